#pragma once

#include <QHash>
#include <QSet>
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
    /// Another width than the model names, in characters, and how far the column may shrink in a narrow
    /// window before the grid has to scroll. A column that a person has sized does not.
    struct ColumnChars
    {
        int column = 0, chars = 0, least = 0;
    };
    void setColumnChars(const QList<ColumnChars>& widths);
    QList<int> selectedRows() const;
    QList<qint64> selectedIds() const;
    /// Order, what is hidden, and the widths that a person has set.
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
    void fitColumns();
    int widthOf(int column, int chars) const;
    WindowModel* m_window = nullptr;
    int m_stretch = -1;
    QHash<int, int> m_chars, m_least; ///< by column
    QSet<int> m_own;                  ///< columns that a person has sized
    bool m_fitting = false;
};

/// The same manners for any table view (small tables that use other models).
void styleTable(QTableView* view);
/// Long texts of a small table wrap, and the rows follow when a column gets another width.
void wrapLines(QTableView* view);

} // namespace counterfoil::ui
