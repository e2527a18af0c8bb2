#pragma once

#include "base/clock.h"
#include "http/httptransport.h"
#include "store/database.h"
#include "store/lease.h"
#include "store/logstore.h"
#include "store/queuestore.h"
#include "sync/backfill.h"
#include "sync/commands.h"
#include "sync/estimate.h"
#include "sync/events.h"
#include "sync/pause.h"
#include "xero/signin.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace counterfoil::sync {

struct RuntimeOptions
{
    QString profileDirectory;
    std::optional<store::JournalServer>
        journal; ///< a shared journal, with its password; else the profile's file
    std::chrono::milliseconds leaseDuration = store::Lease::usualDuration; ///< on a shared journal
    Credentials credentials;
    HttpTransport* transport = nullptr; ///< must outlive the runtime and belong to its thread
    const Clock* clock = nullptr;
    /// Saves a rotated token set; must have it safe (or handed over) when it returns ok.
    xero::Session::Save saveTokens;
    std::function<void(const Event&)> onEvent; ///< called on the runtime's thread; may be empty
    Pause pause;                               ///< how to wait out a minute limit; empty: really wait
};

/// Everything one profile can do, on one thread, blocking: the worker's loop and the headless commands both
/// use it. Throws store::StorageError.
class Runtime
{
public:
    /// Opens the profile's database. Errors: Storage.
    static Result<std::unique_ptr<Runtime>> open(RuntimeOptions options);
    ~Runtime();

    store::Database& database();
    store::QueueStore& queue();
    store::LogStore& log();
    void setCredentials(Credentials credentials);
    /// A setting's stored value or its default.
    QString setting(const QString& key) const;
    Result<void> saveSettings(const QMap<QString, QString>& values);
    posting::Mapping mapping() const;
    void saveMapping(const posting::Mapping& mapping);
    /// A person has looked at the settings of a journal that was begun anew without those of the damaged one.
    void confirmSettings();
    /// Lets posting go on after it halted because Xero's totals differed from what was sent.
    void resume();

    /// The settings that are still missing to connect, by key or secret name.
    QStringList missingSettings() const;
    ConnectionStatus status() const;

    Result<magento::ConnectionCheck> checkShop(std::stop_token stop);
    /// Signs in (always with consent). The tenant: the wanted one, else the remembered one, else the only
    /// one; otherwise Settings error TENANT_CHOICE_NEEDED after a TenantChoiceNeeded event.
    Result<xero::Organisation> signIn(const xero::OpenUrl& openUrl, const QString& tenantId,
                                      std::stop_token stop);
    Result<xero::Organisation> chooseTenant(const QString& tenantId, std::stop_token stop);
    Result<void> disconnect(std::stop_token stop);
    /// Organisation, accounts, tax rates, currencies; from memory when younger than maxAge. Errors:
    /// Unauthorized, …
    Result<posting::BooksFacts> books(std::chrono::minutes maxAge, std::stop_token stop);
    /// Makes an account in Xero, reads the chart of accounts anew and answers the account as Xero has it. An
    /// account of that code, name and type that is there already is the answer, too: after a lost answer the
    /// same button may be pressed again. Errors: Rejected with Xero's words, Forbidden, …
    Result<xero::Account> createAccount(const xero::Account& account, std::stop_token stop);
    /// Reads the shop's tax rates and recent orders, so that the mapping can be suggested and checked.
    Result<posting::ShopFacts> learnShop(std::stop_token stop);
    posting::ShopFacts shopFacts() const;
    /// What the journal remembers of the organisation's set-up, without any call.
    std::optional<posting::BooksFacts> rememberedBooks() const;
    /// Tells by SignInNotice what a person should know about the sign-in and was not told yet. Makes no call.
    void checkSignIn();
    /// The worker's schedule, to be shown in status().
    void setNextSync(const QDateTime& at);

    /// What adding all data would cost. Calls of the shop only, one for each kind.
    Result<Estimate> estimate(const QList<store::DocumentKind>& kinds, const QDate& since,
                              std::stop_token stop);
    /// The reading of all data that was stopped before its end and goes on with the next sync; or none.
    std::optional<Backfill> pendingBackfill() const;
    /// Gives up reading the rest; what is in the queue stays there.
    void cancelBackfill();
    /// Reads everything of these kinds since a date and queues what was never posted. When it is stopped, the
    /// next sync goes on with it.
    Result<SyncSummary> addAll(const QList<store::DocumentKind>& kinds, const QDate& since,
                               std::stop_token stop);
    /// Settles what is in doubt, pulls changes, pushes all that is due.
    /// `stop` cancels at once (a write in flight stays in doubt); `afterItem` lets the requests in flight end
    /// first.
    SyncSummary syncOnce(std::stop_token stop, std::stop_token afterItem = {});
    PreviewReady preview(qint64 queueId);
    /// One line for each of these rows (none: all that wait), told in parts; makes no call. `stopped` is
    /// asked before each row.
    void previewMany(const QList<qint64>& queueIds, const std::function<void(const PreviewListed&)>& tell,
                     const std::function<bool()>& stopped);
    /// What taking back a posted document would do. No call.
    UndoPlan planUndo(store::DocumentKind kind, qint64 entityId) const;
    /// Queues the taking back; the next run does it. Errors: Rejected UNDO_IMPOSSIBLE.
    Result<void> undo(store::DocumentKind kind, qint64 entityId);
    /// Removes rows from the queue, but none that is on its way; with a daily summary its documents.
    QueueEdit removeRows(const QList<qint64>& queueIds);
    QueueEdit skipRows(const QList<qint64>& queueIds, const QString& reason);
    /// How many rows are back. What was posted or queued anew since is left as it is.
    int undoEdit(const QueueEdit& edit);
    /// Compares the shop's documents of a period with Xero's. Reads only. Errors: Settings PERIOD, Cancelled,
    /// and what the two services say.
    Result<reconcile::Report> reconcile(const reconcile::Period& period, std::stop_token stop);
    void acceptDifferences(const QList<reconcile::Known>& differences, bool accepted);
    /// Reads these documents anew and queues those that were never posted; also what was refused or skipped.
    Result<SyncSummary> queueDocuments(store::DocumentKind kind, const QList<qint64>& entityIds,
                                       std::stop_token stop);

private:
    Runtime();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace counterfoil::sync
