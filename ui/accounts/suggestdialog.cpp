#include "accounts/suggestdialog.h"

#include "accounts/mappingwords.h"
#include "common/gridview.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/screenroom.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace counterfoil::ui {

SuggestDialog::SuggestDialog(const QList<posting::Suggestion>& suggestions, QWidget* parent)
    : QDialog(parent),
      m_suggestions(suggestions),
      m_table(new QTableWidget(static_cast<int>(suggestions.size()), 3, this)),
      m_apply(makePrimaryButton(tr("&Fill in"), QStringLiteral("suggest"), this))
{
    setWindowTitle(tr("Suggestions"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::section, space::page, space::section);
    layout->setSpacing(space::wide);
    layout->addWidget(new ToneLabel(
        suggestions.isEmpty()
            ? tr("Everything is chosen already: there is nothing to suggest.")
            : tr("From your chart of accounts, your tax rates and what the shop uses. Only what is still "
                 "empty is filled in; nothing is saved before you press Save."),
        Tone::Muted, this));
    styleTable(m_table);
    wrapLines(m_table);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setHorizontalHeaderLabels({tr("For"), tr("Suggestion"), tr("Reason")});
    m_table->setAccessibleName(tr("Suggestions"));
    for (int row = 0; row < suggestions.size(); ++row) {
        const posting::Suggestion& suggestion = suggestions.at(row);
        auto* field = new QTableWidgetItem(mappingFieldWord(suggestion.field));
        field->setFlags(suggestion.confident ? Qt::ItemIsEnabled | Qt::ItemIsUserCheckable
                                             : Qt::ItemIsEnabled);
        if (suggestion.confident)
            field->setCheckState(Qt::Checked);
        else
            field->setIcon(icon(QStringLiteral("attention"), Tone::Warning));
        m_table->setItem(row, 0, field);
        m_table->setItem(
            row, 1,
            new QTableWidgetItem(suggestion.confident ? suggestion.label : tr("please choose yourself")));
        m_table->setItem(row, 2, new QTableWidgetItem(suggestion.reason));
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : {1, 2}) // both can be long
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->setVisible(!suggestions.isEmpty());
    layout->addWidget(m_table, 1);
    auto* buttons = new QDialogButtonBox(
        suggestions.isEmpty() ? QDialogButtonBox::Close : QDialogButtonBox::Cancel, this);
    buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemChanged, this, &SuggestDialog::update);
    m_apply->setDefault(true);
    m_apply->setVisible(!suggestions.isEmpty());
    resize(withinScreen(*this, suggestions.isEmpty() ? QSize(460, 120) : QSize(860, 520)));
    update();
}

QList<posting::Suggestion> SuggestDialog::chosen() const
{
    QList<posting::Suggestion> result;
    for (int row = 0; row < m_suggestions.size(); ++row) {
        if (m_suggestions.at(row).confident && m_table->item(row, 0)->checkState() == Qt::Checked)
            result << m_suggestions.at(row);
    }
    return result;
}

void SuggestDialog::update()
{
    m_apply->setEnabled(!chosen().isEmpty());
}

} // namespace counterfoil::ui
