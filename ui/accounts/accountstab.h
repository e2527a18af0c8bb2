#pragma once

#include "common/actions.h"
#include "posting/suggest.h"

#include <QMap>
#include <QWidget>

class QListWidget;
class QAction;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace counterfoil::ui {

class Banner;
class CreateAccountDialog;
class ExamplePane;
struct ExampleSource;
class MappingPage;
class SchedulePage;
class ToneLabel;

/// The rules of posting that the tab leans on: posting's own functions, or a test's.
struct MappingRules
{
    std::function<QList<posting::MappingProblem>(const posting::Mapping&, const posting::BooksFacts&,
                                                 const posting::ShopFacts&)>
        check;
    std::function<QList<posting::Suggestion>(const posting::Mapping&, const posting::ShopFacts&,
                                             const posting::BooksFacts&)>
        suggest;
    std::function<posting::Mapping(posting::Mapping, const QList<posting::Suggestion>&)> apply;
};

/// "Configure the Accounts Types in Xero": accounts, taxes, payment methods, documents, schedule. Edited
/// here, posted to the worker with Save.
class AccountsTab final : public QWidget
{
    Q_OBJECT
public:
    AccountsTab(Actions actions, MappingRules rules, QWidget* parent = nullptr);
    void setFacts(const posting::BooksFacts& books, const posting::ShopFacts& shop);
    /// What is saved; edits that were not saved are kept, unless there are none.
    void setMapping(const posting::Mapping& mapping);
    void setSettings(const QMap<QString, QString>& settings);
    void setConnected(bool connected);
    void setBusy(bool busy);
    posting::Mapping edited() const;
    bool isDirty() const { return m_dirty; }
    QStringList problems() const { return m_problemTexts; }
    template <class Page>
    Page* page() const
    {
        return findChild<Page*>();
    }
    void showPage(int index);
    int currentPage() const;
    void setExamples(ExampleSource source);
    /// An account was made in Xero: the field it was made for gets it.
    void accountCreated(const QString& field, const QString& code);
    /// Errors: Settings. Also what the file dialogs do.
    Result<void> exportTo(const QString& path) const;
    /// Shows the file's mapping as an edit that is not saved yet.
    Result<void> importFrom(const QString& path);
    QListWidget* problemList() const { return m_problemList; }

public slots:
    void save();
    void revert();
    void suggest();
    void showChanges();
    void exportMapping();
    void importMapping();
    /// Asks for a new account of Xero and has it made.
    CreateAccountDialog* createAccount();

signals:
    void complained(const counterfoil::Error& error);
    void noticed(const QString& message);
    void credentialsRequested();
    void saved();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addPage(QWidget* page, const QString& title, const QString& iconName);
    QLayout* makeTitleBar();
    QLayout* makeBottomBar();
    QWidget* makeSide();
    void showEdited(const posting::Mapping& mapping);
    void listProblems(const QList<posting::MappingProblem>& problems);
    static int pageOf(const QString& field);
    void onEdited();
    void check();
    bool hasBooks() const { return !m_books.accounts.isEmpty(); }

    Actions m_actions;
    MappingRules m_rules;
    Banner* m_note;
    QListWidget* m_nav;
    QStackedWidget* m_pages;
    QList<MappingPage*> m_mappingPages;
    SchedulePage* m_schedule;
    ToneLabel* m_problems;
    QPushButton *m_refresh, *m_suggest, *m_more, *m_changes, *m_revert, *m_save;
    QAction* m_newAccount;
    QSplitter* m_split = nullptr;
    bool m_splitMoved = false; ///< by a person
    ExamplePane* m_example;
    QLabel* m_problemHead;
    QListWidget* m_problemList;
    posting::BooksFacts m_books;
    posting::ShopFacts m_shop;
    posting::Mapping m_saved;
    QMap<QString, QString> m_savedSettings;
    QStringList m_problemTexts;
    bool m_dirty = false, m_connected = false, m_busy = false;
};

} // namespace counterfoil::ui
