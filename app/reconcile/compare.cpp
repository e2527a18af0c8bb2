#include "reconcile/compare.h"

#include "reconcile/comparedocument.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace counterfoil::reconcile {

namespace {

/// The documents of one type in Xero, found by id or number; each is taken once.
class Shelf
{
public:
    explicit Shelf(const QList<xero::PostedDocument>& documents) : m_documents(documents)
    {
        for (qsizetype i = 0; i < documents.size(); ++i) {
            m_byId.insert(documents.at(i).id, i);
            // A deleted draft keeps its number: the one in the books comes first.
            const auto there = m_byNumber.constFind(documents.at(i).number);
            if (there == m_byNumber.constEnd() || !isInBooks(documents.at(*there)))
                m_byNumber.insert(documents.at(i).number, i);
        }
    }

    const xero::PostedDocument* take(const ShopDocument& document)
    {
        auto found = document.posted ? m_byId.constFind(document.posted->xeroId) : m_byId.constEnd();
        if (found == m_byId.constEnd()) {
            found = m_byNumber.constFind(document.number);
            // Deleted and never posted by us: as if it were not there.
            if (found == m_byNumber.constEnd() || (!document.posted && !isInBooks(m_documents.at(*found))))
                return nullptr;
        }
        m_taken.insert(*found);
        return &m_documents.at(*found);
    }

    QList<xero::PostedDocument> left() const
    {
        QList<xero::PostedDocument> documents;
        for (qsizetype i = 0; i < m_documents.size(); ++i) {
            if (!m_taken.contains(i) && isInBooks(m_documents.at(i)))
                documents.append(m_documents.at(i));
        }
        return documents;
    }

private:
    const QList<xero::PostedDocument>& m_documents;
    QHash<QString, qsizetype> m_byId, m_byNumber;
    QSet<qsizetype> m_taken;
};

class Days
{
public:
    explicit Days(const Period& period) : m_period(period) {}

    void addMagento(const QDate& day, const QString& currency, Amount amount)
    {
        if (!m_period.contains(day))
            return;
        DayTotal& total = at(day, currency);
        total.magentoCount++;
        total.magento += amount;
    }
    void addXero(const QDate& day, const QString& currency, Amount amount)
    {
        if (!m_period.contains(day))
            return;
        DayTotal& total = at(day, currency);
        total.xeroCount++;
        total.xero += amount;
    }
    QList<DayTotal> all() const { return m_totals.values(); }

private:
    DayTotal& at(const QDate& day, const QString& currency)
    {
        DayTotal& total = m_totals[{day, currency}];
        total.day = day;
        total.currency = currency;
        return total;
    }

    Period m_period;
    QMap<std::pair<QDate, QString>, DayTotal> m_totals;
};

/// Where the shop's side of a document is summed: on its day in Xero when that is a right one.
QDate dayOf(const ShopDocument& document, const xero::PostedDocument* inXero)
{
    if (!document.expected)
        return inXero ? inXero->date : document.day;
    const bool fits = inXero && dateFits(*document.expected, inXero->date);
    return fits ? inXero->date : document.expected->date;
}

void markKnown(QList<Finding>& findings, const QList<Known>& known)
{
    QHash<QString, QString> figures;
    for (const Known& entry : known)
        figures.insert(entry.key, entry.figures);
    for (Finding& finding : findings) {
        const auto found = figures.constFind(finding.key());
        finding.known = found != figures.constEnd() && *found == finding.figures();
    }
}

} // namespace

Report compare(const Input& input)
{
    Report report;
    report.period = input.period;
    Shelf invoices(input.invoices), creditNotes(input.creditNotes);
    Days days(input.period);
    for (const ShopDocument& document : input.shop) {
        const bool memo = document.kind == magento::Kind::CreditMemo;
        const xero::PostedDocument* inXero = (memo ? creditNotes : invoices).take(document);
        if (!input.period.contains(document.day) && !(inXero && input.period.contains(inXero->date)))
            continue;
        const bool due = !document.canceled && !document.notDue;
        const Amount total = document.expected ? document.expected->total : document.grandTotal;
        const QString currency = document.expected ? document.expected->currency : document.currency;
        if (due || document.posted) {
            report.magentoDocuments++;
            if (!document.canceled)
                days.addMagento(dayOf(document, inXero), currency, memo ? -total : total);
        } else {
            report.notDue++;
        }
        if (inXero && isInBooks(*inXero)) {
            report.xeroDocuments++;
            days.addXero(inXero->date, inXero->currencyCode, memo ? -inXero->total : inXero->total);
        }
        const QList<Finding> findings = compareDocument(document, inXero);
        if (findings.isEmpty() && inXero)
            report.equal++;
        report.findings += findings;
    }
    for (const bool memo : {false, true}) {
        const auto left = (memo ? creditNotes : invoices).left();
        for (const auto& document : left) {
            if (!input.period.contains(document.date))
                continue;
            report.xeroDocuments++;
            days.addXero(document.date, document.currencyCode, memo ? -document.total : document.total);
            report.findings.append(missingInMagento(document, memo));
        }
    }
    markKnown(report.findings, input.known);
    std::stable_sort(report.findings.begin(), report.findings.end(), [](const Finding& a, const Finding& b) {
        return std::tie(a.day, a.xeroNumber) < std::tie(b.day, b.xeroNumber);
    });
    report.days = days.all();
    return report;
}

} // namespace counterfoil::reconcile
