#include "guide/guidepage.h"

#include "common/banner.h"
#include "common/card.h"
#include "common/labels.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace counterfoil::ui {

GuidePage::GuidePage(const QString& heading, const QString& intro, QWidget* parent)
    : QWizardPage(parent), m_heading(heading), m_banner(new Banner(this))
{
    setAccessibleName(heading);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_banner);
    auto* area = new QScrollArea(this);
    m_body = makeScrollingPage(area);
    m_body->addWidget(makeHeading(heading, this));
    if (!intro.isEmpty())
        m_body->addWidget(new ToneLabel(intro, Tone::Text, this));
    outer->addWidget(area, 1);
}

void GuidePage::showError(const Error& error)
{
    m_banner->showError(error);
}

void GuidePage::say(const QString& text, Tone tone)
{
    m_banner->showMessage(text, tone);
}

void GuidePage::clearMessage()
{
    m_banner->dismiss();
}

} // namespace counterfoil::ui
