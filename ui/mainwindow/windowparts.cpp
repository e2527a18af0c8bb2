#include "mainwindow/windowparts.h"

#include "accounts/schedulepage.h"
#include "common/confirm.h"
#include "common/gridview.h"
#include "common/icons.h"

#include <QApplication>
#include <QScreen>
#include <QSettings>
#include <QTabBar>
#include <QVBoxLayout>

#include <chrono>

namespace counterfoil::ui {

MainWindow::Private::Private(MainWindow* window, WindowContext given) : q(window), context(std::move(given))
{
    send = [](const sync::Command&) {};
    if (context.post)
        send = context.post;
    else if (context.worker)
        send = [worker = context.worker](const sync::Command& command) { worker->post(command); };
    actions.post = [this](const sync::Command& command) { postAsked(command); };
    if (context.worker) {
        actions.stopAfterItem = [worker = context.worker] { worker->stopAfterItem(); };
        actions.stopNow = [worker = context.worker] { worker->stopNow(); };
    }
    if (context.openUrl)
        actions.openUrl = context.openUrl;
    memory = std::make_unique<QSettings>(context.profileDirectory + QStringLiteral("/window.ini"),
                                         QSettings::IniFormat);
    // Before any widget is made: they take sizes and colours from it.
    applyTheme(*qApp, themeFromName(memory->value(QStringLiteral("theme")).toString()));
    reader = std::make_unique<JournalReader>(context.profileDirectory,
                                             [this](const Error& error) { showError(error); });
    reader->setServer(context.journal);
    secrets = new SecretsKeeper(context.secrets, this);
}

void MainWindow::Private::build()
{
    q->setWindowIcon(applicationIcon());
    q->setMinimumSize(1000, 640);
    auto* central = new QWidget(q);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    banner = new Banner(central);
    tabs = new QTabWidget(central);
    tabs->setDocumentMode(true);
    tabs->setIconSize(QSize(18, 18));
    progress = new ProgressArea(central);
    layout->addWidget(banner);
    layout->addWidget(tabs, 1);
    layout->addWidget(progress);
    q->setCentralWidget(central);

    overview = new OverviewTab(reader->overviewFeed(), tabs);
    credentials = new CredentialsTab(actions, tabs);
    status = new StatusTab(actions, tabs);
    accounts = new AccountsTab(
        actions, MappingRules{posting::checkMapping, posting::suggest, posting::applySuggestions}, tabs);
    queue = new QueueTab(actions, reader->queueSource(), tabs);
    log = new LogTab(actions, reader->logSource(), tabs);
    reconcile = new ReconcileTab(actions, tabs);
    tabs->addTab(overview, icon(QStringLiteral("chart")), MainWindow::tr("Overview"));
    tabs->addTab(credentials, icon(QStringLiteral("credentials")), MainWindow::tr("Credentials"));
    tabs->addTab(status, icon(QStringLiteral("status")), MainWindow::tr("Connection status"));
    tabs->addTab(accounts, icon(QStringLiteral("accounts")), MainWindow::tr("Account types"));
    tabs->addTab(queue, icon(QStringLiteral("queue")), MainWindow::tr("Queue"));
    tabs->addTab(log, icon(QStringLiteral("log")), MainWindow::tr("Log"));
    tabs->addTab(reconcile, icon(QStringLiteral("reconcile")), MainWindow::tr("Reconcile"));
    QStringList titles;
    for (int i = 0; i < tabs->count(); ++i) {
        titles << tabs->tabText(i);
        tabs->setTabToolTip(i, QStringLiteral("Ctrl+%1").arg(i + 1));
    }
    menus = new WindowMenus(q, titles);
    credentials->setSecretsPlace(secrets->place());
    tray = new Tray(q);
}

void MainWindow::Private::wire()
{
    using namespace std::chrono_literals;
    if (context.worker)
        connect(context.worker, &sync::SyncWorker::happened, q, &MainWindow::onEvent);
    // Grids follow at most four times a second, however fast the worker is.
    for (QTimer* timer : {&queueTimer, &logTimer}) {
        timer->setSingleShot(true);
        timer->setInterval(250ms);
    }
    connect(&queueTimer, &QTimer::timeout, this, &Private::refreshQueue);
    connect(&logTimer, &QTimer::timeout, log, &LogTab::refresh);
    connect(secrets, &SecretsKeeper::failed, this, &Private::showError);
    connect(secrets, &SecretsKeeper::loaded, this, [this] {
        credentials->setValues({settings, secrets->values()});
        actions.post(sync::SetCredentials{secrets->credentials()});
    });
    connect(banner, &Banner::offerTaken, this, [this] {
        banner->dismiss();
        if (offered == signInOffer)
            return send(sync::SignInXero{});
        tabs->setCurrentIndex(offered);
    });
    connect(progress, &ProgressArea::stopRequested, this, [this] { actions.stopAfterItem(); });
    connect(progress, &ProgressArea::stopNowRequested, this, [this] { actions.stopNow(); });
    wireTabs();
    wireAccounts();
    wireMenus();
    wireLife();
}

void MainWindow::Private::wireTabs()
{
    const auto goTo = [this](int tab) { return [this, tab] { tabs->setCurrentIndex(tab); }; };
    connect(overview, &OverviewTab::needChosen, this, &Private::showNeed);
    connect(overview, &OverviewTab::setUpRequested, this, goTo(Credentials));
    connect(overview, &OverviewTab::complained, this, &Private::showError);
    connect(credentials, &CredentialsTab::saveRequested, this, &Private::save);
    connect(credentials, &CredentialsTab::complained, this,
            [this](const QString& text) { banner->showMessage(text, Tone::Warning); });
    connect(credentials, &CredentialsTab::noticed, progress, &ProgressArea::say);
    connect(status, &StatusTab::queueRequested, this, [this] {
        tabs->setCurrentIndex(Queue);
        if (queue->counts().value(store::QueueState::Failed) +
                queue->counts().value(store::QueueState::Blocked) >
            0)
            queue->showTrouble();
    });
    connect(queue, &QueueTab::credentialsRequested, this, goTo(Credentials));
    connect(queue, &QueueTab::countsChanged, this, &Private::showQueueCounts);
    connect(queue, &QueueTab::complained, this, &Private::showError);
    connect(log, &LogTab::queueRequested, this, goTo(Queue));
    connect(log, &LogTab::remedyRequested, this, &Private::showRemedy);
    connect(log, &LogTab::complained, this, &Private::showError);
    connect(log, &LogTab::noticed, progress, &ProgressArea::say);
    connect(reconcile, &ReconcileTab::credentialsRequested, this, goTo(Credentials));
    connect(reconcile, &ReconcileTab::complained, this, &Private::showError);
    connect(reconcile, &ReconcileTab::noticed, progress, &ProgressArea::say);
}

void MainWindow::Private::wireAccounts()
{
    accounts->setExamples(reader->exampleSource());
    connect(accounts, &AccountsTab::credentialsRequested, this,
            [this] { tabs->setCurrentIndex(Credentials); });
    connect(accounts, &AccountsTab::complained, this, &Private::showError);
    connect(accounts, &AccountsTab::noticed, progress, &ProgressArea::say);
    connect(accounts, &AccountsTab::saved, this, [this] {
        settings.insert(accounts->page<SchedulePage>()->settings());
        applySettings(settings);
        overview->setMappingProblems(static_cast<int>(accounts->problems().size()));
        progress->say(MainWindow::tr("The account types are saved."));
        if (offered == Accounts && accounts->problems().isEmpty())
            banner->dismiss(); // the step is done
    });
}

void MainWindow::Private::wireMenus()
{
    connect(menus, &WindowMenus::tabRequested, tabs, &QTabWidget::setCurrentIndex);
    connect(menus, &WindowMenus::themeRequested, this, &Private::chooseTheme);
    connect(menus->syncNow, &QAction::triggered, this, [this] { actions.post(sync::SyncNow{}); });
    connect(menus->stop, &QAction::triggered, this, [this] { actions.stopAfterItem(); });
    connect(menus->addAll, &QAction::triggered, this, [this] {
        tabs->setCurrentIndex(Queue);
        queue->addAll();
    });
    connect(menus->retryAll, &QAction::triggered, this, [this] { actions.post(sync::RetryAllFailed{}); });
    connect(menus->save, &QAction::triggered, this, [this] {
        if (tabs->currentIndex() == Accounts)
            accounts->save();
        else if (credentials->isDirty())
            credentials->save();
    });
    connect(menus->find, &QAction::triggered, this, [this] {
        if (tabs->currentIndex() == Queue)
            return queue->focusFilter();
        tabs->setCurrentIndex(Log);
        log->focusFilter();
    });
    connect(menus->exportLog, &QAction::triggered, log, &LogTab::exportRows);
    connect(menus->requests, &QAction::triggered, log, &LogTab::viewRequests);
    connect(menus->shortcuts, &QAction::triggered, q, [this] { showShortcuts(q); });
    connect(menus->about, &QAction::triggered, q, [this] { showAbout(q); });
}

void MainWindow::Private::restoreWindow()
{
    const QSize screen = q->screen() ? q->screen()->availableSize() : QSize(1280, 800);
    q->resize(QSize(1180, 800).boundedTo(screen));
    q->restoreGeometry(memory->value(QStringLiteral("geometry")).toByteArray());
    queue->grid()->restoreColumnState(memory->value(QStringLiteral("queueColumns")).toByteArray());
    log->grid()->restoreColumnState(memory->value(QStringLiteral("logColumns")).toByteArray());
    tabs->setCurrentIndex(memory->value(QStringLiteral("tab"), 0).toInt());
    menus->setTheme(themeFromName(memory->value(QStringLiteral("theme")).toString()));
}

void MainWindow::Private::saveWindow() const
{
    memory->setValue(QStringLiteral("geometry"), q->saveGeometry());
    memory->setValue(QStringLiteral("queueColumns"), queue->grid()->columnState());
    memory->setValue(QStringLiteral("logColumns"), log->grid()->columnState());
    memory->setValue(QStringLiteral("tab"), tabs->currentIndex());
}

void MainWindow::Private::chooseTheme(Theme theme)
{
    memory->setValue(QStringLiteral("theme"), themeName(theme));
    menus->setTheme(theme);
    applyTheme(*qApp, theme);
}

void MainWindow::Private::askUnsaved()
{
    const bool onlyAccounts = !credentials->isDirty();
    confirm(
        q, MainWindow::tr("Not saved"),
        onlyAccounts
            ? MainWindow::tr("The account types have changes that are not saved. Close without saving them?")
            : MainWindow::tr("The credentials have changes that are not saved. Close without saving them?"),
        MainWindow::tr("Close without saving"), [this] {
            closing = true;
            q->close();
        });
}

} // namespace counterfoil::ui
