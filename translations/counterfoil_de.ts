<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Application</name>
    <message>
        <source>This data folder belongs to the shop %1. Give the demo a folder of its own.</source>
        <translation>Dieser Datenordner gehört zum Shop %1. Geben Sie der Demo einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Counterfoil is already open on this profile. Use the window that is open.</source>
        <translation>Counterfoil ist mit diesem Profil schon geöffnet. Benutzen Sie das offene Fenster.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Start at login could not be changed: the file %1 cannot be written. Check who may write there.</source>
        <translation>Der Start bei der Anmeldung ließ sich nicht ändern: Die Datei %1 kann nicht geschrieben werden. Prüfen Sie, wer dort schreiben darf.</translation>
    </message>
</context>
<context>
    <name>BatchSender</name>
    <message>
        <source>Xero has a fault of its own and takes nothing at the moment. Nothing is lost: what waits stays in the queue and is tried again by itself.</source>
        <translation>Xero hat selbst eine Störung und nimmt im Moment nichts an. Nichts geht verloren: Was wartet, bleibt in der Warteschlange und wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>This program did not get on for some minutes, and another one on the shared journal took over its documents. Nothing is lost or sent twice; the next run goes on.</source>
        <translation>Dieses Programm kam einige Minuten lang nicht voran, und ein anderes am gemeinsamen Journal hat seine Belege übernommen. Nichts geht verloren oder wird doppelt gesendet; der nächste Lauf macht weiter.</translation>
    </message>
    <message>
        <source>Xero&apos;s calls for today are used up. The rest stays in the queue and goes on at %1.</source>
        <translation>Xeros Aufrufe für heute sind aufgebraucht. Der Rest bleibt in der Warteschlange und geht um %1 weiter.</translation>
    </message>
    <message>
        <source>Waiting for Xero&apos;s minute limit</source>
        <translation>Warten auf Xeros Minutengrenze</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Xero did not answer. What was sent is kept and settled before anything else next time.</source>
        <translation>Xero hat nicht geantwortet. Das Gesendete ist festgehalten und wird beim nächsten Mal vor allem anderen geklärt.</translation>
    </message>
    <message>
        <source>Waiting whether Xero took a payment after all</source>
        <translation>Wartet, ob Xero eine Zahlung doch noch angenommen hat</translation>
    </message>
</context>
<context>
    <name>BooksWatch</name>
    <message>
        <source>%1 was voided in Xero after it had been posted. Nothing was sent; if it should stand in the books, enter it in Xero again.</source>
        <translation>%1 wurde in Xero nach dem Buchen storniert. Nichts wurde gesendet; soll der Beleg in den Büchern stehen, erfassen Sie ihn in Xero neu.</translation>
    </message>
    <message>
        <source>%1 was deleted in Xero after it had been posted. Nothing was sent; if it should stand in the books, enter it in Xero again.</source>
        <translation>%1 wurde in Xero nach dem Buchen gelöscht. Nichts wurde gesendet; soll der Beleg in den Büchern stehen, erfassen Sie ihn in Xero neu.</translation>
    </message>
    <message>
        <source>%1 was changed in Xero: its total is now %2 %3, and %4 %5 was posted. Nothing was sent; compare the two.</source>
        <translation>%1 wurde in Xero geändert: Die Summe ist jetzt %2 %3, gebucht wurden %4 %5. Nichts wurde gesendet; vergleichen Sie beide.</translation>
    </message>
    <message>
        <source>%1 was given the number %2 in Xero. Nothing was sent.</source>
        <translation>%1 hat in Xero die Nummer %2 bekommen. Nichts wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Counterfoil is already running on this profile. Close it, or wait until it has ended.</source>
        <translation>Counterfoil läuft mit diesem Profil schon. Schließen Sie es oder warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Everything that the shop uses is mapped.</source>
        <translation>Alles, was der Shop benutzt, ist zugeordnet.</translation>
    </message>
    <message>
        <source>The proposals marked * are now in the mapping.</source>
        <translation>Die mit * markierten Vorschläge stehen jetzt in der Zuordnung.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The mapping is read. `counterfoil accounts list` shows what is wrong with it, if anything.</source>
        <translation>Die Zuordnung ist eingelesen. `counterfoil accounts list` zeigt, was daran nicht stimmt, falls etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>%1 needs a value behind it. See: counterfoil --help</source>
        <translation>%1 braucht einen Wert dahinter. Siehe: counterfoil --help</translation>
    </message>
    <message>
        <source>%1 is no option of the program. See: counterfoil --help</source>
        <translation>%1 ist keine Option des Programms. Siehe: counterfoil --help</translation>
    </message>
    <message>
        <source>%1 is no option of %2, which takes none. See: counterfoil --help</source>
        <translation>%1 ist keine Option von %2; dieser Befehl hat keine. Siehe: counterfoil --help</translation>
    </message>
    <message>
        <source>%1 is no option of %2, which takes %3.</source>
        <translation>%1 ist keine Option von %2; möglich ist %3.</translation>
    </message>
    <message>
        <source>%1 needs %2 behind it. See: counterfoil --help</source>
        <translation>%1 braucht %2 dahinter. Siehe: counterfoil --help</translation>
    </message>
    <message>
        <source>%1 is too much for %2. See: counterfoil --help</source>
        <translation>%1 ist zu viel für %2. Siehe: counterfoil --help</translation>
    </message>
    <message>
        <source>%1 is too much: --demo takes no command. See: counterfoil --help</source>
        <translation>%1 ist zu viel: --demo nimmt keinen Befehl. Siehe: counterfoil --help</translation>
    </message>
    <message>
        <source>%1: %2 is no whole number from %3 to %4.</source>
        <translation>%1: %2 ist keine ganze Zahl von %3 bis %4.</translation>
    </message>
    <message>
        <source>change a setting</source>
        <translation>eine Einstellung ändern</translation>
    </message>
    <message>
        <source>print a setting</source>
        <translation>eine Einstellung ausgeben</translation>
    </message>
    <message>
        <source>print all settings, with what each means</source>
        <translation>alle Einstellungen und ihre Bedeutung ausgeben</translation>
    </message>
    <message>
        <source>keep a secret; its value comes from standard input</source>
        <translation>ein Geheimnis ablegen; sein Wert kommt von der Standardeingabe</translation>
    </message>
    <message>
        <source>print which secrets are set (never their values)</source>
        <translation>ausgeben, welche Geheimnisse gesetzt sind (nie ihre Werte)</translation>
    </message>
    <message>
        <source>check the shop, sign in to Xero in a browser, print the organisation</source>
        <translation>den Shop prüfen, im Browser bei Xero anmelden, die Organisation ausgeben</translation>
    </message>
    <message>
        <source>sign out of Xero</source>
        <translation>von Xero abmelden</translation>
    </message>
    <message>
        <source>print how both connections and the queue stand</source>
        <translation>den Stand beider Verbindungen und der Warteschlange ausgeben</translation>
    </message>
    <message>
        <source>print the mapping and what is wrong with it</source>
        <translation>die Zuordnung ausgeben und was daran nicht stimmt</translation>
    </message>
    <message>
        <source>propose what is not mapped yet, with reasons</source>
        <translation>vorschlagen, was noch nicht zugeordnet ist, mit Gründen</translation>
    </message>
    <message>
        <source>write the mapping as JSON</source>
        <translation>die Zuordnung als JSON schreiben</translation>
    </message>
    <message>
        <source>read the mapping from JSON</source>
        <translation>die Zuordnung aus JSON lesen</translation>
    </message>
    <message>
        <source>read the shop and queue what was never posted</source>
        <translation>den Shop lesen und einreihen, was nie gebucht wurde</translation>
    </message>
    <message>
        <source>print what waits</source>
        <translation>ausgeben, was wartet</translation>
    </message>
    <message>
        <source>try again what was refused; all of it when no ID is given</source>
        <translation>Abgelehntes erneut versuchen; alles, wenn keine ID angegeben ist</translation>
    </message>
    <message>
        <source>leave rows out</source>
        <translation>Zeilen auslassen</translation>
    </message>
    <message>
        <source>print what happened, newest first (status 1: success, 2: error)</source>
        <translation>ausgeben, was geschah, Neuestes zuerst (Status 1: Erfolg, 2: Fehler)</translation>
    </message>
    <message>
        <source>print the calls of each day (View Request Daily)</source>
        <translation>die Aufrufe jedes Tages ausgeben (Tägliche Aufrufe)</translation>
    </message>
    <message>
        <source>read and post all that is due, then end</source>
        <translation>alles Fällige lesen und buchen, dann enden</translation>
    </message>
    <message>
        <source>compare a period&apos;s documents of the shop with Xero&apos;s, one by one; this month when no days are given</source>
        <translation>die Belege eines Zeitraums im Shop einzeln mit denen in Xero vergleichen; ohne Tage: dieser Monat</translation>
    </message>
    <message>
        <source>show what a case would become in Xero, without any network</source>
        <translation>zeigen, was aus einem Fall in Xero würde, ohne jedes Netz</translation>
    </message>
    <message>
        <source>run the demo shop and the demo Xero until standard input closes</source>
        <translation>Demo-Shop und Demo-Xero laufen lassen, bis die Standardeingabe schließt</translation>
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
        <translation>Counterfoil bucht einen Magento-2-Shop auf den Cent genau in Xero.

Aufruf: counterfoil                      das Fenster öffnen
        counterfoil --demo [--headless]  mit eingebautem Demo-Shop und Demo-Xero ausprobieren
        counterfoil [OPTIONEN] BEFEHL    eines tun und enden

Optionen:
  --data-dir DIR       wo alles außer den Geheimnissen liegt
  --profile NAME       welche Verbindung (Vorgabe: default)
  --secrets-file FILE  Geheimnisse in einer Datei, die nur Sie lesen können, statt im Schlüsselbund
  --journal ADDRESS    das Journal von jetzt an auf einem Server, den mehrere PCs teilen:
                       postgresql://user@server/database; sqlite: wieder in einer Datei
  --json               JSON ausgeben
  --help, --version

Befehle:
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
Rückgabewerte: 0 alles erledigt; 2 Aufruf oder Einstellungen; 3 Belege abgelehnt oder gesperrt;
4 nicht verbunden; 5 Aufrufe aufgebraucht, Arbeit bleibt übrig; 6 ein Dienst war nicht erreichbar;
7 Abstimmung fand Abweichungen; 130 unterbrochen.

Geheimnisse können auch kommen aus COUNTERFOIL_MAGENTO_CONSUMER_KEY, COUNTERFOIL_MAGENTO_CONSUMER_SECRET,
COUNTERFOIL_MAGENTO_ACCESS_TOKEN, COUNTERFOIL_MAGENTO_ACCESS_TOKEN_SECRET und
COUNTERFOIL_XERO_CLIENT_SECRET.
</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>Es gibt keine Einstellung %1.</translation>
    </message>
    <message>
        <source>%1 is no name of a profile: use up to 40 of a-z, 0-9, - and _.</source>
        <translation>%1 ist kein Name eines Profils: Erlaubt sind bis zu 40 Zeichen aus a-z, 0-9, - und _.</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>There is no secret %1 to set. The names are: %2.</source>
        <translation>Es gibt kein Geheimnis %1 zu setzen. Die Namen sind: %2.</translation>
    </message>
    <message>
        <source>No value came on standard input. Use: printf %s &apos;value&apos; | counterfoil secrets set %1</source>
        <translation>Auf der Standardeingabe kam kein Wert. Benutzen Sie: printf %s &apos;value&apos; | counterfoil secrets set %1</translation>
    </message>
    <message>
        <source>Your browser opens Xero&apos;s sign-in page. If it does not, open this address on this computer:</source>
        <translation>Ihr Browser öffnet Xeros Anmeldeseite. Wenn nicht, öffnen Sie diese Adresse auf diesem Computer:</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer:</source>
        <translation>Öffnen Sie diese Adresse in einem Browser auf diesem Computer:</translation>
    </message>
    <message>
        <source>Nobody signed in within %1 seconds. Run `counterfoil connect` again.</source>
        <translation>Innerhalb von %1 Sekunden hat sich niemand angemeldet. Rufen Sie `counterfoil connect` erneut auf.</translation>
    </message>
    <message>
        <source>Connected to %1 (%2, %3, %4).</source>
        <translation>Verbunden mit %1 (%2, %3, %4).</translation>
    </message>
    <message>
        <source>Signed out of Xero.</source>
        <translation>Von Xero abgemeldet.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is no JSON: %2 at byte %3.</source>
        <translation>%1 ist kein JSON: %2 bei Byte %3.</translation>
    </message>
    <message>
        <source>%1 holds JSON, but no object {…}.</source>
        <translation>%1 enthält JSON, aber kein Objekt {…}.</translation>
    </message>
    <message>
        <source>--status is 1 (success) or 2 (error), not %1.</source>
        <translation>--status ist 1 (Erfolg) oder 2 (Fehler), nicht %1.</translation>
    </message>
    <message>
        <source>--kinds: %1 is none of customers, products, orders, invoices, creditmemos.</source>
        <translation>--kinds: %1 ist nicht customers, products, orders, invoices oder creditmemos.</translation>
    </message>
    <message>
        <source>--since: %1 is no day. Write it as 2026-04-01.</source>
        <translation>--since: %1 ist kein Tag. Schreiben Sie ihn wie 2026-04-01.</translation>
    </message>
    <message>
        <source>Rows added to the queue: %1.</source>
        <translation>Eingereihte Zeilen: %1.</translation>
    </message>
    <message>
        <source>--state: %1 is none of waiting, sending, indoubt, failed, blocked, skipped.</source>
        <translation>--state: %1 ist nicht waiting, sending, indoubt, failed, blocked oder skipped.</translation>
    </message>
    <message>
        <source>Rows in the queue: %1.</source>
        <translation>Zeilen in der Warteschlange: %1.</translation>
    </message>
    <message>
        <source>%1 is no row&apos;s id. `counterfoil queue list` shows them.</source>
        <translation>%1 ist keine ID einer Zeile. `counterfoil queue list` zeigt sie.</translation>
    </message>
    <message>
        <source>Give either --all or ids.</source>
        <translation>Geben Sie entweder --all oder IDs an.</translation>
    </message>
    <message>
        <source>Rows changed: %1.</source>
        <translation>Geänderte Zeilen: %1.</translation>
    </message>
    <message>
        <source>Give both days: --from 2026-04-01 --to 2026-04-30.</source>
        <translation>Geben Sie beide Tage an: --from 2026-04-01 --to 2026-04-30.</translation>
    </message>
    <message>
        <source> (known)</source>
        <translation> (bekannt)</translation>
    </message>
    <message>
        <source> (notice)</source>
        <translation> (Hinweis)</translation>
    </message>
    <message>
        <source>      Magento: %1   Xero: %2</source>
        <translation>      Magento: %1   Xero: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3 documents in Magento, %4 in Xero, %5 equal.</source>
        <translation>%1 bis %2: %3 Belege in Magento, %4 in Xero, %5 gleich.</translation>
    </message>
    <message>
        <source>  %1 %2: Magento %3 in %4 documents, Xero %5 in %6</source>
        <translation>  %1 %2: Magento %3 in %4 Belegen, Xero %5 in %6</translation>
    </message>
    <message>
        <source>Differences: %1. Calls used: %2 to Xero, %3 to the shop.</source>
        <translation>Abweichungen: %1. Verbrauchte Aufrufe: %2 an Xero, %3 an den Shop.</translation>
    </message>
    <message>
        <source>Not everything is set yet: %1. Use `counterfoil config set` and `counterfoil secrets set`, then `counterfoil connect`.</source>
        <translation>Noch ist nicht alles gesetzt: %1. Benutzen Sie `counterfoil config set` und `counterfoil secrets set`, dann `counterfoil connect`.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Xero</source>
        <translation>Xero</translation>
    </message>
    <message>
        <source>Calls to Xero today: %1</source>
        <translation>Aufrufe an Xero heute: %1</translation>
    </message>
    <message>
        <source>Queue: %1 %2</source>
        <translation>Warteschlange: %1 %2</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <translation>Letzter Abgleich: %1</translation>
    </message>
    <message>
        <source>  Nothing to post.</source>
        <translation>  Nichts zu buchen.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>  Calls used: %1 to Xero, %2 to the shop. Waiting in the queue: %3, refused: %4.</source>
        <translation>  Verbrauchte Aufrufe: %1 an Xero, %2 an den Shop. In der Warteschlange: %3, abgelehnt: %4.</translation>
    </message>
    <message>
        <source>There is no command %1. Did you mean %2? `counterfoil --help` lists all.</source>
        <translation>Es gibt keinen Befehl %1. Meinten Sie %2? `counterfoil --help` nennt alle.</translation>
    </message>
    <message>
        <source>%1 needs one more word: %2.</source>
        <translation>%1 braucht noch ein Wort: %2.</translation>
    </message>
    <message>
        <source>There is no command %1 %2. Did you mean %1 %3? `counterfoil --help` lists all.</source>
        <translation>Es gibt keinen Befehl %1 %2. Meinten Sie %1 %3? `counterfoil --help` nennt alle.</translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Connected to the shop and to Xero.</source>
        <translation>Mit dem Shop und mit Xero verbunden.</translation>
    </message>
    <message>
        <source>The shop answers, and the keys are right.</source>
        <translation>Der Shop antwortet, und die Schlüssel stimmen.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Verbunden mit %1.</translation>
    </message>
    <message>
        <source>Disconnected from Xero.</source>
        <translation>Von Xero getrennt.</translation>
    </message>
    <message>
        <source>The mapping is saved.</source>
        <translation>Die Zuordnung ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added to the queue.</source>
        <translation>
            <numerusform>%n Zeile eingereiht.</numerusform>
            <numerusform>%n Zeilen eingereiht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest of the shop is not read. What is in the queue stays there.</source>
        <translation>Der Rest des Shops wird nicht gelesen. Was in der Warteschlange ist, bleibt dort.</translation>
    </message>
    <message>
        <source>No account for sales is chosen yet, so nothing could be posted. Open Account types, press Suggest, check and save, then press Sync Now again.</source>
        <translation>Noch ist kein Konto für Verkäufe gewählt, darum konnte nichts gebucht werden. Öffnen Sie Kontenarten, drücken Sie „Vorschlagen“, prüfen und speichern Sie, und drücken Sie dann wieder „Jetzt abgleichen“.</translation>
    </message>
    <message>
        <source>The account %1 %2 is now in Xero.</source>
        <translation>Das Konto %1 %2 ist jetzt in Xero.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) accepted as known.</source>
        <translation>
            <numerusform>%n Abweichung als bekannt akzeptiert.</numerusform>
            <numerusform>%n Abweichungen als bekannt akzeptiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) shown again.</source>
        <translation>
            <numerusform>%n Abweichung wird wieder gezeigt.</numerusform>
            <numerusform>%n Abweichungen werden wieder gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the queue are as before.</source>
        <translation>
            <numerusform>%n Zeile der Warteschlange ist wie zuvor.</numerusform>
            <numerusform>%n Zeilen der Warteschlange sind wie zuvor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were queued or posted anew since and stay as they are.</source>
        <translation>
            <numerusform>%n Zeile wurde seither neu eingereiht oder gebucht und bleibt, wie sie ist.</numerusform>
            <numerusform>%n Zeilen wurden seither neu eingereiht oder gebucht und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataDirectory</name>
    <message>
        <source>No data folder is given. Name one with --data-dir, or leave the option out.</source>
        <translation>Es ist kein Datenordner angegeben. Nennen Sie einen mit --data-dir, oder lassen Sie die Option weg.</translation>
    </message>
    <message>
        <source>The data folder %1 is a file. Choose a folder, or move the file away.</source>
        <translation>Der Datenordner %1 ist eine Datei. Wählen Sie einen Ordner, oder verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made. Choose a folder in which you may write, or ask for permission to write there.</source>
        <translation>Der Datenordner %1 kann nicht angelegt werden. Wählen Sie einen Ordner, in den Sie schreiben dürfen, oder bitten Sie um das Recht, dort zu schreiben.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written to. Give yourself permission to write there, free some space, or choose another folder.</source>
        <translation>In den Datenordner %1 kann nicht geschrieben werden. Geben Sie sich dort Schreibrechte, schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a profile. Use 1 to 40 of the characters a-z, 0-9, - and _.</source>
        <translation>„%1“ kann nicht der Name eines Profils sein. Verwenden Sie 1 bis 40 der Zeichen a-z, 0-9, - und _.</translation>
    </message>
    <message>
        <source>The folder %1 of the profile cannot be made. Check that you may write there.</source>
        <translation>Der Ordner %1 des Profils kann nicht angelegt werden. Prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>This data folder belongs to the shop %1. Give the demo a folder of its own.</source>
        <translation>Dieser Datenordner gehört zum Shop %1. Geben Sie der Demo einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Shop: connected, %1 store views.</source>
        <translation>Shop: verbunden, %1 Store Views.</translation>
    </message>
    <message>
        <source>Xero: connected to %1 (%2).</source>
        <translation>Xero: verbunden mit %1 (%2).</translation>
    </message>
    <message>
        <source>Mapping: %1 suggestions applied, %2 open points.</source>
        <translation>Zuordnung: %1 Vorschläge übernommen, %2 offene Punkte.</translation>
    </message>
    <message>
        <source>Queue: %1 documents added.</source>
        <translation>Warteschlange: %1 Belege eingereiht.</translation>
    </message>
    <message>
        <source>%1 of %2 equal to Magento to the cent</source>
        <translation>%1 von %2 auf den Cent gleich wie in Magento</translation>
    </message>
    <message>
        <source>  ! differs: %1</source>
        <translation>  ! weicht ab: %1</translation>
    </message>
    <message>
        <source>  ! missing: %1</source>
        <translation>  ! fehlt: %1</translation>
    </message>
    <message>
        <source>  ! not in the shop: %1</source>
        <translation>  ! nicht im Shop: %1</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>Erster Abgleich</translation>
    </message>
    <message>
        <source>In the demo Xero, as its own books say</source>
        <translation>Im Demo-Xero, laut seinen eigenen Büchern</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>credit notes</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>allocations</source>
        <translation>Verrechnungen</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>calls used</source>
        <translation>verbrauchte Aufrufe</translation>
    </message>
    <message>
        <source>Each total beside Magento&apos;s grand_total</source>
        <translation>Jede Summe neben Magentos grand_total</translation>
    </message>
    <message>
        <source>credit memos</source>
        <translation>Magento-Gutschriften</translation>
    </message>
    <message>
        <source>Second sync</source>
        <translation>Zweiter Abgleich</translation>
    </message>
    <message>
        <source>  Calls that reached the demo Xero in it: %1</source>
        <translation>  Aufrufe, die dabei das Demo-Xero erreichten: %1</translation>
    </message>
    <message>
        <source>Demo: all right.</source>
        <translation>Demo: alles in Ordnung.</translation>
    </message>
    <message>
        <source>Demo: something is off, see above.</source>
        <translation>Demo: Etwas stimmt nicht, siehe oben.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Its contact %1 could not be made in Xero: %2</source>
        <translation>Der Kontakt %1 konnte in Xero nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>Xero says the number %1 is taken, but shows no such document to this program; it may be a deleted one. Change the number prefix under Account types, then press Retry.</source>
        <translation>Xero meldet die Nummer %1 als vergeben, zeigt diesem Programm aber keinen solchen Beleg; vielleicht ist er gelöscht. Ändern Sie das Präfix der Nummern unter Kontenarten, und drücken Sie dann „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>Voiding what was canceled</source>
        <translation>Im Shop Storniertes wird storniert</translation>
    </message>
    <message>
        <source>Posting contacts</source>
        <translation>Kontakte werden gebucht</translation>
    </message>
    <message>
        <source>Posting items</source>
        <translation>Artikel werden gebucht</translation>
    </message>
    <message>
        <source>Posting invoices</source>
        <translation>Rechnungen werden gebucht</translation>
    </message>
    <message>
        <source>Writing history notes</source>
        <translation>Verlaufsnotizen werden geschrieben</translation>
    </message>
    <message>
        <source>Posting payments</source>
        <translation>Zahlungen werden gebucht</translation>
    </message>
    <message>
        <source>Posting credit notes</source>
        <translation>Gutschriften werden gebucht</translation>
    </message>
    <message>
        <source>Allocating credit notes</source>
        <translation>Gutschriften werden verrechnet</translation>
    </message>
    <message>
        <source>Posting refunds</source>
        <translation>Erstattungen werden gebucht</translation>
    </message>
    <message>
        <source>The rest of today&apos;s calls is kept for new orders. The backfill goes on tomorrow, or lower the reserve under Account types.</source>
        <translation>Der Rest der heutigen Aufrufe bleibt für neue Bestellungen. Das Nachbuchen geht morgen weiter; oder verringern Sie die Reserve unter Kontenarten.</translation>
    </message>
    <message>
        <source>Stopped. What is left stays in the queue.</source>
        <translation>Angehalten. Was übrig ist, bleibt in der Warteschlange.</translation>
    </message>
    <message>
        <source>The customer is not in the journal. Add it to the queue again.</source>
        <translation>Der Kunde ist nicht im Journal. Reihen Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>The product is not in the journal. Add it to the queue again.</source>
        <translation>Der Artikel ist nicht im Journal. Reihen Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Another program on the shared journal has been making contacts in Xero for minutes. What waits for them stays in the queue; it goes on with the next run.</source>
        <translation>Ein anderes Programm am gemeinsamen Journal legt seit Minuten Kontakte in Xero an. Was auf sie wartet, bleibt in der Warteschlange; es geht mit dem nächsten Lauf weiter.</translation>
    </message>
    <message>
        <source>%1 was canceled in Magento after it was posted as part of the daily summary %2. Write a credit note over its amount in Xero by hand, then skip this row.</source>
        <translation>%1 wurde in Magento storniert, nachdem es als Teil des Sammelbelegs %2 gebucht worden war. Schreiben Sie in Xero von Hand eine Gutschrift über den Betrag und überspringen Sie dann diese Zeile.</translation>
    </message>
    <message>
        <source>%1 was canceled in Magento after %2 and its payment were posted to Xero. Choose Take back in Xero to delete the payment and void the document there, or give the customer a credit note in Xero and skip this row.</source>
        <translation>%1 wurde in Magento storniert, nachdem %2 und die Zahlung dazu in Xero gebucht worden waren. Wählen Sie „In Xero zurücknehmen“, um dort die Zahlung zu löschen und den Beleg zu stornieren, oder geben Sie dem Kunden in Xero eine Gutschrift und überspringen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>The journal was damaged, and its settings could not be read from it. With other number prefixes, or another choice of what becomes a sales invoice, what is in Xero already would not be recognised. Check Documents and Schedule under Account types and press Save there; if all is right already, press Retry all refused. Nothing is posted before.</source>
        <translation>Das Journal war beschädigt, und seine Einstellungen waren nicht mehr lesbar. Mit anderen Präfixen der Nummern oder einer anderen Wahl, was zur Rechnung wird, würde nicht erkannt, was schon in Xero steht. Prüfen Sie „Belege“ und „Zeitplan“ unter Kontenarten und drücken Sie dort „Speichern“; wenn schon alles stimmt, drücken Sie „Abgelehnte erneut versuchen“. Vorher wird nichts gebucht.</translation>
    </message>
    <message>
        <source>%1 stands in the organisation that was connected before. What is still to be done there waits until it is connected again; remove the row if it shall not be done.</source>
        <translation>%1 steht in der Organisation, die vorher verbunden war. Was dort noch zu tun ist, wartet, bis sie wieder verbunden ist; entfernen Sie die Zeile, wenn es nicht mehr getan werden soll.</translation>
    </message>
    <message>
        <source>%1 stands in %2. What is still to be done there waits until that organisation is connected again; remove the row if it shall not be done.</source>
        <translation>%1 steht in %2. Was dort noch zu tun ist, wartet, bis diese Organisation wieder verbunden ist; entfernen Sie die Zeile, wenn es nicht mehr getan werden soll.</translation>
    </message>
    <message>
        <source>Xero already has a daily summary with the number %1, with a total of %2 and status %3. Magento&apos;s documents of that day come to %4. Most likely it is the same day, posted from an earlier journal, and a document has come since. Do not change the prefix, or the whole day would be posted twice: compare the two, enter what is missing in Xero by hand, and skip this row.</source>
        <translation>Xero hat bereits einen Sammelbeleg mit der Nummer %1, über %2 und mit dem Status %3. Magentos Belege dieses Tages ergeben %4. Höchstwahrscheinlich ist es derselbe Tag, aus einem früheren Journal gebucht, und seitdem ist ein Beleg hinzugekommen. Ändern Sie nicht das Präfix, sonst würde der ganze Tag doppelt gebucht: Vergleichen Sie beide, tragen Sie das Fehlende von Hand in Xero ein, und überspringen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>Xero already has another document with the number %1: %2 of %3 for %4, status %5. Magento&apos;s is %6 of %7 for %8. Choose another number prefix under Account types, or rename the one in Xero, then press Retry.</source>
        <translation>Xero hat schon einen anderen Beleg mit der Nummer %1: %2 vom %3 für %4, Status %5. In Magento sind es %6 vom %7 für %8. Wählen Sie ein anderes Präfix der Nummern unter Kontenarten oder benennen Sie den Beleg in Xero um, und drücken Sie dann „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>Xero says the number %1 is taken, but shows no such document to this program; it may be a deleted one. Look for that day in Xero: if its sales are in the books already, skip this row, or they would be posted twice. Only if they are not, change the prefix under Account types and press Retry.</source>
        <translation>Xero meldet die Nummer %1 als vergeben, zeigt diesem Programm aber keinen solchen Beleg; vielleicht ist er gelöscht. Suchen Sie diesen Tag in Xero: Stehen seine Verkäufe schon in den Büchern, überspringen Sie diese Zeile, sonst würden sie doppelt gebucht. Nur wenn nicht, ändern Sie das Präfix unter Kontenarten, und drücken Sie „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>%1 of the same order was refused, so nobody knows yet what is due of it. Put that right and retry it, or skip it if it needs nothing more; this credit memo follows by itself then.</source>
        <translation>%1 derselben Bestellung wurde abgelehnt, deshalb weiß noch niemand, was davon offen ist. Bringen Sie das in Ordnung und versuchen Sie es erneut, oder überspringen Sie es, wenn nichts mehr nötig ist; diese Gutschrift folgt dann von selbst.</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>The file could not be written: %1. Is the disk full?</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>FieldChecks</name>
    <message>
        <source>There is a space or a line break inside the address.</source>
        <translation>In der Adresse ist ein Leerzeichen oder ein Zeilenumbruch.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like https://www.example-shop.com</source>
        <translation>Das ist keine Adresse. Sie sieht aus wie https://www.example-shop.com</translation>
    </message>
    <message>
        <source>The address begins with https://</source>
        <translation>Die Adresse beginnt mit https://</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @: the keys below do the signing in.</source>
        <translation>Lassen Sie Name und Passwort vor dem @ weg: Für die Anmeldung sorgen die Schlüssel unten.</translation>
    </message>
    <message>
        <source>The keys would travel unprotected: the address must begin with https://</source>
        <translation>Die Schlüssel gingen ungeschützt übers Netz: Die Adresse muss mit https:// beginnen</translation>
    </message>
    <message>
        <source>The name “%1” has no dot. Is it complete?</source>
        <translation>Der Name „%1“ hat keinen Punkt. Ist er vollständig?</translation>
    </message>
    <message>
        <source>The shop&apos;s own address is enough. It will be saved as %1</source>
        <translation>Die eigene Adresse des Shops genügt. Gespeichert wird sie als %1</translation>
    </message>
    <message>
        <source>Looks right.</source>
        <translation>Sieht richtig aus.</translation>
    </message>
    <message>
        <source>This is an address, not a key.</source>
        <translation>Das ist eine Adresse, kein Schlüssel.</translation>
    </message>
    <message>
        <source>There is a space or a line break inside. Copy the value alone.</source>
        <translation>Darin ist ein Leerzeichen oder ein Zeilenumbruch. Kopieren Sie nur den Wert.</translation>
    </message>
    <message>
        <source>This looks like a client id of Xero. It belongs to the other side.</source>
        <translation>Das sieht nach einer Client-ID von Xero aus. Sie gehört auf die andere Seite.</translation>
    </message>
    <message>
        <source>The same value stands under “%1”. One of the two is wrong.</source>
        <translation>Derselbe Wert steht unter „%1“. Einer von beiden ist falsch.</translation>
    </message>
    <message>
        <source>Magento&apos;s values have 32 characters; this one has %1.</source>
        <translation>Magentos Werte haben 32 Zeichen; dieser hat %1.</translation>
    </message>
    <message>
        <source>The spaces around the value will be left out.</source>
        <translation>Die Leerzeichen um den Wert werden weggelassen.</translation>
    </message>
    <message>
        <source>32 characters, as it should be.</source>
        <translation>32 Zeichen, wie es sein soll.</translation>
    </message>
    <message>
        <source>This is an address, not a client id.</source>
        <translation>Das ist eine Adresse, keine Client-ID.</translation>
    </message>
    <message>
        <source>This looks like a value of Magento. It belongs to the other side.</source>
        <translation>Das sieht nach einem Wert von Magento aus. Er gehört auf die andere Seite.</translation>
    </message>
    <message>
        <source>Xero&apos;s client ids have 32 characters; this one has %1.</source>
        <translation>Xeros Client-IDs haben 32 Zeichen; diese hat %1.</translation>
    </message>
    <message>
        <source>This looks like the client id. The secret is longer.</source>
        <translation>Das sieht nach der Client-ID aus. Das Client-Secret ist länger.</translation>
    </message>
    <message>
        <source>Xero&apos;s client secrets are longer than this (48 characters).</source>
        <translation>Xeros Client-Secrets sind länger als dieses (48 Zeichen).</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>in weniger als einer Minute</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 Min.</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>in %1 Min.</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 Std.</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>in %1 Std.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 Min. %2 s</translation>
    </message>
</context>
<context>
    <name>HowTo</name>
    <message>
        <source>In the Magento admin open &lt;b&gt;System &amp;gt; Extensions &amp;gt; Integrations&lt;/b&gt; and press &lt;b&gt;Add New Integration&lt;/b&gt;. Name it “Counterfoil” and enter your admin password.</source>
        <translation>Öffnen Sie im Magento-Admin &lt;b&gt;System &amp;gt; Extensions &amp;gt; Integrations&lt;/b&gt; und drücken Sie &lt;b&gt;Add New Integration&lt;/b&gt;. Nennen Sie die Integration „Counterfoil“ und geben Sie Ihr Admin-Passwort ein.</translation>
    </message>
    <message>
        <source>On the &lt;b&gt;API&lt;/b&gt; page choose &lt;b&gt;Custom&lt;/b&gt; and tick: Sales &amp;gt; Operations &amp;gt; Orders &amp;gt; Actions &amp;gt; View, Invoices, Credit Memos · Catalog &amp;gt; Inventory &amp;gt; Products · Customers &amp;gt; All Customers · Stores &amp;gt; Settings &amp;gt; All Stores · Stores &amp;gt; Taxes &amp;gt; Tax Zones and Rates.</source>
        <translation>Wählen Sie auf der Seite &lt;b&gt;API&lt;/b&gt; &lt;b&gt;Custom&lt;/b&gt; und haken Sie an: Sales &amp;gt; Operations &amp;gt; Orders &amp;gt; Actions &amp;gt; View, Invoices, Credit Memos · Catalog &amp;gt; Inventory &amp;gt; Products · Customers &amp;gt; All Customers · Stores &amp;gt; Settings &amp;gt; All Stores · Stores &amp;gt; Taxes &amp;gt; Tax Zones and Rates.</translation>
    </message>
    <message>
        <source>Press &lt;b&gt;Save&lt;/b&gt;, then &lt;b&gt;Activate&lt;/b&gt; and &lt;b&gt;Allow&lt;/b&gt;. Magento shows four values.</source>
        <translation>Drücken Sie &lt;b&gt;Save&lt;/b&gt;, dann &lt;b&gt;Activate&lt;/b&gt; und &lt;b&gt;Allow&lt;/b&gt;. Magento zeigt vier Werte.</translation>
    </message>
    <message>
        <source>Copy all four at once and paste them into any field below: each finds its place.</source>
        <translation>Kopieren Sie alle vier auf einmal und fügen Sie sie unten in ein beliebiges Feld ein: Jeder findet seinen Platz.</translation>
    </message>
    <message>
        <source>Open &lt;a href=&quot;https://developer.xero.com/app/manage&quot;&gt;developer.xero.com/app/manage&lt;/a&gt;, sign in and press &lt;b&gt;New app&lt;/b&gt;.</source>
        <translation>Öffnen Sie &lt;a href=&quot;https://developer.xero.com/app/manage&quot;&gt;developer.xero.com/app/manage&lt;/a&gt;, melden Sie sich an und drücken Sie &lt;b&gt;New app&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Name: for example “Counterfoil for my shop”. Integration type: &lt;b&gt;Mobile or desktop app&lt;/b&gt;. Company URL: your shop&apos;s address.</source>
        <translation>Name: zum Beispiel „Counterfoil für meinen Shop“. Integration type: &lt;b&gt;Mobile or desktop app&lt;/b&gt;. Company URL: die Adresse Ihres Shops.</translation>
    </message>
    <message>
        <source>Redirect URI: &lt;b&gt;%1&lt;/b&gt; (copy it from below). Accept the terms and press &lt;b&gt;Create app&lt;/b&gt;.</source>
        <translation>Redirect URI: &lt;b&gt;%1&lt;/b&gt; (unten zu kopieren). Nehmen Sie die Bedingungen an und drücken Sie &lt;b&gt;Create app&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Configuration&lt;/b&gt;, copy the &lt;b&gt;Client id&lt;/b&gt; and paste it below. This kind of app has no secret.</source>
        <translation>Öffnen Sie &lt;b&gt;Configuration&lt;/b&gt;, kopieren Sie die &lt;b&gt;Client id&lt;/b&gt; und fügen Sie sie unten ein. Diese Art App hat kein Secret.</translation>
    </message>
    <message>
        <source>Open &lt;a href=&quot;https://developer.xero.com/app/manage&quot;&gt;developer.xero.com/app/manage&lt;/a&gt; and press &lt;b&gt;New app&lt;/b&gt;; integration type: &lt;b&gt;Custom connection&lt;/b&gt; (Xero charges for it; Australia, New Zealand, United Kingdom and United States only).</source>
        <translation>Öffnen Sie &lt;a href=&quot;https://developer.xero.com/app/manage&quot;&gt;developer.xero.com/app/manage&lt;/a&gt; und drücken Sie &lt;b&gt;New app&lt;/b&gt;; Integration type: &lt;b&gt;Custom connection&lt;/b&gt; (bei Xero kostenpflichtig; nur in Australien, Neuseeland, Großbritannien und den USA).</translation>
    </message>
    <message>
        <source>Choose the scopes for contacts, invoices, payments and settings, and the person who authorises it. That person gets an e-mail and picks the organisation.</source>
        <translation>Wählen Sie die Scopes für Kontakte, Rechnungen, Zahlungen und Einstellungen und die Person, die den Zugriff erlaubt. Sie bekommt eine E-Mail und wählt die Organisation.</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Configuration&lt;/b&gt;, press &lt;b&gt;Generate a secret&lt;/b&gt;, and paste client id and secret below.</source>
        <translation>Öffnen Sie &lt;b&gt;Configuration&lt;/b&gt;, drücken Sie &lt;b&gt;Generate a secret&lt;/b&gt; und fügen Sie Client-ID und Client-Secret unten ein.</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>The address %1 cannot be found. Check that it is written correctly and that this computer is online.</source>
        <translation>Die Adresse %1 ist nicht zu finden. Prüfen Sie, ob sie richtig geschrieben und dieser Computer online ist.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the address and the port, and that the server is running.</source>
        <translation>%1 lehnt die Verbindung ab. Prüfen Sie Adresse und Port und ob der Server läuft.</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate cannot be trusted, or the server does not speak TLS there. Nothing was sent. Check the address, this computer&apos;s date and time, and the server&apos;s certificate.</source>
        <translation>Keine sichere Verbindung zu %1: Dem Zertifikat kann nicht vertraut werden, oder der Server spricht dort kein TLS. Es wurde nichts gesendet. Prüfen Sie die Adresse, Datum und Uhrzeit dieses Computers und das Zertifikat des Servers.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a user name and a password before it lets the connection to %1 through. Enter them in the proxy settings of this computer, or ask whoever looks after the network.</source>
        <translation>Der Proxy dieses Netzes verlangt einen Benutzernamen und ein Passwort, bevor er die Verbindung zu %1 durchlässt. Tragen Sie sie in den Proxy-Einstellungen dieses Computers ein, oder fragen Sie, wer das Netz betreut.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let the connection to %1 through. Check the proxy settings of this computer.</source>
        <translation>Der Proxy dieses Netzes lässt die Verbindung zu %1 nicht durch. Prüfen Sie die Proxy-Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check that this computer is online and that the address is right.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie, ob dieser Computer online ist und die Adresse stimmt.</translation>
    </message>
    <message>
        <source>The request was sent to %1, but its answer did not arrive. Whether it took effect will be looked up before anything else is done.</source>
        <translation>Die Anfrage wurde an %1 gesendet, aber die Antwort kam nicht an. Ob sie gewirkt hat, wird nachgesehen, bevor irgendetwas anderes geschieht.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds. It will be tried again.</source>
        <translation>%1 hat innerhalb von %2 Sekunden nicht geantwortet. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer within %2 seconds. It will be tried again.</source>
        <translation>%1 hat die Antwort innerhalb von %2 Sekunden nicht beendet. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>%1 broke the connection off before its answer was complete. It will be tried again.</source>
        <translation>%1 hat die Verbindung abgebrochen, bevor die Antwort vollständig war. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The organisation&apos;s calls for today are used up. The rest goes on by itself when Xero allows it.</source>
        <translation>Die Aufrufe der Organisation für heute sind verbraucht. Der Rest geht von selbst weiter, sobald Xero es erlaubt.</translation>
    </message>
    <message>
        <source>The organisation&apos;s calls for this minute are used up. It goes on by itself in a moment.</source>
        <translation>Die Aufrufe der Organisation für diese Minute sind verbraucht. Es geht gleich von selbst weiter.</translation>
    </message>
    <message>
        <source>Xero is answering too many calls of this app at the moment. It goes on by itself in a moment.</source>
        <translation>Xero beantwortet im Augenblick zu viele Aufrufe dieser App. Es geht gleich von selbst weiter.</translation>
    </message>
    <message>
        <source>Too many calls at the same time. It goes on by itself in a moment.</source>
        <translation>Zu viele Aufrufe gleichzeitig. Es geht gleich von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>JournalReader</name>
    <message>
        <source>The journal cannot be read.</source>
        <translation>Das Journal kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>LogTexts</name>
    <message>
        <source>The shop&apos;s document is not in the journal, so there is nothing to compare.</source>
        <translation>Der Beleg des Shops ist nicht im Journal, daher gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>As it was read the last time; it was changed in Magento on %1.</source>
        <translation>Stand des letzten Lesens; in Magento geändert am %1.</translation>
    </message>
    <message>
        <source>This entry is about no single document of the shop.</source>
        <translation>Dieser Eintrag betrifft keinen einzelnen Beleg des Shops.</translation>
    </message>
    <message>
        <source>A daily summary is made here of the documents of a day; the shop has no such document.</source>
        <translation>Ein Sammelbeleg wird hier aus den Belegen eines Tages gebildet; der Shop hat keinen solchen Beleg.</translation>
    </message>
    <message>
        <source>The document is not in the journal any more. View in Magento shows it.</source>
        <translation>Der Beleg ist nicht mehr im Journal. „In Magento ansehen“ zeigt ihn.</translation>
    </message>
    <message>
        <source>What was sent is older than what the journal keeps.</source>
        <translation>Das Gesendete ist älter als das, was das Journal aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing was sent to Xero for this entry.</source>
        <translation>Für diesen Eintrag wurde nichts an Xero gesendet.</translation>
    </message>
    <message>
        <source>%1 (together with other documents)</source>
        <translation>%1 (zusammen mit anderen Belegen)</translation>
    </message>
    <message>
        <source>Xero&apos;s answer is older than what the journal keeps.</source>
        <translation>Xeros Antwort ist älter als das, was das Journal aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing was sent, so nothing was answered.</source>
        <translation>Es wurde nichts gesendet, daher gibt es keine Antwort.</translation>
    </message>
    <message>
        <source>Xero&apos;s answer itself was not kept: it did not arrive and was looked up afterwards, or it comes from a version before answers were kept.</source>
        <translation>Xeros Antwort selbst wurde nicht aufbewahrt: Sie kam nicht an und wurde nachträglich nachgeschlagen, oder sie stammt aus einer Version, die noch keine Antworten aufbewahrte.</translation>
    </message>
</context>
<context>
    <name>Magento</name>
    <message>
        <source>The shop does not take the access token as a bearer token. Since Magento 2.4.4 this is off: choose OAuth 1.0a here, or allow it under Stores &gt; Configuration &gt; Services &gt; OAuth &gt; Consumer Settings.</source>
        <translation>Der Shop nimmt das Access Token nicht als Bearer-Token. Seit Magento 2.4.4 ist das ausgeschaltet: Wählen Sie hier OAuth 1.0a oder erlauben Sie es unter Stores &gt; Configuration &gt; Services &gt; OAuth &gt; Consumer Settings.</translation>
    </message>
    <message>
        <source>The shop knows the keys but grants nothing. Activate the integration under System &gt; Integrations and tick its resources.</source>
        <translation>Der Shop kennt die Schlüssel, gewährt aber nichts. Aktivieren Sie die Integration unter System &gt; Integrations und haken Sie ihre Rechte an.</translation>
    </message>
    <message>
        <source>The shop sent %1 without the field %2. An extension of the shop may change the answer; ask whoever looks after it.</source>
        <translation>Der Shop hat %1 ohne das Feld %2 gesendet. Vielleicht ändert eine Erweiterung des Shops die Antwort; fragen Sie den Betreuer des Shops.</translation>
    </message>
    <message>
        <source>The store URL is empty. Enter the address that your customers use, such as https://shop.example.com.</source>
        <translation>Die Shop-URL ist leer. Tragen Sie die Adresse ein, die Ihre Kunden benutzen, etwa https://shop.example.com.</translation>
    </message>
    <message>
        <source>The store URL %1 has no https:// in front. Did you mean https://%1?</source>
        <translation>Vor der Shop-URL %1 fehlt https://. Meinten Sie https://%1?</translation>
    </message>
    <message>
        <source>%1 is not a web address. Enter it as your browser shows it, such as https://shop.example.com.</source>
        <translation>%1 ist keine Webadresse. Tragen Sie sie so ein, wie Ihr Browser sie zeigt, etwa https://shop.example.com.</translation>
    </message>
    <message>
        <source>%1 does not begin with https://. Over anything else the keys of your shop could be read on the way. Use the https:// address.</source>
        <translation>%1 beginnt nicht mit https://. Sonst könnten die Schlüssel Ihres Shops unterwegs mitgelesen werden. Benutzen Sie die Adresse mit https://.</translation>
    </message>
    <message>
        <source>The store URL carries a user name or password. Remove what stands before the @.</source>
        <translation>Die Shop-URL enthält einen Benutzernamen oder ein Passwort. Entfernen Sie, was vor dem @ steht.</translation>
    </message>
    <message>
        <source>The shop&apos;s answer for %1 is not a list with a total_count. An extension of the shop may change it.</source>
        <translation>Die Antwort des Shops für %1 ist keine Liste mit total_count. Vielleicht ändert eine Erweiterung des Shops sie.</translation>
    </message>
    <message>
        <source>The shop no longer has this product.</source>
        <translation>Der Shop hat diesen Artikel nicht mehr.</translation>
    </message>
    <message>
        <source>The shop does not know this consumer key. Copy it again from System &gt; Integrations in Magento; perhaps it was swapped with the access token, or the integration was deleted.</source>
        <translation>Der Shop kennt diesen Consumer Key nicht. Kopieren Sie ihn neu aus System &gt; Integrations in Magento; vielleicht wurde er mit dem Access Token vertauscht oder die Integration gelöscht.</translation>
    </message>
    <message>
        <source>The consumer key does not have its 32 characters. Copy it again, without spaces.</source>
        <translation>Der Consumer Key hat nicht seine 32 Zeichen. Kopieren Sie ihn neu, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>The shop does not know this access token. Copy it again from System &gt; Integrations; after a reauthorize the old one is gone.</source>
        <translation>Der Shop kennt dieses Access Token nicht. Kopieren Sie es neu aus System &gt; Integrations; nach „Reauthorize“ gilt das alte nicht mehr.</translation>
    </message>
    <message>
        <source>The access token does not have its 32 characters. Copy it again, without spaces.</source>
        <translation>Das Access Token hat nicht seine 32 Zeichen. Kopieren Sie es neu, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>The signature does not match. Either the consumer secret or the access token secret is wrong: copy both again. If they are right, a proxy in front of the shop changes its address or port: ask your host to pass on the original host, or choose under Credentials to send the access token alone.</source>
        <translation>Die Signatur stimmt nicht. Consumer Secret oder Access Token Secret ist falsch: Kopieren Sie beide neu. Stimmen sie, ändert ein Proxy vor dem Shop dessen Adresse oder Port: Bitten Sie Ihren Hoster, den ursprünglichen Host weiterzugeben, oder wählen Sie unter Zugangsdaten, nur das Access Token zu senden.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 minutes ahead of the shop&apos;s. Set the clock right (switch on automatic time), then try again.</source>
        <translation>Die Uhr dieses Computers geht %1 Minuten vor der des Shops. Stellen Sie sie richtig (automatische Zeit einschalten) und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The shop refused the time or the one-time number of the request. Most often this computer&apos;s clock is more than 10 minutes ahead: set it right, then try again.</source>
        <translation>Der Shop hat die Zeit oder die Einmalnummer der Anfrage abgelehnt. Meist geht die Uhr dieses Computers mehr als 10 Minuten vor: Stellen Sie sie richtig und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The shop has seen this request before. Try again; if it stays, something between this computer and the shop repeats requests.</source>
        <translation>Der Shop hat diese Anfrage schon einmal gesehen. Versuchen Sie es erneut; bleibt es so, wiederholt etwas zwischen diesem Computer und dem Shop die Anfragen.</translation>
    </message>
    <message>
        <source>The shop does not let the integration read %1. Either its permission %2 is missing (System &gt; Integrations &gt; API: tick it, save, reauthorize), or the integration is not active. With the access token alone (bearer) since Magento 2.4.4: Stores &gt; Configuration &gt; Services &gt; OAuth must allow access tokens as bearer tokens.</source>
        <translation>Der Shop lässt die Integration %1 nicht lesen. Entweder fehlt ihr Recht %2 (System &gt; Integrations &gt; API: anhaken, speichern, „Reauthorize“), oder die Integration ist nicht aktiv. Nur mit dem Access Token (Bearer) seit Magento 2.4.4: Stores &gt; Configuration &gt; Services &gt; OAuth muss Access Tokens als Bearer-Tokens erlauben.</translation>
    </message>
    <message>
        <source>The shop refused the keys: %1</source>
        <translation>Der Shop hat die Schlüssel abgelehnt: %1</translation>
    </message>
    <message>
        <source>The shop is in maintenance mode. It is tried again later.</source>
        <translation>Der Shop ist im Wartungsmodus. Es wird später erneut versucht.</translation>
    </message>
    <message>
        <source>The shop&apos;s server failed (%1). It is tried again later; if it stays, tell whoever looks after the shop.</source>
        <translation>Der Server des Shops hatte einen Fehler (%1). Es wird später erneut versucht; bleibt es so, sagen Sie es dem Betreuer des Shops.</translation>
    </message>
    <message>
        <source>The shop sends the program on to %1. Enter that address as the store URL.</source>
        <translation>Der Shop schickt das Programm weiter zu %1. Tragen Sie diese Adresse als Shop-URL ein.</translation>
    </message>
    <message>
        <source>There is no Magento at this address (404). Check the store URL; a shop in a folder needs the folder too.</source>
        <translation>Unter dieser Adresse ist kein Magento (404). Prüfen Sie die Shop-URL; liegt der Shop in einem Ordner, gehört der Ordner dazu.</translation>
    </message>
    <message>
        <source>The shop answered with a web page instead of %1. Check the store URL; a login page, a firewall or a cache in front of the shop may answer in its place.</source>
        <translation>Der Shop hat mit einer Webseite statt mit %1 geantwortet. Prüfen Sie die Shop-URL; vielleicht antwortet eine Anmeldeseite, eine Firewall oder ein Cache vor dem Shop an seiner Stelle.</translation>
    </message>
    <message>
        <source>The shop has no store view of that name. Check the store URL.</source>
        <translation>Der Shop hat keinen Store View dieses Namens. Prüfen Sie die Shop-URL.</translation>
    </message>
    <message>
        <source>The shop does not offer %1 over its REST API. Is it a Magento 2 shop, and is the store URL right?</source>
        <translation>Der Shop bietet %1 nicht über seine REST-API an. Ist es ein Magento-2-Shop, und stimmt die Shop-URL?</translation>
    </message>
    <message>
        <source>The shop failed: %1</source>
        <translation>Der Shop hatte einen Fehler: %1</translation>
    </message>
    <message>
        <source>The shop no longer has it: %1</source>
        <translation>Der Shop hat es nicht mehr: %1</translation>
    </message>
    <message>
        <source>The shop asks for fewer requests. It goes on later.</source>
        <translation>Der Shop bittet um weniger Anfragen. Es geht später weiter.</translation>
    </message>
    <message>
        <source>The shop refused to send %1: %2</source>
        <translation>Der Shop hat abgelehnt, %1 zu senden: %2</translation>
    </message>
</context>
<context>
    <name>MappingFields</name>
    <message>
        <source>Account for sales</source>
        <translation>Konto für Verkäufe</translation>
    </message>
    <message>
        <source>Account for shipping</source>
        <translation>Konto für Versand</translation>
    </message>
    <message>
        <source>Account for discounts</source>
        <translation>Konto für Rabatte</translation>
    </message>
    <message>
        <source>Account for adjustments</source>
        <translation>Konto für Anpassungen</translation>
    </message>
    <message>
        <source>Account for rounding</source>
        <translation>Konto für Rundung</translation>
    </message>
    <message>
        <source>Account for fixed product tax</source>
        <translation>Konto für feste Produktsteuer</translation>
    </message>
    <message>
        <source>Account for gift cards redeemed</source>
        <translation>Konto für eingelöste Geschenkkarten</translation>
    </message>
    <message>
        <source>Account for gift cards sold</source>
        <translation>Konto für verkaufte Geschenkkarten</translation>
    </message>
    <message>
        <source>Account for store credit</source>
        <translation>Konto für Kundenguthaben</translation>
    </message>
    <message>
        <source>Account for reward points</source>
        <translation>Konto für Bonuspunkte</translation>
    </message>
    <message>
        <source>Account for sales tax</source>
        <translation>Konto für Umsatzsteuer</translation>
    </message>
    <message>
        <source>Account for gift wrapping</source>
        <translation>Konto für Geschenkverpackung</translation>
    </message>
    <message>
        <source>Tax rate: zero rated at home</source>
        <translation>Steuersatz: Inland ohne Steuer</translation>
    </message>
    <message>
        <source>Tax rate: sold abroad</source>
        <translation>Steuersatz: ins Ausland verkauft</translation>
    </message>
    <message>
        <source>Tax rate: reverse charge</source>
        <translation>Steuersatz: Reverse Charge</translation>
    </message>
    <message>
        <source>Tax rate: no tax</source>
        <translation>Steuersatz: keine Steuer</translation>
    </message>
    <message>
        <source>Line amounts</source>
        <translation>Zeilenbeträge</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Steuer %1</translation>
    </message>
    <message>
        <source>Any other payment method</source>
        <translation>Jede andere Zahlungsart</translation>
    </message>
    <message>
        <source>Payment method %1</source>
        <translation>Zahlungsart %1</translation>
    </message>
    <message>
        <source>Branding theme</source>
        <translation>Branding-Theme</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>Tax amounts</source>
        <translation>Steuerbeträge</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Largest rounding line</source>
        <translation>Größte Rundungszeile</translation>
    </message>
    <message>
        <source>Days until due</source>
        <translation>Tage bis zur Fälligkeit</translation>
    </message>
    <message>
        <source>Locked periods</source>
        <translation>Gesperrte Zeiträume</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Item codes on lines</source>
        <translation>Artikelnummern auf Zeilen</translation>
    </message>
    <message>
        <source>Totals of zero</source>
        <translation>Summen von null</translation>
    </message>
    <message>
        <source>Tax of %1 %</source>
        <translation>Steuer von %1 %</translation>
    </message>
    <message>
        <source>Tax rate: sold to %1</source>
        <translation>Steuersatz: verkauft nach %1</translation>
    </message>
    <message>
        <source>Tax rate: customer group %1</source>
        <translation>Steuersatz: Kundengruppe %1</translation>
    </message>
    <message>
        <source>Account rule %1</source>
        <translation>Kontenregel %1</translation>
    </message>
    <message>
        <source>Tracking %1</source>
        <translation>Tracking %1</translation>
    </message>
    <message>
        <source>Total “%1”</source>
        <translation>Summe „%1“</translation>
    </message>
    <message>
        <source>Days until due, %1</source>
        <translation>Tage bis zur Fälligkeit, %1</translation>
    </message>
    <message>
        <source>Tax rate: product type %1</source>
        <translation>Steuersatz: Produkttyp %1</translation>
    </message>
</context>
<context>
    <name>MappingFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a mapping.</source>
        <translation>%1 ist zu groß für eine Zuordnung.</translation>
    </message>
    <message>
        <source>%1 is not a mapping: it is no JSON object (%2, at character %3).</source>
        <translation>%1 ist keine Zuordnung: kein JSON-Objekt (%2, bei Zeichen %3).</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinde …</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>1 OK</source>
        <translation>1 OK</translation>
    </message>
    <message>
        <source>2 Error</source>
        <translation>2 Fehler</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Credit memo</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Credit memos</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Verrechnung</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Reading the shop</source>
        <translation>Lesen des Shops</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>New in the shop</source>
        <translation>Neu im Shop</translation>
    </message>
    <message>
        <source>Changed in the shop</source>
        <translation>Im Shop geändert</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Erneut versucht</translation>
    </message>
    <message>
        <source>Totals differ</source>
        <translation>Summen weichen ab</translation>
    </message>
    <message>
        <source>Tax differs</source>
        <translation>Steuer weicht ab</translation>
    </message>
    <message>
        <source>Tax not mapped</source>
        <translation>Steuer nicht zugeordnet</translation>
    </message>
    <message>
        <source>Account not mapped</source>
        <translation>Konto nicht zugeordnet</translation>
    </message>
    <message>
        <source>Account archived</source>
        <translation>Konto archiviert</translation>
    </message>
    <message>
        <source>Period locked</source>
        <translation>Zeitraum gesperrt</translation>
    </message>
    <message>
        <source>Currency not enabled</source>
        <translation>Währung nicht aktiviert</translation>
    </message>
    <message>
        <source>More invoiced than ordered</source>
        <translation>Mehr berechnet als bestellt</translation>
    </message>
    <message>
        <source>Order not ready</source>
        <translation>Bestellung nicht bereit</translation>
    </message>
    <message>
        <source>Daily sales</source>
        <translation>Tagesverkäufe</translation>
    </message>
    <message>
        <source>Daily refunds</source>
        <translation>Tageserstattungen</translation>
    </message>
    <message>
        <source>In a daily summary</source>
        <translation>In einem Sammelbeleg</translation>
    </message>
    <message>
        <source>History note</source>
        <translation>Verlaufsnotiz</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Payment deleted</source>
        <translation>Zahlung gelöscht</translation>
    </message>
    <message>
        <source>Canceled in the shop</source>
        <translation>Im Shop storniert</translation>
    </message>
    <message>
        <source>Taken back at your wish</source>
        <translation>Auf Ihren Wunsch zurückgenommen</translation>
    </message>
    <message>
        <source>Waits for the end of its day</source>
        <translation>Wartet auf das Ende seines Tages</translation>
    </message>
    <message>
        <source>Waits for its invoice</source>
        <translation>Wartet auf seine Rechnung</translation>
    </message>
    <message>
        <source>Canceled after payment</source>
        <translation>Nach Zahlung storniert</translation>
    </message>
    <message>
        <source>Canceled after its day was posted</source>
        <translation>Storniert, nachdem sein Tag gebucht war</translation>
    </message>
    <message>
        <source>Reading from the shop</source>
        <translation>Wird vom Shop gelesen</translation>
    </message>
    <message>
        <source>Waits for its organisation</source>
        <translation>Wartet auf seine Organisation</translation>
    </message>
    <message>
        <source>Waits for its sale, which was refused</source>
        <translation>Wartet auf ihren Verkauf, der abgelehnt wurde</translation>
    </message>
    <message>
        <source>Waits for its day&apos;s payment</source>
        <translation>Wartet auf die Zahlung ihres Tages</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Sign in to Xero again</source>
        <translation>Neu bei Xero anmelden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The shop is not connected</source>
        <translation>Der Shop ist nicht verbunden</translation>
    </message>
    <message>
        <source>Check the keys</source>
        <translation>Schlüssel prüfen</translation>
    </message>
    <message>
        <source>Xero needs attention</source>
        <translation>Xero braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>The shop needs attention</source>
        <translation>Der Shop braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 a number of documents, %2 the reason, such as &quot;Tax not mapped&quot;</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × held back</source>
        <translation>%1 × zurückgehalten</translation>
    </message>
    <message>
        <source>%1 × refused by Xero</source>
        <translation>%1 × von Xero abgelehnt</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1 × changed in Magento after posting</source>
        <translation>%1 × nach dem Buchen in Magento geändert</translation>
    </message>
    <message>
        <source>Xero still has the earlier version. Compare the two and correct Xero by hand where it matters.</source>
        <translation>Xero hat noch die frühere Fassung. Vergleichen Sie beide und berichtigen Sie Xero von Hand, wo es darauf ankommt.</translation>
    </message>
    <message>
        <source>%1 × changed or voided in Xero after posting</source>
        <translation>%1 × nach dem Buchen in Xero geändert oder storniert</translation>
    </message>
    <message>
        <source>Magento still has them as they were posted. Nothing is to be done where the change is meant; else correct them in Xero.</source>
        <translation>Magento hat sie noch, wie sie gebucht wurden. Ist die Änderung gewollt, ist nichts zu tun; sonst berichtigen Sie sie in Xero.</translation>
    </message>
    <message>
        <source>%1 × Xero shows another total</source>
        <translation>%1 × Xero zeigt eine andere Summe</translation>
    </message>
    <message>
        <source>Look at these documents in Xero, then retry.</source>
        <translation>Sehen Sie sich diese Belege in Xero an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 × payment left open this month</source>
        <translation>%1 × Zahlung diesen Monat offen gelassen</translation>
    </message>
    <message>
        <source>These invoices have no payment from here. That is right when they are paid later; if not, choose an account for their payment method.</source>
        <translation>Diese Rechnungen haben von hier keine Zahlung. Das stimmt, wenn sie später bezahlt werden; sonst wählen Sie ein Konto für ihre Zahlungsart.</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Zahlungsarten</translation>
    </message>
    <message>
        <source>Posting has stopped</source>
        <translation>Das Buchen ist angehalten</translation>
    </message>
    <message>
        <source>%1 × something to choose in the account types</source>
        <translation>%1 × in den Kontenarten zu wählen</translation>
    </message>
    <message>
        <source>“Suggest” does most of it.</source>
        <translation>„Vorschlagen“ erledigt das meiste.</translation>
    </message>
    <message>
        <source>Account types</source>
        <translation>Kontenarten</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>noch etwa %n Stunde</numerusform>
            <numerusform>noch etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 pro Minute</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>archived in Xero</source>
        <translation>in Xero archiviert</translation>
    </message>
    <message>
        <source>has no code in Xero</source>
        <translation>hat in Xero keinen Code</translation>
    </message>
    <message>
        <source>a bank account takes payments only</source>
        <translation>ein Bankkonto nimmt nur Zahlungen</translation>
    </message>
    <message>
        <source>kept by Xero itself</source>
        <translation>wird von Xero selbst geführt</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Current asset</source>
        <translation>Umlaufvermögen</translation>
    </message>
    <message>
        <source>Current liability</source>
        <translation>Kurzfristige Verbindlichkeit</translation>
    </message>
    <message>
        <source>Direct costs</source>
        <translation>Direkte Kosten</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Verbindlichkeit</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>Sonstiger Ertrag</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Gemeinkosten</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Long-term liability</source>
        <translation>Langfristige Verbindlichkeit</translation>
    </message>
    <message>
        <source>payments to this account are not enabled in Xero</source>
        <translation>Zahlungen auf dieses Konto sind in Xero nicht aktiviert</translation>
    </message>
    <message>
        <source>not in use in Xero</source>
        <translation>in Xero nicht in Gebrauch</translation>
    </message>
    <message>
        <source>cannot be used on sales</source>
        <translation>für Verkäufe nicht erlaubt</translation>
    </message>
    <message>
        <source>the shop charges %1</source>
        <translation>der Shop berechnet %1</translation>
    </message>
</context>
<context>
    <name>Posting</name>
    <message>
        <source>settings.tax_percent: &quot;%1&quot; is no percentage.</source>
        <translation>settings.tax_percent: „%1“ ist kein Prozentsatz.</translation>
    </message>
    <message>
        <source>settings.org.timezone: &quot;%1&quot; is no time zone.</source>
        <translation>settings.org.timezone: „%1“ ist keine Zeitzone.</translation>
    </message>
    <message>
        <source>settings.rounding_max must be a decimal number.</source>
        <translation>settings.rounding_max muss eine Dezimalzahl sein.</translation>
    </message>
    <message>
        <source>Several accounts are chosen for unknown totals, so none can be used: nobody can tell which total is which. Keep one.</source>
        <translation>Für unbekannte Summen sind mehrere Konten gewählt, darum ist keines benutzbar: Niemand kann sagen, welche Summe welche ist. Behalten Sie eines.</translation>
    </message>
    <message>
        <source>The account %1 is not in Xero&apos;s chart of accounts.</source>
        <translation>Das Konto %1 ist nicht in Xeros Kontenplan.</translation>
    </message>
    <message>
        <source>The account %1 is archived in Xero.</source>
        <translation>Das Konto %1 ist in Xero archiviert.</translation>
    </message>
    <message>
        <source>The tax rate %1 cannot be used with the account %2 in Xero.</source>
        <translation>Der Steuersatz %1 ist in Xero mit dem Konto %2 nicht erlaubt.</translation>
    </message>
    <message>
        <source>No account is chosen for %1.</source>
        <translation>Für %1 ist kein Konto gewählt.</translation>
    </message>
    <message>
        <source>The tax rate %1 is not in Xero.</source>
        <translation>Der Steuersatz %1 ist nicht in Xero.</translation>
    </message>
    <message>
        <source>The tax rate %1 is archived in Xero.</source>
        <translation>Der Steuersatz %1 ist in Xero archiviert.</translation>
    </message>
    <message>
        <source>Magento charges %1 %, but the tax rate %2 is %3 %.</source>
        <translation>Magento berechnet %1 %, aber der Steuersatz %2 hat %3 %.</translation>
    </message>
    <message>
        <source>No tax rate is chosen for sales at 0 %.</source>
        <translation>Für Verkäufe mit 0 % ist kein Steuersatz gewählt.</translation>
    </message>
    <message>
        <source>No tax rate is chosen for amounts without tax, such as gift cards and rounding.</source>
        <translation>Für Beträge ohne Steuer, etwa Geschenkkarten und Rundung, ist kein Steuersatz gewählt.</translation>
    </message>
    <message>
        <source>No Xero tax rate is chosen for Magento&apos;s tax &quot;%1&quot; (%2 %).</source>
        <translation>Für Magentos Steuer „%1“ (%2 %) ist kein Xero-Steuersatz gewählt.</translation>
    </message>
    <message>
        <source>The account %1 takes no payments: tick &quot;Enable payments to this account&quot; for it in Xero, or choose a bank account.</source>
        <translation>Das Konto %1 nimmt keine Zahlungen: Haken Sie dafür in Xero „Enable payments to this account“ an oder wählen Sie ein Bankkonto.</translation>
    </message>
    <message>
        <source>Nothing is chosen for the payment method &quot;%1&quot;, so its invoices stay due.</source>
        <translation>Für die Zahlungsart „%1“ ist nichts gewählt, darum bleiben ihre Rechnungen offen.</translation>
    </message>
    <message>
        <source>Magento&apos;s discount tax compensation is %1, but its lines have %2</source>
        <translation>Magentos Steuerausgleich für Rabatte ist %1, seine Zeilen haben aber %2</translation>
    </message>
    <message>
        <source>Credit memo %1</source>
        <translation>Magento-Gutschrift %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Rechnung %1</translation>
    </message>
    <message>
        <source>Magento&apos;s subtotal is %1, but its lines come to %2</source>
        <translation>Magentos Zwischensumme ist %1, seine Zeilen ergeben aber %2</translation>
    </message>
    <message>
        <source>Magento&apos;s total %1 and its base total %2 differ although the currency is the same; %3 is posted</source>
        <translation>Magentos Summe %1 und seine Basissumme %2 weichen ab, obwohl die Währung gleich ist; %3 wird gebucht</translation>
    </message>
    <message>
        <source>The refund is an adjustment only: Magento gives no tax for it, ask your accountant whether tax should be reduced</source>
        <translation>Die Erstattung ist nur eine Anpassung: Magento nennt dafür keine Steuer; fragen Sie Ihren Steuerberater, ob die Steuer zu mindern ist</translation>
    </message>
    <message>
        <source>Magento&apos;s discount is %1, but its lines have %2</source>
        <translation>Magentos Rabatt ist %1, seine Zeilen haben aber %2</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>A part of the order is canceled: %1 of %2 is posted</source>
        <translation>Ein Teil der Bestellung ist storniert: %1 von %2 wird gebucht</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number of days</source>
        <translation>eine Anzahl Tage</translation>
    </message>
    <message>
        <source>a decimal number, zero or more</source>
        <translation>eine Dezimalzahl ab null</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>eine Liste von Objekten</translation>
    </message>
    <message>
        <source>The mapping has a field &quot;%1&quot; that this program does not know.</source>
        <translation>Die Zuordnung hat ein Feld „%1“, das dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; of the mapping must be %2.</source>
        <translation>Das Feld „%1“ der Zuordnung muss %2 sein.</translation>
    </message>
    <message>
        <source>Tax rounded for each piece: %1</source>
        <translation>Steuer für jedes Stück gerundet: %1</translation>
    </message>
    <message>
        <source>Tax taken before the discount: %1</source>
        <translation>Steuer vor dem Rabatt berechnet: %1</translation>
    </message>
    <message>
        <source>The case&apos;s &quot;%1&quot; must be a list.</source>
        <translation>„%1“ des Falls muss eine Liste sein.</translation>
    </message>
    <message>
        <source>In the case&apos;s &quot;%1&quot;: %2</source>
        <translation>In „%1“ des Falls: %2</translation>
    </message>
    <message>
        <source>The case has no &quot;magento.order&quot;.</source>
        <translation>Der Fall hat kein „magento.order“.</translation>
    </message>
    <message>
        <source>In the case&apos;s &quot;magento.order&quot;: %1</source>
        <translation>In „magento.order“ des Falls: %1</translation>
    </message>
    <message>
        <source>The case is about &quot;%1&quot;, but has no such document.</source>
        <translation>Im Fall geht es um „%1“, er hat aber keinen solchen Beleg.</translation>
    </message>
    <message>
        <source>The case has no object &quot;%1&quot;.</source>
        <translation>Der Fall hat kein Objekt „%1“.</translation>
    </message>
    <message>
        <source>%1 is canceled in Magento, so there is nothing to post.</source>
        <translation>%1 ist in Magento storniert, es gibt also nichts zu buchen.</translation>
    </message>
    <message>
        <source>%1 is in the state &quot;%2&quot; in Magento. It will be posted when it leaves that state.</source>
        <translation>%1 ist in Magento im Stand „%2“. Gebucht wird, wenn dieser Stand endet.</translation>
    </message>
    <message>
        <source>%1 comes to 0.00, and documents of zero are set not to be posted.</source>
        <translation>%1 ergibt 0,00, und Belege von null sollen nicht gebucht werden.</translation>
    </message>
    <message>
        <source>%1 comes to %2: Magento took more as an adjustment fee than it gave back. Xero takes no credit note below zero. Correct the credit memo in Magento, or write an invoice for the difference in Xero by hand and skip this one.</source>
        <translation>%1 ergibt %2: Magento hat mehr als Anpassungsgebühr genommen als zurückgegeben. Xero nimmt keine Gutschrift unter null. Berichtigen Sie die Gutschrift in Magento, oder schreiben Sie in Xero von Hand eine Rechnung über die Differenz und überspringen Sie diesen Beleg.</translation>
    </message>
    <message>
        <source>%1 comes to %2. Xero takes no invoice below zero. Look at it in Magento and enter it in Xero by hand.</source>
        <translation>%1 ergibt %2. Xero nimmt keine Rechnung unter null. Sehen Sie in Magento nach und erfassen Sie den Beleg in Xero von Hand.</translation>
    </message>
    <message>
        <source>The difference is the order&apos;s fixed product tax: Magento charged it twice, which happens when &quot;include FPT in subtotal&quot; is changed between order and invoice.</source>
        <translation>Die Differenz ist die feste Produktsteuer der Bestellung: Magento hat sie zweimal berechnet. Das geschieht, wenn „include FPT in subtotal“ zwischen Bestellung und Rechnung geändert wird.</translation>
    </message>
    <message>
        <source>Some versions of Magento do that with full discounts and with invoices made anew after one was canceled.</source>
        <translation>Einige Versionen von Magento tun das bei vollen Rabatten und bei Rechnungen, die nach einer Stornierung neu erstellt wurden.</translation>
    </message>
    <message>
        <source>With %1 the invoices of this order come to %2, but the order is %3. %4 Decide whether the customer owes what was billed or what was ordered, correct it in Magento with a credit memo, or enter it in Xero by hand and skip this one.</source>
        <translation>Mit %1 ergeben die Rechnungen dieser Bestellung %2, die Bestellung aber %3. %4 Entscheiden Sie, ob der Kunde das Berechnete oder das Bestellte schuldet; berichtigen Sie es in Magento mit einer Gutschrift, oder erfassen Sie den Beleg in Xero von Hand und überspringen Sie diesen hier.</translation>
    </message>
    <message>
        <source>The difference is the order&apos;s fixed product tax: Magento charged it twice on this invoice.</source>
        <translation>Die Differenz ist die feste Produktsteuer der Bestellung: Magento hat sie auf dieser Rechnung zweimal berechnet.</translation>
    </message>
    <message>
        <source>The difference of %1 is an amount that Magento does not name, such as a surcharge of an extension.</source>
        <translation>Die Differenz von %1 ist ein Betrag, den Magento nicht benennt, etwa der Zuschlag einer Erweiterung.</translation>
    </message>
    <message>
        <source>%1 has a grand total of %2, but its lines come to %3. %4 Choose an account for unknown totals under Account types if it belongs there, or correct the document in Magento.</source>
        <translation>%1 hat eine Gesamtsumme von %2, die Zeilen ergeben aber %3. %4 Wählen Sie unter Kontenarten ein Konto für unbekannte Summen, wenn der Betrag dorthin gehört, oder berichtigen Sie den Beleg in Magento.</translation>
    </message>
    <message>
        <source>%1 says tax of %2, but the tax of its lines comes to %3. Some versions of Magento put the whole order&apos;s tax on a part of it. Correct it in Magento, or enter it in Xero by hand and skip this one.</source>
        <translation>%1 nennt eine Steuer von %2, die Steuer der Zeilen ergibt aber %3. Einige Versionen von Magento setzen die Steuer der ganzen Bestellung auf einen Teil davon. Berichtigen Sie es in Magento, oder erfassen Sie den Beleg in Xero von Hand und überspringen Sie diesen hier.</translation>
    </message>
    <message>
        <source>%1: no Xero tax rate is chosen for Magento&apos;s tax &quot;%2&quot; (%3 %) on &quot;%4&quot;. Choose one under Account types, then send the document again.</source>
        <translation>%1: Für Magentos Steuer „%2“ (%3 %) auf „%4“ ist kein Xero-Steuersatz gewählt. Wählen Sie einen unter Kontenarten und senden Sie den Beleg dann erneut.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has tax of %3 in Magento, but %4 % of it would be %5. Look at the tax of this line in Magento; if it is right, enter the document in Xero by hand and skip this one.</source>
        <translation>%1: „%2“ hat in Magento %3 Steuer, %4 % davon wären aber %5. Sehen Sie sich die Steuer dieser Zeile in Magento an; stimmt sie, erfassen Sie den Beleg in Xero von Hand und überspringen Sie diesen hier.</translation>
    </message>
    <message>
        <source>%1: Magento charged %2 % on &quot;%3&quot;, but the Xero tax rate %4 chosen for it is %5 %. Choose another tax rate under Account types, then send the document again.</source>
        <translation>%1: Magento hat %2 % auf „%3“ berechnet, der dafür gewählte Xero-Steuersatz %4 hat aber %5 %. Wählen Sie unter Kontenarten einen anderen Steuersatz und senden Sie den Beleg dann erneut.</translation>
    </message>
    <message>
        <source>%1 is in %2, which the Xero organisation does not use. Add the currency in Xero (Settings, Currencies), then send the document again.</source>
        <translation>%1 ist in %2, und die Xero-Organisation benutzt diese Währung nicht. Fügen Sie die Währung in Xero hinzu („Settings“, „Currencies“) und senden Sie den Beleg dann erneut.</translation>
    </message>
    <message>
        <source>%1 is in %2, a currency with three decimals, and comes to %3. Xero keeps two. Allow such currencies under Account types (the rest goes to the rounding account), or enter it by hand.</source>
        <translation>%1 ist in %2, einer Währung mit drei Dezimalstellen, und ergibt %3. Xero führt zwei. Erlauben Sie solche Währungen unter Kontenarten (der Rest geht auf das Rundungskonto), oder erfassen Sie den Beleg von Hand.</translation>
    </message>
    <message>
        <source>%1 is dated %2, and the books in Xero are locked up to %3. Move the lock date in Xero, or set that such documents go to the first open day.</source>
        <translation>%1 hat das Datum %2, und die Bücher in Xero sind bis %3 gesperrt. Verschieben Sie das Sperrdatum in Xero, oder stellen Sie ein, dass solche Belege auf den ersten offenen Tag gehen.</translation>
    </message>
    <message>
        <source>%1 needs an account for %2, and none is chosen. Choose one under Account types, then send the document again.</source>
        <translation>%1 braucht ein Konto für %2, und keines ist gewählt. Wählen Sie eines unter Kontenarten und senden Sie den Beleg dann erneut.</translation>
    </message>
    <message>
        <source>%1: the account %2 is not in Xero&apos;s chart of accounts. Choose another under Account types.</source>
        <translation>%1: Das Konto %2 ist nicht in Xeros Kontenplan. Wählen Sie unter Kontenarten ein anderes.</translation>
    </message>
    <message>
        <source>%1: the account %2 is archived in Xero. Restore it in Xero, or choose another under Account types.</source>
        <translation>%1: Das Konto %2 ist in Xero archiviert. Stellen Sie es in Xero wieder her oder wählen Sie unter Kontenarten ein anderes.</translation>
    </message>
    <message>
        <source>%1: payments by &quot;%2&quot; are set to go to the account %3, which takes no payments. In Xero tick &quot;Enable payments to this account&quot; for it, or choose a bank account.</source>
        <translation>%1: Zahlungen mit „%2“ sollen auf das Konto %3 gehen, das keine Zahlungen nimmt. Haken Sie dafür in Xero „Enable payments to this account“ an oder wählen Sie ein Bankkonto.</translation>
    </message>
    <message>
        <source>%1 would get the number &quot;%2&quot;, which Xero does not take: numbers have up to 255 letters, digits and signs of plain ASCII. Change the prefix or suffix under Account types.</source>
        <translation>%1 bekäme die Nummer „%2“, die Xero nicht nimmt: Nummern haben bis zu 255 Buchstaben, Ziffern und Zeichen aus reinem ASCII. Ändern Sie das Präfix oder Suffix unter Kontenarten.</translation>
    </message>
    <message>
        <source>Header tax moved by %1 to &quot;%2&quot;</source>
        <translation>Steuer des Belegkopfs um %1 auf „%2“ verschoben</translation>
    </message>
    <message>
        <source>Rounding line of %1</source>
        <translation>Rundungszeile über %1</translation>
    </message>
    <message>
        <source>Unknown total of %1 posted as &quot;%2&quot;</source>
        <translation>Unbekannte Summe von %1 als „%2“ gebucht</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>fixed product tax</source>
        <translation>feste Produktsteuer</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>gift wrapping</source>
        <translation>Geschenkverpackung</translation>
    </message>
    <message>
        <source>discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>refund adjustments</source>
        <translation>Anpassungen bei Erstattungen</translation>
    </message>
    <message>
        <source>gift cards</source>
        <translation>Geschenkkarten</translation>
    </message>
    <message>
        <source>store credit</source>
        <translation>Kundenguthaben</translation>
    </message>
    <message>
        <source>reward points</source>
        <translation>Bonuspunkte</translation>
    </message>
    <message>
        <source>unknown totals</source>
        <translation>unbekannte Summen</translation>
    </message>
    <message>
        <source>sales tax</source>
        <translation>Umsatzsteuer</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Its name says what it is for.</source>
        <translation>Der Name sagt, wofür es ist.</translation>
    </message>
    <message>
        <source>There is no one income account for it, so it goes with the sales.</source>
        <translation>Dafür gibt es kein eindeutiges Ertragskonto, darum geht es zu den Verkäufen.</translation>
    </message>
    <message>
        <source>The income account for sales.</source>
        <translation>Das Ertragskonto für Verkäufe.</translation>
    </message>
    <message>
        <source>No one income account is named Sales.</source>
        <translation>Kein eindeutiges Ertragskonto heißt „Sales“.</translation>
    </message>
    <message>
        <source>Xero&apos;s own account for rounding.</source>
        <translation>Xeros eigenes Konto für Rundung.</translation>
    </message>
    <message>
        <source>Xero names no account for rounding.</source>
        <translation>Xero nennt kein Konto für Rundung.</translation>
    </message>
    <message>
        <source>An account that takes payments and has the method in its name.</source>
        <translation>Ein Konto, das Zahlungen nimmt und die Zahlungsart im Namen trägt.</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Magento marks these invoices paid although the money may not have arrived. Reconcile them in Xero when it does.</source>
        <translation>Magento kennzeichnet diese Rechnungen als bezahlt, auch wenn das Geld vielleicht noch nicht da ist. Stimmen Sie sie in Xero ab, wenn es eingeht.</translation>
    </message>
    <message>
        <source>The only clearing account that takes payments.</source>
        <translation>Das einzige Verrechnungskonto, das Zahlungen nimmt.</translation>
    </message>
    <message>
        <source>No account that takes payments has &quot;%1&quot; in its name. Make a clearing account in Xero, or choose one.</source>
        <translation>Kein Konto, das Zahlungen nimmt, hat „%1“ im Namen. Legen Sie in Xero ein Verrechnungskonto an oder wählen Sie eines.</translation>
    </message>
    <message>
        <source>Sales at 0 % in this country.</source>
        <translation>Verkäufe mit 0 % in diesem Land.</translation>
    </message>
    <message>
        <source>No rate for sales at 0 % was found.</source>
        <translation>Für Verkäufe mit 0 % wurde kein Satz gefunden.</translation>
    </message>
    <message>
        <source>For gift cards, refund adjustments and rounding, which are no sales.</source>
        <translation>Für Geschenkkarten, Anpassungen bei Erstattungen und Rundung, die keine Verkäufe sind.</translation>
    </message>
    <message>
        <source>No rate for amounts outside the tax return was found.</source>
        <translation>Für Beträge außerhalb der Steuererklärung wurde kein Satz gefunden.</translation>
    </message>
    <message>
        <source>Sales at 0 % to other countries are exports.</source>
        <translation>Verkäufe mit 0 % in andere Länder sind Ausfuhren.</translation>
    </message>
    <message>
        <source>The rate for sales of %1 % in this country.</source>
        <translation>Der Satz für Verkäufe mit %1 % in diesem Land.</translation>
    </message>
    <message>
        <source>The rate of %1 % that names %2.</source>
        <translation>Der Satz von %1 %, der %2 nennt.</translation>
    </message>
    <message>
        <source>Xero has no one rate for sales of %1 %.</source>
        <translation>Xero hat keinen eindeutigen Satz für Verkäufe mit %1 %.</translation>
    </message>
    <message>
        <source>This is a tax of %1. Xero has no rate of %2 % whose name says so; make one in Xero (for example &quot;%3&quot;), or choose one.</source>
        <translation>Das ist eine Steuer von: %1. Xero hat keinen Satz von %2 %, dessen Name das sagt; legen Sie in Xero einen an (zum Beispiel „%3“) oder wählen Sie einen.</translation>
    </message>
    <message>
        <source>an unknown country</source>
        <translation>ein unbekanntes Land</translation>
    </message>
    <message>
        <source>Rule %1 chooses neither an account nor a tax rate, so it changes nothing.</source>
        <translation>Regel %1 wählt weder ein Konto noch einen Steuersatz, ändert also nichts.</translation>
    </message>
    <message>
        <source>Rule %1: the tax rate %2 is not in Xero.</source>
        <translation>Regel %1: Der Steuersatz %2 ist nicht in Xero.</translation>
    </message>
    <message>
        <source>Rule %1 is never reached: rule %2 before it takes the same lines. Move it up.</source>
        <translation>Regel %1 wird nie erreicht: Regel %2 davor nimmt dieselben Zeilen. Verschieben Sie sie nach oben.</translation>
    </message>
    <message>
        <source>Xero takes at most two tracking categories on a line.</source>
        <translation>Xero nimmt höchstens zwei Tracking-Kategorien auf einer Zeile.</translation>
    </message>
    <message>
        <source>A tracking category needs an option.</source>
        <translation>Eine Tracking-Kategorie braucht eine Option.</translation>
    </message>
    <message>
        <source>The tracking category &quot;%1&quot; is not in Xero.</source>
        <translation>Die Tracking-Kategorie „%1“ ist nicht in Xero.</translation>
    </message>
    <message>
        <source>The tracking category &quot;%1&quot; has no option &quot;%2&quot; in Xero.</source>
        <translation>Die Tracking-Kategorie „%1“ hat in Xero keine Option „%2“.</translation>
    </message>
    <message>
        <source>The branding theme that was chosen is no longer in Xero.</source>
        <translation>Das gewählte Branding-Theme ist nicht mehr in Xero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no percentage. Write it as 20 or 8.375.</source>
        <translation>„%1“ ist kein Prozentsatz. Schreiben Sie ihn wie 20 oder 8.375.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no country. Write its code of two capital letters, such as DE, or * for every country abroad.</source>
        <translation>„%1“ ist kein Land. Schreiben Sie seinen Code aus zwei Großbuchstaben, etwa DE, oder * für jedes Land im Ausland.</translation>
    </message>
    <message>
        <source>The one contact for all guests has no name yet.</source>
        <translation>Der eine Kontakt für alle Gäste hat noch keinen Namen.</translation>
    </message>
    <message>
        <source>A rounding line of more than 1.00 would hide a real difference. A few cents are enough.</source>
        <translation>Eine Rundungszeile von mehr als 1,00 würde eine echte Differenz verbergen. Ein paar Cent genügen.</translation>
    </message>
    <message>
        <source>Daily summary %1</source>
        <translation>Sammelbeleg %1</translation>
    </message>
    <message>
        <source>%1 has no decimals, but Magento charged %2</source>
        <translation>%1 hat keine Dezimalstellen, Magento hat aber %2 berechnet</translation>
    </message>
    <message>
        <source>No payment is posted: nothing is chosen for the payment method &quot;%1&quot;</source>
        <translation>Keine Zahlung wird gebucht: Für die Zahlungsart „%1“ ist nichts gewählt</translation>
    </message>
    <message>
        <source>The case&apos;s &quot;trigger&quot; must be order, invoice, creditmemo or summary, not &quot;%1&quot;.</source>
        <translation>„trigger“ des Falls muss order, invoice, creditmemo oder summary sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1: Xero does not allow the tax rate %2 on the account %3 (&quot;%4&quot;). Choose another account or another tax rate under Account types.</source>
        <translation>%1: Xero erlaubt den Steuersatz %2 auf dem Konto %3 („%4“) nicht. Wählen Sie unter Kontenarten ein anderes Konto oder einen anderen Steuersatz.</translation>
    </message>
    <message>
        <source>The one rate for sales that is named after the reverse charge.</source>
        <translation>Der einzige Satz für Verkäufe, der nach Reverse Charge benannt ist.</translation>
    </message>
    <message>
        <source>Its name says that it is for sales on the web.</source>
        <translation>Der Name sagt, dass es für Verkäufe im Web ist.</translation>
    </message>
    <message>
        <source>settings.%1: &quot;%2&quot; is none of %3; &quot;%4&quot; is taken.</source>
        <translation>settings.%1: „%2“ ist keines von %3; „%4“ wird genommen.</translation>
    </message>
    <message>
        <source>The payment of %1</source>
        <translation>Die Zahlung von %1</translation>
    </message>
</context>
<context>
    <name>Preparer</name>
    <message>
        <source>%1 is not in the journal. Add it to the queue again to read it from the shop.</source>
        <translation>%1 ist nicht im Journal. Reihen Sie alles erneut ein, um es aus dem Shop zu lesen.</translation>
    </message>
    <message>
        <source>The order of this document</source>
        <translation>Die Bestellung dieses Belegs</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Dieser Beleg</translation>
    </message>
    <message>
        <source>A document of this daily summary</source>
        <translation>Ein Beleg dieses Sammelbelegs</translation>
    </message>
    <message>
        <source>This daily summary</source>
        <translation>Dieser Sammelbeleg</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Geschenkkarten</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Kundenguthaben</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Gesamtsumme</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>There are no lines to compare for this kind of document.</source>
        <translation>Für diese Art Beleg gibt es keine Zeilen zu vergleichen.</translation>
    </message>
    <message>
        <source>Sales invoice %1</source>
        <translation>Ausgangsrechnung %1</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>Gutschrift %1</translation>
    </message>
    <message>
        <source>tax inclusive</source>
        <translation>inklusive Steuer</translation>
    </message>
    <message>
        <source>tax exclusive</source>
        <translation>exklusive Steuer</translation>
    </message>
    <message>
        <source>no tax</source>
        <translation>ohne Steuer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Amounts are</source>
        <translation>Beträge sind</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>%1 into account %2</source>
        <translation>%1 auf Konto %2</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Tax in the discount</source>
        <translation>Steuer im Rabatt</translation>
    </message>
</context>
<context>
    <name>PreviewList</name>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Equal: %1</source>
        <translation>Gleich: %1</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>Weicht ab: %1</translation>
    </message>
    <message>
        <source>No amounts to compare</source>
        <translation>Keine Beträge zu vergleichen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>Gutschrift %1</translation>
    </message>
    <message>
        <source>Sales invoice %1</source>
        <translation>Ausgangsrechnung %1</translation>
    </message>
    <message>
        <source>What is missing; the document is in Xero already</source>
        <translation>Nur das Fehlende; der Beleg ist schon in Xero</translation>
    </message>
    <message>
        <source>%1; the document is in Xero already</source>
        <translation>%1; der Beleg ist schon in Xero</translation>
    </message>
    <message>
        <source>It is taken back in Xero</source>
        <translation>Der Beleg wird in Xero zurückgenommen</translation>
    </message>
    <message>
        <source>As part of a daily summary</source>
        <translation>Als Teil eines Sammelbelegs</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>&quot;%1&quot; cannot be the name of a profile. Use 1 to 40 of the characters a-z, 0-9, - and _, for example shop-uk.</source>
        <translation>„%1“ kann kein Name eines Profils sein. Nehmen Sie 1 bis 40 der Zeichen a-z, 0-9, - und _, zum Beispiel shop-uk.</translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already. Choose another name.</source>
        <translation>Ein Profil „%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The profile &quot;default&quot; can be neither renamed nor removed: it is the data folder itself. Make another profile and use that.</source>
        <translation>Das Profil „default“ kann weder umbenannt noch entfernt werden: Es ist der Datenordner selbst. Legen Sie ein anderes Profil an und benutzen Sie dieses.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. The profiles are: %2.</source>
        <translation>Es gibt kein Profil „%1“. Die Profile sind: %2.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is open in Counterfoil. Close it there first.</source>
        <translation>Das Profil „%1“ ist in Counterfoil geöffnet. Schließen Sie es zuerst dort.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; could not be renamed. Check that you may write in %2 and that no other program uses the folder. Nothing was changed.</source>
        <translation>Das Profil „%1“ konnte nicht umbenannt werden. Prüfen Sie, ob Sie in %2 schreiben dürfen und kein anderes Programm den Ordner benutzt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; could not be moved to the trash. Check that you may write in %2. Nothing was changed.</source>
        <translation>Das Profil „%1“ konnte nicht in den Papierkorb verschoben werden. Prüfen Sie, ob Sie in %2 schreiben dürfen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Puller</name>
    <message>
        <source>Reading customers</source>
        <translation>Kunden werden gelesen</translation>
    </message>
    <message>
        <source>Reading products</source>
        <translation>Artikel werden gelesen</translation>
    </message>
    <message>
        <source>Reading orders</source>
        <translation>Bestellungen werden gelesen</translation>
    </message>
    <message>
        <source>Reading invoices</source>
        <translation>Rechnungen werden gelesen</translation>
    </message>
    <message>
        <source>Reading credit memos</source>
        <translation>Gutschriften werden gelesen</translation>
    </message>
    <message>
        <source>Changed in Magento after it was posted. Xero still has the earlier version and nothing was sent; compare the two and correct Xero by hand if the change matters for the books.</source>
        <translation>Nach dem Buchen in Magento geändert. Xero hat noch die frühere Fassung, und nichts wurde gesendet; vergleichen Sie beide und berichtigen Sie Xero von Hand, wenn die Änderung für die Bücher wichtig ist.</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>Der Artikel</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Die Bestellung</translation>
    </message>
    <message>
        <source>The invoice</source>
        <translation>Die Rechnung</translation>
    </message>
    <message>
        <source>The credit memo</source>
        <translation>Die Gutschrift</translation>
    </message>
    <message>
        <source>%1 with the id %2 was number %3 of %4 for this program, and is number %5 of %6 in the shop: this is another shop, or its database was set up anew or restored. Nothing was read. Make a profile of its own for it (File &gt; Profiles), with a start date from which on nothing was posted yet.</source>
        <translation>%1 mit der id %2 war für dieses Programm Nummer %3 vom %4 und ist im Shop Nummer %5 vom %6: Das ist ein anderer Shop, oder seine Datenbank wurde neu aufgesetzt oder wiederhergestellt. Es wurde nichts gelesen. Legen Sie dafür ein eigenes Profil an (Datei &gt; Profile), mit einem Anfangsdatum, ab dem noch nichts gebucht wurde.</translation>
    </message>
    <message>
        <source>It cannot be read, while the others are: %1 Press Retry when that is mended; the shop is asked for it again then.</source>
        <translation>Er kann nicht gelesen werden, die anderen werden es: %1 Drücken Sie „Erneut versuchen“, wenn das behoben ist; der Shop wird dann noch einmal danach gefragt.</translation>
    </message>
    <message>
        <source>The shop does not list it any more.</source>
        <translation>Der Shop führt ihn nicht mehr auf.</translation>
    </message>
</context>
<context>
    <name>ReadingScope</name>
    <message>
        <source>What was posted already stays as it is; the new choice counts for sales that are not in Xero yet.</source>
        <translation>Was schon gebucht ist, bleibt, wie es ist; die neue Wahl gilt für Verkäufe, die noch nicht in Xero stehen.</translation>
    </message>
    <message>
        <source>The next sync also brings what was made since the start date and is not in Xero yet.</source>
        <translation>Der nächste Abgleich bringt auch, was seit dem Anfangsdatum entstanden ist und noch nicht in Xero steht.</translation>
    </message>
    <message>
        <source>Payments of what was posted while they were off are not made later; enter those in Xero.</source>
        <translation>Zahlungen zu dem, was gebucht wurde, während sie aus waren, werden nicht nachgeholt; erfassen Sie diese in Xero.</translation>
    </message>
    <message>
        <source>The next sync also brings the shop&apos;s whole history, as far as it is not in Xero yet.</source>
        <translation>Der nächste Abgleich bringt auch die ganze Vergangenheit des Shops, soweit sie noch nicht in Xero ist.</translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>canceled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>Its total was changed in Xero after it was posted.</source>
        <translation>Die Summe wurde nach dem Buchen in Xero geändert.</translation>
    </message>
    <message>
        <source>A refund or an allocation that was posted has been removed in Xero.</source>
        <translation>Eine gebuchte Erstattung oder Verrechnung wurde in Xero entfernt.</translation>
    </message>
    <message>
        <source>The payment that was posted has been removed or changed in Xero.</source>
        <translation>Die gebuchte Zahlung wurde in Xero entfernt oder geändert.</translation>
    </message>
    <message>
        <source>More has been paid in Xero than was posted.</source>
        <translation>In Xero ist mehr bezahlt, als gebucht wurde.</translation>
    </message>
    <message>
        <source>Magento has refunded it; in Xero the credit is still open.</source>
        <translation>Magento hat erstattet; in Xero ist das Guthaben noch offen.</translation>
    </message>
    <message>
        <source>Magento has it as paid; in Xero it is still due.</source>
        <translation>In Magento ist der Beleg bezahlt; in Xero ist er noch offen.</translation>
    </message>
    <message>
        <source>Changed in Magento after it was posted; the figures are still the same.</source>
        <translation>Nach dem Buchen in Magento geändert; die Beträge sind noch gleich.</translation>
    </message>
    <message>
        <source>Changed in Xero after it was posted; the figures are still the same.</source>
        <translation>Nach dem Buchen in Xero geändert; die Beträge sind noch gleich.</translation>
    </message>
    <message>
        <source>It was posted as %1, but Xero no longer has it.</source>
        <translation>Der Beleg wurde als %1 gebucht, Xero hat ihn aber nicht mehr.</translation>
    </message>
    <message>
        <source>Choose the first and the last day of the period.</source>
        <translation>Wählen Sie den ersten und den letzten Tag des Zeitraums.</translation>
    </message>
    <message>
        <source>The first day of the period is after its last one.</source>
        <translation>Der erste Tag des Zeitraums liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>Choose a period of at most a year.</source>
        <translation>Wählen Sie einen Zeitraum von höchstens einem Jahr.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Xero number</source>
        <translation>Xero-Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
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
        <translation>Grund</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Missing in Xero</source>
        <translation>Fehlt in Xero</translation>
    </message>
    <message>
        <source>Missing in Magento</source>
        <translation>Fehlt in Magento</translation>
    </message>
    <message>
        <source>Different total</source>
        <translation>Andere Summe</translation>
    </message>
    <message>
        <source>Different tax</source>
        <translation>Andere Steuer</translation>
    </message>
    <message>
        <source>Different date</source>
        <translation>Anderes Datum</translation>
    </message>
    <message>
        <source>Different contact</source>
        <translation>Anderer Kontakt</translation>
    </message>
    <message>
        <source>Different currency</source>
        <translation>Andere Währung</translation>
    </message>
    <message>
        <source>Voided in Xero</source>
        <translation>In Xero storniert</translation>
    </message>
    <message>
        <source>Not approved in Xero</source>
        <translation>In Xero nicht genehmigt</translation>
    </message>
    <message>
        <source>Edited in Xero</source>
        <translation>In Xero geändert</translation>
    </message>
    <message>
        <source>Paid differently</source>
        <translation>Anders bezahlt</translation>
    </message>
    <message>
        <source>Changed in Magento</source>
        <translation>In Magento geändert</translation>
    </message>
    <message>
        <source>Press Post it: it is queued and posted now.</source>
        <translation>Drücken Sie „Buchen“: Der Beleg wird eingereiht und jetzt gebucht.</translation>
    </message>
    <message>
        <source>Mend what keeps it from being posted, then press Post it.</source>
        <translation>Beheben Sie, was das Buchen hindert, und drücken Sie dann „Buchen“.</translation>
    </message>
    <message>
        <source>The number is one of this program&apos;s, but the shop has no such document. View it in Xero: void it there if it does not belong in the books.</source>
        <translation>Die Nummer stammt von diesem Programm, der Shop hat aber keinen solchen Beleg. Sehen Sie ihn in Xero an: Stornieren Sie ihn dort, wenn er nicht in die Bücher gehört.</translation>
    </message>
    <message>
        <source>View both. If Xero is wrong, correct it there; if the mapping was changed since, accept it.</source>
        <translation>Sehen Sie beide an. Ist Xero falsch, berichtigen Sie es dort; wurde seither die Zuordnung geändert, akzeptieren Sie die Abweichung.</translation>
    </message>
    <message>
        <source>View it in Xero and set the date there if it was changed by mistake.</source>
        <translation>Sehen Sie den Beleg in Xero an und setzen Sie dort das Datum, wenn es versehentlich geändert wurde.</translation>
    </message>
    <message>
        <source>Two contacts may have been merged in Xero: then accept it. Else set the contact in Xero.</source>
        <translation>Vielleicht wurden in Xero zwei Kontakte zusammengeführt: Dann akzeptieren Sie es. Sonst setzen Sie den Kontakt in Xero.</translation>
    </message>
    <message>
        <source>A currency cannot be changed in Xero: void the document there and enter it again.</source>
        <translation>Eine Währung lässt sich in Xero nicht ändern: Stornieren Sie den Beleg dort und erfassen Sie ihn neu.</translation>
    </message>
    <message>
        <source>If the sale stands, enter it in Xero again by hand; its number cannot be used twice. If it was voided on purpose, accept it.</source>
        <translation>Gilt der Verkauf, erfassen Sie ihn in Xero von Hand neu; seine Nummer ist nicht zweimal verwendbar. Wurde er absichtlich storniert, akzeptieren Sie es.</translation>
    </message>
    <message>
        <source>Look at its history in Xero; accept it when it is right.</source>
        <translation>Sehen Sie seinen Verlauf in Xero an; akzeptieren Sie es, wenn er stimmt.</translation>
    </message>
    <message>
        <source>Look at its history in Xero, and set it right there or accept it.</source>
        <translation>Sehen Sie seinen Verlauf in Xero an und berichtigen Sie es dort, oder akzeptieren Sie es.</translation>
    </message>
    <message>
        <source>View it in Xero and compare the payments with the bank account there.</source>
        <translation>Sehen Sie den Beleg in Xero an und vergleichen Sie die Zahlungen mit dem Bankkonto dort.</translation>
    </message>
    <message>
        <source>Xero still has the earlier version. If the change matters for the books, correct Xero by hand, then accept it.</source>
        <translation>Xero hat noch die frühere Fassung. Ist die Änderung für die Bücher wichtig, berichtigen Sie Xero von Hand und akzeptieren Sie es dann.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Credit memo</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Xero&apos;s calls for today are used up. Reconcile again at %1.</source>
        <translation>Xeros Aufrufe für heute sind aufgebraucht. Stimmen Sie um %1 erneut ab.</translation>
    </message>
    <message>
        <source>Waiting for Xero&apos;s minute limit</source>
        <translation>Warten auf Xeros Minutengrenze</translation>
    </message>
    <message>
        <source>Reading Xero&apos;s invoices</source>
        <translation>Xeros Rechnungen werden gelesen</translation>
    </message>
    <message>
        <source>Reading Xero&apos;s credit notes</source>
        <translation>Xeros Gutschriften werden gelesen</translation>
    </message>
    <message>
        <source>Looking up what the lists leave open</source>
        <translation>Nachschlagen, was die Listen offen lassen</translation>
    </message>
    <message>
        <source>Reading the shop&apos;s orders</source>
        <translation>Bestellungen des Shops werden gelesen</translation>
    </message>
    <message>
        <source>Reading the shop&apos;s invoices</source>
        <translation>Rechnungen des Shops werden gelesen</translation>
    </message>
    <message>
        <source>Reading the shop&apos;s credit memos</source>
        <translation>Gutschriften des Shops werden gelesen</translation>
    </message>
    <message>
        <source>It waits in the queue and is posted at the next sync.</source>
        <translation>Der Beleg wartet in der Warteschlange und wird beim nächsten Abgleich gebucht.</translation>
    </message>
    <message>
        <source>It was sent and Xero&apos;s answer is not known yet; the next sync settles it.</source>
        <translation>Der Beleg wurde gesendet, und Xeros Antwort ist noch nicht bekannt; der nächste Abgleich klärt es.</translation>
    </message>
    <message>
        <source>It was refused: %1</source>
        <translation>Der Beleg wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>It was skipped by hand.</source>
        <translation>Der Beleg wurde von Hand übersprungen.</translation>
    </message>
    <message>
        <source>It was skipped by hand: %1</source>
        <translation>Der Beleg wurde von Hand übersprungen: %1</translation>
    </message>
    <message>
        <source>The shop no longer has its order.</source>
        <translation>Der Shop hat seine Bestellung nicht mehr.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Its order cannot be read: %1</source>
        <translation>Die zugehörige Bestellung ist nicht lesbar: %1</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Choose the ta&amp;x rate…</source>
        <translation>&amp;Steuersatz wählen …</translation>
    </message>
    <message>
        <source>Choose the a&amp;ccount…</source>
        <translation>&amp;Konto wählen …</translation>
    </message>
    <message>
        <source>Choose the payment a&amp;ccount…</source>
        <translation>&amp;Zahlungskonto wählen …</translation>
    </message>
    <message>
        <source>Open the document se&amp;ttings…</source>
        <translation>&amp;Belege einrichten …</translation>
    </message>
    <message>
        <source>Choose the da&amp;te…</source>
        <translation>&amp;Datum wählen …</translation>
    </message>
    <message>
        <source>Open the schedule se&amp;ttings…</source>
        <translation>Zei&amp;tplan einrichten …</translation>
    </message>
    <message>
        <source>Open the &amp;lock dates in Xero</source>
        <translation>S&amp;perrdaten in Xero öffnen</translation>
    </message>
    <message>
        <source>Open the chart of a&amp;ccounts in Xero</source>
        <translation>K&amp;ontenplan in Xero öffnen</translation>
    </message>
    <message>
        <source>Open the ta&amp;x rates in Xero</source>
        <translation>Ste&amp;uersätze in Xero öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;currencies in Xero</source>
        <translation>&amp;Währungen in Xero öffnen</translation>
    </message>
    <message>
        <source>Open &amp;tracking in Xero</source>
        <translation>Trackin&amp;g in Xero öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;users in Xero</source>
        <translation>Be&amp;nutzer in Xero öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;contacts in Xero</source>
        <translation>Kontakte &amp;in Xero öffnen</translation>
    </message>
    <message>
        <source>View on &amp;Xero</source>
        <translation>In &amp;Xero ansehen</translation>
    </message>
    <message>
        <source>View in &amp;Magento</source>
        <translation>In &amp;Magento ansehen</translation>
    </message>
    <message>
        <source>Sign in to &amp;Xero again…</source>
        <translation>Neu bei Xero &amp;anmelden …</translation>
    </message>
    <message>
        <source>Check the connection to the &amp;shop…</source>
        <translation>Verbindung zum S&amp;hop prüfen …</translation>
    </message>
    <message>
        <source>Open the cr&amp;edentials…</source>
        <translation>Zugangsdaten ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>View Request &amp;Daily…</source>
        <translation>Täg&amp;liche Aufrufe …</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Please sign in to Xero again</source>
        <translation>Bitte melden Sie sich neu bei Xero an</translation>
    </message>
    <message>
        <source>The sign-in has ended: Xero forgets it after 60 days without use, after a change of password, or when another computer used it.</source>
        <translation>Die Anmeldung ist abgelaufen: Xero vergisst sie nach 60 Tagen ohne Nutzung, nach einem Passwortwechsel oder wenn ein anderer Computer sie benutzt hat.</translation>
    </message>
    <message>
        <source>Press Connect Now and sign in. Everything that waits is posted then.</source>
        <translation>Drücken Sie „Jetzt verbinden“ und melden Sie sich an. Dann wird alles Wartende gebucht.</translation>
    </message>
    <message>
        <source>A permission was not given</source>
        <translation>Ein Recht wurde nicht erteilt</translation>
    </message>
    <message>
        <source>At the sign-in not everything was allowed that is needed, or the Xero app has no such permission.</source>
        <translation>Bei der Anmeldung wurde nicht alles Nötige erlaubt, oder die Xero-App hat das Recht nicht.</translation>
    </message>
    <message>
        <source>Sign in again and allow everything that Xero&apos;s page asks for.</source>
        <translation>Melden Sie sich neu an und erlauben Sie alles, wonach Xeros Seite fragt.</translation>
    </message>
    <message>
        <source>Access was denied</source>
        <translation>Der Zugriff wurde verweigert</translation>
    </message>
    <message>
        <source>Either the sign-in was declined on Xero&apos;s page, or a firewall or proxy keeps this computer from reaching Xero.</source>
        <translation>Entweder wurde die Anmeldung auf Xeros Seite abgelehnt, oder eine Firewall oder ein Proxy hindert diesen Computer, Xero zu erreichen.</translation>
    </message>
    <message>
        <source>Sign in again and press Allow. If it stays, ask who looks after the network.</source>
        <translation>Melden Sie sich neu an und drücken Sie „Allow“. Bleibt es so, fragen Sie den Betreuer des Netzes.</translation>
    </message>
    <message>
        <source>The organisation is not connected</source>
        <translation>Die Organisation ist nicht verbunden</translation>
    </message>
    <message>
        <source>It was disconnected in Xero, your access was taken away, or a trial or demo company has ended.</source>
        <translation>Sie wurde in Xero getrennt, Ihr Zugriff wurde entzogen, oder eine Testphase oder Demo-Firma ist abgelaufen.</translation>
    </message>
    <message>
        <source>Sign in again and choose the organisation.</source>
        <translation>Melden Sie sich neu an und wählen Sie die Organisation.</translation>
    </message>
    <message>
        <source>An organisation must be chosen</source>
        <translation>Eine Organisation muss gewählt werden</translation>
    </message>
    <message>
        <source>Several Xero organisations were allowed at the sign-in, and documents go to one only.</source>
        <translation>Bei der Anmeldung wurden mehrere Xero-Organisationen erlaubt, Belege gehen aber nur in eine.</translation>
    </message>
    <message>
        <source>Sign in again and choose the organisation of this shop.</source>
        <translation>Melden Sie sich neu an und wählen Sie die Organisation dieses Shops.</translation>
    </message>
    <message>
        <source>The Xero app&apos;s keys are wrong</source>
        <translation>Die Schlüssel der Xero-App sind falsch</translation>
    </message>
    <message>
        <source>The client id or the client secret is missing, mistyped, or was renewed in the Xero developer portal.</source>
        <translation>Client-ID oder Client-Secret fehlt, ist vertippt oder wurde im Xero-Entwicklerportal erneuert.</translation>
    </message>
    <message>
        <source>Copy them again from the developer portal.</source>
        <translation>Kopieren Sie sie neu aus dem Entwicklerportal.</translation>
    </message>
    <message>
        <source>The sign-in did not come to an end</source>
        <translation>Die Anmeldung wurde nicht beendet</translation>
    </message>
    <message>
        <source>The browser did not come back from Xero&apos;s page, or came back with an error.</source>
        <translation>Der Browser kam von Xeros Seite nicht zurück, oder mit einem Fehler.</translation>
    </message>
    <message>
        <source>Try again, and allow the access on Xero&apos;s page.</source>
        <translation>Versuchen Sie es erneut und erlauben Sie den Zugriff auf Xeros Seite.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Kein Browser ließ sich öffnen</translation>
    </message>
    <message>
        <source>The page must be shown in a browser, and this computer started none.</source>
        <translation>Die Seite muss in einem Browser gezeigt werden, und dieser Computer hat keinen gestartet.</translation>
    </message>
    <message>
        <source>Choose a standard browser in the system&apos;s settings, then try again.</source>
        <translation>Wählen Sie in den Einstellungen des Systems einen Standardbrowser und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The port for the sign-in is taken</source>
        <translation>Der Port für die Anmeldung ist belegt</translation>
    </message>
    <message>
        <source>Another program uses the port on which Xero&apos;s answer is awaited, or the system forbids it.</source>
        <translation>Ein anderes Programm benutzt den Port, auf dem Xeros Antwort erwartet wird, oder das System verbietet es.</translation>
    </message>
    <message>
        <source>Close the other program, or choose another port here and in the Xero app.</source>
        <translation>Schließen Sie das andere Programm oder wählen Sie hier und in der Xero-App einen anderen Port.</translation>
    </message>
    <message>
        <source>Today&apos;s calls to Xero are used up</source>
        <translation>Die heutigen Aufrufe an Xero sind aufgebraucht</translation>
    </message>
    <message>
        <source>Xero allows a number of calls each day for an organisation, and all other apps count as well.</source>
        <translation>Xero erlaubt je Organisation eine Anzahl Aufrufe am Tag, und alle anderen Apps zählen mit.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the rest goes on by itself when the day begins anew for Xero.</source>
        <translation>Nichts ist zu tun: Der Rest geht von selbst weiter, wenn für Xero der Tag neu beginnt.</translation>
    </message>
    <message>
        <source>Too many calls in a short time</source>
        <translation>Zu viele Aufrufe in kurzer Zeit</translation>
    </message>
    <message>
        <source>The other side allows only so many calls a minute.</source>
        <translation>Die andere Seite erlaubt nur so viele Aufrufe in der Minute.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it goes on after a short pause.</source>
        <translation>Nichts ist zu tun: Es geht nach einer kurzen Pause weiter.</translation>
    </message>
    <message>
        <source>The rest of today&apos;s calls is kept</source>
        <translation>Der Rest der heutigen Aufrufe wird aufgehoben</translation>
    </message>
    <message>
        <source>Adding old documents stops early enough that new orders can still be posted today.</source>
        <translation>Das Einreihen alter Belege endet so früh, dass neue Bestellungen heute noch gebucht werden können.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it goes on tomorrow. The reserve can be changed.</source>
        <translation>Nichts ist zu tun: Es geht morgen weiter. Die Reserve lässt sich ändern.</translation>
    </message>
    <message>
        <source>Xero is being maintained</source>
        <translation>Xero wird gewartet</translation>
    </message>
    <message>
        <source>Xero is switched off for a while.</source>
        <translation>Xero ist eine Zeit lang abgeschaltet.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is tried again in a few minutes.</source>
        <translation>Nichts ist zu tun: Es wird in einigen Minuten erneut versucht.</translation>
    </message>
    <message>
        <source>The organisation is offline</source>
        <translation>Die Organisation ist offline</translation>
    </message>
    <message>
        <source>Xero works on this organisation for a while.</source>
        <translation>Xero arbeitet eine Zeit lang an dieser Organisation.</translation>
    </message>
    <message>
        <source>Xero cannot be reached for a while</source>
        <translation>Xero ist eine Zeit lang nicht erreichbar</translation>
    </message>
    <message>
        <source>Xero has too much to do or a fault of its own.</source>
        <translation>Xero hat zu viel zu tun oder selbst eine Störung.</translation>
    </message>
    <message>
        <source>The document is too large for Xero</source>
        <translation>Der Beleg ist zu groß für Xero</translation>
    </message>
    <message>
        <source>The document has more lines or longer texts than Xero takes at once.</source>
        <translation>Der Beleg hat mehr Zeilen oder längere Texte, als Xero auf einmal nimmt.</translation>
    </message>
    <message>
        <source>Enter it in Xero by hand and skip it here.</source>
        <translation>Erfassen Sie ihn in Xero von Hand und überspringen Sie ihn hier.</translation>
    </message>
    <message>
        <source>Xero did not accept the connection</source>
        <translation>Xero hat die Verbindung nicht angenommen</translation>
    </message>
    <message>
        <source>Something between this computer and Xero uses an outdated encryption, or changes requests.</source>
        <translation>Etwas zwischen diesem Computer und Xero benutzt eine veraltete Verschlüsselung oder ändert Anfragen.</translation>
    </message>
    <message>
        <source>Update the system, and ask who looks after the network about a proxy.</source>
        <translation>Aktualisieren Sie das System und fragen Sie den Betreuer des Netzes nach einem Proxy.</translation>
    </message>
    <message>
        <source>Something answered in Xero&apos;s place</source>
        <translation>Etwas anderes hat anstelle von Xero geantwortet</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a proxy stands in between.</source>
        <translation>Eine Anmeldeseite des Netzes oder ein Proxy steht dazwischen.</translation>
    </message>
    <message>
        <source>Open any page in a browser and sign in to the network, then retry.</source>
        <translation>Öffnen Sie eine beliebige Seite im Browser, melden Sie sich im Netz an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>The network failed while an answer was on its way. What was written is looked up before anything is sent again.</source>
        <translation>Das Netz fiel aus, während eine Antwort unterwegs war. Was geschrieben wurde, wird nachgeschlagen, bevor etwas erneut gesendet wird.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. If it happens often, check the network.</source>
        <translation>Nichts ist zu tun. Geschieht es oft, prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>The certificate was not accepted: a wrong clock, an expired certificate of the shop, or a program that looks into secure connections.</source>
        <translation>Das Zertifikat wurde nicht angenommen: eine falsche Uhr, ein abgelaufenes Zertifikat des Shops oder ein Programm, das in sichere Verbindungen hineinsieht.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it is the shop, tell its host.</source>
        <translation>Prüfen Sie die Uhr dieses Computers. Liegt es am Shop, sagen Sie es seinem Hoster.</translation>
    </message>
    <message>
        <source>It is not known whether Xero saved it</source>
        <translation>Unbekannt ist, ob Xero es gespeichert hat</translation>
    </message>
    <message>
        <source>The answer did not arrive. It is looked up by its number before anything is sent again, so nothing is booked twice.</source>
        <translation>Die Antwort kam nicht an. Der Beleg wird anhand seiner Nummer nachgeschlagen, bevor etwas erneut gesendet wird; so wird nichts doppelt gebucht.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the next sync settles it.</source>
        <translation>Nichts ist zu tun: Der nächste Abgleich klärt es.</translation>
    </message>
    <message>
        <source>The account was not made in Xero</source>
        <translation>Das Konto wurde in Xero nicht angelegt</translation>
    </message>
    <message>
        <source>Xero refused it, or does not show it yet: the code or the name may be in use.</source>
        <translation>Xero hat es abgelehnt oder zeigt es noch nicht: Vielleicht ist der Code oder der Name vergeben.</translation>
    </message>
    <message>
        <source>Choose another code or name, or make the account in Xero and read the chart anew.</source>
        <translation>Wählen Sie einen anderen Code oder Namen, oder legen Sie das Konto in Xero an und lesen Sie den Kontenplan neu.</translation>
    </message>
    <message>
        <source>Another program on the shared journal was at it</source>
        <translation>Ein anderes Programm am gemeinsamen Journal arbeitete gerade daran</translation>
    </message>
    <message>
        <source>Several programs share this journal, and one thing is done by one of them at a time.</source>
        <translation>Mehrere Programme teilen dieses Journal, und jede Sache tut immer nur eines davon.</translation>
    </message>
    <message>
        <source>Nothing is lost. It goes on with the next run.</source>
        <translation>Nichts geht verloren. Es geht mit dem nächsten Lauf weiter.</translation>
    </message>
    <message>
        <source>Xero has not granted everything that is needed</source>
        <translation>Xero hat nicht alles Nötige gewährt</translation>
    </message>
    <message>
        <source>The permission that was given does not cover all that is to be posted.</source>
        <translation>Das erteilte Recht deckt nicht alles, was gebucht werden soll.</translation>
    </message>
    <message>
        <source>Sign in again and allow everything Xero asks for.</source>
        <translation>Melden Sie sich neu an und erlauben Sie alles, worum Xero bittet.</translation>
    </message>
    <message>
        <source>The shared journal cannot be reached</source>
        <translation>Das gemeinsame Journal ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The PostgreSQL server is away, refuses the sign-in, has no such database, or its driver is not installed.</source>
        <translation>Der PostgreSQL-Server ist weg, lehnt die Anmeldung ab, hat keine solche Datenbank, oder sein Treiber ist nicht installiert.</translation>
    </message>
    <message>
        <source>Check address, name and password with whoever runs the server. Nothing is lost.</source>
        <translation>Prüfen Sie Adresse, Name und Passwort mit dem Betreuer des Servers. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>The profile cannot be changed like that</source>
        <translation>Das Profil lässt sich so nicht ändern</translation>
    </message>
    <message>
        <source>A profile of that name exists, is open in another window, is gone, or is the one that always stays.</source>
        <translation>Ein Profil dieses Namens gibt es schon, es ist in einem anderen Fenster offen, ist weg oder ist das eine, das immer bleibt.</translation>
    </message>
    <message>
        <source>Choose another name, or close the other window first.</source>
        <translation>Wählen Sie einen anderen Namen oder schließen Sie zuerst das andere Fenster.</translation>
    </message>
    <message>
        <source>A setting has the wrong form</source>
        <translation>Eine Einstellung hat die falsche Form</translation>
    </message>
    <message>
        <source>What was entered is no list of ports or no time of day.</source>
        <translation>Die Eingabe ist keine Liste von Ports oder keine Uhrzeit.</translation>
    </message>
    <message>
        <source>Enter it as the message says.</source>
        <translation>Geben Sie sie ein, wie die Meldung sagt.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Nothing can be written, so nothing is posted either.</source>
        <translation>Nichts kann geschrieben werden, darum wird auch nichts gebucht.</translation>
    </message>
    <message>
        <source>Make room on the disk. Nothing is lost.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>The journal cannot be written</source>
        <translation>Das Journal kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The folder with the journal is read-only, on a network drive that cannot lock files, or used by another program.</source>
        <translation>Der Ordner mit dem Journal ist schreibgeschützt, liegt auf einem Netzlaufwerk, das keine Dateien sperren kann, oder wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Close other programs that use it and check the folder&apos;s permissions.</source>
        <translation>Schließen Sie andere Programme, die ihn benutzen, und prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <translation>Das Journal ist beschädigt</translation>
    </message>
    <message>
        <source>The file was put aside and kept, and a new one was begun. What stands in Xero is found again by its numbers.</source>
        <translation>Die Datei wurde beiseitegelegt und aufgehoben, und eine neue wurde begonnen. Was in Xero steht, wird anhand seiner Nummern wiedergefunden.</translation>
    </message>
    <message>
        <source>Check the disk, and take the journal from a backup if there is one.</source>
        <translation>Prüfen Sie den Datenträger und nehmen Sie das Journal aus einer Sicherung, wenn es eine gibt.</translation>
    </message>
    <message>
        <source>The journal is from a newer version</source>
        <translation>Das Journal ist von einer neueren Version</translation>
    </message>
    <message>
        <source>A newer version of this program has worked with it.</source>
        <translation>Eine neuere Version dieses Programms hat damit gearbeitet.</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <translation>Installieren Sie wieder die neuere Version.</translation>
    </message>
    <message>
        <source>This profile cannot be used now</source>
        <translation>Dieses Profil ist jetzt nicht benutzbar</translation>
    </message>
    <message>
        <source>Another window works with it, its name is not allowed, or the demo was asked to use real data.</source>
        <translation>Ein anderes Fenster arbeitet damit, sein Name ist nicht erlaubt, oder die Demo sollte echte Daten benutzen.</translation>
    </message>
    <message>
        <source>Use the window that is open, or start with another profile.</source>
        <translation>Benutzen Sie das offene Fenster oder starten Sie mit einem anderen Profil.</translation>
    </message>
    <message>
        <source>The keychain cannot be opened</source>
        <translation>Der Schlüsselbund lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The keys are kept in the system&apos;s keychain, and it is locked or not there.</source>
        <translation>Die Schlüssel liegen im Schlüsselbund des Systems, und er ist gesperrt oder nicht vorhanden.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The secrets cannot be read</source>
        <translation>Die Geheimnisse können nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file with the secrets is damaged, may be read by others, or a secret was empty.</source>
        <translation>Die Datei mit den Geheimnissen ist beschädigt, für andere lesbar, oder ein Geheimnis war leer.</translation>
    </message>
    <message>
        <source>Correct the file&apos;s permissions, or enter the keys again.</source>
        <translation>Berichtigen Sie die Rechte der Datei oder geben Sie die Schlüssel neu ein.</translation>
    </message>
    <message>
        <source>Something is not filled in yet</source>
        <translation>Etwas ist noch nicht ausgefüllt</translation>
    </message>
    <message>
        <source>The program needs a setting that is still empty.</source>
        <translation>Das Programm braucht eine Einstellung, die noch leer ist.</translation>
    </message>
    <message>
        <source>Fill it in under Credentials.</source>
        <translation>Tragen Sie sie unter Zugangsdaten ein.</translation>
    </message>
    <message>
        <source>A setting is not right</source>
        <translation>Eine Einstellung stimmt nicht</translation>
    </message>
    <message>
        <source>A value was given that this setting does not take.</source>
        <translation>Angegeben wurde ein Wert, den diese Einstellung nicht nimmt.</translation>
    </message>
    <message>
        <source>Correct it as the message says.</source>
        <translation>Berichtigen Sie ihn, wie die Meldung sagt.</translation>
    </message>
    <message>
        <source>A file cannot be read or written</source>
        <translation>Eine Datei kann nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>The disk is full, the folder is not yours, or the file is not what it should be.</source>
        <translation>Der Datenträger ist voll, der Ordner gehört Ihnen nicht, oder die Datei ist nicht, was sie sein sollte.</translation>
    </message>
    <message>
        <source>Choose another place or another file.</source>
        <translation>Wählen Sie einen anderen Ort oder eine andere Datei.</translation>
    </message>
    <message>
        <source>A document of the daily summary is refused</source>
        <translation>Ein Beleg des Sammelbelegs ist abgelehnt</translation>
    </message>
    <message>
        <source>It was put into the summary of its day, and something changed since.</source>
        <translation>Er wurde in den Sammelbeleg seines Tages aufgenommen, und seither hat sich etwas geändert.</translation>
    </message>
    <message>
        <source>Sync again: the day is put together anew without it, and it says by itself what is wrong.</source>
        <translation>Gleichen Sie erneut ab: Der Tag wird ohne ihn neu zusammengestellt, und der Beleg sagt selbst, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Canceled after it was paid</source>
        <translation>Nach der Zahlung storniert</translation>
    </message>
    <message>
        <source>It was canceled in Magento when its invoice and payment stood in Xero already.</source>
        <translation>Der Beleg wurde in Magento storniert, als seine Rechnung und Zahlung schon in Xero standen.</translation>
    </message>
    <message>
        <source>Take it back in Xero, or give the customer a credit note there and skip this row.</source>
        <translation>Nehmen Sie ihn in Xero zurück, oder geben Sie dem Kunden dort eine Gutschrift und überspringen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>Canceled after its day was posted</source>
        <translation>Storniert, nachdem sein Tag gebucht war</translation>
    </message>
    <message>
        <source>It is part of a daily summary that stands in Xero already.</source>
        <translation>Der Beleg ist Teil eines Sammelbelegs, der schon in Xero steht.</translation>
    </message>
    <message>
        <source>Write a credit note over its amount in Xero by hand, then skip this row.</source>
        <translation>Schreiben Sie in Xero von Hand eine Gutschrift über seinen Betrag und überspringen Sie dann diese Zeile.</translation>
    </message>
    <message>
        <source>The tax rate does not fit the account</source>
        <translation>Der Steuersatz passt nicht zum Konto</translation>
    </message>
    <message>
        <source>Xero allows a tax rate only on some kinds of account, such as income.</source>
        <translation>Xero erlaubt einen Steuersatz nur auf bestimmten Kontenarten, etwa Ertrag.</translation>
    </message>
    <message>
        <source>Choose another account or another tax rate, then retry.</source>
        <translation>Wählen Sie ein anderes Konto oder einen anderen Steuersatz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Xero failed at this document again and again</source>
        <translation>Xero scheiterte an diesem Beleg immer wieder</translation>
    </message>
    <message>
        <source>Xero answered with an error of its own each time, though it took other documents.</source>
        <translation>Xero hat jedes Mal mit einem eigenen Fehler geantwortet, andere Belege aber angenommen.</translation>
    </message>
    <message>
        <source>Retry later. If it stays so, look for something unusual in the document, such as a very long text.</source>
        <translation>Versuchen Sie es später erneut. Bleibt es so, suchen Sie im Beleg nach etwas Ungewöhnlichem, etwa einem sehr langen Text.</translation>
    </message>
    <message>
        <source>It cannot be taken back here</source>
        <translation>Der Beleg lässt sich hier nicht zurücknehmen</translation>
    </message>
    <message>
        <source>It was not posted by this program, is on its way, or is part of a daily summary.</source>
        <translation>Er wurde nicht von diesem Programm gebucht, ist unterwegs oder ist Teil eines Sammelbelegs.</translation>
    </message>
    <message>
        <source>Void it in Xero by hand if it must go.</source>
        <translation>Stornieren Sie ihn in Xero von Hand, wenn er weg muss.</translation>
    </message>
    <message>
        <source>No tax rate is chosen for a tax</source>
        <translation>Für eine Steuer ist kein Steuersatz gewählt</translation>
    </message>
    <message>
        <source>Magento charged a tax for which no Xero tax rate is chosen yet.</source>
        <translation>Magento hat eine Steuer berechnet, für die noch kein Xero-Steuersatz gewählt ist.</translation>
    </message>
    <message>
        <source>Choose the Xero tax rate for it under Account types, then retry.</source>
        <translation>Wählen Sie dafür unter Kontenarten den Xero-Steuersatz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The tax does not fit its rate</source>
        <translation>Die Steuer passt nicht zu ihrem Satz</translation>
    </message>
    <message>
        <source>The tax on a line is not the percentage that Magento gives, or not the one of the Xero tax rate chosen for it.</source>
        <translation>Die Steuer einer Zeile entspricht nicht dem Prozentsatz, den Magento angibt, oder nicht dem gewählten Xero-Steuersatz.</translation>
    </message>
    <message>
        <source>Look at the tax of the line in Magento. If only the rate chosen here is wrong, choose another one. Then retry.</source>
        <translation>Sehen Sie sich die Steuer der Zeile in Magento an. Ist nur der hier gewählte Satz falsch, wählen Sie einen anderen. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The tax of the lines is not the tax of the document</source>
        <translation>Die Steuer der Zeilen ist nicht die Steuer des Belegs</translation>
    </message>
    <message>
        <source>Some versions of Magento put the whole order&apos;s tax on a part of it.</source>
        <translation>Einige Versionen von Magento setzen die Steuer der ganzen Bestellung auf einen Teil davon.</translation>
    </message>
    <message>
        <source>Correct the document in Magento, or enter it in Xero by hand and skip it here.</source>
        <translation>Berichtigen Sie den Beleg in Magento, oder erfassen Sie ihn in Xero von Hand und überspringen Sie ihn hier.</translation>
    </message>
    <message>
        <source>The total is not the sum of the lines</source>
        <translation>Die Summe ist nicht die Summe der Zeilen</translation>
    </message>
    <message>
        <source>The document has an amount that Magento does not name, such as a surcharge of an extension.</source>
        <translation>Der Beleg hat einen Betrag, den Magento nicht benennt, etwa den Zuschlag einer Erweiterung.</translation>
    </message>
    <message>
        <source>Choose an account for unknown totals if it belongs in the books, or correct the document in Magento. Then retry.</source>
        <translation>Wählen Sie ein Konto für unbekannte Summen, wenn der Betrag in die Bücher gehört, oder berichtigen Sie den Beleg in Magento. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>More was invoiced than ordered</source>
        <translation>Mehr berechnet als bestellt</translation>
    </message>
    <message>
        <source>Some versions of Magento do that with full discounts, and with invoices made anew after one was canceled.</source>
        <translation>Einige Versionen von Magento tun das bei vollen Rabatten und bei Rechnungen, die nach einer Stornierung neu erstellt wurden.</translation>
    </message>
    <message>
        <source>Decide what the customer owes and correct it in Magento, or enter it in Xero by hand and skip it here.</source>
        <translation>Entscheiden Sie, was der Kunde schuldet, und berichtigen Sie es in Magento, oder erfassen Sie den Beleg in Xero von Hand und überspringen Sie ihn hier.</translation>
    </message>
    <message>
        <source>The credit memo takes more than it gives</source>
        <translation>Die Gutschrift nimmt mehr, als sie gibt</translation>
    </message>
    <message>
        <source>The adjustment fee is higher than what is given back, and Xero takes no credit note below zero.</source>
        <translation>Die Anpassungsgebühr ist höher als das Zurückgegebene, und Xero nimmt keine Gutschrift unter null.</translation>
    </message>
    <message>
        <source>Correct the credit memo in Magento, or write an invoice for the difference in Xero and skip it here.</source>
        <translation>Berichtigen Sie die Gutschrift in Magento, oder schreiben Sie in Xero eine Rechnung über die Differenz und überspringen Sie den Beleg hier.</translation>
    </message>
    <message>
        <source>The document is below zero</source>
        <translation>Der Beleg ist unter null</translation>
    </message>
    <message>
        <source>Magento made a document that comes to less than nothing, and Xero takes none.</source>
        <translation>Magento hat einen Beleg erstellt, der unter null liegt, und Xero nimmt solche nicht.</translation>
    </message>
    <message>
        <source>Look at it in Magento, enter it in Xero by hand, and skip it here.</source>
        <translation>Sehen Sie ihn in Magento an, erfassen Sie ihn in Xero von Hand und überspringen Sie ihn hier.</translation>
    </message>
    <message>
        <source>The document comes to nothing</source>
        <translation>Der Beleg ergibt null</translation>
    </message>
    <message>
        <source>Nothing is owed, for example after a full discount, and such documents are set not to be posted.</source>
        <translation>Nichts ist geschuldet, etwa nach vollem Rabatt, und solche Belege sollen nicht gebucht werden.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Documents of zero can be switched on under Account types.</source>
        <translation>Nichts ist zu tun. Belege von null lassen sich unter Kontenarten einschalten.</translation>
    </message>
    <message>
        <source>It is canceled in Magento</source>
        <translation>Der Beleg ist in Magento storniert</translation>
    </message>
    <message>
        <source>A canceled document has nothing to do in the books.</source>
        <translation>Ein stornierter Beleg hat in den Büchern nichts zu suchen.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Nichts ist zu tun.</translation>
    </message>
    <message>
        <source>The order is not ready yet</source>
        <translation>Die Bestellung ist noch nicht bereit</translation>
    </message>
    <message>
        <source>The order is on hold, waits for payment or is under review in Magento.</source>
        <translation>Die Bestellung ist in Magento angehalten, wartet auf Zahlung oder wird geprüft.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is posted when it leaves that state. Release it in Magento if it should go now.</source>
        <translation>Nichts ist zu tun: Gebucht wird, wenn dieser Stand endet. Geben Sie die Bestellung in Magento frei, wenn sie jetzt gehen soll.</translation>
    </message>
    <message>
        <source>The order of this document was not found</source>
        <translation>Die Bestellung dieses Belegs wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The document belongs to an order that the shop did not give, because it was deleted or the integration may not read orders.</source>
        <translation>Der Beleg gehört zu einer Bestellung, die der Shop nicht herausgab, weil sie gelöscht wurde oder die Integration Bestellungen nicht lesen darf.</translation>
    </message>
    <message>
        <source>Check the integration&apos;s permissions, then retry.</source>
        <translation>Prüfen Sie die Rechte der Integration und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The period is closed</source>
        <translation>Der Zeitraum ist abgeschlossen</translation>
    </message>
    <message>
        <source>The document is dated in a period that is locked in Xero. Nothing was sent.</source>
        <translation>Das Datum des Belegs liegt in einem Zeitraum, der in Xero gesperrt ist. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Let an adviser move the lock date in Xero, or choose that such documents are dated on the first open day. Then retry.</source>
        <translation>Lassen Sie einen Berater das Sperrdatum in Xero verschieben, oder wählen Sie, dass solche Belege auf den ersten offenen Tag datiert werden. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>An account is not chosen yet</source>
        <translation>Ein Konto ist noch nicht gewählt</translation>
    </message>
    <message>
        <source>The document has an amount for which no Xero account is chosen.</source>
        <translation>Der Beleg hat einen Betrag, für den kein Xero-Konto gewählt ist.</translation>
    </message>
    <message>
        <source>Choose it under Account types, then retry.</source>
        <translation>Wählen Sie es unter Kontenarten und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The account is not in Xero</source>
        <translation>Das Konto ist nicht in Xero</translation>
    </message>
    <message>
        <source>The chosen account was deleted in Xero, or belongs to another organisation.</source>
        <translation>Das gewählte Konto wurde in Xero gelöscht oder gehört zu einer anderen Organisation.</translation>
    </message>
    <message>
        <source>Choose another account under Account types, then retry.</source>
        <translation>Wählen Sie unter Kontenarten ein anderes Konto und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The account is archived in Xero</source>
        <translation>Das Konto ist in Xero archiviert</translation>
    </message>
    <message>
        <source>Xero posts nothing to archived accounts.</source>
        <translation>Xero bucht nichts auf archivierte Konten.</translation>
    </message>
    <message>
        <source>Restore it in Xero, or choose another one under Account types. Then retry.</source>
        <translation>Stellen Sie es in Xero wieder her oder wählen Sie unter Kontenarten ein anderes. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The currency has three decimals</source>
        <translation>Die Währung hat drei Dezimalstellen</translation>
    </message>
    <message>
        <source>Xero keeps two decimals, so a part of the amount would be lost.</source>
        <translation>Xero führt zwei Dezimalstellen, ein Teil des Betrags ginge also verloren.</translation>
    </message>
    <message>
        <source>Allow such currencies under Account types, or enter the document by hand and skip it here.</source>
        <translation>Erlauben Sie solche Währungen unter Kontenarten, oder erfassen Sie den Beleg von Hand und überspringen Sie ihn hier.</translation>
    </message>
    <message>
        <source>The accounts are not set up yet</source>
        <translation>Die Konten sind noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>Nothing is posted before it is known which account takes the sales, or the stored choice cannot be read.</source>
        <translation>Nichts wird gebucht, bevor bekannt ist, welches Konto die Verkäufe nimmt, oder die gespeicherte Wahl ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Open Account types, take the suggestions or choose yourself, and save.</source>
        <translation>Öffnen Sie Kontenarten, übernehmen Sie die Vorschläge oder wählen Sie selbst, und speichern Sie.</translation>
    </message>
    <message>
        <source>Its customer was refused by Xero</source>
        <translation>Sein Kunde wurde von Xero abgelehnt</translation>
    </message>
    <message>
        <source>A document needs its contact first, and Xero did not take that one.</source>
        <translation>Ein Beleg braucht zuerst seinen Kontakt, und Xero hat diesen nicht angenommen.</translation>
    </message>
    <message>
        <source>Look at the customer&apos;s own entry in this log, mend it there, then retry.</source>
        <translation>Sehen Sie den eigenen Eintrag des Kunden in diesem Protokoll an, beheben Sie es dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Xero is down</source>
        <translation>Xero ist ausgefallen</translation>
    </message>
    <message>
        <source>Xero answered several requests in a row with a fault of its own.</source>
        <translation>Xero hat auf mehrere Anfragen hintereinander mit einem eigenen Fehler geantwortet.</translation>
    </message>
    <message>
        <source>Nothing: it is tried again by itself. status.xero.com says how long it may take.</source>
        <translation>Nichts: Es wird von selbst erneut versucht. status.xero.com sagt, wie lange es dauern kann.</translation>
    </message>
    <message>
        <source>Xero refused it</source>
        <translation>Xero hat es abgelehnt</translation>
    </message>
    <message>
        <source>Xero gave a reason of its own.</source>
        <translation>Xero hat einen eigenen Grund genannt.</translation>
    </message>
    <message>
        <source>Mend what Xero names, then retry.</source>
        <translation>Beheben Sie, was Xero nennt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It was changed in Magento after posting</source>
        <translation>Nach dem Buchen in Magento geändert</translation>
    </message>
    <message>
        <source>The document stands in Xero as it was before the change. Posted documents are never changed silently.</source>
        <translation>Der Beleg steht in Xero wie vor der Änderung. Gebuchte Belege werden nie stillschweigend geändert.</translation>
    </message>
    <message>
        <source>Compare both and correct the one in Xero by hand if the change matters.</source>
        <translation>Vergleichen Sie beide und berichtigen Sie den in Xero von Hand, wenn die Änderung wichtig ist.</translation>
    </message>
    <message>
        <source>It was changed in Xero after posting</source>
        <translation>Nach dem Buchen in Xero geändert</translation>
    </message>
    <message>
        <source>Somebody edited the document in Xero, or an app did. Counterfoil never writes over such a change.</source>
        <translation>Jemand oder eine App hat den Beleg in Xero geändert. Counterfoil überschreibt eine solche Änderung nie.</translation>
    </message>
    <message>
        <source>Nothing, if the change is meant. If not, correct it in Xero by hand.</source>
        <translation>Nichts, wenn die Änderung gewollt ist. Wenn nicht, berichtigen Sie sie in Xero von Hand.</translation>
    </message>
    <message>
        <source>It was voided in Xero after posting</source>
        <translation>Nach dem Buchen in Xero storniert</translation>
    </message>
    <message>
        <source>Somebody voided or deleted the document in Xero, so it no longer counts in the books, while Magento still has it.</source>
        <translation>Jemand hat den Beleg in Xero storniert oder gelöscht; er zählt in den Büchern nicht mehr, während Magento ihn noch hat.</translation>
    </message>
    <message>
        <source>Nothing, if that is meant. If not, enter it in Xero again. Reconcile shows what is missing for a period.</source>
        <translation>Nichts, wenn das gewollt ist. Wenn nicht, erfassen Sie ihn in Xero neu. „Abstimmen“ zeigt, was in einem Zeitraum fehlt.</translation>
    </message>
    <message>
        <source>Xero&apos;s total differs</source>
        <translation>Xeros Summe weicht ab</translation>
    </message>
    <message>
        <source>Xero took the document but counted another total than Magento.</source>
        <translation>Xero hat den Beleg angenommen, aber eine andere Summe berechnet als Magento.</translation>
    </message>
    <message>
        <source>Compare both documents and correct the one in Xero.</source>
        <translation>Vergleichen Sie beide Belege und berichtigen Sie den in Xero.</translation>
    </message>
    <message>
        <source>The shop does not know the consumer key</source>
        <translation>Der Shop kennt den Consumer Key nicht</translation>
    </message>
    <message>
        <source>The key is mistyped, was swapped with another, or the integration was deleted in Magento.</source>
        <translation>Der Schlüssel ist vertippt, mit einem anderen vertauscht, oder die Integration wurde in Magento gelöscht.</translation>
    </message>
    <message>
        <source>Copy it again from System, Integrations in Magento.</source>
        <translation>Kopieren Sie ihn neu aus System, Integrations in Magento.</translation>
    </message>
    <message>
        <source>The shop does not know the access token</source>
        <translation>Der Shop kennt das Access Token nicht</translation>
    </message>
    <message>
        <source>The token is mistyped, or the integration was reauthorized and the old token is gone.</source>
        <translation>Das Token ist vertippt, oder die Integration wurde mit „Reauthorize“ neu erlaubt und das alte Token gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The shop does not accept the signature</source>
        <translation>Der Shop nimmt die Signatur nicht an</translation>
    </message>
    <message>
        <source>One of the two secrets is wrong, or a proxy in front of the shop changes its address.</source>
        <translation>Eines der beiden Secrets ist falsch, oder ein Proxy vor dem Shop ändert dessen Adresse.</translation>
    </message>
    <message>
        <source>Copy both secrets again. If they are right, choose Bearer under Credentials.</source>
        <translation>Kopieren Sie beide Secrets neu. Stimmen sie, wählen Sie unter Zugangsdaten „Bearer-Token“.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>Die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>The shop refuses requests from the future, and requests it has seen before.</source>
        <translation>Der Shop lehnt Anfragen aus der Zukunft ab und solche, die er schon gesehen hat.</translation>
    </message>
    <message>
        <source>Switch on the automatic time of this computer, then try again.</source>
        <translation>Schalten Sie die automatische Zeit dieses Computers ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The integration may not read this</source>
        <translation>Die Integration darf dies nicht lesen</translation>
    </message>
    <message>
        <source>A permission is not ticked for the integration in Magento, or the integration is not active.</source>
        <translation>Ein Recht der Integration ist in Magento nicht angehakt, oder die Integration ist nicht aktiv.</translation>
    </message>
    <message>
        <source>In Magento open System, Integrations, tick the permission, save and reauthorize.</source>
        <translation>Öffnen Sie in Magento System, Integrations, haken Sie das Recht an, speichern Sie und drücken Sie „Reauthorize“.</translation>
    </message>
    <message>
        <source>The shop takes no bearer tokens</source>
        <translation>Der Shop nimmt keine Bearer-Tokens</translation>
    </message>
    <message>
        <source>Since Magento 2.4.4 this must be switched on in the shop.</source>
        <translation>Seit Magento 2.4.4 muss das im Shop eingeschaltet werden.</translation>
    </message>
    <message>
        <source>Choose OAuth under Credentials, or allow it in Magento: Stores, Configuration, Services, OAuth.</source>
        <translation>Wählen Sie unter Zugangsdaten OAuth oder erlauben Sie es in Magento: Stores, Configuration, Services, OAuth.</translation>
    </message>
    <message>
        <source>The shop refused it</source>
        <translation>Der Shop hat es abgelehnt</translation>
    </message>
    <message>
        <source>The shop gave a reason of its own.</source>
        <translation>Der Shop hat einen eigenen Grund genannt.</translation>
    </message>
    <message>
        <source>Check the keys and the integration&apos;s permissions.</source>
        <translation>Prüfen Sie die Schlüssel und die Rechte der Integration.</translation>
    </message>
    <message>
        <source>The shop asks to wait</source>
        <translation>Der Shop bittet zu warten</translation>
    </message>
    <message>
        <source>The shop or its host allows only so many requests.</source>
        <translation>Der Shop oder sein Hoster erlaubt nur so viele Anfragen.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it goes on after a pause. A smaller page size helps.</source>
        <translation>Nichts ist zu tun: Es geht nach einer Pause weiter. Eine kleinere Seitengröße hilft.</translation>
    </message>
    <message>
        <source>The shop is in maintenance mode</source>
        <translation>Der Shop ist im Wartungsmodus</translation>
    </message>
    <message>
        <source>Somebody works on the shop, and it answers nobody.</source>
        <translation>Jemand arbeitet am Shop, und er antwortet niemandem.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is tried again.</source>
        <translation>Nichts ist zu tun: Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The shop&apos;s server failed</source>
        <translation>Der Server des Shops hatte einen Fehler</translation>
    </message>
    <message>
        <source>The shop has a fault of its own, often an extension or a full disk.</source>
        <translation>Der Shop hat selbst einen Fehler, oft eine Erweiterung oder ein voller Datenträger.</translation>
    </message>
    <message>
        <source>It is tried again. If it stays, tell whoever looks after the shop.</source>
        <translation>Es wird erneut versucht. Bleibt es so, sagen Sie es dem Betreuer des Shops.</translation>
    </message>
    <message>
        <source>The store URL is not right</source>
        <translation>Die Shop-URL stimmt nicht</translation>
    </message>
    <message>
        <source>At this address there is no Magento 2 shop, another page answers in its place, or it has no such store view.</source>
        <translation>Unter dieser Adresse ist kein Magento-2-Shop, eine andere Seite antwortet an seiner Stelle, oder er hat keinen solchen Store View.</translation>
    </message>
    <message>
        <source>Correct the store URL under Credentials; a shop in a folder needs the folder too.</source>
        <translation>Berichtigen Sie die Shop-URL unter Zugangsdaten; liegt der Shop in einem Ordner, gehört der Ordner dazu.</translation>
    </message>
    <message>
        <source>The store URL is not secure</source>
        <translation>Die Shop-URL ist nicht sicher</translation>
    </message>
    <message>
        <source>Without https the keys could be read on the way.</source>
        <translation>Ohne https könnten die Schlüssel unterwegs mitgelesen werden.</translation>
    </message>
    <message>
        <source>Enter the store URL with https:// in front.</source>
        <translation>Tragen Sie die Shop-URL mit https:// davor ein.</translation>
    </message>
    <message>
        <source>The shop no longer has it</source>
        <translation>Der Shop hat es nicht mehr</translation>
    </message>
    <message>
        <source>The document was deleted in Magento, or belongs to a store view that is not read.</source>
        <translation>Der Beleg wurde in Magento gelöscht oder gehört zu einem Store View, der nicht gelesen wird.</translation>
    </message>
    <message>
        <source>Skip it if it was deleted on purpose.</source>
        <translation>Überspringen Sie ihn, wenn er absichtlich gelöscht wurde.</translation>
    </message>
    <message>
        <source>The shop&apos;s answer is not complete</source>
        <translation>Die Antwort des Shops ist nicht vollständig</translation>
    </message>
    <message>
        <source>A field is missing that every Magento gives, often because an extension changes the answers.</source>
        <translation>Es fehlt ein Feld, das jedes Magento liefert, oft weil eine Erweiterung die Antworten ändert.</translation>
    </message>
    <message>
        <source>Retry. If it stays, copy this entry for whoever looks after the shop.</source>
        <translation>Versuchen Sie es erneut. Bleibt es so, kopieren Sie diesen Eintrag für den Betreuer des Shops.</translation>
    </message>
    <message>
        <source>The number is taken in Xero</source>
        <translation>Die Nummer ist in Xero vergeben</translation>
    </message>
    <message>
        <source>Xero already has a document with this number, perhaps voided, deleted or entered by hand. Xero never gives a number twice.</source>
        <translation>Xero hat schon einen Beleg mit dieser Nummer, vielleicht storniert, gelöscht oder von Hand erfasst. Xero vergibt eine Nummer nie zweimal.</translation>
    </message>
    <message>
        <source>Look the number up in Xero. If it is the same sale, skip the document here; if not, choose a prefix or suffix for the numbers, then retry.</source>
        <translation>Schlagen Sie die Nummer in Xero nach. Ist es derselbe Verkauf, überspringen Sie den Beleg hier; wenn nicht, wählen Sie ein Präfix oder Suffix für die Nummern und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This tax rate does not go with this account</source>
        <translation>Dieser Steuersatz passt nicht zu diesem Konto</translation>
    </message>
    <message>
        <source>Xero lets each account take only some tax rates: a rate for purchases, for example, cannot go to a sales account.</source>
        <translation>Xero lässt für jedes Konto nur bestimmte Steuersätze zu: Ein Satz für Einkäufe zum Beispiel kann nicht auf ein Verkaufskonto.</translation>
    </message>
    <message>
        <source>Choose another tax rate, or another account, for this line. Then retry.</source>
        <translation>Wählen Sie für diese Zeile einen anderen Steuersatz oder ein anderes Konto. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Xero does not know this tax rate</source>
        <translation>Xero kennt diesen Steuersatz nicht</translation>
    </message>
    <message>
        <source>The tax rate that is chosen for this tax was deleted in Xero, or is not for sales.</source>
        <translation>Der für diese Steuer gewählte Steuersatz wurde in Xero gelöscht oder ist nicht für Verkäufe.</translation>
    </message>
    <message>
        <source>Choose another tax rate, then retry.</source>
        <translation>Wählen Sie einen anderen Steuersatz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A line has no tax rate</source>
        <translation>Eine Zeile hat keinen Steuersatz</translation>
    </message>
    <message>
        <source>Xero approves a document only when every line has a tax rate, and the account of this line has none of its own.</source>
        <translation>Xero genehmigt einen Beleg nur, wenn jede Zeile einen Steuersatz hat, und das Konto dieser Zeile hat keinen eigenen.</translation>
    </message>
    <message>
        <source>Choose a tax rate for this tax, then retry.</source>
        <translation>Wählen Sie einen Steuersatz für diese Steuer und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The account is archived or deleted in Xero</source>
        <translation>Das Konto ist in Xero archiviert oder gelöscht</translation>
    </message>
    <message>
        <source>A line goes to an account that was archived or deleted in Xero after it had been chosen here.</source>
        <translation>Eine Zeile geht auf ein Konto, das in Xero archiviert oder gelöscht wurde, nachdem es hier gewählt war.</translation>
    </message>
    <message>
        <source>Restore the account in Xero, or choose another one here. Then retry.</source>
        <translation>Stellen Sie das Konto in Xero wieder her oder wählen Sie hier ein anderes. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Xero does not take this account here</source>
        <translation>Xero nimmt dieses Konto hier nicht</translation>
    </message>
    <message>
        <source>The account does not exist, or is of a type that cannot stand on a sales document, such as a bank or a system account.</source>
        <translation>Das Konto gibt es nicht, oder seine Art kann nicht auf einem Verkaufsbeleg stehen, etwa ein Bank- oder Systemkonto.</translation>
    </message>
    <message>
        <source>Choose another account, then retry.</source>
        <translation>Wählen Sie ein anderes Konto und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A line has no account</source>
        <translation>Eine Zeile hat kein Konto</translation>
    </message>
    <message>
        <source>Xero approves a document only when every line has an account.</source>
        <translation>Xero genehmigt einen Beleg nur, wenn jede Zeile ein Konto hat.</translation>
    </message>
    <message>
        <source>Choose the missing account, then retry.</source>
        <translation>Wählen Sie das fehlende Konto und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Xero does not find the account</source>
        <translation>Xero findet das Konto nicht</translation>
    </message>
    <message>
        <source>The account was deleted in Xero, or another organisation is connected than the one the accounts were chosen for.</source>
        <translation>Das Konto wurde in Xero gelöscht, oder es ist eine andere Organisation verbunden als die, für die die Konten gewählt wurden.</translation>
    </message>
    <message>
        <source>Choose the account again, then retry.</source>
        <translation>Wählen Sie das Konto neu und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The year is closed in Xero</source>
        <translation>Das Jahr ist in Xero abgeschlossen</translation>
    </message>
    <message>
        <source>The document is dated in a year that is closed by the end of year lock date.</source>
        <translation>Das Datum des Belegs liegt in einem Jahr, das durch das Sperrdatum zum Jahresende geschlossen ist.</translation>
    </message>
    <message>
        <source>Let an adviser move the lock date in Xero, or choose here that such documents are dated on the first open day. Then retry.</source>
        <translation>Lassen Sie einen Berater das Sperrdatum in Xero verschieben, oder wählen Sie hier, dass solche Belege auf den ersten offenen Tag datiert werden. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The period is locked in Xero</source>
        <translation>Der Zeitraum ist in Xero gesperrt</translation>
    </message>
    <message>
        <source>The document is dated in a period that is closed by the lock date, for example because its tax return was filed.</source>
        <translation>Das Datum des Belegs liegt in einem Zeitraum, der durch das Sperrdatum geschlossen ist, etwa weil seine Steuererklärung abgegeben wurde.</translation>
    </message>
    <message>
        <source>The currency is not set up in Xero</source>
        <translation>Die Währung ist in Xero nicht eingerichtet</translation>
    </message>
    <message>
        <source>The order is in a currency that the organisation in Xero does not use. Several currencies need a plan that has them.</source>
        <translation>Die Bestellung ist in einer Währung, die die Organisation in Xero nicht benutzt. Mehrere Währungen brauchen einen Tarif, der sie enthält.</translation>
    </message>
    <message>
        <source>Add the currency in Xero, then retry.</source>
        <translation>Fügen Sie die Währung in Xero hinzu und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The exchange rate is missing</source>
        <translation>Der Wechselkurs fehlt</translation>
    </message>
    <message>
        <source>Magento gave an exchange rate of zero for this document.</source>
        <translation>Magento hat für diesen Beleg einen Wechselkurs von null angegeben.</translation>
    </message>
    <message>
        <source>Look at the currency rates in Magento (Stores, Currency Rates). Retry after they are right.</source>
        <translation>Sehen Sie sich die Wechselkurse in Magento an (Stores, Currency Rates). Versuchen Sie es erneut, wenn sie stimmen.</translation>
    </message>
    <message>
        <source>The document has no lines</source>
        <translation>Der Beleg hat keine Zeilen</translation>
    </message>
    <message>
        <source>Xero takes no document without lines, and everything on this one came to nothing.</source>
        <translation>Xero nimmt keinen Beleg ohne Zeilen, und alles auf diesem ergab null.</translation>
    </message>
    <message>
        <source>Look at the document in Magento. Skip it if it has no value.</source>
        <translation>Sehen Sie den Beleg in Magento an. Überspringen Sie ihn, wenn er keinen Wert hat.</translation>
    </message>
    <message>
        <source>The total is below zero</source>
        <translation>Die Summe ist unter null</translation>
    </message>
    <message>
        <source>Xero takes no document below zero.</source>
        <translation>Xero nimmt keinen Beleg unter null.</translation>
    </message>
    <message>
        <source>Look at the document in Magento, enter it in Xero by hand, and skip it here.</source>
        <translation>Sehen Sie den Beleg in Magento an, erfassen Sie ihn in Xero von Hand und überspringen Sie ihn hier.</translation>
    </message>
    <message>
        <source>The lines do not come to the total</source>
        <translation>Die Zeilen ergeben nicht die Summe</translation>
    </message>
    <message>
        <source>Xero added the lines up and came to another total than was sent.</source>
        <translation>Xero hat die Zeilen addiert und kam auf eine andere Summe, als gesendet wurde.</translation>
    </message>
    <message>
        <source>Retry once. If it stays so, copy this entry and report it: it must not happen.</source>
        <translation>Versuchen Sie es einmal erneut. Bleibt es so, kopieren Sie diesen Eintrag und melden Sie ihn: Das darf nicht vorkommen.</translation>
    </message>
    <message>
        <source>A line is rounded differently</source>
        <translation>Eine Zeile ist anders gerundet</translation>
    </message>
    <message>
        <source>Quantity times price is not the amount of the line, mostly because of a long decimal price or a percentage discount.</source>
        <translation>Menge mal Preis ergibt nicht den Betrag der Zeile, meist wegen eines Preises mit vielen Dezimalstellen oder eines prozentualen Rabatts.</translation>
    </message>
    <message>
        <source>Retry once. If it stays so, copy this entry and report it: lines are sent so that this cannot happen.</source>
        <translation>Versuchen Sie es einmal erneut. Bleibt es so, kopieren Sie diesen Eintrag und melden Sie ihn: Zeilen werden so gesendet, dass das nicht vorkommen kann.</translation>
    </message>
    <message>
        <source>The discount is more than the line</source>
        <translation>Der Rabatt ist höher als die Zeile</translation>
    </message>
    <message>
        <source>A line has a larger discount than price, as with a coupon of 100 % and cents of rounding.</source>
        <translation>Bei einer Zeile ist der Rabatt höher als der Preis, etwa bei einem Gutschein über 100 % und Rundungscents.</translation>
    </message>
    <message>
        <source>Look at the discount in Magento. If it is right, enter the document by hand and skip it here.</source>
        <translation>Sehen Sie den Rabatt in Magento an. Stimmt er, erfassen Sie den Beleg von Hand und überspringen Sie ihn hier.</translation>
    </message>
    <message>
        <source>No discount on credit notes</source>
        <translation>Kein Rabatt auf Gutschriften</translation>
    </message>
    <message>
        <source>Xero takes discounts on invoices only.</source>
        <translation>Xero nimmt Rabatte nur auf Rechnungen.</translation>
    </message>
    <message>
        <source>Retry once. If it stays so, copy this entry and report it: discounts are part of the price on credit notes.</source>
        <translation>Versuchen Sie es einmal erneut. Bleibt es so, kopieren Sie diesen Eintrag und melden Sie ihn: Auf Gutschriften sind Rabatte Teil des Preises.</translation>
    </message>
    <message>
        <source>The tax is more than the line</source>
        <translation>Die Steuer ist höher als die Zeile</translation>
    </message>
    <message>
        <source>A line has more tax than value, as with goods given away whose tax is still due.</source>
        <translation>Bei einer Zeile ist die Steuer höher als der Wert, etwa bei verschenkter Ware, für die dennoch Steuer anfällt.</translation>
    </message>
    <message>
        <source>Look at the tax of the document in Magento. If it is right, enter it in Xero by hand and skip it here.</source>
        <translation>Sehen Sie die Steuer des Belegs in Magento an. Stimmt sie, erfassen Sie ihn in Xero von Hand und überspringen Sie ihn hier.</translation>
    </message>
    <message>
        <source>Tax on a document without tax</source>
        <translation>Steuer auf einem Beleg ohne Steuer</translation>
    </message>
    <message>
        <source>The document was sent as one without tax, yet a line has some.</source>
        <translation>Der Beleg wurde als steuerfrei gesendet, eine Zeile hat aber Steuer.</translation>
    </message>
    <message>
        <source>Xero does not know the item</source>
        <translation>Xero kennt den Artikel nicht</translation>
    </message>
    <message>
        <source>A line names an item that is not in Xero: it was deleted there, or was never posted.</source>
        <translation>Eine Zeile nennt einen Artikel, der nicht in Xero ist: Er wurde dort gelöscht oder nie gebucht.</translation>
    </message>
    <message>
        <source>Send the product to Xero first, or choose that lines carry no item codes. Then retry.</source>
        <translation>Senden Sie zuerst den Artikel an Xero, oder wählen Sie, dass Zeilen keine Artikelnummern tragen. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A quantity is below zero</source>
        <translation>Eine Menge ist unter null</translation>
    </message>
    <message>
        <source>Xero takes no line with a quantity below zero.</source>
        <translation>Xero nimmt keine Zeile mit einer Menge unter null.</translation>
    </message>
    <message>
        <source>Look at the document in Magento, enter it by hand, and skip it here.</source>
        <translation>Sehen Sie den Beleg in Magento an, erfassen Sie ihn von Hand und überspringen Sie ihn hier.</translation>
    </message>
    <message>
        <source>Xero has too little of a tracked item</source>
        <translation>Xero hat zu wenig von einem Lagerartikel</translation>
    </message>
    <message>
        <source>The item is tracked inventory in Xero, and Xero counts fewer than were sold.</source>
        <translation>Für den Artikel führt Xero Bestand („tracked inventory“), und Xero zählt weniger, als verkauft wurde.</translation>
    </message>
    <message>
        <source>Correct the stock in Xero, or choose that lines carry no item codes, since Magento keeps the stock. Then retry.</source>
        <translation>Berichtigen Sie den Bestand in Xero, oder wählen Sie, dass Zeilen keine Artikelnummern tragen, weil Magento den Bestand führt. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The tracking option is gone</source>
        <translation>Die Tracking-Option ist weg</translation>
    </message>
    <message>
        <source>The tracking category or its option was renamed, archived or deleted in Xero.</source>
        <translation>Die Tracking-Kategorie oder ihre Option wurde in Xero umbenannt, archiviert oder gelöscht.</translation>
    </message>
    <message>
        <source>Restore it in Xero, or choose another one here. Then retry.</source>
        <translation>Stellen Sie sie in Xero wieder her oder wählen Sie hier eine andere. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The number has signs that Xero does not take</source>
        <translation>Die Nummer hat Zeichen, die Xero nicht nimmt</translation>
    </message>
    <message>
        <source>Xero takes up to 255 plain letters, digits and signs, without accents, in a document&apos;s number.</source>
        <translation>Xero nimmt in der Belegnummer bis zu 255 einfache Buchstaben, Ziffern und Zeichen, ohne Akzente und Umlaute.</translation>
    </message>
    <message>
        <source>Change the prefix or suffix of the numbers, then retry.</source>
        <translation>Ändern Sie das Präfix oder Suffix der Nummern und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A text is too long for Xero</source>
        <translation>Ein Text ist zu lang für Xero</translation>
    </message>
    <message>
        <source>A name, number or description is longer than Xero keeps.</source>
        <translation>Ein Name, eine Nummer oder eine Beschreibung ist länger, als Xero speichert.</translation>
    </message>
    <message>
        <source>Shorten it in Magento. Retry when it is done.</source>
        <translation>Kürzen Sie den Text in Magento. Versuchen Sie es danach erneut.</translation>
    </message>
    <message>
        <source>A line has no description</source>
        <translation>Eine Zeile hat keine Beschreibung</translation>
    </message>
    <message>
        <source>Xero wants a description on every line.</source>
        <translation>Xero verlangt auf jeder Zeile eine Beschreibung.</translation>
    </message>
    <message>
        <source>Give the product a name in Magento, then retry.</source>
        <translation>Geben Sie dem Artikel in Magento einen Namen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The due date is missing</source>
        <translation>Das Fälligkeitsdatum fehlt</translation>
    </message>
    <message>
        <source>Xero approves an invoice only with a due date.</source>
        <translation>Xero genehmigt eine Rechnung nur mit Fälligkeitsdatum.</translation>
    </message>
    <message>
        <source>Set the days until payment under Documents, then retry.</source>
        <translation>Setzen Sie unter Belege die Tage bis zur Zahlung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Xero does not understand the date</source>
        <translation>Xero versteht das Datum nicht</translation>
    </message>
    <message>
        <source>The document has a date that Xero cannot read.</source>
        <translation>Der Beleg hat ein Datum, das Xero nicht lesen kann.</translation>
    </message>
    <message>
        <source>Retry once. If it stays so, look at the document&apos;s date in Magento.</source>
        <translation>Versuchen Sie es einmal erneut. Bleibt es so, sehen Sie das Datum des Belegs in Magento an.</translation>
    </message>
    <message>
        <source>It is paid or credited in Xero</source>
        <translation>In Xero bezahlt oder gutgeschrieben</translation>
    </message>
    <message>
        <source>Xero does not change a document that has a payment or a credit note on it.</source>
        <translation>Xero ändert keinen Beleg, auf dem eine Zahlung oder eine Gutschrift liegt.</translation>
    </message>
    <message>
        <source>Take the payment off in Xero first, or correct the document there by hand and skip the change here.</source>
        <translation>Nehmen Sie zuerst die Zahlung in Xero weg, oder berichtigen Sie den Beleg dort von Hand und überspringen Sie die Änderung hier.</translation>
    </message>
    <message>
        <source>It was voided or deleted in Xero</source>
        <translation>In Xero storniert oder gelöscht</translation>
    </message>
    <message>
        <source>Somebody voided or deleted the document in Xero, so it cannot be changed any more.</source>
        <translation>Jemand hat den Beleg in Xero storniert oder gelöscht; er lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Look at it in Xero. If voiding it was right, skip the change here.</source>
        <translation>Sehen Sie ihn in Xero an. War die Stornierung richtig, überspringen Sie die Änderung hier.</translation>
    </message>
    <message>
        <source>Xero does not let it be voided</source>
        <translation>Xero lässt die Stornierung nicht zu</translation>
    </message>
    <message>
        <source>A payment or a credit note still stands on the document.</source>
        <translation>Auf dem Beleg liegt noch eine Zahlung oder eine Gutschrift.</translation>
    </message>
    <message>
        <source>Take the payment off in Xero, then retry.</source>
        <translation>Nehmen Sie die Zahlung in Xero weg und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>With or without tax is unclear</source>
        <translation>Mit oder ohne Steuer ist unklar</translation>
    </message>
    <message>
        <source>Xero was not told whether the prices include tax.</source>
        <translation>Xero wurde nicht mitgeteilt, ob die Preise Steuer enthalten.</translation>
    </message>
    <message>
        <source>Retry once. If it stays so, copy this entry and report it.</source>
        <translation>Versuchen Sie es einmal erneut. Bleibt es so, kopieren Sie diesen Eintrag und melden Sie ihn.</translation>
    </message>
    <message>
        <source>The branding theme is gone</source>
        <translation>Das Branding-Theme ist weg</translation>
    </message>
    <message>
        <source>The branding theme that is chosen for invoices was deleted in Xero.</source>
        <translation>Das für Rechnungen gewählte Branding-Theme wurde in Xero gelöscht.</translation>
    </message>
    <message>
        <source>Choose another one under Documents, then retry.</source>
        <translation>Wählen Sie unter Belege ein anderes und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The link to the shop is wrong</source>
        <translation>Der Link zum Shop ist falsch</translation>
    </message>
    <message>
        <source>The document carries a link to the shop, and the shop&apos;s address is not a complete web address.</source>
        <translation>Der Beleg trägt einen Link zum Shop, und die Adresse des Shops ist keine vollständige Webadresse.</translation>
    </message>
    <message>
        <source>Correct the store URL under Credentials, then retry.</source>
        <translation>Berichtigen Sie die Shop-URL unter Zugangsdaten und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Only approved invoices can be marked as sent</source>
        <translation>Nur genehmigte Rechnungen lassen sich als gesendet kennzeichnen</translation>
    </message>
    <message>
        <source>The invoice is a draft in Xero, so Xero did not mark it as sent. It was saved.</source>
        <translation>Die Rechnung ist in Xero ein Entwurf, darum hat Xero sie nicht als gesendet gekennzeichnet. Gespeichert wurde sie.</translation>
    </message>
    <message>
        <source>Approve it in Xero if you want to, nothing else is needed.</source>
        <translation>Genehmigen Sie sie in Xero, wenn Sie möchten; mehr ist nicht nötig.</translation>
    </message>
    <message>
        <source>Two customers have the same name</source>
        <translation>Zwei Kunden haben denselben Namen</translation>
    </message>
    <message>
        <source>Xero allows a contact&apos;s name once only, and another contact has it already.</source>
        <translation>Xero erlaubt den Namen eines Kontakts nur einmal, und ein anderer Kontakt hat ihn schon.</translation>
    </message>
    <message>
        <source>Retry: the customer&apos;s number is then added to the name. Or merge the two contacts in Xero.</source>
        <translation>Versuchen Sie es erneut: Dann wird die Kundennummer an den Namen angehängt. Oder führen Sie beide Kontakte in Xero zusammen.</translation>
    </message>
    <message>
        <source>Another contact has this customer&apos;s number</source>
        <translation>Ein anderer Kontakt hat die Nummer dieses Kunden</translation>
    </message>
    <message>
        <source>A contact in Xero carries the number of this Magento customer, perhaps from another program or another shop.</source>
        <translation>Ein Kontakt in Xero trägt die Nummer dieses Magento-Kunden, vielleicht von einem anderen Programm oder Shop.</translation>
    </message>
    <message>
        <source>Look both contacts up in Xero and merge them, then retry.</source>
        <translation>Schlagen Sie beide Kontakte in Xero nach, führen Sie sie zusammen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The customer is archived in Xero</source>
        <translation>Der Kunde ist in Xero archiviert</translation>
    </message>
    <message>
        <source>Somebody archived this contact in Xero, and Xero posts nothing to archived contacts.</source>
        <translation>Jemand hat diesen Kontakt in Xero archiviert, und Xero bucht nichts auf archivierte Kontakte.</translation>
    </message>
    <message>
        <source>Restore the contact in Xero (Contacts, Archived), then retry.</source>
        <translation>Stellen Sie den Kontakt in Xero wieder her („Contacts“, „Archived“) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The document has no customer</source>
        <translation>Der Beleg hat keinen Kunden</translation>
    </message>
    <message>
        <source>Xero wants a contact on every document, and none could be made for this one.</source>
        <translation>Xero verlangt auf jedem Beleg einen Kontakt, und für diesen ließ sich keiner anlegen.</translation>
    </message>
    <message>
        <source>Retry: the contact is posted again first.</source>
        <translation>Versuchen Sie es erneut: Der Kontakt wird zuerst neu gebucht.</translation>
    </message>
    <message>
        <source>The customer has no name</source>
        <translation>Der Kunde hat keinen Namen</translation>
    </message>
    <message>
        <source>The customer has neither a name nor a company in Magento.</source>
        <translation>Der Kunde hat in Magento weder einen Namen noch eine Firma.</translation>
    </message>
    <message>
        <source>Enter a name for the customer or in the billing address in Magento, then retry.</source>
        <translation>Geben Sie in Magento einen Namen beim Kunden oder in der Rechnungsadresse ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Xero does not take the e-mail address</source>
        <translation>Xero nimmt die E-Mail-Adresse nicht</translation>
    </message>
    <message>
        <source>The address is not complete, or has letters such as umlauts that Xero does not take.</source>
        <translation>Die Adresse ist nicht vollständig oder hat Buchstaben wie Umlaute, die Xero nicht nimmt.</translation>
    </message>
    <message>
        <source>Correct the e-mail address in Magento, then retry.</source>
        <translation>Berichtigen Sie die E-Mail-Adresse in Magento und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The country is not written in letters</source>
        <translation>Das Land ist nicht in Buchstaben geschrieben</translation>
    </message>
    <message>
        <source>Xero takes letters only in the name of a country.</source>
        <translation>Xero nimmt im Namen eines Landes nur Buchstaben.</translation>
    </message>
    <message>
        <source>Correct the country of the address in Magento, then retry.</source>
        <translation>Berichtigen Sie das Land der Adresse in Magento und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Xero does not know the kind of address</source>
        <translation>Xero kennt die Art der Adresse nicht</translation>
    </message>
    <message>
        <source>An address was sent under a name that Xero does not know.</source>
        <translation>Eine Adresse wurde unter einem Namen gesendet, den Xero nicht kennt.</translation>
    </message>
    <message>
        <source>The item is in Xero already</source>
        <translation>Der Artikel ist schon in Xero</translation>
    </message>
    <message>
        <source>Xero has an item with this code that was not posted from here.</source>
        <translation>Xero hat einen Artikel mit diesem Code, der nicht von hier gebucht wurde.</translation>
    </message>
    <message>
        <source>Retry: the item is then looked up and used as it is.</source>
        <translation>Versuchen Sie es erneut: Der Artikel wird dann nachgeschlagen und benutzt, wie er ist.</translation>
    </message>
    <message>
        <source>The product has no SKU</source>
        <translation>Der Artikel hat keine SKU</translation>
    </message>
    <message>
        <source>Xero knows items by their code, and the product has none in Magento.</source>
        <translation>Xero kennt Artikel an ihrem Code, und dieser hat in Magento keinen.</translation>
    </message>
    <message>
        <source>Give the product a SKU in Magento, then retry.</source>
        <translation>Geben Sie dem Artikel in Magento eine SKU und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The payment is more than what is owed</source>
        <translation>Die Zahlung ist höher als der offene Betrag</translation>
    </message>
    <message>
        <source>Part of it is paid or credited in Xero already, often by a bank feed or by hand.</source>
        <translation>Ein Teil ist in Xero schon bezahlt oder gutgeschrieben, oft durch Bankimport oder von Hand.</translation>
    </message>
    <message>
        <source>Look at the payments of the document in Xero. If it is paid, skip this one.</source>
        <translation>Sehen Sie die Zahlungen des Belegs in Xero an. Ist er bezahlt, überspringen Sie diese.</translation>
    </message>
    <message>
        <source>Drafts cannot be paid</source>
        <translation>Entwürfe lassen sich nicht bezahlen</translation>
    </message>
    <message>
        <source>The document is a draft, voided or deleted in Xero, and Xero books payments on approved documents only.</source>
        <translation>Der Beleg ist in Xero ein Entwurf, storniert oder gelöscht, und Xero bucht Zahlungen nur auf genehmigte Belege.</translation>
    </message>
    <message>
        <source>Approve it in Xero, or choose that documents are posted as approved. Then retry.</source>
        <translation>Genehmigen Sie ihn in Xero, oder wählen Sie, dass Belege als genehmigt gebucht werden. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The account takes no payments</source>
        <translation>Das Konto nimmt keine Zahlungen</translation>
    </message>
    <message>
        <source>Payments go to bank accounts, or to accounts with &quot;Enable payments to this account&quot; ticked in Xero.</source>
        <translation>Zahlungen gehen auf Bankkonten oder auf Konten, bei denen in Xero „Enable payments to this account“ angehakt ist.</translation>
    </message>
    <message>
        <source>Choose a bank account for this way of paying, or tick it in Xero. Then retry.</source>
        <translation>Wählen Sie für diese Zahlungsart ein Bankkonto oder haken Sie es in Xero an. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A payment of nothing</source>
        <translation>Eine Zahlung von null</translation>
    </message>
    <message>
        <source>Xero books no payment of zero.</source>
        <translation>Xero bucht keine Zahlung von null.</translation>
    </message>
    <message>
        <source>Skip it: nothing was paid.</source>
        <translation>Überspringen Sie sie: Es wurde nichts gezahlt.</translation>
    </message>
    <message>
        <source>The payment has parts of a cent</source>
        <translation>Die Zahlung hat Bruchteile eines Cents</translation>
    </message>
    <message>
        <source>Xero books whole cents only, and Magento gave more decimals.</source>
        <translation>Xero bucht nur ganze Cent, und Magento hat mehr Dezimalstellen geliefert.</translation>
    </message>
    <message>
        <source>Look at the payment in Magento, enter it in Xero by hand, and skip it here.</source>
        <translation>Sehen Sie die Zahlung in Magento an, erfassen Sie sie in Xero von Hand und überspringen Sie sie hier.</translation>
    </message>
    <message>
        <source>The payment belongs to no document</source>
        <translation>Die Zahlung gehört zu keinem Beleg</translation>
    </message>
    <message>
        <source>The invoice or credit note that was paid is not in Xero yet.</source>
        <translation>Die bezahlte Rechnung oder Gutschrift ist noch nicht in Xero.</translation>
    </message>
    <message>
        <source>Retry: the document is posted first.</source>
        <translation>Versuchen Sie es erneut: Der Beleg wird zuerst gebucht.</translation>
    </message>
    <message>
        <source>The payment is reconciled with the bank</source>
        <translation>Die Zahlung ist mit der Bank abgestimmt</translation>
    </message>
    <message>
        <source>Somebody matched the payment with a bank line in Xero, so it stays.</source>
        <translation>Jemand hat die Zahlung in Xero einer Bankzeile zugeordnet, darum bleibt sie.</translation>
    </message>
    <message>
        <source>Undo the reconciliation in Xero first, if the payment is really wrong.</source>
        <translation>Heben Sie zuerst die Abstimmung in Xero auf, wenn die Zahlung wirklich falsch ist.</translation>
    </message>
    <message>
        <source>The credit note is not approved</source>
        <translation>Die Gutschrift ist nicht genehmigt</translation>
    </message>
    <message>
        <source>Xero sets off approved credit notes only; this one is a draft, used up or voided.</source>
        <translation>Xero verrechnet nur genehmigte Gutschriften; diese ist ein Entwurf, aufgebraucht oder storniert.</translation>
    </message>
    <message>
        <source>Look at it in Xero and approve it, then retry.</source>
        <translation>Sehen Sie sie in Xero an, genehmigen Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The invoice is paid already</source>
        <translation>Die Rechnung ist schon bezahlt</translation>
    </message>
    <message>
        <source>Nothing is left open on the invoice, so the credit cannot be set off against it.</source>
        <translation>Auf der Rechnung ist nichts mehr offen, darum lässt sich das Guthaben nicht damit verrechnen.</translation>
    </message>
    <message>
        <source>Book a refund for the credit note in Xero, or leave the credit open for the customer.</source>
        <translation>Buchen Sie in Xero eine Erstattung zur Gutschrift oder lassen Sie das Guthaben für den Kunden offen.</translation>
    </message>
    <message>
        <source>The invoice is not approved</source>
        <translation>Die Rechnung ist nicht genehmigt</translation>
    </message>
    <message>
        <source>The invoice is a draft or voided in Xero, so no credit can be set off against it.</source>
        <translation>Die Rechnung ist in Xero ein Entwurf oder storniert, darum lässt sich kein Guthaben damit verrechnen.</translation>
    </message>
    <message>
        <source>Approve the invoice in Xero, then retry.</source>
        <translation>Genehmigen Sie die Rechnung in Xero und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>More credit than is open</source>
        <translation>Mehr Guthaben, als offen ist</translation>
    </message>
    <message>
        <source>Part of the invoice is paid, or part of the credit is used, in Xero already.</source>
        <translation>In Xero ist ein Teil der Rechnung schon bezahlt oder ein Teil des Guthabens verbraucht.</translation>
    </message>
    <message>
        <source>Look at both documents in Xero. Set off the rest by hand, and skip it here.</source>
        <translation>Sehen Sie beide Belege in Xero an. Verrechnen Sie den Rest von Hand und überspringen Sie ihn hier.</translation>
    </message>
    <message>
        <source>A credit of nothing</source>
        <translation>Ein Guthaben von null</translation>
    </message>
    <message>
        <source>Xero sets off whole cents above zero only.</source>
        <translation>Xero verrechnet nur ganze Cent über null.</translation>
    </message>
    <message>
        <source>Look at the credit memo in Magento.</source>
        <translation>Sehen Sie die Gutschrift in Magento an.</translation>
    </message>
    <message>
        <source>Invoice and credit note have different customers</source>
        <translation>Rechnung und Gutschrift haben verschiedene Kunden</translation>
    </message>
    <message>
        <source>Somebody changed the contact of one of them in Xero, or merged contacts.</source>
        <translation>Jemand hat in Xero den Kontakt von einem der beiden geändert oder Kontakte zusammengeführt.</translation>
    </message>
    <message>
        <source>Set the same contact on both in Xero, then retry.</source>
        <translation>Setzen Sie in Xero auf beiden denselben Kontakt und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Invoice and credit note have different currencies</source>
        <translation>Rechnung und Gutschrift haben verschiedene Währungen</translation>
    </message>
    <message>
        <source>Xero sets off credit in the same currency only.</source>
        <translation>Xero verrechnet Guthaben nur in derselben Währung.</translation>
    </message>
    <message>
        <source>Look at the currency of both documents in Magento and Xero.</source>
        <translation>Sehen Sie die Währung beider Belege in Magento und Xero an.</translation>
    </message>
    <message>
        <source>Xero does not have it any more</source>
        <translation>Xero hat den Beleg nicht mehr</translation>
    </message>
    <message>
        <source>It was deleted in Xero, or another organisation is connected than the one it was posted to.</source>
        <translation>Er wurde in Xero gelöscht, oder es ist eine andere Organisation verbunden als die, in die er gebucht wurde.</translation>
    </message>
    <message>
        <source>Look the number up in Xero and check which organisation is connected. Then retry or skip it.</source>
        <translation>Schlagen Sie die Nummer in Xero nach und prüfen Sie, welche Organisation verbunden ist. Versuchen Sie es dann erneut oder überspringen Sie den Beleg.</translation>
    </message>
    <message>
        <source>The Xero plan is used up</source>
        <translation>Der Xero-Tarif ist ausgeschöpft</translation>
    </message>
    <message>
        <source>The organisation&apos;s plan allows only so many approved invoices a month.</source>
        <translation>Der Tarif der Organisation erlaubt nur so viele genehmigte Rechnungen im Monat.</translation>
    </message>
    <message>
        <source>Choose a larger plan in Xero, or wait for the next month. Then retry.</source>
        <translation>Wählen Sie in Xero einen größeren Tarif oder warten Sie auf den nächsten Monat. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Your Xero user may not do this</source>
        <translation>Ihr Xero-Benutzer darf das nicht</translation>
    </message>
    <message>
        <source>The user who signed in lacks the role that this needs in Xero.</source>
        <translation>Dem angemeldeten Benutzer fehlt die Rolle, die dafür in Xero nötig ist.</translation>
    </message>
    <message>
        <source>Let the organisation&apos;s subscriber or adviser give the role, or sign in as somebody who has it.</source>
        <translation>Lassen Sie sich die Rolle vom Inhaber des Abonnements oder vom Berater der Organisation geben, oder melden Sie sich als jemand an, der sie hat.</translation>
    </message>
    <message>
        <source>The Xero organisation is not paid for</source>
        <translation>Die Xero-Organisation ist nicht bezahlt</translation>
    </message>
    <message>
        <source>A trial has ended, or the subscription was cancelled.</source>
        <translation>Eine Testphase ist abgelaufen, oder das Abonnement wurde gekündigt.</translation>
    </message>
    <message>
        <source>Renew the subscription in Xero, then sign in again.</source>
        <translation>Erneuern Sie das Abonnement in Xero und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>Xero has seen this request&apos;s key before</source>
        <translation>Xero hat den Schlüssel dieser Anfrage schon gesehen</translation>
    </message>
    <message>
        <source>A request with the same key was sent with other content. Nothing is sent again before it is known what was saved.</source>
        <translation>Eine Anfrage mit demselben Schlüssel wurde mit anderem Inhalt gesendet. Nichts wird erneut gesendet, bevor bekannt ist, was gespeichert wurde.</translation>
    </message>
    <message>
        <source>Retry: the document is looked up by its number first.</source>
        <translation>Versuchen Sie es erneut: Der Beleg wird zuerst anhand seiner Nummer nachgeschlagen.</translation>
    </message>
    <message>
        <source>The request&apos;s key was not accepted</source>
        <translation>Der Schlüssel der Anfrage wurde nicht angenommen</translation>
    </message>
    <message>
        <source>Each write to Xero carries a key that keeps it from being booked twice, and Xero did not take this one.</source>
        <translation>Jeder Schreibzugriff auf Xero trägt einen Schlüssel, der doppeltes Buchen verhindert, und Xero hat diesen nicht angenommen.</translation>
    </message>
    <message>
        <source>Xero could not read the request</source>
        <translation>Xero konnte die Anfrage nicht lesen</translation>
    </message>
    <message>
        <source>What was sent is not what Xero expects, or was changed on the way.</source>
        <translation>Was gesendet wurde, ist nicht, was Xero erwartet, oder wurde unterwegs geändert.</translation>
    </message>
    <message>
        <source>Two profiles post into one organisation</source>
        <translation>Zwei Profile buchen in eine Organisation</translation>
    </message>
    <message>
        <source>The shops count their documents from the same beginning, and Xero takes each number once only.</source>
        <translation>Die Shops zählen ihre Belege von demselben Anfang an, und Xero nimmt jede Nummer nur einmal.</translation>
    </message>
    <message>
        <source>Choose another number prefix for one of them before it posts.</source>
        <translation>Wählen Sie für eines davon ein anderes Präfix der Nummern, bevor es bucht.</translation>
    </message>
    <message>
        <source>The settings were lost with the journal</source>
        <translation>Die Einstellungen gingen mit dem Journal verloren</translation>
    </message>
    <message>
        <source>What is in Xero already is recognised by its numbers. With other prefixes, or another choice of what becomes a sales invoice, it would be posted again.</source>
        <translation>Was schon in Xero steht, wird an seinen Nummern erkannt. Mit anderen Präfixen oder einer anderen Wahl, was zur Rechnung wird, würde es noch einmal gebucht.</translation>
    </message>
    <message>
        <source>Check Documents and Schedule under Account types as they were before, press Save there, or Retry all refused if all is right already.</source>
        <translation>Prüfen Sie, ob „Belege“ und „Zeitplan“ unter Kontenarten so sind wie vorher, und drücken Sie dort „Speichern“, oder „Abgelehnte erneut versuchen“, wenn schon alles stimmt.</translation>
    </message>
    <message>
        <source>The day is in Xero already, with another total</source>
        <translation>Der Tag steht schon in Xero, mit einer anderen Summe</translation>
    </message>
    <message>
        <source>It was most likely posted from an earlier journal, and a document has come since or was changed.</source>
        <translation>Er wurde höchstwahrscheinlich aus einem früheren Journal gebucht, und seitdem kam ein Beleg hinzu oder wurde geändert.</translation>
    </message>
    <message>
        <source>Do not change the prefix: that would post the day twice. Compare the two, enter what is missing in Xero by hand, and skip this row.</source>
        <translation>Ändern Sie nicht das Präfix: Damit würde der Tag doppelt gebucht. Vergleichen Sie beide, tragen Sie das Fehlende von Hand in Xero ein, und überspringen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>The order is in Xero with its invoices</source>
        <translation>Die Bestellung steht mit ihren Rechnungen in Xero</translation>
    </message>
    <message>
        <source>An invoice of it was posted or queued before orders became what is posted. Posted whole, the sale would be in Xero twice.</source>
        <translation>Eine Rechnung davon wurde gebucht oder eingereiht, bevor Bestellungen gebucht wurden. Als Ganzes gebucht stünde der Verkauf doppelt in Xero.</translation>
    </message>
    <message>
        <source>Skip it: what else is invoiced of the order follows by itself, as invoices.</source>
        <translation>Überspringen Sie sie: Was sonst noch von der Bestellung berechnet wird, folgt von selbst, als Rechnungen.</translation>
    </message>
    <message>
        <source>The invoice is in Xero with its order</source>
        <translation>Die Rechnung steht mit ihrer Bestellung in Xero</translation>
    </message>
    <message>
        <source>Its order was posted whole while orders were what is posted. Posted as well, the sale would be in Xero twice.</source>
        <translation>Ihre Bestellung wurde als Ganzes gebucht, solange Bestellungen gebucht wurden. Zusätzlich gebucht stünde der Verkauf doppelt in Xero.</translation>
    </message>
    <message>
        <source>Skip it: with the order it is in Xero already.</source>
        <translation>Überspringen Sie sie: Mit der Bestellung steht sie schon in Xero.</translation>
    </message>
    <message>
        <source>This is another shop than before</source>
        <translation>Das ist ein anderer Shop als bisher</translation>
    </message>
    <message>
        <source>The store URL leads to another shop, or the shop&apos;s database was set up anew or restored: ids that the journal knows stand for other documents now. Reading on could put payments on the wrong invoices, so nothing is read.</source>
        <translation>Die Shop-URL führt zu einem anderen Shop, oder die Datenbank des Shops wurde neu aufgesetzt oder wiederhergestellt: ids, die das Journal kennt, stehen jetzt für andere Belege. Weiterzulesen könnte Zahlungen auf falsche Rechnungen bringen, deshalb wird nichts gelesen.</translation>
    </message>
    <message>
        <source>Correct the store URL under Credentials, or make a profile of its own for the new shop, with a start date from which on nothing was posted yet.</source>
        <translation>Berichtigen Sie die Shop-URL unter Zugangsdaten, oder legen Sie für den neuen Shop ein eigenes Profil an, mit einem Anfangsdatum, ab dem noch nichts gebucht wurde.</translation>
    </message>
</context>
<context>
    <name>ResultApplier</name>
    <message>
        <source>Taken back in Xero at your wish. Retry posts it again under its number.</source>
        <translation>Auf Ihren Wunsch in Xero zurückgenommen. „Erneut versuchen“ bucht es wieder unter seiner Nummer.</translation>
    </message>
    <message>
        <source>Xero did not take it the last time; it is tried again.</source>
        <translation>Xero hat es das letzte Mal nicht angenommen; es wird erneut versucht.</translation>
    </message>
    <message numerus="yes">
        <source>Xero failed to take this %n time(s), while it took others. Try it again later; if it stays so, look for something unusual in this document.</source>
        <translation>
            <numerusform>Xero ist daran %n Mal gescheitert, hat andere aber angenommen. Versuchen Sie es später erneut; bleibt es so, suchen Sie in diesem Beleg nach etwas Ungewöhnlichem.</numerusform>
            <numerusform>Xero ist daran %n Mal gescheitert, hat andere aber angenommen. Versuchen Sie es später erneut; bleibt es so, suchen Sie in diesem Beleg nach etwas Ungewöhnlichem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Xero refused this without saying why. Press Retry to try again.</source>
        <translation>Xero hat dies abgelehnt, ohne einen Grund zu nennen. Drücken Sie „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>Xero shows a total of %1 with tax %2, but %3 with tax %4 was sent. Nothing more is posted until you have looked at %5 in Xero and pressed “Retry all refused”.</source>
        <translation>Xero zeigt eine Summe von %1 mit Steuer %2, gesendet wurde aber %3 mit Steuer %4. Es wird nichts mehr gebucht, bis Sie %5 in Xero angesehen und „Abgelehnte erneut“ gedrückt haben.</translation>
    </message>
</context>
<context>
    <name>Runtime</name>
    <message>
        <source>Not signed in to Xero. Press Connect Now.</source>
        <translation>Nicht bei Xero angemeldet. Drücken Sie „Jetzt verbinden“.</translation>
    </message>
    <message>
        <source>Looking what was changed in Xero</source>
        <translation>Prüfen, was in Xero geändert wurde</translation>
    </message>
    <message>
        <source>This row is no longer in the queue.</source>
        <translation>Diese Zeile ist nicht mehr in der Warteschlange.</translation>
    </message>
    <message>
        <source>Only invoices, orders and credit memos have a preview.</source>
        <translation>Nur Rechnungen, Bestellungen und Gutschriften haben eine Vorschau.</translation>
    </message>
    <message>
        <source>Another program on the shared journal is reading the shop at the moment. Try again when it has finished.</source>
        <translation>Ein anderes Programm am gemeinsamen Journal liest gerade den Shop. Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The integration may not read: %1. Tick these under System &gt; Integrations &gt; API in Magento, save and reauthorize.</source>
        <translation>Die Integration darf nicht lesen: %1. Haken Sie dies in Magento unter System &gt; Integrations &gt; API an, speichern Sie und drücken Sie „Reauthorize“.</translation>
    </message>
    <message>
        <source>The sign-in reached no organisation, so nothing was connected. Sign in again and choose one on Xero&apos;s page.</source>
        <translation>Die Anmeldung erreichte keine Organisation, darum wurde nichts verbunden. Melden Sie sich neu an und wählen Sie eine auf Xeros Seite.</translation>
    </message>
    <message>
        <source>Signed in to Xero; the organisation is still to be chosen and read.</source>
        <translation>Bei Xero angemeldet; die Organisation ist noch zu wählen und zu lesen.</translation>
    </message>
    <message>
        <source>The sign-in does not reach an organisation with the id %1.</source>
        <translation>Die Anmeldung erreicht keine Organisation mit der ID %1.</translation>
    </message>
    <message>
        <source>The sign-in reaches several organisations; choose one: %1</source>
        <translation>Die Anmeldung erreicht mehrere Organisationen; wählen Sie eine: %1</translation>
    </message>
    <message>
        <source>Xero did not make the account %1: %2</source>
        <translation>Xero hat das Konto %1 nicht angelegt: %2</translation>
    </message>
    <message>
        <source>Xero said that the account %1 was made, but does not list it. Press Refresh in a moment.</source>
        <translation>Xero meldet das Konto %1 als angelegt, führt es aber nicht auf. Drücken Sie gleich noch „Aus Xero neu lesen“.</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Getrennt.</translation>
    </message>
    <message>
        <source>Only invoices, orders and credit memos can be taken back here. Void a daily summary in Xero, archive a contact or an item there.</source>
        <translation>Nur Rechnungen, Bestellungen und Gutschriften lassen sich hier zurücknehmen. Einen Sammelbeleg stornieren Sie in Xero, einen Kontakt oder Artikel archivieren Sie dort.</translation>
    </message>
    <message>
        <source>%1 is not in Xero, or was not posted by this program.</source>
        <translation>%1 ist nicht in Xero oder wurde nicht von diesem Programm gebucht.</translation>
    </message>
    <message>
        <source>%1 was posted as part of the daily summary %2 and cannot be taken back alone. Write a credit note over its amount in Xero.</source>
        <translation>%1 wurde als Teil des Sammelbelegs %2 gebucht und lässt sich nicht allein zurücknehmen. Schreiben Sie in Xero eine Gutschrift über den Betrag.</translation>
    </message>
    <message>
        <source>%1 is on its way to Xero. Wait until it has arrived.</source>
        <translation>%1 ist auf dem Weg zu Xero. Warten Sie, bis der Beleg angekommen ist.</translation>
    </message>
    <message>
        <source>%1 is not in the journal. Add it to the queue again to read it from the shop.</source>
        <translation>%1 ist nicht im Journal. Reihen Sie alles erneut ein, um es aus dem Shop zu lesen.</translation>
    </message>
    <message>
        <source>The profile %1 posts into %2 too. Give this profile number prefixes of its own under Account types &gt; Documents before it posts: of two documents with one number Xero takes only the first.</source>
        <translation>Auch das Profil %1 bucht in %2. Geben Sie diesem Profil eigene Präfixe der Nummern unter Kontenarten &gt; Belege, bevor es bucht: Von zwei Belegen mit einer Nummer nimmt Xero nur den ersten.</translation>
    </message>
</context>
<context>
    <name>SaleForm</name>
    <message>
        <source>Order %1 was begun with its invoices, of which at least one is in Xero or on its way. Posted whole it would be there twice. Skip this row: what else is invoiced of the order follows as invoices.</source>
        <translation>Die Bestellung %1 wurde mit ihren Rechnungen begonnen, von denen mindestens eine in Xero steht oder unterwegs ist. Als Ganzes gebucht stünde sie dort doppelt. Überspringen Sie diese Zeile: Was sonst noch von der Bestellung berechnet wird, folgt als Rechnungen.</translation>
    </message>
    <message>
        <source>Invoice %1 belongs to order %2, which is in Xero as a whole (%3) or on its way. Posted as well, the sale would be there twice. Skip this row.</source>
        <translation>Die Rechnung %1 gehört zur Bestellung %2, die als Ganzes in Xero steht (%3) oder unterwegs ist. Zusätzlich gebucht stünde der Verkauf dort doppelt. Überspringen Sie diese Zeile.</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>The %1 cannot use port %2: another program listens there. Close that program or choose another port.</source>
        <translation>%1: Port %2 ist nicht frei, ein anderes Programm lauscht dort. Schließen Sie dieses Programm oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>demo shop</source>
        <translation>Demo-Shop</translation>
    </message>
    <message>
        <source>demo Xero</source>
        <translation>Demo-Xero</translation>
    </message>
    <message>
        <source>The demo books in %1 cannot be used. Delete the file or choose another one.</source>
        <translation>Die Demo-Bücher in %1 sind nicht benutzbar. Löschen Sie die Datei oder wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>environment variables, then %1</source>
        <translation>Umgebungsvariablen, dann %1</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be used: %2</source>
        <translation>Die Datei %1 mit den Geheimnissen ist nicht benutzbar: %2</translation>
    </message>
    <message>
        <source>other users of this computer may read or change it. Run: chmod 600 &quot;%1&quot;</source>
        <translation>Andere Benutzer dieses Computers können sie lesen oder ändern. Rufen Sie auf: chmod 600 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>it is not a JSON object of names and texts. Correct it, or move it away to start anew.</source>
        <translation>Sie ist kein JSON-Objekt aus Namen und Texten. Berichtigen Sie sie, oder verschieben Sie sie, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>the secrets file %1</source>
        <translation>Datei %1 mit den Geheimnissen</translation>
    </message>
    <message>
        <source>it cannot be written (%1). Nothing was changed.</source>
        <translation>Sie kann nicht geschrieben werden (%1). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>it must be the path of a file.</source>
        <translation>Es muss der Pfad einer Datei sein.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, so passwords and keys can neither be read nor stored. Unlock it (sign in to the desktop, or open the password manager) and try again. Nothing was changed.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt; Passwörter und Schlüssel können weder gelesen noch gespeichert werden. Entsperren Sie ihn (am Desktop anmelden oder die Passwortverwaltung öffnen) und versuchen Sie es erneut. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be reached. Start a keychain service (GNOME Keyring, KWallet or KeePassXC), or on a machine without one use --secrets-file FILE or the COUNTERFOIL_… environment variables.</source>
        <translation>Der Schlüsselbund des Systems ist nicht erreichbar. Starten Sie einen Schlüsselbund-Dienst (GNOME Keyring, KWallet oder KeePassXC), oder benutzen Sie auf einem Rechner ohne einen solchen --secrets-file FILE oder die Umgebungsvariablen COUNTERFOIL_….</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not answer within 5 seconds. If it is asking for its password, enter it and try again.</source>
        <translation>Der Schlüsselbund des Systems hat nicht innerhalb von 5 Sekunden geantwortet. Fragt er nach seinem Passwort, geben Sie es ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>memory only (forgotten at the end)</source>
        <translation>nur im Arbeitsspeicher (am Ende vergessen)</translation>
    </message>
    <message>
        <source>The keychain does not answer. Unlock or start it and try again.</source>
        <translation>Der Schlüsselbund antwortet nicht. Entsperren oder starten Sie ihn und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1: %2 is not a web address. Enter it with https:// in front.</source>
        <translation>%1: %2 ist keine Webadresse. Geben Sie sie mit https:// davor ein.</translation>
    </message>
    <message>
        <source>%1: %2 does not begin with https://. Over plain http the keys could be read on the way, so http is taken for this computer (127.0.0.1, localhost) only.</source>
        <translation>%1: %2 beginnt nicht mit https://. Über einfaches http könnten die Schlüssel unterwegs mitgelesen werden, darum gilt http nur für diesen Computer (127.0.0.1, localhost).</translation>
    </message>
    <message>
        <source>%1: %2 is not a whole number from %3 to %4.</source>
        <translation>%1: %2 ist keine ganze Zahl von %3 bis %4.</translation>
    </message>
    <message>
        <source>%1: %2 is neither true nor false.</source>
        <translation>%1: %2 ist weder true noch false.</translation>
    </message>
    <message>
        <source>%1: %2 is no list of store view ids, such as 1,3.</source>
        <translation>%1: %2 ist keine Liste von Store-View-IDs wie 1,3.</translation>
    </message>
    <message>
        <source>%1: %2 is no list of ports. Write up to %3 numbers from %4 to %5, such as 8743,8744 or 8743-8745.</source>
        <translation>%1: %2 ist keine Liste von Ports. Schreiben Sie bis zu %3 Zahlen von %4 bis %5, etwa 8743,8744 oder 8743-8745.</translation>
    </message>
    <message>
        <source>The address of the shop</source>
        <translation>Die Adresse des Shops</translation>
    </message>
    <message>
        <source>The path of Magento&apos;s admin behind the shop&apos;s address, for View in Magento; empty for admin</source>
        <translation>Der Pfad von Magentos Admin hinter der Adresse des Shops, für „In Magento ansehen“; leer für admin</translation>
    </message>
    <message>
        <source>How the shop checks who asks</source>
        <translation>Wie der Shop prüft, wer fragt</translation>
    </message>
    <message>
        <source>Ids of the store views to read, with commas; empty for all</source>
        <translation>IDs der zu lesenden Store Views, mit Kommas; leer für alle</translation>
    </message>
    <message>
        <source>Rows read from the shop at a time, 1 to 300</source>
        <translation>Zeilen, die auf einmal aus dem Shop gelesen werden, 1 bis 300</translation>
    </message>
    <message>
        <source>The client id of your Xero app</source>
        <translation>Die Client-ID Ihrer Xero-App</translation>
    </message>
    <message>
        <source>The Xero app is a custom connection, with a client secret</source>
        <translation>Die Xero-App ist eine „Custom connection“, mit Client-Secret</translation>
    </message>
    <message>
        <source>The port of the redirect URI http://localhost:PORT/callback</source>
        <translation>Der Port der Redirect-URI http://localhost:PORT/callback</translation>
    </message>
    <message>
        <source>Further registered ports, tried in turn while xero.redirectPort is in use (8743-8745)</source>
        <translation>Weitere eingetragene Ports, der Reihe nach versucht, während xero.redirectPort belegt ist (8743-8745)</translation>
    </message>
    <message>
        <source>Where Xero&apos;s API is; empty for Xero&apos;s own</source>
        <translation>Wo Xeros API ist; leer für Xeros eigene</translation>
    </message>
    <message>
        <source>Where Xero&apos;s sign-in is; empty for Xero&apos;s own</source>
        <translation>Wo Xeros Anmeldung ist; leer für Xeros eigene</translation>
    </message>
    <message>
        <source>The organisation chosen at sign-in</source>
        <translation>Die bei der Anmeldung gewählte Organisation</translation>
    </message>
    <message>
        <source>Immediately, or Cron Job (every so many minutes)</source>
        <translation>Sofort oder Cron-Job (alle so viele Minuten)</translation>
    </message>
    <message>
        <source>Seconds between two looks at the shop in mode Immediately</source>
        <translation>Sekunden zwischen zwei Blicken in den Shop im Modus Sofort</translation>
    </message>
    <message>
        <source>Minutes between two runs in mode Cron Job</source>
        <translation>Minuten zwischen zwei Läufen im Modus Cron-Job</translation>
    </message>
    <message>
        <source>No scheduled run begins from this time on (HH:MM); empty for none</source>
        <translation>Ab dieser Zeit beginnt kein geplanter Lauf (HH:MM); leer für keine</translation>
    </message>
    <message>
        <source>Until this time no scheduled run begins (HH:MM); empty for none</source>
        <translation>Bis zu dieser Zeit beginnt kein geplanter Lauf (HH:MM); leer für keine</translation>
    </message>
    <message>
        <source>Which of the old documents are posted first</source>
        <translation>Welche der alten Belege zuerst gebucht werden</translation>
    </message>
    <message>
        <source>What becomes a sales invoice: Magento&apos;s invoices, its orders, or one summary for each day</source>
        <translation>Woraus eine Ausgangsrechnung wird: Magentos Rechnungen, seine Bestellungen oder ein Sammelbeleg je Tag</translation>
    </message>
    <message>
        <source>Hours after midnight until a daily summary is posted</source>
        <translation>Stunden nach Mitternacht, bis ein Sammelbeleg gebucht wird</translation>
    </message>
    <message>
        <source>Look once a day whether posted documents were changed or voided in Xero (two calls)</source>
        <translation>Einmal am Tag prüfen, ob gebuchte Belege in Xero geändert oder storniert wurden (zwei Aufrufe)</translation>
    </message>
    <message>
        <source>Only documents made on or after this day (YYYY-MM-DD); empty for all</source>
        <translation>Nur Belege von diesem Tag an (YYYY-MM-DD); leer für alle</translation>
    </message>
    <message>
        <source>A person has decided from which day on to post</source>
        <translation>Ein Mensch hat entschieden, ab welchem Tag gebucht wird</translation>
    </message>
    <message>
        <source>Nothing is posted by itself until this is false; Sync Now still works</source>
        <translation>Nichts wird von selbst gebucht, bis dies false ist; „Jetzt abgleichen“ geht dennoch</translation>
    </message>
    <message>
        <source>Post customers as contacts</source>
        <translation>Kunden als Kontakte buchen</translation>
    </message>
    <message>
        <source>Post products as items</source>
        <translation>Artikel buchen</translation>
    </message>
    <message>
        <source>Post invoices (or orders) as sales invoices</source>
        <translation>Rechnungen (oder Bestellungen) als Ausgangsrechnungen buchen</translation>
    </message>
    <message>
        <source>Post credit memos as credit notes</source>
        <translation>Magento-Gutschriften als Gutschriften buchen</translation>
    </message>
    <message>
        <source>Post payments and refunds</source>
        <translation>Zahlungen und Erstattungen buchen</translation>
    </message>
    <message>
        <source>Days a row stays in the log</source>
        <translation>Tage, die eine Zeile im Protokoll bleibt</translation>
    </message>
    <message>
        <source>Calls of each day kept for new orders while old ones are added</source>
        <translation>Aufrufe jedes Tages, die für neue Bestellungen bleiben, während alte nachgebucht werden</translation>
    </message>
    <message>
        <source>%1 is a secret and is kept in the keychain. Set it with: counterfoil secrets set %1</source>
        <translation>%1 ist ein Geheimnis und liegt im Schlüsselbund. Setzen Sie es mit: counterfoil secrets set %1</translation>
    </message>
    <message>
        <source>There is no setting %1. Did you mean %2? `counterfoil config list` shows all.</source>
        <translation>Es gibt keine Einstellung %1. Meinten Sie %2? `counterfoil config list` zeigt alle.</translation>
    </message>
    <message>
        <source>%1 must not be empty; its usual value is %2.</source>
        <translation>%1 darf nicht leer sein; der übliche Wert ist %2.</translation>
    </message>
    <message>
        <source>%1: the value is longer than %2 characters.</source>
        <translation>%1: Der Wert ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>%1: %2 is none of its values: %3.</source>
        <translation>%1: %2 ist keiner der Werte: %3.</translation>
    </message>
    <message>
        <source>%1: %2 is no time of day. Write it as 22:00.</source>
        <translation>%1: %2 ist keine Uhrzeit. Schreiben Sie sie wie 22:00.</translation>
    </message>
    <message>
        <source>%1: %2 is no day. Write it as 2026-04-01.</source>
        <translation>%1: %2 ist kein Tag. Schreiben Sie ihn wie 2026-04-01.</translation>
    </message>
    <message>
        <source>%1 is missing. %2</source>
        <translation>%1 fehlt. %2</translation>
    </message>
    <message>
        <source>The store URL</source>
        <translation>Die Shop-URL</translation>
    </message>
    <message>
        <source>Enter the address of your shop under Credentials.</source>
        <translation>Tragen Sie die Adresse Ihres Shops unter Zugangsdaten ein.</translation>
    </message>
    <message>
        <source>A value of the Magento integration</source>
        <translation>Ein Wert der Magento-Integration</translation>
    </message>
    <message>
        <source>Copy all four values from System &gt; Integrations in Magento&apos;s admin.</source>
        <translation>Kopieren Sie alle vier Werte aus System &gt; Integrations in Magentos Admin.</translation>
    </message>
    <message>
        <source>The Xero client id</source>
        <translation>Die Xero-Client-ID</translation>
    </message>
    <message>
        <source>Copy it from your app&apos;s Configuration page at developer.xero.com.</source>
        <translation>Kopieren Sie sie von der Seite „Configuration“ Ihrer App bei developer.xero.com.</translation>
    </message>
    <message>
        <source>The Xero client secret</source>
        <translation>Das Xero-Client-Secret</translation>
    </message>
    <message>
        <source>A custom connection needs it; generate one on your app&apos;s Configuration page.</source>
        <translation>Eine „Custom connection“ braucht es; erzeugen Sie eines auf der Seite „Configuration“ Ihrer App.</translation>
    </message>
    <message>
        <source>Store URL</source>
        <translation>Shop-URL</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Redirect port</source>
        <translation>Redirect-Port</translation>
    </message>
    <message>
        <source>Further ports</source>
        <translation>Weitere Ports</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>invoices and credit notes</source>
        <translation>Rechnungen und Gutschriften</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>items and settings</source>
        <translation>Artikel und Einstellungen</translation>
    </message>
    <message>
        <source>reading the organisation&apos;s settings</source>
        <translation>Lesen der Einstellungen der Organisation</translation>
    </message>
    <message>
        <source>The custom connection lacks permissions: %1. Add them to the app in the Xero developer portal and authorise it again, then press Connect Now.</source>
        <translation>Der „Custom connection“ fehlen Rechte: %1. Fügen Sie sie der App im Xero-Entwicklerportal hinzu, erlauben Sie sie dort neu und drücken Sie dann „Jetzt verbinden“.</translation>
    </message>
    <message>
        <source>Sign in again to grant %1: press Connect Now and allow everything that Xero&apos;s page asks for. Nothing is posted until then, and nothing is lost.</source>
        <translation>Melden Sie sich neu an, um zu gewähren: %1. Drücken Sie „Jetzt verbinden“ und erlauben Sie alles, wonach Xeros Seite fragt. Bis dahin wird nichts gebucht, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>The sign-in to Xero has ended. Press Connect Now and sign in again. The queue waits, and nothing is lost.</source>
        <translation>Die Anmeldung bei Xero ist abgelaufen. Drücken Sie „Jetzt verbinden“ und melden Sie sich neu an. Die Warteschlange wartet, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>The sign-in to Xero was not used for %1 days and ends on %2. Press Sync Now, or connect, before that day to keep it.</source>
        <translation>Die Anmeldung bei Xero wurde %1 Tage nicht benutzt und endet am %2. Drücken Sie vor diesem Tag „Jetzt abgleichen“ oder verbinden Sie neu, um sie zu behalten.</translation>
    </message>
    <message>
        <source>The sign-in to Xero was not used for %1 days and ended on %2. Press Connect Now and sign in again.</source>
        <translation>Die Anmeldung bei Xero wurde %1 Tage nicht benutzt und endete am %2. Drücken Sie „Jetzt verbinden“ und melden Sie sich neu an.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Signed in to Xero</source>
        <translation>Bei Xero angemeldet</translation>
    </message>
    <message>
        <source>You can close this page and go back to Counterfoil, which is finishing the connection.</source>
        <translation>Sie können diese Seite schließen und zu Counterfoil zurückkehren, das die Verbindung gerade fertigstellt.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>You chose not to allow the access. Nothing was connected. You can close this page.</source>
        <translation>Sie haben den Zugriff nicht erlaubt. Nichts wurde verbunden. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>Xero reports a problem</source>
        <translation>Xero meldet ein Problem</translation>
    </message>
    <message>
        <source>Xero did not complete the sign-in: %1. Go back to Counterfoil to see what to do.</source>
        <translation>Xero hat die Anmeldung nicht abgeschlossen: %1. Kehren Sie zu Counterfoil zurück, um zu sehen, was zu tun ist.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>Counterfoil listens here only for the answer of Xero&apos;s sign-in page.</source>
        <translation>Counterfoil lauscht hier nur auf die Antwort von Xeros Anmeldeseite.</translation>
    </message>
    <message>
        <source>This sign-in does not match</source>
        <translation>Diese Anmeldung passt nicht</translation>
    </message>
    <message>
        <source>This page does not belong to the sign-in that Counterfoil is waiting for. Close it, go back to Counterfoil and press Connect Now again.</source>
        <translation>Diese Seite gehört nicht zu der Anmeldung, auf die Counterfoil wartet. Schließen Sie sie, kehren Sie zu Counterfoil zurück und drücken Sie erneut „Jetzt verbinden“.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The journal was damaged. It is kept as %1, and a new one was begun. Add all data to the queue again: what is in Xero already is recognised by its number and not posted twice.</source>
        <translation>Das Journal war beschädigt. Es ist als %1 aufgehoben, und ein neues wurde begonnen. Reihen Sie alle Daten erneut ein: Was schon in Xero ist, wird an seiner Nummer erkannt und nicht zweimal gebucht.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Counterfoil. Install that version again; nothing was changed.</source>
        <translation>%1 wurde von einem neueren Counterfoil geschrieben. Installieren Sie wieder diese Version; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 lies on a drive that does not support the journal&apos;s safe mode, such as a network drive. Choose a data folder on this computer.</source>
        <translation>%1 liegt auf einem Laufwerk, das den sicheren Modus des Journals nicht kennt, etwa einem Netzlaufwerk. Wählen Sie einen Datenordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>The journal is on a PostgreSQL server, but Qt&apos;s driver for it is missing. Install the package libqt6sql6-psql.</source>
        <translation>Das Journal ist auf einem PostgreSQL-Server, aber Qts Treiber dafür fehlt. Installieren Sie das Paket libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The journal %1 was changed by a newer Counterfoil on another computer. Install that version here too; nothing was changed.</source>
        <translation>Das Journal %1 wurde von einem neueren Counterfoil auf einem anderen Computer geändert. Installieren Sie diese Version auch hier; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is no address of a shared journal. Write it like postgresql://user@server/database, or sqlite for a file on this computer.</source>
        <translation>%1 ist keine Adresse eines gemeinsamen Journals. Schreiben Sie sie wie postgresql://user@server/database, oder sqlite für eine Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>The address of the shared journal holds a password. Leave it out, and keep it with `counterfoil secrets set journal.password`.</source>
        <translation>Die Adresse des gemeinsamen Journals enthält ein Passwort. Lassen Sie es weg und legen Sie es mit `counterfoil secrets set journal.password` ab.</translation>
    </message>
    <message>
        <source>sslmode=%1 is not known. Use disable, prefer, require, verify-ca or verify-full.</source>
        <translation>sslmode=%1 ist nicht bekannt. Benutzen Sie disable, prefer, require, verify-ca oder verify-full.</translation>
    </message>
    <message>
        <source>%1 cannot be read. It says where the journal is; write it again with --journal URL, or delete it to use a file on this computer.</source>
        <translation>%1 kann nicht gelesen werden. Dort steht, wo das Journal ist; schreiben Sie es neu mit --journal URL, oder löschen Sie die Datei, um eine Datei auf diesem Computer zu benutzen.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Give yourself the right to write to the folder.</source>
        <translation>%1 kann nicht geschrieben werden. Geben Sie sich das Recht, in den Ordner zu schreiben.</translation>
    </message>
    <message>
        <source>The disk of the server with the journal %1 is full. Nothing is lost; have some space freed there and try again.</source>
        <translation>Der Datenträger des Servers mit dem Journal %1 ist voll. Nichts geht verloren; lassen Sie dort Platz schaffen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server with the journal %1 refused the user name or the password. Set the password again with `counterfoil secrets set journal.password`.</source>
        <translation>Der Server mit dem Journal %1 hat Benutzernamen oder Passwort abgelehnt. Setzen Sie das Passwort neu mit `counterfoil secrets set journal.password`.</translation>
    </message>
    <message>
        <source>The database of the journal %1 does not exist. Have it made on the server: createdb.</source>
        <translation>Die Datenbank des Journals %1 gibt es nicht. Lassen Sie sie auf dem Server anlegen: createdb.</translation>
    </message>
    <message>
        <source>The journal %1 may not be changed by this user. Have the rights given on the server.</source>
        <translation>Dieser Benutzer darf das Journal %1 nicht ändern. Lassen Sie ihm auf dem Server die Rechte geben.</translation>
    </message>
    <message>
        <source>The journal %1 can only be read at the moment. Ask whoever looks after the server.</source>
        <translation>Das Journal %1 kann im Moment nur gelesen werden. Fragen Sie den Betreuer des Servers.</translation>
    </message>
    <message>
        <source>Another program holds the journal %1. It is tried again by itself.</source>
        <translation>Ein anderes Programm hält das Journal %1. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged on its server. Have it restored from a backup; what is in Xero already is recognised by its number.</source>
        <translation>Das Journal %1 ist auf seinem Server beschädigt. Lassen Sie es aus einer Sicherung wiederherstellen; was schon in Xero ist, wird an seiner Nummer erkannt.</translation>
    </message>
    <message>
        <source>The server with the journal %1 cannot be reached. Nothing is lost; check the network and the server. It is tried again by itself.</source>
        <translation>Der Server mit dem Journal %1 ist nicht erreichbar. Nichts geht verloren; prüfen Sie das Netz und den Server. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The journal %1 refused a step of the program.</source>
        <translation>Das Journal %1 hat einen Schritt des Programms abgelehnt.</translation>
    </message>
    <message>
        <source>The disk is full: %1 cannot be written. Nothing is lost; free some space and try again.</source>
        <translation>Der Datenträger ist voll: %1 kann nicht geschrieben werden. Nichts geht verloren; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Give yourself the right to write to the file and its folder, or choose another data folder.</source>
        <translation>%1 kann nicht geschrieben werden. Geben Sie sich das Recht, die Datei und ihren Ordner zu beschreiben, oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>Another program holds %1. Close the other Counterfoil or the program that reads the file, then try again.</source>
        <translation>Ein anderes Programm hält %1. Schließen Sie das andere Counterfoil oder das Programm, das die Datei liest, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is damaged. Start the program again: it sets the file aside and begins a new one; what is in Xero already is recognised by its number.</source>
        <translation>%1 ist beschädigt. Starten Sie das Programm neu: Es legt die Datei beiseite und beginnt eine neue; was schon in Xero ist, wird an seiner Nummer erkannt.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed. Check the disk, and whether the folder is still there.</source>
        <translation>Lesen oder Schreiben von %1 ist fehlgeschlagen. Prüfen Sie den Datenträger und ob der Ordner noch da ist.</translation>
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
        <translation>Wartet bis %1</translation>
    </message>
    <message>
        <source>Part of a daily summary, which is posted for it</source>
        <translation>Teil eines Sammelbelegs, der dafür gebucht wird</translation>
    </message>
    <message>
        <source>Is tried again</source>
        <translation>Wird erneut versucht</translation>
    </message>
    <message>
        <source>The invoice is in Xero, its payment follows</source>
        <translation>Die Rechnung ist in Xero, ihre Zahlung folgt</translation>
    </message>
    <message>
        <source>The credit note is in Xero, it is set against its invoice next</source>
        <translation>Die Gutschrift ist in Xero, als Nächstes wird sie mit ihrer Rechnung verrechnet</translation>
    </message>
    <message>
        <source>The credit note is in Xero, its refund follows</source>
        <translation>Die Gutschrift ist in Xero, ihre Erstattung folgt</translation>
    </message>
    <message>
        <source>The daily summary is in Xero, its list of documents follows</source>
        <translation>Der Sammelbeleg ist in Xero, seine Belegliste folgt</translation>
    </message>
    <message>
        <source>Waits for its contact</source>
        <translation>Wartet auf den Kontakt</translation>
    </message>
    <message>
        <source>Is on its way to Xero</source>
        <translation>Ist auf dem Weg zu Xero</translation>
    </message>
    <message>
        <source>Was sent, but no answer came: Xero is asked first whether it arrived</source>
        <translation>Wurde gesendet, aber es kam keine Antwort: Xero wird zuerst gefragt, ob der Beleg ankam</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
</context>
<context>
    <name>Xero</name>
    <message>
        <source>The setting %1 (%2) is not a web address. Leave it empty to use Xero itself.</source>
        <translation>Die Einstellung %1 (%2) ist keine Webadresse. Lassen Sie sie leer, um Xero selbst zu benutzen.</translation>
    </message>
    <message>
        <source>The setting %1 (%2) must begin with https. Plain http is allowed on this computer only (127.0.0.1 or localhost).</source>
        <translation>Die Einstellung %1 (%2) muss mit https beginnen. Einfaches http ist nur auf diesem Computer erlaubt (127.0.0.1 oder localhost).</translation>
    </message>
    <message>
        <source>The setting %1 (%2) must be an address without a user name, and without anything after ? or #.</source>
        <translation>Die Einstellung %1 (%2) muss eine Adresse ohne Benutzernamen sein und ohne etwas hinter ? oder #.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Whether Xero saved this is not known yet (%1). It is looked up before anything is sent again, so nothing is posted twice.</source>
        <translation>Ob Xero dies gespeichert hat, ist noch nicht bekannt (%1). Es wird nachgeschlagen, bevor etwas erneut gesendet wird; so wird nichts doppelt gebucht.</translation>
    </message>
    <message>
        <source>its answer did not arrive</source>
        <translation>die Antwort kam nicht an</translation>
    </message>
    <message>
        <source>The request has no usable key of its own and is not sent.</source>
        <translation>Die Anfrage hat keinen brauchbaren eigenen Schlüssel und wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Xero&apos;s answer could not be understood. Try again; if it stays so, a proxy or a firewall may be changing what Xero sends.</source>
        <translation>Xeros Antwort war nicht zu verstehen. Versuchen Sie es erneut; bleibt es so, ändert vielleicht ein Proxy oder eine Firewall, was Xero sendet.</translation>
    </message>
    <message>
        <source>Xero has already seen another request under the same key. Whether that one was saved is looked up before anything is sent again.</source>
        <translation>Xero hat unter demselben Schlüssel schon eine andere Anfrage gesehen. Ob diese gespeichert wurde, wird nachgeschlagen, bevor etwas erneut gesendet wird.</translation>
    </message>
    <message>
        <source>Xero refused the request and gave no reason that can be read. Try again; if it stays so, a proxy or a firewall may be in between.</source>
        <translation>Xero hat die Anfrage abgelehnt und keinen lesbaren Grund genannt. Versuchen Sie es erneut; bleibt es so, steht vielleicht ein Proxy oder eine Firewall dazwischen.</translation>
    </message>
    <message>
        <source>Xero refused it: %1</source>
        <translation>Xero hat es abgelehnt: %1</translation>
    </message>
    <message>
        <source>Xero says that a permission is missing. Press Disconnect, then Connect Now, and allow everything that Xero&apos;s page asks for. For a custom connection, add the permission in the Xero developer portal.</source>
        <translation>Xero meldet, dass ein Recht fehlt. Drücken Sie „Trennen“, dann „Jetzt verbinden“, und erlauben Sie alles, wonach Xeros Seite fragt. Bei einer „Custom connection“ fügen Sie das Recht im Xero-Entwicklerportal hinzu.</translation>
    </message>
    <message>
        <source>Xero does not accept the sign-in any more. Press Connect Now and sign in again.</source>
        <translation>Xero nimmt die Anmeldung nicht mehr an. Drücken Sie „Jetzt verbinden“ und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Access to Xero was denied before the request reached it. A proxy or firewall, or an outdated encryption (TLS older than 1.2), may be the cause.</source>
        <translation>Der Zugriff auf Xero wurde verweigert, bevor die Anfrage dort ankam. Ursache kann ein Proxy, eine Firewall oder eine veraltete Verschlüsselung sein (TLS älter als 1.2).</translation>
    </message>
    <message>
        <source>Counterfoil is no longer connected to this organisation: it was disconnected in Xero, your access was taken away, or a trial or demo company has ended. Press Connect Now and choose the organisation again.</source>
        <translation>Counterfoil ist nicht mehr mit dieser Organisation verbunden: Sie wurde in Xero getrennt, Ihr Zugriff wurde entzogen, oder eine Testphase oder Demo-Firma ist abgelaufen. Drücken Sie „Jetzt verbinden“ und wählen Sie die Organisation neu.</translation>
    </message>
    <message>
        <source>Xero does not allow this for the signed-in user (%1). Ask the organisation&apos;s adviser for the permission, or sign in as someone who has it.</source>
        <translation>Xero erlaubt dies dem angemeldeten Benutzer nicht (%1). Bitten Sie den Berater der Organisation um das Recht, oder melden Sie sich als jemand an, der es hat.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>Xero has a problem of its own (error %1). It is tried again later.</source>
        <translation>Xero hat selbst ein Problem (Fehler %1). Es wird später erneut versucht.</translation>
    </message>
    <message>
        <source>Xero is temporarily unavailable. It is tried again in about five minutes.</source>
        <translation>Xero ist vorübergehend nicht verfügbar. Es wird in etwa fünf Minuten erneut versucht.</translation>
    </message>
    <message>
        <source>Xero is offline for maintenance. It is tried again in about five minutes.</source>
        <translation>Xero ist zur Wartung offline. Es wird in etwa fünf Minuten erneut versucht.</translation>
    </message>
    <message>
        <source>Xero has taken this organisation offline for a while. It is tried again in about five minutes.</source>
        <translation>Xero hat diese Organisation eine Zeit lang offline genommen. Es wird in etwa fünf Minuten erneut versucht.</translation>
    </message>
    <message>
        <source>Xero does not know it: it was deleted there, or it belongs to another organisation than the one chosen.</source>
        <translation>Xero kennt es nicht: Es wurde dort gelöscht oder gehört zu einer anderen Organisation als der gewählten.</translation>
    </message>
    <message>
        <source>Xero refused the conditions of the request, or the connection uses an outdated encryption (TLS older than 1.2).</source>
        <translation>Xero hat die Bedingungen der Anfrage abgelehnt, oder die Verbindung benutzt eine veraltete Verschlüsselung (TLS älter als 1.2).</translation>
    </message>
    <message>
        <source>The request is larger than Xero takes.</source>
        <translation>Die Anfrage ist größer, als Xero annimmt.</translation>
    </message>
    <message>
        <source>The answer came from somewhere else than Xero (a redirect). Check the network: a proxy or a sign-in page of the network may be in between.</source>
        <translation>Die Antwort kam nicht von Xero, sondern von anderswo (eine Weiterleitung). Prüfen Sie das Netz: Vielleicht steht ein Proxy oder eine Anmeldeseite des Netzes dazwischen.</translation>
    </message>
    <message>
        <source>Xero did not get the request in time.</source>
        <translation>Xero hat die Anfrage nicht rechtzeitig bekommen.</translation>
    </message>
    <message>
        <source>Xero gave an unexpected answer (%1).</source>
        <translation>Xero hat unerwartet geantwortet (%1).</translation>
    </message>
    <message>
        <source>The sign-in to Xero has ended (it was withdrawn, or not used for 60 days). Press Connect Now and sign in again.</source>
        <translation>Die Anmeldung bei Xero ist abgelaufen (sie wurde widerrufen oder 60 Tage nicht benutzt). Drücken Sie „Jetzt verbinden“ und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Xero did not accept this sign-in: it took too long, or was used already. Press Connect Now and try again.</source>
        <translation>Xero hat diese Anmeldung nicht angenommen: Sie dauerte zu lange oder wurde schon benutzt. Drücken Sie „Jetzt verbinden“ und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Xero does not accept this app (%1). Check the client ID (and, for a custom connection, the client secret) against your app in the Xero developer portal.</source>
        <translation>Xero nimmt diese App nicht an (%1). Vergleichen Sie die Client-ID (und bei einer „Custom connection“ das Client-Secret) mit Ihrer App im Xero-Entwicklerportal.</translation>
    </message>
    <message>
        <source>Xero&apos;s sign-in service has a problem (error %1). It is tried again later.</source>
        <translation>Xeros Anmeldedienst hat ein Problem (Fehler %1). Es wird später erneut versucht.</translation>
    </message>
    <message>
        <source>Xero gave no permission to stay signed in. Connect again and allow everything that Xero&apos;s page asks for.</source>
        <translation>Xero hat nicht erlaubt, angemeldet zu bleiben. Verbinden Sie neu und erlauben Sie alles, wonach Xeros Seite fragt.</translation>
    </message>
    <message>
        <source>Counterfoil is not connected to Xero. Press Connect Now and sign in.</source>
        <translation>Counterfoil ist nicht mit Xero verbunden. Drücken Sie „Jetzt verbinden“ und melden Sie sich an.</translation>
    </message>
    <message>
        <source>The access was not allowed on Xero&apos;s page, so nothing was connected. Press Connect Now to try again.</source>
        <translation>Der Zugriff wurde auf Xeros Seite nicht erlaubt, darum wurde nichts verbunden. Drücken Sie „Jetzt verbinden“, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>Xero did not complete the sign-in (%1). Check that the client ID is right and that your app in the Xero developer portal is of the kind Mobile or desktop app.</source>
        <translation>Xero hat die Anmeldung nicht abgeschlossen (%1). Prüfen Sie, ob die Client-ID stimmt und Ihre App im Xero-Entwicklerportal von der Art „Mobile or desktop app“ ist.</translation>
    </message>
    <message>
        <source>The client ID of your Xero app is missing. Create an app of the kind Mobile or desktop app at developer.xero.com and enter its client ID (xero.clientId).</source>
        <translation>Die Client-ID Ihrer Xero-App fehlt. Legen Sie bei developer.xero.com eine App der Art „Mobile or desktop app“ an und tragen Sie ihre Client-ID ein (xero.clientId).</translation>
    </message>
    <message>
        <source>A custom connection needs its client secret. Enter it (secret xero.clientSecret), or switch the custom connection off.</source>
        <translation>Eine „Custom connection“ braucht ihr Client-Secret. Tragen Sie es ein (Geheimnis xero.clientSecret) oder schalten Sie die „Custom connection“ aus.</translation>
    </message>
    <message>
        <source>No web browser could be opened. Set a default browser, or run &quot;counterfoil connect --print-url&quot; and open the printed address yourself.</source>
        <translation>Kein Webbrowser ließ sich öffnen. Legen Sie einen Standardbrowser fest, oder rufen Sie „counterfoil connect --print-url“ auf und öffnen Sie die ausgegebene Adresse selbst.</translation>
    </message>
    <message>
        <source>The stored sign-in to Xero is damaged. Press Connect Now and sign in again.</source>
        <translation>Die gespeicherte Anmeldung bei Xero ist beschädigt. Drücken Sie „Jetzt verbinden“ und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Xero refused it and gave no reason.</source>
        <translation>Xero hat es abgelehnt und keinen Grund genannt.</translation>
    </message>
    <message>
        <source>Not saved, because Xero refused another document of the same request.</source>
        <translation>Nicht gespeichert, weil Xero einen anderen Beleg derselben Anfrage abgelehnt hat.</translation>
    </message>
    <message>
        <source>Nobody signed in at Xero in time. Press Connect Now to try again. If Xero&apos;s page showed an error instead of a sign-in, check in the Xero developer portal that the client ID is that of your app and that http://localhost:%1/callback is among its redirect URIs.</source>
        <translation>Niemand hat sich rechtzeitig bei Xero angemeldet. Drücken Sie „Jetzt verbinden“, um es erneut zu versuchen. Zeigte Xeros Seite statt einer Anmeldung einen Fehler, prüfen Sie im Xero-Entwicklerportal, ob die Client-ID die Ihrer App ist und http://localhost:%1/callback unter ihren Redirect-URIs steht.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Xero&apos;s list of organisations could not be understood. Press Connect Now to try again; if it stays so, a sign-in page of this network, a proxy or a firewall may answer in Xero&apos;s place.</source>
        <translation>Xeros Liste der Organisationen war nicht zu verstehen. Drücken Sie „Jetzt verbinden“, um es erneut zu versuchen; bleibt es so, antwortet vielleicht eine Anmeldeseite dieses Netzes, ein Proxy oder eine Firewall anstelle von Xero.</translation>
    </message>
    <message>
        <source>Xero&apos;s sign-in service gave an answer that could not be understood. Try again; if it stays so, a sign-in page of this network, a proxy or a firewall may answer in Xero&apos;s place.</source>
        <translation>Die Antwort von Xeros Anmeldedienst war nicht zu verstehen. Versuchen Sie es erneut; bleibt es so, antwortet vielleicht eine Anmeldeseite dieses Netzes, ein Proxy oder eine Firewall anstelle von Xero.</translation>
    </message>
    <message>
        <source>Port %1 on this computer is in use by another program, so the answer of Xero&apos;s sign-in page could not arrive. Close that program, or choose another redirect port (xero.redirectPort) and add http://localhost:PORT/callback with that port to the redirect URIs of your app in the Xero developer portal.</source>
        <translation>Port %1 auf diesem Computer wird von einem anderen Programm benutzt, darum könnte die Antwort von Xeros Anmeldeseite nicht ankommen. Schließen Sie dieses Programm, oder wählen Sie einen anderen Redirect-Port (xero.redirectPort) und fügen Sie http://localhost:PORT/callback mit diesem Port im Xero-Entwicklerportal zu den Redirect-URIs Ihrer App hinzu.</translation>
    </message>
    <message>
        <source>This computer does not let Counterfoil listen on port %1. Choose another redirect port above 1023 (xero.redirectPort) and add http://localhost:PORT/callback with that port to the redirect URIs of your app in the Xero developer portal.</source>
        <translation>Dieser Computer lässt Counterfoil nicht auf Port %1 lauschen. Wählen Sie einen anderen Redirect-Port über 1023 (xero.redirectPort) und fügen Sie http://localhost:PORT/callback mit diesem Port im Xero-Entwicklerportal zu den Redirect-URIs Ihrer App hinzu.</translation>
    </message>
    <message>
        <source>All registered ports (%1) on this computer are in use by other programs, so the answer of Xero&apos;s sign-in page could not arrive. Close one of them, or add another one to the further ports (xero.furtherPorts) and http://localhost:PORT/callback with that port to the redirect URIs of your app in the Xero developer portal.</source>
        <translation>Alle eingetragenen Ports (%1) auf diesem Computer werden von anderen Programmen benutzt, darum könnte die Antwort von Xeros Anmeldeseite nicht ankommen. Schließen Sie eines davon, oder fügen Sie bei den weiteren Ports (xero.furtherPorts) einen hinzu und http://localhost:PORT/callback mit diesem Port im Xero-Entwicklerportal zu den Redirect-URIs Ihrer App.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::AccountsTab</name>
    <message>
        <source>Configure the Accounts Types in Xero</source>
        <translation>Kontenarten in Xero einrichten</translation>
    </message>
    <message>
        <source>Parts of the configuration</source>
        <translation>Teile der Einrichtung</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>S&amp;uggest…</source>
        <translation>&amp;Vorschlagen …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>The accounts of Xero have not been read yet.</source>
        <translation>Die Konten aus Xero wurden noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Accounts and tax rates can be chosen once Xero is connected.</source>
        <translation>Konten und Steuersätze lassen sich wählen, sobald Xero verbunden ist.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Everything that is needed is chosen.</source>
        <translation>Alles Nötige ist gewählt.</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (und %2 weitere)</translation>
    </message>
    <message>
        <source>Refresh from &amp;Xero</source>
        <translation>Aus &amp;Xero neu lesen</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Go to Credentials</source>
        <translation>Zu den Zugangsdaten</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>&amp;New account in Xero…</source>
        <translation>&amp;Neues Konto in Xero …</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>Aus Datei &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>In Datei &amp;exportieren …</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems of the configuration; Enter leads there</source>
        <translation>Probleme der Einrichtung; die Eingabetaste führt hin</translation>
    </message>
    <message>
        <source>Changes…</source>
        <translation>Änderungen …</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>Export the account types</source>
        <translation>Kontenarten exportieren</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Zuordnungen (*.json)</translation>
    </message>
    <message>
        <source>The account types are in %1.</source>
        <translation>Die Kontenarten stehen in %1.</translation>
    </message>
    <message>
        <source>Import account types</source>
        <translation>Kontenarten importieren</translation>
    </message>
    <message>
        <source>Xero is asked to make the account.</source>
        <translation>Xero wird gebeten, das Konto anzulegen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::AddAllDialog</name>
    <message>
        <source>&amp;Add To Queue</source>
        <translation>&amp;Einreihen</translation>
    </message>
    <message>
        <source>Add All Data To Queue</source>
        <translation>Alle Daten in die Warteschlange</translation>
    </message>
    <message>
        <source>The shop is read from the beginning, and everything that was never posted is put into the queue. What is in Xero already is not posted again. Nothing is sent before the next sync.</source>
        <translation>Der Shop wird von Anfang an gelesen, und alles, was nie gebucht wurde, kommt in die Warteschlange. Was schon in Xero ist, wird nicht noch einmal gebucht. Vor dem nächsten Abgleich wird nichts gesendet.</translation>
    </message>
    <message>
        <source>&amp;Customers, as contacts</source>
        <translation>&amp;Kunden, als Kontakte</translation>
    </message>
    <message>
        <source>&amp;Products, as items</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Orders, as sales invoices</source>
        <translation>&amp;Bestellungen, als Ausgangsrechnungen</translation>
    </message>
    <message>
        <source>&amp;Invoices, as sales invoices with their payments</source>
        <translation>&amp;Rechnungen, als Ausgangsrechnungen mit ihren Zahlungen</translation>
    </message>
    <message>
        <source>Credit &amp;memos, as credit notes</source>
        <translation>&amp;Gutschriften</translation>
    </message>
    <message>
        <source>Sales are posted from orders (see Account types &gt; Schedule).</source>
        <translation>Verkäufe werden aus Bestellungen gebucht (siehe Kontenarten &gt; Zeitplan).</translation>
    </message>
    <message>
        <source>Sales are posted from invoices (see Account types &gt; Schedule).</source>
        <translation>Verkäufe werden aus Rechnungen gebucht (siehe Kontenarten &gt; Zeitplan).</translation>
    </message>
    <message>
        <source>Earliest date</source>
        <translation>Frühestes Datum</translation>
    </message>
    <message>
        <source>Only what is dated on or a&amp;fter</source>
        <translation>Nur &amp;mit Datum ab dem</translation>
    </message>
    <message>
        <source>Choose at least one kind.</source>
        <translation>Wählen Sie mindestens eine Art.</translation>
    </message>
    <message>
        <source>Counting what the shop has…</source>
        <translation>Zählen, was der Shop hat …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>At most %1 calls to Xero for %2 documents.</source>
        <translation>Höchstens %1 Aufrufe an Xero für %2 Belege.</translation>
    </message>
    <message>
        <source>That fits into one day&apos;s %1 calls.</source>
        <translation>Das passt in die %1 Aufrufe eines Tages.</translation>
    </message>
    <message numerus="yes">
        <source>With %1 calls a day that takes %n day(s); it goes on by itself.</source>
        <translation>
            <numerusform>Mit %1 Aufrufen am Tag dauert das %n Tag; es geht von selbst weiter.</numerusform>
            <numerusform>Mit %1 Aufrufen am Tag dauert das %n Tage; es geht von selbst weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the shop: %1</source>
        <translation>Im Shop: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::Banner</name>
    <message>
        <source>Dismiss this message (Esc)</source>
        <translation>Meldung schließen (Esc)</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::BooksCard</name>
    <message>
        <source>Your Xero organisation</source>
        <translation>Ihre Organisation in Xero</translation>
    </message>
    <message>
        <source>Test &amp;Xero</source>
        <translation>&amp;Xero testen</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>&amp;Neu anmelden</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>&amp;Trennen …</translation>
    </message>
    <message>
        <source>How to make the app in Xero</source>
        <translation>So legen Sie die App in Xero an</translation>
    </message>
    <message>
        <source>C&amp;lient id</source>
        <translation>C&amp;lient-ID</translation>
    </message>
    <message>
        <source>From the Configuration page of your app at Xero.</source>
        <translation>Von der Seite „Configuration“ Ihrer App bei Xero.</translation>
    </message>
    <message>
        <source>Cl&amp;ient secret</source>
        <translation>Cl&amp;ient-Secret</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain only.</source>
        <translation>Liegt nur im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Redirect URI, to be entered at Xero exactly like this</source>
        <translation>Redirect-URI, bei Xero genau so einzutragen</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect-URI</translation>
    </message>
    <message>
        <source>Copy the redirect URI</source>
        <translation>Redirect-URI kopieren</translation>
    </message>
    <message>
        <source>Redirect &amp;port</source>
        <translation>Redirect-&amp;Port</translation>
    </message>
    <message>
        <source>Change it only when another program uses it, and then at Xero as well.</source>
        <translation>Nur ändern, wenn ein anderes Programm ihn benutzt, und dann auch bei Xero.</translation>
    </message>
    <message>
        <source>Redirect port</source>
        <translation>Redirect-Port</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The client id of the Xero app is missing.</source>
        <translation>Die Client-ID der Xero-App fehlt.</translation>
    </message>
    <message>
        <source>Client id: %1</source>
        <translation>Client-ID: %1</translation>
    </message>
    <message>
        <source>The client secret of the custom connection is missing.</source>
        <translation>Das Client-Secret der „Custom connection“ fehlt.</translation>
    </message>
    <message>
        <source>Client secret: %1</source>
        <translation>Client-Secret: %1</translation>
    </message>
    <message>
        <source>Use a custo&amp;m connection (paid by Xero&apos;s terms, with a client secret)</source>
        <translation>Eine „Custo&amp;m connection“ verwenden (bei Xero kostenpflichtig, mit Client-Secret)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Further ports</source>
        <translation>Weitere Ports</translation>
    </message>
    <message>
        <source>Tried in turn while the redirect port is in use; may stay empty.</source>
        <translation>Der Reihe nach versucht, während der Redirect-Port belegt ist; darf leer bleiben.</translation>
    </message>
    <message>
        <source>Up to ten ports from 1024 to 65535 with commas, such as 8743, 8744 or 8743-8745.</source>
        <translation>Bis zu zehn Ports von 1024 bis 65535 mit Kommas, etwa 8743, 8744 oder 8743-8745.</translation>
    </message>
    <message>
        <source>Enter at Xero as well: %1</source>
        <translation>Auch bei Xero eintragen: %1</translation>
    </message>
    <message>
        <source>Further ports: %1</source>
        <translation>Weitere Ports: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::BooksStatusCard</name>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>&amp;Neu anmelden</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Aufrufe heute</translation>
    </message>
    <message>
        <source>Calls this minute</source>
        <translation>Aufrufe in dieser Minute</translation>
    </message>
    <message>
        <source>Xero organisation</source>
        <translation>Organisation in Xero</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Nobody has signed in to Xero yet. Press Connect Now in the Credentials tab.</source>
        <translation>Bei Xero ist noch niemand angemeldet. Drücken Sie „Jetzt verbinden“ unter Zugangsdaten.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Basiswährung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Xero version</source>
        <translation>Xero-Version</translation>
    </message>
    <message>
        <source>Demo company</source>
        <translation>Demo-Firma</translation>
    </message>
    <message>
        <source>yes – nothing here is real</source>
        <translation>ja – nichts hier ist echt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Period lock date</source>
        <translation>Periode gesperrt bis</translation>
    </message>
    <message>
        <source>Year-end lock date</source>
        <translation>Jahr gesperrt bis</translation>
    </message>
    <message>
        <source>Tax basis</source>
        <translation>Besteuerung</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Granted scopes</source>
        <translation>Erteilte Rechte</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugangs-Token</translation>
    </message>
    <message>
        <source>renewed %1</source>
        <translation>erneuert %1</translation>
    </message>
    <message>
        <source>Sign-in lasts</source>
        <translation>Anmeldung gilt</translation>
    </message>
    <message>
        <source>until %1, if unused (%2 days)</source>
        <translation>bis %1, wenn ungenutzt (%2 Tage)</translation>
    </message>
    <message>
        <source>used up; goes on %1</source>
        <translation>aufgebraucht; weiter %1</translation>
    </message>
    <message>
        <source>the count starts anew each minute</source>
        <translation>die Zählung beginnt jede Minute neu</translation>
    </message>
    <message>
        <source>pausing; goes on in %1 s</source>
        <translation>pausiert; weiter in %1 s</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Tenant-ID</translation>
    </message>
    <message>
        <source>starts anew in %1 s at the latest</source>
        <translation>beginnt in höchstens %1 s neu</translation>
    </message>
    <message>
        <source>%1 by this program; starts anew within 24 h</source>
        <translation>%1 von diesem Programm; beginnt innerhalb von 24 Std. neu</translation>
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
        <translation>nein</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ from what is saved.</source>
        <translation>
            <numerusform>%n Feld weicht vom Gespeicherten ab.</numerusform>
            <numerusform>%n Felder weichen vom Gespeicherten ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule has changes, too.</source>
        <translation>Auch der Zeitplan ist geändert.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Revert all</source>
        <translation>Alles &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>The schedule has changes.</source>
        <translation>Der Zeitplan hat Änderungen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::CreateAccountDialog</name>
    <message>
        <source>Web sales</source>
        <translation>Web-Verkäufe</translation>
    </message>
    <message>
        <source>Shipping income</source>
        <translation>Versanderlöse</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>Gewährte Rabatte</translation>
    </message>
    <message>
        <source>Refund adjustments</source>
        <translation>Anpassungen bei Erstattungen</translation>
    </message>
    <message>
        <source>Web sales rounding</source>
        <translation>Rundung Web-Verkäufe</translation>
    </message>
    <message>
        <source>Fixed product tax</source>
        <translation>Feste Produktsteuer</translation>
    </message>
    <message>
        <source>Gift wrapping</source>
        <translation>Geschenkverpackung</translation>
    </message>
    <message>
        <source>Gift cards outstanding</source>
        <translation>Offene Geschenkkarten</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Kundenguthaben</translation>
    </message>
    <message>
        <source>Reward points</source>
        <translation>Bonuspunkte</translation>
    </message>
    <message>
        <source>Sales tax collected</source>
        <translation>Vereinnahmte Umsatzsteuer</translation>
    </message>
    <message>
        <source>Web payments clearing</source>
        <translation>Verrechnung Web-Zahlungen</translation>
    </message>
    <message>
        <source>&amp;Payments can be posted to it</source>
        <translation>&amp;Zahlungen lassen sich darauf buchen</translation>
    </message>
    <message>
        <source>&amp;Create in Xero</source>
        <translation>In &amp;Xero anlegen</translation>
    </message>
    <message>
        <source>New account in Xero</source>
        <translation>Neues Konto in Xero</translation>
    </message>
    <message>
        <source>This makes an account in the chart of accounts of %1. It can be renamed or archived in Xero, but not taken back here.</source>
        <translation>Dies legt ein Konto im Kontenplan von %1 an. Es lässt sich in Xero umbenennen oder archivieren, hier aber nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>der Organisation</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>nichts Bestimmtes</translation>
    </message>
    <message>
        <source>Used &amp;for</source>
        <translation>&amp;Verwendet für</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Usual ta&amp;x rate</source>
        <translation>Üblicher &amp;Steuersatz</translation>
    </message>
    <message>
        <source>Counterfoil names the rate on every line itself.</source>
        <translation>Counterfoil nennt den Satz auf jeder Zeile selbst.</translation>
    </message>
    <message>
        <source>The account needs a code and a name.</source>
        <translation>Das Konto braucht einen Code und einen Namen.</translation>
    </message>
    <message>
        <source>The code %1 is taken by %2.</source>
        <translation>Der Code %1 ist vergeben an %2.</translation>
    </message>
    <message>
        <source>There is an account named %1 already: %2.</source>
        <translation>Ein Konto namens %1 gibt es schon: %2.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::CredentialsTab</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Connect Now</source>
        <translation>Jetzt &amp;verbinden</translation>
    </message>
    <message>
        <source>%1 values were recognised and put into their fields.</source>
        <translation>%1 Werte wurden erkannt und in ihre Felder eingetragen.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Keys and tokens are kept in: %1</source>
        <translation>Schlüssel und Tokens liegen in: %1</translation>
    </message>
    <message>
        <source>Disconnect from Xero</source>
        <translation>Von Xero trennen</translation>
    </message>
    <message>
        <source>Disconnect from Xero? Nothing in the queue or the log is lost, and nothing is posted until you sign in again.</source>
        <translation>Von Xero trennen? Aus Warteschlange und Protokoll geht nichts verloren, und nichts wird gebucht, bis Sie sich neu anmelden.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::DaysModel</name>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Documents in Magento</source>
        <translation>Belege in Magento</translation>
    </message>
    <message>
        <source>In Magento</source>
        <translation>In Magento</translation>
    </message>
    <message>
        <source>Documents in Xero</source>
        <translation>Belege in Xero</translation>
    </message>
    <message>
        <source>In Xero</source>
        <translation>In Xero</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::DetailsPage</name>
    <message>
        <source>Tracking and look</source>
        <translation>Tracking und Aussehen</translation>
    </message>
    <message>
        <source>The organisation has no tracking categories. They are made in Xero under Accounting &gt; Advanced &gt; Tracking categories; press Refresh afterwards.</source>
        <translation>Die Organisation hat keine Tracking-Kategorien. Sie werden in Xero unter „Accounting“ &gt; „Advanced“ &gt; „Tracking categories“ angelegt; drücken Sie danach „Aus Xero neu lesen“.</translation>
    </message>
    <message>
        <source>&amp;Branding theme</source>
        <translation>&amp;Branding-Theme</translation>
    </message>
    <message>
        <source>How the document looks when it is printed or mailed from Xero. Empty: the organisation&apos;s usual one.</source>
        <translation>Wie der Beleg aussieht, wenn er aus Xero gedruckt oder gemailt wird. Leer: das übliche der Organisation.</translation>
    </message>
    <message>
        <source>Totals of other extensions</source>
        <translation>Summen anderer Erweiterungen</translation>
    </message>
    <message>
        <source>When a document&apos;s total has a part that none of its fields explain, such as a handling fee of an extension, it is refused. Name the account here, and that part becomes a line of its own.</source>
        <translation>Hat die Summe eines Belegs einen Teil, den keines seiner Felder erklärt, etwa die Bearbeitungsgebühr einer Erweiterung, wird er abgelehnt. Nennen Sie hier das Konto, dann wird dieser Teil eine eigene Zeile.</translation>
    </message>
    <message>
        <source>Accounts for totals of other extensions</source>
        <translation>Konten für Summen anderer Erweiterungen</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>Text der Zeile</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Add t&amp;otal</source>
        <translation>&amp;Summe hinzufügen</translation>
    </message>
    <message>
        <source>Handling fee</source>
        <translation>Bearbeitungsgebühr</translation>
    </message>
    <message>
        <source>Currency and rounding</source>
        <translation>Währung und Rundung</translation>
    </message>
    <message>
        <source>The customer&apos;s currency, with the shop&apos;s rate (recommended)</source>
        <translation>Die Währung des Kunden, mit dem Kurs des Shops (empfohlen)</translation>
    </message>
    <message>
        <source>The shop&apos;s base currency</source>
        <translation>Die Basiswährung des Shops</translation>
    </message>
    <message>
        <source>Post &amp;in</source>
        <translation>Buchen &amp;in</translation>
    </message>
    <message>
        <source>A currency that the organisation has not enabled in Xero can only be posted as base currency.</source>
        <translation>Eine Währung, die die Organisation in Xero nicht aktiviert hat, lässt sich nur als Basiswährung buchen.</translation>
    </message>
    <message>
        <source>Send the shop&apos;s exchange rate</source>
        <translation>Den Wechselkurs des Shops senden</translation>
    </message>
    <message>
        <source>Without it, Xero takes its own rate of the day.</source>
        <translation>Ohne ihn nimmt Xero seinen eigenen Tageskurs.</translation>
    </message>
    <message>
        <source>Post currencies with &amp;three decimals, rounded to two</source>
        <translation>Währungen mit &amp;drei Dezimalstellen buchen, auf zwei gerundet</translation>
    </message>
    <message>
        <source>Largest rou&amp;nding line</source>
        <translation>Größte &amp;Rundungszeile</translation>
    </message>
    <message>
        <source>A difference above this is refused instead of hidden.</source>
        <translation>Eine Differenz darüber wird abgelehnt statt verborgen.</translation>
    </message>
    <message>
        <source>as the document says</source>
        <translation>wie der Beleg sagt</translation>
    </message>
    <message>
        <source>Tax on shippin&amp;g, in per cent</source>
        <translation>Steuer auf &amp;Versand, in Prozent</translation>
    </message>
    <message>
        <source>Only for shops whose documents do not say it.</source>
        <translation>Nur für Shops, deren Belege es nicht sagen.</translation>
    </message>
    <message>
        <source>Text of the sales tax line</source>
        <translation>Text der Umsatzsteuerzeile</translation>
    </message>
    <message>
        <source>Text of the fixed pro&amp;duct tax line</source>
        <translation>Text der Zeile für feste &amp;Produktsteuer</translation>
    </message>
    <message>
        <source>Tracking: %1</source>
        <translation>Tracking: %1</translation>
    </message>
    <message>
        <source>This is no amount. Write it as 0.05.</source>
        <translation>Das ist kein Betrag. Schreiben Sie ihn wie 0.05.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::DocumentsPage</name>
    <message>
        <source>Numbers in Xero</source>
        <translation>Nummern in Xero</translation>
    </message>
    <message>
        <source>Before &amp;invoices</source>
        <translation>Vor &amp;Rechnungen</translation>
    </message>
    <message>
        <source>Before &amp;orders</source>
        <translation>Vor &amp;Bestellungen</translation>
    </message>
    <message>
        <source>Before credit &amp;memos</source>
        <translation>Vor &amp;Gutschriften</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>As the shop shows prices (recommended)</source>
        <translation>Wie der Shop die Preise zeigt (empfohlen)</translation>
    </message>
    <message>
        <source>Tax inclusive</source>
        <translation>Inklusive Steuer</translation>
    </message>
    <message>
        <source>Tax exclusive</source>
        <translation>Exklusive Steuer</translation>
    </message>
    <message>
        <source>No tax; sales tax as a line of its own (United States)</source>
        <translation>Keine Steuer; Umsatzsteuer als eigene Zeile (USA)</translation>
    </message>
    <message>
        <source>&amp;Line amounts</source>
        <translation>Zei&amp;lenbeträge</translation>
    </message>
    <message>
        <source>Taken off each line (recommended)</source>
        <translation>Von jeder Zeile abgezogen (empfohlen)</translation>
    </message>
    <message>
        <source>As lines of their own</source>
        <translation>Als eigene Zeilen</translation>
    </message>
    <message>
        <source>Dis&amp;counts</source>
        <translation>Rab&amp;atte</translation>
    </message>
    <message>
        <source>Magento&apos;s tax amounts, to the cent (recommended)</source>
        <translation>Magentos Steuerbeträge, auf den Cent (empfohlen)</translation>
    </message>
    <message>
        <source>Xero&apos;s own calculation, with a rounding line</source>
        <translation>Xeros eigene Berechnung, mit Rundungszeile</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>A contact for each e-mail address</source>
        <translation>Ein Kontakt für jede E-Mail-Adresse</translation>
    </message>
    <message>
        <source>One contact for all guests</source>
        <translation>Ein Kontakt für alle Gäste</translation>
    </message>
    <message>
        <source>&amp;Guests</source>
        <translation>Gä&amp;ste</translation>
    </message>
    <message>
        <source>&amp;Name of the one contact</source>
        <translation>&amp;Name des einen Kontakts</translation>
    </message>
    <message>
        <source>Block the document and say so (recommended)</source>
        <translation>Beleg sperren und melden (empfohlen)</translation>
    </message>
    <message>
        <source>Date it on the first open day</source>
        <translation>Auf den ersten offenen Tag datieren</translation>
    </message>
    <message>
        <source>When the &amp;period is locked in Xero</source>
        <translation>Wenn der &amp;Zeitraum in Xero gesperrt ist</translation>
    </message>
    <message>
        <source>Post documents with a total of &amp;zero</source>
        <translation>Auch Belege mit N&amp;ull buchen</translation>
    </message>
    <message>
        <source>Invoices, orders and credit memos of Magento can have the same number. Give each its own prefix, or Xero refuses the second one.</source>
        <translation>Rechnungen, Bestellungen und Gutschriften von Magento können dieselbe Nummer haben. Geben Sie jeder Art ein eigenes Präfix, sonst lehnt Xero die zweite ab.</translation>
    </message>
    <message>
        <source>Invoice %1 becomes %2</source>
        <translation>Rechnung %1 wird zu %2</translation>
    </message>
    <message>
        <source>&amp;Behind every number</source>
        <translation>&amp;Hinter jeder Nummer</translation>
    </message>
    <message>
        <source>T&amp;ax amounts</source>
        <translation>S&amp;teuerbeträge</translation>
    </message>
    <message>
        <source>Name the item code (S&amp;KU) on lines</source>
        <translation>Artikelnummer (S&amp;KU) auf Zeilen nennen</translation>
    </message>
    <message>
        <source>&amp;Due after the document&apos;s date</source>
        <translation>&amp;Fällig nach dem Belegdatum</translation>
    </message>
    <message>
        <source>Before a day&apos;s sales</source>
        <translation>Vor Tagesverkäufen</translation>
    </message>
    <message>
        <source>Before a day&apos;s refunds</source>
        <translation>Vor Tageserstattungen</translation>
    </message>
    <message>
        <source>Xero works out tax from each line&apos;s total, Magento from each item or each document, so the two can differ by a cent or two. With Magento&apos;s amounts the tax of every line is sent along and the tax return shows what the customers have paid. With Xero&apos;s own calculation the tax is exactly rate times net on every line, and the cents of difference go to the rounding account without tax.</source>
        <translation>Xero berechnet die Steuer aus der Summe jeder Zeile, Magento aus jedem Artikel oder jedem Beleg; so können beide um ein, zwei Cent abweichen. Mit Magentos Beträgen wird die Steuer jeder Zeile mitgesendet, und die Steuererklärung zeigt, was die Kunden bezahlt haben. Mit Xeros eigener Berechnung ist die Steuer auf jeder Zeile genau Satz mal Netto, und die Cent Differenz gehen ohne Steuer auf das Rundungskonto.</translation>
    </message>
    <message>
        <source>Ask a person (recommended)</source>
        <translation>Einen Menschen fragen (empfohlen)</translation>
    </message>
    <message>
        <source>Delete the payment and void the document</source>
        <translation>Zahlung löschen und Beleg stornieren</translation>
    </message>
    <message>
        <source>When a paid document is canceled in Magento</source>
        <translation>Wenn ein bezahlter Beleg in Magento storniert wird</translation>
    </message>
    <message>
        <source>An unpaid one is always voided in Xero.</source>
        <translation>Ein unbezahlter wird in Xero immer storniert.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ExamplePane</name>
    <message>
        <source>With these choices</source>
        <translation>Mit dieser Wahl</translation>
    </message>
    <message>
        <source>Example document of the shop</source>
        <translation>Beispielbeleg des Shops</translation>
    </message>
    <message>
        <source>Lines in Xero</source>
        <translation>Zeilen in Xero</translation>
    </message>
    <message>
        <source>Line in Xero</source>
        <translation>Zeile in Xero</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Once documents of the shop have been read, one of them is shown here as it would be in Xero.</source>
        <translation>Sobald Belege des Shops gelesen sind, wird hier einer so gezeigt, wie er in Xero stünde.</translation>
    </message>
    <message>
        <source>Total in Magento</source>
        <translation>Summe in Magento</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::FindingsModel</name>
    <message>
        <source>%1 (known)</source>
        <translation>%1 (bekannt)</translation>
    </message>
    <message>
        <source>%1 (notice)</source>
        <translation>%1 (Hinweis)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
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
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::Gauge</name>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (limit not known yet)</source>
        <translation>%1 (Grenze noch nicht bekannt)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GridView</name>
    <message>
        <source>All columns as they were</source>
        <translation>Alle Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::Guide</name>
    <message>
        <source>Welcome to Counterfoil</source>
        <translation>Willkommen bei Counterfoil</translation>
    </message>
    <message>
        <source>It reads your Magento shop and posts it into Xero, right to the cent. This guide leads from nothing to the first sync; it takes about ten minutes.</source>
        <translation>Es liest Ihren Magento-Shop und bucht ihn auf den Cent genau in Xero. Dieser Assistent führt von null zum ersten Abgleich; er dauert etwa zehn Minuten.</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Was Sie brauchen</translation>
    </message>
    <message>
        <source>• the admin of your Magento shop, with the right to add an integration</source>
        <translation>• den Admin Ihres Magento-Shops, mit dem Recht, eine Integration anzulegen</translation>
    </message>
    <message>
        <source>• your sign-in to Xero, with the role Standard or Adviser</source>
        <translation>• Ihre Anmeldung bei Xero, mit der Rolle „Standard“ oder „Adviser“</translation>
    </message>
    <message>
        <source>• the day from which on the shop is to be posted</source>
        <translation>• den Tag, ab dem der Shop gebucht werden soll</translation>
    </message>
    <message>
        <source>Nothing is sent to Xero before you press Sync Now on the last page. Keys are kept in the system&apos;s keychain only. You can leave the guide at any time and open it again under Help &gt; Set-up guide.</source>
        <translation>Es wird nichts an Xero gesendet, bevor Sie auf der letzten Seite „Jetzt abgleichen“ drücken. Schlüssel liegen nur im Schlüsselbund des Systems. Sie können den Assistenten jederzeit verlassen und unter Hilfe &gt; Einrichtungsassistent wieder öffnen.</translation>
    </message>
    <message>
        <source>Set-up guide</source>
        <translation>Einrichtungsassistent</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Weiter &gt;</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Steps of setting up</source>
        <translation>Schritte der Einrichtung</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Magento</source>
        <translation>Magento</translation>
    </message>
    <message>
        <source>Xero app</source>
        <translation>Xero-App</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Ab wann</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>Erster Abgleich</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Accounts and taxes</source>
        <translation>Konten und Steuern</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>&lt; B&amp;ack</source>
        <translation>&lt; &amp;Zurück</translation>
    </message>
    <message>
        <source>Late&amp;r</source>
        <translation>Spä&amp;ter</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideAccountsPage</name>
    <message>
        <source>Accounts and taxes</source>
        <translation>Konten und Steuern</translation>
    </message>
    <message>
        <source>Counterfoil proposes an account for each role, a tax rate for each tax of the shop and an account for each payment method, each with its reason. Check them with your accountant; all can be changed later under Account types.</source>
        <translation>Counterfoil schlägt für jede Rolle ein Konto vor, für jede Steuer des Shops einen Steuersatz und für jede Zahlungsart ein Konto, jeweils mit Grund. Prüfen Sie alles mit Ihrem Steuerberater; ändern lässt es sich später unter Kontenarten.</translation>
    </message>
    <message>
        <source>Accounts and tax rates are read once Xero is connected.</source>
        <translation>Konten und Steuersätze werden gelesen, sobald Xero verbunden ist.</translation>
    </message>
    <message>
        <source>Everything that is needed is chosen.</source>
        <translation>Alles Nötige ist gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still need a choice.</source>
        <translation>
            <numerusform>%n Punkt ist noch zu wählen.</numerusform>
            <numerusform>%n Punkte sind noch zu wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Taxes chosen</source>
        <translation>Steuern gewählt</translation>
    </message>
    <message>
        <source>Payment methods chosen</source>
        <translation>Zahlungsarten gewählt</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, under Account types</source>
        <translation>
            <numerusform>… und %n weiterer, unter Kontenarten</numerusform>
            <numerusform>… und %n weitere, unter Kontenarten</numerusform>
        </translation>
    </message>
    <message>
        <source>No account for sales is chosen yet.</source>
        <translation>Noch ist kein Konto für Verkäufe gewählt.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message numerus="yes">
        <source>chosen; %n still open</source>
        <translation>
            <numerusform>gewählt; %n noch offen</numerusform>
            <numerusform>gewählt; %n noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use suggestions…</source>
        <translation>&amp;Vorschläge nutzen …</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideBooksPage</name>
    <message>
        <source>Make your own app in Xero</source>
        <translation>Eine eigene Xero-App anlegen</translation>
    </message>
    <message>
        <source>Xero lets programs in through an app of your own. It is free and takes two minutes.</source>
        <translation>Xero lässt Programme über eine eigene App von Ihnen hinein. Das ist kostenlos und in zwei Minuten getan.</translation>
    </message>
    <message>
        <source>Sign &amp;in to Xero</source>
        <translation>&amp;Bei Xero anmelden</translation>
    </message>
    <message>
        <source>Your browser opens Xero&apos;s page. Allow the access and come back here.</source>
        <translation>Ihr Browser öffnet Xeros Seite. Erlauben Sie den Zugriff und kommen Sie zurück.</translation>
    </message>
    <message>
        <source>Nobody has signed in to Xero yet: press “Sign in to Xero”.</source>
        <translation>Bei Xero ist noch niemand angemeldet: Drücken Sie „Bei Xero anmelden“.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideFinishPage</name>
    <message>
        <source>Ready to post</source>
        <translation>Bereit zum Buchen</translation>
    </message>
    <message>
        <source>Sync Now reads the shop and posts. You see every document and every refusal in the Log. To look first, close the guide and use Preview in the Queue.</source>
        <translation>„Jetzt abgleichen“ liest den Shop und bucht. Jeden Beleg und jede Ablehnung sehen Sie im Protokoll. Um vorher zu prüfen, schließen Sie den Assistenten und benutzen „Vorschau“ in der Warteschlange.</translation>
    </message>
    <message>
        <source>&amp;Sync Now</source>
        <translation>&amp;Jetzt abgleichen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Still missing. Go back to a step by the list on the left; the guide can also be opened again under Help &gt; Set-up guide.</source>
        <translation>Etwas fehlt noch. Gehen Sie über die Liste links zu einem Schritt zurück; der Assistent lässt sich auch unter Hilfe &gt; Einrichtungsassistent wieder öffnen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideModePage</name>
    <message>
        <source>When it posts</source>
        <translation>Wann gebucht wird</translation>
    </message>
    <message>
        <source>After the first sync Counterfoil goes on by itself.</source>
        <translation>Nach dem ersten Abgleich macht Counterfoil von selbst weiter.</translation>
    </message>
    <message>
        <source>Cron &amp;Job (recommended)</source>
        <translation>Cron-&amp;Job (empfohlen)</translation>
    </message>
    <message>
        <source>&amp;Immediately</source>
        <translation>&amp;Sofort</translation>
    </message>
    <message>
        <source>every %1 minutes</source>
        <translation>alle %1 Minuten</translation>
    </message>
    <message>
        <source>Interval of the Cron Job</source>
        <translation>Abstand des Cron-Jobs</translation>
    </message>
    <message>
        <source>Changes are gathered and sent together: the fewest calls to Xero.</source>
        <translation>Änderungen werden gesammelt und zusammen gesendet: am wenigsten Aufrufe an Xero.</translation>
    </message>
    <message>
        <source>A sale is in Xero about a minute after it was made. Needs more of the calls that Xero allows in a day.</source>
        <translation>Ein Verkauf ist nach etwa einer Minute in Xero. Braucht mehr der Aufrufe, die Xero am Tag erlaubt.</translation>
    </message>
    <message>
        <source>Immediately</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Cron Job, %1</source>
        <translation>Cron-Job, %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideOrganisationPage</name>
    <message>
        <source>The organisation</source>
        <translation>Die Organisation</translation>
    </message>
    <message>
        <source>Into which set of books does this shop post?</source>
        <translation>In welche Bücher bucht dieser Shop?</translation>
    </message>
    <message>
        <source>&amp;Choose this organisation</source>
        <translation>Diese &amp;Organisation wählen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Basiswährung</translation>
    </message>
    <message>
        <source>Demo company</source>
        <translation>Demo-Firma</translation>
    </message>
    <message>
        <source>yes – nothing here is real</source>
        <translation>ja – nichts hier ist echt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Period lock date</source>
        <translation>Periode gesperrt bis</translation>
    </message>
    <message>
        <source>Your sign-in reaches several organisations. The choice is remembered.</source>
        <translation>Ihre Anmeldung erreicht mehrere Organisationen. Die Wahl wird gespeichert.</translation>
    </message>
    <message>
        <source>This shop posts into %1. To use another organisation, go back, sign in again and allow it on Xero&apos;s page.</source>
        <translation>Dieser Shop bucht in %1. Für eine andere Organisation gehen Sie zurück, melden sich neu an und erlauben sie auf Xeros Seite.</translation>
    </message>
    <message>
        <source>The organisation is known once you have signed in to Xero. If your sign-in reaches several, you choose here.</source>
        <translation>Die Organisation ist bekannt, sobald Sie sich bei Xero angemeldet haben. Erreicht Ihre Anmeldung mehrere, wählen Sie hier.</translation>
    </message>
    <message>
        <source>Choose the organisation.</source>
        <translation>Wählen Sie die Organisation.</translation>
    </message>
    <message>
        <source>No organisation is known yet.</source>
        <translation>Noch ist keine Organisation bekannt.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideShopPage</name>
    <message>
        <source>Let Magento make the keys</source>
        <translation>Magento die Schlüssel machen lassen</translation>
    </message>
    <message>
        <source>An integration lets Counterfoil read orders, invoices, credit memos and customers. It cannot change anything in the shop.</source>
        <translation>Eine Integration lässt Counterfoil Bestellungen, Rechnungen, Gutschriften und Kunden lesen. Ändern kann sie im Shop nichts.</translation>
    </message>
    <message>
        <source>Consumer Key …  Consumer Secret …  Access Token …  Access Token Secret …</source>
        <translation>Consumer Key …  Consumer Secret …  Access Token …  Access Token Secret …</translation>
    </message>
    <message>
        <source>&amp;Paste all four values here at once</source>
        <translation>Alle &amp;vier Werte hier auf einmal einfügen</translation>
    </message>
    <message>
        <source>From the window that Magento shows after Activate and Allow. Each value finds its field below.</source>
        <translation>Aus dem Fenster, das Magento nach „Activate“ und „Allow“ zeigt. Jeder Wert findet unten sein Feld.</translation>
    </message>
    <message>
        <source>The four values of an integration are not in this text. Copy all of Magento&apos;s window, or enter each value below.</source>
        <translation>Die vier Werte einer Integration sind nicht in diesem Text. Kopieren Sie Magentos ganzes Fenster oder geben Sie unten jeden Wert ein.</translation>
    </message>
    <message>
        <source>All four values were recognised.</source>
        <translation>Alle vier Werte wurden erkannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) recognised; enter the others below.</source>
        <translation>
            <numerusform>%n Wert erkannt; geben Sie die anderen unten ein.</numerusform>
            <numerusform>%n Werte erkannt; geben Sie die anderen unten ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop has not been tested yet: press “Test the shop”.</source>
        <translation>Der Shop ist noch nicht getestet: Drücken Sie „Shop testen“.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideSincePage</name>
    <message>
        <source>From which date on</source>
        <translation>Ab welchem Datum</translation>
    </message>
    <message>
        <source>Documents of the shop that are dated earlier stay out of Xero. When in doubt, ask whoever keeps the books.</source>
        <translation>Belege des Shops mit früherem Datum bleiben außerhalb von Xero. Im Zweifel fragen Sie, wer die Bücher führt.</translation>
    </message>
    <message>
        <source>Posted: %1</source>
        <translation>Gebucht: %1</translation>
    </message>
    <message>
        <source>Nobody has said yet from which date on to post.</source>
        <translation>Noch hat niemand gesagt, ab welchem Datum gebucht wird.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::JournalDialog</name>
    <message>
        <source>A &amp;file on this computer</source>
        <translation>Eine &amp;Datei auf diesem Computer</translation>
    </message>
    <message>
        <source>A &amp;PostgreSQL database that several computers share</source>
        <translation>Eine &amp;PostgreSQL-Datenbank, die mehrere Computer teilen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Where the journal lies</source>
        <translation>Wo das Journal liegt</translation>
    </message>
    <message>
        <source>The journal holds the queue, the log and what stands in Xero. Keys are never in it: they are in the keychain.</source>
        <translation>Das Journal enthält die Warteschlange, das Protokoll und was in Xero steht. Schlüssel sind nie darin: Sie liegen im Schlüsselbund.</translation>
    </message>
    <message>
        <source>&amp;Address of the database</source>
        <translation>&amp;Adresse der Datenbank</translation>
    </message>
    <message>
        <source>Without the password. Add ?sslmode=verify-full to have its certificate checked.</source>
        <translation>Ohne das Passwort. Mit ?sslmode=verify-full am Ende wird ihr Zertifikat geprüft.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain only.</source>
        <translation>Liegt nur im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>The address of the database is missing.</source>
        <translation>Die Adresse der Datenbank fehlt.</translation>
    </message>
    <message>
        <source>Looks right.</source>
        <translation>Sieht richtig aus.</translation>
    </message>
    <message>
        <source>It takes effect when Counterfoil is started again. What is in the journal of now stays where it is and is not copied; the other journal has its own settings, queue and log. What is in Xero already is found there and not posted twice.</source>
        <translation>Es gilt ab dem nächsten Start von Counterfoil. Der Inhalt des jetzigen Journals bleibt, wo er ist, und wird nicht kopiert; das andere Journal hat eigene Einstellungen, eine eigene Warteschlange und ein eigenes Protokoll. Was schon in Xero ist, wird dort gefunden und nicht doppelt gebucht.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::LinesPane</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
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
        <translation>Artikel, Konto, Steuer</translation>
    </message>
    <message>
        <source>The lines in Magento and in Xero</source>
        <translation>Die Zeilen in Magento und in Xero</translation>
    </message>
    <message>
        <source>Magento has %1, Xero got %2</source>
        <translation>Magento hat %1, Xero erhielt %2</translation>
    </message>
    <message>
        <source>The difference is %1</source>
        <translation>Die Differenz beträgt %1</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Nothing of it was sent to Xero, or what was sent is not kept any more.</source>
        <translation>Davon wurde nichts an Xero gesendet, oder das Gesendete wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>The totals differ by %1: Magento %2, Xero %3</source>
        <translation>Die Summen weichen um %1 ab: Magento %2, Xero %3</translation>
    </message>
    <message>
        <source>Both totals are equal: %1</source>
        <translation>Beide Summen sind gleich: %1</translation>
    </message>
    <message>
        <source>What was sent has Magento&apos;s total: %1</source>
        <translation>Das Gesendete hat Magentos Summe: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::LogDetail</name>
    <message>
        <source>Select a row to see everything about it.</source>
        <translation>Wählen Sie eine Zeile, um alles dazu zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>History of this document</source>
        <translation>Verlauf dieses Belegs</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Posted as</source>
        <translation>Gebucht als</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Xero number</source>
        <translation>Xero-Nummer</translation>
    </message>
    <message>
        <source>Xero id</source>
        <translation>Xero-ID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Take &amp;back in Xero…</source>
        <translation>In Xero &amp;zurücknehmen …</translation>
    </message>
    <message>
        <source>View on &amp;Xero</source>
        <translation>In &amp;Xero ansehen</translation>
    </message>
    <message>
        <source>View in &amp;Magento</source>
        <translation>In &amp;Magento ansehen</translation>
    </message>
    <message>
        <source>What happened, and what to do</source>
        <translation>Was geschah und was zu tun ist</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>What Magento said</source>
        <translation>Was Magento sagte</translation>
    </message>
    <message>
        <source>What was sent to Xero</source>
        <translation>Was an Xero gesendet wurde</translation>
    </message>
    <message>
        <source>What Xero answered</source>
        <translation>Was Xero antwortete</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>Z&amp;eilen</translation>
    </message>
    <message>
        <source>Ma&amp;gento said</source>
        <translation>Ma&amp;gento sagte</translation>
    </message>
    <message>
        <source>Sen&amp;t</source>
        <translation>Ge&amp;sendet</translation>
    </message>
    <message>
        <source>Xer&amp;o answered</source>
        <translation>Xero an&amp;twortete</translation>
    </message>
    <message>
        <source>More about this document</source>
        <translation>Mehr zu diesem Beleg</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::LogFilterBar</name>
    <message>
        <source>Only the ne&amp;west of each</source>
        <translation>Nur das &amp;Neueste je Beleg</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation>Art des Belegs</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Shows only the last result of each document</source>
        <translation>Zeigt nur das letzte Ergebnis jedes Belegs</translation>
    </message>
    <message>
        <source>Search number, customer, message</source>
        <translation>Nummer, Kunde, Meldung suchen</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>1 = success, 2 = error</source>
        <translation>1 = Erfolg, 2 = Fehler</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>The document in Magento, and what of it was posted</source>
        <translation>Der Beleg in Magento und was davon gebucht wurde</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Magento&apos;s number</source>
        <translation>Magentos Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Xero number</source>
        <translation>Xero-Nummer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::LogTab</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>View Request &amp;Daily</source>
        <translation>&amp;Tägliche Aufrufe</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Every document that is posted, and every refusal with its reason, is listed here. Start with the queue.</source>
        <translation>Jeder gebuchte Beleg und jede Ablehnung mit ihrem Grund steht hier. Beginnen Sie mit der Warteschlange.</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Zur Warteschlange</translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation>Nichts passt zu diesem Filter</translation>
    </message>
    <message>
        <source>Choose another period, or search for less.</source>
        <translation>Wählen Sie einen anderen Zeitraum oder suchen Sie nach weniger.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>%1 is tried again with the next sync.</source>
        <translation>%1 wird mit dem nächsten Abgleich erneut versucht.</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Entries written to %1: %2</source>
        <translation>Einträge nach %1 geschrieben: %2</translation>
    </message>
    <message>
        <source>%1 is skipped. Retry brings it back.</source>
        <translation>%1 ist übersprungen. „Erneut versuchen“ bringt den Beleg zurück.</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is %1</source>
        <translation>Kein Browser ließ sich öffnen. Die Seite ist %1</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Export anhalten</translation>
    </message>
    <message>
        <source>Rows exported</source>
        <translation>Exportierte Zeilen</translation>
    </message>
    <message>
        <source>Choose the columns; drag their headers to move them, click one to sort</source>
        <translation>Spalten wählen; Spaltenköpfe ziehen, um sie zu verschieben, anklicken, um zu sortieren</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Reading… %1 until now</source>
        <translation>Wird gelesen … bisher %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3 OK, %4 errors</source>
        <translation>%1 von %2: %3 OK, %4 Fehler</translation>
    </message>
    <message>
        <source>None of %1</source>
        <translation>Keine von %1</translation>
    </message>
    <message>
        <source>Copy the &amp;cell</source>
        <translation>&amp;Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>At most %1 rows can be copied at once. Export takes all of them.</source>
        <translation>Es lassen sich höchstens %1 Zeilen auf einmal kopieren. „Exportieren“ nimmt alle.</translation>
    </message>
    <message>
        <source>Rows copied: %1</source>
        <translation>Kopierte Zeilen: %1</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>Der Export wurde angehalten; nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::MainWindow</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>Warteschlange (%1)</translation>
    </message>
    <message>
        <source>Counterfoil (demo)</source>
        <translation>Counterfoil (Demo)</translation>
    </message>
    <message>
        <source>Your browser shows Xero&apos;s page. Allow the access there and come back.</source>
        <translation>Ihr Browser zeigt Xeros Seite. Erlauben Sie dort den Zugriff und kommen Sie zurück.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this address yourself: %1</source>
        <translation>Kein Browser ließ sich öffnen. Öffnen Sie diese Adresse selbst: %1</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Connection status</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Account types</source>
        <translation>Kontenarten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The account types are saved.</source>
        <translation>Die Kontenarten sind gespeichert.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The account types have changes that are not saved. Close without saving them?</source>
        <translation>Die Kontenarten haben Änderungen, die nicht gespeichert sind. Ohne Speichern schließen?</translation>
    </message>
    <message>
        <source>The credentials have changes that are not saved. Close without saving them?</source>
        <translation>Die Zugangsdaten haben Änderungen, die nicht gespeichert sind. Ohne Speichern schließen?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Go to Credentials</source>
        <translation>Zu den Zugangsdaten</translation>
    </message>
    <message>
        <source>Connected. The next step: choose the accounts and tax rates of Xero. “Suggest” does most of it.</source>
        <translation>Verbunden. Der nächste Schritt: Konten und Steuersätze von Xero wählen. „Vorschlagen“ erledigt das meiste.</translation>
    </message>
    <message>
        <source>Go to Account types</source>
        <translation>Zu den Kontenarten</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>its payment of %1 is deleted</source>
        <translation>seine Zahlung von %1 wird gelöscht</translation>
    </message>
    <message>
        <source>%1 over %2 is voided</source>
        <translation>%1 über %2 wird storniert</translation>
    </message>
    <message>
        <source>Take back in Xero</source>
        <translation>In Xero zurücknehmen</translation>
    </message>
    <message>
        <source>This happens in Xero:

• %1

A payment that is reconciled with the bank stays: Xero refuses to delete it, and you are told. %2 stays in the queue as skipped; Retry posts it again.</source>
        <translation>Das geschieht in Xero:

• %1

Eine mit der Bank abgestimmte Zahlung bleibt: Xero lehnt ihre Löschung ab, und Sie erfahren es. %2 bleibt als übersprungen in der Warteschlange; „Erneut versuchen“ bucht den Beleg wieder.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Shop: %1</source>
        <translation>Shop: %1</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Another shop or organisation</source>
        <translation>Anderer Shop oder andere Organisation</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Profile …</translation>
    </message>
    <message>
        <source>There are changes that are not saved. Save or revert them, then change to %1.</source>
        <translation>Es gibt Änderungen, die nicht gespeichert sind. Speichern Sie sie oder setzen Sie sie zurück, und wechseln Sie dann zu %1.</translation>
    </message>
    <message>
        <source>The profile %1 is in use by another window or command. Close it there first.</source>
        <translation>Das Profil %1 wird von einem anderen Fenster oder Befehl benutzt. Schließen Sie es zuerst dort.</translation>
    </message>
    <message>
        <source>There are changes that are not saved. Save or revert them, then change the language.</source>
        <translation>Es gibt Änderungen, die nicht gespeichert sind. Speichern Sie sie oder setzen Sie sie zurück, und wechseln Sie dann die Sprache.</translation>
    </message>
    <message>
        <source>Paused: nothing is posted by itself until you go on.</source>
        <translation>Pause: Nichts wird von selbst gebucht, bis Sie weitermachen.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>&amp;Neu anmelden</translation>
    </message>
    <message>
        <source>The journal&apos;s place is saved. Close Counterfoil and start it again to use it.</source>
        <translation>Der Ort des Journals ist gespeichert. Schließen Sie Counterfoil und starten Sie es neu, um ihn zu verwenden.</translation>
    </message>
    <message>
        <source>Work is going on. Stop it or wait for its end, then change the language.</source>
        <translation>Es wird gerade gearbeitet. Halten Sie es an oder warten Sie das Ende ab, und wechseln Sie dann die Sprache.</translation>
    </message>
    <message>
        <source>The language could not be kept: the data folder cannot be written to.</source>
        <translation>Die Sprache konnte nicht gespeichert werden: In den Datenordner kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::MapEditor</name>
    <message>
        <source>Remove this row</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::MinuteChart</name>
    <message>
        <source>Calls per minute</source>
        <translation>Aufrufe pro Minute</translation>
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
        <translation>Xeros Grenze</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::OverviewTab</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Was auf Sie wartet</translation>
    </message>
    <message>
        <source>Your shop and your books, side by side</source>
        <translation>Ihr Shop und Ihre Bücher, Seite an Seite</translation>
    </message>
    <message>
        <source>Once the shop and Xero are connected you see here what was posted, whether the sums agree, and what waits for you.</source>
        <translation>Sobald Shop und Xero verbunden sind, sehen Sie hier, was gebucht wurde, ob die Summen stimmen und was auf Sie wartet.</translation>
    </message>
    <message>
        <source>Connect the shop and Xero</source>
        <translation>Shop und Xero verbinden</translation>
    </message>
    <message>
        <source>Nothing. All that could be posted was posted.</source>
        <translation>Nichts. Alles, was gebucht werden konnte, ist gebucht.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::PaymentsPage</name>
    <message>
        <source>Payment methods</source>
        <translation>Zahlungsarten</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>post no payment</source>
        <translation>keine Zahlung buchen</translation>
    </message>
    <message>
        <source>Any other method</source>
        <translation>Jede andere Art</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Geht auf</translation>
    </message>
    <message>
        <source>Money after</source>
        <translation>Geld nach</translation>
    </message>
    <message>
        <source>Days until the money of %1 is there</source>
        <translation>Tage, bis das Geld von %1 da ist</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>am selben Tag</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Fällig nach</translation>
    </message>
    <message>
        <source>Days until invoices paid by %1 are due</source>
        <translation>Tage, bis mit %1 bezahlte Rechnungen fällig sind</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>A payment is posted into the account, and the invoice in Xero is paid. “Leave open” posts no payment: the invoice stays due until you match it in Xero, as for bank transfers. A gateway that pays out later gets the days that its money is on the way: the payment is dated that much later. “Due after” replaces the due date of the page Documents.</source>
        <translation>Eine Zahlung wird auf das Konto gebucht, und die Rechnung in Xero ist bezahlt. „Offen lassen“ bucht keine Zahlung: Die Rechnung bleibt offen, bis Sie sie in Xero zuordnen, wie bei Überweisungen. Ein Zahlungsdienst, der später auszahlt, bekommt die Tage, die sein Geld unterwegs ist: Um so viel später wird die Zahlung datiert. „Fällig nach“ ersetzt das Fälligkeitsdatum der Seite Belege.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::PeriodCard</name>
    <message>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
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
        <translation>Differenz (%1)</translation>
    </message>
    <message>
        <source>Nothing was posted yet.</source>
        <translation>Noch wurde nichts gebucht.</translation>
    </message>
    <message>
        <source>Magento and Xero agree to the cent.</source>
        <translation>Magento und Xero stimmen auf den Cent überein.</translation>
    </message>
    <message>
        <source>Magento and Xero differ.</source>
        <translation>Magento und Xero weichen ab.</translation>
    </message>
    <message>
        <source>Posted in another currency than the shop&apos;s document and not compared: %1</source>
        <translation>In anderer Währung als der Beleg des Shops gebucht und nicht verglichen: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::PeriodChooser</name>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>Days of your own</source>
        <translation>Eigene Tage</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>&amp;Zeitraum:</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::PreviewDialog</name>
    <message>
        <source>Preview: %1</source>
        <translation>Vorschau: %1</translation>
    </message>
    <message>
        <source>In Magento</source>
        <translation>In Magento</translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>Es würde nichts gesendet.</translation>
    </message>
    <message>
        <source>In Xero, after posting</source>
        <translation>In Xero, nach dem Buchen</translation>
    </message>
    <message>
        <source>This is a calculation only. Nothing was sent.</source>
        <translation>Dies ist nur eine Berechnung. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>There is no preview of this document.</source>
        <translation>Von diesem Beleg gibt es keine Vorschau.</translation>
    </message>
    <message>
        <source>Both totals are equal: %1</source>
        <translation>Beide Summen sind gleich: %1</translation>
    </message>
    <message>
        <source>The totals differ by %1: Magento %2, Xero %3</source>
        <translation>Die Summen weichen um %1 ab: Magento %2, Xero %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::PreviewListDialog</name>
    <message>
        <source>This is a calculation only. Nothing was sent.</source>
        <translation>Dies ist nur eine Berechnung. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Preview of %1 rows</source>
        <translation>Vorschau auf %1 Zeilen</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Mit Problemen</translation>
    </message>
    <message>
        <source>With differences</source>
        <translation>Mit Abweichungen</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Welche Zeilen angezeigt werden</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Rows computed</source>
        <translation>Berechnete Zeilen</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>Vorschauen</translation>
    </message>
    <message>
        <source>&amp;Preview this document</source>
        <translation>&amp;Vorschau dieses Belegs</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV &amp;exportieren …</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>To be posted</source>
        <translation>Zu buchen</translation>
    </message>
    <message>
        <source>Magento total</source>
        <translation>Summe Magento</translation>
    </message>
    <message>
        <source>Xero total</source>
        <translation>Summe Xero</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Not posted</source>
        <translation>Nicht gebucht</translation>
    </message>
    <message>
        <source>Sums by currency</source>
        <translation>Summen nach Währung</translation>
    </message>
    <message>
        <source>Computing. If a sync is running, this begins after it.</source>
        <translation>Wird berechnet. Läuft gerade ein Abgleich, beginnt es danach.</translation>
    </message>
    <message>
        <source>%1 of %2 rows.</source>
        <translation>%1 von %2 Zeilen.</translation>
    </message>
    <message>
        <source>Rows: %1.</source>
        <translation>Zeilen: %1.</translation>
    </message>
    <message>
        <source>Stopped; the sums are of these rows only.</source>
        <translation>Angehalten; die Summen betreffen nur diese Zeilen.</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Keine Probleme.</translation>
    </message>
    <message>
        <source>With problems: %1.</source>
        <translation>Mit Problemen: %1.</translation>
    </message>
    <message>
        <source>All totals are equal.</source>
        <translation>Alle Summen sind gleich.</translation>
    </message>
    <message>
        <source>Totals that differ: %1.</source>
        <translation>Abweichende Summen: %1.</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>Sales invoices</source>
        <translation>Ausgangsrechnungen</translation>
    </message>
    <message>
        <source>Export the previews</source>
        <translation>Vorschauen exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Rows written to %1: %2</source>
        <translation>Zeilen in %1 geschrieben: %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::PreviewListModel</name>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Magento total</source>
        <translation>Summe Magento</translation>
    </message>
    <message>
        <source>Xero total</source>
        <translation>Summe Xero</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Will be posted</source>
        <translation>Wird gebucht</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ProfilesDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>A profile is one shop, or some of its websites, and one Xero organisation. Each has its own keys, account types, queue and log.</source>
        <translation>Ein Profil ist ein Shop oder einige seiner Websites und eine Xero-Organisation. Jedes hat eigene Schlüssel, Kontenarten, Warteschlange und Protokoll.</translation>
    </message>
    <message>
        <source>N&amp;ame, for New or Rename</source>
        <translation>N&amp;ame, für Neu oder Umbenennen</translation>
    </message>
    <message>
        <source>Small letters, digits, - and _.</source>
        <translation>Kleinbuchstaben, Ziffern, - und _.</translation>
    </message>
    <message>
        <source>%1 (open here)</source>
        <translation>%1 (hier offen)</translation>
    </message>
    <message>
        <source>%1 (open in another window)</source>
        <translation>%1 (in anderem Fenster offen)</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation>Dieser Name ist frei.</translation>
    </message>
    <message>
        <source>The profile that is open keeps its name.</source>
        <translation>Das offene Profil behält seinen Namen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ProgressArea</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>Stops after the request in hand. The rest stays in the queue.</source>
        <translation>Hält nach der laufenden Anfrage an. Der Rest bleibt in der Warteschlange.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Xero calls: %1</source>
        <translation>Xero-Aufrufe: %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>Angehalten %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Fertig %1</translation>
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
        <source>Breaks off at once. What was under way is checked with the next sync; nothing is posted twice.</source>
        <translation>Bricht sofort ab. Was gerade lief, wird beim nächsten Abgleich geprüft; nichts wird doppelt gebucht.</translation>
    </message>
    <message>
        <source>posted: %1</source>
        <translation>gebucht: %1</translation>
    </message>
    <message>
        <source>queued: %1</source>
        <translation>eingereiht: %1</translation>
    </message>
    <message>
        <source>need you: %1</source>
        <translation>brauchen Sie: %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>warten: %1</translation>
    </message>
    <message>
        <source>calls to Xero: %1</source>
        <translation>Aufrufe an Xero: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Sofort stoppen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::QueueModel</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Magento&apos;s number</source>
        <translation>Magentos Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>What is posted next for this document</source>
        <translation>Was für diesen Beleg als Nächstes gebucht wird</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Wartegrund</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Whether it is posted before or after all others</source>
        <translation>Ob vor oder nach allen anderen gebucht wird</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::QueueTab</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Sync &amp;Now</source>
        <translation>&amp;Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Read the shop and post all that is due (F5)</source>
        <translation>Den Shop lesen und alles Fällige buchen (F5)</translation>
    </message>
    <message>
        <source>Add &amp;All Data To Queue…</source>
        <translation>&amp;Alle Daten einreihen …</translation>
    </message>
    <message>
        <source>Retry a&amp;ll refused</source>
        <translation>Abge&amp;lehnte erneut</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation>Art des Belegs</translation>
    </message>
    <message>
        <source>Search number, customer, message</source>
        <translation>Nummer, Kunde, Meldung suchen</translation>
    </message>
    <message>
        <source>Search in the queue</source>
        <translation>In der Warteschlange suchen</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Connect the shop and Xero first. Then everything in the shop can be added here with one click.</source>
        <translation>Verbinden Sie zuerst den Shop und Xero. Dann lässt sich hier alles aus dem Shop mit einem Klick einreihen.</translation>
    </message>
    <message>
        <source>Go to Credentials</source>
        <translation>Zu den Zugangsdaten</translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation>Nichts passt zu diesem Filter</translation>
    </message>
    <message>
        <source>There are other rows in the queue, or none of this kind.</source>
        <translation>In der Warteschlange sind andere Zeilen oder keine dieser Art.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Add All Data To Queue…</source>
        <translation>Alle Daten einreihen …</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Selected documents: %1. They stay in the list, marked as skipped, and are not posted.

Why are they skipped?</source>
        <translation>Gewählte Belege: %1. Sie bleiben in der Liste, als übersprungen gekennzeichnet, und werden nicht gebucht.

Warum werden sie übersprungen?</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Preview all that &amp;wait…</source>
        <translation>Vorschau auf &amp;Wartendes …</translation>
    </message>
    <message>
        <source>What would be posted for every waiting row, as a list with sums</source>
        <translation>Was für jede wartende Zeile gebucht würde, als Liste mit Summen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Selected documents: %1; skipped among them: %2. Skipped documents were taken out by a person. Retry posts all of these to Xero at once, where only “Take back” in the log undoes it, one by one.</source>
        <translation>Ausgewählte Belege: %1; davon übersprungen: %2. Übersprungene Belege hat jemand von Hand herausgenommen. „Erneut versuchen“ bucht sie alle sofort in Xero, wo nur „Zurücknehmen“ im Protokoll dies rückgängig macht, einzeln für jeden Beleg.</translation>
    </message>
    <message>
        <source>perhaps some</source>
        <translation>vielleicht einige</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Sync Now reads the shop and posts what is new; after that new documents come in by themselves. For the shop&apos;s past, add all data.</source>
        <translation>„Jetzt abgleichen“ liest den Shop und bucht, was neu ist; danach kommt Neues von selbst. Für Vergangenes reihen Sie alle Daten ein.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ReconcileTab</name>
    <message>
        <source>Show &amp;known ones and notices</source>
        <translation>Be&amp;kannte und Hinweise zeigen</translation>
    </message>
    <message>
        <source>&amp;Reconcile</source>
        <translation>A&amp;bstimmen</translation>
    </message>
    <message>
        <source>Read the shop and Xero for this period and compare them. Nothing is changed.</source>
        <translation>Den Shop und Xero für diesen Zeitraum lesen und vergleichen. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Write the findings as CSV, or everything as JSON</source>
        <translation>Die Abweichungen als CSV oder alles als JSON schreiben</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Sums by day</source>
        <translation>Summen je Tag</translation>
    </message>
    <message>
        <source>P&amp;ost it</source>
        <translation>B&amp;uchen</translation>
    </message>
    <message>
        <source>Puts the selected documents that are missing in Xero into the queue and posts them</source>
        <translation>Reiht die gewählten Belege, die in Xero fehlen, ein und bucht sie</translation>
    </message>
    <message>
        <source>View in &amp;Magento</source>
        <translation>In &amp;Magento ansehen</translation>
    </message>
    <message>
        <source>&amp;Accept as known</source>
        <translation>Als bekannt &amp;akzeptieren</translation>
    </message>
    <message>
        <source>It no longer counts as a difference until one of its figures changes</source>
        <translation>Zählt nicht mehr als Abweichung, bis sich einer der Beträge ändert</translation>
    </message>
    <message>
        <source>%1 to %2 · in Magento: %3 · in Xero: %4 · equal: %5 · calls: %6 to Xero, %7 to the shop</source>
        <translation>%1 bis %2 · in Magento: %3 · in Xero: %4 · gleich: %5 · Aufrufe: %6 an Xero, %7 an den Shop</translation>
    </message>
    <message>
        <source>No differences · %1</source>
        <translation>Keine Abweichungen · %1</translation>
    </message>
    <message>
        <source>Differences: %1 · %2</source>
        <translation>Abweichungen: %1 · %2</translation>
    </message>
    <message>
        <source>Count it &amp;again</source>
        <translation>&amp;Wieder zählen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>The shop and Xero are being read. Nothing is changed in either.</source>
        <translation>Der Shop und Xero werden gelesen. In keinem wird etwas geändert.</translation>
    </message>
    <message>
        <source>Are the books the same as the shop?</source>
        <translation>Stimmen die Bücher mit dem Shop überein?</translation>
    </message>
    <message>
        <source>Connect the shop and Xero first. Then every invoice and credit memo of a period can be compared with Xero&apos;s, one by one.</source>
        <translation>Verbinden Sie zuerst den Shop und Xero. Dann lässt sich jede Rechnung und Gutschrift eines Zeitraums einzeln mit Xero vergleichen.</translation>
    </message>
    <message>
        <source>Go to Credentials</source>
        <translation>Zu den Zugangsdaten</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>Nichts in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Neither the shop nor Xero has documents of these days. Choose another period.</source>
        <translation>Weder der Shop noch Xero hat Belege dieser Tage. Wählen Sie einen anderen Zeitraum.</translation>
    </message>
    <message>
        <source>Choose a period and reconcile it: missing, changed, voided and differently paid documents are listed with both figures and what to do. Nothing is changed.</source>
        <translation>Wählen Sie einen Zeitraum und stimmen Sie ihn ab: Fehlende, geänderte, stornierte und anders bezahlte Belege stehen hier mit beiden Beträgen und dem, was zu tun ist. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;JSON files (*.json)</source>
        <translation>CSV-Dateien (*.csv);;JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>View on &amp;Xero</source>
        <translation>In &amp;Xero ansehen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::RequestsChart</name>
    <message>
        <source>Calls per day</source>
        <translation>Aufrufe je Tag</translation>
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
        <translation>Xeros Grenze</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::RequestsDialog</name>
    <message>
        <source>View Request Daily</source>
        <translation>Tägliche Aufrufe</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Xero allows %1 a day.</source>
        <translation>Xero erlaubt %1 am Tag.</translation>
    </message>
    <message>
        <source>%1: %2 calls, %3 of them only read.</source>
        <translation>%1: %2 Aufrufe, davon %3 nur gelesen.</translation>
    </message>
    <message>
        <source>Last hour, by the minute</source>
        <translation>Letzte Stunde, nach Minuten</translation>
    </message>
    <message>
        <source>Today, by the minute</source>
        <translation>Heute, nach Minuten</translation>
    </message>
    <message>
        <source>Yesterday, by the minute</source>
        <translation>Gestern, nach Minuten</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV &amp;exportieren …</translation>
    </message>
    <message>
        <source>Magento</source>
        <translation>Magento</translation>
    </message>
    <message>
        <source>Xero allows %1 a minute; the most were %2.</source>
        <translation>Xero erlaubt %1 pro Minute; höchstens waren es %2.</translation>
    </message>
    <message>
        <source>No calls in this time</source>
        <translation>Keine Aufrufe in dieser Zeit</translation>
    </message>
    <message>
        <source>Calls are counted when the shop is read and when something is posted. Sync once, or choose a longer period above. Minutes are kept for today and yesterday.</source>
        <translation>Aufrufe werden gezählt, wenn der Shop gelesen und wenn etwas gebucht wird. Gleichen Sie einmal ab oder wählen Sie oben einen längeren Zeitraum. Minuten werden für heute und gestern aufbewahrt.</translation>
    </message>
    <message>
        <source>Calls are counted when the shop is read and when something is posted. Connect and sync once, then they are shown here.</source>
        <translation>Aufrufe werden gezählt, wenn der Shop gelesen und wenn etwas gebucht wird. Verbinden Sie und gleichen Sie einmal ab, dann erscheinen sie hier.</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>Aufrufe exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Rows written to %1: %2</source>
        <translation>Zeilen in %1 geschrieben: %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::RequestsTable</name>
    <message>
        <source>Calls by time and kind</source>
        <translation>Aufrufe nach Zeit und Art</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Read (GET)</source>
        <translation>Gelesen (GET)</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>all calls of the day</source>
        <translation>alle Aufrufe des Tages</translation>
    </message>
    <message>
        <source>all calls of the minute</source>
        <translation>alle Aufrufe der Minute</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::RolesPage</name>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>S&amp;ales</source>
        <translation>&amp;Verkäufe</translation>
    </message>
    <message>
        <source>Products sold. Needed.</source>
        <translation>Verkaufte Artikel. Nötig.</translation>
    </message>
    <message>
        <source>What customers pay for delivery. Needed.</source>
        <translation>Was Kunden für die Lieferung zahlen. Nötig.</translation>
    </message>
    <message>
        <source>Used when discounts get their own lines.</source>
        <translation>Wenn Rabatte eigene Zeilen bekommen.</translation>
    </message>
    <message>
        <source>Ad&amp;justments</source>
        <translation>A&amp;npassungen</translation>
    </message>
    <message>
        <source>Adjustment refunds and fees of credit memos.</source>
        <translation>Anpassungen und Gebühren auf Gutschriften.</translation>
    </message>
    <message>
        <source>Roundi&amp;ng</source>
        <translation>R&amp;undung</translation>
    </message>
    <message>
        <source>A cent or two, when Magento&apos;s total cannot be reached otherwise.</source>
        <translation>Ein, zwei Cent, wenn Magentos Summe anders nicht zu erreichen ist.</translation>
    </message>
    <message>
        <source>Only where the shop uses it</source>
        <translation>Nur wo der Shop es nutzt</translation>
    </message>
    <message>
        <source>Sales &amp;tax as a line</source>
        <translation>Umsatzs&amp;teuer als Zeile</translation>
    </message>
    <message>
        <source>For United States books, where tax is a line of its own.</source>
        <translation>Für Bücher in den USA, wo Steuer eine eigene Zeile ist.</translation>
    </message>
    <message>
        <source>Recycling and similar fees (FPT).</source>
        <translation>Recycling- und ähnliche Abgaben (FPT).</translation>
    </message>
    <message>
        <source>&amp;Gift cards redeemed</source>
        <translation>Eingelöste &amp;Geschenkkarten</translation>
    </message>
    <message>
        <source>Money paid with a gift card.</source>
        <translation>Mit einer Geschenkkarte bezahlt.</translation>
    </message>
    <message>
        <source>Gift cards s&amp;old</source>
        <translation>Verk&amp;aufte Geschenkkarten</translation>
    </message>
    <message>
        <source>Sold cards are a debt until they are used.</source>
        <translation>Verkaufte Karten sind eine Schuld, bis sie eingelöst werden.</translation>
    </message>
    <message>
        <source>Money paid from the customer&apos;s balance.</source>
        <translation>Aus dem Guthaben des Kunden bezahlt.</translation>
    </message>
    <message>
        <source>Money paid with points.</source>
        <translation>Mit Punkten bezahlt.</translation>
    </message>
    <message>
        <source>Sh&amp;ipping</source>
        <translation>Versan&amp;d</translation>
    </message>
    <message>
        <source>&amp;Discounts</source>
        <translation>Ra&amp;batte</translation>
    </message>
    <message>
        <source>Fixed &amp;product tax</source>
        <translation>Feste &amp;Produktsteuer</translation>
    </message>
    <message>
        <source>Store &amp;credit</source>
        <translation>Kundengut&amp;haben</translation>
    </message>
    <message>
        <source>Re&amp;ward points</source>
        <translation>B&amp;onuspunkte</translation>
    </message>
    <message>
        <source>Gift wrapping</source>
        <translation>Geschenkverpackung</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::RulesPage</name>
    <message>
        <source>Account rules</source>
        <translation>Kontenregeln</translation>
    </message>
    <message>
        <source>Lines that belong elsewhere than the sales account. The rules are tried from the top; the first that fits a line is taken. Without a rule, everything goes to the sales account.</source>
        <translation>Zeilen, die anderswohin gehören als auf das Verkaufskonto. Die Regeln werden von oben an versucht; die erste, die auf eine Zeile passt, gilt. Ohne Regel geht alles auf das Verkaufskonto.</translation>
    </message>
    <message>
        <source>Account rules, in the order in which they are tried</source>
        <translation>Kontenregeln, in der Reihenfolge, in der sie versucht werden</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>Regel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Regel nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>Regel nach oben verschieben (Alt+Oben)</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Regel nach unten verschieben</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>Regel nach unten verschieben (Alt+Unten)</translation>
    </message>
    <message>
        <source>This rule</source>
        <translation>Diese Regel</translation>
    </message>
    <message>
        <source>It is for lines where all of these fit; leave empty what does not matter.</source>
        <translation>Sie gilt für Zeilen, auf die alles hier passt; lassen Sie leer, was keine Rolle spielt.</translation>
    </message>
    <message>
        <source>Store view (id)</source>
        <translation>Store View (ID)</translation>
    </message>
    <message>
        <source>store view</source>
        <translation>Store View</translation>
    </message>
    <message>
        <source>Website (id)</source>
        <translation>Website (ID)</translation>
    </message>
    <message>
        <source>website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Customer group (id)</source>
        <translation>Kundengruppe (ID)</translation>
    </message>
    <message>
        <source>customer group</source>
        <translation>Kundengruppe</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Artikelart</translation>
    </message>
    <message>
        <source>product type</source>
        <translation>Artikelart</translation>
    </message>
    <message>
        <source>Category (id)</source>
        <translation>Kategorie (ID)</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Attribute set (id)</source>
        <translation>Attributsatz (ID)</translation>
    </message>
    <message>
        <source>attribute set</source>
        <translation>Attributsatz</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Empty: the sales account.</source>
        <translation>Leer: das Verkaufskonto.</translation>
    </message>
    <message>
        <source>&amp;Tax rate</source>
        <translation>&amp;Steuersatz</translation>
    </message>
    <message>
        <source>Empty: as the page Taxes says.</source>
        <translation>Leer: wie auf der Seite Steuern.</translation>
    </message>
    <message>
        <source>any, or for example %1</source>
        <translation>beliebig oder zum Beispiel %1</translation>
    </message>
    <message>
        <source>every line</source>
        <translation>jede Zeile</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>noch nichts gewählt</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SchedulePage</name>
    <message>
        <source>What is posted</source>
        <translation>Was gebucht wird</translation>
    </message>
    <message>
        <source>Sales from Magento&apos;s &amp;invoices (recommended)</source>
        <translation>Verkäufe aus Magentos &amp;Rechnungen (empfohlen)</translation>
    </message>
    <message>
        <source>Sales from &amp;orders</source>
        <translation>Verkäufe aus &amp;Bestellungen</translation>
    </message>
    <message>
        <source>A sale is booked when it is invoiced; partial invoices are right. Choose orders only when the shop makes no invoices.</source>
        <translation>Ein Verkauf wird mit der Rechnung gebucht; Teilrechnungen stimmen. Bestellungen nur, wenn der Shop keine Rechnungen macht.</translation>
    </message>
    <message>
        <source>Pro&amp;ducts, as items</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>Credit &amp;memos, as credit notes with their refunds</source>
        <translation>&amp;Gutschriften, mit ihren Erstattungen</translation>
    </message>
    <message>
        <source>Earliest date</source>
        <translation>Frühestes Datum</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Cron &amp;Job (recommended)</source>
        <translation>Cron-&amp;Job (empfohlen)</translation>
    </message>
    <message>
        <source>every %1 minutes</source>
        <translation>alle %1 Minuten</translation>
    </message>
    <message>
        <source>Interval of the Cron Job</source>
        <translation>Abstand des Cron-Jobs</translation>
    </message>
    <message>
        <source>the shop is asked every </source>
        <translation>der Shop wird gefragt alle </translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>Seconds between two looks at the shop</source>
        <translation>Sekunden zwischen zwei Blicken in den Shop</translation>
    </message>
    <message>
        <source>Changes are gathered and sent together: the fewest calls to Xero.</source>
        <translation>Änderungen werden gesammelt und zusammen gesendet: am wenigsten Aufrufe an Xero.</translation>
    </message>
    <message>
        <source>A sale is in Xero about a minute after it was made. Needs more of the calls that Xero allows in a day.</source>
        <translation>Ein Verkauf ist nach etwa einer Minute in Xero. Braucht mehr der Aufrufe, die Xero am Tag erlaubt.</translation>
    </message>
    <message>
        <source>&amp;Customers, as contacts, also without a sale</source>
        <translation>&amp;Kunden, als Kontakte, auch ohne Verkauf</translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation>&amp;Zahlungen</translation>
    </message>
    <message>
        <source>Only documents dated on or &amp;after</source>
        <translation>Nur Belege &amp;mit Datum ab dem</translation>
    </message>
    <message>
        <source>Immediate&amp;ly</source>
        <translation>&amp;Sofort</translation>
    </message>
    <message>
        <source>One summary for each day</source>
        <translation>Ein Sammelbeleg je Tag</translation>
    </message>
    <message>
        <source>For shops with many small sales: one invoice and one credit note for a day, a currency and a payment method. Xero then knows no single customers.</source>
        <translation>Für Shops mit vielen kleinen Verkäufen: eine Rechnung und eine Gutschrift je Tag, Währung und Zahlungsart. Xero kennt dann keine einzelnen Kunden.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SearchPicker</name>
    <message>
        <source>Not chosen – type to search</source>
        <translation>Nicht gewählt – zum Suchen tippen</translation>
    </message>
    <message>
        <source>%1 – unknown in Xero</source>
        <translation>%1 – in Xero unbekannt</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SecretField</name>
    <message>
        <source>Hide the value</source>
        <translation>Wert verbergen</translation>
    </message>
    <message>
        <source>Show the value</source>
        <translation>Wert zeigen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SelectionBar</name>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>Reihenf&amp;olge</translation>
    </message>
    <message>
        <source>S&amp;kip…</source>
        <translation>Ü&amp;berspringen …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>What would be posted, before anything is sent (Enter)</source>
        <translation>Was gebucht würde, bevor etwas gesendet wird (Eingabe)</translation>
    </message>
    <message>
        <source>Try again what was refused, blocked or skipped (F5)</source>
        <translation>Abgelehntes, Gesperrtes oder Übersprungenes erneut versuchen (F5)</translation>
    </message>
    <message>
        <source>Post before or after all others (Ctrl+Up, Ctrl+Down)</source>
        <translation>Vor oder nach allen anderen buchen (Strg+Auf, Strg+Ab)</translation>
    </message>
    <message>
        <source>Keep in the list, but do not post; can be undone</source>
        <translation>In der Liste behalten, aber nicht buchen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Take out of the queue; can be undone (Del)</source>
        <translation>Aus der Warteschlange nehmen; lässt sich rückgängig machen (Entf)</translation>
    </message>
    <message>
        <source>Post &amp;first</source>
        <translation>&amp;Zuerst buchen</translation>
    </message>
    <message>
        <source>In the &amp;usual order</source>
        <translation>In ü&amp;blicher Reihenfolge</translation>
    </message>
    <message>
        <source>Post &amp;last</source>
        <translation>Zu&amp;letzt buchen</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>Select rows to see what can be done.</source>
        <translation>Wählen Sie Zeilen aus, um zu sehen, was möglich ist.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ShopCard</name>
    <message>
        <source>Your Magento shop</source>
        <translation>Ihr Magento-Shop</translation>
    </message>
    <message>
        <source>OAuth &amp;1.0a (recommended)</source>
        <translation>OAuth &amp;1.0a (empfohlen)</translation>
    </message>
    <message>
        <source>&amp;Bearer token</source>
        <translation>&amp;Bearer-Token</translation>
    </message>
    <message>
        <source>&amp;Test the shop</source>
        <translation>Shop &amp;testen</translation>
    </message>
    <message>
        <source>How to get the four values from Magento</source>
        <translation>So bekommen Sie die vier Werte aus Magento</translation>
    </message>
    <message>
        <source>Store &amp;URL</source>
        <translation>Shop-&amp;URL</translation>
    </message>
    <message>
        <source>The address of the shop, as customers open it.</source>
        <translation>Die Adresse des Shops, wie Kunden sie öffnen.</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>Consumer &amp;key</source>
        <translation>Consumer &amp;Key</translation>
    </message>
    <message>
        <source>Access token secr&amp;et</source>
        <translation>Access Token Secr&amp;et</translation>
    </message>
    <message>
        <source>Since Magento 2.4.4 a shop takes this only when Stores &gt; Configuration &gt; Services &gt; OAuth allows tokens as standalone Bearer tokens.</source>
        <translation>Seit Magento 2.4.4 nimmt ein Shop dies nur, wenn Stores &gt; Configuration &gt; Services &gt; OAuth Tokens als eigenständige Bearer-Tokens erlaubt.</translation>
    </message>
    <message>
        <source>Longer than an integration&apos;s token: an admin&apos;s token runs out after hours.</source>
        <translation>Länger als das Token einer Integration: Das Token eines Admins läuft nach Stunden ab.</translation>
    </message>
    <message>
        <source>The store URL is missing.</source>
        <translation>Die Shop-URL fehlt.</translation>
    </message>
    <message>
        <source>Store URL: %1</source>
        <translation>Shop-URL: %1</translation>
    </message>
    <message>
        <source>%1 of the Magento integration is missing.</source>
        <translation>%1 der Magento-Integration fehlt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Access t&amp;oken</source>
        <translation>Access T&amp;oken</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Consumer Secret</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ShopStatusCard</name>
    <message>
        <source>Store views</source>
        <translation>Store Views</translation>
    </message>
    <message>
        <source>Permissions of the integration</source>
        <translation>Rechte der Integration</translation>
    </message>
    <message>
        <source>Magento shop</source>
        <translation>Magento-Shop</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>The shop has not been reached yet. Enter the keys in the Credentials tab and press Connect Now.</source>
        <translation>Der Shop wurde noch nicht erreicht. Tragen Sie die Zugangsdaten ein und drücken Sie „Jetzt verbinden“.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Magento version</source>
        <translation>Magento-Version</translation>
    </message>
    <message>
        <source>✓ granted</source>
        <translation>✓ erteilt</translation>
    </message>
    <message>
        <source>✗ missing</source>
        <translation>✗ fehlt</translation>
    </message>
    <message>
        <source>%1 (base %2)</source>
        <translation>%1 (Basis %2)</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SinceChoice</name>
    <message>
        <source>financial year</source>
        <translation>Geschäftsjahres</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Quartals</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monats</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Earliest date</source>
        <translation>Frühestes Datum</translation>
    </message>
    <message>
        <source>From &amp;today</source>
        <translation>Ab &amp;heute</translation>
    </message>
    <message>
        <source>Nothing of the past is posted. Right when the books up to now were kept by hand.</source>
        <translation>Nichts Vergangenes wird gebucht. Richtig, wenn die Bücher bis jetzt von Hand geführt wurden.</translation>
    </message>
    <message>
        <source>From the &amp;start of this</source>
        <translation>Ab &amp;Beginn dieses</translation>
    </message>
    <message>
        <source>Only what was not posted before is sent. Right when nothing of this period is in Xero yet; what was entered by hand would stand there twice.</source>
        <translation>Nur was noch nicht gebucht wurde, wird gesendet. Richtig, wenn aus diesem Zeitraum noch nichts in Xero ist; von Hand Erfasstes stünde dort doppelt.</translation>
    </message>
    <message>
        <source>From a &amp;date</source>
        <translation>Ab einem &amp;Datum</translation>
    </message>
    <message>
        <source>Right when you know up to which day the books are complete.</source>
        <translation>Richtig, wenn Sie wissen, bis zu welchem Tag die Bücher vollständig sind.</translation>
    </message>
    <message>
        <source>The &amp;whole history</source>
        <translation>Die ganze &amp;Vergangenheit</translation>
    </message>
    <message>
        <source>Every document the shop ever made, oldest first. It can take days of Xero&apos;s calls, and touches years that may be closed.</source>
        <translation>Jeder Beleg, den der Shop je erstellt hat, die ältesten zuerst. Das kann Xeros Aufrufe von Tagen brauchen und berührt Jahre, die vielleicht abgeschlossen sind.</translation>
    </message>
    <message>
        <source>calendar year</source>
        <translation>Kalenderjahres</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>the whole history</source>
        <translation>die ganze Vergangenheit</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SinceDialog</name>
    <message>
        <source>From which date to post</source>
        <translation>Ab welchem Datum buchen</translation>
    </message>
    <message>
        <source>From which date on shall the shop be posted?</source>
        <translation>Ab welchem Datum soll der Shop gebucht werden?</translation>
    </message>
    <message>
        <source>Asked once, before the first sync. It can be changed under Account types &gt; Schedule.</source>
        <translation>Einmal gefragt, vor dem ersten Abgleich. Ändern lässt es sich unter Kontenarten &gt; Zeitplan.</translation>
    </message>
    <message>
        <source>Posted: %1</source>
        <translation>Gebucht: %1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
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
        <source>&amp;Test now</source>
        <translation>Jetzt &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Open the queue</source>
        <translation>Warteschlange &amp;öffnen</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Asks both sides anew</source>
        <translation>Fragt beide Seiten neu</translation>
    </message>
    <message>
        <source>Immediately (the shop is asked every %1 s)</source>
        <translation>Sofort (der Shop wird alle %1 s gefragt)</translation>
    </message>
    <message>
        <source>Cron Job (every %1 minutes)</source>
        <translation>Cron-Job (alle %1 Minuten)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzter Abgleich</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Nächster Abgleich</translation>
    </message>
    <message>
        <source>when both sides are connected</source>
        <translation>wenn beide Seiten verbunden sind</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>nothing is waiting</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>%1 documents need you: open the queue to see why.</source>
        <translation>%1 Belege brauchen Sie: Die Warteschlange zeigt, warum.</translation>
    </message>
    <message>
        <source>This computer has no network at the moment. It goes on by itself when the network is back; nothing is lost.</source>
        <translation>Dieser Computer hat im Moment kein Netz. Es geht von selbst weiter, wenn das Netz wieder da ist; nichts geht verloren.</translation>
    </message>
    <message>
        <source>paused: only Sync Now posts</source>
        <translation>Pause: Nur „Jetzt abgleichen“ bucht</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::StepStrip</name>
    <message>
        <source>Let Magento make the keys</source>
        <translation>Magento die Schlüssel machen lassen</translation>
    </message>
    <message>
        <source>Add an integration in the admin and paste its four values on the left.</source>
        <translation>Legen Sie im Admin eine Integration an und fügen Sie links ihre vier Werte ein.</translation>
    </message>
    <message>
        <source>Make your own Xero app</source>
        <translation>Eine eigene Xero-App anlegen</translation>
    </message>
    <message>
        <source>It is free and takes two minutes. Paste its client id on the right.</source>
        <translation>Kostenlos und in zwei Minuten getan. Fügen Sie rechts ihre Client-ID ein.</translation>
    </message>
    <message>
        <source>Press Connect Now</source>
        <translation>„Jetzt verbinden“ drücken</translation>
    </message>
    <message>
        <source>Your browser opens Xero&apos;s page. Allow the access and come back here.</source>
        <translation>Ihr Browser öffnet Xeros Seite. Erlauben Sie den Zugriff und kommen Sie zurück.</translation>
    </message>
    <message>
        <source>Steps of setting up</source>
        <translation>Schritte der Einrichtung</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::Style</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SuggestDialog</name>
    <message>
        <source>&amp;Fill in</source>
        <translation>&amp;Eintragen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Everything is chosen already: there is nothing to suggest.</source>
        <translation>Alles ist schon gewählt: Es gibt nichts vorzuschlagen.</translation>
    </message>
    <message>
        <source>From your chart of accounts, your tax rates and what the shop uses. Only what is still empty is filled in; nothing is saved before you press Save.</source>
        <translation>Aus Ihrem Kontenplan, Ihren Steuersätzen und dem, was der Shop benutzt. Nur was noch leer ist, wird eingetragen; gespeichert wird erst, wenn Sie „Speichern“ drücken.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>please choose yourself</source>
        <translation>bitte selbst wählen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::TaxesPage</name>
    <message>
        <source>Tax in Magento</source>
        <translation>Steuer in Magento</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Tax rate in Xero</source>
        <translation>Steuersatz in Xero</translation>
    </message>
    <message>
        <source>No taxes of the shop are known yet. They appear here once the shop has been read.</source>
        <translation>Noch sind keine Steuern des Shops bekannt. Sie erscheinen hier, sobald der Shop gelesen wurde.</translation>
    </message>
    <message>
        <source>Taxes that the shop charges</source>
        <translation>Steuern, die der Shop berechnet</translation>
    </message>
    <message>
        <source>Only tax rates of the same percentage can be chosen: another rate would change what the customer has paid.</source>
        <translation>Nur Steuersätze mit demselben Prozentsatz sind wählbar: Ein anderer Satz würde ändern, was der Kunde bezahlt hat.</translation>
    </message>
    <message>
        <source>Sales without tax</source>
        <translation>Verkäufe ohne Steuer</translation>
    </message>
    <message>
        <source>&amp;Zero rated at home</source>
        <translation>&amp;Inland ohne Steuer</translation>
    </message>
    <message>
        <source>Books, food and the like, sold in your own country.</source>
        <translation>Bücher, Lebensmittel und dergleichen, im eigenen Land verkauft.</translation>
    </message>
    <message>
        <source>Sold a&amp;broad</source>
        <translation>Ins A&amp;usland verkauft</translation>
    </message>
    <message>
        <source>Exports.</source>
        <translation>Ausfuhren.</translation>
    </message>
    <message>
        <source>Businesses abroad with a valid VAT number.</source>
        <translation>Firmen im Ausland mit gültiger USt-IdNr.</translation>
    </message>
    <message>
        <source>&amp;No tax</source>
        <translation>&amp;Keine Steuer</translation>
    </message>
    <message>
        <source>Gift cards, adjustments and rounding lines.</source>
        <translation>Geschenkkarten, Anpassungen und Rundungszeilen.</translation>
    </message>
    <message>
        <source>R&amp;everse charge</source>
        <translation>R&amp;everse Charge</translation>
    </message>
    <message>
        <source>Any other tax, by its percentage</source>
        <translation>Jede andere Steuer, nach ihrem Prozentsatz</translation>
    </message>
    <message>
        <source>For taxes of the shop that have no row above, such as one that is new tomorrow.</source>
        <translation>Für Steuern des Shops, die oben keine Zeile haben, etwa eine, die morgen neu ist.</translation>
    </message>
    <message>
        <source>Tax rates by percentage</source>
        <translation>Steuersätze nach Prozentsatz</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Add &amp;percentage</source>
        <translation>&amp;Prozentsatz hinzufügen</translation>
    </message>
    <message>
        <source>Sales without tax: exceptions</source>
        <translation>Verkäufe ohne Steuer: Ausnahmen</translation>
    </message>
    <message>
        <source>By country of delivery</source>
        <translation>Nach Lieferland</translation>
    </message>
    <message>
        <source>Tax rates by country</source>
        <translation>Steuersätze nach Land</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>Land (zwei Buchstaben)</translation>
    </message>
    <message>
        <source>Add &amp;country</source>
        <translation>&amp;Land hinzufügen</translation>
    </message>
    <message>
        <source>By customer group</source>
        <translation>Nach Kundengruppe</translation>
    </message>
    <message>
        <source>Tax rates by customer group</source>
        <translation>Steuersätze nach Kundengruppe</translation>
    </message>
    <message>
        <source>Customer group (id)</source>
        <translation>Kundengruppe (ID)</translation>
    </message>
    <message>
        <source>Add customer &amp;group</source>
        <translation>Kunden&amp;gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Services sold abroad, by product type</source>
        <translation>Ins Ausland verkaufte Leistungen, nach Artikelart</translation>
    </message>
    <message>
        <source>Tax rates by product type</source>
        <translation>Steuersätze nach Artikelart</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Artikelart</translation>
    </message>
    <message>
        <source>Add product type</source>
        <translation>Artikelart hinzufügen</translation>
    </message>
    <message>
        <source>Tax rates of the shop that no document bears yet: %1. They get a row here with their first document; until then their percentage counts, below.</source>
        <translation>Steuersätze des Shops, die noch auf keinem Beleg stehen: %1. Sie erhalten hier mit ihrem ersten Beleg eine Zeile; bis dahin gilt ihr Prozentsatz, siehe unten.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::TenantDialog</name>
    <message>
        <source>Choose the organisation</source>
        <translation>Organisation wählen</translation>
    </message>
    <message>
        <source>Your sign-in reaches several organisations in Xero. Into which one does this shop post? The choice is remembered.</source>
        <translation>Ihre Anmeldung erreicht mehrere Organisationen in Xero. In welche bucht dieser Shop? Die Wahl wird gespeichert.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Wählen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::TextPane</name>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::Tray</name>
    <message>
        <source>&amp;Open Counterfoil</source>
        <translation>Counterfoil ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>&amp;Jetzt abgleichen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Shop: %1</source>
        <translation>Shop: %1</translation>
    </message>
    <message>
        <source>Xero: %1</source>
        <translation>Xero: %1</translation>
    </message>
    <message>
        <source>A sync is running</source>
        <translation>Ein Abgleich läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) refused</source>
        <translation>
            <numerusform>%n Beleg abgelehnt</numerusform>
            <numerusform>%n Belege abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents were refused</source>
        <translation>Belege wurden abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be posted. Open the queue to see why and what to do.</source>
        <translation>
            <numerusform>%n Beleg konnte nicht gebucht werden. Öffnen Sie die Warteschlange, um zu sehen, warum und was zu tun ist.</numerusform>
            <numerusform>%n Belege konnten nicht gebucht werden. Öffnen Sie die Warteschlange, um zu sehen, warum und was zu tun ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>%1
Nothing is lost; it goes on after the sign-in.</source>
        <translation>%1
Nichts geht verloren; nach der Anmeldung geht es weiter.</translation>
    </message>
    <message>
        <source>The limit of calls is reached</source>
        <translation>Die Grenze der Aufrufe ist erreicht</translation>
    </message>
    <message>
        <source>The sign-in to Xero ends soon</source>
        <translation>Die Anmeldung bei Xero läuft bald ab</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss; Ctrl+Z in the list still undoes it</source>
        <translation>Schließen; Strg+Z in der Liste macht es weiterhin rückgängig</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Put the rows back as they were (Ctrl+Z)</source>
        <translation>Zeilen wiederherstellen, wie sie waren (Strg+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed from the queue. They are not posted.</source>
        <translation>
            <numerusform>%n Zeile aus der Warteschlange entfernt. Sie wird nicht gebucht.</numerusform>
            <numerusform>%n Zeilen aus der Warteschlange entfernt. Sie werden nicht gebucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) skipped. They stay in the list and are not posted.</source>
        <translation>
            <numerusform>%n Zeile übersprungen. Sie bleibt in der Liste und wird nicht gebucht.</numerusform>
            <numerusform>%n Zeilen übersprungen. Sie bleiben in der Liste und werden nicht gebucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left alone: on their way to Xero, or in another program&apos;s hands.</source>
        <translation>
            <numerusform>%n Zeile blieb unverändert: auf dem Weg zu Xero oder bei einem anderen Programm in Arbeit.</numerusform>
            <numerusform>%n Zeilen blieben unverändert: auf dem Weg zu Xero oder bei einem anderen Programm in Arbeit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Export the log…</source>
        <translation>Protokoll &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <translation>&amp;Abgleich</translation>
    </message>
    <message>
        <source>Sync &amp;Now</source>
        <translation>&amp;Jetzt abgleichen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>&amp;Add All Data To Queue…</source>
        <translation>&amp;Alle Daten einreihen …</translation>
    </message>
    <message>
        <source>&amp;Retry all refused</source>
        <translation>Abgelehnte &amp;erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Find in this tab</source>
        <translation>In diesem Reiter &amp;suchen</translation>
    </message>
    <message>
        <source>View Request &amp;Daily</source>
        <translation>&amp;Tägliche Aufrufe</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Counterfoil</source>
        <translation>Ü&amp;ber Counterfoil</translation>
    </message>
    <message>
        <source>Go to a tab</source>
        <translation>Zu einem Reiter gehen</translation>
    </message>
    <message>
        <source>Sync Now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Search in the queue or the log</source>
        <translation>In Warteschlange oder Protokoll suchen</translation>
    </message>
    <message>
        <source>Save credentials or account types</source>
        <translation>Zugangsdaten oder Kontenarten speichern</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Gewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Dismiss the message, close a dialog</source>
        <translation>Meldung oder Dialog schließen</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Counterfoil</source>
        <translation>Über Counterfoil</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Counterfoil %1&lt;/h3&gt;&lt;p&gt;Posts a Magento 2 shop into Xero, exact to the cent.&lt;/p&gt;&lt;p&gt;Built with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Counterfoil %1&lt;/h3&gt;&lt;p&gt;Bucht einen Magento-2-Shop auf den Cent genau in Xero.&lt;/p&gt;&lt;p&gt;Erstellt mit Qt %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Profile …</translation>
    </message>
    <message>
        <source>Stay in the &amp;tray when closed</source>
        <translation>Beim Schließen im &amp;Infobereich bleiben</translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation>Bei der Anmeldung s&amp;tarten</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>Set-up &amp;guide…</source>
        <translation>&amp;Einrichtungsassistent …</translation>
    </message>
    <message>
        <source>Where the &amp;journal lies…</source>
        <translation>Wo das &amp;Journal liegt …</translation>
    </message>
    <message>
        <source>Preview of the selected rows (queue)</source>
        <translation>Vorschau der ausgewählten Zeilen (Warteschlange)</translation>
    </message>
    <message>
        <source>Remove the selected rows (queue)</source>
        <translation>Ausgewählte Zeilen entfernen (Warteschlange)</translation>
    </message>
    <message>
        <source>Retry the selected rows (in the queue&apos;s list)</source>
        <translation>Ausgewählte Zeilen erneut versuchen (in der Liste der Warteschlange)</translation>
    </message>
    <message>
        <source>Post the selected rows first, last (queue)</source>
        <translation>Ausgewählte Zeilen zuerst oder zuletzt buchen (Warteschlange)</translation>
    </message>
    <message>
        <source>Undo in a field; in the queue&apos;s list, undo Remove and Skip</source>
        <translation>Rückgängig in einem Feld; in der Liste der Warteschlange Entfernen und Überspringen rückgängig machen</translation>
    </message>
</context>
</TS>
