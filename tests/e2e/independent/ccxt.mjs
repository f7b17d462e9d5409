// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drives fathom-exchange with the stock ccxt client (REST and ccxt.pro streams), pointed at it by its addresses alone.
//
//   npm install --prefix /tmp/independent ccxt
//   build/release/bin/fathom-exchange --seed 7 > /tmp/announcement.json &
//   NODE_PATH=/tmp/independent/node_modules node tests/e2e/independent/ccxt.mjs /tmp/announcement.json
//
// Prints one line a check and ends with 0 where all held.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const ccxt = createRequire(`${process.env.NODE_PATH ?? process.cwd() + '/node_modules'}/`)('ccxt');
const at = JSON.parse(readFileSync(process.argv[2] ?? '/dev/stdin', 'utf8').split('\n')[0]);

let failed = 0;
function check(name, holds, detail = '') {
    failed += holds ? 0 : 1;
    console.log(`${holds ? 'ok  ' : 'FAIL'} ${name} ${detail}`);
}

const exchange = new ccxt.pro.binanceusdm({ apiKey: at.apiKey, secret: at.secret, options: { fetchMarkets: { types: ['linear'] }, defaultType: 'future', fetchCurrencies: false } });
const api = exchange.urls.api;
for (const version of ['', 'V2', 'V3'])
    for (const kind of ['fapiPublic', 'fapiPrivate'])
        api[kind + version] = `${at.rest}/fapi/v${version === '' ? 1 : version.slice(1)}`;
api.ws.future = `${at.streams}/ws`;
api.ws['ws-api'].future = at.wsApi;

await exchange.loadHttpProxyAgent(); // ccxt asks for this before any ws:// address
const symbol = 'BTC/USDT:USDT';
await exchange.loadMarkets();
check('exchangeInfo', symbol in exchange.markets, `${Object.keys(exchange.markets).length} markets`);
const market = exchange.market(symbol);
check('precision', market.precision.price === 0.1 && market.precision.amount === 0.001, JSON.stringify(market.precision));
const book = await exchange.fetchOrderBook(symbol, 100);
check('book', book.bids.length === 100 && book.bids[0][0] < book.asks[0][0], `${book.bids[0]} / ${book.asks[0]}`);
const candles = await exchange.fetchOHLCV(symbol, '1m', undefined, 100);
check('klines', candles.length === 100 && candles.every((c, i) => i === 0 || c[0] - candles[i - 1][0] === 60000), candles.at(-1).join(' '));
const ticker = await exchange.fetchTicker(symbol);
check('ticker', ticker.last > 0 && ticker.quoteVolume > 0, `${ticker.last}`);
check('tickers', Object.keys(await exchange.fetchTickers()).length > 20);
check('trades', (await exchange.fetchTrades(symbol, undefined, 50)).length > 0);
const funding = await exchange.fetchFundingRate(symbol);
check('funding', funding.markPrice > 0 && funding.indexPrice > 0, `${funding.fundingRate}`);
check('funding history', (await exchange.fetchFundingRateHistory(symbol, undefined, 3)).length === 3);
check('open interest', (await exchange.fetchOpenInterest(symbol)).openInterestAmount > 0);
const balance = await exchange.fetchBalance();
check('balance', balance.USDT.total > 0, `${balance.USDT.total}`);
check('leverage', Number((await exchange.setLeverage(15, symbol)).leverage) === 15);
check('leverage tiers', (await exchange.fetchLeverageTiers([symbol]))[symbol].length > 3);
check('fees', (await exchange.fetchTradingFee(symbol)).taker > 0);

const stop = Date.now() + 20000;
const events = { orders: [], trades: [], positions: [], balance: [] };
const watch = async (name, method, ...parameters) => {
    while (Date.now() < stop) {
        try {
            const got = await exchange[method](...parameters);
            events[name]?.push(...(Array.isArray(got) ? got : [got]));
        } catch (error) {
            if (Date.now() < stop && !/closed/i.test(error.message)) console.log('     stream', name, error.constructor.name, error.message.slice(0, 160));
            return;
        }
    }
};
watch('orders', 'watchOrders', symbol);
watch('trades', 'watchMyTrades', symbol);
watch('balance', 'watchBalance');
const until = async (holds) => {
    for (let i = 0; i < 100 && !holds(); ++i) await new Promise(resolve => setTimeout(resolve, 50));
    return holds();
};
await new Promise(resolve => setTimeout(resolve, 1500));

const price = Math.floor(book.bids[0][0] * 0.99);
const placed = await exchange.createOrder(symbol, 'limit', 'buy', 0.002, price);
check('place', placed.id !== undefined && placed.status === 'open', `${placed.id} ${placed.clientOrderId}`);
check('id exact', /^\d{19}$/.test(placed.id));
const edited = await exchange.editOrder(placed.id, symbol, 'limit', 'buy', 0.003, price - 10);
check('modify', edited.id === placed.id, `${edited.amount} @ ${edited.price}`);
const queried = await exchange.fetchOrder(placed.id, symbol);
check('query', queried.amount === 0.003 && queried.price === price - 10);
check('open orders', (await exchange.fetchOpenOrders(symbol)).some(order => order.id === placed.id));
const canceled = await exchange.cancelOrder(placed.id, symbol);
check('cancel', canceled.status === 'canceled');
check('order events', await until(() => events.orders.some(order => order.id === placed.id && order.status === 'canceled')),
    events.orders.map(order => order.status).join(','));
const taken = await exchange.createOrder(symbol, 'market', 'buy', 0.002);
check('market order', taken.status === 'closed' || taken.status === 'open', taken.status);
check('fill events', await until(() => events.trades.some(trade => trade.order === taken.id)), `${events.trades.length}`);
check('balance event', await until(() => events.balance.length > 0), `${events.balance.length}`);
const positions = await exchange.fetchPositions([symbol]);
check('position', positions.length === 1 && positions[0].contracts >= 0.002, `${positions[0]?.contracts} @ ${positions[0]?.entryPrice}`);
check('my trades', (await exchange.fetchMyTrades(symbol)).some(trade => trade.order === taken.id));
await exchange.createOrder(symbol, 'market', 'sell', positions[0].contracts, undefined, { reduceOnly: true });
check('closed', (await exchange.fetchPositions([symbol])).every(position => position.contracts === 0));
const states = {};
for (const timeInForce of ['GTC', 'GTX', 'IOC']) {
    const one = await exchange.createOrder(symbol, 'limit', 'buy', 0.002, price, { timeInForce });
    await until(() => events.orders.some(order => order.id === one.id && order.status !== 'open') || ['GTC', 'GTX'].includes(timeInForce));
    states[timeInForce] = (await exchange.fetchOrder(one.id, symbol)).status;
}
check('times in force', states.GTC === 'open' && states.GTX === 'open' && states.IOC !== 'open', JSON.stringify(states));
const whole = await exchange.createOrder(symbol, 'limit', 'buy', 0.002, price, { timeInForce: 'FOK' }).catch(error => error);
check('FOK that cannot be filled', String(whole.message).includes('-5021'), String(whole.message).slice(0, 60));
const batch = await exchange.createOrders([{ symbol, type: 'limit', side: 'buy', amount: 0.002, price: price - 20 }, { symbol, type: 'limit', side: 'buy', amount: 0.002, price: price - 30 }]);
check('batch', batch.length === 2 && batch.every(order => order.id !== undefined));
check('cancel a batch', (await exchange.cancelOrders(batch.map(order => order.id), symbol)).length === 2);
await exchange.cancelAllOrders(symbol);
check('cancel all', (await exchange.fetchOpenOrders(symbol)).length === 0);
const low = price, high = Math.ceil(book.asks[0][0] * 1.02), waiting = [];
for (const [type, limit, more] of [['STOP', low - 10, { stopPrice: low }], ['STOP_MARKET', undefined, { stopPrice: low }], ['TAKE_PROFIT', high, { stopPrice: high }],
    ['TAKE_PROFIT_MARKET', undefined, { stopPrice: high }], ['TRAILING_STOP_MARKET', undefined, { trailingPercent: 1 }]])
    waiting.push((await exchange.createOrder(symbol, type, 'sell', 0.002, limit, { reduceOnly: true, ...more })).id);
const listed = await exchange.fetchOpenOrders(symbol, undefined, undefined, { trigger: true });
check('conditional orders', listed.length === 5 && waiting.every(id => listed.some(order => order.id === id)), `${listed.length}`);
await exchange.cancelOrder(waiting[0], symbol, { trigger: true });
check('cancel one', (await exchange.fetchOpenOrders(symbol, undefined, undefined, { trigger: true })).length === 4);
await exchange.cancelAllOrders(symbol, { trigger: true });
check('cancel all of them', (await exchange.fetchOpenOrders(symbol, undefined, undefined, { trigger: true })).length === 0);
// The client's own book beside the true one, which only fathom-exchange-lab tells.
if (at.control) {
    const quiet = 'DEFI/USDT:USDT', name = exchange.market(quiet).id;
    let local = await exchange.watchOrderBook(quiet, 1000), watching = true;
    (async () => { while (watching) local = await exchange.watchOrderBook(quiet, 1000); })().catch(() => {});
    const numbers = rows => JSON.stringify(rows.slice(0, 100).map(([p, q]) => [Number(p), Number(q)]));
    let compared = 0, equal = 0;
    for (let turn = 0; turn < 400 && compared < 5; ++turn) {
        const truth = await (await fetch(`${at.control}/book/${name}`)).json();
        for (let wait = 0; wait < 10 && local.nonce < truth.lastUpdateId; ++wait) await new Promise(resolve => setTimeout(resolve, 10));
        if (local.nonce !== truth.lastUpdateId) continue;
        ++compared;
        equal += numbers(local.bids) === numbers(truth.bids) && numbers(local.asks) === numbers(truth.asks) ? 1 : 0;
    }
    watching = false;
    check('local book', compared >= 5 && equal === compared, `${equal} of ${compared} equal`);
}
const watched = await exchange.watchOrderBook(symbol);
check('book stream', watched.bids[0][0] < watched.asks[0][0], `nonce ${watched.nonce}`);
check('ticker stream', (await exchange.watchTicker(symbol)).last > 0);
check('trade stream', (await exchange.watchTrades(symbol)).length > 0);
check('kline stream', (await exchange.watchOHLCV(symbol, '1m')).length > 0);
check('mark price stream', (await exchange.watchMarkPrice(symbol)).markPrice > 0);
try {
    const over = await exchange.createOrderWs(symbol, 'limit', 'buy', 0.002, price);
    check('place over WebSocket API', over.id !== undefined, over.id);
    await exchange.cancelOrderWs(over.id, symbol);
    check('cancel over WebSocket API', true);
} catch (error) {
    check('place over WebSocket API', false, error.message.slice(0, 200));
}
try {
    await exchange.createOrder(symbol, 'limit', 'buy', 0.0001, price);
    check('refusal', false);
} catch (error) {
    check('refusal', true, `${error.constructor.name} ${error.message.slice(0, 100)}`);
}
await exchange.close();
console.log(failed === 0 ? 'all held' : `${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
