#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenuBar>
#include <QRadioButton>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTest>

namespace counterfoil::test {

/// What a screen reader and a keyboard find in a window, through Qt's own accessibility interface. Each
/// function answers the faults in words; none is empty.
namespace access {

inline QString describe(const QWidget* widget)
{
    QString text = widget->accessibleName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        text = button->text();
    const QObject* parent = widget->parent();
    return QStringLiteral("%1 “%2” in %3")
        .arg(QLatin1String(widget->metaObject()->className()), text,
             QLatin1String(parent ? parent->metaObject()->className() : "nothing"));
}

inline bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::EditableText:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::Slider:
    case QAccessible::PageTab:
    case QAccessible::Link:
        return true;
    default:
        return false;
    }
}

/// Inner parts of combo boxes and spin boxes speak through their owner.
inline bool isInner(const QWidget* widget)
{
    for (const QWidget* up = widget ? widget->parentWidget() : nullptr; up; up = up->parentWidget()) {
        if (qobject_cast<const QComboBox*>(up) || qobject_cast<const QAbstractSpinBox*>(up))
            return true;
    }
    return false;
}

inline void collectNameless(QAccessibleInterface* item, QStringList& faults)
{
    if (!item || !item->isValid() || item->state().invisible)
        return;
    const auto* widget = qobject_cast<QWidget*>(item->object());
    if (widget && (!widget->isVisible() || isInner(widget)))
        return;
    // A tab widget and the like hand the focus on; a viewport is its view's.
    const bool handsOn =
        widget && (widget->focusProxy() || qobject_cast<const QAbstractScrollArea*>(widget->parentWidget()));
    const bool takesFocus =
        widget && !handsOn && (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled();
    const QString name = item->text(QAccessible::Name);
    if (takesFocus && (item->role() == QAccessible::NoRole || item->role() == QAccessible::Client))
        if (!widget->inherits("QScrollArea"))
            faults << describe(widget) + QStringLiteral(" has no role");
    if (name.trimmed().isEmpty() && (isControl(item->role()) || takesFocus) && widget &&
        !qobject_cast<const QTabBar*>(widget) && !widget->inherits("QScrollArea"))
        faults << describe(widget) + QStringLiteral(" has no name");
    if (widget && qobject_cast<const QAbstractItemView*>(widget))
        return; // rows are the model's
    for (int i = 0; i < item->childCount(); ++i)
        collectNameless(item->child(i), faults);
}

inline QStringList nameless(QWidget* window)
{
    QStringList faults;
    collectNameless(QAccessible::queryAccessibleInterface(window), faults);
    return faults;
}

/// Alt + letter that two visible, enabled controls have.
inline QStringList doubleMnemonics(QWidget* window)
{
    QStringList faults;
    QMap<QString, QString> used;
    const auto take = [&](const QString& text) {
        const QString keys = QKeySequence::mnemonic(text).toString();
        if (keys.isEmpty())
            return;
        if (used.contains(keys))
            faults << QStringLiteral("%1: “%2” and “%3”").arg(keys, used.value(keys), text);
        used.insert(keys, text);
    };
    for (const auto* bar : window->findChildren<QMenuBar*>()) {
        for (const QAction* menu : bar->actions())
            take(menu->text());
    }
    for (const auto* button : window->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->isEnabled())
            take(button->text());
    }
    for (const auto* label : window->findChildren<QLabel*>()) {
        if (label->isVisible() && label->buddy())
            take(label->text());
    }
    return faults;
}

/// The widgets that Tab reaches, in its order, from where the focus is until it is there again.
inline QList<QWidget*> tabOrder(QWidget* window)
{
    QList<QWidget*> order;
    constexpr int most = 400;
    for (int i = 0; i < most; ++i) {
        QWidget* now = window->focusWidget();
        if (!now || order.contains(now))
            break;
        order << now;
        // In a date Tab goes from the day to the month and the year first.
        for (int part = 0; part < 4 && window->focusWidget() == now; ++part)
            QTest::keyClick(now, Qt::Key_Tab);
    }
    return order;
}

/// What takes the focus, is visible and enabled, and yet Tab does not come to it.
inline QStringList unreached(QWidget* window, const QList<QWidget*>& order)
{
    QStringList faults;
    for (QWidget* widget : window->findChildren<QWidget*>()) {
        if (widget->window() != window || !widget->isVisible() || !widget->isEnabled() || isInner(widget) ||
            !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || order.contains(widget))
            continue;
        const auto* radio = qobject_cast<const QRadioButton*>(widget);
        if (radio && !radio->isChecked())
            continue; // the arrow keys go on from the chosen one
        faults << describe(widget);
    }
    return faults;
}

/// Steps that lead back: to what is above and not further right. The one from the last to the first is not
/// counted.
inline QStringList backwards(QWidget* window, const QList<QWidget*>& order)
{
    QStringList faults;
    const auto place = [window](const QWidget* widget) {
        return QRect(widget->mapTo(window, QPoint(0, 0)), widget->size());
    };
    for (qsizetype i = 1; i < order.size(); ++i) {
        if (order.at(i - 1)->inherits("QScrollArea"))
            continue; // what it holds comes after it, wherever it is scrolled to
        const QRect before = place(order.at(i - 1)), now = place(order.at(i));
        if (now.bottom() <= before.top() && now.left() < before.right())
            faults << describe(order.at(i - 1)) + QStringLiteral(" → ") + describe(order.at(i));
    }
    return faults;
}

} // namespace access

} // namespace counterfoil::test
