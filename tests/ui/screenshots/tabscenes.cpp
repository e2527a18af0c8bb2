// Each tab: with nothing set up, with nothing to do, busy, in trouble; each page of it, and what comes up in
// it.
#include "camera.h"
#include "stage.h"

#include "accounts/accountstab.h"
#include "accounts/schedulepage.h"
#include "common/disclosure.h"
#include "common/gridview.h"
#include "credentials/credentialstab.h"
#include "log/logdetail.h"
#include "log/logfilterbar.h"
#include "log/logtab.h"
#include "mainwindow/progressarea.h"
#include "overview/overviewtab.h"
#include "overview/periodcard.h"
#include "queue/queuetab.h"
#include "reconcile/reconciletab.h"
#include "status/statustab.h"

#include <QCoreApplication>
#include <QRadioButton>
#include <QTabWidget>
#include <QTest>

namespace counterfoil::test {

namespace {

constexpr int accountPages = 7;

/// The overview adds up in slices.
void waitForSums(const ui::OverviewTab& overview)
{
    const QString label = QCoreApplication::translate("counterfoil::ui::PeriodCard", "Posted");
    (void)QTest::qWaitFor([&] { return overview.monthCard()->value(label) != u'0'; }, 3000);
}

void shootEachTab(Camera& camera, Stage& stage, Fill fill, const QString& word)
{
    const QStringList names{QStringLiteral("0-overview"), QStringLiteral("1-credentials"),
                            QStringLiteral("2-status"),   QStringLiteral("3-accounts"),
                            QStringLiteral("4-queue"),    QStringLiteral("5-log"),
                            QStringLiteral("6-reconcile")};
    for (int i = 0; i < names.size(); ++i) {
        stage.tabs->setCurrentIndex(i);
        if (i == 0 && (fill == Fill::Full || fill == Fill::Trouble))
            waitForSums(*stage.overview);
        camera.shoot(stage.window, word + u'-' + names.at(i));
    }
}

void shootPages(Camera& camera, Stage& stage, const QString& word)
{
    stage.tabs->setCurrentWidget(stage.accounts);
    for (int page = 1; page < accountPages; ++page) {
        stage.accounts->showPage(page);
        camera.shoot(stage.window, word + QStringLiteral("-3-accounts-%1").arg(page));
    }
    stage.tabs->setCurrentWidget(stage.log);
    for (int page = 1; page < stage.log->detail()->pages()->count(); ++page) {
        stage.log->detail()->pages()->setCurrentIndex(page);
        camera.shoot(stage.window, word + QStringLiteral("-5-log-%1").arg(page));
    }
    stage.tabs->setCurrentWidget(stage.reconcile);
    if (auto* pages = stage.reconcile->findChild<QTabWidget*>()) {
        pages->setCurrentIndex(1);
        camera.shoot(stage.window, word + QStringLiteral("-6-reconcile-days"));
    }
}

/// What comes up while one works in them.
void shootWork(Camera& camera, Stage& stage)
{
    stage.tabs->setCurrentWidget(stage.queue);
    sync::QueueEdit edit;
    edit.rows = stage.queueRows.rows.mid(0, 3);
    stage.queue->grid()->selectRow(2);
    stage.queue->showEdit(edit);
    camera.shoot(stage.window, QStringLiteral("work-queue-undo"));
    stage.queue->showGroup(store::QueueState::Failed, QStringLiteral("nobody of this name"));
    camera.shoot(stage.window, QStringLiteral("work-queue-nofit"));
    stage.queue->clearFilter();
    stage.queue->grid()->selectAll();
    camera.shoot(stage.window, QStringLiteral("work-queue-all"));
    stage.tabs->setCurrentWidget(stage.log);
    stage.log->filterBar()->setText(QStringLiteral("Whitcombe"));
    stage.log->filterBar()->setStatus(store::LogStatus::Error);
    QTest::qWait(400);
    camera.shoot(stage.window, QStringLiteral("work-log-filtered"));
    stage.log->filterBar()->setText(QStringLiteral("nobody of this name"));
    QTest::qWait(400);
    camera.shoot(stage.window, QStringLiteral("work-log-nofit"));
    stage.tabs->setCurrentWidget(stage.accounts);
    stage.accounts->showPage(accountPages - 1);
    auto* schedule = stage.accounts->findChild<ui::SchedulePage*>();
    schedule->findChildren<QRadioButton*>().at(1)->click(); // another source of sales, which is explained
    camera.shoot(stage.window, QStringLiteral("work-schedule-changed"));
    schedule->findChildren<QRadioButton*>().at(0)->click();
    stage.tabs->setCurrentWidget(stage.status);
    stage.status->setOnline(false);
    stage.status->setPaused(true);
    camera.shoot(stage.window, QStringLiteral("work-status-offline"));
    stage.tabs->setCurrentWidget(stage.credentials);
    for (auto* howTo : stage.credentials->findChildren<ui::Disclosure*>())
        howTo->setOpen(true);
    camera.shoot(stage.window, QStringLiteral("work-credentials-howto"));
}

/// Where the focus is must be seen.
void shootFocus(Camera& camera, Stage& stage)
{
    const auto tab = [&stage](int times) {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(stage.window.focusWidget() ? stage.window.focusWidget() : &stage.window,
                            Qt::Key_Tab);
    };
    stage.window.activateWindow();
    (void)QTest::qWaitForWindowActive(&stage.window);
    for (int i = 0; i < stage.tabs->count(); ++i) {
        stage.tabs->setCurrentIndex(i);
        stage.tabs->setFocus();
        tab(4);
        camera.shoot(stage.window, QStringLiteral("focus-%1").arg(i));
    }
}

} // namespace

void shootTabs(Camera& camera)
{
    const QList<std::pair<Fill, QString>> fills{{Fill::Empty, QStringLiteral("empty")},
                                                {Fill::Calm, QStringLiteral("calm")},
                                                {Fill::Full, QStringLiteral("full")},
                                                {Fill::Trouble, QStringLiteral("trouble")}};
    for (const auto& [fill, word] : fills) {
        if (!camera.wants(word))
            continue;
        Stage stage(fill, camera.size());
        shootEachTab(camera, stage, fill, word);
        if (fill == Fill::Full || fill == Fill::Trouble)
            shootPages(camera, stage, word);
    }
    if (camera.wants(QStringLiteral("work"))) {
        Stage stage(Fill::Full, camera.size());
        shootWork(camera, stage);
    }
    if (camera.wants(QStringLiteral("focus"))) {
        Stage stage(Fill::Full, camera.size());
        shootFocus(camera, stage);
    }
}

} // namespace counterfoil::test
