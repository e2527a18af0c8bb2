#pragma once

#include "guide/guidepage.h"

#include <QMap>

class QComboBox;
class QRadioButton;

namespace counterfoil::ui {

class SinceChoice;
class ToneLabel;

/// From which date on to post.
class GuideSincePage final : public GuidePage
{
    Q_OBJECT
public:
    explicit GuideSincePage(QWidget* parent = nullptr);
    SinceChoice* choice() const { return m_choice; }
    bool isDone() const override { return m_chosen; }
    QString missing() const override;
    void setSettings(const QMap<QString, QString>& settings);
    void initializePage() override;

private:
    SinceChoice* m_choice;
    ToneLabel* m_outcome;
    bool m_chosen = false;
};

/// When it posts: every so many minutes, or at once.
class GuideModePage final : public GuidePage
{
    Q_OBJECT
public:
    explicit GuideModePage(QWidget* parent = nullptr);
    bool isDone() const override { return m_seen; }
    void setSettings(const QMap<QString, QString>& settings);
    QMap<QString, QString> settings() const;
    QString words() const;
    void initializePage() override;

private:
    QRadioButton *m_cron, *m_immediately;
    QComboBox* m_interval;
    bool m_seen = false;
};

} // namespace counterfoil::ui
