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
        <source>LIQ if</source>
        <translation>假设强平</translation>
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
        <source>The order's value must be at least %1 %2.</source>
        <translation>订单价值至少为 %1 %2。</translation>
    </message>
    <message>
        <source>%1 is not open for trading.</source>
        <translation>%1 未开放交易。</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>%1 %2 %3 at market</source>
        <translation>%1 %2 %3 市价</translation>
    </message>
</context>
<context>
    <name>OrdersModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 %2 %3 at %4</source>
        <translation>%1 %2 %3 @ %4</translation>
    </message>
    <message>
        <source>market</source>
        <translation>市价</translation>
    </message>
</context>
<context>
    <name>OwnOrders</name>
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
        <source>BUY %1 refused</source>
        <translation>买入 %1 被拒绝</translation>
    </message>
    <message>
        <source>SELL %1 refused</source>
        <translation>卖出 %1 被拒绝</translation>
    </message>
</context>
<context>
    <name>ProfileLock</name>
    <message>
        <source>Another Fathom (process %1) is using this profile. Close it, or start with another folder: --profile DIR.</source>
        <translation>另一个 Fathom（进程 %1）正在使用此配置。请关闭它，或换一个文件夹启动：--profile DIR。</translation>
    </message>
</context>
<context>
    <name>Rejection</name>
    <message>
        <source>Too many requests; the exchange asks to wait.</source>
        <translation>请求过多；交易所要求等待。</translation>
    </message>
    <message>
        <source>The exchange is overloaded and turned the request away; nothing was executed.</source>
        <translation>交易所过载并拒绝了请求；未执行任何操作。</translation>
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
        <source>This computer's clock differed too much from the exchange's; it was measured again.</source>
        <translation>本机时钟与交易所相差过大；已重新校时。</translation>
    </message>
    <message>
        <source>The signature was not accepted: check the secret of this key.</source>
        <translation>签名未被接受：请检查该密钥的私钥。</translation>
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
        <source>The form of the API key is not valid.</source>
        <translation>API 密钥格式无效。</translation>
    </message>
    <message>
        <source>Key, address or permission is not accepted for this request.</source>
        <translation>该请求的密钥、地址或权限未被接受。</translation>
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
        <source>The price is not on the symbol's tick grid.</source>
        <translation>价格不在该交易对的最小变动价位上。</translation>
    </message>
    <message>
        <source>The price is above what is allowed now.</source>
        <translation>价格高于当前允许的范围。</translation>
    </message>
    <message>
        <source>The size is not on the symbol's step grid.</source>
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
        <source>The position side does not fit the account's position mode; the mode was read again.</source>
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
        <source>By the exchange's trading rules this account may only reduce positions for now.</source>
        <translation>按交易所的交易规则，此账户目前只能减仓。</translation>
    </message>
    <message>
        <source>By the exchange's rules for this symbol or region positions may only be reduced.</source>
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
        <source>The symbol's state does not allow changing orders.</source>
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
        <source>Left, bid row</source>
        <translation>左键，买行</translation>
    </message>
    <message>
        <source>limit BUY</source>
        <translation>限价买入</translation>
    </message>
    <message>
        <source>Left, ask row</source>
        <translation>左键，卖行</translation>
    </message>
    <message>
        <source>limit SELL</source>
        <translation>限价卖出</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Size with Shift</source>
        <translation>按 Shift 的数量</translation>
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
        <source>Middle, own order</source>
        <translation>中键，自己的订单</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Esc disarms. Five idle minutes, another symbol, an old book or a lost account stream disarm too.</source>
        <translation>Esc 停用。闲置五分钟、切换交易对、盘口过时或账户数据流丢失也会停用。</translation>
    </message>
    <message>
        <source>SELL %1 at market, reduce-only</source>
        <translation>市价卖出 %1，只减仓</translation>
    </message>
    <message>
        <source>BUY %1 at market, reduce-only</source>
        <translation>市价买入 %1，只减仓</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>平掉 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>仓位</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>未实现</translation>
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
        <source>Margin call</source>
        <translation>追加保证金通知</translation>
    </message>
    <message>
        <source>Maintenance margin is nearly used up: %1.</source>
        <translation>维持保证金即将耗尽：%1。</translation>
    </message>
    <message>
        <source>Account stream</source>
        <translation>账户数据流</translation>
    </message>
    <message>
        <source>The stream's key ran out; a new one is being used.</source>
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
</context>
<context>
    <name>fathom::AimCard</name>
    <message>
        <source>BUY %1</source>
        <translation>买入 %1</translation>
    </message>
    <message>
        <source>SELL %1</source>
        <translation>卖出 %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>限价 %1</translation>
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
        <source>joins behind %1</source>
        <translation>排在 %1 之后</translation>
    </message>
    <message>
        <source>may take at once</source>
        <translation>可能立即成交</translation>
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
        <source>Margin</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>P&amp;L at mark</source>
        <translation>按标记价盈亏</translation>
    </message>
    <message>
        <source>cost %1, fee %2, available %3</source>
        <translation>成本 %1，手续费 %2，可用 %3</translation>
    </message>
    <message>
        <source>BUY %1 @ %2</source>
        <translation>买入 %1 @ %2</translation>
    </message>
    <message>
        <source>SELL %1 @ %2</source>
        <translation>卖出 %1 @ %2</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>前方</translation>
    </message>
    <message>
        <source>To mark</source>
        <translation>距标记价</translation>
    </message>
    <message>
        <source>BUY</source>
        <translation>买</translation>
    </message>
    <message>
        <source>SELL</source>
        <translation>卖</translation>
    </message>
    <message>
        <source>dragged together, cancelled together</source>
        <translation>一起拖动，一起撤销</translation>
    </message>
    <message>
        <source>drag: move, middle: cancel</source>
        <translation>拖动：移动，中键：撤销</translation>
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
        <source>Scalp</source>
        <comment>workspace</comment>
        <translation>剥头皮</translation>
    </message>
    <message>
        <source>Trade</source>
        <comment>workspace</comment>
        <translation>交易</translation>
    </message>
    <message>
        <source>Swing</source>
        <comment>workspace</comment>
        <translation>波段</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>workspace</comment>
        <translation>复盘</translation>
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
        <source>Search symbol</source>
        <translation>搜索交易对</translation>
    </message>
    <message>
        <source>Equity USDT</source>
        <translation>权益 USDT</translation>
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
        <source>Cancels every working order of every symbol</source>
        <translation>撤销所有交易对的全部挂单</translation>
    </message>
    <message>
        <source>Flatten everything</source>
        <translation>全部平仓</translation>
    </message>
    <message>
        <source>Cancels all orders and closes all positions; asks first</source>
        <translation>撤销所有订单并平掉所有仓位；会先询问</translation>
    </message>
</context>
<context>
    <name>fathom::ArmBar</name>
    <message>
        <source>Disarm</source>
        <translation>停用</translation>
    </message>
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
        <source>Left: limit by side · Right: menu</source>
        <translation>左键：按方向限价 · 右键：菜单</translation>
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
</context>
<context>
    <name>fathom::Arming</name>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
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
        <source>%1: %n order(s) ended, and the exchange's list agrees.</source>
        <translation>
            <numerusform>%1：%n 个订单已结束，与交易所列表一致。</numerusform>
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
        <source>the symbol's rules changed, loading again</source>
        <translation>交易对规则已变更，重新加载</translation>
    </message>
    <message>
        <source>loading again</source>
        <translation>重新加载</translation>
    </message>
</context>
<context>
    <name>fathom::CandleFeed</name>
    <message>
        <source>The symbol's rules cannot be used.</source>
        <translation>该交易对的规则无法使用。</translation>
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
        <source>Ctrl+click on the chart sends a limit order at once: BUY below the last price, SELL above.</source>
        <translation>在图表上 Ctrl+单击立即发送限价单：低于最新价买入，高于最新价卖出。</translation>
    </message>
    <message>
        <source>A dragged order tag is moved on release.</source>
        <translation>拖动的订单标签在松开时移动。</translation>
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
        <source>Close the position in %1</source>
        <translation>平掉 %1 仓位</translation>
    </message>
    <message>
        <source>Close at market</source>
        <translation>市价平仓</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>未实现</translation>
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
        <source>Ctrl+click sends a limit order, a dragged tag moves its order. Esc disarms.</source>
        <translation>Ctrl+单击发送限价单，拖动标签移动订单。Esc 停用。</translation>
    </message>
    <message>
        <source>Arm the chart (Ctrl+L): then Ctrl+click sends. Plain clicks never trade.</source>
        <translation>激活图表（Ctrl+L）：之后 Ctrl+单击下单。普通单击从不交易。</translation>
    </message>
</context>
<context>
    <name>fathom::ChartTrading</name>
    <message>
        <source>The account is not ready.</source>
        <translation>账户尚未就绪。</translation>
    </message>
    <message>
        <source>The symbol's filters are not loaded.</source>
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
        <source>The same order was just sent.</source>
        <translation>相同的订单刚刚已发送。</translation>
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
</context>
<context>
    <name>fathom::ChartView</name>
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
        <source>Traded 15m, sell | buy</source>
        <translation>15 分钟成交，卖 | 买</translation>
    </message>
    <message>
        <source>Vol 15m</source>
        <translation>量 15分</translation>
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
    <name>fathom::DeskActions</name>
    <message>
        <source>No working orders</source>
        <translation>没有挂单</translation>
    </message>
    <message>
        <source>No orders and no positions</source>
        <translation>没有订单和仓位</translation>
    </message>
    <message numerus="yes">
        <source>Flatten %1: %n position(s), all symbols</source>
        <translation>
            <numerusform>%1 全部平仓：%n 个仓位，所有交易对</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold 0.8 s to flatten</source>
        <translation>按住 0.8 秒全部平仓</translation>
    </message>
    <message>
        <source>Or Ctrl+Enter twice, 0.8 s apart</source>
        <translation>或相隔 0.8 秒按两次 Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>1  Cancel %n order(s)</source>
        <translation>
            <numerusform>1  撤销 %n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>2  Wait until the exchange confirms all of them</source>
        <translation>2  等待交易所全部确认</translation>
    </message>
    <message numerus="yes">
        <source>3  Close %n position(s), reduce-only market</source>
        <translation>
            <numerusform>3  平掉 %n 个仓位，只减仓市价</numerusform>
        </translation>
    </message>
    <message>
        <source>4  Check that nothing is left</source>
        <translation>4  检查无剩余</translation>
    </message>
    <message>
        <source>Realises about %1 before fees</source>
        <translation>约实现 %1（未计手续费）</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>撤单中…</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>平仓中…</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>已全平</translation>
    </message>
    <message>
        <source>no orders, no positions</source>
        <translation>无订单，无仓位</translation>
    </message>
    <message>
        <source>Not flat</source>
        <translation>未全平</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) left</source>
        <translation>
            <numerusform>剩余 %n 个仓位</numerusform>
        </translation>
    </message>
    <message>
        <source>Flatten again, or close them one by one</source>
        <translation>再次全平，或逐个平仓</translation>
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
        <source>nothing</source>
        <translation>无</translation>
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
</context>
<context>
    <name>fathom::FillsModel</name>
    <message>
        <source>Time UTC</source>
        <translation>时间 UTC</translation>
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
        <source>  late</source>
        <translation>  补录</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>挂单方</translation>
    </message>
    <message>
        <source>taker</source>
        <translation>吃单方</translation>
    </message>
</context>
<context>
    <name>fathom::FillsPanel</name>
    <message>
        <source>Fills</source>
        <translation>成交记录</translation>
    </message>
    <message>
        <source>No fills yet</source>
        <translation>暂无成交</translation>
    </message>
    <message>
        <source>Fills %1</source>
        <translation>成交记录 %1</translation>
    </message>
    <message>
        <source>realised %1    fees %2    net %3</source>
        <translation>已实现 %1    手续费 %2    净额 %3</translation>
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
</context>
<context>
    <name>fathom::HelpOverlay</name>
    <message>
        <source>Map of keys</source>
        <translation>按键一览</translation>
    </message>
    <message>
        <source>Ladder: move</source>
        <translation>阶梯：移动</translation>
    </message>
    <message>
        <source>row cursor</source>
        <translation>行光标</translation>
    </message>
    <message>
        <source>page</source>
        <translation>翻页</translation>
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
        <source>group</source>
        <translation>合并档位</translation>
    </message>
    <message>
        <source>Ladder: stage, always</source>
        <translation>阶梯：预填，随时</translation>
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
        <source>size preset</source>
        <translation>数量预设</translation>
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
        <source>Ladder: trade</source>
        <translation>阶梯：交易</translation>
    </message>
    <message>
        <source>place at cursor, by side</source>
        <translation>光标处下单，按方向</translation>
    </message>
    <message>
        <source>buy / sell at own best</source>
        <translation>按己方最优价买 / 卖</translation>
    </message>
    <message>
        <source>buy best ask / sell best bid</source>
        <translation>买最优卖价 / 卖最优买价</translation>
    </message>
    <message>
        <source>close position</source>
        <translation>平仓</translation>
    </message>
    <message>
        <source>Ladder: own orders</source>
        <translation>阶梯：自己的订单</translation>
    </message>
    <message>
        <source>next own order</source>
        <translation>下一个自己的订单</translation>
    </message>
    <message>
        <source>move it a tick, Enter sends</source>
        <translation>移动一跳，Enter 发送</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>cancel it</source>
        <translation>撤销它</translation>
    </message>
    <message>
        <source>cancel orders of this symbol</source>
        <translation>撤销该交易对的订单</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>arm / disarm</source>
        <translation>激活 / 停用</translation>
    </message>
    <message>
        <source>drop, then disarm</source>
        <translation>放弃，然后停用</translation>
    </message>
    <message>
        <source>cancel all, every symbol</source>
        <translation>全部撤单，所有交易对</translation>
    </message>
    <message>
        <source>flatten…</source>
        <translation>全部平仓…</translation>
    </message>
    <message>
        <source>undo last placement</source>
        <translation>撤回上次下单</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>choose buy, sell</source>
        <translation>选择买、卖</translation>
    </message>
    <message>
        <source>send the chosen side</source>
        <translation>发送所选方向</translation>
    </message>
    <message>
        <source>one tick or step</source>
        <translation>一跳或一步</translation>
    </message>
    <message>
        <source>10, 100 ticks</source>
        <translation>10、100 跳</translation>
    </message>
    <message>
        <source>typed prices: bid ask mid mark last</source>
        <translation>可输入价格：bid ask mid mark last</translation>
    </message>
    <message>
        <source>typed sizes, also max</source>
        <translation>可输入数量，也可 max</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>find a symbol</source>
        <translation>查找交易对</translation>
    </message>
    <message>
        <source>next, previous panel</source>
        <translation>下一个、上一个面板</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>pop out, dock back</source>
        <translation>弹出、停靠</translation>
    </message>
    <message>
        <source>bring all windows here</source>
        <translation>所有窗口移到此处</translation>
    </message>
    <message>
        <source>this map</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>armed only</source>
        <translation>仅激活时</translation>
    </message>
    <message>
        <source>disarm everything</source>
        <translation>全部停用</translation>
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
</context>
<context>
    <name>fathom::InstrumentHeader</name>
    <message>
        <source>Instrument</source>
        <translation>合约</translation>
    </message>
    <message>
        <source>Perpetual</source>
        <translation>永续</translation>
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
        <translation>买入 %1 被拒绝</translation>
    </message>
    <message>
        <source>SELL %1 refused</source>
        <translation>卖出 %1 被拒绝</translation>
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
</context>
<context>
    <name>fathom::LadderInput</name>
    <message>
        <source>BUY %1</source>
        <translation>买入 %1</translation>
    </message>
    <message>
        <source>SELL %1</source>
        <translation>卖出 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n orders</source>
        <translation>
            <numerusform>%1，%n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2  %3 t</source>
        <translation>%1 → %2  %3 跳</translation>
    </message>
    <message>
        <source>release here: nothing is sent</source>
        <translation>在此松开：不发送</translation>
    </message>
    <message>
        <source>joins behind %1</source>
        <translation>排在 %1 之后</translation>
    </message>
    <message>
        <source>Enter sends, Esc returns</source>
        <translation>Enter 发送，Esc 取消</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Esc returns</source>
        <translation>Ctrl+Enter 发送，Esc 取消</translation>
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
        <source>Cancel</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Edit the one at %1…</source>
        <translation>修改 %1 处的…</translation>
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
    <name>fathom::LadderPanel</name>
    <message>
        <source>the symbol changed</source>
        <translation>交易对已切换</translation>
    </message>
    <message>
        <source>Ladder %1</source>
        <translation>价格阶梯 %1</translation>
    </message>
    <message>
        <source>the account is not ready</source>
        <translation>账户尚未就绪</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>the book was not live for 10 s</source>
        <translation>盘口已 10 秒非实时</translation>
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
        <source>Shift: limit by side, size %1</source>
        <translation>Shift：按方向限价，数量 %1</translation>
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
        <translation>买入 %1 @ %2</translation>
    </message>
    <message>
        <source>SELL %1 at %2</source>
        <translation>卖出 %1 @ %2</translation>
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
        <source>Centre on the market</source>
        <translation>居中到市价</translation>
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
        <source>Traded in 15 minutes</source>
        <translation>15 分钟成交</translation>
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
        <source>Quit with open orders or positions?</source>
        <translation>有未结订单或仓位，仍要退出？</translation>
    </message>
    <message>
        <source>They stay as they are; nothing is cancelled or closed by quitting.</source>
        <translation>它们保持不变；退出不会撤单或平仓。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>ARMED</source>
        <translation>已激活</translation>
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
    <name>fathom::NetworkCore</name>
    <message>
        <source>Orders cannot be journalled (%1), so none are placed.</source>
        <translation>订单无法记入日志（%1），因此不下单。</translation>
    </message>
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
        <source>The computer slept; comparing everything with the exchange.</source>
        <translation>电脑曾休眠；正在与交易所全面核对。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
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
        <source>%1 → %2   %3 ticks</source>
        <translation>%1 → %2   %3 跳</translation>
    </message>
    <message>
        <source>goes to the back of the queue</source>
        <translation>排到队尾</translation>
    </message>
    <message>
        <source>would take, is not sent</source>
        <translation>会立即成交，不发送</translation>
    </message>
    <message>
        <source>%1 from mark, back of the queue</source>
        <translation>距标记价 %1，排到队尾</translation>
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
        <translation>买</translation>
    </message>
    <message>
        <source>SELL</source>
        <translation>卖</translation>
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
        <source>Undoing</source>
        <translation>正在撤回</translation>
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
        <source>If filled</source>
        <translation>若成交</translation>
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
        <source>Post-only</source>
        <translation>只挂单</translation>
    </message>
    <message>
        <source>Reduce-only</source>
        <translation>只减仓</translation>
    </message>
    <message>
        <source>External</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市价</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限价</translation>
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
        <source>Edit price of %1</source>
        <translation>修改 %1 的价格</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>撤销 %1</translation>
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
        <source>Only this symbol</source>
        <translation>仅此交易对</translation>
    </message>
    <message>
        <source>Show orders of the linked symbol only</source>
        <translation>仅显示联动交易对的订单</translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation>订单 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n working</source>
        <translation>
            <numerusform>%n 个挂单</numerusform>
        </translation>
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
        <source>Edit price</source>
        <translation>修改价格</translation>
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
</context>
<context>
    <name>fathom::OverviewRuler</name>
    <message>
        <source>Overview of two percent around the market</source>
        <translation>市价上下百分之二概览</translation>
    </message>
</context>
<context>
    <name>fathom::PanelDocks</name>
    <message>
        <source>Watchlist</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>仓位</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>价格阶梯</translation>
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
        <translation>逐笔成交</translation>
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
        <source>Close the position</source>
        <translation>平仓</translation>
    </message>
    <message>
        <source>Close half of the position</source>
        <translation>平掉一半仓位</translation>
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
        <source>no liquidation</source>
        <translation>无强平价</translation>
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
        <source>Position %1 %2, result %3, %4</source>
        <translation>仓位 %1 %2，盈亏 %3，%4</translation>
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
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>强平价</translation>
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
        <source>Liquidation %1 away</source>
        <translation>距强平 %1</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>全仓</translation>
    </message>
    <message>
        <source>Iso</source>
        <translation>逐仓</translation>
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
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n 个仓位</numerusform>
        </translation>
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
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Close this position?</source>
        <translation>平掉此仓位？</translation>
    </message>
    <message>
        <source>Close %1 %</source>
        <translation>平仓 %1 %</translation>
    </message>
    <message>
        <source>%1 %2: %3 % at market, reduce-only</source>
        <translation>%1 %2：%3 % 市价，只减仓</translation>
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
        <source>Unrealised</source>
        <translation>未实现</translation>
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
</context>
<context>
    <name>fathom::Preferences</name>
    <message>
        <source>The settings could not be saved: %1. They stay in use until Fathom ends.</source>
        <translation>设置无法保存：%1。在 Fathom 退出前仍然有效。</translation>
    </message>
    <message>
        <source>The settings could not be saved: %1.</source>
        <translation>设置无法保存：%1。</translation>
    </message>
</context>
<context>
    <name>fathom::ProblemLine</name>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
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
        <source>Size %1, also of clicks with Shift</source>
        <translation>数量 %1，Shift 点击也用</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>数量 %1</translation>
    </message>
    <message>
        <source>A multiple of %1, at least %2</source>
        <translation>%1 的倍数，至少 %2</translation>
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
    <name>fathom::SymbolListModel</name>
    <message>
        <source>Perpetual</source>
        <translation>永续</translation>
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
        <source>%1, %2, last %3, %4 in 24 hours</source>
        <translation>%1，%2，最新 %3，24 小时 %4</translation>
    </message>
</context>
<context>
    <name>fathom::SymbolSearch</name>
    <message>
        <source>Symbol search</source>
        <translation>交易对搜索</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>Symbols found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>No symbol matches “%1”</source>
        <translation>没有与“%1”匹配的交易对</translation>
    </message>
    <message>
        <source>Enter: show in link %1 · Esc: close</source>
        <translation>Enter：在联动组 %1 显示 · Esc：关闭</translation>
    </message>
</context>
<context>
    <name>fathom::TableTabs</name>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>仓位</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>成交记录</translation>
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
        <source>Paper 1</source>
        <translation>模拟 1</translation>
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
        <source>Maintenance from</source>
        <translation>维持保证金自</translation>
    </message>
    <message>
        <source>Margin of it</source>
        <translation>其保证金</translation>
    </message>
    <message>
        <source>The position is larger than this leverage allows; the exchange will refuse.</source>
        <translation>仓位大于该杠杆允许的上限；交易所会拒绝。</translation>
    </message>
    <message>
        <source>Position mode, every symbol</source>
        <translation>持仓模式，所有交易对</translation>
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
        <source>A long and a short beside each other; closing is chosen with Reduce-only.</source>
        <translation>多空并存；用“只减仓”选择平仓。</translation>
    </message>
    <message>
        <source>The exchange refuses the change while there is any position or open order.</source>
        <translation>有任何仓位或挂单时，交易所会拒绝更改。</translation>
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
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
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
        <source>Reduce-only</source>
        <translation>只减仓</translation>
    </message>
    <message>
        <source>Only makes the position smaller</source>
        <translation>只减少仓位</translation>
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
        <source>Position mode</source>
        <translation>持仓模式</translation>
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
        <source>Size %1</source>
        <translation>数量 %1</translation>
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
        <translation>取用价格：%1</translation>
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
        <source>at market, cap %1</source>
        <translation>市价，上限 %1</translation>
    </message>
    <message>
        <source>Slippage cap</source>
        <translation>滑点上限</translation>
    </message>
    <message>
        <source>TIF</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>If filled</source>
        <translation>若成交</translation>
    </message>
    <message>
        <source>Shown when price and size are valid.</source>
        <translation>价格和数量有效后显示。</translation>
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
        <source>Fee, taker</source>
        <translation>手续费，吃单</translation>
    </message>
    <message>
        <source>Fee, maker</source>
        <translation>手续费，挂单</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>takes, average %1</source>
        <translation>立即成交，均价 %1</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>立即成交</translation>
    </message>
    <message>
        <source>joins behind %1</source>
        <translation>排在 %1 之后</translation>
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
        <source>Average price</source>
        <translation>均价</translation>
    </message>
    <message>
        <source>Slippage to mid</source>
        <translation>相对中间价滑点</translation>
    </message>
    <message>
        <source>sent as IOC limit: buy %1, sell %2</source>
        <translation>以 IOC 限价发送：买 %1，卖 %2</translation>
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
        <source>sends the buy</source>
        <translation>发送买单</translation>
    </message>
    <message>
        <source>sends the sell</source>
        <translation>发送卖单</translation>
    </message>
    <message>
        <source>Buy / Reduce</source>
        <translation>买入 / 减仓</translation>
    </message>
    <message>
        <source>Buy / Long</source>
        <translation>买入 / 做多</translation>
    </message>
    <message>
        <source>Sell / Reduce</source>
        <translation>卖出 / 减仓</translation>
    </message>
    <message>
        <source>Sell / Short</source>
        <translation>卖出 / 做空</translation>
    </message>
    <message>
        <source>filters not loaded</source>
        <translation>规则未加载</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>尚无价格</translation>
    </message>
    <message>
        <source>no size yet</source>
        <translation>尚无数量</translation>
    </message>
    <message numerus="yes">
        <source>fix %n field(s)</source>
        <translation>
            <numerusform>请修正 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>market %1</source>
        <translation>市价 %1</translation>
    </message>
    <message>
        <source>Place this order?</source>
        <translation>确认下此订单？</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>下单 %1</translation>
    </message>
    <message>
        <source>market, at worst %1</source>
        <translation>市价，最差 %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>限价 %1</translation>
    </message>
    <message>
        <source>Notional</source>
        <translation>名义价值</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation>变为 %1</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>Market now %1 / %2</source>
        <translation>当前市价 %1 / %2</translation>
    </message>
    <message>
        <source>It would take now instead of rest</source>
        <translation>现在会立即成交而不是挂单</translation>
    </message>
</context>
<context>
    <name>fathom::TicketState</name>
    <message>
        <source>There is nothing to reduce on this side.</source>
        <translation>此方向没有可减的仓位。</translation>
    </message>
    <message>
        <source>nothing to reduce</source>
        <translation>无可减仓</translation>
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
        <source>Post-only would cross the book and be refused.</source>
        <translation>只挂单会穿价并被拒绝。</translation>
    </message>
    <message>
        <source>post-only would cross</source>
        <translation>只挂单会穿价</translation>
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
        <source>Needs %1, available %2: the exchange would refuse it.</source>
        <translation>需要 %1，可用 %2：交易所会拒绝。</translation>
    </message>
    <message>
        <source>The cap ends before the whole size is filled; the rest is not sent again.</source>
        <translation>到达上限时数量未满；剩余不会重发。</translation>
    </message>
    <message>
        <source>Liquidation would be only %1 away.</source>
        <translation>距强平仅 %1。</translation>
    </message>
    <message>
        <source>The symbol's filters are not loaded yet.</source>
        <translation>交易对规则尚未加载。</translation>
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
</TS>
