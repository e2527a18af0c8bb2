#pragma once

#include "store/types.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace counterfoil::ui {

class ToneLabel;

/// What can be done with the selected rows: how many they are, and a button for each action.
class SelectionBar final : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionBar(QWidget* parent = nullptr);
    void setCount(qsizetype selected);
    /// The same actions as a menu, for a right click.
    void addTo(QMenu* menu) const;

signals:
    void previewRequested();
    void retryRequested();
    void precedenceRequested(counterfoil::store::Precedence precedence);
    void skipRequested();
    void removeRequested();

private:
    QMenu* makeOrderMenu();
    ToneLabel* m_selected;
    QPushButton *m_preview, *m_retry, *m_order, *m_skip, *m_remove;
};

} // namespace counterfoil::ui
