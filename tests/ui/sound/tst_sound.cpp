// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_fixture.h"
#include "tests/support/test_main.h"
#include "ui/sound/desk_sounds.h"
#include "ui/sound/sound_output.h"
#include "ui/sound/tone.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cmath>

using namespace fathom;
using fathom::test::SessionFixture;

namespace {

//! A session whose sounds are caught instead of played.
struct Ear : SessionFixture {
    DeskSounds sounds { session,
        [this](std::vector<std::int16_t> samples) { heard.push_back(std::move(samples)); } };
    QSignalSpy events { &sounds, &DeskSounds::sounded };
    std::vector<std::vector<std::int16_t>> heard;

    SoundEvent event(int at) { return events.at(at).at(0).value<SoundEvent>(); }

    void fill(std::int64_t order, std::int64_t trade, bool recovered = false)
    {
        Fill made;
        made.symbol = QStringLiteral("BTCUSDT");
        made.orderId = order;
        made.tradeId = trade;
        made.quantity = made.price = Decimal(1);
        made.recovered = recovered;
        session.account()->applyFills({ made });
    }
};

int loudest(const std::vector<std::int16_t>& samples)
{
    int most = 0;
    for (const std::int16_t sample : samples)
        most = std::max(most, std::abs(static_cast<int>(sample)));
    return most;
}

} // namespace

class ToneTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_tone_has_its_length_and_pitch_and_does_not_click()
    {
        const auto samples = toneOf({ { 441, 100 } }, 1);
        QCOMPARE(samples.size(), std::size_t(4'410));
        QVERIFY(std::abs(samples.front()) < 40 && std::abs(samples.back()) < 40);
        int rises = 0;
        for (std::size_t i = 1; i < samples.size(); ++i)
            rises += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
        QVERIFY2(std::abs(rises - 44) <= 2,
            qPrintable(QString::number(rises))); // 441 Hz for a tenth of a second
        for (std::size_t i = 1; i < samples.size(); ++i)
            QVERIFY(std::abs(samples[i] - samples[i - 1]) < 6'000);
    }

    void volume_scales_it_and_never_overdrives()
    {
        for (const SoundEvent event : soundEvents) {
            const int full = loudest(toneOf(notesOf(event), 1));
            QVERIFY(full > 8'000 && full < 32'000);
            const int half = loudest(toneOf(notesOf(event), 0.5));
            QVERIFY(std::abs(half * 2 - full) <= 4);
            QCOMPARE(loudest(toneOf(notesOf(event), 0)), 0);
        }
        QVERIFY(toneOf({}, 1).empty());
        QCOMPARE(loudest(toneOf({ { 0, 50 } }, 1)), 0); // a rest
    }

    void every_event_sounds_different()
    {
        std::vector<std::vector<std::int16_t>> all;
        for (const SoundEvent event : soundEvents) {
            const auto samples = toneOf(notesOf(event), 1);
            QVERIFY(
                samples.size() < soundRate); // short: nothing plays on while the next thing happens
            QVERIFY(std::find(all.begin(), all.end(), samples) == all.end());
            all.push_back(samples);
        }
    }
};

class SoundOutputTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samples_reach_the_device_in_order()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("heard.raw"));
        const auto first = toneOf({ { 440, 60 } }, 0.5);
        const auto second = toneOf({ { 660, 40 } }, 0.5);
        {
            SoundOutput output(QStringLiteral("file:'%1',raw")
                                   .arg(path)); // ALSA writes what it would play into a file
            QSignalSpy failed(&output, &SoundOutput::failed);
            output.play(first);
            output.play(second);
            QTRY_VERIFY(output.isIdle());
            QCOMPARE(failed.count(), 0);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray heard = file.readAll();
        const auto bytes = [](const std::vector<std::int16_t>& samples) {
            return QByteArray(reinterpret_cast<const char*>(samples.data()),
                static_cast<qsizetype>(samples.size() * 2));
        };
        const qsizetype at = heard.indexOf(bytes(first));
        QVERIFY(at >= 0);
        QVERIFY(heard.indexOf(bytes(second)) > at);
    }

    void a_machine_without_sound_is_told_once_and_costs_nothing()
    {
        SoundOutput output(QStringLiteral("no_such_device"));
        QSignalSpy failed(&output, &SoundOutput::failed);
        for (int i = 0; i < 20; ++i)
            output.play(toneOf({ { 440, 10 } }, 1));
        QTRY_VERIFY(output.isIdle());
        QTRY_COMPARE(failed.count(), 1);
        output.play(toneOf({ { 440, 10 } }, 1));
        QTRY_VERIFY(output.isIdle());
        QCoreApplication::processEvents();
        QCOMPARE(failed.count(), 1);
    }
};

class DeskSoundsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fills_of_half_a_second_are_one_signal()
    {
        Ear ear;
        for (int i = 0; i < 5; ++i)
            ear.fill(7, 100 + i);
        QCOMPARE(ear.events.count(), 0);
        QTRY_COMPARE(ear.events.count(), 1);
        QCOMPARE(ear.event(0), SoundEvent::Fill);
        QCOMPARE(ear.heard.size(), std::size_t(1));
    }

    void a_part_a_stop_and_what_was_found_later_differ()
    {
        Ear ear;
        Order rest = SessionFixture::limitOrder(1, Side::Buy, "96405.5", "2");
        ear.session.account()->applyOrder(rest);
        ear.fill(rest.orderId, 1);
        QTRY_COMPARE(ear.events.count(), 1);
        QCOMPARE(ear.event(0), SoundEvent::PartialFill);
        Order stop = SessionFixture::limitOrder(2, Side::Sell, "96080", "2");
        stop.type = OrderType::StopMarket;
        ear.session.account()->applyOrder(stop);
        ear.fill(stop.orderId, 2);
        QTRY_COMPARE(ear.events.count(), 2);
        QCOMPARE(ear.event(1), SoundEvent::StopFilled);
        ear.fill(9, 3,
            true); // found by comparing, long ago: were it counted, this would be a whole fill
        ear.fill(rest.orderId, 4);
        QTRY_COMPARE(ear.events.count(), 3);
        QCOMPARE(ear.event(2), SoundEvent::PartialFill);
    }

    void B13_B14_a_forced_close_is_an_alarm_and_no_fill()
    {
        Ear ear;
        for (const char* id : { "autoclose-1", "adl_autoclose", "settlement_autoclose-1" }) {
            Fill forced;
            forced.symbol = QStringLiteral("BTCUSDT");
            forced.clientId = QString::fromLatin1(id);
            forced.orderId = forced.tradeId = static_cast<std::int64_t>(qHash(forced.clientId) % 1000);
            forced.quantity = forced.price = Decimal(1);
            ear.session.account()->applyFills({ forced });
        }
        const auto tell = [&ear](LocalOrderId order, bool isAnswer) {
            LogLine line;
            line.severity = Severity::Failure;
            line.asksAttention = true;
            line.order = order;
            line.isAnswer = isAnswer;
            ear.session.log()->add(line);
        };
        tell(0, false); // of no order
        tell(7, true);  // a refusal sounds by itself
        QCOMPARE(ear.events.count(), 0);
        tell(7, false);
        tell(7, false); // the next fill of the same sweep
        QCOMPARE(ear.events.count(), 1);
        QCOMPARE(ear.event(0), SoundEvent::Forced);
        ear.fill(1'000'000, 1'000'000);
        QTRY_COMPARE(ear.events.count(), 2);
        QCOMPARE(ear.event(1), SoundEvent::Fill); // the trader's own, and none before it
    }

    void C08_an_unknown_order_sounds_and_so_does_one_that_comes_to_life_late()
    {
        Ear ear;
        Order order = SessionFixture::limitOrder(1, Side::Buy, "96405.5", "2");
        const auto is = [&](RequestState request, OrderStatus status) {
            order.request = request;
            order.status = status;
            ear.session.account()->applyOrder(order);
        };
        is(RequestState::Placing, OrderStatus::None);
        QCOMPARE(ear.events.count(), 0);
        is(RequestState::Unknown, OrderStatus::None);
        order.queries = 2;
        is(RequestState::Unknown, OrderStatus::None);
        QCOMPARE(ear.events.count(), 1);
        QCOMPARE(ear.event(0), SoundEvent::Unknown);
        is(RequestState::NotPlaced, OrderStatus::None);
        QCOMPARE(ear.events.count(), 1);
        is(RequestState::None, OrderStatus::New); // the exchange had it after all
        QCOMPARE(ear.events.count(), 2);
        QCOMPARE(ear.event(1), SoundEvent::Unknown);
        is(RequestState::Unknown, OrderStatus::New); // a change without an answer
        is(RequestState::None, OrderStatus::New); // found out: nothing more to hear
        QCOMPARE(ear.events.count(), 3);
    }

    void C24_a_condition_of_the_order_that_was_not_met_makes_no_sound()
    {
        Ear ear;
        for (const int code : { -5021, -5022, -5041 })
            ear.session.orders()->applyFinished(1, Outcome::Rejected, { Error::Code::Rejected, {}, code, 0 }, 1);
        QCOMPARE(ear.events.count(), 0);
    }

    void a_refusal_sounds_and_a_success_does_not()
    {
        Ear ear;
        OrderGateway* orders = ear.session.orders();
        orders->applyFinished(1, Outcome::Accepted, {}, 1);
        QCOMPARE(ear.events.count(), 0);
        orders->applyFinished(3, Outcome::Rejected, {}, 1);
        QCOMPARE(ear.events.count(), 1);
        QCOMPARE(ear.event(0), SoundEvent::Refused);
    }

    void a_lost_stream_sounds_once_and_not_again_until_it_was_back()
    {
        Ear ear;
        AccountState* account = ear.session.account();
        account->applyPhase(AccountPhase::Lost, {}, wallTimeFromMs(1));
        account->applyPhase(AccountPhase::Lost, QStringLiteral("again"), wallTimeFromMs(2));
        QCOMPARE(ear.events.count(), 1);
        QCOMPARE(ear.event(0), SoundEvent::StreamLost);
        account->applyPhase(AccountPhase::Ready, {}, wallTimeFromMs(3));
        account->applyPhase(AccountPhase::Lost, {}, wallTimeFromMs(4));
        QCOMPARE(ear.events.count(), 2);
    }

    void each_has_its_switch_and_volume_and_all_have_one()
    {
        Ear ear;
        DeskSounds::setVolume(ear.preferences, SoundEvent::Refused, 100);
        ear.sounds.sound(SoundEvent::Refused);
        DeskSounds::setVolume(ear.preferences, SoundEvent::Refused, 25);
        ear.sounds.sound(SoundEvent::Refused);
        QVERIFY(std::abs(loudest(ear.heard.at(1)) * 4 - loudest(ear.heard.at(0))) <= 8);
        DeskSounds::setVolume(ear.preferences, SoundEvent::Refused, 0);
        ear.sounds.sound(SoundEvent::Refused);
        QCOMPARE(ear.heard.size(), std::size_t(2));
        DeskSounds::setVolume(ear.preferences, SoundEvent::Refused, 700);
        QCOMPARE(DeskSounds::volume(ear.preferences, SoundEvent::Refused), 100);
        DeskSounds::setOn(ear.preferences, SoundEvent::Refused, false);
        ear.sounds.sound(SoundEvent::Refused);
        QCOMPARE(ear.heard.size(), std::size_t(2));
        ear.sounds.sound(SoundEvent::Fill);
        QCOMPARE(ear.heard.size(), std::size_t(3));
        DeskSounds::setAllOn(ear.preferences, false);
        ear.sounds.sound(SoundEvent::Fill);
        QCOMPARE(ear.heard.size(), std::size_t(3));
        ear.sounds.preview(SoundEvent::Fill); // asked for by hand
        QCOMPARE(ear.heard.size(), std::size_t(4));
    }
};

FATHOM_TEST(DeskSoundsTest)
FATHOM_TEST(SoundOutputTest)
FATHOM_TEST(ToneTest)

#include "tst_sound.moc"
