#include "xero/jsonfields.h"

#include <QCoreApplication>

namespace counterfoil::xero {

Error unreadable(const QString& what, const QString& reason)
{
    return makeError(ErrorKind::BadResponse,
                     QCoreApplication::translate(
                         "Xero", "Xero's answer could not be understood. Try again; if it stays so, a "
                                 "proxy or a firewall may be changing what Xero sends."),
                     what + QStringLiteral(": ") + reason);
}

QString JsonFields::text(const QString& key) const
{
    const QJsonValue value = m_object.value(key);
    // Codes such as "200" are texts, but some answers carry them as numbers.
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

bool JsonFields::flag(const QString& key, bool absent) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isBool())
        return value.toBool();
    if (value.isString())
        return value.toString().compare(QStringLiteral("true"), Qt::CaseInsensitive) == 0;
    return absent;
}

Amount JsonFields::amount(const QString& key) const
{
    return Amount::fromJson(m_object.value(key)).value_or(Amount{});
}

QString JsonFields::required(const QString& key)
{
    QString value = text(key);
    if (value.isEmpty() && m_missing.isEmpty())
        m_missing = key;
    return value;
}

Amount JsonFields::requiredAmount(const QString& key)
{
    const auto value = Amount::fromJson(m_object.value(key));
    if (!value && m_missing.isEmpty())
        m_missing = key;
    return value.value_or(Amount{});
}

} // namespace counterfoil::xero
