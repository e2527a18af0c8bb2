#include "sync/statusmemory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace counterfoil::sync {

namespace {

const QString checkName = QStringLiteral("magento.check");

QString stateKey(StatusMemory::Side side)
{
    return side == StatusMemory::Side::Shop ? QStringLiteral("connection.shop")
                                            : QStringLiteral("connection.books");
}

} // namespace

QString StatusMemory::keyOf(Side side) const
{
    // Each computer signs in to Xero for itself; the shop and its keys are the journal's.
    return side == Side::Books ? m_settings.ofThisComputer(stateKey(side)) : stateKey(side);
}

void StatusMemory::set(Side side, ConnectionState state, const QString& reason)
{
    const Remembered before = read(side);
    const bool same = before.state == state && before.reason == reason && before.since.isValid();
    const QDateTime since = same ? before.since : m_clock.nowUtc();
    const QJsonObject json{{QStringLiteral("state"), static_cast<int>(state)},
                           {QStringLiteral("reason"), reason},
                           {QStringLiteral("since"), since.toString(Qt::ISODate)}};
    m_settings.setState(keyOf(side), QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

void StatusMemory::learn(Side side, const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        set(side, ConnectionState::NotConnected, error.message);
        return;
    case ErrorKind::Forbidden:
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::ServerFailed:
    case ErrorKind::BadResponse:
        set(side, ConnectionState::Attention, error.message);
        return;
    case ErrorKind::Cancelled:
    case ErrorKind::RateLimited:
    case ErrorKind::Rejected:
    case ErrorKind::InDoubt:
    case ErrorKind::Settings:
    case ErrorKind::Storage:
        return;
    }
}

StatusMemory::Remembered StatusMemory::read(Side side) const
{
    auto known = m_settings.state(keyOf(side));
    if (!known) // from before each computer had its own
        known = m_settings.state(stateKey(side));
    const QJsonObject json = QJsonDocument::fromJson(known.value_or(QString()).toUtf8()).object();
    Remembered remembered;
    remembered.state =
        static_cast<ConnectionState>(qBound(0, json.value(QStringLiteral("state")).toInt(), 3));
    remembered.reason = json.value(QStringLiteral("reason")).toString();
    remembered.since = QDateTime::fromString(json.value(QStringLiteral("since")).toString(), Qt::ISODate);
    return remembered;
}

void StatusMemory::putShopFacts(const magento::ConnectionCheck& check)
{
    QJsonArray stores, resources;
    for (const auto& store : check.stores)
        stores.append(QJsonObject{{QStringLiteral("id"), store.id},
                                  {QStringLiteral("website"), store.websiteId},
                                  {QStringLiteral("code"), store.code},
                                  {QStringLiteral("locale"), store.locale},
                                  {QStringLiteral("base"), store.baseCurrency},
                                  {QStringLiteral("display"), store.displayCurrency},
                                  {QStringLiteral("timezone"), store.timezone},
                                  {QStringLiteral("url"), store.baseUrl}});
    for (const auto& resource : check.resources)
        resources.append(QJsonObject{{QStringLiteral("resource"), resource.resource},
                                     {QStringLiteral("label"), resource.treeLabel},
                                     {QStringLiteral("granted"), resource.granted}});
    const QJsonObject json{{QStringLiteral("stores"), stores},
                           {QStringLiteral("resources"), resources},
                           {QStringLiteral("version"), check.version}};
    m_references.put(checkName, QJsonDocument(json).toJson(QJsonDocument::Compact), m_clock.nowUtc());
}

void StatusMemory::read(ShopStatus& status) const
{
    const Remembered remembered = read(Side::Shop);
    status.state = remembered.state;
    status.reason = remembered.reason;
    status.since = remembered.since;
    const auto entry = m_references.find(checkName);
    if (!entry)
        return;
    const QJsonObject json = QJsonDocument::fromJson(*entry).object();
    status.version = json.value(QStringLiteral("version")).toString();
    const QJsonArray stores = json.value(QStringLiteral("stores")).toArray();
    for (const auto& value : stores) {
        const QJsonObject object = value.toObject();
        magento::StoreConfig store;
        store.id = object.value(QStringLiteral("id")).toInteger();
        store.websiteId = object.value(QStringLiteral("website")).toInteger();
        store.code = object.value(QStringLiteral("code")).toString();
        store.locale = object.value(QStringLiteral("locale")).toString();
        store.baseCurrency = object.value(QStringLiteral("base")).toString();
        store.displayCurrency = object.value(QStringLiteral("display")).toString();
        store.timezone = object.value(QStringLiteral("timezone")).toString();
        store.baseUrl = object.value(QStringLiteral("url")).toString();
        status.stores.append(store);
    }
    const QJsonArray resources = json.value(QStringLiteral("resources")).toArray();
    for (const auto& value : resources) {
        const QJsonObject object = value.toObject();
        status.resources.append({object.value(QStringLiteral("resource")).toString(),
                                 object.value(QStringLiteral("label")).toString(),
                                 object.value(QStringLiteral("granted")).toBool()});
    }
}

void StatusMemory::read(BooksStatus& status) const
{
    const Remembered remembered = read(Side::Books);
    status.state = remembered.state;
    status.reason = remembered.reason;
    status.since = remembered.since;
}

} // namespace counterfoil::sync
