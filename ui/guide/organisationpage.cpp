#include "guide/organisationpage.h"

#include "common/factsgrid.h"
#include "common/format.h"
#include "common/icons.h"
#include "common/labels.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterfoil::ui {

GuideOrganisationPage::GuideOrganisationPage(QWidget* parent)
    : GuidePage(tr("The organisation"), tr("Into which set of books does this shop post?"), parent),
      m_note(new ToneLabel({}, Tone::Muted, this)),
      m_facts(new FactsGrid(this)),
      m_list(new QListWidget(this)),
      m_choose(makePrimaryButton(tr("&Choose this organisation"), QStringLiteral("books"), this))
{
    body()->addWidget(m_note);
    body()->addWidget(m_facts);
    m_list->setAccessibleName(tr("Organisations"));
    m_list->setIconSize(QSize(18, 18));
    m_list->setMinimumHeight(140);
    body()->addWidget(m_list);
    body()->addWidget(m_choose, 0, Qt::AlignLeft);
    body()->addStretch(1);
    const auto choose = [this] {
        if (const QListWidgetItem* item = m_list->currentItem())
            emit tenantChosen(item->data(Qt::UserRole).toString());
    };
    connect(m_choose, &QPushButton::clicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
    update();
}

void GuideOrganisationPage::setTenants(const QList<xero::Tenant>& tenants)
{
    m_list->clear();
    for (const xero::Tenant& tenant : tenants) {
        auto* item = new QListWidgetItem(icon(QStringLiteral("books"), Tone::Muted), tenant.name, m_list);
        item->setData(Qt::UserRole, tenant.tenantId);
        item->setSizeHint(QSize(0, fontMetrics().height() + 16));
    }
    m_list->setCurrentRow(0);
    update();
}

void GuideOrganisationPage::setOrganisation(const xero::Organisation& organisation)
{
    m_organisation = organisation;
    update();
}

void GuideOrganisationPage::update()
{
    const xero::Organisation& org = m_organisation;
    const auto date = [](const QDate& day) { return day.isValid() ? formatDate(day) : tr("none"); };
    QList<FactsGrid::Fact> facts;
    if (isDone())
        facts = {{tr("Organisation"), org.name},
                 {tr("Base currency"), org.baseCurrency},
                 {tr("Demo company"), org.isDemoCompany ? tr("yes – nothing here is real") : tr("no")},
                 {tr("Period lock date"), date(org.periodLockDate)}};
    m_facts->setFacts(facts);
    m_facts->setVisible(isDone());
    m_list->setVisible(m_list->count() > 0);
    m_choose->setVisible(m_list->count() > 0);
    if (m_list->count() > 0)
        m_note->setText(tr("Your sign-in reaches several organisations. The choice is remembered."));
    else if (isDone())
        m_note->setText(tr("This shop posts into %1. To use another organisation, go back, sign in again and "
                           "allow it on Xero's page.")
                            .arg(org.name));
    else
        m_note->setText(
            tr("The organisation is known once you have signed in to Xero. If your sign-in reaches "
               "several, you choose here."));
    emit changed();
}

QString GuideOrganisationPage::missing() const
{
    if (isDone())
        return {};
    return m_list->count() > 0 ? tr("Choose the organisation.") : tr("No organisation is known yet.");
}

} // namespace counterfoil::ui
