#pragma once

#include "base/error.h"
#include "http/ratebudget.h"
#include "magento/client.h"
#include "posting/posting.h"
#include "posting/suggest.h"
#include "reconcile/types.h"
#include "store/types.h"
#include "sync/estimate.h"
#include "sync/previewlist.h"
#include "sync/queueedit.h"
#include "xero/session.h"
#include "xero/types.h"

#include <QMetaType>
#include <QUrl>

#include <variant>

/// What the worker tells the window: plain values, by one queued signal, at most 4 a second for progress.
namespace counterfoil::sync {

enum class ConnectionState { NotConnected, Connecting, Connected, Attention };

struct ShopStatus
{
    ConnectionState state = ConnectionState::NotConnected;
    QString reason; ///< why not connected, or what needs attention; for people
    QDateTime since;
    QString baseUrl, version;
    QList<magento::StoreConfig> stores;
    QList<magento::ResourceCheck> resources;
};

/// What is to be done about the sign-in to Xero.
enum class SignInNeed {
    None,
    FirstSignIn, ///< nobody has signed in yet
    SignInAgain, ///< it has ended (withdrawn, or 60 idle days): the queue waits
    GrantScopes, ///< it lacks permissions that the settings need: the queue waits
    ExpiresSoon, ///< not used for 50 days: it ends at `at` unless it is used
};

struct BooksStatus
{
    SignInNeed need = SignInNeed::None;
    QStringList missingScopes; ///< with GrantScopes
    ConnectionState state = ConnectionState::NotConnected;
    QString reason;
    QDateTime since;
    xero::Organisation organisation;
    QStringList scopes;
    QDateTime tokenExpiresAt, refreshTokenExpiresAt;
    RateBudget::Snapshot budget;
    int callsToday = 0;
};

struct ConnectionStatus
{
    ShopStatus shop;
    BooksStatus books;
    QDateTime lastSync, nextSync;
};

struct ConnectionChanged
{
    ConnectionStatus status;
};
/// phase: "Reading orders", "Posting invoices"; total 0 when unknown.
struct ProgressChanged
{
    QString phase;
    qint64 done = 0, total = 0;
    int callsUsed = 0;
};
struct QueueChanged
{};
struct LogChanged
{};
struct RequestsChanged
{};
/// Numbers of one run. kinds: Contact, Item, Invoice, Payment, CreditNote, Allocation, Refund.
struct KindCount
{
    int posted = 0, failed = 0, blocked = 0;
};
struct SyncSummary
{
    QMap<QString, KindCount> kinds;
    QMap<QString, int> read; ///< documents read from the shop by kind: "order": 205
    int queued = 0;          ///< rows added to the queue
    int xeroCalls = 0, magentoCalls = 0;
    qint64 waiting = 0;             ///< rows still due or postponed
    qint64 refused = 0;             ///< rows Failed or Blocked now
    std::optional<Error> stoppedBy; ///< why the run ended early
};
struct SyncStarted
{};
struct SyncFinished
{
    SyncSummary summary;
};
struct CommandFailed
{
    Error error;
};
struct CommandDone
{
    QString message;
};
/// Accounts, tax rates and what the shop uses were read (anew).
struct BooksRead
{
    posting::BooksFacts books;
    posting::ShopFacts shop;
};
/// A rotated token set, to be saved in the keychain by the receiver.
struct TokensRotated
{
    xero::TokenSet tokens;
};
struct TokensForgotten
{};
/// To be shown as a notification: the sign-in needs a person. Each comes once (ExpiresSoon once a day), with
/// a message that names the remedy; BooksStatus::need holds the state itself.
struct SignInNotice
{
    SignInNeed need = SignInNeed::None;
    QString message;
    QDateTime at;       ///< SignInAgain: since when; ExpiresSoon: when it ends
    QStringList scopes; ///< GrantScopes: those that are missing
};
struct OpenBrowser
{
    QUrl url;
};
struct TenantChoiceNeeded
{
    QList<xero::Tenant> tenants;
};
struct PreviewReady
{
    qint64 queueId = 0;
    store::SourceDocument source;
    std::optional<posting::Outcome> outcome;
    QString problem; ///< why there is no outcome
};
/// A part of what PreviewMany asked for, in posting order; the last one has `finished`.
struct PreviewListed
{
    int request = 0;
    QList<PreviewEntry> entries;
    qint64 done = 0, total = 0; ///< of the ids; rows that are gone have no entry
    bool finished = false, stopped = false;
};
/// Rows were removed or skipped, and how to undo that.
struct QueueEdited
{
    QueueEdit edit;
};
/// What came of ReconcilePeriod; after a failure CommandFailed, after Stop CommandDone come instead.
struct Reconciled
{
    reconcile::Report report;
};

/// What Undo would do for a document.
struct UndoPlan
{
    store::DocumentKind kind = store::DocumentKind::Invoice;
    qint64 entityId = 0;
    QString incrementId, xeroNumber, currency;
    Amount total;           ///< of the document that would be voided
    QList<Amount> payments; ///< payments or refunds that would be deleted first
    QString problem;        ///< why it cannot be undone here; empty: it can
};
/// An account was made in Xero (or was found to be there already); BooksRead with it came before.
struct AccountCreated
{
    xero::Account account;
    QString field; ///< as in CreateAccount
};
struct EstimateReady
{
    Estimate estimate;
};
struct UndoPlanned
{
    UndoPlan plan;
};

using Event =
    std::variant<ConnectionChanged, ProgressChanged, QueueChanged, LogChanged, RequestsChanged, SyncStarted,
                 SyncFinished, CommandFailed, CommandDone, BooksRead, TokensRotated, TokensForgotten,
                 SignInNotice, OpenBrowser, TenantChoiceNeeded, PreviewReady, UndoPlanned, EstimateReady,
                 AccountCreated, Reconciled, PreviewListed, QueueEdited>;

} // namespace counterfoil::sync

Q_DECLARE_METATYPE(counterfoil::sync::Event)
