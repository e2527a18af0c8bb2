#pragma once

#include "base/clock.h"
#include "sync/events.h"
#include "sync/settings.h"

namespace counterfoil::sync {

/// Watches over the sign-in to Xero: whether it has ended, whether it allows all that the settings need,
/// whether it is about to die unused. Each is told once; what was told is remembered in the journal, so a
/// restart does not repeat it. On a shared journal each computer has a sign-in, and a memory of it, of its
/// own. Throws store::StorageError.
class SignInWatch
{
public:
    SignInWatch(Settings& settings, const Clock& clock) : m_settings(settings), m_clock(clock) {}

    /// Xero kills a refresh token that was not used for 60 days (Xero, "OAuth 2.0 token types").
    static constexpr int idleDays = 60;
    /// From this day without use on there is a warning.
    static constexpr int warnFromDay = 50;

    /// Takes note of an error from Xero. A notice when it says that the sign-in has ended, the first time.
    std::optional<SignInNotice> lost(const Error& error);
    /// A call has succeeded: access may have been given back in Xero without a new sign-in.
    void works();
    /// A sign-in has succeeded, or the person has disconnected: nothing of before counts.
    void forget();
    /// What is to be done about the sign-in now, told or not; need None when all is well.
    SignInNotice state(const xero::TokenSet& tokens) const;
    /// state(), when it was not told yet: missing permissions once, the end that comes near once a day.
    std::optional<SignInNotice> due(const xero::TokenSet& tokens);

    /// The scopes that the settings need.
    QStringList neededScopes() const;

private:
    SignInNotice expiry(const xero::TokenSet& tokens) const;

    Settings& m_settings;
    const Clock& m_clock;
};

/// The error of a run that was not begun because permissions are missing. Forbidden, GRANT_SCOPES.
Error missingScopesError(const SignInNotice& notice);

} // namespace counterfoil::sync
