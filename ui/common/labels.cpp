#include "common/labels.h"

#include "common/icons.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>

namespace counterfoil::ui {

ToneLabel::ToneLabel(const QString& text, Tone tone, QWidget* parent) : QLabel(text, parent), m_tone(tone)
{
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
    applyTone();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

void ToneLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !m_applying)
        applyTone();
    QLabel::changeEvent(event);
}

void ToneLabel::focusInEvent(QFocusEvent* event)
{
    QLabel::focusInEvent(event);
    update();
}

void ToneLabel::focusOutEvent(QFocusEvent* event)
{
    QLabel::focusOutEvent(event);
    update();
}

void ToneLabel::paintEvent(QPaintEvent* event)
{
    QLabel::paintEvent(event);
    // Qt shows the focus of a text that can be selected by its cursor only, and that is often not drawn.
    if (!hasFocus() || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Link), 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void ToneLabel::applyTone()
{
    m_applying = true;
    QPalette own;
    own.setColor(QPalette::WindowText,
                 toneColor(m_tone, parentWidget() ? parentWidget()->palette() : palette()));
    setPalette(own);
    m_applying = false;
}

namespace {

QLabel* makeTitle(const QString& text, double factor, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

QLabel* makeHeading(const QString& text, QWidget* parent)
{
    return makeTitle(text, 1.35, parent);
}

QLabel* makeSubheading(const QString& text, QWidget* parent)
{
    return makeTitle(text, 1.0, parent);
}

QPushButton* makeButton(const QString& text, const QString& iconName, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    return button;
}

QPushButton* makePrimaryButton(const QString& text, const QString& iconName, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setProperty("primary", true);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName, Tone::OnAccent));
    return button;
}

} // namespace counterfoil::ui
