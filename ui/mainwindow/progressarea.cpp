#include "mainwindow/progressarea.h"

#include "common/format.h"
#include "common/labels.h"
#include "common/statusbadge.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace counterfoil::ui {

ProgressArea::ProgressArea(QWidget* parent)
    : QWidget(parent),
      m_text(new ToneLabel({}, Tone::Muted, this)),
      m_numbers(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_calls(new QLabel(this)),
      m_stop(makeButton(tr("Stop"), QStringLiteral("stop"), this)),
      m_shop(new StatusBadge(this)),
      m_books(new StatusBadge(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::page, space::tight, space::page, space::tight);
    layout->setSpacing(space::wide);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_numbers);
    layout->addWidget(m_calls);
    layout->addWidget(m_stop);
    layout->addWidget(m_shop);
    layout->addWidget(m_books);
    m_text->setWordWrap(false);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(160, 10);
    m_bar->setAccessibleName(tr("Progress"));
    connect(m_stop, &QPushButton::clicked, this, &ProgressArea::onStop);
    setConnections({});
    setRunning(false);
    say(tr("Ready."));
}

QString ProgressArea::text() const
{
    return m_text->text();
}

void ProgressArea::say(const QString& text)
{
    m_text->setText(text);
    m_text->setToolTip(text);
}

void ProgressArea::start()
{
    setRunning(true);
    m_stopping = false;
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stops after the request in hand. The rest stays in the queue."));
    m_bar->setRange(0, 0);
    m_numbers->clear();
    m_calls->clear();
    say(tr("Starting…"));
}

void ProgressArea::setProgress(const sync::ProgressChanged& progress)
{
    if (!m_running)
        start();
    say(progress.phase);
    const bool known = progress.total > 0;
    // A bar counts in int; a share of 10,000 is fine enough for any total.
    m_bar->setRange(0, known ? 10000 : 0);
    if (known)
        m_bar->setValue(static_cast<int>(qMin(progress.done, progress.total) * 10000 / progress.total));
    m_pace.note(progress.phase, progress.done, progress.total, QDateTime::currentDateTimeUtc());
    QStringList numbers;
    if (known)
        numbers << tr("%1 of %2").arg(formatCount(progress.done), formatCount(progress.total));
    else if (progress.done > 0)
        numbers << formatCount(progress.done);
    if (const QString pace = m_pace.text(); !pace.isEmpty())
        numbers << pace;
    m_numbers->setText(numbers.join(QStringLiteral(" · ")));
    m_calls->setText(tr("Xero calls: %1").arg(formatCount(progress.callsUsed)));
}

void ProgressArea::finish(const sync::SyncSummary& summary, const QDateTime& at)
{
    setRunning(false);
    const QString time = QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat);
    const QString start = summary.stoppedBy ? tr("Stopped %1").arg(time) : tr("Finished %1").arg(time);
    say(start + QStringLiteral(" · ") + summaryText(summary));
}

void ProgressArea::finish(const QString& text)
{
    setRunning(false);
    say(text);
}

void ProgressArea::setConnections(const sync::ConnectionStatus& status)
{
    const auto look = [](const QString& name, sync::ConnectionState state) {
        Look named = connectionLook(state);
        named.word = name;
        return named;
    };
    m_shop->setLook(look(tr("Magento"), status.shop.state));
    m_shop->setToolTip(connectionLook(status.shop.state).word);
    m_shop->setAccessibleName(tr("Magento: %1").arg(connectionLook(status.shop.state).word));
    m_books->setLook(look(tr("Xero"), status.books.state));
    m_books->setToolTip(connectionLook(status.books.state).word);
    m_books->setAccessibleName(tr("Xero: %1").arg(connectionLook(status.books.state).word));
}

void ProgressArea::setRunning(bool running)
{
    m_running = running;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_bar, m_numbers, m_calls, m_stop})
        widget->setVisible(running);
}

void ProgressArea::onStop()
{
    if (m_stopping) {
        emit stopNowRequested();
        return;
    }
    m_stopping = true;
    m_stop->setText(tr("Stop now"));
    m_stop->setToolTip(
        tr("Breaks off at once. What was under way is checked with the next sync; nothing is posted twice."));
    emit stopRequested();
}

QString summaryText(const sync::SyncSummary& summary)
{
    int posted = 0;
    for (const sync::KindCount& count : summary.kinds)
        posted += count.posted;
    QStringList parts{ProgressArea::tr("posted: %1").arg(formatCount(posted))};
    if (summary.queued > 0)
        parts << ProgressArea::tr("queued: %1").arg(formatCount(summary.queued));
    if (summary.refused > 0)
        parts << ProgressArea::tr("need you: %1").arg(formatCount(summary.refused));
    if (summary.waiting > 0)
        parts << ProgressArea::tr("waiting: %1").arg(formatCount(summary.waiting));
    parts << ProgressArea::tr("calls to Xero: %1").arg(formatCount(summary.xeroCalls));
    return parts.join(QStringLiteral(" · "));
}

} // namespace counterfoil::ui
