#include "base/logging.h"
#include "store/retention.h"
#include "store/settingkeys.h"
#include "store/sharedlock.h"
#include "sync/bookswatch.h"
#include "sync/runtimeprivate.h"

#include <QCoreApplication>

namespace counterfoil::sync {

namespace {

using store::DocumentKind;

constexpr std::chrono::hours booksMaxAge{12};
constexpr int pruneEveryHours = 24;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Runtime)
};

} // namespace

Result<xero::Session*> Runtime::Private::session()
{
    if (!xeroSession) {
        auto app = settings.books(options.credentials);
        if (!app)
            return app.error();
        const auto save = [this](const xero::TokenSet& tokens) -> Result<void> {
            options.credentials.xeroTokens = tokens;
            return options.saveTokens ? options.saveTokens(tokens) : Result<void>();
        };
        xeroSession = std::make_unique<xero::Session>(*options.transport, *options.clock, *app, save);
        xeroSession->setTokens(options.credentials.xeroTokens);
    }
    return xeroSession.get();
}

Result<std::unique_ptr<xero::Client>> Runtime::Private::books(SyncSummary* summary)
{
    auto current = session();
    if (!current)
        return current.error();
    const QString tenantId = settings.tenantId();
    const bool signedIn = !(*current)->tokens().accessToken.isEmpty() ||
                          !(*current)->tokens().refreshToken.isEmpty() ||
                          (*current)->settings().customConnection;
    if (!signedIn || (tenantId.isEmpty() && !(*current)->settings().customConnection))
        return makeError(ErrorKind::Unauthorized, Words::tr("Not signed in to Xero. Press Connect Now."), {},
                         QStringLiteral("NOT_SIGNED_IN"));
    auto client =
        std::make_unique<xero::Client>(*options.transport, *options.clock, **current, budget, tenantId);
    client->setOnCall([this, summary](const QString& method, const QString& kind) {
        requests.count(QDateTime::currentDateTimeUtc(), QStringLiteral("xero"), method, kind);
        if (summary)
            summary->xeroCalls++;
    });
    return client;
}

Result<std::unique_ptr<magento::Client>> Runtime::Private::shop(SyncSummary* summary)
{
    auto shopSettings = settings.shop(options.credentials);
    if (!shopSettings)
        return shopSettings.error();
    auto client = std::make_unique<magento::Client>(*options.transport, *options.clock, *shopSettings);
    client->setOnCall([this, summary](const QString& what) {
        requests.count(QDateTime::currentDateTimeUtc(), QStringLiteral("magento"), QStringLiteral("GET"),
                       what);
        if (summary)
            summary->magentoCalls++;
    });
    return client;
}

Puller Runtime::Private::puller(magento::Client& client, SyncSummary& summary)
{
    return Puller({*db, documents, ledger, log, queue, references, settings, *options.clock, client,
                   settings.tenantId(), rememberedOrganisation().ianaTimezone, options.onEvent, summary});
}

Result<void> Runtime::Private::push(SyncSummary& summary, std::stop_token stop, std::stop_token afterItem)
{
    // Known beforehand, so no call has to fail for it.
    if (const auto notice = signInWatch.state(options.credentials.xeroTokens);
        notice.need == SignInNeed::GrantScopes)
        return missingScopesError(notice);
    auto client = books(&summary);
    if (!client)
        return client.error();
    const QString tenantId = settings.tenantId();
    auto known = booksCache.read(**client, tenantId, booksMaxAge, stop);
    if (!known)
        return known.error();
    EngineContext context{*db,
                          batches,
                          documents,
                          lease,
                          ledger,
                          log,
                          queue,
                          references,
                          summaries,
                          settings,
                          *options.clock,
                          budget,
                          **client,
                          tenantId,
                          settings.mapping(),
                          posting::organisationFacts(known->facts, known->currencies),
                          options.pause ? options.pause : systemPause,
                          options.onEvent,
                          summary,
                          std::move(afterItem)};
    if (db->isShared())
        adoptBudget(settings, budget); // other programs spend from the same one
    Engine engine(context);
    auto pushed = engine.push(stop);
    if (pushed)
        pushed = watchBooks(**client, stop);
    if (pushed) {
        status.set(StatusMemory::Side::Books, ConnectionState::Connected);
        signInWatch.works();
    }
    return pushed;
}

Result<void> Runtime::Private::watchBooks(xero::Client& client, std::stop_token stop)
{
    BooksWatch watch({documents, ledger, log, settings, *options.clock, budget, client, settings.tenantId()});
    if (!watch.isDue())
        return {};
    emitEvent(ProgressChanged{Words::tr("Looking what was changed in Xero"), 0, 0, 0});
    const auto found = watch.look(stop);
    return found ? Result<void>() : found.error();
}

void Runtime::Private::finish(SyncSummary& summary)
{
    const auto counts = queue.countsByState();
    summary.waiting = counts.value(store::QueueState::Waiting) + counts.value(store::QueueState::Sending) +
                      counts.value(store::QueueState::InDoubt);
    summary.refused = counts.value(store::QueueState::Failed) + counts.value(store::QueueState::Blocked);
    rememberBudget(settings, budget);
    emitEvent(QueueChanged{});
    emitEvent(LogChanged{});
    emitEvent(RequestsChanged{});
}

void Runtime::Private::learnBooks(const Error& error)
{
    status.learn(StatusMemory::Side::Books, error);
    if (const auto notice = signInWatch.lost(error))
        emitEvent(*notice);
}

void Runtime::Private::prune(std::stop_token stop)
{
    const QString done = QStringLiteral("prunedAt");
    const int days = settings.number(QStringLiteral("log.keepDays"));
    const QDateTime now = options.clock->nowUtc();
    const QDateTime last = settings.moment(done);
    if (days <= 0 || (last.isValid() && last.addSecs(pruneEveryHours * 3600) > now))
        return;
    store::Retention retention(*db);
    while (!stop.stop_requested()) {
        if (retention.pruneSlice(now.addDays(-days)) == 0) {
            settings.setMoment(done, now);
            return;
        }
    }
}

Runtime::Runtime() = default;
Runtime::~Runtime() = default;

Result<std::unique_ptr<Runtime>> Runtime::open(RuntimeOptions options)
{
    auto database = store::Database::open(store::JournalAddress{options.profileDirectory, options.journal},
                                          store::Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    std::unique_ptr<Runtime> runtime(new Runtime);
    runtime->d = std::make_unique<Private>(std::move(options), std::move(database).value());
    return runtime;
}

store::Database& Runtime::database()
{
    return *d->db;
}

void Runtime::setCredentials(Credentials credentials)
{
    // The window may still hold a set from before the last rotation: the later one is the one that works.
    const auto& held = d->options.credentials.xeroTokens;
    const auto& given = credentials.xeroTokens;
    if (!given.refreshToken.isEmpty() && held.refreshIssuedAt.isValid() &&
        held.refreshIssuedAt > given.refreshIssuedAt)
        credentials.xeroTokens = held;
    d->options.credentials = std::move(credentials);
    d->forgetSession();
}

QString Runtime::setting(const QString& key) const
{
    return d->settings.text(key);
}

Result<void> Runtime::saveSettings(const QMap<QString, QString>& values)
{
    QMap<QString, QString> checked;
    for (auto it = values.begin(); it != values.end(); ++it) {
        auto value = store::checkSetting(it.key(), it.value());
        if (!value)
            return value.error();
        if (it.key() == QStringLiteral("magento.url") && !value->isEmpty()) {
            auto base = magento::normaliseBaseUrl(*value);
            if (!base)
                return base.error();
            *value = base->toString();
        }
        checked.insert(it.key(), *value);
    }
    store::Transaction transaction(*d->db);
    for (auto it = checked.begin(); it != checked.end(); ++it)
        d->settings.store().setValue(it.key(), it.value());
    transaction.commit();
    d->forgetSession();
    return {};
}

posting::Mapping Runtime::mapping() const
{
    return d->settings.mapping();
}

void Runtime::saveMapping(const posting::Mapping& mapping)
{
    d->settings.setMapping(mapping);
    confirmSettings();
    // What the old mapping could not post may be right now.
    d->queue.retryBlocked();
    d->emitEvent(QueueChanged{});
    resume();
}

void Runtime::confirmSettings()
{
    d->settings.clearState(settingsLost);
}

void Runtime::resume()
{
    d->settings.clearState(QStringLiteral("halted"));
}

QStringList Runtime::missingSettings() const
{
    return d->settings.missing(d->options.credentials);
}

ConnectionStatus Runtime::status() const
{
    ConnectionStatus status;
    d->status.read(status.shop);
    d->status.read(status.books);
    status.shop.baseUrl = setting(QStringLiteral("magento.url"));
    const auto& tokens = d->options.credentials.xeroTokens;
    const bool signedIn = !tokens.refreshToken.isEmpty() ||
                          setting(QStringLiteral("xero.customConnection")) == QStringLiteral("true");
    if (!signedIn && status.books.state == ConnectionState::Connected)
        status.books.state = ConnectionState::NotConnected;
    if (const auto books = d->booksCache.remembered(d->settings.tenantId()))
        status.books.organisation = books->facts.organisation;
    const SignInNotice notice = d->signInWatch.state(tokens);
    status.books.need = notice.need;
    status.books.missingScopes = notice.scopes;
    // Connected is what the last call said; what needs a person is said before a call fails.
    const bool needsPerson = notice.need == SignInNeed::GrantScopes || notice.need == SignInNeed::ExpiresSoon;
    if (needsPerson && status.books.state == ConnectionState::Connected) {
        status.books.state = ConnectionState::Attention;
        status.books.reason = notice.message;
    }
    status.books.scopes = tokens.scopes;
    status.books.tokenExpiresAt = tokens.expiresAt;
    if (tokens.refreshIssuedAt.isValid())
        status.books.refreshTokenExpiresAt = tokens.refreshIssuedAt.addDays(SignInWatch::idleDays);
    status.books.budget = d->budget.snapshot();
    status.books.callsToday = d->requests.total(QDate::currentDate(), QStringLiteral("xero"));
    status.nextSync = d->nextSync;
    status.lastSync = d->settings.moment(QStringLiteral("lastSync"));
    return status;
}

Result<posting::BooksFacts> Runtime::books(std::chrono::minutes maxAge, std::stop_token stop)
{
    auto client = d->books(nullptr);
    if (!client)
        return client.error();
    auto read = d->booksCache.read(**client, d->settings.tenantId(), maxAge, stop);
    rememberBudget(d->settings, d->budget);
    if (!read) {
        d->learnBooks(read.error());
        d->emitStatus(*this);
        return read.error();
    }
    d->status.set(StatusMemory::Side::Books, ConnectionState::Connected);
    d->signInWatch.works();
    d->emitStatus(*this);
    d->emitEvent(RequestsChanged{});
    return read->facts;
}

Result<posting::ShopFacts> Runtime::learnShop(std::stop_token stop)
{
    SyncSummary summary;
    auto client = d->shop(&summary);
    if (!client)
        return client.error();
    if (auto learnt = d->puller(**client, summary).learnShop(stop); !learnt)
        return learnt.error();
    return shopFacts();
}

posting::ShopFacts Runtime::shopFacts() const
{
    return Puller::rememberedFacts(d->references);
}

SyncSummary Runtime::syncOnce(std::stop_token stop, std::stop_token afterItem)
{
    SyncSummary summary;
    d->emitEvent(SyncStarted{});
    std::optional<Error> pullError;
    if (const store::SharedLock pulling(*d->db, store::SharedLock::Purpose::Pull); !pulling.held()) {
        qCInfo(lcSync) << "another program on the shared journal is reading the shop";
    } else if (auto client = d->shop(&summary)) {
        auto pulled = d->puller(**client, summary).pullChanges(stop);
        if (const auto backfill = readBackfill(d->settings); backfill && pulled)
            pulled = d->puller(**client, summary).pullAll(*backfill, stop);
        if (!pulled) {
            pullError = pulled.error();
            d->status.learn(StatusMemory::Side::Shop, *pullError);
        } else if (d->status.state(StatusMemory::Side::Shop) != ConnectionState::Attention) {
            d->status.set(StatusMemory::Side::Shop, ConnectionState::Connected);
        }
    } else {
        pullError = client.error();
    }
    // What is queued can be posted even while the shop cannot be reached.
    if (!stop.stop_requested()) {
        if (auto pushed = d->push(summary, stop, std::move(afterItem)); !pushed) {
            summary.stoppedBy = pushed.error();
            d->learnBooks(pushed.error());
        }
    }
    if (!summary.stoppedBy)
        summary.stoppedBy = pullError;
    d->settings.setMoment(QStringLiteral("lastSync"), d->options.clock->nowUtc());
    d->finish(summary);
    d->prune(stop);
    d->emitStatus(*this);
    d->emitEvent(SyncFinished{summary});
    return summary;
}

void Runtime::checkSignIn()
{
    if (const auto notice = d->signInWatch.due(d->options.credentials.xeroTokens)) {
        d->emitEvent(*notice);
        d->emitStatus(*this);
    }
}

void Runtime::setNextSync(const QDateTime& at)
{
    if (d->nextSync == at)
        return;
    d->nextSync = at;
    d->emitStatus(*this);
}

std::optional<posting::BooksFacts> Runtime::rememberedBooks() const
{
    const auto books = d->booksCache.remembered(d->settings.tenantId());
    return books ? std::optional<posting::BooksFacts>(books->facts) : std::nullopt;
}

store::QueueStore& Runtime::queue()
{
    return d->queue;
}

store::LogStore& Runtime::log()
{
    return d->log;
}

} // namespace counterfoil::sync
