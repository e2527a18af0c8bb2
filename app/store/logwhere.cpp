#include "store/logwhere.h"

#include "store/columns.h"

namespace counterfoil::store {

namespace {

/// As the searched texts may look to SQLite, whose lower() knows A to Z only: "öz" finds "Özil" as well.
QStringList spellingsOf(const QString& text)
{
    QString capital = text.toUpper();
    for (QChar& letter : capital) {
        if (letter >= u'A' && letter <= u'Z')
            letter = letter.toLower();
    }
    const QString small = text.toLower();
    return capital == small ? QStringList{small} : QStringList{small, capital};
}

} // namespace

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
        QStringList any;
        const QStringList spellings = spellingsOf(filter.text);
        for (const QString& text : spellings) {
            for (const char* searched : {"increment_id", "customer", "message", "xero_number", "code"}) {
                any.append(containsText(backend, QString::fromLatin1(searched)));
                where.values.append(text);
            }
        }
        where.sql += QStringLiteral(" AND (") + any.join(QStringLiteral(" OR ")) + u')';
    }
    return where;
}

} // namespace counterfoil::store
