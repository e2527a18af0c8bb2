#include "queue/previewdialog.h"

#include "common/banner.h"
#include "common/card.h"
#include "common/factsgrid.h"
#include "common/format.h"
#include "common/gridview.h"
#include "common/labels.h"
#include "common/screenroom.h"
#include "queue/previewlines.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace counterfoil::ui {

PreviewDialog::PreviewDialog(const sync::PreviewReady& preview, QWidget* parent)
    : QDialog(parent), m_verdict(new Banner(this))
{
    m_verdict->setFixed();
    const PreviewSide magento = magentoSide(preview.source);
    setWindowTitle(tr("Preview: %1").arg(magento.title));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::section);
    layout->setSpacing(space::section);
    layout->addWidget(m_verdict);
    auto* sides = new QHBoxLayout;
    sides->setContentsMargins(space::section, 0, space::section, 0);
    sides->setSpacing(space::section);
    sides->addWidget(makeSide(tr("In Magento"), magento), 1);
    PreviewSide xero;
    if (preview.outcome && std::holds_alternative<posting::Prepared>(*preview.outcome))
        xero = xeroSide(std::get<posting::Prepared>(*preview.outcome));
    else
        xero.problem = tr("Nothing would be sent.");
    sides->addWidget(makeSide(tr("In Xero, after posting"), xero), 1);
    layout->addLayout(sides, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::section, 0, space::section, 0);
    row->addWidget(new ToneLabel(tr("This is a calculation only. Nothing was sent."), Tone::Muted, this), 1);
    row->addWidget(buttons);
    layout->addLayout(row);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    judge(preview);
    resize(withinScreen(*this, QSize(980, 640)));
}

QString PreviewDialog::verdict() const
{
    return m_verdict->text();
}

void PreviewDialog::judge(const sync::PreviewReady& preview)
{
    if (!preview.problem.isEmpty() || !preview.outcome) {
        m_verdict->showMessage(preview.problem.isEmpty() ? tr("There is no preview of this document.")
                                                         : preview.problem,
                               Tone::Warning);
        return;
    }
    if (const auto* blocked = std::get_if<posting::Blocked>(&*preview.outcome)) {
        m_verdict->showMessage(blocked->message, blocked->transient ? Tone::Accent : Tone::Error);
        return;
    }
    const auto& prepared = std::get<posting::Prepared>(*preview.outcome);
    const QString currency = prepared.document.currencyCode;
    const Amount difference = prepared.predicted.total - preview.source.grandTotal;
    QString notes = prepared.notes.join(QStringLiteral(" · "));
    if (!notes.isEmpty())
        notes.prepend(u'\n');
    if (difference.isZero())
        m_verdict->showMessage(
            tr("Both totals are equal: %1").arg(formatAmount(prepared.predicted.total, currency)) + notes,
            Tone::Success);
    else
        m_verdict->showMessage(tr("The totals differ by %1: Magento %2, Xero %3")
                                       .arg(formatAmount(difference, currency),
                                            formatAmount(preview.source.grandTotal, currency),
                                            formatAmount(prepared.predicted.total, currency)) +
                                   notes,
                               Tone::Warning);
}

QWidget* PreviewDialog::makeSide(const QString& heading, const PreviewSide& side)
{
    auto* card = new Card(heading, {}, this);
    if (!side.title.isEmpty())
        card->body()->addWidget(makeSubheading(side.title, card));
    auto* facts = new FactsGrid(card);
    QList<FactsGrid::Fact> shown;
    for (const auto& [name, value] : side.facts)
        shown << FactsGrid::Fact{name, value};
    facts->setFacts(shown);
    card->body()->addWidget(facts);
    if (!side.problem.isEmpty()) {
        card->body()->addWidget(new ToneLabel(side.problem, Tone::Muted, card));
        card->body()->addStretch(1);
    }
    if (!side.lines.isEmpty())
        card->body()->addWidget(makeLines(side), 1);
    for (qsizetype i = 0; i < side.totals.size(); ++i) {
        const bool last = i == side.totals.size() - 1;
        auto* row = new QHBoxLayout;
        row->addStretch(1);
        auto* name =
            last ? makeSubheading(side.totals.at(i).first, card) : new QLabel(side.totals.at(i).first, card);
        const QString text = formatAmount(side.totals.at(i).second, side.currency);
        auto* value = last ? makeSubheading(text, card) : new QLabel(text, card);
        value->setMinimumWidth(130);
        value->setAlignment(Qt::AlignRight);
        row->addWidget(name);
        row->addWidget(value);
        card->body()->addLayout(row);
    }
    return card;
}

QTableWidget* PreviewDialog::makeLines(const PreviewSide& side)
{
    auto* table = new QTableWidget(static_cast<int>(side.lines.size()), 5, this);
    styleTable(table);
    wrapLines(table);
    table->setHorizontalHeaderLabels({tr("Line"), tr("Qty"), tr("Amount"), tr("Discount"), tr("Tax")});
    table->setAccessibleName(side.title);
    const auto put = [table](int row, int column, const std::optional<Amount>& value) {
        auto* item = new QTableWidgetItem(value ? formatAmount(*value) : QString());
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table->setItem(row, column, item);
    };
    bool discounts = false;
    for (int row = 0; row < side.lines.size(); ++row) {
        const PreviewLine& line = side.lines.at(row);
        auto* text = new QTableWidgetItem(
            line.detail.isEmpty() ? line.description : QString(line.description + u'\n' + line.detail));
        text->setToolTip(text->text());
        table->setItem(row, 0, text);
        auto* quantity = new QTableWidgetItem(line.quantity ? line.quantity->toString() : QString());
        quantity->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table->setItem(row, 1, quantity);
        put(row, 2, line.amount);
        put(row, 3, line.discount && !line.discount->isZero() ? line.discount : std::optional<Amount>());
        put(row, 4, line.tax);
        discounts = discounts || (line.discount && !line.discount->isZero());
    }
    for (int column = 1; column < 5; ++column) {
        table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    table->setColumnHidden(3, !discounts);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    return table;
}

} // namespace counterfoil::ui
