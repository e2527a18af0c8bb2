#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace counterfoil::sandbox {

/// Rows of one kind as JSON, found by id and by some text properties (compared without case). A copy is cheap
/// until one of the two changes, so that a whole request can be undone.
class Table
{
public:
    Table(QString idKey, QStringList indexed) : m_idKey(std::move(idKey)), m_indexed(std::move(indexed)) {}

    const QString& idKey() const { return m_idKey; }
    const QList<QJsonObject>& rows() const { return m_rows; }
    /// nullptr when there is none; valid until the next put().
    const QJsonObject* byId(const QString& id) const;
    QList<QJsonObject> all(const QString& key, const QString& value) const;
    /// Adds the row, or replaces the one with its id.
    void put(const QJsonObject& row);

    QJsonArray toJson() const;
    void load(const QJsonArray& rows);

private:
    void index(const QJsonObject& row, qsizetype position, bool add);

    QString m_idKey;
    QStringList m_indexed;
    QList<QJsonObject> m_rows;
    QHash<QString, qsizetype> m_byId;
    QHash<QString, QMultiHash<QString, qsizetype>> m_byText;
};

} // namespace counterfoil::sandbox
