# bash completion for counterfoil

_counterfoil() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local commands='config secrets connect disconnect status accounts queue log sync reconcile preview sandbox'
    local global='--data-dir --profile --secrets-file --journal --json --help --version --demo --headless'
    local words=() word skip=

    case $previous in
    --data-dir | --secrets-file | --record | --state | import | export)
        # `queue list --state` takes a name, every other one a path.
        if [[ $previous == --state && " ${COMP_WORDS[*]} " == *' queue '* ]]; then
            mapfile -t COMPREPLY < <(compgen -W 'waiting sending indoubt failed blocked skipped' -- "$current")
        else
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
        fi
        return
        ;;
    --kinds)
        mapfile -t COMPREPLY < <(compgen -W 'customers products orders invoices creditmemos' -- "$current")
        return
        ;;
    --status)
        mapfile -t COMPREPLY < <(compgen -W '1 2' -- "$current")
        return
        ;;
    esac

    # The command's words so far, without options and their values.
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if [[ -n $skip ]]; then
            skip=
        elif [[ $word == --data-dir || $word == --profile || $word == --secrets-file || $word == --journal ]]; then
            skip=1
        elif [[ $word != -* ]]; then
            words+=("$word")
        fi
    done

    local offer
    case "${words[0]-} ${words[1]-}" in
    ' ') offer="$commands $global" ;;
    'config ') offer='set get list' ;;
    'config set' | 'config get')
        offer='budget.reserve log.keepDays magento.auth magento.pageSize magento.storeIds magento.url sync.creditMemos sync.customers sync.documents sync.intervalMinutes sync.mode
            sync.backfillOrder sync.paused sync.payments sync.pollSeconds sync.products sync.quietFrom sync.quietUntil sync.since sync.sinceChosen sync.source sync.summaryHours sync.watchXero xero.apiUrl xero.clientId xero.customConnection xero.furtherPorts xero.identityUrl xero.redirectPort xero.tenantId magento.adminPath'
        ;;
    'secrets ') offer='set list' ;;
    'secrets set') offer='magento.consumerKey magento.consumerSecret magento.accessToken magento.accessTokenSecret xero.clientSecret journal.password' ;;
    'connect '*) offer='--print-url --tenant --timeout --json' ;;
    'accounts ') offer='list suggest export import' ;;
    'accounts suggest') offer='--apply --json' ;;
    'queue ') offer='add-all list retry skip' ;;
    'queue add-all') offer='--kinds --since --json' ;;
    'queue list') offer='--state --limit --json' ;;
    'queue retry') offer='--all' ;;
    'queue skip') offer='--reason' ;;
    'log ') offer='list requests' ;;
    'log list') offer='--status --limit --json' ;;
    'log requests') offer='--days --json' ;;
    'sync '*) offer='--once --json' ;;
    'reconcile '*) offer='--from --to --csv --json' ;;
    'preview '*)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return
        ;;
    'sandbox '*) offer='--auto-approve --shop-port --xero-port --record --state --token-life --day-limit --minute-limit' ;;
    *) offer=$global ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$offer" -- "$current")
}

complete -F _counterfoil counterfoil
