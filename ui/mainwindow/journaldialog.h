#pragma once

#include "store/journaladdress.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace counterfoil::ui {

class FieldHint;
class SecretField;
class ToneLabel;

/// Where the journal (queue, log, what stands in Xero) lies: a file of this computer or a PostgreSQL database
/// that several computers share. Only asks; the window writes journal.ini and the keychain. GUI thread.
class JournalDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `now.server`'s password is put into its field.
    explicit JournalDialog(const store::JournalAddress& now, QWidget* parent = nullptr);
    /// For journal.ini: "sqlite" or a URL.
    QString address() const;
    /// Empty for a file.
    QString password() const;
    bool isChanged() const;
    QString problem() const;
    void showError(const Error& error);

signals:
    /// Save was pressed with something that differs and may be written.
    void saveRequested();

private:
    void update();

    store::JournalAddress m_now;
    QRadioButton *m_file, *m_server;
    QLineEdit* m_url;
    SecretField* m_password;
    FieldHint* m_urlHint;
    ToneLabel* m_consequence;
    QPushButton* m_save;
};

} // namespace counterfoil::ui
