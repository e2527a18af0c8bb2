#include "log/logdetail.h"

#include "common/factsgrid.h"
#include "common/format.h"
#include "common/gridview.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/names.h"
#include "common/statusbadge.h"
#include "log/logmodel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace counterfoil::ui {

namespace {

/// JSON is easier to read indented; anything else stays as it is.
QString pretty(const QString& text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    return json.isNull() ? text : QString::fromUtf8(json.toJson(QJsonDocument::Indented)).trimmed();
}

} // namespace

LogDetail::LogDetail(QWidget* parent)
    : QWidget(parent),
      m_content(new QWidget(this)),
      m_hint(new ToneLabel(tr("Select a row to see everything about it."), Tone::Muted, this)),
      m_title(makeSubheading({}, m_content)),
      m_badge(new StatusBadge(m_content)),
      m_message(new ToneLabel({}, Tone::Text, m_content)),
      m_facts(new FactsGrid(m_content)),
      m_detail(new QPlainTextEdit(m_content)),
      m_history(new QTableWidget(0, 4, m_content)),
      m_copy(makeButton(tr("Co&py"), QStringLiteral("copy"), m_content)),
      m_retry(makeButton(tr("&Retry"), QStringLiteral("retry"), m_content))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_hint->setAlignment(Qt::AlignCenter);
    outer->addWidget(m_hint);
    outer->addWidget(m_content, 1);
    auto* columns = new QHBoxLayout(m_content);
    columns->setContentsMargins(0, space::gap, 0, 0);
    columns->setSpacing(space::section);

    auto* left = new QVBoxLayout;
    auto* head = new QHBoxLayout;
    head->addWidget(m_badge);
    head->addWidget(m_title, 1);
    head->addWidget(m_retry);
    head->addWidget(m_copy);
    left->addLayout(head);
    left->addWidget(m_message);
    left->addWidget(m_facts);
    left->addStretch(1);
    columns->addLayout(left, 5);

    auto* right = new QVBoxLayout;
    right->addWidget(makeSubheading(tr("History of this document"), m_content));
    styleTable(m_history);
    m_history->setHorizontalHeaderLabels({tr("Time"), tr("Type"), tr("Status"), tr("Message")});
    m_history->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_history->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_history->setAccessibleName(tr("History of this document"));
    right->addWidget(m_history, 3);
    m_detail->setReadOnly(true);
    m_detail->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_detail->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_detail->setAccessibleName(tr("Technical detail"));
    right->addWidget(m_detail, 3);
    columns->addLayout(right, 5);

    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(plainText()); });
    connect(m_retry, &QPushButton::clicked, this, &LogDetail::retryRequested);
    clear();
}

void LogDetail::clear()
{
    m_entry = {};
    m_content->hide();
    m_hint->show();
}

void LogDetail::setEntry(const store::LogEntry& entry, const QList<store::LogEntry>& history, bool retryable)
{
    m_entry = entry;
    using M = LogModel;
    static_cast<QLabel*>(m_title)->setText(
        QString((entry.entityId == 0 ? M::typeText(entry) : kindWord(entry.kind)) + u' ' + entry.incrementId)
            .trimmed());
    m_badge->setLook(logLook(entry.status));
    m_message->setText(entry.message);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTone(entry.status == store::LogStatus::Error ? Tone::Error : Tone::Text);
    m_facts->setFacts(
        {{tr("Time"), M::text(entry, M::Time)},
         {tr("Customer"), entry.customerName},
         {tr("Posted as"), actionWord(entry.action)},
         {tr("Amount"), M::text(entry, M::Amount)},
         {tr("Xero number"), entry.xeroNumber},
         {tr("Xero id"), entry.xeroId},
         {tr("Code"), entry.code},
         {tr("Tries"), M::text(entry, M::Attempts)},
         {tr("Duration"), entry.duration.count() > 0 ? formatDuration(entry.duration) : QString()}});
    m_detail->setPlainText(pretty(entry.detail));
    m_detail->setVisible(!entry.detail.isEmpty());
    m_retry->setVisible(retryable);
    fillHistory(history);
    m_hint->hide();
    m_content->show();
}

void LogDetail::fillHistory(const QList<store::LogEntry>& history)
{
    m_history->setRowCount(static_cast<int>(history.size()));
    using M = LogModel;
    for (int row = 0; row < history.size(); ++row) {
        const store::LogEntry& entry = history.at(row);
        int column = 0;
        for (const QString& text : {M::text(entry, M::Time), M::typeText(entry), M::text(entry, M::Status),
                                    M::text(entry, M::Message)})
            m_history->setItem(row, column++, new QTableWidgetItem(text));
        const Look look = logLook(entry.status);
        m_history->item(row, 2)->setIcon(icon(look.icon, look.tone));
        m_history->item(row, 3)->setToolTip(entry.message);
    }
}

int LogDetail::historyCount() const
{
    return m_history->rowCount();
}

QString LogDetail::plainText() const
{
    using M = LogModel;
    QStringList lines;
    const auto add = [&lines](const QString& name, const QString& value) {
        if (!value.isEmpty())
            lines << name + QStringLiteral(": ") + value;
    };
    add(tr("Time"), M::exported(m_entry, M::Time));
    add(tr("Type"), kindWord(m_entry.kind));
    add(tr("Number"), m_entry.incrementId);
    add(tr("Customer"), m_entry.customerName);
    add(tr("Posted as"), actionWord(m_entry.action));
    add(tr("Amount"), M::text(m_entry, M::Amount));
    add(tr("Status"), M::text(m_entry, M::Status));
    add(tr("Xero number"), m_entry.xeroNumber);
    add(tr("Xero id"), m_entry.xeroId);
    add(tr("Code"), m_entry.code);
    add(tr("Message"), m_entry.message);
    if (!m_entry.detail.isEmpty())
        lines << QString() << pretty(m_entry.detail);
    return lines.join(u'\n');
}

} // namespace counterfoil::ui
