// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A day in the life of Binance's own connector against fathom-exchange-lab, pointed at it by its addresses alone: every market
// data call, a local book equal to the lab's true one, every kind of order, conditional orders, user stream, WebSocket API, errors.
//
//   npm install --prefix /tmp/independent @binance/derivatives-trading-usds-futures
//   build/release/bin/fathom-exchange-lab --seed 7 > /tmp/announcement.json &
//   NODE_PATH=/tmp/independent/node_modules node tests/lab/clients/usds_futures.mjs /tmp/announcement.json
//
// Prints one line a check and ends with 0 where all held.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const load = createRequire(`${process.env.NODE_PATH ?? process.cwd() + '/node_modules'}/`);
const { DerivativesTradingUsdsFutures } = load('@binance/derivatives-trading-usds-futures');
const at = JSON.parse(readFileSync(process.argv[2] ?? '/dev/stdin', 'utf8').split('\n')[0]);

let failed = 0;
function check(name, holds, detail = '') {
    failed += holds ? 0 : 1;
    console.log(`${holds ? 'ok  ' : 'FAIL'} ${name} ${detail}`);
}
async function until(holds, ms = 6000) {
    for (let waited = 0; waited < ms && !holds(); waited += 20) await new Promise(resolve => setTimeout(resolve, 20));
    return Boolean(holds());
}

const client = new DerivativesTradingUsdsFutures({
    configurationRestAPI: { apiKey: at.apiKey, apiSecret: at.secret, basePath: at.rest, retries: 0 },
    configurationWebsocketAPI: { apiKey: at.apiKey, apiSecret: at.secret, wsURL: at.wsApi },
    configurationWebsocketStreams: { wsURL: at.streams },
});
const rest = client.restAPI;
const plain = value => JSON.parse(JSON.stringify(value, (_, v) => typeof v === 'bigint' ? v.toString() : v));
async function ask(name, parameters) {
    const reply = await rest[name](parameters);
    return reply.data();
}
const refusalOf = (name, parameters) => ask(name, parameters).then(() => 0, error => error.code ?? error.message);

// 1. Market data: each call of the connector is answered and its answer is one the connector can read.
const symbol = 'BTCUSDT';
const marketData = {
    checkServerTime: undefined, exchangeInformation: undefined, orderBook: { symbol, limit: 100 }, recentTradesList: { symbol },
    oldTradesLookup: { symbol }, compressedAggregateTradesList: { symbol, limit: 50 }, klineCandlestickData: { symbol, interval: '1m' },
    continuousContractKlineCandlestickData: { pair: symbol, contractType: 'PERPETUAL', interval: '1h' },
    indexPriceKlineCandlestickData: { pair: symbol, interval: '1h' }, markPriceKlineCandlestickData: { symbol, interval: '1h' },
    premiumIndexKlineData: { symbol, interval: '1h' }, markPrice: { symbol }, getFundingRateHistory: { symbol }, getFundingRateInfo: undefined,
    ticker24hrPriceChangeStatistics: { symbol }, symbolPriceTicker: { symbol }, symbolPriceTickerV2: { symbol }, symbolOrderBookTicker: { symbol },
    openInterest: { symbol }, openInterestStatistics: { symbol, period: '5m' }, topTraderLongShortRatioAccounts: { symbol, period: '5m' },
    topTraderLongShortRatioPositions: { symbol, period: '5m' }, longShortRatio: { symbol, period: '5m' }, takerBuySellVolume: { symbol, period: '5m' },
    basis: { pair: symbol, contractType: 'PERPETUAL', period: '5m' }, quarterlyContractSettlementPrice: { pair: symbol },
    compositeIndexSymbolInformation: {}, assetIndex: {}, queryIndexPriceConstituents: { symbol }, queryInsuranceFundBalanceSnapshot: {},
    adlRisk: {}, tradingSchedule: undefined, rpiOrderBook: { symbol, limit: 1000 },
};
for (const [name, parameters] of Object.entries(marketData)) {
    const answer = await ask(name, parameters).catch(error => error);
    const filled = !(answer instanceof Error) && (Array.isArray(answer) ? answer.length > 0 : Object.keys(answer).length > 0);
    check(name, filled, filled ? '' : String(answer.message ?? JSON.stringify(answer)).slice(0, 200));
}

// 2. The user stream and the public ones, routed by the connector.
const events = [];
const listenKey = (await ask('startUserDataStream')).listenKey;
const listening = await client.websocketStreams.connect();
listening.userData(listenKey).on('message', event => events.push(plain(event)));
const heard = { aggTrade: 0, kline: 0, mark: 0, ticker: 0, touch: 0, forced: 0 };
listening.aggregateTradeStreams({ symbol: 'btcusdt' }).on('message', () => ++heard.aggTrade);
listening.klineCandlestickStreams({ symbol: 'btcusdt', interval: '1m' }).on('message', () => ++heard.kline);
listening.markPriceStream({ symbol: 'btcusdt', updateSpeed: '1s' }).on('message', () => ++heard.mark);
listening.individualSymbolTickerStreams({ symbol: 'btcusdt' }).on('message', () => ++heard.ticker);
listening.individualSymbolBookTickerStreams({ symbol: 'btcusdt' }).on('message', () => ++heard.touch);

// 3. A local book by the documented recipe, compared with the true one whenever both stand at the same update.
const quiet = 'DEFIUSDT', updates = [];
listening.diffBookDepthStreams({ symbol: quiet.toLowerCase(), updateSpeed: '100ms' }).on('message', event => updates.push(plain(event)));
await until(() => updates.length > 0);
const snapshot = plain(await ask('orderBook', { symbol: quiet, limit: 1000 }));
const book = { bids: new Map(snapshot.bids.map(([p, q]) => [p, q])), asks: new Map(snapshot.asks.map(([p, q]) => [p, q])), last: Number(snapshot.lastUpdateId), whole: true, begun: false };
function apply(update) {
    if (Number(update.u) < book.last) return;
    const follows = book.begun ? Number(update.pu) === book.last : Number(update.U) <= book.last && book.last <= Number(update.u);
    book.whole &&= follows;
    book.begun = true;
    book.last = Number(update.u);
    for (const [side, rows] of [['bids', update.b], ['asks', update.a]])
        for (const [p, q] of rows) Number(q) === 0 ? book[side].delete(p) : book[side].set(p, q);
}
const best = (side, count) => [...book[side]].sort((x, y) => side === 'bids' ? y[0] - x[0] : x[0] - y[0]).slice(0, count);
let compared = 0, equal = 0;
for (let turn = 0; turn < 400 && compared < 5; ++turn) {
    const truth = await (await fetch(`${at.control}/book/${quiet}`)).json();
    await new Promise(resolve => setTimeout(resolve, 25));
    while (updates.length > 0 && Number(updates[0].u) <= truth.lastUpdateId) apply(updates.shift());
    if (book.last !== truth.lastUpdateId) continue;
    ++compared;
    equal += JSON.stringify([best('bids', 100), best('asks', 100)]) === JSON.stringify([truth.bids.slice(0, 100), truth.asks.slice(0, 100)]) ? 1 : 0;
}
check('local book', book.whole && compared >= 5 && equal === compared, `${equal} of ${compared} equal, every update following the one before: ${book.whole}`);
check('streams', await until(() => Object.entries(heard).every(([name, count]) => name === 'forced' || count > 0), 10000), JSON.stringify(heard));

// 4. Every kind of order.
const touch = await ask('symbolOrderBookTicker', { symbol });
const bid = Number(touch.bidPrice), low = Number((Math.floor(bid * 0.99)).toFixed(1)), high = Number((Math.ceil(bid * 1.01)).toFixed(1));
const buy = { symbol, side: 'BUY', quantity: 0.002 };
const states = {};
for (const timeInForce of ['GTC', 'GTX', 'IOC', 'GTD']) {
    const more = timeInForce === 'GTD' ? { goodTillDate: (Math.floor(Date.now() / 1000) + 3600) * 1000 } : {};
    const placed = await ask('newOrder', { ...buy, type: 'LIMIT', timeInForce, price: low, ...more });
    await until(() => events.some(event => event.o?.c === placed.clientOrderId));
    states[timeInForce] = (await ask('queryOrder', { symbol, origClientOrderId: placed.clientOrderId })).status;
}
check('times in force', states.GTC === 'NEW' && states.GTX === 'NEW' && states.GTD === 'NEW' && states.IOC === 'EXPIRED', JSON.stringify(states));
const queued = await ask('newOrder', { ...buy, type: 'LIMIT', timeInForce: 'GTC', priceMatch: 'QUEUE_5' });
check('priceMatch', Number(queued.price) > 0 && queued.priceMatch === 'QUEUE_5', queued.price);
const changed = await ask('modifyOrder', { symbol, side: 'BUY', origClientOrderId: queued.clientOrderId, quantity: 0.003, price: low });
check('modify', changed.origQty === '0.003');
check('amendments', (await ask('getOrderModifyHistory', { symbol, origClientOrderId: queued.clientOrderId })).length === 1);
check('open orders', (await ask('currentAllOpenOrders', { symbol })).length === 4);
await ask('cancelOrder', { symbol, origClientOrderId: queued.clientOrderId });
await ask('cancelAllOpenOrders', { symbol });
check('cancel all', (await ask('currentAllOpenOrders', { symbol })).length === 0);
const bought = await ask('newOrder', { ...buy, type: 'MARKET', newOrderRespType: 'RESULT' });
check('market order', bought.status === 'FILLED' && bought.executedQty === '0.002');
const batch = await ask('placeMultipleOrders', { batchOrders: [
    { symbol, side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '0.002', price: String(low), newClientOrderId: 'batch-1' },
    { symbol, side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '0.0001', price: String(low) }] });
check('batch', batch[0].clientOrderId === 'batch-1' && batch[1].code < 0, JSON.stringify(plain(batch[1])));
check('cancel a batch', (await ask('cancelMultipleOrders', { symbol, origClientOrderIdList: ['batch-1'] }))[0].status === 'CANCELED');

// 5. Conditional orders, one of which is set off by an order of ours.
const waiting = {};
for (const [type, more] of Object.entries({
    STOP: { triggerPrice: low, price: low - 10 }, STOP_MARKET: { triggerPrice: low }, TAKE_PROFIT: { triggerPrice: high, price: high + 10 },
    TAKE_PROFIT_MARKET: { triggerPrice: high, workingType: 'MARK_PRICE', priceProtect: 'true' }, TRAILING_STOP_MARKET: { callbackRate: 1 } }))
    waiting[type] = (await ask('newAlgoOrder', { algoType: 'CONDITIONAL', symbol, side: 'SELL', type, quantity: 0.002, reduceOnly: 'true', ...more })).algoId;
const listed = await ask('currentAllAlgoOpenOrders', { symbol });
check('conditional orders', listed.length === 5 && Object.keys(waiting).every(type => listed.some(row => row.orderType === type)), Object.keys(waiting).join(' '));
check('query one', (await ask('queryAlgoOrder', { algoId: waiting.STOP })).algoStatus === 'NEW');
check('cancel one', (await ask('cancelAlgoOrder', { algoId: waiting.STOP })).code === '200');
await ask('cancelAllAlgoOpenOrders', { symbol });
check('cancel all of them', (await ask('currentAllAlgoOpenOrders', { symbol })).length === 0);
// Bought at the ask and then sold at the bid, which the stop waits for; where the market is faster, once more.
await ask('newOrder', { symbol, side: 'BUY', type: 'MARKET', quantity: 1.1 });
let told = [];
for (let attempt = 0; attempt < 40 && !told.includes('FINISHED'); ++attempt) {
    await ask('newOrder', { symbol, side: 'BUY', type: 'MARKET', quantity: 0.1 });
    const near = Number((await ask('symbolOrderBookTicker', { symbol })).bidPrice);
    const stop = await ask('newAlgoOrder', { algoType: 'CONDITIONAL', symbol, side: 'SELL', type: 'STOP_MARKET', quantity: 0.002, reduceOnly: 'true', triggerPrice: near }).catch(() => undefined);
    await ask('newOrder', { symbol, side: 'SELL', type: 'MARKET', quantity: 0.1 });
    const states = () => events.filter(event => event.e === 'ALGO_UPDATE' && stop && String(event.o.aid) === String(stop.algoId)).map(event => event.o.X);
    await until(() => !stop || states().includes('FINISHED'), 500);
    told = states();
    await ask('cancelAllAlgoOpenOrders', { symbol });
}
check('a stop is set off', ['NEW', 'TRIGGERING', 'TRIGGERED', 'FINISHED'].every(state => told.includes(state)), told.join(' '));

// 6. The account.
const account = {
    accountInformationV3: undefined, accountInformationV2: undefined, futuresAccountBalanceV3: undefined, futuresAccountBalanceV2: undefined,
    futuresAccountConfiguration: undefined, symbolConfiguration: { symbol }, notionalAndLeverageBrackets: { symbol }, userCommissionRate: { symbol },
    getIncomeHistory: {}, queryUserRateLimit: undefined, getCurrentMultiAssetsMode: undefined, getCurrentPositionMode: undefined, getBnbBurnStatus: undefined,
    futuresTradingQuantitativeRulesIndicators: {}, positionInformationV2: { symbol }, allOrders: { symbol }, accountTradeList: { symbol }, queryAllAlgoOrders: { symbol },
};
for (const [name, parameters] of Object.entries(account)) {
    const answer = await ask(name, parameters).catch(error => error);
    const filled = !(answer instanceof Error) && Object.keys(answer).length > 0;
    check(name, filled, filled ? '' : String(answer.message ?? JSON.stringify(answer)).slice(0, 200));
}
check('leverage', Number((await ask('changeInitialLeverage', { symbol: 'ETHUSDT', leverage: 7 })).leverage) === 7);
check('margin type', Number((await ask('changeMarginType', { symbol: 'ETHUSDT', marginType: 'ISOLATED' })).code) === 200);
check('download', Boolean((await ask('getDownloadIdForFuturesTransactionHistory', { startTime: Date.now() - 3600000, endTime: Date.now() })).downloadId));
check('events', ['ORDER_TRADE_UPDATE', 'ACCOUNT_UPDATE', 'TRADE_LITE', 'ALGO_UPDATE', 'ACCOUNT_CONFIG_UPDATE'].every(name => events.some(event => event.e === name)),
    [...new Set(events.map(event => event.e))].join(' '));

// 7. The WebSocket API.
const api = await client.websocketAPI.connect();
const over = await api.newOrder({ ...buy, type: 'LIMIT', timeInForce: 'GTC', price: low });
check('place over WebSocket API', over.data?.status === 'NEW', JSON.stringify(plain(over.data)).slice(0, 160));
check('limits are told', over.rateLimits?.length > 0);
const gone = await api.cancelOrder({ symbol, origClientOrderId: over.data.clientOrderId });
check('cancel over WebSocket API', gone.data?.status === 'CANCELED');
const algo = await api.newAlgoOrder({ algoType: 'CONDITIONAL', symbol, side: 'BUY', type: 'STOP_MARKET', quantity: 0.002, triggerPrice: high });
check('conditional over WebSocket API', algo.data?.algoStatus === 'NEW');
check('its cancel', (await api.cancelAlgoOrder({ algoId: algo.data.algoId })).data?.code === '200');
check('account over WebSocket API', Number((await api.accountInformationV2()).data?.totalWalletBalance) > 0);

// 8. Refusals, by their codes.
const refusals = [
    [-4120, 'newOrder', { ...buy, type: 'STOP_MARKET', stopPrice: high }], [-1121, 'orderBook', { symbol: 'NOPEUSDT' }],
    [-4014, 'newOrder', { ...buy, type: 'LIMIT', timeInForce: 'GTC', price: low + 0.05 }], [-2013, 'queryOrder', { symbol, orderId: 1 }],
    [-5021, 'newOrder', { ...buy, type: 'LIMIT', timeInForce: 'FOK', price: low }], [-5022, 'newOrder', { ...buy, type: 'LIMIT', timeInForce: 'GTX', price: high }],
    [-2011, 'cancelOrder', { symbol, orderId: 1 }], [-2021, 'newAlgoOrder', { algoType: 'CONDITIONAL', symbol, side: 'BUY', type: 'STOP_MARKET', quantity: 0.002, triggerPrice: low }],
    [-2022, 'newOrder', { symbol: 'SOLUSDT', side: 'SELL', type: 'MARKET', quantity: 1, reduceOnly: 'true' }], [-4046, 'changeMarginType', { symbol: 'ETHUSDT', marginType: 'ISOLATED' }],
];
for (const [code, name, parameters] of refusals) {
    const got = await refusalOf(name, parameters);
    check(`refused with ${code}`, String(got).includes(String(code)) || got === code, String(got).slice(0, 120));
}
console.log(failed === 0 ? 'all held' : `${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
