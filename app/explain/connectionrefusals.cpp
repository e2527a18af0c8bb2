#include "explain/catalogue.h"

#include <QCoreApplication>

namespace counterfoil::explain {

namespace {

/// Sign-in, network and limits.
constexpr Entry rows[] = {
    {"sign-in-again", "SIGN_IN_AGAIN TOKEN_EXPIRED NOT_SIGNED_IN NOT_CONNECTED", "",
     "Xero does not accept the sign-in any more.",
     QT_TRANSLATE_NOOP("Refusals", "Please sign in to Xero again"),
     QT_TRANSLATE_NOOP("Refusals", "The sign-in has ended: Xero forgets it after 60 days without use, after "
                                   "a change of password, or when another computer used it."),
     QT_TRANSLATE_NOOP("Refusals", "Press Connect Now and sign in. Everything that waits is posted then."),
     Action::SignIn},
    {"scope-missing", "SCOPE_MISSING", "", "Xero says that a permission is missing.",
     QT_TRANSLATE_NOOP("Refusals", "A permission was not given"),
     QT_TRANSLATE_NOOP(
         "Refusals",
         "At the sign-in not everything was allowed that is needed, or the Xero app has no such permission."),
     QT_TRANSLATE_NOOP("Refusals", "Sign in again and allow everything that Xero's page asks for."),
     Action::SignIn},
    {"access-denied", "ACCESS_DENIED", "", "Access to Xero was denied before the request reached it.",
     QT_TRANSLATE_NOOP("Refusals", "Access was denied"),
     QT_TRANSLATE_NOOP("Refusals", "Either the sign-in was declined on Xero's page, or a firewall or proxy "
                                   "keeps this computer from reaching Xero."),
     QT_TRANSLATE_NOOP("Refusals",
                       "Sign in again and press Allow. If it stays, ask who looks after the network."),
     Action::SignIn},
    {"tenant-disconnected", "TENANT_DISCONNECTED TENANT_UNKNOWN NO_ORGANISATION", "",
     "Counterfoil is no longer connected to this organisation.",
     QT_TRANSLATE_NOOP("Refusals", "The organisation is not connected"),
     QT_TRANSLATE_NOOP(
         "Refusals",
         "It was disconnected in Xero, your access was taken away, or a trial or demo company has ended."),
     QT_TRANSLATE_NOOP("Refusals", "Sign in again and choose the organisation."), Action::SignIn},
    {"tenant-choice", "TENANT_CHOICE_NEEDED", "", "Several organisations are connected: choose one.",
     QT_TRANSLATE_NOOP("Refusals", "An organisation must be chosen"),
     QT_TRANSLATE_NOOP(
         "Refusals", "Several Xero organisations were allowed at the sign-in, and documents go to one only."),
     QT_TRANSLATE_NOOP("Refusals", "Sign in again and choose the organisation of this shop."),
     Action::SignIn},
    {"xero-app", "CLIENT_REJECTED CLIENT_ID_MISSING CLIENT_SECRET_MISSING", "",
     "Xero does not know this client id.", QT_TRANSLATE_NOOP("Refusals", "The Xero app's keys are wrong"),
     QT_TRANSLATE_NOOP("Refusals", "The client id or the client secret is missing, mistyped, or was renewed "
                                   "in the Xero developer portal."),
     QT_TRANSLATE_NOOP("Refusals", "Copy them again from the developer portal."), Action::Credentials},
    {"sign-in-failed", "SIGN_IN_FAILED SIGN_IN_TIMEOUT", "", "The sign-in took too long.",
     QT_TRANSLATE_NOOP("Refusals", "The sign-in did not come to an end"),
     QT_TRANSLATE_NOOP("Refusals",
                       "The browser did not come back from Xero's page, or came back with an error."),
     QT_TRANSLATE_NOOP("Refusals", "Try again, and allow the access on Xero's page."), Action::SignIn},
    {"no-browser", "NO_BROWSER BROWSER_NOT_OPENED", "", "No browser could be opened.",
     QT_TRANSLATE_NOOP("Refusals", "No browser could be opened"),
     QT_TRANSLATE_NOOP("Refusals", "The page must be shown in a browser, and this computer started none."),
     QT_TRANSLATE_NOOP("Refusals", "Choose a standard browser in the system's settings, then try again."),
     Action::SignIn},
    {"sign-in-port", "PORT_IN_USE PORT_FORBIDDEN", "", "Port 8742 is used by another program.",
     QT_TRANSLATE_NOOP("Refusals", "The port for the sign-in is taken"),
     QT_TRANSLATE_NOOP(
         "Refusals",
         "Another program uses the port on which Xero's answer is awaited, or the system forbids it."),
     QT_TRANSLATE_NOOP("Refusals",
                       "Close the other program, or choose another port here and in the Xero app."),
     Action::Credentials},
    {"day-limit", "DAY_LIMIT", "", "Xero's calls for today are used up.",
     QT_TRANSLATE_NOOP("Refusals", "Today's calls to Xero are used up"),
     QT_TRANSLATE_NOOP(
         "Refusals",
         "Xero allows a number of calls each day for an organisation, and all other apps count as well."),
     QT_TRANSLATE_NOOP(
         "Refusals",
         "Nothing needs to be done: the rest goes on by itself when the day begins anew for Xero."),
     Action::ViewRequests},
    {"rate-limited", "RATE_LIMITED", "", "Xero asks to wait for 30 seconds.",
     QT_TRANSLATE_NOOP("Refusals", "Too many calls in a short time"),
     QT_TRANSLATE_NOOP("Refusals", "The other side allows only so many calls a minute."),
     QT_TRANSLATE_NOOP("Refusals", "Nothing needs to be done: it goes on after a short pause."),
     Action::ViewRequests},
    {"budget-reserved", "BUDGET_RESERVED", "", "The rest of today's calls is kept for new orders.",
     QT_TRANSLATE_NOOP("Refusals", "The rest of today's calls is kept"),
     QT_TRANSLATE_NOOP("Refusals",
                       "Adding old documents stops early enough that new orders can still be posted today."),
     QT_TRANSLATE_NOOP("Refusals",
                       "Nothing needs to be done: it goes on tomorrow. The reserve can be changed."),
     Action::ViewRequests},
    {"xero-maintenance", "MAINTENANCE", "", "Xero is offline for maintenance.",
     QT_TRANSLATE_NOOP("Refusals", "Xero is being maintained"),
     QT_TRANSLATE_NOOP("Refusals", "Xero is switched off for a while."),
     QT_TRANSLATE_NOOP("Refusals", "Nothing needs to be done: it is tried again in a few minutes."),
     Action::Retry},
    {"organisation-offline", "ORGANISATION_OFFLINE", "",
     "Xero has taken this organisation offline for a while.",
     QT_TRANSLATE_NOOP("Refusals", "The organisation is offline"),
     QT_TRANSLATE_NOOP("Refusals", "Xero works on this organisation for a while."),
     QT_TRANSLATE_NOOP("Refusals", "Nothing needs to be done: it is tried again in a few minutes."),
     Action::Retry},
    {"xero-unavailable", "", "temporarily unavailable", "The Xero API is temporarily unavailable",
     QT_TRANSLATE_NOOP("Refusals", "Xero cannot be reached for a while"),
     QT_TRANSLATE_NOOP("Refusals", "Xero has too much to do or a fault of its own."),
     QT_TRANSLATE_NOOP("Refusals", "Nothing needs to be done: it is tried again in a few minutes."),
     Action::Retry},
    {"xero-offline", "", "currently offline for maintenance",
     "The Xero API is currently offline for maintenance",
     QT_TRANSLATE_NOOP("Refusals", "Xero is being maintained"),
     QT_TRANSLATE_NOOP("Refusals", "Xero is switched off for a while."),
     QT_TRANSLATE_NOOP("Refusals", "Nothing needs to be done: it is tried again in a few minutes."),
     Action::Retry},
    {"organisation-is-offline", "", "The Organisation is offline", "The Organisation is offline",
     QT_TRANSLATE_NOOP("Refusals", "The organisation is offline"),
     QT_TRANSLATE_NOOP("Refusals", "Xero works on this organisation for a while."),
     QT_TRANSLATE_NOOP("Refusals", "Nothing needs to be done: it is tried again in a few minutes."),
     Action::Retry},
    {"too-large", "TOO_LARGE", "", "The request is larger than Xero takes.",
     QT_TRANSLATE_NOOP("Refusals", "The document is too large for Xero"),
     QT_TRANSLATE_NOOP("Refusals", "The document has more lines or longer texts than Xero takes at once."),
     QT_TRANSLATE_NOOP("Refusals", "Enter it in Xero by hand and skip it here."),
     Action::OpenMagentoDocument},
    {"precondition", "PRECONDITION_FAILED", "", "Xero refused the conditions of the request.",
     QT_TRANSLATE_NOOP("Refusals", "Xero did not accept the connection"),
     QT_TRANSLATE_NOOP(
         "Refusals",
         "Something between this computer and Xero uses an outdated encryption, or changes requests."),
     QT_TRANSLATE_NOOP("Refusals", "Update the system, and ask who looks after the network about a proxy."),
     Action::Retry},
    {"redirected", "REDIRECTED", "", "The answer came from somewhere else than Xero (a redirect).",
     QT_TRANSLATE_NOOP("Refusals", "Something answered in Xero's place"),
     QT_TRANSLATE_NOOP("Refusals", "A sign-in page of the network or a proxy stands in between."),
     QT_TRANSLATE_NOOP("Refusals", "Open any page in a browser and sign in to the network, then retry."),
     Action::Retry},
    {"answer-lost", "ANSWER_LOST CUT_OFF", "", "The connection broke before the answer came.",
     QT_TRANSLATE_NOOP("Refusals", "The connection broke"),
     QT_TRANSLATE_NOOP("Refusals", "The network failed while an answer was on its way. What was written is "
                                   "looked up before anything is sent again."),
     QT_TRANSLATE_NOOP("Refusals", "Nothing needs to be done. If it happens often, check the network."),
     Action::Retry},
    {"tls-failed", "TLS_FAILED", "", "No secure connection could be made.",
     QT_TRANSLATE_NOOP("Refusals", "No secure connection"),
     QT_TRANSLATE_NOOP("Refusals", "The certificate was not accepted: a wrong clock, an expired certificate "
                                   "of the shop, or a program that looks into secure connections."),
     QT_TRANSLATE_NOOP("Refusals", "Check this computer's clock. If it is the shop, tell its host."),
     Action::Retry},
    {"in-doubt", "IN_DOUBT", "",
     "Xero did not answer. What was sent is kept and settled before anything else.",
     QT_TRANSLATE_NOOP("Refusals", "It is not known whether Xero saved it"),
     QT_TRANSLATE_NOOP("Refusals", "The answer did not arrive. It is looked up by its number before anything "
                                   "is sent again, so nothing is booked twice."),
     QT_TRANSLATE_NOOP("Refusals", "Nothing needs to be done: the next sync settles it."), Action::Retry},
};

} // namespace

std::span<const Entry> connectionEntries()
{
    return rows;
}

} // namespace counterfoil::explain
