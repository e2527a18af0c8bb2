#include "sandbox/sandbox.h"

#include "http/freeport.h"
#include "sandbox/edits.h"
#include "sandbox/runner.h"
#include "sandbox/summary.h"

#include <QCoreApplication>

namespace counterfoil::sandbox {

namespace {

Error portInUse(const QString& what, quint16 port)
{
    return makeError(ErrorKind::Settings,
                     QCoreApplication::translate(
                         "Sandbox", "The %1 cannot use port %2: another program listens there. Close "
                                    "that program or choose another port.")
                         .arg(what)
                         .arg(port),
                     QStringLiteral("listen on 127.0.0.1:%1 failed").arg(port),
                     QStringLiteral("PORT_IN_USE"));
}

QUrl localUrl(quint16 port, const QString& path)
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port).arg(path));
}

} // namespace

class Sandbox::Private
{
public:
    Private(const Options& options, quint16 redirectPort)
        : app(DemoApp::demo(redirectPort)), parts(options, redirectPort), runner(parts)
    {}

    template <class Edit>
    void edit(Edit change)
    {
        const std::lock_guard lock(parts.mutex);
        change(parts.world);
        parts.world.save();
    }

    DemoApp app;
    Parts parts;
    Runner runner; // stops before the parts go
    Ports ports;
};

Sandbox::Sandbox() = default;
Sandbox::~Sandbox() = default;

Result<std::unique_ptr<Sandbox>> Sandbox::start(Options options)
{
    std::unique_ptr<Sandbox> sandbox(new Sandbox);
    const quint16 redirectPort = options.redirectPort != 0 ? options.redirectPort : freePort();
    sandbox->d = std::make_unique<Private>(options, redirectPort);
    Private& d = *sandbox->d;
    if (const Result<void> loaded = d.parts.world.load(); !loaded)
        return loaded.error();
    d.ports = d.runner.begin();
    if (d.ports.shop == 0)
        return portInUse(QCoreApplication::translate("Sandbox", "demo shop"), options.shopPort);
    if (d.ports.xero == 0)
        return portInUse(QCoreApplication::translate("Sandbox", "demo Xero"), options.xeroPort);
    return sandbox;
}

QUrl Sandbox::shopUrl() const
{
    return localUrl(d->ports.shop, QStringLiteral("/"));
}

QUrl Sandbox::xeroApiUrl() const
{
    return localUrl(d->ports.xero, QStringLiteral("/api.xro/2.0"));
}

QUrl Sandbox::identityUrl() const
{
    return localUrl(d->ports.xero, QString());
}

magento::IntegrationKeys Sandbox::shopKeys() const
{
    const ShopKeys keys = ShopKeys::demo();
    return {QString::fromLatin1(keys.consumerKey), QString::fromLatin1(keys.consumerSecret),
            QString::fromLatin1(keys.token), QString::fromLatin1(keys.tokenSecret)};
}

QString Sandbox::xeroClientId() const
{
    return d->app.clientId;
}

QString Sandbox::xeroCustomClientId() const
{
    return d->app.customClientId;
}

QString Sandbox::xeroCustomClientSecret() const
{
    return d->app.customClientSecret;
}

quint16 Sandbox::redirectPort() const
{
    return d->parts.redirectPort;
}

QString Sandbox::tenantId() const
{
    const std::lock_guard lock(d->parts.mutex);
    return d->parts.world.mainOrganisation().tenantId;
}

void Sandbox::play(const Fault& fault)
{
    d->parts.faults.play(fault);
}

void Sandbox::clearFaults()
{
    d->parts.faults.clear();
}

BooksSummary Sandbox::books() const
{
    return summaryOf(d->parts);
}

QJsonObject Sandbox::dump() const
{
    return dumpOf(d->parts);
}

void Sandbox::voidInvoice(const QString& number)
{
    d->edit(
        [&](World& world) { voidInvoiceInBooks(world.mainOrganisation(), number, world.clock.nowUtc()); });
}

bool Sandbox::changeInShop(const QString& list, const QString& number, const QJsonObject& fields)
{
    const std::lock_guard lock(d->parts.mutex);
    return d->parts.shop.change(list, number, fields);
}

void Sandbox::editDocument(const QString& number, const QJsonObject& set)
{
    d->edit([&](World& world) {
        editDocumentInBooks(world.mainOrganisation(), number, set, world.clock.nowUtc());
    });
}

void Sandbox::unpayDocument(const QString& number)
{
    d->edit(
        [&](World& world) { unpayDocumentInBooks(world.mainOrganisation(), number, world.clock.nowUtc()); });
}

void Sandbox::mergeContact(const QString& name, const QString& into)
{
    d->edit([&](World& world) {
        mergeContactInBooks(world.mainOrganisation(), name, into, world.clock.nowUtc());
    });
}

void Sandbox::archiveContact(const QString& name)
{
    d->edit(
        [&](World& world) { archiveContactInBooks(world.mainOrganisation(), name, world.clock.nowUtc()); });
}

void Sandbox::setPeriodLockDate(const QDate& date)
{
    d->edit([&](World& world) { setPeriodLockDateInBooks(world.mainOrganisation(), date); });
}

void Sandbox::expireAccessTokens()
{
    d->edit([](World& world) { world.tokens.expireAccessTokens(); });
}

void Sandbox::revokeConsent()
{
    d->edit([](World& world) { world.tokens.revokeAll(); });
}

void Sandbox::advanceClock(std::chrono::seconds by)
{
    d->parts.clock.advance(by);
}

int Sandbox::concurrentPeak() const
{
    const std::lock_guard lock(d->parts.mutex);
    return d->parts.xero.concurrentPeak();
}

} // namespace counterfoil::sandbox
