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
    <name>HistoryLoader</name>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ausführungen</translation>
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
        <source>if</source>
        <comment>liquidation if the order filled</comment>
        <translation>falls</translation>
    </message>
    <message>
        <source>BE in %1</source>
        <comment>break-even after the next funding; hours and minutes until then</comment>
        <translation>BE in %1</translation>
    </message>
    <message>
        <source>BE fees</source>
        <comment>break-even by fees alone, without funding</comment>
        <translation>BE Geb.</translation>
    </message>
</context>
<context>
    <name>MouseTable</name>
    <message>
        <source>%1 on %2 is taken: %3</source>
        <translation>%1 auf %2 ist belegt: %3</translation>
    </message>
    <message>
        <source>limit by side</source>
        <translation>Limit nach Seite</translation>
    </message>
    <message>
        <source>limit by side, second size</source>
        <translation>Limit nach Seite, zweite Menge</translation>
    </message>
    <message>
        <source>limit BUY</source>
        <translation>Limit KAUF</translation>
    </message>
    <message>
        <source>limit SELL</source>
        <translation>Limit VERKAUF</translation>
    </message>
    <message>
        <source>stop-market, BUY above, SELL below</source>
        <translation>Stop-Market, KAUF oberhalb, VERKAUF unterhalb</translation>
    </message>
    <message>
        <source>stop-limit, BUY above, SELL below</source>
        <translation>Stop-Limit, KAUF oberhalb, VERKAUF unterhalb</translation>
    </message>
    <message>
        <source>stop-loss or take-profit of the position</source>
        <translation>Stop-Loss oder Take-Profit der Position</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>open the row into ticks</source>
        <translation>Zeile in Ticks öffnen</translation>
    </message>
    <message>
        <source>centre on the market</source>
        <translation>auf den Markt zentrieren</translation>
    </message>
    <message>
        <source>select, drag moves</source>
        <translation>auswählen, Ziehen verschiebt</translation>
    </message>
    <message>
        <source>list and menu</source>
        <translation>Liste und Menü</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>stornieren</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>bid rows</source>
        <translation>Bid-Zeilen</translation>
    </message>
    <message>
        <source>ask rows</source>
        <translation>Ask-Zeilen</translation>
    </message>
    <message>
        <source>rows between bid and ask</source>
        <translation>Zeilen zwischen Bid und Ask</translation>
    </message>
    <message>
        <source>own orders</source>
        <translation>eigene Orders</translation>
    </message>
    <message>
        <source>any row</source>
        <translation>jede Zeile</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Back (thumb)</source>
        <translation>Zurück (Daumen)</translation>
    </message>
    <message>
        <source>Forward (thumb)</source>
        <translation>Vorwärts (Daumen)</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>%1 on bids, %2 on asks</source>
        <translation>%1 auf Bids, %2 auf Asks</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>clicks do nothing</source>
        <translation>Klicks bewirken nichts</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nichts</translation>
    </message>
    <message>
        <source>release %1: %2</source>
        <translation>%1 loslassen: %2</translation>
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
        <source>The order&apos;s value must be at least %1 %2.</source>
        <translation>Der Wert der Order muss mindestens %1 %2 betragen.</translation>
    </message>
    <message>
        <source>%1 is not open for trading.</source>
        <translation>%1 ist nicht im Handel.</translation>
    </message>
    <message>
        <source>The callback is %1 to %2 percent.</source>
        <translation>Der Callback liegt zwischen %1 und %2 Prozent.</translation>
    </message>
    <message>
        <source>It would be active at once; leave the activation empty for that.</source>
        <translation>Sie wäre sofort aktiv; lassen Sie dafür die Aktivierung leer.</translation>
    </message>
    <message>
        <source>It would trigger at once.</source>
        <translation>Sie würde sofort auslösen.</translation>
    </message>
    <message>
        <source>Only orders with a limit price can be priced by the exchange.</source>
        <translation>Nur Orders mit Limit-Preis können von der Börse bepreist werden.</translation>
    </message>
    <message>
        <source>The exchange prices this order; it takes no price of yours.</source>
        <translation>Die Börse bepreist diese Order; sie nimmt keinen Preis von Ihnen an.</translation>
    </message>
    <message>
        <source>The date must be more than ten minutes ahead.</source>
        <translation>Das Datum muss mehr als zehn Minuten in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>Only a stop or take-profit at the market can close the whole position.</source>
        <translation>Nur ein Stop oder Take-Profit zum Markt kann die ganze Position schließen.</translation>
    </message>
    <message>
        <source>An order that closes the whole position takes no quantity.</source>
        <translation>Eine Order, die die ganze Position schließt, nimmt keine Menge an.</translation>
    </message>
    <message>
        <source>An order that closes the whole position is reduce-only by itself.</source>
        <translation>Eine Order, die die ganze Position schließt, ist von selbst Reduce-only.</translation>
    </message>
    <message>
        <source>It would add to the position instead of closing it.</source>
        <translation>Sie würde die Position vergrößern, statt sie zu schließen.</translation>
    </message>
    <message>
        <source>TP is below the entry price of a buy.</source>
        <translation>TP liegt unter dem Einstiegspreis eines Kaufs.</translation>
    </message>
    <message>
        <source>TP is above the entry price of a sell.</source>
        <translation>TP liegt über dem Einstiegspreis eines Verkaufs.</translation>
    </message>
    <message>
        <source>SL is above the entry price of a buy.</source>
        <translation>SL liegt über dem Einstiegspreis eines Kaufs.</translation>
    </message>
    <message>
        <source>SL is below the entry price of a sell.</source>
        <translation>SL liegt unter dem Einstiegspreis eines Verkaufs.</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>%1 %2 %3 at market</source>
        <translation>%1 %2 %3 zum Markt</translation>
    </message>
    <message>
        <source>stop %1</source>
        <translation>Stop %1</translation>
    </message>
    <message>
        <source>stop %1 limit %2</source>
        <translation>Stop %1 Limit %2</translation>
    </message>
    <message>
        <source>take-profit %1</source>
        <translation>Take-Profit %1</translation>
    </message>
    <message>
        <source>take-profit %1 limit %2</source>
        <translation>Take-Profit %1 Limit %2</translation>
    </message>
    <message>
        <source>trailing stop %1 %</source>
        <translation>Trailing-Stop %1 %</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>trailing stop</source>
        <translation>Trailing-Stop</translation>
    </message>
    <message>
        <source>%1 of it was filled</source>
        <translation>%1 davon ausgeführt</translation>
    </message>
</context>
<context>
    <name>OwnOrders</name>
    <message>
        <source>%1s?</source>
        <translation>%1s?</translation>
    </message>
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
        <source>app</source>
        <comment>an order only this program holds</comment>
        <translation>App</translation>
    </message>
    <message>
        <source>triggering</source>
        <translation>löst aus</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>verschiebt</translation>
    </message>
    <message>
        <source>unprotected %1 s</source>
        <translation>ungeschützt %1 s</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
</context>
<context>
    <name>ProfileLock</name>
    <message>
        <source>Another Fathom (process %1) is using this profile. Close it, or start with another folder: --profile DIR.</source>
        <translation>Ein anderes Fathom (Prozess %1) benutzt dieses Profil. Schließen Sie es oder starten Sie mit einem anderen Ordner: --profile DIR.</translation>
    </message>
    <message>
        <source>The last Fathom (process %1) ended without giving its lock back, and the lock in %2 cannot be replaced: is the disk full, or the folder not writable?</source>
        <translation>Das letzte Fathom (Prozess %1) endete, ohne seine Sperre zurückzugeben, und die Sperre in %2 lässt sich nicht ersetzen: Ist der Datenträger voll oder der Ordner nicht beschreibbar?</translation>
    </message>
</context>
<context>
    <name>Rejection</name>
    <message>
        <source>Too many requests; the exchange asks to wait.</source>
        <translation>Zu viele Anfragen; die Börse bittet zu warten.</translation>
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
        <source>The price is not on the symbol&apos;s tick grid.</source>
        <translation>Der Preis liegt nicht im Tick-Raster des Symbols.</translation>
    </message>
    <message>
        <source>The price is above what is allowed now.</source>
        <translation>Der Preis liegt über dem jetzt Erlaubten.</translation>
    </message>
    <message>
        <source>The size is not on the symbol&apos;s step grid.</source>
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
        <source>The position side does not fit the account&apos;s position mode; the mode was read again.</source>
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
        <source>By the exchange&apos;s trading rules this account may only reduce positions for now.</source>
        <translation>Nach den Handelsregeln der Börse darf dieses Konto vorerst nur Positionen verringern.</translation>
    </message>
    <message>
        <source>By the exchange&apos;s rules for this symbol or region positions may only be reduced.</source>
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
        <source>The symbol&apos;s state does not allow changing orders.</source>
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
    <message>
        <source>The signature was not accepted: secret and API key do not belong together.</source>
        <translation>Die Signatur wurde nicht akzeptiert: Secret und API-Schlüssel gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The callback rate must lie between 0.1 and 20 percent.</source>
        <translation>Die Callback-Rate muss zwischen 0,1 und 20 Prozent liegen.</translation>
    </message>
    <message>
        <source>This is not an API key: it was not copied whole.</source>
        <translation>Das ist kein API-Schlüssel: er wurde nicht ganz kopiert.</translation>
    </message>
    <message>
        <source>The trigger price must be greater than zero.</source>
        <translation>Der Auslösepreis muss größer als null sein.</translation>
    </message>
    <message>
        <source>The trigger price is above the highest this symbol allows.</source>
        <translation>Der Auslösepreis liegt über dem höchsten, den dieses Symbol erlaubt.</translation>
    </message>
    <message>
        <source>The exchange holds 200 conditional orders at most; cancel one first.</source>
        <translation>Die Börse hält höchstens 200 bedingte Orders; stornieren Sie erst eine.</translation>
    </message>
    <message>
        <source>Margin can only be added where the position is isolated.</source>
        <translation>Margin kann nur hinzugefügt werden, wo die Position isoliert ist.</translation>
    </message>
    <message>
        <source>There is no isolated position to add margin to.</source>
        <translation>Es gibt keine isolierte Position, der Margin hinzugefügt werden könnte.</translation>
    </message>
    <message>
        <source>The amount must be greater than zero.</source>
        <translation>Der Betrag muss größer als null sein.</translation>
    </message>
    <message>
        <source>The conditional order is being triggered at this moment.</source>
        <translation>Die bedingte Order wird in diesem Augenblick ausgelöst.</translation>
    </message>
    <message>
        <source>There is already a stop or take-profit of this direction that closes the position.</source>
        <translation>Es gibt schon einen Stop oder Take-Profit dieser Richtung, der die Position schließt.</translation>
    </message>
    <message>
        <source>The activation price does not fit the side of the order.</source>
        <translation>Der Aktivierungspreis passt nicht zur Seite der Order.</translation>
    </message>
    <message>
        <source>Only stop-market and take-profit-market orders can close the whole position.</source>
        <translation>Nur Stop-Market- und Take-Profit-Market-Orders können die ganze Position schließen.</translation>
    </message>
    <message>
        <source>An order that closes the whole position has no size of its own.</source>
        <translation>Eine Order, die die ganze Position schließt, hat keine eigene Menge.</translation>
    </message>
    <message>
        <source>An order that closes the whole position is reduce-only by itself.</source>
        <translation>Eine Order, die die ganze Position schließt, ist von selbst Reduce-only.</translation>
    </message>
    <message>
        <source>The leverage of an isolated position cannot be lowered.</source>
        <translation>Der Hebel einer isolierten Position kann nicht gesenkt werden.</translation>
    </message>
    <message>
        <source>Multi-assets mode cannot be switched on while a symbol is isolated.</source>
        <translation>Der Multi-Asset-Modus kann nicht eingeschaltet werden, solange ein Symbol isoliert ist.</translation>
    </message>
    <message>
        <source>In multi-assets mode no symbol can be isolated.</source>
        <translation>Im Multi-Asset-Modus kann kein Symbol isoliert sein.</translation>
    </message>
    <message>
        <source>The margin balance does not allow multi-assets mode.</source>
        <translation>Der Margin-Saldo erlaubt den Multi-Asset-Modus nicht.</translation>
    </message>
    <message>
        <source>The asset mode cannot change while there are open orders.</source>
        <translation>Der Asset-Modus ist nicht änderbar, solange Orders offen sind.</translation>
    </message>
    <message>
        <source>The asset mode is already set like this.</source>
        <translation>Der Asset-Modus ist bereits so eingestellt.</translation>
    </message>
    <message>
        <source>The asset mode cannot change while a balance is negative.</source>
        <translation>Der Asset-Modus ist nicht änderbar, solange ein Saldo negativ ist.</translation>
    </message>
    <message>
        <source>The limit price lies too far above the trigger.</source>
        <translation>Der Limit-Preis liegt zu weit über dem Auslöser.</translation>
    </message>
    <message>
        <source>The limit price lies too far below the trigger.</source>
        <translation>Der Limit-Preis liegt zu weit unter dem Auslöser.</translation>
    </message>
    <message>
        <source>The exchange does not allow this account such a leverage.</source>
        <translation>Die Börse erlaubt diesem Konto keinen solchen Hebel.</translation>
    </message>
    <message>
        <source>The exchange does not allow this account such a leverage yet.</source>
        <translation>Die Börse erlaubt diesem Konto noch keinen solchen Hebel.</translation>
    </message>
    <message>
        <source>The exchange does not allow such a leverage on this symbol.</source>
        <translation>Die Börse erlaubt für dieses Symbol keinen solchen Hebel.</translation>
    </message>
    <message>
        <source>The trigger price lies too far above the price.</source>
        <translation>Der Auslösepreis liegt zu weit über dem Preis.</translation>
    </message>
    <message>
        <source>The trigger price lies too far below the price.</source>
        <translation>Der Auslösepreis liegt zu weit unter dem Preis.</translation>
    </message>
    <message>
        <source>An order that lives with the position needs an open one.</source>
        <translation>Eine Order, die mit der Position lebt, braucht eine offene.</translation>
    </message>
    <message>
        <source>This way of matching the price is not known.</source>
        <translation>Diese Art des Price Match ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Only limit orders can have their price matched.</source>
        <translation>Nur bei Limit-Orders ist ein Price Match möglich.</translation>
    </message>
    <message>
        <source>This way of preventing self-trades is not known.</source>
        <translation>Diese Art des Selbsthandelsschutzes ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The date must lie at least ten minutes ahead.</source>
        <translation>Das Datum muss mindestens zehn Minuten in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>There is no price in the book to match.</source>
        <translation>Im Buch ist kein Preis für den Price Match.</translation>
    </message>
    <message>
        <source>The exchange does not take this key for this: it belongs to another environment, or this computer&apos;s address is not on its list, or it lacks the permission for futures.</source>
        <translation>Die Börse nimmt diesen Schlüssel dafür nicht an: er gehört zu einer anderen Umgebung, oder die Adresse dieses Rechners steht nicht auf seiner Liste, oder ihm fehlt das Recht für Futures.</translation>
    </message>
    <message>
        <source>The exchange does not take this key for this: it belongs to another environment, or this computer&apos;s address %1 is not on its list, or it lacks the permission for futures.</source>
        <translation>Die Börse nimmt diesen Schlüssel dafür nicht an: er gehört zu einer anderen Umgebung, oder die Adresse %1 dieses Rechners steht nicht auf seiner Liste, oder ihm fehlt das Recht für Futures.</translation>
    </message>
    <message>
        <source>The exchange has locked the API keys of this account: log in there to see why and unlock them.</source>
        <translation>Die Börse hat die API-Keys dieses Kontos gesperrt: Melden Sie sich dort an, um den Grund zu sehen und sie zu entsperren.</translation>
    </message>
    <message>
        <source>The exchange throttles requests to protect itself; nothing was executed. As a rule orders that only reduce or close are let through.</source>
        <translation>Die Börse drosselt Anfragen, um sich zu schützen; nichts wurde ausgeführt. Orders, die nur verkleinern oder schließen, lässt sie in der Regel durch.</translation>
    </message>
    <message>
        <source>The request reached the exchange too late, or the clocks differed too much; they were compared again.</source>
        <translation>Die Anfrage kam zu spät bei der Börse an, oder die Uhren wichen zu sehr voneinander ab; sie wurden neu verglichen.</translation>
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
        <source>Size</source>
        <translation>Menge</translation>
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
        <source>Second size</source>
        <translation>Zweite Menge</translation>
    </message>
    <message>
        <source>Esc disarms. Idle minutes, another symbol, an old book, a lost account stream, a locked screen disarm too.</source>
        <translation>Esc entschärft. Minuten ohne Eingabe, ein anderes Symbol, ein altes Buch, ein verlorener Kontodatenstrom und ein gesperrter Bildschirm entschärfen auch.</translation>
    </message>
    <message>
        <source>Dead-man switch of %1</source>
        <translation>Totmannschalter von %1</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message numerus="yes">
        <source>The exchange cancels the orders of this symbol when it has not heard from this program for %n seconds.</source>
        <translation>
            <numerusform>Die Börse storniert die Orders dieses Symbols, wenn sie von diesem Programm %n Sekunde lang nichts gehört hat.</numerusform>
            <numerusform>Die Börse storniert die Orders dieses Symbols, wenn sie von diesem Programm %n Sekunden lang nichts gehört hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>would go</source>
        <translation>ginge weg</translation>
    </message>
    <message>
        <source>No ordinary order rests now; those placed later are included.</source>
        <translation>Jetzt ruht keine gewöhnliche Order; später platzierte sind eingeschlossen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>Größte Order</translation>
    </message>
    <message>
        <source>Largest position</source>
        <translation>Größte Position</translation>
    </message>
    <message>
        <source>Distance from the mark</source>
        <translation>Abstand vom Mark-Preis</translation>
    </message>
    <message>
        <source>Loss of a day</source>
        <translation>Verlust eines Tages</translation>
    </message>
    <message>
        <source>may go too: conditional</source>
        <translation>ginge vielleicht auch: bedingt</translation>
    </message>
    <message>
        <source>It is not known whether conditional orders are kept: your stop-losses and take-profits may be cancelled too.</source>
        <translation>Es ist nicht bekannt, ob bedingte Orders bleiben: Ihre Stop-Losses und Take-Profits können ebenfalls storniert werden.</translation>
    </message>
    <message>
        <source>The ring in the title runs down between renewals and warns before the time is over.</source>
        <translation>Der Ring im Titel läuft zwischen den Erneuerungen ab und warnt, bevor die Zeit um ist.</translation>
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
    <message>
        <source>Margin: multi-assets</source>
        <translation>Margin: Multi-Asset</translation>
    </message>
    <message>
        <source>Margin: single asset</source>
        <translation>Margin: Einzel-Asset</translation>
    </message>
    <message>
        <source>There is no margin to move.</source>
        <translation>Es gibt keine Margin zu verschieben.</translation>
    </message>
    <message>
        <source>%1: %2 added to the margin</source>
        <translation>%1: %2 zur Margin hinzugefügt</translation>
    </message>
    <message>
        <source>%1: %2 taken from the margin</source>
        <translation>%1: %2 aus der Margin entnommen</translation>
    </message>
</context>
<context>
    <name>fathom::AccountBook</name>
    <message>
        <source>%1 %2 is listed with %3, the stream said %4</source>
        <translation>%1 %2 steht mit %3 in der Liste, der Strom sagte %4</translation>
    </message>
</context>
<context>
    <name>fathom::AccountDesk</name>
    <message>
        <source>Takes effect at the next connection to a venue</source>
        <translation>Gilt ab der nächsten Verbindung zu einer Börse</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Schlüssel hinzufügen…</translation>
    </message>
    <message>
        <source>Keys and limits…</source>
        <translation>Schlüssel und Grenzen…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Proxy…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Von selbst sperren</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>after %n idle minute(s)</source>
        <translation>
            <numerusform>nach %n Minute ohne Eingabe</numerusform>
            <numerusform>nach %n Minuten ohne Eingabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch to %1?</source>
        <translation>Zu %1 wechseln?</translation>
    </message>
    <message>
        <source>Switch to %1 · %2</source>
        <translation>Zu %1 · %2 wechseln</translation>
    </message>
    <message>
        <source>From then on orders are sent with real money.</source>
        <translation>Von da an werden Orders mit echtem Geld gesendet.</translation>
    </message>
    <message>
        <source>Drafts are closed, every panel is disarmed, and the window is made anew for the other account.</source>
        <translation>Entwürfe werden geschlossen, jedes Panel wird entschärft, und das Fenster wird für das andere Konto neu gebaut.</translation>
    </message>
    <message>
        <source>On %1 stay as they are: %2, %3. Nothing there is cancelled or closed.</source>
        <translation>Auf %1 bleiben, wie sie sind: %2, %3. Nichts wird dort storniert oder geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Order</numerusform>
            <numerusform>%n Orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not switched</source>
        <translation>Nicht gewechselt</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Enter unlocks</source>
        <translation>Enter entsperrt</translation>
    </message>
    <message>
        <source>The passphrase of this account&apos;s private key.</source>
        <translation>Die Passphrase des privaten Schlüssels dieses Kontos.</translation>
    </message>
    <message>
        <source>The passphrase this account&apos;s key is sealed with.</source>
        <translation>Die Passphrase, mit der der Schlüssel dieses Kontos versiegelt ist.</translation>
    </message>
    <message>
        <source>Fetching the key</source>
        <translation>Schlüssel wird geholt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Esc gives up</source>
        <translation>Esc gibt auf</translation>
    </message>
    <message>
        <source>Asking the keyring.</source>
        <translation>Der Schlüsselbund wird gefragt.</translation>
    </message>
    <message>
        <source>Asking the keyring, %1 s. It may be waiting for you to unlock it.</source>
        <translation>Der Schlüsselbund wird gefragt, %1 s. Vielleicht wartet er darauf, dass Sie ihn entsperren.</translation>
    </message>
    <message>
        <source>Enter the key again…</source>
        <translation>Schlüssel neu eingeben…</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Keep this key</source>
        <translation>Schlüssel behalten</translation>
    </message>
    <message>
        <source>Nothing is sent but the check</source>
        <translation>Nur die Prüfung wird gesendet</translation>
    </message>
    <message>
        <source>Make a key of its own for Fathom: futures only, no withdrawals, bound to your addresses. Ed25519 keys are best, their private half never leaves this computer.</source>
        <translation>Erzeugen Sie einen eigenen Schlüssel für Fathom: nur Futures, keine Auszahlungen, an Ihre Adressen gebunden. Ed25519-Schlüssel sind am besten, ihre private Hälfte verlässt diesen Rechner nie.</translation>
    </message>
    <message>
        <source>Handing it to the keyring…</source>
        <translation>Wird dem Schlüsselbund übergeben…</translation>
    </message>
    <message>
        <source>Hard limits</source>
        <translation>Harte Grenzen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>They block what opens or grows a position in this program, never what reduces one.</source>
        <translation>Sie sperren in diesem Programm, was eine Position eröffnet oder vergrößert, nie, was eine verringert.</translation>
    </message>
    <message>
        <source>Unlock first</source>
        <translation>Erst entsperren</translation>
    </message>
    <message>
        <source>Still locked</source>
        <translation>Noch gesperrt</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>For demo and production, requests and streams alike. The paper exchange is never reached through it, and the environment&apos;s proxy variables are never obeyed.</source>
        <translation>Für Demo und Produktion, für Anfragen und Datenströme gleichermaßen. Die Übungsbörse wird nie darüber erreicht, und die Proxy-Variablen der Umgebung werden nie befolgt.</translation>
    </message>
    <message>
        <source>Keys and limits</source>
        <translation>Schlüssel und Grenzen</translation>
    </message>
    <message>
        <source>Connects anew; drafts are closed, panels disarmed</source>
        <translation>Verbindet neu; Entwürfe werden geschlossen, Panels entschärft</translation>
    </message>
    <message>
        <source>In use until Fathom ends; its password could not be kept: %1</source>
        <translation>In Gebrauch, bis Fathom endet; sein Passwort konnte nicht behalten werden: %1</translation>
    </message>
    <message>
        <source>Switch anyway</source>
        <translation>Trotzdem wechseln</translation>
    </message>
    <message>
        <source>The dead-man switch still runs here: %1. The exchange will cancel the orders it covers.</source>
        <translation>Der Totmannschalter läuft hier noch: %1. Die Börse wird die Orders stornieren, für die er gilt.</translation>
    </message>
    <message>
        <source>Takes effect when an account is opened next</source>
        <translation>Gilt, sobald das nächste Konto geöffnet wird</translation>
    </message>
    <message>
        <source>LIVE needs the first three</source>
        <translation>LIVE braucht die ersten drei</translation>
    </message>
    <message>
        <source>Prices and books come from Binance&apos;s public market, without a key. Orders, fills and the account stay on paper, in an account of its own.</source>
        <translation>Preise und Orderbücher kommen vom öffentlichen Markt von Binance, ohne Schlüssel. Orders, Ausführungen und Konto bleiben auf Papier, in einem eigenen Konto.</translation>
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
    <message>
        <source>Copy IP</source>
        <translation>IP kopieren</translation>
    </message>
    <message>
        <source>Copy this computer&apos;s address</source>
        <translation>Adresse dieses Rechners kopieren</translation>
    </message>
    <message>
        <source>Edit key…</source>
        <translation>Schlüssel ändern…</translation>
    </message>
    <message>
        <source>Enter the key again</source>
        <translation>Schlüssel neu eingeben</translation>
    </message>
    <message>
        <source>Use paper</source>
        <translation>Zur Übung</translation>
    </message>
    <message>
        <source>Go back to the paper exchange</source>
        <translation>Zurück zur Übungsbörse</translation>
    </message>
    <message>
        <source>Margin stress: what a move of the market would do</source>
        <translation>Margin-Stress: was eine Bewegung des Marktes bewirken würde</translation>
    </message>
    <message>
        <source>No API key: paper account in use</source>
        <translation>Kein API-Key: Papierkonto in Gebrauch</translation>
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
        <source>Account stream</source>
        <translation>Kontodatenstrom</translation>
    </message>
    <message>
        <source>The stream&apos;s key ran out; a new one is being used.</source>
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
    <message>
        <source>Trailing</source>
        <translation>Trailing</translation>
    </message>
    <message>
        <source>%1: it follows the price now.</source>
        <translation>%1: sie folgt jetzt dem Preis.</translation>
    </message>
    <message>
        <source>Triggered</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>sie nannte keinen Grund</translation>
    </message>
    <message>
        <source>The key is locked: the account is compared once it is unlocked.</source>
        <translation>Der Schlüssel ist gesperrt: das Konto wird verglichen, sobald er entsperrt ist.</translation>
    </message>
    <message>
        <source>%1 (no. %2)</source>
        <translation>%1 (Nr. %2)</translation>
    </message>
    <message>
        <source>%1 is listed as open, its own events say that it has ended</source>
        <translation>%1 steht als offen in der Liste, ihre eigenen Ereignisse sagen, dass sie beendet ist</translation>
    </message>
    <message>
        <source>%1 is listed with %2 filled, its own events say %3</source>
        <translation>%1 steht mit %2 ausgeführt in der Liste, ihre eigenen Ereignisse sagen %3</translation>
    </message>
    <message>
        <source>%1 is in no list of open orders, its own events say that it works</source>
        <translation>%1 steht in keiner Liste offener Orders, ihre eigenen Ereignisse sagen, dass sie arbeitet</translation>
    </message>
    <message>
        <source>Taking up the protection that was kept for orders of the last run.</source>
        <translation>Der für Orders des letzten Laufs aufbewahrte Schutz wird aufgenommen.</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>Keine Übereinstimmung</translation>
    </message>
    <message>
        <source>The exchange contradicts itself, comparison after comparison: %1. Look at the exchange&apos;s own page before you rely on either.</source>
        <translation>Die Börse widerspricht sich Vergleich um Vergleich: %1. Sehen Sie auf der Seite der Börse nach, bevor Sie sich auf eines von beiden verlassen.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>The exchange&apos;s lists and events agree again.</source>
        <translation>Listen und Ereignisse der Börse stimmen wieder überein.</translation>
    </message>
    <message>
        <source>new order: %1</source>
        <translation>neue Order: %1</translation>
    </message>
    <message>
        <source>order ended: %1</source>
        <translation>Order beendet: %1</translation>
    </message>
    <message>
        <source>order changed: %1, before %2</source>
        <translation>Order geändert: %1, zuvor %2</translation>
    </message>
    <message>
        <source>filled: %1 %2 %3 @ %4</source>
        <translation>ausgeführt: %1 %2 %3 @ %4</translation>
    </message>
    <message>
        <source>The order journal was damaged: waiting until nothing that was sent can come alive any more, then comparing again.</source>
        <translation>Das Orderjournal war beschädigt: Es wird gewartet, bis nichts Gesendetes mehr wirksam werden kann, dann wird noch einmal verglichen.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>%1: the exchange closed the position by settlement, %2. The contract is being taken off.</source>
        <translation>%1: Die Börse hat die Position durch Abrechnung geschlossen, %2. Der Kontrakt wird eingestellt.</translation>
    </message>
    <message>
        <source>%1: the contract has expired; the exchange closed the position, %2.</source>
        <translation>%1: Der Kontrakt ist abgelaufen; die Börse hat die Position geschlossen, %2.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht überprüft</translation>
    </message>
    <message>
        <source>The exchange does not answer the regular comparison; what is shown rests on its events alone.</source>
        <translation>Die Börse beantwortet den regelmäßigen Vergleich nicht; das Gezeigte beruht allein auf ihren Ereignissen.</translation>
    </message>
    <message>
        <source>the reason did not arrive</source>
        <translation>die Begründung kam nicht an</translation>
    </message>
    <message>
        <source>Cancelled elsewhere</source>
        <translation>Anderswo storniert</translation>
    </message>
    <message>
        <source>The request limit leaves no room for the regular comparison; what is shown rests on the exchange&apos;s events alone.</source>
        <translation>Die Anfragegrenze lässt keinen Platz für den regelmäßigen Vergleich; das Gezeigte beruht allein auf den Ereignissen der Börse.</translation>
    </message>
    <message>
        <source>Orders were answered and the stream told nothing of them; connecting it anew.</source>
        <translation>Orders wurden beantwortet, und der Datenstrom meldete nichts davon; er wird neu verbunden.</translation>
    </message>
</context>
<context>
    <name>fathom::Accounts</name>
    <message>
        <source>Paper 1</source>
        <translation>Übung 1</translation>
    </message>
    <message>
        <source>The account in use cannot be removed; switch to paper first.</source>
        <translation>Das benutzte Konto kann nicht entfernt werden; wechseln Sie erst zur Übungsbörse.</translation>
    </message>
    <message>
        <source>There is no such account any more.</source>
        <translation>Ein solches Konto gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The paper exchange is not up yet.</source>
        <translation>Die Übungsbörse läuft noch nicht.</translation>
    </message>
    <message>
        <source>What is kept is not the key of this account; enter it again.</source>
        <translation>Aufbewahrt ist nicht der Schlüssel dieses Kontos; geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key.</source>
        <translation>Diese Passphrase öffnet den Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Live market, paper fills</source>
        <translation>Live-Markt, Ausführung auf Papier</translation>
    </message>
</context>
<context>
    <name>fathom::AimCard</name>
    <message>
        <source>BUY %1</source>
        <translation>BUY %1</translation>
    </message>
    <message>
        <source>SELL %1</source>
        <translation>SELL %1</translation>
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
        <source>P&amp;L at mark</source>
        <translation>G/V zum Mark</translation>
    </message>
    <message>
        <source>BUY</source>
        <translation>BUY</translation>
    </message>
    <message>
        <source>SELL</source>
        <translation>SELL</translation>
    </message>
    <message>
        <source>dragged together, cancelled together</source>
        <translation>gemeinsam gezogen, gemeinsam storniert</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Margin ratio</source>
        <translation>Margin-Quote</translation>
    </message>
    <message>
        <source>Cost, ticks</source>
        <translation>Kosten, Ticks</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>cost %1, fee %2</source>
        <translation>Kosten %1, Gebühr %2</translation>
    </message>
    <message>
        <source>model vs exch. %1</source>
        <translation>Modell ggü. Börse %1</translation>
    </message>
    <message>
        <source>right: list, middle: cancel all</source>
        <translation>rechts: Liste, Mitte: alle stornieren</translation>
    </message>
    <message>
        <source>by mark price</source>
        <translation>nach Mark-Preis</translation>
    </message>
    <message>
        <source>by last price</source>
        <translation>nach letztem Preis</translation>
    </message>
    <message>
        <source>%1 away</source>
        <translation>%1 entfernt</translation>
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
        <source>stop-market %1</source>
        <translation>Stop-Market %1</translation>
    </message>
    <message>
        <source>stop-limit %1, limit %2</source>
        <translation>Stop-Limit %1, Limit %2</translation>
    </message>
    <message>
        <source>stop-loss %1</source>
        <translation>Stop-Loss %1</translation>
    </message>
    <message>
        <source>take-profit %1</source>
        <translation>Take-Profit %1</translation>
    </message>
    <message>
        <source>closes all</source>
        <translation>schließt alles</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Limit %1</translation>
    </message>
    <message>
        <source>takes at once</source>
        <translation>nimmt sofort</translation>
    </message>
    <message>
        <source>joins behind %1</source>
        <translation>reiht sich hinter %1 ein</translation>
    </message>
    <message>
        <source>fill ≈ %1 % in %2 s</source>
        <translation>Ausführung ≈ %1 % in %2 s</translation>
    </message>
    <message>
        <source>stop-limit</source>
        <translation>Stop-Limit</translation>
    </message>
    <message>
        <source>stop-market</source>
        <translation>Stop-Market</translation>
    </message>
    <message>
        <source>take-profit limit</source>
        <translation>Take-Profit-Limit</translation>
    </message>
    <message>
        <source>take-profit market</source>
        <translation>Take-Profit-Market</translation>
    </message>
    <message>
        <source>trailing stop</source>
        <translation>Trailing-Stop</translation>
    </message>
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
        <translation>wird storniert</translation>
    </message>
    <message>
        <source>unknown, being asked</source>
        <translation>unbekannt, wird erfragt</translation>
    </message>
    <message>
        <source>held by this program</source>
        <translation>von diesem Programm gehalten</translation>
    </message>
    <message>
        <source>partly filled</source>
        <translation>teilweise ausgeführt</translation>
    </message>
    <message>
        <source>working</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>with a hole, a bound only</source>
        <translation>mit Lücke, nur eine Grenze</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>Schlimmstenfalls</translation>
    </message>
    <message>
        <source>Fill in %1 s</source>
        <translation>Ausführung in %1 s</translation>
    </message>
    <message>
        <source>At this rate in</source>
        <translation>Bei diesem Tempo in</translation>
    </message>
    <message>
        <source>Model said %1, was</source>
        <translation>Modell sagte %1, war</translation>
    </message>
    <message>
        <source>mark price</source>
        <translation>Mark-Preis</translation>
    </message>
    <message>
        <source>last price</source>
        <translation>letzter Preis</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Follows, about</source>
        <translation>Folgt, etwa</translation>
    </message>
    <message>
        <source>Activates at</source>
        <translation>Aktiv ab</translation>
    </message>
    <message>
        <source>Result there</source>
        <translation>Ergebnis dort</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Gehalten von</translation>
    </message>
    <message>
        <source>this program only</source>
        <translation>nur diesem Programm</translation>
    </message>
    <message>
        <source>BUY %1 @ %2</source>
        <translation>BUY %1 @ %2</translation>
    </message>
    <message>
        <source>SELL %1 @ %2</source>
        <translation>SELL %1 @ %2</translation>
    </message>
    <message>
        <source>Unknown, asked</source>
        <translation>Unbekannt, erfragt</translation>
    </message>
    <message>
        <source>try %1 of %2</source>
        <translation>Versuch %1 von %2</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>To mark</source>
        <translation>Zum Mark</translation>
    </message>
    <message>
        <source>middle: cancel</source>
        <translation>Mitte: stornieren</translation>
    </message>
    <message>
        <source>drag: move, middle: cancel</source>
        <translation>Ziehen: verschieben, Mitte: stornieren</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Buy %1 %2 at %3</source>
        <translation>Kauf %1 %2 zu %3</translation>
    </message>
    <message>
        <source>Sell %1 %2 at %3</source>
        <translation>Verkauf %1 %2 zu %3</translation>
    </message>
    <message>
        <source>%1 percent in %2 seconds</source>
        <translation>%1 Prozent in %2 Sekunden</translation>
    </message>
    <message>
        <source>cancelled, then placed anew</source>
        <translation>storniert, dann neu platziert</translation>
    </message>
    <message>
        <source>placed anew, then the old one goes</source>
        <translation>neu platziert, dann geht die alte</translation>
    </message>
    <message>
        <source>gives up %1 ahead of %2</source>
        <translation>gibt den Platz auf: %1 davor, von %2</translation>
    </message>
    <message>
        <source>%1 t</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>release here: nothing is sent</source>
        <translation>hier loslassen: nichts wird gesendet</translation>
    </message>
    <message>
        <source>result %1 → %2</source>
        <translation>Ergebnis %1 → %2</translation>
    </message>
    <message>
        <source>liquidation if filled %1</source>
        <translation>Liquidation, falls ausgeführt, %1</translation>
    </message>
    <message>
        <source>Enter sends, Esc returns</source>
        <translation>Enter sendet, Esc nimmt zurück</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Esc returns</source>
        <translation>Strg+Enter sendet, Esc nimmt zurück</translation>
    </message>
</context>
<context>
    <name>fathom::AlertsModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>To last</source>
        <translation>Zum letzten</translation>
    </message>
    <message>
        <source>Made UTC</source>
        <translation>Gesetzt UTC</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>Erreicht %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>rises to</source>
        <translation>steigt auf</translation>
    </message>
    <message>
        <source>falls to</source>
        <translation>fällt auf</translation>
    </message>
    <message>
        <source>Remove the alert</source>
        <translation>Alarm entfernen</translation>
    </message>
    <message>
        <source>Remove the alert on %1 at %2</source>
        <translation>Alarm auf %1 bei %2 entfernen</translation>
    </message>
</context>
<context>
    <name>fathom::AlertsPanel</name>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>No alerts. Type a price, or use the menu at a price in ladder or chart</source>
        <translation>Keine Alarme. Tippen Sie einen Preis, oder benutzen Sie das Menü an einem Preis in Leiter oder Chart</translation>
    </message>
    <message>
        <source>%1 reaches</source>
        <translation>%1 erreicht</translation>
    </message>
    <message>
        <source>Price of %1 to be told of</source>
        <translation>Preis von %1, der gemeldet werden soll</translation>
    </message>
    <message>
        <source>Add alert</source>
        <translation>Alarm setzen</translation>
    </message>
    <message>
        <source>Clear reached</source>
        <translation>Erreichte löschen</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>nur diese Sitzung</translation>
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
        <source>Flatten everything</source>
        <translation>Alles glattstellen</translation>
    </message>
    <message>
        <source>Cancels all orders and closes all positions; asks first</source>
        <translation>Storniert alle Orders und schließt alle Positionen; fragt vorher</translation>
    </message>
    <message numerus="yes">
        <source>cancelling %n</source>
        <translation>
            <numerusform>%n wird storniert</numerusform>
            <numerusform>%n werden storniert</numerusform>
        </translation>
    </message>
    <message>
        <source>New workspace like this one</source>
        <translation>Neuer Arbeitsbereich wie dieser</translation>
    </message>
    <message>
        <source>Find a symbol, command or order</source>
        <translation>Symbol, Befehl oder Order finden</translation>
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
        <source>Cancels every working order of every symbol; what protects a position only at a second press</source>
        <translation>Storniert jede offene Order jedes Symbols; was eine Position schützt, erst beim zweiten Druck</translation>
    </message>
    <message>
        <source>Account %1, locked</source>
        <translation>Konto %1, gesperrt</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Locked: nothing can be sent until the key is unlocked  (Ctrl+Alt+L)</source>
        <translation>Gesperrt: nichts kann gesendet werden, bis der Schlüssel entsperrt ist  (Strg+Alt+L)</translation>
    </message>
    <message>
        <source>Accounts, keys, lock, proxy</source>
        <translation>Konten, Schlüssel, Sperre, Proxy</translation>
    </message>
    <message>
        <source>Paper fills</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Equity %1</source>
        <translation>Eigenkapital %1</translation>
    </message>
</context>
<context>
    <name>fathom::AppBarChips</name>
    <message>
        <source>reduce only</source>
        <translation>nur verringern</translation>
    </message>
    <message>
        <source>%1. Cancel and reduce still work</source>
        <translation>%1. Stornieren und Verringern gehen weiter</translation>
    </message>
    <message>
        <source>paused %1 s</source>
        <translation>Pause %1 s</translation>
    </message>
    <message>
        <source>clock %1 s off</source>
        <translation>Uhr %1 s falsch</translation>
    </message>
    <message>
        <source>Signed requests carry the corrected time</source>
        <translation>Signierte Anfragen tragen die berichtigte Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) on %1</source>
        <translation>
            <numerusform>%n Order auf %1</numerusform>
            <numerusform>%n Orders auf %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>nothing is sent</source>
        <translation>nichts wird gesendet</translation>
    </message>
    <message>
        <source>cancel only</source>
        <translation>nur Stornieren</translation>
    </message>
    <message>
        <source>%1 Reducing needs the journal too; cancelling still works</source>
        <translation>%1 Auch Reduzieren braucht das Journal; Stornieren geht weiter</translation>
    </message>
    <message>
        <source>reduce only to 00:00 UTC</source>
        <translation>nur verringern bis 00:00 UTC</translation>
    </message>
    <message>
        <source>The exchange asked for a pause; nothing is sent until its end</source>
        <translation>Die Börse bittet um eine Pause; bis zu deren Ende wird nichts gesendet</translation>
    </message>
</context>
<context>
    <name>fathom::ArmBar</name>
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
    <message>
        <source>Esc disarms</source>
        <translation>Esc entschärft</translation>
    </message>
    <message>
        <source>blocked: %1</source>
        <translation>gesperrt: %1</translation>
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
    <name>fathom::ArmingGuard</name>
    <message>
        <source>the symbol changed</source>
        <translation>das Symbol wechselte</translation>
    </message>
    <message>
        <source>the screen was locked</source>
        <translation>der Bildschirm wurde gesperrt</translation>
    </message>
    <message>
        <source>the account is not ready</source>
        <translation>das Konto ist nicht bereit</translation>
    </message>
    <message>
        <source>the book was not live for 10 s</source>
        <translation>das Orderbuch war 10 s nicht live</translation>
    </message>
    <message>
        <source>the panel was hidden</source>
        <translation>das Feld wurde verborgen</translation>
    </message>
    <message>
        <source>the window was minimised</source>
        <translation>das Fenster wurde minimiert</translation>
    </message>
    <message>
        <source>nothing can be sent</source>
        <translation>es kann nichts gesendet werden</translation>
    </message>
    <message>
        <source>the account stream was lost</source>
        <translation>der Kontodatenstrom ging verloren</translation>
    </message>
    <message>
        <source>the computer slept or its clock was set</source>
        <translation>der Rechner schlief, oder seine Uhr wurde gestellt</translation>
    </message>
</context>
<context>
    <name>fathom::AuditPopup</name>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Seconds without a stop are noted with the trade.</source>
        <translation>Sekunden ohne Stop werden beim Trade vermerkt.</translation>
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
    <message>
        <source>The exchange contradicts itself; the event log says where</source>
        <translation>Die Börse widerspricht sich; das Protokoll sagt, wo</translation>
    </message>
    <message>
        <source>Not verified since %1</source>
        <translation>Nicht überprüft seit %1</translation>
    </message>
    <message>
        <source>Reconcile now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
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
        <source>cancelling %n order(s)</source>
        <translation>
            <numerusform>storniert %n Order</numerusform>
            <numerusform>storniert %n Orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may or may not be there; each is cancelled as soon as it is found.</source>
        <translation>
            <numerusform>%n Order ist da oder auch nicht; sie wird storniert, sobald sie gefunden ist.</numerusform>
            <numerusform>%n Orders sind da oder auch nicht; jede wird storniert, sobald sie gefunden ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still working</source>
        <translation>Noch offen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s) ended, and the exchange&apos;s lists agree.</source>
        <translation>
            <numerusform>%1: %n Order ist beendet, und die Listen der Börse stimmen damit überein.</numerusform>
            <numerusform>%1: %n Orders sind beendet, und die Listen der Börse stimmen damit überein.</numerusform>
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
        <source>the symbol&apos;s rules changed, loading again</source>
        <translation>die Regeln des Symbols haben sich geändert, wird neu geladen</translation>
    </message>
    <message>
        <source>loading again</source>
        <translation>wird neu geladen</translation>
    </message>
    <message>
        <source>the snapshot waits until requests may be sent again</source>
        <translation>der Schnappschuss wartet, bis wieder Anfragen gesendet werden dürfen</translation>
    </message>
</context>
<context>
    <name>fathom::BracketKeeper</name>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>An order that only reduces needs no protection of its own.</source>
        <translation>Eine Order, die nur verringert, braucht keinen eigenen Schutz.</translation>
    </message>
    <message>
        <source>The rules of this symbol are not loaded yet.</source>
        <translation>Die Regeln dieses Symbols sind noch nicht geladen.</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Nicht geschützt</translation>
    </message>
    <message>
        <source>It did not reach the exchange.</source>
        <translation>Sie hat die Börse nicht erreicht.</translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>Nicht storniert</translation>
    </message>
    <message>
        <source>%1: its position was closed by the other leg. %2</source>
        <translation>%1: ihre Position wurde durch das andere Bein geschlossen. %2</translation>
    </message>
    <message>
        <source>its order is not at the exchange.</source>
        <translation>ihre Order ist nicht an der Börse.</translation>
    </message>
    <message>
        <source>its order was cancelled while Fathom was not running.</source>
        <translation>ihre Order wurde storniert, während Fathom nicht lief.</translation>
    </message>
    <message>
        <source>its order is covered already.</source>
        <translation>ihre Order ist schon gedeckt.</translation>
    </message>
    <message>
        <source>its order ended unfilled while Fathom was not running.</source>
        <translation>ihre Order endete unausgeführt, während Fathom nicht lief.</translation>
    </message>
    <message>
        <source>its position was closed while Fathom was not running.</source>
        <translation>ihre Position wurde geschlossen, während Fathom nicht lief.</translation>
    </message>
    <message>
        <source>Protection dropped</source>
        <translation>Schutz verworfen</translation>
    </message>
    <message>
        <source>Protection kept</source>
        <translation>Schutz aufbewahrt</translation>
    </message>
    <message>
        <source>%1: it goes to the exchange when its order fills.</source>
        <translation>%1: geht an die Börse, wenn ihre Order ausgeführt wird.</translation>
    </message>
    <message>
        <source>This order has ended.</source>
        <translation>Diese Order ist beendet.</translation>
    </message>
    <message>
        <source>Another request on it is under way.</source>
        <translation>Eine andere Anfrage dazu läuft noch.</translation>
    </message>
    <message>
        <source>Protection changed</source>
        <translation>Schutz geändert</translation>
    </message>
    <message>
        <source>%1: taken away.</source>
        <translation>%1: entfernt.</translation>
    </message>
    <message>
        <source>its position is closed.</source>
        <translation>ihre Position ist geschlossen.</translation>
    </message>
</context>
<context>
    <name>fathom::BracketSection</name>
    <message>
        <source>TP / SL bracket</source>
        <translation>TP- / SL-Bracket</translation>
    </message>
    <message>
        <source>Held at the exchange, placed as the entry fills</source>
        <translation>Liegt bei der Börse, wird mit Ausführung des Einstiegs platziert</translation>
    </message>
    <message>
        <source>TP</source>
        <translation>TP</translation>
    </message>
    <message>
        <source>Take-profit</source>
        <translation>Take-Profit</translation>
    </message>
    <message>
        <source>SL</source>
        <translation>SL</translation>
    </message>
    <message>
        <source>Stop-loss</source>
        <translation>Stop-Loss</translation>
    </message>
    <message>
        <source>A price, or a distance from the entry: 1%, 150t, 100u, +20t; 2r of the stop</source>
        <translation>Ein Preis oder ein Abstand vom Einstieg: 1%, 150t, 100u, +20t; 2r des Stops</translation>
    </message>
    <message>
        <source>position already has both</source>
        <translation>die Position hat schon beide</translation>
    </message>
    <message>
        <source>R : R %1</source>
        <translation>R : R %1</translation>
    </message>
    <message>
        <source>Take-profit watches: %1</source>
        <translation>Take-Profit beobachtet: %1</translation>
    </message>
    <message>
        <source>Stop-loss watches: %1</source>
        <translation>Stop-Loss beobachtet: %1</translation>
    </message>
    <message>
        <source>Last: the price of the last trade</source>
        <translation>Zuletzt: der Preis des letzten Trades</translation>
    </message>
    <message>
        <source>Mark: the price liquidation looks at</source>
        <translation>Mark: der Preis, nach dem sich die Liquidation richtet</translation>
    </message>
</context>
<context>
    <name>fathom::BundleDialog</name>
    <message>
        <source>what happened on the account: symbols, sizes, prices, order numbers</source>
        <translation>was auf dem Konto geschah: Symbole, Mengen, Preise, Ordernummern</translation>
    </message>
    <message>
        <source>the program&apos;s log</source>
        <translation>das Protokoll des Programms</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Supportpaket</translation>
    </message>
    <message>
        <source>This is all of it. Keys, secrets and signatures are not in it; nothing is sent: you save a file and decide.</source>
        <translation>Das ist alles. Schlüssel, Secrets und Signaturen sind nicht darin; nichts wird gesendet: Sie sichern eine Datei und entscheiden.</translation>
    </message>
    <message>
        <source>Content of the bundle</source>
        <translation>Inhalt des Pakets</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Save the bundle to a file</source>
        <translation>Paket in eine Datei sichern</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Paket sichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gesichert.</translation>
    </message>
    <message>
        <source>It could not be written there.</source>
        <translation>Dort konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>fathom::CancelWaves</name>
    <message>
        <source>no answer, being asked</source>
        <translation>keine Antwort, wird erfragt</translation>
    </message>
</context>
<context>
    <name>fathom::CandleFeed</name>
    <message>
        <source>The symbol&apos;s rules cannot be used.</source>
        <translation>Die Regeln des Symbols sind nicht brauchbar.</translation>
    </message>
    <message>
        <source>%1 Next try at %2.</source>
        <translation>%1 Nächster Versuch um %2.</translation>
    </message>
</context>
<context>
    <name>fathom::ChartGestures</name>
    <message>
        <source>%1 is already: %2</source>
        <translation>%1 ist schon: %2</translation>
    </message>
    <message>
        <source>limit, BUY below last, SELL above</source>
        <translation>Limit, BUY unter dem letzten Preis, SELL darüber</translation>
    </message>
    <message>
        <source>stop-market on the other side</source>
        <translation>Stop-Market auf der anderen Seite</translation>
    </message>
    <message>
        <source>ruler, by dragging</source>
        <translation>Lineal, durch Ziehen</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>fathom::ChartGesturesPage</name>
    <message>
        <source>Left button on the charts</source>
        <translation>Linke Taste auf den Charts</translation>
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
    <message numerus="yes">
        <source>Put back %n drawing(s)</source>
        <translation>
            <numerusform>%n Zeichnung wiederherstellen</numerusform>
            <numerusform>%n Zeichnungen wiederherstellen</numerusform>
        </translation>
    </message>
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
        <source>Buy stop %1</source>
        <translation>Stop-Kauf %1</translation>
    </message>
    <message>
        <source>Sell stop %1</source>
        <translation>Stop-Verkauf %1</translation>
    </message>
    <message>
        <source>Alert at %1</source>
        <translation>Alarm bei %1</translation>
    </message>
    <message>
        <source>No alert: the last price is there now.</source>
        <translation>Kein Alarm: der letzte Preis ist jetzt dort.</translation>
    </message>
    <message>
        <source>The order is gone.</source>
        <translation>Die Order ist weg.</translation>
    </message>
    <message>
        <source>Chart trading off: %1</source>
        <translation>Handel im Chart aus: %1</translation>
    </message>
    <message>
        <source>chart armed</source>
        <translation>Chart scharf</translation>
    </message>
    <message>
        <source>chart disarmed %1</source>
        <translation>Chart entschärft %1</translation>
    </message>
    <message>
        <source>From then on one press in this chart sends an order with real money, without another question.</source>
        <translation>Von da an sendet ein Druck in diesem Chart eine Order mit echtem Geld, ohne weitere Frage.</translation>
    </message>
    <message>
        <source>never send</source>
        <translation>senden nie</translation>
    </message>
    <message>
        <source>Drag of a tag</source>
        <translation>Ziehen einer Marke</translation>
    </message>
    <message>
        <source>moves its order on release</source>
        <translation>bewegt ihre Order beim Loslassen</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>keine gewählt</translation>
    </message>
    <message>
        <source>Esc disarms. Idle minutes, another symbol, an old book, a lost account stream, a locked screen disarm too.</source>
        <translation>Esc entschärft. Auch untätige Minuten, ein anderes Symbol, ein altes Orderbuch, ein verlorener Kontostrom und ein gesperrter Bildschirm entschärfen.</translation>
    </message>
    <message>
        <source>Edit price and size…</source>
        <translation>Preis und Größe bearbeiten…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>Links, rechts</translation>
    </message>
    <message>
        <source>%1+left</source>
        <translation>%1+links</translation>
    </message>
    <message>
        <source>Market crossed, click again.</source>
        <translation>Der Markt hat gekreuzt, noch einmal klicken.</translation>
    </message>
    <message>
        <source>%1 is not trading</source>
        <translation>%1 wird nicht gehandelt</translation>
    </message>
    <message>
        <source>Delete the drawing</source>
        <translation>Zeichnung löschen</translation>
    </message>
    <message>
        <source>Delete all %1 drawings of %2</source>
        <translation>Alle %1 Zeichnungen von %2 löschen</translation>
    </message>
    <message>
        <source>Prices and orders here…</source>
        <translation>Preise und Orders hier…</translation>
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
        <source>Chart trading armed; press to disarm</source>
        <translation>Handel im Chart scharf; drücken entschärft</translation>
    </message>
    <message>
        <source>Disarmed by itself: %1</source>
        <translation>Von selbst entschärft: %1</translation>
    </message>
    <message>
        <source>no click</source>
        <translation>kein Klick</translation>
    </message>
    <message>
        <source>%1+click</source>
        <translation>%1+Klick</translation>
    </message>
    <message>
        <source>%1 sends a limit order, a dragged tag moves its order. Esc disarms.</source>
        <translation>%1 sendet eine Limit-Order, eine gezogene Marke verschiebt ihre Order. Esc entschärft.</translation>
    </message>
    <message>
        <source>Arm the chart (Ctrl+L): then %1 sends. Plain clicks never trade.</source>
        <translation>Chart scharf schalten (Strg+L): dann sendet %1. Einfache Klicks handeln nie.</translation>
    </message>
    <message>
        <source>Drawing tools</source>
        <translation>Zeichenwerkzeuge</translation>
    </message>
</context>
<context>
    <name>fathom::ChartTrading</name>
    <message>
        <source>The symbol&apos;s filters are not loaded.</source>
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
    <message>
        <source>The book is not live.</source>
        <translation>Das Orderbuch ist nicht live.</translation>
    </message>
    <message>
        <source>The book is not live: %1</source>
        <translation>Das Orderbuch ist nicht live: %1</translation>
    </message>
    <message>
        <source>The symbol changed.</source>
        <translation>Das Symbol hat gewechselt.</translation>
    </message>
    <message>
        <source>The same order went out moments ago; press again to send it once more.</source>
        <translation>Dieselbe Order ging eben erst hinaus; zum nochmaligen Senden erneut drücken.</translation>
    </message>
    <message>
        <source>%1 is more than three times the usual %2; press again within 2 s to send it.</source>
        <translation>%1 ist mehr als das Dreifache der üblichen %2; zum Senden innerhalb von 2 s erneut drücken.</translation>
    </message>
    <message>
        <source>The symbol is not trading.</source>
        <translation>Das Symbol wird nicht gehandelt.</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>%1, still %2</source>
        <comment>why a move was refused; where the order stands</comment>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation>verschoben auf %1</translation>
    </message>
</context>
<context>
    <name>fathom::ChartView</name>
    <message numerus="yes">
        <source>%n drawing(s)</source>
        <translation>
            <numerusform>%n Zeichnung</numerusform>
            <numerusform>%n Zeichnungen</numerusform>
        </translation>
    </message>
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
    <name>fathom::ClickSheet</name>
    <message>
        <source>What the press met</source>
        <translation>Was der Druck antraf</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Book of that moment</source>
        <translation>Buch dieses Augenblicks</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>%1  place %2 @ %3</source>
        <translation>%1  platzieren %2 @ %3</translation>
    </message>
    <message>
        <source>%1  move %2 to %3</source>
        <translation>%1  verschieben %2 auf %3</translation>
    </message>
    <message>
        <source>%1  cancel %2 @ %3</source>
        <translation>%1  stornieren %2 @ %3</translation>
    </message>
    <message>
        <source>filled %1 @ %2, maker</source>
        <translation>ausgeführt %1 @ %2, Maker</translation>
    </message>
    <message>
        <source>filled %1 @ %2, taker</source>
        <translation>ausgeführt %1 @ %2, Taker</translation>
    </message>
    <message>
        <source>pressed</source>
        <translation>gedrückt</translation>
    </message>
    <message>
        <source>let go and handed over</source>
        <translation>losgelassen und übergeben</translation>
    </message>
    <message>
        <source>on its way to the exchange</source>
        <translation>unterwegs zur Börse</translation>
    </message>
    <message>
        <source>filled whole</source>
        <translation>ganz ausgeführt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>nicht gesendet: %1</translation>
    </message>
    <message>
        <source>no answer: %1</source>
        <translation>keine Antwort: %1</translation>
    </message>
    <message>
        <source>at the exchange %1 UTC</source>
        <translation>an der Börse %1 UTC</translation>
    </message>
    <message>
        <source>The book was not followed then.</source>
        <translation>Das Buch wurde da nicht verfolgt.</translation>
    </message>
    <message>
        <source>Book at %1, %2</source>
        <translation>Buch bei %1, %2</translation>
    </message>
    <message>
        <source>Book at %1, not live, %2</source>
        <translation>Buch bei %1, nicht live, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ms old</source>
        <translation>
            <numerusform>%n ms alt</numerusform>
            <numerusform>%n ms alt</numerusform>
        </translation>
    </message>
    <message>
        <source>LONG %1 %2</source>
        <translation>LONG %1 %2</translation>
    </message>
    <message>
        <source>SHORT %1 %2</source>
        <translation>SHORT %1 %2</translation>
    </message>
    <message>
        <source>%1  close %2 of %3 @ %4</source>
        <translation>%1  %2 von %3 schließen @ %4</translation>
    </message>
    <message>
        <source>%1  close %2 of %3</source>
        <translation>%1  %2 von %3 schließen</translation>
    </message>
    <message>
        <source>%1  reverse %2</source>
        <translation>%1  %2 umkehren</translation>
    </message>
    <message>
        <source>%1  flatten the whole account</source>
        <translation>%1  das ganze Konto glattstellen</translation>
    </message>
    <message>
        <source>%1  flatten %2</source>
        <translation>%1  %2 glattstellen</translation>
    </message>
    <message>
        <source>stop-loss %1</source>
        <translation>Stop-Loss %1</translation>
    </message>
    <message>
        <source>take-profit %1</source>
        <translation>Take-Profit %1</translation>
    </message>
    <message>
        <source>%1  protect %2: %3</source>
        <translation>%1  %2 absichern: %3</translation>
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
        <source>%1h</source>
        <translation>%1h</translation>
    </message>
    <message>
        <source>%1m</source>
        <translation>%1m</translation>
    </message>
    <message>
        <source>Traded %1, sell | buy</source>
        <translation>Gehandelt %1, Verkauf | Kauf</translation>
    </message>
    <message>
        <source>Vol %1</source>
        <translation>Vol %1</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Sells</source>
        <translation>Verk.</translation>
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
    <name>fathom::ConnectionPanel</name>
    <message>
        <source>Streams</source>
        <translation>Ströme</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Streams or requests</source>
        <translation>Datenströme oder Anfragen</translation>
    </message>
    <message>
        <source>order, refused, lost, -2019, &gt;100</source>
        <translation>order, refused, lost, -2019, &gt;100</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Anfragen durchsuchen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hold the list while reading it</source>
        <translation>Liste beim Lesen anhalten</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>Nothing was asked yet, or nothing matches</source>
        <translation>Noch wurde nichts angefragt, oder nichts passt</translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation>Neu verbinden…</translation>
    </message>
    <message>
        <source>Connect a stream anew</source>
        <translation>Einen Datenstrom neu verbinden</translation>
    </message>
    <message>
        <source>Reload books</source>
        <translation>Bücher neu laden</translation>
    </message>
    <message>
        <source>Load every book on screen anew</source>
        <translation>Jedes Buch auf dem Bildschirm neu laden</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Copy state and figures of every connection, without secrets</source>
        <translation>Zustand und Zahlen jeder Verbindung kopieren, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Supportpaket…</translation>
    </message>
    <message>
        <source>Look at and save what a report of a fault needs</source>
        <translation>Ansehen und sichern, was eine Fehlermeldung braucht</translation>
    </message>
    <message>
        <source>Compare the account now</source>
        <translation>Konto jetzt vergleichen</translation>
    </message>
</context>
<context>
    <name>fathom::ConnectionState</name>
    <message>
        <source>Books and tickers</source>
        <translation>Bücher und Ticker</translation>
    </message>
    <message>
        <source>Trades, candles, marks</source>
        <translation>Trades, Kerzen, Marks</translation>
    </message>
    <message>
        <source>Account events</source>
        <translation>Kontoereignisse</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>fathom::ConnectionWords</name>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>connection closed before the reply</source>
        <translation>Verbindung vor der Antwort geschlossen</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>Host nicht gefunden</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>TLS-Handshake gescheitert</translation>
    </message>
    <message>
        <source>connection lost after sending</source>
        <translation>Verbindung nach dem Senden verloren</translation>
    </message>
    <message>
        <source>proxy refused the connection</source>
        <translation>Proxy lehnte die Verbindung ab</translation>
    </message>
    <message>
        <source>proxy closed the connection</source>
        <translation>Proxy schloss die Verbindung</translation>
    </message>
    <message>
        <source>proxy not found</source>
        <translation>Proxy nicht gefunden</translation>
    </message>
    <message>
        <source>proxy did not answer in time</source>
        <translation>Proxy antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>proxy did not accept name and password</source>
        <translation>Proxy nahm Namen und Passwort nicht an</translation>
    </message>
    <message>
        <source>network error %1</source>
        <translation>Netzwerkfehler %1</translation>
    </message>
    <message>
        <source>address refused by policy</source>
        <translation>Adresse nach den eigenen Regeln abgelehnt</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>reply larger than the limit</source>
        <translation>Antwort größer als erlaubt</translation>
    </message>
    <message>
        <source>closed without goodbye</source>
        <translation>ohne Abschied geschlossen</translation>
    </message>
    <message>
        <source>socket error %1</source>
        <translation>Socket-Fehler %1</translation>
    </message>
    <message>
        <source>handshake reply too long</source>
        <translation>Handshake-Antwort zu lang</translation>
    </message>
    <message>
        <source>handshake refused with status %1</source>
        <translation>Handshake mit Status %1 abgelehnt</translation>
    </message>
    <message>
        <source>handshake reply is not a WebSocket&apos;s</source>
        <translation>Handshake-Antwort ist keine eines WebSockets</translation>
    </message>
    <message>
        <source>closed by the peer with code %1</source>
        <translation>von der Gegenseite mit Code %1 geschlossen</translation>
    </message>
    <message>
        <source>protocol violation, code %1</source>
        <translation>Protokollverletzung, Code %1</translation>
    </message>
    <message>
        <source>no handshake in time</source>
        <translation>kein rechtzeitiger Handshake</translation>
    </message>
    <message>
        <source>no pong in time</source>
        <translation>kein rechtzeitiges Pong</translation>
    </message>
    <message>
        <source>not acknowledged in time</source>
        <translation>nicht rechtzeitig bestätigt</translation>
    </message>
    <message>
        <source>too much came before it was acknowledged</source>
        <translation>zu viel kam, bevor es bestätigt war</translation>
    </message>
    <message>
        <source>subscription refused</source>
        <translation>Abonnement abgelehnt</translation>
    </message>
    <message>
        <source>connection closed by us</source>
        <translation>Verbindung von uns geschlossen</translation>
    </message>
    <message>
        <source>connection not writable</source>
        <translation>Verbindung nicht beschreibbar</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>the key was locked</source>
        <translation>der Schlüssel wurde gesperrt</translation>
    </message>
    <message>
        <source>the venue announced its shutdown</source>
        <translation>die Börse kündigte ihr Abschalten an</translation>
    </message>
    <message>
        <source>a newer connection took over</source>
        <translation>eine neuere Verbindung übernahm</translation>
    </message>
    <message>
        <source>connected anew by hand</source>
        <translation>von Hand neu verbunden</translation>
    </message>
    <message>
        <source>listen key unknown to the venue</source>
        <translation>Listen-Key der Börse unbekannt</translation>
    </message>
    <message>
        <source>listen key expired</source>
        <translation>Listen-Key abgelaufen</translation>
    </message>
    <message>
        <source>no answer and nothing else heard</source>
        <translation>keine Antwort, und auch sonst war nichts zu hören</translation>
    </message>
</context>
<context>
    <name>fathom::ContractWords</name>
    <message>
        <source>Perpetual</source>
        <translation>Perpetual</translation>
    </message>
    <message>
        <source>TradFi perpetual</source>
        <translation>TradFi-Perpetual</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>Nächstes Quartal</translation>
    </message>
</context>
<context>
    <name>fathom::CountdownEnd</name>
    <message>
        <source>The dead-man switch of %1 is switched off first: nobody would renew it, and the exchange would cancel the orders there.</source>
        <translation>Der Totmannschalter von %1 wird zuerst ausgeschaltet: Niemand würde ihn erneuern, und die Börse würde die Orders dort stornieren.</translation>
    </message>
    <message>
        <source>The dead-man switch of %1 still runs and cannot be switched off while the key is locked: the exchange cancels the orders there.</source>
        <translation>Der Totmannschalter von %1 läuft noch und lässt sich bei gesperrtem Schlüssel nicht ausschalten: Die Börse storniert die Orders dort.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
</context>
<context>
    <name>fathom::CountdownRing</name>
    <message>
        <source>Dead-man switch off</source>
        <translation>Totmannschalter aus</translation>
    </message>
    <message numerus="yes">
        <source>Dead-man switch: the exchange cancels in %n seconds unless it hears from here</source>
        <translation>
            <numerusform>Totmannschalter: die Börse storniert in %n Sekunde, wenn sie von hier nichts hört</numerusform>
            <numerusform>Totmannschalter: die Börse storniert in %n Sekunden, wenn sie von hier nichts hört</numerusform>
        </translation>
    </message>
    <message>
        <source>renewal is late</source>
        <translation>die Erneuerung ist verspätet</translation>
    </message>
    <message>
        <source>perhaps your stops too</source>
        <translation>vielleicht auch Ihre Stops</translation>
    </message>
</context>
<context>
    <name>fathom::DataTable</name>
    <message>
        <source>Nothing passes the filters</source>
        <translation>Nichts passt zu den Filtern</translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation>Filterzeile</translation>
    </message>
    <message>
        <source>%1  (no room)</source>
        <translation>%1  (kein Platz)</translation>
    </message>
    <message>
        <source>Columns as supplied</source>
        <translation>Spalten wie ausgeliefert</translation>
    </message>
</context>
<context>
    <name>fathom::DeadManSwitch</name>
    <message>
        <source>Dead-man switch</source>
        <translation>Totmannschalter</translation>
    </message>
    <message numerus="yes">
        <source>A countdown of less than %n second(s) cannot be renewed in time.</source>
        <translation>
            <numerusform>Ein Countdown von weniger als %n Sekunde kann nicht rechtzeitig erneuert werden.</numerusform>
            <numerusform>Ein Countdown von weniger als %n Sekunden kann nicht rechtzeitig erneuert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: its orders are cancelled where Fathom is silent for %2 s</source>
        <translation>%1: seine Orders werden storniert, wenn Fathom %2 s lang schweigt</translation>
    </message>
    <message>
        <source>%1: switched off</source>
        <translation>%1: ausgeschaltet</translation>
    </message>
    <message>
        <source>%1: not renewed (%2); it is tried again before the time is over.</source>
        <translation>%1: nicht erneuert (%2); es wird erneut versucht, bevor die Zeit um ist.</translation>
    </message>
    <message>
        <source>%1: it could not be switched off, so the exchange cancels its orders when the time is over.</source>
        <translation>%1: Er ließ sich nicht ausschalten, die Börse storniert die Orders, wenn die Zeit um ist.</translation>
    </message>
    <message>
        <source>%1: not renewed (%2); its orders are cancelled when the time is over unless the key is unlocked before.</source>
        <translation>%1: nicht erneuert (%2); die Orders werden storniert, wenn die Zeit um ist, es sei denn, der Schlüssel wird vorher entsperrt.</translation>
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
    <message>
        <source>Not flat</source>
        <translation>Nicht glatt</translation>
    </message>
    <message>
        <source>Flatten again, or close them one by one</source>
        <translation>Noch einmal glattstellen oder einzeln schließen</translation>
    </message>
    <message>
        <source>the exchange did not confirm it</source>
        <translation>die Börse hat es nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>fathom::DeskSounds</name>
    <message>
        <source>Order filled</source>
        <translation>Order ausgeführt</translation>
    </message>
    <message>
        <source>Part filled</source>
        <translation>Teilausführung</translation>
    </message>
    <message>
        <source>Stop filled</source>
        <translation>Stop ausgeführt</translation>
    </message>
    <message>
        <source>Order refused</source>
        <translation>Order abgelehnt</translation>
    </message>
    <message>
        <source>Stream lost</source>
        <translation>Datenstrom verloren</translation>
    </message>
    <message>
        <source>Near liquidation</source>
        <translation>Nahe an der Liquidation</translation>
    </message>
    <message>
        <source>Price alert</source>
        <translation>Preisalarm</translation>
    </message>
    <message>
        <source>Forced close, protection lost</source>
        <translation>Zwangsschließung, Schutz verloren</translation>
    </message>
    <message>
        <source>Order unknown</source>
        <translation>Order unbekannt</translation>
    </message>
</context>
<context>
    <name>fathom::DoubtfulOrders</name>
    <message>
        <source>Order journal</source>
        <translation>Orderjournal</translation>
    </message>
    <message numerus="yes">
        <source>The machine went down during the last run: %n order(s) whose record was lost were found at the exchange.</source>
        <translation>
            <numerusform>Der Rechner fiel während des letzten Laufs aus: %n Auftrag, dessen Eintrag verloren ging, wurde an der Börse gefunden.</numerusform>
            <numerusform>Der Rechner fiel während des letzten Laufs aus: %n Aufträge, deren Einträge verloren gingen, wurden an der Börse gefunden.</numerusform>
        </translation>
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
    <message>
        <source>Not sent: the key is locked. Unlock it first.</source>
        <translation>Nicht gesendet: der Schlüssel ist gesperrt. Entsperren Sie ihn erst.</translation>
    </message>
</context>
<context>
    <name>fathom::FillsModel</name>
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
        <source>maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>taker</source>
        <translation>Taker</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>As the exchange books it: before fees and funding</source>
        <translation>Wie die Börse es bucht: vor Gebühren und Funding</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Erfahren</translation>
    </message>
    <message>
        <source>When this program heard of a fill that came late</source>
        <translation>Wann dieses Programm von einer verspäteten Ausführung erfuhr</translation>
    </message>
    <message>
        <source>Position side</source>
        <translation>Positionsseite</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-Id</translation>
    </message>
    <message>
        <source>Trade id</source>
        <translation>Trade-Id</translation>
    </message>
    <message>
        <source>late</source>
        <translation>spät</translation>
    </message>
    <message>
        <source>happened %1, learned %2 UTC</source>
        <translation>geschehen %1, erfahren %2 UTC</translation>
    </message>
    <message>
        <source>%1, %2 %3 %4 at %5, %6</source>
        <translation>%1, %2 %3 %4 zu %5, %6</translation>
    </message>
    <message>
        <source>, late</source>
        <translation>, spät</translation>
    </message>
    <message numerus="yes">
        <source>%n fill(s), volume %1</source>
        <translation>
            <numerusform>%n Ausführung, Volumen %1</numerusform>
            <numerusform>%n Ausführungen, Volumen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>  net of fees %1</source>
        <translation>  nach Gebühren %1</translation>
    </message>
</context>
<context>
    <name>fathom::FillsPanel</name>
    <message>
        <source>Fills</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>No fills</source>
        <translation>Keine Ausführungen</translation>
    </message>
</context>
<context>
    <name>fathom::FilterHeader</name>
    <message>
        <source>Filter by %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>Words, or &gt;5, &lt;5, 1..5</source>
        <translation>Wörter oder &gt;5, &lt;5, 1..5</translation>
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
    <message>
        <source>Play money on Binance&apos;s public market, simulated fills with a queue. No order leaves this machine.</source>
        <translation>Spielgeld auf dem öffentlichen Markt von Binance, simulierte Ausführung mit Warteschlange. Keine Order verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Live market, paper fills…</source>
        <translation>Live-Markt, Ausführung auf Papier…</translation>
    </message>
    <message>
        <source>Binance&apos;s public market in place of the simulated one; play money, no key, asks first</source>
        <translation>Der öffentliche Markt von Binance statt des simulierten; Spielgeld, kein Schlüssel, fragt vorher</translation>
    </message>
    <message>
        <source>Add an API key…</source>
        <translation>API-Schlüssel hinzufügen…</translation>
    </message>
</context>
<context>
    <name>fathom::FlattenDialog</name>
    <message>
        <source>all symbols</source>
        <translation>alle Symbole</translation>
    </message>
    <message numerus="yes">
        <source>Flatten %1: %n position(s), %2</source>
        <translation>
            <numerusform>%1 glattstellen: %n Position, %2</numerusform>
            <numerusform>%1 glattstellen: %n Positionen, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold 0.8 s to flatten</source>
        <translation>0,8 s halten zum Glattstellen</translation>
    </message>
    <message>
        <source>Orders stay blocked until step 4 ends</source>
        <translation>Orders bleiben gesperrt, bis Schritt 4 endet</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n order(s)</source>
        <translation>
            <numerusform>%n Order stornieren</numerusform>
            <numerusform>%n Orders stornieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ordinary, %2 conditional</source>
        <translation>%1 gewöhnliche, %2 bedingte</translation>
    </message>
    <message>
        <source>Wait until the exchange confirms all of them</source>
        <translation>Warten, bis die Börse alle bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>Close %n position(s), reduce-only market</source>
        <translation>
            <numerusform>%n Position schließen, Reduce-only Market</numerusform>
            <numerusform>%n Positionen schließen, Reduce-only Market</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that nothing is left</source>
        <translation>Prüfen, dass nichts übrig ist</translation>
    </message>
    <message>
        <source>Realises about</source>
        <translation>Realisiert etwa</translation>
    </message>
    <message>
        <source>Taker fees about</source>
        <translation>Taker-Gebühren etwa</translation>
    </message>
    <message>
        <source>Flattening…</source>
        <translation>Stellt glatt…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird storniert…</translation>
    </message>
    <message>
        <source>Not flat: %1. %2</source>
        <translation>Nicht glatt: %1. %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>Position %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>Order %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::Flattener</name>
    <message>
        <source>cancelling every order</source>
        <translation>storniert alle Orders</translation>
    </message>
    <message numerus="yes">
        <source>closing %n position(s)</source>
        <translation>
            <numerusform>schließt %n Position</numerusform>
            <numerusform>schließt %n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>checking that nothing is left</source>
        <translation>prüft, dass nichts übrig ist</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Order</numerusform>
            <numerusform>%n Orders</numerusform>
        </translation>
    </message>
    <message>
        <source>flat</source>
        <translation>flat</translation>
    </message>
    <message>
        <source>Not flat. Left: %1.</source>
        <translation>Nicht glatt. Übrig: %1.</translation>
    </message>
    <message>
        <source>the whole account</source>
        <translation>das ganze Konto</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Flat</translation>
    </message>
    <message>
        <source>%1: no position and no order is left.</source>
        <translation>%1: keine Position und keine Order ist übrig.</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Glattstellen</translation>
    </message>
</context>
<context>
    <name>fathom::FundingModel</name>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Received; paid is negative</source>
        <translation>Erhalten; Gezahltes ist negativ</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Transaction id</source>
        <translation>Transaktions-Id</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Special funding</source>
        <translation>Sonder-Funding</translation>
    </message>
    <message>
        <source>%1, %2 %3, %4 %5</source>
        <translation>%1, %2 %3, %4 %5</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n Buchung</numerusform>
            <numerusform>%n Buchungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::FundingPanel</name>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>No funding</source>
        <translation>Kein Funding</translation>
    </message>
</context>
<context>
    <name>fathom::GoodTillDialog</name>
    <message>
        <source>Good till</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>The order ends at, UTC</source>
        <translation>Die Order endet um, UTC</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>The date must be more than ten minutes ahead.</source>
        <translation>Das Datum muss mehr als zehn Minuten in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nutzen</translation>
    </message>
</context>
<context>
    <name>fathom::HistoryLoader</name>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>waiting %1 s for room in the request budget</source>
        <translation>wartet %1 s auf Platz im Anfragebudget</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n Zeile gelesen</numerusform>
            <numerusform>%n Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>going on after a restart</source>
        <translation>geht nach einem Neustart weiter</translation>
    </message>
    <message>
        <source>cancelled; what was read stays</source>
        <translation>abgebrochen; das Gelesene bleibt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The history could not be read: %1</source>
        <translation>Der Verlauf konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Reading the history: %1</source>
        <translation>Verlauf wird gelesen: %1</translation>
    </message>
    <message numerus="yes">
        <source>, %n could not be read</source>
        <translation>
            <numerusform>, %n konnte nicht gelesen werden</numerusform>
            <numerusform>, %n konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: waiting %2 s for room in the request budget</source>
        <translation>%1: wartet %2 s auf Platz im Anfragebudget</translation>
    </message>
    <message>
        <source>%1: asking for the file</source>
        <translation>%1: die Datei wird angefordert</translation>
    </message>
    <message>
        <source>%1: asked for, the exchange prepares it</source>
        <translation>%1: angefordert, die Börse bereitet sie vor</translation>
    </message>
    <message>
        <source>%1: the file is gone, asking anew</source>
        <translation>%1: die Datei ist weg, wird neu angefordert</translation>
    </message>
    <message>
        <source>%1: the exchange prepares the file, %2 s so far</source>
        <translation>%1: die Börse bereitet die Datei vor, bisher %2 s</translation>
    </message>
    <message>
        <source>%1: fetching the file</source>
        <translation>%1: die Datei wird geholt</translation>
    </message>
    <message>
        <source>%1: the file lies at an address this program does not fetch from</source>
        <translation>%1: die Datei liegt an einer Adresse, von der dieses Programm nichts holt</translation>
    </message>
    <message>
        <source>%1: reading %2 kB</source>
        <translation>%1: %2 kB werden gelesen</translation>
    </message>
    <message>
        <source>%1: the file cannot be read</source>
        <translation>%1: die Datei ist unlesbar</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) read</source>
        <translation>
            <numerusform>%1: %n Zeile gelesen</numerusform>
            <numerusform>%1: %n Zeilen gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::HistoryPanel</name>
    <message>
        <source>new rows</source>
        <translation>neue Zeilen</translation>
    </message>
    <message>
        <source>They are taken in when the pointer leaves</source>
        <translation>Sie werden übernommen, wenn der Zeiger die Tabelle verlässt</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written</source>
        <translation>
            <numerusform>%n Zeile geschrieben</numerusform>
            <numerusform>%n Zeilen geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Mehr lesen</translation>
    </message>
    <message>
        <source>Read more history from the exchange</source>
        <translation>Mehr Verlauf von der Börse lesen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export %1 as CSV</source>
        <translation>%1 als CSV exportieren</translation>
    </message>
    <message>
        <source>Columns and filters</source>
        <translation>Spalten und Filter</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>365 days</source>
        <translation>365 Tage</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Dates shown: %1</source>
        <translation>Gezeigter Zeitraum: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>complete since %1</source>
        <translation>vollständig seit %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>in %1; older ones may be read from the exchange</source>
        <translation>in %1; ältere können von der Börse gelesen werden</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Dates, UTC</source>
        <translation>Zeitraum, UTC</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>30 days, from the exchange&apos;s lists</source>
        <translation>30 Tage, aus den Listen der Börse</translation>
    </message>
    <message>
        <source>90 days, from the exchange&apos;s lists</source>
        <translation>90 Tage, aus den Listen der Börse</translation>
    </message>
    <message>
        <source>A year, as files the exchange prepares (five a month)</source>
        <translation>Ein Jahr, als Dateien, die die Börse vorbereitet (fünf im Monat)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
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
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>there is no history</source>
        <translation>es gibt keinen Verlauf</translation>
    </message>
    <message>
        <source>The file could not be written whole; nothing was left behind.</source>
        <translation>Die Datei konnte nicht ganz geschrieben werden; nichts blieb zurück.</translation>
    </message>
</context>
<context>
    <name>fathom::InstrumentHeader</name>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
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
    <name>fathom::KeptBrackets</name>
    <message>
        <source>Protection unknown</source>
        <translation>Schutz unbekannt</translation>
    </message>
    <message>
        <source>%1: the exchange does not answer for an order whose protection was kept. Look whether its position has its stop.</source>
        <translation>%1: die Börse gibt keine Auskunft über eine Order, deren Schutz aufbewahrt wurde. Sehen Sie nach, ob ihre Position ihren Stop hat.</translation>
    </message>
</context>
<context>
    <name>fathom::KeyActions</name>
    <message>
        <source>row cursor up</source>
        <translation>Zeile nach oben</translation>
    </message>
    <message>
        <source>row cursor</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>row cursor down</source>
        <translation>Zeile nach unten</translation>
    </message>
    <message>
        <source>a page up</source>
        <translation>Seite nach oben</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>a page down</source>
        <translation>Seite nach unten</translation>
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
        <source>coarser price group</source>
        <translation>gröbere Preisgruppe</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>finer price group</source>
        <translation>feinere Preisgruppe</translation>
    </message>
    <message>
        <source>cumulative depth</source>
        <translation>kumulierte Tiefe</translation>
    </message>
    <message>
        <source>profit and loss column</source>
        <translation>Spalte Gewinn und Verlust</translation>
    </message>
    <message>
        <source>buy at cursor → ticket</source>
        <translation>Kauf an der Zeile → Ticket</translation>
    </message>
    <message>
        <source>sell at cursor → ticket</source>
        <translation>Verkauf an der Zeile → Ticket</translation>
    </message>
    <message>
        <source>first size</source>
        <translation>erste Größe</translation>
    </message>
    <message>
        <source>size preset</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>second size</source>
        <translation>zweite Größe</translation>
    </message>
    <message>
        <source>third size</source>
        <translation>dritte Größe</translation>
    </message>
    <message>
        <source>fourth size</source>
        <translation>vierte Größe</translation>
    </message>
    <message>
        <source>fifth size</source>
        <translation>fünfte Größe</translation>
    </message>
    <message>
        <source>swap the two sizes</source>
        <translation>beide Größen tauschen</translation>
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
        <source>place at cursor, by side</source>
        <translation>an der Zeile platzieren, nach Seite</translation>
    </message>
    <message>
        <source>stop at cursor</source>
        <translation>Stop an der Zeile</translation>
    </message>
    <message>
        <source>protect the position at cursor</source>
        <translation>Position an der Zeile schützen</translation>
    </message>
    <message>
        <source>buy at own best</source>
        <translation>Kauf zum eigenen besten Preis</translation>
    </message>
    <message>
        <source>buy / sell at best</source>
        <translation>Kauf / Verkauf zum besten Preis</translation>
    </message>
    <message>
        <source>sell at own best</source>
        <translation>Verkauf zum eigenen besten Preis</translation>
    </message>
    <message>
        <source>buy best ask as limit</source>
        <translation>besten Ask als Limit kaufen</translation>
    </message>
    <message>
        <source>buy ask / sell bid, limit</source>
        <translation>Ask kaufen / Bid verkaufen, Limit</translation>
    </message>
    <message>
        <source>sell best bid as limit</source>
        <translation>besten Bid als Limit verkaufen</translation>
    </message>
    <message>
        <source>close position</source>
        <translation>Position schließen</translation>
    </message>
    <message>
        <source>reverse position</source>
        <translation>Position umkehren</translation>
    </message>
    <message>
        <source>next own order</source>
        <translation>nächste eigene Order</translation>
    </message>
    <message>
        <source>next, previous own order</source>
        <translation>nächste, vorige eigene Order</translation>
    </message>
    <message>
        <source>previous own order</source>
        <translation>vorige eigene Order</translation>
    </message>
    <message>
        <source>move it a tick up, Enter sends</source>
        <translation>einen Tick nach oben, Enter sendet</translation>
    </message>
    <message>
        <source>move it a tick, Enter sends</source>
        <translation>um einen Tick, Enter sendet</translation>
    </message>
    <message>
        <source>move it a tick down, Enter sends</source>
        <translation>einen Tick nach unten, Enter sendet</translation>
    </message>
    <message>
        <source>move it ten ticks up</source>
        <translation>zehn Ticks nach oben</translation>
    </message>
    <message>
        <source>ten ticks</source>
        <translation>zehn Ticks</translation>
    </message>
    <message>
        <source>move it ten ticks down</source>
        <translation>zehn Ticks nach unten</translation>
    </message>
    <message>
        <source>edit the selected order</source>
        <translation>gewählte Order bearbeiten</translation>
    </message>
    <message>
        <source>cancel the selected order</source>
        <translation>gewählte Order stornieren</translation>
    </message>
    <message>
        <source>cancel limits</source>
        <translation>Limits stornieren</translation>
    </message>
    <message>
        <source>cancel stops</source>
        <translation>Stops stornieren</translation>
    </message>
    <message>
        <source>cancel buys</source>
        <translation>Käufe stornieren</translation>
    </message>
    <message>
        <source>cancel buys / sells</source>
        <translation>Käufe / Verkäufe stornieren</translation>
    </message>
    <message>
        <source>cancel sells</source>
        <translation>Verkäufe stornieren</translation>
    </message>
    <message>
        <source>arm / disarm</source>
        <translation>scharf / entschärft</translation>
    </message>
    <message>
        <source>one step back, then disarm</source>
        <translation>einen Schritt zurück, dann entschärfen</translation>
    </message>
    <message>
        <source>disarm everything</source>
        <translation>alles entschärfen</translation>
    </message>
    <message>
        <source>cancel all, every symbol</source>
        <translation>alles stornieren, alle Symbole</translation>
    </message>
    <message>
        <source>flatten…</source>
        <translation>glattstellen…</translation>
    </message>
    <message>
        <source>undo what the newest toast offers</source>
        <translation>rückgängig, was die neueste Meldung anbietet</translation>
    </message>
    <message>
        <source>this map</source>
        <translation>diese Übersicht</translation>
    </message>
    <message>
        <source>choose buy</source>
        <translation>Kauf wählen</translation>
    </message>
    <message>
        <source>choose buy / sell</source>
        <translation>Kauf / Verkauf wählen</translation>
    </message>
    <message>
        <source>choose sell</source>
        <translation>Verkauf wählen</translation>
    </message>
    <message>
        <source>send the ticket</source>
        <translation>Ticket senden</translation>
    </message>
    <message>
        <source>pan left</source>
        <translation>nach links</translation>
    </message>
    <message>
        <source>pan</source>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>pan right</source>
        <translation>nach rechts</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>vergrößern</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>verkleinern</translation>
    </message>
    <message>
        <source>latest bar</source>
        <translation>neueste Kerze</translation>
    </message>
    <message>
        <source>next order tag</source>
        <translation>nächste Ordermarke</translation>
    </message>
    <message>
        <source>move the tag a tick up, Enter sends</source>
        <translation>Marke einen Tick nach oben, Enter sendet</translation>
    </message>
    <message>
        <source>move the tag, Enter sends</source>
        <translation>Marke bewegen, Enter sendet</translation>
    </message>
    <message>
        <source>move the tag a tick down, Enter sends</source>
        <translation>Marke einen Tick nach unten, Enter sendet</translation>
    </message>
    <message>
        <source>send the move</source>
        <translation>Verschiebung senden</translation>
    </message>
    <message>
        <source>edit the order of the tag</source>
        <translation>Order der Marke bearbeiten</translation>
    </message>
    <message>
        <source>cancel the order of the tag</source>
        <translation>Order der Marke stornieren</translation>
    </message>
    <message>
        <source>cancel the selected orders</source>
        <translation>gewählte Orders stornieren</translation>
    </message>
    <message>
        <source>edit the cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>menu of the row</source>
        <translation>Menü der Zeile</translation>
    </message>
    <message>
        <source>unit of profit and loss</source>
        <translation>Einheit von Gewinn und Verlust</translation>
    </message>
    <message>
        <source>copy the cells</source>
        <translation>Zellen kopieren</translation>
    </message>
    <message>
        <source>find a symbol, command or order</source>
        <translation>Symbol, Befehl oder Order finden</translation>
    </message>
    <message>
        <source>previous symbol</source>
        <translation>voriges Symbol</translation>
    </message>
    <message>
        <source>next panel</source>
        <translation>nächstes Feld</translation>
    </message>
    <message>
        <source>next, previous panel</source>
        <translation>nächstes, voriges Feld</translation>
    </message>
    <message>
        <source>previous panel</source>
        <translation>voriges Feld</translation>
    </message>
    <message>
        <source>pop out, dock back</source>
        <translation>herauslösen, andocken</translation>
    </message>
    <message>
        <source>close the panel</source>
        <translation>Feld schließen</translation>
    </message>
    <message>
        <source>bring all windows here</source>
        <translation>alle Fenster hierher</translation>
    </message>
    <message>
        <source>save the workspace as…</source>
        <translation>Arbeitsbereich speichern als…</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>hide amounts</source>
        <translation>Beträge verbergen</translation>
    </message>
    <message>
        <source>lock or unlock the account</source>
        <translation>Konto sperren oder entsperren</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>beenden</translation>
    </message>
    <message>
        <source>workspace 1</source>
        <translation>Arbeitsbereich 1</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>workspace 2</source>
        <translation>Arbeitsbereich 2</translation>
    </message>
    <message>
        <source>workspace 3</source>
        <translation>Arbeitsbereich 3</translation>
    </message>
    <message>
        <source>workspace 4</source>
        <translation>Arbeitsbereich 4</translation>
    </message>
    <message>
        <source>workspace 5</source>
        <translation>Arbeitsbereich 5</translation>
    </message>
    <message>
        <source>workspace 6</source>
        <translation>Arbeitsbereich 6</translation>
    </message>
    <message>
        <source>workspace 7</source>
        <translation>Arbeitsbereich 7</translation>
    </message>
    <message>
        <source>workspace 8</source>
        <translation>Arbeitsbereich 8</translation>
    </message>
    <message>
        <source>workspace 9</source>
        <translation>Arbeitsbereich 9</translation>
    </message>
    <message>
        <source>focused panel to no link group</source>
        <translation>aktives Feld in keine Gruppe</translation>
    </message>
    <message>
        <source>link group of the panel</source>
        <translation>Gruppe des Feldes</translation>
    </message>
    <message>
        <source>focused panel to link group 1</source>
        <translation>aktives Feld in Gruppe 1</translation>
    </message>
    <message>
        <source>focused panel to link group 2</source>
        <translation>aktives Feld in Gruppe 2</translation>
    </message>
    <message>
        <source>focused panel to link group 3</source>
        <translation>aktives Feld in Gruppe 3</translation>
    </message>
    <message>
        <source>focused panel to link group 4</source>
        <translation>aktives Feld in Gruppe 4</translation>
    </message>
    <message>
        <source>focused panel to link group 5</source>
        <translation>aktives Feld in Gruppe 5</translation>
    </message>
    <message>
        <source>focused panel to link group 6</source>
        <translation>aktives Feld in Gruppe 6</translation>
    </message>
    <message>
        <source>focused panel to link group 7</source>
        <translation>aktives Feld in Gruppe 7</translation>
    </message>
    <message>
        <source>focused panel to link group 8</source>
        <translation>aktives Feld in Gruppe 8</translation>
    </message>
    <message>
        <source>focused panel to link group 9</source>
        <translation>aktives Feld in Gruppe 9</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Stage, always</source>
        <translation>Vorbereiten, immer</translation>
    </message>
    <message>
        <source>Trade, armed</source>
        <translation>Handeln, scharf</translation>
    </message>
    <message>
        <source>Own orders</source>
        <translation>Eigene Orders</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>larger scale of a popped out window</source>
        <translation>herausgelöstes Fenster größer</translation>
    </message>
    <message>
        <source>smaller scale of a popped out window</source>
        <translation>herausgelöstes Fenster kleiner</translation>
    </message>
    <message>
        <source>scale of a popped out window</source>
        <translation>Größe eines herausgelösten Fensters</translation>
    </message>
    <message>
        <source>scale of a popped out window back to 100 %</source>
        <translation>herausgelöstes Fenster wieder auf 100 %</translation>
    </message>
</context>
<context>
    <name>fathom::KeyExamination</name>
    <message>
        <source>%1 key</source>
        <translation>%1-Schlüssel</translation>
    </message>
    <message>
        <source>%1 key, opened by its passphrase</source>
        <translation>%1-Schlüssel, mit seiner Passphrase geöffnet</translation>
    </message>
    <message>
        <source>Taken as an HMAC secret. If it is a private key, paste it whole, with its BEGIN and END lines.</source>
        <translation>Gilt als HMAC-Secret. Ist es ein privater Schlüssel, dann ganz einfügen, mit seinen BEGIN- und END-Zeilen.</translation>
    </message>
    <message>
        <source>Paste the secret, or the whole private key file with its BEGIN and END lines.</source>
        <translation>Das Secret einfügen, oder die ganze private Schlüsseldatei mit ihren BEGIN- und END-Zeilen.</translation>
    </message>
    <message>
        <source>This is not text: paste the secret, or a private key in PEM form.</source>
        <translation>Das ist kein Text: das Secret einfügen, oder einen privaten Schlüssel in PEM-Form.</translation>
    </message>
    <message>
        <source>A secret has no blanks inside; paste it alone.</source>
        <translation>Ein Secret enthält keine Leerzeichen; es allein einfügen.</translation>
    </message>
    <message>
        <source>More than one key: paste the private one alone.</source>
        <translation>Mehr als ein Schlüssel: nur den privaten einfügen.</translation>
    </message>
    <message>
        <source>There is text around the key: paste it from its BEGIN to its END line.</source>
        <translation>Um den Schlüssel herum steht Text: von seiner BEGIN- bis zu seiner END-Zeile einfügen.</translation>
    </message>
    <message>
        <source>This is the public half, which belongs to the exchange; paste the private one.</source>
        <translation>Das ist die öffentliche Hälfte, die zur Börse gehört; die private einfügen.</translation>
    </message>
    <message>
        <source>This is a certificate, not a private key.</source>
        <translation>Das ist ein Zertifikat, kein privater Schlüssel.</translation>
    </message>
    <message>
        <source>This is OpenSSH&apos;s own format; export the key as PKCS#8 PEM.</source>
        <translation>Das ist das eigene Format von OpenSSH; den Schlüssel als PKCS#8-PEM exportieren.</translation>
    </message>
    <message>
        <source>The exchange takes Ed25519 and RSA keys, not this kind.</source>
        <translation>Die Börse nimmt Ed25519- und RSA-Schlüssel, nicht diese Art.</translation>
    </message>
    <message>
        <source>This RSA key is shorter than 2048 bits.</source>
        <translation>Dieser RSA-Schlüssel ist kürzer als 2048 Bit.</translation>
    </message>
    <message>
        <source>Encrypted private key: enter its passphrase.</source>
        <translation>Verschlüsselter privater Schlüssel: seine Passphrase eingeben.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key.</source>
        <translation>Diese Passphrase öffnet den Schlüssel nicht.</translation>
    </message>
    <message>
        <source>This is not a readable private key.</source>
        <translation>Das ist kein lesbarer privater Schlüssel.</translation>
    </message>
    <message>
        <source>This key cannot be used for signing.</source>
        <translation>Mit diesem Schlüssel lässt sich nicht signieren.</translation>
    </message>
</context>
<context>
    <name>fathom::KeyField</name>
    <message>
        <source>Press to choose a key</source>
        <translation>Taste wählen</translation>
    </message>
    <message>
        <source>Now press the key</source>
        <translation>Jetzt die Taste drücken</translation>
    </message>
    <message>
        <source>Waiting for the key</source>
        <translation>Wartet auf die Taste</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Taste: %1</translation>
    </message>
</context>
<context>
    <name>fathom::KeyForm</name>
    <message>
        <source>Name of the account</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptkonto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key of the demo environment</source>
        <translation>Schlüssel der Demo-Umgebung</translation>
    </message>
    <message>
        <source>Key with real money</source>
        <translation>Schlüssel mit echtem Geld</translation>
    </message>
    <message>
        <source>a key works in its own environment only</source>
        <translation>ein Schlüssel gilt nur in seiner eigenen Umgebung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Secret, or the private key file&apos;s whole text</source>
        <translation>Secret oder der ganze Text der privaten Schlüsseldatei</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Zwischenablage leeren</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>in the desktop&apos;s keyring</source>
        <translation>im Schlüsselbund des Desktops</translation>
    </message>
    <message>
        <source>Keep the key in the keyring</source>
        <translation>Schlüssel im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation>nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Keep the key until Fathom ends</source>
        <translation>Schlüssel aufbewahren, bis Fathom endet</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Verwahrt</translation>
    </message>
    <message>
        <source>What this key may do</source>
        <translation>Was dieser Schlüssel darf</translation>
    </message>
    <message>
        <source>Check at the exchange</source>
        <translation>Bei der Börse prüfen</translation>
    </message>
    <message>
        <source>Hard limits of this program</source>
        <translation>Harte Grenzen dieses Programms</translation>
    </message>
    <message>
        <source>The private key&apos;s own passphrase</source>
        <translation>Die eigene Passphrase des privaten Schlüssels</translation>
    </message>
    <message>
        <source>Optional: without one, locking forgets the key</source>
        <translation>Optional: ohne sie vergisst das Sperren den Schlüssel</translation>
    </message>
    <message>
        <source>Optional: asked at every unlocking</source>
        <translation>Optional: wird bei jedem Entsperren gefragt</translation>
    </message>
    <message>
        <source>The key stays in memory until Fathom ends; it is never written to a file.</source>
        <translation>Der Schlüssel bleibt im Speicher, bis Fathom endet; er wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The keyring gets it sealed; the key itself is never written to a file.</source>
        <translation>Der Schlüsselbund erhält ihn versiegelt; der Schlüssel selbst wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Private keys (*.pem *.key);;All files (*)</source>
        <translation>Private Schlüssel (*.pem *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This file cannot be read as a key.</source>
        <translation>Diese Datei ist nicht als Schlüssel lesbar.</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>Ein Name fehlt</translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation>Der API-Schlüssel fehlt</translation>
    </message>
    <message>
        <source>The secret is missing</source>
        <translation>Das Secret fehlt</translation>
    </message>
    <message>
        <source>Asking the exchange…</source>
        <translation>Die Börse wird gefragt…</translation>
    </message>
    <message>
        <source>Answer the open questions in red</source>
        <translation>Beantworten Sie die offenen Fragen in Rot</translation>
    </message>
    <message>
        <source>They block what opens or grows a position, never what reduces one. LIVE needs the first three.</source>
        <translation>Sie sperren, was eine Position eröffnet oder vergrößert, nie, was eine verringert. LIVE braucht die ersten drei.</translation>
    </message>
    <message>
        <source>LIVE needs the first three hard limits</source>
        <translation>LIVE braucht die ersten drei harten Grenzen</translation>
    </message>
</context>
<context>
    <name>fathom::KeyMap</name>
    <message>
        <source>That is no key</source>
        <translation>Das ist keine Taste</translation>
    </message>
    <message>
        <source>Needs Ctrl, Alt or a function key: without them it is typed into fields</source>
        <translation>Braucht Strg, Alt oder eine Funktionstaste: ohne sie wird es in Felder getippt</translation>
    </message>
    <message>
        <source>%1 is already: %2</source>
        <translation>%1 ist schon: %2</translation>
    </message>
</context>
<context>
    <name>fathom::KeyOverlay</name>
    <message>
        <source>Map of keys</source>
        <translation>Tastenübersicht</translation>
    </message>
    <message>
        <source>one tick or step; Shift ten, Ctrl a hundred</source>
        <translation>ein Tick oder Schritt; Umschalt zehn, Strg hundert</translation>
    </message>
    <message>
        <source>typed prices: bid ask mid mark last</source>
        <translation>getippte Preise: bid ask mid mark last</translation>
    </message>
    <message>
        <source>typed sizes, also max and risk</source>
        <translation>getippte Mengen, auch max und risk</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>armed only</source>
        <translation>nur scharf</translation>
    </message>
</context>
<context>
    <name>fathom::KeyReportView</name>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy this computer&apos;s address</source>
        <translation>Adresse dieses Rechners kopieren</translation>
    </message>
    <message>
        <source>I looked: this key may not withdraw</source>
        <translation>Ich habe nachgesehen: dieser Schlüssel darf nicht auszahlen</translation>
    </message>
    <message>
        <source>I looked: the key is bound to my addresses</source>
        <translation>Ich habe nachgesehen: der Schlüssel ist an meine Adressen gebunden</translation>
    </message>
    <message>
        <source>I looked: the key may trade futures and nothing else</source>
        <translation>Ich habe nachgesehen: der Schlüssel darf Futures handeln und sonst nichts</translation>
    </message>
    <message>
        <source>Not checked at the exchange yet.</source>
        <translation>Noch nicht bei der Börse geprüft.</translation>
    </message>
    <message>
        <source>Withdrawals: not known</source>
        <translation>Auszahlungen: nicht bekannt</translation>
    </message>
    <message>
        <source>Address list: not known</source>
        <translation>Adressliste: nicht bekannt</translation>
    </message>
    <message>
        <source>Permissions: not known</source>
        <translation>Rechte: nicht bekannt</translation>
    </message>
    <message>
        <source>Asking the exchange…</source>
        <translation>Die Börse wird gefragt…</translation>
    </message>
    <message>
        <source>The exchange accepts this key.</source>
        <translation>Die Börse akzeptiert diesen Schlüssel.</translation>
    </message>
    <message>
        <source>It may not withdraw</source>
        <translation>Er darf nicht auszahlen</translation>
    </message>
    <message>
        <source>IT MAY WITHDRAW: make another key without that permission</source>
        <translation>ER DARF AUSZAHLEN: erzeugen Sie einen anderen Schlüssel ohne dieses Recht</translation>
    </message>
    <message>
        <source>Withdrawals: the exchange did not say</source>
        <translation>Auszahlungen: die Börse hat es nicht gesagt</translation>
    </message>
    <message>
        <source>It is bound to an address list</source>
        <translation>Er ist an eine Adressliste gebunden</translation>
    </message>
    <message>
        <source>Any address may use it: set an address list</source>
        <translation>Jede Adresse darf ihn benutzen: setzen Sie eine Adressliste</translation>
    </message>
    <message>
        <source>Address list: the exchange did not say</source>
        <translation>Adressliste: die Börse hat es nicht gesagt</translation>
    </message>
    <message>
        <source>It may not trade futures</source>
        <translation>Er darf keine Futures handeln</translation>
    </message>
    <message>
        <source>It trades futures, and may move funds between accounts as well</source>
        <translation>Er handelt Futures und darf auch Guthaben zwischen Konten verschieben</translation>
    </message>
    <message>
        <source>It trades futures and moves no funds</source>
        <translation>Er handelt Futures und verschiebt kein Guthaben</translation>
    </message>
    <message>
        <source>It trades; what else it may do the exchange did not say</source>
        <translation>Er handelt; was er sonst darf, hat die Börse nicht gesagt</translation>
    </message>
</context>
<context>
    <name>fathom::KeySafe</name>
    <message>
        <source>This desktop has no keyring (Secret Service).</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund (Secret Service).</translation>
    </message>
    <message>
        <source>The keyring does not hold this key any more; enter it again.</source>
        <translation>Der Schlüsselbund hält diesen Schlüssel nicht mehr; geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>The keyring stayed locked.</source>
        <translation>Der Schlüsselbund blieb gesperrt.</translation>
    </message>
    <message>
        <source>The keyring did not answer. The key may well be there: unlock the keyring and try again.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Der Schlüssel kann durchaus da sein: entsperren Sie den Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring answered with an error.</source>
        <translation>Der Schlüsselbund antwortete mit einem Fehler.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key.</source>
        <translation>Diese Passphrase öffnet den Schlüssel nicht.</translation>
    </message>
    <message>
        <source>What the keyring holds was sealed by another profile, or is damaged; enter the key again.</source>
        <translation>Was der Schlüsselbund hält, wurde von einem anderen Profil versiegelt oder ist beschädigt; geben Sie den Schlüssel neu ein.</translation>
    </message>
    <message>
        <source>This key was for one session and is forgotten; enter it again.</source>
        <translation>Dieser Schlüssel galt für eine Sitzung und ist vergessen; geben Sie ihn neu ein.</translation>
    </message>
</context>
<context>
    <name>fathom::KeysPage</name>
    <message>
        <source>Use instead</source>
        <translation>Stattdessen verwenden</translation>
    </message>
    <message>
        <source>Use the key instead of the action&apos;s keys</source>
        <translation>Die Taste statt der Tasten der Aktion verwenden</translation>
    </message>
    <message>
        <source>Use as well</source>
        <translation>Auch verwenden</translation>
    </message>
    <message>
        <source>Use the key beside the action&apos;s keys</source>
        <translation>Die Taste neben den Tasten der Aktion verwenden</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Take the action&apos;s keys away</source>
        <translation>Der Aktion ihre Tasten nehmen</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Set the action&apos;s keys back</source>
        <translation>Die Tasten der Aktion zurücksetzen</translation>
    </message>
    <message>
        <source>Set all back</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Set the keys of every action back</source>
        <translation>Die Tasten aller Aktionen zurücksetzen</translation>
    </message>
    <message>
        <source>A supplied key of this action has another action now; it stays there</source>
        <translation>Eine mitgelieferte Taste dieser Aktion hat jetzt eine andere; dort bleibt sie</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation>Aktion oder Taste</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>fathom::KeysView</name>
    <message>
        <source>limits not set</source>
        <translation>Grenzen nicht gesetzt</translation>
    </message>
    <message>
        <source>order %1 · position %2 · ±%3 % of mark</source>
        <translation>Order %1 · Position %2 · ±%3 % vom Mark</translation>
    </message>
    <message>
        <source>Fathom&apos;s own exchange, play money</source>
        <translation>Fathoms eigene Börse, Spielgeld</translation>
    </message>
    <message>
        <source>for this session</source>
        <translation>für diese Sitzung</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>may withdraw</source>
        <translation>darf auszahlen</translation>
    </message>
    <message>
        <source>not bound to addresses</source>
        <translation>nicht an Adressen gebunden</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>nie geprüft</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Grenzen…</translation>
    </message>
    <message>
        <source>Hard limits of %1</source>
        <translation>Harte Grenzen von %1</translation>
    </message>
    <message>
        <source>Offer at start</source>
        <translation>Beim Start anbieten</translation>
    </message>
    <message>
        <source>Offer %1 when Fathom starts</source>
        <translation>%1 anbieten, wenn Fathom startet</translation>
    </message>
    <message>
        <source>A start is always on paper; this account is then offered, and asked about</source>
        <translation>Ein Start ist immer auf der Übungsbörse; dieses Konto wird dann angeboten, mit Rückfrage</translation>
    </message>
    <message>
        <source>Really remove</source>
        <translation>Wirklich entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the key %1</source>
        <translation>Schlüssel %1 entfernen</translation>
    </message>
    <message>
        <source>loss of a day %1; no other limit set</source>
        <translation>Verlust eines Tages %1; keine andere Grenze gesetzt</translation>
    </message>
    <message>
        <source> · loss of a day %1</source>
        <translation> · Verlust eines Tages %1</translation>
    </message>
    <message>
        <source>Binance&apos;s public market, orders filled by Fathom&apos;s own exchange, play money</source>
        <translation>Öffentlicher Markt von Binance, Orders führt Fathoms eigene Börse aus, Spielgeld</translation>
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
        <translation>BUY %1 abgelehnt</translation>
    </message>
    <message>
        <source>SELL %1 refused</source>
        <translation>SELL %1 abgelehnt</translation>
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
    <message>
        <source>No alert</source>
        <translation>Kein Alarm</translation>
    </message>
    <message>
        <source>the last price is there now</source>
        <translation>der letzte Preis ist jetzt dort</translation>
    </message>
    <message>
        <source>%1 is more than three times the usual %2; press again within 2 s to send it</source>
        <translation>%1 ist mehr als das Dreifache der üblichen %2; innerhalb von 2 s noch einmal drücken, um sie zu senden</translation>
    </message>
    <message>
        <source>Stop-loss refused</source>
        <translation>Stop-Loss abgelehnt</translation>
    </message>
    <message>
        <source>Take-profit refused</source>
        <translation>Take-Profit abgelehnt</translation>
    </message>
    <message>
        <source>Not replaced</source>
        <translation>Nicht ersetzt</translation>
    </message>
    <message numerus="yes">
        <source>also %n protective, press again</source>
        <translation>
            <numerusform>auch %n schützende, noch einmal drücken</numerusform>
            <numerusform>auch %n schützende, noch einmal drücken</numerusform>
        </translation>
    </message>
    <message>
        <source>Close refused</source>
        <translation>Schließen abgelehnt</translation>
    </message>
    <message>
        <source>Reverse refused</source>
        <translation>Drehen abgelehnt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>refused, %1, still %2</source>
        <translation>abgelehnt, %1, noch %2</translation>
    </message>
    <message>
        <source>the symbol is not trading</source>
        <translation>das Symbol wird nicht gehandelt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation>verschoben auf %1</translation>
    </message>
</context>
<context>
    <name>fathom::LadderInput</name>
    <message>
        <source>BUY %1</source>
        <translation>BUY %1</translation>
    </message>
    <message>
        <source>SELL %1</source>
        <translation>SELL %1</translation>
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
    <message>
        <source>moving to %1, joins behind %2</source>
        <translation>verschiebt auf %1, reiht sich hinter %2 ein</translation>
    </message>
    <message>
        <source>moving to %1</source>
        <translation>verschiebt auf %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Stop at %1 in the ticket</source>
        <translation>Stop zu %1 im Ticket</translation>
    </message>
    <message>
        <source>Protect the position at %1 in the ticket</source>
        <translation>Position zu %1 schützen, im Ticket</translation>
    </message>
    <message>
        <source>Open the row into ticks (Alt)</source>
        <translation>Zeile in Ticks öffnen (Alt)</translation>
    </message>
    <message>
        <source>Alert at %1</source>
        <translation>Alarm bei %1</translation>
    </message>
    <message>
        <source>there is no position to protect</source>
        <translation>es gibt keine Position zu schützen</translation>
    </message>
    <message>
        <source>Move one tick up</source>
        <translation>Einen Tick nach oben</translation>
    </message>
    <message>
        <source>Move one tick down</source>
        <translation>Einen Tick nach unten</translation>
    </message>
    <message>
        <source>Join the best bid</source>
        <translation>An das beste Gebot anschließen</translation>
    </message>
    <message>
        <source>Join the best ask</source>
        <translation>An den besten Brief anschließen</translation>
    </message>
    <message>
        <source>the order to be moved is not there; press again to place one at the cursor</source>
        <translation>die zu bewegende Order ist nicht da; noch einmal drücken platziert eine an der Zeile</translation>
    </message>
    <message>
        <source>back at %1</source>
        <translation>wieder bei %1</translation>
    </message>
    <message>
        <source>not moved, still %1</source>
        <translation>nicht verschoben, weiter %1</translation>
    </message>
    <message>
        <source>%1 waits: Ctrl Enter sends, Escape discards</source>
        <comment>the price an order is to be moved to</comment>
        <translation>%1 wartet: Strg Enter sendet, Escape verwirft</translation>
    </message>
    <message>
        <source>Cancel this</source>
        <translation>Diesen stornieren</translation>
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
    <name>fathom::LadderOptionsDialog</name>
    <message>
        <source>Ladder options</source>
        <translation>Optionen der Leiter</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>This symbol</source>
        <translation>Dieses Symbol</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>An armed press sends</source>
        <translation>Ein scharfer Druck sendet</translation>
    </message>
    <message>
        <source>at the release in the same row</source>
        <translation>beim Loslassen in derselben Zeile</translation>
    </message>
    <message>
        <source>at the press: fastest, no way back</source>
        <translation>beim Drücken: am schnellsten, kein Zurück</translation>
    </message>
    <message>
        <source>Where the market crossed a row just before the press</source>
        <translation>Wenn der Markt kurz vor dem Druck durch eine Zeile lief</translation>
    </message>
    <message>
        <source>do not send</source>
        <translation>nicht senden</translation>
    </message>
    <message>
        <source>send post-only</source>
        <translation>Post-only senden</translation>
    </message>
    <message>
        <source>Drags may end where the order takes at once</source>
        <translation>Ziehen darf enden, wo die Order sofort nimmt</translation>
    </message>
    <message>
        <source>Reverse at once while armed</source>
        <translation>Sofort drehen, wenn scharf</translation>
    </message>
    <message>
        <source>Disarm after idle minutes</source>
        <translation>Entschärfen nach Minuten ohne Eingabe</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>last price</source>
        <translation>letzter Preis</translation>
    </message>
    <message>
        <source>mark price</source>
        <translation>Mark-Preis</translation>
    </message>
    <message>
        <source>Stops watch the</source>
        <translation>Stops beobachten</translation>
    </message>
    <message>
        <source>Stop-loss and take-profit watch the</source>
        <translation>Stop-Loss und Take-Profit beobachten</translation>
    </message>
    <message>
        <source>Dead-man switch</source>
        <translation>Totmannschalter</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>kompakt</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>large</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Narrow digits</source>
        <translation>Schmale Ziffern</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>compact where the ladder is narrow</source>
        <translation>kompakt, wo die Leiter schmal ist</translation>
    </message>
    <message>
        <source>always full</source>
        <translation>immer voll</translation>
    </message>
    <message>
        <source>always compact</source>
        <translation>immer kompakt</translation>
    </message>
    <message>
        <source>Kept for %1 alone</source>
        <translation>Nur für %1 gespeichert</translation>
    </message>
    <message>
        <source>No symbol is shown</source>
        <translation>Kein Symbol wird gezeigt</translation>
    </message>
    <message>
        <source>A size is large from</source>
        <translation>Eine Menge ist groß ab</translation>
    </message>
    <message>
        <source>and framed from</source>
        <translation>und gerahmt ab</translation>
    </message>
    <message>
        <source>A full depth bar is</source>
        <translation>Ein voller Tiefenbalken ist</translation>
    </message>
    <message>
        <source>Traded volume of the last</source>
        <translation>Gehandeltes Volumen der letzten</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Decimals of sizes</source>
        <translation>Nachkommastellen der Mengen</translation>
    </message>
    <message>
        <source>by themselves</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>A stop-limit&apos;s limit lies beyond its trigger by</source>
        <translation>Das Limit eines Stop-Limit liegt jenseits seines Auslösers um</translation>
    </message>
    <message>
        <source> ticks</source>
        <translation> Ticks</translation>
    </message>
</context>
<context>
    <name>fathom::LadderPanel</name>
    <message>
        <source>Ladder %1</source>
        <translation>Leiter %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
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
        <translation>BUY %1 zu %2</translation>
    </message>
    <message>
        <source>SELL %1 at %2</source>
        <translation>SELL %1 zu %2</translation>
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
    <message>
        <source>exchange to here %1 ms, here to the screen %2 ms</source>
        <translation>Börse bis hier %1 ms, hier bis zum Bildschirm %2 ms</translation>
    </message>
    <message>
        <source>armed</source>
        <translation>scharf</translation>
    </message>
    <message>
        <source>disarmed %1</source>
        <translation>entschärft %1</translation>
    </message>
    <message>
        <source>UNPROTECTED %1 s: %2</source>
        <translation>UNGESCHÜTZT %1 s: %2</translation>
    </message>
    <message>
        <source>Alt: opens the row into ticks</source>
        <translation>Alt: öffnet die Zeile in Ticks</translation>
    </message>
    <message>
        <source>%1 (into the ticket)</source>
        <translation>%1 (ins Ticket)</translation>
    </message>
    <message numerus="yes">
        <source>also %n protective</source>
        <translation>
            <numerusform>auch %n schützende</numerusform>
            <numerusform>auch %n schützende</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, press again</source>
        <translation>%1, noch einmal drücken</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Sells</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>no book yet</source>
        <translation>noch kein Buch</translation>
    </message>
    <message>
        <source>book resyncing, %1 s</source>
        <translation>Buch wird neu abgeglichen, %1 s</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>it goes to the exchange as its entry fills</source>
        <translation>sie geht zur Börse, sobald ihr Einstieg ausgeführt wird</translation>
    </message>
    <message>
        <source>this order moves by itself</source>
        <translation>diese Order bewegt sich von selbst</translation>
    </message>
    <message numerus="yes">
        <source>Stacked and pulled in %n s</source>
        <translation>
            <numerusform>Zugelegt und abgezogen in %n s</numerusform>
            <numerusform>Zugelegt und abgezogen in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>NOT TRADING</source>
        <translation>KEIN HANDEL</translation>
    </message>
    <message>
        <source>click for %1</source>
        <translation>Klick für %1</translation>
    </message>
    <message>
        <source>the symbol is not trading</source>
        <translation>das Symbol wird nicht gehandelt</translation>
    </message>
    <message>
        <source>opens %1</source>
        <translation>öffnet %1</translation>
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
    <message>
        <source>Centre on the market; right button: all ladders</source>
        <translation>Auf den Markt zentrieren; rechte Taste: alle Leitern</translation>
    </message>
    <message>
        <source>Options of the ladder</source>
        <translation>Optionen der Leiter</translation>
    </message>
    <message>
        <source>Age of the book: %1, %2</source>
        <translation>Alter des Buchs: %1, %2</translation>
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
    <message>
        <source>your stop buys %1</source>
        <translation>Ihr Stop kauft %1</translation>
    </message>
    <message>
        <source>your stop sells %1</source>
        <translation>Ihr Stop verkauft %1</translation>
    </message>
    <message>
        <source>your take-profit buys %1</source>
        <translation>Ihr Take-Profit kauft %1</translation>
    </message>
    <message>
        <source>your take-profit sells %1</source>
        <translation>Ihr Take-Profit verkauft %1</translation>
    </message>
    <message>
        <source>your trailing stop buys %1</source>
        <translation>Ihr Trailing-Stop kauft %1</translation>
    </message>
    <message>
        <source>your trailing stop sells %1</source>
        <translation>Ihr Trailing-Stop verkauft %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>no spread</source>
        <translation>kein Spread</translation>
    </message>
    <message numerus="yes">
        <source>spread %n ticks</source>
        <translation>
            <numerusform>Spread %n Tick</numerusform>
            <numerusform>Spread %n Ticks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bid, %2 ask</source>
        <translation>%1 Bid, %2 Ask</translation>
    </message>
    <message>
        <source>depth not known</source>
        <translation>Tiefe nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>break-even after the next funding, in %n minute(s)</source>
        <translation>
            <numerusform>Break-even nach dem nächsten Funding, in %n Minute</numerusform>
            <numerusform>Break-even nach dem nächsten Funding, in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Traded in %n minute(s)</source>
        <translation>
            <numerusform>Gehandelt in %n Minute</numerusform>
            <numerusform>Gehandelt in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>break-even without funding</source>
        <translation>Break-even ohne Funding</translation>
    </message>
</context>
<context>
    <name>fathom::LastOpenOrders</name>
    <message>
        <source>Ended while away</source>
        <translation>Während der Abwesenheit beendet</translation>
    </message>
    <message>
        <source>%1: it ended while Fathom was not running.</source>
        <translation>%1: endete, während Fathom nicht lief.</translation>
    </message>
    <message>
        <source>%1: it was filled while Fathom was not running.</source>
        <translation>%1: wurde ausgeführt, während Fathom nicht lief.</translation>
    </message>
    <message>
        <source>%1: it was cancelled while Fathom was not running.</source>
        <translation>%1: wurde storniert, während Fathom nicht lief.</translation>
    </message>
    <message>
        <source>The exchange no longer reports it.</source>
        <translation>Die Börse meldet sie nicht mehr.</translation>
    </message>
    <message>
        <source>%1: it was triggered while Fathom was not running, but the exchange refused it.</source>
        <translation>%1: ausgelöst, während Fathom nicht lief, doch die Börse lehnte sie ab.</translation>
    </message>
</context>
<context>
    <name>fathom::LimitsForm</name>
    <message>
        <source>Largest order</source>
        <translation>Größte Order</translation>
    </message>
    <message>
        <source>Largest position</source>
        <translation>Größte Position</translation>
    </message>
    <message>
        <source>Price at most from mark</source>
        <translation>Preis höchstens vom Mark</translation>
    </message>
    <message>
        <source>%1 needs a number above 0.</source>
        <translation>%1 braucht eine Zahl über 0.</translation>
    </message>
    <message>
        <source>Loss of a day</source>
        <translation>Verlust eines Tages</translation>
    </message>
    <message>
        <source>Opening orders</source>
        <translation>Eröffnende Orders</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>pro Sekunde</translation>
    </message>
    <message>
        <source>Locked until %1 UTC: only reducing and cancelling go out.</source>
        <translation>Gesperrt bis %1 UTC: nur Verringern und Stornieren gehen hinaus.</translation>
    </message>
    <message>
        <source>Today a loss of %1 locks; from 00:00 UTC on none does.</source>
        <translation>Heute sperrt ein Verlust von %1; ab 00:00 UTC keiner mehr.</translation>
    </message>
    <message>
        <source>Today a loss of %1 locks; from 00:00 UTC on one of %2.</source>
        <translation>Heute sperrt ein Verlust von %1; ab 00:00 UTC einer von %2.</translation>
    </message>
    <message>
        <source>At the loss of a day, fees and funding counted, only reducing goes out until 00:00 UTC. A tighter one holds at once, a looser one from the next day on. It binds this program only.</source>
        <translation>Beim Verlust eines Tages, Gebühren und Funding mitgezählt, geht bis 00:00 UTC nur Verringern hinaus. Ein engerer gilt sofort, ein weiterer ab dem nächsten Tag. Er bindet nur dieses Programm.</translation>
    </message>
    <message>
        <source>%1 needs a whole number.</source>
        <translation>%1 braucht eine ganze Zahl.</translation>
    </message>
    <message>
        <source>The exchange&apos;s budget allows at most %1 opening orders a second.</source>
        <translation>Das Budget der Börse erlaubt höchstens %1 eröffnende Orders pro Sekunde.</translation>
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
    <message>
        <source>not linked</source>
        <translation>nicht verknüpft</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n Panel</numerusform>
            <numerusform>%n Panels</numerusform>
        </translation>
    </message>
    <message>
        <source>Share the interval</source>
        <translation>Intervall teilen</translation>
    </message>
    <message>
        <source>Share the crosshair</source>
        <translation>Fadenkreuz teilen</translation>
    </message>
    <message>
        <source>Share the draft and its size</source>
        <translation>Entwurf und seine Menge teilen</translation>
    </message>
    <message>
        <source>Link all panels here</source>
        <translation>Alle Panels hierher verknüpfen</translation>
    </message>
    <message>
        <source>Alt 0 to Alt 9: focused panel</source>
        <translation>Alt 0 bis Alt 9: fokussiertes Panel</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Nicht verknüpft</translation>
    </message>
    <message>
        <source>Not linked: shows a symbol of its own</source>
        <translation>Nicht verknüpft: zeigt ein eigenes Symbol</translation>
    </message>
</context>
<context>
    <name>fathom::LiquidationsModel</name>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>Zwang</translation>
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
        <source>USDT</source>
        <translation>USDT</translation>
    </message>
    <message>
        <source>sampled feed, lower bounds</source>
        <translation>Daten als Stichprobe, Untergrenzen</translation>
    </message>
    <message>
        <source>long sold</source>
        <translation>Long verkauft</translation>
    </message>
    <message>
        <source>short bought</source>
        <translation>Short gekauft</translation>
    </message>
    <message>
        <source>%1 of the largest shown</source>
        <translation>%1 der größten gezeigten</translation>
    </message>
</context>
<context>
    <name>fathom::LiquidationsPanel</name>
    <message>
        <source>Liquidations</source>
        <translation>Liquidationen</translation>
    </message>
    <message>
        <source>every one</source>
        <translation>jede</translation>
    </message>
    <message>
        <source>from %1 USDT</source>
        <translation>ab %1 USDT</translation>
    </message>
    <message>
        <source>1 h longs ≥ %1</source>
        <translation>1 h Longs ≥ %1</translation>
    </message>
    <message>
        <source>shorts ≥ %1</source>
        <translation>Shorts ≥ %1</translation>
    </message>
    <message>
        <source>Longs liquidated in the last hour, at least %1 USDT</source>
        <translation>In der letzten Stunde liquidierte Longs, mindestens %1 USDT</translation>
    </message>
    <message>
        <source>Shorts liquidated in the last hour, at least %1 USDT</source>
        <translation>In der letzten Stunde liquidierte Shorts, mindestens %1 USDT</translation>
    </message>
    <message>
        <source>min %1 USDT</source>
        <translation>ab %1 USDT</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n zurückgehalten</numerusform>
            <numerusform>%n zurückgehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>all symbols</source>
        <translation>alle Symbole</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Nothing above %1 USDT yet</source>
        <translation>Noch nichts über %1 USDT</translation>
    </message>
    <message>
        <source>Show every one</source>
        <translation>Jede zeigen</translation>
    </message>
    <message>
        <source>Lower to %1</source>
        <translation>Auf %1 senken</translation>
    </message>
    <message>
        <source>Smallest liquidation shown</source>
        <translation>Kleinste gezeigte Liquidation</translation>
    </message>
    <message>
        <source>The feed is sampled: one per symbol and second at most.</source>
        <translation>Die Daten sind eine Stichprobe: höchstens eine je Symbol und Sekunde.</translation>
    </message>
</context>
<context>
    <name>fathom::LiveMarket</name>
    <message>
        <source>No live market</source>
        <translation>Kein Live-Markt</translation>
    </message>
    <message>
        <source>Binance cannot be reached. Nothing is shown in its place; Fathom keeps trying. Paper on its own market is in the account menu.</source>
        <translation>Binance ist nicht erreichbar. An seiner Stelle wird nichts gezeigt; Fathom versucht es weiter. Papier auf eigenem Markt steht im Kontomenü.</translation>
    </message>
    <message>
        <source>Live market lost</source>
        <translation>Live-Markt verloren</translation>
    </message>
    <message>
        <source>Binance&apos;s market streams cannot be reached. Prices stand still, orders are refused and nothing triggers until they are back.</source>
        <translation>Die Marktdatenströme von Binance sind nicht erreichbar. Bis sie zurück sind, stehen die Preise, Orders werden abgelehnt und nichts wird ausgelöst.</translation>
    </message>
    <message>
        <source>Live market is back</source>
        <translation>Live-Markt ist zurück</translation>
    </message>
    <message>
        <source>Binance&apos;s market streams are open again.</source>
        <translation>Die Marktdatenströme von Binance sind wieder offen.</translation>
    </message>
    <message>
        <source>Book in doubt</source>
        <translation>Orderbuch zweifelhaft</translation>
    </message>
    <message>
        <source>The book of %1 is not in step with Binance&apos;s; orders there are refused until it is.</source>
        <translation>Das Orderbuch von %1 ist nicht im Gleichstand mit dem von Binance; bis dahin werden Orders dort abgelehnt.</translation>
    </message>
</context>
<context>
    <name>fathom::LogDetails</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
    <message>
        <source>Double click shows them.</source>
        <translation>Doppelklick zeigt sie.</translation>
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
    <name>fathom::LoopWatch</name>
    <message>
        <source>the window stood still a moment ago; look again, then press</source>
        <translation>das Fenster stand eben still; noch einmal hinsehen, dann drücken</translation>
    </message>
</context>
<context>
    <name>fathom::LossLock</name>
    <message>
        <source>The file of the daily loss limit is damaged or was changed by hand: only reducing until 00:00 UTC.</source>
        <translation>Die Datei der Tagesverlustgrenze ist beschädigt oder wurde von Hand geändert: bis 00:00 UTC nur Verringern.</translation>
    </message>
    <message>
        <source>The daily loss limit cannot be kept on disk: %1</source>
        <translation>Die Tagesverlustgrenze kann nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>The file of the daily loss limit was damaged: until 00:00 UTC only reducing and cancelling go out of this program</source>
        <translation>Die Datei der Tagesverlustgrenze war beschädigt: bis 00:00 UTC gehen aus diesem Programm nur Verringern und Stornieren hinaus</translation>
    </message>
    <message>
        <source>Daily loss limit: the day stood at %1, the limit is %2. Until 00:00 UTC only reducing and cancelling go out of this program</source>
        <translation>Tagesverlustgrenze: der Tag stand bei %1, die Grenze ist %2. Bis 00:00 UTC gehen aus diesem Programm nur Verringern und Stornieren hinaus</translation>
    </message>
    <message>
        <source>The day&apos;s result is not read yet, so the daily loss limit cannot be checked</source>
        <translation>Das Ergebnis des Tages ist noch nicht gelesen, die Tagesverlustgrenze kann nicht geprüft werden</translation>
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
        <source>ARMED</source>
        <translation>SCHARF</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Arbeitsbereich %1</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Farben wie das System</translation>
    </message>
    <message>
        <source>Compare with the exchange now</source>
        <translation>Jetzt mit der Börse vergleichen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>reduce-only market %1, asks first</source>
        <translation>Reduce-only Market %1, fragt erst</translation>
    </message>
    <message>
        <source>Cancel %1 orders</source>
        <translation>%1 Orders stornieren</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Order</numerusform>
            <numerusform>%n Orders</numerusform>
        </translation>
    </message>
    <message>
        <source>New ladder for %1</source>
        <translation>Neue Leiter für %1</translation>
    </message>
    <message>
        <source>in a link group of its own</source>
        <translation>in einer eigenen Verknüpfung</translation>
    </message>
    <message>
        <source>Save for Revert</source>
        <translation>Für Rückkehr sichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Sichern als…</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Zum Gesicherten zurück</translation>
    </message>
    <message>
        <source>Earlier layouts</source>
        <translation>Frühere Anordnungen</translation>
    </message>
    <message>
        <source>as left %1 UTC</source>
        <translation>wie verlassen %1 UTC</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>Arbeitsbereich umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Dock all windows</source>
        <translation>Alle Fenster andocken</translation>
    </message>
    <message>
        <source>There are nine workspaces already</source>
        <translation>Es gibt schon neun Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Save the workspace as</source>
        <translation>Arbeitsbereich sichern als</translation>
    </message>
    <message>
        <source>Export the workspace</source>
        <translation>Arbeitsbereich exportieren</translation>
    </message>
    <message>
        <source>Workspaces (*.json)</source>
        <translation>Arbeitsbereiche (*.json)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
    <message>
        <source>Import a workspace</source>
        <translation>Arbeitsbereich importieren</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>%1 holds no workspace, or there are nine already</source>
        <translation>%1 enthält keinen Arbeitsbereich, oder es gibt schon neun</translation>
    </message>
    <message>
        <source>Another %1</source>
        <translation>Weiteres Panel: %1</translation>
    </message>
    <message>
        <source>Link group</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Dock back</source>
        <translation>Andocken</translation>
    </message>
    <message>
        <source>Pop out</source>
        <translation>Herauslösen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Nicht geschlossen</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>%1 rose to %2</source>
        <translation>%1 stieg auf %2</translation>
    </message>
    <message>
        <source>%1 fell to %2</source>
        <translation>%1 fiel auf %2</translation>
    </message>
    <message>
        <source>Near liquidation</source>
        <translation>Nahe an der Liquidation</translation>
    </message>
    <message>
        <source>%1 is %2 from its liquidation price</source>
        <translation>%1 ist %2 vom Liquidationspreis entfernt</translation>
    </message>
    <message>
        <source>Auto-deleverage</source>
        <translation>Auto-Deleveraging</translation>
    </message>
    <message>
        <source>%1 rose to rank %2 of 5</source>
        <translation>%1 stieg auf Rang %2 von 5</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Margin call</source>
        <translation>Margin Call</translation>
    </message>
    <message>
        <source>Maintenance margin is nearly used up: %1.</source>
        <translation>Die Erhaltungsmarge ist fast aufgebraucht: %1.</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Supportpaket…</translation>
    </message>
    <message>
        <source>Scale of this window</source>
        <translation>Größe dieses Fensters</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
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
    <message>
        <source>Market data</source>
        <translation>Marktdaten</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%n Nachricht war nicht lesbar und wurde ausgelassen.</numerusform>
            <numerusform>%n Nachrichten waren nicht lesbar und wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::MissingOrders</name>
    <message>
        <source>The exchange no longer reports it.</source>
        <translation>Die Börse meldet sie nicht mehr.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
</context>
<context>
    <name>fathom::MousePage</name>
    <message>
        <source>Mouse table</source>
        <translation>Maustabelle</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Does, armed</source>
        <translation>Bewirkt, scharf</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Mouse scheme</source>
        <translation>Mausschema</translation>
    </message>
    <message>
        <source>By side: bid rows buy, ask rows sell</source>
        <translation>Nach Seite: Bid-Zeilen kaufen, Ask-Zeilen verkaufen</translation>
    </message>
    <message>
        <source>By button: left buys, right sells</source>
        <translation>Nach Taste: links kauft, rechts verkauft</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Bewirkt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>One line must stay</source>
        <translation>Eine Zeile muss bleiben</translation>
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
    <name>fathom::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
</context>
<context>
    <name>fathom::NetworkCore</name>
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
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>The key is out of memory; what is shown goes on.</source>
        <translation>Der Schlüssel ist aus dem Speicher; was gezeigt wird, läuft weiter.</translation>
    </message>
    <message>
        <source>Still locked</source>
        <translation>Noch gesperrt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Everything is compared with the exchange before orders go out.</source>
        <translation>Alles wird mit der Börse verglichen, bevor Orders hinausgehen.</translation>
    </message>
    <message>
        <source>Connecting to the account anew.</source>
        <translation>Verbindung zum Konto wird neu aufgebaut.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged record(s) were skipped and a copy was kept. Protection held for an order may be among them: look whether every position and order has its stop.</source>
        <translation>
            <numerusform>%n beschädigter Eintrag wurde übersprungen, eine Kopie ist aufbewahrt. Schutz für eine Order kann darunter sein: sehen Sie nach, ob jede Position und Order ihren Stop hat.</numerusform>
            <numerusform>%n beschädigte Einträge wurden übersprungen, eine Kopie ist aufbewahrt. Schutz für eine Order kann darunter sein: sehen Sie nach, ob jede Position und Order ihren Stop hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the key of another account.</source>
        <translation>Das ist der Schlüssel eines anderen Kontos.</translation>
    </message>
    <message>
        <source>Daily loss limit</source>
        <translation>Tagesverlustgrenze</translation>
    </message>
    <message>
        <source>A new day has begun (UTC): orders may open positions again.</source>
        <translation>Ein neuer Tag hat begonnen (UTC): Orders dürfen wieder Positionen eröffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n resting order(s) can still open a position; cancel them if they should not.</source>
        <translation>
            <numerusform>%n ruhende Order kann noch eine Position eröffnen; stornieren Sie sie, wenn sie das nicht soll.</numerusform>
            <numerusform>%n ruhende Orders können noch eine Position eröffnen; stornieren Sie sie, wenn sie das nicht sollen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reduce only</source>
        <translation>Nur verringern</translation>
    </message>
    <message>
        <source>Connections would be encrypted with another OpenSSL (%1) than keys are used with (%2). Only paper is used until both are the same.</source>
        <translation>Verbindungen würden mit einem anderen OpenSSL (%1) verschlüsselt, als die Schlüssel es benutzen (%2). Bis beide dasselbe sind, wird nur die Übung benutzt.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>%1 shows one issued by %2; before it was %3.</source>
        <translation>%1 zeigt eines, das %2 ausgestellt hat; vorher war es %3.</translation>
    </message>
    <message>
        <source>The computer slept or its clock was set; comparing everything with the exchange.</source>
        <translation>Der Rechner hat geschlafen, oder seine Uhr wurde gestellt; alles wird mit der Börse verglichen.</translation>
    </message>
    <message>
        <source>Orders cannot be journalled, so none are placed: is the disk full, or the profile not writable? The log says what failed. Once that is mended, start Fathom again; until then close a position on the exchange&apos;s own page.</source>
        <translation>Aufträge können nicht protokolliert werden, daher werden keine platziert: Ist der Datenträger voll oder das Profil nicht beschreibbar? Im Protokoll steht, was misslang. Ist das behoben, starten Sie Fathom neu; bis dahin schließen Sie eine Position auf der Seite der Börse selbst.</translation>
    </message>
</context>
<context>
    <name>fathom::OpenedRow</name>
    <message numerus="yes">
        <source>Row %1, %n ticks</source>
        <translation>
            <numerusform>Zeile %1, %n Tick</numerusform>
            <numerusform>Zeile %1, %n Ticks</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n Order</numerusform>
            <numerusform>%n Orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc schließt</translation>
    </message>
    <message>
        <source>Alt held</source>
        <translation>Alt gehalten</translation>
    </message>
</context>
<context>
    <name>fathom::OrderBracket</name>
    <message>
        <source>It would trigger at once for what is filled already.</source>
        <translation>Für das schon Ausgeführte würde es sofort auslösen.</translation>
    </message>
    <message>
        <source>The order has ended.</source>
        <translation>Der Auftrag ist beendet.</translation>
    </message>
    <message>
        <source>No take-profit and no stop yet</source>
        <translation>Noch kein Take-Profit und kein Stop</translation>
    </message>
    <message>
        <source>%1 is filled and has its legs at the exchange; those are changed there.</source>
        <translation>%1 ist ausgeführt und hat seine Beine an der Börse; dort werden sie geändert.</translation>
    </message>
    <message>
        <source>%1 is filled already; what of it is open gets its legs at once.</source>
        <translation>%1 ist schon ausgeführt; was davon offen ist, bekommt seine Beine sofort.</translation>
    </message>
    <message>
        <source>it only reduces</source>
        <translation>er verringert nur</translation>
    </message>
    <message>
        <source>it does not work yet</source>
        <translation>er liegt noch nicht</translation>
    </message>
    <message>
        <source>a request is under way</source>
        <translation>eine Anfrage läuft</translation>
    </message>
    <message>
        <source>rules not loaded</source>
        <translation>Regeln nicht geladen</translation>
    </message>
    <message>
        <source>Take-profit and stop of this order</source>
        <translation>Take-Profit und Stop dieses Auftrags</translation>
    </message>
    <message>
        <source>Set TP / SL</source>
        <translation>TP / SL setzen</translation>
    </message>
    <message>
        <source>BUY %1 at %2</source>
        <translation>BUY %1 zu %2</translation>
    </message>
    <message>
        <source>SELL %1 at %2</source>
        <translation>SELL %1 zu %2</translation>
    </message>
    <message>
        <source>BUY %1</source>
        <translation>BUY %1</translation>
    </message>
    <message>
        <source>SELL %1</source>
        <translation>SELL %1</translation>
    </message>
    <message>
        <source>They wait here and go to the exchange as the order fills, for what has filled; where one closes the position, the other is cancelled. An empty field takes its leg away.</source>
        <translation>Sie warten hier und gehen zur Börse, wie der Auftrag ausgeführt wird, für das Ausgeführte; schließt eines die Position, wird das andere storniert. Ein leeres Feld nimmt sein Bein weg.</translation>
    </message>
    <message>
        <source>its order has ended</source>
        <translation>sein Auftrag ist beendet</translation>
    </message>
    <message>
        <source>Edit TP / SL…</source>
        <translation>TP / SL ändern…</translation>
    </message>
    <message>
        <source>Add TP / SL…</source>
        <translation>TP / SL hinzufügen…</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>nein: %1</translation>
    </message>
</context>
<context>
    <name>fathom::OrderChange</name>
    <message>
        <source>Change this order?</source>
        <translation>Diese Order ändern?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>The exchange cannot change a conditional order: a new one takes its place.</source>
        <translation>Die Börse kann eine bedingte Order nicht ändern: eine neue tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>It goes to the back of the queue.</source>
        <translation>Sie kommt ans Ende der Schlange.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>BUY %1 at %2</source>
        <translation>BUY %1 zu %2</translation>
    </message>
    <message>
        <source>SELL %1 at %2</source>
        <translation>SELL %1 zu %2</translation>
    </message>
</context>
<context>
    <name>fathom::OrderConfirm</name>
    <message>
        <source>stop-market at</source>
        <translation>Stop-Market zu</translation>
    </message>
    <message>
        <source>stop-limit at</source>
        <translation>Stop-Limit zu</translation>
    </message>
    <message>
        <source>take-profit market at</source>
        <translation>Take-Profit-Market zu</translation>
    </message>
    <message>
        <source>take-profit limit at</source>
        <translation>Take-Profit-Limit zu</translation>
    </message>
    <message>
        <source>trailing</source>
        <translation>Trailing</translation>
    </message>
    <message>
        <source>market, at worst</source>
        <translation>Market, schlimmstenfalls</translation>
    </message>
    <message>
        <source>scale from</source>
        <translation>Staffel von</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message numerus="yes">
        <source>Place these %n orders?</source>
        <translation>
            <numerusform>Diese %n Order platzieren?</numerusform>
            <numerusform>Diese %n Orders platzieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Place this order?</source>
        <translation>Diese Order platzieren?</translation>
    </message>
    <message numerus="yes">
        <source>Place %n orders</source>
        <translation>
            <numerusform>%n Order platzieren</numerusform>
            <numerusform>%n Orders platzieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>%1 platzieren</translation>
    </message>
    <message>
        <source>%1 perp</source>
        <translation>%1 Perp</translation>
    </message>
    <message>
        <source>reduce-only</source>
        <translation>Reduce-only</translation>
    </message>
    <message>
        <source>%1 leg</source>
        <translation>%1-Seite</translation>
    </message>
    <message>
        <source>post-only</source>
        <translation>Post-only</translation>
    </message>
    <message>
        <source>good till %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>watches %1</source>
        <translation>beobachtet %1</translation>
    </message>
    <message>
        <source>price protection</source>
        <translation>Preisschutz</translation>
    </message>
    <message>
        <source>activation %1</source>
        <translation>Aktivierung %1</translation>
    </message>
    <message>
        <source>self-trade: %1</source>
        <translation>Selbsthandel: %1</translation>
    </message>
    <message>
        <source>Notional</source>
        <translation>Nominalwert</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Margin, %1× %2</source>
        <translation>Margin, %1× %2</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>isoliert</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>Cross</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Liquidation</translation>
    </message>
    <message>
        <source>Take-profit</source>
        <translation>Take-Profit</translation>
    </message>
    <message>
        <source>Stop-loss</source>
        <translation>Stop-Loss</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Realisiert</translation>
    </message>
    <message>
        <source>Skip this for orders up to</source>
        <translation>Überspringen für Orders bis</translation>
    </message>
    <message>
        <source>Largest order that goes without this dialog, %1</source>
        <translation>Größte Order, die ohne diesen Dialog hinausgeht, %1</translation>
    </message>
    <message>
        <source>%1 until I quit</source>
        <translation>%1, bis ich beende</translation>
    </message>
    <message>
        <source>Skip this for orders up to the amount until I quit</source>
        <translation>Für Orders bis zu diesem Betrag überspringen, bis ich beende</translation>
    </message>
    <message>
        <source>Market now %1 / %2</source>
        <translation>Markt jetzt %1 / %2</translation>
    </message>
    <message>
        <source>it would take now instead of rest</source>
        <translation>sie würde jetzt nehmen, statt zu ruhen</translation>
    </message>
    <message>
        <source>order stays passive by %1 ticks</source>
        <translation>Order bleibt um %1 Ticks passiv</translation>
    </message>
    <message>
        <source>trigger %1 ticks away</source>
        <translation>Auslöser %1 Ticks entfernt</translation>
    </message>
    <message>
        <source>takes about %1</source>
        <translation>nimmt etwa zu %1</translation>
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
    <message>
        <source>New trigger price</source>
        <translation>Neuer Auslösepreis</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Enter sends, Esc returns. A new order takes the place of this one.</source>
        <translation>Enter sendet, Esc nimmt zurück. Eine neue Order tritt an die Stelle dieser.</translation>
    </message>
    <message>
        <source>It gives up its place behind %1, for a smaller size too.</source>
        <translation>Sie gibt ihren Platz hinter %1 auf, auch bei kleinerer Menge.</translation>
    </message>
</context>
<context>
    <name>fathom::OrderHistoryModel</name>
    <message>
        <source>Placed, UTC</source>
        <translation>Platziert, UTC</translation>
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
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Ended, UTC</source>
        <translation>Beendet, UTC</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-Id</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Order-Id</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>%1, %2 %3 %4 %5, %6</source>
        <translation>%1, %2 %3 %4 %5, %6</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), filled %1</source>
        <translation>
            <numerusform>%n Order, ausgeführt %1</numerusform>
            <numerusform>%n Orders, ausgeführt %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::OrderHistoryPanel</name>
    <message>
        <source>Order history</source>
        <translation>Orderverlauf</translation>
    </message>
    <message>
        <source>No ended orders</source>
        <translation>Keine beendeten Orders</translation>
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
    <message>
        <source>It is being triggered; the exchange does not let go of it now.</source>
        <translation>Sie wird gerade ausgelöst; die Börse gibt sie jetzt nicht frei.</translation>
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
        <source>goes to the back of the queue</source>
        <translation>stellt sich hinten an</translation>
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
    <message>
        <source>%1 USDT</source>
        <translation>%1 USDT</translation>
    </message>
    <message>
        <source>R:R %1</source>
        <translation>R:R %1</translation>
    </message>
    <message>
        <source>%1 from mark</source>
        <translation>%1 vom Mark</translation>
    </message>
    <message>
        <source>cancelled and placed anew</source>
        <translation>storniert und neu platziert</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1   %2 ticks</source>
        <translation>%1   %2 Ticks</translation>
    </message>
    <message>
        <source>Stop-loss</source>
        <translation>Stop-Loss</translation>
    </message>
    <message>
        <source>Take-profit</source>
        <translation>Take-Profit</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>The position is closed; nothing was sent.</source>
        <translation>Die Position ist geschlossen; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The order cannot be changed now.</source>
        <translation>Die Order kann jetzt nicht geändert werden.</translation>
    </message>
    <message>
        <source>gives up %1 ahead of %2</source>
        <translation>gibt den Platz auf: %1 davor, von %2</translation>
    </message>
    <message>
        <source>joins behind %1</source>
        <translation>reiht sich hinter %1 ein</translation>
    </message>
    <message>
        <source>would take</source>
        <translation>würde sofort ausführen</translation>
    </message>
    <message>
        <source>placed anew, then the old one goes</source>
        <translation>neu platziert, dann geht die alte</translation>
    </message>
    <message>
        <source>result %1 → %2</source>
        <translation>Ergebnis %1 → %2</translation>
    </message>
    <message>
        <source>liquidation if filled %1</source>
        <translation>Liquidation, falls ausgeführt, %1</translation>
    </message>
    <message>
        <source>release here: nothing is sent</source>
        <translation>hier loslassen: nichts wird gesendet</translation>
    </message>
    <message>
        <source>in the ticket</source>
        <translation>im Ticket</translation>
    </message>
    <message>
        <source>BUY</source>
        <translation>BUY</translation>
    </message>
    <message>
        <source>SELL</source>
        <translation>SELL</translation>
    </message>
    <message>
        <source>moving to %1</source>
        <translation>verschiebt auf %1</translation>
    </message>
    <message>
        <source>back at %1</source>
        <translation>wieder bei %1</translation>
    </message>
    <message>
        <source>not moved, still %1</source>
        <translation>nicht verschoben, weiter %1</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>nichts gesendet</translation>
    </message>
    <message>
        <source>%1 waits: Ctrl Enter sends, Escape discards</source>
        <comment>the price an order is to be moved to</comment>
        <translation>%1 wartet: Strg Enter sendet, Escape verwirft</translation>
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
    <message>
        <source>There is nothing to place.</source>
        <translation>Es gibt nichts zu platzieren.</translation>
    </message>
    <message>
        <source>%1 of %2 orders are not known to stand. The first: %3</source>
        <translation>Von %1 der %2 Orders ist nicht bekannt, ob sie stehen. Die erste: %3</translation>
    </message>
</context>
<context>
    <name>fathom::OrderReplacer</name>
    <message>
        <source>This order has ended.</source>
        <translation>Diese Order ist beendet.</translation>
    </message>
    <message>
        <source>It has been triggered; it cannot be replaced any more.</source>
        <translation>Sie wurde ausgelöst; sie kann nicht mehr ersetzt werden.</translation>
    </message>
    <message>
        <source>Another order cannot take its place.</source>
        <translation>Eine andere Order kann nicht an ihre Stelle treten.</translation>
    </message>
    <message>
        <source>A later change took its place.</source>
        <translation>Eine spätere Änderung trat an ihre Stelle.</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Nicht geändert</translation>
    </message>
    <message>
        <source>placing the new one</source>
        <translation>platziert die neue</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1: it was not at the exchange for %2 s.</source>
        <translation>%1: sie war %2 s lang nicht bei der Börse.</translation>
    </message>
    <message>
        <source>The new one did not reach the exchange.</source>
        <translation>Die neue hat die Börse nicht erreicht.</translation>
    </message>
    <message>
        <source>cancelling the old one</source>
        <translation>storniert die alte</translation>
    </message>
    <message>
        <source>It was triggered before it could be changed.</source>
        <translation>Sie wurde ausgelöst, bevor sie geändert werden konnte.</translation>
    </message>
    <message>
        <source>The old one could not be cancelled.</source>
        <translation>Die alte konnte nicht storniert werden.</translation>
    </message>
    <message>
        <source>Two orders</source>
        <translation>Zwei Orders</translation>
    </message>
    <message>
        <source>%1 could not be taken back: both it and the old one are at the exchange.</source>
        <translation>%1 konnte nicht zurückgenommen werden: sie und die alte sind beide bei der Börse.</translation>
    </message>
    <message>
        <source>placing the old one again</source>
        <translation>platziert die alte wieder</translation>
    </message>
    <message>
        <source>%1 was refused (%2). The old one was placed again; it was away for %3 s.</source>
        <translation>%1 wurde abgelehnt (%2). Die alte wurde wieder platziert; sie war %3 s weg.</translation>
    </message>
    <message>
        <source>%1 was refused (%2), and the old one could not be placed again (%3). Nothing is at the exchange in its place.</source>
        <translation>%1 wurde abgelehnt (%2), und die alte konnte nicht wieder platziert werden (%3). An ihrer Stelle ist nichts bei der Börse.</translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation>Änderung abgelehnt</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Nicht geschützt</translation>
    </message>
    <message>
        <source>unprotected %1 s</source>
        <translation>ungeschützt %1 s</translation>
    </message>
    <message>
        <source>not at the exchange for %1 s</source>
        <translation>%1 s nicht bei der Börse</translation>
    </message>
</context>
<context>
    <name>fathom::OrderScale</name>
    <message>
        <source>A scale has 2 to %1 orders.</source>
        <translation>Eine Staffel hat 2 bis %1 Orders.</translation>
    </message>
    <message>
        <source>Both prices must be multiples of %1.</source>
        <translation>Beide Preise müssen Vielfache von %1 sein.</translation>
    </message>
    <message>
        <source>The total must be a multiple of %1.</source>
        <translation>Die Gesamtmenge muss ein Vielfaches von %1 sein.</translation>
    </message>
    <message numerus="yes">
        <source>Between these prices there are only %n different one(s).</source>
        <translation>
            <numerusform>Zwischen diesen Preisen gibt es nur %n verschiedenen.</numerusform>
            <numerusform>Zwischen diesen Preisen gibt es nur %n verschiedene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The total is too small for %n order(s).</source>
        <translation>
            <numerusform>Die Gesamtmenge ist zu klein für %n Order.</numerusform>
            <numerusform>Die Gesamtmenge ist zu klein für %n Orders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::OrderSplit</name>
    <message>
        <source>both parts need a size</source>
        <translation>beide Teile brauchen eine Größe</translation>
    </message>
    <message>
        <source>only a limit order</source>
        <translation>nur eine Limit-Order</translation>
    </message>
    <message>
        <source>it does not rest yet</source>
        <translation>sie ruht noch nicht</translation>
    </message>
    <message>
        <source>a request is under way</source>
        <translation>eine Anfrage läuft</translation>
    </message>
    <message>
        <source>rules not loaded</source>
        <translation>Regeln nicht geladen</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>zu klein</translation>
    </message>
    <message>
        <source>Split this order in two?</source>
        <translation>Diese Order teilen?</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>BUY %1 at %2</source>
        <translation>BUY %1 zu %2</translation>
    </message>
    <message>
        <source>SELL %1 at %2</source>
        <translation>SELL %1 zu %2</translation>
    </message>
    <message>
        <source>Size of the first part</source>
        <translation>Größe des ersten Teils</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>It is made smaller first; only when the exchange has confirmed that, the rest goes out as an order of its own. There is never more than now.</source>
        <translation>Sie wird zuerst verkleinert; erst wenn die Börse das bestätigt hat, geht der Rest als eigene Order hinaus. Es ist nie mehr als jetzt.</translation>
    </message>
    <message>
        <source>Both stand at the end of the queue: the place behind %1 is given up.</source>
        <translation>Beide stehen am Ende der Schlange: der Platz hinter %1 wird aufgegeben.</translation>
    </message>
    <message>
        <source>Both stand at the end of the queue.</source>
        <translation>Beide stehen am Ende der Schlange.</translation>
    </message>
    <message>
        <source>this is not a size</source>
        <translation>das ist keine Größe</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Split in two…</source>
        <translation>In zwei teilen…</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>nein: %1</translation>
    </message>
    <message>
        <source>Its stop and take-profit are divided like it: each part has its own.</source>
        <translation>Sein Stop und Take-Profit werden wie er geteilt: jeder Teil hat seine eigenen.</translation>
    </message>
</context>
<context>
    <name>fathom::OrderSplitter</name>
    <message>
        <source>Not split</source>
        <translation>Nicht geteilt</translation>
    </message>
    <message>
        <source>This order has ended.</source>
        <translation>Diese Order ist beendet.</translation>
    </message>
    <message>
        <source>The rules of this symbol are not loaded yet.</source>
        <translation>Die Regeln dieses Symbols sind noch nicht geladen.</translation>
    </message>
    <message>
        <source>Only a limit order that rests can be split.</source>
        <translation>Nur eine ruhende Limit-Order kann geteilt werden.</translation>
    </message>
    <message>
        <source>Both parts need a size.</source>
        <translation>Beide Teile brauchen eine Größe.</translation>
    </message>
    <message>
        <source>making it smaller</source>
        <translation>wird verkleinert</translation>
    </message>
    <message>
        <source>unknown, being asked</source>
        <translation>unbekannt, wird erfragt</translation>
    </message>
    <message>
        <source>The order was not made smaller.</source>
        <translation>Die Order wurde nicht verkleinert.</translation>
    </message>
    <message>
        <source>The order was cancelled meanwhile.</source>
        <translation>Die Order wurde inzwischen storniert.</translation>
    </message>
    <message>
        <source>placing the second half</source>
        <translation>zweite Hälfte wird platziert</translation>
    </message>
    <message>
        <source>It did not reach the exchange.</source>
        <translation>Sie erreichte die Börse nicht.</translation>
    </message>
    <message>
        <source>Only one half</source>
        <translation>Nur eine Hälfte</translation>
    </message>
    <message>
        <source>%1 was not placed: %2 The first half stays as it is.</source>
        <translation>%1 wurde nicht platziert: %2 Die erste Hälfte bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Its stop could not be divided. %1</source>
        <translation>Sein Stop ließe sich nicht teilen. %1</translation>
    </message>
    <message>
        <source>Its take-profit could not be divided. %1</source>
        <translation>Sein Take-Profit ließe sich nicht teilen. %1</translation>
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
        <translation>BUY</translation>
    </message>
    <message>
        <source>SELL</source>
        <translation>SELL</translation>
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
    <message>
        <source>app</source>
        <comment>an order only this program holds</comment>
        <translation>App</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>a take-profit order</comment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>TP</source>
        <translation>TP</translation>
    </message>
    <message>
        <source>SL</source>
        <translation>SL</translation>
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
    <message>
        <source>moved %1 → %2</source>
        <translation>verschoben %1 → %2</translation>
    </message>
    <message>
        <source>at the back of the queue there</source>
        <translation>dort am Ende der Warteschlange</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Zurückschieben</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>put back it is a new post-only order and loses its place</source>
        <translation>zurückgestellt ist sie eine neue Post-only-Order und verliert ihren Platz</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>it stays as it was</source>
        <translation>sie bleibt, wie sie war</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>needs %1, available %2</source>
        <translation>braucht %1, verfügbar %2</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nutzen</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <comment>an order, with its price</comment>
        <translation>%1 storniert</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>all</source>
        <comment>the whole position</comment>
        <translation>alles</translation>
    </message>
    <message>
        <source>stop %1</source>
        <comment>a trigger price</comment>
        <translation>Stop %1</translation>
    </message>
    <message>
        <source>market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Nicht platziert</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) working</source>
        <translation>
            <numerusform>%n Order aktiv</numerusform>
            <numerusform>%n Orders aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>as a new order in the place of the old one</source>
        <translation>als neue Order anstelle der alten</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of %1</source>
        <translation>
            <numerusform>%n Order zu %1</numerusform>
            <numerusform>%n Orders zu %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it was filled</source>
        <translation>%1 davon ausgeführt</translation>
    </message>
</context>
<context>
    <name>fathom::OrderWords</name>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Market</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>Stop-Limit</translation>
    </message>
    <message>
        <source>Stop market</source>
        <translation>Stop-Market</translation>
    </message>
    <message>
        <source>TP limit</source>
        <translation>TP-Limit</translation>
    </message>
    <message>
        <source>TP market</source>
        <translation>TP-Market</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>Trailing-Stop</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Liquidation</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Schließt alles</translation>
    </message>
    <message>
        <source>Reduce-only</source>
        <translation>Reduce-only</translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation>Post-only</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Price protect</source>
        <translation>Preisschutz</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Cancelled, part filled</source>
        <translation>Storniert, teilweise ausgeführt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Zurückgewiesen</translation>
    </message>
    <message>
        <source>Expired, part filled</source>
        <translation>Verfallen, teilweise ausgeführt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Part filled</source>
        <translation>Teilausführung</translation>
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
        <source>Other</source>
        <translation>Andere</translation>
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
        <source>Cancel %1</source>
        <translation>%1 stornieren</translation>
    </message>
    <message>
        <source>all of</source>
        <translation>alles von</translation>
    </message>
    <message>
        <source>%1 %2 %3 at %4</source>
        <translation>%1 %2 %3 zu %4</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Distance of the price, or the trigger, from the mark price</source>
        <translation>Abstand des Preises oder des Auslösers vom Mark-Preis</translation>
    </message>
    <message>
        <source>Estimated from public data, of what rests at the price now</source>
        <translation>Aus öffentlichen Daten geschätzt, von dem, was jetzt zum Preis ruht</translation>
    </message>
    <message>
        <source>If filled: result</source>
        <translation>Falls ausgeführt: Ergebnis</translation>
    </message>
    <message>
        <source>Gross, against the entry price of the position it closes</source>
        <translation>Brutto, gegen den Einstiegspreis der Position, die sie schließt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Where the order is: at the exchange, or only in this program</source>
        <translation>Wo die Order ist: bei der Börse oder nur in diesem Programm</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-Id</translation>
    </message>
    <message>
        <source>%1 is filled already. The order is unchanged; cancel it to drop the rest.</source>
        <translation>%1 ist schon ausgeführt. Die Order ist unverändert; stornieren Sie sie, um den Rest fallen zu lassen.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>, %1 ahead</source>
        <translation>, %1 davor</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>Hier gehalten</translation>
    </message>
    <message>
        <source>Triggering</source>
        <translation>Löst aus</translation>
    </message>
    <message>
        <source>Trailing</source>
        <translation>Trailing</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>at %1 on average</source>
        <translation>zu %1 im Mittel</translation>
    </message>
    <message>
        <source>%1, moving to %2</source>
        <translation>%1, verschiebt auf %2</translation>
    </message>
    <message>
        <source>  trail from %1</source>
        <translation>  folgt ab %1</translation>
    </message>
    <message>
        <source>  trail</source>
        <translation>  folgt</translation>
    </message>
    <message>
        <source>  mark</source>
        <translation>  Mark</translation>
    </message>
    <message>
        <source>  last</source>
        <translation>  zuletzt</translation>
    </message>
    <message>
        <source>front</source>
        <translation>vorn</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>asked by id, try %1 of %2; not sent again</source>
        <translation>nach Id erfragt, Versuch %1 von %2; nicht erneut gesendet</translation>
    </message>
    <message>
        <source>asked by id, try %1, every 10 s; not sent again</source>
        <translation>nach Id erfragt, Versuch %1, alle 10 s; nicht erneut gesendet</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Ask the exchange now about %1</source>
        <translation>Die Börse jetzt nach %1 fragen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nutzen</translation>
    </message>
    <message>
        <source>Put %1 into the ticket with %2</source>
        <translation>%1 mit %2 ins Ticket setzen</translation>
    </message>
    <message>
        <source>joins behind %1</source>
        <translation>reiht sich hinter %1 ein</translation>
    </message>
    <message>
        <source>refused, unchanged: %1</source>
        <translation>abgelehnt, unverändert: %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Cancel %1 as soon as it is answered</source>
        <translation>%1 stornieren, sobald sie beantwortet ist</translation>
    </message>
    <message>
        <source>Only this program holds it: it goes to the exchange when its entry fills, and not while the program is closed; then at its next start</source>
        <translation>Nur dieses Programm hält sie: sie geht an die Börse, wenn ihr Einstieg ausgeführt wird, nicht aber, während das Programm geschlossen ist; dann beim nächsten Start</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send again: %1</source>
        <translation>Erneut senden: %1</translation>
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
        <source>Orders %1</source>
        <translation>Orders %1</translation>
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
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n storniert</numerusform>
            <numerusform>%n storniert</numerusform>
        </translation>
    </message>
    <message>
        <source>not cancelled: %1</source>
        <translation>nicht storniert: %1</translation>
    </message>
    <message>
        <source>sort held</source>
        <translation>Sortierung gehalten</translation>
    </message>
    <message>
        <source>refused, unchanged: %1</source>
        <translation>abgelehnt, unverändert: %1</translation>
    </message>
    <message>
        <source>All symbols</source>
        <translation>Alle Symbole</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Columns and filters</source>
        <translation>Spalten und Filter</translation>
    </message>
    <message>
        <source>Orders shown: %1</source>
        <translation>Gezeigte Orders: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ordinary</source>
        <translation>
            <numerusform>%n gewöhnliche</numerusform>
            <numerusform>%n gewöhnliche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditional</source>
        <translation>
            <numerusform>%n bedingte</numerusform>
            <numerusform>%n bedingte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>also %n protective</source>
        <translation>
            <numerusform>auch %n schützende</numerusform>
            <numerusform>auch %n schützende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel also %n protective order(s)</source>
        <translation>
            <numerusform>Auch %n schützende Order stornieren</numerusform>
            <numerusform>Auch %n schützende Orders stornieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders as of –</source>
        <translation>Orders, Stand –</translation>
    </message>
    <message numerus="yes">
        <source>of %1; %n elsewhere</source>
        <translation>
            <numerusform>von %1; %n anderswo</numerusform>
            <numerusform>von %1; %n anderswo</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Edit price and size…</source>
        <translation>Preis und Menge ändern…</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n selected order(s)</source>
        <translation>
            <numerusform>%n gewählte Order stornieren</numerusform>
            <numerusform>%n gewählte Orders stornieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protective order(s) kept; cancel again to take them too</source>
        <translation>
            <numerusform>%n schützende Order behalten; noch einmal stornieren, um auch sie zu nehmen</numerusform>
            <numerusform>%n schützende Orders behalten; noch einmal stornieren, um auch sie zu nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>What the press met…</source>
        <translation>Was der Druck antraf…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Paper funds: %1 %2.</source>
        <translation>Übungsguthaben: %1 %2.</translation>
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
    <name>fathom::PairEditor</name>
    <message>
        <source>Take-profit trigger</source>
        <translation>Take-Profit-Auslöser</translation>
    </message>
    <message>
        <source>Stop-loss trigger</source>
        <translation>Stop-Loss-Auslöser</translation>
    </message>
    <message>
        <source>TP</source>
        <translation>TP</translation>
    </message>
    <message>
        <source>SL</source>
        <translation>SL</translation>
    </message>
</context>
<context>
    <name>fathom::Palette</name>
    <message>
        <source>Find a symbol, command or order</source>
        <translation>Symbol, Befehl oder Order finden</translation>
    </message>
    <message>
        <source>Symbol, &gt; command, # order</source>
        <translation>Symbol, &gt; Befehl, # Order</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>Verknüpfung %1</translation>
    </message>
    <message>
        <source>this panel</source>
        <translation>dieses Panel</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>show in link %1</source>
        <translation>in Verknüpfung %1 zeigen</translation>
    </message>
    <message>
        <source>show</source>
        <translation>zeigen</translation>
    </message>
    <message>
        <source>new ladder</source>
        <translation>neue Leiter</translation>
    </message>
    <message>
        <source>pop out</source>
        <translation>herauslösen</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>order id</source>
        <translation>Order-Id</translation>
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
        <source>fills the ticket of %1, never sends</source>
        <translation>füllt das Ticket von %1, sendet nie</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Actions on %1</source>
        <translation>Aktionen zu %1</translation>
    </message>
    <message>
        <source>More symbols</source>
        <translation>Weitere Symbole</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Working orders</source>
        <translation>Offene Orders</translation>
    </message>
    <message>
        <source>Ended orders</source>
        <translation>Beendete Orders</translation>
    </message>
</context>
<context>
    <name>fathom::PaletteModel</name>
    <message>
        <source>%1, %2, last %3, %4 in 24 hours</source>
        <translation>%1, %2, zuletzt %3, %4 in 24 Stunden</translation>
    </message>
</context>
<context>
    <name>fathom::PanelDocks</name>
    <message>
        <source>%1 stays open while an order on %2 is unknown</source>
        <translation>%1 bleibt offen, solange eine Order auf %2 unbekannt ist</translation>
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
    <name>fathom::PanelTypes</name>
    <message>
        <source>Watchlist</source>
        <translation>Merkliste</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
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
        <translation>Umsätze</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
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
        <source>Fills</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Order history</source>
        <translation>Orderverlauf</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>Geschlossene Trades</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Liquidations</source>
        <translation>Liquidationen</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>fathom::PositionActions</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>%1: no answer; the exchange is being asked</source>
        <translation>%1: keine Antwort; die Börse wird gefragt</translation>
    </message>
    <message>
        <source>closing %1 %</source>
        <translation>schließt %1 %</translation>
    </message>
    <message>
        <source>Close at a limit</source>
        <translation>Zum Limit schließen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platzieren</translation>
    </message>
    <message>
        <source>%1: a reduce-only limit order for the whole position</source>
        <translation>%1: eine Reduce-only-Limit-Order für die ganze Position</translation>
    </message>
    <message>
        <source>Limit price</source>
        <translation>Limit-Preis</translation>
    </message>
    <message>
        <source>Result at that price</source>
        <translation>Ergebnis zu diesem Preis</translation>
    </message>
    <message>
        <source>Not a price on the tick</source>
        <translation>Kein Preis im Tick-Raster</translation>
    </message>
    <message>
        <source>closing at a limit</source>
        <translation>schließt zum Limit</translation>
    </message>
    <message>
        <source>reversing</source>
        <translation>dreht</translation>
    </message>
    <message>
        <source>Isolated margin of %1</source>
        <translation>Isolierte Margin von %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Margin now</source>
        <translation>Margin jetzt</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Liquidation price</source>
        <translation>Liquidationspreis</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entnehmen</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>Betrag in %1</translation>
    </message>
    <message>
        <source>Margin after</source>
        <translation>Margin danach</translation>
    </message>
    <message>
        <source>An amount above zero</source>
        <translation>Ein Betrag über null</translation>
    </message>
    <message>
        <source>More than there is</source>
        <translation>Mehr als vorhanden</translation>
    </message>
    <message>
        <source>changing the margin</source>
        <translation>ändert die Margin</translation>
    </message>
    <message>
        <source>The exchange has not told the break-even price</source>
        <translation>Die Börse hat den Break-even-Preis nicht genannt</translation>
    </message>
    <message>
        <source>The mark price is not beyond break-even</source>
        <translation>Der Mark-Preis liegt nicht jenseits des Break-even</translation>
    </message>
    <message>
        <source>moving the stop</source>
        <translation>verschiebt den Stop</translation>
    </message>
    <message>
        <source>adding a stop</source>
        <translation>setzt einen Stop</translation>
    </message>
    <message>
        <source>replacing stop and target</source>
        <translation>ersetzt Stop und Ziel</translation>
    </message>
    <message>
        <source>Not flat: the exchange did not confirm it</source>
        <translation>Nicht glatt: die Börse hat es nicht bestätigt</translation>
    </message>
    <message>
        <source>Not flat: %1</source>
        <translation>Nicht glatt: %1</translation>
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
    <message>
        <source>There is nothing left of the position on %1.</source>
        <translation>Von der Position auf %1 ist nichts übrig.</translation>
    </message>
    <message>
        <source>%1: the exchange is overloaded; closing, try %2</source>
        <translation>%1: die Börse ist überlastet; schließt, Versuch %2</translation>
    </message>
    <message>
        <source>The close did not reach the exchange.</source>
        <translation>Das Schließen hat die Börse nicht erreicht.</translation>
    </message>
    <message>
        <source>looking for what takes the position already</source>
        <translation>sucht, was die Position schon beansprucht</translation>
    </message>
    <message numerus="yes">
        <source>cancelling %n reduce-only order(s)</source>
        <translation>
            <numerusform>storniert %n Reduce-only-Order</numerusform>
            <numerusform>storniert %n Reduce-only-Orders</numerusform>
        </translation>
    </message>
    <message>
        <source>closing</source>
        <translation>schließt</translation>
    </message>
</context>
<context>
    <name>fathom::PositionMoves</name>
    <message>
        <source>Not protected</source>
        <translation>Nicht geschützt</translation>
    </message>
    <message>
        <source>There is no position on %1 to protect.</source>
        <translation>Es gibt keine Position auf %1 zu schützen.</translation>
    </message>
    <message>
        <source>It did not reach the exchange.</source>
        <translation>Sie hat die Börse nicht erreicht.</translation>
    </message>
    <message>
        <source>stop-loss: %1</source>
        <translation>Stop-Loss: %1</translation>
    </message>
    <message>
        <source>take-profit: %1</source>
        <translation>Take-Profit: %1</translation>
    </message>
    <message>
        <source>Not reversed</source>
        <translation>Nicht gedreht</translation>
    </message>
    <message>
        <source>There is no position on %1 to reverse.</source>
        <translation>Es gibt keine Position auf %1 zu drehen.</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>schließt</translation>
    </message>
    <message>
        <source>The close was not filled whole; nothing was opened.</source>
        <translation>Das Schließen wurde nicht ganz ausgeführt; nichts wurde eröffnet.</translation>
    </message>
    <message numerus="yes">
        <source>cancelling %n order(s) of the old position</source>
        <translation>
            <numerusform>storniert %n Order der alten Position</numerusform>
            <numerusform>storniert %n Orders der alten Position</numerusform>
        </translation>
    </message>
    <message>
        <source>opening the other way</source>
        <translation>eröffnet andersherum</translation>
    </message>
    <message>
        <source>Closed, but the other way did not reach the exchange.</source>
        <translation>Geschlossen, aber die Gegenrichtung hat die Börse nicht erreicht.</translation>
    </message>
</context>
<context>
    <name>fathom::PositionQuestions</name>
    <message>
        <source>Close %1 % of %2?</source>
        <translation>%1 % von %2 schließen?</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>%1 schließen?</translation>
    </message>
    <message>
        <source>Close %1 %</source>
        <translation>%1 % schließen</translation>
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
        <source>Realises about</source>
        <translation>Realisiert etwa</translation>
    </message>
    <message>
        <source>SELL %1 at market, reduce-only</source>
        <translation>SELL %1 zum Markt, Reduce-only</translation>
    </message>
    <message>
        <source>BUY %1 at market, reduce-only</source>
        <translation>BUY %1 zum Markt, Reduce-only</translation>
    </message>
    <message>
        <source>Reverse %1?</source>
        <translation>%1 drehen?</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Fees, taker</source>
        <translation>Gebühren, Taker</translation>
    </message>
    <message>
        <source>Orders that protect the position are cancelled with it; the new one has none.</source>
        <translation>Orders, die die Position schützen, werden mit ihr storniert; die neue hat keine.</translation>
    </message>
    <message>
        <source>SELL %1 at market in two orders: the long of %2 is closed, then a short of %2 is opened</source>
        <translation>SELL %1 zum Markt in zwei Orders: das Long von %2 wird geschlossen, dann ein Short von %2 eröffnet</translation>
    </message>
    <message>
        <source>BUY %1 at market in two orders: the short of %2 is closed, then a long of %2 is opened</source>
        <translation>BUY %1 zum Markt in zwei Orders: das Short von %2 wird geschlossen, dann ein Long von %2 eröffnet</translation>
    </message>
    <message>
        <source>The stop at %1 would trigger at once, so it was not placed. Close at the market instead?</source>
        <translation>Der Stop bei %1 würde sofort auslösen und wurde darum nicht platziert. Stattdessen zum Markt schließen?</translation>
    </message>
    <message>
        <source>The take-profit at %1 would trigger at once, so it was not placed. Close at the market instead?</source>
        <translation>Der Take-Profit bei %1 würde sofort auslösen und wurde darum nicht platziert. Stattdessen zum Markt schließen?</translation>
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
        <source>Liq %1</source>
        <translation>Liq %1</translation>
    </message>
    <message>
        <source>%1 away</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>long leg</source>
        <translation>Long-Seite</translation>
    </message>
    <message>
        <source>short leg</source>
        <translation>Short-Seite</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Close the %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Close half of the %1</source>
        <translation>Hälfte der %1 schließen</translation>
    </message>
    <message>
        <source>Reverse the %1</source>
        <translation>%1 drehen</translation>
    </message>
    <message>
        <source>Position %1 at %2, result %3</source>
        <translation>Position %1 zu %2, Ergebnis %3</translation>
    </message>
    <message>
        <source>liquidation %1, %2 percent away</source>
        <translation>Liquidation %1, %2 Prozent entfernt</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>Gefahr</translation>
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
        <source>Cross</source>
        <translation>Cross</translation>
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
    <message>
        <source>trails %1 %</source>
        <translation>folgt mit %1 %</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Isoliert</translation>
    </message>
    <message>
        <source>%1, %2 times %3, entry %4, unrealised %5</source>
        <translation>%1, %2-fach %3, Einstieg %4, unrealisiert %5</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>Cross</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>isoliert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Liquidation %1, %2 away</source>
        <translation>Liquidation %1, %2 entfernt</translation>
    </message>
    <message>
        <source>, danger</source>
        <translation>, Gefahr</translation>
    </message>
    <message>
        <source>, close</source>
        <translation>, nah</translation>
    </message>
    <message>
        <source>Add or take isolated margin of %1</source>
        <translation>Isolierte Margin von %1 hinzufügen oder entnehmen</translation>
    </message>
    <message>
        <source>at %1 UTC, in %2, at a rate of %3 as it stands now</source>
        <translation>um %1 UTC, in %2, zum Satz von %3 nach jetzigem Stand</translation>
    </message>
    <message>
        <source>No stop</source>
        <translation>Kein Stop</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Add at %1 %</source>
        <translation>Setzen bei %1 %</translation>
    </message>
    <message>
        <source>Add a stop at %1 for %2</source>
        <translation>Stop bei %1 für %2 setzen</translation>
    </message>
    <message>
        <source>Edit take-profit and stop of %1</source>
        <translation>Take-Profit und Stop von %1 ändern</translation>
    </message>
    <message>
        <source>take-profit %1</source>
        <translation>Take-Profit %1</translation>
    </message>
    <message>
        <source>no take-profit</source>
        <translation>kein Take-Profit</translation>
    </message>
    <message>
        <source>no stop</source>
        <translation>kein Stop</translation>
    </message>
    <message>
        <source>stop %1</source>
        <translation>Stop %1</translation>
    </message>
    <message>
        <source>, covers %1</source>
        <translation>, deckt %1</translation>
    </message>
    <message>
        <source>As long as this program has seen it without a whole stop</source>
        <translation>So lange hat dieses Programm die Position ohne ganzen Stop gesehen</translation>
    </message>
    <message>
        <source>since this program knows of the position</source>
        <translation>seit dieses Programm die Position kennt</translation>
    </message>
    <message>
        <source>since %1 UTC</source>
        <translation>seit %1 UTC</translation>
    </message>
    <message>
        <source>next %1 %2</source>
        <translation>nächstes %1 %2</translation>
    </message>
    <message>
        <source>realised %1, fees %2, funding %3</source>
        <translation>realisiert %1, Gebühren %2, Funding %3</translation>
    </message>
    <message>
        <source>Close 50 %</source>
        <translation>50 % schließen</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Reverse %1</source>
        <translation>%1 drehen</translation>
    </message>
    <message>
        <source>long %1 %2</source>
        <translation>long %1 %2</translation>
    </message>
    <message>
        <source>short %1 %2</source>
        <translation>short %1 %2</translation>
    </message>
    <message>
        <source>Notional</source>
        <translation>Nominalwert</translation>
    </message>
    <message>
        <source>As the exchange works it out: entry moved by fees and funding so far</source>
        <translation>Wie die Börse ihn errechnet: Einstieg, verschoben um bisherige Gebühren und Funding</translation>
    </message>
    <message>
        <source>Liq. price</source>
        <translation>Liq.-Preis</translation>
    </message>
    <message>
        <source>Distance to liquidation</source>
        <translation>Abstand zur Liquidation</translation>
    </message>
    <message>
        <source>From the mark price; the bar is logarithmic, 100 % to 0.1 %</source>
        <translation>Vom Mark-Preis; der Balken ist logarithmisch, 100 % bis 0,1 %</translation>
    </message>
    <message>
        <source>Maintenance margin over margin balance; liquidated at 100 %</source>
        <translation>Erhaltungsmargin geteilt durch Margin-Saldo; bei 100 % liquidiert</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Received since this position was opened; paid is negative</source>
        <translation>Erhalten, seit diese Position eröffnet wurde; Gezahltes ist negativ</translation>
    </message>
    <message>
        <source>Next funding</source>
        <translation>Nächst. Funding</translation>
    </message>
    <message>
        <source>TP / SL</source>
        <translation>TP / SL</translation>
    </message>
    <message>
        <source>Place in the queue of auto-deleveraging: five is first</source>
        <translation>Platz in der Reihe des Auto-Deleveraging: fünf ist zuerst dran</translation>
    </message>
    <message>
        <source>Realised, net</source>
        <translation>Realisiert, netto</translation>
    </message>
    <message>
        <source>Since this position was opened, after fees and funding</source>
        <translation>Seit diese Position eröffnet wurde, nach Gebühren und Funding</translation>
    </message>
    <message>
        <source>Without stop</source>
        <translation>Ohne Stop</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>, cross wallet %1</source>
        <translation>, Cross-Wallet %1</translation>
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
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>The liquidation price of the new amount is being asked for</source>
        <translation>Der Liquidationspreis des neuen Betrags wird gerade erfragt</translation>
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
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
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
    <message>
        <source>setting take-profit and stop</source>
        <translation>setzt Take-Profit und Stop</translation>
    </message>
    <message>
        <source>sort held</source>
        <translation>Sortierung gehalten</translation>
    </message>
    <message>
        <source>Cross and isolated</source>
        <translation>Cross und isoliert</translation>
    </message>
    <message>
        <source>Cross only</source>
        <translation>Nur Cross</translation>
    </message>
    <message>
        <source>Isolated only</source>
        <translation>Nur isoliert</translation>
    </message>
    <message>
        <source>Cancel all, close all…</source>
        <translation>Alle stornieren, alle schließen…</translation>
    </message>
    <message>
        <source>Positions shown: %1</source>
        <translation>Gezeigte Positionen: %1</translation>
    </message>
    <message>
        <source>Cancel all orders and close all positions</source>
        <translation>Alle Orders stornieren und alle Positionen schließen</translation>
    </message>
    <message>
        <source>Columns and filters</source>
        <translation>Spalten und Filter</translation>
    </message>
    <message>
        <source>Positions as of –</source>
        <translation>Positionen, Stand –</translation>
    </message>
    <message>
        <source>Arm the ladder or use the ticket.</source>
        <translation>Leiter scharf schalten oder das Ticket benutzen.</translation>
    </message>
    <message numerus="yes">
        <source>%n without stop</source>
        <translation>
            <numerusform>%n ohne Stop</numerusform>
            <numerusform>%n ohne Stop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) amiss</source>
        <translation>
            <numerusform>%n Order stimmt nicht</numerusform>
            <numerusform>%n Orders stimmen nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) without stop</source>
        <translation>
            <numerusform>%n Position ohne Stop</numerusform>
            <numerusform>%n Positionen ohne Stop</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong, and one press to mend it</source>
        <translation>Was nicht stimmt, und ein Druck, der es behebt</translation>
    </message>
    <message>
        <source>adding a stop</source>
        <translation>setzt einen Stop</translation>
    </message>
    <message>
        <source>Close at a limit…</source>
        <translation>Zum Limit schließen…</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>Drehen…</translation>
    </message>
    <message>
        <source>Flatten %1…</source>
        <translation>%1 glattstellen…</translation>
    </message>
    <message>
        <source>Edit take-profit and stop</source>
        <translation>Take-Profit und Stop ändern</translation>
    </message>
    <message>
        <source>Stop to break-even</source>
        <translation>Stop auf Break-even</translation>
    </message>
    <message>
        <source>Stop to break-even: %1</source>
        <translation>Stop auf Break-even: %1</translation>
    </message>
    <message>
        <source>Isolated margin…</source>
        <translation>Isolierte Margin…</translation>
    </message>
    <message>
        <source>What the presses met…</source>
        <translation>Was der Druck antraf…</translation>
    </message>
    <message>
        <source>Arm the ladder or use the ticket. Paper funds: %1 %2.</source>
        <translation>Leiter scharf schalten oder das Ticket benutzen. Übungsguthaben: %1 %2.</translation>
    </message>
</context>
<context>
    <name>fathom::Preferences</name>
    <message>
        <source>The settings could not be saved: is the disk full, or the profile not writable? They stay in use until Fathom ends.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: Ist der Datenträger voll oder das Profil nicht beschreibbar? Sie gelten, bis Fathom endet.</translation>
    </message>
    <message>
        <source>The settings could not be saved: is the disk full, or the profile not writable?</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: Ist der Datenträger voll oder das Profil nicht beschreibbar?</translation>
    </message>
</context>
<context>
    <name>fathom::Protection</name>
    <message>
        <source>“%1” is not a price. Nothing was changed.</source>
        <translation>„%1“ ist kein Preis. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is not a multiple of %2. Nothing was changed.</source>
        <translation>%1 ist kein Vielfaches von %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A take-profit at %1 would trigger at once. Nothing was changed.</source>
        <translation>Ein Take-Profit bei %1 würde sofort auslösen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A stop at %1 would trigger at once. Nothing was changed.</source>
        <translation>Ein Stop bei %1 würde sofort auslösen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1: no stop for %2</source>
        <translation>%1: kein Stop für %2</translation>
    </message>
    <message>
        <source>%1: the stop covers %2 of %3</source>
        <translation>%1: der Stop deckt %2 von %3</translation>
    </message>
    <message>
        <source>%1: the stop lies beyond the liquidation price</source>
        <translation>%1: der Stop liegt jenseits des Liquidationspreises</translation>
    </message>
    <message>
        <source>%1: a reduce-only order over %2 for a position of %3</source>
        <translation>%1: eine Reduce-only-Order über %2 bei einer Position von %3</translation>
    </message>
    <message>
        <source>%1: stop and target could both fill and turn the position round</source>
        <translation>%1: Stop und Ziel könnten beide ausgeführt werden und die Position umdrehen</translation>
    </message>
    <message>
        <source>%1: a closing order without a position</source>
        <translation>%1: eine schließende Order ohne Position</translation>
    </message>
    <message>
        <source>Add stop at %1</source>
        <translation>Stop bei %1 setzen</translation>
    </message>
    <message>
        <source>Move stop to %1</source>
        <translation>Stop auf %1 verschieben</translation>
    </message>
    <message>
        <source>Cut to the position</source>
        <translation>Auf die Position kürzen</translation>
    </message>
    <message>
        <source>Make both close only</source>
        <translation>Beide nur schließen lassen</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>%1: the order for %2 may have lost the stop that was kept for it</source>
        <translation>%1: Die Order über %2 hat vielleicht den Stop verloren, der für sie aufbewahrt wurde</translation>
    </message>
</context>
<context>
    <name>fathom::Proxy</name>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>fathom::ProxyForm</name>
    <message>
        <source>none, straight to the exchange</source>
        <translation>keiner, direkt zur Börse</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password, kept in the keyring</source>
        <translation>Passwort, im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The proxy&apos;s host is missing, as a name or an address alone</source>
        <translation>Der Host des Proxys fehlt, als Name oder Adresse allein</translation>
    </message>
    <message>
        <source>The proxy&apos;s port is missing</source>
        <translation>Der Port des Proxys fehlt</translation>
    </message>
</context>
<context>
    <name>fathom::QuitDialog</name>
    <message>
        <source>Quit with open orders or positions?</source>
        <translation>Mit offenen Orders oder Positionen beenden?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source> · only here</source>
        <translation> · nur hier</translation>
    </message>
    <message>
        <source> · protects</source>
        <translation> · schützt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The positions stay as they are; nothing is closed by quitting.</source>
        <translation>Die Positionen bleiben, wie sie sind; durch das Beenden wird nichts geschlossen.</translation>
    </message>
    <message>
        <source>Leave everything at the exchange as it is</source>
        <translation>Alles bei der Börse lassen, wie es ist</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n order(s) first; what protects a position stays</source>
        <translation>
            <numerusform>Erst %n Order stornieren; was eine Position schützt, bleibt</numerusform>
            <numerusform>Erst %n Orders stornieren; was eine Position schützt, bleibt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel all %n order(s) first, also what protects a position</source>
        <translation>
            <numerusform>Erst alle Orders (%n) stornieren, auch was eine Position schützt</numerusform>
            <numerusform>Erst alle Orders (%n) stornieren, auch was eine Position schützt</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is locked; unlock it first</source>
        <translation>Der Schlüssel ist gesperrt; entsperren Sie ihn erst</translation>
    </message>
    <message>
        <source>Cancelling, then looking whether they are gone…</source>
        <translation>Wird storniert, dann wird nachgesehen, ob sie weg sind…</translation>
    </message>
    <message>
        <source>Not all are cancelled, so Fathom stays: %1</source>
        <translation>Nicht alle sind storniert, daher bleibt Fathom: %1</translation>
    </message>
    <message>
        <source>Orders marked “only here” are kept by this program alone: while it is closed they do not reach the exchange, even if their order fills. They are placed at its next start.</source>
        <translation>Mit „nur hier“ markierte Orders hält allein dieses Programm: solange es geschlossen ist, erreichen sie die Börse nicht, auch wenn ihre Order ausgeführt wird. Sie werden beim nächsten Start platziert.</translation>
    </message>
    <message>
        <source>Switching the dead-man switch off…</source>
        <translation>Der Totmannschalter wird ausgeschaltet…</translation>
    </message>
    <message>
        <source>The dead-man switch still runs: %1. Quit once more to leave it running; the exchange then cancels its orders.</source>
        <translation>Der Totmannschalter läuft noch: %1. Noch einmal beenden, um ihn laufen zu lassen; die Börse storniert dann die Orders.</translation>
    </message>
    <message>
        <source>Quit with a running dead-man switch?</source>
        <translation>Mit laufendem Totmannschalter beenden?</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
</context>
<context>
    <name>fathom::ReadingStrip</name>
    <message>
        <source>History from %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Cancel reading the history</source>
        <translation>Lesen des Verlaufs abbrechen</translation>
    </message>
</context>
<context>
    <name>fathom::RequestsModel</name>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
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
        <source>Parameters, by name</source>
        <translation>Parameter, nach Namen</translation>
    </message>
    <message>
        <source>WebSocket API</source>
        <translation>WebSocket-API</translation>
    </message>
</context>
<context>
    <name>fathom::RestReporter</name>
    <message>
        <source>Nothing filled</source>
        <translation>Nichts ausgeführt</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Teilweise ausgeführt</translation>
    </message>
    <message>
        <source>%1 at market: nothing was there within the cap, %2. Not sent again.</source>
        <translation>%1 zum Markt: innerhalb der Grenze, %2, war nichts da. Nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>%1 at market: %2 filled at %3, %4 not filled within the cap. Not sent again.</source>
        <translation>%1 zum Markt: %2 ausgeführt zu %3, %4 innerhalb der Grenze nicht ausgeführt. Nicht erneut gesendet.</translation>
    </message>
</context>
<context>
    <name>fathom::RiskDialog</name>
    <message>
        <source>Size from risk</source>
        <translation>Menge aus Risiko</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>A price, or a distance from the entry: 1%, 150t</source>
        <translation>Ein Preis oder ein Abstand vom Einstieg: 1%, 150t</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Loss per %1</source>
        <translation>Verlust je %1</translation>
    </message>
    <message>
        <source>Fees per %1</source>
        <translation>Gebühren je %1</translation>
    </message>
    <message>
        <source>Size, rounded down</source>
        <translation>Menge, abgerundet</translation>
    </message>
    <message>
        <source>Loss at stop</source>
        <translation>Verlust am Stop</translation>
    </message>
    <message>
        <source>The stop is not on the losing side of the entry.</source>
        <translation>Der Stop liegt nicht auf der Verlustseite des Einstiegs.</translation>
    </message>
    <message>
        <source>That risk does not pay for the smallest size.</source>
        <translation>Dieses Risiko reicht nicht für die kleinste Menge.</translation>
    </message>
    <message>
        <source>The account carries %1 at most.</source>
        <translation>Das Konto trägt höchstens %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nutzen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzen</translation>
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
    <message>
        <source>The key is locked: what is shown goes on, nothing can be sent until it is unlocked.</source>
        <translation>Der Schlüssel ist gesperrt: was gezeigt wird, läuft weiter, nichts kann gesendet werden, bis er entsperrt ist.</translation>
    </message>
    <message>
        <source>This account&apos;s hard limits are not set; set them in the account menu first.</source>
        <translation>Die harten Grenzen dieses Kontos sind nicht gesetzt; setzen Sie sie erst im Kontomenü.</translation>
    </message>
    <message>
        <source>The mark price is not known, so this account&apos;s hard limits cannot be checked.</source>
        <translation>Der Mark-Preis ist nicht bekannt, daher können die harten Grenzen dieses Kontos nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The order is worth %1, this account&apos;s limit for one order is %2.</source>
        <translation>Die Order ist %1 wert, die Grenze dieses Kontos für eine Order ist %2.</translation>
    </message>
    <message>
        <source>The price is more than %1 % from the mark price, this account&apos;s limit.</source>
        <translation>Der Preis liegt mehr als %1 % vom Mark-Preis entfernt; das ist die Grenze dieses Kontos.</translation>
    </message>
    <message>
        <source>The position would be worth %1, this account&apos;s limit is %2.</source>
        <translation>Die Position wäre %1 wert, die Grenze dieses Kontos ist %2.</translation>
    </message>
    <message>
        <source>Everything is being cancelled and closed; until that has ended only reducing goes out.</source>
        <translation>Alles wird storniert und geschlossen; bis das beendet ist, geht nur Verringern hinaus.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>The exchange has banned this address: nothing is sent for %1, not even a cancel.</source>
        <translation>Die Börse hat diese Adresse gesperrt: Noch %1 lang wird nichts gesendet, auch keine Stornierung.</translation>
    </message>
    <message>
        <source>The exchange asked for a pause: nothing is sent for %1, not even a cancel.</source>
        <translation>Die Börse bittet um eine Pause: Noch %1 lang wird nichts gesendet, auch keine Stornierung.</translation>
    </message>
</context>
<context>
    <name>fathom::ScalePreview</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more order(s)</source>
        <translation>
            <numerusform>%n weitere Order</numerusform>
            <numerusform>%n weitere Orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders of the scale</source>
        <translation>Orders der Staffel</translation>
    </message>
</context>
<context>
    <name>fathom::SecretField</name>
    <message numerus="yes">
        <source>%n character(s) entered</source>
        <translation>
            <numerusform>%n Zeichen eingegeben</numerusform>
            <numerusform>%n Zeichen eingegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::SendAgain</name>
    <message>
        <source>The rules of %1 are not loaded.</source>
        <translation>Die Regeln von %1 sind nicht geladen.</translation>
    </message>
    <message>
        <source>The book of %1 is not live.</source>
        <translation>Das Orderbuch von %1 ist nicht live.</translation>
    </message>
    <message>
        <source>The market has come to %1 since: it would take.</source>
        <translation>Der Markt ist inzwischen bei %1: Die Order würde sofort ausgeführt.</translation>
    </message>
    <message>
        <source>Send again?</source>
        <translation>Erneut senden?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>The first one is not at the exchange; this is a new order.</source>
        <translation>Die erste ist nicht bei der Börse; dies ist eine neue Order.</translation>
    </message>
    <message>
        <source>What was asked for is not known any more.</source>
        <translation>Was gewünscht war, ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>It was sent again already.</source>
        <translation>Er wurde schon noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The book of %1 is being read.</source>
        <translation>Das Orderbuch von %1 wird gelesen.</translation>
    </message>
    <message>
        <source>The book of %1 is here: it can be sent now.</source>
        <translation>Das Orderbuch von %1 ist da: Jetzt kann gesendet werden.</translation>
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
    <message>
        <source>%1 · live market</source>
        <translation>%1 · Live-Markt</translation>
    </message>
</context>
<context>
    <name>fathom::Settings</name>
    <message>
        <source>Volume: %1</source>
        <translation>Lautstärke: %1</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>Hören</translation>
    </message>
    <message>
        <source>Hear: %1</source>
        <translation>Hören: %1</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>colour-blind safe, dark</source>
        <translation>farbenblind-sicher, dunkel</translation>
    </message>
    <message>
        <source>colour-blind safe, light</source>
        <translation>farbenblind-sicher, hell</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effekte</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>verringert</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>%1 pictures a second</source>
        <translation>%1 Bilder je Sekunde</translation>
    </message>
    <message>
        <source>The market is drawn at most with</source>
        <translation>Der Markt wird gezeichnet mit höchstens</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Fills of half a second are one signal, and nothing repeats by itself.</source>
        <translation>Ausführungen einer halben Sekunde sind ein Signal, und nichts wiederholt sich von selbst.</translation>
    </message>
    <message>
        <source>A stop added to a position lies from the mark by</source>
        <translation>Ein Stop, der zu einer Position kommt, liegt vom Mark-Preis entfernt um</translation>
    </message>
    <message>
        <source>An order can be undone for</source>
        <translation>Eine Order kann rückgängig gemacht werden für</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>What a press in the ladder does, and when, is among the options of each ladder. Hard limits are kept with the account.</source>
        <translation>Was ein Druck in der Leiter tut und wann, steht bei den Optionen jeder Leiter. Harte Grenzen gehören zum Konto.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Scale, from the next start</source>
        <translation>Größe, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Hide amounts in all windows; percents stay</source>
        <translation>Beträge in allen Fenstern verbergen; Prozente bleiben</translation>
    </message>
    <message>
        <source>Digits of the tables</source>
        <translation>Ziffern der Tabellen</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Keys go to the panel under the pointer</source>
        <translation>Tasten gehen an das Panel unter dem Zeiger</translation>
    </message>
    <message>
        <source>Order tags of the chart at its left edge</source>
        <translation>Ordermarken des Charts am linken Rand</translation>
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
    <name>fathom::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Die Einstellungen schließen</translation>
    </message>
    <message>
        <source>Every change holds at once.</source>
        <translation>Jede Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>Rows of the ladders</source>
        <translation>Zeilen der Leitern</translation>
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
        <source>Size %1</source>
        <translation>Menge %1</translation>
    </message>
    <message>
        <source>A multiple of %1, at least %2</source>
        <translation>Ein Vielfaches von %1, mindestens %2</translation>
    </message>
    <message>
        <source>Size %1, also the second size</source>
        <translation>Menge %1, auch die zweite Menge</translation>
    </message>
</context>
<context>
    <name>fathom::SmallDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
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
    <message>
        <source>Opens the Connection panel</source>
        <translation>Öffnet das Panel Verbindung</translation>
    </message>
    <message>
        <source>Proxy %1</source>
        <translation>Proxy %1</translation>
    </message>
    <message>
        <source>Proxy %1, next: %2</source>
        <translation>Proxy %1, danach: %2</translation>
    </message>
    <message>
        <source>via %1:%2</source>
        <comment>a proxy</comment>
        <translation>über %1:%2</translation>
    </message>
</context>
<context>
    <name>fathom::StepList</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>steht aus</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>fathom::StreamsModel</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>still</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last word</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>Frames/s</translation>
    </message>
    <message>
        <source>Latency, p50 · p99</source>
        <translation>Latenz, p50 · p99</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>Last loss</source>
        <translation>Letzter Verlust</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, vor %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable message(s)</source>
        <translation>
            <numerusform>%n unlesbare Nachricht</numerusform>
            <numerusform>%n unlesbare Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, certificate by %2</source>
        <translation>%1, Zertifikat von %2</translation>
    </message>
</context>
<context>
    <name>fathom::StressDialog</name>
    <message>
        <source>Margin stress</source>
        <translation>Margin-Stress</translation>
    </message>
    <message>
        <source>If the market moves</source>
        <translation>Wenn der Markt sich bewegt</translation>
    </message>
    <message>
        <source>Move of the market in percent</source>
        <translation>Bewegung des Marktes in Prozent</translation>
    </message>
    <message>
        <source>Move BTC, the others by their beta</source>
        <translation>BTC bewegen, die anderen mit ihrem Beta</translation>
    </message>
    <message>
        <source>Beta: how much of BTC&apos;s hourly moves the symbol made lately. It may be typed over.</source>
        <translation>Beta: wie viel von BTCs Stundenbewegungen das Symbol zuletzt mitmachte. Es kann überschrieben werden.</translation>
    </message>
    <message>
        <source>Cross margin ratio</source>
        <translation>Cross-Margin-Quote</translation>
    </message>
    <message>
        <source>Cross equity</source>
        <translation>Cross-Eigenkapital</translation>
    </message>
    <message>
        <source>Unrealised, all positions</source>
        <translation>Unrealisiert, alle Positionen</translation>
    </message>
    <message>
        <source>Falling, liquidated first</source>
        <translation>Fallend, zuerst liquidiert</translation>
    </message>
    <message>
        <source>Rising, liquidated first</source>
        <translation>Steigend, zuerst liquidiert</translation>
    </message>
    <message>
        <source>To keep the ratio under</source>
        <translation>Um die Quote darunter zu halten</translation>
    </message>
    <message>
        <source>Nothing filled, funded or closed on the way; open orders are left out.</source>
        <translation>Unterwegs nichts ausgeführt, kein Funding, nichts geschlossen; offene Orders bleiben außer Betracht.</translation>
    </message>
    <message>
        <source>Beta of %1</source>
        <translation>Beta von %1</translation>
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
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1 bei %2, %3</translation>
    </message>
    <message>
        <source>liquidated</source>
        <translation>liquidiert</translation>
    </message>
    <message>
        <source>nothing is needed.</source>
        <translation>es ist nichts nötig.</translation>
    </message>
    <message>
        <source>add %1, or close %2 of every cross position now.</source>
        <translation>%1 hinzufügen oder jetzt %2 jeder Cross-Position schließen.</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) would be liquidated on the way.</source>
        <translation>
            <numerusform>%n Position würde unterwegs liquidiert.</numerusform>
            <numerusform>%n Positionen würden unterwegs liquidiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>used up</source>
        <translation>aufgebraucht</translation>
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
    <message>
        <source>bids changed by %1, asks by %2</source>
        <translation>Bids um %1 verändert, Asks um %2</translation>
    </message>
    <message>
        <source>my bids %1, my asks %2</source>
        <translation>meine Bids %1, meine Asks %2</translation>
    </message>
    <message>
        <source>My bids</source>
        <translation>Meine Bids</translation>
    </message>
    <message>
        <source>My asks</source>
        <translation>Meine Asks</translation>
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
    <name>fathom::TableTabs</name>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
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
        <source>The exchange refuses the change while there is any position or open order.</source>
        <translation>Die Börse lehnt die Änderung ab, solange es irgendeine Position oder offene Order gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s)</source>
        <translation>
            <numerusform>%n offene Order</numerusform>
            <numerusform>%n offene Orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>No answer: it may or may not have been changed. %1</source>
        <translation>Keine Antwort: es wurde geändert oder auch nicht. %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>In multi-assets mode every position is cross.</source>
        <translation>Im Multi-Asset-Modus ist jede Position Cross.</translation>
    </message>
    <message>
        <source>Modes of the account, every symbol</source>
        <translation>Modi des Kontos, alle Symbole</translation>
    </message>
    <message>
        <source>Position mode</source>
        <translation>Positionsmodus</translation>
    </message>
    <message>
        <source>A long and a short beside each other; closing is chosen with Close.</source>
        <translation>Ein Long und ein Short nebeneinander; Schließen wird mit „Schließen“ gewählt.</translation>
    </message>
    <message>
        <source>Assets mode</source>
        <translation>Asset-Modus</translation>
    </message>
    <message>
        <source>Single asset</source>
        <translation>Einzel-Asset</translation>
    </message>
    <message>
        <source>Only the quote asset of a symbol backs its positions.</source>
        <translation>Nur das Quote-Asset eines Symbols steht für seine Positionen ein.</translation>
    </message>
    <message>
        <source>Multi-assets</source>
        <translation>Multi-Asset</translation>
    </message>
    <message>
        <source>Every asset backs every position at a discount, all of them cross; totals are in USD.</source>
        <translation>Jedes Asset steht mit einem Abschlag für jede Position ein, alle sind Cross; Summen sind in USD.</translation>
    </message>
    <message>
        <source>The exchange refuses multi-assets mode while a symbol is isolated or an order is open.</source>
        <translation>Die Börse lehnt den Multi-Asset-Modus ab, solange ein Symbol isoliert oder eine Order offen ist.</translation>
    </message>
    <message>
        <source>Bracket</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Maintenance margin</source>
        <translation>Erhaltungsmargin</translation>
    </message>
    <message>
        <source>Its margin</source>
        <translation>Ihre Margin</translation>
    </message>
    <message>
        <source>Its liquidation</source>
        <translation>Ihre Liquidation</translation>
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
        <source>%1 of %2, up to %3×</source>
        <translation>%1 von %2, bis %3×</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>An isolated position keeps its margin: its liquidation does not move. New orders bring 1/%1 of their value.</source>
        <translation>Eine isolierte Position behält ihre Margin: ihre Liquidation verschiebt sich nicht. Neue Orders bringen 1/%1 ihres Werts mit.</translation>
    </message>
    <message>
        <source>In cross margin the whole wallet stands behind the position: its liquidation does not move, only what is left for orders does.</source>
        <translation>Bei Cross-Margin steht das ganze Wallet hinter der Position: ihre Liquidation verschiebt sich nicht, nur was für Orders übrig bleibt.</translation>
    </message>
    <message>
        <source>The position is larger than this leverage allows; the exchange would refuse.</source>
        <translation>Die Position ist größer, als dieser Hebel erlaubt; die Börse würde ablehnen.</translation>
    </message>
    <message>
        <source>The exchange does not lower the leverage of an isolated position.</source>
        <translation>Die Börse senkt den Hebel einer isolierten Position nicht.</translation>
    </message>
    <message>
        <source>It would bind %1 more, available %2; the exchange would refuse.</source>
        <translation>Es würde %1 mehr binden, verfügbar %2; die Börse würde ablehnen.</translation>
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
    <message>
        <source>Risk is a share of the account or money: “risk 0.5%”, “risk 50u”.</source>
        <translation>Risiko ist ein Anteil des Kontos oder Geld: „risk 0.5%“, „risk 50u“.</translation>
    </message>
    <message>
        <source>A risk is above zero and at most the whole account.</source>
        <translation>Ein Risiko liegt über null und ist höchstens das ganze Konto.</translation>
    </message>
    <message>
        <source>Set the price and a stop-loss first: the risk is what is lost between them.</source>
        <translation>Setzen Sie erst Preis und Stop-Loss: das Risiko ist, was dazwischen verloren geht.</translation>
    </message>
    <message>
        <source>The account is not known yet.</source>
        <translation>Das Konto ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The stop-loss is not on the losing side of the price.</source>
        <translation>Der Stop-Loss liegt nicht auf der Verlustseite des Preises.</translation>
    </message>
    <message>
        <source>That risk does not pay for the smallest size.</source>
        <translation>Dieses Risiko reicht nicht für die kleinste Menge.</translation>
    </message>
    <message>
        <source>There is no position to close on this side.</source>
        <translation>Auf dieser Seite gibt es keine Position zu schließen.</translation>
    </message>
    <message>
        <source>There is no entry price to start from yet.</source>
        <translation>Es gibt noch keinen Einstiegspreis als Ausgangspunkt.</translation>
    </message>
    <message>
        <source>Set the size first: money over size is the distance.</source>
        <translation>Setzen Sie erst die Menge: Geld geteilt durch Menge ist der Abstand.</translation>
    </message>
    <message>
        <source>“r” counts the distance of the stop-loss, for the take-profit.</source>
        <translation>„r“ zählt den Abstand des Stop-Loss, für den Take-Profit.</translation>
    </message>
    <message>
        <source>Enter a percentage.</source>
        <translation>Geben Sie einen Prozentsatz ein.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Geben Sie eine ganze Zahl ein.</translation>
    </message>
</context>
<context>
    <name>fathom::TicketForm</name>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Trigger price</source>
        <translation>Auslösepreis</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Callback in percent</source>
        <translation>Callback in Prozent</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Activation price</source>
        <translation>Aktivierungspreis</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Last price of the scale</source>
        <translation>Letzter Preis der Staffel</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>Anzahl der Orders</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Stop-market</source>
        <translation>Stop-Market</translation>
    </message>
    <message>
        <source>Stop-limit</source>
        <translation>Stop-Limit</translation>
    </message>
    <message>
        <source>TP-market</source>
        <translation>TP-Market</translation>
    </message>
    <message>
        <source>TP-limit</source>
        <translation>TP-Limit</translation>
    </message>
    <message>
        <source>Take-profit market</source>
        <translation>Take-Profit-Market</translation>
    </message>
    <message>
        <source>Take-profit limit</source>
        <translation>Take-Profit-Limit</translation>
    </message>
    <message>
        <source>Sizes: %1</source>
        <translation>Mengen: %1</translation>
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
        <source>Whole position</source>
        <translation>Ganze Position</translation>
    </message>
    <message>
        <source>Closes whatever the position is then; the exchange ends the order with it</source>
        <translation>Schließt die Position, wie sie dann ist; die Börse beendet die Order mit ihr</translation>
    </message>
    <message>
        <source>Price protection</source>
        <translation>Preisschutz</translation>
    </message>
    <message>
        <source>Not triggered while mark and last price are too far apart</source>
        <translation>Löst nicht aus, solange Mark- und letzter Preis zu weit auseinander liegen</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Size from risk</source>
        <translation>Menge aus Risiko</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>Menge %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The whole position</source>
        <translation>Die ganze Position</translation>
    </message>
    <message>
        <source>%1 of the position</source>
        <translation>%1 der Position</translation>
    </message>
    <message>
        <source>More order options</source>
        <translation>Weitere Orderoptionen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>First price of the scale</source>
        <translation>Erster Preis der Staffel</translation>
    </message>
    <message>
        <source>Limit price</source>
        <translation>Limit-Preis</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Total size</source>
        <translation>Gesamtmenge</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>by the exchange</source>
        <translation>von der Börse</translation>
    </message>
    <message>
        <source>all, %1</source>
        <translation>alles, %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>at market, cap %1</source>
        <translation>zum Markt, Grenze %1</translation>
    </message>
    <message>
        <source>sent as IOC limit: buy %1, sell %2</source>
        <translation>als IOC-Limit gesendet: Kauf %1, Verkauf %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nutzen</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Grenzen…</translation>
    </message>
    <message>
        <source>%1 from mark, %2 t</source>
        <translation>%1 vom Mark, %2 t</translation>
    </message>
    <message>
        <source>%1 from last, %2 t</source>
        <translation>%1 vom letzten, %2 t</translation>
    </message>
    <message>
        <source>%1 t beyond trigger</source>
        <translation>%1 t jenseits des Auslösers</translation>
    </message>
    <message>
        <source>%1 t better than trigger</source>
        <translation>%1 t besser als der Auslöser</translation>
    </message>
    <message>
        <source>Bid %1</source>
        <translation>Bid %1</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>Mid</translation>
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
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Activation: %1</source>
        <translation>Aktivierung: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reduce-only</source>
        <translation>Reduce-only</translation>
    </message>
    <message>
        <source>%1, locked: %2</source>
        <translation>%1, fest: %2</translation>
    </message>
    <message>
        <source>Works on the leg it makes smaller</source>
        <translation>Wirkt auf die Seite, die sie verkleinert</translation>
    </message>
    <message>
        <source>Only makes the position smaller</source>
        <translation>Verkleinert die Position nur</translation>
    </message>
    <message>
        <source>locked: %1</source>
        <translation>fest: %1</translation>
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
        <source>GTD %1</source>
        <translation>GTD %1</translation>
    </message>
    <message>
        <source>Watches: %1</source>
        <translation>Beobachtet: %1</translation>
    </message>
    <message>
        <source>0.1 to 20</source>
        <translation>0,1 bis 20</translation>
    </message>
    <message>
        <source>Callback presets, 0.1 to 20 percent</source>
        <translation>Callback-Vorgaben, 0,1 bis 20 Prozent</translation>
    </message>
    <message>
        <source>price match: %1</source>
        <translation>Price Match: %1</translation>
    </message>
    <message>
        <source>self-trade: %1</source>
        <translation>Selbsthandel: %1</translation>
    </message>
    <message>
        <source>Liquidation now: exchange %1, this model %2</source>
        <translation>Liquidation jetzt: Börse %1, dieses Modell %2</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>%1 below the highest mark price</source>
        <translation>%1 unter dem höchsten Mark-Preis</translation>
    </message>
    <message>
        <source>%1 below the highest last price</source>
        <translation>%1 unter dem höchsten letzten Preis</translation>
    </message>
    <message>
        <source>%1 above the lowest mark price</source>
        <translation>%1 über dem niedrigsten Mark-Preis</translation>
    </message>
    <message>
        <source>%1 above the lowest last price</source>
        <translation>%1 über dem niedrigsten letzten Preis</translation>
    </message>
    <message>
        <source>activation %1</source>
        <translation>Aktivierung %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>TP</source>
        <translation>TP</translation>
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
        <source>Margin mode</source>
        <translation>Margin-Modus</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Hebel</translation>
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
        <source>Max buy</source>
        <translation>Max. Kauf</translation>
    </message>
    <message>
        <source>Max sell</source>
        <translation>Max. Verkauf</translation>
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
        <source>filters not loaded</source>
        <translation>Filter nicht geladen</translation>
    </message>
    <message>
        <source>all, %1</source>
        <translation>alles, %1</translation>
    </message>
    <message>
        <source>GTX: post-only, cancelled instead of taking</source>
        <translation>GTX: Post-only, wird storniert, statt zu nehmen</translation>
    </message>
    <message>
        <source>GTD: rests until a date…</source>
        <translation>GTD: ruht bis zu einem Datum…</translation>
    </message>
    <message>
        <source>RPI: post-only, hidden from the public book</source>
        <translation>RPI: Post-only, im öffentlichen Buch verborgen</translation>
    </message>
    <message>
        <source>Price match</source>
        <translation>Price Match</translation>
    </message>
    <message>
        <source>Where own orders meet</source>
        <translation>Wenn eigene Orders sich treffen</translation>
    </message>
    <message>
        <source>As the account is set</source>
        <translation>Wie im Konto eingestellt</translation>
    </message>
    <message>
        <source>Warn where no stop-loss stands</source>
        <translation>Warnen, wo kein Stop-Loss steht</translation>
    </message>
    <message>
        <source>Ask for every order again</source>
        <translation>Wieder bei jeder Order fragen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Trailing</source>
        <translation>Trailing</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Staffel</translation>
    </message>
    <message>
        <source>Position mode and assets mode</source>
        <translation>Positionsmodus und Asset-Modus</translation>
    </message>
    <message>
        <source>Order options</source>
        <translation>Orderoptionen</translation>
    </message>
    <message>
        <source>Filters not loaded: %1</source>
        <translation>Filter nicht geladen: %1</translation>
    </message>
    <message>
        <source>Filters not loaded yet.</source>
        <translation>Filter noch nicht geladen.</translation>
    </message>
    <message>
        <source>The exchange lists no %1.</source>
        <translation>Die Börse führt kein %1.</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkaufen</translation>
    </message>
    <message>
        <source>places the buy</source>
        <translation>platziert den Kauf</translation>
    </message>
    <message>
        <source>places the sell</source>
        <translation>platziert den Verkauf</translation>
    </message>
    <message>
        <source>asks above %1</source>
        <translation>fragt über %1</translation>
    </message>
</context>
<context>
    <name>fathom::TicketRules</name>
    <message>
        <source>no trigger yet</source>
        <translation>noch kein Auslöser</translation>
    </message>
    <message>
        <source>no callback yet</source>
        <translation>noch kein Callback</translation>
    </message>
    <message>
        <source>no count yet</source>
        <translation>noch keine Anzahl</translation>
    </message>
    <message>
        <source>no size yet</source>
        <translation>noch keine Menge</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>noch kein Preis</translation>
    </message>
    <message>
        <source>would trigger at once</source>
        <translation>würde sofort auslösen</translation>
    </message>
    <message>
        <source>date too near</source>
        <translation>Datum zu nah</translation>
    </message>
    <message>
        <source>Minimum %1.</source>
        <translation>Minimum %1.</translation>
    </message>
    <message>
        <source>Minimum %1 and %2.</source>
        <translation>Minimum %1 und %2.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>Order %1: %2</translation>
    </message>
    <message>
        <source>no short to protect</source>
        <translation>kein Short zu schützen</translation>
    </message>
    <message>
        <source>no long to protect</source>
        <translation>kein Long zu schützen</translation>
    </message>
    <message>
        <source>nothing to reduce</source>
        <translation>nichts zu verringern</translation>
    </message>
    <message>
        <source>There is nothing to reduce on this side.</source>
        <translation>Auf dieser Seite gibt es nichts zu verringern.</translation>
    </message>
    <message>
        <source>Reduce-only is larger than the position, %1.</source>
        <translation>Reduce-only ist größer als die Position, %1.</translation>
    </message>
    <message>
        <source>larger than position</source>
        <translation>größer als Position</translation>
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
        <source>Post-only would cross the book and be refused.</source>
        <translation>Post-only würde das Buch kreuzen und abgelehnt.</translation>
    </message>
    <message>
        <source>post-only would cross</source>
        <translation>Post-only würde kreuzen</translation>
    </message>
    <message>
        <source>%1 above mark. Your band is %2 %.</source>
        <translation>%1 über Mark. Ihr Band ist %2 %.</translation>
    </message>
    <message>
        <source>%1 below mark. Your band is %2 %.</source>
        <translation>%1 unter Mark. Ihr Band ist %2 %.</translation>
    </message>
    <message>
        <source>More than your largest order, %1.</source>
        <translation>Mehr als Ihre größte Order, %1.</translation>
    </message>
    <message>
        <source>More than your largest position, %1.</source>
        <translation>Mehr als Ihre größte Position, %1.</translation>
    </message>
    <message>
        <source>Needs %1, available %2: the exchange would refuse it.</source>
        <translation>Braucht %1, verfügbar %2: die Börse würde sie ablehnen.</translation>
    </message>
    <message>
        <source>Liquidation would be only %1 away.</source>
        <translation>Die Liquidation wäre nur %1 entfernt.</translation>
    </message>
    <message>
        <source>The cap ends before the whole size is filled; the rest is not sent again.</source>
        <translation>Die Grenze endet, bevor die ganze Menge ausgeführt ist; der Rest wird nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>Size is %1 times your 30-day median for %2.</source>
        <translation>Die Menge ist das %1-Fache Ihres 30-Tage-Medians für %2.</translation>
    </message>
    <message>
        <source>The bracket is not sent with an order that reduces the position.</source>
        <translation>Das Bracket wird mit einer Order, die die Position verringert, nicht gesendet.</translation>
    </message>
    <message>
        <source>No stop-loss on this order.</source>
        <translation>Kein Stop-Loss bei dieser Order.</translation>
    </message>
    <message>
        <source>Liquidation, %1, comes before the stop.</source>
        <translation>Die Liquidation, %1, kommt vor dem Stop.</translation>
    </message>
    <message>
        <source>It risks more than it may win.</source>
        <translation>Sie riskiert mehr, als sie gewinnen kann.</translation>
    </message>
    <message>
        <source>nothing can be sent</source>
        <translation>es kann nichts gesendet werden</translation>
    </message>
</context>
<context>
    <name>fathom::TicketState</name>
    <message>
        <source>closes a long</source>
        <translation>schließt ein Long</translation>
    </message>
    <message>
        <source>closes a short</source>
        <translation>schließt ein Short</translation>
    </message>
    <message>
        <source>only reducing is possible now</source>
        <translation>jetzt ist nur Verringern möglich</translation>
    </message>
    <message>
        <source>filters not loaded</source>
        <translation>Filter nicht geladen</translation>
    </message>
</context>
<context>
    <name>fathom::TicketWords</name>
    <message>
        <source>Buy take-profit</source>
        <translation>Take-Profit-Kauf</translation>
    </message>
    <message>
        <source>Sell take-profit</source>
        <translation>Take-Profit-Verkauf</translation>
    </message>
    <message>
        <source>Buy stop</source>
        <translation>Stop-Kauf</translation>
    </message>
    <message>
        <source>Sell stop</source>
        <translation>Stop-Verkauf</translation>
    </message>
    <message>
        <source>Buy trailing</source>
        <translation>Trailing-Kauf</translation>
    </message>
    <message>
        <source>Sell trailing</source>
        <translation>Trailing-Verkauf</translation>
    </message>
    <message>
        <source>Buy scale</source>
        <translation>Staffel-Kauf</translation>
    </message>
    <message>
        <source>Sell scale</source>
        <translation>Staffel-Verkauf</translation>
    </message>
    <message>
        <source>Buy / Close short</source>
        <translation>Kauf / Short schließen</translation>
    </message>
    <message>
        <source>Sell / Close long</source>
        <translation>Verkauf / Long schließen</translation>
    </message>
    <message>
        <source>Buy / Open long</source>
        <translation>Kauf / Long eröffnen</translation>
    </message>
    <message>
        <source>Sell / Open short</source>
        <translation>Verkauf / Short eröffnen</translation>
    </message>
    <message>
        <source>Buy / Reduce</source>
        <translation>Kauf / Verringern</translation>
    </message>
    <message>
        <source>Sell / Reduce</source>
        <translation>Verkauf / Verringern</translation>
    </message>
    <message>
        <source>Buy / Long</source>
        <translation>Kauf / Long</translation>
    </message>
    <message>
        <source>Sell / Short</source>
        <translation>Verkauf / Short</translation>
    </message>
    <message numerus="yes">
        <source>fix %n field(s)</source>
        <translation>
            <numerusform>%n Feld berichtigen</numerusform>
            <numerusform>%n Felder berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>market %1</source>
        <translation>Markt %1</translation>
    </message>
    <message>
        <source>%1, callback %2</source>
        <translation>%1, Callback %2</translation>
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
        <source>Break-even</source>
        <translation>Break-even</translation>
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
        <source>Fee, maker</source>
        <translation>Gebühr, Maker</translation>
    </message>
    <message>
        <source>Fee, taker and maker</source>
        <translation>Gebühr, Taker und Maker</translation>
    </message>
    <message>
        <source>Fee, taker</source>
        <translation>Gebühr, Taker</translation>
    </message>
    <message>
        <source>takes at %1</source>
        <translation>nimmt zu %1</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>nimmt</translation>
    </message>
    <message>
        <source>joins behind %1</source>
        <translation>reiht sich hinter %1 ein</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>Mittlerer Preis</translation>
    </message>
    <message>
        <source>First trigger after activation</source>
        <translation>Erster Auslöser nach Aktivierung</translation>
    </message>
    <message>
        <source>Trigger from here</source>
        <translation>Auslöser von hier</translation>
    </message>
    <message>
        <source>Result there, before fee</source>
        <translation>Ergebnis dort, vor Gebühr</translation>
    </message>
    <message>
        <source>Breaks even if the mark&apos;s high reaches</source>
        <translation>Break-even, wenn das Mark-Hoch erreicht</translation>
    </message>
    <message>
        <source>Breaks even if the mark&apos;s low reaches</source>
        <translation>Break-even, wenn das Mark-Tief erreicht</translation>
    </message>
    <message>
        <source>Breaks even if the high reaches</source>
        <translation>Break-even, wenn das Hoch erreicht</translation>
    </message>
    <message>
        <source>Breaks even if the low reaches</source>
        <translation>Break-even, wenn das Tief erreicht</translation>
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
        <source>Slippage to mid</source>
        <translation>Slippage zum Mid</translation>
    </message>
    <message>
        <source>If triggered and filled</source>
        <translation>Falls ausgelöst und ausgeführt</translation>
    </message>
    <message>
        <source>If all are filled</source>
        <translation>Falls alle ausgeführt</translation>
    </message>
    <message>
        <source>If filled</source>
        <translation>Falls ausgeführt</translation>
    </message>
    <message>
        <source>Shown when price and size are valid.</source>
        <translation>Wird gezeigt, wenn Preis und Menge gültig sind.</translation>
    </message>
    <message>
        <source>Red blocks sending. Amber does not.</source>
        <translation>Rot sperrt das Senden. Gelb nicht.</translation>
    </message>
    <message>
        <source>Held at the exchange, not in the book until triggered</source>
        <translation>Liegt bei der Börse, bis zum Auslösen nicht im Buch</translation>
    </message>
    <message>
        <source>Held at the exchange, survives a disconnect</source>
        <translation>Liegt bei der Börse, übersteht eine Trennung</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Flat</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>Steigend</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>Fallend</translation>
    </message>
    <message>
        <source>None: your own price</source>
        <translation>Keiner: Ihr eigener Preis</translation>
    </message>
    <message>
        <source>Opponent: best price of the other side</source>
        <translation>Opponent: bester Preis der Gegenseite</translation>
    </message>
    <message>
        <source>Opponent %1: level %1 of the other side</source>
        <translation>Opponent %1: Stufe %1 der Gegenseite</translation>
    </message>
    <message>
        <source>Queue: best price of its own side</source>
        <translation>Queue: bester Preis der eigenen Seite</translation>
    </message>
    <message>
        <source>Queue %1: level %1 of its own side</source>
        <translation>Queue %1: Stufe %1 der eigenen Seite</translation>
    </message>
    <message>
        <source>None: own orders may trade with each other</source>
        <translation>Keiner: eigene Orders dürfen miteinander handeln</translation>
    </message>
    <message>
        <source>The new order ends</source>
        <translation>Die neue Order endet</translation>
    </message>
    <message>
        <source>The resting order ends</source>
        <translation>Die ruhende Order endet</translation>
    </message>
    <message>
        <source>Both orders end</source>
        <translation>Beide Orders enden</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>Buy / Reverse</source>
        <translation>Kauf / Drehen</translation>
    </message>
    <message>
        <source>Sell / Reverse</source>
        <translation>Verkauf / Drehen</translation>
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
    <name>fathom::TradeQuestion</name>
    <message>
        <source>the connection went while it was being asked about</source>
        <translation>die Verbindung brach ab, während die Rückfrage offen war</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Market now: not known</source>
        <translation>Markt jetzt: unbekannt</translation>
    </message>
    <message>
        <source>Market now %1 / %2</source>
        <translation>Markt jetzt %1 / %2</translation>
    </message>
    <message>
        <source>the position is not there any more</source>
        <translation>die Position ist nicht mehr da</translation>
    </message>
</context>
<context>
    <name>fathom::TradesModel</name>
    <message>
        <source>mark %1, %2 for the largest size</source>
        <translation>Mark %1, %2 für die größte Menge</translation>
    </message>
    <message>
        <source>Closed, UTC</source>
        <translation>Geschlossen, UTC</translation>
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
        <source>The largest size held</source>
        <translation>Die größte gehaltene Menge</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Average of the fills that opened it</source>
        <translation>Mittel der Ausführungen, die ihn eröffneten</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <source>Average of the fills that closed it</source>
        <translation>Mittel der Ausführungen, die ihn schlossen</translation>
    </message>
    <message>
        <source>Realised, gross</source>
        <translation>Realisiert, brutto</translation>
    </message>
    <message>
        <source>As the exchange books it: before fees and funding</source>
        <translation>Wie die Börse es bucht: vor Gebühren und Funding</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Gross less fees, with funding: what the wallet felt</source>
        <translation>Brutto minus Gebühren, mit Funding: was das Wallet spürte</translation>
    </message>
    <message>
        <source>Net, % of entry</source>
        <translation>Netto, % vom Einstieg</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Without stop</source>
        <translation>Ohne Stop</translation>
    </message>
    <message>
        <source>As long as this program has seen it without a whole stop</source>
        <translation>So lange hat dieses Programm die Position ohne ganzen Stop gesehen</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Furthest the mark went against the entry while this program looked</source>
        <translation>Wie weit der Mark höchstens gegen den Einstieg lief, während dieses Programm zusah</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>MFE</translation>
    </message>
    <message>
        <source>Furthest the mark went for the entry while this program looked</source>
        <translation>Wie weit der Mark höchstens für den Einstieg lief, während dieses Programm zusah</translation>
    </message>
    <message>
        <source>Opened, UTC</source>
        <translation>Eröffnet, UTC</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ausführungen</translation>
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
        <source>with liquidation clearing %1</source>
        <translation>mit Liquidationsabwicklung %1</translation>
    </message>
    <message>
        <source>Opened before the history known here: worked out from the result. Read more history to have it whole.</source>
        <translation>Vor dem hier bekannten Verlauf eröffnet: aus dem Ergebnis errechnet. Lesen Sie mehr Verlauf, um ihn ganz zu haben.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>%1, %2 %3, net %4</source>
        <translation>%1, %2 %3, netto %4</translation>
    </message>
    <message>
        <source>long</source>
        <translation>long</translation>
    </message>
    <message>
        <source>short</source>
        <translation>short</translation>
    </message>
    <message numerus="yes">
        <source>%n trade(s)</source>
        <translation>
            <numerusform>%n Trade</numerusform>
            <numerusform>%n Trades</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 won, %2 lost</source>
        <translation>, %1 gewonnen, %2 verloren</translation>
    </message>
</context>
<context>
    <name>fathom::TradesPanel</name>
    <message>
        <source>Closed trades</source>
        <translation>Geschlossene Trades</translation>
    </message>
    <message>
        <source>No closed trades</source>
        <translation>Keine geschlossenen Trades</translation>
    </message>
</context>
<context>
    <name>fathom::TrailingSketch</name>
    <message>
        <source>sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>Kauf</translation>
    </message>
</context>
<context>
    <name>fathom::VitalsView</name>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>Requests p50 · p99</source>
        <translation>Anfragen p50 · p99</translation>
    </message>
    <message>
        <source>Orders p50 · p99</source>
        <translation>Orders p50 · p99</translation>
    </message>
    <message>
        <source>Clock against the exchange</source>
        <translation>Uhr gegen die Börse</translation>
    </message>
    <message>
        <source>Weight, minute</source>
        <translation>Gewicht, Minute</translation>
    </message>
    <message>
        <source>Orders, 10 s</source>
        <translation>Orders, 10 s</translation>
    </message>
    <message>
        <source>Orders, minute</source>
        <translation>Orders, Minute</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>%1%2 ms</source>
        <translation>%1%2 ms</translation>
    </message>
    <message>
        <source>paused %1 s</source>
        <translation>Pause %1 s</translation>
    </message>
    <message>
        <source>%1, next: %2</source>
        <translation>%1, danach: %2</translation>
    </message>
    <message>
        <source>%1, another from the next account on</source>
        <translation>%1, ab dem nächsten Konto ein anderer</translation>
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
    <name>fathom::Workspaces</name>
    <message>
        <source>Scalp</source>
        <translation>Scalp</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Swing</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
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
<context>
    <name>fathom::IntentRecorder</name>
    <message>
        <source>The order journal in the profile&apos;s folder cannot be written, and nothing is placed without it: is the disk full, or the file not writable? Once it can be written, press again. Cancelling still goes out; until then close a position on the exchange&apos;s own page.</source>
        <translation>Das Orderjournal im Profilordner lässt sich nicht schreiben, und ohne es wird nichts platziert: ist der Datenträger voll oder die Datei schreibgeschützt? Lässt es sich wieder schreiben, drücken Sie erneut. Stornieren geht weiterhin; bis dahin schließen Sie eine Position auf der Seite der Börse selbst.</translation>
    </message>
</context>
<context>
    <name>fathom::ChartTool</name>
    <message>
        <source>Cursor</source>
        <translation>Zeiger</translation>
    </message>
    <message>
        <source>Trend line</source>
        <translation>Trendlinie</translation>
    </message>
    <message>
        <source>Horizontal line</source>
        <translation>Waagerechte Linie</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Retracement levels</source>
        <translation>Retracement-Stufen</translation>
    </message>
    <message>
        <source>Risk and reward</source>
        <translation>Risiko und Ertrag</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Messen</translation>
    </message>
</context>
<context>
    <name>fathom::DrawingBar</name>
    <message>
        <source>Drawing tools</source>
        <translation>Zeichenwerkzeuge</translation>
    </message>
    <message>
        <source>Magnet: onto open, high, low or close</source>
        <translation>Magnet: auf Eröffnung, Hoch, Tief oder Schluss</translation>
    </message>
    <message>
        <source>Hide the drawings</source>
        <translation>Zeichnungen ausblenden</translation>
    </message>
    <message>
        <source>Show the drawings</source>
        <translation>Zeichnungen einblenden</translation>
    </message>
</context>
</TS>
