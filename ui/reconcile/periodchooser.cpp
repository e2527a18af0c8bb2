#include "reconcile/periodchooser.h"

#include "common/labels.h"
#include "reconcile/period.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>

namespace counterfoil::ui {

PeriodChooser::PeriodChooser(QWidget* parent)
    : QWidget(parent), m_choice(new QComboBox(this)), m_from(new QDateEdit(this)), m_to(new QDateEdit(this))
{
    m_choice->addItem(tr("This month"), ThisMonth);
    m_choice->addItem(tr("Last month"), LastMonth);
    m_choice->addItem(tr("This quarter"), ThisQuarter);
    m_choice->addItem(tr("Last quarter"), LastQuarter);
    m_choice->addItem(tr("Days of your own"), OwnDays);
    m_choice->setAccessibleName(tr("Period"));
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDateRange(QDate(2008, 1, 1), QDate(2100, 12, 31));
    }
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    auto* title = new QLabel(tr("&Period:"), this);
    title->setBuddy(m_choice);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::gap);
    layout->addWidget(title);
    layout->addWidget(m_choice);
    layout->addWidget(m_from);
    layout->addWidget(new QLabel(QStringLiteral("–"), this));
    layout->addWidget(m_to);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PeriodChooser::follow);
    for (QDateEdit* edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, &PeriodChooser::changed);
    follow();
}

void PeriodChooser::follow()
{
    const QDate today = QDate::currentDate();
    const int choice = m_choice->currentData().toInt();
    const bool own = choice == OwnDays;
    m_from->setEnabled(own);
    m_to->setEnabled(own);
    if (!own) {
        const reconcile::Period period = choice == ThisMonth     ? reconcile::monthOf(today)
                                         : choice == LastMonth   ? reconcile::monthBefore(today)
                                         : choice == ThisQuarter ? reconcile::quarterOf(today)
                                                                 : reconcile::quarterBefore(today);
        m_from->setDate(period.from);
        m_to->setDate(period.to);
    }
    emit changed();
}

reconcile::Period PeriodChooser::period() const
{
    return {m_from->date(), m_to->date()};
}

void PeriodChooser::choose(const reconcile::Period& period)
{
    m_choice->setCurrentIndex(m_choice->findData(OwnDays));
    m_from->setDate(period.from);
    m_to->setDate(period.to);
}

void PeriodChooser::chooseLastMonth()
{
    m_choice->setCurrentIndex(m_choice->findData(LastMonth));
}

} // namespace counterfoil::ui
