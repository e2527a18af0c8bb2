#pragma once

#include "base/amount.h"

#include <QDateTime>
#include <QVariant>

/// How values stand in columns: times as milliseconds since 1970 UTC, money as 1/10000, texts never NULL.
namespace counterfoil::store {

inline QVariant column(const QDateTime& time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}
inline QVariant column(Amount amount)
{
    return QVariant(static_cast<qint64>(amount.units()));
}
inline QVariant column(const QString& text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}
inline QVariant column(const QByteArray& bytes)
{
    return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
}
inline QDateTime timeOf(const QVariant& value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}
inline Amount amountOf(const QVariant& value)
{
    return Amount::fromUnits(value.toLongLong());
}

} // namespace counterfoil::store
