// What the tab does with the mapping as a whole: files, new accounts, the list of changes and of problems.
#include "accounts/accountstab.h"

#include "accounts/createaccountdialog.h"
#include "accounts/examplepane.h"
#include "accounts/mappingchanges.h"
#include "accounts/mappingfile.h"
#include "accounts/mappingpage.h"
#include "accounts/schedulepage.h"
#include "common/icons.h"

#include <QFileDialog>
#include <QLabel>
#include <QListWidget>

namespace counterfoil::ui {

namespace {

/// The pages in the order of the list on the left.
enum Page { Roles, Rules, Taxes, Payments, Documents, Details };

} // namespace

int AccountsTab::pageOf(const QString& field)
{
    const QString group = field.section(u'.', 0, 0);
    if (group == QStringLiteral("accounts"))
        return Roles;
    if (group == QStringLiteral("accountRules"))
        return Rules;
    if (group == QStringLiteral("payments") || group == QStringLiteral("dueDaysByMethod"))
        return Payments;
    if (group == QStringLiteral("taxCodes") || group == QStringLiteral("taxPercent") ||
        group.startsWith(QStringLiteral("zero")) || group == QStringLiteral("reverseChargeTaxType") ||
        group == QStringLiteral("noTaxType"))
        return Taxes;
    static const QStringList details{
        QStringLiteral("tracking"),    QStringLiteral("brandingThemeId"), QStringLiteral("extraTotals"),
        QStringLiteral("roundingMax"), QStringLiteral("currency"),        QStringLiteral("sendCurrencyRate"),
        QStringLiteral("taxLabel"),    QStringLiteral("fptLabel"),        QStringLiteral("shippingPercent")};
    return details.contains(group) ? Details : Documents;
}

void AccountsTab::listProblems(const QList<posting::MappingProblem>& problems)
{
    m_problemList->clear();
    for (const posting::MappingProblem& problem : problems) {
        auto* item =
            new QListWidgetItem(icon(QStringLiteral("error"), Tone::Error), problem.message, m_problemList);
        item->setData(Qt::UserRole, problem.field);
        item->setToolTip(problem.message);
    }
    m_problemHead->setText(tr("Problems (%1)").arg(problems.size()));
    m_problemHead->setVisible(!problems.isEmpty());
    m_problemList->setVisible(!problems.isEmpty());
}

int AccountsTab::currentPage() const
{
    return m_nav->currentRow();
}

void AccountsTab::setExamples(ExampleSource source)
{
    m_example->setSource(std::move(source));
}

void AccountsTab::showEdited(const posting::Mapping& mapping)
{
    for (MappingPage* page : std::as_const(m_mappingPages))
        page->show(mapping);
    onEdited();
}

void AccountsTab::showChanges()
{
    // Through a page of its own: what is not set yet shows as its default.
    SchedulePage saved;
    saved.setSettings(m_savedSettings);
    const bool schedule = saved.settings() != m_schedule->settings();
    auto* dialog = new ChangesDialog(mappingChanges(m_saved, edited()), schedule, m_books, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChangesDialog::saveChosen, this, &AccountsTab::save);
    connect(dialog, &ChangesDialog::revertChosen, this, &AccountsTab::revert);
    dialog->open();
}

Result<void> AccountsTab::exportTo(const QString& path) const
{
    return writeMappingFile(path, edited());
}

Result<void> AccountsTab::importFrom(const QString& path)
{
    const auto mapping = readMappingFile(path);
    if (!mapping)
        return mapping.error();
    showEdited(*mapping);
    return {};
}

void AccountsTab::exportMapping()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export the account types"), QStringLiteral("account-types.json"), tr("Mappings (*.json)"));
    if (path.isEmpty())
        return;
    if (const auto written = exportTo(path); !written)
        emit complained(written.error());
    else
        emit noticed(tr("The account types are in %1.").arg(path));
}

void AccountsTab::importMapping()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import account types"), {}, tr("Mappings (*.json)"));
    if (path.isEmpty())
        return;
    if (const auto read = importFrom(path); !read)
        emit complained(read.error());
    else
        showChanges(); // nothing is saved before a person has seen it
}

CreateAccountDialog* AccountsTab::createAccount()
{
    auto* dialog = new CreateAccountDialog(m_books, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_actions.post(sync::CreateAccount{dialog->account(), dialog->field()});
        emit noticed(tr("Xero is asked to make the account."));
    });
    dialog->open();
    return dialog;
}

void AccountsTab::accountCreated(const QString& field, const QString& code)
{
    if (field.isEmpty() || !m_rules.apply)
        return;
    showEdited(m_rules.apply(edited(), {posting::Suggestion{field, code, code, {}, true}}));
}

} // namespace counterfoil::ui
