#include "base/loopback.h"

#include <QStringList>

#include <algorithm>

namespace counterfoil {

namespace {

bool isByte(const QString& text)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && !text.isEmpty() && text.size() <= 3 && text.toInt() <= 255;
}

} // namespace

bool isLoopback(const QString& host)
{
    if (host == QLatin1String("localhost") || host == QLatin1String("::1"))
        return true;
    const QStringList parts = host.split(u'.');
    return parts.size() == 4 && parts.first() == QLatin1String("127") &&
           std::all_of(parts.begin(), parts.end(), isByte);
}

} // namespace counterfoil
