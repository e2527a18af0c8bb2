#pragma once

#include <QDateTime>
#include <QWidget>

#include <optional>

namespace counterfoil::ui {

/// Calls used against a limit: title, "1,204 of 5,000", a bar that turns to warning above 80 % and to error
/// above 95 %, and a line below (the time of reset).
class Gauge final : public QWidget
{
    Q_OBJECT
public:
    explicit Gauge(const QString& title, QWidget* parent = nullptr);
    /// Without a limit the bar stays empty and the text says that the limit is not known yet.
    void setValue(std::optional<int> used, std::optional<int> limit, const QString& note = {});
    QString text() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title, m_note;
    std::optional<int> m_used, m_limit;
};

} // namespace counterfoil::ui
