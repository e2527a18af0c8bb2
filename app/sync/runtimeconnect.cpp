// The runtime's part that connects: checking the shop, signing in to Xero, choosing the organisation.
#include "sync/neighbours.h"
#include "sync/runtimeprivate.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QSysInfo>
#include <QUuid>

#include <algorithm>

namespace counterfoil::sync {

namespace {

constexpr std::chrono::minutes signInTimeout{5};
const QString toldNeighbours = QStringLiteral("toldNeighbours");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Runtime)
};

} // namespace

Result<magento::ConnectionCheck> Runtime::checkShop(std::stop_token stop)
{
    auto client = d->shop(nullptr);
    if (!client)
        return client.error();
    auto check = (*client)->check(stop);
    if (!check) {
        d->status.learn(StatusMemory::Side::Shop, check.error());
        d->emitStatus(*this);
        return check;
    }
    QStringList refused;
    for (const auto& resource : std::as_const(check->resources)) {
        if (!resource.granted)
            refused.append(resource.treeLabel);
    }
    d->status.putShopFacts(*check);
    if (refused.isEmpty())
        d->status.set(StatusMemory::Side::Shop, ConnectionState::Connected);
    else
        d->status.set(
            StatusMemory::Side::Shop, ConnectionState::Attention,
            Words::tr("The integration may not read: %1. Tick these under System > Integrations > API in "
                      "Magento, save and "
                      "reauthorize.")
                .arg(refused.join(QStringLiteral("; "))));
    d->emitStatus(*this);
    return check;
}

QString Runtime::Private::computerName(const QString& profileDirectory)
{
    const QByteArray place = QSysInfo::machineUniqueId() + QSysInfo::machineHostName().toUtf8() + '\n' +
                             QDir(profileDirectory).absolutePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex();
    constexpr int enough = 12;
    return QString::fromLatin1(hash.left(enough));
}

/// What an attempt to sign in leaves behind when it fails: the connection of before, or none.
Error Runtime::Private::signInFailed(const BooksStatus& before, const Error& error)
{
    const bool stood =
        before.state == ConnectionState::Connected || before.state == ConnectionState::Attention;
    if (stood && !options.credentials.xeroTokens.refreshToken.isEmpty())
        status.set(StatusMemory::Side::Books, before.state, before.reason);
    else
        status.set(StatusMemory::Side::Books, ConnectionState::NotConnected, error.message);
    return error;
}

/// The organisations that a new sign-in reaches. It is kept only when it reaches one: a failed attempt stores
/// nothing and leaves an older sign-in as it is.
Result<QList<xero::Tenant>> Runtime::Private::signInAnew(const xero::OpenUrl& openUrl, std::stop_token stop)
{
    auto current = session();
    if (!current)
        return current.error();
    xero::Session attempt(*options.transport, *options.clock, (*current)->settings(), {});
    if (const auto signedIn = xero::signIn(attempt, openUrl, signInTimeout, stop); !signedIn)
        return signedIn.error();
    auto tenants = attempt.tenants(stop);
    if (!tenants)
        return tenants.error();
    if (tenants->isEmpty()) {
        (void)attempt.disconnect(stop); // good for nothing
        return makeError(
            ErrorKind::Forbidden,
            Words::tr("The sign-in reached no organisation, so nothing was connected. Sign in again "
                      "and choose one on "
                      "Xero's page."),
            {}, QStringLiteral("NO_ORGANISATION"));
    }
    const xero::TokenSet tokens = attempt.tokens();
    if (options.saveTokens && !attempt.settings().customConnection) {
        if (const auto saved = options.saveTokens(tokens); !saved)
            return saved.error();
    }
    options.credentials.xeroTokens = tokens;
    (*current)->setTokens(tokens);
    signInWatch.forget();
    return tenants;
}

Result<xero::Organisation> Runtime::signIn(const xero::OpenUrl& openUrl, const QString& tenantId,
                                           std::stop_token stop)
{
    BooksStatus before;
    d->status.read(before);
    d->status.set(StatusMemory::Side::Books, ConnectionState::Connecting);
    d->emitStatus(*this);
    auto tenants = d->signInAnew(openUrl, stop);
    if (!tenants) {
        const Error error = d->signInFailed(before, tenants.error());
        d->emitStatus(*this);
        return error;
    }

    const auto has = [&tenants](const QString& id) {
        return std::any_of(tenants->begin(), tenants->end(),
                           [&id](const xero::Tenant& t) { return t.tenantId == id; });
    };
    const QString remembered = d->settings.tenantId();
    d->status.set(StatusMemory::Side::Books, ConnectionState::Attention,
                  Words::tr("Signed in to Xero; the organisation is still to be chosen and read."));
    if (!tenantId.isEmpty() && !has(tenantId)) {
        d->emitStatus(*this);
        return makeError(
            ErrorKind::Settings,
            Words::tr("The sign-in does not reach an organisation with the id %1.").arg(tenantId), {},
            QStringLiteral("TENANT_UNKNOWN"));
    }
    if (!tenantId.isEmpty())
        return chooseTenant(tenantId, stop);
    if (has(remembered))
        return chooseTenant(remembered, stop);
    if (tenants->size() == 1)
        return chooseTenant(tenants->first().tenantId, stop);
    d->emitStatus(*this);
    d->emitEvent(TenantChoiceNeeded{*tenants});
    QStringList names;
    for (const auto& tenant : std::as_const(*tenants))
        names.append(QStringLiteral("%1 (%2)").arg(tenant.name, tenant.tenantId));
    return makeError(ErrorKind::Settings,
                     Words::tr("The sign-in reaches several organisations; choose one: %1")
                         .arg(names.join(QStringLiteral(", "))),
                     {}, QStringLiteral("TENANT_CHOICE_NEEDED"));
}

Result<xero::Organisation> Runtime::chooseTenant(const QString& tenantId, std::stop_token stop)
{
    if (d->settings.tenantId() != tenantId) {
        d->settings.store().setValue(QStringLiteral("xero.tenantId"), tenantId);
        d->booksCache.forget();
        d->budget.restore({});
    }
    auto read = books(std::chrono::minutes(0), stop);
    if (!read)
        return read.error();
    d->tellNeighbours(read->organisation);
    return read->organisation;
}

void Runtime::Private::tellNeighbours(const xero::Organisation& organisation)
{
    const QStringList others = profilesConnectedTo(organisation.tenantId, options.profileDirectory);
    const QString told = organisation.tenantId + u' ' + others.join(u' ');
    if (others.isEmpty() || settings.state(toldNeighbours) == told)
        return;
    settings.setState(toldNeighbours, told);
    emitEvent(CommandFailed{makeError(
        ErrorKind::Settings,
        Words::tr(
            "The profile %1 posts into %2 too. Give this profile number prefixes of its own under Account "
            "types > Documents before it posts: of two documents with one number Xero takes only the "
            "first.")
            .arg(others.join(QStringLiteral(", ")), organisation.name),
        {}, QStringLiteral("ORGANISATION_SHARED"))});
}

Result<xero::Account> Runtime::createAccount(const xero::Account& account, std::stop_token stop)
{
    auto client = d->books(nullptr);
    if (!client)
        return client.error();
    const auto request = xero::putAccount(account);
    const auto written =
        (*client)->write(request, QUuid::createUuid().toByteArray(QUuid::WithoutBraces), stop);
    // Read anew in any case: a lost answer may have made the account.
    const auto now = books(std::chrono::minutes(0), stop);
    const bool unsure = !written && written.error().kind == ErrorKind::InDoubt;
    if (written && !written->first().saved())
        return makeError(ErrorKind::Rejected,
                         Words::tr("Xero did not make the account %1: %2")
                             .arg(account.code, written->first().errors.join(u' ')),
                         {}, QStringLiteral("ACCOUNT_REFUSED"));
    if (!written && !unsure)
        return written.error();
    if (!now)
        return now.error();
    for (const xero::Account& known : now->accounts) {
        if (known.code.compare(account.code, Qt::CaseInsensitive) == 0 && known.name == account.name &&
            known.type == account.type)
            return known;
    }
    return unsure ? written.error()
                  : makeError(ErrorKind::BadResponse,
                              Words::tr("Xero said that the account %1 was made, but does not list it. Press "
                                        "Refresh in a moment.")
                                  .arg(account.code),
                              {}, QStringLiteral("ACCOUNT_NOT_LISTED"));
}

Result<void> Runtime::disconnect(std::stop_token stop)
{
    auto session = d->session();
    if (!session)
        return session.error();
    auto disconnected = (*session)->disconnect(stop);
    // Forgotten here even when Xero could not be told: the person asked for it.
    d->options.credentials.xeroTokens = {};
    d->forgetSession();
    d->signInWatch.forget();
    d->booksCache.forget();
    d->status.set(StatusMemory::Side::Books, ConnectionState::NotConnected, Words::tr("Disconnected."));
    d->emitEvent(TokensForgotten{});
    d->emitStatus(*this);
    return disconnected;
}

} // namespace counterfoil::sync
