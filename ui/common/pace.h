#pragma once

#include <QDateTime>
#include <QString>

namespace counterfoil::ui {

/// How fast a long piece of work goes and how long it will still take. GUI thread.
class Pace
{
public:
    /// Begins anew when the phase changes or the work goes back.
    void note(const QString& phase, qint64 done, qint64 total, const QDateTime& now);
    /// "12 a second · 3 minutes left"; empty until there is something to tell.
    QString text() const;

private:
    QString m_phase;
    QDateTime m_startedAt;
    qint64 m_startedWith = 0, m_done = 0, m_total = 0, m_milliseconds = 0;
};

} // namespace counterfoil::ui
