#pragma once

#include "sync/commands.h"

#include <functional>

namespace counterfoil::ui {

/// What the window can have done. A tab gets it by value and never knows the worker, so that tests can look
/// at what would have been posted.
struct Actions
{
    std::function<void(sync::Command)> post = [](const sync::Command&) {};
    std::function<void()> stopAfterItem = [] {};
    std::function<void()> stopNow = [] {};
    std::function<bool(const QUrl&)> openUrl = [](const QUrl&) { return false; };
};

} // namespace counterfoil::ui
