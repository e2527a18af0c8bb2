#pragma once

#include "common/fieldhint.h"

class QVBoxLayout;

namespace counterfoil::ui {

/// Adds label (above, with its mnemonic), editor and a hint line; the label names the editor for screen
/// readers.
FieldHint* addField(QVBoxLayout* layout, const QString& label, QWidget* editor, const QString& note = {});

} // namespace counterfoil::ui
