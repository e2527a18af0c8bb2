#include "queue/queuekeys.h"

#include <QKeyEvent>
#include <QWidget>

namespace counterfoil::ui {

QueueKeys::QueueKeys(QWidget* list) : QObject(list)
{
    list->installEventFilter(this);
}

QueueKeys::Signal QueueKeys::signalFor(const QKeyEvent& event) const
{
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool control = (event.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
    if (control && event.key() == Qt::Key_Z)
        return &QueueKeys::undoPressed;
    if (!m_any)
        return nullptr;
    if (plain && event.key() == Qt::Key_Delete)
        return &QueueKeys::removePressed;
    if (plain && event.key() == Qt::Key_F5)
        return &QueueKeys::retryPressed;
    if (control && event.key() == Qt::Key_Up)
        return &QueueKeys::firstPressed;
    if (control && event.key() == Qt::Key_Down)
        return &QueueKeys::lastPressed;
    return nullptr;
}

bool QueueKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const Signal signal = signalFor(*static_cast<QKeyEvent*>(event));
    if (!signal)
        return QObject::eventFilter(watched, event);
    // Accepting the override takes the key from the window's shortcuts; the key press itself follows.
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else
        emit(this->*signal)();
    return true;
}

} // namespace counterfoil::ui
