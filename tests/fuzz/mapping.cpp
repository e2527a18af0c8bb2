// An imported mapping: refused by name, or read and written back as the same.
#include "posting/mapping.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace counterfoil;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto mapping = posting::Mapping::fromJson(QJsonDocument::fromJson(body).object());
    if (!mapping) {
        if (mapping.error().message.isEmpty())
            std::abort();
        return 0;
    }
    const QJsonObject written = mapping->toJson();
    const auto again = posting::Mapping::fromJson(written);
    if (!again || again->toJson() != written)
        std::abort();
    return 0;
}
