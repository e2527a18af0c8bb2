#include "log/requeststable.h"

#include "common/exportfile.h"
#include "common/format.h"
#include "common/gridview.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>

namespace counterfoil::ui {

namespace {

QString serviceName(const QString& service)
{
    if (service == QStringLiteral("xero"))
        return QStringLiteral("Xero");
    return service == QStringLiteral("magento") ? QStringLiteral("Magento") : service;
}

/// What stands in one row of the table: a kind of a day, or a day's sum.
struct Line
{
    QDateTime when; ///< with a sum only
    QString service, kind;
    int reads = 0, writes = 0;
    void add(const CallCount& count)
    {
        (count.method == QStringLiteral("GET") ? reads : writes) += count.count;
    }
};

QList<Line> linesOf(const QList<CallCount>& sorted)
{
    QList<Line> lines;
    qsizetype sum = -1;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        const CallCount& count = sorted.at(i);
        const bool newPeriod = i == 0 || sorted.at(i - 1).when != count.when;
        if (newPeriod) {
            sum = lines.size();
            lines.append({count.when, {}, {}, 0, 0});
        }
        if (newPeriod || lines.last().service != count.service || lines.last().kind != count.kind)
            lines.append({{}, count.service, count.kind, 0, 0});
        lines.last().add(count);
        lines[sum].add(count);
    }
    return lines;
}

} // namespace

RequestsTable::RequestsTable(QWidget* parent) : QTableWidget(0, ColumnCount, parent)
{
    styleTable(this);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Kind, QHeaderView::Stretch);
    setAccessibleName(tr("Calls by time and kind"));
}

void RequestsTable::setNumber(int row, int column, qint64 value)
{
    auto* cell = new QTableWidgetItem(value == 0 ? dash() : formatCount(value));
    cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setItem(row, column, cell);
}

void RequestsTable::setCounts(QList<CallCount> counts, By by)
{
    std::sort(counts.begin(), counts.end(), [](const CallCount& a, const CallCount& b) {
        if (a.when != b.when)
            return a.when > b.when;
        if (a.service != b.service)
            return a.service > b.service;
        return a.kind != b.kind ? a.kind < b.kind : a.method < b.method;
    });
    m_counts = counts;
    const QList<Line> lines = linesOf(m_counts);
    clearContents();
    setRowCount(static_cast<int>(lines.size()));
    setHorizontalHeaderLabels({by == By::Day ? tr("Day") : tr("Minute"), tr("Service"), tr("Kind"),
                               tr("Read (GET)"), tr("Written"), tr("Calls")});
    for (int column = 0; column < ColumnCount; ++column)
        horizontalHeaderItem(column)->setTextAlignment((column >= Reads ? Qt::AlignRight : Qt::AlignLeft) |
                                                       Qt::AlignVCenter);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (int row = 0; row < lines.size(); ++row) {
        const Line& line = lines.at(row);
        const bool sum = line.when.isValid();
        if (sum) {
            const QString when = by == By::Day ? formatDate(line.when.date())
                                               : QLocale().toString(line.when.time(), QLocale::ShortFormat);
            setItem(row, When, new QTableWidgetItem(when));
            setItem(row, Kind,
                    new QTableWidgetItem(by == By::Day ? tr("all calls of the day")
                                                       : tr("all calls of the minute")));
        } else {
            setItem(row, Service, new QTableWidgetItem(serviceName(line.service)));
            setItem(row, Kind, new QTableWidgetItem(line.kind));
        }
        setNumber(row, Reads, line.reads);
        setNumber(row, Writes, line.writes);
        setNumber(row, Calls, line.reads + line.writes);
        for (int column = 0; sum && column < ColumnCount; ++column) {
            if (item(row, column))
                item(row, column)->setFont(bold);
        }
    }
}

QString RequestsTable::tableText() const
{
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << (item(row, column) ? item(row, column)->text() : QString());
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

Result<qint64> exportCalls(const QList<CallCount>& counts, RequestsTable::By by, QIODevice& device)
{
    const bool days = by == RequestsTable::By::Day;
    const QStringList header{days ? QStringLiteral("day") : QStringLiteral("minute"),
                             QStringLiteral("service"), QStringLiteral("method"), QStringLiteral("kind"),
                             QStringLiteral("calls")};
    const QString format = days ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("yyyy-MM-dd HH:mm");
    return writeCsvTable(device, header, counts.size(), [&](qsizetype row) {
        const CallCount& count = counts.at(row);
        return QStringList{count.when.toString(format), count.service, count.method, count.kind,
                           QString::number(count.count)};
    });
}

} // namespace counterfoil::ui
