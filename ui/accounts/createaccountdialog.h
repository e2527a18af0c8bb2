#pragma once

#include "posting/suggest.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace counterfoil::ui {

class FieldHint;
class SearchPicker;

/// Asks for a new account of Xero's chart of accounts; nothing is made before the button that says so.
class CreateAccountDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit CreateAccountDialog(const posting::BooksFacts& books, QWidget* parent = nullptr);
    xero::Account account() const;
    /// The field of the mapping that gets the account: "accounts.rounding"; empty: none.
    QString field() const;
    void setField(const QString& field);
    QLineEdit* code() const { return m_code; }
    QLineEdit* name() const { return m_name; }
    QPushButton* createButton() const { return m_create; }
    QString problem() const;

private:
    void proposeFor();
    void update();
    QString freeCode(const QString& type) const;

    posting::BooksFacts m_books;
    QComboBox *m_for, *m_type;
    QLineEdit *m_code, *m_name;
    SearchPicker* m_tax;
    QCheckBox* m_payments;
    FieldHint* m_hint;
    QPushButton* m_create;
};

} // namespace counterfoil::ui
