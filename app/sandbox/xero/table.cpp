#include "sandbox/xero/table.h"

#include <algorithm>

namespace counterfoil::sandbox {

const QJsonObject* Table::byId(const QString& id) const
{
    const auto it = m_byId.constFind(id.toLower());
    return it == m_byId.constEnd() ? nullptr : &m_rows.at(*it);
}

QList<QJsonObject> Table::all(const QString& key, const QString& value) const
{
    QList<qsizetype> positions = m_byText.value(key).values(value.toLower());
    std::sort(positions.begin(), positions.end());
    QList<QJsonObject> found;
    for (const qsizetype position : positions)
        found.append(m_rows.at(position));
    return found;
}

void Table::put(const QJsonObject& row)
{
    const QString id = row.value(m_idKey).toString().toLower();
    const auto it = m_byId.constFind(id);
    if (it == m_byId.constEnd()) {
        m_byId.insert(id, m_rows.size());
        index(row, m_rows.size(), true);
        m_rows.append(row);
        return;
    }
    const qsizetype position = *it;
    index(m_rows.at(position), position, false);
    m_rows[position] = row;
    index(row, position, true);
}

void Table::index(const QJsonObject& row, qsizetype position, bool add)
{
    for (const QString& key : m_indexed) {
        const QString value = row.value(key).toString().toLower();
        if (value.isEmpty())
            continue;
        if (add)
            m_byText[key].insert(value, position);
        else
            m_byText[key].remove(value, position);
    }
}

QJsonArray Table::toJson() const
{
    QJsonArray rows;
    for (const QJsonObject& row : m_rows)
        rows.append(row);
    return rows;
}

void Table::load(const QJsonArray& rows)
{
    for (const auto& row : rows)
        put(row.toObject());
}

} // namespace counterfoil::sandbox
