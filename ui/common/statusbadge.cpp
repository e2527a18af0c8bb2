#include "common/statusbadge.h"

#include "common/icons.h"

#include <QPainter>

namespace counterfoil::ui {

namespace {
constexpr int iconSize = 16;
constexpr int padding = 8;
} // namespace

StatusBadge::StatusBadge(QWidget* parent) : QWidget(parent)
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusBadge::setLook(const Look& look)
{
    m_look = look;
    setAccessibleName(look.word);
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_look.word) + iconSize + 3 * padding,
            qMax(iconSize, fontMetrics().height()) + padding};
}

void StatusBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = toneColor(m_look.tone, palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneBackground(m_look.tone, palette()));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    icon(m_look.icon, m_look.tone)
        .paint(&painter, QRect(padding, (height() - iconSize) / 2, iconSize, iconSize));
    painter.setPen(color);
    painter.drawText(rect().adjusted(padding * 2 + iconSize - 2, 0, -padding, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, m_look.word);
}

} // namespace counterfoil::ui
