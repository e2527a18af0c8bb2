#pragma once

#include "base/error.h"
#include "common/theme.h"

#include <QWizardPage>

class QVBoxLayout;

namespace counterfoil::ui {

class Banner;

/// A page of the set-up guide: a heading, what the step is for, a scrolling body and a place for what went
/// wrong. Next is always possible: every step can be left and returned to; the last page says what is
/// missing.
class GuidePage : public QWizardPage
{
    Q_OBJECT
public:
    GuidePage(const QString& heading, const QString& intro, QWidget* parent = nullptr);
    QString heading() const { return m_heading; }
    /// Whether the step is done, for the list of steps and the last page.
    virtual bool isDone() const = 0;
    /// What is still missing, as a sentence; empty when done.
    virtual QString missing() const { return {}; }
    void showError(const Error& error);
    void say(const QString& text, Tone tone);
    void clearMessage();
    Banner* banner() const { return m_banner; }

signals:
    void changed();

protected:
    QVBoxLayout* body() const { return m_body; }

private:
    QString m_heading;
    Banner* m_banner;
    QVBoxLayout* m_body;
};

} // namespace counterfoil::ui
