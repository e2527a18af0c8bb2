#include "base/csv.h"

#include <QRegularExpression>

namespace counterfoil {

QString csvField(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("^[+-]?\\d+(\\.\\d+)?$"));
    static const QString dangerous = QStringLiteral("=+-@\t\r");
    QString field = text;
    // Spreadsheets skip leading blanks before they look for a formula.
    const QString start = field.trimmed();
    const bool formula = (!field.isEmpty() && dangerous.contains(field.front())) ||
                         (!start.isEmpty() && dangerous.contains(start.front()));
    if (formula && !number.match(field).hasMatch())
        field.prepend(u'\'');
    static const QRegularExpression special(QStringLiteral("[\",\r\n;\t]"));
    if (field.contains(special) || field != field.trimmed()) {
        field.replace(u'"', QStringLiteral("\"\""));
        field = u'"' + field + u'"';
    }
    return field;
}

QString csvLine(const QStringList& fields)
{
    QStringList escaped;
    escaped.reserve(fields.size());
    for (const QString& field : fields)
        escaped << csvField(field);
    return escaped.join(u',') + QStringLiteral("\r\n");
}

} // namespace counterfoil
