#include "reconcile/comparedocument.h"

#include <QCoreApplication>

namespace counterfoil::reconcile {

namespace {

/// The clocks of this computer and of Xero may differ, and a payment follows its document.
constexpr std::chrono::minutes clockTolerance{10};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reconcile)
};

Finding findingOf(Difference difference, const ShopDocument& document)
{
    Finding finding;
    finding.difference = difference;
    finding.kind = document.kind;
    finding.entityId = document.entityId;
    finding.orderId = document.orderId;
    finding.incrementId = document.incrementId;
    finding.customer = document.customer;
    finding.xeroNumber = document.posted ? document.posted->xeroNumber : document.number;
    finding.day = document.expected ? document.expected->date : document.day;
    finding.currency = document.expected ? document.expected->currency : document.currency;
    return finding;
}

Amount totalOf(const ShopDocument& document)
{
    return document.expected ? document.expected->total : document.grandTotal;
}

/// Collects what one pair of documents differs in.
class Pair
{
public:
    Pair(const ShopDocument& document, const xero::PostedDocument& inXero)
        : m_document(document), m_inXero(inXero), m_creditNote(document.kind == magento::Kind::CreditMemo)
    {}

    QList<Finding> compare()
    {
        if (!isInBooks(m_inXero)) {
            if (!m_document.canceled)
                add(Difference::VoidedInXero, totalOf(m_document), std::nullopt, {}, m_inXero.status);
            return m_findings;
        }
        if (m_document.canceled) {
            add(Difference::ChangedInMagento, std::nullopt, m_inXero.total, Words::tr("canceled"), {});
            return m_findings;
        }
        const bool sameCurrency = compareCurrency();
        if (sameCurrency) {
            compareTotals();
            comparePayments();
        }
        compareDate();
        compareContact();
        compareTimes();
        return m_findings;
    }

private:
    Finding& add(Difference difference, std::optional<Amount> magento, std::optional<Amount> xero,
                 const QString& magentoText = {}, const QString& xeroText = {})
    {
        Finding finding = findingOf(difference, m_document);
        finding.xeroId = m_inXero.id;
        finding.xeroNumber = m_inXero.number;
        finding.magentoAmount = magento;
        finding.xeroAmount = xero;
        finding.magentoText = magentoText;
        finding.xeroText = xeroText;
        m_findings.append(finding);
        return m_findings.last();
    }

    bool compareCurrency()
    {
        const QString wanted = m_document.expected ? m_document.expected->currency
                               : m_document.posted ? m_document.posted->currency
                                                   : m_document.currency;
        if (wanted == m_inXero.currencyCode || m_inXero.currencyCode.isEmpty())
            return true;
        add(Difference::Currency, std::nullopt, std::nullopt, wanted, m_inXero.currencyCode);
        return false;
    }

    void compareTotals()
    {
        const auto& posted = m_document.posted;
        const auto& expected = m_document.expected;
        if (posted && posted->amount != m_inXero.total)
            add(Difference::EditedInXero, posted->amount, m_inXero.total).reason =
                Words::tr("Its total was changed in Xero after it was posted.");
        else if (expected && expected->total != m_inXero.total)
            add(posted && posted->changedInMagento ? Difference::ChangedInMagento : Difference::Total,
                expected->total, m_inXero.total);
        else if (!expected && !posted && m_document.grandTotal != m_inXero.total)
            add(Difference::Total, m_document.grandTotal, m_inXero.total).reason = m_document.refusal;
        else if (expected && expected->totalTax != m_inXero.totalTax)
            add(Difference::Tax, expected->totalTax, m_inXero.totalTax);
    }

    void comparePayments()
    {
        if (m_inXero.total.isZero())
            return;
        const Amount used = m_creditNote ? m_inXero.total - m_inXero.remainingCredit : m_inXero.amountPaid;
        const Amount ours =
            m_document.posted ? m_document.posted->paid + m_document.posted->allocated : Amount();
        m_paidByHand = used > ours || (!m_creditNote && !m_inXero.amountCredited.isZero());
        if (used < ours) {
            add(Difference::PaidDifferently, ours, used).reason =
                m_creditNote
                    ? Words::tr("A refund or an allocation that was posted has been removed in Xero.")
                    : Words::tr("The payment that was posted has been removed or changed in Xero.");
        } else if (used > ours && !ours.isZero()) {
            Finding& finding = add(Difference::PaidDifferently, ours, used);
            finding.notice = true;
            finding.reason = Words::tr("More has been paid in Xero than was posted.");
        } else if (used.isZero() && m_document.expected && m_document.expected->payment &&
                   (m_creditNote || !m_inXero.amountDue.isZero())) {
            add(Difference::PaidDifferently, *m_document.expected->payment, used).reason =
                m_creditNote ? Words::tr("Magento has refunded it; in Xero the credit is still open.")
                             : Words::tr("Magento has it as paid; in Xero it is still due.");
        }
    }

    void compareDate()
    {
        if (m_document.expected && !dateFits(*m_document.expected, m_inXero.date))
            add(Difference::Date, std::nullopt, std::nullopt, m_document.expected->date.toString(Qt::ISODate),
                m_inXero.date.toString(Qt::ISODate));
    }

    void compareContact()
    {
        const auto& posted = m_document.posted;
        if (!posted || posted->contactId.isEmpty() || m_inXero.contactId.isEmpty() ||
            posted->contactId.compare(m_inXero.contactId, Qt::CaseInsensitive) == 0)
            return;
        const QString name = m_document.expected ? m_document.expected->contactName : m_document.customer;
        add(Difference::Contact, std::nullopt, std::nullopt, name, m_inXero.contactName);
    }

    /// What changed without a trace in the figures: worth a look, when nothing else was found.
    void compareTimes()
    {
        const auto& posted = m_document.posted;
        if (!posted || !m_findings.isEmpty())
            return;
        if (posted->changedInMagento) {
            Finding& finding = add(Difference::ChangedInMagento, std::nullopt, std::nullopt);
            finding.notice = true;
            finding.reason =
                m_document.unreadable
                    ? m_document.refusal
                    : Words::tr("Changed in Magento after it was posted; the figures are still the same.");
        } else if (m_inXero.updatedAt.isValid() && posted->touchedAt.isValid() && !m_paidByHand &&
                   posted->touchedAt + clockTolerance < m_inXero.updatedAt) {
            Finding& finding = add(Difference::EditedInXero, std::nullopt, std::nullopt, {},
                                   m_inXero.updatedAt.toString(Qt::ISODate));
            finding.notice = true;
            finding.reason =
                Words::tr("Changed in Xero after it was posted; the figures are still the same.");
        }
    }

    const ShopDocument& m_document;
    const xero::PostedDocument& m_inXero;
    bool m_creditNote;
    bool m_paidByHand = false;
    QList<Finding> m_findings;
};

} // namespace

bool isInBooks(const xero::PostedDocument& document)
{
    return document.status == QStringLiteral("AUTHORISED") || document.status == QStringLiteral("PAID");
}

bool dateFits(const Expected& expected, const QDate& inXero)
{
    return inXero >= expected.date && inXero <= std::max(expected.date, expected.movedDate);
}

QList<Finding> compareDocument(const ShopDocument& document, const xero::PostedDocument* inXero)
{
    if (inXero)
        return Pair(document, *inXero).compare();
    if (!document.posted && (document.canceled || document.notDue))
        return {};
    Finding finding = findingOf(Difference::MissingInXero, document);
    finding.magentoAmount = totalOf(document);
    if (document.posted)
        finding.reason =
            Words::tr("It was posted as %1, but Xero no longer has it.").arg(document.posted->xeroNumber);
    else
        finding.reason = document.refusal.isEmpty() ? document.waiting : document.refusal;
    return {finding};
}

Finding missingInMagento(const xero::PostedDocument& document, bool creditNote)
{
    Finding finding;
    finding.difference = Difference::MissingInMagento;
    finding.kind = creditNote ? magento::Kind::CreditMemo : magento::Kind::Invoice;
    finding.customer = document.contactName;
    finding.xeroId = document.id;
    finding.xeroNumber = document.number;
    finding.day = document.date;
    finding.currency = document.currencyCode;
    finding.xeroAmount = document.total;
    return finding;
}

} // namespace counterfoil::reconcile
