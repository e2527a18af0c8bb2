#pragma once

#include "store/types.h"
#include "sync/estimate.h"

#include <QDate>
#include <QDialog>
#include <QMap>
#include <QTimer>

class QCheckBox;
class QDateEdit;
class QPushButton;

namespace counterfoil::ui {

class ToneLabel;

/// Which kinds of documents are read from the shop and queued, and since when.
class AddAllDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `source`: the setting sync.source; decides between orders and invoices.
    AddAllDialog(const QString& source, const QDate& since, QWidget* parent = nullptr);
    QList<store::DocumentKind> kinds() const;
    QDate since() const; ///< invalid: everything
    void showEstimate(const sync::Estimate& estimate);

signals:
    /// The choice has changed: what it would cost is wanted anew.
    void estimateWanted();

private:
    void update();
    QMap<store::DocumentKind, QCheckBox*> m_kinds;
    QCheckBox* m_limit;
    QDateEdit* m_since;
    QPushButton* m_add;
    ToneLabel* m_estimate;
    QTimer m_settled; ///< asks only when the choice has stood still
};

} // namespace counterfoil::ui
