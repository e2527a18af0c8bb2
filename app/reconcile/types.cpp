#include "reconcile/types.h"

#include <algorithm>

namespace counterfoil::reconcile {

namespace {

QString kindName(magento::Kind kind)
{
    switch (kind) {
    case magento::Kind::Order:
        return QStringLiteral("order");
    case magento::Kind::Invoice:
        return QStringLiteral("invoice");
    case magento::Kind::CreditMemo:
        return QStringLiteral("creditmemo");
    case magento::Kind::Customer:
    case magento::Kind::Product:
        break;
    }
    return QStringLiteral("document");
}

QString figure(const std::optional<Amount>& amount, const QString& text)
{
    return amount ? amount->toString(2) : text;
}

} // namespace

QString differenceName(Difference difference)
{
    switch (difference) {
    case Difference::MissingInXero:
        return QStringLiteral("missing-in-xero");
    case Difference::MissingInMagento:
        return QStringLiteral("missing-in-magento");
    case Difference::Total:
        return QStringLiteral("total");
    case Difference::Tax:
        return QStringLiteral("tax");
    case Difference::Date:
        return QStringLiteral("date");
    case Difference::Contact:
        return QStringLiteral("contact");
    case Difference::Currency:
        return QStringLiteral("currency");
    case Difference::VoidedInXero:
        return QStringLiteral("voided-in-xero");
    case Difference::EditedInXero:
        return QStringLiteral("edited-in-xero");
    case Difference::PaidDifferently:
        return QStringLiteral("paid-differently");
    case Difference::ChangedInMagento:
        return QStringLiteral("changed-in-magento");
    }
    return {};
}

const QList<Difference>& allDifferences()
{
    using enum Difference;
    static const QList<Difference> all{MissingInXero, MissingInMagento, Total,           Tax,
                                       Date,          Contact,          Currency,        VoidedInXero,
                                       EditedInXero,  PaidDifferently,  ChangedInMagento};
    return all;
}

QString Finding::key() const
{
    const QString document = entityId != 0 ? QString::number(entityId) : xeroNumber;
    return QString(kindName(kind) + u':' + document + u'/' + differenceName(difference));
}

QString Finding::figures() const
{
    return QString(figure(magentoAmount, magentoText) + u'|' + figure(xeroAmount, xeroText) + u'|' +
                   currency);
}

int Report::differences() const
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(),
                                          [](const Finding& finding) { return finding.counts(); }));
}

} // namespace counterfoil::reconcile
