#pragma once

#include "magento/oauth1.h"
#include "posting/mapping.h"
#include "reconcile/types.h"
#include "store/types.h"
#include "sync/queueedit.h"
#include "xero/session.h"
#include "xero/types.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <stop_token>
#include <variant>

/// What the window asks of the worker: plain values, posted into its mailbox and carried out in order.
namespace counterfoil::sync {

/// The secrets of one profile, read from the keychain on the GUI thread.
struct Credentials
{
    magento::IntegrationKeys shop;
    QString xeroClientSecret;
    xero::TokenSet xeroTokens;
};

struct SetCredentials
{
    Credentials credentials;
};
/// The Connect Now button: checks the shop, signs in to Xero when needed, reads the organisation.
struct Connect
{};
struct CheckShop
{}; ///< the Test button of the shop side
struct SignInXero
{}; ///< always asks for consent anew
struct ChooseTenant
{
    QString tenantId;
};
struct DisconnectXero
{};
struct RefreshBooks
{}; ///< accounts, tax rates, organisation anew
/// A new account in Xero's chart of accounts, after a person was asked; answered by AccountCreated.
struct CreateAccount
{
    xero::Account account; ///< code, name, type, taxType, enablePaymentsToAccount
    QString field;         ///< the field of the mapping it is for: "accounts.rounding"; may be empty
};
struct SaveSettings
{
    QMap<QString, QString> values;
};
struct SaveMapping
{
    posting::Mapping mapping;
};
struct AddAllToQueue
{
    QList<store::DocumentKind> kinds;
    QDate since;
};
/// What adding all data would cost; answered by EstimateReady.
struct EstimateAll
{
    QList<store::DocumentKind> kinds;
    QDate since;
};
/// Gives up the rest of an interrupted Add All Data To Queue.
struct CancelBackfill
{};
struct SyncNow
{};
struct RetryItems
{
    QList<qint64> queueIds;
};
struct RetryAllFailed
{};
struct SkipItems
{
    QList<qint64> queueIds;
    QString reason;
};
struct RemoveItems
{
    QList<qint64> queueIds;
};
/// Puts back what RemoveItems removed, or wakes what SkipItems skipped. Nothing is sent.
struct UndoQueueEdit
{
    QueueEdit edit;
};
struct SetPrecedence
{
    QList<qint64> queueIds;
    store::Precedence precedence = store::Precedence::Usual;
};
/// What taking back a posted document would do in Xero; answered by UndoPlanned. Nothing is sent.
struct PlanUndo
{
    store::DocumentKind kind = store::DocumentKind::Invoice;
    qint64 entityId = 0;
};
/// Takes it back: deletes its payment, then voids it. It stays in the queue as skipped.
struct Undo
{
    store::DocumentKind kind = store::DocumentKind::Invoice;
    qint64 entityId = 0;
};
struct PreviewItem
{
    qint64 queueId = 0;
};
/// One line for each row, by PreviewListed events. Makes no call.
struct PreviewMany
{
    QList<qint64> queueIds;    ///< empty: all that wait
    int request = 0;           ///< comes back with the events
    std::stop_token cancelled; ///< ends this command alone, also before it began
};
/// Reads both sides of a period and compares them; Reconciled follows. Changes nothing.
struct ReconcilePeriod
{
    QDate from, to; ///< both included, days of the organisation
};
/// Differences a person has looked at: shown as known as long as their figures stay.
struct AcceptDifferences
{
    QList<reconcile::Known> differences;
    bool accepted = true; ///< false: takes it back
};
/// Queues these documents of the shop, if they were never posted, and syncs.
struct PostDocuments
{
    store::DocumentKind kind = store::DocumentKind::Invoice;
    QList<qint64> entityIds;
};

using Command = std::variant<SetCredentials, Connect, CheckShop, SignInXero, ChooseTenant, DisconnectXero,
                             RefreshBooks, SaveSettings, SaveMapping, AddAllToQueue, EstimateAll,
                             CancelBackfill, SyncNow, RetryItems, RetryAllFailed, SkipItems, RemoveItems,
                             PlanUndo, Undo, PreviewItem, CreateAccount, ReconcilePeriod, AcceptDifferences,
                             PostDocuments, UndoQueueEdit, SetPrecedence, PreviewMany>;

} // namespace counterfoil::sync
