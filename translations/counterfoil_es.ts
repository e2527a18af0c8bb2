<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Application</name>
    <message>
        <source>This data folder belongs to the shop %1. Give the demo a folder of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterfoil is already open on this profile. Use the window that is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Start at login could not be changed: the file %1 cannot be written. Check who may write there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchSender</name>
    <message>
        <source>Xero has a fault of its own and takes nothing at the moment. Nothing is lost: what waits stays in the queue and is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program did not get on for some minutes, and another one on the shared journal took over its documents. Nothing is lost or sent twice; the next run goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero&apos;s calls for today are used up. The rest stays in the queue and goes on at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for Xero&apos;s minute limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero did not answer. What was sent is kept and settled before anything else next time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BooksWatch</name>
    <message>
        <source>%1 was voided in Xero after it had been posted. Nothing was sent; if it should stand in the books, enter it in Xero again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted in Xero after it had been posted. Nothing was sent; if it should stand in the books, enter it in Xero again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed in Xero: its total is now %2 %3, and %4 %5 was posted. Nothing was sent; compare the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was given the number %2 in Xero. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Everything that the shop uses is mapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposals marked * are now in the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is read. `counterfoil accounts list` shows what is wrong with it, if anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value behind it. See: counterfoil --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no option of the program. See: counterfoil --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no option of %2, which takes none. See: counterfoil --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no option of %2, which takes %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2 behind it. See: counterfoil --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too much for %2. See: counterfoil --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too much: --demo takes no command. See: counterfoil --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is no whole number from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print all settings, with what each means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep a secret; its value comes from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print which secrets are set (never their values)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the shop, sign in to Xero in a browser, print the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign out of Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print how both connections and the queue stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the mapping and what is wrong with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>propose what is not mapped yet, with reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the mapping as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the mapping from JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the shop and queue what was never posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again what was refused; all of it when no ID is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave rows out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print what happened, newest first (status 1: success, 2: error)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the calls of each day (View Request Daily)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read and post all that is due, then end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare a period&apos;s documents of the shop with Xero&apos;s, one by one; this month when no days are given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show what a case would become in Xero, without any network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run the demo shop and the demo Xero until standard input closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterfoil posts a Magento 2 shop into Xero, exact to the cent.

Usage: counterfoil                      open the window
       counterfoil --demo [--headless]  try it on an embedded demo shop and demo Xero
       counterfoil [OPTIONS] COMMAND    do one thing and end

Options:
  --data-dir DIR       where everything but secrets lives
  --profile NAME       which connection (default: default)
  --secrets-file FILE  keep secrets in a file that only you can read, instead of the keychain
  --journal ADDRESS    keep the journal on a server that several PCs share from now on:
                       postgresql://user@server/database; sqlite: in a file again
  --json               print JSON
  --help, --version

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Exit codes: 0 all done; 2 usage or settings; 3 some documents refused or blocked;
4 not connected; 5 the call budget is used up and work remains; 6 a service could not be reached;
7 reconcile found differences; 130 interrupted.

Secrets may also come from COUNTERFOIL_MAGENTO_CONSUMER_KEY, COUNTERFOIL_MAGENTO_CONSUMER_SECRET,
COUNTERFOIL_MAGENTO_ACCESS_TOKEN, COUNTERFOIL_MAGENTO_ACCESS_TOKEN_SECRET and
COUNTERFOIL_XERO_CLIENT_SECRET.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no name of a profile: use up to 40 of a-z, 0-9, - and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no secret %1 to set. The names are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value came on standard input. Use: printf %s &apos;value&apos; | counterfoil secrets set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser opens Xero&apos;s sign-in page. If it does not, open this address on this computer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signed in within %1 seconds. Run `counterfoil connect` again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1 (%2, %3, %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out of Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no JSON: %2 at byte %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds JSON, but no object {…}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--status is 1 (success) or 2 (error), not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--kinds: %1 is none of customers, products, orders, invoices, creditmemos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--since: %1 is no day. Write it as 2026-04-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows added to the queue: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--state: %1 is none of waiting, sending, indoubt, failed, blocked, skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows in the queue: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no row&apos;s id. `counterfoil queue list` shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --all or ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows changed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both days: --from 2026-04-01 --to 2026-04-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (notice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>      Magento: %1   Xero: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3 documents in Magento, %4 in Xero, %5 equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1 %2: Magento %3 in %4 documents, Xero %5 in %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences: %1. Calls used: %2 to Xero, %3 to the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterfoil is already running on this profile. Close it, or wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is set yet: %1. Use `counterfoil config set` and `counterfoil secrets set`, then `counterfoil connect`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls to Xero today: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Nothing to post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Calls used: %1 to Xero, %2 to the shop. Waiting in the queue: %3, refused: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say `counterfoil sync --once` for one run. The window, or a timer of your system, runs it again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command %1. Did you mean %2? `counterfoil --help` lists all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs one more word: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command %1 %2. Did you mean %1 %3? `counterfoil --help` lists all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to the shop and to Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop answers, and the keys are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected from Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added to the queue.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The rest of the shop is not read. What is in the queue stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account for sales is chosen yet, so nothing could be posted. Open Account types, press Suggest, check and save, then press Sync Now again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 %2 is now in Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) accepted as known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) shown again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>This data folder belongs to the shop %1. Give the demo a folder of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop: connected, %1 store views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero: connected to %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping: %1 suggestions applied, %2 open points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue: %1 documents added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 equal to Magento to the cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  ! differs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  ! missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  ! not in the shop: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the demo Xero, as its own books say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allocations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each total beside Magento&apos;s grand_total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Calls that reached the demo Xero in it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: all right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: something is off, see above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Voiding what was canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing history notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting credit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocating credit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of today&apos;s calls is kept for new orders. The backfill goes on tomorrow, or lower the reserve under Account types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What is left stays in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is not in the journal. Add it to the queue again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product is not in the journal. Add it to the queue again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program on the shared journal has been making contacts in Xero for minutes. What waits for them stays in the queue; it goes on with the next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its contact %1 could not be made in Xero: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero already has a document with the number %1, with a total of %2 %3 and status %4. Magento&apos;s is %5 %6. Change the number prefix under Account types, or rename the one in Xero, then press Retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero says the number %1 is taken, but shows no such document to this program; it may be a deleted one. Change the number prefix under Account types, then press Retry.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldChecks</name>
    <message>
        <source>There is a space or a line break inside the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address. It looks like https://www.example-shop.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the name and password before the @: the keys below do the signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys would travel unprotected: the address must begin with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” has no dot. Is it complete?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s own address is enough. It will be saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an address, not a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a space or a line break inside. Copy the value alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a client id of Xero. It belongs to the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same value stands under “%1”. One of the two is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magento&apos;s values have 32 characters; this one has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spaces around the value will be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 characters, as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an address, not a client id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a value of Magento. It belongs to the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero&apos;s client ids have 32 characters; this one has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the client id. The secret is longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero&apos;s client secrets are longer than this (48 characters).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HowTo</name>
    <message>
        <source>In the Magento admin open &lt;b&gt;System &amp;gt; Extensions &amp;gt; Integrations&lt;/b&gt; and press &lt;b&gt;Add New Integration&lt;/b&gt;. Name it “Counterfoil” and enter your admin password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the &lt;b&gt;API&lt;/b&gt; page choose &lt;b&gt;Custom&lt;/b&gt; and tick: Sales &amp;gt; Operations &amp;gt; Orders &amp;gt; Actions &amp;gt; View, Invoices, Credit Memos · Catalog &amp;gt; Inventory &amp;gt; Products · Customers &amp;gt; All Customers · Stores &amp;gt; Settings &amp;gt; All Stores · Stores &amp;gt; Taxes &amp;gt; Tax Zones and Rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press &lt;b&gt;Save&lt;/b&gt;, then &lt;b&gt;Activate&lt;/b&gt; and &lt;b&gt;Allow&lt;/b&gt;. Magento shows four values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all four at once and paste them into any field below: each finds its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &lt;a href=&quot;https://developer.xero.com/app/manage&quot;&gt;developer.xero.com/app/manage&lt;/a&gt;, sign in and press &lt;b&gt;New app&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: for example “Counterfoil for my shop”. Integration type: &lt;b&gt;Mobile or desktop app&lt;/b&gt;. Company URL: your shop&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URI: &lt;b&gt;%1&lt;/b&gt; (copy it from below). Accept the terms and press &lt;b&gt;Create app&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Configuration&lt;/b&gt;, copy the &lt;b&gt;Client id&lt;/b&gt; and paste it below. This kind of app has no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &lt;a href=&quot;https://developer.xero.com/app/manage&quot;&gt;developer.xero.com/app/manage&lt;/a&gt; and press &lt;b&gt;New app&lt;/b&gt;; integration type: &lt;b&gt;Custom connection&lt;/b&gt; (Xero charges for it; Australia, New Zealand, United Kingdom and United States only).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the scopes for contacts, invoices, payments and settings, and the person who authorises it. That person gets an e-mail and picks the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Configuration&lt;/b&gt;, press &lt;b&gt;Generate a secret&lt;/b&gt;, and paste client id and secret below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalReader</name>
    <message>
        <source>The journal cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message>
        <source>The file could not be written: %1. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Magento</name>
    <message>
        <source>The store URL is empty. Enter the address that your customers use, such as https://shop.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store URL %1 has no https:// in front. Did you mean https://%1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a web address. Enter it as your browser shows it, such as https://shop.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not begin with https://. Over anything else the keys of your shop could be read on the way. Use the https:// address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store URL carries a user name or password. Remove what stands before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s answer for %1 is not a list with a total_count. An extension of the shop may change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop no longer has this product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop does not take the access token as a bearer token. Since Magento 2.4.4 this is off: choose OAuth 1.0a here, or allow it under Stores &gt; Configuration &gt; Services &gt; OAuth &gt; Consumer Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop knows the keys but grants nothing. Activate the integration under System &gt; Integrations and tick its resources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop sent %1 without the field %2. An extension of the shop may change the answer; ask whoever looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop does not know this consumer key. Copy it again from System &gt; Integrations in Magento; perhaps it was swapped with the access token, or the integration was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer key does not have its 32 characters. Copy it again, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop does not know this access token. Copy it again from System &gt; Integrations; after a reauthorize the old one is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token does not have its 32 characters. Copy it again, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not match. Either the consumer secret or the access token secret is wrong: copy both again. If they are right, a proxy in front of the shop changes its address or port: ask your host to pass on the original host, or choose under Credentials to send the access token alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 minutes ahead of the shop&apos;s. Set the clock right (switch on automatic time), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop refused the time or the one-time number of the request. Most often this computer&apos;s clock is more than 10 minutes ahead: set it right, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop has seen this request before. Try again; if it stays, something between this computer and the shop repeats requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop does not let the integration read %1. Either its permission %2 is missing (System &gt; Integrations &gt; API: tick it, save, reauthorize), or the integration is not active. With the access token alone (bearer) since Magento 2.4.4: Stores &gt; Configuration &gt; Services &gt; OAuth must allow access tokens as bearer tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop refused the keys: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop is in maintenance mode. It is tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s server failed (%1). It is tried again later; if it stays, tell whoever looks after the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop sends the program on to %1. Enter that address as the store URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Magento at this address (404). Check the store URL; a shop in a folder needs the folder too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop answered with a web page instead of %1. Check the store URL; a login page, a firewall or a cache in front of the shop may answer in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop has no store view of that name. Check the store URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop does not offer %1 over its REST API. Is it a Magento 2 shop, and is the store URL right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop no longer has it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop asks for fewer requests. It goes on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop refused to send %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingFields</name>
    <message>
        <source>Account for sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account for shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account for discounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account for adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account for rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account for fixed product tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account for gift cards redeemed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account for gift cards sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account for store credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account for reward points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account for sales tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account for gift wrapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax rate: zero rated at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax rate: sold abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax rate: reverse charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax rate: no tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branding theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest rounding line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item codes on lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals of zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other payment method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment method %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax of %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax rate: sold to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax rate: customer group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until due, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large to be a mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a mapping: it is no JSON object (%2, at character %3).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a daily summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back at your wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the end of its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for its invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled after payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled after its day was posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax not mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account not mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency not enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More invoiced than ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order not ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Sign in to Xero again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 a number of documents, %2 the reason, such as &quot;Tax not mapped&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × refused by Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × changed in Magento after posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero still has the earlier version. Compare the two and correct Xero by hand where it matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × changed or voided in Xero after posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magento still has them as they were posted. Nothing is to be done where the change is meant; else correct them in Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × Xero shows another total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at these documents in Xero, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × payment left open this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These invoices have no payment from here. That is right when they are paid later; if not, choose an account for their payment method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × something to choose in the account types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Suggest” does most of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account types</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>archived in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no code in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bank account takes payments only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept by Xero itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current liability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-term liability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payments to this account are not enabled in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in use in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used on sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop charges %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Posting</name>
    <message>
        <source>settings.tax_percent: &quot;%1&quot; is no percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings.org.timezone: &quot;%1&quot; is no time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings.rounding_max must be a decimal number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several accounts are chosen for unknown totals, so none can be used: nobody can tell which total is which. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 is not in Xero&apos;s chart of accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 is archived in Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax rate %1 cannot be used with the account %2 in Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is chosen for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax rate %1 is not in Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax rate %1 is archived in Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magento charges %1 %, but the tax rate %2 is %3 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tax rate is chosen for sales at 0 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tax rate is chosen for amounts without tax, such as gift cards and rounding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Xero tax rate is chosen for Magento&apos;s tax &quot;%1&quot; (%2 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 takes no payments: tick &quot;Enable payments to this account&quot; for it in Xero, or choose a bank account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen for the payment method &quot;%1&quot;, so its invoices stay due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1 chooses neither an account nor a tax rate, so it changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1: the tax rate %2 is not in Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1 is never reached: rule %2 before it takes the same lines. Move it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero takes at most two tracking categories on a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tracking category needs an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tracking category &quot;%1&quot; is not in Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tracking category &quot;%1&quot; has no option &quot;%2&quot; in Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branding theme that was chosen is no longer in Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no percentage. Write it as 20 or 8.375.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no country. Write its code of two capital letters, such as DE, or * for every country abroad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one contact for all guests has no name yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rounding line of more than 1.00 would hide a real difference. A few cents are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily summary %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magento&apos;s discount tax compensation is %1, but its lines have %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit memo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magento&apos;s subtotal is %1, but its lines come to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magento&apos;s total %1 and its base total %2 differ although the currency is the same; %3 is posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund is an adjustment only: Magento gives no tax for it, ask your accountant whether tax should be reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magento&apos;s discount is %1, but its lines have %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the order is canceled: %1 of %2 is posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decimal number, zero or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping has a field &quot;%1&quot; that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; of the mapping must be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax rounded for each piece: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax taken before the discount: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no decimals, but Magento charged %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment is posted: nothing is chosen for the payment method &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case&apos;s &quot;%1&quot; must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the case&apos;s &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has no &quot;magento.order&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the case&apos;s &quot;magento.order&quot;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case&apos;s &quot;trigger&quot; must be order, invoice, creditmemo or summary, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is about &quot;%1&quot;, but has no such document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has no object &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is canceled in Magento, so there is nothing to post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the state &quot;%2&quot; in Magento. It will be posted when it leaves that state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes to 0.00, and documents of zero are set not to be posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes to %2: Magento took more as an adjustment fee than it gave back. Xero takes no credit note below zero. Correct the credit memo in Magento, or write an invoice for the difference in Xero by hand and skip this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes to %2. Xero takes no invoice below zero. Look at it in Magento and enter it in Xero by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference is the order&apos;s fixed product tax: Magento charged it twice, which happens when &quot;include FPT in subtotal&quot; is changed between order and invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some versions of Magento do that with full discounts and with invoices made anew after one was canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 the invoices of this order come to %2, but the order is %3. %4 Decide whether the customer owes what was billed or what was ordered, correct it in Magento with a credit memo, or enter it in Xero by hand and skip this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference is the order&apos;s fixed product tax: Magento charged it twice on this invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference of %1 is an amount that Magento does not name, such as a surcharge of an extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a grand total of %2, but its lines come to %3. %4 Choose an account for unknown totals under Account types if it belongs there, or correct the document in Magento.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says tax of %2, but the tax of its lines comes to %3. Some versions of Magento put the whole order&apos;s tax on a part of it. Correct it in Magento, or enter it in Xero by hand and skip this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no Xero tax rate is chosen for Magento&apos;s tax &quot;%2&quot; (%3 %) on &quot;%4&quot;. Choose one under Account types, then send the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has tax of %3 in Magento, but %4 % of it would be %5. Look at the tax of this line in Magento; if it is right, enter the document in Xero by hand and skip this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Magento charged %2 % on &quot;%3&quot;, but the Xero tax rate %4 chosen for it is %5 %. Choose another tax rate under Account types, then send the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in %2, which the Xero organisation does not use. Add the currency in Xero (Settings, Currencies), then send the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in %2, a currency with three decimals, and comes to %3. Xero keeps two. Allow such currencies under Account types (the rest goes to the rounding account), or enter it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is dated %2, and the books in Xero are locked up to %3. Move the lock date in Xero, or set that such documents go to the first open day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs an account for %2, and none is chosen. Choose one under Account types, then send the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Xero does not allow the tax rate %2 on the account %3 (&quot;%4&quot;). Choose another account or another tax rate under Account types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the account %2 is not in Xero&apos;s chart of accounts. Choose another under Account types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the account %2 is archived in Xero. Restore it in Xero, or choose another under Account types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: payments by &quot;%2&quot; are set to go to the account %3, which takes no payments. In Xero tick &quot;Enable payments to this account&quot; for it, or choose a bank account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would get the number &quot;%2&quot;, which Xero does not take: numbers have up to 255 letters, digits and signs of plain ASCII. Change the prefix or suffix under Account types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header tax moved by %1 to &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding line of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown total of %1 posted as &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed product tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gift wrapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gift cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reward points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sales tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name says what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no one income account for it, so it goes with the sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The income account for sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one income account is named Sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero&apos;s own account for rounding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero names no account for rounding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one rate for sales that is named after the reverse charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name says that it is for sales on the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account that takes payments and has the method in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magento marks these invoices paid although the money may not have arrived. Reconcile them in Xero when it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only clearing account that takes payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account that takes payments has &quot;%1&quot; in its name. Make a clearing account in Xero, or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales at 0 % in this country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rate for sales at 0 % was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For gift cards, refund adjustments and rounding, which are no sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rate for amounts outside the tax return was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales at 0 % to other countries are exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate for sales of %1 % in this country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate of %1 % that names %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero has no one rate for sales of %1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a tax of %1. Xero has no rate of %2 % whose name says so; make one in Xero (for example &quot;%3&quot;), or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preparer</name>
    <message>
        <source>%1 is not in the journal. Add it to the queue again to read it from the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document of this daily summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This daily summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Subtotal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no lines to compare for this kind of document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales invoice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tax inclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tax exclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 into account %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>&quot;%1&quot; cannot be the name of a profile. Use 1 to 40 of the characters a-z, 0-9, - and _, for example shop-uk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile &quot;default&quot; can be neither renamed nor removed: it is the data folder itself. Make another profile and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. The profiles are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is open in Counterfoil. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; could not be renamed. Check that you may write in %2 and that no other program uses the folder. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; could not be moved to the trash. Check that you may write in %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Puller</name>
    <message>
        <source>Reading customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading credit memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in Magento after it was posted. Xero still has the earlier version and nothing was sent; compare the two and correct Xero by hand if the change matters for the books.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its total was changed in Xero after it was posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund or an allocation that was posted has been removed in Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment that was posted has been removed or changed in Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More has been paid in Xero than was posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magento has refunded it; in Xero the credit is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magento has it as paid; in Xero it is still due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in Magento after it was posted; the figures are still the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in Xero after it was posted; the figures are still the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was posted as %1, but Xero no longer has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the first and the last day of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day of the period is after its last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a period of at most a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Magento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing in Magento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not approved in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in Magento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Post it: it is queued and posted now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what keeps it from being posted, then press Post it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is one of this program&apos;s, but the shop has no such document. View it in Xero: void it there if it does not belong in the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View both. If Xero is wrong, correct it there; if the mapping was changed since, accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View it in Xero and set the date there if it was changed by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two contacts may have been merged in Xero: then accept it. Else set the contact in Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A currency cannot be changed in Xero: void the document there and enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the sale stands, enter it in Xero again by hand; its number cannot be used twice. If it was voided on purpose, accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its history in Xero; accept it when it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its history in Xero, and set it right there or accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View it in Xero and compare the payments with the bank account there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero still has the earlier version. If the change matters for the books, correct Xero by hand, then accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero&apos;s calls for today are used up. Reconcile again at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for Xero&apos;s minute limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading Xero&apos;s invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading Xero&apos;s credit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up what the lists leave open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the shop&apos;s orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the shop&apos;s invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the shop&apos;s credit memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits in the queue and is posted at the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent and Xero&apos;s answer is not known yet; the next sync settles it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was skipped by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was skipped by hand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop no longer has its order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Choose the ta&amp;x rate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the a&amp;ccount…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the payment a&amp;ccount…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the document se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the da&amp;te…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the schedule se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;lock dates in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chart of a&amp;ccounts in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the ta&amp;x rates in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;currencies in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;tracking in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;users in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;contacts in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View on &amp;Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View in &amp;Magento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to &amp;Xero again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection to the &amp;shop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the cr&amp;edentials…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View Request &amp;Daily…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please sign in to Xero again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in has ended: Xero forgets it after 60 days without use, after a change of password, or when another computer used it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Connect Now and sign in. Everything that waits is posted then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission was not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the sign-in not everything was allowed that is needed, or the Xero app has no such permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again and allow everything that Xero&apos;s page asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either the sign-in was declined on Xero&apos;s page, or a firewall or proxy keeps this computer from reaching Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again and press Allow. If it stays, ask who looks after the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was disconnected in Xero, your access was taken away, or a trial or demo company has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again and choose the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation must be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several Xero organisations were allowed at the sign-in, and documents go to one only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again and choose the organisation of this shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Xero app&apos;s keys are wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id or the client secret is missing, mistyped, or was renewed in the Xero developer portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy them again from the developer portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in did not come to an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser did not come back from Xero&apos;s page, or came back with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, and allow the access on Xero&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page must be shown in a browser, and this computer started none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a standard browser in the system&apos;s settings, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port for the sign-in is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses the port on which Xero&apos;s answer is awaited, or the system forbids it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program, or choose another port here and in the Xero app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s calls to Xero are used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero allows a number of calls each day for an organisation, and all other apps count as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done: the rest goes on by itself when the day begins anew for Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many calls in a short time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side allows only so many calls a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done: it goes on after a short pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of today&apos;s calls is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding old documents stops early enough that new orders can still be posted today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done: it goes on tomorrow. The reserve can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero is being maintained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero is switched off for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is tried again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation is offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero works on this organisation for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero cannot be reached for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero has too much to do or a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is too large for Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has more lines or longer texts than Xero takes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it in Xero by hand and skip it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero did not accept the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something between this computer and Xero uses an outdated encryption, or changes requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the system, and ask who looks after the network about a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answered in Xero&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in page of the network or a proxy stands in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open any page in a browser and sign in to the network, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network failed while an answer was on its way. What was written is looked up before anything is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done. If it happens often, check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was not accepted: a wrong clock, an expired certificate of the shop, or a program that looks into secure connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it is the shop, tell its host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether Xero saved it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer did not arrive. It is looked up by its number before anything is sent again, so nothing is booked twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done: the next sync settles it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was not made in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero refused it, or does not show it yet: the code or the name may be in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another code or name, or make the account in Xero and read the chart anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program on the shared journal was at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several programs share this journal, and one thing is done by one of them at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. It goes on with the next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero has not granted everything that is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission that was given does not cover all that is to be posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again and allow everything Xero asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared journal cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PostgreSQL server is away, refuses the sign-in, has no such database, or its driver is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check address, name and password with whoever runs the server. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile cannot be changed like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile of that name exists, is open in another window, is gone, or is the one that always stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or close the other window first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting has the wrong form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered is no list of ports or no time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it as the message says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written, so nothing is posted either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with the journal is read-only, on a network drive that cannot lock files, or used by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use it and check the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was put aside and kept, and a new one was begun. What stands in Xero is found again by its numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, and take the journal from a backup if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is from a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this program has worked with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile cannot be used now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window works with it, its name is not allowed, or the demo was asked to use real data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the window that is open, or start with another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are kept in the system&apos;s keychain, and it is locked or not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the secrets is damaged, may be read by others, or a secret was empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file&apos;s permissions, or enter the keys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not filled in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program needs a setting that is still empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in under Credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value was given that this setting does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it as the message says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, the folder is not yours, or the file is not what it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place or another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document of the daily summary is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was put into the summary of its day, and something changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync again: the day is put together anew without it, and it says by itself what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled after it was paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was canceled in Magento when its invoice and payment stood in Xero already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back in Xero, or give the customer a credit note there and skip this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled after its day was posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is part of a daily summary that stands in Xero already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a credit note over its amount in Xero by hand, then skip this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax rate does not fit the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero allows a tax rate only on some kinds of account, such as income.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another account or another tax rate, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero failed at this document again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero answered with an error of its own each time, though it took other documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry later. If it stays so, look for something unusual in the document, such as a very long text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be taken back here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not posted by this program, is on its way, or is part of a daily summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void it in Xero by hand if it must go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tax rate is chosen for a tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magento charged a tax for which no Xero tax rate is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the Xero tax rate for it under Account types, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax does not fit its rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax on a line is not the percentage that Magento gives, or not the one of the Xero tax rate chosen for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the tax of the line in Magento. If only the rate chosen here is wrong, choose another one. Then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax of the lines is not the tax of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some versions of Magento put the whole order&apos;s tax on a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the document in Magento, or enter it in Xero by hand and skip it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total is not the sum of the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has an amount that Magento does not name, such as a surcharge of an extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account for unknown totals if it belongs in the books, or correct the document in Magento. Then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More was invoiced than ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some versions of Magento do that with full discounts, and with invoices made anew after one was canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide what the customer owes and correct it in Magento, or enter it in Xero by hand and skip it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credit memo takes more than it gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adjustment fee is higher than what is given back, and Xero takes no credit note below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the credit memo in Magento, or write an invoice for the difference in Xero and skip it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magento made a document that comes to less than nothing, and Xero takes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it in Magento, enter it in Xero by hand, and skip it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document comes to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed, for example after a full discount, and such documents are set not to be posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done. Documents of zero can be switched on under Account types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is canceled in Magento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A canceled document has nothing to do in the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is not ready yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is on hold, waits for payment or is under review in Magento.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is posted when it leaves that state. Release it in Magento if it should go now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of this document was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document belongs to an order that the shop did not give, because it was deleted or the integration may not read orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the integration&apos;s permissions, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is dated in a period that is locked in Xero. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let an adviser move the lock date in Xero, or choose that such documents are dated on the first open day. Then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account is not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has an amount for which no Xero account is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it under Account types, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is not in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen account was deleted in Xero, or belongs to another organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another account under Account types, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is archived in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero posts nothing to archived accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it in Xero, or choose another one under Account types. Then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency has three decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero keeps two decimals, so a part of the amount would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow such currencies under Account types, or enter the document by hand and skip it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts are not set up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is posted before it is known which account takes the sales, or the stored choice cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Account types, take the suggestions or choose yourself, and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its customer was refused by Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document needs its contact first, and Xero did not take that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the customer&apos;s own entry in this log, mend it there, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero answered several requests in a row with a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: it is tried again by itself. status.xero.com says how long it may take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero gave a reason of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what Xero names, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed in Magento after posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document stands in Xero as it was before the change. Posted documents are never changed silently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both and correct the one in Xero by hand if the change matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed in Xero after posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody edited the document in Xero, or an app did. Counterfoil never writes over such a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, if the change is meant. If not, correct it in Xero by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was voided in Xero after posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody voided or deleted the document in Xero, so it no longer counts in the books, while Magento still has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, if that is meant. If not, enter it in Xero again. Reconcile shows what is missing for a period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero&apos;s total differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero took the document but counted another total than Magento.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both documents and correct the one in Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop does not know the consumer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is mistyped, was swapped with another, or the integration was deleted in Magento.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from System, Integrations in Magento.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop does not know the access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is mistyped, or the integration was reauthorized and the old token is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop does not accept the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two secrets is wrong, or a proxy in front of the shop changes its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy both secrets again. If they are right, choose Bearer under Credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop refuses requests from the future, and requests it has seen before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on the automatic time of this computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration may not read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission is not ticked for the integration in Magento, or the integration is not active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Magento open System, Integrations, tick the permission, save and reauthorize.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop takes no bearer tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since Magento 2.4.4 this must be switched on in the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose OAuth under Credentials, or allow it in Magento: Stores, Configuration, Services, OAuth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop gave a reason of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the keys and the integration&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop asks to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop or its host allows only so many requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done: it goes on after a pause. A smaller page size helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop is in maintenance mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody works on the shop, and it answers nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s server failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop has a fault of its own, often an extension or a full disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again. If it stays, tell whoever looks after the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store URL is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this address there is no Magento 2 shop, another page answers in its place, or it has no such store view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the store URL under Credentials; a shop in a folder needs the folder too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store URL is not secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without https the keys could be read on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the store URL with https:// in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop no longer has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was deleted in Magento, or belongs to a store view that is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip it if it was deleted on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s answer is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field is missing that every Magento gives, often because an extension changes the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry. If it stays, copy this entry for whoever looks after the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is taken in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero already has a document with this number, perhaps voided, deleted or entered by hand. Xero never gives a number twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the number up in Xero. If it is the same sale, skip the document here; if not, choose a prefix or suffix for the numbers, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tax rate does not go with this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero lets each account take only some tax rates: a rate for purchases, for example, cannot go to a sales account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another tax rate, or another account, for this line. Then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero does not know this tax rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax rate that is chosen for this tax was deleted in Xero, or is not for sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another tax rate, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line has no tax rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero approves a document only when every line has a tax rate, and the account of this line has none of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a tax rate for this tax, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is archived or deleted in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line goes to an account that was archived or deleted in Xero after it had been chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the account in Xero, or choose another one here. Then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero does not take this account here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account does not exist, or is of a type that cannot stand on a sales document, such as a bank or a system account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another account, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line has no account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero approves a document only when every line has an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the missing account, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero does not find the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was deleted in Xero, or another organisation is connected than the one the accounts were chosen for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the account again, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year is closed in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is dated in a year that is closed by the end of year lock date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let an adviser move the lock date in Xero, or choose here that such documents are dated on the first open day. Then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period is locked in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is dated in a period that is closed by the lock date, for example because its tax return was filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency is not set up in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is in a currency that the organisation in Xero does not use. Several currencies need a plan that has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the currency in Xero, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange rate is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magento gave an exchange rate of zero for this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the currency rates in Magento (Stores, Currency Rates). Retry after they are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero takes no document without lines, and everything on this one came to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the document in Magento. Skip it if it has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total is below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero takes no document below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the document in Magento, enter it in Xero by hand, and skip it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines do not come to the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero added the lines up and came to another total than was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry once. If it stays so, copy this entry and report it: it must not happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is rounded differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity times price is not the amount of the line, mostly because of a long decimal price or a percentage discount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry once. If it stays so, copy this entry and report it: lines are sent so that this cannot happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discount is more than the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line has a larger discount than price, as with a coupon of 100 % and cents of rounding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the discount in Magento. If it is right, enter the document by hand and skip it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No discount on credit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero takes discounts on invoices only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry once. If it stays so, copy this entry and report it: discounts are part of the price on credit notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax is more than the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line has more tax than value, as with goods given away whose tax is still due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the tax of the document in Magento. If it is right, enter it in Xero by hand and skip it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax on a document without tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was sent as one without tax, yet a line has some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero does not know the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line names an item that is not in Xero: it was deleted there, or was never posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the product to Xero first, or choose that lines carry no item codes. Then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quantity is below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero takes no line with a quantity below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the document in Magento, enter it by hand, and skip it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero has too little of a tracked item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item is tracked inventory in Xero, and Xero counts fewer than were sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the stock in Xero, or choose that lines carry no item codes, since Magento keeps the stock. Then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tracking option is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tracking category or its option was renamed, archived or deleted in Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it in Xero, or choose another one here. Then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has signs that Xero does not take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero takes up to 255 plain letters, digits and signs, without accents, in a document&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the prefix or suffix of the numbers, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is too long for Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, number or description is longer than Xero keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it in Magento. Retry when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line has no description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero wants a description on every line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the product a name in Magento, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due date is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero approves an invoice only with a due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the days until payment under Documents, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero does not understand the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has a date that Xero cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry once. If it stays so, look at the document&apos;s date in Magento.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is paid or credited in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero does not change a document that has a payment or a credit note on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the payment off in Xero first, or correct the document there by hand and skip the change here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was voided or deleted in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody voided or deleted the document in Xero, so it cannot be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it in Xero. If voiding it was right, skip the change here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero does not let it be voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment or a credit note still stands on the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the payment off in Xero, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With or without tax is unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero was not told whether the prices include tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry once. If it stays so, copy this entry and report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branding theme is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branding theme that is chosen for invoices was deleted in Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one under Documents, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to the shop is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document carries a link to the shop, and the shop&apos;s address is not a complete web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the store URL under Credentials, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only approved invoices can be marked as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice is a draft in Xero, so Xero did not mark it as sent. It was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve it in Xero if you want to, nothing else is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two customers have the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero allows a contact&apos;s name once only, and another contact has it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry: the customer&apos;s number is then added to the name. Or merge the two contacts in Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another contact has this customer&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact in Xero carries the number of this Magento customer, perhaps from another program or another shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look both contacts up in Xero and merge them, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is archived in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody archived this contact in Xero, and Xero posts nothing to archived contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the contact in Xero (Contacts, Archived), then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero wants a contact on every document, and none could be made for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry: the contact is posted again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has neither a name nor a company in Magento.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name for the customer or in the billing address in Magento, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero does not take the e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not complete, or has letters such as umlauts that Xero does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the e-mail address in Magento, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country is not written in letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero takes letters only in the name of a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the country of the address in Magento, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero does not know the kind of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address was sent under a name that Xero does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item is in Xero already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero has an item with this code that was not posted from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry: the item is then looked up and used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product has no SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero knows items by their code, and the product has none in Magento.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the product a SKU in Magento, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment is more than what is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of it is paid or credited in Xero already, often by a bank feed or by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the payments of the document in Xero. If it is paid, skip this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts cannot be paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is a draft, voided or deleted in Xero, and Xero books payments on approved documents only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve it in Xero, or choose that documents are posted as approved. Then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account takes no payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments go to bank accounts, or to accounts with &quot;Enable payments to this account&quot; ticked in Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a bank account for this way of paying, or tick it in Xero. Then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment of nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero books no payment of zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip it: nothing was paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment has parts of a cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero books whole cents only, and Magento gave more decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the payment in Magento, enter it in Xero by hand, and skip it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment belongs to no document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice or credit note that was paid is not in Xero yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry: the document is posted first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment is reconciled with the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody matched the payment with a bank line in Xero, so it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the reconciliation in Xero first, if the payment is really wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credit note is not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero sets off approved credit notes only; this one is a draft, used up or voided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it in Xero and approve it, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice is paid already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left open on the invoice, so the credit cannot be set off against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a refund for the credit note in Xero, or leave the credit open for the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice is not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice is a draft or voided in Xero, so no credit can be set off against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the invoice in Xero, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More credit than is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the invoice is paid, or part of the credit is used, in Xero already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at both documents in Xero. Set off the rest by hand, and skip it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credit of nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero sets off whole cents above zero only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the credit memo in Magento.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice and credit note have different customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed the contact of one of them in Xero, or merged contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the same contact on both in Xero, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice and credit note have different currencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero sets off credit in the same currency only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the currency of both documents in Magento and Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero does not have it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted in Xero, or another organisation is connected than the one it was posted to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the number up in Xero and check which organisation is connected. Then retry or skip it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Xero plan is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation&apos;s plan allows only so many approved invoices a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a larger plan in Xero, or wait for the next month. Then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Xero user may not do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user who signed in lacks the role that this needs in Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the organisation&apos;s subscriber or adviser give the role, or sign in as somebody who has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Xero organisation is not paid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial has ended, or the subscription was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the subscription in Xero, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero has seen this request&apos;s key before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request with the same key was sent with other content. Nothing is sent again before it is known what was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry: the document is looked up by its number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request&apos;s key was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each write to Xero carries a key that keeps it from being booked twice, and Xero did not take this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero could not read the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent is not what Xero expects, or was changed on the way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultApplier</name>
    <message>
        <source>Taken back in Xero at your wish. Retry posts it again under its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero did not take it the last time; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Xero failed to take this %n time(s), while it took others. Try it again later; if it stays so, look for something unusual in this document.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Xero shows a total of %1 with tax %2, but %3 with tax %4 was sent. Nothing more is posted until you have looked at %5 in Xero and pressed Retry all failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero refused this without saying why. Press Retry to try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runtime</name>
    <message>
        <source>Not signed in to Xero. Press Connect Now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what was changed in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row is no longer in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only invoices, orders and credit memos have a preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program on the shared journal is reading the shop at the moment. Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration may not read: %1. Tick these under System &gt; Integrations &gt; API in Magento, save and reauthorize.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in reached no organisation, so nothing was connected. Sign in again and choose one on Xero&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in to Xero; the organisation is still to be chosen and read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in does not reach an organisation with the id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in reaches several organisations; choose one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero did not make the account %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero said that the account %1 was made, but does not list it. Press Refresh in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only invoices, orders and credit memos can be taken back here. Void a daily summary in Xero, archive a contact or an item there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in Xero, or was not posted by this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was posted as part of the daily summary %2 and cannot be taken back alone. Write a credit note over its amount in Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on its way to Xero. Wait until it has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>The %1 cannot use port %2: another program listens there. Close that program or choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo books in %1 cannot be used. Delete the file or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>environment variables, then %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other users of this computer may read or change it. Run: chmod 600 &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a JSON object of names and texts. Correct it, or move it away to start anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the secrets file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be written (%1). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be the path of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, so passwords and keys can neither be read nor stored. Unlock it (sign in to the desktop, or open the password manager) and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be reached. Start a keychain service (GNOME Keyring, KWallet or KeePassXC), or on a machine without one use --secrets-file FILE or the COUNTERFOIL_… environment variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not answer within 5 seconds. If it is asking for its password, enter it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory only (forgotten at the end)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer. Unlock or start it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1: %2 is not a web address. Enter it with https:// in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 does not begin with https://. Over plain http the keys could be read on the way, so http is taken for this computer (127.0.0.1, localhost) only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is not a whole number from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is no list of store view ids, such as 1,3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is no list of ports. Write up to %3 numbers from %4 to %5, such as 8743,8744 or 8743-8745.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of Magento&apos;s admin behind the shop&apos;s address, for View in Magento; empty for admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the shop checks who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of the store views to read, with commas; empty for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read from the shop at a time, 1 to 300</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id of your Xero app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Xero app is a custom connection, with a client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of the redirect URI http://localhost:PORT/callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further registered ports, tried in turn while xero.redirectPort is in use (8743-8745)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Xero&apos;s API is; empty for Xero&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Xero&apos;s sign-in is; empty for Xero&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation chosen at sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immediately, or Cron Job (every so many minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds between two looks at the shop in mode Immediately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes between two runs in mode Cron Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scheduled run begins from this time on (HH:MM); empty for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until this time no scheduled run begins (HH:MM); empty for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the old documents are posted first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes a sales invoice: Magento&apos;s invoices, its orders, or one summary for each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours after midnight until a daily summary is posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look once a day whether posted documents were changed or voided in Xero (two calls)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only documents made on or after this day (YYYY-MM-DD); empty for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person has decided from which day on to post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is posted by itself until this is false; Sync Now still works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post customers as contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post products as items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post invoices (or orders) as sales invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post credit memos as credit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post payments and refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days a row stays in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of each day kept for new orders while old ones are added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a secret and is kept in the keychain. Set it with: counterfoil secrets set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting %1. Did you mean %2? `counterfoil config list` shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must not be empty; its usual value is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the value is longer than %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is none of its values: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is no time of day. Write it as 22:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is no day. Write it as 2026-04-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of your shop under Credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of the Magento integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all four values from System &gt; Integrations in Magento&apos;s admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Xero client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from your app&apos;s Configuration page at developer.xero.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Xero client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A custom connection needs it; generate one on your app&apos;s Configuration page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invoices and credit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the organisation&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custom connection lacks permissions: %1. Add them to the app in the Xero developer portal and authorise it again, then press Connect Now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again to grant %1: press Connect Now and allow everything that Xero&apos;s page asks for. Nothing is posted until then, and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in to Xero has ended. Press Connect Now and sign in again. The queue waits, and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in to Xero was not used for %1 days and ends on %2. Press Sync Now, or connect, before that day to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in to Xero was not used for %1 days and ended on %2. Press Connect Now and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Signed in to Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this page and go back to Counterfoil, which is finishing the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose not to allow the access. Nothing was connected. You can close this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero reports a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero did not complete the sign-in: %1. Go back to Counterfoil to see what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterfoil listens here only for the answer of Xero&apos;s sign-in page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page does not belong to the sign-in that Counterfoil is waiting for. Close it, go back to Counterfoil and press Connect Now again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The journal was damaged. It is kept as %1, and a new one was begun. Add all data to the queue again: what is in Xero already is recognised by its number and not posted twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Counterfoil. Install that version again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies on a drive that does not support the journal&apos;s safe mode, such as a network drive. Choose a data folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is on a PostgreSQL server, but Qt&apos;s driver for it is missing. Install the package libqt6sql6-psql.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 was changed by a newer Counterfoil on another computer. Install that version here too; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no address of a shared journal. Write it like postgresql://user@server/database, or sqlite for a file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the shared journal holds a password. Leave it out, and keep it with `counterfoil secrets set journal.password`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sslmode=%1 is not known. Use disable, prefer, require, verify-ca or verify-full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. It says where the journal is; write it again with --journal URL, or delete it to use a file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Give yourself the right to write to the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the server with the journal %1 is full. Nothing is lost; have some space freed there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server with the journal %1 refused the user name or the password. Set the password again with `counterfoil secrets set journal.password`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database of the journal %1 does not exist. Have it made on the server: createdb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 may not be changed by this user. Have the rights given on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 can only be read at the moment. Ask whoever looks after the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the journal %1. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 is damaged on its server. Have it restored from a backup; what is in Xero already is recognised by its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server with the journal %1 cannot be reached. Nothing is lost; check the network and the server. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 refused a step of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1 cannot be written. Nothing is lost; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Give yourself the right to write to the file and its folder, or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds %1. Close the other Counterfoil or the program that reads the file, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Start the program again: it sets the file aside and begins a new one; what is in Xero already is recognised by its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing %1 failed. Check the disk, and whether the folder is still there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Xero</name>
    <message>
        <source>The setting %1 (%2) is not a web address. Leave it empty to use Xero itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting %1 (%2) must begin with https. Plain http is allowed on this computer only (127.0.0.1 or localhost).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting %1 (%2) must be an address without a user name, and without anything after ? or #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 on this computer is in use by another program, so the answer of Xero&apos;s sign-in page could not arrive. Close that program, or set xero.redirectPort to another port and add http://localhost:PORT/callback with that port to the redirect URIs of your app in the Xero developer portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let Counterfoil listen on port %1. Set xero.redirectPort to another port above 1023 and add http://localhost:PORT/callback with that port to the redirect URIs of your app in the Xero developer portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signed in at Xero in time. Press Connect Now to try again. If Xero&apos;s page showed an error instead of a sign-in, check in the Xero developer portal that the client ID is that of your app and that http://localhost:%1/callback is among its redirect URIs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether Xero saved this is not known yet (%1). It is looked up before anything is sent again, so nothing is posted twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer did not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has no usable key of its own and is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero&apos;s answer could not be understood. Try again; if it stays so, a proxy or a firewall may be changing what Xero sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero has already seen another request under the same key. Whether that one was saved is looked up before anything is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero refused the request and gave no reason that can be read. Try again; if it stays so, a proxy or a firewall may be in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero refused it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero says that a permission is missing. Press Disconnect, then Connect Now, and allow everything that Xero&apos;s page asks for. For a custom connection, add the permission in the Xero developer portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero does not accept the sign-in any more. Press Connect Now and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to Xero was denied before the request reached it. A proxy or firewall, or an outdated encryption (TLS older than 1.2), may be the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterfoil is no longer connected to this organisation: it was disconnected in Xero, your access was taken away, or a trial or demo company has ended. Press Connect Now and choose the organisation again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero does not allow this for the signed-in user (%1). Ask the organisation&apos;s adviser for the permission, or sign in as someone who has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero has a problem of its own (error %1). It is tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero is temporarily unavailable. It is tried again in about five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero is offline for maintenance. It is tried again in about five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero has taken this organisation offline for a while. It is tried again in about five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero does not know it: it was deleted there, or it belongs to another organisation than the one chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero refused the conditions of the request, or the connection uses an outdated encryption (TLS older than 1.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is larger than Xero takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer came from somewhere else than Xero (a redirect). Check the network: a proxy or a sign-in page of the network may be in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero did not get the request in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero gave an unexpected answer (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in to Xero has ended (it was withdrawn, or not used for 60 days). Press Connect Now and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero did not accept this sign-in: it took too long, or was used already. Press Connect Now and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero does not accept this app (%1). Check the client ID (and, for a custom connection, the client secret) against your app in the Xero developer portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero&apos;s sign-in service has a problem (error %1). It is tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero gave no permission to stay signed in. Connect again and allow everything that Xero&apos;s page asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterfoil is not connected to Xero. Press Connect Now and sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero&apos;s list of organisations could not be understood. Press Connect Now to try again; if it stays so, a sign-in page of this network, a proxy or a firewall may answer in Xero&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access was not allowed on Xero&apos;s page, so nothing was connected. Press Connect Now to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero did not complete the sign-in (%1). Check that the client ID is right and that your app in the Xero developer portal is of the kind Mobile or desktop app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID of your Xero app is missing. Create an app of the kind Mobile or desktop app at developer.xero.com and enter its client ID (xero.clientId).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A custom connection needs its client secret. Enter it (secret xero.clientSecret), or switch the custom connection off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All registered ports (%1) on this computer are in use by other programs, so the answer of Xero&apos;s sign-in page could not arrive. Close one of them, or add another port to xero.furtherPorts and http://localhost:PORT/callback with that port to the redirect URIs of your app in the Xero developer portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No web browser could be opened. Set a default browser, or run &quot;counterfoil connect --print-url&quot; and open the printed address yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored sign-in to Xero is damaged. Press Connect Now and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero&apos;s sign-in service gave an answer that could not be understood. Try again; if it stays so, a sign-in page of this network, a proxy or a firewall may answer in Xero&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero refused it and gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved, because Xero refused another document of the same request.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::AccountsTab</name>
    <message>
        <source>Parts of the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configure the Accounts Types in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh from &amp;Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;uggest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New account in Xero…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems of the configuration; Enter leads there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts of Xero have not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts and tax rates can be chosen once Xero is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is needed is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the account types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account types are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import account types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero is asked to make the account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::AddAllDialog</name>
    <message>
        <source>Only what is dated on or a&amp;fter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add To Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add All Data To Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop is read from the beginning, and everything that was never posted is put into the queue. What is in Xero already is not posted again. Nothing is sent before the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Customers, as contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Products, as items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Orders, as sales invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invoices, as sales invoices with their payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit &amp;memos, as credit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales are posted from orders (see Account types &gt; Schedule).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales are posted from invoices (see Account types &gt; Schedule).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what the shop has…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 calls to Xero for %2 documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That fits into one day&apos;s %1 calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>With %1 calls a day that takes %n day(s); it goes on by itself.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In the shop: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::Banner</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::BooksCard</name>
    <message>
        <source>Your Xero organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a custo&amp;m connection (paid by Xero&apos;s terms, with a client secret)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test &amp;Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to make the app in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lient id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the Configuration page of your app at Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ient secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URI, to be entered at Xero exactly like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the redirect URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect &amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it only when another program uses it, and then at Xero as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id of the Xero app is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret of the custom connection is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::BooksStatusCard</name>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls this minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed in to Xero yet. Press Connect Now in the Credentials tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes – nothing here is real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period lock date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year-end lock date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1, if unused (%2 days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by this program: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used up; goes on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the count starts anew each minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts anew in %1 s at the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pausing; goes on in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ChangesDialog</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ from what is saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule has changes, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revert all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::CreateAccountDialog</name>
    <message>
        <source>Web sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web sales rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed product tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift wrapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift cards outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales tax collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web payments clearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Payments can be posted to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This makes an account in the chart of accounts of %1. It can be renamed or archived in Xero, but not taken back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual ta&amp;x rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterfoil names the rate on every line itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account needs a code and a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 is taken by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an account named %1 already: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::CredentialsTab</name>
    <message>
        <source>&amp;Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values were recognised and put into their fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and tokens are kept in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect from Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect from Xero? Nothing in the queue or the log is lost, and nothing is posted until you sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::DaysModel</name>
    <message>
        <source>equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents in Magento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Magento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::DetailsPage</name>
    <message>
        <source>Tracking and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation has no tracking categories. They are made in Xero under Accounting &gt; Advanced &gt; Tracking categories; press Refresh afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Branding theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the document looks when it is printed or mailed from Xero. Empty: the organisation&apos;s usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals of other extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a document&apos;s total has a part that none of its fields explain, such as a handling fee of an extension, it is refused. Name the account here, and that part becomes a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts for totals of other extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add t&amp;otal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency and rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s currency, with the shop&apos;s rate (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s base currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A currency that the organisation has not enabled in Xero can only be posted as base currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the shop&apos;s exchange rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, Xero takes its own rate of the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post currencies with &amp;three decimals, rounded to two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest rou&amp;nding line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A difference above this is refused instead of hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the document says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax on shippin&amp;g, in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for shops whose documents do not say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the sales tax line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the fixed pro&amp;duct tax line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no amount. Write it as 0.05.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::DocumentsPage</name>
    <message>
        <source>Numbers in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before &amp;invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before &amp;orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before credit &amp;memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a day&apos;s sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a day&apos;s refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Behind every number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the shop shows prices (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax inclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax exclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tax; sales tax as a line of its own (United States)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Line amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off each line (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As lines of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dis&amp;counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magento&apos;s tax amounts, to the cent (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero&apos;s own calculation, with a rounding line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ax amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero works out tax from each line&apos;s total, Magento from each item or each document, so the two can differ by a cent or two. With Magento&apos;s amounts the tax of every line is sent along and the tax return shows what the customers have paid. With Xero&apos;s own calculation the tax is exactly rate times net on every line, and the cents of difference go to the rounding account without tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the item code (S&amp;KU) on lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Due after the document&apos;s date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact for each e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One contact for all guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the one contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a person (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the payment and void the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a paid document is canceled in Magento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unpaid one is always voided in Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block the document and say so (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date it on the first open day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the &amp;period is locked in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post documents with a total of &amp;zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices, orders and credit memos of Magento can have the same number. Give each its own prefix, or Xero refuses the second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1 becomes %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ExamplePane</name>
    <message>
        <source>With these choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example document of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once documents of the shop have been read, one of them is shown here as it would be in Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total in Magento: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::FindingsModel</name>
    <message>
        <source>%1 (known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (notice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Magento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::Gauge</name>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (limit not known yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::Guide</name>
    <message>
        <source>Welcome to Counterfoil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads your Magento shop and posts it into Xero, right to the cent. This guide leads from nothing to the first sync; it takes about ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• the admin of your Magento shop, with the right to add an integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• your sign-in to Xero, with the role Standard or Adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• the day from which on the shop is to be posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent to Xero before you press Sync Now on the last page. Keys are kept in the system&apos;s keychain only. You can leave the guide at any time and open it again under Help &gt; Set-up guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of setting up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts and taxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideAccountsPage</name>
    <message>
        <source>Accounts and taxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterfoil proposes an account for each role, a tax rate for each tax of the shop and an account for each payment method, each with its reason. Check them with your accountant; all can be changed later under Account types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts and tax rates are read once Xero is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is needed is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still need a choice.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxes chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment methods chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, under Account types</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No account for sales is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>chosen; %n still open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use suggestions…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideBooksPage</name>
    <message>
        <source>Make your own app in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero lets programs in through an app of your own. It is free and takes two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in to Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser opens Xero&apos;s page. Allow the access and come back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed in to Xero yet: press “Sign in to Xero”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideFinishPage</name>
    <message>
        <source>Ready to post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync Now reads the shop and posts. You see every document and every refusal in the Log. To look first, close the guide and use Preview in the Queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sync Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing. Go back to a step by the list on the left; the guide can also be opened again under Help &gt; Set-up guide.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideModePage</name>
    <message>
        <source>When it posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the first sync Counterfoil goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron &amp;Job (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Immediately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval of the Cron Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are gathered and sent together: the fewest calls to Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sale is in Xero about a minute after it was made. Needs more of the calls that Xero allows in a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immediately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron Job, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideOrganisationPage</name>
    <message>
        <source>The organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into which set of books does this shop post?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose this organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes – nothing here is real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period lock date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in reaches several organisations. The choice is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop posts into %1. To use another organisation, go back, sign in again and allow it on Xero&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation is known once you have signed in to Xero. If your sign-in reaches several, you choose here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideShopPage</name>
    <message>
        <source>Let Magento make the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An integration lets Counterfoil read orders, invoices, credit memos and customers. It cannot change anything in the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer Key …  Consumer Secret …  Access Token …  Access Token Secret …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste all four values here at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the window that Magento shows after Activate and Allow. Each value finds its field below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four values of an integration are not in this text. Copy all of Magento&apos;s window, or enter each value below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All four values were recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) recognised; enter the others below.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The shop has not been tested yet: press “Test the shop”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideSincePage</name>
    <message>
        <source>From which date on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of the shop that are dated earlier stay out of Xero. When in doubt, ask whoever keeps the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said yet from which date on to post.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::LogDetail</name>
    <message>
        <source>Select a row to see everything about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;back in Xero…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View on &amp;Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View in &amp;Magento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, and what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::LogFilterBar</name>
    <message>
        <source>Only the ne&amp;west of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only the last result of each document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search number, customer, message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 = success, 2 = error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document in Magento, and what of it was posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magento&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::LogTab</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View Request &amp;Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every document that is posted, and every refusal with its reason, is listed here. Start with the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another period, or search for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is tried again with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is skipped. Retry brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. The page is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries written to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::MainWindow</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected. The next step: choose the accounts and tax rates of Xero. “Suggest” does most of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Account types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterfoil (demo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser shows Xero&apos;s page. Allow the access there and come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. Open this address yourself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its payment of %1 is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over %2 is voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This happens in Xero:

• %1

A payment that is reconciled with the bank stays: Xero refuses to delete it, and you are told. %2 stays in the queue as skipped; Retry posts it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another shop or organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are changes that are not saved. Save or revert them, then change to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 is in use by another window or command. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are changes that are not saved. Save or revert them, then change the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: nothing is posted by itself until you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account types are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account types have changes that are not saved. Close without saving them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials have changes that are not saved. Close without saving them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::MapEditor</name>
    <message>
        <source>Remove this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::OverviewTab</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shop and your books, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the shop and Xero are connected you see here what was posted, whether the sums agree, and what waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the shop and Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. All that could be posted was posted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::PaymentsPage</name>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until the money of %1 is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until invoices paid by %1 are due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment is posted into the account, and the invoice in Xero is paid. “Leave open” posts no payment: the invoice stays due until you match it in Xero, as for bank transfers. A gateway that pays out later gets the days that its money is on the way: the payment is dated that much later. “Due after” replaces the due date of the page Documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post no payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other method</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::PeriodCard</name>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Magento (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Xero (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was posted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magento and Xero agree to the cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magento and Xero differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted in another currency than the shop&apos;s document and not compared: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::PeriodChooser</name>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::PreviewDialog</name>
    <message>
        <source>Preview: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Magento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Xero, after posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a calculation only. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preview of this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both totals are equal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The totals differ by %1: Magento %2, Xero %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ProfilesDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile is one shop, or some of its websites, and one Xero organisation. Each has its own keys, account types, queue and log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ame, for New or Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small letters, digits, - and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (open here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (open in another window)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile that is open keeps its name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ProgressArea</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops after the request in hand. The rest stays in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero calls: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magento: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks off at once. What was under way is checked with the next sync; nothing is posted twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need you: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls to Xero: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::QueueModel</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magento&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is posted next for this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::QueueTab</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync &amp;Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the shop and post all that is due (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;All Data To Queue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry a&amp;ll refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search number, customer, message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the shop and Xero first. Then everything in the shop can be added here with one click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are other rows in the queue, or none of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is known of the shop has been posted. New documents come in by themselves; for the shop&apos;s past, add all data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add All Data To Queue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select rows to see what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected documents: %1. They stay in the list, marked as skipped, and are not posted.

Why are they skipped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 documents from the queue? They are not posted to Xero. Nothing changes in the shop or in Xero; “Add All Data To Queue” brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ReconcileTab</name>
    <message>
        <source>Show &amp;known ones and notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reconcile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the shop and Xero for this period and compare them. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the findings as CSV, or everything as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ost it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the selected documents that are missing in Xero into the queue and posts them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View in &amp;Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View in &amp;Magento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept as known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It no longer counts as a difference until one of its figures changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 · in Magento: %3 · in Xero: %4 · equal: %5 · calls: %6 to Xero, %7 to the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No differences · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences: %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count it &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop and Xero are being read. Nothing is changed in either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the books the same as the shop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the shop and Xero first. Then every invoice and credit memo of a period can be compared with Xero&apos;s, one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the shop nor Xero has documents of these days. Choose another period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a period and reconcile it: missing, changed, voided and differently paid documents are listed with both figures and what to do. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv);;JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::RequestsChart</name>
    <message>
        <source>Calls per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero&apos;s limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::RequestsDialog</name>
    <message>
        <source>View Request Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls per day and kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero: %1 calls · Magento: %2 calls. Calls that only read are counted too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero allows %1 a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all calls of the day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::RolesPage</name>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products sold. Needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sh&amp;ipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What customers pay for delivery. Needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used when discounts get their own lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad&amp;justments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment refunds and fees of credit memos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roundi&amp;ng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cent or two, when Magento&apos;s total cannot be reached otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the shop uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales &amp;tax as a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For United States books, where tax is a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed &amp;product tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recycling and similar fees (FPT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gift cards redeemed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money paid with a gift card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift cards s&amp;old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold cards are a debt until they are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store &amp;credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money paid from the customer&apos;s balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ward points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money paid with points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift wrapping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::RulesPage</name>
    <message>
        <source>Account rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that belong elsewhere than the sales account. The rules are tried from the top; the first that fits a line is taken. Without a rule, everything goes to the sales account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account rules, in the order in which they are tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for lines where all of these fit; leave empty what does not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store view (id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website (id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer group (id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category (id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute set (id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the sales account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tax rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: as the page Taxes says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any, or for example %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SchedulePage</name>
    <message>
        <source>What is posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales from Magento&apos;s &amp;invoices (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales from &amp;orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One summary for each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sale is booked when it is invoiced; partial invoices are right. Choose orders only when the shop makes no invoices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For shops with many small sales: one invoice and one credit note for a day, a currency and a payment method. Xero then knows no single customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Customers, as contacts, also without a sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;ducts, as items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit &amp;memos, as credit notes with their refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only documents dated on or &amp;after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immediate&amp;ly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron &amp;Job (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval of the Cron Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop is asked every </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds between two looks at the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are gathered and sent together: the fewest calls to Xero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sale is in Xero about a minute after it was made. Needs more of the calls that Xero allows in a day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SearchPicker</name>
    <message>
        <source>Not chosen – type to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – unknown in Xero</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SecretField</name>
    <message>
        <source>Hide the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ShopCard</name>
    <message>
        <source>Your Magento shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth &amp;1.0a (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bearer token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to get the four values from Magento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store &amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the shop, as customers open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;nsumer secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access t&amp;oken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token secr&amp;et</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since Magento 2.4.4 a shop takes this only when Stores &gt; Configuration &gt; Services &gt; OAuth allows tokens as standalone Bearer tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than an integration&apos;s token: an admin&apos;s token runs out after hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store URL is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store URL: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the Magento integration is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ShopStatusCard</name>
    <message>
        <source>Store views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions of the integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magento shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop has not been reached yet. Enter the keys in the Credentials tab and press Connect Now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magento version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (base %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SinceChoice</name>
    <message>
        <source>financial year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From &amp;today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the past is posted. Right when the books up to now were kept by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the &amp;start of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was not posted before is sent. Right when nothing of this period is in Xero yet; what was entered by hand would stand there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a &amp;date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right when you know up to which day the books are complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;whole history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every document the shop ever made, oldest first. It can take days of Xero&apos;s calls, and touches years that may be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SinceDialog</name>
    <message>
        <source>From which date to post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which date on shall the shop be posted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked once, before the first sync. It can be changed under Account types &gt; Schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::StateChips</name>
    <message>
        <source>All  %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::StatusTab</name>
    <message>
        <source>This computer has no network at the moment. It goes on by itself when the network is back; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks both sides anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immediately (the shop is asked every %1 s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron Job (every %1 minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused: only Sync Now posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when both sides are connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 documents need you: open the queue to see why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::StepStrip</name>
    <message>
        <source>Let Magento make the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an integration in the admin and paste its four values on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make your own Xero app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is free and takes two minutes. Paste its client id on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Connect Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser opens Xero&apos;s page. Allow the access and come back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of setting up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SuggestDialog</name>
    <message>
        <source>&amp;Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is chosen already: there is nothing to suggest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your chart of accounts, your tax rates and what the shop uses. Only what is still empty is filled in; nothing is saved before you press Save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>please choose yourself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::TaxesPage</name>
    <message>
        <source>Tax in Magento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax rate in Xero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No taxes of the shop are known yet. They appear here once the shop has been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxes that the shop charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tax rates of the same percentage can be chosen: another rate would change what the customer has paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other tax, by its percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For taxes of the shop that have no row above, such as one that is new tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax rates by percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales without tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zero rated at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books, food and the like, sold in your own country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold a&amp;broad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;everse charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Businesses abroad with a valid VAT number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift cards, adjustments and rounding lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales without tax: exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By country of delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax rates by country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By customer group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax rates by customer group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer group (id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add customer &amp;group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services sold abroad, by product type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax rates by product type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add product type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::TenantDialog</name>
    <message>
        <source>Choose the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in reaches several organisations in Xero. Into which one does this shop post? The choice is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::Tray</name>
    <message>
        <source>&amp;Open Counterfoil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sync is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Documents were refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be posted. Open the queue to see why and what to do.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Nothing is lost; it goes on after the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of calls is reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in the &amp;tray when closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync &amp;Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add All Data To Queue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry all refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in this tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View Request &amp;Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up &amp;guide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Counterfoil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the queue or the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save credentials or account types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the selected row (queue)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the message, close a dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo in a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Counterfoil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Counterfoil %1&lt;/h3&gt;&lt;p&gt;Posts a Magento 2 shop into Xero, exact to the cent.&lt;/p&gt;&lt;p&gt;Built with Qt %2.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
