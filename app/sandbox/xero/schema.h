#pragma once

#include <QJsonObject>

namespace counterfoil::sandbox {

/// The property lists of Xero's OpenAPI file, so that a typo or a wrong type is refused instead of ignored.
class Schema
{
public:
    Schema();
    /// What is wrong with an element ("Could not find member 'Quanity' on object of type 'LineItem'"); empty:
    /// nothing.
    QString problem(const QString& type, const QJsonObject& element) const;
    /// Texts that are too long, as validation errors.
    QStringList lengthErrors(const QString& type, const QJsonObject& element) const;

private:
    QString valueProblem(const QString& type, const QString& key, const QJsonValue& expected,
                         const QJsonValue& value) const;

    QJsonObject m_types;
};

} // namespace counterfoil::sandbox
