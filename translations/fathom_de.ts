<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Expiry</name>
    <message>
        <source>self-trade prevention</source>
        <translation>Selbsthandelsschutz</translation>
    </message>
    <message>
        <source>the rest of an immediate-or-cancel order</source>
        <translation>der Rest einer Immediate-or-cancel-Order</translation>
    </message>
    <message>
        <source>self-trade prevention on an immediate-or-cancel order</source>
        <translation>Selbsthandelsschutz bei einer Immediate-or-cancel-Order</translation>
    </message>
    <message>
        <source>reduce-only: the position changed</source>
        <translation>Reduce-only: die Position hat sich geändert</translation>
    </message>
    <message>
        <source>the account was liquidated</source>
        <translation>das Konto wurde liquidiert</translation>
    </message>
    <message>
        <source>its position is gone</source>
        <translation>ihre Position ist weg</translation>
    </message>
    <message>
        <source>the symbol was delisted</source>
        <translation>das Symbol wurde delistet</translation>
    </message>
    <message>
        <source>its protecting order was triggered</source>
        <translation>ihre Schutzorder wurde ausgelöst</translation>
    </message>
    <message>
        <source>the rest of a market order</source>
        <translation>der Rest einer Market-Order</translation>
    </message>
    <message>
        <source>fill-or-kill could not be filled</source>
        <translation>Fill-or-kill konnte nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>post-only would have taken liquidity</source>
        <translation>Post-only hätte Liquidität genommen</translation>
    </message>
</context>
<context>
    <name>LadderPainter</name>
    <message>
        <source>LIQ</source>
        <translation>LIQ</translation>
    </message>
    <message>
        <source>ENTRY</source>
        <translation>EINSTIEG</translation>
    </message>
    <message>
        <source>BE</source>
        <comment>break-even</comment>
        <translation>BE</translation>
    </message>
    <message>
        <source>LIQ if</source>
        <translation>LIQ falls</translation>
    </message>
</context>
<context>
    <name>OrderCheck</name>
    <message>
        <source>Enter a price above zero.</source>
        <translation>Geben Sie einen Preis über null ein.</translation>
    </message>
    <message>
        <source>The price must be a multiple of %1.</source>
        <translation>Der Preis muss ein Vielfaches von %1 sein.</translation>
    </message>
    <message>
        <source>The highest price is %1.</source>
        <translation>Der höchste Preis ist %1.</translation>
    </message>
    <message>
        <source>The lowest price is %1.</source>
        <translation>Der niedrigste Preis ist %1.</translation>
    </message>
    <message>
        <source>A buy may not be priced above %1.</source>
        <translation>Ein Kauf darf nicht über %1 liegen.</translation>
    </message>
    <message>
        <source>A sell may not be priced below %1.</source>
        <translation>Ein Verkauf darf nicht unter %1 liegen.</translation>
    </message>
    <message>
        <source>Enter a quantity above zero.</source>
        <translation>Geben Sie eine Menge über null ein.</translation>
    </message>
    <message>
        <source>The quantity must be a multiple of %1.</source>
        <translation>Die Menge muss ein Vielfaches von %1 sein.</translation>
    </message>
    <message>
        <source>The largest quantity is %1.</source>
        <translation>Die größte Menge ist %1.</translation>
    </message>
    <message>
        <source>The smallest quantity is %1.</source>
        <translation>Die kleinste Menge ist %1.</translation>
    </message>
    <message>
        <source>The order's value must be at least %1 %2.</source>
        <translation>Der Wert der Order muss mindestens %1 %2 betragen.</translation>
    </message>
    <message>
        <source>%1 is not open for trading.</source>
        <translation>%1 ist nicht im Handel.</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>%1 %2 %3 at market</source>
        <translation>%1 %2 %3 zum Markt</translation>
    </message>
</context>
<context>
    <name>OrdersModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %2 %3 at %4</source>
        <translation>%1 %2 %3 zu %4</translation>
    </message>
    <message>
        <source>market</source>
        <translation>Markt</translation>
    </message>
</context>
<context>
    <name>OwnOrders</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 davor</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>sendet</translation>
    </message>
    <message>
        <source>%1 s ?</source>
        <translation>%1 s ?</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>still %1</source>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n Order</numerusform>
            <numerusform>%n Orders</numerusform>
        </translation>
    </message>
    <message>
        <source>BUY %1 refused</source>
        <translation>KAUF %1 abgelehnt</translation>
    </message>
    <message>
        <source>SELL %1 refused</source>
        <translation>VERKAUF %1 abgelehnt</translation>
    </message>
</context>
<context>
    <name>ProfileLock</name>
    <message>
        <source>Another Fathom (process %1) is using this profile. Close it, or start with another folder: --profile DIR.</source>
        <translation>Ein anderes Fathom (Prozess %1) benutzt dieses Profil. Schließen Sie es oder starten Sie mit einem anderen Ordner: --profile DIR.</translation>
    </message>
</context>
<context>
    <name>Rejection</name>
    <message>
        <source>Too many requests; the exchange asks to wait.</source>
        <translation>Zu viele Anfragen; die Börse bittet zu warten.</translation>
    </message>
    <message>
        <source>The exchange is overloaded and turned the request away; nothing was executed.</source>
        <translation>Die Börse ist überlastet und hat die Anfrage abgewiesen; nichts wurde ausgeführt.</translation>
    </message>
    <message>
        <source>A value lies outside what this symbol allows.</source>
        <translation>Ein Wert liegt außerhalb dessen, was dieses Symbol erlaubt.</translation>
    </message>
    <message>
        <source>Too many new orders in a short time; the exchange asks to wait.</source>
        <translation>Zu viele neue Orders in kurzer Zeit; die Börse bittet zu warten.</translation>
    </message>
    <message>
        <source>This computer's clock differed too much from the exchange's; it was measured again.</source>
        <translation>Die Uhr dieses Rechners wich zu sehr von der der Börse ab; sie wurde neu gemessen.</translation>
    </message>
    <message>
        <source>The signature was not accepted: check the secret of this key.</source>
        <translation>Die Signatur wurde nicht akzeptiert: prüfen Sie das Secret dieses Schlüssels.</translation>
    </message>
    <message>
        <source>A required value was missing or unreadable.</source>
        <translation>Ein nötiger Wert fehlte oder war unlesbar.</translation>
    </message>
    <message>
        <source>A value was sent that this kind of order must not have.</source>
        <translation>Es wurde ein Wert gesendet, den diese Orderart nicht haben darf.</translation>
    </message>
    <message>
        <source>Price or size has more digits than this symbol allows.</source>
        <translation>Preis oder Menge hat mehr Stellen, als dieses Symbol erlaubt.</translation>
    </message>
    <message>
        <source>This kind of order does not exist here.</source>
        <translation>Diese Orderart gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The exchange does not know this symbol.</source>
        <translation>Die Börse kennt dieses Symbol nicht.</translation>
    </message>
    <message>
        <source>The exchange did not take the new order.</source>
        <translation>Die Börse hat die neue Order nicht angenommen.</translation>
    </message>
    <message>
        <source>There is no such working order any more.</source>
        <translation>Eine solche offene Order gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The exchange does not know this order.</source>
        <translation>Die Börse kennt diese Order nicht.</translation>
    </message>
    <message>
        <source>The form of the API key is not valid.</source>
        <translation>Die Form des API-Schlüssels ist ungültig.</translation>
    </message>
    <message>
        <source>Key, address or permission is not accepted for this request.</source>
        <translation>Schlüssel, Adresse oder Recht gilt für diese Anfrage nicht.</translation>
    </message>
    <message>
        <source>The balance is not sufficient.</source>
        <translation>Das Guthaben reicht nicht aus.</translation>
    </message>
    <message>
        <source>The margin is not sufficient for this order.</source>
        <translation>Die Margin reicht für diese Order nicht aus.</translation>
    </message>
    <message>
        <source>The order could not be filled.</source>
        <translation>Die Order konnte nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>The trigger price would be met at once.</source>
        <translation>Der Auslösepreis wäre sofort erreicht.</translation>
    </message>
    <message>
        <source>Reduce-only: there is no position left for it, or other reduce-only orders already take all of it.</source>
        <translation>Reduce-only: es ist keine Position mehr dafür da, oder andere Reduce-only-Orders beanspruchen sie ganz.</translation>
    </message>
    <message>
        <source>The account is being liquidated.</source>
        <translation>Das Konto wird gerade liquidiert.</translation>
    </message>
    <message>
        <source>The position is not large enough.</source>
        <translation>Die Position ist nicht groß genug.</translation>
    </message>
    <message>
        <source>The limit of open orders is reached.</source>
        <translation>Die Grenze offener Orders ist erreicht.</translation>
    </message>
    <message>
        <source>This kind of order cannot be reduce-only.</source>
        <translation>Diese Orderart kann nicht Reduce-only sein.</translation>
    </message>
    <message>
        <source>The position would be larger than the present leverage allows.</source>
        <translation>Die Position würde größer, als der jetzige Hebel erlaubt.</translation>
    </message>
    <message>
        <source>This leverage needs more margin than there is.</source>
        <translation>Dieser Hebel braucht mehr Margin als vorhanden.</translation>
    </message>
    <message>
        <source>The size must be greater than zero.</source>
        <translation>Die Menge muss größer als null sein.</translation>
    </message>
    <message>
        <source>The size is below the smallest this symbol allows.</source>
        <translation>Die Menge liegt unter der kleinsten dieses Symbols.</translation>
    </message>
    <message>
        <source>The size is above the largest this symbol allows.</source>
        <translation>Die Menge liegt über der größten dieses Symbols.</translation>
    </message>
    <message>
        <source>The price is below the lowest this symbol allows.</source>
        <translation>Der Preis liegt unter dem niedrigsten dieses Symbols.</translation>
    </message>
    <message>
        <source>The price is not on the symbol's tick grid.</source>
        <translation>Der Preis liegt nicht im Tick-Raster des Symbols.</translation>
    </message>
    <message>
        <source>The price is above what is allowed now.</source>
        <translation>Der Preis liegt über dem jetzt Erlaubten.</translation>
    </message>
    <message>
        <source>The size is not on the symbol's step grid.</source>
        <translation>Die Menge liegt nicht im Schritt-Raster des Symbols.</translation>
    </message>
    <message>
        <source>The price is below what is allowed now.</source>
        <translation>Der Preis liegt unter dem jetzt Erlaubten.</translation>
    </message>
    <message>
        <source>This leverage is not valid for the symbol.</source>
        <translation>Dieser Hebel ist für das Symbol ungültig.</translation>
    </message>
    <message>
        <source>The margin mode is already set like this.</source>
        <translation>Der Margin-Modus ist bereits so eingestellt.</translation>
    </message>
    <message>
        <source>The margin mode cannot change while the symbol has open orders.</source>
        <translation>Der Margin-Modus ist nicht änderbar, solange das Symbol offene Orders hat.</translation>
    </message>
    <message>
        <source>The margin mode cannot change while the symbol has a position.</source>
        <translation>Der Margin-Modus ist nicht änderbar, solange das Symbol eine Position hat.</translation>
    </message>
    <message>
        <source>The cross balance is not sufficient.</source>
        <translation>Das Cross-Guthaben reicht nicht aus.</translation>
    </message>
    <message>
        <source>The isolated balance is not sufficient.</source>
        <translation>Das isolierte Guthaben reicht nicht aus.</translation>
    </message>
    <message>
        <source>The position mode is already set like this.</source>
        <translation>Der Positionsmodus ist bereits so eingestellt.</translation>
    </message>
    <message>
        <source>The position side is not valid.</source>
        <translation>Die Positionsseite ist ungültig.</translation>
    </message>
    <message>
        <source>The position side does not fit the account's position mode; the mode was read again.</source>
        <translation>Die Positionsseite passt nicht zum Positionsmodus des Kontos; der Modus wurde neu gelesen.</translation>
    </message>
    <message>
        <source>Reduce-only does not fit here.</source>
        <translation>Reduce-only passt hier nicht.</translation>
    </message>
    <message>
        <source>The position mode cannot change while there are open orders.</source>
        <translation>Der Positionsmodus ist nicht änderbar, solange Orders offen sind.</translation>
    </message>
    <message>
        <source>The position mode cannot change while there are positions.</source>
        <translation>Der Positionsmodus ist nicht änderbar, solange es Positionen gibt.</translation>
    </message>
    <message>
        <source>This account may only reduce positions.</source>
        <translation>Dieses Konto darf nur Positionen verringern.</translation>
    </message>
    <message>
        <source>This account may not place orders.</source>
        <translation>Dieses Konto darf keine Orders platzieren.</translation>
    </message>
    <message>
        <source>The symbol is restricted: positions may only be reduced.</source>
        <translation>Das Symbol ist eingeschränkt: Positionen dürfen nur verringert werden.</translation>
    </message>
    <message>
        <source>An order with this id already exists.</source>
        <translation>Eine Order mit dieser Id gibt es schon.</translation>
    </message>
    <message>
        <source>Reduce-only failed: check the position and the open orders of this symbol.</source>
        <translation>Reduce-only schlug fehl: prüfen Sie Position und offene Orders dieses Symbols.</translation>
    </message>
    <message>
        <source>Conditional orders go by another way now.</source>
        <translation>Bedingte Orders gehen jetzt einen anderen Weg.</translation>
    </message>
    <message>
        <source>The best price on the other side is too far from the mark price.</source>
        <translation>Der beste Preis der Gegenseite ist zu weit vom Mark-Preis entfernt.</translation>
    </message>
    <message>
        <source>The symbol is not open for new positions.</source>
        <translation>Das Symbol ist nicht für neue Positionen offen.</translation>
    </message>
    <message>
        <source>The order is worth less than the smallest notional, and it is not reduce-only.</source>
        <translation>Die Order liegt unter dem kleinsten Nominalwert und ist nicht Reduce-only.</translation>
    </message>
    <message>
        <source>Trading is paused by the cooling-off period you set.</source>
        <translation>Der Handel ruht durch die von Ihnen gesetzte Abkühlzeit.</translation>
    </message>
    <message>
        <source>By the exchange's trading rules this account may only reduce positions for now.</source>
        <translation>Nach den Handelsregeln der Börse darf dieses Konto vorerst nur Positionen verringern.</translation>
    </message>
    <message>
        <source>By the exchange's rules for this symbol or region positions may only be reduced.</source>
        <translation>Nach den Regeln der Börse für dieses Symbol oder diese Region dürfen Positionen nur verringert werden.</translation>
    </message>
    <message>
        <source>Fill-or-kill: it could not be filled at once and was cancelled.</source>
        <translation>Fill-or-kill: sie konnte nicht sofort ausgeführt werden und wurde storniert.</translation>
    </message>
    <message>
        <source>Post-only: it would have taken liquidity at once, so it was cancelled.</source>
        <translation>Post-only: sie hätte sofort Liquidität genommen und wurde storniert.</translation>
    </message>
    <message>
        <source>The symbol's state does not allow changing orders.</source>
        <translation>Der Zustand des Symbols erlaubt keine Orderänderung.</translation>
    </message>
    <message>
        <source>Only limit orders can be changed.</source>
        <translation>Nur Limit-Orders können geändert werden.</translation>
    </message>
    <message>
        <source>This order was changed as often as the exchange allows.</source>
        <translation>Diese Order wurde so oft geändert, wie die Börse erlaubt.</translation>
    </message>
    <message>
        <source>Price and size are already like this.</source>
        <translation>Preis und Menge sind bereits so.</translation>
    </message>
    <message>
        <source>The request reached the matching engine too late; the clock was measured again.</source>
        <translation>Die Anfrage kam zu spät beim Matching an; die Uhr wurde neu gemessen.</translation>
    </message>
    <message>
        <source>After the change the order would be worth less than the smallest notional.</source>
        <translation>Nach der Änderung läge die Order unter dem kleinsten Nominalwert.</translation>
    </message>
    <message>
        <source>An earlier change of this order is still being worked on.</source>
        <translation>Eine frühere Änderung dieser Order läuft noch.</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>Sie nannte keinen Grund.</translation>
    </message>
    <message>
        <source>Exchange says: %1</source>
        <translation>Die Börse sagt: %1</translation>
    </message>
</context>
<context>
    <name>fathom</name>
    <message>
        <source>Arm the ladder of %1</source>
        <translation>Leiter von %1 scharf schalten</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Scharf</translation>
    </message>
    <message>
        <source>From then on one press in this ladder sends an order with real money, without another question.</source>
        <translation>Von da an sendet ein Druck in dieser Leiter eine Order mit echtem Geld, ohne weitere Frage.</translation>
    </message>
    <message>
        <source>Left, bid row</source>
        <translation>Links, Bid-Zeile</translation>
    </message>
    <message>
        <source>limit BUY</source>
        <translation>Limit-KAUF</translation>
    </message>
    <message>
        <source>Left, ask row</source>
        <translation>Links, Ask-Zeile</translation>
    </message>
    <message>
        <source>limit SELL</source>
        <translation>Limit-VERKAUF</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Size with Shift</source>
        <translation>Menge mit Umschalt</translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation>Post-only</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Middle, own order</source>
        <translation>Mitte, eigene Order</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>stornieren</translation>
    </message>
    <message>
        <source>Esc disarms. Five idle minutes, another symbol, an old book or a lost account stream disarm too.</source>
        <translation>Esc entschärft. Fünf untätige Minuten, ein anderes Symbol, ein altes Buch oder ein verlorener Kontodatenstrom ebenso.</translation>
    </message>
    <message>
        <source>SELL %1 at market, reduce-only</source>
        <translation>VERKAUF %1 zum Markt, Reduce-only</translation>
    </message>
    <message>
        <source>BUY %1 at market, reduce-only</source>
        <translation>KAUF %1 zum Markt, Reduce-only</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>Unrealisiert</translation>
    </message>
</context>
<context>
    <name>fathom::AboutDialog</name>
    <message>
        <source>About Fathom</source>
        <translation>Über Fathom</translation>
    </message>
    <message>
        <source>A desktop terminal for trading derivatives by hand. Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Ein Desktop-Terminal für den Derivatehandel von Hand. Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>fathom::AccountActions</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>%1: leverage %2x</source>
        <translation>%1: Hebel %2x</translation>
    </message>
    <message>
        <source>%1: cross margin</source>
        <translation>%1: Cross-Margin</translation>
    </message>
    <message>
        <source>%1: isolated margin</source>
        <translation>%1: isolierte Margin</translation>
    </message>
    <message>
        <source>Position mode: hedge</source>
        <translation>Positionsmodus: Hedge</translation>
    </message>
    <message>
        <source>Position mode: one-way</source>
        <translation>Positionsmodus: einseitig</translation>
    </message>
</context>
<context>
    <name>fathom::AccountPanel</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Margin bal.</source>
        <translation>Margin-Saldo</translation>
    </message>
    <message>
        <source>Maint.</source>
        <translation>Erhalt.</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>Unrealisiert</translation>
    </message>
    <message>
        <source>Day, net</source>
        <translation>Tag, netto</translation>
    </message>
    <message>
        <source>Cross margin ratio</source>
        <translation>Cross-Margin-Quote</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>Beträge zeigen</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>Beträge verbergen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>fathom::AccountWorker</name>
    <message>
        <source>Liquidated</source>
        <translation>Liquidiert</translation>
    </message>
    <message>
        <source>%1: the exchange liquidated %2.</source>
        <translation>%1: Die Börse hat %2 liquidiert.</translation>
    </message>
    <message>
        <source>Auto-deleveraged</source>
        <translation>Auto-Deleveraging</translation>
    </message>
    <message>
        <source>%1: the exchange reduced the position by %2 (ADL).</source>
        <translation>%1: Die Börse hat die Position um %2 verringert (ADL).</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Teilweise ausgeführt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Placed elsewhere</source>
        <translation>Anderswo platziert</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Multi-assets margin was switched on: totals are in USD now.</source>
        <translation>Multi-Asset-Margin wurde eingeschaltet: Summen sind jetzt in USD.</translation>
    </message>
    <message>
        <source>Multi-assets margin was switched off.</source>
        <translation>Multi-Asset-Margin wurde ausgeschaltet.</translation>
    </message>
    <message>
        <source>Conditional order refused</source>
        <translation>Bedingte Order abgelehnt</translation>
    </message>
    <message>
        <source>%1: triggered, but the exchange refused it: %2</source>
        <translation>%1: ausgelöst, aber von der Börse abgelehnt: %2</translation>
    </message>
    <message>
        <source>Margin call</source>
        <translation>Margin Call</translation>
    </message>
    <message>
        <source>Maintenance margin is nearly used up: %1.</source>
        <translation>Die Erhaltungsmargin ist fast aufgebraucht: %1.</translation>
    </message>
    <message>
        <source>Account stream</source>
        <translation>Kontodatenstrom</translation>
    </message>
    <message>
        <source>The stream's key ran out; a new one is being used.</source>
        <translation>Der Schlüssel des Datenstroms ist abgelaufen; ein neuer wird benutzt.</translation>
    </message>
    <message>
        <source>The account stream is down. What is shown may be old; cancelling and reducing still go out.</source>
        <translation>Der Kontodatenstrom ist unterbrochen. Die Anzeige kann veraltet sein; Stornieren und Verringern gehen weiter hinaus.</translation>
    </message>
    <message>
        <source>Connecting to the account.</source>
        <translation>Verbindung zum Konto wird aufgebaut.</translation>
    </message>
    <message numerus="yes">
        <source>Finding out what became of %n order(s) of the last run.</source>
        <translation>
            <numerusform>Es wird geklärt, was aus %n Order des letzten Laufs wurde.</numerusform>
            <numerusform>Es wird geklärt, was aus %n Orders des letzten Laufs wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing orders, positions and balances with the exchange.</source>
        <translation>Orders, Positionen und Salden werden mit der Börse verglichen.</translation>
    </message>
    <message>
        <source>The comparison with the exchange failed (%1); trying again.</source>
        <translation>Der Abgleich mit der Börse schlug fehl (%1); neuer Versuch.</translation>
    </message>
    <message>
        <source>While blind</source>
        <translation>Während der Unterbrechung</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on the account while the stream was down.</source>
        <translation>
            <numerusform>%n Änderung am Konto, während der Datenstrom unterbrochen war.</numerusform>
            <numerusform>%n Änderungen am Konto, während der Datenstrom unterbrochen war.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account stream silent</source>
        <translation>Kontodatenstrom stumm</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were found that the stream had not told; connecting it anew.</source>
        <translation>
            <numerusform>%n Änderung wurde gefunden, die der Datenstrom nicht gemeldet hatte; er wird neu verbunden.</numerusform>
            <numerusform>%n Änderungen wurden gefunden, die der Datenstrom nicht gemeldet hatte; er wird neu verbunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account stream was silent; connecting anew.</source>
        <translation>Der Kontodatenstrom war stumm; er wird neu verbunden.</translation>
    </message>
</context>
<context>
    <name>fathom::AimCard</name>
    <message>
        <source>BUY %1</source>
        <translation>KAUF %1</translation>
    </message>
    <message>
        <source>SELL %1</source>
        <translation>VERKAUF %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Limit %1</translation>
    </message>
    <message>
        <source>reduce-only</source>
        <translation>Reduce-only</translation>
    </message>
    <message>
        <source>post-only</source>
        <translation>Post-only</translation>
    </message>
    <message>
        <source>joins behind %1</source>
        <translation>reiht sich hinter %1 ein</translation>
    </message>
    <message>
        <source>may take at once</source>
        <translation>führt evtl. sofort aus</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Liquidation</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>P&amp;L at mark</source>
        <translation>G/V zum Mark</translation>
    </message>
    <message>
        <source>cost %1, fee %2, available %3</source>
        <translation>Kosten %1, Gebühr %2, verfügbar %3</translation>
    </message>
    <message>
        <source>BUY %1 @ %2</source>
        <translation>KAUF %1 @ %2</translation>
    </message>
    <message>
        <source>SELL %1 @ %2</source>
        <translation>VERKAUF %1 @ %2</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>To mark</source>
        <translation>Zum Mark</translation>
    </message>
    <message>
        <source>BUY</source>
        <translation>KAUF</translation>
    </message>
    <message>
        <source>SELL</source>
        <translation>VERKAUF</translation>
    </message>
    <message>
        <source>dragged together, cancelled together</source>
        <translation>gemeinsam gezogen, gemeinsam storniert</translation>
    </message>
    <message>
        <source>drag: move, middle: cancel</source>
        <translation>ziehen: verschieben, Mitte: stornieren</translation>
    </message>
</context>
<context>
    <name>fathom::AppBar</name>
    <message>
        <source>Flatten…</source>
        <translation>Glattstellen…</translation>
    </message>
    <message numerus="yes">
        <source>also %n protective</source>
        <translation>
            <numerusform>auch %n schützende</numerusform>
            <numerusform>auch %n schützende</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle stornieren</translation>
    </message>
    <message>
        <source>Scalp</source>
        <comment>workspace</comment>
        <translation>Scalping</translation>
    </message>
    <message>
        <source>Trade</source>
        <comment>workspace</comment>
        <translation>Handel</translation>
    </message>
    <message>
        <source>Swing</source>
        <comment>workspace</comment>
        <translation>Swing</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>workspace</comment>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Arbeitsbereich %1</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
    <message>
        <source>Symbol, command or order</source>
        <translation>Symbol, Befehl oder Order</translation>
    </message>
    <message>
        <source>Search symbol</source>
        <translation>Symbol suchen</translation>
    </message>
    <message>
        <source>Equity USDT</source>
        <translation>Eigenkapital USDT</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>Unrealisiert</translation>
    </message>
    <message>
        <source>Day, net</source>
        <translation>Tag, netto</translation>
    </message>
    <message>
        <source>Cancel all orders</source>
        <translation>Alle Orders stornieren</translation>
    </message>
    <message>
        <source>Cancels every working order of every symbol</source>
        <translation>Storniert jede offene Order aller Symbole</translation>
    </message>
    <message>
        <source>Flatten everything</source>
        <translation>Alles glattstellen</translation>
    </message>
    <message>
        <source>Cancels all orders and closes all positions; asks first</source>
        <translation>Storniert alle Orders und schließt alle Positionen; fragt vorher</translation>
    </message>
</context>
<context>
    <name>fathom::ArmBar</name>
    <message>
        <source>Disarm</source>
        <translation>Entschärfen</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Scharf</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Disarm: clicks fill the ticket again</source>
        <translation>Entschärfen: Klicks füllen wieder das Ticket</translation>
    </message>
    <message>
        <source>Arm: one click sends an order</source>
        <translation>Scharf schalten: ein Klick sendet eine Order</translation>
    </message>
    <message>
        <source>ARMED</source>
        <translation>SCHARF</translation>
    </message>
    <message>
        <source>Left: limit by side · Right: menu</source>
        <translation>Links: Limit nach Seite · Rechts: Menü</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Cancel still works</source>
        <translation>Stornieren geht weiter</translation>
    </message>
    <message>
        <source>Disarmed</source>
        <translation>Entschärft</translation>
    </message>
    <message>
        <source>this key sends only while armed</source>
        <translation>diese Taste sendet nur, wenn scharf</translation>
    </message>
    <message>
        <source>click fills the ticket</source>
        <translation>Klick füllt das Ticket</translation>
    </message>
</context>
<context>
    <name>fathom::Arming</name>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
</context>
<context>
    <name>fathom::Banner</name>
    <message>
        <source>Account stream lost %1 s ago</source>
        <translation>Kontodatenstrom seit %1 s verloren</translation>
    </message>
    <message>
        <source>Account stream lost</source>
        <translation>Kontodatenstrom verloren</translation>
    </message>
    <message>
        <source>figures as of %1</source>
        <translation>Zahlen vom Stand %1</translation>
    </message>
    <message>
        <source>cancel and reduce still work</source>
        <translation>Stornieren und Verringern gehen weiter</translation>
    </message>
    <message>
        <source>The exchange refused the key</source>
        <translation>Die Börse hat den Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Market stream lost %1 s ago, prices are old</source>
        <translation>Marktdatenstrom seit %1 s verloren, Preise sind alt</translation>
    </message>
</context>
<context>
    <name>fathom::BatchCancel</name>
    <message>
        <source>Cancel all</source>
        <translation>Alle stornieren</translation>
    </message>
    <message>
        <source>It was not cancelled.</source>
        <translation>Sie wurde nicht storniert.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be cancelled.</source>
        <translation>
            <numerusform>%n Order konnte nicht storniert werden.</numerusform>
            <numerusform>%n Orders konnten nicht storniert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>all symbols</source>
        <translation>alle Symbole</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s) ended, and the exchange's list agrees.</source>
        <translation>
            <numerusform>%1: %n Order beendet, die Liste der Börse stimmt überein.</numerusform>
            <numerusform>%1: %n Orders beendet, die Liste der Börse stimmt überein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::BookPublisher</name>
    <message>
        <source>no updates for a while</source>
        <translation>seit einer Weile keine Änderungen</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>waiting for the snapshot</source>
        <translation>wartet auf den Schnappschuss</translation>
    </message>
    <message>
        <source>the snapshot was too old, loading again</source>
        <translation>der Schnappschuss war zu alt, wird neu geladen</translation>
    </message>
    <message>
        <source>sequence gap, loading again</source>
        <translation>Lücke in der Folge, wird neu geladen</translation>
    </message>
    <message>
        <source>bid above ask, loading again</source>
        <translation>Bid über Ask, wird neu geladen</translation>
    </message>
    <message>
        <source>too many updates held back, loading again</source>
        <translation>zu viele Änderungen zurückgehalten, wird neu geladen</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>the snapshot could not be loaded, trying again</source>
        <translation>der Schnappschuss konnte nicht geladen werden, neuer Versuch</translation>
    </message>
    <message>
        <source>the symbol's rules changed, loading again</source>
        <translation>die Regeln des Symbols haben sich geändert, wird neu geladen</translation>
    </message>
    <message>
        <source>loading again</source>
        <translation>wird neu geladen</translation>
    </message>
</context>
<context>
    <name>fathom::CandleFeed</name>
    <message>
        <source>The symbol's rules cannot be used.</source>
        <translation>Die Regeln des Symbols sind nicht brauchbar.</translation>
    </message>
</context>
<context>
    <name>fathom::ChartNotes</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T %2 Std</translation>
    </message>
    <message>
        <source>%1 ticks · %2 bars · %3</source>
        <translation>%1 Ticks · %2 Balken · %3</translation>
    </message>
</context>
<context>
    <name>fathom::ChartPanel</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Load the candles again</source>
        <translation>Kerzen neu laden</translation>
    </message>
    <message>
        <source>Market data interrupted: the chart is old</source>
        <translation>Marktdaten unterbrochen: der Chart ist alt</translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation>Kein Symbol</translation>
    </message>
    <message>
        <source>Choose one from the watchlist or press Ctrl+K</source>
        <translation>Wählen Sie eines in der Beobachtungsliste oder mit Strg+K</translation>
    </message>
    <message>
        <source>Older candles did not load: %1</source>
        <translation>Ältere Kerzen nicht geladen: %1</translation>
    </message>
    <message>
        <source>History did not load</source>
        <translation>Verlauf nicht geladen</translation>
    </message>
    <message>
        <source>Loading candles</source>
        <translation>Kerzen werden geladen</translation>
    </message>
    <message>
        <source>No candles</source>
        <translation>Keine Kerzen</translation>
    </message>
    <message>
        <source>No bars before listing on %1</source>
        <translation>Keine Balken vor der Notierung am %1</translation>
    </message>
    <message>
        <source>Arm the chart of %1</source>
        <translation>Chart von %1 scharf schalten</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Scharf</translation>
    </message>
    <message>
        <source>Ctrl+click on the chart sends a limit order at once: BUY below the last price, SELL above.</source>
        <translation>Strg+Klick auf den Chart sendet sofort eine Limit-Order: KAUF unter dem letzten Preis, VERKAUF darüber.</translation>
    </message>
    <message>
        <source>A dragged order tag is moved on release.</source>
        <translation>Eine gezogene Ordermarke wird beim Loslassen verschoben.</translation>
    </message>
    <message>
        <source>Size of a click</source>
        <translation>Menge eines Klicks</translation>
    </message>
    <message>
        <source>Buy limit %1</source>
        <translation>Limit-Kauf %1</translation>
    </message>
    <message>
        <source>Sell limit %1</source>
        <translation>Limit-Verkauf %1</translation>
    </message>
    <message>
        <source>Fills the ticket; nothing is sent</source>
        <translation>Füllt das Ticket; nichts wird gesendet</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Scale the price by itself</source>
        <translation>Preisachse selbst skalieren</translation>
    </message>
    <message>
        <source>Newest candle</source>
        <translation>Neueste Kerze</translation>
    </message>
    <message>
        <source>Close the position in %1</source>
        <translation>Position in %1 schließen</translation>
    </message>
    <message>
        <source>Close at market</source>
        <translation>Zum Markt schließen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>Unrealisiert</translation>
    </message>
</context>
<context>
    <name>fathom::ChartToolbar</name>
    <message>
        <source>Candles</source>
        <translation>Kerzen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Chart kind: %1</source>
        <translation>Chartart: %1</translation>
    </message>
    <message>
        <source>VWAP of the day</source>
        <translation>VWAP des Tages</translation>
    </message>
    <message>
        <source>EMA %1</source>
        <translation>EMA %1</translation>
    </message>
    <message>
        <source>Orders and position on the chart</source>
        <translation>Orders und Position im Chart</translation>
    </message>
    <message>
        <source>Indicators %1</source>
        <translation>Indikatoren %1</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Indicators, %1 shown</source>
        <translation>Indikatoren, %1 angezeigt</translation>
    </message>
    <message>
        <source>Orders on chart</source>
        <translation>Orders im Chart</translation>
    </message>
    <message>
        <source>All intervals</source>
        <translation>Alle Intervalle</translation>
    </message>
    <message>
        <source>type a number</source>
        <translation>Zahl eingeben</translation>
    </message>
    <message>
        <source>ARMED %1</source>
        <translation>SCHARF %1</translation>
    </message>
    <message>
        <source>Chart trading off</source>
        <translation>Chart-Handel aus</translation>
    </message>
    <message>
        <source>Chart trading armed, %1 left; press to disarm</source>
        <translation>Chart-Handel scharf, noch %1; drücken zum Entschärfen</translation>
    </message>
    <message>
        <source>Chart trading off; press to arm</source>
        <translation>Chart-Handel aus; drücken zum Scharfschalten</translation>
    </message>
    <message>
        <source>Ctrl+click sends a limit order, a dragged tag moves its order. Esc disarms.</source>
        <translation>Strg+Klick sendet eine Limit-Order, eine gezogene Marke verschiebt ihre Order. Esc entschärft.</translation>
    </message>
    <message>
        <source>Arm the chart (Ctrl+L): then Ctrl+click sends. Plain clicks never trade.</source>
        <translation>Chart scharf schalten (Strg+L): dann sendet Strg+Klick. Einfache Klicks handeln nie.</translation>
    </message>
</context>
<context>
    <name>fathom::ChartTrading</name>
    <message>
        <source>The account is not ready.</source>
        <translation>Das Konto ist nicht bereit.</translation>
    </message>
    <message>
        <source>The symbol's filters are not loaded.</source>
        <translation>Die Filter des Symbols sind nicht geladen.</translation>
    </message>
    <message>
        <source>Chart trading is off.</source>
        <translation>Der Chart-Handel ist aus.</translation>
    </message>
    <message>
        <source>Choose a size in the ladder or the ticket first.</source>
        <translation>Wählen Sie zuerst in Leiter oder Ticket eine Menge.</translation>
    </message>
    <message>
        <source>The same order was just sent.</source>
        <translation>Dieselbe Order wurde gerade gesendet.</translation>
    </message>
    <message>
        <source>The order cannot be moved now.</source>
        <translation>Die Order kann jetzt nicht verschoben werden.</translation>
    </message>
    <message>
        <source>Post-only: would be cancelled by the exchange.</source>
        <translation>Post-only: würde von der Börse storniert.</translation>
    </message>
    <message>
        <source>Would take: not moved across the market.</source>
        <translation>Würde sofort ausführen: nicht über den Markt verschoben.</translation>
    </message>
</context>
<context>
    <name>fathom::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation>Kein Symbol</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, zuletzt %2</translation>
    </message>
    <message>
        <source>%1 candle: open %2, high %3, low %4, close %5</source>
        <translation>%1-Kerze: Eröffnung %2, Hoch %3, Tief %4, Schluss %5</translation>
    </message>
    <message>
        <source>in view from %1 to %2</source>
        <translation>sichtbar von %1 bis %2</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T %2 Std</translation>
    </message>
    <message>
        <source>O</source>
        <translation>E</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>L</source>
        <translation>T</translation>
    </message>
    <message>
        <source>C</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Volumen %1</translation>
    </message>
    <message>
        <source>VWAP day</source>
        <translation>VWAP Tag</translation>
    </message>
    <message>
        <source>EMA %1</source>
        <translation>EMA %1</translation>
    </message>
</context>
<context>
    <name>fathom::ColumnHeader</name>
    <message>
        <source>Ladder columns</source>
        <translation>Spalten der Leiter</translation>
    </message>
    <message>
        <source>cancel only</source>
        <translation>nur stornieren</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>G/V</translation>
    </message>
    <message>
        <source>My buys</source>
        <translation>Meine Käufe</translation>
    </message>
    <message>
        <source>Bid %1</source>
        <translation>Bid %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Ask %1</translation>
    </message>
    <message>
        <source>My sells</source>
        <translation>Meine Verkäufe</translation>
    </message>
    <message>
        <source>Traded 15m, sell | buy</source>
        <translation>Gehandelt 15 min, Verkauf | Kauf</translation>
    </message>
    <message>
        <source>Vol 15m</source>
        <translation>Vol 15m</translation>
    </message>
</context>
<context>
    <name>fathom::ConfirmDialog</name>
    <message>
        <source>Enter does nothing here</source>
        <translation>Enter bewirkt hier nichts</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Once more, after 0.8 s</source>
        <translation>Noch einmal, nach 0,8 s</translation>
    </message>
</context>
<context>
    <name>fathom::DeskActions</name>
    <message>
        <source>No working orders</source>
        <translation>Keine offenen Orders</translation>
    </message>
    <message>
        <source>No orders and no positions</source>
        <translation>Keine Orders und keine Positionen</translation>
    </message>
    <message numerus="yes">
        <source>Flatten %1: %n position(s), all symbols</source>
        <translation>
            <numerusform>%1 glattstellen: %n Position, alle Symbole</numerusform>
            <numerusform>%1 glattstellen: %n Positionen, alle Symbole</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold 0.8 s to flatten</source>
        <translation>0,8 s halten zum Glattstellen</translation>
    </message>
    <message>
        <source>Or Ctrl+Enter twice, 0.8 s apart</source>
        <translation>Oder zweimal Strg+Enter im Abstand von 0,8 s</translation>
    </message>
    <message numerus="yes">
        <source>1  Cancel %n order(s)</source>
        <translation>
            <numerusform>1  %n Order stornieren</numerusform>
            <numerusform>1  %n Orders stornieren</numerusform>
        </translation>
    </message>
    <message>
        <source>2  Wait until the exchange confirms all of them</source>
        <translation>2  Warten, bis die Börse alle bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>3  Close %n position(s), reduce-only market</source>
        <translation>
            <numerusform>3  %n Position schließen, Reduce-only zum Markt</numerusform>
            <numerusform>3  %n Positionen schließen, Reduce-only zum Markt</numerusform>
        </translation>
    </message>
    <message>
        <source>4  Check that nothing is left</source>
        <translation>4  Prüfen, dass nichts übrig ist</translation>
    </message>
    <message>
        <source>Realises about %1 before fees</source>
        <translation>Realisiert etwa %1 vor Gebühren</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Storniert…</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Schließt…</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Glatt</translation>
    </message>
    <message>
        <source>no orders, no positions</source>
        <translation>keine Orders, keine Positionen</translation>
    </message>
    <message>
        <source>Not flat</source>
        <translation>Nicht glatt</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Order</numerusform>
            <numerusform>%n Orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) left</source>
        <translation>
            <numerusform>%n Position übrig</numerusform>
            <numerusform>%n Positionen übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>Flatten again, or close them one by one</source>
        <translation>Noch einmal glattstellen oder einzeln schließen</translation>
    </message>
</context>
<context>
    <name>fathom::EdgeBar</name>
    <message>
        <source>Above the view: nothing</source>
        <translation>Oberhalb der Ansicht: nichts</translation>
    </message>
    <message>
        <source>Below the view: nothing</source>
        <translation>Unterhalb der Ansicht: nichts</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Above the view: %1</source>
        <translation>Oberhalb der Ansicht: %1</translation>
    </message>
    <message>
        <source>Below the view: %1</source>
        <translation>Unterhalb der Ansicht: %1</translation>
    </message>
</context>
<context>
    <name>fathom::EquityCurve</name>
    <message>
        <source>Equity of the day</source>
        <translation>Eigenkapital des Tages</translation>
    </message>
</context>
<context>
    <name>fathom::Error</name>
    <message>
        <source>The input cannot be used.</source>
        <translation>Die Eingabe ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>The exchange sent an answer that cannot be read.</source>
        <translation>Die Börse sandte eine unlesbare Antwort.</translation>
    </message>
    <message>
        <source>The connection to the exchange broke.</source>
        <translation>Die Verbindung zur Börse ist abgebrochen.</translation>
    </message>
    <message>
        <source>The exchange did not answer in time.</source>
        <translation>Die Börse hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Not sent: there was no connection.</source>
        <translation>Nicht gesendet: es gab keine Verbindung.</translation>
    </message>
    <message>
        <source>No answer: it is not known whether the exchange executed this. Asking now.</source>
        <translation>Keine Antwort: ob die Börse dies ausgeführt hat, ist unbekannt. Es wird nachgefragt.</translation>
    </message>
    <message>
        <source>The exchange refused.</source>
        <translation>Die Börse hat abgelehnt.</translation>
    </message>
    <message>
        <source>Not executed: the request limit is reached.</source>
        <translation>Nicht ausgeführt: die Anfragegrenze ist erreicht.</translation>
    </message>
    <message>
        <source>The exchange blocks this address for now; nothing is sent until it ends.</source>
        <translation>Die Börse sperrt diese Adresse vorerst; bis dahin wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The exchange does not accept the key or its permissions.</source>
        <translation>Die Börse akzeptiert den Schlüssel oder seine Rechte nicht.</translation>
    </message>
    <message>
        <source>Market data has a gap; loading it again.</source>
        <translation>Die Marktdaten haben eine Lücke; sie werden neu geladen.</translation>
    </message>
    <message>
        <source>Too much data at once.</source>
        <translation>Zu viele Daten auf einmal.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Eine Datei konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Not ready yet: the account is still being compared with the exchange.</source>
        <translation>Noch nicht bereit: das Konto wird noch mit der Börse verglichen.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>fathom::FillsModel</name>
    <message>
        <source>Time UTC</source>
        <translation>Zeit UTC</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Realised, gross</source>
        <translation>Realisiert, brutto</translation>
    </message>
    <message>
        <source>  late</source>
        <translation>  nachträglich</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>taker</source>
        <translation>Taker</translation>
    </message>
</context>
<context>
    <name>fathom::FillsPanel</name>
    <message>
        <source>Fills</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>No fills yet</source>
        <translation>Noch keine Ausführungen</translation>
    </message>
    <message>
        <source>Fills %1</source>
        <translation>Ausführungen %1</translation>
    </message>
    <message>
        <source>realised %1    fees %2    net %3</source>
        <translation>realisiert %1    Gebühren %2    netto %3</translation>
    </message>
</context>
<context>
    <name>fathom::FirstRunCard</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>You are on the paper exchange</source>
        <translation>Sie sind auf der Übungsbörse</translation>
    </message>
    <message>
        <source>Play money, a moving market of its own, simulated fills with a queue. Nothing leaves this machine.</source>
        <translation>Spielgeld, ein eigener bewegter Markt, simulierte Ausführungen mit Warteschlange. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Colours safe for red-green blindness</source>
        <translation>Farben für Rot-Grün-Schwäche</translation>
    </message>
    <message>
        <source>Click a price in the ladder</source>
        <translation>Klicken Sie in der Leiter auf einen Preis</translation>
    </message>
    <message>
        <source>It fills the order ticket. Nothing is sent.</source>
        <translation>Er füllt das Orderticket. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Press Ctrl L to arm, then click a bid or ask row</source>
        <translation>Strg L drücken zum Scharfschalten, dann eine Bid- oder Ask-Zeile anklicken</translation>
    </message>
    <message>
        <source>Now one click places an order. Esc disarms.</source>
        <translation>Jetzt platziert ein Klick eine Order. Esc entschärft.</translation>
    </message>
    <message>
        <source>Drag your order, then middle-click it</source>
        <translation>Ziehen Sie Ihre Order, dann klicken Sie sie mit der mittleren Taste</translation>
    </message>
    <message>
        <source>Drag moves it, middle-click cancels it.</source>
        <translation>Ziehen verschiebt sie, Mittelklick storniert sie.</translation>
    </message>
    <message>
        <source>Each step ticks itself off. F1 shows all keys.</source>
        <translation>Jeder Schritt hakt sich selbst ab. F1 zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Erste Schritte verbergen</translation>
    </message>
</context>
<context>
    <name>fathom::HelpOverlay</name>
    <message>
        <source>Map of keys</source>
        <translation>Tastenübersicht</translation>
    </message>
    <message>
        <source>Ladder: move</source>
        <translation>Leiter: bewegen</translation>
    </message>
    <message>
        <source>row cursor</source>
        <translation>Zeilencursor</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>to best ask</source>
        <translation>zum besten Ask</translation>
    </message>
    <message>
        <source>to best bid</source>
        <translation>zum besten Bid</translation>
    </message>
    <message>
        <source>recentre</source>
        <translation>zentrieren</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppierung</translation>
    </message>
    <message>
        <source>Ladder: stage, always</source>
        <translation>Leiter: vormerken, immer</translation>
    </message>
    <message>
        <source>buy at cursor → ticket</source>
        <translation>Kauf am Cursor → Ticket</translation>
    </message>
    <message>
        <source>sell at cursor → ticket</source>
        <translation>Verkauf am Cursor → Ticket</translation>
    </message>
    <message>
        <source>size preset</source>
        <translation>Mengenvorgabe</translation>
    </message>
    <message>
        <source>post-only</source>
        <translation>Post-only</translation>
    </message>
    <message>
        <source>reduce-only</source>
        <translation>Reduce-only</translation>
    </message>
    <message>
        <source>Ladder: trade</source>
        <translation>Leiter: handeln</translation>
    </message>
    <message>
        <source>place at cursor, by side</source>
        <translation>am Cursor platzieren, nach Seite</translation>
    </message>
    <message>
        <source>buy / sell at own best</source>
        <translation>Kauf / Verkauf am eigenen Besten</translation>
    </message>
    <message>
        <source>buy best ask / sell best bid</source>
        <translation>bestes Ask kaufen / bestes Bid verkaufen</translation>
    </message>
    <message>
        <source>close position</source>
        <translation>Position schließen</translation>
    </message>
    <message>
        <source>Ladder: own orders</source>
        <translation>Leiter: eigene Orders</translation>
    </message>
    <message>
        <source>next own order</source>
        <translation>nächste eigene Order</translation>
    </message>
    <message>
        <source>move it a tick, Enter sends</source>
        <translation>um einen Tick verschieben, Enter sendet</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>cancel it</source>
        <translation>stornieren</translation>
    </message>
    <message>
        <source>cancel orders of this symbol</source>
        <translation>Orders dieses Symbols stornieren</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>arm / disarm</source>
        <translation>scharf / entschärft</translation>
    </message>
    <message>
        <source>drop, then disarm</source>
        <translation>verwerfen, dann entschärfen</translation>
    </message>
    <message>
        <source>cancel all, every symbol</source>
        <translation>alle stornieren, jedes Symbol</translation>
    </message>
    <message>
        <source>flatten…</source>
        <translation>glattstellen…</translation>
    </message>
    <message>
        <source>undo last placement</source>
        <translation>letzte Platzierung zurücknehmen</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>choose buy, sell</source>
        <translation>Kauf, Verkauf wählen</translation>
    </message>
    <message>
        <source>send the chosen side</source>
        <translation>gewählte Seite senden</translation>
    </message>
    <message>
        <source>one tick or step</source>
        <translation>ein Tick oder Schritt</translation>
    </message>
    <message>
        <source>10, 100 ticks</source>
        <translation>10, 100 Ticks</translation>
    </message>
    <message>
        <source>typed prices: bid ask mid mark last</source>
        <translation>getippte Preise: bid ask mid mark last</translation>
    </message>
    <message>
        <source>typed sizes, also max</source>
        <translation>getippte Mengen, auch max</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>find a symbol</source>
        <translation>Symbol finden</translation>
    </message>
    <message>
        <source>next, previous panel</source>
        <translation>nächstes, voriges Panel</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>pop out, dock back</source>
        <translation>herauslösen, andocken</translation>
    </message>
    <message>
        <source>bring all windows here</source>
        <translation>alle Fenster hierher</translation>
    </message>
    <message>
        <source>this map</source>
        <translation>diese Übersicht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>armed only</source>
        <translation>nur scharf</translation>
    </message>
    <message>
        <source>disarm everything</source>
        <translation>alles entschärfen</translation>
    </message>
</context>
<context>
    <name>fathom::HistoryStore</name>
    <message>
        <source>The history of fills and orders could not be read; it was set aside and a new one begun.</source>
        <translation>Der Verlauf der Ausführungen und Orders war unlesbar; er wurde beiseitegelegt und ein neuer begonnen.</translation>
    </message>
    <message>
        <source>The history of fills and orders cannot be kept: %1.</source>
        <translation>Der Verlauf der Ausführungen und Orders kann nicht geführt werden: %1.</translation>
    </message>
    <message>
        <source>Fills and orders could not be written to the history (%1); trying again.</source>
        <translation>Ausführungen und Orders konnten nicht in den Verlauf geschrieben werden (%1); neuer Versuch.</translation>
    </message>
</context>
<context>
    <name>fathom::InstrumentHeader</name>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Perpetual</source>
        <translation>Perpetual</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Cross</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Isoliert</translation>
    </message>
    <message>
        <source>%1 · %2× %3</source>
        <translation>%1 · %2× %3</translation>
    </message>
    <message>
        <source>%1 · not trading</source>
        <translation>%1 · nicht im Handel</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Funding / next</source>
        <translation>Funding / nächstes</translation>
    </message>
    <message>
        <source>24 h high</source>
        <translation>24-h-Hoch</translation>
    </message>
    <message>
        <source>24 h low</source>
        <translation>24-h-Tief</translation>
    </message>
    <message>
        <source>24 h volume</source>
        <translation>24-h-Volumen</translation>
    </message>
    <message>
        <source>Open interest</source>
        <translation>Open Interest</translation>
    </message>
    <message>
        <source>last %1, %2</source>
        <translation>zuletzt %1, %2</translation>
    </message>
</context>
<context>
    <name>fathom::InstrumentTitle</name>
    <message>
        <source>Dock back</source>
        <translation>Andocken</translation>
    </message>
    <message>
        <source>Pop out</source>
        <translation>Herauslösen</translation>
    </message>
</context>
<context>
    <name>fathom::IntervalBox</name>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>%1, Enter shows it</source>
        <translation>%1, Enter zeigt es</translation>
    </message>
    <message>
        <source>no such interval</source>
        <translation>kein solches Intervall</translation>
    </message>
</context>
<context>
    <name>fathom::IntervalButton</name>
    <message>
        <source>Interval %1</source>
        <translation>Intervall %1</translation>
    </message>
</context>
<context>
    <name>fathom::LadderActions</name>
    <message>
        <source>the symbol changed</source>
        <translation>das Symbol wurde gewechselt</translation>
    </message>
    <message>
        <source>the book is not live: %1</source>
        <translation>das Buch ist nicht live: %1</translation>
    </message>
    <message>
        <source>the book is not live</source>
        <translation>das Buch ist nicht live</translation>
    </message>
    <message>
        <source>no size is chosen</source>
        <translation>keine Menge gewählt</translation>
    </message>
    <message>
        <source>post-only, but it would take</source>
        <translation>Post-only, würde aber nehmen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>the same order went out moments ago; press again to send it once more</source>
        <translation>dieselbe Order ging eben hinaus; noch einmal drücken, um sie erneut zu senden</translation>
    </message>
    <message>
        <source>BUY %1 refused</source>
        <translation>KAUF %1 abgelehnt</translation>
    </message>
    <message>
        <source>SELL %1 refused</source>
        <translation>VERKAUF %1 abgelehnt</translation>
    </message>
    <message>
        <source>the order is gone</source>
        <translation>die Order ist weg</translation>
    </message>
    <message>
        <source>no such price</source>
        <translation>kein solcher Preis</translation>
    </message>
    <message>
        <source>would be cancelled by the exchange: post-only</source>
        <translation>würde von der Börse storniert: Post-only</translation>
    </message>
    <message>
        <source>would take</source>
        <translation>würde sofort ausführen</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>Nicht verschoben</translation>
    </message>
    <message>
        <source>Modify refused</source>
        <translation>Änderung abgelehnt</translation>
    </message>
</context>
<context>
    <name>fathom::LadderInput</name>
    <message>
        <source>BUY %1</source>
        <translation>KAUF %1</translation>
    </message>
    <message>
        <source>SELL %1</source>
        <translation>VERKAUF %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n orders</source>
        <translation>
            <numerusform>%1, %n Order</numerusform>
            <numerusform>%1, %n Orders</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2  %3 t</source>
        <translation>%1 → %2  %3 T</translation>
    </message>
    <message>
        <source>release here: nothing is sent</source>
        <translation>hier loslassen: nichts wird gesendet</translation>
    </message>
    <message>
        <source>joins behind %1</source>
        <translation>reiht sich hinter %1 ein</translation>
    </message>
    <message>
        <source>Enter sends, Esc returns</source>
        <translation>Enter sendet, Esc nimmt zurück</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Esc returns</source>
        <translation>Strg+Enter sendet, Esc nimmt zurück</translation>
    </message>
    <message>
        <source>Filled at %1</source>
        <translation>Ausgeführt zu %1</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>the order ended while it was being moved</source>
        <translation>die Order endete während des Verschiebens</translation>
    </message>
    <message>
        <source>market crossed, click again</source>
        <translation>Markt hat gekreuzt, noch einmal klicken</translation>
    </message>
    <message>
        <source>aim</source>
        <translation>Ziel</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n orders here</source>
        <translation>
            <numerusform>%n Order hier stornieren</numerusform>
            <numerusform>%n Orders hier stornieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Edit the one at %1…</source>
        <translation>Die zu %1 ändern…</translation>
    </message>
    <message>
        <source>Edit price and size…</source>
        <translation>Preis und Menge ändern…</translation>
    </message>
    <message>
        <source>Cancel all buys</source>
        <translation>Alle Käufe stornieren</translation>
    </message>
    <message>
        <source>Cancel all sells</source>
        <translation>Alle Verkäufe stornieren</translation>
    </message>
    <message>
        <source>Buy limit at %1 in the ticket</source>
        <translation>Limit-Kauf zu %1 im Ticket</translation>
    </message>
    <message>
        <source>Sell limit at %1 in the ticket</source>
        <translation>Limit-Verkauf zu %1 im Ticket</translation>
    </message>
    <message>
        <source>Copy price</source>
        <translation>Preis kopieren</translation>
    </message>
    <message>
        <source>Centre on the market</source>
        <translation>Auf den Markt zentrieren</translation>
    </message>
</context>
<context>
    <name>fathom::LadderMoveBubble</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Send the move</source>
        <translation>Verschiebung senden</translation>
    </message>
    <message>
        <source>Discard the move</source>
        <translation>Verschiebung verwerfen</translation>
    </message>
</context>
<context>
    <name>fathom::LadderPanel</name>
    <message>
        <source>the symbol changed</source>
        <translation>das Symbol wurde gewechselt</translation>
    </message>
    <message>
        <source>Ladder %1</source>
        <translation>Leiter %1</translation>
    </message>
    <message>
        <source>the account is not ready</source>
        <translation>das Konto ist nicht bereit</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the book was not live for 10 s</source>
        <translation>das Buch war 10 s nicht live</translation>
    </message>
    <message>
        <source>Not editable</source>
        <translation>Nicht änderbar</translation>
    </message>
    <message>
        <source>a request on this order is still under way</source>
        <translation>eine Anfrage zu dieser Order läuft noch</translation>
    </message>
    <message>
        <source>Clear all traded volume</source>
        <translation>Alles gehandelte Volumen löschen</translation>
    </message>
    <message>
        <source>Clear above the ask</source>
        <translation>Über dem Ask löschen</translation>
    </message>
    <message>
        <source>Clear below the bid</source>
        <translation>Unter dem Bid löschen</translation>
    </message>
    <message>
        <source>Traded volume</source>
        <translation>Gehandeltes Volumen</translation>
    </message>
    <message>
        <source>Profit and loss (H)</source>
        <translation>Gewinn und Verlust (H)</translation>
    </message>
    <message>
        <source>Cumulative depth (V)</source>
        <translation>Kumulierte Tiefe (V)</translation>
    </message>
    <message>
        <source>Shift: limit by side, size %1</source>
        <translation>Umschalt: Limit nach Seite, Menge %1</translation>
    </message>
    <message>
        <source>the panel was hidden</source>
        <translation>das Panel wurde verborgen</translation>
    </message>
    <message>
        <source>the window was minimised</source>
        <translation>das Fenster wurde minimiert</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>Ladder %1, %2, %3, group %4</source>
        <translation>Leiter %1, %2, %3, Gruppe %4</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>nicht live</translation>
    </message>
    <message>
        <source>disarmed</source>
        <translation>entschärft</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n orders</source>
        <translation>
            <numerusform>%1, %n Order</numerusform>
            <numerusform>%1, %n Orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel buys</source>
        <translation>Käufe stornieren</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle stornieren</translation>
    </message>
    <message>
        <source>Cancel sells</source>
        <translation>Verkäufe stornieren</translation>
    </message>
    <message>
        <source>no news from the exchange</source>
        <translation>nichts Neues von der Börse</translation>
    </message>
    <message>
        <source>last book %1, click to retry</source>
        <translation>letztes Buch %1, klicken zum Wiederholen</translation>
    </message>
    <message>
        <source>BOOK STALE %1 s</source>
        <translation>BUCH VERALTET %1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>market %n rows</source>
        <translation>
            <numerusform>Markt %n Zeile</numerusform>
            <numerusform>Markt %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>LIQ %1</source>
        <translation>LIQ %1</translation>
    </message>
    <message>
        <source>ENTRY %1</source>
        <translation>EINSTIEG %1</translation>
    </message>
    <message>
        <source>BUY %1 at %2</source>
        <translation>KAUF %1 zu %2</translation>
    </message>
    <message>
        <source>SELL %1 at %2</source>
        <translation>VERKAUF %1 zu %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows above</source>
        <translation>
            <numerusform>%n Zeile darüber</numerusform>
            <numerusform>%n Zeilen darüber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows below</source>
        <translation>
            <numerusform>%n Zeile darunter</numerusform>
            <numerusform>%n Zeilen darunter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>armed %n minutes</source>
        <translation>
            <numerusform>scharf seit %n Minute</numerusform>
            <numerusform>scharf seit %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::LadderTools</name>
    <message>
        <source>Finer rows</source>
        <translation>Feinere Zeilen</translation>
    </message>
    <message>
        <source>Coarser rows</source>
        <translation>Gröbere Zeilen</translation>
    </message>
    <message>
        <source>Centre on the market</source>
        <translation>Auf den Markt zentrieren</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Age of the book: %1</source>
        <translation>Alter des Buchs: %1</translation>
    </message>
</context>
<context>
    <name>fathom::LadderView</name>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Bid</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>My buys</source>
        <translation>Meine Käufe</translation>
    </message>
    <message>
        <source>My sells</source>
        <translation>Meine Verkäufe</translation>
    </message>
    <message>
        <source>Traded in 15 minutes</source>
        <translation>In 15 Minuten gehandelt</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message numerus="yes">
        <source>Snapshot asked, %n updates held</source>
        <translation>
            <numerusform>Schnappschuss angefragt, %n Änderung gehalten</numerusform>
            <numerusform>Schnappschuss angefragt, %n Änderungen gehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>bid %1</source>
        <translation>Bid %1</translation>
    </message>
    <message>
        <source>ask %1</source>
        <translation>Ask %1</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>you buy %1</source>
        <translation>Sie kaufen %1</translation>
    </message>
    <message>
        <source>you sell %1</source>
        <translation>Sie verkaufen %1</translation>
    </message>
    <message>
        <source>last price</source>
        <translation>letzter Preis</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>liquidation</source>
        <translation>Liquidation</translation>
    </message>
    <message>
        <source>traded %1</source>
        <translation>gehandelt %1</translation>
    </message>
    <message>
        <source>minus %1 if closed</source>
        <translation>minus %1, falls geschlossen</translation>
    </message>
    <message>
        <source>plus %1 if closed</source>
        <translation>plus %1, falls geschlossen</translation>
    </message>
</context>
<context>
    <name>fathom::LinkChip</name>
    <message>
        <source>Link group %1</source>
        <translation>Verknüpfung %1</translation>
    </message>
    <message>
        <source>Link group %1: panels with this digit show the same symbol</source>
        <translation>Verknüpfung %1: Panels mit dieser Ziffer zeigen dasselbe Symbol</translation>
    </message>
</context>
<context>
    <name>fathom::LogModel</name>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
</context>
<context>
    <name>fathom::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Show warnings and failures only</source>
        <translation>Nur Warnungen und Fehler zeigen</translation>
    </message>
</context>
<context>
    <name>fathom::MainWindow</name>
    <message>
        <source>Layout saved</source>
        <translation>Anordnung gesichert</translation>
    </message>
    <message>
        <source>Layout changed</source>
        <translation>Anordnung geändert</translation>
    </message>
    <message>
        <source>Settings not saved</source>
        <translation>Einstellungen nicht gesichert</translation>
    </message>
    <message>
        <source>Scale %1 %</source>
        <translation>Skalierung %1 %</translation>
    </message>
    <message>
        <source>from the next start</source>
        <translation>ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Fathom, trading window</source>
        <translation>Fathom, Handelsfenster</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Bring all windows here</source>
        <translation>Alle Fenster hierher holen</translation>
    </message>
    <message>
        <source>Arrange as supplied</source>
        <translation>Wie ausgeliefert anordnen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Map of keys</source>
        <translation>Tastenübersicht</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>About Fathom</source>
        <translation>Über Fathom</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Colour-blind safe, dark</source>
        <translation>Farbenblind-sicher, dunkel</translation>
    </message>
    <message>
        <source>Colour-blind safe, light</source>
        <translation>Farbenblind-sicher, hell</translation>
    </message>
    <message>
        <source>Quit with open orders or positions?</source>
        <translation>Mit offenen Orders oder Positionen beenden?</translation>
    </message>
    <message>
        <source>They stay as they are; nothing is cancelled or closed by quitting.</source>
        <translation>Sie bleiben, wie sie sind; durch das Beenden wird nichts storniert oder geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>ARMED</source>
        <translation>SCHARF</translation>
    </message>
</context>
<context>
    <name>fathom::MarketWorker</name>
    <message>
        <source>Order book</source>
        <translation>Orderbuch</translation>
    </message>
    <message>
        <source>%1: loading again after a gap.</source>
        <translation>%1: wird nach einer Lücke neu geladen.</translation>
    </message>
</context>
<context>
    <name>fathom::MoveBubble</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send the move</source>
        <translation>Verschiebung senden</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the move</source>
        <translation>Verschiebung verwerfen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Move not sent yet</source>
        <translation>Verschiebung noch nicht gesendet</translation>
    </message>
</context>
<context>
    <name>fathom::NetworkCore</name>
    <message>
        <source>Orders cannot be journalled (%1), so none are placed.</source>
        <translation>Orders können nicht aufgezeichnet werden (%1), daher wird keine platziert.</translation>
    </message>
    <message>
        <source>Order journal</source>
        <translation>Orderjournal</translation>
    </message>
    <message>
        <source>%1: the exchange has it.</source>
        <translation>%1: die Börse hat sie.</translation>
    </message>
    <message>
        <source>%1: it never reached the exchange.</source>
        <translation>%1: sie hat die Börse nie erreicht.</translation>
    </message>
    <message>
        <source>%1: this is how the exchange has it.</source>
        <translation>%1: so führt sie die Börse.</translation>
    </message>
    <message>
        <source>%1: the change was not made.</source>
        <translation>%1: die Änderung wurde nicht vorgenommen.</translation>
    </message>
    <message>
        <source>%1: it has ended.</source>
        <translation>%1: sie ist beendet.</translation>
    </message>
    <message>
        <source>%1: it is still working.</source>
        <translation>%1: sie ist noch offen.</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>There is no usable connection.</source>
        <translation>Es gibt keine brauchbare Verbindung.</translation>
    </message>
    <message>
        <source>The computer slept; comparing everything with the exchange.</source>
        <translation>Der Rechner hat geschlafen; alles wird mit der Börse verglichen.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>fathom::OrderEditor</name>
    <message>
        <source>New price</source>
        <translation>Neuer Preis</translation>
    </message>
    <message>
        <source>New size</source>
        <translation>Neue Menge</translation>
    </message>
    <message>
        <source>Enter sends, Esc returns. A change goes to the back of the queue.</source>
        <translation>Enter sendet, Esc nimmt zurück. Eine Änderung stellt sich hinten an.</translation>
    </message>
    <message>
        <source>This is not a price</source>
        <translation>Das ist kein Preis</translation>
    </message>
    <message>
        <source>This is not a size</source>
        <translation>Das ist keine Menge</translation>
    </message>
    <message>
        <source>%1 is filled already</source>
        <translation>%1 ist schon ausgeführt</translation>
    </message>
</context>
<context>
    <name>fathom::OrderLanes</name>
    <message>
        <source>Not changed</source>
        <translation>Nicht geändert</translation>
    </message>
    <message>
        <source>This order has ended.</source>
        <translation>Diese Order ist beendet.</translation>
    </message>
    <message>
        <source>Only limit orders can be changed.</source>
        <translation>Nur Limit-Orders können geändert werden.</translation>
    </message>
    <message>
        <source>The order is being cancelled.</source>
        <translation>Die Order wird gerade storniert.</translation>
    </message>
    <message>
        <source>It was filled before.</source>
        <translation>Sie wurde vorher ausgeführt.</translation>
    </message>
    <message>
        <source>More than the new size is filled already.</source>
        <translation>Mehr als die neue Menge ist schon ausgeführt.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation>Änderung abgelehnt</translation>
    </message>
    <message>
        <source>%1 to %2: %3 The order stays as it was.</source>
        <translation>%1 auf %2: %3 Die Order bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1: no answer to the change. Asking; it is not sent again.</source>
        <translation>%1: keine Antwort auf die Änderung. Es wird nachgefragt, nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>%1: no answer to the cancelling. Asking the exchange.</source>
        <translation>%1: keine Antwort auf das Stornieren. Die Börse wird gefragt.</translation>
    </message>
    <message>
        <source>Cancel refused</source>
        <translation>Stornierung abgelehnt</translation>
    </message>
    <message>
        <source>It was filled before the cancelling arrived.</source>
        <translation>Sie wurde ausgeführt, bevor das Stornieren ankam.</translation>
    </message>
</context>
<context>
    <name>fathom::OrderLines</name>
    <message>
        <source>The order is gone.</source>
        <translation>Die Order ist weg.</translation>
    </message>
    <message>
        <source>Filled at %1</source>
        <translation>Ausgeführt zu %1</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>The order changed meanwhile; nothing was sent.</source>
        <translation>Die Order hat sich inzwischen geändert; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 %2: %3 → %4</source>
        <translation>%1 %2: %3 → %4</translation>
    </message>
    <message>
        <source>%1 → %2   %3 ticks</source>
        <translation>%1 → %2   %3 Ticks</translation>
    </message>
    <message>
        <source>goes to the back of the queue</source>
        <translation>stellt sich hinten an</translation>
    </message>
    <message>
        <source>would take, is not sent</source>
        <translation>würde sofort ausführen, wird nicht gesendet</translation>
    </message>
    <message>
        <source>%1 from mark, back of the queue</source>
        <translation>%1 vom Mark, hinten angestellt</translation>
    </message>
    <message>
        <source>liquidation %1, %2 away</source>
        <translation>Liquidation %1, %2 entfernt</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 %2 at %3, %4</source>
        <translation>%1 %2 zu %3, %4</translation>
    </message>
    <message>
        <source>moving %1</source>
        <translation>verschiebt %1</translation>
    </message>
</context>
<context>
    <name>fathom::OrderPlacer</name>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1: Fathom ended before the answer came; asking the exchange.</source>
        <translation>%1: Fathom endete, bevor die Antwort kam; die Börse wird gefragt.</translation>
    </message>
    <message>
        <source>%1: no answer, so it may or may not be at the exchange. Asking; it is not sent again.</source>
        <translation>%1: keine Antwort, sie kann also bei der Börse sein oder nicht. Es wird nachgefragt, nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Platziert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>fathom::OrderTags</name>
    <message>
        <source>sending</source>
        <translation>sendet</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>verschiebt</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>Reduce</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>BUY</source>
        <translation>KAUF</translation>
    </message>
    <message>
        <source>SELL</source>
        <translation>VERKAUF</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>LONG</source>
        <translation>LONG</translation>
    </message>
    <message>
        <source>SHORT</source>
        <translation>SHORT</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>LIQ %1</source>
        <translation>LIQ %1</translation>
    </message>
</context>
<context>
    <name>fathom::OrderToasts</name>
    <message>
        <source>answered in %1 ms</source>
        <translation>beantwortet in %1 ms</translation>
    </message>
    <message>
        <source>resting, ≈ %1 ahead</source>
        <translation>ruht, ≈ %1 davor</translation>
    </message>
    <message>
        <source>%1 working</source>
        <comment>an order, with its price</comment>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <source>nothing was filled</source>
        <translation>nichts wurde ausgeführt</translation>
    </message>
    <message>
        <source>%1 was filled and stays</source>
        <translation>%1 wurde ausgeführt und bleibt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>asking the exchange by client id; not sent again</source>
        <translation>die Börse wird nach der Client-Id gefragt; nicht erneut gesendet</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>taker</source>
        <translation>Taker</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>Gebühr %1</translation>
    </message>
    <message>
        <source>rest %1 working</source>
        <translation>Rest %1 offen</translation>
    </message>
    <message>
        <source>BOUGHT %1</source>
        <translation>GEKAUFT %1</translation>
    </message>
    <message>
        <source>SOLD %1</source>
        <translation>VERKAUFT %1</translation>
    </message>
</context>
<context>
    <name>fathom::OrdersModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>To mark</source>
        <translation>Zum Mark</translation>
    </message>
    <message>
        <source>Queue ahead</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>If filled</source>
        <translation>Falls ausgeführt</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>“%1” is not a number. The order is unchanged.</source>
        <translation>„%1“ ist keine Zahl. Die Order ist unverändert.</translation>
    </message>
    <message>
        <source>%1 is not a multiple of %2. The order is unchanged.</source>
        <translation>%1 ist kein Vielfaches von %2. Die Order ist unverändert.</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>%1 wird gesendet</translation>
    </message>
    <message>
        <source>Modifying %1</source>
        <translation>%1 wird geändert</translation>
    </message>
    <message>
        <source>Cancelling %1</source>
        <translation>%1 wird storniert</translation>
    </message>
    <message>
        <source>Unknown %1 ?</source>
        <translation>Unbekannt %1 ?</translation>
    </message>
    <message>
        <source>Never placed</source>
        <translation>Nie platziert</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Part filled</source>
        <translation>Teilausführung</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation>Post-only</translation>
    </message>
    <message>
        <source>Reduce-only</source>
        <translation>Reduce-only</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Fremd</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Market</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>erhöht</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss refused %1</source>
        <translation>Abgelehnte %1 ausblenden</translation>
    </message>
    <message>
        <source>Edit price of %1</source>
        <translation>Preis von %1 ändern</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 stornieren</translation>
    </message>
</context>
<context>
    <name>fathom::OrdersPanel</name>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>No working orders</source>
        <translation>Keine offenen Orders</translation>
    </message>
    <message>
        <source>Only this symbol</source>
        <translation>Nur dieses Symbol</translation>
    </message>
    <message>
        <source>Show orders of the linked symbol only</source>
        <translation>Nur Orders des verknüpften Symbols zeigen</translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation>Orders %1</translation>
    </message>
    <message numerus="yes">
        <source>%n working</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel all %1</source>
        <translation>Alle %1 stornieren</translation>
    </message>
    <message numerus="yes">
        <source>Cancel all, %n order(s)</source>
        <translation>
            <numerusform>Alle stornieren, %n Order</numerusform>
            <numerusform>Alle stornieren, %n Orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 stornieren</translation>
    </message>
    <message>
        <source>Edit price</source>
        <translation>Preis ändern</translation>
    </message>
    <message>
        <source>Cancel buys of %1</source>
        <translation>Käufe von %1 stornieren</translation>
    </message>
    <message>
        <source>Cancel sells of %1</source>
        <translation>Verkäufe von %1 stornieren</translation>
    </message>
    <message>
        <source>Cancel all of %1</source>
        <translation>Alle von %1 stornieren</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>fathom::OverviewRuler</name>
    <message>
        <source>Overview of two percent around the market</source>
        <translation>Überblick über zwei Prozent um den Markt</translation>
    </message>
</context>
<context>
    <name>fathom::PanelDocks</name>
    <message>
        <source>Watchlist</source>
        <translation>Beobachtungsliste</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>Tape</translation>
    </message>
</context>
<context>
    <name>fathom::PanelTitleBar</name>
    <message>
        <source>Dock back</source>
        <translation>Andocken</translation>
    </message>
    <message>
        <source>Pop out</source>
        <translation>Herauslösen</translation>
    </message>
</context>
<context>
    <name>fathom::PositionCloser</name>
    <message>
        <source>There is no position on %1 to close.</source>
        <translation>Es gibt keine Position in %1 zu schließen.</translation>
    </message>
    <message>
        <source>The rules of %1 are not loaded yet.</source>
        <translation>Die Regeln von %1 sind noch nicht geladen.</translation>
    </message>
    <message>
        <source>That part of the position is smaller than the smallest step.</source>
        <translation>Dieser Teil der Position ist kleiner als der kleinste Schritt.</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Nicht geschlossen</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Schließt</translation>
    </message>
    <message numerus="yes">
        <source>%1: cancelling %n reduce-only order(s) that take the whole position, then closing.</source>
        <translation>
            <numerusform>%1: %n Reduce-only-Order, die die ganze Position beansprucht, wird storniert, dann wird geschlossen.</numerusform>
            <numerusform>%1: %n Reduce-only-Orders, die die ganze Position beanspruchen, werden storniert, dann wird geschlossen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::PositionStrip</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50 %</translation>
    </message>
    <message>
        <source>Close the position</source>
        <translation>Die Position schließen</translation>
    </message>
    <message>
        <source>Close half of the position</source>
        <translation>Die Hälfte der Position schließen</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Flat</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>keine Position</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>Keine Position</translation>
    </message>
    <message>
        <source>LONG %1</source>
        <translation>LONG %1</translation>
    </message>
    <message>
        <source>SHORT %1</source>
        <translation>SHORT %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>no liquidation</source>
        <translation>keine Liquidation</translation>
    </message>
    <message>
        <source>Liq %1</source>
        <translation>Liq %1</translation>
    </message>
    <message>
        <source>%1 away</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Position %1 %2, result %3, %4</source>
        <translation>Position %1 %2, Ergebnis %3, %4</translation>
    </message>
</context>
<context>
    <name>fathom::PositionsModel</name>
    <message>
        <source>LONG</source>
        <translation>LONG</translation>
    </message>
    <message>
        <source>SHORT</source>
        <translation>SHORT</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Liquidation</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Margin ratio</source>
        <translation>Margin-Quote</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>Unrealisiert</translation>
    </message>
    <message>
        <source>Unrealised %</source>
        <translation>Unrealisiert %</translation>
    </message>
    <message>
        <source>Unrealised ticks</source>
        <translation>Unrealisiert Ticks</translation>
    </message>
    <message>
        <source>ROE</source>
        <translation>ROE</translation>
    </message>
    <message>
        <source>ADL</source>
        <translation>ADL</translation>
    </message>
    <message>
        <source>Auto-deleverage rank %1 of 5</source>
        <translation>Auto-Deleveraging-Rang %1 von 5</translation>
    </message>
    <message>
        <source>Liquidation %1 away</source>
        <translation>Liquidation %1 entfernt</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Cross</translation>
    </message>
    <message>
        <source>Iso</source>
        <translation>Iso</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50 %</translation>
    </message>
    <message>
        <source>Close half of %1</source>
        <translation>Hälfte von %1 schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close %1 at market, reduce-only</source>
        <translation>%1 zum Markt schließen, Reduce-only</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>No liquidation price</source>
        <translation>Kein Liquidationspreis</translation>
    </message>
</context>
<context>
    <name>fathom::PositionsPanel</name>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>No open positions</source>
        <translation>Keine offenen Positionen</translation>
    </message>
    <message>
        <source>Positions %1</source>
        <translation>Positionen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>notional %1 USDT</source>
        <translation>Nominalwert %1 USDT</translation>
    </message>
    <message>
        <source>unrealised %1</source>
        <translation>unrealisiert %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Close this position?</source>
        <translation>Diese Position schließen?</translation>
    </message>
    <message>
        <source>Close %1 %</source>
        <translation>%1 % schließen</translation>
    </message>
    <message>
        <source>%1 %2: %3 % at market, reduce-only</source>
        <translation>%1 %2: %3 % zum Markt, Reduce-only</translation>
    </message>
    <message>
        <source>LONG</source>
        <translation>LONG</translation>
    </message>
    <message>
        <source>SHORT</source>
        <translation>SHORT</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>Unrealisiert</translation>
    </message>
    <message>
        <source>Close 25 %</source>
        <translation>25 % schließen</translation>
    </message>
    <message>
        <source>Close 50 %</source>
        <translation>50 % schließen</translation>
    </message>
    <message>
        <source>Close 75 %</source>
        <translation>75 % schließen</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Ganz schließen</translation>
    </message>
    <message>
        <source>Cancel orders of %1</source>
        <translation>Orders von %1 stornieren</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>fathom::Preferences</name>
    <message>
        <source>The settings could not be saved: %1. They stay in use until Fathom ends.</source>
        <translation>Die Einstellungen konnten nicht gesichert werden: %1. Sie gelten, bis Fathom endet.</translation>
    </message>
    <message>
        <source>The settings could not be saved: %1.</source>
        <translation>Die Einstellungen konnten nicht gesichert werden: %1.</translation>
    </message>
</context>
<context>
    <name>fathom::ProblemLine</name>
    <message>
        <source>Use %1</source>
        <translation>%1 nehmen</translation>
    </message>
</context>
<context>
    <name>fathom::RiskGuard</name>
    <message>
        <source>The exchange does not accept this key.</source>
        <translation>Die Börse akzeptiert diesen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>The account stream is down: only cancelling and reducing go out.</source>
        <translation>Der Kontodatenstrom ist unterbrochen: nur Stornieren und Verringern gehen hinaus.</translation>
    </message>
    <message>
        <source>Not connected to the account yet.</source>
        <translation>Noch nicht mit dem Konto verbunden.</translation>
    </message>
    <message>
        <source>The account is being compared with the exchange.</source>
        <translation>Das Konto wird mit der Börse verglichen.</translation>
    </message>
    <message>
        <source>The rules of this symbol are not loaded yet.</source>
        <translation>Die Regeln dieses Symbols sind noch nicht geladen.</translation>
    </message>
    <message>
        <source>%1 is not open for new positions (%2).</source>
        <translation>%1 ist nicht für neue Positionen offen (%2).</translation>
    </message>
    <message>
        <source>An order on %1 is still unknown; until it is resolved only cancelling and reducing go out.</source>
        <translation>Eine Order auf %1 ist noch unbekannt; bis zur Klärung gehen nur Stornieren und Verringern hinaus.</translation>
    </message>
    <message>
        <source>The same order was sent a moment ago; a second press within 250 ms is ignored.</source>
        <translation>Dieselbe Order wurde eben gesendet; ein zweiter Druck innerhalb von 250 ms wird ignoriert.</translation>
    </message>
    <message>
        <source>More than %1 orders in a second.</source>
        <translation>Mehr als %1 Orders in einer Sekunde.</translation>
    </message>
    <message>
        <source>An order on %1 is still unknown; nothing may grow until it is resolved.</source>
        <translation>Eine Order auf %1 ist noch unbekannt; bis zur Klärung darf nichts wachsen.</translation>
    </message>
    <message>
        <source>The new size is not larger than what is filled already; cancel the order instead.</source>
        <translation>Die neue Menge ist nicht größer als das schon Ausgeführte; stornieren Sie stattdessen.</translation>
    </message>
</context>
<context>
    <name>fathom::Session</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Not connected to the account yet.</source>
        <translation>Noch nicht mit dem Konto verbunden.</translation>
    </message>
</context>
<context>
    <name>fathom::SettingsFile</name>
    <message>
        <source>The settings file cannot be used (%1).</source>
        <translation>Die Einstellungsdatei ist nicht brauchbar (%1).</translation>
    </message>
    <message>
        <source>The settings file cannot be used (%1); it was kept as %2.</source>
        <translation>Die Einstellungsdatei ist nicht brauchbar (%1); sie wurde als %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>The last backup is in use.</source>
        <translation>Die letzte Sicherung wird benutzt.</translation>
    </message>
    <message>
        <source>Fathom starts with its defaults.</source>
        <translation>Fathom startet mit seinen Vorgaben.</translation>
    </message>
</context>
<context>
    <name>fathom::SizeRow</name>
    <message>
        <source>Size</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>Reduce</translation>
    </message>
    <message>
        <source>Post-only: an order that would take is cancelled by the exchange</source>
        <translation>Post-only: eine Order, die nehmen würde, wird von der Börse storniert</translation>
    </message>
    <message>
        <source>Reduce-only: orders can only close</source>
        <translation>Reduce-only: Orders können nur schließen</translation>
    </message>
    <message>
        <source>Size of the preset</source>
        <translation>Menge der Vorgabe</translation>
    </message>
    <message>
        <source>Size %1, also of clicks with Shift</source>
        <translation>Menge %1, auch von Klicks mit Umschalt</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>Menge %1</translation>
    </message>
    <message>
        <source>A multiple of %1, at least %2</source>
        <translation>Ein Vielfaches von %1, mindestens %2</translation>
    </message>
</context>
<context>
    <name>fathom::StatusBar</name>
    <message>
        <source>Scale %1 %</source>
        <translation>Skalierung %1 %</translation>
    </message>
    <message>
        <source>Scale of the window, %1 percent</source>
        <translation>Skalierung des Fensters, %1 Prozent</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Orders 10 s</source>
        <translation>Orders 10 s</translation>
    </message>
    <message>
        <source>Request weight used this minute</source>
        <translation>In dieser Minute verbrauchtes Anfragegewicht</translation>
    </message>
    <message>
        <source>Orders sent in ten seconds</source>
        <translation>In zehn Sekunden gesendete Orders</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Clock %1 ms</source>
        <translation>Uhr %1 ms</translation>
    </message>
    <message>
        <source>paused %1 s</source>
        <translation>Pause %1 s</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 aus</translation>
    </message>
    <message>
        <source>%1 connecting</source>
        <translation>%1 verbindet</translation>
    </message>
    <message>
        <source>%1 stream lost</source>
        <translation>%1-Datenstrom verloren</translation>
    </message>
    <message>
        <source>%1 stream lost %2 s</source>
        <translation>%1-Datenstrom seit %2 s verloren</translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation>Orders %1</translation>
    </message>
    <message>
        <source>Orders %1 ms p50 · %2 ms p99</source>
        <translation>Orders %1 ms p50 · %2 ms p99</translation>
    </message>
    <message>
        <source>Orders by REST %1 ms</source>
        <translation>Orders per REST %1 ms</translation>
    </message>
    <message>
        <source>Orders offline</source>
        <translation>Orders offline</translation>
    </message>
</context>
<context>
    <name>fathom::SumBar</name>
    <message>
        <source>Sum in view: bids %1, asks %2</source>
        <translation>Summe in Sicht: Bids %1, Asks %2</translation>
    </message>
    <message>
        <source>sum in view</source>
        <translation>Summe in Sicht</translation>
    </message>
</context>
<context>
    <name>fathom::SymbolButton</name>
    <message>
        <source>Choose a symbol</source>
        <translation>Symbol wählen</translation>
    </message>
    <message>
        <source>%1, %2; choose another symbol</source>
        <translation>%1, %2; anderes Symbol wählen</translation>
    </message>
    <message>
        <source>Choose another symbol (Ctrl+K)</source>
        <translation>Anderes Symbol wählen (Strg+K)</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
</context>
<context>
    <name>fathom::SymbolListModel</name>
    <message>
        <source>Perpetual</source>
        <translation>Perpetual</translation>
    </message>
    <message>
        <source>%1, not trading</source>
        <translation>%1, nicht im Handel</translation>
    </message>
    <message>
        <source>%1, long %2</source>
        <translation>%1, long %2</translation>
    </message>
    <message>
        <source>%1, short %2</source>
        <translation>%1, short %2</translation>
    </message>
    <message>
        <source>%1, %2, last %3, %4 in 24 hours</source>
        <translation>%1, %2, zuletzt %3, %4 in 24 Stunden</translation>
    </message>
</context>
<context>
    <name>fathom::SymbolSearch</name>
    <message>
        <source>Symbol search</source>
        <translation>Symbolsuche</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Symbols found</source>
        <translation>Gefundene Symbole</translation>
    </message>
    <message>
        <source>No symbol matches “%1”</source>
        <translation>Kein Symbol passt zu „%1“</translation>
    </message>
    <message>
        <source>Enter: show in link %1 · Esc: close</source>
        <translation>Enter: in Verknüpfung %1 zeigen · Esc: schließen</translation>
    </message>
</context>
<context>
    <name>fathom::TableTabs</name>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ausführungen</translation>
    </message>
</context>
<context>
    <name>fathom::TapePanel</name>
    <message>
        <source>Tape %1</source>
        <translation>Tape %1</translation>
    </message>
    <message>
        <source>stale %1 s</source>
        <translation>veraltet %1 s</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>merge %1 ms</source>
        <translation>zusammengefasst %1 ms</translation>
    </message>
    <message>
        <source>min %1 · %2</source>
        <translation>ab %1 · %2</translation>
    </message>
    <message>
        <source>Tape settings</source>
        <translation>Tape-Einstellungen</translation>
    </message>
    <message>
        <source>No print of %1 or more yet</source>
        <translation>Noch keine Abschlüsse ab %1</translation>
    </message>
    <message>
        <source>Waiting for the first print</source>
        <translation>Wartet auf den ersten Abschluss</translation>
    </message>
    <message>
        <source>Show every print</source>
        <translation>Alle Abschlüsse zeigen</translation>
    </message>
    <message>
        <source>every print</source>
        <translation>alle Abschlüsse</translation>
    </message>
    <message>
        <source>Smallest print</source>
        <translation>Kleinster Abschluss</translation>
    </message>
    <message>
        <source>Large from</source>
        <translation>Groß ab</translation>
    </message>
</context>
<context>
    <name>fathom::TapeView</name>
    <message>
        <source>Tape</source>
        <translation>Tape</translation>
    </message>
    <message>
        <source>missed %1 to %2</source>
        <translation>verpasst %1 bis %2</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>Menge %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Menge</translation>
    </message>
    <message numerus="yes">
        <source>%n new ▲</source>
        <translation>
            <numerusform>%n neu ▲</numerusform>
            <numerusform>%n neu ▲</numerusform>
        </translation>
    </message>
    <message>
        <source>Time UTC</source>
        <translation>Zeit UTC</translation>
    </message>
    <message>
        <source>bought %1 at %2, %3</source>
        <translation>gekauft %1 zu %2, %3</translation>
    </message>
    <message>
        <source>sold %1 at %2, %3</source>
        <translation>verkauft %1 zu %2, %3</translation>
    </message>
</context>
<context>
    <name>fathom::Terminal</name>
    <message>
        <source>Exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Paper 1</source>
        <translation>Papier 1</translation>
    </message>
    <message>
        <source>No exchange</source>
        <translation>Keine Börse</translation>
    </message>
</context>
<context>
    <name>fathom::TicketDialogs</name>
    <message>
        <source>Asking the exchange…</source>
        <translation>Die Börse wird gefragt…</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Margin mode of %1</source>
        <translation>Margin-Modus von %1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Cross</translation>
    </message>
    <message>
        <source>The whole wallet backs the position; a loss can use all of it.</source>
        <translation>Das ganze Wallet steht für die Position ein; ein Verlust kann alles verbrauchen.</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Isoliert</translation>
    </message>
    <message>
        <source>Only the margin given to the position backs it; liquidation comes sooner, the rest is safe.</source>
        <translation>Nur die der Position gegebene Margin steht dafür ein; die Liquidation kommt früher, der Rest ist sicher.</translation>
    </message>
    <message>
        <source>The exchange refuses the change while the symbol has a position or open orders.</source>
        <translation>Die Börse lehnt die Änderung ab, solange das Symbol eine Position oder offene Orders hat.</translation>
    </message>
    <message>
        <source>Leverage of %1</source>
        <translation>Hebel von %1</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>Largest position</source>
        <translation>Größte Position</translation>
    </message>
    <message>
        <source>Position now</source>
        <translation>Position jetzt</translation>
    </message>
    <message>
        <source>Maintenance from</source>
        <translation>Erhaltungsmargin ab</translation>
    </message>
    <message>
        <source>Margin of it</source>
        <translation>Margin dafür</translation>
    </message>
    <message>
        <source>The position is larger than this leverage allows; the exchange will refuse.</source>
        <translation>Die Position ist größer, als dieser Hebel erlaubt; die Börse wird ablehnen.</translation>
    </message>
    <message>
        <source>Position mode, every symbol</source>
        <translation>Positionsmodus, alle Symbole</translation>
    </message>
    <message>
        <source>One-way</source>
        <translation>Einseitig</translation>
    </message>
    <message>
        <source>One position a symbol; a sell makes a long smaller.</source>
        <translation>Eine Position je Symbol; ein Verkauf verkleinert ein Long.</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Hedge</translation>
    </message>
    <message>
        <source>A long and a short beside each other; closing is chosen with Reduce-only.</source>
        <translation>Long und Short nebeneinander; geschlossen wird mit Reduce-only.</translation>
    </message>
    <message>
        <source>The exchange refuses the change while there is any position or open order.</source>
        <translation>Die Börse lehnt die Änderung ab, solange es irgendeine Position oder offene Order gibt.</translation>
    </message>
</context>
<context>
    <name>fathom::TicketExpression</name>
    <message>
        <source>Ticks are whole numbers.</source>
        <translation>Ticks sind ganze Zahlen.</translation>
    </message>
    <message>
        <source>Enter a price.</source>
        <translation>Geben Sie einen Preis ein.</translation>
    </message>
    <message>
        <source>There is no price to start from yet.</source>
        <translation>Es gibt noch keinen Ausgangspreis.</translation>
    </message>
    <message>
        <source>“%1” is not known yet.</source>
        <translation>„%1“ ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Enter a size.</source>
        <translation>Geben Sie eine Menge ein.</translation>
    </message>
    <message>
        <source>A share is between 0 and 100 %.</source>
        <translation>Ein Anteil liegt zwischen 0 und 100 %.</translation>
    </message>
    <message>
        <source>The largest size is not known yet.</source>
        <translation>Die größte Menge ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>There is no price to compute the size from yet.</source>
        <translation>Es gibt noch keinen Preis, um die Menge zu berechnen.</translation>
    </message>
</context>
<context>
    <name>fathom::TicketPanel</name>
    <message>
        <source>Order type</source>
        <translation>Ordertyp</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Market</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation>Post-only</translation>
    </message>
    <message>
        <source>Cancelled by the exchange instead of taking</source>
        <translation>Wird von der Börse storniert, statt zu nehmen</translation>
    </message>
    <message>
        <source>Reduce-only</source>
        <translation>Reduce-only</translation>
    </message>
    <message>
        <source>Only makes the position smaller</source>
        <translation>Verkleinert nur die Position</translation>
    </message>
    <message>
        <source>Margin mode</source>
        <translation>Margin-Modus</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>Position mode</source>
        <translation>Positionsmodus</translation>
    </message>
    <message>
        <source>asks to confirm</source>
        <translation>fragt nach</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>Menge %1</translation>
    </message>
    <message>
        <source>GTC: rests until cancelled</source>
        <translation>GTC: bleibt bis zum Stornieren</translation>
    </message>
    <message>
        <source>IOC: fills now, the rest is cancelled</source>
        <translation>IOC: sofort, der Rest wird storniert</translation>
    </message>
    <message>
        <source>FOK: fills whole now or not at all</source>
        <translation>FOK: sofort ganz oder gar nicht</translation>
    </message>
    <message>
        <source>Same order again? Press once more</source>
        <translation>Dieselbe Order noch einmal? Erneut drücken</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Isoliert</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Cross</translation>
    </message>
    <message>
        <source>Margin mode, %1</source>
        <translation>Margin-Modus, %1</translation>
    </message>
    <message>
        <source>Leverage, %1</source>
        <translation>Hebel, %1</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Hedge</translation>
    </message>
    <message>
        <source>One-way</source>
        <translation>Einseitig</translation>
    </message>
    <message>
        <source>Position mode, %1</source>
        <translation>Positionsmodus, %1</translation>
    </message>
    <message>
        <source>Bid %1</source>
        <translation>Bid %1</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Ask %1</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Take price: %1</source>
        <translation>Preis übernehmen: %1</translation>
    </message>
    <message>
        <source>Max buy</source>
        <translation>Max. Kauf</translation>
    </message>
    <message>
        <source>Max sell</source>
        <translation>Max. Verkauf</translation>
    </message>
    <message>
        <source>at market, cap %1</source>
        <translation>zum Markt, Grenze %1</translation>
    </message>
    <message>
        <source>Slippage cap</source>
        <translation>Slippage-Grenze</translation>
    </message>
    <message>
        <source>TIF</source>
        <translation>TIF</translation>
    </message>
    <message>
        <source>If filled</source>
        <translation>Falls ausgeführt</translation>
    </message>
    <message>
        <source>Shown when price and size are valid.</source>
        <translation>Erscheint, sobald Preis und Menge gültig sind.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Liquidation</translation>
    </message>
    <message>
        <source>Margin used</source>
        <translation>Genutzte Margin</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Realisiert</translation>
    </message>
    <message>
        <source>Fee, taker</source>
        <translation>Gebühr, Taker</translation>
    </message>
    <message>
        <source>Fee, maker</source>
        <translation>Gebühr, Maker</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>takes, average %1</source>
        <translation>sofort, im Schnitt %1</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>führt sofort aus</translation>
    </message>
    <message>
        <source>joins behind %1</source>
        <translation>reiht sich hinter %1 ein</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>Durchschnittspreis</translation>
    </message>
    <message>
        <source>Slippage to mid</source>
        <translation>Slippage zur Mitte</translation>
    </message>
    <message>
        <source>sent as IOC limit: buy %1, sell %2</source>
        <translation>als IOC-Limit: Kauf %1, Verkauf %2</translation>
    </message>
    <message>
        <source>sends the chosen side: Alt B, Alt S</source>
        <translation>sendet die gewählte Seite: Alt B, Alt S</translation>
    </message>
    <message>
        <source>moves to the first error</source>
        <translation>springt zum ersten Fehler</translation>
    </message>
    <message>
        <source>sends the buy</source>
        <translation>sendet den Kauf</translation>
    </message>
    <message>
        <source>sends the sell</source>
        <translation>sendet den Verkauf</translation>
    </message>
    <message>
        <source>Buy / Reduce</source>
        <translation>Kauf / Verringern</translation>
    </message>
    <message>
        <source>Buy / Long</source>
        <translation>Kauf / Long</translation>
    </message>
    <message>
        <source>Sell / Reduce</source>
        <translation>Verkauf / Verringern</translation>
    </message>
    <message>
        <source>Sell / Short</source>
        <translation>Verkauf / Short</translation>
    </message>
    <message>
        <source>filters not loaded</source>
        <translation>Filter nicht geladen</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>noch kein Preis</translation>
    </message>
    <message>
        <source>no size yet</source>
        <translation>noch keine Menge</translation>
    </message>
    <message numerus="yes">
        <source>fix %n field(s)</source>
        <translation>
            <numerusform>%n Feld berichtigen</numerusform>
            <numerusform>%n Felder berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>market %1</source>
        <translation>Markt %1</translation>
    </message>
    <message>
        <source>Place this order?</source>
        <translation>Diese Order platzieren?</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>%1 platzieren</translation>
    </message>
    <message>
        <source>market, at worst %1</source>
        <translation>Markt, schlechtestens %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Limit %1</translation>
    </message>
    <message>
        <source>Notional</source>
        <translation>Nominalwert</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation>wird %1</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Market now %1 / %2</source>
        <translation>Markt jetzt %1 / %2</translation>
    </message>
    <message>
        <source>It would take now instead of rest</source>
        <translation>Sie würde jetzt ausführen, statt zu ruhen</translation>
    </message>
</context>
<context>
    <name>fathom::TicketState</name>
    <message>
        <source>There is nothing to reduce on this side.</source>
        <translation>Auf dieser Seite gibt es nichts zu verringern.</translation>
    </message>
    <message>
        <source>nothing to reduce</source>
        <translation>nichts zu verringern</translation>
    </message>
    <message>
        <source>Reduce-only is larger than the position, %1.</source>
        <translation>Reduce-only ist größer als die Position, %1.</translation>
    </message>
    <message>
        <source>larger than position</source>
        <translation>größer als die Position</translation>
    </message>
    <message>
        <source>Post-only would cross the book and be refused.</source>
        <translation>Post-only würde das Buch kreuzen und abgelehnt.</translation>
    </message>
    <message>
        <source>post-only would cross</source>
        <translation>Post-only würde kreuzen</translation>
    </message>
    <message>
        <source>only cancel and reduce</source>
        <translation>nur stornieren und verringern</translation>
    </message>
    <message>
        <source>The book is not live; a market order needs it.</source>
        <translation>Das Buch ist nicht live; eine Market-Order braucht es.</translation>
    </message>
    <message>
        <source>book not live</source>
        <translation>Buch nicht live</translation>
    </message>
    <message>
        <source>Needs %1, available %2: the exchange would refuse it.</source>
        <translation>Braucht %1, verfügbar %2: die Börse würde ablehnen.</translation>
    </message>
    <message>
        <source>The cap ends before the whole size is filled; the rest is not sent again.</source>
        <translation>Die Grenze endet vor der ganzen Menge; der Rest wird nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>Liquidation would be only %1 away.</source>
        <translation>Die Liquidation wäre nur %1 entfernt.</translation>
    </message>
    <message>
        <source>The symbol's filters are not loaded yet.</source>
        <translation>Die Filter des Symbols sind noch nicht geladen.</translation>
    </message>
</context>
<context>
    <name>fathom::ToastCard</name>
    <message>
        <source>%1 %2 s</source>
        <comment>an action and the seconds left to use it</comment>
        <translation>%1 %2 s</translation>
    </message>
</context>
<context>
    <name>fathom::WatchlistDelegate</name>
    <message>
        <source>sort held</source>
        <translation>Sortierung gehalten</translation>
    </message>
</context>
<context>
    <name>fathom::WatchlistModel</name>
    <message>
        <source>by 24 h volume</source>
        <translation>nach 24-h-Volumen</translation>
    </message>
    <message>
        <source>by symbol</source>
        <translation>nach Symbol</translation>
    </message>
    <message>
        <source>by last price</source>
        <translation>nach letztem Preis</translation>
    </message>
    <message>
        <source>by 24 h change</source>
        <translation>nach 24-h-Änderung</translation>
    </message>
    <message>
        <source>by funding</source>
        <translation>nach Funding</translation>
    </message>
    <message>
        <source>Movers</source>
        <translation>Beweger</translation>
    </message>
    <message>
        <source>%1, 24 h volume %2 %3</source>
        <translation>%1, 24-h-Volumen %2 %3</translation>
    </message>
    <message>
        <source>%1, long</source>
        <translation>%1, long</translation>
    </message>
    <message>
        <source>%1, short</source>
        <translation>%1, short</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>24 h %</source>
        <translation>24 h %</translation>
    </message>
    <message>
        <source>Fund. %</source>
        <translation>Fund. %</translation>
    </message>
</context>
<context>
    <name>fathom::WatchlistPanel</name>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus Favoriten entfernen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Nach oben	Alt+Up</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Nach unten	Alt+Down</translation>
    </message>
    <message>
        <source>Copy symbol</source>
        <translation>Symbol kopieren</translation>
    </message>
    <message>
        <source>Add a symbol, Ctrl+K</source>
        <translation>Symbol hinzufügen, Strg+K</translation>
    </message>
    <message>
        <source>No symbol matches “%1”</source>
        <translation>Kein Symbol passt zu „%1“</translation>
    </message>
    <message>
        <source>Loading symbols</source>
        <translation>Symbole werden geladen</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Beobachtungsliste</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the watchlist</source>
        <translation>Beobachtungsliste filtern</translation>
    </message>
</context>
<context>
    <name>fathom::format</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Type %2 or %3.</source>
        <translation>„%1“ ist auf zwei Arten lesbar. Tippen Sie %2 oder %3.</translation>
    </message>
</context>
</TS>
