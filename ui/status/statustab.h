#pragma once

#include "common/actions.h"
#include "sync/events.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace counterfoil::ui {

class BooksStatusCard;
class FactsGrid;
class ShopStatusCard;
class ToneLabel;

/// Both connections with all that is known of them, the last and the next sync, and what stands in the queue.
class StatusTab final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusTab(Actions actions, QWidget* parent = nullptr);
    void setStatus(const sync::ConnectionStatus& status);
    void setQueueCounts(const QMap<store::QueueState, qint64>& counts);
    void setSyncMode(const QString& mode, int intervalMinutes, int pollSeconds);
    void setPaused(bool paused);
    void setBusy(bool busy);
    /// Whether this computer has a network; without one the card says so.
    void setOnline(bool online);
    /// The moment that "5 min ago" counts from; the timer calls it with the wall clock.
    void showAt(const QDateTime& now);

    ShopStatusCard* shop() const { return m_shop; }
    BooksStatusCard* books() const { return m_books; }
    FactsGrid* syncFacts() const { return m_syncFacts; }

signals:
    void queueRequested();

private:
    Actions m_actions;
    ShopStatusCard* m_shop;
    BooksStatusCard* m_books;
    FactsGrid* m_syncFacts;
    ToneLabel* m_queueNote;
    ToneLabel* m_offline;
    QPushButton* m_test;
    QPushButton* m_queue;
    sync::ConnectionStatus m_status;
    QMap<store::QueueState, qint64> m_counts;
    QString m_modeText;
    bool m_paused = false;
    QTimer m_tick;
};

} // namespace counterfoil::ui
