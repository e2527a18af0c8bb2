#include "log/requestsdialog.h"

#include "common/emptystate.h"
#include "common/exportfile.h"
#include "common/format.h"
#include "common/labels.h"
#include "common/screenroom.h"
#include "log/minutechart.h"
#include "log/requestschart.h"
#include "log/requeststable.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPushButton>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <chrono>

namespace counterfoil::ui {

namespace {

/// Xero allows 60 calls a minute for each organisation and app (Xero "OAuth 2.0 API limits").
constexpr int xeroMinuteLimit = 60;

bool isXero(const QString& service)
{
    return service == QStringLiteral("xero");
}

/// "Xero: 120 calls, 80 of them only read."
QString sumText(const QString& name, const QList<CallCount>& counts, bool xero)
{
    qint64 calls = 0, reads = 0;
    for (const CallCount& count : counts) {
        if (isXero(count.service) != xero)
            continue;
        calls += count.count;
        reads += count.method == QStringLiteral("GET") ? count.count : 0;
    }
    return RequestsDialog::tr("%1: %2 calls, %3 of them only read.")
        .arg(name, formatCount(calls), formatCount(reads));
}

} // namespace

RequestsDialog::RequestsDialog(LogSource source, std::optional<int> dayLimit, QWidget* parent)
    : QDialog(parent),
      m_source(std::move(source)),
      m_dayLimit(dayLimit),
      m_period(new QComboBox(this)),
      m_summary(new ToneLabel({}, Tone::Muted, this)),
      m_said(new ToneLabel({}, Tone::Muted, this)),
      m_chart(new RequestsChart(this)),
      m_minutes(new MinuteChart(this)),
      m_table(new RequestsTable(this)),
      m_empty(new EmptyState(QStringLiteral("chart"), this))
{
    setWindowTitle(tr("View Request Daily"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::section, space::section, space::section);
    layout->setSpacing(space::wide);
    const auto add = [this](const QString& text, Period period) {
        m_period->addItem(text, static_cast<int>(period));
    };
    add(tr("Last hour, by the minute"), Period::LastHour);
    add(tr("Today, by the minute"), Period::Today);
    add(tr("Yesterday, by the minute"), Period::Yesterday);
    add(tr("Last 7 days"), Period::Days7);
    add(tr("Last 30 days"), Period::Days30);
    add(tr("Last 90 days"), Period::Days90);
    choose(Period::Days30);
    m_period->setAccessibleName(tr("Period"));
    auto* head = new QHBoxLayout;
    head->setSpacing(space::wide);
    head->addWidget(m_summary, 1);
    head->addWidget(m_period, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(makeContent(), 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_said, 1);
    foot->addWidget(makeButtons());
    layout->addLayout(foot);
    connect(m_period, &QComboBox::currentIndexChanged, this, &RequestsDialog::reload);
    m_live.setInterval(std::chrono::seconds(15));
    connect(&m_live, &QTimer::timeout, this, [this] {
        if (isVisible() && byMinute())
            reload();
    });
    m_live.start();
    resize(withinScreen(*this, QSize(860, 680)));
    reload();
}

QWidget* RequestsDialog::makeContent()
{
    auto* content = new QWidget(this);
    m_stack = new QStackedLayout(content);
    auto* full = new QWidget(content);
    auto* layout = new QVBoxLayout(full);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::wide);
    m_charts = new QStackedLayout;
    m_charts->addWidget(m_chart);
    m_charts->addWidget(m_minutes);
    layout->addLayout(m_charts, 3);
    layout->addWidget(m_table, 2);
    m_stack->addWidget(full);
    m_stack->addWidget(m_empty);
    return content;
}

QDialogButtonBox* RequestsDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(this);
    m_copy = makeButton(tr("&Copy table"), QStringLiteral("copy"), this);
    m_export = makeButton(tr("&Export CSV…"), QStringLiteral("export"), this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_export, QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close); // last, or Tab passes over it
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_table->tableText()); });
    connect(m_export, &QPushButton::clicked, this, &RequestsDialog::exportCsv);
    return buttons;
}

RequestsDialog::Period RequestsDialog::period() const
{
    return static_cast<Period>(m_period->currentData().toInt());
}

void RequestsDialog::choose(Period period)
{
    m_period->setCurrentIndex(m_period->findData(static_cast<int>(period)));
}

bool RequestsDialog::byMinute() const
{
    return period() == Period::LastHour || period() == Period::Today || period() == Period::Yesterday;
}

void RequestsDialog::reload()
{
    switch (period()) {
    case Period::LastHour:
    case Period::Today:
    case Period::Yesterday:
        return reloadMinutes();
    case Period::Days7:
        return reloadDays(7);
    case Period::Days30:
        return reloadDays(30);
    case Period::Days90:
        return reloadDays(90);
    }
}

void RequestsDialog::reloadDays(int days)
{
    const QDate today = QDate::currentDate();
    const QDate from = today.addDays(1 - days);
    const auto counts = m_source.requests ? m_source.requests(from, today) : QList<store::RequestCount>();
    m_chart->setCounts(counts, from, today, m_dayLimit);
    m_charts->setCurrentWidget(m_chart);
    QList<CallCount> rows;
    for (const store::RequestCount& count : counts)
        rows.append({count.day.startOfDay(), count.service, count.method, count.kind, count.count});
    m_table->setCounts(rows, RequestsTable::By::Day);
    QStringList texts{sumText(QStringLiteral("Xero"), rows, true), sumText(tr("Magento"), rows, false)};
    if (m_dayLimit)
        texts << tr("Xero allows %1 a day.").arg(formatCount(*m_dayLimit));
    m_summary->setText(texts.join(u' '));
    showEmpty(rows.isEmpty());
}

void RequestsDialog::reloadMinutes()
{
    const QDateTime now = QDateTime::currentDateTime();
    const QDateTime midnight = now.date().startOfDay();
    const QDateTime nextMinute = now.addSecs(60 - now.time().second()).addMSecs(-now.time().msec());
    QDateTime from = midnight, until = nextMinute;
    if (period() == Period::LastHour) {
        from = nextMinute.addSecs(-3600);
    } else if (period() == Period::Yesterday) {
        from = now.date().addDays(-1).startOfDay();
        until = midnight;
    } else if (until < midnight.addSecs(3600)) {
        until = midnight.addSecs(3600); // just after midnight: an axis to read
    }
    const auto counts = m_source.minutes ? m_source.minutes(from, until) : QList<store::MinuteCount>();
    m_minutes->setCounts(counts, from, until, xeroMinuteLimit);
    m_charts->setCurrentWidget(m_minutes);
    QList<CallCount> rows;
    for (const store::MinuteCount& count : counts)
        rows.append({count.minute.toLocalTime(), count.service, count.method, count.kind, count.count});
    m_table->setCounts(rows, RequestsTable::By::Minute);
    m_summary->setText(QStringList{
        sumText(QStringLiteral("Xero"), rows, true), sumText(tr("Magento"), rows, false),
        tr("Xero allows %1 a minute; the most were %2.")
            .arg(formatCount(xeroMinuteLimit), formatCount(m_minutes->most(QStringLiteral("xero"))))}
                           .join(u' '));
    showEmpty(rows.isEmpty());
}

void RequestsDialog::showEmpty(bool empty)
{
    m_empty->setTexts(tr("No calls in this time"),
                      byMinute()
                          ? tr("Calls are counted when the shop is read and when something is posted. "
                               "Sync once, or choose a longer period above. Minutes are kept for today "
                               "and yesterday.")
                          : tr("Calls are counted when the shop is read and when something is posted. "
                               "Connect and sync once, then they are shown here."));
    m_stack->setCurrentIndex(empty ? 1 : 0);
    m_copy->setEnabled(!empty);
    m_export->setEnabled(!empty);
}

QString RequestsDialog::summary() const
{
    return m_summary->text();
}

void RequestsDialog::exportCsv()
{
    auto* dialog = new QFileDialog(this, tr("Export the calls"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(
        QStringLiteral("counterfoil-calls-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &RequestsDialog::writeCsv);
    dialog->open();
}

void RequestsDialog::writeCsv(const QString& path)
{
    const auto by = byMinute() ? RequestsTable::By::Minute : RequestsTable::By::Day;
    const auto rows =
        writeFile(path, [&](QIODevice& device) { return exportCalls(m_table->counts(), by, device); });
    m_said->setTone(rows ? Tone::Success : Tone::Error);
    m_said->setText(rows ? tr("Rows written to %1: %2").arg(path, formatCount(*rows)) : rows.error().message);
}

} // namespace counterfoil::ui
