// The runtime's part that connects: checking the shop, signing in to Xero, choosing the organisation.
#include "sync/runtimeprivate.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace counterfoil::sync {

namespace {

constexpr std::chrono::minutes signInTimeout{5};

QString tr(const char* text)
{
    return QCoreApplication::translate("Runtime", text);
}

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
        d->status.set(StatusMemory::Side::Shop, ConnectionState::Attention,
                      tr("The integration may not read: %1. Tick these under System > Integrations > API in "
                         "Magento, save and "
                         "reauthorize.")
                          .arg(refused.join(QStringLiteral("; "))));
    d->emitStatus(*this);
    return check;
}

Result<xero::Organisation> Runtime::signIn(const xero::OpenUrl& openUrl, const QString& tenantId,
                                           std::stop_token stop)
{
    auto session = d->session();
    if (!session)
        return session.error();
    d->status.set(StatusMemory::Side::Books, ConnectionState::Connecting);
    d->emitStatus(*this);
    auto signedIn = (*session)->settings().customConnection
                        ? (*session)->accessToken(stop).ok()
                              ? Result<void>()
                              : Result<void>((*session)->accessToken(stop).error())
                        : xero::signIn(**session, openUrl, signInTimeout, stop);
    if (!signedIn) {
        d->status.set(StatusMemory::Side::Books, ConnectionState::NotConnected, signedIn.error().message);
        d->emitStatus(*this);
        return signedIn.error();
    }
    auto tenants = (*session)->tenants(stop);
    if (!tenants)
        return tenants.error();
    if (tenants->isEmpty())
        return makeError(
            ErrorKind::Forbidden,
            tr("The sign-in reached no organisation. Sign in again and choose one on Xero's page."), {},
            QStringLiteral("NO_ORGANISATION"));

    const auto has = [&tenants](const QString& id) {
        return std::any_of(tenants->begin(), tenants->end(),
                           [&id](const xero::Tenant& t) { return t.tenantId == id; });
    };
    const QString remembered = d->settings.tenantId();
    if (!tenantId.isEmpty() && !has(tenantId))
        return makeError(ErrorKind::Settings,
                         tr("The sign-in does not reach an organisation with the id %1.").arg(tenantId), {},
                         QStringLiteral("TENANT_UNKNOWN"));
    if (!tenantId.isEmpty())
        return chooseTenant(tenantId, stop);
    if (has(remembered))
        return chooseTenant(remembered, stop);
    if (tenants->size() == 1)
        return chooseTenant(tenants->first().tenantId, stop);
    d->emitEvent(TenantChoiceNeeded{*tenants});
    QStringList names;
    for (const auto& tenant : std::as_const(*tenants))
        names.append(QStringLiteral("%1 (%2)").arg(tenant.name, tenant.tenantId));
    return makeError(
        ErrorKind::Settings,
        tr("The sign-in reaches several organisations; choose one: %1").arg(names.join(QStringLiteral(", "))),
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
    return read->organisation;
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
        return makeError(
            ErrorKind::Rejected,
            tr("Xero did not make the account %1: %2").arg(account.code, written->first().errors.join(u' ')),
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
                              tr("Xero said that the account %1 was made, but does not list it. Press "
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
    d->booksCache.forget();
    d->status.set(StatusMemory::Side::Books, ConnectionState::NotConnected, tr("Disconnected."));
    d->emitEvent(TokensForgotten{});
    d->emitStatus(*this);
    return disconnected;
}

} // namespace counterfoil::sync
