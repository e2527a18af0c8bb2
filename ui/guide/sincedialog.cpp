#include "guide/sincedialog.h"

#include "common/labels.h"
#include "common/screenroom.h"
#include "guide/sincechoice.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterfoil::ui {

SinceDialog::SinceDialog(int yearEndMonth, int yearEndDay, QWidget* parent)
    : QDialog(parent), m_choice(new SinceChoice(this))
{
    setWindowTitle(tr("From which date to post"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::page);
    layout->setSpacing(space::wide);
    layout->addWidget(makeHeading(tr("From which date on shall the shop be posted?"), this));
    layout->addWidget(new ToneLabel(tr("Asked once, before the first sync. It can be changed under Account "
                                       "types > Schedule."),
                                    Tone::Muted, this));
    layout->addWidget(m_choice);
    m_choice->setFinancialYearEnd(yearEndMonth, yearEndDay);
    auto* outcome = new ToneLabel({}, Tone::Accent, this);
    layout->addWidget(outcome);
    const auto show = [this, outcome] { outcome->setText(tr("Posted: %1").arg(m_choice->words())); };
    connect(m_choice, &SinceChoice::changed, this, show);
    show();
    auto* go = makePrimaryButton(tr("&Go on"), {}, this);
    go->setDefault(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(go, QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(540);
    growToContent(*this, minimumWidth());
}

QMap<QString, QString> SinceDialog::settings() const
{
    return m_choice->settings();
}

} // namespace counterfoil::ui
