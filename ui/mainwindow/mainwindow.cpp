#include "mainwindow/mainwindow.h"

#include "mainwindow/windowparts.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>

namespace counterfoil::ui {

MainWindow::MainWindow(WindowContext context, QWidget* parent) : QMainWindow(parent)
{
    d = std::make_unique<Private>(this, std::move(context));
    d->build();
    d->wire();
    d->restoreWindow();
    d->loadFromJournal();
    d->secrets->load();
}

MainWindow::~MainWindow()
{
    d->saveWindow();
}

void MainWindow::onEvent(const sync::Event& event)
{
    // Whatever the worker says, its database is there by then.
    d->loadFromJournal();
    std::visit([this](const auto& what) { d->on(what); }, event);
}

void MainWindow::showTab(int index)
{
    d->tabs->setCurrentIndex(index);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!d->closing && d->staysInTray()) {
        event->ignore();
        // A dialog that closes while this is hidden must not end the program.
        QGuiApplication::setQuitOnLastWindowClosed(false);
        hide();
        return;
    }
    if (!d->closing && (d->credentials->isDirty() || d->accounts->isDirty())) {
        event->ignore();
        d->askUnsaved();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    QGuiApplication::setQuitOnLastWindowClosed(true);
    d->offerGuide();
}

void MainWindow::openGuide()
{
    d->openGuide();
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::setOnline(bool online)
{
    d->setOnline(online);
}

void MainWindow::quit()
{
    d->quit();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && d->banner->isVisible())
        d->banner->dismiss();
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace counterfoil::ui
