#include "log/requestsdialog.h"

#include "common/format.h"
#include "common/gridview.h"
#include "common/labels.h"
#include "log/requestschart.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace counterfoil::ui {

namespace {

QString serviceName(const QString& service)
{
    if (service == QStringLiteral("xero"))
        return QStringLiteral("Xero");
    return service == QStringLiteral("magento") ? QStringLiteral("Magento") : service;
}

QTableWidgetItem* numberItem(qint64 value)
{
    auto* item = new QTableWidgetItem(formatCount(value));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

RequestsDialog::RequestsDialog(LogSource source, std::optional<int> dayLimit, QWidget* parent)
    : QDialog(parent),
      m_source(std::move(source)),
      m_dayLimit(dayLimit),
      m_period(new QComboBox(this)),
      m_summary(new ToneLabel({}, Tone::Muted, this)),
      m_chart(new RequestsChart(this)),
      m_table(new QTableWidget(0, 5, this))
{
    setWindowTitle(tr("View Request Daily"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::section, space::section, space::section);
    layout->setSpacing(space::wide);
    for (const int days : {7, 30, 90})
        m_period->addItem(tr("Last %1 days").arg(days), days);
    m_period->setCurrentIndex(1);
    m_period->setAccessibleName(tr("Period"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_period);
    layout->addLayout(head);
    layout->addWidget(m_chart, 3);
    styleTable(m_table);
    m_table->setHorizontalHeaderLabels({tr("Day"), tr("Service"), tr("Kind"), tr("Method"), tr("Calls")});
    m_table->horizontalHeaderItem(4)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->setAccessibleName(tr("Calls per day and kind"));
    layout->addWidget(m_table, 2);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copy = makeButton(tr("&Copy table"), QStringLiteral("copy"), this);
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(tableText()); });
    connect(m_period, &QComboBox::currentIndexChanged, this, &RequestsDialog::reload);
    resize(820, 640);
    reload();
}

void RequestsDialog::reload()
{
    const QDate today = QDate::currentDate();
    const QDate from = today.addDays(1 - m_period->currentData().toInt());
    const QList<store::RequestCount> counts =
        m_source.requests ? m_source.requests(from, today) : QList<store::RequestCount>();
    m_chart->setCounts(counts, from, today, m_dayLimit);
    qint64 xero = 0, magento = 0;
    for (const store::RequestCount& count : counts)
        (count.service == QStringLiteral("xero") ? xero : magento) += count.count;
    QString text = tr("Xero: %1 calls · Magento: %2 calls. Calls that only read are counted too.")
                       .arg(formatCount(xero), formatCount(magento));
    if (m_dayLimit)
        text += u' ' + tr("Xero allows %1 a day.").arg(formatCount(*m_dayLimit));
    m_summary->setText(text);
    fillTable(counts);
}

void RequestsDialog::fillTable(const QList<store::RequestCount>& counts)
{
    QList<store::RequestCount> rows = counts;
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        if (a.day != b.day)
            return a.day > b.day;
        return a.service != b.service ? a.service > b.service : a.count > b.count;
    });
    m_table->setRowCount(0);
    QDate day;
    int headRow = -1;
    qint64 sum = 0;
    QFont bold = m_table->font();
    bold.setWeight(QFont::DemiBold);
    for (const store::RequestCount& count : std::as_const(rows)) {
        if (count.day != day) {
            day = count.day;
            sum = 0;
            headRow = m_table->rowCount();
            m_table->insertRow(headRow);
            m_table->setItem(headRow, 0, new QTableWidgetItem(formatDate(day)));
            m_table->setItem(headRow, 2, new QTableWidgetItem(tr("all calls of the day")));
        }
        sum += count.count;
        m_table->setItem(headRow, 4, numberItem(sum));
        for (const int column : {0, 2, 4})
            m_table->item(headRow, column)->setFont(bold);
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 1, new QTableWidgetItem(serviceName(count.service)));
        m_table->setItem(row, 2, new QTableWidgetItem(count.kind));
        m_table->setItem(row, 3, new QTableWidgetItem(count.method));
        m_table->setItem(row, 4, numberItem(count.count));
    }
}

QString RequestsDialog::tableText() const
{
    QStringList lines;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells << (m_table->item(row, column) ? m_table->item(row, column)->text() : QString());
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace counterfoil::ui
