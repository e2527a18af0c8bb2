#!/usr/bin/env bash
# Keeps the house in order: who may know whom, which class may be used where. Prints each offending line.
#   check.sh [DIRECTORY]   the project's root, or a sample tree
set -u
cd "${1:-$(dirname "$0")/../..}" || exit 2
failed=0

# forbid MESSAGE PATTERN PATHS… : no line of these files may match.
forbid() {
    local message=$1 pattern=$2
    shift 2
    local found
    found=$(grep -rnE --include='*.cpp' --include='*.h' -- "$pattern" "$@" 2>/dev/null)
    if [ -n "$found" ]; then
        printf '%s\n%s\n\n' "$message" "$found"
        failed=1
    fi
}

# forbid_outside MESSAGE PATTERN ALLOWED-PATH-REGEX PATHS…
forbid_outside() {
    local message=$1 pattern=$2 allowed=$3
    shift 3
    local found
    found=$(grep -rnE --include='*.cpp' --include='*.h' -- "$pattern" "$@" 2>/dev/null | grep -vE "^($allowed)")
    if [ -n "$found" ]; then
        printf '%s\n%s\n\n' "$message" "$found"
        failed=1
    fi
}

# Debian's Qt headers share one include root, so linking alone does not keep widgets out of app/.
forbid_outside 'Widgets belong into ui/ (and app/application).' \
    '#include <(QtWidgets|QtCharts|QChart|Q(Widget|Application|MainWindow|Dialog|[A-Za-z]+Dialog|MessageBox|[A-Za-z]*Button|Label|LineEdit|[A-Za-z]*Layout|[A-Za-z]+View|[A-Za-z]+Widget|ComboBox|[A-Za-z]*SpinBox|CheckBox|[A-Za-z]*Edit|Menu|MenuBar|ToolBar|ToolTip|StatusBar|TabBar|Splitter|Frame|GroupBox|ProgressBar|ScrollArea|Style|ProxyStyle|StyledItemDelegate|ItemDelegate|SystemTrayIcon|Completer|Shortcut))(/|>)' \
    'app/application' app
forbid_outside 'QNetworkAccessManager is hidden in one file.' \
    '#include <QNetworkAccessManager>' 'app/http/qthttptransport.cpp' app ui
forbid_outside 'Local event loops belong into the transport and the secret stores.' \
    '#include <QEventLoop>' 'app/http/qthttptransport.cpp|app/secrets/' app ui
forbid_outside 'SQL belongs into app/store.' '#include <QSql' 'app/store/' app ui
forbid_outside 'The keychain belongs into app/secrets.' 'keychain\.h[>"]' 'app/secrets/' app ui
forbid 'These calls hide re-entrancy or kill threads.' \
    'processEvents *\(|BlockingQueuedConnection|QThread::terminate|(->|\.)terminate *\(\)|(^|[^a-zA-Z])setTerminationEnabled' app ui
forbid 'TLS errors are never ignored, redirects never followed.' \
    'ignoreSslErrors|VerifyNone|QueryPeer|setPeerVerifyMode|(NoLess|SameOrigin|UserVerified)[A-Za-z]*RedirectPolicy' app ui
forbid_outside 'POSIX-only headers are not portable, but in one small file.' '#include <(unistd|sys/[a-z]+|fcntl|pthread)\.h>' 'app/base/platform.cpp' app ui

# Layers: a folder includes only what stands below it.
layer() {
    local folder=$1 forbidden=$2
    forbid "app/$folder may not know: $forbidden" "#include \"($forbidden)/" "app/$folder"
}
layer base 'explain|http|magento|xero|posting|reconcile|store|sync|secrets|sandbox|cli'
layer explain 'http|magento|xero|posting|reconcile|store|sync|secrets|sandbox|cli'
layer http 'magento|xero|posting|reconcile|store|sync|secrets|sandbox|cli'
layer magento 'xero|posting|reconcile|store|sync|secrets|sandbox|cli'
layer xero 'magento|posting|reconcile|store|sync|secrets|sandbox|cli'
layer posting 'http|reconcile|store|sync|secrets|sandbox|cli'
layer reconcile 'http|store|sync|secrets|sandbox|cli'
layer store 'http|magento|xero|posting|reconcile|sync|secrets|sandbox|cli'
layer sync 'secrets|sandbox|cli'
layer secrets 'http|magento|xero|posting|reconcile|store|sync|sandbox|cli'
layer sandbox 'xero|posting|reconcile|store|sync|secrets|cli'
forbid 'The window never speaks HTTP, and knows neither the sandbox nor the command line.' \
    '#include "(http/(httptransport|qthttptransport)|sandbox|cli)' ui

# What is linked says the same as what is included.
links=$(grep -rnE --include=CMakeLists.txt -- 'Qt6::(Widgets|Charts)|Qt6Keychain' app 2>/dev/null | grep -vE '^app/secrets/.*Keychain')
links+=$(grep -rnE --include=CMakeLists.txt -- 'Qt6::Sql' app ui 2>/dev/null | grep -vE '^app/store/')
if [ -n "$links" ]; then
    printf 'These may not be linked here.\n%s\n\n' "$links"
    failed=1
fi

# Money is exact: a double appears in the decimal type itself only.
forbid_outside 'Money is Amount, never double.' '(^|[^a-zA-Z_])(double|float) ' 'app/base/amount' \
    app/base app/magento app/posting app/reconcile app/store app/sync

# A source that is named can be looked up: here, or where it is public. x.md is a sample's name.
unknown=$(grep -rnoE --include='*.cpp' --include='*.h' --include='*.json' -- '[A-Za-z0-9_.-]+\.md' app ui tests bench 2>/dev/null |
    while IFS=: read -r file line name; do
        [ "$name" = x.md ] && continue
        [ -n "$(find . -maxdepth 3 -name "$name" -not -path './build/*' -print -quit)" ] || echo "$file:$line: $name"
    done)
if [ -n "$unknown" ]; then
    printf 'A document that does not exist here is named.\n%s\n\n' "$unknown"
    failed=1
fi

long=$(find app ui tests \( -name '*.cpp' -o -name '*.h' \) -exec wc -l {} + 2>/dev/null | awk '$2 != "total" && $1 > 500')
if [ -n "$long" ]; then
    printf 'A file has one job and at most 500 lines.\n%s\n\n' "$long"
    failed=1
fi

if [ "$(git rev-parse --show-toplevel 2>/dev/null)" = "$(pwd -P)" ]; then
    paths=$(git grep -nE '(^|[^a-zA-Z0-9_.])/(work|root)/' -- ':!tests/architecture' 2>/dev/null)
    if [ -n "$paths" ]; then
        printf 'A path of one machine:\n%s\n\n' "$paths"
        failed=1
    fi
fi

[ $failed -eq 0 ] && echo "The house is in order."
exit $failed
