#include "base/amount.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace counterfoil;

namespace {

constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();

QJsonValue jsonNumber(const QByteArray& text)
{
    return QJsonDocument::fromJson('[' + text + ']').array().first();
}

QByteArray written(Amount amount)
{
    return QJsonDocument(QJsonArray{amount.toJson()}).toJson(QJsonDocument::Compact);
}

} // namespace

class AmountTest : public QObject
{
    Q_OBJECT

private slots:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("units");
        const auto row = [](const char* text, qint64 units) {
            QTest::newRow(text) << QString::fromLatin1(text) << units;
        };
        row("0", 0);
        row("-0", 0);
        row("35", 350'000);
        row("+12.5", 125'000);
        row("-0.05", -500);
        row(".5", 5'000);
        row("5.", 50'000);
        row(" 89.99 ", 899'900);
        row("46.9243", 469'243);
        row("0.00005", 1);
        row("-0.00005", -1);
        row("0.00004999999", 0);
        row("-0.00004999999", 0);
        row("18.54545", 185'455);
        row("-18.54545", -185'455);
        row("1.00005", 10'001);
        row("0.99995", 10'000);
        row("9.99995", 100'000);
        row("0.0025000000000002", 25);
        row("1.4210854715202E-14", 0);
        row("-1e-13", 0);
        row("5e-5", 1);
        row("4.9e-5", 0);
        row("1.25e2", 1'250'000);
        row("1.25E+2", 1'250'000);
        row("12345e-3", 123'450);
        row("0e400", 0);
        row("0.0000000000000000000000000000001", 0);
        row("00000000000000000000000000012.5", 125'000);
        row("0.00000000000000000001e20", 10'000);
        row("922337203685477.5807", highest);
        row("-922337203685477.5807", -highest);
        row("922337203685477.58074", highest);
    }

    void parses()
    {
        QFETCH(QString, text);
        QFETCH(qint64, units);
        const auto amount = Amount::parse(text);
        QVERIFY(amount.has_value());
        QCOMPARE(amount->units(), units);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"",
                                 " ",
                                 "-",
                                 "+",
                                 ".",
                                 "abc",
                                 "1,5",
                                 "1.2.3",
                                 "--1",
                                 "+-1",
                                 "1e",
                                 "1e+",
                                 "e5",
                                 "1e1.5",
                                 "0x10",
                                 "1 2",
                                 "nan",
                                 "inf",
                                 "1e401",
                                 "1e-401",
                                 "1e99999999999",
                                 "922337203685477.5808",
                                 "922337203685477.58075",
                                 "1e15",
                                 "-1e15",
                                 "1e400",
                                 "99999999999999999999",
                                 "1..",
                                 "\xd9\xa1"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!Amount::parse(text).has_value());
    }

    void readsJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<qint64>("units");
        const auto row = [](const char* json, qint64 units) {
            QTest::newRow(json) << QByteArray(json) << units;
        };
        row("0.0025000000000002", 25);
        row("1.4210854715202E-14", 0);
        row("-1.4210854715202E-14", 0);
        row("12.5", 125'000);
        row("35", 350'000);
        row("-210.123", -2'101'230);
        row("18.54545", 185'455);
        row("1.00005", 10'001);
        row("-1.00005", -10'001);
        row("0.00005", 1);
        row("92509.46", 925'094'600);
        row("99999999999.9999", 999'999'999'999'999);
        row("\"12.5000\"", 125'000);
        row("\"-0.05\"", -500);
    }

    void readsJson()
    {
        QFETCH(QByteArray, json);
        QFETCH(qint64, units);
        const auto amount = Amount::fromJson(jsonNumber(json));
        QVERIFY(amount.has_value());
        QCOMPARE(amount->units(), units);
    }

    void refusesJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char* json : {"null", "true", "\"\"", "\"abc\"", "[]", "{}", "1e15", "-1e300"})
            QTest::newRow(json) << QByteArray(json);
    }

    void refusesJson()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!Amount::fromJson(jsonNumber(json)).has_value());
        QVERIFY(!Amount::fromJson(QJsonValue(QJsonValue::Undefined)).has_value());
    }

    void formats_data()
    {
        QTest::addColumn<qint64>("units");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << qint64(30'000) << 0 << QStringLiteral("3");
        QTest::newRow("money") << qint64(899'900) << 2 << QStringLiteral("89.99");
        QTest::newRow("padded") << qint64(30'000) << 2 << QStringLiteral("3.00");
        QTest::newRow("half padded") << qint64(125'000) << 2 << QStringLiteral("12.50");
        QTest::newRow("four") << qint64(299'967) << 2 << QStringLiteral("29.9967");
        QTest::newRow("below one") << qint64(-5) << 0 << QStringLiteral("-0.0005");
        QTest::newRow("zero") << qint64(0) << 2 << QStringLiteral("0.00");
        QTest::newRow("highest") << qint64(highest) << 0 << QStringLiteral("922337203685477.5807");
        QTest::newRow("lowest") << qint64(-highest) << 0 << QStringLiteral("-922337203685477.5807");
    }

    void formats()
    {
        QFETCH(qint64, units);
        QFETCH(int, decimals);
        QFETCH(QString, text);
        QCOMPARE(Amount::fromUnits(units).toString(decimals), text);
    }

    void textAndJsonRoundTrip()
    {
        QRandomGenerator random(20261125);
        for (int i = 0; i < 20'000; ++i) {
            const auto bits = static_cast<int>(random.bounded(1, 50));
            const auto units =
                static_cast<std::int64_t>(random.generate64() >> (64 - bits)) * (i % 2 ? -1 : 1);
            const Amount amount = Amount::fromUnits(units);
            QCOMPARE(Amount::parse(amount.toString()).value().units(), units);
            QCOMPARE(Amount::parse(amount.toString(4)).value().units(), units);
            QCOMPARE(Amount::fromJson(jsonNumber(amount.toString().toLatin1())).value().units(), units);
            QCOMPARE(Amount::fromJson(jsonNumber(written(amount).mid(1).chopped(1))).value().units(), units);
            if (amount.abs() > Amount::fromUnits(9) || amount.isZero())
                QCOMPARE(written(amount), '[' + amount.toString().toLatin1() + ']');
        }
    }

    void writesExactJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
             {"0", "12.5", "-0.05", "29.9967", "0.001", "-0.0011", "1e-04", "-9e-04", "89.99", "0.1",
              "1000000", "92509.46", "99999999.9999", "1234567890.1234", "9999999999.99", "1.0001"})
            QTest::newRow(text) << QByteArray(text);
    }

    void writesExactJson()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(written(Amount::parse(QString::fromLatin1(text)).value()), '[' + text + ']');
    }

    void roundsHalfAwayFromZero_data()
    {
        QTest::addColumn<qint64>("units");
        QTest::addColumn<qint64>("cents");
        QTest::newRow("down") << qint64(10'049) << qint64(100);
        QTest::newRow("half") << qint64(10'050) << qint64(101);
        QTest::newRow("just below half") << qint64(10'149) << qint64(101);
        QTest::newRow("negative down") << qint64(-10'049) << qint64(-100);
        QTest::newRow("negative half") << qint64(-10'050) << qint64(-101);
        QTest::newRow("half cent") << qint64(50) << qint64(1);
        QTest::newRow("negative half cent") << qint64(-50) << qint64(-1);
        QTest::newRow("almost half cent") << qint64(-49) << qint64(0);
        QTest::newRow("18.545") << qint64(185'450) << qint64(1'855);
    }

    void roundsHalfAwayFromZero()
    {
        QFETCH(qint64, units);
        QFETCH(qint64, cents);
        QCOMPARE(Amount::fromUnits(units).round2().cents(), cents);
    }

    void multipliesAndDivides()
    {
        const auto amount = [](const char* text) { return Amount::parse(QString::fromLatin1(text)).value(); };
        QCOMPARE(Amount::multiply(amount("3"), amount("29.9967")), amount("89.9901"));
        QCOMPARE(Amount::multiply(amount("0.0001"), amount("0.5")), amount("0.0001"));
        QCOMPARE(Amount::multiply(amount("-0.0001"), amount("0.5")), amount("-0.0001"));
        QCOMPARE(Amount::multiply(amount("0.0001"), amount("0.4999")), amount("0"));
        QCOMPARE(Amount::divide(amount("10"), amount("3")), amount("3.3333"));
        QCOMPARE(Amount::divide(amount("-10"), amount("3")), amount("-3.3333"));
        QCOMPARE(Amount::divide(amount("20"), amount("-3")), amount("-6.6667"));
        QCOMPARE(Amount::divide(amount("0.0001"), amount("2")), amount("0.0001"));
        QCOMPARE(Amount::divide(amount("-0.0001"), amount("-2")), amount("0.0001"));
        // One rounding, not two: 10 / 3 * 3.
        QCOMPARE(Amount::multiplyDivide(amount("10"), amount("3"), amount("3")), amount("10"));
        QCOMPARE(Amount::multiplyDivide(amount("89.99"), amount("20"), amount("120")), amount("14.9983"));
        QCOMPARE(Amount::multiplyDivide(amount("-1"), amount("1"), amount("6")), amount("-0.1667"));
    }

    void productsNeed128Bits()
    {
        const Amount big = Amount::fromInteger(900'000'000'000'000);
        QCOMPARE(Amount::multiplyDivide(big, big, big), big);
        QCOMPARE(Amount::multiplyDivide(-big, big, big), -big);
        QCOMPARE(Amount::multiplyDivide(Amount::fromUnits(highest), Amount::fromUnits(highest),
                                        Amount::fromUnits(highest)),
                 Amount::fromUnits(highest));
        QCOMPARE(Amount::divide(big, Amount::fromInteger(1)), big);
        QCOMPARE(Amount::multiply(Amount::fromInteger(30'000'000), Amount::fromInteger(30'000'000)), big);
    }

    void comparesAndAdds()
    {
        const Amount a = Amount::fromCents(1050), b = Amount::fromCents(-250);
        QCOMPARE((a + b).cents(), 800);
        QCOMPARE((a - b).cents(), 1300);
        QCOMPARE((-a).cents(), -1050);
        QVERIFY(b < a);
        QVERIFY(b.isNegative());
        QCOMPARE(b.abs().cents(), 250);
        Amount sum;
        sum += a;
        sum -= b;
        QCOMPARE(sum.cents(), 1300);
    }
};

QTEST_APPLESS_MAIN(AmountTest)
#include "tst_amount.moc"
