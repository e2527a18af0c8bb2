#pragma once

#include "base/amount.h"
#include "base/error.h"

#include <QJsonObject>
#include <QString>

namespace counterfoil::xero {

/// An answer that is not what Xero promises. `what` names it in English: "Accounts".
Error unreadable(const QString& what, const QString& reason);

/// Reads one object's fields and remembers the first required one that is missing, so that the check stands
/// in one place per type.
class JsonFields
{
public:
    explicit JsonFields(const QJsonObject& object) : m_object(object) {}

    QString text(const QString& key) const;
    bool flag(const QString& key, bool absent = false) const;
    Amount amount(const QString& key) const;
    QString required(const QString& key);
    Amount requiredAmount(const QString& key);
    QJsonValue raw(const QString& key) const { return m_object.value(key); }

    bool complete() const { return m_missing.isEmpty(); }
    const QString& missing() const { return m_missing; }

private:
    const QJsonObject& m_object;
    QString m_missing;
};

} // namespace counterfoil::xero
