#pragma once

#include <QString>

#include <functional>

class QMessageBox;
class QWidget;

namespace counterfoil::ui {

/// Asks before something that cannot be taken back; the button says what will happen. Does not block: `onYes`
/// is called later. Cancel is the default.
QMessageBox* confirm(QWidget* parent, const QString& title, const QString& text, const QString& action,
                     std::function<void()> onYes);

} // namespace counterfoil::ui
