#include "store/logwhere.h"

#include "store/columns.h"

namespace counterfoil::store {

void LogWhere::add(const QString& condition, const QVariant& value)
{
    sql += QStringLiteral(" AND ") + condition;
    values.append(value);
}

LogWhere logWhere(Backend backend, const LogFilter& filter)
{
    LogWhere where;
    if (filter.newestOnly)
        where.sql += QStringLiteral(" AND newest = 1");
    if (filter.status)
        where.add(QStringLiteral("status = ?"), static_cast<int>(*filter.status));
    if (filter.kind)
        where.add(QStringLiteral("kind = ?"), documentKindName(*filter.kind));
    if (filter.from.isValid())
        where.add(QStringLiteral("at >= ?"), column(filter.from));
    if (filter.until.isValid())
        where.add(QStringLiteral("at < ?"), column(filter.until));
    if (!filter.text.isEmpty())
        where.sql += QStringLiteral(" AND ") +
                     anyContains(backend, {"increment_id", "customer", "message", "xero_number", "code"},
                                 filter.text, where.values);
    return where;
}

} // namespace counterfoil::store
