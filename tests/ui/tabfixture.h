#pragma once

#include "common/actions.h"
#include "sync/commands.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QPushButton>

#include <memory>

/// What the tests of single tabs and of the window share.
namespace counterfoil::test {

/// By its text without the mnemonic; null when there is none.
inline QPushButton* button(QWidget& parent, const QString& text)
{
    for (QPushButton* candidate : parent.findChildren<QPushButton*>()) {
        QString plain = candidate->text();
        if (plain.remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

/// An entry of a menu or a tool bar, in the same way.
inline QAction* action(QWidget& window, const QString& text)
{
    for (QAction* candidate : window.findChildren<QAction*>()) {
        QString plain = candidate->text();
        if (plain.remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

/// Fails the test when the model breaks a rule of Qt's.
inline std::unique_ptr<QAbstractItemModelTester> watch(QAbstractItemModel* model)
{
    auto tester = std::make_unique<QAbstractItemModelTester>(
        model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester->setUseFetchMore(false);
    return tester;
}

/// Those of one kind, in their order.
template <class T>
QList<T> ofKind(const QList<sync::Command>& commands)
{
    QList<T> found;
    for (const sync::Command& command : commands) {
        if (const T* one = std::get_if<T>(&command))
            found << *one;
    }
    return found;
}

/// The commands a tab would have posted.
struct Posted
{
    QList<sync::Command> commands;
    ui::Actions actions()
    {
        ui::Actions actions;
        actions.post = [this](const sync::Command& command) { commands << command; };
        return actions;
    }
    template <class T>
    const T* last() const
    {
        return commands.isEmpty() ? nullptr : std::get_if<T>(&commands.last());
    }
    template <class T>
    int count() const
    {
        return int(ofKind<T>(commands).size());
    }
};

} // namespace counterfoil::test
