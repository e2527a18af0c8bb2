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

namespace {

enum Page { Figures, SetUp, Unknown };

} // namespace

OverviewTab::OverviewTab(const OverviewFeed& feed, QWidget* parent)
    : QWidget(parent),
      m_day(feed.today),
      m_stack(new QStackedLayout(this)),
      m_tally(std::make_shared<OverviewTally>()),
      m_lane(std::make_unique<OverviewLane>(feed.open, feed.threads))
{
    auto* area = new QScrollArea(this);
    QVBoxLayout* page = makeScrollingPage(area);
    auto* periods = new QHBoxLayout;
    periods->setSpacing(space::section);
    m_todayCard = new PeriodCard(tr("Today"), this);
    m_monthCard = new PeriodCard(tr("This month"), this);
    periods->addWidget(m_todayCard, 1);
    periods->addWidget(m_monthCard, 1);
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
    m_stack->addWidget(new QWidget(this)); // until it is known which of them
    m_stack->setCurrentIndex(Unknown);
    connect(m_empty, &EmptyState::activated, this, &OverviewTab::setUpRequested);

    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(500));
    connect(&m_soon, &QTimer::timeout, this, &OverviewTab::read);
    connect(m_lane.get(), &Lane::failed, this, &OverviewTab::complained);
    connect(m_lane.get(), &Lane::gaveUp, this, [this] {
        m_reading = false;
        m_anew = true; // where it stopped is not known
        present();
    });
    read();
}

OverviewTab::~OverviewTab()
{
    m_lane.reset(); // joins: nothing is delivered to a half destroyed tab
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
    if (m_dirty || m_today != m_day())
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
    if (m_reading) {
        m_dirty = true;
        return;
    }
    m_dirty = false;
    m_reading = true;
    m_today = m_day();
    const auto job = [this, today = m_today, anew = std::exchange(m_anew, false), tally = m_tally,
                      lane = m_lane.get()](OverviewSource* source, const std::stop_token& stop) {
        const OverviewFigures figures =
            source ? readFigures(*source, *tally, today, anew, stop) : OverviewFigures();
        if (!stop.stop_requested())
            lane->deliver(this, [this, figures] { take(figures); });
    };
    m_lane->post(job);
}

void OverviewTab::take(const OverviewFigures& figures)
{
    m_reading = false;
    m_figures = figures;
    m_situation.month = figures.month;
    m_situation.refused = figures.refused;
    m_situation.changed = figures.changed;
    m_situation.changedInXero = figures.changedInXero;
    m_situation.halted = figures.halted;
    present();
    if (m_dirty)
        refresh();
}

void OverviewTab::present()
{
    if (m_stack->currentIndex() == Unknown && m_reading)
        return;
    using enum store::QueueState;
    const auto& counts = m_figures.counts;
    const qint64 waiting = counts.value(Waiting) + counts.value(Sending) + counts.value(InDoubt);
    const QString base = m_situation.connections.books.organisation.baseCurrency;
    m_todayCard->show(m_figures.today, m_figures.refusedToday, waiting, base);
    m_monthCard->show(m_figures.month, m_figures.refusedMonth, -1, base);

    using enum sync::ConnectionState;
    const bool setUp = m_situation.connections.shop.state != NotConnected ||
                       m_situation.connections.books.state != NotConnected || m_figures.month.posted > 0 ||
                       !counts.isEmpty();
    m_stack->setCurrentIndex(setUp ? Figures : SetUp);
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
