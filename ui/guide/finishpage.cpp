#include "guide/finishpage.h"

#include "common/factsgrid.h"
#include "common/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace counterfoil::ui {

GuideFinishPage::GuideFinishPage(QWidget* parent)
    : GuidePage(tr("Ready to post"), {}, parent),
      m_facts(new FactsGrid(this)),
      m_missing(new ToneLabel({}, Tone::Warning, this)),
      m_note(
          new ToneLabel(tr("Sync Now reads the shop and posts. You see every document and every refusal in "
                           "the Log. To look first, close the guide and use Preview in the Queue."),
                        Tone::Muted, this)),
      m_sync(makePrimaryButton(tr("&Sync Now"), QStringLiteral("sync"), this))
{
    body()->addWidget(m_facts);
    body()->addWidget(m_missing);
    body()->addWidget(m_note);
    body()->addWidget(m_sync, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(m_sync, &QPushButton::clicked, this, &GuideFinishPage::syncRequested);
    setLines({});
}

void GuideFinishPage::setLines(const QList<Line>& lines)
{
    QList<FactsGrid::Fact> facts;
    QStringList missing;
    for (const Line& line : lines) {
        facts << FactsGrid::Fact{line.name, line.value.isEmpty() ? tr("not yet") : line.value};
        if (!line.missing.isEmpty())
            missing << QStringLiteral("• %1: %2").arg(line.name, line.missing);
    }
    m_facts->setFacts(facts);
    m_ready = !lines.isEmpty() && missing.isEmpty();
    m_missing->setText(tr("Still missing. Go back to a step by the list on the left; the guide can also be "
                          "opened again under Help > Set-up guide.") +
                       u'\n' + missing.join(u'\n'));
    m_missing->setVisible(!missing.isEmpty());
    m_note->setVisible(m_ready);
    setBusy(m_busy);
}

void GuideFinishPage::setBusy(bool busy)
{
    m_busy = busy;
    m_sync->setEnabled(m_ready && !busy);
}

QString GuideFinishPage::missingText() const
{
    return m_missing->isHidden() ? QString() : m_missing->text();
}

} // namespace counterfoil::ui
