#include "common/factsgrid.h"

#include "common/labels.h"

#include <QGridLayout>

namespace counterfoil::ui {

FactsGrid::FactsGrid(QWidget* parent, Values values)
    : QWidget(parent), m_layout(new QGridLayout(this)), m_values(values)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(space::section);
    m_layout->setVerticalSpacing(6);
    m_layout->setColumnStretch(values == Values::Numbers ? 2 : 1, 1);
}

void FactsGrid::setFacts(const QList<Fact>& facts)
{
    QList<Fact> shown;
    for (const Fact& fact : facts) {
        if (!fact.value.isEmpty())
            shown << fact;
    }
    // The same names as before: only the texts change, and a selection survives.
    bool same = shown.size() == m_facts.size();
    for (qsizetype i = 0; same && i < shown.size(); ++i)
        same = shown.at(i).name == m_facts.at(i).name;
    if (same) {
        for (qsizetype i = 0; i < shown.size(); ++i) {
            if (shown.at(i).value != m_facts.at(i).value)
                static_cast<ToneLabel*>(m_widgets.at(2 * i + 1))->setText(shown.at(i).value);
        }
        m_facts = shown;
        return;
    }
    qDeleteAll(m_widgets);
    m_widgets.clear();
    m_facts = shown;
    for (int row = 0; row < shown.size(); ++row) {
        auto* name = new ToneLabel(shown.at(row).name, Tone::Muted, this);
        name->setWordWrap(false);
        auto* value = new ToneLabel(shown.at(row).value, Tone::Text, this);
        value->setTextFormat(Qt::PlainText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        if (m_values != Values::Texts) {
            value->setWordWrap(false);
            value->setAlignment(Qt::AlignRight | Qt::AlignTop);
        }
        value->setAccessibleName(shown.at(row).name + QStringLiteral(": ") + shown.at(row).value);
        m_layout->addWidget(name, row, 0, Qt::AlignTop);
        m_layout->addWidget(value, row, 1, Qt::AlignTop);
        m_widgets << name << value;
    }
}

QString FactsGrid::value(const QString& name) const
{
    for (const Fact& fact : m_facts) {
        if (fact.name == name)
            return fact.value;
    }
    return {};
}

} // namespace counterfoil::ui
