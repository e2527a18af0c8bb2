#include "sandbox/xero/documents.h"

#include "sandbox/xero/contacts.h"
#include "sandbox/xero/lines.h"

#include <algorithm>

namespace counterfoil::sandbox {

namespace {

const QStringList& lineAmountTypes()
{
    static const QStringList types{QStringLiteral("Inclusive"), QStringLiteral("Exclusive"),
                                   QStringLiteral("NoTax")};
    return types;
}

bool isPrintableAscii(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// Builds one document from its input, collecting every error there is.
class Builder
{
public:
    Builder(Books& books, DocumentKind kind, const QJsonObject& input, int unitDecimals, const QDateTime& now)
        : m_books(books),
          m_kind(kind),
          m_names(DocumentNames::of(kind)),
          m_input(input),
          m_decimals(unitDecimals),
          m_now(now)
    {}

    QStringList errors;

    QJsonObject build(const QString& id)
    {
        m_id = id;
        m_document = m_input;
        m_approved =
            textOf(m_input, u"Status") == u"AUTHORISED" || textOf(m_input, u"Status") == u"SUBMITTED";
        if (textOf(m_input, u"Status").isEmpty())
            m_document.insert(u"Status", QStringLiteral("DRAFT"));
        checkType();
        checkContact();
        checkDates();
        checkCurrency();
        checkNumber();
        checkTexts();
        checkLines();
        return m_document;
    }

private:
    void checkType()
    {
        if (textOf(m_input, u"Type") != m_names.type)
            errors.append(QStringLiteral("%1 Type '%2' is not valid; the demo company takes %3 only.")
                              .arg(m_names.label, textOf(m_input, u"Type"), m_names.type));
        const QString mode = textOf(m_input, u"LineAmountTypes");
        if (mode.isEmpty())
            m_document.insert(u"LineAmountTypes", QStringLiteral("Exclusive"));
        else if (!lineAmountTypes().contains(mode))
            errors.append(QStringLiteral("LineAmountTypes '%1' is not valid.").arg(mode));
    }

    void checkContact()
    {
        const QString contactId =
            contactForDocument(m_books, m_input.value(u"Contact").toObject(), errors, m_now);
        if (!contactId.isEmpty())
            m_document.insert(u"Contact", QJsonObject{{QStringLiteral("ContactID"), contactId}});
    }

    std::optional<QDate> readDate(const QString& key)
    {
        const QString text = textOf(m_input, key);
        if (text.isEmpty())
            return std::nullopt;
        const auto date = parseXeroDate(text);
        if (!date)
            errors.append(QStringLiteral("%1 '%2' is not a valid date.").arg(key, text));
        return date;
    }

    void checkDates()
    {
        const QDate date = readDate(QStringLiteral("Date")).value_or(m_now.date());
        insertDate(m_document, QStringLiteral("Date"), date);
        const QString lock = m_books.lockError(date);
        if (!lock.isEmpty())
            errors.append(lock);
        if (m_kind == DocumentKind::CreditNote)
            return;
        const auto due = readDate(QStringLiteral("DueDate"));
        if (due)
            insertDate(m_document, QStringLiteral("DueDate"), *due);
        else if (m_approved)
            errors.append(QStringLiteral("The DueDate field is mandatory for approved invoices."));
    }

    void checkCurrency()
    {
        const QString base = m_books.organisation.value(u"BaseCurrency").toString();
        const QString code =
            textOf(m_input, u"CurrencyCode").isEmpty() ? base : textOf(m_input, u"CurrencyCode");
        if (!m_books.hasCurrency(code))
            errors.append(QStringLiteral("Organisation is not subscribed to currency %1").arg(code));
        m_document.insert(u"CurrencyCode", code);
        if (!has(m_input, u"CurrencyRate"))
            m_document.insert(u"CurrencyRate", 1);
        else if (m_input.value(u"CurrencyRate").toDouble() <= 0)
            errors.append(QStringLiteral("The CurrencyRate must be greater than zero."));
    }

    void checkNumber()
    {
        QString number = textOf(m_input, m_names.numberKey);
        if (number.isEmpty())
            number = QStringLiteral("%1-%2")
                         .arg(m_kind == DocumentKind::Invoice ? QStringLiteral("INV") : QStringLiteral("CN"))
                         .arg(m_books.nextNumber++, 4, 10, QLatin1Char('0'));
        m_document.insert(m_names.numberKey, number);
        if (!isPrintableAscii(number))
            errors.append(
                QStringLiteral("%1 must contain printable ASCII characters only.").arg(m_names.numberKey));
        // The number of a deleted draft is free again; that of a voided document stays taken.
        for (const QJsonObject& other : documentsOf(m_books, m_kind).all(m_names.numberKey, number)) {
            if (other.value(u"Status").toString() != u"DELETED" &&
                other.value(m_names.idKey).toString() != m_id) {
                errors.append(QStringLiteral("%1 # must be unique.").arg(m_names.label));
                return;
            }
        }
    }

    void checkTexts()
    {
        const QString theme = textOf(m_input, u"BrandingThemeID");
        if (!theme.isEmpty() && !m_books.hasBrandingTheme(theme))
            errors.append(QStringLiteral("The branding theme could not be found."));
        const QString url = textOf(m_input, u"Url");
        if (!url.isEmpty() && !url.startsWith(QLatin1String("http://")) &&
            !url.startsWith(QLatin1String("https://")))
            errors.append(QStringLiteral("Url '%1' is not a valid URL.").arg(url));
    }

    void checkLines()
    {
        const QJsonArray lines = m_input.value(u"LineItems").toArray();
        if (lines.isEmpty())
            errors.append(QStringLiteral("One or more line items must be specified"));
        const QString mode = textOf(m_document, u"LineAmountTypes");
        const LineRules rules{mode, m_kind == DocumentKind::CreditNote, m_approved, m_decimals};
        QJsonArray built;
        for (const auto& line : lines)
            built.append(buildLine(m_books, rules, line.toObject(), errors));
        m_document.insert(u"LineItems", built);
        const DocumentTotals totals = totalsOf(built, mode);
        checkGivenTotal(QStringLiteral("SubTotal"), totals.subTotal);
        checkGivenTotal(QStringLiteral("TotalTax"), totals.totalTax);
        checkGivenTotal(QStringLiteral("Total"), totals.total);
        if (totals.total.isNegative())
            errors.append(QStringLiteral("The document total must not be less than zero."));
    }

    void checkGivenTotal(const QString& key, Amount value)
    {
        const QString text = QStringLiteral("The document total does not equal the sum of the lines.");
        if (has(m_input, key) && amountOf(m_input, key) != value && !errors.contains(text))
            errors.append(text);
        m_document.insert(key, value.toJson());
    }

    Books& m_books;
    DocumentKind m_kind;
    const DocumentNames& m_names;
    const QJsonObject& m_input;
    int m_decimals;
    QDateTime m_now;
    QString m_id;
    QJsonObject m_document;
    bool m_approved = false;
};

Outcome createDocument(Books& books, DocumentKind kind, const QJsonObject& input, int decimals,
                       const QDateTime& now)
{
    static const QStringList creatable{QString(), QStringLiteral("DRAFT"), QStringLiteral("SUBMITTED"),
                                       QStringLiteral("AUTHORISED")};
    const DocumentNames& names = DocumentNames::of(kind);
    const Table contactsBefore = books.contacts;
    Builder builder(books, kind, input, decimals, now);
    QJsonObject document = builder.build({});
    if (!creatable.contains(textOf(input, u"Status")))
        builder.errors.prepend(QStringLiteral("%1 not of valid status for creation").arg(names.label));
    if (!builder.errors.isEmpty()) {
        books.contacts = contactsBefore; // a contact made for the sake of a refused document is not kept
        return Outcome::refused(input, builder.errors);
    }
    const QString id = freshId();
    document.insert(names.idKey, id);
    documentsOf(books, kind).put(document);
    kind == DocumentKind::Invoice ? books.settleInvoice(id, now) : books.settleCreditNote(id, now);
    return {*documentsOf(books, kind).byId(id), {}, {}};
}

bool hasSettlements(const Books& books, const QString& id)
{
    return !books.paidOn(id).isZero() || !books.creditedOn(id).isZero() || !books.appliedFrom(id).isZero();
}

/// The errors of a change of status; empty when it may be made.
QStringList statusErrors(const Books& books, DocumentKind kind, const QJsonObject& document,
                         const QString& wanted)
{
    const DocumentNames& names = DocumentNames::of(kind);
    const QString status = textOf(document, u"Status");
    QStringList errors;
    const bool unapproved = status == u"DRAFT" || status == u"SUBMITTED";
    const bool allowed = wanted.isEmpty() || wanted == status ||
                         (unapproved && wanted != u"VOIDED" && wanted != u"PAID") ||
                         (status == u"AUTHORISED" && wanted == u"VOIDED");
    const bool settled = hasSettlements(books, textOf(document, names.idKey));
    if (!allowed || settled || status == u"PAID" || status == u"VOIDED" || status == u"DELETED")
        errors.append(QStringLiteral("%1 not of valid status for modification").arg(names.label));
    if (settled)
        errors.append(QStringLiteral(
            "This document cannot be edited as it has a payment or credit note allocated to it."));
    return errors;
}

Outcome updateDocument(Books& books, DocumentKind kind, const QJsonObject& existing, const QJsonObject& input,
                       int decimals, const QDateTime& now)
{
    const DocumentNames& names = DocumentNames::of(kind);
    const QString id = textOf(existing, names.idKey);
    const QString wanted = textOf(input, u"Status");
    QStringList errors = statusErrors(books, kind, existing, wanted);
    const auto date = parseXeroDate(textOf(existing, u"Date"));
    const QString lock = date ? books.lockError(*date) : QString();
    if (!lock.isEmpty())
        errors.append(lock);
    if (!errors.isEmpty())
        return Outcome::refused(input, errors);

    QJsonObject document = existing;
    if (wanted == u"VOIDED" || wanted == u"DELETED") {
        document.insert(u"Status", wanted);
    } else {
        static const QStringList computed{QStringLiteral("SubTotal"), QStringLiteral("TotalTax"),
                                          QStringLiteral("Total")};
        for (const QString& key : computed)
            document.remove(key);
        for (auto it = input.constBegin(); it != input.constEnd(); ++it)
            document.insert(it.key(), *it);
        const QJsonObject merged = document;
        Builder builder(books, kind, merged, decimals, now);
        document = builder.build(id);
        if (!builder.errors.isEmpty())
            return Outcome::refused(input, builder.errors);
    }
    documentsOf(books, kind).put(document);
    kind == DocumentKind::Invoice ? books.settleInvoice(id, now) : books.settleCreditNote(id, now);
    return {*documentsOf(books, kind).byId(id), {}, {}};
}

} // namespace

const DocumentNames& DocumentNames::of(DocumentKind kind)
{
    static const DocumentNames invoice{QStringLiteral("Invoices"), QStringLiteral("InvoiceID"),
                                       QStringLiteral("InvoiceNumber"), QStringLiteral("ACCREC"),
                                       QStringLiteral("Invoice")};
    static const DocumentNames creditNote{QStringLiteral("CreditNotes"), QStringLiteral("CreditNoteID"),
                                          QStringLiteral("CreditNoteNumber"), QStringLiteral("ACCRECCREDIT"),
                                          QStringLiteral("Credit Note")};
    return kind == DocumentKind::Invoice ? invoice : creditNote;
}

Table& documentsOf(Books& books, DocumentKind kind)
{
    return kind == DocumentKind::Invoice ? books.invoices : books.creditNotes;
}

const Table& documentsOf(const Books& books, DocumentKind kind)
{
    return kind == DocumentKind::Invoice ? books.invoices : books.creditNotes;
}

const QJsonObject* findDocument(const Books& books, DocumentKind kind, const QString& id,
                                const QString& number)
{
    const Table& table = documentsOf(books, kind);
    if (!id.isEmpty()) {
        if (const QJsonObject* document = table.byId(id))
            return document;
    }
    const DocumentNames& names = DocumentNames::of(kind);
    for (const QJsonObject& document : table.all(names.numberKey, number)) {
        if (document.value(u"Status").toString() != u"DELETED")
            return table.byId(document.value(names.idKey).toString());
    }
    return nullptr;
}

Outcome writeDocument(Books& books, DocumentKind kind, const QJsonObject& input, WriteMode mode,
                      int unitDecimals, const QString& pathId, const QDateTime& now)
{
    if (mode == WriteMode::Create)
        return createDocument(books, kind, input, unitDecimals, now);
    const DocumentNames& names = DocumentNames::of(kind);
    const QString id = pathId.isEmpty() ? textOf(input, names.idKey) : pathId;
    const QString number = pathId.isEmpty() ? textOf(input, names.numberKey) : pathId;
    const QJsonObject* existing = findDocument(books, kind, id, number);
    if (existing) {
        const QJsonObject copy = *existing;
        return updateDocument(books, kind, copy, input, unitDecimals, now);
    }
    if (!id.isEmpty())
        return Outcome::refused(input, {QStringLiteral("%1 could not be found.").arg(names.label)});
    return createDocument(books, kind, input, unitDecimals, now);
}

} // namespace counterfoil::sandbox
