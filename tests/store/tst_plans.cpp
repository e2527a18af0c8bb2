// What is asked once for each document must be found by an index: a table that is read from end to end makes
// a backfill of 100,000 documents take days.
#include "store/database.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;

class PlansTest : public QObject
{
    Q_OBJECT
private slots:
    void everyLookUpUsesAnIndex_data();
    void everyLookUpUsesAnIndex();
};

void PlansTest::everyLookUpUsesAnIndex_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("index"); ///< in SQLite's words
    const auto row = [](const char* name, const char* sql, const char* index) {
        QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(index);
    };
    row("the invoices of an order",
        "SELECT body FROM document WHERE kind = ? AND order_id = ? ORDER BY entity_id",
        "document_order (kind=? AND order_id=?)");
    row("a contact by number", "SELECT name FROM contact_index WHERE contact_number = ?",
        "contact_index_number (contact_number=?)");
    row("a contact by e-mail", "SELECT name FROM contact_index WHERE email = ?",
        "contact_index_email (email=?)");
    row("a contact by name", "SELECT email FROM contact_index WHERE name = ?", "contact_index_name (name=?)");
    row("a Xero id in the ledger", "SELECT 1 FROM ledger WHERE tenant_id = ? AND xero_id = ? LIMIT 1",
        "ledger_xero_id (tenant_id=? AND xero_id=?)");
    row("a number in the ledger",
        "SELECT 1 FROM ledger WHERE tenant_id = ? AND xero_kind = ? AND xero_number = ? LIMIT 1",
        "ledger_number (tenant_id=? AND xero_kind=? AND xero_number=?)");
    row("what is due",
        "SELECT id FROM queue WHERE state = 'waiting' AND stage = ? AND kind IN ('invoice') AND "
        "+next_attempt_at <= ? ORDER BY priority DESC, id LIMIT ?",
        "queue_due (state=? AND stage=? AND kind=?)");
    row("how many are due",
        "SELECT count(*) FROM queue WHERE state = 'waiting' AND stage NOT IN ('insummary', 'reading') AND "
        "next_attempt_at <= ?",
        "COVERING INDEX queue_next (state=? AND next_attempt_at<?)");
    row("a slice of the log", "SELECT id FROM log WHERE id BETWEEN ? AND ? AND 1 = 1 ORDER BY id DESC",
        "INTEGER PRIMARY KEY (rowid>? AND rowid<?)");
    row("a slice of the refusals",
        "SELECT id FROM log WHERE id BETWEEN ? AND ? AND 1 = 1 AND status = ? ORDER BY id DESC",
        "COVERING INDEX log_status (status=? AND id>? AND id<?)");
    row("how many refusals", "SELECT count(*) FROM log WHERE 1 = 1 AND status = ? AND id <= ?",
        "COVERING INDEX log_status (status=? AND id<?)");
    row("when the next one is due",
        "SELECT min(next_attempt_at) FROM queue WHERE state = 'waiting' AND stage NOT IN ('insummary', "
        "'reading')",
        "COVERING INDEX queue_next (state=?)");
    row("the rows in sight", "SELECT customer FROM queue WHERE id IN (?, ?, ?)",
        "SEARCH queue USING INTEGER PRIMARY KEY");
    row("the calls of some minutes",
        "SELECT minute, count FROM request_minute WHERE minute >= ? AND minute < ? "
        "ORDER BY minute, service, method, kind",
        "PRIMARY KEY (minute>? AND minute<?)");
    row("a document's earlier results",
        "UPDATE log SET newest = 0 WHERE kind = ? AND entity_id = ? AND newest = 1",
        "log_document (kind=? AND entity_id=?)");
}

void PlansTest::everyLookUpUsesAnIndex()
{
    QFETCH(QString, sql);
    QFETCH(QString, index);
    const QTemporaryDir directory;
    auto database = store::Database::open(directory.path(), store::Database::Mode::ReadWrite);
    QVERIFY(database.ok());
    const qsizetype count = sql.count(u'?');
    QSqlQuery plan = (*database)->exec(u"EXPLAIN QUERY PLAN " % sql, QVariantList(count, QVariant(0)));
    QStringList steps;
    while (plan.next())
        steps << plan.value(3).toString();
    const QString all = steps.join(QStringLiteral("; "));
    QVERIFY2(all.contains(index), qPrintable(all));
    QVERIFY2(!all.contains(u"SCAN"), qPrintable(all));
    QVERIFY2(!all.contains(u"TEMP B-TREE"), qPrintable(all));
}

QTEST_GUILESS_MAIN(PlansTest)
#include "tst_plans.moc"
