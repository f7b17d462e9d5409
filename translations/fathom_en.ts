<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>OwnOrders</name>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::AccountWorker</name>
    <message numerus="yes">
        <source>Finding out what became of %n order(s) of the last run.</source>
        <translation>
            <numerusform>Finding out what became of %n order of the last run.</numerusform>
            <numerusform>Finding out what became of %n orders of the last run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on the account while the stream was down.</source>
        <translation>
            <numerusform>%n change on the account while the stream was down.</numerusform>
            <numerusform>%n changes on the account while the stream was down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were found that the stream had not told; connecting it anew.</source>
        <translation>
            <numerusform>%n change was found that the stream had not told; connecting it anew.</numerusform>
            <numerusform>%n changes were found that the stream had not told; connecting it anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::AppBar</name>
    <message numerus="yes">
        <source>also %n protective</source>
        <translation>
            <numerusform>also %n protective</numerusform>
            <numerusform>also %n protective</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::BatchCancel</name>
    <message numerus="yes">
        <source>%n order(s) could not be cancelled.</source>
        <translation>
            <numerusform>%n order could not be cancelled.</numerusform>
            <numerusform>%n orders could not be cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s) ended, and the exchange's list agrees.</source>
        <translation>
            <numerusform>%1: %n order ended, and the exchange's list agrees.</numerusform>
            <numerusform>%1: %n orders ended, and the exchange's list agrees.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::DeskActions</name>
    <message numerus="yes">
        <source>Flatten %1: %n position(s), all symbols</source>
        <translation>
            <numerusform>Flatten %1: %n position, all symbols</numerusform>
            <numerusform>Flatten %1: %n positions, all symbols</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1  Cancel %n order(s)</source>
        <translation>
            <numerusform>1  Cancel %n order</numerusform>
            <numerusform>1  Cancel %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>3  Close %n position(s), reduce-only market</source>
        <translation>
            <numerusform>3  Close %n position, reduce-only market</numerusform>
            <numerusform>3  Close %n positions, reduce-only market</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) left</source>
        <translation>
            <numerusform>%n position left</numerusform>
            <numerusform>%n positions left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::LadderInput</name>
    <message numerus="yes">
        <source>%1, %n orders</source>
        <translation>
            <numerusform>%1, %n order</numerusform>
            <numerusform>%1, %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n orders here</source>
        <translation>
            <numerusform>Cancel %n order here</numerusform>
            <numerusform>Cancel %n orders here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::LadderPanel</name>
    <message numerus="yes">
        <source>armed %n minutes</source>
        <translation>
            <numerusform>armed %n minutes</numerusform>
            <numerusform>armed %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n orders</source>
        <translation>
            <numerusform>%1, %n order</numerusform>
            <numerusform>%1, %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>market %n rows</source>
        <translation>
            <numerusform>market %n row</numerusform>
            <numerusform>market %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows above</source>
        <translation>
            <numerusform>%n row above</numerusform>
            <numerusform>%n rows above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows below</source>
        <translation>
            <numerusform>%n row below</numerusform>
            <numerusform>%n rows below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::LadderView</name>
    <message numerus="yes">
        <source>Snapshot asked, %n updates held</source>
        <translation>
            <numerusform>Snapshot asked, %n update held</numerusform>
            <numerusform>Snapshot asked, %n updates held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::MainWindow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::OrdersPanel</name>
    <message numerus="yes">
        <source>%n working</source>
        <translation>
            <numerusform>%n working</numerusform>
            <numerusform>%n working</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel all, %n order(s)</source>
        <translation>
            <numerusform>Cancel all, %n order</numerusform>
            <numerusform>Cancel all, %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::PositionCloser</name>
    <message numerus="yes">
        <source>%1: cancelling %n reduce-only order(s) that take the whole position, then closing.</source>
        <translation>
            <numerusform>%1: cancelling %n reduce-only order that takes the whole position, then closing.</numerusform>
            <numerusform>%1: cancelling %n reduce-only orders that take the whole position, then closing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::PositionsPanel</name>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::TapeView</name>
    <message numerus="yes">
        <source>%n new ▲</source>
        <translation>
            <numerusform>%n new ▲</numerusform>
            <numerusform>%n new ▲</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::TicketPanel</name>
    <message numerus="yes">
        <source>fix %n field(s)</source>
        <translation>
            <numerusform>fix %n field</numerusform>
            <numerusform>fix %n fields</numerusform>
        </translation>
    </message>
</context>
</TS>
