// Settings as they are typed or imported: KEY=VALUE.
#include "store/settingkeys.h"

#include <cstdlib>

using namespace counterfoil;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QString key = text.section(u'=', 0, 0), typed = text.section(u'=', 1);
    const auto value = store::checkSetting(key, typed);
    if (!value) {
        if (value.error().message.isEmpty())
            std::abort();
        return 0;
    }
    // What is stored is taken again as the same.
    const auto again = store::checkSetting(key, *value);
    if (!again || *again != *value)
        std::abort();
    return 0;
}
