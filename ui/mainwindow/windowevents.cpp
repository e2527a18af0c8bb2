#include "mainwindow/windowparts.h"

#include "common/confirm.h"
#include "common/format.h"
#include "guide/guide.h"
#include "log/logfilterbar.h"
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
    tray->setPaused(values.value(QStringLiteral("sync.paused")) == QStringLiteral("true"));
    status->setPaused(values.value(QStringLiteral("sync.paused")) == QStringLiteral("true"));
    status->setSyncMode(values.value(QStringLiteral("sync.mode"), QStringLiteral("cron")),
                        values.value(QStringLiteral("sync.intervalMinutes"), QStringLiteral("30")).toInt(),
                        values.value(QStringLiteral("sync.pollSeconds"), QStringLiteral("60")).toInt());
    queue->setSyncSource(values.value(QStringLiteral("sync.source"), QStringLiteral("invoice")),
                         QDate::fromString(values.value(QStringLiteral("sync.since")), Qt::ISODate));
    LinkFacts links = log->links();
    links.shopUrl = values.value(QStringLiteral("magento.url"));
    links.adminPath = values.value(QStringLiteral("magento.adminPath"));
    log->setLinks(links);
    reconcile->setLinks(links);
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
    if (guide)
        guide->setBusy(busy);
    tray->setBusy(busy, connected);
    status->setBusy(busy);
    accounts->setBusy(busy);
    queue->setBusy(busy);
    reconcile->setBusy(busy);
    menus->setBusy(busy, connected);
}

void MainWindow::Private::refreshQueue()
{
    queue->refresh();
    overview->refresh();
}

void MainWindow::Private::showQueueCounts()
{
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
    tray->tellError(error);
    if (guide && guide->isVisible())
        guide->showError(error);
    banner->showError(error);
    offered = Credentials;
    const bool sign = error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden;
    if (error.code == QStringLiteral("SIGN_IN_AGAIN"))
        offerSignIn();
    else if (sign && tabs->currentIndex() != Credentials)
        offerTab(Credentials, MainWindow::tr("Go to Credentials"));
}

void MainWindow::Private::offerTab(int tab, const QString& text)
{
    offered = tab;
    banner->offer(text);
}

/// One click from "the sign-in has ended" to Xero's page.
void MainWindow::Private::offerSignIn()
{
    offered = signInOffer;
    banner->offer(MainWindow::tr("Sign in a&gain"));
}

/// Where a refusal's remedy is done. Pages of Xero and of the shop are opened by the log itself.
void MainWindow::Private::showRemedy(explain::Action action)
{
    // In the order of AccountsTab's pages.
    enum Page { Roles, Rules, Taxes, Payments, Documents, Details, Schedule };
    const auto accountPage = [this](Page page) {
        accounts->showPage(page);
        tabs->setCurrentIndex(Accounts);
    };
    switch (action) {
    case explain::Action::MapTax:
        return accountPage(Taxes);
    case explain::Action::MapAccount:
        return accountPage(Roles);
    case explain::Action::MapPayment:
        return accountPage(Payments);
    case explain::Action::MapDocuments:
    case explain::Action::ChooseDate:
        return accountPage(Documents);
    case explain::Action::Settings:
        return accountPage(Schedule);
    case explain::Action::SignIn:
    case explain::Action::TestShop:
    case explain::Action::Credentials:
        return tabs->setCurrentIndex(Credentials);
    case explain::Action::ViewRequests:
        return log->viewRequests();
    case explain::Action::None:
    case explain::Action::OpenLockDates:
    case explain::Action::OpenChartOfAccounts:
    case explain::Action::OpenTaxRates:
    case explain::Action::OpenCurrencies:
    case explain::Action::OpenTracking:
    case explain::Action::OpenUsers:
    case explain::Action::OpenContacts:
    case explain::Action::OpenXeroDocument:
    case explain::Action::OpenMagentoDocument:
    case explain::Action::Retry:
        return;
    }
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

void MainWindow::Private::showNeed(const Need& need)
{
    switch (need.place) {
    case Need::Place::Credentials:
        return tabs->setCurrentIndex(Credentials);
    case Need::Place::Status:
        return tabs->setCurrentIndex(Status);
    case Need::Place::Accounts:
        return tabs->setCurrentIndex(Accounts);
    case Need::Place::QueueFailed:
    case Need::Place::QueueBlocked:
        tabs->setCurrentIndex(Queue);
        return queue->showGroup(need.place == Need::Place::QueueFailed ? store::QueueState::Failed
                                                                       : store::QueueState::Blocked,
                                need.text);
    case Need::Place::Log:
        tabs->setCurrentIndex(Log);
        log->filterBar()->clear();
        return log->filterBar()->setText(need.text);
    }
}

void MainWindow::Private::on(const sync::ConnectionChanged& event)
{
    using enum sync::ConnectionState;
    const sync::ConnectionStatus& now = event.status;
    credentials->setStatus(now);
    status->setStatus(now);
    connections = now;
    if (guide)
        guide->setStatus(now);
    tray->setStatus(now);
    overview->setConnections(now);
    // An attention (a lock date near, a permission missing) does not keep anyone from working.
    const bool booksUsable = now.books.state == Connected || now.books.state == Attention;
    const bool shopUsable = now.shop.state == Connected || now.shop.state == Attention;
    connected = booksUsable && shopUsable;
    accounts->setConnected(booksUsable);
    queue->setConnected(connected);
    reconcile->setConnected(connected);
    log->setDayLimit(now.books.budget.dayLimit);
    LinkFacts links = log->links();
    if (!now.books.organisation.shortCode.isEmpty())
        links.shortCode = now.books.organisation.shortCode;
    log->setLinks(links);
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
    overview->readAnew();
    if (event.summary.stoppedBy)
        showError(*event.summary.stoppedBy);
    tray->tellRun(event.summary);
}

void MainWindow::Private::on(const sync::CommandDone& event)
{
    endReconcile();
    if (!event.message.isEmpty())
        progress->say(event.message);
    if (guide && guide->isVisible() && !event.message.isEmpty())
        guide->say(event.message);
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
    books = event;
    accounts->setFacts(event.books, event.shop);
    if (guide)
        guide->setFacts(event.books, event.shop);
    overview->setMappingProblems(static_cast<int>(accounts->problems().size()));
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

void MainWindow::Private::on(const sync::SignInNotice& event)
{
    banner->showMessage(event.message,
                        event.need == sync::SignInNeed::ExpiresSoon ? Tone::Warning : Tone::Error);
    tray->tellSignIn(event);
    offerSignIn();
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
    if (guide && guide->isVisible())
        return guide->setTenants(event.tenants);
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

void MainWindow::Private::on(const sync::PreviewListed& event)
{
    queue->showPreviewPart(event);
}

void MainWindow::Private::on(const sync::QueueEdited& event)
{
    queue->showEdit(event.edit);
}

void MainWindow::Private::on(const sync::UndoPlanned& event)
{
    const sync::UndoPlan& plan = event.plan;
    if (!plan.problem.isEmpty())
        return showError(makeError(ErrorKind::Rejected, plan.problem, {}, QStringLiteral("UNDO_IMPOSSIBLE")));
    QStringList steps;
    for (const Amount& payment : plan.payments)
        steps << MainWindow::tr("its payment of %1 is deleted").arg(formatAmount(payment, plan.currency));
    steps << MainWindow::tr("%1 over %2 is voided")
                 .arg(plan.xeroNumber, formatAmount(plan.total, plan.currency));
    confirm(
        q, MainWindow::tr("Take back in Xero"),
        MainWindow::tr("This happens in Xero:\n\n• %1\n\nA payment that is reconciled with the bank stays: "
                       "Xero refuses to delete it, and you are told. %2 stays in the queue as skipped; "
                       "Retry posts it again.")
            .arg(steps.join(QStringLiteral("\n• ")), plan.incrementId),
        MainWindow::tr("Take back"), [this, plan] {
            actions.post(sync::Undo{plan.kind, plan.entityId});
        });
}

} // namespace counterfoil::ui
