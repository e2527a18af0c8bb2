#pragma once

#include "guide/guidepage.h"

#include <QList>

class QPushButton;

namespace counterfoil::ui {

class FactsGrid;
class ToneLabel;

/// What was set up, what is still missing, and Sync Now.
class GuideFinishPage final : public GuidePage
{
    Q_OBJECT
public:
    struct Line
    {
        QString name, value;
        QString missing; ///< as a sentence; empty when done
    };
    explicit GuideFinishPage(QWidget* parent = nullptr);
    void setLines(const QList<Line>& lines);
    void setBusy(bool busy);
    bool isDone() const override { return m_ready; }
    QPushButton* syncButton() const { return m_sync; }
    QString missingText() const;

signals:
    void syncRequested();

private:
    FactsGrid* m_facts;
    ToneLabel* m_missing;
    ToneLabel* m_note;
    QPushButton* m_sync;
    bool m_ready = false, m_busy = false;
};

} // namespace counterfoil::ui
