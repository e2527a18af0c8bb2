#include "log/textpane.h"

#include "common/labels.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterfoil::ui {

TextPane::TextPane(const QString& accessibleName, QWidget* parent)
    : QWidget(parent),
      m_note(new ToneLabel({}, Tone::Muted, this)),
      m_text(new QPlainTextEdit(this)),
      m_copy(makeButton(tr("Copy &all"), QStringLiteral("copy"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::gap, 0, 0);
    layout->setSpacing(space::gap);
    auto* head = new QHBoxLayout;
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    head->addWidget(m_note, 1);
    head->addWidget(m_copy, 0, Qt::AlignTop);
    layout->addLayout(head);
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(accessibleName);
    m_copy->setAccessibleName(tr("Copy: %1").arg(accessibleName));
    layout->addWidget(m_text, 1);
    layout->addStretch(0);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
}

void TextPane::setText(const QString& note, const QString& text)
{
    m_note->setText(note);
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
    m_text->setVisible(!text.isEmpty());
    m_copy->setVisible(!text.isEmpty());
}

QString TextPane::text() const
{
    return m_text->toPlainText();
}

QString TextPane::note() const
{
    return m_note->text();
}

} // namespace counterfoil::ui
