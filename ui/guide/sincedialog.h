#pragma once

#include <QDialog>
#include <QMap>

namespace counterfoil::ui {

class SinceChoice;

/// Asked once before the first posting, when nobody has said from which date on: the whole history is never
/// posted by accident.
class SinceDialog final : public QDialog
{
    Q_OBJECT
public:
    SinceDialog(int yearEndMonth, int yearEndDay, QWidget* parent = nullptr);
    SinceChoice* choice() const { return m_choice; }
    QMap<QString, QString> settings() const;

private:
    SinceChoice* m_choice;
};

} // namespace counterfoil::ui
