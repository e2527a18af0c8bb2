#pragma once

#include <QDate>

namespace counterfoil::test {

/// Does it, and again if midnight passed meanwhile, so that what it read and what it is compared with are of
/// one day. Returns that day.
template <class Make>
QDate onOneDay(const Make& make)
{
    QDate day;
    do {
        day = QDate::currentDate();
        make();
    } while (day != QDate::currentDate());
    return day;
}

} // namespace counterfoil::test
