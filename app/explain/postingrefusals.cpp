#include "explain/catalogue.h"

#include <QCoreApplication>

namespace counterfoil::explain {

namespace {

/// Our own codes about a document: before it is sent, and after it was posted.
constexpr Entry rows[] = {
    {"tax-not-mapped", "TAX_NOT_MAPPED", "",
     "Invoice 000000017: no Xero tax rate is chosen for Magento's tax \"US-CA\" (8.25 %) on \"Bag\".",
     QT_TRANSLATE_NOOP("Refusals", "No tax rate is chosen for a tax"),
     QT_TRANSLATE_NOOP("Refusals", "Magento charged a tax for which no Xero tax rate is chosen yet."),
     QT_TRANSLATE_NOOP("Refusals", "Choose the Xero tax rate for it under Account types, then retry."),
     Action::MapTax},
    {"tax-rate-suspect", "TAX_RATE_SUSPECT", "",
     "Invoice 17: \"Bag\" has tax of 1.00 GBP in Magento, but 20 % of it would be 2.00 GBP.",
     QT_TRANSLATE_NOOP("Refusals", "The tax does not fit its rate"),
     QT_TRANSLATE_NOOP("Refusals", "The tax on a line is not the percentage that Magento gives, or not the "
                                   "one of the Xero tax rate chosen for it."),
     QT_TRANSLATE_NOOP("Refusals", "Look at the tax of the line in Magento. If only the rate chosen here is "
                                   "wrong, choose another one. Then retry."),
     Action::MapTax},
    {"tax-mismatch", "TAX_MISMATCH", "",
     "Invoice 17 says tax of 4.00 GBP, but the tax of its lines comes to 3.00 GBP.",
     QT_TRANSLATE_NOOP("Refusals", "The tax of the lines is not the tax of the document"),
     QT_TRANSLATE_NOOP("Refusals", "Some versions of Magento put the whole order's tax on a part of it."),
     QT_TRANSLATE_NOOP("Refusals",
                       "Correct the document in Magento, or enter it in Xero by hand and skip it here."),
     Action::OpenMagentoDocument},
    {"total-mismatch", "TOTAL_MISMATCH", "",
     "Invoice 17 has a grand total of 12.00 GBP, but its lines come to 10.00 GBP.",
     QT_TRANSLATE_NOOP("Refusals", "The total is not the sum of the lines"),
     QT_TRANSLATE_NOOP(
         "Refusals",
         "The document has an amount that Magento does not name, such as a surcharge of an extension."),
     QT_TRANSLATE_NOOP("Refusals", "Choose an account for unknown totals if it belongs in the books, or "
                                   "correct the document in Magento. Then retry."),
     Action::MapAccount},
    {"invoice-exceeds-order", "INVOICE_EXCEEDS_ORDER", "",
     "With invoice 18 the invoices of this order come to 24.00 GBP, but the order is 12.00 GBP.",
     QT_TRANSLATE_NOOP("Refusals", "More was invoiced than ordered"),
     QT_TRANSLATE_NOOP("Refusals", "Some versions of Magento do that with full discounts, and with invoices "
                                   "made anew after one was canceled."),
     QT_TRANSLATE_NOOP("Refusals", "Decide what the customer owes and correct it in Magento, or enter it in "
                                   "Xero by hand and skip it here."),
     Action::OpenMagentoDocument},
    {"credit-memo-negative", "CREDITMEMO_NEGATIVE", "", "Credit memo 3 comes to -5.00 GBP.",
     QT_TRANSLATE_NOOP("Refusals", "The credit memo takes more than it gives"),
     QT_TRANSLATE_NOOP(
         "Refusals",
         "The adjustment fee is higher than what is given back, and Xero takes no credit note below zero."),
     QT_TRANSLATE_NOOP("Refusals", "Correct the credit memo in Magento, or write an invoice for the "
                                   "difference in Xero and skip it here."),
     Action::OpenMagentoDocument},
    {"document-negative", "DOCUMENT_NEGATIVE", "", "Invoice 17 comes to -0.01 GBP.",
     QT_TRANSLATE_NOOP("Refusals", "The document is below zero"),
     QT_TRANSLATE_NOOP("Refusals",
                       "Magento made a document that comes to less than nothing, and Xero takes none."),
     QT_TRANSLATE_NOOP("Refusals", "Look at it in Magento, enter it in Xero by hand, and skip it here."),
     Action::OpenMagentoDocument},
    {"zero-total", "ZERO_TOTAL", "",
     "Invoice 17 comes to 0.00, and documents of zero are set not to be posted.",
     QT_TRANSLATE_NOOP("Refusals", "The document comes to nothing"),
     QT_TRANSLATE_NOOP(
         "Refusals",
         "Nothing is owed, for example after a full discount, and such documents are set not to be posted."),
     QT_TRANSLATE_NOOP("Refusals",
                       "Nothing needs to be done. Documents of zero can be switched on under Account types."),
     Action::MapDocuments},
    {"document-canceled", "DOCUMENT_CANCELED", "",
     "Order 17 is canceled in Magento, so there is nothing to post.",
     QT_TRANSLATE_NOOP("Refusals", "It is canceled in Magento"),
     QT_TRANSLATE_NOOP("Refusals", "A canceled document has nothing to do in the books."),
     QT_TRANSLATE_NOOP("Refusals", "Nothing needs to be done."), Action::OpenMagentoDocument},
    {"order-not-postable", "ORDER_NOT_POSTABLE", "", "Order 17 is in the state \"holded\" in Magento.",
     QT_TRANSLATE_NOOP("Refusals", "The order is not ready yet"),
     QT_TRANSLATE_NOOP("Refusals", "The order is on hold, waits for payment or is under review in Magento."),
     QT_TRANSLATE_NOOP("Refusals", "Nothing needs to be done: it is posted when it leaves that state. "
                                   "Release it in Magento if it should go now."),
     Action::OpenMagentoDocument},
    {"order-missing", "ORDER_MISSING", "", "The order of this invoice was not read.",
     QT_TRANSLATE_NOOP("Refusals", "The order of this document was not found"),
     QT_TRANSLATE_NOOP("Refusals", "The document belongs to an order that the shop did not give, because it "
                                   "was deleted or the integration may not read orders."),
     QT_TRANSLATE_NOOP("Refusals", "Check the integration's permissions, then retry."), Action::TestShop},
    {"period-locked", "PERIOD_LOCKED", "",
     "Invoice 17 is dated 2026-03-30, and the books in Xero are locked up to 2026-03-31.",
     QT_TRANSLATE_NOOP("Refusals", "The period is closed"),
     QT_TRANSLATE_NOOP("Refusals",
                       "The document is dated in a period that is locked in Xero. Nothing was sent."),
     QT_TRANSLATE_NOOP("Refusals", "Let an adviser move the lock date in Xero, or choose that such documents "
                                   "are dated on the first open day. Then retry."),
     Action::ChooseDate},
    {"account-not-mapped", "ACCOUNT_NOT_MAPPED", "",
     "Invoice 17 needs an account for shipping, and none is chosen.",
     QT_TRANSLATE_NOOP("Refusals", "An account is not chosen yet"),
     QT_TRANSLATE_NOOP("Refusals", "The document has an amount for which no Xero account is chosen."),
     QT_TRANSLATE_NOOP("Refusals", "Choose it under Account types, then retry."), Action::MapAccount},
    {"account-unknown", "ACCOUNT_UNKNOWN", "",
     "Invoice 17: the account 299 is not in Xero's chart of accounts.",
     QT_TRANSLATE_NOOP("Refusals", "The account is not in Xero"),
     QT_TRANSLATE_NOOP("Refusals",
                       "The chosen account was deleted in Xero, or belongs to another organisation."),
     QT_TRANSLATE_NOOP("Refusals", "Choose another account under Account types, then retry."),
     Action::MapAccount},
    {"account-archived", "ACCOUNT_ARCHIVED", "", "Invoice 17: the account 200 is archived in Xero.",
     QT_TRANSLATE_NOOP("Refusals", "The account is archived in Xero"),
     QT_TRANSLATE_NOOP("Refusals", "Xero posts nothing to archived accounts."),
     QT_TRANSLATE_NOOP("Refusals",
                       "Restore it in Xero, or choose another one under Account types. Then retry."),
     Action::MapAccount},
    {"currency-precision", "CURRENCY_PRECISION", "",
     "Invoice 17 is in KWD, a currency with three decimals, and comes to 1.234 KWD.",
     QT_TRANSLATE_NOOP("Refusals", "The currency has three decimals"),
     QT_TRANSLATE_NOOP("Refusals", "Xero keeps two decimals, so a part of the amount would be lost."),
     QT_TRANSLATE_NOOP(
         "Refusals",
         "Allow such currencies under Account types, or enter the document by hand and skip it here."),
     Action::MapDocuments},
    {"mapping-missing", "MAPPING_MISSING MAPPING_INVALID CASE_INVALID", "",
     "No account for sales is chosen yet, so nothing could be posted.",
     QT_TRANSLATE_NOOP("Refusals", "The accounts are not set up yet"),
     QT_TRANSLATE_NOOP("Refusals", "Nothing is posted before it is known which account takes the sales, or "
                                   "the stored choice cannot be read."),
     QT_TRANSLATE_NOOP("Refusals", "Open Account types, take the suggestions or choose yourself, and save."),
     Action::MapAccount},
    {"contact-refused", "CONTACT_REFUSED", "",
     "Its contact Adam Bell could not be made in Xero: unknown reason",
     QT_TRANSLATE_NOOP("Refusals", "Its customer was refused by Xero"),
     QT_TRANSLATE_NOOP("Refusals", "A document needs its contact first, and Xero did not take that one."),
     QT_TRANSLATE_NOOP("Refusals",
                       "Look at the customer's own entry in this log, mend it there, then retry."),
     Action::OpenMagentoDocument},
    {"xero-refused", "XERO_REFUSED", "", "Something that is not in this catalogue",
     QT_TRANSLATE_NOOP("Refusals", "Xero refused it"),
     QT_TRANSLATE_NOOP("Refusals", "Xero gave a reason of its own."),
     QT_TRANSLATE_NOOP("Refusals", "Mend what Xero names, then retry."), Action::Retry},
    {"changed-after-posting", "CHANGED_AFTER_POSTING", "",
     "Invoice 17 was changed in Magento after it had been posted.",
     QT_TRANSLATE_NOOP("Refusals", "It was changed in Magento after posting"),
     QT_TRANSLATE_NOOP("Refusals", "The document stands in Xero as it was before the change. Posted "
                                   "documents are never changed silently."),
     QT_TRANSLATE_NOOP("Refusals", "Compare both and correct the one in Xero by hand if the change matters."),
     Action::OpenXeroDocument},
    {"posted-with-difference", "POSTED_WITH_DIFFERENCE", "",
     "Posted, but Xero's total is 10.01 GBP and Magento's 10.00 GBP.",
     QT_TRANSLATE_NOOP("Refusals", "Xero's total differs"),
     QT_TRANSLATE_NOOP("Refusals", "Xero took the document but counted another total than Magento."),
     QT_TRANSLATE_NOOP("Refusals", "Compare both documents and correct the one in Xero."),
     Action::OpenXeroDocument},
};

} // namespace

std::span<const Entry> postingEntries()
{
    return rows;
}

} // namespace counterfoil::explain
