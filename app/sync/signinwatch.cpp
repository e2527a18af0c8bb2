#include "sync/signinwatch.h"

#include "xero/scopes.h"

#include <QCoreApplication>
#include <QLocale>

namespace counterfoil::sync {

namespace {

const QString lostName = QStringLiteral("signIn.lost");
const QString toldName = QStringLiteral("signIn.told");

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

/// The permission in words, as Xero's consent page has it.
QString scopeLabel(const QString& scope)
{
    if (scope == QStringLiteral("accounting.contacts"))
        return Texts::tr("contacts");
    if (scope == QStringLiteral("accounting.invoices"))
        return Texts::tr("invoices and credit notes");
    if (scope == QStringLiteral("accounting.payments"))
        return Texts::tr("payments");
    if (scope == QStringLiteral("accounting.settings"))
        return Texts::tr("items and settings");
    if (scope == QStringLiteral("accounting.settings.read"))
        return Texts::tr("reading the organisation's settings");
    return scope;
}

SignInNotice grantNotice(const QStringList& missing, bool customConnection)
{
    QStringList labels;
    for (const QString& scope : missing)
        labels.append(QStringLiteral("%1 (%2)").arg(scopeLabel(scope), scope));
    const QString list = labels.join(QStringLiteral(", "));
    SignInNotice notice;
    notice.need = SignInNeed::GrantScopes;
    notice.scopes = missing;
    notice.message =
        customConnection
            ? Texts::tr("The custom connection lacks permissions: %1. Add them to the app in the Xero "
                        "developer portal and authorise it again, then press Connect Now.")
                  .arg(list)
            : Texts::tr("Sign in again to grant %1: press Connect Now and allow everything that "
                        "Xero's page asks for. Nothing is posted until then, and nothing is lost.")
                  .arg(list);
    return notice;
}

} // namespace

std::optional<SignInNotice> SignInWatch::lost(const Error& error)
{
    const bool ended = error.kind == ErrorKind::Unauthorized && error.code == QStringLiteral("SIGN_IN_AGAIN");
    const bool disconnected =
        error.kind == ErrorKind::Forbidden && error.code == QStringLiteral("TENANT_DISCONNECTED");
    if (!ended && !disconnected)
        return std::nullopt;
    if (m_settings.state(m_settings.ofThisComputer(lostName)))
        return std::nullopt;
    m_settings.setState(m_settings.ofThisComputer(lostName), m_clock.nowUtc().toString(Qt::ISODate));
    SignInNotice notice = state({});
    notice.message = error.message;
    return notice;
}

void SignInWatch::works()
{
    if (m_settings.state(m_settings.ofThisComputer(lostName)))
        m_settings.clearState(m_settings.ofThisComputer(lostName));
}

void SignInWatch::forget()
{
    m_settings.clearState(m_settings.ofThisComputer(lostName));
    m_settings.clearState(m_settings.ofThisComputer(toldName));
}

SignInNotice SignInWatch::state(const xero::TokenSet& tokens) const
{
    SignInNotice notice;
    if (const auto since = m_settings.state(m_settings.ofThisComputer(lostName))) {
        notice.need = SignInNeed::SignInAgain;
        notice.at = QDateTime::fromString(*since, Qt::ISODate);
        notice.message = Texts::tr("The sign-in to Xero has ended. Press Connect Now and sign in again. The "
                                   "queue waits, and nothing is lost.");
        return notice;
    }
    const bool customConnection = m_settings.flag(QStringLiteral("xero.customConnection"));
    if (tokens.isEmpty()) {
        notice.need = customConnection ? SignInNeed::None : SignInNeed::FirstSignIn;
        return notice;
    }
    const QStringList missing = xero::missingScopes(tokens.scopes, neededScopes());
    if (!missing.isEmpty())
        return grantNotice(missing, customConnection);
    return customConnection ? notice : expiry(tokens);
}

SignInNotice SignInWatch::expiry(const xero::TokenSet& tokens) const
{
    SignInNotice notice;
    if (tokens.refreshToken.isEmpty() || !tokens.refreshIssuedAt.isValid())
        return notice;
    const QDateTime now = m_clock.nowUtc();
    if (tokens.refreshIssuedAt.addDays(warnFromDay) > now)
        return notice;
    notice.need = SignInNeed::ExpiresSoon;
    notice.at = tokens.refreshIssuedAt.addDays(idleDays);
    const QString day = QLocale().toString(notice.at.toLocalTime().date(), QLocale::LongFormat);
    notice.message =
        notice.at > now
            ? Texts::tr(
                  "The sign-in to Xero was not used for %1 days and ends on %2. Press Sync Now, or connect, "
                  "before that day to keep it.")
                  .arg(tokens.refreshIssuedAt.daysTo(now))
                  .arg(day)
            : Texts::tr("The sign-in to Xero was not used for %1 days and ended on %2. Press Connect Now and "
                        "sign in again.")
                  .arg(tokens.refreshIssuedAt.daysTo(now))
                  .arg(day);
    return notice;
}

std::optional<SignInNotice> SignInWatch::due(const xero::TokenSet& tokens)
{
    const SignInNotice notice = state(tokens);
    QString told;
    switch (notice.need) {
    case SignInNeed::None:
    case SignInNeed::FirstSignIn: // the empty state of the window says so
    case SignInNeed::SignInAgain: // told when it happened, by lost()
        return std::nullopt;
    case SignInNeed::GrantScopes:
        told = QStringLiteral("scopes ") + notice.scopes.join(u' ');
        break;
    case SignInNeed::ExpiresSoon:
        told = QStringLiteral("expiry ") + m_clock.nowUtc().date().toString(Qt::ISODate);
        break;
    }
    if (m_settings.state(m_settings.ofThisComputer(toldName)) == told)
        return std::nullopt;
    m_settings.setState(m_settings.ofThisComputer(toldName), told);
    return notice;
}

QStringList SignInWatch::neededScopes() const
{
    const bool createsItems = m_settings.flag(QStringLiteral("sync.products"));
    QStringList needed{QStringLiteral("accounting.contacts"), QStringLiteral("accounting.invoices"),
                       createsItems ? QStringLiteral("accounting.settings")
                                    : QStringLiteral("accounting.settings.read")};
    if (m_settings.flag(QStringLiteral("sync.payments")))
        needed.append(QStringLiteral("accounting.payments"));
    return needed;
}

Error missingScopesError(const SignInNotice& notice)
{
    return makeError(ErrorKind::Forbidden, notice.message,
                     QStringLiteral("granted scopes lack ") + notice.scopes.join(u' '),
                     QStringLiteral("GRANT_SCOPES"));
}

} // namespace counterfoil::sync
