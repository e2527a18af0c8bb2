<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Application</name>
    <message>
        <source>This data folder belongs to the shop %1. Give the demo a folder of its own.</source>
        <translation>Esta carpeta de datos pertenece a la tienda %1. Use una carpeta propia para la demostración.</translation>
    </message>
    <message>
        <source>Counterfoil is already open on this profile. Use the window that is open.</source>
        <translation>Counterfoil ya está abierto con este perfil. Use la ventana que está abierta.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Start at login could not be changed: the file %1 cannot be written. Check who may write there.</source>
        <translation>No se pudo cambiar el inicio con la sesión: no se puede escribir el archivo %1. Compruebe los permisos de escritura.</translation>
    </message>
</context>
<context>
    <name>BatchSender</name>
    <message>
        <source>Xero has a fault of its own and takes nothing at the moment. Nothing is lost: what waits stays in the queue and is tried again by itself.</source>
        <translation>Xero tiene un fallo propio y no acepta nada en este momento. No se pierde nada: lo pendiente sigue en la cola y se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>This program did not get on for some minutes, and another one on the shared journal took over its documents. Nothing is lost or sent twice; the next run goes on.</source>
        <translation>Este programa no avanzó durante unos minutos y otro programa del diario compartido se hizo cargo de sus documentos. Nada se pierde ni se envía dos veces; la próxima ejecución continúa.</translation>
    </message>
    <message>
        <source>Xero&apos;s calls for today are used up. The rest stays in the queue and goes on at %1.</source>
        <translation>Se han agotado las llamadas a Xero de hoy. El resto queda en la cola y continúa a las %1.</translation>
    </message>
    <message>
        <source>Waiting for Xero&apos;s minute limit</source>
        <translation>En espera por el límite por minuto de Xero</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Xero did not answer. What was sent is kept and settled before anything else next time.</source>
        <translation>Xero no respondió. Lo enviado se conserva y se aclara la próxima vez antes que nada.</translation>
    </message>
    <message>
        <source>Waiting whether Xero took a payment after all</source>
        <translation>Espera a ver si Xero aceptó un pago después de todo</translation>
    </message>
</context>
<context>
    <name>BooksWatch</name>
    <message>
        <source>%1 was voided in Xero after it had been posted. Nothing was sent; if it should stand in the books, enter it in Xero again.</source>
        <translation>%1 se anuló en Xero después de contabilizarse. No se ha enviado nada; si debe figurar en la contabilidad, introdúzcalo de nuevo en Xero.</translation>
    </message>
    <message>
        <source>%1 was deleted in Xero after it had been posted. Nothing was sent; if it should stand in the books, enter it in Xero again.</source>
        <translation>%1 se eliminó en Xero después de contabilizarse. No se ha enviado nada; si debe figurar en la contabilidad, introdúzcalo de nuevo en Xero.</translation>
    </message>
    <message>
        <source>%1 was changed in Xero: its total is now %2 %3, and %4 %5 was posted. Nothing was sent; compare the two.</source>
        <translation>%1 se modificó en Xero: su total es ahora %2 %3 y se contabilizó por %4 %5. No se ha enviado nada; compare ambos.</translation>
    </message>
    <message>
        <source>%1 was given the number %2 in Xero. Nothing was sent.</source>
        <translation>%1 recibió el número %2 en Xero. No se ha enviado nada.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Everything that the shop uses is mapped.</source>
        <translation>Todo lo que usa la tienda tiene su correspondencia.</translation>
    </message>
    <message>
        <source>The proposals marked * are now in the mapping.</source>
        <translation>Las propuestas marcadas con * ya están en las correspondencias.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>The mapping is read. `counterfoil accounts list` shows what is wrong with it, if anything.</source>
        <translation>Se han leído las correspondencias. `counterfoil accounts list` muestra sus problemas, si los hay.</translation>
    </message>
    <message>
        <source>%1 needs a value behind it. See: counterfoil --help</source>
        <translation>%1 necesita un valor a continuación. Consulte: counterfoil --help</translation>
    </message>
    <message>
        <source>%1 is no option of the program. See: counterfoil --help</source>
        <translation>%1 no es una opción del programa. Consulte: counterfoil --help</translation>
    </message>
    <message>
        <source>%1 is no option of %2, which takes none. See: counterfoil --help</source>
        <translation>%1 no es una opción de %2, que no admite ninguna. Consulte: counterfoil --help</translation>
    </message>
    <message>
        <source>%1 is no option of %2, which takes %3.</source>
        <translation>%1 no es una opción de %2, que admite %3.</translation>
    </message>
    <message>
        <source>%1 needs %2 behind it. See: counterfoil --help</source>
        <translation>%1 necesita %2 a continuación. Consulte: counterfoil --help</translation>
    </message>
    <message>
        <source>%1 is too much for %2. See: counterfoil --help</source>
        <translation>%1 sobra en %2. Consulte: counterfoil --help</translation>
    </message>
    <message>
        <source>%1 is too much: --demo takes no command. See: counterfoil --help</source>
        <translation>%1 sobra: --demo no admite ningún comando. Consulte: counterfoil --help</translation>
    </message>
    <message>
        <source>%1: %2 is no whole number from %3 to %4.</source>
        <translation>%1: %2 no es un número entero de %3 a %4.</translation>
    </message>
    <message>
        <source>change a setting</source>
        <translation>cambiar un ajuste</translation>
    </message>
    <message>
        <source>print a setting</source>
        <translation>mostrar un ajuste</translation>
    </message>
    <message>
        <source>print all settings, with what each means</source>
        <translation>mostrar todos los ajustes, con su significado</translation>
    </message>
    <message>
        <source>keep a secret; its value comes from standard input</source>
        <translation>guardar un secreto; su valor se lee de la entrada estándar</translation>
    </message>
    <message>
        <source>print which secrets are set (never their values)</source>
        <translation>mostrar qué secretos están definidos (nunca sus valores)</translation>
    </message>
    <message>
        <source>check the shop, sign in to Xero in a browser, print the organisation</source>
        <translation>comprobar la tienda, iniciar sesión en Xero en un navegador y mostrar la organización</translation>
    </message>
    <message>
        <source>sign out of Xero</source>
        <translation>cerrar la sesión de Xero</translation>
    </message>
    <message>
        <source>print how both connections and the queue stand</source>
        <translation>mostrar el estado de ambas conexiones y de la cola</translation>
    </message>
    <message>
        <source>print the mapping and what is wrong with it</source>
        <translation>mostrar las correspondencias y sus problemas</translation>
    </message>
    <message>
        <source>propose what is not mapped yet, with reasons</source>
        <translation>proponer lo que aún no tiene correspondencia, con motivos</translation>
    </message>
    <message>
        <source>write the mapping as JSON</source>
        <translation>escribir las correspondencias como JSON</translation>
    </message>
    <message>
        <source>read the mapping from JSON</source>
        <translation>leer las correspondencias de JSON</translation>
    </message>
    <message>
        <source>read the shop and queue what was never posted</source>
        <translation>leer la tienda y poner en cola lo que nunca se contabilizó</translation>
    </message>
    <message>
        <source>print what waits</source>
        <translation>mostrar lo que está en espera</translation>
    </message>
    <message>
        <source>try again what was refused; all of it when no ID is given</source>
        <translation>reintentar lo rechazado; todo si no se indica ningún ID</translation>
    </message>
    <message>
        <source>leave rows out</source>
        <translation>omitir filas</translation>
    </message>
    <message>
        <source>print what happened, newest first (status 1: success, 2: error)</source>
        <translation>mostrar lo ocurrido, lo más reciente primero (estado 1: correcto, 2: error)</translation>
    </message>
    <message>
        <source>print the calls of each day (View Request Daily)</source>
        <translation>mostrar las llamadas de cada día (Ver solicitudes diarias)</translation>
    </message>
    <message>
        <source>read and post all that is due, then end</source>
        <translation>leer y contabilizar todo lo que toca y terminar</translation>
    </message>
    <message>
        <source>compare a period&apos;s documents of the shop with Xero&apos;s, one by one; this month when no days are given</source>
        <translation>comparar uno a uno los documentos de un período de la tienda con los de Xero; este mes si no se indican días</translation>
    </message>
    <message>
        <source>show what a case would become in Xero, without any network</source>
        <translation>mostrar en qué se convertiría un caso en Xero, sin usar la red</translation>
    </message>
    <message>
        <source>run the demo shop and the demo Xero until standard input closes</source>
        <translation>ejecutar la tienda y el Xero de demostración hasta que se cierre la entrada estándar</translation>
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
        <translation>Counterfoil contabiliza una tienda Magento 2 en Xero, exacta al céntimo.

Uso:   counterfoil                      abrir la ventana
       counterfoil --demo [--headless]  probarlo con una tienda y un Xero de demostración integrados
       counterfoil [OPCIONES] COMANDO   hacer una cosa y terminar

Opciones:
  --data-dir CARPETA   dónde se guarda todo salvo los secretos
  --profile NOMBRE     qué conexión (de forma predeterminada: default)
  --secrets-file FICH  guardar los secretos en un archivo que solo usted pueda leer, en lugar del llavero
  --journal DIRECCIÓN  guardar desde ahora el diario en un servidor que comparten varios PC:
                       postgresql://user@server/database; sqlite: de nuevo en un archivo
  --json               salida en JSON
  --help, --version

Comandos:
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
Códigos de salida: 0 todo hecho; 2 uso o ajustes; 3 algunos documentos rechazados o bloqueados;
4 sin conexión; 5 llamadas agotadas y queda trabajo; 6 no se pudo acceder a un servicio;
7 la conciliación encontró diferencias; 130 interrumpido.

Los secretos también pueden venir de COUNTERFOIL_MAGENTO_CONSUMER_KEY, COUNTERFOIL_MAGENTO_CONSUMER_SECRET,
COUNTERFOIL_MAGENTO_ACCESS_TOKEN, COUNTERFOIL_MAGENTO_ACCESS_TOKEN_SECRET y
COUNTERFOIL_XERO_CLIENT_SECRET.
</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>No existe el ajuste %1.</translation>
    </message>
    <message>
        <source>%1 is no name of a profile: use up to 40 of a-z, 0-9, - and _.</source>
        <translation>%1 no es un nombre de perfil: use hasta 40 caracteres de a-z, 0-9, - y _.</translation>
    </message>
    <message>
        <source>set</source>
        <translation>definido</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>There is no secret %1 to set. The names are: %2.</source>
        <translation>No existe el secreto %1. Los nombres son: %2.</translation>
    </message>
    <message>
        <source>No value came on standard input. Use: printf %s &apos;value&apos; | counterfoil secrets set %1</source>
        <translation>No llegó ningún valor por la entrada estándar. Use: printf %s &apos;valor&apos; | counterfoil secrets set %1</translation>
    </message>
    <message>
        <source>Your browser opens Xero&apos;s sign-in page. If it does not, open this address on this computer:</source>
        <translation>Su navegador abre la página de inicio de sesión de Xero. Si no lo hace, abra esta dirección en este ordenador:</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer:</source>
        <translation>Abra esta dirección en un navegador de este ordenador:</translation>
    </message>
    <message>
        <source>Nobody signed in within %1 seconds. Run `counterfoil connect` again.</source>
        <translation>Nadie inició sesión en %1 segundos. Ejecute de nuevo `counterfoil connect`.</translation>
    </message>
    <message>
        <source>Connected to %1 (%2, %3, %4).</source>
        <translation>Conectado a %1 (%2, %3, %4).</translation>
    </message>
    <message>
        <source>Signed out of Xero.</source>
        <translation>Sesión de Xero cerrada.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is no JSON: %2 at byte %3.</source>
        <translation>%1 no es JSON: %2 en el byte %3.</translation>
    </message>
    <message>
        <source>%1 holds JSON, but no object {…}.</source>
        <translation>%1 contiene JSON, pero no un objeto {…}.</translation>
    </message>
    <message>
        <source>--status is 1 (success) or 2 (error), not %1.</source>
        <translation>--status es 1 (correcto) o 2 (error), no %1.</translation>
    </message>
    <message>
        <source>--kinds: %1 is none of customers, products, orders, invoices, creditmemos.</source>
        <translation>--kinds: %1 no es ninguno de customers, products, orders, invoices, creditmemos.</translation>
    </message>
    <message>
        <source>--since: %1 is no day. Write it as 2026-04-01.</source>
        <translation>--since: %1 no es un día. Escríbalo como 2026-04-01.</translation>
    </message>
    <message>
        <source>Rows added to the queue: %1.</source>
        <translation>Filas añadidas a la cola: %1.</translation>
    </message>
    <message>
        <source>--state: %1 is none of waiting, sending, indoubt, failed, blocked, skipped.</source>
        <translation>--state: %1 no es ninguno de waiting, sending, indoubt, failed, blocked, skipped.</translation>
    </message>
    <message>
        <source>Rows in the queue: %1.</source>
        <translation>Filas en la cola: %1.</translation>
    </message>
    <message>
        <source>%1 is no row&apos;s id. `counterfoil queue list` shows them.</source>
        <translation>%1 no es el id de ninguna fila. `counterfoil queue list` las muestra.</translation>
    </message>
    <message>
        <source>Give either --all or ids.</source>
        <translation>Indique --all o ids, no ambos.</translation>
    </message>
    <message>
        <source>Rows changed: %1.</source>
        <translation>Filas modificadas: %1.</translation>
    </message>
    <message>
        <source>Give both days: --from 2026-04-01 --to 2026-04-30.</source>
        <translation>Indique ambos días: --from 2026-04-01 --to 2026-04-30.</translation>
    </message>
    <message>
        <source> (known)</source>
        <translation> (conocida)</translation>
    </message>
    <message>
        <source> (notice)</source>
        <translation> (aviso)</translation>
    </message>
    <message>
        <source>      Magento: %1   Xero: %2</source>
        <translation>      Magento: %1   Xero: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3 documents in Magento, %4 in Xero, %5 equal.</source>
        <translation>%1 a %2: %3 documentos en Magento, %4 en Xero, %5 iguales.</translation>
    </message>
    <message>
        <source>  %1 %2: Magento %3 in %4 documents, Xero %5 in %6</source>
        <translation>  %1 %2: Magento %3 en %4 documentos, Xero %5 en %6</translation>
    </message>
    <message>
        <source>Differences: %1. Calls used: %2 to Xero, %3 to the shop.</source>
        <translation>Diferencias: %1. Llamadas usadas: %2 a Xero, %3 a la tienda.</translation>
    </message>
    <message>
        <source>Counterfoil is already running on this profile. Close it, or wait until it has ended.</source>
        <translation>Counterfoil ya se está ejecutando con este perfil. Ciérrelo o espere a que termine.</translation>
    </message>
    <message>
        <source>Not everything is set yet: %1. Use `counterfoil config set` and `counterfoil secrets set`, then `counterfoil connect`.</source>
        <translation>Aún no está todo definido: %1. Use `counterfoil config set` y `counterfoil secrets set`, y después `counterfoil connect`.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Xero</source>
        <translation>Xero</translation>
    </message>
    <message>
        <source>Calls to Xero today: %1</source>
        <translation>Llamadas a Xero hoy: %1</translation>
    </message>
    <message>
        <source>Queue: %1 %2</source>
        <translation>Cola: %1 %2</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <translation>Última sincronización: %1</translation>
    </message>
    <message>
        <source>  Nothing to post.</source>
        <translation>  Nada que contabilizar.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>contabilizados</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazados</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueados</translation>
    </message>
    <message>
        <source>  Calls used: %1 to Xero, %2 to the shop. Waiting in the queue: %3, refused: %4.</source>
        <translation>  Llamadas usadas: %1 a Xero, %2 a la tienda. En espera en la cola: %3, rechazados: %4.</translation>
    </message>
    <message>
        <source>There is no command %1. Did you mean %2? `counterfoil --help` lists all.</source>
        <translation>No existe el comando %1. ¿Quería decir %2? `counterfoil --help` los muestra todos.</translation>
    </message>
    <message>
        <source>%1 needs one more word: %2.</source>
        <translation>%1 necesita una palabra más: %2.</translation>
    </message>
    <message>
        <source>There is no command %1 %2. Did you mean %1 %3? `counterfoil --help` lists all.</source>
        <translation>No existe el comando %1 %2. ¿Quería decir %1 %3? `counterfoil --help` los muestra todos.</translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Connected to the shop and to Xero.</source>
        <translation>Conectado a la tienda y a Xero.</translation>
    </message>
    <message>
        <source>The shop answers, and the keys are right.</source>
        <translation>La tienda responde y las claves son correctas.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Conectado a %1.</translation>
    </message>
    <message>
        <source>Disconnected from Xero.</source>
        <translation>Desconectado de Xero.</translation>
    </message>
    <message>
        <source>The mapping is saved.</source>
        <translation>Las correspondencias se han guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added to the queue.</source>
        <translation>
            <numerusform>%n fila añadida a la cola.</numerusform>
            <numerusform>%n filas añadidas a la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest of the shop is not read. What is in the queue stays there.</source>
        <translation>No se lee el resto de la tienda. Lo que hay en la cola se queda en ella.</translation>
    </message>
    <message>
        <source>No account for sales is chosen yet, so nothing could be posted. Open Account types, press Suggest, check and save, then press Sync Now again.</source>
        <translation>Aún no se ha elegido una cuenta para las ventas, así que no se podría contabilizar nada. Abra Tipos de cuenta, pulse Sugerir, revise y guarde; después pulse de nuevo Sincronizar ahora.</translation>
    </message>
    <message>
        <source>The account %1 %2 is now in Xero.</source>
        <translation>La cuenta %1 %2 ya está en Xero.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) accepted as known.</source>
        <translation>
            <numerusform>%n diferencia aceptada como conocida.</numerusform>
            <numerusform>%n diferencias aceptadas como conocidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) shown again.</source>
        <translation>
            <numerusform>%n diferencia se muestra de nuevo.</numerusform>
            <numerusform>%n diferencias se muestran de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the queue are as before.</source>
        <translation>
            <numerusform>%n fila de la cola está como antes.</numerusform>
            <numerusform>%n filas de la cola están como antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were queued or posted anew since and stay as they are.</source>
        <translation>
            <numerusform>%n fila se ha puesto en cola o contabilizado de nuevo entretanto y se queda como está.</numerusform>
            <numerusform>%n filas se han puesto en cola o contabilizado de nuevo entretanto y se quedan como están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataDirectory</name>
    <message>
        <source>No data folder is given. Name one with --data-dir, or leave the option out.</source>
        <translation>No se indicó ninguna carpeta de datos. Indique una con --data-dir u omita la opción.</translation>
    </message>
    <message>
        <source>The data folder %1 is a file. Choose a folder, or move the file away.</source>
        <translation>La carpeta de datos %1 es un archivo. Elija una carpeta o mueva el archivo.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made. Choose a folder in which you may write, or ask for permission to write there.</source>
        <translation>No se puede crear la carpeta de datos %1. Elija una carpeta en la que pueda escribir o pida permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written to. Give yourself permission to write there, free some space, or choose another folder.</source>
        <translation>No se puede escribir en la carpeta de datos %1. Concédase permiso para escribir ahí, libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a profile. Use 1 to 40 of the characters a-z, 0-9, - and _.</source>
        <translation>«%1» no puede ser el nombre de un perfil. Use de 1 a 40 de los caracteres a-z, 0-9, - y _.</translation>
    </message>
    <message>
        <source>The folder %1 of the profile cannot be made. Check that you may write there.</source>
        <translation>No se puede crear la carpeta %1 del perfil. Compruebe que puede escribir ahí.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>This data folder belongs to the shop %1. Give the demo a folder of its own.</source>
        <translation>Esta carpeta de datos pertenece a la tienda %1. Use una carpeta propia para la demostración.</translation>
    </message>
    <message>
        <source>Shop: connected, %1 store views.</source>
        <translation>Tienda: conectada, %1 vistas de tienda.</translation>
    </message>
    <message>
        <source>Xero: connected to %1 (%2).</source>
        <translation>Xero: conectado a %1 (%2).</translation>
    </message>
    <message>
        <source>Mapping: %1 suggestions applied, %2 open points.</source>
        <translation>Correspondencias: %1 sugerencias aplicadas, %2 puntos pendientes.</translation>
    </message>
    <message>
        <source>Queue: %1 documents added.</source>
        <translation>Cola: %1 documentos añadidos.</translation>
    </message>
    <message>
        <source>%1 of %2 equal to Magento to the cent</source>
        <translation>%1 de %2 iguales a Magento al céntimo</translation>
    </message>
    <message>
        <source>  ! differs: %1</source>
        <translation>  ! distinto: %1</translation>
    </message>
    <message>
        <source>  ! missing: %1</source>
        <translation>  ! falta: %1</translation>
    </message>
    <message>
        <source>  ! not in the shop: %1</source>
        <translation>  ! no está en la tienda: %1</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 en lugar de %3</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>Primera sincronización</translation>
    </message>
    <message>
        <source>In the demo Xero, as its own books say</source>
        <translation>En el Xero de demostración, según su propia contabilidad</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contactos</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>facturas</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>pagos</translation>
    </message>
    <message>
        <source>credit notes</source>
        <translation>abonos</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>reembolsos</translation>
    </message>
    <message>
        <source>allocations</source>
        <translation>asignaciones</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>duplicados</translation>
    </message>
    <message>
        <source>calls used</source>
        <translation>llamadas usadas</translation>
    </message>
    <message>
        <source>Each total beside Magento&apos;s grand_total</source>
        <translation>Cada total junto al grand_total de Magento</translation>
    </message>
    <message>
        <source>credit memos</source>
        <translation>abonos</translation>
    </message>
    <message>
        <source>Second sync</source>
        <translation>Segunda sincronización</translation>
    </message>
    <message>
        <source>  Calls that reached the demo Xero in it: %1</source>
        <translation>  Llamadas que llegaron en ella al Xero de demostración: %1</translation>
    </message>
    <message>
        <source>Demo: all right.</source>
        <translation>Demostración: todo correcto.</translation>
    </message>
    <message>
        <source>Demo: something is off, see above.</source>
        <translation>Demostración: algo no cuadra, véase arriba.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Voiding what was canceled</source>
        <translation>Anulando lo cancelado</translation>
    </message>
    <message>
        <source>Posting contacts</source>
        <translation>Enviando contactos</translation>
    </message>
    <message>
        <source>Posting items</source>
        <translation>Enviando artículos</translation>
    </message>
    <message>
        <source>Posting invoices</source>
        <translation>Contabilizando facturas</translation>
    </message>
    <message>
        <source>Writing history notes</source>
        <translation>Escribiendo notas del historial</translation>
    </message>
    <message>
        <source>Posting payments</source>
        <translation>Contabilizando pagos</translation>
    </message>
    <message>
        <source>Posting credit notes</source>
        <translation>Contabilizando abonos</translation>
    </message>
    <message>
        <source>Allocating credit notes</source>
        <translation>Asignando abonos</translation>
    </message>
    <message>
        <source>Posting refunds</source>
        <translation>Contabilizando reembolsos</translation>
    </message>
    <message>
        <source>The rest of today&apos;s calls is kept for new orders. The backfill goes on tomorrow, or lower the reserve under Account types.</source>
        <translation>El resto de las llamadas de hoy se reserva para pedidos nuevos. La carga del histórico continúa mañana; también puede reducir la reserva en Tipos de cuenta.</translation>
    </message>
    <message>
        <source>Stopped. What is left stays in the queue.</source>
        <translation>Detenido. Lo que queda sigue en la cola.</translation>
    </message>
    <message>
        <source>The customer is not in the journal. Add it to the queue again.</source>
        <translation>El cliente no está en el diario. Añádalo de nuevo a la cola.</translation>
    </message>
    <message>
        <source>The product is not in the journal. Add it to the queue again.</source>
        <translation>El producto no está en el diario. Añádalo de nuevo a la cola.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Another program on the shared journal has been making contacts in Xero for minutes. What waits for them stays in the queue; it goes on with the next run.</source>
        <translation>Otro programa del diario compartido lleva minutos creando contactos en Xero. Lo que depende de ellos sigue en la cola y continúa en la próxima ejecución.</translation>
    </message>
    <message>
        <source>Its contact %1 could not be made in Xero: %2</source>
        <translation>Su contacto %1 no se pudo crear en Xero: %2</translation>
    </message>
    <message>
        <source>Xero says the number %1 is taken, but shows no such document to this program; it may be a deleted one. Change the number prefix under Account types, then press Retry.</source>
        <translation>Xero indica que el número %1 ya está en uso, pero no muestra ese documento a este programa; puede ser uno eliminado. Cambie el prefijo de numeración en Tipos de cuenta y pulse Reintentar.</translation>
    </message>
    <message>
        <source>%1 was canceled in Magento after it was posted as part of the daily summary %2. Write a credit note over its amount in Xero by hand, then skip this row.</source>
        <translation>%1 se canceló en Magento después de contabilizarse como parte del resumen diario %2. Cree a mano en Xero un abono por su importe y omita después esta fila.</translation>
    </message>
    <message>
        <source>%1 was canceled in Magento after %2 and its payment were posted to Xero. Choose Take back in Xero to delete the payment and void the document there, or give the customer a credit note in Xero and skip this row.</source>
        <translation>%1 se canceló en Magento después de que %2 y su pago se contabilizaran en Xero. Elija «Retirar de Xero» para eliminar el pago y anular el documento en Xero, o haga un abono al cliente en Xero y omita esta fila.</translation>
    </message>
    <message>
        <source>The journal was damaged, and its settings could not be read from it. With other number prefixes, or another choice of what becomes a sales invoice, what is in Xero already would not be recognised. Check Documents and Schedule under Account types and press Save there; if all is right already, press Retry all refused. Nothing is posted before.</source>
        <translation>El diario estaba dañado y no se pudieron leer sus ajustes. Con otros prefijos de numeración, u otra elección de lo que se convierte en factura, no se reconocería lo que ya está en Xero. Revise Documentos y Planificación en Tipos de cuenta y pulse allí Guardar; si ya está todo bien, pulse Reintentar rechazados. Antes no se contabiliza nada.</translation>
    </message>
    <message>
        <source>%1 stands in the organisation that was connected before. What is still to be done there waits until it is connected again; remove the row if it shall not be done.</source>
        <translation>%1 está en la organización que estaba conectada antes. Lo que queda por hacer allí espera hasta que vuelva a conectarse; quite la fila si ya no debe hacerse.</translation>
    </message>
    <message>
        <source>%1 stands in %2. What is still to be done there waits until that organisation is connected again; remove the row if it shall not be done.</source>
        <translation>%1 está en %2. Lo que queda por hacer allí espera hasta que esa organización vuelva a conectarse; quite la fila si ya no debe hacerse.</translation>
    </message>
    <message>
        <source>Xero already has a daily summary with the number %1, with a total of %2 and status %3. Magento&apos;s documents of that day come to %4. Most likely it is the same day, posted from an earlier journal, and a document has come since. Do not change the prefix, or the whole day would be posted twice: compare the two, enter what is missing in Xero by hand, and skip this row.</source>
        <translation>Xero ya tiene un resumen diario con el número %1, por un total de %2 y con el estado %3. Los documentos de Magento de ese día suman %4. Lo más probable es que sea el mismo día, contabilizado desde un diario anterior, y que después haya llegado un documento. No cambie el prefijo, o todo el día se contabilizaría dos veces: compare los dos, introduzca a mano en Xero lo que falta y omita esta fila.</translation>
    </message>
    <message>
        <source>Xero already has another document with the number %1: %2 of %3 for %4, status %5. Magento&apos;s is %6 of %7 for %8. Choose another number prefix under Account types, or rename the one in Xero, then press Retry.</source>
        <translation>Xero ya tiene otro documento con el número %1: %2 del %3 para %4, estado %5. El de Magento es de %6 del %7 para %8. Elija otro prefijo de numeración en Tipos de cuenta o cambie el número del de Xero, y pulse Reintentar.</translation>
    </message>
    <message>
        <source>Xero says the number %1 is taken, but shows no such document to this program; it may be a deleted one. Look for that day in Xero: if its sales are in the books already, skip this row, or they would be posted twice. Only if they are not, change the prefix under Account types and press Retry.</source>
        <translation>Xero indica que el número %1 ya está en uso, pero no muestra ese documento a este programa; puede ser uno eliminado. Busque ese día en Xero: si sus ventas ya están en los libros, omita esta fila, o se contabilizarían dos veces. Solo si no lo están, cambie el prefijo en Tipos de cuenta y pulse Reintentar.</translation>
    </message>
    <message>
        <source>%1 of the same order was refused, so nobody knows yet what is due of it. Put that right and retry it, or skip it if it needs nothing more; this credit memo follows by itself then.</source>
        <translation>%1 del mismo pedido fue rechazado, así que aún no se sabe cuánto queda pendiente. Corríjalo y reinténtelo, u omítalo si no hace falta nada más; este abono seguirá entonces por sí solo.</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>The file could not be written: %1. Is the disk full?</source>
        <translation>No se pudo escribir el archivo: %1. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>No se puede escribir el archivo %1: %2</translation>
    </message>
</context>
<context>
    <name>FieldChecks</name>
    <message>
        <source>There is a space or a line break inside the address.</source>
        <translation>La dirección contiene un espacio o un salto de línea.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like https://www.example-shop.com</source>
        <translation>Esto no es una dirección. Debe parecerse a https://www.example-shop.com</translation>
    </message>
    <message>
        <source>The address begins with https://</source>
        <translation>La dirección empieza por https://</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @: the keys below do the signing in.</source>
        <translation>Quite el nombre y la contraseña antes de la @: las claves de abajo sirven para identificarse.</translation>
    </message>
    <message>
        <source>The keys would travel unprotected: the address must begin with https://</source>
        <translation>Las claves viajarían sin protección: la dirección debe empezar por https://</translation>
    </message>
    <message>
        <source>The name “%1” has no dot. Is it complete?</source>
        <translation>El nombre «%1» no tiene ningún punto. ¿Está completo?</translation>
    </message>
    <message>
        <source>The shop&apos;s own address is enough. It will be saved as %1</source>
        <translation>Basta con la dirección de la tienda. Se guardará como %1</translation>
    </message>
    <message>
        <source>Looks right.</source>
        <translation>Parece correcto.</translation>
    </message>
    <message>
        <source>This is an address, not a key.</source>
        <translation>Esto es una dirección, no una clave.</translation>
    </message>
    <message>
        <source>There is a space or a line break inside. Copy the value alone.</source>
        <translation>Contiene un espacio o un salto de línea. Copie solo el valor.</translation>
    </message>
    <message>
        <source>This looks like a client id of Xero. It belongs to the other side.</source>
        <translation>Esto parece un Client id de Xero. Corresponde al otro lado.</translation>
    </message>
    <message>
        <source>The same value stands under “%1”. One of the two is wrong.</source>
        <translation>El mismo valor figura en «%1». Uno de los dos es incorrecto.</translation>
    </message>
    <message>
        <source>Magento&apos;s values have 32 characters; this one has %1.</source>
        <translation>Los valores de Magento tienen 32 caracteres; este tiene %1.</translation>
    </message>
    <message>
        <source>The spaces around the value will be left out.</source>
        <translation>Se quitarán los espacios alrededor del valor.</translation>
    </message>
    <message>
        <source>32 characters, as it should be.</source>
        <translation>32 caracteres, como debe ser.</translation>
    </message>
    <message>
        <source>This is an address, not a client id.</source>
        <translation>Esto es una dirección, no un Client id.</translation>
    </message>
    <message>
        <source>This looks like a value of Magento. It belongs to the other side.</source>
        <translation>Esto parece un valor de Magento. Corresponde al otro lado.</translation>
    </message>
    <message>
        <source>Xero&apos;s client ids have 32 characters; this one has %1.</source>
        <translation>Los Client id de Xero tienen 32 caracteres; este tiene %1.</translation>
    </message>
    <message>
        <source>This looks like the client id. The secret is longer.</source>
        <translation>Esto parece el Client id. El secreto es más largo.</translation>
    </message>
    <message>
        <source>Xero&apos;s client secrets are longer than this (48 characters).</source>
        <translation>Los Client secret de Xero son más largos (48 caracteres).</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>en menos de un minuto</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>en %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>en %1 h</translation>
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
        <translation>En el panel de Magento abra &lt;b&gt;System &amp;gt; Extensions &amp;gt; Integrations&lt;/b&gt; y pulse &lt;b&gt;Add New Integration&lt;/b&gt;. Póngale el nombre «Counterfoil» e introduzca su contraseña de administrador.</translation>
    </message>
    <message>
        <source>On the &lt;b&gt;API&lt;/b&gt; page choose &lt;b&gt;Custom&lt;/b&gt; and tick: Sales &amp;gt; Operations &amp;gt; Orders &amp;gt; Actions &amp;gt; View, Invoices, Credit Memos · Catalog &amp;gt; Inventory &amp;gt; Products · Customers &amp;gt; All Customers · Stores &amp;gt; Settings &amp;gt; All Stores · Stores &amp;gt; Taxes &amp;gt; Tax Zones and Rates.</source>
        <translation>En la página &lt;b&gt;API&lt;/b&gt; elija &lt;b&gt;Custom&lt;/b&gt; y marque: Sales &amp;gt; Operations &amp;gt; Orders &amp;gt; Actions &amp;gt; View, Invoices, Credit Memos · Catalog &amp;gt; Inventory &amp;gt; Products · Customers &amp;gt; All Customers · Stores &amp;gt; Settings &amp;gt; All Stores · Stores &amp;gt; Taxes &amp;gt; Tax Zones and Rates.</translation>
    </message>
    <message>
        <source>Press &lt;b&gt;Save&lt;/b&gt;, then &lt;b&gt;Activate&lt;/b&gt; and &lt;b&gt;Allow&lt;/b&gt;. Magento shows four values.</source>
        <translation>Pulse &lt;b&gt;Save&lt;/b&gt;, después &lt;b&gt;Activate&lt;/b&gt; y &lt;b&gt;Allow&lt;/b&gt;. Magento muestra cuatro valores.</translation>
    </message>
    <message>
        <source>Copy all four at once and paste them into any field below: each finds its place.</source>
        <translation>Copie los cuatro a la vez y péguelos en cualquiera de los campos de abajo: cada uno encuentra su sitio.</translation>
    </message>
    <message>
        <source>Open &lt;a href=&quot;https://developer.xero.com/app/manage&quot;&gt;developer.xero.com/app/manage&lt;/a&gt;, sign in and press &lt;b&gt;New app&lt;/b&gt;.</source>
        <translation>Abra &lt;a href=&quot;https://developer.xero.com/app/manage&quot;&gt;developer.xero.com/app/manage&lt;/a&gt;, inicie sesión y pulse &lt;b&gt;New app&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Name: for example “Counterfoil for my shop”. Integration type: &lt;b&gt;Mobile or desktop app&lt;/b&gt;. Company URL: your shop&apos;s address.</source>
        <translation>Nombre: por ejemplo, «Counterfoil para mi tienda». Integration type: &lt;b&gt;Mobile or desktop app&lt;/b&gt;. Company URL: la dirección de su tienda.</translation>
    </message>
    <message>
        <source>Redirect URI: &lt;b&gt;%1&lt;/b&gt; (copy it from below). Accept the terms and press &lt;b&gt;Create app&lt;/b&gt;.</source>
        <translation>Redirect URI: &lt;b&gt;%1&lt;/b&gt; (cópiela de abajo). Acepte las condiciones y pulse &lt;b&gt;Create app&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Configuration&lt;/b&gt;, copy the &lt;b&gt;Client id&lt;/b&gt; and paste it below. This kind of app has no secret.</source>
        <translation>Abra &lt;b&gt;Configuration&lt;/b&gt;, copie el &lt;b&gt;Client id&lt;/b&gt; y péguelo abajo. Este tipo de app no tiene secreto.</translation>
    </message>
    <message>
        <source>Open &lt;a href=&quot;https://developer.xero.com/app/manage&quot;&gt;developer.xero.com/app/manage&lt;/a&gt; and press &lt;b&gt;New app&lt;/b&gt;; integration type: &lt;b&gt;Custom connection&lt;/b&gt; (Xero charges for it; Australia, New Zealand, United Kingdom and United States only).</source>
        <translation>Abra &lt;a href=&quot;https://developer.xero.com/app/manage&quot;&gt;developer.xero.com/app/manage&lt;/a&gt; y pulse &lt;b&gt;New app&lt;/b&gt;; Integration type: &lt;b&gt;Custom connection&lt;/b&gt; (Xero la cobra; solo en Australia, Nueva Zelanda, Reino Unido y Estados Unidos).</translation>
    </message>
    <message>
        <source>Choose the scopes for contacts, invoices, payments and settings, and the person who authorises it. That person gets an e-mail and picks the organisation.</source>
        <translation>Elija los permisos (scopes) para contactos, facturas, pagos y ajustes, y la persona que la autoriza. Esa persona recibe un correo y elige la organización.</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Configuration&lt;/b&gt;, press &lt;b&gt;Generate a secret&lt;/b&gt;, and paste client id and secret below.</source>
        <translation>Abra &lt;b&gt;Configuration&lt;/b&gt;, pulse &lt;b&gt;Generate a secret&lt;/b&gt; y pegue abajo el Client id y el Client secret.</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>The address %1 cannot be found. Check that it is written correctly and that this computer is online.</source>
        <translation>No se encuentra la dirección %1. Compruebe que está bien escrita y que este equipo está en línea.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the address and the port, and that the server is running.</source>
        <translation>%1 rechaza la conexión. Compruebe la dirección y el puerto, y que el servidor está en marcha.</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate cannot be trusted, or the server does not speak TLS there. Nothing was sent. Check the address, this computer&apos;s date and time, and the server&apos;s certificate.</source>
        <translation>No hay conexión segura con %1: no se puede confiar en su certificado o el servidor no habla TLS ahí. No se envió nada. Compruebe la dirección, la fecha y la hora de este equipo y el certificado del servidor.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a user name and a password before it lets the connection to %1 through. Enter them in the proxy settings of this computer, or ask whoever looks after the network.</source>
        <translation>El proxy de esta red pide un nombre de usuario y una contraseña antes de dejar pasar la conexión con %1. Introdúzcalos en los ajustes de proxy de este equipo o pregunte a quien lleva la red.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let the connection to %1 through. Check the proxy settings of this computer.</source>
        <translation>El proxy de esta red no deja pasar la conexión con %1. Compruebe los ajustes de proxy de este equipo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check that this computer is online and that the address is right.</source>
        <translation>No se puede llegar a %1. Compruebe que este equipo está en línea y que la dirección es correcta.</translation>
    </message>
    <message>
        <source>The request was sent to %1, but its answer did not arrive. Whether it took effect will be looked up before anything else is done.</source>
        <translation>La solicitud se envió a %1, pero su respuesta no llegó. Antes de hacer nada más se comprobará si tuvo efecto.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds. It will be tried again.</source>
        <translation>%1 no respondió en %2 segundos. Se volverá a intentar.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer within %2 seconds. It will be tried again.</source>
        <translation>%1 no terminó su respuesta en %2 segundos. Se volverá a intentar.</translation>
    </message>
    <message>
        <source>%1 broke the connection off before its answer was complete. It will be tried again.</source>
        <translation>%1 cortó la conexión antes de completar su respuesta. Se volverá a intentar.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The organisation&apos;s calls for today are used up. The rest goes on by itself when Xero allows it.</source>
        <translation>Las llamadas de la organización para hoy están agotadas. El resto sigue por sí solo cuando Xero lo permita.</translation>
    </message>
    <message>
        <source>The organisation&apos;s calls for this minute are used up. It goes on by itself in a moment.</source>
        <translation>Las llamadas de la organización para este minuto están agotadas. Sigue por sí solo en un momento.</translation>
    </message>
    <message>
        <source>Xero is answering too many calls of this app at the moment. It goes on by itself in a moment.</source>
        <translation>Xero está respondiendo demasiadas llamadas de esta aplicación en este momento. Sigue por sí solo en un momento.</translation>
    </message>
    <message>
        <source>Too many calls at the same time. It goes on by itself in a moment.</source>
        <translation>Demasiadas llamadas a la vez. Sigue por sí solo en un momento.</translation>
    </message>
</context>
<context>
    <name>JournalReader</name>
    <message>
        <source>The journal cannot be read.</source>
        <translation>No se puede leer el diario.</translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
</context>
<context>
    <name>LogTexts</name>
    <message>
        <source>The shop&apos;s document is not in the journal, so there is nothing to compare.</source>
        <translation>El documento de la tienda no está en el diario, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>As it was read the last time; it was changed in Magento on %1.</source>
        <translation>Tal como se leyó la última vez; se modificó en Magento el %1.</translation>
    </message>
    <message>
        <source>This entry is about no single document of the shop.</source>
        <translation>Esta entrada no se refiere a un documento concreto de la tienda.</translation>
    </message>
    <message>
        <source>A daily summary is made here of the documents of a day; the shop has no such document.</source>
        <translation>Un resumen diario se compone aquí con los documentos de un día; la tienda no tiene ese documento.</translation>
    </message>
    <message>
        <source>The document is not in the journal any more. View in Magento shows it.</source>
        <translation>El documento ya no está en el diario. «Ver en Magento» lo muestra.</translation>
    </message>
    <message>
        <source>What was sent is older than what the journal keeps.</source>
        <translation>Lo que se envió es más antiguo que lo que guarda el diario.</translation>
    </message>
    <message>
        <source>Nothing was sent to Xero for this entry.</source>
        <translation>No se envió nada a Xero para esta entrada.</translation>
    </message>
    <message>
        <source>%1 (together with other documents)</source>
        <translation>%1 (junto con otros documentos)</translation>
    </message>
    <message>
        <source>Xero&apos;s answer is older than what the journal keeps.</source>
        <translation>La respuesta de Xero es más antigua que lo que guarda el diario.</translation>
    </message>
    <message>
        <source>Nothing was sent, so nothing was answered.</source>
        <translation>No se envió nada, por lo que no hubo respuesta.</translation>
    </message>
    <message>
        <source>Xero&apos;s answer itself was not kept: it did not arrive and was looked up afterwards, or it comes from a version before answers were kept.</source>
        <translation>La respuesta de Xero no se guardó: no llegó y se consultó después, o procede de una versión anterior a que se guardaran las respuestas.</translation>
    </message>
</context>
<context>
    <name>Magento</name>
    <message>
        <source>The store URL is empty. Enter the address that your customers use, such as https://shop.example.com.</source>
        <translation>La URL de la tienda está vacía. Introduzca la dirección que usan sus clientes, por ejemplo https://shop.example.com.</translation>
    </message>
    <message>
        <source>The store URL %1 has no https:// in front. Did you mean https://%1?</source>
        <translation>La URL de la tienda %1 no lleva https:// delante. ¿Quería decir https://%1?</translation>
    </message>
    <message>
        <source>%1 is not a web address. Enter it as your browser shows it, such as https://shop.example.com.</source>
        <translation>%1 no es una dirección web. Introdúzcala tal como la muestra su navegador, por ejemplo https://shop.example.com.</translation>
    </message>
    <message>
        <source>%1 does not begin with https://. Over anything else the keys of your shop could be read on the way. Use the https:// address.</source>
        <translation>%1 no empieza por https://. De otro modo, las claves de su tienda podrían leerse por el camino. Use la dirección con https://.</translation>
    </message>
    <message>
        <source>The store URL carries a user name or password. Remove what stands before the @.</source>
        <translation>La URL de la tienda contiene un nombre de usuario o una contraseña. Quite lo que hay antes de la @.</translation>
    </message>
    <message>
        <source>The shop&apos;s answer for %1 is not a list with a total_count. An extension of the shop may change it.</source>
        <translation>La respuesta de la tienda para %1 no es una lista con total_count. Puede que una extensión de la tienda la modifique.</translation>
    </message>
    <message>
        <source>The shop no longer has this product.</source>
        <translation>La tienda ya no tiene este producto.</translation>
    </message>
    <message>
        <source>The shop does not take the access token as a bearer token. Since Magento 2.4.4 this is off: choose OAuth 1.0a here, or allow it under Stores &gt; Configuration &gt; Services &gt; OAuth &gt; Consumer Settings.</source>
        <translation>La tienda no acepta el Access Token como token Bearer. Desde Magento 2.4.4 está desactivado: elija aquí OAuth 1.0a o permítalo en Stores &gt; Configuration &gt; Services &gt; OAuth &gt; Consumer Settings.</translation>
    </message>
    <message>
        <source>The shop knows the keys but grants nothing. Activate the integration under System &gt; Integrations and tick its resources.</source>
        <translation>La tienda conoce las claves, pero no concede nada. Active la integración en System &gt; Integrations y marque sus recursos.</translation>
    </message>
    <message>
        <source>The shop sent %1 without the field %2. An extension of the shop may change the answer; ask whoever looks after it.</source>
        <translation>La tienda envió %1 sin el campo %2. Puede que una extensión de la tienda modifique la respuesta; pregunte a quien la administre.</translation>
    </message>
    <message>
        <source>The shop does not know this consumer key. Copy it again from System &gt; Integrations in Magento; perhaps it was swapped with the access token, or the integration was deleted.</source>
        <translation>La tienda no conoce esta Consumer Key. Cópiela de nuevo de System &gt; Integrations en Magento; quizá se confundió con el Access Token o se eliminó la integración.</translation>
    </message>
    <message>
        <source>The consumer key does not have its 32 characters. Copy it again, without spaces.</source>
        <translation>La Consumer Key no tiene sus 32 caracteres. Cópiela de nuevo, sin espacios.</translation>
    </message>
    <message>
        <source>The shop does not know this access token. Copy it again from System &gt; Integrations; after a reauthorize the old one is gone.</source>
        <translation>La tienda no conoce este Access Token. Cópielo de nuevo de System &gt; Integrations; al volver a autorizar, el anterior deja de valer.</translation>
    </message>
    <message>
        <source>The access token does not have its 32 characters. Copy it again, without spaces.</source>
        <translation>El Access Token no tiene sus 32 caracteres. Cópielo de nuevo, sin espacios.</translation>
    </message>
    <message>
        <source>The signature does not match. Either the consumer secret or the access token secret is wrong: copy both again. If they are right, a proxy in front of the shop changes its address or port: ask your host to pass on the original host, or choose under Credentials to send the access token alone.</source>
        <translation>La firma no coincide. O el Consumer Secret o el Access Token Secret es incorrecto: copie ambos de nuevo. Si son correctos, un proxy delante de la tienda cambia su dirección o su puerto: pida a su proveedor de alojamiento que transmita el host original o elija en Credenciales enviar solo el Access Token.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 minutes ahead of the shop&apos;s. Set the clock right (switch on automatic time), then try again.</source>
        <translation>El reloj de este ordenador va %1 minutos adelantado respecto al de la tienda. Ponga el reloj en hora (active la hora automática) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The shop refused the time or the one-time number of the request. Most often this computer&apos;s clock is more than 10 minutes ahead: set it right, then try again.</source>
        <translation>La tienda rechazó la hora o el número de un solo uso de la solicitud. Lo más habitual es que el reloj de este ordenador vaya más de 10 minutos adelantado: póngalo en hora e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The shop has seen this request before. Try again; if it stays, something between this computer and the shop repeats requests.</source>
        <translation>La tienda ya ha visto esta solicitud. Inténtelo de nuevo; si persiste, algo entre este ordenador y la tienda repite solicitudes.</translation>
    </message>
    <message>
        <source>The shop does not let the integration read %1. Either its permission %2 is missing (System &gt; Integrations &gt; API: tick it, save, reauthorize), or the integration is not active. With the access token alone (bearer) since Magento 2.4.4: Stores &gt; Configuration &gt; Services &gt; OAuth must allow access tokens as bearer tokens.</source>
        <translation>La tienda no permite que la integración lea %1. O falta su permiso %2 (System &gt; Integrations &gt; API: márquelo, guarde y vuelva a autorizar) o la integración no está activa. Con solo el Access Token (Bearer), desde Magento 2.4.4: Stores &gt; Configuration &gt; Services &gt; OAuth debe permitir los Access Tokens como tokens Bearer.</translation>
    </message>
    <message>
        <source>The shop refused the keys: %1</source>
        <translation>La tienda rechazó las claves: %1</translation>
    </message>
    <message>
        <source>The shop is in maintenance mode. It is tried again later.</source>
        <translation>La tienda está en modo de mantenimiento. Se reintenta más tarde.</translation>
    </message>
    <message>
        <source>The shop&apos;s server failed (%1). It is tried again later; if it stays, tell whoever looks after the shop.</source>
        <translation>El servidor de la tienda falló (%1). Se reintenta más tarde; si persiste, avise a quien administre la tienda.</translation>
    </message>
    <message>
        <source>The shop sends the program on to %1. Enter that address as the store URL.</source>
        <translation>La tienda redirige el programa a %1. Introduzca esa dirección como URL de la tienda.</translation>
    </message>
    <message>
        <source>There is no Magento at this address (404). Check the store URL; a shop in a folder needs the folder too.</source>
        <translation>No hay ningún Magento en esta dirección (404). Compruebe la URL de la tienda; una tienda en una carpeta necesita también la carpeta.</translation>
    </message>
    <message>
        <source>The shop answered with a web page instead of %1. Check the store URL; a login page, a firewall or a cache in front of the shop may answer in its place.</source>
        <translation>La tienda respondió con una página web en lugar de %1. Compruebe la URL de la tienda; puede que responda en su lugar una página de inicio de sesión, un cortafuegos o una caché delante de la tienda.</translation>
    </message>
    <message>
        <source>The shop has no store view of that name. Check the store URL.</source>
        <translation>La tienda no tiene ninguna vista de tienda con ese nombre. Compruebe la URL de la tienda.</translation>
    </message>
    <message>
        <source>The shop does not offer %1 over its REST API. Is it a Magento 2 shop, and is the store URL right?</source>
        <translation>La tienda no ofrece %1 por su API REST. ¿Es una tienda Magento 2 y es correcta la URL de la tienda?</translation>
    </message>
    <message>
        <source>The shop failed: %1</source>
        <translation>La tienda falló: %1</translation>
    </message>
    <message>
        <source>The shop no longer has it: %1</source>
        <translation>La tienda ya no lo tiene: %1</translation>
    </message>
    <message>
        <source>The shop asks for fewer requests. It goes on later.</source>
        <translation>La tienda pide menos solicitudes. Continúa más tarde.</translation>
    </message>
    <message>
        <source>The shop refused to send %1: %2</source>
        <translation>La tienda se negó a enviar %1: %2</translation>
    </message>
</context>
<context>
    <name>MappingFields</name>
    <message>
        <source>Account for sales</source>
        <translation>Cuenta de ventas</translation>
    </message>
    <message>
        <source>Account for shipping</source>
        <translation>Cuenta de envíos</translation>
    </message>
    <message>
        <source>Account for discounts</source>
        <translation>Cuenta de descuentos</translation>
    </message>
    <message>
        <source>Account for adjustments</source>
        <translation>Cuenta de ajustes</translation>
    </message>
    <message>
        <source>Account for rounding</source>
        <translation>Cuenta de redondeo</translation>
    </message>
    <message>
        <source>Account for fixed product tax</source>
        <translation>Cuenta del impuesto fijo de producto</translation>
    </message>
    <message>
        <source>Account for gift cards redeemed</source>
        <translation>Cuenta de tarjetas regalo canjeadas</translation>
    </message>
    <message>
        <source>Account for gift cards sold</source>
        <translation>Cuenta de tarjetas regalo vendidas</translation>
    </message>
    <message>
        <source>Account for store credit</source>
        <translation>Cuenta de saldo de tienda</translation>
    </message>
    <message>
        <source>Account for reward points</source>
        <translation>Cuenta de puntos de recompensa</translation>
    </message>
    <message>
        <source>Account for sales tax</source>
        <translation>Cuenta del impuesto sobre ventas</translation>
    </message>
    <message>
        <source>Account for gift wrapping</source>
        <translation>Cuenta de envoltorio para regalo</translation>
    </message>
    <message>
        <source>Tax rate: zero rated at home</source>
        <translation>Tipo impositivo: tipo cero nacional</translation>
    </message>
    <message>
        <source>Tax rate: sold abroad</source>
        <translation>Tipo impositivo: ventas al extranjero</translation>
    </message>
    <message>
        <source>Tax rate: reverse charge</source>
        <translation>Tipo impositivo: inversión del sujeto pasivo</translation>
    </message>
    <message>
        <source>Tax rate: no tax</source>
        <translation>Tipo impositivo: sin impuesto</translation>
    </message>
    <message>
        <source>Branding theme</source>
        <translation>Tema de marca</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>Tax amounts</source>
        <translation>Importes de impuestos</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Largest rounding line</source>
        <translation>Línea de redondeo máxima</translation>
    </message>
    <message>
        <source>Days until due</source>
        <translation>Días hasta el vencimiento</translation>
    </message>
    <message>
        <source>Locked periods</source>
        <translation>Períodos bloqueados</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invitados</translation>
    </message>
    <message>
        <source>Item codes on lines</source>
        <translation>Códigos de artículo en las líneas</translation>
    </message>
    <message>
        <source>Totals of zero</source>
        <translation>Totales de cero</translation>
    </message>
    <message>
        <source>Line amounts</source>
        <translation>Importes de las líneas</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Impuesto %1</translation>
    </message>
    <message>
        <source>Any other payment method</source>
        <translation>Cualquier otro método de pago</translation>
    </message>
    <message>
        <source>Payment method %1</source>
        <translation>Método de pago %1</translation>
    </message>
    <message>
        <source>Tax of %1 %</source>
        <translation>Impuesto del %1 %</translation>
    </message>
    <message>
        <source>Tax rate: sold to %1</source>
        <translation>Tipo impositivo: ventas a %1</translation>
    </message>
    <message>
        <source>Tax rate: customer group %1</source>
        <translation>Tipo impositivo: grupo de clientes %1</translation>
    </message>
    <message>
        <source>Account rule %1</source>
        <translation>Regla de cuenta %1</translation>
    </message>
    <message>
        <source>Tracking %1</source>
        <translation>Seguimiento %1</translation>
    </message>
    <message>
        <source>Total “%1”</source>
        <translation>Total «%1»</translation>
    </message>
    <message>
        <source>Days until due, %1</source>
        <translation>Días hasta el vencimiento, %1</translation>
    </message>
    <message>
        <source>Tax rate: product type %1</source>
        <translation>Tipo impositivo: tipo de producto %1</translation>
    </message>
</context>
<context>
    <name>MappingFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a mapping.</source>
        <translation>%1 es demasiado grande para ser un archivo de correspondencias.</translation>
    </message>
    <message>
        <source>%1 is not a mapping: it is no JSON object (%2, at character %3).</source>
        <translation>%1 no es un archivo de correspondencias: no es un objeto JSON (%2, en el carácter %3).</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>En comprobación</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>1 OK</source>
        <translation>1 Correcto</translation>
    </message>
    <message>
        <source>2 Error</source>
        <translation>2 Error</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Credit memo</source>
        <translation>Abono</translation>
    </message>
    <message>
        <source>Daily sales</source>
        <translation>Ventas del día</translation>
    </message>
    <message>
        <source>Daily refunds</source>
        <translation>Reembolsos del día</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Credit memos</source>
        <translation>Abonos</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>In a daily summary</source>
        <translation>En un resumen diario</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>History note</source>
        <translation>Nota del historial</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Abono</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Payment deleted</source>
        <translation>Pago eliminado</translation>
    </message>
    <message>
        <source>Reading the shop</source>
        <translation>Lectura de la tienda</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>New in the shop</source>
        <translation>Nuevo en la tienda</translation>
    </message>
    <message>
        <source>Changed in the shop</source>
        <translation>Modificado en la tienda</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Reintentado</translation>
    </message>
    <message>
        <source>Canceled in the shop</source>
        <translation>Cancelado en la tienda</translation>
    </message>
    <message>
        <source>Taken back at your wish</source>
        <translation>Retirado a petición suya</translation>
    </message>
    <message>
        <source>Waits for the end of its day</source>
        <translation>Espera al final de su día</translation>
    </message>
    <message>
        <source>Waits for its invoice</source>
        <translation>Espera a su factura</translation>
    </message>
    <message>
        <source>Canceled after payment</source>
        <translation>Cancelado tras el pago</translation>
    </message>
    <message>
        <source>Canceled after its day was posted</source>
        <translation>Cancelado tras contabilizarse su día</translation>
    </message>
    <message>
        <source>Totals differ</source>
        <translation>Totales distintos</translation>
    </message>
    <message>
        <source>Tax differs</source>
        <translation>Impuesto distinto</translation>
    </message>
    <message>
        <source>Tax not mapped</source>
        <translation>Impuesto sin correspondencia</translation>
    </message>
    <message>
        <source>Account not mapped</source>
        <translation>Cuenta sin elegir</translation>
    </message>
    <message>
        <source>Account archived</source>
        <translation>Cuenta archivada</translation>
    </message>
    <message>
        <source>Period locked</source>
        <translation>Período bloqueado</translation>
    </message>
    <message>
        <source>Currency not enabled</source>
        <translation>Moneda no habilitada</translation>
    </message>
    <message>
        <source>More invoiced than ordered</source>
        <translation>Facturado más de lo pedido</translation>
    </message>
    <message>
        <source>Order not ready</source>
        <translation>Pedido no listo</translation>
    </message>
    <message>
        <source>Reading from the shop</source>
        <translation>Lectura de la tienda</translation>
    </message>
    <message>
        <source>Waits for its organisation</source>
        <translation>Espera a su organización</translation>
    </message>
    <message>
        <source>Waits for its sale, which was refused</source>
        <translation>Espera su venta, que fue rechazada</translation>
    </message>
    <message>
        <source>Waits for its day&apos;s payment</source>
        <translation>Espera el pago de su día</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Sign in to Xero again</source>
        <translation>Iniciar sesión en Xero de nuevo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>The shop is not connected</source>
        <translation>La tienda no está conectada</translation>
    </message>
    <message>
        <source>Check the keys</source>
        <translation>Revisar las claves</translation>
    </message>
    <message>
        <source>Xero needs attention</source>
        <translation>Xero requiere su atención</translation>
    </message>
    <message>
        <source>The shop needs attention</source>
        <translation>La tienda requiere su atención</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 a number of documents, %2 the reason, such as &quot;Tax not mapped&quot;</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × held back</source>
        <translation>%1 × retenido</translation>
    </message>
    <message>
        <source>%1 × refused by Xero</source>
        <translation>%1 × rechazado por Xero</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>%1 × changed in Magento after posting</source>
        <translation>%1 × modificado en Magento después de contabilizarse</translation>
    </message>
    <message>
        <source>Xero still has the earlier version. Compare the two and correct Xero by hand where it matters.</source>
        <translation>Xero sigue teniendo la versión anterior. Compare ambas y corrija Xero a mano donde sea relevante.</translation>
    </message>
    <message>
        <source>%1 × changed or voided in Xero after posting</source>
        <translation>%1 × modificado o anulado en Xero después de contabilizarse</translation>
    </message>
    <message>
        <source>Magento still has them as they were posted. Nothing is to be done where the change is meant; else correct them in Xero.</source>
        <translation>Magento los sigue teniendo como se contabilizaron. No hay que hacer nada si el cambio es intencionado; si no, corríjalos en Xero.</translation>
    </message>
    <message>
        <source>%1 × Xero shows another total</source>
        <translation>%1 × Xero muestra otro total</translation>
    </message>
    <message>
        <source>Look at these documents in Xero, then retry.</source>
        <translation>Revise estos documentos en Xero y reinténtelo.</translation>
    </message>
    <message>
        <source>%1 × payment left open this month</source>
        <translation>%1 × pago pendiente este mes</translation>
    </message>
    <message>
        <source>These invoices have no payment from here. That is right when they are paid later; if not, choose an account for their payment method.</source>
        <translation>Estas facturas no tienen ningún pago desde aquí. Es correcto si se pagan más tarde; si no, elija una cuenta para su método de pago.</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Métodos de pago</translation>
    </message>
    <message>
        <source>Posting has stopped</source>
        <translation>La contabilización se ha detenido</translation>
    </message>
    <message>
        <source>%1 × something to choose in the account types</source>
        <translation>%1 × algo por elegir en los tipos de cuenta</translation>
    </message>
    <message>
        <source>“Suggest” does most of it.</source>
        <translation>«Sugerir» hace la mayor parte.</translation>
    </message>
    <message>
        <source>Account types</source>
        <translation>Tipos de cuenta</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda aprox. %n minuto</numerusform>
            <numerusform>quedan aprox. %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>queda aprox. %n hora</numerusform>
            <numerusform>quedan aprox. %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 por minuto</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>archived in Xero</source>
        <translation>archivada en Xero</translation>
    </message>
    <message>
        <source>has no code in Xero</source>
        <translation>no tiene código en Xero</translation>
    </message>
    <message>
        <source>a bank account takes payments only</source>
        <translation>una cuenta bancaria solo admite pagos</translation>
    </message>
    <message>
        <source>kept by Xero itself</source>
        <translation>gestionada por el propio Xero</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Current asset</source>
        <translation>Activo corriente</translation>
    </message>
    <message>
        <source>Current liability</source>
        <translation>Pasivo corriente</translation>
    </message>
    <message>
        <source>Direct costs</source>
        <translation>Costes directos</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimonio neto</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Pasivo</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>Otros ingresos</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Gastos generales</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Long-term liability</source>
        <translation>Pasivo no corriente</translation>
    </message>
    <message>
        <source>payments to this account are not enabled in Xero</source>
        <translation>los pagos a esta cuenta no están habilitados en Xero</translation>
    </message>
    <message>
        <source>not in use in Xero</source>
        <translation>no se usa en Xero</translation>
    </message>
    <message>
        <source>cannot be used on sales</source>
        <translation>no se puede usar en ventas</translation>
    </message>
    <message>
        <source>the shop charges %1</source>
        <translation>la tienda cobra %1</translation>
    </message>
</context>
<context>
    <name>Posting</name>
    <message>
        <source>settings.tax_percent: &quot;%1&quot; is no percentage.</source>
        <translation>settings.tax_percent: «%1» no es un porcentaje.</translation>
    </message>
    <message>
        <source>settings.org.timezone: &quot;%1&quot; is no time zone.</source>
        <translation>settings.org.timezone: «%1» no es una zona horaria.</translation>
    </message>
    <message>
        <source>settings.rounding_max must be a decimal number.</source>
        <translation>settings.rounding_max debe ser un número decimal.</translation>
    </message>
    <message>
        <source>Several accounts are chosen for unknown totals, so none can be used: nobody can tell which total is which. Keep one.</source>
        <translation>Se han elegido varias cuentas para totales desconocidos, así que no se puede usar ninguna: no se puede saber qué total es cuál. Deje solo una.</translation>
    </message>
    <message>
        <source>The account %1 is not in Xero&apos;s chart of accounts.</source>
        <translation>La cuenta %1 no está en el plan contable de Xero.</translation>
    </message>
    <message>
        <source>The account %1 is archived in Xero.</source>
        <translation>La cuenta %1 está archivada en Xero.</translation>
    </message>
    <message>
        <source>The tax rate %1 cannot be used with the account %2 in Xero.</source>
        <translation>El tipo impositivo %1 no se puede usar con la cuenta %2 en Xero.</translation>
    </message>
    <message>
        <source>No account is chosen for %1.</source>
        <translation>No se ha elegido ninguna cuenta para %1.</translation>
    </message>
    <message>
        <source>The tax rate %1 is not in Xero.</source>
        <translation>El tipo impositivo %1 no está en Xero.</translation>
    </message>
    <message>
        <source>The tax rate %1 is archived in Xero.</source>
        <translation>El tipo impositivo %1 está archivado en Xero.</translation>
    </message>
    <message>
        <source>Magento charges %1 %, but the tax rate %2 is %3 %.</source>
        <translation>Magento cobra el %1 %, pero el tipo impositivo %2 es del %3 %.</translation>
    </message>
    <message>
        <source>No tax rate is chosen for sales at 0 %.</source>
        <translation>No se ha elegido ningún tipo impositivo para las ventas al 0 %.</translation>
    </message>
    <message>
        <source>No tax rate is chosen for amounts without tax, such as gift cards and rounding.</source>
        <translation>No se ha elegido ningún tipo impositivo para importes sin impuesto, como tarjetas regalo y redondeo.</translation>
    </message>
    <message>
        <source>No Xero tax rate is chosen for Magento&apos;s tax &quot;%1&quot; (%2 %).</source>
        <translation>No se ha elegido ningún tipo impositivo de Xero para el impuesto «%1» de Magento (%2 %).</translation>
    </message>
    <message>
        <source>The account %1 takes no payments: tick &quot;Enable payments to this account&quot; for it in Xero, or choose a bank account.</source>
        <translation>La cuenta %1 no admite pagos: marque en ella «Enable payments to this account» en Xero o elija una cuenta bancaria.</translation>
    </message>
    <message>
        <source>Nothing is chosen for the payment method &quot;%1&quot;, so its invoices stay due.</source>
        <translation>No se ha elegido nada para el método de pago «%1», así que sus facturas quedan pendientes de pago.</translation>
    </message>
    <message>
        <source>Rule %1 chooses neither an account nor a tax rate, so it changes nothing.</source>
        <translation>La regla %1 no elige ni cuenta ni tipo impositivo, así que no cambia nada.</translation>
    </message>
    <message>
        <source>Rule %1: the tax rate %2 is not in Xero.</source>
        <translation>Regla %1: el tipo impositivo %2 no está en Xero.</translation>
    </message>
    <message>
        <source>Rule %1 is never reached: rule %2 before it takes the same lines. Move it up.</source>
        <translation>Nunca se llega a la regla %1: la regla %2, situada antes, toma las mismas líneas. Súbala.</translation>
    </message>
    <message>
        <source>Xero takes at most two tracking categories on a line.</source>
        <translation>Xero admite como máximo dos categorías de seguimiento por línea.</translation>
    </message>
    <message>
        <source>A tracking category needs an option.</source>
        <translation>Una categoría de seguimiento necesita una opción.</translation>
    </message>
    <message>
        <source>The tracking category &quot;%1&quot; is not in Xero.</source>
        <translation>La categoría de seguimiento «%1» no está en Xero.</translation>
    </message>
    <message>
        <source>The tracking category &quot;%1&quot; has no option &quot;%2&quot; in Xero.</source>
        <translation>La categoría de seguimiento «%1» no tiene la opción «%2» en Xero.</translation>
    </message>
    <message>
        <source>The branding theme that was chosen is no longer in Xero.</source>
        <translation>El tema de marca elegido ya no está en Xero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no percentage. Write it as 20 or 8.375.</source>
        <translation>«%1» no es un porcentaje. Escríbalo como 20 o 8.375.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no country. Write its code of two capital letters, such as DE, or * for every country abroad.</source>
        <translation>«%1» no es un país. Escriba su código de dos letras mayúsculas, por ejemplo DE, o * para cualquier país extranjero.</translation>
    </message>
    <message>
        <source>The one contact for all guests has no name yet.</source>
        <translation>El contacto único para todos los invitados aún no tiene nombre.</translation>
    </message>
    <message>
        <source>A rounding line of more than 1.00 would hide a real difference. A few cents are enough.</source>
        <translation>Una línea de redondeo de más de 1,00 ocultaría una diferencia real. Bastan unos céntimos.</translation>
    </message>
    <message>
        <source>Daily summary %1</source>
        <translation>Resumen diario %1</translation>
    </message>
    <message>
        <source>Magento&apos;s discount tax compensation is %1, but its lines have %2</source>
        <translation>La compensación de impuestos por descuento de Magento es %1, pero sus líneas suman %2</translation>
    </message>
    <message>
        <source>Credit memo %1</source>
        <translation>Abono %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Factura %1</translation>
    </message>
    <message>
        <source>Magento&apos;s subtotal is %1, but its lines come to %2</source>
        <translation>El subtotal de Magento es %1, pero sus líneas suman %2</translation>
    </message>
    <message>
        <source>Magento&apos;s total %1 and its base total %2 differ although the currency is the same; %3 is posted</source>
        <translation>El total %1 y el total base %2 de Magento difieren aunque la moneda es la misma; se contabiliza %3</translation>
    </message>
    <message>
        <source>The refund is an adjustment only: Magento gives no tax for it, ask your accountant whether tax should be reduced</source>
        <translation>El reembolso es solo un ajuste: Magento no indica impuesto para él; pregunte a su asesor contable si debe reducirse el impuesto</translation>
    </message>
    <message>
        <source>Magento&apos;s discount is %1, but its lines have %2</source>
        <translation>El descuento de Magento es %1, pero sus líneas suman %2</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>A part of the order is canceled: %1 of %2 is posted</source>
        <translation>Una parte del pedido está cancelada: se contabiliza %1 de %2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a number of days</source>
        <translation>un número de días</translation>
    </message>
    <message>
        <source>a decimal number, zero or more</source>
        <translation>un número decimal, cero o mayor</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>una lista de objetos</translation>
    </message>
    <message>
        <source>The mapping has a field &quot;%1&quot; that this program does not know.</source>
        <translation>Las correspondencias tienen un campo «%1» que este programa no conoce.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; of the mapping must be %2.</source>
        <translation>El campo «%1» de las correspondencias debe ser %2.</translation>
    </message>
    <message>
        <source>Tax rounded for each piece: %1</source>
        <translation>Impuesto redondeado por unidad: %1</translation>
    </message>
    <message>
        <source>Tax taken before the discount: %1</source>
        <translation>Impuesto calculado antes del descuento: %1</translation>
    </message>
    <message>
        <source>%1 has no decimals, but Magento charged %2</source>
        <translation>%1 no tiene decimales, pero Magento cobró %2</translation>
    </message>
    <message>
        <source>No payment is posted: nothing is chosen for the payment method &quot;%1&quot;</source>
        <translation>No se contabiliza ningún pago: no se ha elegido nada para el método de pago «%1»</translation>
    </message>
    <message>
        <source>The case&apos;s &quot;%1&quot; must be a list.</source>
        <translation>El valor «%1» del caso debe ser una lista.</translation>
    </message>
    <message>
        <source>In the case&apos;s &quot;%1&quot;: %2</source>
        <translation>En «%1» del caso: %2</translation>
    </message>
    <message>
        <source>The case has no &quot;magento.order&quot;.</source>
        <translation>El caso no tiene «magento.order».</translation>
    </message>
    <message>
        <source>In the case&apos;s &quot;magento.order&quot;: %1</source>
        <translation>En «magento.order» del caso: %1</translation>
    </message>
    <message>
        <source>The case&apos;s &quot;trigger&quot; must be order, invoice, creditmemo or summary, not &quot;%1&quot;.</source>
        <translation>El valor «trigger» del caso debe ser order, invoice, creditmemo o summary, no «%1».</translation>
    </message>
    <message>
        <source>The case is about &quot;%1&quot;, but has no such document.</source>
        <translation>El caso trata de «%1», pero no tiene ese documento.</translation>
    </message>
    <message>
        <source>The case has no object &quot;%1&quot;.</source>
        <translation>El caso no tiene ningún objeto «%1».</translation>
    </message>
    <message>
        <source>%1 is canceled in Magento, so there is nothing to post.</source>
        <translation>%1: está cancelado en Magento, así que no hay nada que contabilizar.</translation>
    </message>
    <message>
        <source>%1 is in the state &quot;%2&quot; in Magento. It will be posted when it leaves that state.</source>
        <translation>%1: está en el estado «%2» en Magento. Se contabilizará cuando salga de ese estado.</translation>
    </message>
    <message>
        <source>%1 comes to 0.00, and documents of zero are set not to be posted.</source>
        <translation>%1: asciende a 0,00 y, según los ajustes, los documentos de importe cero no se contabilizan.</translation>
    </message>
    <message>
        <source>%1 comes to %2: Magento took more as an adjustment fee than it gave back. Xero takes no credit note below zero. Correct the credit memo in Magento, or write an invoice for the difference in Xero by hand and skip this one.</source>
        <translation>%1: asciende a %2, porque Magento cobró más como comisión de ajuste de lo que devolvió. Xero no admite abonos negativos. Corrija el abono en Magento, o haga a mano en Xero una factura por la diferencia y omita este.</translation>
    </message>
    <message>
        <source>%1 comes to %2. Xero takes no invoice below zero. Look at it in Magento and enter it in Xero by hand.</source>
        <translation>%1: asciende a %2. Xero no admite facturas negativas. Revísela en Magento e introdúzcala a mano en Xero.</translation>
    </message>
    <message>
        <source>The difference is the order&apos;s fixed product tax: Magento charged it twice, which happens when &quot;include FPT in subtotal&quot; is changed between order and invoice.</source>
        <translation>La diferencia es el impuesto fijo de producto del pedido: Magento lo cobró dos veces, lo que ocurre cuando se cambia «include FPT in subtotal» entre el pedido y la factura.</translation>
    </message>
    <message>
        <source>Some versions of Magento do that with full discounts and with invoices made anew after one was canceled.</source>
        <translation>Algunas versiones de Magento lo hacen con descuentos totales y con facturas rehechas después de cancelar una.</translation>
    </message>
    <message>
        <source>With %1 the invoices of this order come to %2, but the order is %3. %4 Decide whether the customer owes what was billed or what was ordered, correct it in Magento with a credit memo, or enter it in Xero by hand and skip this one.</source>
        <translation>Con %1, las facturas de este pedido suman %2, pero el pedido es de %3. %4 Decida si el cliente debe lo facturado o lo pedido, corríjalo en Magento con un abono, o introdúzcalo a mano en Xero y omita este.</translation>
    </message>
    <message>
        <source>The difference is the order&apos;s fixed product tax: Magento charged it twice on this invoice.</source>
        <translation>La diferencia es el impuesto fijo de producto del pedido: Magento lo cobró dos veces en esta factura.</translation>
    </message>
    <message>
        <source>The difference of %1 is an amount that Magento does not name, such as a surcharge of an extension.</source>
        <translation>La diferencia de %1 es un importe que Magento no identifica, como un recargo de una extensión.</translation>
    </message>
    <message>
        <source>%1 has a grand total of %2, but its lines come to %3. %4 Choose an account for unknown totals under Account types if it belongs there, or correct the document in Magento.</source>
        <translation>%1: el total general es %2, pero sus líneas suman %3. %4 Elija una cuenta para totales desconocidos en Tipos de cuenta si corresponde ahí, o corrija el documento en Magento.</translation>
    </message>
    <message>
        <source>%1 says tax of %2, but the tax of its lines comes to %3. Some versions of Magento put the whole order&apos;s tax on a part of it. Correct it in Magento, or enter it in Xero by hand and skip this one.</source>
        <translation>%1: indica un impuesto de %2, pero el impuesto de sus líneas suma %3. Algunas versiones de Magento asignan el impuesto de todo el pedido a una parte de él. Corríjalo en Magento, o introdúzcalo a mano en Xero y omita este.</translation>
    </message>
    <message>
        <source>%1: no Xero tax rate is chosen for Magento&apos;s tax &quot;%2&quot; (%3 %) on &quot;%4&quot;. Choose one under Account types, then send the document again.</source>
        <translation>%1: no se ha elegido ningún tipo impositivo de Xero para el impuesto «%2» de Magento (%3 %) en «%4». Elija uno en Tipos de cuenta y envíe el documento de nuevo.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has tax of %3 in Magento, but %4 % of it would be %5. Look at the tax of this line in Magento; if it is right, enter the document in Xero by hand and skip this one.</source>
        <translation>%1: «%2» tiene un impuesto de %3 en Magento, pero su %4 % sería %5. Revise el impuesto de esta línea en Magento; si es correcto, introduzca el documento a mano en Xero y omita este.</translation>
    </message>
    <message>
        <source>%1: Magento charged %2 % on &quot;%3&quot;, but the Xero tax rate %4 chosen for it is %5 %. Choose another tax rate under Account types, then send the document again.</source>
        <translation>%1: Magento cobró el %2 % por «%3», pero el tipo impositivo %4 de Xero elegido para ello es del %5 %. Elija otro tipo impositivo en Tipos de cuenta y envíe el documento de nuevo.</translation>
    </message>
    <message>
        <source>%1 is in %2, which the Xero organisation does not use. Add the currency in Xero (Settings, Currencies), then send the document again.</source>
        <translation>%1: está en %2, que la organización de Xero no usa. Añada la moneda en Xero («Settings», «Currencies») y envíe el documento de nuevo.</translation>
    </message>
    <message>
        <source>%1 is in %2, a currency with three decimals, and comes to %3. Xero keeps two. Allow such currencies under Account types (the rest goes to the rounding account), or enter it by hand.</source>
        <translation>%1: está en %2, una moneda con tres decimales, y asciende a %3. Xero guarda dos. Permita esas monedas en Tipos de cuenta (el resto va a la cuenta de redondeo) o introdúzcalo a mano.</translation>
    </message>
    <message>
        <source>%1 is dated %2, and the books in Xero are locked up to %3. Move the lock date in Xero, or set that such documents go to the first open day.</source>
        <translation>%1: lleva fecha de %2 y la contabilidad en Xero está bloqueada hasta el %3. Mueva la fecha de bloqueo en Xero o configure que esos documentos pasen al primer día abierto.</translation>
    </message>
    <message>
        <source>%1 needs an account for %2, and none is chosen. Choose one under Account types, then send the document again.</source>
        <translation>%1: necesita una cuenta para %2 y no se ha elegido ninguna. Elija una en Tipos de cuenta y envíe el documento de nuevo.</translation>
    </message>
    <message>
        <source>%1: Xero does not allow the tax rate %2 on the account %3 (&quot;%4&quot;). Choose another account or another tax rate under Account types.</source>
        <translation>%1: Xero no permite el tipo impositivo %2 en la cuenta %3 («%4»). Elija otra cuenta u otro tipo impositivo en Tipos de cuenta.</translation>
    </message>
    <message>
        <source>%1: the account %2 is not in Xero&apos;s chart of accounts. Choose another under Account types.</source>
        <translation>%1: la cuenta %2 no está en el plan contable de Xero. Elija otra en Tipos de cuenta.</translation>
    </message>
    <message>
        <source>%1: the account %2 is archived in Xero. Restore it in Xero, or choose another under Account types.</source>
        <translation>%1: la cuenta %2 está archivada en Xero. Restáurela en Xero o elija otra en Tipos de cuenta.</translation>
    </message>
    <message>
        <source>%1: payments by &quot;%2&quot; are set to go to the account %3, which takes no payments. In Xero tick &quot;Enable payments to this account&quot; for it, or choose a bank account.</source>
        <translation>%1: los pagos mediante «%2» deben ir a la cuenta %3, que no admite pagos. En Xero, marque en ella «Enable payments to this account» o elija una cuenta bancaria.</translation>
    </message>
    <message>
        <source>%1 would get the number &quot;%2&quot;, which Xero does not take: numbers have up to 255 letters, digits and signs of plain ASCII. Change the prefix or suffix under Account types.</source>
        <translation>%1: recibiría el número «%2», que Xero no admite; los números tienen hasta 255 letras, cifras y signos ASCII simples. Cambie el prefijo o el sufijo en Tipos de cuenta.</translation>
    </message>
    <message>
        <source>Header tax moved by %1 to &quot;%2&quot;</source>
        <translation>Impuesto de cabecera desplazado en %1 a «%2»</translation>
    </message>
    <message>
        <source>Rounding line of %1</source>
        <translation>Línea de redondeo de %1</translation>
    </message>
    <message>
        <source>Unknown total of %1 posted as &quot;%2&quot;</source>
        <translation>Total desconocido de %1 contabilizado como «%2»</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>ventas</translation>
    </message>
    <message>
        <source>fixed product tax</source>
        <translation>impuesto fijo de producto</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>envío</translation>
    </message>
    <message>
        <source>gift wrapping</source>
        <translation>envoltorio para regalo</translation>
    </message>
    <message>
        <source>discounts</source>
        <translation>descuentos</translation>
    </message>
    <message>
        <source>refund adjustments</source>
        <translation>ajustes de reembolso</translation>
    </message>
    <message>
        <source>gift cards</source>
        <translation>tarjetas regalo</translation>
    </message>
    <message>
        <source>store credit</source>
        <translation>saldo de tienda</translation>
    </message>
    <message>
        <source>reward points</source>
        <translation>puntos de recompensa</translation>
    </message>
    <message>
        <source>unknown totals</source>
        <translation>totales desconocidos</translation>
    </message>
    <message>
        <source>sales tax</source>
        <translation>impuesto sobre ventas</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>redondeo</translation>
    </message>
    <message>
        <source>Its name says what it is for.</source>
        <translation>Su nombre indica para qué sirve.</translation>
    </message>
    <message>
        <source>There is no one income account for it, so it goes with the sales.</source>
        <translation>No hay una única cuenta de ingresos para ello, así que va con las ventas.</translation>
    </message>
    <message>
        <source>The income account for sales.</source>
        <translation>La cuenta de ingresos para ventas.</translation>
    </message>
    <message>
        <source>No one income account is named Sales.</source>
        <translation>Ninguna cuenta de ingresos única se llama Sales.</translation>
    </message>
    <message>
        <source>Xero&apos;s own account for rounding.</source>
        <translation>La cuenta de redondeo propia de Xero.</translation>
    </message>
    <message>
        <source>Xero names no account for rounding.</source>
        <translation>Xero no indica ninguna cuenta de redondeo.</translation>
    </message>
    <message>
        <source>The one rate for sales that is named after the reverse charge.</source>
        <translation>El único tipo para ventas que lleva el nombre de la inversión del sujeto pasivo.</translation>
    </message>
    <message>
        <source>Its name says that it is for sales on the web.</source>
        <translation>Su nombre indica que es para ventas por internet.</translation>
    </message>
    <message>
        <source>An account that takes payments and has the method in its name.</source>
        <translation>Una cuenta que admite pagos y lleva el método en su nombre.</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Dejar pendiente</translation>
    </message>
    <message>
        <source>Magento marks these invoices paid although the money may not have arrived. Reconcile them in Xero when it does.</source>
        <translation>Magento marca estas facturas como pagadas aunque el dinero quizá no haya llegado. Concílielas en Xero cuando llegue.</translation>
    </message>
    <message>
        <source>The only clearing account that takes payments.</source>
        <translation>La única cuenta puente que admite pagos.</translation>
    </message>
    <message>
        <source>No account that takes payments has &quot;%1&quot; in its name. Make a clearing account in Xero, or choose one.</source>
        <translation>Ninguna cuenta que admita pagos lleva «%1» en su nombre. Cree una cuenta puente en Xero o elija una.</translation>
    </message>
    <message>
        <source>Sales at 0 % in this country.</source>
        <translation>Ventas al 0 % en este país.</translation>
    </message>
    <message>
        <source>No rate for sales at 0 % was found.</source>
        <translation>No se encontró ningún tipo para ventas al 0 %.</translation>
    </message>
    <message>
        <source>For gift cards, refund adjustments and rounding, which are no sales.</source>
        <translation>Para tarjetas regalo, ajustes de reembolso y redondeo, que no son ventas.</translation>
    </message>
    <message>
        <source>No rate for amounts outside the tax return was found.</source>
        <translation>No se encontró ningún tipo para importes fuera de la declaración de impuestos.</translation>
    </message>
    <message>
        <source>Sales at 0 % to other countries are exports.</source>
        <translation>Las ventas al 0 % a otros países son exportaciones.</translation>
    </message>
    <message>
        <source>The rate for sales of %1 % in this country.</source>
        <translation>El tipo para ventas del %1 % en este país.</translation>
    </message>
    <message>
        <source>The rate of %1 % that names %2.</source>
        <translation>El tipo del %1 % que menciona %2.</translation>
    </message>
    <message>
        <source>Xero has no one rate for sales of %1 %.</source>
        <translation>Xero no tiene un único tipo para ventas del %1 %.</translation>
    </message>
    <message>
        <source>This is a tax of %1. Xero has no rate of %2 % whose name says so; make one in Xero (for example &quot;%3&quot;), or choose one.</source>
        <translation>Este es un impuesto de %1. Xero no tiene ningún tipo del %2 % cuyo nombre lo indique; cree uno en Xero (por ejemplo, «%3») o elija uno.</translation>
    </message>
    <message>
        <source>an unknown country</source>
        <translation>un país desconocido</translation>
    </message>
    <message>
        <source>settings.%1: &quot;%2&quot; is none of %3; &quot;%4&quot; is taken.</source>
        <translation>settings.%1: «%2» no es ninguno de %3; se toma «%4».</translation>
    </message>
    <message>
        <source>The payment of %1</source>
        <translation>El pago de %1</translation>
    </message>
</context>
<context>
    <name>Preparer</name>
    <message>
        <source>%1 is not in the journal. Add it to the queue again to read it from the shop.</source>
        <translation>%1 no está en el diario. Añádalo de nuevo a la cola para leerlo de la tienda.</translation>
    </message>
    <message>
        <source>The order of this document</source>
        <translation>El pedido de este documento</translation>
    </message>
    <message>
        <source>A document of this daily summary</source>
        <translation>Un documento de este resumen diario</translation>
    </message>
    <message>
        <source>This daily summary</source>
        <translation>Este resumen diario</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Este documento</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Tarjetas regalo</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Saldo de tienda</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Total general</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>There are no lines to compare for this kind of document.</source>
        <translation>Este tipo de documento no tiene líneas que comparar.</translation>
    </message>
    <message>
        <source>Sales invoice %1</source>
        <translation>Factura de venta %1</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>Abono %1</translation>
    </message>
    <message>
        <source>tax inclusive</source>
        <translation>impuestos incluidos</translation>
    </message>
    <message>
        <source>tax exclusive</source>
        <translation>impuestos no incluidos</translation>
    </message>
    <message>
        <source>no tax</source>
        <translation>sin impuesto</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Amounts are</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>%1 into account %2</source>
        <translation>%1 en la cuenta %2</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>cuenta %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tax in the discount</source>
        <translation>Impuesto en el descuento</translation>
    </message>
</context>
<context>
    <name>PreviewList</name>
    <message>
        <source>Equal</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Equal: %1</source>
        <translation>Igual: %1</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>Difiere: %1</translation>
    </message>
    <message>
        <source>No amounts to compare</source>
        <translation>Sin importes que comparar</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>Abono %1</translation>
    </message>
    <message>
        <source>Sales invoice %1</source>
        <translation>Factura de venta %1</translation>
    </message>
    <message>
        <source>What is missing; the document is in Xero already</source>
        <translation>Lo que falta; el documento ya está en Xero</translation>
    </message>
    <message>
        <source>%1; the document is in Xero already</source>
        <translation>%1; el documento ya está en Xero</translation>
    </message>
    <message>
        <source>It is taken back in Xero</source>
        <translation>Se retira de Xero</translation>
    </message>
    <message>
        <source>As part of a daily summary</source>
        <translation>Como parte de un resumen diario</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>&quot;%1&quot; cannot be the name of a profile. Use 1 to 40 of the characters a-z, 0-9, - and _, for example shop-uk.</source>
        <translation>«%1» no puede ser el nombre de un perfil. Use de 1 a 40 caracteres de a-z, 0-9, - y _, por ejemplo shop-uk.</translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already. Choose another name.</source>
        <translation>Ya existe un perfil «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>The profile &quot;default&quot; can be neither renamed nor removed: it is the data folder itself. Make another profile and use that.</source>
        <translation>El perfil «default» no se puede renombrar ni eliminar: es la propia carpeta de datos. Cree otro perfil y use ese.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. The profiles are: %2.</source>
        <translation>No existe el perfil «%1». Los perfiles son: %2.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is open in Counterfoil. Close it there first.</source>
        <translation>El perfil «%1» está abierto en Counterfoil. Ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; could not be renamed. Check that you may write in %2 and that no other program uses the folder. Nothing was changed.</source>
        <translation>No se pudo renombrar el perfil «%1». Compruebe que puede escribir en %2 y que ningún otro programa usa la carpeta. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; could not be moved to the trash. Check that you may write in %2. Nothing was changed.</source>
        <translation>No se pudo mover el perfil «%1» a la papelera. Compruebe que puede escribir en %2. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>Puller</name>
    <message>
        <source>Reading customers</source>
        <translation>Leyendo clientes</translation>
    </message>
    <message>
        <source>Reading products</source>
        <translation>Leyendo productos</translation>
    </message>
    <message>
        <source>Reading orders</source>
        <translation>Leyendo pedidos</translation>
    </message>
    <message>
        <source>Reading invoices</source>
        <translation>Leyendo facturas</translation>
    </message>
    <message>
        <source>Reading credit memos</source>
        <translation>Leyendo abonos</translation>
    </message>
    <message>
        <source>Changed in Magento after it was posted. Xero still has the earlier version and nothing was sent; compare the two and correct Xero by hand if the change matters for the books.</source>
        <translation>Modificado en Magento después de contabilizarse. Xero sigue teniendo la versión anterior y no se ha enviado nada; compare ambas y corrija Xero a mano si el cambio es relevante para la contabilidad.</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>El producto</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>El pedido</translation>
    </message>
    <message>
        <source>The invoice</source>
        <translation>La factura</translation>
    </message>
    <message>
        <source>The credit memo</source>
        <translation>El abono</translation>
    </message>
    <message>
        <source>%1 with the id %2 was number %3 of %4 for this program, and is number %5 of %6 in the shop: this is another shop, or its database was set up anew or restored. Nothing was read. Make a profile of its own for it (File &gt; Profiles), with a start date from which on nothing was posted yet.</source>
        <translation>%1 con el id %2 era para este programa el número %3 del %4, y en la tienda es el número %5 del %6: es otra tienda, o su base de datos se creó de nuevo o se restauró. No se leyó nada. Cree para ella un perfil propio (Archivo &gt; Perfiles), con una fecha de inicio desde la que todavía no se contabilizó nada.</translation>
    </message>
    <message>
        <source>It cannot be read, while the others are: %1 Press Retry when that is mended; the shop is asked for it again then.</source>
        <translation>No se puede leer, los demás sí: %1 Pulse «Reintentar» cuando esté arreglado; entonces se vuelve a pedir a la tienda.</translation>
    </message>
    <message>
        <source>The shop does not list it any more.</source>
        <translation>La tienda ya no lo muestra.</translation>
    </message>
</context>
<context>
    <name>ReadingScope</name>
    <message>
        <source>What was posted already stays as it is; the new choice counts for sales that are not in Xero yet.</source>
        <translation>Lo que ya se contabilizó queda como está; la nueva elección vale para las ventas que aún no están en Xero.</translation>
    </message>
    <message>
        <source>The next sync also brings what was made since the start date and is not in Xero yet.</source>
        <translation>La próxima sincronización trae también lo creado desde la fecha de inicio que aún no está en Xero.</translation>
    </message>
    <message>
        <source>Payments of what was posted while they were off are not made later; enter those in Xero.</source>
        <translation>Los pagos de lo que se contabilizó mientras estaban desactivados no se hacen después; regístrelos en Xero.</translation>
    </message>
    <message>
        <source>The next sync also brings the shop&apos;s whole history, as far as it is not in Xero yet.</source>
        <translation>La próxima sincronización trae también todo el historial de la tienda que aún no esté en Xero.</translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>canceled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>Its total was changed in Xero after it was posted.</source>
        <translation>Su total se modificó en Xero después de contabilizarse.</translation>
    </message>
    <message>
        <source>A refund or an allocation that was posted has been removed in Xero.</source>
        <translation>Un reembolso o una asignación que se había contabilizado se ha eliminado en Xero.</translation>
    </message>
    <message>
        <source>The payment that was posted has been removed or changed in Xero.</source>
        <translation>El pago que se había contabilizado se ha eliminado o modificado en Xero.</translation>
    </message>
    <message>
        <source>More has been paid in Xero than was posted.</source>
        <translation>En Xero se ha pagado más de lo que se contabilizó.</translation>
    </message>
    <message>
        <source>Magento has refunded it; in Xero the credit is still open.</source>
        <translation>Magento lo ha reembolsado; en Xero el abono sigue abierto.</translation>
    </message>
    <message>
        <source>Magento has it as paid; in Xero it is still due.</source>
        <translation>Magento lo tiene como pagado; en Xero sigue pendiente de pago.</translation>
    </message>
    <message>
        <source>Changed in Magento after it was posted; the figures are still the same.</source>
        <translation>Modificado en Magento después de contabilizarse; las cifras siguen siendo las mismas.</translation>
    </message>
    <message>
        <source>Changed in Xero after it was posted; the figures are still the same.</source>
        <translation>Modificado en Xero después de contabilizarse; las cifras siguen siendo las mismas.</translation>
    </message>
    <message>
        <source>It was posted as %1, but Xero no longer has it.</source>
        <translation>Se contabilizó como %1, pero Xero ya no lo tiene.</translation>
    </message>
    <message>
        <source>Choose the first and the last day of the period.</source>
        <translation>Elija el primer y el último día del período.</translation>
    </message>
    <message>
        <source>The first day of the period is after its last one.</source>
        <translation>El primer día del período es posterior al último.</translation>
    </message>
    <message>
        <source>Choose a period of at most a year.</source>
        <translation>Elija un período de un año como máximo.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Xero number</source>
        <translation>Número en Xero</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>In Magento</source>
        <translation>En Magento</translation>
    </message>
    <message>
        <source>In Xero</source>
        <translation>En Xero</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocida</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>Missing in Xero</source>
        <translation>Falta en Xero</translation>
    </message>
    <message>
        <source>Missing in Magento</source>
        <translation>Falta en Magento</translation>
    </message>
    <message>
        <source>Different total</source>
        <translation>Total distinto</translation>
    </message>
    <message>
        <source>Different tax</source>
        <translation>Impuesto distinto</translation>
    </message>
    <message>
        <source>Different date</source>
        <translation>Fecha distinta</translation>
    </message>
    <message>
        <source>Different contact</source>
        <translation>Contacto distinto</translation>
    </message>
    <message>
        <source>Different currency</source>
        <translation>Moneda distinta</translation>
    </message>
    <message>
        <source>Voided in Xero</source>
        <translation>Anulado en Xero</translation>
    </message>
    <message>
        <source>Not approved in Xero</source>
        <translation>No aprobado en Xero</translation>
    </message>
    <message>
        <source>Edited in Xero</source>
        <translation>Editado en Xero</translation>
    </message>
    <message>
        <source>Paid differently</source>
        <translation>Pagado de otro modo</translation>
    </message>
    <message>
        <source>Changed in Magento</source>
        <translation>Modificado en Magento</translation>
    </message>
    <message>
        <source>Press Post it: it is queued and posted now.</source>
        <translation>Pulse Contabilizar: se pone en cola y se contabiliza ahora.</translation>
    </message>
    <message>
        <source>Mend what keeps it from being posted, then press Post it.</source>
        <translation>Corrija lo que impide contabilizarlo y pulse Contabilizar.</translation>
    </message>
    <message>
        <source>The number is one of this program&apos;s, but the shop has no such document. View it in Xero: void it there if it does not belong in the books.</source>
        <translation>El número es de este programa, pero la tienda no tiene ese documento. Véalo en Xero: anúlelo allí si no corresponde a la contabilidad.</translation>
    </message>
    <message>
        <source>View both. If Xero is wrong, correct it there; if the mapping was changed since, accept it.</source>
        <translation>Vea ambos. Si Xero está mal, corríjalo allí; si las correspondencias se han cambiado desde entonces, acéptelo.</translation>
    </message>
    <message>
        <source>View it in Xero and set the date there if it was changed by mistake.</source>
        <translation>Véalo en Xero y corrija allí la fecha si se cambió por error.</translation>
    </message>
    <message>
        <source>Two contacts may have been merged in Xero: then accept it. Else set the contact in Xero.</source>
        <translation>Puede que se hayan combinado dos contactos en Xero: en ese caso, acéptelo. Si no, corrija el contacto en Xero.</translation>
    </message>
    <message>
        <source>A currency cannot be changed in Xero: void the document there and enter it again.</source>
        <translation>La moneda no se puede cambiar en Xero: anule allí el documento e introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>If the sale stands, enter it in Xero again by hand; its number cannot be used twice. If it was voided on purpose, accept it.</source>
        <translation>Si la venta es válida, introdúzcala de nuevo a mano en Xero; su número no se puede usar dos veces. Si se anuló a propósito, acéptelo.</translation>
    </message>
    <message>
        <source>Look at its history in Xero; accept it when it is right.</source>
        <translation>Revise su historial en Xero; acéptelo si es correcto.</translation>
    </message>
    <message>
        <source>Look at its history in Xero, and set it right there or accept it.</source>
        <translation>Revise su historial en Xero y corríjalo allí o acéptelo.</translation>
    </message>
    <message>
        <source>View it in Xero and compare the payments with the bank account there.</source>
        <translation>Véalo en Xero y compare los pagos con la cuenta bancaria.</translation>
    </message>
    <message>
        <source>Xero still has the earlier version. If the change matters for the books, correct Xero by hand, then accept it.</source>
        <translation>Xero sigue teniendo la versión anterior. Si el cambio es relevante para la contabilidad, corrija Xero a mano y después acéptelo.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Credit memo</source>
        <translation>Abono</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Xero&apos;s calls for today are used up. Reconcile again at %1.</source>
        <translation>Se han agotado las llamadas a Xero de hoy. Concilie de nuevo a las %1.</translation>
    </message>
    <message>
        <source>Waiting for Xero&apos;s minute limit</source>
        <translation>En espera por el límite por minuto de Xero</translation>
    </message>
    <message>
        <source>Reading Xero&apos;s invoices</source>
        <translation>Leyendo las facturas de Xero</translation>
    </message>
    <message>
        <source>Reading Xero&apos;s credit notes</source>
        <translation>Leyendo los abonos de Xero</translation>
    </message>
    <message>
        <source>Looking up what the lists leave open</source>
        <translation>Consultando lo que las listas dejan abierto</translation>
    </message>
    <message>
        <source>Reading the shop&apos;s orders</source>
        <translation>Leyendo los pedidos de la tienda</translation>
    </message>
    <message>
        <source>Reading the shop&apos;s invoices</source>
        <translation>Leyendo las facturas de la tienda</translation>
    </message>
    <message>
        <source>Reading the shop&apos;s credit memos</source>
        <translation>Leyendo los abonos de la tienda</translation>
    </message>
    <message>
        <source>It waits in the queue and is posted at the next sync.</source>
        <translation>Está en espera en la cola y se contabiliza en la próxima sincronización.</translation>
    </message>
    <message>
        <source>It was sent and Xero&apos;s answer is not known yet; the next sync settles it.</source>
        <translation>Se envió y aún no se conoce la respuesta de Xero; la próxima sincronización lo aclara.</translation>
    </message>
    <message>
        <source>It was refused: %1</source>
        <translation>Se rechazó: %1</translation>
    </message>
    <message>
        <source>It was skipped by hand.</source>
        <translation>Se omitió a mano.</translation>
    </message>
    <message>
        <source>It was skipped by hand: %1</source>
        <translation>Se omitió a mano: %1</translation>
    </message>
    <message>
        <source>The shop no longer has its order.</source>
        <translation>La tienda ya no tiene su pedido.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>No se puede leer: %1</translation>
    </message>
    <message>
        <source>Its order cannot be read: %1</source>
        <translation>No se puede leer su pedido: %1</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Choose the ta&amp;x rate…</source>
        <translation>Elegir el &amp;tipo impositivo…</translation>
    </message>
    <message>
        <source>Choose the a&amp;ccount…</source>
        <translation>Elegir la &amp;cuenta…</translation>
    </message>
    <message>
        <source>Choose the payment a&amp;ccount…</source>
        <translation>Elegir la cuenta de &amp;pagos…</translation>
    </message>
    <message>
        <source>Open the document se&amp;ttings…</source>
        <translation>Abrir los a&amp;justes de documentos…</translation>
    </message>
    <message>
        <source>Choose the da&amp;te…</source>
        <translation>Elegir la &amp;fecha…</translation>
    </message>
    <message>
        <source>Open the schedule se&amp;ttings…</source>
        <translation>Abrir los ajustes de p&amp;lanificación…</translation>
    </message>
    <message>
        <source>Open the &amp;lock dates in Xero</source>
        <translation>Abrir las fechas de &amp;bloqueo en Xero</translation>
    </message>
    <message>
        <source>Open the chart of a&amp;ccounts in Xero</source>
        <translation>Abrir el plan c&amp;ontable en Xero</translation>
    </message>
    <message>
        <source>Open the ta&amp;x rates in Xero</source>
        <translation>Abrir los t&amp;ipos impositivos en Xero</translation>
    </message>
    <message>
        <source>Open the &amp;currencies in Xero</source>
        <translation>Abrir las mo&amp;nedas en Xero</translation>
    </message>
    <message>
        <source>Open &amp;tracking in Xero</source>
        <translation>Abrir el se&amp;guimiento en Xero</translation>
    </message>
    <message>
        <source>Open the &amp;users in Xero</source>
        <translation>Abrir los &amp;usuarios en Xero</translation>
    </message>
    <message>
        <source>Open the &amp;contacts in Xero</source>
        <translation>Abrir los contacto&amp;s en Xero</translation>
    </message>
    <message>
        <source>View on &amp;Xero</source>
        <translation>Ver en &amp;Xero</translation>
    </message>
    <message>
        <source>View in &amp;Magento</source>
        <translation>Ver en &amp;Magento</translation>
    </message>
    <message>
        <source>Sign in to &amp;Xero again…</source>
        <translation>Iniciar sesión en Xero de nue&amp;vo…</translation>
    </message>
    <message>
        <source>Check the connection to the &amp;shop…</source>
        <translation>Comprobar la conexión con la ti&amp;enda…</translation>
    </message>
    <message>
        <source>Open the cr&amp;edentials…</source>
        <translation>Abrir las credenci&amp;ales…</translation>
    </message>
    <message>
        <source>View Request &amp;Daily…</source>
        <translation>Ver solicitudes &amp;diarias…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Please sign in to Xero again</source>
        <translation>Inicie sesión en Xero de nuevo</translation>
    </message>
    <message>
        <source>The sign-in has ended: Xero forgets it after 60 days without use, after a change of password, or when another computer used it.</source>
        <translation>La sesión ha terminado: Xero la olvida tras 60 días sin uso, tras un cambio de contraseña o cuando otro ordenador la ha usado.</translation>
    </message>
    <message>
        <source>Press Connect Now and sign in. Everything that waits is posted then.</source>
        <translation>Pulse Conectar ahora e inicie sesión. Entonces se contabiliza todo lo que está en espera.</translation>
    </message>
    <message>
        <source>A permission was not given</source>
        <translation>No se concedió un permiso</translation>
    </message>
    <message>
        <source>At the sign-in not everything was allowed that is needed, or the Xero app has no such permission.</source>
        <translation>Al iniciar sesión no se permitió todo lo necesario, o la app de Xero no tiene ese permiso.</translation>
    </message>
    <message>
        <source>Sign in again and allow everything that Xero&apos;s page asks for.</source>
        <translation>Inicie sesión de nuevo y permita todo lo que pide la página de Xero.</translation>
    </message>
    <message>
        <source>Access was denied</source>
        <translation>Se denegó el acceso</translation>
    </message>
    <message>
        <source>Either the sign-in was declined on Xero&apos;s page, or a firewall or proxy keeps this computer from reaching Xero.</source>
        <translation>O se rechazó el inicio de sesión en la página de Xero, o un cortafuegos o un proxy impide que este ordenador llegue a Xero.</translation>
    </message>
    <message>
        <source>Sign in again and press Allow. If it stays, ask who looks after the network.</source>
        <translation>Inicie sesión de nuevo y pulse «Allow». Si persiste, pregunte a quien administre la red.</translation>
    </message>
    <message>
        <source>The organisation is not connected</source>
        <translation>La organización no está conectada</translation>
    </message>
    <message>
        <source>It was disconnected in Xero, your access was taken away, or a trial or demo company has ended.</source>
        <translation>Se desconectó en Xero, se le retiró el acceso, o terminó una prueba o una empresa de demostración.</translation>
    </message>
    <message>
        <source>Sign in again and choose the organisation.</source>
        <translation>Inicie sesión de nuevo y elija la organización.</translation>
    </message>
    <message>
        <source>An organisation must be chosen</source>
        <translation>Hay que elegir una organización</translation>
    </message>
    <message>
        <source>Several Xero organisations were allowed at the sign-in, and documents go to one only.</source>
        <translation>Al iniciar sesión se permitieron varias organizaciones de Xero, y los documentos van solo a una.</translation>
    </message>
    <message>
        <source>Sign in again and choose the organisation of this shop.</source>
        <translation>Inicie sesión de nuevo y elija la organización de esta tienda.</translation>
    </message>
    <message>
        <source>The Xero app&apos;s keys are wrong</source>
        <translation>Las claves de la app de Xero son incorrectas</translation>
    </message>
    <message>
        <source>The client id or the client secret is missing, mistyped, or was renewed in the Xero developer portal.</source>
        <translation>El Client id o el Client secret falta, está mal escrito o se renovó en el portal de desarrolladores de Xero.</translation>
    </message>
    <message>
        <source>Copy them again from the developer portal.</source>
        <translation>Cópielos de nuevo del portal de desarrolladores.</translation>
    </message>
    <message>
        <source>The sign-in did not come to an end</source>
        <translation>El inicio de sesión no se completó</translation>
    </message>
    <message>
        <source>The browser did not come back from Xero&apos;s page, or came back with an error.</source>
        <translation>El navegador no volvió de la página de Xero o volvió con un error.</translation>
    </message>
    <message>
        <source>Try again, and allow the access on Xero&apos;s page.</source>
        <translation>Inténtelo de nuevo y permita el acceso en la página de Xero.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>No se pudo abrir ningún navegador</translation>
    </message>
    <message>
        <source>The page must be shown in a browser, and this computer started none.</source>
        <translation>La página debe mostrarse en un navegador y este ordenador no abrió ninguno.</translation>
    </message>
    <message>
        <source>Choose a standard browser in the system&apos;s settings, then try again.</source>
        <translation>Elija un navegador predeterminado en los ajustes del sistema e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The port for the sign-in is taken</source>
        <translation>El puerto del inicio de sesión está ocupado</translation>
    </message>
    <message>
        <source>Another program uses the port on which Xero&apos;s answer is awaited, or the system forbids it.</source>
        <translation>Otro programa usa el puerto en el que se espera la respuesta de Xero, o el sistema lo prohíbe.</translation>
    </message>
    <message>
        <source>Close the other program, or choose another port here and in the Xero app.</source>
        <translation>Cierre el otro programa, o elija otro puerto aquí y en la app de Xero.</translation>
    </message>
    <message>
        <source>Today&apos;s calls to Xero are used up</source>
        <translation>Se han agotado las llamadas a Xero de hoy</translation>
    </message>
    <message>
        <source>Xero allows a number of calls each day for an organisation, and all other apps count as well.</source>
        <translation>Xero permite cierto número de llamadas al día por organización, y también cuentan las de las demás apps.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the rest goes on by itself when the day begins anew for Xero.</source>
        <translation>No hay que hacer nada: el resto continúa automáticamente cuando empieza un nuevo día para Xero.</translation>
    </message>
    <message>
        <source>Too many calls in a short time</source>
        <translation>Demasiadas llamadas en poco tiempo</translation>
    </message>
    <message>
        <source>The other side allows only so many calls a minute.</source>
        <translation>El otro lado solo permite cierto número de llamadas por minuto.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it goes on after a short pause.</source>
        <translation>No hay que hacer nada: continúa tras una breve pausa.</translation>
    </message>
    <message>
        <source>The rest of today&apos;s calls is kept</source>
        <translation>El resto de las llamadas de hoy se reserva</translation>
    </message>
    <message>
        <source>Adding old documents stops early enough that new orders can still be posted today.</source>
        <translation>La carga de documentos antiguos se detiene a tiempo para que aún se puedan contabilizar hoy pedidos nuevos.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it goes on tomorrow. The reserve can be changed.</source>
        <translation>No hay que hacer nada: continúa mañana. La reserva se puede cambiar.</translation>
    </message>
    <message>
        <source>Xero is being maintained</source>
        <translation>Xero está en mantenimiento</translation>
    </message>
    <message>
        <source>Xero is switched off for a while.</source>
        <translation>Xero está fuera de servicio durante un rato.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is tried again in a few minutes.</source>
        <translation>No hay que hacer nada: se reintenta en unos minutos.</translation>
    </message>
    <message>
        <source>The organisation is offline</source>
        <translation>La organización está fuera de línea</translation>
    </message>
    <message>
        <source>Xero works on this organisation for a while.</source>
        <translation>Xero está trabajando en esta organización durante un rato.</translation>
    </message>
    <message>
        <source>Xero cannot be reached for a while</source>
        <translation>No se puede acceder a Xero durante un rato</translation>
    </message>
    <message>
        <source>Xero has too much to do or a fault of its own.</source>
        <translation>Xero tiene demasiado trabajo o un fallo propio.</translation>
    </message>
    <message>
        <source>The document is too large for Xero</source>
        <translation>El documento es demasiado grande para Xero</translation>
    </message>
    <message>
        <source>The document has more lines or longer texts than Xero takes at once.</source>
        <translation>El documento tiene más líneas o textos más largos de los que Xero admite de una vez.</translation>
    </message>
    <message>
        <source>Enter it in Xero by hand and skip it here.</source>
        <translation>Introdúzcalo a mano en Xero y omítalo aquí.</translation>
    </message>
    <message>
        <source>Xero did not accept the connection</source>
        <translation>Xero no aceptó la conexión</translation>
    </message>
    <message>
        <source>Something between this computer and Xero uses an outdated encryption, or changes requests.</source>
        <translation>Algo entre este ordenador y Xero usa un cifrado anticuado o modifica las solicitudes.</translation>
    </message>
    <message>
        <source>Update the system, and ask who looks after the network about a proxy.</source>
        <translation>Actualice el sistema y pregunte por un proxy a quien administre la red.</translation>
    </message>
    <message>
        <source>Something answered in Xero&apos;s place</source>
        <translation>Algo respondió en lugar de Xero</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a proxy stands in between.</source>
        <translation>Hay en medio una página de inicio de sesión de la red o un proxy.</translation>
    </message>
    <message>
        <source>Open any page in a browser and sign in to the network, then retry.</source>
        <translation>Abra cualquier página en un navegador, inicie sesión en la red y reinténtelo.</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>Se cortó la conexión</translation>
    </message>
    <message>
        <source>The network failed while an answer was on its way. What was written is looked up before anything is sent again.</source>
        <translation>La red falló mientras llegaba una respuesta. Lo que se escribió se consulta antes de volver a enviar nada.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. If it happens often, check the network.</source>
        <translation>No hay que hacer nada. Si ocurre a menudo, compruebe la red.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>No hay conexión segura</translation>
    </message>
    <message>
        <source>The certificate was not accepted: a wrong clock, an expired certificate of the shop, or a program that looks into secure connections.</source>
        <translation>No se aceptó el certificado: un reloj mal ajustado, un certificado caducado de la tienda o un programa que inspecciona las conexiones seguras.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it is the shop, tell its host.</source>
        <translation>Compruebe el reloj de este ordenador. Si es la tienda, avise a su proveedor de alojamiento.</translation>
    </message>
    <message>
        <source>It is not known whether Xero saved it</source>
        <translation>No se sabe si Xero lo guardó</translation>
    </message>
    <message>
        <source>The answer did not arrive. It is looked up by its number before anything is sent again, so nothing is booked twice.</source>
        <translation>La respuesta no llegó. Se consulta por su número antes de volver a enviar nada, así que nada se contabiliza dos veces.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the next sync settles it.</source>
        <translation>No hay que hacer nada: la próxima sincronización lo aclara.</translation>
    </message>
    <message>
        <source>The account was not made in Xero</source>
        <translation>La cuenta no se creó en Xero</translation>
    </message>
    <message>
        <source>Xero refused it, or does not show it yet: the code or the name may be in use.</source>
        <translation>Xero la rechazó o aún no la muestra: puede que el código o el nombre ya estén en uso.</translation>
    </message>
    <message>
        <source>Choose another code or name, or make the account in Xero and read the chart anew.</source>
        <translation>Elija otro código o nombre, o cree la cuenta en Xero y vuelva a leer el plan contable.</translation>
    </message>
    <message>
        <source>Another program on the shared journal was at it</source>
        <translation>Otro programa del diario compartido estaba en ello</translation>
    </message>
    <message>
        <source>Several programs share this journal, and one thing is done by one of them at a time.</source>
        <translation>Varios programas comparten este diario, y cada cosa la hace solo uno de ellos a la vez.</translation>
    </message>
    <message>
        <source>Nothing is lost. It goes on with the next run.</source>
        <translation>No se pierde nada. Continúa en la próxima ejecución.</translation>
    </message>
    <message>
        <source>Xero has not granted everything that is needed</source>
        <translation>Xero no ha concedido todo lo necesario</translation>
    </message>
    <message>
        <source>The permission that was given does not cover all that is to be posted.</source>
        <translation>El permiso concedido no abarca todo lo que hay que contabilizar.</translation>
    </message>
    <message>
        <source>Sign in again and allow everything Xero asks for.</source>
        <translation>Inicie sesión de nuevo y permita todo lo que Xero pide.</translation>
    </message>
    <message>
        <source>The shared journal cannot be reached</source>
        <translation>No se puede acceder al diario compartido</translation>
    </message>
    <message>
        <source>The PostgreSQL server is away, refuses the sign-in, has no such database, or its driver is not installed.</source>
        <translation>El servidor PostgreSQL no está disponible, rechaza el inicio de sesión, no tiene esa base de datos o falta su controlador.</translation>
    </message>
    <message>
        <source>Check address, name and password with whoever runs the server. Nothing is lost.</source>
        <translation>Compruebe la dirección, el nombre y la contraseña con quien gestione el servidor. No se pierde nada.</translation>
    </message>
    <message>
        <source>The profile cannot be changed like that</source>
        <translation>El perfil no se puede cambiar así</translation>
    </message>
    <message>
        <source>A profile of that name exists, is open in another window, is gone, or is the one that always stays.</source>
        <translation>Un perfil con ese nombre ya existe, está abierto en otra ventana, ha desaparecido o es el que siempre se conserva.</translation>
    </message>
    <message>
        <source>Choose another name, or close the other window first.</source>
        <translation>Elija otro nombre o cierre primero la otra ventana.</translation>
    </message>
    <message>
        <source>A setting has the wrong form</source>
        <translation>Un ajuste tiene un formato incorrecto</translation>
    </message>
    <message>
        <source>What was entered is no list of ports or no time of day.</source>
        <translation>Lo introducido no es una lista de puertos o no es una hora.</translation>
    </message>
    <message>
        <source>Enter it as the message says.</source>
        <translation>Introdúzcalo como indica el mensaje.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Nothing can be written, so nothing is posted either.</source>
        <translation>No se puede escribir nada, así que tampoco se contabiliza nada.</translation>
    </message>
    <message>
        <source>Make room on the disk. Nothing is lost.</source>
        <translation>Libere espacio en el disco. No se pierde nada.</translation>
    </message>
    <message>
        <source>The journal cannot be written</source>
        <translation>No se puede escribir el diario</translation>
    </message>
    <message>
        <source>The folder with the journal is read-only, on a network drive that cannot lock files, or used by another program.</source>
        <translation>La carpeta del diario es de solo lectura, está en una unidad de red que no puede bloquear archivos o la usa otro programa.</translation>
    </message>
    <message>
        <source>Close other programs that use it and check the folder&apos;s permissions.</source>
        <translation>Cierre los demás programas que la usan y compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <translation>El diario está dañado</translation>
    </message>
    <message>
        <source>The file was put aside and kept, and a new one was begun. What stands in Xero is found again by its numbers.</source>
        <translation>El archivo se apartó y se conserva, y se empezó uno nuevo. Lo que está en Xero se reconoce por sus números.</translation>
    </message>
    <message>
        <source>Check the disk, and take the journal from a backup if there is one.</source>
        <translation>Compruebe el disco y recupere el diario de una copia de seguridad si la hay.</translation>
    </message>
    <message>
        <source>The journal is from a newer version</source>
        <translation>El diario es de una versión más reciente</translation>
    </message>
    <message>
        <source>A newer version of this program has worked with it.</source>
        <translation>Una versión más reciente de este programa ha trabajado con él.</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <translation>Instale de nuevo la versión más reciente.</translation>
    </message>
    <message>
        <source>This profile cannot be used now</source>
        <translation>Este perfil no se puede usar ahora</translation>
    </message>
    <message>
        <source>Another window works with it, its name is not allowed, or the demo was asked to use real data.</source>
        <translation>Otra ventana trabaja con él, su nombre no está permitido o se pidió a la demostración que usara datos reales.</translation>
    </message>
    <message>
        <source>Use the window that is open, or start with another profile.</source>
        <translation>Use la ventana que está abierta o inicie con otro perfil.</translation>
    </message>
    <message>
        <source>The keychain cannot be opened</source>
        <translation>No se puede abrir el llavero</translation>
    </message>
    <message>
        <source>The keys are kept in the system&apos;s keychain, and it is locked or not there.</source>
        <translation>Las claves se guardan en el llavero del sistema, y está bloqueado o no está disponible.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Desbloquee el llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The secrets cannot be read</source>
        <translation>No se pueden leer los secretos</translation>
    </message>
    <message>
        <source>The file with the secrets is damaged, may be read by others, or a secret was empty.</source>
        <translation>El archivo con los secretos está dañado, otros pueden leerlo o un secreto estaba vacío.</translation>
    </message>
    <message>
        <source>Correct the file&apos;s permissions, or enter the keys again.</source>
        <translation>Corrija los permisos del archivo o introduzca las claves de nuevo.</translation>
    </message>
    <message>
        <source>Something is not filled in yet</source>
        <translation>Falta rellenar algo</translation>
    </message>
    <message>
        <source>The program needs a setting that is still empty.</source>
        <translation>El programa necesita un ajuste que aún está vacío.</translation>
    </message>
    <message>
        <source>Fill it in under Credentials.</source>
        <translation>Rellénelo en Credenciales.</translation>
    </message>
    <message>
        <source>A setting is not right</source>
        <translation>Un ajuste no es correcto</translation>
    </message>
    <message>
        <source>A value was given that this setting does not take.</source>
        <translation>Se indicó un valor que este ajuste no admite.</translation>
    </message>
    <message>
        <source>Correct it as the message says.</source>
        <translation>Corríjalo como indica el mensaje.</translation>
    </message>
    <message>
        <source>A file cannot be read or written</source>
        <translation>No se puede leer o escribir un archivo</translation>
    </message>
    <message>
        <source>The disk is full, the folder is not yours, or the file is not what it should be.</source>
        <translation>El disco está lleno, la carpeta no es suya o el archivo no es lo que debería.</translation>
    </message>
    <message>
        <source>Choose another place or another file.</source>
        <translation>Elija otro lugar u otro archivo.</translation>
    </message>
    <message>
        <source>A document of the daily summary is refused</source>
        <translation>Un documento del resumen diario está rechazado</translation>
    </message>
    <message>
        <source>It was put into the summary of its day, and something changed since.</source>
        <translation>Se incluyó en el resumen de su día y algo cambió desde entonces.</translation>
    </message>
    <message>
        <source>Sync again: the day is put together anew without it, and it says by itself what is wrong.</source>
        <translation>Sincronice de nuevo: el día se compone de nuevo sin él, y el documento indica por sí mismo qué falla.</translation>
    </message>
    <message>
        <source>Canceled after it was paid</source>
        <translation>Cancelado después de pagarse</translation>
    </message>
    <message>
        <source>It was canceled in Magento when its invoice and payment stood in Xero already.</source>
        <translation>Se canceló en Magento cuando su factura y su pago ya estaban en Xero.</translation>
    </message>
    <message>
        <source>Take it back in Xero, or give the customer a credit note there and skip this row.</source>
        <translation>Retírelo en Xero, o haga allí un abono al cliente y omita esta fila.</translation>
    </message>
    <message>
        <source>Canceled after its day was posted</source>
        <translation>Cancelado tras contabilizarse su día</translation>
    </message>
    <message>
        <source>It is part of a daily summary that stands in Xero already.</source>
        <translation>Forma parte de un resumen diario que ya está en Xero.</translation>
    </message>
    <message>
        <source>Write a credit note over its amount in Xero by hand, then skip this row.</source>
        <translation>Haga a mano en Xero un abono por su importe y omita después esta fila.</translation>
    </message>
    <message>
        <source>The tax rate does not fit the account</source>
        <translation>El tipo impositivo no es compatible con la cuenta</translation>
    </message>
    <message>
        <source>Xero allows a tax rate only on some kinds of account, such as income.</source>
        <translation>Xero permite un tipo impositivo solo en algunas clases de cuenta, como las de ingresos.</translation>
    </message>
    <message>
        <source>Choose another account or another tax rate, then retry.</source>
        <translation>Elija otra cuenta u otro tipo impositivo y reinténtelo.</translation>
    </message>
    <message>
        <source>Xero failed at this document again and again</source>
        <translation>Xero falló una y otra vez con este documento</translation>
    </message>
    <message>
        <source>Xero answered with an error of its own each time, though it took other documents.</source>
        <translation>Xero respondió cada vez con un error propio, aunque aceptó otros documentos.</translation>
    </message>
    <message>
        <source>Retry later. If it stays so, look for something unusual in the document, such as a very long text.</source>
        <translation>Reinténtelo más tarde. Si persiste, busque algo inusual en el documento, como un texto muy largo.</translation>
    </message>
    <message>
        <source>It cannot be taken back here</source>
        <translation>No se puede retirar aquí</translation>
    </message>
    <message>
        <source>It was not posted by this program, is on its way, or is part of a daily summary.</source>
        <translation>No lo contabilizó este programa, está en camino o forma parte de un resumen diario.</translation>
    </message>
    <message>
        <source>Void it in Xero by hand if it must go.</source>
        <translation>Anúlelo a mano en Xero si debe desaparecer.</translation>
    </message>
    <message>
        <source>No tax rate is chosen for a tax</source>
        <translation>No se ha elegido tipo impositivo para un impuesto</translation>
    </message>
    <message>
        <source>Magento charged a tax for which no Xero tax rate is chosen yet.</source>
        <translation>Magento cobró un impuesto para el que aún no se ha elegido un tipo impositivo de Xero.</translation>
    </message>
    <message>
        <source>Choose the Xero tax rate for it under Account types, then retry.</source>
        <translation>Elija el tipo impositivo de Xero para él en Tipos de cuenta y reinténtelo.</translation>
    </message>
    <message>
        <source>The tax does not fit its rate</source>
        <translation>El impuesto no concuerda con su tipo</translation>
    </message>
    <message>
        <source>The tax on a line is not the percentage that Magento gives, or not the one of the Xero tax rate chosen for it.</source>
        <translation>El impuesto de una línea no es el porcentaje que indica Magento, o no es el del tipo impositivo de Xero elegido para él.</translation>
    </message>
    <message>
        <source>Look at the tax of the line in Magento. If only the rate chosen here is wrong, choose another one. Then retry.</source>
        <translation>Revise el impuesto de la línea en Magento. Si solo es incorrecto el tipo elegido aquí, elija otro. Después, reinténtelo.</translation>
    </message>
    <message>
        <source>The tax of the lines is not the tax of the document</source>
        <translation>El impuesto de las líneas no es el del documento</translation>
    </message>
    <message>
        <source>Some versions of Magento put the whole order&apos;s tax on a part of it.</source>
        <translation>Algunas versiones de Magento asignan el impuesto de todo el pedido a una parte de él.</translation>
    </message>
    <message>
        <source>Correct the document in Magento, or enter it in Xero by hand and skip it here.</source>
        <translation>Corrija el documento en Magento, o introdúzcalo a mano en Xero y omítalo aquí.</translation>
    </message>
    <message>
        <source>The total is not the sum of the lines</source>
        <translation>El total no es la suma de las líneas</translation>
    </message>
    <message>
        <source>The document has an amount that Magento does not name, such as a surcharge of an extension.</source>
        <translation>El documento tiene un importe que Magento no identifica, como un recargo de una extensión.</translation>
    </message>
    <message>
        <source>Choose an account for unknown totals if it belongs in the books, or correct the document in Magento. Then retry.</source>
        <translation>Elija una cuenta para totales desconocidos si corresponde a la contabilidad, o corrija el documento en Magento. Después, reinténtelo.</translation>
    </message>
    <message>
        <source>More was invoiced than ordered</source>
        <translation>Se facturó más de lo pedido</translation>
    </message>
    <message>
        <source>Some versions of Magento do that with full discounts, and with invoices made anew after one was canceled.</source>
        <translation>Algunas versiones de Magento lo hacen con descuentos totales y con facturas rehechas después de cancelar una.</translation>
    </message>
    <message>
        <source>Decide what the customer owes and correct it in Magento, or enter it in Xero by hand and skip it here.</source>
        <translation>Decida qué debe el cliente y corríjalo en Magento, o introdúzcalo a mano en Xero y omítalo aquí.</translation>
    </message>
    <message>
        <source>The credit memo takes more than it gives</source>
        <translation>El abono cobra más de lo que devuelve</translation>
    </message>
    <message>
        <source>The adjustment fee is higher than what is given back, and Xero takes no credit note below zero.</source>
        <translation>La comisión de ajuste es mayor que lo devuelto, y Xero no admite abonos negativos.</translation>
    </message>
    <message>
        <source>Correct the credit memo in Magento, or write an invoice for the difference in Xero and skip it here.</source>
        <translation>Corrija el abono en Magento, o haga en Xero una factura por la diferencia y omítalo aquí.</translation>
    </message>
    <message>
        <source>The document is below zero</source>
        <translation>El documento es negativo</translation>
    </message>
    <message>
        <source>Magento made a document that comes to less than nothing, and Xero takes none.</source>
        <translation>Magento creó un documento con un total inferior a cero, y Xero no los admite.</translation>
    </message>
    <message>
        <source>Look at it in Magento, enter it in Xero by hand, and skip it here.</source>
        <translation>Revíselo en Magento, introdúzcalo a mano en Xero y omítalo aquí.</translation>
    </message>
    <message>
        <source>The document comes to nothing</source>
        <translation>El documento asciende a cero</translation>
    </message>
    <message>
        <source>Nothing is owed, for example after a full discount, and such documents are set not to be posted.</source>
        <translation>No se debe nada, por ejemplo tras un descuento total, y según los ajustes esos documentos no se contabilizan.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Documents of zero can be switched on under Account types.</source>
        <translation>No hay que hacer nada. Los documentos de importe cero se pueden activar en Tipos de cuenta.</translation>
    </message>
    <message>
        <source>It is canceled in Magento</source>
        <translation>Está cancelado en Magento</translation>
    </message>
    <message>
        <source>A canceled document has nothing to do in the books.</source>
        <translation>Un documento cancelado no tiene cabida en la contabilidad.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>The order is not ready yet</source>
        <translation>El pedido aún no está listo</translation>
    </message>
    <message>
        <source>The order is on hold, waits for payment or is under review in Magento.</source>
        <translation>El pedido está retenido, espera el pago o está en revisión en Magento.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is posted when it leaves that state. Release it in Magento if it should go now.</source>
        <translation>No hay que hacer nada: se contabiliza cuando sale de ese estado. Libérelo en Magento si debe enviarse ya.</translation>
    </message>
    <message>
        <source>The order of this document was not found</source>
        <translation>No se encontró el pedido de este documento</translation>
    </message>
    <message>
        <source>The document belongs to an order that the shop did not give, because it was deleted or the integration may not read orders.</source>
        <translation>El documento pertenece a un pedido que la tienda no entregó, porque se eliminó o porque la integración no puede leer pedidos.</translation>
    </message>
    <message>
        <source>Check the integration&apos;s permissions, then retry.</source>
        <translation>Compruebe los permisos de la integración y reinténtelo.</translation>
    </message>
    <message>
        <source>The period is closed</source>
        <translation>El período está cerrado</translation>
    </message>
    <message>
        <source>The document is dated in a period that is locked in Xero. Nothing was sent.</source>
        <translation>El documento lleva fecha de un período bloqueado en Xero. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Let an adviser move the lock date in Xero, or choose that such documents are dated on the first open day. Then retry.</source>
        <translation>Pida a un asesor que mueva la fecha de bloqueo en Xero, o elija que esos documentos lleven la fecha del primer día abierto. Después, reinténtelo.</translation>
    </message>
    <message>
        <source>An account is not chosen yet</source>
        <translation>Aún no se ha elegido una cuenta</translation>
    </message>
    <message>
        <source>The document has an amount for which no Xero account is chosen.</source>
        <translation>El documento tiene un importe para el que no se ha elegido ninguna cuenta de Xero.</translation>
    </message>
    <message>
        <source>Choose it under Account types, then retry.</source>
        <translation>Elíjala en Tipos de cuenta y reinténtelo.</translation>
    </message>
    <message>
        <source>The account is not in Xero</source>
        <translation>La cuenta no está en Xero</translation>
    </message>
    <message>
        <source>The chosen account was deleted in Xero, or belongs to another organisation.</source>
        <translation>La cuenta elegida se eliminó en Xero o pertenece a otra organización.</translation>
    </message>
    <message>
        <source>Choose another account under Account types, then retry.</source>
        <translation>Elija otra cuenta en Tipos de cuenta y reinténtelo.</translation>
    </message>
    <message>
        <source>The account is archived in Xero</source>
        <translation>La cuenta está archivada en Xero</translation>
    </message>
    <message>
        <source>Xero posts nothing to archived accounts.</source>
        <translation>Xero no contabiliza nada en cuentas archivadas.</translation>
    </message>
    <message>
        <source>Restore it in Xero, or choose another one under Account types. Then retry.</source>
        <translation>Restáurela en Xero o elija otra en Tipos de cuenta. Después, reinténtelo.</translation>
    </message>
    <message>
        <source>The currency has three decimals</source>
        <translation>La moneda tiene tres decimales</translation>
    </message>
    <message>
        <source>Xero keeps two decimals, so a part of the amount would be lost.</source>
        <translation>Xero guarda dos decimales, así que se perdería una parte del importe.</translation>
    </message>
    <message>
        <source>Allow such currencies under Account types, or enter the document by hand and skip it here.</source>
        <translation>Permita esas monedas en Tipos de cuenta, o introduzca el documento a mano y omítalo aquí.</translation>
    </message>
    <message>
        <source>The accounts are not set up yet</source>
        <translation>Las cuentas aún no están configuradas</translation>
    </message>
    <message>
        <source>Nothing is posted before it is known which account takes the sales, or the stored choice cannot be read.</source>
        <translation>No se contabiliza nada hasta saber qué cuenta recibe las ventas, o la selección guardada no se puede leer.</translation>
    </message>
    <message>
        <source>Open Account types, take the suggestions or choose yourself, and save.</source>
        <translation>Abra Tipos de cuenta, acepte las sugerencias o elija usted mismo, y guarde.</translation>
    </message>
    <message>
        <source>Its customer was refused by Xero</source>
        <translation>Xero rechazó a su cliente</translation>
    </message>
    <message>
        <source>A document needs its contact first, and Xero did not take that one.</source>
        <translation>Un documento necesita antes su contacto, y Xero no lo aceptó.</translation>
    </message>
    <message>
        <source>Look at the customer&apos;s own entry in this log, mend it there, then retry.</source>
        <translation>Vea la entrada del propio cliente en este registro, corríjalo allí y reinténtelo.</translation>
    </message>
    <message>
        <source>Xero is down</source>
        <translation>Xero no está disponible</translation>
    </message>
    <message>
        <source>Xero answered several requests in a row with a fault of its own.</source>
        <translation>Xero respondió a varias solicitudes seguidas con un fallo propio.</translation>
    </message>
    <message>
        <source>Nothing: it is tried again by itself. status.xero.com says how long it may take.</source>
        <translation>Nada: se reintenta automáticamente. status.xero.com indica cuánto puede durar.</translation>
    </message>
    <message>
        <source>Xero refused it</source>
        <translation>Xero lo rechazó</translation>
    </message>
    <message>
        <source>Xero gave a reason of its own.</source>
        <translation>Xero dio su propio motivo.</translation>
    </message>
    <message>
        <source>Mend what Xero names, then retry.</source>
        <translation>Corrija lo que indica Xero y reinténtelo.</translation>
    </message>
    <message>
        <source>It was changed in Magento after posting</source>
        <translation>Se modificó en Magento después de contabilizarse</translation>
    </message>
    <message>
        <source>The document stands in Xero as it was before the change. Posted documents are never changed silently.</source>
        <translation>El documento está en Xero como era antes del cambio. Los documentos contabilizados nunca se modifican sin avisar.</translation>
    </message>
    <message>
        <source>Compare both and correct the one in Xero by hand if the change matters.</source>
        <translation>Compare ambos y corrija a mano el de Xero si el cambio es relevante.</translation>
    </message>
    <message>
        <source>It was changed in Xero after posting</source>
        <translation>Se modificó en Xero después de contabilizarse</translation>
    </message>
    <message>
        <source>Somebody edited the document in Xero, or an app did. Counterfoil never writes over such a change.</source>
        <translation>Alguien, o una app, editó el documento en Xero. Counterfoil nunca sobrescribe un cambio así.</translation>
    </message>
    <message>
        <source>Nothing, if the change is meant. If not, correct it in Xero by hand.</source>
        <translation>Nada, si el cambio es intencionado. Si no, corríjalo a mano en Xero.</translation>
    </message>
    <message>
        <source>It was voided in Xero after posting</source>
        <translation>Se anuló en Xero después de contabilizarse</translation>
    </message>
    <message>
        <source>Somebody voided or deleted the document in Xero, so it no longer counts in the books, while Magento still has it.</source>
        <translation>Alguien anuló o eliminó el documento en Xero, así que ya no cuenta en la contabilidad, mientras que Magento aún lo tiene.</translation>
    </message>
    <message>
        <source>Nothing, if that is meant. If not, enter it in Xero again. Reconcile shows what is missing for a period.</source>
        <translation>Nada, si es intencionado. Si no, introdúzcalo de nuevo en Xero. Conciliación muestra lo que falta en un período.</translation>
    </message>
    <message>
        <source>Xero&apos;s total differs</source>
        <translation>El total de Xero es distinto</translation>
    </message>
    <message>
        <source>Xero took the document but counted another total than Magento.</source>
        <translation>Xero aceptó el documento, pero calculó un total distinto al de Magento.</translation>
    </message>
    <message>
        <source>Compare both documents and correct the one in Xero.</source>
        <translation>Compare ambos documentos y corrija el de Xero.</translation>
    </message>
    <message>
        <source>The shop does not know the consumer key</source>
        <translation>La tienda no conoce la Consumer Key</translation>
    </message>
    <message>
        <source>The key is mistyped, was swapped with another, or the integration was deleted in Magento.</source>
        <translation>La clave está mal escrita, se confundió con otra o se eliminó la integración en Magento.</translation>
    </message>
    <message>
        <source>Copy it again from System, Integrations in Magento.</source>
        <translation>Cópiela de nuevo de «System», «Integrations» en Magento.</translation>
    </message>
    <message>
        <source>The shop does not know the access token</source>
        <translation>La tienda no conoce el Access Token</translation>
    </message>
    <message>
        <source>The token is mistyped, or the integration was reauthorized and the old token is gone.</source>
        <translation>El token está mal escrito, o la integración se volvió a autorizar y el token anterior ya no vale.</translation>
    </message>
    <message>
        <source>The shop does not accept the signature</source>
        <translation>La tienda no acepta la firma</translation>
    </message>
    <message>
        <source>One of the two secrets is wrong, or a proxy in front of the shop changes its address.</source>
        <translation>Uno de los dos secretos es incorrecto, o un proxy delante de la tienda cambia su dirección.</translation>
    </message>
    <message>
        <source>Copy both secrets again. If they are right, choose Bearer under Credentials.</source>
        <translation>Copie de nuevo ambos secretos. Si son correctos, elija Bearer en Credenciales.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>El reloj de este ordenador está mal</translation>
    </message>
    <message>
        <source>The shop refuses requests from the future, and requests it has seen before.</source>
        <translation>La tienda rechaza solicitudes del futuro y las que ya ha visto.</translation>
    </message>
    <message>
        <source>Switch on the automatic time of this computer, then try again.</source>
        <translation>Active la hora automática de este ordenador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The integration may not read this</source>
        <translation>La integración no puede leer esto</translation>
    </message>
    <message>
        <source>A permission is not ticked for the integration in Magento, or the integration is not active.</source>
        <translation>Falta marcar un permiso de la integración en Magento, o la integración no está activa.</translation>
    </message>
    <message>
        <source>In Magento open System, Integrations, tick the permission, save and reauthorize.</source>
        <translation>En Magento abra «System», «Integrations», marque el permiso, guarde y vuelva a autorizar.</translation>
    </message>
    <message>
        <source>The shop takes no bearer tokens</source>
        <translation>La tienda no acepta tokens Bearer</translation>
    </message>
    <message>
        <source>Since Magento 2.4.4 this must be switched on in the shop.</source>
        <translation>Desde Magento 2.4.4 hay que activarlo en la tienda.</translation>
    </message>
    <message>
        <source>Choose OAuth under Credentials, or allow it in Magento: Stores, Configuration, Services, OAuth.</source>
        <translation>Elija OAuth en Credenciales o permítalo en Magento: «Stores», «Configuration», «Services», «OAuth».</translation>
    </message>
    <message>
        <source>The shop refused it</source>
        <translation>La tienda lo rechazó</translation>
    </message>
    <message>
        <source>The shop gave a reason of its own.</source>
        <translation>La tienda dio su propio motivo.</translation>
    </message>
    <message>
        <source>Check the keys and the integration&apos;s permissions.</source>
        <translation>Compruebe las claves y los permisos de la integración.</translation>
    </message>
    <message>
        <source>The shop asks to wait</source>
        <translation>La tienda pide esperar</translation>
    </message>
    <message>
        <source>The shop or its host allows only so many requests.</source>
        <translation>La tienda o su proveedor de alojamiento solo permite cierto número de solicitudes.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it goes on after a pause. A smaller page size helps.</source>
        <translation>No hay que hacer nada: continúa tras una pausa. Ayuda un tamaño de página menor.</translation>
    </message>
    <message>
        <source>The shop is in maintenance mode</source>
        <translation>La tienda está en modo de mantenimiento</translation>
    </message>
    <message>
        <source>Somebody works on the shop, and it answers nobody.</source>
        <translation>Alguien trabaja en la tienda y esta no responde a nadie.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is tried again.</source>
        <translation>No hay que hacer nada: se reintenta.</translation>
    </message>
    <message>
        <source>The shop&apos;s server failed</source>
        <translation>El servidor de la tienda falló</translation>
    </message>
    <message>
        <source>The shop has a fault of its own, often an extension or a full disk.</source>
        <translation>La tienda tiene un fallo propio, a menudo una extensión o un disco lleno.</translation>
    </message>
    <message>
        <source>It is tried again. If it stays, tell whoever looks after the shop.</source>
        <translation>Se reintenta. Si persiste, avise a quien administre la tienda.</translation>
    </message>
    <message>
        <source>The store URL is not right</source>
        <translation>La URL de la tienda no es correcta</translation>
    </message>
    <message>
        <source>At this address there is no Magento 2 shop, another page answers in its place, or it has no such store view.</source>
        <translation>En esta dirección no hay ninguna tienda Magento 2, otra página responde en su lugar o no tiene esa vista de tienda.</translation>
    </message>
    <message>
        <source>Correct the store URL under Credentials; a shop in a folder needs the folder too.</source>
        <translation>Corrija la URL de la tienda en Credenciales; una tienda en una carpeta necesita también la carpeta.</translation>
    </message>
    <message>
        <source>The store URL is not secure</source>
        <translation>La URL de la tienda no es segura</translation>
    </message>
    <message>
        <source>Without https the keys could be read on the way.</source>
        <translation>Sin https, las claves podrían leerse por el camino.</translation>
    </message>
    <message>
        <source>Enter the store URL with https:// in front.</source>
        <translation>Introduzca la URL de la tienda con https:// delante.</translation>
    </message>
    <message>
        <source>The shop no longer has it</source>
        <translation>La tienda ya no lo tiene</translation>
    </message>
    <message>
        <source>The document was deleted in Magento, or belongs to a store view that is not read.</source>
        <translation>El documento se eliminó en Magento o pertenece a una vista de tienda que no se lee.</translation>
    </message>
    <message>
        <source>Skip it if it was deleted on purpose.</source>
        <translation>Omítalo si se eliminó a propósito.</translation>
    </message>
    <message>
        <source>The shop&apos;s answer is not complete</source>
        <translation>La respuesta de la tienda no está completa</translation>
    </message>
    <message>
        <source>A field is missing that every Magento gives, often because an extension changes the answers.</source>
        <translation>Falta un campo que da cualquier Magento, a menudo porque una extensión modifica las respuestas.</translation>
    </message>
    <message>
        <source>Retry. If it stays, copy this entry for whoever looks after the shop.</source>
        <translation>Reinténtelo. Si persiste, copie esta entrada para quien administre la tienda.</translation>
    </message>
    <message>
        <source>The number is taken in Xero</source>
        <translation>El número ya está usado en Xero</translation>
    </message>
    <message>
        <source>Xero already has a document with this number, perhaps voided, deleted or entered by hand. Xero never gives a number twice.</source>
        <translation>Xero ya tiene un documento con este número, quizá anulado, eliminado o introducido a mano. Xero nunca asigna un número dos veces.</translation>
    </message>
    <message>
        <source>Look the number up in Xero. If it is the same sale, skip the document here; if not, choose a prefix or suffix for the numbers, then retry.</source>
        <translation>Busque el número en Xero. Si es la misma venta, omita el documento aquí; si no, elija un prefijo o un sufijo para los números y reinténtelo.</translation>
    </message>
    <message>
        <source>This tax rate does not go with this account</source>
        <translation>Este tipo impositivo no es válido con esta cuenta</translation>
    </message>
    <message>
        <source>Xero lets each account take only some tax rates: a rate for purchases, for example, cannot go to a sales account.</source>
        <translation>Xero permite en cada cuenta solo algunos tipos impositivos: un tipo para compras, por ejemplo, no puede ir a una cuenta de ventas.</translation>
    </message>
    <message>
        <source>Choose another tax rate, or another account, for this line. Then retry.</source>
        <translation>Elija otro tipo impositivo u otra cuenta para esta línea. Después, reinténtelo.</translation>
    </message>
    <message>
        <source>Xero does not know this tax rate</source>
        <translation>Xero no conoce este tipo impositivo</translation>
    </message>
    <message>
        <source>The tax rate that is chosen for this tax was deleted in Xero, or is not for sales.</source>
        <translation>El tipo impositivo elegido para este impuesto se eliminó en Xero o no es para ventas.</translation>
    </message>
    <message>
        <source>Choose another tax rate, then retry.</source>
        <translation>Elija otro tipo impositivo y reinténtelo.</translation>
    </message>
    <message>
        <source>A line has no tax rate</source>
        <translation>Una línea no tiene tipo impositivo</translation>
    </message>
    <message>
        <source>Xero approves a document only when every line has a tax rate, and the account of this line has none of its own.</source>
        <translation>Xero aprueba un documento solo cuando cada línea tiene un tipo impositivo, y la cuenta de esta línea no tiene ninguno propio.</translation>
    </message>
    <message>
        <source>Choose a tax rate for this tax, then retry.</source>
        <translation>Elija un tipo impositivo para este impuesto y reinténtelo.</translation>
    </message>
    <message>
        <source>The account is archived or deleted in Xero</source>
        <translation>La cuenta está archivada o eliminada en Xero</translation>
    </message>
    <message>
        <source>A line goes to an account that was archived or deleted in Xero after it had been chosen here.</source>
        <translation>Una línea va a una cuenta que se archivó o eliminó en Xero después de elegirla aquí.</translation>
    </message>
    <message>
        <source>Restore the account in Xero, or choose another one here. Then retry.</source>
        <translation>Restaure la cuenta en Xero o elija otra aquí. Después, reinténtelo.</translation>
    </message>
    <message>
        <source>Xero does not take this account here</source>
        <translation>Xero no admite aquí esta cuenta</translation>
    </message>
    <message>
        <source>The account does not exist, or is of a type that cannot stand on a sales document, such as a bank or a system account.</source>
        <translation>La cuenta no existe o es de un tipo que no puede figurar en un documento de venta, como una cuenta bancaria o del sistema.</translation>
    </message>
    <message>
        <source>Choose another account, then retry.</source>
        <translation>Elija otra cuenta y reinténtelo.</translation>
    </message>
    <message>
        <source>A line has no account</source>
        <translation>Una línea no tiene cuenta</translation>
    </message>
    <message>
        <source>Xero approves a document only when every line has an account.</source>
        <translation>Xero aprueba un documento solo cuando cada línea tiene una cuenta.</translation>
    </message>
    <message>
        <source>Choose the missing account, then retry.</source>
        <translation>Elija la cuenta que falta y reinténtelo.</translation>
    </message>
    <message>
        <source>Xero does not find the account</source>
        <translation>Xero no encuentra la cuenta</translation>
    </message>
    <message>
        <source>The account was deleted in Xero, or another organisation is connected than the one the accounts were chosen for.</source>
        <translation>La cuenta se eliminó en Xero, o está conectada una organización distinta de aquella para la que se eligieron las cuentas.</translation>
    </message>
    <message>
        <source>Choose the account again, then retry.</source>
        <translation>Elija de nuevo la cuenta y reinténtelo.</translation>
    </message>
    <message>
        <source>The year is closed in Xero</source>
        <translation>El ejercicio está cerrado en Xero</translation>
    </message>
    <message>
        <source>The document is dated in a year that is closed by the end of year lock date.</source>
        <translation>El documento lleva fecha de un ejercicio cerrado por la fecha de bloqueo de fin de ejercicio.</translation>
    </message>
    <message>
        <source>Let an adviser move the lock date in Xero, or choose here that such documents are dated on the first open day. Then retry.</source>
        <translation>Pida a un asesor que mueva la fecha de bloqueo en Xero, o elija aquí que esos documentos lleven la fecha del primer día abierto. Después, reinténtelo.</translation>
    </message>
    <message>
        <source>The period is locked in Xero</source>
        <translation>El período está bloqueado en Xero</translation>
    </message>
    <message>
        <source>The document is dated in a period that is closed by the lock date, for example because its tax return was filed.</source>
        <translation>El documento lleva fecha de un período cerrado por la fecha de bloqueo, por ejemplo porque se presentó su declaración de impuestos.</translation>
    </message>
    <message>
        <source>The currency is not set up in Xero</source>
        <translation>La moneda no está configurada en Xero</translation>
    </message>
    <message>
        <source>The order is in a currency that the organisation in Xero does not use. Several currencies need a plan that has them.</source>
        <translation>El pedido está en una moneda que la organización no usa en Xero. Para varias monedas se necesita un plan que las incluya.</translation>
    </message>
    <message>
        <source>Add the currency in Xero, then retry.</source>
        <translation>Añada la moneda en Xero y reinténtelo.</translation>
    </message>
    <message>
        <source>The exchange rate is missing</source>
        <translation>Falta el tipo de cambio</translation>
    </message>
    <message>
        <source>Magento gave an exchange rate of zero for this document.</source>
        <translation>Magento dio un tipo de cambio de cero para este documento.</translation>
    </message>
    <message>
        <source>Look at the currency rates in Magento (Stores, Currency Rates). Retry after they are right.</source>
        <translation>Revise los tipos de cambio en Magento («Stores», «Currency Rates»). Reinténtelo cuando sean correctos.</translation>
    </message>
    <message>
        <source>The document has no lines</source>
        <translation>El documento no tiene líneas</translation>
    </message>
    <message>
        <source>Xero takes no document without lines, and everything on this one came to nothing.</source>
        <translation>Xero no admite documentos sin líneas, y todo en este quedó en cero.</translation>
    </message>
    <message>
        <source>Look at the document in Magento. Skip it if it has no value.</source>
        <translation>Revise el documento en Magento. Omítalo si no tiene valor.</translation>
    </message>
    <message>
        <source>The total is below zero</source>
        <translation>El total es negativo</translation>
    </message>
    <message>
        <source>Xero takes no document below zero.</source>
        <translation>Xero no admite documentos negativos.</translation>
    </message>
    <message>
        <source>Look at the document in Magento, enter it in Xero by hand, and skip it here.</source>
        <translation>Revise el documento en Magento, introdúzcalo a mano en Xero y omítalo aquí.</translation>
    </message>
    <message>
        <source>The lines do not come to the total</source>
        <translation>Las líneas no suman el total</translation>
    </message>
    <message>
        <source>Xero added the lines up and came to another total than was sent.</source>
        <translation>Xero sumó las líneas y obtuvo un total distinto del enviado.</translation>
    </message>
    <message>
        <source>Retry once. If it stays so, copy this entry and report it: it must not happen.</source>
        <translation>Reinténtelo una vez. Si persiste, copie esta entrada y comuníquela: no debe ocurrir.</translation>
    </message>
    <message>
        <source>A line is rounded differently</source>
        <translation>Una línea se redondea de otro modo</translation>
    </message>
    <message>
        <source>Quantity times price is not the amount of the line, mostly because of a long decimal price or a percentage discount.</source>
        <translation>La cantidad por el precio no da el importe de la línea, casi siempre por un precio con muchos decimales o un descuento porcentual.</translation>
    </message>
    <message>
        <source>Retry once. If it stays so, copy this entry and report it: lines are sent so that this cannot happen.</source>
        <translation>Reinténtelo una vez. Si persiste, copie esta entrada y comuníquela: las líneas se envían de modo que esto no pueda ocurrir.</translation>
    </message>
    <message>
        <source>The discount is more than the line</source>
        <translation>El descuento es mayor que la línea</translation>
    </message>
    <message>
        <source>A line has a larger discount than price, as with a coupon of 100 % and cents of rounding.</source>
        <translation>Una línea tiene un descuento mayor que el precio, como con un cupón del 100 % y céntimos de redondeo.</translation>
    </message>
    <message>
        <source>Look at the discount in Magento. If it is right, enter the document by hand and skip it here.</source>
        <translation>Revise el descuento en Magento. Si es correcto, introduzca el documento a mano y omítalo aquí.</translation>
    </message>
    <message>
        <source>No discount on credit notes</source>
        <translation>Sin descuentos en abonos</translation>
    </message>
    <message>
        <source>Xero takes discounts on invoices only.</source>
        <translation>Xero solo admite descuentos en facturas.</translation>
    </message>
    <message>
        <source>Retry once. If it stays so, copy this entry and report it: discounts are part of the price on credit notes.</source>
        <translation>Reinténtelo una vez. Si persiste, copie esta entrada y comuníquela: en los abonos, los descuentos forman parte del precio.</translation>
    </message>
    <message>
        <source>The tax is more than the line</source>
        <translation>El impuesto es mayor que la línea</translation>
    </message>
    <message>
        <source>A line has more tax than value, as with goods given away whose tax is still due.</source>
        <translation>Una línea tiene más impuesto que valor, como en productos regalados cuyo impuesto se debe igualmente.</translation>
    </message>
    <message>
        <source>Look at the tax of the document in Magento. If it is right, enter it in Xero by hand and skip it here.</source>
        <translation>Revise el impuesto del documento en Magento. Si es correcto, introdúzcalo a mano en Xero y omítalo aquí.</translation>
    </message>
    <message>
        <source>Tax on a document without tax</source>
        <translation>Impuesto en un documento sin impuesto</translation>
    </message>
    <message>
        <source>The document was sent as one without tax, yet a line has some.</source>
        <translation>El documento se envió como documento sin impuesto, pero una línea lo tiene.</translation>
    </message>
    <message>
        <source>Xero does not know the item</source>
        <translation>Xero no conoce el artículo</translation>
    </message>
    <message>
        <source>A line names an item that is not in Xero: it was deleted there, or was never posted.</source>
        <translation>Una línea indica un artículo que no está en Xero: se eliminó allí o nunca se envió.</translation>
    </message>
    <message>
        <source>Send the product to Xero first, or choose that lines carry no item codes. Then retry.</source>
        <translation>Envíe primero el producto a Xero, o elija que las líneas no lleven códigos de artículo. Después, reinténtelo.</translation>
    </message>
    <message>
        <source>A quantity is below zero</source>
        <translation>Una cantidad es negativa</translation>
    </message>
    <message>
        <source>Xero takes no line with a quantity below zero.</source>
        <translation>Xero no admite líneas con una cantidad negativa.</translation>
    </message>
    <message>
        <source>Look at the document in Magento, enter it by hand, and skip it here.</source>
        <translation>Revise el documento en Magento, introdúzcalo a mano y omítalo aquí.</translation>
    </message>
    <message>
        <source>Xero has too little of a tracked item</source>
        <translation>Xero tiene muy pocas existencias de un artículo</translation>
    </message>
    <message>
        <source>The item is tracked inventory in Xero, and Xero counts fewer than were sold.</source>
        <translation>El artículo tiene control de existencias en Xero, y Xero cuenta menos unidades de las vendidas.</translation>
    </message>
    <message>
        <source>Correct the stock in Xero, or choose that lines carry no item codes, since Magento keeps the stock. Then retry.</source>
        <translation>Corrija las existencias en Xero, o elija que las líneas no lleven códigos de artículo, ya que Magento lleva las existencias. Después, reinténtelo.</translation>
    </message>
    <message>
        <source>The tracking option is gone</source>
        <translation>La opción de seguimiento ya no existe</translation>
    </message>
    <message>
        <source>The tracking category or its option was renamed, archived or deleted in Xero.</source>
        <translation>La categoría de seguimiento o su opción se renombró, archivó o eliminó en Xero.</translation>
    </message>
    <message>
        <source>Restore it in Xero, or choose another one here. Then retry.</source>
        <translation>Restáurela en Xero o elija otra aquí. Después, reinténtelo.</translation>
    </message>
    <message>
        <source>The number has signs that Xero does not take</source>
        <translation>El número tiene signos que Xero no admite</translation>
    </message>
    <message>
        <source>Xero takes up to 255 plain letters, digits and signs, without accents, in a document&apos;s number.</source>
        <translation>Xero admite hasta 255 letras, cifras y signos simples, sin acentos, en el número de un documento.</translation>
    </message>
    <message>
        <source>Change the prefix or suffix of the numbers, then retry.</source>
        <translation>Cambie el prefijo o el sufijo de los números y reinténtelo.</translation>
    </message>
    <message>
        <source>A text is too long for Xero</source>
        <translation>Un texto es demasiado largo para Xero</translation>
    </message>
    <message>
        <source>A name, number or description is longer than Xero keeps.</source>
        <translation>Un nombre, número o descripción es más largo de lo que Xero guarda.</translation>
    </message>
    <message>
        <source>Shorten it in Magento. Retry when it is done.</source>
        <translation>Acórtelo en Magento. Reinténtelo cuando esté hecho.</translation>
    </message>
    <message>
        <source>A line has no description</source>
        <translation>Una línea no tiene descripción</translation>
    </message>
    <message>
        <source>Xero wants a description on every line.</source>
        <translation>Xero exige una descripción en cada línea.</translation>
    </message>
    <message>
        <source>Give the product a name in Magento, then retry.</source>
        <translation>Asigne un nombre al producto en Magento y reinténtelo.</translation>
    </message>
    <message>
        <source>The due date is missing</source>
        <translation>Falta la fecha de vencimiento</translation>
    </message>
    <message>
        <source>Xero approves an invoice only with a due date.</source>
        <translation>Xero aprueba una factura solo con fecha de vencimiento.</translation>
    </message>
    <message>
        <source>Set the days until payment under Documents, then retry.</source>
        <translation>Indique los días hasta el pago en Documentos y reinténtelo.</translation>
    </message>
    <message>
        <source>Xero does not understand the date</source>
        <translation>Xero no entiende la fecha</translation>
    </message>
    <message>
        <source>The document has a date that Xero cannot read.</source>
        <translation>El documento tiene una fecha que Xero no puede leer.</translation>
    </message>
    <message>
        <source>Retry once. If it stays so, look at the document&apos;s date in Magento.</source>
        <translation>Reinténtelo una vez. Si persiste, revise la fecha del documento en Magento.</translation>
    </message>
    <message>
        <source>It is paid or credited in Xero</source>
        <translation>Está pagado o abonado en Xero</translation>
    </message>
    <message>
        <source>Xero does not change a document that has a payment or a credit note on it.</source>
        <translation>Xero no modifica un documento que tiene un pago o un abono.</translation>
    </message>
    <message>
        <source>Take the payment off in Xero first, or correct the document there by hand and skip the change here.</source>
        <translation>Quite primero el pago en Xero, o corrija allí el documento a mano y omita el cambio aquí.</translation>
    </message>
    <message>
        <source>It was voided or deleted in Xero</source>
        <translation>Se anuló o eliminó en Xero</translation>
    </message>
    <message>
        <source>Somebody voided or deleted the document in Xero, so it cannot be changed any more.</source>
        <translation>Alguien anuló o eliminó el documento en Xero, así que ya no se puede modificar.</translation>
    </message>
    <message>
        <source>Look at it in Xero. If voiding it was right, skip the change here.</source>
        <translation>Revíselo en Xero. Si la anulación fue correcta, omita el cambio aquí.</translation>
    </message>
    <message>
        <source>Xero does not let it be voided</source>
        <translation>Xero no permite anularlo</translation>
    </message>
    <message>
        <source>A payment or a credit note still stands on the document.</source>
        <translation>Aún hay un pago o un abono en el documento.</translation>
    </message>
    <message>
        <source>Take the payment off in Xero, then retry.</source>
        <translation>Quite el pago en Xero y reinténtelo.</translation>
    </message>
    <message>
        <source>With or without tax is unclear</source>
        <translation>No está claro si es con o sin impuesto</translation>
    </message>
    <message>
        <source>Xero was not told whether the prices include tax.</source>
        <translation>No se indicó a Xero si los precios incluyen el impuesto.</translation>
    </message>
    <message>
        <source>Retry once. If it stays so, copy this entry and report it.</source>
        <translation>Reinténtelo una vez. Si persiste, copie esta entrada y comuníquela.</translation>
    </message>
    <message>
        <source>The branding theme is gone</source>
        <translation>El tema de marca ya no existe</translation>
    </message>
    <message>
        <source>The branding theme that is chosen for invoices was deleted in Xero.</source>
        <translation>El tema de marca elegido para las facturas se eliminó en Xero.</translation>
    </message>
    <message>
        <source>Choose another one under Documents, then retry.</source>
        <translation>Elija otro en Documentos y reinténtelo.</translation>
    </message>
    <message>
        <source>The link to the shop is wrong</source>
        <translation>El enlace a la tienda es incorrecto</translation>
    </message>
    <message>
        <source>The document carries a link to the shop, and the shop&apos;s address is not a complete web address.</source>
        <translation>El documento lleva un enlace a la tienda, y la dirección de la tienda no es una dirección web completa.</translation>
    </message>
    <message>
        <source>Correct the store URL under Credentials, then retry.</source>
        <translation>Corrija la URL de la tienda en Credenciales y reinténtelo.</translation>
    </message>
    <message>
        <source>Only approved invoices can be marked as sent</source>
        <translation>Solo las facturas aprobadas se pueden marcar como enviadas</translation>
    </message>
    <message>
        <source>The invoice is a draft in Xero, so Xero did not mark it as sent. It was saved.</source>
        <translation>La factura es un borrador en Xero, así que Xero no la marcó como enviada. Se guardó.</translation>
    </message>
    <message>
        <source>Approve it in Xero if you want to, nothing else is needed.</source>
        <translation>Apruébela en Xero si lo desea; no hace falta nada más.</translation>
    </message>
    <message>
        <source>Two customers have the same name</source>
        <translation>Dos clientes tienen el mismo nombre</translation>
    </message>
    <message>
        <source>Xero allows a contact&apos;s name once only, and another contact has it already.</source>
        <translation>Xero permite el nombre de un contacto una sola vez, y otro contacto ya lo tiene.</translation>
    </message>
    <message>
        <source>Retry: the customer&apos;s number is then added to the name. Or merge the two contacts in Xero.</source>
        <translation>Reinténtelo: se añade entonces el número del cliente al nombre. O combine los dos contactos en Xero.</translation>
    </message>
    <message>
        <source>Another contact has this customer&apos;s number</source>
        <translation>Otro contacto tiene el número de este cliente</translation>
    </message>
    <message>
        <source>A contact in Xero carries the number of this Magento customer, perhaps from another program or another shop.</source>
        <translation>Un contacto de Xero lleva el número de este cliente de Magento, quizá procedente de otro programa u otra tienda.</translation>
    </message>
    <message>
        <source>Look both contacts up in Xero and merge them, then retry.</source>
        <translation>Busque ambos contactos en Xero, combínelos y reinténtelo.</translation>
    </message>
    <message>
        <source>The customer is archived in Xero</source>
        <translation>El cliente está archivado en Xero</translation>
    </message>
    <message>
        <source>Somebody archived this contact in Xero, and Xero posts nothing to archived contacts.</source>
        <translation>Alguien archivó este contacto en Xero, y Xero no contabiliza nada en contactos archivados.</translation>
    </message>
    <message>
        <source>Restore the contact in Xero (Contacts, Archived), then retry.</source>
        <translation>Restaure el contacto en Xero («Contacts», «Archived») y reinténtelo.</translation>
    </message>
    <message>
        <source>The document has no customer</source>
        <translation>El documento no tiene cliente</translation>
    </message>
    <message>
        <source>Xero wants a contact on every document, and none could be made for this one.</source>
        <translation>Xero exige un contacto en cada documento, y no se pudo crear ninguno para este.</translation>
    </message>
    <message>
        <source>Retry: the contact is posted again first.</source>
        <translation>Reinténtelo: antes se envía de nuevo el contacto.</translation>
    </message>
    <message>
        <source>The customer has no name</source>
        <translation>El cliente no tiene nombre</translation>
    </message>
    <message>
        <source>The customer has neither a name nor a company in Magento.</source>
        <translation>El cliente no tiene ni nombre ni empresa en Magento.</translation>
    </message>
    <message>
        <source>Enter a name for the customer or in the billing address in Magento, then retry.</source>
        <translation>Introduzca en Magento un nombre para el cliente o en la dirección de facturación y reinténtelo.</translation>
    </message>
    <message>
        <source>Xero does not take the e-mail address</source>
        <translation>Xero no admite la dirección de correo</translation>
    </message>
    <message>
        <source>The address is not complete, or has letters such as umlauts that Xero does not take.</source>
        <translation>La dirección no está completa o tiene letras, como la ñ o vocales acentuadas, que Xero no admite.</translation>
    </message>
    <message>
        <source>Correct the e-mail address in Magento, then retry.</source>
        <translation>Corrija la dirección de correo en Magento y reinténtelo.</translation>
    </message>
    <message>
        <source>The country is not written in letters</source>
        <translation>El país no está escrito con letras</translation>
    </message>
    <message>
        <source>Xero takes letters only in the name of a country.</source>
        <translation>Xero solo admite letras en el nombre de un país.</translation>
    </message>
    <message>
        <source>Correct the country of the address in Magento, then retry.</source>
        <translation>Corrija el país de la dirección en Magento y reinténtelo.</translation>
    </message>
    <message>
        <source>Xero does not know the kind of address</source>
        <translation>Xero no conoce el tipo de dirección</translation>
    </message>
    <message>
        <source>An address was sent under a name that Xero does not know.</source>
        <translation>Se envió una dirección con un nombre que Xero no conoce.</translation>
    </message>
    <message>
        <source>The item is in Xero already</source>
        <translation>El artículo ya está en Xero</translation>
    </message>
    <message>
        <source>Xero has an item with this code that was not posted from here.</source>
        <translation>Xero tiene un artículo con este código que no se envió desde aquí.</translation>
    </message>
    <message>
        <source>Retry: the item is then looked up and used as it is.</source>
        <translation>Reinténtelo: el artículo se busca entonces y se usa tal como está.</translation>
    </message>
    <message>
        <source>The product has no SKU</source>
        <translation>El producto no tiene SKU</translation>
    </message>
    <message>
        <source>Xero knows items by their code, and the product has none in Magento.</source>
        <translation>Xero reconoce los artículos por su código, y el producto no tiene ninguno en Magento.</translation>
    </message>
    <message>
        <source>Give the product a SKU in Magento, then retry.</source>
        <translation>Asigne un SKU al producto en Magento y reinténtelo.</translation>
    </message>
    <message>
        <source>The payment is more than what is owed</source>
        <translation>El pago es mayor que lo que se debe</translation>
    </message>
    <message>
        <source>Part of it is paid or credited in Xero already, often by a bank feed or by hand.</source>
        <translation>Una parte ya está pagada o abonada en Xero, a menudo por una conexión bancaria o a mano.</translation>
    </message>
    <message>
        <source>Look at the payments of the document in Xero. If it is paid, skip this one.</source>
        <translation>Revise los pagos del documento en Xero. Si está pagado, omita este.</translation>
    </message>
    <message>
        <source>Drafts cannot be paid</source>
        <translation>Los borradores no se pueden pagar</translation>
    </message>
    <message>
        <source>The document is a draft, voided or deleted in Xero, and Xero books payments on approved documents only.</source>
        <translation>El documento es un borrador o está anulado o eliminado en Xero, y Xero solo contabiliza pagos en documentos aprobados.</translation>
    </message>
    <message>
        <source>Approve it in Xero, or choose that documents are posted as approved. Then retry.</source>
        <translation>Apruébelo en Xero, o elija que los documentos se contabilicen como aprobados. Después, reinténtelo.</translation>
    </message>
    <message>
        <source>The account takes no payments</source>
        <translation>La cuenta no admite pagos</translation>
    </message>
    <message>
        <source>Payments go to bank accounts, or to accounts with &quot;Enable payments to this account&quot; ticked in Xero.</source>
        <translation>Los pagos van a cuentas bancarias o a cuentas con «Enable payments to this account» marcado en Xero.</translation>
    </message>
    <message>
        <source>Choose a bank account for this way of paying, or tick it in Xero. Then retry.</source>
        <translation>Elija una cuenta bancaria para esta forma de pago o márquelo en Xero. Después, reinténtelo.</translation>
    </message>
    <message>
        <source>A payment of nothing</source>
        <translation>Un pago de cero</translation>
    </message>
    <message>
        <source>Xero books no payment of zero.</source>
        <translation>Xero no contabiliza pagos de cero.</translation>
    </message>
    <message>
        <source>Skip it: nothing was paid.</source>
        <translation>Omítalo: no se pagó nada.</translation>
    </message>
    <message>
        <source>The payment has parts of a cent</source>
        <translation>El pago tiene fracciones de céntimo</translation>
    </message>
    <message>
        <source>Xero books whole cents only, and Magento gave more decimals.</source>
        <translation>Xero solo contabiliza céntimos enteros, y Magento dio más decimales.</translation>
    </message>
    <message>
        <source>Look at the payment in Magento, enter it in Xero by hand, and skip it here.</source>
        <translation>Revise el pago en Magento, introdúzcalo a mano en Xero y omítalo aquí.</translation>
    </message>
    <message>
        <source>The payment belongs to no document</source>
        <translation>El pago no corresponde a ningún documento</translation>
    </message>
    <message>
        <source>The invoice or credit note that was paid is not in Xero yet.</source>
        <translation>La factura o el abono que se pagó aún no está en Xero.</translation>
    </message>
    <message>
        <source>Retry: the document is posted first.</source>
        <translation>Reinténtelo: antes se contabiliza el documento.</translation>
    </message>
    <message>
        <source>The payment is reconciled with the bank</source>
        <translation>El pago está conciliado con el banco</translation>
    </message>
    <message>
        <source>Somebody matched the payment with a bank line in Xero, so it stays.</source>
        <translation>Alguien casó el pago con un movimiento bancario en Xero, así que se conserva.</translation>
    </message>
    <message>
        <source>Undo the reconciliation in Xero first, if the payment is really wrong.</source>
        <translation>Deshaga primero la conciliación en Xero si el pago es realmente incorrecto.</translation>
    </message>
    <message>
        <source>The credit note is not approved</source>
        <translation>El abono no está aprobado</translation>
    </message>
    <message>
        <source>Xero sets off approved credit notes only; this one is a draft, used up or voided.</source>
        <translation>Xero solo asigna abonos aprobados; este es un borrador, está agotado o está anulado.</translation>
    </message>
    <message>
        <source>Look at it in Xero and approve it, then retry.</source>
        <translation>Revíselo en Xero, apruébelo y reinténtelo.</translation>
    </message>
    <message>
        <source>The invoice is paid already</source>
        <translation>La factura ya está pagada</translation>
    </message>
    <message>
        <source>Nothing is left open on the invoice, so the credit cannot be set off against it.</source>
        <translation>No queda nada pendiente en la factura, así que el abono no se puede asignar a ella.</translation>
    </message>
    <message>
        <source>Book a refund for the credit note in Xero, or leave the credit open for the customer.</source>
        <translation>Registre en Xero un reembolso del abono, o deje el saldo abierto a favor del cliente.</translation>
    </message>
    <message>
        <source>The invoice is not approved</source>
        <translation>La factura no está aprobada</translation>
    </message>
    <message>
        <source>The invoice is a draft or voided in Xero, so no credit can be set off against it.</source>
        <translation>La factura es un borrador o está anulada en Xero, así que no se le puede asignar ningún abono.</translation>
    </message>
    <message>
        <source>Approve the invoice in Xero, then retry.</source>
        <translation>Apruebe la factura en Xero y reinténtelo.</translation>
    </message>
    <message>
        <source>More credit than is open</source>
        <translation>Más abono que importe pendiente</translation>
    </message>
    <message>
        <source>Part of the invoice is paid, or part of the credit is used, in Xero already.</source>
        <translation>Una parte de la factura ya está pagada en Xero, o una parte del abono ya está usada.</translation>
    </message>
    <message>
        <source>Look at both documents in Xero. Set off the rest by hand, and skip it here.</source>
        <translation>Revise ambos documentos en Xero. Asigne el resto a mano y omítalo aquí.</translation>
    </message>
    <message>
        <source>A credit of nothing</source>
        <translation>Un abono de cero</translation>
    </message>
    <message>
        <source>Xero sets off whole cents above zero only.</source>
        <translation>Xero solo asigna céntimos enteros por encima de cero.</translation>
    </message>
    <message>
        <source>Look at the credit memo in Magento.</source>
        <translation>Revise el abono en Magento.</translation>
    </message>
    <message>
        <source>Invoice and credit note have different customers</source>
        <translation>La factura y el abono tienen clientes distintos</translation>
    </message>
    <message>
        <source>Somebody changed the contact of one of them in Xero, or merged contacts.</source>
        <translation>Alguien cambió el contacto de uno de ellos en Xero o combinó contactos.</translation>
    </message>
    <message>
        <source>Set the same contact on both in Xero, then retry.</source>
        <translation>Ponga el mismo contacto en ambos en Xero y reinténtelo.</translation>
    </message>
    <message>
        <source>Invoice and credit note have different currencies</source>
        <translation>La factura y el abono tienen monedas distintas</translation>
    </message>
    <message>
        <source>Xero sets off credit in the same currency only.</source>
        <translation>Xero solo asigna abonos en la misma moneda.</translation>
    </message>
    <message>
        <source>Look at the currency of both documents in Magento and Xero.</source>
        <translation>Revise la moneda de ambos documentos en Magento y en Xero.</translation>
    </message>
    <message>
        <source>Xero does not have it any more</source>
        <translation>Xero ya no lo tiene</translation>
    </message>
    <message>
        <source>It was deleted in Xero, or another organisation is connected than the one it was posted to.</source>
        <translation>Se eliminó en Xero, o está conectada una organización distinta de aquella en la que se contabilizó.</translation>
    </message>
    <message>
        <source>Look the number up in Xero and check which organisation is connected. Then retry or skip it.</source>
        <translation>Busque el número en Xero y compruebe qué organización está conectada. Después, reinténtelo u omítalo.</translation>
    </message>
    <message>
        <source>The Xero plan is used up</source>
        <translation>El plan de Xero está agotado</translation>
    </message>
    <message>
        <source>The organisation&apos;s plan allows only so many approved invoices a month.</source>
        <translation>El plan de la organización solo permite cierto número de facturas aprobadas al mes.</translation>
    </message>
    <message>
        <source>Choose a larger plan in Xero, or wait for the next month. Then retry.</source>
        <translation>Elija un plan mayor en Xero o espere al mes siguiente. Después, reinténtelo.</translation>
    </message>
    <message>
        <source>Your Xero user may not do this</source>
        <translation>Su usuario de Xero no puede hacer esto</translation>
    </message>
    <message>
        <source>The user who signed in lacks the role that this needs in Xero.</source>
        <translation>El usuario que inició sesión no tiene el rol que esto requiere en Xero.</translation>
    </message>
    <message>
        <source>Let the organisation&apos;s subscriber or adviser give the role, or sign in as somebody who has it.</source>
        <translation>Pida al suscriptor o al asesor de la organización que le dé el rol, o inicie sesión con alguien que lo tenga.</translation>
    </message>
    <message>
        <source>The Xero organisation is not paid for</source>
        <translation>La organización de Xero no está pagada</translation>
    </message>
    <message>
        <source>A trial has ended, or the subscription was cancelled.</source>
        <translation>Terminó una prueba o se canceló la suscripción.</translation>
    </message>
    <message>
        <source>Renew the subscription in Xero, then sign in again.</source>
        <translation>Renueve la suscripción en Xero e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Xero has seen this request&apos;s key before</source>
        <translation>Xero ya ha visto la clave de esta solicitud</translation>
    </message>
    <message>
        <source>A request with the same key was sent with other content. Nothing is sent again before it is known what was saved.</source>
        <translation>Se envió una solicitud con la misma clave y otro contenido. No se vuelve a enviar nada hasta saber qué se guardó.</translation>
    </message>
    <message>
        <source>Retry: the document is looked up by its number first.</source>
        <translation>Reinténtelo: antes se busca el documento por su número.</translation>
    </message>
    <message>
        <source>The request&apos;s key was not accepted</source>
        <translation>No se aceptó la clave de la solicitud</translation>
    </message>
    <message>
        <source>Each write to Xero carries a key that keeps it from being booked twice, and Xero did not take this one.</source>
        <translation>Cada escritura en Xero lleva una clave que evita que se contabilice dos veces, y Xero no aceptó esta.</translation>
    </message>
    <message>
        <source>Xero could not read the request</source>
        <translation>Xero no pudo leer la solicitud</translation>
    </message>
    <message>
        <source>What was sent is not what Xero expects, or was changed on the way.</source>
        <translation>Lo enviado no es lo que Xero espera, o se modificó por el camino.</translation>
    </message>
    <message>
        <source>Two profiles post into one organisation</source>
        <translation>Dos perfiles contabilizan en una misma organización</translation>
    </message>
    <message>
        <source>The shops count their documents from the same beginning, and Xero takes each number once only.</source>
        <translation>Las tiendas numeran sus documentos desde el mismo comienzo, y Xero acepta cada número una sola vez.</translation>
    </message>
    <message>
        <source>Choose another number prefix for one of them before it posts.</source>
        <translation>Elija otro prefijo de numeración para uno de ellos antes de que contabilice.</translation>
    </message>
    <message>
        <source>The settings were lost with the journal</source>
        <translation>Los ajustes se perdieron con el diario</translation>
    </message>
    <message>
        <source>What is in Xero already is recognised by its numbers. With other prefixes, or another choice of what becomes a sales invoice, it would be posted again.</source>
        <translation>Lo que ya está en Xero se reconoce por sus números. Con otros prefijos, u otra elección de lo que se convierte en factura, se contabilizaría otra vez.</translation>
    </message>
    <message>
        <source>Check Documents and Schedule under Account types as they were before, press Save there, or Retry all refused if all is right already.</source>
        <translation>Revise que Documentos y Planificación en Tipos de cuenta estén como antes, pulse allí Guardar, o Reintentar rechazados si ya está todo bien.</translation>
    </message>
    <message>
        <source>The day is in Xero already, with another total</source>
        <translation>El día ya está en Xero, con otro total</translation>
    </message>
    <message>
        <source>It was most likely posted from an earlier journal, and a document has come since or was changed.</source>
        <translation>Lo más probable es que se contabilizara desde un diario anterior y que después llegara o cambiara un documento.</translation>
    </message>
    <message>
        <source>Do not change the prefix: that would post the day twice. Compare the two, enter what is missing in Xero by hand, and skip this row.</source>
        <translation>No cambie el prefijo: el día se contabilizaría dos veces. Compare los dos, introduzca a mano en Xero lo que falta y omita esta fila.</translation>
    </message>
    <message>
        <source>The order is in Xero with its invoices</source>
        <translation>El pedido está en Xero con sus facturas</translation>
    </message>
    <message>
        <source>An invoice of it was posted or queued before orders became what is posted. Posted whole, the sale would be in Xero twice.</source>
        <translation>Una de sus facturas se contabilizó o se puso en cola antes de que se contabilizaran los pedidos. Contabilizado entero, la venta estaría dos veces en Xero.</translation>
    </message>
    <message>
        <source>Skip it: what else is invoiced of the order follows by itself, as invoices.</source>
        <translation>Omítalo: lo demás que se facture del pedido sigue por sí solo, como facturas.</translation>
    </message>
    <message>
        <source>The invoice is in Xero with its order</source>
        <translation>La factura está en Xero con su pedido</translation>
    </message>
    <message>
        <source>Its order was posted whole while orders were what is posted. Posted as well, the sale would be in Xero twice.</source>
        <translation>Su pedido se contabilizó entero mientras se contabilizaban los pedidos. Contabilizada además, la venta estaría dos veces en Xero.</translation>
    </message>
    <message>
        <source>Skip it: with the order it is in Xero already.</source>
        <translation>Omítala: con el pedido ya está en Xero.</translation>
    </message>
    <message>
        <source>This is another shop than before</source>
        <translation>Es otra tienda que antes</translation>
    </message>
    <message>
        <source>The store URL leads to another shop, or the shop&apos;s database was set up anew or restored: ids that the journal knows stand for other documents now. Reading on could put payments on the wrong invoices, so nothing is read.</source>
        <translation>La URL de la tienda lleva a otra tienda, o la base de datos de la tienda se creó de nuevo o se restauró: ids que el diario conoce son ahora otros documentos. Seguir leyendo podría poner pagos en facturas equivocadas; por eso no se lee nada.</translation>
    </message>
    <message>
        <source>Correct the store URL under Credentials, or make a profile of its own for the new shop, with a start date from which on nothing was posted yet.</source>
        <translation>Corrija la URL de la tienda en Credenciales, o cree un perfil propio para la nueva tienda, con una fecha de inicio desde la que todavía no se contabilizó nada.</translation>
    </message>
</context>
<context>
    <name>ResultApplier</name>
    <message>
        <source>Taken back in Xero at your wish. Retry posts it again under its number.</source>
        <translation>Retirado en Xero a petición suya. Reintentar lo contabiliza de nuevo con su número.</translation>
    </message>
    <message>
        <source>Xero did not take it the last time; it is tried again.</source>
        <translation>Xero no lo aceptó la última vez; se reintenta.</translation>
    </message>
    <message numerus="yes">
        <source>Xero failed to take this %n time(s), while it took others. Try it again later; if it stays so, look for something unusual in this document.</source>
        <translation>
            <numerusform>Xero falló %n vez con esto, mientras que aceptó otros. Reinténtelo más tarde; si persiste, busque algo inusual en este documento.</numerusform>
            <numerusform>Xero falló %n veces con esto, mientras que aceptó otros. Reinténtelo más tarde; si persiste, busque algo inusual en este documento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Xero refused this without saying why. Press Retry to try again.</source>
        <translation>Xero lo rechazó sin indicar el motivo. Pulse Reintentar para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Xero shows a total of %1 with tax %2, but %3 with tax %4 was sent. Nothing more is posted until you have looked at %5 in Xero and pressed “Retry all refused”.</source>
        <translation>Xero muestra un total de %1 con impuesto %2, pero se envió %3 con impuesto %4. No se contabiliza nada más hasta que revise %5 en Xero y pulse «Reintentar rechazados».</translation>
    </message>
</context>
<context>
    <name>Runtime</name>
    <message>
        <source>Not signed in to Xero. Press Connect Now.</source>
        <translation>Sin sesión en Xero. Pulse Conectar ahora.</translation>
    </message>
    <message>
        <source>Looking what was changed in Xero</source>
        <translation>Comprobando qué se modificó en Xero</translation>
    </message>
    <message>
        <source>This row is no longer in the queue.</source>
        <translation>Esta fila ya no está en la cola.</translation>
    </message>
    <message>
        <source>Only invoices, orders and credit memos have a preview.</source>
        <translation>Solo las facturas, los pedidos y los abonos tienen vista previa.</translation>
    </message>
    <message>
        <source>Another program on the shared journal is reading the shop at the moment. Try again when it has finished.</source>
        <translation>Otro programa del diario compartido está leyendo la tienda en este momento. Inténtelo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>The integration may not read: %1. Tick these under System &gt; Integrations &gt; API in Magento, save and reauthorize.</source>
        <translation>La integración no puede leer: %1. Márquelo en System &gt; Integrations &gt; API en Magento, guarde y vuelva a autorizar.</translation>
    </message>
    <message>
        <source>The sign-in reached no organisation, so nothing was connected. Sign in again and choose one on Xero&apos;s page.</source>
        <translation>El inicio de sesión no llegó a ninguna organización, así que no se conectó nada. Inicie sesión de nuevo y elija una en la página de Xero.</translation>
    </message>
    <message>
        <source>Signed in to Xero; the organisation is still to be chosen and read.</source>
        <translation>Sesión iniciada en Xero; falta elegir y leer la organización.</translation>
    </message>
    <message>
        <source>The sign-in does not reach an organisation with the id %1.</source>
        <translation>El inicio de sesión no da acceso a ninguna organización con el id %1.</translation>
    </message>
    <message>
        <source>The sign-in reaches several organisations; choose one: %1</source>
        <translation>El inicio de sesión da acceso a varias organizaciones; elija una: %1</translation>
    </message>
    <message>
        <source>Xero did not make the account %1: %2</source>
        <translation>Xero no creó la cuenta %1: %2</translation>
    </message>
    <message>
        <source>Xero said that the account %1 was made, but does not list it. Press Refresh in a moment.</source>
        <translation>Xero indicó que se creó la cuenta %1, pero no la muestra en la lista. Pulse Actualizar dentro de un momento.</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Desconectado.</translation>
    </message>
    <message>
        <source>Only invoices, orders and credit memos can be taken back here. Void a daily summary in Xero, archive a contact or an item there.</source>
        <translation>Aquí solo se pueden retirar facturas, pedidos y abonos. Anule en Xero un resumen diario; archive allí un contacto o un artículo.</translation>
    </message>
    <message>
        <source>%1 is not in Xero, or was not posted by this program.</source>
        <translation>%1 no está en Xero o no lo contabilizó este programa.</translation>
    </message>
    <message>
        <source>%1 was posted as part of the daily summary %2 and cannot be taken back alone. Write a credit note over its amount in Xero.</source>
        <translation>%1 se contabilizó como parte del resumen diario %2 y no se puede retirar por separado. Haga en Xero un abono por su importe.</translation>
    </message>
    <message>
        <source>%1 is on its way to Xero. Wait until it has arrived.</source>
        <translation>%1 está en camino a Xero. Espere a que haya llegado.</translation>
    </message>
    <message>
        <source>%1 is not in the journal. Add it to the queue again to read it from the shop.</source>
        <translation>%1 no está en el diario. Añádalo de nuevo a la cola para leerlo de la tienda.</translation>
    </message>
    <message>
        <source>The profile %1 posts into %2 too. Give this profile number prefixes of its own under Account types &gt; Documents before it posts: of two documents with one number Xero takes only the first.</source>
        <translation>El perfil %1 también contabiliza en %2. Dé a este perfil prefijos de numeración propios en Tipos de cuenta &gt; Documentos antes de que contabilice: de dos documentos con el mismo número, Xero solo acepta el primero.</translation>
    </message>
</context>
<context>
    <name>SaleForm</name>
    <message>
        <source>Order %1 was begun with its invoices, of which at least one is in Xero or on its way. Posted whole it would be there twice. Skip this row: what else is invoiced of the order follows as invoices.</source>
        <translation>El pedido %1 se empezó con sus facturas, de las que al menos una está en Xero o en camino. Contabilizado entero estaría allí dos veces. Omita esta fila: lo demás que se facture del pedido sigue como facturas.</translation>
    </message>
    <message>
        <source>Invoice %1 belongs to order %2, which is in Xero as a whole (%3) or on its way. Posted as well, the sale would be there twice. Skip this row.</source>
        <translation>La factura %1 pertenece al pedido %2, que está entero en Xero (%3) o en camino. Contabilizada además, la venta estaría allí dos veces. Omita esta fila.</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>The %1 cannot use port %2: another program listens there. Close that program or choose another port.</source>
        <translation>%1 no puede usar el puerto %2: otro programa escucha en él. Cierre ese programa o elija otro puerto.</translation>
    </message>
    <message>
        <source>demo shop</source>
        <translation>tienda de demostración</translation>
    </message>
    <message>
        <source>demo Xero</source>
        <translation>Xero de demostración</translation>
    </message>
    <message>
        <source>The demo books in %1 cannot be used. Delete the file or choose another one.</source>
        <translation>La contabilidad de demostración en %1 no se puede usar. Elimine el archivo o elija otro.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>environment variables, then %1</source>
        <translation>variables de entorno, después %1</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be used: %2</source>
        <translation>El archivo de secretos %1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>other users of this computer may read or change it. Run: chmod 600 &quot;%1&quot;</source>
        <translation>otros usuarios de este ordenador pueden leerlo o modificarlo. Ejecute: chmod 600 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>it is not a JSON object of names and texts. Correct it, or move it away to start anew.</source>
        <translation>no es un objeto JSON de nombres y textos. Corríjalo o muévalo a otro sitio para empezar de nuevo.</translation>
    </message>
    <message>
        <source>the secrets file %1</source>
        <translation>el archivo de secretos %1</translation>
    </message>
    <message>
        <source>it cannot be written (%1). Nothing was changed.</source>
        <translation>no se puede escribir (%1). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>it must be the path of a file.</source>
        <translation>debe ser la ruta de un archivo.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, so passwords and keys can neither be read nor stored. Unlock it (sign in to the desktop, or open the password manager) and try again. Nothing was changed.</source>
        <translation>El llavero del sistema está bloqueado, así que las contraseñas y claves no se pueden leer ni guardar. Desbloquéelo (inicie sesión en el escritorio o abra el gestor de contraseñas) e inténtelo de nuevo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be reached. Start a keychain service (GNOME Keyring, KWallet or KeePassXC), or on a machine without one use --secrets-file FILE or the COUNTERFOIL_… environment variables.</source>
        <translation>No se puede acceder al llavero del sistema. Inicie un servicio de llavero (GNOME Keyring, KWallet o KeePassXC) o, en un equipo sin él, use --secrets-file ARCHIVO o las variables de entorno COUNTERFOIL_….</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not answer within 5 seconds. If it is asking for its password, enter it and try again.</source>
        <translation>El llavero del sistema no respondió en 5 segundos. Si está pidiendo su contraseña, introdúzcala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>el llavero del sistema</translation>
    </message>
    <message>
        <source>memory only (forgotten at the end)</source>
        <translation>solo en memoria (se olvida al terminar)</translation>
    </message>
    <message>
        <source>The keychain does not answer. Unlock or start it and try again.</source>
        <translation>El llavero no responde. Desbloquéelo o inícielo e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1: %2 is not a web address. Enter it with https:// in front.</source>
        <translation>%1: %2 no es una dirección web. Introdúzcala con https:// delante.</translation>
    </message>
    <message>
        <source>%1: %2 does not begin with https://. Over plain http the keys could be read on the way, so http is taken for this computer (127.0.0.1, localhost) only.</source>
        <translation>%1: %2 no empieza por https://. Con http simple las claves podrían leerse por el camino, así que http solo se admite para este ordenador (127.0.0.1, localhost).</translation>
    </message>
    <message>
        <source>%1: %2 is not a whole number from %3 to %4.</source>
        <translation>%1: %2 no es un número entero de %3 a %4.</translation>
    </message>
    <message>
        <source>%1: %2 is neither true nor false.</source>
        <translation>%1: %2 no es ni true ni false.</translation>
    </message>
    <message>
        <source>%1: %2 is no list of store view ids, such as 1,3.</source>
        <translation>%1: %2 no es una lista de ids de vistas de tienda, como 1,3.</translation>
    </message>
    <message>
        <source>%1: %2 is no list of ports. Write up to %3 numbers from %4 to %5, such as 8743,8744 or 8743-8745.</source>
        <translation>%1: %2 no es una lista de puertos. Escriba hasta %3 números de %4 a %5, como 8743,8744 o 8743-8745.</translation>
    </message>
    <message>
        <source>The address of the shop</source>
        <translation>La dirección de la tienda</translation>
    </message>
    <message>
        <source>The path of Magento&apos;s admin behind the shop&apos;s address, for View in Magento; empty for admin</source>
        <translation>La ruta del panel de Magento tras la dirección de la tienda, para Ver en Magento; vacío para admin</translation>
    </message>
    <message>
        <source>How the shop checks who asks</source>
        <translation>Cómo comprueba la tienda quién solicita</translation>
    </message>
    <message>
        <source>Ids of the store views to read, with commas; empty for all</source>
        <translation>Ids de las vistas de tienda que se leen, separados por comas; vacío para todas</translation>
    </message>
    <message>
        <source>Rows read from the shop at a time, 1 to 300</source>
        <translation>Filas que se leen de la tienda de una vez, de 1 a 300</translation>
    </message>
    <message>
        <source>The client id of your Xero app</source>
        <translation>El Client id de su app de Xero</translation>
    </message>
    <message>
        <source>The Xero app is a custom connection, with a client secret</source>
        <translation>La app de Xero es una «Custom connection», con Client secret</translation>
    </message>
    <message>
        <source>The port of the redirect URI http://localhost:PORT/callback</source>
        <translation>El puerto de la Redirect URI http://localhost:PORT/callback</translation>
    </message>
    <message>
        <source>Further registered ports, tried in turn while xero.redirectPort is in use (8743-8745)</source>
        <translation>Otros puertos registrados, que se prueban por orden mientras xero.redirectPort está en uso (8743-8745)</translation>
    </message>
    <message>
        <source>Where Xero&apos;s API is; empty for Xero&apos;s own</source>
        <translation>Dónde está la API de Xero; vacío para la del propio Xero</translation>
    </message>
    <message>
        <source>Where Xero&apos;s sign-in is; empty for Xero&apos;s own</source>
        <translation>Dónde está el inicio de sesión de Xero; vacío para el del propio Xero</translation>
    </message>
    <message>
        <source>The organisation chosen at sign-in</source>
        <translation>La organización elegida al iniciar sesión</translation>
    </message>
    <message>
        <source>Immediately, or Cron Job (every so many minutes)</source>
        <translation>Inmediato o Tarea cron (cada tantos minutos)</translation>
    </message>
    <message>
        <source>Seconds between two looks at the shop in mode Immediately</source>
        <translation>Segundos entre dos consultas a la tienda en el modo Inmediato</translation>
    </message>
    <message>
        <source>Minutes between two runs in mode Cron Job</source>
        <translation>Minutos entre dos ejecuciones en el modo Tarea cron</translation>
    </message>
    <message>
        <source>No scheduled run begins from this time on (HH:MM); empty for none</source>
        <translation>Desde esta hora no empieza ninguna ejecución planificada (HH:MM); vacío para ninguna</translation>
    </message>
    <message>
        <source>Until this time no scheduled run begins (HH:MM); empty for none</source>
        <translation>Hasta esta hora no empieza ninguna ejecución planificada (HH:MM); vacío para ninguna</translation>
    </message>
    <message>
        <source>Which of the old documents are posted first</source>
        <translation>Qué documentos antiguos se contabilizan primero</translation>
    </message>
    <message>
        <source>What becomes a sales invoice: Magento&apos;s invoices, its orders, or one summary for each day</source>
        <translation>Qué se convierte en factura de venta: las facturas de Magento, sus pedidos o un resumen por día</translation>
    </message>
    <message>
        <source>Hours after midnight until a daily summary is posted</source>
        <translation>Horas después de medianoche hasta contabilizar un resumen diario</translation>
    </message>
    <message>
        <source>Look once a day whether posted documents were changed or voided in Xero (two calls)</source>
        <translation>Comprobar una vez al día si los documentos contabilizados se modificaron o anularon en Xero (dos llamadas)</translation>
    </message>
    <message>
        <source>Only documents made on or after this day (YYYY-MM-DD); empty for all</source>
        <translation>Solo documentos creados en este día o después (YYYY-MM-DD); vacío para todos</translation>
    </message>
    <message>
        <source>A person has decided from which day on to post</source>
        <translation>Una persona ha decidido desde qué día contabilizar</translation>
    </message>
    <message>
        <source>Nothing is posted by itself until this is false; Sync Now still works</source>
        <translation>No se contabiliza nada automáticamente hasta que esto sea false; Sincronizar ahora sigue funcionando</translation>
    </message>
    <message>
        <source>Post customers as contacts</source>
        <translation>Enviar clientes como contactos</translation>
    </message>
    <message>
        <source>Post products as items</source>
        <translation>Enviar productos como artículos</translation>
    </message>
    <message>
        <source>Post invoices (or orders) as sales invoices</source>
        <translation>Contabilizar facturas (o pedidos) como facturas de venta</translation>
    </message>
    <message>
        <source>Post credit memos as credit notes</source>
        <translation>Contabilizar abonos de Magento como abonos de Xero</translation>
    </message>
    <message>
        <source>Post payments and refunds</source>
        <translation>Contabilizar pagos y reembolsos</translation>
    </message>
    <message>
        <source>Days a row stays in the log</source>
        <translation>Días que una fila permanece en el registro</translation>
    </message>
    <message>
        <source>Calls of each day kept for new orders while old ones are added</source>
        <translation>Llamadas de cada día reservadas para pedidos nuevos mientras se añaden los antiguos</translation>
    </message>
    <message>
        <source>%1 is a secret and is kept in the keychain. Set it with: counterfoil secrets set %1</source>
        <translation>%1 es un secreto y se guarda en el llavero. Defínalo con: counterfoil secrets set %1</translation>
    </message>
    <message>
        <source>There is no setting %1. Did you mean %2? `counterfoil config list` shows all.</source>
        <translation>No existe el ajuste %1. ¿Quería decir %2? `counterfoil config list` los muestra todos.</translation>
    </message>
    <message>
        <source>%1 must not be empty; its usual value is %2.</source>
        <translation>%1 no puede estar vacío; su valor habitual es %2.</translation>
    </message>
    <message>
        <source>%1: the value is longer than %2 characters.</source>
        <translation>%1: el valor tiene más de %2 caracteres.</translation>
    </message>
    <message>
        <source>%1: %2 is none of its values: %3.</source>
        <translation>%1: %2 no es ninguno de sus valores: %3.</translation>
    </message>
    <message>
        <source>%1: %2 is no time of day. Write it as 22:00.</source>
        <translation>%1: %2 no es una hora. Escríbala como 22:00.</translation>
    </message>
    <message>
        <source>%1: %2 is no day. Write it as 2026-04-01.</source>
        <translation>%1: %2 no es un día. Escríbalo como 2026-04-01.</translation>
    </message>
    <message>
        <source>%1 is missing. %2</source>
        <translation>Falta %1. %2</translation>
    </message>
    <message>
        <source>The store URL</source>
        <translation>La URL de la tienda</translation>
    </message>
    <message>
        <source>Enter the address of your shop under Credentials.</source>
        <translation>Introduzca la dirección de su tienda en Credenciales.</translation>
    </message>
    <message>
        <source>A value of the Magento integration</source>
        <translation>Un valor de la integración de Magento</translation>
    </message>
    <message>
        <source>Copy all four values from System &gt; Integrations in Magento&apos;s admin.</source>
        <translation>Copie los cuatro valores de System &gt; Integrations en el panel de Magento.</translation>
    </message>
    <message>
        <source>The Xero client id</source>
        <translation>El Client id de Xero</translation>
    </message>
    <message>
        <source>Copy it from your app&apos;s Configuration page at developer.xero.com.</source>
        <translation>Cópielo de la página «Configuration» de su app en developer.xero.com.</translation>
    </message>
    <message>
        <source>The Xero client secret</source>
        <translation>El Client secret de Xero</translation>
    </message>
    <message>
        <source>A custom connection needs it; generate one on your app&apos;s Configuration page.</source>
        <translation>Una «Custom connection» lo necesita; genérelo en la página «Configuration» de su app.</translation>
    </message>
    <message>
        <source>Store URL</source>
        <translation>URL de la tienda</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client id</translation>
    </message>
    <message>
        <source>Redirect port</source>
        <translation>Puerto de redirección</translation>
    </message>
    <message>
        <source>Further ports</source>
        <translation>Otros puertos</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>contacts</source>
        <translation>contactos</translation>
    </message>
    <message>
        <source>invoices and credit notes</source>
        <translation>facturas y abonos</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>pagos</translation>
    </message>
    <message>
        <source>items and settings</source>
        <translation>artículos y ajustes</translation>
    </message>
    <message>
        <source>reading the organisation&apos;s settings</source>
        <translation>lectura de los ajustes de la organización</translation>
    </message>
    <message>
        <source>The custom connection lacks permissions: %1. Add them to the app in the Xero developer portal and authorise it again, then press Connect Now.</source>
        <translation>A la «Custom connection» le faltan permisos: %1. Añádalos a la app en el portal de desarrolladores de Xero, autorícela de nuevo y pulse Conectar ahora.</translation>
    </message>
    <message>
        <source>Sign in again to grant %1: press Connect Now and allow everything that Xero&apos;s page asks for. Nothing is posted until then, and nothing is lost.</source>
        <translation>Inicie sesión de nuevo para conceder %1: pulse Conectar ahora y permita todo lo que pide la página de Xero. Hasta entonces no se contabiliza nada, y no se pierde nada.</translation>
    </message>
    <message>
        <source>The sign-in to Xero has ended. Press Connect Now and sign in again. The queue waits, and nothing is lost.</source>
        <translation>La sesión de Xero ha terminado. Pulse Conectar ahora e inicie sesión de nuevo. La cola espera y no se pierde nada.</translation>
    </message>
    <message>
        <source>The sign-in to Xero was not used for %1 days and ends on %2. Press Sync Now, or connect, before that day to keep it.</source>
        <translation>La sesión de Xero no se ha usado en %1 días y termina el %2. Pulse Sincronizar ahora o conecte antes de ese día para conservarla.</translation>
    </message>
    <message>
        <source>The sign-in to Xero was not used for %1 days and ended on %2. Press Connect Now and sign in again.</source>
        <translation>La sesión de Xero no se usó en %1 días y terminó el %2. Pulse Conectar ahora e inicie sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Signed in to Xero</source>
        <translation>Sesión iniciada en Xero</translation>
    </message>
    <message>
        <source>You can close this page and go back to Counterfoil, which is finishing the connection.</source>
        <translation>Puede cerrar esta página y volver a Counterfoil, que está terminando la conexión.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>You chose not to allow the access. Nothing was connected. You can close this page.</source>
        <translation>Ha elegido no permitir el acceso. No se ha conectado nada. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>Xero reports a problem</source>
        <translation>Xero comunica un problema</translation>
    </message>
    <message>
        <source>Xero did not complete the sign-in: %1. Go back to Counterfoil to see what to do.</source>
        <translation>Xero no completó el inicio de sesión: %1. Vuelva a Counterfoil para ver qué hacer.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>Counterfoil listens here only for the answer of Xero&apos;s sign-in page.</source>
        <translation>Counterfoil solo espera aquí la respuesta de la página de inicio de sesión de Xero.</translation>
    </message>
    <message>
        <source>This sign-in does not match</source>
        <translation>Este inicio de sesión no coincide</translation>
    </message>
    <message>
        <source>This page does not belong to the sign-in that Counterfoil is waiting for. Close it, go back to Counterfoil and press Connect Now again.</source>
        <translation>Esta página no corresponde al inicio de sesión que espera Counterfoil. Ciérrela, vuelva a Counterfoil y pulse de nuevo Conectar ahora.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The journal was damaged. It is kept as %1, and a new one was begun. Add all data to the queue again: what is in Xero already is recognised by its number and not posted twice.</source>
        <translation>El diario estaba dañado. Se conserva como %1 y se empezó uno nuevo. Añada de nuevo todos los datos a la cola: lo que ya está en Xero se reconoce por su número y no se contabiliza dos veces.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Counterfoil. Install that version again; nothing was changed.</source>
        <translation>%1 fue escrito por un Counterfoil más reciente. Instale de nuevo esa versión; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 lies on a drive that does not support the journal&apos;s safe mode, such as a network drive. Choose a data folder on this computer.</source>
        <translation>%1 está en una unidad que no admite el modo seguro del diario, como una unidad de red. Elija una carpeta de datos en este ordenador.</translation>
    </message>
    <message>
        <source>The journal is on a PostgreSQL server, but Qt&apos;s driver for it is missing. Install the package libqt6sql6-psql.</source>
        <translation>El diario está en un servidor PostgreSQL, pero falta el controlador de Qt para él. Instale el paquete libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The journal %1 was changed by a newer Counterfoil on another computer. Install that version here too; nothing was changed.</source>
        <translation>Un Counterfoil más reciente modificó el diario %1 en otro ordenador. Instale esa versión también aquí; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 is no address of a shared journal. Write it like postgresql://user@server/database, or sqlite for a file on this computer.</source>
        <translation>%1 no es la dirección de un diario compartido. Escríbala como postgresql://user@server/database, o sqlite para un archivo en este ordenador.</translation>
    </message>
    <message>
        <source>The address of the shared journal holds a password. Leave it out, and keep it with `counterfoil secrets set journal.password`.</source>
        <translation>La dirección del diario compartido contiene una contraseña. Quítela y guárdela con `counterfoil secrets set journal.password`.</translation>
    </message>
    <message>
        <source>sslmode=%1 is not known. Use disable, prefer, require, verify-ca or verify-full.</source>
        <translation>No se conoce sslmode=%1. Use disable, prefer, require, verify-ca o verify-full.</translation>
    </message>
    <message>
        <source>%1 cannot be read. It says where the journal is; write it again with --journal URL, or delete it to use a file on this computer.</source>
        <translation>No se puede leer %1. Indica dónde está el diario; escríbalo de nuevo con --journal URL, o elimínelo para usar un archivo en este ordenador.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Give yourself the right to write to the folder.</source>
        <translation>No se puede escribir %1. Concédase permiso para escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The disk of the server with the journal %1 is full. Nothing is lost; have some space freed there and try again.</source>
        <translation>El disco del servidor con el diario %1 está lleno. No se pierde nada; pida que liberen espacio en él e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server with the journal %1 refused the user name or the password. Set the password again with `counterfoil secrets set journal.password`.</source>
        <translation>El servidor con el diario %1 rechazó el nombre de usuario o la contraseña. Defina de nuevo la contraseña con `counterfoil secrets set journal.password`.</translation>
    </message>
    <message>
        <source>The database of the journal %1 does not exist. Have it made on the server: createdb.</source>
        <translation>La base de datos del diario %1 no existe. Pida que la creen en el servidor: createdb.</translation>
    </message>
    <message>
        <source>The journal %1 may not be changed by this user. Have the rights given on the server.</source>
        <translation>Este usuario no puede modificar el diario %1. Pida que le den los permisos en el servidor.</translation>
    </message>
    <message>
        <source>The journal %1 can only be read at the moment. Ask whoever looks after the server.</source>
        <translation>El diario %1 solo se puede leer en este momento. Pregunte a quien administre el servidor.</translation>
    </message>
    <message>
        <source>Another program holds the journal %1. It is tried again by itself.</source>
        <translation>Otro programa tiene ocupado el diario %1. Se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged on its server. Have it restored from a backup; what is in Xero already is recognised by its number.</source>
        <translation>El diario %1 está dañado en su servidor. Pida que lo restauren de una copia de seguridad; lo que ya está en Xero se reconoce por su número.</translation>
    </message>
    <message>
        <source>The server with the journal %1 cannot be reached. Nothing is lost; check the network and the server. It is tried again by itself.</source>
        <translation>No se puede acceder al servidor con el diario %1. No se pierde nada; compruebe la red y el servidor. Se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>The journal %1 refused a step of the program.</source>
        <translation>El diario %1 rechazó un paso del programa.</translation>
    </message>
    <message>
        <source>The disk is full: %1 cannot be written. Nothing is lost; free some space and try again.</source>
        <translation>El disco está lleno: no se puede escribir %1. No se pierde nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Give yourself the right to write to the file and its folder, or choose another data folder.</source>
        <translation>No se puede escribir %1. Concédase permiso para escribir en el archivo y su carpeta, o elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>Another program holds %1. Close the other Counterfoil or the program that reads the file, then try again.</source>
        <translation>Otro programa tiene ocupado %1. Cierre el otro Counterfoil o el programa que lee el archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is damaged. Start the program again: it sets the file aside and begins a new one; what is in Xero already is recognised by its number.</source>
        <translation>%1 está dañado. Inicie de nuevo el programa: aparta el archivo y empieza uno nuevo; lo que ya está en Xero se reconoce por su número.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed. Check the disk, and whether the folder is still there.</source>
        <translation>Falló la lectura o escritura de %1. Compruebe el disco y si la carpeta sigue existiendo.</translation>
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
        <translation>Espera hasta %1</translation>
    </message>
    <message>
        <source>Part of a daily summary, which is posted for it</source>
        <translation>Parte de un resumen diario, que se contabiliza en su lugar</translation>
    </message>
    <message>
        <source>Is tried again</source>
        <translation>Se reintenta</translation>
    </message>
    <message>
        <source>The invoice is in Xero, its payment follows</source>
        <translation>La factura está en Xero; falta su pago</translation>
    </message>
    <message>
        <source>The credit note is in Xero, it is set against its invoice next</source>
        <translation>El abono está en Xero; falta asignarlo a su factura</translation>
    </message>
    <message>
        <source>The credit note is in Xero, its refund follows</source>
        <translation>El abono está en Xero; falta su reembolso</translation>
    </message>
    <message>
        <source>The daily summary is in Xero, its list of documents follows</source>
        <translation>El resumen diario está en Xero; falta su lista de documentos</translation>
    </message>
    <message>
        <source>Waits for its contact</source>
        <translation>Espera a su contacto</translation>
    </message>
    <message>
        <source>Is on its way to Xero</source>
        <translation>Está en camino a Xero</translation>
    </message>
    <message>
        <source>Was sent, but no answer came: Xero is asked first whether it arrived</source>
        <translation>Se envió, pero no llegó respuesta: primero se pregunta a Xero si llegó</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
</context>
<context>
    <name>Xero</name>
    <message>
        <source>The setting %1 (%2) is not a web address. Leave it empty to use Xero itself.</source>
        <translation>El ajuste %1 (%2) no es una dirección web. Déjelo vacío para usar el propio Xero.</translation>
    </message>
    <message>
        <source>The setting %1 (%2) must begin with https. Plain http is allowed on this computer only (127.0.0.1 or localhost).</source>
        <translation>El ajuste %1 (%2) debe empezar por https. El http simple solo se permite en este ordenador (127.0.0.1 o localhost).</translation>
    </message>
    <message>
        <source>The setting %1 (%2) must be an address without a user name, and without anything after ? or #.</source>
        <translation>El ajuste %1 (%2) debe ser una dirección sin nombre de usuario y sin nada después de ? o #.</translation>
    </message>
    <message>
        <source>Nobody signed in at Xero in time. Press Connect Now to try again. If Xero&apos;s page showed an error instead of a sign-in, check in the Xero developer portal that the client ID is that of your app and that http://localhost:%1/callback is among its redirect URIs.</source>
        <translation>Nadie inició sesión en Xero a tiempo. Pulse Conectar ahora para intentarlo de nuevo. Si la página de Xero mostró un error en lugar del inicio de sesión, compruebe en el portal de desarrolladores de Xero que el Client id es el de su app y que http://localhost:%1/callback está entre sus Redirect URIs.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Se canceló el inicio de sesión.</translation>
    </message>
    <message>
        <source>Whether Xero saved this is not known yet (%1). It is looked up before anything is sent again, so nothing is posted twice.</source>
        <translation>Aún no se sabe si Xero guardó esto (%1). Se consulta antes de volver a enviar nada, así que nada se contabiliza dos veces.</translation>
    </message>
    <message>
        <source>its answer did not arrive</source>
        <translation>su respuesta no llegó</translation>
    </message>
    <message>
        <source>The request has no usable key of its own and is not sent.</source>
        <translation>La solicitud no tiene una clave propia utilizable y no se envía.</translation>
    </message>
    <message>
        <source>Xero&apos;s answer could not be understood. Try again; if it stays so, a proxy or a firewall may be changing what Xero sends.</source>
        <translation>No se pudo entender la respuesta de Xero. Inténtelo de nuevo; si persiste, puede que un proxy o un cortafuegos modifique lo que Xero envía.</translation>
    </message>
    <message>
        <source>Xero has already seen another request under the same key. Whether that one was saved is looked up before anything is sent again.</source>
        <translation>Xero ya ha visto otra solicitud con la misma clave. Se consulta si aquella se guardó antes de volver a enviar nada.</translation>
    </message>
    <message>
        <source>Xero refused the request and gave no reason that can be read. Try again; if it stays so, a proxy or a firewall may be in between.</source>
        <translation>Xero rechazó la solicitud y no dio ningún motivo legible. Inténtelo de nuevo; si persiste, puede que haya un proxy o un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>Xero refused it: %1</source>
        <translation>Xero lo rechazó: %1</translation>
    </message>
    <message>
        <source>Xero says that a permission is missing. Press Disconnect, then Connect Now, and allow everything that Xero&apos;s page asks for. For a custom connection, add the permission in the Xero developer portal.</source>
        <translation>Xero indica que falta un permiso. Pulse Desconectar y después Conectar ahora, y permita todo lo que pide la página de Xero. Si es una «Custom connection», añada el permiso en el portal de desarrolladores de Xero.</translation>
    </message>
    <message>
        <source>Xero does not accept the sign-in any more. Press Connect Now and sign in again.</source>
        <translation>Xero ya no acepta la sesión. Pulse Conectar ahora e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Access to Xero was denied before the request reached it. A proxy or firewall, or an outdated encryption (TLS older than 1.2), may be the cause.</source>
        <translation>Se denegó el acceso a Xero antes de que llegara la solicitud. La causa puede ser un proxy, un cortafuegos o un cifrado anticuado (TLS anterior a 1.2).</translation>
    </message>
    <message>
        <source>Counterfoil is no longer connected to this organisation: it was disconnected in Xero, your access was taken away, or a trial or demo company has ended. Press Connect Now and choose the organisation again.</source>
        <translation>Counterfoil ya no está conectado a esta organización: se desconectó en Xero, se le retiró el acceso, o terminó una prueba o una empresa de demostración. Pulse Conectar ahora y elija de nuevo la organización.</translation>
    </message>
    <message>
        <source>Xero does not allow this for the signed-in user (%1). Ask the organisation&apos;s adviser for the permission, or sign in as someone who has it.</source>
        <translation>Xero no permite esto al usuario de la sesión (%1). Pida el permiso al asesor de la organización, o inicie sesión con alguien que lo tenga.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin indicar el motivo</translation>
    </message>
    <message>
        <source>Xero has a problem of its own (error %1). It is tried again later.</source>
        <translation>Xero tiene un problema propio (error %1). Se reintenta más tarde.</translation>
    </message>
    <message>
        <source>Xero is temporarily unavailable. It is tried again in about five minutes.</source>
        <translation>Xero no está disponible temporalmente. Se reintenta en unos cinco minutos.</translation>
    </message>
    <message>
        <source>Xero is offline for maintenance. It is tried again in about five minutes.</source>
        <translation>Xero está fuera de línea por mantenimiento. Se reintenta en unos cinco minutos.</translation>
    </message>
    <message>
        <source>Xero has taken this organisation offline for a while. It is tried again in about five minutes.</source>
        <translation>Xero ha puesto fuera de línea esta organización durante un rato. Se reintenta en unos cinco minutos.</translation>
    </message>
    <message>
        <source>Xero does not know it: it was deleted there, or it belongs to another organisation than the one chosen.</source>
        <translation>Xero no lo conoce: se eliminó allí o pertenece a otra organización distinta de la elegida.</translation>
    </message>
    <message>
        <source>Xero refused the conditions of the request, or the connection uses an outdated encryption (TLS older than 1.2).</source>
        <translation>Xero rechazó las condiciones de la solicitud, o la conexión usa un cifrado anticuado (TLS anterior a 1.2).</translation>
    </message>
    <message>
        <source>The request is larger than Xero takes.</source>
        <translation>La solicitud es más grande de lo que admite Xero.</translation>
    </message>
    <message>
        <source>The answer came from somewhere else than Xero (a redirect). Check the network: a proxy or a sign-in page of the network may be in between.</source>
        <translation>La respuesta no vino de Xero (una redirección). Compruebe la red: puede que haya en medio un proxy o una página de inicio de sesión de la red.</translation>
    </message>
    <message>
        <source>Xero did not get the request in time.</source>
        <translation>Xero no recibió la solicitud a tiempo.</translation>
    </message>
    <message>
        <source>Xero gave an unexpected answer (%1).</source>
        <translation>Xero dio una respuesta inesperada (%1).</translation>
    </message>
    <message>
        <source>The sign-in to Xero has ended (it was withdrawn, or not used for 60 days). Press Connect Now and sign in again.</source>
        <translation>La sesión de Xero ha terminado (se retiró o no se usó durante 60 días). Pulse Conectar ahora e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Xero did not accept this sign-in: it took too long, or was used already. Press Connect Now and try again.</source>
        <translation>Xero no aceptó este inicio de sesión: tardó demasiado o ya se había usado. Pulse Conectar ahora e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Xero does not accept this app (%1). Check the client ID (and, for a custom connection, the client secret) against your app in the Xero developer portal.</source>
        <translation>Xero no acepta esta app (%1). Compare el Client id (y, si es una «Custom connection», el Client secret) con su app en el portal de desarrolladores de Xero.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Xero&apos;s sign-in service has a problem (error %1). It is tried again later.</source>
        <translation>El servicio de inicio de sesión de Xero tiene un problema (error %1). Se reintenta más tarde.</translation>
    </message>
    <message>
        <source>Xero gave no permission to stay signed in. Connect again and allow everything that Xero&apos;s page asks for.</source>
        <translation>Xero no dio permiso para mantener la sesión. Conecte de nuevo y permita todo lo que pide la página de Xero.</translation>
    </message>
    <message>
        <source>Counterfoil is not connected to Xero. Press Connect Now and sign in.</source>
        <translation>Counterfoil no está conectado a Xero. Pulse Conectar ahora e inicie sesión.</translation>
    </message>
    <message>
        <source>Xero&apos;s list of organisations could not be understood. Press Connect Now to try again; if it stays so, a sign-in page of this network, a proxy or a firewall may answer in Xero&apos;s place.</source>
        <translation>No se pudo entender la lista de organizaciones de Xero. Pulse Conectar ahora para intentarlo de nuevo; si persiste, puede que responda en lugar de Xero una página de inicio de sesión de esta red, un proxy o un cortafuegos.</translation>
    </message>
    <message>
        <source>The access was not allowed on Xero&apos;s page, so nothing was connected. Press Connect Now to try again.</source>
        <translation>No se permitió el acceso en la página de Xero, así que no se conectó nada. Pulse Conectar ahora para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Xero did not complete the sign-in (%1). Check that the client ID is right and that your app in the Xero developer portal is of the kind Mobile or desktop app.</source>
        <translation>Xero no completó el inicio de sesión (%1). Compruebe que el Client id es correcto y que su app en el portal de desarrolladores de Xero es del tipo «Mobile or desktop app».</translation>
    </message>
    <message>
        <source>The client ID of your Xero app is missing. Create an app of the kind Mobile or desktop app at developer.xero.com and enter its client ID (xero.clientId).</source>
        <translation>Falta el Client id de su app de Xero. Cree una app del tipo «Mobile or desktop app» en developer.xero.com e introduzca su Client id (xero.clientId).</translation>
    </message>
    <message>
        <source>A custom connection needs its client secret. Enter it (secret xero.clientSecret), or switch the custom connection off.</source>
        <translation>Una «Custom connection» necesita su Client secret. Introdúzcalo (secreto xero.clientSecret) o desactive la «Custom connection».</translation>
    </message>
    <message>
        <source>No web browser could be opened. Set a default browser, or run &quot;counterfoil connect --print-url&quot; and open the printed address yourself.</source>
        <translation>No se pudo abrir ningún navegador web. Establezca un navegador predeterminado, o ejecute &quot;counterfoil connect --print-url&quot; y abra usted mismo la dirección mostrada.</translation>
    </message>
    <message>
        <source>The stored sign-in to Xero is damaged. Press Connect Now and sign in again.</source>
        <translation>La sesión de Xero guardada está dañada. Pulse Conectar ahora e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Xero&apos;s sign-in service gave an answer that could not be understood. Try again; if it stays so, a sign-in page of this network, a proxy or a firewall may answer in Xero&apos;s place.</source>
        <translation>El servicio de inicio de sesión de Xero dio una respuesta que no se pudo entender. Inténtelo de nuevo; si persiste, puede que responda en lugar de Xero una página de inicio de sesión de esta red, un proxy o un cortafuegos.</translation>
    </message>
    <message>
        <source>Xero refused it and gave no reason.</source>
        <translation>Xero lo rechazó sin indicar el motivo.</translation>
    </message>
    <message>
        <source>Not saved, because Xero refused another document of the same request.</source>
        <translation>No guardado, porque Xero rechazó otro documento de la misma solicitud.</translation>
    </message>
    <message>
        <source>Port %1 on this computer is in use by another program, so the answer of Xero&apos;s sign-in page could not arrive. Close that program, or choose another redirect port (xero.redirectPort) and add http://localhost:PORT/callback with that port to the redirect URIs of your app in the Xero developer portal.</source>
        <translation>Otro programa usa el puerto %1 de este ordenador, así que la respuesta de la página de inicio de sesión de Xero no podría llegar. Cierre ese programa, o elija otro puerto de redirección (xero.redirectPort) y añada http://localhost:PORT/callback con ese puerto a las Redirect URIs de su app en el portal de desarrolladores de Xero.</translation>
    </message>
    <message>
        <source>This computer does not let Counterfoil listen on port %1. Choose another redirect port above 1023 (xero.redirectPort) and add http://localhost:PORT/callback with that port to the redirect URIs of your app in the Xero developer portal.</source>
        <translation>Este ordenador no permite a Counterfoil escuchar en el puerto %1. Elija otro puerto de redirección superior a 1023 (xero.redirectPort) y añada http://localhost:PORT/callback con ese puerto a las Redirect URIs de su app en el portal de desarrolladores de Xero.</translation>
    </message>
    <message>
        <source>All registered ports (%1) on this computer are in use by other programs, so the answer of Xero&apos;s sign-in page could not arrive. Close one of them, or add another one to the further ports (xero.furtherPorts) and http://localhost:PORT/callback with that port to the redirect URIs of your app in the Xero developer portal.</source>
        <translation>Otros programas usan todos los puertos registrados (%1) de este ordenador, así que la respuesta de la página de inicio de sesión de Xero no podría llegar. Cierre uno de ellos, o añada otro a los otros puertos (xero.furtherPorts) y http://localhost:PORT/callback con ese puerto a las Redirect URIs de su app en el portal de desarrolladores de Xero.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::AccountsTab</name>
    <message>
        <source>Parts of the configuration</source>
        <translation>Partes de la configuración</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Configure the Accounts Types in Xero</source>
        <translation>Configurar los tipos de cuenta en Xero</translation>
    </message>
    <message>
        <source>Refresh from &amp;Xero</source>
        <translation>Actualizar desde &amp;Xero</translation>
    </message>
    <message>
        <source>S&amp;uggest…</source>
        <translation>S&amp;ugerir…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>&amp;New account in Xero…</source>
        <translation>&amp;Nueva cuenta en Xero…</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>&amp;Importar de un archivo…</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>&amp;Exportar a un archivo…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Problems of the configuration; Enter leads there</source>
        <translation>Problemas de la configuración; Intro lleva a ellos</translation>
    </message>
    <message>
        <source>Changes…</source>
        <translation>Cambios…</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>The accounts of Xero have not been read yet.</source>
        <translation>Aún no se han leído las cuentas de Xero.</translation>
    </message>
    <message>
        <source>Accounts and tax rates can be chosen once Xero is connected.</source>
        <translation>Las cuentas y los tipos impositivos se pueden elegir cuando Xero está conectado.</translation>
    </message>
    <message>
        <source>Go to Credentials</source>
        <translation>Ir a Credenciales</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún sin guardar.</translation>
    </message>
    <message>
        <source>Everything that is needed is chosen.</source>
        <translation>Está elegido todo lo necesario.</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (y %2 más)</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
    <message>
        <source>Export the account types</source>
        <translation>Exportar los tipos de cuenta</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Correspondencias (*.json)</translation>
    </message>
    <message>
        <source>The account types are in %1.</source>
        <translation>Los tipos de cuenta están en %1.</translation>
    </message>
    <message>
        <source>Import account types</source>
        <translation>Importar tipos de cuenta</translation>
    </message>
    <message>
        <source>Xero is asked to make the account.</source>
        <translation>Se pide a Xero que cree la cuenta.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::AddAllDialog</name>
    <message>
        <source>Only what is dated on or a&amp;fter</source>
        <translation>Solo con &amp;fecha igual o posterior a</translation>
    </message>
    <message>
        <source>&amp;Add To Queue</source>
        <translation>&amp;Añadir a la cola</translation>
    </message>
    <message>
        <source>Add All Data To Queue</source>
        <translation>Añadir todo a la cola</translation>
    </message>
    <message>
        <source>The shop is read from the beginning, and everything that was never posted is put into the queue. What is in Xero already is not posted again. Nothing is sent before the next sync.</source>
        <translation>La tienda se lee desde el principio y todo lo que nunca se contabilizó se pone en la cola. Lo que ya está en Xero no se contabiliza de nuevo. No se envía nada antes de la próxima sincronización.</translation>
    </message>
    <message>
        <source>&amp;Customers, as contacts</source>
        <translation>&amp;Clientes, como contactos</translation>
    </message>
    <message>
        <source>&amp;Products, as items</source>
        <translation>&amp;Productos, como artículos</translation>
    </message>
    <message>
        <source>&amp;Orders, as sales invoices</source>
        <translation>Pedid&amp;os, como facturas de venta</translation>
    </message>
    <message>
        <source>&amp;Invoices, as sales invoices with their payments</source>
        <translation>Facturas, como facturas de &amp;venta con sus pagos</translation>
    </message>
    <message>
        <source>Credit &amp;memos, as credit notes</source>
        <translation>A&amp;bonos, como abonos de Xero</translation>
    </message>
    <message>
        <source>Sales are posted from orders (see Account types &gt; Schedule).</source>
        <translation>Las ventas se contabilizan a partir de los pedidos (véase Tipos de cuenta &gt; Planificación).</translation>
    </message>
    <message>
        <source>Sales are posted from invoices (see Account types &gt; Schedule).</source>
        <translation>Las ventas se contabilizan a partir de las facturas (véase Tipos de cuenta &gt; Planificación).</translation>
    </message>
    <message>
        <source>Earliest date</source>
        <translation>Fecha más antigua</translation>
    </message>
    <message>
        <source>Choose at least one kind.</source>
        <translation>Elija al menos una clase.</translation>
    </message>
    <message>
        <source>Counting what the shop has…</source>
        <translation>Contando lo que hay en la tienda…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>At most %1 calls to Xero for %2 documents.</source>
        <translation>Como máximo %1 llamadas a Xero para %2 documentos.</translation>
    </message>
    <message>
        <source>That fits into one day&apos;s %1 calls.</source>
        <translation>Eso cabe en las %1 llamadas de un día.</translation>
    </message>
    <message numerus="yes">
        <source>With %1 calls a day that takes %n day(s); it goes on by itself.</source>
        <translation>
            <numerusform>Con %1 llamadas al día, eso lleva %n día; continúa automáticamente.</numerusform>
            <numerusform>Con %1 llamadas al día, eso lleva %n días; continúa automáticamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the shop: %1</source>
        <translation>En la tienda: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Dismiss this message (Esc)</source>
        <translation>Cerrar este mensaje (Esc)</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::BooksCard</name>
    <message>
        <source>Your Xero organisation</source>
        <translation>Su organización de Xero</translation>
    </message>
    <message>
        <source>Use a custo&amp;m connection (paid by Xero&apos;s terms, with a client secret)</source>
        <translation>Usar una «Custo&amp;m connection» (de pago según las condiciones de Xero, con Client secret)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Test &amp;Xero</source>
        <translation>Probar &amp;Xero</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Iniciar sesión de n&amp;uevo</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>&amp;Desconectar…</translation>
    </message>
    <message>
        <source>How to make the app in Xero</source>
        <translation>Cómo crear la app en Xero</translation>
    </message>
    <message>
        <source>C&amp;lient id</source>
        <translation>C&amp;lient id</translation>
    </message>
    <message>
        <source>From the Configuration page of your app at Xero.</source>
        <translation>De la página «Configuration» de su app en Xero.</translation>
    </message>
    <message>
        <source>Cl&amp;ient secret</source>
        <translation>Cl&amp;ient secret</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain only.</source>
        <translation>Se guarda solo en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Redirect URI, to be entered at Xero exactly like this</source>
        <translation>Redirect URI, que se introduce en Xero exactamente así</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect URI</translation>
    </message>
    <message>
        <source>Copy the redirect URI</source>
        <translation>Copiar la Redirect URI</translation>
    </message>
    <message>
        <source>Redirect &amp;port</source>
        <translation>&amp;Puerto de redirección</translation>
    </message>
    <message>
        <source>Change it only when another program uses it, and then at Xero as well.</source>
        <translation>Cámbielo solo si otro programa lo usa, y entonces también en Xero.</translation>
    </message>
    <message>
        <source>Redirect port</source>
        <translation>Puerto de redirección</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>The client id of the Xero app is missing.</source>
        <translation>Falta el Client id de la app de Xero.</translation>
    </message>
    <message>
        <source>Client id: %1</source>
        <translation>Client id: %1</translation>
    </message>
    <message>
        <source>The client secret of the custom connection is missing.</source>
        <translation>Falta el Client secret de la «Custom connection».</translation>
    </message>
    <message>
        <source>Client secret: %1</source>
        <translation>Client secret: %1</translation>
    </message>
    <message>
        <source>Further ports</source>
        <translation>Otros puertos</translation>
    </message>
    <message>
        <source>Tried in turn while the redirect port is in use; may stay empty.</source>
        <translation>Se prueban por orden si el puerto de redirección está ocupado; puede quedar vacío.</translation>
    </message>
    <message>
        <source>Up to ten ports from 1024 to 65535 with commas, such as 8743, 8744 or 8743-8745.</source>
        <translation>Hasta diez puertos de 1024 a 65535 separados por comas, como 8743, 8744 o 8743-8745.</translation>
    </message>
    <message>
        <source>Enter at Xero as well: %1</source>
        <translation>Introduzca también en Xero: %1</translation>
    </message>
    <message>
        <source>Further ports: %1</source>
        <translation>Otros puertos: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::BooksStatusCard</name>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Iniciar sesión de n&amp;uevo</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Llamadas hoy</translation>
    </message>
    <message>
        <source>Calls this minute</source>
        <translation>Llamadas este minuto</translation>
    </message>
    <message>
        <source>Xero organisation</source>
        <translation>Organización de Xero</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Nobody has signed in to Xero yet. Press Connect Now in the Credentials tab.</source>
        <translation>Nadie ha iniciado sesión en Xero todavía. Pulse Conectar ahora en la pestaña Credenciales.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Razón social</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Moneda base</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Xero version</source>
        <translation>Versión de Xero</translation>
    </message>
    <message>
        <source>Demo company</source>
        <translation>Empresa de demostración</translation>
    </message>
    <message>
        <source>yes – nothing here is real</source>
        <translation>sí: aquí nada es real</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Period lock date</source>
        <translation>Bloqueo de período</translation>
    </message>
    <message>
        <source>Year-end lock date</source>
        <translation>Bloqueo de ejercicio</translation>
    </message>
    <message>
        <source>Tax basis</source>
        <translation>Criterio fiscal</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Id. de tenant</translation>
    </message>
    <message>
        <source>Granted scopes</source>
        <translation>Permisos concedidos</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access Token</translation>
    </message>
    <message>
        <source>renewed %1</source>
        <translation>renovado %1</translation>
    </message>
    <message>
        <source>Sign-in lasts</source>
        <translation>Sesión válida</translation>
    </message>
    <message>
        <source>until %1, if unused (%2 days)</source>
        <translation>hasta el %1, si no se usa (%2 días)</translation>
    </message>
    <message>
        <source>used up; goes on %1</source>
        <translation>agotadas; continúa %1</translation>
    </message>
    <message>
        <source>the count starts anew each minute</source>
        <translation>el recuento empieza de nuevo cada minuto</translation>
    </message>
    <message>
        <source>starts anew in %1 s at the latest</source>
        <translation>empieza de nuevo en %1 s como máximo</translation>
    </message>
    <message>
        <source>pausing; goes on in %1 s</source>
        <translation>en pausa; continúa en %1 s</translation>
    </message>
    <message>
        <source>%1 by this program; starts anew within 24 h</source>
        <translation>%1 por este programa; empieza de nuevo en menos de 24 h</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ChangesDialog</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ from what is saved.</source>
        <translation>
            <numerusform>%n campo difiere de lo guardado.</numerusform>
            <numerusform>%n campos difieren de lo guardado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule has changes, too.</source>
        <translation>La planificación también tiene cambios.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Revert all</source>
        <translation>&amp;Descartar todo</translation>
    </message>
    <message>
        <source>The schedule has changes.</source>
        <translation>La programación tiene cambios.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::CreateAccountDialog</name>
    <message>
        <source>Web sales</source>
        <translation>Ventas web</translation>
    </message>
    <message>
        <source>Shipping income</source>
        <translation>Ingresos por envío</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>Descuentos concedidos</translation>
    </message>
    <message>
        <source>Refund adjustments</source>
        <translation>Ajustes de reembolso</translation>
    </message>
    <message>
        <source>Web sales rounding</source>
        <translation>Redondeo de ventas web</translation>
    </message>
    <message>
        <source>Fixed product tax</source>
        <translation>Impuesto fijo de producto</translation>
    </message>
    <message>
        <source>Gift wrapping</source>
        <translation>Envoltorio para regalo</translation>
    </message>
    <message>
        <source>Gift cards outstanding</source>
        <translation>Tarjetas regalo pendientes</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Saldo de tienda</translation>
    </message>
    <message>
        <source>Reward points</source>
        <translation>Puntos de recompensa</translation>
    </message>
    <message>
        <source>Sales tax collected</source>
        <translation>Impuesto sobre ventas cobrado</translation>
    </message>
    <message>
        <source>Web payments clearing</source>
        <translation>Cuenta puente de pagos web</translation>
    </message>
    <message>
        <source>&amp;Payments can be posted to it</source>
        <translation>Se le pueden contabilizar &amp;pagos</translation>
    </message>
    <message>
        <source>&amp;Create in Xero</source>
        <translation>C&amp;rear en Xero</translation>
    </message>
    <message>
        <source>New account in Xero</source>
        <translation>Nueva cuenta en Xero</translation>
    </message>
    <message>
        <source>This makes an account in the chart of accounts of %1. It can be renamed or archived in Xero, but not taken back here.</source>
        <translation>Esto crea una cuenta en el plan contable de %1. Se puede renombrar o archivar en Xero, pero no deshacer aquí.</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>la organización</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>nada en particular</translation>
    </message>
    <message>
        <source>Used &amp;for</source>
        <translation>&amp;Uso</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>Có&amp;digo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Usual ta&amp;x rate</source>
        <translation>Tipo &amp;impositivo habitual</translation>
    </message>
    <message>
        <source>Counterfoil names the rate on every line itself.</source>
        <translation>Counterfoil indica por sí mismo el tipo en cada línea.</translation>
    </message>
    <message>
        <source>The account needs a code and a name.</source>
        <translation>La cuenta necesita un código y un nombre.</translation>
    </message>
    <message>
        <source>The code %1 is taken by %2.</source>
        <translation>%2 ya usa el código %1.</translation>
    </message>
    <message>
        <source>There is an account named %1 already: %2.</source>
        <translation>Ya existe una cuenta llamada %1: %2.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::CredentialsTab</name>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Connect Now</source>
        <translation>&amp;Conectar ahora</translation>
    </message>
    <message>
        <source>%1 values were recognised and put into their fields.</source>
        <translation>Se reconocieron %1 valores y se pusieron en sus campos.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún sin guardar.</translation>
    </message>
    <message>
        <source>Keys and tokens are kept in: %1</source>
        <translation>Las claves y los tokens se guardan en: %1</translation>
    </message>
    <message>
        <source>Disconnect from Xero</source>
        <translation>Desconectar de Xero</translation>
    </message>
    <message>
        <source>Disconnect from Xero? Nothing in the queue or the log is lost, and nothing is posted until you sign in again.</source>
        <translation>¿Desconectar de Xero? No se pierde nada de la cola ni del registro, y no se contabiliza nada hasta que inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::DaysModel</name>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Documents in Magento</source>
        <translation>Documentos en Magento</translation>
    </message>
    <message>
        <source>In Magento</source>
        <translation>En Magento</translation>
    </message>
    <message>
        <source>Documents in Xero</source>
        <translation>Documentos en Xero</translation>
    </message>
    <message>
        <source>In Xero</source>
        <translation>En Xero</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::DetailsPage</name>
    <message>
        <source>Tracking and look</source>
        <translation>Seguimiento y aspecto</translation>
    </message>
    <message>
        <source>The organisation has no tracking categories. They are made in Xero under Accounting &gt; Advanced &gt; Tracking categories; press Refresh afterwards.</source>
        <translation>La organización no tiene categorías de seguimiento. Se crean en Xero en «Accounting &gt; Advanced &gt; Tracking categories»; después pulse Actualizar.</translation>
    </message>
    <message>
        <source>&amp;Branding theme</source>
        <translation>Tema de &amp;marca</translation>
    </message>
    <message>
        <source>How the document looks when it is printed or mailed from Xero. Empty: the organisation&apos;s usual one.</source>
        <translation>El aspecto del documento cuando se imprime o se envía por correo desde Xero. Vacío: el habitual de la organización.</translation>
    </message>
    <message>
        <source>Totals of other extensions</source>
        <translation>Totales de otras extensiones</translation>
    </message>
    <message>
        <source>When a document&apos;s total has a part that none of its fields explain, such as a handling fee of an extension, it is refused. Name the account here, and that part becomes a line of its own.</source>
        <translation>Cuando el total de un documento tiene una parte que ninguno de sus campos explica, como un cargo de gestión de una extensión, se rechaza. Indique aquí la cuenta y esa parte se convierte en una línea propia.</translation>
    </message>
    <message>
        <source>Accounts for totals of other extensions</source>
        <translation>Cuentas para totales de otras extensiones</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>Texto de la línea</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Add t&amp;otal</source>
        <translation>Añadir t&amp;otal</translation>
    </message>
    <message>
        <source>Handling fee</source>
        <translation>Cargo de gestión</translation>
    </message>
    <message>
        <source>Currency and rounding</source>
        <translation>Moneda y redondeo</translation>
    </message>
    <message>
        <source>The customer&apos;s currency, with the shop&apos;s rate (recommended)</source>
        <translation>La moneda del cliente, con el tipo de cambio de la tienda (recomendado)</translation>
    </message>
    <message>
        <source>The shop&apos;s base currency</source>
        <translation>La moneda base de la tienda</translation>
    </message>
    <message>
        <source>Post &amp;in</source>
        <translation>&amp;Contabilizar en</translation>
    </message>
    <message>
        <source>A currency that the organisation has not enabled in Xero can only be posted as base currency.</source>
        <translation>Una moneda que la organización no ha habilitado en Xero solo se puede contabilizar en la moneda base.</translation>
    </message>
    <message>
        <source>Send the shop&apos;s exchange rate</source>
        <translation>Enviar el tipo de cambio de la tienda</translation>
    </message>
    <message>
        <source>Without it, Xero takes its own rate of the day.</source>
        <translation>Sin él, Xero usa su propio tipo de cambio del día.</translation>
    </message>
    <message>
        <source>Post currencies with &amp;three decimals, rounded to two</source>
        <translation>Contabilizar monedas con &amp;tres decimales, redondeadas a dos</translation>
    </message>
    <message>
        <source>Largest rou&amp;nding line</source>
        <translation>Línea de &amp;redondeo máxima</translation>
    </message>
    <message>
        <source>A difference above this is refused instead of hidden.</source>
        <translation>Una diferencia mayor se rechaza en lugar de ocultarse.</translation>
    </message>
    <message>
        <source>as the document says</source>
        <translation>según el documento</translation>
    </message>
    <message>
        <source>Tax on shippin&amp;g, in per cent</source>
        <translation>Impuesto del &amp;envío, en porcentaje</translation>
    </message>
    <message>
        <source>Only for shops whose documents do not say it.</source>
        <translation>Solo para tiendas cuyos documentos no lo indican.</translation>
    </message>
    <message>
        <source>Text of the sales tax line</source>
        <translation>Texto de la línea del impuesto sobre ventas</translation>
    </message>
    <message>
        <source>Text of the fixed pro&amp;duct tax line</source>
        <translation>Texto de la línea del impuesto &amp;fijo de producto</translation>
    </message>
    <message>
        <source>Tracking: %1</source>
        <translation>Seguimiento: %1</translation>
    </message>
    <message>
        <source>This is no amount. Write it as 0.05.</source>
        <translation>Esto no es un importe. Escríbalo como 0.05.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::DocumentsPage</name>
    <message>
        <source>Numbers in Xero</source>
        <translation>Numeración en Xero</translation>
    </message>
    <message>
        <source>Before &amp;invoices</source>
        <translation>Prefijo de &amp;facturas</translation>
    </message>
    <message>
        <source>Before &amp;orders</source>
        <translation>Prefijo de &amp;pedidos</translation>
    </message>
    <message>
        <source>Before credit &amp;memos</source>
        <translation>Prefijo de a&amp;bonos</translation>
    </message>
    <message>
        <source>Before a day&apos;s sales</source>
        <translation>Prefijo de ventas del día</translation>
    </message>
    <message>
        <source>Before a day&apos;s refunds</source>
        <translation>Prefijo de reembolsos del día</translation>
    </message>
    <message>
        <source>&amp;Behind every number</source>
        <translation>&amp;Sufijo de cada número</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>As the shop shows prices (recommended)</source>
        <translation>Como la tienda muestra los precios (recomendado)</translation>
    </message>
    <message>
        <source>Tax inclusive</source>
        <translation>Impuestos incluidos</translation>
    </message>
    <message>
        <source>Tax exclusive</source>
        <translation>Impuestos no incluidos</translation>
    </message>
    <message>
        <source>No tax; sales tax as a line of its own (United States)</source>
        <translation>Sin impuesto; el impuesto sobre ventas como línea propia (Estados Unidos)</translation>
    </message>
    <message>
        <source>&amp;Line amounts</source>
        <translation>Importes de las &amp;líneas</translation>
    </message>
    <message>
        <source>Taken off each line (recommended)</source>
        <translation>Restados de cada línea (recomendado)</translation>
    </message>
    <message>
        <source>As lines of their own</source>
        <translation>Como líneas propias</translation>
    </message>
    <message>
        <source>Dis&amp;counts</source>
        <translation>Des&amp;cuentos</translation>
    </message>
    <message>
        <source>Magento&apos;s tax amounts, to the cent (recommended)</source>
        <translation>Importes de impuestos de Magento, al céntimo (recomendado)</translation>
    </message>
    <message>
        <source>Xero&apos;s own calculation, with a rounding line</source>
        <translation>Cálculo propio de Xero, con una línea de redondeo</translation>
    </message>
    <message>
        <source>T&amp;ax amounts</source>
        <translation>&amp;Importes de impuestos</translation>
    </message>
    <message>
        <source>Xero works out tax from each line&apos;s total, Magento from each item or each document, so the two can differ by a cent or two. With Magento&apos;s amounts the tax of every line is sent along and the tax return shows what the customers have paid. With Xero&apos;s own calculation the tax is exactly rate times net on every line, and the cents of difference go to the rounding account without tax.</source>
        <translation>Xero calcula el impuesto a partir del total de cada línea; Magento, a partir de cada artículo o de cada documento, así que ambos pueden diferir en uno o dos céntimos. Con los importes de Magento se envía el impuesto de cada línea y la declaración de impuestos muestra lo que han pagado los clientes. Con el cálculo propio de Xero, el impuesto es exactamente el tipo por el neto en cada línea, y los céntimos de diferencia van a la cuenta de redondeo sin impuesto.</translation>
    </message>
    <message>
        <source>Name the item code (S&amp;KU) on lines</source>
        <translation>Indicar el código de artículo (S&amp;KU) en las líneas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>&amp;Due after the document&apos;s date</source>
        <translation>&amp;Vencimiento tras la fecha del documento</translation>
    </message>
    <message>
        <source>A contact for each e-mail address</source>
        <translation>Un contacto por dirección de correo</translation>
    </message>
    <message>
        <source>One contact for all guests</source>
        <translation>Un contacto para todos los invitados</translation>
    </message>
    <message>
        <source>&amp;Guests</source>
        <translation>Invi&amp;tados</translation>
    </message>
    <message>
        <source>&amp;Name of the one contact</source>
        <translation>&amp;Nombre del contacto único</translation>
    </message>
    <message>
        <source>Ask a person (recommended)</source>
        <translation>Preguntar a una persona (recomendado)</translation>
    </message>
    <message>
        <source>Delete the payment and void the document</source>
        <translation>Eliminar el pago y anular el documento</translation>
    </message>
    <message>
        <source>When a paid document is canceled in Magento</source>
        <translation>Cuando se cancela en Magento un documento pagado</translation>
    </message>
    <message>
        <source>An unpaid one is always voided in Xero.</source>
        <translation>Uno sin pagar siempre se anula en Xero.</translation>
    </message>
    <message>
        <source>Block the document and say so (recommended)</source>
        <translation>Bloquear el documento e informar (recomendado)</translation>
    </message>
    <message>
        <source>Date it on the first open day</source>
        <translation>Fecharlo en el primer día abierto</translation>
    </message>
    <message>
        <source>When the &amp;period is locked in Xero</source>
        <translation>Cuando el pe&amp;ríodo está bloqueado en Xero</translation>
    </message>
    <message>
        <source>Post documents with a total of &amp;zero</source>
        <translation>Contabilizar documentos con total cer&amp;o</translation>
    </message>
    <message>
        <source>Invoices, orders and credit memos of Magento can have the same number. Give each its own prefix, or Xero refuses the second one.</source>
        <translation>Las facturas, los pedidos y los abonos de Magento pueden tener el mismo número. Dé a cada clase su propio prefijo o Xero rechazará el segundo.</translation>
    </message>
    <message>
        <source>Invoice %1 becomes %2</source>
        <translation>La factura %1 pasa a ser %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ExamplePane</name>
    <message>
        <source>With these choices</source>
        <translation>Con estas opciones</translation>
    </message>
    <message>
        <source>Example document of the shop</source>
        <translation>Documento de ejemplo de la tienda</translation>
    </message>
    <message>
        <source>Lines in Xero</source>
        <translation>Líneas en Xero</translation>
    </message>
    <message>
        <source>Line in Xero</source>
        <translation>Línea en Xero</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Once documents of the shop have been read, one of them is shown here as it would be in Xero.</source>
        <translation>Cuando se hayan leído documentos de la tienda, aquí se muestra uno de ellos tal como quedaría en Xero.</translation>
    </message>
    <message>
        <source>Total in Magento</source>
        <translation>Total en Magento</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::FindingsModel</name>
    <message>
        <source>%1 (known)</source>
        <translation>%1 (conocida)</translation>
    </message>
    <message>
        <source>%1 (notice)</source>
        <translation>%1 (aviso)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>In Magento</source>
        <translation>En Magento</translation>
    </message>
    <message>
        <source>In Xero</source>
        <translation>En Xero</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::Gauge</name>
    <message>
        <source>not known yet</source>
        <translation>aún sin conocer</translation>
    </message>
    <message>
        <source>%1 (limit not known yet)</source>
        <translation>%1 (límite aún sin conocer)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GridView</name>
    <message>
        <source>All columns as they were</source>
        <translation>Restablecer todas las columnas</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::Guide</name>
    <message>
        <source>Welcome to Counterfoil</source>
        <translation>Bienvenido a Counterfoil</translation>
    </message>
    <message>
        <source>It reads your Magento shop and posts it into Xero, right to the cent. This guide leads from nothing to the first sync; it takes about ten minutes.</source>
        <translation>Lee su tienda Magento y la contabiliza en Xero, exacta al céntimo. Esta guía lleva desde cero hasta la primera sincronización; requiere unos diez minutos.</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Qué necesita</translation>
    </message>
    <message>
        <source>• the admin of your Magento shop, with the right to add an integration</source>
        <translation>• el panel de su tienda Magento, con permiso para añadir una integración</translation>
    </message>
    <message>
        <source>• your sign-in to Xero, with the role Standard or Adviser</source>
        <translation>• su acceso a Xero, con el rol «Standard» o «Adviser»</translation>
    </message>
    <message>
        <source>• the day from which on the shop is to be posted</source>
        <translation>• el día desde el que se debe contabilizar la tienda</translation>
    </message>
    <message>
        <source>Nothing is sent to Xero before you press Sync Now on the last page. Keys are kept in the system&apos;s keychain only. You can leave the guide at any time and open it again under Help &gt; Set-up guide.</source>
        <translation>No se envía nada a Xero antes de que pulse Sincronizar ahora en la última página. Las claves se guardan solo en el llavero del sistema. Puede salir de la guía en cualquier momento y abrirla de nuevo en Ayuda &gt; Guía de configuración.</translation>
    </message>
    <message>
        <source>Set-up guide</source>
        <translation>Guía de configuración</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Siguiente &gt;</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Steps of setting up</source>
        <translation>Pasos de la configuración</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Magento</source>
        <translation>Magento</translation>
    </message>
    <message>
        <source>Xero app</source>
        <translation>App de Xero</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>Primera sincronización</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Accounts and taxes</source>
        <translation>Cuentas e impuestos</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Se contabiliza</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>&lt; B&amp;ack</source>
        <translation>&lt; A&amp;trás</translation>
    </message>
    <message>
        <source>Late&amp;r</source>
        <translation>&amp;Más tarde</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideAccountsPage</name>
    <message>
        <source>Accounts and taxes</source>
        <translation>Cuentas e impuestos</translation>
    </message>
    <message>
        <source>Counterfoil proposes an account for each role, a tax rate for each tax of the shop and an account for each payment method, each with its reason. Check them with your accountant; all can be changed later under Account types.</source>
        <translation>Counterfoil propone una cuenta para cada función, un tipo impositivo para cada impuesto de la tienda y una cuenta para cada método de pago, cada uno con su motivo. Revíselos con su asesor contable; todo se puede cambiar después en Tipos de cuenta.</translation>
    </message>
    <message>
        <source>Accounts and tax rates are read once Xero is connected.</source>
        <translation>Las cuentas y los tipos impositivos se leen cuando Xero está conectado.</translation>
    </message>
    <message>
        <source>Everything that is needed is chosen.</source>
        <translation>Está elegido todo lo necesario.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still need a choice.</source>
        <translation>
            <numerusform>Falta elegir %n cosa.</numerusform>
            <numerusform>Faltan por elegir %n cosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Taxes chosen</source>
        <translation>Impuestos elegidos</translation>
    </message>
    <message>
        <source>Payment methods chosen</source>
        <translation>Métodos de pago elegidos</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, under Account types</source>
        <translation>
            <numerusform>… y %n más, en Tipos de cuenta</numerusform>
            <numerusform>… y %n más, en Tipos de cuenta</numerusform>
        </translation>
    </message>
    <message>
        <source>No account for sales is chosen yet.</source>
        <translation>Aún no se ha elegido una cuenta para las ventas.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message numerus="yes">
        <source>chosen; %n still open</source>
        <translation>
            <numerusform>elegido; queda %n pendiente</numerusform>
            <numerusform>elegido; quedan %n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use suggestions…</source>
        <translation>&amp;Usar sugerencias…</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideBooksPage</name>
    <message>
        <source>Make your own app in Xero</source>
        <translation>Cree su propia app en Xero</translation>
    </message>
    <message>
        <source>Xero lets programs in through an app of your own. It is free and takes two minutes.</source>
        <translation>Xero da acceso a los programas mediante una app propia del usuario. Es gratis y lleva dos minutos.</translation>
    </message>
    <message>
        <source>Sign &amp;in to Xero</source>
        <translation>&amp;Iniciar sesión en Xero</translation>
    </message>
    <message>
        <source>Your browser opens Xero&apos;s page. Allow the access and come back here.</source>
        <translation>Su navegador abre la página de Xero. Permita el acceso y vuelva aquí.</translation>
    </message>
    <message>
        <source>Nobody has signed in to Xero yet: press “Sign in to Xero”.</source>
        <translation>Nadie ha iniciado sesión en Xero todavía: pulse «Iniciar sesión en Xero».</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideFinishPage</name>
    <message>
        <source>Ready to post</source>
        <translation>Todo listo para contabilizar</translation>
    </message>
    <message>
        <source>Sync Now reads the shop and posts. You see every document and every refusal in the Log. To look first, close the guide and use Preview in the Queue.</source>
        <translation>Sincronizar ahora lee la tienda y contabiliza. Puede ver cada documento y cada rechazo en el Registro. Para mirar antes, cierre la guía y use Vista previa en la Cola.</translation>
    </message>
    <message>
        <source>&amp;Sync Now</source>
        <translation>Si&amp;ncronizar ahora</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>Still missing. Go back to a step by the list on the left; the guide can also be opened again under Help &gt; Set-up guide.</source>
        <translation>Aún falta algo. Vuelva a un paso con la lista de la izquierda; la guía también se puede abrir de nuevo en Ayuda &gt; Guía de configuración.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideModePage</name>
    <message>
        <source>When it posts</source>
        <translation>Cuándo contabiliza</translation>
    </message>
    <message>
        <source>After the first sync Counterfoil goes on by itself.</source>
        <translation>Después de la primera sincronización, Counterfoil continúa automáticamente.</translation>
    </message>
    <message>
        <source>Cron &amp;Job (recommended)</source>
        <translation>&amp;Tarea cron (recomendado)</translation>
    </message>
    <message>
        <source>&amp;Immediately</source>
        <translation>&amp;Inmediato</translation>
    </message>
    <message>
        <source>every %1 minutes</source>
        <translation>cada %1 minutos</translation>
    </message>
    <message>
        <source>Interval of the Cron Job</source>
        <translation>Intervalo de la Tarea cron</translation>
    </message>
    <message>
        <source>Changes are gathered and sent together: the fewest calls to Xero.</source>
        <translation>Los cambios se agrupan y se envían juntos: el mínimo de llamadas a Xero.</translation>
    </message>
    <message>
        <source>A sale is in Xero about a minute after it was made. Needs more of the calls that Xero allows in a day.</source>
        <translation>Una venta está en Xero aproximadamente un minuto después de hacerse. Usa más de las llamadas que Xero permite al día.</translation>
    </message>
    <message>
        <source>Immediately</source>
        <translation>Inmediato</translation>
    </message>
    <message>
        <source>Cron Job, %1</source>
        <translation>Tarea cron, %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideOrganisationPage</name>
    <message>
        <source>The organisation</source>
        <translation>La organización</translation>
    </message>
    <message>
        <source>Into which set of books does this shop post?</source>
        <translation>¿En qué contabilidad se registra esta tienda?</translation>
    </message>
    <message>
        <source>&amp;Choose this organisation</source>
        <translation>&amp;Elegir esta organización</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Moneda base</translation>
    </message>
    <message>
        <source>Demo company</source>
        <translation>Empresa de demostración</translation>
    </message>
    <message>
        <source>yes – nothing here is real</source>
        <translation>sí: aquí nada es real</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Period lock date</source>
        <translation>Bloqueo de período</translation>
    </message>
    <message>
        <source>Your sign-in reaches several organisations. The choice is remembered.</source>
        <translation>Su sesión da acceso a varias organizaciones. La elección se recuerda.</translation>
    </message>
    <message>
        <source>This shop posts into %1. To use another organisation, go back, sign in again and allow it on Xero&apos;s page.</source>
        <translation>Esta tienda se contabiliza en %1. Para usar otra organización, vuelva atrás, inicie sesión de nuevo y permítala en la página de Xero.</translation>
    </message>
    <message>
        <source>The organisation is known once you have signed in to Xero. If your sign-in reaches several, you choose here.</source>
        <translation>La organización se conoce cuando haya iniciado sesión en Xero. Si su sesión da acceso a varias, aquí elige una.</translation>
    </message>
    <message>
        <source>Choose the organisation.</source>
        <translation>Elija la organización.</translation>
    </message>
    <message>
        <source>No organisation is known yet.</source>
        <translation>Aún no se conoce ninguna organización.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideShopPage</name>
    <message>
        <source>Let Magento make the keys</source>
        <translation>Genere las claves en Magento</translation>
    </message>
    <message>
        <source>An integration lets Counterfoil read orders, invoices, credit memos and customers. It cannot change anything in the shop.</source>
        <translation>Una integración permite a Counterfoil leer pedidos, facturas, abonos y clientes. No puede cambiar nada en la tienda.</translation>
    </message>
    <message>
        <source>Consumer Key …  Consumer Secret …  Access Token …  Access Token Secret …</source>
        <translation>Consumer Key …  Consumer Secret …  Access Token …  Access Token Secret …</translation>
    </message>
    <message>
        <source>&amp;Paste all four values here at once</source>
        <translation>&amp;Pegue aquí los cuatro valores a la vez</translation>
    </message>
    <message>
        <source>From the window that Magento shows after Activate and Allow. Each value finds its field below.</source>
        <translation>De la ventana que Magento muestra después de «Activate» y «Allow». Cada valor encuentra su campo abajo.</translation>
    </message>
    <message>
        <source>The four values of an integration are not in this text. Copy all of Magento&apos;s window, or enter each value below.</source>
        <translation>Los cuatro valores de una integración no están en este texto. Copie toda la ventana de Magento o introduzca cada valor abajo.</translation>
    </message>
    <message>
        <source>All four values were recognised.</source>
        <translation>Se reconocieron los cuatro valores.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) recognised; enter the others below.</source>
        <translation>
            <numerusform>%n valor reconocido; introduzca los demás abajo.</numerusform>
            <numerusform>%n valores reconocidos; introduzca los demás abajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop has not been tested yet: press “Test the shop”.</source>
        <translation>Aún no se ha probado la tienda: pulse «Probar la tienda».</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideSincePage</name>
    <message>
        <source>From which date on</source>
        <translation>Desde qué fecha</translation>
    </message>
    <message>
        <source>Documents of the shop that are dated earlier stay out of Xero. When in doubt, ask whoever keeps the books.</source>
        <translation>Los documentos de la tienda con fecha anterior se quedan fuera de Xero. En caso de duda, pregunte a quien lleve la contabilidad.</translation>
    </message>
    <message>
        <source>Posted: %1</source>
        <translation>Se contabiliza: %1</translation>
    </message>
    <message>
        <source>Nobody has said yet from which date on to post.</source>
        <translation>Nadie ha indicado todavía desde qué fecha contabilizar.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::JournalDialog</name>
    <message>
        <source>A &amp;file on this computer</source>
        <translation>Un &amp;archivo en este ordenador</translation>
    </message>
    <message>
        <source>A &amp;PostgreSQL database that several computers share</source>
        <translation>Una base de datos &amp;PostgreSQL que comparten varios ordenadores</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Where the journal lies</source>
        <translation>Ubicación del diario</translation>
    </message>
    <message>
        <source>The journal holds the queue, the log and what stands in Xero. Keys are never in it: they are in the keychain.</source>
        <translation>El diario contiene la cola, el registro y lo que está en Xero. Las claves nunca se guardan en él: están en el llavero.</translation>
    </message>
    <message>
        <source>&amp;Address of the database</source>
        <translation>&amp;Dirección de la base de datos</translation>
    </message>
    <message>
        <source>Without the password. Add ?sslmode=verify-full to have its certificate checked.</source>
        <translation>Sin la contraseña. Añada ?sslmode=verify-full para que se compruebe su certificado.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain only.</source>
        <translation>Se guarda solo en el llavero del sistema.</translation>
    </message>
    <message>
        <source>The address of the database is missing.</source>
        <translation>Falta la dirección de la base de datos.</translation>
    </message>
    <message>
        <source>Looks right.</source>
        <translation>Parece correcto.</translation>
    </message>
    <message>
        <source>It takes effect when Counterfoil is started again. What is in the journal of now stays where it is and is not copied; the other journal has its own settings, queue and log. What is in Xero already is found there and not posted twice.</source>
        <translation>Tiene efecto al volver a iniciar Counterfoil. Lo que hay en el diario actual se queda donde está y no se copia; el otro diario tiene sus propios ajustes, cola y registro. Lo que ya está en Xero se detecta allí y no se contabiliza dos veces.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::LinesPane</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Cant.</translation>
    </message>
    <message>
        <source>In Magento</source>
        <translation>En Magento</translation>
    </message>
    <message>
        <source>In Xero</source>
        <translation>En Xero</translation>
    </message>
    <message>
        <source>Item, account, tax</source>
        <translation>Artículo, cuenta, impuesto</translation>
    </message>
    <message>
        <source>The lines in Magento and in Xero</source>
        <translation>Las líneas en Magento y en Xero</translation>
    </message>
    <message>
        <source>Magento has %1, Xero got %2</source>
        <translation>Magento tiene %1, Xero recibió %2</translation>
    </message>
    <message>
        <source>The difference is %1</source>
        <translation>La diferencia es %1</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Nothing of it was sent to Xero, or what was sent is not kept any more.</source>
        <translation>No se envió nada de ello a Xero, o lo que se envió ya no se guarda.</translation>
    </message>
    <message>
        <source>The totals differ by %1: Magento %2, Xero %3</source>
        <translation>Los totales difieren en %1: Magento %2, Xero %3</translation>
    </message>
    <message>
        <source>Both totals are equal: %1</source>
        <translation>Ambos totales son iguales: %1</translation>
    </message>
    <message>
        <source>What was sent has Magento&apos;s total: %1</source>
        <translation>Lo que se envió tiene el total de Magento: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::LogDetail</name>
    <message>
        <source>Select a row to see everything about it.</source>
        <translation>Seleccione una fila para verlo todo sobre ella.</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Take &amp;back in Xero…</source>
        <translation>Re&amp;tirar de Xero…</translation>
    </message>
    <message>
        <source>View on &amp;Xero</source>
        <translation>Ver en &amp;Xero</translation>
    </message>
    <message>
        <source>View in &amp;Magento</source>
        <translation>Ver en &amp;Magento</translation>
    </message>
    <message>
        <source>What happened, and what to do</source>
        <translation>Qué ocurrió y qué hacer</translation>
    </message>
    <message>
        <source>History of this document</source>
        <translation>Historial de este documento</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Posted as</source>
        <translation>Contabilizado como</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Xero number</source>
        <translation>Número en Xero</translation>
    </message>
    <message>
        <source>Xero id</source>
        <translation>Id. de Xero</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>What Magento said</source>
        <translation>Lo que indicó Magento</translation>
    </message>
    <message>
        <source>What was sent to Xero</source>
        <translation>Lo que se envió a Xero</translation>
    </message>
    <message>
        <source>What Xero answered</source>
        <translation>Lo que respondió Xero</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>H&amp;istorial</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Líneas</translation>
    </message>
    <message>
        <source>Ma&amp;gento said</source>
        <translation>Datos de Ma&amp;gento</translation>
    </message>
    <message>
        <source>Sen&amp;t</source>
        <translation>En&amp;viado</translation>
    </message>
    <message>
        <source>Xer&amp;o answered</source>
        <translation>R&amp;espuesta de Xero</translation>
    </message>
    <message>
        <source>More about this document</source>
        <translation>Más sobre este documento</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::LogFilterBar</name>
    <message>
        <source>Only the ne&amp;west of each</source>
        <translation>Solo lo más r&amp;eciente de cada uno</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation>Desde … hasta …</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Shows only the last result of each document</source>
        <translation>Muestra solo el último resultado de cada documento</translation>
    </message>
    <message>
        <source>Search number, customer, message</source>
        <translation>Buscar número, cliente, mensaje</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>1 = success, 2 = error</source>
        <translation>1 = correcto, 2 = error</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>The document in Magento, and what of it was posted</source>
        <translation>El documento de Magento y lo que se contabilizó de él</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Magento&apos;s number</source>
        <translation>Número en Magento</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Xero number</source>
        <translation>Número en Xero</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::LogTab</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>View Request &amp;Daily</source>
        <translation>Ver solicitudes &amp;diarias</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha ocurrido nada</translation>
    </message>
    <message>
        <source>Every document that is posted, and every refusal with its reason, is listed here. Start with the queue.</source>
        <translation>Aquí figuran todos los documentos contabilizados y todos los rechazos con su motivo. Empiece por la cola.</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Ir a la cola</translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation>Nada coincide con este filtro</translation>
    </message>
    <message>
        <source>Choose another period, or search for less.</source>
        <translation>Elija otro período o busque algo menos específico.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpiar el filtro</translation>
    </message>
    <message>
        <source>%1 is tried again with the next sync.</source>
        <translation>%1 se reintenta en la próxima sincronización.</translation>
    </message>
    <message>
        <source>%1 is skipped. Retry brings it back.</source>
        <translation>%1 se omite. Reintentar lo recupera.</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is %1</source>
        <translation>No se pudo abrir ningún navegador. La página es %1</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Entries written to %1: %2</source>
        <translation>Entradas escritas en %1: %2</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Col&amp;umnas</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Detener la exportación</translation>
    </message>
    <message>
        <source>Rows exported</source>
        <translation>Filas exportadas</translation>
    </message>
    <message>
        <source>Choose the columns; drag their headers to move them, click one to sort</source>
        <translation>Elija las columnas; arrastre sus encabezados para moverlas y haga clic en uno para ordenar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reading… %1 until now</source>
        <translation>Leyendo… %1 hasta ahora</translation>
    </message>
    <message>
        <source>%1 of %2: %3 OK, %4 errors</source>
        <translation>%1 de %2: %3 correctas, %4 errores</translation>
    </message>
    <message>
        <source>None of %1</source>
        <translation>Ninguna de %1</translation>
    </message>
    <message>
        <source>Copy the &amp;cell</source>
        <translation>Co&amp;piar la celda</translation>
    </message>
    <message>
        <source>Copy the &amp;rows</source>
        <translation>Copiar las &amp;filas</translation>
    </message>
    <message>
        <source>At most %1 rows can be copied at once. Export takes all of them.</source>
        <translation>Se pueden copiar como máximo %1 filas a la vez. «Exportar» las incluye todas.</translation>
    </message>
    <message>
        <source>Rows copied: %1</source>
        <translation>Filas copiadas: %1</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>Se detuvo la exportación; no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::MainWindow</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>Cola (%1)</translation>
    </message>
    <message>
        <source>Go to Credentials</source>
        <translation>Ir a Credenciales</translation>
    </message>
    <message>
        <source>Connected. The next step: choose the accounts and tax rates of Xero. “Suggest” does most of it.</source>
        <translation>Conectado. El siguiente paso: elija las cuentas y los tipos impositivos de Xero. «Sugerir» hace la mayor parte.</translation>
    </message>
    <message>
        <source>Go to Account types</source>
        <translation>Ir a Tipos de cuenta</translation>
    </message>
    <message>
        <source>Counterfoil (demo)</source>
        <translation>Counterfoil (demostración)</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <source>Your browser shows Xero&apos;s page. Allow the access there and come back.</source>
        <translation>Su navegador muestra la página de Xero. Permita allí el acceso y vuelva.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this address yourself: %1</source>
        <translation>No se pudo abrir ningún navegador. Abra usted mismo esta dirección: %1</translation>
    </message>
    <message>
        <source>its payment of %1 is deleted</source>
        <translation>se elimina su pago de %1</translation>
    </message>
    <message>
        <source>%1 over %2 is voided</source>
        <translation>se anula %1 por %2</translation>
    </message>
    <message>
        <source>Take back in Xero</source>
        <translation>Retirar de Xero</translation>
    </message>
    <message>
        <source>This happens in Xero:

• %1

A payment that is reconciled with the bank stays: Xero refuses to delete it, and you are told. %2 stays in the queue as skipped; Retry posts it again.</source>
        <translation>Esto ocurre en Xero:

• %1

Un pago conciliado con el banco se conserva: Xero se niega a eliminarlo y se le informa. %2 queda en la cola como omitido; Reintentar lo contabiliza de nuevo.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Shop: %1</source>
        <translation>Tienda: %1</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Another shop or organisation</source>
        <translation>Otra tienda u organización</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Perfiles…</translation>
    </message>
    <message>
        <source>There are changes that are not saved. Save or revert them, then change to %1.</source>
        <translation>Hay cambios sin guardar. Guárdelos o descártelos y cambie después a %1.</translation>
    </message>
    <message>
        <source>The profile %1 is in use by another window or command. Close it there first.</source>
        <translation>Otra ventana u otro comando usa el perfil %1. Ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>There are changes that are not saved. Save or revert them, then change the language.</source>
        <translation>Hay cambios sin guardar. Guárdelos o descártelos y cambie después el idioma.</translation>
    </message>
    <message>
        <source>Paused: nothing is posted by itself until you go on.</source>
        <translation>En pausa: no se contabiliza nada automáticamente hasta que continúe.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Continúa automáticamente.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Connection status</source>
        <translation>Estado de conexión</translation>
    </message>
    <message>
        <source>Account types</source>
        <translation>Tipos de cuenta</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>The account types are saved.</source>
        <translation>Los tipos de cuenta se han guardado.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>The account types have changes that are not saved. Close without saving them?</source>
        <translation>Los tipos de cuenta tienen cambios sin guardar. ¿Cerrar sin guardarlos?</translation>
    </message>
    <message>
        <source>The credentials have changes that are not saved. Close without saving them?</source>
        <translation>Las credenciales tienen cambios sin guardar. ¿Cerrar sin guardarlos?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Iniciar sesión de n&amp;uevo</translation>
    </message>
    <message>
        <source>The journal&apos;s place is saved. Close Counterfoil and start it again to use it.</source>
        <translation>La ubicación del diario se ha guardado. Cierre Counterfoil y vuelva a iniciarlo para usarla.</translation>
    </message>
    <message>
        <source>Work is going on. Stop it or wait for its end, then change the language.</source>
        <translation>Hay un trabajo en curso. Deténgalo o espere a que termine y cambie después el idioma.</translation>
    </message>
    <message>
        <source>The language could not be kept: the data folder cannot be written to.</source>
        <translation>No se pudo guardar el idioma: no se puede escribir en la carpeta de datos.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::MapEditor</name>
    <message>
        <source>Remove this row</source>
        <translation>Quitar esta fila</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::MinuteChart</name>
    <message>
        <source>Calls per minute</source>
        <translation>Llamadas por minuto</translation>
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
        <translation>Límite de Xero</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::OverviewTab</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Lo que requiere su atención</translation>
    </message>
    <message>
        <source>Your shop and your books, side by side</source>
        <translation>Su tienda y su contabilidad, lado a lado</translation>
    </message>
    <message>
        <source>Once the shop and Xero are connected you see here what was posted, whether the sums agree, and what waits for you.</source>
        <translation>Cuando la tienda y Xero estén conectados, aquí verá qué se contabilizó, si las sumas coinciden y qué espera su decisión.</translation>
    </message>
    <message>
        <source>Connect the shop and Xero</source>
        <translation>Conectar la tienda y Xero</translation>
    </message>
    <message>
        <source>Nothing. All that could be posted was posted.</source>
        <translation>Nada. Se contabilizó todo lo que se podía contabilizar.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::PaymentsPage</name>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Money after</source>
        <translation>Dinero tras</translation>
    </message>
    <message>
        <source>Days until the money of %1 is there</source>
        <translation>Días hasta que llega el dinero de %1</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>mismo día</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Vence tras</translation>
    </message>
    <message>
        <source>Days until invoices paid by %1 are due</source>
        <translation>Días hasta el vencimiento de las facturas pagadas con %1</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>lo habitual</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Métodos de pago</translation>
    </message>
    <message>
        <source>A payment is posted into the account, and the invoice in Xero is paid. “Leave open” posts no payment: the invoice stays due until you match it in Xero, as for bank transfers. A gateway that pays out later gets the days that its money is on the way: the payment is dated that much later. “Due after” replaces the due date of the page Documents.</source>
        <translation>Se contabiliza un pago en la cuenta y la factura queda pagada en Xero. «Dejar pendiente» no contabiliza ningún pago: la factura queda pendiente hasta que la case en Xero, como con las transferencias bancarias. Una pasarela que abona más tarde lleva los días que su dinero está en camino: el pago se fecha ese tiempo después. «Vence tras» sustituye al vencimiento de la página Documentos.</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Dejar pendiente</translation>
    </message>
    <message>
        <source>post no payment</source>
        <translation>no contabilizar pago</translation>
    </message>
    <message>
        <source>Any other method</source>
        <translation>Cualquier otro método</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::PeriodCard</name>
    <message>
        <source>Posted</source>
        <translation>Contabilizados</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>In Magento (%1)</source>
        <translation>En Magento (%1)</translation>
    </message>
    <message>
        <source>In Xero (%1)</source>
        <translation>En Xero (%1)</translation>
    </message>
    <message>
        <source>Difference (%1)</source>
        <translation>Diferencia (%1)</translation>
    </message>
    <message>
        <source>Nothing was posted yet.</source>
        <translation>Aún no se ha contabilizado nada.</translation>
    </message>
    <message>
        <source>Magento and Xero agree to the cent.</source>
        <translation>Magento y Xero coinciden al céntimo.</translation>
    </message>
    <message>
        <source>Magento and Xero differ.</source>
        <translation>Magento y Xero difieren.</translation>
    </message>
    <message>
        <source>Posted in another currency than the shop&apos;s document and not compared: %1</source>
        <translation>Contabilizado en una moneda distinta de la del documento de la tienda y no comparado: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::PeriodChooser</name>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre pasado</translation>
    </message>
    <message>
        <source>Days of your own</source>
        <translation>Días elegidos</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>&amp;Período:</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::PreviewDialog</name>
    <message>
        <source>Preview: %1</source>
        <translation>Vista previa: %1</translation>
    </message>
    <message>
        <source>In Magento</source>
        <translation>En Magento</translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>No se enviaría nada.</translation>
    </message>
    <message>
        <source>In Xero, after posting</source>
        <translation>En Xero, una vez contabilizado</translation>
    </message>
    <message>
        <source>This is a calculation only. Nothing was sent.</source>
        <translation>Esto es solo un cálculo. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>There is no preview of this document.</source>
        <translation>No hay vista previa de este documento.</translation>
    </message>
    <message>
        <source>Both totals are equal: %1</source>
        <translation>Ambos totales son iguales: %1</translation>
    </message>
    <message>
        <source>The totals differ by %1: Magento %2, Xero %3</source>
        <translation>Los totales difieren en %1: Magento %2, Xero %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Cant.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::PreviewListDialog</name>
    <message>
        <source>This is a calculation only. Nothing was sent.</source>
        <translation>Esto es solo un cálculo. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Preview of %1 rows</source>
        <translation>Vista previa de %1 filas</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <source>With differences</source>
        <translation>Con diferencias</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Qué filas se muestran</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Rows computed</source>
        <translation>Filas calculadas</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>Vistas previas</translation>
    </message>
    <message>
        <source>&amp;Preview this document</source>
        <translation>&amp;Vista previa del documento</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exportar CSV…</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>To be posted</source>
        <translation>Por contabilizar</translation>
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
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Not posted</source>
        <translation>No contabilizado</translation>
    </message>
    <message>
        <source>Sums by currency</source>
        <translation>Sumas por moneda</translation>
    </message>
    <message>
        <source>Computing. If a sync is running, this begins after it.</source>
        <translation>Calculando. Si hay una sincronización en curso, empieza después de ella.</translation>
    </message>
    <message>
        <source>%1 of %2 rows.</source>
        <translation>%1 de %2 filas.</translation>
    </message>
    <message>
        <source>Rows: %1.</source>
        <translation>Filas: %1.</translation>
    </message>
    <message>
        <source>Stopped; the sums are of these rows only.</source>
        <translation>Detenido; las sumas son solo de estas filas.</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Sin problemas.</translation>
    </message>
    <message>
        <source>With problems: %1.</source>
        <translation>Con problemas: %1.</translation>
    </message>
    <message>
        <source>All totals are equal.</source>
        <translation>Todos los totales son iguales.</translation>
    </message>
    <message>
        <source>Totals that differ: %1.</source>
        <translation>Totales que difieren: %1.</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Abonos</translation>
    </message>
    <message>
        <source>Sales invoices</source>
        <translation>Facturas de venta</translation>
    </message>
    <message>
        <source>Export the previews</source>
        <translation>Exportar las vistas previas</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Rows written to %1: %2</source>
        <translation>Filas escritas en %1: %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::PreviewListModel</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
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
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Will be posted</source>
        <translation>Se contabiliza</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ProfilesDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>A profile is one shop, or some of its websites, and one Xero organisation. Each has its own keys, account types, queue and log.</source>
        <translation>Un perfil es una tienda, o algunos de sus sitios web, y una organización de Xero. Cada uno tiene sus propias claves, tipos de cuenta, cola y registro.</translation>
    </message>
    <message>
        <source>N&amp;ame, for New or Rename</source>
        <translation>N&amp;ombre, para Nuevo o Renombrar</translation>
    </message>
    <message>
        <source>Small letters, digits, - and _.</source>
        <translation>Letras minúsculas, cifras, - y _.</translation>
    </message>
    <message>
        <source>%1 (open here)</source>
        <translation>%1 (abierto aquí)</translation>
    </message>
    <message>
        <source>%1 (open in another window)</source>
        <translation>%1 (abierto en otra ventana)</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation>Este nombre está libre.</translation>
    </message>
    <message>
        <source>The profile that is open keeps its name.</source>
        <translation>El perfil que está abierto conserva su nombre.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ProgressArea</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <source>Stops after the request in hand. The rest stays in the queue.</source>
        <translation>Se detiene tras la solicitud en curso. El resto queda en la cola.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Xero calls: %1</source>
        <translation>Llamadas a Xero: %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>Detenido %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Terminado %1</translation>
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
        <translation>Detener ya</translation>
    </message>
    <message>
        <source>Breaks off at once. What was under way is checked with the next sync; nothing is posted twice.</source>
        <translation>Interrumpe de inmediato. Lo que estaba en curso se comprueba en la próxima sincronización; nada se contabiliza dos veces.</translation>
    </message>
    <message>
        <source>posted: %1</source>
        <translation>contabilizados: %1</translation>
    </message>
    <message>
        <source>queued: %1</source>
        <translation>en cola: %1</translation>
    </message>
    <message>
        <source>need you: %1</source>
        <translation>por atender: %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>en espera: %1</translation>
    </message>
    <message>
        <source>calls to Xero: %1</source>
        <translation>llamadas a Xero: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::QueueModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Magento&apos;s number</source>
        <translation>Número en Magento</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>What is posted next for this document</source>
        <translation>Lo siguiente que se contabiliza de este documento</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola desde</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Por qué espera</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Whether it is posted before or after all others</source>
        <translation>Si se contabiliza antes o después que todos los demás</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Al final</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::QueueTab</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Sync &amp;Now</source>
        <translation>Si&amp;ncronizar ahora</translation>
    </message>
    <message>
        <source>Read the shop and post all that is due (F5)</source>
        <translation>Leer la tienda y contabilizar todo lo que toca (F5)</translation>
    </message>
    <message>
        <source>Add &amp;All Data To Queue…</source>
        <translation>&amp;Añadir todo a la cola…</translation>
    </message>
    <message>
        <source>Retry a&amp;ll refused</source>
        <translation>Reintentar rec&amp;hazados</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Search number, customer, message</source>
        <translation>Buscar número, cliente, mensaje</translation>
    </message>
    <message>
        <source>Search in the queue</source>
        <translation>Buscar en la cola</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>No hay nada en espera</translation>
    </message>
    <message>
        <source>Connect the shop and Xero first. Then everything in the shop can be added here with one click.</source>
        <translation>Conecte primero la tienda y Xero. Después podrá añadir aquí todo lo de la tienda con un solo clic.</translation>
    </message>
    <message>
        <source>Go to Credentials</source>
        <translation>Ir a Credenciales</translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation>Nada coincide con este filtro</translation>
    </message>
    <message>
        <source>There are other rows in the queue, or none of this kind.</source>
        <translation>Hay otras filas en la cola, o ninguna de esta clase.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Add All Data To Queue…</source>
        <translation>Añadir todo a la cola…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Selected documents: %1. They stay in the list, marked as skipped, and are not posted.

Why are they skipped?</source>
        <translation>Documentos seleccionados: %1. Permanecen en la lista, marcados como omitidos, y no se contabilizan.

¿Por qué se omiten?</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Preview all that &amp;wait…</source>
        <translation>&amp;Vista previa de pendientes…</translation>
    </message>
    <message>
        <source>What would be posted for every waiting row, as a list with sums</source>
        <translation>Lo que se contabilizaría de cada fila en espera, como lista con sumas</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Selected documents: %1; skipped among them: %2. Skipped documents were taken out by a person. Retry posts all of these to Xero at once, where only “Take back” in the log undoes it, one by one.</source>
        <translation>Documentos seleccionados: %1; omitidos entre ellos: %2. Los documentos omitidos los apartó una persona. «Reintentar» los contabiliza todos en Xero de inmediato, y allí solo «Retirar» en el registro lo deshace, uno por uno.</translation>
    </message>
    <message>
        <source>perhaps some</source>
        <translation>quizá algunos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Sync Now reads the shop and posts what is new; after that new documents come in by themselves. For the shop&apos;s past, add all data.</source>
        <translation>«Sincronizar ahora» lee la tienda y contabiliza lo nuevo; después los documentos nuevos entran automáticamente. Para el pasado de la tienda, añada todos los datos.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ReconcileTab</name>
    <message>
        <source>Show &amp;known ones and notices</source>
        <translation>Mostrar &amp;las conocidas y los avisos</translation>
    </message>
    <message>
        <source>&amp;Reconcile</source>
        <translation>&amp;Conciliar</translation>
    </message>
    <message>
        <source>Read the shop and Xero for this period and compare them. Nothing is changed.</source>
        <translation>Leer la tienda y Xero para este período y compararlos. No se cambia nada.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write the findings as CSV, or everything as JSON</source>
        <translation>Escribir los resultados como CSV, o todo como JSON</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Sums by day</source>
        <translation>Sumas por día</translation>
    </message>
    <message>
        <source>P&amp;ost it</source>
        <translation>C&amp;ontabilizar</translation>
    </message>
    <message>
        <source>Puts the selected documents that are missing in Xero into the queue and posts them</source>
        <translation>Pone en la cola los documentos seleccionados que faltan en Xero y los contabiliza</translation>
    </message>
    <message>
        <source>View in &amp;Magento</source>
        <translation>Ver en &amp;Magento</translation>
    </message>
    <message>
        <source>&amp;Accept as known</source>
        <translation>&amp;Aceptar como conocida</translation>
    </message>
    <message>
        <source>It no longer counts as a difference until one of its figures changes</source>
        <translation>Deja de contar como diferencia hasta que cambie una de sus cifras</translation>
    </message>
    <message>
        <source>%1 to %2 · in Magento: %3 · in Xero: %4 · equal: %5 · calls: %6 to Xero, %7 to the shop</source>
        <translation>%1 a %2 · en Magento: %3 · en Xero: %4 · iguales: %5 · llamadas: %6 a Xero, %7 a la tienda</translation>
    </message>
    <message>
        <source>No differences · %1</source>
        <translation>Sin diferencias · %1</translation>
    </message>
    <message>
        <source>Differences: %1 · %2</source>
        <translation>Diferencias: %1 · %2</translation>
    </message>
    <message>
        <source>Count it &amp;again</source>
        <translation>Volver a conta&amp;rla</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>The shop and Xero are being read. Nothing is changed in either.</source>
        <translation>Se están leyendo la tienda y Xero. No se cambia nada en ninguno de los dos.</translation>
    </message>
    <message>
        <source>Are the books the same as the shop?</source>
        <translation>¿Coincide la contabilidad con la tienda?</translation>
    </message>
    <message>
        <source>Connect the shop and Xero first. Then every invoice and credit memo of a period can be compared with Xero&apos;s, one by one.</source>
        <translation>Conecte primero la tienda y Xero. Después podrá comparar con Xero, una a una, todas las facturas y todos los abonos de un período.</translation>
    </message>
    <message>
        <source>Go to Credentials</source>
        <translation>Ir a Credenciales</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>Nada en este período</translation>
    </message>
    <message>
        <source>Neither the shop nor Xero has documents of these days. Choose another period.</source>
        <translation>Ni la tienda ni Xero tienen documentos de estos días. Elija otro período.</translation>
    </message>
    <message>
        <source>Choose a period and reconcile it: missing, changed, voided and differently paid documents are listed with both figures and what to do. Nothing is changed.</source>
        <translation>Elija un período y concílielo: se muestran los documentos que faltan o que están modificados, anulados o pagados de otro modo, con ambas cifras y qué hacer. No se cambia nada.</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Conciliar</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exportar la comparación</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;JSON files (*.json)</source>
        <translation>Archivos CSV (*.csv);;Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>View on &amp;Xero</source>
        <translation>Ver en &amp;Xero</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::RequestsChart</name>
    <message>
        <source>Calls per day</source>
        <translation>Llamadas por día</translation>
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
        <translation>Límite de Xero</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::RequestsDialog</name>
    <message>
        <source>View Request Daily</source>
        <translation>Ver solicitudes diarias</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>&amp;Copiar tabla</translation>
    </message>
    <message>
        <source>Xero allows %1 a day.</source>
        <translation>Xero permite %1 al día.</translation>
    </message>
    <message>
        <source>%1: %2 calls, %3 of them only read.</source>
        <translation>%1: %2 llamadas, de ellas %3 solo de lectura.</translation>
    </message>
    <message>
        <source>Last hour, by the minute</source>
        <translation>Última hora, por minutos</translation>
    </message>
    <message>
        <source>Today, by the minute</source>
        <translation>Hoy, por minutos</translation>
    </message>
    <message>
        <source>Yesterday, by the minute</source>
        <translation>Ayer, por minutos</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exportar CSV…</translation>
    </message>
    <message>
        <source>Magento</source>
        <translation>Magento</translation>
    </message>
    <message>
        <source>Xero allows %1 a minute; the most were %2.</source>
        <translation>Xero permite %1 por minuto; el máximo fue %2.</translation>
    </message>
    <message>
        <source>No calls in this time</source>
        <translation>Sin llamadas en este período</translation>
    </message>
    <message>
        <source>Calls are counted when the shop is read and when something is posted. Sync once, or choose a longer period above. Minutes are kept for today and yesterday.</source>
        <translation>Las llamadas se cuentan cuando se lee la tienda y cuando se contabiliza algo. Sincronice una vez o elija arriba un período más largo. Los minutos se guardan para hoy y ayer.</translation>
    </message>
    <message>
        <source>Calls are counted when the shop is read and when something is posted. Connect and sync once, then they are shown here.</source>
        <translation>Las llamadas se cuentan cuando se lee la tienda y cuando se contabiliza algo. Conecte y sincronice una vez; después se mostrarán aquí.</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>Exportar las llamadas</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Rows written to %1: %2</source>
        <translation>Filas escritas en %1: %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::RequestsTable</name>
    <message>
        <source>Calls by time and kind</source>
        <translation>Llamadas por tiempo y clase</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minuto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Read (GET)</source>
        <translation>Lectura (GET)</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>all calls of the day</source>
        <translation>todas las llamadas del día</translation>
    </message>
    <message>
        <source>all calls of the minute</source>
        <translation>todas las llamadas del minuto</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::RolesPage</name>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>S&amp;ales</source>
        <translation>&amp;Ventas</translation>
    </message>
    <message>
        <source>Products sold. Needed.</source>
        <translation>Productos vendidos. Necesaria.</translation>
    </message>
    <message>
        <source>Sh&amp;ipping</source>
        <translation>&amp;Envío</translation>
    </message>
    <message>
        <source>What customers pay for delivery. Needed.</source>
        <translation>Lo que los clientes pagan por la entrega. Necesaria.</translation>
    </message>
    <message>
        <source>&amp;Discounts</source>
        <translation>&amp;Descuentos</translation>
    </message>
    <message>
        <source>Used when discounts get their own lines.</source>
        <translation>Se usa cuando los descuentos tienen líneas propias.</translation>
    </message>
    <message>
        <source>Ad&amp;justments</source>
        <translation>&amp;Ajustes</translation>
    </message>
    <message>
        <source>Adjustment refunds and fees of credit memos.</source>
        <translation>Reembolsos y comisiones de ajuste de los abonos.</translation>
    </message>
    <message>
        <source>Roundi&amp;ng</source>
        <translation>Red&amp;ondeo</translation>
    </message>
    <message>
        <source>A cent or two, when Magento&apos;s total cannot be reached otherwise.</source>
        <translation>Uno o dos céntimos, cuando no se puede alcanzar de otro modo el total de Magento.</translation>
    </message>
    <message>
        <source>Only where the shop uses it</source>
        <translation>Solo donde la tienda lo usa</translation>
    </message>
    <message>
        <source>Sales &amp;tax as a line</source>
        <translation>&amp;Impuesto sobre ventas como línea</translation>
    </message>
    <message>
        <source>For United States books, where tax is a line of its own.</source>
        <translation>Para contabilidades de Estados Unidos, donde el impuesto es una línea propia.</translation>
    </message>
    <message>
        <source>Fixed &amp;product tax</source>
        <translation>Impuesto &amp;fijo de producto</translation>
    </message>
    <message>
        <source>Recycling and similar fees (FPT).</source>
        <translation>Tasas de reciclaje y similares (FPT).</translation>
    </message>
    <message>
        <source>&amp;Gift cards redeemed</source>
        <translation>Tarjetas &amp;regalo canjeadas</translation>
    </message>
    <message>
        <source>Money paid with a gift card.</source>
        <translation>Importe pagado con una tarjeta regalo.</translation>
    </message>
    <message>
        <source>Gift cards s&amp;old</source>
        <translation>&amp;Tarjetas regalo vendidas</translation>
    </message>
    <message>
        <source>Sold cards are a debt until they are used.</source>
        <translation>Las tarjetas vendidas son una deuda hasta que se usan.</translation>
    </message>
    <message>
        <source>Store &amp;credit</source>
        <translation>&amp;Saldo de tienda</translation>
    </message>
    <message>
        <source>Money paid from the customer&apos;s balance.</source>
        <translation>Importe pagado con el saldo del cliente.</translation>
    </message>
    <message>
        <source>Re&amp;ward points</source>
        <translation>&amp;Puntos de recompensa</translation>
    </message>
    <message>
        <source>Money paid with points.</source>
        <translation>Importe pagado con puntos.</translation>
    </message>
    <message>
        <source>Gift wrapping</source>
        <translation>Envoltorio para regalo</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::RulesPage</name>
    <message>
        <source>Account rules</source>
        <translation>Reglas de cuentas</translation>
    </message>
    <message>
        <source>Lines that belong elsewhere than the sales account. The rules are tried from the top; the first that fits a line is taken. Without a rule, everything goes to the sales account.</source>
        <translation>Líneas que van a otro sitio que la cuenta de ventas. Las reglas se prueban desde arriba; se toma la primera que coincide con una línea. Sin regla, todo va a la cuenta de ventas.</translation>
    </message>
    <message>
        <source>Account rules, in the order in which they are tried</source>
        <translation>Reglas de cuentas, en el orden en que se prueban</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>&amp;Añadir regla</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>Dup&amp;licar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Subir la regla</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>Subir la regla (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Bajar la regla</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>Bajar la regla (Alt+Abajo)</translation>
    </message>
    <message>
        <source>This rule</source>
        <translation>Esta regla</translation>
    </message>
    <message>
        <source>It is for lines where all of these fit; leave empty what does not matter.</source>
        <translation>Se aplica a las líneas que cumplen todo esto; deje vacío lo que no importa.</translation>
    </message>
    <message>
        <source>Store view (id)</source>
        <translation>Vista de tienda (id)</translation>
    </message>
    <message>
        <source>store view</source>
        <translation>vista de tienda</translation>
    </message>
    <message>
        <source>Website (id)</source>
        <translation>Sitio web (id)</translation>
    </message>
    <message>
        <source>website</source>
        <translation>sitio web</translation>
    </message>
    <message>
        <source>Customer group (id)</source>
        <translation>Grupo de clientes (id)</translation>
    </message>
    <message>
        <source>customer group</source>
        <translation>grupo de clientes</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Tipo de producto</translation>
    </message>
    <message>
        <source>product type</source>
        <translation>tipo de producto</translation>
    </message>
    <message>
        <source>Category (id)</source>
        <translation>Categoría (id)</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>Attribute set (id)</source>
        <translation>Conjunto de atributos (id)</translation>
    </message>
    <message>
        <source>attribute set</source>
        <translation>conjunto de atributos</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>Empty: the sales account.</source>
        <translation>Vacío: la cuenta de ventas.</translation>
    </message>
    <message>
        <source>&amp;Tax rate</source>
        <translation>&amp;Tipo impositivo</translation>
    </message>
    <message>
        <source>Empty: as the page Taxes says.</source>
        <translation>Vacío: según la página Impuestos.</translation>
    </message>
    <message>
        <source>any, or for example %1</source>
        <translation>cualquiera o, por ejemplo, %1</translation>
    </message>
    <message>
        <source>every line</source>
        <translation>todas las líneas</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>aún no se ha elegido nada</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SchedulePage</name>
    <message>
        <source>What is posted</source>
        <translation>Qué se contabiliza</translation>
    </message>
    <message>
        <source>Sales from Magento&apos;s &amp;invoices (recommended)</source>
        <translation>Ventas a partir de las &amp;facturas de Magento (recomendado)</translation>
    </message>
    <message>
        <source>Sales from &amp;orders</source>
        <translation>Ventas a partir de los ped&amp;idos</translation>
    </message>
    <message>
        <source>One summary for each day</source>
        <translation>Un resumen por día</translation>
    </message>
    <message>
        <source>A sale is booked when it is invoiced; partial invoices are right. Choose orders only when the shop makes no invoices.</source>
        <translation>Una venta se contabiliza cuando se factura; las facturas parciales son correctas. Elija pedidos solo si la tienda no hace facturas.</translation>
    </message>
    <message>
        <source>For shops with many small sales: one invoice and one credit note for a day, a currency and a payment method. Xero then knows no single customers.</source>
        <translation>Para tiendas con muchas ventas pequeñas: una factura y un abono por día, moneda y método de pago. Xero no conoce entonces a los clientes individuales.</translation>
    </message>
    <message>
        <source>&amp;Customers, as contacts, also without a sale</source>
        <translation>&amp;Clientes, como contactos, también sin venta</translation>
    </message>
    <message>
        <source>Pro&amp;ducts, as items</source>
        <translation>Pro&amp;ductos, como artículos</translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation>&amp;Pagos</translation>
    </message>
    <message>
        <source>Credit &amp;memos, as credit notes with their refunds</source>
        <translation>A&amp;bonos, como abonos de Xero con sus reembolsos</translation>
    </message>
    <message>
        <source>Only documents dated on or &amp;after</source>
        <translation>Solo documentos con fecha igual o po&amp;sterior a</translation>
    </message>
    <message>
        <source>Earliest date</source>
        <translation>Fecha más antigua</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Immediate&amp;ly</source>
        <translation>In&amp;mediato</translation>
    </message>
    <message>
        <source>Cron &amp;Job (recommended)</source>
        <translation>&amp;Tarea cron (recomendado)</translation>
    </message>
    <message>
        <source>every %1 minutes</source>
        <translation>cada %1 minutos</translation>
    </message>
    <message>
        <source>Interval of the Cron Job</source>
        <translation>Intervalo de la Tarea cron</translation>
    </message>
    <message>
        <source>the shop is asked every </source>
        <translation>se consulta la tienda cada </translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> segundos</translation>
    </message>
    <message>
        <source>Seconds between two looks at the shop</source>
        <translation>Segundos entre dos consultas a la tienda</translation>
    </message>
    <message>
        <source>Changes are gathered and sent together: the fewest calls to Xero.</source>
        <translation>Los cambios se agrupan y se envían juntos: el mínimo de llamadas a Xero.</translation>
    </message>
    <message>
        <source>A sale is in Xero about a minute after it was made. Needs more of the calls that Xero allows in a day.</source>
        <translation>Una venta está en Xero aproximadamente un minuto después de hacerse. Usa más de las llamadas que Xero permite al día.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SearchPicker</name>
    <message>
        <source>Not chosen – type to search</source>
        <translation>Sin elegir: escriba para buscar</translation>
    </message>
    <message>
        <source>%1 – unknown in Xero</source>
        <translation>%1: desconocido en Xero</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SecretField</name>
    <message>
        <source>Hide the value</source>
        <translation>Ocultar el valor</translation>
    </message>
    <message>
        <source>Show the value</source>
        <translation>Mostrar el valor</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SelectionBar</name>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Orden</translation>
    </message>
    <message>
        <source>S&amp;kip…</source>
        <translation>O&amp;mitir…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>What would be posted, before anything is sent (Enter)</source>
        <translation>Lo que se contabilizaría, antes de enviar nada (Intro)</translation>
    </message>
    <message>
        <source>Try again what was refused, blocked or skipped (F5)</source>
        <translation>Reintentar lo rechazado, bloqueado u omitido (F5)</translation>
    </message>
    <message>
        <source>Post before or after all others (Ctrl+Up, Ctrl+Down)</source>
        <translation>Contabilizar antes o después que todos los demás (Ctrl+Arriba, Ctrl+Abajo)</translation>
    </message>
    <message>
        <source>Keep in the list, but do not post; can be undone</source>
        <translation>Dejar en la lista, pero no contabilizar; se puede deshacer</translation>
    </message>
    <message>
        <source>Take out of the queue; can be undone (Del)</source>
        <translation>Quitar de la cola; se puede deshacer (Supr)</translation>
    </message>
    <message>
        <source>Post &amp;first</source>
        <translation>Poner &amp;primero</translation>
    </message>
    <message>
        <source>In the &amp;usual order</source>
        <translation>En el orden &amp;habitual</translation>
    </message>
    <message>
        <source>Post &amp;last</source>
        <translation>Poner al &amp;final</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Seleccionadas: %1</translation>
    </message>
    <message>
        <source>Select rows to see what can be done.</source>
        <translation>Seleccione filas para ver qué se puede hacer.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ShopCard</name>
    <message>
        <source>Your Magento shop</source>
        <translation>Su tienda Magento</translation>
    </message>
    <message>
        <source>OAuth &amp;1.0a (recommended)</source>
        <translation>OAuth &amp;1.0a (recomendado)</translation>
    </message>
    <message>
        <source>&amp;Bearer token</source>
        <translation>Token &amp;Bearer</translation>
    </message>
    <message>
        <source>&amp;Test the shop</source>
        <translation>&amp;Probar la tienda</translation>
    </message>
    <message>
        <source>How to get the four values from Magento</source>
        <translation>Cómo obtener los cuatro valores de Magento</translation>
    </message>
    <message>
        <source>Store &amp;URL</source>
        <translation>&amp;URL de la tienda</translation>
    </message>
    <message>
        <source>The address of the shop, as customers open it.</source>
        <translation>La dirección de la tienda, tal como la abren los clientes.</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Cómo identificarse</translation>
    </message>
    <message>
        <source>Consumer &amp;key</source>
        <translation>Consumer &amp;Key</translation>
    </message>
    <message>
        <source>Access t&amp;oken</source>
        <translation>Access T&amp;oken</translation>
    </message>
    <message>
        <source>Access token secr&amp;et</source>
        <translation>Access Token Secr&amp;et</translation>
    </message>
    <message>
        <source>Since Magento 2.4.4 a shop takes this only when Stores &gt; Configuration &gt; Services &gt; OAuth allows tokens as standalone Bearer tokens.</source>
        <translation>Desde Magento 2.4.4, una tienda solo lo acepta si Stores &gt; Configuration &gt; Services &gt; OAuth permite los tokens como tokens Bearer independientes.</translation>
    </message>
    <message>
        <source>Longer than an integration&apos;s token: an admin&apos;s token runs out after hours.</source>
        <translation>Es más largo que el token de una integración: el token de un administrador caduca a las pocas horas.</translation>
    </message>
    <message>
        <source>The store URL is missing.</source>
        <translation>Falta la URL de la tienda.</translation>
    </message>
    <message>
        <source>Store URL: %1</source>
        <translation>URL de la tienda: %1</translation>
    </message>
    <message>
        <source>%1 of the Magento integration is missing.</source>
        <translation>Falta %1 de la integración de Magento.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>Vistas de tienda</translation>
    </message>
    <message>
        <source>Permissions of the integration</source>
        <translation>Permisos de la integración</translation>
    </message>
    <message>
        <source>Magento shop</source>
        <translation>Tienda Magento</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>The shop has not been reached yet. Enter the keys in the Credentials tab and press Connect Now.</source>
        <translation>Aún no se ha accedido a la tienda. Introduzca las claves en la pestaña Credenciales y pulse Conectar ahora.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Magento version</source>
        <translation>Versión de Magento</translation>
    </message>
    <message>
        <source>✓ granted</source>
        <translation>✓ concedido</translation>
    </message>
    <message>
        <source>✗ missing</source>
        <translation>✗ falta</translation>
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
        <translation>ejercicio contable</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Earliest date</source>
        <translation>Fecha más antigua</translation>
    </message>
    <message>
        <source>From &amp;today</source>
        <translation>Desde &amp;hoy</translation>
    </message>
    <message>
        <source>Nothing of the past is posted. Right when the books up to now were kept by hand.</source>
        <translation>No se contabiliza nada del pasado. Adecuado si la contabilidad se ha llevado a mano hasta ahora.</translation>
    </message>
    <message>
        <source>From the &amp;start of this</source>
        <translation>Desde el &amp;inicio de este</translation>
    </message>
    <message>
        <source>Only what was not posted before is sent. Right when nothing of this period is in Xero yet; what was entered by hand would stand there twice.</source>
        <translation>Solo se envía lo que no se contabilizó antes. Adecuado si aún no hay nada de este período en Xero; lo introducido a mano figuraría allí dos veces.</translation>
    </message>
    <message>
        <source>From a &amp;date</source>
        <translation>Desde una &amp;fecha</translation>
    </message>
    <message>
        <source>Right when you know up to which day the books are complete.</source>
        <translation>Adecuado si sabe hasta qué día está completa la contabilidad.</translation>
    </message>
    <message>
        <source>The &amp;whole history</source>
        <translation>&amp;Todo el historial</translation>
    </message>
    <message>
        <source>Every document the shop ever made, oldest first. It can take days of Xero&apos;s calls, and touches years that may be closed.</source>
        <translation>Todos los documentos que ha hecho la tienda, los más antiguos primero. Puede requerir días de llamadas a Xero y afecta a ejercicios que pueden estar cerrados.</translation>
    </message>
    <message>
        <source>calendar year</source>
        <translation>año natural</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>the whole history</source>
        <translation>todo el historial</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SinceDialog</name>
    <message>
        <source>From which date to post</source>
        <translation>Desde qué fecha contabilizar</translation>
    </message>
    <message>
        <source>From which date on shall the shop be posted?</source>
        <translation>¿Desde qué fecha se debe contabilizar la tienda?</translation>
    </message>
    <message>
        <source>Asked once, before the first sync. It can be changed under Account types &gt; Schedule.</source>
        <translation>Se pregunta una sola vez, antes de la primera sincronización. Se puede cambiar en Tipos de cuenta &gt; Planificación.</translation>
    </message>
    <message>
        <source>Posted: %1</source>
        <translation>Se contabiliza: %1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::StateChips</name>
    <message>
        <source>All  %1</source>
        <translation>Todos  %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::StatusTab</name>
    <message>
        <source>This computer has no network at the moment. It goes on by itself when the network is back; nothing is lost.</source>
        <translation>Este ordenador no tiene red en este momento. Continúa automáticamente cuando vuelva la red; no se pierde nada.</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation>&amp;Probar ahora</translation>
    </message>
    <message>
        <source>&amp;Open the queue</source>
        <translation>A&amp;brir la cola</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Asks both sides anew</source>
        <translation>Consulta de nuevo ambos lados</translation>
    </message>
    <message>
        <source>Immediately (the shop is asked every %1 s)</source>
        <translation>Inmediato (se consulta la tienda cada %1 s)</translation>
    </message>
    <message>
        <source>Cron Job (every %1 minutes)</source>
        <translation>Tarea cron (cada %1 minutos)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Próxima sincronización</translation>
    </message>
    <message>
        <source>paused: only Sync Now posts</source>
        <translation>en pausa: solo contabiliza Sincronizar ahora</translation>
    </message>
    <message>
        <source>when both sides are connected</source>
        <translation>cuando ambos lados estén conectados</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>En la cola</translation>
    </message>
    <message>
        <source>nothing is waiting</source>
        <translation>no hay nada en espera</translation>
    </message>
    <message>
        <source>%1 documents need you: open the queue to see why.</source>
        <translation>%1 documentos requieren su atención: abra la cola para ver por qué.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::StepStrip</name>
    <message>
        <source>Let Magento make the keys</source>
        <translation>Genere las claves en Magento</translation>
    </message>
    <message>
        <source>Add an integration in the admin and paste its four values on the left.</source>
        <translation>Añada una integración en el panel y pegue sus cuatro valores a la izquierda.</translation>
    </message>
    <message>
        <source>Make your own Xero app</source>
        <translation>Cree su propia app de Xero</translation>
    </message>
    <message>
        <source>It is free and takes two minutes. Paste its client id on the right.</source>
        <translation>Es gratis y lleva dos minutos. Pegue su Client id a la derecha.</translation>
    </message>
    <message>
        <source>Press Connect Now</source>
        <translation>Pulse Conectar ahora</translation>
    </message>
    <message>
        <source>Your browser opens Xero&apos;s page. Allow the access and come back here.</source>
        <translation>Su navegador abre la página de Xero. Permita el acceso y vuelva aquí.</translation>
    </message>
    <message>
        <source>Steps of setting up</source>
        <translation>Pasos de la configuración</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::Style</name>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::SuggestDialog</name>
    <message>
        <source>&amp;Fill in</source>
        <translation>&amp;Rellenar</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Everything is chosen already: there is nothing to suggest.</source>
        <translation>Ya está todo elegido: no hay nada que sugerir.</translation>
    </message>
    <message>
        <source>From your chart of accounts, your tax rates and what the shop uses. Only what is still empty is filled in; nothing is saved before you press Save.</source>
        <translation>De su plan contable, sus tipos impositivos y lo que usa la tienda. Solo se rellena lo que aún está vacío; no se guarda nada hasta que pulse Guardar.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>please choose yourself</source>
        <translation>elija usted mismo</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::TaxesPage</name>
    <message>
        <source>Tax in Magento</source>
        <translation>Impuesto en Magento</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Tax rate in Xero</source>
        <translation>Tipo impositivo en Xero</translation>
    </message>
    <message>
        <source>No taxes of the shop are known yet. They appear here once the shop has been read.</source>
        <translation>Aún no se conocen impuestos de la tienda. Aparecen aquí cuando se haya leído la tienda.</translation>
    </message>
    <message>
        <source>Taxes that the shop charges</source>
        <translation>Impuestos que cobra la tienda</translation>
    </message>
    <message>
        <source>Only tax rates of the same percentage can be chosen: another rate would change what the customer has paid.</source>
        <translation>Solo se pueden elegir tipos impositivos del mismo porcentaje: otro tipo cambiaría lo que ha pagado el cliente.</translation>
    </message>
    <message>
        <source>Any other tax, by its percentage</source>
        <translation>Cualquier otro impuesto, por su porcentaje</translation>
    </message>
    <message>
        <source>For taxes of the shop that have no row above, such as one that is new tomorrow.</source>
        <translation>Para impuestos de la tienda sin fila arriba, por ejemplo uno que aparezca mañana.</translation>
    </message>
    <message>
        <source>Tax rates by percentage</source>
        <translation>Tipos impositivos por porcentaje</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Add &amp;percentage</source>
        <translation>Añadir &amp;porcentaje</translation>
    </message>
    <message>
        <source>Sales without tax</source>
        <translation>Ventas sin impuesto</translation>
    </message>
    <message>
        <source>&amp;Zero rated at home</source>
        <translation>Tipo &amp;cero nacional</translation>
    </message>
    <message>
        <source>Books, food and the like, sold in your own country.</source>
        <translation>Libros, alimentos y similares, vendidos en su propio país.</translation>
    </message>
    <message>
        <source>Sold a&amp;broad</source>
        <translation>Ventas al e&amp;xtranjero</translation>
    </message>
    <message>
        <source>Exports.</source>
        <translation>Exportaciones.</translation>
    </message>
    <message>
        <source>R&amp;everse charge</source>
        <translation>&amp;Inversión del sujeto pasivo</translation>
    </message>
    <message>
        <source>Businesses abroad with a valid VAT number.</source>
        <translation>Empresas extranjeras con un NIF-IVA válido.</translation>
    </message>
    <message>
        <source>&amp;No tax</source>
        <translation>&amp;Sin impuesto</translation>
    </message>
    <message>
        <source>Gift cards, adjustments and rounding lines.</source>
        <translation>Tarjetas regalo, ajustes y líneas de redondeo.</translation>
    </message>
    <message>
        <source>Sales without tax: exceptions</source>
        <translation>Ventas sin impuesto: excepciones</translation>
    </message>
    <message>
        <source>By country of delivery</source>
        <translation>Por país de entrega</translation>
    </message>
    <message>
        <source>Tax rates by country</source>
        <translation>Tipos impositivos por país</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>País (dos letras)</translation>
    </message>
    <message>
        <source>Add &amp;country</source>
        <translation>&amp;Añadir país</translation>
    </message>
    <message>
        <source>By customer group</source>
        <translation>Por grupo de clientes</translation>
    </message>
    <message>
        <source>Tax rates by customer group</source>
        <translation>Tipos impositivos por grupo de clientes</translation>
    </message>
    <message>
        <source>Customer group (id)</source>
        <translation>Grupo de clientes (id)</translation>
    </message>
    <message>
        <source>Add customer &amp;group</source>
        <translation>Añadir &amp;grupo de clientes</translation>
    </message>
    <message>
        <source>Services sold abroad, by product type</source>
        <translation>Servicios vendidos al extranjero, por tipo de producto</translation>
    </message>
    <message>
        <source>Tax rates by product type</source>
        <translation>Tipos impositivos por tipo de producto</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Tipo de producto</translation>
    </message>
    <message>
        <source>Add product type</source>
        <translation>Añadir tipo de producto</translation>
    </message>
    <message>
        <source>Tax rates of the shop that no document bears yet: %1. They get a row here with their first document; until then their percentage counts, below.</source>
        <translation>Tipos impositivos de la tienda que aún no figuran en ningún documento: %1. Tendrán aquí una fila con su primer documento; hasta entonces vale su porcentaje, abajo.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::TenantDialog</name>
    <message>
        <source>Choose the organisation</source>
        <translation>Elegir la organización</translation>
    </message>
    <message>
        <source>Your sign-in reaches several organisations in Xero. Into which one does this shop post? The choice is remembered.</source>
        <translation>Su sesión da acceso a varias organizaciones de Xero. ¿En cuál se contabiliza esta tienda? La elección se recuerda.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::TextPane</name>
    <message>
        <source>Copy &amp;all</source>
        <translation>Copiar &amp;todo</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::Tray</name>
    <message>
        <source>&amp;Open Counterfoil</source>
        <translation>&amp;Abrir Counterfoil</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>Si&amp;ncronizar ahora</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Shop: %1</source>
        <translation>Tienda: %1</translation>
    </message>
    <message>
        <source>Xero: %1</source>
        <translation>Xero: %1</translation>
    </message>
    <message>
        <source>A sync is running</source>
        <translation>Sincronización en curso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) refused</source>
        <translation>
            <numerusform>%n documento rechazado</numerusform>
            <numerusform>%n documentos rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents were refused</source>
        <translation>Se rechazaron documentos</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be posted. Open the queue to see why and what to do.</source>
        <translation>
            <numerusform>No se pudo contabilizar %n documento. Abra la cola para ver por qué y qué hacer.</numerusform>
            <numerusform>No se pudieron contabilizar %n documentos. Abra la cola para ver por qué y qué hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>%1
Nothing is lost; it goes on after the sign-in.</source>
        <translation>%1
No se pierde nada; continúa después del inicio de sesión.</translation>
    </message>
    <message>
        <source>The limit of calls is reached</source>
        <translation>Se ha alcanzado el límite de llamadas</translation>
    </message>
    <message>
        <source>The sign-in to Xero ends soon</source>
        <translation>La sesión de Xero termina pronto</translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Dismiss; Ctrl+Z in the list still undoes it</source>
        <translation>Cerrar; Ctrl+Z en la lista aún lo deshace</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Put the rows back as they were (Ctrl+Z)</source>
        <translation>Dejar las filas como estaban (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed from the queue. They are not posted.</source>
        <translation>
            <numerusform>%n fila quitada de la cola. No se contabiliza.</numerusform>
            <numerusform>%n filas quitadas de la cola. No se contabilizan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) skipped. They stay in the list and are not posted.</source>
        <translation>
            <numerusform>%n fila omitida. Permanece en la lista y no se contabiliza.</numerusform>
            <numerusform>%n filas omitidas. Permanecen en la lista y no se contabilizan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left alone: on their way to Xero, or in another program&apos;s hands.</source>
        <translation>
            <numerusform>%n fila sin cambios: está en camino a Xero o la tiene otro programa.</numerusform>
            <numerusform>%n filas sin cambios: están en camino a Xero o las tiene otro programa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Export the log…</source>
        <translation>&amp;Exportar el registro…</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Perfiles…</translation>
    </message>
    <message>
        <source>Stay in the &amp;tray when closed</source>
        <translation>Seguir en la &amp;bandeja al cerrar</translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation>&amp;Iniciar con la sesión</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <translation>&amp;Sincronizar</translation>
    </message>
    <message>
        <source>Sync &amp;Now</source>
        <translation>Si&amp;ncronizar ahora</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>&amp;Add All Data To Queue…</source>
        <translation>Aña&amp;dir todo a la cola…</translation>
    </message>
    <message>
        <source>&amp;Retry all refused</source>
        <translation>&amp;Reintentar rechazados</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Find in this tab</source>
        <translation>Buscar en esta pes&amp;taña</translation>
    </message>
    <message>
        <source>View Request &amp;Daily</source>
        <translation>Ver solicitudes &amp;diarias</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>Id&amp;ioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Set-up &amp;guide…</source>
        <translation>&amp;Guía de configuración…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Counterfoil</source>
        <translation>A&amp;cerca de Counterfoil</translation>
    </message>
    <message>
        <source>Go to a tab</source>
        <translation>Ir a una pestaña</translation>
    </message>
    <message>
        <source>Sync Now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Search in the queue or the log</source>
        <translation>Buscar en la cola o en el registro</translation>
    </message>
    <message>
        <source>Save credentials or account types</source>
        <translation>Guardar credenciales o tipos de cuenta</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Dismiss the message, close a dialog</source>
        <translation>Cerrar el mensaje o un diálogo</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Counterfoil</source>
        <translation>Acerca de Counterfoil</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Counterfoil %1&lt;/h3&gt;&lt;p&gt;Posts a Magento 2 shop into Xero, exact to the cent.&lt;/p&gt;&lt;p&gt;Built with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Counterfoil %1&lt;/h3&gt;&lt;p&gt;Contabiliza una tienda Magento 2 en Xero, exacta al céntimo.&lt;/p&gt;&lt;p&gt;Creado con Qt %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Where the &amp;journal lies…</source>
        <translation>Ubicación del &amp;diario…</translation>
    </message>
    <message>
        <source>Preview of the selected rows (queue)</source>
        <translation>Vista previa de las filas seleccionadas (cola)</translation>
    </message>
    <message>
        <source>Remove the selected rows (queue)</source>
        <translation>Quitar las filas seleccionadas (cola)</translation>
    </message>
    <message>
        <source>Retry the selected rows (in the queue&apos;s list)</source>
        <translation>Reintentar las filas seleccionadas (en la lista de la cola)</translation>
    </message>
    <message>
        <source>Post the selected rows first, last (queue)</source>
        <translation>Poner primero o al final las filas seleccionadas (cola)</translation>
    </message>
    <message>
        <source>Undo in a field; in the queue&apos;s list, undo Remove and Skip</source>
        <translation>Deshacer en un campo; en la lista de la cola, deshacer Quitar y Omitir</translation>
    </message>
</context>
</TS>
