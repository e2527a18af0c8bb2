#pragma once

#include "sync/batchsender.h"
#include "sync/preparer.h"

#include "store/sharedlock.h"

#include <QHash>

#include <memory>

namespace counterfoil::sync {

/// Reason of a credit memo's row that waits until its invoice and the payment are in Xero.
inline const QString afterInvoice = QStringLiteral("after-invoice");
/// The same, when the sale was refused: a person comes first.
inline const QString afterRefusedSale = QStringLiteral("after-refused-sale");
/// Reason of a payment that waits until its daily summary's own payment is in Xero.
inline const QString afterSummary = QStringLiteral("after-summary");

/// Reason of a row whose document stands in another organisation's books (another tenant was chosen since).
inline const QString otherBooks = QStringLiteral("other-books");

/// State of a journal that was begun anew without the settings of the damaged one: nothing is posted until a
/// person has saved the mapping.
inline const QString settingsLost = QStringLiteral("settingsLost");

/// Pushes what is due, in the order the books need it: contacts, items, invoices, payments, credit notes,
/// allocations, refunds; in batches, each document's refusal its own. Ends when nothing is due or an error
/// must end the run. Throws store::StorageError.
class Engine
{
public:
    explicit Engine(EngineContext& context);

    /// Settles what is in doubt, then pushes. The error that ended the run early, if any.
    Result<void> push(std::stop_token stop);

private:
    Result<void> pushPhases(std::stop_token stop);
    using Step = Result<int> (Engine::*)(std::stop_token stop);
    Result<int> repeat(Step step, const QString& phase, std::stop_token stop);
    void showProgress(const QString& phase);

    // One round of a step: takes up to a few batches of due rows; returns how many rows it moved.
    Result<int> pushVoids(std::stop_token stop);
    Result<int> pushContacts(std::stop_token stop);
    Result<int> pushItems(std::stop_token stop);
    Result<int> pushInvoices(std::stop_token stop);
    Result<int> pushCreditNotes(std::stop_token stop);
    Result<int> pushDocuments(const QList<store::DocumentKind>& kinds, xero::DocumentType type,
                              std::stop_token stop);
    // What a round of pushDocuments() goes through, one after the other.
    struct Candidate ///< a row, and what is to be posted for it
    {
        store::QueueItem row;
        posting::Prepared prepared;
    };
    struct DueDocuments
    {
        QList<Candidate> candidates;
        QList<store::QueueItem> taken; ///< whose number Xero says it has already
    };
    DueDocuments prepareDue(const QList<store::QueueItem>& rows, xero::DocumentType type);
    Result<void> adoptFromBefore(QList<Candidate>& candidates, xero::DocumentType type, std::stop_token stop);
    /// What Xero has under the number is this document, and no other row's.
    bool isOurs(const xero::PostedDocument& document, const posting::Prepared& prepared) const;
    Result<void> makeMissingContacts(const QList<Candidate>& candidates, std::stop_token stop);
    Result<void> sendDocuments(QList<Candidate>& candidates, xero::DocumentType type, std::stop_token stop);
    Result<int> pushNotes(std::stop_token stop);
    Result<int> pushPayments(std::stop_token stop);
    Result<int> pushAllocations(std::stop_token stop);
    struct OpenMemo ///< a credit note that may be allocated to invoices
    {
        store::QueueItem row;
        store::LedgerEntry creditNote;
        QList<store::LedgerEntry> invoices;
    };
    /// Those of the rows that have something to be asked for; the others are moved on, or wait.
    QList<OpenMemo> openMemos(const QList<store::QueueItem>& rows);
    /// Takes from `due` (by invoice id) what the writes will pay.
    QList<Outgoing> allocationsOf(const OpenMemo& memo, QHash<QString, Amount>& due) const;
    Result<int> pushRefunds(std::stop_token stop);

    /// Puts the documents of days that are over into their daily summaries, or takes them out again when
    /// daily summaries were switched off. Costs no call.
    void composeSummaries();
    /// A posted document that was canceled while its row waited for its money: the row takes it back instead.
    bool takeBackIfCanceled(const store::QueueItem& row);
    /// The write that takes back what a row posted, or nothing when it must not be, or when there is nothing.
    std::optional<Outgoing> takeBack(const store::QueueItem& row);

    /// Rows that waited for other books are looked at again when other books were chosen.
    void wakeWhenBooksChanged();
    /// True when the document stands in another organisation's books: the row, with what is still to be done
    /// there, is kept and waits until that organisation is connected again.
    bool keepForItsBooks(const store::QueueItem& row);

    QList<store::QueueItem> dueRows(const QList<store::DocumentKind>& kinds, store::Stage stage) const;
    Result<void> createContacts(const QMap<QString, posting::ContactDraft>& drafts,
                                const QMap<QString, qint64>& rowByKey, std::stop_token stop);
    /// What becomes of a document whose contact is not in Xero after createContacts().
    void withoutContact(const store::QueueItem& row, const QString& action,
                        const posting::ContactDraft& contact);
    /// One program at a time reads and makes contacts, so that no customer gets two. Waits for the others.
    Result<std::unique_ptr<store::SharedLock>> lockContacts(std::stop_token stop);
    bool isContactPendingElsewhere(const posting::ContactDraft& draft) const;
    void putOff(const store::QueueItem& row);

    /// The document may be in Xero from before the journal was rebuilt.
    bool mayBeFromBefore(const store::QueueItem& row) const;
    /// Takes what Xero has already into the journal, with its payments and allocations.
    void adopt(const store::QueueItem& row, xero::DocumentType type, const xero::PostedDocument& document);
    /// A payment of an invoice or order as the ledger remembers it; a day's is its members' as well.
    void adoptPayment(const store::QueueItem& row, const store::LedgerEntry& invoice,
                      const xero::PostedPayment& payment);
    /// The journal is an older copy: Xero had a document of ours before it was queued. From here on it is
    /// taken for one that was begun anew.
    void noticeOlderJournal(const store::QueueItem& row, const xero::PostedDocument& document);
    /// Payments and refunds that Xero has already of documents that may be from before, by their amount.
    Result<void> adoptPaymentsFromBefore(const QList<store::QueueItem>& rows, xero::DocumentType type,
                                         std::stop_token stop);
    void adoptMatching(const store::QueueItem& row, const store::LedgerEntry& document,
                       const QList<xero::PostedPayment>& payments);
    void adoptRefund(const store::LedgerEntry& creditNote, const posting::Settlement& settlement,
                     const xero::PostedPayment& payment);
    /// The ledger's entry of a payment or refund that stands on a document already.
    store::LedgerEntry foundOn(const store::LedgerEntry& document, store::XeroKind kind, const QString& key,
                               const xero::PostedPayment& payment) const;
    Result<bool> adoptItem(const store::QueueItem& row, const QString& code, std::stop_token stop);
    Result<void> adoptByNumber(const QList<store::QueueItem>& rows, xero::DocumentType type,
                               std::stop_token stop);
    void block(const store::QueueItem& row, const QString& action, const posting::Blocked& blocked);
    void fail(const store::QueueItem& row, const QString& action, const Error& error);
    /// A payment or refund of the document a row posted.
    struct PaymentTarget
    {
        const store::QueueItem& row;
        const store::LedgerEntry& document;
        QString key;         ///< the ledger's key of the payment
        QStringList members; ///< the documents of a daily summary that it pays, by their keys
    };
    void addPayment(const PaymentTarget& target, const posting::PaymentDraft& draft, Amount amount,
                    QList<xero::Payment>& payments, QList<store::Batch::Element>& elements);
    /// The documents of a posted daily summary whose money came and is not in Xero yet.
    struct MemberMoney
    {
        QStringList keys;
        QList<posting::Settlement> settlements;
        Amount settledAlone; ///< of the others, by payments of their own
    };
    Result<MemberMoney> unsettledMembers(const store::QueueItem& row) const;
    /// The money of the document that a row posted.
    struct DueMoney
    {
        posting::Settlement settlement;
        QStringList members; ///< as PaymentTarget::members
        Amount settledAlone; ///< as MemberMoney::settledAlone
        std::optional<posting::Blocked> refusal;
    };
    Result<DueMoney> moneyOf(const store::QueueItem& row, const store::LedgerEntry& document) const;
    /// What is to be paid now: the order's money that is not in Xero yet, never more than is due there as far
    /// as the ledger knows.
    Amount amountToPay(const store::QueueItem& row, const store::LedgerEntry& invoice,
                       const DueMoney& due) const;
    bool isSettled(const store::QueueItem& row, const store::LedgerEntry& invoice) const;
    /// What credit notes of the order have taken off an invoice.
    Amount creditedBy(qint64 orderId, const store::LedgerEntry& invoice) const;
    /// "order:12", or "order:12/2" for its second payment.
    QString freePaymentKey(const QString& documentKey) const;
    /// A document of a daily summary is not paid on its own while the summary's payment is on its way.
    bool waitsForItsSummary(const store::QueueItem& row, const store::LedgerEntry& invoice);
    void waitForRefusedSale(const store::QueueItem& memo, const store::QueueItem& sale);
    /// Money that goes back to the customer, and the part that goes to store credit: two payments of one
    /// credit note, by their keys in the ledger.
    static QList<std::pair<QString, posting::PaymentDraft>>
    refundParts(const QString& creditNoteKey, const posting::Settlement& settlement);
    /// False when there is nothing (more) to refund.
    bool addRefunds(const store::QueueItem& row, const store::LedgerEntry& creditNote,
                    const posting::Settlement& settlement, QList<xero::Payment>& payments,
                    QList<store::Batch::Element>& elements);
    /// The ledger's invoices of a credit memo's order.
    QList<store::LedgerEntry> invoicesOf(qint64 orderId) const;
    /// A sale of the order that is still on its way to Xero, or its payment, or that was refused and may yet
    /// be retried: until then nobody knows what is due. Only a skipped one is done with.
    std::optional<store::QueueItem> unfinishedSale(qint64 orderId) const;
    bool paidInFullByUs(const QList<store::LedgerEntry>& invoices) const;
    Amount allocated(const store::QueueItem& row, const QList<store::LedgerEntry>& invoices) const;

    EngineContext& m_context;
    ContactBook m_contacts;
    RunLog m_log;
    ResultApplier m_applier;
    BatchSender m_sender;
    Preparer m_preparer;
    qint64 m_mostDue = 0;  ///< rows that were due at once, for the progress
    QDateTime m_rebuiltAt; ///< when the journal was begun anew after damage; invalid otherwise
    std::optional<QHash<QString, QString>> m_itemIdsByCode; ///< only read after a rebuild
};

} // namespace counterfoil::sync
