#pragma once

#include "base/amount.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

/// Rows of the journal as values. Times are UTC. Magento kinds are stored as text: customer, product, order,
/// invoice, creditmemo; they repeat magento::Kind without knowing it (store does not know Magento).
namespace counterfoil::store {

enum class DocumentKind {
    Customer,
    Product,
    Order,
    Invoice,
    CreditMemo,
    DailySales,   ///< a daily summary of invoices; entity id: the summary's
    DailyRefunds, ///< a daily summary of credit memos
};
QString documentKindName(DocumentKind kind); ///< "creditmemo"
std::optional<DocumentKind> documentKindFromName(const QString& name);

/// A Magento document as last read; the body is kept compressed.
struct SourceDocument
{
    DocumentKind kind = DocumentKind::Order;
    qint64 entityId = 0;
    qint64 storeId = 0;
    QString incrementId; ///< SKU for products, e-mail for customers
    qint64 orderId = 0;  ///< invoices and credit memos
    QString state;       ///< order state, or invoice state as text
    QString customerName;
    QDateTime createdAt, updatedAt;
    QByteArray hash; ///< SHA-256 of the fields that matter for the books
    QByteArray body; ///< JSON
    Amount grandTotal;
    QString currency;
};

/// Where a queued document stands. Each stage is journalled on its own, so that a failed payment never
/// re-posts the invoice.
enum class Stage {
    Contact,
    Item,
    InSummary, ///< part of a daily summary, whose own row is posted for it
    Document,
    Note, ///< the list of a daily summary's documents, as a history note
    Payment,
    Allocation,
    Refund,
    Void,    ///< canceled in Magento after it was posted: it is taken back
    Undo,    ///< taken back because a person wants it
    Reading, ///< the shop lists it and it could not be read; asked for again when the row is retried
    Done
};
enum class QueueState {
    Waiting, ///< due when nextAttemptAt has come
    Sending, ///< in a batch that is on its way
    InDoubt, ///< sent, answer unknown; settled first
    Failed,  ///< refused by Xero or failed too often: waits for a person (or a retry)
    Blocked, ///< refused by us before any call: waits for a person
    Skipped, ///< a person said so
};
QString stageName(Stage stage);
std::optional<Stage> stageFromName(const QString& name);
QString queueStateName(QueueState state);
std::optional<QueueState> queueStateFromName(const QString& name);

/// What a person wants of a row's place in the queue. It is a part of the row's priority, so that the usual
/// order comes back when the wish is taken back.
enum class Precedence { Last, Usual, First };
Precedence precedenceOf(int priority);

struct QueueItem
{
    qint64 id = 0;
    DocumentKind kind = DocumentKind::Order;
    qint64 entityId = 0, storeId = 0, orderId = 0;
    QString incrementId, customerName;
    Amount amount;
    QString currency;
    Stage stage = Stage::Document;
    QueueState state = QueueState::Waiting;
    QString reason;   ///< new, changed, retry, a block's code
    QString message;  ///< the last error or refusal in words
    int priority = 0; ///< higher first: new documents 10, backfill 0
    int attempts = 0;
    QDateTime enqueuedAt, nextAttemptAt;
};

enum class XeroKind { Contact, Item, Invoice, CreditNote, Payment, Allocation, Refund, Note };
QString xeroKindName(XeroKind kind);
std::optional<XeroKind> xeroKindFromName(const QString& name);

/// The memory of what was posted: one Magento thing, one Xero thing, for ever.
struct LedgerEntry
{
    qint64 id = 0;
    XeroKind xeroKind = XeroKind::Invoice;
    QString tenantId;
    QString magentoKey; ///< "invoice:123", "customer:77", "guest:G-…", "product:SKU"
    QString xeroId, xeroNumber;
    QByteArray hash; ///< of the source document when it was posted
    Amount amount;
    QString currency;
    QDateTime postedAt;
    QString note; ///< "posted with difference 0.01", "found by number"
};

enum class BatchState { Sending, Settled };

/// A write to Xero: its bytes and key are safe before it is sent.
struct Batch
{
    qint64 id = 0;
    QString tenantId, writeKind; ///< xero::writeKindName
    QByteArray method, path, body, idempotencyKey;
    BatchState state = BatchState::Sending;
    QDateTime createdAt, sentAt, settledAt;
    /// One per element, in request order.
    struct Element
    {
        qint64 queueId = 0; ///< 0 when the element belongs to no single queue row (a contact)
        QString magentoKey; ///< what the ledger entry will be keyed by
        QString number;     ///< document number, contact number or item code; for look-ups
        Amount amount;
        QString currency;
        QByteArray hash;
        QString extra; ///< JSON: what the planner must know again after a restart
    };
    QList<Element> elements;
};

enum class LogStatus { Success = 1, Error = 2 };

struct LogEntry
{
    qint64 id = 0;
    QDateTime at;
    LogStatus status = LogStatus::Success;
    DocumentKind kind = DocumentKind::Order;
    qint64 entityId = 0;
    QString incrementId, customerName;
    QString action; ///< Contact, Item, Invoice, Payment, CreditNote, Allocation, Refund, Pull, SignIn
    Amount amount;
    QString currency;
    QString xeroId, xeroNumber;
    QString message; ///< "OK", or Xero's own message, or ours
    QString code;    ///< stable code, or empty
    QString detail;  ///< redacted; for the detail pane
    int attempts = 0;
    std::chrono::milliseconds duration{0};
    qint64 batchId = 0;
};

struct LogFilter
{
    std::optional<LogStatus> status;
    std::optional<DocumentKind> kind;
    QDateTime from, until;
    QString text;            ///< in number, customer, message, Xero number, code
    bool newestOnly = false; ///< only the last result of each document
};

struct RequestCount
{
    QDate day;       ///< the local day of the PC
    QString service; ///< magento, xero
    QString method;  ///< GET, PUT, POST, DELETE
    QString kind;    ///< Invoices, orders, …
    int count = 0;
};

struct MinuteCount
{
    QDateTime minute; ///< its beginning, UTC
    QString service, method, kind;
    int count = 0;
};

/// A contact of the organisation, as the index knows it: matched by number, then e-mail, then name.
struct IndexedContact
{
    QString contactId, contactNumber, emailAddress, name;
    bool archived = false;
    QString mergedTo = {}; ///< the contact that goes on for it, when it was merged away
};

} // namespace counterfoil::store
