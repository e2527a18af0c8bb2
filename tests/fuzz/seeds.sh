#!/usr/bin/env bash
# seeds.sh TARGET DIR: what a fuzzer begins with, from the data of the tests.
set -euo pipefail
target=$1 out=$2
data=$(cd "$(dirname "$0")/../data" && pwd)
# The first byte of these two chooses the HTTP status.
with_status() { { printf '%s' "$2"; head -c 60000 "$1"; } >"$out/$(basename "$1")-$2"; }
case "$target" in
magento)
    find "$data/magento" -name '*.json' -size -200k | head -60 | while read -r file; do with_status "$file" '0'; done
    ;;
xero)
    printf '0{"Invoices":[{"InvoiceID":"a","InvoiceNumber":"MI-1","Status":"AUTHORISED","Total":1},{"InvoiceID":"b","InvoiceNumber":"MI-2","Status":"PAID","Total":2.5,"Payments":[{"PaymentID":"p","Amount":2.5}]}]}' >"$out/saved"
    printf '0{"Invoices":[{"InvoiceID":"a","InvoiceNumber":"MI-1","StatusAttributeString":"ERROR","ValidationErrors":[{"Message":"no"}]},{"InvoiceNumber":"MI-2","StatusAttributeString":"OK","InvoiceID":"b","Status":"AUTHORISED","Total":1}]}' >"$out/mixed"
    printf '0{"Organisations":[{"Name":"Demo","BaseCurrency":"GBP","Timezone":"GMTSTANDARDTIME","PeriodLockDate":"/Date(1419206400000+0000)/"}]}' >"$out/organisation"
    printf '0{"Accounts":[{"AccountID":"a","Code":"200","Name":"Sales","Type":"REVENUE","Status":"ACTIVE"}],"TaxRates":[{"Name":"20","TaxType":"OUTPUT2","EffectiveRate":20}]}' >"$out/lists"
    printf '0{"Contacts":[{"ContactID":"c","Name":"A","Addresses":[{"AddressType":"POBOX"}]}],"pagination":{"pageCount":3}}' >"$out/contacts"
    ;;
callback)
    printf 'GET /callback?code=abc&state=q2fJx0u7 HTTP/1.1\r\nHost: localhost:8742\r\n' >"$out/good"
    printf 'GET /callback?error=access_denied&state=q2fJx0u7 HTTP/1.1\r\nHost: 127.0.0.1:8742\r\n' >"$out/denied"
    ;;
mapping) printf '{"lineMode":"Auto","taxCodes":{"A":"OUTPUT2"},"accounts":{"sales":"200"},"payments":{"*":{"accountCode":"090"}},"roundingMax":0.05}' >"$out/small" ;;
postingcase) cp "$data"/golden/[0-9]*.json "$out/" ;;
settings)
    printf 'magento.url=https://shop.example/admin' >"$out/url"
    printf 'sync.since=2026-04-01' >"$out/date"
    printf 'xero.redirectPort=8742' >"$out/port"
    printf 'magento.storeIds=1, 3' >"$out/ids"
    printf 'sync.quietFrom=22:00' >"$out/time"
    ;;
esac
