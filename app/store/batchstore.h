#pragma once

#include "store/database.h"
#include "store/types.h"

#include <QJsonArray>

namespace counterfoil::store {

/// Intent and bytes of every write, safe before it is sent. Throws StorageError.
class BatchStore
{
public:
    explicit BatchStore(Database& db) : m_db(db) {}
    /// Stores it as Sending; returns its id. Call inside the transaction that marks the queue rows.
    qint64 add(const Batch& batch);
    /// False when it was settled already, or another program has taken it over: then its answer was or will
    /// be applied elsewhere, and must not be applied here.
    bool settle(qint64 id, const QDateTime& at);
    /// What was answered: one JSON object per element, in their order. Inside the transaction that settles
    /// it.
    void keepAnswers(qint64 id, const QJsonArray& answers);
    /// Empty when nothing was kept.
    QJsonArray answers(qint64 id) const;
    /// Still Sending and this program's: in doubt after a restart, oldest first.
    QList<Batch> unsettled() const;
    /// Another program is writing this very thing, or left it in doubt.
    bool isPendingElsewhere(const QString& tenantId, const QString& writeKind,
                            const QString& magentoKey) const;
    std::optional<Batch> find(qint64 id) const;
    /// Forgets bodies and answers of batches settled before a moment.
    int prune(const QDateTime& before);

private:
    Database& m_db;
};

} // namespace counterfoil::store
