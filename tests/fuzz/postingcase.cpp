// The posting rules on any case: a refusal, or a document whose lines add up to its total.
#include "base/amount.h"
#include "posting/previewcase.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdlib>

using namespace counterfoil;

namespace {

Amount amountOf(const QJsonValue& value)
{
    return Amount::fromJson(value).value_or(Amount());
}

void check(const QJsonObject& document)
{
    const QJsonObject body = document.value(u"body").toObject();
    const bool exclusive = body.value(u"LineAmountTypes").toString() == QStringLiteral("Exclusive");
    Amount sum;
    const QJsonArray lines = body.value(u"LineItems").toArray();
    for (const QJsonValue& line : lines) {
        sum += amountOf(line.toObject().value(u"LineAmount"));
        if (exclusive)
            sum += amountOf(line.toObject().value(u"TaxAmount"));
    }
    if (sum != amountOf(document.value(u"totals").toObject().value(u"Total")))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto preview = posting::previewCase(QJsonDocument::fromJson(body).object());
    if (!preview) {
        if (preview.error().message.isEmpty())
            std::abort();
        return 0;
    }
    const QJsonArray documents = preview->value(u"documents").toArray();
    for (const QJsonValue& document : documents)
        check(document.toObject());
    return 0;
}
