#pragma once

#include "common/theme.h"

#include <QIcon>

namespace counterfoil::ui {

/// ":/icons/NAME.svg" in the colour of a tone. The colour is taken from the palette at the moment of
/// painting, so icons follow a change of theme by themselves. An unknown name is an empty icon.
QIcon icon(const QString& name, Tone tone = Tone::Text);
/// The program's own mark, in its own colours.
QIcon applicationIcon();

} // namespace counterfoil::ui
