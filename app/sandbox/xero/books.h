#pragma once

#include "sandbox/xero/table.h"
#include "sandbox/xero/values.h"

namespace counterfoil::sandbox {

/// What one demo organisation holds. Rows are in the form Xero answers them; properties that begin with "_"
/// are the sandbox's own and never leave it ("_document": the invoice or credit note a payment or allocation
/// belongs to).
struct Books
{
    QString tenantId;
    QJsonObject organisation;
    QJsonArray accounts, taxRates, currencies, brandingThemes, trackingCategories;
    Table contacts{QStringLiteral("ContactID"), {QStringLiteral("Name"), QStringLiteral("ContactNumber")}};
    Table items{QStringLiteral("ItemID"), {QStringLiteral("Code")}};
    Table invoices{QStringLiteral("InvoiceID"), {QStringLiteral("InvoiceNumber")}};
    Table creditNotes{QStringLiteral("CreditNoteID"), {QStringLiteral("CreditNoteNumber")}};
    Table payments{QStringLiteral("PaymentID"), {QStringLiteral("_document")}};
    Table allocations{QStringLiteral("AllocationID"),
                      {QStringLiteral("_document"), QStringLiteral("_creditNote")}};
    Table history{QStringLiteral("_id"), {QStringLiteral("_document")}};
    int nextNumber = 1;

    /// The organisations of the demo, empty, with their chart of accounts.
    static QList<Books> demo();

    QJsonObject findAccount(const QString& code, const QString& id) const; ///< empty when there is none
    QJsonObject findTaxRate(const QString& type) const;
    bool hasCurrency(const QString& code) const;
    bool hasBrandingTheme(const QString& id) const;

    /// The error text when documents of that day may not be written any more; empty when they may.
    QString lockError(const QDate& date) const;
    /// Works out what is due, credited and remaining from payments and allocations, and the status that
    /// follows.
    void settleInvoice(const QString& id, const QDateTime& now);
    void settleCreditNote(const QString& id, const QDateTime& now);
    Amount paidOn(const QString& documentId) const;
    Amount creditedOn(const QString& invoiceId) const;
    Amount appliedFrom(const QString& creditNoteId) const;

    /// All rows as JSON, for the state file and for dumps.
    QJsonObject toJson() const;
    void load(const QJsonObject& json);
};

} // namespace counterfoil::sandbox
