#pragma once

#include "reconcile/types.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace counterfoil::ui {

/// This month, last month, this or last quarter, or two days of one's own.
class PeriodChooser final : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodChooser(QWidget* parent = nullptr);
    reconcile::Period period() const;
    void choose(const reconcile::Period& period); ///< as one's own days
    void chooseLastMonth();

signals:
    void changed();

private:
    enum Choice { ThisMonth, LastMonth, ThisQuarter, LastQuarter, OwnDays };
    void follow();

    QComboBox* m_choice;
    QDateEdit* m_from;
    QDateEdit* m_to;
};

} // namespace counterfoil::ui
