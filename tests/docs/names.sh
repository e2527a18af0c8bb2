#!/usr/bin/env bash
# Every test that a document names exists: `target`, `target::function`, or a path under tests/.
set -euo pipefail
cd "${1:-$(dirname "$0")/../..}"
shopt -s nullglob
failed=0
missing() {
    echo "$1: $2: $3"
    failed=1
}
# The sources that a CMakeLists.txt gives the test.
sources_of() {
    local list
    list=$(grep -rlE "counterfoil_test\\($1 " --include=CMakeLists.txt tests) || return 0
    sed -n "/counterfoil_test($1 /,/)/p" "$list" | grep -oE '[a-z_]+\.cpp' | sed "s|^|$(dirname "$list")/|"
}
while IFS=: read -r file name; do
    name=${name//\`/}
    target=${name%%::*} function=
    [ "$target" != "$name" ] && function=${name##*::}
    if [[ $target == tests/* ]]; then
        [ -e "$target" ] || missing "$file" "$name" 'no such file'
        continue
    fi
    # Some are made in a loop: xero_callback_test of callback_test.cpp, tst_golden of tst_golden.cpp
    sources=(tests/*/"${target#*_}".cpp tests/*/"$target".cpp)
    if [ ${#sources[@]} -eq 0 ] && ! grep -rqE "(counterfoil_test\\(|add_test\\(NAME )$target( |\$)" --include=CMakeLists.txt tests; then
        missing "$file" "$name" 'no such test'
    elif [ -n "$function" ]; then
        [ ${#sources[@]} -gt 0 ] || mapfile -t sources < <(sources_of "$target")
        [ ${#sources[@]} -gt 0 ] && grep -qE "void ([A-Za-z]+::)?$function\\(" "${sources[@]}" ||
            missing "$file" "$name" 'no such function in it'
    fi
done < <(grep -oHE '`((tst_[a-z]+|[a-z]+(_[a-z]+)*_test|architecture(_selftest)?|documents_[a-z]+)(::[A-Za-z]+)?|tests/[a-z/]+\.(sh|cpp))`' ./*.md docs/*.md packaging/*.md)
[ "$failed" -eq 0 ] && echo "Every test that is named exists."
exit "$failed"
