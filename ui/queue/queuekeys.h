#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace counterfoil::ui {

/// The keys of the queue's list: Del removes, F5 retries (where the window's F5 would sync), Ctrl+Up and
/// Ctrl+Down say first and last, Ctrl+Z undoes. Each does nothing without a selection, but for Ctrl+Z.
class QueueKeys final : public QObject
{
    Q_OBJECT
public:
    explicit QueueKeys(QWidget* list);
    void setSelection(bool any) { m_any = any; }
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void removePressed();
    void retryPressed();
    void firstPressed();
    void lastPressed();
    void undoPressed();

private:
    using Signal = void (QueueKeys::*)();
    Signal signalFor(const QKeyEvent& event) const;
    bool m_any = false;
};

} // namespace counterfoil::ui
