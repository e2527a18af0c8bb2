#include "accounts/examplepane.h"

#include "common/factsgrid.h"
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
      m_head(makeSubheading({}, this)),
      m_facts(new FactsGrid(this)),
      m_totals(new FactsGrid(this, FactsGrid::Values::NumbersAtEdge)),
      m_message(new ToneLabel({}, Tone::Error, this)),
      m_notes(new ToneLabel({}, Tone::Muted, this)),
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
    layout->addLayout(makeResult(), 1);
    m_documents->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &ExamplePane::recompute);
    connect(m_documents, &QComboBox::activated, this, &ExamplePane::recompute);
    showProblem(tr("Once documents of the shop have been read, one of them is shown here as it would be in "
                   "Xero."));
    m_message->setTone(Tone::Muted);
}

QLayout* ExamplePane::makeResult()
{
    auto* layout = new QVBoxLayout;
    layout->setSpacing(space::gap);
    m_head->setWordWrap(true);
    layout->addWidget(m_head);
    layout->addWidget(m_message);
    layout->addWidget(m_facts);
    styleTable(m_lines);
    wrapLines(m_lines);
    m_lines->setSelectionMode(QAbstractItemView::NoSelection);
    m_lines->setAccessibleName(tr("Lines in Xero"));
    m_lines->setHorizontalHeaderLabels({tr("Line in Xero"), tr("Amount")});
    m_lines->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_lines->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setMinimumHeight(fontMetrics().height() * 8);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_totals);
    layout->addWidget(m_notes);
    layout->addStretch(); // keeps the texts at the top while there are no lines
    return layout;
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
    for (QWidget* part : std::initializer_list<QWidget*>{m_head, m_facts, m_lines, m_totals, m_notes})
        part->hide();
}

void ExamplePane::showPrepared(const store::SourceDocument& source, const posting::Prepared& prepared)
{
    const PreviewSide side = xeroSide(prepared);
    m_head->setText(side.title);
    QList<FactsGrid::Fact> facts;
    for (const auto& [name, value] : side.facts)
        facts << FactsGrid::Fact{name, value};
    m_facts->setFacts(facts);
    fillLines(side.lines);
    QList<FactsGrid::Fact> totals;
    for (const auto& [name, amount] : side.totals)
        totals << FactsGrid::Fact{name, formatAmount(amount, side.currency)};
    totals << FactsGrid::Fact{tr("Total in Magento"), formatAmount(source.grandTotal, source.currency)};
    m_totals->setFacts(totals);
    m_notes->setText(prepared.notes.join(u'\n'));
    m_text = side.title;
    m_message->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{m_head, m_facts, m_lines, m_totals})
        part->show();
    m_notes->setVisible(!prepared.notes.isEmpty());
}

void ExamplePane::fillLines(const QList<PreviewLine>& lines)
{
    m_lines->setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        const PreviewLine& line = lines.at(row);
        QString text = line.description;
        if (!line.detail.isEmpty())
            text += u'\n' + line.detail;
        auto* what = new QTableWidgetItem(text);
        what->setToolTip(text);
        what->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        m_lines->setItem(row, 0, what);
        auto* amount = new QTableWidgetItem(line.amount ? formatAmount(*line.amount) : QString());
        amount->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_lines->setItem(row, 1, amount);
    }
}

void ExamplePane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

} // namespace counterfoil::ui
