#pragma once

#include "http/httptransport.h"

#include <QTest>

#include <deque>
#include <functional>

namespace counterfoil::test {

/// A transport that reads like a dialogue: each expected request with its answer, and nothing else asked.
class Dialogue final : public HttpTransport
{
public:
    using Check = std::function<void(const HttpRequest&)>;
    using Answer = Result<HttpResponse>;

    void expect(Check check, Answer answer) { m_steps.push_back({std::move(check), std::move(answer)}); }
    void answer(int status, const QByteArray& body, const QList<HttpHeader>& headers = {})
    {
        expect({}, HttpResponse{status, headers, body});
    }
    bool finished() const { return m_steps.empty(); }
    const QList<HttpRequest>& requests() const { return m_requests; }

    Result<HttpResponse> send(const HttpRequest& request, std::stop_token) override
    {
        m_requests.append(request);
        if (m_steps.empty())
            return makeError(ErrorKind::BadResponse,
                             QStringLiteral("unexpected request ") + request.url.toString());
        Step step = std::move(m_steps.front());
        m_steps.pop_front();
        if (step.check)
            step.check(request);
        return step.answer;
    }

private:
    struct Step
    {
        Check check;
        Answer answer;
    };
    std::deque<Step> m_steps;
    QList<HttpRequest> m_requests;
};

} // namespace counterfoil::test
