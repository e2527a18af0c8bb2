#pragma once

#include "sync/queueedit.h"

#include <QFrame>
#include <QList>

class QPushButton;

namespace counterfoil::ui {

class ToneLabel;

/// "12 documents were removed from the queue. [Undo]": what a person did to the queue, newest last, to be
/// undone in reverse for as long as the program runs. Dismissing hides the bar; Ctrl+Z still works.
class UndoBar final : public QFrame
{
    Q_OBJECT
public:
    explicit UndoBar(QWidget* parent = nullptr);
    void add(const sync::QueueEdit& edit);
    bool canUndo() const { return !m_edits.isEmpty(); }
    QString text() const;

public slots:
    /// Undoes the newest.
    void undo();

signals:
    void undoRequested(const counterfoil::sync::QueueEdit& edit);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void show(const sync::QueueEdit& edit);
    ToneLabel* m_text;
    QPushButton* m_undo;
    QList<sync::QueueEdit> m_edits;
};

} // namespace counterfoil::ui
