#include "sandbox/recorder.h"

#include <QFile>
#include <QJsonDocument>

namespace counterfoil::sandbox {

void Recorder::record(const WebRequest& request) const
{
    if (m_path.isEmpty())
        return;
    QJsonObject headers;
    for (const WebHeader& header : request.headers) {
        QString value = QString::fromUtf8(header.second);
        if (header.first.compare("authorization", Qt::CaseInsensitive) == 0)
            value = value.section(u' ', 0, 0) + QStringLiteral(" •••");
        headers.insert(QString::fromLatin1(header.first), value);
    }
    QJsonObject line{{QStringLiteral("method"), QString::fromLatin1(request.method)},
                     {QStringLiteral("url"), QString::fromUtf8(request.target())},
                     {QStringLiteral("headers"), headers}};
    if (!request.body.isEmpty())
        line.insert(u"body", QString::fromUtf8(request.body));
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace counterfoil::sandbox
