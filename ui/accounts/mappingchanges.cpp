#include "accounts/mappingchanges.h"

#include "accounts/mappingwords.h"
#include "common/gridview.h"
#include "common/labels.h"
#include "common/screenroom.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace counterfoil::ui {

namespace {

QString textOf(const QJsonValue& value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isBool())
        return value.toBool() ? ChangesDialog::tr("yes") : ChangesDialog::tr("no");
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    QStringList parts;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool unset = *it == QJsonValue(QString()) || *it == QJsonValue(false) || *it == QJsonValue(0);
        if (!unset)
            parts << it.key() + QStringLiteral(": ") + textOf(*it);
    }
    return parts.join(QStringLiteral(", "));
}

void compare(QList<MappingChange>& changes, const QString& field, const QJsonValue& before,
             const QJsonValue& after)
{
    if (before == after)
        return;
    const auto inside = [&](const QString& key, const QJsonValue& was, const QJsonValue& is) {
        compare(changes, field.isEmpty() ? key : QString(field + u'.' + key), was, is);
    };
    if (before.isObject() && after.isObject()) {
        const QJsonObject was = before.toObject(), is = after.toObject();
        QStringList keys = was.keys() + is.keys();
        keys.removeDuplicates();
        for (const QString& key : std::as_const(keys))
            inside(key, was.value(key), is.value(key));
        return;
    }
    if (before.isArray() && after.isArray()) {
        const QJsonArray was = before.toArray(), is = after.toArray();
        for (qsizetype i = 0; i < qMax(was.size(), is.size()); ++i) {
            const QJsonValue a = i < was.size() ? was.at(i) : QJsonValue(QJsonValue::Undefined);
            const QJsonValue b = i < is.size() ? is.at(i) : QJsonValue(QJsonValue::Undefined);
            if (a != b)
                changes.append({QStringLiteral("%1.%2").arg(field).arg(i + 1), textOf(a), textOf(b), a, b});
        }
        return;
    }
    changes.append({field, textOf(before), textOf(after), before, after});
}

} // namespace

QList<MappingChange> mappingChanges(const posting::Mapping& before, const posting::Mapping& after)
{
    QList<MappingChange> changes;
    compare(changes, {}, before.toJson(), after.toJson());
    return changes;
}

ChangesDialog::ChangesDialog(const QList<MappingChange>& changes, bool otherSettings,
                             const posting::BooksFacts& books, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What changed"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::section, space::page, space::section);
    layout->setSpacing(space::wide);
    QString text = tr("%n field(s) differ from what is saved.", nullptr, static_cast<int>(changes.size()));
    if (otherSettings)
        text = changes.isEmpty() ? tr("The schedule has changes.")
                                 : QString(text + u' ' + tr("The schedule has changes, too."));
    layout->addWidget(new ToneLabel(text, Tone::Muted, this));
    auto* table = new QTableWidget(static_cast<int>(changes.size()), 3, this);
    styleTable(table);
    wrapLines(table);
    table->setAccessibleName(tr("What changed"));
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setHorizontalHeaderLabels({tr("Field"), tr("Saved"), tr("Now")});
    for (int row = 0; row < changes.size(); ++row) {
        const MappingChange& change = changes.at(row);
        const QString was = mappingValueWord(change.field, change.was, books),
                      is = mappingValueWord(change.field, change.is, books);
        const auto put = [table, row](int column, const QString& words) {
            auto* item = new QTableWidgetItem(words.isEmpty() ? tr("nothing") : words);
            item->setFlags(Qt::ItemIsEnabled);
            item->setToolTip(item->text());
            if (words.isEmpty())
                item->setForeground(toneColor(Tone::Muted, table->palette()));
            table->setItem(row, column, item);
        };
        put(0, mappingFieldWord(change.field));
        put(1, was);
        put(2, is);
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    layout->addWidget(table, 1);
    table->setVisible(!changes.isEmpty());
    auto* buttons = new QDialogButtonBox(this);
    auto* save = makePrimaryButton(tr("&Save"), QStringLiteral("save"), this);
    auto* revert = makeButton(tr("&Revert all"), QStringLiteral("revert"), this);
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    buttons->addButton(revert, QDialogButtonBox::DestructiveRole);
    buttons->addButton(QDialogButtonBox::Cancel); // last, or Tab passes over it
    layout->addWidget(buttons);
    setTabOrder(table, save);
    setTabOrder(save, revert);
    setTabOrder(revert, buttons->button(QDialogButtonBox::Cancel));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this] {
        emit saveChosen();
        accept();
    });
    connect(revert, &QPushButton::clicked, this, [this] {
        emit revertChosen();
        accept();
    });
    resize(withinScreen(*this, changes.isEmpty() ? QSize(460, 120) : QSize(760, 440)));
}

} // namespace counterfoil::ui
