#pragma once

#include "base/clock.h"
#include "http/httptransport.h"
#include "store/database.h"
#include "store/logstore.h"
#include "store/queuestore.h"
#include "sync/commands.h"
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
    /// Reads the shop's tax rates and recent orders, so that the mapping can be suggested and checked.
    Result<posting::ShopFacts> learnShop(std::stop_token stop);
    posting::ShopFacts shopFacts() const;
    /// What the journal remembers of the organisation's set-up, without any call.
    std::optional<posting::BooksFacts> rememberedBooks() const;
    /// The worker's schedule, to be shown in status().
    void setNextSync(const QDateTime& at);

    /// Reads everything of these kinds since a date and queues what was never posted.
    Result<SyncSummary> addAll(const QList<store::DocumentKind>& kinds, const QDate& since,
                               std::stop_token stop);
    /// Settles what is in doubt, pulls changes, pushes all that is due.
    /// `stop` cancels at once (a write in flight stays in doubt); `afterItem` lets the requests in flight end
    /// first.
    SyncSummary syncOnce(std::stop_token stop, std::stop_token afterItem = {});
    PreviewReady preview(qint64 queueId);
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
