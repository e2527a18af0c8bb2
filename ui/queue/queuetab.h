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
class PreviewListDialog;
class QueueKeys;
class QueueModel;
class SelectionBar;
class StateChips;
class ToneLabel;
class UndoBar;

/// What waits to be posted, with all that a person can do about it.
class QueueTab final : public QWidget
{
    Q_OBJECT
public:
    QueueTab(Actions actions, const QueueSource& source, QWidget* parent = nullptr);
    ~QueueTab() override;
    /// Reads the grid and the counts anew; called for every QueueChanged.
    void refresh();
    void setConnected(bool connected);
    void setBusy(bool busy);
    void setSyncSource(const QString& source, const QDate& since);
    void showPreview(const sync::PreviewReady& preview);
    void showPreviewPart(const sync::PreviewListed& part);
    void showEstimate(const sync::Estimate& estimate);
    /// Rows were removed or skipped: offers to undo it.
    void showEdit(const sync::QueueEdit& edit);
    const QMap<store::QueueState, qint64>& counts() const;
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
    void countsChanged();
    void complained(const counterfoil::Error& error);

private:
    QPointer<AddAllDialog> m_addAllDialog; ///< open, or null
    QPointer<PreviewListDialog> m_previewList;
    QLayout* makeTopBar();
    QLayout* makeFilterBar();
    void wireGrid();
    void wireActions();
    void keepSelection();
    void restoreSelection();
    void sortBy(int column, Qt::SortOrder order);
    void applyFilter();
    void showLoaded();
    void updateSelection();
    void showMessage();
    void updateEmpty();
    void previewSelected();
    void previewWaiting();
    void previewMany(const QList<qint64>& ids);
    void retrySelected();
    void askRetry(const QList<qint64>& ids, const QString& skipped);
    void removeSelected();
    void setPrecedence(store::Precedence precedence);
    void askSkip();
    void showRowMenu(const QPoint& position);

    Actions m_actions;
    QueueModel* m_model;
    GridView* m_grid;
    QueueKeys* m_keys;
    StateChips* m_chips;
    SelectionBar* m_selection;
    UndoBar* m_undo;
    QComboBox* m_kind;
    QLineEdit* m_text;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    ToneLabel* m_message;
    QPushButton *m_sync, *m_add, *m_previewAll, *m_retryAll;
    QList<qint64> m_keptIds; ///< selected before the model was reset
    int m_keptScroll = 0;
    int m_onlySelected = -1; ///< the row, when it is one
    QTimer m_typing;
    QString m_syncSource = QStringLiteral("invoice");
    QDate m_since;
    bool m_connected = false, m_busy = false;
    std::unique_ptr<QueueLane> m_lane; ///< last: its thread delivers to this object
};

} // namespace counterfoil::ui
