#include "queue/previewsums.h"

namespace counterfoil::ui {

void PreviewSums::add(const sync::PreviewEntry& entry)
{
    if (entry.verdict == sync::PreviewVerdict::Refused)
        ++m_refused;
    const bool credit = entry.target == sync::PreviewTarget::CreditNote;
    if (!credit && entry.target != sync::PreviewTarget::SalesInvoice)
        return;
    PreviewSum& sum = m_rows[{entry.currency, credit}];
    sum.currency = entry.currency;
    sum.credit = credit;
    if (!entry.xeroTotal) {
        ++sum.notPosted;
        sum.notPostedMagento += entry.magentoTotal;
        return;
    }
    ++sum.posted;
    sum.magento += entry.magentoTotal;
    sum.xero += *entry.xeroTotal;
    if (entry.verdict == sync::PreviewVerdict::Differs) {
        ++sum.differing;
        ++m_differing;
    }
}

} // namespace counterfoil::ui
