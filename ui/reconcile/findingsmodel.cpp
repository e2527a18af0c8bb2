#include "reconcile/findingsmodel.h"

#include "common/format.h"
#include "common/icons.h"
#include "reconcile/words.h"

#include <QGuiApplication>

namespace counterfoil::ui {

namespace {

using reconcile::Finding;

QString figure(const std::optional<Amount>& amount, const QString& text, const QString& currency)
{
    if (amount)
        return formatAmount(*amount, currency);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (text.contains(u'T')) {
        const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
        if (moment.isValid())
            return formatDateTime(moment);
    }
    if (day.isValid())
        return formatDate(day);
    return text.isEmpty() ? dash() : text;
}

Tone toneOf(const Finding& finding)
{
    return finding.known ? Tone::Muted : finding.notice ? Tone::Warning : Tone::Error;
}

QVariant rightAligned()
{
    return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
}

} // namespace

QString magentoFigure(const Finding& finding)
{
    return figure(finding.magentoAmount, finding.magentoText, finding.currency);
}

QString xeroFigure(const Finding& finding)
{
    return figure(finding.xeroAmount, finding.xeroText, finding.currency);
}

void FindingsModel::setFindings(const QList<Finding>& findings, bool alsoQuiet)
{
    beginResetModel();
    m_rows.clear();
    for (const Finding& finding : findings) {
        if (alsoQuiet || finding.counts())
            m_rows.append(finding);
    }
    endResetModel();
}

void FindingsModel::setKnown(int row, bool known)
{
    m_rows[row].known = known;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FindingsModel::text(const Finding& finding, int column) const
{
    switch (static_cast<Column>(column)) {
    case Day:
        return formatDate(finding.day);
    case What: {
        const QString words = reconcile::differenceWords(finding);
        return finding.known    ? tr("%1 (known)").arg(words)
               : finding.notice ? tr("%1 (notice)").arg(words)
                                : words;
    }
    case Type:
        return reconcile::documentWords(finding.kind);
    case Number:
        return finding.incrementId.isEmpty() ? finding.xeroNumber : finding.incrementId;
    case Customer:
        return finding.customer;
    case InMagento:
        return magentoFigure(finding);
    case InXero:
        return xeroFigure(finding);
    case Reason:
        return finding.reason.isEmpty() ? reconcile::whatToDo(finding) : finding.reason;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding& finding = m_rows.at(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return text(finding, column);
    if (role == Qt::TextAlignmentRole && (column == InMagento || column == InXero))
        return rightAligned();
    if (column == What && role == Qt::DecorationRole)
        return icon(finding.notice || finding.known ? QStringLiteral("info") : QStringLiteral("attention"),
                    toneOf(finding));
    if (column == What && role == Qt::ForegroundRole)
        return toneColor(toneOf(finding), QGuiApplication::palette());
    return {};
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == InMagento || section == InXero))
        return rightAligned();
    if (role != Qt::DisplayRole)
        return {};
    static const QList<const char*> titles{
        QT_TR_NOOP("Date"),     QT_TR_NOOP("Difference"), QT_TR_NOOP("Type"),    QT_TR_NOOP("Number"),
        QT_TR_NOOP("Customer"), QT_TR_NOOP("In Magento"), QT_TR_NOOP("In Xero"), QT_TR_NOOP("More")};
    return tr(titles.at(section));
}

void DaysModel::setDays(const QList<reconcile::DayTotal>& days)
{
    beginResetModel();
    m_rows = days;
    endResetModel();
}

int DaysModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DaysModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DaysModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const reconcile::DayTotal& day = m_rows.at(index.row());
    const int column = index.column();
    if (role == Qt::TextAlignmentRole && column > Currency)
        return rightAligned();
    if (role == Qt::ForegroundRole && column == Gap && !day.equal())
        return toneColor(Tone::Error, QGuiApplication::palette());
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(column)) {
    case Day:
        return formatDate(day.day);
    case Currency:
        return day.currency;
    case MagentoCount:
        return formatCount(day.magentoCount);
    case Magento:
        return formatAmount(day.magento);
    case XeroCount:
        return formatCount(day.xeroCount);
    case Xero:
        return formatAmount(day.xero);
    case Gap:
        return day.equal() ? tr("equal") : formatAmount(day.xero - day.magento);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DaysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section > Currency)
        return rightAligned();
    if (role != Qt::DisplayRole)
        return {};
    static const QList<const char*> titles{
        QT_TR_NOOP("Date"),       QT_TR_NOOP("Currency"),          QT_TR_NOOP("Documents in Magento"),
        QT_TR_NOOP("In Magento"), QT_TR_NOOP("Documents in Xero"), QT_TR_NOOP("In Xero"),
        QT_TR_NOOP("Difference")};
    return tr(titles.at(section));
}

} // namespace counterfoil::ui
