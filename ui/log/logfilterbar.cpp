#include "log/logfilterbar.h"

#include "common/icons.h"
#include "common/labels.h"
#include "common/names.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <chrono>

namespace counterfoil::ui {

namespace {
enum Period { AllTime, Today, Week, Month, Custom };
} // namespace

LogFilterBar::LogFilterBar(QWidget* parent)
    : QWidget(parent),
      m_status(new QComboBox(this)),
      m_kind(new QComboBox(this)),
      m_period(new QComboBox(this)),
      m_from(new QDateEdit(QDate::currentDate().addDays(-30), this)),
      m_until(new QDateEdit(QDate::currentDate(), this)),
      m_newest(new QCheckBox(tr("Only the ne&west of each"), this)),
      m_text(new QLineEdit(this)),
      m_clear(makeButton(tr("Clear"), QStringLiteral("close"), this))
{
    m_status->addItem(tr("All results"));
    m_status->addItem(icon(logLook(store::LogStatus::Success).icon, Tone::Success),
                      logLook(store::LogStatus::Success).word, 1);
    m_status->addItem(icon(logLook(store::LogStatus::Error).icon, Tone::Error),
                      logLook(store::LogStatus::Error).word, 2);
    m_kind->addItem(tr("All types"));
    using enum store::DocumentKind;
    for (const store::DocumentKind kind :
         {Customer, Product, Order, Invoice, CreditMemo, DailySales, DailyRefunds})
        m_kind->addItem(kindsWord(kind), static_cast<int>(kind));
    m_period->addItem(tr("Any time"), AllTime);
    m_period->addItem(tr("Today"), Today);
    m_period->addItem(tr("Last 7 days"), Week);
    m_period->addItem(tr("Last 30 days"), Month);
    m_period->addItem(tr("From … until …"), Custom);
    m_status->setAccessibleName(tr("Result"));
    m_kind->setAccessibleName(tr("Type of document"));
    m_period->setAccessibleName(tr("Period"));
    m_from->setAccessibleName(tr("From"));
    m_until->setAccessibleName(tr("Until"));
    m_from->setCalendarPopup(true);
    m_until->setCalendarPopup(true);
    m_newest->setToolTip(tr("Shows only the last result of each document"));
    m_text->setPlaceholderText(tr("Search number, customer, message"));
    m_text->setAccessibleName(tr("Search in the log"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(QStringLiteral("search"), Tone::Muted), QLineEdit::LeadingPosition)
        ->setText(tr("Search"));
    m_text->setMinimumWidth(150);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_status, m_kind, m_period, m_from, m_until, m_newest})
        layout->addWidget(widget);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_clear);

    m_typing.setSingleShot(true);
    m_typing.setInterval(std::chrono::milliseconds(300));
    connect(&m_typing, &QTimer::timeout, this, &LogFilterBar::changed);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_status, &QComboBox::currentIndexChanged, this, &LogFilterBar::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LogFilterBar::changed);
    connect(m_period, &QComboBox::currentIndexChanged, this, &LogFilterBar::onPeriod);
    connect(m_from, &QDateEdit::dateChanged, this, &LogFilterBar::changed);
    connect(m_until, &QDateEdit::dateChanged, this, &LogFilterBar::changed);
    connect(m_newest, &QCheckBox::toggled, this, &LogFilterBar::changed);
    connect(m_clear, &QPushButton::clicked, this, &LogFilterBar::clear);
    connect(this, &LogFilterBar::changed, this, [this] { m_clear->setVisible(!isEmpty()); });
    m_clear->hide();
    m_from->hide();
    m_until->hide();
}

void LogFilterBar::onPeriod()
{
    const bool custom = m_period->currentData().toInt() == Custom;
    m_from->setVisible(custom);
    m_until->setVisible(custom);
    emit changed();
}

store::LogFilter LogFilterBar::filter() const
{
    store::LogFilter filter;
    if (m_status->currentIndex() > 0)
        filter.status = static_cast<store::LogStatus>(m_status->currentData().toInt());
    if (m_kind->currentIndex() > 0)
        filter.kind = static_cast<store::DocumentKind>(m_kind->currentData().toInt());
    // Days are the user's own; the journal's times are UTC.
    const auto startOf = [](const QDate& day) { return day.startOfDay().toUTC(); };
    const QDate today = QDate::currentDate();
    switch (static_cast<Period>(m_period->currentData().toInt())) {
    case AllTime:
        break;
    case Today:
        filter.from = startOf(today);
        break;
    case Week:
        filter.from = startOf(today.addDays(-6));
        break;
    case Month:
        filter.from = startOf(today.addDays(-29));
        break;
    case Custom:
        filter.from = startOf(m_from->date());
        filter.until = startOf(m_until->date().addDays(1));
        break;
    }
    filter.text = m_text->text().trimmed();
    filter.newestOnly = m_newest->isChecked();
    return filter;
}

bool LogFilterBar::isEmpty() const
{
    return m_status->currentIndex() == 0 && m_kind->currentIndex() == 0 && m_period->currentIndex() == 0 &&
           m_text->text().trimmed().isEmpty() && !m_newest->isChecked();
}

void LogFilterBar::setStatus(std::optional<store::LogStatus> status)
{
    m_status->setCurrentIndex(status ? static_cast<int>(*status) : 0);
}

void LogFilterBar::setText(const QString& text)
{
    m_text->setText(text);
}

void LogFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void LogFilterBar::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_status->setCurrentIndex(0);
        m_kind->setCurrentIndex(0);
        m_period->setCurrentIndex(AllTime);
        m_newest->setChecked(false);
        m_text->clear();
        m_typing.stop();
    }
    emit changed();
}

} // namespace counterfoil::ui
