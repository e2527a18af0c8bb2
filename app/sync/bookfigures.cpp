#include "sync/bookfigures.h"

#include "magento/reader.h"
#include "posting/exactdocument.h"
#include "sync/sourcedocument.h"

#include <QCryptographicHash>

namespace counterfoil::sync {

namespace {

using store::DocumentKind;

/// Tells a fingerprint from the hashes that older versions kept in its place.
const QByteArray mark = QByteArrayLiteral("figures1:");

class Figures
{
public:
    Figures& operator<<(Amount amount)
    {
        m_text += QByteArray::number(static_cast<qint64>(amount.units())) + ';';
        return *this;
    }
    Figures& operator<<(const QString& text)
    {
        m_text += text.toUtf8() + ';';
        return *this;
    }
    Figures& operator<<(qint64 number)
    {
        m_text += QByteArray::number(number) + ';';
        return *this;
    }
    QByteArray fingerprint() const
    {
        return mark + QCryptographicHash::hash(m_text, QCryptographicHash::Sha256);
    }

private:
    QByteArray m_text;
};

void add(Figures& figures, const magento::DocumentMoney& money)
{
    figures << money.grandTotal << money.taxAmount << money.discountAmount << money.shippingAmount
            << money.shippingTaxAmount << money.shippingDiscountAmount << money.discountTaxCompensation
            << money.shippingDiscountTaxCompensation << money.giftCardsAmount << money.customerBalanceAmount
            << money.rewardCurrencyAmount << money.giftWrapping << money.giftWrappingTax;
}

/// Not the row total of an order's line: what it holds depends on the version of the shop (C1).
QByteArray figuresOf(const magento::Order& order)
{
    Figures figures;
    figures << order.orderCurrency << order.baseCurrency;
    for (const auto& money : {order.money, order.baseMoney}) {
        add(figures, money);
        figures << money.totalCanceled;
    }
    for (const magento::OrderItem& item : order.items)
        figures << item.itemId << item.sku << item.qtyOrdered << item.qtyCanceled
                << item.money.rowTotalInclTax << item.money.taxAmount << item.money.discountAmount
                << item.money.discountTaxCompensation << item.money.weeeRowAmount;
    return figures.fingerprint();
}

QByteArray figuresOf(const magento::SalesDocument& document)
{
    Figures figures;
    figures << document.orderCurrency << document.baseCurrency;
    for (const auto& money : {document.money, document.baseMoney}) {
        add(figures, money);
        figures << money.adjustment << money.adjustmentPositive << money.adjustmentNegative;
    }
    for (const magento::DocumentItem& item : document.items)
        figures << item.orderItemId << item.sku << item.qty << item.money.rowTotal << item.money.taxAmount
                << item.money.discountAmount << item.money.discountTaxCompensation
                << item.money.weeeRowAmount;
    return figures.fingerprint();
}

template <class T>
QByteArray figuresOf(const Result<T>& read)
{
    return read ? figuresOf(*read) : QByteArray();
}

} // namespace

QByteArray bookFigures(const store::SourceDocument& document)
{
    switch (document.kind) {
    case DocumentKind::Order:
        return figuresOf(magento::readOrder(bodyOf(document)));
    case DocumentKind::Invoice:
        return figuresOf(magento::readInvoice(bodyOf(document)));
    case DocumentKind::CreditMemo:
        return figuresOf(magento::readCreditMemo(bodyOf(document)));
    case DocumentKind::Customer:
    case DocumentKind::Product:
    case DocumentKind::DailySales:
    case DocumentKind::DailyRefunds:
        break;
    }
    return {};
}

bool isAsPosted(const store::LedgerEntry& posted, const store::SourceDocument& document)
{
    if (posted.hash.startsWith(mark)) {
        const QByteArray now = bookFigures(document);
        return now.isEmpty() || now == posted.hash;
    }
    const bool comparable =
        (document.kind == DocumentKind::Invoice || document.kind == DocumentKind::CreditMemo) &&
        posted.currency == document.currency;
    return !comparable || posted.amount == document.grandTotal.round2();
}

Amount totalOf(const store::SourceDocument& document, const posting::Mapping& mapping)
{
    if (mapping.currency != posting::CurrencyChoice::Base)
        return document.grandTotal.round2();
    const auto read = document.kind == DocumentKind::CreditMemo ? magento::readCreditMemo(bodyOf(document))
                                                                : magento::readInvoice(bodyOf(document));
    return read ? posting::moneyOf(*read, mapping).grandTotal.round2() : document.grandTotal.round2();
}

} // namespace counterfoil::sync
