// Whatever a shop answers, the readers and the error texts must survive.
#include "magento/client.h"
#include "magento/reader.h"

#include <QJsonDocument>

using namespace counterfoil;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray body(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    HttpResponse response;
    response.status = 200 + data[0] * 2;
    response.body = body;
    (void)magento::responseError(response, QStringLiteral("orders"));
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject json = document.object();
    (void)magento::readOrder(json);
    (void)magento::readInvoice(json);
    (void)magento::readCreditMemo(json);
    (void)magento::readCustomer(json);
    (void)magento::readProduct(json);
    (void)magento::readStoreConfigs(document.array());
    (void)magento::readTaxRates(json);
    (void)magento::readCustomerGroups(json);
    (void)magento::normaliseBaseUrl(QString::fromUtf8(body));
    return 0;
}
