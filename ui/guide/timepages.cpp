#include "guide/timepages.h"

#include "common/formfield.h"
#include "common/labels.h"
#include "guide/sincechoice.h"

#include <QComboBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace counterfoil::ui {

GuideSincePage::GuideSincePage(QWidget* parent)
    : GuidePage(
          tr("From which date on"),
          tr("Documents of the shop that are dated earlier stay out of Xero. When in doubt, ask whoever "
             "keeps the books."),
          parent),
      m_choice(new SinceChoice(this)),
      m_outcome(new ToneLabel({}, Tone::Accent, this))
{
    body()->addWidget(m_choice);
    body()->addWidget(m_outcome);
    body()->addStretch(1);
    const auto show = [this] {
        m_outcome->setText(tr("Posted: %1").arg(m_choice->words()));
        emit changed();
    };
    connect(m_choice, &SinceChoice::changed, this, show);
    show();
}

void GuideSincePage::setSettings(const QMap<QString, QString>& settings)
{
    m_chosen = SinceChoice::isChosen(settings);
    m_choice->setSettings(settings);
    emit changed();
}

void GuideSincePage::initializePage()
{
    // Seen with its default and left by Next: that is a decision.
    m_chosen = true;
    emit changed();
}

QString GuideSincePage::missing() const
{
    return m_chosen ? QString() : tr("Nobody has said yet from which date on to post.");
}

GuideModePage::GuideModePage(QWidget* parent)
    : GuidePage(tr("When it posts"), tr("After the first sync Counterfoil goes on by itself."), parent),
      m_cron(new QRadioButton(tr("Cron &Job (recommended)"), this)),
      m_immediately(new QRadioButton(tr("&Immediately"), this)),
      m_interval(new QComboBox(this))
{
    for (const int minutes : {5, 10, 15, 30, 60, 120})
        m_interval->addItem(tr("every %1 minutes").arg(minutes), minutes);
    m_interval->setAccessibleName(tr("Interval of the Cron Job"));
    m_interval->setCurrentIndex(m_interval->findData(30));
    m_cron->setChecked(true);
    addOption(body(), m_cron, tr("Changes are gathered and sent together: the fewest calls to Xero."),
              m_interval);
    addOption(body(), m_immediately,
              tr("A sale is in Xero about a minute after it was made. Needs more of the calls that Xero "
                 "allows in a day."));
    body()->addStretch(1);
    connect(m_cron, &QRadioButton::toggled, m_interval, &QWidget::setEnabled);
}

void GuideModePage::setSettings(const QMap<QString, QString>& settings)
{
    const bool now = settings.value(QStringLiteral("sync.mode")) == QStringLiteral("immediately");
    (now ? m_immediately : m_cron)->setChecked(true);
    const int row = m_interval->findData(
        settings.value(QStringLiteral("sync.intervalMinutes"), QStringLiteral("30")).toInt());
    if (row >= 0)
        m_interval->setCurrentIndex(row);
}

QMap<QString, QString> GuideModePage::settings() const
{
    return {{QStringLiteral("sync.mode"),
             m_immediately->isChecked() ? QStringLiteral("immediately") : QStringLiteral("cron")},
            {QStringLiteral("sync.intervalMinutes"), QString::number(m_interval->currentData().toInt())}};
}

QString GuideModePage::words() const
{
    return m_immediately->isChecked() ? tr("Immediately") : tr("Cron Job, %1").arg(m_interval->currentText());
}

void GuideModePage::initializePage()
{
    m_seen = true;
    emit changed();
}

} // namespace counterfoil::ui
