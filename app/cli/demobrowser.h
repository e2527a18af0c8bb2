#pragma once

#include <QThread>
#include <QUrl>

namespace counterfoil::cli {

/// The demo's browser: opens the demo Xero's sign-in page on loopback and follows its redirects to the
/// callback, on a thread of its own. Never used outside the demo.
class DemoBrowser final : public QThread
{
public:
    DemoBrowser() = default;
    ~DemoBrowser() override;
    /// Returns at once.
    void open(const QUrl& url);

protected:
    void run() override;

private:
    QUrl m_url;
};

} // namespace counterfoil::cli
