#pragma once

#include "common/theme.h"

#include <QLabel>

class QPushButton;

namespace counterfoil::ui {

/// A text in a tone of the palette that follows a change of theme; wraps, can be selected by mouse and
/// keyboard.
class ToneLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ToneLabel(const QString& text = {}, Tone tone = Tone::Text, QWidget* parent = nullptr);
    void setTone(Tone tone);
    Tone tone() const { return m_tone; }

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyTone();
    Tone m_tone;
    bool m_applying = false;
};

/// A heading of a page or of a card; not selectable.
QLabel* makeHeading(const QString& text, QWidget* parent = nullptr);
QLabel* makeSubheading(const QString& text, QWidget* parent = nullptr);

/// Buttons with an icon; `text` carries the mnemonic. The primary one is filled: at most one in sight.
QPushButton* makeButton(const QString& text, const QString& iconName = {}, QWidget* parent = nullptr);
QPushButton* makePrimaryButton(const QString& text, const QString& iconName = {}, QWidget* parent = nullptr);

} // namespace counterfoil::ui
