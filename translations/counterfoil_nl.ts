<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>Application</name>
    <message>
        <source>This data folder belongs to the shop %1. Give the demo a folder of its own.</source>
        <translation>Deze gegevensmap hoort bij de webshop %1. Geef de demo een eigen map.</translation>
    </message>
    <message>
        <source>Counterfoil is already open on this profile. Use the window that is open.</source>
        <translation>Counterfoil is al geopend met dit profiel. Gebruik het geopende venster.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Start at login could not be changed: the file %1 cannot be written. Check who may write there.</source>
        <translation>Starten bij het aanmelden kon niet worden gewijzigd: naar het bestand %1 kan niet worden geschreven. Controleer wie daar mag schrijven.</translation>
    </message>
</context>
<context>
    <name>BatchSender</name>
    <message>
        <source>Xero has a fault of its own and takes nothing at the moment. Nothing is lost: what waits stays in the queue and is tried again by itself.</source>
        <translation>Xero heeft zelf een storing en neemt op dit moment niets aan. Er gaat niets verloren: wat wacht, blijft in de wachtrij en wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>This program did not get on for some minutes, and another one on the shared journal took over its documents. Nothing is lost or sent twice; the next run goes on.</source>
        <translation>Dit programma kwam enkele minuten niet verder en een ander programma op het gedeelde journaal heeft de documenten overgenomen. Er gaat niets verloren en niets wordt dubbel verzonden; de volgende ronde gaat verder.</translation>
    </message>
    <message>
        <source>Xero&apos;s calls for today are used up. The rest stays in the queue and goes on at %1.</source>
        <translation>De aanroepen naar Xero voor vandaag zijn op. De rest blijft in de wachtrij en gaat verder om %1.</translation>
    </message>
    <message>
        <source>Waiting for Xero&apos;s minute limit</source>
        <translation>Wacht op de minuutlimiet van Xero</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>Xero did not answer. What was sent is kept and settled before anything else next time.</source>
        <translation>Xero gaf geen antwoord. Wat verzonden is, wordt bewaard en de volgende keer als eerste afgehandeld.</translation>
    </message>
    <message>
        <source>Waiting whether Xero took a payment after all</source>
        <translation>Wacht of Xero een betaling toch heeft aangenomen</translation>
    </message>
</context>
<context>
    <name>BooksWatch</name>
    <message>
        <source>%1 was voided in Xero after it had been posted. Nothing was sent; if it should stand in the books, enter it in Xero again.</source>
        <translation>%1 is na het boeken in Xero ongeldig gemaakt. Er is niets verzonden; hoort het in de boeken, voer het dan opnieuw in Xero in.</translation>
    </message>
    <message>
        <source>%1 was deleted in Xero after it had been posted. Nothing was sent; if it should stand in the books, enter it in Xero again.</source>
        <translation>%1 is na het boeken in Xero verwijderd. Er is niets verzonden; hoort het in de boeken, voer het dan opnieuw in Xero in.</translation>
    </message>
    <message>
        <source>%1 was changed in Xero: its total is now %2 %3, and %4 %5 was posted. Nothing was sent; compare the two.</source>
        <translation>%1 is in Xero gewijzigd: het totaal is nu %2 %3, geboekt was %4 %5. Er is niets verzonden; vergelijk de twee.</translation>
    </message>
    <message>
        <source>%1 was given the number %2 in Xero. Nothing was sent.</source>
        <translation>%1 heeft in Xero het nummer %2 gekregen. Er is niets verzonden.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Everything that the shop uses is mapped.</source>
        <translation>Alles wat de webshop gebruikt, is gekoppeld.</translation>
    </message>
    <message>
        <source>The proposals marked * are now in the mapping.</source>
        <translation>De voorstellen met een * staan nu in de koppeling.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Naar %1 kan niet worden geschreven: %2</translation>
    </message>
    <message>
        <source>The mapping is read. `counterfoil accounts list` shows what is wrong with it, if anything.</source>
        <translation>De koppeling is gelezen. `counterfoil accounts list` toont wat er eventueel mis mee is.</translation>
    </message>
    <message>
        <source>%1 needs a value behind it. See: counterfoil --help</source>
        <translation>%1 heeft een waarde erachter nodig. Zie: counterfoil --help</translation>
    </message>
    <message>
        <source>%1 is no option of the program. See: counterfoil --help</source>
        <translation>%1 is geen optie van het programma. Zie: counterfoil --help</translation>
    </message>
    <message>
        <source>%1 is no option of %2, which takes none. See: counterfoil --help</source>
        <translation>%1 is geen optie van %2; die opdracht heeft er geen. Zie: counterfoil --help</translation>
    </message>
    <message>
        <source>%1 is no option of %2, which takes %3.</source>
        <translation>%1 is geen optie van %2; mogelijk is %3.</translation>
    </message>
    <message>
        <source>%1 needs %2 behind it. See: counterfoil --help</source>
        <translation>%1 heeft %2 erachter nodig. Zie: counterfoil --help</translation>
    </message>
    <message>
        <source>%1 is too much for %2. See: counterfoil --help</source>
        <translation>%1 is te veel voor %2. Zie: counterfoil --help</translation>
    </message>
    <message>
        <source>%1 is too much: --demo takes no command. See: counterfoil --help</source>
        <translation>%1 is te veel: --demo kent geen opdracht. Zie: counterfoil --help</translation>
    </message>
    <message>
        <source>%1: %2 is no whole number from %3 to %4.</source>
        <translation>%1: %2 is geen geheel getal van %3 tot %4.</translation>
    </message>
    <message>
        <source>change a setting</source>
        <translation>een instelling wijzigen</translation>
    </message>
    <message>
        <source>print a setting</source>
        <translation>een instelling tonen</translation>
    </message>
    <message>
        <source>print all settings, with what each means</source>
        <translation>alle instellingen tonen, met hun betekenis</translation>
    </message>
    <message>
        <source>keep a secret; its value comes from standard input</source>
        <translation>een geheim bewaren; de waarde komt van de standaardinvoer</translation>
    </message>
    <message>
        <source>print which secrets are set (never their values)</source>
        <translation>tonen welke geheimen zijn ingesteld (nooit de waarden)</translation>
    </message>
    <message>
        <source>check the shop, sign in to Xero in a browser, print the organisation</source>
        <translation>de webshop controleren, in een browser aanmelden bij Xero, de organisatie tonen</translation>
    </message>
    <message>
        <source>sign out of Xero</source>
        <translation>afmelden bij Xero</translation>
    </message>
    <message>
        <source>print how both connections and the queue stand</source>
        <translation>de stand van beide verbindingen en de wachtrij tonen</translation>
    </message>
    <message>
        <source>print the mapping and what is wrong with it</source>
        <translation>de koppeling tonen en wat er mis mee is</translation>
    </message>
    <message>
        <source>propose what is not mapped yet, with reasons</source>
        <translation>voorstellen wat nog niet gekoppeld is, met redenen</translation>
    </message>
    <message>
        <source>write the mapping as JSON</source>
        <translation>de koppeling als JSON wegschrijven</translation>
    </message>
    <message>
        <source>read the mapping from JSON</source>
        <translation>de koppeling uit JSON lezen</translation>
    </message>
    <message>
        <source>read the shop and queue what was never posted</source>
        <translation>de webshop lezen en in de wachtrij zetten wat nooit geboekt is</translation>
    </message>
    <message>
        <source>print what waits</source>
        <translation>tonen wat wacht</translation>
    </message>
    <message>
        <source>try again what was refused; all of it when no ID is given</source>
        <translation>opnieuw proberen wat geweigerd is; alles als er geen ID is opgegeven</translation>
    </message>
    <message>
        <source>leave rows out</source>
        <translation>rijen overslaan</translation>
    </message>
    <message>
        <source>print what happened, newest first (status 1: success, 2: error)</source>
        <translation>tonen wat er gebeurd is, nieuwste eerst (status 1: gelukt, 2: fout)</translation>
    </message>
    <message>
        <source>print the calls of each day (View Request Daily)</source>
        <translation>de aanroepen per dag tonen (Aanroepen per dag tonen)</translation>
    </message>
    <message>
        <source>read and post all that is due, then end</source>
        <translation>alles lezen en boeken wat aan de beurt is, daarna stoppen</translation>
    </message>
    <message>
        <source>compare a period&apos;s documents of the shop with Xero&apos;s, one by one; this month when no days are given</source>
        <translation>de documenten van een periode in de webshop een voor een met die in Xero vergelijken; deze maand als er geen dagen zijn opgegeven</translation>
    </message>
    <message>
        <source>show what a case would become in Xero, without any network</source>
        <translation>tonen wat er in Xero van een geval zou worden, zonder netwerk</translation>
    </message>
    <message>
        <source>run the demo shop and the demo Xero until standard input closes</source>
        <translation>de demowebshop en de demo-Xero draaien tot de standaardinvoer sluit</translation>
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
        <translation>Counterfoil boekt een Magento 2-webshop in Xero, tot op de cent nauwkeurig.

Gebruik: counterfoil                      het venster openen
         counterfoil --demo [--headless]  uitproberen met een ingebouwde demowebshop en demo-Xero
         counterfoil [OPTIES] OPDRACHT    één ding doen en stoppen

Opties:
  --data-dir MAP       waar alles behalve de geheimen staat
  --profile NAAM       welke verbinding (standaard: default)
  --secrets-file BESTAND  geheimen bewaren in een bestand dat alleen u kunt lezen, in plaats van de sleutelbos
  --journal ADRES      het journaal voortaan bewaren op een server die meerdere pc&apos;s delen:
                       postgresql://user@server/database; sqlite: weer in een bestand
  --json               JSON tonen
  --help, --version

Opdrachten:
</translation>
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
        <translation>
Afsluitcodes: 0 alles gedaan; 2 gebruik of instellingen; 3 enkele documenten geweigerd of geblokkeerd;
4 niet verbonden; 5 de aanroepen zijn op en er blijft werk over; 6 een dienst was niet bereikbaar;
7 de afstemming vond verschillen; 130 onderbroken.

Geheimen kunnen ook komen uit COUNTERFOIL_MAGENTO_CONSUMER_KEY, COUNTERFOIL_MAGENTO_CONSUMER_SECRET,
COUNTERFOIL_MAGENTO_ACCESS_TOKEN, COUNTERFOIL_MAGENTO_ACCESS_TOKEN_SECRET en
COUNTERFOIL_XERO_CLIENT_SECRET.
</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>Er is geen instelling %1.</translation>
    </message>
    <message>
        <source>%1 is no name of a profile: use up to 40 of a-z, 0-9, - and _.</source>
        <translation>%1 is geen profielnaam: gebruik hoogstens 40 tekens uit a-z, 0-9, - en _.</translation>
    </message>
    <message>
        <source>set</source>
        <translation>ingesteld</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>niet ingesteld</translation>
    </message>
    <message>
        <source>There is no secret %1 to set. The names are: %2.</source>
        <translation>Er is geen geheim %1 om in te stellen. De namen zijn: %2.</translation>
    </message>
    <message>
        <source>No value came on standard input. Use: printf %s &apos;value&apos; | counterfoil secrets set %1</source>
        <translation>Er kwam geen waarde op de standaardinvoer. Gebruik: printf %s &apos;value&apos; | counterfoil secrets set %1</translation>
    </message>
    <message>
        <source>Your browser opens Xero&apos;s sign-in page. If it does not, open this address on this computer:</source>
        <translation>Uw browser opent de aanmeldpagina van Xero. Gebeurt dat niet, open dan dit adres op deze computer:</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer:</source>
        <translation>Open dit adres in een browser op deze computer:</translation>
    </message>
    <message>
        <source>Nobody signed in within %1 seconds. Run `counterfoil connect` again.</source>
        <translation>Niemand heeft zich binnen %1 seconden aangemeld. Voer `counterfoil connect` opnieuw uit.</translation>
    </message>
    <message>
        <source>Connected to %1 (%2, %3, %4).</source>
        <translation>Verbonden met %1 (%2, %3, %4).</translation>
    </message>
    <message>
        <source>Signed out of Xero.</source>
        <translation>Afgemeld bij Xero.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>%1 is no JSON: %2 at byte %3.</source>
        <translation>%1 is geen JSON: %2 bij byte %3.</translation>
    </message>
    <message>
        <source>%1 holds JSON, but no object {…}.</source>
        <translation>%1 bevat JSON, maar geen object {…}.</translation>
    </message>
    <message>
        <source>--status is 1 (success) or 2 (error), not %1.</source>
        <translation>--status is 1 (gelukt) of 2 (fout), niet %1.</translation>
    </message>
    <message>
        <source>--kinds: %1 is none of customers, products, orders, invoices, creditmemos.</source>
        <translation>--kinds: %1 is geen van customers, products, orders, invoices, creditmemos.</translation>
    </message>
    <message>
        <source>--since: %1 is no day. Write it as 2026-04-01.</source>
        <translation>--since: %1 is geen dag. Schrijf bijvoorbeeld 2026-04-01.</translation>
    </message>
    <message>
        <source>Rows added to the queue: %1.</source>
        <translation>Rijen aan de wachtrij toegevoegd: %1.</translation>
    </message>
    <message>
        <source>--state: %1 is none of waiting, sending, indoubt, failed, blocked, skipped.</source>
        <translation>--state: %1 is geen van waiting, sending, indoubt, failed, blocked, skipped.</translation>
    </message>
    <message>
        <source>Rows in the queue: %1.</source>
        <translation>Rijen in de wachtrij: %1.</translation>
    </message>
    <message>
        <source>%1 is no row&apos;s id. `counterfoil queue list` shows them.</source>
        <translation>%1 is geen rij-ID. `counterfoil queue list` toont ze.</translation>
    </message>
    <message>
        <source>Give either --all or ids.</source>
        <translation>Geef --all op of ID&apos;s, niet beide.</translation>
    </message>
    <message>
        <source>Rows changed: %1.</source>
        <translation>Rijen gewijzigd: %1.</translation>
    </message>
    <message>
        <source>Give both days: --from 2026-04-01 --to 2026-04-30.</source>
        <translation>Geef beide dagen op: --from 2026-04-01 --to 2026-04-30.</translation>
    </message>
    <message>
        <source> (known)</source>
        <translation> (bekend)</translation>
    </message>
    <message>
        <source> (notice)</source>
        <translation> (melding)</translation>
    </message>
    <message>
        <source>      Magento: %1   Xero: %2</source>
        <translation>      Magento: %1   Xero: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3 documents in Magento, %4 in Xero, %5 equal.</source>
        <translation>%1 tot en met %2: %3 documenten in Magento, %4 in Xero, %5 gelijk.</translation>
    </message>
    <message>
        <source>  %1 %2: Magento %3 in %4 documents, Xero %5 in %6</source>
        <translation>  %1 %2: Magento %3 in %4 documenten, Xero %5 in %6</translation>
    </message>
    <message>
        <source>Differences: %1. Calls used: %2 to Xero, %3 to the shop.</source>
        <translation>Verschillen: %1. Gebruikte aanroepen: %2 naar Xero, %3 naar de webshop.</translation>
    </message>
    <message>
        <source>Counterfoil is already running on this profile. Close it, or wait until it has ended.</source>
        <translation>Counterfoil draait al met dit profiel. Sluit het of wacht tot het klaar is.</translation>
    </message>
    <message>
        <source>Not everything is set yet: %1. Use `counterfoil config set` and `counterfoil secrets set`, then `counterfoil connect`.</source>
        <translation>Nog niet alles is ingesteld: %1. Gebruik `counterfoil config set` en `counterfoil secrets set`, daarna `counterfoil connect`.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Webshop</translation>
    </message>
    <message>
        <source>Xero</source>
        <translation>Xero</translation>
    </message>
    <message>
        <source>Calls to Xero today: %1</source>
        <translation>Aanroepen naar Xero vandaag: %1</translation>
    </message>
    <message>
        <source>Queue: %1 %2</source>
        <translation>Wachtrij: %1 %2</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <translation>Laatste synchronisatie: %1</translation>
    </message>
    <message>
        <source>  Nothing to post.</source>
        <translation>  Niets te boeken.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>geboekt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>geblokkeerd</translation>
    </message>
    <message>
        <source>  Calls used: %1 to Xero, %2 to the shop. Waiting in the queue: %3, refused: %4.</source>
        <translation>  Gebruikte aanroepen: %1 naar Xero, %2 naar de webshop. In de wachtrij: %3, geweigerd: %4.</translation>
    </message>
    <message>
        <source>There is no command %1. Did you mean %2? `counterfoil --help` lists all.</source>
        <translation>Er is geen opdracht %1. Bedoelde u %2? `counterfoil --help` toont alle opdrachten.</translation>
    </message>
    <message>
        <source>%1 needs one more word: %2.</source>
        <translation>%1 heeft nog een woord nodig: %2.</translation>
    </message>
    <message>
        <source>There is no command %1 %2. Did you mean %1 %3? `counterfoil --help` lists all.</source>
        <translation>Er is geen opdracht %1 %2. Bedoelde u %1 %3? `counterfoil --help` toont alle opdrachten.</translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>Connected to the shop and to Xero.</source>
        <translation>Verbonden met de webshop en met Xero.</translation>
    </message>
    <message>
        <source>The shop answers, and the keys are right.</source>
        <translation>De webshop antwoordt en de sleutels kloppen.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Verbonden met %1.</translation>
    </message>
    <message>
        <source>Disconnected from Xero.</source>
        <translation>Verbinding met Xero verbroken.</translation>
    </message>
    <message>
        <source>The mapping is saved.</source>
        <translation>De koppeling is opgeslagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added to the queue.</source>
        <translation>
            <numerusform>%n rij aan de wachtrij toegevoegd.</numerusform>
            <numerusform>%n rijen aan de wachtrij toegevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest of the shop is not read. What is in the queue stays there.</source>
        <translation>De rest van de webshop wordt niet gelezen. Wat in de wachtrij staat, blijft daar.</translation>
    </message>
    <message>
        <source>No account for sales is chosen yet, so nothing could be posted. Open Account types, press Suggest, check and save, then press Sync Now again.</source>
        <translation>Er is nog geen omzetrekening gekozen, dus er kan niets worden geboekt. Open Rekeningtypen, klik op “Voorstellen”, controleer, sla op en klik daarna opnieuw op “Nu synchroniseren”.</translation>
    </message>
    <message>
        <source>The account %1 %2 is now in Xero.</source>
        <translation>De rekening %1 %2 staat nu in Xero.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) accepted as known.</source>
        <translation>
            <numerusform>%n verschil als bekend aanvaard.</numerusform>
            <numerusform>%n verschillen als bekend aanvaard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) shown again.</source>
        <translation>
            <numerusform>%n verschil weer getoond.</numerusform>
            <numerusform>%n verschillen weer getoond.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the queue are as before.</source>
        <translation>
            <numerusform>%n rij van de wachtrij is weer zoals voorheen.</numerusform>
            <numerusform>%n rijen van de wachtrij zijn weer zoals voorheen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were queued or posted anew since and stay as they are.</source>
        <translation>
            <numerusform>%n rij is intussen opnieuw toegevoegd of geboekt en blijft zoals ze is.</numerusform>
            <numerusform>%n rijen zijn intussen opnieuw toegevoegd of geboekt en blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataDirectory</name>
    <message>
        <source>No data folder is given. Name one with --data-dir, or leave the option out.</source>
        <translation>Er is geen gegevensmap opgegeven. Noem er een met --data-dir, of laat de optie weg.</translation>
    </message>
    <message>
        <source>The data folder %1 is a file. Choose a folder, or move the file away.</source>
        <translation>De gegevensmap %1 is een bestand. Kies een map, of verplaats het bestand.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made. Choose a folder in which you may write, or ask for permission to write there.</source>
        <translation>De gegevensmap %1 kan niet worden gemaakt. Kies een map waarin u mag schrijven, of vraag toestemming om daar te schrijven.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written to. Give yourself permission to write there, free some space, or choose another folder.</source>
        <translation>In de gegevensmap %1 kan niet worden geschreven. Geef uzelf daar schrijfrechten, maak ruimte vrij, of kies een andere map.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a profile. Use 1 to 40 of the characters a-z, 0-9, - and _.</source>
        <translation>‘%1’ kan geen naam van een profiel zijn. Gebruik 1 tot 40 van de tekens a-z, 0-9, - en _.</translation>
    </message>
    <message>
        <source>The folder %1 of the profile cannot be made. Check that you may write there.</source>
        <translation>De map %1 van het profiel kan niet worden gemaakt. Controleer of u daar mag schrijven.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>This data folder belongs to the shop %1. Give the demo a folder of its own.</source>
        <translation>Deze gegevensmap hoort bij de webshop %1. Geef de demo een eigen map.</translation>
    </message>
    <message>
        <source>Shop: connected, %1 store views.</source>
        <translation>Webshop: verbonden, %1 store views.</translation>
    </message>
    <message>
        <source>Xero: connected to %1 (%2).</source>
        <translation>Xero: verbonden met %1 (%2).</translation>
    </message>
    <message>
        <source>Mapping: %1 suggestions applied, %2 open points.</source>
        <translation>Koppeling: %1 voorstellen toegepast, %2 open punten.</translation>
    </message>
    <message>
        <source>Queue: %1 documents added.</source>
        <translation>Wachtrij: %1 documenten toegevoegd.</translation>
    </message>
    <message>
        <source>%1 of %2 equal to Magento to the cent</source>
        <translation>%1 van %2 tot op de cent gelijk aan Magento</translation>
    </message>
    <message>
        <source>  ! differs: %1</source>
        <translation>  ! verschilt: %1</translation>
    </message>
    <message>
        <source>  ! missing: %1</source>
        <translation>  ! ontbreekt: %1</translation>
    </message>
    <message>
        <source>  ! not in the shop: %1</source>
        <translation>  ! niet in de webshop: %1</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 in plaats van %3</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>Eerste synchronisatie</translation>
    </message>
    <message>
        <source>In the demo Xero, as its own books say</source>
        <translation>In de demo-Xero, volgens de eigen boeken</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacten</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>facturen</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>betalingen</translation>
    </message>
    <message>
        <source>credit notes</source>
        <translation>creditnota&apos;s</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>terugbetalingen</translation>
    </message>
    <message>
        <source>allocations</source>
        <translation>toewijzingen</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>dubbelen</translation>
    </message>
    <message>
        <source>calls used</source>
        <translation>gebruikte aanroepen</translation>
    </message>
    <message>
        <source>Each total beside Magento&apos;s grand_total</source>
        <translation>Elk totaal naast grand_total van Magento</translation>
    </message>
    <message>
        <source>credit memos</source>
        <translation>creditnota&apos;s (Magento)</translation>
    </message>
    <message>
        <source>Second sync</source>
        <translation>Tweede synchronisatie</translation>
    </message>
    <message>
        <source>  Calls that reached the demo Xero in it: %1</source>
        <translation>  Aanroepen die daarbij de demo-Xero bereikten: %1</translation>
    </message>
    <message>
        <source>Demo: all right.</source>
        <translation>Demo: alles in orde.</translation>
    </message>
    <message>
        <source>Demo: something is off, see above.</source>
        <translation>Demo: er klopt iets niet, zie hierboven.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Voiding what was canceled</source>
        <translation>Geannuleerde documenten ongeldig maken</translation>
    </message>
    <message>
        <source>Posting contacts</source>
        <translation>Contacten boeken</translation>
    </message>
    <message>
        <source>Posting items</source>
        <translation>Artikelen boeken</translation>
    </message>
    <message>
        <source>Posting invoices</source>
        <translation>Facturen boeken</translation>
    </message>
    <message>
        <source>Writing history notes</source>
        <translation>Geschiedenisnotities schrijven</translation>
    </message>
    <message>
        <source>Posting payments</source>
        <translation>Betalingen boeken</translation>
    </message>
    <message>
        <source>Posting credit notes</source>
        <translation>Creditnota&apos;s boeken</translation>
    </message>
    <message>
        <source>Allocating credit notes</source>
        <translation>Creditnota&apos;s toewijzen</translation>
    </message>
    <message>
        <source>Posting refunds</source>
        <translation>Terugbetalingen boeken</translation>
    </message>
    <message>
        <source>The rest of today&apos;s calls is kept for new orders. The backfill goes on tomorrow, or lower the reserve under Account types.</source>
        <translation>De overige aanroepen van vandaag zijn gereserveerd voor nieuwe bestellingen. De inhaalslag gaat morgen verder, of verlaag de reserve onder Rekeningtypen.</translation>
    </message>
    <message>
        <source>Stopped. What is left stays in the queue.</source>
        <translation>Gestopt. Wat over is, blijft in de wachtrij.</translation>
    </message>
    <message>
        <source>The customer is not in the journal. Add it to the queue again.</source>
        <translation>De klant staat niet in het journaal. Voeg deze opnieuw aan de wachtrij toe.</translation>
    </message>
    <message>
        <source>The product is not in the journal. Add it to the queue again.</source>
        <translation>Het product staat niet in het journaal. Voeg het opnieuw aan de wachtrij toe.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>Another program on the shared journal has been making contacts in Xero for minutes. What waits for them stays in the queue; it goes on with the next run.</source>
        <translation>Een ander programma op het gedeelde journaal maakt al minutenlang contacten aan in Xero. Wat daarop wacht, blijft in de wachtrij en gaat verder bij de volgende ronde.</translation>
    </message>
    <message>
        <source>Its contact %1 could not be made in Xero: %2</source>
        <translation>Het bijbehorende contact %1 kon niet in Xero worden aangemaakt: %2</translation>
    </message>
    <message>
        <source>Xero says the number %1 is taken, but shows no such document to this program; it may be a deleted one. Change the number prefix under Account types, then press Retry.</source>
        <translation>Xero zegt dat het nummer %1 bezet is, maar toont dit programma geen zulk document; het kan verwijderd zijn. Wijzig het nummervoorvoegsel onder Rekeningtypen en klik daarna op “Opnieuw”.</translation>
    </message>
    <message>
        <source>%1 was canceled in Magento after it was posted as part of the daily summary %2. Write a credit note over its amount in Xero by hand, then skip this row.</source>
        <translation>%1 is in Magento geannuleerd nadat het als deel van het dagoverzicht %2 was geboekt. Maak in Xero met de hand een creditnota voor dat bedrag en sla deze regel dan over.</translation>
    </message>
    <message>
        <source>%1 was canceled in Magento after %2 and its payment were posted to Xero. Choose Take back in Xero to delete the payment and void the document there, or give the customer a credit note in Xero and skip this row.</source>
        <translation>%1 is in Magento geannuleerd nadat %2 en de betaling ervan in Xero waren geboekt. Kies ‘Terugdraaien in Xero’ om daar de betaling te verwijderen en het document ongeldig te maken, of geef de klant in Xero een creditnota en sla deze regel over.</translation>
    </message>
    <message>
        <source>The journal was damaged, and its settings could not be read from it. With other number prefixes, or another choice of what becomes a sales invoice, what is in Xero already would not be recognised. Check Documents and Schedule under Account types and press Save there; if all is right already, press Retry all refused. Nothing is posted before.</source>
        <translation>Het journaal was beschadigd en de instellingen konden er niet uit worden gelezen. Met andere nummervoorvoegsels, of een andere keuze van wat een verkoopfactuur wordt, zou niet worden herkend wat al in Xero staat. Controleer Documenten en Planning onder Rekeningtypen en klik daar op “Opslaan”; klopt alles al, klik dan op “Alle geweigerde opnieuw”. Eerder wordt er niets geboekt.</translation>
    </message>
    <message>
        <source>%1 stands in the organisation that was connected before. What is still to be done there waits until it is connected again; remove the row if it shall not be done.</source>
        <translation>%1 staat in de organisatie die hiervoor verbonden was. Wat daar nog moet gebeuren, wacht tot die weer verbonden is; verwijder de rij als het niet meer hoeft.</translation>
    </message>
    <message>
        <source>%1 stands in %2. What is still to be done there waits until that organisation is connected again; remove the row if it shall not be done.</source>
        <translation>%1 staat in %2. Wat daar nog moet gebeuren, wacht tot die organisatie weer verbonden is; verwijder de rij als het niet meer hoeft.</translation>
    </message>
    <message>
        <source>Xero already has a daily summary with the number %1, with a total of %2 and status %3. Magento&apos;s documents of that day come to %4. Most likely it is the same day, posted from an earlier journal, and a document has come since. Do not change the prefix, or the whole day would be posted twice: compare the two, enter what is missing in Xero by hand, and skip this row.</source>
        <translation>Xero heeft al een dagoverzicht met het nummer %1, met een totaal van %2 en status %3. De documenten van Magento van die dag komen op %4. Waarschijnlijk is het dezelfde dag, geboekt vanuit een eerder journaal, en is er sindsdien een document bijgekomen. Wijzig het voorvoegsel niet, anders wordt de hele dag dubbel geboekt: vergelijk de twee, voer in Xero met de hand in wat ontbreekt, en sla deze regel over.</translation>
    </message>
    <message>
        <source>Xero already has another document with the number %1: %2 of %3 for %4, status %5. Magento&apos;s is %6 of %7 for %8. Choose another number prefix under Account types, or rename the one in Xero, then press Retry.</source>
        <translation>Xero heeft al een ander document met het nummer %1: %2 van %3 voor %4, status %5. Dat van Magento is %6 van %7 voor %8. Kies een ander nummervoorvoegsel onder Rekeningtypen of hernoem het document in Xero en klik daarna op “Opnieuw”.</translation>
    </message>
    <message>
        <source>Xero says the number %1 is taken, but shows no such document to this program; it may be a deleted one. Look for that day in Xero: if its sales are in the books already, skip this row, or they would be posted twice. Only if they are not, change the prefix under Account types and press Retry.</source>
        <translation>Xero zegt dat het nummer %1 bezet is, maar toont dit programma geen zulk document; het kan verwijderd zijn. Zoek die dag op in Xero: staan de verkopen al in de boeken, sla deze regel dan over, anders worden ze dubbel geboekt. Alleen als ze er niet staan, wijzigt u het voorvoegsel onder Rekeningtypen en klikt u op “Opnieuw”.</translation>
    </message>
    <message>
        <source>%1 of the same order was refused, so nobody knows yet what is due of it. Put that right and retry it, or skip it if it needs nothing more; this credit memo follows by itself then.</source>
        <translation>%1 van dezelfde bestelling is geweigerd, dus niemand weet nog wat ervan openstaat. Zet dat recht en probeer het opnieuw, of sla het over als er niets meer nodig is; deze creditnota volgt dan vanzelf.</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>The file could not be written: %1. Is the disk full?</source>
        <translation>Het bestand kon niet worden weggeschreven: %1. Is de schijf vol?</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Naar het bestand %1 kan niet worden geschreven: %2</translation>
    </message>
</context>
<context>
    <name>FieldChecks</name>
    <message>
        <source>There is a space or a line break inside the address.</source>
        <translation>Er staat een spatie of een regeleinde in het adres.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like https://www.example-shop.com</source>
        <translation>Dit is geen adres. Een adres ziet er zo uit: https://www.example-shop.com</translation>
    </message>
    <message>
        <source>The address begins with https://</source>
        <translation>Het adres begint met https://</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @: the keys below do the signing in.</source>
        <translation>Laat naam en wachtwoord vóór de @ weg: aanmelden gebeurt met de sleutels hieronder.</translation>
    </message>
    <message>
        <source>The keys would travel unprotected: the address must begin with https://</source>
        <translation>De sleutels zouden onbeveiligd worden verzonden: het adres moet beginnen met https://</translation>
    </message>
    <message>
        <source>The name “%1” has no dot. Is it complete?</source>
        <translation>De naam “%1” heeft geen punt. Is hij volledig?</translation>
    </message>
    <message>
        <source>The shop&apos;s own address is enough. It will be saved as %1</source>
        <translation>Het adres van de webshop zelf is genoeg. Het wordt opgeslagen als %1</translation>
    </message>
    <message>
        <source>Looks right.</source>
        <translation>Ziet er goed uit.</translation>
    </message>
    <message>
        <source>This is an address, not a key.</source>
        <translation>Dit is een adres, geen sleutel.</translation>
    </message>
    <message>
        <source>There is a space or a line break inside. Copy the value alone.</source>
        <translation>Er staat een spatie of een regeleinde in. Kopieer alleen de waarde.</translation>
    </message>
    <message>
        <source>This looks like a client id of Xero. It belongs to the other side.</source>
        <translation>Dit lijkt een client-id van Xero. Die hoort aan de andere kant.</translation>
    </message>
    <message>
        <source>The same value stands under “%1”. One of the two is wrong.</source>
        <translation>Dezelfde waarde staat bij “%1”. Een van de twee is fout.</translation>
    </message>
    <message>
        <source>Magento&apos;s values have 32 characters; this one has %1.</source>
        <translation>Waarden van Magento hebben 32 tekens; deze heeft er %1.</translation>
    </message>
    <message>
        <source>The spaces around the value will be left out.</source>
        <translation>De spaties rond de waarde worden weggelaten.</translation>
    </message>
    <message>
        <source>32 characters, as it should be.</source>
        <translation>32 tekens, zoals het hoort.</translation>
    </message>
    <message>
        <source>This is an address, not a client id.</source>
        <translation>Dit is een adres, geen client-id.</translation>
    </message>
    <message>
        <source>This looks like a value of Magento. It belongs to the other side.</source>
        <translation>Dit lijkt een waarde van Magento. Die hoort aan de andere kant.</translation>
    </message>
    <message>
        <source>Xero&apos;s client ids have 32 characters; this one has %1.</source>
        <translation>Client-id&apos;s van Xero hebben 32 tekens; deze heeft er %1.</translation>
    </message>
    <message>
        <source>This looks like the client id. The secret is longer.</source>
        <translation>Dit lijkt de client-id. Het geheim is langer.</translation>
    </message>
    <message>
        <source>Xero&apos;s client secrets are longer than this (48 characters).</source>
        <translation>Client secrets van Xero zijn langer dan dit (48 tekens).</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>binnen een minuut</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min geleden</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>over %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 u geleden</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>over %1 u</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>HowTo</name>
    <message>
        <source>In the Magento admin open &lt;b&gt;System &amp;gt; Extensions &amp;gt; Integrations&lt;/b&gt; and press &lt;b&gt;Add New Integration&lt;/b&gt;. Name it “Counterfoil” and enter your admin password.</source>
        <translation>Open in de Magento-admin &lt;b&gt;System &amp;gt; Extensions &amp;gt; Integrations&lt;/b&gt; en klik op &lt;b&gt;Add New Integration&lt;/b&gt;. Noem de integratie “Counterfoil” en voer uw adminwachtwoord in.</translation>
    </message>
    <message>
        <source>On the &lt;b&gt;API&lt;/b&gt; page choose &lt;b&gt;Custom&lt;/b&gt; and tick: Sales &amp;gt; Operations &amp;gt; Orders &amp;gt; Actions &amp;gt; View, Invoices, Credit Memos · Catalog &amp;gt; Inventory &amp;gt; Products · Customers &amp;gt; All Customers · Stores &amp;gt; Settings &amp;gt; All Stores · Stores &amp;gt; Taxes &amp;gt; Tax Zones and Rates.</source>
        <translation>Kies op de pagina &lt;b&gt;API&lt;/b&gt; de optie &lt;b&gt;Custom&lt;/b&gt; en vink aan: Sales &amp;gt; Operations &amp;gt; Orders &amp;gt; Actions &amp;gt; View, Invoices, Credit Memos · Catalog &amp;gt; Inventory &amp;gt; Products · Customers &amp;gt; All Customers · Stores &amp;gt; Settings &amp;gt; All Stores · Stores &amp;gt; Taxes &amp;gt; Tax Zones and Rates.</translation>
    </message>
    <message>
        <source>Press &lt;b&gt;Save&lt;/b&gt;, then &lt;b&gt;Activate&lt;/b&gt; and &lt;b&gt;Allow&lt;/b&gt;. Magento shows four values.</source>
        <translation>Klik op &lt;b&gt;Save&lt;/b&gt;, daarna op &lt;b&gt;Activate&lt;/b&gt; en &lt;b&gt;Allow&lt;/b&gt;. Magento toont vier waarden.</translation>
    </message>
    <message>
        <source>Copy all four at once and paste them into any field below: each finds its place.</source>
        <translation>Kopieer ze alle vier tegelijk en plak ze in een willekeurig veld hieronder: elke waarde komt op de juiste plaats.</translation>
    </message>
    <message>
        <source>Open &lt;a href=&quot;https://developer.xero.com/app/manage&quot;&gt;developer.xero.com/app/manage&lt;/a&gt;, sign in and press &lt;b&gt;New app&lt;/b&gt;.</source>
        <translation>Open &lt;a href=&quot;https://developer.xero.com/app/manage&quot;&gt;developer.xero.com/app/manage&lt;/a&gt;, meld u aan en klik op &lt;b&gt;New app&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Name: for example “Counterfoil for my shop”. Integration type: &lt;b&gt;Mobile or desktop app&lt;/b&gt;. Company URL: your shop&apos;s address.</source>
        <translation>Naam: bijvoorbeeld “Counterfoil voor mijn webshop”. Integration type: &lt;b&gt;Mobile or desktop app&lt;/b&gt;. Company URL: het adres van uw webshop.</translation>
    </message>
    <message>
        <source>Redirect URI: &lt;b&gt;%1&lt;/b&gt; (copy it from below). Accept the terms and press &lt;b&gt;Create app&lt;/b&gt;.</source>
        <translation>Redirect URI: &lt;b&gt;%1&lt;/b&gt; (hieronder te kopiëren). Accepteer de voorwaarden en klik op &lt;b&gt;Create app&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Configuration&lt;/b&gt;, copy the &lt;b&gt;Client id&lt;/b&gt; and paste it below. This kind of app has no secret.</source>
        <translation>Open &lt;b&gt;Configuration&lt;/b&gt;, kopieer de &lt;b&gt;Client id&lt;/b&gt; en plak hem hieronder. Dit soort app heeft geen geheim.</translation>
    </message>
    <message>
        <source>Open &lt;a href=&quot;https://developer.xero.com/app/manage&quot;&gt;developer.xero.com/app/manage&lt;/a&gt; and press &lt;b&gt;New app&lt;/b&gt;; integration type: &lt;b&gt;Custom connection&lt;/b&gt; (Xero charges for it; Australia, New Zealand, United Kingdom and United States only).</source>
        <translation>Open &lt;a href=&quot;https://developer.xero.com/app/manage&quot;&gt;developer.xero.com/app/manage&lt;/a&gt; en klik op &lt;b&gt;New app&lt;/b&gt;; Integration type: &lt;b&gt;Custom connection&lt;/b&gt; (Xero brengt hiervoor kosten in rekening; alleen in Australië, Nieuw-Zeeland, het Verenigd Koninkrijk en de Verenigde Staten).</translation>
    </message>
    <message>
        <source>Choose the scopes for contacts, invoices, payments and settings, and the person who authorises it. That person gets an e-mail and picks the organisation.</source>
        <translation>Kies de scopes voor contacten, facturen, betalingen en instellingen, en de persoon die toestemming geeft. Die persoon krijgt een e-mail en kiest de organisatie.</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Configuration&lt;/b&gt;, press &lt;b&gt;Generate a secret&lt;/b&gt;, and paste client id and secret below.</source>
        <translation>Open &lt;b&gt;Configuration&lt;/b&gt;, klik op &lt;b&gt;Generate a secret&lt;/b&gt; en plak client-id en client secret hieronder.</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>The address %1 cannot be found. Check that it is written correctly and that this computer is online.</source>
        <translation>Het adres %1 is niet te vinden. Controleer of het goed geschreven is en of deze computer online is.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the address and the port, and that the server is running.</source>
        <translation>%1 weigert de verbinding. Controleer het adres en de poort, en of de server draait.</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate cannot be trusted, or the server does not speak TLS there. Nothing was sent. Check the address, this computer&apos;s date and time, and the server&apos;s certificate.</source>
        <translation>Geen beveiligde verbinding met %1: het certificaat is niet te vertrouwen, of de server spreekt daar geen TLS. Er is niets verzonden. Controleer het adres, de datum en tijd van deze computer en het certificaat van de server.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a user name and a password before it lets the connection to %1 through. Enter them in the proxy settings of this computer, or ask whoever looks after the network.</source>
        <translation>De proxy van dit netwerk vraagt om een gebruikersnaam en een wachtwoord voordat hij de verbinding met %1 doorlaat. Voer ze in bij de proxy-instellingen van deze computer, of vraag het wie het netwerk beheert.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let the connection to %1 through. Check the proxy settings of this computer.</source>
        <translation>De proxy van dit netwerk laat de verbinding met %1 niet door. Controleer de proxy-instellingen van deze computer.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check that this computer is online and that the address is right.</source>
        <translation>%1 is niet bereikbaar. Controleer of deze computer online is en of het adres klopt.</translation>
    </message>
    <message>
        <source>The request was sent to %1, but its answer did not arrive. Whether it took effect will be looked up before anything else is done.</source>
        <translation>Het verzoek is naar %1 verzonden, maar het antwoord is niet aangekomen. Of het effect had, wordt nagegaan voordat er iets anders gebeurt.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds. It will be tried again.</source>
        <translation>%1 heeft niet binnen %2 seconden geantwoord. Het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer within %2 seconds. It will be tried again.</source>
        <translation>%1 heeft zijn antwoord niet binnen %2 seconden afgemaakt. Het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>%1 broke the connection off before its answer was complete. It will be tried again.</source>
        <translation>%1 heeft de verbinding verbroken voordat het antwoord compleet was. Het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>The organisation&apos;s calls for today are used up. The rest goes on by itself when Xero allows it.</source>
        <translation>De aanroepen van de organisatie voor vandaag zijn op. De rest gaat vanzelf verder zodra Xero het toestaat.</translation>
    </message>
    <message>
        <source>The organisation&apos;s calls for this minute are used up. It goes on by itself in a moment.</source>
        <translation>De aanroepen van de organisatie voor deze minuut zijn op. Het gaat zo vanzelf verder.</translation>
    </message>
    <message>
        <source>Xero is answering too many calls of this app at the moment. It goes on by itself in a moment.</source>
        <translation>Xero beantwoordt op dit moment te veel aanroepen van deze app. Het gaat zo vanzelf verder.</translation>
    </message>
    <message>
        <source>Too many calls at the same time. It goes on by itself in a moment.</source>
        <translation>Te veel aanroepen tegelijk. Het gaat zo vanzelf verder.</translation>
    </message>
</context>
<context>
    <name>JournalReader</name>
    <message>
        <source>The journal cannot be read.</source>
        <translation>Het journaal kan niet worden gelezen.</translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
</context>
<context>
    <name>LogTexts</name>
    <message>
        <source>The shop&apos;s document is not in the journal, so there is nothing to compare.</source>
        <translation>Het document van de webshop staat niet in het journaal; er is dus niets te vergelijken.</translation>
    </message>
    <message>
        <source>As it was read the last time; it was changed in Magento on %1.</source>
        <translation>Zoals het de laatste keer is gelezen; op %1 is het in Magento gewijzigd.</translation>
    </message>
    <message>
        <source>This entry is about no single document of the shop.</source>
        <translation>Deze vermelding gaat niet over één document van de webshop.</translation>
    </message>
    <message>
        <source>A daily summary is made here of the documents of a day; the shop has no such document.</source>
        <translation>Een dagoverzicht wordt hier uit de documenten van een dag gemaakt; de webshop heeft zo&apos;n document niet.</translation>
    </message>
    <message>
        <source>The document is not in the journal any more. View in Magento shows it.</source>
        <translation>Het document staat niet meer in het journaal. “Bekijken in Magento” toont het.</translation>
    </message>
    <message>
        <source>What was sent is older than what the journal keeps.</source>
        <translation>Wat is verzonden, is ouder dan wat het journaal bewaart.</translation>
    </message>
    <message>
        <source>Nothing was sent to Xero for this entry.</source>
        <translation>Voor deze vermelding is niets naar Xero verzonden.</translation>
    </message>
    <message>
        <source>%1 (together with other documents)</source>
        <translation>%1 (samen met andere documenten)</translation>
    </message>
    <message>
        <source>Xero&apos;s answer is older than what the journal keeps.</source>
        <translation>Het antwoord van Xero is ouder dan wat het journaal bewaart.</translation>
    </message>
    <message>
        <source>Nothing was sent, so nothing was answered.</source>
        <translation>Er is niets verzonden, dus ook niets geantwoord.</translation>
    </message>
    <message>
        <source>Xero&apos;s answer itself was not kept: it did not arrive and was looked up afterwards, or it comes from a version before answers were kept.</source>
        <translation>Het antwoord van Xero zelf is niet bewaard: het kwam niet aan en is achteraf opgezocht, of het komt uit een versie die antwoorden nog niet bewaarde.</translation>
    </message>
</context>
<context>
    <name>Magento</name>
    <message>
        <source>The store URL is empty. Enter the address that your customers use, such as https://shop.example.com.</source>
        <translation>De webshop-URL is leeg. Voer het adres in dat uw klanten gebruiken, bijvoorbeeld https://shop.example.com.</translation>
    </message>
    <message>
        <source>The store URL %1 has no https:// in front. Did you mean https://%1?</source>
        <translation>De webshop-URL %1 heeft geen https:// ervoor. Bedoelde u https://%1?</translation>
    </message>
    <message>
        <source>%1 is not a web address. Enter it as your browser shows it, such as https://shop.example.com.</source>
        <translation>%1 is geen webadres. Voer het in zoals uw browser het toont, bijvoorbeeld https://shop.example.com.</translation>
    </message>
    <message>
        <source>%1 does not begin with https://. Over anything else the keys of your shop could be read on the way. Use the https:// address.</source>
        <translation>%1 begint niet met https://. Via iets anders zouden de sleutels van uw webshop onderweg gelezen kunnen worden. Gebruik het adres met https://.</translation>
    </message>
    <message>
        <source>The store URL carries a user name or password. Remove what stands before the @.</source>
        <translation>De webshop-URL bevat een gebruikersnaam of wachtwoord. Verwijder wat vóór de @ staat.</translation>
    </message>
    <message>
        <source>The shop&apos;s answer for %1 is not a list with a total_count. An extension of the shop may change it.</source>
        <translation>Het antwoord van de webshop voor %1 is geen lijst met een total_count. Mogelijk wijzigt een extensie van de webshop het.</translation>
    </message>
    <message>
        <source>The shop no longer has this product.</source>
        <translation>De webshop heeft dit product niet meer.</translation>
    </message>
    <message>
        <source>The shop does not take the access token as a bearer token. Since Magento 2.4.4 this is off: choose OAuth 1.0a here, or allow it under Stores &gt; Configuration &gt; Services &gt; OAuth &gt; Consumer Settings.</source>
        <translation>De webshop accepteert de access token niet als bearer token. Sinds Magento 2.4.4 staat dit uit: kies hier OAuth 1.0a of sta het toe onder Stores &gt; Configuration &gt; Services &gt; OAuth &gt; Consumer Settings.</translation>
    </message>
    <message>
        <source>The shop knows the keys but grants nothing. Activate the integration under System &gt; Integrations and tick its resources.</source>
        <translation>De webshop kent de sleutels, maar geeft geen rechten. Activeer de integratie onder System &gt; Integrations en vink de resources aan.</translation>
    </message>
    <message>
        <source>The shop sent %1 without the field %2. An extension of the shop may change the answer; ask whoever looks after it.</source>
        <translation>De webshop stuurde %1 zonder het veld %2. Mogelijk wijzigt een extensie van de webshop het antwoord; vraag het degene die de webshop beheert.</translation>
    </message>
    <message>
        <source>The shop does not know this consumer key. Copy it again from System &gt; Integrations in Magento; perhaps it was swapped with the access token, or the integration was deleted.</source>
        <translation>De webshop kent deze consumer key niet. Kopieer hem opnieuw uit System &gt; Integrations in Magento; misschien is hij verwisseld met de access token of is de integratie verwijderd.</translation>
    </message>
    <message>
        <source>The consumer key does not have its 32 characters. Copy it again, without spaces.</source>
        <translation>De consumer key heeft geen 32 tekens. Kopieer hem opnieuw, zonder spaties.</translation>
    </message>
    <message>
        <source>The shop does not know this access token. Copy it again from System &gt; Integrations; after a reauthorize the old one is gone.</source>
        <translation>De webshop kent deze access token niet. Kopieer hem opnieuw uit System &gt; Integrations; na “Reauthorize” vervalt de oude.</translation>
    </message>
    <message>
        <source>The access token does not have its 32 characters. Copy it again, without spaces.</source>
        <translation>De access token heeft geen 32 tekens. Kopieer hem opnieuw, zonder spaties.</translation>
    </message>
    <message>
        <source>The signature does not match. Either the consumer secret or the access token secret is wrong: copy both again. If they are right, a proxy in front of the shop changes its address or port: ask your host to pass on the original host, or choose under Credentials to send the access token alone.</source>
        <translation>De handtekening klopt niet. Het consumer secret of het access token secret is fout: kopieer beide opnieuw. Kloppen ze, dan wijzigt een proxy vóór de webshop het adres of de poort: vraag uw hostingbedrijf de oorspronkelijke host door te geven, of kies onder Inloggegevens om alleen de access token te sturen.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 minutes ahead of the shop&apos;s. Set the clock right (switch on automatic time), then try again.</source>
        <translation>De klok van deze computer loopt %1 minuten voor op die van de webshop. Zet de klok goed (schakel automatische tijd in) en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The shop refused the time or the one-time number of the request. Most often this computer&apos;s clock is more than 10 minutes ahead: set it right, then try again.</source>
        <translation>De webshop weigerde de tijd of het eenmalige nummer van het verzoek. Meestal loopt de klok van deze computer meer dan 10 minuten voor: zet hem goed en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The shop has seen this request before. Try again; if it stays, something between this computer and the shop repeats requests.</source>
        <translation>De webshop heeft dit verzoek al eerder gezien. Probeer het opnieuw; blijft het zo, dan herhaalt iets tussen deze computer en de webshop de verzoeken.</translation>
    </message>
    <message>
        <source>The shop does not let the integration read %1. Either its permission %2 is missing (System &gt; Integrations &gt; API: tick it, save, reauthorize), or the integration is not active. With the access token alone (bearer) since Magento 2.4.4: Stores &gt; Configuration &gt; Services &gt; OAuth must allow access tokens as bearer tokens.</source>
        <translation>De webshop laat de integratie %1 niet lezen. Het recht %2 ontbreekt (System &gt; Integrations &gt; API: aanvinken, opslaan, opnieuw autoriseren) of de integratie is niet actief. Met alleen de access token (bearer) sinds Magento 2.4.4: Stores &gt; Configuration &gt; Services &gt; OAuth moet access tokens als bearer tokens toestaan.</translation>
    </message>
    <message>
        <source>The shop refused the keys: %1</source>
        <translation>De webshop weigerde de sleutels: %1</translation>
    </message>
    <message>
        <source>The shop is in maintenance mode. It is tried again later.</source>
        <translation>De webshop is in onderhoudsmodus. Het wordt later opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The shop&apos;s server failed (%1). It is tried again later; if it stays, tell whoever looks after the shop.</source>
        <translation>De server van de webshop had een storing (%1). Het wordt later opnieuw geprobeerd; blijft het zo, meld het dan aan degene die de webshop beheert.</translation>
    </message>
    <message>
        <source>The shop sends the program on to %1. Enter that address as the store URL.</source>
        <translation>De webshop stuurt het programma door naar %1. Voer dat adres in als webshop-URL.</translation>
    </message>
    <message>
        <source>There is no Magento at this address (404). Check the store URL; a shop in a folder needs the folder too.</source>
        <translation>Er is geen Magento op dit adres (404). Controleer de webshop-URL; bij een webshop in een map hoort de map erbij.</translation>
    </message>
    <message>
        <source>The shop answered with a web page instead of %1. Check the store URL; a login page, a firewall or a cache in front of the shop may answer in its place.</source>
        <translation>De webshop antwoordde met een webpagina in plaats van %1. Controleer de webshop-URL; mogelijk antwoordt een aanmeldpagina, firewall of cache vóór de webshop.</translation>
    </message>
    <message>
        <source>The shop has no store view of that name. Check the store URL.</source>
        <translation>De webshop heeft geen store view met die naam. Controleer de webshop-URL.</translation>
    </message>
    <message>
        <source>The shop does not offer %1 over its REST API. Is it a Magento 2 shop, and is the store URL right?</source>
        <translation>De webshop biedt %1 niet aan via de REST-API. Is het een Magento 2-webshop en klopt de webshop-URL?</translation>
    </message>
    <message>
        <source>The shop failed: %1</source>
        <translation>De webshop had een storing: %1</translation>
    </message>
    <message>
        <source>The shop no longer has it: %1</source>
        <translation>De webshop heeft het niet meer: %1</translation>
    </message>
    <message>
        <source>The shop asks for fewer requests. It goes on later.</source>
        <translation>De webshop vraagt om minder verzoeken. Het gaat later verder.</translation>
    </message>
    <message>
        <source>The shop refused to send %1: %2</source>
        <translation>De webshop weigerde %1 te sturen: %2</translation>
    </message>
</context>
<context>
    <name>MappingFields</name>
    <message>
        <source>Account for sales</source>
        <translation>Rekening voor omzet</translation>
    </message>
    <message>
        <source>Account for shipping</source>
        <translation>Rekening voor verzending</translation>
    </message>
    <message>
        <source>Account for discounts</source>
        <translation>Rekening voor kortingen</translation>
    </message>
    <message>
        <source>Account for adjustments</source>
        <translation>Rekening voor correcties</translation>
    </message>
    <message>
        <source>Account for rounding</source>
        <translation>Rekening voor afronding</translation>
    </message>
    <message>
        <source>Account for fixed product tax</source>
        <translation>Rekening voor vaste productheffing</translation>
    </message>
    <message>
        <source>Account for gift cards redeemed</source>
        <translation>Rekening voor ingewisselde cadeaukaarten</translation>
    </message>
    <message>
        <source>Account for gift cards sold</source>
        <translation>Rekening voor verkochte cadeaukaarten</translation>
    </message>
    <message>
        <source>Account for store credit</source>
        <translation>Rekening voor winkeltegoed</translation>
    </message>
    <message>
        <source>Account for reward points</source>
        <translation>Rekening voor spaarpunten</translation>
    </message>
    <message>
        <source>Account for sales tax</source>
        <translation>Rekening voor sales tax</translation>
    </message>
    <message>
        <source>Account for gift wrapping</source>
        <translation>Rekening voor cadeauverpakking</translation>
    </message>
    <message>
        <source>Tax rate: zero rated at home</source>
        <translation>Btw-tarief: nultarief binnenland</translation>
    </message>
    <message>
        <source>Tax rate: sold abroad</source>
        <translation>Btw-tarief: verkocht in het buitenland</translation>
    </message>
    <message>
        <source>Tax rate: reverse charge</source>
        <translation>Btw-tarief: btw verlegd</translation>
    </message>
    <message>
        <source>Tax rate: no tax</source>
        <translation>Btw-tarief: geen btw</translation>
    </message>
    <message>
        <source>Branding theme</source>
        <translation>Huisstijlthema</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Kortingen</translation>
    </message>
    <message>
        <source>Tax amounts</source>
        <translation>Btw-bedragen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Largest rounding line</source>
        <translation>Grootste afrondingsregel</translation>
    </message>
    <message>
        <source>Days until due</source>
        <translation>Betaaltermijn in dagen</translation>
    </message>
    <message>
        <source>Locked periods</source>
        <translation>Afgesloten perioden</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gasten</translation>
    </message>
    <message>
        <source>Item codes on lines</source>
        <translation>Artikelcodes op regels</translation>
    </message>
    <message>
        <source>Totals of zero</source>
        <translation>Totalen van nul</translation>
    </message>
    <message>
        <source>Line amounts</source>
        <translation>Regelbedragen</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Btw %1</translation>
    </message>
    <message>
        <source>Any other payment method</source>
        <translation>Elke andere betaalmethode</translation>
    </message>
    <message>
        <source>Payment method %1</source>
        <translation>Betaalmethode %1</translation>
    </message>
    <message>
        <source>Tax of %1 %</source>
        <translation>Btw van %1%</translation>
    </message>
    <message>
        <source>Tax rate: sold to %1</source>
        <translation>Btw-tarief: verkocht aan %1</translation>
    </message>
    <message>
        <source>Tax rate: customer group %1</source>
        <translation>Btw-tarief: klantgroep %1</translation>
    </message>
    <message>
        <source>Account rule %1</source>
        <translation>Rekeningregel %1</translation>
    </message>
    <message>
        <source>Tracking %1</source>
        <translation>Tracking %1</translation>
    </message>
    <message>
        <source>Total “%1”</source>
        <translation>Totaal “%1”</translation>
    </message>
    <message>
        <source>Days until due, %1</source>
        <translation>Betaaltermijn in dagen, %1</translation>
    </message>
    <message>
        <source>Tax rate: product type %1</source>
        <translation>Btw-tarief: producttype %1</translation>
    </message>
</context>
<context>
    <name>MappingFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Naar %1 kan niet worden geschreven: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a mapping.</source>
        <translation>%1 is te groot voor een koppeling.</translation>
    </message>
    <message>
        <source>%1 is not a mapping: it is no JSON object (%2, at character %3).</source>
        <translation>%1 is geen koppeling: het is geen JSON-object (%2, bij teken %3).</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Not connected</source>
        <translation>Niet verbonden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Wordt nagegaan</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>1 OK</source>
        <translation>1 OK</translation>
    </message>
    <message>
        <source>2 Error</source>
        <translation>2 Fout</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Credit memo</source>
        <translation>Creditnota</translation>
    </message>
    <message>
        <source>Daily sales</source>
        <translation>Dagomzet</translation>
    </message>
    <message>
        <source>Daily refunds</source>
        <translation>Dagterugbetaling</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Producten</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellingen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>Credit memos</source>
        <translation>Creditnota&apos;s</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>In a daily summary</source>
        <translation>In een dagoverzicht</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>History note</source>
        <translation>Geschiedenisnotitie</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Toewijzing</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Terugbetaling</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Creditnota</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Ongeldig gemaakt</translation>
    </message>
    <message>
        <source>Payment deleted</source>
        <translation>Betaling verwijderd</translation>
    </message>
    <message>
        <source>Reading the shop</source>
        <translation>Webshop lezen</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>New in the shop</source>
        <translation>Nieuw in de webshop</translation>
    </message>
    <message>
        <source>Changed in the shop</source>
        <translation>Gewijzigd in de webshop</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Opnieuw geprobeerd</translation>
    </message>
    <message>
        <source>Canceled in the shop</source>
        <translation>Geannuleerd in de webshop</translation>
    </message>
    <message>
        <source>Taken back at your wish</source>
        <translation>Op uw verzoek teruggedraaid</translation>
    </message>
    <message>
        <source>Waits for the end of its day</source>
        <translation>Wacht op het einde van de dag</translation>
    </message>
    <message>
        <source>Waits for its invoice</source>
        <translation>Wacht op de factuur</translation>
    </message>
    <message>
        <source>Canceled after payment</source>
        <translation>Geannuleerd na betaling</translation>
    </message>
    <message>
        <source>Canceled after its day was posted</source>
        <translation>Geannuleerd na boeking van de dag</translation>
    </message>
    <message>
        <source>Totals differ</source>
        <translation>Totalen verschillen</translation>
    </message>
    <message>
        <source>Tax differs</source>
        <translation>Btw verschilt</translation>
    </message>
    <message>
        <source>Tax not mapped</source>
        <translation>Btw niet gekoppeld</translation>
    </message>
    <message>
        <source>Account not mapped</source>
        <translation>Rekening niet gekoppeld</translation>
    </message>
    <message>
        <source>Account archived</source>
        <translation>Rekening gearchiveerd</translation>
    </message>
    <message>
        <source>Period locked</source>
        <translation>Periode afgesloten</translation>
    </message>
    <message>
        <source>Currency not enabled</source>
        <translation>Valuta niet ingeschakeld</translation>
    </message>
    <message>
        <source>More invoiced than ordered</source>
        <translation>Meer gefactureerd dan besteld</translation>
    </message>
    <message>
        <source>Order not ready</source>
        <translation>Bestelling niet gereed</translation>
    </message>
    <message>
        <source>Reading from the shop</source>
        <translation>Lezen uit de webshop</translation>
    </message>
    <message>
        <source>Waits for its organisation</source>
        <translation>Wacht op de organisatie</translation>
    </message>
    <message>
        <source>Waits for its sale, which was refused</source>
        <translation>Wacht op de verkoop, die is geweigerd</translation>
    </message>
    <message>
        <source>Waits for its day&apos;s payment</source>
        <translation>Wacht op de betaling van zijn dag</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Sign in to Xero again</source>
        <translation>Opnieuw aanmelden bij Xero</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>The shop is not connected</source>
        <translation>De webshop is niet verbonden</translation>
    </message>
    <message>
        <source>Check the keys</source>
        <translation>Sleutels controleren</translation>
    </message>
    <message>
        <source>Xero needs attention</source>
        <translation>Xero vraagt aandacht</translation>
    </message>
    <message>
        <source>The shop needs attention</source>
        <translation>De webshop vraagt aandacht</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 a number of documents, %2 the reason, such as &quot;Tax not mapped&quot;</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × held back</source>
        <translation>%1 × tegengehouden</translation>
    </message>
    <message>
        <source>%1 × refused by Xero</source>
        <translation>%1 × geweigerd door Xero</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>Nu kiezen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Alle tonen</translation>
    </message>
    <message>
        <source>%1 × changed in Magento after posting</source>
        <translation>%1 × in Magento gewijzigd na het boeken</translation>
    </message>
    <message>
        <source>Xero still has the earlier version. Compare the two and correct Xero by hand where it matters.</source>
        <translation>Xero heeft nog de eerdere versie. Vergelijk de twee en corrigeer Xero handmatig waar het ertoe doet.</translation>
    </message>
    <message>
        <source>%1 × changed or voided in Xero after posting</source>
        <translation>%1 × in Xero gewijzigd of ongeldig gemaakt na het boeken</translation>
    </message>
    <message>
        <source>Magento still has them as they were posted. Nothing is to be done where the change is meant; else correct them in Xero.</source>
        <translation>In Magento staan ze nog zoals ze geboekt zijn. Is de wijziging bedoeld, dan hoeft u niets te doen; corrigeer ze anders in Xero.</translation>
    </message>
    <message>
        <source>%1 × Xero shows another total</source>
        <translation>%1 × toont Xero een ander totaal</translation>
    </message>
    <message>
        <source>Look at these documents in Xero, then retry.</source>
        <translation>Bekijk deze documenten in Xero en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>%1 × payment left open this month</source>
        <translation>%1 × betaling opengelaten deze maand</translation>
    </message>
    <message>
        <source>These invoices have no payment from here. That is right when they are paid later; if not, choose an account for their payment method.</source>
        <translation>Voor deze facturen is hier geen betaling geboekt. Dat klopt als ze later worden betaald; kies anders een rekening voor hun betaalmethode.</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Betaalmethoden</translation>
    </message>
    <message>
        <source>Posting has stopped</source>
        <translation>Het boeken is gestopt</translation>
    </message>
    <message>
        <source>%1 × something to choose in the account types</source>
        <translation>%1 × iets te kiezen in de rekeningtypen</translation>
    </message>
    <message>
        <source>“Suggest” does most of it.</source>
        <translation>“Voorstellen” doet het meeste.</translation>
    </message>
    <message>
        <source>Account types</source>
        <translation>Rekeningtypen</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>less than a minute left</source>
        <translation>nog minder dan een minuut</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>nog ongeveer %n minuut</numerusform>
            <numerusform>nog ongeveer %n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>nog ongeveer %n uur</numerusform>
            <numerusform>nog ongeveer %n uur</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 per seconde</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 per minuut</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>archived in Xero</source>
        <translation>gearchiveerd in Xero</translation>
    </message>
    <message>
        <source>has no code in Xero</source>
        <translation>heeft geen code in Xero</translation>
    </message>
    <message>
        <source>a bank account takes payments only</source>
        <translation>een bankrekening neemt alleen betalingen</translation>
    </message>
    <message>
        <source>kept by Xero itself</source>
        <translation>door Xero zelf bijgehouden</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Current asset</source>
        <translation>Vlottende activa</translation>
    </message>
    <message>
        <source>Current liability</source>
        <translation>Kortlopende schulden</translation>
    </message>
    <message>
        <source>Direct costs</source>
        <translation>Directe kosten</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigen vermogen</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Voorraad</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Schulden</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>Overige opbrengsten</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Overheadkosten</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Opbrengsten</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Omzet</translation>
    </message>
    <message>
        <source>Long-term liability</source>
        <translation>Langlopende schulden</translation>
    </message>
    <message>
        <source>payments to this account are not enabled in Xero</source>
        <translation>betalingen op deze rekening zijn in Xero niet toegestaan</translation>
    </message>
    <message>
        <source>not in use in Xero</source>
        <translation>niet in gebruik in Xero</translation>
    </message>
    <message>
        <source>cannot be used on sales</source>
        <translation>niet te gebruiken voor verkopen</translation>
    </message>
    <message>
        <source>the shop charges %1</source>
        <translation>de webshop rekent %1</translation>
    </message>
</context>
<context>
    <name>Posting</name>
    <message>
        <source>settings.tax_percent: &quot;%1&quot; is no percentage.</source>
        <translation>settings.tax_percent: &quot;%1&quot; is geen percentage.</translation>
    </message>
    <message>
        <source>settings.org.timezone: &quot;%1&quot; is no time zone.</source>
        <translation>settings.org.timezone: &quot;%1&quot; is geen tijdzone.</translation>
    </message>
    <message>
        <source>settings.rounding_max must be a decimal number.</source>
        <translation>settings.rounding_max moet een decimaal getal zijn.</translation>
    </message>
    <message>
        <source>Several accounts are chosen for unknown totals, so none can be used: nobody can tell which total is which. Keep one.</source>
        <translation>Voor onbekende totalen zijn meerdere rekeningen gekozen, dus geen ervan is bruikbaar: niemand weet welk totaal welk is. Houd er één over.</translation>
    </message>
    <message>
        <source>The account %1 is not in Xero&apos;s chart of accounts.</source>
        <translation>De rekening %1 staat niet in het rekeningschema van Xero.</translation>
    </message>
    <message>
        <source>The account %1 is archived in Xero.</source>
        <translation>De rekening %1 is gearchiveerd in Xero.</translation>
    </message>
    <message>
        <source>The tax rate %1 cannot be used with the account %2 in Xero.</source>
        <translation>Het btw-tarief %1 kan in Xero niet met de rekening %2 worden gebruikt.</translation>
    </message>
    <message>
        <source>No account is chosen for %1.</source>
        <translation>Er is geen rekening gekozen voor %1.</translation>
    </message>
    <message>
        <source>The tax rate %1 is not in Xero.</source>
        <translation>Het btw-tarief %1 staat niet in Xero.</translation>
    </message>
    <message>
        <source>The tax rate %1 is archived in Xero.</source>
        <translation>Het btw-tarief %1 is gearchiveerd in Xero.</translation>
    </message>
    <message>
        <source>Magento charges %1 %, but the tax rate %2 is %3 %.</source>
        <translation>Magento rekent %1%, maar het btw-tarief %2 is %3%.</translation>
    </message>
    <message>
        <source>No tax rate is chosen for sales at 0 %.</source>
        <translation>Er is geen btw-tarief gekozen voor verkopen tegen 0%.</translation>
    </message>
    <message>
        <source>No tax rate is chosen for amounts without tax, such as gift cards and rounding.</source>
        <translation>Er is geen btw-tarief gekozen voor bedragen zonder btw, zoals cadeaukaarten en afronding.</translation>
    </message>
    <message>
        <source>No Xero tax rate is chosen for Magento&apos;s tax &quot;%1&quot; (%2 %).</source>
        <translation>Er is geen btw-tarief van Xero gekozen voor de Magento-btw &quot;%1&quot; (%2%).</translation>
    </message>
    <message>
        <source>The account %1 takes no payments: tick &quot;Enable payments to this account&quot; for it in Xero, or choose a bank account.</source>
        <translation>De rekening %1 neemt geen betalingen: vink er in Xero &quot;Enable payments to this account&quot; voor aan of kies een bankrekening.</translation>
    </message>
    <message>
        <source>Nothing is chosen for the payment method &quot;%1&quot;, so its invoices stay due.</source>
        <translation>Voor de betaalmethode &quot;%1&quot; is niets gekozen, dus de facturen blijven openstaan.</translation>
    </message>
    <message>
        <source>Rule %1 chooses neither an account nor a tax rate, so it changes nothing.</source>
        <translation>Regel %1 kiest geen rekening en geen btw-tarief en wijzigt dus niets.</translation>
    </message>
    <message>
        <source>Rule %1: the tax rate %2 is not in Xero.</source>
        <translation>Regel %1: het btw-tarief %2 staat niet in Xero.</translation>
    </message>
    <message>
        <source>Rule %1 is never reached: rule %2 before it takes the same lines. Move it up.</source>
        <translation>Regel %1 komt nooit aan de beurt: regel %2 ervoor neemt dezelfde factuurregels. Zet hem hoger.</translation>
    </message>
    <message>
        <source>Xero takes at most two tracking categories on a line.</source>
        <translation>Xero neemt hoogstens twee trackingcategorieën per regel.</translation>
    </message>
    <message>
        <source>A tracking category needs an option.</source>
        <translation>Een trackingcategorie heeft een optie nodig.</translation>
    </message>
    <message>
        <source>The tracking category &quot;%1&quot; is not in Xero.</source>
        <translation>De trackingcategorie &quot;%1&quot; staat niet in Xero.</translation>
    </message>
    <message>
        <source>The tracking category &quot;%1&quot; has no option &quot;%2&quot; in Xero.</source>
        <translation>De trackingcategorie &quot;%1&quot; heeft geen optie &quot;%2&quot; in Xero.</translation>
    </message>
    <message>
        <source>The branding theme that was chosen is no longer in Xero.</source>
        <translation>Het gekozen huisstijlthema staat niet meer in Xero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no percentage. Write it as 20 or 8.375.</source>
        <translation>&quot;%1&quot; is geen percentage. Schrijf bijvoorbeeld 20 of 8.375.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no country. Write its code of two capital letters, such as DE, or * for every country abroad.</source>
        <translation>&quot;%1&quot; is geen land. Schrijf de code van twee hoofdletters, zoals DE, of * voor elk land in het buitenland.</translation>
    </message>
    <message>
        <source>The one contact for all guests has no name yet.</source>
        <translation>Het ene contact voor alle gasten heeft nog geen naam.</translation>
    </message>
    <message>
        <source>A rounding line of more than 1.00 would hide a real difference. A few cents are enough.</source>
        <translation>Een afrondingsregel van meer dan 1.00 zou een echt verschil verbergen. Een paar cent is genoeg.</translation>
    </message>
    <message>
        <source>Daily summary %1</source>
        <translation>Dagoverzicht %1</translation>
    </message>
    <message>
        <source>Magento&apos;s discount tax compensation is %1, but its lines have %2</source>
        <translation>De btw-compensatie op korting is in Magento %1, maar de regels hebben %2</translation>
    </message>
    <message>
        <source>Credit memo %1</source>
        <translation>Creditnota %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Factuur %1</translation>
    </message>
    <message>
        <source>Magento&apos;s subtotal is %1, but its lines come to %2</source>
        <translation>Het subtotaal van Magento is %1, maar de regels komen op %2</translation>
    </message>
    <message>
        <source>Magento&apos;s total %1 and its base total %2 differ although the currency is the same; %3 is posted</source>
        <translation>Het totaal %1 en het basistotaal %2 van Magento verschillen hoewel de valuta dezelfde is; %3 wordt geboekt</translation>
    </message>
    <message>
        <source>The refund is an adjustment only: Magento gives no tax for it, ask your accountant whether tax should be reduced</source>
        <translation>De terugbetaling is alleen een correctie: Magento geeft er geen btw voor; vraag uw accountant of de btw verlaagd moet worden</translation>
    </message>
    <message>
        <source>Magento&apos;s discount is %1, but its lines have %2</source>
        <translation>De korting van Magento is %1, maar de regels hebben %2</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestelling %1</translation>
    </message>
    <message>
        <source>A part of the order is canceled: %1 of %2 is posted</source>
        <translation>Een deel van de bestelling is geannuleerd: %1 van %2 wordt geboekt</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>a number of days</source>
        <translation>een aantal dagen</translation>
    </message>
    <message>
        <source>a decimal number, zero or more</source>
        <translation>een decimaal getal, nul of hoger</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>een van %1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>een object</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>een lijst</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>een lijst van objecten</translation>
    </message>
    <message>
        <source>The mapping has a field &quot;%1&quot; that this program does not know.</source>
        <translation>De koppeling heeft een veld &quot;%1&quot; dat dit programma niet kent.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; of the mapping must be %2.</source>
        <translation>Het veld &quot;%1&quot; van de koppeling moet %2 zijn.</translation>
    </message>
    <message>
        <source>Tax rounded for each piece: %1</source>
        <translation>Btw per stuk afgerond: %1</translation>
    </message>
    <message>
        <source>Tax taken before the discount: %1</source>
        <translation>Btw vóór de korting berekend: %1</translation>
    </message>
    <message>
        <source>%1 has no decimals, but Magento charged %2</source>
        <translation>%1 heeft geen decimalen, maar Magento rekende %2</translation>
    </message>
    <message>
        <source>No payment is posted: nothing is chosen for the payment method &quot;%1&quot;</source>
        <translation>Er wordt geen betaling geboekt: voor de betaalmethode &quot;%1&quot; is niets gekozen</translation>
    </message>
    <message>
        <source>The case&apos;s &quot;%1&quot; must be a list.</source>
        <translation>&quot;%1&quot; van het geval moet een lijst zijn.</translation>
    </message>
    <message>
        <source>In the case&apos;s &quot;%1&quot;: %2</source>
        <translation>In &quot;%1&quot; van het geval: %2</translation>
    </message>
    <message>
        <source>The case has no &quot;magento.order&quot;.</source>
        <translation>Het geval heeft geen &quot;magento.order&quot;.</translation>
    </message>
    <message>
        <source>In the case&apos;s &quot;magento.order&quot;: %1</source>
        <translation>In &quot;magento.order&quot; van het geval: %1</translation>
    </message>
    <message>
        <source>The case&apos;s &quot;trigger&quot; must be order, invoice, creditmemo or summary, not &quot;%1&quot;.</source>
        <translation>&quot;trigger&quot; van het geval moet order, invoice, creditmemo of summary zijn, niet &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The case is about &quot;%1&quot;, but has no such document.</source>
        <translation>Het geval gaat over &quot;%1&quot;, maar heeft zo&apos;n document niet.</translation>
    </message>
    <message>
        <source>The case has no object &quot;%1&quot;.</source>
        <translation>Het geval heeft geen object &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 is canceled in Magento, so there is nothing to post.</source>
        <translation>%1 is in Magento geannuleerd, dus er is niets te boeken.</translation>
    </message>
    <message>
        <source>%1 is in the state &quot;%2&quot; in Magento. It will be posted when it leaves that state.</source>
        <translation>%1 heeft in Magento de status &quot;%2&quot;. Het wordt geboekt zodra die status verandert.</translation>
    </message>
    <message>
        <source>%1 comes to 0.00, and documents of zero are set not to be posted.</source>
        <translation>%1 komt op 0.00, en er is ingesteld dat documenten van nul niet worden geboekt.</translation>
    </message>
    <message>
        <source>%1 comes to %2: Magento took more as an adjustment fee than it gave back. Xero takes no credit note below zero. Correct the credit memo in Magento, or write an invoice for the difference in Xero by hand and skip this one.</source>
        <translation>%1 komt op %2: Magento hield meer aan correctiekosten in dan het teruggaf. Xero neemt geen creditnota onder nul. Corrigeer de creditnota in Magento, of maak in Xero handmatig een factuur voor het verschil en sla deze over.</translation>
    </message>
    <message>
        <source>%1 comes to %2. Xero takes no invoice below zero. Look at it in Magento and enter it in Xero by hand.</source>
        <translation>%1 komt op %2. Xero neemt geen factuur onder nul. Bekijk het document in Magento en voer het handmatig in Xero in.</translation>
    </message>
    <message>
        <source>The difference is the order&apos;s fixed product tax: Magento charged it twice, which happens when &quot;include FPT in subtotal&quot; is changed between order and invoice.</source>
        <translation>Het verschil is de vaste productheffing van de bestelling: Magento rekende die dubbel, wat gebeurt als &quot;include FPT in subtotal&quot; tussen bestelling en factuur wordt gewijzigd.</translation>
    </message>
    <message>
        <source>Some versions of Magento do that with full discounts and with invoices made anew after one was canceled.</source>
        <translation>Sommige versies van Magento doen dat bij volledige korting en bij facturen die opnieuw zijn gemaakt nadat er een was geannuleerd.</translation>
    </message>
    <message>
        <source>With %1 the invoices of this order come to %2, but the order is %3. %4 Decide whether the customer owes what was billed or what was ordered, correct it in Magento with a credit memo, or enter it in Xero by hand and skip this one.</source>
        <translation>Met %1 komen de facturen van deze bestelling op %2, maar de bestelling is %3. %4 Beslis of de klant verschuldigd is wat gefactureerd of wat besteld is, corrigeer het in Magento met een creditnota, of voer het handmatig in Xero in en sla deze over.</translation>
    </message>
    <message>
        <source>The difference is the order&apos;s fixed product tax: Magento charged it twice on this invoice.</source>
        <translation>Het verschil is de vaste productheffing van de bestelling: Magento rekende die dubbel op deze factuur.</translation>
    </message>
    <message>
        <source>The difference of %1 is an amount that Magento does not name, such as a surcharge of an extension.</source>
        <translation>Het verschil van %1 is een bedrag dat Magento niet benoemt, zoals een toeslag van een extensie.</translation>
    </message>
    <message>
        <source>%1 has a grand total of %2, but its lines come to %3. %4 Choose an account for unknown totals under Account types if it belongs there, or correct the document in Magento.</source>
        <translation>%1 heeft een eindtotaal van %2, maar de regels komen op %3. %4 Kies onder Rekeningtypen een rekening voor onbekende totalen als het daar hoort, of corrigeer het document in Magento.</translation>
    </message>
    <message>
        <source>%1 says tax of %2, but the tax of its lines comes to %3. Some versions of Magento put the whole order&apos;s tax on a part of it. Correct it in Magento, or enter it in Xero by hand and skip this one.</source>
        <translation>%1 vermeldt %2 btw, maar de btw van de regels komt op %3. Sommige versies van Magento zetten de btw van de hele bestelling op een deel ervan. Corrigeer het in Magento, of voer het handmatig in Xero in en sla deze over.</translation>
    </message>
    <message>
        <source>%1: no Xero tax rate is chosen for Magento&apos;s tax &quot;%2&quot; (%3 %) on &quot;%4&quot;. Choose one under Account types, then send the document again.</source>
        <translation>%1: er is geen btw-tarief van Xero gekozen voor de Magento-btw &quot;%2&quot; (%3%) op &quot;%4&quot;. Kies er een onder Rekeningtypen en verzend het document daarna opnieuw.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has tax of %3 in Magento, but %4 % of it would be %5. Look at the tax of this line in Magento; if it is right, enter the document in Xero by hand and skip this one.</source>
        <translation>%1: &quot;%2&quot; heeft in Magento %3 btw, maar %4% ervan zou %5 zijn. Bekijk de btw van deze regel in Magento; klopt die, voer het document dan handmatig in Xero in en sla deze over.</translation>
    </message>
    <message>
        <source>%1: Magento charged %2 % on &quot;%3&quot;, but the Xero tax rate %4 chosen for it is %5 %. Choose another tax rate under Account types, then send the document again.</source>
        <translation>%1: Magento rekende %2% op &quot;%3&quot;, maar het daarvoor gekozen btw-tarief %4 van Xero is %5%. Kies een ander btw-tarief onder Rekeningtypen en verzend het document daarna opnieuw.</translation>
    </message>
    <message>
        <source>%1 is in %2, which the Xero organisation does not use. Add the currency in Xero (Settings, Currencies), then send the document again.</source>
        <translation>%1 is in %2, die de Xero-organisatie niet gebruikt. Voeg de valuta toe in Xero (Settings, Currencies) en verzend het document daarna opnieuw.</translation>
    </message>
    <message>
        <source>%1 is in %2, a currency with three decimals, and comes to %3. Xero keeps two. Allow such currencies under Account types (the rest goes to the rounding account), or enter it by hand.</source>
        <translation>%1 is in %2, een valuta met drie decimalen, en komt op %3. Xero houdt er twee bij. Sta zulke valuta&apos;s toe onder Rekeningtypen (de rest gaat naar de afrondingsrekening) of voer het handmatig in.</translation>
    </message>
    <message>
        <source>%1 is dated %2, and the books in Xero are locked up to %3. Move the lock date in Xero, or set that such documents go to the first open day.</source>
        <translation>%1 is gedateerd op %2, en de boeken in Xero zijn afgesloten tot en met %3. Verplaats de afsluitdatum in Xero of stel in dat zulke documenten op de eerste open dag komen.</translation>
    </message>
    <message>
        <source>%1 needs an account for %2, and none is chosen. Choose one under Account types, then send the document again.</source>
        <translation>%1 heeft een rekening nodig voor %2, en er is geen gekozen. Kies er een onder Rekeningtypen en verzend het document daarna opnieuw.</translation>
    </message>
    <message>
        <source>%1: Xero does not allow the tax rate %2 on the account %3 (&quot;%4&quot;). Choose another account or another tax rate under Account types.</source>
        <translation>%1: Xero staat het btw-tarief %2 niet toe op de rekening %3 (&quot;%4&quot;). Kies een andere rekening of een ander btw-tarief onder Rekeningtypen.</translation>
    </message>
    <message>
        <source>%1: the account %2 is not in Xero&apos;s chart of accounts. Choose another under Account types.</source>
        <translation>%1: de rekening %2 staat niet in het rekeningschema van Xero. Kies een andere onder Rekeningtypen.</translation>
    </message>
    <message>
        <source>%1: the account %2 is archived in Xero. Restore it in Xero, or choose another under Account types.</source>
        <translation>%1: de rekening %2 is gearchiveerd in Xero. Herstel haar in Xero of kies een andere onder Rekeningtypen.</translation>
    </message>
    <message>
        <source>%1: payments by &quot;%2&quot; are set to go to the account %3, which takes no payments. In Xero tick &quot;Enable payments to this account&quot; for it, or choose a bank account.</source>
        <translation>%1: betalingen via &quot;%2&quot; gaan volgens de instelling naar de rekening %3, die geen betalingen neemt. Vink er in Xero &quot;Enable payments to this account&quot; voor aan of kies een bankrekening.</translation>
    </message>
    <message>
        <source>%1 would get the number &quot;%2&quot;, which Xero does not take: numbers have up to 255 letters, digits and signs of plain ASCII. Change the prefix or suffix under Account types.</source>
        <translation>%1 zou het nummer &quot;%2&quot; krijgen, dat Xero niet neemt: nummers hebben hoogstens 255 letters, cijfers en tekens in gewone ASCII. Wijzig het voor- of achtervoegsel onder Rekeningtypen.</translation>
    </message>
    <message>
        <source>Header tax moved by %1 to &quot;%2&quot;</source>
        <translation>Btw van de kop voor %1 verplaatst naar &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Rounding line of %1</source>
        <translation>Afrondingsregel van %1</translation>
    </message>
    <message>
        <source>Unknown total of %1 posted as &quot;%2&quot;</source>
        <translation>Onbekend totaal van %1 geboekt als &quot;%2&quot;</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>omzet</translation>
    </message>
    <message>
        <source>fixed product tax</source>
        <translation>vaste productheffing</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>verzending</translation>
    </message>
    <message>
        <source>gift wrapping</source>
        <translation>cadeauverpakking</translation>
    </message>
    <message>
        <source>discounts</source>
        <translation>kortingen</translation>
    </message>
    <message>
        <source>refund adjustments</source>
        <translation>terugbetalingscorrecties</translation>
    </message>
    <message>
        <source>gift cards</source>
        <translation>cadeaukaarten</translation>
    </message>
    <message>
        <source>store credit</source>
        <translation>winkeltegoed</translation>
    </message>
    <message>
        <source>reward points</source>
        <translation>spaarpunten</translation>
    </message>
    <message>
        <source>unknown totals</source>
        <translation>onbekende totalen</translation>
    </message>
    <message>
        <source>sales tax</source>
        <translation>sales tax</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>afronding</translation>
    </message>
    <message>
        <source>Its name says what it is for.</source>
        <translation>De naam zegt waarvoor het is.</translation>
    </message>
    <message>
        <source>There is no one income account for it, so it goes with the sales.</source>
        <translation>Er is niet één opbrengstenrekening voor, dus het gaat mee met de omzet.</translation>
    </message>
    <message>
        <source>The income account for sales.</source>
        <translation>De opbrengstenrekening voor omzet.</translation>
    </message>
    <message>
        <source>No one income account is named Sales.</source>
        <translation>Er is niet precies één opbrengstenrekening met de naam Sales.</translation>
    </message>
    <message>
        <source>Xero&apos;s own account for rounding.</source>
        <translation>De eigen rekening van Xero voor afronding.</translation>
    </message>
    <message>
        <source>Xero names no account for rounding.</source>
        <translation>Xero noemt geen rekening voor afronding.</translation>
    </message>
    <message>
        <source>The one rate for sales that is named after the reverse charge.</source>
        <translation>Het enige tarief voor verkopen dat naar verlegde btw is genoemd.</translation>
    </message>
    <message>
        <source>Its name says that it is for sales on the web.</source>
        <translation>De naam zegt dat het voor verkopen via het web is.</translation>
    </message>
    <message>
        <source>An account that takes payments and has the method in its name.</source>
        <translation>Een rekening die betalingen neemt en de methode in de naam heeft.</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Openlaten</translation>
    </message>
    <message>
        <source>Magento marks these invoices paid although the money may not have arrived. Reconcile them in Xero when it does.</source>
        <translation>Magento markeert deze facturen als betaald, hoewel het geld er misschien nog niet is. Stem ze in Xero af zodra het er is.</translation>
    </message>
    <message>
        <source>The only clearing account that takes payments.</source>
        <translation>De enige tussenrekening die betalingen neemt.</translation>
    </message>
    <message>
        <source>No account that takes payments has &quot;%1&quot; in its name. Make a clearing account in Xero, or choose one.</source>
        <translation>Geen rekening die betalingen neemt, heeft &quot;%1&quot; in de naam. Maak in Xero een tussenrekening aan of kies er een.</translation>
    </message>
    <message>
        <source>Sales at 0 % in this country.</source>
        <translation>Verkopen tegen 0% in dit land.</translation>
    </message>
    <message>
        <source>No rate for sales at 0 % was found.</source>
        <translation>Er is geen tarief voor verkopen tegen 0% gevonden.</translation>
    </message>
    <message>
        <source>For gift cards, refund adjustments and rounding, which are no sales.</source>
        <translation>Voor cadeaukaarten, terugbetalingscorrecties en afronding, die geen verkopen zijn.</translation>
    </message>
    <message>
        <source>No rate for amounts outside the tax return was found.</source>
        <translation>Er is geen tarief gevonden voor bedragen buiten de btw-aangifte.</translation>
    </message>
    <message>
        <source>Sales at 0 % to other countries are exports.</source>
        <translation>Verkopen tegen 0% aan andere landen zijn export.</translation>
    </message>
    <message>
        <source>The rate for sales of %1 % in this country.</source>
        <translation>Het tarief voor verkopen van %1% in dit land.</translation>
    </message>
    <message>
        <source>The rate of %1 % that names %2.</source>
        <translation>Het tarief van %1% dat %2 noemt.</translation>
    </message>
    <message>
        <source>Xero has no one rate for sales of %1 %.</source>
        <translation>Xero heeft niet precies één tarief voor verkopen van %1%.</translation>
    </message>
    <message>
        <source>This is a tax of %1. Xero has no rate of %2 % whose name says so; make one in Xero (for example &quot;%3&quot;), or choose one.</source>
        <translation>Dit is een belasting van %1. Xero heeft geen tarief van %2% waarvan de naam dat zegt; maak er een in Xero (bijvoorbeeld &quot;%3&quot;) of kies er een.</translation>
    </message>
    <message>
        <source>an unknown country</source>
        <translation>een onbekend land</translation>
    </message>
    <message>
        <source>settings.%1: &quot;%2&quot; is none of %3; &quot;%4&quot; is taken.</source>
        <translation>settings.%1: ‘%2’ is geen van %3; ‘%4’ wordt gebruikt.</translation>
    </message>
    <message>
        <source>The payment of %1</source>
        <translation>De betaling van %1</translation>
    </message>
</context>
<context>
    <name>Preparer</name>
    <message>
        <source>%1 is not in the journal. Add it to the queue again to read it from the shop.</source>
        <translation>%1 staat niet in het journaal. Voeg het opnieuw aan de wachtrij toe om het uit de webshop te lezen.</translation>
    </message>
    <message>
        <source>The order of this document</source>
        <translation>De bestelling van dit document</translation>
    </message>
    <message>
        <source>A document of this daily summary</source>
        <translation>Een document van dit dagoverzicht</translation>
    </message>
    <message>
        <source>This daily summary</source>
        <translation>Dit dagoverzicht</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Dit document</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Subtotal</source>
        <translation>Subtotaal</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Korting</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Verzending</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Correctie</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Cadeaukaarten</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Winkeltegoed</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Eindtotaal</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>There are no lines to compare for this kind of document.</source>
        <translation>Voor dit soort document zijn er geen regels om te vergelijken.</translation>
    </message>
    <message>
        <source>Sales invoice %1</source>
        <translation>Verkoopfactuur %1</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>Creditnota %1</translation>
    </message>
    <message>
        <source>tax inclusive</source>
        <translation>inclusief btw</translation>
    </message>
    <message>
        <source>tax exclusive</source>
        <translation>exclusief btw</translation>
    </message>
    <message>
        <source>no tax</source>
        <translation>geen btw</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vervalt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>Amounts are</source>
        <translation>Bedragen zijn</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Terugbetaling</translation>
    </message>
    <message>
        <source>%1 into account %2</source>
        <translation>%1 op rekening %2</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>rekening %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Tax in the discount</source>
        <translation>Btw in de korting</translation>
    </message>
</context>
<context>
    <name>PreviewList</name>
    <message>
        <source>Equal</source>
        <translation>Gelijk</translation>
    </message>
    <message>
        <source>Equal: %1</source>
        <translation>Gelijk: %1</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Wijkt af</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>Wijkt af: %1</translation>
    </message>
    <message>
        <source>No amounts to compare</source>
        <translation>Geen bedragen om te vergelijken</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>Creditnota %1</translation>
    </message>
    <message>
        <source>Sales invoice %1</source>
        <translation>Verkoopfactuur %1</translation>
    </message>
    <message>
        <source>What is missing; the document is in Xero already</source>
        <translation>Wat ontbreekt; het document staat al in Xero</translation>
    </message>
    <message>
        <source>%1; the document is in Xero already</source>
        <translation>%1; het document staat al in Xero</translation>
    </message>
    <message>
        <source>It is taken back in Xero</source>
        <translation>Het wordt in Xero teruggedraaid</translation>
    </message>
    <message>
        <source>As part of a daily summary</source>
        <translation>Als deel van een dagoverzicht</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 op %2</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>&quot;%1&quot; cannot be the name of a profile. Use 1 to 40 of the characters a-z, 0-9, - and _, for example shop-uk.</source>
        <translation>&quot;%1&quot; kan geen profielnaam zijn. Gebruik 1 tot 40 tekens uit a-z, 0-9, - en _, bijvoorbeeld shop-uk.</translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already. Choose another name.</source>
        <translation>Er is al een profiel &quot;%1&quot;. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The profile &quot;default&quot; can be neither renamed nor removed: it is the data folder itself. Make another profile and use that.</source>
        <translation>Het profiel &quot;default&quot; kan niet worden hernoemd of verwijderd: het is de gegevensmap zelf. Maak een ander profiel en gebruik dat.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. The profiles are: %2.</source>
        <translation>Er is geen profiel &quot;%1&quot;. De profielen zijn: %2.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is open in Counterfoil. Close it there first.</source>
        <translation>Het profiel &quot;%1&quot; is geopend in Counterfoil. Sluit het daar eerst.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; could not be renamed. Check that you may write in %2 and that no other program uses the folder. Nothing was changed.</source>
        <translation>Het profiel &quot;%1&quot; kon niet worden hernoemd. Controleer of u in %2 mag schrijven en of geen ander programma de map gebruikt. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; could not be moved to the trash. Check that you may write in %2. Nothing was changed.</source>
        <translation>Het profiel &quot;%1&quot; kon niet naar de prullenbak worden verplaatst. Controleer of u in %2 mag schrijven. Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>Puller</name>
    <message>
        <source>Reading customers</source>
        <translation>Klanten lezen</translation>
    </message>
    <message>
        <source>Reading products</source>
        <translation>Producten lezen</translation>
    </message>
    <message>
        <source>Reading orders</source>
        <translation>Bestellingen lezen</translation>
    </message>
    <message>
        <source>Reading invoices</source>
        <translation>Facturen lezen</translation>
    </message>
    <message>
        <source>Reading credit memos</source>
        <translation>Creditnota&apos;s lezen</translation>
    </message>
    <message>
        <source>Changed in Magento after it was posted. Xero still has the earlier version and nothing was sent; compare the two and correct Xero by hand if the change matters for the books.</source>
        <translation>In Magento gewijzigd na het boeken. Xero heeft nog de eerdere versie en er is niets verzonden; vergelijk de twee en corrigeer Xero handmatig als de wijziging voor de boeken van belang is.</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>De klant</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>Het product</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>De bestelling</translation>
    </message>
    <message>
        <source>The invoice</source>
        <translation>De factuur</translation>
    </message>
    <message>
        <source>The credit memo</source>
        <translation>De creditnota</translation>
    </message>
    <message>
        <source>%1 with the id %2 was number %3 of %4 for this program, and is number %5 of %6 in the shop: this is another shop, or its database was set up anew or restored. Nothing was read. Make a profile of its own for it (File &gt; Profiles), with a start date from which on nothing was posted yet.</source>
        <translation>%1 met de id %2 was voor dit programma nummer %3 van %4, en is in de webshop nummer %5 van %6: dit is een andere webshop, of haar database is opnieuw opgezet of teruggezet. Er is niets gelezen. Maak er een eigen profiel voor (Bestand &gt; Profielen), met een begindatum vanaf wanneer nog niets is geboekt.</translation>
    </message>
    <message>
        <source>It cannot be read, while the others are: %1 Press Retry when that is mended; the shop is asked for it again then.</source>
        <translation>Het kan niet worden gelezen, de andere wel: %1 Druk op „Opnieuw” als dat is verholpen; de webshop wordt er dan opnieuw om gevraagd.</translation>
    </message>
    <message>
        <source>The shop does not list it any more.</source>
        <translation>De webshop toont het niet meer.</translation>
    </message>
</context>
<context>
    <name>ReadingScope</name>
    <message>
        <source>What was posted already stays as it is; the new choice counts for sales that are not in Xero yet.</source>
        <translation>Wat al is geboekt blijft zoals het is; de nieuwe keuze geldt voor verkopen die nog niet in Xero staan.</translation>
    </message>
    <message>
        <source>The next sync also brings what was made since the start date and is not in Xero yet.</source>
        <translation>De volgende synchronisatie brengt ook wat sinds de begindatum is gemaakt en nog niet in Xero staat.</translation>
    </message>
    <message>
        <source>Payments of what was posted while they were off are not made later; enter those in Xero.</source>
        <translation>Betalingen van wat is geboekt terwijl ze uit stonden, worden niet ingehaald; voer die in Xero in.</translation>
    </message>
    <message>
        <source>The next sync also brings the shop&apos;s whole history, as far as it is not in Xero yet.</source>
        <translation>De volgende synchronisatie brengt ook de hele geschiedenis van de webshop die nog niet in Xero staat.</translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>canceled</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>Its total was changed in Xero after it was posted.</source>
        <translation>Het totaal is na het boeken in Xero gewijzigd.</translation>
    </message>
    <message>
        <source>A refund or an allocation that was posted has been removed in Xero.</source>
        <translation>Een geboekte terugbetaling of toewijzing is in Xero verwijderd.</translation>
    </message>
    <message>
        <source>The payment that was posted has been removed or changed in Xero.</source>
        <translation>De geboekte betaling is in Xero verwijderd of gewijzigd.</translation>
    </message>
    <message>
        <source>More has been paid in Xero than was posted.</source>
        <translation>In Xero is meer betaald dan er geboekt is.</translation>
    </message>
    <message>
        <source>Magento has refunded it; in Xero the credit is still open.</source>
        <translation>In Magento is het terugbetaald; in Xero staat het tegoed nog open.</translation>
    </message>
    <message>
        <source>Magento has it as paid; in Xero it is still due.</source>
        <translation>In Magento is het betaald; in Xero staat het nog open.</translation>
    </message>
    <message>
        <source>Changed in Magento after it was posted; the figures are still the same.</source>
        <translation>In Magento gewijzigd na het boeken; de bedragen zijn nog gelijk.</translation>
    </message>
    <message>
        <source>Changed in Xero after it was posted; the figures are still the same.</source>
        <translation>In Xero gewijzigd na het boeken; de bedragen zijn nog gelijk.</translation>
    </message>
    <message>
        <source>It was posted as %1, but Xero no longer has it.</source>
        <translation>Het is geboekt als %1, maar Xero heeft het niet meer.</translation>
    </message>
    <message>
        <source>Choose the first and the last day of the period.</source>
        <translation>Kies de eerste en de laatste dag van de periode.</translation>
    </message>
    <message>
        <source>The first day of the period is after its last one.</source>
        <translation>De eerste dag van de periode valt na de laatste.</translation>
    </message>
    <message>
        <source>Choose a period of at most a year.</source>
        <translation>Kies een periode van hoogstens een jaar.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Xero number</source>
        <translation>Xero-nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>In Magento</source>
        <translation>In Magento</translation>
    </message>
    <message>
        <source>In Xero</source>
        <translation>In Xero</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekend</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>melding</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>verschil</translation>
    </message>
    <message>
        <source>Missing in Xero</source>
        <translation>Ontbreekt in Xero</translation>
    </message>
    <message>
        <source>Missing in Magento</source>
        <translation>Ontbreekt in Magento</translation>
    </message>
    <message>
        <source>Different total</source>
        <translation>Ander totaal</translation>
    </message>
    <message>
        <source>Different tax</source>
        <translation>Andere btw</translation>
    </message>
    <message>
        <source>Different date</source>
        <translation>Andere datum</translation>
    </message>
    <message>
        <source>Different contact</source>
        <translation>Ander contact</translation>
    </message>
    <message>
        <source>Different currency</source>
        <translation>Andere valuta</translation>
    </message>
    <message>
        <source>Voided in Xero</source>
        <translation>Ongeldig in Xero</translation>
    </message>
    <message>
        <source>Not approved in Xero</source>
        <translation>Niet goedgekeurd in Xero</translation>
    </message>
    <message>
        <source>Edited in Xero</source>
        <translation>Bewerkt in Xero</translation>
    </message>
    <message>
        <source>Paid differently</source>
        <translation>Anders betaald</translation>
    </message>
    <message>
        <source>Changed in Magento</source>
        <translation>Gewijzigd in Magento</translation>
    </message>
    <message>
        <source>Press Post it: it is queued and posted now.</source>
        <translation>Klik op “Boeken”: het komt in de wachtrij en wordt nu geboekt.</translation>
    </message>
    <message>
        <source>Mend what keeps it from being posted, then press Post it.</source>
        <translation>Verhelp wat het boeken tegenhoudt en klik dan op “Boeken”.</translation>
    </message>
    <message>
        <source>The number is one of this program&apos;s, but the shop has no such document. View it in Xero: void it there if it does not belong in the books.</source>
        <translation>Het nummer is van dit programma, maar de webshop heeft zo&apos;n document niet. Bekijk het in Xero: maak het daar ongeldig als het niet in de boeken hoort.</translation>
    </message>
    <message>
        <source>View both. If Xero is wrong, correct it there; if the mapping was changed since, accept it.</source>
        <translation>Bekijk beide. Is Xero fout, corrigeer het dan daar; is de koppeling sindsdien gewijzigd, aanvaard het dan.</translation>
    </message>
    <message>
        <source>View it in Xero and set the date there if it was changed by mistake.</source>
        <translation>Bekijk het in Xero en herstel daar de datum als die per ongeluk is gewijzigd.</translation>
    </message>
    <message>
        <source>Two contacts may have been merged in Xero: then accept it. Else set the contact in Xero.</source>
        <translation>Misschien zijn in Xero twee contacten samengevoegd: aanvaard het dan. Stel anders het contact in Xero in.</translation>
    </message>
    <message>
        <source>A currency cannot be changed in Xero: void the document there and enter it again.</source>
        <translation>Een valuta kan in Xero niet worden gewijzigd: maak het document daar ongeldig en voer het opnieuw in.</translation>
    </message>
    <message>
        <source>If the sale stands, enter it in Xero again by hand; its number cannot be used twice. If it was voided on purpose, accept it.</source>
        <translation>Blijft de verkoop staan, voer die dan handmatig opnieuw in Xero in; het nummer kan geen tweede keer worden gebruikt. Is het bewust ongeldig gemaakt, aanvaard het dan.</translation>
    </message>
    <message>
        <source>Look at its history in Xero; accept it when it is right.</source>
        <translation>Bekijk de geschiedenis in Xero; aanvaard het als het klopt.</translation>
    </message>
    <message>
        <source>Look at its history in Xero, and set it right there or accept it.</source>
        <translation>Bekijk de geschiedenis in Xero en herstel het daar of aanvaard het.</translation>
    </message>
    <message>
        <source>View it in Xero and compare the payments with the bank account there.</source>
        <translation>Bekijk het in Xero en vergelijk de betalingen met de bankrekening daar.</translation>
    </message>
    <message>
        <source>Xero still has the earlier version. If the change matters for the books, correct Xero by hand, then accept it.</source>
        <translation>Xero heeft nog de eerdere versie. Is de wijziging van belang voor de boeken, corrigeer Xero dan handmatig en aanvaard het daarna.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Credit memo</source>
        <translation>Creditnota</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>Xero&apos;s calls for today are used up. Reconcile again at %1.</source>
        <translation>De aanroepen naar Xero voor vandaag zijn op. Stem opnieuw af om %1.</translation>
    </message>
    <message>
        <source>Waiting for Xero&apos;s minute limit</source>
        <translation>Wacht op de minuutlimiet van Xero</translation>
    </message>
    <message>
        <source>Reading Xero&apos;s invoices</source>
        <translation>Facturen van Xero lezen</translation>
    </message>
    <message>
        <source>Reading Xero&apos;s credit notes</source>
        <translation>Creditnota&apos;s van Xero lezen</translation>
    </message>
    <message>
        <source>Looking up what the lists leave open</source>
        <translation>Opzoeken wat de lijsten openlaten</translation>
    </message>
    <message>
        <source>Reading the shop&apos;s orders</source>
        <translation>Bestellingen van de webshop lezen</translation>
    </message>
    <message>
        <source>Reading the shop&apos;s invoices</source>
        <translation>Facturen van de webshop lezen</translation>
    </message>
    <message>
        <source>Reading the shop&apos;s credit memos</source>
        <translation>Creditnota&apos;s van de webshop lezen</translation>
    </message>
    <message>
        <source>It waits in the queue and is posted at the next sync.</source>
        <translation>Het wacht in de wachtrij en wordt bij de volgende synchronisatie geboekt.</translation>
    </message>
    <message>
        <source>It was sent and Xero&apos;s answer is not known yet; the next sync settles it.</source>
        <translation>Het is verzonden en het antwoord van Xero is nog niet bekend; de volgende synchronisatie handelt het af.</translation>
    </message>
    <message>
        <source>It was refused: %1</source>
        <translation>Het is geweigerd: %1</translation>
    </message>
    <message>
        <source>It was skipped by hand.</source>
        <translation>Het is handmatig overgeslagen.</translation>
    </message>
    <message>
        <source>It was skipped by hand: %1</source>
        <translation>Het is handmatig overgeslagen: %1</translation>
    </message>
    <message>
        <source>The shop no longer has its order.</source>
        <translation>De webshop heeft de bestelling niet meer.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Het kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>Its order cannot be read: %1</source>
        <translation>De bestelling ervan kan niet worden gelezen: %1</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Choose the ta&amp;x rate…</source>
        <translation>B&amp;tw-tarief kiezen…</translation>
    </message>
    <message>
        <source>Choose the a&amp;ccount…</source>
        <translation>&amp;Rekening kiezen…</translation>
    </message>
    <message>
        <source>Choose the payment a&amp;ccount…</source>
        <translation>Betaalrekenin&amp;g kiezen…</translation>
    </message>
    <message>
        <source>Open the document se&amp;ttings…</source>
        <translation>Docum&amp;entinstellingen openen…</translation>
    </message>
    <message>
        <source>Choose the da&amp;te…</source>
        <translation>Da&amp;tum kiezen…</translation>
    </message>
    <message>
        <source>Open the schedule se&amp;ttings…</source>
        <translation>Planni&amp;ng openen…</translation>
    </message>
    <message>
        <source>Open the &amp;lock dates in Xero</source>
        <translation>&amp;Afsluitdatums openen in Xero</translation>
    </message>
    <message>
        <source>Open the chart of a&amp;ccounts in Xero</source>
        <translation>&amp;Rekeningschema openen in Xero</translation>
    </message>
    <message>
        <source>Open the ta&amp;x rates in Xero</source>
        <translation>Btw-ta&amp;rieven openen in Xero</translation>
    </message>
    <message>
        <source>Open the &amp;currencies in Xero</source>
        <translation>&amp;Valuta&apos;s openen in Xero</translation>
    </message>
    <message>
        <source>Open &amp;tracking in Xero</source>
        <translation>&amp;Tracking openen in Xero</translation>
    </message>
    <message>
        <source>Open the &amp;users in Xero</source>
        <translation>&amp;Gebruikers openen in Xero</translation>
    </message>
    <message>
        <source>Open the &amp;contacts in Xero</source>
        <translation>&amp;Contacten openen in Xero</translation>
    </message>
    <message>
        <source>View on &amp;Xero</source>
        <translation>Bekijken in &amp;Xero</translation>
    </message>
    <message>
        <source>View in &amp;Magento</source>
        <translation>Bekijken in &amp;Magento</translation>
    </message>
    <message>
        <source>Sign in to &amp;Xero again…</source>
        <translation>Opnieuw aanmelden bij &amp;Xero…</translation>
    </message>
    <message>
        <source>Check the connection to the &amp;shop…</source>
        <translation>Verbinding met &amp;webshop controleren…</translation>
    </message>
    <message>
        <source>Open the cr&amp;edentials…</source>
        <translation>&amp;Inloggegevens openen…</translation>
    </message>
    <message>
        <source>View Request &amp;Daily…</source>
        <translation>Aanroepen per da&amp;g tonen…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Opnieuw</translation>
    </message>
    <message>
        <source>Please sign in to Xero again</source>
        <translation>Meld u opnieuw aan bij Xero</translation>
    </message>
    <message>
        <source>The sign-in has ended: Xero forgets it after 60 days without use, after a change of password, or when another computer used it.</source>
        <translation>De aanmelding is verlopen: Xero vergeet haar na 60 dagen zonder gebruik, na een wachtwoordwijziging of als een andere computer haar heeft gebruikt.</translation>
    </message>
    <message>
        <source>Press Connect Now and sign in. Everything that waits is posted then.</source>
        <translation>Klik op “Nu verbinden” en meld u aan. Alles wat wacht, wordt dan geboekt.</translation>
    </message>
    <message>
        <source>A permission was not given</source>
        <translation>Een recht is niet verleend</translation>
    </message>
    <message>
        <source>At the sign-in not everything was allowed that is needed, or the Xero app has no such permission.</source>
        <translation>Bij de aanmelding is niet alles toegestaan wat nodig is, of de Xero-app heeft dat recht niet.</translation>
    </message>
    <message>
        <source>Sign in again and allow everything that Xero&apos;s page asks for.</source>
        <translation>Meld u opnieuw aan en sta alles toe waar de pagina van Xero om vraagt.</translation>
    </message>
    <message>
        <source>Access was denied</source>
        <translation>De toegang is geweigerd</translation>
    </message>
    <message>
        <source>Either the sign-in was declined on Xero&apos;s page, or a firewall or proxy keeps this computer from reaching Xero.</source>
        <translation>De aanmelding is op de pagina van Xero afgewezen, of een firewall of proxy verhindert dat deze computer Xero bereikt.</translation>
    </message>
    <message>
        <source>Sign in again and press Allow. If it stays, ask who looks after the network.</source>
        <translation>Meld u opnieuw aan en klik op “Allow”. Blijft het zo, vraag het dan aan uw netwerkbeheerder.</translation>
    </message>
    <message>
        <source>The organisation is not connected</source>
        <translation>De organisatie is niet verbonden</translation>
    </message>
    <message>
        <source>It was disconnected in Xero, your access was taken away, or a trial or demo company has ended.</source>
        <translation>De verbinding is in Xero verbroken, uw toegang is ingetrokken, of een proefversie of demobedrijf is verlopen.</translation>
    </message>
    <message>
        <source>Sign in again and choose the organisation.</source>
        <translation>Meld u opnieuw aan en kies de organisatie.</translation>
    </message>
    <message>
        <source>An organisation must be chosen</source>
        <translation>Er moet een organisatie worden gekozen</translation>
    </message>
    <message>
        <source>Several Xero organisations were allowed at the sign-in, and documents go to one only.</source>
        <translation>Bij de aanmelding zijn meerdere Xero-organisaties toegestaan, en documenten gaan maar naar één.</translation>
    </message>
    <message>
        <source>Sign in again and choose the organisation of this shop.</source>
        <translation>Meld u opnieuw aan en kies de organisatie van deze webshop.</translation>
    </message>
    <message>
        <source>The Xero app&apos;s keys are wrong</source>
        <translation>De sleutels van de Xero-app zijn fout</translation>
    </message>
    <message>
        <source>The client id or the client secret is missing, mistyped, or was renewed in the Xero developer portal.</source>
        <translation>De client-id of het client secret ontbreekt, is verkeerd getypt of is in het Xero-ontwikkelaarsportaal vernieuwd.</translation>
    </message>
    <message>
        <source>Copy them again from the developer portal.</source>
        <translation>Kopieer ze opnieuw uit het ontwikkelaarsportaal.</translation>
    </message>
    <message>
        <source>The sign-in did not come to an end</source>
        <translation>De aanmelding is niet voltooid</translation>
    </message>
    <message>
        <source>The browser did not come back from Xero&apos;s page, or came back with an error.</source>
        <translation>De browser kwam niet terug van de pagina van Xero, of kwam terug met een fout.</translation>
    </message>
    <message>
        <source>Try again, and allow the access on Xero&apos;s page.</source>
        <translation>Probeer het opnieuw en sta de toegang toe op de pagina van Xero.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Er kon geen browser worden geopend</translation>
    </message>
    <message>
        <source>The page must be shown in a browser, and this computer started none.</source>
        <translation>De pagina moet in een browser worden getoond, en deze computer heeft er geen gestart.</translation>
    </message>
    <message>
        <source>Choose a standard browser in the system&apos;s settings, then try again.</source>
        <translation>Kies een standaardbrowser in de systeeminstellingen en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The port for the sign-in is taken</source>
        <translation>De poort voor de aanmelding is bezet</translation>
    </message>
    <message>
        <source>Another program uses the port on which Xero&apos;s answer is awaited, or the system forbids it.</source>
        <translation>Een ander programma gebruikt de poort waarop het antwoord van Xero wordt verwacht, of het systeem verbiedt dit.</translation>
    </message>
    <message>
        <source>Close the other program, or choose another port here and in the Xero app.</source>
        <translation>Sluit het andere programma of kies een andere poort, hier en in de Xero-app.</translation>
    </message>
    <message>
        <source>Today&apos;s calls to Xero are used up</source>
        <translation>De aanroepen naar Xero voor vandaag zijn op</translation>
    </message>
    <message>
        <source>Xero allows a number of calls each day for an organisation, and all other apps count as well.</source>
        <translation>Xero staat per organisatie een aantal aanroepen per dag toe; alle andere apps tellen ook mee.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the rest goes on by itself when the day begins anew for Xero.</source>
        <translation>U hoeft niets te doen: de rest gaat vanzelf verder als voor Xero een nieuwe dag begint.</translation>
    </message>
    <message>
        <source>Too many calls in a short time</source>
        <translation>Te veel aanroepen in korte tijd</translation>
    </message>
    <message>
        <source>The other side allows only so many calls a minute.</source>
        <translation>De andere kant staat maar een beperkt aantal aanroepen per minuut toe.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it goes on after a short pause.</source>
        <translation>U hoeft niets te doen: het gaat na een korte pauze verder.</translation>
    </message>
    <message>
        <source>The rest of today&apos;s calls is kept</source>
        <translation>De overige aanroepen van vandaag zijn gereserveerd</translation>
    </message>
    <message>
        <source>Adding old documents stops early enough that new orders can still be posted today.</source>
        <translation>Het toevoegen van oude documenten stopt zo vroeg dat nieuwe bestellingen vandaag nog geboekt kunnen worden.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it goes on tomorrow. The reserve can be changed.</source>
        <translation>U hoeft niets te doen: het gaat morgen verder. De reserve kan worden gewijzigd.</translation>
    </message>
    <message>
        <source>Xero is being maintained</source>
        <translation>Er is onderhoud aan Xero</translation>
    </message>
    <message>
        <source>Xero is switched off for a while.</source>
        <translation>Xero is een tijdje uitgeschakeld.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is tried again in a few minutes.</source>
        <translation>U hoeft niets te doen: het wordt over een paar minuten opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The organisation is offline</source>
        <translation>De organisatie is offline</translation>
    </message>
    <message>
        <source>Xero works on this organisation for a while.</source>
        <translation>Xero werkt een tijdje aan deze organisatie.</translation>
    </message>
    <message>
        <source>Xero cannot be reached for a while</source>
        <translation>Xero is tijdelijk niet bereikbaar</translation>
    </message>
    <message>
        <source>Xero has too much to do or a fault of its own.</source>
        <translation>Xero heeft het te druk of heeft zelf een storing.</translation>
    </message>
    <message>
        <source>The document is too large for Xero</source>
        <translation>Het document is te groot voor Xero</translation>
    </message>
    <message>
        <source>The document has more lines or longer texts than Xero takes at once.</source>
        <translation>Het document heeft meer regels of langere teksten dan Xero in één keer neemt.</translation>
    </message>
    <message>
        <source>Enter it in Xero by hand and skip it here.</source>
        <translation>Voer het handmatig in Xero in en sla het hier over.</translation>
    </message>
    <message>
        <source>Xero did not accept the connection</source>
        <translation>Xero accepteerde de verbinding niet</translation>
    </message>
    <message>
        <source>Something between this computer and Xero uses an outdated encryption, or changes requests.</source>
        <translation>Iets tussen deze computer en Xero gebruikt een verouderde versleuteling of wijzigt verzoeken.</translation>
    </message>
    <message>
        <source>Update the system, and ask who looks after the network about a proxy.</source>
        <translation>Werk het systeem bij en vraag uw netwerkbeheerder naar een proxy.</translation>
    </message>
    <message>
        <source>Something answered in Xero&apos;s place</source>
        <translation>Iets anders antwoordde in plaats van Xero</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a proxy stands in between.</source>
        <translation>Er zit een aanmeldpagina van het netwerk of een proxy tussen.</translation>
    </message>
    <message>
        <source>Open any page in a browser and sign in to the network, then retry.</source>
        <translation>Open een willekeurige pagina in een browser, meld u aan bij het netwerk en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>De verbinding is verbroken</translation>
    </message>
    <message>
        <source>The network failed while an answer was on its way. What was written is looked up before anything is sent again.</source>
        <translation>Het netwerk viel uit terwijl een antwoord onderweg was. Wat geschreven is, wordt opgezocht voordat er weer iets wordt verzonden.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. If it happens often, check the network.</source>
        <translation>U hoeft niets te doen. Gebeurt het vaak, controleer dan het netwerk.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Geen beveiligde verbinding</translation>
    </message>
    <message>
        <source>The certificate was not accepted: a wrong clock, an expired certificate of the shop, or a program that looks into secure connections.</source>
        <translation>Het certificaat is niet geaccepteerd: een verkeerde klok, een verlopen certificaat van de webshop of een programma dat in beveiligde verbindingen meekijkt.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it is the shop, tell its host.</source>
        <translation>Controleer de klok van deze computer. Ligt het aan de webshop, meld het dan aan het hostingbedrijf.</translation>
    </message>
    <message>
        <source>It is not known whether Xero saved it</source>
        <translation>Onbekend of Xero het heeft opgeslagen</translation>
    </message>
    <message>
        <source>The answer did not arrive. It is looked up by its number before anything is sent again, so nothing is booked twice.</source>
        <translation>Het antwoord kwam niet aan. Het document wordt op nummer opgezocht voordat er weer iets wordt verzonden, zodat niets dubbel wordt geboekt.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the next sync settles it.</source>
        <translation>U hoeft niets te doen: de volgende synchronisatie handelt het af.</translation>
    </message>
    <message>
        <source>The account was not made in Xero</source>
        <translation>De rekening is niet in Xero aangemaakt</translation>
    </message>
    <message>
        <source>Xero refused it, or does not show it yet: the code or the name may be in use.</source>
        <translation>Xero weigerde haar of toont haar nog niet: de code of de naam is misschien in gebruik.</translation>
    </message>
    <message>
        <source>Choose another code or name, or make the account in Xero and read the chart anew.</source>
        <translation>Kies een andere code of naam, of maak de rekening in Xero aan en lees het rekeningschema opnieuw.</translation>
    </message>
    <message>
        <source>Another program on the shared journal was at it</source>
        <translation>Een ander programma op het gedeelde journaal was bezig</translation>
    </message>
    <message>
        <source>Several programs share this journal, and one thing is done by one of them at a time.</source>
        <translation>Meerdere programma&apos;s delen dit journaal, en elke taak wordt door één tegelijk gedaan.</translation>
    </message>
    <message>
        <source>Nothing is lost. It goes on with the next run.</source>
        <translation>Er gaat niets verloren. Het gaat verder bij de volgende ronde.</translation>
    </message>
    <message>
        <source>Xero has not granted everything that is needed</source>
        <translation>Xero heeft niet alles toegestaan wat nodig is</translation>
    </message>
    <message>
        <source>The permission that was given does not cover all that is to be posted.</source>
        <translation>Het verleende recht dekt niet alles wat geboekt moet worden.</translation>
    </message>
    <message>
        <source>Sign in again and allow everything Xero asks for.</source>
        <translation>Meld u opnieuw aan en sta alles toe waar Xero om vraagt.</translation>
    </message>
    <message>
        <source>The shared journal cannot be reached</source>
        <translation>Het gedeelde journaal is niet bereikbaar</translation>
    </message>
    <message>
        <source>The PostgreSQL server is away, refuses the sign-in, has no such database, or its driver is not installed.</source>
        <translation>De PostgreSQL-server is weg, weigert de aanmelding, heeft deze database niet, of het stuurprogramma is niet geïnstalleerd.</translation>
    </message>
    <message>
        <source>Check address, name and password with whoever runs the server. Nothing is lost.</source>
        <translation>Controleer adres, naam en wachtwoord bij de beheerder van de server. Er gaat niets verloren.</translation>
    </message>
    <message>
        <source>The profile cannot be changed like that</source>
        <translation>Het profiel kan zo niet worden gewijzigd</translation>
    </message>
    <message>
        <source>A profile of that name exists, is open in another window, is gone, or is the one that always stays.</source>
        <translation>Een profiel met die naam bestaat al, is in een ander venster geopend, is weg, of is het profiel dat altijd blijft.</translation>
    </message>
    <message>
        <source>Choose another name, or close the other window first.</source>
        <translation>Kies een andere naam of sluit eerst het andere venster.</translation>
    </message>
    <message>
        <source>A setting has the wrong form</source>
        <translation>Een instelling heeft de verkeerde vorm</translation>
    </message>
    <message>
        <source>What was entered is no list of ports or no time of day.</source>
        <translation>Wat is ingevoerd, is geen lijst van poorten of geen tijdstip.</translation>
    </message>
    <message>
        <source>Enter it as the message says.</source>
        <translation>Voer het in zoals de melding zegt.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>De schijf is vol</translation>
    </message>
    <message>
        <source>Nothing can be written, so nothing is posted either.</source>
        <translation>Er kan niets worden geschreven, dus wordt er ook niets geboekt.</translation>
    </message>
    <message>
        <source>Make room on the disk. Nothing is lost.</source>
        <translation>Maak ruimte op de schijf. Er gaat niets verloren.</translation>
    </message>
    <message>
        <source>The journal cannot be written</source>
        <translation>Naar het journaal kan niet worden geschreven</translation>
    </message>
    <message>
        <source>The folder with the journal is read-only, on a network drive that cannot lock files, or used by another program.</source>
        <translation>De map met het journaal is alleen-lezen, staat op een netwerkschijf die geen bestanden kan vergrendelen, of wordt door een ander programma gebruikt.</translation>
    </message>
    <message>
        <source>Close other programs that use it and check the folder&apos;s permissions.</source>
        <translation>Sluit andere programma&apos;s die hem gebruiken en controleer de rechten van de map.</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <translation>Het journaal is beschadigd</translation>
    </message>
    <message>
        <source>The file was put aside and kept, and a new one was begun. What stands in Xero is found again by its numbers.</source>
        <translation>Het bestand is opzijgezet en bewaard, en er is een nieuw begonnen. Wat in Xero staat, wordt aan de hand van de nummers teruggevonden.</translation>
    </message>
    <message>
        <source>Check the disk, and take the journal from a backup if there is one.</source>
        <translation>Controleer de schijf en zet het journaal terug uit een back-up, als die er is.</translation>
    </message>
    <message>
        <source>The journal is from a newer version</source>
        <translation>Het journaal is van een nieuwere versie</translation>
    </message>
    <message>
        <source>A newer version of this program has worked with it.</source>
        <translation>Een nieuwere versie van dit programma heeft ermee gewerkt.</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <translation>Installeer de nieuwere versie opnieuw.</translation>
    </message>
    <message>
        <source>This profile cannot be used now</source>
        <translation>Dit profiel kan nu niet worden gebruikt</translation>
    </message>
    <message>
        <source>Another window works with it, its name is not allowed, or the demo was asked to use real data.</source>
        <translation>Een ander venster werkt ermee, de naam is niet toegestaan, of de demo moest echte gegevens gebruiken.</translation>
    </message>
    <message>
        <source>Use the window that is open, or start with another profile.</source>
        <translation>Gebruik het geopende venster of start met een ander profiel.</translation>
    </message>
    <message>
        <source>The keychain cannot be opened</source>
        <translation>De sleutelbos kan niet worden geopend</translation>
    </message>
    <message>
        <source>The keys are kept in the system&apos;s keychain, and it is locked or not there.</source>
        <translation>De sleutels worden in de sleutelbos van het systeem bewaard, en die is vergrendeld of niet aanwezig.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Ontgrendel de sleutelbos en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The secrets cannot be read</source>
        <translation>De geheimen kunnen niet worden gelezen</translation>
    </message>
    <message>
        <source>The file with the secrets is damaged, may be read by others, or a secret was empty.</source>
        <translation>Het bestand met de geheimen is beschadigd, is voor anderen leesbaar, of een geheim was leeg.</translation>
    </message>
    <message>
        <source>Correct the file&apos;s permissions, or enter the keys again.</source>
        <translation>Corrigeer de rechten van het bestand of voer de sleutels opnieuw in.</translation>
    </message>
    <message>
        <source>Something is not filled in yet</source>
        <translation>Er is nog iets niet ingevuld</translation>
    </message>
    <message>
        <source>The program needs a setting that is still empty.</source>
        <translation>Het programma heeft een instelling nodig die nog leeg is.</translation>
    </message>
    <message>
        <source>Fill it in under Credentials.</source>
        <translation>Vul haar in onder Inloggegevens.</translation>
    </message>
    <message>
        <source>A setting is not right</source>
        <translation>Een instelling klopt niet</translation>
    </message>
    <message>
        <source>A value was given that this setting does not take.</source>
        <translation>Er is een waarde opgegeven die deze instelling niet aanneemt.</translation>
    </message>
    <message>
        <source>Correct it as the message says.</source>
        <translation>Corrigeer het zoals de melding zegt.</translation>
    </message>
    <message>
        <source>A file cannot be read or written</source>
        <translation>Een bestand kan niet worden gelezen of geschreven</translation>
    </message>
    <message>
        <source>The disk is full, the folder is not yours, or the file is not what it should be.</source>
        <translation>De schijf is vol, de map is niet van u, of het bestand is niet wat het moet zijn.</translation>
    </message>
    <message>
        <source>Choose another place or another file.</source>
        <translation>Kies een andere plaats of een ander bestand.</translation>
    </message>
    <message>
        <source>A document of the daily summary is refused</source>
        <translation>Een document van het dagoverzicht is geweigerd</translation>
    </message>
    <message>
        <source>It was put into the summary of its day, and something changed since.</source>
        <translation>Het is in het overzicht van die dag opgenomen, en sindsdien is er iets gewijzigd.</translation>
    </message>
    <message>
        <source>Sync again: the day is put together anew without it, and it says by itself what is wrong.</source>
        <translation>Synchroniseer opnieuw: de dag wordt zonder dit document opnieuw samengesteld, en het document meldt zelf wat er mis is.</translation>
    </message>
    <message>
        <source>Canceled after it was paid</source>
        <translation>Geannuleerd na betaling</translation>
    </message>
    <message>
        <source>It was canceled in Magento when its invoice and payment stood in Xero already.</source>
        <translation>Het is in Magento geannuleerd toen de factuur en de betaling al in Xero stonden.</translation>
    </message>
    <message>
        <source>Take it back in Xero, or give the customer a credit note there and skip this row.</source>
        <translation>Draai het terug in Xero, of geef de klant daar een creditnota en sla deze rij over.</translation>
    </message>
    <message>
        <source>Canceled after its day was posted</source>
        <translation>Geannuleerd na boeking van de dag</translation>
    </message>
    <message>
        <source>It is part of a daily summary that stands in Xero already.</source>
        <translation>Het hoort bij een dagoverzicht dat al in Xero staat.</translation>
    </message>
    <message>
        <source>Write a credit note over its amount in Xero by hand, then skip this row.</source>
        <translation>Maak in Xero handmatig een creditnota voor het bedrag en sla daarna deze rij over.</translation>
    </message>
    <message>
        <source>The tax rate does not fit the account</source>
        <translation>Het btw-tarief past niet bij de rekening</translation>
    </message>
    <message>
        <source>Xero allows a tax rate only on some kinds of account, such as income.</source>
        <translation>Xero staat een btw-tarief alleen toe op bepaalde soorten rekeningen, zoals opbrengsten.</translation>
    </message>
    <message>
        <source>Choose another account or another tax rate, then retry.</source>
        <translation>Kies een andere rekening of een ander btw-tarief en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Xero failed at this document again and again</source>
        <translation>Xero faalde steeds weer bij dit document</translation>
    </message>
    <message>
        <source>Xero answered with an error of its own each time, though it took other documents.</source>
        <translation>Xero antwoordde elke keer met een eigen fout, terwijl het andere documenten wel nam.</translation>
    </message>
    <message>
        <source>Retry later. If it stays so, look for something unusual in the document, such as a very long text.</source>
        <translation>Probeer het later opnieuw. Blijft het zo, zoek dan naar iets ongewoons in het document, zoals een zeer lange tekst.</translation>
    </message>
    <message>
        <source>It cannot be taken back here</source>
        <translation>Het kan hier niet worden teruggedraaid</translation>
    </message>
    <message>
        <source>It was not posted by this program, is on its way, or is part of a daily summary.</source>
        <translation>Het is niet door dit programma geboekt, is onderweg, of hoort bij een dagoverzicht.</translation>
    </message>
    <message>
        <source>Void it in Xero by hand if it must go.</source>
        <translation>Maak het handmatig ongeldig in Xero als het weg moet.</translation>
    </message>
    <message>
        <source>No tax rate is chosen for a tax</source>
        <translation>Er is geen btw-tarief gekozen voor een btw</translation>
    </message>
    <message>
        <source>Magento charged a tax for which no Xero tax rate is chosen yet.</source>
        <translation>Magento rekende btw waarvoor nog geen btw-tarief van Xero is gekozen.</translation>
    </message>
    <message>
        <source>Choose the Xero tax rate for it under Account types, then retry.</source>
        <translation>Kies er het btw-tarief van Xero voor onder Rekeningtypen en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The tax does not fit its rate</source>
        <translation>De btw past niet bij het tarief</translation>
    </message>
    <message>
        <source>The tax on a line is not the percentage that Magento gives, or not the one of the Xero tax rate chosen for it.</source>
        <translation>De btw op een regel is niet het percentage dat Magento opgeeft, of niet dat van het gekozen btw-tarief van Xero.</translation>
    </message>
    <message>
        <source>Look at the tax of the line in Magento. If only the rate chosen here is wrong, choose another one. Then retry.</source>
        <translation>Bekijk de btw van de regel in Magento. Is alleen het hier gekozen tarief fout, kies dan een ander. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>The tax of the lines is not the tax of the document</source>
        <translation>De btw van de regels is niet de btw van het document</translation>
    </message>
    <message>
        <source>Some versions of Magento put the whole order&apos;s tax on a part of it.</source>
        <translation>Sommige versies van Magento zetten de btw van de hele bestelling op een deel ervan.</translation>
    </message>
    <message>
        <source>Correct the document in Magento, or enter it in Xero by hand and skip it here.</source>
        <translation>Corrigeer het document in Magento, of voer het handmatig in Xero in en sla het hier over.</translation>
    </message>
    <message>
        <source>The total is not the sum of the lines</source>
        <translation>Het totaal is niet de som van de regels</translation>
    </message>
    <message>
        <source>The document has an amount that Magento does not name, such as a surcharge of an extension.</source>
        <translation>Het document heeft een bedrag dat Magento niet benoemt, zoals een toeslag van een extensie.</translation>
    </message>
    <message>
        <source>Choose an account for unknown totals if it belongs in the books, or correct the document in Magento. Then retry.</source>
        <translation>Kies een rekening voor onbekende totalen als het in de boeken hoort, of corrigeer het document in Magento. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>More was invoiced than ordered</source>
        <translation>Er is meer gefactureerd dan besteld</translation>
    </message>
    <message>
        <source>Some versions of Magento do that with full discounts, and with invoices made anew after one was canceled.</source>
        <translation>Sommige versies van Magento doen dat bij volledige korting, en bij facturen die opnieuw zijn gemaakt nadat er een was geannuleerd.</translation>
    </message>
    <message>
        <source>Decide what the customer owes and correct it in Magento, or enter it in Xero by hand and skip it here.</source>
        <translation>Beslis wat de klant verschuldigd is en corrigeer het in Magento, of voer het handmatig in Xero in en sla het hier over.</translation>
    </message>
    <message>
        <source>The credit memo takes more than it gives</source>
        <translation>De creditnota houdt meer in dan ze teruggeeft</translation>
    </message>
    <message>
        <source>The adjustment fee is higher than what is given back, and Xero takes no credit note below zero.</source>
        <translation>De correctiekosten zijn hoger dan wat wordt teruggegeven, en Xero neemt geen creditnota onder nul.</translation>
    </message>
    <message>
        <source>Correct the credit memo in Magento, or write an invoice for the difference in Xero and skip it here.</source>
        <translation>Corrigeer de creditnota in Magento, of maak in Xero een factuur voor het verschil en sla haar hier over.</translation>
    </message>
    <message>
        <source>The document is below zero</source>
        <translation>Het document ligt onder nul</translation>
    </message>
    <message>
        <source>Magento made a document that comes to less than nothing, and Xero takes none.</source>
        <translation>Magento maakte een document met een bedrag onder nul, en zo&apos;n document neemt Xero niet.</translation>
    </message>
    <message>
        <source>Look at it in Magento, enter it in Xero by hand, and skip it here.</source>
        <translation>Bekijk het in Magento, voer het handmatig in Xero in en sla het hier over.</translation>
    </message>
    <message>
        <source>The document comes to nothing</source>
        <translation>Het document komt op nul</translation>
    </message>
    <message>
        <source>Nothing is owed, for example after a full discount, and such documents are set not to be posted.</source>
        <translation>Er is niets verschuldigd, bijvoorbeeld na een volledige korting, en er is ingesteld dat zulke documenten niet worden geboekt.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Documents of zero can be switched on under Account types.</source>
        <translation>U hoeft niets te doen. Documenten van nul kunnen onder Rekeningtypen worden ingeschakeld.</translation>
    </message>
    <message>
        <source>It is canceled in Magento</source>
        <translation>Het is in Magento geannuleerd</translation>
    </message>
    <message>
        <source>A canceled document has nothing to do in the books.</source>
        <translation>Een geannuleerd document hoort niet in de boeken.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>U hoeft niets te doen.</translation>
    </message>
    <message>
        <source>The order is not ready yet</source>
        <translation>De bestelling is nog niet gereed</translation>
    </message>
    <message>
        <source>The order is on hold, waits for payment or is under review in Magento.</source>
        <translation>De bestelling staat in Magento in de wacht, wacht op betaling of wordt beoordeeld.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is posted when it leaves that state. Release it in Magento if it should go now.</source>
        <translation>U hoeft niets te doen: ze wordt geboekt zodra die status verandert. Geef haar vrij in Magento als ze nu weg moet.</translation>
    </message>
    <message>
        <source>The order of this document was not found</source>
        <translation>De bestelling van dit document is niet gevonden</translation>
    </message>
    <message>
        <source>The document belongs to an order that the shop did not give, because it was deleted or the integration may not read orders.</source>
        <translation>Het document hoort bij een bestelling die de webshop niet gaf, omdat ze is verwijderd of omdat de integratie geen bestellingen mag lezen.</translation>
    </message>
    <message>
        <source>Check the integration&apos;s permissions, then retry.</source>
        <translation>Controleer de rechten van de integratie en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The period is closed</source>
        <translation>De periode is afgesloten</translation>
    </message>
    <message>
        <source>The document is dated in a period that is locked in Xero. Nothing was sent.</source>
        <translation>De datum van het document ligt in een periode die in Xero is afgesloten. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Let an adviser move the lock date in Xero, or choose that such documents are dated on the first open day. Then retry.</source>
        <translation>Laat een adviseur de afsluitdatum in Xero verplaatsen, of kies dat zulke documenten op de eerste open dag komen. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>An account is not chosen yet</source>
        <translation>Een rekening is nog niet gekozen</translation>
    </message>
    <message>
        <source>The document has an amount for which no Xero account is chosen.</source>
        <translation>Het document heeft een bedrag waarvoor geen Xero-rekening is gekozen.</translation>
    </message>
    <message>
        <source>Choose it under Account types, then retry.</source>
        <translation>Kies haar onder Rekeningtypen en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The account is not in Xero</source>
        <translation>De rekening staat niet in Xero</translation>
    </message>
    <message>
        <source>The chosen account was deleted in Xero, or belongs to another organisation.</source>
        <translation>De gekozen rekening is in Xero verwijderd of hoort bij een andere organisatie.</translation>
    </message>
    <message>
        <source>Choose another account under Account types, then retry.</source>
        <translation>Kies een andere rekening onder Rekeningtypen en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The account is archived in Xero</source>
        <translation>De rekening is in Xero gearchiveerd</translation>
    </message>
    <message>
        <source>Xero posts nothing to archived accounts.</source>
        <translation>Xero boekt niets op gearchiveerde rekeningen.</translation>
    </message>
    <message>
        <source>Restore it in Xero, or choose another one under Account types. Then retry.</source>
        <translation>Herstel haar in Xero of kies een andere onder Rekeningtypen. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>The currency has three decimals</source>
        <translation>De valuta heeft drie decimalen</translation>
    </message>
    <message>
        <source>Xero keeps two decimals, so a part of the amount would be lost.</source>
        <translation>Xero houdt twee decimalen bij, dus een deel van het bedrag zou verloren gaan.</translation>
    </message>
    <message>
        <source>Allow such currencies under Account types, or enter the document by hand and skip it here.</source>
        <translation>Sta zulke valuta&apos;s toe onder Rekeningtypen, of voer het document handmatig in en sla het hier over.</translation>
    </message>
    <message>
        <source>The accounts are not set up yet</source>
        <translation>De rekeningen zijn nog niet ingesteld</translation>
    </message>
    <message>
        <source>Nothing is posted before it is known which account takes the sales, or the stored choice cannot be read.</source>
        <translation>Er wordt niets geboekt zolang niet bekend is welke rekening de omzet krijgt, of de opgeslagen keuze kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Open Account types, take the suggestions or choose yourself, and save.</source>
        <translation>Open Rekeningtypen, neem de voorstellen over of kies zelf, en sla op.</translation>
    </message>
    <message>
        <source>Its customer was refused by Xero</source>
        <translation>De klant is door Xero geweigerd</translation>
    </message>
    <message>
        <source>A document needs its contact first, and Xero did not take that one.</source>
        <translation>Een document heeft eerst een contact nodig, en dat contact nam Xero niet.</translation>
    </message>
    <message>
        <source>Look at the customer&apos;s own entry in this log, mend it there, then retry.</source>
        <translation>Bekijk de eigen vermelding van de klant in dit logboek, verhelp het daar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Xero is down</source>
        <translation>Xero ligt plat</translation>
    </message>
    <message>
        <source>Xero answered several requests in a row with a fault of its own.</source>
        <translation>Xero antwoordde op meerdere verzoeken achter elkaar met een eigen storing.</translation>
    </message>
    <message>
        <source>Nothing: it is tried again by itself. status.xero.com says how long it may take.</source>
        <translation>Niets: het wordt vanzelf opnieuw geprobeerd. status.xero.com meldt hoe lang het kan duren.</translation>
    </message>
    <message>
        <source>Xero refused it</source>
        <translation>Xero heeft het geweigerd</translation>
    </message>
    <message>
        <source>Xero gave a reason of its own.</source>
        <translation>Xero gaf er zelf een reden voor.</translation>
    </message>
    <message>
        <source>Mend what Xero names, then retry.</source>
        <translation>Verhelp wat Xero noemt en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>It was changed in Magento after posting</source>
        <translation>Het is na het boeken in Magento gewijzigd</translation>
    </message>
    <message>
        <source>The document stands in Xero as it was before the change. Posted documents are never changed silently.</source>
        <translation>Het document staat in Xero zoals het vóór de wijziging was. Geboekte documenten worden nooit stilzwijgend gewijzigd.</translation>
    </message>
    <message>
        <source>Compare both and correct the one in Xero by hand if the change matters.</source>
        <translation>Vergelijk beide en corrigeer het document in Xero handmatig als de wijziging van belang is.</translation>
    </message>
    <message>
        <source>It was changed in Xero after posting</source>
        <translation>Het is na het boeken in Xero gewijzigd</translation>
    </message>
    <message>
        <source>Somebody edited the document in Xero, or an app did. Counterfoil never writes over such a change.</source>
        <translation>Iemand of een app heeft het document in Xero bewerkt. Counterfoil overschrijft zo&apos;n wijziging nooit.</translation>
    </message>
    <message>
        <source>Nothing, if the change is meant. If not, correct it in Xero by hand.</source>
        <translation>Niets, als de wijziging bedoeld is. Zo niet, corrigeer het dan handmatig in Xero.</translation>
    </message>
    <message>
        <source>It was voided in Xero after posting</source>
        <translation>Het is na het boeken in Xero ongeldig gemaakt</translation>
    </message>
    <message>
        <source>Somebody voided or deleted the document in Xero, so it no longer counts in the books, while Magento still has it.</source>
        <translation>Iemand heeft het document in Xero ongeldig gemaakt of verwijderd, zodat het niet meer meetelt in de boeken, terwijl Magento het nog heeft.</translation>
    </message>
    <message>
        <source>Nothing, if that is meant. If not, enter it in Xero again. Reconcile shows what is missing for a period.</source>
        <translation>Niets, als dat bedoeld is. Zo niet, voer het dan opnieuw in Xero in. “Afstemmen” toont wat er in een periode ontbreekt.</translation>
    </message>
    <message>
        <source>Xero&apos;s total differs</source>
        <translation>Het totaal van Xero wijkt af</translation>
    </message>
    <message>
        <source>Xero took the document but counted another total than Magento.</source>
        <translation>Xero nam het document, maar kwam op een ander totaal dan Magento.</translation>
    </message>
    <message>
        <source>Compare both documents and correct the one in Xero.</source>
        <translation>Vergelijk beide documenten en corrigeer dat in Xero.</translation>
    </message>
    <message>
        <source>The shop does not know the consumer key</source>
        <translation>De webshop kent de consumer key niet</translation>
    </message>
    <message>
        <source>The key is mistyped, was swapped with another, or the integration was deleted in Magento.</source>
        <translation>De sleutel is verkeerd getypt, met een andere verwisseld, of de integratie is in Magento verwijderd.</translation>
    </message>
    <message>
        <source>Copy it again from System, Integrations in Magento.</source>
        <translation>Kopieer hem opnieuw uit System, Integrations in Magento.</translation>
    </message>
    <message>
        <source>The shop does not know the access token</source>
        <translation>De webshop kent de access token niet</translation>
    </message>
    <message>
        <source>The token is mistyped, or the integration was reauthorized and the old token is gone.</source>
        <translation>De token is verkeerd getypt, of de integratie is opnieuw geautoriseerd en de oude token is vervallen.</translation>
    </message>
    <message>
        <source>The shop does not accept the signature</source>
        <translation>De webshop accepteert de handtekening niet</translation>
    </message>
    <message>
        <source>One of the two secrets is wrong, or a proxy in front of the shop changes its address.</source>
        <translation>Een van de twee geheimen is fout, of een proxy vóór de webshop wijzigt het adres.</translation>
    </message>
    <message>
        <source>Copy both secrets again. If they are right, choose Bearer under Credentials.</source>
        <translation>Kopieer beide geheimen opnieuw. Kloppen ze, kies dan Bearer onder Inloggegevens.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>De klok van deze computer gaat verkeerd</translation>
    </message>
    <message>
        <source>The shop refuses requests from the future, and requests it has seen before.</source>
        <translation>De webshop weigert verzoeken uit de toekomst en verzoeken die hij al gezien heeft.</translation>
    </message>
    <message>
        <source>Switch on the automatic time of this computer, then try again.</source>
        <translation>Schakel de automatische tijd van deze computer in en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The integration may not read this</source>
        <translation>De integratie mag dit niet lezen</translation>
    </message>
    <message>
        <source>A permission is not ticked for the integration in Magento, or the integration is not active.</source>
        <translation>In Magento is een recht van de integratie niet aangevinkt, of de integratie is niet actief.</translation>
    </message>
    <message>
        <source>In Magento open System, Integrations, tick the permission, save and reauthorize.</source>
        <translation>Open in Magento System, Integrations, vink het recht aan, sla op en autoriseer opnieuw.</translation>
    </message>
    <message>
        <source>The shop takes no bearer tokens</source>
        <translation>De webshop neemt geen bearer tokens</translation>
    </message>
    <message>
        <source>Since Magento 2.4.4 this must be switched on in the shop.</source>
        <translation>Sinds Magento 2.4.4 moet dit in de webshop worden ingeschakeld.</translation>
    </message>
    <message>
        <source>Choose OAuth under Credentials, or allow it in Magento: Stores, Configuration, Services, OAuth.</source>
        <translation>Kies OAuth onder Inloggegevens of sta het toe in Magento: Stores, Configuration, Services, OAuth.</translation>
    </message>
    <message>
        <source>The shop refused it</source>
        <translation>De webshop heeft het geweigerd</translation>
    </message>
    <message>
        <source>The shop gave a reason of its own.</source>
        <translation>De webshop gaf er zelf een reden voor.</translation>
    </message>
    <message>
        <source>Check the keys and the integration&apos;s permissions.</source>
        <translation>Controleer de sleutels en de rechten van de integratie.</translation>
    </message>
    <message>
        <source>The shop asks to wait</source>
        <translation>De webshop vraagt om te wachten</translation>
    </message>
    <message>
        <source>The shop or its host allows only so many requests.</source>
        <translation>De webshop of het hostingbedrijf staat maar een beperkt aantal verzoeken toe.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it goes on after a pause. A smaller page size helps.</source>
        <translation>U hoeft niets te doen: het gaat na een pauze verder. Een kleinere paginagrootte helpt.</translation>
    </message>
    <message>
        <source>The shop is in maintenance mode</source>
        <translation>De webshop is in onderhoudsmodus</translation>
    </message>
    <message>
        <source>Somebody works on the shop, and it answers nobody.</source>
        <translation>Er wordt aan de webshop gewerkt, en hij antwoordt niemand.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is tried again.</source>
        <translation>U hoeft niets te doen: het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The shop&apos;s server failed</source>
        <translation>De server van de webshop had een storing</translation>
    </message>
    <message>
        <source>The shop has a fault of its own, often an extension or a full disk.</source>
        <translation>De webshop heeft zelf een storing, vaak door een extensie of een volle schijf.</translation>
    </message>
    <message>
        <source>It is tried again. If it stays, tell whoever looks after the shop.</source>
        <translation>Het wordt opnieuw geprobeerd. Blijft het zo, meld het dan aan degene die de webshop beheert.</translation>
    </message>
    <message>
        <source>The store URL is not right</source>
        <translation>De webshop-URL klopt niet</translation>
    </message>
    <message>
        <source>At this address there is no Magento 2 shop, another page answers in its place, or it has no such store view.</source>
        <translation>Op dit adres is geen Magento 2-webshop, antwoordt een andere pagina, of bestaat deze store view niet.</translation>
    </message>
    <message>
        <source>Correct the store URL under Credentials; a shop in a folder needs the folder too.</source>
        <translation>Corrigeer de webshop-URL onder Inloggegevens; bij een webshop in een map hoort de map erbij.</translation>
    </message>
    <message>
        <source>The store URL is not secure</source>
        <translation>De webshop-URL is niet beveiligd</translation>
    </message>
    <message>
        <source>Without https the keys could be read on the way.</source>
        <translation>Zonder https zouden de sleutels onderweg gelezen kunnen worden.</translation>
    </message>
    <message>
        <source>Enter the store URL with https:// in front.</source>
        <translation>Voer de webshop-URL in met https:// ervoor.</translation>
    </message>
    <message>
        <source>The shop no longer has it</source>
        <translation>De webshop heeft het niet meer</translation>
    </message>
    <message>
        <source>The document was deleted in Magento, or belongs to a store view that is not read.</source>
        <translation>Het document is in Magento verwijderd, of hoort bij een store view die niet wordt gelezen.</translation>
    </message>
    <message>
        <source>Skip it if it was deleted on purpose.</source>
        <translation>Sla het over als het bewust is verwijderd.</translation>
    </message>
    <message>
        <source>The shop&apos;s answer is not complete</source>
        <translation>Het antwoord van de webshop is niet volledig</translation>
    </message>
    <message>
        <source>A field is missing that every Magento gives, often because an extension changes the answers.</source>
        <translation>Er ontbreekt een veld dat elke Magento geeft, vaak omdat een extensie de antwoorden wijzigt.</translation>
    </message>
    <message>
        <source>Retry. If it stays, copy this entry for whoever looks after the shop.</source>
        <translation>Probeer het opnieuw. Blijft het zo, kopieer dan deze vermelding voor degene die de webshop beheert.</translation>
    </message>
    <message>
        <source>The number is taken in Xero</source>
        <translation>Het nummer is bezet in Xero</translation>
    </message>
    <message>
        <source>Xero already has a document with this number, perhaps voided, deleted or entered by hand. Xero never gives a number twice.</source>
        <translation>Xero heeft al een document met dit nummer, misschien ongeldig, verwijderd of handmatig ingevoerd. Xero geeft een nummer nooit twee keer.</translation>
    </message>
    <message>
        <source>Look the number up in Xero. If it is the same sale, skip the document here; if not, choose a prefix or suffix for the numbers, then retry.</source>
        <translation>Zoek het nummer op in Xero. Is het dezelfde verkoop, sla het document dan hier over; kies anders een voor- of achtervoegsel voor de nummers en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This tax rate does not go with this account</source>
        <translation>Dit btw-tarief past niet bij deze rekening</translation>
    </message>
    <message>
        <source>Xero lets each account take only some tax rates: a rate for purchases, for example, cannot go to a sales account.</source>
        <translation>Xero laat per rekening maar enkele btw-tarieven toe: een tarief voor inkopen kan bijvoorbeeld niet op een omzetrekening.</translation>
    </message>
    <message>
        <source>Choose another tax rate, or another account, for this line. Then retry.</source>
        <translation>Kies een ander btw-tarief of een andere rekening voor deze regel. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Xero does not know this tax rate</source>
        <translation>Xero kent dit btw-tarief niet</translation>
    </message>
    <message>
        <source>The tax rate that is chosen for this tax was deleted in Xero, or is not for sales.</source>
        <translation>Het btw-tarief dat voor deze btw is gekozen, is in Xero verwijderd of is niet voor verkopen.</translation>
    </message>
    <message>
        <source>Choose another tax rate, then retry.</source>
        <translation>Kies een ander btw-tarief en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A line has no tax rate</source>
        <translation>Een regel heeft geen btw-tarief</translation>
    </message>
    <message>
        <source>Xero approves a document only when every line has a tax rate, and the account of this line has none of its own.</source>
        <translation>Xero keurt een document alleen goed als elke regel een btw-tarief heeft, en de rekening van deze regel heeft er zelf geen.</translation>
    </message>
    <message>
        <source>Choose a tax rate for this tax, then retry.</source>
        <translation>Kies een btw-tarief voor deze btw en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The account is archived or deleted in Xero</source>
        <translation>De rekening is in Xero gearchiveerd of verwijderd</translation>
    </message>
    <message>
        <source>A line goes to an account that was archived or deleted in Xero after it had been chosen here.</source>
        <translation>Een regel gaat naar een rekening die in Xero is gearchiveerd of verwijderd nadat ze hier was gekozen.</translation>
    </message>
    <message>
        <source>Restore the account in Xero, or choose another one here. Then retry.</source>
        <translation>Herstel de rekening in Xero of kies hier een andere. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Xero does not take this account here</source>
        <translation>Xero neemt deze rekening hier niet</translation>
    </message>
    <message>
        <source>The account does not exist, or is of a type that cannot stand on a sales document, such as a bank or a system account.</source>
        <translation>De rekening bestaat niet, of is van een type dat niet op een verkoopdocument kan staan, zoals een bank- of systeemrekening.</translation>
    </message>
    <message>
        <source>Choose another account, then retry.</source>
        <translation>Kies een andere rekening en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A line has no account</source>
        <translation>Een regel heeft geen rekening</translation>
    </message>
    <message>
        <source>Xero approves a document only when every line has an account.</source>
        <translation>Xero keurt een document alleen goed als elke regel een rekening heeft.</translation>
    </message>
    <message>
        <source>Choose the missing account, then retry.</source>
        <translation>Kies de ontbrekende rekening en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Xero does not find the account</source>
        <translation>Xero vindt de rekening niet</translation>
    </message>
    <message>
        <source>The account was deleted in Xero, or another organisation is connected than the one the accounts were chosen for.</source>
        <translation>De rekening is in Xero verwijderd, of er is een andere organisatie verbonden dan die waarvoor de rekeningen zijn gekozen.</translation>
    </message>
    <message>
        <source>Choose the account again, then retry.</source>
        <translation>Kies de rekening opnieuw en probeer het nog eens.</translation>
    </message>
    <message>
        <source>The year is closed in Xero</source>
        <translation>Het jaar is in Xero afgesloten</translation>
    </message>
    <message>
        <source>The document is dated in a year that is closed by the end of year lock date.</source>
        <translation>De datum van het document ligt in een jaar dat door de afsluitdatum van het boekjaar is afgesloten.</translation>
    </message>
    <message>
        <source>Let an adviser move the lock date in Xero, or choose here that such documents are dated on the first open day. Then retry.</source>
        <translation>Laat een adviseur de afsluitdatum in Xero verplaatsen, of kies hier dat zulke documenten op de eerste open dag komen. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>The period is locked in Xero</source>
        <translation>De periode is in Xero afgesloten</translation>
    </message>
    <message>
        <source>The document is dated in a period that is closed by the lock date, for example because its tax return was filed.</source>
        <translation>De datum van het document ligt in een periode die door de afsluitdatum is afgesloten, bijvoorbeeld omdat de btw-aangifte is ingediend.</translation>
    </message>
    <message>
        <source>The currency is not set up in Xero</source>
        <translation>De valuta is niet ingesteld in Xero</translation>
    </message>
    <message>
        <source>The order is in a currency that the organisation in Xero does not use. Several currencies need a plan that has them.</source>
        <translation>De bestelling is in een valuta die de organisatie in Xero niet gebruikt. Voor meerdere valuta&apos;s is een abonnement nodig dat ze bevat.</translation>
    </message>
    <message>
        <source>Add the currency in Xero, then retry.</source>
        <translation>Voeg de valuta toe in Xero en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The exchange rate is missing</source>
        <translation>De wisselkoers ontbreekt</translation>
    </message>
    <message>
        <source>Magento gave an exchange rate of zero for this document.</source>
        <translation>Magento gaf voor dit document een wisselkoers van nul.</translation>
    </message>
    <message>
        <source>Look at the currency rates in Magento (Stores, Currency Rates). Retry after they are right.</source>
        <translation>Bekijk de wisselkoersen in Magento (Stores, Currency Rates). Probeer het opnieuw als ze kloppen.</translation>
    </message>
    <message>
        <source>The document has no lines</source>
        <translation>Het document heeft geen regels</translation>
    </message>
    <message>
        <source>Xero takes no document without lines, and everything on this one came to nothing.</source>
        <translation>Xero neemt geen document zonder regels, en alles op dit document kwam op nul.</translation>
    </message>
    <message>
        <source>Look at the document in Magento. Skip it if it has no value.</source>
        <translation>Bekijk het document in Magento. Sla het over als het geen waarde heeft.</translation>
    </message>
    <message>
        <source>The total is below zero</source>
        <translation>Het totaal ligt onder nul</translation>
    </message>
    <message>
        <source>Xero takes no document below zero.</source>
        <translation>Xero neemt geen document onder nul.</translation>
    </message>
    <message>
        <source>Look at the document in Magento, enter it in Xero by hand, and skip it here.</source>
        <translation>Bekijk het document in Magento, voer het handmatig in Xero in en sla het hier over.</translation>
    </message>
    <message>
        <source>The lines do not come to the total</source>
        <translation>De regels komen niet op het totaal</translation>
    </message>
    <message>
        <source>Xero added the lines up and came to another total than was sent.</source>
        <translation>Xero telde de regels op en kwam op een ander totaal dan er verzonden is.</translation>
    </message>
    <message>
        <source>Retry once. If it stays so, copy this entry and report it: it must not happen.</source>
        <translation>Probeer het één keer opnieuw. Blijft het zo, kopieer dan deze vermelding en meld het: dit mag niet gebeuren.</translation>
    </message>
    <message>
        <source>A line is rounded differently</source>
        <translation>Een regel is anders afgerond</translation>
    </message>
    <message>
        <source>Quantity times price is not the amount of the line, mostly because of a long decimal price or a percentage discount.</source>
        <translation>Aantal maal prijs is niet het bedrag van de regel, meestal door een prijs met veel decimalen of een procentuele korting.</translation>
    </message>
    <message>
        <source>Retry once. If it stays so, copy this entry and report it: lines are sent so that this cannot happen.</source>
        <translation>Probeer het één keer opnieuw. Blijft het zo, kopieer dan deze vermelding en meld het: regels worden zo verzonden dat dit niet kan gebeuren.</translation>
    </message>
    <message>
        <source>The discount is more than the line</source>
        <translation>De korting is meer dan de regel</translation>
    </message>
    <message>
        <source>A line has a larger discount than price, as with a coupon of 100 % and cents of rounding.</source>
        <translation>Een regel heeft een grotere korting dan prijs, zoals bij een coupon van 100% en centen afronding.</translation>
    </message>
    <message>
        <source>Look at the discount in Magento. If it is right, enter the document by hand and skip it here.</source>
        <translation>Bekijk de korting in Magento. Klopt die, voer het document dan handmatig in en sla het hier over.</translation>
    </message>
    <message>
        <source>No discount on credit notes</source>
        <translation>Geen korting op creditnota&apos;s</translation>
    </message>
    <message>
        <source>Xero takes discounts on invoices only.</source>
        <translation>Xero neemt alleen kortingen op facturen.</translation>
    </message>
    <message>
        <source>Retry once. If it stays so, copy this entry and report it: discounts are part of the price on credit notes.</source>
        <translation>Probeer het één keer opnieuw. Blijft het zo, kopieer dan deze vermelding en meld het: op creditnota&apos;s zit korting in de prijs.</translation>
    </message>
    <message>
        <source>The tax is more than the line</source>
        <translation>De btw is meer dan de regel</translation>
    </message>
    <message>
        <source>A line has more tax than value, as with goods given away whose tax is still due.</source>
        <translation>Een regel heeft meer btw dan waarde, zoals bij weggegeven goederen waarover toch btw verschuldigd is.</translation>
    </message>
    <message>
        <source>Look at the tax of the document in Magento. If it is right, enter it in Xero by hand and skip it here.</source>
        <translation>Bekijk de btw van het document in Magento. Klopt die, voer het dan handmatig in Xero in en sla het hier over.</translation>
    </message>
    <message>
        <source>Tax on a document without tax</source>
        <translation>Btw op een document zonder btw</translation>
    </message>
    <message>
        <source>The document was sent as one without tax, yet a line has some.</source>
        <translation>Het document is verzonden als een document zonder btw, maar een regel heeft wel btw.</translation>
    </message>
    <message>
        <source>Xero does not know the item</source>
        <translation>Xero kent het artikel niet</translation>
    </message>
    <message>
        <source>A line names an item that is not in Xero: it was deleted there, or was never posted.</source>
        <translation>Een regel noemt een artikel dat niet in Xero staat: het is daar verwijderd of nooit geboekt.</translation>
    </message>
    <message>
        <source>Send the product to Xero first, or choose that lines carry no item codes. Then retry.</source>
        <translation>Verzend eerst het product naar Xero, of kies dat regels geen artikelcodes krijgen. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>A quantity is below zero</source>
        <translation>Een aantal ligt onder nul</translation>
    </message>
    <message>
        <source>Xero takes no line with a quantity below zero.</source>
        <translation>Xero neemt geen regel met een aantal onder nul.</translation>
    </message>
    <message>
        <source>Look at the document in Magento, enter it by hand, and skip it here.</source>
        <translation>Bekijk het document in Magento, voer het handmatig in en sla het hier over.</translation>
    </message>
    <message>
        <source>Xero has too little of a tracked item</source>
        <translation>Xero heeft te weinig van een voorraadartikel</translation>
    </message>
    <message>
        <source>The item is tracked inventory in Xero, and Xero counts fewer than were sold.</source>
        <translation>Het artikel heeft in Xero voorraadbeheer, en Xero telt er minder dan er verkocht zijn.</translation>
    </message>
    <message>
        <source>Correct the stock in Xero, or choose that lines carry no item codes, since Magento keeps the stock. Then retry.</source>
        <translation>Corrigeer de voorraad in Xero, of kies dat regels geen artikelcodes krijgen, omdat Magento de voorraad bijhoudt. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>The tracking option is gone</source>
        <translation>De trackingoptie is weg</translation>
    </message>
    <message>
        <source>The tracking category or its option was renamed, archived or deleted in Xero.</source>
        <translation>De trackingcategorie of de optie is in Xero hernoemd, gearchiveerd of verwijderd.</translation>
    </message>
    <message>
        <source>Restore it in Xero, or choose another one here. Then retry.</source>
        <translation>Herstel haar in Xero of kies hier een andere. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>The number has signs that Xero does not take</source>
        <translation>Het nummer heeft tekens die Xero niet neemt</translation>
    </message>
    <message>
        <source>Xero takes up to 255 plain letters, digits and signs, without accents, in a document&apos;s number.</source>
        <translation>Xero neemt in een documentnummer hoogstens 255 gewone letters, cijfers en tekens, zonder accenten.</translation>
    </message>
    <message>
        <source>Change the prefix or suffix of the numbers, then retry.</source>
        <translation>Wijzig het voor- of achtervoegsel van de nummers en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A text is too long for Xero</source>
        <translation>Een tekst is te lang voor Xero</translation>
    </message>
    <message>
        <source>A name, number or description is longer than Xero keeps.</source>
        <translation>Een naam, nummer of omschrijving is langer dan Xero bewaart.</translation>
    </message>
    <message>
        <source>Shorten it in Magento. Retry when it is done.</source>
        <translation>Kort het in Magento in. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>A line has no description</source>
        <translation>Een regel heeft geen omschrijving</translation>
    </message>
    <message>
        <source>Xero wants a description on every line.</source>
        <translation>Xero wil op elke regel een omschrijving.</translation>
    </message>
    <message>
        <source>Give the product a name in Magento, then retry.</source>
        <translation>Geef het product in Magento een naam en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The due date is missing</source>
        <translation>De vervaldatum ontbreekt</translation>
    </message>
    <message>
        <source>Xero approves an invoice only with a due date.</source>
        <translation>Xero keurt een factuur alleen goed met een vervaldatum.</translation>
    </message>
    <message>
        <source>Set the days until payment under Documents, then retry.</source>
        <translation>Stel de betaaltermijn in onder Documenten en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Xero does not understand the date</source>
        <translation>Xero begrijpt de datum niet</translation>
    </message>
    <message>
        <source>The document has a date that Xero cannot read.</source>
        <translation>Het document heeft een datum die Xero niet kan lezen.</translation>
    </message>
    <message>
        <source>Retry once. If it stays so, look at the document&apos;s date in Magento.</source>
        <translation>Probeer het één keer opnieuw. Blijft het zo, bekijk dan de datum van het document in Magento.</translation>
    </message>
    <message>
        <source>It is paid or credited in Xero</source>
        <translation>Het is in Xero betaald of gecrediteerd</translation>
    </message>
    <message>
        <source>Xero does not change a document that has a payment or a credit note on it.</source>
        <translation>Xero wijzigt geen document waarop een betaling of creditnota staat.</translation>
    </message>
    <message>
        <source>Take the payment off in Xero first, or correct the document there by hand and skip the change here.</source>
        <translation>Haal eerst de betaling eraf in Xero, of corrigeer het document daar handmatig en sla de wijziging hier over.</translation>
    </message>
    <message>
        <source>It was voided or deleted in Xero</source>
        <translation>Het is in Xero ongeldig gemaakt of verwijderd</translation>
    </message>
    <message>
        <source>Somebody voided or deleted the document in Xero, so it cannot be changed any more.</source>
        <translation>Iemand heeft het document in Xero ongeldig gemaakt of verwijderd, dus het kan niet meer worden gewijzigd.</translation>
    </message>
    <message>
        <source>Look at it in Xero. If voiding it was right, skip the change here.</source>
        <translation>Bekijk het in Xero. Was het ongeldig maken juist, sla de wijziging dan hier over.</translation>
    </message>
    <message>
        <source>Xero does not let it be voided</source>
        <translation>Xero laat het niet ongeldig maken</translation>
    </message>
    <message>
        <source>A payment or a credit note still stands on the document.</source>
        <translation>Er staat nog een betaling of een creditnota op het document.</translation>
    </message>
    <message>
        <source>Take the payment off in Xero, then retry.</source>
        <translation>Haal de betaling eraf in Xero en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>With or without tax is unclear</source>
        <translation>Met of zonder btw is onduidelijk</translation>
    </message>
    <message>
        <source>Xero was not told whether the prices include tax.</source>
        <translation>Aan Xero is niet gemeld of de prijzen inclusief btw zijn.</translation>
    </message>
    <message>
        <source>Retry once. If it stays so, copy this entry and report it.</source>
        <translation>Probeer het één keer opnieuw. Blijft het zo, kopieer dan deze vermelding en meld het.</translation>
    </message>
    <message>
        <source>The branding theme is gone</source>
        <translation>Het huisstijlthema is weg</translation>
    </message>
    <message>
        <source>The branding theme that is chosen for invoices was deleted in Xero.</source>
        <translation>Het voor facturen gekozen huisstijlthema is in Xero verwijderd.</translation>
    </message>
    <message>
        <source>Choose another one under Documents, then retry.</source>
        <translation>Kies een ander onder Documenten en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The link to the shop is wrong</source>
        <translation>De link naar de webshop is fout</translation>
    </message>
    <message>
        <source>The document carries a link to the shop, and the shop&apos;s address is not a complete web address.</source>
        <translation>Het document bevat een link naar de webshop, en het adres van de webshop is geen volledig webadres.</translation>
    </message>
    <message>
        <source>Correct the store URL under Credentials, then retry.</source>
        <translation>Corrigeer de webshop-URL onder Inloggegevens en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Only approved invoices can be marked as sent</source>
        <translation>Alleen goedgekeurde facturen kunnen als verzonden worden gemarkeerd</translation>
    </message>
    <message>
        <source>The invoice is a draft in Xero, so Xero did not mark it as sent. It was saved.</source>
        <translation>De factuur is een concept in Xero, dus Xero heeft haar niet als verzonden gemarkeerd. Ze is wel opgeslagen.</translation>
    </message>
    <message>
        <source>Approve it in Xero if you want to, nothing else is needed.</source>
        <translation>Keur haar desgewenst goed in Xero; verder is niets nodig.</translation>
    </message>
    <message>
        <source>Two customers have the same name</source>
        <translation>Twee klanten hebben dezelfde naam</translation>
    </message>
    <message>
        <source>Xero allows a contact&apos;s name once only, and another contact has it already.</source>
        <translation>Xero staat de naam van een contact maar één keer toe, en een ander contact heeft hem al.</translation>
    </message>
    <message>
        <source>Retry: the customer&apos;s number is then added to the name. Or merge the two contacts in Xero.</source>
        <translation>Probeer opnieuw: het klantnummer wordt dan aan de naam toegevoegd. Of voeg de twee contacten in Xero samen.</translation>
    </message>
    <message>
        <source>Another contact has this customer&apos;s number</source>
        <translation>Een ander contact heeft dit klantnummer</translation>
    </message>
    <message>
        <source>A contact in Xero carries the number of this Magento customer, perhaps from another program or another shop.</source>
        <translation>Een contact in Xero draagt het nummer van deze Magento-klant, misschien uit een ander programma of een andere webshop.</translation>
    </message>
    <message>
        <source>Look both contacts up in Xero and merge them, then retry.</source>
        <translation>Zoek beide contacten op in Xero, voeg ze samen en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The customer is archived in Xero</source>
        <translation>De klant is in Xero gearchiveerd</translation>
    </message>
    <message>
        <source>Somebody archived this contact in Xero, and Xero posts nothing to archived contacts.</source>
        <translation>Iemand heeft dit contact in Xero gearchiveerd, en Xero boekt niets op gearchiveerde contacten.</translation>
    </message>
    <message>
        <source>Restore the contact in Xero (Contacts, Archived), then retry.</source>
        <translation>Herstel het contact in Xero (Contacts, Archived) en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The document has no customer</source>
        <translation>Het document heeft geen klant</translation>
    </message>
    <message>
        <source>Xero wants a contact on every document, and none could be made for this one.</source>
        <translation>Xero wil op elk document een contact, en voor dit document kon er geen worden aangemaakt.</translation>
    </message>
    <message>
        <source>Retry: the contact is posted again first.</source>
        <translation>Probeer opnieuw: het contact wordt eerst opnieuw geboekt.</translation>
    </message>
    <message>
        <source>The customer has no name</source>
        <translation>De klant heeft geen naam</translation>
    </message>
    <message>
        <source>The customer has neither a name nor a company in Magento.</source>
        <translation>De klant heeft in Magento geen naam en geen bedrijf.</translation>
    </message>
    <message>
        <source>Enter a name for the customer or in the billing address in Magento, then retry.</source>
        <translation>Voer in Magento een naam in bij de klant of in het factuuradres en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Xero does not take the e-mail address</source>
        <translation>Xero neemt het e-mailadres niet</translation>
    </message>
    <message>
        <source>The address is not complete, or has letters such as umlauts that Xero does not take.</source>
        <translation>Het adres is niet volledig of bevat letters, zoals umlauten, die Xero niet neemt.</translation>
    </message>
    <message>
        <source>Correct the e-mail address in Magento, then retry.</source>
        <translation>Corrigeer het e-mailadres in Magento en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The country is not written in letters</source>
        <translation>Het land is niet in letters geschreven</translation>
    </message>
    <message>
        <source>Xero takes letters only in the name of a country.</source>
        <translation>Xero neemt alleen letters in de naam van een land.</translation>
    </message>
    <message>
        <source>Correct the country of the address in Magento, then retry.</source>
        <translation>Corrigeer het land van het adres in Magento en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Xero does not know the kind of address</source>
        <translation>Xero kent de soort adres niet</translation>
    </message>
    <message>
        <source>An address was sent under a name that Xero does not know.</source>
        <translation>Er is een adres verzonden onder een naam die Xero niet kent.</translation>
    </message>
    <message>
        <source>The item is in Xero already</source>
        <translation>Het artikel staat al in Xero</translation>
    </message>
    <message>
        <source>Xero has an item with this code that was not posted from here.</source>
        <translation>Xero heeft een artikel met deze code dat niet van hieruit is geboekt.</translation>
    </message>
    <message>
        <source>Retry: the item is then looked up and used as it is.</source>
        <translation>Probeer opnieuw: het artikel wordt dan opgezocht en gebruikt zoals het is.</translation>
    </message>
    <message>
        <source>The product has no SKU</source>
        <translation>Het product heeft geen SKU</translation>
    </message>
    <message>
        <source>Xero knows items by their code, and the product has none in Magento.</source>
        <translation>Xero kent artikelen aan hun code, en het product heeft er in Magento geen.</translation>
    </message>
    <message>
        <source>Give the product a SKU in Magento, then retry.</source>
        <translation>Geef het product in Magento een SKU en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The payment is more than what is owed</source>
        <translation>De betaling is meer dan verschuldigd is</translation>
    </message>
    <message>
        <source>Part of it is paid or credited in Xero already, often by a bank feed or by hand.</source>
        <translation>Een deel ervan is in Xero al betaald of gecrediteerd, vaak via een bankfeed of handmatig.</translation>
    </message>
    <message>
        <source>Look at the payments of the document in Xero. If it is paid, skip this one.</source>
        <translation>Bekijk de betalingen van het document in Xero. Is het betaald, sla deze dan over.</translation>
    </message>
    <message>
        <source>Drafts cannot be paid</source>
        <translation>Concepten kunnen niet worden betaald</translation>
    </message>
    <message>
        <source>The document is a draft, voided or deleted in Xero, and Xero books payments on approved documents only.</source>
        <translation>Het document is in Xero een concept, ongeldig of verwijderd, en Xero boekt betalingen alleen op goedgekeurde documenten.</translation>
    </message>
    <message>
        <source>Approve it in Xero, or choose that documents are posted as approved. Then retry.</source>
        <translation>Keur het goed in Xero, of kies dat documenten als goedgekeurd worden geboekt. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>The account takes no payments</source>
        <translation>De rekening neemt geen betalingen</translation>
    </message>
    <message>
        <source>Payments go to bank accounts, or to accounts with &quot;Enable payments to this account&quot; ticked in Xero.</source>
        <translation>Betalingen gaan naar bankrekeningen, of naar rekeningen waarvoor in Xero &quot;Enable payments to this account&quot; is aangevinkt.</translation>
    </message>
    <message>
        <source>Choose a bank account for this way of paying, or tick it in Xero. Then retry.</source>
        <translation>Kies een bankrekening voor deze betaalwijze of vink dit in Xero aan. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>A payment of nothing</source>
        <translation>Een betaling van nul</translation>
    </message>
    <message>
        <source>Xero books no payment of zero.</source>
        <translation>Xero boekt geen betaling van nul.</translation>
    </message>
    <message>
        <source>Skip it: nothing was paid.</source>
        <translation>Sla haar over: er is niets betaald.</translation>
    </message>
    <message>
        <source>The payment has parts of a cent</source>
        <translation>De betaling heeft delen van een cent</translation>
    </message>
    <message>
        <source>Xero books whole cents only, and Magento gave more decimals.</source>
        <translation>Xero boekt alleen hele centen, en Magento gaf meer decimalen.</translation>
    </message>
    <message>
        <source>Look at the payment in Magento, enter it in Xero by hand, and skip it here.</source>
        <translation>Bekijk de betaling in Magento, voer haar handmatig in Xero in en sla haar hier over.</translation>
    </message>
    <message>
        <source>The payment belongs to no document</source>
        <translation>De betaling hoort bij geen document</translation>
    </message>
    <message>
        <source>The invoice or credit note that was paid is not in Xero yet.</source>
        <translation>De betaalde factuur of creditnota staat nog niet in Xero.</translation>
    </message>
    <message>
        <source>Retry: the document is posted first.</source>
        <translation>Probeer opnieuw: het document wordt eerst geboekt.</translation>
    </message>
    <message>
        <source>The payment is reconciled with the bank</source>
        <translation>De betaling is met de bank afgestemd</translation>
    </message>
    <message>
        <source>Somebody matched the payment with a bank line in Xero, so it stays.</source>
        <translation>Iemand heeft de betaling in Xero aan een bankregel gekoppeld, dus ze blijft staan.</translation>
    </message>
    <message>
        <source>Undo the reconciliation in Xero first, if the payment is really wrong.</source>
        <translation>Maak eerst de afstemming in Xero ongedaan, als de betaling echt fout is.</translation>
    </message>
    <message>
        <source>The credit note is not approved</source>
        <translation>De creditnota is niet goedgekeurd</translation>
    </message>
    <message>
        <source>Xero sets off approved credit notes only; this one is a draft, used up or voided.</source>
        <translation>Xero verrekent alleen goedgekeurde creditnota&apos;s; deze is een concept, opgebruikt of ongeldig.</translation>
    </message>
    <message>
        <source>Look at it in Xero and approve it, then retry.</source>
        <translation>Bekijk haar in Xero, keur haar goed en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The invoice is paid already</source>
        <translation>De factuur is al betaald</translation>
    </message>
    <message>
        <source>Nothing is left open on the invoice, so the credit cannot be set off against it.</source>
        <translation>Op de factuur staat niets meer open, dus het tegoed kan er niet mee worden verrekend.</translation>
    </message>
    <message>
        <source>Book a refund for the credit note in Xero, or leave the credit open for the customer.</source>
        <translation>Boek in Xero een terugbetaling voor de creditnota, of laat het tegoed openstaan voor de klant.</translation>
    </message>
    <message>
        <source>The invoice is not approved</source>
        <translation>De factuur is niet goedgekeurd</translation>
    </message>
    <message>
        <source>The invoice is a draft or voided in Xero, so no credit can be set off against it.</source>
        <translation>De factuur is in Xero een concept of ongeldig, dus er kan geen tegoed mee worden verrekend.</translation>
    </message>
    <message>
        <source>Approve the invoice in Xero, then retry.</source>
        <translation>Keur de factuur goed in Xero en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>More credit than is open</source>
        <translation>Meer tegoed dan er openstaat</translation>
    </message>
    <message>
        <source>Part of the invoice is paid, or part of the credit is used, in Xero already.</source>
        <translation>Een deel van de factuur is in Xero al betaald, of een deel van het tegoed is al gebruikt.</translation>
    </message>
    <message>
        <source>Look at both documents in Xero. Set off the rest by hand, and skip it here.</source>
        <translation>Bekijk beide documenten in Xero. Verreken de rest handmatig en sla het hier over.</translation>
    </message>
    <message>
        <source>A credit of nothing</source>
        <translation>Een tegoed van nul</translation>
    </message>
    <message>
        <source>Xero sets off whole cents above zero only.</source>
        <translation>Xero verrekent alleen hele centen boven nul.</translation>
    </message>
    <message>
        <source>Look at the credit memo in Magento.</source>
        <translation>Bekijk de creditnota in Magento.</translation>
    </message>
    <message>
        <source>Invoice and credit note have different customers</source>
        <translation>Factuur en creditnota hebben verschillende klanten</translation>
    </message>
    <message>
        <source>Somebody changed the contact of one of them in Xero, or merged contacts.</source>
        <translation>Iemand heeft het contact van een van beide in Xero gewijzigd of contacten samengevoegd.</translation>
    </message>
    <message>
        <source>Set the same contact on both in Xero, then retry.</source>
        <translation>Stel in Xero op beide hetzelfde contact in en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Invoice and credit note have different currencies</source>
        <translation>Factuur en creditnota hebben verschillende valuta&apos;s</translation>
    </message>
    <message>
        <source>Xero sets off credit in the same currency only.</source>
        <translation>Xero verrekent tegoed alleen in dezelfde valuta.</translation>
    </message>
    <message>
        <source>Look at the currency of both documents in Magento and Xero.</source>
        <translation>Bekijk de valuta van beide documenten in Magento en Xero.</translation>
    </message>
    <message>
        <source>Xero does not have it any more</source>
        <translation>Xero heeft het niet meer</translation>
    </message>
    <message>
        <source>It was deleted in Xero, or another organisation is connected than the one it was posted to.</source>
        <translation>Het is in Xero verwijderd, of er is een andere organisatie verbonden dan die waarin het is geboekt.</translation>
    </message>
    <message>
        <source>Look the number up in Xero and check which organisation is connected. Then retry or skip it.</source>
        <translation>Zoek het nummer op in Xero en controleer welke organisatie verbonden is. Probeer het daarna opnieuw of sla het over.</translation>
    </message>
    <message>
        <source>The Xero plan is used up</source>
        <translation>Het Xero-abonnement is opgebruikt</translation>
    </message>
    <message>
        <source>The organisation&apos;s plan allows only so many approved invoices a month.</source>
        <translation>Het abonnement van de organisatie staat maar een beperkt aantal goedgekeurde facturen per maand toe.</translation>
    </message>
    <message>
        <source>Choose a larger plan in Xero, or wait for the next month. Then retry.</source>
        <translation>Kies een groter abonnement in Xero of wacht op de volgende maand. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Your Xero user may not do this</source>
        <translation>Uw Xero-gebruiker mag dit niet</translation>
    </message>
    <message>
        <source>The user who signed in lacks the role that this needs in Xero.</source>
        <translation>De aangemelde gebruiker mist de rol die hiervoor in Xero nodig is.</translation>
    </message>
    <message>
        <source>Let the organisation&apos;s subscriber or adviser give the role, or sign in as somebody who has it.</source>
        <translation>Laat de abonnee of de adviseur van de organisatie de rol geven, of meld u aan als iemand die haar heeft.</translation>
    </message>
    <message>
        <source>The Xero organisation is not paid for</source>
        <translation>Voor de Xero-organisatie is niet betaald</translation>
    </message>
    <message>
        <source>A trial has ended, or the subscription was cancelled.</source>
        <translation>Een proefperiode is afgelopen of het abonnement is opgezegd.</translation>
    </message>
    <message>
        <source>Renew the subscription in Xero, then sign in again.</source>
        <translation>Verleng het abonnement in Xero en meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>Xero has seen this request&apos;s key before</source>
        <translation>Xero heeft de sleutel van dit verzoek al gezien</translation>
    </message>
    <message>
        <source>A request with the same key was sent with other content. Nothing is sent again before it is known what was saved.</source>
        <translation>Een verzoek met dezelfde sleutel is met andere inhoud verzonden. Er wordt niets opnieuw verzonden voordat bekend is wat er is opgeslagen.</translation>
    </message>
    <message>
        <source>Retry: the document is looked up by its number first.</source>
        <translation>Probeer opnieuw: het document wordt eerst op nummer opgezocht.</translation>
    </message>
    <message>
        <source>The request&apos;s key was not accepted</source>
        <translation>De sleutel van het verzoek is niet geaccepteerd</translation>
    </message>
    <message>
        <source>Each write to Xero carries a key that keeps it from being booked twice, and Xero did not take this one.</source>
        <translation>Elke schrijfactie naar Xero draagt een sleutel die dubbel boeken voorkomt, en deze nam Xero niet.</translation>
    </message>
    <message>
        <source>Xero could not read the request</source>
        <translation>Xero kon het verzoek niet lezen</translation>
    </message>
    <message>
        <source>What was sent is not what Xero expects, or was changed on the way.</source>
        <translation>Wat verzonden is, is niet wat Xero verwacht, of is onderweg gewijzigd.</translation>
    </message>
    <message>
        <source>Two profiles post into one organisation</source>
        <translation>Twee profielen boeken in één organisatie</translation>
    </message>
    <message>
        <source>The shops count their documents from the same beginning, and Xero takes each number once only.</source>
        <translation>De winkels nummeren hun documenten vanaf hetzelfde begin, en Xero neemt elk nummer maar één keer.</translation>
    </message>
    <message>
        <source>Choose another number prefix for one of them before it posts.</source>
        <translation>Kies voor een ervan een ander nummervoorvoegsel voordat het boekt.</translation>
    </message>
    <message>
        <source>The settings were lost with the journal</source>
        <translation>De instellingen zijn met het journaal verloren gegaan</translation>
    </message>
    <message>
        <source>What is in Xero already is recognised by its numbers. With other prefixes, or another choice of what becomes a sales invoice, it would be posted again.</source>
        <translation>Wat al in Xero staat, wordt aan de nummers herkend. Met andere voorvoegsels, of een andere keuze van wat een verkoopfactuur wordt, zou het opnieuw worden geboekt.</translation>
    </message>
    <message>
        <source>Check Documents and Schedule under Account types as they were before, press Save there, or Retry all refused if all is right already.</source>
        <translation>Controleer of Documenten en Planning onder Rekeningtypen zijn zoals voorheen, klik daar op “Opslaan”, of op “Alle geweigerde opnieuw” als alles al klopt.</translation>
    </message>
    <message>
        <source>The day is in Xero already, with another total</source>
        <translation>De dag staat al in Xero, met een ander totaal</translation>
    </message>
    <message>
        <source>It was most likely posted from an earlier journal, and a document has come since or was changed.</source>
        <translation>Hij is waarschijnlijk vanuit een eerder journaal geboekt, en sindsdien is er een document bijgekomen of gewijzigd.</translation>
    </message>
    <message>
        <source>Do not change the prefix: that would post the day twice. Compare the two, enter what is missing in Xero by hand, and skip this row.</source>
        <translation>Wijzig het voorvoegsel niet: dan wordt de dag dubbel geboekt. Vergelijk de twee, voer in Xero met de hand in wat ontbreekt, en sla deze regel over.</translation>
    </message>
    <message>
        <source>The order is in Xero with its invoices</source>
        <translation>De bestelling staat met haar facturen in Xero</translation>
    </message>
    <message>
        <source>An invoice of it was posted or queued before orders became what is posted. Posted whole, the sale would be in Xero twice.</source>
        <translation>Een factuur ervan is geboekt of in de wachtrij gezet voordat bestellingen werden geboekt. Als geheel geboekt zou de verkoop twee keer in Xero staan.</translation>
    </message>
    <message>
        <source>Skip it: what else is invoiced of the order follows by itself, as invoices.</source>
        <translation>Sla haar over: wat verder van de bestelling wordt gefactureerd, volgt vanzelf, als facturen.</translation>
    </message>
    <message>
        <source>The invoice is in Xero with its order</source>
        <translation>De factuur staat met haar bestelling in Xero</translation>
    </message>
    <message>
        <source>Its order was posted whole while orders were what is posted. Posted as well, the sale would be in Xero twice.</source>
        <translation>Haar bestelling is als geheel geboekt toen bestellingen werden geboekt. Ook geboekt zou de verkoop twee keer in Xero staan.</translation>
    </message>
    <message>
        <source>Skip it: with the order it is in Xero already.</source>
        <translation>Sla haar over: met de bestelling staat zij al in Xero.</translation>
    </message>
    <message>
        <source>This is another shop than before</source>
        <translation>Dit is een andere webshop dan voorheen</translation>
    </message>
    <message>
        <source>The store URL leads to another shop, or the shop&apos;s database was set up anew or restored: ids that the journal knows stand for other documents now. Reading on could put payments on the wrong invoices, so nothing is read.</source>
        <translation>De webshop-URL leidt naar een andere webshop, of de database van de webshop is opnieuw opgezet of teruggezet: ids die het journaal kent, staan nu voor andere documenten. Verder lezen zou betalingen op verkeerde facturen kunnen zetten; daarom wordt niets gelezen.</translation>
    </message>
    <message>
        <source>Correct the store URL under Credentials, or make a profile of its own for the new shop, with a start date from which on nothing was posted yet.</source>
        <translation>Verbeter de webshop-URL onder Inloggegevens, of maak voor de nieuwe webshop een eigen profiel, met een begindatum vanaf wanneer nog niets is geboekt.</translation>
    </message>
</context>
<context>
    <name>ResultApplier</name>
    <message>
        <source>Taken back in Xero at your wish. Retry posts it again under its number.</source>
        <translation>Op uw verzoek in Xero teruggedraaid. “Opnieuw” boekt het weer onder hetzelfde nummer.</translation>
    </message>
    <message>
        <source>Xero did not take it the last time; it is tried again.</source>
        <translation>Xero nam het de vorige keer niet; het wordt opnieuw geprobeerd.</translation>
    </message>
    <message numerus="yes">
        <source>Xero failed to take this %n time(s), while it took others. Try it again later; if it stays so, look for something unusual in this document.</source>
        <translation>
            <numerusform>Xero kon dit %n keer niet verwerken, terwijl het andere documenten wel nam. Probeer het later opnieuw; blijft het zo, zoek dan naar iets ongewoons in dit document.</numerusform>
            <numerusform>Xero kon dit %n keer niet verwerken, terwijl het andere documenten wel nam. Probeer het later opnieuw; blijft het zo, zoek dan naar iets ongewoons in dit document.</numerusform>
        </translation>
    </message>
    <message>
        <source>Xero refused this without saying why. Press Retry to try again.</source>
        <translation>Xero weigerde dit zonder te zeggen waarom. Klik op “Opnieuw” om het nog eens te proberen.</translation>
    </message>
    <message>
        <source>Xero shows a total of %1 with tax %2, but %3 with tax %4 was sent. Nothing more is posted until you have looked at %5 in Xero and pressed “Retry all refused”.</source>
        <translation>Xero toont een totaal van %1 met %2 btw, maar %3 met %4 btw is verzonden. Er wordt niets meer geboekt totdat u %5 in Xero hebt bekeken en op “Alle geweigerde opnieuw” hebt geklikt.</translation>
    </message>
</context>
<context>
    <name>Runtime</name>
    <message>
        <source>Not signed in to Xero. Press Connect Now.</source>
        <translation>Niet aangemeld bij Xero. Klik op “Nu verbinden”.</translation>
    </message>
    <message>
        <source>Looking what was changed in Xero</source>
        <translation>Nagaan wat in Xero is gewijzigd</translation>
    </message>
    <message>
        <source>This row is no longer in the queue.</source>
        <translation>Deze rij staat niet meer in de wachtrij.</translation>
    </message>
    <message>
        <source>Only invoices, orders and credit memos have a preview.</source>
        <translation>Alleen facturen, bestellingen en creditnota&apos;s hebben een voorbeeld.</translation>
    </message>
    <message>
        <source>Another program on the shared journal is reading the shop at the moment. Try again when it has finished.</source>
        <translation>Een ander programma op het gedeelde journaal leest op dit moment de webshop. Probeer het opnieuw als het klaar is.</translation>
    </message>
    <message>
        <source>The integration may not read: %1. Tick these under System &gt; Integrations &gt; API in Magento, save and reauthorize.</source>
        <translation>De integratie mag dit niet lezen: %1. Vink het aan onder System &gt; Integrations &gt; API in Magento, sla op en autoriseer opnieuw.</translation>
    </message>
    <message>
        <source>The sign-in reached no organisation, so nothing was connected. Sign in again and choose one on Xero&apos;s page.</source>
        <translation>De aanmelding bereikte geen organisatie, dus is er niets verbonden. Meld u opnieuw aan en kies er een op de pagina van Xero.</translation>
    </message>
    <message>
        <source>Signed in to Xero; the organisation is still to be chosen and read.</source>
        <translation>Aangemeld bij Xero; de organisatie moet nog worden gekozen en gelezen.</translation>
    </message>
    <message>
        <source>The sign-in does not reach an organisation with the id %1.</source>
        <translation>De aanmelding bereikt geen organisatie met de id %1.</translation>
    </message>
    <message>
        <source>The sign-in reaches several organisations; choose one: %1</source>
        <translation>De aanmelding bereikt meerdere organisaties; kies er een: %1</translation>
    </message>
    <message>
        <source>Xero did not make the account %1: %2</source>
        <translation>Xero heeft de rekening %1 niet aangemaakt: %2</translation>
    </message>
    <message>
        <source>Xero said that the account %1 was made, but does not list it. Press Refresh in a moment.</source>
        <translation>Xero meldt dat de rekening %1 is aangemaakt, maar toont haar niet. Klik zo dadelijk op “Vernieuwen”.</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Verbinding verbroken.</translation>
    </message>
    <message>
        <source>Only invoices, orders and credit memos can be taken back here. Void a daily summary in Xero, archive a contact or an item there.</source>
        <translation>Alleen facturen, bestellingen en creditnota&apos;s kunnen hier worden teruggedraaid. Maak een dagoverzicht in Xero ongeldig; archiveer een contact of artikel daar.</translation>
    </message>
    <message>
        <source>%1 is not in Xero, or was not posted by this program.</source>
        <translation>%1 staat niet in Xero of is niet door dit programma geboekt.</translation>
    </message>
    <message>
        <source>%1 was posted as part of the daily summary %2 and cannot be taken back alone. Write a credit note over its amount in Xero.</source>
        <translation>%1 is geboekt als deel van het dagoverzicht %2 en kan niet apart worden teruggedraaid. Maak in Xero een creditnota voor het bedrag.</translation>
    </message>
    <message>
        <source>%1 is on its way to Xero. Wait until it has arrived.</source>
        <translation>%1 is onderweg naar Xero. Wacht tot het is aangekomen.</translation>
    </message>
    <message>
        <source>%1 is not in the journal. Add it to the queue again to read it from the shop.</source>
        <translation>%1 staat niet in het journaal. Voeg het opnieuw aan de wachtrij toe om het uit de webshop te lezen.</translation>
    </message>
    <message>
        <source>The profile %1 posts into %2 too. Give this profile number prefixes of its own under Account types &gt; Documents before it posts: of two documents with one number Xero takes only the first.</source>
        <translation>Ook het profiel %1 boekt in %2. Geef dit profiel eigen nummervoorvoegsels onder Rekeningtypen &gt; Documenten voordat het boekt: van twee documenten met één nummer neemt Xero alleen het eerste.</translation>
    </message>
</context>
<context>
    <name>SaleForm</name>
    <message>
        <source>Order %1 was begun with its invoices, of which at least one is in Xero or on its way. Posted whole it would be there twice. Skip this row: what else is invoiced of the order follows as invoices.</source>
        <translation>Bestelling %1 is begonnen met haar facturen, waarvan er minstens één in Xero staat of onderweg is. Als geheel geboekt zou zij er twee keer staan. Sla deze regel over: wat verder van de bestelling wordt gefactureerd, volgt als facturen.</translation>
    </message>
    <message>
        <source>Invoice %1 belongs to order %2, which is in Xero as a whole (%3) or on its way. Posted as well, the sale would be there twice. Skip this row.</source>
        <translation>Factuur %1 hoort bij bestelling %2, die als geheel in Xero staat (%3) of onderweg is. Ook geboekt zou de verkoop er twee keer staan. Sla deze regel over.</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>The %1 cannot use port %2: another program listens there. Close that program or choose another port.</source>
        <translation>De %1 kan poort %2 niet gebruiken: een ander programma luistert daar. Sluit dat programma of kies een andere poort.</translation>
    </message>
    <message>
        <source>demo shop</source>
        <translation>demowebshop</translation>
    </message>
    <message>
        <source>demo Xero</source>
        <translation>demo-Xero</translation>
    </message>
    <message>
        <source>The demo books in %1 cannot be used. Delete the file or choose another one.</source>
        <translation>De demoboeken in %1 zijn niet bruikbaar. Verwijder het bestand of kies een ander.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>environment variables, then %1</source>
        <translation>omgevingsvariabelen, daarna %1</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be used: %2</source>
        <translation>Het geheimenbestand %1 is niet bruikbaar: %2</translation>
    </message>
    <message>
        <source>other users of this computer may read or change it. Run: chmod 600 &quot;%1&quot;</source>
        <translation>andere gebruikers van deze computer mogen het lezen of wijzigen. Voer uit: chmod 600 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>it is not a JSON object of names and texts. Correct it, or move it away to start anew.</source>
        <translation>het is geen JSON-object van namen en teksten. Corrigeer het of verplaats het om opnieuw te beginnen.</translation>
    </message>
    <message>
        <source>the secrets file %1</source>
        <translation>het geheimenbestand %1</translation>
    </message>
    <message>
        <source>it cannot be written (%1). Nothing was changed.</source>
        <translation>er kan niet naar worden geschreven (%1). Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>it must be the path of a file.</source>
        <translation>het moet het pad van een bestand zijn.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, so passwords and keys can neither be read nor stored. Unlock it (sign in to the desktop, or open the password manager) and try again. Nothing was changed.</source>
        <translation>De sleutelbos van het systeem is vergrendeld, dus wachtwoorden en sleutels kunnen niet worden gelezen of opgeslagen. Ontgrendel hem (meld u aan bij het bureaublad of open het wachtwoordbeheer) en probeer het opnieuw. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be reached. Start a keychain service (GNOME Keyring, KWallet or KeePassXC), or on a machine without one use --secrets-file FILE or the COUNTERFOIL_… environment variables.</source>
        <translation>De sleutelbos van het systeem is niet bereikbaar. Start een sleutelbosdienst (GNOME Keyring, KWallet of KeePassXC), of gebruik op een computer zonder zo&apos;n dienst --secrets-file FILE of de omgevingsvariabelen COUNTERFOIL_….</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not answer within 5 seconds. If it is asking for its password, enter it and try again.</source>
        <translation>De sleutelbos van het systeem antwoordde niet binnen 5 seconden. Vraagt hij om zijn wachtwoord, voer het dan in en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>de sleutelbos van het systeem</translation>
    </message>
    <message>
        <source>memory only (forgotten at the end)</source>
        <translation>alleen in het geheugen (na afloop vergeten)</translation>
    </message>
    <message>
        <source>The keychain does not answer. Unlock or start it and try again.</source>
        <translation>De sleutelbos antwoordt niet. Ontgrendel of start hem en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1: %2 is not a web address. Enter it with https:// in front.</source>
        <translation>%1: %2 is geen webadres. Voer het in met https:// ervoor.</translation>
    </message>
    <message>
        <source>%1: %2 does not begin with https://. Over plain http the keys could be read on the way, so http is taken for this computer (127.0.0.1, localhost) only.</source>
        <translation>%1: %2 begint niet met https://. Via gewoon http zouden de sleutels onderweg gelezen kunnen worden, dus http is alleen toegestaan voor deze computer (127.0.0.1, localhost).</translation>
    </message>
    <message>
        <source>%1: %2 is not a whole number from %3 to %4.</source>
        <translation>%1: %2 is geen geheel getal van %3 tot %4.</translation>
    </message>
    <message>
        <source>%1: %2 is neither true nor false.</source>
        <translation>%1: %2 is geen true of false.</translation>
    </message>
    <message>
        <source>%1: %2 is no list of store view ids, such as 1,3.</source>
        <translation>%1: %2 is geen lijst van store-view-id&apos;s, zoals 1,3.</translation>
    </message>
    <message>
        <source>%1: %2 is no list of ports. Write up to %3 numbers from %4 to %5, such as 8743,8744 or 8743-8745.</source>
        <translation>%1: %2 is geen lijst van poorten. Schrijf hoogstens %3 nummers van %4 tot %5, zoals 8743,8744 of 8743-8745.</translation>
    </message>
    <message>
        <source>The address of the shop</source>
        <translation>Het adres van de webshop</translation>
    </message>
    <message>
        <source>The path of Magento&apos;s admin behind the shop&apos;s address, for View in Magento; empty for admin</source>
        <translation>Het pad van de Magento-admin achter het adres van de webshop, voor Bekijken in Magento; leeg voor admin</translation>
    </message>
    <message>
        <source>How the shop checks who asks</source>
        <translation>Hoe de webshop nagaat wie er vraagt</translation>
    </message>
    <message>
        <source>Ids of the store views to read, with commas; empty for all</source>
        <translation>Id&apos;s van de te lezen store views, met komma&apos;s; leeg voor alle</translation>
    </message>
    <message>
        <source>Rows read from the shop at a time, 1 to 300</source>
        <translation>Aantal rijen dat per keer uit de webshop wordt gelezen, 1 tot 300</translation>
    </message>
    <message>
        <source>The client id of your Xero app</source>
        <translation>De client-id van uw Xero-app</translation>
    </message>
    <message>
        <source>The Xero app is a custom connection, with a client secret</source>
        <translation>De Xero-app is een “Custom connection”, met een client secret</translation>
    </message>
    <message>
        <source>The port of the redirect URI http://localhost:PORT/callback</source>
        <translation>De poort van de redirect-URI http://localhost:PORT/callback</translation>
    </message>
    <message>
        <source>Further registered ports, tried in turn while xero.redirectPort is in use (8743-8745)</source>
        <translation>Verdere geregistreerde poorten, om beurten geprobeerd zolang xero.redirectPort bezet is (8743-8745)</translation>
    </message>
    <message>
        <source>Where Xero&apos;s API is; empty for Xero&apos;s own</source>
        <translation>Waar de API van Xero is; leeg voor die van Xero zelf</translation>
    </message>
    <message>
        <source>Where Xero&apos;s sign-in is; empty for Xero&apos;s own</source>
        <translation>Waar de aanmelding van Xero is; leeg voor die van Xero zelf</translation>
    </message>
    <message>
        <source>The organisation chosen at sign-in</source>
        <translation>De bij de aanmelding gekozen organisatie</translation>
    </message>
    <message>
        <source>Immediately, or Cron Job (every so many minutes)</source>
        <translation>Direct, of Cronjob (om de zoveel minuten)</translation>
    </message>
    <message>
        <source>Seconds between two looks at the shop in mode Immediately</source>
        <translation>Seconden tussen twee controles van de webshop in de modus Direct</translation>
    </message>
    <message>
        <source>Minutes between two runs in mode Cron Job</source>
        <translation>Minuten tussen twee rondes in de modus Cronjob</translation>
    </message>
    <message>
        <source>No scheduled run begins from this time on (HH:MM); empty for none</source>
        <translation>Vanaf dit tijdstip begint geen geplande ronde (UU:MM); leeg voor geen</translation>
    </message>
    <message>
        <source>Until this time no scheduled run begins (HH:MM); empty for none</source>
        <translation>Tot dit tijdstip begint geen geplande ronde (UU:MM); leeg voor geen</translation>
    </message>
    <message>
        <source>Which of the old documents are posted first</source>
        <translation>Welke van de oude documenten het eerst worden geboekt</translation>
    </message>
    <message>
        <source>What becomes a sales invoice: Magento&apos;s invoices, its orders, or one summary for each day</source>
        <translation>Wat een verkoopfactuur wordt: de facturen van Magento, de bestellingen, of één overzicht per dag</translation>
    </message>
    <message>
        <source>Hours after midnight until a daily summary is posted</source>
        <translation>Uren na middernacht totdat een dagoverzicht wordt geboekt</translation>
    </message>
    <message>
        <source>Look once a day whether posted documents were changed or voided in Xero (two calls)</source>
        <translation>Eenmaal per dag nagaan of geboekte documenten in Xero zijn gewijzigd of ongeldig gemaakt (twee aanroepen)</translation>
    </message>
    <message>
        <source>Only documents made on or after this day (YYYY-MM-DD); empty for all</source>
        <translation>Alleen documenten van of na deze dag (JJJJ-MM-DD); leeg voor alle</translation>
    </message>
    <message>
        <source>A person has decided from which day on to post</source>
        <translation>Iemand heeft beslist vanaf welke dag er wordt geboekt</translation>
    </message>
    <message>
        <source>Nothing is posted by itself until this is false; Sync Now still works</source>
        <translation>Zolang dit niet false is, wordt niets vanzelf geboekt; “Nu synchroniseren” werkt wel</translation>
    </message>
    <message>
        <source>Post customers as contacts</source>
        <translation>Klanten boeken als contacten</translation>
    </message>
    <message>
        <source>Post products as items</source>
        <translation>Producten boeken als artikelen</translation>
    </message>
    <message>
        <source>Post invoices (or orders) as sales invoices</source>
        <translation>Facturen (of bestellingen) boeken als verkoopfacturen</translation>
    </message>
    <message>
        <source>Post credit memos as credit notes</source>
        <translation>Magento-creditnota&apos;s boeken als creditnota&apos;s</translation>
    </message>
    <message>
        <source>Post payments and refunds</source>
        <translation>Betalingen en terugbetalingen boeken</translation>
    </message>
    <message>
        <source>Days a row stays in the log</source>
        <translation>Aantal dagen dat een rij in het logboek blijft</translation>
    </message>
    <message>
        <source>Calls of each day kept for new orders while old ones are added</source>
        <translation>Aanroepen per dag die voor nieuwe bestellingen gereserveerd zijn terwijl oude worden toegevoegd</translation>
    </message>
    <message>
        <source>%1 is a secret and is kept in the keychain. Set it with: counterfoil secrets set %1</source>
        <translation>%1 is een geheim en wordt in de sleutelbos bewaard. Stel het in met: counterfoil secrets set %1</translation>
    </message>
    <message>
        <source>There is no setting %1. Did you mean %2? `counterfoil config list` shows all.</source>
        <translation>Er is geen instelling %1. Bedoelde u %2? `counterfoil config list` toont alle instellingen.</translation>
    </message>
    <message>
        <source>%1 must not be empty; its usual value is %2.</source>
        <translation>%1 mag niet leeg zijn; de gebruikelijke waarde is %2.</translation>
    </message>
    <message>
        <source>%1: the value is longer than %2 characters.</source>
        <translation>%1: de waarde is langer dan %2 tekens.</translation>
    </message>
    <message>
        <source>%1: %2 is none of its values: %3.</source>
        <translation>%1: %2 is geen toegestane waarde: %3.</translation>
    </message>
    <message>
        <source>%1: %2 is no time of day. Write it as 22:00.</source>
        <translation>%1: %2 is geen tijdstip. Schrijf bijvoorbeeld 22:00.</translation>
    </message>
    <message>
        <source>%1: %2 is no day. Write it as 2026-04-01.</source>
        <translation>%1: %2 is geen dag. Schrijf bijvoorbeeld 2026-04-01.</translation>
    </message>
    <message>
        <source>%1 is missing. %2</source>
        <translation>%1 ontbreekt. %2</translation>
    </message>
    <message>
        <source>The store URL</source>
        <translation>De webshop-URL</translation>
    </message>
    <message>
        <source>Enter the address of your shop under Credentials.</source>
        <translation>Voer het adres van uw webshop in onder Inloggegevens.</translation>
    </message>
    <message>
        <source>A value of the Magento integration</source>
        <translation>Een waarde van de Magento-integratie</translation>
    </message>
    <message>
        <source>Copy all four values from System &gt; Integrations in Magento&apos;s admin.</source>
        <translation>Kopieer alle vier de waarden uit System &gt; Integrations in de Magento-admin.</translation>
    </message>
    <message>
        <source>The Xero client id</source>
        <translation>De client-id van Xero</translation>
    </message>
    <message>
        <source>Copy it from your app&apos;s Configuration page at developer.xero.com.</source>
        <translation>Kopieer hem van de pagina “Configuration” van uw app op developer.xero.com.</translation>
    </message>
    <message>
        <source>The Xero client secret</source>
        <translation>Het client secret van Xero</translation>
    </message>
    <message>
        <source>A custom connection needs it; generate one on your app&apos;s Configuration page.</source>
        <translation>Een “Custom connection” heeft dit nodig; maak het op de pagina “Configuration” van uw app.</translation>
    </message>
    <message>
        <source>Store URL</source>
        <translation>Webshop-URL</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-id</translation>
    </message>
    <message>
        <source>Redirect port</source>
        <translation>Redirectpoort</translation>
    </message>
    <message>
        <source>Further ports</source>
        <translation>Verdere poorten</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>contacts</source>
        <translation>contacten</translation>
    </message>
    <message>
        <source>invoices and credit notes</source>
        <translation>facturen en creditnota&apos;s</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>betalingen</translation>
    </message>
    <message>
        <source>items and settings</source>
        <translation>artikelen en instellingen</translation>
    </message>
    <message>
        <source>reading the organisation&apos;s settings</source>
        <translation>de instellingen van de organisatie lezen</translation>
    </message>
    <message>
        <source>The custom connection lacks permissions: %1. Add them to the app in the Xero developer portal and authorise it again, then press Connect Now.</source>
        <translation>De “Custom connection” mist rechten: %1. Voeg ze in het Xero-ontwikkelaarsportaal aan de app toe, geef opnieuw toestemming en klik daarna op “Nu verbinden”.</translation>
    </message>
    <message>
        <source>Sign in again to grant %1: press Connect Now and allow everything that Xero&apos;s page asks for. Nothing is posted until then, and nothing is lost.</source>
        <translation>Meld u opnieuw aan om dit toe te staan: %1. Klik op “Nu verbinden” en sta alles toe waar de pagina van Xero om vraagt. Tot dan wordt niets geboekt, en er gaat niets verloren.</translation>
    </message>
    <message>
        <source>The sign-in to Xero has ended. Press Connect Now and sign in again. The queue waits, and nothing is lost.</source>
        <translation>De aanmelding bij Xero is verlopen. Klik op “Nu verbinden” en meld u opnieuw aan. De wachtrij wacht, en er gaat niets verloren.</translation>
    </message>
    <message>
        <source>The sign-in to Xero was not used for %1 days and ends on %2. Press Sync Now, or connect, before that day to keep it.</source>
        <translation>De aanmelding bij Xero is %1 dagen niet gebruikt en verloopt op %2. Klik vóór die dag op “Nu synchroniseren”, of maak verbinding, om haar te behouden.</translation>
    </message>
    <message>
        <source>The sign-in to Xero was not used for %1 days and ended on %2. Press Connect Now and sign in again.</source>
        <translation>De aanmelding bij Xero is %1 dagen niet gebruikt en is verlopen op %2. Klik op “Nu verbinden” en meld u opnieuw aan.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Signed in to Xero</source>
        <translation>Aangemeld bij Xero</translation>
    </message>
    <message>
        <source>You can close this page and go back to Counterfoil, which is finishing the connection.</source>
        <translation>U kunt deze pagina sluiten en teruggaan naar Counterfoil, dat de verbinding voltooit.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Niet verbonden</translation>
    </message>
    <message>
        <source>You chose not to allow the access. Nothing was connected. You can close this page.</source>
        <translation>U hebt de toegang niet toegestaan. Er is niets verbonden. U kunt deze pagina sluiten.</translation>
    </message>
    <message>
        <source>Xero reports a problem</source>
        <translation>Xero meldt een probleem</translation>
    </message>
    <message>
        <source>Xero did not complete the sign-in: %1. Go back to Counterfoil to see what to do.</source>
        <translation>Xero heeft de aanmelding niet voltooid: %1. Ga terug naar Counterfoil om te zien wat u kunt doen.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier is niets</translation>
    </message>
    <message>
        <source>Counterfoil listens here only for the answer of Xero&apos;s sign-in page.</source>
        <translation>Counterfoil luistert hier alleen naar het antwoord van de aanmeldpagina van Xero.</translation>
    </message>
    <message>
        <source>This sign-in does not match</source>
        <translation>Deze aanmelding klopt niet</translation>
    </message>
    <message>
        <source>This page does not belong to the sign-in that Counterfoil is waiting for. Close it, go back to Counterfoil and press Connect Now again.</source>
        <translation>Deze pagina hoort niet bij de aanmelding waarop Counterfoil wacht. Sluit haar, ga terug naar Counterfoil en klik opnieuw op “Nu verbinden”.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The journal was damaged. It is kept as %1, and a new one was begun. Add all data to the queue again: what is in Xero already is recognised by its number and not posted twice.</source>
        <translation>Het journaal was beschadigd. Het is bewaard als %1, en er is een nieuw begonnen. Zet alles opnieuw in de wachtrij: wat al in Xero staat, wordt aan het nummer herkend en niet dubbel geboekt.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Counterfoil. Install that version again; nothing was changed.</source>
        <translation>%1 is door een nieuwere Counterfoil geschreven. Installeer die versie opnieuw; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 lies on a drive that does not support the journal&apos;s safe mode, such as a network drive. Choose a data folder on this computer.</source>
        <translation>%1 staat op een schijf die de veilige modus van het journaal niet ondersteunt, zoals een netwerkschijf. Kies een gegevensmap op deze computer.</translation>
    </message>
    <message>
        <source>The journal is on a PostgreSQL server, but Qt&apos;s driver for it is missing. Install the package libqt6sql6-psql.</source>
        <translation>Het journaal staat op een PostgreSQL-server, maar het Qt-stuurprogramma daarvoor ontbreekt. Installeer het pakket libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The journal %1 was changed by a newer Counterfoil on another computer. Install that version here too; nothing was changed.</source>
        <translation>Het journaal %1 is door een nieuwere Counterfoil op een andere computer gewijzigd. Installeer die versie ook hier; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 is no address of a shared journal. Write it like postgresql://user@server/database, or sqlite for a file on this computer.</source>
        <translation>%1 is geen adres van een gedeeld journaal. Schrijf het als postgresql://user@server/database, of sqlite voor een bestand op deze computer.</translation>
    </message>
    <message>
        <source>The address of the shared journal holds a password. Leave it out, and keep it with `counterfoil secrets set journal.password`.</source>
        <translation>Het adres van het gedeelde journaal bevat een wachtwoord. Laat het weg en bewaar het met `counterfoil secrets set journal.password`.</translation>
    </message>
    <message>
        <source>sslmode=%1 is not known. Use disable, prefer, require, verify-ca or verify-full.</source>
        <translation>sslmode=%1 is niet bekend. Gebruik disable, prefer, require, verify-ca of verify-full.</translation>
    </message>
    <message>
        <source>%1 cannot be read. It says where the journal is; write it again with --journal URL, or delete it to use a file on this computer.</source>
        <translation>%1 kan niet worden gelezen. Het zegt waar het journaal is; schrijf het opnieuw met --journal URL, of verwijder het om een bestand op deze computer te gebruiken.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Give yourself the right to write to the folder.</source>
        <translation>Naar %1 kan niet worden geschreven. Geef uzelf schrijfrechten voor de map.</translation>
    </message>
    <message>
        <source>The disk of the server with the journal %1 is full. Nothing is lost; have some space freed there and try again.</source>
        <translation>De schijf van de server met het journaal %1 is vol. Er gaat niets verloren; laat daar ruimte vrijmaken en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The server with the journal %1 refused the user name or the password. Set the password again with `counterfoil secrets set journal.password`.</source>
        <translation>De server met het journaal %1 weigerde de gebruikersnaam of het wachtwoord. Stel het wachtwoord opnieuw in met `counterfoil secrets set journal.password`.</translation>
    </message>
    <message>
        <source>The database of the journal %1 does not exist. Have it made on the server: createdb.</source>
        <translation>De database van het journaal %1 bestaat niet. Laat haar op de server aanmaken: createdb.</translation>
    </message>
    <message>
        <source>The journal %1 may not be changed by this user. Have the rights given on the server.</source>
        <translation>Deze gebruiker mag het journaal %1 niet wijzigen. Laat de rechten op de server verlenen.</translation>
    </message>
    <message>
        <source>The journal %1 can only be read at the moment. Ask whoever looks after the server.</source>
        <translation>Het journaal %1 is op dit moment alleen-lezen. Vraag het de beheerder van de server.</translation>
    </message>
    <message>
        <source>Another program holds the journal %1. It is tried again by itself.</source>
        <translation>Een ander programma houdt het journaal %1 bezet. Het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged on its server. Have it restored from a backup; what is in Xero already is recognised by its number.</source>
        <translation>Het journaal %1 is op de server beschadigd. Laat het uit een back-up terugzetten; wat al in Xero staat, wordt aan het nummer herkend.</translation>
    </message>
    <message>
        <source>The server with the journal %1 cannot be reached. Nothing is lost; check the network and the server. It is tried again by itself.</source>
        <translation>De server met het journaal %1 is niet bereikbaar. Er gaat niets verloren; controleer het netwerk en de server. Het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The journal %1 refused a step of the program.</source>
        <translation>Het journaal %1 weigerde een stap van het programma.</translation>
    </message>
    <message>
        <source>The disk is full: %1 cannot be written. Nothing is lost; free some space and try again.</source>
        <translation>De schijf is vol: naar %1 kan niet worden geschreven. Er gaat niets verloren; maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Give yourself the right to write to the file and its folder, or choose another data folder.</source>
        <translation>Naar %1 kan niet worden geschreven. Geef uzelf schrijfrechten voor het bestand en de map, of kies een andere gegevensmap.</translation>
    </message>
    <message>
        <source>Another program holds %1. Close the other Counterfoil or the program that reads the file, then try again.</source>
        <translation>Een ander programma houdt %1 bezet. Sluit de andere Counterfoil of het programma dat het bestand leest, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 is damaged. Start the program again: it sets the file aside and begins a new one; what is in Xero already is recognised by its number.</source>
        <translation>%1 is beschadigd. Start het programma opnieuw: het zet het bestand opzij en begint een nieuw; wat al in Xero staat, wordt aan het nummer herkend.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed. Check the disk, and whether the folder is still there.</source>
        <translation>Lezen of schrijven van %1 is mislukt. Controleer de schijf en of de map er nog is.</translation>
    </message>
</context>
<context>
    <name>WhyItWaits</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waits until %1</source>
        <translation>Wacht tot %1</translation>
    </message>
    <message>
        <source>Part of a daily summary, which is posted for it</source>
        <translation>Deel van een dagoverzicht, dat ervoor wordt geboekt</translation>
    </message>
    <message>
        <source>Is tried again</source>
        <translation>Wordt opnieuw geprobeerd</translation>
    </message>
    <message>
        <source>The invoice is in Xero, its payment follows</source>
        <translation>De factuur staat in Xero, de betaling volgt</translation>
    </message>
    <message>
        <source>The credit note is in Xero, it is set against its invoice next</source>
        <translation>De creditnota staat in Xero en wordt nu aan de factuur toegewezen</translation>
    </message>
    <message>
        <source>The credit note is in Xero, its refund follows</source>
        <translation>De creditnota staat in Xero, de terugbetaling volgt</translation>
    </message>
    <message>
        <source>The daily summary is in Xero, its list of documents follows</source>
        <translation>Het dagoverzicht staat in Xero, de lijst van documenten volgt</translation>
    </message>
    <message>
        <source>Waits for its contact</source>
        <translation>Wacht op het contact</translation>
    </message>
    <message>
        <source>Is on its way to Xero</source>
        <translation>Is onderweg naar Xero</translation>
    </message>
    <message>
        <source>Was sent, but no answer came: Xero is asked first whether it arrived</source>
        <translation>Is verzonden, maar er kwam geen antwoord: eerst wordt bij Xero nagegaan of het is aangekomen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
</context>
<context>
    <name>Xero</name>
    <message>
        <source>The setting %1 (%2) is not a web address. Leave it empty to use Xero itself.</source>
        <translation>De instelling %1 (%2) is geen webadres. Laat haar leeg om Xero zelf te gebruiken.</translation>
    </message>
    <message>
        <source>The setting %1 (%2) must begin with https. Plain http is allowed on this computer only (127.0.0.1 or localhost).</source>
        <translation>De instelling %1 (%2) moet met https beginnen. Gewoon http is alleen op deze computer toegestaan (127.0.0.1 of localhost).</translation>
    </message>
    <message>
        <source>The setting %1 (%2) must be an address without a user name, and without anything after ? or #.</source>
        <translation>De instelling %1 (%2) moet een adres zijn zonder gebruikersnaam en zonder iets na ? of #.</translation>
    </message>
    <message>
        <source>Nobody signed in at Xero in time. Press Connect Now to try again. If Xero&apos;s page showed an error instead of a sign-in, check in the Xero developer portal that the client ID is that of your app and that http://localhost:%1/callback is among its redirect URIs.</source>
        <translation>Niemand heeft zich op tijd bij Xero aangemeld. Klik op “Nu verbinden” om het opnieuw te proberen. Toonde de pagina van Xero een fout in plaats van een aanmelding, controleer dan in het Xero-ontwikkelaarsportaal of de client-id die van uw app is en of http://localhost:%1/callback bij de redirect-URI&apos;s staat.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>De aanmelding is geannuleerd.</translation>
    </message>
    <message>
        <source>Whether Xero saved this is not known yet (%1). It is looked up before anything is sent again, so nothing is posted twice.</source>
        <translation>Of Xero dit heeft opgeslagen, is nog niet bekend (%1). Het wordt opgezocht voordat er weer iets wordt verzonden, zodat niets dubbel wordt geboekt.</translation>
    </message>
    <message>
        <source>its answer did not arrive</source>
        <translation>het antwoord kwam niet aan</translation>
    </message>
    <message>
        <source>The request has no usable key of its own and is not sent.</source>
        <translation>Het verzoek heeft geen bruikbare eigen sleutel en wordt niet verzonden.</translation>
    </message>
    <message>
        <source>Xero&apos;s answer could not be understood. Try again; if it stays so, a proxy or a firewall may be changing what Xero sends.</source>
        <translation>Het antwoord van Xero was niet te begrijpen. Probeer het opnieuw; blijft het zo, dan wijzigt mogelijk een proxy of firewall wat Xero stuurt.</translation>
    </message>
    <message>
        <source>Xero has already seen another request under the same key. Whether that one was saved is looked up before anything is sent again.</source>
        <translation>Xero heeft onder dezelfde sleutel al een ander verzoek gezien. Of dat is opgeslagen, wordt opgezocht voordat er weer iets wordt verzonden.</translation>
    </message>
    <message>
        <source>Xero refused the request and gave no reason that can be read. Try again; if it stays so, a proxy or a firewall may be in between.</source>
        <translation>Xero weigerde het verzoek en gaf geen leesbare reden. Probeer het opnieuw; blijft het zo, dan zit er mogelijk een proxy of firewall tussen.</translation>
    </message>
    <message>
        <source>Xero refused it: %1</source>
        <translation>Xero heeft het geweigerd: %1</translation>
    </message>
    <message>
        <source>Xero says that a permission is missing. Press Disconnect, then Connect Now, and allow everything that Xero&apos;s page asks for. For a custom connection, add the permission in the Xero developer portal.</source>
        <translation>Xero meldt dat een recht ontbreekt. Klik op “Verbinding verbreken”, daarna op “Nu verbinden”, en sta alles toe waar de pagina van Xero om vraagt. Voeg bij een “Custom connection” het recht toe in het Xero-ontwikkelaarsportaal.</translation>
    </message>
    <message>
        <source>Xero does not accept the sign-in any more. Press Connect Now and sign in again.</source>
        <translation>Xero accepteert de aanmelding niet meer. Klik op “Nu verbinden” en meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>Access to Xero was denied before the request reached it. A proxy or firewall, or an outdated encryption (TLS older than 1.2), may be the cause.</source>
        <translation>De toegang tot Xero is geweigerd voordat het verzoek aankwam. Een proxy of firewall, of een verouderde versleuteling (TLS ouder dan 1.2), kan de oorzaak zijn.</translation>
    </message>
    <message>
        <source>Counterfoil is no longer connected to this organisation: it was disconnected in Xero, your access was taken away, or a trial or demo company has ended. Press Connect Now and choose the organisation again.</source>
        <translation>Counterfoil is niet meer met deze organisatie verbonden: de verbinding is in Xero verbroken, uw toegang is ingetrokken, of een proefversie of demobedrijf is verlopen. Klik op “Nu verbinden” en kies de organisatie opnieuw.</translation>
    </message>
    <message>
        <source>Xero does not allow this for the signed-in user (%1). Ask the organisation&apos;s adviser for the permission, or sign in as someone who has it.</source>
        <translation>Xero staat dit de aangemelde gebruiker niet toe (%1). Vraag de adviseur van de organisatie om het recht, of meld u aan als iemand die het heeft.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>geen reden gegeven</translation>
    </message>
    <message>
        <source>Xero has a problem of its own (error %1). It is tried again later.</source>
        <translation>Xero heeft zelf een probleem (fout %1). Het wordt later opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Xero is temporarily unavailable. It is tried again in about five minutes.</source>
        <translation>Xero is tijdelijk niet beschikbaar. Het wordt over ongeveer vijf minuten opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Xero is offline for maintenance. It is tried again in about five minutes.</source>
        <translation>Xero is offline voor onderhoud. Het wordt over ongeveer vijf minuten opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Xero has taken this organisation offline for a while. It is tried again in about five minutes.</source>
        <translation>Xero heeft deze organisatie een tijdje offline gehaald. Het wordt over ongeveer vijf minuten opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Xero does not know it: it was deleted there, or it belongs to another organisation than the one chosen.</source>
        <translation>Xero kent het niet: het is daar verwijderd, of het hoort bij een andere organisatie dan de gekozen.</translation>
    </message>
    <message>
        <source>Xero refused the conditions of the request, or the connection uses an outdated encryption (TLS older than 1.2).</source>
        <translation>Xero weigerde de voorwaarden van het verzoek, of de verbinding gebruikt een verouderde versleuteling (TLS ouder dan 1.2).</translation>
    </message>
    <message>
        <source>The request is larger than Xero takes.</source>
        <translation>Het verzoek is groter dan Xero neemt.</translation>
    </message>
    <message>
        <source>The answer came from somewhere else than Xero (a redirect). Check the network: a proxy or a sign-in page of the network may be in between.</source>
        <translation>Het antwoord kwam ergens anders vandaan dan van Xero (een omleiding). Controleer het netwerk: mogelijk zit er een proxy of een aanmeldpagina van het netwerk tussen.</translation>
    </message>
    <message>
        <source>Xero did not get the request in time.</source>
        <translation>Xero kreeg het verzoek niet op tijd.</translation>
    </message>
    <message>
        <source>Xero gave an unexpected answer (%1).</source>
        <translation>Xero gaf een onverwacht antwoord (%1).</translation>
    </message>
    <message>
        <source>The sign-in to Xero has ended (it was withdrawn, or not used for 60 days). Press Connect Now and sign in again.</source>
        <translation>De aanmelding bij Xero is verlopen (ingetrokken of 60 dagen niet gebruikt). Klik op “Nu verbinden” en meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>Xero did not accept this sign-in: it took too long, or was used already. Press Connect Now and try again.</source>
        <translation>Xero accepteerde deze aanmelding niet: ze duurde te lang of was al gebruikt. Klik op “Nu verbinden” en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Xero does not accept this app (%1). Check the client ID (and, for a custom connection, the client secret) against your app in the Xero developer portal.</source>
        <translation>Xero accepteert deze app niet (%1). Vergelijk de client-id (en bij een “Custom connection” het client secret) met uw app in het Xero-ontwikkelaarsportaal.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>Xero&apos;s sign-in service has a problem (error %1). It is tried again later.</source>
        <translation>De aanmelddienst van Xero heeft een probleem (fout %1). Het wordt later opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Xero gave no permission to stay signed in. Connect again and allow everything that Xero&apos;s page asks for.</source>
        <translation>Xero gaf geen toestemming om aangemeld te blijven. Maak opnieuw verbinding en sta alles toe waar de pagina van Xero om vraagt.</translation>
    </message>
    <message>
        <source>Counterfoil is not connected to Xero. Press Connect Now and sign in.</source>
        <translation>Counterfoil is niet met Xero verbonden. Klik op “Nu verbinden” en meld u aan.</translation>
    </message>
    <message>
        <source>Xero&apos;s list of organisations could not be understood. Press Connect Now to try again; if it stays so, a sign-in page of this network, a proxy or a firewall may answer in Xero&apos;s place.</source>
        <translation>De organisatielijst van Xero was niet te begrijpen. Klik op “Nu verbinden” om het opnieuw te proberen; blijft het zo, dan antwoordt mogelijk een aanmeldpagina van dit netwerk, een proxy of een firewall in plaats van Xero.</translation>
    </message>
    <message>
        <source>The access was not allowed on Xero&apos;s page, so nothing was connected. Press Connect Now to try again.</source>
        <translation>De toegang is op de pagina van Xero niet toegestaan, dus is er niets verbonden. Klik op “Nu verbinden” om het opnieuw te proberen.</translation>
    </message>
    <message>
        <source>Xero did not complete the sign-in (%1). Check that the client ID is right and that your app in the Xero developer portal is of the kind Mobile or desktop app.</source>
        <translation>Xero heeft de aanmelding niet voltooid (%1). Controleer of de client-id klopt en of uw app in het Xero-ontwikkelaarsportaal van de soort “Mobile or desktop app” is.</translation>
    </message>
    <message>
        <source>The client ID of your Xero app is missing. Create an app of the kind Mobile or desktop app at developer.xero.com and enter its client ID (xero.clientId).</source>
        <translation>De client-id van uw Xero-app ontbreekt. Maak op developer.xero.com een app van de soort “Mobile or desktop app” en voer de client-id in (xero.clientId).</translation>
    </message>
    <message>
        <source>A custom connection needs its client secret. Enter it (secret xero.clientSecret), or switch the custom connection off.</source>
        <translation>Een “Custom connection” heeft haar client secret nodig. Voer het in (geheim xero.clientSecret) of schakel de “Custom connection” uit.</translation>
    </message>
    <message>
        <source>No web browser could be opened. Set a default browser, or run &quot;counterfoil connect --print-url&quot; and open the printed address yourself.</source>
        <translation>Er kon geen webbrowser worden geopend. Stel een standaardbrowser in, of voer &quot;counterfoil connect --print-url&quot; uit en open zelf het getoonde adres.</translation>
    </message>
    <message>
        <source>The stored sign-in to Xero is damaged. Press Connect Now and sign in again.</source>
        <translation>De opgeslagen aanmelding bij Xero is beschadigd. Klik op “Nu verbinden” en meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>Xero&apos;s sign-in service gave an answer that could not be understood. Try again; if it stays so, a sign-in page of this network, a proxy or a firewall may answer in Xero&apos;s place.</source>
        <translation>De aanmelddienst van Xero gaf een onbegrijpelijk antwoord. Probeer het opnieuw; blijft het zo, dan antwoordt mogelijk een aanmeldpagina van dit netwerk, een proxy of een firewall in plaats van Xero.</translation>
    </message>
    <message>
        <source>Xero refused it and gave no reason.</source>
        <translation>Xero weigerde het en gaf geen reden.</translation>
    </message>
    <message>
        <source>Not saved, because Xero refused another document of the same request.</source>
        <translation>Niet opgeslagen, omdat Xero een ander document van hetzelfde verzoek weigerde.</translation>
    </message>
    <message>
        <source>Port %1 on this computer is in use by another program, so the answer of Xero&apos;s sign-in page could not arrive. Close that program, or choose another redirect port (xero.redirectPort) and add http://localhost:PORT/callback with that port to the redirect URIs of your app in the Xero developer portal.</source>
        <translation>Poort %1 op deze computer is in gebruik door een ander programma, dus het antwoord van de aanmeldpagina van Xero kon niet aankomen. Sluit dat programma, of kies een andere redirectpoort (xero.redirectPort) en voeg http://localhost:PORT/callback met die poort toe aan de redirect-URI&apos;s van uw app in het Xero-ontwikkelaarsportaal.</translation>
    </message>
    <message>
        <source>This computer does not let Counterfoil listen on port %1. Choose another redirect port above 1023 (xero.redirectPort) and add http://localhost:PORT/callback with that port to the redirect URIs of your app in the Xero developer portal.</source>
        <translation>Deze computer laat Counterfoil niet luisteren op poort %1. Kies een andere redirectpoort boven 1023 (xero.redirectPort) en voeg http://localhost:PORT/callback met die poort toe aan de redirect-URI&apos;s van uw app in het Xero-ontwikkelaarsportaal.</translation>
    </message>
    <message>
        <source>All registered ports (%1) on this computer are in use by other programs, so the answer of Xero&apos;s sign-in page could not arrive. Close one of them, or add another one to the further ports (xero.furtherPorts) and http://localhost:PORT/callback with that port to the redirect URIs of your app in the Xero developer portal.</source>
        <translation>Alle geregistreerde poorten (%1) op deze computer zijn in gebruik door andere programma&apos;s, dus het antwoord van de aanmeldpagina van Xero kon niet aankomen. Sluit een ervan, of voeg er een toe aan de verdere poorten (xero.furtherPorts) en http://localhost:PORT/callback met die poort aan de redirect-URI&apos;s van uw app in het Xero-ontwikkelaarsportaal.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::AccountsTab</name>
    <message>
        <source>Parts of the configuration</source>
        <translation>Onderdelen van de configuratie</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Rekeningen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Configure the Accounts Types in Xero</source>
        <translation>Rekeningtypen in Xero configureren</translation>
    </message>
    <message>
        <source>Refresh from &amp;Xero</source>
        <translation>Vernieuwen uit &amp;Xero</translation>
    </message>
    <message>
        <source>S&amp;uggest…</source>
        <translation>Voorste&amp;llen…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>&amp;New account in Xero…</source>
        <translation>&amp;Nieuwe rekening in Xero…</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>&amp;Importeren uit bestand…</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>&amp;Exporteren naar bestand…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>Problems of the configuration; Enter leads there</source>
        <translation>Problemen van de configuratie; Enter gaat ernaartoe</translation>
    </message>
    <message>
        <source>Changes…</source>
        <translation>Wijzigingen…</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Terug&amp;zetten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>The accounts of Xero have not been read yet.</source>
        <translation>De rekeningen van Xero zijn nog niet gelezen.</translation>
    </message>
    <message>
        <source>Accounts and tax rates can be chosen once Xero is connected.</source>
        <translation>Rekeningen en btw-tarieven kunnen worden gekozen zodra Xero verbonden is.</translation>
    </message>
    <message>
        <source>Go to Credentials</source>
        <translation>Naar Inloggegevens</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Everything that is needed is chosen.</source>
        <translation>Alles wat nodig is, is gekozen.</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (en nog %2)</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemen (%1)</translation>
    </message>
    <message>
        <source>Export the account types</source>
        <translation>Rekeningtypen exporteren</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Koppelingen (*.json)</translation>
    </message>
    <message>
        <source>The account types are in %1.</source>
        <translation>De rekeningtypen staan in %1.</translation>
    </message>
    <message>
        <source>Import account types</source>
        <translation>Rekeningtypen importeren</translation>
    </message>
    <message>
        <source>Xero is asked to make the account.</source>
        <translation>Xero wordt gevraagd de rekening aan te maken.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::AddAllDialog</name>
    <message>
        <source>Only what is dated on or a&amp;fter</source>
        <translation>Alleen &amp;vanaf datum</translation>
    </message>
    <message>
        <source>&amp;Add To Queue</source>
        <translation>In &amp;wachtrij zetten</translation>
    </message>
    <message>
        <source>Add All Data To Queue</source>
        <translation>Alles in de wachtrij zetten</translation>
    </message>
    <message>
        <source>The shop is read from the beginning, and everything that was never posted is put into the queue. What is in Xero already is not posted again. Nothing is sent before the next sync.</source>
        <translation>De webshop wordt vanaf het begin gelezen, en alles wat nooit is geboekt, komt in de wachtrij. Wat al in Xero staat, wordt niet nogmaals geboekt. Vóór de volgende synchronisatie wordt niets verzonden.</translation>
    </message>
    <message>
        <source>&amp;Customers, as contacts</source>
        <translation>&amp;Klanten, als contacten</translation>
    </message>
    <message>
        <source>&amp;Products, as items</source>
        <translation>&amp;Producten, als artikelen</translation>
    </message>
    <message>
        <source>&amp;Orders, as sales invoices</source>
        <translation>&amp;Bestellingen, als verkoopfacturen</translation>
    </message>
    <message>
        <source>&amp;Invoices, as sales invoices with their payments</source>
        <translation>&amp;Facturen, als verkoopfacturen met hun betalingen</translation>
    </message>
    <message>
        <source>Credit &amp;memos, as credit notes</source>
        <translation>&amp;Creditnota&apos;s, als Xero-creditnota&apos;s</translation>
    </message>
    <message>
        <source>Sales are posted from orders (see Account types &gt; Schedule).</source>
        <translation>Verkopen worden vanuit bestellingen geboekt (zie Rekeningtypen &gt; Planning).</translation>
    </message>
    <message>
        <source>Sales are posted from invoices (see Account types &gt; Schedule).</source>
        <translation>Verkopen worden vanuit facturen geboekt (zie Rekeningtypen &gt; Planning).</translation>
    </message>
    <message>
        <source>Earliest date</source>
        <translation>Vroegste datum</translation>
    </message>
    <message>
        <source>Choose at least one kind.</source>
        <translation>Kies ten minste één soort.</translation>
    </message>
    <message>
        <source>Counting what the shop has…</source>
        <translation>Tellen wat de webshop heeft…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>At most %1 calls to Xero for %2 documents.</source>
        <translation>Hoogstens %1 aanroepen naar Xero voor %2 documenten.</translation>
    </message>
    <message>
        <source>That fits into one day&apos;s %1 calls.</source>
        <translation>Dat past binnen de %1 aanroepen van één dag.</translation>
    </message>
    <message numerus="yes">
        <source>With %1 calls a day that takes %n day(s); it goes on by itself.</source>
        <translation>
            <numerusform>Met %1 aanroepen per dag duurt dat %n dag; het gaat vanzelf verder.</numerusform>
            <numerusform>Met %1 aanroepen per dag duurt dat %n dagen; het gaat vanzelf verder.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the shop: %1</source>
        <translation>In de webshop: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopiëren</translation>
    </message>
    <message>
        <source>Dismiss this message (Esc)</source>
        <translation>Deze melding sluiten (Esc)</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::BooksCard</name>
    <message>
        <source>Your Xero organisation</source>
        <translation>Uw Xero-organisatie</translation>
    </message>
    <message>
        <source>Use a custo&amp;m connection (paid by Xero&apos;s terms, with a client secret)</source>
        <translation>Een “Custo&amp;m connection” gebruiken (kosten volgens Xero&apos;s voorwaarden, met client secret)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Test &amp;Xero</source>
        <translation>&amp;Xero testen</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Opnieuw &amp;aanmelden</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>Verbindin&amp;g verbreken…</translation>
    </message>
    <message>
        <source>How to make the app in Xero</source>
        <translation>Zo maakt u de app in Xero</translation>
    </message>
    <message>
        <source>C&amp;lient id</source>
        <translation>Cl&amp;ient-id</translation>
    </message>
    <message>
        <source>From the Configuration page of your app at Xero.</source>
        <translation>Van de pagina “Configuration” van uw app bij Xero.</translation>
    </message>
    <message>
        <source>Cl&amp;ient secret</source>
        <translation>Client s&amp;ecret</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain only.</source>
        <translation>Wordt alleen in de sleutelbos van het systeem bewaard.</translation>
    </message>
    <message>
        <source>Redirect URI, to be entered at Xero exactly like this</source>
        <translation>Redirect-URI, bij Xero exact zo in te voeren</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect-URI</translation>
    </message>
    <message>
        <source>Copy the redirect URI</source>
        <translation>De redirect-URI kopiëren</translation>
    </message>
    <message>
        <source>Redirect &amp;port</source>
        <translation>Redirect&amp;poort</translation>
    </message>
    <message>
        <source>Change it only when another program uses it, and then at Xero as well.</source>
        <translation>Wijzig dit alleen als een ander programma de poort gebruikt, en dan ook bij Xero.</translation>
    </message>
    <message>
        <source>Redirect port</source>
        <translation>Redirectpoort</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>The client id of the Xero app is missing.</source>
        <translation>De client-id van de Xero-app ontbreekt.</translation>
    </message>
    <message>
        <source>Client id: %1</source>
        <translation>Client-id: %1</translation>
    </message>
    <message>
        <source>The client secret of the custom connection is missing.</source>
        <translation>Het client secret van de “Custom connection” ontbreekt.</translation>
    </message>
    <message>
        <source>Client secret: %1</source>
        <translation>Client secret: %1</translation>
    </message>
    <message>
        <source>Further ports</source>
        <translation>Verdere poorten</translation>
    </message>
    <message>
        <source>Tried in turn while the redirect port is in use; may stay empty.</source>
        <translation>Worden achtereenvolgens geprobeerd zolang de redirectpoort bezet is; mag leeg blijven.</translation>
    </message>
    <message>
        <source>Up to ten ports from 1024 to 65535 with commas, such as 8743, 8744 or 8743-8745.</source>
        <translation>Maximaal tien poorten van 1024 tot 65535, gescheiden door komma&apos;s, zoals 8743, 8744 of 8743-8745.</translation>
    </message>
    <message>
        <source>Enter at Xero as well: %1</source>
        <translation>Voer ook bij Xero in: %1</translation>
    </message>
    <message>
        <source>Further ports: %1</source>
        <translation>Verdere poorten: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::BooksStatusCard</name>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Opnieuw &amp;aanmelden</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Aanroepen vandaag</translation>
    </message>
    <message>
        <source>Calls this minute</source>
        <translation>Aanroepen deze minuut</translation>
    </message>
    <message>
        <source>Xero organisation</source>
        <translation>Xero-organisatie</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sinds %1</translation>
    </message>
    <message>
        <source>Nobody has signed in to Xero yet. Press Connect Now in the Credentials tab.</source>
        <translation>Niemand heeft zich nog bij Xero aangemeld. Klik op “Nu verbinden” op het tabblad Inloggegevens.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Officiële naam</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Basisvaluta</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Editie</translation>
    </message>
    <message>
        <source>Xero version</source>
        <translation>Xero-versie</translation>
    </message>
    <message>
        <source>Demo company</source>
        <translation>Demobedrijf</translation>
    </message>
    <message>
        <source>yes – nothing here is real</source>
        <translation>ja – niets hier is echt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Period lock date</source>
        <translation>Afsluitdatum periode</translation>
    </message>
    <message>
        <source>Year-end lock date</source>
        <translation>Afsluitdatum boekjaar</translation>
    </message>
    <message>
        <source>Tax basis</source>
        <translation>Btw-stelsel</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Btw-nummer</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Tenant-id</translation>
    </message>
    <message>
        <source>Granted scopes</source>
        <translation>Verleende scopes</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access token</translation>
    </message>
    <message>
        <source>renewed %1</source>
        <translation>vernieuwd %1</translation>
    </message>
    <message>
        <source>Sign-in lasts</source>
        <translation>Aanmelding geldig</translation>
    </message>
    <message>
        <source>until %1, if unused (%2 days)</source>
        <translation>tot %1, indien ongebruikt (%2 dagen)</translation>
    </message>
    <message>
        <source>used up; goes on %1</source>
        <translation>op; gaat verder %1</translation>
    </message>
    <message>
        <source>the count starts anew each minute</source>
        <translation>de telling begint elke minuut opnieuw</translation>
    </message>
    <message>
        <source>starts anew in %1 s at the latest</source>
        <translation>begint uiterlijk over %1 s opnieuw</translation>
    </message>
    <message>
        <source>pausing; goes on in %1 s</source>
        <translation>pauze; gaat verder over %1 s</translation>
    </message>
    <message>
        <source>%1 by this program; starts anew within 24 h</source>
        <translation>%1 door dit programma; begint binnen 24 uur opnieuw</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ChangesDialog</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat is gewijzigd</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ from what is saved.</source>
        <translation>
            <numerusform>%n veld wijkt af van wat is opgeslagen.</numerusform>
            <numerusform>%n velden wijken af van wat is opgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule has changes, too.</source>
        <translation>De planning heeft ook wijzigingen.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Revert all</source>
        <translation>Alles terug&amp;zetten</translation>
    </message>
    <message>
        <source>The schedule has changes.</source>
        <translation>De planning heeft wijzigingen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::CreateAccountDialog</name>
    <message>
        <source>Web sales</source>
        <translation>Webverkopen</translation>
    </message>
    <message>
        <source>Shipping income</source>
        <translation>Verzendopbrengsten</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>Verleende kortingen</translation>
    </message>
    <message>
        <source>Refund adjustments</source>
        <translation>Terugbetalingscorrecties</translation>
    </message>
    <message>
        <source>Web sales rounding</source>
        <translation>Afronding webverkopen</translation>
    </message>
    <message>
        <source>Fixed product tax</source>
        <translation>Vaste productheffing</translation>
    </message>
    <message>
        <source>Gift wrapping</source>
        <translation>Cadeauverpakking</translation>
    </message>
    <message>
        <source>Gift cards outstanding</source>
        <translation>Openstaande cadeaukaarten</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Winkeltegoed</translation>
    </message>
    <message>
        <source>Reward points</source>
        <translation>Spaarpunten</translation>
    </message>
    <message>
        <source>Sales tax collected</source>
        <translation>Geïnde sales tax</translation>
    </message>
    <message>
        <source>Web payments clearing</source>
        <translation>Tussenrekening webbetalingen</translation>
    </message>
    <message>
        <source>&amp;Payments can be posted to it</source>
        <translation>&amp;Betalingen kunnen erop worden geboekt</translation>
    </message>
    <message>
        <source>&amp;Create in Xero</source>
        <translation>In Xero &amp;aanmaken</translation>
    </message>
    <message>
        <source>New account in Xero</source>
        <translation>Nieuwe rekening in Xero</translation>
    </message>
    <message>
        <source>This makes an account in the chart of accounts of %1. It can be renamed or archived in Xero, but not taken back here.</source>
        <translation>Hiermee komt een rekening in het rekeningschema van %1. Ze kan in Xero worden hernoemd of gearchiveerd, maar hier niet worden teruggedraaid.</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>de organisatie</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>niets in het bijzonder</translation>
    </message>
    <message>
        <source>Used &amp;for</source>
        <translation>&amp;Gebruikt voor</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Usual ta&amp;x rate</source>
        <translation>Gewoon bt&amp;w-tarief</translation>
    </message>
    <message>
        <source>Counterfoil names the rate on every line itself.</source>
        <translation>Counterfoil vermeldt het tarief zelf op elke regel.</translation>
    </message>
    <message>
        <source>The account needs a code and a name.</source>
        <translation>De rekening heeft een code en een naam nodig.</translation>
    </message>
    <message>
        <source>The code %1 is taken by %2.</source>
        <translation>De code %1 is bezet door %2.</translation>
    </message>
    <message>
        <source>There is an account named %1 already: %2.</source>
        <translation>Er is al een rekening met de naam %1: %2.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::CredentialsTab</name>
    <message>
        <source>&amp;Revert</source>
        <translation>Terug&amp;zetten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Connect Now</source>
        <translation>Nu &amp;verbinden</translation>
    </message>
    <message>
        <source>%1 values were recognised and put into their fields.</source>
        <translation>%1 waarden zijn herkend en in hun velden gezet.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Keys and tokens are kept in: %1</source>
        <translation>Sleutels en tokens worden bewaard in: %1</translation>
    </message>
    <message>
        <source>Disconnect from Xero</source>
        <translation>Verbinding met Xero verbreken</translation>
    </message>
    <message>
        <source>Disconnect from Xero? Nothing in the queue or the log is lost, and nothing is posted until you sign in again.</source>
        <translation>Verbinding met Xero verbreken? Er gaat niets in de wachtrij of het logboek verloren, en er wordt niets geboekt tot u zich weer aanmeldt.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Verbinding verbreken</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::DaysModel</name>
    <message>
        <source>equal</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Documents in Magento</source>
        <translation>Documenten in Magento</translation>
    </message>
    <message>
        <source>In Magento</source>
        <translation>In Magento</translation>
    </message>
    <message>
        <source>Documents in Xero</source>
        <translation>Documenten in Xero</translation>
    </message>
    <message>
        <source>In Xero</source>
        <translation>In Xero</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::DetailsPage</name>
    <message>
        <source>Tracking and look</source>
        <translation>Tracking en uiterlijk</translation>
    </message>
    <message>
        <source>The organisation has no tracking categories. They are made in Xero under Accounting &gt; Advanced &gt; Tracking categories; press Refresh afterwards.</source>
        <translation>De organisatie heeft geen trackingcategorieën. Ze worden in Xero aangemaakt onder Accounting &gt; Advanced &gt; Tracking categories; klik daarna op “Vernieuwen uit Xero”.</translation>
    </message>
    <message>
        <source>&amp;Branding theme</source>
        <translation>Huisstijlthe&amp;ma</translation>
    </message>
    <message>
        <source>How the document looks when it is printed or mailed from Xero. Empty: the organisation&apos;s usual one.</source>
        <translation>Hoe het document eruitziet als het vanuit Xero wordt afgedrukt of gemaild. Leeg: het gebruikelijke thema van de organisatie.</translation>
    </message>
    <message>
        <source>Totals of other extensions</source>
        <translation>Totalen van andere extensies</translation>
    </message>
    <message>
        <source>When a document&apos;s total has a part that none of its fields explain, such as a handling fee of an extension, it is refused. Name the account here, and that part becomes a line of its own.</source>
        <translation>Heeft het totaal van een document een deel dat geen van de velden verklaart, zoals afhandelingskosten van een extensie, dan wordt het geweigerd. Noem hier de rekening, en dat deel wordt een eigen regel.</translation>
    </message>
    <message>
        <source>Accounts for totals of other extensions</source>
        <translation>Rekeningen voor totalen van andere extensies</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>Tekst van de regel</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>Add t&amp;otal</source>
        <translation>T&amp;otaal toevoegen</translation>
    </message>
    <message>
        <source>Handling fee</source>
        <translation>Afhandelingskosten</translation>
    </message>
    <message>
        <source>Currency and rounding</source>
        <translation>Valuta en afronding</translation>
    </message>
    <message>
        <source>The customer&apos;s currency, with the shop&apos;s rate (recommended)</source>
        <translation>De valuta van de klant, met de koers van de webshop (aanbevolen)</translation>
    </message>
    <message>
        <source>The shop&apos;s base currency</source>
        <translation>De basisvaluta van de webshop</translation>
    </message>
    <message>
        <source>Post &amp;in</source>
        <translation>Boeken &amp;in</translation>
    </message>
    <message>
        <source>A currency that the organisation has not enabled in Xero can only be posted as base currency.</source>
        <translation>Een valuta die de organisatie in Xero niet heeft ingeschakeld, kan alleen als basisvaluta worden geboekt.</translation>
    </message>
    <message>
        <source>Send the shop&apos;s exchange rate</source>
        <translation>De wisselkoers van de webshop meesturen</translation>
    </message>
    <message>
        <source>Without it, Xero takes its own rate of the day.</source>
        <translation>Anders neemt Xero zijn eigen dagkoers.</translation>
    </message>
    <message>
        <source>Post currencies with &amp;three decimals, rounded to two</source>
        <translation>Valuta&apos;s met drie d&amp;ecimalen boeken, afgerond op twee</translation>
    </message>
    <message>
        <source>Largest rou&amp;nding line</source>
        <translation>Grootste &amp;afrondingsregel</translation>
    </message>
    <message>
        <source>A difference above this is refused instead of hidden.</source>
        <translation>Een groter verschil wordt geweigerd in plaats van verborgen.</translation>
    </message>
    <message>
        <source>as the document says</source>
        <translation>zoals het document zegt</translation>
    </message>
    <message>
        <source>Tax on shippin&amp;g, in per cent</source>
        <translation>Btw op &amp;verzending, in procent</translation>
    </message>
    <message>
        <source>Only for shops whose documents do not say it.</source>
        <translation>Alleen voor webshops waarvan de documenten het niet vermelden.</translation>
    </message>
    <message>
        <source>Text of the sales tax line</source>
        <translation>Tekst van de sales-taxregel</translation>
    </message>
    <message>
        <source>Text of the fixed pro&amp;duct tax line</source>
        <translation>Tekst van de regel vaste &amp;productheffing</translation>
    </message>
    <message>
        <source>Tracking: %1</source>
        <translation>Tracking: %1</translation>
    </message>
    <message>
        <source>This is no amount. Write it as 0.05.</source>
        <translation>Dit is geen bedrag. Schrijf bijvoorbeeld 0.05.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::DocumentsPage</name>
    <message>
        <source>Numbers in Xero</source>
        <translation>Nummers in Xero</translation>
    </message>
    <message>
        <source>Before &amp;invoices</source>
        <translation>Vóór &amp;facturen</translation>
    </message>
    <message>
        <source>Before &amp;orders</source>
        <translation>Vóór best&amp;ellingen</translation>
    </message>
    <message>
        <source>Before credit &amp;memos</source>
        <translation>Vóór &amp;creditnota&apos;s</translation>
    </message>
    <message>
        <source>Before a day&apos;s sales</source>
        <translation>Vóór dagomzet</translation>
    </message>
    <message>
        <source>Before a day&apos;s refunds</source>
        <translation>Vóór dagterugbetaling</translation>
    </message>
    <message>
        <source>&amp;Behind every number</source>
        <translation>&amp;Achter elk nummer</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>As the shop shows prices (recommended)</source>
        <translation>Zoals de webshop prijzen toont (aanbevolen)</translation>
    </message>
    <message>
        <source>Tax inclusive</source>
        <translation>Inclusief btw</translation>
    </message>
    <message>
        <source>Tax exclusive</source>
        <translation>Exclusief btw</translation>
    </message>
    <message>
        <source>No tax; sales tax as a line of its own (United States)</source>
        <translation>Geen btw; sales tax als eigen regel (Verenigde Staten)</translation>
    </message>
    <message>
        <source>&amp;Line amounts</source>
        <translation>&amp;Regelbedragen</translation>
    </message>
    <message>
        <source>Taken off each line (recommended)</source>
        <translation>Van elke regel afgetrokken (aanbevolen)</translation>
    </message>
    <message>
        <source>As lines of their own</source>
        <translation>Als eigen regels</translation>
    </message>
    <message>
        <source>Dis&amp;counts</source>
        <translation>&amp;Kortingen</translation>
    </message>
    <message>
        <source>Magento&apos;s tax amounts, to the cent (recommended)</source>
        <translation>De btw-bedragen van Magento, tot op de cent (aanbevolen)</translation>
    </message>
    <message>
        <source>Xero&apos;s own calculation, with a rounding line</source>
        <translation>De eigen berekening van Xero, met een afrondingsregel</translation>
    </message>
    <message>
        <source>T&amp;ax amounts</source>
        <translation>B&amp;tw-bedragen</translation>
    </message>
    <message>
        <source>Xero works out tax from each line&apos;s total, Magento from each item or each document, so the two can differ by a cent or two. With Magento&apos;s amounts the tax of every line is sent along and the tax return shows what the customers have paid. With Xero&apos;s own calculation the tax is exactly rate times net on every line, and the cents of difference go to the rounding account without tax.</source>
        <translation>Xero berekent de btw over het totaal van elke regel, Magento over elk artikel of elk document; de twee kunnen dus een of twee cent verschillen. Met de bedragen van Magento wordt de btw van elke regel meegestuurd en toont de btw-aangifte wat de klanten hebben betaald. Met de eigen berekening van Xero is de btw op elke regel precies tarief maal nettobedrag, en gaan de centen verschil zonder btw naar de afrondingsrekening.</translation>
    </message>
    <message>
        <source>Name the item code (S&amp;KU) on lines</source>
        <translation>Art&amp;ikelcode (SKU) op regels vermelden</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <source>&amp;Due after the document&apos;s date</source>
        <translation>&amp;Vervalt na documentdatum</translation>
    </message>
    <message>
        <source>A contact for each e-mail address</source>
        <translation>Een contact per e-mailadres</translation>
    </message>
    <message>
        <source>One contact for all guests</source>
        <translation>Eén contact voor alle gasten</translation>
    </message>
    <message>
        <source>&amp;Guests</source>
        <translation>&amp;Gasten</translation>
    </message>
    <message>
        <source>&amp;Name of the one contact</source>
        <translation>&amp;Naam van dat ene contact</translation>
    </message>
    <message>
        <source>Ask a person (recommended)</source>
        <translation>Vragen (aanbevolen)</translation>
    </message>
    <message>
        <source>Delete the payment and void the document</source>
        <translation>De betaling verwijderen en het document ongeldig maken</translation>
    </message>
    <message>
        <source>When a paid document is canceled in Magento</source>
        <translation>Als een betaald document in Magento wordt geannuleerd</translation>
    </message>
    <message>
        <source>An unpaid one is always voided in Xero.</source>
        <translation>Een onbetaald document wordt in Xero altijd ongeldig gemaakt.</translation>
    </message>
    <message>
        <source>Block the document and say so (recommended)</source>
        <translation>Het document blokkeren en melden (aanbevolen)</translation>
    </message>
    <message>
        <source>Date it on the first open day</source>
        <translation>Op de eerste open dag dateren</translation>
    </message>
    <message>
        <source>When the &amp;period is locked in Xero</source>
        <translation>Als de &amp;periode in Xero is afgesloten</translation>
    </message>
    <message>
        <source>Post documents with a total of &amp;zero</source>
        <translation>Documenten met een totaal van n&amp;ul boeken</translation>
    </message>
    <message>
        <source>Invoices, orders and credit memos of Magento can have the same number. Give each its own prefix, or Xero refuses the second one.</source>
        <translation>Facturen, bestellingen en creditnota&apos;s van Magento kunnen hetzelfde nummer hebben. Geef elke soort een eigen voorvoegsel, anders weigert Xero het tweede document.</translation>
    </message>
    <message>
        <source>Invoice %1 becomes %2</source>
        <translation>Factuur %1 wordt %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ExamplePane</name>
    <message>
        <source>With these choices</source>
        <translation>Met deze keuzes</translation>
    </message>
    <message>
        <source>Example document of the shop</source>
        <translation>Voorbeelddocument van de webshop</translation>
    </message>
    <message>
        <source>Lines in Xero</source>
        <translation>Regels in Xero</translation>
    </message>
    <message>
        <source>Line in Xero</source>
        <translation>Regel in Xero</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Once documents of the shop have been read, one of them is shown here as it would be in Xero.</source>
        <translation>Zodra documenten van de webshop zijn gelezen, staat hier een ervan zoals het in Xero zou zijn.</translation>
    </message>
    <message>
        <source>Total in Magento</source>
        <translation>Totaal in Magento</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::FindingsModel</name>
    <message>
        <source>%1 (known)</source>
        <translation>%1 (bekend)</translation>
    </message>
    <message>
        <source>%1 (notice)</source>
        <translation>%1 (melding)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>In Magento</source>
        <translation>In Magento</translation>
    </message>
    <message>
        <source>In Xero</source>
        <translation>In Xero</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::Gauge</name>
    <message>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <source>%1 (limit not known yet)</source>
        <translation>%1 (limiet nog niet bekend)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GridView</name>
    <message>
        <source>All columns as they were</source>
        <translation>Alle kolommen zoals ze waren</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::Guide</name>
    <message>
        <source>Welcome to Counterfoil</source>
        <translation>Welkom bij Counterfoil</translation>
    </message>
    <message>
        <source>It reads your Magento shop and posts it into Xero, right to the cent. This guide leads from nothing to the first sync; it takes about ten minutes.</source>
        <translation>Counterfoil leest uw Magento-webshop en boekt die in Xero, tot op de cent nauwkeurig. Deze instelhulp leidt u van het begin naar de eerste synchronisatie; dat duurt ongeveer tien minuten.</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Wat u nodig hebt</translation>
    </message>
    <message>
        <source>• the admin of your Magento shop, with the right to add an integration</source>
        <translation>• de admin van uw Magento-webshop, met het recht een integratie toe te voegen</translation>
    </message>
    <message>
        <source>• your sign-in to Xero, with the role Standard or Adviser</source>
        <translation>• uw aanmelding bij Xero, met de rol “Standard” of “Adviser”</translation>
    </message>
    <message>
        <source>• the day from which on the shop is to be posted</source>
        <translation>• de dag vanaf wanneer de webshop moet worden geboekt</translation>
    </message>
    <message>
        <source>Nothing is sent to Xero before you press Sync Now on the last page. Keys are kept in the system&apos;s keychain only. You can leave the guide at any time and open it again under Help &gt; Set-up guide.</source>
        <translation>Er wordt niets naar Xero verzonden voordat u op de laatste pagina op “Nu synchroniseren” klikt. Sleutels worden alleen in de sleutelbos van het systeem bewaard. U kunt de instelhulp altijd verlaten en later weer openen via Help &gt; Instelhulp.</translation>
    </message>
    <message>
        <source>Set-up guide</source>
        <translation>Instelhulp</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Volgende &gt;</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>Sl&amp;uiten</translation>
    </message>
    <message>
        <source>Steps of setting up</source>
        <translation>Stappen van het instellen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Magento</source>
        <translation>Magento</translation>
    </message>
    <message>
        <source>Xero app</source>
        <translation>Xero-app</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Rekeningen</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Vanaf wanneer</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>Eerste sync</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Webshop</translation>
    </message>
    <message>
        <source>Accounts and taxes</source>
        <translation>Rekeningen en btw</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Geboekt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>&lt; B&amp;ack</source>
        <translation>&lt; &amp;Terug</translation>
    </message>
    <message>
        <source>Late&amp;r</source>
        <translation>&amp;Later</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideAccountsPage</name>
    <message>
        <source>Accounts and taxes</source>
        <translation>Rekeningen en btw</translation>
    </message>
    <message>
        <source>Counterfoil proposes an account for each role, a tax rate for each tax of the shop and an account for each payment method, each with its reason. Check them with your accountant; all can be changed later under Account types.</source>
        <translation>Counterfoil stelt een rekening voor elke rol voor, een btw-tarief voor elke btw van de webshop en een rekening voor elke betaalmethode, telkens met de reden. Neem ze met uw accountant door; alles kan later onder Rekeningtypen worden gewijzigd.</translation>
    </message>
    <message>
        <source>Accounts and tax rates are read once Xero is connected.</source>
        <translation>Rekeningen en btw-tarieven worden gelezen zodra Xero verbonden is.</translation>
    </message>
    <message>
        <source>Everything that is needed is chosen.</source>
        <translation>Alles wat nodig is, is gekozen.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still need a choice.</source>
        <translation>
            <numerusform>%n punt vraagt nog een keuze.</numerusform>
            <numerusform>%n punten vragen nog een keuze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Omzet</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Verzending</translation>
    </message>
    <message>
        <source>Taxes chosen</source>
        <translation>Btw gekozen</translation>
    </message>
    <message>
        <source>Payment methods chosen</source>
        <translation>Betaalmethoden gekozen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, under Account types</source>
        <translation>
            <numerusform>… en nog %n, onder Rekeningtypen</numerusform>
            <numerusform>… en nog %n, onder Rekeningtypen</numerusform>
        </translation>
    </message>
    <message>
        <source>No account for sales is chosen yet.</source>
        <translation>Er is nog geen omzetrekening gekozen.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message numerus="yes">
        <source>chosen; %n still open</source>
        <translation>
            <numerusform>gekozen; nog %n open</numerusform>
            <numerusform>gekozen; nog %n open</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use suggestions…</source>
        <translation>Voorstellen over&amp;nemen…</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideBooksPage</name>
    <message>
        <source>Make your own app in Xero</source>
        <translation>Maak uw eigen app in Xero</translation>
    </message>
    <message>
        <source>Xero lets programs in through an app of your own. It is free and takes two minutes.</source>
        <translation>Xero laat programma&apos;s toe via een eigen app. Die is gratis en kost u twee minuten.</translation>
    </message>
    <message>
        <source>Sign &amp;in to Xero</source>
        <translation>Aanmelden &amp;bij Xero</translation>
    </message>
    <message>
        <source>Your browser opens Xero&apos;s page. Allow the access and come back here.</source>
        <translation>Uw browser opent de pagina van Xero. Sta de toegang toe en kom hier terug.</translation>
    </message>
    <message>
        <source>Nobody has signed in to Xero yet: press “Sign in to Xero”.</source>
        <translation>Niemand heeft zich nog bij Xero aangemeld: klik op “Aanmelden bij Xero”.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideFinishPage</name>
    <message>
        <source>Ready to post</source>
        <translation>Klaar om te boeken</translation>
    </message>
    <message>
        <source>Sync Now reads the shop and posts. You see every document and every refusal in the Log. To look first, close the guide and use Preview in the Queue.</source>
        <translation>“Nu synchroniseren” leest de webshop en boekt. In het Logboek ziet u elk document en elke weigering. Wilt u eerst kijken, sluit dan de instelhulp en gebruik “Voorbeeld” in de Wachtrij.</translation>
    </message>
    <message>
        <source>&amp;Sync Now</source>
        <translation>Nu &amp;synchroniseren</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>Still missing. Go back to a step by the list on the left; the guide can also be opened again under Help &gt; Set-up guide.</source>
        <translation>Er ontbreekt nog iets. Ga via de lijst links terug naar een stap; de instelhulp kan ook later weer worden geopend via Help &gt; Instelhulp.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideModePage</name>
    <message>
        <source>When it posts</source>
        <translation>Wanneer er geboekt wordt</translation>
    </message>
    <message>
        <source>After the first sync Counterfoil goes on by itself.</source>
        <translation>Na de eerste synchronisatie gaat Counterfoil vanzelf verder.</translation>
    </message>
    <message>
        <source>Cron &amp;Job (recommended)</source>
        <translation>Cron&amp;job (aanbevolen)</translation>
    </message>
    <message>
        <source>&amp;Immediately</source>
        <translation>&amp;Direct</translation>
    </message>
    <message>
        <source>every %1 minutes</source>
        <translation>om de %1 minuten</translation>
    </message>
    <message>
        <source>Interval of the Cron Job</source>
        <translation>Interval van de cronjob</translation>
    </message>
    <message>
        <source>Changes are gathered and sent together: the fewest calls to Xero.</source>
        <translation>Wijzigingen worden verzameld en samen verzonden: zo min mogelijk aanroepen naar Xero.</translation>
    </message>
    <message>
        <source>A sale is in Xero about a minute after it was made. Needs more of the calls that Xero allows in a day.</source>
        <translation>Een verkoop staat ongeveer een minuut later in Xero. Kost meer van de aanroepen die Xero per dag toestaat.</translation>
    </message>
    <message>
        <source>Immediately</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Cron Job, %1</source>
        <translation>Cronjob, %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideOrganisationPage</name>
    <message>
        <source>The organisation</source>
        <translation>De organisatie</translation>
    </message>
    <message>
        <source>Into which set of books does this shop post?</source>
        <translation>In welke boekhouding boekt deze webshop?</translation>
    </message>
    <message>
        <source>&amp;Choose this organisation</source>
        <translation>Deze organisatie &amp;kiezen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Basisvaluta</translation>
    </message>
    <message>
        <source>Demo company</source>
        <translation>Demobedrijf</translation>
    </message>
    <message>
        <source>yes – nothing here is real</source>
        <translation>ja – niets hier is echt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Period lock date</source>
        <translation>Afsluitdatum periode</translation>
    </message>
    <message>
        <source>Your sign-in reaches several organisations. The choice is remembered.</source>
        <translation>Uw aanmelding bereikt meerdere organisaties. De keuze wordt onthouden.</translation>
    </message>
    <message>
        <source>This shop posts into %1. To use another organisation, go back, sign in again and allow it on Xero&apos;s page.</source>
        <translation>Deze webshop boekt in %1. Wilt u een andere organisatie gebruiken, ga dan terug, meld u opnieuw aan en sta die toe op de pagina van Xero.</translation>
    </message>
    <message>
        <source>The organisation is known once you have signed in to Xero. If your sign-in reaches several, you choose here.</source>
        <translation>De organisatie is bekend zodra u zich bij Xero hebt aangemeld. Bereikt uw aanmelding er meerdere, dan kiest u hier.</translation>
    </message>
    <message>
        <source>Choose the organisation.</source>
        <translation>Kies de organisatie.</translation>
    </message>
    <message>
        <source>No organisation is known yet.</source>
        <translation>Er is nog geen organisatie bekend.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideShopPage</name>
    <message>
        <source>Let Magento make the keys</source>
        <translation>Laat Magento de sleutels maken</translation>
    </message>
    <message>
        <source>An integration lets Counterfoil read orders, invoices, credit memos and customers. It cannot change anything in the shop.</source>
        <translation>Met een integratie kan Counterfoil bestellingen, facturen, creditnota&apos;s en klanten lezen. Ze kan niets in de webshop wijzigen.</translation>
    </message>
    <message>
        <source>Consumer Key …  Consumer Secret …  Access Token …  Access Token Secret …</source>
        <translation>Consumer Key …  Consumer Secret …  Access Token …  Access Token Secret …</translation>
    </message>
    <message>
        <source>&amp;Paste all four values here at once</source>
        <translation>Plak &amp;hier alle vier de waarden tegelijk</translation>
    </message>
    <message>
        <source>From the window that Magento shows after Activate and Allow. Each value finds its field below.</source>
        <translation>Uit het venster dat Magento na Activate en Allow toont. Elke waarde komt hieronder in het juiste veld.</translation>
    </message>
    <message>
        <source>The four values of an integration are not in this text. Copy all of Magento&apos;s window, or enter each value below.</source>
        <translation>De vier waarden van een integratie staan niet in deze tekst. Kopieer het hele venster van Magento of voer elke waarde hieronder in.</translation>
    </message>
    <message>
        <source>All four values were recognised.</source>
        <translation>Alle vier de waarden zijn herkend.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) recognised; enter the others below.</source>
        <translation>
            <numerusform>%n waarde herkend; voer de andere hieronder in.</numerusform>
            <numerusform>%n waarden herkend; voer de andere hieronder in.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop has not been tested yet: press “Test the shop”.</source>
        <translation>De webshop is nog niet getest: klik op “Webshop testen”.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideSincePage</name>
    <message>
        <source>From which date on</source>
        <translation>Vanaf welke datum</translation>
    </message>
    <message>
        <source>Documents of the shop that are dated earlier stay out of Xero. When in doubt, ask whoever keeps the books.</source>
        <translation>Eerdere documenten van de webshop blijven buiten Xero. Vraag bij twijfel degene die de boeken bijhoudt.</translation>
    </message>
    <message>
        <source>Posted: %1</source>
        <translation>Geboekt: %1</translation>
    </message>
    <message>
        <source>Nobody has said yet from which date on to post.</source>
        <translation>Er is nog niet gekozen vanaf welke datum er wordt geboekt.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::JournalDialog</name>
    <message>
        <source>A &amp;file on this computer</source>
        <translation>Een &amp;bestand op deze computer</translation>
    </message>
    <message>
        <source>A &amp;PostgreSQL database that several computers share</source>
        <translation>Een &amp;PostgreSQL-database die meerdere computers delen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>Where the journal lies</source>
        <translation>Plaats van het journaal</translation>
    </message>
    <message>
        <source>The journal holds the queue, the log and what stands in Xero. Keys are never in it: they are in the keychain.</source>
        <translation>Het journaal bevat de wachtrij, het logboek en wat er in Xero staat. Sleutels staan er nooit in: die staan in de sleutelbos.</translation>
    </message>
    <message>
        <source>&amp;Address of the database</source>
        <translation>&amp;Adres van de database</translation>
    </message>
    <message>
        <source>Without the password. Add ?sslmode=verify-full to have its certificate checked.</source>
        <translation>Zonder het wachtwoord. Voeg ?sslmode=verify-full toe om het certificaat te laten controleren.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain only.</source>
        <translation>Wordt alleen in de sleutelbos van het systeem bewaard.</translation>
    </message>
    <message>
        <source>The address of the database is missing.</source>
        <translation>Het adres van de database ontbreekt.</translation>
    </message>
    <message>
        <source>Looks right.</source>
        <translation>Ziet er goed uit.</translation>
    </message>
    <message>
        <source>It takes effect when Counterfoil is started again. What is in the journal of now stays where it is and is not copied; the other journal has its own settings, queue and log. What is in Xero already is found there and not posted twice.</source>
        <translation>Dit geldt zodra Counterfoil opnieuw wordt gestart. Wat in het huidige journaal staat, blijft waar het is en wordt niet gekopieerd; het andere journaal heeft eigen instellingen, een eigen wachtrij en een eigen logboek. Wat al in Xero staat, wordt daar gevonden en niet dubbel geboekt.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::LinesPane</name>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>In Magento</source>
        <translation>In Magento</translation>
    </message>
    <message>
        <source>In Xero</source>
        <translation>In Xero</translation>
    </message>
    <message>
        <source>Item, account, tax</source>
        <translation>Artikel, rekening, btw</translation>
    </message>
    <message>
        <source>The lines in Magento and in Xero</source>
        <translation>De regels in Magento en in Xero</translation>
    </message>
    <message>
        <source>Magento has %1, Xero got %2</source>
        <translation>Magento heeft %1, Xero kreeg %2</translation>
    </message>
    <message>
        <source>The difference is %1</source>
        <translation>Het verschil is %1</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Nothing of it was sent to Xero, or what was sent is not kept any more.</source>
        <translation>Hiervan is niets naar Xero verzonden, of wat is verzonden wordt niet meer bewaard.</translation>
    </message>
    <message>
        <source>The totals differ by %1: Magento %2, Xero %3</source>
        <translation>De totalen verschillen %1: Magento %2, Xero %3</translation>
    </message>
    <message>
        <source>Both totals are equal: %1</source>
        <translation>Beide totalen zijn gelijk: %1</translation>
    </message>
    <message>
        <source>What was sent has Magento&apos;s total: %1</source>
        <translation>Wat is verzonden, heeft het totaal van Magento: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::LogDetail</name>
    <message>
        <source>Select a row to see everything about it.</source>
        <translation>Selecteer een rij om er alles over te zien.</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Ko&amp;piëren</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Opnieuw</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>O&amp;verslaan</translation>
    </message>
    <message>
        <source>Take &amp;back in Xero…</source>
        <translation>Terugdr&amp;aaien in Xero…</translation>
    </message>
    <message>
        <source>View on &amp;Xero</source>
        <translation>Bekijken in &amp;Xero</translation>
    </message>
    <message>
        <source>View in &amp;Magento</source>
        <translation>Bekijken in &amp;Magento</translation>
    </message>
    <message>
        <source>What happened, and what to do</source>
        <translation>Wat er gebeurd is, en wat te doen</translation>
    </message>
    <message>
        <source>History of this document</source>
        <translation>Geschiedenis van dit document</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Posted as</source>
        <translation>Geboekt als</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Xero number</source>
        <translation>Xero-nummer</translation>
    </message>
    <message>
        <source>Xero id</source>
        <translation>Xero-id</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Pogingen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Oplossing</translation>
    </message>
    <message>
        <source>What Magento said</source>
        <translation>Wat Magento meldde</translation>
    </message>
    <message>
        <source>What was sent to Xero</source>
        <translation>Wat naar Xero is verzonden</translation>
    </message>
    <message>
        <source>What Xero answered</source>
        <translation>Wat Xero antwoordde</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Geschiedenis</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Regels</translation>
    </message>
    <message>
        <source>Ma&amp;gento said</source>
        <translation>Mage&amp;nto meldde</translation>
    </message>
    <message>
        <source>Sen&amp;t</source>
        <translation>Ver&amp;zonden</translation>
    </message>
    <message>
        <source>Xer&amp;o answered</source>
        <translation>Xero an&amp;twoordde</translation>
    </message>
    <message>
        <source>More about this document</source>
        <translation>Meer over dit document</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::LogFilterBar</name>
    <message>
        <source>Only the ne&amp;west of each</source>
        <translation>Alleen het n&amp;ieuwste</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle resultaten</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle typen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Elke tijd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation>Van … tot …</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation>Documenttype</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Shows only the last result of each document</source>
        <translation>Toont alleen het laatste resultaat van elk document</translation>
    </message>
    <message>
        <source>Search number, customer, message</source>
        <translation>Nummer, klant, melding zoeken</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Zoeken in het logboek</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>1 = success, 2 = error</source>
        <translation>1 = gelukt, 2 = fout</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>The document in Magento, and what of it was posted</source>
        <translation>Het document in Magento, en wat ervan is geboekt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Magento&apos;s number</source>
        <translation>Nummer van Magento</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Xero number</source>
        <translation>Xero-nummer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Pogingen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::LogTab</name>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Rijen &amp;kopiëren</translation>
    </message>
    <message>
        <source>View Request &amp;Daily</source>
        <translation>Aanroepen per da&amp;g tonen</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Er is nog niets gebeurd</translation>
    </message>
    <message>
        <source>Every document that is posted, and every refusal with its reason, is listed here. Start with the queue.</source>
        <translation>Elk geboekt document en elke weigering met de reden staan hier. Begin met de wachtrij.</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Naar de wachtrij</translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation>Niets past bij dit filter</translation>
    </message>
    <message>
        <source>Choose another period, or search for less.</source>
        <translation>Kies een andere periode of zoek ruimer.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>%1 is tried again with the next sync.</source>
        <translation>%1 wordt bij de volgende synchronisatie opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>%1 is skipped. Retry brings it back.</source>
        <translation>%1 is overgeslagen. “Opnieuw” haalt het terug.</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is %1</source>
        <translation>Er kon geen browser worden geopend. De pagina is %1</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Logboek exporteren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
    <message>
        <source>Entries written to %1: %2</source>
        <translation>Vermeldingen geschreven naar %1: %2</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>K&amp;olommen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Export stoppen</translation>
    </message>
    <message>
        <source>Rows exported</source>
        <translation>Geëxporteerde rijen</translation>
    </message>
    <message>
        <source>Choose the columns; drag their headers to move them, click one to sort</source>
        <translation>Kies de kolommen; sleep de koppen om ze te verplaatsen, klik erop om te sorteren</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>Reading… %1 until now</source>
        <translation>Lezen… %1 tot nu toe</translation>
    </message>
    <message>
        <source>%1 of %2: %3 OK, %4 errors</source>
        <translation>%1 van %2: %3 OK, %4 fouten</translation>
    </message>
    <message>
        <source>None of %1</source>
        <translation>Geen van %1</translation>
    </message>
    <message>
        <source>Copy the &amp;cell</source>
        <translation>&amp;Cel kopiëren</translation>
    </message>
    <message>
        <source>Copy the &amp;rows</source>
        <translation>&amp;Rijen kopiëren</translation>
    </message>
    <message>
        <source>At most %1 rows can be copied at once. Export takes all of them.</source>
        <translation>Er kunnen maximaal %1 rijen tegelijk worden gekopieerd. “Exporteren” neemt ze allemaal mee.</translation>
    </message>
    <message>
        <source>Rows copied: %1</source>
        <translation>Gekopieerde rijen: %1</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-bestanden (*.json)</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>Het exporteren is gestopt; er is niets weggeschreven.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::MainWindow</name>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>Wachtrij (%1)</translation>
    </message>
    <message>
        <source>Go to Credentials</source>
        <translation>Naar Inloggegevens</translation>
    </message>
    <message>
        <source>Connected. The next step: choose the accounts and tax rates of Xero. “Suggest” does most of it.</source>
        <translation>Verbonden. De volgende stap: kies de rekeningen en btw-tarieven van Xero. “Voorstellen” doet het meeste.</translation>
    </message>
    <message>
        <source>Go to Account types</source>
        <translation>Naar Rekeningtypen</translation>
    </message>
    <message>
        <source>Counterfoil (demo)</source>
        <translation>Counterfoil (demo)</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Gereed.</translation>
    </message>
    <message>
        <source>Your browser shows Xero&apos;s page. Allow the access there and come back.</source>
        <translation>Uw browser toont de pagina van Xero. Sta daar de toegang toe en kom terug.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this address yourself: %1</source>
        <translation>Er kon geen browser worden geopend. Open zelf dit adres: %1</translation>
    </message>
    <message>
        <source>its payment of %1 is deleted</source>
        <translation>de betaling van %1 wordt verwijderd</translation>
    </message>
    <message>
        <source>%1 over %2 is voided</source>
        <translation>%1 van %2 wordt ongeldig gemaakt</translation>
    </message>
    <message>
        <source>Take back in Xero</source>
        <translation>Terugdraaien in Xero</translation>
    </message>
    <message>
        <source>This happens in Xero:

• %1

A payment that is reconciled with the bank stays: Xero refuses to delete it, and you are told. %2 stays in the queue as skipped; Retry posts it again.</source>
        <translation>Dit gebeurt in Xero:

• %1

Een betaling die met de bank is afgestemd, blijft: Xero weigert haar te verwijderen, en u krijgt daarvan een melding. %2 blijft als overgeslagen in de wachtrij; “Opnieuw” boekt het weer.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Shop: %1</source>
        <translation>Webshop: %1</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Another shop or organisation</source>
        <translation>Een andere webshop of organisatie</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Profielen…</translation>
    </message>
    <message>
        <source>There are changes that are not saved. Save or revert them, then change to %1.</source>
        <translation>Er zijn niet-opgeslagen wijzigingen. Sla ze op of zet ze terug, en ga dan naar %1.</translation>
    </message>
    <message>
        <source>The profile %1 is in use by another window or command. Close it there first.</source>
        <translation>Het profiel %1 is in gebruik door een ander venster of een opdracht. Sluit het daar eerst.</translation>
    </message>
    <message>
        <source>There are changes that are not saved. Save or revert them, then change the language.</source>
        <translation>Er zijn niet-opgeslagen wijzigingen. Sla ze op of zet ze terug, en wijzig dan de taal.</translation>
    </message>
    <message>
        <source>Paused: nothing is posted by itself until you go on.</source>
        <translation>Gepauzeerd: er wordt niets vanzelf geboekt tot u verdergaat.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Het gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Inloggegevens</translation>
    </message>
    <message>
        <source>Connection status</source>
        <translation>Verbindingsstatus</translation>
    </message>
    <message>
        <source>Account types</source>
        <translation>Rekeningtypen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Afstemmen</translation>
    </message>
    <message>
        <source>The account types are saved.</source>
        <translation>De rekeningtypen zijn opgeslagen.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet opgeslagen</translation>
    </message>
    <message>
        <source>The account types have changes that are not saved. Close without saving them?</source>
        <translation>De rekeningtypen hebben niet-opgeslagen wijzigingen. Sluiten zonder op te slaan?</translation>
    </message>
    <message>
        <source>The credentials have changes that are not saved. Close without saving them?</source>
        <translation>De inloggegevens hebben niet-opgeslagen wijzigingen. Sluiten zonder op te slaan?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Sluiten zonder opslaan</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Opnieuw &amp;aanmelden</translation>
    </message>
    <message>
        <source>The journal&apos;s place is saved. Close Counterfoil and start it again to use it.</source>
        <translation>De plaats van het journaal is opgeslagen. Sluit Counterfoil en start het opnieuw om het te gebruiken.</translation>
    </message>
    <message>
        <source>Work is going on. Stop it or wait for its end, then change the language.</source>
        <translation>Er wordt gewerkt. Stop dit of wacht tot het klaar is en wijzig dan de taal.</translation>
    </message>
    <message>
        <source>The language could not be kept: the data folder cannot be written to.</source>
        <translation>De taal kon niet worden bewaard: er kan niet in de gegevensmap worden geschreven.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::MapEditor</name>
    <message>
        <source>Remove this row</source>
        <translation>Deze rij verwijderen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::MinuteChart</name>
    <message>
        <source>Calls per minute</source>
        <translation>Aanroepen per minuut</translation>
    </message>
    <message>
        <source>Xero</source>
        <translation>Xero</translation>
    </message>
    <message>
        <source>Magento</source>
        <translation>Magento</translation>
    </message>
    <message>
        <source>Xero&apos;s limit</source>
        <translation>Limiet van Xero</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::OverviewTab</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Wat u moet doen</translation>
    </message>
    <message>
        <source>Your shop and your books, side by side</source>
        <translation>Uw webshop en uw boeken naast elkaar</translation>
    </message>
    <message>
        <source>Once the shop and Xero are connected you see here what was posted, whether the sums agree, and what waits for you.</source>
        <translation>Zodra de webshop en Xero verbonden zijn, ziet u hier wat er geboekt is, of de sommen kloppen en wat op u wacht.</translation>
    </message>
    <message>
        <source>Connect the shop and Xero</source>
        <translation>Webshop en Xero verbinden</translation>
    </message>
    <message>
        <source>Nothing. All that could be posted was posted.</source>
        <translation>Niets. Alles wat geboekt kon worden, is geboekt.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::PaymentsPage</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Gaat naar</translation>
    </message>
    <message>
        <source>Money after</source>
        <translation>Geld na</translation>
    </message>
    <message>
        <source>Days until the money of %1 is there</source>
        <translation>Dagen tot het geld van %1 er is</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>zelfde dag</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Vervalt na</translation>
    </message>
    <message>
        <source>Days until invoices paid by %1 are due</source>
        <translation>Dagen tot facturen betaald via %1 vervallen</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>standaard</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Betaalmethoden</translation>
    </message>
    <message>
        <source>A payment is posted into the account, and the invoice in Xero is paid. “Leave open” posts no payment: the invoice stays due until you match it in Xero, as for bank transfers. A gateway that pays out later gets the days that its money is on the way: the payment is dated that much later. “Due after” replaces the due date of the page Documents.</source>
        <translation>Een betaling wordt op de rekening geboekt, en de factuur in Xero is betaald. “Openlaten” boekt geen betaling: de factuur blijft openstaan tot u haar in Xero koppelt, zoals bij overschrijvingen. Een betaaldienst die later uitbetaalt, krijgt de dagen dat het geld onderweg is: de betaling krijgt een zoveel latere datum. “Vervalt na” vervangt de vervaldatum van de pagina Documenten.</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Openlaten</translation>
    </message>
    <message>
        <source>post no payment</source>
        <translation>geen betaling boeken</translation>
    </message>
    <message>
        <source>Any other method</source>
        <translation>Elke andere methode</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::PeriodCard</name>
    <message>
        <source>Posted</source>
        <translation>Geboekt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>In Magento (%1)</source>
        <translation>In Magento (%1)</translation>
    </message>
    <message>
        <source>In Xero (%1)</source>
        <translation>In Xero (%1)</translation>
    </message>
    <message>
        <source>Difference (%1)</source>
        <translation>Verschil (%1)</translation>
    </message>
    <message>
        <source>Nothing was posted yet.</source>
        <translation>Er is nog niets geboekt.</translation>
    </message>
    <message>
        <source>Magento and Xero agree to the cent.</source>
        <translation>Magento en Xero stemmen tot op de cent overeen.</translation>
    </message>
    <message>
        <source>Magento and Xero differ.</source>
        <translation>Magento en Xero verschillen.</translation>
    </message>
    <message>
        <source>Posted in another currency than the shop&apos;s document and not compared: %1</source>
        <translation>In een andere valuta geboekt dan het document van de webshop en niet vergeleken: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::PeriodChooser</name>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dit kwartaal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Vorig kwartaal</translation>
    </message>
    <message>
        <source>Days of your own</source>
        <translation>Eigen dagen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>&amp;Periode:</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::PreviewDialog</name>
    <message>
        <source>Preview: %1</source>
        <translation>Voorbeeld: %1</translation>
    </message>
    <message>
        <source>In Magento</source>
        <translation>In Magento</translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>Er zou niets worden verzonden.</translation>
    </message>
    <message>
        <source>In Xero, after posting</source>
        <translation>In Xero, na het boeken</translation>
    </message>
    <message>
        <source>This is a calculation only. Nothing was sent.</source>
        <translation>Dit is alleen een berekening. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>There is no preview of this document.</source>
        <translation>Van dit document is er geen voorbeeld.</translation>
    </message>
    <message>
        <source>Both totals are equal: %1</source>
        <translation>Beide totalen zijn gelijk: %1</translation>
    </message>
    <message>
        <source>The totals differ by %1: Magento %2, Xero %3</source>
        <translation>De totalen verschillen %1: Magento %2, Xero %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Korting</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Btw</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::PreviewListDialog</name>
    <message>
        <source>This is a calculation only. Nothing was sent.</source>
        <translation>Dit is alleen een berekening. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Preview of %1 rows</source>
        <translation>Voorbeeld van %1 rijen</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle rijen</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Met problemen</translation>
    </message>
    <message>
        <source>With differences</source>
        <translation>Met verschillen</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Welke rijen worden getoond</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Rows computed</source>
        <translation>Berekende rijen</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <source>&amp;Preview this document</source>
        <translation>&amp;Voorbeeld van dit document</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV &amp;exporteren…</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>To be posted</source>
        <translation>Te boeken</translation>
    </message>
    <message>
        <source>Magento total</source>
        <translation>Totaal Magento</translation>
    </message>
    <message>
        <source>Xero total</source>
        <translation>Totaal Xero</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Not posted</source>
        <translation>Niet geboekt</translation>
    </message>
    <message>
        <source>Sums by currency</source>
        <translation>Sommen per valuta</translation>
    </message>
    <message>
        <source>Computing. If a sync is running, this begins after it.</source>
        <translation>Bezig met berekenen. Loopt er een synchronisatie, dan begint dit daarna.</translation>
    </message>
    <message>
        <source>%1 of %2 rows.</source>
        <translation>%1 van %2 rijen.</translation>
    </message>
    <message>
        <source>Rows: %1.</source>
        <translation>Rijen: %1.</translation>
    </message>
    <message>
        <source>Stopped; the sums are of these rows only.</source>
        <translation>Gestopt; de sommen gelden alleen voor deze rijen.</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Geen problemen.</translation>
    </message>
    <message>
        <source>With problems: %1.</source>
        <translation>Met problemen: %1.</translation>
    </message>
    <message>
        <source>All totals are equal.</source>
        <translation>Alle totalen zijn gelijk.</translation>
    </message>
    <message>
        <source>Totals that differ: %1.</source>
        <translation>Afwijkende totalen: %1.</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 voor %2</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Creditnota&apos;s</translation>
    </message>
    <message>
        <source>Sales invoices</source>
        <translation>Verkoopfacturen</translation>
    </message>
    <message>
        <source>Export the previews</source>
        <translation>Voorbeelden exporteren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
    <message>
        <source>Rows written to %1: %2</source>
        <translation>Rijen geschreven naar %1: %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::PreviewListModel</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Magento total</source>
        <translation>Totaal Magento</translation>
    </message>
    <message>
        <source>Xero total</source>
        <translation>Totaal Xero</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Will be posted</source>
        <translation>Wordt geboekt</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ProfilesDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nieuw</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Hernoemen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profielen</translation>
    </message>
    <message>
        <source>A profile is one shop, or some of its websites, and one Xero organisation. Each has its own keys, account types, queue and log.</source>
        <translation>Een profiel is één webshop, of enkele websites ervan, en één Xero-organisatie. Elk heeft eigen sleutels, rekeningtypen, wachtrij en logboek.</translation>
    </message>
    <message>
        <source>N&amp;ame, for New or Rename</source>
        <translation>N&amp;aam, voor Nieuw of Hernoemen</translation>
    </message>
    <message>
        <source>Small letters, digits, - and _.</source>
        <translation>Kleine letters, cijfers, - en _.</translation>
    </message>
    <message>
        <source>%1 (open here)</source>
        <translation>%1 (hier geopend)</translation>
    </message>
    <message>
        <source>%1 (open in another window)</source>
        <translation>%1 (in een ander venster geopend)</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation>Deze naam is vrij.</translation>
    </message>
    <message>
        <source>The profile that is open keeps its name.</source>
        <translation>Het geopende profiel houdt zijn naam.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ProgressArea</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Gereed.</translation>
    </message>
    <message>
        <source>Stops after the request in hand. The rest stays in the queue.</source>
        <translation>Stopt na het lopende verzoek. De rest blijft in de wachtrij.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Starten…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Xero calls: %1</source>
        <translation>Xero-aanroepen: %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>Gestopt %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Klaar %1</translation>
    </message>
    <message>
        <source>Magento</source>
        <translation>Magento</translation>
    </message>
    <message>
        <source>Magento: %1</source>
        <translation>Magento: %1</translation>
    </message>
    <message>
        <source>Xero</source>
        <translation>Xero</translation>
    </message>
    <message>
        <source>Xero: %1</source>
        <translation>Xero: %1</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Nu stoppen</translation>
    </message>
    <message>
        <source>Breaks off at once. What was under way is checked with the next sync; nothing is posted twice.</source>
        <translation>Breekt meteen af. Wat onderweg was, wordt bij de volgende synchronisatie nagegaan; niets wordt dubbel geboekt.</translation>
    </message>
    <message>
        <source>posted: %1</source>
        <translation>geboekt: %1</translation>
    </message>
    <message>
        <source>queued: %1</source>
        <translation>in de wachtrij: %1</translation>
    </message>
    <message>
        <source>need you: %1</source>
        <translation>vraagt aandacht: %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>wacht: %1</translation>
    </message>
    <message>
        <source>calls to Xero: %1</source>
        <translation>aanroepen naar Xero: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::QueueModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Magento&apos;s number</source>
        <translation>Nummer van Magento</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>What is posted next for this document</source>
        <translation>Wat er als volgende voor dit document wordt geboekt</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Pogingen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Reden van wachten</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Whether it is posted before or after all others</source>
        <translation>Of het vóór of na alle andere wordt geboekt</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatst</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::QueueTab</name>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Sync &amp;Now</source>
        <translation>&amp;Nu synchroniseren</translation>
    </message>
    <message>
        <source>Read the shop and post all that is due (F5)</source>
        <translation>De webshop lezen en alles boeken wat aan de beurt is (F5)</translation>
    </message>
    <message>
        <source>Add &amp;All Data To Queue…</source>
        <translation>Alles in de wachtr&amp;ij zetten…</translation>
    </message>
    <message>
        <source>Retry a&amp;ll refused</source>
        <translation>A&amp;lle geweigerde opnieuw</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle typen</translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation>Documenttype</translation>
    </message>
    <message>
        <source>Search number, customer, message</source>
        <translation>Nummer, klant, melding zoeken</translation>
    </message>
    <message>
        <source>Search in the queue</source>
        <translation>Zoeken in de wachtrij</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Er wacht niets</translation>
    </message>
    <message>
        <source>Connect the shop and Xero first. Then everything in the shop can be added here with one click.</source>
        <translation>Verbind eerst de webshop en Xero. Daarna kan alles in de webshop hier met één klik worden toegevoegd.</translation>
    </message>
    <message>
        <source>Go to Credentials</source>
        <translation>Naar Inloggegevens</translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation>Niets past bij dit filter</translation>
    </message>
    <message>
        <source>There are other rows in the queue, or none of this kind.</source>
        <translation>Er staan andere rijen in de wachtrij, of geen van deze soort.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Add All Data To Queue…</source>
        <translation>Alles in de wachtrij zetten…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Selected documents: %1. They stay in the list, marked as skipped, and are not posted.

Why are they skipped?</source>
        <translation>Geselecteerde documenten: %1. Ze blijven in de lijst, gemarkeerd als overgeslagen, en worden niet geboekt.

Waarom worden ze overgeslagen?</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Preview all that &amp;wait…</source>
        <translation>Voorbeeld van alle &amp;wachtende…</translation>
    </message>
    <message>
        <source>What would be posted for every waiting row, as a list with sums</source>
        <translation>Wat voor elke wachtende rij zou worden geboekt, als lijst met sommen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Selected documents: %1; skipped among them: %2. Skipped documents were taken out by a person. Retry posts all of these to Xero at once, where only “Take back” in the log undoes it, one by one.</source>
        <translation>Geselecteerde documenten: %1; daarvan overgeslagen: %2. Overgeslagen documenten zijn er door iemand uitgehaald. “Opnieuw” boekt ze allemaal meteen in Xero, waar alleen “Terugdraaien” in het logboek dat ongedaan maakt, één voor één.</translation>
    </message>
    <message>
        <source>perhaps some</source>
        <translation>misschien enkele</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Sync Now reads the shop and posts what is new; after that new documents come in by themselves. For the shop&apos;s past, add all data.</source>
        <translation>“Nu synchroniseren” leest de webshop en boekt wat nieuw is; daarna komen nieuwe documenten vanzelf binnen. Zet voor het verleden van de webshop alles in de wachtrij.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ReconcileTab</name>
    <message>
        <source>Show &amp;known ones and notices</source>
        <translation>Bekende en &amp;meldingen tonen</translation>
    </message>
    <message>
        <source>&amp;Reconcile</source>
        <translation>&amp;Afstemmen</translation>
    </message>
    <message>
        <source>Read the shop and Xero for this period and compare them. Nothing is changed.</source>
        <translation>De webshop en Xero voor deze periode lezen en vergelijken. Er wordt niets gewijzigd.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Write the findings as CSV, or everything as JSON</source>
        <translation>De bevindingen als CSV wegschrijven, of alles als JSON</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Sums by day</source>
        <translation>Sommen per dag</translation>
    </message>
    <message>
        <source>P&amp;ost it</source>
        <translation>Boe&amp;ken</translation>
    </message>
    <message>
        <source>Puts the selected documents that are missing in Xero into the queue and posts them</source>
        <translation>Zet de geselecteerde documenten die in Xero ontbreken in de wachtrij en boekt ze</translation>
    </message>
    <message>
        <source>View in &amp;Magento</source>
        <translation>Bekijken in Ma&amp;gento</translation>
    </message>
    <message>
        <source>&amp;Accept as known</source>
        <translation>Als bekend aan&amp;vaarden</translation>
    </message>
    <message>
        <source>It no longer counts as a difference until one of its figures changes</source>
        <translation>Het telt niet meer als verschil totdat een van de bedragen wijzigt</translation>
    </message>
    <message>
        <source>%1 to %2 · in Magento: %3 · in Xero: %4 · equal: %5 · calls: %6 to Xero, %7 to the shop</source>
        <translation>%1 tot en met %2 · in Magento: %3 · in Xero: %4 · gelijk: %5 · aanroepen: %6 naar Xero, %7 naar de webshop</translation>
    </message>
    <message>
        <source>No differences · %1</source>
        <translation>Geen verschillen · %1</translation>
    </message>
    <message>
        <source>Differences: %1 · %2</source>
        <translation>Verschillen: %1 · %2</translation>
    </message>
    <message>
        <source>Count it &amp;again</source>
        <translation>&amp;Weer meetellen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>The shop and Xero are being read. Nothing is changed in either.</source>
        <translation>De webshop en Xero worden gelezen. In geen van beide wordt iets gewijzigd.</translation>
    </message>
    <message>
        <source>Are the books the same as the shop?</source>
        <translation>Komen de boeken met de webshop overeen?</translation>
    </message>
    <message>
        <source>Connect the shop and Xero first. Then every invoice and credit memo of a period can be compared with Xero&apos;s, one by one.</source>
        <translation>Verbind eerst de webshop en Xero. Daarna kan elke factuur en creditnota van een periode een voor een met die in Xero worden vergeleken.</translation>
    </message>
    <message>
        <source>Go to Credentials</source>
        <translation>Naar Inloggegevens</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>Niets in deze periode</translation>
    </message>
    <message>
        <source>Neither the shop nor Xero has documents of these days. Choose another period.</source>
        <translation>De webshop en Xero hebben geen van beide documenten van deze dagen. Kies een andere periode.</translation>
    </message>
    <message>
        <source>Choose a period and reconcile it: missing, changed, voided and differently paid documents are listed with both figures and what to do. Nothing is changed.</source>
        <translation>Kies een periode en stem haar af: ontbrekende, gewijzigde, ongeldige en anders betaalde documenten staan dan in een lijst met beide bedragen en wat te doen. Er wordt niets gewijzigd.</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Afstemmen</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Vergelijking exporteren</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;JSON files (*.json)</source>
        <translation>CSV-bestanden (*.csv);;JSON-bestanden (*.json)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschreven naar %1.</translation>
    </message>
    <message>
        <source>View on &amp;Xero</source>
        <translation>Bekijken in &amp;Xero</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::RequestsChart</name>
    <message>
        <source>Calls per day</source>
        <translation>Aanroepen per dag</translation>
    </message>
    <message>
        <source>Xero</source>
        <translation>Xero</translation>
    </message>
    <message>
        <source>Magento</source>
        <translation>Magento</translation>
    </message>
    <message>
        <source>Xero&apos;s limit</source>
        <translation>Limiet van Xero</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::RequestsDialog</name>
    <message>
        <source>View Request Daily</source>
        <translation>Aanroepen per dag tonen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>Tabel &amp;kopiëren</translation>
    </message>
    <message>
        <source>Xero allows %1 a day.</source>
        <translation>Xero staat er %1 per dag toe.</translation>
    </message>
    <message>
        <source>%1: %2 calls, %3 of them only read.</source>
        <translation>%1: %2 aanroepen, waarvan %3 alleen lezen.</translation>
    </message>
    <message>
        <source>Last hour, by the minute</source>
        <translation>Laatste uur, per minuut</translation>
    </message>
    <message>
        <source>Today, by the minute</source>
        <translation>Vandaag, per minuut</translation>
    </message>
    <message>
        <source>Yesterday, by the minute</source>
        <translation>Gisteren, per minuut</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Laatste 90 dagen</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV &amp;exporteren…</translation>
    </message>
    <message>
        <source>Magento</source>
        <translation>Magento</translation>
    </message>
    <message>
        <source>Xero allows %1 a minute; the most were %2.</source>
        <translation>Xero staat er %1 per minuut toe; het hoogste was %2.</translation>
    </message>
    <message>
        <source>No calls in this time</source>
        <translation>Geen aanroepen in deze periode</translation>
    </message>
    <message>
        <source>Calls are counted when the shop is read and when something is posted. Sync once, or choose a longer period above. Minutes are kept for today and yesterday.</source>
        <translation>Aanroepen worden geteld wanneer de webshop wordt gelezen en wanneer er iets wordt geboekt. Synchroniseer één keer, of kies hierboven een langere periode. Minuten worden voor vandaag en gisteren bewaard.</translation>
    </message>
    <message>
        <source>Calls are counted when the shop is read and when something is posted. Connect and sync once, then they are shown here.</source>
        <translation>Aanroepen worden geteld wanneer de webshop wordt gelezen en wanneer er iets wordt geboekt. Maak verbinding en synchroniseer één keer; daarna verschijnen ze hier.</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>Aanroepen exporteren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
    <message>
        <source>Rows written to %1: %2</source>
        <translation>Rijen geschreven naar %1: %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::RequestsTable</name>
    <message>
        <source>Calls by time and kind</source>
        <translation>Aanroepen naar tijd en soort</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minuut</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Read (GET)</source>
        <translation>Gelezen (GET)</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschreven</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aanroepen</translation>
    </message>
    <message>
        <source>all calls of the day</source>
        <translation>alle aanroepen van de dag</translation>
    </message>
    <message>
        <source>all calls of the minute</source>
        <translation>alle aanroepen van de minuut</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::RolesPage</name>
    <message>
        <source>Sales</source>
        <translation>Omzet</translation>
    </message>
    <message>
        <source>S&amp;ales</source>
        <translation>&amp;Omzet</translation>
    </message>
    <message>
        <source>Products sold. Needed.</source>
        <translation>Verkochte producten. Verplicht.</translation>
    </message>
    <message>
        <source>Sh&amp;ipping</source>
        <translation>&amp;Verzending</translation>
    </message>
    <message>
        <source>What customers pay for delivery. Needed.</source>
        <translation>Wat klanten voor bezorging betalen. Verplicht.</translation>
    </message>
    <message>
        <source>&amp;Discounts</source>
        <translation>&amp;Kortingen</translation>
    </message>
    <message>
        <source>Used when discounts get their own lines.</source>
        <translation>Gebruikt als kortingen eigen regels krijgen.</translation>
    </message>
    <message>
        <source>Ad&amp;justments</source>
        <translation>&amp;Correcties</translation>
    </message>
    <message>
        <source>Adjustment refunds and fees of credit memos.</source>
        <translation>Correctieterugbetalingen en -kosten van creditnota&apos;s.</translation>
    </message>
    <message>
        <source>Roundi&amp;ng</source>
        <translation>&amp;Afronding</translation>
    </message>
    <message>
        <source>A cent or two, when Magento&apos;s total cannot be reached otherwise.</source>
        <translation>Een of twee cent, als het totaal van Magento anders niet haalbaar is.</translation>
    </message>
    <message>
        <source>Only where the shop uses it</source>
        <translation>Alleen als de webshop het gebruikt</translation>
    </message>
    <message>
        <source>Sales &amp;tax as a line</source>
        <translation>Sales &amp;tax als regel</translation>
    </message>
    <message>
        <source>For United States books, where tax is a line of its own.</source>
        <translation>Voor Amerikaanse boekhoudingen, waar sales tax een eigen regel is.</translation>
    </message>
    <message>
        <source>Fixed &amp;product tax</source>
        <translation>Vaste &amp;productheffing</translation>
    </message>
    <message>
        <source>Recycling and similar fees (FPT).</source>
        <translation>Recycling- en dergelijke bijdragen (FPT).</translation>
    </message>
    <message>
        <source>&amp;Gift cards redeemed</source>
        <translation>In&amp;gewisselde cadeaukaarten</translation>
    </message>
    <message>
        <source>Money paid with a gift card.</source>
        <translation>Geld betaald met een cadeaukaart.</translation>
    </message>
    <message>
        <source>Gift cards s&amp;old</source>
        <translation>Verkochte cadea&amp;ukaarten</translation>
    </message>
    <message>
        <source>Sold cards are a debt until they are used.</source>
        <translation>Verkochte kaarten zijn een schuld tot ze zijn gebruikt.</translation>
    </message>
    <message>
        <source>Store &amp;credit</source>
        <translation>&amp;Winkeltegoed</translation>
    </message>
    <message>
        <source>Money paid from the customer&apos;s balance.</source>
        <translation>Geld betaald uit het saldo van de klant.</translation>
    </message>
    <message>
        <source>Re&amp;ward points</source>
        <translation>Spaarpu&amp;nten</translation>
    </message>
    <message>
        <source>Money paid with points.</source>
        <translation>Geld betaald met punten.</translation>
    </message>
    <message>
        <source>Gift wrapping</source>
        <translation>Cadeauverpakking</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::RulesPage</name>
    <message>
        <source>Account rules</source>
        <translation>Rekeningregels</translation>
    </message>
    <message>
        <source>Lines that belong elsewhere than the sales account. The rules are tried from the top; the first that fits a line is taken. Without a rule, everything goes to the sales account.</source>
        <translation>Documentregels die elders horen dan op de omzetrekening. De rekeningregels worden van boven af geprobeerd; de eerste die past, geldt. Zonder rekeningregel gaat alles naar de omzetrekening.</translation>
    </message>
    <message>
        <source>Account rules, in the order in which they are tried</source>
        <translation>Rekeningregels, in de volgorde waarin ze worden geprobeerd</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>Regel &amp;toevoegen</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>D&amp;upliceren</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Regel omhoog</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>Regel omhoog (Alt+Omhoog)</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Regel omlaag</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>Regel omlaag (Alt+Omlaag)</translation>
    </message>
    <message>
        <source>This rule</source>
        <translation>Deze regel</translation>
    </message>
    <message>
        <source>It is for lines where all of these fit; leave empty what does not matter.</source>
        <translation>De regel geldt voor documentregels waarbij dit alles past; laat leeg wat er niet toe doet.</translation>
    </message>
    <message>
        <source>Store view (id)</source>
        <translation>Store view (id)</translation>
    </message>
    <message>
        <source>store view</source>
        <translation>store view</translation>
    </message>
    <message>
        <source>Website (id)</source>
        <translation>Website (id)</translation>
    </message>
    <message>
        <source>website</source>
        <translation>website</translation>
    </message>
    <message>
        <source>Customer group (id)</source>
        <translation>Klantgroep (id)</translation>
    </message>
    <message>
        <source>customer group</source>
        <translation>klantgroep</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Producttype</translation>
    </message>
    <message>
        <source>product type</source>
        <translation>producttype</translation>
    </message>
    <message>
        <source>Category (id)</source>
        <translation>Categorie (id)</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categorie</translation>
    </message>
    <message>
        <source>Attribute set (id)</source>
        <translation>Attributenset (id)</translation>
    </message>
    <message>
        <source>attribute set</source>
        <translation>attributenset</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>&amp;Rekening</translation>
    </message>
    <message>
        <source>Empty: the sales account.</source>
        <translation>Leeg: de omzetrekening.</translation>
    </message>
    <message>
        <source>&amp;Tax rate</source>
        <translation>Btw-tarie&amp;f</translation>
    </message>
    <message>
        <source>Empty: as the page Taxes says.</source>
        <translation>Leeg: zoals op de pagina Btw.</translation>
    </message>
    <message>
        <source>any, or for example %1</source>
        <translation>elke, of bijvoorbeeld %1</translation>
    </message>
    <message>
        <source>every line</source>
        <translation>elke regel</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>nog niets gekozen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SchedulePage</name>
    <message>
        <source>What is posted</source>
        <translation>Wat wordt geboekt</translation>
    </message>
    <message>
        <source>Sales from Magento&apos;s &amp;invoices (recommended)</source>
        <translation>Verkopen uit &amp;facturen van Magento (aanbevolen)</translation>
    </message>
    <message>
        <source>Sales from &amp;orders</source>
        <translation>Verkopen uit b&amp;estellingen</translation>
    </message>
    <message>
        <source>One summary for each day</source>
        <translation>Eén overzicht per dag</translation>
    </message>
    <message>
        <source>A sale is booked when it is invoiced; partial invoices are right. Choose orders only when the shop makes no invoices.</source>
        <translation>Een verkoop wordt bij facturering geboekt; deelfacturen kloppen. Kies alleen bestellingen als de webshop geen facturen maakt.</translation>
    </message>
    <message>
        <source>For shops with many small sales: one invoice and one credit note for a day, a currency and a payment method. Xero then knows no single customers.</source>
        <translation>Voor webshops met veel kleine verkopen: één factuur en één creditnota per dag, valuta en betaalmethode. Xero kent dan geen afzonderlijke klanten.</translation>
    </message>
    <message>
        <source>&amp;Customers, as contacts, also without a sale</source>
        <translation>&amp;Klanten, als contacten, ook zonder verkoop</translation>
    </message>
    <message>
        <source>Pro&amp;ducts, as items</source>
        <translation>&amp;Producten, als artikelen</translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation>Betalin&amp;gen</translation>
    </message>
    <message>
        <source>Credit &amp;memos, as credit notes with their refunds</source>
        <translation>&amp;Creditnota&apos;s, met hun terugbetalingen</translation>
    </message>
    <message>
        <source>Only documents dated on or &amp;after</source>
        <translation>Alleen documenten &amp;vanaf datum</translation>
    </message>
    <message>
        <source>Earliest date</source>
        <translation>Vroegste datum</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Immediate&amp;ly</source>
        <translation>Di&amp;rect</translation>
    </message>
    <message>
        <source>Cron &amp;Job (recommended)</source>
        <translation>Cron&amp;job (aanbevolen)</translation>
    </message>
    <message>
        <source>every %1 minutes</source>
        <translation>om de %1 minuten</translation>
    </message>
    <message>
        <source>Interval of the Cron Job</source>
        <translation>Interval van de cronjob</translation>
    </message>
    <message>
        <source>the shop is asked every </source>
        <translation>de webshop wordt gevraagd om de </translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> seconden</translation>
    </message>
    <message>
        <source>Seconds between two looks at the shop</source>
        <translation>Seconden tussen twee controles van de webshop</translation>
    </message>
    <message>
        <source>Changes are gathered and sent together: the fewest calls to Xero.</source>
        <translation>Wijzigingen worden verzameld en samen verzonden: zo min mogelijk aanroepen naar Xero.</translation>
    </message>
    <message>
        <source>A sale is in Xero about a minute after it was made. Needs more of the calls that Xero allows in a day.</source>
        <translation>Een verkoop staat ongeveer een minuut later in Xero. Kost meer van de aanroepen die Xero per dag toestaat.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SearchPicker</name>
    <message>
        <source>Not chosen – type to search</source>
        <translation>Niet gekozen – typ om te zoeken</translation>
    </message>
    <message>
        <source>%1 – unknown in Xero</source>
        <translation>%1 – onbekend in Xero</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SecretField</name>
    <message>
        <source>Hide the value</source>
        <translation>Waarde verbergen</translation>
    </message>
    <message>
        <source>Show the value</source>
        <translation>Waarde tonen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SelectionBar</name>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Voorbeeld</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Opnieuw</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>Vol&amp;gorde</translation>
    </message>
    <message>
        <source>S&amp;kip…</source>
        <translation>Over&amp;slaan…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>What would be posted, before anything is sent (Enter)</source>
        <translation>Wat zou worden geboekt, voordat er iets wordt verzonden (Enter)</translation>
    </message>
    <message>
        <source>Try again what was refused, blocked or skipped (F5)</source>
        <translation>Opnieuw proberen wat is geweigerd, geblokkeerd of overgeslagen (F5)</translation>
    </message>
    <message>
        <source>Post before or after all others (Ctrl+Up, Ctrl+Down)</source>
        <translation>Vóór of na alle andere boeken (Ctrl+Omhoog, Ctrl+Omlaag)</translation>
    </message>
    <message>
        <source>Keep in the list, but do not post; can be undone</source>
        <translation>In de lijst houden, maar niet boeken; kan ongedaan worden gemaakt</translation>
    </message>
    <message>
        <source>Take out of the queue; can be undone (Del)</source>
        <translation>Uit de wachtrij halen; kan ongedaan worden gemaakt (Del)</translation>
    </message>
    <message>
        <source>Post &amp;first</source>
        <translation>&amp;Eerst boeken</translation>
    </message>
    <message>
        <source>In the &amp;usual order</source>
        <translation>In de &amp;gewone volgorde</translation>
    </message>
    <message>
        <source>Post &amp;last</source>
        <translation>&amp;Laatst boeken</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Geselecteerd: %1</translation>
    </message>
    <message>
        <source>Select rows to see what can be done.</source>
        <translation>Selecteer rijen om te zien wat ermee kan.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ShopCard</name>
    <message>
        <source>Your Magento shop</source>
        <translation>Uw Magento-webshop</translation>
    </message>
    <message>
        <source>OAuth &amp;1.0a (recommended)</source>
        <translation>OAuth &amp;1.0a (aanbevolen)</translation>
    </message>
    <message>
        <source>&amp;Bearer token</source>
        <translation>Bearer to&amp;ken</translation>
    </message>
    <message>
        <source>&amp;Test the shop</source>
        <translation>Webshop &amp;testen</translation>
    </message>
    <message>
        <source>How to get the four values from Magento</source>
        <translation>Zo krijgt u de vier waarden uit Magento</translation>
    </message>
    <message>
        <source>Store &amp;URL</source>
        <translation>&amp;Webshop-URL</translation>
    </message>
    <message>
        <source>The address of the shop, as customers open it.</source>
        <translation>Het adres van de webshop, zoals klanten het openen.</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Manier van aanmelden</translation>
    </message>
    <message>
        <source>Consumer &amp;key</source>
        <translation>&amp;Consumer key</translation>
    </message>
    <message>
        <source>Access t&amp;oken</source>
        <translation>Access t&amp;oken</translation>
    </message>
    <message>
        <source>Access token secr&amp;et</source>
        <translation>Access token sec&amp;ret</translation>
    </message>
    <message>
        <source>Since Magento 2.4.4 a shop takes this only when Stores &gt; Configuration &gt; Services &gt; OAuth allows tokens as standalone Bearer tokens.</source>
        <translation>Sinds Magento 2.4.4 accepteert een webshop dit alleen als Stores &gt; Configuration &gt; Services &gt; OAuth tokens als zelfstandige bearer tokens toestaat.</translation>
    </message>
    <message>
        <source>Longer than an integration&apos;s token: an admin&apos;s token runs out after hours.</source>
        <translation>Langer dan de token van een integratie: een token van een admin verloopt na enkele uren.</translation>
    </message>
    <message>
        <source>The store URL is missing.</source>
        <translation>De webshop-URL ontbreekt.</translation>
    </message>
    <message>
        <source>Store URL: %1</source>
        <translation>Webshop-URL: %1</translation>
    </message>
    <message>
        <source>%1 of the Magento integration is missing.</source>
        <translation>%1 van de Magento-integratie ontbreekt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Consumer secret</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ShopStatusCard</name>
    <message>
        <source>Store views</source>
        <translation>Store views</translation>
    </message>
    <message>
        <source>Permissions of the integration</source>
        <translation>Rechten van de integratie</translation>
    </message>
    <message>
        <source>Magento shop</source>
        <translation>Magento-webshop</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sinds %1</translation>
    </message>
    <message>
        <source>The shop has not been reached yet. Enter the keys in the Credentials tab and press Connect Now.</source>
        <translation>De webshop is nog niet bereikt. Voer de sleutels in op het tabblad Inloggegevens en klik op “Nu verbinden”.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Magento version</source>
        <translation>Magento-versie</translation>
    </message>
    <message>
        <source>✓ granted</source>
        <translation>✓ verleend</translation>
    </message>
    <message>
        <source>✗ missing</source>
        <translation>✗ ontbreekt</translation>
    </message>
    <message>
        <source>%1 (base %2)</source>
        <translation>%1 (basis %2)</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SinceChoice</name>
    <message>
        <source>financial year</source>
        <translation>boekjaar</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>kwartaal</translation>
    </message>
    <message>
        <source>month</source>
        <translation>maand</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Earliest date</source>
        <translation>Vroegste datum</translation>
    </message>
    <message>
        <source>From &amp;today</source>
        <translation>Vanaf van&amp;daag</translation>
    </message>
    <message>
        <source>Nothing of the past is posted. Right when the books up to now were kept by hand.</source>
        <translation>Van het verleden wordt niets geboekt. Juist als de boeken tot nu toe handmatig zijn bijgehouden.</translation>
    </message>
    <message>
        <source>From the &amp;start of this</source>
        <translation>Vanaf het &amp;begin van</translation>
    </message>
    <message>
        <source>Only what was not posted before is sent. Right when nothing of this period is in Xero yet; what was entered by hand would stand there twice.</source>
        <translation>Alleen wat nog niet geboekt is, wordt verzonden. Juist als van deze periode nog niets in Xero staat; wat handmatig is ingevoerd, zou er dubbel staan.</translation>
    </message>
    <message>
        <source>From a &amp;date</source>
        <translation>Vanaf d&amp;atum</translation>
    </message>
    <message>
        <source>Right when you know up to which day the books are complete.</source>
        <translation>Juist als u weet tot welke dag de boeken volledig zijn.</translation>
    </message>
    <message>
        <source>The &amp;whole history</source>
        <translation>De &amp;hele geschiedenis</translation>
    </message>
    <message>
        <source>Every document the shop ever made, oldest first. It can take days of Xero&apos;s calls, and touches years that may be closed.</source>
        <translation>Elk document dat de webshop ooit maakte, oudste eerst. Het kan dagen aan Xero-aanroepen kosten en raakt jaren die misschien afgesloten zijn.</translation>
    </message>
    <message>
        <source>calendar year</source>
        <translation>kalenderjaar</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>the whole history</source>
        <translation>de hele geschiedenis</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SinceDialog</name>
    <message>
        <source>From which date to post</source>
        <translation>Vanaf welke datum boeken</translation>
    </message>
    <message>
        <source>From which date on shall the shop be posted?</source>
        <translation>Vanaf welke datum moet de webshop worden geboekt?</translation>
    </message>
    <message>
        <source>Asked once, before the first sync. It can be changed under Account types &gt; Schedule.</source>
        <translation>Eenmalige vraag, vóór de eerste synchronisatie. Te wijzigen onder Rekeningtypen &gt; Planning.</translation>
    </message>
    <message>
        <source>Posted: %1</source>
        <translation>Geboekt: %1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Ver&amp;der</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::StateChips</name>
    <message>
        <source>All  %1</source>
        <translation>Alle  %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::StatusTab</name>
    <message>
        <source>This computer has no network at the moment. It goes on by itself when the network is back; nothing is lost.</source>
        <translation>Deze computer heeft op dit moment geen netwerk. Het gaat vanzelf verder als het netwerk er weer is; er gaat niets verloren.</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation>Nu &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Open the queue</source>
        <translation>&amp;Wachtrij openen</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisatie</translation>
    </message>
    <message>
        <source>Asks both sides anew</source>
        <translation>Vraagt beide kanten opnieuw</translation>
    </message>
    <message>
        <source>Immediately (the shop is asked every %1 s)</source>
        <translation>Direct (de webshop wordt om de %1 s gevraagd)</translation>
    </message>
    <message>
        <source>Cron Job (every %1 minutes)</source>
        <translation>Cronjob (om de %1 minuten)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Laatste sync</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Volgende sync</translation>
    </message>
    <message>
        <source>paused: only Sync Now posts</source>
        <translation>gepauzeerd: alleen “Nu synchroniseren” boekt</translation>
    </message>
    <message>
        <source>when both sides are connected</source>
        <translation>als beide kanten verbonden zijn</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In de wachtrij</translation>
    </message>
    <message>
        <source>nothing is waiting</source>
        <translation>er wacht niets</translation>
    </message>
    <message>
        <source>%1 documents need you: open the queue to see why.</source>
        <translation>%1 documenten vragen uw aandacht: open de wachtrij om te zien waarom.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::StepStrip</name>
    <message>
        <source>Let Magento make the keys</source>
        <translation>Laat Magento de sleutels maken</translation>
    </message>
    <message>
        <source>Add an integration in the admin and paste its four values on the left.</source>
        <translation>Voeg in de admin een integratie toe en plak links de vier waarden.</translation>
    </message>
    <message>
        <source>Make your own Xero app</source>
        <translation>Maak uw eigen Xero-app</translation>
    </message>
    <message>
        <source>It is free and takes two minutes. Paste its client id on the right.</source>
        <translation>Gratis en in twee minuten klaar. Plak rechts de client-id.</translation>
    </message>
    <message>
        <source>Press Connect Now</source>
        <translation>Klik op “Nu verbinden”</translation>
    </message>
    <message>
        <source>Your browser opens Xero&apos;s page. Allow the access and come back here.</source>
        <translation>Uw browser opent de pagina van Xero. Sta de toegang toe en kom hier terug.</translation>
    </message>
    <message>
        <source>Steps of setting up</source>
        <translation>Stappen van het instellen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::Style</name>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SuggestDialog</name>
    <message>
        <source>&amp;Fill in</source>
        <translation>&amp;Invullen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>Everything is chosen already: there is nothing to suggest.</source>
        <translation>Alles is al gekozen: er valt niets voor te stellen.</translation>
    </message>
    <message>
        <source>From your chart of accounts, your tax rates and what the shop uses. Only what is still empty is filled in; nothing is saved before you press Save.</source>
        <translation>Uit uw rekeningschema, uw btw-tarieven en wat de webshop gebruikt. Alleen wat nog leeg is, wordt ingevuld; er wordt niets opgeslagen voordat u op “Opslaan” klikt.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>please choose yourself</source>
        <translation>kies zelf</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::TaxesPage</name>
    <message>
        <source>Tax in Magento</source>
        <translation>Btw in Magento</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarief</translation>
    </message>
    <message>
        <source>Tax rate in Xero</source>
        <translation>Btw-tarief in Xero</translation>
    </message>
    <message>
        <source>No taxes of the shop are known yet. They appear here once the shop has been read.</source>
        <translation>Er is nog geen btw van de webshop bekend. Die verschijnt hier zodra de webshop is gelezen.</translation>
    </message>
    <message>
        <source>Taxes that the shop charges</source>
        <translation>Btw die de webshop rekent</translation>
    </message>
    <message>
        <source>Only tax rates of the same percentage can be chosen: another rate would change what the customer has paid.</source>
        <translation>Alleen btw-tarieven met hetzelfde percentage kunnen worden gekozen: een ander tarief zou wijzigen wat de klant heeft betaald.</translation>
    </message>
    <message>
        <source>Any other tax, by its percentage</source>
        <translation>Elke andere btw, naar percentage</translation>
    </message>
    <message>
        <source>For taxes of the shop that have no row above, such as one that is new tomorrow.</source>
        <translation>Voor btw van de webshop zonder rij hierboven, zoals een tarief dat morgen nieuw is.</translation>
    </message>
    <message>
        <source>Tax rates by percentage</source>
        <translation>Btw-tarieven naar percentage</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Add &amp;percentage</source>
        <translation>&amp;Percentage toevoegen</translation>
    </message>
    <message>
        <source>Sales without tax</source>
        <translation>Verkopen zonder btw</translation>
    </message>
    <message>
        <source>&amp;Zero rated at home</source>
        <translation>Nultar&amp;ief binnenland</translation>
    </message>
    <message>
        <source>Books, food and the like, sold in your own country.</source>
        <translation>Boeken, voedsel en dergelijke, verkocht in eigen land.</translation>
    </message>
    <message>
        <source>Sold a&amp;broad</source>
        <translation>Verkoop b&amp;uitenland</translation>
    </message>
    <message>
        <source>Exports.</source>
        <translation>Export.</translation>
    </message>
    <message>
        <source>R&amp;everse charge</source>
        <translation>Btw &amp;verlegd</translation>
    </message>
    <message>
        <source>Businesses abroad with a valid VAT number.</source>
        <translation>Bedrijven in het buitenland met een geldig btw-nummer.</translation>
    </message>
    <message>
        <source>&amp;No tax</source>
        <translation>&amp;Geen btw</translation>
    </message>
    <message>
        <source>Gift cards, adjustments and rounding lines.</source>
        <translation>Cadeaukaarten, correcties en afrondingsregels.</translation>
    </message>
    <message>
        <source>Sales without tax: exceptions</source>
        <translation>Verkopen zonder btw: uitzonderingen</translation>
    </message>
    <message>
        <source>By country of delivery</source>
        <translation>Naar land van levering</translation>
    </message>
    <message>
        <source>Tax rates by country</source>
        <translation>Btw-tarieven naar land</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>Land (twee letters)</translation>
    </message>
    <message>
        <source>Add &amp;country</source>
        <translation>La&amp;nd toevoegen</translation>
    </message>
    <message>
        <source>By customer group</source>
        <translation>Naar klantgroep</translation>
    </message>
    <message>
        <source>Tax rates by customer group</source>
        <translation>Btw-tarieven naar klantgroep</translation>
    </message>
    <message>
        <source>Customer group (id)</source>
        <translation>Klantgroep (id)</translation>
    </message>
    <message>
        <source>Add customer &amp;group</source>
        <translation>&amp;Klantgroep toevoegen</translation>
    </message>
    <message>
        <source>Services sold abroad, by product type</source>
        <translation>Diensten verkocht in het buitenland, naar producttype</translation>
    </message>
    <message>
        <source>Tax rates by product type</source>
        <translation>Btw-tarieven naar producttype</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Producttype</translation>
    </message>
    <message>
        <source>Add product type</source>
        <translation>Producttype toevoegen</translation>
    </message>
    <message>
        <source>Tax rates of the shop that no document bears yet: %1. They get a row here with their first document; until then their percentage counts, below.</source>
        <translation>Belastingtarieven van de winkel die nog op geen document staan: %1. Ze krijgen hier een regel bij hun eerste document; tot dan geldt hun percentage, hieronder.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::TenantDialog</name>
    <message>
        <source>Choose the organisation</source>
        <translation>De organisatie kiezen</translation>
    </message>
    <message>
        <source>Your sign-in reaches several organisations in Xero. Into which one does this shop post? The choice is remembered.</source>
        <translation>Uw aanmelding bereikt meerdere organisaties in Xero. In welke boekt deze webshop? De keuze wordt onthouden.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Kiezen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::TextPane</name>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Alles kopiëren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopiëren: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::Tray</name>
    <message>
        <source>&amp;Open Counterfoil</source>
        <translation>Counterfoil &amp;openen</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>&amp;Nu synchroniseren</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pauzeren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Shop: %1</source>
        <translation>Webshop: %1</translation>
    </message>
    <message>
        <source>Xero: %1</source>
        <translation>Xero: %1</translation>
    </message>
    <message>
        <source>A sync is running</source>
        <translation>Er loopt een synchronisatie</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) refused</source>
        <translation>
            <numerusform>%n document geweigerd</numerusform>
            <numerusform>%n documenten geweigerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents were refused</source>
        <translation>Er zijn documenten geweigerd</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be posted. Open the queue to see why and what to do.</source>
        <translation>
            <numerusform>%n document kon niet worden geboekt. Open de wachtrij om te zien waarom en wat te doen.</numerusform>
            <numerusform>%n documenten konden niet worden geboekt. Open de wachtrij om te zien waarom en wat te doen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
    <message>
        <source>%1
Nothing is lost; it goes on after the sign-in.</source>
        <translation>%1
Er gaat niets verloren; na de aanmelding gaat het verder.</translation>
    </message>
    <message>
        <source>The limit of calls is reached</source>
        <translation>De limiet van aanroepen is bereikt</translation>
    </message>
    <message>
        <source>The sign-in to Xero ends soon</source>
        <translation>De aanmelding bij Xero loopt binnenkort af</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Dismiss; Ctrl+Z in the list still undoes it</source>
        <translation>Sluiten; Ctrl+Z in de lijst maakt het dan nog ongedaan</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
    <message>
        <source>Put the rows back as they were (Ctrl+Z)</source>
        <translation>De rijen terugzetten zoals ze waren (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed from the queue. They are not posted.</source>
        <translation>
            <numerusform>%n rij uit de wachtrij verwijderd. Ze wordt niet geboekt.</numerusform>
            <numerusform>%n rijen uit de wachtrij verwijderd. Ze worden niet geboekt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) skipped. They stay in the list and are not posted.</source>
        <translation>
            <numerusform>%n rij overgeslagen. Ze blijft in de lijst en wordt niet geboekt.</numerusform>
            <numerusform>%n rijen overgeslagen. Ze blijven in de lijst en worden niet geboekt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left alone: on their way to Xero, or in another program&apos;s hands.</source>
        <translation>
            <numerusform>%n rij ongemoeid gelaten: onderweg naar Xero, of in handen van een ander programma.</numerusform>
            <numerusform>%n rijen ongemoeid gelaten: onderweg naar Xero, of in handen van een ander programma.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Export the log…</source>
        <translation>Logboek &amp;exporteren…</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Profielen…</translation>
    </message>
    <message>
        <source>Stay in the &amp;tray when closed</source>
        <translation>Na sluiten in systeem&amp;vak blijven</translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation>Starten bij aan&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <translation>S&amp;ync</translation>
    </message>
    <message>
        <source>Sync &amp;Now</source>
        <translation>&amp;Nu synchroniseren</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Add All Data To Queue…</source>
        <translation>&amp;Alles in de wachtrij zetten…</translation>
    </message>
    <message>
        <source>&amp;Retry all refused</source>
        <translation>A&amp;lle geweigerde opnieuw</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Beel&amp;d</translation>
    </message>
    <message>
        <source>&amp;Find in this tab</source>
        <translation>&amp;Zoeken in dit tabblad</translation>
    </message>
    <message>
        <source>View Request &amp;Daily</source>
        <translation>Aanroepen per &amp;dag tonen</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Uiterlijk</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>D&amp;onker</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Set-up &amp;guide…</source>
        <translation>&amp;Instelhulp…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;About Counterfoil</source>
        <translation>&amp;Over Counterfoil</translation>
    </message>
    <message>
        <source>Go to a tab</source>
        <translation>Naar een tabblad</translation>
    </message>
    <message>
        <source>Sync Now</source>
        <translation>Nu synchroniseren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Search in the queue or the log</source>
        <translation>Zoeken in de wachtrij of het logboek</translation>
    </message>
    <message>
        <source>Save credentials or account types</source>
        <translation>Inloggegevens of rekeningtypen opslaan</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>De geselecteerde rijen kopiëren</translation>
    </message>
    <message>
        <source>Dismiss the message, close a dialog</source>
        <translation>De melding sluiten, een dialoogvenster sluiten</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Deze lijst</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>About Counterfoil</source>
        <translation>Over Counterfoil</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Counterfoil %1&lt;/h3&gt;&lt;p&gt;Posts a Magento 2 shop into Xero, exact to the cent.&lt;/p&gt;&lt;p&gt;Built with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Counterfoil %1&lt;/h3&gt;&lt;p&gt;Boekt een Magento 2-webshop in Xero, tot op de cent nauwkeurig.&lt;/p&gt;&lt;p&gt;Gemaakt met Qt %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Where the &amp;journal lies…</source>
        <translation>Plaats van het &amp;journaal…</translation>
    </message>
    <message>
        <source>Preview of the selected rows (queue)</source>
        <translation>Voorbeeld van de geselecteerde rijen (wachtrij)</translation>
    </message>
    <message>
        <source>Remove the selected rows (queue)</source>
        <translation>De geselecteerde rijen verwijderen (wachtrij)</translation>
    </message>
    <message>
        <source>Retry the selected rows (in the queue&apos;s list)</source>
        <translation>De geselecteerde rijen opnieuw proberen (in de lijst van de wachtrij)</translation>
    </message>
    <message>
        <source>Post the selected rows first, last (queue)</source>
        <translation>De geselecteerde rijen eerst, laatst boeken (wachtrij)</translation>
    </message>
    <message>
        <source>Undo in a field; in the queue&apos;s list, undo Remove and Skip</source>
        <translation>Ongedaan maken in een veld; in de lijst van de wachtrij “Verwijderen” en “Overslaan” ongedaan maken</translation>
    </message>
</context>
</TS>
