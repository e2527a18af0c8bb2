#include "magento/reader.h"

#include "magento/fields.h"

namespace counterfoil::magento {

using namespace fields;

namespace {

const QString timeFormat = QStringLiteral("yyyy-MM-dd HH:mm:ss");
constexpr int productEnabled = 1;

QString customAttribute(const QJsonObject& json, const QString& code)
{
    const QJsonArray attributes = array(json, "custom_attributes");
    for (const auto& value : attributes) {
        const QJsonObject attribute = value.toObject();
        if (text(attribute, "attribute_code") == code)
            return text(attribute, "value");
    }
    return {};
}

} // namespace

QDateTime readTime(const QString& value)
{
    QDateTime time = QDateTime::fromString(value.left(19).replace(u'T', u' '), timeFormat);
    time.setTimeSpec(Qt::UTC);
    return time;
}

QString writeTime(const QDateTime& utc)
{
    return utc.toUTC().toString(timeFormat);
}

Result<Customer> readCustomer(const QJsonObject& json)
{
    if (const auto missing = require(json, QStringLiteral("a customer"), {"id"}))
        return *missing;
    Customer customer;
    customer.id = integer(json, "id");
    customer.groupId = integer(json, "group_id");
    customer.storeId = integer(json, "store_id");
    customer.websiteId = integer(json, "website_id");
    customer.email = text(json, "email");
    customer.firstName = text(json, "firstname");
    customer.lastName = text(json, "lastname");
    customer.taxVat = text(json, "taxvat");
    customer.createdAt = time(json, "created_at");
    customer.updatedAt = time(json, "updated_at");
    const auto billingId = optionalInteger(json, "default_billing");
    const auto shippingId = optionalInteger(json, "default_shipping");
    const QJsonArray addresses = array(json, "addresses");
    for (const auto& value : addresses) {
        const QJsonObject entry = value.toObject();
        const auto id = optionalInteger(entry, "id");
        if (flag(entry, "default_billing") || (id && id == billingId))
            customer.billing = address(entry);
        if (flag(entry, "default_shipping") || (id && id == shippingId))
            customer.shipping = address(entry);
    }
    return customer;
}

Result<Product> readProduct(const QJsonObject& json)
{
    if (const auto missing = require(json, QStringLiteral("a product"), {"id", "sku"}))
        return *missing;
    Product product;
    product.id = integer(json, "id");
    product.sku = text(json, "sku");
    product.name = text(json, "name");
    product.typeId = text(json, "type_id");
    product.price = amount(json, "price");
    product.enabled = integer(json, "status") == productEnabled;
    product.createdAt = time(json, "created_at");
    product.updatedAt = time(json, "updated_at");
    product.attributeSetId = integer(json, "attribute_set_id");
    const QJsonArray links =
        json.value(u"extension_attributes").toObject().value(u"category_links").toArray();
    for (const QJsonValue& link : links)
        product.categoryIds.append(integer(link.toObject(), "category_id"));
    product.taxClassId = customAttribute(json, QStringLiteral("tax_class_id")).toLongLong();
    product.description = customAttribute(json, QStringLiteral("short_description"));
    return product;
}

Result<QList<StoreConfig>> readStoreConfigs(const QJsonArray& json)
{
    QList<StoreConfig> stores;
    for (const auto& value : json) {
        const QJsonObject entry = value.toObject();
        if (const auto missing = require(entry, QStringLiteral("a store view"), {"id", "code"}))
            return *missing;
        StoreConfig store;
        store.id = integer(entry, "id");
        store.websiteId = integer(entry, "website_id");
        store.code = text(entry, "code");
        store.locale = text(entry, "locale");
        store.baseCurrency = text(entry, "base_currency_code");
        store.displayCurrency = text(entry, "default_display_currency_code");
        store.timezone = text(entry, "timezone");
        store.baseUrl = text(entry, "base_url");
        store.secureBaseUrl = text(entry, "secure_base_url");
        stores.append(store);
    }
    return stores;
}

Result<QList<TaxRate>> readTaxRates(const QJsonObject& searchResult)
{
    QList<TaxRate> rates;
    const QJsonArray items = array(searchResult, "items");
    for (const auto& value : items) {
        const QJsonObject entry = value.toObject();
        TaxRate rate;
        rate.id = integer(entry, "id");
        rate.code = text(entry, "code");
        rate.countryId = text(entry, "tax_country_id");
        rate.regionName = text(entry, "region_name");
        rate.postcode = text(entry, "tax_postcode");
        rate.rate = amount(entry, "rate");
        rates.append(rate);
    }
    return rates;
}

Result<QList<CustomerGroup>> readCustomerGroups(const QJsonObject& searchResult)
{
    QList<CustomerGroup> groups;
    const QJsonArray items = array(searchResult, "items");
    for (const auto& value : items) {
        const QJsonObject entry = value.toObject();
        groups.append({integer(entry, "id"), text(entry, "code")});
    }
    return groups;
}

} // namespace counterfoil::magento
