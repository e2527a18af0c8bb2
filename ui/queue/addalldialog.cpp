#include "queue/addalldialog.h"

#include "common/format.h"
#include "common/formfield.h"
#include "common/labels.h"
#include "common/names.h"
#include "common/screenroom.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterfoil::ui {

AddAllDialog::AddAllDialog(const QString& source, const QDate& since, QWidget* parent)
    : QDialog(parent),
      m_limit(new QCheckBox(tr("Only what is dated on or a&fter"), this)),
      m_since(new QDateEdit(this)),
      m_add(makePrimaryButton(tr("&Add To Queue"), QStringLiteral("addall"), this)),
      m_estimate(new ToneLabel({}, Tone::Muted, this))
{
    setWindowTitle(tr("Add All Data To Queue"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::page);
    layout->setSpacing(space::wide);
    layout->addWidget(new ToneLabel(
        tr("The shop is read from the beginning, and everything that was never posted is put into "
           "the queue. What is in Xero already is not posted again. Nothing is sent before the "
           "next sync."),
        Tone::Muted, this));
    const bool orders = source == QStringLiteral("order");
    const QList<std::pair<store::DocumentKind, QString>> kinds{
        {store::DocumentKind::Customer, tr("&Customers, as contacts")},
        {store::DocumentKind::Product, tr("&Products, as items")},
        {store::DocumentKind::Order, tr("&Orders, as sales invoices")},
        {store::DocumentKind::Invoice, tr("&Invoices, as sales invoices with their payments")},
        {store::DocumentKind::CreditMemo, tr("Credit &memos, as credit notes")},
    };
    for (const auto& [kind, text] : kinds) {
        auto* box = new QCheckBox(text, this);
        const bool other = kind == (orders ? store::DocumentKind::Invoice : store::DocumentKind::Order);
        box->setChecked(!other && kind != store::DocumentKind::Product);
        if (other) {
            // Posting both would book every sale twice.
            box->setEnabled(false);
            box->setToolTip(orders ? tr("Sales are posted from orders (see Account types > Schedule).")
                                   : tr("Sales are posted from invoices (see Account types > Schedule)."));
        }
        connect(box, &QCheckBox::toggled, this, &AddAllDialog::update);
        m_kinds.insert(kind, box);
        layout->addWidget(box);
    }
    auto* row = new QHBoxLayout;
    row->addWidget(m_limit);
    row->addWidget(m_since);
    row->addStretch(1);
    layout->addSpacing(space::tight);
    layout->addLayout(row);
    m_since->setCalendarPopup(true);
    m_since->setAccessibleName(tr("Earliest date"));
    m_since->setDate(since.isValid() ? since : QDate(QDate::currentDate().year(), 1, 1));
    m_since->setMaximumDate(QDate::currentDate().addDays(1));
    m_limit->setChecked(since.isValid());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    layout->addWidget(m_estimate);
    layout->addSpacing(space::gap);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_limit, &QCheckBox::toggled, this, &AddAllDialog::update);
    connect(m_since, &QDateEdit::dateChanged, this, &AddAllDialog::update);
    m_settled.setSingleShot(true);
    m_settled.setInterval(400);
    connect(&m_settled, &QTimer::timeout, this, &AddAllDialog::estimateWanted);
    QList<QWidget*> order;
    for (QCheckBox* box : std::as_const(m_kinds))
        order << box;
    chainTabs(order << m_limit << m_since << m_add << buttons->button(QDialogButtonBox::Cancel));
    order.first()->setFocus();
    m_add->setDefault(true);
    setMinimumWidth(460);
    update();
    growToContent(*this, minimumWidth());
}

void AddAllDialog::update()
{
    m_since->setEnabled(m_limit->isChecked());
    m_add->setEnabled(!kinds().isEmpty());
    if (kinds().isEmpty()) {
        m_settled.stop();
        m_estimate->setText(tr("Choose at least one kind."));
        return;
    }
    m_estimate->setText(tr("Counting what the shop has…"));
    m_settled.start();
}

void AddAllDialog::showEstimate(const sync::Estimate& estimate)
{
    QStringList parts;
    for (auto it = estimate.inShop.constBegin(); it != estimate.inShop.constEnd(); ++it)
        parts << tr("%1: %2").arg(kindsWord(it.key()), formatCount(it.value()));
    const QString cost = tr("At most %1 calls to Xero for %2 documents.")
                             .arg(formatCount(estimate.xeroCalls), formatCount(estimate.documents));
    const QString time =
        estimate.days <= 1
            ? tr("That fits into one day's %1 calls.").arg(formatCount(estimate.callsPerDay))
            : tr("With %1 calls a day that takes %n day(s); it goes on by itself.", nullptr, estimate.days)
                  .arg(formatCount(estimate.callsPerDay));
    m_estimate->setText(
        QStringList{tr("In the shop: %1").arg(parts.join(QStringLiteral(" · "))), cost, time}.join(u'\n'));
    growToContent(*this, width());
}

QList<store::DocumentKind> AddAllDialog::kinds() const
{
    QList<store::DocumentKind> chosen;
    for (auto it = m_kinds.constBegin(); it != m_kinds.constEnd(); ++it) {
        if (it.value()->isChecked())
            chosen << it.key();
    }
    return chosen;
}

QDate AddAllDialog::since() const
{
    return m_limit->isChecked() ? m_since->date() : QDate();
}

} // namespace counterfoil::ui
