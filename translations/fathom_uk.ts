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
        <source>LIQ if</source>
        <translation>ЛІК якщо</translation>
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
        <source>The order's value must be at least %1 %2.</source>
        <translation>Вартість ордера має бути щонайменше %1 %2.</translation>
    </message>
    <message>
        <source>%1 is not open for trading.</source>
        <translation>%1 не відкрито для торгівлі.</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>%1 %2 %3 at market</source>
        <translation>%1 %2 %3 за ринком</translation>
    </message>
</context>
<context>
    <name>OrdersModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 %2 %3 at %4</source>
        <translation>%1 %2 %3 за %4</translation>
    </message>
    <message>
        <source>market</source>
        <translation>ринок</translation>
    </message>
</context>
<context>
    <name>OwnOrders</name>
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
        <source>BUY %1 refused</source>
        <translation>КУПІВЛЮ %1 відхилено</translation>
    </message>
    <message>
        <source>SELL %1 refused</source>
        <translation>ПРОДАЖ %1 відхилено</translation>
    </message>
</context>
<context>
    <name>ProfileLock</name>
    <message>
        <source>Another Fathom (process %1) is using this profile. Close it, or start with another folder: --profile DIR.</source>
        <translation>Інший Fathom (процес %1) використовує цей профіль. Закрийте його або запустіть з іншою текою: --profile DIR.</translation>
    </message>
</context>
<context>
    <name>Rejection</name>
    <message>
        <source>Too many requests; the exchange asks to wait.</source>
        <translation>Забагато запитів; біржа просить зачекати.</translation>
    </message>
    <message>
        <source>The exchange is overloaded and turned the request away; nothing was executed.</source>
        <translation>Біржа перевантажена й відхилила запит; нічого не виконано.</translation>
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
        <source>This computer's clock differed too much from the exchange's; it was measured again.</source>
        <translation>Годинник комп’ютера надто відрізнявся від біржового; його переміряно.</translation>
    </message>
    <message>
        <source>The signature was not accepted: check the secret of this key.</source>
        <translation>Підпис не прийнято: перевірте секрет ключа.</translation>
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
        <source>The form of the API key is not valid.</source>
        <translation>Формат API-ключа неправильний.</translation>
    </message>
    <message>
        <source>Key, address or permission is not accepted for this request.</source>
        <translation>Ключ, адреса або права не прийняті для цього запиту.</translation>
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
        <source>The price is not on the symbol's tick grid.</source>
        <translation>Ціна не на сітці тіків символу.</translation>
    </message>
    <message>
        <source>The price is above what is allowed now.</source>
        <translation>Ціна вища за дозволену зараз.</translation>
    </message>
    <message>
        <source>The size is not on the symbol's step grid.</source>
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
        <source>The position side does not fit the account's position mode; the mode was read again.</source>
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
        <source>By the exchange's trading rules this account may only reduce positions for now.</source>
        <translation>За правилами біржі цей рахунок поки може лише зменшувати позиції.</translation>
    </message>
    <message>
        <source>By the exchange's rules for this symbol or region positions may only be reduced.</source>
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
        <source>The symbol's state does not allow changing orders.</source>
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
        <source>Left, bid row</source>
        <translation>Ліва, рядок bid</translation>
    </message>
    <message>
        <source>limit BUY</source>
        <translation>лімітна КУПІВЛЯ</translation>
    </message>
    <message>
        <source>Left, ask row</source>
        <translation>Ліва, рядок ask</translation>
    </message>
    <message>
        <source>limit SELL</source>
        <translation>лімітний ПРОДАЖ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Size with Shift</source>
        <translation>Розмір із Shift</translation>
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
        <source>Middle, own order</source>
        <translation>Середня, свій ордер</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>скасувати</translation>
    </message>
    <message>
        <source>Esc disarms. Five idle minutes, another symbol, an old book or a lost account stream disarm too.</source>
        <translation>Esc роззброює. П’ять хвилин бездіяльності, інший символ, застарілий стакан або втрата потоку рахунку – також.</translation>
    </message>
    <message>
        <source>SELL %1 at market, reduce-only</source>
        <translation>ПРОДАЖ %1 за ринком, reduce-only</translation>
    </message>
    <message>
        <source>BUY %1 at market, reduce-only</source>
        <translation>КУПІВЛЯ %1 за ринком, reduce-only</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Закрити %1</translation>
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
        <source>Unrealised</source>
        <translation>Нереалізовано</translation>
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
        <translation>Маржовий баланс</translation>
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
        <source>Margin call</source>
        <translation>Маржин-кол</translation>
    </message>
    <message>
        <source>Maintenance margin is nearly used up: %1.</source>
        <translation>Підтримувальну маржу майже вичерпано: %1.</translation>
    </message>
    <message>
        <source>Account stream</source>
        <translation>Потік рахунку</translation>
    </message>
    <message>
        <source>The stream's key ran out; a new one is being used.</source>
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
</context>
<context>
    <name>fathom::AimCard</name>
    <message>
        <source>BUY %1</source>
        <translation>КУПІВЛЯ %1</translation>
    </message>
    <message>
        <source>SELL %1</source>
        <translation>ПРОДАЖ %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>ліміт %1</translation>
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
        <source>joins behind %1</source>
        <translation>стає за %1</translation>
    </message>
    <message>
        <source>may take at once</source>
        <translation>може виконатися одразу</translation>
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
        <source>Margin</source>
        <translation>Маржа</translation>
    </message>
    <message>
        <source>P&amp;L at mark</source>
        <translation>П/З за mark</translation>
    </message>
    <message>
        <source>cost %1, fee %2, available %3</source>
        <translation>вартість %1, комісія %2, доступно %3</translation>
    </message>
    <message>
        <source>BUY %1 @ %2</source>
        <translation>КУПІВЛЯ %1 @ %2</translation>
    </message>
    <message>
        <source>SELL %1 @ %2</source>
        <translation>ПРОДАЖ %1 @ %2</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Попереду</translation>
    </message>
    <message>
        <source>To mark</source>
        <translation>До mark</translation>
    </message>
    <message>
        <source>BUY</source>
        <translation>КУПІВЛЯ</translation>
    </message>
    <message>
        <source>SELL</source>
        <translation>ПРОДАЖ</translation>
    </message>
    <message>
        <source>dragged together, cancelled together</source>
        <translation>рухаються й скасовуються разом</translation>
    </message>
    <message>
        <source>drag: move, middle: cancel</source>
        <translation>тягнути: рухати, середня: скасувати</translation>
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
        <source>Scalp</source>
        <comment>workspace</comment>
        <translation>Скальпінг</translation>
    </message>
    <message>
        <source>Trade</source>
        <comment>workspace</comment>
        <translation>Торгівля</translation>
    </message>
    <message>
        <source>Swing</source>
        <comment>workspace</comment>
        <translation>Свінг</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>workspace</comment>
        <translation>Огляд</translation>
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
        <source>Search symbol</source>
        <translation>Пошук символу</translation>
    </message>
    <message>
        <source>Equity USDT</source>
        <translation>Капітал USDT</translation>
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
        <source>Cancels every working order of every symbol</source>
        <translation>Скасовує кожен активний ордер усіх символів</translation>
    </message>
    <message>
        <source>Flatten everything</source>
        <translation>Закрити все</translation>
    </message>
    <message>
        <source>Cancels all orders and closes all positions; asks first</source>
        <translation>Скасовує всі ордери й закриває всі позиції; спершу питає</translation>
    </message>
</context>
<context>
    <name>fathom::ArmBar</name>
    <message>
        <source>Disarm</source>
        <translation>Роззброїти</translation>
    </message>
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
        <source>Left: limit by side · Right: menu</source>
        <translation>Ліва: ліміт за стороною · Права: меню</translation>
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
</context>
<context>
    <name>fathom::Arming</name>
    <message>
        <source>idle</source>
        <translation>бездіяльність</translation>
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
        <source>%1: %n order(s) ended, and the exchange's list agrees.</source>
        <translation>
            <numerusform>%1: %n ордер завершено, список біржі збігається.</numerusform>
            <numerusform>%1: %n ордери завершено, список біржі збігається.</numerusform>
            <numerusform>%1: %n ордерів завершено, список біржі збігається.</numerusform>
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
        <source>the symbol's rules changed, loading again</source>
        <translation>правила символу змінилися, завантажуємо знову</translation>
    </message>
    <message>
        <source>loading again</source>
        <translation>завантажуємо знову</translation>
    </message>
</context>
<context>
    <name>fathom::CandleFeed</name>
    <message>
        <source>The symbol's rules cannot be used.</source>
        <translation>Правила символу непридатні.</translation>
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
        <source>Ctrl+click on the chart sends a limit order at once: BUY below the last price, SELL above.</source>
        <translation>Ctrl+клік на графіку одразу надсилає лімітний ордер: КУПІВЛЯ нижче останньої ціни, ПРОДАЖ вище.</translation>
    </message>
    <message>
        <source>A dragged order tag is moved on release.</source>
        <translation>Перетягнуту мітку ордера буде переміщено після відпускання.</translation>
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
        <source>Close the position in %1</source>
        <translation>Закрити позицію %1</translation>
    </message>
    <message>
        <source>Close at market</source>
        <translation>Закрити за ринком</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>Нереалізовано</translation>
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
        <source>Ctrl+click sends a limit order, a dragged tag moves its order. Esc disarms.</source>
        <translation>Ctrl+клік надсилає лімітний ордер, перетягнута мітка рухає ордер. Esc роззброює.</translation>
    </message>
    <message>
        <source>Arm the chart (Ctrl+L): then Ctrl+click sends. Plain clicks never trade.</source>
        <translation>Озброїти графік (Ctrl+L): тоді Ctrl+клік надсилає. Прості кліки ніколи не торгують.</translation>
    </message>
</context>
<context>
    <name>fathom::ChartTrading</name>
    <message>
        <source>The account is not ready.</source>
        <translation>Рахунок не готовий.</translation>
    </message>
    <message>
        <source>The symbol's filters are not loaded.</source>
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
        <source>The same order was just sent.</source>
        <translation>Такий самий ордер щойно надіслано.</translation>
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
</context>
<context>
    <name>fathom::ChartView</name>
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
        <source>Traded 15m, sell | buy</source>
        <translation>Обсяг 15 хв, продаж | купівля</translation>
    </message>
    <message>
        <source>Vol 15m</source>
        <translation>Обс 15хв</translation>
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
    <name>fathom::DeskActions</name>
    <message>
        <source>No working orders</source>
        <translation>Немає активних ордерів</translation>
    </message>
    <message>
        <source>No orders and no positions</source>
        <translation>Немає ордерів і позицій</translation>
    </message>
    <message numerus="yes">
        <source>Flatten %1: %n position(s), all symbols</source>
        <translation>
            <numerusform>Закрити все на %1: %n позиція, усі символи</numerusform>
            <numerusform>Закрити все на %1: %n позиції, усі символи</numerusform>
            <numerusform>Закрити все на %1: %n позицій, усі символи</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold 0.8 s to flatten</source>
        <translation>Тримайте 0,8 с, щоб закрити все</translation>
    </message>
    <message>
        <source>Or Ctrl+Enter twice, 0.8 s apart</source>
        <translation>Або двічі Ctrl+Enter з проміжком 0,8 с</translation>
    </message>
    <message numerus="yes">
        <source>1  Cancel %n order(s)</source>
        <translation>
            <numerusform>1  Скасувати %n ордер</numerusform>
            <numerusform>1  Скасувати %n ордери</numerusform>
            <numerusform>1  Скасувати %n ордерів</numerusform>
        </translation>
    </message>
    <message>
        <source>2  Wait until the exchange confirms all of them</source>
        <translation>2  Дочекатися, поки біржа підтвердить усе</translation>
    </message>
    <message numerus="yes">
        <source>3  Close %n position(s), reduce-only market</source>
        <translation>
            <numerusform>3  Закрити %n позицію, reduce-only за ринком</numerusform>
            <numerusform>3  Закрити %n позиції, reduce-only за ринком</numerusform>
            <numerusform>3  Закрити %n позицій, reduce-only за ринком</numerusform>
        </translation>
    </message>
    <message>
        <source>4  Check that nothing is left</source>
        <translation>4  Перевірити, що нічого не лишилося</translation>
    </message>
    <message>
        <source>Realises about %1 before fees</source>
        <translation>Реалізує близько %1 до комісій</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Скасування…</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Закриття…</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Закрито</translation>
    </message>
    <message>
        <source>no orders, no positions</source>
        <translation>немає ордерів і позицій</translation>
    </message>
    <message>
        <source>Not flat</source>
        <translation>Не все закрито</translation>
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
        <source>%n position(s) left</source>
        <translation>
            <numerusform>лишилася %n позиція</numerusform>
            <numerusform>лишилося %n позиції</numerusform>
            <numerusform>лишилося %n позицій</numerusform>
        </translation>
    </message>
    <message>
        <source>Flatten again, or close them one by one</source>
        <translation>Закрийте все ще раз або по одній</translation>
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
        <source>nothing</source>
        <translation>нічого</translation>
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
</context>
<context>
    <name>fathom::FillsModel</name>
    <message>
        <source>Time UTC</source>
        <translation>Час UTC</translation>
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
        <source>  late</source>
        <translation>  із запізненням</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>мейкер</translation>
    </message>
    <message>
        <source>taker</source>
        <translation>тейкер</translation>
    </message>
</context>
<context>
    <name>fathom::FillsPanel</name>
    <message>
        <source>Fills</source>
        <translation>Виконання</translation>
    </message>
    <message>
        <source>No fills yet</source>
        <translation>Виконань ще немає</translation>
    </message>
    <message>
        <source>Fills %1</source>
        <translation>Виконання %1</translation>
    </message>
    <message>
        <source>realised %1    fees %2    net %3</source>
        <translation>реалізовано %1    комісії %2    чисто %3</translation>
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
</context>
<context>
    <name>fathom::HelpOverlay</name>
    <message>
        <source>Map of keys</source>
        <translation>Карта клавіш</translation>
    </message>
    <message>
        <source>Ladder: move</source>
        <translation>Стакан: рух</translation>
    </message>
    <message>
        <source>row cursor</source>
        <translation>курсор рядка</translation>
    </message>
    <message>
        <source>page</source>
        <translation>сторінка</translation>
    </message>
    <message>
        <source>to best ask</source>
        <translation>до кращого ask</translation>
    </message>
    <message>
        <source>to best bid</source>
        <translation>до кращого bid</translation>
    </message>
    <message>
        <source>recentre</source>
        <translation>центрувати</translation>
    </message>
    <message>
        <source>group</source>
        <translation>групування</translation>
    </message>
    <message>
        <source>Ladder: stage, always</source>
        <translation>Стакан: підготовка, завжди</translation>
    </message>
    <message>
        <source>buy at cursor → ticket</source>
        <translation>купівля на курсорі → ордер</translation>
    </message>
    <message>
        <source>sell at cursor → ticket</source>
        <translation>продаж на курсорі → ордер</translation>
    </message>
    <message>
        <source>size preset</source>
        <translation>пресет розміру</translation>
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
        <source>Ladder: trade</source>
        <translation>Стакан: торгівля</translation>
    </message>
    <message>
        <source>place at cursor, by side</source>
        <translation>розмістити на курсорі, за стороною</translation>
    </message>
    <message>
        <source>buy / sell at own best</source>
        <translation>купити / продати за своєю кращою</translation>
    </message>
    <message>
        <source>buy best ask / sell best bid</source>
        <translation>купити кращий ask / продати кращий bid</translation>
    </message>
    <message>
        <source>close position</source>
        <translation>закрити позицію</translation>
    </message>
    <message>
        <source>Ladder: own orders</source>
        <translation>Стакан: свої ордери</translation>
    </message>
    <message>
        <source>next own order</source>
        <translation>наступний свій ордер</translation>
    </message>
    <message>
        <source>move it a tick, Enter sends</source>
        <translation>пересунути на тік, Enter надсилає</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>змінити</translation>
    </message>
    <message>
        <source>cancel it</source>
        <translation>скасувати його</translation>
    </message>
    <message>
        <source>cancel orders of this symbol</source>
        <translation>скасувати ордери цього символу</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безпека</translation>
    </message>
    <message>
        <source>arm / disarm</source>
        <translation>озброїти / роззброїти</translation>
    </message>
    <message>
        <source>drop, then disarm</source>
        <translation>скинути, потім роззброїти</translation>
    </message>
    <message>
        <source>cancel all, every symbol</source>
        <translation>скасувати все, усі символи</translation>
    </message>
    <message>
        <source>flatten…</source>
        <translation>закрити все…</translation>
    </message>
    <message>
        <source>undo last placement</source>
        <translation>скасувати останнє розміщення</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ордер</translation>
    </message>
    <message>
        <source>choose buy, sell</source>
        <translation>вибрати купівлю, продаж</translation>
    </message>
    <message>
        <source>send the chosen side</source>
        <translation>надіслати вибрану сторону</translation>
    </message>
    <message>
        <source>one tick or step</source>
        <translation>один тік або крок</translation>
    </message>
    <message>
        <source>10, 100 ticks</source>
        <translation>10, 100 тіків</translation>
    </message>
    <message>
        <source>typed prices: bid ask mid mark last</source>
        <translation>ціни словами: bid ask mid mark last</translation>
    </message>
    <message>
        <source>typed sizes, also max</source>
        <translation>розміри словами, також max</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Вікно</translation>
    </message>
    <message>
        <source>find a symbol</source>
        <translation>знайти символ</translation>
    </message>
    <message>
        <source>next, previous panel</source>
        <translation>наступна, попередня панель</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>робочий простір</translation>
    </message>
    <message>
        <source>pop out, dock back</source>
        <translation>винести, повернути</translation>
    </message>
    <message>
        <source>bring all windows here</source>
        <translation>усі вікна сюди</translation>
    </message>
    <message>
        <source>this map</source>
        <translation>ця карта</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>armed only</source>
        <translation>лише озброєно</translation>
    </message>
    <message>
        <source>disarm everything</source>
        <translation>роззброїти все</translation>
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
</context>
<context>
    <name>fathom::InstrumentHeader</name>
    <message>
        <source>Instrument</source>
        <translation>Інструмент</translation>
    </message>
    <message>
        <source>Perpetual</source>
        <translation>Безстроковий</translation>
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
        <translation>КУПІВЛЮ %1 відхилено</translation>
    </message>
    <message>
        <source>SELL %1 refused</source>
        <translation>ПРОДАЖ %1 відхилено</translation>
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
</context>
<context>
    <name>fathom::LadderInput</name>
    <message>
        <source>BUY %1</source>
        <translation>КУПІВЛЯ %1</translation>
    </message>
    <message>
        <source>SELL %1</source>
        <translation>ПРОДАЖ %1</translation>
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
        <source>%1 → %2  %3 t</source>
        <translation>%1 → %2  %3 т</translation>
    </message>
    <message>
        <source>release here: nothing is sent</source>
        <translation>відпустіть тут: нічого не надішлеться</translation>
    </message>
    <message>
        <source>joins behind %1</source>
        <translation>стає за %1</translation>
    </message>
    <message>
        <source>Enter sends, Esc returns</source>
        <translation>Enter надсилає, Esc повертає</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Esc returns</source>
        <translation>Ctrl+Enter надсилає, Esc повертає</translation>
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
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Edit the one at %1…</source>
        <translation>Змінити той, що за %1…</translation>
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
    <name>fathom::LadderPanel</name>
    <message>
        <source>the symbol changed</source>
        <translation>символ змінено</translation>
    </message>
    <message>
        <source>Ladder %1</source>
        <translation>Стакан %1</translation>
    </message>
    <message>
        <source>the account is not ready</source>
        <translation>рахунок не готовий</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>the book was not live for 10 s</source>
        <translation>стакан 10 с не був наживо</translation>
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
        <source>Shift: limit by side, size %1</source>
        <translation>Shift: ліміт за стороною, розмір %1</translation>
    </message>
    <message>
        <source>the panel was hidden</source>
        <translation>панель сховано</translation>
    </message>
    <message>
        <source>the window was minimised</source>
        <translation>вікно згорнуто</translation>
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
        <translation>КУПІВЛЯ %1 за %2</translation>
    </message>
    <message>
        <source>SELL %1 at %2</source>
        <translation>ПРОДАЖ %1 за %2</translation>
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
        <source>Centre on the market</source>
        <translation>Центрувати на ринку</translation>
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
        <source>Traded in 15 minutes</source>
        <translation>Проторговано за 15 хвилин</translation>
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
        <translation>Безпечні для дальтоніків, темні</translation>
    </message>
    <message>
        <source>Colour-blind safe, light</source>
        <translation>Безпечні для дальтоніків, світлі</translation>
    </message>
    <message>
        <source>Quit with open orders or positions?</source>
        <translation>Вийти з відкритими ордерами або позиціями?</translation>
    </message>
    <message>
        <source>They stay as they are; nothing is cancelled or closed by quitting.</source>
        <translation>Вони лишаться як є; вихід нічого не скасовує й не закриває.</translation>
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
        <source>ARMED</source>
        <translation>ОЗБРОЄНО</translation>
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
    <name>fathom::NetworkCore</name>
    <message>
        <source>Orders cannot be journalled (%1), so none are placed.</source>
        <translation>Ордери не можна занести до журналу (%1), тому жоден не розміщується.</translation>
    </message>
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
        <source>The computer slept; comparing everything with the exchange.</source>
        <translation>Комп’ютер спав; звіряємо все з біржею.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
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
        <source>%1 → %2   %3 ticks</source>
        <translation>%1 → %2   %3 тіків</translation>
    </message>
    <message>
        <source>goes to the back of the queue</source>
        <translation>стає в кінець черги</translation>
    </message>
    <message>
        <source>would take, is not sent</source>
        <translation>виконався б одразу, не надсилається</translation>
    </message>
    <message>
        <source>%1 from mark, back of the queue</source>
        <translation>%1 від mark, кінець черги</translation>
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
        <translation>КУПІВЛЯ</translation>
    </message>
    <message>
        <source>SELL</source>
        <translation>ПРОДАЖ</translation>
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
        <source>Undoing</source>
        <translation>Скасовуємо</translation>
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
        <source>If filled</source>
        <translation>Якщо виконати</translation>
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
        <source>Post-only</source>
        <translation>Post-only</translation>
    </message>
    <message>
        <source>Reduce-only</source>
        <translation>Reduce-only</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Зовнішній</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Ринковий</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Ліміт</translation>
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
        <source>Edit price of %1</source>
        <translation>Змінити ціну %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Скасувати %1</translation>
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
        <source>Only this symbol</source>
        <translation>Лише цей символ</translation>
    </message>
    <message>
        <source>Show orders of the linked symbol only</source>
        <translation>Показувати лише ордери зв’язаного символу</translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation>Ордери %1</translation>
    </message>
    <message numerus="yes">
        <source>%n working</source>
        <translation>
            <numerusform>%n активний</numerusform>
            <numerusform>%n активні</numerusform>
            <numerusform>%n активних</numerusform>
        </translation>
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
        <source>Edit price</source>
        <translation>Змінити ціну</translation>
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
</context>
<context>
    <name>fathom::OverviewRuler</name>
    <message>
        <source>Overview of two percent around the market</source>
        <translation>Огляд двох відсотків навколо ринку</translation>
    </message>
</context>
<context>
    <name>fathom::PanelDocks</name>
    <message>
        <source>Watchlist</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Графік</translation>
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
        <source>Close the position</source>
        <translation>Закрити позицію</translation>
    </message>
    <message>
        <source>Close half of the position</source>
        <translation>Закрити половину позиції</translation>
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
        <source>no liquidation</source>
        <translation>без ліквідації</translation>
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
        <source>Position %1 %2, result %3, %4</source>
        <translation>Позиція %1 %2, результат %3, %4</translation>
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
        <source>Distance</source>
        <translation>Відстань</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Ліквідація</translation>
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
        <source>Liquidation %1 away</source>
        <translation>До ліквідації %1</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Крос</translation>
    </message>
    <message>
        <source>Iso</source>
        <translation>Ізо</translation>
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
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n позиція</numerusform>
            <numerusform>%n позиції</numerusform>
            <numerusform>%n позицій</numerusform>
        </translation>
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
        <source>as of %1</source>
        <translation>станом на %1</translation>
    </message>
    <message>
        <source>Close this position?</source>
        <translation>Закрити цю позицію?</translation>
    </message>
    <message>
        <source>Close %1 %</source>
        <translation>Закрити %1 %</translation>
    </message>
    <message>
        <source>%1 %2: %3 % at market, reduce-only</source>
        <translation>%1 %2: %3 % за ринком, reduce-only</translation>
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
        <translation>Нереалізовано</translation>
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
</context>
<context>
    <name>fathom::Preferences</name>
    <message>
        <source>The settings could not be saved: %1. They stay in use until Fathom ends.</source>
        <translation>Не вдалося зберегти налаштування: %1. Вони діють, доки Fathom працює.</translation>
    </message>
    <message>
        <source>The settings could not be saved: %1.</source>
        <translation>Не вдалося зберегти налаштування: %1.</translation>
    </message>
</context>
<context>
    <name>fathom::ProblemLine</name>
    <message>
        <source>Use %1</source>
        <translation>Взяти %1</translation>
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
        <source>Size %1, also of clicks with Shift</source>
        <translation>Розмір %1, також для кліків із Shift</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>Розмір %1</translation>
    </message>
    <message>
        <source>A multiple of %1, at least %2</source>
        <translation>Кратне %1, щонайменше %2</translation>
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
    <name>fathom::SymbolListModel</name>
    <message>
        <source>Perpetual</source>
        <translation>Безстроковий</translation>
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
        <source>%1, %2, last %3, %4 in 24 hours</source>
        <translation>%1, %2, остання %3, %4 за 24 години</translation>
    </message>
</context>
<context>
    <name>fathom::SymbolSearch</name>
    <message>
        <source>Symbol search</source>
        <translation>Пошук символу</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Символ</translation>
    </message>
    <message>
        <source>Symbols found</source>
        <translation>Знайдені символи</translation>
    </message>
    <message>
        <source>No symbol matches “%1”</source>
        <translation>Жоден символ не відповідає «%1»</translation>
    </message>
    <message>
        <source>Enter: show in link %1 · Esc: close</source>
        <translation>Enter: показати в групі %1 · Esc: закрити</translation>
    </message>
</context>
<context>
    <name>fathom::TableTabs</name>
    <message>
        <source>Tables</source>
        <translation>Таблиці</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Позиції</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Виконання</translation>
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
        <source>Paper 1</source>
        <translation>Паперовий 1</translation>
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
        <source>Maintenance from</source>
        <translation>Підтримання від</translation>
    </message>
    <message>
        <source>Margin of it</source>
        <translation>Її маржа</translation>
    </message>
    <message>
        <source>The position is larger than this leverage allows; the exchange will refuse.</source>
        <translation>Позиція більша, ніж дозволяє це плече; біржа відхилить.</translation>
    </message>
    <message>
        <source>Position mode, every symbol</source>
        <translation>Режим позицій, усі символи</translation>
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
        <source>A long and a short beside each other; closing is chosen with Reduce-only.</source>
        <translation>Long і short поруч; закриття вибирають через reduce-only.</translation>
    </message>
    <message>
        <source>The exchange refuses the change while there is any position or open order.</source>
        <translation>Біржа відхиляє зміну, поки є будь-яка позиція або відкритий ордер.</translation>
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
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Макс</translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation>Post-only</translation>
    </message>
    <message>
        <source>Cancelled by the exchange instead of taking</source>
        <translation>Біржа скасує його замість виконання</translation>
    </message>
    <message>
        <source>Reduce-only</source>
        <translation>Reduce-only</translation>
    </message>
    <message>
        <source>Only makes the position smaller</source>
        <translation>Лише зменшує позицію</translation>
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
        <source>Position mode</source>
        <translation>Режим позицій</translation>
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
        <source>Size %1</source>
        <translation>Розмір %1</translation>
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
        <translation>Взяти ціну: %1</translation>
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
        <source>at market, cap %1</source>
        <translation>за ринком, межа %1</translation>
    </message>
    <message>
        <source>Slippage cap</source>
        <translation>Межа прослизання</translation>
    </message>
    <message>
        <source>TIF</source>
        <translation>TIF</translation>
    </message>
    <message>
        <source>If filled</source>
        <translation>Якщо виконати</translation>
    </message>
    <message>
        <source>Shown when price and size are valid.</source>
        <translation>З’явиться, коли ціна й розмір правильні.</translation>
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
        <source>Liquidation</source>
        <translation>Ліквідація</translation>
    </message>
    <message>
        <source>Margin used</source>
        <translation>Зайнята маржа</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Реалізовано</translation>
    </message>
    <message>
        <source>Fee, taker</source>
        <translation>Комісія, тейкер</translation>
    </message>
    <message>
        <source>Fee, maker</source>
        <translation>Комісія, мейкер</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Черга</translation>
    </message>
    <message>
        <source>takes, average %1</source>
        <translation>одразу, у середньому %1</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>виконається одразу</translation>
    </message>
    <message>
        <source>joins behind %1</source>
        <translation>стає за %1</translation>
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
        <source>Average price</source>
        <translation>Середня ціна</translation>
    </message>
    <message>
        <source>Slippage to mid</source>
        <translation>Прослизання до mid</translation>
    </message>
    <message>
        <source>sent as IOC limit: buy %1, sell %2</source>
        <translation>як IOC-ліміт: купівля %1, продаж %2</translation>
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
        <source>sends the buy</source>
        <translation>надсилає купівлю</translation>
    </message>
    <message>
        <source>sends the sell</source>
        <translation>надсилає продаж</translation>
    </message>
    <message>
        <source>Buy / Reduce</source>
        <translation>Купити / Зменшити</translation>
    </message>
    <message>
        <source>Buy / Long</source>
        <translation>Купити / Long</translation>
    </message>
    <message>
        <source>Sell / Reduce</source>
        <translation>Продати / Зменшити</translation>
    </message>
    <message>
        <source>Sell / Short</source>
        <translation>Продати / Short</translation>
    </message>
    <message>
        <source>filters not loaded</source>
        <translation>фільтри не завантажено</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>ще немає ціни</translation>
    </message>
    <message>
        <source>no size yet</source>
        <translation>ще немає розміру</translation>
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
        <source>market %1</source>
        <translation>ринок %1</translation>
    </message>
    <message>
        <source>Place this order?</source>
        <translation>Розмістити цей ордер?</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Розмістити %1</translation>
    </message>
    <message>
        <source>market, at worst %1</source>
        <translation>ринок, щонайгірше %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>ліміт %1</translation>
    </message>
    <message>
        <source>Notional</source>
        <translation>Номінал</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation>стане %1</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Маржа</translation>
    </message>
    <message>
        <source>Market now %1 / %2</source>
        <translation>Ринок зараз %1 / %2</translation>
    </message>
    <message>
        <source>It would take now instead of rest</source>
        <translation>Він виконався б зараз, а не стояв</translation>
    </message>
</context>
<context>
    <name>fathom::TicketState</name>
    <message>
        <source>There is nothing to reduce on this side.</source>
        <translation>На цьому боці нема чого зменшувати.</translation>
    </message>
    <message>
        <source>nothing to reduce</source>
        <translation>нема чого зменшувати</translation>
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
        <source>Post-only would cross the book and be refused.</source>
        <translation>Post-only перетнув би стакан і був би відхилений.</translation>
    </message>
    <message>
        <source>post-only would cross</source>
        <translation>post-only перетнув би</translation>
    </message>
    <message>
        <source>only cancel and reduce</source>
        <translation>лише скасування й зменшення</translation>
    </message>
    <message>
        <source>The book is not live; a market order needs it.</source>
        <translation>Стакан не наживо; ринковому ордеру він потрібен.</translation>
    </message>
    <message>
        <source>book not live</source>
        <translation>стакан не наживо</translation>
    </message>
    <message>
        <source>Needs %1, available %2: the exchange would refuse it.</source>
        <translation>Потрібно %1, доступно %2: біржа відхилила б.</translation>
    </message>
    <message>
        <source>The cap ends before the whole size is filled; the rest is not sent again.</source>
        <translation>Межа закінчується раніше за весь розмір; решта не надсилається знову.</translation>
    </message>
    <message>
        <source>Liquidation would be only %1 away.</source>
        <translation>До ліквідації було б лише %1.</translation>
    </message>
    <message>
        <source>The symbol's filters are not loaded yet.</source>
        <translation>Фільтри символу ще не завантажено.</translation>
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
</TS>
