#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

/// Helpers for case files: reading them, comparing expectation and result as decimals.
namespace counterfoil::test {

QJsonObject readJsonFile(const QString& pathBelowData);
QStringList goldenFiles();

/// Where two JSON values differ, as "LineItems[1].TaxAmount: 0.82 expected, 0.83 found"; empty when they are the same.
/// Numbers are compared as decimals with six places.
QString difference(const QJsonValue& expected, const QJsonValue& found, const QString& path = {});

} // namespace counterfoil::test
