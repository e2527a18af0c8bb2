#pragma once

#include "posting/suggest.h"

#include <QDialog>
#include <QJsonValue>

namespace counterfoil::ui {

/// One field that differs. `before` and `after` are as the mapping's JSON has them; empty: not there.
struct MappingChange
{
    QString field, before, after;
    QJsonValue was, is;
};
/// What differs between two mappings, by field: "accounts.sales", "payments.checkmo.accountCode". Pure.
QList<MappingChange> mappingChanges(const posting::Mapping& before, const posting::Mapping& after);

/// The list of what changed, before it is saved or taken back; codes with the names that `books` has for
/// them.
class ChangesDialog final : public QDialog
{
    Q_OBJECT
public:
    ChangesDialog(const QList<MappingChange>& changes, bool otherSettings,
                  const posting::BooksFacts& books = {}, QWidget* parent = nullptr);

signals:
    void saveChosen();
    void revertChosen();
};

} // namespace counterfoil::ui
