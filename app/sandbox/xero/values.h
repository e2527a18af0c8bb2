#pragma once

#include "base/amount.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>

#include <optional>

/// Small readers and writers of Xero's JSON. Pure.
namespace counterfoil::sandbox {

/// Zero when the property is missing or no number.
Amount amountOf(const QJsonObject& json, QStringView key);
/// The property is there and not null.
bool has(const QJsonObject& json, QStringView key);
/// A text property trimmed; empty when missing.
QString textOf(const QJsonObject& json, QStringView key);

/// a × b rounded once, half away from zero, to cents.
Amount timesToCents(Amount a, Amount b);
/// a × b ÷ c rounded once, half away from zero, to cents; c must not be zero.
Amount timesDividedToCents(Amount a, Amount b, Amount c);

/// "2026-05-04", "2026-05-04T00:00:00" or "/Date(ms)/".
std::optional<QDate> parseXeroDate(const QString& text);
/// "/Date(1777852800000+0000)/".
QString xeroDate(const QDate& date);
QString xeroDateTime(const QDateTime& utc);
/// The moment written by xeroDateTime().
QDateTime parseXeroDateTime(const QString& text);
/// Sets key and keyString ("Date" and "DateString").
void insertDate(QJsonObject& json, const QString& key, const QDate& date);

QString freshId();

} // namespace counterfoil::sandbox
