#!/usr/bin/env bash
# A check that cannot fail is worth nothing: each rule is broken once in a sample tree, and must be noticed.
set -u
check="$(cd "$(dirname "$0")" && pwd)/check.sh"
missed=0

# breaks NAME FILE LINE
breaks() {
    local tree
    tree=$(mktemp -d)
    mkdir -p "$tree/$(dirname "$2")" "$tree/app" "$tree/ui" "$tree/tests"
    printf '%s\n' "$3" >"$tree/$2"
    if bash "$check" "$tree" >/dev/null 2>&1; then
        echo "not noticed: $1"
        missed=1
    fi
    rm -rf "$tree"
}

breaks 'a widget in the core' app/sync/x.cpp '#include <QWidget>'
breaks 'a button in the core' app/base/x.h '#include <QPushButton>'
breaks 'a layout in the core' app/cli/x.cpp '#include <QVBoxLayout>'
breaks 'widgets linked to the core' app/base/CMakeLists.txt 'target_link_libraries(cf_base PUBLIC Qt6::Widgets)'
breaks 'SQL linked to the window' ui/CMakeLists.txt 'target_link_libraries(ui PUBLIC Qt6::Sql)'
breaks 'a second network access manager' app/xero/x.cpp '#include <QNetworkAccessManager>'
breaks 'an event loop in the engine' app/sync/x.cpp '#include <QEventLoop>'
breaks 'SQL in the engine' app/sync/x.cpp '#include <QSqlQuery>'
breaks 'the keychain in the window' ui/x.cpp '#include <qt6keychain/keychain.h>'
breaks 'processEvents' ui/x.cpp 'QCoreApplication::processEvents();'
breaks 'a blocking connection' ui/x.cpp 'connect(a, b, c, d, Qt::BlockingQueuedConnection);'
breaks 'a killed thread' app/sync/x.cpp 'm_thread.terminate();'
breaks 'xero knowing magento' app/xero/x.h '#include "magento/types.h"'
breaks 'magento knowing xero' app/magento/x.cpp '#include "xero/types.h"'
breaks 'the base knowing HTTP' app/base/x.h '#include "http/httptransport.h"'
breaks 'the engine knowing the keychain' app/sync/x.cpp '#include "secrets/secretstore.h"'
breaks 'the store knowing posting' app/store/x.h '#include "posting/mapping.h"'
breaks 'posting speaking HTTP' app/posting/x.h '#include "http/httptransport.h"'
breaks 'the comparison knowing the journal' app/reconcile/x.cpp '#include "store/ledgerstore.h"'
breaks 'posting knowing the comparison' app/posting/x.h '#include "reconcile/compare.h"'
breaks 'the window speaking HTTP' ui/x.cpp '#include "http/httptransport.h"'
breaks 'money as double' app/posting/x.cpp 'double total = 0;'
breaks 'a POSIX header' app/base/x.cpp '#include <unistd.h>'
breaks 'TLS errors ignored' app/http/x.cpp 'reply->ignoreSslErrors();'
breaks 'redirects followed' app/http/x.cpp 'QNetworkRequest::NoLessSafeRedirectPolicy'
breaks 'a document that nobody has' app/base/x.h '/// Rounded half away from zero (notes.md 3).'
breaks 'a god file' app/base/x.cpp "$(seq 1 600)"

# A path of one machine is looked for in what git tracks.
tree=$(mktemp -d)
mkdir -p "$tree/app"
printf 'data=/%s/data\n' root >"$tree/settings"
git -C "$tree" init -q && git -C "$tree" add settings
if bash "$check" "$tree" >/dev/null 2>&1; then
    echo 'not noticed: a path of one machine'
    missed=1
fi
rm -rf "$tree"

# And an orderly tree must pass, or the check would notice everything.
tree=$(mktemp -d)
mkdir -p "$tree/app/sync" "$tree/ui" "$tree/tests"
mkdir -p "$tree/docs" && touch "$tree/docs/accounting.md"
printf '#include "store/database.h"\n#include <QString>\n// docs/accounting.md\n' >"$tree/app/sync/x.cpp"
printf '#include <QPushButton>\n#include "sync/events.h"\n' >"$tree/ui/x.cpp"
if ! bash "$check" "$tree"; then
    echo 'an orderly tree was refused'
    missed=1
fi
rm -rf "$tree"

[ $missed -eq 0 ] && echo "Every broken rule was noticed."
exit $missed
