#include "mainwindow/profilesdialog.h"

#include "base/profiles.h"
#include "common/formfield.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/screenroom.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterfoil::ui {

ProfilesDialog::ProfilesDialog(Profiles* profiles, const QString& current, QWidget* parent)
    : QDialog(parent),
      m_profiles(profiles),
      m_current(current),
      m_list(new QListWidget(this)),
      m_name(new QLineEdit(this)),
      m_open(makePrimaryButton(tr("&Open"), {}, this)),
      m_create(makeButton(tr("&New"), QStringLiteral("addall"), this)),
      m_rename(makeButton(tr("&Rename"), {}, this))
{
    setWindowTitle(tr("Profiles"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::page);
    layout->setSpacing(space::wide);
    layout->addWidget(new ToneLabel(tr("A profile is one shop, or some of its websites, and one Xero "
                                       "organisation. Each has its own keys, "
                                       "account types, queue and log."),
                                    Tone::Muted, this));
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setIconSize(QSize(18, 18));
    layout->addWidget(m_list, 1);
    m_hint = addField(layout, tr("N&ame, for New or Rename"), m_name, tr("Small letters, digits, - and _."));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::gap);
    row->addWidget(m_create);
    row->addWidget(m_rename);
    row->addStretch(1);
    layout->addLayout(row);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_open, QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &ProfilesDialog::update);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilesDialog::update);
    const auto open = [this] {
        if (m_open->isEnabled())
            emit openRequested(selected());
    };
    connect(m_list, &QListWidget::itemActivated, this, open);
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_create, &QPushButton::clicked, this, &ProfilesDialog::create);
    connect(m_rename, &QPushButton::clicked, this, &ProfilesDialog::rename);
    // Enter in the name must not open a profile.
    for (QPushButton* button : {m_open, m_create, m_rename})
        button->setAutoDefault(false);
    resize(withinScreen(*this, QSize(460, 440)));
    fill(current);
}

QString ProfilesDialog::selected() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

void ProfilesDialog::fill(const QString& select)
{
    m_list->clear();
    for (const QString& name : m_profiles->names()) {
        const QString text = name == m_current           ? tr("%1 (open here)").arg(name)
                             : m_profiles->isInUse(name) ? tr("%1 (open in another window)").arg(name)
                                                         : name;
        auto* item = new QListWidgetItem(icon(QStringLiteral("shop"), Tone::Muted), text, m_list);
        item->setData(Qt::UserRole, name);
        item->setSizeHint(QSize(0, fontMetrics().height() + 14));
        if (name == select)
            m_list->setCurrentItem(item);
    }
    update();
}

void ProfilesDialog::update()
{
    const QString name = m_name->text().trimmed();
    const auto fits = m_profiles->checkNewName(name);
    m_hint->setCheck(name.isEmpty() ? FieldCheck{}
                     : fits         ? FieldCheck{FieldCheck::Level::Good, tr("This name is free.")}
                                    : FieldCheck{FieldCheck::Level::Problem, fits.error().message});
    const bool free = !name.isEmpty() && fits.ok();
    const bool other = !selected().isEmpty() && selected() != m_current;
    m_open->setEnabled(other);
    m_create->setEnabled(free);
    m_rename->setEnabled(free && other && selected() != QStringLiteral("default"));
    m_rename->setToolTip(selected() == m_current ? tr("The profile that is open keeps its name.")
                                                 : QString());
}

void ProfilesDialog::create()
{
    const QString name = m_name->text().trimmed();
    if (const auto made = m_profiles->create(name); !made) {
        m_hint->setCheck({FieldCheck::Level::Problem, made.error().message});
        return;
    }
    m_name->clear();
    fill(name);
}

void ProfilesDialog::rename()
{
    const QString from = selected(), to = m_name->text().trimmed();
    if (const auto done = m_profiles->rename(from, to); !done) {
        m_hint->setCheck({FieldCheck::Level::Problem, done.error().message});
        return;
    }
    emit renamed(from, to);
    m_name->clear();
    fill(to);
}

} // namespace counterfoil::ui
