#include "queue/previewlistexport.h"

#include "common/exportfile.h"
#include "queue/previewlistmodel.h"

namespace counterfoil::ui {

namespace {

/// Fixed words: other programs read them.
QString verdictName(sync::PreviewVerdict verdict)
{
    switch (verdict) {
    case sync::PreviewVerdict::Equal:
        return QStringLiteral("equal");
    case sync::PreviewVerdict::Differs:
        return QStringLiteral("differs");
    case sync::PreviewVerdict::Refused:
        return QStringLiteral("refused");
    case sync::PreviewVerdict::Later:
        return QStringLiteral("later");
    case sync::PreviewVerdict::Nothing:
        return QStringLiteral("nothing");
    case sync::PreviewVerdict::NotCompared:
        return QStringLiteral("not-compared");
    }
    return {};
}

QString money(const sync::PreviewEntry& entry, const std::optional<Amount>& amount)
{
    return amount && !entry.currency.isEmpty() ? amount->toString(2) : QString();
}

QStringList fieldsOf(const sync::PreviewEntry& entry)
{
    QStringList payments;
    for (const sync::PreviewPayment& payment : entry.payments)
        payments << QString(payment.amount.toString(2) + u' ' + payment.accountCode);
    return {store::documentKindName(entry.kind),
            entry.incrementId,
            entry.customerName,
            entry.currency,
            money(entry, entry.magentoTotal),
            money(entry, entry.xeroTotal),
            entry.xeroTotal ? money(entry, entry.difference()) : QString(),
            targetText(entry),
            entry.xeroNumber,
            payments.join(QStringLiteral("; ")),
            verdictName(entry.verdict),
            entry.code,
            entry.problem,
            entry.notes};
}

} // namespace

Result<qint64> exportPreviewList(const QList<sync::PreviewEntry>& entries, QIODevice& device)
{
    const QStringList header{
        QStringLiteral("type"),       QStringLiteral("number"),         QStringLiteral("customer"),
        QStringLiteral("currency"),   QStringLiteral("magento_total"),  QStringLiteral("xero_total"),
        QStringLiteral("difference"), QStringLiteral("will_be_posted"), QStringLiteral("xero_number"),
        QStringLiteral("payments"),   QStringLiteral("result"),         QStringLiteral("code"),
        QStringLiteral("problem"),    QStringLiteral("notes")};
    return writeCsvTable(device, header, entries.size(),
                         [&entries](qsizetype row) { return fieldsOf(entries.at(row)); });
}

} // namespace counterfoil::ui
