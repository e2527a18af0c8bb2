#pragma once

#include "store/types.h"

#include <QDate>
#include <QDialog>
#include <QMap>

class QCheckBox;
class QDateEdit;
class QPushButton;

namespace counterfoil::ui {

/// Which kinds of documents are read from the shop and queued, and since when.
class AddAllDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `source`: the setting sync.source; decides between orders and invoices.
    AddAllDialog(const QString& source, const QDate& since, QWidget* parent = nullptr);
    QList<store::DocumentKind> kinds() const;
    QDate since() const; ///< invalid: everything

private:
    void update();
    QMap<store::DocumentKind, QCheckBox*> m_kinds;
    QCheckBox* m_limit;
    QDateEdit* m_since;
    QPushButton* m_add;
};

} // namespace counterfoil::ui
