#pragma once

#include <QLineEdit>

class QAction;

namespace counterfoil::ui {

/// A password field with a toggle that shows what was typed. Undo works as in any line edit.
class SecretField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SecretField(QWidget* parent = nullptr);

public slots:
    void setShown(bool shown);

signals:
    /// Before a paste is taken over. Set `*taken` to keep it out of the field (four values at once).
    void aboutToPaste(const QString& text, bool* taken);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    bool offerPaste();
    QAction* m_toggle;
};

} // namespace counterfoil::ui
