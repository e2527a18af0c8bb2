#pragma once

#include "base/result.h"
#include "xero/types.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

/// Xero's JSON read into values. Lenient where Xero is known to vary (numbers as text, two date forms,
/// Message or Description), strict where a gap would falsify the books: a missing id, number or total is
/// BadResponse. Pure; any thread.
namespace counterfoil::xero {

struct ContactsPage
{
    QList<Contact> contacts;
    int page = 1, pageCount = 1;
};

/// "/Date(1539993600000+0000)/" or ISO ("2018-10-20T00:00:00", taken as UTC); invalid when neither.
QDateTime readDateTime(const QJsonValue& value);
QDate readDate(const QJsonValue& value);

/// The array of that name in an answer's envelope. Errors: BadResponse, also for HTML and half a JSON.
Result<QJsonArray> readEnvelope(const QByteArray& body, const QString& list);

Result<Organisation> readOrganisation(const QByteArray& body, const QString& tenantId);
Result<QList<Account>> readAccounts(const QByteArray& body);
Result<QList<TaxRate>> readTaxRates(const QByteArray& body);
Result<QList<Currency>> readCurrencies(const QByteArray& body);
Result<QList<BrandingTheme>> readBrandingThemes(const QByteArray& body);
/// Active categories with their active options.
Result<QList<TrackingCategory>> readTrackingCategories(const QByteArray& body);
Result<ContactsPage> readContacts(const QByteArray& body, int page, int pageSize);
Result<QList<Item>> readItems(const QByteArray& body);

struct DocumentsPage
{
    QList<PostedDocument> documents;
    int pageCount = 1;
};
/// Sales documents only: a purchase bill may carry the same number and is left out.
Result<DocumentsPage> readDocuments(DocumentType type, const QByteArray& body);
/// One document. Errors: BadResponse when id, number or total is missing.
Result<PostedDocument> readDocument(DocumentType type, const QJsonObject& json);

/// The texts of ValidationErrors or Warnings (Message, or Description), without doubles.
QStringList readMessages(const QJsonValue& list);

} // namespace counterfoil::xero
