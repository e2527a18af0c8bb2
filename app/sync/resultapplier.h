#pragma once

#include "sync/contactbook.h"
#include "sync/enginecontext.h"
#include "sync/outgoing.h"
#include "sync/runlog.h"
#include "xero/client.h"

#include <QSet>

namespace counterfoil::sync {

/// Carries the answer of a batch into ledger, log and queue, in one transaction. It works from the journalled
/// batch alone, so that an answer that comes after a restart is applied in the same way. Throws
/// store::StorageError.
class ResultApplier
{
public:
    ResultApplier(EngineContext& context, ContactBook& contacts, RunLog& log);

    void apply(const store::Batch& batch, const QList<xero::ElementResult>& results,
               std::chrono::milliseconds took);
    /// Nothing of the batch was processed: its rows wait again.
    bool unsent(const store::Batch& batch);
    /// The whole request was refused although it has one element only, or Xero says why for all.
    void refusedWhole(const store::Batch& batch, const Error& error);
    /// One element, as found by a look-up: landed or not.
    void applyFound(const store::Batch& batch, const QList<std::optional<xero::ElementResult>>& found);

    /// What was posted for a daily summary counts for each of its documents; nothing for other rows.
    void spreadOverMembers(const store::QueueItem& row, const store::LedgerEntry& posted,
                           const QStringList& paidMembers);

    /// Set when Xero's totals differ from the prediction (R10): the run must stop.
    const std::optional<Error>& difference() const { return m_difference; }
    /// Why a contact could not be made, by contact key: its documents cannot be posted either.
    const QMap<QString, QString>& refusedContacts() const { return m_refusedContacts; }
    /// Keys of contacts that Xero failed to take, without refusing them.
    const QSet<QString>& unsavedContacts() const { return m_unsavedContacts; }
    /// It did not arrive: another attempt later, or parked after too many (retrypolicy.h).
    void tryAgain(const store::QueueItem& row, store::LogEntry entry);
    /// Server errors since Xero last took something: a document that failed no more often than that is not
    /// to blame, and is not parked.
    void setFailedInARow(int count)
    {
        m_failedInARow = count;
        m_outage = true;
    }
    /// Nothing that failed since the last count did so of its own.
    bool isOutage() const { return m_outage; }

private:
    struct Item
    {
        const store::Batch& batch;
        const store::Batch::Element& element;
        const xero::ElementResult& result;
        std::chrono::milliseconds took;
    };
    void tryAgain(const store::Batch& batch, const store::Batch::Element& element);
    void saved(const Item& item);
    void refused(const Item& item);
    void checkTotals(const Item& item, store::LogEntry& entry);
    /// The document was canceled in Magento while this was on its way: what follows is that it is taken back.
    bool takesBack(store::XeroKind kind, const store::QueueItem& row) const;
    /// The shop's change came while the document was on its way, so that no change is seen any more.
    void noteChangeMeanwhile(const store::QueueItem& row, const store::LedgerEntry& posted);
    /// A document of a daily summary needs no payment of its own any more, whatever became of it.
    void dropPaidRow(const QString& memberKey);
    void advance(const Item& item);
    void undone(const Item& item);
    void undoneByPerson(const store::QueueItem& row);
    void keepAnswers(const store::Batch& batch, const QList<xero::ElementResult>& results);
    store::LogEntry logEntry(const store::Batch& batch, const store::Batch::Element& element) const;

    EngineContext& m_context;
    ContactBook& m_contacts;
    RunLog& m_log;
    std::optional<Error> m_difference;
    QMap<QString, QString> m_refusedContacts;
    QSet<QString> m_unsavedContacts;
    int m_failedInARow = 0;
    bool m_outage = true;
};

/// What a batch of this write kind makes in Xero.
store::XeroKind xeroKindOf(const store::Batch& batch, const store::Batch::Element& element);

/// True when the batch takes something back: a void, a deleted payment.
bool isUndo(const store::Batch& batch);

/// True when Xero refused a number or name that exists already.
bool isNumberTaken(const QStringList& errors);
bool isContactNameTaken(const QStringList& errors);
/// True when Xero refused a document because its contact was archived, merged or deleted.
bool isContactGone(const QStringList& errors);

} // namespace counterfoil::sync
