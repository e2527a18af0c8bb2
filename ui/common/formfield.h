#pragma once

#include "common/fieldhint.h"

#include <QList>

class QAbstractButton;
class QVBoxLayout;

namespace counterfoil::ui {

/// Adds label (above, with its mnemonic), editor and a hint line; the label names the editor for screen
/// readers.
FieldHint* addField(QVBoxLayout* layout, const QString& label, QWidget* editor, const QString& note = {});

/// Adds a radio button or check box, what stands `beside` it, and a note below that is indented to its text.
void addOption(QVBoxLayout* layout, QAbstractButton* option, const QString& note = {},
               QWidget* beside = nullptr);

/// The order in which Tab goes through them, whatever the order they were made in.
void chainTabs(const QList<QWidget*>& order);

} // namespace counterfoil::ui
