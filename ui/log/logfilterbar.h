#pragma once

#include "store/types.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace counterfoil::ui {

/// Status, type, period and text of the log's filter.
class LogFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit LogFilterBar(QWidget* parent = nullptr);
    store::LogFilter filter() const;
    bool isEmpty() const;
    void setStatus(std::optional<store::LogStatus> status);
    void setText(const QString& text);
    void focusText();

public slots:
    void clear();

signals:
    void changed();

private:
    void onPeriod();
    QComboBox* m_status;
    QComboBox* m_kind;
    QComboBox* m_period;
    QDateEdit *m_from, *m_until;
    QCheckBox* m_newest;
    QLineEdit* m_text;
    QPushButton* m_clear;
    QTimer m_typing;
};

} // namespace counterfoil::ui
