// How fast the program posts, what a document costs in processor time, and how much memory it takes: each
// case in a process of its own, against generated services that keep nothing. Xero's time is simulated: the
// throughput is documents per second of the clock that the program saw, its own working time added.
//   benchmarks [documents …]      10000 and 100000 without numbers
#include "support/generatedprofile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>

#include <ctime>

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

constexpr int ordersPerCustomer = 3;
constexpr std::chrono::milliseconds perCallMs{400}, perDocumentMs{5};

/// Peak resident memory in MB, where the system tells; else 0.
double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.mid(at + 6).trimmed().split(' ').first().toDouble() / 1024;
}

/// Forgets the peak of the preparations.
void resetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

int runCase(int documents, bool slow)
{
    GeneratedServices::Options options;
    options.orders = documents;
    options.customers = std::max(1, documents / ordersPerCustomer);
    if (slow)
        options.latency = [](qsizetype elements) { return perCallMs + perDocumentMs * elements; };
    GeneratedProfile profile(options);
    resetPeak();
    const QDateTime began = profile.clock.nowUtc();
    const std::clock_t processor = std::clock();
    QElapsedTimer timer;
    timer.start();
    const auto summary = profile.open()->syncOnce({});
    const double worked = double(timer.elapsed()) / 1000;
    const double waited = double(began.msecsTo(profile.clock.nowUtc())) / 1000;
    const double cpuMs = 1000.0 * double(std::clock() - processor) / CLOCKS_PER_SEC;
    const auto& counts = profile.services->counts();
    const bool right = !summary.stoppedBy && summary.refused == 0 && counts.invoices == documents &&
                       counts.payments == documents;
    QTextStream(stdout) << QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8\n")
                               .arg(documents, 10)
                               .arg(slow ? QStringLiteral("400 ms + 5 ms each") : QStringLiteral("none"), 20)
                               .arg(documents / (worked + waited), 12, 'f', 1)
                               .arg(cpuMs / documents, 12, 'f', 3)
                               .arg(peakMegabytes(), 10, 'f', 1)
                               .arg(counts.calls(), 8)
                               .arg(worked, 9, 'f', 1)
                               .arg(right ? QStringLiteral("ok") : QStringLiteral("WRONG"));
    return right ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = application.arguments().mid(1);
    if (arguments.size() == 3 && arguments.first() == QStringLiteral("--case"))
        return runCase(arguments[1].toInt(), arguments[2] == QStringLiteral("slow"));
    if (arguments.isEmpty())
        arguments = QStringList{QStringLiteral("10000"), QStringLiteral("100000")};

    QTextStream(stdout) << QStringLiteral("%1 %2 %3 %4 %5 %6 %7\n")
                               .arg(QStringLiteral("documents"), 10)
                               .arg(QStringLiteral("Xero takes"), 20)
                               .arg(QStringLiteral("documents/s"), 12)
                               .arg(QStringLiteral("CPU ms each"), 12)
                               .arg(QStringLiteral("peak MB"), 10)
                               .arg(QStringLiteral("calls"), 8)
                               .arg(QStringLiteral("worked s"), 9);
    int wrong = 0;
    for (const QString& mode : {QStringLiteral("fast"), QStringLiteral("slow")}) {
        for (const QString& documents : std::as_const(arguments)) {
            QProcess one;
            one.setProcessChannelMode(QProcess::ForwardedChannels);
            one.start(application.applicationFilePath(), {QStringLiteral("--case"), documents, mode});
            one.waitForFinished(-1);
            wrong += one.exitCode() == 0 ? 0 : 1;
        }
    }
    return wrong;
}
