#include "common/style.h"

#include "common/icons.h"
#include "common/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace counterfoil::ui {

namespace {

constexpr qreal radius = 5.0;

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

bool isPrimary(const QWidget* widget)
{
    return widget && widget->property("primary").toBool();
}

void drawFocusRing(QPainter* painter, const QRect& rect, const QPalette& palette)
{
    painter->setPen(QPen(palette.color(QPalette::Link), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
}

void drawButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const QPalette& p = option->palette;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && (option->state & QStyle::State_MouseOver);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    QColor fill, border;
    if (isPrimary(widget) && enabled) {
        fill = p.color(QPalette::Highlight);
        if (down || hover)
            fill = mixed(fill, Qt::black, down ? 0.22 : 0.10);
        border = fill;
    } else {
        fill = enabled ? p.color(QPalette::Button) : p.color(QPalette::Window);
        if (down || hover)
            fill = mixed(fill, p.color(QPalette::Text), down ? 0.14 : 0.06);
        border = enabled ? fieldBorderColor(p) : lineColor(p);
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
            drawFocusRing(painter, option->rect, p);
        }
    }
}

void drawField(const QStyleOption* option, QPainter* painter, const QRect& rect)
{
    const QPalette& p = option->palette;
    const bool enabled = option->state & QStyle::State_Enabled;
    painter->setPen(QPen(enabled ? fieldBorderColor(p) : lineColor(p), 1));
    painter->setBrush(p.brush(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Base));
    painter->drawRoundedRect(inner(rect), radius, radius);
    if (enabled && (option->state & QStyle::State_HasFocus))
        drawFocusRing(painter, rect, p);
}

void drawTab(const QStyleOptionTab* tab, QPainter* painter)
{
    const QPalette& p = tab->palette;
    const bool selected = tab->state & QStyle::State_Selected;
    if (!selected && (tab->state & QStyle::State_MouseOver))
        painter->fillRect(tab->rect.adjusted(2, 4, -2, -4), p.color(QPalette::Midlight));
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(p.color(QPalette::Link));
        painter->drawRoundedRect(
            QRectF(tab->rect.left() + 8, tab->rect.bottom() - 2, tab->rect.width() - 16, 3), 1.5, 1.5);
    }
    if (tab->state & QStyle::State_HasFocus)
        drawFocusRing(painter, tab->rect.adjusted(3, 3, -3, -5), p);
}

void drawHeaderSection(const QStyleOptionHeader* header, QPainter* painter)
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

void drawProgress(const QStyleOptionProgressBar* bar, QPainter* painter)
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
    painter->setBrush(p.color(QPalette::Highlight));
    painter->setClipRect(fill);
    painter->drawRoundedRect(groove, 4, 4);
}

void drawArrow(QPainter* painter, const QRect& rect, const QPalette& palette, bool enabled)
{
    const int size = 12;
    const QRect target(rect.center().x() - size / 2, rect.center().y() - size / 2 + 1, size, size);
    icon(QStringLiteral("chevrondown"), enabled ? Tone::Text : Tone::Muted).paint(painter, target);
    Q_UNUSED(palette)
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    bool done = true;
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: {
        const bool quietTool =
            element == PE_PanelButtonTool &&
            !(option->state & (State_MouseOver | State_Sunken | State_On | State_HasFocus));
        if (!quietTool)
            drawButtonPanel(option, painter, widget);
        break;
    }
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            drawField(option, painter, option->rect);
        else
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        break;
    case PE_FrameLineEdit:
        drawField(option, painter, option->rect);
        break;
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(lineColor(option->palette));
        if (element == PE_FrameTabBarBase)
            painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        break;
    case PE_Frame:
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(lineColor(option->palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        break;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView*>(widget) && !qobject_cast<const QPushButton*>(widget))
            drawFocusRing(painter, option->rect, option->palette);
        break;
    default:
        done = false;
    }
    painter->restore();
    if (!done)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    bool done = true;
    if (element == CE_TabBarTabShape && qstyleoption_cast<const QStyleOptionTab*>(option)) {
        drawTab(qstyleoption_cast<const QStyleOptionTab*>(option), painter);
    } else if (element == CE_HeaderSection && qstyleoption_cast<const QStyleOptionHeader*>(option)) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        drawHeaderSection(qstyleoption_cast<const QStyleOptionHeader*>(option), painter);
    } else if (element == CE_ProgressBarGroove) {
        // Drawn with the contents, in one piece.
    } else if (element == CE_ProgressBarContents &&
               qstyleoption_cast<const QStyleOptionProgressBar*>(option) &&
               qstyleoption_cast<const QStyleOptionProgressBar*>(option)->maximum > 0) {
        drawProgress(qstyleoption_cast<const QStyleOptionProgressBar*>(option), painter);
    } else if (element == CE_PushButtonLabel && isPrimary(widget) && (option->state & State_Enabled)) {
        QStyleOptionButton copy = *qstyleoption_cast<const QStyleOptionButton*>(option);
        copy.palette.setColor(QPalette::ButtonText, copy.palette.color(QPalette::HighlightedText));
        QProxyStyle::drawControl(element, &copy, painter, widget);
    } else {
        done = false;
    }
    painter->restore();
    if (!done)
        QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control != CC_ComboBox || !combo) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (combo->editable) {
        drawField(option, painter, option->rect);
    } else {
        QStyleOptionButton button;
        button.QStyleOption::operator=(*option);
        button.type = QStyleOption::SO_Button;
        button.features = QStyleOptionButton::None;
        drawButtonPanel(&button, painter, widget);
        if ((option->state & State_HasFocus) && !(option->state & State_KeyboardFocusChange))
            drawFocusRing(painter, option->rect, option->palette);
    }
    drawArrow(painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), option->palette,
              option->state & State_Enabled);
    painter->restore();
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::gap;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return space::wide;
    case PM_TabBarTabHSpace:
        return 28;
    case PM_TabBarTabVSpace:
        return 18;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_HeaderMargin:
        return 6;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0; // a list below the field, not a menu over it
    case SH_EtchDisabledText:
        return 0;
    case SH_FormLayoutFormAlignment:
        return int(Qt::AlignLeft | Qt::AlignTop);
    case SH_FormLayoutLabelAlignment:
        return int(Qt::AlignLeft);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 16;
    switch (type) {
    case CT_PushButton:
        result.setHeight(qMax(result.height(), line + 14));
        result.rwidth() += 10;
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(qMax(result.height(), line + 12));
        break;
    case CT_HeaderSection:
        result.setHeight(qMax(result.height(), line + 12));
        break;
    default:
        break;
    }
    return result;
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton*>(widget) || qobject_cast<QComboBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace counterfoil::ui
