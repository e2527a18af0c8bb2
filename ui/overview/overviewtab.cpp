#include "overview/overviewtab.h"

#include "common/card.h"
#include "common/emptystate.h"
#include "common/icons.h"
#include "common/labels.h"
#include "overview/periodcard.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <chrono>

namespace counterfoil::ui {

OverviewTab::OverviewTab(OverviewSource source, QWidget* parent)
    : QWidget(parent), m_source(source), m_tally(std::move(source)), m_stack(new QStackedLayout(this))
{
    auto* area = new QScrollArea(this);
    QVBoxLayout* page = makeScrollingPage(area);
    auto* periods = new QHBoxLayout;
    periods->setSpacing(space::section);
    m_today = new PeriodCard(tr("Today"), this);
    m_month = new PeriodCard(tr("This month"), this);
    periods->addWidget(m_today, 1);
    periods->addWidget(m_month, 1);
    page->addLayout(periods);
    m_needsCard = new Card(tr("What needs you"), QStringLiteral("attention"), this);
    page->addWidget(m_needsCard);
    page->addStretch(1);
    m_empty = new EmptyState(QStringLiteral("shop"), this);
    m_empty->setTexts(
        tr("Your shop and your books, side by side"),
        tr("Once the shop and Xero are connected you see here what was posted, whether the sums "
           "agree, and what waits for you."),
        tr("Connect the shop and Xero"));
    m_stack->addWidget(area);
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyState::activated, this, &OverviewTab::setUpRequested);

    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(500));
    connect(&m_soon, &QTimer::timeout, this, &OverviewTab::read);
    m_slices.setInterval(std::chrono::milliseconds(0));
    connect(&m_slices, &QTimer::timeout, this, [this] {
        if (!m_readings.isEmpty())
            return m_readings.takeFirst()();
        if (m_tally.step())
            return;
        m_slices.stop();
        present();
    });
    readCounts(); // a shop that is set up does not begin with the empty state
    present();
}

void OverviewTab::setConnections(const sync::ConnectionStatus& status)
{
    m_situation.connections = status;
    present();
}

void OverviewTab::setMappingProblems(int count)
{
    m_situation.mappingProblems = count;
    present();
}

void OverviewTab::refresh()
{
    m_dirty = true;
    // Not restarted: under a stream of events it must still fire.
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void OverviewTab::readAnew()
{
    m_anew = true;
    refresh();
}

void OverviewTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_dirty || m_tally.today() != QDate::currentDate())
        m_soon.start(std::chrono::milliseconds(0));
    m_soon.setInterval(std::chrono::milliseconds(500));
}

void OverviewTab::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_needsBody) {
        m_recolour = true; // the marks are pictures in the old theme's colours
        m_soon.start();
    }
}

void OverviewTab::read()
{
    m_dirty = false;
    const QDate today = QDate::currentDate();
    if (m_anew || m_tally.today() != today)
        m_tally.restart(today);
    m_anew = false;
    // Each in a turn of its own: together they would hold up the first painting.
    m_readings = {[this] { readCounts(); }, [this] { readRefused(); },
                  [this] {
                      if (m_source.refusedGroups)
                          m_situation.refused = m_source.refusedGroups();
                  },
                  [this] {
                      if (m_source.changedAfterPosting)
                          m_situation.changed = m_source.changedAfterPosting();
                      if (m_source.changedInXero)
                          m_situation.changedInXero = m_source.changedInXero();
                      m_situation.halted = m_source.halted ? m_source.halted() : QString();
                  }};
    m_slices.start();
}

void OverviewTab::readCounts()
{
    if (m_source.countsByState)
        m_counts = m_source.countsByState();
}

void OverviewTab::readRefused()
{
    if (!m_source.refusedSince)
        return;
    const QDate today = QDate::currentDate();
    m_refusedToday = m_source.refusedSince(today.startOfDay());
    m_refusedMonth = m_source.refusedSince(QDate(today.year(), today.month(), 1).startOfDay());
}

void OverviewTab::present()
{
    using enum store::QueueState;
    const qint64 waiting = m_counts.value(Waiting) + m_counts.value(Sending) + m_counts.value(InDoubt);
    const QString base = m_situation.connections.books.organisation.baseCurrency;
    m_today->show(m_tally.ofToday(), m_refusedToday, waiting, base);
    m_month->show(m_tally.ofMonth(), m_refusedMonth, -1, base);
    m_situation.month = m_tally.ofMonth();

    using enum sync::ConnectionState;
    const bool setUp = m_situation.connections.shop.state != NotConnected ||
                       m_situation.connections.books.state != NotConnected || m_tally.ofMonth().posted > 0 ||
                       !m_counts.isEmpty();
    m_stack->setCurrentIndex(setUp ? 0 : 1);
    presentNeeds();
}

void OverviewTab::presentNeeds()
{
    const QList<Need> now = needsOf(m_situation);
    if (m_needsBody && now == m_needs && !m_recolour)
        return; // the focus stays where it is
    m_recolour = false;
    m_needs = now;
    if (m_needsBody)
        m_needsBody->deleteLater();
    m_needsBody = new QWidget(m_needsCard);
    auto* layout = new QVBoxLayout(m_needsBody);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::wide);
    for (const Need& need : std::as_const(m_needs))
        layout->addWidget(makeNeed(need));
    if (m_needs.isEmpty())
        layout->addWidget(
            new ToneLabel(tr("Nothing. All that could be posted was posted."), Tone::Success, m_needsBody));
    m_needsCard->body()->addWidget(m_needsBody);
}

QWidget* OverviewTab::makeNeed(const Need& need)
{
    auto* row = new QWidget(m_needsBody);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::wide);
    auto* mark = new QLabel(row);
    mark->setPixmap(icon(need.icon, need.tone).pixmap(QSize(20, 20), devicePixelRatioF()));
    layout->addWidget(mark, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(space::tight);
    texts->addWidget(makeSubheading(need.title, row));
    auto* detail = new ToneLabel(need.detail, Tone::Muted, row);
    detail->setTextFormat(Qt::PlainText);
    detail->setVisible(!need.detail.isEmpty());
    texts->addWidget(detail);
    layout->addLayout(texts, 1);
    auto* button = makeButton(need.button, {}, row);
    button->setAccessibleName(QString(need.button + QStringLiteral(": ") + need.title));
    connect(button, &QPushButton::clicked, this, [this, need] { emit needChosen(need); });
    layout->addWidget(button, 0, Qt::AlignTop);
    return row;
}

} // namespace counterfoil::ui
