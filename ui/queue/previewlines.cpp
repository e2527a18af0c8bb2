#include "queue/previewlines.h"

#include "common/format.h"
#include "common/names.h"
#include "magento/reader.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace counterfoil::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Preview)
};

void addTotals(PreviewSide& side, const magento::DocumentMoney& money)
{
    side.totals << qMakePair(Words::tr("Subtotal"), money.subtotal);
    const auto addIf = [&side](const QString& name, Amount value) {
        if (!value.isZero())
            side.totals << qMakePair(name, value);
    };
    addIf(Words::tr("Discount"), money.discountAmount);
    // Where prices contain tax, so does the discount; Magento's tax is without it, and the sum needs it.
    addIf(Words::tr("Tax in the discount"),
          money.discountTaxCompensation + money.shippingDiscountTaxCompensation);
    addIf(Words::tr("Shipping"), money.shippingAmount);
    addIf(Words::tr("Adjustment"), money.adjustment);
    addIf(Words::tr("Gift cards"), -money.giftCardsAmount);
    addIf(Words::tr("Store credit"), -money.customerBalanceAmount);
    side.totals << qMakePair(Words::tr("Tax"), money.taxAmount);
    side.totals << qMakePair(Words::tr("Grand total"), money.grandTotal);
}

void addOrder(PreviewSide& side, const QJsonObject& json)
{
    const auto order = magento::readOrder(json);
    if (!order) {
        side.problem = order.error().message;
        return;
    }
    side.currency = order->orderCurrency;
    for (const magento::OrderItem& item : order->items) {
        if (item.parentItemId && item.money.rowTotalInclTax.isZero())
            continue; // a variant's price stands on its parent
        side.lines << PreviewLine{item.name,
                                  item.sku,
                                  item.qtyOrdered,
                                  item.money.rowTotalInclTax,
                                  item.money.discountAmount,
                                  item.money.taxAmount};
    }
    addTotals(side, order->money);
}

void addDocument(PreviewSide& side, const Result<magento::SalesDocument>& document)
{
    if (!document) {
        side.problem = document.error().message;
        return;
    }
    side.currency = document->orderCurrency;
    for (const magento::DocumentItem& item : document->items) {
        if (!item.hasMoney)
            continue;
        side.lines << PreviewLine{
            item.name,           item.sku, item.qty, item.money.rowTotalInclTax, item.money.discountAmount,
            item.money.taxAmount};
    }
    addTotals(side, document->money);
}

} // namespace

PreviewSide magentoSide(const store::SourceDocument& source)
{
    PreviewSide side;
    side.title = kindWord(source.kind) + u' ' + source.incrementId;
    side.currency = source.currency;
    side.facts = {{Words::tr("Customer"), source.customerName},
                  {Words::tr("Date"), formatDateTime(source.createdAt)}};
    const QJsonObject json = QJsonDocument::fromJson(source.body).object();
    switch (source.kind) {
    case store::DocumentKind::Order:
        addOrder(side, json);
        break;
    case store::DocumentKind::Invoice:
        addDocument(side, magento::readInvoice(json));
        break;
    case store::DocumentKind::CreditMemo:
        addDocument(side, magento::readCreditMemo(json));
        break;
    case store::DocumentKind::Customer:
    case store::DocumentKind::Product:
    case store::DocumentKind::DailySales:
    case store::DocumentKind::DailyRefunds:
        side.problem = Words::tr("There are no lines to compare for this kind of document.");
        break;
    }
    if (side.totals.isEmpty() && !side.currency.isEmpty())
        side.totals << qMakePair(Words::tr("Grand total"), source.grandTotal);
    return side;
}

PreviewSide xeroSide(const posting::Prepared& prepared)
{
    const xero::SalesDocument& document = prepared.document;
    PreviewSide side;
    const bool invoice = document.type == xero::DocumentType::Invoice;
    side.title = (invoice ? Words::tr("Sales invoice %1") : Words::tr("Credit note %1")).arg(document.number);
    side.currency = document.currencyCode;
    QString lineMode;
    switch (document.lineAmountTypes) {
    case xero::LineAmountTypes::Inclusive:
        lineMode = Words::tr("tax inclusive");
        break;
    case xero::LineAmountTypes::Exclusive:
        lineMode = Words::tr("tax exclusive");
        break;
    case xero::LineAmountTypes::NoTax:
        lineMode = Words::tr("no tax");
        break;
    }
    side.facts = {{Words::tr("Contact"), prepared.contact.contact.name},
                  {Words::tr("Date"), formatDate(document.date)},
                  {Words::tr("Due"), invoice ? formatDate(document.dueDate) : QString()},
                  {Words::tr("Reference"), document.reference},
                  {Words::tr("Amounts are"), lineMode}};
    if (prepared.payment) {
        side.facts << qMakePair(invoice ? Words::tr("Payment") : Words::tr("Refund"),
                                Words::tr("%1 into account %2")
                                    .arg(formatAmount(prepared.payment->amount, document.currencyCode),
                                         prepared.payment->accountCode));
    }
    for (const xero::LineItem& line : document.lines) {
        QStringList detail;
        if (!line.accountCode.isEmpty())
            detail << Words::tr("account %1").arg(line.accountCode);
        if (!line.taxType.isEmpty())
            detail << line.taxType;
        side.lines << PreviewLine{line.description, detail.join(QStringLiteral(" · ")),
                                  line.quantity,    line.lineAmount,
                                  std::nullopt,     line.taxAmount};
    }
    side.totals = {{Words::tr("Subtotal"), prepared.predicted.subTotal},
                   {Words::tr("Tax"), prepared.predicted.totalTax},
                   {Words::tr("Total"), prepared.predicted.total}};
    return side;
}

} // namespace counterfoil::ui
