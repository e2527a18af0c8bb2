#include "credentials/bookscard.h"

#include "common/card.h"
#include "common/disclosure.h"
#include "common/formfield.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/secretfield.h"
#include "common/statusbadge.h"
#include "credentials/fieldchecks.h"
#include "credentials/howto.h"
#include "secrets/secretstore.h"
#include "store/settingkeys.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace counterfoil::ui {

namespace {
constexpr int usualPort = 8742;
const QString furtherPortsKey = QStringLiteral("xero.furtherPorts");

QString uriAt(const QString& port)
{
    return QStringLiteral("http://localhost:%1/callback").arg(port);
}
} // namespace

BooksCard::BooksCard(QWidget* parent)
    : QWidget(parent),
      m_card(new Card(tr("Your Xero organisation"), QStringLiteral("books"), this)),
      m_badge(new StatusBadge(this)),
      m_reason(new ToneLabel({}, Tone::Muted, this)),
      m_howToText(new ToneLabel({}, Tone::Text)),
      m_clientId(new QLineEdit(this)),
      m_custom(
          new QCheckBox(tr("Use a custo&m connection (paid by Xero's terms, with a client secret)"), this)),
      m_secretBox(new QWidget(this)),
      m_secret(new SecretField(m_secretBox)),
      m_redirectBox(new QWidget(this)),
      m_port(new QSpinBox(m_redirectBox)),
      m_furtherPorts(new QLineEdit(m_redirectBox)),
      m_uri(new QLineEdit(m_redirectBox)),
      m_copy(makeButton(tr("Copy"), QStringLiteral("copy"), m_redirectBox)),
      m_test(makeButton(tr("Test &Xero"), QStringLiteral("status"), this)),
      m_signIn(makeButton(tr("Sign in a&gain"), QStringLiteral("lock"), this)),
      m_disconnect(makeButton(tr("&Disconnect…"), QStringLiteral("notconnected"), this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    QVBoxLayout* body = m_card->body();
    body->setSpacing(space::wide);
    m_card->addHeaderWidget(m_badge);
    body->addWidget(m_reason);
    m_reason->hide();
    m_howTo = new Disclosure(tr("How to make the app in Xero"), m_howToText, this);
    body->addWidget(m_howTo);
    connect(m_howToText, &QLabel::linkActivated, this, &BooksCard::linkActivated);

    m_clientId->setPlaceholderText(QStringLiteral("8E5C0F3A…"));
    m_clientIdHint =
        addField(body, tr("C&lient id"), m_clientId, tr("From the Configuration page of your app at Xero."));
    body->addWidget(m_custom);
    auto* secretLayout = new QVBoxLayout(m_secretBox);
    secretLayout->setContentsMargins(0, 0, 0, 0);
    m_secretHint =
        addField(secretLayout, tr("Cl&ient secret"), m_secret, tr("Kept in the system's keychain only."));
    body->addWidget(m_secretBox);
    buildRedirect();
    body->addWidget(m_redirectBox);
    body->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::gap);
    buttons->addWidget(m_test);
    buttons->addWidget(m_signIn);
    buttons->addWidget(m_disconnect);
    buttons->addStretch(1);
    body->addLayout(buttons);
    chainTabs({m_howTo->toggle(), m_clientId, m_custom, m_secret, m_uri, m_copy, m_port, m_furtherPorts,
               m_test, m_signIn, m_disconnect});

    connect(m_clientId, &QLineEdit::textChanged, this, &BooksCard::check);
    connect(m_secret, &QLineEdit::textChanged, this, &BooksCard::check);
    connect(m_custom, &QCheckBox::toggled, this, &BooksCard::check);
    connect(m_port, &QSpinBox::valueChanged, this, &BooksCard::check);
    connect(m_furtherPorts, &QLineEdit::textChanged, this, &BooksCard::check);
    connect(m_test, &QPushButton::clicked, this, &BooksCard::testRequested);
    connect(m_signIn, &QPushButton::clicked, this, &BooksCard::signInRequested);
    connect(m_disconnect, &QPushButton::clicked, this, &BooksCard::disconnectRequested);
    setConnected(false);
    check();
}

void BooksCard::buildRedirect()
{
    m_port->setRange(1024, 65535);
    m_port->setValue(usualPort);
    m_port->setGroupSeparatorShown(false);
    m_uri->setReadOnly(true);
    auto* layout = new QVBoxLayout(m_redirectBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::wide);
    auto* row = new QWidget(m_redirectBox);
    auto* rowLayout = new QHBoxLayout(row);
    rowLayout->setSpacing(space::gap);
    rowLayout->setContentsMargins(0, 0, 0, 0);
    rowLayout->addWidget(m_uri, 1);
    rowLayout->addWidget(m_copy);
    addField(layout, tr("Redirect URI, to be entered at Xero exactly like this"), row);
    m_uri->setAccessibleName(tr("Redirect URI"));
    m_copy->setToolTip(tr("Copy the redirect URI"));
    auto* portRow = new QWidget(m_redirectBox);
    auto* portLayout = new QHBoxLayout(portRow);
    portLayout->setSpacing(space::gap);
    portLayout->setContentsMargins(0, 0, 0, 0);
    portLayout->addWidget(m_port);
    portLayout->addStretch(1);
    addField(layout, tr("Redirect &port"), portRow,
             tr("Change it only when another program uses it, and then at Xero as well."));
    m_port->setAccessibleName(tr("Redirect port"));
    m_furtherPorts->setPlaceholderText(QStringLiteral("8743, 8744"));
    m_furtherPortsHint = addField(layout, tr("Further ports"), m_furtherPorts,
                                  tr("Tried in turn while the redirect port is in use; may stay empty."));
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(redirectUri());
        m_copy->setText(tr("Copied"));
        QTimer::singleShot(2000, m_copy, [this] { m_copy->setText(tr("Copy")); });
    });
}

void BooksCard::setValues(const QMap<QString, QString>& settings, const QMap<QString, QString>& secrets)
{
    m_clientId->setText(settings.value(QStringLiteral("xero.clientId")));
    m_custom->setChecked(settings.value(QStringLiteral("xero.customConnection")) == QStringLiteral("true"));
    const int port = settings.value(QStringLiteral("xero.redirectPort")).toInt();
    m_port->setValue(port > 0 ? port : usualPort);
    m_furtherPorts->setText(settings.value(furtherPortsKey).split(u',').join(QStringLiteral(", ")));
    m_secret->setText(secrets.value(secret::xeroClientSecret));
}

QMap<QString, QString> BooksCard::settings() const
{
    return {{QStringLiteral("xero.clientId"), m_clientId->text().trimmed()},
            {QStringLiteral("xero.customConnection"),
             m_custom->isChecked() ? QStringLiteral("true") : QStringLiteral("false")},
            {QStringLiteral("xero.redirectPort"), QString::number(m_port->value())},
            {furtherPortsKey, furtherPorts().join(u',')}};
}

QMap<QString, QString> BooksCard::secrets() const
{
    return {{secret::xeroClientSecret, m_custom->isChecked() ? m_secret->text().trimmed() : QString()}};
}

QString BooksCard::redirectUri() const
{
    return uriAt(QString::number(m_port->value()));
}

QStringList BooksCard::furtherPorts() const
{
    const auto checked = store::checkSetting(furtherPortsKey, m_furtherPorts->text());
    return checked ? checked->split(u',', Qt::SkipEmptyParts) : QStringList();
}

FieldCheck BooksCard::checkFurtherPorts() const
{
    if (m_furtherPorts->text().trimmed().isEmpty())
        return {};
    QStringList uris;
    for (const QString& port : furtherPorts())
        uris << uriAt(port);
    if (uris.isEmpty())
        return {FieldCheck::Level::Problem,
                tr("Up to ten ports from 1024 to 65535 with commas, such as 8743, 8744 or 8743-8745.")};
    // Xero compares the whole address: a port that is not registered there ends on its error page.
    return {FieldCheck::Level::Good,
            tr("Enter at Xero as well: %1").arg(QLocale().createSeparatedList(uris))};
}

void BooksCard::check()
{
    const bool custom = m_custom->isChecked();
    m_clientIdHint->setCheck(checkXeroClientId(m_clientId->text()));
    m_secretHint->setCheck(checkXeroClientSecret(m_secret->text()));
    m_furtherPortsHint->setCheck(checkFurtherPorts());
    m_secretBox->setVisible(custom);
    m_redirectBox->setVisible(!custom);
    m_signIn->setVisible(m_connected && !custom && !m_guided);
    m_uri->setText(redirectUri());
    m_howToText->setText(custom ? xeroCustomConnectionHowTo() : xeroHowTo(redirectUri()));
    emit edited();
}

QString BooksCard::firstProblem() const
{
    if (m_clientId->text().trimmed().isEmpty())
        return tr("The client id of the Xero app is missing.");
    if (m_clientIdHint->check().blocks())
        return tr("Client id: %1").arg(m_clientIdHint->check().text);
    if (m_custom->isChecked() && m_secret->text().trimmed().isEmpty())
        return tr("The client secret of the custom connection is missing.");
    if (m_custom->isChecked() && m_secretHint->check().blocks())
        return tr("Client secret: %1").arg(m_secretHint->check().text);
    if (!m_custom->isChecked() && m_furtherPortsHint->check().blocks())
        return tr("Further ports: %1").arg(m_furtherPortsHint->check().text);
    return {};
}

bool BooksCard::isComplete() const
{
    return firstProblem().isEmpty();
}

void BooksCard::setHowToOpen(bool open)
{
    m_howTo->setOpen(open);
}

void BooksCard::setReason(const QString& reason, bool bad)
{
    m_reason->setText(reason);
    m_reason->setTone(bad ? Tone::Error : Tone::Muted);
    m_reason->setVisible(!reason.isEmpty());
}

void BooksCard::setConnected(bool connected)
{
    m_connected = connected;
    m_signIn->setVisible(connected && !m_custom->isChecked() && !m_guided);
    m_disconnect->setVisible(connected && !m_guided);
    m_test->setVisible(connected);
}

void BooksCard::setGuided()
{
    m_guided = true;
    setConnected(m_connected);
}

void BooksCard::setBusy(bool busy)
{
    for (QPushButton* button : {m_test, m_signIn, m_disconnect})
        button->setEnabled(!busy);
}

} // namespace counterfoil::ui
