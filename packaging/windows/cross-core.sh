#!/usr/bin/env bash
# The proof that the core is portable: builds what needs neither window nor keychain for Windows, with Debian's MinGW,
# and runs its tests under wine. Usage: packaging/windows/cross-core.sh WORK_FOLDER (some 3 GB; a quarter of an hour on
# two cores the first time, because Debian has no Qt for MinGW: its base module is built from Debian's source package).
set -euo pipefail
[[ $# == 1 ]] || { sed -n '2,5s/^# //p' "$0"; exit 2; }
root=$(cd "$(dirname "$0")/../.." && pwd)
mkdir -p "$1"
work=$(cd "$1" && pwd)
gcc=x86_64-w64-mingw32

install() {
    local missing=()
    for package in g++-mingw-w64-x86-64-posix wine64 tcl dpkg-dev; do
        dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
    done
    ((${#missing[@]} == 0)) || apt-get install -y --no-install-recommends "${missing[@]}"
}

# Debian takes SQLite out of Qt's sources; its amalgamation is made from its own source package.
sources() {
    cd "$work"
    local list=/etc/apt/sources.list.d/counterfoil-sources.sources
    trap 'rm -f '"$list" EXIT
    sed 's/^Types: deb$/Types: deb-src/' /etc/apt/sources.list.d/debian.sources >"$list"
    apt-get update -qq
    [[ -d $(echo qt6-base-*/) ]] || apt-get source qt6-base
    [[ -d $(echo sqlite3-*/) ]] || apt-get source sqlite3
    rm -f "$list"
    apt-get update -qq
    qt=$(echo "$work"/qt6-base-*/)
    if [[ ! -f $qt/src/3rdparty/sqlite/sqlite3.c ]]; then
        (cd sqlite3-*/ && ./configure >/dev/null && make sqlite3.c)
        mkdir -p "$qt/src/3rdparty/sqlite"
        cp sqlite3-*/sqlite3.[ch] "$qt/src/3rdparty/sqlite/"
    fi
}

toolchain() {
    cat >"$work/toolchain.cmake" <<END
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER $gcc-gcc-posix)
set(CMAKE_CXX_COMPILER $gcc-g++-posix)
set(CMAKE_RC_COMPILER $gcc-windres)
set(CMAKE_FIND_ROOT_PATH /usr/$gcc $work/qt)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
END
    host=(-DQT_HOST_PATH=/usr "-DQT_HOST_PATH_CMAKE_DIR=/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/cmake")
}

qtbase() {
    [[ -f $work/qt/bin/Qt6Sql.dll ]] && return
    local off=()
    for feature in gui widgets dbus system_zlib system_pcre2 system_sqlite sql_psql sql_mysql sql_odbc openssl glib icu pkg_config; do
        off+=("-DFEATURE_$feature=OFF")
    done
    cmake -G Ninja -S "$qt" -B "$work/qtbase" -DCMAKE_TOOLCHAIN_FILE="$work/toolchain.cmake" "${host[@]}" \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$work/qt" -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF \
        -DFEATURE_schannel=ON "${off[@]}"
    ninja -C "$work/qtbase"
    cmake --install "$work/qtbase"
}

core() {
    cmake -G Ninja -S "$root" -B "$work/core" -DCMAKE_TOOLCHAIN_FILE="$work/toolchain.cmake" "${host[@]}" \
        -DCMAKE_PREFIX_PATH="$work/qt" -DCMAKE_BUILD_TYPE=Release -DCOUNTERFOIL_CORE_ONLY=ON
    ninja -C "$work/core"
}

tests() {
    local libraries
    libraries=$(dirname "$($gcc-g++-posix -print-file-name=libstdc++-6.dll)")
    export WINEDEBUG=-all WINEPREFIX=$work/wine
    WINEPATH="Z:${work//\//\\}\\qt\\bin;Z:${libraries//\//\\};Z:\\usr\\$gcc\\lib"
    QT_PLUGIN_PATH="Z:${work//\//\\}\\qt\\plugins"
    export WINEPATH QT_PLUGIN_PATH
    local failed=0 test
    for test in "$work"/core/tests/*/*.exe; do
        local log=$work/$(basename "$test" .exe).txt
        if ! timeout 300 /usr/lib/wine/wine64 "$test" -o "Z:${log//\//\\},txt" >/dev/null 2>&1; then
            failed=1
            grep -A3 '^FAIL' "$log" || echo "no result"
        fi
        echo "$(basename "$test" .exe): $(grep -h -o 'Totals.*' "$log" || true)"
    done
    return $failed
}

install
sources
toolchain
qtbase
core
tests
