#pragma once

#include "store/overviewstore.h"

#include <QWidget>

namespace counterfoil::ui {

class FactsGrid;
class ToneLabel;

/// The figures of a period: documents, and the sums in Magento and in Xero with their difference.
class PeriodCard final : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodCard(const QString& title, QWidget* parent = nullptr);
    /// The base currency stands first. `waiting` below zero: not shown.
    void show(const store::PostedSums& sums, qint64 refused, qint64 waiting, const QString& baseCurrency);
    QString value(const QString& name) const;
    QString verdict() const;

private:
    FactsGrid* m_facts;
    ToneLabel* m_verdict;
};

} // namespace counterfoil::ui
