#pragma once

#include "store/database.h"
#include "store/types.h"

namespace counterfoil::store {

/// Magento documents as last read, and the cursors of reading. Throws StorageError.
class DocumentStore
{
public:
    explicit DocumentStore(Database& db) : m_db(db) {}

    enum class Change { New, Changed, Unchanged };
    /// Inserts or updates; tells whether `hash` differs from that of the last put(). Who calls it decides
    /// what becomes of the document.
    Change put(const SourceDocument& document);
    /// Inserts or updates a document that is only needed beside others, about which nothing is decided: the
    /// next put() says New, or Changed since the last put().
    void putBeside(const SourceDocument& document);
    std::optional<SourceDocument> find(DocumentKind kind, qint64 entityId) const;
    std::optional<SourceDocument> findRow(DocumentKind kind, qint64 entityId) const; ///< without its body
    QList<SourceDocument> findMany(DocumentKind kind, const QList<qint64>& entityIds) const;
    /// Invoices or credit memos of an order.
    QList<SourceDocument> ofOrder(DocumentKind kind, qint64 orderId) const;
    /// The same, their ids alone.
    QList<qint64> idsOfOrder(DocumentKind kind, qint64 orderId) const;
    QList<qint64> missing(DocumentKind kind, const QList<qint64>& entityIds) const;
    /// Newest first, without bodies, for pickers and previews.
    QList<SourceDocument> newest(DocumentKind kind, int limit) const;
    qint64 count(DocumentKind kind) const;

    /// The last updated_at fully read of a kind; invalid before the first pull.
    QDateTime cursor(DocumentKind kind) const;
    void clearCursor(DocumentKind kind); ///< as before the first pull
    void setCursor(DocumentKind kind, const QDateTime& updatedAt);

private:
    void write(const SourceDocument& document, const QByteArray& hash);

    Database& m_db;
};

} // namespace counterfoil::store
