#include "queue/previewlistmodel.h"

#include "common/format.h"
#include "common/icons.h"
#include "common/names.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>

namespace counterfoil::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PreviewList)
};

bool isRight(int column)
{
    using M = PreviewListModel;
    return column == M::Magento || column == M::Xero || column == M::Difference;
}

QString resultText(const sync::PreviewEntry& entry)
{
    switch (entry.verdict) {
    case sync::PreviewVerdict::Equal:
        return entry.notes.isEmpty() ? Words::tr("Equal") : Words::tr("Equal: %1").arg(entry.notes);
    case sync::PreviewVerdict::Differs:
        return entry.notes.isEmpty() ? Words::tr("Differs") : Words::tr("Differs: %1").arg(entry.notes);
    case sync::PreviewVerdict::Refused:
    case sync::PreviewVerdict::Later:
    case sync::PreviewVerdict::Nothing:
        return entry.problem.simplified();
    case sync::PreviewVerdict::NotCompared:
        return Words::tr("No amounts to compare");
    }
    return {};
}

Look resultLook(const sync::PreviewEntry& entry)
{
    switch (entry.verdict) {
    case sync::PreviewVerdict::Equal:
        return {{}, QStringLiteral("connected"), Tone::Success};
    case sync::PreviewVerdict::Differs:
        return {{}, QStringLiteral("attention"), Tone::Warning};
    case sync::PreviewVerdict::Refused:
        return {{}, QStringLiteral("blocked"), Tone::Error};
    case sync::PreviewVerdict::Later:
        return {{}, QStringLiteral("waiting"), Tone::Muted};
    case sync::PreviewVerdict::Nothing:
        return {{}, QStringLiteral("skip"), Tone::Muted};
    case sync::PreviewVerdict::NotCompared:
        return {{}, {}, Tone::Muted};
    }
    return {};
}

/// Money where there is any: a contact has none.
QString money(const sync::PreviewEntry& entry, const std::optional<Amount>& amount)
{
    return amount && !entry.currency.isEmpty() ? formatAmount(*amount, entry.currency) : QString();
}

} // namespace

QString targetText(const sync::PreviewEntry& entry)
{
    switch (entry.target) {
    case sync::PreviewTarget::Contact:
        return Words::tr("Contact");
    case sync::PreviewTarget::Item:
        return Words::tr("Item");
    case sync::PreviewTarget::SalesInvoice:
    case sync::PreviewTarget::CreditNote: {
        if (!entry.xeroTotal)
            return Words::tr("Nothing");
        const QString word = entry.target == sync::PreviewTarget::CreditNote ? Words::tr("Credit note %1")
                                                                             : Words::tr("Sales invoice %1");
        return word.arg(entry.xeroNumber);
    }
    case sync::PreviewTarget::Follower:
        return entry.stage == store::Stage::Document
                   ? Words::tr("What is missing; the document is in Xero already")
                   : Words::tr("%1; the document is in Xero already").arg(stageWord(entry.stage));
    case sync::PreviewTarget::Void:
        return Words::tr("It is taken back in Xero");
    case sync::PreviewTarget::InSummary:
        return Words::tr("As part of a daily summary");
    }
    return {};
}

QString paymentsText(const sync::PreviewEntry& entry)
{
    QStringList texts;
    for (const sync::PreviewPayment& payment : entry.payments)
        texts << Words::tr("%1 into %2").arg(formatAmount(payment.amount), payment.accountCode);
    return texts.join(QStringLiteral(" · "));
}

void PreviewListModel::append(const QList<sync::PreviewEntry>& entries)
{
    QList<qsizetype> added;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (fits(entries.at(i)))
            added << m_entries.size() + i;
    }
    if (m_sortColumn >= 0) {
        m_entries += entries;
        if (!added.isEmpty())
            arrange();
        return;
    }
    if (added.isEmpty()) {
        m_entries += entries;
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    m_entries += entries;
    m_shown += added;
    endInsertRows();
}

bool PreviewListModel::fits(const sync::PreviewEntry& entry) const
{
    switch (m_show) {
    case Show::All:
        return true;
    case Show::Problems:
        return entry.verdict == sync::PreviewVerdict::Refused;
    case Show::Differences:
        return entry.verdict == sync::PreviewVerdict::Differs;
    }
    return true;
}

void PreviewListModel::setShow(Show show)
{
    m_show = show;
    arrange();
}

void PreviewListModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
}

void PreviewListModel::arrange()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (fits(m_entries.at(i)))
            m_shown << i;
    }
    const auto less = [this](qsizetype a, qsizetype b) {
        const sync::PreviewEntry& x = m_entries.at(a);
        const sync::PreviewEntry& y = m_entries.at(b);
        if (m_sortColumn == Magento)
            return x.magentoTotal < y.magentoTotal;
        if (m_sortColumn == Xero)
            return x.xeroTotal < y.xeroTotal;
        if (m_sortColumn == Difference)
            return x.difference() < y.difference();
        return QString::localeAwareCompare(text(x, m_sortColumn), text(y, m_sortColumn)) < 0;
    };
    if (m_sortColumn >= 0) {
        const bool up = m_sortOrder == Qt::AscendingOrder;
        std::stable_sort(m_shown.begin(), m_shown.end(),
                         [&](qsizetype a, qsizetype b) { return up ? less(a, b) : less(b, a); });
    }
    endResetModel();
}

const sync::PreviewEntry* PreviewListModel::entry(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_entries.at(m_shown.at(row)) : nullptr;
}

int PreviewListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PreviewListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PreviewListModel::text(const sync::PreviewEntry& entry, int column)
{
    switch (column) {
    case Kind:
        return kindWord(entry.kind);
    case Number:
        return entry.incrementId;
    case Customer:
        return entry.customerName;
    case Magento:
        return money(entry, entry.magentoTotal);
    case Xero:
        return money(entry, entry.xeroTotal);
    case Difference:
        if (!entry.xeroTotal)
            return {};
        return entry.difference().isZero() ? dash() : formatAmount(entry.difference());
    case Posted:
        return targetText(entry);
    case Payments:
        return paymentsText(entry);
    case Result:
        return resultText(entry);
    default:
        return {};
    }
}

QVariant PreviewListModel::data(const QModelIndex& index, int role) const
{
    const sync::PreviewEntry* shown = index.isValid() ? entry(index.row()) : nullptr;
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*shown, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::DecorationRole:
        if (index.column() == Kind)
            return icon(kindIcon(shown->kind), Tone::Muted);
        if (index.column() == Result)
            return icon(resultLook(*shown).icon, resultLook(*shown).tone);
        return {};
    case Qt::ForegroundRole:
        if (index.column() == Result || (index.column() == Difference && !shown->difference().isZero()))
            return toneColor(resultLook(*shown).tone, QGuiApplication::palette());
        return {};
    case Qt::ToolTipRole:
        if (index.column() == Result)
            return QString(QStringLiteral("<qt>") + resultText(*shown).toHtmlEscaped() +
                           QStringLiteral("</qt>"));
        return {};
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() +
                       QStringLiteral(": ") + text(*shown, index.column()));
    default:
        return {};
    }
}

QVariant PreviewListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isRight(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Type");
    case Number:
        return tr("Number");
    case Customer:
        return tr("Customer");
    case Magento:
        return tr("Magento total");
    case Xero:
        return tr("Xero total");
    case Difference:
        return tr("Difference");
    case Posted:
        return tr("Will be posted");
    case Payments:
        return tr("Payments");
    case Result:
        return tr("Result");
    default:
        return {};
    }
}

} // namespace counterfoil::ui
