#pragma once

#include <QList>
#include <QString>

#include <span>

/// What stands behind a refusal, and what to do about it. The entries are C++ tables and no data file,
/// because lupdate finds QT_TRANSLATE_NOOP and the compiler checks them; a text in JSON would need a second
/// extraction. Pure, any thread. Sources of Xero's messages: Xero's documentation and OpenAPI file, and what
/// users of other integrations report.
namespace counterfoil::explain {

/// What a button can do about it. The window knows how; None: nothing but the words.
enum class Action {
    None,
    MapTax,              ///< Account types, Tax rates
    MapAccount,          ///< Account types, Accounts
    MapPayment,          ///< Account types, Payments
    MapDocuments,        ///< Account types, Documents: numbers, totals, currencies
    ChooseDate,          ///< Account types, Documents: what happens in locked periods
    Settings,            ///< Account types, Schedule
    OpenLockDates,       ///< Xero, Financial settings
    OpenChartOfAccounts, ///< Xero
    OpenTaxRates,        ///< Xero
    OpenCurrencies,      ///< Xero
    OpenTracking,        ///< Xero
    OpenUsers,           ///< Xero
    OpenContacts,        ///< Xero
    OpenXeroDocument,    ///< the document this is about
    OpenMagentoDocument, ///< the document this is about
    SignIn,              ///< Credentials, Connect Now
    TestShop,            ///< Credentials, the shop's keys
    Credentials,         ///< Credentials, the fields
    ViewRequests,        ///< View Request Daily
    Retry,               ///< the document again
};
/// The button's text, with a mnemonic; empty for None.
QString actionText(Action action);
/// A stable English name ("MapTax"), for links and tests.
QString actionName(Action action);

/// One row of the catalogue. All texts but `example` are marked for translation in the context "Refusals".
struct Entry
{
    const char* id;      ///< stable, lower case with dashes
    const char* codes;   ///< our own codes, with spaces between; may be empty
    const char* pattern; ///< a regular expression on the message, case-insensitive; may be empty
    const char* example; ///< a message the entry is for
    const char* title;
    const char* cause;
    const char* remedy;
    Action action;
};

/// Where the tables come from.
std::span<const Entry> xeroDocumentEntries(); ///< Xero about invoices, lines, accounts, taxes
std::span<const Entry> xeroRecordEntries();   ///< Xero about contacts, items, payments, allocations, plans
std::span<const Entry> postingEntries();      ///< ours, before and after posting
std::span<const Entry> connectionEntries();   ///< sign-in, network, limits
std::span<const Entry> shopEntries();         ///< Magento
std::span<const Entry> machineEntries();      ///< files, keychain, settings of this computer
/// All of them, in the order in which patterns are tried.
QList<Entry> entries();

struct Explanation
{
    QString id; ///< the entry's; empty when it is unknown
    QString title, cause, remedy;
    Action action = Action::None;
    bool known = false; ///< false: `cause` is the original message, unchanged
};

/// A specific code decides; a general one (none, XERO_REFUSED, CONTACT_REFUSED, MAGENTO_REFUSED) lets the
/// message decide first, since Xero's reason is in it.
Explanation explain(const QString& code, const QString& message);

} // namespace counterfoil::explain
