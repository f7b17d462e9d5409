// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drives fathom-exchange with the stock clients "node-binance-api", which reads ids as doubles, and "binance-api-node", by address alone.
//
//   npm install --prefix /tmp/independent node-binance-api binance-api-node
//   build/release/bin/fathom-exchange --seed 7 > /tmp/announcement.json &
//   NODE_PATH=/tmp/independent/node_modules node tests/e2e/independent/node_binance_api.mjs /tmp/announcement.json
//
// Prints one line a check and ends with 0 where all held.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const load = createRequire(`${process.env.NODE_PATH ?? process.cwd() + '/node_modules'}/`);
const at = JSON.parse(readFileSync(process.argv[2] ?? '/dev/stdin', 'utf8').split('\n')[0]);
const symbol = 'BTCUSDT';

let failed = 0;
function check(name, holds, detail = '') {
    failed += holds ? 0 : 1;
    console.log(`${holds ? 'ok  ' : 'FAIL'} ${name} ${detail}`);
}
async function until(holds, ms = 8000) {
    for (let waited = 0; waited < ms && !holds(); waited += 50) await new Promise(resolve => setTimeout(resolve, 50));
    return Boolean(holds());
}

// 1. node-binance-api: its order ids are JavaScript's numbers. Its stream addresses are fixed, so its own methods name ours.
const Binance = load('node-binance-api').default ?? load('node-binance-api');
const client = new Binance({ APIKEY: at.apiKey, APISECRET: at.secret, urls: { fapi: `${at.rest}/fapi/` }, hedgeMode: false, verbose: false });
client.getFStreamSingleUrl = category => `${at.streams}/${category ?? 'market'}/ws/`;
client.getFStreamUrl = category => `${at.streams}/${category ?? 'market'}/stream?streams=`;
const bid = Number((await client.futuresQuote(symbol))[symbol].bidPrice);
const low = (Math.floor(bid * 0.98)).toFixed(1), lower = (Math.floor(bid * 0.97)).toFixed(1);
check('exchangeInfo', (await client.futuresExchangeInfo()).symbols.length >= 24);
check('candles', (await client.futuresCandles(symbol, '1m', { limit: 10 })).length === 10);
check('account', Number((await client.futuresAccount()).totalWalletBalance) > 0);
const placed = await client.futuresBuy(symbol, 0.002, low);
check('place', placed.status === 'NEW' && Number.isSafeInteger(Number(placed.orderId)), String(placed.orderId));
check('query by id', (await client.futuresOrderStatus(symbol, { orderId: placed.orderId })).orderId === placed.orderId);
check('open orders', (await client.futuresOpenOrders(symbol)).some(order => order.orderId === placed.orderId));
check('cancel by id', (await client.futuresCancel(symbol, placed.orderId)).status === 'CANCELED');
const waiting = await client.futuresAlgoOrder('STOP_MARKET', 'SELL', symbol, 0.002, undefined, { triggerPrice: lower });
check('conditional order', (await client.futuresOpenAlgoOrders(symbol)).some(order => order.algoId === waiting.algoId));
check('conditional order by id', (await client.futuresAlgoOrderStatus(symbol, { algoId: waiting.algoId })).algoStatus === 'NEW');
check('conditional order cancelled', (await client.futuresCancelAlgoOrder(symbol, waiting.algoId)).code === '200');
const heard = {};
const note = name => () => { heard[name] = (heard[name] ?? 0) + 1; };
client.futuresSubscribe(['btcusdt@bookTicker', 'btcusdt@depth@100ms'], note('combined'));
client.futuresMarkPriceStream(symbol, note('mark'), '@1s');
client.futuresAggTradeStream(symbol, note('trades'));
client.futuresTickerStream(symbol, note('ticker'));
check('streams', await until(() => ['combined', 'mark', 'trades', 'ticker'].every(name => heard[name] > 0)), JSON.stringify(heard));

// 2. binance-api-node: all its addresses can be told.
const other = load('binance-api-node').default({
    apiKey: at.apiKey, apiSecret: at.secret, httpFutures: at.rest, wsFutures: `${at.streams}/market/ws`, wsFuturesPublic: `${at.streams}/public/ws`,
    wsFuturesMarket: `${at.streams}/market/ws`, wsFuturesPrivate: `${at.streams}/private/ws`,
});
const events = [], told = {};
const tell = name => () => { told[name] = (told[name] ?? 0) + 1; };
await other.ws.futuresUser(event => events.push(event));
other.ws.futuresDepth(symbol, tell('depth'));
other.ws.futuresPartialDepth({ symbol, level: 5 }, tell('top'));
other.ws.futuresCandles(symbol, '1m', tell('candles'));
other.ws.futuresAllMarkPrices({ updateSpeed: '1s' }, tell('marks'));
other.ws.futuresRpiDepth(symbol, tell('rpi'));
check('more streams', await until(() => Object.keys(told).length === 5), JSON.stringify(told));
const order = await other.futuresOrder({ symbol, side: 'BUY', type: 'LIMIT', quantity: '0.002', price: low });
check('modify', (await other.futuresUpdateOrder({ symbol, side: 'BUY', orderId: order.orderId, quantity: '0.003', price: low })).origQty === '0.003');
const batch = JSON.stringify([{ symbol, side: 'BUY', type: 'LIMIT', quantity: '0.002', price: lower, timeInForce: 'GTC' }]);
const second = (await other.futuresBatchOrders({ batchOrders: batch }))[0];
const gone = await other.futuresCancelBatchOrders({ symbol, orderIdList: `[${order.orderId},${second.orderId}]` });
check('batch', gone.length === 2 && gone.every(row => row.status === 'CANCELED'));
const taken = await other.futuresOrder({ symbol, side: 'BUY', type: 'MARKET', quantity: '0.002' });
check('user events', await until(() => events.some(event => String(event.orderId) === String(taken.orderId) && event.executionType === 'TRADE')
    && events.some(event => event.eventType === 'ACCOUNT_UPDATE')), events.map(event => event.executionType ?? event.eventType).join(' '));

console.log(failed === 0 ? 'all held' : `${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
