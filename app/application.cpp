#include "application.h"

#include "base/autostart.h"
#include "base/datadirectory.h"
#include "base/logging.h"
#include "base/profiles.h"
#include "cli/demobrowser.h"
#include "cli/session.h"
#include "common/confirm.h"
#include "common/theme.h"
#include "mainwindow/mainwindow.h"
#include "resources/resources.h"
#include "sandbox/sandbox.h"
#include "secrets/secretstore.h"
#include "singleinstance.h"
#include "store/database.h"
#include "store/settingsstore.h"
#include "sync/syncworker.h"
#include "translations/translations.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QIcon>
#include <QLockFile>
#include <QMessageBox>
#include <QNetworkInformation>
#include <QTemporaryDir>

#include <memory>

namespace counterfoil {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Application)
};

int refuse(const Error& error)
{
    ui::applyTheme(*qApp, ui::Theme::System); // there is no window yet that would have done it
    ui::makeRefusal(error)->exec();
    return 2;
}

/// The demo's settings: the sandbox in place of the shop and of Xero. The journal is one of its own: made
/// anew each time, or with --data-dir the one that was left there.
Result<void> prepareDemo(const sandbox::Sandbox& demo, const QString& directory)
{
    auto database = store::Database::open(directory, store::Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    store::SettingsStore settings(**database);
    // Into a journal of a real shop the demo's documents must never come.
    const QUrl shopBefore(settings.value(QStringLiteral("magento.url")).value_or(QString()));
    if (!shopBefore.isEmpty() && shopBefore.host() != demo.shopUrl().host())
        return makeError(
            ErrorKind::Settings,
            Words::tr("This data folder belongs to the shop %1. Give the demo a folder of its own.")
                .arg(shopBefore.toString()),
            {}, QStringLiteral("DEMO_ON_REAL_DATA"));
    settings.setValue(QStringLiteral("magento.url"), demo.shopUrl().toString());
    settings.setValue(QStringLiteral("xero.clientId"), demo.xeroClientId());
    settings.setValue(QStringLiteral("xero.redirectPort"), QString::number(demo.redirectPort()));
    settings.setValue(QStringLiteral("xero.apiUrl"), demo.xeroApiUrl().toString());
    settings.setValue(QStringLiteral("xero.identityUrl"), demo.identityUrl().toString());
    settings.setValue(QStringLiteral("sync.sinceChosen"), QStringLiteral("true")); // all of it is the demo
    // What "Suggest" proposes for the demo shop, so that Connect Now and Sync Now are all it takes.
    QFile mapping(QStringLiteral(":/demo/mapping.json"));
    if (!settings.value(QStringLiteral("mapping")) && mapping.open(QIODevice::ReadOnly))
        settings.setValue(QStringLiteral("mapping"), QString::fromUtf8(mapping.readAll()));
    return {};
}

void fillDemoSecrets(SecretStore& secrets, const magento::IntegrationKeys& keys)
{
    const auto ignore = [](Result<void>) {};
    secrets.write(secret::magentoConsumerKey, keys.consumerKey, ignore);
    secrets.write(secret::magentoConsumerSecret, keys.consumerSecret, ignore);
    secrets.write(secret::magentoAccessToken, keys.accessToken, ignore);
    secrets.write(secret::magentoAccessTokenSecret, keys.accessTokenSecret, ignore);
}

QString autostartName(const QString& profile)
{
    return profile == QStringLiteral("default") ? QStringLiteral("counterfoil")
                                                : QString(QStringLiteral("counterfoil-") + profile);
}

QStringList autostartArguments(const StartOptions& options, const QString& profile)
{
    QStringList arguments;
    if (profile != QStringLiteral("default"))
        arguments << QStringLiteral("--profile") << profile;
    if (!options.dataDirectory.isEmpty())
        arguments << QStringLiteral("--data-dir") << QFileInfo(options.dataDirectory).absoluteFilePath();
    if (!options.secretsFile.isEmpty())
        arguments << QStringLiteral("--secrets-file") << QFileInfo(options.secretsFile).absoluteFilePath();
    return arguments;
}

/// The network going away and coming back, where the system tells it.
void watchNetwork(ui::MainWindow& window)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    auto* network = QNetworkInformation::instance();
    const auto tell = [&window](QNetworkInformation::Reachability reachability) {
        window.setOnline(reachability != QNetworkInformation::Reachability::Disconnected);
    };
    QObject::connect(network, &QNetworkInformation::reachabilityChanged, &window, tell);
    tell(network->reachability());
}

/// The keychain keeps secrets under the profile's name.
void moveProfileSecrets(const QString& from, const QString& to)
{
    moveSecrets(makeKeychainSecretStore(from), makeKeychainSecretStore(to), [from](Result<void> moved) {
        if (!moved)
            qCWarning(lcUi) << "The keys of the profile" << from
                            << "could not be moved:" << moved.error().detail;
    });
}

/// One profile's window from start to end.
class ProfileRun
{
public:
    ProfileRun(const StartOptions& options, const QString& dataRoot, QString profile)
        : m_options(options), m_profile(std::move(profile)), m_profiles(dataRoot), m_dataRoot(dataRoot)
    {}

    /// Runs the event loop; the exit code.
    int run(const QString& profileDirectory);
    /// The profile to be opened next, if the person asked for another.
    std::optional<QString> next() const { return m_next; }
    /// Whether the same window is to be opened again, in another language.
    bool takeLanguageChange() { return std::exchange(m_languageChanged, false); }

private:
    std::optional<Error> prepare(const QString& profileDirectory);
    ui::WindowContext context(const store::JournalAddress& journal, sync::SyncWorker& worker,
                              Autostart& autostart);
    bool switchTo(const QString& name);

    const StartOptions& m_options;
    QString m_profile;
    Profiles m_profiles;
    QString m_dataRoot;
    std::optional<QString> m_next;
    bool m_languageChanged = false;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<sandbox::Sandbox> m_demo;
    std::unique_ptr<cli::DemoBrowser> m_demoBrowser;
};

std::optional<Error> ProfileRun::prepare(const QString& profileDirectory)
{
    if (m_secrets)
        return std::nullopt; // opened again in another language
    if (m_options.demo) {
        sandbox::Options sandboxOptions;
        sandboxOptions.autoApprove = true;
        if (!m_options.dataDirectory.isEmpty())
            sandboxOptions.stateFile = profileDirectory + QStringLiteral("/demo-books.json");
        auto started = sandbox::Sandbox::start(sandboxOptions);
        if (!started)
            return started.error();
        m_demo = std::move(started).value();
        if (auto prepared = prepareDemo(*m_demo, profileDirectory); !prepared)
            return prepared.error();
        m_secrets = makeMemorySecretStore();
        fillDemoSecrets(*m_secrets, m_demo->shopKeys());
        m_demoBrowser = std::make_unique<cli::DemoBrowser>();
    } else if (!m_options.secretsFile.isEmpty()) {
        auto file = makeFileSecretStore(m_options.secretsFile);
        if (!file)
            return file.error();
        m_secrets = makeEnvironmentSecretStore(std::move(file).value());
    } else {
        m_secrets = makeEnvironmentSecretStore(makeKeychainSecretStore(m_profile));
    }
    return std::nullopt;
}

ui::WindowContext ProfileRun::context(const store::JournalAddress& journal, sync::SyncWorker& worker,
                                      Autostart& autostart)
{
    ui::WindowContext context;
    context.profile = m_profile;
    context.profileDirectory = journal.directory;
    context.journal = journal.server;
    context.worker = &worker;
    context.secrets = m_secrets.get();
    context.demo = m_options.demo;
    context.openUrl = [this](const QUrl& url) {
        if (!m_demoBrowser)
            return QDesktopServices::openUrl(url);
        m_demoBrowser->open(url);
        return true;
    };
    for (const Language& language : languages())
        context.languages.append({language.code, language.name});
    context.language = chosenLanguage(m_dataRoot);
    context.switchLanguage = [this](const QString& code) {
        if (!chooseLanguage(m_dataRoot, code))
            return false;
        m_languageChanged = true;
        QCoreApplication::exit(0); // not quit(): that would ask the window whether it may close
        return true;
    };
    if (m_options.demo)
        return context;
    context.firstRunGuide = true;
    context.autostart = &autostart;
    // One secrets file holds one profile's keys.
    if (m_options.secretsFile.isEmpty()) {
        context.profiles = &m_profiles;
        context.profileRenamed = moveProfileSecrets;
        context.switchProfile = [this](const QString& name) { return switchTo(name); };
    }
    return context;
}

bool ProfileRun::switchTo(const QString& name)
{
    // Open in another window already: that one comes to the front, and this one stays.
    if (m_profiles.isInUse(name))
        return SingleInstance(m_profiles.directory(name)).wakeOther();
    m_next = name;
    QCoreApplication::exit(0); // not quit(): that would ask the window whether it may close
    return true;
}

int ProfileRun::run(const QString& profileDirectory)
{
    // Two programs on one journal would post twice as fast as Xero allows, and fight over the sign-in.
    QLockFile lock(profileDirectory + QStringLiteral("/counterfoil.lock"));
    lock.setStaleLockTime(0);
    SingleInstance instance(profileDirectory);
    if (!lock.tryLock(100)) {
        if (instance.wakeOther())
            return 0;
        return refuse(
            makeError(ErrorKind::Storage,
                      Words::tr("Counterfoil is already open on this profile. Use the window that is open."),
                      {}, QStringLiteral("ALREADY_RUNNING")));
    }
    if (const auto problem = prepare(profileDirectory))
        return refuse(*problem);
    // The demo's journal is a file of its own, whatever is set.
    auto journal = m_options.demo
                       ? Result<store::JournalAddress>(store::JournalAddress{profileDirectory, std::nullopt})
                       : cli::openJournalAddress(profileDirectory, m_options.journal, *m_secrets);
    if (!journal)
        return refuse(journal.error());

    Autostart autostart(QCoreApplication::applicationFilePath(), autostartArguments(m_options, m_profile),
                        autostartName(m_profile));
    sync::SyncWorker worker(profileDirectory);
    worker.setJournal(journal->server);
    int code = 0;
    {
        ui::MainWindow window(context(*journal, worker, autostart));
        if (instance.listen())
            QObject::connect(&instance, &SingleInstance::woken, &window, &ui::MainWindow::bringToFront);
        watchNetwork(window);
        worker.start();
        window.show();
        code = QApplication::exec();
        worker.shutDown();
        // A token that was rotated while the window closed must not be lost.
        if (const auto tokens = worker.unsavedTokens())
            (void)writeNow(*m_secrets, secret::xeroTokens, QString::fromUtf8(tokens->toJson()));
    }
    return code;
}

} // namespace

int runWindow(int& argc, char** argv, const StartOptions& options)
{
    QApplication app(argc, argv);
    initResources();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/counterfoil.svg")));
    installTranslations(app); // for what may go wrong before the data folder is known

    std::unique_ptr<QTemporaryDir> demoDirectory;
    if (options.demo && options.dataDirectory.isEmpty())
        demoDirectory = std::make_unique<QTemporaryDir>();
    const QString path = demoDirectory                     ? demoDirectory->path()
                         : options.dataDirectory.isEmpty() ? DataDirectory::defaultPath()
                                                           : options.dataDirectory;
    auto directory = DataDirectory::open(path);
    if (!directory)
        return refuse(directory.error());
    installLogging(directory->path() + QStringLiteral("/counterfoil.log"));

    QString profile = options.profile;
    while (true) {
        auto profileDirectory = directory->profilePath(profile);
        if (!profileDirectory)
            return refuse(profileDirectory.error());
        ProfileRun run(options, directory->path(), profile);
        int code = 0;
        do {
            installLanguage(app, chosenLanguage(directory->path()));
            code = run.run(*profileDirectory);
        } while (run.takeLanguageChange());
        if (!run.next())
            return code;
        profile = *run.next();
    }
}

} // namespace counterfoil
