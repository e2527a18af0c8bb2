#include "sandbox/xero/schema.h"

#include "sandbox/shop/shopdata.h"

#include <QJsonDocument>

namespace counterfoil::sandbox {

Schema::Schema()
    : m_types(QJsonDocument::fromJson(ShopData::bytes(QStringLiteral("xero-schema.json")))
                  .object()
                  .value(u"schemas")
                  .toObject())
{}

QString Schema::problem(const QString& type, const QJsonObject& element) const
{
    const QJsonObject properties = m_types.value(type).toObject();
    for (auto it = element.constBegin(); it != element.constEnd(); ++it) {
        if (!properties.contains(it.key()))
            return QStringLiteral("Could not find member '%1' on object of type '%2'").arg(it.key(), type);
        if (it->isNull())
            continue;
        const QString problem = valueProblem(type, it.key(), properties.value(it.key()), *it);
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

QString Schema::valueProblem(const QString& type, const QString& key, const QJsonValue& expected,
                             const QJsonValue& value) const
{
    const QString wrong =
        QStringLiteral("Error converting value of '%1' on object of type '%2'").arg(key, type);
    if (expected.isArray()) {
        if (!value.isArray())
            return wrong;
        const QString inner = expected.toArray().at(0).toString();
        for (const auto& entry : value.toArray()) {
            const QString problem = inner == u"any" ? QString() : this->problem(inner, entry.toObject());
            if (!problem.isEmpty())
                return problem;
        }
        return {};
    }
    const QString kind = expected.toString().section(u' ', 0, 0);
    if (kind == u"string")
        return value.isString() ? QString() : wrong;
    if (kind == u"number")
        return value.isDouble() ? QString() : wrong;
    if (kind == u"boolean")
        return value.isBool() ? QString() : wrong;
    if (!value.isObject())
        return wrong;
    return kind == u"object" ? QString() : problem(kind, value.toObject());
}

QStringList Schema::lengthErrors(const QString& type, const QJsonObject& element) const
{
    QStringList errors;
    const QJsonObject properties = m_types.value(type).toObject();
    for (auto it = element.constBegin(); it != element.constEnd(); ++it) {
        const QJsonValue expected = properties.value(it.key());
        if (expected.isArray() && it->isArray()) {
            for (const auto& entry : it->toArray())
                errors += lengthErrors(expected.toArray().at(0).toString(), entry.toObject());
            continue;
        }
        const qsizetype limit = expected.toString().section(u' ', 1).toLongLong();
        if (limit > 0 && it->toString().size() > limit)
            errors.append(QStringLiteral("The field %1 must be a string with a maximum length of %2.")
                              .arg(it.key())
                              .arg(limit));
    }
    return errors;
}

} // namespace counterfoil::sandbox
