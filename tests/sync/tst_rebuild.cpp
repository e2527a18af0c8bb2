// A damaged journal is set aside and begun anew: what is in Xero is recognised by its number, nothing is
// posted twice, and one look-up serves many documents.
#include "demoshop.h"

using namespace counterfoil;
using namespace counterfoil::test;

class RebuildTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsPostedTwice();
};

void RebuildTest::nothingIsPostedTwice()
{
    const QString since = QStringLiteral("2026-11-15");
    const QMap<QString, QString> more{{QStringLiteral("sync.products"), QStringLiteral("true")}};
    sandbox::Options noLimits;
    noLimits.minuteLimit = 0;
    noLimits.dayLimit = 0;
    DemoShop shop(noLimits);
    shop.setUp(since, more);
    const auto first = shop.open()->syncOnce({});
    QVERIFY2(!first.stoppedBy, first.stoppedBy ? qPrintable(first.stoppedBy->message) : "");
    const auto before = shop.box->books();
    QVERIFY(before.invoices > 5 && before.payments > 0 && before.creditNotes > 0 && before.refunds > 0 &&
            before.items > 0);

    QFile file(store::Database::fileName(shop.directory.path()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    QVERIFY(shop.open()->database().notice());
    shop.setUp(since, more); // the settings went with the file

    const auto again = shop.open()->syncOnce({});
    QVERIFY2(!again.stoppedBy, again.stoppedBy ? qPrintable(again.stoppedBy->message) : "");
    QCOMPARE(again.waiting, 0);
    QCOMPARE(again.refused, first.refused);
    const auto after = shop.box->books();
    QCOMPARE(after.duplicates, 0);
    QCOMPARE(after.invoices, before.invoices);
    QCOMPARE(after.creditNotes, before.creditNotes);
    QCOMPARE(after.payments, before.payments);
    QCOMPARE(after.refunds, before.refunds);
    QCOMPARE(after.allocations, before.allocations);
    QCOMPARE(after.items, before.items);
    QCOMPARE(after.contacts, before.contacts);
    // Nothing was refused for its number: it was looked up before, many at a time.
    QVERIFY2(again.xeroCalls < 15, qPrintable(QString::number(again.xeroCalls)));
    qInfo("%d invoices, %d credit notes, %d items recognised with %d calls", after.invoices,
          after.creditNotes, after.items, again.xeroCalls);
}

QTEST_GUILESS_MAIN(RebuildTest)
#include "tst_rebuild.moc"
