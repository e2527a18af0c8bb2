#pragma once

#include "common/windowmodel.h"
#include "log/logsource.h"

namespace counterfoil::ui {

/// The log, newest first, read by keyset pages; new rows come in at the top without moving what is read.
class LogModel final : public WindowModel
{
    Q_OBJECT
public:
    enum Column { Time, Status, Kind, Number, Customer, Amount, XeroNumber, Message, Attempts, Duration };

    explicit LogModel(LogSource source, QObject* parent = nullptr);
    void setFilter(const store::LogFilter& filter);
    const store::LogFilter& filter() const { return m_filter; }
    /// Takes in what is newer. When very much came in, the model is reset instead; true then.
    bool takeNewer();
    void reload();
    const store::LogEntry* entry(int row) const;

    QVariant data(const QModelIndex& index, int role) const override;
    qint64 idAt(int row) const override;
    /// "Invoice", or "Invoice: Payment" where another thing than the document itself was posted; the cell
    /// shows only the last word beside the document's icon.
    static QString typeText(const store::LogEntry& entry);
    /// A cell's text as it is shown, and as it is exported (plain numbers, ISO times).
    static QString text(const store::LogEntry& entry, int column);
    static QString exported(const store::LogEntry& entry, int column);

protected:
    qint64 windowSize() const override { return m_window.size(); }
    bool windowGrows() const override { return m_window.growsByReading(); }
    qint64 windowReadAhead() override { return m_window.readAhead(); }
    void windowShowAhead() override { m_window.showAhead(); }
    bool windowWantsWalk() const override { return m_window.wantsWalk(); }
    bool windowWalk() override { return m_window.walk(); }

private:
    static bool isDocumentItself(const store::LogEntry& entry);
    using Window = KeysetWindow<store::LogEntry>;
    Window::Source windowSource() const;
    LogSource m_source;
    store::LogFilter m_filter;
    mutable Window m_window;
};

} // namespace counterfoil::ui
