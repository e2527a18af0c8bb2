#include "common/secretfield.h"

#include "common/icons.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

namespace counterfoil::ui {

SecretField::SecretField(QWidget* parent) : QLineEdit(parent), m_toggle(new QAction(this))
{
    addAction(m_toggle, QLineEdit::TrailingPosition);
    m_toggle->setCheckable(true);
    connect(m_toggle, &QAction::toggled, this, &SecretField::setShown);
    setShown(false);
}

void SecretField::setShown(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText |
                        Qt::ImhSensitiveData);
    m_toggle->setChecked(shown);
    m_toggle->setIcon(icon(shown ? QStringLiteral("eyeoff") : QStringLiteral("eye"), Tone::Muted));
    m_toggle->setText(shown ? tr("Hide the value") : tr("Show the value"));
    m_toggle->setToolTip(m_toggle->text());
}

bool SecretField::offerPaste()
{
    bool taken = false;
    emit aboutToPaste(QGuiApplication::clipboard()->text(), &taken);
    return taken;
}

void SecretField::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste) && offerPaste())
        return;
    QLineEdit::keyPressEvent(event);
}

void SecretField::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The menu's own Paste knows nothing of us: offer first, then let it do its work.
    for (QAction* action : menu->actions()) {
        if (action->objectName() != QStringLiteral("edit-paste"))
            continue;
        action->disconnect(SIGNAL(triggered()));
        connect(action, &QAction::triggered, this, [this] {
            if (!offerPaste())
                paste();
        });
    }
    menu->popup(event->globalPos());
}

} // namespace counterfoil::ui
