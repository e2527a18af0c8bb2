#include "posting/refusals.h"

#include "magento/fields.h"
#include "posting/words.h"

namespace counterfoil::posting::refusals {

namespace {

QString money(Amount amount, const QString& currency)
{
    return QString(amount.toString(2) + u' ' + currency);
}

Blocked refusal(const QString& code, const QString& message, const QString& subject = {})
{
    Blocked blocked;
    blocked.code = code;
    blocked.message = message;
    blocked.subject = subject;
    return blocked;
}

Blocked compared(const QString& code, const QString& message, Amount magento, Amount computed,
                 const QString& subject = {})
{
    Blocked blocked = refusal(code, message, subject);
    blocked.magento = magento;
    blocked.computed = computed;
    return blocked;
}

} // namespace

Blocked canceled(const QString& document)
{
    return refusal(QStringLiteral("DOCUMENT_CANCELED"),
                   Posting::tr("%1 is canceled in Magento, so there is nothing to post.").arg(document));
}

Blocked orderNotPostable(const QString& document, const QString& state)
{
    Blocked blocked = refusal(
        QStringLiteral("ORDER_NOT_POSTABLE"),
        Posting::tr("%1 is in the state \"%2\" in Magento. It will be posted when it leaves that state.")
            .arg(document, state),
        state);
    blocked.transient = true;
    return blocked;
}

Blocked zeroTotal(const QString& document)
{
    return refusal(
        QStringLiteral("ZERO_TOTAL"),
        Posting::tr("%1 comes to 0.00, and documents of zero are set not to be posted.").arg(document));
}

Blocked negativeTotal(const QString& document, bool creditMemo, Amount total, const QString& currency)
{
    const QString message = creditMemo ? Posting::tr("%1 comes to %2: Magento took more as an adjustment fee "
                                                     "than it gave back. Xero takes no credit "
                                                     "note below zero. Correct the credit memo in Magento, "
                                                     "or write an invoice for the difference in "
                                                     "Xero by hand and skip this one.")
                                       : Posting::tr("%1 comes to %2. Xero takes no invoice below zero. Look "
                                                     "at it in Magento and enter it in Xero by "
                                                     "hand.");
    return compared(creditMemo ? QStringLiteral("CREDITMEMO_NEGATIVE") : QStringLiteral("DOCUMENT_NEGATIVE"),
                    message.arg(document, money(total, currency)), total, Amount());
}

Blocked invoiceExceedsOrder(const QString& document, Amount invoiced, Amount ordered, const QString& currency,
                            bool byFpt)
{
    const QString cause =
        byFpt ? Posting::tr("The difference is the order's fixed product tax: Magento charged it twice, "
                            "which happens when "
                            "\"include FPT in subtotal\" is changed between order and invoice.")
              : Posting::tr("Some versions of Magento do that with full discounts and with invoices made "
                            "anew after one was "
                            "canceled.");
    return compared(
        QStringLiteral("INVOICE_EXCEEDS_ORDER"),
        Posting::tr(
            "With %1 the invoices of this order come to %2, but the order is %3. %4 Decide whether the "
            "customer owes what was billed or what was ordered, correct it in Magento with a credit "
            "memo, or enter it in Xero by hand and skip this one.")
            .arg(document, money(invoiced, currency), money(ordered, currency), cause),
        ordered, invoiced);
}

Blocked totalMismatch(const QString& document, Amount magento, Amount lines, const QString& currency,
                      bool byFpt)
{
    const QString cause = byFpt ? Posting::tr("The difference is the order's fixed product tax: Magento "
                                              "charged it twice on this invoice.")
                                : Posting::tr("The difference of %1 is an amount that Magento does not name, "
                                              "such as a surcharge of an extension.")
                                      .arg(money(magento - lines, currency));
    return compared(
        QStringLiteral("TOTAL_MISMATCH"),
        Posting::tr("%1 has a grand total of %2, but its lines come to %3. %4 Choose an account for unknown "
                    "totals under Account types if it belongs there, or correct the document in Magento.")
            .arg(document, money(magento, currency), money(lines, currency), cause),
        magento, lines);
}

Blocked taxMismatch(const QString& document, Amount header, Amount lines, const QString& currency)
{
    return compared(
        QStringLiteral("TAX_MISMATCH"),
        Posting::tr(
            "%1 says tax of %2, but the tax of its lines comes to %3. Some versions of Magento put the "
            "whole order's tax on a part of it. Correct it in Magento, or enter it in Xero by hand and "
            "skip this one.")
            .arg(document, money(header, currency), money(lines, currency)),
        header, lines);
}

Blocked taxNotMapped(const QString& document, const QString& key, Amount percent, const QString& line)
{
    Blocked blocked = refusal(QStringLiteral("TAX_NOT_MAPPED"),
                              Posting::tr("%1: no Xero tax rate is chosen for Magento's tax \"%2\" (%3 %) on "
                                          "\"%4\". Choose one under Account "
                                          "types, then send the document again.")
                                  .arg(document, key, percent.toString(), line),
                              key);
    blocked.magento = percent;
    return blocked;
}

Blocked taxRateSuspect(const QString& document, const QString& line, Amount percent, Amount tax,
                       Amount expected, const QString& currency)
{
    return compared(
        QStringLiteral("TAX_RATE_SUSPECT"),
        Posting::tr(
            "%1: \"%2\" has tax of %3 in Magento, but %4 % of it would be %5. Look at the tax of this "
            "line in Magento; if it is right, enter the document in Xero by hand and skip this one.")
            .arg(document, line, money(tax, currency), percent.toString(), money(expected, currency)),
        tax, expected, line);
}

Blocked taxTypeRateDiffers(const QString& document, const QString& line, const QString& taxType,
                           Amount percent, Amount xeroPercent)
{
    return compared(
        QStringLiteral("TAX_RATE_SUSPECT"),
        Posting::tr(
            "%1: Magento charged %2 % on \"%3\", but the Xero tax rate %4 chosen for it is %5 %. Choose "
            "another tax rate under Account types, then send the document again.")
            .arg(document, percent.toString(), line, taxType, xeroPercent.toString()),
        percent, xeroPercent, taxType);
}

Blocked currencyNotEnabled(const QString& document, const QString& currency)
{
    return refusal(
        QStringLiteral("CURRENCY_NOT_ENABLED"),
        Posting::tr(
            "%1 is in %2, which the Xero organisation does not use. Add the currency in Xero (Settings, "
            "Currencies), then send the document again.")
            .arg(document, currency),
        currency);
}

Blocked currencyPrecision(const QString& document, const QString& currency, Amount total)
{
    Blocked blocked = refusal(
        QStringLiteral("CURRENCY_PRECISION"),
        Posting::tr(
            "%1 is in %2, a currency with three decimals, and comes to %3. Xero keeps two. Allow such "
            "currencies under Account types (the rest goes to the rounding account), or enter it by hand.")
            .arg(document, currency, money(total, currency)),
        currency);
    blocked.magento = total;
    return blocked;
}

Blocked periodLocked(const QString& document, QDate date, QDate lockDate)
{
    return refusal(
        QStringLiteral("PERIOD_LOCKED"),
        Posting::tr(
            "%1 is dated %2, and the books in Xero are locked up to %3. Move the lock date in Xero, or set "
            "that such documents go to the first open day.")
            .arg(document, date.toString(Qt::ISODate), lockDate.toString(Qt::ISODate)),
        lockDate.toString(Qt::ISODate));
}

Blocked accountNotMapped(const QString& document, const QString& purpose)
{
    return refusal(
        QStringLiteral("ACCOUNT_NOT_MAPPED"),
        Posting::tr(
            "%1 needs an account for %2, and none is chosen. Choose one under Account types, then send "
            "the document again.")
            .arg(document, purpose),
        purpose);
}

Blocked taxTypeNotAllowed(const QString& document, const QString& taxType, const QString& account,
                          const QString& line)
{
    return refusal(QStringLiteral("TAX_NOT_ALLOWED"),
                   Posting::tr("%1: Xero does not allow the tax rate %2 on the account %3 (\"%4\"). Choose "
                               "another account or another tax rate under Account types.")
                       .arg(document, taxType, account, line),
                   taxType);
}

Blocked accountUnknown(const QString& document, const QString& code)
{
    return refusal(
        QStringLiteral("ACCOUNT_UNKNOWN"),
        Posting::tr(
            "%1: the account %2 is not in Xero's chart of accounts. Choose another under Account types.")
            .arg(document, code),
        code);
}

Blocked accountArchived(const QString& document, const QString& code)
{
    return refusal(
        QStringLiteral("ACCOUNT_ARCHIVED"),
        Posting::tr(
            "%1: the account %2 is archived in Xero. Restore it in Xero, or choose another under Account "
            "types.")
            .arg(document, code),
        code);
}

Blocked accountNotPayable(const QString& document, const QString& code, const QString& method)
{
    return refusal(
        QStringLiteral("ACCOUNT_NOT_PAYABLE"),
        Posting::tr(
            "%1: payments by \"%2\" are set to go to the account %3, which takes no payments. In Xero tick "
            "\"Enable payments to this account\" for it, or choose a bank account.")
            .arg(document, method, code),
        code);
}

Blocked numberUnusable(const QString& document, const QString& number)
{
    return refusal(
        QStringLiteral("NUMBER_UNUSABLE"),
        Posting::tr(
            "%1 would get the number \"%2\", which Xero does not take: numbers have up to 255 letters, "
            "digits and signs of plain ASCII. Change the prefix or suffix under Account types.")
            .arg(document, number),
        number);
}

Blocked fieldMissing(const QString& document, const QString& field)
{
    return refusal(QStringLiteral("MAGENTO_FIELD_MISSING"), magento::fields::fieldMissing(document, field),
                   field);
}

} // namespace counterfoil::posting::refusals
