#pragma once

#include "overview/needs.h"
#include "overview/overviewtally.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;
class QVBoxLayout;

namespace counterfoil::ui {

class Card;
class EmptyState;
class PeriodCard;

/// Today, this month, and what needs a person, each with one click to where it is mended. Follows events by
/// itself; reads in slices. Before the set-up: what it will show, and the way there.
class OverviewTab final : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewTab(OverviewSource source, QWidget* parent = nullptr);
    void setConnections(const sync::ConnectionStatus& status);
    void setMappingProblems(int count);
    /// Something was posted, refused or queued. Gathers calls: at most two readings a second.
    void refresh();
    /// After a sync: documents may have changed, so the month is added up anew.
    void readAnew();
    QList<Need> needs() const { return m_needs; }
    PeriodCard* todayCard() const { return m_today; }
    PeriodCard* monthCard() const { return m_month; }

signals:
    void needChosen(const counterfoil::ui::Need& need);
    void setUpRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void read();
    void readCounts();
    void readRefused();
    void present();
    void presentNeeds();
    QWidget* makeNeed(const Need& need);

    OverviewSource m_source;
    OverviewTally m_tally;
    Situation m_situation;
    QMap<store::QueueState, qint64> m_counts;
    qint64 m_refusedToday = 0, m_refusedMonth = 0;
    QList<std::function<void()>> m_readings; ///< what is still to be read, one in each turn of the event loop
    QList<Need> m_needs;
    PeriodCard *m_today, *m_month;
    Card* m_needsCard;
    QWidget* m_needsBody = nullptr;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QTimer m_soon, m_slices;
    bool m_dirty = true, m_anew = true, m_recolour = false;
};

} // namespace counterfoil::ui
