#include "reconcile/reconciletab.h"

#include "common/emptystate.h"
#include "common/exportfile.h"
#include "common/format.h"
#include "common/gridview.h"
#include "common/labels.h"
#include "reconcile/findingsmodel.h"
#include "reconcile/links.h"
#include "reconcile/period.h"
#include "reconcile/periodchooser.h"
#include "reconcile/reportexport.h"
#include "reconcile/words.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonDocument>
#include <QPushButton>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace counterfoil::ui {

namespace {

store::DocumentKind storeKind(magento::Kind kind)
{
    return kind == magento::Kind::Order        ? store::DocumentKind::Order
           : kind == magento::Kind::CreditMemo ? store::DocumentKind::CreditMemo
                                               : store::DocumentKind::Invoice;
}

} // namespace

ReconcileTab::ReconcileTab(Actions actions, QWidget* parent)
    : QWidget(parent),
      m_actions(std::move(actions)),
      m_period(new PeriodChooser(this)),
      m_findings(new FindingsModel(this)),
      m_days(new DaysModel(this)),
      m_pages(new QTabWidget(this)),
      m_grid(new QTableView(this)),
      m_dayGrid(new QTableView(this)),
      m_empty(new EmptyState(QStringLiteral("reconcile"), this)),
      m_stack(new QStackedLayout),
      m_summary(new ToneLabel({}, Tone::Text, this)),
      m_advice(new ToneLabel({}, Tone::Text, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::section, space::page, space::wide);
    layout->setSpacing(space::wide);
    layout->addLayout(makeTopBar());
    auto* line = new QHBoxLayout;
    line->addWidget(m_summary, 1);
    m_quiet = new QCheckBox(tr("Show &known ones and notices"), this);
    m_quiet->setChecked(true);
    line->addWidget(m_quiet);
    layout->addLayout(line);
    makeGrids();
    m_stack->addWidget(m_pages);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_advice);
    layout->addLayout(makeSelectionBar());

    connect(m_quiet, &QCheckBox::toggled, this, &ReconcileTab::fillFindings);
    connect(m_period, &PeriodChooser::changed, this, &ReconcileTab::update);
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (!m_connected)
            emit credentialsRequested();
        else
            start();
    });
    update();
}

QLayout* ReconcileTab::makeTopBar()
{
    m_start = makePrimaryButton(tr("&Reconcile"), QStringLiteral("reconcile"), this);
    m_start->setToolTip(tr("Read the shop and Xero for this period and compare them. Nothing is changed."));
    m_stop = makeButton(tr("S&top"), QStringLiteral("stop"), this);
    m_export = makeButton(tr("&Export…"), QStringLiteral("export"), this);
    m_export->setToolTip(tr("Write the findings as CSV, or everything as JSON"));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::gap);
    bar->addWidget(m_period);
    bar->addWidget(m_start);
    bar->addWidget(m_stop);
    bar->addStretch(1);
    bar->addWidget(m_export);
    connect(m_start, &QPushButton::clicked, this, &ReconcileTab::start);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_actions.stopAfterItem(); });
    connect(m_export, &QPushButton::clicked, this, &ReconcileTab::exportReport);
    return bar;
}

void ReconcileTab::makeGrids()
{
    const auto prepare = [this](QTableView* grid, QAbstractItemModel* model, const QString& name,
                                const QList<int>& chars) {
        styleTable(grid);
        grid->setModel(model);
        grid->setAccessibleName(name);
        const int unit = grid->fontMetrics().horizontalAdvance(u'0');
        for (int i = 0; i < chars.size(); ++i)
            grid->setColumnWidth(i, qMax(chars.at(i) * unit, grid->horizontalHeader()->sectionSizeHint(i)));
        grid->horizontalHeader()->setStretchLastSection(true);
    };
    prepare(m_grid, m_findings, tr("Differences"), {11, 28, 11, 12, 16, 14, 14});
    prepare(m_dayGrid, m_days, tr("Sums by day"), {12, 10});
    for (int i = 2; i < m_days->columnCount(); ++i) // counts are short under long names, sums share the rest
        m_dayGrid->horizontalHeader()->setSectionResizeMode(
            i, i == 2 || i == 4 ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    m_grid->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_pages->addTab(m_grid, tr("Differences"));
    m_pages->addTab(m_dayGrid, tr("Sums by day"));
    m_pages->setDocumentMode(true);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReconcileTab::update);
    connect(m_pages, &QTabWidget::currentChanged, this, &ReconcileTab::update);
}

QLayout* ReconcileTab::makeSelectionBar()
{
    m_post = makeButton(tr("P&ost it"), QStringLiteral("sync"), this);
    m_post->setToolTip(
        tr("Puts the selected documents that are missing in Xero into the queue and posts them"));
    m_xero = makeButton(tr("View on &Xero"), QStringLiteral("external"), this);
    m_magento = makeButton(tr("View in &Magento"), QStringLiteral("external"), this);
    m_accept = makeButton(tr("&Accept as known"), QStringLiteral("eyeoff"), this);
    m_accept->setToolTip(tr("It no longer counts as a difference until one of its figures changes"));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::gap);
    bar->addStretch(1);
    for (QPushButton* button : {m_post, m_xero, m_magento, m_accept})
        bar->addWidget(button);
    connect(m_post, &QPushButton::clicked, this, &ReconcileTab::postSelected);
    connect(m_xero, &QPushButton::clicked, this, &ReconcileTab::openXero);
    connect(m_magento, &QPushButton::clicked, this, &ReconcileTab::openMagento);
    connect(m_accept, &QPushButton::clicked, this, &ReconcileTab::acceptSelected);
    return bar;
}

void ReconcileTab::setConnected(bool connected)
{
    m_connected = connected;
    update();
}

void ReconcileTab::setBusy(bool busy)
{
    m_busy = busy;
    update();
}

void ReconcileTab::start()
{
    if (!m_connected || m_busy || m_running || !reconcile::periodProblem(m_period->period()).isEmpty())
        return;
    m_running = true;
    update();
    m_actions.post(sync::ReconcilePeriod{m_period->period().from, m_period->period().to});
}

void ReconcileTab::setStopped()
{
    m_running = false;
    update();
}

void ReconcileTab::setReport(const reconcile::Report& report)
{
    m_running = false;
    m_report = report;
    m_days->setDays(report.days);
    fillFindings();
    // With nothing to mend the sums are what there is to see.
    m_pages->setCurrentWidget(report.findings.isEmpty() ? m_dayGrid : m_grid);
}

void ReconcileTab::fillFindings()
{
    if (m_report)
        m_findings->setFindings(m_report->findings, m_quiet->isChecked());
    update();
}

QString ReconcileTab::summary() const
{
    return m_summary->text();
}

QList<int> ReconcileTab::selectedRows() const
{
    QList<int> rows;
    if (m_pages->currentWidget() == m_grid && m_stack->currentWidget() == m_pages) {
        const auto indexes = m_grid->selectionModel()->selectedRows();
        for (const auto& index : indexes)
            rows.append(index.row());
    }
    return rows;
}

void ReconcileTab::update()
{
    const QString problem = reconcile::periodProblem(m_period->period());
    m_start->setEnabled(m_connected && !m_busy && !m_running && problem.isEmpty());
    m_stop->setVisible(m_running);
    m_period->setEnabled(!m_running);
    m_export->setEnabled(m_report.has_value());
    m_quiet->setVisible(m_report && !m_report->findings.isEmpty());
    if (!problem.isEmpty()) {
        m_summary->setText(problem);
        m_summary->setTone(Tone::Warning);
    } else if (m_report) {
        const int differences = m_report->differences();
        const QString counts =
            tr("%1 to %2 · in Magento: %3 · in Xero: %4 · equal: %5 · calls: %6 to Xero, %7 to "
               "the shop")
                .arg(formatDate(m_report->period.from), formatDate(m_report->period.to),
                     formatCount(m_report->magentoDocuments), formatCount(m_report->xeroDocuments),
                     formatCount(m_report->equal), formatCount(m_report->xeroCalls),
                     formatCount(m_report->magentoCalls));
        m_summary->setText(differences == 0
                               ? tr("No differences · %1").arg(counts)
                               : tr("Differences: %1 · %2").arg(formatCount(differences), counts));
        m_summary->setTone(differences == 0 ? Tone::Success : Tone::Error);
    } else {
        m_summary->setText({});
    }
    m_summary->setVisible(!m_summary->text().isEmpty());
    updateEmpty();

    const QList<int> rows = selectedRows();
    const auto any = [&](const auto& wanted) {
        return std::any_of(rows.cbegin(), rows.cend(), [&](int row) { return wanted(m_findings->at(row)); });
    };
    using reconcile::Finding;
    m_post->setEnabled(!m_busy && !m_running && m_connected && any([](const Finding& finding) {
        return finding.difference == reconcile::Difference::MissingInXero && finding.xeroId.isEmpty();
    }));
    m_xero->setEnabled(rows.size() == 1 && !m_findings->at(rows.first()).xeroId.isEmpty());
    m_magento->setEnabled(rows.size() == 1 && m_findings->at(rows.first()).entityId != 0);
    m_accept->setEnabled(!rows.isEmpty());
    const bool allKnown = !rows.isEmpty() && !any([](const Finding& finding) { return !finding.known; });
    m_accept->setText(allKnown ? tr("Count it &again") : tr("&Accept as known"));
    QString advice;
    if (rows.size() == 1) {
        const Finding& finding = m_findings->at(rows.first());
        advice = QStringList{finding.reason, reconcile::whatToDo(finding)}.join(u' ').trimmed();
    }
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
}

void ReconcileTab::updateEmpty()
{
    QWidget* shown = m_empty;
    if (m_report && !(m_report->findings.isEmpty() && m_report->days.isEmpty()) && !m_running)
        shown = m_pages;
    else if (m_running)
        m_empty->setTexts(tr("Comparing…"),
                          tr("The shop and Xero are being read. Nothing is changed in either."));
    else if (!m_connected)
        m_empty->setTexts(
            tr("Are the books the same as the shop?"),
            tr("Connect the shop and Xero first. Then every invoice and credit memo of a period can "
               "be compared with Xero's, one by one."),
            tr("Go to Credentials"));
    else if (m_report)
        m_empty->setTexts(
            tr("Nothing in this period"),
            tr("Neither the shop nor Xero has documents of these days. Choose another period."));
    else
        m_empty->setTexts(
            tr("Are the books the same as the shop?"),
            tr("Choose a period and reconcile it: missing, changed, voided and differently paid "
               "documents are listed with both figures and what to do. Nothing is changed."),
            tr("Reconcile"), false);
    m_stack->setCurrentWidget(shown);
}

void ReconcileTab::postSelected()
{
    QMap<store::DocumentKind, QList<qint64>> ids;
    const QList<int> rows = selectedRows();
    for (const int row : rows) {
        const auto& finding = m_findings->at(row);
        if (finding.difference == reconcile::Difference::MissingInXero)
            ids[storeKind(finding.kind)].append(finding.entityId);
    }
    for (auto it = ids.cbegin(); it != ids.cend(); ++it)
        m_actions.post(sync::PostDocuments{it.key(), it.value()});
}

void ReconcileTab::acceptSelected()
{
    const QList<int> rows = selectedRows();
    const bool accept =
        std::any_of(rows.cbegin(), rows.cend(), [this](int row) { return !m_findings->at(row).known; });
    sync::AcceptDifferences command;
    command.accepted = accept;
    for (const int row : rows) {
        const auto finding = m_findings->at(row);
        command.differences.append({finding.key(), finding.figures()});
        m_findings->setKnown(row, accept);
        for (auto& own : m_report->findings) {
            if (own.key() == finding.key())
                own.known = accept;
        }
    }
    m_actions.post(command);
    update();
}

void ReconcileTab::openXero()
{
    const QList<int> rows = selectedRows();
    if (rows.size() != 1)
        return;
    LinkFacts links = m_links;
    links.shortCode = m_report->shortCode;
    m_actions.openUrl(xeroPage(links, m_findings->at(rows.first())));
}

void ReconcileTab::openMagento()
{
    const QList<int> rows = selectedRows();
    if (rows.size() == 1)
        m_actions.openUrl(magentoPage(m_links, m_findings->at(rows.first())));
}

void ReconcileTab::exportReport()
{
    if (!m_report)
        return;
    auto* dialog = new QFileDialog(this, tr("Export the comparison"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("CSV files (*.csv);;JSON files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QStringLiteral("json")) ? QStringLiteral("json")
                                                                         : QStringLiteral("csv"));
    });
    dialog->selectFile(QStringLiteral("counterfoil-reconcile-%1.csv")
                           .arg(m_report->period.from.toString(QStringLiteral("yyyy-MM"))));
    connect(dialog, &QFileDialog::fileSelected, this, &ReconcileTab::writeFile);
    dialog->open();
}

void ReconcileTab::writeFile(const QString& path)
{
    const bool json = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    const QByteArray bytes =
        json ? QJsonDocument(reconcile::toJson(*m_report)).toJson() : reconcile::toCsv(*m_report);
    const auto written = ui::writeFile(path, [&bytes](QIODevice& device) {
        return device.write(bytes) == bytes.size() ? Result<qint64>(bytes.size())
                                                   : Result<qint64>(notWritten({}, device.errorString()));
    });
    if (!written)
        emit complained(written.error());
    else
        emit noticed(tr("Written to %1.").arg(path));
}

} // namespace counterfoil::ui
