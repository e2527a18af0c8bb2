#pragma once

#include "posting/posting.h"
#include "store/types.h"

#include <QList>

namespace counterfoil::ui {

/// A document as rows for the preview: what Magento has, or what Xero would get. Amounts as exact values.
struct PreviewLine
{
    QString description, detail;
    std::optional<Amount> quantity, amount, discount, tax;
};

struct PreviewSide
{
    QString title; ///< "Invoice 000000012"
    QList<QPair<QString, QString>> facts;
    QList<PreviewLine> lines;
    QList<QPair<QString, Amount>> totals;
    QString currency;
    QString problem; ///< why the lines cannot be shown
};

PreviewSide magentoSide(const store::SourceDocument& source);
PreviewSide xeroSide(const posting::Prepared& prepared);

} // namespace counterfoil::ui
