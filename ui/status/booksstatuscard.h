#pragma once

#include "sync/events.h"

#include <QWidget>

class QPushButton;

namespace counterfoil::ui {

class FactsGrid;
class Gauge;
class StatusBadge;
class ToneLabel;

/// Xero's side of the status: state and reason, the organisation's details, sign-in, gauges of the calls.
class BooksStatusCard final : public QWidget
{
    Q_OBJECT
public:
    explicit BooksStatusCard(QWidget* parent = nullptr);
    void setStatus(const sync::BooksStatus& status, const QDateTime& now);
    QString stateWord() const;
    QString reason() const;
    QString fact(const QString& name) const;
    QString dayGaugeText() const;
    QString minuteGaugeText() const;

signals:
    void signInRequested();

private:
    void fillGauges(const sync::BooksStatus& status, const QDateTime& now);

    StatusBadge* m_badge;
    ToneLabel* m_since;
    ToneLabel* m_reason;
    QPushButton* m_signIn;
    FactsGrid* m_facts;
    Gauge* m_day;
    Gauge* m_minute;
};

} // namespace counterfoil::ui
