// The log's detail pane: on the journal of a whole synchronised demo shop, and on made-up rows.
#include "samples.h"

#include "base/redaction.h"
#include "log/journallog.h"
#include "log/linespane.h"
#include "log/logdetail.h"
#include "log/logmodel.h"
#include "log/logtab.h"
#include "log/textpane.h"
#include "store/batchstore.h"
#include "store/retention.h"
#include "support/demoshop.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::ui;
using namespace counterfoil::test;

namespace {

bool isDocument(const store::LogEntry& entry)
{
    return entry.action == QStringLiteral("Invoice") || entry.action == QStringLiteral("CreditNote");
}

std::unique_ptr<store::Database> journalOf(const DemoShop& shop, store::Database::Mode mode)
{
    auto database = store::Database::open(shop.directory.path(), mode);
    return database ? std::move(database).value() : nullptr;
}

} // namespace

class LogDetailTest : public QObject
{
    Q_OBJECT
private slots:
    void theWholeShopSideBySide();
    void whatIsForgottenIsSaid();
    void totalsThatDifferAreMarked();
    void linesThatDifferAreMarked();
    void textsAreReadableAndRedacted();
    void panesShowAndCopy();
};

void LogDetailTest::theWholeShopSideBySide()
{
    DemoShop shop;
    shop.setUp();
    QVERIFY(!shop.open()->syncOnce({}).stoppedBy);
    JournalLog log(journalOf(shop, store::Database::Mode::ReadOnly));
    QList<qint64> ids;
    log.index({}, {}, log.newestId(), [&ids](const QList<qint64>& some) {
        ids += some;
        return true;
    });
    const auto rows = log.rows(ids);
    int documents = 0, payments = 0, contacts = 0;
    for (const store::LogEntry& entry : rows) {
        if (entry.batchId == 0)
            continue;
        const LogDocument document = log.document(entry);
        const QByteArray about =
            (entry.action + u' ' + entry.incrementId).toUtf8() + '\n' + document.write.sent;
        QVERIFY2(document.write.isPart, about);
        QVERIFY2(!document.write.answer.isEmpty(), about);
        const QJsonObject sent = QJsonDocument::fromJson(document.write.sent).object();
        if (entry.action == QStringLiteral("Payment") || entry.action == QStringLiteral("Refund")) {
            QVERIFY2(Amount::fromJson(sent.value(QStringLiteral("Amount"))) == entry.amount, about);
            ++payments;
        } else if (entry.action == QStringLiteral("Contact")) {
            QVERIFY2(sent.contains(QStringLiteral("Name")), about);
            ++contacts;
        }
        if (!isDocument(entry))
            continue;
        const bool invoice = entry.action == QStringLiteral("Invoice");
        const QString number = invoice ? QStringLiteral("InvoiceNumber") : QStringLiteral("CreditNoteNumber");
        QCOMPARE(sent.value(number).toString(), entry.xeroNumber);
        const LogLines lines = linesOf(document);
        QVERIFY2(lines.problem.isEmpty(), about);
        QVERIFY2(lines.confirmed && lines.magentoTotal == lines.xeroTotal, about);
        QVERIFY2(lines.magentoTax == lines.xeroTax, about);
        for (const LogLine& line : lines.lines) {
            QVERIFY2(!line.differs, about); // both totals are equal: nothing may look wrong
            QVERIFY2(line.xero || line.magento->amount->isZero(), about); // the shop's lines are all found
        }
        ++documents;
    }
    QCOMPARE(documents, 182 + 36);
    QVERIFY(payments > 150);
    QVERIFY(contacts > 50);
}

void LogDetailTest::whatIsForgottenIsSaid()
{
    const QTemporaryDir directory;
    auto opened = store::Database::open(directory.path(), store::Database::Mode::ReadWrite);
    QVERIFY(opened.ok());
    store::Database& database = **opened;
    store::BatchStore batches(database);
    store::Batch batch;
    batch.writeKind = QStringLiteral("Invoices");
    batch.method = "PUT";
    batch.path = "/Invoices";
    batch.body = R"({"Invoices":[{"InvoiceNumber":"MI-1"},{"InvoiceNumber":"MI-2"}]})";
    batch.idempotencyKey = "k";
    batch.createdAt = batch.sentAt = sampleNow();
    batch.elements.resize(2);
    batch.elements[0].magentoKey = QStringLiteral("invoice:1");
    batch.elements[1].magentoKey = QStringLiteral("invoice:2");
    const qint64 id = batches.add(batch);
    batches.settle(id, sampleNow());
    store::LogEntry entry;
    entry.kind = store::DocumentKind::Invoice;
    entry.entityId = 2;
    entry.batchId = id;
    entry.at = sampleNow();
    JournalLog log(std::move(opened).value());
    LogTexts texts = textsOf(entry, log.document(entry));
    QVERIFY(texts.sent.contains(QStringLiteral("MI-2")));
    QVERIFY(!texts.sent.contains(QStringLiteral("MI-1"))); // another document's
    QVERIFY(texts.sentNote.startsWith(QStringLiteral("PUT /Invoices")));
    QVERIFY(texts.answerNote.contains(QStringLiteral("not kept")));
    QVERIFY(texts.magento.isEmpty());
    QVERIFY(texts.magentoNote.contains(QStringLiteral("not in the journal")));
    QVERIFY(store::Retention(database).pruneSlice(sampleNow().addDays(1)) > 0);
    texts = textsOf(entry, log.document(entry));
    QVERIFY(texts.sent.isEmpty());
    QVERIFY(texts.sentNote.contains(QStringLiteral("older than")));
    entry.batchId = 0;
    QVERIFY(textsOf(entry, log.document(entry)).sentNote.startsWith(QStringLiteral("Nothing was sent")));
}

void LogDetailTest::totalsThatDifferAreMarked()
{
    const Amount total = samplePreview(false).source.grandTotal;
    LinesPane pane;
    pane.setLines(linesOf(sampleLogDocument(total.toString(2).toLatin1())));
    QVERIFY(pane.verdict().startsWith(QStringLiteral("Both totals are equal")));
    const int last = pane.table()->rowCount() - 1;
    QCOMPARE(pane.table()->item(last, 3)->text(), QString());
    pane.setLines(linesOf(sampleLogDocument((total + Amount::fromCents(1)).toString(2).toLatin1())));
    QVERIFY(pane.verdict().contains(QStringLiteral("0.01")));
    QCOMPARE(pane.table()->item(last, 3)->text(), QStringLiteral("≠"));
    LogDocument unsent = sampleLogDocument("1");
    unsent.posted = {};
    pane.setLines(linesOf(unsent));
    QVERIFY(pane.verdict().startsWith(QStringLiteral("Nothing of it was sent")));
    unsent.source.reset();
    pane.setLines(linesOf(unsent));
    QCOMPARE(pane.table()->rowCount(), 0);
    QVERIFY(!pane.verdict().isEmpty());
}

void LogDetailTest::linesThatDifferAreMarked()
{
    LogLine line;
    line.magento = PreviewLine{};
    line.magento->description = QStringLiteral("Mug");
    line.magento->amount = Amount::fromCents(1000);
    line.xero = line.magento;
    line.xero->amount = Amount::fromCents(999);
    line.differs = true;
    LogLines lines;
    lines.lines = {line};
    lines.currency = QStringLiteral("GBP");
    LinesPane pane;
    pane.setLines(lines);
    QCOMPARE(pane.table()->item(0, 3)->text(), QStringLiteral("≠"));
    QVERIFY(pane.table()->item(0, 3)->toolTip().contains(QStringLiteral("9.99")));
}

void LogDetailTest::textsAreReadableAndRedacted()
{
    registerSecret(QStringLiteral("s3cr3t-of-the-test"));
    const QString text = readable(R"({"b":1,"a":"s3cr3t-of-the-test"})");
    QVERIFY(text.contains(QStringLiteral("\"b\": 1")));
    QVERIFY(!text.contains(QStringLiteral("s3cr3t")));
    QCOMPARE(readable("plain words"), QStringLiteral("plain words"));
    QCOMPARE(readable({}), QString());
}

void LogDetailTest::panesShowAndCopy()
{
    FakeLog log;
    log.fill(4);
    log.documents.insert(4, sampleLogDocument("1.00"));
    LogTab tab({}, log.source());
    tab.resize(1100, 700);
    tab.show();
    tab.grid()->selectRow(0);
    LogDetail* detail = tab.detail();
    QTRY_VERIFY_WITH_TIMEOUT(detail->sent()->text().contains(QStringLiteral("Royal Mail")), 60000);
    QVERIFY(detail->answer()->text().contains(QStringLiteral("MI-000000112")));
    QVERIFY(!detail->magento()->text().isEmpty());
    QVERIFY(detail->lines()->verdict().contains(QStringLiteral("differ")));
    auto* copy = detail->sent()->findChild<QPushButton*>();
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), detail->sent()->text());
    tab.grid()->selectRow(1); // nothing is known of it
    QTRY_VERIFY_WITH_TIMEOUT(detail->sent()->text().isEmpty(), 60000);
    QVERIFY(detail->sent()->note().startsWith(QStringLiteral("Nothing was sent")));
    // Every table has a name.
    for (const QTableWidget* table : detail->findChildren<QTableWidget*>())
        QVERIFY(!table->accessibleName().isEmpty());
}

QTEST_MAIN(LogDetailTest)
#include "logdetail_test.moc"
