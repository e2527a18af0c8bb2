#include "cli/demoreport.h"

#include "cli/commands.h"
#include "cli/output.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace counterfoil::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

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
              .arg(Words::tr("%1 of %2 equal to Magento to the cent")
                       .arg(comparison.equal)
                       .arg(comparison.wanted)));
    for (const QString& line : comparison.different)
        print(Words::tr("  ! differs: %1").arg(line));
    for (const QString& number : comparison.missing)
        print(Words::tr("  ! missing: %1").arg(number));
    for (const QString& number : comparison.unknown)
        print(Words::tr("  ! not in the shop: %1").arg(number));
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
                Words::tr("%1: %2 instead of %3").arg(number, posted->toString(2), it.value().toString(2)));
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
    cli::print(Words::tr("First sync"));
    printSummary(first);
    cli::print(Words::tr("In the demo Xero, as its own books say"));
    row(Words::tr("contacts"), books.contacts);
    row(Words::tr("invoices"), books.invoices, sums(books.invoiceTotals));
    row(Words::tr("payments"), books.payments, sums(books.paymentTotals));
    row(Words::tr("credit notes"), books.creditNotes, sums(books.creditNoteTotals));
    row(Words::tr("refunds"), books.refunds);
    row(Words::tr("allocations"), books.allocations);
    row(Words::tr("duplicates"), books.duplicates);
    row(Words::tr("calls used"), books.calls);
    cli::print(Words::tr("Each total beside Magento's grand_total"));
    printComparison(Words::tr("invoices"), invoices);
    printComparison(Words::tr("credit memos"), creditNotes);
    cli::print(Words::tr("Second sync"));
    printSummary(second);
    cli::print(Words::tr("  Calls that reached the demo Xero in it: %1").arg(callsOfSecondRun));
    cli::print(right() ? Words::tr("Demo: all right.") : Words::tr("Demo: something is off, see above."));
}

} // namespace counterfoil::cli
