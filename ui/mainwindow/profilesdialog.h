#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace counterfoil {
class Profiles;
}

namespace counterfoil::ui {

class FieldHint;

/// The profiles: open another, make a new one, rename one that is not open.
class ProfilesDialog final : public QDialog
{
    Q_OBJECT
public:
    ProfilesDialog(Profiles* profiles, const QString& current, QWidget* parent = nullptr);

signals:
    void openRequested(const QString& name);
    void renamed(const QString& from, const QString& to);

private:
    void fill(const QString& select);
    void update();
    void create();
    void rename();
    QString selected() const;

    Profiles* m_profiles;
    QString m_current;
    QListWidget* m_list;
    QLineEdit* m_name;
    FieldHint* m_hint;
    QPushButton *m_open, *m_create, *m_rename;
};

} // namespace counterfoil::ui
