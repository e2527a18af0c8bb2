#pragma once

#include "guide/guidepage.h"
#include "sync/events.h"

class QListWidget;
class QPushButton;

namespace counterfoil::ui {

class FactsGrid;
class ToneLabel;

/// Which organisation the shop posts into: chosen when the sign-in reaches several, shown when it is known.
class GuideOrganisationPage final : public GuidePage
{
    Q_OBJECT
public:
    explicit GuideOrganisationPage(QWidget* parent = nullptr);
    void setTenants(const QList<xero::Tenant>& tenants);
    void setOrganisation(const xero::Organisation& organisation);
    bool isDone() const override { return !m_organisation.name.isEmpty(); }
    QString missing() const override;
    QListWidget* list() const { return m_list; }
    QPushButton* chooseButton() const { return m_choose; }

signals:
    void tenantChosen(const QString& tenantId);

private:
    void update();
    ToneLabel* m_note;
    FactsGrid* m_facts;
    QListWidget* m_list;
    QPushButton* m_choose;
    xero::Organisation m_organisation;
};

} // namespace counterfoil::ui
