#pragma once

#include "sync/previewlist.h"

#include <QMap>

namespace counterfoil::ui {

/// What a list of previews comes to, for one currency and one side. A daily summary counts, its documents do
/// not count again; a document that is in Xero already does not count.
struct PreviewSum
{
    QString currency;
    bool credit = false; ///< credit notes, else sales invoices
    int posted = 0, differing = 0, notPosted = 0;
    Amount magento, xero;    ///< of what would be posted
    Amount notPostedMagento; ///< of what is refused, comes later or is nothing for the books
};

class PreviewSums
{
public:
    void add(const sync::PreviewEntry& entry);
    /// By currency, sales before credit notes.
    QList<PreviewSum> rows() const { return m_rows.values(); }
    int refused() const { return m_refused; }
    int differing() const { return m_differing; }

private:
    QMap<QPair<QString, bool>, PreviewSum> m_rows;
    int m_refused = 0, m_differing = 0;
};

} // namespace counterfoil::ui
