#pragma once

#include "base/error.h"
#include "queue/previewsums.h"
#include "sync/commands.h"
#include "sync/events.h"

#include <QDialog>

#include <stop_token>

class QComboBox;
class QProgressBar;
class QPushButton;
class QTableView;
class QTableWidget;
class QVBoxLayout;

namespace counterfoil::ui {

class PreviewListModel;
class ToneLabel;

/// The previews of many rows as they come from the worker: a line each, sums per currency, CSV. Nothing is
/// sent. Closing it, or Stop, ends the computing; opening a single preview lets it pause for that.
class PreviewListDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit PreviewListDialog(const QList<qint64>& ids, QWidget* parent = nullptr);
    ~PreviewListDialog() override;
    /// Asks for the first part; connect the signals before.
    void start();
    void take(const sync::PreviewListed& part);
    int request() const { return m_request; }

    PreviewListModel* model() const { return m_model; }
    QTableView* table() const { return m_table; }
    QTableWidget* sumTable() const { return m_sumTable; }
    QString summary() const;
    bool isRunning() const { return m_running; }
    /// Tells what came of it in the dialog itself.
    void writeCsv(const QString& path);

public slots:
    void stop();

signals:
    void linesWanted(const counterfoil::sync::PreviewMany& command);
    void previewRequested(qint64 queueId);

private:
    QWidget* makeTable();
    void makeButtons(QVBoxLayout* layout);
    void openSelected();
    void showState();
    void showSums();
    void exportCsv();

    QList<qint64> m_ids; ///< those that are still to be computed begin at m_done
    qint64 m_done = 0;
    int m_request = 0;
    bool m_running = false, m_stopped = false;
    qint64 m_previewWanted = 0; ///< to be asked for when the running part has ended
    std::stop_source m_stop;
    PreviewSums m_sums;
    PreviewListModel* m_model;
    QTableView* m_table;
    QTableWidget* m_sumTable;
    QComboBox* m_show;
    QProgressBar* m_bar;
    ToneLabel* m_summary;
    ToneLabel* m_said;
    QPushButton *m_stopButton, *m_open, *m_export;
};

} // namespace counterfoil::ui
