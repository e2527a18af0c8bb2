#pragma once

#include <QTableView>

namespace counterfoil::ui {

class WindowModel;

/// The look and the manners of every grid: whole rows, no vertical header, quiet lines, columns that can be
/// moved, sized and hidden (right click on the header), Ctrl+C copies the selected rows as text with tabs.
class GridView : public QTableView
{
    Q_OBJECT
public:
    explicit GridView(QWidget* parent = nullptr);
    /// Sets the widths that the model's columns name; `stretch` takes the room that is left, and never less
    /// than its own.
    void setWindowModel(WindowModel* model, int stretch);
    QList<int> selectedRows() const;
    QList<qint64> selectedIds() const;
    QByteArray columnState() const;
    virtual void restoreColumnState(const QByteArray& state);
    /// The menu of a right click on the header: which columns are shown.
    void showColumnMenu(const QPoint& globalPosition);

public slots:
    virtual void copySelection();

signals:
    void rowActivated(int row);
    void selectedRowsChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setNamedWidths();
    void fitStretch();
    WindowModel* m_window = nullptr;
    int m_stretch = -1;
};

/// The same manners for any table view (small tables that use other models).
void styleTable(QTableView* view);

} // namespace counterfoil::ui
