// Message boxes and questions, and the menus and lists that pop up.
#include "boxes.h"
#include "camera.h"
#include "stage.h"

#include "accounts/accountstab.h"
#include "common/gridview.h"
#include "common/searchpicker.h"
#include "log/loggrid.h"
#include "log/logtab.h"
#include "queue/queuetab.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>

namespace counterfoil::test {

void shootBoxes(Camera& camera)
{
    const QStringList names = BoxStage::names();
    for (const QString& name : names) {
        if (!camera.wants(QStringLiteral("box-") + name))
            continue;
        BoxStage stage(name);
        if (stage.box())
            camera.shoot(*stage.box(), QStringLiteral("box-") + name);
        if (name == names.first())
            camera.shoot(*stage.behind(), QStringLiteral("box-window"));
    }
}

void shootMenus(Camera& camera)
{
    if (!camera.wants(QStringLiteral("menu")))
        return;
    Stage stage(Fill::Full, camera.size());
    int number = 0;
    for (QAction* action : stage.window.menuBar()->actions()) {
        action->menu()->popup(stage.window.mapToGlobal(QPoint(20, 40)));
        camera.shoot(*action->menu(), QStringLiteral("menu-bar-%1").arg(++number));
        action->menu()->hide();
    }
    const auto shootPopup = [&camera](const QString& name) {
        if (QWidget* popup = QApplication::activePopupWidget()) {
            camera.shoot(*popup, name);
            popup->close();
        }
    };
    stage.tabs->setCurrentWidget(stage.queue);
    emit stage.queue->grid()->customContextMenuRequested(QPoint(40, 40));
    shootPopup(QStringLiteral("menu-queue-row"));
    stage.tabs->setCurrentWidget(stage.log);
    stage.log->grid()->showColumnMenu(stage.window.mapToGlobal(QPoint(100, 100)));
    shootPopup(QStringLiteral("menu-columns"));
    stage.tabs->setCurrentWidget(stage.accounts);
    auto* picker = stage.accounts->findChild<ui::SearchPicker*>();
    picker->showPopup();
    shootPopup(QStringLiteral("menu-picker"));
}

} // namespace counterfoil::test
