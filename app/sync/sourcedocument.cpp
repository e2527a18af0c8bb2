#include "sync/sourcedocument.h"

#include "magento/fields.h"
#include "magento/reader.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace counterfoil::sync {

namespace {

using store::DocumentKind;
using store::SourceDocument;

/// Fields that change without any meaning for the books.
const QStringList volatileFields{
    QStringLiteral("updated_at"),
    QStringLiteral("status_histories"),
    QStringLiteral("email_sent"),
    QStringLiteral("send_email"),
    QStringLiteral("comments"),
    QStringLiteral("parent_item"),
    QStringLiteral("protect_code"),
    QStringLiteral("remote_ip"),
    QStringLiteral("customer_note_notify"),
    QStringLiteral("media_gallery_entries"),
    QStringLiteral("status"),
    QStringLiteral("qty_shipped"),
};

QJsonValue withoutVolatile(const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray kept;
        const QJsonArray items = value.toArray();
        for (const auto& item : items)
            kept.append(withoutVolatile(item));
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!volatileFields.contains(it.key()))
            kept.insert(it.key(), withoutVolatile(it.value()));
    }
    return kept;
}

QByteArray hashOf(magento::Kind kind, const QJsonObject& json)
{
    QJsonObject relevant = withoutVolatile(json).toObject();
    // An order goes on changing after it was placed (invoiced, due, refunded sums): its own amounts do not.
    // What was paid of it so far is a payment to be posted.
    if (kind == magento::Kind::Order) {
        for (auto it = relevant.begin(); it != relevant.end();) {
            const QString& key = it.key();
            const bool runningSum =
                key.endsWith(QStringLiteral("_invoiced")) || key.endsWith(QStringLiteral("_refunded")) ||
                key.contains(QStringLiteral("total_due")) || key.startsWith(QStringLiteral("adjustment")) ||
                key.startsWith(QStringLiteral("base_adjustment")) ||
                key == QStringLiteral("extension_attributes") || key == QStringLiteral("payment") ||
                key == QStringLiteral("items");
            it = runningSum ? relevant.erase(it) : std::next(it);
        }
    }
    return QCryptographicHash::hash(QJsonDocument(relevant).toJson(QJsonDocument::Compact),
                                    QCryptographicHash::Sha256);
}

QString fullName(const QString& first, const QString& last)
{
    return QString(first + u' ' + last).trimmed();
}

void fill(SourceDocument& out, const magento::Order& order)
{
    out.entityId = order.entityId;
    out.storeId = order.storeId;
    out.incrementId = order.incrementId;
    out.orderId = order.entityId;
    out.state = order.state;
    out.customerName = fullName(order.customerFirstName, order.customerLastName);
    if (out.customerName.isEmpty() && order.billingAddress)
        out.customerName = fullName(order.billingAddress->firstName, order.billingAddress->lastName);
    out.createdAt = order.createdAt;
    out.updatedAt = order.updatedAt;
    out.grandTotal = order.money.grandTotal;
    out.currency = order.orderCurrency;
}

void fill(SourceDocument& out, const magento::SalesDocument& document)
{
    out.entityId = document.entityId;
    out.storeId = document.storeId;
    out.incrementId = document.incrementId;
    out.orderId = document.orderId;
    out.state = QString::number(static_cast<int>(document.state));
    out.createdAt = document.createdAt;
    out.updatedAt = document.updatedAt;
    out.grandTotal = document.money.grandTotal;
    out.currency = document.orderCurrency;
}

void fill(SourceDocument& out, const magento::Customer& customer)
{
    out.entityId = customer.id;
    out.storeId = customer.storeId;
    out.incrementId = customer.email;
    out.customerName = fullName(customer.firstName, customer.lastName);
    out.createdAt = customer.createdAt;
    out.updatedAt = customer.updatedAt;
}

void fill(SourceDocument& out, const magento::Product& product)
{
    out.entityId = product.id;
    out.incrementId = product.sku;
    out.customerName = product.name;
    out.createdAt = product.createdAt;
    out.updatedAt = product.updatedAt;
    out.grandTotal = product.price;
}

template <class T>
Result<SourceDocument> filled(magento::Kind kind, const QJsonObject& json, const Result<T>& read)
{
    if (!read)
        return read.error();
    SourceDocument document;
    document.kind = storeKind(kind);
    fill(document, *read);
    document.hash = hashOf(kind, json);
    document.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return document;
}

} // namespace

magento::Kind magentoKind(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Customer:
        return magento::Kind::Customer;
    case DocumentKind::Product:
        return magento::Kind::Product;
    case DocumentKind::Order:
        return magento::Kind::Order;
    case DocumentKind::Invoice:
    case DocumentKind::DailySales: // what they are made of
        return magento::Kind::Invoice;
    case DocumentKind::CreditMemo:
    case DocumentKind::DailyRefunds:
        return magento::Kind::CreditMemo;
    }
    return magento::Kind::Order;
}

DocumentKind storeKind(magento::Kind kind)
{
    switch (kind) {
    case magento::Kind::Customer:
        return DocumentKind::Customer;
    case magento::Kind::Product:
        return DocumentKind::Product;
    case magento::Kind::Order:
        return DocumentKind::Order;
    case magento::Kind::Invoice:
        return DocumentKind::Invoice;
    case magento::Kind::CreditMemo:
        return DocumentKind::CreditMemo;
    }
    return DocumentKind::Order;
}

Result<SourceDocument> sourceDocument(magento::Kind kind, const QJsonObject& json)
{
    switch (kind) {
    case magento::Kind::Customer:
        return filled(kind, json, magento::readCustomer(json));
    case magento::Kind::Product:
        return filled(kind, json, magento::readProduct(json));
    case magento::Kind::Order:
        return filled(kind, json, magento::readOrder(json));
    case magento::Kind::Invoice:
        return filled(kind, json, magento::readInvoice(json));
    case magento::Kind::CreditMemo:
        return filled(kind, json, magento::readCreditMemo(json));
    }
    return makeError(ErrorKind::BadResponse, QStringLiteral("unknown kind"));
}

SourceDocument readableParts(magento::Kind kind, const QJsonObject& json)
{
    using namespace magento::fields;
    const bool customer = kind == magento::Kind::Customer, product = kind == magento::Kind::Product;
    SourceDocument document;
    document.kind = storeKind(kind);
    document.entityId = integer(json, customer || product ? "id" : "entity_id");
    document.storeId = integer(json, "store_id");
    document.orderId = kind == magento::Kind::Order ? document.entityId : integer(json, "order_id");
    document.incrementId = text(json, customer ? "email" : product ? "sku" : "increment_id");
    document.state =
        kind == magento::Kind::Order ? text(json, "state") : QString::number(integer(json, "state"));
    document.createdAt = time(json, "created_at");
    document.updatedAt = time(json, "updated_at");
    document.grandTotal = amount(json, "grand_total");
    document.currency = text(json, "order_currency_code");
    document.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return document;
}

QString magentoKey(DocumentKind kind, qint64 entityId)
{
    return store::documentKindName(kind) + u':' + QString::number(entityId);
}

QString contactKey(const QString& contactNumber)
{
    return QStringLiteral("contact:") + contactNumber;
}

bool isCanceled(const SourceDocument& document)
{
    if (document.kind == DocumentKind::Order)
        return document.state == QStringLiteral("canceled");
    return document.kind != DocumentKind::Customer && document.kind != DocumentKind::Product &&
           document.state == QString::number(static_cast<int>(magento::DocumentState::Canceled));
}

store::QueueItem queueItem(const SourceDocument& document, store::Stage stage, const QString& reason,
                           int priority)
{
    store::QueueItem item;
    item.kind = document.kind;
    item.entityId = document.entityId;
    item.storeId = document.storeId;
    item.orderId = document.orderId;
    item.incrementId = document.incrementId;
    item.customerName = document.customerName;
    item.amount = document.grandTotal;
    item.currency = document.currency;
    item.stage = stage;
    item.reason = reason;
    item.priority = priority;
    return item;
}

bool isAnotherDocument(const SourceDocument& known, const SourceDocument& read)
{
    if (!known.createdAt.isValid() || !read.createdAt.isValid() || known.createdAt == read.createdAt)
        return false;
    if (known.incrementId != read.incrementId)
        return true;
    if (known.kind == DocumentKind::Customer || known.kind == DocumentKind::Product)
        return false;
    const bool namesDiffer = known.kind == DocumentKind::Order && known.customerName != read.customerName;
    return namesDiffer || known.orderId != read.orderId || known.grandTotal != read.grandTotal ||
           known.currency != read.currency;
}

QJsonObject bodyOf(const SourceDocument& document)
{
    return QJsonDocument::fromJson(document.body).object();
}

} // namespace counterfoil::sync
