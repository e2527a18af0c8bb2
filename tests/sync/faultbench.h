#pragma once

#include "support/demoshop.h"
#include "support/dialogue.h"
#include "support/rawserver.h"

#include <QTcpSocket>

namespace counterfoil::test {

/// A profile on a sandbox of its own in which one thing is wrong. What the person would see comes out of the
/// same runtime that the window and the commands use.
class FaultBench
{
public:
    explicit FaultBench(sandbox::Options options = {});

    /// The Test button of the shop. Also what an Attention says about missing permissions.
    Error testShop();
    /// Connect Now; `browser` is what the person's browser does with Xero's page.
    using Browser = std::function<bool(const QUrl& page)>;
    Error connect(const Browser& browser);
    /// The same with a person who does nothing more: the wait ends at once.
    Error connectAndWait(const Browser& browser, std::chrono::seconds wait = std::chrono::seconds(0));
    /// A sync with the tokens of `tokens`.
    Error sync();
    /// A setting as the person types it. Empty when it is taken.
    Error set(const QString& key, const QString& value);

    Browser willingBrowser();
    /// The browser comes back to the callback with this query (%1: the state it was sent with).
    Browser comesBackWith(const QString& query);
    /// A shop or an identity service with this answer to everything.
    void shopAnswers(RawAnswer answer);
    /// All requests are answered by this, in place of the network.
    HttpTransport* transport = nullptr;

    std::unique_ptr<sandbox::Sandbox> box;
    magento::IntegrationKeys keys;
    QMap<QString, QString> settings;
    QString clientSecret;
    xero::TokenSet tokens; ///< from before
    ShiftedClock clock;
    QtHttpTransport plain;

    /// What came onto the disk: token sets given to the keychain, a chosen organisation, rows of the queue.
    int stored() const { return m_tokensSaved + m_rows; }
    /// Ports and addresses of this run by their role, so that a text is the same each time.
    QString settled(QString text) const;
    quint16 otherPort = 0; ///< another program's port, for settled()

private:
    std::unique_ptr<sync::Runtime> open();
    Error noError() const { return {}; }

    QTemporaryDir m_directory;
    cli::DemoBrowser m_browser;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<QTcpSocket> m_socket;
    QList<sync::Event> m_events;
    int m_tokensSaved = 0, m_rows = 0;
};

/// One row of the table.
struct SignInFault
{
    const char* name; ///< what is wrong, for people
    std::function<Error(FaultBench&)> provoke;
    const char* code;  ///< Error::code; "" for what is no fault
    QStringList words; ///< the thing and the remedy, as the text must name them
    sandbox::Options options = {};
};
QList<SignInFault> shopFaults();
QList<SignInFault> booksFaults();

} // namespace counterfoil::test
