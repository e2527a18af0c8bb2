#include "status/shopstatuscard.h"

#include "common/card.h"
#include "common/factsgrid.h"
#include "common/format.h"
#include "common/gridview.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/statusbadge.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace counterfoil::ui {

ShopStatusCard::ShopStatusCard(QWidget* parent)
    : QWidget(parent),
      m_badge(new StatusBadge(this)),
      m_since(new ToneLabel({}, Tone::Muted, this)),
      m_reason(new ToneLabel({}, Tone::Warning, this)),
      m_facts(new FactsGrid(this)),
      m_storesTitle(makeSubheading(tr("Store views"), this)),
      m_stores(new QTableWidget(0, 4, this)),
      m_permissionsTitle(makeSubheading(tr("Permissions of the integration"), this)),
      m_permissions(new ToneLabel({}, Tone::Text, this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Magento shop"), QStringLiteral("shop"), this);
    outer->addWidget(card);
    card->addHeaderWidget(m_badge);
    QVBoxLayout* body = card->body();
    body->addWidget(m_since);
    body->addWidget(m_reason);
    body->addWidget(m_facts);
    body->addSpacing(space::tight);
    body->addWidget(m_storesTitle);
    styleTable(m_stores);
    m_stores->setSelectionMode(QAbstractItemView::NoSelection);
    m_stores->setFocusPolicy(Qt::NoFocus);
    m_stores->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_stores->setHorizontalHeaderLabels({tr("Id"), tr("Code"), tr("Currency"), tr("Time zone")});
    m_stores->setAccessibleName(tr("Store views"));
    m_stores->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_stores->horizontalHeader()->setStretchLastSection(true);
    body->addWidget(m_stores);
    body->addSpacing(space::tight);
    body->addWidget(m_permissionsTitle);
    body->addWidget(m_permissions);
    body->addStretch(1);
    m_permissions->setTextFormat(Qt::RichText);
}

QString ShopStatusCard::stateWord() const
{
    return m_badge->word();
}

QString ShopStatusCard::reason() const
{
    return m_reason->text();
}

void ShopStatusCard::setStatus(const sync::ShopStatus& status, const QDateTime& now)
{
    m_badge->setLook(connectionLook(status.state));
    m_since->setText(status.since.isValid() ? tr("Since %1").arg(formatRelative(status.since, now))
                                            : QString());
    m_since->setVisible(status.since.isValid());
    m_since->setToolTip(formatDateTime(status.since));
    const bool bad = status.state == sync::ConnectionState::NotConnected;
    m_reason->setTone(status.reason.isEmpty() ? Tone::Muted : bad ? Tone::Error : Tone::Warning);
    QString reason = status.reason;
    if (reason.isEmpty() && bad)
        reason = tr("The shop has not been reached yet. Enter the keys in the Credentials tab and press "
                    "Connect Now.");
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_facts->setFacts({{tr("Address"), status.baseUrl}, {tr("Magento version"), status.version}});
    m_facts->setVisible(!status.baseUrl.isEmpty() || !status.version.isEmpty());
    fillStores(status.stores);

    QString html;
    for (const magento::ResourceCheck& check : status.resources) {
        const QColor color = toneColor(check.granted ? Tone::Success : Tone::Error, palette());
        html +=
            QStringLiteral(
                "<tr><td style=\"color:%1; padding-right:8px; white-space:nowrap\">%2</td><td>%3</td></tr>")
                .arg(color.name(), (check.granted ? tr("✓ granted") : tr("✗ missing")).toHtmlEscaped(),
                     (check.treeLabel.isEmpty() ? check.resource : check.treeLabel).toHtmlEscaped());
    }
    m_permissions->setText(html.isEmpty() ? html
                                          : QString(QStringLiteral("<table cellspacing=0 cellpadding=1>") +
                                                    html + QStringLiteral("</table>")));
    m_permissionsTitle->setVisible(!html.isEmpty());
    m_permissions->setVisible(!html.isEmpty());
}

void ShopStatusCard::fillStores(const QList<magento::StoreConfig>& stores)
{
    m_stores->setRowCount(static_cast<int>(stores.size()));
    for (int row = 0; row < stores.size(); ++row) {
        const magento::StoreConfig& store = stores.at(row);
        const QString currency =
            store.displayCurrency.isEmpty() || store.displayCurrency == store.baseCurrency
                ? store.baseCurrency
                : tr("%1 (base %2)").arg(store.displayCurrency, store.baseCurrency);
        const QStringList cells{QString::number(store.id), store.code, currency, store.timezone};
        for (int column = 0; column < cells.size(); ++column)
            m_stores->setItem(row, column, new QTableWidgetItem(cells.at(column)));
    }
    const int shown = qMin(6, m_stores->rowCount());
    m_stores->setFixedHeight(m_stores->horizontalHeader()->sizeHint().height() +
                             shown * m_stores->verticalHeader()->defaultSectionSize() +
                             2 * m_stores->frameWidth());
    m_stores->setVisible(!stores.isEmpty());
    m_storesTitle->setVisible(!stores.isEmpty());
}

} // namespace counterfoil::ui
