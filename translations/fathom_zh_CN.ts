<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Expiry</name>
    <message>
        <source>self-trade prevention</source>
        <translation>自成交防护</translation>
    </message>
    <message>
        <source>the rest of an immediate-or-cancel order</source>
        <translation>立即成交或取消订单的剩余部分</translation>
    </message>
    <message>
        <source>self-trade prevention on an immediate-or-cancel order</source>
        <translation>立即成交或取消订单的自成交防护</translation>
    </message>
    <message>
        <source>reduce-only: the position changed</source>
        <translation>只减仓：仓位已变化</translation>
    </message>
    <message>
        <source>the account was liquidated</source>
        <translation>账户已被强平</translation>
    </message>
    <message>
        <source>its position is gone</source>
        <translation>其仓位已不存在</translation>
    </message>
    <message>
        <source>the symbol was delisted</source>
        <translation>该交易对已下架</translation>
    </message>
    <message>
        <source>its protecting order was triggered</source>
        <translation>其保护单已触发</translation>
    </message>
    <message>
        <source>the rest of a market order</source>
        <translation>市价单剩余部分</translation>
    </message>
    <message>
        <source>fill-or-kill could not be filled</source>
        <translation>全部成交或取消未能成交</translation>
    </message>
    <message>
        <source>post-only would have taken liquidity</source>
        <translation>只挂单会吃单</translation>
    </message>
</context>
<context>
    <name>HistoryLoader</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>资金流水</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>成交记录</translation>
    </message>
</context>
<context>
    <name>LadderPainter</name>
    <message>
        <source>LIQ</source>
        <translation>强平</translation>
    </message>
    <message>
        <source>ENTRY</source>
        <translation>开仓</translation>
    </message>
    <message>
        <source>BE</source>
        <comment>break-even</comment>
        <translation>保本</translation>
    </message>
    <message>
        <source>if</source>
        <comment>liquidation if the order filled</comment>
        <translation>若成交</translation>
    </message>
    <message>
        <source>BE in %1</source>
        <comment>break-even after the next funding; hours and minutes until then</comment>
        <translation>%1 后保本</translation>
    </message>
    <message>
        <source>BE fees</source>
        <comment>break-even by fees alone, without funding</comment>
        <translation>BE 费用</translation>
    </message>
</context>
<context>
    <name>MouseTable</name>
    <message>
        <source>%1 on %2 is taken: %3</source>
        <translation>%2上的 %1 已被占用：%3</translation>
    </message>
    <message>
        <source>limit by side</source>
        <translation>按方向限价</translation>
    </message>
    <message>
        <source>limit by side, second size</source>
        <translation>按方向限价，第二数量</translation>
    </message>
    <message>
        <source>limit BUY</source>
        <translation>限价买入</translation>
    </message>
    <message>
        <source>limit SELL</source>
        <translation>限价卖出</translation>
    </message>
    <message>
        <source>stop-market, BUY above, SELL below</source>
        <translation>市价止损，上方买入，下方卖出</translation>
    </message>
    <message>
        <source>stop-limit, BUY above, SELL below</source>
        <translation>限价止损，上方买入，下方卖出</translation>
    </message>
    <message>
        <source>stop-loss or take-profit of the position</source>
        <translation>仓位的止损或止盈</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>open the row into ticks</source>
        <translation>将该行展开为逐跳</translation>
    </message>
    <message>
        <source>centre on the market</source>
        <translation>居中到市价</translation>
    </message>
    <message>
        <source>select, drag moves</source>
        <translation>选中，拖动即移动</translation>
    </message>
    <message>
        <source>list and menu</source>
        <translation>列表和菜单</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>bid rows</source>
        <translation>买行</translation>
    </message>
    <message>
        <source>ask rows</source>
        <translation>卖行</translation>
    </message>
    <message>
        <source>rows between bid and ask</source>
        <translation>买卖价之间的行</translation>
    </message>
    <message>
        <source>own orders</source>
        <translation>自己的订单</translation>
    </message>
    <message>
        <source>any row</source>
        <translation>任意行</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右键</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中键</translation>
    </message>
    <message>
        <source>Back (thumb)</source>
        <translation>后退（侧键）</translation>
    </message>
    <message>
        <source>Forward (thumb)</source>
        <translation>前进（侧键）</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左键</translation>
    </message>
    <message>
        <source>%1 on bids, %2 on asks</source>
        <translation>买行 %1，卖行 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>clicks do nothing</source>
        <translation>单击无动作</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>release %1: %2</source>
        <translation>松开 %1：%2</translation>
    </message>
</context>
<context>
    <name>OrderCheck</name>
    <message>
        <source>Enter a price above zero.</source>
        <translation>请输入大于零的价格。</translation>
    </message>
    <message>
        <source>The price must be a multiple of %1.</source>
        <translation>价格必须是 %1 的倍数。</translation>
    </message>
    <message>
        <source>The highest price is %1.</source>
        <translation>最高价为 %1。</translation>
    </message>
    <message>
        <source>The lowest price is %1.</source>
        <translation>最低价为 %1。</translation>
    </message>
    <message>
        <source>A buy may not be priced above %1.</source>
        <translation>买入价不得高于 %1。</translation>
    </message>
    <message>
        <source>A sell may not be priced below %1.</source>
        <translation>卖出价不得低于 %1。</translation>
    </message>
    <message>
        <source>Enter a quantity above zero.</source>
        <translation>请输入大于零的数量。</translation>
    </message>
    <message>
        <source>The quantity must be a multiple of %1.</source>
        <translation>数量必须是 %1 的倍数。</translation>
    </message>
    <message>
        <source>The largest quantity is %1.</source>
        <translation>最大数量为 %1。</translation>
    </message>
    <message>
        <source>The smallest quantity is %1.</source>
        <translation>最小数量为 %1。</translation>
    </message>
    <message>
        <source>The order&apos;s value must be at least %1 %2.</source>
        <translation>订单价值至少为 %1 %2。</translation>
    </message>
    <message>
        <source>%1 is not open for trading.</source>
        <translation>%1 未开放交易。</translation>
    </message>
    <message>
        <source>The callback is %1 to %2 percent.</source>
        <translation>回调比例须为 %1 至 %2 %。</translation>
    </message>
    <message>
        <source>It would be active at once; leave the activation empty for that.</source>
        <translation>会立即激活；如需如此，请将激活价留空。</translation>
    </message>
    <message>
        <source>It would trigger at once.</source>
        <translation>会立即触发。</translation>
    </message>
    <message>
        <source>Only orders with a limit price can be priced by the exchange.</source>
        <translation>只有带限价的订单才能由交易所定价。</translation>
    </message>
    <message>
        <source>The exchange prices this order; it takes no price of yours.</source>
        <translation>此订单由交易所定价；不接受你的价格。</translation>
    </message>
    <message>
        <source>The date must be more than ten minutes ahead.</source>
        <translation>日期必须在十分钟以后。</translation>
    </message>
    <message>
        <source>Only a stop or take-profit at the market can close the whole position.</source>
        <translation>只有市价止损或市价止盈可以平掉整个仓位。</translation>
    </message>
    <message>
        <source>An order that closes the whole position takes no quantity.</source>
        <translation>平掉整个仓位的订单不带数量。</translation>
    </message>
    <message>
        <source>An order that closes the whole position is reduce-only by itself.</source>
        <translation>平掉整个仓位的订单本身即为只减仓。</translation>
    </message>
    <message>
        <source>It would add to the position instead of closing it.</source>
        <translation>它会加仓而不是平仓。</translation>
    </message>
    <message>
        <source>TP is below the entry price of a buy.</source>
        <translation>TP 低于买单的开仓价。</translation>
    </message>
    <message>
        <source>TP is above the entry price of a sell.</source>
        <translation>TP 高于卖单的开仓价。</translation>
    </message>
    <message>
        <source>SL is above the entry price of a buy.</source>
        <translation>SL 高于买单的开仓价。</translation>
    </message>
    <message>
        <source>SL is below the entry price of a sell.</source>
        <translation>SL 低于卖单的开仓价。</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>%1 %2 %3 at market</source>
        <translation>%1 %2 %3 市价</translation>
    </message>
    <message>
        <source>stop %1</source>
        <translation>止损 %1</translation>
    </message>
    <message>
        <source>stop %1 limit %2</source>
        <translation>止损 %1 限价 %2</translation>
    </message>
    <message>
        <source>take-profit %1</source>
        <translation>止盈 %1</translation>
    </message>
    <message>
        <source>take-profit %1 limit %2</source>
        <translation>止盈 %1 限价 %2</translation>
    </message>
    <message>
        <source>trailing stop %1 %</source>
        <translation>跟踪委托 %1 %</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>trailing stop</source>
        <translation>跟踪委托</translation>
    </message>
    <message>
        <source>%1 of it was filled</source>
        <translation>其中 %1 已成交</translation>
    </message>
</context>
<context>
    <name>OwnOrders</name>
    <message>
        <source>%1s?</source>
        <translation>%1秒?</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>前方 %1</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>%1 s ?</source>
        <translation>%1 秒 ?</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>撤销中</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>已完成 %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>still %1</source>
        <translation>仍为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>app</source>
        <comment>an order only this program holds</comment>
        <translation>程序</translation>
    </message>
    <message>
        <source>triggering</source>
        <translation>触发中</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>移动中</translation>
    </message>
    <message>
        <source>unprotected %1 s</source>
        <translation>无保护 %1 秒</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>ProfileLock</name>
    <message>
        <source>Another Fathom (process %1) is using this profile. Close it, or start with another folder: --profile DIR.</source>
        <translation>另一个 Fathom（进程 %1）正在使用此配置。请关闭它，或换一个文件夹启动：--profile DIR。</translation>
    </message>
    <message>
        <source>The last Fathom (process %1) ended without giving its lock back, and the lock in %2 cannot be replaced: is the disk full, or the folder not writable?</source>
        <translation>上一个 Fathom（进程 %1）结束时未释放锁，且无法替换 %2 中的锁：磁盘已满，还是文件夹不可写？</translation>
    </message>
</context>
<context>
    <name>Rejection</name>
    <message>
        <source>Too many requests; the exchange asks to wait.</source>
        <translation>请求过多；交易所要求等待。</translation>
    </message>
    <message>
        <source>A value lies outside what this symbol allows.</source>
        <translation>数值超出该交易对允许的范围。</translation>
    </message>
    <message>
        <source>Too many new orders in a short time; the exchange asks to wait.</source>
        <translation>短时间内新订单过多；交易所要求等待。</translation>
    </message>
    <message>
        <source>A required value was missing or unreadable.</source>
        <translation>缺少必需的值或无法读取。</translation>
    </message>
    <message>
        <source>A value was sent that this kind of order must not have.</source>
        <translation>发送了此类订单不允许的值。</translation>
    </message>
    <message>
        <source>Price or size has more digits than this symbol allows.</source>
        <translation>价格或数量的小数位超出该交易对允许。</translation>
    </message>
    <message>
        <source>This kind of order does not exist here.</source>
        <translation>此处没有该类订单。</translation>
    </message>
    <message>
        <source>The exchange does not know this symbol.</source>
        <translation>交易所没有该交易对。</translation>
    </message>
    <message>
        <source>The exchange did not take the new order.</source>
        <translation>交易所未接受新订单。</translation>
    </message>
    <message>
        <source>There is no such working order any more.</source>
        <translation>该挂单已不存在。</translation>
    </message>
    <message>
        <source>The exchange does not know this order.</source>
        <translation>交易所没有该订单。</translation>
    </message>
    <message>
        <source>The balance is not sufficient.</source>
        <translation>余额不足。</translation>
    </message>
    <message>
        <source>The margin is not sufficient for this order.</source>
        <translation>该订单的保证金不足。</translation>
    </message>
    <message>
        <source>The order could not be filled.</source>
        <translation>订单无法成交。</translation>
    </message>
    <message>
        <source>The trigger price would be met at once.</source>
        <translation>触发价会立即被触发。</translation>
    </message>
    <message>
        <source>Reduce-only: there is no position left for it, or other reduce-only orders already take all of it.</source>
        <translation>只减仓：已无对应仓位，或其他只减仓订单已占满。</translation>
    </message>
    <message>
        <source>The account is being liquidated.</source>
        <translation>账户正在被强平。</translation>
    </message>
    <message>
        <source>The position is not large enough.</source>
        <translation>仓位不够大。</translation>
    </message>
    <message>
        <source>The limit of open orders is reached.</source>
        <translation>已达挂单数量上限。</translation>
    </message>
    <message>
        <source>This kind of order cannot be reduce-only.</source>
        <translation>此类订单不能只减仓。</translation>
    </message>
    <message>
        <source>The position would be larger than the present leverage allows.</source>
        <translation>仓位将超过当前杠杆允许的上限。</translation>
    </message>
    <message>
        <source>This leverage needs more margin than there is.</source>
        <translation>该杠杆所需保证金超过现有。</translation>
    </message>
    <message>
        <source>The size must be greater than zero.</source>
        <translation>数量必须大于零。</translation>
    </message>
    <message>
        <source>The size is below the smallest this symbol allows.</source>
        <translation>数量低于该交易对下限。</translation>
    </message>
    <message>
        <source>The size is above the largest this symbol allows.</source>
        <translation>数量超过该交易对上限。</translation>
    </message>
    <message>
        <source>The price is below the lowest this symbol allows.</source>
        <translation>价格低于该交易对的最低价。</translation>
    </message>
    <message>
        <source>The price is not on the symbol&apos;s tick grid.</source>
        <translation>价格不在该交易对的最小变动价位上。</translation>
    </message>
    <message>
        <source>The price is above what is allowed now.</source>
        <translation>价格高于当前允许的范围。</translation>
    </message>
    <message>
        <source>The size is not on the symbol&apos;s step grid.</source>
        <translation>数量不在该交易对的步长上。</translation>
    </message>
    <message>
        <source>The price is below what is allowed now.</source>
        <translation>价格低于当前允许的范围。</translation>
    </message>
    <message>
        <source>This leverage is not valid for the symbol.</source>
        <translation>该杠杆对此交易对无效。</translation>
    </message>
    <message>
        <source>The margin mode is already set like this.</source>
        <translation>保证金模式已经如此设置。</translation>
    </message>
    <message>
        <source>The margin mode cannot change while the symbol has open orders.</source>
        <translation>该交易对有挂单时不能更改保证金模式。</translation>
    </message>
    <message>
        <source>The margin mode cannot change while the symbol has a position.</source>
        <translation>该交易对有仓位时不能更改保证金模式。</translation>
    </message>
    <message>
        <source>The cross balance is not sufficient.</source>
        <translation>全仓余额不足。</translation>
    </message>
    <message>
        <source>The isolated balance is not sufficient.</source>
        <translation>逐仓余额不足。</translation>
    </message>
    <message>
        <source>The position mode is already set like this.</source>
        <translation>持仓模式已经如此设置。</translation>
    </message>
    <message>
        <source>The position side is not valid.</source>
        <translation>仓位方向无效。</translation>
    </message>
    <message>
        <source>The position side does not fit the account&apos;s position mode; the mode was read again.</source>
        <translation>仓位方向与账户持仓模式不符；已重新读取模式。</translation>
    </message>
    <message>
        <source>Reduce-only does not fit here.</source>
        <translation>此处不适用只减仓。</translation>
    </message>
    <message>
        <source>The position mode cannot change while there are open orders.</source>
        <translation>有挂单时不能更改持仓模式。</translation>
    </message>
    <message>
        <source>The position mode cannot change while there are positions.</source>
        <translation>有仓位时不能更改持仓模式。</translation>
    </message>
    <message>
        <source>This account may only reduce positions.</source>
        <translation>该账户只能减仓。</translation>
    </message>
    <message>
        <source>This account may not place orders.</source>
        <translation>该账户不能下单。</translation>
    </message>
    <message>
        <source>The symbol is restricted: positions may only be reduced.</source>
        <translation>该交易对受限：只能减仓。</translation>
    </message>
    <message>
        <source>An order with this id already exists.</source>
        <translation>该编号的订单已存在。</translation>
    </message>
    <message>
        <source>Reduce-only failed: check the position and the open orders of this symbol.</source>
        <translation>只减仓失败：请检查该交易对的仓位和挂单。</translation>
    </message>
    <message>
        <source>Conditional orders go by another way now.</source>
        <translation>条件单现在使用另一接口。</translation>
    </message>
    <message>
        <source>The best price on the other side is too far from the mark price.</source>
        <translation>对手方最优价距标记价过远。</translation>
    </message>
    <message>
        <source>The symbol is not open for new positions.</source>
        <translation>该交易对不允许开新仓。</translation>
    </message>
    <message>
        <source>The order is worth less than the smallest notional, and it is not reduce-only.</source>
        <translation>订单低于最小名义价值，且不是只减仓。</translation>
    </message>
    <message>
        <source>Trading is paused by the cooling-off period you set.</source>
        <translation>因你设置的冷静期，交易已暂停。</translation>
    </message>
    <message>
        <source>By the exchange&apos;s trading rules this account may only reduce positions for now.</source>
        <translation>按交易所的交易规则，此账户目前只能减仓。</translation>
    </message>
    <message>
        <source>By the exchange&apos;s rules for this symbol or region positions may only be reduced.</source>
        <translation>按交易所对该交易对或地区的规则，只能减仓。</translation>
    </message>
    <message>
        <source>Fill-or-kill: it could not be filled at once and was cancelled.</source>
        <translation>全部成交或取消：未能立即成交，已撤销。</translation>
    </message>
    <message>
        <source>Post-only: it would have taken liquidity at once, so it was cancelled.</source>
        <translation>只挂单：会立即吃单，因此已撤销。</translation>
    </message>
    <message>
        <source>The symbol&apos;s state does not allow changing orders.</source>
        <translation>该交易对的状态不允许修改订单。</translation>
    </message>
    <message>
        <source>Only limit orders can be changed.</source>
        <translation>只有限价单可以修改。</translation>
    </message>
    <message>
        <source>This order was changed as often as the exchange allows.</source>
        <translation>该订单的修改次数已达交易所上限。</translation>
    </message>
    <message>
        <source>Price and size are already like this.</source>
        <translation>价格和数量已经如此。</translation>
    </message>
    <message>
        <source>The request reached the matching engine too late; the clock was measured again.</source>
        <translation>请求到达撮合引擎过晚；已重新校时。</translation>
    </message>
    <message>
        <source>After the change the order would be worth less than the smallest notional.</source>
        <translation>修改后订单将低于最小名义价值。</translation>
    </message>
    <message>
        <source>An earlier change of this order is still being worked on.</source>
        <translation>该订单的上一次修改仍在处理。</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>未说明原因。</translation>
    </message>
    <message>
        <source>Exchange says: %1</source>
        <translation>交易所说：%1</translation>
    </message>
    <message>
        <source>The signature was not accepted: secret and API key do not belong together.</source>
        <translation>签名未被接受：secret 与 API key 不匹配。</translation>
    </message>
    <message>
        <source>The callback rate must lie between 0.1 and 20 percent.</source>
        <translation>回调比例必须在 0.1 到 20 % 之间。</translation>
    </message>
    <message>
        <source>This is not an API key: it was not copied whole.</source>
        <translation>这不是 API key：没有完整复制。</translation>
    </message>
    <message>
        <source>The trigger price must be greater than zero.</source>
        <translation>触发价必须大于零。</translation>
    </message>
    <message>
        <source>The trigger price is above the highest this symbol allows.</source>
        <translation>触发价高于该交易对允许的最高值。</translation>
    </message>
    <message>
        <source>The exchange holds 200 conditional orders at most; cancel one first.</source>
        <translation>交易所最多保留 200 个条件单；请先撤销一个。</translation>
    </message>
    <message>
        <source>Margin can only be added where the position is isolated.</source>
        <translation>只有逐仓仓位才能增加保证金。</translation>
    </message>
    <message>
        <source>There is no isolated position to add margin to.</source>
        <translation>没有可增加保证金的逐仓仓位。</translation>
    </message>
    <message>
        <source>The amount must be greater than zero.</source>
        <translation>金额必须大于零。</translation>
    </message>
    <message>
        <source>The conditional order is being triggered at this moment.</source>
        <translation>该条件单此刻正在触发。</translation>
    </message>
    <message>
        <source>There is already a stop or take-profit of this direction that closes the position.</source>
        <translation>已有一个同方向的平仓止损或止盈。</translation>
    </message>
    <message>
        <source>The activation price does not fit the side of the order.</source>
        <translation>激活价格与订单方向不符。</translation>
    </message>
    <message>
        <source>Only stop-market and take-profit-market orders can close the whole position.</source>
        <translation>只有市价止损和市价止盈订单可以平掉整个仓位。</translation>
    </message>
    <message>
        <source>An order that closes the whole position has no size of its own.</source>
        <translation>平掉整个仓位的订单没有自己的数量。</translation>
    </message>
    <message>
        <source>An order that closes the whole position is reduce-only by itself.</source>
        <translation>平掉整个仓位的订单本身即为只减仓。</translation>
    </message>
    <message>
        <source>The leverage of an isolated position cannot be lowered.</source>
        <translation>逐仓仓位的杠杆不能降低。</translation>
    </message>
    <message>
        <source>Multi-assets mode cannot be switched on while a symbol is isolated.</source>
        <translation>有交易对为逐仓时不能开启联合保证金模式。</translation>
    </message>
    <message>
        <source>In multi-assets mode no symbol can be isolated.</source>
        <translation>联合保证金模式下任何交易对都不能为逐仓。</translation>
    </message>
    <message>
        <source>The margin balance does not allow multi-assets mode.</source>
        <translation>保证金余额不允许使用联合保证金模式。</translation>
    </message>
    <message>
        <source>The asset mode cannot change while there are open orders.</source>
        <translation>有挂单时不能更改资产模式。</translation>
    </message>
    <message>
        <source>The asset mode is already set like this.</source>
        <translation>资产模式已经如此设置。</translation>
    </message>
    <message>
        <source>The asset mode cannot change while a balance is negative.</source>
        <translation>有余额为负时不能更改资产模式。</translation>
    </message>
    <message>
        <source>The limit price lies too far above the trigger.</source>
        <translation>限价高于触发价过多。</translation>
    </message>
    <message>
        <source>The limit price lies too far below the trigger.</source>
        <translation>限价低于触发价过多。</translation>
    </message>
    <message>
        <source>The exchange does not allow this account such a leverage.</source>
        <translation>交易所不允许此账户使用该杠杆。</translation>
    </message>
    <message>
        <source>The exchange does not allow this account such a leverage yet.</source>
        <translation>交易所尚不允许此账户使用该杠杆。</translation>
    </message>
    <message>
        <source>The exchange does not allow such a leverage on this symbol.</source>
        <translation>交易所不允许该交易对使用该杠杆。</translation>
    </message>
    <message>
        <source>The trigger price lies too far above the price.</source>
        <translation>触发价高于价格过多。</translation>
    </message>
    <message>
        <source>The trigger price lies too far below the price.</source>
        <translation>触发价低于价格过多。</translation>
    </message>
    <message>
        <source>An order that lives with the position needs an open one.</source>
        <translation>随仓位存续的订单需要有持仓。</translation>
    </message>
    <message>
        <source>This way of matching the price is not known.</source>
        <translation>没有这种价格匹配方式。</translation>
    </message>
    <message>
        <source>Only limit orders can have their price matched.</source>
        <translation>只有限价单可以匹配价格。</translation>
    </message>
    <message>
        <source>This way of preventing self-trades is not known.</source>
        <translation>没有这种自成交防护方式。</translation>
    </message>
    <message>
        <source>The date must lie at least ten minutes ahead.</source>
        <translation>日期必须至少在十分钟以后。</translation>
    </message>
    <message>
        <source>There is no price in the book to match.</source>
        <translation>盘口中没有可匹配的价格。</translation>
    </message>
    <message>
        <source>The exchange does not take this key for this: it belongs to another environment, or this computer&apos;s address is not on its list, or it lacks the permission for futures.</source>
        <translation>交易所不接受此密钥用于此操作：它属于另一环境，或本机地址不在其名单上，或它没有合约权限。</translation>
    </message>
    <message>
        <source>The exchange does not take this key for this: it belongs to another environment, or this computer&apos;s address %1 is not on its list, or it lacks the permission for futures.</source>
        <translation>交易所不接受此密钥用于此操作：它属于另一环境，或本机地址 %1 不在其名单上，或它没有合约权限。</translation>
    </message>
    <message>
        <source>The exchange has locked the API keys of this account: log in there to see why and unlock them.</source>
        <translation>交易所已锁定此账户的 API 密钥：请登录交易所查看原因并解锁。</translation>
    </message>
    <message>
        <source>The exchange throttles requests to protect itself; nothing was executed. As a rule orders that only reduce or close are let through.</source>
        <translation>交易所为保护自身正在限流；未执行任何操作。通常只减仓或平仓的订单会被放行。</translation>
    </message>
    <message>
        <source>The request reached the exchange too late, or the clocks differed too much; they were compared again.</source>
        <translation>请求到达交易所太迟，或时钟相差过大；已重新校时。</translation>
    </message>
</context>
<context>
    <name>fathom</name>
    <message>
        <source>Arm the ladder of %1</source>
        <translation>激活 %1 价格阶梯</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>From then on one press in this ladder sends an order with real money, without another question.</source>
        <translation>此后在此价格阶梯中按一次即以真实资金下单，不再询问。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation>只挂单</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Second size</source>
        <translation>第二数量</translation>
    </message>
    <message>
        <source>Esc disarms. Idle minutes, another symbol, an old book, a lost account stream, a locked screen disarm too.</source>
        <translation>Esc 停用。空闲数分钟、切换交易对、盘口过时、账户数据流丢失、锁屏也会停用。</translation>
    </message>
    <message>
        <source>Dead-man switch of %1</source>
        <translation>%1 的失联撤单</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>开启</translation>
    </message>
    <message numerus="yes">
        <source>The exchange cancels the orders of this symbol when it has not heard from this program for %n seconds.</source>
        <translation>
            <numerusform>交易所 %n 秒未收到本程序的消息时，会撤销该交易对的订单。</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>would go</source>
        <translation>会被撤销</translation>
    </message>
    <message>
        <source>No ordinary order rests now; those placed later are included.</source>
        <translation>现在没有普通挂单；之后下的普通单也包括在内。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>最大委托</translation>
    </message>
    <message>
        <source>Largest position</source>
        <translation>最大持仓</translation>
    </message>
    <message>
        <source>Distance from the mark</source>
        <translation>与标记价格的距离</translation>
    </message>
    <message>
        <source>Loss of a day</source>
        <translation>单日亏损</translation>
    </message>
    <message>
        <source>may go too: conditional</source>
        <translation>可能也会被撤销：条件单</translation>
    </message>
    <message>
        <source>It is not known whether conditional orders are kept: your stop-losses and take-profits may be cancelled too.</source>
        <translation>不清楚条件单是否保留：您的止损和止盈也可能被撤销。</translation>
    </message>
    <message>
        <source>The ring in the title runs down between renewals and warns before the time is over.</source>
        <translation>标题中的圆环在两次续期之间逐渐走完，并在到时之前发出警告。</translation>
    </message>
</context>
<context>
    <name>fathom::AboutDialog</name>
    <message>
        <source>About Fathom</source>
        <translation>关于 Fathom</translation>
    </message>
    <message>
        <source>A desktop terminal for trading derivatives by hand. Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>用于手动交易衍生品的桌面终端。自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本，不提供任何担保。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>fathom::AccountActions</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>%1: leverage %2x</source>
        <translation>%1：杠杆 %2x</translation>
    </message>
    <message>
        <source>%1: cross margin</source>
        <translation>%1：全仓保证金</translation>
    </message>
    <message>
        <source>%1: isolated margin</source>
        <translation>%1：逐仓保证金</translation>
    </message>
    <message>
        <source>Position mode: hedge</source>
        <translation>持仓模式：双向</translation>
    </message>
    <message>
        <source>Position mode: one-way</source>
        <translation>持仓模式：单向</translation>
    </message>
    <message>
        <source>Margin: multi-assets</source>
        <translation>保证金：联合保证金</translation>
    </message>
    <message>
        <source>Margin: single asset</source>
        <translation>保证金：单币保证金</translation>
    </message>
    <message>
        <source>There is no margin to move.</source>
        <translation>没有可调整的保证金。</translation>
    </message>
    <message>
        <source>%1: %2 added to the margin</source>
        <translation>%1：保证金已增加 %2</translation>
    </message>
    <message>
        <source>%1: %2 taken from the margin</source>
        <translation>%1：保证金已减少 %2</translation>
    </message>
</context>
<context>
    <name>fathom::AccountBook</name>
    <message>
        <source>%1 %2 is listed with %3, the stream said %4</source>
        <translation>%1 %2 列表中为 %3，数据流为 %4</translation>
    </message>
</context>
<context>
    <name>fathom::AccountDesk</name>
    <message>
        <source>Takes effect at the next connection to a venue</source>
        <translation>下次连接交易所时生效</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>添加密钥…</translation>
    </message>
    <message>
        <source>Keys and limits…</source>
        <translation>密钥和限额…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>代理…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>自动锁定</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>after %n idle minute(s)</source>
        <translation>
            <numerusform>空闲 %n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch to %1?</source>
        <translation>切换到 %1？</translation>
    </message>
    <message>
        <source>Switch to %1 · %2</source>
        <translation>切换到 %1 · %2</translation>
    </message>
    <message>
        <source>From then on orders are sent with real money.</source>
        <translation>此后订单将以真实资金发送。</translation>
    </message>
    <message>
        <source>Drafts are closed, every panel is disarmed, and the window is made anew for the other account.</source>
        <translation>草稿将关闭，所有面板停用，并为另一账户重建窗口。</translation>
    </message>
    <message>
        <source>On %1 stay as they are: %2, %3. Nothing there is cancelled or closed.</source>
        <translation>%1 上的保持原样：%2，%3。那里不会撤单或平仓。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n 个仓位</numerusform>
        </translation>
    </message>
    <message>
        <source>Not switched</source>
        <translation>未切换</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Enter unlocks</source>
        <translation>Enter 解锁</translation>
    </message>
    <message>
        <source>The passphrase of this account&apos;s private key.</source>
        <translation>此账户私钥的口令。</translation>
    </message>
    <message>
        <source>The passphrase this account&apos;s key is sealed with.</source>
        <translation>加密封存此账户密钥所用的口令。</translation>
    </message>
    <message>
        <source>Fetching the key</source>
        <translation>正在取密钥</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Esc gives up</source>
        <translation>Esc 放弃</translation>
    </message>
    <message>
        <source>Asking the keyring.</source>
        <translation>正在询问密钥环。</translation>
    </message>
    <message>
        <source>Asking the keyring, %1 s. It may be waiting for you to unlock it.</source>
        <translation>正在询问密钥环，%1 秒。它可能在等你解锁。</translation>
    </message>
    <message>
        <source>Enter the key again…</source>
        <translation>重新输入密钥…</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>Keep this key</source>
        <translation>保存此密钥</translation>
    </message>
    <message>
        <source>Nothing is sent but the check</source>
        <translation>除检查外不发送任何内容</translation>
    </message>
    <message>
        <source>Make a key of its own for Fathom: futures only, no withdrawals, bound to your addresses. Ed25519 keys are best, their private half never leaves this computer.</source>
        <translation>请为 Fathom 单独创建一个密钥：仅合约，不可提现，绑定你的地址。Ed25519 密钥最好，其私钥部分从不离开本机。</translation>
    </message>
    <message>
        <source>Handing it to the keyring…</source>
        <translation>正在交给密钥环…</translation>
    </message>
    <message>
        <source>Hard limits</source>
        <translation>硬性限额</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>They block what opens or grows a position in this program, never what reduces one.</source>
        <translation>它们在本程序中阻止开仓或加仓的操作，从不阻止减仓的操作。</translation>
    </message>
    <message>
        <source>Unlock first</source>
        <translation>请先解锁</translation>
    </message>
    <message>
        <source>Still locked</source>
        <translation>仍锁定</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>For demo and production, requests and streams alike. The paper exchange is never reached through it, and the environment&apos;s proxy variables are never obeyed.</source>
        <translation>用于演示和正式环境，请求和数据流均走代理。模拟交易所从不经代理访问，也从不采用环境中的代理变量。</translation>
    </message>
    <message>
        <source>Keys and limits</source>
        <translation>密钥和限额</translation>
    </message>
    <message>
        <source>Connects anew; drafts are closed, panels disarmed</source>
        <translation>将重新连接；草稿关闭，面板停用</translation>
    </message>
    <message>
        <source>In use until Fathom ends; its password could not be kept: %1</source>
        <translation>在 Fathom 退出前有效；密码无法保存：%1</translation>
    </message>
    <message>
        <source>Switch anyway</source>
        <translation>仍然切换</translation>
    </message>
    <message>
        <source>The dead-man switch still runs here: %1. The exchange will cancel the orders it covers.</source>
        <translation>此处的失联撤单仍在运行：%1。交易所将撤销其覆盖的订单。</translation>
    </message>
    <message>
        <source>Takes effect when an account is opened next</source>
        <translation>下次打开账户时生效</translation>
    </message>
    <message>
        <source>LIVE needs the first three</source>
        <translation>LIVE 需要前三项</translation>
    </message>
    <message>
        <source>Prices and books come from Binance&apos;s public market, without a key. Orders, fills and the account stay on paper, in an account of its own.</source>
        <translation>价格与订单簿来自 Binance 公开行情,无需密钥。订单、成交和账户仍为模拟,使用单独的账户。</translation>
    </message>
</context>
<context>
    <name>fathom::AccountPanel</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>钱包</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Margin bal.</source>
        <translation>保证金余额</translation>
    </message>
    <message>
        <source>Maint.</source>
        <translation>维持</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>未实现</translation>
    </message>
    <message>
        <source>Day, net</source>
        <translation>当日净额</translation>
    </message>
    <message>
        <source>Cross margin ratio</source>
        <translation>全仓保证金率</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>显示金额</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>隐藏金额</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Copy IP</source>
        <translation>复制 IP</translation>
    </message>
    <message>
        <source>Copy this computer&apos;s address</source>
        <translation>复制本机地址</translation>
    </message>
    <message>
        <source>Edit key…</source>
        <translation>编辑密钥…</translation>
    </message>
    <message>
        <source>Enter the key again</source>
        <translation>重新输入密钥</translation>
    </message>
    <message>
        <source>Use paper</source>
        <translation>使用模拟</translation>
    </message>
    <message>
        <source>Go back to the paper exchange</source>
        <translation>回到模拟交易所</translation>
    </message>
    <message>
        <source>Margin stress: what a move of the market would do</source>
        <translation>保证金压力测试：市场变动会有何影响</translation>
    </message>
    <message>
        <source>No API key: paper account in use</source>
        <translation>没有 API 密钥：正在使用模拟账户</translation>
    </message>
</context>
<context>
    <name>fathom::AccountWorker</name>
    <message>
        <source>Liquidated</source>
        <translation>已强平</translation>
    </message>
    <message>
        <source>%1: the exchange liquidated %2.</source>
        <translation>%1：交易所强平了 %2。</translation>
    </message>
    <message>
        <source>Auto-deleveraged</source>
        <translation>自动减仓</translation>
    </message>
    <message>
        <source>%1: the exchange reduced the position by %2 (ADL).</source>
        <translation>%1：交易所将仓位减少了 %2（ADL）。</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>部分成交</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Placed elsewhere</source>
        <translation>在别处下单</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金费</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Multi-assets margin was switched on: totals are in USD now.</source>
        <translation>联合保证金已开启：合计现以 USD 计。</translation>
    </message>
    <message>
        <source>Multi-assets margin was switched off.</source>
        <translation>联合保证金已关闭。</translation>
    </message>
    <message>
        <source>Conditional order refused</source>
        <translation>条件单被拒绝</translation>
    </message>
    <message>
        <source>%1: triggered, but the exchange refused it: %2</source>
        <translation>%1：已触发，但被交易所拒绝：%2</translation>
    </message>
    <message>
        <source>Account stream</source>
        <translation>账户数据流</translation>
    </message>
    <message>
        <source>The stream&apos;s key ran out; a new one is being used.</source>
        <translation>数据流密钥已到期，正在使用新密钥。</translation>
    </message>
    <message>
        <source>The account stream is down. What is shown may be old; cancelling and reducing still go out.</source>
        <translation>账户数据流已中断。显示内容可能已过时；撤单和减仓仍会发送。</translation>
    </message>
    <message>
        <source>Connecting to the account.</source>
        <translation>正在连接账户。</translation>
    </message>
    <message numerus="yes">
        <source>Finding out what became of %n order(s) of the last run.</source>
        <translation>
            <numerusform>正在查明上次运行的 %n 个订单的结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing orders, positions and balances with the exchange.</source>
        <translation>正在与交易所核对订单、仓位和余额。</translation>
    </message>
    <message>
        <source>The comparison with the exchange failed (%1); trying again.</source>
        <translation>与交易所核对失败（%1），正在重试。</translation>
    </message>
    <message>
        <source>While blind</source>
        <translation>中断期间</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on the account while the stream was down.</source>
        <translation>
            <numerusform>数据流中断期间账户有 %n 处变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>Account stream silent</source>
        <translation>账户数据流无响应</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were found that the stream had not told; connecting it anew.</source>
        <translation>
            <numerusform>发现 %n 处数据流未告知的变化，正在重新连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>The account stream was silent; connecting anew.</source>
        <translation>账户数据流无响应，正在重新连接。</translation>
    </message>
    <message>
        <source>Trailing</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>%1: it follows the price now.</source>
        <translation>%1：现在跟踪价格。</translation>
    </message>
    <message>
        <source>Triggered</source>
        <translation>已触发</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>它未说明原因</translation>
    </message>
    <message>
        <source>The key is locked: the account is compared once it is unlocked.</source>
        <translation>密钥已锁定：解锁后即核对账户。</translation>
    </message>
    <message>
        <source>%1 (no. %2)</source>
        <translation>%1（编号 %2）</translation>
    </message>
    <message>
        <source>%1 is listed as open, its own events say that it has ended</source>
        <translation>%1 列表中仍未结束，但其自身事件显示已结束</translation>
    </message>
    <message>
        <source>%1 is listed with %2 filled, its own events say %3</source>
        <translation>%1 列表中已成交 %2，其自身事件为 %3</translation>
    </message>
    <message>
        <source>%1 is in no list of open orders, its own events say that it works</source>
        <translation>%1 不在任何未结委托列表中，但其自身事件显示仍有效</translation>
    </message>
    <message>
        <source>Taking up the protection that was kept for orders of the last run.</source>
        <translation>正在接管为上次运行的委托保留的保护。</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>The exchange contradicts itself, comparison after comparison: %1. Look at the exchange&apos;s own page before you rely on either.</source>
        <translation>交易所多次比对自相矛盾：%1。在依据任何一方之前，请先查看交易所自己的页面。</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>The exchange&apos;s lists and events agree again.</source>
        <translation>交易所的列表与事件恢复一致。</translation>
    </message>
    <message>
        <source>new order: %1</source>
        <translation>新订单：%1</translation>
    </message>
    <message>
        <source>order ended: %1</source>
        <translation>订单已结束：%1</translation>
    </message>
    <message>
        <source>order changed: %1, before %2</source>
        <translation>订单已更改：%1，之前 %2</translation>
    </message>
    <message>
        <source>filled: %1 %2 %3 @ %4</source>
        <translation>成交：%1 %2 %3 @ %4</translation>
    </message>
    <message>
        <source>The order journal was damaged: waiting until nothing that was sent can come alive any more, then comparing again.</source>
        <translation>订单日志已损坏：正在等待，直到此前发送的内容不可能再生效，然后重新核对。</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结算</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已交割</translation>
    </message>
    <message>
        <source>%1: the exchange closed the position by settlement, %2. The contract is being taken off.</source>
        <translation>%1：交易所通过结算平仓，%2。该合约即将下架。</translation>
    </message>
    <message>
        <source>%1: the contract has expired; the exchange closed the position, %2.</source>
        <translation>%1：合约已到期；交易所已平仓，%2。</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>The exchange does not answer the regular comparison; what is shown rests on its events alone.</source>
        <translation>交易所未响应定期核对；所示内容仅依据其事件。</translation>
    </message>
    <message>
        <source>the reason did not arrive</source>
        <translation>未收到原因</translation>
    </message>
    <message>
        <source>Cancelled elsewhere</source>
        <translation>在别处撤单</translation>
    </message>
    <message>
        <source>The request limit leaves no room for the regular comparison; what is shown rests on the exchange&apos;s events alone.</source>
        <translation>请求上限没有为定期核对留出余量；所示内容仅依据交易所的事件。</translation>
    </message>
    <message>
        <source>Orders were answered and the stream told nothing of them; connecting it anew.</source>
        <translation>委托已有回复，但数据流未告知任何相关消息，正在重新连接。</translation>
    </message>
</context>
<context>
    <name>fathom::Accounts</name>
    <message>
        <source>Paper 1</source>
        <translation>模拟 1</translation>
    </message>
    <message>
        <source>The account in use cannot be removed; switch to paper first.</source>
        <translation>使用中的账户不能移除；请先切换到模拟。</translation>
    </message>
    <message>
        <source>There is no such account any more.</source>
        <translation>该账户已不存在。</translation>
    </message>
    <message>
        <source>The paper exchange is not up yet.</source>
        <translation>模拟交易所尚未启动。</translation>
    </message>
    <message>
        <source>What is kept is not the key of this account; enter it again.</source>
        <translation>保存的不是此账户的密钥；请重新输入。</translation>
    </message>
    <message>
        <source>This passphrase does not open the key.</source>
        <translation>此口令打不开该密钥。</translation>
    </message>
    <message>
        <source>Live market, paper fills</source>
        <translation>实时行情,模拟成交</translation>
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
        <translation>数量</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>开仓价</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>盈亏平衡</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>强平价</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>P&amp;L at mark</source>
        <translation>按标记价盈亏</translation>
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
        <translation>一起拖动，一起撤销</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Margin ratio</source>
        <translation>保证金率</translation>
    </message>
    <message>
        <source>Cost, ticks</source>
        <translation>成本，跳</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>现在 %1</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金费</translation>
    </message>
    <message>
        <source>cost %1, fee %2</source>
        <translation>成本 %1，手续费 %2</translation>
    </message>
    <message>
        <source>model vs exch. %1</source>
        <translation>模型与交易所差 %1</translation>
    </message>
    <message>
        <source>right: list, middle: cancel all</source>
        <translation>右键：列表，中键：全部撤销</translation>
    </message>
    <message>
        <source>by mark price</source>
        <translation>按标记价</translation>
    </message>
    <message>
        <source>by last price</source>
        <translation>按最新价</translation>
    </message>
    <message>
        <source>%1 away</source>
        <translation>距离 %1</translation>
    </message>
    <message>
        <source>reduce-only</source>
        <translation>只减仓</translation>
    </message>
    <message>
        <source>post-only</source>
        <translation>只挂单</translation>
    </message>
    <message>
        <source>stop-market %1</source>
        <translation>市价止损 %1</translation>
    </message>
    <message>
        <source>stop-limit %1, limit %2</source>
        <translation>限价止损 %1，限价 %2</translation>
    </message>
    <message>
        <source>stop-loss %1</source>
        <translation>止损 %1</translation>
    </message>
    <message>
        <source>take-profit %1</source>
        <translation>止盈 %1</translation>
    </message>
    <message>
        <source>closes all</source>
        <translation>全部平仓</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>限价 %1</translation>
    </message>
    <message>
        <source>takes at once</source>
        <translation>立即吃单</translation>
    </message>
    <message>
        <source>joins behind %1</source>
        <translation>排在 %1 之后</translation>
    </message>
    <message>
        <source>fill ≈ %1 % in %2 s</source>
        <translation>%2 秒内成交 ≈ %1 %</translation>
    </message>
    <message>
        <source>stop-limit</source>
        <translation>限价止损</translation>
    </message>
    <message>
        <source>stop-market</source>
        <translation>市价止损</translation>
    </message>
    <message>
        <source>take-profit limit</source>
        <translation>限价止盈</translation>
    </message>
    <message>
        <source>take-profit market</source>
        <translation>市价止盈</translation>
    </message>
    <message>
        <source>trailing stop</source>
        <translation>跟踪委托</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>移动中</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>撤销中</translation>
    </message>
    <message>
        <source>unknown, being asked</source>
        <translation>未知，查询中</translation>
    </message>
    <message>
        <source>held by this program</source>
        <translation>由本程序保管</translation>
    </message>
    <message>
        <source>partly filled</source>
        <translation>部分成交</translation>
    </message>
    <message>
        <source>working</source>
        <translation>挂单中</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>前方</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已观测</translation>
    </message>
    <message>
        <source>with a hole, a bound only</source>
        <translation>有缺口，仅为界限</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>最坏情况</translation>
    </message>
    <message>
        <source>Fill in %1 s</source>
        <translation>%1 秒内成交</translation>
    </message>
    <message>
        <source>At this rate in</source>
        <translation>按此速度需</translation>
    </message>
    <message>
        <source>Model said %1, was</source>
        <translation>模型称 %1，实际</translation>
    </message>
    <message>
        <source>mark price</source>
        <translation>标记价</translation>
    </message>
    <message>
        <source>last price</source>
        <translation>最新价</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发价</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限价</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回调比例</translation>
    </message>
    <message>
        <source>Follows, about</source>
        <translation>跟踪价，约</translation>
    </message>
    <message>
        <source>Activates at</source>
        <translation>激活于</translation>
    </message>
    <message>
        <source>Result there</source>
        <translation>该处结果</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>保管方</translation>
    </message>
    <message>
        <source>this program only</source>
        <translation>仅本程序</translation>
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
        <translation>未知，已查询</translation>
    </message>
    <message>
        <source>try %1 of %2</source>
        <translation>第 %1 次，共 %2 次</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>To mark</source>
        <translation>距标记价</translation>
    </message>
    <message>
        <source>middle: cancel</source>
        <translation>中键：撤销</translation>
    </message>
    <message>
        <source>drag: move, middle: cancel</source>
        <translation>拖动：移动，中键：撤销</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>限价</translation>
    </message>
    <message>
        <source>Buy %1 %2 at %3</source>
        <translation>以 %3 买入 %1 %2</translation>
    </message>
    <message>
        <source>Sell %1 %2 at %3</source>
        <translation>以 %3 卖出 %1 %2</translation>
    </message>
    <message>
        <source>%1 percent in %2 seconds</source>
        <translation>%2 秒内 %1 %</translation>
    </message>
    <message>
        <source>cancelled, then placed anew</source>
        <translation>先撤销，再重新下单</translation>
    </message>
    <message>
        <source>placed anew, then the old one goes</source>
        <translation>先重新下单，再撤旧单</translation>
    </message>
    <message>
        <source>gives up %1 ahead of %2</source>
        <translation>放弃排位：前方 %1，共 %2</translation>
    </message>
    <message>
        <source>%1 t</source>
        <translation>%1 跳</translation>
    </message>
    <message>
        <source>release here: nothing is sent</source>
        <translation>在此松开：不发送</translation>
    </message>
    <message>
        <source>result %1 → %2</source>
        <translation>结果 %1 → %2</translation>
    </message>
    <message>
        <source>liquidation if filled %1</source>
        <translation>若成交则强平 %1</translation>
    </message>
    <message>
        <source>Enter sends, Esc returns</source>
        <translation>Enter 发送，Esc 返回</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Esc returns</source>
        <translation>Ctrl+Enter 发送，Esc 返回</translation>
    </message>
</context>
<context>
    <name>fathom::AlertsModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>To last</source>
        <translation>距最新价</translation>
    </message>
    <message>
        <source>Made UTC</source>
        <translation>创建 UTC</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>已到达 %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>rises to</source>
        <translation>涨至</translation>
    </message>
    <message>
        <source>falls to</source>
        <translation>跌至</translation>
    </message>
    <message>
        <source>Remove the alert</source>
        <translation>移除提醒</translation>
    </message>
    <message>
        <source>Remove the alert on %1 at %2</source>
        <translation>移除 %1 在 %2 的提醒</translation>
    </message>
</context>
<context>
    <name>fathom::AlertsPanel</name>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>No alerts. Type a price, or use the menu at a price in ladder or chart</source>
        <translation>没有提醒。输入价格，或在价格阶梯或图表的价位上使用菜单</translation>
    </message>
    <message>
        <source>%1 reaches</source>
        <translation>%1 到达</translation>
    </message>
    <message>
        <source>Price of %1 to be told of</source>
        <translation>要提醒的 %1 价格</translation>
    </message>
    <message>
        <source>Add alert</source>
        <translation>添加提醒</translation>
    </message>
    <message>
        <source>Clear reached</source>
        <translation>清除已到达</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>仅本次会话</translation>
    </message>
</context>
<context>
    <name>fathom::AppBar</name>
    <message>
        <source>Flatten…</source>
        <translation>全平…</translation>
    </message>
    <message numerus="yes">
        <source>also %n protective</source>
        <translation>
            <numerusform>另有 %n 个保护单</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>全部撤单</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>工作区 %1</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>主菜单</translation>
    </message>
    <message>
        <source>Symbol, command or order</source>
        <translation>交易对、命令或订单</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>未实现</translation>
    </message>
    <message>
        <source>Day, net</source>
        <translation>当日净额</translation>
    </message>
    <message>
        <source>Cancel all orders</source>
        <translation>撤销所有订单</translation>
    </message>
    <message>
        <source>Flatten everything</source>
        <translation>全部平仓</translation>
    </message>
    <message>
        <source>Cancels all orders and closes all positions; asks first</source>
        <translation>撤销所有订单并平掉所有仓位；会先询问</translation>
    </message>
    <message numerus="yes">
        <source>cancelling %n</source>
        <translation>
            <numerusform>撤销中 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>New workspace like this one</source>
        <translation>新建与此相同的工作区</translation>
    </message>
    <message>
        <source>Find a symbol, command or order</source>
        <translation>查找交易对、命令或订单</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>显示金额</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>隐藏金额</translation>
    </message>
    <message>
        <source>Cancels every working order of every symbol; what protects a position only at a second press</source>
        <translation>撤销所有交易对的全部挂单；保护仓位的订单须再按一次才撤销</translation>
    </message>
    <message>
        <source>Account %1, locked</source>
        <translation>账户 %1，已锁定</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>账户 %1</translation>
    </message>
    <message>
        <source>Locked: nothing can be sent until the key is unlocked  (Ctrl+Alt+L)</source>
        <translation>已锁定：解锁密钥前不能发送任何内容  (Ctrl+Alt+L)</translation>
    </message>
    <message>
        <source>Accounts, keys, lock, proxy</source>
        <translation>账户、密钥、锁定、代理</translation>
    </message>
    <message>
        <source>Paper fills</source>
        <translation>模拟成交</translation>
    </message>
    <message>
        <source>Equity %1</source>
        <translation>权益 %1</translation>
    </message>
</context>
<context>
    <name>fathom::AppBarChips</name>
    <message>
        <source>reduce only</source>
        <translation>只能减仓</translation>
    </message>
    <message>
        <source>%1. Cancel and reduce still work</source>
        <translation>%1。仍可撤单和减仓</translation>
    </message>
    <message>
        <source>paused %1 s</source>
        <translation>暂停 %1 秒</translation>
    </message>
    <message>
        <source>clock %1 s off</source>
        <translation>时钟偏差 %1 秒</translation>
    </message>
    <message>
        <source>Signed requests carry the corrected time</source>
        <translation>签名请求使用校正后的时间</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) on %1</source>
        <translation>
            <numerusform>%1 上有 %n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>回到 %1</translation>
    </message>
    <message>
        <source>nothing is sent</source>
        <translation>无法发送</translation>
    </message>
    <message>
        <source>cancel only</source>
        <translation>仅可撤单</translation>
    </message>
    <message>
        <source>%1 Reducing needs the journal too; cancelling still works</source>
        <translation>%1 减仓同样需要日志；撤单仍可用</translation>
    </message>
    <message>
        <source>reduce only to 00:00 UTC</source>
        <translation>只减仓至 00:00 UTC</translation>
    </message>
    <message>
        <source>The exchange asked for a pause; nothing is sent until its end</source>
        <translation>交易所要求暂停；结束之前不发送任何请求</translation>
    </message>
</context>
<context>
    <name>fathom::ArmBar</name>
    <message>
        <source>Arm</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Disarm: clicks fill the ticket again</source>
        <translation>停用：点击重新填入下单面板</translation>
    </message>
    <message>
        <source>Arm: one click sends an order</source>
        <translation>激活：单击即下单</translation>
    </message>
    <message>
        <source>ARMED</source>
        <translation>已激活</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Cancel still works</source>
        <translation>仍可撤单</translation>
    </message>
    <message>
        <source>Disarmed</source>
        <translation>未激活</translation>
    </message>
    <message>
        <source>this key sends only while armed</source>
        <translation>此键仅在激活时发送</translation>
    </message>
    <message>
        <source>click fills the ticket</source>
        <translation>点击填入下单面板</translation>
    </message>
    <message>
        <source>Esc disarms</source>
        <translation>Esc 停用</translation>
    </message>
    <message>
        <source>blocked: %1</source>
        <translation>已锁定：%1</translation>
    </message>
</context>
<context>
    <name>fathom::Arming</name>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
</context>
<context>
    <name>fathom::ArmingGuard</name>
    <message>
        <source>the symbol changed</source>
        <translation>合约已切换</translation>
    </message>
    <message>
        <source>the screen was locked</source>
        <translation>屏幕已锁定</translation>
    </message>
    <message>
        <source>the account is not ready</source>
        <translation>账户未就绪</translation>
    </message>
    <message>
        <source>the book was not live for 10 s</source>
        <translation>盘口 10 秒未更新</translation>
    </message>
    <message>
        <source>the panel was hidden</source>
        <translation>面板已隐藏</translation>
    </message>
    <message>
        <source>the window was minimised</source>
        <translation>窗口已最小化</translation>
    </message>
    <message>
        <source>nothing can be sent</source>
        <translation>无法发送任何请求</translation>
    </message>
    <message>
        <source>the account stream was lost</source>
        <translation>账户数据流曾中断</translation>
    </message>
    <message>
        <source>the computer slept or its clock was set</source>
        <translation>电脑曾休眠或时钟被调整</translation>
    </message>
</context>
<context>
    <name>fathom::AuditPopup</name>
    <message>
        <source>Protection</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>已 %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Seconds without a stop are noted with the trade.</source>
        <translation>无止损的秒数会记入该笔交易。</translation>
    </message>
</context>
<context>
    <name>fathom::Banner</name>
    <message>
        <source>Account stream lost %1 s ago</source>
        <translation>账户数据流 %1 秒前丢失</translation>
    </message>
    <message>
        <source>Account stream lost</source>
        <translation>账户数据流丢失</translation>
    </message>
    <message>
        <source>figures as of %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>cancel and reduce still work</source>
        <translation>仍可撤单和减仓</translation>
    </message>
    <message>
        <source>The exchange refused the key</source>
        <translation>交易所拒绝了密钥</translation>
    </message>
    <message>
        <source>Market stream lost %1 s ago, prices are old</source>
        <translation>行情数据流 %1 秒前丢失，价格已过时</translation>
    </message>
    <message>
        <source>The exchange contradicts itself; the event log says where</source>
        <translation>交易所自相矛盾；详见事件日志</translation>
    </message>
    <message>
        <source>Not verified since %1</source>
        <translation>自 %1 起未核实</translation>
    </message>
    <message>
        <source>Reconcile now</source>
        <translation>立即对账</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>fathom::BatchCancel</name>
    <message>
        <source>Cancel all</source>
        <translation>全部撤单</translation>
    </message>
    <message>
        <source>It was not cancelled.</source>
        <translation>未被撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be cancelled.</source>
        <translation>
            <numerusform>%n 个订单无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>all symbols</source>
        <translation>所有交易对</translation>
    </message>
    <message numerus="yes">
        <source>cancelling %n order(s)</source>
        <translation>
            <numerusform>正在撤销 %n 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may or may not be there; each is cancelled as soon as it is found.</source>
        <translation>
            <numerusform>有 %n 个订单可能存在也可能不存在；每个一经找到即撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Still working</source>
        <translation>仍在挂单</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s) ended, and the exchange&apos;s lists agree.</source>
        <translation>
            <numerusform>%1：%n 个订单已结束，与交易所的列表一致。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::BookPublisher</name>
    <message>
        <source>no updates for a while</source>
        <translation>一段时间没有更新</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>waiting for the snapshot</source>
        <translation>等待快照</translation>
    </message>
    <message>
        <source>the snapshot was too old, loading again</source>
        <translation>快照过旧，重新加载</translation>
    </message>
    <message>
        <source>sequence gap, loading again</source>
        <translation>序列有缺口，重新加载</translation>
    </message>
    <message>
        <source>bid above ask, loading again</source>
        <translation>买价高于卖价，重新加载</translation>
    </message>
    <message>
        <source>too many updates held back, loading again</source>
        <translation>积压更新过多，重新加载</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>连接丢失</translation>
    </message>
    <message>
        <source>the snapshot could not be loaded, trying again</source>
        <translation>快照加载失败，正在重试</translation>
    </message>
    <message>
        <source>the symbol&apos;s rules changed, loading again</source>
        <translation>交易对规则已变更，重新加载</translation>
    </message>
    <message>
        <source>loading again</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>the snapshot waits until requests may be sent again</source>
        <translation>快照等待再次允许发送请求</translation>
    </message>
</context>
<context>
    <name>fathom::BracketKeeper</name>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>An order that only reduces needs no protection of its own.</source>
        <translation>只减仓的订单不需要自己的保护。</translation>
    </message>
    <message>
        <source>The rules of this symbol are not loaded yet.</source>
        <translation>该交易对的规则尚未加载。</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>未受保护</translation>
    </message>
    <message>
        <source>It did not reach the exchange.</source>
        <translation>它未到达交易所。</translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>未撤销</translation>
    </message>
    <message>
        <source>%1: its position was closed by the other leg. %2</source>
        <translation>%1：其仓位已被另一单平掉。%2</translation>
    </message>
    <message>
        <source>its order is not at the exchange.</source>
        <translation>其委托不在交易所。</translation>
    </message>
    <message>
        <source>its order was cancelled while Fathom was not running.</source>
        <translation>其委托在 Fathom 未运行时被撤销。</translation>
    </message>
    <message>
        <source>its order is covered already.</source>
        <translation>其委托已有保护。</translation>
    </message>
    <message>
        <source>its order ended unfilled while Fathom was not running.</source>
        <translation>其委托在 Fathom 未运行时未成交而结束。</translation>
    </message>
    <message>
        <source>its position was closed while Fathom was not running.</source>
        <translation>其持仓在 Fathom 未运行时已平仓。</translation>
    </message>
    <message>
        <source>Protection dropped</source>
        <translation>保护已放弃</translation>
    </message>
    <message>
        <source>Protection kept</source>
        <translation>保护已保留</translation>
    </message>
    <message>
        <source>%1: it goes to the exchange when its order fills.</source>
        <translation>%1：其委托成交时将发往交易所。</translation>
    </message>
    <message>
        <source>This order has ended.</source>
        <translation>该订单已结束。</translation>
    </message>
    <message>
        <source>Another request on it is under way.</source>
        <translation>该委托另有请求正在进行。</translation>
    </message>
    <message>
        <source>Protection changed</source>
        <translation>保护已更改</translation>
    </message>
    <message>
        <source>%1: taken away.</source>
        <translation>%1：已移除。</translation>
    </message>
    <message>
        <source>its position is closed.</source>
        <translation>其持仓已平仓。</translation>
    </message>
</context>
<context>
    <name>fathom::BracketSection</name>
    <message>
        <source>TP / SL bracket</source>
        <translation>TP / SL 组合</translation>
    </message>
    <message>
        <source>Held at the exchange, placed as the entry fills</source>
        <translation>由交易所保管，开仓单成交时随之下单</translation>
    </message>
    <message>
        <source>TP</source>
        <translation>TP</translation>
    </message>
    <message>
        <source>Take-profit</source>
        <translation>止盈</translation>
    </message>
    <message>
        <source>SL</source>
        <translation>SL</translation>
    </message>
    <message>
        <source>Stop-loss</source>
        <translation>止损</translation>
    </message>
    <message>
        <source>A price, or a distance from the entry: 1%, 150t, 100u, +20t; 2r of the stop</source>
        <translation>价格，或与开仓价的距离：1%, 150t, 100u, +20t; 2r 为止损距离的倍数</translation>
    </message>
    <message>
        <source>position already has both</source>
        <translation>仓位已有两者</translation>
    </message>
    <message>
        <source>R : R %1</source>
        <translation>盈亏比 %1</translation>
    </message>
    <message>
        <source>Take-profit watches: %1</source>
        <translation>止盈触发依据：%1</translation>
    </message>
    <message>
        <source>Stop-loss watches: %1</source>
        <translation>止损触发依据：%1</translation>
    </message>
    <message>
        <source>Last: the price of the last trade</source>
        <translation>最新价：最近一笔成交的价格</translation>
    </message>
    <message>
        <source>Mark: the price liquidation looks at</source>
        <translation>标记价：强平所依据的价格</translation>
    </message>
</context>
<context>
    <name>fathom::BundleDialog</name>
    <message>
        <source>what happened on the account: symbols, sizes, prices, order numbers</source>
        <translation>账户上发生的事：交易对、数量、价格、订单编号</translation>
    </message>
    <message>
        <source>the program&apos;s log</source>
        <translation>程序日志</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>支持包</translation>
    </message>
    <message>
        <source>This is all of it. Keys, secrets and signatures are not in it; nothing is sent: you save a file and decide.</source>
        <translation>以上即全部内容。其中没有密钥、secret 和签名；不会发送任何内容：由你保存文件并自行决定。</translation>
    </message>
    <message>
        <source>Content of the bundle</source>
        <translation>支持包内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the bundle to a file</source>
        <translation>将支持包保存为文件</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>保存支持包</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>It could not be written there.</source>
        <translation>无法写入该处。</translation>
    </message>
</context>
<context>
    <name>fathom::CancelWaves</name>
    <message>
        <source>no answer, being asked</source>
        <translation>没有应答，查询中</translation>
    </message>
</context>
<context>
    <name>fathom::CandleFeed</name>
    <message>
        <source>The symbol&apos;s rules cannot be used.</source>
        <translation>该交易对的规则无法使用。</translation>
    </message>
    <message>
        <source>%1 Next try at %2.</source>
        <translation>%1 下次尝试：%2。</translation>
    </message>
</context>
<context>
    <name>fathom::ChartGestures</name>
    <message>
        <source>%1 is already: %2</source>
        <translation>%1 已用于：%2</translation>
    </message>
    <message>
        <source>limit, BUY below last, SELL above</source>
        <translation>限价，低于最新价 BUY，高于则 SELL</translation>
    </message>
    <message>
        <source>stop-market on the other side</source>
        <translation>另一侧止损市价</translation>
    </message>
    <message>
        <source>ruler, by dragging</source>
        <translation>标尺，拖动</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>fathom::ChartGesturesPage</name>
    <message>
        <source>Left button on the charts</source>
        <translation>图表上的左键</translation>
    </message>
</context>
<context>
    <name>fathom::ChartNotes</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 ticks · %2 bars · %3</source>
        <translation>%1 跳 · %2 根 · %3</translation>
    </message>
</context>
<context>
    <name>fathom::ChartPanel</name>
    <message numerus="yes">
        <source>Put back %n drawing(s)</source>
        <translation>
            <numerusform>恢复 %n 个绘图</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Load the candles again</source>
        <translation>重新加载 K 线</translation>
    </message>
    <message>
        <source>Market data interrupted: the chart is old</source>
        <translation>行情中断：图表已过时</translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation>没有交易对</translation>
    </message>
    <message>
        <source>Choose one from the watchlist or press Ctrl+K</source>
        <translation>从自选列表中选择或按 Ctrl+K</translation>
    </message>
    <message>
        <source>Older candles did not load: %1</source>
        <translation>更早的 K 线加载失败：%1</translation>
    </message>
    <message>
        <source>History did not load</source>
        <translation>历史加载失败</translation>
    </message>
    <message>
        <source>Loading candles</source>
        <translation>正在加载 K 线</translation>
    </message>
    <message>
        <source>No candles</source>
        <translation>没有 K 线</translation>
    </message>
    <message>
        <source>No bars before listing on %1</source>
        <translation>%1 上市前无 K 线</translation>
    </message>
    <message>
        <source>Arm the chart of %1</source>
        <translation>激活 %1 图表</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Size of a click</source>
        <translation>单击数量</translation>
    </message>
    <message>
        <source>Buy limit %1</source>
        <translation>限价买入 %1</translation>
    </message>
    <message>
        <source>Sell limit %1</source>
        <translation>限价卖出 %1</translation>
    </message>
    <message>
        <source>Fills the ticket; nothing is sent</source>
        <translation>填入下单面板，不发送</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Scale the price by itself</source>
        <translation>价格自动缩放</translation>
    </message>
    <message>
        <source>Newest candle</source>
        <translation>最新 K 线</translation>
    </message>
    <message>
        <source>Buy stop %1</source>
        <translation>止损买入 %1</translation>
    </message>
    <message>
        <source>Sell stop %1</source>
        <translation>止损卖出 %1</translation>
    </message>
    <message>
        <source>Alert at %1</source>
        <translation>在 %1 提醒</translation>
    </message>
    <message>
        <source>No alert: the last price is there now.</source>
        <translation>未设提醒：最新价现在就在该处。</translation>
    </message>
    <message>
        <source>The order is gone.</source>
        <translation>订单已不存在。</translation>
    </message>
    <message>
        <source>Chart trading off: %1</source>
        <translation>图表交易已关闭：%1</translation>
    </message>
    <message>
        <source>chart armed</source>
        <translation>图表已启用</translation>
    </message>
    <message>
        <source>chart disarmed %1</source>
        <translation>图表已停用 %1</translation>
    </message>
    <message>
        <source>From then on one press in this chart sends an order with real money, without another question.</source>
        <translation>此后在此图表中按一下即以真实资金下单，不再询问。</translation>
    </message>
    <message>
        <source>never send</source>
        <translation>从不发送</translation>
    </message>
    <message>
        <source>Drag of a tag</source>
        <translation>拖动标签</translation>
    </message>
    <message>
        <source>moves its order on release</source>
        <translation>松开时移动其委托</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Esc disarms. Idle minutes, another symbol, an old book, a lost account stream, a locked screen disarm too.</source>
        <translation>按 Esc 停用。闲置数分钟、切换合约、盘口过期、账户数据流中断、锁屏也会停用。</translation>
    </message>
    <message>
        <source>Edit price and size…</source>
        <translation>编辑价格和数量…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>左键、右键</translation>
    </message>
    <message>
        <source>%1+left</source>
        <translation>%1+左键</translation>
    </message>
    <message>
        <source>Market crossed, click again.</source>
        <translation>市场已越过该价格，请再次点击。</translation>
    </message>
    <message>
        <source>%1 is not trading</source>
        <translation>%1 未在交易</translation>
    </message>
    <message>
        <source>Delete the drawing</source>
        <translation>删除绘图</translation>
    </message>
    <message>
        <source>Delete all %1 drawings of %2</source>
        <translation>删除 %2 的全部 %1 个绘图</translation>
    </message>
    <message>
        <source>Prices and orders here…</source>
        <translation>此处的价格与委托…</translation>
    </message>
</context>
<context>
    <name>fathom::ChartToolbar</name>
    <message>
        <source>Candles</source>
        <translation>K 线</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>Chart kind: %1</source>
        <translation>图表类型：%1</translation>
    </message>
    <message>
        <source>VWAP of the day</source>
        <translation>当日 VWAP</translation>
    </message>
    <message>
        <source>EMA %1</source>
        <translation>EMA %1</translation>
    </message>
    <message>
        <source>Orders and position on the chart</source>
        <translation>图表上的订单和仓位</translation>
    </message>
    <message>
        <source>Indicators %1</source>
        <translation>指标 %1</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Indicators, %1 shown</source>
        <translation>指标，已显示 %1</translation>
    </message>
    <message>
        <source>Orders on chart</source>
        <translation>图上订单</translation>
    </message>
    <message>
        <source>All intervals</source>
        <translation>所有周期</translation>
    </message>
    <message>
        <source>type a number</source>
        <translation>输入数字</translation>
    </message>
    <message>
        <source>ARMED %1</source>
        <translation>已激活 %1</translation>
    </message>
    <message>
        <source>Chart trading off</source>
        <translation>图表交易关</translation>
    </message>
    <message>
        <source>Chart trading armed, %1 left; press to disarm</source>
        <translation>图表交易已激活，剩余 %1；按下停用</translation>
    </message>
    <message>
        <source>Chart trading off; press to arm</source>
        <translation>图表交易已关；按下激活</translation>
    </message>
    <message>
        <source>Chart trading armed; press to disarm</source>
        <translation>图表交易已启用；按下停用</translation>
    </message>
    <message>
        <source>Disarmed by itself: %1</source>
        <translation>已自动停用：%1</translation>
    </message>
    <message>
        <source>no click</source>
        <translation>无点击</translation>
    </message>
    <message>
        <source>%1+click</source>
        <translation>%1+点击</translation>
    </message>
    <message>
        <source>%1 sends a limit order, a dragged tag moves its order. Esc disarms.</source>
        <translation>%1 发送限价单，拖动标签移动其订单。Esc 停用。</translation>
    </message>
    <message>
        <source>Arm the chart (Ctrl+L): then %1 sends. Plain clicks never trade.</source>
        <translation>激活图表（Ctrl+L）：之后 %1 下单。普通单击从不交易。</translation>
    </message>
    <message>
        <source>Drawing tools</source>
        <translation>绘图工具</translation>
    </message>
</context>
<context>
    <name>fathom::ChartTrading</name>
    <message>
        <source>The symbol&apos;s filters are not loaded.</source>
        <translation>交易对规则未加载。</translation>
    </message>
    <message>
        <source>Chart trading is off.</source>
        <translation>图表交易已关闭。</translation>
    </message>
    <message>
        <source>Choose a size in the ladder or the ticket first.</source>
        <translation>请先在价格阶梯或下单面板选择数量。</translation>
    </message>
    <message>
        <source>The order cannot be moved now.</source>
        <translation>该订单现在无法移动。</translation>
    </message>
    <message>
        <source>Post-only: would be cancelled by the exchange.</source>
        <translation>只挂单：会被交易所撤销。</translation>
    </message>
    <message>
        <source>Would take: not moved across the market.</source>
        <translation>会立即成交：未移过市价。</translation>
    </message>
    <message>
        <source>The book is not live.</source>
        <translation>订单簿不是实时的。</translation>
    </message>
    <message>
        <source>The book is not live: %1</source>
        <translation>订单簿不是实时的：%1</translation>
    </message>
    <message>
        <source>The symbol changed.</source>
        <translation>交易对已更换。</translation>
    </message>
    <message>
        <source>The same order went out moments ago; press again to send it once more.</source>
        <translation>刚刚已发送相同的订单；再次点击可再发送一次。</translation>
    </message>
    <message>
        <source>%1 is more than three times the usual %2; press again within 2 s to send it.</source>
        <translation>%1 超过平常数量 %2 的三倍；请在 2 秒内再次点击以发送。</translation>
    </message>
    <message>
        <source>The symbol is not trading.</source>
        <translation>该交易对未在交易。</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>%1, still %2</source>
        <comment>why a move was refused; where the order stands</comment>
        <translation>%1，仍在 %2</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation>已移动到 %1</translation>
    </message>
</context>
<context>
    <name>fathom::ChartView</name>
    <message numerus="yes">
        <source>%n drawing(s)</source>
        <translation>
            <numerusform>%n 个绘图</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation>没有交易对</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1，最新 %2</translation>
    </message>
    <message>
        <source>%1 candle: open %2, high %3, low %4, close %5</source>
        <translation>%1 K 线：开 %2，高 %3，低 %4，收 %5</translation>
    </message>
    <message>
        <source>in view from %1 to %2</source>
        <translation>可见范围 %1 至 %2</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>O</source>
        <translation>开</translation>
    </message>
    <message>
        <source>H</source>
        <translation>高</translation>
    </message>
    <message>
        <source>L</source>
        <translation>低</translation>
    </message>
    <message>
        <source>C</source>
        <translation>收</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>成交量 %1</translation>
    </message>
    <message>
        <source>VWAP day</source>
        <translation>当日 VWAP</translation>
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
        <translation>按下时的情形</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>按下</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>之后发生的事</translation>
    </message>
    <message>
        <source>Book of that moment</source>
        <translation>当时的盘口</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>买价</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>卖价</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>market</source>
        <translation>市价</translation>
    </message>
    <message>
        <source>%1  place %2 @ %3</source>
        <translation>%1  下单 %2 @ %3</translation>
    </message>
    <message>
        <source>%1  move %2 to %3</source>
        <translation>%1  移动 %2 到 %3</translation>
    </message>
    <message>
        <source>%1  cancel %2 @ %3</source>
        <translation>%1  撤销 %2 @ %3</translation>
    </message>
    <message>
        <source>filled %1 @ %2, maker</source>
        <translation>成交 %1 @ %2，挂单方</translation>
    </message>
    <message>
        <source>filled %1 @ %2, taker</source>
        <translation>成交 %1 @ %2，吃单方</translation>
    </message>
    <message>
        <source>pressed</source>
        <translation>按下</translation>
    </message>
    <message>
        <source>let go and handed over</source>
        <translation>松开并交出</translation>
    </message>
    <message>
        <source>on its way to the exchange</source>
        <translation>正发往交易所</translation>
    </message>
    <message>
        <source>filled whole</source>
        <translation>全部成交</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>未发送：%1</translation>
    </message>
    <message>
        <source>no answer: %1</source>
        <translation>无应答：%1</translation>
    </message>
    <message>
        <source>at the exchange %1 UTC</source>
        <translation>交易所时间 %1 UTC</translation>
    </message>
    <message>
        <source>The book was not followed then.</source>
        <translation>当时没有跟踪盘口。</translation>
    </message>
    <message>
        <source>Book at %1, %2</source>
        <translation>%1 时的盘口，%2</translation>
    </message>
    <message>
        <source>Book at %1, not live, %2</source>
        <translation>%1 时的盘口，非实时，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n ms old</source>
        <translation>
            <numerusform>%n 毫秒前</numerusform>
        </translation>
    </message>
    <message>
        <source>LONG %1 %2</source>
        <translation>多 %1 %2</translation>
    </message>
    <message>
        <source>SHORT %1 %2</source>
        <translation>空 %1 %2</translation>
    </message>
    <message>
        <source>%1  close %2 of %3 @ %4</source>
        <translation>%1  平仓 %3 的 %2 @ %4</translation>
    </message>
    <message>
        <source>%1  close %2 of %3</source>
        <translation>%1  平仓 %3 的 %2</translation>
    </message>
    <message>
        <source>%1  reverse %2</source>
        <translation>%1  反手 %2</translation>
    </message>
    <message>
        <source>%1  flatten the whole account</source>
        <translation>%1  全账户清仓</translation>
    </message>
    <message>
        <source>%1  flatten %2</source>
        <translation>%1  清仓 %2</translation>
    </message>
    <message>
        <source>stop-loss %1</source>
        <translation>止损 %1</translation>
    </message>
    <message>
        <source>take-profit %1</source>
        <translation>止盈 %1</translation>
    </message>
    <message>
        <source>%1  protect %2: %3</source>
        <translation>%1  保护 %2：%3</translation>
    </message>
</context>
<context>
    <name>fathom::ColumnHeader</name>
    <message>
        <source>Ladder columns</source>
        <translation>阶梯列</translation>
    </message>
    <message>
        <source>cancel only</source>
        <translation>仅可撤单</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>盈亏</translation>
    </message>
    <message>
        <source>My buys</source>
        <translation>我的买单</translation>
    </message>
    <message>
        <source>Bid %1</source>
        <translation>买 %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>卖 %1</translation>
    </message>
    <message>
        <source>My sells</source>
        <translation>我的卖单</translation>
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
        <translation>成交 %1，卖 | 买</translation>
    </message>
    <message>
        <source>Vol %1</source>
        <translation>量 %1</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>买单</translation>
    </message>
    <message>
        <source>Sells</source>
        <translation>卖单</translation>
    </message>
</context>
<context>
    <name>fathom::ConfirmDialog</name>
    <message>
        <source>Enter does nothing here</source>
        <translation>此处 Enter 无效</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Once more, after 0.8 s</source>
        <translation>0.8 秒后再按一次</translation>
    </message>
</context>
<context>
    <name>fathom::ConnectionPanel</name>
    <message>
        <source>Streams</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Streams or requests</source>
        <translation>数据流或请求</translation>
    </message>
    <message>
        <source>order, refused, lost, -2019, &gt;100</source>
        <translation>order, refused, lost, -2019, &gt;100</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>搜索请求</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Hold the list while reading it</source>
        <translation>阅读时冻结列表</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>尚未连接</translation>
    </message>
    <message>
        <source>Nothing was asked yet, or nothing matches</source>
        <translation>尚未发出请求，或没有匹配项</translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation>重新连接…</translation>
    </message>
    <message>
        <source>Connect a stream anew</source>
        <translation>重新连接一个数据流</translation>
    </message>
    <message>
        <source>Reload books</source>
        <translation>重载盘口</translation>
    </message>
    <message>
        <source>Load every book on screen anew</source>
        <translation>重新加载屏幕上的所有盘口</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>复制诊断</translation>
    </message>
    <message>
        <source>Copy state and figures of every connection, without secrets</source>
        <translation>复制每个连接的状态和数据，不含机密</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>支持包…</translation>
    </message>
    <message>
        <source>Look at and save what a report of a fault needs</source>
        <translation>查看并保存故障报告所需的内容</translation>
    </message>
    <message>
        <source>Compare the account now</source>
        <translation>立即核对账户</translation>
    </message>
</context>
<context>
    <name>fathom::ConnectionState</name>
    <message>
        <source>Books and tickers</source>
        <translation>盘口和行情</translation>
    </message>
    <message>
        <source>Trades, candles, marks</source>
        <translation>成交、K 线、标记价</translation>
    </message>
    <message>
        <source>Account events</source>
        <translation>账户事件</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
</context>
<context>
    <name>fathom::ConnectionWords</name>
    <message>
        <source>connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>connection closed before the reply</source>
        <translation>连接在应答前关闭</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>找不到主机</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>TLS 握手失败</translation>
    </message>
    <message>
        <source>connection lost after sending</source>
        <translation>发送后连接中断</translation>
    </message>
    <message>
        <source>proxy refused the connection</source>
        <translation>代理拒绝连接</translation>
    </message>
    <message>
        <source>proxy closed the connection</source>
        <translation>代理关闭了连接</translation>
    </message>
    <message>
        <source>proxy not found</source>
        <translation>找不到代理</translation>
    </message>
    <message>
        <source>proxy did not answer in time</source>
        <translation>代理未及时应答</translation>
    </message>
    <message>
        <source>proxy did not accept name and password</source>
        <translation>代理不接受用户名和密码</translation>
    </message>
    <message>
        <source>network error %1</source>
        <translation>网络错误 %1</translation>
    </message>
    <message>
        <source>address refused by policy</source>
        <translation>地址被自身策略拒绝</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时应答</translation>
    </message>
    <message>
        <source>reply larger than the limit</source>
        <translation>应答超过大小上限</translation>
    </message>
    <message>
        <source>closed without goodbye</source>
        <translation>未道别即关闭</translation>
    </message>
    <message>
        <source>socket error %1</source>
        <translation>套接字错误 %1</translation>
    </message>
    <message>
        <source>handshake reply too long</source>
        <translation>握手应答过长</translation>
    </message>
    <message>
        <source>handshake refused with status %1</source>
        <translation>握手被拒绝，状态 %1</translation>
    </message>
    <message>
        <source>handshake reply is not a WebSocket&apos;s</source>
        <translation>握手应答不是 WebSocket 的</translation>
    </message>
    <message>
        <source>closed by the peer with code %1</source>
        <translation>被对方关闭，代码 %1</translation>
    </message>
    <message>
        <source>protocol violation, code %1</source>
        <translation>违反协议，代码 %1</translation>
    </message>
    <message>
        <source>no handshake in time</source>
        <translation>未及时握手</translation>
    </message>
    <message>
        <source>no pong in time</source>
        <translation>未及时收到 pong</translation>
    </message>
    <message>
        <source>not acknowledged in time</source>
        <translation>未及时确认</translation>
    </message>
    <message>
        <source>too much came before it was acknowledged</source>
        <translation>确认前数据过多</translation>
    </message>
    <message>
        <source>subscription refused</source>
        <translation>订阅被拒绝</translation>
    </message>
    <message>
        <source>connection closed by us</source>
        <translation>连接由本程序关闭</translation>
    </message>
    <message>
        <source>connection not writable</source>
        <translation>连接不可写</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>the key was locked</source>
        <translation>密钥已锁定</translation>
    </message>
    <message>
        <source>the venue announced its shutdown</source>
        <translation>交易所已宣布关闭</translation>
    </message>
    <message>
        <source>a newer connection took over</source>
        <translation>较新的连接已接管</translation>
    </message>
    <message>
        <source>connected anew by hand</source>
        <translation>已手动重连</translation>
    </message>
    <message>
        <source>listen key unknown to the venue</source>
        <translation>交易所不识别该 listen key</translation>
    </message>
    <message>
        <source>listen key expired</source>
        <translation>listen key 已过期</translation>
    </message>
    <message>
        <source>no answer and nothing else heard</source>
        <translation>没有应答，也没有收到其他任何内容</translation>
    </message>
</context>
<context>
    <name>fathom::ContractWords</name>
    <message>
        <source>Perpetual</source>
        <translation>永续</translation>
    </message>
    <message>
        <source>TradFi perpetual</source>
        <translation>传统金融永续</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>当季</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>次季</translation>
    </message>
</context>
<context>
    <name>fathom::CountdownEnd</name>
    <message>
        <source>The dead-man switch of %1 is switched off first: nobody would renew it, and the exchange would cancel the orders there.</source>
        <translation>将先关闭 %1 的失联撤单：无人为其续期，交易所会撤销该处订单。</translation>
    </message>
    <message>
        <source>The dead-man switch of %1 still runs and cannot be switched off while the key is locked: the exchange cancels the orders there.</source>
        <translation>%1 的失联撤单仍在运行，密钥锁定时无法关闭：交易所将撤销该处订单。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无响应</translation>
    </message>
</context>
<context>
    <name>fathom::CountdownRing</name>
    <message>
        <source>Dead-man switch off</source>
        <translation>失联撤单已关闭</translation>
    </message>
    <message numerus="yes">
        <source>Dead-man switch: the exchange cancels in %n seconds unless it hears from here</source>
        <translation>
            <numerusform>失联撤单：%n 秒内交易所若未收到这里的消息就会撤单</numerusform>
        </translation>
    </message>
    <message>
        <source>renewal is late</source>
        <translation>续期迟了</translation>
    </message>
    <message>
        <source>perhaps your stops too</source>
        <translation>可能也包括您的止损</translation>
    </message>
</context>
<context>
    <name>fathom::DataTable</name>
    <message>
        <source>Nothing passes the filters</source>
        <translation>没有符合筛选的内容</translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>%1  (no room)</source>
        <translation>%1  （空间不足）</translation>
    </message>
    <message>
        <source>Columns as supplied</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>fathom::DeadManSwitch</name>
    <message>
        <source>Dead-man switch</source>
        <translation>失联撤单</translation>
    </message>
    <message numerus="yes">
        <source>A countdown of less than %n second(s) cannot be renewed in time.</source>
        <translation>
            <numerusform>少于 %n 秒的倒计时来不及续期。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: its orders are cancelled where Fathom is silent for %2 s</source>
        <translation>%1：Fathom 静默 %2 秒时其订单会被撤销</translation>
    </message>
    <message>
        <source>%1: switched off</source>
        <translation>%1：已关闭</translation>
    </message>
    <message>
        <source>%1: not renewed (%2); it is tried again before the time is over.</source>
        <translation>%1：未能续期（%2）；到时之前会再试。</translation>
    </message>
    <message>
        <source>%1: it could not be switched off, so the exchange cancels its orders when the time is over.</source>
        <translation>%1：无法关闭，时间到后交易所将撤销其订单。</translation>
    </message>
    <message>
        <source>%1: not renewed (%2); its orders are cancelled when the time is over unless the key is unlocked before.</source>
        <translation>%1：未续期（%2）；除非先解锁密钥，否则时间到后订单将被撤销。</translation>
    </message>
</context>
<context>
    <name>fathom::DeskActions</name>
    <message>
        <source>No working orders</source>
        <translation>没有挂单</translation>
    </message>
    <message>
        <source>No orders and no positions</source>
        <translation>没有订单和仓位</translation>
    </message>
    <message>
        <source>Not flat</source>
        <translation>未全平</translation>
    </message>
    <message>
        <source>Flatten again, or close them one by one</source>
        <translation>再次全平，或逐个平仓</translation>
    </message>
    <message>
        <source>the exchange did not confirm it</source>
        <translation>交易所未确认</translation>
    </message>
</context>
<context>
    <name>fathom::DeskSounds</name>
    <message>
        <source>Order filled</source>
        <translation>订单成交</translation>
    </message>
    <message>
        <source>Part filled</source>
        <translation>部分成交</translation>
    </message>
    <message>
        <source>Stop filled</source>
        <translation>止损成交</translation>
    </message>
    <message>
        <source>Order refused</source>
        <translation>订单被拒绝</translation>
    </message>
    <message>
        <source>Stream lost</source>
        <translation>数据流丢失</translation>
    </message>
    <message>
        <source>Near liquidation</source>
        <translation>接近强平</translation>
    </message>
    <message>
        <source>Price alert</source>
        <translation>价格提醒</translation>
    </message>
    <message>
        <source>Forced close, protection lost</source>
        <translation>强制平仓或保护失效</translation>
    </message>
    <message>
        <source>Order unknown</source>
        <translation>订单状态未知</translation>
    </message>
</context>
<context>
    <name>fathom::DoubtfulOrders</name>
    <message>
        <source>Order journal</source>
        <translation>订单日志</translation>
    </message>
    <message numerus="yes">
        <source>The machine went down during the last run: %n order(s) whose record was lost were found at the exchange.</source>
        <translation>
            <numerusform>上次运行期间计算机中断：在交易所找到 %n 个记录已丢失的订单。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::EdgeBar</name>
    <message>
        <source>Above the view: nothing</source>
        <translation>视图上方：无</translation>
    </message>
    <message>
        <source>Below the view: nothing</source>
        <translation>视图下方：无</translation>
    </message>
    <message>
        <source>Above the view: %1</source>
        <translation>视图上方：%1</translation>
    </message>
    <message>
        <source>Below the view: %1</source>
        <translation>视图下方：%1</translation>
    </message>
</context>
<context>
    <name>fathom::EquityCurve</name>
    <message>
        <source>Equity of the day</source>
        <translation>当日权益</translation>
    </message>
</context>
<context>
    <name>fathom::Error</name>
    <message>
        <source>The input cannot be used.</source>
        <translation>输入无法使用。</translation>
    </message>
    <message>
        <source>The exchange sent an answer that cannot be read.</source>
        <translation>交易所的应答无法读取。</translation>
    </message>
    <message>
        <source>The connection to the exchange broke.</source>
        <translation>与交易所的连接已断开。</translation>
    </message>
    <message>
        <source>The exchange did not answer in time.</source>
        <translation>交易所未及时应答。</translation>
    </message>
    <message>
        <source>Not sent: there was no connection.</source>
        <translation>未发送：没有连接。</translation>
    </message>
    <message>
        <source>No answer: it is not known whether the exchange executed this. Asking now.</source>
        <translation>没有应答：不清楚交易所是否已执行。正在查询。</translation>
    </message>
    <message>
        <source>The exchange refused.</source>
        <translation>交易所已拒绝。</translation>
    </message>
    <message>
        <source>Not executed: the request limit is reached.</source>
        <translation>未执行：已达请求上限。</translation>
    </message>
    <message>
        <source>The exchange blocks this address for now; nothing is sent until it ends.</source>
        <translation>交易所暂时封禁了此地址；结束前不发送任何请求。</translation>
    </message>
    <message>
        <source>The exchange does not accept the key or its permissions.</source>
        <translation>交易所不接受该密钥或其权限。</translation>
    </message>
    <message>
        <source>Market data has a gap; loading it again.</source>
        <translation>行情有缺口，正在重新加载。</translation>
    </message>
    <message>
        <source>Too much data at once.</source>
        <translation>一次数据过多。</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>无法读取或写入文件。</translation>
    </message>
    <message>
        <source>Not ready yet: the account is still being compared with the exchange.</source>
        <translation>尚未就绪：账户仍在与交易所核对。</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>未发送。</translation>
    </message>
    <message>
        <source>Not sent: the key is locked. Unlock it first.</source>
        <translation>未发送：密钥已锁定。请先解锁。</translation>
    </message>
</context>
<context>
    <name>fathom::FillsModel</name>
    <message>
        <source>Symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Realised, gross</source>
        <translation>已实现（毛）</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>挂单方</translation>
    </message>
    <message>
        <source>taker</source>
        <translation>吃单方</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>As the exchange books it: before fees and funding</source>
        <translation>按交易所记账：未计手续费和资金费</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>得知时间</translation>
    </message>
    <message>
        <source>When this program heard of a fill that came late</source>
        <translation>本程序得知迟到成交的时间</translation>
    </message>
    <message>
        <source>Position side</source>
        <translation>仓位方向</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>客户端编号</translation>
    </message>
    <message>
        <source>Trade id</source>
        <translation>成交编号</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>happened %1, learned %2 UTC</source>
        <translation>发生于 %1，得知于 %2 UTC</translation>
    </message>
    <message>
        <source>%1, %2 %3 %4 at %5, %6</source>
        <translation>%1，%2 %3 %4 @ %5，%6</translation>
    </message>
    <message>
        <source>, late</source>
        <translation>，迟到</translation>
    </message>
    <message numerus="yes">
        <source>%n fill(s), volume %1</source>
        <translation>
            <numerusform>%n 笔成交，成交量 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>  net of fees %1</source>
        <translation>  扣除手续费后 %1</translation>
    </message>
</context>
<context>
    <name>fathom::FillsPanel</name>
    <message>
        <source>Fills</source>
        <translation>成交记录</translation>
    </message>
    <message>
        <source>No fills</source>
        <translation>没有成交</translation>
    </message>
</context>
<context>
    <name>fathom::FilterHeader</name>
    <message>
        <source>Filter by %1</source>
        <translation>按%1筛选</translation>
    </message>
    <message>
        <source>Words, or &gt;5, &lt;5, 1..5</source>
        <translation>文字，或 &gt;5, &lt;5, 1..5</translation>
    </message>
</context>
<context>
    <name>fathom::FirstRunCard</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>新手步骤</translation>
    </message>
    <message>
        <source>You are on the paper exchange</source>
        <translation>你在模拟交易所</translation>
    </message>
    <message>
        <source>Play money, a moving market of its own, simulated fills with a queue. Nothing leaves this machine.</source>
        <translation>模拟资金，自带的波动行情，带排队的模拟成交。一切都不离开本机。</translation>
    </message>
    <message>
        <source>Colours safe for red-green blindness</source>
        <translation>适合红绿色盲的配色</translation>
    </message>
    <message>
        <source>Click a price in the ladder</source>
        <translation>在价格阶梯中点击一个价格</translation>
    </message>
    <message>
        <source>It fills the order ticket. Nothing is sent.</source>
        <translation>它会填入下单面板，不会发送。</translation>
    </message>
    <message>
        <source>Press Ctrl L to arm, then click a bid or ask row</source>
        <translation>按 Ctrl L 激活，然后点击买或卖行</translation>
    </message>
    <message>
        <source>Now one click places an order. Esc disarms.</source>
        <translation>现在单击即下单。Esc 停用。</translation>
    </message>
    <message>
        <source>Drag your order, then middle-click it</source>
        <translation>拖动你的订单，再用中键点击</translation>
    </message>
    <message>
        <source>Drag moves it, middle-click cancels it.</source>
        <translation>拖动可移动，中键可撤销。</translation>
    </message>
    <message>
        <source>Each step ticks itself off. F1 shows all keys.</source>
        <translation>每一步会自动打勾。F1 显示所有按键。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>隐藏新手步骤</translation>
    </message>
    <message>
        <source>Play money on Binance&apos;s public market, simulated fills with a queue. No order leaves this machine.</source>
        <translation>在 Binance 公开行情上使用模拟资金,按队列模拟成交。任何订单都不会离开本机。</translation>
    </message>
    <message>
        <source>Live market, paper fills…</source>
        <translation>实时行情,模拟成交…</translation>
    </message>
    <message>
        <source>Binance&apos;s public market in place of the simulated one; play money, no key, asks first</source>
        <translation>以币安公开行情代替模拟行情;虚拟资金,无需密钥,会先询问</translation>
    </message>
    <message>
        <source>Add an API key…</source>
        <translation>添加 API 密钥…</translation>
    </message>
</context>
<context>
    <name>fathom::FlattenDialog</name>
    <message>
        <source>all symbols</source>
        <translation>所有交易对</translation>
    </message>
    <message numerus="yes">
        <source>Flatten %1: %n position(s), %2</source>
        <translation>
            <numerusform>全平 %1：%n 个仓位，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold 0.8 s to flatten</source>
        <translation>按住 0.8 秒全部平仓</translation>
    </message>
    <message>
        <source>Orders stay blocked until step 4 ends</source>
        <translation>第 4 步结束前订单保持锁定</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n order(s)</source>
        <translation>
            <numerusform>撤销 %n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ordinary, %2 conditional</source>
        <translation>%1 个普通，%2 个条件单</translation>
    </message>
    <message>
        <source>Wait until the exchange confirms all of them</source>
        <translation>等待交易所全部确认</translation>
    </message>
    <message numerus="yes">
        <source>Close %n position(s), reduce-only market</source>
        <translation>
            <numerusform>平掉 %n 个仓位，只减仓市价</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that nothing is left</source>
        <translation>检查无剩余</translation>
    </message>
    <message>
        <source>Realises about</source>
        <translation>约实现</translation>
    </message>
    <message>
        <source>Taker fees about</source>
        <translation>吃单手续费约</translation>
    </message>
    <message>
        <source>Flattening…</source>
        <translation>全平中…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>撤单中…</translation>
    </message>
    <message>
        <source>Not flat: %1. %2</source>
        <translation>未全平：%1。%2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>仓位 %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>委托 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::Flattener</name>
    <message>
        <source>cancelling every order</source>
        <translation>正在撤销所有订单</translation>
    </message>
    <message numerus="yes">
        <source>closing %n position(s)</source>
        <translation>
            <numerusform>正在平掉 %n 个仓位</numerusform>
        </translation>
    </message>
    <message>
        <source>checking that nothing is left</source>
        <translation>正在检查无剩余</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>flat</source>
        <translation>已全平</translation>
    </message>
    <message>
        <source>Not flat. Left: %1.</source>
        <translation>未全平。剩余：%1。</translation>
    </message>
    <message>
        <source>the whole account</source>
        <translation>整个账户</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>已全平</translation>
    </message>
    <message>
        <source>%1: no position and no order is left.</source>
        <translation>%1：没有剩余仓位和订单。</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>全平</translation>
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
        <translation>交易对</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>流水</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Received; paid is negative</source>
        <translation>收到的金额；支付为负</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Transaction id</source>
        <translation>流水编号</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金费</translation>
    </message>
    <message>
        <source>Special funding</source>
        <translation>特别资金费</translation>
    </message>
    <message>
        <source>%1, %2 %3, %4 %5</source>
        <translation>%1，%2 %3，%4 %5</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n 笔流水</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::FundingPanel</name>
    <message>
        <source>Funding</source>
        <translation>资金费</translation>
    </message>
    <message>
        <source>No funding</source>
        <translation>没有资金费</translation>
    </message>
</context>
<context>
    <name>fathom::GoodTillDialog</name>
    <message>
        <source>Good till</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>The order ends at, UTC</source>
        <translation>订单结束时间，UTC</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 小时</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>The date must be more than ten minutes ahead.</source>
        <translation>日期必须在十分钟以后。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
</context>
<context>
    <name>fathom::HistoryLoader</name>
    <message>
        <source>%1 up to %2</source>
        <translation>%1，截至 %2</translation>
    </message>
    <message>
        <source>waiting %1 s for room in the request budget</source>
        <translation>等待 %1 秒以腾出请求额度</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>已读取 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>going on after a restart</source>
        <translation>重启后继续</translation>
    </message>
    <message>
        <source>cancelled; what was read stays</source>
        <translation>已取消；已读取的保留</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>The history could not be read: %1</source>
        <translation>无法读取历史：%1</translation>
    </message>
    <message>
        <source>Reading the history: %1</source>
        <translation>正在读取历史：%1</translation>
    </message>
    <message numerus="yes">
        <source>, %n could not be read</source>
        <translation>
            <numerusform>，%n 行无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: waiting %2 s for room in the request budget</source>
        <translation>%1：等待 %2 秒以腾出请求额度</translation>
    </message>
    <message>
        <source>%1: asking for the file</source>
        <translation>%1：正在请求文件</translation>
    </message>
    <message>
        <source>%1: asked for, the exchange prepares it</source>
        <translation>%1：已请求，交易所正在准备</translation>
    </message>
    <message>
        <source>%1: the file is gone, asking anew</source>
        <translation>%1：文件已不存在，重新请求</translation>
    </message>
    <message>
        <source>%1: the exchange prepares the file, %2 s so far</source>
        <translation>%1：交易所正在准备文件，已 %2 秒</translation>
    </message>
    <message>
        <source>%1: fetching the file</source>
        <translation>%1：正在下载文件</translation>
    </message>
    <message>
        <source>%1: the file lies at an address this program does not fetch from</source>
        <translation>%1：文件所在地址不是本程序会下载的地址</translation>
    </message>
    <message>
        <source>%1: reading %2 kB</source>
        <translation>%1：正在读取 %2 kB</translation>
    </message>
    <message>
        <source>%1: the file cannot be read</source>
        <translation>%1：文件无法读取</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) read</source>
        <translation>
            <numerusform>%1：已读取 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::HistoryPanel</name>
    <message>
        <source>new rows</source>
        <translation>新行</translation>
    </message>
    <message>
        <source>They are taken in when the pointer leaves</source>
        <translation>指针离开后即纳入</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written</source>
        <translation>
            <numerusform>已写入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>读取更多</translation>
    </message>
    <message>
        <source>Read more history from the exchange</source>
        <translation>从交易所读取更多历史</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export %1 as CSV</source>
        <translation>将%1导出为 CSV</translation>
    </message>
    <message>
        <source>Columns and filters</source>
        <translation>列和筛选</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>365 days</source>
        <translation>365 天</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>Dates shown: %1</source>
        <translation>显示的日期：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>complete since %1</source>
        <translation>自 %1 起完整</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>读取中…</translation>
    </message>
    <message>
        <source>in %1; older ones may be read from the exchange</source>
        <translation>范围：%1；更早的可从交易所读取</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从 … 到 …</translation>
    </message>
    <message>
        <source>Dates, UTC</source>
        <translation>日期，UTC</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>30 days, from the exchange&apos;s lists</source>
        <translation>30 天，取自交易所列表</translation>
    </message>
    <message>
        <source>90 days, from the exchange&apos;s lists</source>
        <translation>90 天，取自交易所列表</translation>
    </message>
    <message>
        <source>A year, as files the exchange prepares (five a month)</source>
        <translation>一年，由交易所准备的文件（每月五次）</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出%1</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>写入中…</translation>
    </message>
</context>
<context>
    <name>fathom::HistoryStore</name>
    <message>
        <source>The history of fills and orders could not be read; it was set aside and a new one begun.</source>
        <translation>成交和订单历史无法读取；已另存并新建。</translation>
    </message>
    <message>
        <source>The history of fills and orders cannot be kept: %1.</source>
        <translation>无法保存成交和订单历史：%1。</translation>
    </message>
    <message>
        <source>Fills and orders could not be written to the history (%1); trying again.</source>
        <translation>成交和订单无法写入历史（%1），正在重试。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>there is no history</source>
        <translation>没有历史</translation>
    </message>
    <message>
        <source>The file could not be written whole; nothing was left behind.</source>
        <translation>文件无法完整写入；未留下任何内容。</translation>
    </message>
</context>
<context>
    <name>fathom::InstrumentHeader</name>
    <message>
        <source>Instrument</source>
        <translation>合约</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>全仓</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>逐仓</translation>
    </message>
    <message>
        <source>%1 · %2× %3</source>
        <translation>%1 · %2× %3</translation>
    </message>
    <message>
        <source>%1 · not trading</source>
        <translation>%1 · 不可交易</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Funding / next</source>
        <translation>资金费率 / 下次</translation>
    </message>
    <message>
        <source>24 h high</source>
        <translation>24h 最高</translation>
    </message>
    <message>
        <source>24 h low</source>
        <translation>24h 最低</translation>
    </message>
    <message>
        <source>24 h volume</source>
        <translation>24h 成交额</translation>
    </message>
    <message>
        <source>Open interest</source>
        <translation>持仓量</translation>
    </message>
    <message>
        <source>last %1, %2</source>
        <translation>最新 %1，%2</translation>
    </message>
</context>
<context>
    <name>fathom::InstrumentTitle</name>
    <message>
        <source>Dock back</source>
        <translation>停靠</translation>
    </message>
    <message>
        <source>Pop out</source>
        <translation>弹出</translation>
    </message>
</context>
<context>
    <name>fathom::IntervalBox</name>
    <message>
        <source>Interval</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>%1, Enter shows it</source>
        <translation>%1，Enter 显示</translation>
    </message>
    <message>
        <source>no such interval</source>
        <translation>没有该周期</translation>
    </message>
</context>
<context>
    <name>fathom::IntervalButton</name>
    <message>
        <source>Interval %1</source>
        <translation>周期 %1</translation>
    </message>
</context>
<context>
    <name>fathom::KeptBrackets</name>
    <message>
        <source>Protection unknown</source>
        <translation>保护状态未知</translation>
    </message>
    <message>
        <source>%1: the exchange does not answer for an order whose protection was kept. Look whether its position has its stop.</source>
        <translation>%1：交易所未答复保留了保护的委托。请检查其持仓是否有止损。</translation>
    </message>
</context>
<context>
    <name>fathom::KeyActions</name>
    <message>
        <source>row cursor up</source>
        <translation>光标上移</translation>
    </message>
    <message>
        <source>row cursor</source>
        <translation>光标</translation>
    </message>
    <message>
        <source>row cursor down</source>
        <translation>光标下移</translation>
    </message>
    <message>
        <source>a page up</source>
        <translation>上翻一页</translation>
    </message>
    <message>
        <source>page</source>
        <translation>翻页</translation>
    </message>
    <message>
        <source>a page down</source>
        <translation>下翻一页</translation>
    </message>
    <message>
        <source>to best ask</source>
        <translation>到最优卖价</translation>
    </message>
    <message>
        <source>to best bid</source>
        <translation>到最优买价</translation>
    </message>
    <message>
        <source>recentre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>coarser price group</source>
        <translation>放大价格分组</translation>
    </message>
    <message>
        <source>group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>finer price group</source>
        <translation>缩小价格分组</translation>
    </message>
    <message>
        <source>cumulative depth</source>
        <translation>累计深度</translation>
    </message>
    <message>
        <source>profit and loss column</source>
        <translation>盈亏列</translation>
    </message>
    <message>
        <source>buy at cursor → ticket</source>
        <translation>光标处买入 → 下单面板</translation>
    </message>
    <message>
        <source>sell at cursor → ticket</source>
        <translation>光标处卖出 → 下单面板</translation>
    </message>
    <message>
        <source>first size</source>
        <translation>第一数量</translation>
    </message>
    <message>
        <source>size preset</source>
        <translation>预设数量</translation>
    </message>
    <message>
        <source>second size</source>
        <translation>第二数量</translation>
    </message>
    <message>
        <source>third size</source>
        <translation>第三数量</translation>
    </message>
    <message>
        <source>fourth size</source>
        <translation>第四数量</translation>
    </message>
    <message>
        <source>fifth size</source>
        <translation>第五数量</translation>
    </message>
    <message>
        <source>swap the two sizes</source>
        <translation>交换两个数量</translation>
    </message>
    <message>
        <source>post-only</source>
        <translation>只挂单</translation>
    </message>
    <message>
        <source>reduce-only</source>
        <translation>只减仓</translation>
    </message>
    <message>
        <source>place at cursor, by side</source>
        <translation>光标处按方向下单</translation>
    </message>
    <message>
        <source>stop at cursor</source>
        <translation>光标处止损单</translation>
    </message>
    <message>
        <source>protect the position at cursor</source>
        <translation>在光标处保护持仓</translation>
    </message>
    <message>
        <source>buy at own best</source>
        <translation>按己方最优价买入</translation>
    </message>
    <message>
        <source>buy / sell at best</source>
        <translation>按最优价买 / 卖</translation>
    </message>
    <message>
        <source>sell at own best</source>
        <translation>按己方最优价卖出</translation>
    </message>
    <message>
        <source>buy best ask as limit</source>
        <translation>限价买入最优卖价</translation>
    </message>
    <message>
        <source>buy ask / sell bid, limit</source>
        <translation>限价吃买 / 吃卖</translation>
    </message>
    <message>
        <source>sell best bid as limit</source>
        <translation>限价卖出最优买价</translation>
    </message>
    <message>
        <source>close position</source>
        <translation>平仓</translation>
    </message>
    <message>
        <source>reverse position</source>
        <translation>反手</translation>
    </message>
    <message>
        <source>next own order</source>
        <translation>下一个委托</translation>
    </message>
    <message>
        <source>next, previous own order</source>
        <translation>下一个、上一个委托</translation>
    </message>
    <message>
        <source>previous own order</source>
        <translation>上一个委托</translation>
    </message>
    <message>
        <source>move it a tick up, Enter sends</source>
        <translation>上移一跳，回车发送</translation>
    </message>
    <message>
        <source>move it a tick, Enter sends</source>
        <translation>移动一跳，回车发送</translation>
    </message>
    <message>
        <source>move it a tick down, Enter sends</source>
        <translation>下移一跳，回车发送</translation>
    </message>
    <message>
        <source>move it ten ticks up</source>
        <translation>上移十跳</translation>
    </message>
    <message>
        <source>ten ticks</source>
        <translation>十跳</translation>
    </message>
    <message>
        <source>move it ten ticks down</source>
        <translation>下移十跳</translation>
    </message>
    <message>
        <source>edit the selected order</source>
        <translation>编辑所选委托</translation>
    </message>
    <message>
        <source>cancel the selected order</source>
        <translation>撤销所选委托</translation>
    </message>
    <message>
        <source>cancel limits</source>
        <translation>撤销限价单</translation>
    </message>
    <message>
        <source>cancel stops</source>
        <translation>撤销止损单</translation>
    </message>
    <message>
        <source>cancel buys</source>
        <translation>撤销买单</translation>
    </message>
    <message>
        <source>cancel buys / sells</source>
        <translation>撤销买单 / 卖单</translation>
    </message>
    <message>
        <source>cancel sells</source>
        <translation>撤销卖单</translation>
    </message>
    <message>
        <source>arm / disarm</source>
        <translation>启用 / 停用</translation>
    </message>
    <message>
        <source>one step back, then disarm</source>
        <translation>退一步，然后停用</translation>
    </message>
    <message>
        <source>disarm everything</source>
        <translation>全部停用</translation>
    </message>
    <message>
        <source>cancel all, every symbol</source>
        <translation>全部撤单，所有合约</translation>
    </message>
    <message>
        <source>flatten…</source>
        <translation>全部平仓…</translation>
    </message>
    <message>
        <source>undo what the newest toast offers</source>
        <translation>撤销最新提示的操作</translation>
    </message>
    <message>
        <source>this map</source>
        <translation>本按键表</translation>
    </message>
    <message>
        <source>choose buy</source>
        <translation>选择买入</translation>
    </message>
    <message>
        <source>choose buy / sell</source>
        <translation>选择买入 / 卖出</translation>
    </message>
    <message>
        <source>choose sell</source>
        <translation>选择卖出</translation>
    </message>
    <message>
        <source>send the ticket</source>
        <translation>发送委托</translation>
    </message>
    <message>
        <source>pan left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>pan right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>latest bar</source>
        <translation>最新K线</translation>
    </message>
    <message>
        <source>next order tag</source>
        <translation>下一个委托标签</translation>
    </message>
    <message>
        <source>move the tag a tick up, Enter sends</source>
        <translation>标签上移一跳，回车发送</translation>
    </message>
    <message>
        <source>move the tag, Enter sends</source>
        <translation>移动标签，回车发送</translation>
    </message>
    <message>
        <source>move the tag a tick down, Enter sends</source>
        <translation>标签下移一跳，回车发送</translation>
    </message>
    <message>
        <source>send the move</source>
        <translation>发送改价</translation>
    </message>
    <message>
        <source>edit the order of the tag</source>
        <translation>编辑标签的委托</translation>
    </message>
    <message>
        <source>cancel the order of the tag</source>
        <translation>撤销标签的委托</translation>
    </message>
    <message>
        <source>cancel the selected orders</source>
        <translation>撤销所选委托</translation>
    </message>
    <message>
        <source>edit the cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>menu of the row</source>
        <translation>行菜单</translation>
    </message>
    <message>
        <source>unit of profit and loss</source>
        <translation>盈亏单位</translation>
    </message>
    <message>
        <source>copy the cells</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <source>find a symbol, command or order</source>
        <translation>查找合约、命令或委托</translation>
    </message>
    <message>
        <source>previous symbol</source>
        <translation>上一个合约</translation>
    </message>
    <message>
        <source>next panel</source>
        <translation>下一个面板</translation>
    </message>
    <message>
        <source>next, previous panel</source>
        <translation>下一个、上一个面板</translation>
    </message>
    <message>
        <source>previous panel</source>
        <translation>上一个面板</translation>
    </message>
    <message>
        <source>pop out, dock back</source>
        <translation>弹出、停靠</translation>
    </message>
    <message>
        <source>close the panel</source>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>bring all windows here</source>
        <translation>所有窗口移到这里</translation>
    </message>
    <message>
        <source>save the workspace as…</source>
        <translation>工作区另存为…</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>hide amounts</source>
        <translation>隐藏金额</translation>
    </message>
    <message>
        <source>lock or unlock the account</source>
        <translation>锁定或解锁账户</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>workspace 1</source>
        <translation>工作区 1</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>workspace 2</source>
        <translation>工作区 2</translation>
    </message>
    <message>
        <source>workspace 3</source>
        <translation>工作区 3</translation>
    </message>
    <message>
        <source>workspace 4</source>
        <translation>工作区 4</translation>
    </message>
    <message>
        <source>workspace 5</source>
        <translation>工作区 5</translation>
    </message>
    <message>
        <source>workspace 6</source>
        <translation>工作区 6</translation>
    </message>
    <message>
        <source>workspace 7</source>
        <translation>工作区 7</translation>
    </message>
    <message>
        <source>workspace 8</source>
        <translation>工作区 8</translation>
    </message>
    <message>
        <source>workspace 9</source>
        <translation>工作区 9</translation>
    </message>
    <message>
        <source>focused panel to no link group</source>
        <translation>当前面板不入组</translation>
    </message>
    <message>
        <source>link group of the panel</source>
        <translation>面板的联动组</translation>
    </message>
    <message>
        <source>focused panel to link group 1</source>
        <translation>当前面板入组 1</translation>
    </message>
    <message>
        <source>focused panel to link group 2</source>
        <translation>当前面板入组 2</translation>
    </message>
    <message>
        <source>focused panel to link group 3</source>
        <translation>当前面板入组 3</translation>
    </message>
    <message>
        <source>focused panel to link group 4</source>
        <translation>当前面板入组 4</translation>
    </message>
    <message>
        <source>focused panel to link group 5</source>
        <translation>当前面板入组 5</translation>
    </message>
    <message>
        <source>focused panel to link group 6</source>
        <translation>当前面板入组 6</translation>
    </message>
    <message>
        <source>focused panel to link group 7</source>
        <translation>当前面板入组 7</translation>
    </message>
    <message>
        <source>focused panel to link group 8</source>
        <translation>当前面板入组 8</translation>
    </message>
    <message>
        <source>focused panel to link group 9</source>
        <translation>当前面板入组 9</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Stage, always</source>
        <translation>准备，始终可用</translation>
    </message>
    <message>
        <source>Trade, armed</source>
        <translation>交易，须启用</translation>
    </message>
    <message>
        <source>Own orders</source>
        <translation>自己的委托</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>下单面板</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>价梯</translation>
    </message>
    <message>
        <source>larger scale of a popped out window</source>
        <translation>放大弹出窗口</translation>
    </message>
    <message>
        <source>smaller scale of a popped out window</source>
        <translation>缩小弹出窗口</translation>
    </message>
    <message>
        <source>scale of a popped out window</source>
        <translation>弹出窗口的缩放</translation>
    </message>
    <message>
        <source>scale of a popped out window back to 100 %</source>
        <translation>弹出窗口恢复 100 %</translation>
    </message>
</context>
<context>
    <name>fathom::KeyExamination</name>
    <message>
        <source>%1 key</source>
        <translation>%1 密钥</translation>
    </message>
    <message>
        <source>%1 key, opened by its passphrase</source>
        <translation>%1 密钥，已用其密码短语打开</translation>
    </message>
    <message>
        <source>Taken as an HMAC secret. If it is a private key, paste it whole, with its BEGIN and END lines.</source>
        <translation>按 HMAC 密钥处理。若是私钥，请完整粘贴，包括 BEGIN 和 END 行。</translation>
    </message>
    <message>
        <source>Paste the secret, or the whole private key file with its BEGIN and END lines.</source>
        <translation>请粘贴密钥，或整个私钥文件（包括 BEGIN 和 END 行）。</translation>
    </message>
    <message>
        <source>This is not text: paste the secret, or a private key in PEM form.</source>
        <translation>这不是文本：请粘贴密钥，或 PEM 格式的私钥。</translation>
    </message>
    <message>
        <source>A secret has no blanks inside; paste it alone.</source>
        <translation>密钥中不含空格；请单独粘贴。</translation>
    </message>
    <message>
        <source>More than one key: paste the private one alone.</source>
        <translation>不止一个密钥：请只粘贴私钥。</translation>
    </message>
    <message>
        <source>There is text around the key: paste it from its BEGIN to its END line.</source>
        <translation>密钥前后有多余文本：请从 BEGIN 行粘贴到 END 行。</translation>
    </message>
    <message>
        <source>This is the public half, which belongs to the exchange; paste the private one.</source>
        <translation>这是应交给交易所的公钥；请粘贴私钥。</translation>
    </message>
    <message>
        <source>This is a certificate, not a private key.</source>
        <translation>这是证书，不是私钥。</translation>
    </message>
    <message>
        <source>This is OpenSSH&apos;s own format; export the key as PKCS#8 PEM.</source>
        <translation>这是 OpenSSH 自有格式；请将密钥导出为 PKCS#8 PEM。</translation>
    </message>
    <message>
        <source>The exchange takes Ed25519 and RSA keys, not this kind.</source>
        <translation>交易所只接受 Ed25519 和 RSA 密钥，不接受此类。</translation>
    </message>
    <message>
        <source>This RSA key is shorter than 2048 bits.</source>
        <translation>此 RSA 密钥短于 2048 位。</translation>
    </message>
    <message>
        <source>Encrypted private key: enter its passphrase.</source>
        <translation>已加密的私钥：请输入其密码短语。</translation>
    </message>
    <message>
        <source>This passphrase does not open the key.</source>
        <translation>此密码短语无法打开该密钥。</translation>
    </message>
    <message>
        <source>This is not a readable private key.</source>
        <translation>这不是可读取的私钥。</translation>
    </message>
    <message>
        <source>This key cannot be used for signing.</source>
        <translation>此密钥无法用于签名。</translation>
    </message>
</context>
<context>
    <name>fathom::KeyField</name>
    <message>
        <source>Press to choose a key</source>
        <translation>点击以选择按键</translation>
    </message>
    <message>
        <source>Now press the key</source>
        <translation>现在按下按键</translation>
    </message>
    <message>
        <source>Waiting for the key</source>
        <translation>等待按键</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>按键：%1</translation>
    </message>
</context>
<context>
    <name>fathom::KeyForm</name>
    <message>
        <source>Name of the account</source>
        <translation>账户名称</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主账户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Key of the demo environment</source>
        <translation>演示环境的密钥</translation>
    </message>
    <message>
        <source>Key with real money</source>
        <translation>真实资金的密钥</translation>
    </message>
    <message>
        <source>a key works in its own environment only</source>
        <translation>密钥只在其所属环境中有效</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>Secret, or the private key file&apos;s whole text</source>
        <translation>Secret，或私钥文件的全文</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>清空剪贴板</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>in the desktop&apos;s keyring</source>
        <translation>在桌面密钥环中</translation>
    </message>
    <message>
        <source>Keep the key in the keyring</source>
        <translation>将密钥保存在密钥环中</translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation>仅本次会话</translation>
    </message>
    <message>
        <source>Keep the key until Fathom ends</source>
        <translation>保留密钥直到 Fathom 退出</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What this key may do</source>
        <translation>此密钥的权限</translation>
    </message>
    <message>
        <source>Check at the exchange</source>
        <translation>在交易所检查</translation>
    </message>
    <message>
        <source>Hard limits of this program</source>
        <translation>本程序的硬性限额</translation>
    </message>
    <message>
        <source>The private key&apos;s own passphrase</source>
        <translation>私钥自身的口令</translation>
    </message>
    <message>
        <source>Optional: without one, locking forgets the key</source>
        <translation>可选：没有口令时，锁定会忘记密钥</translation>
    </message>
    <message>
        <source>Optional: asked at every unlocking</source>
        <translation>可选：每次解锁时询问</translation>
    </message>
    <message>
        <source>The key stays in memory until Fathom ends; it is never written to a file.</source>
        <translation>密钥保留在内存中直到 Fathom 退出；从不写入文件。</translation>
    </message>
    <message>
        <source>The keyring gets it sealed; the key itself is never written to a file.</source>
        <translation>密钥加密封存后交给密钥环；密钥本身从不写入文件。</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Private keys (*.pem *.key);;All files (*)</source>
        <translation>私钥 (*.pem *.key);;所有文件 (*)</translation>
    </message>
    <message>
        <source>This file cannot be read as a key.</source>
        <translation>此文件无法作为密钥读取。</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>缺少名称</translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation>缺少 API key</translation>
    </message>
    <message>
        <source>The secret is missing</source>
        <translation>缺少 secret</translation>
    </message>
    <message>
        <source>Asking the exchange…</source>
        <translation>正在询问交易所…</translation>
    </message>
    <message>
        <source>Answer the open questions in red</source>
        <translation>请回答红色的未决问题</translation>
    </message>
    <message>
        <source>They block what opens or grows a position, never what reduces one. LIVE needs the first three.</source>
        <translation>它们阻止开仓或加仓，从不阻止减仓。LIVE 需要前三项。</translation>
    </message>
    <message>
        <source>LIVE needs the first three hard limits</source>
        <translation>LIVE 需要前三项硬性限制</translation>
    </message>
</context>
<context>
    <name>fathom::KeyMap</name>
    <message>
        <source>That is no key</source>
        <translation>这不是按键</translation>
    </message>
    <message>
        <source>Needs Ctrl, Alt or a function key: without them it is typed into fields</source>
        <translation>需要 Ctrl、Alt 或功能键：没有它们，按键会输入到字段中</translation>
    </message>
    <message>
        <source>%1 is already: %2</source>
        <translation>%1 已用于：%2</translation>
    </message>
</context>
<context>
    <name>fathom::KeyOverlay</name>
    <message>
        <source>Map of keys</source>
        <translation>按键一览</translation>
    </message>
    <message>
        <source>one tick or step; Shift ten, Ctrl a hundred</source>
        <translation>一跳或一个步长；Shift 十个，Ctrl 一百个</translation>
    </message>
    <message>
        <source>typed prices: bid ask mid mark last</source>
        <translation>输入价格：bid ask mid mark last</translation>
    </message>
    <message>
        <source>typed sizes, also max and risk</source>
        <translation>输入数量，也可用 max 和 risk</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>armed only</source>
        <translation>仅激活时</translation>
    </message>
</context>
<context>
    <name>fathom::KeyReportView</name>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy this computer&apos;s address</source>
        <translation>复制本机地址</translation>
    </message>
    <message>
        <source>I looked: this key may not withdraw</source>
        <translation>我已查看：此密钥不可提现</translation>
    </message>
    <message>
        <source>I looked: the key is bound to my addresses</source>
        <translation>我已查看：密钥已绑定我的地址</translation>
    </message>
    <message>
        <source>I looked: the key may trade futures and nothing else</source>
        <translation>我已查看：密钥可交易合约，别无其他权限</translation>
    </message>
    <message>
        <source>Not checked at the exchange yet.</source>
        <translation>尚未在交易所检查。</translation>
    </message>
    <message>
        <source>Withdrawals: not known</source>
        <translation>提现：未知</translation>
    </message>
    <message>
        <source>Address list: not known</source>
        <translation>地址名单：未知</translation>
    </message>
    <message>
        <source>Permissions: not known</source>
        <translation>权限：未知</translation>
    </message>
    <message>
        <source>Asking the exchange…</source>
        <translation>正在询问交易所…</translation>
    </message>
    <message>
        <source>The exchange accepts this key.</source>
        <translation>交易所接受此密钥。</translation>
    </message>
    <message>
        <source>It may not withdraw</source>
        <translation>不可提现</translation>
    </message>
    <message>
        <source>IT MAY WITHDRAW: make another key without that permission</source>
        <translation>可提现：请另建一个没有该权限的密钥</translation>
    </message>
    <message>
        <source>Withdrawals: the exchange did not say</source>
        <translation>提现：交易所未说明</translation>
    </message>
    <message>
        <source>It is bound to an address list</source>
        <translation>已绑定地址名单</translation>
    </message>
    <message>
        <source>Any address may use it: set an address list</source>
        <translation>任何地址都可使用：请设置地址名单</translation>
    </message>
    <message>
        <source>Address list: the exchange did not say</source>
        <translation>地址名单：交易所未说明</translation>
    </message>
    <message>
        <source>It may not trade futures</source>
        <translation>不可交易合约</translation>
    </message>
    <message>
        <source>It trades futures, and may move funds between accounts as well</source>
        <translation>可交易合约，也可在账户之间划转资金</translation>
    </message>
    <message>
        <source>It trades futures and moves no funds</source>
        <translation>可交易合约，不可划转资金</translation>
    </message>
    <message>
        <source>It trades; what else it may do the exchange did not say</source>
        <translation>可交易；其他权限交易所未说明</translation>
    </message>
</context>
<context>
    <name>fathom::KeySafe</name>
    <message>
        <source>This desktop has no keyring (Secret Service).</source>
        <translation>此桌面没有密钥环（Secret Service）。</translation>
    </message>
    <message>
        <source>The keyring does not hold this key any more; enter it again.</source>
        <translation>密钥环中已没有此密钥；请重新输入。</translation>
    </message>
    <message>
        <source>The keyring stayed locked.</source>
        <translation>密钥环仍处于锁定。</translation>
    </message>
    <message>
        <source>The keyring did not answer. The key may well be there: unlock the keyring and try again.</source>
        <translation>密钥环没有应答。密钥很可能还在：请解锁密钥环后重试。</translation>
    </message>
    <message>
        <source>The keyring answered with an error.</source>
        <translation>密钥环返回错误。</translation>
    </message>
    <message>
        <source>This passphrase does not open the key.</source>
        <translation>此口令打不开该密钥。</translation>
    </message>
    <message>
        <source>What the keyring holds was sealed by another profile, or is damaged; enter the key again.</source>
        <translation>密钥环中的内容由另一配置封存，或已损坏；请重新输入密钥。</translation>
    </message>
    <message>
        <source>This key was for one session and is forgotten; enter it again.</source>
        <translation>此密钥仅用于一次会话，已被忘记；请重新输入。</translation>
    </message>
</context>
<context>
    <name>fathom::KeysPage</name>
    <message>
        <source>Use instead</source>
        <translation>改用</translation>
    </message>
    <message>
        <source>Use the key instead of the action&apos;s keys</source>
        <translation>用此按键取代该操作的按键</translation>
    </message>
    <message>
        <source>Use as well</source>
        <translation>同时使用</translation>
    </message>
    <message>
        <source>Use the key beside the action&apos;s keys</source>
        <translation>在该操作现有按键之外使用此按键</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Take the action&apos;s keys away</source>
        <translation>取消该操作的按键</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Set the action&apos;s keys back</source>
        <translation>还原该操作的按键</translation>
    </message>
    <message>
        <source>Set all back</source>
        <translation>全部还原</translation>
    </message>
    <message>
        <source>Set the keys of every action back</source>
        <translation>还原所有操作的按键</translation>
    </message>
    <message>
        <source>A supplied key of this action has another action now; it stays there</source>
        <translation>此操作的一个默认按键现已用于其他操作；保持不变</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>搜索操作和按键</translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation>操作或按键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
</context>
<context>
    <name>fathom::KeysView</name>
    <message>
        <source>limits not set</source>
        <translation>未设限额</translation>
    </message>
    <message>
        <source>order %1 · position %2 · ±%3 % of mark</source>
        <translation>订单 %1 · 仓位 %2 · 标记价 ±%3 %</translation>
    </message>
    <message>
        <source>Fathom&apos;s own exchange, play money</source>
        <translation>Fathom 自带的交易所，模拟资金</translation>
    </message>
    <message>
        <source>for this session</source>
        <translation>本次会话</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>在密钥环中</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>有口令</translation>
    </message>
    <message>
        <source>may withdraw</source>
        <translation>可提现</translation>
    </message>
    <message>
        <source>not bound to addresses</source>
        <translation>未绑定地址</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>检查于 %1</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>从未检查</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>限额…</translation>
    </message>
    <message>
        <source>Hard limits of %1</source>
        <translation>%1 的硬性限额</translation>
    </message>
    <message>
        <source>Offer at start</source>
        <translation>启动时提示</translation>
    </message>
    <message>
        <source>Offer %1 when Fathom starts</source>
        <translation>Fathom 启动时提示使用 %1</translation>
    </message>
    <message>
        <source>A start is always on paper; this account is then offered, and asked about</source>
        <translation>启动总是在模拟上；随后提示使用此账户，并会询问</translation>
    </message>
    <message>
        <source>Really remove</source>
        <translation>确认移除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the key %1</source>
        <translation>移除密钥 %1</translation>
    </message>
    <message>
        <source>loss of a day %1; no other limit set</source>
        <translation>单日亏损 %1；未设其他限制</translation>
    </message>
    <message>
        <source> · loss of a day %1</source>
        <translation> · 单日亏损 %1</translation>
    </message>
    <message>
        <source>Binance&apos;s public market, orders filled by Fathom&apos;s own exchange, play money</source>
        <translation>Binance 公开行情,订单由 Fathom 自带交易所撮合,模拟资金</translation>
    </message>
</context>
<context>
    <name>fathom::LadderActions</name>
    <message>
        <source>the symbol changed</source>
        <translation>交易对已切换</translation>
    </message>
    <message>
        <source>the book is not live: %1</source>
        <translation>盘口非实时：%1</translation>
    </message>
    <message>
        <source>the book is not live</source>
        <translation>盘口非实时</translation>
    </message>
    <message>
        <source>no size is chosen</source>
        <translation>未选择数量</translation>
    </message>
    <message>
        <source>post-only, but it would take</source>
        <translation>只挂单，但会吃单</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>the same order went out moments ago; press again to send it once more</source>
        <translation>相同订单刚已发出；再按一次才会重发</translation>
    </message>
    <message>
        <source>BUY %1 refused</source>
        <translation>BUY %1 被拒绝</translation>
    </message>
    <message>
        <source>SELL %1 refused</source>
        <translation>SELL %1 被拒绝</translation>
    </message>
    <message>
        <source>the order is gone</source>
        <translation>订单已不存在</translation>
    </message>
    <message>
        <source>no such price</source>
        <translation>没有该价格</translation>
    </message>
    <message>
        <source>would be cancelled by the exchange: post-only</source>
        <translation>会被交易所撤销：只挂单</translation>
    </message>
    <message>
        <source>would take</source>
        <translation>会立即成交</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>未移动</translation>
    </message>
    <message>
        <source>Modify refused</source>
        <translation>修改被拒绝</translation>
    </message>
    <message>
        <source>No alert</source>
        <translation>未设提醒</translation>
    </message>
    <message>
        <source>the last price is there now</source>
        <translation>最新价现在就在该处</translation>
    </message>
    <message>
        <source>%1 is more than three times the usual %2; press again within 2 s to send it</source>
        <translation>%1 超过平常 %2 的三倍；2 秒内再按一次即发送</translation>
    </message>
    <message>
        <source>Stop-loss refused</source>
        <translation>止损被拒绝</translation>
    </message>
    <message>
        <source>Take-profit refused</source>
        <translation>止盈被拒绝</translation>
    </message>
    <message>
        <source>Not replaced</source>
        <translation>未更换</translation>
    </message>
    <message numerus="yes">
        <source>also %n protective, press again</source>
        <translation>
            <numerusform>另有 %n 个保护单，再按一次</numerusform>
        </translation>
    </message>
    <message>
        <source>Close refused</source>
        <translation>平仓被拒绝</translation>
    </message>
    <message>
        <source>Reverse refused</source>
        <translation>反手被拒绝</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>refused, %1, still %2</source>
        <translation>被拒绝，%1，仍在 %2</translation>
    </message>
    <message>
        <source>the symbol is not trading</source>
        <translation>该交易对未在交易</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation>已移动到 %1</translation>
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
        <translation>已成交于 %1</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>the order ended while it was being moved</source>
        <translation>移动过程中订单已结束</translation>
    </message>
    <message>
        <source>market crossed, click again</source>
        <translation>市价已穿过，请再点击</translation>
    </message>
    <message>
        <source>aim</source>
        <translation>瞄准</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n orders here</source>
        <translation>
            <numerusform>撤销此处 %n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit price and size…</source>
        <translation>修改价格和数量…</translation>
    </message>
    <message>
        <source>Cancel all buys</source>
        <translation>撤销所有买单</translation>
    </message>
    <message>
        <source>Cancel all sells</source>
        <translation>撤销所有卖单</translation>
    </message>
    <message>
        <source>Buy limit at %1 in the ticket</source>
        <translation>在下单面板以 %1 限价买入</translation>
    </message>
    <message>
        <source>Sell limit at %1 in the ticket</source>
        <translation>在下单面板以 %1 限价卖出</translation>
    </message>
    <message>
        <source>Copy price</source>
        <translation>复制价格</translation>
    </message>
    <message>
        <source>Centre on the market</source>
        <translation>居中到市价</translation>
    </message>
    <message>
        <source>moving to %1, joins behind %2</source>
        <translation>正在移动到 %1，排在 %2 之后</translation>
    </message>
    <message>
        <source>moving to %1</source>
        <translation>正在移动到 %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Stop at %1 in the ticket</source>
        <translation>在下单面板以 %1 止损</translation>
    </message>
    <message>
        <source>Protect the position at %1 in the ticket</source>
        <translation>在下单面板以 %1 保护仓位</translation>
    </message>
    <message>
        <source>Open the row into ticks (Alt)</source>
        <translation>将该行展开为逐跳（Alt）</translation>
    </message>
    <message>
        <source>Alert at %1</source>
        <translation>在 %1 提醒</translation>
    </message>
    <message>
        <source>there is no position to protect</source>
        <translation>没有可保护的仓位</translation>
    </message>
    <message>
        <source>Move one tick up</source>
        <translation>上移一跳</translation>
    </message>
    <message>
        <source>Move one tick down</source>
        <translation>下移一跳</translation>
    </message>
    <message>
        <source>Join the best bid</source>
        <translation>加入买一</translation>
    </message>
    <message>
        <source>Join the best ask</source>
        <translation>加入卖一</translation>
    </message>
    <message>
        <source>the order to be moved is not there; press again to place one at the cursor</source>
        <translation>要移动的委托不存在；再按一次即在光标处下单</translation>
    </message>
    <message>
        <source>back at %1</source>
        <translation>回到 %1</translation>
    </message>
    <message>
        <source>not moved, still %1</source>
        <translation>未移动，仍在 %1</translation>
    </message>
    <message>
        <source>%1 waits: Ctrl Enter sends, Escape discards</source>
        <comment>the price an order is to be moved to</comment>
        <translation>%1 等待中：Ctrl Enter 发送，Escape 放弃</translation>
    </message>
    <message>
        <source>Cancel this</source>
        <translation>撤销此单</translation>
    </message>
</context>
<context>
    <name>fathom::LadderMoveBubble</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Send the move</source>
        <translation>发送移动</translation>
    </message>
    <message>
        <source>Discard the move</source>
        <translation>放弃移动</translation>
    </message>
</context>
<context>
    <name>fathom::LadderOptionsDialog</name>
    <message>
        <source>Ladder options</source>
        <translation>价格阶梯选项</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>鼠标</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>This symbol</source>
        <translation>此交易对</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>An armed press sends</source>
        <translation>激活时按下的发送时机</translation>
    </message>
    <message>
        <source>at the release in the same row</source>
        <translation>在同一行松开时</translation>
    </message>
    <message>
        <source>at the press: fastest, no way back</source>
        <translation>按下时：最快，无法反悔</translation>
    </message>
    <message>
        <source>Where the market crossed a row just before the press</source>
        <translation>按下前一刻市价刚穿过该行时</translation>
    </message>
    <message>
        <source>do not send</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>send post-only</source>
        <translation>以只挂单发送</translation>
    </message>
    <message>
        <source>Drags may end where the order takes at once</source>
        <translation>允许拖到会立即吃单的位置</translation>
    </message>
    <message>
        <source>Reverse at once while armed</source>
        <translation>激活时立即反手</translation>
    </message>
    <message>
        <source>Disarm after idle minutes</source>
        <translation>空闲几分钟后停用</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>last price</source>
        <translation>最新价</translation>
    </message>
    <message>
        <source>mark price</source>
        <translation>标记价</translation>
    </message>
    <message>
        <source>Stops watch the</source>
        <translation>止损单触发依据</translation>
    </message>
    <message>
        <source>Stop-loss and take-profit watch the</source>
        <translation>止损和止盈触发依据</translation>
    </message>
    <message>
        <source>Dead-man switch</source>
        <translation>失联撤单</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Narrow digits</source>
        <translation>窄体数字</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>框架</translation>
    </message>
    <message>
        <source>compact where the ladder is narrow</source>
        <translation>价格阶梯窄时紧凑</translation>
    </message>
    <message>
        <source>always full</source>
        <translation>始终完整</translation>
    </message>
    <message>
        <source>always compact</source>
        <translation>始终紧凑</translation>
    </message>
    <message>
        <source>Kept for %1 alone</source>
        <translation>仅为 %1 保存</translation>
    </message>
    <message>
        <source>No symbol is shown</source>
        <translation>未显示交易对</translation>
    </message>
    <message>
        <source>A size is large from</source>
        <translation>大数量起点</translation>
    </message>
    <message>
        <source>and framed from</source>
        <translation>加框起点</translation>
    </message>
    <message>
        <source>A full depth bar is</source>
        <translation>深度条满格为</translation>
    </message>
    <message>
        <source>Traded volume of the last</source>
        <translation>成交量统计最近</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Decimals of sizes</source>
        <translation>数量小数位</translation>
    </message>
    <message>
        <source>by themselves</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>A stop-limit&apos;s limit lies beyond its trigger by</source>
        <translation>限价止损的限价超出触发价</translation>
    </message>
    <message>
        <source> ticks</source>
        <translation> 跳</translation>
    </message>
</context>
<context>
    <name>fathom::LadderPanel</name>
    <message>
        <source>Ladder %1</source>
        <translation>价格阶梯 %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Not editable</source>
        <translation>不可修改</translation>
    </message>
    <message>
        <source>a request on this order is still under way</source>
        <translation>该订单的请求仍在进行</translation>
    </message>
    <message>
        <source>Clear all traded volume</source>
        <translation>清除全部成交量</translation>
    </message>
    <message>
        <source>Clear above the ask</source>
        <translation>清除卖价以上</translation>
    </message>
    <message>
        <source>Clear below the bid</source>
        <translation>清除买价以下</translation>
    </message>
    <message>
        <source>Traded volume</source>
        <translation>成交量</translation>
    </message>
    <message>
        <source>Profit and loss (H)</source>
        <translation>盈亏 (H)</translation>
    </message>
    <message>
        <source>Cumulative depth (V)</source>
        <translation>累计深度 (V)</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>价格阶梯</translation>
    </message>
    <message>
        <source>Ladder %1, %2, %3, group %4</source>
        <translation>价格阶梯 %1，%2，%3，档位 %4</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>非实时</translation>
    </message>
    <message>
        <source>disarmed</source>
        <translation>未激活</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n orders</source>
        <translation>
            <numerusform>%1，%n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel buys</source>
        <translation>撤买单</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>全部撤单</translation>
    </message>
    <message>
        <source>Cancel sells</source>
        <translation>撤卖单</translation>
    </message>
    <message>
        <source>no news from the exchange</source>
        <translation>交易所无消息</translation>
    </message>
    <message>
        <source>last book %1, click to retry</source>
        <translation>最后盘口 %1，点击重试</translation>
    </message>
    <message>
        <source>BOOK STALE %1 s</source>
        <translation>盘口过时 %1 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message numerus="yes">
        <source>market %n rows</source>
        <translation>
            <numerusform>市价 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>LIQ %1</source>
        <translation>强平 %1</translation>
    </message>
    <message>
        <source>ENTRY %1</source>
        <translation>开仓 %1</translation>
    </message>
    <message>
        <source>BUY %1 at %2</source>
        <translation>BUY %1 @ %2</translation>
    </message>
    <message>
        <source>SELL %1 at %2</source>
        <translation>SELL %1 @ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows above</source>
        <translation>
            <numerusform>上方 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows below</source>
        <translation>
            <numerusform>下方 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>armed %n minutes</source>
        <translation>
            <numerusform>已激活 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>exchange to here %1 ms, here to the screen %2 ms</source>
        <translation>交易所到本机 %1 毫秒，本机到屏幕 %2 毫秒</translation>
    </message>
    <message>
        <source>armed</source>
        <translation>已激活</translation>
    </message>
    <message>
        <source>disarmed %1</source>
        <translation>已停用 %1</translation>
    </message>
    <message>
        <source>UNPROTECTED %1 s: %2</source>
        <translation>无保护 %1 秒：%2</translation>
    </message>
    <message>
        <source>Alt: opens the row into ticks</source>
        <translation>Alt：将该行展开为逐跳</translation>
    </message>
    <message>
        <source>%1 (into the ticket)</source>
        <translation>%1（填入下单面板）</translation>
    </message>
    <message numerus="yes">
        <source>also %n protective</source>
        <translation>
            <numerusform>另有 %n 个保护单</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, press again</source>
        <translation>%1，再按一次</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>买单</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Sells</source>
        <translation>卖单</translation>
    </message>
    <message>
        <source>no book yet</source>
        <translation>尚无盘口</translation>
    </message>
    <message>
        <source>book resyncing, %1 s</source>
        <translation>盘口重新同步，%1 秒</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>it goes to the exchange as its entry fills</source>
        <translation>它会在开仓单成交时发往交易所</translation>
    </message>
    <message>
        <source>this order moves by itself</source>
        <translation>该订单自行移动</translation>
    </message>
    <message numerus="yes">
        <source>Stacked and pulled in %n s</source>
        <translation>
            <numerusform>%n 秒内增加与撤走</numerusform>
        </translation>
    </message>
    <message>
        <source>NOT TRADING</source>
        <translation>未在交易</translation>
    </message>
    <message>
        <source>click for %1</source>
        <translation>点击切换到 %1</translation>
    </message>
    <message>
        <source>the symbol is not trading</source>
        <translation>该交易对未在交易</translation>
    </message>
    <message>
        <source>opens %1</source>
        <translation>%1 开盘</translation>
    </message>
</context>
<context>
    <name>fathom::LadderTools</name>
    <message>
        <source>Finer rows</source>
        <translation>更细档位</translation>
    </message>
    <message>
        <source>Coarser rows</source>
        <translation>更粗档位</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>档位 %1</translation>
    </message>
    <message>
        <source>Age of the book: %1</source>
        <translation>盘口时延：%1</translation>
    </message>
    <message>
        <source>Centre on the market; right button: all ladders</source>
        <translation>居中到市价；右键：所有价格阶梯</translation>
    </message>
    <message>
        <source>Options of the ladder</source>
        <translation>价格阶梯选项</translation>
    </message>
    <message>
        <source>Age of the book: %1, %2</source>
        <translation>盘口时延：%1，%2</translation>
    </message>
</context>
<context>
    <name>fathom::LadderView</name>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>买</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>卖</translation>
    </message>
    <message>
        <source>My buys</source>
        <translation>我的买单</translation>
    </message>
    <message>
        <source>My sells</source>
        <translation>我的卖单</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>价格阶梯</translation>
    </message>
    <message numerus="yes">
        <source>Snapshot asked, %n updates held</source>
        <translation>
            <numerusform>已请求快照，暂存 %n 条更新</numerusform>
        </translation>
    </message>
    <message>
        <source>bid %1</source>
        <translation>买 %1</translation>
    </message>
    <message>
        <source>ask %1</source>
        <translation>卖 %1</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>盘口内</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>you buy %1</source>
        <translation>你买入 %1</translation>
    </message>
    <message>
        <source>you sell %1</source>
        <translation>你卖出 %1</translation>
    </message>
    <message>
        <source>last price</source>
        <translation>最新价</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>开仓</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>盈亏平衡</translation>
    </message>
    <message>
        <source>liquidation</source>
        <translation>强平</translation>
    </message>
    <message>
        <source>traded %1</source>
        <translation>成交 %1</translation>
    </message>
    <message>
        <source>minus %1 if closed</source>
        <translation>平仓则亏 %1</translation>
    </message>
    <message>
        <source>plus %1 if closed</source>
        <translation>平仓则盈 %1</translation>
    </message>
    <message>
        <source>your stop buys %1</source>
        <translation>你的止损买入 %1</translation>
    </message>
    <message>
        <source>your stop sells %1</source>
        <translation>你的止损卖出 %1</translation>
    </message>
    <message>
        <source>your take-profit buys %1</source>
        <translation>你的止盈买入 %1</translation>
    </message>
    <message>
        <source>your take-profit sells %1</source>
        <translation>你的止盈卖出 %1</translation>
    </message>
    <message>
        <source>your trailing stop buys %1</source>
        <translation>你的跟踪委托买入 %1</translation>
    </message>
    <message>
        <source>your trailing stop sells %1</source>
        <translation>你的跟踪委托卖出 %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>@ %1</translation>
    </message>
    <message>
        <source>no spread</source>
        <translation>无价差</translation>
    </message>
    <message numerus="yes">
        <source>spread %n ticks</source>
        <translation>
            <numerusform>价差 %n 跳</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bid, %2 ask</source>
        <translation>买 %1，卖 %2</translation>
    </message>
    <message>
        <source>depth not known</source>
        <translation>深度未知</translation>
    </message>
    <message numerus="yes">
        <source>break-even after the next funding, in %n minute(s)</source>
        <translation>
            <numerusform>下次资金费后的盈亏平衡，%n 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Traded in %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟内成交</numerusform>
        </translation>
    </message>
    <message>
        <source>break-even without funding</source>
        <translation>不含资金费的保本价</translation>
    </message>
</context>
<context>
    <name>fathom::LastOpenOrders</name>
    <message>
        <source>Ended while away</source>
        <translation>离开期间结束</translation>
    </message>
    <message>
        <source>%1: it ended while Fathom was not running.</source>
        <translation>%1：在 Fathom 未运行时已结束。</translation>
    </message>
    <message>
        <source>%1: it was filled while Fathom was not running.</source>
        <translation>%1：在 Fathom 未运行时已成交。</translation>
    </message>
    <message>
        <source>%1: it was cancelled while Fathom was not running.</source>
        <translation>%1：在 Fathom 未运行时已撤销。</translation>
    </message>
    <message>
        <source>The exchange no longer reports it.</source>
        <translation>交易所不再报告它。</translation>
    </message>
    <message>
        <source>%1: it was triggered while Fathom was not running, but the exchange refused it.</source>
        <translation>%1：在 Fathom 未运行时已触发，但被交易所拒绝。</translation>
    </message>
</context>
<context>
    <name>fathom::LimitsForm</name>
    <message>
        <source>Largest order</source>
        <translation>最大订单</translation>
    </message>
    <message>
        <source>Largest position</source>
        <translation>最大仓位</translation>
    </message>
    <message>
        <source>Price at most from mark</source>
        <translation>价格距标记价最多</translation>
    </message>
    <message>
        <source>%1 needs a number above 0.</source>
        <translation>%1需要一个大于 0 的数字。</translation>
    </message>
    <message>
        <source>Loss of a day</source>
        <translation>单日亏损</translation>
    </message>
    <message>
        <source>Opening orders</source>
        <translation>开仓委托</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>每秒</translation>
    </message>
    <message>
        <source>Locked until %1 UTC: only reducing and cancelling go out.</source>
        <translation>锁定至 %1 UTC：只能减仓和撤单。</translation>
    </message>
    <message>
        <source>Today a loss of %1 locks; from 00:00 UTC on none does.</source>
        <translation>今天亏损 %1 即锁定；自 00:00 UTC 起不再锁定。</translation>
    </message>
    <message>
        <source>Today a loss of %1 locks; from 00:00 UTC on one of %2.</source>
        <translation>今天亏损 %1 即锁定；自 00:00 UTC 起为 %2。</translation>
    </message>
    <message>
        <source>At the loss of a day, fees and funding counted, only reducing goes out until 00:00 UTC. A tighter one holds at once, a looser one from the next day on. It binds this program only.</source>
        <translation>达到单日亏损（含手续费和资金费）后，至 00:00 UTC 只能减仓。收紧立即生效，放宽自次日生效。仅约束本程序。</translation>
    </message>
    <message>
        <source>%1 needs a whole number.</source>
        <translation>%1 需要整数。</translation>
    </message>
    <message>
        <source>The exchange&apos;s budget allows at most %1 opening orders a second.</source>
        <translation>交易所的额度每秒最多允许 %1 笔开仓委托。</translation>
    </message>
</context>
<context>
    <name>fathom::LinkChip</name>
    <message>
        <source>Link group %1</source>
        <translation>联动组 %1</translation>
    </message>
    <message>
        <source>Link group %1: panels with this digit show the same symbol</source>
        <translation>联动组 %1：同一数字的面板显示同一交易对</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>未联动</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n 个面板</numerusform>
        </translation>
    </message>
    <message>
        <source>Share the interval</source>
        <translation>共享周期</translation>
    </message>
    <message>
        <source>Share the crosshair</source>
        <translation>共享十字线</translation>
    </message>
    <message>
        <source>Share the draft and its size</source>
        <translation>共享草稿及其数量</translation>
    </message>
    <message>
        <source>Link all panels here</source>
        <translation>在此联动所有面板</translation>
    </message>
    <message>
        <source>Alt 0 to Alt 9: focused panel</source>
        <translation>Alt 0 至 Alt 9：焦点面板</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>未联动</translation>
    </message>
    <message>
        <source>Not linked: shows a symbol of its own</source>
        <translation>未联动：显示自己的交易对</translation>
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
        <translation>交易对</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>强平方向</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>USDT</source>
        <translation>USDT</translation>
    </message>
    <message>
        <source>sampled feed, lower bounds</source>
        <translation>抽样数据，为下限</translation>
    </message>
    <message>
        <source>long sold</source>
        <translation>多头卖出</translation>
    </message>
    <message>
        <source>short bought</source>
        <translation>空头买入</translation>
    </message>
    <message>
        <source>%1 of the largest shown</source>
        <translation>所示最大值的 %1</translation>
    </message>
</context>
<context>
    <name>fathom::LiquidationsPanel</name>
    <message>
        <source>Liquidations</source>
        <translation>强平</translation>
    </message>
    <message>
        <source>every one</source>
        <translation>每一笔</translation>
    </message>
    <message>
        <source>from %1 USDT</source>
        <translation>%1 USDT 起</translation>
    </message>
    <message>
        <source>1 h longs ≥ %1</source>
        <translation>1 小时多头 ≥ %1</translation>
    </message>
    <message>
        <source>shorts ≥ %1</source>
        <translation>空头 ≥ %1</translation>
    </message>
    <message>
        <source>Longs liquidated in the last hour, at least %1 USDT</source>
        <translation>最近一小时被强平的多头，至少 %1 USDT</translation>
    </message>
    <message>
        <source>Shorts liquidated in the last hour, at least %1 USDT</source>
        <translation>最近一小时被强平的空头，至少 %1 USDT</translation>
    </message>
    <message>
        <source>min %1 USDT</source>
        <translation>最小 %1 USDT</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>暂存 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>stale</source>
        <translation>过时</translation>
    </message>
    <message>
        <source>all symbols</source>
        <translation>所有交易对</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Nothing above %1 USDT yet</source>
        <translation>尚无超过 %1 USDT 的</translation>
    </message>
    <message>
        <source>Show every one</source>
        <translation>显示每一笔</translation>
    </message>
    <message>
        <source>Lower to %1</source>
        <translation>降至 %1</translation>
    </message>
    <message>
        <source>Smallest liquidation shown</source>
        <translation>显示的最小强平</translation>
    </message>
    <message>
        <source>The feed is sampled: one per symbol and second at most.</source>
        <translation>数据为抽样：每个交易对每秒最多一笔。</translation>
    </message>
</context>
<context>
    <name>fathom::LiveMarket</name>
    <message>
        <source>No live market</source>
        <translation>无实时行情</translation>
    </message>
    <message>
        <source>Binance cannot be reached. Nothing is shown in its place; Fathom keeps trying. Paper on its own market is in the account menu.</source>
        <translation>无法连接 Binance。不会显示任何替代行情;Fathom 会继续尝试。账户菜单中可切换到自带行情的模拟账户。</translation>
    </message>
    <message>
        <source>Live market lost</source>
        <translation>实时行情中断</translation>
    </message>
    <message>
        <source>Binance&apos;s market streams cannot be reached. Prices stand still, orders are refused and nothing triggers until they are back.</source>
        <translation>无法连接 Binance 行情流。恢复之前价格停止更新,订单会被拒绝,条件单不会触发。</translation>
    </message>
    <message>
        <source>Live market is back</source>
        <translation>实时行情已恢复</translation>
    </message>
    <message>
        <source>Binance&apos;s market streams are open again.</source>
        <translation>Binance 行情流已重新连接。</translation>
    </message>
    <message>
        <source>Book in doubt</source>
        <translation>订单簿存疑</translation>
    </message>
    <message>
        <source>The book of %1 is not in step with Binance&apos;s; orders there are refused until it is.</source>
        <translation>%1 的订单簿与 Binance 不同步;恢复同步之前,该合约的订单会被拒绝。</translation>
    </message>
</context>
<context>
    <name>fathom::LogDetails</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>事件</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>Double click shows them.</source>
        <translation>双击查看。</translation>
    </message>
</context>
<context>
    <name>fathom::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>尚无事件</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>仅问题</translation>
    </message>
    <message>
        <source>Show warnings and failures only</source>
        <translation>只显示警告和失败</translation>
    </message>
</context>
<context>
    <name>fathom::LoopWatch</name>
    <message>
        <source>the window stood still a moment ago; look again, then press</source>
        <translation>窗口刚才停顿；请看清后再按</translation>
    </message>
</context>
<context>
    <name>fathom::LossLock</name>
    <message>
        <source>The file of the daily loss limit is damaged or was changed by hand: only reducing until 00:00 UTC.</source>
        <translation>单日亏损限制的文件已损坏或被手动更改：至 00:00 UTC 只能减仓。</translation>
    </message>
    <message>
        <source>The daily loss limit cannot be kept on disk: %1</source>
        <translation>无法将单日亏损限制保存到磁盘：%1</translation>
    </message>
    <message>
        <source>The file of the daily loss limit was damaged: until 00:00 UTC only reducing and cancelling go out of this program</source>
        <translation>单日亏损限制的文件已损坏：至 00:00 UTC 本程序只发送减仓和撤单</translation>
    </message>
    <message>
        <source>Daily loss limit: the day stood at %1, the limit is %2. Until 00:00 UTC only reducing and cancelling go out of this program</source>
        <translation>单日亏损限制：当日为 %1，限制为 %2。至 00:00 UTC 本程序只发送减仓和撤单</translation>
    </message>
    <message>
        <source>The day&apos;s result is not read yet, so the daily loss limit cannot be checked</source>
        <translation>尚未读取当日结果，无法检查单日亏损限制</translation>
    </message>
</context>
<context>
    <name>fathom::MainWindow</name>
    <message>
        <source>Layout saved</source>
        <translation>布局已保存</translation>
    </message>
    <message>
        <source>Layout changed</source>
        <translation>布局已更改</translation>
    </message>
    <message>
        <source>Settings not saved</source>
        <translation>设置未保存</translation>
    </message>
    <message>
        <source>Scale %1 %</source>
        <translation>缩放 %1 %</translation>
    </message>
    <message>
        <source>from the next start</source>
        <translation>下次启动生效</translation>
    </message>
    <message>
        <source>Fathom, trading window</source>
        <translation>Fathom 交易窗口</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Bring all windows here</source>
        <translation>所有窗口移到此处</translation>
    </message>
    <message>
        <source>Arrange as supplied</source>
        <translation>恢复默认布局</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Map of keys</source>
        <translation>按键一览</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>新手步骤</translation>
    </message>
    <message>
        <source>About Fathom</source>
        <translation>关于 Fathom</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Colour-blind safe, dark</source>
        <translation>色盲友好，深色</translation>
    </message>
    <message>
        <source>Colour-blind safe, light</source>
        <translation>色盲友好，浅色</translation>
    </message>
    <message>
        <source>ARMED</source>
        <translation>已激活</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>工作区 %1</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>跟随系统配色</translation>
    </message>
    <message>
        <source>Compare with the exchange now</source>
        <translation>立即与交易所核对</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>平掉 %1</translation>
    </message>
    <message>
        <source>reduce-only market %1, asks first</source>
        <translation>只减仓市价 %1，会先询问</translation>
    </message>
    <message>
        <source>Cancel %1 orders</source>
        <translation>撤销 %1 订单</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>New ladder for %1</source>
        <translation>%1 的新价格阶梯</translation>
    </message>
    <message>
        <source>in a link group of its own</source>
        <translation>在自己的联动组中</translation>
    </message>
    <message>
        <source>Save for Revert</source>
        <translation>保存为还原点</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>还原到已保存</translation>
    </message>
    <message>
        <source>Earlier layouts</source>
        <translation>较早的布局</translation>
    </message>
    <message>
        <source>as left %1 UTC</source>
        <translation>%1 UTC 离开时的布局</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>重命名工作区</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Dock all windows</source>
        <translation>停靠所有窗口</translation>
    </message>
    <message>
        <source>There are nine workspaces already</source>
        <translation>已有九个工作区</translation>
    </message>
    <message>
        <source>Save the workspace as</source>
        <translation>工作区另存为</translation>
    </message>
    <message>
        <source>Export the workspace</source>
        <translation>导出工作区</translation>
    </message>
    <message>
        <source>Workspaces (*.json)</source>
        <translation>工作区 (*.json)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>未导出</translation>
    </message>
    <message>
        <source>Import a workspace</source>
        <translation>导入工作区</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>%1 holds no workspace, or there are nine already</source>
        <translation>%1 中没有工作区，或已有九个</translation>
    </message>
    <message>
        <source>Another %1</source>
        <translation>另一个%1</translation>
    </message>
    <message>
        <source>Link group</source>
        <translation>联动组</translation>
    </message>
    <message>
        <source>Dock back</source>
        <translation>停靠</translation>
    </message>
    <message>
        <source>Pop out</source>
        <translation>弹出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>未关闭</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>%1 rose to %2</source>
        <translation>%1 涨至 %2</translation>
    </message>
    <message>
        <source>%1 fell to %2</source>
        <translation>%1 跌至 %2</translation>
    </message>
    <message>
        <source>Near liquidation</source>
        <translation>接近强平</translation>
    </message>
    <message>
        <source>%1 is %2 from its liquidation price</source>
        <translation>%1 距其强平价 %2</translation>
    </message>
    <message>
        <source>Auto-deleverage</source>
        <translation>自动减仓</translation>
    </message>
    <message>
        <source>%1 rose to rank %2 of 5</source>
        <translation>%1 升至等级 %2 / 5</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Margin call</source>
        <translation>追加保证金通知</translation>
    </message>
    <message>
        <source>Maintenance margin is nearly used up: %1.</source>
        <translation>维持保证金几乎耗尽：%1。</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>支持包…</translation>
    </message>
    <message>
        <source>Scale of this window</source>
        <translation>此窗口的缩放比例</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
</context>
<context>
    <name>fathom::MarketWorker</name>
    <message>
        <source>Order book</source>
        <translation>订单簿</translation>
    </message>
    <message>
        <source>%1: loading again after a gap.</source>
        <translation>%1：缺口后重新加载。</translation>
    </message>
    <message>
        <source>Market data</source>
        <translation>行情数据</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%n 条消息无法读取，已忽略。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::MissingOrders</name>
    <message>
        <source>The exchange no longer reports it.</source>
        <translation>交易所不再报告它。</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>fathom::MousePage</name>
    <message>
        <source>Mouse table</source>
        <translation>鼠标表</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>按住</translation>
    </message>
    <message>
        <source>On</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Does, armed</source>
        <translation>激活时动作</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Mouse scheme</source>
        <translation>鼠标方案</translation>
    </message>
    <message>
        <source>By side: bid rows buy, ask rows sell</source>
        <translation>按方向：买行买入，卖行卖出</translation>
    </message>
    <message>
        <source>By button: left buys, right sells</source>
        <translation>按按键：左键买入，右键卖出</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>One line must stay</source>
        <translation>必须保留一行</translation>
    </message>
</context>
<context>
    <name>fathom::MoveBubble</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send the move</source>
        <translation>发送移动</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard the move</source>
        <translation>放弃移动</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Move not sent yet</source>
        <translation>移动尚未发送</translation>
    </message>
</context>
<context>
    <name>fathom::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>fathom::NetworkCore</name>
    <message>
        <source>Order journal</source>
        <translation>订单日志</translation>
    </message>
    <message>
        <source>%1: the exchange has it.</source>
        <translation>%1：交易所已收到。</translation>
    </message>
    <message>
        <source>%1: it never reached the exchange.</source>
        <translation>%1：从未到达交易所。</translation>
    </message>
    <message>
        <source>%1: this is how the exchange has it.</source>
        <translation>%1：这是交易所的记录。</translation>
    </message>
    <message>
        <source>%1: the change was not made.</source>
        <translation>%1：未作修改。</translation>
    </message>
    <message>
        <source>%1: it has ended.</source>
        <translation>%1：已结束。</translation>
    </message>
    <message>
        <source>%1: it is still working.</source>
        <translation>%1：仍在挂单。</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已查明</translation>
    </message>
    <message>
        <source>There is no usable connection.</source>
        <translation>没有可用的连接。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>The key is out of memory; what is shown goes on.</source>
        <translation>密钥已从内存中清除；显示内容继续更新。</translation>
    </message>
    <message>
        <source>Still locked</source>
        <translation>仍锁定</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>Everything is compared with the exchange before orders go out.</source>
        <translation>发出订单前会与交易所全面核对。</translation>
    </message>
    <message>
        <source>Connecting to the account anew.</source>
        <translation>正在重新连接账户。</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged record(s) were skipped and a copy was kept. Protection held for an order may be among them: look whether every position and order has its stop.</source>
        <translation>
            <numerusform>已跳过 %n 条损坏的记录并保留副本。其中可能有委托的保护：请检查每个持仓和委托是否有止损。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the key of another account.</source>
        <translation>这是另一个账户的密钥。</translation>
    </message>
    <message>
        <source>Daily loss limit</source>
        <translation>单日亏损限制</translation>
    </message>
    <message>
        <source>A new day has begun (UTC): orders may open positions again.</source>
        <translation>新的一天已开始（UTC）：委托可再次开仓。</translation>
    </message>
    <message numerus="yes">
        <source>%n resting order(s) can still open a position; cancel them if they should not.</source>
        <translation>
            <numerusform>仍有 %n 笔挂单可能开仓；如不需要请撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reduce only</source>
        <translation>只减仓</translation>
    </message>
    <message>
        <source>Connections would be encrypted with another OpenSSL (%1) than keys are used with (%2). Only paper is used until both are the same.</source>
        <translation>连接会用另一个 OpenSSL（%1）加密，而密钥使用的是（%2）。在两者一致之前只使用模拟账户。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>%1 shows one issued by %2; before it was %3.</source>
        <translation>%1 出示的证书由 %2 签发；之前为 %3。</translation>
    </message>
    <message>
        <source>The computer slept or its clock was set; comparing everything with the exchange.</source>
        <translation>电脑曾休眠或时钟被调整；正在与交易所全面核对。</translation>
    </message>
    <message>
        <source>Orders cannot be journalled, so none are placed: is the disk full, or the profile not writable? The log says what failed. Once that is mended, start Fathom again; until then close a position on the exchange&apos;s own page.</source>
        <translation>无法记录委托日志，因此不会下单：磁盘已满，还是配置目录不可写？日志中有失败原因。解决后请重新启动 Fathom；在此之前，请到交易所自己的页面平仓。</translation>
    </message>
</context>
<context>
    <name>fathom::OpenedRow</name>
    <message numerus="yes">
        <source>Row %1, %n ticks</source>
        <translation>
            <numerusform>行 %1，%n 跳</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc 关闭</translation>
    </message>
    <message>
        <source>Alt held</source>
        <translation>按住 Alt</translation>
    </message>
</context>
<context>
    <name>fathom::OrderBracket</name>
    <message>
        <source>It would trigger at once for what is filled already.</source>
        <translation>对于已成交部分会立即触发。</translation>
    </message>
    <message>
        <source>The order has ended.</source>
        <translation>该委托已结束。</translation>
    </message>
    <message>
        <source>No take-profit and no stop yet</source>
        <translation>尚无止盈和止损</translation>
    </message>
    <message>
        <source>%1 is filled and has its legs at the exchange; those are changed there.</source>
        <translation>%1 已成交，其止盈止损单已在交易所；请在那里更改。</translation>
    </message>
    <message>
        <source>%1 is filled already; what of it is open gets its legs at once.</source>
        <translation>%1 已成交；其中仍持有的部分会立即挂出止盈止损。</translation>
    </message>
    <message>
        <source>it only reduces</source>
        <translation>仅减仓</translation>
    </message>
    <message>
        <source>it does not work yet</source>
        <translation>尚未挂出</translation>
    </message>
    <message>
        <source>a request is under way</source>
        <translation>请求处理中</translation>
    </message>
    <message>
        <source>rules not loaded</source>
        <translation>规则未加载</translation>
    </message>
    <message>
        <source>Take-profit and stop of this order</source>
        <translation>此委托的止盈和止损</translation>
    </message>
    <message>
        <source>Set TP / SL</source>
        <translation>设置止盈/止损</translation>
    </message>
    <message>
        <source>BUY %1 at %2</source>
        <translation>BUY %1 @ %2</translation>
    </message>
    <message>
        <source>SELL %1 at %2</source>
        <translation>SELL %1 @ %2</translation>
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
        <translation>它们先保存在本程序中，随委托成交按成交数量发送到交易所；其中一个平仓后，另一个即被撤销。留空的字段会移除对应的单。</translation>
    </message>
    <message>
        <source>its order has ended</source>
        <translation>其委托已结束</translation>
    </message>
    <message>
        <source>Edit TP / SL…</source>
        <translation>编辑止盈/止损…</translation>
    </message>
    <message>
        <source>Add TP / SL…</source>
        <translation>添加止盈/止损…</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>不可：%1</translation>
    </message>
</context>
<context>
    <name>fathom::OrderChange</name>
    <message>
        <source>Change this order?</source>
        <translation>更改此委托？</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发价</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>The exchange cannot change a conditional order: a new one takes its place.</source>
        <translation>交易所无法更改条件委托：将以新委托替代。</translation>
    </message>
    <message>
        <source>It goes to the back of the queue.</source>
        <translation>将排到队尾。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>BUY %1 at %2</source>
        <translation>BUY %1 @ %2</translation>
    </message>
    <message>
        <source>SELL %1 at %2</source>
        <translation>SELL %1 @ %2</translation>
    </message>
</context>
<context>
    <name>fathom::OrderConfirm</name>
    <message>
        <source>stop-market at</source>
        <translation>市价止损于</translation>
    </message>
    <message>
        <source>stop-limit at</source>
        <translation>限价止损于</translation>
    </message>
    <message>
        <source>take-profit market at</source>
        <translation>市价止盈于</translation>
    </message>
    <message>
        <source>take-profit limit at</source>
        <translation>限价止盈于</translation>
    </message>
    <message>
        <source>trailing</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>market, at worst</source>
        <translation>市价，最差</translation>
    </message>
    <message>
        <source>scale from</source>
        <translation>分段自</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>限价</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>Place these %n orders?</source>
        <translation>
            <numerusform>下这 %n 个订单？</numerusform>
        </translation>
    </message>
    <message>
        <source>Place this order?</source>
        <translation>下此订单？</translation>
    </message>
    <message numerus="yes">
        <source>Place %n orders</source>
        <translation>
            <numerusform>下 %n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>下单 %1</translation>
    </message>
    <message>
        <source>%1 perp</source>
        <translation>%1 永续</translation>
    </message>
    <message>
        <source>reduce-only</source>
        <translation>只减仓</translation>
    </message>
    <message>
        <source>%1 leg</source>
        <translation>%1 仓位</translation>
    </message>
    <message>
        <source>post-only</source>
        <translation>只挂单</translation>
    </message>
    <message>
        <source>good till %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message>
        <source>watches %1</source>
        <translation>触发依据 %1</translation>
    </message>
    <message>
        <source>price protection</source>
        <translation>价格保护</translation>
    </message>
    <message>
        <source>activation %1</source>
        <translation>激活价 %1</translation>
    </message>
    <message>
        <source>self-trade: %1</source>
        <translation>自成交：%1</translation>
    </message>
    <message>
        <source>Notional</source>
        <translation>名义价值</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>仓位</translation>
    </message>
    <message>
        <source>Margin, %1× %2</source>
        <translation>保证金，%1× %2</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>逐仓</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>全仓</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>强平价</translation>
    </message>
    <message>
        <source>Take-profit</source>
        <translation>止盈</translation>
    </message>
    <message>
        <source>Stop-loss</source>
        <translation>止损</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>已实现</translation>
    </message>
    <message>
        <source>Skip this for orders up to</source>
        <translation>跳过此确认，订单不超过</translation>
    </message>
    <message>
        <source>Largest order that goes without this dialog, %1</source>
        <translation>无需此确认的最大订单，%1</translation>
    </message>
    <message>
        <source>%1 until I quit</source>
        <translation>%1，直到我退出</translation>
    </message>
    <message>
        <source>Skip this for orders up to the amount until I quit</source>
        <translation>在我退出前，不超过该金额的订单跳过此确认</translation>
    </message>
    <message>
        <source>Market now %1 / %2</source>
        <translation>当前市价 %1 / %2</translation>
    </message>
    <message>
        <source>it would take now instead of rest</source>
        <translation>现在会吃单而不是挂单</translation>
    </message>
    <message>
        <source>order stays passive by %1 ticks</source>
        <translation>订单保持被动，相距 %1 跳</translation>
    </message>
    <message>
        <source>trigger %1 ticks away</source>
        <translation>距触发 %1 跳</translation>
    </message>
    <message>
        <source>takes about %1</source>
        <translation>约以 %1 吃单</translation>
    </message>
</context>
<context>
    <name>fathom::OrderEditor</name>
    <message>
        <source>New price</source>
        <translation>新价格</translation>
    </message>
    <message>
        <source>New size</source>
        <translation>新数量</translation>
    </message>
    <message>
        <source>Enter sends, Esc returns. A change goes to the back of the queue.</source>
        <translation>Enter 发送，Esc 取消。修改后排到队尾。</translation>
    </message>
    <message>
        <source>This is not a price</source>
        <translation>这不是价格</translation>
    </message>
    <message>
        <source>This is not a size</source>
        <translation>这不是数量</translation>
    </message>
    <message>
        <source>%1 is filled already</source>
        <translation>%1 已成交</translation>
    </message>
    <message>
        <source>New trigger price</source>
        <translation>新触发价</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Enter sends, Esc returns. A new order takes the place of this one.</source>
        <translation>Enter 发送，Esc 返回。新订单会取代此订单。</translation>
    </message>
    <message>
        <source>It gives up its place behind %1, for a smaller size too.</source>
        <translation>它会放弃排在 %1 之后的位置，减小数量也一样。</translation>
    </message>
</context>
<context>
    <name>fathom::OrderHistoryModel</name>
    <message>
        <source>Placed, UTC</source>
        <translation>下单，UTC</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>均价</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发价</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Ended, UTC</source>
        <translation>结束，UTC</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>客户端编号</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>订单编号</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>market</source>
        <translation>市价</translation>
    </message>
    <message>
        <source>%1, %2 %3 %4 %5, %6</source>
        <translation>%1，%2 %3 %4 %5，%6</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), filled %1</source>
        <translation>
            <numerusform>%n 个订单，已成交 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::OrderHistoryPanel</name>
    <message>
        <source>Order history</source>
        <translation>历史订单</translation>
    </message>
    <message>
        <source>No ended orders</source>
        <translation>没有已结束的订单</translation>
    </message>
</context>
<context>
    <name>fathom::OrderLanes</name>
    <message>
        <source>Not changed</source>
        <translation>未修改</translation>
    </message>
    <message>
        <source>This order has ended.</source>
        <translation>该订单已结束。</translation>
    </message>
    <message>
        <source>Only limit orders can be changed.</source>
        <translation>只有限价单可以修改。</translation>
    </message>
    <message>
        <source>The order is being cancelled.</source>
        <translation>订单正在撤销。</translation>
    </message>
    <message>
        <source>It was filled before.</source>
        <translation>此前已成交。</translation>
    </message>
    <message>
        <source>More than the new size is filled already.</source>
        <translation>已成交量超过新数量。</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation>修改被拒绝</translation>
    </message>
    <message>
        <source>%1 to %2: %3 The order stays as it was.</source>
        <translation>%1 到 %2：%3 订单保持原样。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: no answer to the change. Asking; it is not sent again.</source>
        <translation>%1：修改无应答。正在查询；不会重发。</translation>
    </message>
    <message>
        <source>%1: no answer to the cancelling. Asking the exchange.</source>
        <translation>%1：撤单无应答。正在查询交易所。</translation>
    </message>
    <message>
        <source>Cancel refused</source>
        <translation>撤单被拒绝</translation>
    </message>
    <message>
        <source>It was filled before the cancelling arrived.</source>
        <translation>撤单到达前已成交。</translation>
    </message>
    <message>
        <source>It is being triggered; the exchange does not let go of it now.</source>
        <translation>它正在触发；交易所现在不会放开它。</translation>
    </message>
</context>
<context>
    <name>fathom::OrderLines</name>
    <message>
        <source>The order is gone.</source>
        <translation>订单已不存在。</translation>
    </message>
    <message>
        <source>Filled at %1</source>
        <translation>已成交于 %1</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>The order changed meanwhile; nothing was sent.</source>
        <translation>订单期间已变化；未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 %2: %3 → %4</source>
        <translation>%1 %2：%3 → %4</translation>
    </message>
    <message>
        <source>goes to the back of the queue</source>
        <translation>排到队尾</translation>
    </message>
    <message>
        <source>liquidation %1, %2 away</source>
        <translation>强平 %1，距离 %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>%1 %2 at %3, %4</source>
        <translation>%1 %2 @ %3，%4</translation>
    </message>
    <message>
        <source>moving %1</source>
        <translation>正在移动 %1</translation>
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
        <translation>距标记价 %1</translation>
    </message>
    <message>
        <source>cancelled and placed anew</source>
        <translation>撤销并重新下单</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1   %2 ticks</source>
        <translation>%1   %2 跳</translation>
    </message>
    <message>
        <source>Stop-loss</source>
        <translation>止损</translation>
    </message>
    <message>
        <source>Take-profit</source>
        <translation>止盈</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The position is closed; nothing was sent.</source>
        <translation>仓位已平；未发送任何内容。</translation>
    </message>
    <message>
        <source>The order cannot be changed now.</source>
        <translation>该订单现在不能修改。</translation>
    </message>
    <message>
        <source>gives up %1 ahead of %2</source>
        <translation>放弃排位：前方 %1，共 %2</translation>
    </message>
    <message>
        <source>joins behind %1</source>
        <translation>排在 %1 之后</translation>
    </message>
    <message>
        <source>would take</source>
        <translation>会立即成交</translation>
    </message>
    <message>
        <source>placed anew, then the old one goes</source>
        <translation>先重新下单，再撤旧单</translation>
    </message>
    <message>
        <source>result %1 → %2</source>
        <translation>结果 %1 → %2</translation>
    </message>
    <message>
        <source>liquidation if filled %1</source>
        <translation>若成交则强平 %1</translation>
    </message>
    <message>
        <source>release here: nothing is sent</source>
        <translation>在此松开：不发送</translation>
    </message>
    <message>
        <source>in the ticket</source>
        <translation>在下单面板中</translation>
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
        <translation>正在移动到 %1</translation>
    </message>
    <message>
        <source>back at %1</source>
        <translation>回到 %1</translation>
    </message>
    <message>
        <source>not moved, still %1</source>
        <translation>未移动，仍在 %1</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>%1 waits: Ctrl Enter sends, Escape discards</source>
        <comment>the price an order is to be moved to</comment>
        <translation>%1 等待中：Ctrl Enter 发送，Escape 放弃</translation>
    </message>
</context>
<context>
    <name>fathom::OrderPlacer</name>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: Fathom ended before the answer came; asking the exchange.</source>
        <translation>%1：Fathom 在应答前退出；正在查询交易所。</translation>
    </message>
    <message>
        <source>%1: no answer, so it may or may not be at the exchange. Asking; it is not sent again.</source>
        <translation>%1：无应答，可能已到交易所也可能没有。正在查询；不会重发。</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>已下单</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>There is nothing to place.</source>
        <translation>没有可下的订单。</translation>
    </message>
    <message>
        <source>%1 of %2 orders are not known to stand. The first: %3</source>
        <translation>%2 个订单中有 %1 个不能确认已挂出。第一个：%3</translation>
    </message>
</context>
<context>
    <name>fathom::OrderReplacer</name>
    <message>
        <source>This order has ended.</source>
        <translation>该订单已结束。</translation>
    </message>
    <message>
        <source>It has been triggered; it cannot be replaced any more.</source>
        <translation>它已触发；不能再更换。</translation>
    </message>
    <message>
        <source>Another order cannot take its place.</source>
        <translation>不能用另一订单取代它。</translation>
    </message>
    <message>
        <source>A later change took its place.</source>
        <translation>之后的一次修改取代了它。</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>未修改</translation>
    </message>
    <message>
        <source>placing the new one</source>
        <translation>正在下新单</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>%1: it was not at the exchange for %2 s.</source>
        <translation>%1：有 %2 秒不在交易所。</translation>
    </message>
    <message>
        <source>The new one did not reach the exchange.</source>
        <translation>新单未到达交易所。</translation>
    </message>
    <message>
        <source>cancelling the old one</source>
        <translation>正在撤旧单</translation>
    </message>
    <message>
        <source>It was triggered before it could be changed.</source>
        <translation>它在修改前已触发。</translation>
    </message>
    <message>
        <source>The old one could not be cancelled.</source>
        <translation>旧单无法撤销。</translation>
    </message>
    <message>
        <source>Two orders</source>
        <translation>两个订单</translation>
    </message>
    <message>
        <source>%1 could not be taken back: both it and the old one are at the exchange.</source>
        <translation>%1 无法收回：它和旧单都在交易所。</translation>
    </message>
    <message>
        <source>placing the old one again</source>
        <translation>正在重新下旧单</translation>
    </message>
    <message>
        <source>%1 was refused (%2). The old one was placed again; it was away for %3 s.</source>
        <translation>%1 被拒绝（%2）。旧单已重新下单；曾离开 %3 秒。</translation>
    </message>
    <message>
        <source>%1 was refused (%2), and the old one could not be placed again (%3). Nothing is at the exchange in its place.</source>
        <translation>%1 被拒绝（%2），旧单也无法重新下单（%3）。交易所中没有任何订单代替它。</translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation>修改被拒绝</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>未受保护</translation>
    </message>
    <message>
        <source>unprotected %1 s</source>
        <translation>无保护 %1 秒</translation>
    </message>
    <message>
        <source>not at the exchange for %1 s</source>
        <translation>不在交易所 %1 秒</translation>
    </message>
</context>
<context>
    <name>fathom::OrderScale</name>
    <message>
        <source>A scale has 2 to %1 orders.</source>
        <translation>分段订单有 2 到 %1 个订单。</translation>
    </message>
    <message>
        <source>Both prices must be multiples of %1.</source>
        <translation>两个价格都必须是 %1 的倍数。</translation>
    </message>
    <message>
        <source>The total must be a multiple of %1.</source>
        <translation>总量必须是 %1 的倍数。</translation>
    </message>
    <message numerus="yes">
        <source>Between these prices there are only %n different one(s).</source>
        <translation>
            <numerusform>这两个价格之间只有 %n 个不同的价位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The total is too small for %n order(s).</source>
        <translation>
            <numerusform>总量对 %n 个订单来说太小。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::OrderSplit</name>
    <message>
        <source>both parts need a size</source>
        <translation>两部分都需要数量</translation>
    </message>
    <message>
        <source>only a limit order</source>
        <translation>仅限价单</translation>
    </message>
    <message>
        <source>it does not rest yet</source>
        <translation>尚未挂出</translation>
    </message>
    <message>
        <source>a request is under way</source>
        <translation>请求处理中</translation>
    </message>
    <message>
        <source>rules not loaded</source>
        <translation>规则未加载</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>太小</translation>
    </message>
    <message>
        <source>Split this order in two?</source>
        <translation>将此委托拆成两份？</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>BUY %1 at %2</source>
        <translation>BUY %1 @ %2</translation>
    </message>
    <message>
        <source>SELL %1 at %2</source>
        <translation>SELL %1 @ %2</translation>
    </message>
    <message>
        <source>Size of the first part</source>
        <translation>第一部分数量</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>各部分</translation>
    </message>
    <message>
        <source>It is made smaller first; only when the exchange has confirmed that, the rest goes out as an order of its own. There is never more than now.</source>
        <translation>先缩小原委托；交易所确认后，其余部分才作为单独委托发出。总量绝不会超过现在。</translation>
    </message>
    <message>
        <source>Both stand at the end of the queue: the place behind %1 is given up.</source>
        <translation>两者都排到队尾：放弃 %1 之后的位置。</translation>
    </message>
    <message>
        <source>Both stand at the end of the queue.</source>
        <translation>两者都排到队尾。</translation>
    </message>
    <message>
        <source>this is not a size</source>
        <translation>这不是数量</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>Split in two…</source>
        <translation>拆成两份…</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>不可：%1</translation>
    </message>
    <message>
        <source>Its stop and take-profit are divided like it: each part has its own.</source>
        <translation>其止损和止盈会随之拆分：每部分各有自己的一组。</translation>
    </message>
</context>
<context>
    <name>fathom::OrderSplitter</name>
    <message>
        <source>Not split</source>
        <translation>未拆分</translation>
    </message>
    <message>
        <source>This order has ended.</source>
        <translation>此委托已结束。</translation>
    </message>
    <message>
        <source>The rules of this symbol are not loaded yet.</source>
        <translation>此合约的规则尚未加载。</translation>
    </message>
    <message>
        <source>Only a limit order that rests can be split.</source>
        <translation>只有挂着的限价单可以拆分。</translation>
    </message>
    <message>
        <source>Both parts need a size.</source>
        <translation>两部分都需要数量。</translation>
    </message>
    <message>
        <source>making it smaller</source>
        <translation>正在缩小</translation>
    </message>
    <message>
        <source>unknown, being asked</source>
        <translation>未知，正在查询</translation>
    </message>
    <message>
        <source>The order was not made smaller.</source>
        <translation>委托未缩小。</translation>
    </message>
    <message>
        <source>The order was cancelled meanwhile.</source>
        <translation>委托在此期间被撤销。</translation>
    </message>
    <message>
        <source>placing the second half</source>
        <translation>正在下第二部分</translation>
    </message>
    <message>
        <source>It did not reach the exchange.</source>
        <translation>未到达交易所。</translation>
    </message>
    <message>
        <source>Only one half</source>
        <translation>仅一半</translation>
    </message>
    <message>
        <source>%1 was not placed: %2 The first half stays as it is.</source>
        <translation>%1 未下单：%2 第一部分保持不变。</translation>
    </message>
    <message>
        <source>Its stop could not be divided. %1</source>
        <translation>其止损无法拆分。%1</translation>
    </message>
    <message>
        <source>Its take-profit could not be divided. %1</source>
        <translation>其止盈无法拆分。%1</translation>
    </message>
</context>
<context>
    <name>fathom::OrderTags</name>
    <message>
        <source>sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>移动中</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>撤销中</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>止损</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>减仓</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>挂单</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限价</translation>
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
        <translation>全部</translation>
    </message>
    <message>
        <source>LONG</source>
        <translation>多</translation>
    </message>
    <message>
        <source>SHORT</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>平仓</translation>
    </message>
    <message>
        <source>LIQ %1</source>
        <translation>强平 %1</translation>
    </message>
    <message>
        <source>app</source>
        <comment>an order only this program holds</comment>
        <translation>程序</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>a take-profit order</comment>
        <translation>止盈</translation>
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
        <translation>%1 毫秒应答</translation>
    </message>
    <message>
        <source>resting, ≈ %1 ahead</source>
        <translation>已挂单，前方 ≈ %1</translation>
    </message>
    <message>
        <source>%1 working</source>
        <comment>an order, with its price</comment>
        <translation>%1 挂单中</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤回的</translation>
    </message>
    <message>
        <source>nothing was filled</source>
        <translation>没有成交</translation>
    </message>
    <message>
        <source>%1 was filled and stays</source>
        <translation>%1 已成交并保留</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>asking the exchange by client id; not sent again</source>
        <translation>正按客户端编号查询交易所；不会重发</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>挂单方</translation>
    </message>
    <message>
        <source>taker</source>
        <translation>吃单方</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>手续费 %1</translation>
    </message>
    <message>
        <source>rest %1 working</source>
        <translation>剩余 %1 挂单中</translation>
    </message>
    <message>
        <source>BOUGHT %1</source>
        <translation>已买入 %1</translation>
    </message>
    <message>
        <source>SOLD %1</source>
        <translation>已卖出 %1</translation>
    </message>
    <message>
        <source>moved %1 → %2</source>
        <translation>已移动 %1 → %2</translation>
    </message>
    <message>
        <source>at the back of the queue there</source>
        <translation>在那里排在队尾</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>移回</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>put back it is a new post-only order and loses its place</source>
        <translation>放回后是新的只挂单订单，并失去原排位</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>it stays as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>needs %1, available %2</source>
        <translation>需要 %1，可用 %2</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <comment>an order, with its price</comment>
        <translation>%1 已撤销</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>（共 %1）</translation>
    </message>
    <message>
        <source>all</source>
        <comment>the whole position</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>stop %1</source>
        <comment>a trigger price</comment>
        <translation>止损 %1</translation>
    </message>
    <message>
        <source>market</source>
        <translation>市价</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>未下单</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) working</source>
        <translation>
            <numerusform>%n 笔委托生效</numerusform>
        </translation>
    </message>
    <message>
        <source>as a new order in the place of the old one</source>
        <translation>作为新委托取代原委托</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再次发送</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of %1</source>
        <translation>
            <numerusform>%1 的 %n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it was filled</source>
        <translation>其中 %1 已成交</translation>
    </message>
</context>
<context>
    <name>fathom::OrderWords</name>
    <message>
        <source>Limit</source>
        <translation>限价</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市价</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>限价止损</translation>
    </message>
    <message>
        <source>Stop market</source>
        <translation>市价止损</translation>
    </message>
    <message>
        <source>TP limit</source>
        <translation>TP 限价</translation>
    </message>
    <message>
        <source>TP market</source>
        <translation>TP 市价</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>跟踪委托</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>强平价</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>全部平仓</translation>
    </message>
    <message>
        <source>Reduce-only</source>
        <translation>只减仓</translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation>只挂单</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Price protect</source>
        <translation>价格保护</translation>
    </message>
    <message>
        <source>External</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Cancelled, part filled</source>
        <translation>已撤销，部分成交</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Expired, part filled</source>
        <translation>已过期，部分成交</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>挂单中</translation>
    </message>
    <message>
        <source>Part filled</source>
        <translation>部分成交</translation>
    </message>
    <message>
        <source>Never placed</source>
        <translation>从未下单</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>fathom::OrdersModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>To mark</source>
        <translation>距标记价</translation>
    </message>
    <message>
        <source>Queue ahead</source>
        <translation>前方排队</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>“%1” is not a number. The order is unchanged.</source>
        <translation>“%1”不是数字。订单未变。</translation>
    </message>
    <message>
        <source>%1 is not a multiple of %2. The order is unchanged.</source>
        <translation>%1 不是 %2 的倍数。订单未变。</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>正在发送 %1</translation>
    </message>
    <message>
        <source>Modifying %1</source>
        <translation>正在修改 %1</translation>
    </message>
    <message>
        <source>Cancelling %1</source>
        <translation>正在撤销 %1</translation>
    </message>
    <message>
        <source>Unknown %1 ?</source>
        <translation>未知 %1 ?</translation>
    </message>
    <message>
        <source>Never placed</source>
        <translation>从未下单</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Part filled</source>
        <translation>部分成交</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>挂单中</translation>
    </message>
    <message>
        <source>market</source>
        <translation>市价</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>加仓</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Dismiss refused %1</source>
        <translation>移除被拒的 %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>撤销 %1</translation>
    </message>
    <message>
        <source>all of</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 %2 %3 at %4</source>
        <translation>%1 %2 %3 @ %4</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发价</translation>
    </message>
    <message>
        <source>Distance of the price, or the trigger, from the mark price</source>
        <translation>价格或触发价与标记价的距离</translation>
    </message>
    <message>
        <source>Estimated from public data, of what rests at the price now</source>
        <translation>由公开数据对该价位现有挂单的估计</translation>
    </message>
    <message>
        <source>If filled: result</source>
        <translation>若成交：结果</translation>
    </message>
    <message>
        <source>Gross, against the entry price of the position it closes</source>
        <translation>毛额，相对于其所平仓位的开仓价</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Where the order is: at the exchange, or only in this program</source>
        <translation>订单在何处：在交易所，或仅在本程序中</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>客户端编号</translation>
    </message>
    <message>
        <source>%1 is filled already. The order is unchanged; cancel it to drop the rest.</source>
        <translation>%1 已成交。订单未变；要放弃剩余部分请撤单。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>无处</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>, %1 ahead</source>
        <translation>，前方 %1</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>本程序保管</translation>
    </message>
    <message>
        <source>Triggering</source>
        <translation>触发中</translation>
    </message>
    <message>
        <source>Trailing</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>at %1 on average</source>
        <translation>均价 %1</translation>
    </message>
    <message>
        <source>%1, moving to %2</source>
        <translation>%1，正在移动到 %2</translation>
    </message>
    <message>
        <source>  trail from %1</source>
        <translation>  自 %1 起跟踪</translation>
    </message>
    <message>
        <source>  trail</source>
        <translation>  跟踪</translation>
    </message>
    <message>
        <source>  mark</source>
        <translation>  标记</translation>
    </message>
    <message>
        <source>  last</source>
        <translation>  最新</translation>
    </message>
    <message>
        <source>front</source>
        <translation>队首</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>asked by id, try %1 of %2; not sent again</source>
        <translation>按编号查询，第 %1 次，共 %2 次；不会重发</translation>
    </message>
    <message>
        <source>asked by id, try %1, every 10 s; not sent again</source>
        <translation>按编号查询，第 %1 次，每 10 秒；不会重发</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即查询</translation>
    </message>
    <message>
        <source>Ask the exchange now about %1</source>
        <translation>立即向交易所查询 %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Put %1 into the ticket with %2</source>
        <translation>将 %1 以 %2 填入下单面板</translation>
    </message>
    <message>
        <source>joins behind %1</source>
        <translation>排在 %1 之后</translation>
    </message>
    <message>
        <source>refused, unchanged: %1</source>
        <translation>被拒绝，未变：%1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Cancel %1 as soon as it is answered</source>
        <translation>一有应答即撤销 %1</translation>
    </message>
    <message>
        <source>Only this program holds it: it goes to the exchange when its entry fills, and not while the program is closed; then at its next start</source>
        <translation>仅由本程序持有：入场单成交时发往交易所；程序关闭期间不会发送，将在下次启动时发送</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Send again: %1</source>
        <translation>重新发送：%1</translation>
    </message>
</context>
<context>
    <name>fathom::OrdersPanel</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>No working orders</source>
        <translation>没有挂单</translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation>订单 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n 个未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 个被拒</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel all %1</source>
        <translation>全部撤单 %1</translation>
    </message>
    <message numerus="yes">
        <source>Cancel all, %n order(s)</source>
        <translation>
            <numerusform>全部撤单，%n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>撤销 %1</translation>
    </message>
    <message>
        <source>Cancel buys of %1</source>
        <translation>撤销 %1 买单</translation>
    </message>
    <message>
        <source>Cancel sells of %1</source>
        <translation>撤销 %1 卖单</translation>
    </message>
    <message>
        <source>Cancel all of %1</source>
        <translation>撤销 %1 的全部订单</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>已撤销 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>not cancelled: %1</source>
        <translation>未撤销：%1</translation>
    </message>
    <message>
        <source>sort held</source>
        <translation>排序保持</translation>
    </message>
    <message>
        <source>refused, unchanged: %1</source>
        <translation>被拒绝，未变：%1</translation>
    </message>
    <message>
        <source>All symbols</source>
        <translation>所有交易对</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>Columns and filters</source>
        <translation>列和筛选</translation>
    </message>
    <message>
        <source>Orders shown: %1</source>
        <translation>显示的订单：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n ordinary</source>
        <translation>
            <numerusform>%n 个普通</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditional</source>
        <translation>
            <numerusform>%n 个条件单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>also %n protective</source>
        <translation>
            <numerusform>另有 %n 个保护单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel also %n protective order(s)</source>
        <translation>
            <numerusform>一并撤销 %n 个保护单</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders as of –</source>
        <translation>订单截至 –</translation>
    </message>
    <message numerus="yes">
        <source>of %1; %n elsewhere</source>
        <translation>
            <numerusform>在 %1 上；别处有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Edit price and size…</source>
        <translation>修改价格和数量…</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n selected order(s)</source>
        <translation>
            <numerusform>撤销所选 %n 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protective order(s) kept; cancel again to take them too</source>
        <translation>
            <numerusform>保留 %n 个保护单；再次撤销一并撤销</numerusform>
        </translation>
    </message>
    <message>
        <source>What the press met…</source>
        <translation>按下时的情形…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>未发送：%1</translation>
    </message>
    <message>
        <source>Paper funds: %1 %2.</source>
        <translation>模拟资金：%1 %2。</translation>
    </message>
</context>
<context>
    <name>fathom::OverviewRuler</name>
    <message>
        <source>Overview of two percent around the market</source>
        <translation>市价上下百分之二概览</translation>
    </message>
</context>
<context>
    <name>fathom::PairEditor</name>
    <message>
        <source>Take-profit trigger</source>
        <translation>止盈触发价</translation>
    </message>
    <message>
        <source>Stop-loss trigger</source>
        <translation>止损触发价</translation>
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
        <translation>查找交易对、命令或订单</translation>
    </message>
    <message>
        <source>Symbol, &gt; command, # order</source>
        <translation>交易对，&gt; 命令，# 订单</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>联动 %1</translation>
    </message>
    <message>
        <source>this panel</source>
        <translation>此面板</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>没有与“%1”匹配的内容</translation>
    </message>
    <message>
        <source>show in link %1</source>
        <translation>在联动 %1 中显示</translation>
    </message>
    <message>
        <source>show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>new ladder</source>
        <translation>新价格阶梯</translation>
    </message>
    <message>
        <source>pop out</source>
        <translation>弹出</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>order id</source>
        <translation>订单编号</translation>
    </message>
    <message>
        <source>%1, not trading</source>
        <translation>%1，不可交易</translation>
    </message>
    <message>
        <source>%1, long %2</source>
        <translation>%1，多 %2</translation>
    </message>
    <message>
        <source>%1, short %2</source>
        <translation>%1，空 %2</translation>
    </message>
    <message>
        <source>fills the ticket of %1, never sends</source>
        <translation>填入 %1 的下单面板，从不发送</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>Actions on %1</source>
        <translation>%1 的操作</translation>
    </message>
    <message>
        <source>More symbols</source>
        <translation>更多交易对</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Working orders</source>
        <translation>挂单</translation>
    </message>
    <message>
        <source>Ended orders</source>
        <translation>已结束订单</translation>
    </message>
</context>
<context>
    <name>fathom::PaletteModel</name>
    <message>
        <source>%1, %2, last %3, %4 in 24 hours</source>
        <translation>%1，%2，最新 %3，24 小时 %4</translation>
    </message>
</context>
<context>
    <name>fathom::PanelDocks</name>
    <message>
        <source>%1 stays open while an order on %2 is unknown</source>
        <translation>%2 有订单状态未知期间，%1 保持打开</translation>
    </message>
</context>
<context>
    <name>fathom::PanelTitleBar</name>
    <message>
        <source>Dock back</source>
        <translation>停靠</translation>
    </message>
    <message>
        <source>Pop out</source>
        <translation>弹出</translation>
    </message>
</context>
<context>
    <name>fathom::PanelTypes</name>
    <message>
        <source>Watchlist</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>价梯</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>成交明细</translation>
    </message>
    <message>
        <source>Order history</source>
        <translation>历史委托</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>已平仓交易</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金费</translation>
    </message>
    <message>
        <source>Liquidations</source>
        <translation>强平</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>fathom::PositionActions</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 / %2：%3</translation>
    </message>
    <message>
        <source>%1: no answer; the exchange is being asked</source>
        <translation>%1：没有应答；正在查询交易所</translation>
    </message>
    <message>
        <source>closing %1 %</source>
        <translation>正在平仓 %1 %</translation>
    </message>
    <message>
        <source>Close at a limit</source>
        <translation>限价平仓</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>%1: a reduce-only limit order for the whole position</source>
        <translation>%1：针对整个仓位的只减仓限价单</translation>
    </message>
    <message>
        <source>Limit price</source>
        <translation>限价</translation>
    </message>
    <message>
        <source>Result at that price</source>
        <translation>该价位的结果</translation>
    </message>
    <message>
        <source>Not a price on the tick</source>
        <translation>不在最小变动价位上</translation>
    </message>
    <message>
        <source>closing at a limit</source>
        <translation>正在限价平仓</translation>
    </message>
    <message>
        <source>reversing</source>
        <translation>正在反手</translation>
    </message>
    <message>
        <source>Isolated margin of %1</source>
        <translation>%1 的逐仓保证金</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Margin now</source>
        <translation>当前保证金</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Liquidation price</source>
        <translation>强平价</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>金额，%1</translation>
    </message>
    <message>
        <source>Margin after</source>
        <translation>变更后保证金</translation>
    </message>
    <message>
        <source>An amount above zero</source>
        <translation>大于零的金额</translation>
    </message>
    <message>
        <source>More than there is</source>
        <translation>超过现有</translation>
    </message>
    <message>
        <source>changing the margin</source>
        <translation>正在变更保证金</translation>
    </message>
    <message>
        <source>The exchange has not told the break-even price</source>
        <translation>交易所未告知盈亏平衡价</translation>
    </message>
    <message>
        <source>The mark price is not beyond break-even</source>
        <translation>标记价未越过盈亏平衡价</translation>
    </message>
    <message>
        <source>moving the stop</source>
        <translation>正在移动止损</translation>
    </message>
    <message>
        <source>adding a stop</source>
        <translation>正在添加止损</translation>
    </message>
    <message>
        <source>replacing stop and target</source>
        <translation>正在更换止损和止盈</translation>
    </message>
    <message>
        <source>Not flat: the exchange did not confirm it</source>
        <translation>未全平：交易所未确认</translation>
    </message>
    <message>
        <source>Not flat: %1</source>
        <translation>未全平：%1</translation>
    </message>
</context>
<context>
    <name>fathom::PositionCloser</name>
    <message>
        <source>There is no position on %1 to close.</source>
        <translation>%1 没有可平的仓位。</translation>
    </message>
    <message>
        <source>The rules of %1 are not loaded yet.</source>
        <translation>%1 的规则尚未加载。</translation>
    </message>
    <message>
        <source>That part of the position is smaller than the smallest step.</source>
        <translation>该部分仓位小于最小步长。</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>未平仓</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>平仓中</translation>
    </message>
    <message numerus="yes">
        <source>%1: cancelling %n reduce-only order(s) that take the whole position, then closing.</source>
        <translation>
            <numerusform>%1：先撤销占用全部仓位的 %n 个只减仓订单，再平仓。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left of the position on %1.</source>
        <translation>%1 的仓位已无剩余。</translation>
    </message>
    <message>
        <source>%1: the exchange is overloaded; closing, try %2</source>
        <translation>%1：交易所过载；正在平仓，第 %2 次</translation>
    </message>
    <message>
        <source>The close did not reach the exchange.</source>
        <translation>平仓单未到达交易所。</translation>
    </message>
    <message>
        <source>looking for what takes the position already</source>
        <translation>正在查找已占用该仓位的订单</translation>
    </message>
    <message numerus="yes">
        <source>cancelling %n reduce-only order(s)</source>
        <translation>
            <numerusform>正在撤销 %n 个只减仓订单</numerusform>
        </translation>
    </message>
    <message>
        <source>closing</source>
        <translation>平仓中</translation>
    </message>
</context>
<context>
    <name>fathom::PositionMoves</name>
    <message>
        <source>Not protected</source>
        <translation>未受保护</translation>
    </message>
    <message>
        <source>There is no position on %1 to protect.</source>
        <translation>%1 没有可保护的仓位。</translation>
    </message>
    <message>
        <source>It did not reach the exchange.</source>
        <translation>它未到达交易所。</translation>
    </message>
    <message>
        <source>stop-loss: %1</source>
        <translation>止损：%1</translation>
    </message>
    <message>
        <source>take-profit: %1</source>
        <translation>止盈：%1</translation>
    </message>
    <message>
        <source>Not reversed</source>
        <translation>未反手</translation>
    </message>
    <message>
        <source>There is no position on %1 to reverse.</source>
        <translation>%1 没有可反手的仓位。</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>平仓中</translation>
    </message>
    <message>
        <source>The close was not filled whole; nothing was opened.</source>
        <translation>平仓未全部成交；未开任何仓位。</translation>
    </message>
    <message numerus="yes">
        <source>cancelling %n order(s) of the old position</source>
        <translation>
            <numerusform>正在撤销旧仓位的 %n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>opening the other way</source>
        <translation>正在反向开仓</translation>
    </message>
    <message>
        <source>Closed, but the other way did not reach the exchange.</source>
        <translation>已平仓，但反向订单未到达交易所。</translation>
    </message>
</context>
<context>
    <name>fathom::PositionQuestions</name>
    <message>
        <source>Close %1 % of %2?</source>
        <translation>平掉 %2 的 %1 %？</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>平掉 %1？</translation>
    </message>
    <message>
        <source>Close %1 %</source>
        <translation>平仓 %1 %</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>平仓</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>仓位</translation>
    </message>
    <message>
        <source>Realises about</source>
        <translation>约实现</translation>
    </message>
    <message>
        <source>SELL %1 at market, reduce-only</source>
        <translation>市价 SELL %1，只减仓</translation>
    </message>
    <message>
        <source>BUY %1 at market, reduce-only</source>
        <translation>市价 BUY %1，只减仓</translation>
    </message>
    <message>
        <source>Reverse %1?</source>
        <translation>反手 %1？</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>反手</translation>
    </message>
    <message>
        <source>Fees, taker</source>
        <translation>手续费，吃单</translation>
    </message>
    <message>
        <source>Orders that protect the position are cancelled with it; the new one has none.</source>
        <translation>保护该仓位的委托会一并撤销；新仓位没有保护。</translation>
    </message>
    <message>
        <source>SELL %1 at market in two orders: the long of %2 is closed, then a short of %2 is opened</source>
        <translation>分两单市价 SELL %1：先平 %2 多仓，再开 %2 空仓</translation>
    </message>
    <message>
        <source>BUY %1 at market in two orders: the short of %2 is closed, then a long of %2 is opened</source>
        <translation>分两单市价 BUY %1：先平 %2 空仓，再开 %2 多仓</translation>
    </message>
    <message>
        <source>The stop at %1 would trigger at once, so it was not placed. Close at the market instead?</source>
        <translation>%1 处的止损会立即触发，因此未下单。改为以市价平仓吗？</translation>
    </message>
    <message>
        <source>The take-profit at %1 would trigger at once, so it was not placed. Close at the market instead?</source>
        <translation>%1 处的止盈会立即触发，因此未下单。改为以市价平仓吗？</translation>
    </message>
</context>
<context>
    <name>fathom::PositionStrip</name>
    <message>
        <source>Close</source>
        <translation>平仓</translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50 %</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>空仓</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>无仓位</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>无仓位</translation>
    </message>
    <message>
        <source>LONG %1</source>
        <translation>多 %1</translation>
    </message>
    <message>
        <source>SHORT %1</source>
        <translation>空 %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>@ %1</translation>
    </message>
    <message>
        <source>Liq %1</source>
        <translation>强平 %1</translation>
    </message>
    <message>
        <source>%1 away</source>
        <translation>距离 %1</translation>
    </message>
    <message>
        <source>long leg</source>
        <translation>多头仓位</translation>
    </message>
    <message>
        <source>short leg</source>
        <translation>空头仓位</translation>
    </message>
    <message>
        <source>position</source>
        <translation>仓位</translation>
    </message>
    <message>
        <source>Close the %1</source>
        <translation>平掉%1</translation>
    </message>
    <message>
        <source>Close half of the %1</source>
        <translation>平掉%1的一半</translation>
    </message>
    <message>
        <source>Reverse the %1</source>
        <translation>反手%1</translation>
    </message>
    <message>
        <source>Position %1 at %2, result %3</source>
        <translation>仓位 %1 @ %2，结果 %3</translation>
    </message>
    <message>
        <source>liquidation %1, %2 percent away</source>
        <translation>强平 %1，距离百分之 %2</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>危险</translation>
    </message>
</context>
<context>
    <name>fathom::PositionsModel</name>
    <message>
        <source>LONG</source>
        <translation>多</translation>
    </message>
    <message>
        <source>SHORT</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>开仓价</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>盈亏平衡</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>Margin ratio</source>
        <translation>保证金率</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>未实现</translation>
    </message>
    <message>
        <source>Unrealised %</source>
        <translation>未实现 %</translation>
    </message>
    <message>
        <source>Unrealised ticks</source>
        <translation>未实现跳数</translation>
    </message>
    <message>
        <source>ROE</source>
        <translation>回报率</translation>
    </message>
    <message>
        <source>ADL</source>
        <translation>ADL</translation>
    </message>
    <message>
        <source>Auto-deleverage rank %1 of 5</source>
        <translation>自动减仓等级 %1 / 5</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>全仓</translation>
    </message>
    <message>
        <source>Close half of %1</source>
        <translation>平掉 %1 的一半</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>平仓</translation>
    </message>
    <message>
        <source>Close %1 at market, reduce-only</source>
        <translation>市价平掉 %1，只减仓</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 更多操作</translation>
    </message>
    <message>
        <source>No liquidation price</source>
        <translation>无强平价</translation>
    </message>
    <message>
        <source>trails %1 %</source>
        <translation>跟踪 %1 %</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>逐仓</translation>
    </message>
    <message>
        <source>%1, %2 times %3, entry %4, unrealised %5</source>
        <translation>%1，%2 倍%3，开仓价 %4，未实现 %5</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>全仓</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>逐仓</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已平仓</translation>
    </message>
    <message>
        <source>Liquidation %1, %2 away</source>
        <translation>强平 %1，距离 %2</translation>
    </message>
    <message>
        <source>, danger</source>
        <translation>，危险</translation>
    </message>
    <message>
        <source>, close</source>
        <translation>，接近</translation>
    </message>
    <message>
        <source>Add or take isolated margin of %1</source>
        <translation>增加或减少 %1 的逐仓保证金</translation>
    </message>
    <message>
        <source>at %1 UTC, in %2, at a rate of %3 as it stands now</source>
        <translation>%1 UTC，%2后，按目前费率 %3</translation>
    </message>
    <message>
        <source>No stop</source>
        <translation>无止损</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>Add at %1 %</source>
        <translation>在 %1 % 处添加</translation>
    </message>
    <message>
        <source>Add a stop at %1 for %2</source>
        <translation>在 %1 为 %2 添加止损</translation>
    </message>
    <message>
        <source>Edit take-profit and stop of %1</source>
        <translation>编辑 %1 的止盈和止损</translation>
    </message>
    <message>
        <source>take-profit %1</source>
        <translation>止盈 %1</translation>
    </message>
    <message>
        <source>no take-profit</source>
        <translation>无止盈</translation>
    </message>
    <message>
        <source>no stop</source>
        <translation>无止损</translation>
    </message>
    <message>
        <source>stop %1</source>
        <translation>止损 %1</translation>
    </message>
    <message>
        <source>, covers %1</source>
        <translation>，覆盖 %1</translation>
    </message>
    <message>
        <source>As long as this program has seen it without a whole stop</source>
        <translation>本程序看到它没有完整止损的时长</translation>
    </message>
    <message>
        <source>since this program knows of the position</source>
        <translation>自本程序得知该仓位起</translation>
    </message>
    <message>
        <source>since %1 UTC</source>
        <translation>自 %1 UTC 起</translation>
    </message>
    <message>
        <source>next %1 %2</source>
        <translation>下次 %1 %2</translation>
    </message>
    <message>
        <source>realised %1, fees %2, funding %3</source>
        <translation>已实现 %1，手续费 %2，资金费 %3</translation>
    </message>
    <message>
        <source>Close 50 %</source>
        <translation>平仓 50 %</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>反手</translation>
    </message>
    <message>
        <source>Reverse %1</source>
        <translation>反手 %1</translation>
    </message>
    <message>
        <source>long %1 %2</source>
        <translation>多 %1 %2</translation>
    </message>
    <message>
        <source>short %1 %2</source>
        <translation>空 %1 %2</translation>
    </message>
    <message>
        <source>Notional</source>
        <translation>名义价值</translation>
    </message>
    <message>
        <source>As the exchange works it out: entry moved by fees and funding so far</source>
        <translation>按交易所计算：开仓价按至今的手续费和资金费调整</translation>
    </message>
    <message>
        <source>Liq. price</source>
        <translation>强平价</translation>
    </message>
    <message>
        <source>Distance to liquidation</source>
        <translation>距强平</translation>
    </message>
    <message>
        <source>From the mark price; the bar is logarithmic, 100 % to 0.1 %</source>
        <translation>距标记价；条形为对数刻度，100 % 到 0.1 %</translation>
    </message>
    <message>
        <source>Maintenance margin over margin balance; liquidated at 100 %</source>
        <translation>维持保证金除以保证金余额；达 100 % 即强平</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金费</translation>
    </message>
    <message>
        <source>Received since this position was opened; paid is negative</source>
        <translation>该仓位开仓以来收到的；支付为负</translation>
    </message>
    <message>
        <source>Next funding</source>
        <translation>下次资金费</translation>
    </message>
    <message>
        <source>TP / SL</source>
        <translation>TP / SL</translation>
    </message>
    <message>
        <source>Place in the queue of auto-deleveraging: five is first</source>
        <translation>自动减仓队列中的位置：五为最先</translation>
    </message>
    <message>
        <source>Realised, net</source>
        <translation>已实现，净额</translation>
    </message>
    <message>
        <source>Since this position was opened, after fees and funding</source>
        <translation>该仓位开仓以来，扣除手续费并计入资金费后</translation>
    </message>
    <message>
        <source>Without stop</source>
        <translation>无止损</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n 个仓位</numerusform>
        </translation>
    </message>
    <message>
        <source>, cross wallet %1</source>
        <translation>，全仓钱包 %1</translation>
    </message>
    <message>
        <source>notional %1 USDT</source>
        <translation>名义价值 %1 USDT</translation>
    </message>
    <message>
        <source>unrealised %1</source>
        <translation>未实现 %1</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>The liquidation price of the new amount is being asked for</source>
        <translation>正在查询新数量的强平价格</translation>
    </message>
</context>
<context>
    <name>fathom::PositionsPanel</name>
    <message>
        <source>Positions</source>
        <translation>仓位</translation>
    </message>
    <message>
        <source>No open positions</source>
        <translation>没有持仓</translation>
    </message>
    <message>
        <source>Positions %1</source>
        <translation>仓位 %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Close 25 %</source>
        <translation>平仓 25 %</translation>
    </message>
    <message>
        <source>Close 50 %</source>
        <translation>平仓 50 %</translation>
    </message>
    <message>
        <source>Close 75 %</source>
        <translation>平仓 75 %</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>全部平仓</translation>
    </message>
    <message>
        <source>Cancel orders of %1</source>
        <translation>撤销 %1 的订单</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>setting take-profit and stop</source>
        <translation>正在设置止盈和止损</translation>
    </message>
    <message>
        <source>sort held</source>
        <translation>排序保持</translation>
    </message>
    <message>
        <source>Cross and isolated</source>
        <translation>全仓和逐仓</translation>
    </message>
    <message>
        <source>Cross only</source>
        <translation>仅全仓</translation>
    </message>
    <message>
        <source>Isolated only</source>
        <translation>仅逐仓</translation>
    </message>
    <message>
        <source>Cancel all, close all…</source>
        <translation>全部撤单，全部平仓…</translation>
    </message>
    <message>
        <source>Positions shown: %1</source>
        <translation>显示的仓位：%1</translation>
    </message>
    <message>
        <source>Cancel all orders and close all positions</source>
        <translation>撤销所有订单并平掉所有仓位</translation>
    </message>
    <message>
        <source>Columns and filters</source>
        <translation>列和筛选</translation>
    </message>
    <message>
        <source>Positions as of –</source>
        <translation>仓位截至 –</translation>
    </message>
    <message>
        <source>Arm the ladder or use the ticket.</source>
        <translation>激活价格阶梯或使用下单面板。</translation>
    </message>
    <message numerus="yes">
        <source>%n without stop</source>
        <translation>
            <numerusform>%n 个无止损</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) amiss</source>
        <translation>
            <numerusform>%n 个订单异常</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) without stop</source>
        <translation>
            <numerusform>%n 个仓位无止损</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong, and one press to mend it</source>
        <translation>问题所在，以及一键修正</translation>
    </message>
    <message>
        <source>adding a stop</source>
        <translation>正在添加止损</translation>
    </message>
    <message>
        <source>Close at a limit…</source>
        <translation>限价平仓…</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>反手…</translation>
    </message>
    <message>
        <source>Flatten %1…</source>
        <translation>全平 %1…</translation>
    </message>
    <message>
        <source>Edit take-profit and stop</source>
        <translation>编辑止盈和止损</translation>
    </message>
    <message>
        <source>Stop to break-even</source>
        <translation>止损移至盈亏平衡</translation>
    </message>
    <message>
        <source>Stop to break-even: %1</source>
        <translation>止损移至盈亏平衡：%1</translation>
    </message>
    <message>
        <source>Isolated margin…</source>
        <translation>逐仓保证金…</translation>
    </message>
    <message>
        <source>What the presses met…</source>
        <translation>按下时的情形…</translation>
    </message>
    <message>
        <source>Arm the ladder or use the ticket. Paper funds: %1 %2.</source>
        <translation>激活价格阶梯或使用下单面板。模拟资金：%1 %2。</translation>
    </message>
</context>
<context>
    <name>fathom::Preferences</name>
    <message>
        <source>The settings could not be saved: is the disk full, or the profile not writable? They stay in use until Fathom ends.</source>
        <translation>设置无法保存：磁盘已满，还是配置目录不可写？设置在 Fathom 退出前仍然有效。</translation>
    </message>
    <message>
        <source>The settings could not be saved: is the disk full, or the profile not writable?</source>
        <translation>设置无法保存：磁盘已满，还是配置目录不可写？</translation>
    </message>
</context>
<context>
    <name>fathom::Protection</name>
    <message>
        <source>“%1” is not a price. Nothing was changed.</source>
        <translation>“%1”不是价格。未作任何修改。</translation>
    </message>
    <message>
        <source>%1 is not a multiple of %2. Nothing was changed.</source>
        <translation>%1 不是 %2 的倍数。未作任何修改。</translation>
    </message>
    <message>
        <source>A take-profit at %1 would trigger at once. Nothing was changed.</source>
        <translation>在 %1 的止盈会立即触发。未作任何修改。</translation>
    </message>
    <message>
        <source>A stop at %1 would trigger at once. Nothing was changed.</source>
        <translation>在 %1 的止损会立即触发。未作任何修改。</translation>
    </message>
    <message>
        <source>%1: no stop for %2</source>
        <translation>%1：%2 没有止损</translation>
    </message>
    <message>
        <source>%1: the stop covers %2 of %3</source>
        <translation>%1：止损覆盖 %3 中的 %2</translation>
    </message>
    <message>
        <source>%1: the stop lies beyond the liquidation price</source>
        <translation>%1：止损在强平价之外</translation>
    </message>
    <message>
        <source>%1: a reduce-only order over %2 for a position of %3</source>
        <translation>%1：只减仓订单数量为 %2，而仓位为 %3</translation>
    </message>
    <message>
        <source>%1: stop and target could both fill and turn the position round</source>
        <translation>%1：止损和止盈可能都成交而使仓位反向</translation>
    </message>
    <message>
        <source>%1: a closing order without a position</source>
        <translation>%1：有平仓单而没有仓位</translation>
    </message>
    <message>
        <source>Add stop at %1</source>
        <translation>在 %1 添加止损</translation>
    </message>
    <message>
        <source>Move stop to %1</source>
        <translation>止损移至 %1</translation>
    </message>
    <message>
        <source>Cut to the position</source>
        <translation>减至仓位大小</translation>
    </message>
    <message>
        <source>Make both close only</source>
        <translation>两者改为仅平仓</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>撤销它</translation>
    </message>
    <message>
        <source>%1: the order for %2 may have lost the stop that was kept for it</source>
        <translation>%1：数量 %2 的订单可能丢失了为其保留的止损</translation>
    </message>
</context>
<context>
    <name>fathom::Proxy</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>fathom::ProxyForm</name>
    <message>
        <source>none, straight to the exchange</source>
        <translation>无，直连交易所</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Password, kept in the keyring</source>
        <translation>密码，保存在密钥环中</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>The proxy&apos;s host is missing, as a name or an address alone</source>
        <translation>缺少代理的主机，仅填名称或地址</translation>
    </message>
    <message>
        <source>The proxy&apos;s port is missing</source>
        <translation>缺少代理的端口</translation>
    </message>
</context>
<context>
    <name>fathom::QuitDialog</name>
    <message>
        <source>Quit with open orders or positions?</source>
        <translation>有未结订单或仓位，仍要退出？</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source> · only here</source>
        <translation> · 仅在此处</translation>
    </message>
    <message>
        <source> · protects</source>
        <translation> · 保护</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The positions stay as they are; nothing is closed by quitting.</source>
        <translation>仓位保持原样；退出不会平掉任何仓位。</translation>
    </message>
    <message>
        <source>Leave everything at the exchange as it is</source>
        <translation>交易所中的一切保持原样</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n order(s) first; what protects a position stays</source>
        <translation>
            <numerusform>先撤销 %n 个订单；保护仓位的订单保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel all %n order(s) first, also what protects a position</source>
        <translation>
            <numerusform>先撤销全部 %n 个订单，包括保护仓位的订单</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is locked; unlock it first</source>
        <translation>密钥已锁定；请先解锁</translation>
    </message>
    <message>
        <source>Cancelling, then looking whether they are gone…</source>
        <translation>正在撤单，然后查看是否已消失…</translation>
    </message>
    <message>
        <source>Not all are cancelled, so Fathom stays: %1</source>
        <translation>未全部撤销，因此 Fathom 不退出：%1</translation>
    </message>
    <message>
        <source>Orders marked “only here” are kept by this program alone: while it is closed they do not reach the exchange, even if their order fills. They are placed at its next start.</source>
        <translation>标有“仅此处”的委托只由本程序保存：程序关闭期间即使其委托成交也不会到达交易所，将在下次启动时下单。</translation>
    </message>
    <message>
        <source>Switching the dead-man switch off…</source>
        <translation>正在关闭失联撤单…</translation>
    </message>
    <message>
        <source>The dead-man switch still runs: %1. Quit once more to leave it running; the exchange then cancels its orders.</source>
        <translation>失联撤单仍在运行：%1。再次退出将任其运行；届时交易所会撤销订单。</translation>
    </message>
    <message>
        <source>Quit with a running dead-man switch?</source>
        <translation>失联撤单仍在运行，要退出吗？</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>fathom::ReadingStrip</name>
    <message>
        <source>History from %1</source>
        <translation>自 %1 的历史</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel reading the history</source>
        <translation>取消读取历史</translation>
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
        <translation>方法</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Orders 10 s</source>
        <translation>订单 10 秒</translation>
    </message>
    <message>
        <source>Parameters, by name</source>
        <translation>参数，按名称</translation>
    </message>
    <message>
        <source>WebSocket API</source>
        <translation>WebSocket API</translation>
    </message>
</context>
<context>
    <name>fathom::RestReporter</name>
    <message>
        <source>Nothing filled</source>
        <translation>没有成交</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>部分成交</translation>
    </message>
    <message>
        <source>%1 at market: nothing was there within the cap, %2. Not sent again.</source>
        <translation>%1 市价：上限 %2 之内没有可成交的。不会重发。</translation>
    </message>
    <message>
        <source>%1 at market: %2 filled at %3, %4 not filled within the cap. Not sent again.</source>
        <translation>%1 市价：%2 已成交于 %3，%4 在上限内未成交。不会重发。</translation>
    </message>
</context>
<context>
    <name>fathom::RiskDialog</name>
    <message>
        <source>Size from risk</source>
        <translation>按风险定数量</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>止损</translation>
    </message>
    <message>
        <source>A price, or a distance from the entry: 1%, 150t</source>
        <translation>价格，或与开仓价的距离：1%, 150t</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>开仓价</translation>
    </message>
    <message>
        <source>Loss per %1</source>
        <translation>每 %1 亏损</translation>
    </message>
    <message>
        <source>Fees per %1</source>
        <translation>每 %1 手续费</translation>
    </message>
    <message>
        <source>Size, rounded down</source>
        <translation>数量，向下取整</translation>
    </message>
    <message>
        <source>Loss at stop</source>
        <translation>止损处亏损</translation>
    </message>
    <message>
        <source>The stop is not on the losing side of the entry.</source>
        <translation>止损不在开仓价的亏损一侧。</translation>
    </message>
    <message>
        <source>That risk does not pay for the smallest size.</source>
        <translation>该风险额不足以支付最小数量。</translation>
    </message>
    <message>
        <source>The account carries %1 at most.</source>
        <translation>账户最多承受 %1。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
</context>
<context>
    <name>fathom::RiskGuard</name>
    <message>
        <source>The exchange does not accept this key.</source>
        <translation>交易所不接受此密钥。</translation>
    </message>
    <message>
        <source>The account stream is down: only cancelling and reducing go out.</source>
        <translation>账户数据流已中断：只能撤单和减仓。</translation>
    </message>
    <message>
        <source>Not connected to the account yet.</source>
        <translation>尚未连接账户。</translation>
    </message>
    <message>
        <source>The account is being compared with the exchange.</source>
        <translation>账户正在与交易所核对。</translation>
    </message>
    <message>
        <source>The rules of this symbol are not loaded yet.</source>
        <translation>该交易对的规则尚未加载。</translation>
    </message>
    <message>
        <source>%1 is not open for new positions (%2).</source>
        <translation>%1 不允许开新仓（%2）。</translation>
    </message>
    <message>
        <source>An order on %1 is still unknown; until it is resolved only cancelling and reducing go out.</source>
        <translation>%1 有一个订单状态未知；查明前只能撤单和减仓。</translation>
    </message>
    <message>
        <source>The same order was sent a moment ago; a second press within 250 ms is ignored.</source>
        <translation>相同订单刚刚发送；250 毫秒内的第二次按下被忽略。</translation>
    </message>
    <message>
        <source>More than %1 orders in a second.</source>
        <translation>一秒内超过 %1 个订单。</translation>
    </message>
    <message>
        <source>An order on %1 is still unknown; nothing may grow until it is resolved.</source>
        <translation>%1 有一个订单状态未知；查明前不能增加风险。</translation>
    </message>
    <message>
        <source>The new size is not larger than what is filled already; cancel the order instead.</source>
        <translation>新数量不大于已成交量；请改为撤单。</translation>
    </message>
    <message>
        <source>The key is locked: what is shown goes on, nothing can be sent until it is unlocked.</source>
        <translation>密钥已锁定：显示内容继续更新，解锁前不能发送任何内容。</translation>
    </message>
    <message>
        <source>This account&apos;s hard limits are not set; set them in the account menu first.</source>
        <translation>此账户的硬性限额未设置；请先在账户菜单中设置。</translation>
    </message>
    <message>
        <source>The mark price is not known, so this account&apos;s hard limits cannot be checked.</source>
        <translation>标记价未知，因此无法检查此账户的硬性限额。</translation>
    </message>
    <message>
        <source>The order is worth %1, this account&apos;s limit for one order is %2.</source>
        <translation>订单价值为 %1，此账户单笔订单的限额为 %2。</translation>
    </message>
    <message>
        <source>The price is more than %1 % from the mark price, this account&apos;s limit.</source>
        <translation>价格偏离标记价超过 %1 %，即此账户的限额。</translation>
    </message>
    <message>
        <source>The position would be worth %1, this account&apos;s limit is %2.</source>
        <translation>仓位价值将为 %1，此账户的限额为 %2。</translation>
    </message>
    <message>
        <source>Everything is being cancelled and closed; until that has ended only reducing goes out.</source>
        <translation>正在全部撤单并平仓；结束前只能减仓。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>The exchange has banned this address: nothing is sent for %1, not even a cancel.</source>
        <translation>交易所已封禁此地址：%1 内不发送任何请求，撤单也不发送。</translation>
    </message>
    <message>
        <source>The exchange asked for a pause: nothing is sent for %1, not even a cancel.</source>
        <translation>交易所要求暂停：%1 内不发送任何请求，撤单也不发送。</translation>
    </message>
</context>
<context>
    <name>fathom::ScalePreview</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 @ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more order(s)</source>
        <translation>
            <numerusform>另有 %n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders of the scale</source>
        <translation>分段订单的各单</translation>
    </message>
</context>
<context>
    <name>fathom::SecretField</name>
    <message numerus="yes">
        <source>%n character(s) entered</source>
        <translation>
            <numerusform>已输入 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::SendAgain</name>
    <message>
        <source>The rules of %1 are not loaded.</source>
        <translation>%1 的规则尚未加载。</translation>
    </message>
    <message>
        <source>The book of %1 is not live.</source>
        <translation>%1 的盘口不是实时的。</translation>
    </message>
    <message>
        <source>The market has come to %1 since: it would take.</source>
        <translation>市场已到达 %1：该单会立即成交。</translation>
    </message>
    <message>
        <source>Send again?</source>
        <translation>再次发送？</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>The first one is not at the exchange; this is a new order.</source>
        <translation>第一笔不在交易所；这是一笔新订单。</translation>
    </message>
    <message>
        <source>What was asked for is not known any more.</source>
        <translation>已不知道当时的下单内容。</translation>
    </message>
    <message>
        <source>It was sent again already.</source>
        <translation>已经重新发送过。</translation>
    </message>
    <message>
        <source>The book of %1 is being read.</source>
        <translation>正在读取 %1 的盘口。</translation>
    </message>
    <message>
        <source>The book of %1 is here: it can be sent now.</source>
        <translation>%1 的盘口已就绪：现在可以发送。</translation>
    </message>
</context>
<context>
    <name>fathom::Session</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Not connected to the account yet.</source>
        <translation>尚未连接账户。</translation>
    </message>
    <message>
        <source>%1 · live market</source>
        <translation>%1 · 实时行情</translation>
    </message>
</context>
<context>
    <name>fathom::Settings</name>
    <message>
        <source>Volume: %1</source>
        <translation>音量：%1</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Hear: %1</source>
        <translation>试听：%1</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>colour-blind safe, dark</source>
        <translation>色盲友好，深色</translation>
    </message>
    <message>
        <source>colour-blind safe, light</source>
        <translation>色盲友好，浅色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>动效</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>%1 pictures a second</source>
        <translation>每秒 %1 帧</translation>
    </message>
    <message>
        <source>The market is drawn at most with</source>
        <translation>行情绘制频率最高为</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Fills of half a second are one signal, and nothing repeats by itself.</source>
        <translation>半秒内的成交合为一声，且不会自行重复。</translation>
    </message>
    <message>
        <source>A stop added to a position lies from the mark by</source>
        <translation>为持仓添加的止损与标记价格相距</translation>
    </message>
    <message>
        <source>An order can be undone for</source>
        <translation>订单可撤销时间</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>What a press in the ladder does, and when, is among the options of each ladder. Hard limits are kept with the account.</source>
        <translation>点击价格梯的作用与时机见各价格梯的选项。硬性限额随账户保存。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Scale, from the next start</source>
        <translation>缩放，下次启动生效</translation>
    </message>
    <message>
        <source>Hide amounts in all windows; percents stay</source>
        <translation>在所有窗口中隐藏金额；百分比保留</translation>
    </message>
    <message>
        <source>Digits of the tables</source>
        <translation>表格字号</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Keys go to the panel under the pointer</source>
        <translation>按键发往指针下的面板</translation>
    </message>
    <message>
        <source>Order tags of the chart at its left edge</source>
        <translation>图表订单标签置于左侧</translation>
    </message>
</context>
<context>
    <name>fathom::SettingsFile</name>
    <message>
        <source>The settings file cannot be used (%1).</source>
        <translation>设置文件无法使用（%1）。</translation>
    </message>
    <message>
        <source>The settings file cannot be used (%1); it was kept as %2.</source>
        <translation>设置文件无法使用（%1）；已另存为 %2。</translation>
    </message>
    <message>
        <source>The last backup is in use.</source>
        <translation>正在使用最近的备份。</translation>
    </message>
    <message>
        <source>Fathom starts with its defaults.</source>
        <translation>Fathom 以默认设置启动。</translation>
    </message>
</context>
<context>
    <name>fathom::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>鼠标</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>关闭设置</translation>
    </message>
    <message>
        <source>Every change holds at once.</source>
        <translation>每项更改立即生效。</translation>
    </message>
    <message>
        <source>Rows of the ladders</source>
        <translation>价格梯的行</translation>
    </message>
</context>
<context>
    <name>fathom::SizeRow</name>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>挂单</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>减仓</translation>
    </message>
    <message>
        <source>Post-only: an order that would take is cancelled by the exchange</source>
        <translation>只挂单：会吃单的订单由交易所撤销</translation>
    </message>
    <message>
        <source>Reduce-only: orders can only close</source>
        <translation>只减仓：订单只能平仓</translation>
    </message>
    <message>
        <source>Size of the preset</source>
        <translation>预设数量</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>数量 %1</translation>
    </message>
    <message>
        <source>A multiple of %1, at least %2</source>
        <translation>%1 的倍数，至少 %2</translation>
    </message>
    <message>
        <source>Size %1, also the second size</source>
        <translation>数量 %1，也是第二数量</translation>
    </message>
</context>
<context>
    <name>fathom::SmallDialog</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>fathom::StatusBar</name>
    <message>
        <source>Scale %1 %</source>
        <translation>缩放 %1 %</translation>
    </message>
    <message>
        <source>Scale of the window, %1 percent</source>
        <translation>窗口缩放 %1%</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Orders 10 s</source>
        <translation>订单 10 秒</translation>
    </message>
    <message>
        <source>Request weight used this minute</source>
        <translation>本分钟已用请求权重</translation>
    </message>
    <message>
        <source>Orders sent in ten seconds</source>
        <translation>十秒内发送的订单</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>行情</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Clock %1 ms</source>
        <translation>时钟 %1 毫秒</translation>
    </message>
    <message>
        <source>paused %1 s</source>
        <translation>暂停 %1 秒</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 毫秒</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 关闭</translation>
    </message>
    <message>
        <source>%1 connecting</source>
        <translation>%1 连接中</translation>
    </message>
    <message>
        <source>%1 stream lost</source>
        <translation>%1 数据流丢失</translation>
    </message>
    <message>
        <source>%1 stream lost %2 s</source>
        <translation>%1 数据流丢失 %2 秒</translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>Orders %1 ms p50 · %2 ms p99</source>
        <translation>订单 %1 毫秒 p50 · %2 毫秒 p99</translation>
    </message>
    <message>
        <source>Orders by REST %1 ms</source>
        <translation>订单经 REST %1 毫秒</translation>
    </message>
    <message>
        <source>Orders offline</source>
        <translation>订单离线</translation>
    </message>
    <message>
        <source>Opens the Connection panel</source>
        <translation>打开连接面板</translation>
    </message>
    <message>
        <source>Proxy %1</source>
        <translation>代理 %1</translation>
    </message>
    <message>
        <source>Proxy %1, next: %2</source>
        <translation>代理 %1，之后：%2</translation>
    </message>
    <message>
        <source>via %1:%2</source>
        <comment>a proxy</comment>
        <translation>经由 %1:%2</translation>
    </message>
</context>
<context>
    <name>fathom::StepList</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>待进行</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
</context>
<context>
    <name>fathom::StreamsModel</name>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 毫秒</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last word</source>
        <translation>最近消息</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>帧/秒</translation>
    </message>
    <message>
        <source>Latency, p50 · p99</source>
        <translation>时延，p50 · p99</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Last loss</source>
        <translation>最近丢失</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1，%2前</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable message(s)</source>
        <translation>
            <numerusform>%n 条无法读取的消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, certificate by %2</source>
        <translation>%1，证书签发者：%2</translation>
    </message>
</context>
<context>
    <name>fathom::StressDialog</name>
    <message>
        <source>Margin stress</source>
        <translation>保证金压力测试</translation>
    </message>
    <message>
        <source>If the market moves</source>
        <translation>若市场变动</translation>
    </message>
    <message>
        <source>Move of the market in percent</source>
        <translation>市场变动百分比</translation>
    </message>
    <message>
        <source>Move BTC, the others by their beta</source>
        <translation>变动 BTC，其他按其 beta</translation>
    </message>
    <message>
        <source>Beta: how much of BTC&apos;s hourly moves the symbol made lately. It may be typed over.</source>
        <translation>Beta：该交易对近来跟随 BTC 每小时变动的比例。可改写。</translation>
    </message>
    <message>
        <source>Cross margin ratio</source>
        <translation>全仓保证金率</translation>
    </message>
    <message>
        <source>Cross equity</source>
        <translation>全仓权益</translation>
    </message>
    <message>
        <source>Unrealised, all positions</source>
        <translation>未实现，所有仓位</translation>
    </message>
    <message>
        <source>Falling, liquidated first</source>
        <translation>下跌时最先强平</translation>
    </message>
    <message>
        <source>Rising, liquidated first</source>
        <translation>上涨时最先强平</translation>
    </message>
    <message>
        <source>To keep the ratio under</source>
        <translation>要使比率低于</translation>
    </message>
    <message>
        <source>Nothing filled, funded or closed on the way; open orders are left out.</source>
        <translation>期间不计任何成交、资金费或平仓；不计挂单。</translation>
    </message>
    <message>
        <source>Beta of %1</source>
        <translation>%1 的 beta</translation>
    </message>
    <message>
        <source>LONG</source>
        <translation>多</translation>
    </message>
    <message>
        <source>SHORT</source>
        <translation>空</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1 @ %2，%3</translation>
    </message>
    <message>
        <source>liquidated</source>
        <translation>已强平</translation>
    </message>
    <message>
        <source>nothing is needed.</source>
        <translation>无需操作。</translation>
    </message>
    <message>
        <source>add %1, or close %2 of every cross position now.</source>
        <translation>现在增加 %1，或平掉每个全仓仓位的 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) would be liquidated on the way.</source>
        <translation>
            <numerusform>期间会有 %n 个仓位被强平。</numerusform>
        </translation>
    </message>
    <message>
        <source>used up</source>
        <translation>耗尽</translation>
    </message>
</context>
<context>
    <name>fathom::SumBar</name>
    <message>
        <source>Sum in view: bids %1, asks %2</source>
        <translation>视图内合计：买 %1，卖 %2</translation>
    </message>
    <message>
        <source>sum in view</source>
        <translation>视图内合计</translation>
    </message>
    <message>
        <source>bids changed by %1, asks by %2</source>
        <translation>买侧变化 %1，卖侧变化 %2</translation>
    </message>
    <message>
        <source>my bids %1, my asks %2</source>
        <translation>我的买单 %1，我的卖单 %2</translation>
    </message>
    <message>
        <source>My bids</source>
        <translation>我的买单</translation>
    </message>
    <message>
        <source>My asks</source>
        <translation>我的卖单</translation>
    </message>
</context>
<context>
    <name>fathom::SymbolButton</name>
    <message>
        <source>Choose a symbol</source>
        <translation>选择交易对</translation>
    </message>
    <message>
        <source>%1, %2; choose another symbol</source>
        <translation>%1，%2；选择其他交易对</translation>
    </message>
    <message>
        <source>Choose another symbol (Ctrl+K)</source>
        <translation>选择其他交易对 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>交易对</translation>
    </message>
</context>
<context>
    <name>fathom::TableTabs</name>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>fathom::TapePanel</name>
    <message>
        <source>Tape %1</source>
        <translation>逐笔成交 %1</translation>
    </message>
    <message>
        <source>stale %1 s</source>
        <translation>过时 %1 秒</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>过时</translation>
    </message>
    <message>
        <source>merge %1 ms</source>
        <translation>合并 %1 毫秒</translation>
    </message>
    <message>
        <source>min %1 · %2</source>
        <translation>最小 %1 · %2</translation>
    </message>
    <message>
        <source>Tape settings</source>
        <translation>逐笔成交设置</translation>
    </message>
    <message>
        <source>No print of %1 or more yet</source>
        <translation>暂无 %1 及以上的成交</translation>
    </message>
    <message>
        <source>Waiting for the first print</source>
        <translation>等待第一笔成交</translation>
    </message>
    <message>
        <source>Show every print</source>
        <translation>显示全部成交</translation>
    </message>
    <message>
        <source>every print</source>
        <translation>全部成交</translation>
    </message>
    <message>
        <source>Smallest print</source>
        <translation>最小成交</translation>
    </message>
    <message>
        <source>Large from</source>
        <translation>大单阈值</translation>
    </message>
</context>
<context>
    <name>fathom::TapeView</name>
    <message>
        <source>Tape</source>
        <translation>逐笔成交</translation>
    </message>
    <message>
        <source>missed %1 to %2</source>
        <translation>缺失 %1 至 %2</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>数量 %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message numerus="yes">
        <source>%n new ▲</source>
        <translation>
            <numerusform>%n 条新 ▲</numerusform>
        </translation>
    </message>
    <message>
        <source>Time UTC</source>
        <translation>时间 UTC</translation>
    </message>
    <message>
        <source>bought %1 at %2, %3</source>
        <translation>买入 %1 @ %2，%3</translation>
    </message>
    <message>
        <source>sold %1 at %2, %3</source>
        <translation>卖出 %1 @ %2，%3</translation>
    </message>
</context>
<context>
    <name>fathom::Terminal</name>
    <message>
        <source>Exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>No exchange</source>
        <translation>没有交易所</translation>
    </message>
</context>
<context>
    <name>fathom::TicketDialogs</name>
    <message>
        <source>Asking the exchange…</source>
        <translation>正在询问交易所…</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message>
        <source>Margin mode of %1</source>
        <translation>%1 的保证金模式</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>全仓</translation>
    </message>
    <message>
        <source>The whole wallet backs the position; a loss can use all of it.</source>
        <translation>整个钱包为仓位担保；亏损可能用尽全部资金。</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>逐仓</translation>
    </message>
    <message>
        <source>Only the margin given to the position backs it; liquidation comes sooner, the rest is safe.</source>
        <translation>只有分配给仓位的保证金承担风险；强平更早，其余资金安全。</translation>
    </message>
    <message>
        <source>The exchange refuses the change while the symbol has a position or open orders.</source>
        <translation>该交易对有仓位或挂单时，交易所会拒绝更改。</translation>
    </message>
    <message>
        <source>Leverage of %1</source>
        <translation>%1 的杠杆</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>Largest position</source>
        <translation>最大仓位</translation>
    </message>
    <message>
        <source>Position now</source>
        <translation>当前仓位</translation>
    </message>
    <message>
        <source>One-way</source>
        <translation>单向</translation>
    </message>
    <message>
        <source>One position a symbol; a sell makes a long smaller.</source>
        <translation>每个交易对一个仓位；卖出会减少多仓。</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>The exchange refuses the change while there is any position or open order.</source>
        <translation>有任何仓位或挂单时，交易所会拒绝更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n 个仓位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s)</source>
        <translation>
            <numerusform>%n 个挂单</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>No answer: it may or may not have been changed. %1</source>
        <translation>没有应答：可能已更改，也可能没有。%1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>未发送：%1</translation>
    </message>
    <message>
        <source>In multi-assets mode every position is cross.</source>
        <translation>联合保证金模式下每个仓位都是全仓。</translation>
    </message>
    <message>
        <source>Modes of the account, every symbol</source>
        <translation>账户模式，所有交易对</translation>
    </message>
    <message>
        <source>Position mode</source>
        <translation>持仓模式</translation>
    </message>
    <message>
        <source>A long and a short beside each other; closing is chosen with Close.</source>
        <translation>多仓和空仓并存；平仓用“平仓”选择。</translation>
    </message>
    <message>
        <source>Assets mode</source>
        <translation>资产模式</translation>
    </message>
    <message>
        <source>Single asset</source>
        <translation>单币保证金</translation>
    </message>
    <message>
        <source>Only the quote asset of a symbol backs its positions.</source>
        <translation>只有交易对的计价资产为其仓位担保。</translation>
    </message>
    <message>
        <source>Multi-assets</source>
        <translation>联合保证金</translation>
    </message>
    <message>
        <source>Every asset backs every position at a discount, all of them cross; totals are in USD.</source>
        <translation>所有资产按折扣为所有仓位担保，全部为全仓；合计以 USD 计。</translation>
    </message>
    <message>
        <source>The exchange refuses multi-assets mode while a symbol is isolated or an order is open.</source>
        <translation>有交易对为逐仓或有挂单时，交易所会拒绝联合保证金模式。</translation>
    </message>
    <message>
        <source>Bracket</source>
        <translation>杠杆档位</translation>
    </message>
    <message>
        <source>Maintenance margin</source>
        <translation>维持保证金</translation>
    </message>
    <message>
        <source>Its margin</source>
        <translation>其保证金</translation>
    </message>
    <message>
        <source>Its liquidation</source>
        <translation>其强平价</translation>
    </message>
    <message>
        <source>Max buy</source>
        <translation>最大买入</translation>
    </message>
    <message>
        <source>Max sell</source>
        <translation>最大卖出</translation>
    </message>
    <message>
        <source>%1 of %2, up to %3×</source>
        <translation>第 %1 档，共 %2 档，最高 %3×</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>An isolated position keeps its margin: its liquidation does not move. New orders bring 1/%1 of their value.</source>
        <translation>逐仓仓位保留其保证金：其强平价不变。新订单带入其价值的 1/%1。</translation>
    </message>
    <message>
        <source>In cross margin the whole wallet stands behind the position: its liquidation does not move, only what is left for orders does.</source>
        <translation>全仓模式下整个钱包支撑仓位：其强平价不变，变的只是可用于下单的部分。</translation>
    </message>
    <message>
        <source>The position is larger than this leverage allows; the exchange would refuse.</source>
        <translation>仓位大于该杠杆所允许；交易所会拒绝。</translation>
    </message>
    <message>
        <source>The exchange does not lower the leverage of an isolated position.</source>
        <translation>交易所不会降低逐仓仓位的杠杆。</translation>
    </message>
    <message>
        <source>It would bind %1 more, available %2; the exchange would refuse.</source>
        <translation>将多占用 %1，可用 %2；交易所会拒绝。</translation>
    </message>
</context>
<context>
    <name>fathom::TicketExpression</name>
    <message>
        <source>Ticks are whole numbers.</source>
        <translation>跳数必须是整数。</translation>
    </message>
    <message>
        <source>Enter a price.</source>
        <translation>请输入价格。</translation>
    </message>
    <message>
        <source>There is no price to start from yet.</source>
        <translation>还没有起始价格。</translation>
    </message>
    <message>
        <source>“%1” is not known yet.</source>
        <translation>“%1”尚未知。</translation>
    </message>
    <message>
        <source>Enter a size.</source>
        <translation>请输入数量。</translation>
    </message>
    <message>
        <source>A share is between 0 and 100 %.</source>
        <translation>比例应在 0 到 100 % 之间。</translation>
    </message>
    <message>
        <source>The largest size is not known yet.</source>
        <translation>最大数量尚未知。</translation>
    </message>
    <message>
        <source>There is no price to compute the size from yet.</source>
        <translation>还没有可用于计算数量的价格。</translation>
    </message>
    <message>
        <source>Risk is a share of the account or money: “risk 0.5%”, “risk 50u”.</source>
        <translation>风险是账户的比例或金额：“risk 0.5%”，“risk 50u”。</translation>
    </message>
    <message>
        <source>A risk is above zero and at most the whole account.</source>
        <translation>风险须大于零，且不超过整个账户。</translation>
    </message>
    <message>
        <source>Set the price and a stop-loss first: the risk is what is lost between them.</source>
        <translation>请先设置价格和止损：风险即二者之间的亏损。</translation>
    </message>
    <message>
        <source>The account is not known yet.</source>
        <translation>账户尚未知。</translation>
    </message>
    <message>
        <source>The stop-loss is not on the losing side of the price.</source>
        <translation>止损不在价格的亏损一侧。</translation>
    </message>
    <message>
        <source>That risk does not pay for the smallest size.</source>
        <translation>该风险额不足以支付最小数量。</translation>
    </message>
    <message>
        <source>There is no position to close on this side.</source>
        <translation>这一方向没有可平的仓位。</translation>
    </message>
    <message>
        <source>There is no entry price to start from yet.</source>
        <translation>还没有起始的开仓价。</translation>
    </message>
    <message>
        <source>Set the size first: money over size is the distance.</source>
        <translation>请先设置数量：距离等于金额除以数量。</translation>
    </message>
    <message>
        <source>“r” counts the distance of the stop-loss, for the take-profit.</source>
        <translation>“r”是止损距离的倍数，用于止盈。</translation>
    </message>
    <message>
        <source>Enter a percentage.</source>
        <translation>请输入百分比。</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>请输入整数。</translation>
    </message>
</context>
<context>
    <name>fathom::TicketForm</name>
    <message>
        <source>Trigger</source>
        <translation>触发价</translation>
    </message>
    <message>
        <source>Trigger price</source>
        <translation>触发价</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回调比例</translation>
    </message>
    <message>
        <source>Callback in percent</source>
        <translation>回调比例，%</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活价</translation>
    </message>
    <message>
        <source>Activation price</source>
        <translation>激活价格</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Last price of the scale</source>
        <translation>分段的末个价格</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>订单个数</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Stop-market</source>
        <translation>市价止损</translation>
    </message>
    <message>
        <source>Stop-limit</source>
        <translation>限价止损</translation>
    </message>
    <message>
        <source>TP-market</source>
        <translation>TP 市价</translation>
    </message>
    <message>
        <source>TP-limit</source>
        <translation>TP 限价</translation>
    </message>
    <message>
        <source>Take-profit market</source>
        <translation>市价止盈</translation>
    </message>
    <message>
        <source>Take-profit limit</source>
        <translation>限价止盈</translation>
    </message>
    <message>
        <source>Sizes: %1</source>
        <translation>数量分布：%1</translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation>只挂单</translation>
    </message>
    <message>
        <source>Cancelled by the exchange instead of taking</source>
        <translation>会吃单时由交易所撤销</translation>
    </message>
    <message>
        <source>Whole position</source>
        <translation>整个仓位</translation>
    </message>
    <message>
        <source>Closes whatever the position is then; the exchange ends the order with it</source>
        <translation>届时仓位多少即平多少；交易所随仓位结束该订单</translation>
    </message>
    <message>
        <source>Price protection</source>
        <translation>价格保护</translation>
    </message>
    <message>
        <source>Not triggered while mark and last price are too far apart</source>
        <translation>标记价与最新价相差过大时不触发</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Size from risk</source>
        <translation>按风险定数量</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>数量 %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The whole position</source>
        <translation>整个仓位</translation>
    </message>
    <message>
        <source>%1 of the position</source>
        <translation>仓位的 %1</translation>
    </message>
    <message>
        <source>More order options</source>
        <translation>更多订单选项</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限价</translation>
    </message>
    <message>
        <source>First price of the scale</source>
        <translation>分段的首个价格</translation>
    </message>
    <message>
        <source>Limit price</source>
        <translation>限价</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Total size</source>
        <translation>总数量</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>现在 %1</translation>
    </message>
    <message>
        <source>by the exchange</source>
        <translation>由交易所定</translation>
    </message>
    <message>
        <source>all, %1</source>
        <translation>全部，%1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>at market, cap %1</source>
        <translation>市价，上限 %1</translation>
    </message>
    <message>
        <source>sent as IOC limit: buy %1, sell %2</source>
        <translation>以 IOC 限价发送：买 %1，卖 %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>限额…</translation>
    </message>
    <message>
        <source>%1 from mark, %2 t</source>
        <translation>距标记价 %1，%2 跳</translation>
    </message>
    <message>
        <source>%1 from last, %2 t</source>
        <translation>距最新价 %1，%2 跳</translation>
    </message>
    <message>
        <source>%1 t beyond trigger</source>
        <translation>超出触发价 %1 跳</translation>
    </message>
    <message>
        <source>%1 t better than trigger</source>
        <translation>优于触发价 %1 跳</translation>
    </message>
    <message>
        <source>Bid %1</source>
        <translation>买 %1</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>中间价</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>卖 %1</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Take price: %1</source>
        <translation>取价：%1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Activation: %1</source>
        <translation>激活价：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>平仓</translation>
    </message>
    <message>
        <source>Reduce-only</source>
        <translation>只减仓</translation>
    </message>
    <message>
        <source>%1, locked: %2</source>
        <translation>%1，已锁定：%2</translation>
    </message>
    <message>
        <source>Works on the leg it makes smaller</source>
        <translation>作用于其所减少的那一侧仓位</translation>
    </message>
    <message>
        <source>Only makes the position smaller</source>
        <translation>只会减少仓位</translation>
    </message>
    <message>
        <source>locked: %1</source>
        <translation>已锁定：%1</translation>
    </message>
    <message>
        <source>Slippage cap</source>
        <translation>滑点上限</translation>
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
        <translation>触发依据：%1</translation>
    </message>
    <message>
        <source>0.1 to 20</source>
        <translation>0.1 至 20</translation>
    </message>
    <message>
        <source>Callback presets, 0.1 to 20 percent</source>
        <translation>回调比例预设，0.1 至 20 %</translation>
    </message>
    <message>
        <source>price match: %1</source>
        <translation>价格匹配：%1</translation>
    </message>
    <message>
        <source>self-trade: %1</source>
        <translation>自成交：%1</translation>
    </message>
    <message>
        <source>Liquidation now: exchange %1, this model %2</source>
        <translation>当前强平价：交易所 %1，本模型 %2</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>回调比例</translation>
    </message>
    <message>
        <source>%1 below the highest mark price</source>
        <translation>低于最高标记价 %1</translation>
    </message>
    <message>
        <source>%1 below the highest last price</source>
        <translation>低于最高最新价 %1</translation>
    </message>
    <message>
        <source>%1 above the lowest mark price</source>
        <translation>高于最低标记价 %1</translation>
    </message>
    <message>
        <source>%1 above the lowest last price</source>
        <translation>高于最低最新价 %1</translation>
    </message>
    <message>
        <source>activation %1</source>
        <translation>激活价 %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>止损</translation>
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
        <translation>订单类型</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限价</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市价</translation>
    </message>
    <message>
        <source>Margin mode</source>
        <translation>保证金模式</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>asks to confirm</source>
        <translation>需要确认</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>GTC: rests until cancelled</source>
        <translation>GTC：挂单直到撤销</translation>
    </message>
    <message>
        <source>IOC: fills now, the rest is cancelled</source>
        <translation>IOC：立即成交，剩余撤销</translation>
    </message>
    <message>
        <source>FOK: fills whole now or not at all</source>
        <translation>FOK：立即全部成交或取消</translation>
    </message>
    <message>
        <source>Same order again? Press once more</source>
        <translation>重复相同订单？请再按一次</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>逐仓</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>全仓</translation>
    </message>
    <message>
        <source>Margin mode, %1</source>
        <translation>保证金模式，%1</translation>
    </message>
    <message>
        <source>Leverage, %1</source>
        <translation>杠杆，%1</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>One-way</source>
        <translation>单向</translation>
    </message>
    <message>
        <source>Position mode, %1</source>
        <translation>持仓模式，%1</translation>
    </message>
    <message>
        <source>Max buy</source>
        <translation>最大买入</translation>
    </message>
    <message>
        <source>Max sell</source>
        <translation>最大卖出</translation>
    </message>
    <message>
        <source>sends the chosen side: Alt B, Alt S</source>
        <translation>发送所选方向：Alt B，Alt S</translation>
    </message>
    <message>
        <source>moves to the first error</source>
        <translation>跳到第一个错误</translation>
    </message>
    <message>
        <source>filters not loaded</source>
        <translation>规则未加载</translation>
    </message>
    <message>
        <source>all, %1</source>
        <translation>全部，%1</translation>
    </message>
    <message>
        <source>GTX: post-only, cancelled instead of taking</source>
        <translation>GTX：只挂单，会吃单时撤销</translation>
    </message>
    <message>
        <source>GTD: rests until a date…</source>
        <translation>GTD：挂单至某日期…</translation>
    </message>
    <message>
        <source>RPI: post-only, hidden from the public book</source>
        <translation>RPI：只挂单，不显示在公开盘口</translation>
    </message>
    <message>
        <source>Price match</source>
        <translation>价格匹配</translation>
    </message>
    <message>
        <source>Where own orders meet</source>
        <translation>自己的订单相遇时</translation>
    </message>
    <message>
        <source>As the account is set</source>
        <translation>按账户设置</translation>
    </message>
    <message>
        <source>Warn where no stop-loss stands</source>
        <translation>没有止损时警告</translation>
    </message>
    <message>
        <source>Ask for every order again</source>
        <translation>重新对每个订单询问</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>止损</translation>
    </message>
    <message>
        <source>Trailing</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Position mode and assets mode</source>
        <translation>持仓模式和资产模式</translation>
    </message>
    <message>
        <source>Order options</source>
        <translation>订单选项</translation>
    </message>
    <message>
        <source>Filters not loaded: %1</source>
        <translation>规则未加载：%1</translation>
    </message>
    <message>
        <source>Filters not loaded yet.</source>
        <translation>规则尚未加载。</translation>
    </message>
    <message>
        <source>The exchange lists no %1.</source>
        <translation>交易所没有列出 %1。</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>买入</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>places the buy</source>
        <translation>下买单</translation>
    </message>
    <message>
        <source>places the sell</source>
        <translation>下卖单</translation>
    </message>
    <message>
        <source>asks above %1</source>
        <translation>超过 %1 需要确认</translation>
    </message>
</context>
<context>
    <name>fathom::TicketRules</name>
    <message>
        <source>no trigger yet</source>
        <translation>尚无触发价</translation>
    </message>
    <message>
        <source>no callback yet</source>
        <translation>尚无回调比例</translation>
    </message>
    <message>
        <source>no count yet</source>
        <translation>尚无个数</translation>
    </message>
    <message>
        <source>no size yet</source>
        <translation>尚无数量</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>尚无价格</translation>
    </message>
    <message>
        <source>would trigger at once</source>
        <translation>会立即触发</translation>
    </message>
    <message>
        <source>date too near</source>
        <translation>日期太近</translation>
    </message>
    <message>
        <source>Minimum %1.</source>
        <translation>最小 %1。</translation>
    </message>
    <message>
        <source>Minimum %1 and %2.</source>
        <translation>最小 %1 和 %2。</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>订单 %1：%2</translation>
    </message>
    <message>
        <source>no short to protect</source>
        <translation>没有可保护的空仓</translation>
    </message>
    <message>
        <source>no long to protect</source>
        <translation>没有可保护的多仓</translation>
    </message>
    <message>
        <source>nothing to reduce</source>
        <translation>没有可减的仓位</translation>
    </message>
    <message>
        <source>There is nothing to reduce on this side.</source>
        <translation>这一方向没有可减的仓位。</translation>
    </message>
    <message>
        <source>Reduce-only is larger than the position, %1.</source>
        <translation>只减仓数量大于仓位 %1。</translation>
    </message>
    <message>
        <source>larger than position</source>
        <translation>大于仓位</translation>
    </message>
    <message>
        <source>only cancel and reduce</source>
        <translation>仅可撤单和减仓</translation>
    </message>
    <message>
        <source>The book is not live; a market order needs it.</source>
        <translation>盘口非实时；市价单需要实时盘口。</translation>
    </message>
    <message>
        <source>book not live</source>
        <translation>盘口非实时</translation>
    </message>
    <message>
        <source>Post-only would cross the book and be refused.</source>
        <translation>只挂单会穿过盘口而被拒绝。</translation>
    </message>
    <message>
        <source>post-only would cross</source>
        <translation>只挂单会穿价</translation>
    </message>
    <message>
        <source>%1 above mark. Your band is %2 %.</source>
        <translation>高于标记价 %1。你的范围是 %2 %。</translation>
    </message>
    <message>
        <source>%1 below mark. Your band is %2 %.</source>
        <translation>低于标记价 %1。你的范围是 %2 %。</translation>
    </message>
    <message>
        <source>More than your largest order, %1.</source>
        <translation>超过你的最大订单 %1。</translation>
    </message>
    <message>
        <source>More than your largest position, %1.</source>
        <translation>超过你的最大仓位 %1。</translation>
    </message>
    <message>
        <source>Needs %1, available %2: the exchange would refuse it.</source>
        <translation>需要 %1，可用 %2：交易所会拒绝。</translation>
    </message>
    <message>
        <source>Liquidation would be only %1 away.</source>
        <translation>强平价将仅距 %1。</translation>
    </message>
    <message>
        <source>The cap ends before the whole size is filled; the rest is not sent again.</source>
        <translation>未等全部数量成交即达上限；剩余部分不会重发。</translation>
    </message>
    <message>
        <source>Size is %1 times your 30-day median for %2.</source>
        <translation>数量是你在 %2 的 30 天中位数的 %1 倍。</translation>
    </message>
    <message>
        <source>The bracket is not sent with an order that reduces the position.</source>
        <translation>减仓订单不会附带发送 TP / SL 组合。</translation>
    </message>
    <message>
        <source>No stop-loss on this order.</source>
        <translation>此订单没有止损。</translation>
    </message>
    <message>
        <source>Liquidation, %1, comes before the stop.</source>
        <translation>强平价 %1 先于止损到达。</translation>
    </message>
    <message>
        <source>It risks more than it may win.</source>
        <translation>它承担的风险大于可能的盈利。</translation>
    </message>
    <message>
        <source>nothing can be sent</source>
        <translation>无法发送任何请求</translation>
    </message>
</context>
<context>
    <name>fathom::TicketState</name>
    <message>
        <source>closes a long</source>
        <translation>平多</translation>
    </message>
    <message>
        <source>closes a short</source>
        <translation>平空</translation>
    </message>
    <message>
        <source>only reducing is possible now</source>
        <translation>现在只能减仓</translation>
    </message>
    <message>
        <source>filters not loaded</source>
        <translation>规则未加载</translation>
    </message>
</context>
<context>
    <name>fathom::TicketWords</name>
    <message>
        <source>Buy take-profit</source>
        <translation>止盈买入</translation>
    </message>
    <message>
        <source>Sell take-profit</source>
        <translation>止盈卖出</translation>
    </message>
    <message>
        <source>Buy stop</source>
        <translation>止损买入</translation>
    </message>
    <message>
        <source>Sell stop</source>
        <translation>止损卖出</translation>
    </message>
    <message>
        <source>Buy trailing</source>
        <translation>跟踪买入</translation>
    </message>
    <message>
        <source>Sell trailing</source>
        <translation>跟踪卖出</translation>
    </message>
    <message>
        <source>Buy scale</source>
        <translation>分段买入</translation>
    </message>
    <message>
        <source>Sell scale</source>
        <translation>分段卖出</translation>
    </message>
    <message>
        <source>Buy / Close short</source>
        <translation>买入 / 平空</translation>
    </message>
    <message>
        <source>Sell / Close long</source>
        <translation>卖出 / 平多</translation>
    </message>
    <message>
        <source>Buy / Open long</source>
        <translation>买入 / 开多</translation>
    </message>
    <message>
        <source>Sell / Open short</source>
        <translation>卖出 / 开空</translation>
    </message>
    <message>
        <source>Buy / Reduce</source>
        <translation>买入 / 减仓</translation>
    </message>
    <message>
        <source>Sell / Reduce</source>
        <translation>卖出 / 减仓</translation>
    </message>
    <message>
        <source>Buy / Long</source>
        <translation>买入 / 做多</translation>
    </message>
    <message>
        <source>Sell / Short</source>
        <translation>卖出 / 做空</translation>
    </message>
    <message numerus="yes">
        <source>fix %n field(s)</source>
        <translation>
            <numerusform>修正 %n 个字段</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>market %1</source>
        <translation>市价 %1</translation>
    </message>
    <message>
        <source>%1, callback %2</source>
        <translation>%1，回调 %2</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>仓位</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>开仓价</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>盈亏平衡</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>强平价</translation>
    </message>
    <message>
        <source>Margin used</source>
        <translation>占用保证金</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>已实现</translation>
    </message>
    <message>
        <source>Fee, maker</source>
        <translation>手续费，挂单</translation>
    </message>
    <message>
        <source>Fee, taker and maker</source>
        <translation>手续费，吃单和挂单</translation>
    </message>
    <message>
        <source>Fee, taker</source>
        <translation>手续费，吃单</translation>
    </message>
    <message>
        <source>takes at %1</source>
        <translation>以 %1 吃单</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>吃单</translation>
    </message>
    <message>
        <source>joins behind %1</source>
        <translation>排在 %1 之后</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>均价</translation>
    </message>
    <message>
        <source>First trigger after activation</source>
        <translation>激活后的首个触发价</translation>
    </message>
    <message>
        <source>Trigger from here</source>
        <translation>从现在起的触发价</translation>
    </message>
    <message>
        <source>Result there, before fee</source>
        <translation>该处结果，未计手续费</translation>
    </message>
    <message>
        <source>Breaks even if the mark&apos;s high reaches</source>
        <translation>保本需标记价最高达到</translation>
    </message>
    <message>
        <source>Breaks even if the mark&apos;s low reaches</source>
        <translation>保本需标记价最低达到</translation>
    </message>
    <message>
        <source>Breaks even if the high reaches</source>
        <translation>保本需最高价达到</translation>
    </message>
    <message>
        <source>Breaks even if the low reaches</source>
        <translation>保本需最低价达到</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>买</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>卖</translation>
    </message>
    <message>
        <source>Slippage to mid</source>
        <translation>相对中间价滑点</translation>
    </message>
    <message>
        <source>If triggered and filled</source>
        <translation>若触发并成交</translation>
    </message>
    <message>
        <source>If all are filled</source>
        <translation>若全部成交</translation>
    </message>
    <message>
        <source>If filled</source>
        <translation>若成交</translation>
    </message>
    <message>
        <source>Shown when price and size are valid.</source>
        <translation>价格和数量有效时显示。</translation>
    </message>
    <message>
        <source>Red blocks sending. Amber does not.</source>
        <translation>红色阻止发送，琥珀色不阻止。</translation>
    </message>
    <message>
        <source>Held at the exchange, not in the book until triggered</source>
        <translation>由交易所保管，触发前不在盘口中</translation>
    </message>
    <message>
        <source>Held at the exchange, survives a disconnect</source>
        <translation>由交易所保管，断线后仍有效</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>均等</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>递增</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>递减</translation>
    </message>
    <message>
        <source>None: your own price</source>
        <translation>无：使用你自己的价格</translation>
    </message>
    <message>
        <source>Opponent: best price of the other side</source>
        <translation>对手价：对方最优价</translation>
    </message>
    <message>
        <source>Opponent %1: level %1 of the other side</source>
        <translation>对手价 %1：对方第 %1 档</translation>
    </message>
    <message>
        <source>Queue: best price of its own side</source>
        <translation>同向价：本方最优价</translation>
    </message>
    <message>
        <source>Queue %1: level %1 of its own side</source>
        <translation>同向价 %1：本方第 %1 档</translation>
    </message>
    <message>
        <source>None: own orders may trade with each other</source>
        <translation>无：自己的订单可互相成交</translation>
    </message>
    <message>
        <source>The new order ends</source>
        <translation>新订单结束</translation>
    </message>
    <message>
        <source>The resting order ends</source>
        <translation>已挂订单结束</translation>
    </message>
    <message>
        <source>Both orders end</source>
        <translation>两个订单都结束</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，分 %2 笔</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>Buy / Reverse</source>
        <translation>买入 / 反手</translation>
    </message>
    <message>
        <source>Sell / Reverse</source>
        <translation>卖出 / 反手</translation>
    </message>
</context>
<context>
    <name>fathom::ToastCard</name>
    <message>
        <source>%1 %2 s</source>
        <comment>an action and the seconds left to use it</comment>
        <translation>%1 %2 秒</translation>
    </message>
</context>
<context>
    <name>fathom::TradeQuestion</name>
    <message>
        <source>the connection went while it was being asked about</source>
        <translation>询问期间连接中断</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Market now: not known</source>
        <translation>当前市场：未知</translation>
    </message>
    <message>
        <source>Market now %1 / %2</source>
        <translation>当前市价 %1 / %2</translation>
    </message>
    <message>
        <source>the position is not there any more</source>
        <translation>该仓位已不存在</translation>
    </message>
</context>
<context>
    <name>fathom::TradesModel</name>
    <message>
        <source>mark %1, %2 for the largest size</source>
        <translation>标记价 %1，按最大数量为 %2</translation>
    </message>
    <message>
        <source>Closed, UTC</source>
        <translation>平仓，UTC</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>The largest size held</source>
        <translation>持有的最大数量</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>开仓价</translation>
    </message>
    <message>
        <source>Average of the fills that opened it</source>
        <translation>开仓成交的均价</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>平仓价</translation>
    </message>
    <message>
        <source>Average of the fills that closed it</source>
        <translation>平仓成交的均价</translation>
    </message>
    <message>
        <source>Realised, gross</source>
        <translation>已实现（毛）</translation>
    </message>
    <message>
        <source>As the exchange books it: before fees and funding</source>
        <translation>按交易所记账：未计手续费和资金费</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金费</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>Gross less fees, with funding: what the wallet felt</source>
        <translation>毛额减手续费，计入资金费：钱包的实际变化</translation>
    </message>
    <message>
        <source>Net, % of entry</source>
        <translation>净额，占开仓 %</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>持仓时长</translation>
    </message>
    <message>
        <source>Without stop</source>
        <translation>无止损</translation>
    </message>
    <message>
        <source>As long as this program has seen it without a whole stop</source>
        <translation>本程序看到它没有完整止损的时长</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最差</translation>
    </message>
    <message>
        <source>Furthest the mark went against the entry while this program looked</source>
        <translation>本程序观察期间标记价对开仓价最不利的幅度</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最好</translation>
    </message>
    <message>
        <source>Furthest the mark went for the entry while this program looked</source>
        <translation>本程序观察期间标记价对开仓价最有利的幅度</translation>
    </message>
    <message>
        <source>Opened, UTC</source>
        <translation>开仓，UTC</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>成交记录</translation>
    </message>
    <message>
        <source>LONG</source>
        <translation>多</translation>
    </message>
    <message>
        <source>SHORT</source>
        <translation>空</translation>
    </message>
    <message>
        <source>with liquidation clearing %1</source>
        <translation>含强平清算 %1</translation>
    </message>
    <message>
        <source>Opened before the history known here: worked out from the result. Read more history to have it whole.</source>
        <translation>开仓早于此处已知的历史：由结果推算。读取更多历史即可完整。</translation>
    </message>
    <message>
        <source>before</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>%1, %2 %3, net %4</source>
        <translation>%1，%2 %3，净额 %4</translation>
    </message>
    <message>
        <source>long</source>
        <translation>多</translation>
    </message>
    <message>
        <source>short</source>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>%n trade(s)</source>
        <translation>
            <numerusform>%n 笔交易</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 won, %2 lost</source>
        <translation>，%1 盈，%2 亏</translation>
    </message>
</context>
<context>
    <name>fathom::TradesPanel</name>
    <message>
        <source>Closed trades</source>
        <translation>已平仓交易</translation>
    </message>
    <message>
        <source>No closed trades</source>
        <translation>没有已平仓交易</translation>
    </message>
</context>
<context>
    <name>fathom::TrailingSketch</name>
    <message>
        <source>sell</source>
        <translation>卖</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>买</translation>
    </message>
</context>
<context>
    <name>fathom::VitalsView</name>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 毫秒</translation>
    </message>
    <message>
        <source>Requests p50 · p99</source>
        <translation>请求 p50 · p99</translation>
    </message>
    <message>
        <source>Orders p50 · p99</source>
        <translation>订单 p50 · p99</translation>
    </message>
    <message>
        <source>Clock against the exchange</source>
        <translation>时钟与交易所之差</translation>
    </message>
    <message>
        <source>Weight, minute</source>
        <translation>权重，每分钟</translation>
    </message>
    <message>
        <source>Orders, 10 s</source>
        <translation>订单，10 秒</translation>
    </message>
    <message>
        <source>Orders, minute</source>
        <translation>订单，每分钟</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>%1%2 ms</source>
        <translation>%1%2 毫秒</translation>
    </message>
    <message>
        <source>paused %1 s</source>
        <translation>暂停 %1 秒</translation>
    </message>
    <message>
        <source>%1, next: %2</source>
        <translation>%1，之后：%2</translation>
    </message>
    <message>
        <source>%1, another from the next account on</source>
        <translation>%1，下一个账户起使用另一个</translation>
    </message>
</context>
<context>
    <name>fathom::WatchlistDelegate</name>
    <message>
        <source>sort held</source>
        <translation>排序保持</translation>
    </message>
</context>
<context>
    <name>fathom::WatchlistModel</name>
    <message>
        <source>by 24 h volume</source>
        <translation>按 24h 成交额</translation>
    </message>
    <message>
        <source>by symbol</source>
        <translation>按交易对</translation>
    </message>
    <message>
        <source>by last price</source>
        <translation>按最新价</translation>
    </message>
    <message>
        <source>by 24 h change</source>
        <translation>按 24h 涨跌</translation>
    </message>
    <message>
        <source>by funding</source>
        <translation>按资金费率</translation>
    </message>
    <message>
        <source>Movers</source>
        <translation>异动</translation>
    </message>
    <message>
        <source>%1, 24 h volume %2 %3</source>
        <translation>%1，24 小时成交额 %2 %3</translation>
    </message>
    <message>
        <source>%1, long</source>
        <translation>%1，多</translation>
    </message>
    <message>
        <source>%1, short</source>
        <translation>%1，空</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>24 h %</source>
        <translation>24h %</translation>
    </message>
    <message>
        <source>Fund. %</source>
        <translation>费率 %</translation>
    </message>
</context>
<context>
    <name>fathom::WatchlistPanel</name>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>加入收藏</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>上移	Alt+Up</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>下移	Alt+Down</translation>
    </message>
    <message>
        <source>Copy symbol</source>
        <translation>复制交易对</translation>
    </message>
    <message>
        <source>Add a symbol, Ctrl+K</source>
        <translation>添加交易对，Ctrl+K</translation>
    </message>
    <message>
        <source>No symbol matches “%1”</source>
        <translation>没有与“%1”匹配的交易对</translation>
    </message>
    <message>
        <source>Loading symbols</source>
        <translation>正在加载交易对</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the watchlist</source>
        <translation>筛选自选</translation>
    </message>
</context>
<context>
    <name>fathom::Workspaces</name>
    <message>
        <source>Scalp</source>
        <translation>剥头皮</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>波段</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复盘</translation>
    </message>
</context>
<context>
    <name>fathom::format</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Type %2 or %3.</source>
        <translation>“%1”有两种读法。请输入 %2 或 %3。</translation>
    </message>
</context>
<context>
    <name>fathom::IntentRecorder</name>
    <message>
        <source>The order journal in the profile&apos;s folder cannot be written, and nothing is placed without it: is the disk full, or the file not writable? Once it can be written, press again. Cancelling still goes out; until then close a position on the exchange&apos;s own page.</source>
        <translation>无法写入配置文件夹中的订单日志，没有它就不会下单：磁盘已满，还是文件不可写？恢复可写后请再按一次。撤单仍可发出；在此之前，请到交易所自己的页面平仓。</translation>
    </message>
</context>
<context>
    <name>fathom::ChartTool</name>
    <message>
        <source>Cursor</source>
        <translation>光标</translation>
    </message>
    <message>
        <source>Trend line</source>
        <translation>趋势线</translation>
    </message>
    <message>
        <source>Horizontal line</source>
        <translation>水平线</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Retracement levels</source>
        <translation>回撤水平</translation>
    </message>
    <message>
        <source>Risk and reward</source>
        <translation>风险回报</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>测量</translation>
    </message>
</context>
<context>
    <name>fathom::DrawingBar</name>
    <message>
        <source>Drawing tools</source>
        <translation>绘图工具</translation>
    </message>
    <message>
        <source>Magnet: onto open, high, low or close</source>
        <translation>磁吸：吸附到开、高、低、收</translation>
    </message>
    <message>
        <source>Hide the drawings</source>
        <translation>隐藏绘图</translation>
    </message>
    <message>
        <source>Show the drawings</source>
        <translation>显示绘图</translation>
    </message>
</context>
</TS>
