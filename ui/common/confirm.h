#pragma once

#include "base/error.h"

#include <QString>

#include <functional>
#include <memory>

class QMessageBox;
class QWidget;

namespace counterfoil::ui {

/// Asks before something that cannot be taken back; the button says what will happen. Does not block: `onYes`
/// is called later. Cancel is the default.
QMessageBox* confirm(QWidget* parent, const QString& title, const QString& text, const QString& action,
                     std::function<void()> onYes);

/// Why the program cannot start, before there is a window: the reason, with the technical detail behind a
/// button.
std::unique_ptr<QMessageBox> makeRefusal(const Error& error);

} // namespace counterfoil::ui
