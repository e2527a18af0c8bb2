#include "posting/posting.h"
#include "posting/texts.h"

#include "xero/fieldlimits.h"

#include <QCryptographicHash>

namespace counterfoil::posting {

QString itemCodeForSku(const QString& sku)
{
    constexpr qsizetype kept = 21, digits = 8;
    if (sku.size() <= xero::limits::itemCode)
        return sku;
    const QByteArray hash = QCryptographicHash::hash(sku.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QString(sku.left(kept) + u'~' + QString::fromLatin1(hash.left(digits)));
}

std::optional<xero::Item> itemForProduct(const magento::Product& product, const Mapping& mapping)
{
    if (!product.enabled || product.sku.trimmed().isEmpty())
        return std::nullopt;
    xero::Item item;
    item.code = itemCodeForSku(product.sku);
    item.name = cleanText(product.name, xero::limits::itemName);
    item.description = cleanText(product.name, xero::limits::description);
    if (item.code != product.sku) // the code is cut: the whole SKU must be somewhere
        item.description = cleanText(QString(product.name + QStringLiteral(" (%1)").arg(product.sku)),
                                     xero::limits::description);
    // The price without a say on tax is only a suggestion for invoices written by hand.
    if (!product.price.isZero() && !product.price.isNegative())
        item.salesUnitPrice = product.price;
    item.salesAccountCode = mapping.accounts.sales;
    return item;
}

} // namespace counterfoil::posting
