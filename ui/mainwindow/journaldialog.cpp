#include "mainwindow/journaldialog.h"

#include "common/formfield.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/screenroom.h"
#include "common/secretfield.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace counterfoil::ui {

JournalDialog::JournalDialog(const store::JournalAddress& now, QWidget* parent)
    : QDialog(parent),
      m_now(now),
      m_file(new QRadioButton(tr("A &file on this computer"), this)),
      m_server(new QRadioButton(tr("A &PostgreSQL database that several computers share"), this)),
      m_url(new QLineEdit(this)),
      m_password(new SecretField(this)),
      m_consequence(new ToneLabel({}, Tone::Warning, this)),
      m_save(makePrimaryButton(tr("&Save"), QStringLiteral("save"), this))
{
    setWindowTitle(tr("Where the journal lies"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::page);
    layout->setSpacing(space::wide);
    layout->addWidget(new ToneLabel(
        tr("The journal holds the queue, the log and what stands in Xero. Keys are never in it: they are in "
           "the keychain."),
        Tone::Muted, this));
    addOption(layout, m_file,
              QDir::toNativeSeparators(now.directory + QStringLiteral("/counterfoil.sqlite")));
    layout->addWidget(m_server);
    m_url->setPlaceholderText(QStringLiteral("postgresql://user@server:5432/counterfoil"));
    m_urlHint =
        addField(layout, tr("&Address of the database"), m_url,
                 tr("Without the password. Add ?sslmode=verify-full to have its certificate checked."));
    addField(layout, tr("Pass&word"), m_password, tr("Kept in the system's keychain only."));
    layout->addWidget(m_consequence);
    layout->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    m_save->setAutoDefault(false);

    (now.server ? m_server : m_file)->setChecked(true);
    (now.server ? m_server : m_file)->setFocus();
    if (now.server) {
        m_url->setText(now.server->url());
        m_password->setText(now.server->password);
    }
    connect(m_server, &QRadioButton::toggled, this, &JournalDialog::update);
    connect(m_url, &QLineEdit::textChanged, this, &JournalDialog::update);
    connect(m_password, &QLineEdit::textChanged, this, &JournalDialog::update);
    connect(m_save, &QPushButton::clicked, this, &JournalDialog::saveRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(withinScreen(*this, QSize(560, 440)));
    update();
}

QString JournalDialog::address() const
{
    return m_file->isChecked() ? QStringLiteral("sqlite") : m_url->text().trimmed();
}

QString JournalDialog::password() const
{
    return m_file->isChecked() ? QString() : m_password->text();
}

bool JournalDialog::isChanged() const
{
    const bool wasFile = !m_now.server;
    if (m_file->isChecked())
        return !wasFile;
    const auto typed = store::JournalServer::fromUrl(address());
    const QString url = typed ? typed->url() : address();
    return wasFile || m_now.server->url() != url || m_now.server->password != password();
}

QString JournalDialog::problem() const
{
    if (m_file->isChecked())
        return {};
    if (address().isEmpty())
        return tr("The address of the database is missing.");
    const auto server = store::JournalServer::fromUrl(address());
    return server ? QString() : server.error().message;
}

void JournalDialog::showError(const Error& error)
{
    m_urlHint->setCheck({FieldCheck::Level::Problem, error.message});
}

void JournalDialog::update()
{
    const bool shared = m_server->isChecked();
    m_url->setEnabled(shared);
    m_password->setEnabled(shared);
    const QString wrong = problem();
    m_urlHint->setCheck(!shared || m_url->text().trimmed().isEmpty() ? FieldCheck{}
                        : wrong.isEmpty() ? FieldCheck{FieldCheck::Level::Good, tr("Looks right.")}
                                          : FieldCheck{FieldCheck::Level::Problem, wrong});
    m_save->setEnabled(isChanged() && wrong.isEmpty());
    m_consequence->setText(
        isChanged() ? tr("It takes effect when Counterfoil is started again. What is in the journal of now "
                         "stays where it is and is not copied; the other journal has its own settings, queue "
                         "and log. What is in Xero already is found there and not posted twice.")
                    : QString());
    m_consequence->setVisible(isChanged());
}

} // namespace counterfoil::ui
