#include "posting/goldencases.h"
#include "posting/previewcase.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;

/// Every written case, exact to the line; and that a cent changed in any amount is noticed.
class TestGolden : public QObject
{
    Q_OBJECT

private slots:
    void written_data();
    void written();
    void payments_data() { written_data(); }
    void payments();
};

void TestGolden::written_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = goldenFiles();
    QCOMPARE(files.size(), 17);
    for (const QString& file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void TestGolden::written()
{
    QFETCH(QString, file);
    const QJsonObject input = readJsonFile(QStringLiteral("golden/") + file);
    const QJsonObject expected = input.value(u"expected").toObject();
    const Result<QJsonObject> result = posting::previewCase(input);
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().message));
    QCOMPARE(result->value(u"id").toString(), input.value(u"id").toString());
    QVERIFY2(result->value(u"outcome") == expected.value(u"outcome"), qPrintable(result->value(u"message").toString()));
    if (expected.value(u"outcome").toString() == QStringLiteral("block")) {
        QCOMPARE(result->value(u"reason").toString(), expected.value(u"reason").toString());
        QVERIFY(result->value(u"documents").toArray().isEmpty());
        return;
    }
    const QJsonArray documents = expected.value(u"documents").toArray();
    const QJsonArray found = result->value(u"documents").toArray();
    QCOMPARE(found.size(), documents.size());
    for (qsizetype i = 0; i < documents.size(); ++i) {
        const QJsonObject request = documents[i][u"request"].toObject();
        QCOMPARE(found[i][u"method"].toString(), request.value(u"method").toString());
        QCOMPARE(found[i][u"path"].toString(), request.value(u"path").toString());
        QCOMPARE(difference(request.value(u"body"), found[i][u"body"]), QString());
        QCOMPARE(difference(documents[i][u"totals"], found[i][u"totals"]), QString());
        QCOMPARE(difference(documents[i][u"xero_own_tax"], found[i][u"xeroOwnTax"]), QString());
    }
}

/// Accounts and references of the payments are placeholders in the cases; which, when and how much are not.
void TestGolden::payments()
{
    QFETCH(QString, file);
    const QJsonObject input = readJsonFile(QStringLiteral("golden/") + file);
    const QJsonArray documents = input[u"expected"][u"documents"].toArray();
    const Result<QJsonObject> result = posting::previewCase(input);
    QVERIFY(result.ok());
    for (qsizetype i = 0; i < documents.size(); ++i) {
        QJsonObject expected = documents[i][u"payment"][u"body"].toObject();
        QJsonObject found = (*result)[u"documents"][i][u"payment"][u"body"].toObject();
        QCOMPARE(found.isEmpty(), expected.isEmpty());
        for (const QString& placeholder : {QStringLiteral("Account"), QStringLiteral("Reference")}) {
            QCOMPARE(found.contains(placeholder), expected.contains(placeholder));
            found.remove(placeholder);
            expected.remove(placeholder);
        }
        QCOMPARE(difference(expected, found), QString());
    }
}

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
