#include "credentials/shopcard.h"

#include "common/card.h"
#include "common/disclosure.h"
#include "common/formfield.h"
#include "common/labels.h"
#include "common/secretfield.h"
#include "common/statusbadge.h"
#include "credentials/fieldchecks.h"
#include "credentials/howto.h"
#include "secrets/secretstore.h"

#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace counterfoil::ui {

ShopCard::ShopCard(QWidget* parent)
    : QWidget(parent),
      m_card(new Card(tr("Your Magento shop"), QStringLiteral("shop"), this)),
      m_badge(new StatusBadge(this)),
      m_reason(new ToneLabel({}, Tone::Muted, this)),
      m_url(new QLineEdit(this)),
      m_oauth(new QRadioButton(tr("OAuth &1.0a (recommended)"), this)),
      m_bearer(new QRadioButton(tr("&Bearer token"), this)),
      m_test(makeButton(tr("&Test the shop"), QStringLiteral("status"), this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    QVBoxLayout* body = m_card->body();
    body->setSpacing(space::wide);
    m_card->addHeaderWidget(m_badge);
    body->addWidget(m_reason);
    m_reason->hide();

    m_howTo = new Disclosure(tr("How to get the four values from Magento"),
                             new ToneLabel(magentoHowTo(), Tone::Text), this);
    body->addWidget(m_howTo);

    m_url->setPlaceholderText(QStringLiteral("https://www.example-shop.com"));
    m_url->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_urlHint = addField(body, tr("Store &URL"), m_url, tr("The address of the shop, as customers open it."));

    auto* auth = new QVBoxLayout;
    auth->setSpacing(3);
    auth->addWidget(new QLabel(tr("How to sign in"), this));
    auto* choices = new QHBoxLayout;
    choices->addWidget(m_oauth);
    choices->addSpacing(space::section);
    choices->addWidget(m_bearer);
    choices->addStretch(1);
    auth->addLayout(choices);
    m_authHint = new FieldHint({}, this);
    auth->addWidget(m_authHint);
    body->addLayout(auth);
    m_oauth->setChecked(true);

    addSecret(secret::magentoConsumerKey, tr("Consumer &key"));
    addSecret(secret::magentoConsumerSecret, tr("Consumer secret"));
    addSecret(secret::magentoAccessToken, tr("Access t&oken"));
    addSecret(secret::magentoAccessTokenSecret, tr("Access token secr&et"));
    body->addStretch(1);
    body->addWidget(m_test, 0, Qt::AlignLeft);
    QList<QWidget*> order{m_howTo->toggle(), m_url, m_oauth, m_bearer};
    for (const Secret& entry : std::as_const(m_secrets))
        order << entry.field;
    chainTabs(order << m_test);

    connect(m_url, &QLineEdit::textChanged, this, &ShopCard::check);
    connect(m_bearer, &QRadioButton::toggled, this, &ShopCard::check);
    connect(m_test, &QPushButton::clicked, this, &ShopCard::testRequested);
    check();
}

void ShopCard::addSecret(const QString& name, const QString& label)
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* field = new SecretField(box);
    FieldHint* hint = addField(layout, label, field);
    m_card->body()->addWidget(box);
    QString plain = label;
    m_secrets.append({name, plain.remove(u'&'), box, field, hint});
    connect(field, &QLineEdit::textChanged, this, &ShopCard::check);
    connect(field, &SecretField::aboutToPaste, this, &ShopCard::takePaste);
}

bool ShopCard::bearer() const
{
    return m_bearer->isChecked();
}

void ShopCard::setValues(const QMap<QString, QString>& settings, const QMap<QString, QString>& secrets)
{
    m_url->setText(settings.value(QStringLiteral("magento.url")));
    const bool useBearer = settings.value(QStringLiteral("magento.auth")) == QStringLiteral("bearer");
    (useBearer ? m_bearer : m_oauth)->setChecked(true);
    for (const Secret& entry : std::as_const(m_secrets))
        entry.field->setText(secrets.value(entry.name));
}

QMap<QString, QString> ShopCard::settings() const
{
    return {{QStringLiteral("magento.url"), cleanedStoreUrl(m_url->text())},
            {QStringLiteral("magento.auth"), bearer() ? QStringLiteral("bearer") : QStringLiteral("oauth1")}};
}

QMap<QString, QString> ShopCard::secrets() const
{
    QMap<QString, QString> values;
    for (const Secret& entry : m_secrets)
        values.insert(entry.name, entry.field->text().trimmed());
    return values;
}

void ShopCard::check()
{
    m_urlHint->setCheck(checkStoreUrl(m_url->text()));
    m_authHint->setCheck(
        bearer() ? FieldCheck{FieldCheck::Level::Warning,
                              tr("Since Magento 2.4.4 a shop takes this only when Stores > Configuration > "
                                 "Services > OAuth allows tokens as standalone Bearer tokens.")}
                 : FieldCheck{});
    for (const Secret& entry : std::as_const(m_secrets)) {
        entry.box->setVisible(!bearer() || entry.name == secret::magentoAccessToken);
        QMap<QString, QString> others;
        for (const Secret& other : std::as_const(m_secrets)) {
            if (other.name != entry.name && !bearer())
                others.insert(other.label, other.field->text());
        }
        FieldCheck result = checkIntegrationValue(entry.field->text(), others);
        // An admin token (JWT) is much longer; with Bearer any length may be right.
        if (bearer() && result.blocks() && !entry.field->text().trimmed().contains(u' ') &&
            entry.field->text().size() > 32)
            result = {FieldCheck::Level::Warning,
                      tr("Longer than an integration's token: an admin's token runs out after hours.")};
        entry.hint->setCheck(result);
    }
    emit edited();
}

QString ShopCard::firstProblem() const
{
    if (m_url->text().trimmed().isEmpty())
        return tr("The store URL is missing.");
    if (m_urlHint->check().blocks())
        return tr("Store URL: %1").arg(m_urlHint->check().text);
    for (const Secret& entry : m_secrets) {
        if (bearer() && entry.name != secret::magentoAccessToken)
            continue;
        if (entry.field->text().trimmed().isEmpty())
            return tr("%1 of the Magento integration is missing.").arg(entry.label);
        if (entry.hint->check().blocks())
            return tr("%1: %2").arg(entry.label, entry.hint->check().text);
    }
    return {};
}

bool ShopCard::isComplete() const
{
    return firstProblem().isEmpty();
}

void ShopCard::takePaste(const QString& text, bool* taken)
{
    *taken = takeValues(text) > 0;
}

int ShopCard::takeValues(const QString& text)
{
    const QMap<QString, QString> values = recogniseIntegrationValues(text);
    if (values.isEmpty())
        return 0;
    for (const Secret& entry : std::as_const(m_secrets)) {
        if (values.contains(entry.name)) {
            // As an edit, so that Undo brings the old value back.
            entry.field->selectAll();
            entry.field->insert(values.value(entry.name));
        }
    }
    const int count = static_cast<int>(values.size());
    emit valuesRecognised(count);
    return count;
}

void ShopCard::setHowToOpen(bool open)
{
    m_howTo->setOpen(open);
}

void ShopCard::setReason(const QString& reason, bool bad)
{
    m_reason->setText(reason);
    m_reason->setTone(bad ? Tone::Error : Tone::Muted);
    m_reason->setVisible(!reason.isEmpty());
}

void ShopCard::setBusy(bool busy)
{
    m_test->setEnabled(!busy);
}

} // namespace counterfoil::ui
