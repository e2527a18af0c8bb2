#include "cli/demoreport.h"

#include "cli/commands.h"
#include "cli/output.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace counterfoil::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Demo", text);
}

QString sums(const QMap<QString, Amount>& totals)
{
    QStringList parts;
    for (auto it = totals.begin(); it != totals.end(); ++it)
        parts.append(QStringLiteral("%1 %2").arg(it.value().toString(2), it.key()));
    return parts.join(QStringLiteral(", "));
}

void row(const QString& label, int count, const QString& sum = {})
{
    QString line = QStringLiteral("  %1 %2").arg(label, -14).arg(count, 5);
    if (!sum.isEmpty())
        line += QStringLiteral("   %1").arg(sum);
    print(line);
}

void printComparison(const QString& label, const Comparison& comparison)
{
    print(QStringLiteral("  %1 %2")
              .arg(label, -14)
              .arg(tr("%1 of %2 equal to Magento to the cent").arg(comparison.equal).arg(comparison.wanted)));
    for (const QString& line : comparison.different)
        print(tr("  ! differs: %1").arg(line));
    for (const QString& number : comparison.missing)
        print(tr("  ! missing: %1").arg(number));
    for (const QString& number : comparison.unknown)
        print(tr("  ! not in the shop: %1").arg(number));
}

QJsonObject json(const Comparison& comparison)
{
    return {{QStringLiteral("documents"), comparison.wanted},
            {QStringLiteral("equal"), comparison.equal},
            {QStringLiteral("different"), QJsonArray::fromStringList(comparison.different)},
            {QStringLiteral("missing"), QJsonArray::fromStringList(comparison.missing)},
            {QStringLiteral("unknown"), QJsonArray::fromStringList(comparison.unknown)}};
}

} // namespace

Comparison compareTotals(const QMap<QString, Amount>& magento, const QMap<QString, Amount>& books,
                         const QString& prefix)
{
    Comparison result;
    result.wanted = static_cast<int>(magento.size());
    QMap<QString, Amount> left = books;
    for (auto it = magento.begin(); it != magento.end(); ++it) {
        const QString number = prefix + it.key();
        const auto posted = left.constFind(number);
        if (posted == left.constEnd()) {
            result.missing.append(number);
            continue;
        }
        if (*posted == it.value())
            result.equal++;
        else
            result.different.append(
                tr("%1: %2 instead of %3").arg(number, posted->toString(2), it.value().toString(2)));
        left.remove(number);
    }
    result.unknown = left.keys();
    return result;
}

QMap<QString, Amount> recordedTotals(const QString& file)
{
    QMap<QString, Amount> totals;
    QFile recorded(file);
    if (!recorded.open(QIODevice::ReadOnly))
        return totals;
    const QJsonObject answer = QJsonDocument::fromJson(recorded.readAll()).object();
    const QJsonArray items = answer.value(QStringLiteral("items")).toArray();
    for (const auto& item : items) {
        const QJsonObject document = item.toObject();
        const auto total = Amount::fromJson(document.value(QStringLiteral("grand_total")));
        totals.insert(document.value(QStringLiteral("increment_id")).toString(),
                      total.value_or(Amount{}).round2());
    }
    return totals;
}

bool DemoReport::right() const
{
    const bool nothingNew = second.kinds.isEmpty() && !second.stoppedBy;
    return !first.stoppedBy && first.refused == 0 && first.waiting == 0 && books.duplicates == 0 &&
           invoices.right() && creditNotes.right() && nothingNew;
}

QJsonObject DemoReport::toJson() const
{
    return {{QStringLiteral("right"), right()},
            {QStringLiteral("first"), cli::toJson(first)},
            {QStringLiteral("second"), cli::toJson(second)},
            {QStringLiteral("callsOfSecondRun"), callsOfSecondRun},
            {QStringLiteral("books"), books.toJson()},
            {QStringLiteral("invoices"), json(invoices)},
            {QStringLiteral("creditMemos"), json(creditNotes)}};
}

void DemoReport::print() const
{
    cli::print(tr("First sync"));
    printSummary(first);
    cli::print(tr("In the demo Xero, as its own books say"));
    row(tr("contacts"), books.contacts);
    row(tr("invoices"), books.invoices, sums(books.invoiceTotals));
    row(tr("payments"), books.payments, sums(books.paymentTotals));
    row(tr("credit notes"), books.creditNotes, sums(books.creditNoteTotals));
    row(tr("refunds"), books.refunds);
    row(tr("allocations"), books.allocations);
    row(tr("duplicates"), books.duplicates);
    row(tr("calls used"), books.calls);
    cli::print(tr("Each total beside Magento's grand_total"));
    printComparison(tr("invoices"), invoices);
    printComparison(tr("credit memos"), creditNotes);
    cli::print(tr("Second sync"));
    printSummary(second);
    cli::print(tr("  Calls that reached the demo Xero in it: %1").arg(callsOfSecondRun));
    cli::print(right() ? tr("Demo: all right.") : tr("Demo: something is off, see above."));
}

} // namespace counterfoil::cli
