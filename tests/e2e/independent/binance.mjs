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
const refusal = await rest.submitNewOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '0.002', price: '96000.05' }).catch(error => error);
check('refusal', refusal.code < 0, `${refusal.code} ${refusal.message}`);
console.log(failed === 0 ? 'all held' : `${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
