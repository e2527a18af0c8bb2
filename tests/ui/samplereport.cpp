#include "samples.h"

namespace counterfoil::test {

namespace {

reconcile::Finding finding(reconcile::Difference difference, qint64 id, const QString& customer, int day)
{
    reconcile::Finding made;
    made.difference = difference;
    made.entityId = id;
    made.orderId = id;
    made.incrementId = QStringLiteral("0000%1").arg(id, 5, 10, QLatin1Char('0'));
    made.xeroNumber = QStringLiteral("MI-") + made.incrementId;
    made.xeroId =
        QStringLiteral("9b9ba9e5-e907-4b4e-8210-54d82b0aa4%1").arg(id % 100, 2, 10, QLatin1Char('0'));
    made.customer = customer;
    made.day = QDate(2026, 11, day);
    made.currency = QStringLiteral("GBP");
    return made;
}

} // namespace

reconcile::Report sampleReport()
{
    using enum reconcile::Difference;
    reconcile::Report report;
    report.period = {QDate(2026, 11, 1), QDate(2026, 11, 30)};
    report.readAt = sampleNow();
    report.shortCode = QStringLiteral("!23vMm");
    report.magentoDocuments = 218;
    report.xeroDocuments = 217;
    report.equal = 212;
    report.xeroCalls = 2;
    report.magentoCalls = 3;
    auto missing = finding(MissingInXero, 41, QStringLiteral("Ada Hartley"), 3);
    missing.xeroId.clear();
    missing.magentoAmount = Amount::fromCents(12000);
    missing.reason = QStringLiteral("It was skipped by hand: paid in the shop");
    auto voided = finding(VoidedInXero, 52, QStringLiteral("Marguerite Lefèvre-Baumgartner"), 9);
    voided.magentoAmount = Amount::fromCents(8999);
    voided.xeroText = QStringLiteral("VOIDED");
    auto paid = finding(PaidDifferently, 58, QStringLiteral("Jon Okafor"), 12);
    paid.magentoAmount = Amount::fromCents(123450);
    paid.xeroAmount = Amount();
    paid.reason = QStringLiteral("The payment that was posted has been removed or changed in Xero.");
    auto date = finding(Date, 60, QStringLiteral("Green & Sons Ltd"), 14);
    date.magentoText = QStringLiteral("2026-11-14");
    date.xeroText = QStringLiteral("2026-10-31");
    auto known = finding(EditedInXero, 63, QStringLiteral("Priya Nair"), 18);
    known.magentoAmount = Amount::fromCents(4500);
    known.xeroAmount = Amount::fromCents(4000);
    known.known = true;
    auto notice = finding(ChangedInMagento, 70, QStringLiteral("Tom Field"), 21);
    notice.notice = true;
    notice.reason = QStringLiteral("Changed in Magento after it was posted; the figures are still the same.");
    report.findings = {missing, voided, paid, date, known, notice};
    for (int day = 1; day <= 24; ++day) {
        reconcile::DayTotal total;
        total.day = QDate(2026, 11, day);
        total.currency = QStringLiteral("GBP");
        total.magentoCount = total.xeroCount = 5 + day % 6;
        total.magento = total.xero = Amount::fromCents(45120 + 3791 * day);
        if (day == 9) {
            total.xeroCount--;
            total.xero -= Amount::fromCents(8999);
        }
        report.days.append(total);
    }
    return report;
}

} // namespace counterfoil::test
