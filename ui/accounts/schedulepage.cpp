#include "accounts/schedulepage.h"

#include "common/card.h"
#include "common/formfield.h"
#include "common/labels.h"

#include "sync/readingscope.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace counterfoil::ui {

namespace {

const QString trueText = QStringLiteral("true");

bool flag(const QMap<QString, QString>& settings, const QString& key, bool otherwise)
{
    const QString value = settings.value(key);
    return value.isEmpty() ? otherwise : value == trueText;
}

} // namespace

SchedulePage::SchedulePage(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::section);
    layout->addWidget(makeSource());
    layout->addWidget(makeMode());
    layout->addStretch(1);
    setSettings({});
    for (QRadioButton* button : {m_invoice, m_order, m_daily, m_immediately, m_cron})
        connect(button, &QRadioButton::clicked, this, &SchedulePage::edited);
    for (QCheckBox* box : std::as_const(m_kinds))
        connect(box, &QCheckBox::clicked, this, &SchedulePage::edited);
    connect(m_limit, &QCheckBox::clicked, this, &SchedulePage::edited);
    connect(this, &SchedulePage::edited, this, &SchedulePage::showNotices);
    connect(m_since, &QDateEdit::dateChanged, this, &SchedulePage::edited);
    connect(m_interval, &QComboBox::activated, this, &SchedulePage::edited);
    connect(m_poll, &QSpinBox::valueChanged, this, &SchedulePage::edited);
}

QWidget* SchedulePage::makeSource()
{
    auto* card = new Card(tr("What is posted"), {}, this);
    QVBoxLayout* body = card->body();
    m_invoice = new QRadioButton(tr("Sales from Magento's &invoices (recommended)"), card);
    m_order = new QRadioButton(tr("Sales from &orders"), card);
    m_daily = new QRadioButton(tr("One summary for each day"), card);
    auto* sources = new QButtonGroup(card);
    sources->addButton(m_daily);
    sources->addButton(m_invoice);
    sources->addButton(m_order);
    addOption(body, m_invoice,
              tr("A sale is booked when it is invoiced; partial invoices are right. Choose orders only when "
                 "the shop makes no invoices."));
    addOption(body, m_order);
    addOption(body, m_daily,
              tr("For shops with many small sales: one invoice and one credit note for a day, a currency and "
                 "a payment method. Xero then knows no single customers."));
    body->addSpacing(space::gap);
    const QList<std::pair<QString, QString>> kinds{
        {QStringLiteral("sync.customers"), tr("&Customers, as contacts, also without a sale")},
        {QStringLiteral("sync.products"), tr("Pro&ducts, as items")},
        {QStringLiteral("sync.payments"), tr("&Payments")},
        {QStringLiteral("sync.creditMemos"), tr("Credit &memos, as credit notes with their refunds")},
    };
    for (const auto& [key, text] : kinds) {
        auto* box = new QCheckBox(text, card);
        m_kinds.insert(key, box);
        body->addWidget(box);
    }
    body->addSpacing(space::gap);
    m_limit = new QCheckBox(tr("Only documents dated on or &after"), card);
    m_since = new QDateEdit(card);
    m_since->setCalendarPopup(true);
    m_since->setAccessibleName(tr("Earliest date"));
    addOption(body, m_limit, {}, m_since);
    m_notices = new ToneLabel({}, Tone::Warning, card);
    m_notices->setWordWrap(true);
    m_notices->hide();
    body->addWidget(m_notices);
    connect(m_limit, &QCheckBox::toggled, this, &SchedulePage::update);
    return card;
}

QWidget* SchedulePage::makeMode()
{
    auto* card = new Card(tr("When"), {}, this);
    QVBoxLayout* body = card->body();
    m_immediately = new QRadioButton(tr("Immediate&ly"), card);
    m_cron = new QRadioButton(tr("Cron &Job (recommended)"), card);
    auto* modes = new QButtonGroup(card);
    modes->addButton(m_immediately);
    modes->addButton(m_cron);
    m_interval = new QComboBox(card);
    for (const int minutes : {5, 10, 15, 30, 60, 120})
        m_interval->addItem(tr("every %1 minutes").arg(minutes), minutes);
    m_interval->setAccessibleName(tr("Interval of the Cron Job"));
    m_poll = new QSpinBox(card);
    m_poll->setRange(30, 3600);
    m_poll->setPrefix(tr("the shop is asked every "));
    m_poll->setSuffix(tr(" seconds"));
    m_poll->setAccessibleName(tr("Seconds between two looks at the shop"));
    addOption(body, m_cron, tr("Changes are gathered and sent together: the fewest calls to Xero."),
              m_interval);
    addOption(body, m_immediately,
              tr("A sale is in Xero about a minute after it was made. Needs more of the calls that Xero "
                 "allows in a day."),
              m_poll);
    connect(m_cron, &QRadioButton::toggled, this, &SchedulePage::update);
    return card;
}

void SchedulePage::showNotices()
{
    const QStringList notices = sync::noticesOfChange(m_before, settings());
    m_notices->setText(notices.join(u'\n'));
    m_notices->setVisible(!notices.isEmpty());
}

void SchedulePage::update()
{
    m_since->setEnabled(m_limit->isChecked());
    m_interval->setEnabled(m_cron->isChecked());
    m_poll->setEnabled(m_immediately->isChecked());
}

void SchedulePage::setSettings(const QMap<QString, QString>& settings)
{
    const QSignalBlocker quiet(this);
    const QString source = settings.value(QStringLiteral("sync.source"));
    (source == QStringLiteral("order")   ? m_order
     : source == QStringLiteral("daily") ? m_daily
                                         : m_invoice)
        ->setChecked(true);
    const bool now = settings.value(QStringLiteral("sync.mode")) == QStringLiteral("immediately");
    (now ? m_immediately : m_cron)->setChecked(true);
    const int interval = m_interval->findData(
        settings.value(QStringLiteral("sync.intervalMinutes"), QStringLiteral("30")).toInt());
    m_interval->setCurrentIndex(interval < 0 ? m_interval->findData(30) : interval);
    const int poll = settings.value(QStringLiteral("sync.pollSeconds")).toInt();
    m_poll->setValue(poll > 0 ? poll : 60);
    for (auto it = m_kinds.constBegin(); it != m_kinds.constEnd(); ++it)
        it.value()->setChecked(flag(settings, it.key(), it.key() != QStringLiteral("sync.products")));
    const QDate since = QDate::fromString(settings.value(QStringLiteral("sync.since")), Qt::ISODate);
    m_limit->setChecked(since.isValid());
    m_since->setDate(since.isValid() ? since : QDate(QDate::currentDate().year(), 1, 1));
    update();
    m_before = SchedulePage::settings();
    showNotices();
}

QMap<QString, QString> SchedulePage::settings() const
{
    const auto text = [](bool on) { return on ? trueText : QStringLiteral("false"); };
    QMap<QString, QString> values{
        {QStringLiteral("sync.source"), m_order->isChecked()   ? QStringLiteral("order")
                                        : m_daily->isChecked() ? QStringLiteral("daily")
                                                               : QStringLiteral("invoice")},
        {QStringLiteral("sync.mode"),
         m_immediately->isChecked() ? QStringLiteral("immediately") : QStringLiteral("cron")},
        {QStringLiteral("sync.intervalMinutes"), QString::number(m_interval->currentData().toInt())},
        {QStringLiteral("sync.pollSeconds"), QString::number(m_poll->value())},
        {QStringLiteral("sync.since"),
         m_limit->isChecked() ? m_since->date().toString(Qt::ISODate) : QString()}};
    for (auto it = m_kinds.constBegin(); it != m_kinds.constEnd(); ++it)
        values.insert(it.key(), text(it.value()->isChecked()));
    return values;
}

} // namespace counterfoil::ui
