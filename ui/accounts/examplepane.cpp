#include "accounts/examplepane.h"

#include "common/format.h"
#include "common/gridview.h"
#include "common/labels.h"
#include "common/names.h"
#include "queue/previewlines.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <chrono>

namespace counterfoil::ui {

ExamplePane::ExamplePane(QWidget* parent)
    : QWidget(parent),
      m_documents(new QComboBox(this)),
      m_head(new ToneLabel({}, Tone::Muted, this)),
      m_message(new ToneLabel({}, Tone::Error, this)),
      m_totals(new ToneLabel({}, Tone::Text, this)),
      m_lines(new QTableWidget(0, 2, this))
{
    using namespace std::chrono_literals;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::gap);
    layout->addWidget(makeSubheading(tr("With these choices"), this));
    m_documents->setAccessibleName(tr("Example document of the shop"));
    m_documents->setMinimumContentsLength(12);
    m_documents->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    layout->addWidget(m_documents);
    layout->addWidget(m_head);
    layout->addWidget(m_message);
    styleTable(m_lines);
    m_lines->setWordWrap(true);
    m_lines->setSelectionMode(QAbstractItemView::NoSelection);
    m_lines->setAccessibleName(tr("Lines in Xero"));
    m_lines->setHorizontalHeaderLabels({tr("Line in Xero"), tr("Amount")});
    m_lines->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_lines->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_lines->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_totals);
    layout->addStretch(); // keeps the texts at the top while there are no lines
    m_documents->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &ExamplePane::recompute);
    connect(m_documents, &QComboBox::activated, this, &ExamplePane::recompute);
    showProblem(tr("Once documents of the shop have been read, one of them is shown here as it would be in "
                   "Xero."));
    m_message->setTone(Tone::Muted);
}

void ExamplePane::setSource(ExampleSource source)
{
    m_source = std::move(source);
    reload();
}

void ExamplePane::setMapping(const posting::Mapping& mapping, const posting::BooksFacts& books)
{
    m_mapping = mapping;
    m_books = books;
    m_pause.start();
}

void ExamplePane::reload()
{
    if (!m_source.recent)
        return;
    const auto keyOf = [](const store::SourceDocument& document) {
        return QStringLiteral("%1/%2").arg(static_cast<int>(document.kind)).arg(document.entityId);
    };
    const QString chosen = m_documents->currentData().toString();
    m_recent = m_source.recent();
    m_documents->clear();
    for (const store::SourceDocument& document : std::as_const(m_recent)) {
        const QString text = QStringLiteral("%1 %2 · %3 · %4")
                                 .arg(kindWord(document.kind), document.incrementId, document.customerName,
                                      formatAmount(document.grandTotal, document.currency));
        m_documents->addItem(text, keyOf(document));
    }
    m_documents->setVisible(!m_recent.isEmpty());
    m_documents->setCurrentIndex(qMax(m_recent.isEmpty() ? -1 : 0, m_documents->findData(chosen)));
    recompute();
}

void ExamplePane::recompute()
{
    const int index = m_documents->currentIndex();
    if (!m_source.post || index < 0 || index >= m_recent.size())
        return;
    const store::SourceDocument& source = m_recent.at(index);
    const auto outcome = m_source.post(source, m_mapping, m_books);
    if (!outcome)
        return showProblem(outcome.error().message);
    if (const auto* blocked = std::get_if<posting::Blocked>(&*outcome))
        return showProblem(blocked->message);
    showPrepared(source, std::get<posting::Prepared>(*outcome));
}

void ExamplePane::showProblem(const QString& message)
{
    m_text = message;
    m_message->setTone(Tone::Error);
    m_message->setText(message);
    m_message->show();
    m_head->hide();
    m_lines->hide();
    m_totals->hide();
}

void ExamplePane::showPrepared(const store::SourceDocument& source, const posting::Prepared& prepared)
{
    const PreviewSide side = xeroSide(prepared);
    QStringList head{side.title};
    for (const auto& [name, value] : side.facts) {
        if (!value.isEmpty())
            head << name + QStringLiteral(": ") + value;
    }
    m_head->setText(head.join(u'\n'));
    m_lines->setRowCount(static_cast<int>(side.lines.size()));
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        const PreviewLine& line = side.lines.at(row);
        QString text = line.description;
        if (!line.detail.isEmpty())
            text += u'\n' + line.detail;
        auto* what = new QTableWidgetItem(text);
        what->setToolTip(text);
        what->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_lines->setItem(row, 0, what);
        auto* amount = new QTableWidgetItem(line.amount ? formatAmount(*line.amount) : QString());
        amount->setTextAlignment(Qt::AlignRight | Qt::AlignTop);
        m_lines->setItem(row, 1, amount);
    }
    QStringList totals;
    for (const auto& [name, amount] : side.totals)
        totals << name + QStringLiteral(": ") + formatAmount(amount, side.currency);
    totals << tr("Total in Magento: %1").arg(formatAmount(source.grandTotal, source.currency));
    totals << prepared.notes;
    m_totals->setText(totals.join(u'\n'));
    m_text = side.title;
    m_message->hide();
    for (QWidget* part :
         {static_cast<QWidget*>(m_head), static_cast<QWidget*>(m_lines), static_cast<QWidget*>(m_totals)})
        part->show();
}

void ExamplePane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

} // namespace counterfoil::ui
