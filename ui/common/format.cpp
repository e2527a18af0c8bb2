#include "common/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace counterfoil::ui {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Format", text);
}

} // namespace

QString dash()
{
    return QStringLiteral("–");
}

QString formatAmount(Amount amount, const QString& currency)
{
    // The digits come from the exact text; only separators are the locale's.
    const QString plain = amount.abs().toString(2);
    const qsizetype point = plain.indexOf(u'.');
    const QLocale locale;
    QString text =
        locale.toString(plain.left(point).toLongLong()) + locale.decimalPoint() + plain.mid(point + 1);
    if (amount.isNegative())
        text.prepend(QChar(0x2212));
    return currency.isEmpty() ? text : QString(text + QChar(0x00a0) + currency);
}

QString formatCount(qint64 count)
{
    return QLocale().toString(count);
}

QString formatDate(const QDate& date)
{
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : dash();
}

QString formatDateTime(const QDateTime& time)
{
    if (!time.isValid())
        return dash();
    const QDateTime local = time.toLocalTime();
    return formatDate(local.date()) + u' ' + local.time().toString(QStringLiteral("HH:mm:ss"));
}

QString formatRelative(const QDateTime& time, const QDateTime& now)
{
    if (!time.isValid())
        return translated(QT_TRANSLATE_NOOP("Format", "never"));
    const qint64 seconds = time.secsTo(now);
    const qint64 minutes = qAbs(seconds) / 60;
    if (qAbs(seconds) < 60)
        return seconds >= 0 ? translated(QT_TRANSLATE_NOOP("Format", "just now"))
                            : translated(QT_TRANSLATE_NOOP("Format", "in less than a minute"));
    if (minutes < 120) {
        const QString text = seconds > 0 ? translated(QT_TRANSLATE_NOOP("Format", "%1 min ago"))
                                         : translated(QT_TRANSLATE_NOOP("Format", "in %1 min"));
        return text.arg(minutes);
    }
    if (minutes < 36 * 60) {
        const QString text = seconds > 0 ? translated(QT_TRANSLATE_NOOP("Format", "%1 h ago"))
                                         : translated(QT_TRANSLATE_NOOP("Format", "in %1 h"));
        return text.arg(minutes / 60);
    }
    const QDateTime local = time.toLocalTime();
    return formatDate(local.date()) + u' ' + QLocale().toString(local.time(), QLocale::ShortFormat);
}

QString formatDuration(std::chrono::milliseconds duration)
{
    const qint64 ms = duration.count();
    if (ms <= 0)
        return dash();
    if (ms < 10000)
        return translated(QT_TRANSLATE_NOOP("Format", "%1 s"))
            .arg(QLocale().toString(static_cast<double>(ms) / 1000.0, 'f', 2));
    if (ms < 120000)
        return translated(QT_TRANSLATE_NOOP("Format", "%1 s")).arg(ms / 1000);
    return translated(QT_TRANSLATE_NOOP("Format", "%1 min %2 s")).arg(ms / 60000).arg(ms / 1000 % 60);
}

} // namespace counterfoil::ui
