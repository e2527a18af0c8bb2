#!/usr/bin/env bash
# What the compiler and the linker were asked for must be found in the finished program: ./dev package runs this.
#   hardening.sh PROGRAM
set -uo pipefail
program=$1
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
notes=$(readelf -Wn "$program" 2>/dev/null)
contains() { grep -qE -- "$2" <<<"$1"; }
lacks() { ! grep -qE -- "$2" <<<"$1"; }
# A loop that touches each page of a large frame: only -fstack-clash-protection writes it. It has no symbol, so the
# code itself is looked at (orq $0x0,(%rsp) or subq $0x1000,%rsp).
probes_stack() { objdump -d --no-show-raw-insn "$program" | grep -qE 'or[lq] +\$0x0,\(%rsp\)'; }

echo "$program"
has 'position independent (PIE)' contains "$headers" 'Type: +DYN'
has 'read-only relocations (RELRO)' contains "$headers" 'GNU_RELRO'
has 'all symbols bound at start (BIND_NOW)' contains "$dynamic" '\(FLAGS\).*BIND_NOW|\(FLAGS_1\).*NOW|\(BIND_NOW\)'
has 'stack not executable' contains "$headers" 'GNU_STACK.* RW +0x'
has 'no writable and executable segment' lacks "$headers" 'LOAD.* RWE '
has 'no run path' lacks "$dynamic" '\((RPATH|RUNPATH)\)'
has 'stack protector' contains "$symbols" '__stack_chk_fail'
has 'checked library calls (FORTIFY)' contains "$symbols" ' __[a-z]+_chk(@| |$)'
case $(uname -m) in
x86_64)
    has 'stack clash protection' probes_stack
    has 'control flow protection (CET)' contains "$notes" 'x86 feature:.*(IBT|SHSTK)'
    ;;
esac
exit "$failed"
