#pragma once

#include <QComboBox>

namespace counterfoil::ui {

/// One thing that may be picked. An entry with a `refusal` is shown greyed with its reason and cannot be
/// chosen.
struct PickerEntry
{
    QString value;   ///< what is stored: an account code, a tax type
    QString label;   ///< "200 · Sales"
    QString extra;   ///< "Revenue", "20 %"
    QString refusal; ///< why it cannot be chosen here
    bool operator==(const PickerEntry&) const = default;
};

/// A list with search as you type: any part of code, name or type finds an entry. An empty text means "not
/// chosen"; a text that fits no entry goes back to the last choice when the field is left.
class SearchPicker final : public QComboBox
{
    Q_OBJECT
public:
    explicit SearchPicker(QWidget* parent = nullptr);
    void showPopup() override;
    void setEntries(const QList<PickerEntry>& entries);
    /// A value that is not among the entries is kept and shown as it is, marked as unknown.
    void setValue(const QString& value);
    QString value() const { return m_value; }
    /// True when the value stands for no entry that may be chosen.
    bool isUnknown() const;

signals:
    /// By the person only, not by setValue().
    void valueChosen(const QString& value);

protected:
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void commitText();
    void choose(int row);
    void showValue();

    class Entries;
    Entries* m_entries;
    QString m_value;
};

} // namespace counterfoil::ui
