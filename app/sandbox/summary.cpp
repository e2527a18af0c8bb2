#include "sandbox/summary.h"

#include "sandbox/xero/documents.h"

namespace counterfoil::sandbox {

namespace {

bool counts(const QJsonObject& row)
{
    const QString status = textOf(row, u"Status");
    return status != u"VOIDED" && status != u"DELETED" && !row.value(u"IsDeleted").toBool();
}

int addDocuments(const Books& books, DocumentKind kind, QMap<QString, Amount>& byCurrency,
                 QMap<QString, Amount>& byNumber, int& duplicates)
{
    int count = 0;
    const DocumentNames& names = DocumentNames::of(kind);
    for (const QJsonObject& document : documentsOf(books, kind).rows()) {
        if (!counts(document))
            continue;
        ++count;
        const QString number = textOf(document, names.numberKey);
        const Amount total = amountOf(document, u"Total");
        duplicates += byNumber.contains(number) ? 1 : 0;
        byCurrency[textOf(document, u"CurrencyCode")] += total;
        byNumber[number] += total;
    }
    return count;
}

void addPayments(const Books& books, BooksSummary& summary)
{
    QSet<QString> seen;
    for (const QJsonObject& payment : books.payments.rows()) {
        if (!counts(payment))
            continue;
        const bool refund = has(payment, u"CreditNote");
        const QJsonObject document = payment.value(refund ? u"CreditNote" : u"Invoice").toObject();
        const Amount amount = amountOf(payment, u"Amount");
        const QString what = QStringList{textOf(payment, u"_document"), amount.toString(2),
                                         textOf(payment, u"Reference"), textOf(payment, u"Date")}
                                 .join(u'|');
        summary.duplicates += seen.contains(what) ? 1 : 0;
        seen.insert(what);
        ++(refund ? summary.refunds : summary.payments);
        if (!refund)
            summary.paymentTotals[textOf(document, u"CurrencyCode")] += amount;
    }
}

QJsonObject amounts(const QMap<QString, Amount>& map)
{
    QJsonObject json;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        json.insert(it.key(), it->toString(2));
    return json;
}

} // namespace

BooksSummary summarise(const Books& books)
{
    BooksSummary summary;
    summary.contacts = static_cast<int>(books.contacts.rows().size());
    summary.items = static_cast<int>(books.items.rows().size());
    summary.invoices = addDocuments(books, DocumentKind::Invoice, summary.invoiceTotals,
                                    summary.invoiceTotalByNumber, summary.duplicates);
    summary.creditNotes = addDocuments(books, DocumentKind::CreditNote, summary.creditNoteTotals,
                                       summary.creditNoteTotalByNumber, summary.duplicates);
    addPayments(books, summary);
    for (const QJsonObject& allocation : books.allocations.rows())
        summary.allocations += counts(allocation) ? 1 : 0;
    return summary;
}

QJsonObject BooksSummary::toJson() const
{
    return {{QStringLiteral("contacts"), contacts},
            {QStringLiteral("items"), items},
            {QStringLiteral("invoices"), invoices},
            {QStringLiteral("creditNotes"), creditNotes},
            {QStringLiteral("payments"), payments},
            {QStringLiteral("refunds"), refunds},
            {QStringLiteral("allocations"), allocations},
            {QStringLiteral("duplicates"), duplicates},
            {QStringLiteral("calls"), calls},
            {QStringLiteral("invoiceTotals"), amounts(invoiceTotals)},
            {QStringLiteral("creditNoteTotals"), amounts(creditNoteTotals)},
            {QStringLiteral("paymentTotals"), amounts(paymentTotals)},
            {QStringLiteral("invoiceTotalByNumber"), amounts(invoiceTotalByNumber)},
            {QStringLiteral("creditNoteTotalByNumber"), amounts(creditNoteTotalByNumber)}};
}

} // namespace counterfoil::sandbox
