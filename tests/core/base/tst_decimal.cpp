// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"
#include "tests/support/test_main.h"
#include "tests/support/words.h"

#include <vector>

using namespace fathom;
using namespace fathom::test;

namespace {

QString text(Decimal value) { return QString::fromStdString(value.toString()); }

class Noise
{
public:
    explicit Noise(std::uint64_t seed)
        : m_state(seed)
    {
    }
    std::uint64_t next()
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return m_state >> 11;
    }
    //! A number with up to `digits` decimal digits in its raw count, so that all sizes are met.
    Decimal decimal(int digits)
    {
        Decimal::Raw raw = 0;
        const auto count = static_cast<int>(next() % static_cast<unsigned>(digits)) + 1;
        for (int i = 0; i < count; ++i)
            raw = raw * 10 + static_cast<int>(next() % 10);
        return Decimal::fromRaw(next() % 2 == 0 ? raw : -raw);
    }

private:
    std::uint64_t m_state;
};

//! Unsigned whole numbers of any length, digit by digit as on paper: the reference for the 128-bit arithmetic.
class Paper
{
public:
    explicit Paper(Decimal::Raw value)
    {
        for (Decimal::Raw rest = value < 0 ? -value : value; rest != 0; rest /= 10)
            m_digits.push_back(static_cast<int>(rest % 10));
    }
    friend Paper operator*(const Paper& a, const Paper& b)
    {
        Paper product(0);
        product.m_digits.assign(a.m_digits.size() + b.m_digits.size(), 0);
        for (std::size_t i = 0; i < a.m_digits.size(); ++i) {
            int carry = 0;
            for (std::size_t j = 0; j < b.m_digits.size() || carry != 0; ++j) {
                const int sum = product.m_digits[i + j] + carry + (j < b.m_digits.size() ? a.m_digits[i] * b.m_digits[j] : 0);
                product.m_digits[i + j] = sum % 10;
                carry = sum / 10;
            }
        }
        return product.trimmed();
    }
    Paper withoutLast(std::size_t digits) const
    {
        Paper result = *this;
        result.m_digits.erase(result.m_digits.begin(), result.m_digits.begin() + static_cast<std::ptrdiff_t>(std::min(digits, m_digits.size())));
        return result;
    }
    friend bool operator<=(const Paper& a, const Paper& b)
    {
        if (a.m_digits.size() != b.m_digits.size())
            return a.m_digits.size() < b.m_digits.size();
        return !std::lexicographical_compare(b.m_digits.rbegin(), b.m_digits.rend(), a.m_digits.rbegin(), a.m_digits.rend());
    }
    bool operator==(const Paper&) const = default;

private:
    Paper trimmed()
    {
        while (!m_digits.empty() && m_digits.back() == 0)
            m_digits.pop_back();
        return *this;
    }
    std::vector<int> m_digits; // least significant first
};

} // namespace

class DecimalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void E04_parses_only_numbers_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("expected"); // empty: an error
        const auto row = [](const char* input, const char* expected) { QTest::addRow("\"%s\"", input) << QByteArray(input) << QByteArray(expected); };
        row("0", "0");
        row("-0", "0");
        row("-1", "-1");
        row("0.00000000", "0");
        row("96482.30", "96482.3");
        row("007.5", "7.5");
        row("12345678901234567890.123456789012345678", "12345678901234567890.123456789012345678");
        row("99999999999999999999.999999999999999999", "99999999999999999999.999999999999999999");
        row("-99999999999999999999", "-99999999999999999999");
        row("7.0E-4", "0.0007");
        row("7.0e-4", "0.0007");
        row("0.0", "0");
        row("6e10", "60000000000");
        row("6.25E+2", "625");
        row("1E-18", "0.000000000000000001");
        row("10E-19", "0.000000000000000001");
        row("0e400", "0");
        for (const char* bad : { "", " ", " 5", "5 ", "+5", "-", "--1", ".5", "5.", "1.", "1..2", "1,5", "0x10", "1_000", "nan", "NaN", "inf",
                 "-inf", "Infinity", "1e400", "1e", "1e+", "e5", "1e5.0", "1e-19", "123456789012345678901", "0.1234567890123456789",
                 "1e20000000000", "9e20", "１", "null", "\xc3\x28" })
            row(bad, "");
    }
    void E04_parses_only_numbers()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, expected);
        const auto value = Decimal::parse({ input.constData(), static_cast<std::size_t>(input.size()) });
        QCOMPARE(value.has_value(), !expected.isEmpty());
        if (value)
            QCOMPARE(QByteArray::fromStdString(value->toString()), expected);
        else
            QCOMPARE(value.error().code, Error::Code::BadInput);
    }

    void E04_embedded_zero_is_not_an_end() { QVERIFY(!Decimal::parse(std::string_view("1\0002", 3))); }

    void E04_random_bytes_never_break_it()
    {
        Noise noise(3);
        constexpr std::string_view alphabet = "0123456789.-+eE nainf";
        for (int i = 0; i < 200'000; ++i) {
            std::string input;
            for (std::uint64_t length = noise.next() % 45; length > 0; --length)
                input += alphabet[noise.next() % alphabet.size()];
            const auto value = Decimal::parse(input);
            if (value)
                QCOMPARE(Decimal::parse(value->toString()).value(), *value);
        }
    }

    void prints_what_it_parses()
    {
        Noise noise(5);
        for (int i = 0; i < 50'000; ++i) {
            const Decimal value = noise.decimal(38);
            QCOMPARE(Decimal::parse(value.toString()).value(), value);
            QCOMPARE(Decimal::parse(value.toFixed(18)).value(), value);
            QVERIFY(value.decimals() <= 18);
            QCOMPARE(value.rounded(value.decimals()), value);
        }
    }

    void multiplication_truncates_the_exact_product()
    {
        Noise noise(11);
        for (int i = 0; i < 20'000; ++i) {
            const Decimal a = noise.decimal(28), b = noise.decimal(28);
            const Decimal product = a * b;
            QVERIFY((Paper(product.raw()) == (Paper(a.raw()) * Paper(b.raw())).withoutLast(18)));
            QVERIFY(product.isZero() || product.isNegative() == (a.isNegative() != b.isNegative()));
            QCOMPARE(product, b * a);
        }
    }

    void division_truncates_the_exact_quotient()
    {
        Noise noise(13);
        for (int i = 0; i < 20'000; ++i) {
            const Decimal a = noise.decimal(30), b = noise.decimal(24);
            if (b.isZero() || (a.abs().raw() / b.abs().raw()) > 100'000'000'000'000'000)
                continue;
            const Decimal quotient = a / b;
            const Decimal next = Decimal::fromRaw(quotient.abs().raw() + 1);
            const Paper dividend = Paper(a.raw()) * Paper(Decimal::unit);
            QVERIFY((Paper(quotient.raw()) * Paper(b.raw()) <= dividend)); // q * b <= a ...
            QVERIFY(!(Paper(next.raw()) * Paper(b.raw()) <= dividend));    // ... < (q + 1) * b
            QVERIFY(quotient.isZero() || quotient.isNegative() == (a.isNegative() != b.isNegative()));
        }
        QCOMPARE(text(d("1") / d("3")), QStringLiteral("0.333333333333333333"));
        QCOMPARE(text(d("-1") / d("3")), QStringLiteral("-0.333333333333333333"));
        QVERIFY((d("1") / Decimal()).isZero());
    }

    void sums_are_exact_and_saturate()
    {
        QCOMPARE(text(d("0.1") + d("0.2")), QStringLiteral("0.3"));
        QCOMPARE(text(d("60000000000") - d("0.00000001")), QStringLiteral("59999999999.99999999"));
        const Decimal most = Decimal::fromRaw(Decimal::limit);
        QCOMPARE(most + most, most);
        QCOMPARE(-most - most, -most);
        QCOMPARE(most * d("2"), most);
        QCOMPARE(most * d("-2"), -most);
        QCOMPARE(most / d("0.5"), most);
        Noise noise(17);
        for (int i = 0; i < 20'000; ++i) {
            const Decimal a = noise.decimal(37), b = noise.decimal(37);
            QCOMPARE(a + b - b, a);
            QCOMPARE(a - b, -(b - a));
            QCOMPARE((a < b), (b > a));
        }
    }

    void rounds_to_decimals_and_steps_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QByteArray>("towardZero");
        QTest::addColumn<QByteArray>("down");
        QTest::addColumn<QByteArray>("up");
        QTest::addColumn<QByteArray>("nearest");
        const auto row = [](const char* value, const char* step, const char* zero, const char* down, const char* up, const char* nearest) {
            QTest::addRow("%s by %s", value, step) << QByteArray(value) << QByteArray(step) << QByteArray(zero) << QByteArray(down) << QByteArray(up) << QByteArray(nearest);
        };
        row("1.26", "0.1", "1.2", "1.2", "1.3", "1.3");
        row("-1.26", "0.1", "-1.2", "-1.3", "-1.2", "-1.3");
        row("1.25", "0.1", "1.2", "1.2", "1.3", "1.3");
        row("-1.25", "0.1", "-1.2", "-1.3", "-1.2", "-1.3");
        row("1.2", "0.1", "1.2", "1.2", "1.2", "1.2");
        row("7", "2.5", "5", "5", "7.5", "7.5");
        row("0.00000019", "0.0000001", "0.0000001", "0.0000001", "0.0000002", "0.0000002");
    }
    void rounds_to_decimals_and_steps()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, step);
        QFETCH(QByteArray, towardZero);
        QFETCH(QByteArray, down);
        QFETCH(QByteArray, up);
        QFETCH(QByteArray, nearest);
        using R = Decimal::Rounding;
        const Decimal v = d(value.constData()), s = d(step.constData());
        QCOMPARE(v.roundedTo(s, R::TowardZero), d(towardZero.constData()));
        QCOMPARE(v.roundedTo(s, R::Down), d(down.constData()));
        QCOMPARE(v.roundedTo(s, R::Up), d(up.constData()));
        QCOMPARE(v.roundedTo(s, R::Nearest), d(nearest.constData()));
    }

    void prints_fixed()
    {
        QCOMPARE(d("99.623039625").toFixed(8), std::string("99.62303962"));
        QCOMPARE(d("-99.623039625").toFixed(8), std::string("-99.62303962"));
        QCOMPARE(d("1").toFixed(8), std::string("1.00000000"));
        QCOMPARE(d("-0.000000001").toFixed(8), std::string("0.00000000")); // no minus zero on the wire
        QCOMPARE(d("0.5").toFixed(0, Decimal::Rounding::Nearest), std::string("1"));
        QCOMPARE(Decimal::fromScaled(964823, 1).toString(), std::string("96482.3"));
    }

    void counts_steps()
    {
        QCOMPARE(d("60000.1").countOf(d("0.1")), std::optional<std::int64_t>(600'001));
        QCOMPARE(d("-0.35").countOf(d("0.1")), std::optional<std::int64_t>(-3));
        QVERIFY(!d("1").countOf(Decimal()));
        QVERIFY(!d("99999999999999999999").countOf(d("0.00000001")));
        QVERIFY(d("0.3").isMultipleOf(d("0.1")));
        QVERIFY(!d("0.35").isMultipleOf(d("0.1")));
        QVERIFY(!d("0.3").isMultipleOf(Decimal()));
        QCOMPARE(d("0.10").decimals(), 1);
        QCOMPARE(d("12").decimals(), 0);
    }

    void binary_numbers_come_in_by_request_only()
    {
        QCOMPARE(text(Decimal::fromDouble(0.1, 8)), QStringLiteral("0.1"));
        QCOMPARE(text(Decimal::fromDouble(-96482.35, 1)), QStringLiteral("-96482.4"));
        QVERIFY(Decimal::fromDouble(std::numeric_limits<double>::quiet_NaN(), 8).isZero());
        QVERIFY(Decimal::fromDouble(std::numeric_limits<double>::infinity(), 8).isZero());
        QVERIFY(!Decimal::fromDouble(1e300, 8).isNegative());
        QCOMPARE(d("96482.3").toDouble(), 96482.3);
    }
};

FATHOM_TEST(DecimalTest)
#include "tst_decimal.moc"
