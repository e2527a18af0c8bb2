#include "reconcile/reportexport.h"

#include "base/csv.h"
#include "reconcile/words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace counterfoil::reconcile {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reconcile)
};

QString figure(const std::optional<Amount>& amount, const QString& text)
{
    return amount ? amount->toString(2) : text;
}

QString kindName(magento::Kind kind)
{
    return kind == magento::Kind::Order        ? QStringLiteral("order")
           : kind == magento::Kind::CreditMemo ? QStringLiteral("creditmemo")
                                               : QStringLiteral("invoice");
}

QJsonObject toJson(const Finding& finding)
{
    return {{QStringLiteral("difference"), differenceName(finding.difference)},
            {QStringLiteral("notice"), finding.notice},
            {QStringLiteral("known"), finding.known},
            {QStringLiteral("type"), kindName(finding.kind)},
            {QStringLiteral("number"), finding.incrementId},
            {QStringLiteral("xeroNumber"), finding.xeroNumber},
            {QStringLiteral("xeroId"), finding.xeroId},
            {QStringLiteral("customer"), finding.customer},
            {QStringLiteral("day"), finding.day.toString(Qt::ISODate)},
            {QStringLiteral("currency"), finding.currency},
            {QStringLiteral("magento"), figure(finding.magentoAmount, finding.magentoText)},
            {QStringLiteral("xero"), figure(finding.xeroAmount, finding.xeroText)},
            {QStringLiteral("reason"), finding.reason},
            {QStringLiteral("whatToDo"), whatToDo(finding)}};
}

QJsonObject toJson(const DayTotal& day)
{
    return {{QStringLiteral("day"), day.day.toString(Qt::ISODate)},
            {QStringLiteral("currency"), day.currency},
            {QStringLiteral("magentoDocuments"), day.magentoCount},
            {QStringLiteral("xeroDocuments"), day.xeroCount},
            {QStringLiteral("magento"), day.magento.toString(2)},
            {QStringLiteral("xero"), day.xero.toString(2)},
            {QStringLiteral("difference"), (day.xero - day.magento).toString(2)}};
}

} // namespace

QJsonObject toJson(const Report& report)
{
    QJsonArray findings, days;
    for (const Finding& finding : report.findings)
        findings.append(toJson(finding));
    for (const DayTotal& day : report.days)
        days.append(toJson(day));
    return {{QStringLiteral("from"), report.period.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), report.period.to.toString(Qt::ISODate)},
            {QStringLiteral("readAt"), report.readAt.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("magentoDocuments"), report.magentoDocuments},
            {QStringLiteral("xeroDocuments"), report.xeroDocuments},
            {QStringLiteral("equal"), report.equal},
            {QStringLiteral("notDue"), report.notDue},
            {QStringLiteral("differences"), report.differences()},
            {QStringLiteral("magentoCalls"), report.magentoCalls},
            {QStringLiteral("xeroCalls"), report.xeroCalls},
            {QStringLiteral("findings"), findings},
            {QStringLiteral("days"), days}};
}

QByteArray toCsv(const Report& report)
{
    QByteArray bytes("\xEF\xBB\xBF");
    bytes +=
        csvLine({Words::tr("Day"), Words::tr("Difference"), Words::tr("Weight"), Words::tr("Type"),
                 Words::tr("Number"), Words::tr("Xero number"), Words::tr("Customer"), Words::tr("Currency"),
                 Words::tr("In Magento"), Words::tr("In Xero"), Words::tr("Reason"), Words::tr("What to do")})
            .toUtf8();
    for (const Finding& finding : report.findings) {
        const QString weight = finding.known    ? Words::tr("known")
                               : finding.notice ? Words::tr("notice")
                                                : Words::tr("difference");
        bytes +=
            csvLine({finding.day.toString(Qt::ISODate), differenceWords(finding), weight,
                     documentWords(finding.kind), finding.incrementId, finding.xeroNumber, finding.customer,
                     finding.currency, figure(finding.magentoAmount, finding.magentoText),
                     figure(finding.xeroAmount, finding.xeroText), finding.reason, whatToDo(finding)})
                .toUtf8();
    }
    return bytes;
}

} // namespace counterfoil::reconcile
