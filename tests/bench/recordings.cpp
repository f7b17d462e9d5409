// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/recordings.h"

#include "core/binance/market_decoder.h"

#include <QDir>
#include <QFile>

#include <random>
#include <zlib.h>

namespace fathom::bench {

namespace {

QString& folder()
{
    static QString path = qEnvironmentVariable("FATHOM_DATA");
    return path;
}

QString dataFile(const char* name) { return folder().isEmpty() ? QString() : QDir(folder()).filePath(QLatin1String(name)); }

bool hasFile(const char* name) { return !folder().isEmpty() && QFile::exists(dataFile(name)); }

Recording readRecording()
{
    Recording recording;
    recording.source = QStringLiteral("recording usdm_btcusdt_20240808");
    qint64 levels = 0;
    readGzLines(dataFile("usdm_btcusdt_20240808.gz"), [&](const QByteArray& line) {
        const QByteArray frame = line.mid(line.indexOf(' ') + 1);
        if (frame.contains("\"lastUpdateId\"")) {
            if (recording.snapshot.isEmpty())
                recording.snapshot = frame;
        } else if (frame.contains("@depth")) {
            levels += frame.count("[\"");
            recording.depth.push_back(binance::padded(frame));
        } else if (frame.contains("@bookTicker") && recording.tickers.size() < 20'000) {
            recording.tickers.push_back(binance::padded(frame));
        }
        return true;
    });
    recording.levelsPerEvent = recording.depth.empty() ? 0 : static_cast<double>(levels) / static_cast<double>(recording.depth.size());
    return recording;
}

// The recording's shape with made-up numbers: 68 levels an event, most of them near the touch, a chain of ids.
Recording makeRecording()
{
    Recording recording;
    recording.source = QStringLiteral("synthetic");
    std::mt19937_64 random(7);
    std::exponential_distribution<double> distance(1.0 / 400.0);
    const auto level = [&](int touch, int direction) {
        const int ticks = touch + direction * static_cast<int>(distance(random));
        const bool gone = random() % 3 == 0;
        return QByteArray("[\"" + QByteArray::number(ticks / 10) + '.' + QByteArray::number(ticks % 10) + "0\",\""
            + (gone ? QByteArray("0.000") : QByteArray::number(static_cast<double>(random() % 5000) / 1000.0, 'f', 3)) + "\"]");
    };
    const auto levels = [&](int count, int touch, int direction) {
        QByteArrayList list;
        for (int i = 0; i < count; ++i)
            list << level(touch, direction);
        return list.join(',');
    };
    recording.snapshot = "{\"lastUpdateId\":1000,\"E\":1,\"T\":1,\"bids\":[" + levels(1000, 616'590, -1) + "],\"asks\":[" + levels(1000, 616'600, 1) + "]}";
    qint64 id = 1000;
    for (int event = 0; event < 4000; ++event) {
        const qint64 previous = id;
        id += 3 + static_cast<qint64>(random() % 200);
        const int touch = 616'590 + static_cast<int>(random() % 40) - 20;
        recording.depth.push_back(binance::padded(QByteArray(R"({"stream":"btcusdt@depth@100ms","data":{"e":"depthUpdate","E":1723161256299,"T":1723161256298,"s":"BTCUSDT","U":)"
            + QByteArray::number(previous + 1) + ",\"u\":" + QByteArray::number(id) + ",\"pu\":" + QByteArray::number(previous) + ",\"b\":["
            + levels(34, touch, -1) + "],\"a\":[" + levels(34, touch + 10, 1) + "]}}")));
        recording.tickers.push_back(binance::padded(QByteArray(R"({"stream":"btcusdt@bookTicker","data":{"e":"bookTicker","u":)" + QByteArray::number(id)
            + R"(,"s":"BTCUSDT","b":"61800.20","B":"2.507","a":"61800.30","A":"2.510","T":1723161256313,"E":1723161256313}})")));
    }
    recording.levelsPerEvent = 68;
    return recording;
}

std::vector<Candle> readArchive(std::size_t count)
{
    std::vector<Candle> candles;
    for (const char* name : { "FILUSDT-1m-2023-04.csv.gz", "FILUSDT-1m-2023-05.csv.gz", "FILUSDT-1m-2023-06.csv.gz" }) {
        readGzLines(dataFile(name), [&](const QByteArray& line) {
            const auto cells = line.split(',');
            if (cells.size() < 11 || cells[0].toLongLong() == 0)
                return true;
            const auto ticks = [](const QByteArray& text) { return qRound64(text.toDouble() * 1000); };
            candles.push_back({ cells[0].toLongLong(), ticks(cells[1]), ticks(cells[2]), ticks(cells[3]), ticks(cells[4]), cells[5].toDouble(),
                cells[7].toDouble(), cells[9].toDouble(), cells[8].toLongLong(), true });
            return candles.size() < count;
        });
    }
    return candles;
}

} // namespace

const QString& dataFolder() { return folder(); }
void setDataFolder(const QString& path) { folder() = path; }

bool readGzLines(const QString& path, const std::function<bool(const QByteArray&)>& line)
{
    gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
    if (!file)
        return false;
    QByteArray rest, chunk(1 << 20, Qt::Uninitialized);
    bool wanted = true;
    for (int got = 0; wanted && (got = gzread(file, chunk.data(), static_cast<unsigned>(chunk.size()))) > 0;) {
        rest.append(chunk.constData(), got);
        qsizetype start = 0;
        for (qsizetype end = 0; wanted && (end = rest.indexOf('\n', start)) >= 0; start = end + 1)
            wanted = line(rest.mid(start, end - start));
        rest.remove(0, start);
    }
    if (wanted && !rest.isEmpty())
        line(rest);
    gzclose(file);
    return true;
}

const Recording& btcRecording()
{
    static const Recording recording = hasFile("usdm_btcusdt_20240808.gz") ? readRecording() : makeRecording();
    return recording;
}

const QByteArray& exchangeInfoBody()
{
    static const QByteArray body = [] {
        QByteArray text;
        if (hasFile("exchangeInfo.testnet.2025-11-26.json.gz")) {
            readGzLines(dataFile("exchangeInfo.testnet.2025-11-26.json.gz"), [&](const QByteArray& line) {
                text += line + '\n';
                return true;
            });
            return text;
        }
        text = R"({"timezone":"UTC","serverTime":1,"rateLimits":[],"assets":[],"symbols":[)";
        for (int i = 0; i < 647; ++i) {
            text += (i ? "," : "") + QByteArray(R"({"symbol":"S)") + QByteArray::number(i)
                + R"(USDT","pair":"SUSDT","contractType":"PERPETUAL","deliveryDate":4133404800000,"onboardDate":1569398400000,"status":"TRADING","baseAsset":"S","quoteAsset":"USDT","marginAsset":"USDT","pricePrecision":2,"quantityPrecision":3,"underlyingType":"COIN","underlyingSubType":["PoW"],"triggerProtect":"0.0500","liquidationFee":"0.012500","marketTakeBound":"0.05","maxMoveOrderLimit":10000,"filters":[{"filterType":"PRICE_FILTER","minPrice":"556.80","maxPrice":"4529764","tickSize":"0.10"},{"filterType":"LOT_SIZE","minQty":"0.001","maxQty":"1000","stepSize":"0.001"},{"filterType":"MARKET_LOT_SIZE","minQty":"0.001","maxQty":"120","stepSize":"0.001"},{"filterType":"MAX_NUM_ORDERS","limit":200},{"filterType":"MIN_NOTIONAL","notional":"100"},{"filterType":"PERCENT_PRICE","multiplierUp":"1.0500","multiplierDown":"0.9500","multiplierDecimal":"4"},{"filterType":"POSITION_RISK_CONTROL","positionControlSide":"NONE"}],"orderTypes":["LIMIT","MARKET"],"timeInForce":["GTC","IOC","FOK","GTX","GTD"],"permissionSets":["GRID","COPY"]})";
        }
        return QByteArray(text + "]}");
    }();
    return body;
}

std::shared_ptr<const Instrument> btcInstrument()
{
    static const auto instrument = [] {
        auto made = std::make_shared<Instrument>();
        made->symbol = made->pair = QStringLiteral("BTCUSDT");
        made->baseAsset = QStringLiteral("BTC");
        made->quoteAsset = made->marginAsset = QStringLiteral("USDT");
        made->status = QStringLiteral("TRADING");
        made->tickSize = made->minPrice = Decimal::fromLiteral("0.10");
        made->stepSize = made->marketStepSize = made->minQuantity = made->marketMinQuantity = Decimal::fromLiteral("0.001");
        made->maxPrice = Decimal(4'529'764);
        made->maxQuantity = Decimal(1000);
        made->marketMaxQuantity = Decimal(120);
        made->minNotional = Decimal(50);
        made->percentUp = Decimal::fromLiteral("1.05");
        made->percentDown = Decimal::fromLiteral("0.95");
        return std::shared_ptr<const Instrument>(made);
    }();
    return instrument;
}

QString candleSource() { return hasFile("FILUSDT-1m-2023-06.csv.gz") ? QStringLiteral("recording") : QStringLiteral("synthetic"); }

CandleSeries candleSeries(std::size_t count)
{
    CandleSeries series;
    series.instrument = btcInstrument();
    series.complete = true;
    series.candles = hasFile("FILUSDT-1m-2023-06.csv.gz") ? readArchive(count) : std::vector<Candle>();
    std::mt19937_64 random(11);
    while (series.candles.size() < count) {
        const Candle last = series.candles.empty() ? Candle { 1'680'307'200'000, 60'000, 60'010, 59'990, 60'000, 1, 1, 1, 1, true } : series.candles.back();
        Candle next = last;
        next.openTime += 60'000;
        next.open = last.close;
        next.close = std::max<std::int64_t>(100, next.open + static_cast<std::int64_t>(random() % 101) - 50);
        next.high = std::max(next.open, next.close) + static_cast<std::int64_t>(random() % 20);
        next.low = std::min(next.open, next.close) - static_cast<std::int64_t>(random() % 20);
        next.volume = static_cast<double>(random() % 1000) / 10.0;
        series.candles.push_back(next);
    }
    series.candles.resize(count);
    return series;
}

} // namespace fathom::bench
