#pragma once

#include "demoshop.h"
#include "generatedservices.h"

#include <QJsonDocument>

namespace counterfoil::test {

/// A profile that was set up against the sandbox and goes on with generated services of any size.
class GeneratedProfile
{
public:
    explicit GeneratedProfile(GeneratedServices::Options options)
    {
        m_shop.setUp(QStringLiteral("2026-11-15"));
        clock.set(demoNow());
        m_keys = m_shop.box->shopKeys();
        m_shop.box.reset(); // its memory is not the program's
        QJsonObject invoice = plainInvoice();
        services = std::make_unique<GeneratedServices>(
            clock, std::move(options), orderOf(invoice.value(u"order_id").toInteger()), invoice);
    }

    std::unique_ptr<sync::Runtime> open()
    {
        sync::RuntimeOptions options;
        options.profileDirectory = m_shop.directory.path();
        options.credentials.shop = m_keys;
        options.credentials.xeroTokens = m_shop.tokens;
        options.transport = services.get();
        options.clock = &clock;
        options.pause = [this](std::chrono::milliseconds duration, std::stop_token) {
            clock.advance(duration);
            return true;
        };
        auto runtime = sync::Runtime::open(std::move(options));
        if (!runtime)
            qFatal("%s", qPrintable(runtime.error().message));
        return std::move(runtime).value();
    }

    FakeClock clock;
    std::unique_ptr<GeneratedServices> services;

private:
    static QJsonArray recorded(const char* name)
    {
        QFile file(QStringLiteral(":/demo/%1.json").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.errorString()));
        return QJsonDocument::fromJson(file.readAll()).object().value(u"items").toArray();
    }
    static QJsonObject orderOf(qint64 id)
    {
        const QJsonArray orders = recorded("orders-all-300");
        for (const QJsonValue& order : orders) {
            if (order.toObject().value(u"entity_id").toInteger() == id)
                return order.toObject();
        }
        qFatal("no such order");
    }
    /// One that pays its whole order, in the books' currency, by a method that is money.
    static QJsonObject plainInvoice()
    {
        const QJsonArray invoices = recorded("invoices-all");
        for (const QJsonValue& value : invoices) {
            const QJsonObject invoice = value.toObject();
            const QJsonObject order = orderOf(invoice.value(u"order_id").toInteger());
            const QString method = order.value(u"payment").toObject().value(u"method").toString();
            if (invoice.value(u"grand_total") == order.value(u"grand_total") &&
                invoice.value(u"order_currency_code") == invoice.value(u"base_currency_code") &&
                order.value(u"state").toString() == u"complete" && method != u"checkmo" &&
                invoice.value(u"discount_amount").toDouble() == 0)
                return invoice;
        }
        qFatal("no plain invoice");
    }

    DemoShop m_shop;
    magento::IntegrationKeys m_keys;
};

} // namespace counterfoil::test
