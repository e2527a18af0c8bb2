#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace counterfoil::ui {

class ToneLabel;

/// A text to be read and copied, with a note above it: when it was sent, or why there is none.
class TextPane final : public QWidget
{
    Q_OBJECT
public:
    explicit TextPane(const QString& accessibleName, QWidget* parent = nullptr);
    void setText(const QString& note, const QString& text);
    QString text() const;
    QString note() const;

private:
    ToneLabel* m_note;
    QPlainTextEdit* m_text;
    QPushButton* m_copy;
};

} // namespace counterfoil::ui
