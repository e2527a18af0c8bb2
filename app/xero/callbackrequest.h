#pragma once

#include <QByteArray>
#include <QString>

namespace counterfoil::xero {

/// What one request of the browser means for the sign-in that waits.
struct CallbackVerdict
{
    enum class Kind {
        NotOurs, ///< answered and ignored: another path, a wrong state, a foreign Host
        Code,    ///< `value` is the authorization code
        Denied,  ///< the person said no
        Failed,  ///< the identity service reports an error; `value` is its text
    };
    Kind kind = Kind::NotOurs;
    int status = 400;
    QByteArray reason = "Bad Request";
    QString value;
};

/// Judges the head of an HTTP request (everything before the empty line). Pure; any thread.
CallbackVerdict judgeCallback(const QByteArray& head, quint16 port, const QByteArray& state);

/// The whole HTTP answer for it: status line, headers that keep it out of caches and frames, the result page.
QByteArray callbackAnswer(const CallbackVerdict& verdict);

/// Compares without telling by its duration how much was right.
bool equalsInConstantTime(const QByteArray& a, const QByteArray& b);

} // namespace counterfoil::xero
