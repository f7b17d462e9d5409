<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Expiry</name>
    <message>
        <source>self-trade prevention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest of an immediate-or-cancel order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-trade prevention on an immediate-or-cancel order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduce-only: the position changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account was liquidated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its position is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the symbol was delisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its protecting order was triggered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest of a market order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill-or-kill could not be filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post-only would have taken liquidity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LadderPainter</name>
    <message>
        <source>LIQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENTRY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BE</source>
        <comment>break-even</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIQ if</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderCheck</name>
    <message>
        <source>Enter a price above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price must be a multiple of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest price is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest price is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A buy may not be priced above %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sell may not be priced below %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a quantity above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity must be a multiple of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest quantity is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest quantity is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order&apos;s value must be at least %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not open for trading.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>%1 %2 %3 at market</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrdersModel</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3 at %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnOrders</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>BUY %1 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELL %1 refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileLock</name>
    <message>
        <source>Another Fathom (process %1) is using this profile. Close it, or start with another folder: --profile DIR.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rejection</name>
    <message>
        <source>Too many requests; the exchange asks to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange is overloaded and turned the request away; nothing was executed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value lies outside what this symbol allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many new orders in a short time; the exchange asks to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock differed too much from the exchange&apos;s; it was measured again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was not accepted: check the secret of this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A required value was missing or unreadable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value was sent that this kind of order must not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price or size has more digits than this symbol allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of order does not exist here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange does not know this symbol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange did not take the new order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such working order any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange does not know this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form of the API key is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key, address or permission is not accepted for this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance is not sufficient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The margin is not sufficient for this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order could not be filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trigger price would be met at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce-only: there is no position left for it, or other reduce-only orders already take all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is being liquidated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position is not large enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of open orders is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of order cannot be reduce-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position would be larger than the present leverage allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leverage needs more margin than there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size must be greater than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size is below the smallest this symbol allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size is above the largest this symbol allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is below the lowest this symbol allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is not on the symbol&apos;s tick grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is above what is allowed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size is not on the symbol&apos;s step grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is below what is allowed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leverage is not valid for the symbol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The margin mode is already set like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The margin mode cannot change while the symbol has open orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The margin mode cannot change while the symbol has a position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cross balance is not sufficient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The isolated balance is not sufficient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position mode is already set like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position side is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position side does not fit the account&apos;s position mode; the mode was read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce-only does not fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position mode cannot change while there are open orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position mode cannot change while there are positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may only reduce positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not place orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The symbol is restricted: positions may only be reduced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order with this id already exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce-only failed: check the position and the open orders of this symbol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional orders go by another way now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best price on the other side is too far from the mark price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The symbol is not open for new positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is worth less than the smallest notional, and it is not reduce-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trading is paused by the cooling-off period you set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the exchange&apos;s trading rules this account may only reduce positions for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the exchange&apos;s rules for this symbol or region positions may only be reduced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill-or-kill: it could not be filled at once and was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post-only: it would have taken liquidity at once, so it was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The symbol&apos;s state does not allow changing orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only limit orders can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order was changed as often as the exchange allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price and size are already like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request reached the matching engine too late; the clock was measured again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the change the order would be worth less than the smallest notional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier change of this order is still being worked on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange says: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::AboutDialog</name>
    <message>
        <source>About Fathom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop terminal for trading derivatives by hand. Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::AccountActions</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: leverage %2x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cross margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: isolated margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position mode: hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position mode: one-way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::AccountPanel</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin bal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross margin ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::AccountWorker</name>
    <message>
        <source>Liquidated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the exchange liquidated %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-deleveraged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the exchange reduced the position by %2 (ADL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-assets margin was switched on: totals are in USD now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-assets margin was switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional order refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: triggered, but the exchange refused it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance margin is nearly used up: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream&apos;s key ran out; a new one is being used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account stream is down. What is shown may be old; cancelling and reducing still go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Finding out what became of %n order(s) of the last run.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing orders, positions and balances with the exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison with the exchange failed (%1); trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on the account while the stream was down.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Account stream silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were found that the stream had not told; connecting it anew.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The account stream was silent; connecting anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::AimCard</name>
    <message>
        <source>BUY %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELL %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduce-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joins behind %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may take at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;L at mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost %1, fee %2, available %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::AppBar</name>
    <message>
        <source>Flatten…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>also %n protective</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scalp</source>
        <comment>workspace</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade</source>
        <comment>workspace</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swing</source>
        <comment>workspace</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <comment>workspace</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol, command or order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity USDT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel all orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancels every working order of every symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancels all orders and closes all positions; asks first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::ArmBar</name>
    <message>
        <source>Disarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disarm: clicks fill the ticket again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm: one click sends an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARMED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: limit by side · Right: menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel still works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disarmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key sends only while armed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click fills the ticket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::Arming</name>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::Banner</name>
    <message>
        <source>Account stream lost %1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account stream lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel and reduce still work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange refused the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market stream lost %1 s ago, prices are old</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::BatchCancel</name>
    <message>
        <source>Cancel all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be cancelled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s) ended, and the exchange&apos;s list agrees.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::BookPublisher</name>
    <message>
        <source>no updates for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the snapshot was too old, loading again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequence gap, loading again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bid above ask, loading again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many updates held back, loading again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the snapshot could not be loaded, trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the symbol&apos;s rules changed, loading again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::CandleFeed</name>
    <message>
        <source>The symbol&apos;s rules cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::ChartPanel</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the candles again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market data interrupted: the chart is old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the watchlist or press Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older candles did not load: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History did not load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading candles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No candles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bars before listing on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm the chart of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+click on the chart sends a limit order at once: BUY below the last price, SELL above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dragged order tag is moved on release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the ticket; nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale the price by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest candle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the position in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close at market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::ChartToolbar</name>
    <message>
        <source>Candles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart kind: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VWAP of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMA %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders and position on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators, %1 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders on chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARMED %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart trading off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart trading armed, %1 left; press to disarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart trading off; press to arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+click sends a limit order, a dragged tag moves its order. Esc disarms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm the chart (Ctrl+L): then Ctrl+click sends. Plain clicks never trade.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::ChartTrading</name>
    <message>
        <source>The account is not ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The symbol&apos;s filters are not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart trading is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a size in the ladder or the ticket first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same order was just sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order cannot be moved now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post-only: would be cancelled by the exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would take: not moved across the market.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::ChartView</name>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 candle: open %2, high %3, low %4, close %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in view from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VWAP day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMA %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ticks · %2 bars · %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::ColumnHeader</name>
    <message>
        <source>Ladder columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My buys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My sells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traded 15m, sell | buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vol 15m</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::ConfirmDialog</name>
    <message>
        <source>Enter does nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more, after 0.8 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::DeskActions</name>
    <message>
        <source>No working orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders and no positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Flatten %1: %n position(s), all symbols</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hold 0.8 s to flatten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or Ctrl+Enter twice, 0.8 s apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>1  Cancel %n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>2  Wait until the exchange confirms all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>3  Close %n position(s), reduce-only market</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>4  Check that nothing is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realises about %1 before fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no orders, no positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Flatten again, or close them one by one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::EdgeBar</name>
    <message>
        <source>Above the view: nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the view: nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the view: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the view: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::EquityCurve</name>
    <message>
        <source>Equity of the day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::Error</name>
    <message>
        <source>The input cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange sent an answer that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the exchange broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: there was no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer: it is not known whether the exchange executed this. Asking now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not executed: the request limit is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange blocks this address for now; nothing is sent until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange does not accept the key or its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market data has a gap; loading it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much data at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready yet: the account is still being compared with the exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::FillsModel</name>
    <message>
        <source>Time UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realised, gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::FillsPanel</name>
    <message>
        <source>Fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fills yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realised %1    fees %2    net %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::FirstRunCard</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are on the paper exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play money, a moving market of its own, simulated fills with a queue. Nothing leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours safe for red-green blindness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a price in the ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fills the order ticket. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Ctrl L to arm, then click a bid or ask row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now one click places an order. Esc disarms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag your order, then middle-click it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag moves it, middle-click cancels it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step ticks itself off. F1 shows all keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::HelpOverlay</name>
    <message>
        <source>Map of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder: move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to best ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to best bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recentre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder: stage, always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buy at cursor → ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sell at cursor → ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduce-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder: trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place at cursor, by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buy / sell at own best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buy best ask / sell best bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder: own orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next own order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move it a tick, Enter sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel orders of this symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arm / disarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop, then disarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel all, every symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flatten…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo last placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose buy, sell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send the chosen side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one tick or step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10, 100 ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed prices: bid ask mid mark last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed sizes, also max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find a symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next, previous panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pop out, dock back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring all windows here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>armed only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::HistoryStore</name>
    <message>
        <source>The history of fills and orders could not be read; it was set aside and a new one begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of fills and orders cannot be kept: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills and orders could not be written to the history (%1); trying again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::InstrumentHeader</name>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perpetual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2× %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · not trading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding / next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::InstrumentTitle</name>
    <message>
        <source>Dock back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pop out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::IntervalBox</name>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, Enter shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such interval</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::IntervalButton</name>
    <message>
        <source>Interval %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::LadderActions</name>
    <message>
        <source>the symbol changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the book is not live: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the book is not live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no size is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post-only, but it would take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same order went out moments ago; press again to send it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BUY %1 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELL %1 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be cancelled by the exchange: post-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modify refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::LadderInput</name>
    <message>
        <source>BUY %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELL %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2  %3 t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release here: nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joins behind %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sends, Esc returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Esc returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order ended while it was being moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market crossed, click again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n orders here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the one at %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit price and size…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel all buys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel all sells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy limit at %1 in the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell limit at %1 in the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre on the market</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::LadderPanel</name>
    <message>
        <source>the symbol changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account is not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the book was not live for 10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not editable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a request on this order is still under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all traded volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear above the ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear below the bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traded volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit and loss (H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative depth (V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift: limit by side, size %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the panel was hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window was minimised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder %1, %2, %3, group %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>armed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disarmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel buys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel sells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no news from the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last book %1, click to retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BOOK STALE %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>market %n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>LIQ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENTRY %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BUY %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELL %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows above</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows below</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::LadderTools</name>
    <message>
        <source>Finer rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarser rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre on the market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of the book: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::LadderView</name>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My buys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My sells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traded in 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Snapshot asked, %n updates held</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>bid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you buy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you sell %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break-even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liquidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traded %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minus %1 if closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plus %1 if closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::LinkChip</name>
    <message>
        <source>Link group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link group %1: panels with this digit show the same symbol</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::LogModel</name>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::LogPanel</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show warnings and failures only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::MainWindow</name>
    <message>
        <source>Layout saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fathom, trading window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring all windows here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange as supplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Fathom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour-blind safe, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour-blind safe, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit with open orders or positions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay as they are; nothing is cancelled or closed by quitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::MarketWorker</name>
    <message>
        <source>Order book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: loading again after a gap.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::MoveBubble</name>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::NetworkCore</name>
    <message>
        <source>Orders cannot be journalled (%1), so none are placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the exchange has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it never reached the exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this is how the exchange has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the change was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it is still working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no usable connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::OrderEditor</name>
    <message>
        <source>New price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sends, Esc returns. A change goes to the back of the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is filled already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::OrderLanes</name>
    <message>
        <source>Not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only limit orders can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is being cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was filled before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than the new size is filled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3 The order stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no answer to the change. Asking; it is not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no answer to the cancelling. Asking the exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was filled before the cancelling arrived.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::OrderLines</name>
    <message>
        <source>The order is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order changed meanwhile; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3 → %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2   %3 ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes to the back of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would take, is not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from mark, back of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liquidation %1, %2 away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 at %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::OrderPlacer</name>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Fathom ended before the answer came; asking the exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no answer, so it may or may not be at the exchange. Asking; it is not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::OrderTags</name>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BUY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LONG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHORT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIQ %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::OrderToasts</name>
    <message>
        <source>answered in %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resting, ≈ %1 ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 working</source>
        <comment>an order, with its price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was filled and stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking the exchange by client id; not sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest %1 working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BOUGHT %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOLD %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::OrdersModel</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number. The order is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a multiple of %2. The order is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifying %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown %1 ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss refused %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit price of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::OrdersPanel</name>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No working orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show orders of the linked symbol only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n working</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel all, %n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel buys of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel sells of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel all of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::OverviewRuler</name>
    <message>
        <source>Overview of two percent around the market</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::PanelDocks</name>
    <message>
        <source>Watchlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tape</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::PanelTitleBar</name>
    <message>
        <source>Dock back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pop out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::PositionCloser</name>
    <message>
        <source>There is no position on %1 to close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of %1 are not loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That part of the position is smaller than the smallest step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: cancelling %n reduce-only order(s) that take the whole position, then closing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::PositionStrip</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close half of the position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LONG %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHORT %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no liquidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liq %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position %1 %2, result %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::PositionsModel</name>
    <message>
        <source>LONG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHORT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrealised %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrealised ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-deleverage rank %1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation %1 away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close half of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1 at market, reduce-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::PositionsPanel</name>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>notional %1 USDT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unrealised %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this position?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3 % at market, reduce-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LONG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHORT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close 25 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close 50 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close 75 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel orders of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::Preferences</name>
    <message>
        <source>The settings could not be saved: %1. They stay in use until Fathom ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::ProblemLine</name>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::RiskGuard</name>
    <message>
        <source>The exchange does not accept this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account stream is down: only cancelling and reducing go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to the account yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is being compared with the exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of this symbol are not loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not open for new positions (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order on %1 is still unknown; until it is resolved only cancelling and reducing go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same order was sent a moment ago; a second press within 250 ms is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 orders in a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order on %1 is still unknown; nothing may grow until it is resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new size is not larger than what is filled already; cancel the order instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::Session</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to the account yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::SettingsFile</name>
    <message>
        <source>The settings file cannot be used (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file cannot be used (%1); it was kept as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fathom starts with its defaults.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::SizeRow</name>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post-only: an order that would take is cancelled by the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce-only: orders can only close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size %1, also of clicks with Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A multiple of %1, at least %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::StatusBar</name>
    <message>
        <source>Scale %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the window, %1 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders 10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request weight used this minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders sent in ten seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stream lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stream lost %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders %1 ms p50 · %2 ms p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders by REST %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::SumBar</name>
    <message>
        <source>Sum in view: bids %1, asks %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum in view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::SymbolButton</name>
    <message>
        <source>Choose a symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2; choose another symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another symbol (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::SymbolListModel</name>
    <message>
        <source>Perpetual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not trading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, long %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, short %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, last %3, %4 in 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::SymbolSearch</name>
    <message>
        <source>Symbol search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbols found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No symbol matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: show in link %1 · Esc: close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::TableTabs</name>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::TapePanel</name>
    <message>
        <source>Tape %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tape settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No print of %1 or more yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::TapeView</name>
    <message>
        <source>Tape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new ▲</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Time UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bought %1 at %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold %1 at %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::Terminal</name>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper exchange cannot start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::TicketDialogs</name>
    <message>
        <source>Asking the exchange…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin mode of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole wallet backs the position; a loss can use all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the margin given to the position backs it; liquidation comes sooner, the rest is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange refuses the change while the symbol has a position or open orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leverage of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position is larger than this leverage allows; the exchange will refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position mode, every symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One position a symbol; a sell makes a long smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long and a short beside each other; closing is chosen with Reduce-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange refuses the change while there is any position or open order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::TicketExpression</name>
    <message>
        <source>Ticks are whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no price to start from yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share is between 0 and 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest size is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no price to compute the size from yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::TicketPanel</name>
    <message>
        <source>Order type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by the exchange instead of taking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only makes the position smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GTC: rests until cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IOC: fills now, the rest is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOK: fills whole now or not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same order again? Press once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin mode, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leverage, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position mode, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take price: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max sell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at market, cap %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slippage cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown when price and size are valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee, taker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee, maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes, average %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joins behind %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slippage to mid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent as IOC limit: buy %1, sell %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends the chosen side: Alt B, Alt S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves to the first error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends the buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends the sell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy / Reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy / Long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell / Reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell / Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filters not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no size yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>fix %n field(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>market %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place this order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market, at worst %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market now %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would take now instead of rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::TicketState</name>
    <message>
        <source>There is nothing to reduce on this side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce-only is larger than the position, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post-only would cross the book and be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post-only would cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only cancel and reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is not live; a market order needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book not live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs %1, available %2: the exchange would refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cap ends before the whole size is filled; the rest is not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation would be only %1 away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The symbol&apos;s filters are not loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::ToastCard</name>
    <message>
        <source>%1 %2 s</source>
        <comment>an action and the seconds left to use it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::WatchlistDelegate</name>
    <message>
        <source>sort held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::WatchlistModel</name>
    <message>
        <source>by 24 h volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by last price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by 24 h change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 24 h volume %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fund. %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::WatchlistPanel</name>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a symbol, Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No symbol matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the watchlist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fathom::format</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Type %2 or %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
