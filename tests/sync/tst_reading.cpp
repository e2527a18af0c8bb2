// Reading the shop: nothing it says is missed, and nothing is taken for something else.
#include "demoshop.h"
#include "editedanswers.h"

#include "store/documentstore.h"
#include "store/ledgerstore.h"

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

using store::DocumentKind;

const QString since = QStringLiteral("2026-11-15");
const QMap<QString, QString> ordersAreSource{{QStringLiteral("sync.source"), QStringLiteral("order")}};

bool lists(const QString& request, const char* what)
{
    return request.contains(u"/rest/V1/" + QLatin1String(what) + u'?') &&
           !request.contains(
               QStringLiteral("=entity_id&searchCriteria[filter_groups][0][filters][0][value]"));
}

QStringList numbersInXero(DemoShop& shop)
{
    QStringList numbers;
    const QJsonArray invoices = shop.box->dump().value(u"Invoices").toArray();
    for (const QJsonValue& invoice : invoices)
        numbers.append(invoice.toObject().value(u"InvoiceNumber").toString());
    return numbers;
}

} // namespace

class ReadingTest : public QObject
{
    Q_OBJECT
private slots:
    void anOrderThatWasReadBesideItsInvoiceIsQueuedByTheNextReading();
};

void ReadingTest::anOrderThatWasReadBesideItsInvoiceIsQueuedByTheNextReading()
{
    DemoShop shop;
    shop.setUp(since, ordersAreSource);
    // Placed and captured after the list of orders was read: it comes with its invoice alone.
    QString number;
    bool hidden = true;
    EditedAnswers answers;
    answers.edit = [&](const QString& request, QJsonObject& list) {
        if (!hidden || !lists(request, "orders"))
            return;
        QJsonArray items = list.value(u"items").toArray();
        if (number.isEmpty()) {
            for (const QJsonValue& item : std::as_const(items)) {
                if (item.toObject().value(u"state").toString() == u"complete")
                    number = item.toObject().value(u"increment_id").toString();
            }
        }
        if (const qsizetype at = EditedAnswers::indexOf(items, number); at >= 0)
            items.removeAt(at);
        list.insert(QStringLiteral("items"), items);
    };
    auto runtime = shop.open(&answers);
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QVERIFY(!number.isEmpty());
    QVERIFY(!numbersInXero(shop).contains(QString(u"MO-" + number)));

    hidden = false;
    QVERIFY(shop.box->changeInShop(QStringLiteral("orders"), number,
                                   {{QStringLiteral("updated_at"), QStringLiteral("2026-11-26 23:00:00")}}));
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QCOMPARE(numbersInXero(shop).count(QString(u"MO-" + number)), 1);
    const auto again = runtime->syncOnce({});
    QCOMPARE(again.queued, 0);
    QCOMPARE(shop.box->books().duplicates, 0);
}

QTEST_GUILESS_MAIN(ReadingTest)
#include "tst_reading.moc"
