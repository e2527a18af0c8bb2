#include "accounts/mappingwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace counterfoil::ui {

namespace {

constexpr const char* documents = "counterfoil::ui::DocumentsPage";
constexpr const char* details = "counterfoil::ui::DetailsPage";
constexpr const char* payments = "counterfoil::ui::PaymentsPage";
constexpr const char* rules = "counterfoil::ui::RulesPage";

/// The label that a field has on its page: the texts are those of the pages and translated there.
struct Label
{
    const char* context;
    const char* text;
    QString translated() const { return QCoreApplication::translate(context, text).remove(u'&'); }
};

QString pageLabel(const QString& field)
{
    static const QMap<QString, Label> labels{
        {QStringLiteral("numbers.orderPrefix"),
         {documents, QT_TRANSLATE_NOOP("counterfoil::ui::DocumentsPage", "Before &orders")}},
        {QStringLiteral("numbers.invoicePrefix"),
         {documents, QT_TRANSLATE_NOOP("counterfoil::ui::DocumentsPage", "Before &invoices")}},
        {QStringLiteral("numbers.creditMemoPrefix"),
         {documents, QT_TRANSLATE_NOOP("counterfoil::ui::DocumentsPage", "Before credit &memos")}},
        {QStringLiteral("numbers.summaryPrefix"),
         {documents, QT_TRANSLATE_NOOP("counterfoil::ui::DocumentsPage", "Before a day's sales")}},
        {QStringLiteral("numbers.summaryCreditPrefix"),
         {documents, QT_TRANSLATE_NOOP("counterfoil::ui::DocumentsPage", "Before a day's refunds")}},
        {QStringLiteral("numbers.suffix"),
         {documents, QT_TRANSLATE_NOOP("counterfoil::ui::DocumentsPage", "&Behind every number")}},
        {QStringLiteral("canceledPaid"),
         {documents, QT_TRANSLATE_NOOP("counterfoil::ui::DocumentsPage",
                                       "When a paid document is canceled in Magento")}},
        {QStringLiteral("singleContactName"),
         {documents, QT_TRANSLATE_NOOP("counterfoil::ui::DocumentsPage", "&Name of the one contact")}},
        {QStringLiteral("taxLabel"),
         {details, QT_TRANSLATE_NOOP("counterfoil::ui::DetailsPage", "Text of the sales tax line")}},
        {QStringLiteral("fptLabel"),
         {details, QT_TRANSLATE_NOOP("counterfoil::ui::DetailsPage", "Text of the fixed pro&duct tax line")}},
        {QStringLiteral("shippingPercent"),
         {details, QT_TRANSLATE_NOOP("counterfoil::ui::DetailsPage", "Tax on shippin&g, in per cent")}},
        {QStringLiteral("sendCurrencyRate"),
         {details, QT_TRANSLATE_NOOP("counterfoil::ui::DetailsPage", "Send the shop's exchange rate")}},
        {QStringLiteral("allowThreeDecimalCurrencies"),
         {details, QT_TRANSLATE_NOOP("counterfoil::ui::DetailsPage",
                                     "Post currencies with &three decimals, rounded to two")}}};
    const auto label = labels.constFind(field);
    return label == labels.constEnd() ? QString() : label->translated();
}

/// "checkmo", or a part of its rule: "checkmo.clearingDelayDays".
QString paymentWord(const QString& field)
{
    const QString method = field.section(u'.', 0, 0), part = field.section(u'.', 1);
    const QString whole = method == u"*"
                              ? QCoreApplication::translate("MappingFields", "Any other payment method")
                              : QCoreApplication::translate("MappingFields", "Payment method %1").arg(method);
    const char* word =
        part == u"accountCode"         ? QT_TRANSLATE_NOOP("counterfoil::ui::PaymentsPage", "Goes into")
        : part == u"leaveOpen"         ? QT_TRANSLATE_NOOP("counterfoil::ui::PaymentsPage", "Leave open")
        : part == u"clearingDelayDays" ? QT_TRANSLATE_NOOP("counterfoil::ui::PaymentsPage", "Money after")
                                       : nullptr;
    return word ? whole + QStringLiteral(": ") + QCoreApplication::translate(payments, word) : whole;
}

/// A choice of a list, as the list shows it.
QString choiceWord(const QString& field, const QString& value)
{
    static const QMap<QString, Label> choices{
        {QStringLiteral("lineMode.Auto"),
         {documents,
          QT_TRANSLATE_NOOP("counterfoil::ui::DocumentsPage", "As the shop shows prices (recommended)")}},
        {QStringLiteral("lineMode.Inclusive"),
         {documents, QT_TRANSLATE_NOOP("counterfoil::ui::DocumentsPage", "Tax inclusive")}},
        {QStringLiteral("lineMode.Exclusive"),
         {documents, QT_TRANSLATE_NOOP("counterfoil::ui::DocumentsPage", "Tax exclusive")}},
        {QStringLiteral("lineMode.NoTaxLiability"),
         {documents, QT_TRANSLATE_NOOP("counterfoil::ui::DocumentsPage",
                                       "No tax; sales tax as a line of its own (United States)")}},
        {QStringLiteral("discountMode.net"),
         {documents,
          QT_TRANSLATE_NOOP("counterfoil::ui::DocumentsPage", "Taken off each line (recommended)")}},
        {QStringLiteral("discountMode.lines"),
         {documents, QT_TRANSLATE_NOOP("counterfoil::ui::DocumentsPage", "As lines of their own")}},
        {QStringLiteral("taxFidelity.magento"),
         {documents, QT_TRANSLATE_NOOP("counterfoil::ui::DocumentsPage",
                                       "Magento's tax amounts, to the cent (recommended)")}},
        {QStringLiteral("taxFidelity.xero"),
         {documents, QT_TRANSLATE_NOOP("counterfoil::ui::DocumentsPage",
                                       "Xero's own calculation, with a rounding line")}},
        {QStringLiteral("guestContacts.own"),
         {documents,
          QT_TRANSLATE_NOOP("counterfoil::ui::DocumentsPage", "A contact for each e-mail address")}},
        {QStringLiteral("guestContacts.single"),
         {documents, QT_TRANSLATE_NOOP("counterfoil::ui::DocumentsPage", "One contact for all guests")}},
        {QStringLiteral("canceledPaid.ask"),
         {documents, QT_TRANSLATE_NOOP("counterfoil::ui::DocumentsPage", "Ask a person (recommended)")}},
        {QStringLiteral("canceledPaid.delete_payment"),
         {documents,
          QT_TRANSLATE_NOOP("counterfoil::ui::DocumentsPage", "Delete the payment and void the document")}},
        {QStringLiteral("lockDatePolicy.block"),
         {documents, QT_TRANSLATE_NOOP("counterfoil::ui::DocumentsPage",
                                       "Block the document and say so (recommended)")}},
        {QStringLiteral("lockDatePolicy.first_open_day"),
         {documents, QT_TRANSLATE_NOOP("counterfoil::ui::DocumentsPage", "Date it on the first open day")}},
        {QStringLiteral("currency.order"),
         {details, QT_TRANSLATE_NOOP("counterfoil::ui::DetailsPage",
                                     "The customer's currency, with the shop's rate (recommended)")}},
        {QStringLiteral("currency.base"),
         {details, QT_TRANSLATE_NOOP("counterfoil::ui::DetailsPage", "The shop's base currency")}}};
    const auto choice = choices.constFind(QString(field + u'.' + value));
    return choice == choices.constEnd() ? QString() : choice->translated();
}

/// A code with the name that Xero has for it.
QString codeWord(const QString& code, const posting::BooksFacts& books)
{
    for (const xero::Account& account : books.accounts) {
        if (account.code == code)
            return code + QStringLiteral(" · ") + account.name;
    }
    for (const xero::TaxRate& rate : books.taxRates) {
        if (rate.taxType == code)
            return rate.name;
    }
    for (const xero::BrandingTheme& theme : books.brandingThemes) {
        if (theme.id == code)
            return theme.name;
    }
    return code;
}

bool isCode(const QString& field)
{
    static const QStringList groups{QStringLiteral("accounts"),       QStringLiteral("taxCodes"),
                                    QStringLiteral("taxPercent"),     QStringLiteral("zeroTaxType"),
                                    QStringLiteral("zeroByCountry"),  QStringLiteral("zeroByCustomerGroup"),
                                    QStringLiteral("noTaxType"),      QStringLiteral("reverseChargeTaxType"),
                                    QStringLiteral("extraTotals"),    QStringLiteral("zeroByProductType"),
                                    QStringLiteral("accountCode"),    QStringLiteral("taxType"),
                                    QStringLiteral("brandingThemeId")};
    return groups.contains(field.section(u'.', 0, 0)) || field.endsWith(QStringLiteral(".accountCode"));
}

/// The parts of a rule or of a payment method that say something.
QString partsWord(const QJsonObject& parts, const posting::BooksFacts& books)
{
    static const QMap<QString, Label> labels{
        {QStringLiteral("storeView"), {rules, QT_TRANSLATE_NOOP("counterfoil::ui::RulesPage", "store view")}},
        {QStringLiteral("website"), {rules, QT_TRANSLATE_NOOP("counterfoil::ui::RulesPage", "website")}},
        {QStringLiteral("customerGroup"),
         {rules, QT_TRANSLATE_NOOP("counterfoil::ui::RulesPage", "customer group")}},
        {QStringLiteral("productType"),
         {rules, QT_TRANSLATE_NOOP("counterfoil::ui::RulesPage", "product type")}},
        {QStringLiteral("category"), {rules, QT_TRANSLATE_NOOP("counterfoil::ui::RulesPage", "category")}},
        {QStringLiteral("attributeSet"),
         {rules, QT_TRANSLATE_NOOP("counterfoil::ui::RulesPage", "attribute set")}},
        {QStringLiteral("skuPattern"), {rules, QT_TRANSLATE_NOOP("counterfoil::ui::RulesPage", "SKU")}},
        {QStringLiteral("leaveOpen"),
         {payments, QT_TRANSLATE_NOOP("counterfoil::ui::PaymentsPage", "Leave open")}},
        {QStringLiteral("clearingDelayDays"),
         {payments, QT_TRANSLATE_NOOP("counterfoil::ui::PaymentsPage", "Money after")}}};
    QStringList words;
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        const QString word = mappingValueWord(it.key(), *it, books);
        const auto label = labels.constFind(it.key());
        if (word.isEmpty() || *it == QJsonValue(0) || *it == QJsonValue(false))
            continue;
        if (label == labels.constEnd())
            words << word; // an account or a tax rate speaks for itself
        else
            words << (it->isBool() ? label->translated() : QString(label->translated() + u' ' + word));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

QString mappingFieldWord(const QString& field)
{
    static const QMap<QString, const char*> words{
        {QStringLiteral("accounts.sales"), QT_TRANSLATE_NOOP("MappingFields", "Account for sales")},
        {QStringLiteral("accounts.shipping"), QT_TRANSLATE_NOOP("MappingFields", "Account for shipping")},
        {QStringLiteral("accounts.discount"), QT_TRANSLATE_NOOP("MappingFields", "Account for discounts")},
        {QStringLiteral("accounts.adjustment"),
         QT_TRANSLATE_NOOP("MappingFields", "Account for adjustments")},
        {QStringLiteral("accounts.rounding"), QT_TRANSLATE_NOOP("MappingFields", "Account for rounding")},
        {QStringLiteral("accounts.fpt"), QT_TRANSLATE_NOOP("MappingFields", "Account for fixed product tax")},
        {QStringLiteral("accounts.giftCard"),
         QT_TRANSLATE_NOOP("MappingFields", "Account for gift cards redeemed")},
        {QStringLiteral("accounts.giftCardSold"),
         QT_TRANSLATE_NOOP("MappingFields", "Account for gift cards sold")},
        {QStringLiteral("accounts.storeCredit"),
         QT_TRANSLATE_NOOP("MappingFields", "Account for store credit")},
        {QStringLiteral("accounts.reward"), QT_TRANSLATE_NOOP("MappingFields", "Account for reward points")},
        {QStringLiteral("accounts.salesTax"), QT_TRANSLATE_NOOP("MappingFields", "Account for sales tax")},
        {QStringLiteral("accounts.giftWrapping"),
         QT_TRANSLATE_NOOP("MappingFields", "Account for gift wrapping")},
        {QStringLiteral("zeroTaxType"), QT_TRANSLATE_NOOP("MappingFields", "Tax rate: zero rated at home")},
        {QStringLiteral("zeroByCountry.*"), QT_TRANSLATE_NOOP("MappingFields", "Tax rate: sold abroad")},
        {QStringLiteral("reverseChargeTaxType"),
         QT_TRANSLATE_NOOP("MappingFields", "Tax rate: reverse charge")},
        {QStringLiteral("noTaxType"), QT_TRANSLATE_NOOP("MappingFields", "Tax rate: no tax")},
        {QStringLiteral("brandingThemeId"), QT_TRANSLATE_NOOP("MappingFields", "Branding theme")},
        {QStringLiteral("discountMode"), QT_TRANSLATE_NOOP("MappingFields", "Discounts")},
        {QStringLiteral("taxFidelity"), QT_TRANSLATE_NOOP("MappingFields", "Tax amounts")},
        {QStringLiteral("currency"), QT_TRANSLATE_NOOP("MappingFields", "Currency")},
        {QStringLiteral("roundingMax"), QT_TRANSLATE_NOOP("MappingFields", "Largest rounding line")},
        {QStringLiteral("dueDays"), QT_TRANSLATE_NOOP("MappingFields", "Days until due")},
        {QStringLiteral("lockDatePolicy"), QT_TRANSLATE_NOOP("MappingFields", "Locked periods")},
        {QStringLiteral("guestContacts"), QT_TRANSLATE_NOOP("MappingFields", "Guests")},
        {QStringLiteral("useItemCodes"), QT_TRANSLATE_NOOP("MappingFields", "Item codes on lines")},
        {QStringLiteral("postZeroTotals"), QT_TRANSLATE_NOOP("MappingFields", "Totals of zero")},
        {QStringLiteral("lineMode"), QT_TRANSLATE_NOOP("MappingFields", "Line amounts")},
    };
    const auto word = words.constFind(field);
    if (word != words.constEnd())
        return QCoreApplication::translate("MappingFields", *word);
    if (field.startsWith(QStringLiteral("taxCodes.")))
        return QCoreApplication::translate("MappingFields", "Tax %1").arg(field.mid(9));
    if (const QString label = pageLabel(field); !label.isEmpty())
        return label;
    if (field.startsWith(QStringLiteral("payments.")))
        return paymentWord(field.mid(9));
    const QString rest = field.section(u'.', 1);
    if (field.startsWith(QStringLiteral("taxPercent.")))
        return QCoreApplication::translate("MappingFields", "Tax of %1 %").arg(rest);
    if (field.startsWith(QStringLiteral("zeroByCountry.")))
        return QCoreApplication::translate("MappingFields", "Tax rate: sold to %1").arg(rest);
    if (field.startsWith(QStringLiteral("zeroByCustomerGroup.")))
        return QCoreApplication::translate("MappingFields", "Tax rate: customer group %1").arg(rest);
    if (field.startsWith(QStringLiteral("zeroByProductType.")))
        return QCoreApplication::translate("MappingFields", "Tax rate: product type %1").arg(rest);
    if (field.startsWith(QStringLiteral("accountRules.")))
        return QCoreApplication::translate("MappingFields", "Account rule %1").arg(rest);
    if (field.startsWith(QStringLiteral("tracking.")))
        return QCoreApplication::translate("MappingFields", "Tracking %1").arg(rest);
    if (field.startsWith(QStringLiteral("extraTotals.")))
        return QCoreApplication::translate("MappingFields", "Total “%1”").arg(rest);
    if (field.startsWith(QStringLiteral("dueDaysByMethod.")))
        return QCoreApplication::translate("MappingFields", "Days until due, %1").arg(rest);
    return field;
}

QString mappingValueWord(const QString& field, const QJsonValue& value, const posting::BooksFacts& books)
{
    if (value.isBool())
        return value.toBool() ? QCoreApplication::translate("counterfoil::ui::ChangesDialog", "yes")
                              : QCoreApplication::translate("counterfoil::ui::ChangesDialog", "no");
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (object.contains(QStringLiteral("option"))) // tracking
            return object.value(QStringLiteral("category")).toString() + QStringLiteral(": ") +
                   object.value(QStringLiteral("option")).toString();
        return partsWord(object, books);
    }
    if (value.isArray()) {
        QStringList words;
        const QJsonArray array = value.toArray();
        for (const QJsonValue& each : array)
            words << mappingValueWord(field, each, books);
        return words.join(QStringLiteral("; "));
    }
    const QString text = value.toString();
    if (const QString choice = choiceWord(field, text); !choice.isEmpty())
        return choice;
    return isCode(field) ? codeWord(text, books) : text;
}

} // namespace counterfoil::ui
