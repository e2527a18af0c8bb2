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

/// Where two JSON values differ, as "LineItems[1].TaxAmount: 0.82 expected, 0.83 found"; empty when they are
/// the same. Numbers are compared as decimals with six places.
QString difference(const QJsonValue& expected, const QJsonValue& found, const QString& path = {});

/// A case that is changed at some places before it is previewed. Paths read "magento/order/items/0/name"; a
/// list grows when its next index is set.
class Case
{
public:
    explicit Case(const QString& goldenName);
    Case& set(const QString& path, const QJsonValue& value);
    Case& setting(const QString& name, const QJsonValue& value)
    {
        return set(QStringLiteral("settings/") + name, value);
    }
    Case& order(const QString& path, const QJsonValue& value)
    {
        return set(QStringLiteral("magento/order/") + path, value);
    }
    QJsonValue value(const QString& path) const { return at(m_input, path); }
    const QJsonObject& input() const { return m_input; }
    /// The answer of previewCase(); the test fails when there is none.
    QJsonObject preview() const;

    static QJsonValue at(const QJsonValue& root, const QString& path);

private:
    QJsonObject m_input;
};

/// What a preview says at a path, as text; its outcome, or the reason of its refusal; the lines of its first
/// document.
QString textAt(const QJsonObject& preview, const char* path);
QString outcomeOf(const QJsonObject& preview);
qsizetype lineCount(const QJsonObject& preview);

} // namespace counterfoil::test
