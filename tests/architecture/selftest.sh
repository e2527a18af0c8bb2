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
breaks 'a second network access manager' app/xero/x.cpp '#include <QNetworkAccessManager>'
breaks 'an event loop in the engine' app/sync/x.cpp '#include <QEventLoop>'
breaks 'SQL in the engine' app/sync/x.cpp '#include <QSqlQuery>'
breaks 'the keychain in the window' ui/x.cpp '#include <qt6keychain/keychain.h>'
breaks 'processEvents' ui/x.cpp 'QCoreApplication::processEvents();'
breaks 'xero knowing magento' app/xero/x.h '#include "magento/types.h"'
breaks 'the store knowing posting' app/store/x.h '#include "posting/mapping.h"'
breaks 'posting speaking HTTP' app/posting/x.h '#include "http/httptransport.h"'
breaks 'the window speaking HTTP' ui/x.cpp '#include "http/httptransport.h"'
breaks 'money as double' app/posting/x.cpp 'double total = 0;'
breaks 'a POSIX header' app/base/x.cpp '#include <unistd.h>'
breaks 'a god file' app/base/x.cpp "$(seq 1 600)"
[ $missed -eq 0 ] && echo "Every broken rule was noticed."
exit $missed
