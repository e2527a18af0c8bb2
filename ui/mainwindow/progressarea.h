#pragma once

#include "common/pace.h"
#include "sync/events.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace counterfoil::ui {

class StatusBadge;
class ToneLabel;

/// The line at the foot of the window: what is being done, how far, calls used, Stop; else the last result.
class ProgressArea final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressArea(QWidget* parent = nullptr);
    void setProgress(const sync::ProgressChanged& progress);
    void start();
    void finish(const sync::SyncSummary& summary, const QDateTime& at);
    /// The work ended with these words.
    void finish(const QString& text);
    void setConnections(const sync::ConnectionStatus& status);
    void say(const QString& text);
    bool isRunning() const { return m_running; }
    QString text() const;

signals:
    /// First press: after the item in hand. Second press: at once.
    void stopRequested();
    void stopNowRequested();

private:
    void setRunning(bool running);
    void onStop();

    ToneLabel* m_text;
    QLabel* m_numbers;
    QProgressBar* m_bar;
    QLabel* m_calls;
    QPushButton* m_stop;
    StatusBadge* m_shop;
    StatusBadge* m_books;
    Pace m_pace;
    bool m_running = false, m_stopping = false;
};

/// A run in one sentence: "Posted 182, refused 3, waiting 0 · 24 calls to Xero".
QString summaryText(const sync::SyncSummary& summary);

} // namespace counterfoil::ui
