#include "cli/session.h"

#include "base/datadirectory.h"
#include "base/logging.h"

#include <QCoreApplication>

#include <atomic>
#include <condition_variable>
#include <csignal>
#include <mutex>
#include <thread>

namespace counterfoil::cli {

namespace {

std::atomic<bool> interrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler may only touch lock-free atomics");

void onInterrupt(int)
{
    interrupted = true;
}

constexpr int lockWaitMs = 2000;
constexpr std::chrono::milliseconds pollEvery{100};

} // namespace

std::stop_token interruptToken()
{
    // A handler may do nothing but set a flag; this thread turns the flag into a stop.
    static std::stop_source source;
    static const std::jthread watcher = [] {
        std::signal(SIGINT, onInterrupt);
        std::signal(SIGTERM, onInterrupt);
        return std::jthread([](std::stop_token quit) {
            std::mutex mutex;
            std::condition_variable_any ended;
            std::unique_lock lock(mutex);
            while (!quit.stop_requested() && !interrupted)
                ended.wait_for(lock, quit, pollEvery, [] { return interrupted.load(); });
            if (interrupted)
                source.request_stop();
        });
    }();
    return source.get_token();
}

std::stop_token Session::stop() const
{
    return interruptToken();
}

Result<std::unique_ptr<SecretStore>> openSecrets(const Arguments& arguments)
{
    if (arguments.secretsFile.isEmpty())
        return makeEnvironmentSecretStore(makeKeychainSecretStore(arguments.profile));
    auto file = makeFileSecretStore(arguments.secretsFile);
    if (!file)
        return file.error();
    return makeEnvironmentSecretStore(std::move(file).value());
}

Result<store::JournalAddress> openJournalAddress(const QString& profileDirectory, const QString& journal,
                                                 SecretStore& secrets)
{
    if (!journal.isEmpty()) {
        if (auto written = store::writeJournalAddress(profileDirectory, journal); !written)
            return written.error();
    }
    auto address = store::readJournalAddress(profileDirectory);
    if (!address || !address->server)
        return address;
    const auto password = readNow(secrets, secret::journalPassword);
    if (!password)
        return password.error();
    address->server->password = password->value_or(QString());
    return address;
}

Result<std::unique_ptr<Session>> Session::open(const Arguments& arguments,
                                               std::unique_ptr<SecretStore> secrets)
{
    const QString path =
        arguments.dataDirectory.isEmpty() ? DataDirectory::defaultPath() : arguments.dataDirectory;
    auto directory = DataDirectory::open(path);
    if (!directory)
        return directory.error();
    auto profileDirectory = directory->profilePath(arguments.profile);
    if (!profileDirectory)
        return profileDirectory.error();
    installLogging(directory->path() + QStringLiteral("/counterfoil.log"));

    std::unique_ptr<Session> session(new Session);
    session->m_lock = std::make_unique<QLockFile>(*profileDirectory + QStringLiteral("/counterfoil.lock"));
    session->m_lock->setStaleLockTime(0);
    if (!session->m_lock->tryLock(lockWaitMs) && session->m_lock->error() == QLockFile::LockFailedError)
        return makeError(ErrorKind::Storage,
                         QCoreApplication::translate(
                             "CommandLine", "Counterfoil is already running on this profile. Close it, or "
                                            "wait until it has ended."),
                         {}, QStringLiteral("ALREADY_RUNNING"));
    if (secrets) {
        session->m_secrets = std::move(secrets);
    } else {
        auto opened = openSecrets(arguments);
        if (!opened)
            return opened.error();
        session->m_secrets = std::move(opened).value();
    }
    // The demo's journal is a file of its own, whatever is set.
    auto address = arguments.demo
                       ? Result<store::JournalAddress>(store::JournalAddress{*profileDirectory, std::nullopt})
                       : openJournalAddress(*profileDirectory, arguments.journal, *session->m_secrets);
    if (!address)
        return address.error();
    sync::RuntimeOptions options;
    options.profileDirectory = *profileDirectory;
    options.journal = address->server;
    options.transport = &session->m_transport;
    options.clock = &session->m_clock;
    SecretStore* store = session->m_secrets.get();
    options.saveTokens = [store](const xero::TokenSet& tokens) {
        return writeNow(*store, secret::xeroTokens, QString::fromUtf8(tokens.toJson()));
    };
    auto runtime = sync::Runtime::open(std::move(options));
    if (!runtime)
        return runtime.error();
    session->m_runtime = std::move(runtime).value();
    return session;
}

Result<void> checkSettingsComplete(const sync::Runtime& runtime)
{
    const QStringList missing = runtime.missingSettings();
    if (missing.isEmpty())
        return {};
    return makeError(ErrorKind::Settings,
                     QCoreApplication::translate(
                         "CommandLine", "Not everything is set yet: %1. Use `counterfoil config set` and "
                                        "`counterfoil secrets set`, then `counterfoil connect`.")
                         .arg(missing.join(QStringLiteral(", "))),
                     {}, QStringLiteral("SETTING_MISSING"));
}

Result<void> Session::loadCredentials()
{
    sync::Credentials credentials;
    const QList<std::pair<QString, QString*>> wanted{
        {secret::magentoConsumerKey, &credentials.shop.consumerKey},
        {secret::magentoConsumerSecret, &credentials.shop.consumerSecret},
        {secret::magentoAccessToken, &credentials.shop.accessToken},
        {secret::magentoAccessTokenSecret, &credentials.shop.accessTokenSecret},
        {secret::xeroClientSecret, &credentials.xeroClientSecret}};
    for (const auto& [name, target] : wanted) {
        auto value = readNow(*m_secrets, name);
        if (!value)
            return value.error();
        *target = value->value_or(QString());
    }
    auto tokens = readNow(*m_secrets, secret::xeroTokens);
    if (!tokens)
        return tokens.error();
    if (*tokens) {
        auto parsed = xero::TokenSet::fromJson((*tokens)->toUtf8());
        if (parsed)
            credentials.xeroTokens = *parsed;
    }
    m_runtime->setCredentials(std::move(credentials));
    return {};
}

} // namespace counterfoil::cli
