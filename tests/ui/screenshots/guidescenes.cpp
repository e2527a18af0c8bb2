// The set-up guide: each step with nothing entered and with all of it, and what may go wrong.
#include "camera.h"
#include "samples.h"

#include "base/error.h"
#include "guide/guide.h"
#include "secrets/secretstore.h"

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
    ui::CredentialValues values;
    values.settings = {{QStringLiteral("magento.url"), QStringLiteral("https://www.hartley-garden.example")},
                       {QStringLiteral("xero.clientId"), QStringLiteral("8E5C0F3A90B14D7C8A6F2E1D3B4C5A69")}};
    values.secrets = {{secret::magentoConsumerKey, QStringLiteral("k3j5h2g8d9s7f6a5q1w2e3r4t5y6u7i8")},
                      {secret::magentoConsumerSecret, QStringLiteral("a1s2d3f4g5h6j7k8l9z0x1c2v3b4n5m6")},
                      {secret::magentoAccessToken, QStringLiteral("q9w8e7r6t5y4u3i2o1p0a9s8d7f6g5h4")},
                      {secret::magentoAccessTokenSecret, QStringLiteral("z1x2c3v4b5n6m7a8s9d0f1g2h3j4k5l6")}};
    guide.setValues(values);
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
