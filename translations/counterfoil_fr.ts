<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Application</name>
    <message>
        <source>This data folder belongs to the shop %1. Give the demo a folder of its own.</source>
        <translation>Ce dossier de données appartient à la boutique %1. Donnez à la démo un dossier à elle.</translation>
    </message>
    <message>
        <source>Counterfoil is already open on this profile. Use the window that is open.</source>
        <translation>Counterfoil est déjà ouvert sur ce profil. Utilisez la fenêtre ouverte.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Start at login could not be changed: the file %1 cannot be written. Check who may write there.</source>
        <translation>Le démarrage à l&apos;ouverture de session n&apos;a pas pu être modifié&#xa0;: le fichier %1 n&apos;est pas accessible en écriture. Vérifiez-en les droits.</translation>
    </message>
</context>
<context>
    <name>BatchSender</name>
    <message>
        <source>Xero has a fault of its own and takes nothing at the moment. Nothing is lost: what waits stays in the queue and is tried again by itself.</source>
        <translation>Xero a une panne interne et n&apos;accepte rien pour le moment. Rien n&apos;est perdu&#xa0;: ce qui attend reste dans la file d&apos;attente et sera réessayé automatiquement.</translation>
    </message>
    <message>
        <source>This program did not get on for some minutes, and another one on the shared journal took over its documents. Nothing is lost or sent twice; the next run goes on.</source>
        <translation>Ce programme n&apos;a pas avancé pendant quelques minutes, et un autre programme du journal partagé a repris ses documents. Rien n&apos;est perdu ni envoyé deux fois&#xa0;; la prochaine exécution continue.</translation>
    </message>
    <message>
        <source>Xero&apos;s calls for today are used up. The rest stays in the queue and goes on at %1.</source>
        <translation>Les appels à Xero de la journée sont épuisés. Le reste attend dans la file d&apos;attente et reprendra à %1.</translation>
    </message>
    <message>
        <source>Waiting for Xero&apos;s minute limit</source>
        <translation>Attente&#xa0;: limite par minute de Xero</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Xero did not answer. What was sent is kept and settled before anything else next time.</source>
        <translation>Xero n&apos;a pas répondu. Ce qui a été envoyé est conservé et sera vérifié en premier la prochaine fois.</translation>
    </message>
    <message>
        <source>Waiting whether Xero took a payment after all</source>
        <translation>Attend de voir si Xero a tout de même pris un paiement</translation>
    </message>
</context>
<context>
    <name>BooksWatch</name>
    <message>
        <source>%1 was voided in Xero after it had been posted. Nothing was sent; if it should stand in the books, enter it in Xero again.</source>
        <translation>%1 a été annulé dans Xero après son transfert. Rien n&apos;a été envoyé&#xa0;; s&apos;il doit figurer dans les comptes, saisissez-le de nouveau dans Xero.</translation>
    </message>
    <message>
        <source>%1 was deleted in Xero after it had been posted. Nothing was sent; if it should stand in the books, enter it in Xero again.</source>
        <translation>%1 a été supprimé dans Xero après son transfert. Rien n&apos;a été envoyé&#xa0;; s&apos;il doit figurer dans les comptes, saisissez-le de nouveau dans Xero.</translation>
    </message>
    <message>
        <source>%1 was changed in Xero: its total is now %2 %3, and %4 %5 was posted. Nothing was sent; compare the two.</source>
        <translation>%1 a été modifié dans Xero&#xa0;: son total est maintenant de %2 %3, alors que %4 %5 avaient été transférés. Rien n&apos;a été envoyé&#xa0;; comparez les deux.</translation>
    </message>
    <message>
        <source>%1 was given the number %2 in Xero. Nothing was sent.</source>
        <translation>%1 a reçu le numéro %2 dans Xero. Rien n&apos;a été envoyé.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Everything that the shop uses is mapped.</source>
        <translation>Tout ce que la boutique utilise a une correspondance.</translation>
    </message>
    <message>
        <source>The proposals marked * are now in the mapping.</source>
        <translation>Les propositions marquées * font maintenant partie des correspondances.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d&apos;écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The mapping is read. `counterfoil accounts list` shows what is wrong with it, if anything.</source>
        <translation>Les correspondances ont été lues. `counterfoil accounts list` indique ce qui ne va pas, le cas échéant.</translation>
    </message>
    <message>
        <source>%1 needs a value behind it. See: counterfoil --help</source>
        <translation>%1 doit être suivi d&apos;une valeur. Voir&#xa0;: counterfoil --help</translation>
    </message>
    <message>
        <source>%1 is no option of the program. See: counterfoil --help</source>
        <translation>%1 n&apos;est pas une option du programme. Voir&#xa0;: counterfoil --help</translation>
    </message>
    <message>
        <source>%1 is no option of %2, which takes none. See: counterfoil --help</source>
        <translation>%1 n&apos;est pas une option de %2, qui n&apos;en accepte aucune. Voir&#xa0;: counterfoil --help</translation>
    </message>
    <message>
        <source>%1 is no option of %2, which takes %3.</source>
        <translation>%1 n&apos;est pas une option de %2, qui accepte %3.</translation>
    </message>
    <message>
        <source>%1 needs %2 behind it. See: counterfoil --help</source>
        <translation>%1 doit être suivi de %2. Voir&#xa0;: counterfoil --help</translation>
    </message>
    <message>
        <source>%1 is too much for %2. See: counterfoil --help</source>
        <translation>%1 est de trop pour %2. Voir&#xa0;: counterfoil --help</translation>
    </message>
    <message>
        <source>%1 is too much: --demo takes no command. See: counterfoil --help</source>
        <translation>%1 est de trop&#xa0;: --demo n&apos;accepte aucune commande. Voir&#xa0;: counterfoil --help</translation>
    </message>
    <message>
        <source>%1: %2 is no whole number from %3 to %4.</source>
        <translation>%1&#xa0;: %2 n&apos;est pas un nombre entier de %3 à %4.</translation>
    </message>
    <message>
        <source>change a setting</source>
        <translation>modifier un paramètre</translation>
    </message>
    <message>
        <source>print a setting</source>
        <translation>afficher un paramètre</translation>
    </message>
    <message>
        <source>print all settings, with what each means</source>
        <translation>afficher tous les paramètres et leur signification</translation>
    </message>
    <message>
        <source>keep a secret; its value comes from standard input</source>
        <translation>enregistrer un secret&#xa0;; sa valeur vient de l&apos;entrée standard</translation>
    </message>
    <message>
        <source>print which secrets are set (never their values)</source>
        <translation>afficher quels secrets sont définis (jamais leurs valeurs)</translation>
    </message>
    <message>
        <source>check the shop, sign in to Xero in a browser, print the organisation</source>
        <translation>vérifier la boutique, se connecter à Xero dans un navigateur, afficher l&apos;organisation</translation>
    </message>
    <message>
        <source>sign out of Xero</source>
        <translation>se déconnecter de Xero</translation>
    </message>
    <message>
        <source>print how both connections and the queue stand</source>
        <translation>afficher l&apos;état des deux connexions et de la file d&apos;attente</translation>
    </message>
    <message>
        <source>print the mapping and what is wrong with it</source>
        <translation>afficher les correspondances et leurs erreurs</translation>
    </message>
    <message>
        <source>propose what is not mapped yet, with reasons</source>
        <translation>proposer ce qui n&apos;a pas encore de correspondance, avec les raisons</translation>
    </message>
    <message>
        <source>write the mapping as JSON</source>
        <translation>écrire les correspondances en JSON</translation>
    </message>
    <message>
        <source>read the mapping from JSON</source>
        <translation>lire les correspondances depuis un JSON</translation>
    </message>
    <message>
        <source>read the shop and queue what was never posted</source>
        <translation>lire la boutique et mettre en file d&apos;attente ce qui n&apos;a jamais été transféré</translation>
    </message>
    <message>
        <source>print what waits</source>
        <translation>afficher ce qui attend</translation>
    </message>
    <message>
        <source>try again what was refused; all of it when no ID is given</source>
        <translation>réessayer ce qui a été refusé&#xa0;; tout, si aucun ID n&apos;est donné</translation>
    </message>
    <message>
        <source>leave rows out</source>
        <translation>ignorer des lignes</translation>
    </message>
    <message>
        <source>print what happened, newest first (status 1: success, 2: error)</source>
        <translation>afficher ce qui s&apos;est passé, le plus récent d&apos;abord (status 1&#xa0;: succès, 2&#xa0;: erreur)</translation>
    </message>
    <message>
        <source>print the calls of each day (View Request Daily)</source>
        <translation>afficher les appels de chaque jour (Requêtes par jour)</translation>
    </message>
    <message>
        <source>read and post all that is due, then end</source>
        <translation>lire et transférer tout ce qui est dû, puis terminer</translation>
    </message>
    <message>
        <source>compare a period&apos;s documents of the shop with Xero&apos;s, one by one; this month when no days are given</source>
        <translation>comparer un à un les documents de la boutique et ceux de Xero pour une période&#xa0;; ce mois-ci sans dates</translation>
    </message>
    <message>
        <source>show what a case would become in Xero, without any network</source>
        <translation>montrer ce qu&apos;un cas deviendrait dans Xero, sans aucun réseau</translation>
    </message>
    <message>
        <source>run the demo shop and the demo Xero until standard input closes</source>
        <translation>faire tourner la boutique de démo et le Xero de démo jusqu&apos;à la fermeture de l&apos;entrée standard</translation>
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
        <translation>Counterfoil transfère une boutique Magento 2 vers Xero, au centime près.

Utilisation&#xa0;: counterfoil               ouvrir la fenêtre
       counterfoil --demo [--headless]  l&apos;essayer avec une boutique et un Xero de démo intégrés
       counterfoil [OPTIONS] COMMANDE   faire une chose et terminer

Options&#xa0;:
  --data-dir DIR       où se trouve tout, sauf les secrets
  --profile NAME       quelle connexion (par défaut&#xa0;: default)
  --secrets-file FILE  garder les secrets dans un fichier lisible par vous seul, au lieu du trousseau
  --journal ADDRESS    garder désormais le journal sur un serveur que plusieurs PC partagent&#xa0;:
                       postgresql://user@server/database&#xa0;; sqlite&#xa0;: de nouveau dans un fichier
  --json               afficher du JSON
  --help, --version

Commandes&#xa0;:
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
Codes de sortie&#xa0;: 0 tout est fait&#xa0;; 2 utilisation ou paramètres&#xa0;; 3 des documents refusés ou bloqués&#xa0;;
4 non connecté&#xa0;; 5 le quota d&apos;appels est épuisé et il reste du travail&#xa0;; 6 un service est injoignable&#xa0;;
7 le rapprochement a trouvé des écarts&#xa0;; 130 interrompu.

Les secrets peuvent aussi venir de COUNTERFOIL_MAGENTO_CONSUMER_KEY, COUNTERFOIL_MAGENTO_CONSUMER_SECRET,
COUNTERFOIL_MAGENTO_ACCESS_TOKEN, COUNTERFOIL_MAGENTO_ACCESS_TOKEN_SECRET et
COUNTERFOIL_XERO_CLIENT_SECRET.
</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>Il n&apos;y a pas de paramètre %1.</translation>
    </message>
    <message>
        <source>%1 is no name of a profile: use up to 40 of a-z, 0-9, - and _.</source>
        <translation>%1 n&apos;est pas un nom de profil&#xa0;: utilisez jusqu&apos;à 40 caractères parmi a-z, 0-9, - et _.</translation>
    </message>
    <message>
        <source>set</source>
        <translation>défini</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>There is no secret %1 to set. The names are: %2.</source>
        <translation>Il n&apos;y a pas de secret %1 à définir. Les noms sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No value came on standard input. Use: printf %s &apos;value&apos; | counterfoil secrets set %1</source>
        <translation>Aucune valeur n&apos;est venue de l&apos;entrée standard. Utilisez&#xa0;: printf %s &apos;valeur&apos; | counterfoil secrets set %1</translation>
    </message>
    <message>
        <source>Your browser opens Xero&apos;s sign-in page. If it does not, open this address on this computer:</source>
        <translation>Votre navigateur ouvre la page de connexion de Xero. Sinon, ouvrez cette adresse sur cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer:</source>
        <translation>Ouvrez cette adresse dans un navigateur sur cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Nobody signed in within %1 seconds. Run `counterfoil connect` again.</source>
        <translation>Personne ne s&apos;est connecté en %1 secondes. Relancez `counterfoil connect`.</translation>
    </message>
    <message>
        <source>Connected to %1 (%2, %3, %4).</source>
        <translation>Connecté à %1 (%2, %3, %4).</translation>
    </message>
    <message>
        <source>Signed out of Xero.</source>
        <translation>Déconnecté de Xero.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is no JSON: %2 at byte %3.</source>
        <translation>%1 n&apos;est pas du JSON&#xa0;: %2 à l&apos;octet %3.</translation>
    </message>
    <message>
        <source>%1 holds JSON, but no object {…}.</source>
        <translation>%1 contient du JSON, mais pas d&apos;objet {…}.</translation>
    </message>
    <message>
        <source>--status is 1 (success) or 2 (error), not %1.</source>
        <translation>--status vaut 1 (succès) ou 2 (erreur), pas %1.</translation>
    </message>
    <message>
        <source>--kinds: %1 is none of customers, products, orders, invoices, creditmemos.</source>
        <translation>--kinds&#xa0;: %1 n&apos;est pas l&apos;un de customers, products, orders, invoices, creditmemos.</translation>
    </message>
    <message>
        <source>--since: %1 is no day. Write it as 2026-04-01.</source>
        <translation>--since&#xa0;: %1 n&apos;est pas une date. Écrivez-la comme 2026-04-01.</translation>
    </message>
    <message>
        <source>Rows added to the queue: %1.</source>
        <translation>Lignes mises en file d&apos;attente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--state: %1 is none of waiting, sending, indoubt, failed, blocked, skipped.</source>
        <translation>--state&#xa0;: %1 n&apos;est pas l&apos;un de waiting, sending, indoubt, failed, blocked, skipped.</translation>
    </message>
    <message>
        <source>Rows in the queue: %1.</source>
        <translation>Lignes dans la file d&apos;attente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is no row&apos;s id. `counterfoil queue list` shows them.</source>
        <translation>%1 n&apos;est pas l&apos;ID d&apos;une ligne. `counterfoil queue list` les affiche.</translation>
    </message>
    <message>
        <source>Give either --all or ids.</source>
        <translation>Donnez soit --all, soit des ID.</translation>
    </message>
    <message>
        <source>Rows changed: %1.</source>
        <translation>Lignes modifiées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Give both days: --from 2026-04-01 --to 2026-04-30.</source>
        <translation>Donnez les deux dates&#xa0;: --from 2026-04-01 --to 2026-04-30.</translation>
    </message>
    <message>
        <source> (known)</source>
        <translation> (connu)</translation>
    </message>
    <message>
        <source> (notice)</source>
        <translation> (remarque)</translation>
    </message>
    <message>
        <source>      Magento: %1   Xero: %2</source>
        <translation>      Magento&#xa0;: %1   Xero&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3 documents in Magento, %4 in Xero, %5 equal.</source>
        <translation>Du %1 au %2&#xa0;: %3 documents dans Magento, %4 dans Xero, %5 identiques.</translation>
    </message>
    <message>
        <source>  %1 %2: Magento %3 in %4 documents, Xero %5 in %6</source>
        <translation>  %1 %2&#xa0;: Magento %3 pour %4 documents, Xero %5 pour %6</translation>
    </message>
    <message>
        <source>Differences: %1. Calls used: %2 to Xero, %3 to the shop.</source>
        <translation>Écarts&#xa0;: %1. Appels utilisés&#xa0;: %2 à Xero, %3 à la boutique.</translation>
    </message>
    <message>
        <source>Counterfoil is already running on this profile. Close it, or wait until it has ended.</source>
        <translation>Counterfoil tourne déjà sur ce profil. Fermez-le, ou attendez qu&apos;il ait terminé.</translation>
    </message>
    <message>
        <source>Not everything is set yet: %1. Use `counterfoil config set` and `counterfoil secrets set`, then `counterfoil connect`.</source>
        <translation>Tout n&apos;est pas encore réglé&#xa0;: %1. Utilisez `counterfoil config set` et `counterfoil secrets set`, puis `counterfoil connect`.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Xero</source>
        <translation>Xero</translation>
    </message>
    <message>
        <source>Calls to Xero today: %1</source>
        <translation>Appels à Xero aujourd&apos;hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Queue: %1 %2</source>
        <translation>File d&apos;attente&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <translation>Dernière synchronisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>  Nothing to post.</source>
        <translation>  Rien à transférer.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>transférés</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusés</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqués</translation>
    </message>
    <message>
        <source>  Calls used: %1 to Xero, %2 to the shop. Waiting in the queue: %3, refused: %4.</source>
        <translation>  Appels utilisés&#xa0;: %1 à Xero, %2 à la boutique. Dans la file d&apos;attente&#xa0;: %3, refusés&#xa0;: %4.</translation>
    </message>
    <message>
        <source>There is no command %1. Did you mean %2? `counterfoil --help` lists all.</source>
        <translation>Il n&apos;y a pas de commande %1. Vouliez-vous dire %2&#xa0;? `counterfoil --help` les affiche toutes.</translation>
    </message>
    <message>
        <source>%1 needs one more word: %2.</source>
        <translation>%1 demande un mot de plus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no command %1 %2. Did you mean %1 %3? `counterfoil --help` lists all.</source>
        <translation>Il n&apos;y a pas de commande %1 %2. Vouliez-vous dire %1 %3&#xa0;? `counterfoil --help` les affiche toutes.</translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Connected to the shop and to Xero.</source>
        <translation>Connecté à la boutique et à Xero.</translation>
    </message>
    <message>
        <source>The shop answers, and the keys are right.</source>
        <translation>La boutique répond, et les clés sont bonnes.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Connecté à %1.</translation>
    </message>
    <message>
        <source>Disconnected from Xero.</source>
        <translation>Déconnecté de Xero.</translation>
    </message>
    <message>
        <source>The mapping is saved.</source>
        <translation>Les correspondances sont enregistrées.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added to the queue.</source>
        <translation>
            <numerusform>%n ligne mise en file d&apos;attente.</numerusform>
            <numerusform>%n lignes mises en file d&apos;attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest of the shop is not read. What is in the queue stays there.</source>
        <translation>Le reste de la boutique n&apos;est pas lu. Ce qui est dans la file d&apos;attente y reste.</translation>
    </message>
    <message>
        <source>No account for sales is chosen yet, so nothing could be posted. Open Account types, press Suggest, check and save, then press Sync Now again.</source>
        <translation>Aucun compte de ventes n&apos;est encore choisi&#xa0;: rien ne pourrait être transféré. Ouvrez Types de comptes, cliquez sur Proposer, vérifiez et enregistrez, puis cliquez de nouveau sur Synchroniser.</translation>
    </message>
    <message>
        <source>The account %1 %2 is now in Xero.</source>
        <translation>Le compte %1 %2 est maintenant dans Xero.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) accepted as known.</source>
        <translation>
            <numerusform>%n écart accepté comme connu.</numerusform>
            <numerusform>%n écarts acceptés comme connus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) shown again.</source>
        <translation>
            <numerusform>%n écart affiché de nouveau.</numerusform>
            <numerusform>%n écarts affichés de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the queue are as before.</source>
        <translation>
            <numerusform>%n ligne de la file d&apos;attente est comme avant.</numerusform>
            <numerusform>%n lignes de la file d&apos;attente sont comme avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were queued or posted anew since and stay as they are.</source>
        <translation>
            <numerusform>%n ligne a été remise en file d&apos;attente ou transférée entre-temps et reste telle quelle.</numerusform>
            <numerusform>%n lignes ont été remises en file d&apos;attente ou transférées entre-temps et restent telles quelles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataDirectory</name>
    <message>
        <source>No data folder is given. Name one with --data-dir, or leave the option out.</source>
        <translation>Aucun dossier de données n’est indiqué. Nommez-en un avec --data-dir ou omettez l’option.</translation>
    </message>
    <message>
        <source>The data folder %1 is a file. Choose a folder, or move the file away.</source>
        <translation>Le dossier de données %1 est un fichier. Choisissez un dossier ou déplacez le fichier.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made. Choose a folder in which you may write, or ask for permission to write there.</source>
        <translation>Le dossier de données %1 ne peut pas être créé. Choisissez un dossier où vous avez le droit d’écrire, ou demandez ce droit.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written to. Give yourself permission to write there, free some space, or choose another folder.</source>
        <translation>Impossible d’écrire dans le dossier de données %1. Donnez-vous le droit d’y écrire, libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a profile. Use 1 to 40 of the characters a-z, 0-9, - and _.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un profil. Utilisez de 1 à 40 des caractères a-z, 0-9, - et _.</translation>
    </message>
    <message>
        <source>The folder %1 of the profile cannot be made. Check that you may write there.</source>
        <translation>Le dossier %1 du profil ne peut pas être créé. Vérifiez que vous avez le droit d’y écrire.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>This data folder belongs to the shop %1. Give the demo a folder of its own.</source>
        <translation>Ce dossier de données appartient à la boutique %1. Donnez à la démo un dossier à elle.</translation>
    </message>
    <message>
        <source>Shop: connected, %1 store views.</source>
        <translation>Boutique&#xa0;: connectée, %1 vues magasin.</translation>
    </message>
    <message>
        <source>Xero: connected to %1 (%2).</source>
        <translation>Xero&#xa0;: connecté à %1 (%2).</translation>
    </message>
    <message>
        <source>Mapping: %1 suggestions applied, %2 open points.</source>
        <translation>Correspondances&#xa0;: %1 propositions appliquées, %2 points ouverts.</translation>
    </message>
    <message>
        <source>Queue: %1 documents added.</source>
        <translation>File d&apos;attente&#xa0;: %1 documents ajoutés.</translation>
    </message>
    <message>
        <source>%1 of %2 equal to Magento to the cent</source>
        <translation>%1 sur %2 identiques à Magento au centime près</translation>
    </message>
    <message>
        <source>  ! differs: %1</source>
        <translation>  ! diffère&#xa0;: %1</translation>
    </message>
    <message>
        <source>  ! missing: %1</source>
        <translation>  ! manquant&#xa0;: %1</translation>
    </message>
    <message>
        <source>  ! not in the shop: %1</source>
        <translation>  ! absent de la boutique&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1&#xa0;: %2 au lieu de %3</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>Première synchronisation</translation>
    </message>
    <message>
        <source>In the demo Xero, as its own books say</source>
        <translation>Dans le Xero de démo, d&apos;après ses propres comptes</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>factures</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>paiements</translation>
    </message>
    <message>
        <source>credit notes</source>
        <translation>avoirs</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>remboursements</translation>
    </message>
    <message>
        <source>allocations</source>
        <translation>imputations</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>doublons</translation>
    </message>
    <message>
        <source>calls used</source>
        <translation>appels utilisés</translation>
    </message>
    <message>
        <source>Each total beside Magento&apos;s grand_total</source>
        <translation>Chaque total à côté du grand_total de Magento</translation>
    </message>
    <message>
        <source>credit memos</source>
        <translation>avoirs Magento</translation>
    </message>
    <message>
        <source>Second sync</source>
        <translation>Deuxième synchronisation</translation>
    </message>
    <message>
        <source>  Calls that reached the demo Xero in it: %1</source>
        <translation>  Appels reçus pendant celle-ci par le Xero de démo&#xa0;: %1</translation>
    </message>
    <message>
        <source>Demo: all right.</source>
        <translation>Démo&#xa0;: tout est en ordre.</translation>
    </message>
    <message>
        <source>Demo: something is off, see above.</source>
        <translation>Démo&#xa0;: quelque chose ne va pas, voir ci-dessus.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Voiding what was canceled</source>
        <translation>Annulation des documents annulés</translation>
    </message>
    <message>
        <source>Posting contacts</source>
        <translation>Transfert des contacts</translation>
    </message>
    <message>
        <source>Posting items</source>
        <translation>Transfert des articles</translation>
    </message>
    <message>
        <source>Posting invoices</source>
        <translation>Transfert des factures</translation>
    </message>
    <message>
        <source>Writing history notes</source>
        <translation>Écriture des notes d&apos;historique</translation>
    </message>
    <message>
        <source>Posting payments</source>
        <translation>Transfert des paiements</translation>
    </message>
    <message>
        <source>Posting credit notes</source>
        <translation>Transfert des avoirs</translation>
    </message>
    <message>
        <source>Allocating credit notes</source>
        <translation>Imputation des avoirs</translation>
    </message>
    <message>
        <source>Posting refunds</source>
        <translation>Transfert des remboursements</translation>
    </message>
    <message>
        <source>The rest of today&apos;s calls is kept for new orders. The backfill goes on tomorrow, or lower the reserve under Account types.</source>
        <translation>Le reste des appels du jour est réservé aux nouvelles commandes. La reprise des anciens documents continue demain&#xa0;; ou réduisez la réserve sous Types de comptes.</translation>
    </message>
    <message>
        <source>Stopped. What is left stays in the queue.</source>
        <translation>Arrêté. Le reste demeure dans la file d&apos;attente.</translation>
    </message>
    <message>
        <source>The customer is not in the journal. Add it to the queue again.</source>
        <translation>Le client n&apos;est pas dans le journal. Remettez-le en file d&apos;attente.</translation>
    </message>
    <message>
        <source>The product is not in the journal. Add it to the queue again.</source>
        <translation>Le produit n&apos;est pas dans le journal. Remettez-le en file d&apos;attente.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Another program on the shared journal has been making contacts in Xero for minutes. What waits for them stays in the queue; it goes on with the next run.</source>
        <translation>Un autre programme du journal partagé crée des contacts dans Xero depuis des minutes. Ce qui les attend reste dans la file d&apos;attente et continuera à la prochaine exécution.</translation>
    </message>
    <message>
        <source>Its contact %1 could not be made in Xero: %2</source>
        <translation>Son contact %1 n&apos;a pas pu être créé dans Xero&#xa0;: %2</translation>
    </message>
    <message>
        <source>Xero says the number %1 is taken, but shows no such document to this program; it may be a deleted one. Change the number prefix under Account types, then press Retry.</source>
        <translation>Xero indique que le numéro %1 est pris, mais ne montre pas ce document à ce programme&#xa0;; il est peut-être supprimé. Changez le préfixe des numéros sous Types de comptes, puis cliquez sur Réessayer.</translation>
    </message>
    <message>
        <source>%1 was canceled in Magento after it was posted as part of the daily summary %2. Write a credit note over its amount in Xero by hand, then skip this row.</source>
        <translation>%1 a été annulé dans Magento après avoir été transféré dans le récapitulatif du jour %2. Établissez à la main dans Xero un avoir de ce montant, puis ignorez cette ligne.</translation>
    </message>
    <message>
        <source>%1 was canceled in Magento after %2 and its payment were posted to Xero. Choose Take back in Xero to delete the payment and void the document there, or give the customer a credit note in Xero and skip this row.</source>
        <translation>%1 a été annulé dans Magento après le transfert de %2 et de son paiement dans Xero. Choisissez « Retirer de Xero » pour supprimer le paiement et annuler le document dans Xero, ou établissez un avoir pour le client dans Xero et ignorez cette ligne.</translation>
    </message>
    <message>
        <source>The journal was damaged, and its settings could not be read from it. With other number prefixes, or another choice of what becomes a sales invoice, what is in Xero already would not be recognised. Check Documents and Schedule under Account types and press Save there; if all is right already, press Retry all refused. Nothing is posted before.</source>
        <translation>Le journal était endommagé et ses réglages n&apos;ont pas pu y être lus. Avec d&apos;autres préfixes de numéros, ou un autre choix de ce qui devient une facture, ce qui est déjà dans Xero ne serait pas reconnu. Vérifiez Documents et Planification sous Types de comptes et cliquez-y sur Enregistrer ; si tout est déjà juste, cliquez sur Réessayer les refus. Rien n&apos;est transféré avant.</translation>
    </message>
    <message>
        <source>%1 stands in the organisation that was connected before. What is still to be done there waits until it is connected again; remove the row if it shall not be done.</source>
        <translation>%1 se trouve dans l&apos;organisation connectée auparavant. Ce qui reste à y faire attend qu&apos;elle soit de nouveau connectée ; retirez la ligne si cela ne doit plus être fait.</translation>
    </message>
    <message>
        <source>%1 stands in %2. What is still to be done there waits until that organisation is connected again; remove the row if it shall not be done.</source>
        <translation>%1 se trouve dans %2. Ce qui reste à y faire attend que cette organisation soit de nouveau connectée ; retirez la ligne si cela ne doit plus être fait.</translation>
    </message>
    <message>
        <source>Xero already has a daily summary with the number %1, with a total of %2 and status %3. Magento&apos;s documents of that day come to %4. Most likely it is the same day, posted from an earlier journal, and a document has come since. Do not change the prefix, or the whole day would be posted twice: compare the two, enter what is missing in Xero by hand, and skip this row.</source>
        <translation>Xero a déjà un récapitulatif du jour portant le numéro %1, d&apos;un total de %2 et de statut %3. Les documents Magento de ce jour font %4. C&apos;est très probablement le même jour, comptabilisé depuis un journal antérieur, et un document est arrivé depuis. Ne changez pas le préfixe, sinon toute la journée serait comptabilisée deux fois&#xa0;: comparez les deux, saisissez à la main dans Xero ce qui manque, et ignorez cette ligne.</translation>
    </message>
    <message>
        <source>Xero already has another document with the number %1: %2 of %3 for %4, status %5. Magento&apos;s is %6 of %7 for %8. Choose another number prefix under Account types, or rename the one in Xero, then press Retry.</source>
        <translation>Xero a déjà un autre document portant le numéro %1 : %2 du %3 pour %4, statut %5. Celui de Magento est de %6 du %7 pour %8. Choisissez un autre préfixe des numéros sous Types de comptes, ou renommez celui de Xero, puis cliquez sur Réessayer.</translation>
    </message>
    <message>
        <source>Xero says the number %1 is taken, but shows no such document to this program; it may be a deleted one. Look for that day in Xero: if its sales are in the books already, skip this row, or they would be posted twice. Only if they are not, change the prefix under Account types and press Retry.</source>
        <translation>Xero indique que le numéro %1 est pris, mais ne montre pas ce document à ce programme&#xa0;; il est peut-être supprimé. Cherchez ce jour dans Xero&#xa0;: si ses ventes sont déjà dans les comptes, ignorez cette ligne, sinon elles seraient comptabilisées deux fois. Seulement si elles n&apos;y sont pas, changez le préfixe sous Types de comptes, puis cliquez sur Réessayer.</translation>
    </message>
    <message>
        <source>%1 of the same order was refused, so nobody knows yet what is due of it. Put that right and retry it, or skip it if it needs nothing more; this credit memo follows by itself then.</source>
        <translation>%1 de la même commande a été refusé, donc on ne sait pas encore ce qui en reste dû. Corrigez cela et réessayez, ou ignorez-le si rien de plus n&apos;est nécessaire&#xa0;; cet avoir suit alors de lui-même.</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>The file could not be written: %1. Is the disk full?</source>
        <translation>Impossible d&apos;écrire le fichier&#xa0;: %1. Le disque est-il plein&#xa0;?</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Impossible d&apos;écrire le fichier %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>FieldChecks</name>
    <message>
        <source>There is a space or a line break inside the address.</source>
        <translation>L&apos;adresse contient une espace ou un saut de ligne.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like https://www.example-shop.com</source>
        <translation>Ce n&apos;est pas une adresse. Elle ressemble à https://www.example-shop.com</translation>
    </message>
    <message>
        <source>The address begins with https://</source>
        <translation>L&apos;adresse commence par https://</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @: the keys below do the signing in.</source>
        <translation>Retirez le nom et le mot de passe devant le @&#xa0;: les clés ci-dessous servent à la connexion.</translation>
    </message>
    <message>
        <source>The keys would travel unprotected: the address must begin with https://</source>
        <translation>Les clés circuleraient sans protection&#xa0;: l&apos;adresse doit commencer par https://</translation>
    </message>
    <message>
        <source>The name “%1” has no dot. Is it complete?</source>
        <translation>Le nom «&#xa0;%1&#xa0;» n&apos;a pas de point. Est-il complet&#xa0;?</translation>
    </message>
    <message>
        <source>The shop&apos;s own address is enough. It will be saved as %1</source>
        <translation>L&apos;adresse de la boutique suffit. Elle sera enregistrée comme %1</translation>
    </message>
    <message>
        <source>Looks right.</source>
        <translation>Semble correct.</translation>
    </message>
    <message>
        <source>This is an address, not a key.</source>
        <translation>C&apos;est une adresse, pas une clé.</translation>
    </message>
    <message>
        <source>There is a space or a line break inside. Copy the value alone.</source>
        <translation>La valeur contient une espace ou un saut de ligne. Copiez la valeur seule.</translation>
    </message>
    <message>
        <source>This looks like a client id of Xero. It belongs to the other side.</source>
        <translation>Cela ressemble à un Client id de Xero. Il va de l&apos;autre côté.</translation>
    </message>
    <message>
        <source>The same value stands under “%1”. One of the two is wrong.</source>
        <translation>La même valeur figure sous «&#xa0;%1&#xa0;». L&apos;une des deux est fausse.</translation>
    </message>
    <message>
        <source>Magento&apos;s values have 32 characters; this one has %1.</source>
        <translation>Les valeurs de Magento ont 32 caractères&#xa0;; celle-ci en a %1.</translation>
    </message>
    <message>
        <source>The spaces around the value will be left out.</source>
        <translation>Les espaces autour de la valeur seront retirées.</translation>
    </message>
    <message>
        <source>32 characters, as it should be.</source>
        <translation>32 caractères, comme il se doit.</translation>
    </message>
    <message>
        <source>This is an address, not a client id.</source>
        <translation>C&apos;est une adresse, pas un Client id.</translation>
    </message>
    <message>
        <source>This looks like a value of Magento. It belongs to the other side.</source>
        <translation>Cela ressemble à une valeur de Magento. Elle va de l&apos;autre côté.</translation>
    </message>
    <message>
        <source>Xero&apos;s client ids have 32 characters; this one has %1.</source>
        <translation>Les Client id de Xero ont 32 caractères&#xa0;; celui-ci en a %1.</translation>
    </message>
    <message>
        <source>This looks like the client id. The secret is longer.</source>
        <translation>Cela ressemble au Client id. Le secret est plus long.</translation>
    </message>
    <message>
        <source>Xero&apos;s client secrets are longer than this (48 characters).</source>
        <translation>Les Client secrets de Xero sont plus longs (48 caractères).</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>dans moins d&apos;une minute</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>dans %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1 h</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>dans %1 h</translation>
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
        <translation>Dans l&apos;administration de Magento, ouvrez &lt;b&gt;System &amp;gt; Extensions &amp;gt; Integrations&lt;/b&gt; et cliquez sur &lt;b&gt;Add New Integration&lt;/b&gt;. Nommez-la «&#xa0;Counterfoil&#xa0;» et saisissez votre mot de passe d&apos;administrateur.</translation>
    </message>
    <message>
        <source>On the &lt;b&gt;API&lt;/b&gt; page choose &lt;b&gt;Custom&lt;/b&gt; and tick: Sales &amp;gt; Operations &amp;gt; Orders &amp;gt; Actions &amp;gt; View, Invoices, Credit Memos · Catalog &amp;gt; Inventory &amp;gt; Products · Customers &amp;gt; All Customers · Stores &amp;gt; Settings &amp;gt; All Stores · Stores &amp;gt; Taxes &amp;gt; Tax Zones and Rates.</source>
        <translation>Sur la page &lt;b&gt;API&lt;/b&gt;, choisissez &lt;b&gt;Custom&lt;/b&gt; et cochez&#xa0;: Sales &amp;gt; Operations &amp;gt; Orders &amp;gt; Actions &amp;gt; View, Invoices, Credit Memos · Catalog &amp;gt; Inventory &amp;gt; Products · Customers &amp;gt; All Customers · Stores &amp;gt; Settings &amp;gt; All Stores · Stores &amp;gt; Taxes &amp;gt; Tax Zones and Rates.</translation>
    </message>
    <message>
        <source>Press &lt;b&gt;Save&lt;/b&gt;, then &lt;b&gt;Activate&lt;/b&gt; and &lt;b&gt;Allow&lt;/b&gt;. Magento shows four values.</source>
        <translation>Cliquez sur &lt;b&gt;Save&lt;/b&gt;, puis &lt;b&gt;Activate&lt;/b&gt; et &lt;b&gt;Allow&lt;/b&gt;. Magento affiche quatre valeurs.</translation>
    </message>
    <message>
        <source>Copy all four at once and paste them into any field below: each finds its place.</source>
        <translation>Copiez les quatre d&apos;un coup et collez-les dans un champ ci-dessous&#xa0;: chacune trouve sa place.</translation>
    </message>
    <message>
        <source>Open &lt;a href=&quot;https://developer.xero.com/app/manage&quot;&gt;developer.xero.com/app/manage&lt;/a&gt;, sign in and press &lt;b&gt;New app&lt;/b&gt;.</source>
        <translation>Ouvrez &lt;a href=&quot;https://developer.xero.com/app/manage&quot;&gt;developer.xero.com/app/manage&lt;/a&gt;, connectez-vous et cliquez sur &lt;b&gt;New app&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Name: for example “Counterfoil for my shop”. Integration type: &lt;b&gt;Mobile or desktop app&lt;/b&gt;. Company URL: your shop&apos;s address.</source>
        <translation>Nom&#xa0;: par exemple «&#xa0;Counterfoil pour ma boutique&#xa0;». Integration type&#xa0;: &lt;b&gt;Mobile or desktop app&lt;/b&gt;. Company URL&#xa0;: l&apos;adresse de votre boutique.</translation>
    </message>
    <message>
        <source>Redirect URI: &lt;b&gt;%1&lt;/b&gt; (copy it from below). Accept the terms and press &lt;b&gt;Create app&lt;/b&gt;.</source>
        <translation>Redirect URI&#xa0;: &lt;b&gt;%1&lt;/b&gt; (à copier ci-dessous). Acceptez les conditions et cliquez sur &lt;b&gt;Create app&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Configuration&lt;/b&gt;, copy the &lt;b&gt;Client id&lt;/b&gt; and paste it below. This kind of app has no secret.</source>
        <translation>Ouvrez &lt;b&gt;Configuration&lt;/b&gt;, copiez le &lt;b&gt;Client id&lt;/b&gt; et collez-le ci-dessous. Ce type d&apos;application n&apos;a pas de secret.</translation>
    </message>
    <message>
        <source>Open &lt;a href=&quot;https://developer.xero.com/app/manage&quot;&gt;developer.xero.com/app/manage&lt;/a&gt; and press &lt;b&gt;New app&lt;/b&gt;; integration type: &lt;b&gt;Custom connection&lt;/b&gt; (Xero charges for it; Australia, New Zealand, United Kingdom and United States only).</source>
        <translation>Ouvrez &lt;a href=&quot;https://developer.xero.com/app/manage&quot;&gt;developer.xero.com/app/manage&lt;/a&gt; et cliquez sur &lt;b&gt;New app&lt;/b&gt;&#xa0;; Integration type&#xa0;: &lt;b&gt;Custom connection&lt;/b&gt; (payante chez Xero&#xa0;; Australie, Nouvelle-Zélande, Royaume-Uni et États-Unis seulement).</translation>
    </message>
    <message>
        <source>Choose the scopes for contacts, invoices, payments and settings, and the person who authorises it. That person gets an e-mail and picks the organisation.</source>
        <translation>Choisissez les scopes pour les contacts, les factures, les paiements et les paramètres, et la personne qui autorise. Celle-ci reçoit un e-mail et choisit l&apos;organisation.</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Configuration&lt;/b&gt;, press &lt;b&gt;Generate a secret&lt;/b&gt;, and paste client id and secret below.</source>
        <translation>Ouvrez &lt;b&gt;Configuration&lt;/b&gt;, cliquez sur &lt;b&gt;Generate a secret&lt;/b&gt;, et collez le Client id et le Client secret ci-dessous.</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>The address %1 cannot be found. Check that it is written correctly and that this computer is online.</source>
        <translation>L’adresse %1 est introuvable. Vérifiez qu’elle est bien écrite et que cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the address and the port, and that the server is running.</source>
        <translation>%1 refuse la connexion. Vérifiez l’adresse et le port, et que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate cannot be trusted, or the server does not speak TLS there. Nothing was sent. Check the address, this computer&apos;s date and time, and the server&apos;s certificate.</source>
        <translation>Pas de connexion sécurisée avec %1&#xa0;: son certificat n’est pas fiable, ou le serveur n’y parle pas TLS. Rien n’a été envoyé. Vérifiez l’adresse, la date et l’heure de cet ordinateur et le certificat du serveur.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a user name and a password before it lets the connection to %1 through. Enter them in the proxy settings of this computer, or ask whoever looks after the network.</source>
        <translation>Le proxy de ce réseau demande un nom d’utilisateur et un mot de passe avant de laisser passer la connexion vers %1. Saisissez-les dans les réglages de proxy de cet ordinateur, ou demandez à la personne qui gère le réseau.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let the connection to %1 through. Check the proxy settings of this computer.</source>
        <translation>Le proxy de ce réseau ne laisse pas passer la connexion vers %1. Vérifiez les réglages de proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check that this computer is online and that the address is right.</source>
        <translation>%1 est injoignable. Vérifiez que cet ordinateur est en ligne et que l’adresse est juste.</translation>
    </message>
    <message>
        <source>The request was sent to %1, but its answer did not arrive. Whether it took effect will be looked up before anything else is done.</source>
        <translation>La requête a été envoyée à %1, mais sa réponse n’est pas arrivée. Avant toute autre chose, on vérifiera si elle a pris effet.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds. It will be tried again.</source>
        <translation>%1 n’a pas répondu en %2 secondes. Un nouvel essai aura lieu.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer within %2 seconds. It will be tried again.</source>
        <translation>%1 n’a pas terminé sa réponse en %2 secondes. Un nouvel essai aura lieu.</translation>
    </message>
    <message>
        <source>%1 broke the connection off before its answer was complete. It will be tried again.</source>
        <translation>%1 a coupé la connexion avant la fin de sa réponse. Un nouvel essai aura lieu.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The organisation&apos;s calls for today are used up. The rest goes on by itself when Xero allows it.</source>
        <translation>Les appels de l’organisation pour aujourd’hui sont épuisés. Le reste continuera de lui-même quand Xero le permettra.</translation>
    </message>
    <message>
        <source>The organisation&apos;s calls for this minute are used up. It goes on by itself in a moment.</source>
        <translation>Les appels de l’organisation pour cette minute sont épuisés. Cela reprend de soi-même dans un instant.</translation>
    </message>
    <message>
        <source>Xero is answering too many calls of this app at the moment. It goes on by itself in a moment.</source>
        <translation>Xero répond en ce moment à trop d’appels de cette application. Cela reprend de soi-même dans un instant.</translation>
    </message>
    <message>
        <source>Too many calls at the same time. It goes on by itself in a moment.</source>
        <translation>Trop d’appels en même temps. Cela reprend de soi-même dans un instant.</translation>
    </message>
</context>
<context>
    <name>JournalReader</name>
    <message>
        <source>The journal cannot be read.</source>
        <translation>Impossible de lire le journal.</translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>LogTexts</name>
    <message>
        <source>The shop&apos;s document is not in the journal, so there is nothing to compare.</source>
        <translation>Le document de la boutique n&apos;est pas dans le journal&#xa0;; il n&apos;y a donc rien à comparer.</translation>
    </message>
    <message>
        <source>As it was read the last time; it was changed in Magento on %1.</source>
        <translation>Tel qu&apos;il a été lu la dernière fois&#xa0;; il a été modifié dans Magento le %1.</translation>
    </message>
    <message>
        <source>This entry is about no single document of the shop.</source>
        <translation>Cette entrée ne concerne pas un document précis de la boutique.</translation>
    </message>
    <message>
        <source>A daily summary is made here of the documents of a day; the shop has no such document.</source>
        <translation>Un récapitulatif du jour est établi ici à partir des documents d&apos;une journée&#xa0;; la boutique n&apos;a pas de tel document.</translation>
    </message>
    <message>
        <source>The document is not in the journal any more. View in Magento shows it.</source>
        <translation>Le document n&apos;est plus dans le journal. «&#xa0;Voir dans Magento&#xa0;» l&apos;affiche.</translation>
    </message>
    <message>
        <source>What was sent is older than what the journal keeps.</source>
        <translation>Ce qui a été envoyé est plus ancien que ce que garde le journal.</translation>
    </message>
    <message>
        <source>Nothing was sent to Xero for this entry.</source>
        <translation>Rien n&apos;a été envoyé à Xero pour cette entrée.</translation>
    </message>
    <message>
        <source>%1 (together with other documents)</source>
        <translation>%1 (avec d&apos;autres documents)</translation>
    </message>
    <message>
        <source>Xero&apos;s answer is older than what the journal keeps.</source>
        <translation>La réponse de Xero est plus ancienne que ce que garde le journal.</translation>
    </message>
    <message>
        <source>Nothing was sent, so nothing was answered.</source>
        <translation>Rien n&apos;a été envoyé, il n&apos;y a donc pas de réponse.</translation>
    </message>
    <message>
        <source>Xero&apos;s answer itself was not kept: it did not arrive and was looked up afterwards, or it comes from a version before answers were kept.</source>
        <translation>La réponse même de Xero n&apos;a pas été gardée&#xa0;: elle n&apos;est pas arrivée et a été recherchée ensuite, ou elle vient d&apos;une version qui ne gardait pas encore les réponses.</translation>
    </message>
</context>
<context>
    <name>Magento</name>
    <message>
        <source>The store URL is empty. Enter the address that your customers use, such as https://shop.example.com.</source>
        <translation>L&apos;URL de la boutique est vide. Saisissez l&apos;adresse que vos clients utilisent, comme https://shop.example.com.</translation>
    </message>
    <message>
        <source>The store URL %1 has no https:// in front. Did you mean https://%1?</source>
        <translation>L&apos;URL de la boutique %1 ne commence pas par https://. Vouliez-vous dire https://%1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is not a web address. Enter it as your browser shows it, such as https://shop.example.com.</source>
        <translation>%1 n&apos;est pas une adresse web. Saisissez-la comme votre navigateur l&apos;affiche, par exemple https://shop.example.com.</translation>
    </message>
    <message>
        <source>%1 does not begin with https://. Over anything else the keys of your shop could be read on the way. Use the https:// address.</source>
        <translation>%1 ne commence pas par https://. Autrement, les clés de votre boutique pourraient être lues en chemin. Utilisez l&apos;adresse https://.</translation>
    </message>
    <message>
        <source>The store URL carries a user name or password. Remove what stands before the @.</source>
        <translation>L&apos;URL de la boutique contient un nom d&apos;utilisateur ou un mot de passe. Retirez ce qui précède le @.</translation>
    </message>
    <message>
        <source>The shop&apos;s answer for %1 is not a list with a total_count. An extension of the shop may change it.</source>
        <translation>La réponse de la boutique pour %1 n&apos;est pas une liste avec un total_count. Une extension de la boutique la modifie peut-être.</translation>
    </message>
    <message>
        <source>The shop no longer has this product.</source>
        <translation>La boutique n&apos;a plus ce produit.</translation>
    </message>
    <message>
        <source>The shop does not take the access token as a bearer token. Since Magento 2.4.4 this is off: choose OAuth 1.0a here, or allow it under Stores &gt; Configuration &gt; Services &gt; OAuth &gt; Consumer Settings.</source>
        <translation>La boutique n&apos;accepte pas l&apos;Access token comme jeton Bearer. Depuis Magento 2.4.4, c&apos;est désactivé&#xa0;: choisissez OAuth 1.0a ici, ou autorisez-le sous Stores &gt; Configuration &gt; Services &gt; OAuth &gt; Consumer Settings.</translation>
    </message>
    <message>
        <source>The shop knows the keys but grants nothing. Activate the integration under System &gt; Integrations and tick its resources.</source>
        <translation>La boutique connaît les clés mais n&apos;accorde rien. Activez l&apos;intégration sous System &gt; Integrations et cochez ses ressources.</translation>
    </message>
    <message>
        <source>The shop sent %1 without the field %2. An extension of the shop may change the answer; ask whoever looks after it.</source>
        <translation>La boutique a envoyé %1 sans le champ %2. Une extension de la boutique modifie peut-être la réponse&#xa0;; demandez à la personne qui s&apos;en occupe.</translation>
    </message>
    <message>
        <source>The shop does not know this consumer key. Copy it again from System &gt; Integrations in Magento; perhaps it was swapped with the access token, or the integration was deleted.</source>
        <translation>La boutique ne connaît pas cette Consumer key. Copiez-la de nouveau depuis System &gt; Integrations dans Magento&#xa0;; elle a peut-être été échangée avec l&apos;Access token, ou l&apos;intégration a été supprimée.</translation>
    </message>
    <message>
        <source>The consumer key does not have its 32 characters. Copy it again, without spaces.</source>
        <translation>La Consumer key n&apos;a pas ses 32 caractères. Copiez-la de nouveau, sans espaces.</translation>
    </message>
    <message>
        <source>The shop does not know this access token. Copy it again from System &gt; Integrations; after a reauthorize the old one is gone.</source>
        <translation>La boutique ne connaît pas cet Access token. Copiez-le de nouveau depuis System &gt; Integrations&#xa0;; après une réautorisation (Reauthorize), l&apos;ancien n&apos;est plus valable.</translation>
    </message>
    <message>
        <source>The access token does not have its 32 characters. Copy it again, without spaces.</source>
        <translation>L&apos;Access token n&apos;a pas ses 32 caractères. Copiez-le de nouveau, sans espaces.</translation>
    </message>
    <message>
        <source>The signature does not match. Either the consumer secret or the access token secret is wrong: copy both again. If they are right, a proxy in front of the shop changes its address or port: ask your host to pass on the original host, or choose under Credentials to send the access token alone.</source>
        <translation>La signature ne correspond pas. Le Consumer secret ou l&apos;Access token secret est faux&#xa0;: copiez de nouveau les deux. S&apos;ils sont justes, un proxy devant la boutique change son adresse ou son port&#xa0;: demandez à votre hébergeur de transmettre l&apos;hôte d&apos;origine, ou choisissez sous Identifiants d&apos;envoyer l&apos;Access token seul.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 minutes ahead of the shop&apos;s. Set the clock right (switch on automatic time), then try again.</source>
        <translation>L&apos;horloge de cet ordinateur avance de %1 minutes sur celle de la boutique. Réglez-la (activez l&apos;heure automatique), puis réessayez.</translation>
    </message>
    <message>
        <source>The shop refused the time or the one-time number of the request. Most often this computer&apos;s clock is more than 10 minutes ahead: set it right, then try again.</source>
        <translation>La boutique a refusé l&apos;heure ou le numéro unique de la requête. Le plus souvent, l&apos;horloge de cet ordinateur avance de plus de 10 minutes&#xa0;: réglez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The shop has seen this request before. Try again; if it stays, something between this computer and the shop repeats requests.</source>
        <translation>La boutique a déjà vu cette requête. Réessayez&#xa0;; si cela persiste, quelque chose entre cet ordinateur et la boutique répète les requêtes.</translation>
    </message>
    <message>
        <source>The shop does not let the integration read %1. Either its permission %2 is missing (System &gt; Integrations &gt; API: tick it, save, reauthorize), or the integration is not active. With the access token alone (bearer) since Magento 2.4.4: Stores &gt; Configuration &gt; Services &gt; OAuth must allow access tokens as bearer tokens.</source>
        <translation>La boutique ne laisse pas l&apos;intégration lire %1. Soit son autorisation %2 manque (System &gt; Integrations &gt; API&#xa0;: cochez-la, enregistrez, réautorisez), soit l&apos;intégration n&apos;est pas active. Avec l&apos;Access token seul (Bearer) depuis Magento 2.4.4&#xa0;: Stores &gt; Configuration &gt; Services &gt; OAuth doit autoriser les jetons d&apos;accès comme jetons Bearer.</translation>
    </message>
    <message>
        <source>The shop refused the keys: %1</source>
        <translation>La boutique a refusé les clés&#xa0;: %1</translation>
    </message>
    <message>
        <source>The shop is in maintenance mode. It is tried again later.</source>
        <translation>La boutique est en mode maintenance. Nouvel essai plus tard.</translation>
    </message>
    <message>
        <source>The shop&apos;s server failed (%1). It is tried again later; if it stays, tell whoever looks after the shop.</source>
        <translation>Le serveur de la boutique a échoué (%1). Nouvel essai plus tard&#xa0;; si cela persiste, prévenez la personne qui s&apos;occupe de la boutique.</translation>
    </message>
    <message>
        <source>The shop sends the program on to %1. Enter that address as the store URL.</source>
        <translation>La boutique renvoie le programme vers %1. Saisissez cette adresse comme URL de la boutique.</translation>
    </message>
    <message>
        <source>There is no Magento at this address (404). Check the store URL; a shop in a folder needs the folder too.</source>
        <translation>Il n&apos;y a pas de Magento à cette adresse (404). Vérifiez l&apos;URL de la boutique&#xa0;; pour une boutique dans un dossier, il faut aussi le dossier.</translation>
    </message>
    <message>
        <source>The shop answered with a web page instead of %1. Check the store URL; a login page, a firewall or a cache in front of the shop may answer in its place.</source>
        <translation>La boutique a répondu par une page web au lieu de %1. Vérifiez l&apos;URL de la boutique&#xa0;; une page de connexion, un pare-feu ou un cache devant la boutique répond peut-être à sa place.</translation>
    </message>
    <message>
        <source>The shop has no store view of that name. Check the store URL.</source>
        <translation>La boutique n&apos;a pas de vue magasin de ce nom. Vérifiez l&apos;URL de la boutique.</translation>
    </message>
    <message>
        <source>The shop does not offer %1 over its REST API. Is it a Magento 2 shop, and is the store URL right?</source>
        <translation>La boutique ne propose pas %1 par son API REST. Est-ce une boutique Magento 2, et l&apos;URL est-elle juste&#xa0;?</translation>
    </message>
    <message>
        <source>The shop failed: %1</source>
        <translation>Échec de la boutique&#xa0;: %1</translation>
    </message>
    <message>
        <source>The shop no longer has it: %1</source>
        <translation>La boutique ne l&apos;a plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>The shop asks for fewer requests. It goes on later.</source>
        <translation>La boutique demande moins de requêtes. La suite viendra plus tard.</translation>
    </message>
    <message>
        <source>The shop refused to send %1: %2</source>
        <translation>La boutique a refusé d&apos;envoyer %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>MappingFields</name>
    <message>
        <source>Account for sales</source>
        <translation>Compte de ventes</translation>
    </message>
    <message>
        <source>Account for shipping</source>
        <translation>Compte de frais de port</translation>
    </message>
    <message>
        <source>Account for discounts</source>
        <translation>Compte de remises</translation>
    </message>
    <message>
        <source>Account for adjustments</source>
        <translation>Compte d&apos;ajustements</translation>
    </message>
    <message>
        <source>Account for rounding</source>
        <translation>Compte d&apos;arrondi</translation>
    </message>
    <message>
        <source>Account for fixed product tax</source>
        <translation>Compte de taxe fixe sur produit</translation>
    </message>
    <message>
        <source>Account for gift cards redeemed</source>
        <translation>Compte de cartes cadeaux utilisées</translation>
    </message>
    <message>
        <source>Account for gift cards sold</source>
        <translation>Compte de cartes cadeaux vendues</translation>
    </message>
    <message>
        <source>Account for store credit</source>
        <translation>Compte de crédit boutique</translation>
    </message>
    <message>
        <source>Account for reward points</source>
        <translation>Compte de points de fidélité</translation>
    </message>
    <message>
        <source>Account for sales tax</source>
        <translation>Compte de taxe de vente</translation>
    </message>
    <message>
        <source>Account for gift wrapping</source>
        <translation>Compte d&apos;emballage cadeau</translation>
    </message>
    <message>
        <source>Tax rate: zero rated at home</source>
        <translation>Taux de taxe&#xa0;: taux zéro national</translation>
    </message>
    <message>
        <source>Tax rate: sold abroad</source>
        <translation>Taux de taxe&#xa0;: ventes à l&apos;étranger</translation>
    </message>
    <message>
        <source>Tax rate: reverse charge</source>
        <translation>Taux de taxe&#xa0;: autoliquidation</translation>
    </message>
    <message>
        <source>Tax rate: no tax</source>
        <translation>Taux de taxe&#xa0;: sans taxe</translation>
    </message>
    <message>
        <source>Branding theme</source>
        <translation>Thème de présentation</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Tax amounts</source>
        <translation>Montants de taxe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Largest rounding line</source>
        <translation>Ligne d&apos;arrondi maximale</translation>
    </message>
    <message>
        <source>Days until due</source>
        <translation>Jours avant échéance</translation>
    </message>
    <message>
        <source>Locked periods</source>
        <translation>Périodes verrouillées</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Item codes on lines</source>
        <translation>Codes article sur les lignes</translation>
    </message>
    <message>
        <source>Totals of zero</source>
        <translation>Totaux nuls</translation>
    </message>
    <message>
        <source>Line amounts</source>
        <translation>Montants des lignes</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Taxe %1</translation>
    </message>
    <message>
        <source>Any other payment method</source>
        <translation>Tout autre mode de paiement</translation>
    </message>
    <message>
        <source>Payment method %1</source>
        <translation>Mode de paiement %1</translation>
    </message>
    <message>
        <source>Tax of %1 %</source>
        <translation>Taxe de %1&#xa0;%</translation>
    </message>
    <message>
        <source>Tax rate: sold to %1</source>
        <translation>Taux de taxe&#xa0;: vendu vers %1</translation>
    </message>
    <message>
        <source>Tax rate: customer group %1</source>
        <translation>Taux de taxe&#xa0;: groupe de clients %1</translation>
    </message>
    <message>
        <source>Account rule %1</source>
        <translation>Règle de compte %1</translation>
    </message>
    <message>
        <source>Tracking %1</source>
        <translation>Suivi %1</translation>
    </message>
    <message>
        <source>Total “%1”</source>
        <translation>Total «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Days until due, %1</source>
        <translation>Jours avant échéance, %1</translation>
    </message>
    <message>
        <source>Tax rate: product type %1</source>
        <translation>Taux de taxe : type de produit %1</translation>
    </message>
</context>
<context>
    <name>MappingFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d&apos;écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a mapping.</source>
        <translation>%1 est trop volumineux pour être des correspondances.</translation>
    </message>
    <message>
        <source>%1 is not a mapping: it is no JSON object (%2, at character %3).</source>
        <translation>%1 ne contient pas de correspondances&#xa0;: ce n&apos;est pas un objet JSON (%2, au caractère %3).</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>En envoi</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>En vérification</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>1 OK</source>
        <translation>1 OK</translation>
    </message>
    <message>
        <source>2 Error</source>
        <translation>2 Erreur</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Credit memo</source>
        <translation>Avoir Magento</translation>
    </message>
    <message>
        <source>Daily sales</source>
        <translation>Ventes du jour</translation>
    </message>
    <message>
        <source>Daily refunds</source>
        <translation>Remboursements du jour</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Credit memos</source>
        <translation>Avoirs Magento</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>In a daily summary</source>
        <translation>Dans un récapitulatif du jour</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>History note</source>
        <translation>Note d&apos;historique</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Imputation</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Payment deleted</source>
        <translation>Paiement supprimé</translation>
    </message>
    <message>
        <source>Reading the shop</source>
        <translation>Lecture de la boutique</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>New in the shop</source>
        <translation>Nouveau dans la boutique</translation>
    </message>
    <message>
        <source>Changed in the shop</source>
        <translation>Modifié dans la boutique</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Réessayé</translation>
    </message>
    <message>
        <source>Canceled in the shop</source>
        <translation>Annulé dans la boutique</translation>
    </message>
    <message>
        <source>Taken back at your wish</source>
        <translation>Retiré à votre demande</translation>
    </message>
    <message>
        <source>Waits for the end of its day</source>
        <translation>Attend la fin de sa journée</translation>
    </message>
    <message>
        <source>Waits for its invoice</source>
        <translation>Attend sa facture</translation>
    </message>
    <message>
        <source>Canceled after payment</source>
        <translation>Annulé après paiement</translation>
    </message>
    <message>
        <source>Canceled after its day was posted</source>
        <translation>Annulé après transfert de sa journée</translation>
    </message>
    <message>
        <source>Totals differ</source>
        <translation>Totaux différents</translation>
    </message>
    <message>
        <source>Tax differs</source>
        <translation>Taxe différente</translation>
    </message>
    <message>
        <source>Tax not mapped</source>
        <translation>Taxe sans correspondance</translation>
    </message>
    <message>
        <source>Account not mapped</source>
        <translation>Compte sans correspondance</translation>
    </message>
    <message>
        <source>Account archived</source>
        <translation>Compte archivé</translation>
    </message>
    <message>
        <source>Period locked</source>
        <translation>Période verrouillée</translation>
    </message>
    <message>
        <source>Currency not enabled</source>
        <translation>Devise non activée</translation>
    </message>
    <message>
        <source>More invoiced than ordered</source>
        <translation>Plus facturé que commandé</translation>
    </message>
    <message>
        <source>Order not ready</source>
        <translation>Commande pas prête</translation>
    </message>
    <message>
        <source>Reading from the shop</source>
        <translation>Lecture de la boutique</translation>
    </message>
    <message>
        <source>Waits for its organisation</source>
        <translation>Attend son organisation</translation>
    </message>
    <message>
        <source>Waits for its sale, which was refused</source>
        <translation>Attend sa vente, qui a été refusée</translation>
    </message>
    <message>
        <source>Waits for its day&apos;s payment</source>
        <translation>Attend le paiement de sa journée</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Sign in to Xero again</source>
        <translation>Reconnectez-vous à Xero</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>The shop is not connected</source>
        <translation>La boutique n&apos;est pas connectée</translation>
    </message>
    <message>
        <source>Check the keys</source>
        <translation>Vérifier les clés</translation>
    </message>
    <message>
        <source>Xero needs attention</source>
        <translation>Xero demande votre attention</translation>
    </message>
    <message>
        <source>The shop needs attention</source>
        <translation>La boutique demande votre attention</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 a number of documents, %2 the reason, such as &quot;Tax not mapped&quot;</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × held back</source>
        <translation>%1 × retenu</translation>
    </message>
    <message>
        <source>%1 × refused by Xero</source>
        <translation>%1 × refusé par Xero</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1 × changed in Magento after posting</source>
        <translation>%1 × modifié dans Magento après transfert</translation>
    </message>
    <message>
        <source>Xero still has the earlier version. Compare the two and correct Xero by hand where it matters.</source>
        <translation>Xero a encore l&apos;ancienne version. Comparez les deux et corrigez Xero à la main là où c&apos;est important.</translation>
    </message>
    <message>
        <source>%1 × changed or voided in Xero after posting</source>
        <translation>%1 × modifié ou annulé dans Xero après transfert</translation>
    </message>
    <message>
        <source>Magento still has them as they were posted. Nothing is to be done where the change is meant; else correct them in Xero.</source>
        <translation>Magento les a encore tels qu&apos;ils ont été transférés. Rien à faire si la modification est voulue&#xa0;; sinon, corrigez-les dans Xero.</translation>
    </message>
    <message>
        <source>%1 × Xero shows another total</source>
        <translation>%1 × autre total affiché par Xero</translation>
    </message>
    <message>
        <source>Look at these documents in Xero, then retry.</source>
        <translation>Examinez ces documents dans Xero, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 × payment left open this month</source>
        <translation>%1 × paiement laissé ouvert ce mois-ci</translation>
    </message>
    <message>
        <source>These invoices have no payment from here. That is right when they are paid later; if not, choose an account for their payment method.</source>
        <translation>Ces factures n&apos;ont pas de paiement venant d&apos;ici. C&apos;est normal si elles sont payées plus tard&#xa0;; sinon, choisissez un compte pour leur mode de paiement.</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Modes de paiement</translation>
    </message>
    <message>
        <source>Posting has stopped</source>
        <translation>Le transfert s&apos;est arrêté</translation>
    </message>
    <message>
        <source>%1 × something to choose in the account types</source>
        <translation>%1 × choix à faire dans les types de comptes</translation>
    </message>
    <message>
        <source>“Suggest” does most of it.</source>
        <translation>«&#xa0;Proposer&#xa0;» fait l&apos;essentiel.</translation>
    </message>
    <message>
        <source>Account types</source>
        <translation>Types de comptes</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>less than a minute left</source>
        <translation>encore moins d&apos;une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>encore %n minute environ</numerusform>
            <numerusform>encore %n minutes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>encore %n heure environ</numerusform>
            <numerusform>encore %n heures environ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 par minute</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>archived in Xero</source>
        <translation>archivé dans Xero</translation>
    </message>
    <message>
        <source>has no code in Xero</source>
        <translation>n&apos;a pas de code dans Xero</translation>
    </message>
    <message>
        <source>a bank account takes payments only</source>
        <translation>un compte bancaire ne reçoit que des paiements</translation>
    </message>
    <message>
        <source>kept by Xero itself</source>
        <translation>géré par Xero lui-même</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Current asset</source>
        <translation>Actif courant</translation>
    </message>
    <message>
        <source>Current liability</source>
        <translation>Passif courant</translation>
    </message>
    <message>
        <source>Direct costs</source>
        <translation>Coûts directs</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Capitaux propres</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Passif</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>Autres produits</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Frais généraux</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Long-term liability</source>
        <translation>Passif à long terme</translation>
    </message>
    <message>
        <source>payments to this account are not enabled in Xero</source>
        <translation>paiements vers ce compte non activés dans Xero</translation>
    </message>
    <message>
        <source>not in use in Xero</source>
        <translation>non utilisé dans Xero</translation>
    </message>
    <message>
        <source>cannot be used on sales</source>
        <translation>inutilisable pour les ventes</translation>
    </message>
    <message>
        <source>the shop charges %1</source>
        <translation>la boutique applique %1</translation>
    </message>
</context>
<context>
    <name>Posting</name>
    <message>
        <source>settings.tax_percent: &quot;%1&quot; is no percentage.</source>
        <translation>settings.tax_percent&#xa0;: «&#xa0;%1&#xa0;» n&apos;est pas un pourcentage.</translation>
    </message>
    <message>
        <source>settings.org.timezone: &quot;%1&quot; is no time zone.</source>
        <translation>settings.org.timezone&#xa0;: «&#xa0;%1&#xa0;» n&apos;est pas un fuseau horaire.</translation>
    </message>
    <message>
        <source>settings.rounding_max must be a decimal number.</source>
        <translation>settings.rounding_max doit être un nombre décimal.</translation>
    </message>
    <message>
        <source>Several accounts are chosen for unknown totals, so none can be used: nobody can tell which total is which. Keep one.</source>
        <translation>Plusieurs comptes sont choisis pour les totaux inconnus&#xa0;; aucun n&apos;est donc utilisable&#xa0;: rien ne dit quel total est lequel. N&apos;en gardez qu&apos;un.</translation>
    </message>
    <message>
        <source>The account %1 is not in Xero&apos;s chart of accounts.</source>
        <translation>Le compte %1 n&apos;est pas dans le plan comptable de Xero.</translation>
    </message>
    <message>
        <source>The account %1 is archived in Xero.</source>
        <translation>Le compte %1 est archivé dans Xero.</translation>
    </message>
    <message>
        <source>The tax rate %1 cannot be used with the account %2 in Xero.</source>
        <translation>Le taux de taxe %1 n&apos;est pas utilisable avec le compte %2 dans Xero.</translation>
    </message>
    <message>
        <source>No account is chosen for %1.</source>
        <translation>Aucun compte n&apos;est choisi pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The tax rate %1 is not in Xero.</source>
        <translation>Le taux de taxe %1 n&apos;est pas dans Xero.</translation>
    </message>
    <message>
        <source>The tax rate %1 is archived in Xero.</source>
        <translation>Le taux de taxe %1 est archivé dans Xero.</translation>
    </message>
    <message>
        <source>Magento charges %1 %, but the tax rate %2 is %3 %.</source>
        <translation>Magento applique %1&#xa0;%, mais le taux de taxe %2 est de %3&#xa0;%.</translation>
    </message>
    <message>
        <source>No tax rate is chosen for sales at 0 %.</source>
        <translation>Aucun taux de taxe n&apos;est choisi pour les ventes à 0&#xa0;%.</translation>
    </message>
    <message>
        <source>No tax rate is chosen for amounts without tax, such as gift cards and rounding.</source>
        <translation>Aucun taux de taxe n&apos;est choisi pour les montants sans taxe, comme les cartes cadeaux et les arrondis.</translation>
    </message>
    <message>
        <source>No Xero tax rate is chosen for Magento&apos;s tax &quot;%1&quot; (%2 %).</source>
        <translation>Aucun taux de taxe Xero n&apos;est choisi pour la taxe Magento «&#xa0;%1&#xa0;» (%2&#xa0;%).</translation>
    </message>
    <message>
        <source>The account %1 takes no payments: tick &quot;Enable payments to this account&quot; for it in Xero, or choose a bank account.</source>
        <translation>Le compte %1 ne reçoit pas de paiements&#xa0;: cochez «&#xa0;Enable payments to this account&#xa0;» pour lui dans Xero, ou choisissez un compte bancaire.</translation>
    </message>
    <message>
        <source>Nothing is chosen for the payment method &quot;%1&quot;, so its invoices stay due.</source>
        <translation>Rien n&apos;est choisi pour le mode de paiement «&#xa0;%1&#xa0;»&#xa0;; ses factures restent donc dues.</translation>
    </message>
    <message>
        <source>Rule %1 chooses neither an account nor a tax rate, so it changes nothing.</source>
        <translation>La règle %1 ne choisit ni compte ni taux de taxe&#xa0;; elle ne change donc rien.</translation>
    </message>
    <message>
        <source>Rule %1: the tax rate %2 is not in Xero.</source>
        <translation>Règle %1&#xa0;: le taux de taxe %2 n&apos;est pas dans Xero.</translation>
    </message>
    <message>
        <source>Rule %1 is never reached: rule %2 before it takes the same lines. Move it up.</source>
        <translation>La règle %1 n&apos;est jamais atteinte&#xa0;: la règle %2 placée avant prend les mêmes lignes. Montez-la.</translation>
    </message>
    <message>
        <source>Xero takes at most two tracking categories on a line.</source>
        <translation>Xero accepte au plus deux catégories de suivi par ligne.</translation>
    </message>
    <message>
        <source>A tracking category needs an option.</source>
        <translation>Une catégorie de suivi demande une option.</translation>
    </message>
    <message>
        <source>The tracking category &quot;%1&quot; is not in Xero.</source>
        <translation>La catégorie de suivi «&#xa0;%1&#xa0;» n&apos;est pas dans Xero.</translation>
    </message>
    <message>
        <source>The tracking category &quot;%1&quot; has no option &quot;%2&quot; in Xero.</source>
        <translation>La catégorie de suivi «&#xa0;%1&#xa0;» n&apos;a pas d&apos;option «&#xa0;%2&#xa0;» dans Xero.</translation>
    </message>
    <message>
        <source>The branding theme that was chosen is no longer in Xero.</source>
        <translation>Le thème de présentation choisi n&apos;est plus dans Xero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no percentage. Write it as 20 or 8.375.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un pourcentage. Écrivez-le comme 20 ou 8.375.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no country. Write its code of two capital letters, such as DE, or * for every country abroad.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un pays. Écrivez son code de deux lettres majuscules, comme DE, ou * pour tout pays étranger.</translation>
    </message>
    <message>
        <source>The one contact for all guests has no name yet.</source>
        <translation>Le contact unique pour tous les invités n&apos;a pas encore de nom.</translation>
    </message>
    <message>
        <source>A rounding line of more than 1.00 would hide a real difference. A few cents are enough.</source>
        <translation>Une ligne d&apos;arrondi de plus de 1,00 cacherait un vrai écart. Quelques centimes suffisent.</translation>
    </message>
    <message>
        <source>Daily summary %1</source>
        <translation>Récapitulatif du jour %1</translation>
    </message>
    <message>
        <source>Magento&apos;s discount tax compensation is %1, but its lines have %2</source>
        <translation>La compensation de taxe sur remise de Magento est de %1, mais ses lignes donnent %2</translation>
    </message>
    <message>
        <source>Credit memo %1</source>
        <translation>Avoir Magento %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Facture %1</translation>
    </message>
    <message>
        <source>Magento&apos;s subtotal is %1, but its lines come to %2</source>
        <translation>Le sous-total de Magento est de %1, mais ses lignes donnent %2</translation>
    </message>
    <message>
        <source>Magento&apos;s total %1 and its base total %2 differ although the currency is the same; %3 is posted</source>
        <translation>Le total Magento %1 et son total de base %2 diffèrent alors que la devise est la même&#xa0;; %3 est transféré</translation>
    </message>
    <message>
        <source>The refund is an adjustment only: Magento gives no tax for it, ask your accountant whether tax should be reduced</source>
        <translation>Le remboursement n&apos;est qu&apos;un ajustement&#xa0;: Magento ne donne pas de taxe&#xa0;; demandez à votre comptable si la taxe doit être réduite</translation>
    </message>
    <message>
        <source>Magento&apos;s discount is %1, but its lines have %2</source>
        <translation>La remise de Magento est de %1, mais ses lignes donnent %2</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>A part of the order is canceled: %1 of %2 is posted</source>
        <translation>Une partie de la commande est annulée&#xa0;: %1 sur %2 est transféré</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number of days</source>
        <translation>un nombre de jours</translation>
    </message>
    <message>
        <source>a decimal number, zero or more</source>
        <translation>un nombre décimal, zéro ou plus</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l&apos;un de %1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>une liste d&apos;objets</translation>
    </message>
    <message>
        <source>The mapping has a field &quot;%1&quot; that this program does not know.</source>
        <translation>Les correspondances ont un champ «&#xa0;%1&#xa0;» que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; of the mapping must be %2.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» des correspondances doit être %2.</translation>
    </message>
    <message>
        <source>Tax rounded for each piece: %1</source>
        <translation>Taxe arrondie par pièce&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tax taken before the discount: %1</source>
        <translation>Taxe calculée avant la remise&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 has no decimals, but Magento charged %2</source>
        <translation>%1 n&apos;a pas de décimales, mais Magento a facturé %2</translation>
    </message>
    <message>
        <source>No payment is posted: nothing is chosen for the payment method &quot;%1&quot;</source>
        <translation>Aucun paiement n&apos;est transféré&#xa0;: rien n&apos;est choisi pour le mode de paiement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The case&apos;s &quot;%1&quot; must be a list.</source>
        <translation>L&apos;élément «&#xa0;%1&#xa0;» du cas doit être une liste.</translation>
    </message>
    <message>
        <source>In the case&apos;s &quot;%1&quot;: %2</source>
        <translation>Dans l&apos;élément «&#xa0;%1&#xa0;» du cas&#xa0;: %2</translation>
    </message>
    <message>
        <source>The case has no &quot;magento.order&quot;.</source>
        <translation>Le cas n&apos;a pas de «&#xa0;magento.order&#xa0;».</translation>
    </message>
    <message>
        <source>In the case&apos;s &quot;magento.order&quot;: %1</source>
        <translation>Dans le «&#xa0;magento.order&#xa0;» du cas&#xa0;: %1</translation>
    </message>
    <message>
        <source>The case&apos;s &quot;trigger&quot; must be order, invoice, creditmemo or summary, not &quot;%1&quot;.</source>
        <translation>Le «&#xa0;trigger&#xa0;» du cas doit être order, invoice, creditmemo ou summary, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The case is about &quot;%1&quot;, but has no such document.</source>
        <translation>Le cas porte sur «&#xa0;%1&#xa0;», mais n&apos;a pas de tel document.</translation>
    </message>
    <message>
        <source>The case has no object &quot;%1&quot;.</source>
        <translation>Le cas n&apos;a pas d&apos;objet «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is canceled in Magento, so there is nothing to post.</source>
        <translation>%1 est annulé dans Magento&#xa0;; il n&apos;y a rien à transférer.</translation>
    </message>
    <message>
        <source>%1 is in the state &quot;%2&quot; in Magento. It will be posted when it leaves that state.</source>
        <translation>%1 est dans l&apos;état «&#xa0;%2&#xa0;» dans Magento. Le transfert se fera à la sortie de cet état.</translation>
    </message>
    <message>
        <source>%1 comes to 0.00, and documents of zero are set not to be posted.</source>
        <translation>%1 s&apos;élève à 0,00, et les documents à zéro sont réglés pour ne pas être transférés.</translation>
    </message>
    <message>
        <source>%1 comes to %2: Magento took more as an adjustment fee than it gave back. Xero takes no credit note below zero. Correct the credit memo in Magento, or write an invoice for the difference in Xero by hand and skip this one.</source>
        <translation>%1 s&apos;élève à %2&#xa0;: Magento a retenu plus de frais d&apos;ajustement qu&apos;il n&apos;a rendu. Xero n&apos;accepte pas d&apos;avoir inférieur à zéro. Corrigez l&apos;avoir dans Magento, ou saisissez à la main dans Xero une facture pour la différence et ignorez celui-ci.</translation>
    </message>
    <message>
        <source>%1 comes to %2. Xero takes no invoice below zero. Look at it in Magento and enter it in Xero by hand.</source>
        <translation>%1 s&apos;élève à %2. Xero n&apos;accepte pas de facture inférieure à zéro. Examinez le document dans Magento et saisissez-le à la main dans Xero.</translation>
    </message>
    <message>
        <source>The difference is the order&apos;s fixed product tax: Magento charged it twice, which happens when &quot;include FPT in subtotal&quot; is changed between order and invoice.</source>
        <translation>L&apos;écart est la taxe fixe sur produit de la commande&#xa0;: Magento l&apos;a facturée deux fois, ce qui arrive quand «&#xa0;include FPT in subtotal&#xa0;» est modifié entre commande et facture.</translation>
    </message>
    <message>
        <source>Some versions of Magento do that with full discounts and with invoices made anew after one was canceled.</source>
        <translation>Certaines versions de Magento le font avec des remises totales et avec des factures refaites après une annulation.</translation>
    </message>
    <message>
        <source>With %1 the invoices of this order come to %2, but the order is %3. %4 Decide whether the customer owes what was billed or what was ordered, correct it in Magento with a credit memo, or enter it in Xero by hand and skip this one.</source>
        <translation>Avec %1, les factures de cette commande s&apos;élèvent à %2, mais la commande est de %3. %4 Décidez si le client doit ce qui a été facturé ou ce qui a été commandé, corrigez dans Magento par un avoir, ou saisissez le document à la main dans Xero et ignorez celui-ci.</translation>
    </message>
    <message>
        <source>The difference is the order&apos;s fixed product tax: Magento charged it twice on this invoice.</source>
        <translation>L&apos;écart est la taxe fixe sur produit de la commande&#xa0;: Magento l&apos;a facturée deux fois sur cette facture.</translation>
    </message>
    <message>
        <source>The difference of %1 is an amount that Magento does not name, such as a surcharge of an extension.</source>
        <translation>L&apos;écart de %1 est un montant que Magento ne nomme pas, comme un supplément d&apos;une extension.</translation>
    </message>
    <message>
        <source>%1 has a grand total of %2, but its lines come to %3. %4 Choose an account for unknown totals under Account types if it belongs there, or correct the document in Magento.</source>
        <translation>%1 a un total général de %2, mais ses lignes donnent %3. %4 Choisissez un compte pour les totaux inconnus sous Types de comptes s&apos;il y a sa place, ou corrigez le document dans Magento.</translation>
    </message>
    <message>
        <source>%1 says tax of %2, but the tax of its lines comes to %3. Some versions of Magento put the whole order&apos;s tax on a part of it. Correct it in Magento, or enter it in Xero by hand and skip this one.</source>
        <translation>%1 indique une taxe de %2, mais la taxe de ses lignes s&apos;élève à %3. Certaines versions de Magento mettent la taxe de toute la commande sur une partie de celle-ci. Corrigez dans Magento, ou saisissez le document à la main dans Xero et ignorez celui-ci.</translation>
    </message>
    <message>
        <source>%1: no Xero tax rate is chosen for Magento&apos;s tax &quot;%2&quot; (%3 %) on &quot;%4&quot;. Choose one under Account types, then send the document again.</source>
        <translation>%1&#xa0;: aucun taux de taxe Xero n&apos;est choisi pour la taxe Magento «&#xa0;%2&#xa0;» (%3&#xa0;%) sur «&#xa0;%4&#xa0;». Choisissez-en un sous Types de comptes, puis renvoyez le document.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has tax of %3 in Magento, but %4 % of it would be %5. Look at the tax of this line in Magento; if it is right, enter the document in Xero by hand and skip this one.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» a une taxe de %3 dans Magento, mais %4&#xa0;% feraient %5. Examinez la taxe de cette ligne dans Magento&#xa0;; si elle est juste, saisissez le document à la main dans Xero et ignorez celui-ci.</translation>
    </message>
    <message>
        <source>%1: Magento charged %2 % on &quot;%3&quot;, but the Xero tax rate %4 chosen for it is %5 %. Choose another tax rate under Account types, then send the document again.</source>
        <translation>%1&#xa0;: Magento a appliqué %2&#xa0;% sur «&#xa0;%3&#xa0;», mais le taux de taxe Xero %4 choisi pour cela est de %5&#xa0;%. Choisissez un autre taux de taxe sous Types de comptes, puis renvoyez le document.</translation>
    </message>
    <message>
        <source>%1 is in %2, which the Xero organisation does not use. Add the currency in Xero (Settings, Currencies), then send the document again.</source>
        <translation>%1 est en %2, que l&apos;organisation Xero n&apos;utilise pas. Ajoutez la devise dans Xero («&#xa0;Settings&#xa0;», «&#xa0;Currencies&#xa0;»), puis renvoyez le document.</translation>
    </message>
    <message>
        <source>%1 is in %2, a currency with three decimals, and comes to %3. Xero keeps two. Allow such currencies under Account types (the rest goes to the rounding account), or enter it by hand.</source>
        <translation>%1 est en %2, une devise à trois décimales, et s&apos;élève à %3. Xero en garde deux. Autorisez ces devises sous Types de comptes (le reste va au compte d&apos;arrondi), ou saisissez le document à la main.</translation>
    </message>
    <message>
        <source>%1 is dated %2, and the books in Xero are locked up to %3. Move the lock date in Xero, or set that such documents go to the first open day.</source>
        <translation>%1 est daté du %2, et les comptes dans Xero sont verrouillés jusqu&apos;au %3. Déplacez la date de verrouillage dans Xero, ou réglez que ces documents passent au premier jour ouvert.</translation>
    </message>
    <message>
        <source>%1 needs an account for %2, and none is chosen. Choose one under Account types, then send the document again.</source>
        <translation>%1 demande un compte pour&#xa0;: %2, et aucun n&apos;est choisi. Choisissez-en un sous Types de comptes, puis renvoyez le document.</translation>
    </message>
    <message>
        <source>%1: Xero does not allow the tax rate %2 on the account %3 (&quot;%4&quot;). Choose another account or another tax rate under Account types.</source>
        <translation>%1&#xa0;: Xero n&apos;autorise pas le taux de taxe %2 sur le compte %3 («&#xa0;%4&#xa0;»). Choisissez un autre compte ou un autre taux de taxe sous Types de comptes.</translation>
    </message>
    <message>
        <source>%1: the account %2 is not in Xero&apos;s chart of accounts. Choose another under Account types.</source>
        <translation>%1&#xa0;: le compte %2 n&apos;est pas dans le plan comptable de Xero. Choisissez-en un autre sous Types de comptes.</translation>
    </message>
    <message>
        <source>%1: the account %2 is archived in Xero. Restore it in Xero, or choose another under Account types.</source>
        <translation>%1&#xa0;: le compte %2 est archivé dans Xero. Restaurez-le dans Xero, ou choisissez-en un autre sous Types de comptes.</translation>
    </message>
    <message>
        <source>%1: payments by &quot;%2&quot; are set to go to the account %3, which takes no payments. In Xero tick &quot;Enable payments to this account&quot; for it, or choose a bank account.</source>
        <translation>%1&#xa0;: les paiements par «&#xa0;%2&#xa0;» sont réglés pour aller au compte %3, qui ne reçoit pas de paiements. Dans Xero, cochez «&#xa0;Enable payments to this account&#xa0;» pour lui, ou choisissez un compte bancaire.</translation>
    </message>
    <message>
        <source>%1 would get the number &quot;%2&quot;, which Xero does not take: numbers have up to 255 letters, digits and signs of plain ASCII. Change the prefix or suffix under Account types.</source>
        <translation>%1 aurait le numéro «&#xa0;%2&#xa0;», que Xero n&apos;accepte pas&#xa0;: les numéros ont jusqu&apos;à 255 lettres, chiffres et signes ASCII simples. Changez le préfixe ou le suffixe sous Types de comptes.</translation>
    </message>
    <message>
        <source>Header tax moved by %1 to &quot;%2&quot;</source>
        <translation>Taxe d&apos;en-tête déplacée de %1 vers «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Rounding line of %1</source>
        <translation>Ligne d&apos;arrondi de %1</translation>
    </message>
    <message>
        <source>Unknown total of %1 posted as &quot;%2&quot;</source>
        <translation>Total inconnu de %1 transféré comme «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>ventes</translation>
    </message>
    <message>
        <source>fixed product tax</source>
        <translation>taxe fixe sur produit</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>frais de port</translation>
    </message>
    <message>
        <source>gift wrapping</source>
        <translation>emballage cadeau</translation>
    </message>
    <message>
        <source>discounts</source>
        <translation>remises</translation>
    </message>
    <message>
        <source>refund adjustments</source>
        <translation>ajustements de remboursement</translation>
    </message>
    <message>
        <source>gift cards</source>
        <translation>cartes cadeaux</translation>
    </message>
    <message>
        <source>store credit</source>
        <translation>crédit boutique</translation>
    </message>
    <message>
        <source>reward points</source>
        <translation>points de fidélité</translation>
    </message>
    <message>
        <source>unknown totals</source>
        <translation>totaux inconnus</translation>
    </message>
    <message>
        <source>sales tax</source>
        <translation>taxe de vente</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>arrondi</translation>
    </message>
    <message>
        <source>Its name says what it is for.</source>
        <translation>Son nom dit à quoi il sert.</translation>
    </message>
    <message>
        <source>There is no one income account for it, so it goes with the sales.</source>
        <translation>Il n&apos;existe pas de compte de produits unique pour cela&#xa0;; il va avec les ventes.</translation>
    </message>
    <message>
        <source>The income account for sales.</source>
        <translation>Le compte de produits des ventes.</translation>
    </message>
    <message>
        <source>No one income account is named Sales.</source>
        <translation>Aucun compte de produits unique ne s&apos;appelle «&#xa0;Sales&#xa0;».</translation>
    </message>
    <message>
        <source>Xero&apos;s own account for rounding.</source>
        <translation>Le compte d&apos;arrondi propre à Xero.</translation>
    </message>
    <message>
        <source>Xero names no account for rounding.</source>
        <translation>Xero n&apos;indique aucun compte d&apos;arrondi.</translation>
    </message>
    <message>
        <source>The one rate for sales that is named after the reverse charge.</source>
        <translation>Le seul taux de vente qui porte le nom de l&apos;autoliquidation.</translation>
    </message>
    <message>
        <source>Its name says that it is for sales on the web.</source>
        <translation>Son nom dit qu&apos;il est pour les ventes en ligne.</translation>
    </message>
    <message>
        <source>An account that takes payments and has the method in its name.</source>
        <translation>Un compte qui reçoit des paiements et dont le nom contient le mode de paiement.</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Magento marks these invoices paid although the money may not have arrived. Reconcile them in Xero when it does.</source>
        <translation>Magento marque ces factures comme payées alors que l&apos;argent n&apos;est peut-être pas arrivé. Rapprochez-les dans Xero à son arrivée.</translation>
    </message>
    <message>
        <source>The only clearing account that takes payments.</source>
        <translation>Le seul compte d&apos;attente qui reçoit des paiements.</translation>
    </message>
    <message>
        <source>No account that takes payments has &quot;%1&quot; in its name. Make a clearing account in Xero, or choose one.</source>
        <translation>Aucun compte recevant des paiements n&apos;a «&#xa0;%1&#xa0;» dans son nom. Créez un compte d&apos;attente dans Xero, ou choisissez-en un.</translation>
    </message>
    <message>
        <source>Sales at 0 % in this country.</source>
        <translation>Ventes à 0&#xa0;% dans ce pays.</translation>
    </message>
    <message>
        <source>No rate for sales at 0 % was found.</source>
        <translation>Aucun taux pour les ventes à 0&#xa0;% n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>For gift cards, refund adjustments and rounding, which are no sales.</source>
        <translation>Pour les cartes cadeaux, ajustements de remboursement et arrondis, qui ne sont pas des ventes.</translation>
    </message>
    <message>
        <source>No rate for amounts outside the tax return was found.</source>
        <translation>Aucun taux pour les montants hors déclaration de taxe n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>Sales at 0 % to other countries are exports.</source>
        <translation>Les ventes à 0&#xa0;% vers d&apos;autres pays sont des exportations.</translation>
    </message>
    <message>
        <source>The rate for sales of %1 % in this country.</source>
        <translation>Le taux des ventes à %1&#xa0;% dans ce pays.</translation>
    </message>
    <message>
        <source>The rate of %1 % that names %2.</source>
        <translation>Le taux de %1&#xa0;% qui nomme %2.</translation>
    </message>
    <message>
        <source>Xero has no one rate for sales of %1 %.</source>
        <translation>Xero n&apos;a pas de taux unique pour les ventes à %1&#xa0;%.</translation>
    </message>
    <message>
        <source>This is a tax of %1. Xero has no rate of %2 % whose name says so; make one in Xero (for example &quot;%3&quot;), or choose one.</source>
        <translation>C&apos;est une taxe de %1. Xero n&apos;a pas de taux de %2&#xa0;% dont le nom l&apos;indique&#xa0;; créez-en un dans Xero (par exemple «&#xa0;%3&#xa0;»), ou choisissez-en un.</translation>
    </message>
    <message>
        <source>an unknown country</source>
        <translation>un pays inconnu</translation>
    </message>
    <message>
        <source>settings.%1: &quot;%2&quot; is none of %3; &quot;%4&quot; is taken.</source>
        <translation>settings.%1 : « %2 » ne fait pas partie de %3 ; « %4 » est utilisé.</translation>
    </message>
    <message>
        <source>The payment of %1</source>
        <translation>Le paiement de %1</translation>
    </message>
</context>
<context>
    <name>Preparer</name>
    <message>
        <source>%1 is not in the journal. Add it to the queue again to read it from the shop.</source>
        <translation>%1 n&apos;est pas dans le journal. Remettez-le en file d&apos;attente pour le relire dans la boutique.</translation>
    </message>
    <message>
        <source>The order of this document</source>
        <translation>La commande de ce document</translation>
    </message>
    <message>
        <source>A document of this daily summary</source>
        <translation>Un document de ce récapitulatif du jour</translation>
    </message>
    <message>
        <source>This daily summary</source>
        <translation>Ce récapitulatif du jour</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Ce document</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Frais de port</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Cartes cadeaux</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Crédit boutique</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Total général</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>There are no lines to compare for this kind of document.</source>
        <translation>Il n&apos;y a pas de lignes à comparer pour ce genre de document.</translation>
    </message>
    <message>
        <source>Sales invoice %1</source>
        <translation>Facture de vente %1</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>Avoir %1</translation>
    </message>
    <message>
        <source>tax inclusive</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>tax exclusive</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>no tax</source>
        <translation>sans taxe</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Amounts are</source>
        <translation>Les montants sont</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>%1 into account %2</source>
        <translation>%1 vers le compte %2</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>compte %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tax in the discount</source>
        <translation>Taxe dans la remise</translation>
    </message>
</context>
<context>
    <name>PreviewList</name>
    <message>
        <source>Equal</source>
        <translation>Égal</translation>
    </message>
    <message>
        <source>Equal: %1</source>
        <translation>Égal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>Écart&#xa0;: %1</translation>
    </message>
    <message>
        <source>No amounts to compare</source>
        <translation>Pas de montants à comparer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>Avoir %1</translation>
    </message>
    <message>
        <source>Sales invoice %1</source>
        <translation>Facture de vente %1</translation>
    </message>
    <message>
        <source>What is missing; the document is in Xero already</source>
        <translation>Ce qui manque&#xa0;; le document est déjà dans Xero</translation>
    </message>
    <message>
        <source>%1; the document is in Xero already</source>
        <translation>%1&#xa0;; le document est déjà dans Xero</translation>
    </message>
    <message>
        <source>It is taken back in Xero</source>
        <translation>Il est retiré de Xero</translation>
    </message>
    <message>
        <source>As part of a daily summary</source>
        <translation>Dans un récapitulatif du jour</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 vers %2</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>&quot;%1&quot; cannot be the name of a profile. Use 1 to 40 of the characters a-z, 0-9, - and _, for example shop-uk.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d&apos;un profil. Utilisez de 1 à 40 caractères parmi a-z, 0-9, - et _, par exemple shop-uk.</translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already. Choose another name.</source>
        <translation>Il y a déjà un profil «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The profile &quot;default&quot; can be neither renamed nor removed: it is the data folder itself. Make another profile and use that.</source>
        <translation>Le profil «&#xa0;default&#xa0;» ne peut être ni renommé ni supprimé&#xa0;: c&apos;est le dossier de données lui-même. Créez un autre profil et utilisez-le.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. The profiles are: %2.</source>
        <translation>Il n&apos;y a pas de profil «&#xa0;%1&#xa0;». Les profils sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is open in Counterfoil. Close it there first.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» est ouvert dans Counterfoil. Fermez-le d&apos;abord là-bas.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; could not be renamed. Check that you may write in %2 and that no other program uses the folder. Nothing was changed.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» n&apos;a pas pu être renommé. Vérifiez que vous pouvez écrire dans %2 et qu&apos;aucun autre programme n&apos;utilise le dossier. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; could not be moved to the trash. Check that you may write in %2. Nothing was changed.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» n&apos;a pas pu être mis à la corbeille. Vérifiez que vous pouvez écrire dans %2. Rien n&apos;a été modifié.</translation>
    </message>
</context>
<context>
    <name>Puller</name>
    <message>
        <source>Reading customers</source>
        <translation>Lecture des clients</translation>
    </message>
    <message>
        <source>Reading products</source>
        <translation>Lecture des produits</translation>
    </message>
    <message>
        <source>Reading orders</source>
        <translation>Lecture des commandes</translation>
    </message>
    <message>
        <source>Reading invoices</source>
        <translation>Lecture des factures</translation>
    </message>
    <message>
        <source>Reading credit memos</source>
        <translation>Lecture des avoirs Magento</translation>
    </message>
    <message>
        <source>Changed in Magento after it was posted. Xero still has the earlier version and nothing was sent; compare the two and correct Xero by hand if the change matters for the books.</source>
        <translation>Modifié dans Magento après transfert. Xero a encore l&apos;ancienne version et rien n&apos;a été envoyé&#xa0;; comparez les deux et corrigez Xero à la main si la modification compte pour la comptabilité.</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Le client</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>Le produit</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>La commande</translation>
    </message>
    <message>
        <source>The invoice</source>
        <translation>La facture</translation>
    </message>
    <message>
        <source>The credit memo</source>
        <translation>L’avoir</translation>
    </message>
    <message>
        <source>%1 with the id %2 was number %3 of %4 for this program, and is number %5 of %6 in the shop: this is another shop, or its database was set up anew or restored. Nothing was read. Make a profile of its own for it (File &gt; Profiles), with a start date from which on nothing was posted yet.</source>
        <translation>%1 avec l’id %2 était pour ce programme le numéro %3 du %4, et est dans la boutique le numéro %5 du %6 : c’est une autre boutique, ou sa base de données a été recréée ou restaurée. Rien n’a été lu. Créez pour elle un profil à part (Fichier &gt; Profils), avec une date de début à partir de laquelle rien n’a encore été comptabilisé.</translation>
    </message>
    <message>
        <source>It cannot be read, while the others are: %1 Press Retry when that is mended; the shop is asked for it again then.</source>
        <translation>Il ne peut pas être lu, les autres le sont : %1 Appuyez sur « Réessayer » quand c’est réparé ; il est alors redemandé à la boutique.</translation>
    </message>
    <message>
        <source>The shop does not list it any more.</source>
        <translation>La boutique ne le liste plus.</translation>
    </message>
</context>
<context>
    <name>ReadingScope</name>
    <message>
        <source>What was posted already stays as it is; the new choice counts for sales that are not in Xero yet.</source>
        <translation>Ce qui est déjà comptabilisé reste tel quel ; le nouveau choix vaut pour les ventes qui ne sont pas encore dans Xero.</translation>
    </message>
    <message>
        <source>The next sync also brings what was made since the start date and is not in Xero yet.</source>
        <translation>La prochaine synchronisation apporte aussi ce qui a été créé depuis la date de début et n’est pas encore dans Xero.</translation>
    </message>
    <message>
        <source>Payments of what was posted while they were off are not made later; enter those in Xero.</source>
        <translation>Les paiements de ce qui a été comptabilisé pendant qu’ils étaient désactivés ne sont pas rattrapés ; saisissez-les dans Xero.</translation>
    </message>
    <message>
        <source>The next sync also brings the shop&apos;s whole history, as far as it is not in Xero yet.</source>
        <translation>La prochaine synchronisation apporte aussi tout l’historique de la boutique qui n’est pas encore dans Xero.</translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>canceled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Its total was changed in Xero after it was posted.</source>
        <translation>Son total a été modifié dans Xero après transfert.</translation>
    </message>
    <message>
        <source>A refund or an allocation that was posted has been removed in Xero.</source>
        <translation>Un remboursement ou une imputation transférés ont été retirés dans Xero.</translation>
    </message>
    <message>
        <source>The payment that was posted has been removed or changed in Xero.</source>
        <translation>Le paiement transféré a été retiré ou modifié dans Xero.</translation>
    </message>
    <message>
        <source>More has been paid in Xero than was posted.</source>
        <translation>Il a été payé plus dans Xero que ce qui a été transféré.</translation>
    </message>
    <message>
        <source>Magento has refunded it; in Xero the credit is still open.</source>
        <translation>Magento l&apos;a remboursé&#xa0;; dans Xero, l&apos;avoir est encore ouvert.</translation>
    </message>
    <message>
        <source>Magento has it as paid; in Xero it is still due.</source>
        <translation>Pour Magento, c&apos;est payé&#xa0;; dans Xero, c&apos;est encore dû.</translation>
    </message>
    <message>
        <source>Changed in Magento after it was posted; the figures are still the same.</source>
        <translation>Modifié dans Magento après transfert&#xa0;; les chiffres sont les mêmes.</translation>
    </message>
    <message>
        <source>Changed in Xero after it was posted; the figures are still the same.</source>
        <translation>Modifié dans Xero après transfert&#xa0;; les chiffres sont les mêmes.</translation>
    </message>
    <message>
        <source>It was posted as %1, but Xero no longer has it.</source>
        <translation>Il a été transféré comme %1, mais Xero ne l&apos;a plus.</translation>
    </message>
    <message>
        <source>Choose the first and the last day of the period.</source>
        <translation>Choisissez le premier et le dernier jour de la période.</translation>
    </message>
    <message>
        <source>The first day of the period is after its last one.</source>
        <translation>Le premier jour de la période est postérieur au dernier.</translation>
    </message>
    <message>
        <source>Choose a period of at most a year.</source>
        <translation>Choisissez une période d&apos;un an au plus.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Xero number</source>
        <translation>Numéro Xero</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>In Magento</source>
        <translation>Dans Magento</translation>
    </message>
    <message>
        <source>In Xero</source>
        <translation>Dans Xero</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>Missing in Xero</source>
        <translation>Manque dans Xero</translation>
    </message>
    <message>
        <source>Missing in Magento</source>
        <translation>Manque dans Magento</translation>
    </message>
    <message>
        <source>Different total</source>
        <translation>Total différent</translation>
    </message>
    <message>
        <source>Different tax</source>
        <translation>Taxe différente</translation>
    </message>
    <message>
        <source>Different date</source>
        <translation>Date différente</translation>
    </message>
    <message>
        <source>Different contact</source>
        <translation>Contact différent</translation>
    </message>
    <message>
        <source>Different currency</source>
        <translation>Devise différente</translation>
    </message>
    <message>
        <source>Voided in Xero</source>
        <translation>Annulé dans Xero</translation>
    </message>
    <message>
        <source>Not approved in Xero</source>
        <translation>Non approuvé dans Xero</translation>
    </message>
    <message>
        <source>Edited in Xero</source>
        <translation>Modifié dans Xero</translation>
    </message>
    <message>
        <source>Paid differently</source>
        <translation>Payé autrement</translation>
    </message>
    <message>
        <source>Changed in Magento</source>
        <translation>Modifié dans Magento</translation>
    </message>
    <message>
        <source>Press Post it: it is queued and posted now.</source>
        <translation>Cliquez sur Transférer&#xa0;: il est mis en file d&apos;attente et transféré maintenant.</translation>
    </message>
    <message>
        <source>Mend what keeps it from being posted, then press Post it.</source>
        <translation>Corrigez ce qui empêche le transfert, puis cliquez sur Transférer.</translation>
    </message>
    <message>
        <source>The number is one of this program&apos;s, but the shop has no such document. View it in Xero: void it there if it does not belong in the books.</source>
        <translation>Le numéro est de ce programme, mais la boutique n&apos;a pas ce document. Voyez-le dans Xero&#xa0;: annulez-le là s&apos;il n&apos;a pas sa place dans les comptes.</translation>
    </message>
    <message>
        <source>View both. If Xero is wrong, correct it there; if the mapping was changed since, accept it.</source>
        <translation>Voyez les deux. Si Xero est faux, corrigez-le là&#xa0;; si les correspondances ont changé depuis, acceptez l&apos;écart.</translation>
    </message>
    <message>
        <source>View it in Xero and set the date there if it was changed by mistake.</source>
        <translation>Voyez-le dans Xero et rétablissez-y la date si elle a été modifiée par erreur.</translation>
    </message>
    <message>
        <source>Two contacts may have been merged in Xero: then accept it. Else set the contact in Xero.</source>
        <translation>Deux contacts ont peut-être été fusionnés dans Xero&#xa0;: acceptez alors l&apos;écart. Sinon, rétablissez le contact dans Xero.</translation>
    </message>
    <message>
        <source>A currency cannot be changed in Xero: void the document there and enter it again.</source>
        <translation>Une devise ne peut pas être modifiée dans Xero&#xa0;: annulez-y le document et saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>If the sale stands, enter it in Xero again by hand; its number cannot be used twice. If it was voided on purpose, accept it.</source>
        <translation>Si la vente est valable, saisissez-la de nouveau à la main dans Xero&#xa0;; son numéro ne peut pas servir deux fois. Si elle a été annulée volontairement, acceptez l&apos;écart.</translation>
    </message>
    <message>
        <source>Look at its history in Xero; accept it when it is right.</source>
        <translation>Examinez son historique dans Xero&#xa0;; acceptez l&apos;écart si tout est juste.</translation>
    </message>
    <message>
        <source>Look at its history in Xero, and set it right there or accept it.</source>
        <translation>Examinez son historique dans Xero, puis corrigez-y ou acceptez l&apos;écart.</translation>
    </message>
    <message>
        <source>View it in Xero and compare the payments with the bank account there.</source>
        <translation>Voyez-le dans Xero et comparez-y les paiements avec le compte bancaire.</translation>
    </message>
    <message>
        <source>Xero still has the earlier version. If the change matters for the books, correct Xero by hand, then accept it.</source>
        <translation>Xero a encore l&apos;ancienne version. Si la modification compte pour la comptabilité, corrigez Xero à la main, puis acceptez l&apos;écart.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Credit memo</source>
        <translation>Avoir Magento</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Xero&apos;s calls for today are used up. Reconcile again at %1.</source>
        <translation>Les appels à Xero de la journée sont épuisés. Refaites le rapprochement à %1.</translation>
    </message>
    <message>
        <source>Waiting for Xero&apos;s minute limit</source>
        <translation>Attente&#xa0;: limite par minute de Xero</translation>
    </message>
    <message>
        <source>Reading Xero&apos;s invoices</source>
        <translation>Lecture des factures de Xero</translation>
    </message>
    <message>
        <source>Reading Xero&apos;s credit notes</source>
        <translation>Lecture des avoirs de Xero</translation>
    </message>
    <message>
        <source>Looking up what the lists leave open</source>
        <translation>Recherche de ce que les listes laissent ouvert</translation>
    </message>
    <message>
        <source>Reading the shop&apos;s orders</source>
        <translation>Lecture des commandes de la boutique</translation>
    </message>
    <message>
        <source>Reading the shop&apos;s invoices</source>
        <translation>Lecture des factures de la boutique</translation>
    </message>
    <message>
        <source>Reading the shop&apos;s credit memos</source>
        <translation>Lecture des avoirs de la boutique</translation>
    </message>
    <message>
        <source>It waits in the queue and is posted at the next sync.</source>
        <translation>Il est dans la file d&apos;attente et sera transféré à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>It was sent and Xero&apos;s answer is not known yet; the next sync settles it.</source>
        <translation>Il a été envoyé et la réponse de Xero n&apos;est pas encore connue&#xa0;; la prochaine synchronisation le vérifiera.</translation>
    </message>
    <message>
        <source>It was refused: %1</source>
        <translation>Il a été refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was skipped by hand.</source>
        <translation>Il a été ignoré à la main.</translation>
    </message>
    <message>
        <source>It was skipped by hand: %1</source>
        <translation>Il a été ignoré à la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>The shop no longer has its order.</source>
        <translation>La boutique n&apos;a plus sa commande.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Illisible : %1</translation>
    </message>
    <message>
        <source>Its order cannot be read: %1</source>
        <translation>Sa commande est illisible : %1</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Choose the ta&amp;x rate…</source>
        <translation>Choisir le &amp;taux de taxe…</translation>
    </message>
    <message>
        <source>Choose the a&amp;ccount…</source>
        <translation>Choisir le &amp;compte…</translation>
    </message>
    <message>
        <source>Choose the payment a&amp;ccount…</source>
        <translation>Choisir le &amp;compte de paiement…</translation>
    </message>
    <message>
        <source>Open the document se&amp;ttings…</source>
        <translation>Ouvrir les réglages d&amp;ocuments…</translation>
    </message>
    <message>
        <source>Choose the da&amp;te…</source>
        <translation>Choisir la &amp;date…</translation>
    </message>
    <message>
        <source>Open the schedule se&amp;ttings…</source>
        <translation>Ouvrir la &amp;planification…</translation>
    </message>
    <message>
        <source>Open the &amp;lock dates in Xero</source>
        <translation>Dates de &amp;verrouillage dans Xero</translation>
    </message>
    <message>
        <source>Open the chart of a&amp;ccounts in Xero</source>
        <translation>Ouvrir le &amp;plan comptable dans Xero</translation>
    </message>
    <message>
        <source>Open the ta&amp;x rates in Xero</source>
        <translation>Ouvrir les ta&amp;ux de taxe dans Xero</translation>
    </message>
    <message>
        <source>Open the &amp;currencies in Xero</source>
        <translation>Ouvrir les d&amp;evises dans Xero</translation>
    </message>
    <message>
        <source>Open &amp;tracking in Xero</source>
        <translation>Ouvrir le &amp;suivi dans Xero</translation>
    </message>
    <message>
        <source>Open the &amp;users in Xero</source>
        <translation>Ouvrir les &amp;utilisateurs Xero</translation>
    </message>
    <message>
        <source>Open the &amp;contacts in Xero</source>
        <translation>Ouvrir les co&amp;ntacts dans Xero</translation>
    </message>
    <message>
        <source>View on &amp;Xero</source>
        <translation>Voir dans &amp;Xero</translation>
    </message>
    <message>
        <source>View in &amp;Magento</source>
        <translation>Voir dans &amp;Magento</translation>
    </message>
    <message>
        <source>Sign in to &amp;Xero again…</source>
        <translation>Se reconnecter à &amp;Xero…</translation>
    </message>
    <message>
        <source>Check the connection to the &amp;shop…</source>
        <translation>Vérifier la connexion &amp;boutique…</translation>
    </message>
    <message>
        <source>Open the cr&amp;edentials…</source>
        <translation>Ouvrir les &amp;identifiants…</translation>
    </message>
    <message>
        <source>View Request &amp;Daily…</source>
        <translation>Requêtes par &amp;jour…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Please sign in to Xero again</source>
        <translation>Veuillez vous reconnecter à Xero</translation>
    </message>
    <message>
        <source>The sign-in has ended: Xero forgets it after 60 days without use, after a change of password, or when another computer used it.</source>
        <translation>La session a expiré&#xa0;: Xero l&apos;oublie après 60 jours sans utilisation, après un changement de mot de passe, ou quand un autre ordinateur l&apos;a utilisée.</translation>
    </message>
    <message>
        <source>Press Connect Now and sign in. Everything that waits is posted then.</source>
        <translation>Cliquez sur Connecter et identifiez-vous. Tout ce qui attend est alors transféré.</translation>
    </message>
    <message>
        <source>A permission was not given</source>
        <translation>Une autorisation n&apos;a pas été accordée</translation>
    </message>
    <message>
        <source>At the sign-in not everything was allowed that is needed, or the Xero app has no such permission.</source>
        <translation>À la connexion, tout ce qui est nécessaire n&apos;a pas été autorisé, ou l&apos;application Xero n&apos;a pas cette autorisation.</translation>
    </message>
    <message>
        <source>Sign in again and allow everything that Xero&apos;s page asks for.</source>
        <translation>Reconnectez-vous et autorisez tout ce que la page de Xero demande.</translation>
    </message>
    <message>
        <source>Access was denied</source>
        <translation>L&apos;accès a été refusé</translation>
    </message>
    <message>
        <source>Either the sign-in was declined on Xero&apos;s page, or a firewall or proxy keeps this computer from reaching Xero.</source>
        <translation>Soit la connexion a été refusée sur la page de Xero, soit un pare-feu ou un proxy empêche cet ordinateur d&apos;atteindre Xero.</translation>
    </message>
    <message>
        <source>Sign in again and press Allow. If it stays, ask who looks after the network.</source>
        <translation>Reconnectez-vous et cliquez sur «&#xa0;Allow&#xa0;». Si cela persiste, demandez à la personne qui s&apos;occupe du réseau.</translation>
    </message>
    <message>
        <source>The organisation is not connected</source>
        <translation>L&apos;organisation n&apos;est pas connectée</translation>
    </message>
    <message>
        <source>It was disconnected in Xero, your access was taken away, or a trial or demo company has ended.</source>
        <translation>Elle a été déconnectée dans Xero, votre accès a été retiré, ou une société d&apos;essai ou de démo a pris fin.</translation>
    </message>
    <message>
        <source>Sign in again and choose the organisation.</source>
        <translation>Reconnectez-vous et choisissez l&apos;organisation.</translation>
    </message>
    <message>
        <source>An organisation must be chosen</source>
        <translation>Une organisation doit être choisie</translation>
    </message>
    <message>
        <source>Several Xero organisations were allowed at the sign-in, and documents go to one only.</source>
        <translation>Plusieurs organisations Xero ont été autorisées à la connexion, et les documents ne vont que dans une seule.</translation>
    </message>
    <message>
        <source>Sign in again and choose the organisation of this shop.</source>
        <translation>Reconnectez-vous et choisissez l&apos;organisation de cette boutique.</translation>
    </message>
    <message>
        <source>The Xero app&apos;s keys are wrong</source>
        <translation>Les clés de l&apos;application Xero sont fausses</translation>
    </message>
    <message>
        <source>The client id or the client secret is missing, mistyped, or was renewed in the Xero developer portal.</source>
        <translation>Le Client id ou le Client secret manque, est mal saisi, ou a été renouvelé dans le portail développeur de Xero.</translation>
    </message>
    <message>
        <source>Copy them again from the developer portal.</source>
        <translation>Copiez-les de nouveau depuis le portail développeur.</translation>
    </message>
    <message>
        <source>The sign-in did not come to an end</source>
        <translation>La connexion n&apos;a pas abouti</translation>
    </message>
    <message>
        <source>The browser did not come back from Xero&apos;s page, or came back with an error.</source>
        <translation>Le navigateur n&apos;est pas revenu de la page de Xero, ou est revenu avec une erreur.</translation>
    </message>
    <message>
        <source>Try again, and allow the access on Xero&apos;s page.</source>
        <translation>Réessayez, et autorisez l&apos;accès sur la page de Xero.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Aucun navigateur n&apos;a pu être ouvert</translation>
    </message>
    <message>
        <source>The page must be shown in a browser, and this computer started none.</source>
        <translation>La page doit s&apos;afficher dans un navigateur, et cet ordinateur n&apos;en a lancé aucun.</translation>
    </message>
    <message>
        <source>Choose a standard browser in the system&apos;s settings, then try again.</source>
        <translation>Choisissez un navigateur par défaut dans les paramètres du système, puis réessayez.</translation>
    </message>
    <message>
        <source>The port for the sign-in is taken</source>
        <translation>Le port de la connexion est occupé</translation>
    </message>
    <message>
        <source>Another program uses the port on which Xero&apos;s answer is awaited, or the system forbids it.</source>
        <translation>Un autre programme utilise le port où la réponse de Xero est attendue, ou le système l&apos;interdit.</translation>
    </message>
    <message>
        <source>Close the other program, or choose another port here and in the Xero app.</source>
        <translation>Fermez l&apos;autre programme, ou choisissez un autre port ici et dans l&apos;application Xero.</translation>
    </message>
    <message>
        <source>Today&apos;s calls to Xero are used up</source>
        <translation>Les appels à Xero du jour sont épuisés</translation>
    </message>
    <message>
        <source>Xero allows a number of calls each day for an organisation, and all other apps count as well.</source>
        <translation>Xero autorise un nombre d&apos;appels par jour et par organisation, et toutes les autres applications comptent aussi.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the rest goes on by itself when the day begins anew for Xero.</source>
        <translation>Rien à faire&#xa0;: le reste continue tout seul quand une nouvelle journée commence pour Xero.</translation>
    </message>
    <message>
        <source>Too many calls in a short time</source>
        <translation>Trop d&apos;appels en peu de temps</translation>
    </message>
    <message>
        <source>The other side allows only so many calls a minute.</source>
        <translation>L&apos;autre côté n&apos;autorise qu&apos;un certain nombre d&apos;appels par minute.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it goes on after a short pause.</source>
        <translation>Rien à faire&#xa0;: la suite vient après une courte pause.</translation>
    </message>
    <message>
        <source>The rest of today&apos;s calls is kept</source>
        <translation>Le reste des appels du jour est réservé</translation>
    </message>
    <message>
        <source>Adding old documents stops early enough that new orders can still be posted today.</source>
        <translation>L&apos;ajout d&apos;anciens documents s&apos;arrête assez tôt pour que les nouvelles commandes puissent encore être transférées aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it goes on tomorrow. The reserve can be changed.</source>
        <translation>Rien à faire&#xa0;: la suite vient demain. La réserve peut être modifiée.</translation>
    </message>
    <message>
        <source>Xero is being maintained</source>
        <translation>Xero est en maintenance</translation>
    </message>
    <message>
        <source>Xero is switched off for a while.</source>
        <translation>Xero est arrêté pour un moment.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is tried again in a few minutes.</source>
        <translation>Rien à faire&#xa0;: nouvel essai dans quelques minutes.</translation>
    </message>
    <message>
        <source>The organisation is offline</source>
        <translation>L&apos;organisation est hors ligne</translation>
    </message>
    <message>
        <source>Xero works on this organisation for a while.</source>
        <translation>Xero intervient sur cette organisation pour un moment.</translation>
    </message>
    <message>
        <source>Xero cannot be reached for a while</source>
        <translation>Xero est injoignable pour un moment</translation>
    </message>
    <message>
        <source>Xero has too much to do or a fault of its own.</source>
        <translation>Xero est surchargé ou a une panne interne.</translation>
    </message>
    <message>
        <source>The document is too large for Xero</source>
        <translation>Le document est trop volumineux pour Xero</translation>
    </message>
    <message>
        <source>The document has more lines or longer texts than Xero takes at once.</source>
        <translation>Le document a plus de lignes ou des textes plus longs que Xero n&apos;en accepte à la fois.</translation>
    </message>
    <message>
        <source>Enter it in Xero by hand and skip it here.</source>
        <translation>Saisissez-le à la main dans Xero et ignorez-le ici.</translation>
    </message>
    <message>
        <source>Xero did not accept the connection</source>
        <translation>Xero n&apos;a pas accepté la connexion</translation>
    </message>
    <message>
        <source>Something between this computer and Xero uses an outdated encryption, or changes requests.</source>
        <translation>Quelque chose entre cet ordinateur et Xero utilise un chiffrement dépassé, ou modifie les requêtes.</translation>
    </message>
    <message>
        <source>Update the system, and ask who looks after the network about a proxy.</source>
        <translation>Mettez le système à jour, et demandez à la personne qui s&apos;occupe du réseau s&apos;il y a un proxy.</translation>
    </message>
    <message>
        <source>Something answered in Xero&apos;s place</source>
        <translation>Quelque chose a répondu à la place de Xero</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a proxy stands in between.</source>
        <translation>Une page de connexion du réseau ou un proxy s&apos;interpose.</translation>
    </message>
    <message>
        <source>Open any page in a browser and sign in to the network, then retry.</source>
        <translation>Ouvrez une page dans un navigateur et connectez-vous au réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>La connexion a été coupée</translation>
    </message>
    <message>
        <source>The network failed while an answer was on its way. What was written is looked up before anything is sent again.</source>
        <translation>Le réseau a lâché pendant qu&apos;une réponse arrivait. Ce qui a été écrit est recherché avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. If it happens often, check the network.</source>
        <translation>Rien à faire. Si cela arrive souvent, vérifiez le réseau.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>The certificate was not accepted: a wrong clock, an expired certificate of the shop, or a program that looks into secure connections.</source>
        <translation>Le certificat n&apos;a pas été accepté&#xa0;: horloge fausse, certificat de la boutique expiré, ou programme qui inspecte les connexions sécurisées.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it is the shop, tell its host.</source>
        <translation>Vérifiez l&apos;horloge de cet ordinateur. Si c&apos;est la boutique, prévenez son hébergeur.</translation>
    </message>
    <message>
        <source>It is not known whether Xero saved it</source>
        <translation>On ne sait pas si Xero l&apos;a enregistré</translation>
    </message>
    <message>
        <source>The answer did not arrive. It is looked up by its number before anything is sent again, so nothing is booked twice.</source>
        <translation>La réponse n&apos;est pas arrivée. Le document est recherché par son numéro avant tout nouvel envoi&#xa0;; rien n&apos;est donc comptabilisé deux fois.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the next sync settles it.</source>
        <translation>Rien à faire&#xa0;: la prochaine synchronisation le vérifie.</translation>
    </message>
    <message>
        <source>The account was not made in Xero</source>
        <translation>Le compte n&apos;a pas été créé dans Xero</translation>
    </message>
    <message>
        <source>Xero refused it, or does not show it yet: the code or the name may be in use.</source>
        <translation>Xero l&apos;a refusé, ou ne l&apos;affiche pas encore&#xa0;: le code ou le nom est peut-être déjà utilisé.</translation>
    </message>
    <message>
        <source>Choose another code or name, or make the account in Xero and read the chart anew.</source>
        <translation>Choisissez un autre code ou un autre nom, ou créez le compte dans Xero et relisez le plan comptable.</translation>
    </message>
    <message>
        <source>Another program on the shared journal was at it</source>
        <translation>Un autre programme du journal partagé s&apos;en occupait</translation>
    </message>
    <message>
        <source>Several programs share this journal, and one thing is done by one of them at a time.</source>
        <translation>Plusieurs programmes partagent ce journal, et une même chose n&apos;est faite que par un seul à la fois.</translation>
    </message>
    <message>
        <source>Nothing is lost. It goes on with the next run.</source>
        <translation>Rien n&apos;est perdu. La suite vient à la prochaine exécution.</translation>
    </message>
    <message>
        <source>Xero has not granted everything that is needed</source>
        <translation>Xero n&apos;a pas accordé tout ce qui est nécessaire</translation>
    </message>
    <message>
        <source>The permission that was given does not cover all that is to be posted.</source>
        <translation>L&apos;autorisation accordée ne couvre pas tout ce qui doit être transféré.</translation>
    </message>
    <message>
        <source>Sign in again and allow everything Xero asks for.</source>
        <translation>Reconnectez-vous et autorisez tout ce que Xero demande.</translation>
    </message>
    <message>
        <source>The shared journal cannot be reached</source>
        <translation>Le journal partagé est injoignable</translation>
    </message>
    <message>
        <source>The PostgreSQL server is away, refuses the sign-in, has no such database, or its driver is not installed.</source>
        <translation>Le serveur PostgreSQL est absent, refuse la connexion, n&apos;a pas cette base, ou son pilote n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>Check address, name and password with whoever runs the server. Nothing is lost.</source>
        <translation>Vérifiez l&apos;adresse, le nom et le mot de passe avec la personne qui gère le serveur. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>The profile cannot be changed like that</source>
        <translation>Le profil ne peut pas être modifié ainsi</translation>
    </message>
    <message>
        <source>A profile of that name exists, is open in another window, is gone, or is the one that always stays.</source>
        <translation>Un profil de ce nom existe, est ouvert dans une autre fenêtre, a disparu, ou est celui qui reste toujours.</translation>
    </message>
    <message>
        <source>Choose another name, or close the other window first.</source>
        <translation>Choisissez un autre nom, ou fermez d&apos;abord l&apos;autre fenêtre.</translation>
    </message>
    <message>
        <source>A setting has the wrong form</source>
        <translation>Un paramètre a une forme incorrecte</translation>
    </message>
    <message>
        <source>What was entered is no list of ports or no time of day.</source>
        <translation>Ce qui a été saisi n&apos;est ni une liste de ports ni une heure.</translation>
    </message>
    <message>
        <source>Enter it as the message says.</source>
        <translation>Saisissez-le comme le message l&apos;indique.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Nothing can be written, so nothing is posted either.</source>
        <translation>Rien ne peut être écrit&#xa0;; rien n&apos;est donc transféré non plus.</translation>
    </message>
    <message>
        <source>Make room on the disk. Nothing is lost.</source>
        <translation>Faites de la place sur le disque. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>The journal cannot be written</source>
        <translation>Le journal ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The folder with the journal is read-only, on a network drive that cannot lock files, or used by another program.</source>
        <translation>Le dossier du journal est en lecture seule, sur un lecteur réseau qui ne peut pas verrouiller les fichiers, ou utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Close other programs that use it and check the folder&apos;s permissions.</source>
        <translation>Fermez les autres programmes qui l&apos;utilisent et vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <translation>Le journal est endommagé</translation>
    </message>
    <message>
        <source>The file was put aside and kept, and a new one was begun. What stands in Xero is found again by its numbers.</source>
        <translation>Le fichier a été mis de côté et conservé, et un nouveau a été commencé. Ce qui est dans Xero est retrouvé par ses numéros.</translation>
    </message>
    <message>
        <source>Check the disk, and take the journal from a backup if there is one.</source>
        <translation>Vérifiez le disque, et reprenez le journal d&apos;une sauvegarde s&apos;il y en a une.</translation>
    </message>
    <message>
        <source>The journal is from a newer version</source>
        <translation>Le journal vient d&apos;une version plus récente</translation>
    </message>
    <message>
        <source>A newer version of this program has worked with it.</source>
        <translation>Une version plus récente de ce programme a travaillé avec lui.</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <translation>Réinstallez la version plus récente.</translation>
    </message>
    <message>
        <source>This profile cannot be used now</source>
        <translation>Ce profil n&apos;est pas utilisable maintenant</translation>
    </message>
    <message>
        <source>Another window works with it, its name is not allowed, or the demo was asked to use real data.</source>
        <translation>Une autre fenêtre travaille avec lui, son nom n&apos;est pas autorisé, ou la démo devait utiliser de vraies données.</translation>
    </message>
    <message>
        <source>Use the window that is open, or start with another profile.</source>
        <translation>Utilisez la fenêtre ouverte, ou démarrez avec un autre profil.</translation>
    </message>
    <message>
        <source>The keychain cannot be opened</source>
        <translation>Le trousseau ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>The keys are kept in the system&apos;s keychain, and it is locked or not there.</source>
        <translation>Les clés sont gardées dans le trousseau du système, et il est verrouillé ou absent.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Déverrouillez le trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The secrets cannot be read</source>
        <translation>Les secrets ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>The file with the secrets is damaged, may be read by others, or a secret was empty.</source>
        <translation>Le fichier des secrets est endommagé, est lisible par d&apos;autres, ou un secret était vide.</translation>
    </message>
    <message>
        <source>Correct the file&apos;s permissions, or enter the keys again.</source>
        <translation>Corrigez les droits du fichier, ou saisissez de nouveau les clés.</translation>
    </message>
    <message>
        <source>Something is not filled in yet</source>
        <translation>Quelque chose n&apos;est pas encore rempli</translation>
    </message>
    <message>
        <source>The program needs a setting that is still empty.</source>
        <translation>Le programme a besoin d&apos;un paramètre encore vide.</translation>
    </message>
    <message>
        <source>Fill it in under Credentials.</source>
        <translation>Remplissez-le sous Identifiants.</translation>
    </message>
    <message>
        <source>A setting is not right</source>
        <translation>Un paramètre est incorrect</translation>
    </message>
    <message>
        <source>A value was given that this setting does not take.</source>
        <translation>Une valeur que ce paramètre n&apos;accepte pas a été donnée.</translation>
    </message>
    <message>
        <source>Correct it as the message says.</source>
        <translation>Corrigez-la comme le message l&apos;indique.</translation>
    </message>
    <message>
        <source>A file cannot be read or written</source>
        <translation>Un fichier ne peut être ni lu ni écrit</translation>
    </message>
    <message>
        <source>The disk is full, the folder is not yours, or the file is not what it should be.</source>
        <translation>Le disque est plein, le dossier n&apos;est pas à vous, ou le fichier n&apos;est pas celui attendu.</translation>
    </message>
    <message>
        <source>Choose another place or another file.</source>
        <translation>Choisissez un autre emplacement ou un autre fichier.</translation>
    </message>
    <message>
        <source>A document of the daily summary is refused</source>
        <translation>Un document du récapitulatif du jour est refusé</translation>
    </message>
    <message>
        <source>It was put into the summary of its day, and something changed since.</source>
        <translation>Il a été mis dans le récapitulatif de sa journée, et quelque chose a changé depuis.</translation>
    </message>
    <message>
        <source>Sync again: the day is put together anew without it, and it says by itself what is wrong.</source>
        <translation>Synchronisez de nouveau&#xa0;: la journée est recomposée sans lui, et il indique lui-même ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Canceled after it was paid</source>
        <translation>Annulé après paiement</translation>
    </message>
    <message>
        <source>It was canceled in Magento when its invoice and payment stood in Xero already.</source>
        <translation>Il a été annulé dans Magento alors que sa facture et son paiement étaient déjà dans Xero.</translation>
    </message>
    <message>
        <source>Take it back in Xero, or give the customer a credit note there and skip this row.</source>
        <translation>Retirez-le de Xero, ou établissez-y un avoir pour le client et ignorez cette ligne.</translation>
    </message>
    <message>
        <source>Canceled after its day was posted</source>
        <translation>Annulé après transfert de sa journée</translation>
    </message>
    <message>
        <source>It is part of a daily summary that stands in Xero already.</source>
        <translation>Il fait partie d&apos;un récapitulatif du jour qui est déjà dans Xero.</translation>
    </message>
    <message>
        <source>Write a credit note over its amount in Xero by hand, then skip this row.</source>
        <translation>Établissez à la main dans Xero un avoir de son montant, puis ignorez cette ligne.</translation>
    </message>
    <message>
        <source>The tax rate does not fit the account</source>
        <translation>Le taux de taxe ne va pas avec le compte</translation>
    </message>
    <message>
        <source>Xero allows a tax rate only on some kinds of account, such as income.</source>
        <translation>Xero n&apos;autorise un taux de taxe que sur certains genres de comptes, comme les produits.</translation>
    </message>
    <message>
        <source>Choose another account or another tax rate, then retry.</source>
        <translation>Choisissez un autre compte ou un autre taux de taxe, puis réessayez.</translation>
    </message>
    <message>
        <source>Xero failed at this document again and again</source>
        <translation>Xero a échoué à répétition sur ce document</translation>
    </message>
    <message>
        <source>Xero answered with an error of its own each time, though it took other documents.</source>
        <translation>Xero a répondu chaque fois par une erreur interne, alors qu&apos;il acceptait d&apos;autres documents.</translation>
    </message>
    <message>
        <source>Retry later. If it stays so, look for something unusual in the document, such as a very long text.</source>
        <translation>Réessayez plus tard. Si cela persiste, cherchez quelque chose d&apos;inhabituel dans le document, comme un texte très long.</translation>
    </message>
    <message>
        <source>It cannot be taken back here</source>
        <translation>Il ne peut pas être retiré ici</translation>
    </message>
    <message>
        <source>It was not posted by this program, is on its way, or is part of a daily summary.</source>
        <translation>Il n&apos;a pas été transféré par ce programme, est en route, ou fait partie d&apos;un récapitulatif du jour.</translation>
    </message>
    <message>
        <source>Void it in Xero by hand if it must go.</source>
        <translation>Annulez-le à la main dans Xero s&apos;il doit disparaître.</translation>
    </message>
    <message>
        <source>No tax rate is chosen for a tax</source>
        <translation>Aucun taux de taxe n&apos;est choisi pour une taxe</translation>
    </message>
    <message>
        <source>Magento charged a tax for which no Xero tax rate is chosen yet.</source>
        <translation>Magento a facturé une taxe pour laquelle aucun taux de taxe Xero n&apos;est encore choisi.</translation>
    </message>
    <message>
        <source>Choose the Xero tax rate for it under Account types, then retry.</source>
        <translation>Choisissez le taux de taxe Xero correspondant sous Types de comptes, puis réessayez.</translation>
    </message>
    <message>
        <source>The tax does not fit its rate</source>
        <translation>La taxe ne correspond pas à son taux</translation>
    </message>
    <message>
        <source>The tax on a line is not the percentage that Magento gives, or not the one of the Xero tax rate chosen for it.</source>
        <translation>La taxe d&apos;une ligne n&apos;est pas le pourcentage indiqué par Magento, ou pas celui du taux de taxe Xero choisi pour elle.</translation>
    </message>
    <message>
        <source>Look at the tax of the line in Magento. If only the rate chosen here is wrong, choose another one. Then retry.</source>
        <translation>Examinez la taxe de la ligne dans Magento. Si seul le taux choisi ici est faux, choisissez-en un autre. Puis réessayez.</translation>
    </message>
    <message>
        <source>The tax of the lines is not the tax of the document</source>
        <translation>La taxe des lignes n&apos;est pas la taxe du document</translation>
    </message>
    <message>
        <source>Some versions of Magento put the whole order&apos;s tax on a part of it.</source>
        <translation>Certaines versions de Magento mettent la taxe de toute la commande sur une partie de celle-ci.</translation>
    </message>
    <message>
        <source>Correct the document in Magento, or enter it in Xero by hand and skip it here.</source>
        <translation>Corrigez le document dans Magento, ou saisissez-le à la main dans Xero et ignorez-le ici.</translation>
    </message>
    <message>
        <source>The total is not the sum of the lines</source>
        <translation>Le total n&apos;est pas la somme des lignes</translation>
    </message>
    <message>
        <source>The document has an amount that Magento does not name, such as a surcharge of an extension.</source>
        <translation>Le document a un montant que Magento ne nomme pas, comme un supplément d&apos;une extension.</translation>
    </message>
    <message>
        <source>Choose an account for unknown totals if it belongs in the books, or correct the document in Magento. Then retry.</source>
        <translation>Choisissez un compte pour les totaux inconnus s&apos;il a sa place dans les comptes, ou corrigez le document dans Magento. Puis réessayez.</translation>
    </message>
    <message>
        <source>More was invoiced than ordered</source>
        <translation>Il a été facturé plus que commandé</translation>
    </message>
    <message>
        <source>Some versions of Magento do that with full discounts, and with invoices made anew after one was canceled.</source>
        <translation>Certaines versions de Magento le font avec des remises totales, et avec des factures refaites après une annulation.</translation>
    </message>
    <message>
        <source>Decide what the customer owes and correct it in Magento, or enter it in Xero by hand and skip it here.</source>
        <translation>Décidez ce que le client doit et corrigez-le dans Magento, ou saisissez le document à la main dans Xero et ignorez-le ici.</translation>
    </message>
    <message>
        <source>The credit memo takes more than it gives</source>
        <translation>L&apos;avoir Magento prend plus qu&apos;il ne rend</translation>
    </message>
    <message>
        <source>The adjustment fee is higher than what is given back, and Xero takes no credit note below zero.</source>
        <translation>Les frais d&apos;ajustement dépassent ce qui est rendu, et Xero n&apos;accepte pas d&apos;avoir inférieur à zéro.</translation>
    </message>
    <message>
        <source>Correct the credit memo in Magento, or write an invoice for the difference in Xero and skip it here.</source>
        <translation>Corrigez l&apos;avoir dans Magento, ou établissez dans Xero une facture pour la différence et ignorez-le ici.</translation>
    </message>
    <message>
        <source>The document is below zero</source>
        <translation>Le document est inférieur à zéro</translation>
    </message>
    <message>
        <source>Magento made a document that comes to less than nothing, and Xero takes none.</source>
        <translation>Magento a fait un document d&apos;un montant négatif, et Xero n&apos;en accepte pas.</translation>
    </message>
    <message>
        <source>Look at it in Magento, enter it in Xero by hand, and skip it here.</source>
        <translation>Examinez-le dans Magento, saisissez-le à la main dans Xero, et ignorez-le ici.</translation>
    </message>
    <message>
        <source>The document comes to nothing</source>
        <translation>Le document s&apos;élève à zéro</translation>
    </message>
    <message>
        <source>Nothing is owed, for example after a full discount, and such documents are set not to be posted.</source>
        <translation>Rien n&apos;est dû, par exemple après une remise totale, et ces documents sont réglés pour ne pas être transférés.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Documents of zero can be switched on under Account types.</source>
        <translation>Rien à faire. Les documents à zéro peuvent être activés sous Types de comptes.</translation>
    </message>
    <message>
        <source>It is canceled in Magento</source>
        <translation>Il est annulé dans Magento</translation>
    </message>
    <message>
        <source>A canceled document has nothing to do in the books.</source>
        <translation>Un document annulé n&apos;a rien à faire dans les comptes.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>The order is not ready yet</source>
        <translation>La commande n&apos;est pas encore prête</translation>
    </message>
    <message>
        <source>The order is on hold, waits for payment or is under review in Magento.</source>
        <translation>La commande est suspendue, attend son paiement ou est en cours d&apos;examen dans Magento.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is posted when it leaves that state. Release it in Magento if it should go now.</source>
        <translation>Rien à faire&#xa0;: elle est transférée quand elle quitte cet état. Débloquez-la dans Magento si elle doit partir maintenant.</translation>
    </message>
    <message>
        <source>The order of this document was not found</source>
        <translation>La commande de ce document n&apos;a pas été trouvée</translation>
    </message>
    <message>
        <source>The document belongs to an order that the shop did not give, because it was deleted or the integration may not read orders.</source>
        <translation>Le document appartient à une commande que la boutique n&apos;a pas donnée, parce qu&apos;elle a été supprimée ou que l&apos;intégration ne peut pas lire les commandes.</translation>
    </message>
    <message>
        <source>Check the integration&apos;s permissions, then retry.</source>
        <translation>Vérifiez les autorisations de l&apos;intégration, puis réessayez.</translation>
    </message>
    <message>
        <source>The period is closed</source>
        <translation>La période est close</translation>
    </message>
    <message>
        <source>The document is dated in a period that is locked in Xero. Nothing was sent.</source>
        <translation>Le document est daté d&apos;une période verrouillée dans Xero. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Let an adviser move the lock date in Xero, or choose that such documents are dated on the first open day. Then retry.</source>
        <translation>Faites déplacer la date de verrouillage dans Xero par un conseiller, ou choisissez que ces documents soient datés du premier jour ouvert. Puis réessayez.</translation>
    </message>
    <message>
        <source>An account is not chosen yet</source>
        <translation>Un compte n&apos;est pas encore choisi</translation>
    </message>
    <message>
        <source>The document has an amount for which no Xero account is chosen.</source>
        <translation>Le document a un montant pour lequel aucun compte Xero n&apos;est choisi.</translation>
    </message>
    <message>
        <source>Choose it under Account types, then retry.</source>
        <translation>Choisissez-le sous Types de comptes, puis réessayez.</translation>
    </message>
    <message>
        <source>The account is not in Xero</source>
        <translation>Le compte n&apos;est pas dans Xero</translation>
    </message>
    <message>
        <source>The chosen account was deleted in Xero, or belongs to another organisation.</source>
        <translation>Le compte choisi a été supprimé dans Xero, ou appartient à une autre organisation.</translation>
    </message>
    <message>
        <source>Choose another account under Account types, then retry.</source>
        <translation>Choisissez un autre compte sous Types de comptes, puis réessayez.</translation>
    </message>
    <message>
        <source>The account is archived in Xero</source>
        <translation>Le compte est archivé dans Xero</translation>
    </message>
    <message>
        <source>Xero posts nothing to archived accounts.</source>
        <translation>Xero ne comptabilise rien sur des comptes archivés.</translation>
    </message>
    <message>
        <source>Restore it in Xero, or choose another one under Account types. Then retry.</source>
        <translation>Restaurez-le dans Xero, ou choisissez-en un autre sous Types de comptes. Puis réessayez.</translation>
    </message>
    <message>
        <source>The currency has three decimals</source>
        <translation>La devise a trois décimales</translation>
    </message>
    <message>
        <source>Xero keeps two decimals, so a part of the amount would be lost.</source>
        <translation>Xero garde deux décimales&#xa0;; une partie du montant serait donc perdue.</translation>
    </message>
    <message>
        <source>Allow such currencies under Account types, or enter the document by hand and skip it here.</source>
        <translation>Autorisez ces devises sous Types de comptes, ou saisissez le document à la main et ignorez-le ici.</translation>
    </message>
    <message>
        <source>The accounts are not set up yet</source>
        <translation>Les comptes ne sont pas encore configurés</translation>
    </message>
    <message>
        <source>Nothing is posted before it is known which account takes the sales, or the stored choice cannot be read.</source>
        <translation>Rien n&apos;est transféré tant qu&apos;on ne sait pas quel compte reçoit les ventes, ou le choix enregistré est illisible.</translation>
    </message>
    <message>
        <source>Open Account types, take the suggestions or choose yourself, and save.</source>
        <translation>Ouvrez Types de comptes, prenez les propositions ou choisissez vous-même, et enregistrez.</translation>
    </message>
    <message>
        <source>Its customer was refused by Xero</source>
        <translation>Son client a été refusé par Xero</translation>
    </message>
    <message>
        <source>A document needs its contact first, and Xero did not take that one.</source>
        <translation>Un document a d&apos;abord besoin de son contact, et Xero n&apos;a pas accepté celui-ci.</translation>
    </message>
    <message>
        <source>Look at the customer&apos;s own entry in this log, mend it there, then retry.</source>
        <translation>Consultez l&apos;entrée du client dans cet historique, corrigez-y le problème, puis réessayez.</translation>
    </message>
    <message>
        <source>Xero is down</source>
        <translation>Xero est en panne</translation>
    </message>
    <message>
        <source>Xero answered several requests in a row with a fault of its own.</source>
        <translation>Xero a répondu à plusieurs requêtes de suite par une panne interne.</translation>
    </message>
    <message>
        <source>Nothing: it is tried again by itself. status.xero.com says how long it may take.</source>
        <translation>Rien&#xa0;: nouvel essai automatique. status.xero.com dit combien de temps cela peut durer.</translation>
    </message>
    <message>
        <source>Xero refused it</source>
        <translation>Xero l&apos;a refusé</translation>
    </message>
    <message>
        <source>Xero gave a reason of its own.</source>
        <translation>Xero a donné une raison qui lui est propre.</translation>
    </message>
    <message>
        <source>Mend what Xero names, then retry.</source>
        <translation>Corrigez ce que Xero indique, puis réessayez.</translation>
    </message>
    <message>
        <source>It was changed in Magento after posting</source>
        <translation>Modifié dans Magento après transfert</translation>
    </message>
    <message>
        <source>The document stands in Xero as it was before the change. Posted documents are never changed silently.</source>
        <translation>Le document est dans Xero tel qu&apos;il était avant la modification. Les documents transférés ne sont jamais modifiés en silence.</translation>
    </message>
    <message>
        <source>Compare both and correct the one in Xero by hand if the change matters.</source>
        <translation>Comparez les deux et corrigez celui de Xero à la main si la modification est importante.</translation>
    </message>
    <message>
        <source>It was changed in Xero after posting</source>
        <translation>Modifié dans Xero après transfert</translation>
    </message>
    <message>
        <source>Somebody edited the document in Xero, or an app did. Counterfoil never writes over such a change.</source>
        <translation>Quelqu&apos;un a modifié le document dans Xero, ou une application l&apos;a fait. Counterfoil n&apos;écrase jamais une telle modification.</translation>
    </message>
    <message>
        <source>Nothing, if the change is meant. If not, correct it in Xero by hand.</source>
        <translation>Rien, si la modification est voulue. Sinon, corrigez-le à la main dans Xero.</translation>
    </message>
    <message>
        <source>It was voided in Xero after posting</source>
        <translation>Annulé dans Xero après transfert</translation>
    </message>
    <message>
        <source>Somebody voided or deleted the document in Xero, so it no longer counts in the books, while Magento still has it.</source>
        <translation>Quelqu&apos;un a annulé ou supprimé le document dans Xero&#xa0;; il ne compte donc plus dans les comptes, alors que Magento l&apos;a encore.</translation>
    </message>
    <message>
        <source>Nothing, if that is meant. If not, enter it in Xero again. Reconcile shows what is missing for a period.</source>
        <translation>Rien, si c&apos;est voulu. Sinon, saisissez-le de nouveau dans Xero. Le rapprochement montre ce qui manque pour une période.</translation>
    </message>
    <message>
        <source>Xero&apos;s total differs</source>
        <translation>Le total de Xero diffère</translation>
    </message>
    <message>
        <source>Xero took the document but counted another total than Magento.</source>
        <translation>Xero a accepté le document mais a calculé un autre total que Magento.</translation>
    </message>
    <message>
        <source>Compare both documents and correct the one in Xero.</source>
        <translation>Comparez les deux documents et corrigez celui de Xero.</translation>
    </message>
    <message>
        <source>The shop does not know the consumer key</source>
        <translation>La boutique ne connaît pas la Consumer key</translation>
    </message>
    <message>
        <source>The key is mistyped, was swapped with another, or the integration was deleted in Magento.</source>
        <translation>La clé est mal saisie, a été échangée avec une autre, ou l&apos;intégration a été supprimée dans Magento.</translation>
    </message>
    <message>
        <source>Copy it again from System, Integrations in Magento.</source>
        <translation>Copiez-la de nouveau depuis System, Integrations dans Magento.</translation>
    </message>
    <message>
        <source>The shop does not know the access token</source>
        <translation>La boutique ne connaît pas l&apos;Access token</translation>
    </message>
    <message>
        <source>The token is mistyped, or the integration was reauthorized and the old token is gone.</source>
        <translation>Le jeton est mal saisi, ou l&apos;intégration a été réautorisée et l&apos;ancien jeton n&apos;est plus valable.</translation>
    </message>
    <message>
        <source>The shop does not accept the signature</source>
        <translation>La boutique n&apos;accepte pas la signature</translation>
    </message>
    <message>
        <source>One of the two secrets is wrong, or a proxy in front of the shop changes its address.</source>
        <translation>L&apos;un des deux secrets est faux, ou un proxy devant la boutique change son adresse.</translation>
    </message>
    <message>
        <source>Copy both secrets again. If they are right, choose Bearer under Credentials.</source>
        <translation>Copiez de nouveau les deux secrets. S&apos;ils sont justes, choisissez Bearer sous Identifiants.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>L&apos;horloge de cet ordinateur est fausse</translation>
    </message>
    <message>
        <source>The shop refuses requests from the future, and requests it has seen before.</source>
        <translation>La boutique refuse les requêtes venant du futur, et celles qu&apos;elle a déjà vues.</translation>
    </message>
    <message>
        <source>Switch on the automatic time of this computer, then try again.</source>
        <translation>Activez l&apos;heure automatique de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The integration may not read this</source>
        <translation>L&apos;intégration ne peut pas lire cela</translation>
    </message>
    <message>
        <source>A permission is not ticked for the integration in Magento, or the integration is not active.</source>
        <translation>Une autorisation n&apos;est pas cochée pour l&apos;intégration dans Magento, ou l&apos;intégration n&apos;est pas active.</translation>
    </message>
    <message>
        <source>In Magento open System, Integrations, tick the permission, save and reauthorize.</source>
        <translation>Dans Magento, ouvrez System, Integrations, cochez l&apos;autorisation, enregistrez et réautorisez.</translation>
    </message>
    <message>
        <source>The shop takes no bearer tokens</source>
        <translation>La boutique n&apos;accepte pas les jetons Bearer</translation>
    </message>
    <message>
        <source>Since Magento 2.4.4 this must be switched on in the shop.</source>
        <translation>Depuis Magento 2.4.4, cela doit être activé dans la boutique.</translation>
    </message>
    <message>
        <source>Choose OAuth under Credentials, or allow it in Magento: Stores, Configuration, Services, OAuth.</source>
        <translation>Choisissez OAuth sous Identifiants, ou autorisez-le dans Magento&#xa0;: Stores, Configuration, Services, OAuth.</translation>
    </message>
    <message>
        <source>The shop refused it</source>
        <translation>La boutique l&apos;a refusé</translation>
    </message>
    <message>
        <source>The shop gave a reason of its own.</source>
        <translation>La boutique a donné une raison qui lui est propre.</translation>
    </message>
    <message>
        <source>Check the keys and the integration&apos;s permissions.</source>
        <translation>Vérifiez les clés et les autorisations de l&apos;intégration.</translation>
    </message>
    <message>
        <source>The shop asks to wait</source>
        <translation>La boutique demande d&apos;attendre</translation>
    </message>
    <message>
        <source>The shop or its host allows only so many requests.</source>
        <translation>La boutique ou son hébergeur n&apos;autorise qu&apos;un certain nombre de requêtes.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it goes on after a pause. A smaller page size helps.</source>
        <translation>Rien à faire&#xa0;: la suite vient après une pause. Une taille de page plus petite aide.</translation>
    </message>
    <message>
        <source>The shop is in maintenance mode</source>
        <translation>La boutique est en mode maintenance</translation>
    </message>
    <message>
        <source>Somebody works on the shop, and it answers nobody.</source>
        <translation>Quelqu&apos;un travaille sur la boutique, et elle ne répond à personne.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is tried again.</source>
        <translation>Rien à faire&#xa0;: nouvel essai automatique.</translation>
    </message>
    <message>
        <source>The shop&apos;s server failed</source>
        <translation>Le serveur de la boutique a échoué</translation>
    </message>
    <message>
        <source>The shop has a fault of its own, often an extension or a full disk.</source>
        <translation>La boutique a une panne interne, souvent une extension ou un disque plein.</translation>
    </message>
    <message>
        <source>It is tried again. If it stays, tell whoever looks after the shop.</source>
        <translation>Nouvel essai automatique. Si cela persiste, prévenez la personne qui s&apos;occupe de la boutique.</translation>
    </message>
    <message>
        <source>The store URL is not right</source>
        <translation>L&apos;URL de la boutique est incorrecte</translation>
    </message>
    <message>
        <source>At this address there is no Magento 2 shop, another page answers in its place, or it has no such store view.</source>
        <translation>À cette adresse il n&apos;y a pas de boutique Magento 2, une autre page répond à sa place, ou elle n&apos;a pas cette vue magasin.</translation>
    </message>
    <message>
        <source>Correct the store URL under Credentials; a shop in a folder needs the folder too.</source>
        <translation>Corrigez l&apos;URL de la boutique sous Identifiants&#xa0;; pour une boutique dans un dossier, il faut aussi le dossier.</translation>
    </message>
    <message>
        <source>The store URL is not secure</source>
        <translation>L&apos;URL de la boutique n&apos;est pas sécurisée</translation>
    </message>
    <message>
        <source>Without https the keys could be read on the way.</source>
        <translation>Sans https, les clés pourraient être lues en chemin.</translation>
    </message>
    <message>
        <source>Enter the store URL with https:// in front.</source>
        <translation>Saisissez l&apos;URL de la boutique avec https:// devant.</translation>
    </message>
    <message>
        <source>The shop no longer has it</source>
        <translation>La boutique ne l&apos;a plus</translation>
    </message>
    <message>
        <source>The document was deleted in Magento, or belongs to a store view that is not read.</source>
        <translation>Le document a été supprimé dans Magento, ou appartient à une vue magasin qui n&apos;est pas lue.</translation>
    </message>
    <message>
        <source>Skip it if it was deleted on purpose.</source>
        <translation>Ignorez-le s&apos;il a été supprimé volontairement.</translation>
    </message>
    <message>
        <source>The shop&apos;s answer is not complete</source>
        <translation>La réponse de la boutique est incomplète</translation>
    </message>
    <message>
        <source>A field is missing that every Magento gives, often because an extension changes the answers.</source>
        <translation>Il manque un champ que tout Magento donne, souvent parce qu&apos;une extension modifie les réponses.</translation>
    </message>
    <message>
        <source>Retry. If it stays, copy this entry for whoever looks after the shop.</source>
        <translation>Réessayez. Si cela persiste, copiez cette entrée pour la personne qui s&apos;occupe de la boutique.</translation>
    </message>
    <message>
        <source>The number is taken in Xero</source>
        <translation>Le numéro est déjà pris dans Xero</translation>
    </message>
    <message>
        <source>Xero already has a document with this number, perhaps voided, deleted or entered by hand. Xero never gives a number twice.</source>
        <translation>Xero a déjà un document avec ce numéro, peut-être annulé, supprimé ou saisi à la main. Xero ne donne jamais deux fois un numéro.</translation>
    </message>
    <message>
        <source>Look the number up in Xero. If it is the same sale, skip the document here; if not, choose a prefix or suffix for the numbers, then retry.</source>
        <translation>Cherchez le numéro dans Xero. Si c&apos;est la même vente, ignorez le document ici&#xa0;; sinon, choisissez un préfixe ou un suffixe pour les numéros, puis réessayez.</translation>
    </message>
    <message>
        <source>This tax rate does not go with this account</source>
        <translation>Ce taux de taxe ne va pas avec ce compte</translation>
    </message>
    <message>
        <source>Xero lets each account take only some tax rates: a rate for purchases, for example, cannot go to a sales account.</source>
        <translation>Xero ne laisse à chaque compte que certains taux de taxe&#xa0;: un taux d&apos;achat, par exemple, ne peut pas aller sur un compte de ventes.</translation>
    </message>
    <message>
        <source>Choose another tax rate, or another account, for this line. Then retry.</source>
        <translation>Choisissez un autre taux de taxe, ou un autre compte, pour cette ligne. Puis réessayez.</translation>
    </message>
    <message>
        <source>Xero does not know this tax rate</source>
        <translation>Xero ne connaît pas ce taux de taxe</translation>
    </message>
    <message>
        <source>The tax rate that is chosen for this tax was deleted in Xero, or is not for sales.</source>
        <translation>Le taux de taxe choisi pour cette taxe a été supprimé dans Xero, ou n&apos;est pas pour les ventes.</translation>
    </message>
    <message>
        <source>Choose another tax rate, then retry.</source>
        <translation>Choisissez un autre taux de taxe, puis réessayez.</translation>
    </message>
    <message>
        <source>A line has no tax rate</source>
        <translation>Une ligne n&apos;a pas de taux de taxe</translation>
    </message>
    <message>
        <source>Xero approves a document only when every line has a tax rate, and the account of this line has none of its own.</source>
        <translation>Xero n&apos;approuve un document que si chaque ligne a un taux de taxe, et le compte de cette ligne n&apos;en a pas.</translation>
    </message>
    <message>
        <source>Choose a tax rate for this tax, then retry.</source>
        <translation>Choisissez un taux de taxe pour cette taxe, puis réessayez.</translation>
    </message>
    <message>
        <source>The account is archived or deleted in Xero</source>
        <translation>Le compte est archivé ou supprimé dans Xero</translation>
    </message>
    <message>
        <source>A line goes to an account that was archived or deleted in Xero after it had been chosen here.</source>
        <translation>Une ligne va sur un compte qui a été archivé ou supprimé dans Xero après avoir été choisi ici.</translation>
    </message>
    <message>
        <source>Restore the account in Xero, or choose another one here. Then retry.</source>
        <translation>Restaurez le compte dans Xero, ou choisissez-en un autre ici. Puis réessayez.</translation>
    </message>
    <message>
        <source>Xero does not take this account here</source>
        <translation>Xero n&apos;accepte pas ce compte ici</translation>
    </message>
    <message>
        <source>The account does not exist, or is of a type that cannot stand on a sales document, such as a bank or a system account.</source>
        <translation>Le compte n&apos;existe pas, ou est d&apos;un type qui ne peut pas figurer sur un document de vente, comme un compte bancaire ou système.</translation>
    </message>
    <message>
        <source>Choose another account, then retry.</source>
        <translation>Choisissez un autre compte, puis réessayez.</translation>
    </message>
    <message>
        <source>A line has no account</source>
        <translation>Une ligne n&apos;a pas de compte</translation>
    </message>
    <message>
        <source>Xero approves a document only when every line has an account.</source>
        <translation>Xero n&apos;approuve un document que si chaque ligne a un compte.</translation>
    </message>
    <message>
        <source>Choose the missing account, then retry.</source>
        <translation>Choisissez le compte manquant, puis réessayez.</translation>
    </message>
    <message>
        <source>Xero does not find the account</source>
        <translation>Xero ne trouve pas le compte</translation>
    </message>
    <message>
        <source>The account was deleted in Xero, or another organisation is connected than the one the accounts were chosen for.</source>
        <translation>Le compte a été supprimé dans Xero, ou l&apos;organisation connectée n&apos;est pas celle pour laquelle les comptes ont été choisis.</translation>
    </message>
    <message>
        <source>Choose the account again, then retry.</source>
        <translation>Choisissez de nouveau le compte, puis réessayez.</translation>
    </message>
    <message>
        <source>The year is closed in Xero</source>
        <translation>L&apos;exercice est clos dans Xero</translation>
    </message>
    <message>
        <source>The document is dated in a year that is closed by the end of year lock date.</source>
        <translation>Le document est daté d&apos;un exercice clos par la date de verrouillage de fin d&apos;exercice.</translation>
    </message>
    <message>
        <source>Let an adviser move the lock date in Xero, or choose here that such documents are dated on the first open day. Then retry.</source>
        <translation>Faites déplacer la date de verrouillage dans Xero par un conseiller, ou choisissez ici que ces documents soient datés du premier jour ouvert. Puis réessayez.</translation>
    </message>
    <message>
        <source>The period is locked in Xero</source>
        <translation>La période est verrouillée dans Xero</translation>
    </message>
    <message>
        <source>The document is dated in a period that is closed by the lock date, for example because its tax return was filed.</source>
        <translation>Le document est daté d&apos;une période close par la date de verrouillage, par exemple parce que sa déclaration de taxe a été déposée.</translation>
    </message>
    <message>
        <source>The currency is not set up in Xero</source>
        <translation>La devise n&apos;est pas configurée dans Xero</translation>
    </message>
    <message>
        <source>The order is in a currency that the organisation in Xero does not use. Several currencies need a plan that has them.</source>
        <translation>La commande est dans une devise que l&apos;organisation Xero n&apos;utilise pas. Plusieurs devises demandent un forfait qui les comprend.</translation>
    </message>
    <message>
        <source>Add the currency in Xero, then retry.</source>
        <translation>Ajoutez la devise dans Xero, puis réessayez.</translation>
    </message>
    <message>
        <source>The exchange rate is missing</source>
        <translation>Le taux de change manque</translation>
    </message>
    <message>
        <source>Magento gave an exchange rate of zero for this document.</source>
        <translation>Magento a donné un taux de change de zéro pour ce document.</translation>
    </message>
    <message>
        <source>Look at the currency rates in Magento (Stores, Currency Rates). Retry after they are right.</source>
        <translation>Vérifiez les taux de change dans Magento (Stores, Currency Rates). Réessayez quand ils sont justes.</translation>
    </message>
    <message>
        <source>The document has no lines</source>
        <translation>Le document n&apos;a pas de lignes</translation>
    </message>
    <message>
        <source>Xero takes no document without lines, and everything on this one came to nothing.</source>
        <translation>Xero n&apos;accepte pas de document sans lignes, et tout sur celui-ci s&apos;est réduit à rien.</translation>
    </message>
    <message>
        <source>Look at the document in Magento. Skip it if it has no value.</source>
        <translation>Examinez le document dans Magento. Ignorez-le s&apos;il n&apos;a pas de valeur.</translation>
    </message>
    <message>
        <source>The total is below zero</source>
        <translation>Le total est inférieur à zéro</translation>
    </message>
    <message>
        <source>Xero takes no document below zero.</source>
        <translation>Xero n&apos;accepte pas de document inférieur à zéro.</translation>
    </message>
    <message>
        <source>Look at the document in Magento, enter it in Xero by hand, and skip it here.</source>
        <translation>Examinez le document dans Magento, saisissez-le à la main dans Xero, et ignorez-le ici.</translation>
    </message>
    <message>
        <source>The lines do not come to the total</source>
        <translation>Les lignes ne donnent pas le total</translation>
    </message>
    <message>
        <source>Xero added the lines up and came to another total than was sent.</source>
        <translation>Xero a additionné les lignes et obtenu un autre total que celui envoyé.</translation>
    </message>
    <message>
        <source>Retry once. If it stays so, copy this entry and report it: it must not happen.</source>
        <translation>Réessayez une fois. Si cela persiste, copiez cette entrée et signalez-la&#xa0;: cela ne doit pas arriver.</translation>
    </message>
    <message>
        <source>A line is rounded differently</source>
        <translation>Une ligne est arrondie autrement</translation>
    </message>
    <message>
        <source>Quantity times price is not the amount of the line, mostly because of a long decimal price or a percentage discount.</source>
        <translation>Quantité fois prix ne donne pas le montant de la ligne, le plus souvent à cause d&apos;un prix à nombreuses décimales ou d&apos;une remise en pourcentage.</translation>
    </message>
    <message>
        <source>Retry once. If it stays so, copy this entry and report it: lines are sent so that this cannot happen.</source>
        <translation>Réessayez une fois. Si cela persiste, copiez cette entrée et signalez-la&#xa0;: les lignes sont envoyées de façon que cela ne puisse pas arriver.</translation>
    </message>
    <message>
        <source>The discount is more than the line</source>
        <translation>La remise dépasse la ligne</translation>
    </message>
    <message>
        <source>A line has a larger discount than price, as with a coupon of 100 % and cents of rounding.</source>
        <translation>Une ligne a une remise plus grande que son prix, comme avec un bon de 100&#xa0;% et des centimes d&apos;arrondi.</translation>
    </message>
    <message>
        <source>Look at the discount in Magento. If it is right, enter the document by hand and skip it here.</source>
        <translation>Examinez la remise dans Magento. Si elle est juste, saisissez le document à la main et ignorez-le ici.</translation>
    </message>
    <message>
        <source>No discount on credit notes</source>
        <translation>Pas de remise sur les avoirs</translation>
    </message>
    <message>
        <source>Xero takes discounts on invoices only.</source>
        <translation>Xero n&apos;accepte de remises que sur les factures.</translation>
    </message>
    <message>
        <source>Retry once. If it stays so, copy this entry and report it: discounts are part of the price on credit notes.</source>
        <translation>Réessayez une fois. Si cela persiste, copiez cette entrée et signalez-la&#xa0;: sur les avoirs, les remises font partie du prix.</translation>
    </message>
    <message>
        <source>The tax is more than the line</source>
        <translation>La taxe dépasse la ligne</translation>
    </message>
    <message>
        <source>A line has more tax than value, as with goods given away whose tax is still due.</source>
        <translation>Une ligne a plus de taxe que de valeur, comme pour des articles offerts dont la taxe reste due.</translation>
    </message>
    <message>
        <source>Look at the tax of the document in Magento. If it is right, enter it in Xero by hand and skip it here.</source>
        <translation>Examinez la taxe du document dans Magento. Si elle est juste, saisissez-le à la main dans Xero et ignorez-le ici.</translation>
    </message>
    <message>
        <source>Tax on a document without tax</source>
        <translation>Taxe sur un document sans taxe</translation>
    </message>
    <message>
        <source>The document was sent as one without tax, yet a line has some.</source>
        <translation>Le document a été envoyé comme sans taxe, mais une ligne en a.</translation>
    </message>
    <message>
        <source>Xero does not know the item</source>
        <translation>Xero ne connaît pas l&apos;article</translation>
    </message>
    <message>
        <source>A line names an item that is not in Xero: it was deleted there, or was never posted.</source>
        <translation>Une ligne nomme un article qui n&apos;est pas dans Xero&#xa0;: il y a été supprimé, ou n&apos;a jamais été transféré.</translation>
    </message>
    <message>
        <source>Send the product to Xero first, or choose that lines carry no item codes. Then retry.</source>
        <translation>Envoyez d&apos;abord le produit à Xero, ou choisissez que les lignes ne portent pas de codes article. Puis réessayez.</translation>
    </message>
    <message>
        <source>A quantity is below zero</source>
        <translation>Une quantité est inférieure à zéro</translation>
    </message>
    <message>
        <source>Xero takes no line with a quantity below zero.</source>
        <translation>Xero n&apos;accepte pas de ligne avec une quantité inférieure à zéro.</translation>
    </message>
    <message>
        <source>Look at the document in Magento, enter it by hand, and skip it here.</source>
        <translation>Examinez le document dans Magento, saisissez-le à la main, et ignorez-le ici.</translation>
    </message>
    <message>
        <source>Xero has too little of a tracked item</source>
        <translation>Xero a trop peu d&apos;un article suivi</translation>
    </message>
    <message>
        <source>The item is tracked inventory in Xero, and Xero counts fewer than were sold.</source>
        <translation>L&apos;article est suivi en stock dans Xero, et Xero en compte moins qu&apos;il n&apos;en a été vendu.</translation>
    </message>
    <message>
        <source>Correct the stock in Xero, or choose that lines carry no item codes, since Magento keeps the stock. Then retry.</source>
        <translation>Corrigez le stock dans Xero, ou choisissez que les lignes ne portent pas de codes article, puisque Magento gère le stock. Puis réessayez.</translation>
    </message>
    <message>
        <source>The tracking option is gone</source>
        <translation>L&apos;option de suivi a disparu</translation>
    </message>
    <message>
        <source>The tracking category or its option was renamed, archived or deleted in Xero.</source>
        <translation>La catégorie de suivi ou son option a été renommée, archivée ou supprimée dans Xero.</translation>
    </message>
    <message>
        <source>Restore it in Xero, or choose another one here. Then retry.</source>
        <translation>Restaurez-la dans Xero, ou choisissez-en une autre ici. Puis réessayez.</translation>
    </message>
    <message>
        <source>The number has signs that Xero does not take</source>
        <translation>Le numéro a des signes que Xero n&apos;accepte pas</translation>
    </message>
    <message>
        <source>Xero takes up to 255 plain letters, digits and signs, without accents, in a document&apos;s number.</source>
        <translation>Xero accepte jusqu&apos;à 255 lettres, chiffres et signes simples, sans accents, dans le numéro d&apos;un document.</translation>
    </message>
    <message>
        <source>Change the prefix or suffix of the numbers, then retry.</source>
        <translation>Changez le préfixe ou le suffixe des numéros, puis réessayez.</translation>
    </message>
    <message>
        <source>A text is too long for Xero</source>
        <translation>Un texte est trop long pour Xero</translation>
    </message>
    <message>
        <source>A name, number or description is longer than Xero keeps.</source>
        <translation>Un nom, un numéro ou une description est plus long que ce que Xero garde.</translation>
    </message>
    <message>
        <source>Shorten it in Magento. Retry when it is done.</source>
        <translation>Raccourcissez-le dans Magento. Réessayez ensuite.</translation>
    </message>
    <message>
        <source>A line has no description</source>
        <translation>Une ligne n&apos;a pas de description</translation>
    </message>
    <message>
        <source>Xero wants a description on every line.</source>
        <translation>Xero veut une description sur chaque ligne.</translation>
    </message>
    <message>
        <source>Give the product a name in Magento, then retry.</source>
        <translation>Donnez un nom au produit dans Magento, puis réessayez.</translation>
    </message>
    <message>
        <source>The due date is missing</source>
        <translation>La date d&apos;échéance manque</translation>
    </message>
    <message>
        <source>Xero approves an invoice only with a due date.</source>
        <translation>Xero n&apos;approuve une facture qu&apos;avec une date d&apos;échéance.</translation>
    </message>
    <message>
        <source>Set the days until payment under Documents, then retry.</source>
        <translation>Réglez les jours avant paiement sous Documents, puis réessayez.</translation>
    </message>
    <message>
        <source>Xero does not understand the date</source>
        <translation>Xero ne comprend pas la date</translation>
    </message>
    <message>
        <source>The document has a date that Xero cannot read.</source>
        <translation>Le document a une date que Xero ne peut pas lire.</translation>
    </message>
    <message>
        <source>Retry once. If it stays so, look at the document&apos;s date in Magento.</source>
        <translation>Réessayez une fois. Si cela persiste, examinez la date du document dans Magento.</translation>
    </message>
    <message>
        <source>It is paid or credited in Xero</source>
        <translation>Il est payé ou crédité dans Xero</translation>
    </message>
    <message>
        <source>Xero does not change a document that has a payment or a credit note on it.</source>
        <translation>Xero ne modifie pas un document qui porte un paiement ou un avoir.</translation>
    </message>
    <message>
        <source>Take the payment off in Xero first, or correct the document there by hand and skip the change here.</source>
        <translation>Retirez d&apos;abord le paiement dans Xero, ou corrigez-y le document à la main et ignorez la modification ici.</translation>
    </message>
    <message>
        <source>It was voided or deleted in Xero</source>
        <translation>Il a été annulé ou supprimé dans Xero</translation>
    </message>
    <message>
        <source>Somebody voided or deleted the document in Xero, so it cannot be changed any more.</source>
        <translation>Quelqu&apos;un a annulé ou supprimé le document dans Xero&#xa0;; il ne peut donc plus être modifié.</translation>
    </message>
    <message>
        <source>Look at it in Xero. If voiding it was right, skip the change here.</source>
        <translation>Examinez-le dans Xero. Si l&apos;annulation était juste, ignorez la modification ici.</translation>
    </message>
    <message>
        <source>Xero does not let it be voided</source>
        <translation>Xero ne permet pas de l&apos;annuler</translation>
    </message>
    <message>
        <source>A payment or a credit note still stands on the document.</source>
        <translation>Un paiement ou un avoir figure encore sur le document.</translation>
    </message>
    <message>
        <source>Take the payment off in Xero, then retry.</source>
        <translation>Retirez le paiement dans Xero, puis réessayez.</translation>
    </message>
    <message>
        <source>With or without tax is unclear</source>
        <translation>HT ou TTC&#xa0;: ce n&apos;est pas clair</translation>
    </message>
    <message>
        <source>Xero was not told whether the prices include tax.</source>
        <translation>Xero n&apos;a pas su si les prix comprennent la taxe.</translation>
    </message>
    <message>
        <source>Retry once. If it stays so, copy this entry and report it.</source>
        <translation>Réessayez une fois. Si cela persiste, copiez cette entrée et signalez-la.</translation>
    </message>
    <message>
        <source>The branding theme is gone</source>
        <translation>Le thème de présentation a disparu</translation>
    </message>
    <message>
        <source>The branding theme that is chosen for invoices was deleted in Xero.</source>
        <translation>Le thème de présentation choisi pour les factures a été supprimé dans Xero.</translation>
    </message>
    <message>
        <source>Choose another one under Documents, then retry.</source>
        <translation>Choisissez-en un autre sous Documents, puis réessayez.</translation>
    </message>
    <message>
        <source>The link to the shop is wrong</source>
        <translation>Le lien vers la boutique est faux</translation>
    </message>
    <message>
        <source>The document carries a link to the shop, and the shop&apos;s address is not a complete web address.</source>
        <translation>Le document porte un lien vers la boutique, et l&apos;adresse de celle-ci n&apos;est pas une adresse web complète.</translation>
    </message>
    <message>
        <source>Correct the store URL under Credentials, then retry.</source>
        <translation>Corrigez l&apos;URL de la boutique sous Identifiants, puis réessayez.</translation>
    </message>
    <message>
        <source>Only approved invoices can be marked as sent</source>
        <translation>Seules les factures approuvées peuvent être marquées comme envoyées</translation>
    </message>
    <message>
        <source>The invoice is a draft in Xero, so Xero did not mark it as sent. It was saved.</source>
        <translation>La facture est un brouillon dans Xero&#xa0;; Xero ne l&apos;a donc pas marquée comme envoyée. Elle a été enregistrée.</translation>
    </message>
    <message>
        <source>Approve it in Xero if you want to, nothing else is needed.</source>
        <translation>Approuvez-la dans Xero si vous le souhaitez&#xa0;; rien d&apos;autre n&apos;est nécessaire.</translation>
    </message>
    <message>
        <source>Two customers have the same name</source>
        <translation>Deux clients ont le même nom</translation>
    </message>
    <message>
        <source>Xero allows a contact&apos;s name once only, and another contact has it already.</source>
        <translation>Xero n&apos;autorise qu&apos;une fois le nom d&apos;un contact, et un autre contact l&apos;a déjà.</translation>
    </message>
    <message>
        <source>Retry: the customer&apos;s number is then added to the name. Or merge the two contacts in Xero.</source>
        <translation>Réessayez&#xa0;: le numéro du client est alors ajouté au nom. Ou fusionnez les deux contacts dans Xero.</translation>
    </message>
    <message>
        <source>Another contact has this customer&apos;s number</source>
        <translation>Un autre contact a le numéro de ce client</translation>
    </message>
    <message>
        <source>A contact in Xero carries the number of this Magento customer, perhaps from another program or another shop.</source>
        <translation>Un contact dans Xero porte le numéro de ce client Magento, peut-être d&apos;un autre programme ou d&apos;une autre boutique.</translation>
    </message>
    <message>
        <source>Look both contacts up in Xero and merge them, then retry.</source>
        <translation>Cherchez les deux contacts dans Xero et fusionnez-les, puis réessayez.</translation>
    </message>
    <message>
        <source>The customer is archived in Xero</source>
        <translation>Le client est archivé dans Xero</translation>
    </message>
    <message>
        <source>Somebody archived this contact in Xero, and Xero posts nothing to archived contacts.</source>
        <translation>Quelqu&apos;un a archivé ce contact dans Xero, et Xero ne comptabilise rien sur des contacts archivés.</translation>
    </message>
    <message>
        <source>Restore the contact in Xero (Contacts, Archived), then retry.</source>
        <translation>Restaurez le contact dans Xero («&#xa0;Contacts&#xa0;», «&#xa0;Archived&#xa0;»), puis réessayez.</translation>
    </message>
    <message>
        <source>The document has no customer</source>
        <translation>Le document n&apos;a pas de client</translation>
    </message>
    <message>
        <source>Xero wants a contact on every document, and none could be made for this one.</source>
        <translation>Xero veut un contact sur chaque document, et aucun n&apos;a pu être créé pour celui-ci.</translation>
    </message>
    <message>
        <source>Retry: the contact is posted again first.</source>
        <translation>Réessayez&#xa0;: le contact est d&apos;abord transféré de nouveau.</translation>
    </message>
    <message>
        <source>The customer has no name</source>
        <translation>Le client n&apos;a pas de nom</translation>
    </message>
    <message>
        <source>The customer has neither a name nor a company in Magento.</source>
        <translation>Le client n&apos;a ni nom ni société dans Magento.</translation>
    </message>
    <message>
        <source>Enter a name for the customer or in the billing address in Magento, then retry.</source>
        <translation>Saisissez dans Magento un nom pour le client ou dans l&apos;adresse de facturation, puis réessayez.</translation>
    </message>
    <message>
        <source>Xero does not take the e-mail address</source>
        <translation>Xero n&apos;accepte pas l&apos;adresse e-mail</translation>
    </message>
    <message>
        <source>The address is not complete, or has letters such as umlauts that Xero does not take.</source>
        <translation>L&apos;adresse est incomplète, ou contient des lettres, comme des accents, que Xero n&apos;accepte pas.</translation>
    </message>
    <message>
        <source>Correct the e-mail address in Magento, then retry.</source>
        <translation>Corrigez l&apos;adresse e-mail dans Magento, puis réessayez.</translation>
    </message>
    <message>
        <source>The country is not written in letters</source>
        <translation>Le pays n&apos;est pas écrit en lettres</translation>
    </message>
    <message>
        <source>Xero takes letters only in the name of a country.</source>
        <translation>Xero n&apos;accepte que des lettres dans le nom d&apos;un pays.</translation>
    </message>
    <message>
        <source>Correct the country of the address in Magento, then retry.</source>
        <translation>Corrigez le pays de l&apos;adresse dans Magento, puis réessayez.</translation>
    </message>
    <message>
        <source>Xero does not know the kind of address</source>
        <translation>Xero ne connaît pas le genre d&apos;adresse</translation>
    </message>
    <message>
        <source>An address was sent under a name that Xero does not know.</source>
        <translation>Une adresse a été envoyée sous un nom que Xero ne connaît pas.</translation>
    </message>
    <message>
        <source>The item is in Xero already</source>
        <translation>L&apos;article est déjà dans Xero</translation>
    </message>
    <message>
        <source>Xero has an item with this code that was not posted from here.</source>
        <translation>Xero a un article avec ce code qui n&apos;a pas été transféré d&apos;ici.</translation>
    </message>
    <message>
        <source>Retry: the item is then looked up and used as it is.</source>
        <translation>Réessayez&#xa0;: l&apos;article est alors recherché et utilisé tel quel.</translation>
    </message>
    <message>
        <source>The product has no SKU</source>
        <translation>Le produit n&apos;a pas de SKU</translation>
    </message>
    <message>
        <source>Xero knows items by their code, and the product has none in Magento.</source>
        <translation>Xero connaît les articles par leur code, et le produit n&apos;en a pas dans Magento.</translation>
    </message>
    <message>
        <source>Give the product a SKU in Magento, then retry.</source>
        <translation>Donnez un SKU au produit dans Magento, puis réessayez.</translation>
    </message>
    <message>
        <source>The payment is more than what is owed</source>
        <translation>Le paiement dépasse ce qui est dû</translation>
    </message>
    <message>
        <source>Part of it is paid or credited in Xero already, often by a bank feed or by hand.</source>
        <translation>Une partie est déjà payée ou créditée dans Xero, souvent par un flux bancaire ou à la main.</translation>
    </message>
    <message>
        <source>Look at the payments of the document in Xero. If it is paid, skip this one.</source>
        <translation>Examinez les paiements du document dans Xero. S&apos;il est payé, ignorez celui-ci.</translation>
    </message>
    <message>
        <source>Drafts cannot be paid</source>
        <translation>Les brouillons ne peuvent pas être payés</translation>
    </message>
    <message>
        <source>The document is a draft, voided or deleted in Xero, and Xero books payments on approved documents only.</source>
        <translation>Le document est un brouillon, annulé ou supprimé dans Xero, et Xero ne comptabilise de paiements que sur les documents approuvés.</translation>
    </message>
    <message>
        <source>Approve it in Xero, or choose that documents are posted as approved. Then retry.</source>
        <translation>Approuvez-le dans Xero, ou choisissez que les documents soient transférés comme approuvés. Puis réessayez.</translation>
    </message>
    <message>
        <source>The account takes no payments</source>
        <translation>Le compte ne reçoit pas de paiements</translation>
    </message>
    <message>
        <source>Payments go to bank accounts, or to accounts with &quot;Enable payments to this account&quot; ticked in Xero.</source>
        <translation>Les paiements vont sur des comptes bancaires, ou sur des comptes pour lesquels «&#xa0;Enable payments to this account&#xa0;» est coché dans Xero.</translation>
    </message>
    <message>
        <source>Choose a bank account for this way of paying, or tick it in Xero. Then retry.</source>
        <translation>Choisissez un compte bancaire pour ce mode de paiement, ou cochez l&apos;option dans Xero. Puis réessayez.</translation>
    </message>
    <message>
        <source>A payment of nothing</source>
        <translation>Un paiement nul</translation>
    </message>
    <message>
        <source>Xero books no payment of zero.</source>
        <translation>Xero ne comptabilise pas de paiement de zéro.</translation>
    </message>
    <message>
        <source>Skip it: nothing was paid.</source>
        <translation>Ignorez-le&#xa0;: rien n&apos;a été payé.</translation>
    </message>
    <message>
        <source>The payment has parts of a cent</source>
        <translation>Le paiement a des fractions de centime</translation>
    </message>
    <message>
        <source>Xero books whole cents only, and Magento gave more decimals.</source>
        <translation>Xero ne comptabilise que des centimes entiers, et Magento a donné plus de décimales.</translation>
    </message>
    <message>
        <source>Look at the payment in Magento, enter it in Xero by hand, and skip it here.</source>
        <translation>Examinez le paiement dans Magento, saisissez-le à la main dans Xero, et ignorez-le ici.</translation>
    </message>
    <message>
        <source>The payment belongs to no document</source>
        <translation>Le paiement n&apos;appartient à aucun document</translation>
    </message>
    <message>
        <source>The invoice or credit note that was paid is not in Xero yet.</source>
        <translation>La facture ou l&apos;avoir payé n&apos;est pas encore dans Xero.</translation>
    </message>
    <message>
        <source>Retry: the document is posted first.</source>
        <translation>Réessayez&#xa0;: le document est transféré d&apos;abord.</translation>
    </message>
    <message>
        <source>The payment is reconciled with the bank</source>
        <translation>Le paiement est rapproché avec la banque</translation>
    </message>
    <message>
        <source>Somebody matched the payment with a bank line in Xero, so it stays.</source>
        <translation>Quelqu&apos;un a rapproché le paiement d&apos;une ligne bancaire dans Xero&#xa0;; il reste donc en place.</translation>
    </message>
    <message>
        <source>Undo the reconciliation in Xero first, if the payment is really wrong.</source>
        <translation>Annulez d&apos;abord le rapprochement dans Xero, si le paiement est vraiment faux.</translation>
    </message>
    <message>
        <source>The credit note is not approved</source>
        <translation>L&apos;avoir n&apos;est pas approuvé</translation>
    </message>
    <message>
        <source>Xero sets off approved credit notes only; this one is a draft, used up or voided.</source>
        <translation>Xero n&apos;impute que des avoirs approuvés&#xa0;; celui-ci est un brouillon, épuisé ou annulé.</translation>
    </message>
    <message>
        <source>Look at it in Xero and approve it, then retry.</source>
        <translation>Examinez-le dans Xero et approuvez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The invoice is paid already</source>
        <translation>La facture est déjà payée</translation>
    </message>
    <message>
        <source>Nothing is left open on the invoice, so the credit cannot be set off against it.</source>
        <translation>Il ne reste rien d&apos;ouvert sur la facture&#xa0;; l&apos;avoir ne peut donc pas y être imputé.</translation>
    </message>
    <message>
        <source>Book a refund for the credit note in Xero, or leave the credit open for the customer.</source>
        <translation>Comptabilisez dans Xero un remboursement pour l&apos;avoir, ou laissez l&apos;avoir ouvert pour le client.</translation>
    </message>
    <message>
        <source>The invoice is not approved</source>
        <translation>La facture n&apos;est pas approuvée</translation>
    </message>
    <message>
        <source>The invoice is a draft or voided in Xero, so no credit can be set off against it.</source>
        <translation>La facture est un brouillon ou annulée dans Xero&#xa0;; aucun avoir ne peut donc y être imputé.</translation>
    </message>
    <message>
        <source>Approve the invoice in Xero, then retry.</source>
        <translation>Approuvez la facture dans Xero, puis réessayez.</translation>
    </message>
    <message>
        <source>More credit than is open</source>
        <translation>L&apos;avoir dépasse ce qui est ouvert</translation>
    </message>
    <message>
        <source>Part of the invoice is paid, or part of the credit is used, in Xero already.</source>
        <translation>Une partie de la facture est déjà payée, ou une partie de l&apos;avoir déjà utilisée, dans Xero.</translation>
    </message>
    <message>
        <source>Look at both documents in Xero. Set off the rest by hand, and skip it here.</source>
        <translation>Examinez les deux documents dans Xero. Imputez le reste à la main, et ignorez-le ici.</translation>
    </message>
    <message>
        <source>A credit of nothing</source>
        <translation>Un avoir nul</translation>
    </message>
    <message>
        <source>Xero sets off whole cents above zero only.</source>
        <translation>Xero n&apos;impute que des centimes entiers supérieurs à zéro.</translation>
    </message>
    <message>
        <source>Look at the credit memo in Magento.</source>
        <translation>Examinez l&apos;avoir dans Magento.</translation>
    </message>
    <message>
        <source>Invoice and credit note have different customers</source>
        <translation>Facture et avoir ont des clients différents</translation>
    </message>
    <message>
        <source>Somebody changed the contact of one of them in Xero, or merged contacts.</source>
        <translation>Quelqu&apos;un a changé le contact de l&apos;un des deux dans Xero, ou a fusionné des contacts.</translation>
    </message>
    <message>
        <source>Set the same contact on both in Xero, then retry.</source>
        <translation>Mettez le même contact sur les deux dans Xero, puis réessayez.</translation>
    </message>
    <message>
        <source>Invoice and credit note have different currencies</source>
        <translation>Facture et avoir ont des devises différentes</translation>
    </message>
    <message>
        <source>Xero sets off credit in the same currency only.</source>
        <translation>Xero n&apos;impute un avoir que dans la même devise.</translation>
    </message>
    <message>
        <source>Look at the currency of both documents in Magento and Xero.</source>
        <translation>Examinez la devise des deux documents dans Magento et Xero.</translation>
    </message>
    <message>
        <source>Xero does not have it any more</source>
        <translation>Xero ne l&apos;a plus</translation>
    </message>
    <message>
        <source>It was deleted in Xero, or another organisation is connected than the one it was posted to.</source>
        <translation>Il a été supprimé dans Xero, ou l&apos;organisation connectée n&apos;est pas celle où il a été transféré.</translation>
    </message>
    <message>
        <source>Look the number up in Xero and check which organisation is connected. Then retry or skip it.</source>
        <translation>Cherchez le numéro dans Xero et vérifiez quelle organisation est connectée. Puis réessayez ou ignorez-le.</translation>
    </message>
    <message>
        <source>The Xero plan is used up</source>
        <translation>Le forfait Xero est épuisé</translation>
    </message>
    <message>
        <source>The organisation&apos;s plan allows only so many approved invoices a month.</source>
        <translation>Le forfait de l&apos;organisation n&apos;autorise qu&apos;un certain nombre de factures approuvées par mois.</translation>
    </message>
    <message>
        <source>Choose a larger plan in Xero, or wait for the next month. Then retry.</source>
        <translation>Choisissez un forfait plus grand dans Xero, ou attendez le mois prochain. Puis réessayez.</translation>
    </message>
    <message>
        <source>Your Xero user may not do this</source>
        <translation>Votre utilisateur Xero n&apos;en a pas le droit</translation>
    </message>
    <message>
        <source>The user who signed in lacks the role that this needs in Xero.</source>
        <translation>L&apos;utilisateur connecté n&apos;a pas le rôle que cela demande dans Xero.</translation>
    </message>
    <message>
        <source>Let the organisation&apos;s subscriber or adviser give the role, or sign in as somebody who has it.</source>
        <translation>Faites donner le rôle par l&apos;abonné ou un conseiller de l&apos;organisation, ou connectez-vous comme quelqu&apos;un qui l&apos;a.</translation>
    </message>
    <message>
        <source>The Xero organisation is not paid for</source>
        <translation>L&apos;organisation Xero n&apos;est pas payée</translation>
    </message>
    <message>
        <source>A trial has ended, or the subscription was cancelled.</source>
        <translation>Un essai a pris fin, ou l&apos;abonnement a été résilié.</translation>
    </message>
    <message>
        <source>Renew the subscription in Xero, then sign in again.</source>
        <translation>Renouvelez l&apos;abonnement dans Xero, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Xero has seen this request&apos;s key before</source>
        <translation>Xero a déjà vu la clé de cette requête</translation>
    </message>
    <message>
        <source>A request with the same key was sent with other content. Nothing is sent again before it is known what was saved.</source>
        <translation>Une requête avec la même clé a été envoyée avec un autre contenu. Rien n&apos;est renvoyé avant qu&apos;on sache ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>Retry: the document is looked up by its number first.</source>
        <translation>Réessayez&#xa0;: le document est d&apos;abord recherché par son numéro.</translation>
    </message>
    <message>
        <source>The request&apos;s key was not accepted</source>
        <translation>La clé de la requête n&apos;a pas été acceptée</translation>
    </message>
    <message>
        <source>Each write to Xero carries a key that keeps it from being booked twice, and Xero did not take this one.</source>
        <translation>Chaque écriture vers Xero porte une clé qui évite une double comptabilisation, et Xero n&apos;a pas accepté celle-ci.</translation>
    </message>
    <message>
        <source>Xero could not read the request</source>
        <translation>Xero n&apos;a pas pu lire la requête</translation>
    </message>
    <message>
        <source>What was sent is not what Xero expects, or was changed on the way.</source>
        <translation>Ce qui a été envoyé n&apos;est pas ce que Xero attend, ou a été modifié en chemin.</translation>
    </message>
    <message>
        <source>Two profiles post into one organisation</source>
        <translation>Deux profils transfèrent dans une même organisation</translation>
    </message>
    <message>
        <source>The shops count their documents from the same beginning, and Xero takes each number once only.</source>
        <translation>Les boutiques numérotent leurs documents à partir du même début, et Xero ne prend chaque numéro qu&apos;une fois.</translation>
    </message>
    <message>
        <source>Choose another number prefix for one of them before it posts.</source>
        <translation>Choisissez un autre préfixe des numéros pour l&apos;un d&apos;eux avant qu&apos;il ne transfère.</translation>
    </message>
    <message>
        <source>The settings were lost with the journal</source>
        <translation>Les réglages ont été perdus avec le journal</translation>
    </message>
    <message>
        <source>What is in Xero already is recognised by its numbers. With other prefixes, or another choice of what becomes a sales invoice, it would be posted again.</source>
        <translation>Ce qui est déjà dans Xero est reconnu à ses numéros. Avec d&apos;autres préfixes, ou un autre choix de ce qui devient une facture, il serait transféré une seconde fois.</translation>
    </message>
    <message>
        <source>Check Documents and Schedule under Account types as they were before, press Save there, or Retry all refused if all is right already.</source>
        <translation>Vérifiez que Documents et Planification sous Types de comptes sont comme avant, cliquez-y sur Enregistrer, ou sur Réessayer les refus si tout est déjà juste.</translation>
    </message>
    <message>
        <source>The day is in Xero already, with another total</source>
        <translation>Ce jour est déjà dans Xero, avec un autre total</translation>
    </message>
    <message>
        <source>It was most likely posted from an earlier journal, and a document has come since or was changed.</source>
        <translation>Il a très probablement été comptabilisé depuis un journal antérieur, et un document est arrivé ou a été modifié depuis.</translation>
    </message>
    <message>
        <source>Do not change the prefix: that would post the day twice. Compare the two, enter what is missing in Xero by hand, and skip this row.</source>
        <translation>Ne changez pas le préfixe&#xa0;: la journée serait comptabilisée deux fois. Comparez les deux, saisissez à la main dans Xero ce qui manque, et ignorez cette ligne.</translation>
    </message>
    <message>
        <source>The order is in Xero with its invoices</source>
        <translation>La commande est dans Xero avec ses factures</translation>
    </message>
    <message>
        <source>An invoice of it was posted or queued before orders became what is posted. Posted whole, the sale would be in Xero twice.</source>
        <translation>Une de ses factures a été comptabilisée ou mise en file avant que les commandes ne soient ce qui est comptabilisé. Comptabilisée en entier, la vente serait deux fois dans Xero.</translation>
    </message>
    <message>
        <source>Skip it: what else is invoiced of the order follows by itself, as invoices.</source>
        <translation>Ignorez-la : ce qui sera encore facturé de la commande suit de lui-même, sous forme de factures.</translation>
    </message>
    <message>
        <source>The invoice is in Xero with its order</source>
        <translation>La facture est dans Xero avec sa commande</translation>
    </message>
    <message>
        <source>Its order was posted whole while orders were what is posted. Posted as well, the sale would be in Xero twice.</source>
        <translation>Sa commande a été comptabilisée en entier quand les commandes étaient ce qui est comptabilisé. Comptabilisée en plus, la vente serait deux fois dans Xero.</translation>
    </message>
    <message>
        <source>Skip it: with the order it is in Xero already.</source>
        <translation>Ignorez-la : avec la commande, elle est déjà dans Xero.</translation>
    </message>
    <message>
        <source>This is another shop than before</source>
        <translation>C’est une autre boutique qu’avant</translation>
    </message>
    <message>
        <source>The store URL leads to another shop, or the shop&apos;s database was set up anew or restored: ids that the journal knows stand for other documents now. Reading on could put payments on the wrong invoices, so nothing is read.</source>
        <translation>L’URL de la boutique mène à une autre boutique, ou la base de données de la boutique a été recréée ou restaurée : des id que le journal connaît désignent maintenant d’autres documents. Continuer pourrait mettre des paiements sur de mauvaises factures ; rien n’est donc lu.</translation>
    </message>
    <message>
        <source>Correct the store URL under Credentials, or make a profile of its own for the new shop, with a start date from which on nothing was posted yet.</source>
        <translation>Corrigez l’URL de la boutique sous Identifiants, ou créez un profil à part pour la nouvelle boutique, avec une date de début à partir de laquelle rien n’a encore été comptabilisé.</translation>
    </message>
</context>
<context>
    <name>ResultApplier</name>
    <message>
        <source>Taken back in Xero at your wish. Retry posts it again under its number.</source>
        <translation>Retiré de Xero à votre demande. Réessayer le transfère de nouveau sous son numéro.</translation>
    </message>
    <message>
        <source>Xero did not take it the last time; it is tried again.</source>
        <translation>Xero ne l&apos;a pas accepté la dernière fois&#xa0;; nouvel essai automatique.</translation>
    </message>
    <message numerus="yes">
        <source>Xero failed to take this %n time(s), while it took others. Try it again later; if it stays so, look for something unusual in this document.</source>
        <translation>
            <numerusform>Xero a échoué %n fois sur ce document, alors qu&apos;il en acceptait d&apos;autres. Réessayez plus tard&#xa0;; si cela persiste, cherchez quelque chose d&apos;inhabituel dans ce document.</numerusform>
            <numerusform>Xero a échoué %n fois sur ce document, alors qu&apos;il en acceptait d&apos;autres. Réessayez plus tard&#xa0;; si cela persiste, cherchez quelque chose d&apos;inhabituel dans ce document.</numerusform>
        </translation>
    </message>
    <message>
        <source>Xero refused this without saying why. Press Retry to try again.</source>
        <translation>Xero l&apos;a refusé sans dire pourquoi. Cliquez sur Réessayer pour un nouvel essai.</translation>
    </message>
    <message>
        <source>Xero shows a total of %1 with tax %2, but %3 with tax %4 was sent. Nothing more is posted until you have looked at %5 in Xero and pressed “Retry all refused”.</source>
        <translation>Xero affiche un total de %1 avec une taxe de %2, mais %3 avec une taxe de %4 a été envoyé. Rien d&apos;autre n&apos;est transféré tant que vous n&apos;avez pas examiné %5 dans Xero et cliqué sur « Réessayer les refus ».</translation>
    </message>
</context>
<context>
    <name>Runtime</name>
    <message>
        <source>Not signed in to Xero. Press Connect Now.</source>
        <translation>Non connecté à Xero. Cliquez sur Connecter.</translation>
    </message>
    <message>
        <source>Looking what was changed in Xero</source>
        <translation>Recherche des modifications dans Xero</translation>
    </message>
    <message>
        <source>This row is no longer in the queue.</source>
        <translation>Cette ligne n&apos;est plus dans la file d&apos;attente.</translation>
    </message>
    <message>
        <source>Only invoices, orders and credit memos have a preview.</source>
        <translation>Seuls les factures, les commandes et les avoirs Magento ont un aperçu.</translation>
    </message>
    <message>
        <source>Another program on the shared journal is reading the shop at the moment. Try again when it has finished.</source>
        <translation>Un autre programme du journal partagé lit la boutique en ce moment. Réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>The integration may not read: %1. Tick these under System &gt; Integrations &gt; API in Magento, save and reauthorize.</source>
        <translation>L&apos;intégration ne peut pas lire&#xa0;: %1. Cochez ces éléments sous System &gt; Integrations &gt; API dans Magento, enregistrez et réautorisez.</translation>
    </message>
    <message>
        <source>The sign-in reached no organisation, so nothing was connected. Sign in again and choose one on Xero&apos;s page.</source>
        <translation>La connexion ne donne accès à aucune organisation&#xa0;; rien n&apos;a été connecté. Reconnectez-vous et choisissez-en une sur la page de Xero.</translation>
    </message>
    <message>
        <source>Signed in to Xero; the organisation is still to be chosen and read.</source>
        <translation>Connecté à Xero&#xa0;; l&apos;organisation reste à choisir et à lire.</translation>
    </message>
    <message>
        <source>The sign-in does not reach an organisation with the id %1.</source>
        <translation>La connexion ne donne pas accès à une organisation d&apos;id %1.</translation>
    </message>
    <message>
        <source>The sign-in reaches several organisations; choose one: %1</source>
        <translation>La connexion donne accès à plusieurs organisations&#xa0;; choisissez-en une&#xa0;: %1</translation>
    </message>
    <message>
        <source>Xero did not make the account %1: %2</source>
        <translation>Xero n&apos;a pas créé le compte %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Xero said that the account %1 was made, but does not list it. Press Refresh in a moment.</source>
        <translation>Xero a indiqué que le compte %1 était créé, mais ne le liste pas. Cliquez sur Actualiser dans un instant.</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Déconnecté.</translation>
    </message>
    <message>
        <source>Only invoices, orders and credit memos can be taken back here. Void a daily summary in Xero, archive a contact or an item there.</source>
        <translation>Seuls les factures, les commandes et les avoirs Magento peuvent être retirés ici. Annulez un récapitulatif du jour dans Xero&#xa0;; archivez-y un contact ou un article.</translation>
    </message>
    <message>
        <source>%1 is not in Xero, or was not posted by this program.</source>
        <translation>%1 n&apos;est pas dans Xero, ou n&apos;a pas été transféré par ce programme.</translation>
    </message>
    <message>
        <source>%1 was posted as part of the daily summary %2 and cannot be taken back alone. Write a credit note over its amount in Xero.</source>
        <translation>%1 a été transféré dans le récapitulatif du jour %2 et ne peut pas être retiré seul. Établissez dans Xero un avoir de son montant.</translation>
    </message>
    <message>
        <source>%1 is on its way to Xero. Wait until it has arrived.</source>
        <translation>%1 est en route vers Xero. Attendez son arrivée.</translation>
    </message>
    <message>
        <source>%1 is not in the journal. Add it to the queue again to read it from the shop.</source>
        <translation>%1 n&apos;est pas dans le journal. Remettez-le en file d&apos;attente pour le relire dans la boutique.</translation>
    </message>
    <message>
        <source>The profile %1 posts into %2 too. Give this profile number prefixes of its own under Account types &gt; Documents before it posts: of two documents with one number Xero takes only the first.</source>
        <translation>Le profil %1 transfère aussi dans %2. Donnez à ce profil ses propres préfixes de numéros sous Types de comptes &gt; Documents avant qu&apos;il ne transfère : de deux documents portant le même numéro, Xero ne prend que le premier.</translation>
    </message>
</context>
<context>
    <name>SaleForm</name>
    <message>
        <source>Order %1 was begun with its invoices, of which at least one is in Xero or on its way. Posted whole it would be there twice. Skip this row: what else is invoiced of the order follows as invoices.</source>
        <translation>La commande %1 a été commencée avec ses factures, dont au moins une est dans Xero ou en route. Comptabilisée en entier, elle y serait deux fois. Ignorez cette ligne : ce qui sera encore facturé de la commande suit sous forme de factures.</translation>
    </message>
    <message>
        <source>Invoice %1 belongs to order %2, which is in Xero as a whole (%3) or on its way. Posted as well, the sale would be there twice. Skip this row.</source>
        <translation>La facture %1 appartient à la commande %2, qui est en entier dans Xero (%3) ou en route. Comptabilisée en plus, la vente y serait deux fois. Ignorez cette ligne.</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>The %1 cannot use port %2: another program listens there. Close that program or choose another port.</source>
        <translation>Port inutilisable (%1, port %2)&#xa0;: un autre programme y écoute. Fermez ce programme ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>demo shop</source>
        <translation>boutique de démo</translation>
    </message>
    <message>
        <source>demo Xero</source>
        <translation>Xero de démo</translation>
    </message>
    <message>
        <source>The demo books in %1 cannot be used. Delete the file or choose another one.</source>
        <translation>Les comptes de démo dans %1 sont inutilisables. Supprimez le fichier ou choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>environment variables, then %1</source>
        <translation>les variables d&apos;environnement, puis %1</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be used: %2</source>
        <translation>Le fichier des secrets %1 est inutilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>other users of this computer may read or change it. Run: chmod 600 &quot;%1&quot;</source>
        <translation>d&apos;autres utilisateurs de cet ordinateur peuvent le lire ou le modifier. Exécutez&#xa0;: chmod 600 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>it is not a JSON object of names and texts. Correct it, or move it away to start anew.</source>
        <translation>ce n&apos;est pas un objet JSON de noms et de textes. Corrigez-le, ou déplacez-le pour repartir à neuf.</translation>
    </message>
    <message>
        <source>the secrets file %1</source>
        <translation>le fichier des secrets %1</translation>
    </message>
    <message>
        <source>it cannot be written (%1). Nothing was changed.</source>
        <translation>il ne peut pas être écrit (%1). Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>it must be the path of a file.</source>
        <translation>ce doit être le chemin d&apos;un fichier.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, so passwords and keys can neither be read nor stored. Unlock it (sign in to the desktop, or open the password manager) and try again. Nothing was changed.</source>
        <translation>Le trousseau du système est verrouillé&#xa0;; mots de passe et clés ne peuvent être ni lus ni enregistrés. Déverrouillez-le (ouvrez la session du bureau, ou le gestionnaire de mots de passe) et réessayez. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be reached. Start a keychain service (GNOME Keyring, KWallet or KeePassXC), or on a machine without one use --secrets-file FILE or the COUNTERFOIL_… environment variables.</source>
        <translation>Le trousseau du système est injoignable. Démarrez un service de trousseau (GNOME Keyring, KWallet ou KeePassXC), ou, sur une machine qui n&apos;en a pas, utilisez --secrets-file FILE ou les variables d&apos;environnement COUNTERFOIL_….</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not answer within 5 seconds. If it is asking for its password, enter it and try again.</source>
        <translation>Le trousseau du système n&apos;a pas répondu en 5 secondes. S&apos;il demande son mot de passe, saisissez-le et réessayez.</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>le trousseau du système</translation>
    </message>
    <message>
        <source>memory only (forgotten at the end)</source>
        <translation>en mémoire seulement (oublié à la fin)</translation>
    </message>
    <message>
        <source>The keychain does not answer. Unlock or start it and try again.</source>
        <translation>Le trousseau ne répond pas. Déverrouillez-le ou démarrez-le et réessayez.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1: %2 is not a web address. Enter it with https:// in front.</source>
        <translation>%1&#xa0;: %2 n&apos;est pas une adresse web. Saisissez-la avec https:// devant.</translation>
    </message>
    <message>
        <source>%1: %2 does not begin with https://. Over plain http the keys could be read on the way, so http is taken for this computer (127.0.0.1, localhost) only.</source>
        <translation>%1&#xa0;: %2 ne commence pas par https://. En simple http, les clés pourraient être lues en chemin&#xa0;; http n&apos;est donc accepté que pour cet ordinateur (127.0.0.1, localhost).</translation>
    </message>
    <message>
        <source>%1: %2 is not a whole number from %3 to %4.</source>
        <translation>%1&#xa0;: %2 n&apos;est pas un nombre entier de %3 à %4.</translation>
    </message>
    <message>
        <source>%1: %2 is neither true nor false.</source>
        <translation>%1&#xa0;: %2 n&apos;est ni true ni false.</translation>
    </message>
    <message>
        <source>%1: %2 is no list of store view ids, such as 1,3.</source>
        <translation>%1&#xa0;: %2 n&apos;est pas une liste d&apos;ids de vues magasin, comme 1,3.</translation>
    </message>
    <message>
        <source>%1: %2 is no list of ports. Write up to %3 numbers from %4 to %5, such as 8743,8744 or 8743-8745.</source>
        <translation>%1&#xa0;: %2 n&apos;est pas une liste de ports. Écrivez jusqu&apos;à %3 nombres de %4 à %5, comme 8743,8744 ou 8743-8745.</translation>
    </message>
    <message>
        <source>The address of the shop</source>
        <translation>L&apos;adresse de la boutique</translation>
    </message>
    <message>
        <source>The path of Magento&apos;s admin behind the shop&apos;s address, for View in Magento; empty for admin</source>
        <translation>Le chemin de l&apos;administration de Magento après l&apos;adresse de la boutique, pour Voir dans Magento&#xa0;; vide pour admin</translation>
    </message>
    <message>
        <source>How the shop checks who asks</source>
        <translation>Comment la boutique vérifie qui demande</translation>
    </message>
    <message>
        <source>Ids of the store views to read, with commas; empty for all</source>
        <translation>Ids des vues magasin à lire, séparés par des virgules&#xa0;; vide pour toutes</translation>
    </message>
    <message>
        <source>Rows read from the shop at a time, 1 to 300</source>
        <translation>Lignes lues de la boutique à la fois, de 1 à 300</translation>
    </message>
    <message>
        <source>The client id of your Xero app</source>
        <translation>Le Client id de votre application Xero</translation>
    </message>
    <message>
        <source>The Xero app is a custom connection, with a client secret</source>
        <translation>L&apos;application Xero est une «&#xa0;Custom connection&#xa0;», avec un Client secret</translation>
    </message>
    <message>
        <source>The port of the redirect URI http://localhost:PORT/callback</source>
        <translation>Le port de l&apos;URI de redirection http://localhost:PORT/callback</translation>
    </message>
    <message>
        <source>Further registered ports, tried in turn while xero.redirectPort is in use (8743-8745)</source>
        <translation>Autres ports enregistrés, essayés tour à tour quand xero.redirectPort est occupé (8743-8745)</translation>
    </message>
    <message>
        <source>Where Xero&apos;s API is; empty for Xero&apos;s own</source>
        <translation>Où se trouve l&apos;API de Xero&#xa0;; vide pour celle de Xero</translation>
    </message>
    <message>
        <source>Where Xero&apos;s sign-in is; empty for Xero&apos;s own</source>
        <translation>Où se trouve la connexion de Xero&#xa0;; vide pour celle de Xero</translation>
    </message>
    <message>
        <source>The organisation chosen at sign-in</source>
        <translation>L&apos;organisation choisie à la connexion</translation>
    </message>
    <message>
        <source>Immediately, or Cron Job (every so many minutes)</source>
        <translation>Immédiat, ou Tâche Cron (toutes les tant de minutes)</translation>
    </message>
    <message>
        <source>Seconds between two looks at the shop in mode Immediately</source>
        <translation>Secondes entre deux lectures de la boutique en mode Immédiat</translation>
    </message>
    <message>
        <source>Minutes between two runs in mode Cron Job</source>
        <translation>Minutes entre deux exécutions en mode Tâche Cron</translation>
    </message>
    <message>
        <source>No scheduled run begins from this time on (HH:MM); empty for none</source>
        <translation>Aucune exécution planifiée ne commence à partir de cette heure (HH:MM)&#xa0;; vide pour aucune limite</translation>
    </message>
    <message>
        <source>Until this time no scheduled run begins (HH:MM); empty for none</source>
        <translation>Aucune exécution planifiée ne commence jusqu&apos;à cette heure (HH:MM)&#xa0;; vide pour aucune limite</translation>
    </message>
    <message>
        <source>Which of the old documents are posted first</source>
        <translation>Lesquels des anciens documents sont transférés d&apos;abord</translation>
    </message>
    <message>
        <source>What becomes a sales invoice: Magento&apos;s invoices, its orders, or one summary for each day</source>
        <translation>Ce qui devient une facture de vente&#xa0;: les factures de Magento, ses commandes, ou un récapitulatif par jour</translation>
    </message>
    <message>
        <source>Hours after midnight until a daily summary is posted</source>
        <translation>Heures après minuit avant le transfert d&apos;un récapitulatif du jour</translation>
    </message>
    <message>
        <source>Look once a day whether posted documents were changed or voided in Xero (two calls)</source>
        <translation>Vérifier une fois par jour si des documents transférés ont été modifiés ou annulés dans Xero (deux appels)</translation>
    </message>
    <message>
        <source>Only documents made on or after this day (YYYY-MM-DD); empty for all</source>
        <translation>Seulement les documents établis à partir de ce jour (YYYY-MM-DD)&#xa0;; vide pour tous</translation>
    </message>
    <message>
        <source>A person has decided from which day on to post</source>
        <translation>Une personne a décidé à partir de quel jour transférer</translation>
    </message>
    <message>
        <source>Nothing is posted by itself until this is false; Sync Now still works</source>
        <translation>Rien n&apos;est transféré automatiquement tant que ce n&apos;est pas false&#xa0;; Synchroniser fonctionne encore</translation>
    </message>
    <message>
        <source>Post customers as contacts</source>
        <translation>Transférer les clients comme contacts</translation>
    </message>
    <message>
        <source>Post products as items</source>
        <translation>Transférer les produits comme articles</translation>
    </message>
    <message>
        <source>Post invoices (or orders) as sales invoices</source>
        <translation>Transférer les factures (ou commandes) comme factures de vente</translation>
    </message>
    <message>
        <source>Post credit memos as credit notes</source>
        <translation>Transférer les avoirs Magento comme avoirs</translation>
    </message>
    <message>
        <source>Post payments and refunds</source>
        <translation>Transférer les paiements et remboursements</translation>
    </message>
    <message>
        <source>Days a row stays in the log</source>
        <translation>Nombre de jours qu&apos;une ligne reste dans l&apos;historique</translation>
    </message>
    <message>
        <source>Calls of each day kept for new orders while old ones are added</source>
        <translation>Appels par jour réservés aux nouvelles commandes pendant l&apos;ajout des anciennes</translation>
    </message>
    <message>
        <source>%1 is a secret and is kept in the keychain. Set it with: counterfoil secrets set %1</source>
        <translation>%1 est un secret et se garde dans le trousseau. Définissez-le avec&#xa0;: counterfoil secrets set %1</translation>
    </message>
    <message>
        <source>There is no setting %1. Did you mean %2? `counterfoil config list` shows all.</source>
        <translation>Il n&apos;y a pas de paramètre %1. Vouliez-vous dire %2&#xa0;? `counterfoil config list` les affiche tous.</translation>
    </message>
    <message>
        <source>%1 must not be empty; its usual value is %2.</source>
        <translation>%1 ne doit pas être vide&#xa0;; sa valeur habituelle est %2.</translation>
    </message>
    <message>
        <source>%1: the value is longer than %2 characters.</source>
        <translation>%1&#xa0;: la valeur dépasse %2 caractères.</translation>
    </message>
    <message>
        <source>%1: %2 is none of its values: %3.</source>
        <translation>%1&#xa0;: %2 n&apos;est pas l&apos;une de ses valeurs&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: %2 is no time of day. Write it as 22:00.</source>
        <translation>%1&#xa0;: %2 n&apos;est pas une heure. Écrivez-la comme 22:00.</translation>
    </message>
    <message>
        <source>%1: %2 is no day. Write it as 2026-04-01.</source>
        <translation>%1&#xa0;: %2 n&apos;est pas une date. Écrivez-la comme 2026-04-01.</translation>
    </message>
    <message>
        <source>%1 is missing. %2</source>
        <translation>%1&#xa0;: il manque une valeur. %2</translation>
    </message>
    <message>
        <source>The store URL</source>
        <translation>L&apos;URL de la boutique</translation>
    </message>
    <message>
        <source>Enter the address of your shop under Credentials.</source>
        <translation>Saisissez l&apos;adresse de votre boutique sous Identifiants.</translation>
    </message>
    <message>
        <source>A value of the Magento integration</source>
        <translation>Une valeur de l&apos;intégration Magento</translation>
    </message>
    <message>
        <source>Copy all four values from System &gt; Integrations in Magento&apos;s admin.</source>
        <translation>Copiez les quatre valeurs depuis System &gt; Integrations dans l&apos;administration de Magento.</translation>
    </message>
    <message>
        <source>The Xero client id</source>
        <translation>Le Client id de Xero</translation>
    </message>
    <message>
        <source>Copy it from your app&apos;s Configuration page at developer.xero.com.</source>
        <translation>Copiez-le de la page «&#xa0;Configuration&#xa0;» de votre application sur developer.xero.com.</translation>
    </message>
    <message>
        <source>The Xero client secret</source>
        <translation>Le Client secret de Xero</translation>
    </message>
    <message>
        <source>A custom connection needs it; generate one on your app&apos;s Configuration page.</source>
        <translation>Une «&#xa0;Custom connection&#xa0;» en a besoin&#xa0;; générez-en un sur la page «&#xa0;Configuration&#xa0;» de votre application.</translation>
    </message>
    <message>
        <source>Store URL</source>
        <translation>URL de la boutique</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client id</translation>
    </message>
    <message>
        <source>Redirect port</source>
        <translation>Port de redirection</translation>
    </message>
    <message>
        <source>Further ports</source>
        <translation>Autres ports</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>invoices and credit notes</source>
        <translation>factures et avoirs</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>paiements</translation>
    </message>
    <message>
        <source>items and settings</source>
        <translation>articles et paramètres</translation>
    </message>
    <message>
        <source>reading the organisation&apos;s settings</source>
        <translation>lecture des paramètres de l&apos;organisation</translation>
    </message>
    <message>
        <source>The custom connection lacks permissions: %1. Add them to the app in the Xero developer portal and authorise it again, then press Connect Now.</source>
        <translation>La «&#xa0;Custom connection&#xa0;» manque d&apos;autorisations&#xa0;: %1. Ajoutez-les à l&apos;application dans le portail développeur de Xero et autorisez-la de nouveau, puis cliquez sur Connecter.</translation>
    </message>
    <message>
        <source>Sign in again to grant %1: press Connect Now and allow everything that Xero&apos;s page asks for. Nothing is posted until then, and nothing is lost.</source>
        <translation>Reconnectez-vous pour accorder&#xa0;: %1. Cliquez sur Connecter et autorisez tout ce que la page de Xero demande. Rien n&apos;est transféré d&apos;ici là, et rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>The sign-in to Xero has ended. Press Connect Now and sign in again. The queue waits, and nothing is lost.</source>
        <translation>La session Xero a expiré. Cliquez sur Connecter et identifiez-vous de nouveau. La file d&apos;attente attend, et rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>The sign-in to Xero was not used for %1 days and ends on %2. Press Sync Now, or connect, before that day to keep it.</source>
        <translation>La session Xero n&apos;a pas servi depuis %1 jours et expire le %2. Cliquez sur Synchroniser, ou connectez-vous, avant ce jour pour la garder.</translation>
    </message>
    <message>
        <source>The sign-in to Xero was not used for %1 days and ended on %2. Press Connect Now and sign in again.</source>
        <translation>La session Xero n&apos;a pas servi pendant %1 jours et a expiré le %2. Cliquez sur Connecter et identifiez-vous de nouveau.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Signed in to Xero</source>
        <translation>Connecté à Xero</translation>
    </message>
    <message>
        <source>You can close this page and go back to Counterfoil, which is finishing the connection.</source>
        <translation>Vous pouvez fermer cette page et revenir à Counterfoil, qui termine la connexion.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>You chose not to allow the access. Nothing was connected. You can close this page.</source>
        <translation>Vous avez choisi de ne pas autoriser l&apos;accès. Rien n&apos;a été connecté. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>Xero reports a problem</source>
        <translation>Xero signale un problème</translation>
    </message>
    <message>
        <source>Xero did not complete the sign-in: %1. Go back to Counterfoil to see what to do.</source>
        <translation>Xero n&apos;a pas terminé la connexion&#xa0;: %1. Revenez à Counterfoil pour voir que faire.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>Counterfoil listens here only for the answer of Xero&apos;s sign-in page.</source>
        <translation>Counterfoil n&apos;attend ici que la réponse de la page de connexion de Xero.</translation>
    </message>
    <message>
        <source>This sign-in does not match</source>
        <translation>Cette connexion ne correspond pas</translation>
    </message>
    <message>
        <source>This page does not belong to the sign-in that Counterfoil is waiting for. Close it, go back to Counterfoil and press Connect Now again.</source>
        <translation>Cette page n&apos;appartient pas à la connexion que Counterfoil attend. Fermez-la, revenez à Counterfoil et cliquez de nouveau sur Connecter.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The journal was damaged. It is kept as %1, and a new one was begun. Add all data to the queue again: what is in Xero already is recognised by its number and not posted twice.</source>
        <translation>Le journal était endommagé. Il est conservé sous %1, et un nouveau a été commencé. Remettez toutes les données en file d&apos;attente&#xa0;: ce qui est déjà dans Xero est reconnu à son numéro et n&apos;est pas transféré deux fois.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Counterfoil. Install that version again; nothing was changed.</source>
        <translation>%1 a été écrit par un Counterfoil plus récent. Réinstallez cette version&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1 lies on a drive that does not support the journal&apos;s safe mode, such as a network drive. Choose a data folder on this computer.</source>
        <translation>%1 se trouve sur un lecteur qui ne permet pas le mode sûr du journal, comme un lecteur réseau. Choisissez un dossier de données sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The journal is on a PostgreSQL server, but Qt&apos;s driver for it is missing. Install the package libqt6sql6-psql.</source>
        <translation>Le journal est sur un serveur PostgreSQL, mais le pilote Qt correspondant manque. Installez le paquet libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The journal %1 was changed by a newer Counterfoil on another computer. Install that version here too; nothing was changed.</source>
        <translation>Le journal %1 a été modifié par un Counterfoil plus récent sur un autre ordinateur. Installez cette version ici aussi&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1 is no address of a shared journal. Write it like postgresql://user@server/database, or sqlite for a file on this computer.</source>
        <translation>%1 n&apos;est pas l&apos;adresse d&apos;un journal partagé. Écrivez-la comme postgresql://user@server/database, ou sqlite pour un fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The address of the shared journal holds a password. Leave it out, and keep it with `counterfoil secrets set journal.password`.</source>
        <translation>L&apos;adresse du journal partagé contient un mot de passe. Retirez-le, et enregistrez-le avec `counterfoil secrets set journal.password`.</translation>
    </message>
    <message>
        <source>sslmode=%1 is not known. Use disable, prefer, require, verify-ca or verify-full.</source>
        <translation>sslmode=%1 est inconnu. Utilisez disable, prefer, require, verify-ca ou verify-full.</translation>
    </message>
    <message>
        <source>%1 cannot be read. It says where the journal is; write it again with --journal URL, or delete it to use a file on this computer.</source>
        <translation>Impossible de lire %1. Ce fichier dit où est le journal&#xa0;; réécrivez-le avec --journal URL, ou supprimez-le pour utiliser un fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Give yourself the right to write to the folder.</source>
        <translation>Impossible d&apos;écrire %1. Donnez-vous le droit d&apos;écrire dans le dossier.</translation>
    </message>
    <message>
        <source>The disk of the server with the journal %1 is full. Nothing is lost; have some space freed there and try again.</source>
        <translation>Le disque du serveur du journal %1 est plein. Rien n&apos;est perdu&#xa0;; faites-y libérer de la place et réessayez.</translation>
    </message>
    <message>
        <source>The server with the journal %1 refused the user name or the password. Set the password again with `counterfoil secrets set journal.password`.</source>
        <translation>Le serveur du journal %1 a refusé le nom d&apos;utilisateur ou le mot de passe. Redéfinissez le mot de passe avec `counterfoil secrets set journal.password`.</translation>
    </message>
    <message>
        <source>The database of the journal %1 does not exist. Have it made on the server: createdb.</source>
        <translation>La base de données du journal %1 n&apos;existe pas. Faites-la créer sur le serveur&#xa0;: createdb.</translation>
    </message>
    <message>
        <source>The journal %1 may not be changed by this user. Have the rights given on the server.</source>
        <translation>Cet utilisateur ne peut pas modifier le journal %1. Faites accorder les droits sur le serveur.</translation>
    </message>
    <message>
        <source>The journal %1 can only be read at the moment. Ask whoever looks after the server.</source>
        <translation>Le journal %1 est en lecture seule pour le moment. Demandez à la personne qui s&apos;occupe du serveur.</translation>
    </message>
    <message>
        <source>Another program holds the journal %1. It is tried again by itself.</source>
        <translation>Un autre programme occupe le journal %1. Nouvel essai automatique.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged on its server. Have it restored from a backup; what is in Xero already is recognised by its number.</source>
        <translation>Le journal %1 est endommagé sur son serveur. Faites-le restaurer depuis une sauvegarde&#xa0;; ce qui est déjà dans Xero est reconnu à son numéro.</translation>
    </message>
    <message>
        <source>The server with the journal %1 cannot be reached. Nothing is lost; check the network and the server. It is tried again by itself.</source>
        <translation>Le serveur du journal %1 est injoignable. Rien n&apos;est perdu&#xa0;; vérifiez le réseau et le serveur. Nouvel essai automatique.</translation>
    </message>
    <message>
        <source>The journal %1 refused a step of the program.</source>
        <translation>Le journal %1 a refusé une opération du programme.</translation>
    </message>
    <message>
        <source>The disk is full: %1 cannot be written. Nothing is lost; free some space and try again.</source>
        <translation>Le disque est plein&#xa0;: impossible d&apos;écrire %1. Rien n&apos;est perdu&#xa0;; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Give yourself the right to write to the file and its folder, or choose another data folder.</source>
        <translation>Impossible d&apos;écrire %1. Donnez-vous le droit d&apos;écrire dans le fichier et son dossier, ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>Another program holds %1. Close the other Counterfoil or the program that reads the file, then try again.</source>
        <translation>Un autre programme occupe %1. Fermez l&apos;autre Counterfoil ou le programme qui lit le fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is damaged. Start the program again: it sets the file aside and begins a new one; what is in Xero already is recognised by its number.</source>
        <translation>%1 est endommagé. Redémarrez le programme&#xa0;: il met le fichier de côté et en commence un nouveau&#xa0;; ce qui est déjà dans Xero est reconnu à son numéro.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed. Check the disk, and whether the folder is still there.</source>
        <translation>La lecture ou l&apos;écriture de %1 a échoué. Vérifiez le disque, et si le dossier est encore là.</translation>
    </message>
</context>
<context>
    <name>WhyItWaits</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Waits until %1</source>
        <translation>Attend jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>Part of a daily summary, which is posted for it</source>
        <translation>Fait partie d&apos;un récapitulatif du jour, transféré à sa place</translation>
    </message>
    <message>
        <source>Is tried again</source>
        <translation>Sera réessayé</translation>
    </message>
    <message>
        <source>The invoice is in Xero, its payment follows</source>
        <translation>La facture est dans Xero, son paiement suit</translation>
    </message>
    <message>
        <source>The credit note is in Xero, it is set against its invoice next</source>
        <translation>L&apos;avoir est dans Xero, il sera ensuite imputé à sa facture</translation>
    </message>
    <message>
        <source>The credit note is in Xero, its refund follows</source>
        <translation>L&apos;avoir est dans Xero, son remboursement suit</translation>
    </message>
    <message>
        <source>The daily summary is in Xero, its list of documents follows</source>
        <translation>Le récapitulatif du jour est dans Xero, sa liste de documents suit</translation>
    </message>
    <message>
        <source>Waits for its contact</source>
        <translation>Attend son contact</translation>
    </message>
    <message>
        <source>Is on its way to Xero</source>
        <translation>Est en route vers Xero</translation>
    </message>
    <message>
        <source>Was sent, but no answer came: Xero is asked first whether it arrived</source>
        <translation>A été envoyé, mais sans réponse&#xa0;: on demande d&apos;abord à Xero s&apos;il est arrivé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
</context>
<context>
    <name>Xero</name>
    <message>
        <source>The setting %1 (%2) is not a web address. Leave it empty to use Xero itself.</source>
        <translation>Le paramètre %1 (%2) n&apos;est pas une adresse web. Laissez-le vide pour utiliser Xero lui-même.</translation>
    </message>
    <message>
        <source>The setting %1 (%2) must begin with https. Plain http is allowed on this computer only (127.0.0.1 or localhost).</source>
        <translation>Le paramètre %1 (%2) doit commencer par https. Le simple http n&apos;est permis que sur cet ordinateur (127.0.0.1 ou localhost).</translation>
    </message>
    <message>
        <source>The setting %1 (%2) must be an address without a user name, and without anything after ? or #.</source>
        <translation>Le paramètre %1 (%2) doit être une adresse sans nom d&apos;utilisateur, et sans rien après «&#xa0;?&#xa0;» ou «&#xa0;#&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody signed in at Xero in time. Press Connect Now to try again. If Xero&apos;s page showed an error instead of a sign-in, check in the Xero developer portal that the client ID is that of your app and that http://localhost:%1/callback is among its redirect URIs.</source>
        <translation>Personne ne s&apos;est connecté à temps à Xero. Cliquez sur Connecter pour réessayer. Si la page de Xero affichait une erreur au lieu d&apos;une connexion, vérifiez dans le portail développeur de Xero que le Client ID est celui de votre application et que http://localhost:%1/callback figure parmi ses Redirect URIs.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>La connexion a été abandonnée.</translation>
    </message>
    <message>
        <source>Whether Xero saved this is not known yet (%1). It is looked up before anything is sent again, so nothing is posted twice.</source>
        <translation>On ne sait pas encore si Xero l&apos;a enregistré (%1). La recherche se fait avant tout nouvel envoi&#xa0;; rien n&apos;est donc transféré deux fois.</translation>
    </message>
    <message>
        <source>its answer did not arrive</source>
        <translation>sa réponse n&apos;est pas arrivée</translation>
    </message>
    <message>
        <source>The request has no usable key of its own and is not sent.</source>
        <translation>La requête n&apos;a pas de clé propre utilisable et n&apos;est pas envoyée.</translation>
    </message>
    <message>
        <source>Xero&apos;s answer could not be understood. Try again; if it stays so, a proxy or a firewall may be changing what Xero sends.</source>
        <translation>La réponse de Xero est incompréhensible. Réessayez&#xa0;; si cela persiste, un proxy ou un pare-feu modifie peut-être ce que Xero envoie.</translation>
    </message>
    <message>
        <source>Xero has already seen another request under the same key. Whether that one was saved is looked up before anything is sent again.</source>
        <translation>Xero a déjà vu une autre requête sous la même clé. On recherche si celle-ci a été enregistrée avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>Xero refused the request and gave no reason that can be read. Try again; if it stays so, a proxy or a firewall may be in between.</source>
        <translation>Xero a refusé la requête sans donner de raison lisible. Réessayez&#xa0;; si cela persiste, un proxy ou un pare-feu s&apos;interpose peut-être.</translation>
    </message>
    <message>
        <source>Xero refused it: %1</source>
        <translation>Xero l&apos;a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Xero says that a permission is missing. Press Disconnect, then Connect Now, and allow everything that Xero&apos;s page asks for. For a custom connection, add the permission in the Xero developer portal.</source>
        <translation>Xero indique qu&apos;une autorisation manque. Cliquez sur Déconnecter, puis sur Connecter, et autorisez tout ce que la page de Xero demande. Pour une «&#xa0;Custom connection&#xa0;», ajoutez l&apos;autorisation dans le portail développeur de Xero.</translation>
    </message>
    <message>
        <source>Xero does not accept the sign-in any more. Press Connect Now and sign in again.</source>
        <translation>Xero n&apos;accepte plus la session. Cliquez sur Connecter et identifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Access to Xero was denied before the request reached it. A proxy or firewall, or an outdated encryption (TLS older than 1.2), may be the cause.</source>
        <translation>L&apos;accès à Xero a été refusé avant que la requête ne l&apos;atteigne. Un proxy ou un pare-feu, ou un chiffrement dépassé (TLS antérieur à 1.2), peut en être la cause.</translation>
    </message>
    <message>
        <source>Counterfoil is no longer connected to this organisation: it was disconnected in Xero, your access was taken away, or a trial or demo company has ended. Press Connect Now and choose the organisation again.</source>
        <translation>Counterfoil n&apos;est plus connecté à cette organisation&#xa0;: elle a été déconnectée dans Xero, votre accès a été retiré, ou une société d&apos;essai ou de démo a pris fin. Cliquez sur Connecter et choisissez de nouveau l&apos;organisation.</translation>
    </message>
    <message>
        <source>Xero does not allow this for the signed-in user (%1). Ask the organisation&apos;s adviser for the permission, or sign in as someone who has it.</source>
        <translation>Xero ne le permet pas à l&apos;utilisateur connecté (%1). Demandez l&apos;autorisation au conseiller de l&apos;organisation, ou connectez-vous comme quelqu&apos;un qui l&apos;a.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>Xero has a problem of its own (error %1). It is tried again later.</source>
        <translation>Xero a un problème interne (erreur %1). Nouvel essai plus tard.</translation>
    </message>
    <message>
        <source>Xero is temporarily unavailable. It is tried again in about five minutes.</source>
        <translation>Xero est temporairement indisponible. Nouvel essai dans cinq minutes environ.</translation>
    </message>
    <message>
        <source>Xero is offline for maintenance. It is tried again in about five minutes.</source>
        <translation>Xero est hors ligne pour maintenance. Nouvel essai dans cinq minutes environ.</translation>
    </message>
    <message>
        <source>Xero has taken this organisation offline for a while. It is tried again in about five minutes.</source>
        <translation>Xero a mis cette organisation hors ligne pour un moment. Nouvel essai dans cinq minutes environ.</translation>
    </message>
    <message>
        <source>Xero does not know it: it was deleted there, or it belongs to another organisation than the one chosen.</source>
        <translation>Xero ne le connaît pas&#xa0;: il y a été supprimé, ou il appartient à une autre organisation que celle choisie.</translation>
    </message>
    <message>
        <source>Xero refused the conditions of the request, or the connection uses an outdated encryption (TLS older than 1.2).</source>
        <translation>Xero a refusé les conditions de la requête, ou la connexion utilise un chiffrement dépassé (TLS antérieur à 1.2).</translation>
    </message>
    <message>
        <source>The request is larger than Xero takes.</source>
        <translation>La requête est plus volumineuse que Xero ne l&apos;accepte.</translation>
    </message>
    <message>
        <source>The answer came from somewhere else than Xero (a redirect). Check the network: a proxy or a sign-in page of the network may be in between.</source>
        <translation>La réponse est venue d&apos;ailleurs que de Xero (une redirection). Vérifiez le réseau&#xa0;: un proxy ou une page de connexion du réseau s&apos;interpose peut-être.</translation>
    </message>
    <message>
        <source>Xero did not get the request in time.</source>
        <translation>Xero n&apos;a pas reçu la requête à temps.</translation>
    </message>
    <message>
        <source>Xero gave an unexpected answer (%1).</source>
        <translation>Xero a donné une réponse inattendue (%1).</translation>
    </message>
    <message>
        <source>The sign-in to Xero has ended (it was withdrawn, or not used for 60 days). Press Connect Now and sign in again.</source>
        <translation>La session Xero a expiré (elle a été retirée, ou n&apos;a pas servi pendant 60 jours). Cliquez sur Connecter et identifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Xero did not accept this sign-in: it took too long, or was used already. Press Connect Now and try again.</source>
        <translation>Xero n&apos;a pas accepté cette connexion&#xa0;: elle a duré trop longtemps, ou a déjà servi. Cliquez sur Connecter pour réessayer.</translation>
    </message>
    <message>
        <source>Xero does not accept this app (%1). Check the client ID (and, for a custom connection, the client secret) against your app in the Xero developer portal.</source>
        <translation>Xero n&apos;accepte pas cette application (%1). Comparez le Client ID (et, pour une «&#xa0;Custom connection&#xa0;», le Client secret) avec votre application dans le portail développeur de Xero.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Xero&apos;s sign-in service has a problem (error %1). It is tried again later.</source>
        <translation>Le service de connexion de Xero a un problème (erreur %1). Nouvel essai plus tard.</translation>
    </message>
    <message>
        <source>Xero gave no permission to stay signed in. Connect again and allow everything that Xero&apos;s page asks for.</source>
        <translation>Xero n&apos;a pas donné l&apos;autorisation de rester connecté. Reconnectez-vous et autorisez tout ce que la page de Xero demande.</translation>
    </message>
    <message>
        <source>Counterfoil is not connected to Xero. Press Connect Now and sign in.</source>
        <translation>Counterfoil n&apos;est pas connecté à Xero. Cliquez sur Connecter et identifiez-vous.</translation>
    </message>
    <message>
        <source>Xero&apos;s list of organisations could not be understood. Press Connect Now to try again; if it stays so, a sign-in page of this network, a proxy or a firewall may answer in Xero&apos;s place.</source>
        <translation>La liste des organisations de Xero est incompréhensible. Cliquez sur Connecter pour réessayer&#xa0;; si cela persiste, une page de connexion de ce réseau, un proxy ou un pare-feu répond peut-être à la place de Xero.</translation>
    </message>
    <message>
        <source>The access was not allowed on Xero&apos;s page, so nothing was connected. Press Connect Now to try again.</source>
        <translation>L&apos;accès n&apos;a pas été autorisé sur la page de Xero&#xa0;; rien n&apos;a été connecté. Cliquez sur Connecter pour réessayer.</translation>
    </message>
    <message>
        <source>Xero did not complete the sign-in (%1). Check that the client ID is right and that your app in the Xero developer portal is of the kind Mobile or desktop app.</source>
        <translation>Xero n&apos;a pas terminé la connexion (%1). Vérifiez que le Client ID est juste et que votre application dans le portail développeur de Xero est du type «&#xa0;Mobile or desktop app&#xa0;».</translation>
    </message>
    <message>
        <source>The client ID of your Xero app is missing. Create an app of the kind Mobile or desktop app at developer.xero.com and enter its client ID (xero.clientId).</source>
        <translation>Le Client ID de votre application Xero manque. Créez une application du type «&#xa0;Mobile or desktop app&#xa0;» sur developer.xero.com et saisissez son Client ID (xero.clientId).</translation>
    </message>
    <message>
        <source>A custom connection needs its client secret. Enter it (secret xero.clientSecret), or switch the custom connection off.</source>
        <translation>Une «&#xa0;Custom connection&#xa0;» a besoin de son Client secret. Saisissez-le (secret xero.clientSecret), ou désactivez la «&#xa0;Custom connection&#xa0;».</translation>
    </message>
    <message>
        <source>No web browser could be opened. Set a default browser, or run &quot;counterfoil connect --print-url&quot; and open the printed address yourself.</source>
        <translation>Aucun navigateur web n&apos;a pu être ouvert. Définissez un navigateur par défaut, ou lancez «&#xa0;counterfoil connect --print-url&#xa0;» et ouvrez vous-même l&apos;adresse affichée.</translation>
    </message>
    <message>
        <source>The stored sign-in to Xero is damaged. Press Connect Now and sign in again.</source>
        <translation>La session Xero enregistrée est endommagée. Cliquez sur Connecter et identifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Xero&apos;s sign-in service gave an answer that could not be understood. Try again; if it stays so, a sign-in page of this network, a proxy or a firewall may answer in Xero&apos;s place.</source>
        <translation>Le service de connexion de Xero a donné une réponse incompréhensible. Réessayez&#xa0;; si cela persiste, une page de connexion de ce réseau, un proxy ou un pare-feu répond peut-être à la place de Xero.</translation>
    </message>
    <message>
        <source>Xero refused it and gave no reason.</source>
        <translation>Xero l&apos;a refusé sans donner de raison.</translation>
    </message>
    <message>
        <source>Not saved, because Xero refused another document of the same request.</source>
        <translation>Non enregistré, car Xero a refusé un autre document de la même requête.</translation>
    </message>
    <message>
        <source>Port %1 on this computer is in use by another program, so the answer of Xero&apos;s sign-in page could not arrive. Close that program, or choose another redirect port (xero.redirectPort) and add http://localhost:PORT/callback with that port to the redirect URIs of your app in the Xero developer portal.</source>
        <translation>Le port %1 de cet ordinateur est utilisé par un autre programme&#xa0;; la réponse de la page de connexion de Xero ne pourrait pas arriver. Fermez ce programme, ou choisissez un autre port de redirection (xero.redirectPort) et ajoutez http://localhost:PORT/callback avec ce port aux Redirect URIs de votre application dans le portail développeur de Xero.</translation>
    </message>
    <message>
        <source>This computer does not let Counterfoil listen on port %1. Choose another redirect port above 1023 (xero.redirectPort) and add http://localhost:PORT/callback with that port to the redirect URIs of your app in the Xero developer portal.</source>
        <translation>Cet ordinateur ne laisse pas Counterfoil écouter sur le port %1. Choisissez un autre port de redirection supérieur à 1023 (xero.redirectPort) et ajoutez http://localhost:PORT/callback avec ce port aux Redirect URIs de votre application dans le portail développeur de Xero.</translation>
    </message>
    <message>
        <source>All registered ports (%1) on this computer are in use by other programs, so the answer of Xero&apos;s sign-in page could not arrive. Close one of them, or add another one to the further ports (xero.furtherPorts) and http://localhost:PORT/callback with that port to the redirect URIs of your app in the Xero developer portal.</source>
        <translation>Tous les ports enregistrés (%1) de cet ordinateur sont utilisés par d&apos;autres programmes&#xa0;; la réponse de la page de connexion de Xero ne pourrait pas arriver. Fermez l&apos;un d&apos;eux, ou ajoutez-en un aux autres ports (xero.furtherPorts) et http://localhost:PORT/callback avec ce port aux Redirect URIs de votre application dans le portail développeur de Xero.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::AccountsTab</name>
    <message>
        <source>Parts of the configuration</source>
        <translation>Parties de la configuration</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Configure the Accounts Types in Xero</source>
        <translation>Configurer les types de comptes dans Xero</translation>
    </message>
    <message>
        <source>Refresh from &amp;Xero</source>
        <translation>Actualiser depuis &amp;Xero</translation>
    </message>
    <message>
        <source>S&amp;uggest…</source>
        <translation>&amp;Proposer…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>&amp;New account in Xero…</source>
        <translation>&amp;Nouveau compte dans Xero…</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>&amp;Importer un fichier…</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>Exp&amp;orter un fichier…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Problems of the configuration; Enter leads there</source>
        <translation>Problèmes de la configuration&#xa0;; Entrée y mène</translation>
    </message>
    <message>
        <source>Changes…</source>
        <translation>Changements…</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>The accounts of Xero have not been read yet.</source>
        <translation>Les comptes de Xero n&apos;ont pas encore été lus.</translation>
    </message>
    <message>
        <source>Accounts and tax rates can be chosen once Xero is connected.</source>
        <translation>Les comptes et taux de taxe se choisissent une fois Xero connecté.</translation>
    </message>
    <message>
        <source>Go to Credentials</source>
        <translation>Aller aux identifiants</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>Everything that is needed is chosen.</source>
        <translation>Tout ce qui est nécessaire est choisi.</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (et %2 autres)</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problèmes (%1)</translation>
    </message>
    <message>
        <source>Export the account types</source>
        <translation>Exporter les types de comptes</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Correspondances (*.json)</translation>
    </message>
    <message>
        <source>The account types are in %1.</source>
        <translation>Les types de comptes sont dans %1.</translation>
    </message>
    <message>
        <source>Import account types</source>
        <translation>Importer les types de comptes</translation>
    </message>
    <message>
        <source>Xero is asked to make the account.</source>
        <translation>La création du compte est demandée à Xero.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::AddAllDialog</name>
    <message>
        <source>Only what is dated on or a&amp;fter</source>
        <translation>Seulement ce qui est daté à &amp;partir du</translation>
    </message>
    <message>
        <source>&amp;Add To Queue</source>
        <translation>&amp;Mettre en file d&apos;attente</translation>
    </message>
    <message>
        <source>Add All Data To Queue</source>
        <translation>Tout mettre en file d&apos;attente</translation>
    </message>
    <message>
        <source>The shop is read from the beginning, and everything that was never posted is put into the queue. What is in Xero already is not posted again. Nothing is sent before the next sync.</source>
        <translation>La boutique est lue depuis le début, et tout ce qui n&apos;a jamais été transféré est mis en file d&apos;attente. Ce qui est déjà dans Xero n&apos;est pas transféré de nouveau. Rien n&apos;est envoyé avant la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>&amp;Customers, as contacts</source>
        <translation>&amp;Clients, comme contacts</translation>
    </message>
    <message>
        <source>&amp;Products, as items</source>
        <translation>P&amp;roduits, comme articles</translation>
    </message>
    <message>
        <source>&amp;Orders, as sales invoices</source>
        <translation>C&amp;ommandes, comme factures de vente</translation>
    </message>
    <message>
        <source>&amp;Invoices, as sales invoices with their payments</source>
        <translation>&amp;Factures, comme factures de vente avec leurs paiements</translation>
    </message>
    <message>
        <source>Credit &amp;memos, as credit notes</source>
        <translation>&amp;Avoirs Magento, comme avoirs</translation>
    </message>
    <message>
        <source>Sales are posted from orders (see Account types &gt; Schedule).</source>
        <translation>Les ventes sont transférées depuis les commandes (voir Types de comptes &gt; Planification).</translation>
    </message>
    <message>
        <source>Sales are posted from invoices (see Account types &gt; Schedule).</source>
        <translation>Les ventes sont transférées depuis les factures (voir Types de comptes &gt; Planification).</translation>
    </message>
    <message>
        <source>Earliest date</source>
        <translation>Première date</translation>
    </message>
    <message>
        <source>Choose at least one kind.</source>
        <translation>Choisissez au moins un genre.</translation>
    </message>
    <message>
        <source>Counting what the shop has…</source>
        <translation>Comptage du contenu de la boutique…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>At most %1 calls to Xero for %2 documents.</source>
        <translation>Au plus %1 appels à Xero pour %2 documents.</translation>
    </message>
    <message>
        <source>That fits into one day&apos;s %1 calls.</source>
        <translation>Cela tient dans les %1 appels d&apos;une journée.</translation>
    </message>
    <message numerus="yes">
        <source>With %1 calls a day that takes %n day(s); it goes on by itself.</source>
        <translation>
            <numerusform>Avec %1 appels par jour, il faut %n jour&#xa0;; cela continue automatiquement.</numerusform>
            <numerusform>Avec %1 appels par jour, il faut %n jours&#xa0;; cela continue automatiquement.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the shop: %1</source>
        <translation>Dans la boutique&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Dismiss this message (Esc)</source>
        <translation>Fermer ce message (Échap)</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::BooksCard</name>
    <message>
        <source>Your Xero organisation</source>
        <translation>Votre organisation Xero</translation>
    </message>
    <message>
        <source>Use a custo&amp;m connection (paid by Xero&apos;s terms, with a client secret)</source>
        <translation>Utiliser une «&#xa0;Custo&amp;m connection&#xa0;» (payante selon les conditions de Xero, avec un Client secret)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Test &amp;Xero</source>
        <translation>Tester &amp;Xero</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Se &amp;reconnecter</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>&amp;Déconnecter…</translation>
    </message>
    <message>
        <source>How to make the app in Xero</source>
        <translation>Comment créer l&apos;application dans Xero</translation>
    </message>
    <message>
        <source>C&amp;lient id</source>
        <translation>C&amp;lient id</translation>
    </message>
    <message>
        <source>From the Configuration page of your app at Xero.</source>
        <translation>De la page «&#xa0;Configuration&#xa0;» de votre application chez Xero.</translation>
    </message>
    <message>
        <source>Cl&amp;ient secret</source>
        <translation>Cl&amp;ient secret</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain only.</source>
        <translation>Gardé uniquement dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Redirect URI, to be entered at Xero exactly like this</source>
        <translation>URI de redirection, à saisir chez Xero exactement ainsi</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirection</translation>
    </message>
    <message>
        <source>Copy the redirect URI</source>
        <translation>Copier l&apos;URI de redirection</translation>
    </message>
    <message>
        <source>Redirect &amp;port</source>
        <translation>&amp;Port de redirection</translation>
    </message>
    <message>
        <source>Change it only when another program uses it, and then at Xero as well.</source>
        <translation>Ne le changez que si un autre programme l&apos;utilise, et alors aussi chez Xero.</translation>
    </message>
    <message>
        <source>Redirect port</source>
        <translation>Port de redirection</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>The client id of the Xero app is missing.</source>
        <translation>Le Client id de l&apos;application Xero manque.</translation>
    </message>
    <message>
        <source>Client id: %1</source>
        <translation>Client id&#xa0;: %1</translation>
    </message>
    <message>
        <source>The client secret of the custom connection is missing.</source>
        <translation>Le Client secret de la «&#xa0;Custom connection&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Client secret: %1</source>
        <translation>Client secret&#xa0;: %1</translation>
    </message>
    <message>
        <source>Further ports</source>
        <translation>Autres ports</translation>
    </message>
    <message>
        <source>Tried in turn while the redirect port is in use; may stay empty.</source>
        <translation>Essayés tour à tour si le port de redirection est occupé&#xa0;; peut rester vide.</translation>
    </message>
    <message>
        <source>Up to ten ports from 1024 to 65535 with commas, such as 8743, 8744 or 8743-8745.</source>
        <translation>Jusqu&apos;à dix ports de 1024 à 65535, séparés par des virgules, par exemple 8743, 8744 ou 8743-8745.</translation>
    </message>
    <message>
        <source>Enter at Xero as well: %1</source>
        <translation>À saisir aussi chez Xero&#xa0;: %1</translation>
    </message>
    <message>
        <source>Further ports: %1</source>
        <translation>Autres ports&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::BooksStatusCard</name>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Se &amp;reconnecter</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Appels du jour</translation>
    </message>
    <message>
        <source>Calls this minute</source>
        <translation>Appels cette minute</translation>
    </message>
    <message>
        <source>Xero organisation</source>
        <translation>Organisation Xero</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>Nobody has signed in to Xero yet. Press Connect Now in the Credentials tab.</source>
        <translation>Personne ne s&apos;est encore connecté à Xero. Cliquez sur Connecter dans l&apos;onglet Identifiants.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Raison sociale</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Devise de base</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Xero version</source>
        <translation>Version de Xero</translation>
    </message>
    <message>
        <source>Demo company</source>
        <translation>Société de démo</translation>
    </message>
    <message>
        <source>yes – nothing here is real</source>
        <translation>oui – rien n&apos;est réel ici</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Period lock date</source>
        <translation>Verrouillage de période</translation>
    </message>
    <message>
        <source>Year-end lock date</source>
        <translation>Verrouillage d&apos;exercice</translation>
    </message>
    <message>
        <source>Tax basis</source>
        <translation>Régime de taxe</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numéro de taxe</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Id d&apos;organisation</translation>
    </message>
    <message>
        <source>Granted scopes</source>
        <translation>Scopes accordés</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d&apos;accès</translation>
    </message>
    <message>
        <source>renewed %1</source>
        <translation>renouvelé %1</translation>
    </message>
    <message>
        <source>Sign-in lasts</source>
        <translation>Fin de session</translation>
    </message>
    <message>
        <source>until %1, if unused (%2 days)</source>
        <translation>jusqu&apos;au %1, si inutilisée (%2 jours)</translation>
    </message>
    <message>
        <source>used up; goes on %1</source>
        <translation>épuisé&#xa0;; reprise %1</translation>
    </message>
    <message>
        <source>the count starts anew each minute</source>
        <translation>le compteur repart à chaque minute</translation>
    </message>
    <message>
        <source>starts anew in %1 s at the latest</source>
        <translation>repart au plus tard dans %1 s</translation>
    </message>
    <message>
        <source>pausing; goes on in %1 s</source>
        <translation>en pause&#xa0;; reprise dans %1 s</translation>
    </message>
    <message>
        <source>%1 by this program; starts anew within 24 h</source>
        <translation>%1 par ce programme&#xa0;; repart à zéro sous 24 h</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ChangesDialog</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ from what is saved.</source>
        <translation>
            <numerusform>%n champ diffère de ce qui est enregistré.</numerusform>
            <numerusform>%n champs diffèrent de ce qui est enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule has changes, too.</source>
        <translation>La planification a aussi des changements.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Revert all</source>
        <translation>&amp;Tout rétablir</translation>
    </message>
    <message>
        <source>The schedule has changes.</source>
        <translation>La planification a des modifications.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::CreateAccountDialog</name>
    <message>
        <source>Web sales</source>
        <translation>Ventes en ligne</translation>
    </message>
    <message>
        <source>Shipping income</source>
        <translation>Produits des frais de port</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>Remises accordées</translation>
    </message>
    <message>
        <source>Refund adjustments</source>
        <translation>Ajustements de remboursement</translation>
    </message>
    <message>
        <source>Web sales rounding</source>
        <translation>Arrondi des ventes en ligne</translation>
    </message>
    <message>
        <source>Fixed product tax</source>
        <translation>Taxe fixe sur produit</translation>
    </message>
    <message>
        <source>Gift wrapping</source>
        <translation>Emballage cadeau</translation>
    </message>
    <message>
        <source>Gift cards outstanding</source>
        <translation>Cartes cadeaux en cours</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Crédit boutique</translation>
    </message>
    <message>
        <source>Reward points</source>
        <translation>Points de fidélité</translation>
    </message>
    <message>
        <source>Sales tax collected</source>
        <translation>Taxe de vente collectée</translation>
    </message>
    <message>
        <source>Web payments clearing</source>
        <translation>Attente paiements en ligne</translation>
    </message>
    <message>
        <source>&amp;Payments can be posted to it</source>
        <translation>&amp;Peut recevoir des paiements</translation>
    </message>
    <message>
        <source>&amp;Create in Xero</source>
        <translation>&amp;Créer dans Xero</translation>
    </message>
    <message>
        <source>New account in Xero</source>
        <translation>Nouveau compte dans Xero</translation>
    </message>
    <message>
        <source>This makes an account in the chart of accounts of %1. It can be renamed or archived in Xero, but not taken back here.</source>
        <translation>Ceci crée un compte dans le plan comptable de %1. Il peut être renommé ou archivé dans Xero, mais pas retiré ici.</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>l&apos;organisation</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>rien de particulier</translation>
    </message>
    <message>
        <source>Used &amp;for</source>
        <translation>&amp;Utilisé pour</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>C&amp;ode</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>Usual ta&amp;x rate</source>
        <translation>Tau&amp;x habituel</translation>
    </message>
    <message>
        <source>Counterfoil names the rate on every line itself.</source>
        <translation>Counterfoil indique lui-même le taux sur chaque ligne.</translation>
    </message>
    <message>
        <source>The account needs a code and a name.</source>
        <translation>Le compte a besoin d&apos;un code et d&apos;un nom.</translation>
    </message>
    <message>
        <source>The code %1 is taken by %2.</source>
        <translation>Le code %1 est pris par %2.</translation>
    </message>
    <message>
        <source>There is an account named %1 already: %2.</source>
        <translation>Il y a déjà un compte nommé %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::CredentialsTab</name>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Connect Now</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>%1 values were recognised and put into their fields.</source>
        <translation>%1 valeurs ont été reconnues et placées dans leurs champs.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>Keys and tokens are kept in: %1</source>
        <translation>Clés et jetons sont gardés dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>Disconnect from Xero</source>
        <translation>Se déconnecter de Xero</translation>
    </message>
    <message>
        <source>Disconnect from Xero? Nothing in the queue or the log is lost, and nothing is posted until you sign in again.</source>
        <translation>Se déconnecter de Xero&#xa0;? Rien n&apos;est perdu dans la file d&apos;attente ni dans l&apos;historique, et rien n&apos;est transféré jusqu&apos;à votre prochaine connexion.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::DaysModel</name>
    <message>
        <source>equal</source>
        <translation>égal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Documents in Magento</source>
        <translation>Documents dans Magento</translation>
    </message>
    <message>
        <source>In Magento</source>
        <translation>Dans Magento</translation>
    </message>
    <message>
        <source>Documents in Xero</source>
        <translation>Documents dans Xero</translation>
    </message>
    <message>
        <source>In Xero</source>
        <translation>Dans Xero</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::DetailsPage</name>
    <message>
        <source>Tracking and look</source>
        <translation>Suivi et présentation</translation>
    </message>
    <message>
        <source>The organisation has no tracking categories. They are made in Xero under Accounting &gt; Advanced &gt; Tracking categories; press Refresh afterwards.</source>
        <translation>L&apos;organisation n&apos;a pas de catégories de suivi. Elles se créent dans Xero sous «&#xa0;Accounting &gt; Advanced &gt; Tracking categories&#xa0;»&#xa0;; cliquez ensuite sur Actualiser.</translation>
    </message>
    <message>
        <source>&amp;Branding theme</source>
        <translation>T&amp;hème de présentation</translation>
    </message>
    <message>
        <source>How the document looks when it is printed or mailed from Xero. Empty: the organisation&apos;s usual one.</source>
        <translation>L&apos;aspect du document imprimé ou envoyé par e-mail depuis Xero. Vide&#xa0;: celui habituel de l&apos;organisation.</translation>
    </message>
    <message>
        <source>Totals of other extensions</source>
        <translation>Totaux d&apos;autres extensions</translation>
    </message>
    <message>
        <source>When a document&apos;s total has a part that none of its fields explain, such as a handling fee of an extension, it is refused. Name the account here, and that part becomes a line of its own.</source>
        <translation>Quand le total d&apos;un document a une part qu&apos;aucun de ses champs n&apos;explique, comme les frais de traitement d&apos;une extension, il est refusé. Indiquez ici le compte, et cette part devient une ligne à elle.</translation>
    </message>
    <message>
        <source>Accounts for totals of other extensions</source>
        <translation>Comptes pour les totaux d&apos;autres extensions</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>Texte de la ligne</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Add t&amp;otal</source>
        <translation>Ajouter un t&amp;otal</translation>
    </message>
    <message>
        <source>Handling fee</source>
        <translation>Frais de traitement</translation>
    </message>
    <message>
        <source>Currency and rounding</source>
        <translation>Devise et arrondi</translation>
    </message>
    <message>
        <source>The customer&apos;s currency, with the shop&apos;s rate (recommended)</source>
        <translation>La devise du client, au taux de la boutique (recommandé)</translation>
    </message>
    <message>
        <source>The shop&apos;s base currency</source>
        <translation>La devise de base de la boutique</translation>
    </message>
    <message>
        <source>Post &amp;in</source>
        <translation>Transférer &amp;en</translation>
    </message>
    <message>
        <source>A currency that the organisation has not enabled in Xero can only be posted as base currency.</source>
        <translation>Une devise que l&apos;organisation n&apos;a pas activée dans Xero ne peut être transférée qu&apos;en devise de base.</translation>
    </message>
    <message>
        <source>Send the shop&apos;s exchange rate</source>
        <translation>Envoyer le taux de change de la boutique</translation>
    </message>
    <message>
        <source>Without it, Xero takes its own rate of the day.</source>
        <translation>Sans lui, Xero prend son propre taux du jour.</translation>
    </message>
    <message>
        <source>Post currencies with &amp;three decimals, rounded to two</source>
        <translation>Transférer les devises à &amp;trois décimales, arrondies à deux</translation>
    </message>
    <message>
        <source>Largest rou&amp;nding line</source>
        <translation>Ligne d&apos;&amp;arrondi maximale</translation>
    </message>
    <message>
        <source>A difference above this is refused instead of hidden.</source>
        <translation>Un écart supérieur est refusé au lieu d&apos;être caché.</translation>
    </message>
    <message>
        <source>as the document says</source>
        <translation>comme le document l&apos;indique</translation>
    </message>
    <message>
        <source>Tax on shippin&amp;g, in per cent</source>
        <translation>Taxe sur le port, en po&amp;ur cent</translation>
    </message>
    <message>
        <source>Only for shops whose documents do not say it.</source>
        <translation>Seulement pour les boutiques dont les documents ne l&apos;indiquent pas.</translation>
    </message>
    <message>
        <source>Text of the sales tax line</source>
        <translation>Texte de la ligne de taxe de vente</translation>
    </message>
    <message>
        <source>Text of the fixed pro&amp;duct tax line</source>
        <translation>Texte de la ligne de taxe fixe sur &amp;produit</translation>
    </message>
    <message>
        <source>Tracking: %1</source>
        <translation>Suivi&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is no amount. Write it as 0.05.</source>
        <translation>Ce n&apos;est pas un montant. Écrivez-le comme 0.05.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::DocumentsPage</name>
    <message>
        <source>Numbers in Xero</source>
        <translation>Numéros dans Xero</translation>
    </message>
    <message>
        <source>Before &amp;invoices</source>
        <translation>Devant les &amp;factures</translation>
    </message>
    <message>
        <source>Before &amp;orders</source>
        <translation>Devant les c&amp;ommandes</translation>
    </message>
    <message>
        <source>Before credit &amp;memos</source>
        <translation>Devant les &amp;avoirs</translation>
    </message>
    <message>
        <source>Before a day&apos;s sales</source>
        <translation>Devant les ventes du jour</translation>
    </message>
    <message>
        <source>Before a day&apos;s refunds</source>
        <translation>Devant les remboursements du jour</translation>
    </message>
    <message>
        <source>&amp;Behind every number</source>
        <translation>&amp;Derrière chaque numéro</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>As the shop shows prices (recommended)</source>
        <translation>Comme la boutique affiche les prix (recommandé)</translation>
    </message>
    <message>
        <source>Tax inclusive</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>Tax exclusive</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>No tax; sales tax as a line of its own (United States)</source>
        <translation>Sans taxe&#xa0;; taxe de vente sur sa propre ligne (États-Unis)</translation>
    </message>
    <message>
        <source>&amp;Line amounts</source>
        <translation>Montants des &amp;lignes</translation>
    </message>
    <message>
        <source>Taken off each line (recommended)</source>
        <translation>Déduites de chaque ligne (recommandé)</translation>
    </message>
    <message>
        <source>As lines of their own</source>
        <translation>Sur leurs propres lignes</translation>
    </message>
    <message>
        <source>Dis&amp;counts</source>
        <translation>Re&amp;mises</translation>
    </message>
    <message>
        <source>Magento&apos;s tax amounts, to the cent (recommended)</source>
        <translation>Montants de taxe de Magento, au centime près (recommandé)</translation>
    </message>
    <message>
        <source>Xero&apos;s own calculation, with a rounding line</source>
        <translation>Calcul de Xero, avec une ligne d&apos;arrondi</translation>
    </message>
    <message>
        <source>T&amp;ax amounts</source>
        <translation>Montants de ta&amp;xe</translation>
    </message>
    <message>
        <source>Xero works out tax from each line&apos;s total, Magento from each item or each document, so the two can differ by a cent or two. With Magento&apos;s amounts the tax of every line is sent along and the tax return shows what the customers have paid. With Xero&apos;s own calculation the tax is exactly rate times net on every line, and the cents of difference go to the rounding account without tax.</source>
        <translation>Xero calcule la taxe sur le total de chaque ligne, Magento sur chaque article ou chaque document&#xa0;; les deux peuvent différer d&apos;un ou deux centimes. Avec les montants de Magento, la taxe de chaque ligne est envoyée et la déclaration de taxe montre ce que les clients ont payé. Avec le calcul de Xero, la taxe est exactement le taux fois le net sur chaque ligne, et les centimes d&apos;écart vont au compte d&apos;arrondi sans taxe.</translation>
    </message>
    <message>
        <source>Name the item code (S&amp;KU) on lines</source>
        <translation>Indiquer le code article (S&amp;KU) sur les lignes</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>&amp;Due after the document&apos;s date</source>
        <translation>&amp;Échéance après la date du document</translation>
    </message>
    <message>
        <source>A contact for each e-mail address</source>
        <translation>Un contact par adresse e-mail</translation>
    </message>
    <message>
        <source>One contact for all guests</source>
        <translation>Un seul contact pour tous les invités</translation>
    </message>
    <message>
        <source>&amp;Guests</source>
        <translation>&amp;Invités</translation>
    </message>
    <message>
        <source>&amp;Name of the one contact</source>
        <translation>&amp;Nom du contact unique</translation>
    </message>
    <message>
        <source>Ask a person (recommended)</source>
        <translation>Demander à une personne (recommandé)</translation>
    </message>
    <message>
        <source>Delete the payment and void the document</source>
        <translation>Supprimer le paiement et annuler le document</translation>
    </message>
    <message>
        <source>When a paid document is canceled in Magento</source>
        <translation>Quand un document payé est annulé dans Magento</translation>
    </message>
    <message>
        <source>An unpaid one is always voided in Xero.</source>
        <translation>Un document impayé est toujours annulé dans Xero.</translation>
    </message>
    <message>
        <source>Block the document and say so (recommended)</source>
        <translation>Bloquer le document et le signaler (recommandé)</translation>
    </message>
    <message>
        <source>Date it on the first open day</source>
        <translation>Le dater du premier jour ouvert</translation>
    </message>
    <message>
        <source>When the &amp;period is locked in Xero</source>
        <translation>Quand la &amp;période est verrouillée dans Xero</translation>
    </message>
    <message>
        <source>Post documents with a total of &amp;zero</source>
        <translation>Transférer les documents d&apos;un total de &amp;zéro</translation>
    </message>
    <message>
        <source>Invoices, orders and credit memos of Magento can have the same number. Give each its own prefix, or Xero refuses the second one.</source>
        <translation>Factures, commandes et avoirs de Magento peuvent avoir le même numéro. Donnez à chacun son préfixe, sinon Xero refuse le second.</translation>
    </message>
    <message>
        <source>Invoice %1 becomes %2</source>
        <translation>La facture %1 devient %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ExamplePane</name>
    <message>
        <source>With these choices</source>
        <translation>Avec ces choix</translation>
    </message>
    <message>
        <source>Example document of the shop</source>
        <translation>Exemple de document de la boutique</translation>
    </message>
    <message>
        <source>Lines in Xero</source>
        <translation>Lignes dans Xero</translation>
    </message>
    <message>
        <source>Line in Xero</source>
        <translation>Ligne dans Xero</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Once documents of the shop have been read, one of them is shown here as it would be in Xero.</source>
        <translation>Dès que des documents de la boutique ont été lus, l&apos;un d&apos;eux est montré ici tel qu&apos;il serait dans Xero.</translation>
    </message>
    <message>
        <source>Total in Magento</source>
        <translation>Total dans Magento</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::FindingsModel</name>
    <message>
        <source>%1 (known)</source>
        <translation>%1 (connu)</translation>
    </message>
    <message>
        <source>%1 (notice)</source>
        <translation>%1 (remarque)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>In Magento</source>
        <translation>Dans Magento</translation>
    </message>
    <message>
        <source>In Xero</source>
        <translation>Dans Xero</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::Gauge</name>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>%1 (limit not known yet)</source>
        <translation>%1 (limite pas encore connue)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GridView</name>
    <message>
        <source>All columns as they were</source>
        <translation>Rétablir toutes les colonnes</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::Guide</name>
    <message>
        <source>Welcome to Counterfoil</source>
        <translation>Bienvenue dans Counterfoil</translation>
    </message>
    <message>
        <source>It reads your Magento shop and posts it into Xero, right to the cent. This guide leads from nothing to the first sync; it takes about ten minutes.</source>
        <translation>Il lit votre boutique Magento et la transfère vers Xero, au centime près. Ce guide mène de zéro à la première synchronisation&#xa0;; il faut environ dix minutes.</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Ce qu&apos;il vous faut</translation>
    </message>
    <message>
        <source>• the admin of your Magento shop, with the right to add an integration</source>
        <translation>• l&apos;administration de votre boutique Magento, avec le droit d&apos;ajouter une intégration</translation>
    </message>
    <message>
        <source>• your sign-in to Xero, with the role Standard or Adviser</source>
        <translation>• votre connexion à Xero, avec le rôle «&#xa0;Standard&#xa0;» ou «&#xa0;Adviser&#xa0;»</translation>
    </message>
    <message>
        <source>• the day from which on the shop is to be posted</source>
        <translation>• le jour à partir duquel la boutique doit être transférée</translation>
    </message>
    <message>
        <source>Nothing is sent to Xero before you press Sync Now on the last page. Keys are kept in the system&apos;s keychain only. You can leave the guide at any time and open it again under Help &gt; Set-up guide.</source>
        <translation>Rien n&apos;est envoyé à Xero avant que vous ne cliquiez sur Synchroniser à la dernière page. Les clés ne sont gardées que dans le trousseau du système. Vous pouvez quitter le guide à tout moment et le rouvrir sous Aide &gt; Guide de configuration.</translation>
    </message>
    <message>
        <source>Set-up guide</source>
        <translation>Guide de configuration</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Suivant &gt;</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Steps of setting up</source>
        <translation>Étapes de la configuration</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Magento</source>
        <translation>Magento</translation>
    </message>
    <message>
        <source>Xero app</source>
        <translation>Application Xero</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Date de début</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>Première synchro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Accounts and taxes</source>
        <translation>Comptes et taxes</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>&lt; B&amp;ack</source>
        <translation>&lt; &amp;Précédent</translation>
    </message>
    <message>
        <source>Late&amp;r</source>
        <translation>Plus &amp;tard</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideAccountsPage</name>
    <message>
        <source>Accounts and taxes</source>
        <translation>Comptes et taxes</translation>
    </message>
    <message>
        <source>Counterfoil proposes an account for each role, a tax rate for each tax of the shop and an account for each payment method, each with its reason. Check them with your accountant; all can be changed later under Account types.</source>
        <translation>Counterfoil propose un compte pour chaque rôle, un taux de taxe pour chaque taxe de la boutique et un compte pour chaque mode de paiement, chacun avec sa raison. Vérifiez-les avec votre comptable&#xa0;; tout peut être modifié plus tard sous Types de comptes.</translation>
    </message>
    <message>
        <source>Accounts and tax rates are read once Xero is connected.</source>
        <translation>Les comptes et taux de taxe sont lus une fois Xero connecté.</translation>
    </message>
    <message>
        <source>Everything that is needed is chosen.</source>
        <translation>Tout ce qui est nécessaire est choisi.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still need a choice.</source>
        <translation>
            <numerusform>%n choix reste à faire.</numerusform>
            <numerusform>%n choix restent à faire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Frais de port</translation>
    </message>
    <message>
        <source>Taxes chosen</source>
        <translation>Taxes choisies</translation>
    </message>
    <message>
        <source>Payment methods chosen</source>
        <translation>Modes de paiement choisis</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, under Account types</source>
        <translation>
            <numerusform>… et %n de plus, sous Types de comptes</numerusform>
            <numerusform>… et %n de plus, sous Types de comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>No account for sales is chosen yet.</source>
        <translation>Aucun compte de ventes n&apos;est encore choisi.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message numerus="yes">
        <source>chosen; %n still open</source>
        <translation>
            <numerusform>choisi&#xa0;; %n encore ouvert</numerusform>
            <numerusform>choisi&#xa0;; %n encore ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use suggestions…</source>
        <translation>&amp;Utiliser les propositions…</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideBooksPage</name>
    <message>
        <source>Make your own app in Xero</source>
        <translation>Créez votre propre application dans Xero</translation>
    </message>
    <message>
        <source>Xero lets programs in through an app of your own. It is free and takes two minutes.</source>
        <translation>Xero laisse entrer les programmes par une application à vous. C&apos;est gratuit et prend deux minutes.</translation>
    </message>
    <message>
        <source>Sign &amp;in to Xero</source>
        <translation>Se &amp;connecter à Xero</translation>
    </message>
    <message>
        <source>Your browser opens Xero&apos;s page. Allow the access and come back here.</source>
        <translation>Votre navigateur ouvre la page de Xero. Autorisez l&apos;accès et revenez ici.</translation>
    </message>
    <message>
        <source>Nobody has signed in to Xero yet: press “Sign in to Xero”.</source>
        <translation>Personne ne s&apos;est encore connecté à Xero&#xa0;: cliquez sur «&#xa0;Se connecter à Xero&#xa0;».</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideFinishPage</name>
    <message>
        <source>Ready to post</source>
        <translation>Prêt à transférer</translation>
    </message>
    <message>
        <source>Sync Now reads the shop and posts. You see every document and every refusal in the Log. To look first, close the guide and use Preview in the Queue.</source>
        <translation>Synchroniser lit la boutique et transfère. Vous voyez chaque document et chaque refus dans l&apos;historique. Pour regarder d&apos;abord, fermez le guide et utilisez Aperçu dans la file d&apos;attente.</translation>
    </message>
    <message>
        <source>&amp;Sync Now</source>
        <translation>S&amp;ynchroniser</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Still missing. Go back to a step by the list on the left; the guide can also be opened again under Help &gt; Set-up guide.</source>
        <translation>Il manque encore des choses. Revenez à une étape par la liste à gauche&#xa0;; le guide peut aussi être rouvert sous Aide &gt; Guide de configuration.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideModePage</name>
    <message>
        <source>When it posts</source>
        <translation>Quand transférer</translation>
    </message>
    <message>
        <source>After the first sync Counterfoil goes on by itself.</source>
        <translation>Après la première synchronisation, Counterfoil continue automatiquement.</translation>
    </message>
    <message>
        <source>Cron &amp;Job (recommended)</source>
        <translation>Tâche Cr&amp;on (recommandé)</translation>
    </message>
    <message>
        <source>&amp;Immediately</source>
        <translation>&amp;Immédiat</translation>
    </message>
    <message>
        <source>every %1 minutes</source>
        <translation>toutes les %1 minutes</translation>
    </message>
    <message>
        <source>Interval of the Cron Job</source>
        <translation>Intervalle de la tâche Cron</translation>
    </message>
    <message>
        <source>Changes are gathered and sent together: the fewest calls to Xero.</source>
        <translation>Les changements sont rassemblés et envoyés ensemble&#xa0;: le moins d&apos;appels à Xero.</translation>
    </message>
    <message>
        <source>A sale is in Xero about a minute after it was made. Needs more of the calls that Xero allows in a day.</source>
        <translation>Une vente est dans Xero environ une minute après avoir été faite. Demande davantage des appels que Xero autorise par jour.</translation>
    </message>
    <message>
        <source>Immediately</source>
        <translation>Immédiat</translation>
    </message>
    <message>
        <source>Cron Job, %1</source>
        <translation>Tâche Cron, %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideOrganisationPage</name>
    <message>
        <source>The organisation</source>
        <translation>L&apos;organisation</translation>
    </message>
    <message>
        <source>Into which set of books does this shop post?</source>
        <translation>Dans quelle comptabilité cette boutique est-elle transférée&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Choose this organisation</source>
        <translation>&amp;Choisir cette organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Devise de base</translation>
    </message>
    <message>
        <source>Demo company</source>
        <translation>Société de démo</translation>
    </message>
    <message>
        <source>yes – nothing here is real</source>
        <translation>oui – rien n&apos;est réel ici</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Period lock date</source>
        <translation>Verrouillage de période</translation>
    </message>
    <message>
        <source>Your sign-in reaches several organisations. The choice is remembered.</source>
        <translation>Votre connexion donne accès à plusieurs organisations. Le choix est mémorisé.</translation>
    </message>
    <message>
        <source>This shop posts into %1. To use another organisation, go back, sign in again and allow it on Xero&apos;s page.</source>
        <translation>Cette boutique est transférée vers %1. Pour utiliser une autre organisation, revenez en arrière, reconnectez-vous et autorisez-la sur la page de Xero.</translation>
    </message>
    <message>
        <source>The organisation is known once you have signed in to Xero. If your sign-in reaches several, you choose here.</source>
        <translation>L&apos;organisation est connue une fois que vous êtes connecté à Xero. Si votre connexion donne accès à plusieurs, vous choisissez ici.</translation>
    </message>
    <message>
        <source>Choose the organisation.</source>
        <translation>Choisissez l&apos;organisation.</translation>
    </message>
    <message>
        <source>No organisation is known yet.</source>
        <translation>Aucune organisation n&apos;est encore connue.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideShopPage</name>
    <message>
        <source>Let Magento make the keys</source>
        <translation>Faites créer les clés par Magento</translation>
    </message>
    <message>
        <source>An integration lets Counterfoil read orders, invoices, credit memos and customers. It cannot change anything in the shop.</source>
        <translation>Une intégration permet à Counterfoil de lire les commandes, factures, avoirs et clients. Elle ne peut rien modifier dans la boutique.</translation>
    </message>
    <message>
        <source>Consumer Key …  Consumer Secret …  Access Token …  Access Token Secret …</source>
        <translation>Consumer Key …  Consumer Secret …  Access Token …  Access Token Secret …</translation>
    </message>
    <message>
        <source>&amp;Paste all four values here at once</source>
        <translation>&amp;Collez ici les quatre valeurs d&apos;un coup</translation>
    </message>
    <message>
        <source>From the window that Magento shows after Activate and Allow. Each value finds its field below.</source>
        <translation>De la fenêtre que Magento affiche après Activate et Allow. Chaque valeur trouve son champ ci-dessous.</translation>
    </message>
    <message>
        <source>The four values of an integration are not in this text. Copy all of Magento&apos;s window, or enter each value below.</source>
        <translation>Les quatre valeurs d&apos;une intégration ne sont pas dans ce texte. Copiez toute la fenêtre de Magento, ou saisissez chaque valeur ci-dessous.</translation>
    </message>
    <message>
        <source>All four values were recognised.</source>
        <translation>Les quatre valeurs ont été reconnues.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) recognised; enter the others below.</source>
        <translation>
            <numerusform>%n valeur reconnue&#xa0;; saisissez les autres ci-dessous.</numerusform>
            <numerusform>%n valeurs reconnues&#xa0;; saisissez les autres ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop has not been tested yet: press “Test the shop”.</source>
        <translation>La boutique n&apos;a pas encore été testée&#xa0;: cliquez sur «&#xa0;Tester la boutique&#xa0;».</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideSincePage</name>
    <message>
        <source>From which date on</source>
        <translation>À partir de quelle date</translation>
    </message>
    <message>
        <source>Documents of the shop that are dated earlier stay out of Xero. When in doubt, ask whoever keeps the books.</source>
        <translation>Les documents de la boutique datés d&apos;avant restent hors de Xero. En cas de doute, demandez à la personne qui tient les comptes.</translation>
    </message>
    <message>
        <source>Posted: %1</source>
        <translation>Transféré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody has said yet from which date on to post.</source>
        <translation>Personne n&apos;a encore indiqué à partir de quelle date transférer.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::JournalDialog</name>
    <message>
        <source>A &amp;file on this computer</source>
        <translation>Un &amp;fichier sur cet ordinateur</translation>
    </message>
    <message>
        <source>A &amp;PostgreSQL database that several computers share</source>
        <translation>Une base &amp;PostgreSQL partagée par plusieurs ordinateurs</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Where the journal lies</source>
        <translation>Emplacement du journal</translation>
    </message>
    <message>
        <source>The journal holds the queue, the log and what stands in Xero. Keys are never in it: they are in the keychain.</source>
        <translation>Le journal contient la file d&apos;attente, l&apos;historique et ce qui se trouve dans Xero. Les clés n&apos;y sont jamais&#xa0;: elles sont dans le trousseau.</translation>
    </message>
    <message>
        <source>&amp;Address of the database</source>
        <translation>&amp;Adresse de la base</translation>
    </message>
    <message>
        <source>Without the password. Add ?sslmode=verify-full to have its certificate checked.</source>
        <translation>Sans le mot de passe. Ajoutez ?sslmode=verify-full pour faire vérifier son certificat.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain only.</source>
        <translation>Gardé uniquement dans le trousseau du système.</translation>
    </message>
    <message>
        <source>The address of the database is missing.</source>
        <translation>L&apos;adresse de la base manque.</translation>
    </message>
    <message>
        <source>Looks right.</source>
        <translation>Semble correct.</translation>
    </message>
    <message>
        <source>It takes effect when Counterfoil is started again. What is in the journal of now stays where it is and is not copied; the other journal has its own settings, queue and log. What is in Xero already is found there and not posted twice.</source>
        <translation>Cela prend effet au prochain démarrage de Counterfoil. Le contenu du journal actuel reste où il est et n&apos;est pas copié&#xa0;; l&apos;autre journal a ses propres paramètres, sa file d&apos;attente et son historique. Ce qui est déjà dans Xero y est retrouvé et n&apos;est pas transféré deux fois.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::LinesPane</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qté</translation>
    </message>
    <message>
        <source>In Magento</source>
        <translation>Dans Magento</translation>
    </message>
    <message>
        <source>In Xero</source>
        <translation>Dans Xero</translation>
    </message>
    <message>
        <source>Item, account, tax</source>
        <translation>Article, compte, taxe</translation>
    </message>
    <message>
        <source>The lines in Magento and in Xero</source>
        <translation>Les lignes dans Magento et dans Xero</translation>
    </message>
    <message>
        <source>Magento has %1, Xero got %2</source>
        <translation>Magento a %1, Xero a reçu %2</translation>
    </message>
    <message>
        <source>The difference is %1</source>
        <translation>L&apos;écart est de %1</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Nothing of it was sent to Xero, or what was sent is not kept any more.</source>
        <translation>Rien n&apos;en a été envoyé à Xero, ou ce qui a été envoyé n&apos;est plus gardé.</translation>
    </message>
    <message>
        <source>The totals differ by %1: Magento %2, Xero %3</source>
        <translation>Les totaux diffèrent de %1&#xa0;: Magento %2, Xero %3</translation>
    </message>
    <message>
        <source>Both totals are equal: %1</source>
        <translation>Les deux totaux sont égaux&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was sent has Magento&apos;s total: %1</source>
        <translation>Ce qui a été envoyé a le total de Magento&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::LogDetail</name>
    <message>
        <source>Select a row to see everything about it.</source>
        <translation>Sélectionnez une ligne pour tout voir à son sujet.</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>Take &amp;back in Xero…</source>
        <translation>Retirer &amp;de Xero…</translation>
    </message>
    <message>
        <source>View on &amp;Xero</source>
        <translation>Voir dans &amp;Xero</translation>
    </message>
    <message>
        <source>View in &amp;Magento</source>
        <translation>Voir dans &amp;Magento</translation>
    </message>
    <message>
        <source>What happened, and what to do</source>
        <translation>Ce qui s&apos;est passé, et que faire</translation>
    </message>
    <message>
        <source>History of this document</source>
        <translation>Historique de ce document</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Posted as</source>
        <translation>Transféré comme</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Xero number</source>
        <translation>Numéro Xero</translation>
    </message>
    <message>
        <source>Xero id</source>
        <translation>Id Xero</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remède</translation>
    </message>
    <message>
        <source>What Magento said</source>
        <translation>Ce que Magento a fourni</translation>
    </message>
    <message>
        <source>What was sent to Xero</source>
        <translation>Ce qui a été envoyé à Xero</translation>
    </message>
    <message>
        <source>What Xero answered</source>
        <translation>Ce que Xero a répondu</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>Ma&amp;gento said</source>
        <translation>Reçu de Ma&amp;gento</translation>
    </message>
    <message>
        <source>Sen&amp;t</source>
        <translation>En&amp;voyé</translation>
    </message>
    <message>
        <source>Xer&amp;o answered</source>
        <translation>Réponse Xer&amp;o</translation>
    </message>
    <message>
        <source>More about this document</source>
        <translation>Plus sur ce document</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::LogFilterBar</name>
    <message>
        <source>Only the ne&amp;west of each</source>
        <translation>Seulement le &amp;dernier de chaque</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tous résultats</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous types</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation>Type de document</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Shows only the last result of each document</source>
        <translation>N&apos;affiche que le dernier résultat de chaque document</translation>
    </message>
    <message>
        <source>Search number, customer, message</source>
        <translation>Numéro, client, message</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Rechercher dans l&apos;historique</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>1 = success, 2 = error</source>
        <translation>1 = succès, 2 = erreur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>The document in Magento, and what of it was posted</source>
        <translation>Le document dans Magento, et ce qui en a été transféré</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Magento&apos;s number</source>
        <translation>Numéro Magento</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Xero number</source>
        <translation>Numéro Xero</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::LogTab</name>
    <message>
        <source>Log</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>View Request &amp;Daily</source>
        <translation>Requêtes par &amp;jour</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Il ne s&apos;est encore rien passé</translation>
    </message>
    <message>
        <source>Every document that is posted, and every refusal with its reason, is listed here. Start with the queue.</source>
        <translation>Chaque document transféré, et chaque refus avec sa raison, figure ici. Commencez par la file d&apos;attente.</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Voir la file d&apos;attente</translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation>Rien ne correspond à ce filtre</translation>
    </message>
    <message>
        <source>Choose another period, or search for less.</source>
        <translation>Choisissez une autre période, ou cherchez moins de mots.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>%1 is tried again with the next sync.</source>
        <translation>%1 est réessayé à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>%1 is skipped. Retry brings it back.</source>
        <translation>%1 est ignoré. Réessayer le fait revenir.</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is %1</source>
        <translation>Aucun navigateur n&apos;a pu être ouvert. La page est %1</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exporter l&apos;historique</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Entries written to %1: %2</source>
        <translation>Entrées écrites dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Colo&amp;nnes</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Arrêter l&apos;exportation</translation>
    </message>
    <message>
        <source>Rows exported</source>
        <translation>Lignes exportées</translation>
    </message>
    <message>
        <source>Choose the columns; drag their headers to move them, click one to sort</source>
        <translation>Choisir les colonnes&#xa0;; faites glisser leurs en-têtes pour les déplacer, cliquez dessus pour trier</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reading… %1 until now</source>
        <translation>Lecture… %1 jusqu&apos;ici</translation>
    </message>
    <message>
        <source>%1 of %2: %3 OK, %4 errors</source>
        <translation>%1 sur %2&#xa0;: %3 OK, %4 erreurs</translation>
    </message>
    <message>
        <source>None of %1</source>
        <translation>Aucune sur %1</translation>
    </message>
    <message>
        <source>Copy the &amp;cell</source>
        <translation>Copier la c&amp;ellule</translation>
    </message>
    <message>
        <source>Copy the &amp;rows</source>
        <translation>Copier les l&amp;ignes</translation>
    </message>
    <message>
        <source>At most %1 rows can be copied at once. Export takes all of them.</source>
        <translation>Au plus %1 lignes peuvent être copiées à la fois. «&#xa0;Exporter&#xa0;» les prend toutes.</translation>
    </message>
    <message>
        <source>Rows copied: %1</source>
        <translation>Lignes copiées&#xa0;: %1</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>L&apos;exportation a été arrêtée&#xa0;; rien n&apos;a été écrit.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::MainWindow</name>
    <message>
        <source>Queue</source>
        <translation>File d&apos;attente</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>File d&apos;attente (%1)</translation>
    </message>
    <message>
        <source>Go to Credentials</source>
        <translation>Aller aux identifiants</translation>
    </message>
    <message>
        <source>Connected. The next step: choose the accounts and tax rates of Xero. “Suggest” does most of it.</source>
        <translation>Connecté. L&apos;étape suivante&#xa0;: choisir les comptes et les taux de taxe de Xero. «&#xa0;Proposer&#xa0;» fait l&apos;essentiel.</translation>
    </message>
    <message>
        <source>Go to Account types</source>
        <translation>Aller aux types de comptes</translation>
    </message>
    <message>
        <source>Counterfoil (demo)</source>
        <translation>Counterfoil (démo)</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Prêt.</translation>
    </message>
    <message>
        <source>Your browser shows Xero&apos;s page. Allow the access there and come back.</source>
        <translation>Votre navigateur affiche la page de Xero. Autorisez-y l&apos;accès et revenez.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this address yourself: %1</source>
        <translation>Aucun navigateur n&apos;a pu être ouvert. Ouvrez vous-même cette adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>its payment of %1 is deleted</source>
        <translation>son paiement de %1 est supprimé</translation>
    </message>
    <message>
        <source>%1 over %2 is voided</source>
        <translation>%1 de %2 est annulé</translation>
    </message>
    <message>
        <source>Take back in Xero</source>
        <translation>Retirer de Xero</translation>
    </message>
    <message>
        <source>This happens in Xero:

• %1

A payment that is reconciled with the bank stays: Xero refuses to delete it, and you are told. %2 stays in the queue as skipped; Retry posts it again.</source>
        <translation>Voici ce qui se passe dans Xero&#xa0;:

• %1

Un paiement rapproché avec la banque reste&#xa0;: Xero refuse de le supprimer, et vous en êtes informé. %2 reste dans la file d&apos;attente comme ignoré&#xa0;; Réessayer le transfère de nouveau.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Shop: %1</source>
        <translation>Boutique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Another shop or organisation</source>
        <translation>Une autre boutique ou organisation</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Profils…</translation>
    </message>
    <message>
        <source>There are changes that are not saved. Save or revert them, then change to %1.</source>
        <translation>Des changements ne sont pas enregistrés. Enregistrez-les ou rétablissez, puis passez à %1.</translation>
    </message>
    <message>
        <source>The profile %1 is in use by another window or command. Close it there first.</source>
        <translation>Le profil %1 est utilisé par une autre fenêtre ou commande. Fermez-le d&apos;abord là-bas.</translation>
    </message>
    <message>
        <source>There are changes that are not saved. Save or revert them, then change the language.</source>
        <translation>Des changements ne sont pas enregistrés. Enregistrez-les ou rétablissez, puis changez la langue.</translation>
    </message>
    <message>
        <source>Paused: nothing is posted by itself until you go on.</source>
        <translation>En pause&#xa0;: rien n&apos;est transféré automatiquement jusqu&apos;à la reprise.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>La suite est automatique.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Connection status</source>
        <translation>État de connexion</translation>
    </message>
    <message>
        <source>Account types</source>
        <translation>Types de comptes</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>The account types are saved.</source>
        <translation>Les types de comptes sont enregistrés.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>The account types have changes that are not saved. Close without saving them?</source>
        <translation>Les types de comptes ont des changements non enregistrés. Fermer sans les enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>The credentials have changes that are not saved. Close without saving them?</source>
        <translation>Les identifiants ont des changements non enregistrés. Fermer sans les enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Se &amp;reconnecter</translation>
    </message>
    <message>
        <source>The journal&apos;s place is saved. Close Counterfoil and start it again to use it.</source>
        <translation>L&apos;emplacement du journal est enregistré. Fermez Counterfoil et relancez-le pour l&apos;utiliser.</translation>
    </message>
    <message>
        <source>Work is going on. Stop it or wait for its end, then change the language.</source>
        <translation>Un traitement est en cours. Arrêtez-le ou attendez la fin, puis changez la langue.</translation>
    </message>
    <message>
        <source>The language could not be kept: the data folder cannot be written to.</source>
        <translation>La langue n&apos;a pas pu être enregistrée : impossible d&apos;écrire dans le dossier de données.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::MapEditor</name>
    <message>
        <source>Remove this row</source>
        <translation>Supprimer cette ligne</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::MinuteChart</name>
    <message>
        <source>Calls per minute</source>
        <translation>Appels par minute</translation>
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
        <translation>Limite de Xero</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::OverviewTab</name>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Ce qui vous attend</translation>
    </message>
    <message>
        <source>Your shop and your books, side by side</source>
        <translation>Votre boutique et vos comptes, côte à côte</translation>
    </message>
    <message>
        <source>Once the shop and Xero are connected you see here what was posted, whether the sums agree, and what waits for you.</source>
        <translation>Une fois la boutique et Xero connectés, vous voyez ici ce qui a été transféré, si les sommes concordent, et ce qui vous attend.</translation>
    </message>
    <message>
        <source>Connect the shop and Xero</source>
        <translation>Connecter la boutique et Xero</translation>
    </message>
    <message>
        <source>Nothing. All that could be posted was posted.</source>
        <translation>Rien. Tout ce qui pouvait être transféré l&apos;a été.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::PaymentsPage</name>
    <message>
        <source>Method</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Va sur</translation>
    </message>
    <message>
        <source>Money after</source>
        <translation>Argent après</translation>
    </message>
    <message>
        <source>Days until the money of %1 is there</source>
        <translation>Jours avant l&apos;arrivée de l&apos;argent de %1</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>le jour même</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Échéance après</translation>
    </message>
    <message>
        <source>Days until invoices paid by %1 are due</source>
        <translation>Jours avant l&apos;échéance des factures payées par %1</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>comme d&apos;habitude</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Modes de paiement</translation>
    </message>
    <message>
        <source>A payment is posted into the account, and the invoice in Xero is paid. “Leave open” posts no payment: the invoice stays due until you match it in Xero, as for bank transfers. A gateway that pays out later gets the days that its money is on the way: the payment is dated that much later. “Due after” replaces the due date of the page Documents.</source>
        <translation>Un paiement est transféré sur le compte, et la facture est payée dans Xero. «&#xa0;Laisser ouvert&#xa0;» ne transfère aucun paiement&#xa0;: la facture reste due jusqu&apos;à son rapprochement dans Xero, comme pour les virements. Un prestataire qui verse plus tard reçoit les jours pendant lesquels son argent est en route&#xa0;: le paiement est daté d&apos;autant plus tard. «&#xa0;Échéance après&#xa0;» remplace l&apos;échéance de la page Documents.</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>post no payment</source>
        <translation>ne transférer aucun paiement</translation>
    </message>
    <message>
        <source>Any other method</source>
        <translation>Tout autre mode</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::PeriodCard</name>
    <message>
        <source>Posted</source>
        <translation>Transférés</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In Magento (%1)</source>
        <translation>Dans Magento (%1)</translation>
    </message>
    <message>
        <source>In Xero (%1)</source>
        <translation>Dans Xero (%1)</translation>
    </message>
    <message>
        <source>Difference (%1)</source>
        <translation>Écart (%1)</translation>
    </message>
    <message>
        <source>Nothing was posted yet.</source>
        <translation>Rien n&apos;a encore été transféré.</translation>
    </message>
    <message>
        <source>Magento and Xero agree to the cent.</source>
        <translation>Magento et Xero concordent au centime près.</translation>
    </message>
    <message>
        <source>Magento and Xero differ.</source>
        <translation>Magento et Xero diffèrent.</translation>
    </message>
    <message>
        <source>Posted in another currency than the shop&apos;s document and not compared: %1</source>
        <translation>Transféré dans une autre devise que le document de la boutique et non comparé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::PeriodChooser</name>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre dernier</translation>
    </message>
    <message>
        <source>Days of your own</source>
        <translation>Dates choisies</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>&amp;Période&#xa0;:</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::PreviewDialog</name>
    <message>
        <source>Preview: %1</source>
        <translation>Aperçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>In Magento</source>
        <translation>Dans Magento</translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>Rien ne serait envoyé.</translation>
    </message>
    <message>
        <source>In Xero, after posting</source>
        <translation>Dans Xero, après transfert</translation>
    </message>
    <message>
        <source>This is a calculation only. Nothing was sent.</source>
        <translation>Ceci n&apos;est qu&apos;un calcul. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>There is no preview of this document.</source>
        <translation>Il n&apos;y a pas d&apos;aperçu de ce document.</translation>
    </message>
    <message>
        <source>Both totals are equal: %1</source>
        <translation>Les deux totaux sont égaux&#xa0;: %1</translation>
    </message>
    <message>
        <source>The totals differ by %1: Magento %2, Xero %3</source>
        <translation>Les totaux diffèrent de %1&#xa0;: Magento %2, Xero %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qté</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::PreviewListDialog</name>
    <message>
        <source>This is a calculation only. Nothing was sent.</source>
        <translation>Ceci n&apos;est qu&apos;un calcul. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Preview of %1 rows</source>
        <translation>Aperçu de %1 lignes</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Avec problèmes</translation>
    </message>
    <message>
        <source>With differences</source>
        <translation>Avec écarts</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Rows computed</source>
        <translation>Lignes calculées</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>Aperçus</translation>
    </message>
    <message>
        <source>&amp;Preview this document</source>
        <translation>A&amp;perçu de ce document</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>To be posted</source>
        <translation>À transférer</translation>
    </message>
    <message>
        <source>Magento total</source>
        <translation>Total Magento</translation>
    </message>
    <message>
        <source>Xero total</source>
        <translation>Total Xero</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Not posted</source>
        <translation>Non transférés</translation>
    </message>
    <message>
        <source>Sums by currency</source>
        <translation>Sommes par devise</translation>
    </message>
    <message>
        <source>Computing. If a sync is running, this begins after it.</source>
        <translation>Calcul en cours. Si une synchronisation est en cours, il commence après elle.</translation>
    </message>
    <message>
        <source>%1 of %2 rows.</source>
        <translation>%1 lignes sur %2.</translation>
    </message>
    <message>
        <source>Rows: %1.</source>
        <translation>Lignes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stopped; the sums are of these rows only.</source>
        <translation>Arrêté&#xa0;; les sommes ne portent que sur ces lignes.</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Aucun problème.</translation>
    </message>
    <message>
        <source>With problems: %1.</source>
        <translation>Avec problèmes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All totals are equal.</source>
        <translation>Tous les totaux sont égaux.</translation>
    </message>
    <message>
        <source>Totals that differ: %1.</source>
        <translation>Totaux différents&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Avoirs</translation>
    </message>
    <message>
        <source>Sales invoices</source>
        <translation>Factures de vente</translation>
    </message>
    <message>
        <source>Export the previews</source>
        <translation>Exporter les aperçus</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Rows written to %1: %2</source>
        <translation>Lignes écrites dans %1&#xa0;: %2</translation>
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
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Magento total</source>
        <translation>Total Magento</translation>
    </message>
    <message>
        <source>Xero total</source>
        <translation>Total Xero</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Will be posted</source>
        <translation>Sera transféré</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ProfilesDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>A profile is one shop, or some of its websites, and one Xero organisation. Each has its own keys, account types, queue and log.</source>
        <translation>Un profil est une boutique, ou certains de ses sites, et une organisation Xero. Chacun a ses propres clés, types de comptes, file d&apos;attente et historique.</translation>
    </message>
    <message>
        <source>N&amp;ame, for New or Rename</source>
        <translation>&amp;Nom, pour Créer ou Renommer</translation>
    </message>
    <message>
        <source>Small letters, digits, - and _.</source>
        <translation>Lettres minuscules, chiffres, - et _.</translation>
    </message>
    <message>
        <source>%1 (open here)</source>
        <translation>%1 (ouvert ici)</translation>
    </message>
    <message>
        <source>%1 (open in another window)</source>
        <translation>%1 (ouvert dans une autre fenêtre)</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation>Ce nom est libre.</translation>
    </message>
    <message>
        <source>The profile that is open keeps its name.</source>
        <translation>Le profil ouvert garde son nom.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ProgressArea</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Prêt.</translation>
    </message>
    <message>
        <source>Stops after the request in hand. The rest stays in the queue.</source>
        <translation>S&apos;arrête après la requête en cours. Le reste demeure dans la file d&apos;attente.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Xero calls: %1</source>
        <translation>Appels à Xero&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>Arrêté %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Terminé %1</translation>
    </message>
    <message>
        <source>Magento</source>
        <translation>Magento</translation>
    </message>
    <message>
        <source>Magento: %1</source>
        <translation>Magento&#xa0;: %1</translation>
    </message>
    <message>
        <source>Xero</source>
        <translation>Xero</translation>
    </message>
    <message>
        <source>Xero: %1</source>
        <translation>Xero&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Arrêt immédiat</translation>
    </message>
    <message>
        <source>Breaks off at once. What was under way is checked with the next sync; nothing is posted twice.</source>
        <translation>S&apos;interrompt tout de suite. Ce qui était en cours est vérifié à la prochaine synchronisation&#xa0;; rien n&apos;est transféré deux fois.</translation>
    </message>
    <message>
        <source>posted: %1</source>
        <translation>transférés&#xa0;: %1</translation>
    </message>
    <message>
        <source>queued: %1</source>
        <translation>en file d&apos;attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>need you: %1</source>
        <translation>à traiter&#xa0;: %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>calls to Xero: %1</source>
        <translation>appels à Xero&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::QueueModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Magento&apos;s number</source>
        <translation>Numéro Magento</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>What is posted next for this document</source>
        <translation>Ce qui est transféré ensuite pour ce document</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Motif d&apos;attente</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Whether it is posted before or after all others</source>
        <translation>Transféré avant ou après tous les autres</translation>
    </message>
    <message>
        <source>First</source>
        <translation>En premier</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>En dernier</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::QueueTab</name>
    <message>
        <source>Queue</source>
        <translation>File d&apos;attente</translation>
    </message>
    <message>
        <source>Sync &amp;Now</source>
        <translation>S&amp;ynchroniser</translation>
    </message>
    <message>
        <source>Read the shop and post all that is due (F5)</source>
        <translation>Lire la boutique et transférer tout ce qui est dû (F5)</translation>
    </message>
    <message>
        <source>Add &amp;All Data To Queue…</source>
        <translation>&amp;Tout mettre en file d&apos;attente…</translation>
    </message>
    <message>
        <source>Retry a&amp;ll refused</source>
        <translation>Réessayer &amp;les refus</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous types</translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation>Type de document</translation>
    </message>
    <message>
        <source>Search number, customer, message</source>
        <translation>Numéro, client, message</translation>
    </message>
    <message>
        <source>Search in the queue</source>
        <translation>Rechercher dans la file d&apos;attente</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Rien n&apos;attend</translation>
    </message>
    <message>
        <source>Connect the shop and Xero first. Then everything in the shop can be added here with one click.</source>
        <translation>Connectez d&apos;abord la boutique et Xero. Ensuite, tout ce qui est dans la boutique peut être ajouté ici d&apos;un clic.</translation>
    </message>
    <message>
        <source>Go to Credentials</source>
        <translation>Aller aux identifiants</translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation>Rien ne correspond à ce filtre</translation>
    </message>
    <message>
        <source>There are other rows in the queue, or none of this kind.</source>
        <translation>La file d&apos;attente contient d&apos;autres lignes, ou aucune de ce genre.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Add All Data To Queue…</source>
        <translation>Tout mettre en file d&apos;attente…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Selected documents: %1. They stay in the list, marked as skipped, and are not posted.

Why are they skipped?</source>
        <translation>Documents sélectionnés&#xa0;: %1. Ils restent dans la liste, marqués comme ignorés, et ne sont pas transférés.

Pourquoi sont-ils ignorés&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Preview all that &amp;wait…</source>
        <translation>Aperçu de tout ce qui atten&amp;d…</translation>
    </message>
    <message>
        <source>What would be posted for every waiting row, as a list with sums</source>
        <translation>Ce qui serait transféré pour chaque ligne en attente, en liste avec sommes</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Selected documents: %1; skipped among them: %2. Skipped documents were taken out by a person. Retry posts all of these to Xero at once, where only “Take back” in the log undoes it, one by one.</source>
        <translation>Documents sélectionnés&#xa0;: %1&#xa0;; dont ignorés&#xa0;: %2. Les documents ignorés ont été écartés par une personne. Réessayer les transfère tous immédiatement vers Xero, où seul «&#xa0;Retirer&#xa0;» dans l&apos;historique permet de revenir en arrière, un par un.</translation>
    </message>
    <message>
        <source>perhaps some</source>
        <translation>peut-être certains</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Sync Now reads the shop and posts what is new; after that new documents come in by themselves. For the shop&apos;s past, add all data.</source>
        <translation>« Synchroniser » lit la boutique et transfère ce qui est nouveau ; ensuite les nouveaux documents arrivent automatiquement. Pour le passé de la boutique, mettez tout en file d&apos;attente.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ReconcileTab</name>
    <message>
        <source>Show &amp;known ones and notices</source>
        <translation>Afficher &amp;connus et remarques</translation>
    </message>
    <message>
        <source>&amp;Reconcile</source>
        <translation>&amp;Rapprocher</translation>
    </message>
    <message>
        <source>Read the shop and Xero for this period and compare them. Nothing is changed.</source>
        <translation>Lire la boutique et Xero pour cette période et les comparer. Rien n&apos;est modifié.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Stopper</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write the findings as CSV, or everything as JSON</source>
        <translation>Écrire les constats en CSV, ou tout en JSON</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Sums by day</source>
        <translation>Sommes par jour</translation>
    </message>
    <message>
        <source>P&amp;ost it</source>
        <translation>&amp;Transférer</translation>
    </message>
    <message>
        <source>Puts the selected documents that are missing in Xero into the queue and posts them</source>
        <translation>Met en file d&apos;attente les documents sélectionnés qui manquent dans Xero et les transfère</translation>
    </message>
    <message>
        <source>View in &amp;Magento</source>
        <translation>Voir dans &amp;Magento</translation>
    </message>
    <message>
        <source>&amp;Accept as known</source>
        <translation>&amp;Accepter comme connu</translation>
    </message>
    <message>
        <source>It no longer counts as a difference until one of its figures changes</source>
        <translation>Il ne compte plus comme écart jusqu&apos;à ce qu&apos;un de ses chiffres change</translation>
    </message>
    <message>
        <source>%1 to %2 · in Magento: %3 · in Xero: %4 · equal: %5 · calls: %6 to Xero, %7 to the shop</source>
        <translation>Du %1 au %2 · dans Magento&#xa0;: %3 · dans Xero&#xa0;: %4 · égaux&#xa0;: %5 · appels&#xa0;: %6 à Xero, %7 à la boutique</translation>
    </message>
    <message>
        <source>No differences · %1</source>
        <translation>Aucun écart · %1</translation>
    </message>
    <message>
        <source>Differences: %1 · %2</source>
        <translation>Écarts&#xa0;: %1 · %2</translation>
    </message>
    <message>
        <source>Count it &amp;again</source>
        <translation>Compter de &amp;nouveau</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>The shop and Xero are being read. Nothing is changed in either.</source>
        <translation>La boutique et Xero sont en cours de lecture. Rien n&apos;y est modifié.</translation>
    </message>
    <message>
        <source>Are the books the same as the shop?</source>
        <translation>Les comptes sont-ils identiques à la boutique&#xa0;?</translation>
    </message>
    <message>
        <source>Connect the shop and Xero first. Then every invoice and credit memo of a period can be compared with Xero&apos;s, one by one.</source>
        <translation>Connectez d&apos;abord la boutique et Xero. Ensuite, chaque facture et chaque avoir d&apos;une période peut être comparé à celui de Xero, un par un.</translation>
    </message>
    <message>
        <source>Go to Credentials</source>
        <translation>Aller aux identifiants</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>Rien dans cette période</translation>
    </message>
    <message>
        <source>Neither the shop nor Xero has documents of these days. Choose another period.</source>
        <translation>Ni la boutique ni Xero n&apos;ont de documents pour ces jours. Choisissez une autre période.</translation>
    </message>
    <message>
        <source>Choose a period and reconcile it: missing, changed, voided and differently paid documents are listed with both figures and what to do. Nothing is changed.</source>
        <translation>Choisissez une période et faites le rapprochement&#xa0;: les documents manquants, modifiés, annulés et payés autrement sont listés avec les deux chiffres et ce qu&apos;il faut faire. Rien n&apos;est modifié.</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;JSON files (*.json)</source>
        <translation>Fichiers CSV (*.csv);;Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>View on &amp;Xero</source>
        <translation>Voir dans &amp;Xero</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::RequestsChart</name>
    <message>
        <source>Calls per day</source>
        <translation>Appels par jour</translation>
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
        <translation>Limite de Xero</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::RequestsDialog</name>
    <message>
        <source>View Request Daily</source>
        <translation>Requêtes par jour</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>&amp;Copier le tableau</translation>
    </message>
    <message>
        <source>Xero allows %1 a day.</source>
        <translation>Xero en autorise %1 par jour.</translation>
    </message>
    <message>
        <source>%1: %2 calls, %3 of them only read.</source>
        <translation>%1&#xa0;: %2 appels, dont %3 en lecture seule.</translation>
    </message>
    <message>
        <source>Last hour, by the minute</source>
        <translation>Dernière heure, par minute</translation>
    </message>
    <message>
        <source>Today, by the minute</source>
        <translation>Aujourd&apos;hui, par minute</translation>
    </message>
    <message>
        <source>Yesterday, by the minute</source>
        <translation>Hier, par minute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>Magento</source>
        <translation>Magento</translation>
    </message>
    <message>
        <source>Xero allows %1 a minute; the most were %2.</source>
        <translation>Xero en autorise %1 par minute&#xa0;; le maximum a été de %2.</translation>
    </message>
    <message>
        <source>No calls in this time</source>
        <translation>Aucun appel dans cette période</translation>
    </message>
    <message>
        <source>Calls are counted when the shop is read and when something is posted. Sync once, or choose a longer period above. Minutes are kept for today and yesterday.</source>
        <translation>Les appels sont comptés quand la boutique est lue et quand quelque chose est transféré. Synchronisez une fois, ou choisissez ci-dessus une période plus longue. Les minutes sont gardées pour aujourd&apos;hui et hier.</translation>
    </message>
    <message>
        <source>Calls are counted when the shop is read and when something is posted. Connect and sync once, then they are shown here.</source>
        <translation>Les appels sont comptés quand la boutique est lue et quand quelque chose est transféré. Connectez et synchronisez une fois&#xa0;; ils s&apos;affichent alors ici.</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>Exporter les appels</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Rows written to %1: %2</source>
        <translation>Lignes écrites dans %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::RequestsTable</name>
    <message>
        <source>Calls by time and kind</source>
        <translation>Appels par heure et par genre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Read (GET)</source>
        <translation>Lecture (GET)</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>all calls of the day</source>
        <translation>tous les appels du jour</translation>
    </message>
    <message>
        <source>all calls of the minute</source>
        <translation>tous les appels de la minute</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::RolesPage</name>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>S&amp;ales</source>
        <translation>&amp;Ventes</translation>
    </message>
    <message>
        <source>Products sold. Needed.</source>
        <translation>Produits vendus. Nécessaire.</translation>
    </message>
    <message>
        <source>Sh&amp;ipping</source>
        <translation>Fra&amp;is de port</translation>
    </message>
    <message>
        <source>What customers pay for delivery. Needed.</source>
        <translation>Ce que les clients paient pour la livraison. Nécessaire.</translation>
    </message>
    <message>
        <source>&amp;Discounts</source>
        <translation>&amp;Remises</translation>
    </message>
    <message>
        <source>Used when discounts get their own lines.</source>
        <translation>Utilisé quand les remises ont leurs propres lignes.</translation>
    </message>
    <message>
        <source>Ad&amp;justments</source>
        <translation>A&amp;justements</translation>
    </message>
    <message>
        <source>Adjustment refunds and fees of credit memos.</source>
        <translation>Remboursements et frais d&apos;ajustement des avoirs Magento.</translation>
    </message>
    <message>
        <source>Roundi&amp;ng</source>
        <translation>Arro&amp;ndi</translation>
    </message>
    <message>
        <source>A cent or two, when Magento&apos;s total cannot be reached otherwise.</source>
        <translation>Un ou deux centimes, quand le total de Magento n&apos;est pas atteignable autrement.</translation>
    </message>
    <message>
        <source>Only where the shop uses it</source>
        <translation>Seulement si la boutique s&apos;en sert</translation>
    </message>
    <message>
        <source>Sales &amp;tax as a line</source>
        <translation>&amp;Taxe de vente en ligne séparée</translation>
    </message>
    <message>
        <source>For United States books, where tax is a line of its own.</source>
        <translation>Pour les comptabilités des États-Unis, où la taxe est une ligne à part.</translation>
    </message>
    <message>
        <source>Fixed &amp;product tax</source>
        <translation>Taxe fixe sur &amp;produit</translation>
    </message>
    <message>
        <source>Recycling and similar fees (FPT).</source>
        <translation>Recyclage et contributions semblables (FPT).</translation>
    </message>
    <message>
        <source>&amp;Gift cards redeemed</source>
        <translation>Cartes cadeaux &amp;utilisées</translation>
    </message>
    <message>
        <source>Money paid with a gift card.</source>
        <translation>Montants payés avec une carte cadeau.</translation>
    </message>
    <message>
        <source>Gift cards s&amp;old</source>
        <translation>Cartes cadeaux ven&amp;dues</translation>
    </message>
    <message>
        <source>Sold cards are a debt until they are used.</source>
        <translation>Les cartes vendues sont une dette jusqu&apos;à leur utilisation.</translation>
    </message>
    <message>
        <source>Store &amp;credit</source>
        <translation>&amp;Crédit boutique</translation>
    </message>
    <message>
        <source>Money paid from the customer&apos;s balance.</source>
        <translation>Montants payés avec le solde du client.</translation>
    </message>
    <message>
        <source>Re&amp;ward points</source>
        <translation>Points de &amp;fidélité</translation>
    </message>
    <message>
        <source>Money paid with points.</source>
        <translation>Montants payés avec des points.</translation>
    </message>
    <message>
        <source>Gift wrapping</source>
        <translation>Emballage cadeau</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::RulesPage</name>
    <message>
        <source>Account rules</source>
        <translation>Règles de comptes</translation>
    </message>
    <message>
        <source>Lines that belong elsewhere than the sales account. The rules are tried from the top; the first that fits a line is taken. Without a rule, everything goes to the sales account.</source>
        <translation>Les lignes qui vont ailleurs que sur le compte de ventes. Les règles sont essayées à partir du haut&#xa0;; la première qui convient à une ligne est retenue. Sans règle, tout va sur le compte de ventes.</translation>
    </message>
    <message>
        <source>Account rules, in the order in which they are tried</source>
        <translation>Règles de comptes, dans l&apos;ordre où elles sont essayées</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Monter la règle</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>Monter la règle (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Descendre la règle</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>Descendre la règle (Alt+Bas)</translation>
    </message>
    <message>
        <source>This rule</source>
        <translation>Cette règle</translation>
    </message>
    <message>
        <source>It is for lines where all of these fit; leave empty what does not matter.</source>
        <translation>Elle vaut pour les lignes où tout ceci convient&#xa0;; laissez vide ce qui n&apos;importe pas.</translation>
    </message>
    <message>
        <source>Store view (id)</source>
        <translation>Vue magasin (id)</translation>
    </message>
    <message>
        <source>store view</source>
        <translation>vue magasin</translation>
    </message>
    <message>
        <source>Website (id)</source>
        <translation>Site web (id)</translation>
    </message>
    <message>
        <source>website</source>
        <translation>site web</translation>
    </message>
    <message>
        <source>Customer group (id)</source>
        <translation>Groupe de clients (id)</translation>
    </message>
    <message>
        <source>customer group</source>
        <translation>groupe de clients</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Type de produit</translation>
    </message>
    <message>
        <source>product type</source>
        <translation>type de produit</translation>
    </message>
    <message>
        <source>Category (id)</source>
        <translation>Catégorie (id)</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>Attribute set (id)</source>
        <translation>Jeu d&apos;attributs (id)</translation>
    </message>
    <message>
        <source>attribute set</source>
        <translation>jeu d&apos;attributs</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>Empty: the sales account.</source>
        <translation>Vide&#xa0;: le compte de ventes.</translation>
    </message>
    <message>
        <source>&amp;Tax rate</source>
        <translation>&amp;Taux de taxe</translation>
    </message>
    <message>
        <source>Empty: as the page Taxes says.</source>
        <translation>Vide&#xa0;: comme sur la page Taxes.</translation>
    </message>
    <message>
        <source>any, or for example %1</source>
        <translation>tous, ou par exemple %1</translation>
    </message>
    <message>
        <source>every line</source>
        <translation>chaque ligne</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>encore rien de choisi</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SchedulePage</name>
    <message>
        <source>What is posted</source>
        <translation>Ce qui est transféré</translation>
    </message>
    <message>
        <source>Sales from Magento&apos;s &amp;invoices (recommended)</source>
        <translation>Ventes d&apos;après les &amp;factures de Magento (recommandé)</translation>
    </message>
    <message>
        <source>Sales from &amp;orders</source>
        <translation>Ventes d&apos;après les c&amp;ommandes</translation>
    </message>
    <message>
        <source>One summary for each day</source>
        <translation>Un récapitulatif par jour</translation>
    </message>
    <message>
        <source>A sale is booked when it is invoiced; partial invoices are right. Choose orders only when the shop makes no invoices.</source>
        <translation>Une vente est comptabilisée quand elle est facturée&#xa0;; les factures partielles sont justes. Ne choisissez les commandes que si la boutique ne fait pas de factures.</translation>
    </message>
    <message>
        <source>For shops with many small sales: one invoice and one credit note for a day, a currency and a payment method. Xero then knows no single customers.</source>
        <translation>Pour les boutiques avec beaucoup de petites ventes&#xa0;: une facture et un avoir par jour, par devise et par mode de paiement. Xero ne connaît alors pas les clients individuels.</translation>
    </message>
    <message>
        <source>&amp;Customers, as contacts, also without a sale</source>
        <translation>&amp;Clients, comme contacts, même sans vente</translation>
    </message>
    <message>
        <source>Pro&amp;ducts, as items</source>
        <translation>Pro&amp;duits, comme articles</translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation>&amp;Paiements</translation>
    </message>
    <message>
        <source>Credit &amp;memos, as credit notes with their refunds</source>
        <translation>&amp;Avoirs Magento, comme avoirs avec leurs remboursements</translation>
    </message>
    <message>
        <source>Only documents dated on or &amp;after</source>
        <translation>Seulement les documents datés à pa&amp;rtir du</translation>
    </message>
    <message>
        <source>Earliest date</source>
        <translation>Première date</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Immediate&amp;ly</source>
        <translation>&amp;Immédiat</translation>
    </message>
    <message>
        <source>Cron &amp;Job (recommended)</source>
        <translation>Tâche Cro&amp;n (recommandé)</translation>
    </message>
    <message>
        <source>every %1 minutes</source>
        <translation>toutes les %1 minutes</translation>
    </message>
    <message>
        <source>Interval of the Cron Job</source>
        <translation>Intervalle de la tâche Cron</translation>
    </message>
    <message>
        <source>the shop is asked every </source>
        <translation>la boutique est interrogée toutes les </translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> secondes</translation>
    </message>
    <message>
        <source>Seconds between two looks at the shop</source>
        <translation>Secondes entre deux lectures de la boutique</translation>
    </message>
    <message>
        <source>Changes are gathered and sent together: the fewest calls to Xero.</source>
        <translation>Les changements sont rassemblés et envoyés ensemble&#xa0;: le moins d&apos;appels à Xero.</translation>
    </message>
    <message>
        <source>A sale is in Xero about a minute after it was made. Needs more of the calls that Xero allows in a day.</source>
        <translation>Une vente est dans Xero environ une minute après avoir été faite. Demande davantage des appels que Xero autorise par jour.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SearchPicker</name>
    <message>
        <source>Not chosen – type to search</source>
        <translation>Pas choisi – tapez pour chercher</translation>
    </message>
    <message>
        <source>%1 – unknown in Xero</source>
        <translation>%1 – inconnu dans Xero</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SecretField</name>
    <message>
        <source>Hide the value</source>
        <translation>Masquer la valeur</translation>
    </message>
    <message>
        <source>Show the value</source>
        <translation>Afficher la valeur</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SelectionBar</name>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordre</translation>
    </message>
    <message>
        <source>S&amp;kip…</source>
        <translation>I&amp;gnorer…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>What would be posted, before anything is sent (Enter)</source>
        <translation>Ce qui serait transféré, avant tout envoi (Entrée)</translation>
    </message>
    <message>
        <source>Try again what was refused, blocked or skipped (F5)</source>
        <translation>Réessayer ce qui a été refusé, bloqué ou ignoré (F5)</translation>
    </message>
    <message>
        <source>Post before or after all others (Ctrl+Up, Ctrl+Down)</source>
        <translation>Transférer avant ou après tous les autres (Ctrl+Haut, Ctrl+Bas)</translation>
    </message>
    <message>
        <source>Keep in the list, but do not post; can be undone</source>
        <translation>Garder dans la liste sans transférer&#xa0;; annulable</translation>
    </message>
    <message>
        <source>Take out of the queue; can be undone (Del)</source>
        <translation>Supprimer de la file d&apos;attente&#xa0;; annulable (Suppr)</translation>
    </message>
    <message>
        <source>Post &amp;first</source>
        <translation>Transférer en &amp;premier</translation>
    </message>
    <message>
        <source>In the &amp;usual order</source>
        <translation>Dans l&apos;ordre &amp;habituel</translation>
    </message>
    <message>
        <source>Post &amp;last</source>
        <translation>Transférer en &amp;dernier</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>Select rows to see what can be done.</source>
        <translation>Sélectionnez des lignes pour voir ce que vous pouvez faire.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ShopCard</name>
    <message>
        <source>Your Magento shop</source>
        <translation>Votre boutique Magento</translation>
    </message>
    <message>
        <source>OAuth &amp;1.0a (recommended)</source>
        <translation>OAuth &amp;1.0a (recommandé)</translation>
    </message>
    <message>
        <source>&amp;Bearer token</source>
        <translation>Jeton &amp;Bearer</translation>
    </message>
    <message>
        <source>&amp;Test the shop</source>
        <translation>&amp;Tester la boutique</translation>
    </message>
    <message>
        <source>How to get the four values from Magento</source>
        <translation>Comment obtenir les quatre valeurs de Magento</translation>
    </message>
    <message>
        <source>Store &amp;URL</source>
        <translation>&amp;URL de la boutique</translation>
    </message>
    <message>
        <source>The address of the shop, as customers open it.</source>
        <translation>L&apos;adresse de la boutique, telle que les clients l&apos;ouvrent.</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Mode de connexion</translation>
    </message>
    <message>
        <source>Consumer &amp;key</source>
        <translation>Consumer &amp;key</translation>
    </message>
    <message>
        <source>Access t&amp;oken</source>
        <translation>Access t&amp;oken</translation>
    </message>
    <message>
        <source>Access token secr&amp;et</source>
        <translation>Access token secr&amp;et</translation>
    </message>
    <message>
        <source>Since Magento 2.4.4 a shop takes this only when Stores &gt; Configuration &gt; Services &gt; OAuth allows tokens as standalone Bearer tokens.</source>
        <translation>Depuis Magento 2.4.4, une boutique ne l&apos;accepte que si Stores &gt; Configuration &gt; Services &gt; OAuth autorise les jetons comme jetons Bearer autonomes.</translation>
    </message>
    <message>
        <source>Longer than an integration&apos;s token: an admin&apos;s token runs out after hours.</source>
        <translation>Plus long que le jeton d&apos;une intégration&#xa0;: le jeton d&apos;un administrateur expire après quelques heures.</translation>
    </message>
    <message>
        <source>The store URL is missing.</source>
        <translation>L&apos;URL de la boutique manque.</translation>
    </message>
    <message>
        <source>Store URL: %1</source>
        <translation>URL de la boutique&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of the Magento integration is missing.</source>
        <translation>%1 de l&apos;intégration Magento manque.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Vues magasin</translation>
    </message>
    <message>
        <source>Permissions of the integration</source>
        <translation>Autorisations de l&apos;intégration</translation>
    </message>
    <message>
        <source>Magento shop</source>
        <translation>Boutique Magento</translation>
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
        <translation>Devise</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>The shop has not been reached yet. Enter the keys in the Credentials tab and press Connect Now.</source>
        <translation>La boutique n&apos;a pas encore été jointe. Saisissez les clés dans l&apos;onglet Identifiants et cliquez sur Connecter.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Magento version</source>
        <translation>Version de Magento</translation>
    </message>
    <message>
        <source>✓ granted</source>
        <translation>✓ accordée</translation>
    </message>
    <message>
        <source>✗ missing</source>
        <translation>✗ manquante</translation>
    </message>
    <message>
        <source>%1 (base %2)</source>
        <translation>%1 (base %2)</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SinceChoice</name>
    <message>
        <source>financial year</source>
        <translation>exercice</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Earliest date</source>
        <translation>Première date</translation>
    </message>
    <message>
        <source>From &amp;today</source>
        <translation>À partir d&apos;&amp;aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Nothing of the past is posted. Right when the books up to now were kept by hand.</source>
        <translation>Rien du passé n&apos;est transféré. Convient si les comptes ont été tenus à la main jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>From the &amp;start of this</source>
        <translation>Depuis le &amp;début du présent</translation>
    </message>
    <message>
        <source>Only what was not posted before is sent. Right when nothing of this period is in Xero yet; what was entered by hand would stand there twice.</source>
        <translation>Seul ce qui n&apos;a pas encore été transféré est envoyé. Convient si rien de cette période n&apos;est encore dans Xero&#xa0;; ce qui a été saisi à la main y serait deux fois.</translation>
    </message>
    <message>
        <source>From a &amp;date</source>
        <translation>À &amp;partir d&apos;une date</translation>
    </message>
    <message>
        <source>Right when you know up to which day the books are complete.</source>
        <translation>Convient si vous savez jusqu&apos;à quel jour les comptes sont complets.</translation>
    </message>
    <message>
        <source>The &amp;whole history</source>
        <translation>&amp;Tout l&apos;historique</translation>
    </message>
    <message>
        <source>Every document the shop ever made, oldest first. It can take days of Xero&apos;s calls, and touches years that may be closed.</source>
        <translation>Tous les documents que la boutique a jamais faits, du plus ancien au plus récent. Cela peut prendre des jours d&apos;appels à Xero, et touche des exercices peut-être clos.</translation>
    </message>
    <message>
        <source>calendar year</source>
        <translation>année civile</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>the whole history</source>
        <translation>tout l&apos;historique</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SinceDialog</name>
    <message>
        <source>From which date to post</source>
        <translation>Date de début du transfert</translation>
    </message>
    <message>
        <source>From which date on shall the shop be posted?</source>
        <translation>À partir de quelle date la boutique doit-elle être transférée&#xa0;?</translation>
    </message>
    <message>
        <source>Asked once, before the first sync. It can be changed under Account types &gt; Schedule.</source>
        <translation>Demandé une seule fois, avant la première synchronisation. Modifiable sous Types de comptes &gt; Planification.</translation>
    </message>
    <message>
        <source>Posted: %1</source>
        <translation>Transféré&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::StateChips</name>
    <message>
        <source>All  %1</source>
        <translation>Tous  %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::StatusTab</name>
    <message>
        <source>This computer has no network at the moment. It goes on by itself when the network is back; nothing is lost.</source>
        <translation>Cet ordinateur n&apos;a pas de réseau en ce moment. La suite est automatique quand le réseau revient&#xa0;; rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Open the queue</source>
        <translation>&amp;Ouvrir la file d&apos;attente</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Asks both sides anew</source>
        <translation>Interroge de nouveau les deux côtés</translation>
    </message>
    <message>
        <source>Immediately (the shop is asked every %1 s)</source>
        <translation>Immédiat (la boutique est interrogée toutes les %1 s)</translation>
    </message>
    <message>
        <source>Cron Job (every %1 minutes)</source>
        <translation>Tâche Cron (toutes les %1 minutes)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchro</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Prochaine synchro</translation>
    </message>
    <message>
        <source>paused: only Sync Now posts</source>
        <translation>en pause&#xa0;: seul Synchroniser transfère</translation>
    </message>
    <message>
        <source>when both sides are connected</source>
        <translation>quand les deux côtés sont connectés</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>En file d&apos;attente</translation>
    </message>
    <message>
        <source>nothing is waiting</source>
        <translation>rien n&apos;attend</translation>
    </message>
    <message>
        <source>%1 documents need you: open the queue to see why.</source>
        <translation>%1 documents vous attendent&#xa0;: ouvrez la file d&apos;attente pour voir pourquoi.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::StepStrip</name>
    <message>
        <source>Let Magento make the keys</source>
        <translation>Faites créer les clés par Magento</translation>
    </message>
    <message>
        <source>Add an integration in the admin and paste its four values on the left.</source>
        <translation>Ajoutez une intégration dans l&apos;administration et collez ses quatre valeurs à gauche.</translation>
    </message>
    <message>
        <source>Make your own Xero app</source>
        <translation>Créez votre application Xero</translation>
    </message>
    <message>
        <source>It is free and takes two minutes. Paste its client id on the right.</source>
        <translation>C&apos;est gratuit et prend deux minutes. Collez son Client id à droite.</translation>
    </message>
    <message>
        <source>Press Connect Now</source>
        <translation>Cliquez sur Connecter</translation>
    </message>
    <message>
        <source>Your browser opens Xero&apos;s page. Allow the access and come back here.</source>
        <translation>Votre navigateur ouvre la page de Xero. Autorisez l&apos;accès et revenez ici.</translation>
    </message>
    <message>
        <source>Steps of setting up</source>
        <translation>Étapes de la configuration</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::Style</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SuggestDialog</name>
    <message>
        <source>&amp;Fill in</source>
        <translation>&amp;Remplir</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Everything is chosen already: there is nothing to suggest.</source>
        <translation>Tout est déjà choisi&#xa0;: il n&apos;y a rien à proposer.</translation>
    </message>
    <message>
        <source>From your chart of accounts, your tax rates and what the shop uses. Only what is still empty is filled in; nothing is saved before you press Save.</source>
        <translation>D&apos;après votre plan comptable, vos taux de taxe et ce que la boutique utilise. Seul ce qui est encore vide est rempli&#xa0;; rien n&apos;est enregistré avant que vous ne cliquiez sur Enregistrer.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>please choose yourself</source>
        <translation>à choisir vous-même</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::TaxesPage</name>
    <message>
        <source>Tax in Magento</source>
        <translation>Taxe dans Magento</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Tax rate in Xero</source>
        <translation>Taux de taxe dans Xero</translation>
    </message>
    <message>
        <source>No taxes of the shop are known yet. They appear here once the shop has been read.</source>
        <translation>Aucune taxe de la boutique n&apos;est encore connue. Elles apparaissent ici une fois la boutique lue.</translation>
    </message>
    <message>
        <source>Taxes that the shop charges</source>
        <translation>Taxes appliquées par la boutique</translation>
    </message>
    <message>
        <source>Only tax rates of the same percentage can be chosen: another rate would change what the customer has paid.</source>
        <translation>Seuls les taux de taxe du même pourcentage peuvent être choisis&#xa0;: un autre taux changerait ce que le client a payé.</translation>
    </message>
    <message>
        <source>Any other tax, by its percentage</source>
        <translation>Toute autre taxe, par son pourcentage</translation>
    </message>
    <message>
        <source>For taxes of the shop that have no row above, such as one that is new tomorrow.</source>
        <translation>Pour les taxes de la boutique sans ligne ci-dessus, comme une qui sera nouvelle demain.</translation>
    </message>
    <message>
        <source>Tax rates by percentage</source>
        <translation>Taux de taxe par pourcentage</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Add &amp;percentage</source>
        <translation>Ajouter un &amp;pourcentage</translation>
    </message>
    <message>
        <source>Sales without tax</source>
        <translation>Ventes sans taxe</translation>
    </message>
    <message>
        <source>&amp;Zero rated at home</source>
        <translation>Taux &amp;zéro national</translation>
    </message>
    <message>
        <source>Books, food and the like, sold in your own country.</source>
        <translation>Livres, alimentation et autres, vendus dans votre pays.</translation>
    </message>
    <message>
        <source>Sold a&amp;broad</source>
        <translation>Vendu à l&apos;ét&amp;ranger</translation>
    </message>
    <message>
        <source>Exports.</source>
        <translation>Exportations.</translation>
    </message>
    <message>
        <source>R&amp;everse charge</source>
        <translation>A&amp;utoliquidation</translation>
    </message>
    <message>
        <source>Businesses abroad with a valid VAT number.</source>
        <translation>Entreprises à l&apos;étranger avec un numéro de TVA valable.</translation>
    </message>
    <message>
        <source>&amp;No tax</source>
        <translation>&amp;Sans taxe</translation>
    </message>
    <message>
        <source>Gift cards, adjustments and rounding lines.</source>
        <translation>Cartes cadeaux, ajustements et lignes d&apos;arrondi.</translation>
    </message>
    <message>
        <source>Sales without tax: exceptions</source>
        <translation>Ventes sans taxe&#xa0;: exceptions</translation>
    </message>
    <message>
        <source>By country of delivery</source>
        <translation>Par pays de livraison</translation>
    </message>
    <message>
        <source>Tax rates by country</source>
        <translation>Taux de taxe par pays</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>Pays (deux lettres)</translation>
    </message>
    <message>
        <source>Add &amp;country</source>
        <translation>Ajouter un pa&amp;ys</translation>
    </message>
    <message>
        <source>By customer group</source>
        <translation>Par groupe de clients</translation>
    </message>
    <message>
        <source>Tax rates by customer group</source>
        <translation>Taux de taxe par groupe de clients</translation>
    </message>
    <message>
        <source>Customer group (id)</source>
        <translation>Groupe de clients (id)</translation>
    </message>
    <message>
        <source>Add customer &amp;group</source>
        <translation>Ajouter un &amp;groupe de clients</translation>
    </message>
    <message>
        <source>Services sold abroad, by product type</source>
        <translation>Services vendus à l&apos;étranger, par type de produit</translation>
    </message>
    <message>
        <source>Tax rates by product type</source>
        <translation>Taux de taxe par type de produit</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Type de produit</translation>
    </message>
    <message>
        <source>Add product type</source>
        <translation>Ajouter un type de produit</translation>
    </message>
    <message>
        <source>Tax rates of the shop that no document bears yet: %1. They get a row here with their first document; until then their percentage counts, below.</source>
        <translation>Taux de taxe de la boutique qui ne figurent encore sur aucun document : %1. Ils auront une ligne ici avec leur premier document ; d&apos;ici là, leur pourcentage s&apos;applique, ci-dessous.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::TenantDialog</name>
    <message>
        <source>Choose the organisation</source>
        <translation>Choisir l&apos;organisation</translation>
    </message>
    <message>
        <source>Your sign-in reaches several organisations in Xero. Into which one does this shop post? The choice is remembered.</source>
        <translation>Votre connexion donne accès à plusieurs organisations dans Xero. Vers laquelle cette boutique est-elle transférée&#xa0;? Le choix est mémorisé.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::TextPane</name>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::Tray</name>
    <message>
        <source>&amp;Open Counterfoil</source>
        <translation>&amp;Ouvrir Counterfoil</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>S&amp;ynchroniser</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Shop: %1</source>
        <translation>Boutique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Xero: %1</source>
        <translation>Xero&#xa0;: %1</translation>
    </message>
    <message>
        <source>A sync is running</source>
        <translation>Une synchronisation est en cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) refused</source>
        <translation>
            <numerusform>%n document refusé</numerusform>
            <numerusform>%n documents refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents were refused</source>
        <translation>Des documents ont été refusés</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be posted. Open the queue to see why and what to do.</source>
        <translation>
            <numerusform>%n document n&apos;a pas pu être transféré. Ouvrez la file d&apos;attente pour voir pourquoi et que faire.</numerusform>
            <numerusform>%n documents n&apos;ont pas pu être transférés. Ouvrez la file d&apos;attente pour voir pourquoi et que faire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Reconnectez-vous</translation>
    </message>
    <message>
        <source>%1
Nothing is lost; it goes on after the sign-in.</source>
        <translation>%1
Rien n&apos;est perdu&#xa0;; la suite vient après la connexion.</translation>
    </message>
    <message>
        <source>The limit of calls is reached</source>
        <translation>La limite d&apos;appels est atteinte</translation>
    </message>
    <message>
        <source>The sign-in to Xero ends soon</source>
        <translation>La connexion à Xero expire bientôt</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Dismiss; Ctrl+Z in the list still undoes it</source>
        <translation>Fermer&#xa0;; Ctrl+Z dans la liste permet encore d&apos;annuler</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Put the rows back as they were (Ctrl+Z)</source>
        <translation>Remettre les lignes comme avant (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed from the queue. They are not posted.</source>
        <translation>
            <numerusform>%n ligne supprimée de la file d&apos;attente. Elle n&apos;est pas transférée.</numerusform>
            <numerusform>%n lignes supprimées de la file d&apos;attente. Elles ne sont pas transférées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) skipped. They stay in the list and are not posted.</source>
        <translation>
            <numerusform>%n ligne ignorée. Elle reste dans la liste et n&apos;est pas transférée.</numerusform>
            <numerusform>%n lignes ignorées. Elles restent dans la liste et ne sont pas transférées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left alone: on their way to Xero, or in another program&apos;s hands.</source>
        <translation>
            <numerusform>%n ligne laissée telle quelle&#xa0;: en route vers Xero, ou prise en charge par un autre programme.</numerusform>
            <numerusform>%n lignes laissées telles quelles&#xa0;: en route vers Xero, ou prises en charge par un autre programme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Export the log…</source>
        <translation>E&amp;xporter l&apos;historique…</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Profils…</translation>
    </message>
    <message>
        <source>Stay in the &amp;tray when closed</source>
        <translation>&amp;Réduire dans la zone de notification</translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation>&amp;Lancer au démarrage</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <translation>&amp;Synchronisation</translation>
    </message>
    <message>
        <source>Sync &amp;Now</source>
        <translation>S&amp;ynchroniser</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Add All Data To Queue…</source>
        <translation>&amp;Tout mettre en file d&apos;attente…</translation>
    </message>
    <message>
        <source>&amp;Retry all refused</source>
        <translation>&amp;Réessayer les refus</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Find in this tab</source>
        <translation>&amp;Rechercher dans cet onglet</translation>
    </message>
    <message>
        <source>View Request &amp;Daily</source>
        <translation>Requêtes par &amp;jour</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Comme le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Set-up &amp;guide…</source>
        <translation>&amp;Guide de configuration…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Counterfoil</source>
        <translation>À &amp;propos de Counterfoil</translation>
    </message>
    <message>
        <source>Go to a tab</source>
        <translation>Aller à un onglet</translation>
    </message>
    <message>
        <source>Sync Now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Search in the queue or the log</source>
        <translation>Chercher dans la file d&apos;attente ou l&apos;historique</translation>
    </message>
    <message>
        <source>Save credentials or account types</source>
        <translation>Enregistrer identifiants ou types de comptes</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Dismiss the message, close a dialog</source>
        <translation>Fermer le message, fermer un dialogue</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Counterfoil</source>
        <translation>À propos de Counterfoil</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Counterfoil %1&lt;/h3&gt;&lt;p&gt;Posts a Magento 2 shop into Xero, exact to the cent.&lt;/p&gt;&lt;p&gt;Built with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Counterfoil %1&lt;/h3&gt;&lt;p&gt;Transfère une boutique Magento 2 vers Xero, au centime près.&lt;/p&gt;&lt;p&gt;Réalisé avec Qt %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Where the &amp;journal lies…</source>
        <translation>Emplacement du &amp;journal…</translation>
    </message>
    <message>
        <source>Preview of the selected rows (queue)</source>
        <translation>Aperçu des lignes sélectionnées (file d&apos;attente)</translation>
    </message>
    <message>
        <source>Remove the selected rows (queue)</source>
        <translation>Supprimer les lignes sélectionnées (file d&apos;attente)</translation>
    </message>
    <message>
        <source>Retry the selected rows (in the queue&apos;s list)</source>
        <translation>Réessayer les lignes sélectionnées (dans la liste de la file d&apos;attente)</translation>
    </message>
    <message>
        <source>Post the selected rows first, last (queue)</source>
        <translation>Transférer les lignes sélectionnées en premier, en dernier (file d&apos;attente)</translation>
    </message>
    <message>
        <source>Undo in a field; in the queue&apos;s list, undo Remove and Skip</source>
        <translation>Annuler la saisie dans un champ&#xa0;; dans la liste de la file d&apos;attente, annuler Supprimer et Ignorer</translation>
    </message>
</context>
</TS>
