#!/bin/sh
# Runs a command on a session bus of its own with an unlocked, empty GNOME Keyring that lives in a temporary folder:
#   tests/secrets/with-keyring.sh COMMAND [ARGUMENT…]
# COUNTERFOIL_TEST_KEYRING=1 tells the command that the keychain is a throw-away one. Works as root, without a display.
set -eu
if [ $# -eq 0 ]; then
    echo "usage: $0 COMMAND [ARGUMENT...]" >&2
    exit 2
fi
for tool in dbus-run-session gnome-keyring-daemon; do
    command -v "$tool" >/dev/null || { echo "$0: $tool is missing (packages dbus, gnome-keyring)" >&2; exit 2; }
done

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" XDG_CONFIG_HOME="$home/config"
export XDG_RUNTIME_DIR="$home/run" COUNTERFOIL_TEST_KEYRING=1
unset DISPLAY WAYLAND_DISPLAY || true
dbus-run-session -- sh -c '
    printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    "$@"
' with-keyring "$@"
