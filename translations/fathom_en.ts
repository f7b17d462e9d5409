<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>fathom::ClickSheet</name>
    <message numerus="yes">
        <source>%n ms old</source>
        <translation>
            <numerusform>%n ms old</numerusform>
            <numerusform>%n ms old</numerusform>
        </translation>
    </message>
</context>
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
    <name>fathom</name>
    <message numerus="yes">
        <source>The exchange cancels the orders of this symbol when it has not heard from this program for %n seconds.</source>
        <translation>
            <numerusform>The exchange cancels the orders of this symbol when it has not heard from this program for %n second.</numerusform>
            <numerusform>The exchange cancels the orders of this symbol when it has not heard from this program for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::AccountDesk</name>
    <message numerus="yes">
        <source>after %n idle minute(s)</source>
        <translation>
            <numerusform>after %n idle minute</numerusform>
            <numerusform>after %n idle minutes</numerusform>
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
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
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
    <message numerus="yes">
        <source>cancelling %n</source>
        <translation>
            <numerusform>cancelling %n</numerusform>
            <numerusform>cancelling %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::AppBarChips</name>
    <message numerus="yes">
        <source>%n order(s) on %1</source>
        <translation>
            <numerusform>%n order on %1</numerusform>
            <numerusform>%n orders on %1</numerusform>
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
        <source>cancelling %n order(s)</source>
        <translation>
            <numerusform>cancelling %n order</numerusform>
            <numerusform>cancelling %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may or may not be there; each is cancelled as soon as it is found.</source>
        <translation>
            <numerusform>%n order may or may not be there; each is cancelled as soon as it is found.</numerusform>
            <numerusform>%n orders may or may not be there; each is cancelled as soon as it is found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s) ended, and the exchange&apos;s lists agree.</source>
        <translation>
            <numerusform>%1: %n order ended, and the exchange&apos;s lists agree.</numerusform>
            <numerusform>%1: %n orders ended, and the exchange&apos;s lists agree.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::CountdownRing</name>
    <message numerus="yes">
        <source>Dead-man switch: the exchange cancels in %n seconds unless it hears from here</source>
        <translation>
            <numerusform>Dead-man switch: the exchange cancels in %n second unless it hears from here</numerusform>
            <numerusform>Dead-man switch: the exchange cancels in %n seconds unless it hears from here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::DeadManSwitch</name>
    <message numerus="yes">
        <source>A countdown of less than %n second(s) cannot be renewed in time.</source>
        <translation>
            <numerusform>A countdown of less than %n second cannot be renewed in time.</numerusform>
            <numerusform>A countdown of less than %n seconds cannot be renewed in time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::DoubtfulOrders</name>
    <message numerus="yes">
        <source>The machine went down during the last run: %n order(s) whose record was lost were found at the exchange.</source>
        <translation>
            <numerusform>The machine went down during the last run: %n order whose record was lost was found at the exchange.</numerusform>
            <numerusform>The machine went down during the last run: %n orders whose records were lost were found at the exchange.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::FillsModel</name>
    <message numerus="yes">
        <source>%n fill(s), volume %1</source>
        <translation>
            <numerusform>%n fill, volume %1</numerusform>
            <numerusform>%n fills, volume %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::FlattenDialog</name>
    <message numerus="yes">
        <source>Flatten %1: %n position(s), %2</source>
        <translation>
            <numerusform>Flatten %1: %n position, %2</numerusform>
            <numerusform>Flatten %1: %n positions, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n order(s)</source>
        <translation>
            <numerusform>Cancel %n order</numerusform>
            <numerusform>Cancel %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n position(s), reduce-only market</source>
        <translation>
            <numerusform>Close %n position, reduce-only market</numerusform>
            <numerusform>Close %n positions, reduce-only market</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::Flattener</name>
    <message numerus="yes">
        <source>closing %n position(s)</source>
        <translation>
            <numerusform>closing %n position</numerusform>
            <numerusform>closing %n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::FundingModel</name>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::HistoryLoader</name>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n could not be read</source>
        <translation>
            <numerusform>, %n could not be read</numerusform>
            <numerusform>, %n could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) read</source>
        <translation>
            <numerusform>%1: %n row read</numerusform>
            <numerusform>%1: %n rows read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::HistoryPanel</name>
    <message numerus="yes">
        <source>%n row(s) written</source>
        <translation>
            <numerusform>%n row written</numerusform>
            <numerusform>%n rows written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::LadderActions</name>
    <message numerus="yes">
        <source>also %n protective, press again</source>
        <translation>
            <numerusform>also %n protective, press again</numerusform>
            <numerusform>also %n protective, press again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::LadderInput</name>
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
    <message numerus="yes">
        <source>also %n protective</source>
        <translation>
            <numerusform>also %n protective</numerusform>
            <numerusform>also %n protective</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stacked and pulled in %n s</source>
        <translation>
            <numerusform>Stacked and pulled in %n s</numerusform>
            <numerusform>Stacked and pulled in %n s</numerusform>
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
    <message numerus="yes">
        <source>spread %n ticks</source>
        <translation>
            <numerusform>spread %n tick</numerusform>
            <numerusform>spread %n ticks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>break-even after the next funding, in %n minute(s)</source>
        <translation>
            <numerusform>break-even after the next funding, in %n minute</numerusform>
            <numerusform>break-even after the next funding, in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Traded in %n minute(s)</source>
        <translation>
            <numerusform>Traded in %n minute</numerusform>
            <numerusform>Traded in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::LinkChip</name>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n panel</numerusform>
            <numerusform>%n panels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::LiquidationsPanel</name>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::MainWindow</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::MarketWorker</name>
    <message numerus="yes">
        <source>%n message(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%n message could not be read and was left out.</numerusform>
            <numerusform>%n messages could not be read and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::NetworkCore</name>
    <message numerus="yes">
        <source>%n damaged record(s) were skipped and a copy was kept. Protection held for an order may be among them: look whether every position and order has its stop.</source>
        <translation>
            <numerusform>%n damaged record was skipped and a copy was kept. Protection held for an order may be among it: look whether every position and order has its stop.</numerusform>
            <numerusform>%n damaged records were skipped and a copy was kept. Protection held for an order may be among them: look whether every position and order has its stop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resting order(s) can still open a position; cancel them if they should not.</source>
        <translation>
            <numerusform>%n resting order can still open a position; cancel it if it should not.</numerusform>
            <numerusform>%n resting orders can still open a position; cancel them if they should not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::OpenedRow</name>
    <message numerus="yes">
        <source>Row %1, %n ticks</source>
        <translation>
            <numerusform>Row %1, %n tick</numerusform>
            <numerusform>Row %1, %n ticks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::OrderConfirm</name>
    <message numerus="yes">
        <source>Place these %n orders?</source>
        <translation>
            <numerusform>Place %n order?</numerusform>
            <numerusform>Place these %n orders?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n orders</source>
        <translation>
            <numerusform>Place %n order</numerusform>
            <numerusform>Place %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::OrderHistoryModel</name>
    <message numerus="yes">
        <source>%n order(s), filled %1</source>
        <translation>
            <numerusform>%n order, filled %1</numerusform>
            <numerusform>%n orders, filled %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::OrderScale</name>
    <message numerus="yes">
        <source>Between these prices there are only %n different one(s).</source>
        <translation>
            <numerusform>Between these prices there is only %n different one.</numerusform>
            <numerusform>Between these prices there are only %n different ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The total is too small for %n order(s).</source>
        <translation>
            <numerusform>The total is too small for %n order.</numerusform>
            <numerusform>The total is too small for %n orders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::OrderToasts</name>
    <message numerus="yes">
        <source>%n order(s) working</source>
        <translation>
            <numerusform>%n order working</numerusform>
            <numerusform>%n orders working</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of %1</source>
        <translation>
            <numerusform>%n order of %1</numerusform>
            <numerusform>%n orders of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::OrdersPanel</name>
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
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ordinary</source>
        <translation>
            <numerusform>%n ordinary</numerusform>
            <numerusform>%n ordinary</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditional</source>
        <translation>
            <numerusform>%n conditional</numerusform>
            <numerusform>%n conditional</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>also %n protective</source>
        <translation>
            <numerusform>also %n protective</numerusform>
            <numerusform>also %n protective</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel also %n protective order(s)</source>
        <translation>
            <numerusform>Cancel also %n protective order</numerusform>
            <numerusform>Cancel also %n protective orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1; %n elsewhere</source>
        <translation>
            <numerusform>of %1; %n elsewhere</numerusform>
            <numerusform>of %1; %n elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n selected order(s)</source>
        <translation>
            <numerusform>Cancel %n selected order</numerusform>
            <numerusform>Cancel %n selected orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protective order(s) kept; cancel again to take them too</source>
        <translation>
            <numerusform>%n protective order kept; cancel again to take it too</numerusform>
            <numerusform>%n protective orders kept; cancel again to take them too</numerusform>
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
    <message numerus="yes">
        <source>cancelling %n reduce-only order(s)</source>
        <translation>
            <numerusform>cancelling %n reduce-only order</numerusform>
            <numerusform>cancelling %n reduce-only orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::PositionMoves</name>
    <message numerus="yes">
        <source>cancelling %n order(s) of the old position</source>
        <translation>
            <numerusform>cancelling %n order of the old position</numerusform>
            <numerusform>cancelling %n orders of the old position</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::PositionsModel</name>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::PositionsPanel</name>
    <message numerus="yes">
        <source>%n without stop</source>
        <translation>
            <numerusform>%n without stop</numerusform>
            <numerusform>%n without stop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) amiss</source>
        <translation>
            <numerusform>%n order amiss</numerusform>
            <numerusform>%n orders amiss</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) without stop</source>
        <translation>
            <numerusform>%n position without stop</numerusform>
            <numerusform>%n positions without stop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::QuitDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n order(s) first; what protects a position stays</source>
        <translation>
            <numerusform>Cancel %n order first; what protects a position stays</numerusform>
            <numerusform>Cancel %n orders first; what protects a position stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel all %n order(s) first, also what protects a position</source>
        <translation>
            <numerusform>Cancel all %n order first, also what protects a position</numerusform>
            <numerusform>Cancel all %n orders first, also what protects a position</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::ReadingStrip</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::ScalePreview</name>
    <message numerus="yes">
        <source>%n more order(s)</source>
        <translation>
            <numerusform>%n more order</numerusform>
            <numerusform>%n more orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::SecretField</name>
    <message numerus="yes">
        <source>%n character(s) entered</source>
        <translation>
            <numerusform>%n character entered</numerusform>
            <numerusform>%n characters entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::StreamsModel</name>
    <message numerus="yes">
        <source>%n unreadable message(s)</source>
        <translation>
            <numerusform>%n unreadable message</numerusform>
            <numerusform>%n unreadable messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::StressDialog</name>
    <message numerus="yes">
        <source>%n position(s) would be liquidated on the way.</source>
        <translation>
            <numerusform>%n position would be liquidated on the way.</numerusform>
            <numerusform>%n positions would be liquidated on the way.</numerusform>
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
    <name>fathom::TicketDialogs</name>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s)</source>
        <translation>
            <numerusform>%n open order</numerusform>
            <numerusform>%n open orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::TicketWords</name>
    <message numerus="yes">
        <source>fix %n field(s)</source>
        <translation>
            <numerusform>fix %n field</numerusform>
            <numerusform>fix %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::TradesModel</name>
    <message numerus="yes">
        <source>%n trade(s)</source>
        <translation>
            <numerusform>%n trade</numerusform>
            <numerusform>%n trades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::ChartView</name>
    <message numerus="yes">
        <source>%n drawing(s)</source>
        <translation>
            <numerusform>%n drawing</numerusform>
            <numerusform>%n drawings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::ChartPanel</name>
    <message numerus="yes">
        <source>Put back %n drawing(s)</source>
        <translation>
            <numerusform>Put back %n drawing</numerusform>
            <numerusform>Put back %n drawings</numerusform>
        </translation>
    </message>
</context>
</TS>
