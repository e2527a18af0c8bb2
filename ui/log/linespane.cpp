#include "log/linespane.h"

#include "common/format.h"
#include "common/gridview.h"
#include "common/icons.h"
#include "common/labels.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace counterfoil::ui {

namespace {

enum Column { Text, Quantity, Magento, Mark, Xero, Booked };

QString amountText(const std::optional<Amount>& amount)
{
    return amount ? formatAmount(*amount) : QString();
}

/// "17.43 − 1.31": the price of the line and its discount.
QString shopText(const PreviewLine& line)
{
    const bool discounted = line.amount && line.discount && !line.discount->isZero();
    return discounted ? QString(formatAmount(*line.amount) + QStringLiteral(" − ") +
                                formatAmount(line.discount->abs()))
                      : amountText(line.amount);
}

} // namespace

LinesPane::LinesPane(QWidget* parent)
    : QWidget(parent), m_verdict(new ToneLabel({}, Tone::Muted, this)), m_table(new QTableWidget(0, 6, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::gap, 0, 0);
    layout->setSpacing(space::gap);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    layout->addWidget(m_verdict);
    styleTable(m_table);
    m_table->setHorizontalHeaderLabels(
        {tr("Line"), tr("Qty"), tr("In Magento"), QString(), tr("In Xero"), tr("Item, account, tax")});
    for (const int right : {Quantity, Magento, Xero})
        m_table->horizontalHeaderItem(right)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Text, QHeaderView::Stretch);
    m_table->setAccessibleName(tr("The lines in Magento and in Xero"));
    layout->addWidget(m_table, 1);
    layout->addStretch(0);
}

void LinesPane::put(int row, int column, const QString& text, bool right)
{
    auto* item = new QTableWidgetItem(text);
    item->setToolTip(text);
    if (right)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setItem(row, column, item);
}

void LinesPane::mark(int row, const QString& why)
{
    put(row, Mark, QStringLiteral("≠"), false);
    m_table->item(row, Mark)->setToolTip(why);
    m_table->item(row, Mark)->setData(Qt::AccessibleTextRole, why);
    for (const int column : {int(Magento), int(Mark), int(Xero)})
        m_table->item(row, column)->setForeground(toneColor(Tone::Error, palette()));
}

void LinesPane::addLine(int row, const LogLine& line, const QString& currency)
{
    const PreviewLine& named = line.magento ? *line.magento : *line.xero;
    put(row, Text, named.description.simplified(), false);
    put(row, Quantity, named.quantity ? named.quantity->toString() : QString(), true);
    put(row, Magento, line.magento ? shopText(*line.magento) : dash(), true);
    put(row, Mark, QString(), false);
    put(row, Xero, line.xero ? amountText(line.xero->amount) : dash(), true);
    put(row, Booked, line.xero ? line.xero->detail : QString(), false);
    if (line.differs)
        mark(row, tr("Magento has %1, Xero got %2")
                      .arg(formatAmount(*line.magento->amount, currency),
                           formatAmount(*line.xero->amount, currency)));
}

void LinesPane::addTotal(int row, const QString& name, std::optional<Amount> magento,
                         std::optional<Amount> xero)
{
    put(row, Text, name, false);
    put(row, Quantity, QString(), true);
    put(row, Magento, amountText(magento), true);
    put(row, Mark, QString(), false);
    put(row, Xero, amountText(xero), true);
    put(row, Booked, QString(), false);
    QFont bold = m_table->font();
    bold.setWeight(QFont::DemiBold);
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->item(row, column)->setFont(bold);
    if (magento && xero && *magento != *xero)
        mark(row, tr("The difference is %1").arg(formatAmount(*xero - *magento)));
}

void LinesPane::setLines(const LogLines& lines)
{
    m_table->setVisible(lines.problem.isEmpty());
    m_table->setRowCount(0);
    if (!lines.problem.isEmpty()) {
        m_verdict->setTone(Tone::Muted);
        m_verdict->setText(lines.problem);
        return;
    }
    const int count = static_cast<int>(lines.lines.size());
    m_table->setRowCount(count + 2);
    for (int row = 0; row < count; ++row)
        addLine(row, lines.lines.at(row), lines.currency);
    addTotal(count, tr("Tax"), lines.magentoTax, lines.xeroTax);
    addTotal(count + 1, tr("Total"), lines.magentoTotal, lines.xeroTotal);

    const auto money = [&lines](Amount amount) { return formatAmount(amount, lines.currency); };
    if (!lines.xeroTotal) {
        m_verdict->setTone(Tone::Muted);
        m_verdict->setText(tr("Nothing of it was sent to Xero, or what was sent is not kept any more."));
    } else if (lines.magentoTotal && *lines.magentoTotal != *lines.xeroTotal) {
        m_verdict->setTone(Tone::Error);
        m_verdict->setText(tr("The totals differ by %1: Magento %2, Xero %3")
                               .arg(money(*lines.xeroTotal - *lines.magentoTotal), money(*lines.magentoTotal),
                                    money(*lines.xeroTotal)));
    } else {
        m_verdict->setTone(Tone::Success);
        m_verdict->setText(lines.confirmed
                               ? tr("Both totals are equal: %1").arg(money(*lines.xeroTotal))
                               : tr("What was sent has Magento's total: %1").arg(money(*lines.xeroTotal)));
    }
}

QString LinesPane::verdict() const
{
    return m_verdict->text();
}

} // namespace counterfoil::ui
