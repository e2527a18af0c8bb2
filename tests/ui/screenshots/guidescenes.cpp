// The set-up guide: each step with nothing entered and with all of it, and what may go wrong.
#include "camera.h"
#include "stage.h"

#include "base/error.h"
#include "credentials/credentialstab.h"
#include "guide/guide.h"

namespace counterfoil::test {

namespace {

const QSize laptop(900, 560); // what one at 200 % has

QList<xero::Tenant> tenants()
{
    return {{{}, QStringLiteral("a"), QStringLiteral("Hartley Garden Supplies"), {}, {}},
            {{}, QStringLiteral("b"), QStringLiteral("Demo Company (UK)"), {}, {}}};
}

std::unique_ptr<ui::Guide> makeGuide()
{
    const ui::MappingRules rules{posting::checkMapping, posting::suggest, posting::applySuggestions};
    auto guide = std::make_unique<ui::Guide>(ui::Actions(), rules);
    guide->resize(laptop);
    return guide;
}

void fill(ui::Guide& guide)
{
    guide.setValues(sampleCredentials());
    guide.setStatus(connectedStatus());
    guide.setFacts(sampleBooks(), sampleShop());
    guide.setMapping(sampleMapping());
}

void shootSteps(Camera& camera, ui::Guide& guide, const QString& word)
{
    guide.show();
    for (int step = ui::Guide::Welcome; step <= ui::Guide::Finish; ++step) {
        guide.showStep(static_cast<ui::Guide::Step>(step));
        camera.shoot(guide, QStringLiteral("guide-%1-%2").arg(word).arg(step));
    }
}

} // namespace

void shootGuide(Camera& camera)
{
    if (!camera.wants(QStringLiteral("guide")))
        return;
    const auto empty = makeGuide(), full = makeGuide();
    shootSteps(camera, *empty, QStringLiteral("empty"));
    empty->setTenants(tenants());
    camera.shoot(*empty, QStringLiteral("guide-tenants"));
    empty->showStep(ui::Guide::Shop);
    empty->showError(makeError(ErrorKind::Unauthorized,
                               QStringLiteral("The shop does not know this access token. Copy it again "
                                              "from System > Extensions > Integrations.")));
    camera.shoot(*empty, QStringLiteral("guide-error"));
    fill(*full);
    shootSteps(camera, *full, QStringLiteral("full"));
}

} // namespace counterfoil::test
