// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drives fathom-exchange with the stock "binance" client (REST, routed streams, user stream, WebSocket API) by address alone.
//
//   npm install --prefix /tmp/independent binance
//   build/release/bin/fathom-exchange --seed 7 > /tmp/announcement.json &
//   NODE_PATH=/tmp/independent/node_modules node tests/e2e/independent/binance.mjs /tmp/announcement.json
//
// Prints one line a check and ends with 0 where all held.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const { USDMClient, WebsocketClient, WebsocketAPIClient } = createRequire(`${process.env.NODE_PATH ?? process.cwd() + '/node_modules'}/`)('binance');
const at = JSON.parse(readFileSync(process.argv[2] ?? '/dev/stdin', 'utf8').split('\n')[0]);
const quiet = { trace() {}, info() {}, error(...text) { console.log('     error', ...text.map(t => JSON.stringify(t)?.slice(0, 300))); } };

let failed = 0;
function check(name, holds, detail = '') {
    failed += holds ? 0 : 1;
    console.log(`${holds ? 'ok  ' : 'FAIL'} ${name} ${detail}`);
}
async function until(holds, ms = 6000) {
    for (let waited = 0; waited < ms && !holds(); waited += 50) await new Promise(resolve => setTimeout(resolve, 50));
    return Boolean(holds());
}

const rest = new USDMClient({ api_key: at.apiKey, api_secret: at.secret, baseUrl: at.rest, beautifyResponses: false });
const info = await rest.getExchangeInfo();
check('exchangeInfo', info.symbols.length >= 24, `${info.symbols.length} symbols`);
const foreign = info.symbols.find(row => /[^\x00-\x7f]/.test(row.symbol));
const book = await rest.getOrderBook({ symbol: 'BTCUSDT', limit: 100 });
check('book', book.bids.length === 100 && Number(book.bids[0][0]) < Number(book.asks[0][0]));
check('klines', (await rest.getKlines({ symbol: 'BTCUSDT', interval: '1h', limit: 48 })).length === 48);
check('mark price', Number((await rest.getMarkPrice({ symbol: 'BTCUSDT' })).markPrice) > 0);
check('account', Number((await rest.getAccountInformationV3()).totalWalletBalance) > 0);
check('positions v2', (await rest.getPositions()).length >= 24);
check('positions v3', Array.isArray(await rest.getPositionsV3()));
check('leverage', (await rest.setLeverage({ symbol: 'ETHUSDT', leverage: 7 })).leverage === 7);

// Routed streams: one connection a category.
const seen = { public: new Set(), market: new Set(), user: [] };
const stream = new WebsocketClient({ api_key: at.apiKey, api_secret: at.secret, wsUrl: at.streams, restOptions: { baseUrl: at.rest }, beautify: false }, quiet);
stream.on('message', message => {
    const data = message.data ?? message;
    if (data?.e === undefined) return;
    const door = ['depthUpdate', 'bookTicker', 'trade'].includes(data.e) ? 'public' : 'market';
    if (['ORDER_TRADE_UPDATE', 'ACCOUNT_UPDATE', 'TRADE_LITE', 'ACCOUNT_CONFIG_UPDATE'].includes(data.e)) seen.user.push(data);
    else seen[door].add(data.e);
});
stream.on('exception', error => console.log('     stream', JSON.stringify(error).slice(0, 300)));
stream.subscribe(['btcusdt@depth@100ms', 'btcusdt@bookTicker'], 'usdmPublic');
stream.subscribe(['btcusdt@aggTrade', 'btcusdt@kline_1m', 'btcusdt@markPrice@1s', 'btcusdt@ticker'], 'usdmMarket');
await stream.subscribeUsdFuturesUserDataStream('usdmPrivate');
check('public streams', await until(() => seen.public.size >= 2), [...seen.public].join(' '));
check('market streams', await until(() => seen.market.size >= 4, 8000), [...seen.market].join(' '));

const price = (Math.floor(Number(book.bids[0][0]) * 0.99)).toFixed(1);
const placed = await rest.submitNewOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '0.002', price });
check('place', placed.status === 'NEW', placed.clientOrderId);
const id = placed.clientOrderId;
const modified = await rest.modifyOrder({ symbol: 'BTCUSDT', side: 'BUY', origClientOrderId: id, quantity: '0.004', price });
check('modify', modified.origQty === '0.004');
check('query', (await rest.getOrder({ symbol: 'BTCUSDT', origClientOrderId: id })).origQty === '0.004');
check('cancel', (await rest.cancelOrder({ symbol: 'BTCUSDT', origClientOrderId: id })).status === 'CANCELED');
check('user events', await until(() => ['NEW', 'AMENDMENT', 'CANCELED'].every(x => seen.user.some(event => event.o?.c === id && event.o.x === x))),
    seen.user.map(event => event.o?.x ?? event.e).join(' '));
const taken = await rest.submitNewOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET', quantity: '0.002', newOrderRespType: 'RESULT' });
check('market order', taken.status === 'FILLED', taken.executedQty);
check('fill events', await until(() => seen.user.some(event => event.o?.i === taken.orderId && event.o.x === 'TRADE')
    && seen.user.some(event => event.e === 'ACCOUNT_UPDATE') && seen.user.some(event => event.e === 'TRADE_LITE')));
await rest.submitNewOrder({ symbol: 'BTCUSDT', side: 'SELL', type: 'MARKET', quantity: '0.002', reduceOnly: 'true' });
const batch = await rest.submitMultipleOrders([
    { symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '0.002', price },
    { symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '0.0001', price }]);
check('batch', batch[0].status === 'NEW' && batch[1].code < 0, JSON.stringify(batch[1]));
check('cancel all', (await rest.cancelAllOpenOrders({ symbol: 'BTCUSDT' })).code === 200);
if (foreign) {
    const quote = await rest.getSymbolOrderBookTicker({ symbol: foreign.symbol });
    check('non-ASCII symbol', quote.symbol === foreign.symbol, `${quote.symbol} ${quote.bidPrice}`);
}

const api = new WebsocketAPIClient({ api_key: at.apiKey, api_secret: at.secret, wsUrl: at.streams }, quiet);
const over = await api.submitNewFuturesOrder('usdm', { symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '0.002', price, timestamp: Date.now() })
    .catch(error => ({ failure: error }));
check('place over WebSocket API', over.result?.status === 'NEW', JSON.stringify(over).slice(0, 300));
if (over.result) {
    const gone = await api.cancelFuturesOrder('usdm', { symbol: 'BTCUSDT', origClientOrderId: over.result.clientOrderId, timestamp: Date.now() });
    check('cancel over WebSocket API', gone.result?.status === 'CANCELED');
}
// Every time in force, and every conditional order, which has a service of its own.
const states = {};
for (const timeInForce of ['GTC', 'GTX', 'IOC', 'GTD']) {
    const more = timeInForce === 'GTD' ? { goodTillDate: (Math.floor(Date.now() / 1000) + 3600) * 1000 } : {};
    const one = await rest.submitNewOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce, quantity: '0.002', price, ...more });
    await until(() => seen.user.some(event => event.o?.c === one.clientOrderId && (event.o.x === 'EXPIRED' || !['IOC', 'FOK'].includes(timeInForce))));
    states[timeInForce] = (await rest.getOrder({ symbol: 'BTCUSDT', origClientOrderId: one.clientOrderId })).status;
}
check('times in force', ['GTC', 'GTX', 'GTD'].every(each => states[each] === 'NEW') && states.IOC === 'EXPIRED', JSON.stringify(states));
const whole = await rest.submitNewOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'FOK', quantity: '0.002', price }).catch(error => error);
check('FOK that cannot be filled', whole.code === -5021, `${whole.code}`);
await rest.cancelAllOpenOrders({ symbol: 'BTCUSDT' });
const low = price, high = (Math.ceil(Number(book.asks[0][0]) * 1.02)).toFixed(1), waiting = {};
for (const [type, more] of Object.entries({
    STOP: { triggerPrice: low, price: (low - 10).toFixed(1) }, STOP_MARKET: { triggerPrice: low }, TAKE_PROFIT: { triggerPrice: high, price: high },
    TAKE_PROFIT_MARKET: { triggerPrice: high, workingType: 'MARK_PRICE', priceProtect: 'TRUE' }, TRAILING_STOP_MARKET: { callbackRate: '1' } }))
    waiting[type] = (await rest.submitNewAlgoOrder({ algoType: 'CONDITIONAL', symbol: 'BTCUSDT', side: 'SELL', type, quantity: '0.002', reduceOnly: 'true', ...more })).algoId;
const listed = await rest.getOpenAlgoOrders({ symbol: 'BTCUSDT' });
check('conditional orders', listed.length === 5 && Object.keys(waiting).every(type => listed.some(row => row.orderType === type)), Object.keys(waiting).join(' '));
check('query one', (await rest.getAlgoOrder({ algoId: waiting.STOP })).algoStatus === 'NEW');
await rest.cancelAlgoOrder({ algoId: waiting.STOP });
check('cancel one', (await rest.getOpenAlgoOrders({ symbol: 'BTCUSDT' })).length === 4);
await rest.cancelAllAlgoOpenOrders({ symbol: 'BTCUSDT' });
check('cancel all of them', (await rest.getOpenAlgoOrders({ symbol: 'BTCUSDT' })).length === 0);

// A local book by the documented recipe beside the true one, which only fathom-exchange-lab tells.
if (at.control) {
    const quiet = 'DEFIUSDT', updates = [];
    stream.on('message', message => { const data = message.data ?? message; if (data?.e === 'depthUpdate' && data.s === quiet) updates.push(data); });
    stream.subscribe([`${quiet.toLowerCase()}@depth@100ms`], 'usdmPublic');
    await until(() => updates.length > 0);
    const snapshot = await rest.getOrderBook({ symbol: quiet, limit: 1000 });
    const local = { bids: new Map(snapshot.bids), asks: new Map(snapshot.asks), last: snapshot.lastUpdateId, whole: true, begun: false };
    const best = side => [...local[side]].sort((x, y) => side === 'bids' ? y[0] - x[0] : x[0] - y[0]).slice(0, 100);
    let compared = 0, equal = 0;
    for (let turn = 0; turn < 400 && compared < 5; ++turn) {
        const truth = await (await fetch(`${at.control}/book/${quiet}`)).json();
        await new Promise(resolve => setTimeout(resolve, 25));
        while (updates.length > 0 && updates[0].u <= truth.lastUpdateId) {
            const update = updates.shift();
            if (update.u < local.last) continue;
            local.whole &&= local.begun ? update.pu === local.last : update.U <= local.last && local.last <= update.u;
            local.begun = true;
            local.last = update.u;
            for (const [side, rows] of [['bids', update.b], ['asks', update.a]])
                for (const [p, q] of rows) Number(q) === 0 ? local[side].delete(p) : local[side].set(p, q);
        }
        if (local.last !== truth.lastUpdateId) continue;
        ++compared;
        equal += JSON.stringify([best('bids'), best('asks')]) === JSON.stringify([truth.bids.slice(0, 100), truth.asks.slice(0, 100)]) ? 1 : 0;
    }
    check('local book', local.whole && compared >= 5 && equal === compared, `${equal} of ${compared} equal, chain whole: ${local.whole}`);
}
const refusal = await rest.submitNewOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '0.002', price: '96000.05' }).catch(error => error);
check('refusal', refusal.code < 0, `${refusal.code} ${refusal.message}`);
console.log(failed === 0 ? 'all held' : `${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
