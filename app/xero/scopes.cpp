#include "xero/scopes.h"

namespace counterfoil::xero {

namespace {

bool covers(const QString& granted, const QString& needed)
{
    const QString read = QStringLiteral(".read");
    if (granted == needed || QString(granted + read) == needed)
        return true;
    const QString broad = QStringLiteral("accounting.transactions");
    if (!granted.startsWith(broad))
        return false;
    QString subject = needed;
    const bool readOnly = granted == QString(broad + read);
    if (readOnly && !needed.endsWith(read))
        return false;
    if (subject.endsWith(read))
        subject.chop(read.size());
    return subject == QStringLiteral("accounting.invoices") ||
           subject == QStringLiteral("accounting.payments");
}

} // namespace

QStringList missingScopes(const QStringList& granted, const QStringList& needed)
{
    if (granted.isEmpty())
        return {};
    QStringList missing;
    for (const QString& scope : needed) {
        bool covered = false;
        for (const QString& one : granted)
            covered = covered || covers(one, scope);
        if (!covered)
            missing.append(scope);
    }
    return missing;
}

} // namespace counterfoil::xero
