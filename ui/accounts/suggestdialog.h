#pragma once

#include "posting/suggest.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace counterfoil::ui {

/// Proposals with their reasons; each can be left out. Without a good candidate a person must choose.
class SuggestDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SuggestDialog(const QList<posting::Suggestion>& suggestions, QWidget* parent = nullptr);
    QList<posting::Suggestion> chosen() const;
    QTableWidget* table() const { return m_table; }

private:
    void update();
    QList<posting::Suggestion> m_suggestions;
    QTableWidget* m_table;
    QPushButton* m_apply;
};

} // namespace counterfoil::ui
