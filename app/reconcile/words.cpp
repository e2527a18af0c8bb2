#include "reconcile/words.h"

#include <QCoreApplication>

namespace counterfoil::reconcile {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Reconcile", text);
}

} // namespace

QString differenceWords(const Finding& finding)
{
    switch (finding.difference) {
    case Difference::MissingInXero:
        return tr("Missing in Xero");
    case Difference::MissingInMagento:
        return tr("Missing in Magento");
    case Difference::Total:
        return tr("Different total");
    case Difference::Tax:
        return tr("Different tax");
    case Difference::Date:
        return tr("Different date");
    case Difference::Contact:
        return tr("Different contact");
    case Difference::Currency:
        return tr("Different currency");
    case Difference::VoidedInXero:
        return finding.xeroText == QStringLiteral("VOIDED") || finding.xeroText == QStringLiteral("DELETED")
                   ? tr("Voided in Xero")
                   : tr("Not approved in Xero");
    case Difference::EditedInXero:
        return tr("Edited in Xero");
    case Difference::PaidDifferently:
        return tr("Paid differently");
    case Difference::ChangedInMagento:
        return tr("Changed in Magento");
    }
    return {};
}

QString whatToDo(const Finding& finding)
{
    switch (finding.difference) {
    case Difference::MissingInXero:
        return finding.reason.isEmpty() ? tr("Press Post it: it is queued and posted now.")
                                        : tr("Mend what keeps it from being posted, then press Post it.");
    case Difference::MissingInMagento:
        return tr("The number is one of this program's, but the shop has no such document. View it in Xero: "
                  "void it there if it does not belong in the books.");
    case Difference::Total:
    case Difference::Tax:
        return tr(
            "View both. If Xero is wrong, correct it there; if the mapping was changed since, accept it.");
    case Difference::Date:
        return tr("View it in Xero and set the date there if it was changed by mistake.");
    case Difference::Contact:
        return tr("Two contacts may have been merged in Xero: then accept it. Else set the contact in Xero.");
    case Difference::Currency:
        return tr("A currency cannot be changed in Xero: void the document there and enter it again.");
    case Difference::VoidedInXero:
        return tr(
            "If the sale stands, enter it in Xero again by hand; its number cannot be used twice. If it "
            "was voided on purpose, accept it.");
    case Difference::EditedInXero:
        return finding.notice ? tr("Look at its history in Xero; accept it when it is right.")
                              : tr("Look at its history in Xero, and set it right there or accept it.");
    case Difference::PaidDifferently:
        return tr("View it in Xero and compare the payments with the bank account there.");
    case Difference::ChangedInMagento:
        return tr("Xero still has the earlier version. If the change matters for the books, correct Xero by "
                  "hand, then accept it.");
    }
    return {};
}

QString documentWords(magento::Kind kind)
{
    switch (kind) {
    case magento::Kind::Order:
        return tr("Order");
    case magento::Kind::Invoice:
        return tr("Invoice");
    case magento::Kind::CreditMemo:
        return tr("Credit memo");
    case magento::Kind::Customer:
    case magento::Kind::Product:
        break;
    }
    return {};
}

} // namespace counterfoil::reconcile
