#pragma once

#include "overview/needs.h"
#include "overview/overviewfigures.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;
class QVBoxLayout;

namespace counterfoil::ui {

class Card;
class EmptyState;
class PeriodCard;

/// Today, this month, and what needs a person, each with one click to where it is mended. Follows events by
/// itself; reads on a thread of its own. Before the set-up: what it will show, and the way there.
class OverviewTab final : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewTab(const OverviewFeed& feed, QWidget* parent = nullptr);
    ~OverviewTab() override;
    void setConnections(const sync::ConnectionStatus& status);
    void setMappingProblems(int count);
    /// Something was posted, refused or queued. Gathers calls: at most two readings a second.
    void refresh();
    /// After a sync: documents may have changed, so the month is added up anew.
    void readAnew();
    QList<Need> needs() const { return m_needs; }
    PeriodCard* todayCard() const { return m_todayCard; }
    PeriodCard* monthCard() const { return m_monthCard; }

signals:
    void needChosen(const counterfoil::ui::Need& need);
    void setUpRequested();
    void complained(const counterfoil::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void read();
    void take(const OverviewFigures& figures);
    void present();
    void presentNeeds();
    QWidget* makeNeed(const Need& need);

    Situation m_situation;
    OverviewFigures m_figures;
    std::function<QDate()> m_day;
    QDate m_today; ///< of the figures, also of those on their way
    QList<Need> m_needs;
    PeriodCard *m_todayCard, *m_monthCard;
    Card* m_needsCard;
    QWidget* m_needsBody = nullptr;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QTimer m_soon;
    bool m_dirty = false, m_anew = true, m_reading = false, m_recolour = false;
    std::shared_ptr<OverviewTally> m_tally; ///< touched by the lane alone
    // Last: its thread delivers to this object.
    std::unique_ptr<OverviewLane> m_lane;
};

} // namespace counterfoil::ui
