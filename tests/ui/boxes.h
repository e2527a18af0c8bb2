#pragma once

#include "sync/commands.h"

#include <QDialog>
#include <QPointer>

#include <memory>

namespace counterfoil::test {

/// Every box that the program can show before something is done, or to say something, opened in the way a
/// person opens it: for the check of accessibility and for the pictures.
class BoxStage
{
public:
    static QStringList names();
    /// Errors: an unknown name leaves box() empty.
    explicit BoxStage(const QString& name);
    ~BoxStage();

    /// Open; null once it was closed.
    QDialog* box() const { return m_box; }
    /// What it stands before.
    QWidget* behind() const;
    /// The text of the button that does it, without the mnemonic; empty where nothing is asked.
    QString action() const { return m_action; }
    /// Whether what the box asks about has been done.
    bool isDone() const;

private:
    struct Parts;
    void openInWindow(const QString& name);
    void openInQueue(const QString& name);
    std::unique_ptr<Parts> m_parts;
    QPointer<QDialog> m_box;
    QString m_action;
};

} // namespace counterfoil::test
