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
    void aChangedCentIsNoticed();
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
    QVERIFY2(result->value(u"outcome") == expected.value(u"outcome"),
             qPrintable(result->value(u"message").toString()));
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

namespace {

const QStringList& headerFields()
{
    static const QStringList fields{QStringLiteral("grand_total"),
                                    QStringLiteral("tax_amount"),
                                    QStringLiteral("subtotal"),
                                    QStringLiteral("discount_amount"),
                                    QStringLiteral("discount_tax_compensation_amount"),
                                    QStringLiteral("shipping_amount"),
                                    QStringLiteral("shipping_tax_amount"),
                                    QStringLiteral("shipping_discount_amount"),
                                    QStringLiteral("shipping_discount_tax_compensation_amount"),
                                    QStringLiteral("adjustment_positive"),
                                    QStringLiteral("adjustment_negative")};
    return fields;
}

/// A bundle's or a configurable's row without money is not posted, and the row total of an order line must
/// not be read.
QStringList lineFields(const QJsonObject& line, bool order)
{
    static const QStringList ofOrders{
        QStringLiteral("row_total_incl_tax"), QStringLiteral("tax_amount"), QStringLiteral("discount_amount"),
        QStringLiteral("discount_tax_compensation_amount"), QStringLiteral("weee_tax_applied_row_amount")};
    static const QStringList ofDocuments{QStringLiteral("row_total"), QStringLiteral("tax_amount"),
                                         QStringLiteral("discount_amount"),
                                         QStringLiteral("discount_tax_compensation_amount")};
    const bool carriesMoney =
        line.value(u"row_total").isDouble() && line.value(u"discount_amount").isDouble();
    return carriesMoney ? (order ? ofOrders : ofDocuments) : QStringList();
}

QJsonObject withCent(QJsonObject object, const QString& field, int cents)
{
    const Amount amount = Amount::fromJson(object.value(field)).value_or(Amount());
    object.insert(field, (amount + Amount::fromCents(cents)).toJson());
    return object;
}

/// The document with one amount changed, for each of its amounts.
QList<std::pair<QString, QJsonObject>> mutations(const QJsonObject& document, bool order, int cents)
{
    QList<std::pair<QString, QJsonObject>> mutated;
    for (const QString& field : headerFields()) {
        if (document.value(field).isDouble())
            mutated.append({field, withCent(document, field, cents)});
    }
    const QJsonArray items = document.value(u"items").toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject item = items[i].toObject();
        for (const QString& field : lineFields(item, order)) {
            if (!item.value(field).isDouble())
                continue;
            QJsonArray changed = items;
            changed[i] = withCent(item, field, cents);
            QJsonObject whole = document;
            whole.insert(QStringLiteral("items"), changed);
            mutated.append({QStringLiteral("items[%1].%2").arg(i).arg(field), whole});
        }
    }
    return mutated;
}

} // namespace

void TestGolden::aChangedCentIsNoticed()
{
    int changed = 0;
    const QStringList files = goldenFiles();
    for (const QString& file : files) {
        const QJsonObject input = readJsonFile(QStringLiteral("golden/") + file);
        const Result<QJsonObject> original = posting::previewCase(input);
        QVERIFY(original.ok());
        const QString trigger = input.value(u"trigger").toString();
        const bool order = trigger == QStringLiteral("order");
        const QString list = QString(trigger + u's');
        const QJsonObject magento = input.value(u"magento").toObject();
        const QJsonObject document = order ? magento.value(u"order").toObject() : magento[list][0].toObject();
        for (const int cents : {1, -1}) {
            for (const auto& [field, mutated] : mutations(document, order, cents)) {
                QJsonObject changedMagento = magento;
                if (order)
                    changedMagento.insert(QStringLiteral("order"), mutated);
                else
                    changedMagento.insert(list, QJsonArray{mutated});
                QJsonObject changedInput = input;
                changedInput.insert(QStringLiteral("magento"), changedMagento);
                const Result<QJsonObject> result = posting::previewCase(changedInput);
                QVERIFY(result.ok());
                const bool blocked = result->value(u"outcome").toString() == QStringLiteral("block");
                QVERIFY2(blocked || *result != *original, qPrintable(QString(file + u' ' + field)));
                ++changed;
            }
        }
    }
    qInfo("%d single-cent changes, all noticed", changed);
    QVERIFY(changed > 300);
}

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
