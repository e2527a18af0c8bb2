#pragma once

#include "common/actions.h"
#include "queue/queuesource.h"
#include "sync/events.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace counterfoil::ui {

class AddAllDialog;
class EmptyState;
class GridView;
class QueueModel;
class StateChips;
class ToneLabel;

/// What waits to be posted, with all that a person can do about it.
class QueueTab final : public QWidget
{
    Q_OBJECT
public:
    QueueTab(Actions actions, QueueSource source, QWidget* parent = nullptr);
    /// Reads the grid and the counts anew; called for every QueueChanged.
    void refresh();
    void setConnected(bool connected);
    void setBusy(bool busy);
    void setSyncSource(const QString& source, const QDate& since);
    void showPreview(const sync::PreviewReady& preview);
    void showEstimate(const sync::Estimate& estimate);
    const QMap<store::QueueState, qint64>& counts() const { return m_counts; }
    QueueModel* model() const { return m_model; }
    GridView* grid() const { return m_grid; }

public slots:
    void addAll();
    void focusFilter();
    void clearFilter();
    void showGroup(store::QueueState state, const QString& text); ///< the rows of one reason
    void showTrouble();                                           ///< filters on what was refused

signals:
    void credentialsRequested();

private:
    QPointer<AddAllDialog> m_addAllDialog; ///< open, or null
    QLayout* makeTopBar();
    QLayout* makeFilterBar();
    QLayout* makeSelectionBar();
    void applyFilter();
    void updateSelection();
    void updateEmpty();
    void previewSelected();
    void askSkip();
    void askRemove();
    void showRowMenu(const QPoint& position);

    Actions m_actions;
    QueueSource m_source;
    QueueModel* m_model;
    GridView* m_grid;
    StateChips* m_chips;
    QComboBox* m_kind;
    QLineEdit* m_text;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    ToneLabel* m_message;
    ToneLabel* m_selected;
    QPushButton *m_sync, *m_add, *m_retryAll, *m_preview, *m_retry, *m_skip, *m_remove;
    QTimer m_typing;
    QMap<store::QueueState, qint64> m_counts;
    QString m_syncSource = QStringLiteral("invoice");
    QDate m_since;
    bool m_connected = false, m_busy = false;
};

} // namespace counterfoil::ui
