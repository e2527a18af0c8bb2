#pragma once

#include "common/gridview.h"

namespace counterfoil::ui {

class LogModel;

/// The log's grid: sorted by its header, and what is read stays in its place while rows come in or are read
/// anew. Everything here costs the same with ten rows and with a million.
class LogGrid final : public GridView
{
    Q_OBJECT
public:
    explicit LogGrid(QWidget* parent = nullptr);
    void setLogModel(LogModel* model, int stretch);
    void restoreColumnState(const QByteArray& state) override;
    qint64 selectedCount() const;
    /// -1 unless exactly one row is selected.
    int singleRow() const;
    /// The columns in sight, from left to right.
    QList<int> shownColumns() const;

public slots:
    void copySelection() override;

signals:
    void copyRequested();

private:
    void onInserted(int first, int last);
    void remember(bool refreshed);
    void restore(bool refreshed);
    LogModel* m_log = nullptr;
    qint64 m_selectedId = 0, m_topId = 0;
};

} // namespace counterfoil::ui
