#pragma once

#include "base/amount.h"

#include <QDateTime>
#include <QStringList>
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

/// Calls `act` with the ids in texts "1,2,3" that a statement can hold, however many there are.
template <class Act>
void forIdSlices(const QList<qint64>& ids, Act act)
{
    constexpr qsizetype slice = 500;
    for (qsizetype from = 0; from < ids.size(); from += slice) {
        QStringList texts;
        for (const qint64 id : ids.mid(from, slice))
            texts.append(QString::number(id));
        act(texts.join(u','));
    }
}

} // namespace counterfoil::store
