#include "program.h"

#include "http/qthttptransport.h"

namespace counterfoil::test {

namespace {
constexpr int patienceMs = 600000;
}

Run Program::run(const QStringList& arguments, const QByteArray& input)
{
    return runPlain(withFolders(arguments), input);
}

Run Program::runPlain(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral(COUNTERFOIL_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    Run run;
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
    } else {
        run.code = process.exitCode();
    }
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    m_printed += run.out + run.err;
    return run;
}

void Program::start(QProcess& process, const QStringList& arguments) const
{
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral(COUNTERFOIL_PROGRAM), withFolders(arguments));
}

QStringList Program::withFolders(const QStringList& arguments) const
{
    return QStringList{QStringLiteral("--data-dir"), dataDirectory(), QStringLiteral("--secrets-file"),
                       secretsFile()} +
           arguments;
}

QProcessEnvironment Program::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("share")));
    for (auto it = m_extra.begin(); it != m_extra.end(); ++it)
        environment.insert(it.key(), it.value());
    return environment;
}

HttpResponse ask(const QByteArray& method, const QUrl& url)
{
    QtHttpTransport transport;
    HttpRequest request;
    request.method = method;
    request.url = url;
    const auto answer = transport.send(request, {});
    return answer ? *answer : HttpResponse{};
}

int followToTheEnd(QUrl url)
{
    constexpr int mostRedirects = 5;
    for (int i = 0; i < mostRedirects; ++i) {
        const HttpResponse answer = ask("GET", url);
        if (answer.status < 300 || answer.status >= 400)
            return answer.status;
        url = url.resolved(QUrl::fromEncoded(answer.header("Location")));
    }
    return 0;
}

} // namespace counterfoil::test
