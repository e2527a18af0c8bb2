#include "guide/shoppage.h"

#include "common/formfield.h"
#include "common/statusbadge.h"
#include "credentials/shopcard.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace counterfoil::ui {

GuideShopPage::GuideShopPage(QWidget* parent)
    : GuidePage(tr("Let Magento make the keys"),
                tr("An integration lets Counterfoil read orders, invoices, credit memos and customers. It "
                   "cannot change anything in the shop."),
                parent),
      m_paste(new QPlainTextEdit(this)),
      m_card(new ShopCard(this))
{
    m_paste->setTabChangesFocus(true);
    m_paste->setPlaceholderText(
        tr("Consumer Key …  Consumer Secret …  Access Token …  Access Token Secret …"));
    m_paste->setFixedHeight(fontMetrics().height() * 2 + 16);
    m_pasteHint = addField(body(), tr("&Paste all four values here at once"), m_paste,
                           tr("From the window that Magento shows after Activate and Allow. Each value finds "
                              "its field below."));
    body()->addWidget(m_card);
    body()->addStretch(1);
    m_card->setHowToOpen(true);
    connect(m_paste, &QPlainTextEdit::textChanged, this, &GuideShopPage::onPasted);
    connect(m_card, &ShopCard::testRequested, this, &GuideShopPage::testRequested);
    connect(m_card, &ShopCard::edited, this, &GuidePage::changed);
}

void GuideShopPage::onPasted()
{
    const QString text = m_paste->toPlainText();
    if (text.trimmed().isEmpty())
        return;
    const int count = m_card->takeValues(text);
    if (count == 0) {
        m_pasteHint->setCheck(
            {FieldCheck::Level::Warning,
             tr("The four values of an integration are not in this text. Copy all of Magento's window, or "
                "enter each value below.")});
        return;
    }
    // Keys do not stay readable on the screen.
    const QSignalBlocker quiet(m_paste);
    m_paste->clear();
    m_pasteHint->setCheck(
        count == 4 ? FieldCheck{FieldCheck::Level::Good, tr("All four values were recognised.")}
                   : FieldCheck{FieldCheck::Level::Warning,
                                tr("%n value(s) recognised; enter the others below.", nullptr, count)});
}

void GuideShopPage::setValues(const CredentialValues& values)
{
    m_card->setValues(values.settings, values.secrets);
}

void GuideShopPage::addTo(CredentialValues& values) const
{
    values.settings.insert(m_card->settings());
    values.secrets.insert(m_card->secrets());
}

void GuideShopPage::setStatus(const sync::ShopStatus& status)
{
    using enum sync::ConnectionState;
    m_status = status;
    m_card->badge()->setLook(connectionLook(status.state));
    const bool bad = status.state == Attention || status.state == NotConnected;
    m_card->setReason(bad ? status.reason : QString(), true);
    if (status.state == Connected)
        clearMessage();
    emit changed();
}

void GuideShopPage::setBusy(bool busy)
{
    m_card->setBusy(busy);
}

QString GuideShopPage::url() const
{
    return m_card->settings().value(QStringLiteral("magento.url"));
}

bool GuideShopPage::isDone() const
{
    return m_card->isComplete() && (m_status.state == sync::ConnectionState::Connected ||
                                    m_status.state == sync::ConnectionState::Attention);
}

QString GuideShopPage::missing() const
{
    if (!m_card->isComplete())
        return m_card->firstProblem();
    if (isDone())
        return {};
    return m_status.reason.isEmpty() ? tr("The shop has not been tested yet: press “Test the shop”.")
                                     : m_status.reason;
}

} // namespace counterfoil::ui
