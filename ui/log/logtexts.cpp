#include "log/logtexts.h"

#include "base/redaction.h"
#include "common/format.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace counterfoil::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LogTexts)
};

QString magentoNote(const store::LogEntry& entry, const LogDocument& document)
{
    if (document.source && !document.source->body.isEmpty())
        return Words::tr("As it was read the last time; it was changed in Magento on %1.")
            .arg(formatDateTime(document.source->updatedAt));
    if (entry.entityId == 0)
        return Words::tr("This entry is about no single document of the shop.");
    using Kind = store::DocumentKind;
    if (entry.kind == Kind::DailySales || entry.kind == Kind::DailyRefunds)
        return Words::tr("A daily summary is made here of the documents of a day; the shop has no such "
                         "document.");
    return Words::tr("The document is not in the journal any more. View in Magento shows it.");
}

QString sentNote(const LogWrite& write)
{
    if (write.forgotten)
        return Words::tr("What was sent is older than what the journal keeps.");
    if (write.sent.isEmpty())
        return Words::tr("Nothing was sent to Xero for this entry.");
    const QString when = write.request + QStringLiteral(" · ") + formatDateTime(write.sentAt);
    return write.isPart ? when : Words::tr("%1 (together with other documents)").arg(when);
}

QString answerNote(const store::LogEntry& entry, const LogWrite& write)
{
    if (!write.answer.isEmpty())
        return write.request + QStringLiteral(" · ") + formatDateTime(entry.at);
    if (write.forgotten)
        return Words::tr("Xero's answer is older than what the journal keeps.");
    if (write.sent.isEmpty())
        return Words::tr("Nothing was sent, so nothing was answered.");
    return Words::tr("Xero's answer itself was not kept: it did not arrive and was looked up afterwards, or "
                     "it comes from a version before answers were kept.");
}

} // namespace

QString readable(const QByteArray& text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text);
    return redact(QString::fromUtf8(json.isNull() ? text : json.toJson(QJsonDocument::Indented)).trimmed());
}

LogTexts textsOf(const store::LogEntry& entry, const LogDocument& document)
{
    LogTexts texts;
    if (document.source)
        texts.magento = readable(document.source->body);
    texts.sent = readable(document.write.sent);
    texts.answer = readable(document.write.answer);
    if (texts.answer.isEmpty())
        texts.answer = readable(entry.detail.toUtf8());
    texts.magentoNote = magentoNote(entry, document);
    texts.sentNote = sentNote(document.write);
    texts.answerNote = answerNote(entry, document.write);
    texts.lines = linesOf(document);
    return texts;
}

} // namespace counterfoil::ui
