#include "reconcile/words.h"

#include <QCoreApplication>

namespace counterfoil::reconcile {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reconcile)
};

} // namespace

QString differenceWords(const Finding& finding)
{
    switch (finding.difference) {
    case Difference::MissingInXero:
        return Words::tr("Missing in Xero");
    case Difference::MissingInMagento:
        return Words::tr("Missing in Magento");
    case Difference::Total:
        return Words::tr("Different total");
    case Difference::Tax:
        return Words::tr("Different tax");
    case Difference::Date:
        return Words::tr("Different date");
    case Difference::Contact:
        return Words::tr("Different contact");
    case Difference::Currency:
        return Words::tr("Different currency");
    case Difference::VoidedInXero:
        return finding.xeroText == QStringLiteral("VOIDED") || finding.xeroText == QStringLiteral("DELETED")
                   ? Words::tr("Voided in Xero")
                   : Words::tr("Not approved in Xero");
    case Difference::EditedInXero:
        return Words::tr("Edited in Xero");
    case Difference::PaidDifferently:
        return Words::tr("Paid differently");
    case Difference::ChangedInMagento:
        return Words::tr("Changed in Magento");
    }
    return {};
}

QString whatToDo(const Finding& finding)
{
    switch (finding.difference) {
    case Difference::MissingInXero:
        return finding.reason.isEmpty()
                   ? Words::tr("Press Post it: it is queued and posted now.")
                   : Words::tr("Mend what keeps it from being posted, then press Post it.");
    case Difference::MissingInMagento:
        return Words::tr(
            "The number is one of this program's, but the shop has no such document. View it in Xero: "
            "void it there if it does not belong in the books.");
    case Difference::Total:
    case Difference::Tax:
        return Words::tr(
            "View both. If Xero is wrong, correct it there; if the mapping was changed since, accept it.");
    case Difference::Date:
        return Words::tr("View it in Xero and set the date there if it was changed by mistake.");
    case Difference::Contact:
        return Words::tr(
            "Two contacts may have been merged in Xero: then accept it. Else set the contact in Xero.");
    case Difference::Currency:
        return Words::tr("A currency cannot be changed in Xero: void the document there and enter it again.");
    case Difference::VoidedInXero:
        return Words::tr(
            "If the sale stands, enter it in Xero again by hand; its number cannot be used twice. If it "
            "was voided on purpose, accept it.");
    case Difference::EditedInXero:
        return finding.notice
                   ? Words::tr("Look at its history in Xero; accept it when it is right.")
                   : Words::tr("Look at its history in Xero, and set it right there or accept it.");
    case Difference::PaidDifferently:
        return Words::tr("View it in Xero and compare the payments with the bank account there.");
    case Difference::ChangedInMagento:
        return Words::tr(
            "Xero still has the earlier version. If the change matters for the books, correct Xero by "
            "hand, then accept it.");
    }
    return {};
}

QString documentWords(magento::Kind kind)
{
    switch (kind) {
    case magento::Kind::Order:
        return Words::tr("Order");
    case magento::Kind::Invoice:
        return Words::tr("Invoice");
    case magento::Kind::CreditMemo:
        return Words::tr("Credit memo");
    case magento::Kind::Customer:
    case magento::Kind::Product:
        break;
    }
    return {};
}

} // namespace counterfoil::reconcile
