#pragma once

#include "common/theme.h"

#include <QString>
#include <QWidget>

namespace counterfoil::ui {

/// The outcome of a check as a person types.
struct FieldCheck
{
    enum class Level { Nothing, Good, Warning, Problem } level = Level::Nothing;
    QString text;
    bool blocks() const { return level == Level::Problem; }
    bool operator==(const FieldCheck&) const = default;
};

/// A line under a field: icon, words and colour of a check, or a quiet note when there is nothing to say.
class FieldHint final : public QWidget
{
    Q_OBJECT
public:
    explicit FieldHint(const QString& note = {}, QWidget* parent = nullptr);
    void setCheck(const FieldCheck& check);
    FieldCheck check() const { return m_check; }
    QString text() const;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone tone() const;
    QString m_note;
    FieldCheck m_check;
};

} // namespace counterfoil::ui
