#pragma once

#include <QDate>
#include <QMap>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QRadioButton;

namespace counterfoil::ui {

/// From which date on the shop's documents are posted, each choice with what it means. The outcome goes into
/// sync.since (empty: the whole history) and sync.sinceChosen, which says that a person has decided.
class SinceChoice final : public QWidget
{
    Q_OBJECT
public:
    enum class Choice { Today, Period, Date, Everything };

    explicit SinceChoice(QWidget* parent = nullptr);
    /// The last day of the organisation's financial year; month 0 when it is not known (calendar years).
    void setFinancialYearEnd(int month, int day);
    void setSettings(const QMap<QString, QString>& settings);
    QMap<QString, QString> settings() const;
    Choice choice() const;
    void choose(Choice choice);
    /// Invalid: the whole history.
    QDate since() const;
    /// The outcome in one line: "from 1 April 2026", "the whole history".
    QString words() const;

    /// Whether a person has decided, by choosing or by setting a date.
    static bool isChosen(const QMap<QString, QString>& settings);
    /// "from 1 April 2026"; for an invalid date "the whole history".
    static QString wordsFor(const QDate& since);

signals:
    void changed();

private:
    QRadioButton* add(const QString& text, const QString& note, QWidget* beside = nullptr);
    void update();

    QRadioButton *m_today, *m_period, *m_date, *m_everything;
    QComboBox* m_periods;
    QDateEdit* m_day;
    int m_yearEndMonth = 0, m_yearEndDay = 0;
};

/// The first day of the financial year, quarter (of that year) or month in which `today` lies. Pure.
/// endMonth 0: calendar years.
QDate startOfFinancialYear(const QDate& today, int endMonth, int endDay);
QDate startOfFinancialQuarter(const QDate& today, int endMonth, int endDay);

} // namespace counterfoil::ui
