#include "accounts/mapeditor.h"

#include "common/fieldhint.h"
#include "common/labels.h"
#include "common/theme.h"

#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>

namespace counterfoil::ui {

MapEditor::MapEditor(Texts texts, QWidget* parent)
    : QWidget(parent),
      m_texts(std::move(texts)),
      m_grid(new QGridLayout(this)),
      m_keyHead(new ToneLabel(m_texts.key, Tone::Muted, this)),
      m_valueHead(new ToneLabel(m_texts.value, Tone::Muted, this)),
      m_add(makeButton(m_texts.add, QStringLiteral("add"), this)),
      m_proposals(new QStringListModel(this)),
      m_entries([](const QString&) { return QList<PickerEntry>(); })
{
    setAccessibleName(m_texts.name);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 5);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow();
        m_rows.last().key->setFocus();
    });
    place();
}

void MapEditor::setKeyProposals(const QStringList& keys)
{
    m_proposals->setStringList(keys);
}

void MapEditor::setEntries(Entries entries)
{
    m_entries = std::move(entries);
    for (const Row& row : std::as_const(m_rows))
        row.picker->setEntries(m_entries(row.key->text().trimmed()));
}

void MapEditor::setValues(const QMap<QString, QString>& values)
{
    m_given = values;
    if (this->values() == values)
        return; // what is being typed is not torn away
    for (const Row& row : std::as_const(m_rows))
        removeWidgets(row);
    m_rows.clear();
    for (auto it = values.constBegin(); it != values.constEnd(); ++it)
        append(it.key(), it.value());
    place();
}

QMap<QString, QString> MapEditor::values() const
{
    QMap<QString, QString> values;
    for (const Row& row : m_rows) {
        const QString typed = row.key->text();
        const QString key = m_given.contains(typed) ? typed : typed.trimmed();
        const QString value = row.picker->value();
        const bool wasEmpty = m_given.contains(key) && m_given.value(key).isEmpty();
        if (!key.isEmpty() && (!value.isEmpty() || wasEmpty))
            values.insert(key, value);
    }
    return values;
}

int MapEditor::setProblems(const QString& prefix, const QMap<QString, QString>& problems)
{
    int count = 0;
    for (const Row& row : std::as_const(m_rows)) {
        const QString key = row.key->text().trimmed();
        const QString message = key.isEmpty() ? QString() : problems.value(prefix + key);
        row.hint->setCheck(message.isEmpty() ? FieldCheck{}
                                             : FieldCheck{FieldCheck::Level::Problem, message});
        row.hint->setVisible(!message.isEmpty());
        row.picker->setAccessibleDescription(message);
        count += message.isEmpty() ? 0 : 1;
    }
    return count;
}

void MapEditor::addRow()
{
    append({}, {});
    place();
}

void MapEditor::removeRow(int row)
{
    removeWidgets(m_rows.takeAt(row));
    place();
    emit edited();
}

void MapEditor::append(const QString& key, const QString& value)
{
    Row row{new QLineEdit(key, this), new SearchPicker(this), makeButton({}, QStringLiteral("remove"), this),
            new FieldHint({}, this)};
    row.key->setPlaceholderText(m_texts.sample);
    row.key->setAccessibleName(m_texts.key);
    auto* completer = new QCompleter(m_proposals, row.key);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    row.key->setCompleter(completer);
    row.picker->setEntries(m_entries(key));
    row.picker->setValue(value);
    row.picker->setAccessibleName(m_texts.value);
    row.remove->setToolTip(tr("Remove this row"));
    row.remove->setAccessibleName(tr("Remove %1").arg(key.isEmpty() ? m_texts.key : key));
    row.hint->hide();
    QLineEdit* edit = row.key;
    SearchPicker* picker = row.picker;
    const auto keyChanged = [this, edit, picker] {
        picker->setEntries(m_entries(edit->text().trimmed()));
        emit edited();
    };
    connect(edit, &QLineEdit::editingFinished, this, keyChanged);
    connect(edit, &QLineEdit::textEdited, this, &MapEditor::edited);
    connect(picker, &SearchPicker::valueChosen, this, &MapEditor::edited);
    connect(row.remove, &QPushButton::clicked, this, [this, edit] {
        for (int i = 0; i < rowCount(); ++i) {
            if (m_rows.at(i).key == edit)
                return removeRow(i);
        }
    });
    m_rows.append(row);
}

void MapEditor::removeWidgets(const Row& row)
{
    for (QWidget* widget : {static_cast<QWidget*>(row.key), static_cast<QWidget*>(row.picker),
                            static_cast<QWidget*>(row.remove), static_cast<QWidget*>(row.hint)}) {
        m_grid->removeWidget(widget);
        widget->hide();
        widget->deleteLater(); // it may be what was clicked
    }
}

void MapEditor::place()
{
    const bool any = !m_rows.isEmpty();
    m_keyHead->setVisible(any);
    m_valueHead->setVisible(any);
    m_grid->addWidget(m_keyHead, 0, 0);
    m_grid->addWidget(m_valueHead, 0, 1);
    int line = 1;
    QWidget* before = nullptr;
    for (const Row& row : std::as_const(m_rows)) {
        m_grid->addWidget(row.key, line, 0);
        m_grid->addWidget(row.picker, line, 1);
        m_grid->addWidget(row.remove, line, 2);
        m_grid->addWidget(row.hint, line + 1, 0, 1, 3);
        for (QWidget* widget : {static_cast<QWidget*>(row.key), static_cast<QWidget*>(row.picker),
                                static_cast<QWidget*>(row.remove)}) {
            if (before)
                QWidget::setTabOrder(before, widget);
            before = widget;
        }
        line += 2;
    }
    m_grid->addWidget(m_add, line, 0, 1, 2, Qt::AlignLeft);
    if (before)
        QWidget::setTabOrder(before, m_add);
}

} // namespace counterfoil::ui
