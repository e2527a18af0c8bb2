#pragma once

#include "common/fieldhint.h"

#include <QList>

class QVBoxLayout;

namespace counterfoil::ui {

/// Adds label (above, with its mnemonic), editor and a hint line; the label names the editor for screen
/// readers.
FieldHint* addField(QVBoxLayout* layout, const QString& label, QWidget* editor, const QString& note = {});

/// The order in which Tab goes through them, whatever the order they were made in.
void chainTabs(const QList<QWidget*>& order);

} // namespace counterfoil::ui
