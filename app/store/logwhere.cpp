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
    if (!filter.text.isEmpty()) {
        const QString text = filter.text.toLower();
        QStringList any;
        for (const char* searched : {"increment_id", "customer", "message", "xero_number"}) {
            any.append(containsText(backend, QString::fromLatin1(searched)));
            where.values.append(text);
        }
        where.sql += QStringLiteral(" AND (") + any.join(QStringLiteral(" OR ")) + u')';
    }
    return where;
}

} // namespace counterfoil::store
