// A request from any page or program on the machine to the address that waits for the sign-in.
#include "xero/callbackrequest.h"

#include <cstdlib>

using namespace counterfoil;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray head(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QByteArray state = "q2fJx0u7";
    const auto verdict = xero::judgeCallback(head, 8742, state);
    using Kind = xero::CallbackVerdict::Kind;
    // Without the state nothing may come of it.
    if (verdict.kind != Kind::NotOurs && !QByteArray::fromPercentEncoding(head).contains(state))
        std::abort();
    if (verdict.kind == Kind::Code && verdict.value.isEmpty())
        std::abort();
    const QByteArray answer = xero::callbackAnswer(verdict);
    if (!answer.startsWith("HTTP/1.1 ") || !answer.contains("\r\n\r\n"))
        std::abort();
    return 0;
}
