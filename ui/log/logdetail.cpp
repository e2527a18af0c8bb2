#include "log/logdetail.h"

#include "common/factsgrid.h"
#include "common/format.h"
#include "common/gridview.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/names.h"
#include "common/statusbadge.h"
#include "log/linespane.h"
#include "log/logmodel.h"
#include "log/textpane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace counterfoil::ui {

namespace {

constexpr int longestNotes = 600; // characters; what is longer stands among the answer

} // namespace

LogDetail::LogDetail(QWidget* parent)
    : QWidget(parent),
      m_content(new QWidget(this)),
      m_hint(new ToneLabel(tr("Select a row to see everything about it."), Tone::Muted, this)),
      m_title(makeSubheading({}, m_content)),
      m_badge(new StatusBadge(m_content)),
      m_why(new ToneLabel({}, Tone::Error, m_content)),
      m_cause(new ToneLabel({}, Tone::Text, m_content)),
      m_remedy(new ToneLabel({}, Tone::Text, m_content)),
      m_message(new ToneLabel({}, Tone::Text, m_content)),
      m_notes(new ToneLabel({}, Tone::Muted, m_content)),
      m_facts(new FactsGrid(m_content)),
      m_pages(new QTabWidget(m_content)),
      m_history(new QTableWidget(0, 4, m_content)),
      m_lines(new LinesPane(m_content)),
      m_magentoSaid(new TextPane(tr("What Magento said"), m_content)),
      m_sent(new TextPane(tr("What was sent to Xero"), m_content)),
      m_answer(new TextPane(tr("What Xero answered"), m_content)),
      m_copy(makeButton(tr("Co&py"), QStringLiteral("copy"), m_content)),
      m_retry(makeButton(tr("&Retry"), QStringLiteral("retry"), m_content)),
      m_skip(makeButton(tr("S&kip"), QStringLiteral("skip"), m_content)),
      m_undo(makeButton(tr("Take &back in Xero…"), QStringLiteral("revert"), m_content)),
      m_xero(makeButton(tr("View on &Xero"), QStringLiteral("external"), m_content)),
      m_magento(makeButton(tr("View in &Magento"), QStringLiteral("external"), m_content)),
      m_act(new QPushButton(m_content))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_hint->setAlignment(Qt::AlignCenter);
    outer->addWidget(m_hint);
    outer->addWidget(m_content, 1);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, space::gap, 0, 0);
    content->setSpacing(space::gap);
    content->addLayout(makeHead());
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::section);
    columns->addWidget(makeWhat(), 5);
    makePages();
    columns->addWidget(m_pages, 6);
    content->addLayout(columns, 1);
    wire();
    clear();
}

QWidget* LogDetail::makeWhat()
{
    // Scrolls, so that long translations and small windows never squeeze the lines into each other.
    auto* scroll = new QScrollArea(m_content);
    auto* what = new QWidget(scroll);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(what);
    scroll->viewport()->setAutoFillBackground(false);
    what->setAutoFillBackground(false);
    scroll->setAccessibleName(tr("What happened, and what to do"));
    auto* left = new QVBoxLayout(what);
    left->setContentsMargins(0, 0, space::gap, 0);
    left->setSpacing(space::gap);
    for (ToneLabel* label : {m_why, m_cause, m_remedy, m_message, m_notes}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        left->addWidget(label);
    }
    QFont bold = m_why->font();
    bold.setWeight(QFont::DemiBold);
    m_why->setFont(bold);
    left->insertWidget(left->indexOf(m_message), m_act, 0, Qt::AlignLeft);
    left->addWidget(m_facts);
    left->addStretch(1);
    return scroll;
}

void LogDetail::makePages()
{
    styleTable(m_history);
    m_history->setHorizontalHeaderLabels({tr("Time"), tr("Type"), tr("Status"), tr("Message")});
    m_history->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_history->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_history->setAccessibleName(tr("History of this document"));
    m_pages->setDocumentMode(true);
    m_pages->addTab(m_history, tr("H&istory"));
    m_pages->addTab(m_lines, tr("&Lines"));
    m_pages->addTab(m_magentoSaid, tr("Ma&gento said"));
    m_pages->addTab(m_sent, tr("Sen&t"));
    m_pages->addTab(m_answer, tr("Xer&o answered"));
    m_pages->setAccessibleName(tr("More about this document"));
}

QLayout* LogDetail::makeHead()
{
    // Over the whole width: the buttons are long in some languages.
    auto* head = new QHBoxLayout;
    head->setSpacing(space::gap);
    head->addWidget(m_badge);
    head->addWidget(m_title, 1);
    for (QPushButton* button : {m_retry, m_skip, m_undo, m_xero, m_magento, m_copy})
        head->addWidget(button);
    return head;
}

void LogDetail::wire()
{
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(plainText()); });
    connect(m_retry, &QPushButton::clicked, this, &LogDetail::retryRequested);
    connect(m_skip, &QPushButton::clicked, this, &LogDetail::skipRequested);
    connect(m_undo, &QPushButton::clicked, this, &LogDetail::undoRequested);
    connect(m_xero, &QPushButton::clicked, this,
            [this] { emit openRequested(xeroEntryUrl(m_links, m_entry, m_rows)); });
    connect(m_magento, &QPushButton::clicked, this,
            [this] { emit openRequested(magentoEntryUrl(m_links, m_entry)); });
    connect(m_act, &QPushButton::clicked, this, &LogDetail::act);
}

void LogDetail::setLinks(const LinkFacts& links)
{
    m_links = links;
    showLinks();
}

void LogDetail::showLinks()
{
    m_xero->setVisible(!xeroEntryUrl(m_links, m_entry, m_rows).isEmpty());
    m_magento->setVisible(!magentoEntryUrl(m_links, m_entry).isEmpty());
    showExplanation();
}

QUrl LogDetail::actionUrl() const
{
    using enum explain::Action;
    if (m_explanation.action == OpenXeroDocument)
        return xeroEntryUrl(m_links, m_entry, m_rows);
    if (m_explanation.action == OpenMagentoDocument)
        return magentoEntryUrl(m_links, m_entry);
    return xeroPageUrl(m_links, m_explanation.action);
}

void LogDetail::act()
{
    if (m_explanation.action == explain::Action::Retry)
        emit retryRequested();
    else if (const QUrl url = actionUrl(); !url.isEmpty())
        emit openRequested(url);
    else
        emit actionRequested(m_explanation.action);
}

void LogDetail::showExplanation()
{
    using enum explain::Action;
    // A success may carry a code as well, such as a difference that was posted.
    const bool refused = m_entry.status == store::LogStatus::Error || !m_entry.code.isEmpty();
    m_explanation = refused ? explain::explain(m_entry.code, m_entry.message) : explain::Explanation();
    m_why->setText(m_explanation.title);
    m_cause->setText(m_explanation.known ? m_explanation.cause : QString()); // else it is the message below
    m_remedy->setText(m_explanation.remedy);
    for (ToneLabel* label : {m_why, m_cause, m_remedy})
        label->setVisible(!label->text().isEmpty());
    const explain::Action action = m_explanation.action;
    // What stands among the buttons above already is not offered twice.
    const bool above = action == Retry || action == OpenXeroDocument || action == OpenMagentoDocument;
    m_act->setText(explain::actionText(action));
    m_act->setVisible(!above && action != None);
}

void LogDetail::clear()
{
    m_entry = {};
    m_rows.clear();
    m_explanation = {};
    m_content->hide();
    m_hint->show();
}

void LogDetail::setEntry(const store::LogEntry& entry)
{
    m_entry = entry;
    using M = LogModel;
    static_cast<QLabel*>(m_title)->setText(
        QString((entry.entityId == 0 ? M::typeText(entry) : kindWord(entry.kind)) + u' ' + entry.incrementId)
            .trimmed());
    m_badge->setLook(logLook(entry.status));
    m_message->setText(entry.message);
    const bool explained = explain::explain(entry.code, entry.message).known;
    m_message->setTone(entry.status != store::LogStatus::Error ? Tone::Text
                       : explained                             ? Tone::Muted
                                                               : Tone::Error);
    const bool notes = entry.detail.size() <= longestNotes && !entry.detail.startsWith(u'{');
    m_notes->setText(notes ? entry.detail : QString());
    m_notes->setVisible(!m_notes->text().isEmpty());
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
    using Kind = store::DocumentKind;
    const bool document =
        entry.kind == Kind::Invoice || entry.kind == Kind::Order || entry.kind == Kind::CreditMemo;
    m_undo->setVisible(document && entry.status == store::LogStatus::Success &&
                       entry.action != QStringLiteral("Void"));
    setDocument({{entry}, std::nullopt, std::nullopt, {}, {}}, {}); // until what is known is read
    m_hint->hide();
    m_content->show();
}

void LogDetail::setDocument(const LogDocument& document, const LogTexts& texts)
{
    m_rows = document.history;
    m_retry->setVisible(document.retryableId.has_value());
    m_skip->setVisible(document.retryableId.has_value());
    fillHistory(document.history);
    m_lines->setLines(texts.lines);
    m_magentoSaid->setText(texts.magentoNote, texts.magento);
    m_sent->setText(texts.sentNote, texts.sent);
    m_answer->setText(texts.answerNote, texts.answer);
    showLinks();
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
    add(tr("Meaning"), m_explanation.title);
    add(tr("Remedy"), m_explanation.remedy);
    add(tr("Message"), m_entry.message);
    if (!m_entry.detail.isEmpty())
        lines << QString() << readable(m_entry.detail.toUtf8());
    return lines.join(u'\n');
}

} // namespace counterfoil::ui
