#include "overview/periodcard.h"

#include "common/card.h"
#include "common/factsgrid.h"
#include "common/format.h"
#include "common/labels.h"

#include <QVBoxLayout>

#include <algorithm>

namespace counterfoil::ui {

PeriodCard::PeriodCard(const QString& title, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(title, QStringLiteral("calendar"), this);
    layout->addWidget(card);
    m_facts = new FactsGrid(card, FactsGrid::Values::Numbers);
    m_verdict = new ToneLabel({}, Tone::Muted, card);
    card->body()->addWidget(m_facts);
    card->body()->addWidget(m_verdict);
    card->body()->addStretch(1);
    setAccessibleName(title);
}

void PeriodCard::show(const store::PostedSums& sums, qint64 refused, qint64 waiting,
                      const QString& baseCurrency)
{
    QList<FactsGrid::Fact> facts{{tr("Posted"), formatCount(sums.posted)},
                                 {tr("Refused"), formatCount(refused)}};
    if (waiting >= 0)
        facts << FactsGrid::Fact{tr("Waiting"), formatCount(waiting)};
    QStringList currencies = sums.byCurrency.keys();
    if (currencies.removeAll(baseCurrency) > 0)
        currencies.prepend(baseCurrency);
    bool equal = true;
    for (const QString& currency : std::as_const(currencies)) {
        const store::PostedSums::Sum sum = sums.byCurrency.value(currency);
        equal = equal && sum.difference().isZero();
        // The name says the currency: without it the figures stand below each other.
        facts << FactsGrid::Fact{tr("In Magento (%1)").arg(currency), formatAmount(sum.magento)}
              << FactsGrid::Fact{tr("In Xero (%1)").arg(currency), formatAmount(sum.xero)}
              << FactsGrid::Fact{tr("Difference (%1)").arg(currency), formatAmount(sum.difference())};
    }
    m_facts->setFacts(facts);
    QString text = currencies.isEmpty() ? tr("Nothing was posted yet.")
                   : equal              ? tr("Magento and Xero agree to the cent.")
                                        : tr("Magento and Xero differ.");
    if (sums.notCompared > 0)
        text += u'\n' + tr("Posted in another currency than the shop's document and not compared: %1")
                            .arg(formatCount(sums.notCompared));
    m_verdict->setText(text);
    m_verdict->setTone(currencies.isEmpty() ? Tone::Muted : equal ? Tone::Success : Tone::Error);
}

QString PeriodCard::value(const QString& name) const
{
    return m_facts->value(name);
}

QString PeriodCard::verdict() const
{
    return m_verdict->text();
}

} // namespace counterfoil::ui
