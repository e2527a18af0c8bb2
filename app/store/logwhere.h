#pragma once

#include "store/dialect.h"
#include "store/types.h"

#include <QString>
#include <QVariantList>

namespace counterfoil::store {

/// The condition of a log filter, with the values to bind. For the log's stores.
struct LogWhere
{
    QString sql = QStringLiteral("1 = 1");
    QVariantList values;
    void add(const QString& condition, const QVariant& value);
};

LogWhere logWhere(Backend backend, const LogFilter& filter);

} // namespace counterfoil::store
