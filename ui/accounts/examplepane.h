#pragma once

#include "base/result.h"
#include "posting/posting.h"
#include "posting/suggest.h"
#include "store/types.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QTableWidget;

namespace counterfoil::ui {

struct PreviewLine;
class FactsGrid;
class ToneLabel;

/// Where example documents come from and how they are posted: the journal, or a test.
struct ExampleSource
{
    /// The newest documents of the shop, without bodies.
    std::function<QList<store::SourceDocument>()> recent;
    std::function<Result<posting::Outcome>(const store::SourceDocument&, const posting::Mapping&,
                                           const posting::BooksFacts&)>
        post;
};

/// One document of the shop as it would be in Xero with the mapping that is being edited, or why it is
/// refused. Follows the edits a moment later; posting one document takes a few milliseconds.
class ExamplePane final : public QWidget
{
    Q_OBJECT
public:
    explicit ExamplePane(QWidget* parent = nullptr);
    void setSource(ExampleSource source);
    /// What to post with; shown after a short pause in the edits.
    void setMapping(const posting::Mapping& mapping, const posting::BooksFacts& books);
    /// Reads anew which documents there are.
    void reload();
    void recompute();
    QString result() const { return m_text; }
    QTableWidget* lines() const { return m_lines; }
    QComboBox* documents() const { return m_documents; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QLayout* makeResult();
    void fillLines(const QList<PreviewLine>& lines);
    void showPrepared(const store::SourceDocument& source, const posting::Prepared& prepared);
    void showProblem(const QString& message);

    ExampleSource m_source;
    QList<store::SourceDocument> m_recent;
    posting::Mapping m_mapping;
    posting::BooksFacts m_books;
    QComboBox* m_documents;
    QLabel* m_head;
    FactsGrid *m_facts, *m_totals;
    ToneLabel *m_message, *m_notes;
    QTableWidget* m_lines;
    QTimer m_pause;
    QString m_text;
};

} // namespace counterfoil::ui
