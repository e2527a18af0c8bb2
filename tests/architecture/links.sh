#!/usr/bin/env bash
# Every relative link and picture in the documents leads to a file of the project, every "#…" to a heading.
set -euo pipefail
cd "${1:-$(dirname "$0")/../..}"
failed=0
anchor() { # a heading as GitHub makes an anchor of it
    sed -n 's/^#\{1,6\} //p' "$1" | tr '[:upper:]' '[:lower:]' | sed 's/[^a-z0-9 _-]//g; s/ /-/g'
}
while IFS= read -r file; do
    while IFS= read -r link; do
        case $link in *://* | mailto:*) continue ;; esac
        path=${link%%#*} part=${link#"${link%%#*}"}
        target=$file
        [ -n "$path" ] && target=$(dirname "$file")/$path
        if [ ! -e "$target" ]; then
            echo "$file: $link leads nowhere"
            failed=1
        elif [ -n "$part" ] && ! anchor "$target" | grep -qxF -- "${part#\#}"; then
            echo "$file: $link: no such heading"
            failed=1
        fi
    done < <(grep -o ']([^)]*)' "$file" | sed 's/^](//; s/)$//')
done < <(find . -name '*.md' -not -path './build/*' -not -path './.git/*')
[ "$failed" -eq 0 ] && echo "Every link leads somewhere."
exit "$failed"
