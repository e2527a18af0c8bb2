#include "explain/catalogue.h"

#include <QCoreApplication>

namespace counterfoil::explain {

namespace {

/// This computer: files, keychain, settings.
constexpr Entry rows[] = {
    {"account-not-made", "ACCOUNT_NOT_LISTED ACCOUNT_REFUSED", "", "Xero refused to make the account.",
     QT_TRANSLATE_NOOP("Refusals", "The account was not made in Xero"),
     QT_TRANSLATE_NOOP("Refusals",
                       "Xero refused it, or does not show it yet: the code or the name may be in use."),
     QT_TRANSLATE_NOOP("Refusals",
                       "Choose another code or name, or make the account in Xero and read the chart anew."),
     Action::OpenChartOfAccounts},
    {"shared-journal-busy", "CONTACTS_BUSY PULL_BUSY LEASE_LOST", "",
     "Another program on the shared journal is reading the shop.",
     QT_TRANSLATE_NOOP("Refusals", "Another program on the shared journal was at it"),
     QT_TRANSLATE_NOOP(
         "Refusals", "Several programs share this journal, and one thing is done by one of them at a time."),
     QT_TRANSLATE_NOOP("Refusals", "Nothing is lost. It goes on with the next run."), Action::Retry},
    {"grant-scopes", "GRANT_SCOPES", "", "Sign in again to grant the permission.",
     QT_TRANSLATE_NOOP("Refusals", "Xero has not granted everything that is needed"),
     QT_TRANSLATE_NOOP("Refusals", "The permission that was given does not cover all that is to be posted."),
     QT_TRANSLATE_NOOP("Refusals", "Sign in again and allow everything Xero asks for."), Action::SignIn},
    {"journal-server",
     "JOURNAL_DRIVER_MISSING JOURNAL_URL STORAGE_SERVER_AWAY STORAGE_SERVER_DATABASE STORAGE_SERVER_LOGIN",
     "", "The server of the journal is away.",
     QT_TRANSLATE_NOOP("Refusals", "The shared journal cannot be reached"),
     QT_TRANSLATE_NOOP("Refusals", "The PostgreSQL server is away, refuses the sign-in, has no such "
                                   "database, or its driver is not installed."),
     QT_TRANSLATE_NOOP("Refusals",
                       "Check address, name and password with whoever runs the server. Nothing is lost."),
     Action::Retry},
    {"profile", "PROFILE_EXISTS PROFILE_FIXED PROFILE_IN_USE PROFILE_MISSING", "",
     "There is a profile of that name already.",
     QT_TRANSLATE_NOOP("Refusals", "The profile cannot be changed like that"),
     QT_TRANSLATE_NOOP("Refusals", "A profile of that name exists, is open in another window, is gone, or is "
                                   "the one that always stays."),
     QT_TRANSLATE_NOOP("Refusals", "Choose another name, or close the other window first."), Action::None},
    {"setting-form", "SETTING_PORTS SETTING_TIME", "", "25:00 is no time of day.",
     QT_TRANSLATE_NOOP("Refusals", "A setting has the wrong form"),
     QT_TRANSLATE_NOOP("Refusals", "What was entered is no list of ports or no time of day."),
     QT_TRANSLATE_NOOP("Refusals", "Enter it as the message says."), Action::Settings},
    {"disk-full", "STORAGE_FULL", "", "The disk is full.", QT_TRANSLATE_NOOP("Refusals", "The disk is full"),
     QT_TRANSLATE_NOOP("Refusals", "Nothing can be written, so nothing is posted either."),
     QT_TRANSLATE_NOOP("Refusals", "Make room on the disk. Nothing is lost."), Action::Retry},
    {"storage-failed", "STORAGE_IO STORAGE_LOCKED STORAGE_READ_ONLY STORAGE_NO_WAL DATA_DIRECTORY", "",
     "The journal cannot be written.", QT_TRANSLATE_NOOP("Refusals", "The journal cannot be written"),
     QT_TRANSLATE_NOOP("Refusals", "The folder with the journal is read-only, on a network drive that cannot "
                                   "lock files, or used by another program."),
     QT_TRANSLATE_NOOP("Refusals", "Close other programs that use it and check the folder's permissions."),
     Action::Retry},
    {"organisation-shared", "ORGANISATION_SHARED", "", "The profile shop-uk posts into Example Ltd too.",
     QT_TRANSLATE_NOOP("Refusals", "Two profiles post into one organisation"),
     QT_TRANSLATE_NOOP("Refusals",
                       "The shops count their documents from the same beginning, and Xero takes each "
                       "number once only."),
     QT_TRANSLATE_NOOP("Refusals", "Choose another number prefix for one of them before it posts."),
     Action::MapDocuments},
    {"settings-lost", "SETTINGS_LOST", "", "The settings could not be read from the damaged journal.",
     QT_TRANSLATE_NOOP("Refusals", "The settings were lost with the journal"),
     QT_TRANSLATE_NOOP("Refusals",
                       "What is in Xero already is recognised by its numbers. With other prefixes, or "
                       "another choice of what becomes a sales invoice, it would be posted again."),
     QT_TRANSLATE_NOOP("Refusals",
                       "Check Documents and Schedule under Account types as they were before, press Save "
                       "there, or Retry all refused if all is right already."),
     Action::MapDocuments},
    {"storage-damaged", "STORAGE_DAMAGED DATABASE_DAMAGED", "", "The journal is damaged.",
     QT_TRANSLATE_NOOP("Refusals", "The journal is damaged"),
     QT_TRANSLATE_NOOP("Refusals", "The file was put aside and kept, and a new one was begun. What stands in "
                                   "Xero is found again by its numbers."),
     QT_TRANSLATE_NOOP("Refusals", "Check the disk, and take the journal from a backup if there is one."),
     Action::None},
    {"database-newer", "DATABASE_NEWER", "", "The journal was written by a newer version.",
     QT_TRANSLATE_NOOP("Refusals", "The journal is from a newer version"),
     QT_TRANSLATE_NOOP("Refusals", "A newer version of this program has worked with it."),
     QT_TRANSLATE_NOOP("Refusals", "Install the newer version again."), Action::None},
    {"already-running", "ALREADY_RUNNING DEMO_ON_REAL_DATA PROFILE_NAME", "",
     "Counterfoil is running already with this profile.",
     QT_TRANSLATE_NOOP("Refusals", "This profile cannot be used now"),
     QT_TRANSLATE_NOOP(
         "Refusals",
         "Another window works with it, its name is not allowed, or the demo was asked to use real data."),
     QT_TRANSLATE_NOOP("Refusals", "Use the window that is open, or start with another profile."),
     Action::None},
    {"keychain", "KEYCHAIN_LOCKED KEYCHAIN_UNAVAILABLE", "", "The keychain is locked.",
     QT_TRANSLATE_NOOP("Refusals", "The keychain cannot be opened"),
     QT_TRANSLATE_NOOP("Refusals",
                       "The keys are kept in the system's keychain, and it is locked or not there."),
     QT_TRANSLATE_NOOP("Refusals", "Unlock the keychain, then try again."), Action::Credentials},
    {"secrets-file", "SECRETS_FILE SECRETS_FILE_DAMAGED SECRETS_FILE_MODE SECRET_EMPTY SECRET_UNKNOWN", "",
     "The file with the secrets may be read by others.",
     QT_TRANSLATE_NOOP("Refusals", "The secrets cannot be read"),
     QT_TRANSLATE_NOOP("Refusals",
                       "The file with the secrets is damaged, may be read by others, or a secret was empty."),
     QT_TRANSLATE_NOOP("Refusals", "Correct the file's permissions, or enter the keys again."),
     Action::Credentials},
    {"setting-missing", "SETTING_MISSING", "", "The store URL is not set.",
     QT_TRANSLATE_NOOP("Refusals", "Something is not filled in yet"),
     QT_TRANSLATE_NOOP("Refusals", "The program needs a setting that is still empty."),
     QT_TRANSLATE_NOOP("Refusals", "Fill it in under Credentials."), Action::Credentials},
    {"setting-wrong",
     "SETTING_CHOICE SETTING_DATE SETTING_EMPTY SETTING_FLAG SETTING_IDS SETTING_IS_SECRET SETTING_LONG "
     "SETTING_NUMBER SETTING_UNKNOWN SETTING_URL SETTING_URL_NOT_HTTPS",
     "", "sync.since: 31.4. is no day.", QT_TRANSLATE_NOOP("Refusals", "A setting is not right"),
     QT_TRANSLATE_NOOP("Refusals", "A value was given that this setting does not take."),
     QT_TRANSLATE_NOOP("Refusals", "Correct it as the message says."), Action::Settings},
    {"file-failed", "FILE_JSON FILE_READ FILE_WRITE EXPORT_FAILED", "", "The file cannot be written.",
     QT_TRANSLATE_NOOP("Refusals", "A file cannot be read or written"),
     QT_TRANSLATE_NOOP("Refusals",
                       "The disk is full, the folder is not yours, or the file is not what it should be."),
     QT_TRANSLATE_NOOP("Refusals", "Choose another place or another file."), Action::None},
};

} // namespace

std::span<const Entry> machineEntries()
{
    return rows;
}

} // namespace counterfoil::explain
