// Whatever Xero, a proxy or a captive portal answers, the readers must survive, and a write's answer that
// cannot be read must never look like a success.
#include "xero/client.h"
#include "xero/reader.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace counterfoil;

namespace {

const xero::WriteRequest& sentInvoices()
{
    static const xero::WriteRequest request = [] {
        QList<xero::SalesDocument> documents(2);
        documents[0].number = QStringLiteral("MI-1");
        documents[1].number = QStringLiteral("MI-2");
        return xero::putDocuments(xero::DocumentType::Invoice, documents);
    }();
    return request;
}

void readEverything(const QByteArray& body)
{
    (void)xero::readOrganisation(body, QStringLiteral("tenant"));
    (void)xero::readAccounts(body);
    (void)xero::readTaxRates(body);
    (void)xero::readCurrencies(body);
    (void)xero::readBrandingThemes(body);
    (void)xero::readTrackingCategories(body);
    (void)xero::readContacts(body, 1, 100);
    (void)xero::readItems(body);
    (void)xero::readDocuments(xero::DocumentType::Invoice, body);
    (void)xero::readDocuments(xero::DocumentType::CreditNote, body);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray body(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    readEverything(body);
    HttpResponse response;
    response.status = data[0] < 128 ? 200 : 200 + data[0] * 2;
    response.body = body;
    const auto results = xero::readWriteResponse(sentInvoices(), response);
    if (!results) {
        if (results.error().message.isEmpty())
            std::abort(); // a person must be told something
        return 0;
    }
    if (results->size() != 2)
        std::abort();
    for (const auto& result : *results) {
        if (result.saved() && (result.id.isEmpty() || response.status > 299))
            std::abort();
        if (!result.saved() && result.errors.isEmpty())
            std::abort();
    }
    return 0;
}
