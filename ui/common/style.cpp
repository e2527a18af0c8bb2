#include "common/style.h"

#include "common/icons.h"
#include "common/stylepaint.h"
#include "common/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>

namespace counterfoil::ui {

namespace {

constexpr int sortArrow = 8;
constexpr int iconOverlap = 6; ///< Qt puts both the icon's and the text's margin between them

bool hasLeadingMark(const QStyleOptionViewItem* item)
{
    const bool icon = (item->features & QStyleOptionViewItem::HasDecoration) && !item->icon.isNull() &&
                      item->decorationPosition == QStyleOptionViewItem::Left;
    return (icon || (item->features & QStyleOptionViewItem::HasCheckIndicator)) &&
           item->direction == Qt::LeftToRight;
}

/// A page without a frame shows by its scroll bar that the arrow keys go there.
bool scrollsByKeys(const QWidget* bar)
{
    const QWidget* container = bar ? bar->parentWidget() : nullptr;
    const auto* area = qobject_cast<const QScrollArea*>(container ? container->parentWidget() : nullptr);
    return area && area->hasFocus() && area->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

/// A text of several lines that one writes in.
bool isInput(const QWidget* widget)
{
    const auto* text = qobject_cast<const QPlainTextEdit*>(widget);
    return text && !text->isReadOnly();
}

QString messageIcon(QStyle::StandardPixmap which, Tone* tone)
{
    switch (which) {
    case QStyle::SP_MessageBoxQuestion:
    case QStyle::SP_MessageBoxWarning:
        *tone = Tone::Warning;
        return QStringLiteral("attention");
    case QStyle::SP_MessageBoxCritical:
        *tone = Tone::Error;
        return QStringLiteral("error");
    case QStyle::SP_MessageBoxInformation:
        *tone = Tone::Accent;
        return QStringLiteral("info");
    case QStyle::SP_LineEditClearButton:
        *tone = Tone::Muted;
        return QStringLiteral("close");
    default:
        return {};
    }
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
            (paint::isLink(option) ||
             !(option->state & (State_MouseOver | State_Sunken | State_On | State_HasFocus)));
        if (!quietTool)
            paint::buttonPanel(option, painter, widget);
        break;
    }
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowRight:
        paint::arrow(painter, option->rect, option->palette.color(QPalette::ButtonText),
                     element == PE_IndicatorArrowDown ? Qt::DownArrow
                     : element == PE_IndicatorArrowUp ? Qt::UpArrow
                                                      : Qt::RightArrow);
        break;
    case PE_IndicatorHeaderArrow:
        // "SortDown" is Qt's word for ascending, which file managers and spreadsheets show as an arrow up.
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            paint::arrow(painter, option->rect, option->palette.color(QPalette::ButtonText),
                         header->sortIndicator == QStyleOptionHeader::SortDown ? Qt::UpArrow : Qt::DownArrow);
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint::indicator(option, painter, false);
        break;
    case PE_IndicatorRadioButton:
        paint::indicator(option, painter, true);
        break;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            paint::field(option, painter, option->rect);
        else
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        break;
    case PE_FrameLineEdit:
        paint::field(option, painter, option->rect);
        break;
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(lineColor(option->palette));
        if (element == PE_FrameTabBarBase)
            painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        break;
    case PE_Frame:
        paint::frame(painter, option->rect, option->palette,
                     qobject_cast<const QAbstractScrollArea*>(widget) && (option->state & State_HasFocus) &&
                         ((option->state & State_KeyboardFocusChange) || isInput(widget)),
                     isInput(widget));
        break;
    case PE_FrameMenu:
        painter->setPen(lineColor(option->palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case PE_PanelItemViewItem:
        done = paint::isNavigation(widget);
        if (done)
            paint::navigationItem(option, painter);
        break;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView*>(widget) && !qobject_cast<const QPushButton*>(widget) &&
            (option->state & State_KeyboardFocusChange))
            paint::focusRing(painter, option->rect, option->palette);
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
    const auto* menuItem = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (element == CE_MenuItem && menuItem && menuItem->menuItemType == QStyleOptionMenuItem::Separator &&
        menuItem->text.isEmpty()) {
        const qreal middle = QRectF(option->rect).center().y();
        painter->setPen(lineColor(option->palette));
        painter->drawLine(QPointF(option->rect.left() + 8, middle),
                          QPointF(option->rect.right() - 8, middle));
    } else if (element == CE_TabBarTabShape && qstyleoption_cast<const QStyleOptionTab*>(option)) {
        paint::tab(qstyleoption_cast<const QStyleOptionTab*>(option), painter);
    } else if (element == CE_HeaderSection && qstyleoption_cast<const QStyleOptionHeader*>(option)) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        paint::headerSection(qstyleoption_cast<const QStyleOptionHeader*>(option), painter);
    } else if (element == CE_Header && qstyleoption_cast<const QStyleOptionHeader*>(option)) {
        drawHeader(qstyleoption_cast<const QStyleOptionHeader*>(option), painter, widget);
    } else if (element == CE_ProgressBarGroove) {
        // Drawn with the contents, in one piece.
    } else if (element == CE_ProgressBarContents &&
               qstyleoption_cast<const QStyleOptionProgressBar*>(option) &&
               qstyleoption_cast<const QStyleOptionProgressBar*>(option)->maximum > 0) {
        paint::progress(qstyleoption_cast<const QStyleOptionProgressBar*>(option), painter);
    } else if (element == CE_PushButtonLabel && qstyleoption_cast<const QStyleOptionButton*>(option)) {
        paint::buttonLabel(qstyleoption_cast<const QStyleOptionButton*>(option), painter, this, widget);
    } else if (element == CE_ComboBoxLabel && qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
        // What does not fit ends in an ellipsis, not in half a letter.
        QStyleOptionComboBox copy = *qstyleoption_cast<const QStyleOptionComboBox*>(option);
        const int icon = copy.currentIcon.isNull() ? 0 : copy.iconSize.width() + 6;
        const int room = subControlRect(CC_ComboBox, &copy, SC_ComboBoxEditField, widget).width() - icon - 2;
        copy.currentText = copy.fontMetrics.elidedText(copy.currentText, Qt::ElideRight, room);
        QProxyStyle::drawControl(element, &copy, painter, widget);
    } else if (element == CE_ToolButtonLabel && paint::isLink(option)) {
        paint::linkLabel(qstyleoption_cast<const QStyleOptionToolButton*>(option), painter, this);
    } else {
        done = false;
    }
    painter->restore();
    if (!done)
        QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawHeader(const QStyleOptionHeader* header, QPainter* painter, const QWidget* widget) const
{
    // Qt's own asks itself, not this style, where label and arrow are.
    painter->setClipRect(header->rect);
    drawControl(CE_HeaderSection, header, painter, widget);
    QStyleOptionHeaderV2 part;
    if (const auto* second = qstyleoption_cast<const QStyleOptionHeaderV2*>(header))
        part = *second;
    else
        part.QStyleOptionHeader::operator=(*header);
    part.rect = subElementRect(SE_HeaderLabel, header, widget);
    drawControl(CE_HeaderLabel, &part, painter, widget);
    if (header->sortIndicator == QStyleOptionHeader::None)
        return;
    part.rect = subElementRect(SE_HeaderArrow, header, widget);
    drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        control == CC_ScrollBar && bar) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paint::scrollBar(bar, painter, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget),
                         scrollsByKeys(widget));
        painter->restore();
        return;
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        control == CC_SpinBox && spin) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paint::field(option, painter, option->rect);
        for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown})
            paint::arrow(painter, subControlRect(CC_SpinBox, option, part, widget),
                         option->palette.color(QPalette::ButtonText),
                         part == SC_SpinBoxUp ? Qt::UpArrow : Qt::DownArrow);
        painter->restore();
        return;
    }
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control != CC_ComboBox || !combo) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (combo->editable) {
        paint::field(option, painter, option->rect);
    } else {
        QStyleOptionButton button;
        button.QStyleOption::operator=(*option);
        button.type = QStyleOption::SO_Button;
        button.features = QStyleOptionButton::None;
        paint::buttonPanel(&button, painter, widget);
        if ((option->state & State_HasFocus) && !(option->state & State_KeyboardFocusChange))
            paint::focusRing(painter, option->rect, option->palette);
    }
    paint::arrow(painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget),
                 option->palette.color(QPalette::ButtonText), Qt::DownArrow);
    painter->restore();
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(paint::fieldPadding, 0, -2, 0);
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect)
        return rect.adjusted(-3, -1, 3, 1) & option->rect;
    if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        item && element == SE_ItemViewItemText && hasLeadingMark(item))
        return rect.adjusted(-iconOverlap, 0, 0, 0);
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (!header || header->orientation != Qt::Horizontal)
        return rect;
    const int margin = pixelMetric(PM_HeaderMargin, option, widget);
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    if (element == SE_HeaderArrow)
        return {option->rect.right() - sortArrow - 2, option->rect.center().y() - sortArrow / 2, sortArrow,
                sortArrow};
    if (element == SE_HeaderLabel)
        return option->rect.adjusted(margin, 0, sorted ? -sortArrow - 4 : -margin, 0);
    return rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return rect.adjusted(paint::fieldPadding, 0, 0, 0);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return rect.adjusted(paint::fieldPadding, 0, 0, 0);
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        // Without arrow buttons the groove takes their room.
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (bar && part == SC_ScrollBarGroove)
            return bar->rect;
        if (bar && part == SC_ScrollBarSlider) {
            const bool vertical = bar->orientation == Qt::Vertical;
            const int length = vertical ? bar->rect.height() : bar->rect.width();
            const int range = bar->maximum - bar->minimum;
            const qint64 whole = qint64(range) + bar->pageStep;
            const int size = range == 0 ? length
                                        : static_cast<int>(qMax<qint64>(28, qint64(length) * bar->pageStep /
                                                                                qMax<qint64>(1, whole)));
            const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                   length - size, bar->upsideDown);
            return vertical ? QRect(bar->rect.left(), at, bar->rect.width(), size)
                            : QRect(at, bar->rect.top(), size, bar->rect.height());
        }
    }
    return rect;
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
    case PM_MenuVMargin:
        return 4;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_DefaultFrameWidth:
        // Room for the ring that shows the focus.
        return qobject_cast<const QAbstractScrollArea*>(widget)
                   ? 2
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_MessageBoxIconSize:
        return 32;
    case PM_FocusFrameHMargin:
        return 6; // the padding of cells
    case PM_ScrollBarExtent:
        return 13;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
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
    case SH_DialogButtonBox_ButtonsHaveIcons:
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
    if (type == CT_ComboBox || type == CT_SpinBox)
        result.rwidth() += 2 * paint::fieldPadding + 4;
    switch (type) {
    case CT_PushButton:
        result.setHeight(qMax(result.height(), line + 14));
        result.rwidth() += 14 + paint::iconGap - 4;
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(line + 14); // as high as the button beside it
        break;
    case CT_ToolButton:
        if (paint::isLink(option))
            result = QSize(size.width() + 4, line + 6);
        break;
    case CT_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
            item && hasLeadingMark(item) && !(item->features & QStyleOptionViewItem::WrapText))
            result.rwidth() -= iconOverlap; // a text that wraps is measured with Qt's own room
        if (qobject_cast<const QListView*>(widget))
            result.rheight() += 8;
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.rheight() += 4;
        break;
    case CT_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
            header && header->sortIndicator != QStyleOptionHeader::None)
            // Fusion reckons with an arrow as wide as the header is high.
            result.rwidth() -= result.height() + pixelMetric(PM_HeaderMargin, option, widget) -
                               (sortArrow + 4 - pixelMetric(PM_HeaderMargin, option, widget));
        result.setHeight(qMax(result.height(), line + 12));
        break;
    default:
        break;
    }
    return result;
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    Tone tone = Tone::Text;
    if (const QString name = messageIcon(which, &tone); !name.isEmpty())
        return icon(name, tone);
    return QProxyStyle::standardIcon(which, option, widget);
}

bool Style::eventFilter(QObject* watched, QEvent* event)
{
    // A view draws its rows anew when it gets the focus, but not its frame.
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        if (auto* area = qobject_cast<QAbstractScrollArea*>(watched)) {
            area->update();
            area->verticalScrollBar()->update();
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractScrollArea*>(widget))
        widget->installEventFilter(this);
    if (qobject_cast<QPushButton*>(widget) || qobject_cast<QComboBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Qt gives the cross in a search field no name that a screen reader could say.
    if (auto* edit = qobject_cast<QLineEdit*>(widget)) {
        if (auto* clear = edit->findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction")))
            clear->setText(tr("Clear"));
    }
}

} // namespace counterfoil::ui
