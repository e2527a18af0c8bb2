#include "xero/reader.h"
#include "xero/timezones.h"

#include <QTest>
#include <QTimeZone>

using namespace counterfoil;
using namespace counterfoil::xero;

namespace {

Amount amount(const char* text)
{
    return Amount::parse(QString::fromLatin1(text)).value();
}

} // namespace

class ReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void dates_data();
    void dates();
    void timezones_data();
    void timezones();
    void everyKnownTimezoneExists();
    void organisation();
    void accounts();
    void taxRates();
    void currenciesAndThemes();
    void trackingWithoutWhatIsArchived();
    void contacts();
    void contactPages_data();
    void contactPages();
    void items();
    void invoices();
    void creditNotes();
    void gapsAreNamed_data();
    void gapsAreNamed();
};

void ReaderTest::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("expected");
    const auto utc = [](int y, int m, int d, int h = 0, int min = 0, int s = 0, int ms = 0) {
        return QDateTime(QDate(y, m, d), QTime(h, min, s, ms), Qt::UTC);
    };
    QTest::newRow("with offset") << QStringLiteral("/Date(1539993600000+0000)/") << utc(2018, 10, 20);
    QTest::newRow("without offset") << QStringLiteral("/Date(1439434356790)/")
                                    << utc(2015, 8, 13, 2, 52, 36, 790);
    QTest::newRow("negative") << QStringLiteral("/Date(-86400000+0000)/") << utc(1969, 12, 31);
    QTest::newRow("iso date time") << QStringLiteral("2018-10-20T00:00:00") << utc(2018, 10, 20);
    QTest::newRow("iso with Z") << QStringLiteral("2018-11-02T16:36:32Z") << utc(2018, 11, 2, 16, 36, 32);
    QTest::newRow("iso with fraction")
        << QStringLiteral("2019-12-07T18:46:19.516") << utc(2019, 12, 7, 18, 46, 19, 516);
    QTest::newRow("iso date") << QStringLiteral("2018-10-20") << utc(2018, 10, 20);
    QTest::newRow("nonsense") << QStringLiteral("soon") << QDateTime();
    QTest::newRow("empty") << QString() << QDateTime();
    QTest::newRow("half") << QStringLiteral("/Date(15399") << QDateTime();
}

void ReaderTest::dates()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, expected);
    QCOMPARE(readDateTime(QJsonValue(text)).toUTC(), expected.isValid() ? expected : QDateTime().toUTC());
    QCOMPARE(readDate(QJsonValue(text)), expected.date());
    // An offset says which day it is there.
    QCOMPARE(readDate(QJsonValue(QStringLiteral("/Date(1539993600000+1300)/"))), QDate(2018, 10, 20));
    QCOMPARE(readDate(QJsonValue(QStringLiteral("/Date(1539993600000-0500)/"))), QDate(2018, 10, 19));
}

void ReaderTest::timezones_data()
{
    QTest::addColumn<QString>("xero");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("iana");
    const auto row = [](const char* name, const char* country, const char* iana) {
        QTest::addRow("%s %s", name, country)
            << QString::fromLatin1(name) << QString::fromLatin1(country) << QString::fromLatin1(iana);
    };
    row("GMTSTANDARDTIME", "GB", "Europe/London");
    row("GMTSTANDARDTIME", "", "Europe/London");
    row("GMTSTANDARDTIME", "IE", "Europe/Dublin");
    row("NEWZEALANDSTANDARDTIME", "NZ", "Pacific/Auckland");
    row("AUSEASTERNSTANDARDTIME", "AU", "Australia/Sydney");
    row("EAUSTRALIASTANDARDTIME", "AU", "Australia/Brisbane");
    row("WAUSTRALIASTANDARDTIME", "AU", "Australia/Perth");
    row("EASTERNSTANDARDTIME", "US", "America/New_York");
    row("CENTRALSTANDARDTIME(MEXICO)", "", "America/Mexico_City");
    row("SINGAPORESTANDARDTIME", "SG", "Asia/Singapore");
    row("SOUTHAFRICASTANDARDTIME", "ZA", "Africa/Johannesburg");
    row("UTC", "", "Etc/UTC");
    row("UTC+12", "", "Etc/GMT-12");
    row("UTC11", "", "Etc/GMT+11");
    row("MARSSTANDARDTIME", "GB", "");
    row("", "GB", "");
}

void ReaderTest::timezones()
{
    QFETCH(QString, xero);
    QFETCH(QString, country);
    QTEST(ianaTimezone(xero, country), "iana");
}

void ReaderTest::everyKnownTimezoneExists()
{
    // Names from Xero's OpenAPI file with a form of their own.
    for (const char* name : {"GREENLANDSTANDARDTIME", "INDIASTANDARDTIME", "KAMCHATKASTANDARDTIME",
                             "MIDATLANTICSTANDARDTIME", "NEPALSTANDARDTIME", "DATELINESTANDARDTIME",
                             "RUSSIATIMEZONE11", "WCENTRALAFRICASTANDARDTIME", "UTC+13", "UTC02"}) {
        const QString iana = ianaTimezone(QString::fromLatin1(name), {});
        QVERIFY2(QTimeZone(iana.toLatin1()).isValid() && !iana.isEmpty(), name);
    }
}

void ReaderTest::organisation()
{
    const auto read = readOrganisation(R"({"Organisations":[{"Name":"Demo Company UK","LegalName":"Demo Ltd",
        "Version":"UK","BaseCurrency":"GBP","CountryCode":"GB","IsDemoCompany":true,"TaxNumber":"GB1",
        "SalesTaxBasis":"ACCRUAL","PeriodLockDate":"/Date(1546214400000+0000)/","Timezone":"GMTSTANDARDTIME",
        "ShortCode":"!mBdtL","OrganisationID":"b2c885a9-4bb9-4a00-9b6e-6c2bf60b1a2b","Edition":"BUSINESS",
        "Class":"DEMO"}]
})",
                                       QStringLiteral("tenant-1"));
    QVERIFY(read);
    QCOMPARE(read->tenantId, QStringLiteral("tenant-1"));
    QCOMPARE(read->organisationId, QStringLiteral("b2c885a9-4bb9-4a00-9b6e-6c2bf60b1a2b"));
    QCOMPARE(read->name, QStringLiteral("Demo Company UK"));
    QCOMPARE(read->baseCurrency, QStringLiteral("GBP"));
    QCOMPARE(read->ianaTimezone, QStringLiteral("Europe/London"));
    QCOMPARE(read->organisationClass, QStringLiteral("DEMO"));
    QVERIFY(read->isDemoCompany);
    QCOMPARE(read->periodLockDate, QDate(2018, 12, 31));
    QVERIFY(!read->endOfYearLockDate.isValid());
}

void ReaderTest::accounts()
{
    const auto read = readAccounts(R"({"Accounts":[
        {"AccountID":"a1","Code":"200","Name":"Sales","Type":"REVENUE","Class":"REVENUE","TaxType":"OUTPUT2",
         "Status":"ACTIVE","EnablePaymentsToAccount":false},
        {"AccountID":"a2","Name":"Bank","Type":"BANK","Status":"ACTIVE","CurrencyCode":"GBP"},
        {"AccountID":"a3","Code":"090-STRIPE","Name":"Stripe","Type":"CURRENT","Status":"ARCHIVED",
         "EnablePaymentsToAccount":true},
        {"AccountID":"a4","Code":610,"Name":"Debtors","Type":"CURRENT","SystemAccount":"DEBTORS"}]})");
    QVERIFY(read);
    QCOMPARE(read->size(), 4);
    QCOMPARE(read->at(0).code, QStringLiteral("200"));
    QVERIFY(!read->at(0).takesPayments());
    QVERIFY(read->at(1).code.isEmpty()); // optional
    QVERIFY(read->at(1).takesPayments());
    QVERIFY(!read->at(2).active);
    QVERIFY(!read->at(2).takesPayments());
    QCOMPARE(read->at(3).code, QStringLiteral("610"));
    QCOMPARE(read->at(3).systemAccount, QStringLiteral("DEBTORS"));
}

void ReaderTest::taxRates()
{
    const auto read = readTaxRates(R"({"TaxRates":[
        {"Name":"20% VAT on Income","TaxType":"OUTPUT2","ReportTaxType":"OUTPUT","Status":"ACTIVE",
         "CanApplyToRevenue":true,"CanApplyToExpenses":false,"DisplayTaxRate":20.0,"EffectiveRate":20.0000,
         "TaxComponents":[{"Name":"VAT","Rate":"20.0000","IsCompound":false}]},
        {"Name":"NYC","TaxType":"TAX001","Status":"DELETED","EffectiveRate":"8.8750",
         "TaxComponents":[{"Name":"State","Rate":4.0},{"Name":"City","Rate":4.875,"IsCompound":true}]}]
})");
    QVERIFY(read);
    QCOMPARE(read->at(0).effectiveRate, amount("20"));
    QVERIFY(read->at(0).active);
    QVERIFY(read->at(0).canApplyToRevenue);
    QVERIFY(!read->at(0).canApplyToExpenses);
    QCOMPARE(read->at(0).components.at(0).rate, amount("20"));
    QCOMPARE(read->at(1).effectiveRate, amount("8.875"));
    QVERIFY(!read->at(1).active);
    QVERIFY(read->at(1).components.at(1).compound);
}

void ReaderTest::currenciesAndThemes()
{
    const auto currencies =
        readCurrencies(R"({"Currencies":[{"Code":"GBP","Description":"British Pound"}]})");
    QVERIFY(currencies);
    QCOMPARE(currencies->at(0).code, QStringLiteral("GBP"));
    const auto themes =
        readBrandingThemes(R"({"BrandingThemes":[{"BrandingThemeID":"t1","Name":"Standard"}]})");
    QVERIFY(themes);
    QCOMPARE(themes->at(0).id, QStringLiteral("t1"));
}

void ReaderTest::trackingWithoutWhatIsArchived()
{
    const auto read = readTrackingCategories(R"({"TrackingCategories":[
        {"Name":"Shop","Status":"ACTIVE","TrackingCategoryID":"c1","Options":[
            {"Name":"UK","Status":"ACTIVE"},{"Name":"Old","Status":"ARCHIVED"},{"Name":"NZ"}]},
        {"Name":"Gone","Status":"ARCHIVED","TrackingCategoryID":"c2","Options":[]}]})");
    QVERIFY(read);
    QCOMPARE(read->size(), 1);
    QCOMPARE(read->at(0).options, (QStringList{QStringLiteral("UK"), QStringLiteral("NZ")}));
}

void ReaderTest::contacts()
{
    const auto read = readContacts(R"({"pagination":{"page":1,"pageSize":1000,"pageCount":3,"itemCount":2500},
        "Contacts":[{"ContactID":"c1","ContactNumber":"M-77","Name":"Zoë","ContactStatus":"ARCHIVED",
        "EmailAddress":"z@example.com","Addresses":[{"AddressType":"POBOX","AddressLine1":"1 High St","City":"York"}],
        "Phones":[{"PhoneType":"DEFAULT","PhoneNumber":""},{"PhoneType":"MOBILE","PhoneNumber":"07"}]}]})",
                                   1, 1000);
    QVERIFY(read);
    QCOMPARE(read->pageCount, 3);
    const Contact contact = read->contacts.at(0);
    QCOMPARE(contact.contactNumber, QStringLiteral("M-77"));
    QVERIFY(contact.archived);
    QCOMPARE(contact.addresses.at(0).city, QStringLiteral("York"));
    QCOMPARE(contact.phones.size(), 1);
}

void ReaderTest::contactPages_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<int>("pageCount");
    QTest::newRow("a page that is not full is the last") << 4 << 3 << 4;
    QTest::newRow("a full page may have a successor") << 4 << 2 << 5;
}

void ReaderTest::contactPages()
{
    QFETCH(int, page);
    QFETCH(int, pageSize);
    const auto read = readContacts(
        R"({"Contacts":[{"ContactID":"a","Name":"A"},{"ContactID":"b","Name":"B"}]})", page, pageSize);
    QVERIFY(read);
    QTEST(read->pageCount, "pageCount");
}

void ReaderTest::items()
{
    const auto read = readItems(R"({"Items":[{"ItemID":"i1","Code":"MUG","Name":"Mug","Description":"A mug",
        "SalesDetails":{"UnitPrice":27.7749,"AccountCode":"200","TaxType":"OUTPUT2"}},{"ItemID":"i2","Code":"CUP"}]})");
    QVERIFY(read);
    QCOMPARE(read->at(0).salesUnitPrice.value(), amount("27.7749"));
    QCOMPARE(read->at(0).salesAccountCode, QStringLiteral("200"));
    QVERIFY(!read->at(1).salesUnitPrice);
}

void ReaderTest::invoices()
{
    const auto read = readDocuments(DocumentType::Invoice, R"({"pagination":{"pageCount":2},"Invoices":[
        {"Type":"ACCREC","InvoiceID":"i1","InvoiceNumber":"MI-1","Status":"PAID","Date":"/Date(1539993600000+0000)/",
         "Contact":{"ContactID":"c1","Name":"Zoë"},"CurrencyCode":"GBP","SubTotal":"74.99","TotalTax":15.00,
         "Total":"89.99","AmountDue":0.00,"AmountPaid":80.00,"AmountCredited":9.99,
         "Payments":[{"PaymentID":"p1","Amount":80.0},{"PaymentID":"p2","Status":"DELETED"}],
         "UpdatedDateUTC":"/Date(1541176592690+0000)/"},
        {"Type":"ACCPAY","InvoiceID":"i2","InvoiceNumber":"MI-1","Status":"PAID","Total":1}]})");
    QVERIFY(read);
    QCOMPARE(read->pageCount, 2);
    QCOMPARE(read->documents.size(), 1); // a supplier's bill may carry the same number
    const PostedDocument document = read->documents.at(0);
    QCOMPARE(document.id, QStringLiteral("i1"));
    QCOMPARE(document.number, QStringLiteral("MI-1"));
    QCOMPARE(document.date, QDate(2018, 10, 20));
    QCOMPARE(document.contactName, QStringLiteral("Zoë"));
    QCOMPARE(document.subTotal, amount("74.99"));
    QCOMPARE(document.totalTax, amount("15"));
    QCOMPARE(document.total, amount("89.99"));
    QCOMPARE(document.amountPaid, amount("80"));
    QCOMPARE(document.amountCredited, amount("9.99"));
    QCOMPARE(document.payments.size(), 1);
    QCOMPARE(document.payments.first().id, QStringLiteral("p1"));
    QCOMPARE(document.updatedAt.toMSecsSinceEpoch(), 1541176592690);
}

void ReaderTest::creditNotes()
{
    const auto read = readDocuments(DocumentType::CreditNote, R"({"CreditNotes":[
        {"Type":"ACCRECCREDIT","CreditNoteID":"n1","CreditNoteNumber":"MC-1","Status":"AUTHORISED",
         "DateString":"2026-05-12T00:00:00","Total":30.65,"RemainingCredit":20.65,
         "Allocations":[{"Amount":10.00,"Invoice":{"InvoiceID":"i1"}},
                        {"Amount":5.00,"IsDeleted":true,"Invoice":{"InvoiceID":"i2"}}]}]})");
    QVERIFY(read);
    const PostedDocument document = read->documents.at(0);
    QCOMPARE(document.date, QDate(2026, 5, 12));
    QCOMPARE(document.remainingCredit, amount("20.65"));
    QCOMPARE(document.allocations.size(), 1);
    QCOMPARE(document.allocations.at(0).first, QStringLiteral("i1"));
    QCOMPARE(document.allocations.at(0).second, amount("10"));
}

void ReaderTest::gapsAreNamed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, const char* body, const char* detail) {
        QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(detail);
    };
    row("html", "<html><body>Bad gateway</body></html>", "HTML");
    row("cut off", R"({"Invoices":[{"InvoiceID")", "Invoices");
    row("empty", "", "Invoices");
    row("an array", "[]", "Invoices");
    row("another list", R"({"CreditNotes":[]})", "the list is missing");
    row("no id", R"({"Invoices":[{"InvoiceNumber":"A","Status":"PAID","Total":1}]})", "InvoiceID");
    row("no number", R"({"Invoices":[{"InvoiceID":"A","Status":"PAID","Total":1}]})", "InvoiceNumber");
    row("no total", R"({"Invoices":[{"InvoiceID":"A","InvoiceNumber":"A","Status":"PAID"}]})", "Total");
    row("no status", R"({"Invoices":[{"InvoiceID":"A","InvoiceNumber":"A","Total":1}]})", "Status");
    row("no object", R"({"Invoices":[null]})", "InvoiceID");
}

void ReaderTest::gapsAreNamed()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    const auto read = readDocuments(DocumentType::Invoice, body);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::BadResponse);
    QVERIFY2(read.error().detail.contains(detail), qPrintable(read.error().detail));
    QVERIFY(!read.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(ReaderTest)
#include "reader_test.moc"
