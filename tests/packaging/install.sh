#!/usr/bin/env bash
# Installs the package in a clean Debian 12 root, runs the demo there without a display, removes and purges it, and compares
# the files before and after. Needs root, debootstrap and the network; so it is no part of ./dev test.
#   install.sh DEB [CACHE]    CACHE keeps the bare root for the next time (default: counterfoil-bookworm in TMPDIR)
#   DEBIAN_MIRROR=URL         another mirror than debootstrap's own
set -euo pipefail
deb=$(readlink -f "$1")
scratch=${TMPDIR:-/tmp}
cache=${2:-$scratch/counterfoil-bookworm}
root=$(mktemp -d "$scratch/counterfoil-root.XXXXXX")
started=$SECONDS
say() { printf '%5d s  %s\n' "$((SECONDS - started))" "$*"; }
die() {
    echo "FAILED: $*" >&2
    exit 1
}

cleanup() {
    local mount
    for mount in proc dev/null dev/urandom; do
        mountpoint -q "$root/$mount" && umount "$root/$mount"
    done
    rm -rf --one-file-system "$root"
}
trap cleanup EXIT

[ "$(id -u)" -eq 0 ] || die "this needs root, for chroot"
if [ ! -e "$cache/etc/debian_version" ]; then
    say "debootstrap into $cache"
    debootstrap --variant=minbase bookworm "$cache" ${DEBIAN_MIRROR:+"$DEBIAN_MIRROR"} >/dev/null
fi
cp -a "$cache/." "$root/"
cp "$deb" "$root/tmp/counterfoil.deb"
cp /etc/resolv.conf "$root/etc/resolv.conf"
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" # no daemon starts in here
chmod +x "$root/usr/sbin/policy-rc.d"
mount -t proc proc "$root/proc"
in_root() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
as_user() { chroot --userspec=shopkeeper:shopkeeper "$root" env -i PATH=/usr/bin:/bin HOME=/home/shopkeeper LC_ALL=C.UTF-8 "$@"; }

# Everything but what apt and dpkg note down about themselves.
files() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./tmp -o -path ./var/cache -o -path ./var/lib/apt -o -path ./var/lib/dpkg \
        -o -path ./var/log -o -path ./run -o -path ./dev \) -prune -o -print | sort)
}

say "updating, and what the package depends on"
in_root apt-get update -qq
in_root useradd --create-home shopkeeper
in_root apt-get install -y -qq --no-install-recommends appstream desktop-file-utils man-db bash-completion >/dev/null 2>&1
# The dependencies first, so that the difference afterwards is this package's alone.
depends=$(dpkg-deb -f "$deb" Depends | tr ',' '\n' | sed 's/(.*//; s/|.*//' | tr -d ' ')
# shellcheck disable=SC2086 # names, one a word
in_root apt-get install -y -qq --no-install-recommends $depends >/dev/null 2>&1
files >"$root/tmp/before"

say "apt install"
in_root apt-get install -y -qq --no-install-recommends /tmp/counterfoil.deb >/dev/null 2>&1 || die "apt install"
files >"$root/tmp/installed"
comm -13 "$root/tmp/before" "$root/tmp/installed" | grep -vE '^\./(etc|usr/share/mime|usr/share/applications/mimeinfo)' >"$root/tmp/added"
say "$(wc -l <"$root/tmp/added") new files and folders, $(in_root dpkg-query -W -f='${Installed-Size}' counterfoil) KiB installed," \
    "$(stat -c %s "$deb") bytes of package"

say "the program"
as_user counterfoil --version || die "does not start"
as_user counterfoil --help | grep -q 'sync' || die "no help"
as_user counterfoil --demo --headless >"$root/tmp/demo" 2>&1 || die "the demo: $(tail -20 "$root/tmp/demo")"
grep -vE '^$' "$root/tmp/demo" | tail -12 | sed 's/^/         /'
as_user counterfoil config set sync.intervalMinutes 30 >/dev/null || die "settings"
as_user test -d /home/shopkeeper/.local/share/Counterfoil/Counterfoil || die "no data folder"

say "what stands beside it"
in_root man --warnings -l /usr/share/man/man1/counterfoil.1.gz 2>"$root/tmp/man" | grep -q 'COMMANDS' || die "man page: $(cat "$root/tmp/man")"
[ ! -s "$root/tmp/man" ] || die "man page: $(cat "$root/tmp/man")"
in_root desktop-file-validate /usr/share/applications/counterfoil.desktop || die "menu entry"
in_root appstreamcli validate --no-net /usr/share/metainfo/counterfoil.metainfo.xml >/dev/null || die "AppStream"
# shellcheck disable=SC2016 # for the shell inside
as_user bash -c '. /usr/share/bash-completion/bash_completion; . /usr/share/bash-completion/completions/counterfoil
    COMP_WORDS=(counterfoil queue ""); COMP_CWORD=2; _counterfoil; echo "${COMPREPLY[*]}"' | grep -q 'add-all' || die "completion"
[ -e "$root/usr/lib/systemd/user/counterfoil.timer" ] || [ -e "$root/lib/systemd/user/counterfoil.timer" ] || die "no timer"
[ -z "$(find "$root/etc/systemd" "$root/home" "$root/root" -name 'counterfoil.*' -path '*systemd*' 2>/dev/null)" ] || die "a unit is enabled"

say "apt remove, then installed again and apt purge"
in_root apt-get remove -y -qq counterfoil >/dev/null 2>&1 || die "apt remove"
files >"$root/tmp/removed"
in_root apt-get install -y -qq --no-install-recommends /tmp/counterfoil.deb >/dev/null 2>&1 || die "apt install again"
in_root apt-get purge -y -qq counterfoil >/dev/null 2>&1 || die "apt purge"
files >"$root/tmp/after"
cmp -s "$root/tmp/removed" "$root/tmp/after" || die "remove and purge leave different files"
left=$(comm -13 "$root/tmp/before" "$root/tmp/after")
strange=$(grep -vE '^\./home/shopkeeper(/\.(local|config|cache))?(/|$)' <<<"$left" || true)
[ -z "$strange" ] || die "left behind: $strange"
[ -z "$(comm -23 "$root/tmp/before" "$root/tmp/after")" ] || die "taken away: $(comm -23 "$root/tmp/before" "$root/tmp/after")"
in_root dpkg-query -W counterfoil >/dev/null 2>&1 && die "dpkg still knows it"
grep -q 'share/Counterfoil/Counterfoil' <<<"$left" || die "the user's data are gone"
say "left behind: the user's data alone:"
sed 's/^/         /' <<<"$left"
say "done"
