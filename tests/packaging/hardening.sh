#!/usr/bin/env bash
# What the compiler and the linker were asked for must be found in the finished program: ./dev package runs this.
#   hardening.sh PROGRAM [COMPILE_COMMANDS]
# FORTIFY leaves no trace where no call could overflow, as in a program that leaves its buffers to Qt; so it is looked for in
# the commands that compiled it (beside the program, if not given).
set -uo pipefail
program=$1
commands=${2:-$(dirname "$program")/compile_commands.json}
code=$(mktemp)
trap 'rm -f "$code"' EXIT
objdump -d -j .text --no-show-raw-insn "$program" >"$code" || exit 2
failed=0

# has NAME COMMAND…: prints the verdict.
has() {
    local name=$1
    shift
    if "$@"; then
        echo "  yes  $name"
    else
        echo "  NO   $name"
        failed=1
    fi
}

headers=$(readelf -Whl "$program") || exit 2
dynamic=$(readelf -Wd "$program")
symbols=$(readelf -W --dyn-syms "$program")
contains() { grep -qE -- "$2" <<<"$1"; }
lacks() { ! grep -qE -- "$2" <<<"$1"; }
# A loop that touches each page of a large frame: only -fstack-clash-protection writes it.
probes_stack() { grep -qE 'or[lq] +\$0x0,\(%rsp\)' "$code"; }
# The marks of -fcf-protection. The note that lets the kernel enforce them is the linker's, and it leaves it out because
# Debian 12's own start files (Scrt1.o) have none; so the marks are counted, in .text alone: mold's PLT always has some.
marks_branches() { [ "$(grep -c 'endbr64' "$code")" -gt 1000 ]; }
# Every source of app/ and ui/ was compiled with it.
fortified() {
    local all with
    all=$(grep -cE '"command":.* -c [^ ]*/(app|ui)/[^ ]*\.cpp"' "$commands")
    with=$(grep -E '"command":.* -c [^ ]*/(app|ui)/[^ ]*\.cpp"' "$commands" | grep -cE -- '-D_FORTIFY_SOURCE=[23].* -O[23]')
    [ "$all" -gt 100 ] && [ "$all" -eq "$with" ]
}

echo "$program"
has 'position independent (PIE)' contains "$headers" 'Type: +DYN'
has 'read-only relocations (RELRO)' contains "$headers" 'GNU_RELRO'
has 'all symbols bound at start (BIND_NOW)' contains "$dynamic" '\(FLAGS\).*BIND_NOW|\(FLAGS_1\).*NOW|\(BIND_NOW\)'
has 'stack not executable' contains "$headers" 'GNU_STACK.* RW +0x'
has 'no writable and executable segment' lacks "$headers" 'LOAD.* RWE '
has 'no run path' lacks "$dynamic" '\((RPATH|RUNPATH)\)'
has 'stack protector' contains "$symbols" '__stack_chk_fail'
has 'checked library calls (FORTIFY)' fortified
case $(uname -m) in
x86_64)
    has 'stack clash protection' probes_stack
    has 'control flow protection (CET), marked in the code' marks_branches
    ;;
esac
exit "$failed"
