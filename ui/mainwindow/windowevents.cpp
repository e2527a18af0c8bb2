#include "mainwindow/windowparts.h"

#include "mainwindow/tenantdialog.h"

#include <QApplication>
#include <QPushButton>

#include <numeric>

namespace counterfoil::ui {

void MainWindow::Private::loadFromJournal()
{
    if (journalLoaded || !reader->isOpen())
        return;
    journalLoaded = true;
    settings = reader->settings();
    applySettings(settings);
    accounts->setMapping(reader->mapping());
    accounts->setSettings(settings);
    if (secrets->isLoaded() && !credentials->isDirty())
        credentials->setValues({settings, secrets->values()});
    refreshQueue();
    log->refresh();
}

void MainWindow::Private::applySettings(const QMap<QString, QString>& values)
{
    status->setSyncMode(values.value(QStringLiteral("sync.mode"), QStringLiteral("cron")),
                        values.value(QStringLiteral("sync.intervalMinutes"), QStringLiteral("30")).toInt(),
                        values.value(QStringLiteral("sync.pollSeconds"), QStringLiteral("60")).toInt());
    reconcile->setShopUrl(values.value(QStringLiteral("magento.url")));
    queue->setSyncSource(values.value(QStringLiteral("sync.source"), QStringLiteral("invoice")),
                         QDate::fromString(values.value(QStringLiteral("sync.since")), Qt::ISODate));
}

void MainWindow::Private::save(const CredentialValues& values)
{
    // What is typed must not be lost to a keychain that does not answer: the worker gets it at once.
    secrets->save(values.secrets);
    settings.insert(values.settings);
    actions.post(sync::SaveSettings{values.settings});
    sync::Credentials now = secrets->credentials();
    if (context.worker) {
        if (const auto newer = context.worker->unsavedTokens())
            now.xeroTokens = *newer;
    }
    actions.post(sync::SetCredentials{now});
}

void MainWindow::Private::setBusy(bool isBusy)
{
    busy = isBusy;
    credentials->setBusy(busy);
    status->setBusy(busy);
    accounts->setBusy(busy);
    queue->setBusy(busy);
    reconcile->setBusy(busy);
    menus->setBusy(busy, connected);
}

void MainWindow::Private::refreshQueue()
{
    queue->refresh();
    const auto& counts = queue->counts();
    status->setQueueCounts(counts);
    const qint64 all = std::accumulate(counts.cbegin(), counts.cend(), qint64(0));
    tabs->setTabText(Queue, all == 0 ? MainWindow::tr("Queue")
                                     : MainWindow::tr("Queue (%1)").arg(QLocale().toString(all)));
}

void MainWindow::Private::showError(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled) {
        progress->say(error.message);
        return;
    }
    banner->showError(error);
    offered = Credentials;
    const bool sign = error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden;
    if (sign && tabs->currentIndex() != Credentials)
        offerTab(Credentials, MainWindow::tr("Go to Credentials"));
}

void MainWindow::Private::offerTab(int tab, const QString& text)
{
    offered = tab;
    banner->offer(text);
}

/// Connected for the first time: nothing can be posted before the accounts are chosen, and that is easy to
/// overlook.
void MainWindow::Private::showNextStep()
{
    if (nextStepShown || accounts->problems().isEmpty() || tabs->currentIndex() == Accounts)
        return;
    nextStepShown = true;
    banner->showMessage(MainWindow::tr("Connected. The next step: choose the accounts and tax rates of Xero. "
                                       "“Suggest” does most of it."),
                        Tone::Success);
    offerTab(Accounts, MainWindow::tr("Go to Account types"));
}

void MainWindow::Private::on(const sync::ConnectionChanged& event)
{
    using enum sync::ConnectionState;
    const sync::ConnectionStatus& now = event.status;
    connected = now.shop.state == Connected && now.books.state == Connected;
    credentials->setStatus(now);
    status->setStatus(now);
    // An attention (a lock date near, a permission missing) does not keep anyone from working.
    const bool booksUsable = now.books.state == Connected || now.books.state == Attention;
    const bool shopUsable = now.shop.state == Connected || now.shop.state == Attention;
    connected = booksUsable && shopUsable;
    accounts->setConnected(booksUsable);
    queue->setConnected(connected);
    reconcile->setConnected(connected);
    log->setDayLimit(now.books.budget.dayLimit);
    progress->setConnections(now);
    const QString organisation = now.books.organisation.name;
    const QString name = context.demo ? MainWindow::tr("Counterfoil (demo)") : QStringLiteral("Counterfoil");
    q->setWindowTitle(organisation.isEmpty() ? name : QString(organisation + QStringLiteral(" – ") + name));
    const bool connecting = now.shop.state == Connecting || now.books.state == Connecting;
    setBusy(progress->isRunning() || connecting);
    if (connected && banner->isHidden())
        showNextStep();
}

void MainWindow::Private::on(const sync::SyncStarted&)
{
    progress->start();
    setBusy(true);
}

void MainWindow::Private::on(const sync::SyncFinished& event)
{
    progress->finish(event.summary, QDateTime::currentDateTimeUtc());
    setBusy(false);
    refreshQueue();
    log->refresh();
    if (event.summary.stoppedBy)
        showError(*event.summary.stoppedBy);
}

void MainWindow::Private::on(const sync::CommandDone& event)
{
    endReconcile();
    if (!event.message.isEmpty())
        progress->say(event.message);
}

void MainWindow::Private::on(const sync::CommandFailed& event)
{
    endReconcile();
    showError(event.error);
}

/// A comparison that ended without a report, by Stop or by an error.
void MainWindow::Private::endReconcile()
{
    if (!reconcile->isRunning())
        return;
    reconcile->setStopped();
    progress->finish(MainWindow::tr("Ready."));
    setBusy(false);
}

void MainWindow::Private::on(const sync::Reconciled& event)
{
    reconcile->setReport(event.report);
    progress->finish(reconcile->summary());
    setBusy(false);
}

void MainWindow::Private::on(const sync::BooksRead& event)
{
    accounts->setFacts(event.books, event.shop);
    if (connected && banner->isHidden())
        showNextStep();
}

void MainWindow::Private::on(const sync::TokensRotated& event)
{
    secrets->saveTokens(event.tokens, [worker = context.worker, tokens = event.tokens](bool saved) {
        if (saved && worker)
            worker->tokensSaved(tokens);
    });
}

void MainWindow::Private::on(const sync::OpenBrowser& event)
{
    if (actions.openUrl(event.url))
        progress->say(
            MainWindow::tr("Your browser shows Xero's page. Allow the access there and come back."));
    else
        showError(makeError(ErrorKind::Settings,
                            MainWindow::tr("No browser could be opened. Open this address yourself: %1")
                                .arg(event.url.toString()),
                            QStringLiteral("QDesktopServices refused the URL"),
                            QStringLiteral("BROWSER_NOT_OPENED")));
}

void MainWindow::Private::on(const sync::TenantChoiceNeeded& event)
{
    auto* dialog = new TenantDialog(event.tenants, q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { actions.post(sync::ChooseTenant{dialog->tenantId()}); });
    dialog->open();
}

void MainWindow::Private::on(const sync::PreviewReady& event)
{
    queue->showPreview(event);
}

} // namespace counterfoil::ui
