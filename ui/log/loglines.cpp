#include "log/logtexts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// The shop's document beside what was posted of it.
namespace counterfoil::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LogTexts)
};

std::optional<Amount> amountIn(const QJsonObject& object, const QString& key)
{
    return object.contains(key) ? Amount::fromJson(object.value(key)) : std::nullopt;
}

QString textIn(const QJsonObject& object, const QString& key)
{
    return object.value(key).toString();
}

/// Amounts with tax, as the shop's lines are.
PreviewLine xeroLine(const QJsonObject& json, bool exclusive)
{
    PreviewLine line;
    line.description = textIn(json, QStringLiteral("Description"));
    line.quantity = amountIn(json, QStringLiteral("Quantity"));
    line.amount = amountIn(json, QStringLiteral("LineAmount"));
    line.tax = amountIn(json, QStringLiteral("TaxAmount"));
    if (exclusive && line.amount && line.tax)
        line.amount = *line.amount + *line.tax;
    QStringList detail{textIn(json, QStringLiteral("ItemCode")), textIn(json, QStringLiteral("AccountCode")),
                       textIn(json, QStringLiteral("TaxType"))};
    detail.removeAll(QString());
    line.detail = detail.join(QStringLiteral(" · "));
    return line;
}

bool belongTogether(const PreviewLine& magento, const PreviewLine& xero)
{
    if (!magento.detail.isEmpty() && xero.detail.startsWith(QString(magento.detail + QStringLiteral(" · "))))
        return true; // the item code
    const QString name = magento.description.simplified();
    // "3 x NAME" where the price of one cannot be written exactly, "NAME (SKU)" where the code is too long.
    return !name.isEmpty() && (xero.description.startsWith(name) ||
                               xero.description.endsWith(QString(QStringLiteral(" x ") + name)));
}

bool sameAmount(const PreviewLine& magento, const PreviewLine& xero)
{
    if (!magento.amount || !xero.amount || *magento.amount == *xero.amount)
        return true;
    // A discount stands in the line, or in a line of its own.
    return magento.discount && *magento.amount - *magento.discount == *xero.amount;
}

QList<LogLine> pair(const QList<PreviewLine>& magento, QList<PreviewLine> xero)
{
    QList<LogLine> lines;
    for (const PreviewLine& line : magento) {
        LogLine both;
        both.magento = line;
        const auto found = std::find_if(xero.begin(), xero.end(), [&line](const PreviewLine& other) {
            return belongTogether(line, other);
        });
        if (found != xero.end()) {
            both.xero = *found;
            both.differs = !sameAmount(line, *found);
            xero.erase(found);
        }
        lines.append(both);
    }
    for (const PreviewLine& rest : std::as_const(xero)) {
        LogLine alone;
        alone.xero = rest;
        lines.append(alone);
    }
    return lines;
}

} // namespace

LogLines linesOf(const LogDocument& document)
{
    LogLines result;
    if (!document.source || document.source->body.isEmpty()) {
        result.problem =
            Words::tr("The shop's document is not in the journal, so there is nothing to compare.");
        return result;
    }
    const PreviewSide magento = magentoSide(*document.source);
    result.problem = magento.problem;
    if (!result.problem.isEmpty())
        return result;
    result.currency = magento.currency;
    result.magentoTotal = document.source->grandTotal;
    // Tax stands before the grand total.
    if (magento.totals.size() >= 2)
        result.magentoTax = magento.totals.at(magento.totals.size() - 2).second;

    const QJsonObject sent = QJsonDocument::fromJson(document.posted.sent).object();
    const QJsonObject answer = QJsonDocument::fromJson(document.posted.answer).object();
    const bool exclusive = textIn(sent, QStringLiteral("LineAmountTypes")) == QStringLiteral("Exclusive");
    QList<PreviewLine> lines;
    Amount tax, total;
    const QJsonArray items = sent.value(QStringLiteral("LineItems")).toArray();
    for (const QJsonValue& item : items) {
        lines.append(xeroLine(item.toObject(), exclusive));
        total = total + lines.last().amount.value_or(Amount());
        tax = tax + lines.last().tax.value_or(Amount());
    }
    result.lines = pair(magento.lines, lines);
    if (lines.isEmpty())
        return result;
    const auto answered = amountIn(answer, QStringLiteral("Total"));
    result.confirmed = answered.has_value();
    result.xeroTotal = answered.value_or(total);
    result.xeroTax = result.confirmed ? amountIn(answer, QStringLiteral("TotalTax")) : tax;
    // Discounts and taxes may be spread over the lines in another way: no matter where the totals are equal.
    if (result.xeroTotal == result.magentoTotal && result.xeroTax == result.magentoTax) {
        for (LogLine& line : result.lines)
            line.differs = false;
    }
    return result;
}

} // namespace counterfoil::ui
