#pragma once

#include "common/searchpicker.h"

#include <QMap>

#include <functional>

class QCompleter;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace counterfoil::ui {

class FieldHint;

/// A small map that a person fills: a key that is typed (with proposals), a value that is picked, rows that
/// can be added and removed. A row without a key or without a value is not part of the map yet.
class MapEditor final : public QWidget
{
    Q_OBJECT
public:
    struct Texts
    {
        QString name;   ///< of the whole, for screen readers
        QString key;    ///< heading of the keys
        QString value;  ///< heading of the values
        QString add;    ///< the button, with its mnemonic
        QString sample; ///< in an empty key: "DE"
    };
    using Entries = std::function<QList<PickerEntry>(const QString& key)>;

    explicit MapEditor(Texts texts, QWidget* parent = nullptr);
    void setKeyProposals(const QStringList& keys);
    /// What may be picked for a key.
    void setEntries(Entries entries);
    void setValues(const QMap<QString, QString>& values);
    QMap<QString, QString> values() const;
    /// Marks the rows that `problems` names as prefix + key; returns how many of them there are.
    int setProblems(const QString& prefix, const QMap<QString, QString>& problems);
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    QLineEdit* key(int row) const { return m_rows.at(row).key; }
    SearchPicker* picker(int row) const { return m_rows.at(row).picker; }

public slots:
    void addRow();
    void removeRow(int row);

signals:
    void edited();

private:
    struct Row
    {
        QLineEdit* key;
        SearchPicker* picker;
        QPushButton* remove;
        FieldHint* hint;
    };
    void append(const QString& key, const QString& value);
    void place();
    void removeWidgets(const Row& row);

    Texts m_texts;
    QGridLayout* m_grid;
    QLabel *m_keyHead, *m_valueHead;
    QPushButton* m_add;
    QStringListModel* m_proposals;
    QList<Row> m_rows;
    Entries m_entries;
    QMap<QString, QString> m_given; ///< as set: an empty value that was there stays
};

} // namespace counterfoil::ui
