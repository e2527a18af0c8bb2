#include "common/disclosure.h"

#include "common/icons.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace counterfoil::ui {

Disclosure::Disclosure(const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent), m_button(new QToolButton(this)), m_content(content)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    m_button->setText(title);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setIconSize(QSize(14, 14));
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_content);
    connect(m_button, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    setOpen(false);
}

bool Disclosure::isOpen() const
{
    return m_open;
}

void Disclosure::setOpen(bool open)
{
    m_open = open;
    m_button->setIcon(
        icon(open ? QStringLiteral("chevrondown") : QStringLiteral("chevronright"), Tone::Accent));
    m_content->setVisible(open);
}

} // namespace counterfoil::ui
