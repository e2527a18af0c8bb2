#pragma once

#include "common/windowmodel.h"
#include "queue/queuesource.h"

namespace counterfoil::ui {

/// The queue in posting order, read by keyset pages.
class QueueModel final : public WindowModel
{
    Q_OBJECT
public:
    enum Column { State, Kind, Number, Customer, Amount, Step, Why, Tries, Due, Queued };

    explicit QueueModel(QueueSource source, QObject* parent = nullptr);
    void setFilter(const QueueFilter& filter);
    const QueueFilter& filter() const { return m_filter; }
    /// Reads anew. When the rows in sight are the same as before only their cells change, else the model is
    /// reset.
    void refresh(int firstVisible, int lastVisible);
    const store::QueueItem* item(int row) const;

    QVariant data(const QModelIndex& index, int role) const override;
    qint64 idAt(int row) const override;

protected:
    qint64 windowSize() const override { return m_window.size(); }
    bool windowGrows() const override { return m_window.growsByReading(); }
    qint64 windowReadAhead() override { return m_window.readAhead(); }
    void windowShowAhead() override { m_window.showAhead(); }
    bool windowWantsWalk() const override { return m_window.wantsWalk(); }
    bool windowWalk() override { return m_window.walk(); }

private:
    using Window = KeysetWindow<store::QueueItem>;
    Window::Source windowSource() const;
    static QString text(const store::QueueItem& item, int column);

    QueueSource m_source;
    QueueFilter m_filter;
    mutable Window m_window;
};

} // namespace counterfoil::ui
