#include "base/amount.h"
#include "posting/goldencases.h"
#include "posting/previewcase.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

/// A paragraph of "Worked figures" in docs/accounting.md.
struct Paragraph
{
    QString number; ///< of the golden case
    QString text;
};

QList<Paragraph> paragraphs(const QString& document)
{
    static const QRegularExpression start(QStringLiteral("\\*\\*(\\d\\d): "));
    const QString chapter =
        document.section(QStringLiteral("\n## Worked figures\n"), 1).section(QStringLiteral("\n## "), 0, 0);
    QList<Paragraph> found;
    const QStringList blocks = chapter.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    for (const QString& block : blocks) {
        if (const auto match = start.match(block); match.hasMatch())
            found.append({match.captured(1), block.mid(match.capturedEnd()).simplified()});
    }
    return found;
}

QSet<qint64> figuresIn(const QString& text)
{
    static const QRegularExpression figure(QStringLiteral("\\d+\\.\\d+"));
    QSet<qint64> found;
    auto matches = figure.globalMatch(text);
    while (matches.hasNext())
        found.insert(Amount::parse(matches.next().captured()).value_or(Amount()).units());
    return found;
}

void collect(const QJsonValue& value, QSet<qint64>& into)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue& part : object)
            collect(part, into);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue& part : array)
            collect(part, into);
    } else if (const auto amount = Amount::fromJson(value)) {
        into.insert(amount->abs().units());
    }
}

/// What the text says would come out otherwise: figures that stand in no document, worked out here.
QSet<qint64> otherwise(const QString& number)
{
    const auto cents = [](std::int64_t value) { return Amount::fromCents(value); };
    const auto times = [](Amount a, int n) { return Amount::fromUnits(a.units() * n); };
    if (number == QStringLiteral("04")) // Xero adds its own tax to the same net
        return {(cents(2506) + cents(2561) + cents(2563) + cents(1144)).units()};
    if (number == QStringLiteral("06")) // each row rounded for itself
        return {(times(Amount::fromUnits(41625).round2(), 2) + cents(500)).units()};
    if (number == QStringLiteral("08")) { // 300 times a unit price of four decimals
        const Amount unit = Amount::fromUnits((cents(10001).units() + 150) / 300);
        return {unit.units(), times(unit, 300).units()};
    }
    if (number == QStringLiteral("10")) // the half cent that shipping comes to
        return {Amount::fromUnits(185450 - 158200).units()};
    return {};
}

Amount sumOf(const QString& terms)
{
    static const QRegularExpression term(QStringLiteral("([+-]?) *(\\d+\\.\\d+)"));
    Amount sum;
    auto matches = term.globalMatch(terms);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const Amount amount = Amount::parse(match.captured(2)).value_or(Amount());
        sum += match.captured(1) == QStringLiteral("-") ? -amount : amount;
    }
    return sum;
}

} // namespace

/// The figures an accountant reads in docs/accounting.md are those of the golden cases.
class WorkedFiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFigure_data() { rows(); }
    void everyFigure();
    void totalOrRefusalIsNamed_data() { rows(); }
    void totalOrRefusalIsNamed();
    void sumsAddUp();
    void aWrongFigureIsNoticed();

private:
    void rows();
    static QJsonObject caseOf(const QString& number);
    static QSet<qint64> known(const QString& number);
    QList<Paragraph> m_paragraphs;
};

void WorkedFiguresTest::initTestCase()
{
    QFile file(QStringLiteral(COUNTERFOIL_DOCS "/accounting.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_paragraphs = paragraphs(QString::fromUtf8(file.readAll()));
    QVERIFY(m_paragraphs.size() >= 13);
}

void WorkedFiguresTest::rows()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("text");
    for (const Paragraph& paragraph : std::as_const(m_paragraphs))
        QTest::newRow(qPrintable(paragraph.number)) << paragraph.number << paragraph.text;
}

QJsonObject WorkedFiguresTest::caseOf(const QString& number)
{
    const QStringList files = goldenFiles().filter(QRegularExpression(u'^' + number + u'_'));
    return files.size() == 1 ? readJsonFile(QStringLiteral("golden/") + files.first()) : QJsonObject();
}

QSet<qint64> WorkedFiguresTest::known(const QString& number)
{
    const QJsonObject input = caseOf(number);
    QSet<qint64> figures = otherwise(number);
    collect(input.value(u"magento"), figures);
    if (const auto preview = posting::previewCase(input))
        collect(preview->value(u"documents"), figures);
    return figures;
}

void WorkedFiguresTest::everyFigure()
{
    QFETCH(QString, number);
    QFETCH(QString, text);
    QVERIFY2(!caseOf(number).isEmpty(), "there is no such case");
    const QSet<qint64> strange = figuresIn(text) - known(number);
    for (const qint64 figure : strange)
        QFAIL(qPrintable(Amount::fromUnits(figure).toString() + QStringLiteral(" is not in the case")));
}

void WorkedFiguresTest::totalOrRefusalIsNamed()
{
    QFETCH(QString, number);
    QFETCH(QString, text);
    const auto preview = posting::previewCase(caseOf(number));
    QVERIFY(preview);
    if (preview->value(u"outcome").toString() == QStringLiteral("block")) {
        QVERIFY2(text.contains(preview->value(u"reason").toString()), "the code of the refusal is missing");
        return;
    }
    const QJsonValue total = (*preview)[u"documents"][0][u"totals"][u"Total"];
    const QSet<qint64> named = figuresIn(text);
    // Case 10 shows two lines of its document, not the whole.
    if (number != QStringLiteral("10"))
        QVERIFY2(named.contains(Amount::fromJson(total)->units()), "the total is missing");
}

/// Every "a + b - c = d" in the text.
void WorkedFiguresTest::sumsAddUp()
{
    static const QRegularExpression sum(
        QStringLiteral("(\\d+\\.\\d+(?: [+-] (?:tax )?\\d+\\.\\d+)+) = (\\d+\\.\\d+)"));
    int checked = 0;
    for (const Paragraph& paragraph : std::as_const(m_paragraphs)) {
        auto matches = sum.globalMatch(paragraph.text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            QString terms = match.captured(1);
            QCOMPARE(sumOf(terms.remove(QStringLiteral("tax "))).toString(),
                     Amount::parse(match.captured(2))->toString());
            ++checked;
        }
    }
    QVERIFY(checked >= 4);
}

void WorkedFiguresTest::aWrongFigureIsNoticed()
{
    QVERIFY(!(figuresIn(QStringLiteral("89.98")) - known(QStringLiteral("01"))).isEmpty());
    QVERIFY((figuresIn(QStringLiteral("89.99")) - known(QStringLiteral("01"))).isEmpty());
}

QTEST_GUILESS_MAIN(WorkedFiguresTest)
#include "tst_workedfigures.moc"
