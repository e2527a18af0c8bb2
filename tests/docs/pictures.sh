#!/usr/bin/env bash
# Draws the pictures of the documents anew, from the window's own parts with sample data: tests/docs/pictures.sh
# Not a test: to be run, and looked at, when the window has changed.
set -euo pipefail
cd "$(dirname "$0")/../.."
shots=$(mktemp -d)
trap 'rm -rf "$shots"' EXIT
ninja -C build/dev ui_screenshots
QT_QPA_PLATFORM=offscreen build/dev/tests/ui/ui_screenshots "$shots" light 1180x760
while read -r name shot; do
    cp "$shots/light-$shot.png" "docs/images/$name.png"
done <<'LIST'
overview full-0-overview
credentials full-1-credentials
status full-2-status
accounts full-3-accounts
taxes full-3-accounts-2
payments full-3-accounts-3
queue full-4-queue
preview dialog-preview
log full-5-log
requests dialog-requests
reconcile trouble-6-reconcile
LIST
