#pragma once

#include "magento/oauth1.h"
#include "posting/mapping.h"
#include "reconcile/types.h"
#include "store/types.h"
#include "xero/session.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

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
struct PreviewItem
{
    qint64 queueId = 0;
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

using Command =
    std::variant<SetCredentials, Connect, CheckShop, SignInXero, ChooseTenant, DisconnectXero, RefreshBooks,
                 SaveSettings, SaveMapping, AddAllToQueue, SyncNow, RetryItems, RetryAllFailed, SkipItems,
                 RemoveItems, PreviewItem, ReconcilePeriod, AcceptDifferences, PostDocuments>;

} // namespace counterfoil::sync
