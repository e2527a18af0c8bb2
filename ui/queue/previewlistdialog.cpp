#include "queue/previewlistdialog.h"

#include "common/exportfile.h"
#include "common/format.h"
#include "common/gridview.h"
#include "common/labels.h"
#include "common/screenroom.h"
#include "queue/previewlistexport.h"
#include "queue/previewlistmodel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableWidget>
#include <QVBoxLayout>

namespace counterfoil::ui {

namespace {

int nextRequest()
{
    static int last = 0; // GUI thread only
    return ++last;
}

} // namespace

PreviewListDialog::PreviewListDialog(const QList<qint64>& ids, QWidget* parent)
    : QDialog(parent),
      m_ids(ids),
      m_model(new PreviewListModel(this)),
      m_table(new QTableView(this)),
      m_sumTable(new QTableWidget(0, 7, this)),
      m_show(new QComboBox(this)),
      m_bar(new QProgressBar(this)),
      m_summary(new ToneLabel({}, Tone::Text, this)),
      m_said(new ToneLabel(tr("This is a calculation only. Nothing was sent."), Tone::Muted, this))
{
    setWindowTitle(tr("Preview of %1 rows").arg(formatCount(ids.size())));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::section, space::section, space::section);
    layout->setSpacing(space::wide);
    m_show->addItem(tr("All rows"), static_cast<int>(PreviewListModel::Show::All));
    m_show->addItem(tr("With problems"), static_cast<int>(PreviewListModel::Show::Problems));
    m_show->addItem(tr("With differences"), static_cast<int>(PreviewListModel::Show::Differences));
    m_show->setAccessibleName(tr("Which rows are shown"));
    m_stopButton = makeButton(tr("&Stop"), QStringLiteral("stop"), this);
    m_bar->setAccessibleName(tr("Rows computed"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(220);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::gap);
    head->addWidget(m_summary, 1);
    head->addWidget(m_bar);
    head->addWidget(m_stopButton);
    head->addWidget(m_show);
    layout->addLayout(head);
    layout->addWidget(makeTable(), 1);
    layout->addWidget(m_sumTable);
    makeButtons(layout);
    connect(m_stopButton, &QPushButton::clicked, this, &PreviewListDialog::stop);
    connect(m_show, &QComboBox::currentIndexChanged, this,
            [this] { m_model->setShow(static_cast<PreviewListModel::Show>(m_show->currentData().toInt())); });
    resize(withinScreen(*this, QSize(1280, 680)));
    showSums();
    showState();
}

PreviewListDialog::~PreviewListDialog()
{
    m_stop.request_stop();
}

QWidget* PreviewListDialog::makeTable()
{
    styleTable(m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Previews"));
    QHeaderView* header = m_table->horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    const int unit = m_table->fontMetrics().horizontalAdvance(u'0');
    const QList<int> chars{13, 10, 12, 11, 11, 8, 20, 27, 14};
    constexpr int padding = 14;
    for (int i = 0; i < chars.size(); ++i)
        m_table->setColumnWidth(i, qMax(chars.at(i) * unit + padding, header->sectionSizeHint(i)));
    header->setSectionResizeMode(PreviewListModel::Result, QHeaderView::Stretch); // the longest text
    connect(m_table, &QTableView::activated, this, &PreviewListDialog::openSelected);
    return m_table;
}

void PreviewListDialog::makeButtons(QVBoxLayout* layout)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_open = makeButton(tr("&Preview this document"), QStringLiteral("preview"), this);
    m_export = makeButton(tr("&Export CSV…"), QStringLiteral("export"), this);
    m_open->setAutoDefault(false);
    m_export->setAutoDefault(false);
    m_stopButton->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::gap);
    row->addWidget(m_said, 1);
    row->addWidget(m_open);
    row->addWidget(m_export);
    row->addWidget(buttons);
    layout->addLayout(row);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &PreviewListDialog::openSelected);
    connect(m_export, &QPushButton::clicked, this, &PreviewListDialog::exportCsv);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PreviewListDialog::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PreviewListDialog::showState);
    connect(this, &QDialog::finished, this, [this] { m_stop.request_stop(); });
    m_sumTable->setHorizontalHeaderLabels({tr("Currency"), tr("Documents"), tr("To be posted"),
                                           tr("Magento total"), tr("Xero total"), tr("Difference"),
                                           tr("Not posted")});
    m_sumTable->setAccessibleName(tr("Sums by currency"));
    styleTable(m_sumTable);
    m_sumTable->setSelectionMode(QAbstractItemView::NoSelection);
}

void PreviewListDialog::start()
{
    m_stop = std::stop_source();
    m_request = nextRequest();
    m_running = true;
    m_stopped = false;
    showState();
    emit linesWanted({m_ids.mid(m_done), m_request, m_stop.get_token()});
}

void PreviewListDialog::stop()
{
    m_stop.request_stop();
    m_stopButton->setEnabled(false);
}

void PreviewListDialog::take(const sync::PreviewListed& part)
{
    if (part.request != m_request || !m_running)
        return;
    const qint64 before = m_ids.size() - part.total; // done by the requests before this one
    m_done = before + part.done;
    for (const sync::PreviewEntry& entry : part.entries)
        m_sums.add(entry);
    m_model->append(part.entries);
    showSums();
    if (part.finished) {
        m_running = false;
        m_stopped = part.stopped;
        if (m_previewWanted != 0) {
            emit previewRequested(m_previewWanted);
            m_previewWanted = 0;
            if (m_done < m_ids.size())
                return start();
        }
    }
    showState();
}

void PreviewListDialog::openSelected()
{
    const sync::PreviewEntry* entry = m_model->entry(m_table->currentIndex().row());
    if (!entry)
        return;
    if (!m_running)
        return emit previewRequested(entry->queueId);
    // The worker does one thing after another: the rest of the list waits for the one that is looked at.
    m_previewWanted = entry->queueId;
    m_stop.request_stop();
}

QString PreviewListDialog::summary() const
{
    return m_summary->text();
}

void PreviewListDialog::showState()
{
    QStringList parts;
    if (m_running && m_done == 0)
        parts << tr("Computing. If a sync is running, this begins after it.");
    else if (m_running || m_stopped)
        parts << tr("%1 of %2 rows.").arg(formatCount(m_done), formatCount(m_ids.size()));
    else
        parts << tr("Rows: %1.").arg(formatCount(m_model->entries().size()));
    if (m_stopped)
        parts << tr("Stopped; the sums are of these rows only.");
    if (!m_model->entries().isEmpty()) {
        parts << (m_sums.refused() == 0 ? tr("No problems.")
                                        : tr("With problems: %1.").arg(formatCount(m_sums.refused())));
        parts << (m_sums.differing() == 0
                      ? tr("All totals are equal.")
                      : tr("Totals that differ: %1.").arg(formatCount(m_sums.differing())));
    }
    m_summary->setText(parts.join(u' '));
    m_summary->setTone(m_sums.refused() + m_sums.differing() > 0 ? Tone::Warning : Tone::Text);
    m_bar->setRange(0, static_cast<int>(m_ids.size()));
    m_bar->setValue(static_cast<int>(m_done));
    m_bar->setVisible(m_running);
    m_stopButton->setVisible(m_running);
    m_stopButton->setEnabled(m_running && !m_stop.stop_requested());
    m_open->setEnabled(m_table->currentIndex().isValid());
    m_export->setEnabled(!m_running && !m_model->entries().isEmpty());
}

void PreviewListDialog::showSums()
{
    const QList<PreviewSum> sums = m_sums.rows();
    m_sumTable->setRowCount(static_cast<int>(sums.size()));
    for (int row = 0; row < sums.size(); ++row) {
        const PreviewSum& sum = sums.at(row);
        const Amount difference = sum.xero - sum.magento;
        const QString notPosted =
            sum.notPosted == 0
                ? dash()
                : tr("%1 over %2").arg(formatCount(sum.notPosted), formatAmount(sum.notPostedMagento));
        const QStringList cells{sum.currency,
                                sum.credit ? tr("Credit notes") : tr("Sales invoices"),
                                formatCount(sum.posted),
                                formatAmount(sum.magento),
                                formatAmount(sum.xero),
                                difference.isZero() ? dash() : formatAmount(difference),
                                notPosted};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells.at(column));
            if (column > 1)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_sumTable->setItem(row, column, item);
        }
    }
    for (int column = 0; column < m_sumTable->columnCount(); ++column)
        m_sumTable->horizontalHeaderItem(column)->setTextAlignment(
            (column > 1 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    m_sumTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    constexpr int mostRows = 4;
    const int rows = qBound(1, static_cast<int>(sums.size()), mostRows);
    m_sumTable->setFixedHeight(m_sumTable->horizontalHeader()->sizeHint().height() +
                               rows * m_sumTable->verticalHeader()->defaultSectionSize() +
                               2 * m_sumTable->frameWidth());
}

void PreviewListDialog::exportCsv()
{
    auto* dialog = new QFileDialog(this, tr("Export the previews"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(
        QStringLiteral("counterfoil-preview-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &PreviewListDialog::writeCsv);
    dialog->open();
}

void PreviewListDialog::writeCsv(const QString& path)
{
    const auto rows =
        writeFile(path, [this](QIODevice& device) { return exportPreviewList(m_model->entries(), device); });
    m_said->setTone(rows ? Tone::Success : Tone::Error);
    m_said->setText(rows ? tr("Rows written to %1: %2").arg(path, formatCount(*rows)) : rows.error().message);
}

} // namespace counterfoil::ui
