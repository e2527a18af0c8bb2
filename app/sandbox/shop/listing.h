#pragma once

#include "sandbox/shop/searchcriteria.h"

#include <QSet>

namespace counterfoil::sandbox {

/// How a list treats a name it does not know: orders and the like answer 500, customers and products 400 (and
/// ignore it in a sort order).
enum class UnknownField { InternalError, InvalidAttribute };

/// Rows of one kind as recorded, in database order.
struct RowSet
{
    QJsonArray rows;
    QSet<QString> fields;                          ///< what may be asked for: fieldsOf(rows)
    QString idField = QStringLiteral("entity_id"); ///< "id" for customers and products
    UnknownField unknownField = UnknownField::InternalError;
};

/// Filters, sorts and pages as Magento 2.4.7 does, with its silent wrong answers: past the last page come no
/// rows, an unparsable date matches every row, rows tied in the sort order come in another order on each
/// page.
class Listing
{
public:
    explicit Listing(const RowSet& set) : m_set(set) {}
    /// {"items": …, "search_criteria": …, "total_count": …}, or the refusal.
    std::variant<QJsonObject, WebResponse> answer(const SearchCriteria& criteria) const;

private:
    std::optional<WebResponse> unknownFields(const SearchCriteria& criteria) const;
    QJsonValue valueOf(const QJsonObject& row, const QString& field) const;
    bool matchesGroup(const QJsonObject& row, const QList<Filter>& group) const;
    void sort(QList<QJsonObject>& rows, const SearchCriteria& criteria) const;

    const RowSet& m_set;
};

/// Every field and custom attribute that any of the rows has.
QSet<QString> fieldsOf(const QJsonArray& rows);

} // namespace counterfoil::sandbox
