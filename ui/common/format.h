#pragma once

#include "base/amount.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

/// Numbers, money and times as people of the system's locale write them. Any thread.
namespace counterfoil::ui {

/// "1,234.50 GBP"; two decimals, or four when the value has more. Without currency the number alone.
QString formatAmount(Amount amount, const QString& currency = {});
QString formatCount(qint64 count);
/// Local time to the second for grids ("25/11/2026 14:05:09" in the locale's short form); "–" when invalid.
QString formatDateTime(const QDateTime& time);
QString formatDate(const QDate& date);
/// "just now", "5 minutes ago", "in 12 minutes", else date and time.
QString formatRelative(const QDateTime& time, const QDateTime& now);
/// "0.35 s", "12 s", "3 min 5 s"
QString formatDuration(std::chrono::milliseconds duration);
QString dash();

} // namespace counterfoil::ui
