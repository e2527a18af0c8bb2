#include "cli/commands.h"
#include "cli/output.h"
#include "sandbox/sandbox.h"

#include <atomic>
#include <iostream>
#include <string>
#include <thread>

namespace counterfoil::cli {

namespace {

constexpr int highestPort = 65535;
constexpr int highest = 1000000;

Result<sandbox::Options> optionsFrom(const Arguments& arguments)
{
    sandbox::Options options;
    const auto shopPort = numberOption(arguments, QStringLiteral("--shop-port"), 0, 0, highestPort);
    const auto xeroPort = numberOption(arguments, QStringLiteral("--xero-port"), 0, 0, highestPort);
    const auto tokenLife = numberOption(arguments, QStringLiteral("--token-life"),
                                        static_cast<int>(options.accessTokenLife.count()), 1, highest);
    const auto dayLimit =
        numberOption(arguments, QStringLiteral("--day-limit"), options.dayLimit, 0, highest);
    const auto minuteLimit =
        numberOption(arguments, QStringLiteral("--minute-limit"), options.minuteLimit, 0, highest);
    for (const auto* value : {&shopPort, &xeroPort, &tokenLife, &dayLimit, &minuteLimit}) {
        if (!*value)
            return value->error();
    }
    options.shopPort = static_cast<quint16>(*shopPort);
    options.xeroPort = static_cast<quint16>(*xeroPort);
    options.accessTokenLife = std::chrono::seconds(*tokenLife);
    options.dayLimit = *dayLimit;
    options.minuteLimit = *minuteLimit;
    options.recordFile = arguments.options.value(QStringLiteral("--record"));
    options.stateFile = arguments.options.value(QStringLiteral("--state"));
    options.autoApprove = arguments.has(QStringLiteral("--auto-approve"));
    return options;
}

} // namespace

ExitCode sandboxCommand(const Arguments& arguments)
{
    auto options = optionsFrom(arguments);
    if (!options)
        return printError(options.error(), arguments.json);
    auto started = sandbox::Sandbox::start(*options);
    if (!started)
        return printError(started.error(), arguments.json);
    const auto& demo = **started;
    const auto keys = demo.shopKeys();
    printJson({{QStringLiteral("shopUrl"), demo.shopUrl().toString()},
               {QStringLiteral("xeroApiUrl"), demo.xeroApiUrl().toString()},
               {QStringLiteral("identityUrl"), demo.identityUrl().toString()},
               {QStringLiteral("clientId"), demo.xeroClientId()},
               {QStringLiteral("redirectPort"), demo.redirectPort()},
               {QStringLiteral("tenantId"), demo.tenantId()},
               {QStringLiteral("consumerKey"), keys.consumerKey},
               {QStringLiteral("consumerSecret"), keys.consumerSecret},
               {QStringLiteral("accessToken"), keys.accessToken},
               {QStringLiteral("accessTokenSecret"), keys.accessTokenSecret}});

    // Until standard input closes, or Ctrl+C.
    const std::stop_token stop = interruptToken();
    static std::atomic<bool> closed = false; // outlives the reader, which may still wait for a line
    std::thread reader([] {
        std::string line;
        while (std::getline(std::cin, line)) {
        }
        closed = true;
    });
    while (!closed && !stop.stop_requested())
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    reader.detach();
    return Ok;
}

} // namespace counterfoil::cli
