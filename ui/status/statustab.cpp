#include "status/statustab.h"

#include "common/card.h"
#include "common/factsgrid.h"
#include "common/format.h"
#include "common/labels.h"
#include "common/names.h"
#include "status/booksstatuscard.h"
#include "status/shopstatuscard.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <chrono>

namespace counterfoil::ui {

StatusTab::StatusTab(Actions actions, QWidget* parent)
    : QWidget(parent),
      m_actions(std::move(actions)),
      m_shop(new ShopStatusCard(this)),
      m_books(new BooksStatusCard(this)),
      m_syncFacts(new FactsGrid(this)),
      m_queueNote(new ToneLabel({}, Tone::Muted, this)),
      m_offline(new ToneLabel(tr("This computer has no network at the moment. It goes on by itself when the "
                                 "network is back; nothing is lost."),
                              Tone::Warning, this)),
      m_test(makePrimaryButton(tr("&Test now"), QStringLiteral("status"), this)),
      m_queue(makeButton(tr("&Open the queue"), QStringLiteral("queue"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* area = new QScrollArea(this);
    QVBoxLayout* page = makeScrollingPage(area);
    layout->addWidget(area);

    auto* syncCard = new Card(tr("Synchronisation"), QStringLiteral("sync"), this);
    syncCard->addHeaderWidget(m_queue);
    syncCard->addHeaderWidget(m_test);
    syncCard->body()->addWidget(m_syncFacts);
    syncCard->body()->addWidget(m_queueNote);
    syncCard->body()->addWidget(m_offline);
    m_offline->hide();
    page->addWidget(syncCard);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(space::section);
    sides->addWidget(m_shop, 1);
    sides->addWidget(m_books, 1);
    page->addLayout(sides);
    page->addStretch(1);

    m_test->setToolTip(tr("Asks both sides anew"));
    connect(m_test, &QPushButton::clicked, this, [this] {
        m_actions.post(sync::CheckShop{});
        m_actions.post(sync::RefreshBooks{});
    });
    connect(m_queue, &QPushButton::clicked, this, &StatusTab::queueRequested);
    connect(m_books, &BooksStatusCard::signInRequested, this, [this] { m_actions.post(sync::SignInXero{}); });
    m_tick.setInterval(std::chrono::seconds(15));
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            showAt(QDateTime::currentDateTimeUtc());
    });
    m_tick.start();
    showAt(QDateTime::currentDateTimeUtc());
}

void StatusTab::setStatus(const sync::ConnectionStatus& status)
{
    m_status = status;
    showAt(QDateTime::currentDateTimeUtc());
}

void StatusTab::setQueueCounts(const QMap<store::QueueState, qint64>& counts)
{
    m_counts = counts;
    showAt(QDateTime::currentDateTimeUtc());
}

void StatusTab::setSyncMode(const QString& mode, int intervalMinutes, int pollSeconds)
{
    m_modeText = mode == QStringLiteral("immediately")
                     ? tr("Immediately (the shop is asked every %1 s)").arg(pollSeconds)
                     : tr("Cron Job (every %1 minutes)").arg(intervalMinutes);
    showAt(QDateTime::currentDateTimeUtc());
}

void StatusTab::setBusy(bool busy)
{
    m_test->setEnabled(!busy);
}

void StatusTab::setOnline(bool online)
{
    m_offline->setVisible(!online);
}

void StatusTab::setPaused(bool paused)
{
    m_paused = paused;
    showAt(QDateTime::currentDateTimeUtc());
}

void StatusTab::showAt(const QDateTime& now)
{
    m_shop->setStatus(m_status.shop, now);
    m_books->setStatus(m_status.books, now);
    QStringList queue;
    for (auto it = m_counts.constBegin(); it != m_counts.constEnd(); ++it) {
        if (it.value() > 0)
            queue << QStringLiteral("%1: %2").arg(queueLook(it.key()).word, formatCount(it.value()));
    }
    const bool bothConnected = m_status.shop.state == sync::ConnectionState::Connected &&
                               m_status.books.state == sync::ConnectionState::Connected;
    m_syncFacts->setFacts(
        {{tr("Mode"), m_modeText},
         {tr("Last sync"), formatRelative(m_status.lastSync, now)},
         {tr("Next sync"), m_paused                      ? tr("paused: only Sync Now posts")
                           : m_status.nextSync.isValid() ? formatRelative(m_status.nextSync, now)
                           : bothConnected               ? dash()
                                                         : tr("when both sides are connected")},
         {tr("In the queue"),
          queue.isEmpty() ? tr("nothing is waiting") : queue.join(QStringLiteral("  ·  "))}});
    const qint64 trouble =
        m_counts.value(store::QueueState::Failed) + m_counts.value(store::QueueState::Blocked);
    m_queueNote->setText(
        trouble > 0 ? tr("%1 documents need you: open the queue to see why.").arg(formatCount(trouble))
                    : QString());
    m_queueNote->setTone(Tone::Warning);
    m_queueNote->setVisible(trouble > 0);
}

} // namespace counterfoil::ui
