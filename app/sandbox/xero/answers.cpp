#include "sandbox/xero/answers.h"

#include "sandbox/xero/values.h"

#include <algorithm>

namespace counterfoil::sandbox {

namespace {

QJsonArray messages(const QStringList& texts)
{
    QJsonArray list;
    for (const QString& text : texts)
        list.append(QJsonObject{{QStringLiteral("Message"), text}});
    return list;
}

QJsonObject elementOf(const Outcome& outcome, const QString& errorFlag)
{
    QJsonObject element = withoutInternals(outcome.element);
    element.insert(errorFlag, !outcome.saved());
    element.insert(u"StatusAttributeString", !outcome.saved()             ? QStringLiteral("ERROR")
                                             : outcome.warnings.isEmpty() ? QStringLiteral("OK")
                                                                          : QStringLiteral("WARNING"));
    element.insert(u"ValidationErrors", messages(outcome.errors));
    element.insert(u"Warnings", messages(outcome.warnings));
    return element;
}

} // namespace

QJsonObject withoutInternals(const QJsonObject& row)
{
    QJsonObject clean = row;
    for (const QString& key : row.keys()) {
        if (key.startsWith(u'_'))
            clean.remove(key);
    }
    return clean;
}

WebResponse listAnswer(const QString& name, const QJsonArray& rows, const QDateTime& now,
                       const QJsonObject& pagination)
{
    QJsonObject body{
        {QStringLiteral("Id"), freshId()},
        {QStringLiteral("Status"), QStringLiteral("OK")},
        {QStringLiteral("ProviderName"), QStringLiteral("Counterfoil demo")},
        {QStringLiteral("DateTimeUTC"), QStringLiteral("/Date(%1)/").arg(now.toMSecsSinceEpoch())},
        {name, rows}};
    if (!pagination.isEmpty())
        body.insert(u"pagination", pagination);
    return WebResponse::json(200, body);
}

WebResponse writeAnswer(const QString& name, const QString& errorFlag, const QList<Outcome>& outcomes,
                        bool summarizeErrors, const QDateTime& now)
{
    const bool refused = std::any_of(outcomes.cbegin(), outcomes.cend(),
                                     [](const Outcome& outcome) { return !outcome.saved(); });
    if (refused && summarizeErrors)
        return validationException(outcomes);
    QJsonArray elements;
    for (const Outcome& outcome : outcomes)
        elements.append(elementOf(outcome, errorFlag));
    return listAnswer(name, elements, now);
}

WebResponse validationException(const QList<Outcome>& outcomes)
{
    QJsonArray elements;
    for (const Outcome& outcome : outcomes) {
        if (outcome.saved())
            continue;
        QJsonObject element = withoutInternals(outcome.element);
        element.insert(u"ValidationErrors", messages(outcome.errors));
        elements.append(element);
    }
    return WebResponse::json(
        400, QJsonObject{{QStringLiteral("ErrorNumber"), 10},
                         {QStringLiteral("Type"), QStringLiteral("ValidationException")},
                         {QStringLiteral("Message"), QStringLiteral("A validation exception occurred")},
                         {QStringLiteral("Elements"), elements}});
}

WebResponse apiException(int number, const QString& type, const QString& message)
{
    return WebResponse::json(400, QJsonObject{{QStringLiteral("ErrorNumber"), number},
                                              {QStringLiteral("Type"), type},
                                              {QStringLiteral("Message"), message}});
}

WebResponse problemAnswer(int status, const QString& title, const QString& detail)
{
    return WebResponse::json(status, QJsonObject{{QStringLiteral("Type"), QJsonValue::Null},
                                                 {QStringLiteral("Title"), title},
                                                 {QStringLiteral("Status"), status},
                                                 {QStringLiteral("Detail"), detail},
                                                 {QStringLiteral("Instance"), freshId()},
                                                 {QStringLiteral("Extensions"), QJsonObject()}});
}

WebResponse notFound()
{
    return WebResponse::text(404, "The resource you're looking for cannot be found");
}

} // namespace counterfoil::sandbox
