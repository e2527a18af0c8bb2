#pragma once

#include <QMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QRadioButton;
class QSpinBox;

namespace counterfoil::ui {

class ToneLabel;

/// What is synchronised, from which documents, when and since when: the sync.* settings.
class SchedulePage final : public QWidget
{
    Q_OBJECT
public:
    explicit SchedulePage(QWidget* parent = nullptr);
    void setSettings(const QMap<QString, QString>& settings);
    QMap<QString, QString> settings() const;

signals:
    void edited();

private:
    QWidget* makeSource();
    QWidget* makeMode();
    void update();
    void showNotices();
    QRadioButton *m_invoice, *m_order, *m_daily, *m_immediately, *m_cron;
    QMap<QString, QString> m_before; ///< as they were set, to tell what a change means
    ToneLabel* m_notices;
    QMap<QString, QCheckBox*> m_kinds; ///< by setting key
    QCheckBox* m_limit;
    QDateEdit* m_since;
    QComboBox* m_interval;
    QSpinBox* m_poll;
};

} // namespace counterfoil::ui
