#include "common/stylepaint.h"

#include "common/icons.h"
#include "common/theme.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace counterfoil::ui::paint {

namespace {

QRectF inner(const QRect& rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

QColor mixed(const QColor& a, const QColor& b, qreal part)
{
    const auto part2 = static_cast<float>(part);
    return QColor::fromRgbF(a.redF() * (1 - part2) + b.redF() * part2,
                            a.greenF() * (1 - part2) + b.greenF() * part2,
                            a.blueF() * (1 - part2) + b.blueF() * part2);
}

} // namespace

bool isPrimary(const QWidget* widget)
{
    return widget && widget->property("primary").toBool();
}

void focusRing(QPainter* painter, const QRect& rect, const QPalette& palette)
{
    painter->setPen(QPen(palette.color(QPalette::Link), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
}

void buttonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const QPalette& p = option->palette;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && (option->state & QStyle::State_MouseOver);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    QColor fill, border;
    const bool chosen = !isPrimary(widget) && (option->state & QStyle::State_On);
    if (chosen && enabled) {
        fill = toneBackground(Tone::Accent, p);
        border = toneColor(Tone::Accent, p);
    } else if (isPrimary(widget) && enabled) {
        fill = p.color(QPalette::Highlight);
        if (down || hover)
            fill = mixed(fill, Qt::black, down ? 0.22 : 0.10);
        border = fill;
    } else {
        fill = enabled ? p.color(QPalette::Button) : p.color(QPalette::Window);
        if (down || hover)
            fill = mixed(fill, p.color(QPalette::Text), down ? 0.14 : 0.06);
        // Return presses the default button: which one that is must be seen.
        const bool isDefault = button && (button->features & QStyleOptionButton::DefaultButton);
        border = !enabled ? lineColor(p) : isDefault ? toneColor(Tone::Accent, p) : fieldBorderColor(p);
        const bool flat = button && (button->features & QStyleOptionButton::Flat);
        if (flat && !down && !hover)
            fill = Qt::transparent;
        if (flat)
            border = Qt::transparent;
    }
    painter->setPen(QPen(border, 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(inner(option->rect), radius, radius);
    if ((option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange)) {
        if (isPrimary(widget)) {
            painter->setPen(QPen(p.color(QPalette::HighlightedText), 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(inner(option->rect).adjusted(2, 2, -2, -2), radius - 2, radius - 2);
        } else {
            focusRing(painter, option->rect, p);
        }
    }
}

void field(const QStyleOption* option, QPainter* painter, const QRect& rect)
{
    const QPalette& p = option->palette;
    const bool enabled = option->state & QStyle::State_Enabled;
    painter->setPen(QPen(enabled ? fieldBorderColor(p) : lineColor(p), 1));
    painter->setBrush(p.brush(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Base));
    painter->drawRoundedRect(inner(rect), radius, radius);
    if (enabled && (option->state & QStyle::State_HasFocus))
        focusRing(painter, rect, p);
}

void frame(QPainter* painter, const QRect& rect, const QPalette& palette, bool focus, bool input)
{
    // Smoothed: at 150 % a line that is not may fall between two pixels.
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(palette.color(focus ? QPalette::Link : QPalette::Base));
    painter->drawRect(inner(rect).adjusted(1, 1, -1, -1));
    painter->setPen(focus   ? palette.color(QPalette::Link)
                    : input ? fieldBorderColor(palette)
                            : lineColor(palette));
    painter->drawRect(inner(rect));
}

bool isNavigation(const QWidget* widget)
{
    return widget && widget->property("navigation").toBool();
}

void navigationItem(const QStyleOption* option, QPainter* painter)
{
    const QPalette& p = option->palette;
    const bool selected = option->state & QStyle::State_Selected;
    if (!selected && !(option->state & QStyle::State_MouseOver))
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(p.color(selected ? QPalette::Highlight : QPalette::Midlight));
    painter->drawRoundedRect(inner(option->rect), radius, radius);
    if (selected && (option->state & QStyle::State_HasFocus)) {
        painter->setPen(QPen(p.color(QPalette::HighlightedText), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(inner(option->rect).adjusted(2, 2, -2, -2), radius - 2, radius - 2);
    }
}

void tab(const QStyleOptionTab* option, QPainter* painter)
{
    const QPalette& p = option->palette;
    const bool selected = option->state & QStyle::State_Selected;
    if (!selected && (option->state & QStyle::State_MouseOver))
        painter->fillRect(option->rect.adjusted(2, 4, -2, -4), p.color(QPalette::Midlight));
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(p.color(QPalette::Link));
        painter->drawRoundedRect(
            QRectF(option->rect.left() + 8, option->rect.bottom() - 2, option->rect.width() - 16, 3), 1.5,
            1.5);
    }
    if ((option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange))
        focusRing(painter, option->rect.adjusted(3, 3, -3, -5), p);
}

void headerSection(const QStyleOptionHeader* header, QPainter* painter)
{
    const QPalette& p = header->palette;
    painter->fillRect(header->rect, p.color(QPalette::Window));
    painter->setPen(lineColor(p));
    painter->drawLine(header->rect.bottomLeft(), header->rect.bottomRight());
    if (header->orientation == Qt::Horizontal && header->position != QStyleOptionHeader::End &&
        header->position != QStyleOptionHeader::OnlyOneSection) {
        painter->drawLine(header->rect.right(), header->rect.top() + 6, header->rect.right(),
                          header->rect.bottom() - 6);
    }
}

void progress(const QStyleOptionProgressBar* bar, QPainter* painter)
{
    const QPalette& p = bar->palette;
    const QRectF groove = inner(bar->rect);
    painter->setPen(QPen(lineColor(p), 1));
    painter->setBrush(p.color(QPalette::Midlight));
    painter->drawRoundedRect(groove, 4, 4);
    const int range = bar->maximum - bar->minimum;
    if (range <= 0)
        return;
    const qreal part = qBound(0.0, static_cast<qreal>(bar->progress - bar->minimum) / range, 1.0);
    QRectF fill = groove;
    fill.setWidth(groove.width() * part);
    painter->setPen(Qt::NoPen);
    painter->setBrush(toneColor(Tone::Accent, p));
    painter->setClipRect(fill);
    painter->drawRoundedRect(groove, 4, 4);
}

void indicator(const QStyleOption* option, QPainter* painter, bool round)
{
    const QPalette& p = option->palette;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const qreal corner = round ? option->rect.height() / 2.0 : 3.5;
    const QColor mark =
        enabled ? p.color(QPalette::HighlightedText) : p.color(QPalette::Disabled, QPalette::ButtonText);
    QColor fill = on && enabled ? p.color(QPalette::Highlight) : p.color(QPalette::Base);
    if (!enabled)
        fill = p.color(QPalette::Midlight);
    painter->setPen(QPen(on && enabled ? fill : enabled ? fieldBorderColor(p) : lineColor(p), 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(inner(option->rect), corner, corner);
    const QRectF box(option->rect);
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(box.center(), box.width() * 0.2, box.width() * 0.2);
    } else if (on) {
        painter->setPen(QPen(mark, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](qreal x, qreal y) {
            return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
        };
        if (option->state & QStyle::State_NoChange)
            painter->drawLine(at(0.3, 0.5), at(0.7, 0.5));
        else
            painter->drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.32)});
    }
}

/// A slim handle without arrows; it darkens under the mouse.
void scrollBar(const QStyleOptionSlider* bar, QPainter* painter, const QRect& handle, bool focus)
{
    const QPalette& p = bar->palette;
    painter->fillRect(bar->rect, p.color(QPalette::Window));
    if (bar->maximum <= bar->minimum)
        return;
    const bool active = bar->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter->setPen(Qt::NoPen);
    painter->setBrush(focus    ? toneColor(Tone::Accent, p)
                      : active ? toneColor(Tone::Muted, p)
                               : p.color(QPalette::Dark));
    const bool vertical = bar->orientation == Qt::Vertical;
    const QRectF slim =
        QRectF(handle).adjusted(vertical ? 3 : 1, vertical ? 1 : 3, vertical ? -3 : -1, vertical ? -1 : -3);
    const qreal round = qMin(slim.width(), slim.height()) / 2;
    painter->drawRoundedRect(slim, round, round);
}

void arrow(QPainter* painter, const QRect& rect, const QColor& color, Qt::ArrowType direction)
{
    constexpr qreal half = 3;
    const QPointF middle = QRectF(rect).center();
    painter->save();
    painter->translate(middle);
    painter->rotate(direction == Qt::UpArrow      ? 180
                    : direction == Qt::RightArrow ? -90
                    : direction == Qt::LeftArrow  ? 90
                                                  : 0);
    painter->setPen(QPen(color, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF{{-half, -half / 2}, {0, half / 2}, {half, -half / 2}});
    painter->restore();
}

void buttonLabel(const QStyleOptionButton* option, QPainter* painter, const QStyle* style,
                 const QWidget* widget)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    // Fusion's contents leave more at the sides than the button's width reckons with.
    QRect room = option->rect.adjusted(-4, 0, 4, 0);
    if (option->features & QStyleOptionButton::HasMenu)
        room.setRight(room.right() - style->pixelMetric(QStyle::PM_MenuButtonIndicator, option, widget));
    const int flags =
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextDontClip |
        (style->styleHint(QStyle::SH_UnderlineShortcut, option, widget) ? int(Qt::TextShowMnemonic)
                                                                        : int(Qt::TextHideMnemonic));
    const QSize iconSize = option->icon.isNull() ? QSize() : option->iconSize;
    const int textWidth = option->fontMetrics.size(flags, option->text).width();
    const int gap = iconSize.isValid() && !option->text.isEmpty() ? iconGap : 0;
    const int width = qMin(room.width(), qMax(0, iconSize.width()) + gap + textWidth);
    QRect line(room.left() + (room.width() - width) / 2, room.top(), width, room.height());
    if (iconSize.isValid()) {
        const QRect box(QPoint(line.left(), line.top() + (line.height() - iconSize.height()) / 2), iconSize);
        option->icon.paint(painter, QStyle::visualRect(option->direction, room, box), Qt::AlignCenter,
                           enabled ? QIcon::Normal : QIcon::Disabled);
        line.setLeft(box.right() + 1 + gap);
    }
    QPalette palette = option->palette;
    if (isPrimary(widget) && enabled)
        palette.setColor(QPalette::ButtonText, palette.color(QPalette::HighlightedText));
    style->drawItemText(painter, QStyle::visualRect(option->direction, room, line), flags, palette, enabled,
                        option->text, QPalette::ButtonText);
}

bool isLink(const QStyleOption* option)
{
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    return tool && tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon &&
           (tool->state & QStyle::State_AutoRaise);
}

void linkLabel(const QStyleOptionToolButton* option, QPainter* painter, const QStyle* style)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const QRect box(QPoint(option->rect.left(), option->rect.center().y() - option->iconSize.height() / 2),
                    option->iconSize);
    option->icon.paint(painter, QStyle::visualRect(option->direction, option->rect, box), Qt::AlignCenter,
                       enabled ? QIcon::Normal : QIcon::Disabled);
    QRect line = option->rect;
    line.setLeft(box.right() + 1 + iconGap);
    QFont font = option->font;
    font.setUnderline(enabled && (option->state & QStyle::State_MouseOver));
    painter->setFont(font);
    style->drawItemText(painter, QStyle::visualRect(option->direction, option->rect, line),
                        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, option->palette, enabled,
                        option->text, QPalette::ButtonText);
}

} // namespace counterfoil::ui::paint
