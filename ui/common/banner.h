#pragma once

#include "base/error.h"
#include "common/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace counterfoil::ui {

/// A message across the top that stays until it is dismissed or replaced. Errors offer "Copy details".
class Banner final : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);
    void showError(const Error& error);
    void showMessage(const QString& text, Tone tone);
    /// One button that leads to the remedy; the text carries its mnemonic. Forgotten with the next message.
    void offer(const QString& buttonText);
    /// A banner that belongs to its dialog and cannot be dismissed.
    void setFixed();
    QString text() const;
    QString details() const { return m_details; }

public slots:
    void dismiss();

signals:
    void offerTaken();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void present(const QString& text, Tone tone);

    class Mark;
    Mark* m_mark;
    QLabel* m_text;
    QPushButton* m_offer;
    QPushButton* m_copy;
    QToolButton* m_close;
    QString m_details;
    bool m_fixed = false;
    Tone m_tone = Tone::Error;
};

/// What "Copy details" puts on the clipboard: kind, code, HTTP status, message and technical detail.
QString errorDetails(const Error& error);

} // namespace counterfoil::ui
