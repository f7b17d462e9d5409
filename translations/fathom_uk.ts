<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Expiry</name>
    <message>
        <source>self-trade prevention</source>
        <translation>захист від самоторгівлі</translation>
    </message>
    <message>
        <source>the rest of an immediate-or-cancel order</source>
        <translation>залишок ордера immediate-or-cancel</translation>
    </message>
    <message>
        <source>self-trade prevention on an immediate-or-cancel order</source>
        <translation>захист від самоторгівлі для ордера immediate-or-cancel</translation>
    </message>
    <message>
        <source>reduce-only: the position changed</source>
        <translation>reduce-only: позиція змінилася</translation>
    </message>
    <message>
        <source>the account was liquidated</source>
        <translation>рахунок ліквідовано</translation>
    </message>
    <message>
        <source>its position is gone</source>
        <translation>його позиції вже немає</translation>
    </message>
    <message>
        <source>the symbol was delisted</source>
        <translation>символ знято з торгів</translation>
    </message>
    <message>
        <source>its protecting order was triggered</source>
        <translation>спрацював його захисний ордер</translation>
    </message>
    <message>
        <source>the rest of a market order</source>
        <translation>залишок ринкового ордера</translation>
    </message>
    <message>
        <source>fill-or-kill could not be filled</source>
        <translation>fill-or-kill не вдалося виконати</translation>
    </message>
    <message>
        <source>post-only would have taken liquidity</source>
        <translation>post-only забрав би ліквідність</translation>
    </message>
</context>
<context>
    <name>HistoryLoader</name>
    <message>
        <source>Orders</source>
        <translation>Ордери</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Проведення</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Виконання</translation>
    </message>
</context>
<context>
    <name>LadderPainter</name>
    <message>
        <source>LIQ</source>
        <translation>ЛІК</translation>
    </message>
    <message>
        <source>ENTRY</source>
        <translation>ВХІД</translation>
    </message>
    <message>
        <source>BE</source>
        <comment>break-even</comment>
        <translation>ББ</translation>
    </message>
    <message>
        <source>if</source>
        <comment>liquidation if the order filled</comment>
        <translation>якщо</translation>
    </message>
    <message>
        <source>BE in %1</source>
        <comment>break-even after the next funding; hours and minutes until then</comment>
        <translation>ББ через %1</translation>
    </message>
    <message>
        <source>BE fees</source>
        <comment>break-even by fees alone, without funding</comment>
        <translation>ББ коміс.</translation>
    </message>
</context>
<context>
    <name>MouseTable</name>
    <message>
        <source>%1 on %2 is taken: %3</source>
        <translation>%1, %2 – зайнято: %3</translation>
    </message>
    <message>
        <source>limit by side</source>
        <translation>ліміт за стороною</translation>
    </message>
    <message>
        <source>limit by side, second size</source>
        <translation>ліміт за стороною, другий розмір</translation>
    </message>
    <message>
        <source>limit BUY</source>
        <translation>ліміт КУПІВЛЯ</translation>
    </message>
    <message>
        <source>limit SELL</source>
        <translation>ліміт ПРОДАЖ</translation>
    </message>
    <message>
        <source>stop-market, BUY above, SELL below</source>
        <translation>стоп-маркет, КУПІВЛЯ вище, ПРОДАЖ нижче</translation>
    </message>
    <message>
        <source>stop-limit, BUY above, SELL below</source>
        <translation>стоп-ліміт, КУПІВЛЯ вище, ПРОДАЖ нижче</translation>
    </message>
    <message>
        <source>stop-loss or take-profit of the position</source>
        <translation>стоп-лос або тейк-профіт позиції</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>меню</translation>
    </message>
    <message>
        <source>open the row into ticks</source>
        <translation>розкрити рядок на тіки</translation>
    </message>
    <message>
        <source>centre on the market</source>
        <translation>центрувати на ринку</translation>
    </message>
    <message>
        <source>select, drag moves</source>
        <translation>вибрати, перетягування рухає</translation>
    </message>
    <message>
        <source>list and menu</source>
        <translation>список і меню</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>скасувати</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
    <message>
        <source>bid rows</source>
        <translation>рядки bid</translation>
    </message>
    <message>
        <source>ask rows</source>
        <translation>рядки ask</translation>
    </message>
    <message>
        <source>rows between bid and ask</source>
        <translation>рядки між bid і ask</translation>
    </message>
    <message>
        <source>own orders</source>
        <translation>власні ордери</translation>
    </message>
    <message>
        <source>any row</source>
        <translation>будь-який рядок</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Середня</translation>
    </message>
    <message>
        <source>Back (thumb)</source>
        <translation>Назад (бічна)</translation>
    </message>
    <message>
        <source>Forward (thumb)</source>
        <translation>Вперед (бічна)</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ліва</translation>
    </message>
    <message>
        <source>%1 on bids, %2 on asks</source>
        <translation>%1 на bid, %2 на ask</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>clicks do nothing</source>
        <translation>кліки нічого не роблять</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: нічого</translation>
    </message>
    <message>
        <source>release %1: %2</source>
        <translation>відпустити %1: %2</translation>
    </message>
</context>
<context>
    <name>OrderCheck</name>
    <message>
        <source>Enter a price above zero.</source>
        <translation>Введіть ціну, більшу за нуль.</translation>
    </message>
    <message>
        <source>The price must be a multiple of %1.</source>
        <translation>Ціна має бути кратною %1.</translation>
    </message>
    <message>
        <source>The highest price is %1.</source>
        <translation>Найвища ціна – %1.</translation>
    </message>
    <message>
        <source>The lowest price is %1.</source>
        <translation>Найнижча ціна – %1.</translation>
    </message>
    <message>
        <source>A buy may not be priced above %1.</source>
        <translation>Купівля не може бути вище %1.</translation>
    </message>
    <message>
        <source>A sell may not be priced below %1.</source>
        <translation>Продаж не може бути нижче %1.</translation>
    </message>
    <message>
        <source>Enter a quantity above zero.</source>
        <translation>Введіть кількість, більшу за нуль.</translation>
    </message>
    <message>
        <source>The quantity must be a multiple of %1.</source>
        <translation>Кількість має бути кратною %1.</translation>
    </message>
    <message>
        <source>The largest quantity is %1.</source>
        <translation>Найбільша кількість – %1.</translation>
    </message>
    <message>
        <source>The smallest quantity is %1.</source>
        <translation>Найменша кількість – %1.</translation>
    </message>
    <message>
        <source>The order&apos;s value must be at least %1 %2.</source>
        <translation>Вартість ордера має бути щонайменше %1 %2.</translation>
    </message>
    <message>
        <source>%1 is not open for trading.</source>
        <translation>%1 не відкрито для торгівлі.</translation>
    </message>
    <message>
        <source>The callback is %1 to %2 percent.</source>
        <translation>Відкат – від %1 до %2 відсотків.</translation>
    </message>
    <message>
        <source>It would be active at once; leave the activation empty for that.</source>
        <translation>Він активувався б одразу; для цього лишіть активацію порожньою.</translation>
    </message>
    <message>
        <source>It would trigger at once.</source>
        <translation>Він спрацював би одразу.</translation>
    </message>
    <message>
        <source>Only orders with a limit price can be priced by the exchange.</source>
        <translation>Лише ордерам із лімітною ціною біржа може визначати ціну.</translation>
    </message>
    <message>
        <source>The exchange prices this order; it takes no price of yours.</source>
        <translation>Ціну цього ордера визначає біржа; вашої ціни він не приймає.</translation>
    </message>
    <message>
        <source>The date must be more than ten minutes ahead.</source>
        <translation>Дата має бути більш ніж за десять хвилин наперед.</translation>
    </message>
    <message>
        <source>Only a stop or take-profit at the market can close the whole position.</source>
        <translation>Лише стоп або тейк-профіт за ринком може закрити всю позицію.</translation>
    </message>
    <message>
        <source>An order that closes the whole position takes no quantity.</source>
        <translation>Ордер, що закриває всю позицію, не приймає кількості.</translation>
    </message>
    <message>
        <source>An order that closes the whole position is reduce-only by itself.</source>
        <translation>Ордер, що закриває всю позицію, сам по собі є reduce-only.</translation>
    </message>
    <message>
        <source>It would add to the position instead of closing it.</source>
        <translation>Він збільшив би позицію, а не закрив її.</translation>
    </message>
    <message>
        <source>TP is below the entry price of a buy.</source>
        <translation>TP нижчий за ціну входу купівлі.</translation>
    </message>
    <message>
        <source>TP is above the entry price of a sell.</source>
        <translation>TP вищий за ціну входу продажу.</translation>
    </message>
    <message>
        <source>SL is above the entry price of a buy.</source>
        <translation>SL вищий за ціну входу купівлі.</translation>
    </message>
    <message>
        <source>SL is below the entry price of a sell.</source>
        <translation>SL нижчий за ціну входу продажу.</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>%1 %2 %3 at market</source>
        <translation>%1 %2 %3 за ринком</translation>
    </message>
    <message>
        <source>stop %1</source>
        <translation>стоп %1</translation>
    </message>
    <message>
        <source>stop %1 limit %2</source>
        <translation>стоп %1 ліміт %2</translation>
    </message>
    <message>
        <source>take-profit %1</source>
        <translation>тейк-профіт %1</translation>
    </message>
    <message>
        <source>take-profit %1 limit %2</source>
        <translation>тейк-профіт %1 ліміт %2</translation>
    </message>
    <message>
        <source>trailing stop %1 %</source>
        <translation>трейлінг-стоп %1 %</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 від %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>trailing stop</source>
        <translation>трейлінг-стоп</translation>
    </message>
    <message>
        <source>%1 of it was filled</source>
        <translation>з нього виконано %1</translation>
    </message>
</context>
<context>
    <name>OwnOrders</name>
    <message>
        <source>%1s?</source>
        <translation>%1с?</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 попереду</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>надсилання</translation>
    </message>
    <message>
        <source>%1 s ?</source>
        <translation>%1 с ?</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>скасування</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 виконано</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>still %1</source>
        <translation>досі %1</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n ордер</numerusform>
            <numerusform>%n ордери</numerusform>
            <numerusform>%n ордерів</numerusform>
        </translation>
    </message>
    <message>
        <source>app</source>
        <comment>an order only this program holds</comment>
        <translation>прогр.</translation>
    </message>
    <message>
        <source>triggering</source>
        <translation>спрацьовує</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>переміщення</translation>
    </message>
    <message>
        <source>unprotected %1 s</source>
        <translation>без захисту %1 с</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
</context>
<context>
    <name>ProfileLock</name>
    <message>
        <source>Another Fathom (process %1) is using this profile. Close it, or start with another folder: --profile DIR.</source>
        <translation>Інший Fathom (процес %1) використовує цей профіль. Закрийте його або запустіть з іншою текою: --profile DIR.</translation>
    </message>
    <message>
        <source>The last Fathom (process %1) ended without giving its lock back, and the lock in %2 cannot be replaced: is the disk full, or the folder not writable?</source>
        <translation>Попередній Fathom (процес %1) завершився, не знявши блокування, і блокування в %2 не вдається замінити: диск заповнений чи тека недоступна для запису?</translation>
    </message>
</context>
<context>
    <name>Rejection</name>
    <message>
        <source>Too many requests; the exchange asks to wait.</source>
        <translation>Забагато запитів; біржа просить зачекати.</translation>
    </message>
    <message>
        <source>A value lies outside what this symbol allows.</source>
        <translation>Значення поза межами, дозволеними для символу.</translation>
    </message>
    <message>
        <source>Too many new orders in a short time; the exchange asks to wait.</source>
        <translation>Забагато нових ордерів за короткий час; біржа просить зачекати.</translation>
    </message>
    <message>
        <source>A required value was missing or unreadable.</source>
        <translation>Потрібне значення відсутнє або нечитабельне.</translation>
    </message>
    <message>
        <source>A value was sent that this kind of order must not have.</source>
        <translation>Надіслано значення, якого цей вид ордера не може мати.</translation>
    </message>
    <message>
        <source>Price or size has more digits than this symbol allows.</source>
        <translation>Ціна або розмір мають більше знаків, ніж дозволяє символ.</translation>
    </message>
    <message>
        <source>This kind of order does not exist here.</source>
        <translation>Такого виду ордера тут немає.</translation>
    </message>
    <message>
        <source>The exchange does not know this symbol.</source>
        <translation>Біржа не знає цього символу.</translation>
    </message>
    <message>
        <source>The exchange did not take the new order.</source>
        <translation>Біржа не прийняла новий ордер.</translation>
    </message>
    <message>
        <source>There is no such working order any more.</source>
        <translation>Такого активного ордера більше немає.</translation>
    </message>
    <message>
        <source>The exchange does not know this order.</source>
        <translation>Біржа не знає цього ордера.</translation>
    </message>
    <message>
        <source>The balance is not sufficient.</source>
        <translation>Недостатньо коштів.</translation>
    </message>
    <message>
        <source>The margin is not sufficient for this order.</source>
        <translation>Недостатньо маржі для цього ордера.</translation>
    </message>
    <message>
        <source>The order could not be filled.</source>
        <translation>Ордер не вдалося виконати.</translation>
    </message>
    <message>
        <source>The trigger price would be met at once.</source>
        <translation>Ціна спрацювання була б досягнута одразу.</translation>
    </message>
    <message>
        <source>Reduce-only: there is no position left for it, or other reduce-only orders already take all of it.</source>
        <translation>Reduce-only: позиції вже немає або її повністю займають інші ордери reduce-only.</translation>
    </message>
    <message>
        <source>The account is being liquidated.</source>
        <translation>Рахунок ліквідується.</translation>
    </message>
    <message>
        <source>The position is not large enough.</source>
        <translation>Позиція недостатньо велика.</translation>
    </message>
    <message>
        <source>The limit of open orders is reached.</source>
        <translation>Досягнуто ліміту відкритих ордерів.</translation>
    </message>
    <message>
        <source>This kind of order cannot be reduce-only.</source>
        <translation>Цей вид ордера не може бути reduce-only.</translation>
    </message>
    <message>
        <source>The position would be larger than the present leverage allows.</source>
        <translation>Позиція була б більшою, ніж дозволяє нинішнє плече.</translation>
    </message>
    <message>
        <source>This leverage needs more margin than there is.</source>
        <translation>Це плече потребує більше маржі, ніж є.</translation>
    </message>
    <message>
        <source>The size must be greater than zero.</source>
        <translation>Розмір має бути більшим за нуль.</translation>
    </message>
    <message>
        <source>The size is below the smallest this symbol allows.</source>
        <translation>Розмір менший за найменший для символу.</translation>
    </message>
    <message>
        <source>The size is above the largest this symbol allows.</source>
        <translation>Розмір більший за найбільший для символу.</translation>
    </message>
    <message>
        <source>The price is below the lowest this symbol allows.</source>
        <translation>Ціна нижча за найнижчу для символу.</translation>
    </message>
    <message>
        <source>The price is not on the symbol&apos;s tick grid.</source>
        <translation>Ціна не на сітці тіків символу.</translation>
    </message>
    <message>
        <source>The price is above what is allowed now.</source>
        <translation>Ціна вища за дозволену зараз.</translation>
    </message>
    <message>
        <source>The size is not on the symbol&apos;s step grid.</source>
        <translation>Розмір не на сітці кроків символу.</translation>
    </message>
    <message>
        <source>The price is below what is allowed now.</source>
        <translation>Ціна нижча за дозволену зараз.</translation>
    </message>
    <message>
        <source>This leverage is not valid for the symbol.</source>
        <translation>Це плече не дозволене для символу.</translation>
    </message>
    <message>
        <source>The margin mode is already set like this.</source>
        <translation>Режим маржі вже такий.</translation>
    </message>
    <message>
        <source>The margin mode cannot change while the symbol has open orders.</source>
        <translation>Режим маржі не можна змінити, поки за символом є відкриті ордери.</translation>
    </message>
    <message>
        <source>The margin mode cannot change while the symbol has a position.</source>
        <translation>Режим маржі не можна змінити, поки за символом є позиція.</translation>
    </message>
    <message>
        <source>The cross balance is not sufficient.</source>
        <translation>Недостатньо крос-балансу.</translation>
    </message>
    <message>
        <source>The isolated balance is not sufficient.</source>
        <translation>Недостатньо ізольованого балансу.</translation>
    </message>
    <message>
        <source>The position mode is already set like this.</source>
        <translation>Режим позицій уже такий.</translation>
    </message>
    <message>
        <source>The position side is not valid.</source>
        <translation>Сторона позиції неправильна.</translation>
    </message>
    <message>
        <source>The position side does not fit the account&apos;s position mode; the mode was read again.</source>
        <translation>Сторона позиції не відповідає режиму рахунку; режим перечитано.</translation>
    </message>
    <message>
        <source>Reduce-only does not fit here.</source>
        <translation>Reduce-only тут не підходить.</translation>
    </message>
    <message>
        <source>The position mode cannot change while there are open orders.</source>
        <translation>Режим позицій не можна змінити, поки є відкриті ордери.</translation>
    </message>
    <message>
        <source>The position mode cannot change while there are positions.</source>
        <translation>Режим позицій не можна змінити, поки є позиції.</translation>
    </message>
    <message>
        <source>This account may only reduce positions.</source>
        <translation>Цей рахунок може лише зменшувати позиції.</translation>
    </message>
    <message>
        <source>This account may not place orders.</source>
        <translation>Цей рахунок не може розміщувати ордери.</translation>
    </message>
    <message>
        <source>The symbol is restricted: positions may only be reduced.</source>
        <translation>Символ обмежено: позиції можна лише зменшувати.</translation>
    </message>
    <message>
        <source>An order with this id already exists.</source>
        <translation>Ордер із таким id уже існує.</translation>
    </message>
    <message>
        <source>Reduce-only failed: check the position and the open orders of this symbol.</source>
        <translation>Reduce-only не вдався: перевірте позицію та відкриті ордери символу.</translation>
    </message>
    <message>
        <source>Conditional orders go by another way now.</source>
        <translation>Умовні ордери тепер надсилаються інакше.</translation>
    </message>
    <message>
        <source>The best price on the other side is too far from the mark price.</source>
        <translation>Краща ціна протилежної сторони надто далека від mark.</translation>
    </message>
    <message>
        <source>The symbol is not open for new positions.</source>
        <translation>Символ не відкрито для нових позицій.</translation>
    </message>
    <message>
        <source>The order is worth less than the smallest notional, and it is not reduce-only.</source>
        <translation>Ордер менший за мінімальний номінал і не є reduce-only.</translation>
    </message>
    <message>
        <source>Trading is paused by the cooling-off period you set.</source>
        <translation>Торгівлю призупинено встановленим вами періодом охолодження.</translation>
    </message>
    <message>
        <source>By the exchange&apos;s trading rules this account may only reduce positions for now.</source>
        <translation>За правилами біржі цей рахунок поки може лише зменшувати позиції.</translation>
    </message>
    <message>
        <source>By the exchange&apos;s rules for this symbol or region positions may only be reduced.</source>
        <translation>За правилами біржі для цього символу або регіону позиції можна лише зменшувати.</translation>
    </message>
    <message>
        <source>Fill-or-kill: it could not be filled at once and was cancelled.</source>
        <translation>Fill-or-kill: його не вдалося виконати одразу, тож скасовано.</translation>
    </message>
    <message>
        <source>Post-only: it would have taken liquidity at once, so it was cancelled.</source>
        <translation>Post-only: він одразу забрав би ліквідність, тож скасовано.</translation>
    </message>
    <message>
        <source>The symbol&apos;s state does not allow changing orders.</source>
        <translation>Стан символу не дозволяє змінювати ордери.</translation>
    </message>
    <message>
        <source>Only limit orders can be changed.</source>
        <translation>Змінювати можна лише лімітні ордери.</translation>
    </message>
    <message>
        <source>This order was changed as often as the exchange allows.</source>
        <translation>Цей ордер змінено стільки разів, скільки дозволяє біржа.</translation>
    </message>
    <message>
        <source>Price and size are already like this.</source>
        <translation>Ціна й розмір уже такі.</translation>
    </message>
    <message>
        <source>The request reached the matching engine too late; the clock was measured again.</source>
        <translation>Запит дійшов до біржового ядра запізно; годинник переміряно.</translation>
    </message>
    <message>
        <source>After the change the order would be worth less than the smallest notional.</source>
        <translation>Після зміни ордер був би меншим за мінімальний номінал.</translation>
    </message>
    <message>
        <source>An earlier change of this order is still being worked on.</source>
        <translation>Попередня зміна цього ордера ще триває.</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>Вона не назвала причини.</translation>
    </message>
    <message>
        <source>Exchange says: %1</source>
        <translation>Біржа каже: %1</translation>
    </message>
    <message>
        <source>The signature was not accepted: secret and API key do not belong together.</source>
        <translation>Підпис не прийнято: секрет і API-ключ не належать один до одного.</translation>
    </message>
    <message>
        <source>The callback rate must lie between 0.1 and 20 percent.</source>
        <translation>Рівень відкату має бути від 0.1 до 20 відсотків.</translation>
    </message>
    <message>
        <source>This is not an API key: it was not copied whole.</source>
        <translation>Це не API-ключ: його скопійовано не повністю.</translation>
    </message>
    <message>
        <source>The trigger price must be greater than zero.</source>
        <translation>Ціна спрацювання має бути більшою за нуль.</translation>
    </message>
    <message>
        <source>The trigger price is above the highest this symbol allows.</source>
        <translation>Ціна спрацювання вища за найвищу для символу.</translation>
    </message>
    <message>
        <source>The exchange holds 200 conditional orders at most; cancel one first.</source>
        <translation>Біржа тримає щонайбільше 200 умовних ордерів; спершу скасуйте один.</translation>
    </message>
    <message>
        <source>Margin can only be added where the position is isolated.</source>
        <translation>Маржу можна додати лише там, де позиція ізольована.</translation>
    </message>
    <message>
        <source>There is no isolated position to add margin to.</source>
        <translation>Немає ізольованої позиції, до якої можна додати маржу.</translation>
    </message>
    <message>
        <source>The amount must be greater than zero.</source>
        <translation>Сума має бути більшою за нуль.</translation>
    </message>
    <message>
        <source>The conditional order is being triggered at this moment.</source>
        <translation>Умовний ордер саме в цю мить спрацьовує.</translation>
    </message>
    <message>
        <source>There is already a stop or take-profit of this direction that closes the position.</source>
        <translation>Стоп або тейк-профіт цього напрямку, що закриває позицію, уже є.</translation>
    </message>
    <message>
        <source>The activation price does not fit the side of the order.</source>
        <translation>Ціна активації не відповідає стороні ордера.</translation>
    </message>
    <message>
        <source>Only stop-market and take-profit-market orders can close the whole position.</source>
        <translation>Закрити всю позицію можуть лише ордери стоп-маркет і тейк-профіт-маркет.</translation>
    </message>
    <message>
        <source>An order that closes the whole position has no size of its own.</source>
        <translation>Ордер, що закриває всю позицію, не має власного розміру.</translation>
    </message>
    <message>
        <source>An order that closes the whole position is reduce-only by itself.</source>
        <translation>Ордер, що закриває всю позицію, сам по собі є reduce-only.</translation>
    </message>
    <message>
        <source>The leverage of an isolated position cannot be lowered.</source>
        <translation>Плече ізольованої позиції не можна знизити.</translation>
    </message>
    <message>
        <source>Multi-assets mode cannot be switched on while a symbol is isolated.</source>
        <translation>Мультиактивний режим не можна ввімкнути, поки є ізольований символ.</translation>
    </message>
    <message>
        <source>In multi-assets mode no symbol can be isolated.</source>
        <translation>У мультиактивному режимі жоден символ не може бути ізольованим.</translation>
    </message>
    <message>
        <source>The margin balance does not allow multi-assets mode.</source>
        <translation>Маржовий баланс не дозволяє мультиактивного режиму.</translation>
    </message>
    <message>
        <source>The asset mode cannot change while there are open orders.</source>
        <translation>Режим активів не можна змінити, поки є відкриті ордери.</translation>
    </message>
    <message>
        <source>The asset mode is already set like this.</source>
        <translation>Режим активів уже такий.</translation>
    </message>
    <message>
        <source>The asset mode cannot change while a balance is negative.</source>
        <translation>Режим активів не можна змінити, поки якийсь баланс від’ємний.</translation>
    </message>
    <message>
        <source>The limit price lies too far above the trigger.</source>
        <translation>Лімітна ціна надто високо над ціною спрацювання.</translation>
    </message>
    <message>
        <source>The limit price lies too far below the trigger.</source>
        <translation>Лімітна ціна надто низько під ціною спрацювання.</translation>
    </message>
    <message>
        <source>The exchange does not allow this account such a leverage.</source>
        <translation>Біржа не дозволяє цьому рахунку такого плеча.</translation>
    </message>
    <message>
        <source>The exchange does not allow this account such a leverage yet.</source>
        <translation>Біржа ще не дозволяє цьому рахунку такого плеча.</translation>
    </message>
    <message>
        <source>The exchange does not allow such a leverage on this symbol.</source>
        <translation>Біржа не дозволяє такого плеча для цього символу.</translation>
    </message>
    <message>
        <source>The trigger price lies too far above the price.</source>
        <translation>Ціна спрацювання надто високо над ціною.</translation>
    </message>
    <message>
        <source>The trigger price lies too far below the price.</source>
        <translation>Ціна спрацювання надто низько під ціною.</translation>
    </message>
    <message>
        <source>An order that lives with the position needs an open one.</source>
        <translation>Ордер, що живе разом із позицією, потребує відкритої позиції.</translation>
    </message>
    <message>
        <source>This way of matching the price is not known.</source>
        <translation>Такий спосіб підбору ціни невідомий.</translation>
    </message>
    <message>
        <source>Only limit orders can have their price matched.</source>
        <translation>Ціну можна підбирати лише лімітним ордерам.</translation>
    </message>
    <message>
        <source>This way of preventing self-trades is not known.</source>
        <translation>Такий спосіб запобігання самоторгівлі невідомий.</translation>
    </message>
    <message>
        <source>The date must lie at least ten minutes ahead.</source>
        <translation>Дата має бути щонайменше за десять хвилин наперед.</translation>
    </message>
    <message>
        <source>There is no price in the book to match.</source>
        <translation>У стакані немає ціни для підбору.</translation>
    </message>
    <message>
        <source>The exchange does not take this key for this: it belongs to another environment, or this computer&apos;s address is not on its list, or it lacks the permission for futures.</source>
        <translation>Біржа не приймає цей ключ для цього: він належить до іншого середовища, або адреси цього комп’ютера немає в його списку, або він не має дозволу на ф’ючерси.</translation>
    </message>
    <message>
        <source>The exchange does not take this key for this: it belongs to another environment, or this computer&apos;s address %1 is not on its list, or it lacks the permission for futures.</source>
        <translation>Біржа не приймає цей ключ для цього: він належить до іншого середовища, або адреси цього комп’ютера %1 немає в його списку, або він не має дозволу на ф’ючерси.</translation>
    </message>
    <message>
        <source>The exchange has locked the API keys of this account: log in there to see why and unlock them.</source>
        <translation>Біржа заблокувала API-ключі цього рахунку: увійдіть там, щоб побачити причину й розблокувати їх.</translation>
    </message>
    <message>
        <source>The exchange throttles requests to protect itself; nothing was executed. As a rule orders that only reduce or close are let through.</source>
        <translation>Біржа обмежує запити, щоб захистити себе; нічого не виконано. Ордери, які лише зменшують або закривають, вона, як правило, пропускає.</translation>
    </message>
    <message>
        <source>The request reached the exchange too late, or the clocks differed too much; they were compared again.</source>
        <translation>Запит надійшов на біржу запізно, або годинники надто розходилися; їх звірено знову.</translation>
    </message>
</context>
<context>
    <name>fathom</name>
    <message>
        <source>Arm the ladder of %1</source>
        <translation>Озброїти стакан %1</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Озброїти</translation>
    </message>
    <message>
        <source>From then on one press in this ladder sends an order with real money, without another question.</source>
        <translation>Відтоді одне натискання в цьому стакані надсилає ордер на справжні гроші без додаткових запитань.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation>Post-only</translation>
    </message>
    <message>
        <source>on</source>
        <translation>увімк.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>вимк.</translation>
    </message>
    <message>
        <source>Second size</source>
        <translation>Другий розмір</translation>
    </message>
    <message>
        <source>Esc disarms. Idle minutes, another symbol, an old book, a lost account stream, a locked screen disarm too.</source>
        <translation>Esc роззброює. Хвилини бездіяльності, інший символ, застарілий стакан, втрачений потік рахунку, заблокований екран також роззброюють.</translation>
    </message>
    <message>
        <source>Dead-man switch of %1</source>
        <translation>Запобіжник dead-man %1</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Увімкнути</translation>
    </message>
    <message numerus="yes">
        <source>The exchange cancels the orders of this symbol when it has not heard from this program for %n seconds.</source>
        <translation>
            <numerusform>Біржа скасовує ордери цього символу, якщо не чула від цієї програми протягом %n секунди.</numerusform>
            <numerusform>Біржа скасовує ордери цього символу, якщо не чула від цієї програми протягом %n секунд.</numerusform>
            <numerusform>Біржа скасовує ордери цього символу, якщо не чула від цієї програми протягом %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>would go</source>
        <translation>скасується</translation>
    </message>
    <message>
        <source>No ordinary order rests now; those placed later are included.</source>
        <translation>Зараз не стоїть жоден звичайний ордер; розміщені пізніше теж охоплюються.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>Найбільший ордер</translation>
    </message>
    <message>
        <source>Largest position</source>
        <translation>Найбільша позиція</translation>
    </message>
    <message>
        <source>Distance from the mark</source>
        <translation>Відстань від маркувальної ціни</translation>
    </message>
    <message>
        <source>Loss of a day</source>
        <translation>Збиток за день</translation>
    </message>
    <message>
        <source>may go too: conditional</source>
        <translation>може скасуватися теж: умовний</translation>
    </message>
    <message>
        <source>It is not known whether conditional orders are kept: your stop-losses and take-profits may be cancelled too.</source>
        <translation>Невідомо, чи лишаються умовні ордери: ваші стоп-лоси й тейк-профіти теж можуть бути скасовані.</translation>
    </message>
    <message>
        <source>The ring in the title runs down between renewals and warns before the time is over.</source>
        <translation>Кільце в заголовку зменшується між поновленнями й попереджає, перш ніж час вийде.</translation>
    </message>
</context>
<context>
    <name>fathom::AboutDialog</name>
    <message>
        <source>About Fathom</source>
        <translation>Про Fathom</translation>
    </message>
    <message>
        <source>A desktop terminal for trading derivatives by hand. Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Настільний термінал для ручної торгівлі деривативами. Вільне програмне забезпечення за GNU General Public License версії 3 або новішої, без жодних гарантій.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Копіювати версії</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>fathom::AccountActions</name>
    <message>
        <source>Account</source>
        <translation>Рахунок</translation>
    </message>
    <message>
        <source>%1: leverage %2x</source>
        <translation>%1: плече %2x</translation>
    </message>
    <message>
        <source>%1: cross margin</source>
        <translation>%1: крос-маржа</translation>
    </message>
    <message>
        <source>%1: isolated margin</source>
        <translation>%1: ізольована маржа</translation>
    </message>
    <message>
        <source>Position mode: hedge</source>
        <translation>Режим позицій: хедж</translation>
    </message>
    <message>
        <source>Position mode: one-way</source>
        <translation>Режим позицій: односторонній</translation>
    </message>
    <message>
        <source>Margin: multi-assets</source>
        <translation>Маржа: мультиактивна</translation>
    </message>
    <message>
        <source>Margin: single asset</source>
        <translation>Маржа: один актив</translation>
    </message>
    <message>
        <source>There is no margin to move.</source>
        <translation>Немає маржі, яку можна перемістити.</translation>
    </message>
    <message>
        <source>%1: %2 added to the margin</source>
        <translation>%1: до маржі додано %2</translation>
    </message>
    <message>
        <source>%1: %2 taken from the margin</source>
        <translation>%1: з маржі забрано %2</translation>
    </message>
</context>
<context>
    <name>fathom::AccountBook</name>
    <message>
        <source>%1 %2 is listed with %3, the stream said %4</source>
        <translation>%1 %2 у списку з %3, потік сказав %4</translation>
    </message>
</context>
<context>
    <name>fathom::AccountDesk</name>
    <message>
        <source>Takes effect at the next connection to a venue</source>
        <translation>Набуде чинності з наступного підключення до біржі</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Додати ключ…</translation>
    </message>
    <message>
        <source>Keys and limits…</source>
        <translation>Ключі й ліміти…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Проксі…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Розблокувати</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Заблокувати зараз</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Автоблокування</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ніколи</translation>
    </message>
    <message numerus="yes">
        <source>after %n idle minute(s)</source>
        <translation>
            <numerusform>після %n хвилини бездіяльності</numerusform>
            <numerusform>після %n хвилин бездіяльності</numerusform>
            <numerusform>після %n хвилин бездіяльності</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch to %1?</source>
        <translation>Перейти на %1?</translation>
    </message>
    <message>
        <source>Switch to %1 · %2</source>
        <translation>Перейти на %1 · %2</translation>
    </message>
    <message>
        <source>From then on orders are sent with real money.</source>
        <translation>Відтоді ордери надсилаються на справжні гроші.</translation>
    </message>
    <message>
        <source>Drafts are closed, every panel is disarmed, and the window is made anew for the other account.</source>
        <translation>Чернетки закриваються, кожна панель роззброюється, а вікно створюється заново для іншого рахунку.</translation>
    </message>
    <message>
        <source>On %1 stay as they are: %2, %3. Nothing there is cancelled or closed.</source>
        <translation>На %1 лишаються як є: %2, %3. Там нічого не скасовується й не закривається.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n ордер</numerusform>
            <numerusform>%n ордери</numerusform>
            <numerusform>%n ордерів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n позиція</numerusform>
            <numerusform>%n позиції</numerusform>
            <numerusform>%n позицій</numerusform>
        </translation>
    </message>
    <message>
        <source>Not switched</source>
        <translation>Не перемкнуто</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>Enter unlocks</source>
        <translation>Enter розблоковує</translation>
    </message>
    <message>
        <source>The passphrase of this account&apos;s private key.</source>
        <translation>Парольна фраза приватного ключа цього рахунку.</translation>
    </message>
    <message>
        <source>The passphrase this account&apos;s key is sealed with.</source>
        <translation>Парольна фраза, якою запечатано ключ цього рахунку.</translation>
    </message>
    <message>
        <source>Fetching the key</source>
        <translation>Отримання ключа</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Очікує</translation>
    </message>
    <message>
        <source>Esc gives up</source>
        <translation>Esc припиняє</translation>
    </message>
    <message>
        <source>Asking the keyring.</source>
        <translation>Запитуємо сховище ключів.</translation>
    </message>
    <message>
        <source>Asking the keyring, %1 s. It may be waiting for you to unlock it.</source>
        <translation>Запитуємо сховище ключів, %1 с. Можливо, воно чекає, поки ви його розблокуєте.</translation>
    </message>
    <message>
        <source>Enter the key again…</source>
        <translation>Ввести ключ знову…</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Додати ключ</translation>
    </message>
    <message>
        <source>Keep this key</source>
        <translation>Зберегти цей ключ</translation>
    </message>
    <message>
        <source>Nothing is sent but the check</source>
        <translation>Не надсилається нічого, крім перевірки</translation>
    </message>
    <message>
        <source>Make a key of its own for Fathom: futures only, no withdrawals, bound to your addresses. Ed25519 keys are best, their private half never leaves this computer.</source>
        <translation>Створіть для Fathom окремий ключ: лише ф’ючерси, без виведення, прив’язаний до ваших адрес. Найкращі – ключі Ed25519: їхня приватна половина ніколи не залишає цей комп’ютер.</translation>
    </message>
    <message>
        <source>Handing it to the keyring…</source>
        <translation>Передаємо до сховища ключів…</translation>
    </message>
    <message>
        <source>Hard limits</source>
        <translation>Жорсткі ліміти</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задати</translation>
    </message>
    <message>
        <source>They block what opens or grows a position in this program, never what reduces one.</source>
        <translation>Вони блокують те, що в цій програмі відкриває або збільшує позицію, і ніколи те, що її зменшує.</translation>
    </message>
    <message>
        <source>Unlock first</source>
        <translation>Спершу розблокуйте</translation>
    </message>
    <message>
        <source>Still locked</source>
        <translation>Досі заблоковано</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Проксі</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>For demo and production, requests and streams alike. The paper exchange is never reached through it, and the environment&apos;s proxy variables are never obeyed.</source>
        <translation>Для демо та справжньої біржі, однаково для запитів і потоків. До паперової біржі через нього ніколи не звертаються, а змінні проксі із середовища ніколи не враховуються.</translation>
    </message>
    <message>
        <source>Keys and limits</source>
        <translation>Ключі й ліміти</translation>
    </message>
    <message>
        <source>Connects anew; drafts are closed, panels disarmed</source>
        <translation>З’єднує заново; чернетки закриваються, панелі роззброюються</translation>
    </message>
    <message>
        <source>In use until Fathom ends; its password could not be kept: %1</source>
        <translation>Діє до завершення Fathom; пароль не вдалося зберегти: %1</translation>
    </message>
    <message>
        <source>Switch anyway</source>
        <translation>Усе одно перейти</translation>
    </message>
    <message>
        <source>The dead-man switch still runs here: %1. The exchange will cancel the orders it covers.</source>
        <translation>Запобіжник dead-man тут ще працює: %1. Біржа скасує ордери, які він охоплює.</translation>
    </message>
    <message>
        <source>Takes effect when an account is opened next</source>
        <translation>Діє з наступного відкриття рахунку</translation>
    </message>
    <message>
        <source>LIVE needs the first three</source>
        <translation>LIVE потребує перших трьох</translation>
    </message>
    <message>
        <source>Prices and books come from Binance&apos;s public market, without a key. Orders, fills and the account stay on paper, in an account of its own.</source>
        <translation>Ціни й книги ордерів надходять із публічного ринку Binance, без ключа. Ордери, виконання та рахунок лишаються паперовими, на окремому рахунку.</translation>
    </message>
</context>
<context>
    <name>fathom::AccountPanel</name>
    <message>
        <source>Account</source>
        <translation>Рахунок</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Гаманець</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступно</translation>
    </message>
    <message>
        <source>Margin bal.</source>
        <translation>Марж. баланс</translation>
    </message>
    <message>
        <source>Maint.</source>
        <translation>Підтрим.</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>Нереалізовано</translation>
    </message>
    <message>
        <source>Day, net</source>
        <translation>День, чисто</translation>
    </message>
    <message>
        <source>Cross margin ratio</source>
        <translation>Коефіцієнт крос-маржі</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>Показати суми</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>Сховати суми</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>станом на %1</translation>
    </message>
    <message>
        <source>Copy IP</source>
        <translation>Копіювати IP</translation>
    </message>
    <message>
        <source>Copy this computer&apos;s address</source>
        <translation>Копіювати адресу цього комп’ютера</translation>
    </message>
    <message>
        <source>Edit key…</source>
        <translation>Змінити ключ…</translation>
    </message>
    <message>
        <source>Enter the key again</source>
        <translation>Ввести ключ знову</translation>
    </message>
    <message>
        <source>Use paper</source>
        <translation>На паперову</translation>
    </message>
    <message>
        <source>Go back to the paper exchange</source>
        <translation>Повернутися на паперову біржу</translation>
    </message>
    <message>
        <source>Margin stress: what a move of the market would do</source>
        <translation>Стрес маржі: що зробив би рух ринку</translation>
    </message>
    <message>
        <source>No API key: paper account in use</source>
        <translation>Немає API-ключа: використовується паперовий рахунок</translation>
    </message>
</context>
<context>
    <name>fathom::AccountWorker</name>
    <message>
        <source>Liquidated</source>
        <translation>Ліквідовано</translation>
    </message>
    <message>
        <source>%1: the exchange liquidated %2.</source>
        <translation>%1: біржа ліквідувала %2.</translation>
    </message>
    <message>
        <source>Auto-deleveraged</source>
        <translation>Автоматичне зменшення</translation>
    </message>
    <message>
        <source>%1: the exchange reduced the position by %2 (ADL).</source>
        <translation>%1: біржа зменшила позицію на %2 (ADL).</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Частково виконано</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Строк минув</translation>
    </message>
    <message>
        <source>Placed elsewhere</source>
        <translation>Розміщено деінде</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Фандинг</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Рахунок</translation>
    </message>
    <message>
        <source>Multi-assets margin was switched on: totals are in USD now.</source>
        <translation>Мультиактивну маржу ввімкнено: підсумки тепер у USD.</translation>
    </message>
    <message>
        <source>Multi-assets margin was switched off.</source>
        <translation>Мультиактивну маржу вимкнено.</translation>
    </message>
    <message>
        <source>Conditional order refused</source>
        <translation>Умовний ордер відхилено</translation>
    </message>
    <message>
        <source>%1: triggered, but the exchange refused it: %2</source>
        <translation>%1: спрацював, але біржа відхилила: %2</translation>
    </message>
    <message>
        <source>Account stream</source>
        <translation>Потік рахунку</translation>
    </message>
    <message>
        <source>The stream&apos;s key ran out; a new one is being used.</source>
        <translation>Строк дії ключа потоку минув; використовується новий.</translation>
    </message>
    <message>
        <source>The account stream is down. What is shown may be old; cancelling and reducing still go out.</source>
        <translation>Потік рахунку не працює. Показане може бути застарілим; скасування та зменшення все одно надсилаються.</translation>
    </message>
    <message>
        <source>Connecting to the account.</source>
        <translation>З’єднуємося з рахунком.</translation>
    </message>
    <message numerus="yes">
        <source>Finding out what became of %n order(s) of the last run.</source>
        <translation>
            <numerusform>З’ясовуємо, що сталося з %n ордером минулого запуску.</numerusform>
            <numerusform>З’ясовуємо, що сталося з %n ордерами минулого запуску.</numerusform>
            <numerusform>З’ясовуємо, що сталося з %n ордерами минулого запуску.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing orders, positions and balances with the exchange.</source>
        <translation>Звіряємо ордери, позиції та баланси з біржею.</translation>
    </message>
    <message>
        <source>The comparison with the exchange failed (%1); trying again.</source>
        <translation>Звірка з біржею не вдалася (%1); пробуємо ще раз.</translation>
    </message>
    <message>
        <source>While blind</source>
        <translation>Під час розриву</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on the account while the stream was down.</source>
        <translation>
            <numerusform>%n зміна на рахунку, поки потік не працював.</numerusform>
            <numerusform>%n зміни на рахунку, поки потік не працював.</numerusform>
            <numerusform>%n змін на рахунку, поки потік не працював.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account stream silent</source>
        <translation>Потік рахунку мовчить</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were found that the stream had not told; connecting it anew.</source>
        <translation>
            <numerusform>Знайдено %n зміну, про яку потік не повідомив; з’єднуємо його заново.</numerusform>
            <numerusform>Знайдено %n зміни, про які потік не повідомив; з’єднуємо його заново.</numerusform>
            <numerusform>Знайдено %n змін, про які потік не повідомив; з’єднуємо його заново.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account stream was silent; connecting anew.</source>
        <translation>Потік рахунку мовчав; з’єднуємо заново.</translation>
    </message>
    <message>
        <source>Trailing</source>
        <translation>Трейлінг</translation>
    </message>
    <message>
        <source>%1: it follows the price now.</source>
        <translation>%1: тепер він слідує за ціною.</translation>
    </message>
    <message>
        <source>Triggered</source>
        <translation>Спрацював</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>вона не назвала причини</translation>
    </message>
    <message>
        <source>The key is locked: the account is compared once it is unlocked.</source>
        <translation>Ключ заблоковано: рахунок буде звірено після розблокування.</translation>
    </message>
    <message>
        <source>%1 (no. %2)</source>
        <translation>%1 (№ %2)</translation>
    </message>
    <message>
        <source>%1 is listed as open, its own events say that it has ended</source>
        <translation>%1 у списку відкритих, а його власні події кажуть, що він завершений</translation>
    </message>
    <message>
        <source>%1 is listed with %2 filled, its own events say %3</source>
        <translation>%1 у списку з виконаним %2, його власні події кажуть %3</translation>
    </message>
    <message>
        <source>%1 is in no list of open orders, its own events say that it works</source>
        <translation>%1 немає в списках відкритих ордерів, а його власні події кажуть, що він працює</translation>
    </message>
    <message>
        <source>Taking up the protection that was kept for orders of the last run.</source>
        <translation>Відновлюється захист, збережений для ордерів минулого запуску.</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>Немає згоди</translation>
    </message>
    <message>
        <source>The exchange contradicts itself, comparison after comparison: %1. Look at the exchange&apos;s own page before you rely on either.</source>
        <translation>Біржа суперечить собі раз за разом: %1. Перевірте на сторінці самої біржі, перш ніж покладатися на будь-що з цього.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Згода</translation>
    </message>
    <message>
        <source>The exchange&apos;s lists and events agree again.</source>
        <translation>Списки й події біржі знову збігаються.</translation>
    </message>
    <message>
        <source>new order: %1</source>
        <translation>новий ордер: %1</translation>
    </message>
    <message>
        <source>order ended: %1</source>
        <translation>ордер завершено: %1</translation>
    </message>
    <message>
        <source>order changed: %1, before %2</source>
        <translation>ордер змінено: %1, раніше %2</translation>
    </message>
    <message>
        <source>filled: %1 %2 %3 @ %4</source>
        <translation>виконано: %1 %2 %3 @ %4</translation>
    </message>
    <message>
        <source>The order journal was damaged: waiting until nothing that was sent can come alive any more, then comparing again.</source>
        <translation>Журнал ордерів пошкоджено: чекаємо, доки ніщо надіслане вже не зможе набути чинності, а тоді порівняємо ще раз.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Розраховано</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Поставлено</translation>
    </message>
    <message>
        <source>%1: the exchange closed the position by settlement, %2. The contract is being taken off.</source>
        <translation>%1: біржа закрила позицію розрахунком, %2. Контракт знімають з торгів.</translation>
    </message>
    <message>
        <source>%1: the contract has expired; the exchange closed the position, %2.</source>
        <translation>%1: контракт сплив; біржа закрила позицію, %2.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Не перевірено</translation>
    </message>
    <message>
        <source>The exchange does not answer the regular comparison; what is shown rests on its events alone.</source>
        <translation>Біржа не відповідає на регулярну звірку; показане спирається лише на її події.</translation>
    </message>
    <message>
        <source>the reason did not arrive</source>
        <translation>причина не надійшла</translation>
    </message>
    <message>
        <source>Cancelled elsewhere</source>
        <translation>Скасовано деінде</translation>
    </message>
    <message>
        <source>The request limit leaves no room for the regular comparison; what is shown rests on the exchange&apos;s events alone.</source>
        <translation>Ліміт запитів не лишає місця для регулярної звірки; показане спирається лише на події біржі.</translation>
    </message>
    <message>
        <source>Orders were answered and the stream told nothing of them; connecting it anew.</source>
        <translation>На ордери надійшли відповіді, а потік нічого про них не повідомив; з’єднуємо його заново.</translation>
    </message>
</context>
<context>
    <name>fathom::Accounts</name>
    <message>
        <source>Paper 1</source>
        <translation>Паперовий 1</translation>
    </message>
    <message>
        <source>The account in use cannot be removed; switch to paper first.</source>
        <translation>Рахунок, що використовується, не можна вилучити; спершу перейдіть на паперовий.</translation>
    </message>
    <message>
        <source>There is no such account any more.</source>
        <translation>Такого рахунку більше немає.</translation>
    </message>
    <message>
        <source>The paper exchange is not up yet.</source>
        <translation>Паперова біржа ще не запущена.</translation>
    </message>
    <message>
        <source>What is kept is not the key of this account; enter it again.</source>
        <translation>Збережено не ключ цього рахунку; введіть його знову.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key.</source>
        <translation>Ця парольна фраза не відкриває ключ.</translation>
    </message>
    <message>
        <source>Live market, paper fills</source>
        <translation>Живий ринок, паперове виконання</translation>
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
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Беззбитковість</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Ліквідація</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Відстань</translation>
    </message>
    <message>
        <source>P&amp;L at mark</source>
        <translation>П/З за mark</translation>
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
        <translation>рухаються й скасовуються разом</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Margin ratio</source>
        <translation>Коеф. маржі</translation>
    </message>
    <message>
        <source>Cost, ticks</source>
        <translation>Витрати, тіки</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>зараз %1</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Фандинг</translation>
    </message>
    <message>
        <source>cost %1, fee %2</source>
        <translation>вартість %1, комісія %2</translation>
    </message>
    <message>
        <source>model vs exch. %1</source>
        <translation>модель / біржа %1</translation>
    </message>
    <message>
        <source>right: list, middle: cancel all</source>
        <translation>права: список, середня: скасувати все</translation>
    </message>
    <message>
        <source>by mark price</source>
        <translation>за ціною mark</translation>
    </message>
    <message>
        <source>by last price</source>
        <translation>за останньою ціною</translation>
    </message>
    <message>
        <source>%1 away</source>
        <translation>відстань %1</translation>
    </message>
    <message>
        <source>reduce-only</source>
        <translation>reduce-only</translation>
    </message>
    <message>
        <source>post-only</source>
        <translation>post-only</translation>
    </message>
    <message>
        <source>stop-market %1</source>
        <translation>стоп-маркет %1</translation>
    </message>
    <message>
        <source>stop-limit %1, limit %2</source>
        <translation>стоп-ліміт %1, ліміт %2</translation>
    </message>
    <message>
        <source>stop-loss %1</source>
        <translation>стоп-лос %1</translation>
    </message>
    <message>
        <source>take-profit %1</source>
        <translation>тейк-профіт %1</translation>
    </message>
    <message>
        <source>closes all</source>
        <translation>закриває все</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>ліміт %1</translation>
    </message>
    <message>
        <source>takes at once</source>
        <translation>виконається одразу</translation>
    </message>
    <message>
        <source>joins behind %1</source>
        <translation>стає за %1</translation>
    </message>
    <message>
        <source>fill ≈ %1 % in %2 s</source>
        <translation>виконання ≈ %1 % за %2 с</translation>
    </message>
    <message>
        <source>stop-limit</source>
        <translation>стоп-ліміт</translation>
    </message>
    <message>
        <source>stop-market</source>
        <translation>стоп-маркет</translation>
    </message>
    <message>
        <source>take-profit limit</source>
        <translation>тейк-профіт ліміт</translation>
    </message>
    <message>
        <source>take-profit market</source>
        <translation>тейк-профіт маркет</translation>
    </message>
    <message>
        <source>trailing stop</source>
        <translation>трейлінг-стоп</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>надсилання</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>переміщення</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>скасування</translation>
    </message>
    <message>
        <source>unknown, being asked</source>
        <translation>невідомо, запитуємо</translation>
    </message>
    <message>
        <source>held by this program</source>
        <translation>тримає ця програма</translation>
    </message>
    <message>
        <source>partly filled</source>
        <translation>частково виконано</translation>
    </message>
    <message>
        <source>working</source>
        <translation>активний</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Попереду</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Побачено</translation>
    </message>
    <message>
        <source>with a hole, a bound only</source>
        <translation>з пропуском, лише межа</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>Найгірший випадок</translation>
    </message>
    <message>
        <source>Fill in %1 s</source>
        <translation>Виконання за %1 с</translation>
    </message>
    <message>
        <source>At this rate in</source>
        <translation>За такого темпу за</translation>
    </message>
    <message>
        <source>Model said %1, was</source>
        <translation>Модель казала %1, було</translation>
    </message>
    <message>
        <source>mark price</source>
        <translation>ціна mark</translation>
    </message>
    <message>
        <source>last price</source>
        <translation>остання ціна</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Тригер</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Ліміт</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Відкат</translation>
    </message>
    <message>
        <source>Follows, about</source>
        <translation>Слідує, близько</translation>
    </message>
    <message>
        <source>Activates at</source>
        <translation>Активується на</translation>
    </message>
    <message>
        <source>Result there</source>
        <translation>Результат там</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Тримає</translation>
    </message>
    <message>
        <source>this program only</source>
        <translation>лише ця програма</translation>
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
        <translation>Невідомо, запитано</translation>
    </message>
    <message>
        <source>try %1 of %2</source>
        <translation>спроба %1 з %2</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>To mark</source>
        <translation>До mark</translation>
    </message>
    <message>
        <source>middle: cancel</source>
        <translation>середня: скасувати</translation>
    </message>
    <message>
        <source>drag: move, middle: cancel</source>
        <translation>перетягування: рух, середня: скасувати</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>ліміт</translation>
    </message>
    <message>
        <source>Buy %1 %2 at %3</source>
        <translation>Купівля %1 %2 за %3</translation>
    </message>
    <message>
        <source>Sell %1 %2 at %3</source>
        <translation>Продаж %1 %2 за %3</translation>
    </message>
    <message>
        <source>%1 percent in %2 seconds</source>
        <translation>%1 відсотків за %2 секунд</translation>
    </message>
    <message>
        <source>cancelled, then placed anew</source>
        <translation>скасовується, потім розміщується заново</translation>
    </message>
    <message>
        <source>placed anew, then the old one goes</source>
        <translation>розміщується новий, потім знімається старий</translation>
    </message>
    <message>
        <source>gives up %1 ahead of %2</source>
        <translation>втрачає місце: попереду %1 з %2</translation>
    </message>
    <message>
        <source>%1 t</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>release here: nothing is sent</source>
        <translation>відпустіть тут: нічого не надсилається</translation>
    </message>
    <message>
        <source>result %1 → %2</source>
        <translation>результат %1 → %2</translation>
    </message>
    <message>
        <source>liquidation if filled %1</source>
        <translation>ліквідація, якщо виконається, %1</translation>
    </message>
    <message>
        <source>Enter sends, Esc returns</source>
        <translation>Enter надсилає, Esc повертає</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Esc returns</source>
        <translation>Ctrl+Enter надсилає, Esc повертає</translation>
    </message>
</context>
<context>
    <name>fathom::AlertsModel</name>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Символ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>To last</source>
        <translation>До останньої</translation>
    </message>
    <message>
        <source>Made UTC</source>
        <translation>Створено UTC</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>Досягнуто %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Очікує</translation>
    </message>
    <message>
        <source>rises to</source>
        <translation>зросте до</translation>
    </message>
    <message>
        <source>falls to</source>
        <translation>впаде до</translation>
    </message>
    <message>
        <source>Remove the alert</source>
        <translation>Вилучити алерт</translation>
    </message>
    <message>
        <source>Remove the alert on %1 at %2</source>
        <translation>Вилучити алерт %1 за %2</translation>
    </message>
</context>
<context>
    <name>fathom::AlertsPanel</name>
    <message>
        <source>Alerts</source>
        <translation>Алерти</translation>
    </message>
    <message>
        <source>No alerts. Type a price, or use the menu at a price in ladder or chart</source>
        <translation>Немає алертів. Введіть ціну або скористайтеся меню на ціні в стакані чи графіку</translation>
    </message>
    <message>
        <source>%1 reaches</source>
        <translation>%1 досягне</translation>
    </message>
    <message>
        <source>Price of %1 to be told of</source>
        <translation>Ціна %1, про яку сповістити</translation>
    </message>
    <message>
        <source>Add alert</source>
        <translation>Додати алерт</translation>
    </message>
    <message>
        <source>Clear reached</source>
        <translation>Очистити досягнуті</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>лише цей сеанс</translation>
    </message>
</context>
<context>
    <name>fathom::AppBar</name>
    <message>
        <source>Flatten…</source>
        <translation>Закрити все…</translation>
    </message>
    <message numerus="yes">
        <source>also %n protective</source>
        <translation>
            <numerusform>ще %n захисний</numerusform>
            <numerusform>ще %n захисні</numerusform>
            <numerusform>ще %n захисних</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Скасувати все</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Робочий простір %1</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Головне меню</translation>
    </message>
    <message>
        <source>Symbol, command or order</source>
        <translation>Символ, команда або ордер</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступно</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>Нереалізовано</translation>
    </message>
    <message>
        <source>Day, net</source>
        <translation>День, чисто</translation>
    </message>
    <message>
        <source>Cancel all orders</source>
        <translation>Скасувати всі ордери</translation>
    </message>
    <message>
        <source>Flatten everything</source>
        <translation>Закрити все</translation>
    </message>
    <message>
        <source>Cancels all orders and closes all positions; asks first</source>
        <translation>Скасовує всі ордери й закриває всі позиції; спершу питає</translation>
    </message>
    <message numerus="yes">
        <source>cancelling %n</source>
        <translation>
            <numerusform>скасування %n</numerusform>
            <numerusform>скасування %n</numerusform>
            <numerusform>скасування %n</numerusform>
        </translation>
    </message>
    <message>
        <source>New workspace like this one</source>
        <translation>Новий робочий простір, як цей</translation>
    </message>
    <message>
        <source>Find a symbol, command or order</source>
        <translation>Знайти символ, команду або ордер</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>Показати суми</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>Сховати суми</translation>
    </message>
    <message>
        <source>Cancels every working order of every symbol; what protects a position only at a second press</source>
        <translation>Скасовує кожен активний ордер кожного символу; те, що захищає позицію, – лише за другим натисканням</translation>
    </message>
    <message>
        <source>Account %1, locked</source>
        <translation>Рахунок %1, заблоковано</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Рахунок %1</translation>
    </message>
    <message>
        <source>Locked: nothing can be sent until the key is unlocked  (Ctrl+Alt+L)</source>
        <translation>Заблоковано: нічого не можна надіслати, доки ключ не розблоковано  (Ctrl+Alt+L)</translation>
    </message>
    <message>
        <source>Accounts, keys, lock, proxy</source>
        <translation>Рахунки, ключі, блокування, проксі</translation>
    </message>
    <message>
        <source>Paper fills</source>
        <translation>Паперові</translation>
    </message>
    <message>
        <source>Equity %1</source>
        <translation>Капітал %1</translation>
    </message>
</context>
<context>
    <name>fathom::AppBarChips</name>
    <message>
        <source>reduce only</source>
        <translation>лише зменшення</translation>
    </message>
    <message>
        <source>%1. Cancel and reduce still work</source>
        <translation>%1. Скасування й зменшення все одно працюють</translation>
    </message>
    <message>
        <source>paused %1 s</source>
        <translation>пауза %1 с</translation>
    </message>
    <message>
        <source>clock %1 s off</source>
        <translation>годинник: відхилення %1 с</translation>
    </message>
    <message>
        <source>Signed requests carry the corrected time</source>
        <translation>Підписані запити містять виправлений час</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) on %1</source>
        <translation>
            <numerusform>%n ордер на %1</numerusform>
            <numerusform>%n ордери на %1</numerusform>
            <numerusform>%n ордерів на %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Назад до %1</translation>
    </message>
    <message>
        <source>nothing is sent</source>
        <translation>нічого не надсилається</translation>
    </message>
    <message>
        <source>cancel only</source>
        <translation>лише скасування</translation>
    </message>
    <message>
        <source>%1 Reducing needs the journal too; cancelling still works</source>
        <translation>%1 Зменшення також потребує журналу; скасування працює</translation>
    </message>
    <message>
        <source>reduce only to 00:00 UTC</source>
        <translation>лише зменшення до 00:00 UTC</translation>
    </message>
    <message>
        <source>The exchange asked for a pause; nothing is sent until its end</source>
        <translation>Біржа попросила про паузу; до її кінця нічого не надсилається</translation>
    </message>
</context>
<context>
    <name>fathom::ArmBar</name>
    <message>
        <source>Arm</source>
        <translation>Озброїти</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Disarm: clicks fill the ticket again</source>
        <translation>Роззброїти: кліки знову заповнюють ордер</translation>
    </message>
    <message>
        <source>Arm: one click sends an order</source>
        <translation>Озброїти: один клік надсилає ордер</translation>
    </message>
    <message>
        <source>ARMED</source>
        <translation>ОЗБРОЄНО</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Заблоковано</translation>
    </message>
    <message>
        <source>Cancel still works</source>
        <translation>Скасування працює</translation>
    </message>
    <message>
        <source>Disarmed</source>
        <translation>Роззброєно</translation>
    </message>
    <message>
        <source>this key sends only while armed</source>
        <translation>ця клавіша надсилає лише в озброєному стані</translation>
    </message>
    <message>
        <source>click fills the ticket</source>
        <translation>клік заповнює ордер</translation>
    </message>
    <message>
        <source>Esc disarms</source>
        <translation>Esc роззброює</translation>
    </message>
    <message>
        <source>blocked: %1</source>
        <translation>заблоковано: %1</translation>
    </message>
</context>
<context>
    <name>fathom::Arming</name>
    <message>
        <source>idle</source>
        <translation>бездіяльність</translation>
    </message>
</context>
<context>
    <name>fathom::ArmingGuard</name>
    <message>
        <source>the symbol changed</source>
        <translation>символ змінився</translation>
    </message>
    <message>
        <source>the screen was locked</source>
        <translation>екран заблоковано</translation>
    </message>
    <message>
        <source>the account is not ready</source>
        <translation>рахунок не готовий</translation>
    </message>
    <message>
        <source>the book was not live for 10 s</source>
        <translation>стакан був неактуальний 10 с</translation>
    </message>
    <message>
        <source>the panel was hidden</source>
        <translation>панель приховано</translation>
    </message>
    <message>
        <source>the window was minimised</source>
        <translation>вікно згорнуто</translation>
    </message>
    <message>
        <source>nothing can be sent</source>
        <translation>нічого не можна надіслати</translation>
    </message>
    <message>
        <source>the account stream was lost</source>
        <translation>потік рахунку втрачено</translation>
    </message>
    <message>
        <source>the computer slept or its clock was set</source>
        <translation>комп’ютер спав або його годинник перевели</translation>
    </message>
</context>
<context>
    <name>fathom::AuditPopup</name>
    <message>
        <source>Protection</source>
        <translation>Захист</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>уже %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Показати %1</translation>
    </message>
    <message>
        <source>Seconds without a stop are noted with the trade.</source>
        <translation>Секунди без стопа записуються разом з угодою.</translation>
    </message>
</context>
<context>
    <name>fathom::Banner</name>
    <message>
        <source>Account stream lost %1 s ago</source>
        <translation>Потік рахунку втрачено %1 с тому</translation>
    </message>
    <message>
        <source>Account stream lost</source>
        <translation>Потік рахунку втрачено</translation>
    </message>
    <message>
        <source>figures as of %1</source>
        <translation>дані станом на %1</translation>
    </message>
    <message>
        <source>cancel and reduce still work</source>
        <translation>скасування й зменшення працюють</translation>
    </message>
    <message>
        <source>The exchange refused the key</source>
        <translation>Біржа відхилила ключ</translation>
    </message>
    <message>
        <source>Market stream lost %1 s ago, prices are old</source>
        <translation>Потік ринку втрачено %1 с тому, ціни застарілі</translation>
    </message>
    <message>
        <source>The exchange contradicts itself; the event log says where</source>
        <translation>Біржа суперечить собі; журнал каже де</translation>
    </message>
    <message>
        <source>Not verified since %1</source>
        <translation>Не перевірено з %1</translation>
    </message>
    <message>
        <source>Reconcile now</source>
        <translation>Звірити зараз</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Докладно</translation>
    </message>
</context>
<context>
    <name>fathom::BatchCancel</name>
    <message>
        <source>Cancel all</source>
        <translation>Скасувати все</translation>
    </message>
    <message>
        <source>It was not cancelled.</source>
        <translation>Його не скасовано.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be cancelled.</source>
        <translation>
            <numerusform>Не вдалося скасувати %n ордер.</numerusform>
            <numerusform>Не вдалося скасувати %n ордери.</numerusform>
            <numerusform>Не вдалося скасувати %n ордерів.</numerusform>
        </translation>
    </message>
    <message>
        <source>all symbols</source>
        <translation>усі символи</translation>
    </message>
    <message numerus="yes">
        <source>cancelling %n order(s)</source>
        <translation>
            <numerusform>скасування %n ордера</numerusform>
            <numerusform>скасування %n ордерів</numerusform>
            <numerusform>скасування %n ордерів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may or may not be there; each is cancelled as soon as it is found.</source>
        <translation>
            <numerusform>%n ордер може бути там або ні; його буде скасовано, щойно знайдено.</numerusform>
            <numerusform>%n ордери можуть бути там або ні; кожен буде скасовано, щойно знайдено.</numerusform>
            <numerusform>%n ордерів можуть бути там або ні; кожен буде скасовано, щойно знайдено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still working</source>
        <translation>Досі активні</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s) ended, and the exchange&apos;s lists agree.</source>
        <translation>
            <numerusform>%1: %n ордер завершено, і списки біржі це підтверджують.</numerusform>
            <numerusform>%1: %n ордери завершено, і списки біржі це підтверджують.</numerusform>
            <numerusform>%1: %n ордерів завершено, і списки біржі це підтверджують.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::BookPublisher</name>
    <message>
        <source>no updates for a while</source>
        <translation>деякий час немає оновлень</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>не запущено</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>з’єднання</translation>
    </message>
    <message>
        <source>waiting for the snapshot</source>
        <translation>чекаємо на знімок</translation>
    </message>
    <message>
        <source>the snapshot was too old, loading again</source>
        <translation>знімок застарий, завантажуємо знову</translation>
    </message>
    <message>
        <source>sequence gap, loading again</source>
        <translation>пропуск у послідовності, завантажуємо знову</translation>
    </message>
    <message>
        <source>bid above ask, loading again</source>
        <translation>bid вищий за ask, завантажуємо знову</translation>
    </message>
    <message>
        <source>too many updates held back, loading again</source>
        <translation>затримано забагато оновлень, завантажуємо знову</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>з’єднання втрачено</translation>
    </message>
    <message>
        <source>the snapshot could not be loaded, trying again</source>
        <translation>знімок не вдалося завантажити, пробуємо ще раз</translation>
    </message>
    <message>
        <source>the symbol&apos;s rules changed, loading again</source>
        <translation>правила символу змінилися, завантажуємо знову</translation>
    </message>
    <message>
        <source>loading again</source>
        <translation>завантажуємо знову</translation>
    </message>
    <message>
        <source>the snapshot waits until requests may be sent again</source>
        <translation>знімок чекає, доки знову можна надсилати запити</translation>
    </message>
</context>
<context>
    <name>fathom::BracketKeeper</name>
    <message>
        <source>Not sent</source>
        <translation>Не надіслано</translation>
    </message>
    <message>
        <source>An order that only reduces needs no protection of its own.</source>
        <translation>Ордер, що лише зменшує, не потребує власного захисту.</translation>
    </message>
    <message>
        <source>The rules of this symbol are not loaded yet.</source>
        <translation>Правила символу ще не завантажено.</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Не захищено</translation>
    </message>
    <message>
        <source>It did not reach the exchange.</source>
        <translation>Він не дійшов до біржі.</translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>Не скасовано</translation>
    </message>
    <message>
        <source>%1: its position was closed by the other leg. %2</source>
        <translation>%1: його позицію закрив інший ордер зв’язки. %2</translation>
    </message>
    <message>
        <source>its order is not at the exchange.</source>
        <translation>його ордера немає на біржі.</translation>
    </message>
    <message>
        <source>its order was cancelled while Fathom was not running.</source>
        <translation>його ордер скасовано, поки Fathom не працював.</translation>
    </message>
    <message>
        <source>its order is covered already.</source>
        <translation>його ордер уже захищено.</translation>
    </message>
    <message>
        <source>its order ended unfilled while Fathom was not running.</source>
        <translation>його ордер завершився невиконаним, поки Fathom не працював.</translation>
    </message>
    <message>
        <source>its position was closed while Fathom was not running.</source>
        <translation>його позицію закрито, поки Fathom не працював.</translation>
    </message>
    <message>
        <source>Protection dropped</source>
        <translation>Захист відкинуто</translation>
    </message>
    <message>
        <source>Protection kept</source>
        <translation>Захист збережено</translation>
    </message>
    <message>
        <source>%1: it goes to the exchange when its order fills.</source>
        <translation>%1: піде на біржу, коли його ордер виконається.</translation>
    </message>
    <message>
        <source>This order has ended.</source>
        <translation>Цей ордер завершено.</translation>
    </message>
    <message>
        <source>Another request on it is under way.</source>
        <translation>Інший запит щодо нього ще виконується.</translation>
    </message>
    <message>
        <source>Protection changed</source>
        <translation>Захист змінено</translation>
    </message>
    <message>
        <source>%1: taken away.</source>
        <translation>%1: прибрано.</translation>
    </message>
    <message>
        <source>its position is closed.</source>
        <translation>його позицію закрито.</translation>
    </message>
</context>
<context>
    <name>fathom::BracketSection</name>
    <message>
        <source>TP / SL bracket</source>
        <translation>Зв’язка TP / SL</translation>
    </message>
    <message>
        <source>Held at the exchange, placed as the entry fills</source>
        <translation>На біржі, розміщується в міру виконання входу</translation>
    </message>
    <message>
        <source>TP</source>
        <translation>TP</translation>
    </message>
    <message>
        <source>Take-profit</source>
        <translation>Тейк-профіт</translation>
    </message>
    <message>
        <source>SL</source>
        <translation>SL</translation>
    </message>
    <message>
        <source>Stop-loss</source>
        <translation>Стоп-лос</translation>
    </message>
    <message>
        <source>A price, or a distance from the entry: 1%, 150t, 100u, +20t; 2r of the stop</source>
        <translation>Ціна або відстань від входу: 1%, 150t, 100u, +20t; 2r від стопа</translation>
    </message>
    <message>
        <source>position already has both</source>
        <translation>позиція вже має обидва</translation>
    </message>
    <message>
        <source>R : R %1</source>
        <translation>R : R %1</translation>
    </message>
    <message>
        <source>Take-profit watches: %1</source>
        <translation>Тейк-профіт стежить за ціною: %1</translation>
    </message>
    <message>
        <source>Stop-loss watches: %1</source>
        <translation>Стоп-лос стежить за ціною: %1</translation>
    </message>
    <message>
        <source>Last: the price of the last trade</source>
        <translation>Остання: ціна останньої угоди</translation>
    </message>
    <message>
        <source>Mark: the price liquidation looks at</source>
        <translation>Mark: ціна, на яку дивиться ліквідація</translation>
    </message>
</context>
<context>
    <name>fathom::BundleDialog</name>
    <message>
        <source>what happened on the account: symbols, sizes, prices, order numbers</source>
        <translation>що відбувалося на рахунку: символи, розміри, ціни, номери ордерів</translation>
    </message>
    <message>
        <source>the program&apos;s log</source>
        <translation>журнал програми</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Пакет для підтримки</translation>
    </message>
    <message>
        <source>This is all of it. Keys, secrets and signatures are not in it; nothing is sent: you save a file and decide.</source>
        <translation>Це все. Ключів, секретів і підписів у ньому немає; нічого не надсилається: ви зберігаєте файл і вирішуєте.</translation>
    </message>
    <message>
        <source>Content of the bundle</source>
        <translation>Вміст пакета</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>Save the bundle to a file</source>
        <translation>Зберегти пакет у файл</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 КБ</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Зберегти пакет</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Збережено.</translation>
    </message>
    <message>
        <source>It could not be written there.</source>
        <translation>Туди не вдалося записати.</translation>
    </message>
</context>
<context>
    <name>fathom::CancelWaves</name>
    <message>
        <source>no answer, being asked</source>
        <translation>немає відповіді, запитуємо</translation>
    </message>
</context>
<context>
    <name>fathom::CandleFeed</name>
    <message>
        <source>The symbol&apos;s rules cannot be used.</source>
        <translation>Правила символу непридатні.</translation>
    </message>
    <message>
        <source>%1 Next try at %2.</source>
        <translation>%1 Наступна спроба о %2.</translation>
    </message>
</context>
<context>
    <name>fathom::ChartGestures</name>
    <message>
        <source>%1 is already: %2</source>
        <translation>%1 вже означає: %2</translation>
    </message>
    <message>
        <source>limit, BUY below last, SELL above</source>
        <translation>ліміт, BUY нижче останньої, SELL вище</translation>
    </message>
    <message>
        <source>stop-market on the other side</source>
        <translation>стоп-маркет з іншого боку</translation>
    </message>
    <message>
        <source>ruler, by dragging</source>
        <translation>лінійка, перетягуванням</translation>
    </message>
    <message>
        <source>off</source>
        <translation>вимкнено</translation>
    </message>
</context>
<context>
    <name>fathom::ChartGesturesPage</name>
    <message>
        <source>Left button on the charts</source>
        <translation>Ліва кнопка на графіках</translation>
    </message>
</context>
<context>
    <name>fathom::ChartNotes</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 д %2 год</translation>
    </message>
    <message>
        <source>%1 ticks · %2 bars · %3</source>
        <translation>%1 тіків · %2 свічок · %3</translation>
    </message>
</context>
<context>
    <name>fathom::ChartPanel</name>
    <message numerus="yes">
        <source>Put back %n drawing(s)</source>
        <translation>
            <numerusform>Повернути %n малюнок</numerusform>
            <numerusform>Повернути %n малюнки</numerusform>
            <numerusform>Повернути %n малюнків</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Load the candles again</source>
        <translation>Завантажити свічки знову</translation>
    </message>
    <message>
        <source>Market data interrupted: the chart is old</source>
        <translation>Дані ринку перервано: графік застарів</translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation>Немає символу</translation>
    </message>
    <message>
        <source>Choose one from the watchlist or press Ctrl+K</source>
        <translation>Виберіть у списку або натисніть Ctrl+K</translation>
    </message>
    <message>
        <source>Older candles did not load: %1</source>
        <translation>Старіші свічки не завантажено: %1</translation>
    </message>
    <message>
        <source>History did not load</source>
        <translation>Історію не завантажено</translation>
    </message>
    <message>
        <source>Loading candles</source>
        <translation>Завантаження свічок</translation>
    </message>
    <message>
        <source>No candles</source>
        <translation>Немає свічок</translation>
    </message>
    <message>
        <source>No bars before listing on %1</source>
        <translation>Немає свічок до лістингу %1</translation>
    </message>
    <message>
        <source>Arm the chart of %1</source>
        <translation>Озброїти графік %1</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Озброїти</translation>
    </message>
    <message>
        <source>Size of a click</source>
        <translation>Розмір кліка</translation>
    </message>
    <message>
        <source>Buy limit %1</source>
        <translation>Лімітна купівля %1</translation>
    </message>
    <message>
        <source>Sell limit %1</source>
        <translation>Лімітний продаж %1</translation>
    </message>
    <message>
        <source>Fills the ticket; nothing is sent</source>
        <translation>Заповнює ордер; нічого не надсилається</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Копіювати %1</translation>
    </message>
    <message>
        <source>Scale the price by itself</source>
        <translation>Автомасштаб ціни</translation>
    </message>
    <message>
        <source>Newest candle</source>
        <translation>Найновіша свічка</translation>
    </message>
    <message>
        <source>Buy stop %1</source>
        <translation>Стоп-купівля %1</translation>
    </message>
    <message>
        <source>Sell stop %1</source>
        <translation>Стоп-продаж %1</translation>
    </message>
    <message>
        <source>Alert at %1</source>
        <translation>Алерт на %1</translation>
    </message>
    <message>
        <source>No alert: the last price is there now.</source>
        <translation>Алерт не додано: остання ціна зараз там.</translation>
    </message>
    <message>
        <source>The order is gone.</source>
        <translation>Ордера вже немає.</translation>
    </message>
    <message>
        <source>Chart trading off: %1</source>
        <translation>Торгівлю на графіку вимкнено: %1</translation>
    </message>
    <message>
        <source>chart armed</source>
        <translation>графік озброєно</translation>
    </message>
    <message>
        <source>chart disarmed %1</source>
        <translation>графік роззброєно %1</translation>
    </message>
    <message>
        <source>From then on one press in this chart sends an order with real money, without another question.</source>
        <translation>Відтоді одне натискання на цьому графіку надсилає ордер зі справжніми грошима без запитань.</translation>
    </message>
    <message>
        <source>never send</source>
        <translation>ніколи не надсилають</translation>
    </message>
    <message>
        <source>Drag of a tag</source>
        <translation>Перетягування мітки</translation>
    </message>
    <message>
        <source>moves its order on release</source>
        <translation>рухає свій ордер при відпусканні</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>не вибрано</translation>
    </message>
    <message>
        <source>Esc disarms. Idle minutes, another symbol, an old book, a lost account stream, a locked screen disarm too.</source>
        <translation>Esc роззброює. Бездіяльність, інший символ, застарілий стакан, втрата потоку рахунку, заблокований екран — теж.</translation>
    </message>
    <message>
        <source>Edit price and size…</source>
        <translation>Змінити ціну й розмір…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>Ліва, права</translation>
    </message>
    <message>
        <source>%1+left</source>
        <translation>%1+ліва</translation>
    </message>
    <message>
        <source>Market crossed, click again.</source>
        <translation>Ринок перетнув ціну, клацніть ще раз.</translation>
    </message>
    <message>
        <source>%1 is not trading</source>
        <translation>%1 не торгується</translation>
    </message>
    <message>
        <source>Delete the drawing</source>
        <translation>Видалити малюнок</translation>
    </message>
    <message>
        <source>Delete all %1 drawings of %2</source>
        <translation>Видалити всі малюнки %2: %1</translation>
    </message>
    <message>
        <source>Prices and orders here…</source>
        <translation>Ціни та ордери тут…</translation>
    </message>
</context>
<context>
    <name>fathom::ChartToolbar</name>
    <message>
        <source>Candles</source>
        <translation>Свічки</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Лінія</translation>
    </message>
    <message>
        <source>Chart kind: %1</source>
        <translation>Тип графіка: %1</translation>
    </message>
    <message>
        <source>VWAP of the day</source>
        <translation>VWAP дня</translation>
    </message>
    <message>
        <source>EMA %1</source>
        <translation>EMA %1</translation>
    </message>
    <message>
        <source>Orders and position on the chart</source>
        <translation>Ордери й позиція на графіку</translation>
    </message>
    <message>
        <source>Indicators %1</source>
        <translation>Індикатори %1</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Індикатори</translation>
    </message>
    <message>
        <source>Indicators, %1 shown</source>
        <translation>Індикатори, показано %1</translation>
    </message>
    <message>
        <source>Orders on chart</source>
        <translation>Ордери на графіку</translation>
    </message>
    <message>
        <source>All intervals</source>
        <translation>Усі інтервали</translation>
    </message>
    <message>
        <source>type a number</source>
        <translation>введіть число</translation>
    </message>
    <message>
        <source>ARMED %1</source>
        <translation>ОЗБРОЄНО %1</translation>
    </message>
    <message>
        <source>Chart trading off</source>
        <translation>Торгівля з графіка вимк.</translation>
    </message>
    <message>
        <source>Chart trading armed, %1 left; press to disarm</source>
        <translation>Торгівлю з графіка озброєно, лишилося %1; натисніть, щоб роззброїти</translation>
    </message>
    <message>
        <source>Chart trading off; press to arm</source>
        <translation>Торгівля з графіка вимкнена; натисніть, щоб озброїти</translation>
    </message>
    <message>
        <source>Chart trading armed; press to disarm</source>
        <translation>Торгівлю на графіку озброєно; натисніть, щоб роззброїти</translation>
    </message>
    <message>
        <source>Disarmed by itself: %1</source>
        <translation>Роззброєно автоматично: %1</translation>
    </message>
    <message>
        <source>no click</source>
        <translation>жодне клацання</translation>
    </message>
    <message>
        <source>%1+click</source>
        <translation>%1+клац</translation>
    </message>
    <message>
        <source>%1 sends a limit order, a dragged tag moves its order. Esc disarms.</source>
        <translation>%1 надсилає лімітний ордер, перетягнута мітка рухає свій ордер. Esc роззброює.</translation>
    </message>
    <message>
        <source>Arm the chart (Ctrl+L): then %1 sends. Plain clicks never trade.</source>
        <translation>Озброїти графік (Ctrl+L): тоді %1 надсилає. Звичайні клацання ніколи не торгують.</translation>
    </message>
    <message>
        <source>Drawing tools</source>
        <translation>Інструменти малювання</translation>
    </message>
</context>
<context>
    <name>fathom::ChartTrading</name>
    <message>
        <source>The symbol&apos;s filters are not loaded.</source>
        <translation>Фільтри символу не завантажено.</translation>
    </message>
    <message>
        <source>Chart trading is off.</source>
        <translation>Торгівля з графіка вимкнена.</translation>
    </message>
    <message>
        <source>Choose a size in the ladder or the ticket first.</source>
        <translation>Спершу виберіть розмір у стакані або в ордері.</translation>
    </message>
    <message>
        <source>The order cannot be moved now.</source>
        <translation>Ордер зараз не можна перемістити.</translation>
    </message>
    <message>
        <source>Post-only: would be cancelled by the exchange.</source>
        <translation>Post-only: біржа скасувала б його.</translation>
    </message>
    <message>
        <source>Would take: not moved across the market.</source>
        <translation>Виконався б одразу: не переміщено через ринок.</translation>
    </message>
    <message>
        <source>The book is not live.</source>
        <translation>Стакан не є актуальним.</translation>
    </message>
    <message>
        <source>The book is not live: %1</source>
        <translation>Стакан не є актуальним: %1</translation>
    </message>
    <message>
        <source>The symbol changed.</source>
        <translation>Символ змінився.</translation>
    </message>
    <message>
        <source>The same order went out moments ago; press again to send it once more.</source>
        <translation>Такий самий ордер щойно надіслано; натисніть ще раз, щоб надіслати повторно.</translation>
    </message>
    <message>
        <source>%1 is more than three times the usual %2; press again within 2 s to send it.</source>
        <translation>%1 більш ніж утричі перевищує звичайні %2; натисніть ще раз протягом 2 с, щоб надіслати.</translation>
    </message>
    <message>
        <source>The symbol is not trading.</source>
        <translation>Символ не торгується.</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>переміщено</translation>
    </message>
    <message>
        <source>%1, still %2</source>
        <comment>why a move was refused; where the order stands</comment>
        <translation>%1, досі %2</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation>переміщено на %1</translation>
    </message>
</context>
<context>
    <name>fathom::ChartView</name>
    <message numerus="yes">
        <source>%n drawing(s)</source>
        <translation>
            <numerusform>%n малюнок</numerusform>
            <numerusform>%n малюнки</numerusform>
            <numerusform>%n малюнків</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Графік</translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation>Немає символу</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, остання %2</translation>
    </message>
    <message>
        <source>%1 candle: open %2, high %3, low %4, close %5</source>
        <translation>Свічка %1: відкриття %2, максимум %3, мінімум %4, закриття %5</translation>
    </message>
    <message>
        <source>in view from %1 to %2</source>
        <translation>видно від %1 до %2</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 д %2 год</translation>
    </message>
    <message>
        <source>O</source>
        <translation>В</translation>
    </message>
    <message>
        <source>H</source>
        <translation>М</translation>
    </message>
    <message>
        <source>L</source>
        <translation>Н</translation>
    </message>
    <message>
        <source>C</source>
        <translation>З</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Обсяг %1</translation>
    </message>
    <message>
        <source>VWAP day</source>
        <translation>VWAP день</translation>
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
        <translation>Що застало натискання</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Натискання</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Що з цього вийшло</translation>
    </message>
    <message>
        <source>Book of that moment</source>
        <translation>Книга на ту мить</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Купівля</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Продаж</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Не збережено: %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>усе</translation>
    </message>
    <message>
        <source>market</source>
        <translation>ринок</translation>
    </message>
    <message>
        <source>%1  place %2 @ %3</source>
        <translation>%1  виставити %2 @ %3</translation>
    </message>
    <message>
        <source>%1  move %2 to %3</source>
        <translation>%1  перенести %2 на %3</translation>
    </message>
    <message>
        <source>%1  cancel %2 @ %3</source>
        <translation>%1  скасувати %2 @ %3</translation>
    </message>
    <message>
        <source>filled %1 @ %2, maker</source>
        <translation>виконано %1 @ %2, мейкер</translation>
    </message>
    <message>
        <source>filled %1 @ %2, taker</source>
        <translation>виконано %1 @ %2, тейкер</translation>
    </message>
    <message>
        <source>pressed</source>
        <translation>натиснуто</translation>
    </message>
    <message>
        <source>let go and handed over</source>
        <translation>відпущено й передано</translation>
    </message>
    <message>
        <source>on its way to the exchange</source>
        <translation>у дорозі до біржі</translation>
    </message>
    <message>
        <source>filled whole</source>
        <translation>виконано повністю</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>відхилено</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>прийнято</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>відмовлено: %1</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>не надіслано: %1</translation>
    </message>
    <message>
        <source>no answer: %1</source>
        <translation>немає відповіді: %1</translation>
    </message>
    <message>
        <source>at the exchange %1 UTC</source>
        <translation>на біржі %1 UTC</translation>
    </message>
    <message>
        <source>The book was not followed then.</source>
        <translation>За книгою тоді не стежили.</translation>
    </message>
    <message>
        <source>Book at %1, %2</source>
        <translation>Книга на %1, %2</translation>
    </message>
    <message>
        <source>Book at %1, not live, %2</source>
        <translation>Книга на %1, не жива, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ms old</source>
        <translation>
            <numerusform>%n мс тому</numerusform>
            <numerusform>%n мс тому</numerusform>
            <numerusform>%n мс тому</numerusform>
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
        <translation>%1  закрити %2 від %3 @ %4</translation>
    </message>
    <message>
        <source>%1  close %2 of %3</source>
        <translation>%1  закрити %2 від %3</translation>
    </message>
    <message>
        <source>%1  reverse %2</source>
        <translation>%1  перевернути %2</translation>
    </message>
    <message>
        <source>%1  flatten the whole account</source>
        <translation>%1  закрити все на рахунку</translation>
    </message>
    <message>
        <source>%1  flatten %2</source>
        <translation>%1  закрити все за %2</translation>
    </message>
    <message>
        <source>stop-loss %1</source>
        <translation>стоп-лос %1</translation>
    </message>
    <message>
        <source>take-profit %1</source>
        <translation>тейк-профіт %1</translation>
    </message>
    <message>
        <source>%1  protect %2: %3</source>
        <translation>%1  захистити %2: %3</translation>
    </message>
</context>
<context>
    <name>fathom::ColumnHeader</name>
    <message>
        <source>Ladder columns</source>
        <translation>Стовпці стакана</translation>
    </message>
    <message>
        <source>cancel only</source>
        <translation>лише скасування</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>П/З</translation>
    </message>
    <message>
        <source>My buys</source>
        <translation>Мої купівлі</translation>
    </message>
    <message>
        <source>Bid %1</source>
        <translation>Bid %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Ask %1</translation>
    </message>
    <message>
        <source>My sells</source>
        <translation>Мої продажі</translation>
    </message>
    <message>
        <source>%1h</source>
        <translation>%1год</translation>
    </message>
    <message>
        <source>%1m</source>
        <translation>%1хв</translation>
    </message>
    <message>
        <source>Traded %1, sell | buy</source>
        <translation>Проторговано %1, продаж | купівля</translation>
    </message>
    <message>
        <source>Vol %1</source>
        <translation>Обс. %1</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Купівлі</translation>
    </message>
    <message>
        <source>Sells</source>
        <translation>Прод.</translation>
    </message>
</context>
<context>
    <name>fathom::ConfirmDialog</name>
    <message>
        <source>Enter does nothing here</source>
        <translation>Enter тут нічого не робить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Once more, after 0.8 s</source>
        <translation>Ще раз, через 0,8 с</translation>
    </message>
</context>
<context>
    <name>fathom::ConnectionPanel</name>
    <message>
        <source>Streams</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запити</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>Streams or requests</source>
        <translation>Потоки або запити</translation>
    </message>
    <message>
        <source>order, refused, lost, -2019, &gt;100</source>
        <translation>order, refused, lost, -2019, &gt;100</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Пошук запитів</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Утримати</translation>
    </message>
    <message>
        <source>Hold the list while reading it</source>
        <translation>Утримати список на час читання</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Ще не з’єднано</translation>
    </message>
    <message>
        <source>Nothing was asked yet, or nothing matches</source>
        <translation>Ще нічого не запитували, або нічого не збігається</translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation>З’єднати знову…</translation>
    </message>
    <message>
        <source>Connect a stream anew</source>
        <translation>З’єднати потік заново</translation>
    </message>
    <message>
        <source>Reload books</source>
        <translation>Оновити стакани</translation>
    </message>
    <message>
        <source>Load every book on screen anew</source>
        <translation>Завантажити заново кожен стакан на екрані</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>Копіювати діагноз</translation>
    </message>
    <message>
        <source>Copy state and figures of every connection, without secrets</source>
        <translation>Копіювати стан і показники кожного з’єднання, без секретів</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Пакет для підтримки…</translation>
    </message>
    <message>
        <source>Look at and save what a report of a fault needs</source>
        <translation>Переглянути й зберегти те, що потрібно для звіту про збій</translation>
    </message>
    <message>
        <source>Compare the account now</source>
        <translation>Звірити рахунок зараз</translation>
    </message>
</context>
<context>
    <name>fathom::ConnectionState</name>
    <message>
        <source>Books and tickers</source>
        <translation>Стакани й тикери</translation>
    </message>
    <message>
        <source>Trades, candles, marks</source>
        <translation>Угоди, свічки, mark</translation>
    </message>
    <message>
        <source>Account events</source>
        <translation>Події рахунку</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ордери</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запити</translation>
    </message>
</context>
<context>
    <name>fathom::ConnectionWords</name>
    <message>
        <source>connection refused</source>
        <translation>з’єднання відхилено</translation>
    </message>
    <message>
        <source>connection closed before the reply</source>
        <translation>з’єднання закрито до відповіді</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>хост не знайдено</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>припинено</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>не вдалося рукостискання TLS</translation>
    </message>
    <message>
        <source>connection lost after sending</source>
        <translation>з’єднання втрачено після надсилання</translation>
    </message>
    <message>
        <source>proxy refused the connection</source>
        <translation>проксі відхилив з’єднання</translation>
    </message>
    <message>
        <source>proxy closed the connection</source>
        <translation>проксі закрив з’єднання</translation>
    </message>
    <message>
        <source>proxy not found</source>
        <translation>проксі не знайдено</translation>
    </message>
    <message>
        <source>proxy did not answer in time</source>
        <translation>проксі не відповів вчасно</translation>
    </message>
    <message>
        <source>proxy did not accept name and password</source>
        <translation>проксі не прийняв ім’я та пароль</translation>
    </message>
    <message>
        <source>network error %1</source>
        <translation>помилка мережі %1</translation>
    </message>
    <message>
        <source>address refused by policy</source>
        <translation>адресу відхилено власними правилами</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>немає вчасної відповіді</translation>
    </message>
    <message>
        <source>reply larger than the limit</source>
        <translation>відповідь більша за дозволену</translation>
    </message>
    <message>
        <source>closed without goodbye</source>
        <translation>закрито без прощання</translation>
    </message>
    <message>
        <source>socket error %1</source>
        <translation>помилка сокета %1</translation>
    </message>
    <message>
        <source>handshake reply too long</source>
        <translation>відповідь рукостискання задовга</translation>
    </message>
    <message>
        <source>handshake refused with status %1</source>
        <translation>рукостискання відхилено зі статусом %1</translation>
    </message>
    <message>
        <source>handshake reply is not a WebSocket&apos;s</source>
        <translation>відповідь рукостискання не від WebSocket</translation>
    </message>
    <message>
        <source>closed by the peer with code %1</source>
        <translation>закрито іншою стороною з кодом %1</translation>
    </message>
    <message>
        <source>protocol violation, code %1</source>
        <translation>порушення протоколу, код %1</translation>
    </message>
    <message>
        <source>no handshake in time</source>
        <translation>немає вчасного рукостискання</translation>
    </message>
    <message>
        <source>no pong in time</source>
        <translation>немає вчасного pong</translation>
    </message>
    <message>
        <source>not acknowledged in time</source>
        <translation>не підтверджено вчасно</translation>
    </message>
    <message>
        <source>too much came before it was acknowledged</source>
        <translation>забагато надійшло до підтвердження</translation>
    </message>
    <message>
        <source>subscription refused</source>
        <translation>підписку відхилено</translation>
    </message>
    <message>
        <source>connection closed by us</source>
        <translation>з’єднання закрито нами</translation>
    </message>
    <message>
        <source>connection not writable</source>
        <translation>у з’єднання не можна писати</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>немає з’єднання</translation>
    </message>
    <message>
        <source>the key was locked</source>
        <translation>ключ заблоковано</translation>
    </message>
    <message>
        <source>the venue announced its shutdown</source>
        <translation>біржа оголосила про вимкнення</translation>
    </message>
    <message>
        <source>a newer connection took over</source>
        <translation>новіше з’єднання перебрало роботу</translation>
    </message>
    <message>
        <source>connected anew by hand</source>
        <translation>перепід’єднано вручну</translation>
    </message>
    <message>
        <source>listen key unknown to the venue</source>
        <translation>біржа не знає цього listen key</translation>
    </message>
    <message>
        <source>listen key expired</source>
        <translation>listen key прострочено</translation>
    </message>
    <message>
        <source>no answer and nothing else heard</source>
        <translation>відповіді немає, і нічого іншого не чути</translation>
    </message>
</context>
<context>
    <name>fathom::ContractWords</name>
    <message>
        <source>Perpetual</source>
        <translation>Безстроковий</translation>
    </message>
    <message>
        <source>TradFi perpetual</source>
        <translation>TradFi безстроковий</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Цей квартал</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>Наступний квартал</translation>
    </message>
</context>
<context>
    <name>fathom::CountdownEnd</name>
    <message>
        <source>The dead-man switch of %1 is switched off first: nobody would renew it, and the exchange would cancel the orders there.</source>
        <translation>Спершу буде вимкнено запобіжник dead-man %1: його нікому поновлювати, і біржа скасувала б там ордери.</translation>
    </message>
    <message>
        <source>The dead-man switch of %1 still runs and cannot be switched off while the key is locked: the exchange cancels the orders there.</source>
        <translation>Запобіжник dead-man %1 ще працює, і його не можна вимкнути, поки ключ заблоковано: біржа скасує там ордери.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>немає відповіді</translation>
    </message>
</context>
<context>
    <name>fathom::CountdownRing</name>
    <message>
        <source>Dead-man switch off</source>
        <translation>Запобіжник dead-man вимкнено</translation>
    </message>
    <message numerus="yes">
        <source>Dead-man switch: the exchange cancels in %n seconds unless it hears from here</source>
        <translation>
            <numerusform>Запобіжник dead-man: біржа скасує через %n секунду, якщо звідси не буде звістки</numerusform>
            <numerusform>Запобіжник dead-man: біржа скасує через %n секунди, якщо звідси не буде звістки</numerusform>
            <numerusform>Запобіжник dead-man: біржа скасує через %n секунд, якщо звідси не буде звістки</numerusform>
        </translation>
    </message>
    <message>
        <source>renewal is late</source>
        <translation>поновлення запізнюється</translation>
    </message>
    <message>
        <source>perhaps your stops too</source>
        <translation>можливо, і ваші стопи</translation>
    </message>
</context>
<context>
    <name>fathom::DataTable</name>
    <message>
        <source>Nothing passes the filters</source>
        <translation>Ніщо не проходить крізь фільтри</translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation>Рядок фільтрів</translation>
    </message>
    <message>
        <source>%1  (no room)</source>
        <translation>%1  (немає місця)</translation>
    </message>
    <message>
        <source>Columns as supplied</source>
        <translation>Стовпці як початково</translation>
    </message>
</context>
<context>
    <name>fathom::DeadManSwitch</name>
    <message>
        <source>Dead-man switch</source>
        <translation>Запобіжник dead-man</translation>
    </message>
    <message numerus="yes">
        <source>A countdown of less than %n second(s) cannot be renewed in time.</source>
        <translation>
            <numerusform>Відлік, коротший за %n секунду, не можна вчасно поновити.</numerusform>
            <numerusform>Відлік, коротший за %n секунди, не можна вчасно поновити.</numerusform>
            <numerusform>Відлік, коротший за %n секунд, не можна вчасно поновити.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: its orders are cancelled where Fathom is silent for %2 s</source>
        <translation>%1: його ордери скасовуються, якщо Fathom мовчить %2 с</translation>
    </message>
    <message>
        <source>%1: switched off</source>
        <translation>%1: вимкнено</translation>
    </message>
    <message>
        <source>%1: not renewed (%2); it is tried again before the time is over.</source>
        <translation>%1: не поновлено (%2); спробуємо ще раз, перш ніж час вийде.</translation>
    </message>
    <message>
        <source>%1: it could not be switched off, so the exchange cancels its orders when the time is over.</source>
        <translation>%1: не вдалося вимкнути, тож біржа скасує ордери, коли час вийде.</translation>
    </message>
    <message>
        <source>%1: not renewed (%2); its orders are cancelled when the time is over unless the key is unlocked before.</source>
        <translation>%1: не поновлено (%2); ордери буде скасовано, коли час вийде, якщо ключ не розблокують раніше.</translation>
    </message>
</context>
<context>
    <name>fathom::DeskActions</name>
    <message>
        <source>No working orders</source>
        <translation>Немає активних ордерів</translation>
    </message>
    <message>
        <source>No orders and no positions</source>
        <translation>Немає ордерів і позицій</translation>
    </message>
    <message>
        <source>Not flat</source>
        <translation>Не все закрито</translation>
    </message>
    <message>
        <source>Flatten again, or close them one by one</source>
        <translation>Закрийте все ще раз або по одній</translation>
    </message>
    <message>
        <source>the exchange did not confirm it</source>
        <translation>біржа цього не підтвердила</translation>
    </message>
</context>
<context>
    <name>fathom::DeskSounds</name>
    <message>
        <source>Order filled</source>
        <translation>Ордер виконано</translation>
    </message>
    <message>
        <source>Part filled</source>
        <translation>Частково виконано</translation>
    </message>
    <message>
        <source>Stop filled</source>
        <translation>Стоп виконано</translation>
    </message>
    <message>
        <source>Order refused</source>
        <translation>Ордер відхилено</translation>
    </message>
    <message>
        <source>Stream lost</source>
        <translation>Потік втрачено</translation>
    </message>
    <message>
        <source>Near liquidation</source>
        <translation>Близько до ліквідації</translation>
    </message>
    <message>
        <source>Price alert</source>
        <translation>Ціновий алерт</translation>
    </message>
    <message>
        <source>Forced close, protection lost</source>
        <translation>Примусове закриття, захист втрачено</translation>
    </message>
    <message>
        <source>Order unknown</source>
        <translation>Ордер невідомий</translation>
    </message>
</context>
<context>
    <name>fathom::DoubtfulOrders</name>
    <message>
        <source>Order journal</source>
        <translation>Журнал ордерів</translation>
    </message>
    <message numerus="yes">
        <source>The machine went down during the last run: %n order(s) whose record was lost were found at the exchange.</source>
        <translation>
            <numerusform>Під час минулого запуску комп’ютер вимкнувся: на біржі знайдено %n заявку, запис про яку втрачено.</numerusform>
            <numerusform>Під час минулого запуску комп’ютер вимкнувся: на біржі знайдено %n заявки, записи про які втрачено.</numerusform>
            <numerusform>Під час минулого запуску комп’ютер вимкнувся: на біржі знайдено %n заявок, записи про які втрачено.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::EdgeBar</name>
    <message>
        <source>Above the view: nothing</source>
        <translation>Вище вікна: нічого</translation>
    </message>
    <message>
        <source>Below the view: nothing</source>
        <translation>Нижче вікна: нічого</translation>
    </message>
    <message>
        <source>Above the view: %1</source>
        <translation>Вище вікна: %1</translation>
    </message>
    <message>
        <source>Below the view: %1</source>
        <translation>Нижче вікна: %1</translation>
    </message>
</context>
<context>
    <name>fathom::EquityCurve</name>
    <message>
        <source>Equity of the day</source>
        <translation>Капітал за день</translation>
    </message>
</context>
<context>
    <name>fathom::Error</name>
    <message>
        <source>The input cannot be used.</source>
        <translation>Введене непридатне.</translation>
    </message>
    <message>
        <source>The exchange sent an answer that cannot be read.</source>
        <translation>Біржа надіслала нечитабельну відповідь.</translation>
    </message>
    <message>
        <source>The connection to the exchange broke.</source>
        <translation>З’єднання з біржею розірвано.</translation>
    </message>
    <message>
        <source>The exchange did not answer in time.</source>
        <translation>Біржа не відповіла вчасно.</translation>
    </message>
    <message>
        <source>Not sent: there was no connection.</source>
        <translation>Не надіслано: не було з’єднання.</translation>
    </message>
    <message>
        <source>No answer: it is not known whether the exchange executed this. Asking now.</source>
        <translation>Немає відповіді: невідомо, чи біржа це виконала. Запитуємо.</translation>
    </message>
    <message>
        <source>The exchange refused.</source>
        <translation>Біржа відхилила.</translation>
    </message>
    <message>
        <source>Not executed: the request limit is reached.</source>
        <translation>Не виконано: досягнуто ліміту запитів.</translation>
    </message>
    <message>
        <source>The exchange blocks this address for now; nothing is sent until it ends.</source>
        <translation>Біржа поки блокує цю адресу; доти нічого не надсилається.</translation>
    </message>
    <message>
        <source>The exchange does not accept the key or its permissions.</source>
        <translation>Біржа не приймає ключ або його права.</translation>
    </message>
    <message>
        <source>Market data has a gap; loading it again.</source>
        <translation>У даних ринку пропуск; завантажуємо знову.</translation>
    </message>
    <message>
        <source>Too much data at once.</source>
        <translation>Забагато даних одразу.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Не вдалося прочитати або записати файл.</translation>
    </message>
    <message>
        <source>Not ready yet: the account is still being compared with the exchange.</source>
        <translation>Ще не готово: рахунок звіряється з біржею.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Не надіслано.</translation>
    </message>
    <message>
        <source>Not sent: the key is locked. Unlock it first.</source>
        <translation>Не надіслано: ключ заблоковано. Спершу розблокуйте його.</translation>
    </message>
</context>
<context>
    <name>fathom::FillsModel</name>
    <message>
        <source>Symbol</source>
        <translation>Символ</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комісія</translation>
    </message>
    <message>
        <source>Realised, gross</source>
        <translation>Реалізовано, брутто</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>мейкер</translation>
    </message>
    <message>
        <source>taker</source>
        <translation>тейкер</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>As the exchange books it: before fees and funding</source>
        <translation>Як записує біржа: до комісій і фандингу</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Дізналися</translation>
    </message>
    <message>
        <source>When this program heard of a fill that came late</source>
        <translation>Коли ця програма дізналася про виконання, що надійшло із запізненням</translation>
    </message>
    <message>
        <source>Position side</source>
        <translation>Сторона позиції</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client id</translation>
    </message>
    <message>
        <source>Trade id</source>
        <translation>Id угоди</translation>
    </message>
    <message>
        <source>late</source>
        <translation>запізно</translation>
    </message>
    <message>
        <source>happened %1, learned %2 UTC</source>
        <translation>сталося %1, дізналися %2 UTC</translation>
    </message>
    <message>
        <source>%1, %2 %3 %4 at %5, %6</source>
        <translation>%1, %2 %3 %4 за %5, %6</translation>
    </message>
    <message>
        <source>, late</source>
        <translation>, запізно</translation>
    </message>
    <message numerus="yes">
        <source>%n fill(s), volume %1</source>
        <translation>
            <numerusform>%n виконання, обсяг %1</numerusform>
            <numerusform>%n виконання, обсяг %1</numerusform>
            <numerusform>%n виконань, обсяг %1</numerusform>
        </translation>
    </message>
    <message>
        <source>  net of fees %1</source>
        <translation>  після комісій %1</translation>
    </message>
</context>
<context>
    <name>fathom::FillsPanel</name>
    <message>
        <source>Fills</source>
        <translation>Виконання</translation>
    </message>
    <message>
        <source>No fills</source>
        <translation>Немає виконань</translation>
    </message>
</context>
<context>
    <name>fathom::FilterHeader</name>
    <message>
        <source>Filter by %1</source>
        <translation>Фільтр за %1</translation>
    </message>
    <message>
        <source>Words, or &gt;5, &lt;5, 1..5</source>
        <translation>Слова або &gt;5, &lt;5, 1..5</translation>
    </message>
</context>
<context>
    <name>fathom::FirstRunCard</name>
    <message>
        <source>done</source>
        <translation>виконано</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Перші кроки</translation>
    </message>
    <message>
        <source>You are on the paper exchange</source>
        <translation>Ви на паперовій біржі</translation>
    </message>
    <message>
        <source>Play money, a moving market of its own, simulated fills with a queue. Nothing leaves this machine.</source>
        <translation>Ігрові гроші, власний рухомий ринок, імітація виконання з чергою. Ніщо не залишає цей комп’ютер.</translation>
    </message>
    <message>
        <source>Colours safe for red-green blindness</source>
        <translation>Кольори для дальтоніків</translation>
    </message>
    <message>
        <source>Click a price in the ladder</source>
        <translation>Клацніть ціну в стакані</translation>
    </message>
    <message>
        <source>It fills the order ticket. Nothing is sent.</source>
        <translation>Вона заповнить ордер. Нічого не надсилається.</translation>
    </message>
    <message>
        <source>Press Ctrl L to arm, then click a bid or ask row</source>
        <translation>Натисніть Ctrl L, щоб озброїти, потім клацніть рядок bid або ask</translation>
    </message>
    <message>
        <source>Now one click places an order. Esc disarms.</source>
        <translation>Тепер один клік розміщує ордер. Esc роззброює.</translation>
    </message>
    <message>
        <source>Drag your order, then middle-click it</source>
        <translation>Перетягніть свій ордер, потім клацніть середньою кнопкою</translation>
    </message>
    <message>
        <source>Drag moves it, middle-click cancels it.</source>
        <translation>Перетягування рухає його, середня кнопка скасовує.</translation>
    </message>
    <message>
        <source>Each step ticks itself off. F1 shows all keys.</source>
        <translation>Кожен крок позначається сам. F1 показує всі клавіші.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Сховати</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Сховати перші кроки</translation>
    </message>
    <message>
        <source>Play money on Binance&apos;s public market, simulated fills with a queue. No order leaves this machine.</source>
        <translation>Ігрові гроші на публічному ринку Binance, імітація виконання з чергою. Жоден ордер не залишає цей комп’ютер.</translation>
    </message>
    <message>
        <source>Live market, paper fills…</source>
        <translation>Живий ринок, паперове виконання…</translation>
    </message>
    <message>
        <source>Binance&apos;s public market in place of the simulated one; play money, no key, asks first</source>
        <translation>Публічний ринок Binance замість симульованого; ігрові гроші, без ключа, спершу запитає</translation>
    </message>
    <message>
        <source>Add an API key…</source>
        <translation>Додати ключ API…</translation>
    </message>
</context>
<context>
    <name>fathom::FlattenDialog</name>
    <message>
        <source>all symbols</source>
        <translation>усі символи</translation>
    </message>
    <message numerus="yes">
        <source>Flatten %1: %n position(s), %2</source>
        <translation>
            <numerusform>Закрити все на %1: %n позиція, %2</numerusform>
            <numerusform>Закрити все на %1: %n позиції, %2</numerusform>
            <numerusform>Закрити все на %1: %n позицій, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold 0.8 s to flatten</source>
        <translation>Тримайте 0,8 с, щоб закрити все</translation>
    </message>
    <message>
        <source>Orders stay blocked until step 4 ends</source>
        <translation>Ордери заблоковано, доки не закінчиться крок 4</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n order(s)</source>
        <translation>
            <numerusform>Скасувати %n ордер</numerusform>
            <numerusform>Скасувати %n ордери</numerusform>
            <numerusform>Скасувати %n ордерів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ordinary, %2 conditional</source>
        <translation>%1 звичайних, %2 умовних</translation>
    </message>
    <message>
        <source>Wait until the exchange confirms all of them</source>
        <translation>Дочекатися, поки біржа підтвердить усе</translation>
    </message>
    <message numerus="yes">
        <source>Close %n position(s), reduce-only market</source>
        <translation>
            <numerusform>Закрити %n позицію, за ринком reduce-only</numerusform>
            <numerusform>Закрити %n позиції, за ринком reduce-only</numerusform>
            <numerusform>Закрити %n позицій, за ринком reduce-only</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that nothing is left</source>
        <translation>Перевірити, що нічого не лишилося</translation>
    </message>
    <message>
        <source>Realises about</source>
        <translation>Реалізує близько</translation>
    </message>
    <message>
        <source>Taker fees about</source>
        <translation>Комісії тейкера близько</translation>
    </message>
    <message>
        <source>Flattening…</source>
        <translation>Закриваємо все…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Скасування…</translation>
    </message>
    <message>
        <source>Not flat: %1. %2</source>
        <translation>Не все закрито: %1. %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>усе</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>позиція %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>ордер %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::Flattener</name>
    <message>
        <source>cancelling every order</source>
        <translation>скасування кожного ордера</translation>
    </message>
    <message numerus="yes">
        <source>closing %n position(s)</source>
        <translation>
            <numerusform>закриття %n позиції</numerusform>
            <numerusform>закриття %n позицій</numerusform>
            <numerusform>закриття %n позицій</numerusform>
        </translation>
    </message>
    <message>
        <source>checking that nothing is left</source>
        <translation>перевірка, що нічого не лишилося</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n ордер</numerusform>
            <numerusform>%n ордери</numerusform>
            <numerusform>%n ордерів</numerusform>
        </translation>
    </message>
    <message>
        <source>flat</source>
        <translation>без позиції</translation>
    </message>
    <message>
        <source>Not flat. Left: %1.</source>
        <translation>Не все закрито. Лишилося: %1.</translation>
    </message>
    <message>
        <source>the whole account</source>
        <translation>увесь рахунок</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Без позиції</translation>
    </message>
    <message>
        <source>%1: no position and no order is left.</source>
        <translation>%1: не лишилося ні позиції, ні ордера.</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Закрити все</translation>
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
        <translation>Символ</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Проведення</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Received; paid is negative</source>
        <translation>Отримано; сплачене від’ємне</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Актив</translation>
    </message>
    <message>
        <source>Transaction id</source>
        <translation>Id транзакції</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Фандинг</translation>
    </message>
    <message>
        <source>Special funding</source>
        <translation>Спеціальний фандинг</translation>
    </message>
    <message>
        <source>%1, %2 %3, %4 %5</source>
        <translation>%1, %2 %3, %4 %5</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n проведення</numerusform>
            <numerusform>%n проведення</numerusform>
            <numerusform>%n проведень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::FundingPanel</name>
    <message>
        <source>Funding</source>
        <translation>Фандинг</translation>
    </message>
    <message>
        <source>No funding</source>
        <translation>Немає фандингу</translation>
    </message>
</context>
<context>
    <name>fathom::GoodTillDialog</name>
    <message>
        <source>Good till</source>
        <translation>Діє до</translation>
    </message>
    <message>
        <source>The order ends at, UTC</source>
        <translation>Ордер завершується, UTC</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 год</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 год</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 год</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 д</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Через %1</translation>
    </message>
    <message>
        <source>The date must be more than ten minutes ahead.</source>
        <translation>Дата має бути більш ніж за десять хвилин наперед.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Взяти %1</translation>
    </message>
</context>
<context>
    <name>fathom::HistoryLoader</name>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 до %2</translation>
    </message>
    <message>
        <source>waiting %1 s for room in the request budget</source>
        <translation>чекаємо %1 с на місце в бюджеті запитів</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>прочитано %n рядок</numerusform>
            <numerusform>прочитано %n рядки</numerusform>
            <numerusform>прочитано %n рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>going on after a restart</source>
        <translation>продовжуємо після перезапуску</translation>
    </message>
    <message>
        <source>cancelled; what was read stays</source>
        <translation>скасовано; прочитане лишається</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>The history could not be read: %1</source>
        <translation>Історію не вдалося прочитати: %1</translation>
    </message>
    <message>
        <source>Reading the history: %1</source>
        <translation>Читання історії: %1</translation>
    </message>
    <message numerus="yes">
        <source>, %n could not be read</source>
        <translation>
            <numerusform>, %n не вдалося прочитати</numerusform>
            <numerusform>, %n не вдалося прочитати</numerusform>
            <numerusform>, %n не вдалося прочитати</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: waiting %2 s for room in the request budget</source>
        <translation>%1: чекаємо %2 с на місце в бюджеті запитів</translation>
    </message>
    <message>
        <source>%1: asking for the file</source>
        <translation>%1: запитуємо файл</translation>
    </message>
    <message>
        <source>%1: asked for, the exchange prepares it</source>
        <translation>%1: запитано, біржа його готує</translation>
    </message>
    <message>
        <source>%1: the file is gone, asking anew</source>
        <translation>%1: файл зник, запитуємо заново</translation>
    </message>
    <message>
        <source>%1: the exchange prepares the file, %2 s so far</source>
        <translation>%1: біржа готує файл, уже %2 с</translation>
    </message>
    <message>
        <source>%1: fetching the file</source>
        <translation>%1: отримуємо файл</translation>
    </message>
    <message>
        <source>%1: the file lies at an address this program does not fetch from</source>
        <translation>%1: файл розміщено за адресою, з якої ця програма не отримує</translation>
    </message>
    <message>
        <source>%1: reading %2 kB</source>
        <translation>%1: читаємо %2 КБ</translation>
    </message>
    <message>
        <source>%1: the file cannot be read</source>
        <translation>%1: файл нечитабельний</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) read</source>
        <translation>
            <numerusform>%1: прочитано %n рядок</numerusform>
            <numerusform>%1: прочитано %n рядки</numerusform>
            <numerusform>%1: прочитано %n рядків</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::HistoryPanel</name>
    <message>
        <source>new rows</source>
        <translation>нові рядки</translation>
    </message>
    <message>
        <source>They are taken in when the pointer leaves</source>
        <translation>Їх буде додано, коли вказівник вийде</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written</source>
        <translation>
            <numerusform>записано %n рядок</numerusform>
            <numerusform>записано %n рядки</numerusform>
            <numerusform>записано %n рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Читати ще</translation>
    </message>
    <message>
        <source>Read more history from the exchange</source>
        <translation>Прочитати більше історії з біржі</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Export %1 as CSV</source>
        <translation>Експортувати %1 як CSV</translation>
    </message>
    <message>
        <source>Columns and filters</source>
        <translation>Стовпці й фільтри</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 днів</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 днів</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 днів</translation>
    </message>
    <message>
        <source>365 days</source>
        <translation>365 днів</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Усі дати</translation>
    </message>
    <message>
        <source>Dates shown: %1</source>
        <translation>Показано дати: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n рядок</numerusform>
            <numerusform>%n рядки</numerusform>
            <numerusform>%n рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>complete since %1</source>
        <translation>повно з %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>in %1; older ones may be read from the exchange</source>
        <translation>період: %1; старіші можна прочитати з біржі</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Від … до …</translation>
    </message>
    <message>
        <source>Dates, UTC</source>
        <translation>Дати, UTC</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>30 days, from the exchange&apos;s lists</source>
        <translation>30 днів, зі списків біржі</translation>
    </message>
    <message>
        <source>90 days, from the exchange&apos;s lists</source>
        <translation>90 днів, зі списків біржі</translation>
    </message>
    <message>
        <source>A year, as files the exchange prepares (five a month)</source>
        <translation>Рік, файлами, які готує біржа (п’ять на місяць)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Експорт: %1</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Запис…</translation>
    </message>
</context>
<context>
    <name>fathom::HistoryStore</name>
    <message>
        <source>The history of fills and orders could not be read; it was set aside and a new one begun.</source>
        <translation>Історію виконань і ордерів не вдалося прочитати; її відкладено й розпочато нову.</translation>
    </message>
    <message>
        <source>The history of fills and orders cannot be kept: %1.</source>
        <translation>Історію виконань і ордерів не можна вести: %1.</translation>
    </message>
    <message>
        <source>Fills and orders could not be written to the history (%1); trying again.</source>
        <translation>Виконання й ордери не вдалося записати до історії (%1); пробуємо ще раз.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Файл не можна записати: %1.</translation>
    </message>
    <message>
        <source>there is no history</source>
        <translation>немає історії</translation>
    </message>
    <message>
        <source>The file could not be written whole; nothing was left behind.</source>
        <translation>Файл не вдалося записати повністю; нічого не залишено.</translation>
    </message>
</context>
<context>
    <name>fathom::InstrumentHeader</name>
    <message>
        <source>Instrument</source>
        <translation>Інструмент</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Крос</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Ізольована</translation>
    </message>
    <message>
        <source>%1 · %2× %3</source>
        <translation>%1 · %2× %3</translation>
    </message>
    <message>
        <source>%1 · not trading</source>
        <translation>%1 · не торгується</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 год</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Індекс</translation>
    </message>
    <message>
        <source>Funding / next</source>
        <translation>Фандинг / наступний</translation>
    </message>
    <message>
        <source>24 h high</source>
        <translation>Макс. 24 год</translation>
    </message>
    <message>
        <source>24 h low</source>
        <translation>Мін. 24 год</translation>
    </message>
    <message>
        <source>24 h volume</source>
        <translation>Обсяг 24 год</translation>
    </message>
    <message>
        <source>Open interest</source>
        <translation>Відкритий інтерес</translation>
    </message>
    <message>
        <source>last %1, %2</source>
        <translation>остання %1, %2</translation>
    </message>
</context>
<context>
    <name>fathom::InstrumentTitle</name>
    <message>
        <source>Dock back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Pop out</source>
        <translation>Винести</translation>
    </message>
</context>
<context>
    <name>fathom::IntervalBox</name>
    <message>
        <source>Interval</source>
        <translation>Інтервал</translation>
    </message>
    <message>
        <source>%1, Enter shows it</source>
        <translation>%1, Enter покаже</translation>
    </message>
    <message>
        <source>no such interval</source>
        <translation>немає такого інтервалу</translation>
    </message>
</context>
<context>
    <name>fathom::IntervalButton</name>
    <message>
        <source>Interval %1</source>
        <translation>Інтервал %1</translation>
    </message>
</context>
<context>
    <name>fathom::KeptBrackets</name>
    <message>
        <source>Protection unknown</source>
        <translation>Захист невідомий</translation>
    </message>
    <message>
        <source>%1: the exchange does not answer for an order whose protection was kept. Look whether its position has its stop.</source>
        <translation>%1: біржа не відповідає про ордер, захист якого збережено. Перевірте, чи має його позиція стоп.</translation>
    </message>
</context>
<context>
    <name>fathom::KeyActions</name>
    <message>
        <source>row cursor up</source>
        <translation>рядок вгору</translation>
    </message>
    <message>
        <source>row cursor</source>
        <translation>рядок</translation>
    </message>
    <message>
        <source>row cursor down</source>
        <translation>рядок вниз</translation>
    </message>
    <message>
        <source>a page up</source>
        <translation>сторінка вгору</translation>
    </message>
    <message>
        <source>page</source>
        <translation>сторінка</translation>
    </message>
    <message>
        <source>a page down</source>
        <translation>сторінка вниз</translation>
    </message>
    <message>
        <source>to best ask</source>
        <translation>до найкращого ask</translation>
    </message>
    <message>
        <source>to best bid</source>
        <translation>до найкращого bid</translation>
    </message>
    <message>
        <source>recentre</source>
        <translation>центрувати</translation>
    </message>
    <message>
        <source>coarser price group</source>
        <translation>більша група цін</translation>
    </message>
    <message>
        <source>group</source>
        <translation>група</translation>
    </message>
    <message>
        <source>finer price group</source>
        <translation>менша група цін</translation>
    </message>
    <message>
        <source>cumulative depth</source>
        <translation>накопичена глибина</translation>
    </message>
    <message>
        <source>profit and loss column</source>
        <translation>стовпець прибутку й збитку</translation>
    </message>
    <message>
        <source>buy at cursor → ticket</source>
        <translation>купівля на рядку → ордер</translation>
    </message>
    <message>
        <source>sell at cursor → ticket</source>
        <translation>продаж на рядку → ордер</translation>
    </message>
    <message>
        <source>first size</source>
        <translation>перший розмір</translation>
    </message>
    <message>
        <source>size preset</source>
        <translation>розмір</translation>
    </message>
    <message>
        <source>second size</source>
        <translation>другий розмір</translation>
    </message>
    <message>
        <source>third size</source>
        <translation>третій розмір</translation>
    </message>
    <message>
        <source>fourth size</source>
        <translation>четвертий розмір</translation>
    </message>
    <message>
        <source>fifth size</source>
        <translation>п’ятий розмір</translation>
    </message>
    <message>
        <source>swap the two sizes</source>
        <translation>поміняти два розміри</translation>
    </message>
    <message>
        <source>post-only</source>
        <translation>post-only</translation>
    </message>
    <message>
        <source>reduce-only</source>
        <translation>reduce-only</translation>
    </message>
    <message>
        <source>place at cursor, by side</source>
        <translation>поставити на рядку, за стороною</translation>
    </message>
    <message>
        <source>stop at cursor</source>
        <translation>стоп на рядку</translation>
    </message>
    <message>
        <source>protect the position at cursor</source>
        <translation>захистити позицію на рядку</translation>
    </message>
    <message>
        <source>buy at own best</source>
        <translation>купити за своєю найкращою</translation>
    </message>
    <message>
        <source>buy / sell at best</source>
        <translation>купити / продати за найкращою</translation>
    </message>
    <message>
        <source>sell at own best</source>
        <translation>продати за своєю найкращою</translation>
    </message>
    <message>
        <source>buy best ask as limit</source>
        <translation>купити найкращий ask лімітом</translation>
    </message>
    <message>
        <source>buy ask / sell bid, limit</source>
        <translation>купити ask / продати bid, ліміт</translation>
    </message>
    <message>
        <source>sell best bid as limit</source>
        <translation>продати найкращий bid лімітом</translation>
    </message>
    <message>
        <source>close position</source>
        <translation>закрити позицію</translation>
    </message>
    <message>
        <source>reverse position</source>
        <translation>розвернути позицію</translation>
    </message>
    <message>
        <source>next own order</source>
        <translation>наступний свій ордер</translation>
    </message>
    <message>
        <source>next, previous own order</source>
        <translation>наступний, попередній свій ордер</translation>
    </message>
    <message>
        <source>previous own order</source>
        <translation>попередній свій ордер</translation>
    </message>
    <message>
        <source>move it a tick up, Enter sends</source>
        <translation>на тік вгору, Enter надсилає</translation>
    </message>
    <message>
        <source>move it a tick, Enter sends</source>
        <translation>на тік, Enter надсилає</translation>
    </message>
    <message>
        <source>move it a tick down, Enter sends</source>
        <translation>на тік вниз, Enter надсилає</translation>
    </message>
    <message>
        <source>move it ten ticks up</source>
        <translation>на десять тіків вгору</translation>
    </message>
    <message>
        <source>ten ticks</source>
        <translation>десять тіків</translation>
    </message>
    <message>
        <source>move it ten ticks down</source>
        <translation>на десять тіків вниз</translation>
    </message>
    <message>
        <source>edit the selected order</source>
        <translation>змінити вибраний ордер</translation>
    </message>
    <message>
        <source>cancel the selected order</source>
        <translation>скасувати вибраний ордер</translation>
    </message>
    <message>
        <source>cancel limits</source>
        <translation>скасувати лімітні</translation>
    </message>
    <message>
        <source>cancel stops</source>
        <translation>скасувати стопи</translation>
    </message>
    <message>
        <source>cancel buys</source>
        <translation>скасувати купівлі</translation>
    </message>
    <message>
        <source>cancel buys / sells</source>
        <translation>скасувати купівлі / продажі</translation>
    </message>
    <message>
        <source>cancel sells</source>
        <translation>скасувати продажі</translation>
    </message>
    <message>
        <source>arm / disarm</source>
        <translation>озброїти / роззброїти</translation>
    </message>
    <message>
        <source>one step back, then disarm</source>
        <translation>крок назад, тоді роззброїти</translation>
    </message>
    <message>
        <source>disarm everything</source>
        <translation>роззброїти все</translation>
    </message>
    <message>
        <source>cancel all, every symbol</source>
        <translation>скасувати все, всі символи</translation>
    </message>
    <message>
        <source>flatten…</source>
        <translation>закрити все…</translation>
    </message>
    <message>
        <source>undo what the newest toast offers</source>
        <translation>відмінити, що пропонує останнє повідомлення</translation>
    </message>
    <message>
        <source>this map</source>
        <translation>ця карта</translation>
    </message>
    <message>
        <source>choose buy</source>
        <translation>вибрати купівлю</translation>
    </message>
    <message>
        <source>choose buy / sell</source>
        <translation>вибрати купівлю / продаж</translation>
    </message>
    <message>
        <source>choose sell</source>
        <translation>вибрати продаж</translation>
    </message>
    <message>
        <source>send the ticket</source>
        <translation>надіслати ордер</translation>
    </message>
    <message>
        <source>pan left</source>
        <translation>ліворуч</translation>
    </message>
    <message>
        <source>pan</source>
        <translation>прокрутити</translation>
    </message>
    <message>
        <source>pan right</source>
        <translation>праворуч</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>збільшити</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>масштаб</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>зменшити</translation>
    </message>
    <message>
        <source>latest bar</source>
        <translation>остання свічка</translation>
    </message>
    <message>
        <source>next order tag</source>
        <translation>наступна мітка ордера</translation>
    </message>
    <message>
        <source>move the tag a tick up, Enter sends</source>
        <translation>мітку на тік вгору, Enter надсилає</translation>
    </message>
    <message>
        <source>move the tag, Enter sends</source>
        <translation>рухати мітку, Enter надсилає</translation>
    </message>
    <message>
        <source>move the tag a tick down, Enter sends</source>
        <translation>мітку на тік вниз, Enter надсилає</translation>
    </message>
    <message>
        <source>send the move</source>
        <translation>надіслати зміну</translation>
    </message>
    <message>
        <source>edit the order of the tag</source>
        <translation>змінити ордер мітки</translation>
    </message>
    <message>
        <source>cancel the order of the tag</source>
        <translation>скасувати ордер мітки</translation>
    </message>
    <message>
        <source>cancel the selected orders</source>
        <translation>скасувати вибрані ордери</translation>
    </message>
    <message>
        <source>edit the cell</source>
        <translation>змінити клітинку</translation>
    </message>
    <message>
        <source>menu of the row</source>
        <translation>меню рядка</translation>
    </message>
    <message>
        <source>unit of profit and loss</source>
        <translation>одиниця прибутку й збитку</translation>
    </message>
    <message>
        <source>copy the cells</source>
        <translation>копіювати клітинки</translation>
    </message>
    <message>
        <source>find a symbol, command or order</source>
        <translation>знайти символ, команду чи ордер</translation>
    </message>
    <message>
        <source>previous symbol</source>
        <translation>попередній символ</translation>
    </message>
    <message>
        <source>next panel</source>
        <translation>наступна панель</translation>
    </message>
    <message>
        <source>next, previous panel</source>
        <translation>наступна, попередня панель</translation>
    </message>
    <message>
        <source>previous panel</source>
        <translation>попередня панель</translation>
    </message>
    <message>
        <source>pop out, dock back</source>
        <translation>відкріпити, закріпити</translation>
    </message>
    <message>
        <source>close the panel</source>
        <translation>закрити панель</translation>
    </message>
    <message>
        <source>bring all windows here</source>
        <translation>усі вікна сюди</translation>
    </message>
    <message>
        <source>save the workspace as…</source>
        <translation>зберегти простір як…</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>налаштування</translation>
    </message>
    <message>
        <source>hide amounts</source>
        <translation>приховати суми</translation>
    </message>
    <message>
        <source>lock or unlock the account</source>
        <translation>заблокувати чи розблокувати рахунок</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>вийти</translation>
    </message>
    <message>
        <source>workspace 1</source>
        <translation>простір 1</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>простір</translation>
    </message>
    <message>
        <source>workspace 2</source>
        <translation>простір 2</translation>
    </message>
    <message>
        <source>workspace 3</source>
        <translation>простір 3</translation>
    </message>
    <message>
        <source>workspace 4</source>
        <translation>простір 4</translation>
    </message>
    <message>
        <source>workspace 5</source>
        <translation>простір 5</translation>
    </message>
    <message>
        <source>workspace 6</source>
        <translation>простір 6</translation>
    </message>
    <message>
        <source>workspace 7</source>
        <translation>простір 7</translation>
    </message>
    <message>
        <source>workspace 8</source>
        <translation>простір 8</translation>
    </message>
    <message>
        <source>workspace 9</source>
        <translation>простір 9</translation>
    </message>
    <message>
        <source>focused panel to no link group</source>
        <translation>активну панель без групи</translation>
    </message>
    <message>
        <source>link group of the panel</source>
        <translation>група панелі</translation>
    </message>
    <message>
        <source>focused panel to link group 1</source>
        <translation>активну панель до групи 1</translation>
    </message>
    <message>
        <source>focused panel to link group 2</source>
        <translation>активну панель до групи 2</translation>
    </message>
    <message>
        <source>focused panel to link group 3</source>
        <translation>активну панель до групи 3</translation>
    </message>
    <message>
        <source>focused panel to link group 4</source>
        <translation>активну панель до групи 4</translation>
    </message>
    <message>
        <source>focused panel to link group 5</source>
        <translation>активну панель до групи 5</translation>
    </message>
    <message>
        <source>focused panel to link group 6</source>
        <translation>активну панель до групи 6</translation>
    </message>
    <message>
        <source>focused panel to link group 7</source>
        <translation>активну панель до групи 7</translation>
    </message>
    <message>
        <source>focused panel to link group 8</source>
        <translation>активну панель до групи 8</translation>
    </message>
    <message>
        <source>focused panel to link group 9</source>
        <translation>активну панель до групи 9</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Рух</translation>
    </message>
    <message>
        <source>Stage, always</source>
        <translation>Підготувати, завжди</translation>
    </message>
    <message>
        <source>Trade, armed</source>
        <translation>Торгівля, озброєно</translation>
    </message>
    <message>
        <source>Own orders</source>
        <translation>Свої ордери</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безпека</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Вікно</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ордер</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Графік</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблиці</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Усюди</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Стакан</translation>
    </message>
    <message>
        <source>larger scale of a popped out window</source>
        <translation>більший масштаб відкріпленого вікна</translation>
    </message>
    <message>
        <source>smaller scale of a popped out window</source>
        <translation>менший масштаб відкріпленого вікна</translation>
    </message>
    <message>
        <source>scale of a popped out window</source>
        <translation>масштаб відкріпленого вікна</translation>
    </message>
    <message>
        <source>scale of a popped out window back to 100 %</source>
        <translation>масштаб відкріпленого вікна знову 100 %</translation>
    </message>
</context>
<context>
    <name>fathom::KeyExamination</name>
    <message>
        <source>%1 key</source>
        <translation>Ключ %1</translation>
    </message>
    <message>
        <source>%1 key, opened by its passphrase</source>
        <translation>Ключ %1, відкритий парольною фразою</translation>
    </message>
    <message>
        <source>Taken as an HMAC secret. If it is a private key, paste it whole, with its BEGIN and END lines.</source>
        <translation>Сприйнято як секрет HMAC. Якщо це приватний ключ, вставте його цілим, із рядками BEGIN та END.</translation>
    </message>
    <message>
        <source>Paste the secret, or the whole private key file with its BEGIN and END lines.</source>
        <translation>Вставте секрет або весь файл приватного ключа з рядками BEGIN та END.</translation>
    </message>
    <message>
        <source>This is not text: paste the secret, or a private key in PEM form.</source>
        <translation>Це не текст: вставте секрет або приватний ключ у форматі PEM.</translation>
    </message>
    <message>
        <source>A secret has no blanks inside; paste it alone.</source>
        <translation>Секрет не містить пробілів; вставте лише його.</translation>
    </message>
    <message>
        <source>More than one key: paste the private one alone.</source>
        <translation>Більше ніж один ключ: вставте лише приватний.</translation>
    </message>
    <message>
        <source>There is text around the key: paste it from its BEGIN to its END line.</source>
        <translation>Навколо ключа є текст: вставте від рядка BEGIN до рядка END.</translation>
    </message>
    <message>
        <source>This is the public half, which belongs to the exchange; paste the private one.</source>
        <translation>Це відкрита половина, що належить біржі; вставте приватну.</translation>
    </message>
    <message>
        <source>This is a certificate, not a private key.</source>
        <translation>Це сертифікат, а не приватний ключ.</translation>
    </message>
    <message>
        <source>This is OpenSSH&apos;s own format; export the key as PKCS#8 PEM.</source>
        <translation>Це власний формат OpenSSH; експортуйте ключ як PKCS#8 PEM.</translation>
    </message>
    <message>
        <source>The exchange takes Ed25519 and RSA keys, not this kind.</source>
        <translation>Біржа приймає ключі Ed25519 та RSA, а не цей вид.</translation>
    </message>
    <message>
        <source>This RSA key is shorter than 2048 bits.</source>
        <translation>Цей ключ RSA коротший за 2048 біт.</translation>
    </message>
    <message>
        <source>Encrypted private key: enter its passphrase.</source>
        <translation>Зашифрований приватний ключ: введіть його парольну фразу.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key.</source>
        <translation>Ця парольна фраза не відкриває ключ.</translation>
    </message>
    <message>
        <source>This is not a readable private key.</source>
        <translation>Це не придатний для читання приватний ключ.</translation>
    </message>
    <message>
        <source>This key cannot be used for signing.</source>
        <translation>Цим ключем не можна підписувати.</translation>
    </message>
</context>
<context>
    <name>fathom::KeyField</name>
    <message>
        <source>Press to choose a key</source>
        <translation>Обрати клавішу</translation>
    </message>
    <message>
        <source>Now press the key</source>
        <translation>Тепер натисніть клавішу</translation>
    </message>
    <message>
        <source>Waiting for the key</source>
        <translation>Чекає на клавішу</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Клавіша: %1</translation>
    </message>
</context>
<context>
    <name>fathom::KeyForm</name>
    <message>
        <source>Name of the account</source>
        <translation>Назва рахунку</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Основний</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Key of the demo environment</source>
        <translation>Ключ демо-середовища</translation>
    </message>
    <message>
        <source>Key with real money</source>
        <translation>Ключ на справжні гроші</translation>
    </message>
    <message>
        <source>a key works in its own environment only</source>
        <translation>ключ працює лише у своєму середовищі</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Середовище</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-ключ</translation>
    </message>
    <message>
        <source>Secret, or the private key file&apos;s whole text</source>
        <translation>Секрет або весь текст файлу приватного ключа</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Файл…</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Секрет</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Очистити буфер обміну</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>in the desktop&apos;s keyring</source>
        <translation>у сховищі ключів системи</translation>
    </message>
    <message>
        <source>Keep the key in the keyring</source>
        <translation>Зберігати ключ у сховищі ключів</translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation>лише на цей сеанс</translation>
    </message>
    <message>
        <source>Keep the key until Fathom ends</source>
        <translation>Зберігати ключ, доки Fathom працює</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Зберігання</translation>
    </message>
    <message>
        <source>What this key may do</source>
        <translation>Що може цей ключ</translation>
    </message>
    <message>
        <source>Check at the exchange</source>
        <translation>Перевірити на біржі</translation>
    </message>
    <message>
        <source>Hard limits of this program</source>
        <translation>Жорсткі ліміти цієї програми</translation>
    </message>
    <message>
        <source>The private key&apos;s own passphrase</source>
        <translation>Власна парольна фраза приватного ключа</translation>
    </message>
    <message>
        <source>Optional: without one, locking forgets the key</source>
        <translation>Необов’язково: без неї блокування забуває ключ</translation>
    </message>
    <message>
        <source>Optional: asked at every unlocking</source>
        <translation>Необов’язково: запитується за кожного розблокування</translation>
    </message>
    <message>
        <source>The key stays in memory until Fathom ends; it is never written to a file.</source>
        <translation>Ключ лишається в пам’яті, доки Fathom працює; його ніколи не записують у файл.</translation>
    </message>
    <message>
        <source>The keyring gets it sealed; the key itself is never written to a file.</source>
        <translation>Сховище ключів отримує його запечатаним; сам ключ ніколи не записують у файл.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Приватний ключ</translation>
    </message>
    <message>
        <source>Private keys (*.pem *.key);;All files (*)</source>
        <translation>Приватні ключі (*.pem *.key);;Усі файли (*)</translation>
    </message>
    <message>
        <source>This file cannot be read as a key.</source>
        <translation>Цей файл не можна прочитати як ключ.</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>Бракує назви</translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation>Бракує API-ключа</translation>
    </message>
    <message>
        <source>The secret is missing</source>
        <translation>Бракує секрету</translation>
    </message>
    <message>
        <source>Asking the exchange…</source>
        <translation>Запитуємо біржу…</translation>
    </message>
    <message>
        <source>Answer the open questions in red</source>
        <translation>Дайте відповідь на відкриті питання, позначені червоним</translation>
    </message>
    <message>
        <source>They block what opens or grows a position, never what reduces one. LIVE needs the first three.</source>
        <translation>Вони блокують те, що відкриває чи збільшує позицію, і ніколи те, що зменшує. LIVE потребує перших трьох.</translation>
    </message>
    <message>
        <source>LIVE needs the first three hard limits</source>
        <translation>LIVE потребує перших трьох жорстких лімітів</translation>
    </message>
</context>
<context>
    <name>fathom::KeyMap</name>
    <message>
        <source>That is no key</source>
        <translation>Це не клавіша</translation>
    </message>
    <message>
        <source>Needs Ctrl, Alt or a function key: without them it is typed into fields</source>
        <translation>Потрібні Ctrl, Alt або функціональна клавіша: без них вона друкується в поля</translation>
    </message>
    <message>
        <source>%1 is already: %2</source>
        <translation>%1 уже зайнято: %2</translation>
    </message>
</context>
<context>
    <name>fathom::KeyOverlay</name>
    <message>
        <source>Map of keys</source>
        <translation>Карта клавіш</translation>
    </message>
    <message>
        <source>one tick or step; Shift ten, Ctrl a hundred</source>
        <translation>один тік або крок; Shift – десять, Ctrl – сто</translation>
    </message>
    <message>
        <source>typed prices: bid ask mid mark last</source>
        <translation>для введення цін: bid ask mid mark last</translation>
    </message>
    <message>
        <source>typed sizes, also max and risk</source>
        <translation>для введення розмірів, також max і risk</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>armed only</source>
        <translation>лише озброєно</translation>
    </message>
</context>
<context>
    <name>fathom::KeyReportView</name>
    <message>
        <source>Copy address</source>
        <translation>Копіювати адресу</translation>
    </message>
    <message>
        <source>Copy this computer&apos;s address</source>
        <translation>Копіювати адресу цього комп’ютера</translation>
    </message>
    <message>
        <source>I looked: this key may not withdraw</source>
        <translation>Перевірено мною: цей ключ не може виводити кошти</translation>
    </message>
    <message>
        <source>I looked: the key is bound to my addresses</source>
        <translation>Перевірено мною: ключ прив’язано до моїх адрес</translation>
    </message>
    <message>
        <source>I looked: the key may trade futures and nothing else</source>
        <translation>Перевірено мною: ключ може торгувати ф’ючерсами й нічого більше</translation>
    </message>
    <message>
        <source>Not checked at the exchange yet.</source>
        <translation>На біржі ще не перевірено.</translation>
    </message>
    <message>
        <source>Withdrawals: not known</source>
        <translation>Виведення: невідомо</translation>
    </message>
    <message>
        <source>Address list: not known</source>
        <translation>Список адрес: невідомо</translation>
    </message>
    <message>
        <source>Permissions: not known</source>
        <translation>Дозволи: невідомо</translation>
    </message>
    <message>
        <source>Asking the exchange…</source>
        <translation>Запитуємо біржу…</translation>
    </message>
    <message>
        <source>The exchange accepts this key.</source>
        <translation>Біржа приймає цей ключ.</translation>
    </message>
    <message>
        <source>It may not withdraw</source>
        <translation>Він не може виводити кошти</translation>
    </message>
    <message>
        <source>IT MAY WITHDRAW: make another key without that permission</source>
        <translation>ВІН МОЖЕ ВИВОДИТИ КОШТИ: створіть інший ключ без цього дозволу</translation>
    </message>
    <message>
        <source>Withdrawals: the exchange did not say</source>
        <translation>Виведення: біржа не повідомила</translation>
    </message>
    <message>
        <source>It is bound to an address list</source>
        <translation>Його прив’язано до списку адрес</translation>
    </message>
    <message>
        <source>Any address may use it: set an address list</source>
        <translation>Ним може користуватися будь-яка адреса: задайте список адрес</translation>
    </message>
    <message>
        <source>Address list: the exchange did not say</source>
        <translation>Список адрес: біржа не повідомила</translation>
    </message>
    <message>
        <source>It may not trade futures</source>
        <translation>Він не може торгувати ф’ючерсами</translation>
    </message>
    <message>
        <source>It trades futures, and may move funds between accounts as well</source>
        <translation>Він торгує ф’ючерсами, а також може переказувати кошти між рахунками</translation>
    </message>
    <message>
        <source>It trades futures and moves no funds</source>
        <translation>Він торгує ф’ючерсами й не переказує коштів</translation>
    </message>
    <message>
        <source>It trades; what else it may do the exchange did not say</source>
        <translation>Він торгує; що ще він може, біржа не повідомила</translation>
    </message>
</context>
<context>
    <name>fathom::KeySafe</name>
    <message>
        <source>This desktop has no keyring (Secret Service).</source>
        <translation>У цій системі немає сховища ключів (Secret Service).</translation>
    </message>
    <message>
        <source>The keyring does not hold this key any more; enter it again.</source>
        <translation>У сховищі цього ключа більше немає; введіть його знову.</translation>
    </message>
    <message>
        <source>The keyring stayed locked.</source>
        <translation>Сховище ключів лишилося заблокованим.</translation>
    </message>
    <message>
        <source>The keyring did not answer. The key may well be there: unlock the keyring and try again.</source>
        <translation>Сховище ключів не відповіло. Ключ цілком може там бути: розблокуйте сховище й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The keyring answered with an error.</source>
        <translation>Сховище ключів відповіло помилкою.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key.</source>
        <translation>Ця парольна фраза не відкриває ключ.</translation>
    </message>
    <message>
        <source>What the keyring holds was sealed by another profile, or is damaged; enter the key again.</source>
        <translation>Вміст сховища запечатано іншим профілем або пошкоджено; введіть ключ знову.</translation>
    </message>
    <message>
        <source>This key was for one session and is forgotten; enter it again.</source>
        <translation>Цей ключ був на один сеанс і забутий; введіть його знову.</translation>
    </message>
</context>
<context>
    <name>fathom::KeysPage</name>
    <message>
        <source>Use instead</source>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>Use the key instead of the action&apos;s keys</source>
        <translation>Замінити клавіші дії цією</translation>
    </message>
    <message>
        <source>Use as well</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Use the key beside the action&apos;s keys</source>
        <translation>Додати клавішу до клавіш дії</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без клавіші</translation>
    </message>
    <message>
        <source>Take the action&apos;s keys away</source>
        <translation>Забрати клавіші дії</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Set the action&apos;s keys back</source>
        <translation>Скинути клавіші дії</translation>
    </message>
    <message>
        <source>Set all back</source>
        <translation>Скинути все</translation>
    </message>
    <message>
        <source>Set the keys of every action back</source>
        <translation>Скинути клавіші всіх дій</translation>
    </message>
    <message>
        <source>A supplied key of this action has another action now; it stays there</source>
        <translation>Типову клавішу цієї дії тепер має інша; там вона й лишається</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Пошук дій і клавіш</translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation>Дія або клавіша</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>змінено</translation>
    </message>
</context>
<context>
    <name>fathom::KeysView</name>
    <message>
        <source>limits not set</source>
        <translation>ліміти не задано</translation>
    </message>
    <message>
        <source>order %1 · position %2 · ±%3 % of mark</source>
        <translation>ордер %1 · позиція %2 · ±%3 % від mark</translation>
    </message>
    <message>
        <source>Fathom&apos;s own exchange, play money</source>
        <translation>Власна біржа Fathom, ігрові гроші</translation>
    </message>
    <message>
        <source>for this session</source>
        <translation>на цей сеанс</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>у сховищі ключів</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>парольна фраза</translation>
    </message>
    <message>
        <source>may withdraw</source>
        <translation>може виводити</translation>
    </message>
    <message>
        <source>not bound to addresses</source>
        <translation>не прив’язано до адрес</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>перевірено %1</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>ще не перевірено</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Ліміти…</translation>
    </message>
    <message>
        <source>Hard limits of %1</source>
        <translation>Жорсткі ліміти %1</translation>
    </message>
    <message>
        <source>Offer at start</source>
        <translation>Пропонувати на старті</translation>
    </message>
    <message>
        <source>Offer %1 when Fathom starts</source>
        <translation>Пропонувати %1 під час запуску Fathom</translation>
    </message>
    <message>
        <source>A start is always on paper; this account is then offered, and asked about</source>
        <translation>Запуск завжди на паперовій біржі; потім цей рахунок пропонується, і про нього запитують</translation>
    </message>
    <message>
        <source>Really remove</source>
        <translation>Справді вилучити</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Remove the key %1</source>
        <translation>Вилучити ключ %1</translation>
    </message>
    <message>
        <source>loss of a day %1; no other limit set</source>
        <translation>збиток за день %1; інших лімітів не задано</translation>
    </message>
    <message>
        <source> · loss of a day %1</source>
        <translation> · збиток за день %1</translation>
    </message>
    <message>
        <source>Binance&apos;s public market, orders filled by Fathom&apos;s own exchange, play money</source>
        <translation>Публічний ринок Binance, ордери виконує власна біржа Fathom, ігрові гроші</translation>
    </message>
</context>
<context>
    <name>fathom::LadderActions</name>
    <message>
        <source>the symbol changed</source>
        <translation>символ змінено</translation>
    </message>
    <message>
        <source>the book is not live: %1</source>
        <translation>стакан не наживо: %1</translation>
    </message>
    <message>
        <source>the book is not live</source>
        <translation>стакан не наживо</translation>
    </message>
    <message>
        <source>no size is chosen</source>
        <translation>розмір не вибрано</translation>
    </message>
    <message>
        <source>post-only, but it would take</source>
        <translation>post-only, але виконався б одразу</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не надіслано</translation>
    </message>
    <message>
        <source>the same order went out moments ago; press again to send it once more</source>
        <translation>такий самий ордер щойно надіслано; натисніть ще раз, щоб надіслати знову</translation>
    </message>
    <message>
        <source>BUY %1 refused</source>
        <translation>BUY %1 відхилено</translation>
    </message>
    <message>
        <source>SELL %1 refused</source>
        <translation>SELL %1 відхилено</translation>
    </message>
    <message>
        <source>the order is gone</source>
        <translation>ордера вже немає</translation>
    </message>
    <message>
        <source>no such price</source>
        <translation>немає такої ціни</translation>
    </message>
    <message>
        <source>would be cancelled by the exchange: post-only</source>
        <translation>біржа скасувала б: post-only</translation>
    </message>
    <message>
        <source>would take</source>
        <translation>виконався б одразу</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>Не переміщено</translation>
    </message>
    <message>
        <source>Modify refused</source>
        <translation>Зміну відхилено</translation>
    </message>
    <message>
        <source>No alert</source>
        <translation>Алерт не додано</translation>
    </message>
    <message>
        <source>the last price is there now</source>
        <translation>остання ціна зараз там</translation>
    </message>
    <message>
        <source>%1 is more than three times the usual %2; press again within 2 s to send it</source>
        <translation>%1 більш ніж утричі перевищує звичні %2; натисніть ще раз протягом 2 с, щоб надіслати</translation>
    </message>
    <message>
        <source>Stop-loss refused</source>
        <translation>Стоп-лос відхилено</translation>
    </message>
    <message>
        <source>Take-profit refused</source>
        <translation>Тейк-профіт відхилено</translation>
    </message>
    <message>
        <source>Not replaced</source>
        <translation>Не замінено</translation>
    </message>
    <message numerus="yes">
        <source>also %n protective, press again</source>
        <translation>
            <numerusform>ще й %n захисний, натисніть ще раз</numerusform>
            <numerusform>ще й %n захисні, натисніть ще раз</numerusform>
            <numerusform>ще й %n захисних, натисніть ще раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Close refused</source>
        <translation>Закриття відхилено</translation>
    </message>
    <message>
        <source>Reverse refused</source>
        <translation>Розворот відхилено</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>переміщено</translation>
    </message>
    <message>
        <source>refused, %1, still %2</source>
        <translation>відхилено, %1, досі %2</translation>
    </message>
    <message>
        <source>the symbol is not trading</source>
        <translation>символ не торгується</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Залишено</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation>переміщено на %1</translation>
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
        <translation>Виконано за %1</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Зник</translation>
    </message>
    <message>
        <source>the order ended while it was being moved</source>
        <translation>ордер завершився під час переміщення</translation>
    </message>
    <message>
        <source>market crossed, click again</source>
        <translation>ринок перетнув, клацніть ще раз</translation>
    </message>
    <message>
        <source>aim</source>
        <translation>приціл</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n orders here</source>
        <translation>
            <numerusform>Скасувати тут %n ордер</numerusform>
            <numerusform>Скасувати тут %n ордери</numerusform>
            <numerusform>Скасувати тут %n ордерів</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit price and size…</source>
        <translation>Змінити ціну й розмір…</translation>
    </message>
    <message>
        <source>Cancel all buys</source>
        <translation>Скасувати всі купівлі</translation>
    </message>
    <message>
        <source>Cancel all sells</source>
        <translation>Скасувати всі продажі</translation>
    </message>
    <message>
        <source>Buy limit at %1 in the ticket</source>
        <translation>Лімітна купівля за %1 в ордері</translation>
    </message>
    <message>
        <source>Sell limit at %1 in the ticket</source>
        <translation>Лімітний продаж за %1 в ордері</translation>
    </message>
    <message>
        <source>Copy price</source>
        <translation>Копіювати ціну</translation>
    </message>
    <message>
        <source>Centre on the market</source>
        <translation>Центрувати на ринку</translation>
    </message>
    <message>
        <source>moving to %1, joins behind %2</source>
        <translation>переміщення на %1, стає за %2</translation>
    </message>
    <message>
        <source>moving to %1</source>
        <translation>переміщення на %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Stop at %1 in the ticket</source>
        <translation>Стоп на %1 в ордері</translation>
    </message>
    <message>
        <source>Protect the position at %1 in the ticket</source>
        <translation>Захист позиції на %1 в ордері</translation>
    </message>
    <message>
        <source>Open the row into ticks (Alt)</source>
        <translation>Розкрити рядок на тіки (Alt)</translation>
    </message>
    <message>
        <source>Alert at %1</source>
        <translation>Алерт на %1</translation>
    </message>
    <message>
        <source>there is no position to protect</source>
        <translation>немає позиції, яку можна захистити</translation>
    </message>
    <message>
        <source>Move one tick up</source>
        <translation>На тик вище</translation>
    </message>
    <message>
        <source>Move one tick down</source>
        <translation>На тик нижче</translation>
    </message>
    <message>
        <source>Join the best bid</source>
        <translation>Стати до найкращого bid</translation>
    </message>
    <message>
        <source>Join the best ask</source>
        <translation>Стати до найкращого ask</translation>
    </message>
    <message>
        <source>the order to be moved is not there; press again to place one at the cursor</source>
        <translation>ордера, який мали рухати, немає; натисніть ще раз, щоб поставити на рядку</translation>
    </message>
    <message>
        <source>back at %1</source>
        <translation>знову на %1</translation>
    </message>
    <message>
        <source>not moved, still %1</source>
        <translation>не переміщено, залишається %1</translation>
    </message>
    <message>
        <source>%1 waits: Ctrl Enter sends, Escape discards</source>
        <comment>the price an order is to be moved to</comment>
        <translation>%1 очікує: Ctrl Enter надсилає, Escape скасовує</translation>
    </message>
    <message>
        <source>Cancel this</source>
        <translation>Скасувати цей</translation>
    </message>
</context>
<context>
    <name>fathom::LadderMoveBubble</name>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Send the move</source>
        <translation>Надіслати переміщення</translation>
    </message>
    <message>
        <source>Discard the move</source>
        <translation>Відкинути переміщення</translation>
    </message>
</context>
<context>
    <name>fathom::LadderOptionsDialog</name>
    <message>
        <source>Ladder options</source>
        <translation>Параметри стакана</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Миша</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ордери</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>This symbol</source>
        <translation>Цей символ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>автоматично</translation>
    </message>
    <message>
        <source>An armed press sends</source>
        <translation>Озброєне натискання надсилає</translation>
    </message>
    <message>
        <source>at the release in the same row</source>
        <translation>за відпускання в тому самому рядку</translation>
    </message>
    <message>
        <source>at the press: fastest, no way back</source>
        <translation>за натискання: найшвидше, без вороття</translation>
    </message>
    <message>
        <source>Where the market crossed a row just before the press</source>
        <translation>Якщо ринок перетнув рядок перед самим натисканням</translation>
    </message>
    <message>
        <source>do not send</source>
        <translation>не надсилати</translation>
    </message>
    <message>
        <source>send post-only</source>
        <translation>надсилати post-only</translation>
    </message>
    <message>
        <source>Drags may end where the order takes at once</source>
        <translation>Перетягувати можна й туди, де ордер виконається одразу</translation>
    </message>
    <message>
        <source>Reverse at once while armed</source>
        <translation>Розвертати одразу, коли озброєно</translation>
    </message>
    <message>
        <source>Disarm after idle minutes</source>
        <translation>Роззброїти після бездіяльності, хв</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ніколи</translation>
    </message>
    <message>
        <source>last price</source>
        <translation>остання ціна</translation>
    </message>
    <message>
        <source>mark price</source>
        <translation>ціна mark</translation>
    </message>
    <message>
        <source>Stops watch the</source>
        <translation>Стопи стежать за ціною</translation>
    </message>
    <message>
        <source>Stop-loss and take-profit watch the</source>
        <translation>Стоп-лос і тейк-профіт стежать за ціною</translation>
    </message>
    <message>
        <source>Dead-man switch</source>
        <translation>Запобіжник dead-man</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Рядки</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>компактні</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>звичайні</translation>
    </message>
    <message>
        <source>large</source>
        <translation>великі</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Цифри</translation>
    </message>
    <message>
        <source> px</source>
        <translation> пкс</translation>
    </message>
    <message>
        <source>Narrow digits</source>
        <translation>Вузькі цифри</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Рамка</translation>
    </message>
    <message>
        <source>compact where the ladder is narrow</source>
        <translation>компактна, де стакан вузький</translation>
    </message>
    <message>
        <source>always full</source>
        <translation>завжди повна</translation>
    </message>
    <message>
        <source>always compact</source>
        <translation>завжди компактна</translation>
    </message>
    <message>
        <source>Kept for %1 alone</source>
        <translation>Зберігається лише для %1</translation>
    </message>
    <message>
        <source>No symbol is shown</source>
        <translation>Не показано жодного символу</translation>
    </message>
    <message>
        <source>A size is large from</source>
        <translation>Розмір великий від</translation>
    </message>
    <message>
        <source>and framed from</source>
        <translation>і в рамці від</translation>
    </message>
    <message>
        <source>A full depth bar is</source>
        <translation>Повна смуга глибини</translation>
    </message>
    <message>
        <source>Traded volume of the last</source>
        <translation>Проторгований обсяг за останні</translation>
    </message>
    <message>
        <source> min</source>
        <translation> хв</translation>
    </message>
    <message>
        <source>Decimals of sizes</source>
        <translation>Десяткові знаки розмірів</translation>
    </message>
    <message>
        <source>by themselves</source>
        <translation>автоматично</translation>
    </message>
    <message>
        <source>A stop-limit&apos;s limit lies beyond its trigger by</source>
        <translation>Ліміт стоп-ліміта лежить за тригером на</translation>
    </message>
    <message>
        <source> ticks</source>
        <translation> тік.</translation>
    </message>
</context>
<context>
    <name>fathom::LadderPanel</name>
    <message>
        <source>Ladder %1</source>
        <translation>Стакан %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Not editable</source>
        <translation>Не редагується</translation>
    </message>
    <message>
        <source>a request on this order is still under way</source>
        <translation>запит щодо цього ордера ще триває</translation>
    </message>
    <message>
        <source>Clear all traded volume</source>
        <translation>Очистити весь проторгований обсяг</translation>
    </message>
    <message>
        <source>Clear above the ask</source>
        <translation>Очистити вище ask</translation>
    </message>
    <message>
        <source>Clear below the bid</source>
        <translation>Очистити нижче bid</translation>
    </message>
    <message>
        <source>Traded volume</source>
        <translation>Проторгований обсяг</translation>
    </message>
    <message>
        <source>Profit and loss (H)</source>
        <translation>Прибуток і збиток (H)</translation>
    </message>
    <message>
        <source>Cumulative depth (V)</source>
        <translation>Накопичена глибина (V)</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Стакан</translation>
    </message>
    <message>
        <source>Ladder %1, %2, %3, group %4</source>
        <translation>Стакан %1, %2, %3, група %4</translation>
    </message>
    <message>
        <source>live</source>
        <translation>наживо</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>не наживо</translation>
    </message>
    <message>
        <source>disarmed</source>
        <translation>роззброєно</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n orders</source>
        <translation>
            <numerusform>%1, %n ордер</numerusform>
            <numerusform>%1, %n ордери</numerusform>
            <numerusform>%1, %n ордерів</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel buys</source>
        <translation>Скасувати купівлі</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Скасувати все</translation>
    </message>
    <message>
        <source>Cancel sells</source>
        <translation>Скасувати продажі</translation>
    </message>
    <message>
        <source>no news from the exchange</source>
        <translation>немає новин від біржі</translation>
    </message>
    <message>
        <source>last book %1, click to retry</source>
        <translation>останній стакан %1, клацніть, щоб повторити</translation>
    </message>
    <message>
        <source>BOOK STALE %1 s</source>
        <translation>СТАКАН ЗАСТАРІВ %1 с</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message numerus="yes">
        <source>market %n rows</source>
        <translation>
            <numerusform>ринок %n рядок</numerusform>
            <numerusform>ринок %n рядки</numerusform>
            <numerusform>ринок %n рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>LIQ %1</source>
        <translation>ЛІК %1</translation>
    </message>
    <message>
        <source>ENTRY %1</source>
        <translation>ВХІД %1</translation>
    </message>
    <message>
        <source>BUY %1 at %2</source>
        <translation>BUY %1 за %2</translation>
    </message>
    <message>
        <source>SELL %1 at %2</source>
        <translation>SELL %1 за %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows above</source>
        <translation>
            <numerusform>%n рядок вище</numerusform>
            <numerusform>%n рядки вище</numerusform>
            <numerusform>%n рядків вище</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows below</source>
        <translation>
            <numerusform>%n рядок нижче</numerusform>
            <numerusform>%n рядки нижче</numerusform>
            <numerusform>%n рядків нижче</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>armed %n minutes</source>
        <translation>
            <numerusform>озброєно %n хвилину</numerusform>
            <numerusform>озброєно %n хвилини</numerusform>
            <numerusform>озброєно %n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>exchange to here %1 ms, here to the screen %2 ms</source>
        <translation>від біржі сюди %1 мс, звідси на екран %2 мс</translation>
    </message>
    <message>
        <source>armed</source>
        <translation>озброєно</translation>
    </message>
    <message>
        <source>disarmed %1</source>
        <translation>роззброєно %1</translation>
    </message>
    <message>
        <source>UNPROTECTED %1 s: %2</source>
        <translation>БЕЗ ЗАХИСТУ %1 с: %2</translation>
    </message>
    <message>
        <source>Alt: opens the row into ticks</source>
        <translation>Alt: розкриває рядок на тіки</translation>
    </message>
    <message>
        <source>%1 (into the ticket)</source>
        <translation>%1 (в ордер)</translation>
    </message>
    <message numerus="yes">
        <source>also %n protective</source>
        <translation>
            <numerusform>ще й %n захисний</numerusform>
            <numerusform>ще й %n захисні</numerusform>
            <numerusform>ще й %n захисних</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, press again</source>
        <translation>%1, натисніть ще раз</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Купівлі</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Sells</source>
        <translation>Продажі</translation>
    </message>
    <message>
        <source>no book yet</source>
        <translation>стакана ще немає</translation>
    </message>
    <message>
        <source>book resyncing, %1 s</source>
        <translation>стакан оновлюється, %1 с</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>it goes to the exchange as its entry fills</source>
        <translation>він піде на біржу в міру виконання входу</translation>
    </message>
    <message>
        <source>this order moves by itself</source>
        <translation>цей ордер рухається сам</translation>
    </message>
    <message numerus="yes">
        <source>Stacked and pulled in %n s</source>
        <translation>
            <numerusform>Додано й знято за %n с</numerusform>
            <numerusform>Додано й знято за %n с</numerusform>
            <numerusform>Додано й знято за %n с</numerusform>
        </translation>
    </message>
    <message>
        <source>NOT TRADING</source>
        <translation>НЕ ТОРГУЄТЬСЯ</translation>
    </message>
    <message>
        <source>click for %1</source>
        <translation>клацніть для %1</translation>
    </message>
    <message>
        <source>the symbol is not trading</source>
        <translation>символ не торгується</translation>
    </message>
    <message>
        <source>opens %1</source>
        <translation>відкриється %1</translation>
    </message>
</context>
<context>
    <name>fathom::LadderTools</name>
    <message>
        <source>Finer rows</source>
        <translation>Тонші рядки</translation>
    </message>
    <message>
        <source>Coarser rows</source>
        <translation>Грубіші рядки</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Група %1</translation>
    </message>
    <message>
        <source>Age of the book: %1</source>
        <translation>Вік стакана: %1</translation>
    </message>
    <message>
        <source>Centre on the market; right button: all ladders</source>
        <translation>Центрувати на ринку; права кнопка: усі стакани</translation>
    </message>
    <message>
        <source>Options of the ladder</source>
        <translation>Параметри стакана</translation>
    </message>
    <message>
        <source>Age of the book: %1, %2</source>
        <translation>Вік стакана: %1, %2</translation>
    </message>
</context>
<context>
    <name>fathom::LadderView</name>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
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
        <translation>Мої купівлі</translation>
    </message>
    <message>
        <source>My sells</source>
        <translation>Мої продажі</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Стакан</translation>
    </message>
    <message numerus="yes">
        <source>Snapshot asked, %n updates held</source>
        <translation>
            <numerusform>Знімок запитано, утримано %n оновлення</numerusform>
            <numerusform>Знімок запитано, утримано %n оновлення</numerusform>
            <numerusform>Знімок запитано, утримано %n оновлень</numerusform>
        </translation>
    </message>
    <message>
        <source>bid %1</source>
        <translation>bid %1</translation>
    </message>
    <message>
        <source>ask %1</source>
        <translation>ask %1</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>спред</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>you buy %1</source>
        <translation>ви купуєте %1</translation>
    </message>
    <message>
        <source>you sell %1</source>
        <translation>ви продаєте %1</translation>
    </message>
    <message>
        <source>last price</source>
        <translation>остання ціна</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>вхід</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>беззбитковість</translation>
    </message>
    <message>
        <source>liquidation</source>
        <translation>ліквідація</translation>
    </message>
    <message>
        <source>traded %1</source>
        <translation>проторговано %1</translation>
    </message>
    <message>
        <source>minus %1 if closed</source>
        <translation>мінус %1, якщо закрити</translation>
    </message>
    <message>
        <source>plus %1 if closed</source>
        <translation>плюс %1, якщо закрити</translation>
    </message>
    <message>
        <source>your stop buys %1</source>
        <translation>ваш стоп купує %1</translation>
    </message>
    <message>
        <source>your stop sells %1</source>
        <translation>ваш стоп продає %1</translation>
    </message>
    <message>
        <source>your take-profit buys %1</source>
        <translation>ваш тейк-профіт купує %1</translation>
    </message>
    <message>
        <source>your take-profit sells %1</source>
        <translation>ваш тейк-профіт продає %1</translation>
    </message>
    <message>
        <source>your trailing stop buys %1</source>
        <translation>ваш трейлінг-стоп купує %1</translation>
    </message>
    <message>
        <source>your trailing stop sells %1</source>
        <translation>ваш трейлінг-стоп продає %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>за %1</translation>
    </message>
    <message>
        <source>no spread</source>
        <translation>немає спреду</translation>
    </message>
    <message numerus="yes">
        <source>spread %n ticks</source>
        <translation>
            <numerusform>спред %n тік</numerusform>
            <numerusform>спред %n тіки</numerusform>
            <numerusform>спред %n тіків</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bid, %2 ask</source>
        <translation>%1 bid, %2 ask</translation>
    </message>
    <message>
        <source>depth not known</source>
        <translation>глибина невідома</translation>
    </message>
    <message numerus="yes">
        <source>break-even after the next funding, in %n minute(s)</source>
        <translation>
            <numerusform>беззбитковість після наступного фандингу, за %n хвилину</numerusform>
            <numerusform>беззбитковість після наступного фандингу, за %n хвилини</numerusform>
            <numerusform>беззбитковість після наступного фандингу, за %n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Traded in %n minute(s)</source>
        <translation>
            <numerusform>Наторговано за %n хвилину</numerusform>
            <numerusform>Наторговано за %n хвилини</numerusform>
            <numerusform>Наторговано за %n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>break-even without funding</source>
        <translation>беззбитковість без фандингу</translation>
    </message>
</context>
<context>
    <name>fathom::LastOpenOrders</name>
    <message>
        <source>Ended while away</source>
        <translation>Завершено за вашої відсутності</translation>
    </message>
    <message>
        <source>%1: it ended while Fathom was not running.</source>
        <translation>%1: завершився, поки Fathom не працював.</translation>
    </message>
    <message>
        <source>%1: it was filled while Fathom was not running.</source>
        <translation>%1: виконано, поки Fathom не працював.</translation>
    </message>
    <message>
        <source>%1: it was cancelled while Fathom was not running.</source>
        <translation>%1: скасовано, поки Fathom не працював.</translation>
    </message>
    <message>
        <source>The exchange no longer reports it.</source>
        <translation>Біржа більше його не повідомляє.</translation>
    </message>
    <message>
        <source>%1: it was triggered while Fathom was not running, but the exchange refused it.</source>
        <translation>%1: спрацювала, поки Fathom не працював, але біржа її відхилила.</translation>
    </message>
</context>
<context>
    <name>fathom::LimitsForm</name>
    <message>
        <source>Largest order</source>
        <translation>Найбільший ордер</translation>
    </message>
    <message>
        <source>Largest position</source>
        <translation>Найбільша позиція</translation>
    </message>
    <message>
        <source>Price at most from mark</source>
        <translation>Ціна щонайбільше від mark</translation>
    </message>
    <message>
        <source>%1 needs a number above 0.</source>
        <translation>%1: потрібне число, більше за 0.</translation>
    </message>
    <message>
        <source>Loss of a day</source>
        <translation>Збиток за день</translation>
    </message>
    <message>
        <source>Opening orders</source>
        <translation>Ордери на відкриття</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>за секунду</translation>
    </message>
    <message>
        <source>Locked until %1 UTC: only reducing and cancelling go out.</source>
        <translation>Заблоковано до %1 UTC: надсилаються лише зменшення та скасування.</translation>
    </message>
    <message>
        <source>Today a loss of %1 locks; from 00:00 UTC on none does.</source>
        <translation>Сьогодні блокує збиток %1; з 00:00 UTC — жоден.</translation>
    </message>
    <message>
        <source>Today a loss of %1 locks; from 00:00 UTC on one of %2.</source>
        <translation>Сьогодні блокує збиток %1; з 00:00 UTC — %2.</translation>
    </message>
    <message>
        <source>At the loss of a day, fees and funding counted, only reducing goes out until 00:00 UTC. A tighter one holds at once, a looser one from the next day on. It binds this program only.</source>
        <translation>Коли збиток за день разом із комісіями та фандингом сягає межі, до 00:00 UTC надсилається лише зменшення. Жорсткіша межа діє одразу, м&apos;якша — з наступного дня. Вона обмежує лише цю програму.</translation>
    </message>
    <message>
        <source>%1 needs a whole number.</source>
        <translation>%1: потрібне ціле число.</translation>
    </message>
    <message>
        <source>The exchange&apos;s budget allows at most %1 opening orders a second.</source>
        <translation>Бюджет біржі дозволяє щонайбільше %1 ордерів на відкриття за секунду.</translation>
    </message>
</context>
<context>
    <name>fathom::LinkChip</name>
    <message>
        <source>Link group %1</source>
        <translation>Група зв’язку %1</translation>
    </message>
    <message>
        <source>Link group %1: panels with this digit show the same symbol</source>
        <translation>Група зв’язку %1: панелі з цією цифрою показують той самий символ</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>не зв’язано</translation>
    </message>
    <message>
        <source>free</source>
        <translation>вільна</translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n панель</numerusform>
            <numerusform>%n панелі</numerusform>
            <numerusform>%n панелей</numerusform>
        </translation>
    </message>
    <message>
        <source>Share the interval</source>
        <translation>Спільний інтервал</translation>
    </message>
    <message>
        <source>Share the crosshair</source>
        <translation>Спільне перехрестя</translation>
    </message>
    <message>
        <source>Share the draft and its size</source>
        <translation>Спільна чернетка та її розмір</translation>
    </message>
    <message>
        <source>Link all panels here</source>
        <translation>Зв’язати тут усі панелі</translation>
    </message>
    <message>
        <source>Alt 0 to Alt 9: focused panel</source>
        <translation>Alt 0 – Alt 9: панель у фокусі</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Не зв’язано</translation>
    </message>
    <message>
        <source>Not linked: shows a symbol of its own</source>
        <translation>Не зв’язано: показує власний символ</translation>
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
        <translation>Символ</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>Примусово</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>USDT</source>
        <translation>USDT</translation>
    </message>
    <message>
        <source>sampled feed, lower bounds</source>
        <translation>вибірковий потік, нижні оцінки</translation>
    </message>
    <message>
        <source>long sold</source>
        <translation>long продано</translation>
    </message>
    <message>
        <source>short bought</source>
        <translation>short куплено</translation>
    </message>
    <message>
        <source>%1 of the largest shown</source>
        <translation>%1 від найбільшої з показаних</translation>
    </message>
</context>
<context>
    <name>fathom::LiquidationsPanel</name>
    <message>
        <source>Liquidations</source>
        <translation>Ліквідації</translation>
    </message>
    <message>
        <source>every one</source>
        <translation>усі</translation>
    </message>
    <message>
        <source>from %1 USDT</source>
        <translation>від %1 USDT</translation>
    </message>
    <message>
        <source>1 h longs ≥ %1</source>
        <translation>1 год long ≥ %1</translation>
    </message>
    <message>
        <source>shorts ≥ %1</source>
        <translation>short ≥ %1</translation>
    </message>
    <message>
        <source>Longs liquidated in the last hour, at least %1 USDT</source>
        <translation>Ліквідовано long за останню годину, щонайменше %1 USDT</translation>
    </message>
    <message>
        <source>Shorts liquidated in the last hour, at least %1 USDT</source>
        <translation>Ліквідовано short за останню годину, щонайменше %1 USDT</translation>
    </message>
    <message>
        <source>min %1 USDT</source>
        <translation>мін. %1 USDT</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>утримано %n</numerusform>
            <numerusform>утримано %n</numerusform>
            <numerusform>утримано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>stale</source>
        <translation>застаріло</translation>
    </message>
    <message>
        <source>all symbols</source>
        <translation>усі символи</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Поки нічого</translation>
    </message>
    <message>
        <source>Nothing above %1 USDT yet</source>
        <translation>Поки нічого понад %1 USDT</translation>
    </message>
    <message>
        <source>Show every one</source>
        <translation>Показувати всі</translation>
    </message>
    <message>
        <source>Lower to %1</source>
        <translation>Знизити до %1</translation>
    </message>
    <message>
        <source>Smallest liquidation shown</source>
        <translation>Найменша показана ліквідація</translation>
    </message>
    <message>
        <source>The feed is sampled: one per symbol and second at most.</source>
        <translation>Потік вибірковий: щонайбільше одна на символ за секунду.</translation>
    </message>
</context>
<context>
    <name>fathom::LiveMarket</name>
    <message>
        <source>No live market</source>
        <translation>Живого ринку немає</translation>
    </message>
    <message>
        <source>Binance cannot be reached. Nothing is shown in its place; Fathom keeps trying. Paper on its own market is in the account menu.</source>
        <translation>Binance недоступна. Замість неї нічого не показується; Fathom пробує далі. Паперова торгівля на власному ринку — у меню рахунків.</translation>
    </message>
    <message>
        <source>Live market lost</source>
        <translation>Живий ринок утрачено</translation>
    </message>
    <message>
        <source>Binance&apos;s market streams cannot be reached. Prices stand still, orders are refused and nothing triggers until they are back.</source>
        <translation>Ринкові потоки Binance недоступні. Доки вони не повернуться, ціни стоять, ордери відхиляються і ніщо не спрацьовує.</translation>
    </message>
    <message>
        <source>Live market is back</source>
        <translation>Живий ринок повернувся</translation>
    </message>
    <message>
        <source>Binance&apos;s market streams are open again.</source>
        <translation>Ринкові потоки Binance знову відкриті.</translation>
    </message>
    <message>
        <source>Book in doubt</source>
        <translation>Книга під сумнівом</translation>
    </message>
    <message>
        <source>The book of %1 is not in step with Binance&apos;s; orders there are refused until it is.</source>
        <translation>Книга %1 не збігається з книгою Binance; доки не збіжиться, ордери там відхиляються.</translation>
    </message>
</context>
<context>
    <name>fathom::LogDetails</name>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
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
        <translation>Що</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Символ</translation>
    </message>
    <message>
        <source>Double click shows them.</source>
        <translation>Подвійне клацання покаже їх.</translation>
    </message>
</context>
<context>
    <name>fathom::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Ще нічого не сталося</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Лише проблеми</translation>
    </message>
    <message>
        <source>Show warnings and failures only</source>
        <translation>Показувати лише попередження й помилки</translation>
    </message>
</context>
<context>
    <name>fathom::LoopWatch</name>
    <message>
        <source>the window stood still a moment ago; look again, then press</source>
        <translation>вікно щойно завмерло; погляньте ще раз і тоді натискайте</translation>
    </message>
</context>
<context>
    <name>fathom::LossLock</name>
    <message>
        <source>The file of the daily loss limit is damaged or was changed by hand: only reducing until 00:00 UTC.</source>
        <translation>Файл денного ліміту збитку пошкоджено або змінено вручну: до 00:00 UTC лише зменшення.</translation>
    </message>
    <message>
        <source>The daily loss limit cannot be kept on disk: %1</source>
        <translation>Денний ліміт збитку не вдається зберегти на диску: %1</translation>
    </message>
    <message>
        <source>The file of the daily loss limit was damaged: until 00:00 UTC only reducing and cancelling go out of this program</source>
        <translation>Файл денного ліміту збитку було пошкоджено: до 00:00 UTC ця програма надсилає лише зменшення та скасування</translation>
    </message>
    <message>
        <source>Daily loss limit: the day stood at %1, the limit is %2. Until 00:00 UTC only reducing and cancelling go out of this program</source>
        <translation>Денний ліміт збитку: результат дня %1, ліміт %2. До 00:00 UTC ця програма надсилає лише зменшення та скасування</translation>
    </message>
    <message>
        <source>The day&apos;s result is not read yet, so the daily loss limit cannot be checked</source>
        <translation>Результат дня ще не прочитано, тому денний ліміт збитку не можна перевірити</translation>
    </message>
</context>
<context>
    <name>fathom::MainWindow</name>
    <message>
        <source>Layout saved</source>
        <translation>Розташування збережено</translation>
    </message>
    <message>
        <source>Layout changed</source>
        <translation>Розташування змінено</translation>
    </message>
    <message>
        <source>Settings not saved</source>
        <translation>Налаштування не збережено</translation>
    </message>
    <message>
        <source>Scale %1 %</source>
        <translation>Масштаб %1 %</translation>
    </message>
    <message>
        <source>from the next start</source>
        <translation>з наступного запуску</translation>
    </message>
    <message>
        <source>Fathom, trading window</source>
        <translation>Fathom, торгове вікно</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Панелі</translation>
    </message>
    <message>
        <source>Bring all windows here</source>
        <translation>Зібрати всі вікна тут</translation>
    </message>
    <message>
        <source>Arrange as supplied</source>
        <translation>Розташувати як початково</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Map of keys</source>
        <translation>Карта клавіш</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Перші кроки</translation>
    </message>
    <message>
        <source>About Fathom</source>
        <translation>Про Fathom</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Colour-blind safe, dark</source>
        <translation>Безпечні безпечні для дальтоніків, темні</translation>
    </message>
    <message>
        <source>Colour-blind safe, light</source>
        <translation>Безпечні безпечні для дальтоніків, світлі</translation>
    </message>
    <message>
        <source>ARMED</source>
        <translation>ОЗБРОЄНО</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Робочий простір %1</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Робочі простори</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Відкрити: %1</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Кольори як у системі</translation>
    </message>
    <message>
        <source>Compare with the exchange now</source>
        <translation>Звірити з біржею зараз</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Рахунок</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Закрити %1</translation>
    </message>
    <message>
        <source>reduce-only market %1, asks first</source>
        <translation>reduce-only за ринком %1, спершу питає</translation>
    </message>
    <message>
        <source>Cancel %1 orders</source>
        <translation>Скасувати ордери %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n ордер</numerusform>
            <numerusform>%n ордери</numerusform>
            <numerusform>%n ордерів</numerusform>
        </translation>
    </message>
    <message>
        <source>New ladder for %1</source>
        <translation>Новий стакан для %1</translation>
    </message>
    <message>
        <source>in a link group of its own</source>
        <translation>у власній групі зв’язку</translation>
    </message>
    <message>
        <source>Save for Revert</source>
        <translation>Зберегти для повернення</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Повернути збережене</translation>
    </message>
    <message>
        <source>Earlier layouts</source>
        <translation>Попередні розташування</translation>
    </message>
    <message>
        <source>as left %1 UTC</source>
        <translation>як лишено %1 UTC</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>Перейменувати робочий простір</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпорт…</translation>
    </message>
    <message>
        <source>Dock all windows</source>
        <translation>Повернути всі вікна</translation>
    </message>
    <message>
        <source>There are nine workspaces already</source>
        <translation>Робочих просторів уже дев’ять</translation>
    </message>
    <message>
        <source>Save the workspace as</source>
        <translation>Зберегти робочий простір як</translation>
    </message>
    <message>
        <source>Export the workspace</source>
        <translation>Експорт робочого простору</translation>
    </message>
    <message>
        <source>Workspaces (*.json)</source>
        <translation>Робочі простори (*.json)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Експортовано</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Не експортовано</translation>
    </message>
    <message>
        <source>Import a workspace</source>
        <translation>Імпорт робочого простору</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Не імпортовано</translation>
    </message>
    <message>
        <source>%1 holds no workspace, or there are nine already</source>
        <translation>%1 не містить робочого простору або їх уже дев’ять</translation>
    </message>
    <message>
        <source>Another %1</source>
        <translation>Ще одна панель: %1</translation>
    </message>
    <message>
        <source>Link group</source>
        <translation>Група зв’язку</translation>
    </message>
    <message>
        <source>Dock back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Pop out</source>
        <translation>Винести</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Не закрито</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Алерт</translation>
    </message>
    <message>
        <source>%1 rose to %2</source>
        <translation>Ціна %1 зросла до %2</translation>
    </message>
    <message>
        <source>%1 fell to %2</source>
        <translation>Ціна %1 впала до %2</translation>
    </message>
    <message>
        <source>Near liquidation</source>
        <translation>Близько до ліквідації</translation>
    </message>
    <message>
        <source>%1 is %2 from its liquidation price</source>
        <translation>%1 за %2 від ціни ліквідації</translation>
    </message>
    <message>
        <source>Auto-deleverage</source>
        <translation>Автозменшення</translation>
    </message>
    <message>
        <source>%1 rose to rank %2 of 5</source>
        <translation>%1: місце в черзі зросло до %2 з 5</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Налаштування…</translation>
    </message>
    <message>
        <source>Margin call</source>
        <translation>Маржин-кол</translation>
    </message>
    <message>
        <source>Maintenance margin is nearly used up: %1.</source>
        <translation>Підтримувальна маржа майже вичерпана: %1.</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Пакет для підтримки…</translation>
    </message>
    <message>
        <source>Scale of this window</source>
        <translation>Масштаб цього вікна</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Менше</translation>
    </message>
</context>
<context>
    <name>fathom::MarketWorker</name>
    <message>
        <source>Order book</source>
        <translation>Стакан</translation>
    </message>
    <message>
        <source>%1: loading again after a gap.</source>
        <translation>%1: завантажуємо знову після пропуску.</translation>
    </message>
    <message>
        <source>Market data</source>
        <translation>Ринкові дані</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%n повідомлення не вдалося прочитати, його пропущено.</numerusform>
            <numerusform>%n повідомлення не вдалося прочитати, їх пропущено.</numerusform>
            <numerusform>%n повідомлень не вдалося прочитати, їх пропущено.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::MissingOrders</name>
    <message>
        <source>The exchange no longer reports it.</source>
        <translation>Біржа більше його не повідомляє.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершено</translation>
    </message>
</context>
<context>
    <name>fathom::MousePage</name>
    <message>
        <source>Mouse table</source>
        <translation>Таблиця миші</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Кнопка</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Затиснуто</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Does, armed</source>
        <translation>Дія, озброєно</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Mouse scheme</source>
        <translation>Схема миші</translation>
    </message>
    <message>
        <source>By side: bid rows buy, ask rows sell</source>
        <translation>За стороною: рядки bid купують, рядки ask продають</translation>
    </message>
    <message>
        <source>By button: left buys, right sells</source>
        <translation>За кнопкою: ліва купує, права продає</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Власна</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>One line must stay</source>
        <translation>Один рядок має лишитися</translation>
    </message>
</context>
<context>
    <name>fathom::MoveBubble</name>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Send the move</source>
        <translation>Надіслати переміщення</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Discard the move</source>
        <translation>Відкинути переміщення</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Move not sent yet</source>
        <translation>Переміщення ще не надіслано</translation>
    </message>
</context>
<context>
    <name>fathom::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>fathom::NetworkCore</name>
    <message>
        <source>Order journal</source>
        <translation>Журнал ордерів</translation>
    </message>
    <message>
        <source>%1: the exchange has it.</source>
        <translation>%1: він є на біржі.</translation>
    </message>
    <message>
        <source>%1: it never reached the exchange.</source>
        <translation>%1: він не дійшов до біржі.</translation>
    </message>
    <message>
        <source>%1: this is how the exchange has it.</source>
        <translation>%1: ось як він є на біржі.</translation>
    </message>
    <message>
        <source>%1: the change was not made.</source>
        <translation>%1: зміну не зроблено.</translation>
    </message>
    <message>
        <source>%1: it has ended.</source>
        <translation>%1: він завершився.</translation>
    </message>
    <message>
        <source>%1: it is still working.</source>
        <translation>%1: він ще активний.</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>З’ясовано</translation>
    </message>
    <message>
        <source>There is no usable connection.</source>
        <translation>Немає придатного з’єднання.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблоковано</translation>
    </message>
    <message>
        <source>The key is out of memory; what is shown goes on.</source>
        <translation>Ключа вже немає в пам’яті; показане й далі оновлюється.</translation>
    </message>
    <message>
        <source>Still locked</source>
        <translation>Досі заблоковано</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Розблоковано</translation>
    </message>
    <message>
        <source>Everything is compared with the exchange before orders go out.</source>
        <translation>Перш ніж надсилати ордери, все звіряється з біржею.</translation>
    </message>
    <message>
        <source>Connecting to the account anew.</source>
        <translation>З’єднуємося з рахунком заново.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged record(s) were skipped and a copy was kept. Protection held for an order may be among them: look whether every position and order has its stop.</source>
        <translation>
            <numerusform>%n пошкоджений запис пропущено, копію збережено. Серед них може бути захист ордера: перевірте, чи кожна позиція й ордер мають стоп.</numerusform>
            <numerusform>%n пошкоджені записи пропущено, копію збережено. Серед них може бути захист ордера: перевірте, чи кожна позиція й ордер мають стоп.</numerusform>
            <numerusform>%n пошкоджених записів пропущено, копію збережено. Серед них може бути захист ордера: перевірте, чи кожна позиція й ордер мають стоп.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the key of another account.</source>
        <translation>Це ключ іншого рахунку.</translation>
    </message>
    <message>
        <source>Daily loss limit</source>
        <translation>Денний ліміт збитку</translation>
    </message>
    <message>
        <source>A new day has begun (UTC): orders may open positions again.</source>
        <translation>Почався новий день (UTC): ордери знову можуть відкривати позиції.</translation>
    </message>
    <message numerus="yes">
        <source>%n resting order(s) can still open a position; cancel them if they should not.</source>
        <translation>
            <numerusform>%n виставлений ордер ще може відкрити позицію; скасуйте його, якщо не повинен.</numerusform>
            <numerusform>%n виставлені ордери ще можуть відкрити позицію; скасуйте їх, якщо не повинні.</numerusform>
            <numerusform>%n виставлених ордерів ще можуть відкрити позицію; скасуйте їх, якщо не повинні.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reduce only</source>
        <translation>Лише зменшення</translation>
    </message>
    <message>
        <source>Connections would be encrypted with another OpenSSL (%1) than keys are used with (%2). Only paper is used until both are the same.</source>
        <translation>З’єднання шифрувалися б іншою версією OpenSSL (%1), ніж та, що працює з ключами (%2). Доки вони не збігаються, використовується лише паперовий рахунок.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертифікат</translation>
    </message>
    <message>
        <source>%1 shows one issued by %2; before it was %3.</source>
        <translation>%1 показує виданий %2; раніше було %3.</translation>
    </message>
    <message>
        <source>The computer slept or its clock was set; comparing everything with the exchange.</source>
        <translation>Комп’ютер спав або його годинник перевели; звіряємо все з біржею.</translation>
    </message>
    <message>
        <source>Orders cannot be journalled, so none are placed: is the disk full, or the profile not writable? The log says what failed. Once that is mended, start Fathom again; until then close a position on the exchange&apos;s own page.</source>
        <translation>Ордери не вдається записати до журналу, тож жоден не розміщується: диск заповнений чи профіль недоступний для запису? У протоколі сказано, що не вдалося. Після усунення запустіть Fathom знову; до того закривайте позицію на сторінці самої біржі.</translation>
    </message>
</context>
<context>
    <name>fathom::OpenedRow</name>
    <message numerus="yes">
        <source>Row %1, %n ticks</source>
        <translation>
            <numerusform>Рядок %1, %n тік</numerusform>
            <numerusform>Рядок %1, %n тіки</numerusform>
            <numerusform>Рядок %1, %n тіків</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n ордер</numerusform>
            <numerusform>%n ордери</numerusform>
            <numerusform>%n ордерів</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc закриває</translation>
    </message>
    <message>
        <source>Alt held</source>
        <translation>Alt затиснуто</translation>
    </message>
</context>
<context>
    <name>fathom::OrderBracket</name>
    <message>
        <source>It would trigger at once for what is filled already.</source>
        <translation>Для вже виконаного воно спрацювало б одразу.</translation>
    </message>
    <message>
        <source>The order has ended.</source>
        <translation>Ордер завершено.</translation>
    </message>
    <message>
        <source>No take-profit and no stop yet</source>
        <translation>Ще немає ні тейк-профіту, ні стопа</translation>
    </message>
    <message>
        <source>%1 is filled and has its legs at the exchange; those are changed there.</source>
        <translation>%1 виконано і має свої ноги на біржі; їх змінюють там.</translation>
    </message>
    <message>
        <source>%1 is filled already; what of it is open gets its legs at once.</source>
        <translation>%1 уже виконано; відкрите з цього одразу отримає свої ноги.</translation>
    </message>
    <message>
        <source>it only reduces</source>
        <translation>лише зменшує</translation>
    </message>
    <message>
        <source>it does not work yet</source>
        <translation>ще не працює</translation>
    </message>
    <message>
        <source>a request is under way</source>
        <translation>запит виконується</translation>
    </message>
    <message>
        <source>rules not loaded</source>
        <translation>правила не завантажено</translation>
    </message>
    <message>
        <source>Take-profit and stop of this order</source>
        <translation>Тейк-профіт і стоп цього ордера</translation>
    </message>
    <message>
        <source>Set TP / SL</source>
        <translation>Встановити TP / SL</translation>
    </message>
    <message>
        <source>BUY %1 at %2</source>
        <translation>BUY %1 за %2</translation>
    </message>
    <message>
        <source>SELL %1 at %2</source>
        <translation>SELL %1 за %2</translation>
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
        <translation>Вони чекають тут і йдуть на біржу в міру виконання ордера, на виконану кількість; коли одне закриває позицію, друге скасовується. Порожнє поле прибирає свою ногу.</translation>
    </message>
    <message>
        <source>its order has ended</source>
        <translation>його ордер завершено</translation>
    </message>
    <message>
        <source>Edit TP / SL…</source>
        <translation>Змінити TP / SL…</translation>
    </message>
    <message>
        <source>Add TP / SL…</source>
        <translation>Додати TP / SL…</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>ні: %1</translation>
    </message>
</context>
<context>
    <name>fathom::OrderChange</name>
    <message>
        <source>Change this order?</source>
        <translation>Змінити цей ордер?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Тригер</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>The exchange cannot change a conditional order: a new one takes its place.</source>
        <translation>Біржа не може змінити умовний ордер: його замінить новий.</translation>
    </message>
    <message>
        <source>It goes to the back of the queue.</source>
        <translation>Він піде в кінець черги.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>усе</translation>
    </message>
    <message>
        <source>BUY %1 at %2</source>
        <translation>BUY %1 за %2</translation>
    </message>
    <message>
        <source>SELL %1 at %2</source>
        <translation>SELL %1 за %2</translation>
    </message>
</context>
<context>
    <name>fathom::OrderConfirm</name>
    <message>
        <source>stop-market at</source>
        <translation>стоп-маркет на</translation>
    </message>
    <message>
        <source>stop-limit at</source>
        <translation>стоп-ліміт на</translation>
    </message>
    <message>
        <source>take-profit market at</source>
        <translation>тейк-профіт маркет на</translation>
    </message>
    <message>
        <source>take-profit limit at</source>
        <translation>тейк-профіт ліміт на</translation>
    </message>
    <message>
        <source>trailing</source>
        <translation>трейлінг</translation>
    </message>
    <message>
        <source>market, at worst</source>
        <translation>ринок, щонайгірше</translation>
    </message>
    <message>
        <source>scale from</source>
        <translation>сітка від</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>ліміт</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message numerus="yes">
        <source>Place these %n orders?</source>
        <translation>
            <numerusform>Розмістити цей %n ордер?</numerusform>
            <numerusform>Розмістити ці %n ордери?</numerusform>
            <numerusform>Розмістити ці %n ордерів?</numerusform>
        </translation>
    </message>
    <message>
        <source>Place this order?</source>
        <translation>Розмістити цей ордер?</translation>
    </message>
    <message numerus="yes">
        <source>Place %n orders</source>
        <translation>
            <numerusform>Розмістити %n ордер</numerusform>
            <numerusform>Розмістити %n ордери</numerusform>
            <numerusform>Розмістити %n ордерів</numerusform>
        </translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Розмістити: %1</translation>
    </message>
    <message>
        <source>%1 perp</source>
        <translation>%1 перп</translation>
    </message>
    <message>
        <source>reduce-only</source>
        <translation>reduce-only</translation>
    </message>
    <message>
        <source>%1 leg</source>
        <translation>сторона %1</translation>
    </message>
    <message>
        <source>post-only</source>
        <translation>post-only</translation>
    </message>
    <message>
        <source>good till %1</source>
        <translation>діє до %1</translation>
    </message>
    <message>
        <source>watches %1</source>
        <translation>стежить за ціною: %1</translation>
    </message>
    <message>
        <source>price protection</source>
        <translation>захист ціни</translation>
    </message>
    <message>
        <source>activation %1</source>
        <translation>активація %1</translation>
    </message>
    <message>
        <source>self-trade: %1</source>
        <translation>самоторгівля: %1</translation>
    </message>
    <message>
        <source>Notional</source>
        <translation>Номінал</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиція</translation>
    </message>
    <message>
        <source>Margin, %1× %2</source>
        <translation>Маржа, %1× %2</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>ізольована</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>крос</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Ліквідація</translation>
    </message>
    <message>
        <source>Take-profit</source>
        <translation>Тейк-профіт</translation>
    </message>
    <message>
        <source>Stop-loss</source>
        <translation>Стоп-лос</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Реалізовано</translation>
    </message>
    <message>
        <source>Skip this for orders up to</source>
        <translation>Не питати для ордерів до</translation>
    </message>
    <message>
        <source>Largest order that goes without this dialog, %1</source>
        <translation>Найбільший ордер, що йде без цього вікна, %1</translation>
    </message>
    <message>
        <source>%1 until I quit</source>
        <translation>%1, доки не вийду</translation>
    </message>
    <message>
        <source>Skip this for orders up to the amount until I quit</source>
        <translation>Не питати для ордерів до цієї суми, доки не вийду</translation>
    </message>
    <message>
        <source>Market now %1 / %2</source>
        <translation>Ринок зараз %1 / %2</translation>
    </message>
    <message>
        <source>it would take now instead of rest</source>
        <translation>зараз він виконався б одразу, а не стояв</translation>
    </message>
    <message>
        <source>order stays passive by %1 ticks</source>
        <translation>ордер лишається пасивним на %1 тіків</translation>
    </message>
    <message>
        <source>trigger %1 ticks away</source>
        <translation>до тригера %1 тіків</translation>
    </message>
    <message>
        <source>takes about %1</source>
        <translation>виконається за ≈ %1</translation>
    </message>
</context>
<context>
    <name>fathom::OrderEditor</name>
    <message>
        <source>New price</source>
        <translation>Нова ціна</translation>
    </message>
    <message>
        <source>New size</source>
        <translation>Новий розмір</translation>
    </message>
    <message>
        <source>Enter sends, Esc returns. A change goes to the back of the queue.</source>
        <translation>Enter надсилає, Esc повертає. Зміна стає в кінець черги.</translation>
    </message>
    <message>
        <source>This is not a price</source>
        <translation>Це не ціна</translation>
    </message>
    <message>
        <source>This is not a size</source>
        <translation>Це не розмір</translation>
    </message>
    <message>
        <source>%1 is filled already</source>
        <translation>%1 уже виконано</translation>
    </message>
    <message>
        <source>New trigger price</source>
        <translation>Нова ціна спрацювання</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Enter sends, Esc returns. A new order takes the place of this one.</source>
        <translation>Enter надсилає, Esc повертає. Новий ордер займає місце цього.</translation>
    </message>
    <message>
        <source>It gives up its place behind %1, for a smaller size too.</source>
        <translation>Він втрачає місце за %1, навіть для меншого розміру.</translation>
    </message>
</context>
<context>
    <name>fathom::OrderHistoryModel</name>
    <message>
        <source>Placed, UTC</source>
        <translation>Розміщено, UTC</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Символ</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Середня</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Тригер</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Кінець</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Позначки</translation>
    </message>
    <message>
        <source>Ended, UTC</source>
        <translation>Завершено, UTC</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client id</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Id ордера</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>market</source>
        <translation>ринок</translation>
    </message>
    <message>
        <source>%1, %2 %3 %4 %5, %6</source>
        <translation>%1, %2 %3 %4 %5, %6</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), filled %1</source>
        <translation>
            <numerusform>%n ордер, виконано %1</numerusform>
            <numerusform>%n ордери, виконано %1</numerusform>
            <numerusform>%n ордерів, виконано %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::OrderHistoryPanel</name>
    <message>
        <source>Order history</source>
        <translation>Історія ордерів</translation>
    </message>
    <message>
        <source>No ended orders</source>
        <translation>Немає завершених ордерів</translation>
    </message>
</context>
<context>
    <name>fathom::OrderLanes</name>
    <message>
        <source>Not changed</source>
        <translation>Не змінено</translation>
    </message>
    <message>
        <source>This order has ended.</source>
        <translation>Цей ордер завершено.</translation>
    </message>
    <message>
        <source>Only limit orders can be changed.</source>
        <translation>Змінювати можна лише лімітні ордери.</translation>
    </message>
    <message>
        <source>The order is being cancelled.</source>
        <translation>Ордер скасовується.</translation>
    </message>
    <message>
        <source>It was filled before.</source>
        <translation>Його виконано раніше.</translation>
    </message>
    <message>
        <source>More than the new size is filled already.</source>
        <translation>Уже виконано більше за новий розмір.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не надіслано</translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation>Зміну відхилено</translation>
    </message>
    <message>
        <source>%1 to %2: %3 The order stays as it was.</source>
        <translation>%1 на %2: %3 Ордер лишається як був.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>%1: no answer to the change. Asking; it is not sent again.</source>
        <translation>%1: немає відповіді на зміну. Запитуємо; повторно не надсилаємо.</translation>
    </message>
    <message>
        <source>%1: no answer to the cancelling. Asking the exchange.</source>
        <translation>%1: немає відповіді на скасування. Запитуємо біржу.</translation>
    </message>
    <message>
        <source>Cancel refused</source>
        <translation>Скасування відхилено</translation>
    </message>
    <message>
        <source>It was filled before the cancelling arrived.</source>
        <translation>Його виконано, перш ніж надійшло скасування.</translation>
    </message>
    <message>
        <source>It is being triggered; the exchange does not let go of it now.</source>
        <translation>Він саме спрацьовує; біржа зараз його не відпускає.</translation>
    </message>
</context>
<context>
    <name>fathom::OrderLines</name>
    <message>
        <source>The order is gone.</source>
        <translation>Ордера вже немає.</translation>
    </message>
    <message>
        <source>Filled at %1</source>
        <translation>Виконано за %1</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>The order changed meanwhile; nothing was sent.</source>
        <translation>Ордер тим часом змінився; нічого не надіслано.</translation>
    </message>
    <message>
        <source>%1 %2: %3 → %4</source>
        <translation>%1 %2: %3 → %4</translation>
    </message>
    <message>
        <source>goes to the back of the queue</source>
        <translation>стає в кінець черги</translation>
    </message>
    <message>
        <source>liquidation %1, %2 away</source>
        <translation>ліквідація %1, відстань %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 %2 at %3, %4</source>
        <translation>%1 %2 за %3, %4</translation>
    </message>
    <message>
        <source>moving %1</source>
        <translation>переміщення %1</translation>
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
        <translation>%1 від mark</translation>
    </message>
    <message>
        <source>cancelled and placed anew</source>
        <translation>скасовано й розміщено заново</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1   %2 ticks</source>
        <translation>%1   %2 тік.</translation>
    </message>
    <message>
        <source>Stop-loss</source>
        <translation>Стоп-лос</translation>
    </message>
    <message>
        <source>Take-profit</source>
        <translation>Тейк-профіт</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>The position is closed; nothing was sent.</source>
        <translation>Позицію закрито; нічого не надіслано.</translation>
    </message>
    <message>
        <source>The order cannot be changed now.</source>
        <translation>Ордер зараз не можна змінити.</translation>
    </message>
    <message>
        <source>gives up %1 ahead of %2</source>
        <translation>втрачає місце: попереду %1 з %2</translation>
    </message>
    <message>
        <source>joins behind %1</source>
        <translation>стає за %1</translation>
    </message>
    <message>
        <source>would take</source>
        <translation>виконався б одразу</translation>
    </message>
    <message>
        <source>placed anew, then the old one goes</source>
        <translation>розміщується новий, потім знімається старий</translation>
    </message>
    <message>
        <source>result %1 → %2</source>
        <translation>результат %1 → %2</translation>
    </message>
    <message>
        <source>liquidation if filled %1</source>
        <translation>ліквідація, якщо виконається, %1</translation>
    </message>
    <message>
        <source>release here: nothing is sent</source>
        <translation>відпустіть тут: нічого не надсилається</translation>
    </message>
    <message>
        <source>in the ticket</source>
        <translation>у формі ордера</translation>
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
        <translation>переміщення на %1</translation>
    </message>
    <message>
        <source>back at %1</source>
        <translation>знову на %1</translation>
    </message>
    <message>
        <source>not moved, still %1</source>
        <translation>не переміщено, залишається %1</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>нічого не надіслано</translation>
    </message>
    <message>
        <source>%1 waits: Ctrl Enter sends, Escape discards</source>
        <comment>the price an order is to be moved to</comment>
        <translation>%1 очікує: Ctrl Enter надсилає, Escape скасовує</translation>
    </message>
</context>
<context>
    <name>fathom::OrderPlacer</name>
    <message>
        <source>Not sent</source>
        <translation>Не надіслано</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>%1: Fathom ended before the answer came; asking the exchange.</source>
        <translation>%1: Fathom завершився до відповіді; запитуємо біржу.</translation>
    </message>
    <message>
        <source>%1: no answer, so it may or may not be at the exchange. Asking; it is not sent again.</source>
        <translation>%1: немає відповіді, тож він може бути на біржі або ні. Запитуємо; повторно не надсилаємо.</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Розміщено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>There is nothing to place.</source>
        <translation>Нема чого розміщувати.</translation>
    </message>
    <message>
        <source>%1 of %2 orders are not known to stand. The first: %3</source>
        <translation>Про %1 з %2 ордерів невідомо, чи вони стоять. Перший: %3</translation>
    </message>
</context>
<context>
    <name>fathom::OrderReplacer</name>
    <message>
        <source>This order has ended.</source>
        <translation>Цей ордер завершено.</translation>
    </message>
    <message>
        <source>It has been triggered; it cannot be replaced any more.</source>
        <translation>Він уже спрацював; замінити його вже не можна.</translation>
    </message>
    <message>
        <source>Another order cannot take its place.</source>
        <translation>Інший ордер не може зайняти його місце.</translation>
    </message>
    <message>
        <source>A later change took its place.</source>
        <translation>Його місце зайняла пізніша зміна.</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Не змінено</translation>
    </message>
    <message>
        <source>placing the new one</source>
        <translation>розміщення нового</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>%1: it was not at the exchange for %2 s.</source>
        <translation>%1: його не було на біржі %2 с.</translation>
    </message>
    <message>
        <source>The new one did not reach the exchange.</source>
        <translation>Новий не дійшов до біржі.</translation>
    </message>
    <message>
        <source>cancelling the old one</source>
        <translation>скасування старого</translation>
    </message>
    <message>
        <source>It was triggered before it could be changed.</source>
        <translation>Він спрацював, перш ніж його вдалося змінити.</translation>
    </message>
    <message>
        <source>The old one could not be cancelled.</source>
        <translation>Старий не вдалося скасувати.</translation>
    </message>
    <message>
        <source>Two orders</source>
        <translation>Два ордери</translation>
    </message>
    <message>
        <source>%1 could not be taken back: both it and the old one are at the exchange.</source>
        <translation>%1 не вдалося відкликати: і він, і старий – на біржі.</translation>
    </message>
    <message>
        <source>placing the old one again</source>
        <translation>повторне розміщення старого</translation>
    </message>
    <message>
        <source>%1 was refused (%2). The old one was placed again; it was away for %3 s.</source>
        <translation>%1 відхилено (%2). Старий розміщено знову; його не було %3 с.</translation>
    </message>
    <message>
        <source>%1 was refused (%2), and the old one could not be placed again (%3). Nothing is at the exchange in its place.</source>
        <translation>%1 відхилено (%2), а старий не вдалося розмістити знову (%3). На біржі замість нього немає нічого.</translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation>Зміну відхилено</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Не захищено</translation>
    </message>
    <message>
        <source>unprotected %1 s</source>
        <translation>без захисту %1 с</translation>
    </message>
    <message>
        <source>not at the exchange for %1 s</source>
        <translation>немає на біржі %1 с</translation>
    </message>
</context>
<context>
    <name>fathom::OrderScale</name>
    <message>
        <source>A scale has 2 to %1 orders.</source>
        <translation>Сітка має від 2 до %1 ордерів.</translation>
    </message>
    <message>
        <source>Both prices must be multiples of %1.</source>
        <translation>Обидві ціни мають бути кратними %1.</translation>
    </message>
    <message>
        <source>The total must be a multiple of %1.</source>
        <translation>Загальний розмір має бути кратним %1.</translation>
    </message>
    <message numerus="yes">
        <source>Between these prices there are only %n different one(s).</source>
        <translation>
            <numerusform>Між цими цінами є лише %n різна ціна.</numerusform>
            <numerusform>Між цими цінами є лише %n різні ціни.</numerusform>
            <numerusform>Між цими цінами є лише %n різних цін.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The total is too small for %n order(s).</source>
        <translation>
            <numerusform>Загальний розмір замалий для %n ордера.</numerusform>
            <numerusform>Загальний розмір замалий для %n ордерів.</numerusform>
            <numerusform>Загальний розмір замалий для %n ордерів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::OrderSplit</name>
    <message>
        <source>both parts need a size</source>
        <translation>обидві частини потребують розміру</translation>
    </message>
    <message>
        <source>only a limit order</source>
        <translation>лише лімітний ордер</translation>
    </message>
    <message>
        <source>it does not rest yet</source>
        <translation>він ще не стоїть</translation>
    </message>
    <message>
        <source>a request is under way</source>
        <translation>запит виконується</translation>
    </message>
    <message>
        <source>rules not loaded</source>
        <translation>правила не завантажено</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>замало</translation>
    </message>
    <message>
        <source>Split this order in two?</source>
        <translation>Розділити цей ордер надвоє?</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Розділити</translation>
    </message>
    <message>
        <source>BUY %1 at %2</source>
        <translation>BUY %1 за %2</translation>
    </message>
    <message>
        <source>SELL %1 at %2</source>
        <translation>SELL %1 за %2</translation>
    </message>
    <message>
        <source>Size of the first part</source>
        <translation>Розмір першої частини</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Частини</translation>
    </message>
    <message>
        <source>It is made smaller first; only when the exchange has confirmed that, the rest goes out as an order of its own. There is never more than now.</source>
        <translation>Спершу його зменшують; лише коли біржа це підтвердить, решта піде окремим ордером. Більше, ніж зараз, не буде ніколи.</translation>
    </message>
    <message>
        <source>Both stand at the end of the queue: the place behind %1 is given up.</source>
        <translation>Обидва стануть у кінець черги: місце за %1 втрачається.</translation>
    </message>
    <message>
        <source>Both stand at the end of the queue.</source>
        <translation>Обидва стануть у кінець черги.</translation>
    </message>
    <message>
        <source>this is not a size</source>
        <translation>це не розмір</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 і %2</translation>
    </message>
    <message>
        <source>Split in two…</source>
        <translation>Розділити надвоє…</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>ні: %1</translation>
    </message>
    <message>
        <source>Its stop and take-profit are divided like it: each part has its own.</source>
        <translation>Його стоп і тейк-профіт діляться так само: кожна частина має свої.</translation>
    </message>
</context>
<context>
    <name>fathom::OrderSplitter</name>
    <message>
        <source>Not split</source>
        <translation>Не розділено</translation>
    </message>
    <message>
        <source>This order has ended.</source>
        <translation>Цей ордер завершено.</translation>
    </message>
    <message>
        <source>The rules of this symbol are not loaded yet.</source>
        <translation>Правила цього символу ще не завантажено.</translation>
    </message>
    <message>
        <source>Only a limit order that rests can be split.</source>
        <translation>Розділити можна лише лімітний ордер, що стоїть.</translation>
    </message>
    <message>
        <source>Both parts need a size.</source>
        <translation>Обидві частини потребують розміру.</translation>
    </message>
    <message>
        <source>making it smaller</source>
        <translation>зменшується</translation>
    </message>
    <message>
        <source>unknown, being asked</source>
        <translation>невідомо, запитується</translation>
    </message>
    <message>
        <source>The order was not made smaller.</source>
        <translation>Ордер не зменшено.</translation>
    </message>
    <message>
        <source>The order was cancelled meanwhile.</source>
        <translation>Ордер тим часом скасовано.</translation>
    </message>
    <message>
        <source>placing the second half</source>
        <translation>ставиться друга половина</translation>
    </message>
    <message>
        <source>It did not reach the exchange.</source>
        <translation>Він не дійшов до біржі.</translation>
    </message>
    <message>
        <source>Only one half</source>
        <translation>Лише половина</translation>
    </message>
    <message>
        <source>%1 was not placed: %2 The first half stays as it is.</source>
        <translation>%1 не поставлено: %2 Перша половина лишається як є.</translation>
    </message>
    <message>
        <source>Its stop could not be divided. %1</source>
        <translation>Його стоп не вдалося б поділити. %1</translation>
    </message>
    <message>
        <source>Its take-profit could not be divided. %1</source>
        <translation>Його тейк-профіт не вдалося б поділити. %1</translation>
    </message>
</context>
<context>
    <name>fathom::OrderTags</name>
    <message>
        <source>sending</source>
        <translation>надсилання</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>переміщення</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>скасування</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
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
        <translation>Ліміт</translation>
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
        <translation>все</translation>
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
        <translation>Закрити</translation>
    </message>
    <message>
        <source>LIQ %1</source>
        <translation>ЛІК %1</translation>
    </message>
    <message>
        <source>app</source>
        <comment>an order only this program holds</comment>
        <translation>прогр.</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>a take-profit order</comment>
        <translation>Ціль</translation>
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
        <translation>відповідь за %1 мс</translation>
    </message>
    <message>
        <source>resting, ≈ %1 ahead</source>
        <translation>стоїть, ≈ %1 попереду</translation>
    </message>
    <message>
        <source>%1 working</source>
        <comment>an order, with its price</comment>
        <translation>%1 активний</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Нема чого скасовувати</translation>
    </message>
    <message>
        <source>nothing was filled</source>
        <translation>нічого не виконано</translation>
    </message>
    <message>
        <source>%1 was filled and stays</source>
        <translation>%1 виконано й лишається</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не надіслано</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Немає відповіді</translation>
    </message>
    <message>
        <source>asking the exchange by client id; not sent again</source>
        <translation>запитуємо біржу за client id; повторно не надсилаємо</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>мейкер</translation>
    </message>
    <message>
        <source>taker</source>
        <translation>тейкер</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>комісія %1</translation>
    </message>
    <message>
        <source>rest %1 working</source>
        <translation>решта %1 активна</translation>
    </message>
    <message>
        <source>BOUGHT %1</source>
        <translation>КУПЛЕНО %1</translation>
    </message>
    <message>
        <source>SOLD %1</source>
        <translation>ПРОДАНО %1</translation>
    </message>
    <message>
        <source>moved %1 → %2</source>
        <translation>переміщено %1 → %2</translation>
    </message>
    <message>
        <source>at the back of the queue there</source>
        <translation>там у кінці черги</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Перемістити назад</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>put back it is a new post-only order and loses its place</source>
        <translation>повернутий, він буде новим ордером post-only і втратить місце</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>it stays as it was</source>
        <translation>він лишається як був</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>needs %1, available %2</source>
        <translation>потрібно %1, доступно %2</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Взяти %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Дію скасовано</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <comment>an order, with its price</comment>
        <translation>%1 скасовано</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>з %1</translation>
    </message>
    <message>
        <source>all</source>
        <comment>the whole position</comment>
        <translation>все</translation>
    </message>
    <message>
        <source>stop %1</source>
        <comment>a trigger price</comment>
        <translation>стоп %1</translation>
    </message>
    <message>
        <source>market</source>
        <translation>ринок</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Не розміщено</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) working</source>
        <translation>
            <numerusform>%n ордер активний</numerusform>
            <numerusform>%n ордери активні</numerusform>
            <numerusform>%n ордерів активні</numerusform>
        </translation>
    </message>
    <message>
        <source>as a new order in the place of the old one</source>
        <translation>як новий ордер замість старого</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Надіслати ще раз</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of %1</source>
        <translation>
            <numerusform>%n ордер на %1</numerusform>
            <numerusform>%n ордери на %1</numerusform>
            <numerusform>%n ордерів на %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it was filled</source>
        <translation>з нього виконано %1</translation>
    </message>
</context>
<context>
    <name>fathom::OrderWords</name>
    <message>
        <source>Limit</source>
        <translation>Ліміт</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Ринковий</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>Стоп-ліміт</translation>
    </message>
    <message>
        <source>Stop market</source>
        <translation>Стоп-маркет</translation>
    </message>
    <message>
        <source>TP limit</source>
        <translation>TP ліміт</translation>
    </message>
    <message>
        <source>TP market</source>
        <translation>TP маркет</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>Трейлінг-стоп</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Ліквідація</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Закриває все</translation>
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
        <translation>до %1</translation>
    </message>
    <message>
        <source>Price protect</source>
        <translation>Захист ціни</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Зовнішній</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>Cancelled, part filled</source>
        <translation>Скасовано, частково виконано</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Expired, part filled</source>
        <translation>Строк минув, частково виконано</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Строк минув</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Активний</translation>
    </message>
    <message>
        <source>Part filled</source>
        <translation>Частково виконано</translation>
    </message>
    <message>
        <source>Never placed</source>
        <translation>Не розміщено</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не надіслано</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Інший</translation>
    </message>
</context>
<context>
    <name>fathom::OrdersModel</name>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Символ</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>To mark</source>
        <translation>До mark</translation>
    </message>
    <message>
        <source>Queue ahead</source>
        <translation>Черга попереду</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Позначки</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Вік</translation>
    </message>
    <message>
        <source>“%1” is not a number. The order is unchanged.</source>
        <translation>«%1» – не число. Ордер не змінено.</translation>
    </message>
    <message>
        <source>%1 is not a multiple of %2. The order is unchanged.</source>
        <translation>%1 не кратне %2. Ордер не змінено.</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>Надсилання %1</translation>
    </message>
    <message>
        <source>Modifying %1</source>
        <translation>Зміна %1</translation>
    </message>
    <message>
        <source>Cancelling %1</source>
        <translation>Скасування %1</translation>
    </message>
    <message>
        <source>Unknown %1 ?</source>
        <translation>Невідомо %1 ?</translation>
    </message>
    <message>
        <source>Never placed</source>
        <translation>Не розміщено</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не надіслано</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Part filled</source>
        <translation>Частково</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Активний</translation>
    </message>
    <message>
        <source>market</source>
        <translation>ринок</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>не враховано</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>збільшує</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Dismiss refused %1</source>
        <translation>Прибрати відхилений %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Скасувати %1</translation>
    </message>
    <message>
        <source>all of</source>
        <translation>усієї позиції</translation>
    </message>
    <message>
        <source>%1 %2 %3 at %4</source>
        <translation>%1 %2 %3 @ %4</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Тригер</translation>
    </message>
    <message>
        <source>Distance of the price, or the trigger, from the mark price</source>
        <translation>Відстань ціни або тригера від ціни mark</translation>
    </message>
    <message>
        <source>Estimated from public data, of what rests at the price now</source>
        <translation>Оцінка за публічними даними, за тим, що зараз стоїть на ціні</translation>
    </message>
    <message>
        <source>If filled: result</source>
        <translation>Якщо викон.: результат</translation>
    </message>
    <message>
        <source>Gross, against the entry price of the position it closes</source>
        <translation>Брутто, відносно ціни входу позиції, яку він закриває</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Тримає</translation>
    </message>
    <message>
        <source>Where the order is: at the exchange, or only in this program</source>
        <translation>Де ордер: на біржі чи лише в цій програмі</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client id</translation>
    </message>
    <message>
        <source>%1 is filled already. The order is unchanged; cancel it to drop the rest.</source>
        <translation>%1 уже виконано. Ордер не змінено; скасуйте його, щоб прибрати решту.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Ніде</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ця програма</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Біржа</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>, %1 ahead</source>
        <translation>, %1 попереду</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>Лише тут</translation>
    </message>
    <message>
        <source>Triggering</source>
        <translation>Спрацьовує</translation>
    </message>
    <message>
        <source>Trailing</source>
        <translation>Трейлінг</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Очікує</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>at %1 on average</source>
        <translation>у середньому за %1</translation>
    </message>
    <message>
        <source>%1, moving to %2</source>
        <translation>%1, переміщення на %2</translation>
    </message>
    <message>
        <source>  trail from %1</source>
        <translation>  трейл від %1</translation>
    </message>
    <message>
        <source>  trail</source>
        <translation>  трейл</translation>
    </message>
    <message>
        <source>  mark</source>
        <translation>  mark</translation>
    </message>
    <message>
        <source>  last</source>
        <translation>  остання</translation>
    </message>
    <message>
        <source>front</source>
        <translation>перший</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>asked by id, try %1 of %2; not sent again</source>
        <translation>запитуємо за id, спроба %1 з %2; повторно не надсилаємо</translation>
    </message>
    <message>
        <source>asked by id, try %1, every 10 s; not sent again</source>
        <translation>запитуємо за id, спроба %1, кожні 10 с; повторно не надсилаємо</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Ask the exchange now about %1</source>
        <translation>Запитати біржу зараз про %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Взяти %1</translation>
    </message>
    <message>
        <source>Put %1 into the ticket with %2</source>
        <translation>Перенести %1 у форму ордера з %2</translation>
    </message>
    <message>
        <source>joins behind %1</source>
        <translation>стає за %1</translation>
    </message>
    <message>
        <source>refused, unchanged: %1</source>
        <translation>відхилено, без змін: %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Змінити %1</translation>
    </message>
    <message>
        <source>Cancel %1 as soon as it is answered</source>
        <translation>Скасувати %1, щойно надійде відповідь</translation>
    </message>
    <message>
        <source>Only this program holds it: it goes to the exchange when its entry fills, and not while the program is closed; then at its next start</source>
        <translation>Його тримає лише ця програма: піде на біржу, коли виконається вхід, але не поки програма закрита; тоді при наступному запуску</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Надіслати ще раз</translation>
    </message>
    <message>
        <source>Send again: %1</source>
        <translation>Надіслати ще раз: %1</translation>
    </message>
</context>
<context>
    <name>fathom::OrdersPanel</name>
    <message>
        <source>Orders</source>
        <translation>Ордери</translation>
    </message>
    <message>
        <source>No working orders</source>
        <translation>Немає активних ордерів</translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation>Ордери %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n невідомий</numerusform>
            <numerusform>%n невідомі</numerusform>
            <numerusform>%n невідомих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n відхилено</numerusform>
            <numerusform>%n відхилено</numerusform>
            <numerusform>%n відхилено</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel all %1</source>
        <translation>Скасувати все %1</translation>
    </message>
    <message numerus="yes">
        <source>Cancel all, %n order(s)</source>
        <translation>
            <numerusform>Скасувати все, %n ордер</numerusform>
            <numerusform>Скасувати все, %n ордери</numerusform>
            <numerusform>Скасувати все, %n ордерів</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Скасувати %1</translation>
    </message>
    <message>
        <source>Cancel buys of %1</source>
        <translation>Скасувати купівлі %1</translation>
    </message>
    <message>
        <source>Cancel sells of %1</source>
        <translation>Скасувати продажі %1</translation>
    </message>
    <message>
        <source>Cancel all of %1</source>
        <translation>Скасувати все по %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Показати %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n скасовано</numerusform>
            <numerusform>%n скасовано</numerusform>
            <numerusform>%n скасовано</numerusform>
        </translation>
    </message>
    <message>
        <source>not cancelled: %1</source>
        <translation>не скасовано: %1</translation>
    </message>
    <message>
        <source>sort held</source>
        <translation>сортування втримано</translation>
    </message>
    <message>
        <source>refused, unchanged: %1</source>
        <translation>відхилено, без змін: %1</translation>
    </message>
    <message>
        <source>All symbols</source>
        <translation>Усі символи</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Лише %1</translation>
    </message>
    <message>
        <source>Columns and filters</source>
        <translation>Стовпці й фільтри</translation>
    </message>
    <message>
        <source>Orders shown: %1</source>
        <translation>Показано ордери: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ordinary</source>
        <translation>
            <numerusform>%n звичайний</numerusform>
            <numerusform>%n звичайні</numerusform>
            <numerusform>%n звичайних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditional</source>
        <translation>
            <numerusform>%n умовний</numerusform>
            <numerusform>%n умовні</numerusform>
            <numerusform>%n умовних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>also %n protective</source>
        <translation>
            <numerusform>ще й %n захисний</numerusform>
            <numerusform>ще й %n захисні</numerusform>
            <numerusform>ще й %n захисних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel also %n protective order(s)</source>
        <translation>
            <numerusform>Скасувати також %n захисний ордер</numerusform>
            <numerusform>Скасувати також %n захисні ордери</numerusform>
            <numerusform>Скасувати також %n захисних ордерів</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders as of –</source>
        <translation>Ордери станом на –</translation>
    </message>
    <message numerus="yes">
        <source>of %1; %n elsewhere</source>
        <translation>
            <numerusform>по %1; %n деінде</numerusform>
            <numerusform>по %1; %n деінде</numerusform>
            <numerusform>по %1; %n деінде</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>станом на %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Edit price and size…</source>
        <translation>Змінити ціну й розмір…</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n selected order(s)</source>
        <translation>
            <numerusform>Скасувати %n вибраний ордер</numerusform>
            <numerusform>Скасувати %n вибрані ордери</numerusform>
            <numerusform>Скасувати %n вибраних ордерів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protective order(s) kept; cancel again to take them too</source>
        <translation>
            <numerusform>%n захисний ордер збережено; скасуйте ще раз, щоб скасувати і його</numerusform>
            <numerusform>%n захисні ордери збережено; скасуйте ще раз, щоб скасувати і їх</numerusform>
            <numerusform>%n захисних ордерів збережено; скасуйте ще раз, щоб скасувати і їх</numerusform>
        </translation>
    </message>
    <message>
        <source>What the press met…</source>
        <translation>Що застало натискання…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Надіслати ще раз</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>не надіслано: %1</translation>
    </message>
    <message>
        <source>Paper funds: %1 %2.</source>
        <translation>Паперові кошти: %1 %2.</translation>
    </message>
</context>
<context>
    <name>fathom::OverviewRuler</name>
    <message>
        <source>Overview of two percent around the market</source>
        <translation>Огляд двох відсотків навколо ринку</translation>
    </message>
</context>
<context>
    <name>fathom::PairEditor</name>
    <message>
        <source>Take-profit trigger</source>
        <translation>Тригер тейк-профіту</translation>
    </message>
    <message>
        <source>Stop-loss trigger</source>
        <translation>Тригер стоп-лоса</translation>
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
        <translation>Знайти символ, команду або ордер</translation>
    </message>
    <message>
        <source>Symbol, &gt; command, # order</source>
        <translation>Символ, &gt; команда, # ордер</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знайдено</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>зв’язок %1</translation>
    </message>
    <message>
        <source>this panel</source>
        <translation>ця панель</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Ніщо не відповідає «%1»</translation>
    </message>
    <message>
        <source>show in link %1</source>
        <translation>показати у зв’язку %1</translation>
    </message>
    <message>
        <source>show</source>
        <translation>показати</translation>
    </message>
    <message>
        <source>new ladder</source>
        <translation>новий стакан</translation>
    </message>
    <message>
        <source>pop out</source>
        <translation>винести</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>команди</translation>
    </message>
    <message>
        <source>order id</source>
        <translation>id ордера</translation>
    </message>
    <message>
        <source>%1, not trading</source>
        <translation>%1, не торгується</translation>
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
        <translation>заповнює ордер %1, ніколи не надсилає</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Символи</translation>
    </message>
    <message>
        <source>Actions on %1</source>
        <translation>Дії з %1</translation>
    </message>
    <message>
        <source>More symbols</source>
        <translation>Більше символів</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>Working orders</source>
        <translation>Активні ордери</translation>
    </message>
    <message>
        <source>Ended orders</source>
        <translation>Завершені ордери</translation>
    </message>
</context>
<context>
    <name>fathom::PaletteModel</name>
    <message>
        <source>%1, %2, last %3, %4 in 24 hours</source>
        <translation>%1, %2, остання %3, %4 за 24 години</translation>
    </message>
</context>
<context>
    <name>fathom::PanelDocks</name>
    <message>
        <source>%1 stays open while an order on %2 is unknown</source>
        <translation>%1 лишається відкритою, поки ордер на %2 невідомий</translation>
    </message>
</context>
<context>
    <name>fathom::PanelTitleBar</name>
    <message>
        <source>Dock back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Pop out</source>
        <translation>Винести</translation>
    </message>
</context>
<context>
    <name>fathom::PanelTypes</name>
    <message>
        <source>Watchlist</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Графік</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Стакан</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ордер</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Рахунок</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>Стрічка</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблиці</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Позиції</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ордери</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Виконання</translation>
    </message>
    <message>
        <source>Order history</source>
        <translation>Історія ордерів</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>Закриті угоди</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Фандинг</translation>
    </message>
    <message>
        <source>Liquidations</source>
        <translation>Ліквідації</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Сповіщення</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>З’єднання</translation>
    </message>
</context>
<context>
    <name>fathom::PositionActions</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 з %2: %3</translation>
    </message>
    <message>
        <source>%1: no answer; the exchange is being asked</source>
        <translation>%1: немає відповіді; запитуємо біржу</translation>
    </message>
    <message>
        <source>closing %1 %</source>
        <translation>закриття %1 %</translation>
    </message>
    <message>
        <source>Close at a limit</source>
        <translation>Закрити лімітом</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Розмістити</translation>
    </message>
    <message>
        <source>%1: a reduce-only limit order for the whole position</source>
        <translation>%1: лімітний ордер reduce-only на всю позицію</translation>
    </message>
    <message>
        <source>Limit price</source>
        <translation>Лімітна ціна</translation>
    </message>
    <message>
        <source>Result at that price</source>
        <translation>Результат за цією ціною</translation>
    </message>
    <message>
        <source>Not a price on the tick</source>
        <translation>Ціна не на сітці тіків</translation>
    </message>
    <message>
        <source>closing at a limit</source>
        <translation>закриття лімітом</translation>
    </message>
    <message>
        <source>reversing</source>
        <translation>розворот</translation>
    </message>
    <message>
        <source>Isolated margin of %1</source>
        <translation>Ізольована маржа %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Margin now</source>
        <translation>Маржа зараз</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступно</translation>
    </message>
    <message>
        <source>Liquidation price</source>
        <translation>Ціна ліквідації</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Забрати</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>Сума в %1</translation>
    </message>
    <message>
        <source>Margin after</source>
        <translation>Маржа після</translation>
    </message>
    <message>
        <source>An amount above zero</source>
        <translation>Сума, більша за нуль</translation>
    </message>
    <message>
        <source>More than there is</source>
        <translation>Більше, ніж є</translation>
    </message>
    <message>
        <source>changing the margin</source>
        <translation>зміна маржі</translation>
    </message>
    <message>
        <source>The exchange has not told the break-even price</source>
        <translation>Біржа не повідомила ціну беззбитковості</translation>
    </message>
    <message>
        <source>The mark price is not beyond break-even</source>
        <translation>Ціна mark не перейшла за беззбитковість</translation>
    </message>
    <message>
        <source>moving the stop</source>
        <translation>переміщення стопа</translation>
    </message>
    <message>
        <source>adding a stop</source>
        <translation>додавання стопа</translation>
    </message>
    <message>
        <source>replacing stop and target</source>
        <translation>заміна стопа й цілі</translation>
    </message>
    <message>
        <source>Not flat: the exchange did not confirm it</source>
        <translation>Не закрито: біржа цього не підтвердила</translation>
    </message>
    <message>
        <source>Not flat: %1</source>
        <translation>Не закрито: %1</translation>
    </message>
</context>
<context>
    <name>fathom::PositionCloser</name>
    <message>
        <source>There is no position on %1 to close.</source>
        <translation>Немає позиції %1, яку можна закрити.</translation>
    </message>
    <message>
        <source>The rules of %1 are not loaded yet.</source>
        <translation>Правила %1 ще не завантажено.</translation>
    </message>
    <message>
        <source>That part of the position is smaller than the smallest step.</source>
        <translation>Ця частина позиції менша за найменший крок.</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Не закрито</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Закриття</translation>
    </message>
    <message numerus="yes">
        <source>%1: cancelling %n reduce-only order(s) that take the whole position, then closing.</source>
        <translation>
            <numerusform>%1: скасовуємо %n ордер reduce-only, що займає всю позицію, потім закриваємо.</numerusform>
            <numerusform>%1: скасовуємо %n ордери reduce-only, що займають усю позицію, потім закриваємо.</numerusform>
            <numerusform>%1: скасовуємо %n ордерів reduce-only, що займають усю позицію, потім закриваємо.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left of the position on %1.</source>
        <translation>Від позиції %1 нічого не лишилося.</translation>
    </message>
    <message>
        <source>%1: the exchange is overloaded; closing, try %2</source>
        <translation>%1: біржа перевантажена; закриття, спроба %2</translation>
    </message>
    <message>
        <source>The close did not reach the exchange.</source>
        <translation>Закриття не дійшло до біржі.</translation>
    </message>
    <message>
        <source>looking for what takes the position already</source>
        <translation>пошук того, що вже займає позицію</translation>
    </message>
    <message numerus="yes">
        <source>cancelling %n reduce-only order(s)</source>
        <translation>
            <numerusform>скасування %n ордера reduce-only</numerusform>
            <numerusform>скасування %n ордерів reduce-only</numerusform>
            <numerusform>скасування %n ордерів reduce-only</numerusform>
        </translation>
    </message>
    <message>
        <source>closing</source>
        <translation>закриття</translation>
    </message>
</context>
<context>
    <name>fathom::PositionMoves</name>
    <message>
        <source>Not protected</source>
        <translation>Не захищено</translation>
    </message>
    <message>
        <source>There is no position on %1 to protect.</source>
        <translation>Немає позиції %1, яку можна захистити.</translation>
    </message>
    <message>
        <source>It did not reach the exchange.</source>
        <translation>Він не дійшов до біржі.</translation>
    </message>
    <message>
        <source>stop-loss: %1</source>
        <translation>стоп-лос: %1</translation>
    </message>
    <message>
        <source>take-profit: %1</source>
        <translation>тейк-профіт: %1</translation>
    </message>
    <message>
        <source>Not reversed</source>
        <translation>Не розвернуто</translation>
    </message>
    <message>
        <source>There is no position on %1 to reverse.</source>
        <translation>Немає позиції %1, яку можна розвернути.</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>закриття</translation>
    </message>
    <message>
        <source>The close was not filled whole; nothing was opened.</source>
        <translation>Закриття виконано не повністю; нічого не відкрито.</translation>
    </message>
    <message numerus="yes">
        <source>cancelling %n order(s) of the old position</source>
        <translation>
            <numerusform>скасування %n ордера старої позиції</numerusform>
            <numerusform>скасування %n ордерів старої позиції</numerusform>
            <numerusform>скасування %n ордерів старої позиції</numerusform>
        </translation>
    </message>
    <message>
        <source>opening the other way</source>
        <translation>відкриття в інший бік</translation>
    </message>
    <message>
        <source>Closed, but the other way did not reach the exchange.</source>
        <translation>Закрито, але інший бік не дійшов до біржі.</translation>
    </message>
</context>
<context>
    <name>fathom::PositionQuestions</name>
    <message>
        <source>Close %1 % of %2?</source>
        <translation>Закрити %1 % від %2?</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>Закрити %1?</translation>
    </message>
    <message>
        <source>Close %1 %</source>
        <translation>Закрити %1 %</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиція</translation>
    </message>
    <message>
        <source>Realises about</source>
        <translation>Реалізує близько</translation>
    </message>
    <message>
        <source>SELL %1 at market, reduce-only</source>
        <translation>SELL %1 за ринком, reduce-only</translation>
    </message>
    <message>
        <source>BUY %1 at market, reduce-only</source>
        <translation>BUY %1 за ринком, reduce-only</translation>
    </message>
    <message>
        <source>Reverse %1?</source>
        <translation>Розвернути %1?</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Розвернути</translation>
    </message>
    <message>
        <source>Fees, taker</source>
        <translation>Комісії, тейкер</translation>
    </message>
    <message>
        <source>Orders that protect the position are cancelled with it; the new one has none.</source>
        <translation>Ордери, що захищають позицію, скасовуються разом із нею; нова їх не має.</translation>
    </message>
    <message>
        <source>SELL %1 at market in two orders: the long of %2 is closed, then a short of %2 is opened</source>
        <translation>SELL %1 за ринком двома ордерами: закривається long %2, потім відкривається short %2</translation>
    </message>
    <message>
        <source>BUY %1 at market in two orders: the short of %2 is closed, then a long of %2 is opened</source>
        <translation>BUY %1 за ринком двома ордерами: закривається short %2, потім відкривається long %2</translation>
    </message>
    <message>
        <source>The stop at %1 would trigger at once, so it was not placed. Close at the market instead?</source>
        <translation>Стоп на %1 спрацював би одразу, тому його не розміщено. Закрити натомість за ринком?</translation>
    </message>
    <message>
        <source>The take-profit at %1 would trigger at once, so it was not placed. Close at the market instead?</source>
        <translation>Тейк-профіт на %1 спрацював би одразу, тому його не розміщено. Закрити натомість за ринком?</translation>
    </message>
</context>
<context>
    <name>fathom::PositionStrip</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50 %</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Без позиції</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>немає позиції</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>Немає позиції</translation>
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
        <translation>за %1</translation>
    </message>
    <message>
        <source>Liq %1</source>
        <translation>Лік %1</translation>
    </message>
    <message>
        <source>%1 away</source>
        <translation>%1 до неї</translation>
    </message>
    <message>
        <source>long leg</source>
        <translation>сторона long</translation>
    </message>
    <message>
        <source>short leg</source>
        <translation>сторона short</translation>
    </message>
    <message>
        <source>position</source>
        <translation>позиція</translation>
    </message>
    <message>
        <source>Close the %1</source>
        <translation>Закрити: %1</translation>
    </message>
    <message>
        <source>Close half of the %1</source>
        <translation>Закрити половину: %1</translation>
    </message>
    <message>
        <source>Reverse the %1</source>
        <translation>Розвернути: %1</translation>
    </message>
    <message>
        <source>Position %1 at %2, result %3</source>
        <translation>Позиція %1 за %2, результат %3</translation>
    </message>
    <message>
        <source>liquidation %1, %2 percent away</source>
        <translation>ліквідація %1, відстань %2 відсотків</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>небезпека</translation>
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
        <translation>Символ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Беззбитковість</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Маржа</translation>
    </message>
    <message>
        <source>Margin ratio</source>
        <translation>Коеф. маржі</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>Нереалізовано</translation>
    </message>
    <message>
        <source>Unrealised %</source>
        <translation>Нереаліз. %</translation>
    </message>
    <message>
        <source>Unrealised ticks</source>
        <translation>Нереаліз. тіки</translation>
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
        <translation>Черга автозменшення %1 з 5</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Крос</translation>
    </message>
    <message>
        <source>Close half of %1</source>
        <translation>Закрити половину %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close %1 at market, reduce-only</source>
        <translation>Закрити %1 за ринком, reduce-only</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Більше про %1</translation>
    </message>
    <message>
        <source>No liquidation price</source>
        <translation>Немає ціни ліквідації</translation>
    </message>
    <message>
        <source>trails %1 %</source>
        <translation>трейл %1 %</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Ізольована</translation>
    </message>
    <message>
        <source>%1, %2 times %3, entry %4, unrealised %5</source>
        <translation>%1, плече %2, %3, вхід %4, нереалізовано %5</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>крос</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>ізольована</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрито</translation>
    </message>
    <message>
        <source>Liquidation %1, %2 away</source>
        <translation>Ліквідація %1, відстань %2</translation>
    </message>
    <message>
        <source>, danger</source>
        <translation>, небезпека</translation>
    </message>
    <message>
        <source>, close</source>
        <translation>, близько</translation>
    </message>
    <message>
        <source>Add or take isolated margin of %1</source>
        <translation>Додати або забрати ізольовану маржу %1</translation>
    </message>
    <message>
        <source>at %1 UTC, in %2, at a rate of %3 as it stands now</source>
        <translation>о %1 UTC, через %2, за ставкою %3, якою вона є зараз</translation>
    </message>
    <message>
        <source>No stop</source>
        <translation>Без стопа</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Add at %1 %</source>
        <translation>Додати за %1 %</translation>
    </message>
    <message>
        <source>Add a stop at %1 for %2</source>
        <translation>Додати стоп на %1 для %2</translation>
    </message>
    <message>
        <source>Edit take-profit and stop of %1</source>
        <translation>Змінити тейк-профіт і стоп %1</translation>
    </message>
    <message>
        <source>take-profit %1</source>
        <translation>тейк-профіт %1</translation>
    </message>
    <message>
        <source>no take-profit</source>
        <translation>немає тейк-профіту</translation>
    </message>
    <message>
        <source>no stop</source>
        <translation>немає стопа</translation>
    </message>
    <message>
        <source>stop %1</source>
        <translation>стоп %1</translation>
    </message>
    <message>
        <source>, covers %1</source>
        <translation>, покриває %1</translation>
    </message>
    <message>
        <source>As long as this program has seen it without a whole stop</source>
        <translation>Скільки ця програма бачила її без повного стопа</translation>
    </message>
    <message>
        <source>since this program knows of the position</source>
        <translation>відколи ця програма знає про позицію</translation>
    </message>
    <message>
        <source>since %1 UTC</source>
        <translation>з %1 UTC</translation>
    </message>
    <message>
        <source>next %1 %2</source>
        <translation>наступний %1 %2</translation>
    </message>
    <message>
        <source>realised %1, fees %2, funding %3</source>
        <translation>реалізовано %1, комісії %2, фандинг %3</translation>
    </message>
    <message>
        <source>Close 50 %</source>
        <translation>Закрити 50 %</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Розвернути</translation>
    </message>
    <message>
        <source>Reverse %1</source>
        <translation>Розвернути %1</translation>
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
        <translation>Номінал</translation>
    </message>
    <message>
        <source>As the exchange works it out: entry moved by fees and funding so far</source>
        <translation>Як обчислює біржа: вхід, зсунутий на комісії та фандинг дотепер</translation>
    </message>
    <message>
        <source>Liq. price</source>
        <translation>Ціна лік.</translation>
    </message>
    <message>
        <source>Distance to liquidation</source>
        <translation>Відстань до ліквідації</translation>
    </message>
    <message>
        <source>From the mark price; the bar is logarithmic, 100 % to 0.1 %</source>
        <translation>Від ціни mark; смуга логарифмічна, від 100 % до 0.1 %</translation>
    </message>
    <message>
        <source>Maintenance margin over margin balance; liquidated at 100 %</source>
        <translation>Підтримувальна маржа до маржового балансу; ліквідація на 100 %</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Фандинг</translation>
    </message>
    <message>
        <source>Received since this position was opened; paid is negative</source>
        <translation>Отримано з відкриття цієї позиції; сплачене від’ємне</translation>
    </message>
    <message>
        <source>Next funding</source>
        <translation>Наступний фандинг</translation>
    </message>
    <message>
        <source>TP / SL</source>
        <translation>TP / SL</translation>
    </message>
    <message>
        <source>Place in the queue of auto-deleveraging: five is first</source>
        <translation>Місце в черзі автозменшення: п’ять – найперше</translation>
    </message>
    <message>
        <source>Realised, net</source>
        <translation>Реалізовано, чисто</translation>
    </message>
    <message>
        <source>Since this position was opened, after fees and funding</source>
        <translation>З відкриття цієї позиції, після комісій і фандингу</translation>
    </message>
    <message>
        <source>Without stop</source>
        <translation>Без стопа</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Вік</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n позиція</numerusform>
            <numerusform>%n позиції</numerusform>
            <numerusform>%n позицій</numerusform>
        </translation>
    </message>
    <message>
        <source>, cross wallet %1</source>
        <translation>, крос-гаманець %1</translation>
    </message>
    <message>
        <source>notional %1 USDT</source>
        <translation>номінал %1 USDT</translation>
    </message>
    <message>
        <source>unrealised %1</source>
        <translation>нереалізовано %1</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Відстань</translation>
    </message>
    <message>
        <source>The liquidation price of the new amount is being asked for</source>
        <translation>Ціна ліквідації для нової кількості запитується</translation>
    </message>
</context>
<context>
    <name>fathom::PositionsPanel</name>
    <message>
        <source>Positions</source>
        <translation>Позиції</translation>
    </message>
    <message>
        <source>No open positions</source>
        <translation>Немає відкритих позицій</translation>
    </message>
    <message>
        <source>Positions %1</source>
        <translation>Позиції %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>станом на %1</translation>
    </message>
    <message>
        <source>Close 25 %</source>
        <translation>Закрити 25 %</translation>
    </message>
    <message>
        <source>Close 50 %</source>
        <translation>Закрити 50 %</translation>
    </message>
    <message>
        <source>Close 75 %</source>
        <translation>Закрити 75 %</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Закрити все</translation>
    </message>
    <message>
        <source>Cancel orders of %1</source>
        <translation>Скасувати ордери %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Показати %1</translation>
    </message>
    <message>
        <source>setting take-profit and stop</source>
        <translation>задання тейк-профіту й стопа</translation>
    </message>
    <message>
        <source>sort held</source>
        <translation>сортування втримано</translation>
    </message>
    <message>
        <source>Cross and isolated</source>
        <translation>Крос та ізольовані</translation>
    </message>
    <message>
        <source>Cross only</source>
        <translation>Лише крос</translation>
    </message>
    <message>
        <source>Isolated only</source>
        <translation>Лише ізольовані</translation>
    </message>
    <message>
        <source>Cancel all, close all…</source>
        <translation>Скасувати все, закрити все…</translation>
    </message>
    <message>
        <source>Positions shown: %1</source>
        <translation>Показано позиції: %1</translation>
    </message>
    <message>
        <source>Cancel all orders and close all positions</source>
        <translation>Скасувати всі ордери й закрити всі позиції</translation>
    </message>
    <message>
        <source>Columns and filters</source>
        <translation>Стовпці й фільтри</translation>
    </message>
    <message>
        <source>Positions as of –</source>
        <translation>Позиції станом на –</translation>
    </message>
    <message>
        <source>Arm the ladder or use the ticket.</source>
        <translation>Озбройте стакан або скористайтеся формою ордера.</translation>
    </message>
    <message numerus="yes">
        <source>%n without stop</source>
        <translation>
            <numerusform>%n без стопа</numerusform>
            <numerusform>%n без стопа</numerusform>
            <numerusform>%n без стопа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) amiss</source>
        <translation>
            <numerusform>%n проблемний ордер</numerusform>
            <numerusform>%n проблемні ордери</numerusform>
            <numerusform>%n проблемних ордерів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) without stop</source>
        <translation>
            <numerusform>%n позиція без стопа</numerusform>
            <numerusform>%n позиції без стопа</numerusform>
            <numerusform>%n позицій без стопа</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong, and one press to mend it</source>
        <translation>Що не так, і одне натискання, щоб виправити</translation>
    </message>
    <message>
        <source>adding a stop</source>
        <translation>додавання стопа</translation>
    </message>
    <message>
        <source>Close at a limit…</source>
        <translation>Закрити лімітом…</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>Розвернути…</translation>
    </message>
    <message>
        <source>Flatten %1…</source>
        <translation>Закрити все по %1…</translation>
    </message>
    <message>
        <source>Edit take-profit and stop</source>
        <translation>Змінити тейк-профіт і стоп</translation>
    </message>
    <message>
        <source>Stop to break-even</source>
        <translation>Стоп у беззбитковість</translation>
    </message>
    <message>
        <source>Stop to break-even: %1</source>
        <translation>Стоп у беззбитковість: %1</translation>
    </message>
    <message>
        <source>Isolated margin…</source>
        <translation>Ізольована маржа…</translation>
    </message>
    <message>
        <source>What the presses met…</source>
        <translation>Що застали натискання…</translation>
    </message>
    <message>
        <source>Arm the ladder or use the ticket. Paper funds: %1 %2.</source>
        <translation>Озбройте стакан або скористайтеся формою ордера. Паперові кошти: %1 %2.</translation>
    </message>
</context>
<context>
    <name>fathom::Preferences</name>
    <message>
        <source>The settings could not be saved: is the disk full, or the profile not writable? They stay in use until Fathom ends.</source>
        <translation>Налаштування не вдалося зберегти: диск заповнений чи профіль недоступний для запису? Вони діють, доки Fathom не завершиться.</translation>
    </message>
    <message>
        <source>The settings could not be saved: is the disk full, or the profile not writable?</source>
        <translation>Налаштування не вдалося зберегти: диск заповнений чи профіль недоступний для запису?</translation>
    </message>
</context>
<context>
    <name>fathom::Protection</name>
    <message>
        <source>“%1” is not a price. Nothing was changed.</source>
        <translation>«%1» – не ціна. Нічого не змінено.</translation>
    </message>
    <message>
        <source>%1 is not a multiple of %2. Nothing was changed.</source>
        <translation>%1 не кратне %2. Нічого не змінено.</translation>
    </message>
    <message>
        <source>A take-profit at %1 would trigger at once. Nothing was changed.</source>
        <translation>Тейк-профіт на %1 спрацював би одразу. Нічого не змінено.</translation>
    </message>
    <message>
        <source>A stop at %1 would trigger at once. Nothing was changed.</source>
        <translation>Стоп на %1 спрацював би одразу. Нічого не змінено.</translation>
    </message>
    <message>
        <source>%1: no stop for %2</source>
        <translation>%1: немає стопа для %2</translation>
    </message>
    <message>
        <source>%1: the stop covers %2 of %3</source>
        <translation>%1: стоп покриває %2 з %3</translation>
    </message>
    <message>
        <source>%1: the stop lies beyond the liquidation price</source>
        <translation>%1: стоп лежить за ціною ліквідації</translation>
    </message>
    <message>
        <source>%1: a reduce-only order over %2 for a position of %3</source>
        <translation>%1: ордер reduce-only на %2 для позиції %3</translation>
    </message>
    <message>
        <source>%1: stop and target could both fill and turn the position round</source>
        <translation>%1: стоп і ціль можуть виконатися обидва й розвернути позицію</translation>
    </message>
    <message>
        <source>%1: a closing order without a position</source>
        <translation>%1: ордер на закриття без позиції</translation>
    </message>
    <message>
        <source>Add stop at %1</source>
        <translation>Додати стоп на %1</translation>
    </message>
    <message>
        <source>Move stop to %1</source>
        <translation>Перенести стоп на %1</translation>
    </message>
    <message>
        <source>Cut to the position</source>
        <translation>Зменшити до позиції</translation>
    </message>
    <message>
        <source>Make both close only</source>
        <translation>Обидва лише на закриття</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Скасувати його</translation>
    </message>
    <message>
        <source>%1: the order for %2 may have lost the stop that was kept for it</source>
        <translation>%1: ордер на %2, можливо, втратив стоп, який для нього зберігався</translation>
    </message>
</context>
<context>
    <name>fathom::Proxy</name>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
</context>
<context>
    <name>fathom::ProxyForm</name>
    <message>
        <source>none, straight to the exchange</source>
        <translation>немає, прямо на біржу</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Хост</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Password, kept in the keyring</source>
        <translation>Пароль, зберігається у сховищі ключів</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>The proxy&apos;s host is missing, as a name or an address alone</source>
        <translation>Бракує хоста проксі: потрібне лише ім’я або адреса</translation>
    </message>
    <message>
        <source>The proxy&apos;s port is missing</source>
        <translation>Бракує порту проксі</translation>
    </message>
</context>
<context>
    <name>fathom::QuitDialog</name>
    <message>
        <source>Quit with open orders or positions?</source>
        <translation>Вийти з відкритими ордерами або позиціями?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source> · only here</source>
        <translation> · лише тут</translation>
    </message>
    <message>
        <source> · protects</source>
        <translation> · захищає</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The positions stay as they are; nothing is closed by quitting.</source>
        <translation>Позиції лишаються як є; вихід нічого не закриває.</translation>
    </message>
    <message>
        <source>Leave everything at the exchange as it is</source>
        <translation>Лишити все на біржі як є</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n order(s) first; what protects a position stays</source>
        <translation>
            <numerusform>Спершу скасувати %n ордер; те, що захищає позицію, лишається</numerusform>
            <numerusform>Спершу скасувати %n ордери; те, що захищає позицію, лишається</numerusform>
            <numerusform>Спершу скасувати %n ордерів; те, що захищає позицію, лишається</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel all %n order(s) first, also what protects a position</source>
        <translation>
            <numerusform>Спершу скасувати всі ордери (%n), також те, що захищає позицію</numerusform>
            <numerusform>Спершу скасувати всі ордери (%n), також те, що захищає позицію</numerusform>
            <numerusform>Спершу скасувати всі ордери (%n), також те, що захищає позицію</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is locked; unlock it first</source>
        <translation>Ключ заблоковано; спершу розблокуйте його</translation>
    </message>
    <message>
        <source>Cancelling, then looking whether they are gone…</source>
        <translation>Скасовуємо, потім перевіряємо, чи їх уже немає…</translation>
    </message>
    <message>
        <source>Not all are cancelled, so Fathom stays: %1</source>
        <translation>Скасовано не все, тому Fathom лишається: %1</translation>
    </message>
    <message>
        <source>Orders marked “only here” are kept by this program alone: while it is closed they do not reach the exchange, even if their order fills. They are placed at its next start.</source>
        <translation>Ордери з позначкою «лише тут» тримає тільки ця програма: поки вона закрита, вони не доходять до біржі, навіть якщо їхній ордер виконається. Їх буде поставлено при наступному запуску.</translation>
    </message>
    <message>
        <source>Switching the dead-man switch off…</source>
        <translation>Вимикається запобіжник dead-man…</translation>
    </message>
    <message>
        <source>The dead-man switch still runs: %1. Quit once more to leave it running; the exchange then cancels its orders.</source>
        <translation>Запобіжник dead-man ще працює: %1. Вийдіть ще раз, щоб залишити його; біржа тоді скасує ордери.</translation>
    </message>
    <message>
        <source>Quit with a running dead-man switch?</source>
        <translation>Завершити роботу з увімкненим запобіжником dead-man?</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
</context>
<context>
    <name>fathom::ReadingStrip</name>
    <message>
        <source>History from %1</source>
        <translation>Історія з %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n рядок</numerusform>
            <numerusform>%n рядки</numerusform>
            <numerusform>%n рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Cancel reading the history</source>
        <translation>Скасувати читання історії</translation>
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
        <translation>Метод</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Шлях</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>мс</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вага</translation>
    </message>
    <message>
        <source>Orders 10 s</source>
        <translation>Ордери 10 с</translation>
    </message>
    <message>
        <source>Parameters, by name</source>
        <translation>Параметри, за назвою</translation>
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
        <translation>Нічого не виконано</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Частково виконано</translation>
    </message>
    <message>
        <source>%1 at market: nothing was there within the cap, %2. Not sent again.</source>
        <translation>%1 за ринком: до межі, %2, нічого не було. Повторно не надсилається.</translation>
    </message>
    <message>
        <source>%1 at market: %2 filled at %3, %4 not filled within the cap. Not sent again.</source>
        <translation>%1 за ринком: %2 виконано за %3, %4 не виконано до межі. Повторно не надсилається.</translation>
    </message>
</context>
<context>
    <name>fathom::RiskDialog</name>
    <message>
        <source>Size from risk</source>
        <translation>Розмір за ризиком</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Ризик</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>A price, or a distance from the entry: 1%, 150t</source>
        <translation>Ціна або відстань від входу: 1%, 150t</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>Loss per %1</source>
        <translation>Збиток на 1 %1</translation>
    </message>
    <message>
        <source>Fees per %1</source>
        <translation>Комісії на 1 %1</translation>
    </message>
    <message>
        <source>Size, rounded down</source>
        <translation>Розмір, округлено вниз</translation>
    </message>
    <message>
        <source>Loss at stop</source>
        <translation>Збиток на стопі</translation>
    </message>
    <message>
        <source>The stop is not on the losing side of the entry.</source>
        <translation>Стоп не на збитковому боці від входу.</translation>
    </message>
    <message>
        <source>That risk does not pay for the smallest size.</source>
        <translation>Цього ризику не вистачає на найменший розмір.</translation>
    </message>
    <message>
        <source>The account carries %1 at most.</source>
        <translation>Рахунок витримує щонайбільше %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Взяти %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Застосувати</translation>
    </message>
</context>
<context>
    <name>fathom::RiskGuard</name>
    <message>
        <source>The exchange does not accept this key.</source>
        <translation>Біржа не приймає цей ключ.</translation>
    </message>
    <message>
        <source>The account stream is down: only cancelling and reducing go out.</source>
        <translation>Потік рахунку не працює: надсилаються лише скасування й зменшення.</translation>
    </message>
    <message>
        <source>Not connected to the account yet.</source>
        <translation>Ще немає з’єднання з рахунком.</translation>
    </message>
    <message>
        <source>The account is being compared with the exchange.</source>
        <translation>Рахунок звіряється з біржею.</translation>
    </message>
    <message>
        <source>The rules of this symbol are not loaded yet.</source>
        <translation>Правила символу ще не завантажено.</translation>
    </message>
    <message>
        <source>%1 is not open for new positions (%2).</source>
        <translation>%1 не відкрито для нових позицій (%2).</translation>
    </message>
    <message>
        <source>An order on %1 is still unknown; until it is resolved only cancelling and reducing go out.</source>
        <translation>Ордер на %1 ще невідомий; доки не з’ясовано, надсилаються лише скасування й зменшення.</translation>
    </message>
    <message>
        <source>The same order was sent a moment ago; a second press within 250 ms is ignored.</source>
        <translation>Такий самий ордер щойно надіслано; повторне натискання протягом 250 мс ігнорується.</translation>
    </message>
    <message>
        <source>More than %1 orders in a second.</source>
        <translation>Більше ніж %1 ордерів за секунду.</translation>
    </message>
    <message>
        <source>An order on %1 is still unknown; nothing may grow until it is resolved.</source>
        <translation>Ордер на %1 ще невідомий; доки не з’ясовано, нічого не можна збільшувати.</translation>
    </message>
    <message>
        <source>The new size is not larger than what is filled already; cancel the order instead.</source>
        <translation>Новий розмір не більший за вже виконане; краще скасуйте ордер.</translation>
    </message>
    <message>
        <source>The key is locked: what is shown goes on, nothing can be sent until it is unlocked.</source>
        <translation>Ключ заблоковано: показане й далі оновлюється, але нічого не можна надіслати, доки його не розблоковано.</translation>
    </message>
    <message>
        <source>This account&apos;s hard limits are not set; set them in the account menu first.</source>
        <translation>Жорсткі ліміти цього рахунку не задано; спершу задайте їх у меню рахунку.</translation>
    </message>
    <message>
        <source>The mark price is not known, so this account&apos;s hard limits cannot be checked.</source>
        <translation>Ціна mark невідома, тому жорсткі ліміти цього рахунку не можна перевірити.</translation>
    </message>
    <message>
        <source>The order is worth %1, this account&apos;s limit for one order is %2.</source>
        <translation>Ордер вартий %1, ліміт цього рахунку на один ордер – %2.</translation>
    </message>
    <message>
        <source>The price is more than %1 % from the mark price, this account&apos;s limit.</source>
        <translation>Ціна відрізняється від ціни mark більш ніж на %1 % – ліміт цього рахунку.</translation>
    </message>
    <message>
        <source>The position would be worth %1, this account&apos;s limit is %2.</source>
        <translation>Позиція була б варта %1, ліміт цього рахунку – %2.</translation>
    </message>
    <message>
        <source>Everything is being cancelled and closed; until that has ended only reducing goes out.</source>
        <translation>Усе скасовується й закривається; доки це не завершено, надсилається лише зменшення.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 год %2 хв</translation>
    </message>
    <message>
        <source>The exchange has banned this address: nothing is sent for %1, not even a cancel.</source>
        <translation>Біржа заблокувала цю адресу: ще %1 нічого не надсилається, навіть скасування.</translation>
    </message>
    <message>
        <source>The exchange asked for a pause: nothing is sent for %1, not even a cancel.</source>
        <translation>Біржа попросила про паузу: ще %1 нічого не надсилається, навіть скасування.</translation>
    </message>
</context>
<context>
    <name>fathom::ScalePreview</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 за %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more order(s)</source>
        <translation>
            <numerusform>ще %n ордер</numerusform>
            <numerusform>ще %n ордери</numerusform>
            <numerusform>ще %n ордерів</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders of the scale</source>
        <translation>Ордери сітки</translation>
    </message>
</context>
<context>
    <name>fathom::SecretField</name>
    <message numerus="yes">
        <source>%n character(s) entered</source>
        <translation>
            <numerusform>введено %n символ</numerusform>
            <numerusform>введено %n символи</numerusform>
            <numerusform>введено %n символів</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n символ</numerusform>
            <numerusform>%n символи</numerusform>
            <numerusform>%n символів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fathom::SendAgain</name>
    <message>
        <source>The rules of %1 are not loaded.</source>
        <translation>Правила %1 не завантажено.</translation>
    </message>
    <message>
        <source>The book of %1 is not live.</source>
        <translation>Книга %1 не актуальна.</translation>
    </message>
    <message>
        <source>The market has come to %1 since: it would take.</source>
        <translation>Ринок тим часом дійшов до %1: ордер виконався б одразу.</translation>
    </message>
    <message>
        <source>Send again?</source>
        <translation>Надіслати ще раз?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>The first one is not at the exchange; this is a new order.</source>
        <translation>Першого немає на біржі; це новий ордер.</translation>
    </message>
    <message>
        <source>What was asked for is not known any more.</source>
        <translation>Що саме було замовлено, уже невідомо.</translation>
    </message>
    <message>
        <source>It was sent again already.</source>
        <translation>Його вже надіслано ще раз.</translation>
    </message>
    <message>
        <source>The book of %1 is being read.</source>
        <translation>Книга %1 читається.</translation>
    </message>
    <message>
        <source>The book of %1 is here: it can be sent now.</source>
        <translation>Книга %1 вже є: тепер можна надіслати.</translation>
    </message>
</context>
<context>
    <name>fathom::Session</name>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Not connected to the account yet.</source>
        <translation>Ще немає з’єднання з рахунком.</translation>
    </message>
    <message>
        <source>%1 · live market</source>
        <translation>%1 · живий ринок</translation>
    </message>
</context>
<context>
    <name>fathom::Settings</name>
    <message>
        <source>Volume: %1</source>
        <translation>Гучність: %1</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>Почути</translation>
    </message>
    <message>
        <source>Hear: %1</source>
        <translation>Почути: %1</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>як у системі</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>темні</translation>
    </message>
    <message>
        <source>light</source>
        <translation>світлі</translation>
    </message>
    <message>
        <source>colour-blind safe, dark</source>
        <translation>безпечні для дальтоніків, темні</translation>
    </message>
    <message>
        <source>colour-blind safe, light</source>
        <translation>безпечні для дальтоніків, світлі</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Ефекти</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>зменшені</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показані</translation>
    </message>
    <message>
        <source>%1 pictures a second</source>
        <translation>%1 кадрів за секунду</translation>
    </message>
    <message>
        <source>The market is drawn at most with</source>
        <translation>Ринок малюється щонайбільше</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Звуки</translation>
    </message>
    <message>
        <source>Fills of half a second are one signal, and nothing repeats by itself.</source>
        <translation>Виконання за пів секунди дають один сигнал, і ніщо не повторюється саме.</translation>
    </message>
    <message>
        <source>A stop added to a position lies from the mark by</source>
        <translation>Стоп, доданий до позиції, лежить від ціни маркування на</translation>
    </message>
    <message>
        <source>An order can be undone for</source>
        <translation>Ордер можна скасувати протягом</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ніколи</translation>
    </message>
    <message>
        <source>What a press in the ladder does, and when, is among the options of each ladder. Hard limits are kept with the account.</source>
        <translation>Що і коли робить натискання в драбині, задано в параметрах кожної драбини. Жорсткі межі зберігаються з рахунком.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Scale, from the next start</source>
        <translation>Масштаб, з наступного запуску</translation>
    </message>
    <message>
        <source>Hide amounts in all windows; percents stay</source>
        <translation>Приховати суми в усіх вікнах; відсотки лишаються</translation>
    </message>
    <message>
        <source>Digits of the tables</source>
        <translation>Цифри таблиць</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Keys go to the panel under the pointer</source>
        <translation>Клавіші йдуть панелі під вказівником</translation>
    </message>
    <message>
        <source>Order tags of the chart at its left edge</source>
        <translation>Мітки ордерів на лівому краю графіка</translation>
    </message>
</context>
<context>
    <name>fathom::SettingsFile</name>
    <message>
        <source>The settings file cannot be used (%1).</source>
        <translation>Файл налаштувань непридатний (%1).</translation>
    </message>
    <message>
        <source>The settings file cannot be used (%1); it was kept as %2.</source>
        <translation>Файл налаштувань непридатний (%1); його збережено як %2.</translation>
    </message>
    <message>
        <source>The last backup is in use.</source>
        <translation>Використовується остання резервна копія.</translation>
    </message>
    <message>
        <source>Fathom starts with its defaults.</source>
        <translation>Fathom запускається з типовими налаштуваннями.</translation>
    </message>
</context>
<context>
    <name>fathom::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Сторінки налаштувань</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Миша</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Звуки</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>Торгівля</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Закрити налаштування</translation>
    </message>
    <message>
        <source>Every change holds at once.</source>
        <translation>Кожна зміна діє одразу.</translation>
    </message>
    <message>
        <source>Rows of the ladders</source>
        <translation>Рядки драбин</translation>
    </message>
</context>
<context>
    <name>fathom::SizeRow</name>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
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
        <translation>Post-only: ордер, що виконався б одразу, біржа скасовує</translation>
    </message>
    <message>
        <source>Reduce-only: orders can only close</source>
        <translation>Reduce-only: ордери можуть лише закривати</translation>
    </message>
    <message>
        <source>Size of the preset</source>
        <translation>Розмір пресета</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>Розмір %1</translation>
    </message>
    <message>
        <source>A multiple of %1, at least %2</source>
        <translation>Кратне %1, щонайменше %2</translation>
    </message>
    <message>
        <source>Size %1, also the second size</source>
        <translation>Розмір %1, також другий розмір</translation>
    </message>
</context>
<context>
    <name>fathom::SmallDialog</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>fathom::StatusBar</name>
    <message>
        <source>Scale %1 %</source>
        <translation>Масштаб %1 %</translation>
    </message>
    <message>
        <source>Scale of the window, %1 percent</source>
        <translation>Масштаб вікна, %1 відсотків</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вага</translation>
    </message>
    <message>
        <source>Orders 10 s</source>
        <translation>Ордери 10 с</translation>
    </message>
    <message>
        <source>Request weight used this minute</source>
        <translation>Вага запитів, використана за хвилину</translation>
    </message>
    <message>
        <source>Orders sent in ten seconds</source>
        <translation>Ордери, надіслані за десять секунд</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Ринок</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Рахунок</translation>
    </message>
    <message>
        <source>Clock %1 ms</source>
        <translation>Годинник %1 мс</translation>
    </message>
    <message>
        <source>paused %1 s</source>
        <translation>пауза %1 с</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 мс</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 вимк.</translation>
    </message>
    <message>
        <source>%1 connecting</source>
        <translation>%1: з’єднання</translation>
    </message>
    <message>
        <source>%1 stream lost</source>
        <translation>%1: потік втрачено</translation>
    </message>
    <message>
        <source>%1 stream lost %2 s</source>
        <translation>%1: потік втрачено %2 с</translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation>Ордери %1</translation>
    </message>
    <message>
        <source>Orders %1 ms p50 · %2 ms p99</source>
        <translation>Ордери %1 мс p50 · %2 мс p99</translation>
    </message>
    <message>
        <source>Orders by REST %1 ms</source>
        <translation>Ордери через REST %1 мс</translation>
    </message>
    <message>
        <source>Orders offline</source>
        <translation>Ордери офлайн</translation>
    </message>
    <message>
        <source>Opens the Connection panel</source>
        <translation>Відкриває панель «З’єднання»</translation>
    </message>
    <message>
        <source>Proxy %1</source>
        <translation>Проксі %1</translation>
    </message>
    <message>
        <source>Proxy %1, next: %2</source>
        <translation>Проксі %1, далі: %2</translation>
    </message>
    <message>
        <source>via %1:%2</source>
        <comment>a proxy</comment>
        <translation>через %1:%2</translation>
    </message>
</context>
<context>
    <name>fathom::StepList</name>
    <message>
        <source>done</source>
        <translation>виконано</translation>
    </message>
    <message>
        <source>running</source>
        <translation>виконується</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>попереду</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Крок %1</translation>
    </message>
</context>
<context>
    <name>fathom::StreamsModel</name>
    <message>
        <source>off</source>
        <translation>вимк.</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>з’єднання</translation>
    </message>
    <message>
        <source>live</source>
        <translation>наживо</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>мовчить</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>чекає</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 мс</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Last word</source>
        <translation>Востаннє</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>Кадрів/с</translation>
    </message>
    <message>
        <source>Latency, p50 · p99</source>
        <translation>Затримка, p50 · p99</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Розриви</translation>
    </message>
    <message>
        <source>Last loss</source>
        <translation>Останній розрив</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, %2 тому</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable message(s)</source>
        <translation>
            <numerusform>%n нечитне повідомлення</numerusform>
            <numerusform>%n нечитні повідомлення</numerusform>
            <numerusform>%n нечитних повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, certificate by %2</source>
        <translation>%1, сертифікат від %2</translation>
    </message>
</context>
<context>
    <name>fathom::StressDialog</name>
    <message>
        <source>Margin stress</source>
        <translation>Стрес маржі</translation>
    </message>
    <message>
        <source>If the market moves</source>
        <translation>Якщо ринок зрушиться</translation>
    </message>
    <message>
        <source>Move of the market in percent</source>
        <translation>Рух ринку у відсотках</translation>
    </message>
    <message>
        <source>Move BTC, the others by their beta</source>
        <translation>Рухати BTC, решту – за їхньою бета</translation>
    </message>
    <message>
        <source>Beta: how much of BTC&apos;s hourly moves the symbol made lately. It may be typed over.</source>
        <translation>Бета: яку частку погодинних рухів BTC символ робив останнім часом. Її можна ввести вручну.</translation>
    </message>
    <message>
        <source>Cross margin ratio</source>
        <translation>Коефіцієнт крос-маржі</translation>
    </message>
    <message>
        <source>Cross equity</source>
        <translation>Крос-капітал</translation>
    </message>
    <message>
        <source>Unrealised, all positions</source>
        <translation>Нереалізовано, усі позиції</translation>
    </message>
    <message>
        <source>Falling, liquidated first</source>
        <translation>Падіння, перша ліквідація</translation>
    </message>
    <message>
        <source>Rising, liquidated first</source>
        <translation>Зростання, перша ліквідація</translation>
    </message>
    <message>
        <source>To keep the ratio under</source>
        <translation>Щоб тримати коефіцієнт нижче</translation>
    </message>
    <message>
        <source>Nothing filled, funded or closed on the way; open orders are left out.</source>
        <translation>За час руху нічого не виконується, не фондується й не закривається; відкриті ордери не враховано.</translation>
    </message>
    <message>
        <source>Beta of %1</source>
        <translation>Бета %1</translation>
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
        <translation>немає</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1 за %2, %3</translation>
    </message>
    <message>
        <source>liquidated</source>
        <translation>ліквідовано</translation>
    </message>
    <message>
        <source>nothing is needed.</source>
        <translation>нічого не потрібно.</translation>
    </message>
    <message>
        <source>add %1, or close %2 of every cross position now.</source>
        <translation>додайте %1 або закрийте зараз %2 кожної крос-позиції.</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) would be liquidated on the way.</source>
        <translation>
            <numerusform>%n позицію було б ліквідовано за час руху.</numerusform>
            <numerusform>%n позиції було б ліквідовано за час руху.</numerusform>
            <numerusform>%n позицій було б ліквідовано за час руху.</numerusform>
        </translation>
    </message>
    <message>
        <source>used up</source>
        <translation>вичерпано</translation>
    </message>
</context>
<context>
    <name>fathom::SumBar</name>
    <message>
        <source>Sum in view: bids %1, asks %2</source>
        <translation>Сума у вікні: bid %1, ask %2</translation>
    </message>
    <message>
        <source>sum in view</source>
        <translation>сума у вікні</translation>
    </message>
    <message>
        <source>bids changed by %1, asks by %2</source>
        <translation>bid змінилися на %1, ask – на %2</translation>
    </message>
    <message>
        <source>my bids %1, my asks %2</source>
        <translation>мої bid %1, мої ask %2</translation>
    </message>
    <message>
        <source>My bids</source>
        <translation>Мої bid</translation>
    </message>
    <message>
        <source>My asks</source>
        <translation>Мої ask</translation>
    </message>
</context>
<context>
    <name>fathom::SymbolButton</name>
    <message>
        <source>Choose a symbol</source>
        <translation>Вибрати символ</translation>
    </message>
    <message>
        <source>%1, %2; choose another symbol</source>
        <translation>%1, %2; вибрати інший символ</translation>
    </message>
    <message>
        <source>Choose another symbol (Ctrl+K)</source>
        <translation>Вибрати інший символ (Ctrl+K)</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Символ</translation>
    </message>
</context>
<context>
    <name>fathom::TableTabs</name>
    <message>
        <source>Tables</source>
        <translation>Таблиці</translation>
    </message>
</context>
<context>
    <name>fathom::TapePanel</name>
    <message>
        <source>Tape %1</source>
        <translation>Стрічка %1</translation>
    </message>
    <message>
        <source>stale %1 s</source>
        <translation>застаріло %1 с</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>застаріло</translation>
    </message>
    <message>
        <source>merge %1 ms</source>
        <translation>об’єднання %1 мс</translation>
    </message>
    <message>
        <source>min %1 · %2</source>
        <translation>від %1 · %2</translation>
    </message>
    <message>
        <source>Tape settings</source>
        <translation>Налаштування стрічки</translation>
    </message>
    <message>
        <source>No print of %1 or more yet</source>
        <translation>Ще немає угод від %1</translation>
    </message>
    <message>
        <source>Waiting for the first print</source>
        <translation>Чекаємо на першу угоду</translation>
    </message>
    <message>
        <source>Show every print</source>
        <translation>Показувати всі угоди</translation>
    </message>
    <message>
        <source>every print</source>
        <translation>усі угоди</translation>
    </message>
    <message>
        <source>Smallest print</source>
        <translation>Найменша угода</translation>
    </message>
    <message>
        <source>Large from</source>
        <translation>Великі від</translation>
    </message>
</context>
<context>
    <name>fathom::TapeView</name>
    <message>
        <source>Tape</source>
        <translation>Стрічка</translation>
    </message>
    <message>
        <source>missed %1 to %2</source>
        <translation>пропущено з %1 до %2</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>Розмір %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message numerus="yes">
        <source>%n new ▲</source>
        <translation>
            <numerusform>%n нова ▲</numerusform>
            <numerusform>%n нові ▲</numerusform>
            <numerusform>%n нових ▲</numerusform>
        </translation>
    </message>
    <message>
        <source>Time UTC</source>
        <translation>Час UTC</translation>
    </message>
    <message>
        <source>bought %1 at %2, %3</source>
        <translation>куплено %1 за %2, %3</translation>
    </message>
    <message>
        <source>sold %1 at %2, %3</source>
        <translation>продано %1 за %2, %3</translation>
    </message>
</context>
<context>
    <name>fathom::Terminal</name>
    <message>
        <source>Exchange</source>
        <translation>Біржа</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профіль</translation>
    </message>
    <message>
        <source>No exchange</source>
        <translation>Немає біржі</translation>
    </message>
</context>
<context>
    <name>fathom::TicketDialogs</name>
    <message>
        <source>Asking the exchange…</source>
        <translation>Запитуємо біржу…</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Відхилено: %1</translation>
    </message>
    <message>
        <source>Margin mode of %1</source>
        <translation>Режим маржі %1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Крос</translation>
    </message>
    <message>
        <source>The whole wallet backs the position; a loss can use all of it.</source>
        <translation>Позицію забезпечує весь гаманець; збиток може забрати все.</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Ізольована</translation>
    </message>
    <message>
        <source>Only the margin given to the position backs it; liquidation comes sooner, the rest is safe.</source>
        <translation>Позицію забезпечує лише виділена їй маржа; ліквідація настане раніше, решта в безпеці.</translation>
    </message>
    <message>
        <source>The exchange refuses the change while the symbol has a position or open orders.</source>
        <translation>Біржа відхиляє зміну, поки за символом є позиція або відкриті ордери.</translation>
    </message>
    <message>
        <source>Leverage of %1</source>
        <translation>Плече %1</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Плече</translation>
    </message>
    <message>
        <source>Largest position</source>
        <translation>Найбільша позиція</translation>
    </message>
    <message>
        <source>Position now</source>
        <translation>Позиція зараз</translation>
    </message>
    <message>
        <source>One-way</source>
        <translation>Односторонній</translation>
    </message>
    <message>
        <source>One position a symbol; a sell makes a long smaller.</source>
        <translation>Одна позиція на символ; продаж зменшує long.</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Хедж</translation>
    </message>
    <message>
        <source>The exchange refuses the change while there is any position or open order.</source>
        <translation>Біржа відхиляє зміну, поки є будь-яка позиція або відкритий ордер.</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n позиція</numerusform>
            <numerusform>%n позиції</numerusform>
            <numerusform>%n позицій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s)</source>
        <translation>
            <numerusform>%n відкритий ордер</numerusform>
            <numerusform>%n відкриті ордери</numerusform>
            <numerusform>%n відкритих ордерів</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Зараз: %1</translation>
    </message>
    <message>
        <source>No answer: it may or may not have been changed. %1</source>
        <translation>Немає відповіді: зміну могло бути зроблено, а могло й ні. %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Не надіслано: %1</translation>
    </message>
    <message>
        <source>In multi-assets mode every position is cross.</source>
        <translation>У мультиактивному режимі кожна позиція – крос.</translation>
    </message>
    <message>
        <source>Modes of the account, every symbol</source>
        <translation>Режими рахунку, усі символи</translation>
    </message>
    <message>
        <source>Position mode</source>
        <translation>Режим позицій</translation>
    </message>
    <message>
        <source>A long and a short beside each other; closing is chosen with Close.</source>
        <translation>Long і short поряд; закриття вибирається через «Закрити».</translation>
    </message>
    <message>
        <source>Assets mode</source>
        <translation>Режим активів</translation>
    </message>
    <message>
        <source>Single asset</source>
        <translation>Один актив</translation>
    </message>
    <message>
        <source>Only the quote asset of a symbol backs its positions.</source>
        <translation>Позиції символу забезпечує лише його актив котирування.</translation>
    </message>
    <message>
        <source>Multi-assets</source>
        <translation>Мультиактивний</translation>
    </message>
    <message>
        <source>Every asset backs every position at a discount, all of them cross; totals are in USD.</source>
        <translation>Кожен актив забезпечує кожну позицію з дисконтом, усі вони – крос; підсумки – у USD.</translation>
    </message>
    <message>
        <source>The exchange refuses multi-assets mode while a symbol is isolated or an order is open.</source>
        <translation>Біржа відхиляє мультиактивний режим, поки є ізольований символ або відкритий ордер.</translation>
    </message>
    <message>
        <source>Bracket</source>
        <translation>Рівень</translation>
    </message>
    <message>
        <source>Maintenance margin</source>
        <translation>Підтримувальна маржа</translation>
    </message>
    <message>
        <source>Its margin</source>
        <translation>Її маржа</translation>
    </message>
    <message>
        <source>Its liquidation</source>
        <translation>Її ліквідація</translation>
    </message>
    <message>
        <source>Max buy</source>
        <translation>Макс. купівля</translation>
    </message>
    <message>
        <source>Max sell</source>
        <translation>Макс. продаж</translation>
    </message>
    <message>
        <source>%1 of %2, up to %3×</source>
        <translation>%1 з %2, до %3×</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>An isolated position keeps its margin: its liquidation does not move. New orders bring 1/%1 of their value.</source>
        <translation>Ізольована позиція зберігає свою маржу: її ліквідація не зсувається. Нові ордери додають 1/%1 своєї вартості.</translation>
    </message>
    <message>
        <source>In cross margin the whole wallet stands behind the position: its liquidation does not move, only what is left for orders does.</source>
        <translation>У крос-маржі за позицією стоїть увесь гаманець: її ліквідація не зсувається, змінюється лише те, що лишається для ордерів.</translation>
    </message>
    <message>
        <source>The position is larger than this leverage allows; the exchange would refuse.</source>
        <translation>Позиція більша, ніж дозволяє це плече; біржа відхилила б.</translation>
    </message>
    <message>
        <source>The exchange does not lower the leverage of an isolated position.</source>
        <translation>Біржа не знижує плече ізольованої позиції.</translation>
    </message>
    <message>
        <source>It would bind %1 more, available %2; the exchange would refuse.</source>
        <translation>Це зв’язало б ще %1, доступно %2; біржа відхилила б.</translation>
    </message>
</context>
<context>
    <name>fathom::TicketExpression</name>
    <message>
        <source>Ticks are whole numbers.</source>
        <translation>Тіки – цілі числа.</translation>
    </message>
    <message>
        <source>Enter a price.</source>
        <translation>Введіть ціну.</translation>
    </message>
    <message>
        <source>There is no price to start from yet.</source>
        <translation>Ще немає початкової ціни.</translation>
    </message>
    <message>
        <source>“%1” is not known yet.</source>
        <translation>«%1» ще невідомо.</translation>
    </message>
    <message>
        <source>Enter a size.</source>
        <translation>Введіть розмір.</translation>
    </message>
    <message>
        <source>A share is between 0 and 100 %.</source>
        <translation>Частка – від 0 до 100 %.</translation>
    </message>
    <message>
        <source>The largest size is not known yet.</source>
        <translation>Найбільший розмір ще невідомий.</translation>
    </message>
    <message>
        <source>There is no price to compute the size from yet.</source>
        <translation>Ще немає ціни, щоб обчислити розмір.</translation>
    </message>
    <message>
        <source>Risk is a share of the account or money: “risk 0.5%”, “risk 50u”.</source>
        <translation>Ризик – це частка рахунку або гроші: «risk 0.5%», «risk 50u».</translation>
    </message>
    <message>
        <source>A risk is above zero and at most the whole account.</source>
        <translation>Ризик більший за нуль і не перевищує всього рахунку.</translation>
    </message>
    <message>
        <source>Set the price and a stop-loss first: the risk is what is lost between them.</source>
        <translation>Спершу задайте ціну й стоп-лос: ризик – це те, що втрачається між ними.</translation>
    </message>
    <message>
        <source>The account is not known yet.</source>
        <translation>Рахунок ще невідомий.</translation>
    </message>
    <message>
        <source>The stop-loss is not on the losing side of the price.</source>
        <translation>Стоп-лос не на збитковому боці від ціни.</translation>
    </message>
    <message>
        <source>That risk does not pay for the smallest size.</source>
        <translation>Цього ризику не вистачає на найменший розмір.</translation>
    </message>
    <message>
        <source>There is no position to close on this side.</source>
        <translation>На цьому боці немає позиції, яку можна закрити.</translation>
    </message>
    <message>
        <source>There is no entry price to start from yet.</source>
        <translation>Ще немає ціни входу, від якої почати.</translation>
    </message>
    <message>
        <source>Set the size first: money over size is the distance.</source>
        <translation>Спершу задайте розмір: гроші, поділені на розмір, – це відстань.</translation>
    </message>
    <message>
        <source>“r” counts the distance of the stop-loss, for the take-profit.</source>
        <translation>«r» рахує відстань стоп-лоса, для тейк-профіту.</translation>
    </message>
    <message>
        <source>Enter a percentage.</source>
        <translation>Введіть відсоток.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Введіть ціле число.</translation>
    </message>
</context>
<context>
    <name>fathom::TicketForm</name>
    <message>
        <source>Trigger</source>
        <translation>Тригер</translation>
    </message>
    <message>
        <source>Trigger price</source>
        <translation>Ціна спрацювання</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Відкат</translation>
    </message>
    <message>
        <source>Callback in percent</source>
        <translation>Відкат у відсотках</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Активація</translation>
    </message>
    <message>
        <source>Activation price</source>
        <translation>Ціна активації</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Last price of the scale</source>
        <translation>Остання ціна сітки</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ордери</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>Кількість ордерів</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>Stop-market</source>
        <translation>Стоп-маркет</translation>
    </message>
    <message>
        <source>Stop-limit</source>
        <translation>Стоп-ліміт</translation>
    </message>
    <message>
        <source>TP-market</source>
        <translation>TP-маркет</translation>
    </message>
    <message>
        <source>TP-limit</source>
        <translation>TP-ліміт</translation>
    </message>
    <message>
        <source>Take-profit market</source>
        <translation>Тейк-профіт маркет</translation>
    </message>
    <message>
        <source>Take-profit limit</source>
        <translation>Тейк-профіт ліміт</translation>
    </message>
    <message>
        <source>Sizes: %1</source>
        <translation>Розміри: %1</translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation>Post-only</translation>
    </message>
    <message>
        <source>Cancelled by the exchange instead of taking</source>
        <translation>Біржа скасовує замість виконання одразу</translation>
    </message>
    <message>
        <source>Whole position</source>
        <translation>Уся позиція</translation>
    </message>
    <message>
        <source>Closes whatever the position is then; the exchange ends the order with it</source>
        <translation>Закриває позицію, якою вона тоді буде; біржа завершує ордер разом із нею</translation>
    </message>
    <message>
        <source>Price protection</source>
        <translation>Захист ціни</translation>
    </message>
    <message>
        <source>Not triggered while mark and last price are too far apart</source>
        <translation>Не спрацьовує, поки mark і остання ціна надто далекі одна від одної</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Макс.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Ризик</translation>
    </message>
    <message>
        <source>Size from risk</source>
        <translation>Розмір за ризиком</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>Розмір %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>The whole position</source>
        <translation>Уся позиція</translation>
    </message>
    <message>
        <source>%1 of the position</source>
        <translation>%1 позиції</translation>
    </message>
    <message>
        <source>More order options</source>
        <translation>Більше параметрів ордера</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Ліміт</translation>
    </message>
    <message>
        <source>First price of the scale</source>
        <translation>Перша ціна сітки</translation>
    </message>
    <message>
        <source>Limit price</source>
        <translation>Лімітна ціна</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Усього</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Total size</source>
        <translation>Загальний розмір</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>зараз %1</translation>
    </message>
    <message>
        <source>by the exchange</source>
        <translation>від біржі</translation>
    </message>
    <message>
        <source>all, %1</source>
        <translation>все, %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>at market, cap %1</source>
        <translation>за ринком, межа %1</translation>
    </message>
    <message>
        <source>sent as IOC limit: buy %1, sell %2</source>
        <translation>надсилається як ліміт IOC: купівля %1, продаж %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Взяти %1</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Ліміти…</translation>
    </message>
    <message>
        <source>%1 from mark, %2 t</source>
        <translation>%1 від mark, %2 t</translation>
    </message>
    <message>
        <source>%1 from last, %2 t</source>
        <translation>%1 від останньої, %2 t</translation>
    </message>
    <message>
        <source>%1 t beyond trigger</source>
        <translation>%1 t за тригером</translation>
    </message>
    <message>
        <source>%1 t better than trigger</source>
        <translation>%1 t краще за тригер</translation>
    </message>
    <message>
        <source>Bid %1</source>
        <translation>Bid %1</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>Середина</translation>
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
        <translation>Взяти ціну: %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>Activation: %1</source>
        <translation>Активація: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Reduce-only</source>
        <translation>Reduce-only</translation>
    </message>
    <message>
        <source>%1, locked: %2</source>
        <translation>%1, зафіксовано: %2</translation>
    </message>
    <message>
        <source>Works on the leg it makes smaller</source>
        <translation>Діє на сторону, яку зменшує</translation>
    </message>
    <message>
        <source>Only makes the position smaller</source>
        <translation>Лише зменшує позицію</translation>
    </message>
    <message>
        <source>locked: %1</source>
        <translation>зафіксовано: %1</translation>
    </message>
    <message>
        <source>Slippage cap</source>
        <translation>Межа проковзування</translation>
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
        <translation>Стежить за ціною: %1</translation>
    </message>
    <message>
        <source>0.1 to 20</source>
        <translation>0.1 до 20</translation>
    </message>
    <message>
        <source>Callback presets, 0.1 to 20 percent</source>
        <translation>Готові значення відкату, від 0.1 до 20 відсотків</translation>
    </message>
    <message>
        <source>price match: %1</source>
        <translation>підбір ціни: %1</translation>
    </message>
    <message>
        <source>self-trade: %1</source>
        <translation>самоторгівля: %1</translation>
    </message>
    <message>
        <source>Liquidation now: exchange %1, this model %2</source>
        <translation>Ліквідація зараз: біржа %1, ця модель %2</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>відкат</translation>
    </message>
    <message>
        <source>%1 below the highest mark price</source>
        <translation>%1 нижче найвищої ціни mark</translation>
    </message>
    <message>
        <source>%1 below the highest last price</source>
        <translation>%1 нижче найвищої останньої ціни</translation>
    </message>
    <message>
        <source>%1 above the lowest mark price</source>
        <translation>%1 вище найнижчої ціни mark</translation>
    </message>
    <message>
        <source>%1 above the lowest last price</source>
        <translation>%1 вище найнижчої останньої ціни</translation>
    </message>
    <message>
        <source>activation %1</source>
        <translation>активація %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
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
        <translation>Тип ордера</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Ліміт</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Ринковий</translation>
    </message>
    <message>
        <source>Margin mode</source>
        <translation>Режим маржі</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Плече</translation>
    </message>
    <message>
        <source>asks to confirm</source>
        <translation>запитує підтвердження</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>імітація</translation>
    </message>
    <message>
        <source>GTC: rests until cancelled</source>
        <translation>GTC: стоїть до скасування</translation>
    </message>
    <message>
        <source>IOC: fills now, the rest is cancelled</source>
        <translation>IOC: одразу, решта скасовується</translation>
    </message>
    <message>
        <source>FOK: fills whole now or not at all</source>
        <translation>FOK: одразу повністю або ніяк</translation>
    </message>
    <message>
        <source>Same order again? Press once more</source>
        <translation>Той самий ордер знову? Натисніть ще раз</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Ізольована</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Крос</translation>
    </message>
    <message>
        <source>Margin mode, %1</source>
        <translation>Режим маржі, %1</translation>
    </message>
    <message>
        <source>Leverage, %1</source>
        <translation>Плече, %1</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Хедж</translation>
    </message>
    <message>
        <source>One-way</source>
        <translation>Односторонній</translation>
    </message>
    <message>
        <source>Position mode, %1</source>
        <translation>Режим позицій, %1</translation>
    </message>
    <message>
        <source>Max buy</source>
        <translation>Макс. купівля</translation>
    </message>
    <message>
        <source>Max sell</source>
        <translation>Макс. продаж</translation>
    </message>
    <message>
        <source>sends the chosen side: Alt B, Alt S</source>
        <translation>надсилає вибрану сторону: Alt B, Alt S</translation>
    </message>
    <message>
        <source>moves to the first error</source>
        <translation>переходить до першої помилки</translation>
    </message>
    <message>
        <source>filters not loaded</source>
        <translation>фільтри не завантажено</translation>
    </message>
    <message>
        <source>all, %1</source>
        <translation>все, %1</translation>
    </message>
    <message>
        <source>GTX: post-only, cancelled instead of taking</source>
        <translation>GTX: post-only, скасовується замість виконання одразу</translation>
    </message>
    <message>
        <source>GTD: rests until a date…</source>
        <translation>GTD: стоїть до дати…</translation>
    </message>
    <message>
        <source>RPI: post-only, hidden from the public book</source>
        <translation>RPI: post-only, прихований від публічного стакана</translation>
    </message>
    <message>
        <source>Price match</source>
        <translation>Підбір ціни</translation>
    </message>
    <message>
        <source>Where own orders meet</source>
        <translation>Де зустрічаються власні ордери</translation>
    </message>
    <message>
        <source>As the account is set</source>
        <translation>Як задано для рахунку</translation>
    </message>
    <message>
        <source>Warn where no stop-loss stands</source>
        <translation>Попереджати, де немає стоп-лоса</translation>
    </message>
    <message>
        <source>Ask for every order again</source>
        <translation>Знову питати про кожен ордер</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Trailing</source>
        <translation>Трейлінг</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Сітка</translation>
    </message>
    <message>
        <source>Position mode and assets mode</source>
        <translation>Режим позицій і режим активів</translation>
    </message>
    <message>
        <source>Order options</source>
        <translation>Параметри ордера</translation>
    </message>
    <message>
        <source>Filters not loaded: %1</source>
        <translation>Фільтри не завантажено: %1</translation>
    </message>
    <message>
        <source>Filters not loaded yet.</source>
        <translation>Фільтри ще не завантажено.</translation>
    </message>
    <message>
        <source>The exchange lists no %1.</source>
        <translation>На біржі немає %1.</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Купити</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Продати</translation>
    </message>
    <message>
        <source>places the buy</source>
        <translation>розміщує купівлю</translation>
    </message>
    <message>
        <source>places the sell</source>
        <translation>розміщує продаж</translation>
    </message>
    <message>
        <source>asks above %1</source>
        <translation>питає понад %1</translation>
    </message>
</context>
<context>
    <name>fathom::TicketRules</name>
    <message>
        <source>no trigger yet</source>
        <translation>тригера ще немає</translation>
    </message>
    <message>
        <source>no callback yet</source>
        <translation>відкату ще немає</translation>
    </message>
    <message>
        <source>no count yet</source>
        <translation>кількості ще немає</translation>
    </message>
    <message>
        <source>no size yet</source>
        <translation>розміру ще немає</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>ціни ще немає</translation>
    </message>
    <message>
        <source>would trigger at once</source>
        <translation>спрацював би одразу</translation>
    </message>
    <message>
        <source>date too near</source>
        <translation>дата надто близько</translation>
    </message>
    <message>
        <source>Minimum %1.</source>
        <translation>Мінімум %1.</translation>
    </message>
    <message>
        <source>Minimum %1 and %2.</source>
        <translation>Мінімум %1 і %2.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>Ордер %1: %2</translation>
    </message>
    <message>
        <source>no short to protect</source>
        <translation>немає short для захисту</translation>
    </message>
    <message>
        <source>no long to protect</source>
        <translation>немає long для захисту</translation>
    </message>
    <message>
        <source>nothing to reduce</source>
        <translation>нема чого зменшувати</translation>
    </message>
    <message>
        <source>There is nothing to reduce on this side.</source>
        <translation>На цьому боці нема чого зменшувати.</translation>
    </message>
    <message>
        <source>Reduce-only is larger than the position, %1.</source>
        <translation>Reduce-only більший за позицію, %1.</translation>
    </message>
    <message>
        <source>larger than position</source>
        <translation>більше за позицію</translation>
    </message>
    <message>
        <source>only cancel and reduce</source>
        <translation>лише скасування й зменшення</translation>
    </message>
    <message>
        <source>The book is not live; a market order needs it.</source>
        <translation>Стакан не наживо; він потрібен для ринкового ордера.</translation>
    </message>
    <message>
        <source>book not live</source>
        <translation>стакан не наживо</translation>
    </message>
    <message>
        <source>Post-only would cross the book and be refused.</source>
        <translation>Post-only перетнув би стакан і був би відхилений.</translation>
    </message>
    <message>
        <source>post-only would cross</source>
        <translation>post-only перетнув би</translation>
    </message>
    <message>
        <source>%1 above mark. Your band is %2 %.</source>
        <translation>%1 вище mark. Ваша смуга – %2 %.</translation>
    </message>
    <message>
        <source>%1 below mark. Your band is %2 %.</source>
        <translation>%1 нижче mark. Ваша смуга – %2 %.</translation>
    </message>
    <message>
        <source>More than your largest order, %1.</source>
        <translation>Більше за ваш найбільший ордер, %1.</translation>
    </message>
    <message>
        <source>More than your largest position, %1.</source>
        <translation>Більше за вашу найбільшу позицію, %1.</translation>
    </message>
    <message>
        <source>Needs %1, available %2: the exchange would refuse it.</source>
        <translation>Потрібно %1, доступно %2: біржа відхилила б його.</translation>
    </message>
    <message>
        <source>Liquidation would be only %1 away.</source>
        <translation>До ліквідації лишалося б тільки %1.</translation>
    </message>
    <message>
        <source>The cap ends before the whole size is filled; the rest is not sent again.</source>
        <translation>Межа закінчується раніше, ніж виконається весь розмір; решта повторно не надсилається.</translation>
    </message>
    <message>
        <source>Size is %1 times your 30-day median for %2.</source>
        <translation>Розмір – %1× вашої 30-денної медіани для %2.</translation>
    </message>
    <message>
        <source>The bracket is not sent with an order that reduces the position.</source>
        <translation>Зв’язка не надсилається з ордером, що зменшує позицію.</translation>
    </message>
    <message>
        <source>No stop-loss on this order.</source>
        <translation>Цей ордер без стоп-лоса.</translation>
    </message>
    <message>
        <source>Liquidation, %1, comes before the stop.</source>
        <translation>Ліквідація, %1, настає раніше за стоп.</translation>
    </message>
    <message>
        <source>It risks more than it may win.</source>
        <translation>Ризикує більшим, ніж може виграти.</translation>
    </message>
    <message>
        <source>nothing can be sent</source>
        <translation>нічого не можна надіслати</translation>
    </message>
</context>
<context>
    <name>fathom::TicketState</name>
    <message>
        <source>closes a long</source>
        <translation>закриває long</translation>
    </message>
    <message>
        <source>closes a short</source>
        <translation>закриває short</translation>
    </message>
    <message>
        <source>only reducing is possible now</source>
        <translation>зараз можливе лише зменшення</translation>
    </message>
    <message>
        <source>filters not loaded</source>
        <translation>фільтри не завантажено</translation>
    </message>
</context>
<context>
    <name>fathom::TicketWords</name>
    <message>
        <source>Buy take-profit</source>
        <translation>Купівля тейк-профіт</translation>
    </message>
    <message>
        <source>Sell take-profit</source>
        <translation>Продаж тейк-профіт</translation>
    </message>
    <message>
        <source>Buy stop</source>
        <translation>Купівля стоп</translation>
    </message>
    <message>
        <source>Sell stop</source>
        <translation>Продаж стоп</translation>
    </message>
    <message>
        <source>Buy trailing</source>
        <translation>Купівля трейлінг</translation>
    </message>
    <message>
        <source>Sell trailing</source>
        <translation>Продаж трейлінг</translation>
    </message>
    <message>
        <source>Buy scale</source>
        <translation>Купівля сіткою</translation>
    </message>
    <message>
        <source>Sell scale</source>
        <translation>Продаж сіткою</translation>
    </message>
    <message>
        <source>Buy / Close short</source>
        <translation>Купити / Закрити short</translation>
    </message>
    <message>
        <source>Sell / Close long</source>
        <translation>Продати / Закрити long</translation>
    </message>
    <message>
        <source>Buy / Open long</source>
        <translation>Купити / Відкрити long</translation>
    </message>
    <message>
        <source>Sell / Open short</source>
        <translation>Продати / Відкрити short</translation>
    </message>
    <message>
        <source>Buy / Reduce</source>
        <translation>Купити / Зменшити</translation>
    </message>
    <message>
        <source>Sell / Reduce</source>
        <translation>Продати / Зменшити</translation>
    </message>
    <message>
        <source>Buy / Long</source>
        <translation>Купити / Long</translation>
    </message>
    <message>
        <source>Sell / Short</source>
        <translation>Продати / Short</translation>
    </message>
    <message numerus="yes">
        <source>fix %n field(s)</source>
        <translation>
            <numerusform>виправте %n поле</numerusform>
            <numerusform>виправте %n поля</numerusform>
            <numerusform>виправте %n полів</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>market %1</source>
        <translation>ринок %1</translation>
    </message>
    <message>
        <source>%1, callback %2</source>
        <translation>%1, відкат %2</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиція</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Беззбитковість</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Ліквідація</translation>
    </message>
    <message>
        <source>Margin used</source>
        <translation>Задіяна маржа</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Реалізовано</translation>
    </message>
    <message>
        <source>Fee, maker</source>
        <translation>Комісія, мейкер</translation>
    </message>
    <message>
        <source>Fee, taker and maker</source>
        <translation>Комісія, тейкер і мейкер</translation>
    </message>
    <message>
        <source>Fee, taker</source>
        <translation>Комісія, тейкер</translation>
    </message>
    <message>
        <source>takes at %1</source>
        <translation>одразу за %1</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>одразу</translation>
    </message>
    <message>
        <source>joins behind %1</source>
        <translation>стає за %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Черга</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>Середня ціна</translation>
    </message>
    <message>
        <source>First trigger after activation</source>
        <translation>Перший тригер після активації</translation>
    </message>
    <message>
        <source>Trigger from here</source>
        <translation>Тригер звідси</translation>
    </message>
    <message>
        <source>Result there, before fee</source>
        <translation>Результат там, до комісії</translation>
    </message>
    <message>
        <source>Breaks even if the mark&apos;s high reaches</source>
        <translation>Беззбитково, якщо максимум mark досягне</translation>
    </message>
    <message>
        <source>Breaks even if the mark&apos;s low reaches</source>
        <translation>Беззбитково, якщо мінімум mark досягне</translation>
    </message>
    <message>
        <source>Breaks even if the high reaches</source>
        <translation>Беззбитково, якщо максимум досягне</translation>
    </message>
    <message>
        <source>Breaks even if the low reaches</source>
        <translation>Беззбитково, якщо мінімум досягне</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>купівля</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>продаж</translation>
    </message>
    <message>
        <source>Slippage to mid</source>
        <translation>Проковзування до середини</translation>
    </message>
    <message>
        <source>If triggered and filled</source>
        <translation>Якщо спрацює й виконається</translation>
    </message>
    <message>
        <source>If all are filled</source>
        <translation>Якщо всі виконаються</translation>
    </message>
    <message>
        <source>If filled</source>
        <translation>Якщо виконається</translation>
    </message>
    <message>
        <source>Shown when price and size are valid.</source>
        <translation>З’явиться, коли ціна й розмір правильні.</translation>
    </message>
    <message>
        <source>Red blocks sending. Amber does not.</source>
        <translation>Червоне блокує надсилання. Бурштинове – ні.</translation>
    </message>
    <message>
        <source>Held at the exchange, not in the book until triggered</source>
        <translation>На біржі, не в стакані, доки не спрацює</translation>
    </message>
    <message>
        <source>Held at the exchange, survives a disconnect</source>
        <translation>На біржі, переживає розрив з’єднання</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Остання</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Рівно</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>Зростають</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>Спадають</translation>
    </message>
    <message>
        <source>None: your own price</source>
        <translation>Немає: ваша власна ціна</translation>
    </message>
    <message>
        <source>Opponent: best price of the other side</source>
        <translation>Опонент: найкраща ціна іншого боку</translation>
    </message>
    <message>
        <source>Opponent %1: level %1 of the other side</source>
        <translation>Опонент %1: рівень %1 іншого боку</translation>
    </message>
    <message>
        <source>Queue: best price of its own side</source>
        <translation>Черга: найкраща ціна власного боку</translation>
    </message>
    <message>
        <source>Queue %1: level %1 of its own side</source>
        <translation>Черга %1: рівень %1 власного боку</translation>
    </message>
    <message>
        <source>None: own orders may trade with each other</source>
        <translation>Немає: власні ордери можуть торгувати між собою</translation>
    </message>
    <message>
        <source>The new order ends</source>
        <translation>Завершується новий ордер</translation>
    </message>
    <message>
        <source>The resting order ends</source>
        <translation>Завершується той, що стоїть</translation>
    </message>
    <message>
        <source>Both orders end</source>
        <translation>Завершуються обидва ордери</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 від %2</translation>
    </message>
    <message>
        <source>Buy / Reverse</source>
        <translation>Купити / Розвернути</translation>
    </message>
    <message>
        <source>Sell / Reverse</source>
        <translation>Продати / Розвернути</translation>
    </message>
</context>
<context>
    <name>fathom::ToastCard</name>
    <message>
        <source>%1 %2 s</source>
        <comment>an action and the seconds left to use it</comment>
        <translation>%1 %2 с</translation>
    </message>
</context>
<context>
    <name>fathom::TradeQuestion</name>
    <message>
        <source>the connection went while it was being asked about</source>
        <translation>зв&apos;язок зник, поки тривав запит</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не надіслано</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Market now: not known</source>
        <translation>Ринок зараз: невідомо</translation>
    </message>
    <message>
        <source>Market now %1 / %2</source>
        <translation>Ринок зараз %1 / %2</translation>
    </message>
    <message>
        <source>the position is not there any more</source>
        <translation>цієї позиції вже немає</translation>
    </message>
</context>
<context>
    <name>fathom::TradesModel</name>
    <message>
        <source>mark %1, %2 for the largest size</source>
        <translation>mark %1, %2 для найбільшого розміру</translation>
    </message>
    <message>
        <source>Closed, UTC</source>
        <translation>Закрито, UTC</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Символ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>The largest size held</source>
        <translation>Найбільший утримуваний розмір</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>Average of the fills that opened it</source>
        <translation>Середня виконань, що її відкрили</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Вихід</translation>
    </message>
    <message>
        <source>Average of the fills that closed it</source>
        <translation>Середня виконань, що її закрили</translation>
    </message>
    <message>
        <source>Realised, gross</source>
        <translation>Реалізовано, брутто</translation>
    </message>
    <message>
        <source>As the exchange books it: before fees and funding</source>
        <translation>Як записує біржа: до комісій і фандингу</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Комісії</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Фандинг</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Чисто</translation>
    </message>
    <message>
        <source>Gross less fees, with funding: what the wallet felt</source>
        <translation>Брутто без комісій, з фандингом: що відчув гаманець</translation>
    </message>
    <message>
        <source>Net, % of entry</source>
        <translation>Чисто, % від входу</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Without stop</source>
        <translation>Без стопа</translation>
    </message>
    <message>
        <source>As long as this program has seen it without a whole stop</source>
        <translation>Скільки ця програма бачила її без повного стопа</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Найгірше</translation>
    </message>
    <message>
        <source>Furthest the mark went against the entry while this program looked</source>
        <translation>Найдалі, куди mark відходив проти входу, поки ця програма дивилася</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Найкраще</translation>
    </message>
    <message>
        <source>Furthest the mark went for the entry while this program looked</source>
        <translation>Найдалі, куди mark відходив на користь входу, поки ця програма дивилася</translation>
    </message>
    <message>
        <source>Opened, UTC</source>
        <translation>Відкрито, UTC</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Виконання</translation>
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
        <translation>з клірингом ліквідації %1</translation>
    </message>
    <message>
        <source>Opened before the history known here: worked out from the result. Read more history to have it whole.</source>
        <translation>Відкрито до відомої тут історії: обчислено з результату. Прочитайте більше історії, щоб мати все.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>раніше</translation>
    </message>
    <message>
        <source>%1, %2 %3, net %4</source>
        <translation>%1, %2 %3, чисто %4</translation>
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
            <numerusform>%n угода</numerusform>
            <numerusform>%n угоди</numerusform>
            <numerusform>%n угод</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 won, %2 lost</source>
        <translation>, %1 виграно, %2 програно</translation>
    </message>
</context>
<context>
    <name>fathom::TradesPanel</name>
    <message>
        <source>Closed trades</source>
        <translation>Закриті угоди</translation>
    </message>
    <message>
        <source>No closed trades</source>
        <translation>Немає закритих угод</translation>
    </message>
</context>
<context>
    <name>fathom::TrailingSketch</name>
    <message>
        <source>sell</source>
        <translation>продаж</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>купівля</translation>
    </message>
</context>
<context>
    <name>fathom::VitalsView</name>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 мс</translation>
    </message>
    <message>
        <source>Requests p50 · p99</source>
        <translation>Запити p50 · p99</translation>
    </message>
    <message>
        <source>Orders p50 · p99</source>
        <translation>Ордери p50 · p99</translation>
    </message>
    <message>
        <source>Clock against the exchange</source>
        <translation>Годинник відносно біржі</translation>
    </message>
    <message>
        <source>Weight, minute</source>
        <translation>Вага, хвилина</translation>
    </message>
    <message>
        <source>Orders, 10 s</source>
        <translation>Ордери, 10 с</translation>
    </message>
    <message>
        <source>Orders, minute</source>
        <translation>Ордери, хвилина</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Проксі</translation>
    </message>
    <message>
        <source>%1%2 ms</source>
        <translation>%1%2 мс</translation>
    </message>
    <message>
        <source>paused %1 s</source>
        <translation>пауза %1 с</translation>
    </message>
    <message>
        <source>%1, next: %2</source>
        <translation>%1, далі: %2</translation>
    </message>
    <message>
        <source>%1, another from the next account on</source>
        <translation>%1, з наступного рахунку — інший</translation>
    </message>
</context>
<context>
    <name>fathom::WatchlistDelegate</name>
    <message>
        <source>sort held</source>
        <translation>сортування втримано</translation>
    </message>
</context>
<context>
    <name>fathom::WatchlistModel</name>
    <message>
        <source>by 24 h volume</source>
        <translation>за обсягом 24 год</translation>
    </message>
    <message>
        <source>by symbol</source>
        <translation>за символом</translation>
    </message>
    <message>
        <source>by last price</source>
        <translation>за останньою ціною</translation>
    </message>
    <message>
        <source>by 24 h change</source>
        <translation>за зміною 24 год</translation>
    </message>
    <message>
        <source>by funding</source>
        <translation>за фандингом</translation>
    </message>
    <message>
        <source>Movers</source>
        <translation>Рухомі</translation>
    </message>
    <message>
        <source>%1, 24 h volume %2 %3</source>
        <translation>%1, обсяг за 24 год %2 %3</translation>
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
        <translation>Символ</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Остання</translation>
    </message>
    <message>
        <source>24 h %</source>
        <translation>24 год %</translation>
    </message>
    <message>
        <source>Fund. %</source>
        <translation>Фанд. %</translation>
    </message>
</context>
<context>
    <name>fathom::WatchlistPanel</name>
    <message>
        <source>Show %1</source>
        <translation>Показати %1</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Вилучити з обраних</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Додати до обраних</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Угору	Alt+Up</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Униз	Alt+Down</translation>
    </message>
    <message>
        <source>Copy symbol</source>
        <translation>Копіювати символ</translation>
    </message>
    <message>
        <source>Add a symbol, Ctrl+K</source>
        <translation>Додати символ, Ctrl+K</translation>
    </message>
    <message>
        <source>No symbol matches “%1”</source>
        <translation>Жоден символ не відповідає «%1»</translation>
    </message>
    <message>
        <source>Loading symbols</source>
        <translation>Завантаження символів</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Filter the watchlist</source>
        <translation>Фільтрувати список</translation>
    </message>
</context>
<context>
    <name>fathom::Workspaces</name>
    <message>
        <source>Scalp</source>
        <translation>Скальп</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Торгівля</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Свінг</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Огляд</translation>
    </message>
</context>
<context>
    <name>fathom::format</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» – не число.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Type %2 or %3.</source>
        <translation>«%1» можна прочитати двояко. Введіть %2 або %3.</translation>
    </message>
</context>
<context>
    <name>fathom::IntentRecorder</name>
    <message>
        <source>The order journal in the profile&apos;s folder cannot be written, and nothing is placed without it: is the disk full, or the file not writable? Once it can be written, press again. Cancelling still goes out; until then close a position on the exchange&apos;s own page.</source>
        <translation>Журнал ордерів у теці профілю неможливо записати, а без нього нічого не розміщується: диск переповнений чи файл захищено від запису? Щойно запис стане можливим, натисніть ще раз. Скасування й далі надсилаються; до того закривайте позицію на сторінці самої біржі.</translation>
    </message>
</context>
<context>
    <name>fathom::ChartTool</name>
    <message>
        <source>Cursor</source>
        <translation>Курсор</translation>
    </message>
    <message>
        <source>Trend line</source>
        <translation>Лінія тренду</translation>
    </message>
    <message>
        <source>Horizontal line</source>
        <translation>Горизонтальна лінія</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Прямокутник</translation>
    </message>
    <message>
        <source>Retracement levels</source>
        <translation>Рівні корекції</translation>
    </message>
    <message>
        <source>Risk and reward</source>
        <translation>Ризик і прибуток</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Лінійка</translation>
    </message>
</context>
<context>
    <name>fathom::DrawingBar</name>
    <message>
        <source>Drawing tools</source>
        <translation>Інструменти малювання</translation>
    </message>
    <message>
        <source>Magnet: onto open, high, low or close</source>
        <translation>Магніт: до відкриття, максимуму, мінімуму чи закриття</translation>
    </message>
    <message>
        <source>Hide the drawings</source>
        <translation>Сховати малюнки</translation>
    </message>
    <message>
        <source>Show the drawings</source>
        <translation>Показати малюнки</translation>
    </message>
</context>
</TS>
