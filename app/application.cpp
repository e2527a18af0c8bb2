#include "application.h"

#include "base/datadirectory.h"
#include "base/logging.h"
#include "cli/demobrowser.h"
#include "cli/session.h"
#include "mainwindow/mainwindow.h"
#include "resources/resources.h"
#include "sandbox/sandbox.h"
#include "secrets/secretstore.h"
#include "store/database.h"
#include "store/settingsstore.h"
#include "sync/syncworker.h"
#include "translations/translations.h"

#include <QApplication>
#include <QDesktopServices>
#include <QIcon>
#include <QLockFile>
#include <QMessageBox>
#include <QTemporaryDir>

#include <memory>

namespace counterfoil {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Application", text);
}

int refuse(const Error& error)
{
    QMessageBox box(QMessageBox::Critical, QStringLiteral("Counterfoil"), error.message);
    box.setDetailedText(error.detail);
    box.exec();
    return 2;
}

/// The demo's settings: the sandbox in place of the shop and of Xero. A journal of its own, made anew each
/// time.
Result<void> prepareDemo(const sandbox::Sandbox& demo, const QString& directory)
{
    auto database = store::Database::open(directory, store::Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    store::SettingsStore settings(**database);
    // Into a journal of a real shop the demo's documents must never come.
    const QUrl shopBefore(settings.value(QStringLiteral("magento.url")).value_or(QString()));
    if (!shopBefore.isEmpty() && shopBefore.host() != demo.shopUrl().host())
        return makeError(ErrorKind::Settings,
                         tr("This data folder belongs to the shop %1. Give the demo a folder of its own.")
                             .arg(shopBefore.toString()),
                         {}, QStringLiteral("DEMO_ON_REAL_DATA"));
    settings.setValue(QStringLiteral("magento.url"), demo.shopUrl().toString());
    settings.setValue(QStringLiteral("xero.clientId"), demo.xeroClientId());
    settings.setValue(QStringLiteral("xero.redirectPort"), QString::number(demo.redirectPort()));
    settings.setValue(QStringLiteral("xero.apiUrl"), demo.xeroApiUrl().toString());
    settings.setValue(QStringLiteral("xero.identityUrl"), demo.identityUrl().toString());
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

} // namespace

int runWindow(int& argc, char** argv, const StartOptions& options)
{
    QApplication app(argc, argv);
    initResources();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/counterfoil.svg")));
    installTranslations(app);

    std::unique_ptr<QTemporaryDir> demoDirectory;
    if (options.demo && options.dataDirectory.isEmpty())
        demoDirectory = std::make_unique<QTemporaryDir>();
    const QString path = demoDirectory                     ? demoDirectory->path()
                         : options.dataDirectory.isEmpty() ? DataDirectory::defaultPath()
                                                           : options.dataDirectory;
    auto directory = DataDirectory::open(path);
    if (!directory)
        return refuse(directory.error());
    auto profileDirectory = directory->profilePath(options.profile);
    if (!profileDirectory)
        return refuse(profileDirectory.error());
    installLogging(directory->path() + QStringLiteral("/counterfoil.log"));

    // Two programs on one journal would post twice as fast as Xero allows, and fight over the sign-in.
    QLockFile lock(*profileDirectory + QStringLiteral("/counterfoil.lock"));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(100))
        return refuse(
            makeError(ErrorKind::Storage,
                      tr("Counterfoil is already open on this profile. Use the window that is open."), {},
                      QStringLiteral("ALREADY_RUNNING")));

    std::unique_ptr<SecretStore> secrets;
    std::unique_ptr<sandbox::Sandbox> demo;
    std::unique_ptr<cli::DemoBrowser> demoBrowser;
    if (options.demo) {
        sandbox::Options sandboxOptions;
        sandboxOptions.autoApprove = true;
        if (!demoDirectory)
            sandboxOptions.stateFile = *profileDirectory + QStringLiteral("/demo-books.json");
        auto started = sandbox::Sandbox::start(sandboxOptions);
        if (!started)
            return refuse(started.error());
        demo = std::move(started).value();
        if (auto prepared = prepareDemo(*demo, *profileDirectory); !prepared)
            return refuse(prepared.error());
        secrets = makeMemorySecretStore();
        fillDemoSecrets(*secrets, demo->shopKeys());
        demoBrowser = std::make_unique<cli::DemoBrowser>();
    } else if (!options.secretsFile.isEmpty()) {
        auto file = makeFileSecretStore(options.secretsFile);
        if (!file)
            return refuse(file.error());
        secrets = makeEnvironmentSecretStore(std::move(file).value());
    } else {
        secrets = makeEnvironmentSecretStore(makeKeychainSecretStore(options.profile));
    }

    // The demo's journal is a file of its own, whatever is set.
    auto journal = options.demo
                       ? Result<store::JournalAddress>(store::JournalAddress{*profileDirectory, std::nullopt})
                       : cli::openJournalAddress(*profileDirectory, options.journal, *secrets);
    if (!journal)
        return refuse(journal.error());

    sync::SyncWorker worker(*profileDirectory);
    worker.setJournal(journal->server);
    int code = 0;
    {
        ui::WindowContext context;
        context.profile = options.profile;
        context.profileDirectory = *profileDirectory;
        context.worker = &worker;
        context.secrets = secrets.get();
        context.demo = options.demo;
        context.journal = journal->server;
        context.openUrl = [&demoBrowser](const QUrl& url) {
            if (!demoBrowser)
                return QDesktopServices::openUrl(url);
            demoBrowser->open(url);
            return true;
        };
        ui::MainWindow window(context);
        worker.start();
        window.show();
        code = QApplication::exec();
        worker.shutDown();
        // A token that was rotated while the window closed must not be lost.
        if (const auto tokens = worker.unsavedTokens())
            (void)writeNow(*secrets, secret::xeroTokens, QString::fromUtf8(tokens->toJson()));
    }
    return code;
}

} // namespace counterfoil
