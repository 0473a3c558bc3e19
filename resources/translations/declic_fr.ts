<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Declic developers -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>app::ConsoleConnections</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Le fichier n’a pas été enregistré</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;Start server</source>
        <translation>&amp;Démarrer le serveur</translation>
    </message>
    <message>
        <source>Host the connector</source>
        <translation>Héberger le connecteur</translation>
    </message>
    <message>
        <source>S&amp;top server</source>
        <translation>A&amp;rrêter le serveur</translation>
    </message>
    <message>
        <source>Stop hosting the connector</source>
        <translation>Ne plus héberger le connecteur</translation>
    </message>
    <message>
        <source>&amp;Copy connector URL</source>
        <translation>&amp;Copier l’URL du connecteur</translation>
    </message>
    <message>
        <source>Copy the connector&apos;s address to the clipboard</source>
        <translation>Copier l’adresse du connecteur dans le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Open Swagger UI</source>
        <translation>&amp;Ouvrir Swagger UI</translation>
    </message>
    <message>
        <source>Try the connector&apos;s requests in the browser</source>
        <translation>Essayer les requêtes du connecteur dans le navigateur</translation>
    </message>
    <message>
        <source>Save &amp;log as…</source>
        <translation>Enregistrer le &amp;journal sous…</translation>
    </message>
    <message>
        <source>Write the log to a file</source>
        <translation>Écrire le journal dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Stop the server and leave Declic</source>
        <translation>Arrêter le serveur et quitter Declic</translation>
    </message>
    <message>
        <source>&amp;Add a test flow</source>
        <translation>&amp;Ajouter un flux de test</translation>
    </message>
    <message>
        <source>Let a flow that Declic plays itself subscribe, so that no network is needed</source>
        <translation>Abonner un flux joué par Declic lui-même, sans aucun réseau</translation>
    </message>
    <message>
        <source>&amp;Fire event</source>
        <translation>Déclen&amp;cher l’événement</translation>
    </message>
    <message>
        <source>Send the event to its subscribers</source>
        <translation>Envoyer l’événement à ses abonnés</translation>
    </message>
    <message>
        <source>&amp;About Declic</source>
        <translation>À &amp;propos de Declic</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>The toolkit that Declic is built with</source>
        <translation>La bibliothèque avec laquelle Declic est construit</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the selection</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Go to the filter of this page</source>
        <translation>Aller au filtre de cette page</translation>
    </message>
    <message>
        <source>&amp;Remove subscription</source>
        <translation>&amp;Supprimer l’abonnement</translation>
    </message>
    <message>
        <source>Stop sending events to this flow</source>
        <translation>Ne plus envoyer d’événements à ce flux</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Read this page&apos;s content again</source>
        <translation>Relire le contenu de cette page</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>What runs where, and today&apos;s figures</source>
        <translation>Ce qui tourne et où, et les chiffres du jour</translation>
    </message>
    <message>
        <source>S&amp;ubscriptions</source>
        <translation>A&amp;bonnements</translation>
    </message>
    <message>
        <source>Who is told of events</source>
        <translation>Qui est prévenu des événements</translation>
    </message>
    <message>
        <source>&amp;Fire</source>
        <translation>&amp;Déclencher</translation>
    </message>
    <message>
        <source>Compose an event and send it</source>
        <translation>Composer un événement et l’envoyer</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Every delivery and its outcome</source>
        <translation>Chaque envoi et son résultat</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>What the program does, line by line</source>
        <translation>Ce que fait le programme, ligne par ligne</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Renvo&amp;yer</translation>
    </message>
    <message>
        <source>Send what is selected once more, to the same receivers</source>
        <translation>Envoyer une fois de plus ce qui est sélectionné, aux mêmes destinataires</translation>
    </message>
    <message>
        <source>Send all &amp;failed again…</source>
        <translation>Renvoyer tous les é&amp;checs…</translation>
    </message>
    <message>
        <source>Send everything once more that failed since a time of your choice</source>
        <translation>Envoyer une fois de plus tout ce qui a échoué depuis un moment de votre choix</translation>
    </message>
    <message>
        <source>&amp;Cancel what waits</source>
        <translation>&amp;Annuler ce qui attend</translation>
    </message>
    <message>
        <source>Never send what still waits of the selected events</source>
        <translation>Ne jamais envoyer ce qui attend encore des événements sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>Keep what the selected flows are to be told of until they are resumed</source>
        <translation>Garder ce qui est destiné aux flux sélectionnés jusqu’à leur reprise</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Send what waits for the selected flows</source>
        <translation>Envoyer ce qui attend pour les flux sélectionnés</translation>
    </message>
    <message>
        <source>Remove &amp;dead subscriptions</source>
        <translation>Supprimer les abonnements &amp;morts</translation>
    </message>
    <message>
        <source>Remove every subscription whose flow is off, deleted or saved anew</source>
        <translation>Supprimer chaque abonnement dont le flux est désactivé, supprimé ou réenregistré</translation>
    </message>
    <message>
        <source>Pause s&amp;ending</source>
        <translation>Suspendre l’&amp;envoi</translation>
    </message>
    <message>
        <source>Send nothing to any flow until it is resumed, also after a restart</source>
        <translation>Ne rien envoyer à aucun flux jusqu’à la reprise, même après un redémarrage</translation>
    </message>
    <message>
        <source>&amp;Resume sending</source>
        <translation>&amp;Reprendre l’envoi</translation>
    </message>
    <message>
        <source>Send what waits</source>
        <translation>Envoyer ce qui attend</translation>
    </message>
    <message>
        <source>&amp;Open connector…</source>
        <translation>&amp;Ouvrir un connecteur…</translation>
    </message>
    <message>
        <source>Host the connector of another definition file</source>
        <translation>Héberger le connecteur d’un autre fichier de définition</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>S&amp;witch connector…</source>
        <translation>&amp;Changer de connecteur…</translation>
    </message>
    <message>
        <source>Choose among the connectors that were hosted before</source>
        <translation>Choisir parmi les connecteurs déjà hébergés</translation>
    </message>
    <message>
        <source>Re&amp;load connector</source>
        <translation>&amp;Recharger le connecteur</translation>
    </message>
    <message>
        <source>Read the definition file again; subscriptions stay</source>
        <translation>Relire le fichier de définition&#xa0;; les abonnements restent</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vider cette liste</translation>
    </message>
    <message>
        <source>Forget which files were opened; what was kept about them stays</source>
        <translation>Oublier quels fichiers ont été ouverts&#xa0;; ce qui est conservé à leur sujet reste</translation>
    </message>
    <message>
        <source>&amp;Connector</source>
        <translation>&amp;Connecteur</translation>
    </message>
    <message>
        <source>What the definition declares, and what you decide about it</source>
        <translation>Ce que la définition déclare, et ce que vous en décidez</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write the connector's package for Power Automate and Logic Apps</source>
        <translation>Écrire le paquet du connecteur pour Power Automate et Logic Apps</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export a&amp;gain</source>
        <translation>Exporter à &amp;nouveau</translation>
    </message>
    <message>
        <source>Write the package once more, to the same place for the same host</source>
        <translation>Écrire le paquet encore une fois, au même endroit pour le même hôte</translation>
    </message>
    <message>
        <source>Open from the &amp;web…</source>
        <translation>Ouvrir depuis le &amp;web…</translation>
    </message>
    <message>
        <source>Fetch a definition from an address, and convert it where that is needed</source>
        <translation>Chercher une définition à une adresse, et la convertir si nécessaire</translation>
    </message>
    <message>
        <source>S&amp;ign in…</source>
        <translation>Se c&amp;onnecter…</translation>
    </message>
    <message>
        <source>Get an access token of your own, to test the connection with</source>
        <translation>Obtenir votre propre jeton d’accès, pour tester la connexion</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>Forget the tokens, and end the session with the provider where it offers that</source>
        <translation>Oublier les jetons, et fermer la session chez le fournisseur s’il le permet</translation>
    </message>
    <message>
        <source>&amp;Copy the claims</source>
        <translation>&amp;Copier les revendications</translation>
    </message>
    <message>
        <source>Copy what the access token says; not the token</source>
        <translation>Copier ce que dit le jeton d’accès&#xa0;; pas le jeton</translation>
    </message>
    <message>
        <source>&amp;Test the connection…</source>
        <translation>&amp;Tester la connexion…</translation>
    </message>
    <message>
        <source>Subscribe, get an event and unsubscribe, as the platform would</source>
        <translation>S’abonner, recevoir un événement et se désabonner, comme la plateforme</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;Save definition</source>
        <translation>&amp;Enregistrer la définition</translation>
    </message>
    <message>
        <source>Write what was changed in the editor; the server goes on with what it hosts</source>
        <translation>Écrire ce qui a été modifié dans l’éditeur&#xa0;; le serveur continue avec ce qu’il héberge</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save definition &amp;as…</source>
        <translation>Enregistrer la définition &amp;sous…</translation>
    </message>
    <message>
        <source>Write the definition to another file and host that</source>
        <translation>Écrire la définition dans un autre fichier et héberger celui-ci</translation>
    </message>
    <message>
        <source>A&amp;pply definition</source>
        <translation>A&amp;ppliquer la définition</translation>
    </message>
    <message>
        <source>Save the definition and host it as it stands in the editor</source>
        <translation>Enregistrer la définition et l’héberger telle qu’elle est dans l’éditeur</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Re&amp;vert definition…</source>
        <translation>Re&amp;venir à la définition enregistrée…</translation>
    </message>
    <message>
        <source>Go back to what was saved last</source>
        <translation>Revenir au dernier enregistrement</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last change of the definition</source>
        <translation>Reprendre la dernière modification de la définition</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Change the definition again as before</source>
        <translation>Refaire la modification annulée de la définition</translation>
    </message>
    <message>
        <source>&amp;Editor</source>
        <translation>É&amp;diteur</translation>
    </message>
    <message>
        <source>Change the definition, in a form or in its source</source>
        <translation>Modifier la définition, dans un formulaire ou dans son texte</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>Addresses, limits, and how much of the past is kept</source>
        <translation>Adresses, limites et durée de conservation du passé</translation>
    </message>
    <message>
        <source>&amp;Go live</source>
        <translation>&amp;Mise en ligne</translation>
    </message>
    <message>
        <source>How the internet reaches the connector</source>
        <translation>Comment Internet atteint le connecteur</translation>
    </message>
    <message>
        <source>S&amp;hare…</source>
        <translation>Parta&amp;ger…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Show the connector's public address, as text and QR code, and where to import it</source>
        <translation>Afficher l’adresse publique du connecteur, en texte et en code QR, et où l’importer</translation>
    </message>
    <message>
        <source>Show &amp;first steps</source>
        <translation>Afficher les &amp;premiers pas</translation>
    </message>
    <message>
        <source>The way from an empty console to a delivered event, step by step</source>
        <translation>Le chemin d’une console vide à un événement remis, pas à pas</translation>
    </message>
</context>
<context>
    <name>ui::Dialogs</name>
    <message>
        <source>About Declic</source>
        <translation>À propos de Declic</translation>
    </message>
    <message>
        <source>Hosts, demonstrates and tests webhook-trigger connectors for Power Automate and Azure Logic Apps.</source>
        <translation>Héberge, présente et teste des connecteurs à déclencheur webhook pour Power Automate et Azure Logic Apps.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Fourni sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Connector URL copied</source>
        <translation>URL du connecteur copiée</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n ligne copiée</numerusform>
            <numerusform>%n lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>For which event?</source>
        <translation>Pour quel événement&#xa0;?</translation>
    </message>
    <message>
        <source>The subscription of “%1” was removed.</source>
        <translation>L’abonnement de «&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n abonnement</numerusform>
            <numerusform>%n abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Deliveries</source>
        <translation>En&amp;vois</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Events from a file</source>
        <translation>Événements d’un fichier</translation>
    </message>
    <message>
        <source>Events (*.json *.jsonl *.ndjson *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Événements (*.json *.jsonl *.ndjson *.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Bundled with Declic</source>
        <translation>Fourni avec Declic</translation>
    </message>
    <message>
        <source>%1 was changed on disk.</source>
        <translation>%1 a changé sur le disque.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>This cannot be opened</source>
        <translation>Impossible d’ouvrir cela</translation>
    </message>
    <message>
        <source>Open a connector definition</source>
        <translation>Ouvrir une définition de connecteur</translation>
    </message>
    <message>
        <source>Connector definitions (*.json);;All files (*)</source>
        <translation>Définitions de connecteur (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
    <message>
        <source>Exported for %1 to %2.</source>
        <translation>Exporté pour %1 vers %2.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>L’envoi est suspendu</translation>
    </message>
</context>
<context>
    <name>ui::RedeliverDialog</name>
    <message>
        <source>Send all failed again</source>
        <translation>Renvoyer tous les échecs</translation>
    </message>
    <message>
        <source>Each receiver gets the event once more, also where an earlier attempt reached it. This cannot be undone.</source>
        <translation>Chaque destinataire recevra l’événement une fois de plus, même si une tentative précédente l’a atteint. C’est irréversible.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Ce qui a échoué</translation>
    </message>
    <message>
        <source>Failed in the last hour</source>
        <translation>Échecs de la dernière heure</translation>
    </message>
    <message>
        <source>Failed today</source>
        <translation>Échecs du jour</translation>
    </message>
    <message>
        <source>Failed in the last 7 days</source>
        <translation>Échecs des 7 derniers jours</translation>
    </message>
    <message>
        <source>Ever failed</source>
        <translation>Tous les échecs</translation>
    </message>
    <message>
        <source>Failed since:</source>
        <translation>Échecs depuis&#xa0;:</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Nothing failed in that time.</source>
        <translation>Rien n’a échoué pendant ce temps.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) will be sent again.</source>
        <translation>
            <numerusform>%Ln envoi sera refait.</numerusform>
            <numerusform>%Ln envois seront refaits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::cause</name>
    <message>
        <source>A sign-in page answered instead of the flow.</source>
        <translation>Une page de connexion a répondu à la place du flux.</translation>
    </message>
    <message>
        <source>Check that the callback address is the flow’s own; a service that wants a person to sign in cannot be called back.</source>
        <translation>Vérifiez que l’adresse de rappel est bien celle du flux&#xa0;; un service qui attend la connexion d’une personne ne peut pas être rappelé.</translation>
    </message>
    <message>
        <source>This network’s welcome page answered: it wants a sign-in before it lets anything out.</source>
        <translation>La page d’accueil de ce réseau a répondu&#xa0;: elle exige une connexion avant de laisser passer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Open a web browser, sign in to the network, then fire again.</source>
        <translation>Ouvrez un navigateur, connectez-vous au réseau, puis redéclenchez.</translation>
    </message>
    <message>
        <source>A proxy or web filter of this network blocked the call.</source>
        <translation>Un proxy ou un filtre web de ce réseau a bloqué l’appel.</translation>
    </message>
    <message>
        <source>Ask the network’s administrator to allow the callback’s host.</source>
        <translation>Demandez à l’administrateur du réseau d’autoriser l’hôte de rappel.</translation>
    </message>
    <message>
        <source>The proxy of this network could not reach the receiver.</source>
        <translation>Le proxy de ce réseau n’a pas pu joindre le destinataire.</translation>
    </message>
    <message>
        <source>Check the callback’s host name and whether the proxy may reach it; fire again later.</source>
        <translation>Vérifiez le nom de l’hôte de rappel et que le proxy peut l’atteindre&#xa0;; redéclenchez plus tard.</translation>
    </message>
    <message>
        <source>The ngrok tunnel to the receiver is not running.</source>
        <translation>Le tunnel ngrok vers le destinataire n’est pas ouvert.</translation>
    </message>
    <message>
        <source>Start ngrok at the receiver; when its address changed, subscribe again with the new one.</source>
        <translation>Lancez ngrok chez le destinataire&#xa0;; si son adresse a changé, abonnez-vous de nouveau avec la nouvelle.</translation>
    </message>
    <message>
        <source>The ngrok tunnel runs, but nothing listens behind it.</source>
        <translation>Le tunnel ngrok est ouvert, mais rien n’écoute derrière.</translation>
    </message>
    <message>
        <source>Start the receiver’s program, or correct the port that ngrok forwards to.</source>
        <translation>Lancez le programme destinataire, ou corrigez le port vers lequel ngrok transmet.</translation>
    </message>
    <message>
        <source>The program behind the ngrok tunnel answered something that is not HTTP.</source>
        <translation>Le programme derrière le tunnel ngrok a répondu autre chose que du HTTP.</translation>
    </message>
    <message>
        <source>Check whether it speaks HTTPS while ngrok forwards HTTP, or the other way round.</source>
        <translation>Vérifiez qu’il ne parle pas HTTPS alors que ngrok transmet en HTTP, ou l’inverse.</translation>
    </message>
    <message>
        <source>The ngrok account has used up its requests or bandwidth.</source>
        <translation>Le compte ngrok a épuisé son quota de requêtes ou de bande passante.</translation>
    </message>
    <message>
        <source>Wait for the next period, or change the ngrok plan.</source>
        <translation>Attendez la prochaine période, ou changez d’offre ngrok.</translation>
    </message>
    <message>
        <source>ngrok’s warning page for visitors answered; the receiver got nothing.</source>
        <translation>La page d’avertissement de ngrok a répondu&#xa0;; le destinataire n’a rien reçu.</translation>
    </message>
    <message>
        <source>Take a reserved ngrok domain or a paid plan, or send the header ngrok-skip-browser-warning.</source>
        <translation>Utilisez un domaine ngrok réservé ou une offre payante, ou envoyez l’en-tête ngrok-skip-browser-warning.</translation>
    </message>
    <message>
        <source>ngrok refused the call with an error of its own.</source>
        <translation>ngrok a refusé l’appel avec une erreur qui lui est propre.</translation>
    </message>
    <message>
        <source>Look the ERR_NGROK code in the answer up at ngrok.com/docs/errors.</source>
        <translation>Cherchez le code ERR_NGROK de la réponse sur ngrok.com/docs/errors.</translation>
    </message>
    <message>
        <source>The Cloudflare tunnel to the receiver is not running (error 1033).</source>
        <translation>Le tunnel Cloudflare vers le destinataire n’est pas ouvert (erreur 1033).</translation>
    </message>
    <message>
        <source>Start cloudflared at the receiver; a quick tunnel gets a new address each time, so subscribe again.</source>
        <translation>Lancez cloudflared chez le destinataire&#xa0;; un tunnel rapide change d’adresse à chaque fois, donc abonnez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The Cloudflare tunnel runs, but the program behind it does not answer.</source>
        <translation>Le tunnel Cloudflare est ouvert, mais le programme derrière ne répond pas.</translation>
    </message>
    <message>
        <source>Start the receiver’s program, or correct the address that cloudflared forwards to.</source>
        <translation>Lancez le programme destinataire, ou corrigez l’adresse vers laquelle cloudflared transmet.</translation>
    </message>
    <message>
        <source>Cloudflare got an empty or unreadable answer from the receiver (520).</source>
        <translation>Cloudflare a reçu du destinataire une réponse vide ou illisible (520).</translation>
    </message>
    <message>
        <source>Look into the receiver’s log for a crash at that time.</source>
        <translation>Cherchez dans le journal du destinataire un plantage à cet instant.</translation>
    </message>
    <message>
        <source>The receiver refuses connections from Cloudflare (521).</source>
        <translation>Le destinataire refuse les connexions de Cloudflare (521).</translation>
    </message>
    <message>
        <source>Start the receiver’s web server, and let Cloudflare’s addresses through its firewall.</source>
        <translation>Démarrez le serveur web du destinataire, et autorisez les adresses de Cloudflare dans son pare-feu.</translation>
    </message>
    <message>
        <source>Cloudflare could not connect to the receiver in time (522).</source>
        <translation>Cloudflare n’a pas pu se connecter à temps au destinataire (522).</translation>
    </message>
    <message>
        <source>Look whether the receiver is overloaded or its firewall drops Cloudflare’s packets.</source>
        <translation>Voyez si le destinataire est surchargé ou si son pare-feu rejette les paquets de Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare finds no way to the receiver.</source>
        <translation>Cloudflare ne trouve pas de chemin vers le destinataire.</translation>
    </message>
    <message>
        <source>Correct the receiver’s IP address in Cloudflare’s DNS settings.</source>
        <translation>Corrigez l’adresse IP du destinataire dans la configuration DNS de Cloudflare.</translation>
    </message>
    <message>
        <source>The receiver took the event but did not answer Cloudflare in time (524).</source>
        <translation>Le destinataire a pris l’événement sans répondre à temps à Cloudflare (524).</translation>
    </message>
    <message>
        <source>Have the receiver answer at once and work afterwards; the event may have arrived.</source>
        <translation>Faites répondre le destinataire aussitôt, quitte à travailler ensuite&#xa0;; l’événement est peut-être arrivé.</translation>
    </message>
    <message>
        <source>Cloudflare does not accept the receiver’s certificate or could not set up TLS with it (525, 526).</source>
        <translation>Cloudflare refuse le certificat du destinataire ou n’a pas pu établir TLS avec lui (525, 526).</translation>
    </message>
    <message>
        <source>Renew the receiver’s certificate, or correct the SSL mode in Cloudflare’s settings.</source>
        <translation>Renouvelez le certificat du destinataire, ou corrigez le mode SSL dans la configuration de Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare cannot resolve the receiver’s host name (error 1016).</source>
        <translation>Cloudflare ne peut pas résoudre le nom d’hôte du destinataire (erreur 1016).</translation>
    </message>
    <message>
        <source>Correct the receiver’s record in Cloudflare’s DNS settings.</source>
        <translation>Corrigez l’enregistrement du destinataire dans la configuration DNS de Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare’s protection took the call for a robot or an attack.</source>
        <translation>La protection de Cloudflare a pris l’appel pour un robot ou une attaque.</translation>
    </message>
    <message>
        <source>Add a rule in Cloudflare that lets POST through to the callback path.</source>
        <translation>Ajoutez dans Cloudflare une règle qui laisse passer les POST vers le chemin de rappel.</translation>
    </message>
    <message>
        <source>The dev tunnel to the receiver is private: it asks for a sign-in.</source>
        <translation>Le tunnel de développement vers le destinataire est privé&#xa0;: il exige une connexion.</translation>
    </message>
    <message>
        <source>Host it with --allow-anonymous, or set the forwarded port to Public.</source>
        <translation>Hébergez-le avec --allow-anonymous, ou rendez public le port transféré.</translation>
    </message>
    <message>
        <source>The dev tunnel to the receiver no longer exists; unused ones expire after 30 days.</source>
        <translation>Le tunnel de développement vers le destinataire n’existe plus&#xa0;; inutilisés, ils expirent après 30 jours.</translation>
    </message>
    <message>
        <source>Host the tunnel again and subscribe with its new address.</source>
        <translation>Hébergez de nouveau le tunnel et abonnez-vous avec sa nouvelle adresse.</translation>
    </message>
    <message>
        <source>Azure API Management knows no operation at this address.</source>
        <translation>La Gestion des API Azure ne connaît aucune opération à cette adresse.</translation>
    </message>
    <message>
        <source>Check the path of the callback address, and that the gateway publishes a POST there.</source>
        <translation>Vérifiez le chemin de l’adresse de rappel, et que la passerelle y publie un POST.</translation>
    </message>
    <message>
        <source>Azure API Management wants a subscription key that the call does not carry.</source>
        <translation>La Gestion des API Azure exige une clé d’abonnement que l’appel ne porte pas.</translation>
    </message>
    <message>
        <source>Switch the subscription requirement off for this API, or put the key into the callback address’s query.</source>
        <translation>Désactivez l’exigence d’abonnement pour cette API, ou mettez la clé dans les paramètres de l’adresse de rappel.</translation>
    </message>
    <message>
        <source>Azure API Management lets no more calls through for now: its rate limit is reached.</source>
        <translation>La Gestion des API Azure ne laisse plus passer d’appels pour le moment&#xa0;: sa limite de débit est atteinte.</translation>
    </message>
    <message>
        <source>Wait for the time that the answer names, then fire again, more slowly.</source>
        <translation>Attendez le délai qu’indique la réponse, puis redéclenchez plus lentement.</translation>
    </message>
    <message>
        <source>The call volume that Azure API Management allows is used up.</source>
        <translation>Le volume d’appels qu’autorise la Gestion des API Azure est épuisé.</translation>
    </message>
    <message>
        <source>Wait for the time that the answer names, or raise the quota in the gateway’s policy.</source>
        <translation>Attendez le délai qu’indique la réponse, ou relevez le quota dans la stratégie de la passerelle.</translation>
    </message>
    <message>
        <source>Azure API Management failed itself, often in one of its policies.</source>
        <translation>La Gestion des API Azure a elle-même échoué, souvent dans l’une de ses stratégies.</translation>
    </message>
    <message>
        <source>Look into the gateway’s log with the answer’s activity id.</source>
        <translation>Consultez le journal de la passerelle avec l’identifiant d’activité de la réponse.</translation>
    </message>
    <message>
        <source>The Azure app that hosts the receiver is stopped.</source>
        <translation>L’application Azure qui héberge le destinataire est arrêtée.</translation>
    </message>
    <message>
        <source>Start it in the Azure portal, then fire again.</source>
        <translation>Démarrez-la dans le portail Azure, puis redéclenchez.</translation>
    </message>
    <message>
        <source>There is no Azure app of this name any more.</source>
        <translation>Il n’existe plus d’application Azure de ce nom.</translation>
    </message>
    <message>
        <source>Check the callback’s host name; remove the subscription when the app was deleted.</source>
        <translation>Vérifiez le nom de l’hôte de rappel&#xa0;; supprimez l’abonnement si l’application a été supprimée.</translation>
    </message>
    <message>
        <source>The Azure app that hosts the receiver does not start.</source>
        <translation>L’application Azure qui héberge le destinataire ne démarre pas.</translation>
    </message>
    <message>
        <source>Look into its log stream in the Azure portal, restart it, then fire again.</source>
        <translation>Consultez son flux de journaux dans le portail Azure, redémarrez-la, puis redéclenchez.</translation>
    </message>
    <message>
        <source>Azure Front Door has no healthy receiver to hand the call to.</source>
        <translation>Azure Front Door n’a aucun destinataire en état de prendre l’appel.</translation>
    </message>
    <message>
        <source>Look at the health of its origins in the Azure portal, then fire again.</source>
        <translation>Regardez l’état de ses origines dans le portail Azure, puis redéclenchez.</translation>
    </message>
    <message>
        <source>The callback’s host name does not exist, or this computer cannot look it up.</source>
        <translation>Le nom de l’hôte de rappel n’existe pas, ou cet ordinateur ne peut pas le résoudre.</translation>
    </message>
    <message>
        <source>Check this computer’s network; if other sites open, the receiver’s name is gone: save the flow again or remove the subscription.</source>
        <translation>Vérifiez le réseau de cet ordinateur&#xa0;; si d’autres sites s’ouvrent, le nom du destinataire a disparu&#xa0;: enregistrez de nouveau le flux ou supprimez l’abonnement.</translation>
    </message>
    <message>
        <source>Looking the callback’s host name up took too long.</source>
        <translation>La résolution du nom de l’hôte de rappel a pris trop de temps.</translation>
    </message>
    <message>
        <source>Check the DNS server in this computer’s network settings, then fire again.</source>
        <translation>Vérifiez le serveur DNS dans les paramètres réseau de cet ordinateur, puis redéclenchez.</translation>
    </message>
    <message>
        <source>The receiver’s computer is there, but nothing listens on that port.</source>
        <translation>L’ordinateur du destinataire répond, mais rien n’écoute sur ce port.</translation>
    </message>
    <message>
        <source>Start the receiver’s program, or check the port in the callback address.</source>
        <translation>Lancez le programme destinataire, ou vérifiez le port de l’adresse de rappel.</translation>
    </message>
    <message>
        <source>The receiver did not take the connection in time.</source>
        <translation>Le destinataire n’a pas accepté la connexion à temps.</translation>
    </message>
    <message>
        <source>Check whether a firewall on either side drops the packets, and whether the receiver runs.</source>
        <translation>Voyez si un pare-feu, d’un côté ou de l’autre, rejette les paquets, et si le destinataire fonctionne.</translation>
    </message>
    <message>
        <source>This computer has no way to the receiver’s network.</source>
        <translation>Cet ordinateur n’a aucun chemin vers le réseau du destinataire.</translation>
    </message>
    <message>
        <source>Check the network connection, the VPN, and whether the receiver has an IPv4 address.</source>
        <translation>Vérifiez la connexion réseau, le VPN, et que le destinataire a une adresse IPv4.</translation>
    </message>
    <message>
        <source>The receiver’s computer does not answer on the network.</source>
        <translation>L’ordinateur du destinataire ne répond pas sur le réseau.</translation>
    </message>
    <message>
        <source>Check that it is switched on and that no VPN or firewall stands in between.</source>
        <translation>Vérifiez qu’il est allumé et qu’aucun VPN ni pare-feu ne s’interpose.</translation>
    </message>
    <message>
        <source>The secure connection could not be set up.</source>
        <translation>La connexion sécurisée n’a pas pu être établie.</translation>
    </message>
    <message>
        <source>Read the network’s own words in the details; a proxy that inspects TLS is a frequent cause.</source>
        <translation>Lisez le message du réseau dans les détails&#xa0;; un proxy qui inspecte TLS en est souvent la cause.</translation>
    </message>
    <message>
        <source>The receiver does not speak HTTPS on this port.</source>
        <translation>Le destinataire ne parle pas HTTPS sur ce port.</translation>
    </message>
    <message>
        <source>Check the port of the callback address: an HTTP port may have been given with https.</source>
        <translation>Vérifiez le port de l’adresse de rappel&#xa0;: un port HTTP a peut-être été donné avec https.</translation>
    </message>
    <message>
        <source>The receiver knows only versions of TLS that are no longer safe.</source>
        <translation>Le destinataire ne connaît que des versions de TLS qui ne sont plus sûres.</translation>
    </message>
    <message>
        <source>Have the receiver switch TLS 1.2 or 1.3 on.</source>
        <translation>Faites activer TLS 1.2 ou 1.3 chez le destinataire.</translation>
    </message>
    <message>
        <source>The receiver wants a certificate from the caller, which Declic does not present.</source>
        <translation>Le destinataire exige un certificat de l’appelant, que Declic ne présente pas.</translation>
    </message>
    <message>
        <source>Have the receiver take calls without a client certificate at this address.</source>
        <translation>Faites accepter au destinataire les appels sans certificat client à cette adresse.</translation>
    </message>
    <message>
        <source>The receiver took the connection but never finished setting up TLS.</source>
        <translation>Le destinataire a accepté la connexion sans jamais terminer l’établissement de TLS.</translation>
    </message>
    <message>
        <source>Fire again; if it stays, a firewall or proxy in between may hold the connection.</source>
        <translation>Redéclenchez&#xa0;; si cela persiste, un pare-feu ou un proxy retient peut-être la connexion.</translation>
    </message>
    <message>
        <source>The receiver’s certificate has expired.</source>
        <translation>Le certificat du destinataire a expiré.</translation>
    </message>
    <message>
        <source>Have the receiver renew it, and check the date of this computer.</source>
        <translation>Faites-le renouveler par le destinataire, et vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>The receiver’s certificate is not valid yet.</source>
        <translation>Le certificat du destinataire n’est pas encore valable.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer; if they are right, the receiver’s certificate is wrong.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur&#xa0;; si elles sont justes, c’est le certificat du destinataire qui est en faute.</translation>
    </message>
    <message>
        <source>The receiver’s certificate is for another host name.</source>
        <translation>Le certificat du destinataire porte un autre nom d’hôte.</translation>
    </message>
    <message>
        <source>Check the host in the callback address; a proxy or a wrong DNS record may have led elsewhere.</source>
        <translation>Vérifiez l’hôte de l’adresse de rappel&#xa0;; un proxy ou un mauvais enregistrement DNS a pu mener ailleurs.</translation>
    </message>
    <message>
        <source>This computer does not trust who issued the receiver’s certificate.</source>
        <translation>Cet ordinateur ne fait pas confiance à l’émetteur du certificat du destinataire.</translation>
    </message>
    <message>
        <source>Have the receiver send its whole certificate chain; behind a proxy that inspects TLS, install the proxy’s root certificate.</source>
        <translation>Faites envoyer par le destinataire toute sa chaîne de certificats&#xa0;; derrière un proxy qui inspecte TLS, installez le certificat racine du proxy.</translation>
    </message>
    <message>
        <source>The receiver’s certificate is self-signed, so anybody could have made it.</source>
        <translation>Le certificat du destinataire est auto-signé&#xa0;: n’importe qui aurait pu le créer.</translation>
    </message>
    <message>
        <source>Give the receiver a certificate of a known authority, or install its root certificate on this computer.</source>
        <translation>Dotez le destinataire d’un certificat d’une autorité reconnue, ou installez son certificat racine sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The connection broke before an answer came.</source>
        <translation>La connexion s’est rompue avant toute réponse.</translation>
    </message>
    <message>
        <source>Fire again; the event may have arrived. If it stays, look whether the receiver crashes.</source>
        <translation>Redéclenchez&#xa0;; l’événement est peut-être arrivé. Si cela persiste, voyez si le destinataire plante.</translation>
    </message>
    <message>
        <source>The receiver closed the connection without an answer.</source>
        <translation>Le destinataire a fermé la connexion sans répondre.</translation>
    </message>
    <message>
        <source>Look into the receiver’s log; it may speak HTTPS only, or crash on this event.</source>
        <translation>Consultez le journal du destinataire&#xa0;; peut-être ne parle-t-il que HTTPS, ou plante-t-il sur cet événement.</translation>
    </message>
    <message>
        <source>The receiver took the event but did not answer in time.</source>
        <translation>Le destinataire a pris l’événement sans répondre à temps.</translation>
    </message>
    <message>
        <source>Have it answer at once and work afterwards; the event may have arrived.</source>
        <translation>Faites-le répondre aussitôt, quitte à travailler ensuite&#xa0;; l’événement est peut-être arrivé.</translation>
    </message>
    <message>
        <source>The proxy’s host name cannot be found.</source>
        <translation>Le nom d’hôte du proxy est introuvable.</translation>
    </message>
    <message>
        <source>Correct the proxy in the system’s settings or in https_proxy.</source>
        <translation>Corrigez le proxy dans les paramètres du système ou dans https_proxy.</translation>
    </message>
    <message>
        <source>The proxy of this network does not answer.</source>
        <translation>Le proxy de ce réseau ne répond pas.</translation>
    </message>
    <message>
        <source>Check the proxy’s address and port; outside the company’s network, switch the proxy off.</source>
        <translation>Vérifiez l’adresse et le port du proxy&#xa0;; hors du réseau de l’entreprise, désactivez-le.</translation>
    </message>
    <message>
        <source>The proxy of this network refuses to connect to the receiver.</source>
        <translation>Le proxy de ce réseau refuse de se connecter au destinataire.</translation>
    </message>
    <message>
        <source>Ask the network’s administrator to allow the callback’s host and port.</source>
        <translation>Demandez à l’administrateur du réseau d’autoriser l’hôte et le port de rappel.</translation>
    </message>
    <message>
        <source>What came back is not HTTP.</source>
        <translation>Ce qui est revenu n’est pas du HTTP.</translation>
    </message>
    <message>
        <source>Check what listens at the callback address and its port.</source>
        <translation>Vérifiez ce qui écoute à l’adresse de rappel et sur son port.</translation>
    </message>
    <message>
        <source>The answer’s headers are larger than anything reasonable, so reading stopped.</source>
        <translation>Les en-têtes de la réponse dépassent toute mesure&#xa0;; la lecture s’est arrêtée.</translation>
    </message>
    <message>
        <source>Check what stands at the callback address: no flow answers like that.</source>
        <translation>Vérifiez ce qui se trouve à l’adresse de rappel&#xa0;: aucun flux ne répond ainsi.</translation>
    </message>
    <message>
        <source>The callback address is not a valid URL, so nothing was sent.</source>
        <translation>L’adresse de rappel n’est pas une URL valide&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Have the flow subscribe again with a whole https address.</source>
        <translation>Faites réabonner le flux avec une adresse https complète.</translation>
    </message>
    <message>
        <source>The callback address is not https, so nothing was sent.</source>
        <translation>L’adresse de rappel n’est pas en https&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Use an https address; for a receiver of your own, allow its host with --allow-callback.</source>
        <translation>Utilisez une adresse https&#xa0;; pour un destinataire à vous, autorisez son hôte avec --allow-callback.</translation>
    </message>
    <message>
        <source>The callback address holds a user name or a password, so nothing was sent.</source>
        <translation>L’adresse de rappel contient un nom d’utilisateur ou un mot de passe&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Have the receiver subscribe with an address without “user:password@”.</source>
        <translation>Faites abonner le destinataire avec une adresse sans «&#xa0;utilisateur:motdepasse@&#xa0;».</translation>
    </message>
    <message>
        <source>The callback’s host is none of the platform’s, so nothing was sent.</source>
        <translation>L’hôte de rappel n’est pas l’un de ceux de la plateforme&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>If you trust it, allow it with --allow-callback and its host name.</source>
        <translation>Si vous lui faites confiance, autorisez-le avec --allow-callback et son nom d’hôte.</translation>
    </message>
    <message>
        <source>The callback leads into a private or reserved network, so nothing was sent.</source>
        <translation>Le rappel mène dans un réseau privé ou réservé&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>If you trust it, allow its address range with --allow-callback.</source>
        <translation>Si vous lui faites confiance, autorisez sa plage d’adresses avec --allow-callback.</translation>
    </message>
    <message>
        <source>The callback address is longer than the platform’s ever are, so nothing was sent.</source>
        <translation>L’adresse de rappel est plus longue que toutes celles de la plateforme&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check what the receiver gave as its address at subscribing.</source>
        <translation>Vérifiez l’adresse que le destinataire a donnée à l’abonnement.</translation>
    </message>
    <message>
        <source>This computer ran out of connections or memory, or has no store of trusted certificates.</source>
        <translation>Cet ordinateur n’a plus de connexions ou de mémoire libres, ou n’a pas de magasin de certificats de confiance.</translation>
    </message>
    <message>
        <source>Close other programs or wait a little; check that the system’s root certificates are installed.</source>
        <translation>Fermez d’autres programmes ou patientez&#xa0;; vérifiez que les certificats racine du système sont installés.</translation>
    </message>
    <message>
        <source>The receiver could not be reached.</source>
        <translation>Le destinataire n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>Read the network’s own words in the details; check this computer’s network, its proxy and the callback’s host name.</source>
        <translation>Lisez le message du réseau dans les détails&#xa0;; vérifiez le réseau de cet ordinateur, son proxy et le nom de l’hôte de rappel.</translation>
    </message>
    <message>
        <source>The program ended while the event was on its way: it may or may not have arrived.</source>
        <translation>Le programme s’est arrêté pendant l’envoi de l’événement&#xa0;: il est peut-être arrivé, peut-être pas.</translation>
    </message>
    <message>
        <source>Look into the flow’s run history before firing again.</source>
        <translation>Consultez l’historique d’exécution du flux avant de redéclencher.</translation>
    </message>
    <message>
        <source>The event is stored and waits for its turn.</source>
        <translation>L’événement est enregistré et attend son tour.</translation>
    </message>
    <message>
        <source>Wait: it is sent as soon as its turn comes.</source>
        <translation>Patientez&#xa0;: il part dès que vient son tour.</translation>
    </message>
    <message>
        <source>The platform accepted the event; the flow runs with these values.</source>
        <translation>La plateforme a accepté l’événement&#xa0;; le flux s’exécute avec ces valeurs.</translation>
    </message>
    <message>
        <source>Open the flow’s run history to see what it did with them.</source>
        <translation>Ouvrez l’historique d’exécution du flux pour voir ce qu’il en a fait.</translation>
    </message>
    <message>
        <source>The platform accepted the event, perhaps for the second time: the attempt before was cut off.</source>
        <translation>La plateforme a accepté l’événement, peut-être pour la seconde fois&#xa0;: la tentative précédente avait été interrompue.</translation>
    </message>
    <message>
        <source>If a repeat does harm, look for two runs with the same event id in the flow’s run history.</source>
        <translation>Si un doublon est gênant, cherchez dans l’historique du flux deux exécutions portant le même identifiant d’événement.</translation>
    </message>
    <message>
        <source>The answer says success, but it is a web page: no flow answers like that.</source>
        <translation>La réponse annonce un succès, mais c’est une page web&#xa0;: aucun flux ne répond ainsi.</translation>
    </message>
    <message>
        <source>Check that the callback address leads to the flow and not to a web site, a proxy or a parked name.</source>
        <translation>Vérifiez que l’adresse de rappel mène bien au flux, et non à un site web, à un proxy ou à un domaine en attente.</translation>
    </message>
    <message>
        <source>This flow is switched off.</source>
        <translation>Ce flux est désactivé.</translation>
    </message>
    <message>
        <source>Turn it on in Power Automate, or remove the subscription.</source>
        <translation>Activez-le dans Power Automate, ou supprimez l’abonnement.</translation>
    </message>
    <message>
        <source>This flow was deleted.</source>
        <translation>Ce flux a été supprimé.</translation>
    </message>
    <message>
        <source>Remove the subscription; a flow that is to replace it subscribes by itself.</source>
        <translation>Supprimez l’abonnement&#xa0;; un flux de remplacement s’abonnera de lui-même.</translation>
    </message>
    <message>
        <source>This flow takes no events at the moment: its trigger is not enabled.</source>
        <translation>Ce flux n’accepte pas d’événements pour le moment&#xa0;: son déclencheur n’est pas actif.</translation>
    </message>
    <message>
        <source>Look at the flow’s state in Power Automate or Azure, turn it on, or remove the subscription.</source>
        <translation>Regardez l’état du flux dans Power Automate ou Azure, activez-le, ou supprimez l’abonnement.</translation>
    </message>
    <message>
        <source>The platform no longer knows this flow: it was deleted or moved.</source>
        <translation>La plateforme ne connaît plus ce flux&#xa0;: il a été supprimé ou déplacé.</translation>
    </message>
    <message>
        <source>Remove the subscription; if the flow still exists, save it again so that it subscribes anew.</source>
        <translation>Supprimez l’abonnement&#xa0;; si le flux existe toujours, enregistrez-le de nouveau pour qu’il se réabonne.</translation>
    </message>
    <message>
        <source>The flow was saved again since: this callback address belongs to its older version.</source>
        <translation>Le flux a été réenregistré depuis&#xa0;: cette adresse de rappel appartient à son ancienne version.</translation>
    </message>
    <message>
        <source>Look for its new subscription and remove this one; if there is none, save the flow once more.</source>
        <translation>Cherchez son nouvel abonnement et supprimez celui-ci&#xa0;; s’il n’y en a pas, enregistrez le flux encore une fois.</translation>
    </message>
    <message>
        <source>The flow exists, but no longer has this trigger: it was renamed or removed.</source>
        <translation>Le flux existe, mais n’a plus ce déclencheur&#xa0;: il a été renommé ou retiré.</translation>
    </message>
    <message>
        <source>Save the flow with the trigger that you want, then remove this subscription.</source>
        <translation>Enregistrez le flux avec le déclencheur voulu, puis supprimez cet abonnement.</translation>
    </message>
    <message>
        <source>The callback address has lost its signature, or the trigger asks for a sign-in instead.</source>
        <translation>L’adresse de rappel a perdu sa signature, ou le déclencheur exige une authentification.</translation>
    </message>
    <message>
        <source>Check that nothing cut the address off, then save the flow again so that it hands out a whole one.</source>
        <translation>Vérifiez que rien n’a tronqué l’adresse, puis enregistrez de nouveau le flux pour qu’il en fournisse une complète.</translation>
    </message>
    <message>
        <source>The platform does not take the signature in the callback address: it was cut at an “&amp;”, or a policy forbids signed addresses.</source>
        <translation>La plateforme n’accepte pas la signature de l’adresse de rappel&#xa0;: elle a été coupée à un «&#xa0;&amp;&#xa0;», ou une stratégie interdit les adresses signées.</translation>
    </message>
    <message>
        <source>Compare the address with the flow’s own; if it is whole, ask the administrator whether signed addresses are switched off.</source>
        <translation>Comparez l’adresse à celle du flux&#xa0;; si elle est complète, demandez à l’administrateur si les adresses signées sont désactivées.</translation>
    </message>
    <message>
        <source>The request carried two credentials: the address is signed and something added an Authorization header.</source>
        <translation>La requête portait deux authentifications&#xa0;: l’adresse est signée et un intermédiaire a ajouté un en-tête Authorization.</translation>
    </message>
    <message>
        <source>Take the Authorization header out of the proxy or gateway that adds it.</source>
        <translation>Retirez l’en-tête Authorization dans le proxy ou la passerelle qui l’ajoute.</translation>
    </message>
    <message>
        <source>The token does not fit the flow’s authorization policy.</source>
        <translation>Le jeton ne correspond pas à la stratégie d’autorisation du flux.</translation>
    </message>
    <message>
        <source>Compare the policy’s claims (issuer, audience) in the flow’s settings with the token’s.</source>
        <translation>Comparez les revendications de la stratégie (émetteur, audience), dans les paramètres du flux, à celles du jeton.</translation>
    </message>
    <message>
        <source>The signature in the callback address is wrong or its key was renewed.</source>
        <translation>La signature de l’adresse de rappel est fausse, ou sa clé a été renouvelée.</translation>
    </message>
    <message>
        <source>Save the flow again so that it hands out a new address; if that fails, check that nothing alters the address on its way.</source>
        <translation>Enregistrez de nouveau le flux pour qu’il fournisse une autre adresse&#xa0;; sinon, vérifiez que rien ne modifie l’adresse en chemin.</translation>
    </message>
    <message>
        <source>The workflow takes calls only from certain IP addresses, and this computer’s is not among them.</source>
        <translation>Le flux de travail n’accepte les appels que de certaines adresses IP, et celle de cet ordinateur n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Add your public IP address to the workflow’s allowed inbound addresses (access control configuration).</source>
        <translation>Ajoutez votre adresse IP publique aux adresses entrantes autorisées du flux de travail (configuration du contrôle d’accès).</translation>
    </message>
    <message>
        <source>The platform could not read the event as JSON.</source>
        <translation>La plateforme n’a pas pu lire l’événement comme du JSON.</translation>
    </message>
    <message>
        <source>Look at the request body; if it was edited by hand, correct it and fire again.</source>
        <translation>Examinez le corps de la requête&#xa0;; s’il a été modifié à la main, corrigez-le et redéclenchez.</translation>
    </message>
    <message>
        <source>A value has another type than the flow’s trigger declares, such as text where a number stands.</source>
        <translation>Une valeur n’a pas le type que déclare le déclencheur du flux, par exemple un texte à la place d’un nombre.</translation>
    </message>
    <message>
        <source>Compare the values with the trigger’s schema, correct them and fire again.</source>
        <translation>Comparez les valeurs au schéma du déclencheur, corrigez-les et redéclenchez.</translation>
    </message>
    <message>
        <source>The receiver refused the event with an error code of its own.</source>
        <translation>Le destinataire a refusé l’événement avec un code d’erreur qui lui est propre.</translation>
    </message>
    <message>
        <source>Read the code and its message in the answer’s body.</source>
        <translation>Lisez le code et son message dans le corps de la réponse.</translation>
    </message>
    <message>
        <source>The receiver found the request wrong (400).</source>
        <translation>Le destinataire juge la requête incorrecte (400).</translation>
    </message>
    <message>
        <source>Compare the values with what the trigger declares, and read the answer body for the reason.</source>
        <translation>Comparez les valeurs à ce que déclare le déclencheur, et cherchez le motif dans le corps de la réponse.</translation>
    </message>
    <message>
        <source>The receiver asks for a credential that the callback address does not carry (401).</source>
        <translation>Le destinataire exige une authentification que l’adresse de rappel ne porte pas (401).</translation>
    </message>
    <message>
        <source>Save the flow again so that it hands out a new address; trying again with this one does not help.</source>
        <translation>Enregistrez de nouveau le flux pour qu’il fournisse une autre adresse&#xa0;; réessayer avec celle-ci ne sert à rien.</translation>
    </message>
    <message>
        <source>The receiver forbids this call (403).</source>
        <translation>Le destinataire interdit cet appel (403).</translation>
    </message>
    <message>
        <source>Ask who runs it whether a firewall or an access rule blocks this computer.</source>
        <translation>Demandez à son responsable si un pare-feu ou une règle d’accès bloque cet ordinateur.</translation>
    </message>
    <message>
        <source>There is nothing at the callback address (404).</source>
        <translation>Il n’y a rien à l’adresse de rappel (404).</translation>
    </message>
    <message>
        <source>Check whether the receiver still exists; save the flow again, or remove the subscription.</source>
        <translation>Vérifiez que le destinataire existe toujours&#xa0;; enregistrez de nouveau le flux, ou supprimez l’abonnement.</translation>
    </message>
    <message>
        <source>The receiver takes no POST at this address (405): it is not a callback.</source>
        <translation>Le destinataire n’accepte pas de POST à cette adresse (405)&#xa0;: ce n’est pas une adresse de rappel.</translation>
    </message>
    <message>
        <source>Check which address was given at subscribing.</source>
        <translation>Vérifiez quelle adresse a été donnée à l’abonnement.</translation>
    </message>
    <message>
        <source>The proxy of this network wants a sign-in first (407).</source>
        <translation>Le proxy de ce réseau exige d’abord une authentification (407).</translation>
    </message>
    <message>
        <source>Put user name and password into the proxy’s address (https_proxy), or ask for an exception for the callback’s host.</source>
        <translation>Indiquez nom d’utilisateur et mot de passe dans l’adresse du proxy (https_proxy), ou demandez une exception pour l’hôte de rappel.</translation>
    </message>
    <message>
        <source>The receiver waited too long for the request (408).</source>
        <translation>Le destinataire a attendu la requête trop longtemps (408).</translation>
    </message>
    <message>
        <source>Fire again; if it stays, look at the speed of this computer’s connection.</source>
        <translation>Redéclenchez&#xa0;; si cela persiste, vérifiez le débit de la connexion de cet ordinateur.</translation>
    </message>
    <message>
        <source>The receiver says that this address is gone for good (410).</source>
        <translation>Le destinataire indique que cette adresse a disparu définitivement (410).</translation>
    </message>
    <message>
        <source>Remove the subscription; the flow subscribes anew when it is saved.</source>
        <translation>Supprimez l’abonnement&#xa0;; le flux se réabonne quand on l’enregistre.</translation>
    </message>
    <message>
        <source>The event is larger than the receiver takes (413).</source>
        <translation>L’événement dépasse la taille que le destinataire accepte (413).</translation>
    </message>
    <message>
        <source>Send fewer values or shorter texts; a link can stand for large content.</source>
        <translation>Envoyez moins de valeurs ou des textes plus courts&#xa0;; un lien peut remplacer un contenu volumineux.</translation>
    </message>
    <message>
        <source>The receiver does not take JSON at this address (415).</source>
        <translation>Le destinataire n’accepte pas de JSON à cette adresse (415).</translation>
    </message>
    <message>
        <source>Check that the callback address belongs to a flow and not to another service.</source>
        <translation>Vérifiez que l’adresse de rappel est celle d’un flux et non d’un autre service.</translation>
    </message>
    <message>
        <source>The receiver gets too many requests (429).</source>
        <translation>Le destinataire reçoit trop de requêtes (429).</translation>
    </message>
    <message>
        <source>Wait a little and fire again, more slowly.</source>
        <translation>Patientez un peu, puis redéclenchez plus lentement.</translation>
    </message>
    <message>
        <source>The receiver gets too many requests and says when to come back (429 with Retry-After).</source>
        <translation>Le destinataire reçoit trop de requêtes et dit quand revenir (429 avec Retry-After).</translation>
    </message>
    <message>
        <source>Wait for the time in the answer’s Retry-After header, then fire again, more slowly.</source>
        <translation>Attendez le délai de l’en-tête Retry-After de la réponse, puis redéclenchez plus lentement.</translation>
    </message>
    <message>
        <source>The receiver failed inside while it handled the event (500).</source>
        <translation>Le destinataire a échoué en traitant l’événement (500).</translation>
    </message>
    <message>
        <source>Fire again later; if it stays, look into the receiver’s own log.</source>
        <translation>Redéclenchez plus tard&#xa0;; si cela persiste, consultez le journal du destinataire.</translation>
    </message>
    <message>
        <source>A gateway in front of the receiver got no usable answer from it (502).</source>
        <translation>Une passerelle placée devant le destinataire n’a pas obtenu de réponse exploitable (502).</translation>
    </message>
    <message>
        <source>Look whether the service behind the gateway runs, then fire again.</source>
        <translation>Vérifiez que le service derrière la passerelle fonctionne, puis redéclenchez.</translation>
    </message>
    <message>
        <source>The receiver is overloaded or under maintenance (503).</source>
        <translation>Le destinataire est surchargé ou en maintenance (503).</translation>
    </message>
    <message>
        <source>Fire again later; if it stays, look at the platform’s health page.</source>
        <translation>Redéclenchez plus tard&#xa0;; si cela persiste, consultez la page d’état de la plateforme.</translation>
    </message>
    <message>
        <source>A gateway in front of the receiver waited too long for it (504).</source>
        <translation>Une passerelle placée devant le destinataire l’a attendu trop longtemps (504).</translation>
    </message>
    <message>
        <source>Look whether the receiver is overloaded; the event may have arrived all the same.</source>
        <translation>Voyez si le destinataire est surchargé&#xa0;; l’événement peut être arrivé malgré tout.</translation>
    </message>
    <message>
        <source>The receiver sends on to another address; Declic does not follow, since that could lead anywhere.</source>
        <translation>Le destinataire renvoie vers une autre adresse&#xa0;; Declic ne suit pas, car elle pourrait mener n’importe où.</translation>
    </message>
    <message>
        <source>Look at the answer’s Location header; have the flow subscribe with the final address.</source>
        <translation>Regardez l’en-tête Location de la réponse&#xa0;; faites abonner le flux avec l’adresse finale.</translation>
    </message>
    <message>
        <source>The receiver refused the request with a status that no flow answers.</source>
        <translation>Le destinataire a refusé la requête avec un code qu’aucun flux ne renvoie.</translation>
    </message>
    <message>
        <source>Read the answer: a proxy or another service may stand at this address.</source>
        <translation>Lisez la réponse&#xa0;: un proxy ou un autre service se trouve peut-être à cette adresse.</translation>
    </message>
    <message>
        <source>The receiver or a gateway in front of it has a problem of its own.</source>
        <translation>Le destinataire, ou une passerelle devant lui, a un problème de son côté.</translation>
    </message>
    <message>
        <source>Read the answer, and fire again later.</source>
        <translation>Lisez la réponse, et redéclenchez plus tard.</translation>
    </message>
    <message>
        <source>The answer’s status is none that HTTP knows.</source>
        <translation>Le code de la réponse est inconnu de HTTP.</translation>
    </message>
    <message>
        <source>Check what stands at the callback address: it does not behave like a web server.</source>
        <translation>Vérifiez ce qui se trouve à l’adresse de rappel&#xa0;: cela ne se comporte pas comme un serveur web.</translation>
    </message>
</context>
<context>
    <name>ui::diagnostics</name>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a group of values</source>
        <translation>un groupe de valeurs</translation>
    </message>
    <message>
        <source>nothing (null)</source>
        <translation>rien (null)</translation>
    </message>
    <message>
        <source>This is not JSON: expected %1.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1 attendu.</translation>
    </message>
    <message>
        <source>There is a comma too many before the closing bracket.</source>
        <translation>Il y a une virgule de trop avant le crochet fermant.</translation>
    </message>
    <message>
        <source>JSON allows no comments.</source>
        <translation>JSON n’admet pas de commentaires.</translation>
    </message>
    <message>
        <source>The text begins with a byte-order mark.</source>
        <translation>Le texte commence par une marque d’ordre des octets.</translation>
    </message>
    <message>
        <source>There is an unusual space character (%1).</source>
        <translation>Il y a une espace inhabituelle (%1).</translation>
    </message>
    <message>
        <source>“%1” stands twice in the same group.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois dans le même groupe.</translation>
    </message>
    <message>
        <source>The values are nested more than %1 levels deep.</source>
        <translation>Les valeurs sont imbriquées sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>The text is larger than %1 bytes.</source>
        <translation>Le texte dépasse %1 octets.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>Le texte n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>A definition must be a JSON object.</source>
        <translation>Une définition doit être un objet JSON.</translation>
    </message>
    <message>
        <source>Only Swagger 2.0 is supported, not “%1”.</source>
        <translation>Seul Swagger 2.0 est pris en charge, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être %2.</translation>
    </message>
    <message>
        <source>The reference “%1” leads nowhere.</source>
        <translation>La référence «&#xa0;%1&#xa0;» ne mène nulle part.</translation>
    </message>
    <message>
        <source>The reference “%1” leads back to itself.</source>
        <translation>La référence «&#xa0;%1&#xa0;» revient sur elle-même.</translation>
    </message>
    <message>
        <source>“%1” must be written “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» doit s’écrire «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The operationId “%1” is used twice.</source>
        <translation>L’operationId «&#xa0;%1&#xa0;» est utilisé deux fois.</translation>
    </message>
    <message>
        <source>“%1” does not say what its events carry.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas ce que portent ses événements.</translation>
    </message>
    <message>
        <source>Several operations could end the subscriptions of “%1”.</source>
        <translation>Plusieurs opérations pourraient mettre fin aux abonnements de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No operation ends the subscriptions of “%1”.</source>
        <translation>Aucune opération ne met fin aux abonnements de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A value is required.</source>
        <translation>Une valeur est obligatoire.</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>Attendu&#xa0;: %1&#xa0;; trouvé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Allowed are: %1.</source>
        <translation>Valeurs admises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Must be %1 or more.</source>
        <translation>Doit être au moins %1.</translation>
    </message>
    <message>
        <source>Must be %1 or less.</source>
        <translation>Doit être au plus %1.</translation>
    </message>
    <message numerus="yes">
        <source>Needs at least %n character(s).</source>
        <translation>
            <numerusform>Au moins %n caractère est nécessaire.</numerusform>
            <numerusform>Au moins %n caractères sont nécessaires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) are allowed.</source>
        <translation>
            <numerusform>Au plus %n caractère est admis.</numerusform>
            <numerusform>Au plus %n caractères sont admis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Must match the pattern %1.</source>
        <translation>Doit correspondre au motif %1.</translation>
    </message>
    <message>
        <source>Is not a valid %1.</source>
        <translation>N’est pas un format %1 valide.</translation>
    </message>
    <message>
        <source>Is too large or too small for %1.</source>
        <translation>Est trop grand ou trop petit pour %1.</translation>
    </message>
    <message>
        <source>The event knows no “%1”.</source>
        <translation>L’événement ne connaît pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Needs at least %n entry(ies).</source>
        <translation>
            <numerusform>Au moins %n entrée est nécessaire.</numerusform>
            <numerusform>Au moins %n entrées sont nécessaires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n entry(ies) are allowed.</source>
        <translation>
            <numerusform>Au plus %n entrée est admise.</numerusform>
            <numerusform>Au plus %n entrées sont admises.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry may stand twice.</source>
        <translation>Aucune entrée ne peut figurer deux fois.</translation>
    </message>
    <message>
        <source>“%1” is no placeholder. Write {{n}}, {{uuid}} or {{now}}, or {{{{ for two braces.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une variable. Écrivez {{n}}, {{uuid}} ou {{now}}, ou {{{{ pour deux accolades.</translation>
    </message>
    <message>
        <source>“%1” stands in no column.</source>
        <translation>«&#xa0;%1&#xa0;» n’est dans aucune colonne.</translation>
    </message>
    <message>
        <source>Must be more than %1.</source>
        <translation>Doit être supérieur à %1.</translation>
    </message>
    <message>
        <source>Must be less than %1.</source>
        <translation>Doit être inférieur à %1.</translation>
    </message>
    <message>
        <source>Must be a multiple of %1.</source>
        <translation>Doit être un multiple de %1.</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>« %1 » doit avoir une valeur.</translation>
    </message>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation>« %1 » doit être l’une de ces valeurs : %2.</translation>
    </message>
    <message>
        <source>“%1” must be %2 or more.</source>
        <translation>« %1 » doit valoir au moins %2.</translation>
    </message>
    <message>
        <source>“%1” must be %2 or less.</source>
        <translation>« %1 » doit valoir au plus %2.</translation>
    </message>
    <message>
        <source>“%1” must be more than %2.</source>
        <translation>« %1 » doit être supérieur à %2.</translation>
    </message>
    <message>
        <source>“%1” must be less than %2.</source>
        <translation>« %1 » doit être inférieur à %2.</translation>
    </message>
    <message>
        <source>“%1” must be a multiple of %2.</source>
        <translation>« %1 » doit être un multiple de %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” needs at least %n character(s).</source>
        <translation>
            <numerusform>« %1 » doit avoir au moins %n caractère.</numerusform>
            <numerusform>« %1 » doit avoir au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” may have at most %n character(s).</source>
        <translation>
            <numerusform>« %1 » peut avoir au plus %n caractère.</numerusform>
            <numerusform>« %1 » peut avoir au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” must match the pattern %2.</source>
        <translation>« %1 » doit correspondre au motif %2.</translation>
    </message>
    <message>
        <source>“%1” must have the format %2.</source>
        <translation>« %1 » doit avoir le format %2.</translation>
    </message>
    <message>
        <source>“%1” is too large or too small for %2.</source>
        <translation>« %1 » est trop grand ou trop petit pour %2.</translation>
    </message>
    <message>
        <source>“%1” is not declared here.</source>
        <translation>« %1 » n’est pas déclaré ici.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” needs at least %n entry(ies).</source>
        <translation>
            <numerusform>« %1 » doit avoir au moins %n entrée.</numerusform>
            <numerusform>« %1 » doit avoir au moins %n entrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” may have at most %n entry(ies).</source>
        <translation>
            <numerusform>« %1 » peut avoir au plus %n entrée.</numerusform>
            <numerusform>« %1 » peut avoir au plus %n entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry of “%1” may stand twice.</source>
        <translation>Aucune entrée de « %1 » ne peut figurer deux fois.</translation>
    </message>
    <message>
        <source>Requests for “%1” and “%2” cannot be told apart.</source>
        <translation>Rien ne distingue les requêtes pour «&#xa0;%1&#xa0;» de celles pour «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ui::errors</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The server is not running</source>
        <translation>Le serveur n’est pas démarré</translation>
    </message>
    <message>
        <source>Start it with the button at the top, then try again.</source>
        <translation>Démarrez-le avec le bouton en haut, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is already in use</source>
        <translation>%1 est déjà utilisé</translation>
    </message>
    <message>
        <source>Another program, perhaps a second Declic, listens there. Close it, or start Declic with another --connector or --operator port.</source>
        <translation>Un autre programme, peut-être un second Declic, y écoute. Fermez-le, ou lancez Declic avec un autre port --connector ou --operator.</translation>
    </message>
    <message>
        <source>Cannot listen on %1</source>
        <translation>Impossible d’écouter sur %1</translation>
    </message>
    <message>
        <source>The system says: %1. Choose an address of this computer and a port above 1023.</source>
        <translation>Le système indique&#xa0;: %1. Choisissez une adresse de cet ordinateur et un port supérieur à 1023.</translation>
    </message>
    <message>
        <source>The operator address needs a token</source>
        <translation>L’adresse de l’opérateur exige un jeton</translation>
    </message>
    <message>
        <source>It can be reached from other computers. Set an operator token, or let it listen on 127.0.0.1 only.</source>
        <translation>Elle est accessible depuis d’autres ordinateurs. Définissez un jeton d’opérateur, ou écoutez seulement sur 127.0.0.1.</translation>
    </message>
    <message>
        <source>The public URL is not usable</source>
        <translation>L’URL publique n’est pas utilisable</translation>
    </message>
    <message>
        <source>“%1” is not an http or https address. Write it like https://shop.example.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse http ou https. Écrivez-la comme https://shop.example.</translation>
    </message>
    <message>
        <source>The data file cannot be opened</source>
        <translation>Le fichier de données ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>%1: %2. Check that the folder exists, that you may write to it and that the disk is not full.</source>
        <translation>%1&#xa0;: %2. Vérifiez que le dossier existe, que vous pouvez y écrire et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>The data file comes from a newer Declic</source>
        <translation>Le fichier de données vient d’un Declic plus récent</translation>
    </message>
    <message>
        <source>It has format %1; this program knows formats up to %2. Update Declic, or choose another data folder.</source>
        <translation>Il a le format %1&#xa0;; ce programme connaît les formats jusqu’à %2. Mettez Declic à jour, ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>The data file is in use</source>
        <translation>Le fichier de données est utilisé</translation>
    </message>
    <message>
        <source>Another Declic works with it. Close that one, or choose another data folder. (%1)</source>
        <translation>Un autre Declic s’en sert. Fermez-le, ou choisissez un autre dossier de données. (%1)</translation>
    </message>
    <message>
        <source>There is no event “%1”</source>
        <translation>Il n’y a pas d’événement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose one of the definition: %1.</source>
        <translation>Choisissez-en un de la définition&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This subscription is gone</source>
        <translation>Cet abonnement n’existe plus</translation>
    </message>
    <message>
        <source>The flow unsubscribed or was removed meanwhile. Choose another one.</source>
        <translation>Le flux s’est désabonné ou a été supprimé entre-temps. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This delivery is gone</source>
        <translation>Cet envoi n’existe plus</translation>
    </message>
    <message>
        <source>It was removed from the history meanwhile. Refresh the list.</source>
        <translation>Il a été retiré de l’historique entre-temps. Actualisez la liste.</translation>
    </message>
    <message>
        <source>This test flow is gone</source>
        <translation>Ce flux de test n’existe plus</translation>
    </message>
    <message>
        <source>Add a new one.</source>
        <translation>Ajoutez-en un nouveau.</translation>
    </message>
    <message>
        <source>The values do not fit the event</source>
        <translation>Les valeurs ne conviennent pas à l’événement</translation>
    </message>
    <message>
        <source>%1 Correct it, or send it all the same to see how the flow reacts.</source>
        <translation>%1 Corrigez, ou envoyez quand même pour voir comment réagit le flux.</translation>
    </message>
    <message>
        <source>The text is not JSON</source>
        <translation>Le texte n’est pas du JSON</translation>
    </message>
    <message>
        <source>The callback host %1 is not allowed</source>
        <translation>L’hôte de rappel %1 n’est pas autorisé</translation>
    </message>
    <message>
        <source>%1. If you trust it, allow it with --allow-callback.</source>
        <translation>%1. Si vous lui faites confiance, autorisez-le avec --allow-callback.</translation>
    </message>
    <message>
        <source>The callback URL is not usable</source>
        <translation>L’URL de rappel n’est pas utilisable</translation>
    </message>
    <message>
        <source>The test flow could not subscribe</source>
        <translation>Le flux de test n’a pas pu s’abonner</translation>
    </message>
    <message>
        <source>The connector answered: %1. The log has the details.</source>
        <translation>Le connecteur a répondu&#xa0;: %1. Le journal donne les détails.</translation>
    </message>
    <message>
        <source>Nobody listens to this event</source>
        <translation>Personne n’écoute cet événement</translation>
    </message>
    <message>
        <source>Let a flow subscribe, or add a test flow, and fire again.</source>
        <translation>Abonnez un flux, ou ajoutez un flux de test, puis redéclenchez.</translation>
    </message>
    <message>
        <source>Callers&apos; access tokens cannot be checked</source>
        <translation>Les jetons d’accès des appelants ne peuvent pas être vérifiés</translation>
    </message>
    <message>
        <source>The rules about tenants, audiences and issuer do not fit together: %1.</source>
        <translation>Les règles sur les locataires, les audiences et l’émetteur ne vont pas ensemble&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A file for https is missing</source>
        <translation>Il manque un fichier pour https</translation>
    </message>
    <message>
        <source>There is no file “%1”. Choose the certificate and its private key again, or use a self-signed certificate.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas. Choisissez de nouveau le certificat et sa clé privée, ou utilisez un certificat autosigné.</translation>
    </message>
    <message>
        <source>A file for https cannot be read</source>
        <translation>Un fichier pour https ne peut pas être lu</translation>
    </message>
    <message>
        <source>%1: %2. Let this user read the file, or choose another one.</source>
        <translation>%1&#xa0;: %2. Autorisez cet utilisateur à lire le fichier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The certificate file holds no certificate</source>
        <translation>Le fichier de certificat ne contient aucun certificat</translation>
    </message>
    <message>
        <source>“%1” has no “BEGIN CERTIFICATE” in it, or what follows is damaged. Choose a PEM file with the certificate first and its chain behind it.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas «&#xa0;BEGIN CERTIFICATE&#xa0;», ou la suite est endommagée. Choisissez un fichier PEM qui contient d’abord le certificat, puis sa chaîne.</translation>
    </message>
    <message>
        <source>The key file holds no usable private key</source>
        <translation>Le fichier de clé ne contient aucune clé privée utilisable</translation>
    </message>
    <message>
        <source>“%1” has no RSA or elliptic curve key as PEM in it. Choose the private key that was made for the certificate.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucune clé RSA ou à courbe elliptique au format PEM. Choisissez la clé privée créée pour le certificat.</translation>
    </message>
    <message>
        <source>The private key needs its pass phrase</source>
        <translation>La clé privée nécessite sa phrase secrète</translation>
    </message>
    <message>
        <source>“%1” is encrypted, and the pass phrase is missing or wrong. Type it in the settings, or set DECLIC_KEY_PASSPHRASE before you start Declic.</source>
        <translation>«&#xa0;%1&#xa0;» est chiffré, et la phrase secrète manque ou est incorrecte. Saisissez-la dans les paramètres, ou définissez DECLIC_KEY_PASSPHRASE avant de démarrer Declic.</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate</source>
        <translation>La clé privée appartient à un autre certificat</translation>
    </message>
    <message>
        <source>“%2” does not fit “%1”. Choose the two files that were made together.</source>
        <translation>«&#xa0;%2&#xa0;» ne correspond pas à «&#xa0;%1&#xa0;». Choisissez les deux fichiers créés ensemble.</translation>
    </message>
    <message>
        <source>A self-signed certificate could not be made</source>
        <translation>Un certificat autosigné n’a pas pu être créé</translation>
    </message>
    <message>
        <source>The reason: %1. Check that the data folder can be written and that the disk is not full.</source>
        <translation>La raison&#xa0;: %1. Vérifiez que le dossier de données est accessible en écriture et que le disque n’est pas plein.</translation>
    </message>
</context>
<context>
    <name>ui::forms::ChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(non renseigné)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>ui::forms::DateEditor</name>
    <message>
        <source>Calendar: %1</source>
        <translation>Calendrier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose the day</source>
        <translation>Choisir le jour</translation>
    </message>
</context>
<context>
    <name>ui::forms::FieldRow</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>Omettre %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>en lecture seule</translation>
    </message>
    <message>
        <source>The connector alone writes this value.</source>
        <translation>Seul le connecteur écrit cette valeur.</translation>
    </message>
    <message>
        <source>Send null instead of a value</source>
        <translation>Envoyer null au lieu d’une valeur</translation>
    </message>
    <message>
        <source>Send null as %1</source>
        <translation>Envoyer null pour %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) to correct inside</source>
        <translation>
            <numerusform>%n valeur à corriger à l’intérieur</numerusform>
            <numerusform>%n valeurs à corriger à l’intérieur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::forms::GroupEditor</name>
    <message>
        <source>Also in the JSON: %1</source>
        <translation>Aussi dans le JSON&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::forms::ListEditor</name>
    <message>
        <source>Add entry</source>
        <translation>Ajouter une entrée</translation>
    </message>
    <message>
        <source>Add entry: %1</source>
        <translation>Ajouter une entrée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::forms::ListItem</name>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, entrée %2</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Supprimer cette entrée</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Monter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Descendre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Supprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Entrée %1 : %2</translation>
    </message>
    <message>
        <source>Move up (Ctrl+Shift+Up)</source>
        <translation>Monter (Ctrl+Maj+Haut)</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Shift+Down)</source>
        <translation>Descendre (Ctrl+Maj+Bas)</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) to correct inside</source>
        <translation>
            <numerusform>%n valeur à corriger à l’intérieur</numerusform>
            <numerusform>%n valeurs à corriger à l’intérieur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::forms::PayloadEditor</name>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Values as JSON</source>
        <translation>Valeurs en JSON</translation>
    </message>
    <message>
        <source>Write a JSON value.</source>
        <translation>Écrivez une valeur JSON.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>ui::forms::PayloadForm</name>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>La valeur</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, entrée %2</translation>
    </message>
    <message>
        <source>The flow will refuse this: %1</source>
        <translation>Le flux refusera ceci : %1</translation>
    </message>
</context>
<context>
    <name>ui::forms::RawEditor</name>
    <message>
        <source>Any JSON value</source>
        <translation>N’importe quelle valeur JSON</translation>
    </message>
</context>
<context>
    <name>ui::models::CallbacksModel</name>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
</context>
<context>
    <name>ui::models::DeliveryColumn</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Callback host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>ui::models::HeadersModel</name>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>ui::models::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>ui::models::SubscriptionsModel</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Callback host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Last fired</source>
        <translation>Déclenché</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>ui::models::TestFlowsModel</name>
    <message>
        <source>Test flow</source>
        <translation>Flux de test</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
</context>
<context>
    <name>ui::outcome</name>
    <message>
        <source>%1 The answer was %2, %3.</source>
        <translation>%1 La réponse était %2, %3.</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Pas encore tenté</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Flow is off</source>
        <translation>Flux désactivé</translation>
    </message>
    <message>
        <source>Values refused</source>
        <translation>Valeurs refusées</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>Receiver failed</source>
        <translation>Panne du destinataire</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Adresse interdite</translation>
    </message>
    <message>
        <source>Unexpected answer</source>
        <translation>Réponse inattendue</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
</context>
<context>
    <name>ui::pages::DeliveryDetails</name>
    <message>
        <source>Request and answer</source>
        <translation>Requête et réponse</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Attempt shown</source>
        <translation>Tentative affichée</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copier en cURL</translation>
    </message>
    <message>
        <source>The request as a command line, with the callback&apos;s secret masked</source>
        <translation>La requête en ligne de commande, le secret du rappel étant masqué</translation>
    </message>
    <message>
        <source>Fire again…</source>
        <translation>Redéclencher…</translation>
    </message>
    <message>
        <source>Open these values on the Fire page</source>
        <translation>Ouvrir ces valeurs dans la page Déclencher</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>Answer body</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>La réponse n’a pas de corps.</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>En-têtes de la requête</translation>
    </message>
    <message>
        <source>Answer headers</source>
        <translation>En-têtes de la réponse</translation>
    </message>
    <message>
        <source>Attempt %1 of %2</source>
        <translation>Tentative %1 sur %2</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Réponse %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>Pas de réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Attempt started</source>
        <translation>Début de la tentative</translation>
    </message>
    <message>
        <source>Network says</source>
        <translation>Message du réseau</translation>
    </message>
    <message>
        <source>Platform code</source>
        <translation>Code de la plateforme</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Identifiant d’exécution</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Identifiant de l’événement</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation>Identifiant de l’abonnement</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Stored answer</source>
        <translation>Réponse conservée</translation>
    </message>
    <message>
        <source>Only its beginning is kept</source>
        <translation>Seul le début est conservé</translation>
    </message>
    <message>
        <source>Copied as cURL; put the real callback URL in place of the masked one</source>
        <translation>Copié en cURL&#xa0;; remplacez l’URL de rappel masquée par la vraie</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is sent when the subscription is resumed.</source>
        <translation>Il partira à la reprise de l’abonnement.</translation>
    </message>
</context>
<context>
    <name>ui::pages::FirePage</name>
    <message>
        <source>Fire an event</source>
        <translation>Déclencher un événement</translation>
    </message>
    <message>
        <source>Sample values</source>
        <translation>Valeurs d’exemple</translation>
    </message>
    <message>
        <source>Fill in values that fit the event</source>
        <translation>Remplir avec des valeurs qui conviennent à l’événement</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Événement</translation>
    </message>
    <message>
        <source>Send &amp;to</source>
        <translation>En&amp;voyer à</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Envoyer à</translation>
    </message>
    <message>
        <source>Add a test flow</source>
        <translation>Ajouter un flux de test</translation>
    </message>
    <message>
        <source>Send it although it does not fit</source>
        <translation>Envoyer malgré les erreurs</translation>
    </message>
    <message>
        <source>To see how the flow reacts to values that break the event&apos;s schema</source>
        <translation>Pour voir comment le flux réagit à des valeurs contraires au schéma de l’événement</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Déclencher</translation>
    </message>
    <message>
        <source>The definition has no trigger.</source>
        <translation>La définition n’a aucun déclencheur.</translation>
    </message>
    <message>
        <source>Fill in the values and send them to the flows.</source>
        <translation>Remplissez les valeurs et envoyez-les aux flux.</translation>
    </message>
    <message>
        <source>Every flow that listens (%1)</source>
        <translation>Tous les flux à l’écoute (%1)</translation>
    </message>
    <message>
        <source>Only %1 (%2)</source>
        <translation>Seulement %1 (%2)</translation>
    </message>
    <message>
        <source>Only %1 will receive it.</source>
        <translation>Seul %1 le recevra.</translation>
    </message>
    <message>
        <source>No flow listens to this event yet.</source>
        <translation>Aucun flux n’écoute encore cet événement.</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) will receive it: %1</source>
        <translation>
            <numerusform>%n flux le recevra&#xa0;: %1</numerusform>
            <numerusform>%n flux le recevront&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the server to fire.</source>
        <translation>Démarrez le serveur pour déclencher.</translation>
    </message>
    <message>
        <source>Correct the JSON first.</source>
        <translation>Corrigez d’abord le JSON.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) to correct</source>
        <translation>
            <numerusform>%n valeur à corriger</numerusform>
            <numerusform>%n valeurs à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi en cours…</translation>
    </message>
</context>
<context>
    <name>ui::pages::FireResults</name>
    <message>
        <source>Deliveries finished</source>
        <translation>Envois terminés</translation>
    </message>
    <message>
        <source>Deliveries of this event</source>
        <translation>Envois de cet événement</translation>
    </message>
    <message>
        <source>Double-click a line to see request and answer</source>
        <translation>Double-cliquez sur une ligne pour voir la requête et la réponse</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>No flow listens to this event, so nothing was sent.</source>
        <translation>Aucun flux n’écoute cet événement&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Not everything arrived</source>
        <translation>Tout n’est pas arrivé</translation>
    </message>
    <message>
        <source>%1 of %2 delivered</source>
        <translation>%1 sur %2 remis</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Annuler le reste</translation>
    </message>
    <message>
        <source>Never send what still waits of this event</source>
        <translation>Ne jamais envoyer ce qui attend encore de cet événement</translation>
    </message>
    <message>
        <source>Show in History</source>
        <translation>Voir dans l’historique</translation>
    </message>
    <message>
        <source>List what failed of this event</source>
        <translation>Lister ce qui a échoué de cet événement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s) to be tried again</source>
        <translation>
            <numerusform>%Ln attend un nouvel essai</numerusform>
            <numerusform>%Ln attendent un nouvel essai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln annulé</numerusform>
            <numerusform>%Ln annulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way</source>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be tried again</source>
        <translation>Nouvel essai prévu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Finished after %1, %2 deliveries a second</source>
        <translation>Terminé après %1, %2 envois par seconde</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1 deliveries a second</source>
        <translation>%1 envois par seconde</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>encore %1 environ</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln for other reasons</source>
        <translation>
            <numerusform>%Ln pour une autre raison</numerusform>
            <numerusform>%Ln pour d’autres raisons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Filter by flow, host, event or run id</source>
        <translation>Filtrer par flux, hôte, événement ou exécution</translation>
    </message>
    <message>
        <source>Event shown</source>
        <translation>Événement affiché</translation>
    </message>
    <message>
        <source>Result shown</source>
        <translation>Résultat affiché</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
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
        <source>Deliveries</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Fire an event</source>
        <translation>Déclencher un événement</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) match the filter</source>
        <translation>
            <numerusform>%Ln envoi correspond au filtre</numerusform>
            <numerusform>%Ln envois correspondent au filtre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies)</source>
        <translation>
            <numerusform>%Ln envoi</numerusform>
            <numerusform>%Ln envois</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <source>Change the filter above to see more deliveries.</source>
        <translation>Modifiez le filtre ci-dessus pour voir d’autres envois.</translation>
    </message>
    <message>
        <source>No delivery yet</source>
        <translation>Aucun envoi pour l’instant</translation>
    </message>
    <message>
        <source>Each event makes one delivery for every flow that listens. Fire an event, and they are listed here with request and answer.</source>
        <translation>Chaque événement donne lieu à un envoi par flux à l’écoute. Déclenchez un événement&#xa0;: les envois s’affichent ici avec requête et réponse.</translation>
    </message>
</context>
<context>
    <name>ui::pages::LogPage</name>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What the program does, line by line. Secrets are masked.</source>
        <translation>Ce que fait le programme, ligne par ligne. Les secrets sont masqués.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 et plus grave</translation>
    </message>
    <message>
        <source>Least level shown</source>
        <translation>Niveau minimal affiché</translation>
    </message>
    <message>
        <source>Category shown</source>
        <translation>Catégorie affichée</translation>
    </message>
    <message>
        <source>No lines to show</source>
        <translation>Aucune ligne à afficher</translation>
    </message>
    <message>
        <source>Lines appear here as soon as something happens. If there were some, look at the level, the category and the search text above.</source>
        <translation>Les lignes apparaissent dès qu’il se passe quelque chose. S’il y en avait, vérifiez le niveau, la catégorie et le texte recherché ci-dessus.</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Continue (%1)</source>
        <translation>Reprendre (%1)</translation>
    </message>
</context>
<context>
    <name>ui::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>What runs where, and what happened today.</source>
        <translation>Ce qui tourne et où, et ce qui s’est passé aujourd’hui.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Events today</source>
        <translation>Émis aujourd’hui</translation>
    </message>
    <message>
        <source>Delivered today</source>
        <translation>Remis aujourd’hui</translation>
    </message>
    <message>
        <source>Failed today</source>
        <translation>Échecs du jour</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connecteur</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Flows subscribe here; a tunnel may expose it.</source>
        <translation>Les flux s’y abonnent&#xa0;; un tunnel peut l’exposer.</translation>
    </message>
    <message>
        <source>For you and your scripts; never expose it.</source>
        <translation>Pour vous et vos scripts&#xa0;; ne l’exposez jamais.</translation>
    </message>
    <message>
        <source>The server is not running</source>
        <translation>Le serveur n’est pas démarré</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse copiée</translation>
    </message>
    <message>
        <source>Last failures</source>
        <translation>Derniers échecs</translation>
    </message>
    <message>
        <source>None. Deliveries that fail are listed here.</source>
        <translation>Aucun. Les envois en échec s’affichent ici.</translation>
    </message>
    <message>
        <source>Double-click a line to see request and answer</source>
        <translation>Double-cliquez sur une ligne pour voir la requête et la réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n arrêté</numerusform>
            <numerusform>%n arrêtés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::SendingCard</name>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) wait, the oldest for %1.</source>
        <translation>
            <numerusform>%Ln envoi attend, depuis %1.</numerusform>
            <numerusform>%Ln envois attendent, le plus ancien depuis %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed and will be tried again.</source>
        <translation>
            <numerusform>%Ln a échoué et sera retenté.</numerusform>
            <numerusform>%Ln ont échoué et seront retentés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) are paused.</source>
        <translation>
            <numerusform>%n abonnement est suspendu.</numerusform>
            <numerusform>%n abonnements sont suspendus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more host(s)</source>
        <translation>
            <numerusform>… et %n autre hôte</numerusform>
            <numerusform>… et %n autres hôtes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::SubscriptionDetails</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Recorded headers</source>
        <translation>En-têtes enregistrés</translation>
    </message>
    <message>
        <source>Send a test event…</source>
        <translation>Envoyer un événement de test…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Details of the subscription</source>
        <translation>Détails de l’abonnement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Flow id</source>
        <translation>Identifiant du flux</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonné le</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renouvelé le</translation>
    </message>
    <message>
        <source>Last fired</source>
        <translation>Déclenché</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation>Identifiant de l’abonnement</translation>
    </message>
    <message>
        <source>Object id</source>
        <translation>Identifiant d’objet</translation>
    </message>
    <message>
        <source>Paused: what it is to be told of waits</source>
        <translation>Suspendu&#xa0;: ce qui lui est destiné attend</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
</context>
<context>
    <name>ui::pages::SubscriptionsPage</name>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>The flows that are told when an event is fired.</source>
        <translation>Les flux prévenus lorsqu’un événement est déclenché.</translation>
    </message>
    <message>
        <source>Add a test flow</source>
        <translation>Ajouter un flux de test</translation>
    </message>
    <message>
        <source>Filter subscriptions</source>
        <translation>Filtrer les abonnements</translation>
    </message>
    <message>
        <source>Send a test event…</source>
        <translation>Envoyer un événement de test…</translation>
    </message>
    <message>
        <source>Subscriptions (%1)</source>
        <translation>Abonnements (%1)</translation>
    </message>
    <message>
        <source>Test flows (%1)</source>
        <translation>Flux de test (%1)</translation>
    </message>
    <message>
        <source>No flow listens yet</source>
        <translation>Aucun flux à l’écoute</translation>
    </message>
    <message>
        <source>Build a flow in Power Automate or Logic Apps that starts with your connector&apos;s trigger: it appears here when you save it. Or add a test flow, which needs no network.</source>
        <translation>Créez dans Power Automate ou Logic Apps un flux qui commence par le déclencheur de votre connecteur&#xa0;: il apparaît ici dès que vous l’enregistrez. Ou ajoutez un flux de test, qui n’a besoin d’aucun réseau.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <source>Change or clear the text above to see your subscriptions.</source>
        <translation>Modifiez ou effacez le texte ci-dessus pour voir vos abonnements.</translation>
    </message>
</context>
<context>
    <name>ui::pages::TestFlowsPanel</name>
    <message>
        <source>Test flows</source>
        <translation>Flux de test</translation>
    </message>
    <message>
        <source>Callbacks received</source>
        <translation>Rappels reçus</translation>
    </message>
    <message>
        <source>Values received</source>
        <translation>Valeurs reçues</translation>
    </message>
    <message>
        <source>Fire an event: what the flow receives stands here.</source>
        <translation>Déclenchez un événement&#xa0;: ce que reçoit le flux s’affiche ici.</translation>
    </message>
    <message>
        <source>This flow &amp;answers</source>
        <translation>Ce flux &amp;répond</translation>
    </message>
    <message>
        <source>Answer of the test flow</source>
        <translation>Réponse du flux de test</translation>
    </message>
    <message>
        <source>Remove flow</source>
        <translation>Supprimer le flux</translation>
    </message>
    <message>
        <source>Let the flow unsubscribe and go away</source>
        <translation>Désabonner le flux et le retirer</translation>
    </message>
    <message>
        <source>No test flow yet</source>
        <translation>Aucun flux de test</translation>
    </message>
    <message>
        <source>A test flow plays Power Automate on this computer: it subscribes like a real flow, shows what it receives, and answers as you choose.</source>
        <translation>Un flux de test joue Power Automate sur cet ordinateur&#xa0;: il s’abonne comme un vrai flux, montre ce qu’il reçoit et répond comme vous le décidez.</translation>
    </message>
    <message>
        <source>Add a test flow</source>
        <translation>Ajouter un flux de test</translation>
    </message>
    <message>
        <source>It could not subscribe: %1</source>
        <translation>Il n’a pas pu s’abonner&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::sending</name>
    <message>
        <source>It was sent again, so the receiver may know this event already.</source>
        <translation>Il a été refait&#xa0;: le destinataire connaît peut-être déjà cet événement.</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>L’essai %1</translation>
    </message>
    <message>
        <source>Try %1 of %2</source>
        <translation>L’essai %1 sur %2</translation>
    </message>
    <message>
        <source>%1 follows when the subscription is resumed.</source>
        <translation>%1 suivra à la reprise de l’abonnement.</translation>
    </message>
    <message>
        <source>%1 is due now.</source>
        <translation>%1 est dû maintenant.</translation>
    </message>
    <message>
        <source>%1 follows in %2, at %3.</source>
        <translation>%1 suivra dans %2, à %3.</translation>
    </message>
    <message>
        <source>Asked for a pause until %1, for another %2.</source>
        <translation>A demandé une pause jusqu’à %1, encore %2.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n failure(s) in a row; probed in %1.</source>
        <translation>
            <numerusform>Suspendu après %n échec&#xa0;; sondé dans %1.</numerusform>
            <numerusform>Suspendu après %n échecs de suite&#xa0;; sondé dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n failure(s) in a row; the next delivery probes it.</source>
        <translation>
            <numerusform>Suspendu après %n échec&#xa0;; le prochain envoi le sondera.</numerusform>
            <numerusform>Suspendu après %n échecs de suite&#xa0;; le prochain envoi le sondera.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Banner</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>ui::widgets::CopyField</name>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::widgets::FilterField</name>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>ui::widgets::ServerBar</name>
    <message>
        <source>Connector URL</source>
        <translation>URL du connecteur</translation>
    </message>
    <message>
        <source>Swagger UI</source>
        <translation>Swagger UI</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>The server could not start</source>
        <translation>Le serveur n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>Start the server to get the connector&apos;s URL</source>
        <translation>Démarrez le serveur pour obtenir l’URL du connecteur</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>ui::widgets::StepList</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À faire</translation>
    </message>
</context>
<context>
    <name>ui::widgets::TimingBars</name>
    <message>
        <source>Timings</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Name look-up</source>
        <translation>Résolution du nom</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Attente de la réponse</translation>
    </message>
    <message>
        <source>Reading the answer</source>
        <translation>Lecture de la réponse</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>ui::wording</name>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Could not start</source>
        <translation>N’a pas pu démarrer</translation>
    </message>
    <message>
        <source>Test flow</source>
        <translation>Flux de test</translation>
    </message>
    <message>
        <source>Other client</source>
        <translation>Autre client</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Flow is off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Unnamed flow</source>
        <translation>Flux sans nom</translation>
    </message>
    <message>
        <source>Not fired yet</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Failed (%1)</source>
        <translation>Échec (%1)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Accept (202)</source>
        <translation>Accepter (202)</translation>
    </message>
    <message>
        <source>Flow is switched off (400)</source>
        <translation>Flux désactivé (400)</translation>
    </message>
    <message>
        <source>Too many requests (429)</source>
        <translation>Trop de requêtes (429)</translation>
    </message>
    <message>
        <source>Server error (500)</source>
        <translation>Erreur du serveur (500)</translation>
    </message>
    <message>
        <source>Accept after five seconds</source>
        <translation>Accepter après cinq secondes</translation>
    </message>
    <message>
        <source>Never answer</source>
        <translation>Ne jamais répondre</translation>
    </message>
    <message>
        <source>Subscribing…</source>
        <translation>Abonnement…</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>À l’écoute</translation>
    </message>
    <message>
        <source>Unsubscribing…</source>
        <translation>Désabonnement…</translation>
    </message>
    <message>
        <source>Could not subscribe</source>
        <translation>N’a pas pu s’abonner</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Débogage</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>répétition</translation>
    </message>
    <message>
        <source>Try %1 is due</source>
        <translation>Essai %1 dû</translation>
    </message>
    <message>
        <source>Try %1 in %2</source>
        <translation>Essai %1 dans %2</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Utilisé</translation>
    </message>
</context>
<context>
    <name>app::EventConnections</name>
    <message>
        <source>It is not a file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
</context>
<context>
    <name>ui::eventFile</name>
    <message>
        <source>The file is too large: at most %1 are read.</source>
        <translation>Le fichier est trop grand&#xa0;: %1 au plus sont lus.</translation>
    </message>
    <message>
        <source>The file has more than %1 events. Split it.</source>
        <translation>Le fichier a plus de %1 événements. Divisez-le.</translation>
    </message>
    <message>
        <source>The table has more than %1 columns.</source>
        <translation>Le tableau a plus de %1 colonnes.</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save it as “CSV UTF-8”.</source>
        <translation>Le texte n’est pas en UTF-8. Enregistrez-le au format «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>The file has no events. A table needs a line of names and a line for each event.</source>
        <translation>Le fichier n’a aucun événement. Un tableau a besoin d’une ligne de noms, puis d’une ligne par événement.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation>Un guillemet n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Text stands behind a closing quotation mark. Write a quotation mark inside a cell twice.</source>
        <translation>Du texte suit un guillemet fermant. Doublez les guillemets à l’intérieur d’une cellule.</translation>
    </message>
    <message>
        <source>A column has no name.</source>
        <translation>Une colonne n’a pas de nom.</translation>
    </message>
    <message>
        <source>Two columns are called “%1”.</source>
        <translation>Deux colonnes s’appellent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The column “%1” contradicts another one: the same property cannot be a value and have values inside.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» en contredit une autre&#xa0;: une même propriété ne peut pas être une valeur et contenir des valeurs.</translation>
    </message>
    <message>
        <source>This is not JSON: expected %1.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1 était attendu.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Column %1 (%2): %3</source>
        <translation>Colonne %1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::models::EventFileModel</name>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
</context>
<context>
    <name>ui::models::RunFailuresModel</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Why it was not fired</source>
        <translation>Pourquoi il n’a pas été déclenché</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (ligne %2)</translation>
    </message>
</context>
<context>
    <name>ui::pages::EventFileDialog</name>
    <message>
        <source>Events of the file</source>
        <translation>Événements du fichier</translation>
    </message>
    <message>
        <source>Events from a file</source>
        <translation>Événements d’un fichier</translation>
    </message>
    <message>
        <source>Select lines to fire these alone</source>
        <translation>Sélectionnez des lignes pour ne déclencher que celles-ci</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s).</source>
        <translation>
            <numerusform>%n événement.</numerusform>
            <numerusform>%n événements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them does (do) not fit.</source>
        <translation>
            <numerusform>%n ne convient pas.</numerusform>
            <numerusform>%n ne conviennent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The event knows no column “%1”; it is sent as text.</source>
        <translation>L’événement ne connaît pas de colonne «&#xa0;%1&#xa0;»&#xa0;; elle est envoyée comme texte.</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>&#xa0;», «&#xa0;</translation>
    </message>
    <message>
        <source>Seconds from one event to the next</source>
        <translation>Secondes d’un événement au suivant</translation>
    </message>
    <message>
        <source>Seconds from one event to the next; 0 fires as soon as the last one is taken</source>
        <translation>Secondes d’un événement au suivant&#xa0;; 0 déclenche dès que le précédent est pris en charge</translation>
    </message>
    <message>
        <source>every </source>
        <translation>toutes les </translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sans attendre</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>Ca&amp;dence</translation>
    </message>
    <message>
        <source>Send those that do not fit, too</source>
        <translation>Envoyer aussi ceux qui ne conviennent pas</translation>
    </message>
    <message>
        <source>To see how the flow reacts to values that break the event&apos;s schema</source>
        <translation>Pour voir comment le flux réagit à des valeurs contraires au schéma de l’événement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Fire %n selected</source>
        <translation>
            <numerusform>Déclencher la sélection (%n)</numerusform>
            <numerusform>Déclencher la sélection (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fire %n event(s)</source>
        <translation>
            <numerusform>Déclencher %n événement</numerusform>
            <numerusform>Déclencher %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the server to fire.</source>
        <translation>Démarrez le serveur pour déclencher.</translation>
    </message>
</context>
<context>
    <name>ui::pages::FireTools</name>
    <message>
        <source>Fro&amp;m file…</source>
        <translation>D’un fi&amp;chier…</translation>
    </message>
    <message>
        <source>Fire the events of a JSON or CSV file; you see them first</source>
        <translation>Déclencher les événements d’un fichier JSON ou CSV&#xa0;; vous les voyez d’abord</translation>
    </message>
    <message>
        <source>Save these values as</source>
        <translation>Enregistrer ces valeurs sous</translation>
    </message>
    <message>
        <source>Rename the saved event</source>
        <translation>Renommer l’événement enregistré</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Déclencher</translation>
    </message>
    <message>
        <source>Fire until stopped</source>
        <translation>Déclencher jusqu’à l’arrêt</translation>
    </message>
    <message numerus="yes">
        <source>Fire %n time(s)</source>
        <translation>
            <numerusform>Déclencher %n fois</numerusform>
            <numerusform>Déclencher %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 n’est pas utilisable</translation>
    </message>
</context>
<context>
    <name>ui::pages::RunPanel</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Events that were not fired</source>
        <translation>Événements qui n’ont pas été déclenchés</translation>
    </message>
    <message>
        <source>Events fired</source>
        <translation>Événements déclenchés</translation>
    </message>
    <message>
        <source>Fire no more events; what was fired is delivered</source>
        <translation>Ne plus déclencher d’événements&#xa0;; ce qui l’a été est livré</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 of %2 events fired</source>
        <translation>%1 événements déclenchés sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) fired</source>
        <translation>
            <numerusform>%n événement déclenché</numerusform>
            <numerusform>%n événements déclenchés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arrêt en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(ies)</source>
        <translation>
            <numerusform>%n livraison</numerusform>
            <numerusform>%n livraisons</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message numerus="yes">
        <source>%n more that are not listed</source>
        <translation>
            <numerusform>%n autre qui n’est pas listé</numerusform>
            <numerusform>%n autres qui ne sont pas listés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::SavedEventsButton</name>
    <message>
        <source>Save&amp;d events</source>
        <translation>E&amp;nregistrés</translation>
    </message>
    <message>
        <source>Load values that you kept, or keep these under a name</source>
        <translation>Charger des valeurs gardées, ou garder celles-ci sous un nom</translation>
    </message>
    <message>
        <source>The saved event “%1” was replaced.</source>
        <translation>L’événement enregistré «&#xa0;%1&#xa0;» a été remplacé.</translation>
    </message>
    <message>
        <source>The saved event “%1” was deleted.</source>
        <translation>L’événement enregistré «&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>&amp;Save these values as…</source>
        <translation>&amp;Enregistrer ces valeurs sous…</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>&amp;Renommer «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Nothing is saved for this event yet</source>
        <translation>Rien n’est encore enregistré pour cet événement</translation>
    </message>
</context>
<context>
    <name>ui::widgets::RepeatBox</name>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Répéter</translation>
    </message>
    <message>
        <source>Fire several events, one after the other. Write {{n}} into a value for the number of the event, {{uuid}} for an id and {{now}} for the time.</source>
        <translation>Déclencher plusieurs événements, l’un après l’autre. Écrivez {{n}} dans une valeur pour le numéro de l’événement, {{uuid}} pour un identifiant et {{now}} pour l’heure.</translation>
    </message>
    <message>
        <source>How many events</source>
        <translation>Nombre d’événements</translation>
    </message>
    <message>
        <source>How many events; 0 goes on until you stop it</source>
        <translation>Nombre d’événements&#xa0;; 0 continue jusqu’à ce que vous l’arrêtiez</translation>
    </message>
    <message>
        <source> times</source>
        <translation> fois</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>jusqu’à l’arrêt</translation>
    </message>
    <message>
        <source>Seconds from one event to the next</source>
        <translation>Secondes d’un événement au suivant</translation>
    </message>
    <message>
        <source>Seconds from one event to the next; 0 fires as soon as the last one is taken</source>
        <translation>Secondes d’un événement au suivant&#xa0;; 0 déclenche dès que le précédent est pris en charge</translation>
    </message>
    <message>
        <source>every </source>
        <translation>toutes les </translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sans attendre</translation>
    </message>
</context>
<context>
    <name>ui::forms::FoldButton</name>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Replier %1</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>Déplier %1</translation>
    </message>
</context>
<context>
    <name>ui::forms::InputsDialog</name>
    <message>
        <source>In the address</source>
        <translation>Dans l’adresse</translation>
    </message>
    <message>
        <source>In the query</source>
        <translation>Dans la requête</translation>
    </message>
    <message>
        <source>As header fields</source>
        <translation>En champs d’en-tête</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>Dans le corps</translation>
    </message>
    <message>
        <source>Add a test flow</source>
        <translation>Ajouter un flux de test</translation>
    </message>
    <message>
        <source>A flow that uses this event fills in these values when it subscribes.</source>
        <translation>Un flux qui utilise cet événement remplit ces valeurs quand il s’abonne.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>The connector will refuse this: %1</source>
        <translation>Le connecteur refusera ceci : %1</translation>
    </message>
    <message>
        <source>Add the flow</source>
        <translation>Ajouter le flux</translation>
    </message>
</context>
<context>
    <name>ui::forms::MapEditor</name>
    <message>
        <source>Add a named value</source>
        <translation>Ajouter une valeur nommée</translation>
    </message>
    <message>
        <source>Add a named value: %1</source>
        <translation>Ajouter une valeur nommée : %1</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>“%1” stands here already: choose another name.</source>
        <translation>« %1 » existe déjà ici : choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>ui::forms::MapRow</name>
    <message>
        <source>Remove this value</source>
        <translation>Supprimer cette valeur</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nom de %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Supprimer : %1</translation>
    </message>
</context>
<context>
    <name>ui::forms::TextEditor</name>
    <message>
        <source>New value: %1</source>
        <translation>Nouvelle valeur : %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Put a new random value here</source>
        <translation>Mettre ici une nouvelle valeur aléatoire</translation>
    </message>
</context>
<context>
    <name>app::ConnectorConnections</name>
    <message>
        <source>The connector was not opened</source>
        <translation>Le connecteur n’a pas été ouvert</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>%1 ne peut pas être lu. %2</translation>
    </message>
    <message>
        <source>What you decided was not kept</source>
        <translation>Vos choix n’ont pas été conservés</translation>
    </message>
    <message>
        <source>It holds until Declic ends. The project of this connector cannot be written. %1</source>
        <translation>Ils valent jusqu’à la fermeture de Declic. Le projet de ce connecteur ne peut pas être écrit. %1</translation>
    </message>
    <message>
        <source>The last connector was not opened</source>
        <translation>Le dernier connecteur n’a pas été ouvert</translation>
    </message>
    <message>
        <source>%1 does not exist any more or cannot be hosted. The bundled connector takes its place.</source>
        <translation>%1 n’existe plus ou ne peut pas être hébergé. Le connecteur fourni prend sa place.</translation>
    </message>
    <message>
        <source>The project of this connector was not understood</source>
        <translation>Le projet de ce connecteur n’a pas été compris</translation>
    </message>
    <message>
        <source>The project of this connector cannot be read</source>
        <translation>Le projet de ce connecteur ne peut pas être lu</translation>
    </message>
    <message>
        <source>What you decide now is not kept. %1</source>
        <translation>Ce que vous choisissez maintenant ne sera pas conservé. %1</translation>
    </message>
    <message>
        <source>Its file is broken. It was kept as %1, and a new one begins.</source>
        <translation>Son fichier est abîmé. Il a été gardé sous le nom %1, et un nouveau commence.</translation>
    </message>
    <message>
        <source>Parts of its file are broken. The whole file was kept as %1; what was understood holds.</source>
        <translation>Son fichier est abîmé par endroits. Il a été gardé en entier sous le nom %1&#xa0;; ce qui a été compris reste valable.</translation>
    </message>
    <message>
        <source>A later version of Declic wrote its file. It was kept as %1; what was understood holds.</source>
        <translation>Une version plus récente de Declic a écrit son fichier. Il a été gardé sous le nom %1&#xa0;; ce qui a été compris reste valable.</translation>
    </message>
    <message>
        <source>Nothing to host</source>
        <translation>Rien à héberger</translation>
    </message>
    <message>
        <source>%1 declares no operation, so there is nothing that flows could call. Its remarks tell what was not understood. Open it all the same?</source>
        <translation>%1 ne déclare aucune opération&#xa0;: les flux n’auraient rien à appeler. Les remarques disent ce qui n’a pas été compris. L’ouvrir quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Nothing was fetched from %1</source>
        <translation>Rien n’a été reçu de %1</translation>
    </message>
    <message>
        <source>The definition was not kept</source>
        <translation>La définition n’a pas été gardée</translation>
    </message>
    <message>
        <source>%1 cannot be written. %2</source>
        <translation>%1 ne peut pas être écrit. %2</translation>
    </message>
    <message>
        <source>The keychain still holds the key</source>
        <translation>Le trousseau contient encore la clé</translation>
    </message>
    <message>
        <source>It could not be removed and may come back with the next start. Unlock the keychain and forget the keys again. %1</source>
        <translation>Elle n’a pas pu être retirée et peut revenir au prochain démarrage. Déverrouillez le trousseau et oubliez les clés de nouveau. %1</translation>
    </message>
</context>
<context>
    <name>ui::ConnectorMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Bundled connector</source>
        <translation>Connecteur fourni</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Aucun fichier n’a encore été ouvert</translation>
    </message>
    <message>
        <source>%1 does not exist any more</source>
        <translation>%1 n’existe plus</translation>
    </message>
    <message>
        <source>The connector that comes with Declic</source>
        <translation>Le connecteur fourni avec Declic</translation>
    </message>
</context>
<context>
    <name>ui::FileDrop</name>
    <message>
        <source>One connector at a time: drop a single file.</source>
        <translation>Un connecteur à la fois&#xa0;: déposez un seul fichier.</translation>
    </message>
    <message>
        <source>Only a file of this computer can be dropped here.</source>
        <translation>Seul un fichier de cet ordinateur peut être déposé ici.</translation>
    </message>
    <message>
        <source>This is a folder: drop the definition file in it.</source>
        <translation>C’est un dossier&#xa0;: déposez le fichier de définition qu’il contient.</translation>
    </message>
    <message>
        <source>“%1” is no connector definition: its name would end in .json.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une définition de connecteur&#xa0;: son nom finirait par .json.</translation>
    </message>
    <message>
        <source>Drop to host the connector “%1”</source>
        <translation>Déposez pour héberger le connecteur «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ui::OperationRow</name>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Webhook action</source>
        <translation>Action webhook</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Désabonnement</translation>
    </message>
    <message>
        <source>List of events</source>
        <translation>Liste d’événements</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>%1 unsubscribes, as declared</source>
        <translation>%1 désabonne, comme déclaré</translation>
    </message>
    <message>
        <source>As the definition declares</source>
        <translation>Comme la définition le déclare</translation>
    </message>
    <message>
        <source>%1 unsubscribes, to judge by its path</source>
        <translation>%1 désabonne, à en juger par son chemin</translation>
    </message>
    <message>
        <source>To judge by its path</source>
        <translation>À en juger par son chemin</translation>
    </message>
    <message>
        <source>%1 unsubscribes, as you chose</source>
        <translation>%1 désabonne, selon votre choix</translation>
    </message>
    <message>
        <source>As you chose</source>
        <translation>Selon votre choix</translation>
    </message>
    <message>
        <source>Several requests could unsubscribe: choose one</source>
        <translation>Plusieurs requêtes pourraient désabonner&#xa0;: choisissez-en une</translation>
    </message>
    <message>
        <source>A path of Declic&apos;s own unsubscribes</source>
        <translation>Un chemin propre à Declic désabonne</translation>
    </message>
    <message>
        <source>Made from the declared answer</source>
        <translation>Tiré de la réponse déclarée</translation>
    </message>
    <message>
        <source>No body is declared</source>
        <translation>Aucun corps n’est déclaré</translation>
    </message>
    <message>
        <source>Could unsubscribe from a trigger</source>
        <translation>Pourrait désabonner d’un déclencheur</translation>
    </message>
    <message>
        <source>Without its policies: %1</source>
        <translation>Sans ses stratégies : %1</translation>
    </message>
    <message>
        <source>script.csx may change it, and is not run</source>
        <translation>script.csx peut la changer, mais n’est pas exécuté</translation>
    </message>
    <message>
        <source>The events fired so far</source>
        <translation>Les événements déclenchés jusqu’ici</translation>
    </message>
</context>
<context>
    <name>ui::models::DiagnosticsModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>ui::models::OperationsModel</name>
    <message>
        <source>Verb</source>
        <translation>Verbe</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>ui::pages::AnswerEditor</name>
    <message>
        <source>Body of the answer</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Reset to sample</source>
        <translation>Revenir à l’exemple</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Aucun corps</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>Status of the answer</source>
        <translation>Statut de la réponse</translation>
    </message>
    <message>
        <source>Answer this from now on; kept with the connector</source>
        <translation>Répondre cela désormais&#xa0;; conservé avec le connecteur</translation>
    </message>
    <message>
        <source>Answer what is made from the definition again</source>
        <translation>Répondre de nouveau ce qui est tiré de la définition</translation>
    </message>
    <message>
        <source>Differs from what is declared, and can be kept all the same: %1</source>
        <translation>Diffère de ce qui est déclaré, mais peut être conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed, not kept yet</source>
        <translation>Modifiée, pas encore conservée</translation>
    </message>
    <message>
        <source>Your answer, kept with the connector</source>
        <translation>Votre réponse, conservée avec le connecteur</translation>
    </message>
    <message>
        <source>The sample made from the definition</source>
        <translation>L’exemple tiré de la définition</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConnectorPage</name>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connecteur</translation>
    </message>
    <message>
        <source>What the definition declares, and what you decide about it.</source>
        <translation>Ce que la définition déclare, et ce que vous en décidez.</translation>
    </message>
    <message>
        <source>Answer kept</source>
        <translation>Réponse conservée</translation>
    </message>
    <message>
        <source>The sample is answered again</source>
        <translation>L’exemple est de nouveau la réponse</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Operations (%1)</source>
        <translation>Opérations (%1)</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>Remarques (%1)</translation>
    </message>
    <message>
        <source>apiProperties.json, which is read</source>
        <translation>apiProperties.json, qui est lu</translation>
    </message>
    <message numerus="yes">
        <source>apiProperties.json, with %n remark(s) in the log</source>
        <translation>
            <numerusform>apiProperties.json, avec %n remarque dans le journal</numerusform>
            <numerusform>apiProperties.json, avec %n remarques dans le journal</numerusform>
        </translation>
    </message>
    <message>
        <source>script.csx, which is not run</source>
        <translation>script.csx, qui n’est pas exécuté</translation>
    </message>
    <message>
        <source>Comes with Declic</source>
        <translation>Fourni avec Declic</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>Chemin de base</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>Refused callers (%1)</source>
        <translation>Appelants refusés (%1)</translation>
    </message>
    <message>
        <source>Local identity</source>
        <translation>Identité locale</translation>
    </message>
</context>
<context>
    <name>ui::pages::DiagnosticsPanel</name>
    <message>
        <source>Filter remarks</source>
        <translation>Filtrer les remarques</translation>
    </message>
    <message>
        <source>Remarks on the definition</source>
        <translation>Remarques sur la définition</translation>
    </message>
    <message>
        <source>Double-click a line to copy it</source>
        <translation>Double-cliquez sur une ligne pour la copier</translation>
    </message>
    <message>
        <source>Nothing to remark</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>The definition was understood as a whole. What the reader finds odd or wrong is listed here with its line.</source>
        <translation>La définition a été comprise en entier. Ce que la lecture trouve d’étrange ou de faux figure ici avec sa ligne.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <source>Change or clear the text above to see the remarks.</source>
        <translation>Changez ou effacez le texte ci-dessus pour voir les remarques.</translation>
    </message>
</context>
<context>
    <name>ui::pages::OperationsPanel</name>
    <message>
        <source>Filter operations</source>
        <translation>Filtrer les opérations</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>The definition declares no operation</source>
        <translation>La définition ne déclare aucune opération</translation>
    </message>
    <message>
        <source>Its remarks may tell why. Open another file, or mend this one and reload it.</source>
        <translation>Ses remarques disent peut-être pourquoi. Ouvrez un autre fichier, ou corrigez celui-ci et rechargez-le.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <source>Change or clear the text above to see the operations.</source>
        <translation>Changez ou effacez le texte ci-dessus pour voir les opérations.</translation>
    </message>
    <message>
        <source>Removes a subscription and answers what the definition declares.</source>
        <translation>Supprime un abonnement et répond ce que la définition déclare.</translation>
    </message>
    <message>
        <source>Answers the events fired so far, the newest first.</source>
        <translation>Répond les événements déclenchés jusqu’ici, le plus récent d’abord.</translation>
    </message>
</context>
<context>
    <name>ui::pages::RemovalChoice</name>
    <message>
        <source>Request that unsubscribes</source>
        <translation>Requête qui désabonne</translation>
    </message>
    <message>
        <source>The address that a subscriber is given to unsubscribe with</source>
        <translation>L’adresse donnée à un abonné pour se désabonner</translation>
    </message>
    <message>
        <source>Choose the request that unsubscribes</source>
        <translation>Choisissez la requête qui désabonne</translation>
    </message>
    <message>
        <source>Several requests of the definition could unsubscribe. Until you choose one, subscribers get a path of Declic&apos;s own.</source>
        <translation>Plusieurs requêtes de la définition pourraient désabonner. Tant que vous n’en choisissez pas une, les abonnés reçoivent un chemin propre à Declic.</translation>
    </message>
    <message>
        <source>The definition has no request that unsubscribes: subscribers get a path of Declic&apos;s own.</source>
        <translation>La définition n’a aucune requête qui désabonne&#xa0;: les abonnés reçoivent un chemin propre à Declic.</translation>
    </message>
    <message>
        <source>%1 unsubscribes. The definition declares it.</source>
        <translation>%1 désabonne. La définition le déclare.</translation>
    </message>
    <message>
        <source>%1 unsubscribes. No other request fits.</source>
        <translation>%1 désabonne. Aucune autre requête ne convient.</translation>
    </message>
    <message>
        <source>A path of Declic&apos;s own</source>
        <translation>Un chemin propre à Declic</translation>
    </message>
</context>
<context>
    <name>ui::pages::SecurityPanel</name>
    <message>
        <source>an API key in the header %1</source>
        <translation>une clé d’API dans l’en-tête %1</translation>
    </message>
    <message>
        <source>an API key in the query parameter %1</source>
        <translation>une clé d’API dans le paramètre d’URL %1</translation>
    </message>
    <message>
        <source>a user name and a password (basic authentication)</source>
        <translation>un nom d’utilisateur et un mot de passe (authentification de base)</translation>
    </message>
    <message>
        <source>&amp;Require it from callers</source>
        <translation>L’&amp;exiger des appelants</translation>
    </message>
    <message>
        <source>Refuse callers of the connector that do not show these</source>
        <translation>Refuser les appelants du connecteur qui ne les présentent pas</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clé d’API</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nom d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>The definition declares no security: everybody may call.</source>
        <translation>La définition ne déclare aucune sécurité&#xa0;: tout le monde peut appeler.</translation>
    </message>
    <message>
        <source>Declared: %1</source>
        <translation>Déclaré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type or generate a key; until then callers need none.</source>
        <translation>Saisissez ou créez une clé&#xa0;; d’ici là, les appelants n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>Type a user name and a password; until then callers need none.</source>
        <translation>Saisissez un nom d’utilisateur et un mot de passe&#xa0;; d’ici là, les appelants n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>A user name has no colon in basic authentication.</source>
        <translation>En authentification de base, un nom d’utilisateur n’a pas de deux-points.</translation>
    </message>
    <message>
        <source>The keys are not known any more: callers are refused until you set others, or require none.</source>
        <translation>Les clés ne sont plus connues&#xa0;: les appelants sont refusés tant que vous n’en définissez pas d’autres, ou que vous n’en exigez plus.</translation>
    </message>
    <message>
        <source>a sign-in with OAuth 2.0 (%1): see above</source>
        <translation>une connexion OAuth 2.0 (%1)&#xa0;: voir plus haut</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>Clés et mots de passe</translation>
    </message>
</context>
<context>
    <name>ui::widgets::ConnectorButton</name>
    <message>
        <source>Connector: %1</source>
        <translation>Connecteur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::widgets::SecretField</name>
    <message>
        <source>Show %1</source>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>Créer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy the secret to the clipboard? Other programs can read it there until it is cleared, after a minute.</source>
        <translation>Copier le secret dans le presse-papiers&#xa0;? D’autres programmes peuvent l’y lire jusqu’à ce qu’il en soit effacé, au bout d’une minute.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>ui::finding</name>
    <message>
        <source>Only Swagger 2.0 is understood: “swagger” must be the text “2.0”.</source>
        <translation>Seul Swagger 2.0 est compris&#xa0;: «&#xa0;swagger&#xa0;» doit valoir le texte «&#xa0;2.0&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no host: write the name alone, with a port perhaps, without scheme and path.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un hôte&#xa0;: écrivez le nom seul, avec un port au besoin, sans schéma ni chemin.</translation>
    </message>
    <message>
        <source>The base path must begin with “/”.</source>
        <translation>Le chemin de base doit commencer par «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>This is no transfer protocol; use one of: %1.</source>
        <translation>Ce n’est pas un protocole de transfert&#xa0;; choisissez parmi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>WebSocket (“%1”) is not supported; the platform calls by https.</source>
        <translation>WebSocket («&#xa0;%1&#xa0;») n’est pas pris en charge&#xa0;; la plateforme appelle en https.</translation>
    </message>
    <message>
        <source>The list of schemes is empty: name https.</source>
        <translation>La liste des schémas est vide&#xa0;: indiquez https.</translation>
    </message>
    <message>
        <source>The tag “%1” is described twice.</source>
        <translation>L’étiquette «&#xa0;%1&#xa0;» est décrite deux fois.</translation>
    </message>
    <message>
        <source>“%1” is no email address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse électronique.</translation>
    </message>
    <message>
        <source>“%1” is no complete address: it must begin with https:// and name a host.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse complète&#xa0;: elle doit commencer par https:// et nommer un hôte.</translation>
    </message>
    <message>
        <source>“%1” is no media type such as “application/json”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de média tel que «&#xa0;application/json&#xa0;».</translation>
    </message>
    <message>
        <source>The platform does not send “%1”. It knows: %2.</source>
        <translation>La plateforme n’envoie pas «&#xa0;%1&#xa0;». Elle connaît&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The %1 is longer than %2 characters.</source>
        <translation>La valeur «&#xa0;%1&#xa0;» dépasse %2 caractères.</translation>
    </message>
    <message>
        <source>The %1 must have between %2 and %3 characters.</source>
        <translation>La valeur «&#xa0;%1&#xa0;» doit compter entre %2 et %3 caractères.</translation>
    </message>
    <message>
        <source>The %1 may not contain “%2”.</source>
        <translation>La valeur «&#xa0;%1&#xa0;» ne peut pas contenir «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The %1 must end with a letter or a digit.</source>
        <translation>La valeur «&#xa0;%1&#xa0;» doit finir par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>The catalogue wants “%1” in English.</source>
        <translation>Le catalogue veut «&#xa0;%1&#xa0;» en anglais.</translation>
    </message>
    <message>
        <source>The connector’s metadata lack “%1”.</source>
        <translation>Les métadonnées du connecteur ne donnent pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no category of the catalogue. There are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une catégorie du catalogue. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A connector has at most %1 categories.</source>
        <translation>Un connecteur a au plus %1 catégories.</translation>
    </message>
    <message>
        <source>“%1” is in production while the connector is a preview.</source>
        <translation>«&#xa0;%1&#xa0;» est en production alors que le connecteur est en préversion.</translation>
    </message>
    <message>
        <source>The security definition lacks “%1” or gives it a value that is not known (%2).</source>
        <translation>La définition de sécurité ne donne pas «&#xa0;%1&#xa0;», ou lui donne une valeur inconnue (%2).</translation>
    </message>
    <message>
        <source>“%1” means nothing in a security definition of type “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de sens dans une définition de sécurité de type «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>No security definition is called “%1”.</source>
        <translation>Aucune définition de sécurité ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The requirement “%1” needs a list; an empty one when there are no scopes.</source>
        <translation>L’exigence «&#xa0;%1&#xa0;» demande une liste, vide s’il n’y a pas d’étendues.</translation>
    </message>
    <message>
        <source>Only OAuth has scopes: the list of “%1” must be empty.</source>
        <translation>Seul OAuth a des étendues&#xa0;: la liste de «&#xa0;%1&#xa0;» doit être vide.</translation>
    </message>
    <message>
        <source>The security definition “%1” knows no scope “%2”.</source>
        <translation>La définition de sécurité «&#xa0;%1&#xa0;» ne connaît pas l’étendue «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This is not JSON: expected %1.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1 attendu.</translation>
    </message>
    <message>
        <source>JSON allows no comma before a closing bracket.</source>
        <translation>JSON n’admet pas de virgule avant un crochet ou une accolade qui ferme.</translation>
    </message>
    <message>
        <source>JSON allows no comments.</source>
        <translation>JSON n’admet pas de commentaires.</translation>
    </message>
    <message>
        <source>The text begins with a byte-order mark, at which other readers stop.</source>
        <translation>Le texte commence par une marque d’ordre des octets, qui arrête d’autres lecteurs.</translation>
    </message>
    <message>
        <source>JSON does not know this kind of space (%1).</source>
        <translation>JSON ne connaît pas ce genre d’espace (%1).</translation>
    </message>
    <message>
        <source>“%1” stands twice in the same object; only the last one counts.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois dans le même objet&#xa0;; seul le dernier compte.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Retirer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Écrire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>Renommer en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move “%1” to where it belongs</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» à sa place</translation>
    </message>
    <message>
        <source>A parameter cannot be called “%1”: the platform uses the name.</source>
        <translation>Un paramètre ne peut pas s’appeler «&#xa0;%1&#xa0;»&#xa0;: la plateforme emploie ce nom.</translation>
    </message>
    <message>
        <source>The form field “%1” must have a name of plain ASCII letters.</source>
        <translation>Le champ de formulaire «&#xa0;%1&#xa0;» doit avoir un nom en lettres ASCII simples.</translation>
    </message>
    <message>
        <source>“%1” stands in the path, so it must be required.</source>
        <translation>«&#xa0;%1&#xa0;» figure dans le chemin, donc il doit être obligatoire.</translation>
    </message>
    <message>
        <source>“%1” does not say how it is encoded in the path; a “/” in it would lead elsewhere.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas comment il est encodé dans le chemin&#xa0;; un «&#xa0;/&#xa0;» mènerait ailleurs.</translation>
    </message>
    <message>
        <source>The query parameter “%1” is always encoded once; leave the setting out.</source>
        <translation>Le paramètre de requête «&#xa0;%1&#xa0;» est toujours encodé une fois&#xa0;; retirez ce réglage.</translation>
    </message>
    <message>
        <source>The list format “%1” is not supported; use csv, ssv, tsv or pipes.</source>
        <translation>Le format de liste «&#xa0;%1&#xa0;» n’est pas pris en charge&#xa0;; employez csv, ssv, tsv ou pipes.</translation>
    </message>
    <message>
        <source>The file “%1” can only be a form field.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut être qu’un champ de formulaire.</translation>
    </message>
    <message>
        <source>“%1” stands neither in the query nor in a form, so its emptiness cannot be allowed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni dans la requête ni dans un formulaire&#xa0;: on ne peut pas l’autoriser à être vide.</translation>
    </message>
    <message>
        <source>The body “%1” has no schema.</source>
        <translation>Le corps «&#xa0;%1&#xa0;» n’a pas de schéma.</translation>
    </message>
    <message>
        <source>Only a body has a schema; give “%1” a type instead.</source>
        <translation>Seul un corps a un schéma&#xa0;; donnez plutôt un type à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A body cannot have “%1”; it belongs into its schema.</source>
        <translation>Un corps ne peut pas avoir «&#xa0;%1&#xa0;»&#xa0;; sa place est dans le schéma.</translation>
    </message>
    <message>
        <source>“%1” is internal with a default value but optional, so it may not be sent.</source>
        <translation>«&#xa0;%1&#xa0;» est interne avec une valeur par défaut mais facultatif&#xa0;: il pourrait ne pas être envoyé.</translation>
    </message>
    <message>
        <source>“%1” declares the parameter “%2” (%3) twice.</source>
        <translation>«&#xa0;%1&#xa0;» déclare deux fois le paramètre «&#xa0;%2&#xa0;» (%3).</translation>
    </message>
    <message>
        <source>The path “%1” declares the parameter “%2” (%3) twice.</source>
        <translation>Le chemin «&#xa0;%1&#xa0;» déclare deux fois le paramètre «&#xa0;%2&#xa0;» (%3).</translation>
    </message>
    <message>
        <source>“%1” declares a second body.</source>
        <translation>«&#xa0;%1&#xa0;» déclare un second corps.</translation>
    </message>
    <message>
        <source>The path “%1” declares a second body.</source>
        <translation>Le chemin «&#xa0;%1&#xa0;» déclare un second corps.</translation>
    </message>
    <message>
        <source>“%1” has the very same parameter twice.</source>
        <translation>«&#xa0;%1&#xa0;» a deux fois exactement le même paramètre.</translation>
    </message>
    <message>
        <source>“%1” cannot have a body and form fields at once.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas avoir à la fois un corps et des champs de formulaire.</translation>
    </message>
    <message>
        <source>“%1” belongs into the schema of the body, not beside it.</source>
        <translation>«&#xa0;%1&#xa0;» va dans le schéma du corps, pas à côté.</translation>
    </message>
    <message>
        <source>“%1” can mean a parameter or a property of the body; only “%2” can tell which.</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner un paramètre ou une propriété du corps&#xa0;; seul «&#xa0;%2&#xa0;» peut le préciser.</translation>
    </message>
    <message>
        <source>“%1” is a property of the body; only “%2” can refer to it.</source>
        <translation>«&#xa0;%1&#xa0;» est une propriété du corps&#xa0;; seul «&#xa0;%2&#xa0;» peut y faire référence.</translation>
    </message>
    <message>
        <source>“%1” can mean a parameter or a property of the body: add “%2”, which tells which.</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner un paramètre ou une propriété du corps&#xa0;: ajoutez «&#xa0;%2&#xa0;», qui le précise.</translation>
    </message>
    <message>
        <source>“%1” is a property of the body: add “%2”, which can refer to it.</source>
        <translation>«&#xa0;%1&#xa0;» est une propriété du corps&#xa0;: ajoutez «&#xa0;%2&#xa0;», qui peut y faire référence.</translation>
    </message>
    <message>
        <source>“%1” leads to the properties of a schema; the newer dynamic properties, which lead to the schema, are needed as well.</source>
        <translation>«&#xa0;%1&#xa0;» mène aux propriétés d’un schéma&#xa0;; il faut aussi les propriétés dynamiques plus récentes, qui mènent au schéma.</translation>
    </message>
    <message>
        <source>The two dynamic schemas lead to different places; expected “%1”.</source>
        <translation>Les deux schémas dynamiques mènent à des endroits différents&#xa0;; «&#xa0;%1&#xa0;» attendu.</translation>
    </message>
    <message>
        <source>A file picker needs “%1” as well.</source>
        <translation>Un sélecteur de fichiers demande aussi «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The path of the selected value belongs into “browse” alone.</source>
        <translation>Le chemin de la valeur choisie n’a sa place que dans «&#xa0;browse&#xa0;».</translation>
    </message>
    <message>
        <source>One of these is needed: %1.</source>
        <translation>Il faut l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no operation “%1” in this definition.</source>
        <translation>Il n’y a pas d’opération «&#xa0;%1&#xa0;» dans cette définition.</translation>
    </message>
    <message>
        <source>“%2” needs the parameter “%1”, which is not given.</source>
        <translation>«&#xa0;%2&#xa0;» a besoin du paramètre «&#xa0;%1&#xa0;», qui n’est pas donné.</translation>
    </message>
    <message>
        <source>“%2” has no input “%1”.</source>
        <translation>«&#xa0;%2&#xa0;» n’a pas d’entrée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is both a parameter of “%2” and a property of its body.</source>
        <translation>«&#xa0;%1&#xa0;» est à la fois un paramètre de «&#xa0;%2&#xa0;» et une propriété de son corps.</translation>
    </message>
    <message>
        <source>“%3” must be given, but “%1” of “%2” is optional: the call waits until it has a value.</source>
        <translation>«&#xa0;%3&#xa0;» est obligatoire, mais «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» est facultatif&#xa0;: l’appel attend qu’il ait une valeur.</translation>
    </message>
    <message>
        <source>The fixed value must be of type “%1”, not “%2”.</source>
        <translation>La valeur fixe doit être de type «&#xa0;%1&#xa0;», pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Type “%1” is asked for; “%2” gives “%3”.</source>
        <translation>Le type «&#xa0;%1&#xa0;» est demandé&#xa0;; «&#xa0;%2&#xa0;» donne «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” of “%2” is hidden and nobody can fill it in: show it, or write a fixed value.</source>
        <translation>«&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» est masqué et personne ne peut le remplir&#xa0;: affichez-le, ou écrivez une valeur fixe.</translation>
    </message>
    <message>
        <source>The answer of “%2” has no list at “%1”.</source>
        <translation>La réponse de «&#xa0;%2&#xa0;» n’a pas de liste à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The answer of “%2” has no property “%1” in its list.</source>
        <translation>La réponse de «&#xa0;%2&#xa0;» n’a pas de propriété «&#xa0;%1&#xa0;» dans sa liste.</translation>
    </message>
    <message>
        <source>“%1” is neither a status code nor “default”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un code d’état ni «&#xa0;default&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” declares no answer.</source>
        <translation>«&#xa0;%1&#xa0;» ne déclare aucune réponse.</translation>
    </message>
    <message>
        <source>“%1” declares no answer for success (2xx).</source>
        <translation>«&#xa0;%1&#xa0;» ne déclare aucune réponse de succès (2xx).</translation>
    </message>
    <message>
        <source>“%1” has several answers with a schema; the designer uses one of them.</source>
        <translation>«&#xa0;%1&#xa0;» a plusieurs réponses avec un schéma&#xa0;; le concepteur n’en emploie qu’une.</translation>
    </message>
    <message>
        <source>The default answer of “%1” should have no schema; give it to the expected ones.</source>
        <translation>La réponse par défaut de «&#xa0;%1&#xa0;» ne devrait pas avoir de schéma&#xa0;; donnez-le aux réponses attendues.</translation>
    </message>
    <message>
        <source>The designer shows the schema of an answer 200 or 201; “%1” has it here instead.</source>
        <translation>Le concepteur montre le schéma d’une réponse 200 ou 201&#xa0;; «&#xa0;%1&#xa0;» l’a ici.</translation>
    </message>
    <message>
        <source>The example is in “%1”, which “%2” does not produce.</source>
        <translation>L’exemple est en «&#xa0;%1&#xa0;», que «&#xa0;%2&#xa0;» ne produit pas.</translation>
    </message>
    <message>
        <source>The header “%1” is declared twice; case does not tell headers apart.</source>
        <translation>L’en-tête «&#xa0;%1&#xa0;» est déclaré deux fois&#xa0;; la casse ne distingue pas les en-têtes.</translation>
    </message>
    <message>
        <source>The path “%1” must begin with “/”.</source>
        <translation>Le chemin «&#xa0;%1&#xa0;» doit commencer par «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>The path “%1” must have neither query nor fragment: declare parameters, or encode “?” and “#”.</source>
        <translation>Le chemin «&#xa0;%1&#xa0;» ne doit avoir ni requête ni fragment&#xa0;: déclarez des paramètres, ou encodez «&#xa0;?&#xa0;» et «&#xa0;#&#xa0;».</translation>
    </message>
    <message>
        <source>The path “%1” must not contain “*”.</source>
        <translation>Le chemin «&#xa0;%1&#xa0;» ne doit pas contenir «&#xa0;*&#xa0;».</translation>
    </message>
    <message>
        <source>The braces in “%1” do not match, or a variable has no name or spans a “/”.</source>
        <translation>Les accolades de «&#xa0;%1&#xa0;» ne vont pas par paires, ou une variable est sans nom ou contient «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>A variable of a path cannot have a default value: “%1”.</source>
        <translation>Une variable de chemin ne peut pas avoir de valeur par défaut&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The path “%1” is there already in other capitals; case does not tell paths apart.</source>
        <translation>Le chemin «&#xa0;%1&#xa0;» existe déjà avec une autre casse, qui ne suffit pas à les distinguer.</translation>
    </message>
    <message>
        <source>“%1” and “%2” answer the same requests: “%3” and “%4” differ in the names of variables alone.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» répondent aux mêmes requêtes&#xa0;: «&#xa0;%3&#xa0;» et «&#xa0;%4&#xa0;» ne diffèrent que par le nom des variables.</translation>
    </message>
    <message>
        <source>“%1” does not declare the parameter “%2” of its path.</source>
        <translation>«&#xa0;%1&#xa0;» ne déclare pas le paramètre «&#xa0;%2&#xa0;» de son chemin.</translation>
    </message>
    <message>
        <source>The path has no variable “%1”.</source>
        <translation>Le chemin n’a pas de variable «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A value can make the path of “%1”, “%2”, equal to another one: %3.</source>
        <translation>Une valeur peut rendre le chemin de «&#xa0;%1&#xa0;», «&#xa0;%2&#xa0;», égal à un autre&#xa0;: %3.</translation>
    </message>
    <message>
        <source>A path cannot refer to another place (“%1”): write its operations here.</source>
        <translation>Un chemin ne peut pas renvoyer ailleurs («&#xa0;%1&#xa0;»)&#xa0;: écrivez ici ses opérations.</translation>
    </message>
    <message>
        <source>The operation “%1” has no id.</source>
        <translation>L’opération «&#xa0;%1&#xa0;» n’a pas d’identifiant.</translation>
    </message>
    <message>
        <source>Another operation is called “%1” already.</source>
        <translation>Une autre opération s’appelle déjà «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Use letters, digits, “_” and “-” alone in the id; the platform makes “%1” of it.</source>
        <translation>N’employez que lettres, chiffres, «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;» dans l’identifiant&#xa0;; la plateforme en fait «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The id has more than %1 characters.</source>
        <translation>L’identifiant dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>The summary has more than %1 characters; it is the name of the step.</source>
        <translation>Le résumé dépasse %1 caractères&#xa0;; c’est le nom de l’étape.</translation>
    </message>
    <message>
        <source>The summary must not contain “%1”.</source>
        <translation>Le résumé ne doit pas contenir «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A connector has at most %1 operations; this is one too many.</source>
        <translation>Un connecteur a au plus %1 opérations&#xa0;; celle-ci est de trop.</translation>
    </message>
    <message>
        <source>Nothing says in which format “%1” takes its input.</source>
        <translation>Rien ne dit dans quel format «&#xa0;%1&#xa0;» reçoit ses données.</translation>
    </message>
    <message>
        <source>None of the formats that “%2” takes can carry its input (%1).</source>
        <translation>Aucun des formats que reçoit «&#xa0;%2&#xa0;» ne peut porter ses données (%1).</translation>
    </message>
    <message>
        <source>“%1” takes a URL-encoded form, which carries no binary fields.</source>
        <translation>«&#xa0;%1&#xa0;» reçoit un formulaire encodé en URL, qui ne porte pas de champs binaires.</translation>
    </message>
    <message>
        <source>“%1” is a GET and can have neither body nor form fields.</source>
        <translation>«&#xa0;%1&#xa0;» est un GET et ne peut avoir ni corps ni champs de formulaire.</translation>
    </message>
    <message>
        <source>The next page of “%1” must be called “nextLink” or “@odata.nextLink”.</source>
        <translation>La page suivante de «&#xa0;%1&#xa0;» doit s’appeler «&#xa0;nextLink&#xa0;» ou «&#xa0;@odata.nextLink&#xa0;».</translation>
    </message>
    <message>
        <source>%1 stands twice in the list.</source>
        <translation>%1 figure deux fois dans la liste.</translation>
    </message>
    <message>
        <source>“%1” names a replacement but is not deprecated.</source>
        <translation>«&#xa0;%1&#xa0;» nomme un remplaçant mais n’est pas obsolète.</translation>
    </message>
    <message>
        <source>The replacement of “%1” does not name its connector (“api”).</source>
        <translation>Le remplaçant de «&#xa0;%1&#xa0;» ne nomme pas son connecteur («&#xa0;api&#xa0;»).</translation>
    </message>
    <message>
        <source>The replacement of “%1” does not name its operation.</source>
        <translation>Le remplaçant de «&#xa0;%1&#xa0;» ne nomme pas son opération.</translation>
    </message>
    <message>
        <source>The family “%1” has this revision twice.</source>
        <translation>La famille «&#xa0;%1&#xa0;» a deux fois cette révision.</translation>
    </message>
    <message>
        <source>The family “%1” has more than two operations in use: mark the older ones as deprecated.</source>
        <translation>La famille «&#xa0;%1&#xa0;» a plus de deux opérations actives&#xa0;: marquez les plus anciennes comme obsolètes.</translation>
    </message>
    <message>
        <source>The family “%1” has several operations in production: mark the older ones as deprecated.</source>
        <translation>La famille «&#xa0;%1&#xa0;» a plusieurs opérations en production&#xa0;: marquez les plus anciennes comme obsolètes.</translation>
    </message>
    <message>
        <source>Only one operation of the family “%1” can be without revision.</source>
        <translation>Une seule opération de la famille «&#xa0;%1&#xa0;» peut être sans révision.</translation>
    </message>
    <message>
        <source>“%1” belongs to a family but has no revision.</source>
        <translation>«&#xa0;%1&#xa0;» appartient à une famille mais n’a pas de révision.</translation>
    </message>
    <message>
        <source>The id “%1” should end with the revision, “%2”.</source>
        <translation>L’identifiant «&#xa0;%1&#xa0;» devrait finir par la révision, «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The callback address must be of type “string”.</source>
        <translation>L’adresse de rappel doit être de type «&#xa0;string&#xa0;».</translation>
    </message>
    <message>
        <source>The callback address must be hidden: make it, or what it stands in, internal.</source>
        <translation>L’adresse de rappel doit être masquée&#xa0;: rendez-la interne, elle ou ce qui la contient.</translation>
    </message>
    <message>
        <source>The callback address and everything around it must be required, or the platform leaves it out.</source>
        <translation>L’adresse de rappel et tout ce qui l’entoure doivent être obligatoires, sinon la plateforme l’omet.</translation>
    </message>
    <message>
        <source>The platform fills in the callback address in request bodies alone, not here.</source>
        <translation>La plateforme ne met l’adresse de rappel que dans le corps des requêtes, pas ici.</translation>
    </message>
    <message>
        <source>“%1” takes a callback address (%2) but its path does not say what the notification carries; the description stands beside the verb.</source>
        <translation>«&#xa0;%1&#xa0;» reçoit une adresse de rappel (%2) mais son chemin ne dit pas ce que porte la notification&#xa0;; la description se place à côté du verbe.</translation>
    </message>
    <message>
        <source>No property of the body of “%1” is marked as the callback address.</source>
        <translation>Aucune propriété du corps de «&#xa0;%1&#xa0;» n’est marquée comme adresse de rappel.</translation>
    </message>
    <message>
        <source>“%1” is a webhook itself and cannot name another one.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà un webhook et ne peut pas en nommer un autre.</translation>
    </message>
    <message>
        <source>“%1” is no trigger and cannot name a webhook.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un déclencheur et ne peut pas nommer un webhook.</translation>
    </message>
    <message>
        <source>“%1” is no webhook.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un webhook.</translation>
    </message>
    <message>
        <source>The parameter “%1” has another type or visibility in “%2”.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» a un autre type ou une autre visibilité dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A list of allowed values cannot be empty.</source>
        <translation>Une liste de valeurs autorisées ne peut pas être vide.</translation>
    </message>
    <message>
        <source>The allowed value is of type “%1”, but “%2” is declared.</source>
        <translation>La valeur autorisée est de type «&#xa0;%1&#xa0;», mais «&#xa0;%2&#xa0;» est déclaré.</translation>
    </message>
    <message>
        <source>The default value is of type “%1”, but “%2” is declared.</source>
        <translation>La valeur par défaut est de type «&#xa0;%1&#xa0;», mais «&#xa0;%2&#xa0;» est déclaré.</translation>
    </message>
    <message>
        <source>The platform does not know the format “%1”.</source>
        <translation>La plateforme ne connaît pas le format «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The pattern is no regular expression: %1.</source>
        <translation>Le motif n’est pas une expression régulière&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 has two display names.</source>
        <translation>%1 a deux noms affichés.</translation>
    </message>
    <message>
        <source>%1 has a display name but is not among the allowed values.</source>
        <translation>%1 a un nom affiché mais ne figure pas parmi les valeurs autorisées.</translation>
    </message>
    <message>
        <source>“%1” has no display name.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de nom affiché.</translation>
    </message>
    <message>
        <source>“%1” must be 0 or more.</source>
        <translation>«&#xa0;%1&#xa0;» doit valoir 0 ou plus.</translation>
    </message>
    <message>
        <source>The minimum (%1) is above the maximum (%2).</source>
        <translation>Le minimum (%1) dépasse le maximum (%2).</translation>
    </message>
    <message>
        <source>The least number of entries (%1) is above the greatest (%2).</source>
        <translation>Le nombre minimal d’éléments (%1) dépasse le nombre maximal (%2).</translation>
    </message>
    <message>
        <source>The least length (%1) is above the greatest (%2).</source>
        <translation>La longueur minimale (%1) dépasse la longueur maximale (%2).</translation>
    </message>
    <message>
        <source>Without “%1” there is nothing to exclude.</source>
        <translation>Sans «&#xa0;%1&#xa0;», il n’y a rien à exclure.</translation>
    </message>
    <message>
        <source>The step of a number must be above 0.</source>
        <translation>Le pas d’un nombre doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>An empty list of required properties must be left out.</source>
        <translation>Une liste vide de propriétés obligatoires doit être omise.</translation>
    </message>
    <message>
        <source>“%1” is required, but the schema does not describe it.</source>
        <translation>«&#xa0;%1&#xa0;» est obligatoire, mais le schéma ne le décrit pas.</translation>
    </message>
    <message>
        <source>Only an object has required properties, not type “%1”.</source>
        <translation>Seul un objet a des propriétés obligatoires, pas le type «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is internal with a default value, so it must be required; otherwise it is never sent.</source>
        <translation>«&#xa0;%1&#xa0;» est interne avec une valeur par défaut, donc il doit être obligatoire&#xa0;; sinon il n’est jamais envoyé.</translation>
    </message>
    <message>
        <source>“%1” is required as input but read-only.</source>
        <translation>«&#xa0;%1&#xa0;» est obligatoire en entrée mais en lecture seule.</translation>
    </message>
    <message>
        <source>The list does not say what its entries are.</source>
        <translation>La liste ne dit pas ce que sont ses éléments.</translation>
    </message>
    <message>
        <source>Only a form field or a whole answer can be a file.</source>
        <translation>Seul un champ de formulaire ou une réponse entière peut être un fichier.</translation>
    </message>
    <message>
        <source>“%1” cannot be binary inside a body; only the whole body can.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être binaire dans un corps&#xa0;; seul le corps entier le peut.</translation>
    </message>
    <message>
        <source>The discriminator “%1” must be a required text property.</source>
        <translation>Le discriminant «&#xa0;%1&#xa0;» doit être une propriété texte obligatoire.</translation>
    </message>
    <message>
        <source>The dictionary editor needs an object that allows additional properties.</source>
        <translation>L’éditeur de dictionnaire demande un objet qui admet des propriétés supplémentaires.</translation>
    </message>
    <message>
        <source>The list of filter functions is empty.</source>
        <translation>La liste des fonctions de filtre est vide.</translation>
    </message>
    <message>
        <source>The filter function “%1” stands twice.</source>
        <translation>La fonction de filtre «&#xa0;%1&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>Filter functions belong into answers, not into input.</source>
        <translation>Les fonctions de filtre vont dans les réponses, pas dans les entrées.</translation>
    </message>
    <message>
        <source>“%1” is no filter function. There are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une fonction de filtre. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The body consists of more than %1 schemas.</source>
        <translation>Le corps se compose de plus de %1 schémas.</translation>
    </message>
    <message>
        <source>The operation consists of more than %1 schemas.</source>
        <translation>L’opération se compose de plus de %1 schémas.</translation>
    </message>
    <message>
        <source>The schema is nested more than %1 levels deep, references included.</source>
        <translation>Le schéma est imbriqué sur plus de %1 niveaux, références comprises.</translation>
    </message>
    <message>
        <source>“%1” is required and leads back to the object that it stands in: no value could ever be complete.</source>
        <translation>«&#xa0;%1&#xa0;» est obligatoire et ramène à l’objet qui le contient&#xa0;: aucune valeur ne serait jamais complète.</translation>
    </message>
    <message>
        <source>“%1” must lead to an entry of “#/definitions/”.</source>
        <translation>«&#xa0;%1&#xa0;» doit mener à une entrée de «&#xa0;#/definitions/&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” leads nowhere.</source>
        <translation>«&#xa0;%1&#xa0;» ne mène nulle part.</translation>
    </message>
    <message>
        <source>A definition cannot be a mere reference to another one (“%1”).</source>
        <translation>Une définition ne peut pas être un simple renvoi à une autre («&#xa0;%1&#xa0;»).</translation>
    </message>
    <message>
        <source>“%1” must lead to an entry of “#/parameters/”.</source>
        <translation>«&#xa0;%1&#xa0;» doit mener à une entrée de «&#xa0;#/parameters/&#xa0;».</translation>
    </message>
    <message>
        <source>A shared parameter cannot be a mere reference to another one (“%1”).</source>
        <translation>Un paramètre partagé ne peut pas être un simple renvoi à un autre («&#xa0;%1&#xa0;»).</translation>
    </message>
    <message>
        <source>“%1” must lead to an entry of “#/responses/”.</source>
        <translation>«&#xa0;%1&#xa0;» doit mener à une entrée de «&#xa0;#/responses/&#xa0;».</translation>
    </message>
    <message>
        <source>A shared answer cannot be a mere reference to another one (“%1”).</source>
        <translation>Une réponse partagée ne peut pas être un simple renvoi à une autre («&#xa0;%1&#xa0;»).</translation>
    </message>
    <message>
        <source>“%1” is no JSON pointer: a “~” must be followed by 0 or 1.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un pointeur JSON&#xa0;: «&#xa0;~&#xa0;» doit être suivi de 0 ou 1.</translation>
    </message>
    <message>
        <source>Nothing beside a reference counts: %1.</source>
        <translation>Ce qui accompagne une référence ne compte pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici.</translation>
    </message>
    <message>
        <source>“%1” is not known here; an extension begins with “x-”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici&#xa0;; une extension commence par «&#xa0;x-&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” belongs to other versions and is not supported.</source>
        <translation>«&#xa0;%1&#xa0;» appartient à d’autres versions et n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>“%1” must be of type “%2”, not “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» doit être de type «&#xa0;%2&#xa0;», pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être l’une de ces valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>«&#xa0;%1&#xa0;» ne doit pas être vide.</translation>
    </message>
    <message>
        <source>The platform does not know “%1”; is “%2” meant?</source>
        <translation>La plateforme ne connaît pas «&#xa0;%1&#xa0;»&#xa0;; s’agit-il de «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>No operation ends the subscriptions of “%1”: there is no DELETE, so flows that are gone stay subscribed.</source>
        <translation>Aucune opération ne met fin aux abonnements de «&#xa0;%1&#xa0;»&#xa0;: sans DELETE, les flux disparus restent abonnés.</translation>
    </message>
    <message>
        <source>“%1” subscribes but does not declare the answer 201, which the platform waits for.</source>
        <translation>«&#xa0;%1&#xa0;» abonne mais ne déclare pas la réponse 201, que la plateforme attend.</translation>
    </message>
    <message>
        <source>The answer of “%1” does not declare the header Location, which tells the platform how to unsubscribe.</source>
        <translation>La réponse de «&#xa0;%1&#xa0;» ne déclare pas l’en-tête Location, qui dit à la plateforme comment se désabonner.</translation>
    </message>
    <message>
        <source>The platform cannot reach “%1”: it is a name of this computer or of a private network.</source>
        <translation>La plateforme ne peut pas joindre «&#xa0;%1&#xa0;»&#xa0;: c’est un nom de cet ordinateur ou d’un réseau privé.</translation>
    </message>
    <message>
        <source>“%1” looks like a host for tests or a tunnel; a published connector needs one for production.</source>
        <translation>«&#xa0;%1&#xa0;» semble être un hôte de test ou un tunnel&#xa0;; un connecteur publié demande un hôte de production.</translation>
    </message>
    <message>
        <source>Only https is safe: over http, keys and events can be read on the way.</source>
        <translation>Seul https est sûr&#xa0;: en http, clés et événements peuvent être lus en chemin.</translation>
    </message>
    <message>
        <source>The definition has %2 bytes; the platform takes less than %1.</source>
        <translation>La définition compte %2 octets&#xa0;; la plateforme en accepte moins de %1.</translation>
    </message>
    <message>
        <source>“%1” does not tell its users what sets it off.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas à ses utilisateurs ce qui le déclenche.</translation>
    </message>
    <message>
        <source>The summary of the trigger “%1” should begin with “When”.</source>
        <translation>Le résumé du déclencheur «&#xa0;%1&#xa0;» devrait commencer par «&#xa0;When&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is shown to users but has no “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» est montré aux utilisateurs mais n’a pas de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The description of “%1” only repeats its summary.</source>
        <translation>La description de «&#xa0;%1&#xa0;» ne fait que répéter son résumé.</translation>
    </message>
</context>
<context>
    <name>ui::forms::RowColumn</name>
    <message>
        <source>and %1 more: edit them in the JSON</source>
        <translation>et %1 de plus&#xa0;: modifiez-les dans le JSON</translation>
    </message>
</context>
<context>
    <name>ui::export</name>
    <message>
        <source>paconn cannot update a connector whose apiProperties.json names a stackOwner (%1).</source>
        <translation>paconn ne peut pas mettre à jour un connecteur dont l’apiProperties.json nomme un stackOwner (%1).</translation>
    </message>
    <message>
        <source>apiProperties.json names operations of a script, and there is no script.csx.</source>
        <translation>apiProperties.json nomme des opérations d’un script, et il n’y a pas de script.csx.</translation>
    </message>
    <message>
        <source>icon.png is no PNG image that could be read.</source>
        <translation>icon.png n’est pas une image PNG lisible.</translation>
    </message>
    <message>
        <source>icon.png has %1 bytes; the platform takes %2.</source>
        <translation>icon.png a %1 octets&#xa0;; la plateforme en accepte %2.</translation>
    </message>
    <message>
        <source>icon.png is %1 pixels wide and %2 high; the platform wants a square.</source>
        <translation>icon.png a %1 pixels de large et %2 de haut&#xa0;; la plateforme veut un carré.</translation>
    </message>
    <message>
        <source>icon.png is transparent in places; the platform wants it opaque.</source>
        <translation>icon.png est transparent par endroits&#xa0;; la plateforme le veut opaque.</translation>
    </message>
    <message>
        <source>The settings.json of the last export is no JSON; a new one was made.</source>
        <translation>Le settings.json du dernier export n’est pas du JSON&#xa0;; un nouveau a été fait.</translation>
    </message>
    <message>
        <source>The definition names no host: give the public one.</source>
        <translation>La définition ne nomme pas d’hôte&#xa0;: indiquez celui qui est public.</translation>
    </message>
    <message>
        <source>The platform cannot reach the host %1: give the public one.</source>
        <translation>La plateforme ne peut pas atteindre l’hôte %1&#xa0;: indiquez celui qui est public.</translation>
    </message>
    <message>
        <source>The definition does not offer https, without which the platform does not call.</source>
        <translation>La définition ne propose pas https, sans quoi la plateforme n’appelle pas.</translation>
    </message>
    <message>
        <source>The definition has no description, which importing it from the command line needs.</source>
        <translation>La définition n’a pas de description, qu’il faut pour l’importer depuis la ligne de commande.</translation>
    </message>
    <message>
        <source>There was no apiProperties.json; one was made from the definition.</source>
        <translation>Il n’y avait pas d’apiProperties.json&#xa0;; il a été fait à partir de la définition.</translation>
    </message>
    <message>
        <source>A secret was left out: %1.</source>
        <translation>Un secret a été laissé de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The policy “%1” sets a header field that may hold a secret; look at it before you pass the package on.</source>
        <translation>La stratégie «&#xa0;%1&#xa0;» définit un en-tête qui peut contenir un secret&#xa0;; regardez-la avant de transmettre le paquet.</translation>
    </message>
    <message>
        <source>The security definition “%1” is of no known type; no connection parameter was made for it.</source>
        <translation>La définition de sécurité «&#xa0;%1&#xa0;» est d’un type inconnu&#xa0;; aucun paramètre de connexion n’a été fait pour elle.</translation>
    </message>
    <message>
        <source>No connection parameter of apiProperties.json serves the security definition “%1”.</source>
        <translation>Aucun paramètre de connexion d’apiProperties.json ne sert la définition de sécurité «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The security definition “%1” cannot be the name of a connection parameter; it is called “%2” there.</source>
        <translation>La définition de sécurité «&#xa0;%1&#xa0;» ne peut pas être le nom d’un paramètre de connexion&#xa0;; il s’y appelle «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The client ID of the registered app is missing: give it here, or write it into apiProperties.json.</source>
        <translation>L’identifiant client de l’application inscrite manque&#xa0;: indiquez-le ici, ou écrivez-le dans apiProperties.json.</translation>
    </message>
    <message>
        <source>The platform keeps the brand color %1 for itself: choose another.</source>
        <translation>La plateforme se réserve la couleur de marque %1&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The trigger %1 is gone.</source>
        <translation>Le déclencheur %1 a disparu.</translation>
    </message>
    <message>
        <source>The trigger %1 is new.</source>
        <translation>Le déclencheur %1 est nouveau.</translation>
    </message>
    <message>
        <source>%1 has become a trigger, or is none any more.</source>
        <translation>%1 est devenu un déclencheur, ou n’en est plus un.</translation>
    </message>
    <message>
        <source>The operation %1 is gone.</source>
        <translation>L’opération %1 a disparu.</translation>
    </message>
    <message>
        <source>The operation %1 is new.</source>
        <translation>L’opération %1 est nouvelle.</translation>
    </message>
    <message>
        <source>The host was %1 and is %2.</source>
        <translation>L’hôte était %1 et est %2.</translation>
    </message>
    <message>
        <source>Connections are made in another way, so they have to be made anew.</source>
        <translation>Les connexions se font autrement&#xa0;: il faut les refaire.</translation>
    </message>
    <message>
        <source>%1 takes no %2 any more.</source>
        <translation>%1 n’accepte plus %2.</translation>
    </message>
    <message>
        <source>%1 takes %2, which may be left out.</source>
        <translation>%1 accepte %2, qui est facultatif.</translation>
    </message>
    <message>
        <source>%1 demands %2.</source>
        <translation>%1 exige %2.</translation>
    </message>
    <message>
        <source>%2 of %1 was %3 and is %4.</source>
        <translation>%2 de %1 était %3 et est %4.</translation>
    </message>
    <message>
        <source>%2 of %1 may not be “%3” any more.</source>
        <translation>%2 de %1 ne peut plus être «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 does not give %2 any more.</source>
        <translation>%1 ne donne plus %2.</translation>
    </message>
    <message>
        <source>%1 gives %2, which is new.</source>
        <translation>%1 donne %2, qui est nouveau.</translation>
    </message>
    <message>
        <source>%2 given by %1 was %3 and is %4.</source>
        <translation>%2 donné par %1 était %3 et est %4.</translation>
    </message>
    <message>
        <source>its content</source>
        <translation>son contenu</translation>
    </message>
</context>
<context>
    <name>app::packaging::Exporting</name>
    <message>
        <source>%1 is no JSON that could be exported</source>
        <translation>%1 n’est pas du JSON qui puisse être exporté</translation>
    </message>
    <message>
        <source>%1 is no JSON that could be exported; mend it, or export the definition alone</source>
        <translation>%1 n’est pas du JSON qui puisse être exporté&#xa0;; corrigez-le, ou exportez la définition seule</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Export the connector</source>
        <translation>Exporter le connecteur</translation>
    </message>
    <message>
        <source>The name that the platform calls, such as shop.example or shop.example:8443; empty: that of the definition</source>
        <translation>Le nom que la plateforme appelle, comme magasin.example ou magasin.example:8443&#xa0;; vide&#xa0;: celui de la définition</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>A package, as a folder</source>
        <translation>Un paquet, en dossier</translation>
    </message>
    <message>
        <source>A package, as a zip file</source>
        <translation>Un paquet, en fichier zip</translation>
    </message>
    <message>
        <source>The definition alone</source>
        <translation>La définition seule</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>&amp;Brand color</source>
        <translation>Couleur de &amp;marque</translation>
    </message>
    <message>
        <source>Client ID of the app that is registered for the connector. Its secret is never exported: the platform asks for it.</source>
        <translation>Identifiant client de l’application inscrite pour le connecteur. Son secret n’est jamais exporté&#xa0;: la plateforme le demande.</translation>
    </message>
    <message>
        <source>The tenant of that app</source>
        <translation>Le locataire de cette application</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>Identifiant &amp;client</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Locataire</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Brand color</source>
        <translation>Couleur de marque</translation>
    </message>
    <message>
        <source>As #rrggbb; empty: that of apiProperties.json, or one that Declic chooses</source>
        <translation>Sous la forme #rrvvbb&#xa0;; vide&#xa0;: celle d’apiProperties.json, ou une que Declic choisit</translation>
    </message>
    <message>
        <source>Copy the definition</source>
        <translation>Copier la définition</translation>
    </message>
    <message>
        <source>The definition with the chosen host, for the platform's code view</source>
        <translation>La définition avec l’hôte choisi, pour la vue de code de la plateforme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Flows that exist may stop working. Export all the same</source>
        <translation>Des flux existants peuvent cesser de fonctionner. Exporter quand même</translation>
    </message>
    <message>
        <source>At this place stands something else than an export of this connector. Write over it</source>
        <translation>À cet endroit se trouve autre chose qu’un export de ce connecteur. Écrire par-dessus</translation>
    </message>
</context>
<context>
    <name>ui::ExportPreview</name>
    <message>
        <source>What flows meet</source>
        <translation>Ce que rencontrent les flux</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Files of the package</source>
        <translation>Fichiers du paquet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Lines that differ from the last export</source>
        <translation>Lignes qui diffèrent du dernier export</translation>
    </message>
    <message>
        <source>A first export: there is none of this connector yet at this place.</source>
        <translation>Un premier export&#xa0;: il n’y en a pas encore de ce connecteur à cet endroit.</translation>
    </message>
    <message>
        <source>Nothing differs from the last export.</source>
        <translation>Rien ne diffère du dernier export.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) differ(s) from the last export.</source>
        <translation>
            <numerusform>%Ln fichier diffère du dernier export.</numerusform>
            <numerusform>%Ln fichiers diffèrent du dernier export.</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>This file is new.</source>
        <translation>Ce fichier est nouveau.</translation>
    </message>
    <message>
        <source>This file is not part of the export and stays as it is.</source>
        <translation>Ce fichier ne fait pas partie de l’export et reste tel quel.</translation>
    </message>
    <message>
        <source>The picture is another one.</source>
        <translation>L’image est une autre.</translation>
    </message>
    <message>
        <source>Not a byte of this file differs.</source>
        <translation>Pas un octet de ce fichier ne diffère.</translation>
    </message>
    <message>
        <source>What flows meet (%L1)</source>
        <translation>Ce que rencontrent les flux (%L1)</translation>
    </message>
    <message>
        <source>%1 is not strict JSON; what is exported is: %2</source>
        <translation>%1 n’est pas du JSON strict&#xa0;; ce qui est exporté l’est&#xa0;: %2</translation>
    </message>
    <message>
        <source>Remarks (%L1)</source>
        <translation>Remarques (%L1)</translation>
    </message>
</context>
<context>
    <name>ui::widgets::DifferenceView</name>
    <message>
        <source>… and more lines</source>
        <translation>… et d’autres lignes</translation>
    </message>
</context>
<context>
    <name>app::packaging::PackageTarget</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>the former export cannot be moved away</source>
        <translation>l’export précédent ne peut pas être déplacé</translation>
    </message>
    <message>
        <source>the new folder cannot be moved there</source>
        <translation>le nouveau dossier ne peut pas y être déplacé</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>son dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>no folder can be made beside it</source>
        <translation>aucun dossier ne peut être créé à côté</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>c’est un fichier</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
</context>
<context>
    <name>app::packaging::PackageSource</name>
    <message>
        <source>bundled definition</source>
        <translation>définition fournie</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB</source>
        <translation>%1 dépasse %2 Mio</translation>
    </message>
</context>
<context>
    <name>app::packaging::ExportService</name>
    <message>
        <source>Choose where to the connector is exported.</source>
        <translation>Choisissez où exporter le connecteur.</translation>
    </message>
    <message>
        <source>The path must be a whole one: %1</source>
        <translation>Le chemin doit être complet&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is no host: give a name, with a port or without, such as shop.example:8443.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un hôte&#xa0;: indiquez un nom, avec ou sans port, comme magasin.example:8443.</translation>
    </message>
    <message>
        <source>“%1” is no color: write it as #rrggbb.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une couleur&#xa0;: écrivez-la sous la forme #rrvvbb.</translation>
    </message>
</context>
<context>
    <name>ui::import</name>
    <message>
        <source>This is YAML. Convert it to JSON first, for instance with an OpenAPI editor.</source>
        <translation>C’est du YAML. Convertissez-le d’abord en JSON, par exemple avec un éditeur OpenAPI.</translation>
    </message>
    <message>
        <source>This is no API definition: it has neither “swagger” nor “openapi” at its top.</source>
        <translation>Ce n’est pas une définition d’API&#xa0;: elle n’a ni «&#xa0;swagger&#xa0;» ni «&#xa0;openapi&#xa0;» à son sommet.</translation>
    </message>
    <message>
        <source>This is not valid JSON, so it cannot be converted; correct it first.</source>
        <translation>Ce n’est pas du JSON valide&#xa0;: la conversion est impossible&#xa0;; corrigez-le d’abord.</translation>
    </message>
    <message>
        <source>OpenAPI “%1” is not known: Swagger 2.0 and OpenAPI 3.0 and 3.1 are.</source>
        <translation>OpenAPI «&#xa0;%1&#xa0;» n’est pas connu&#xa0;: Swagger 2.0 et OpenAPI 3.0 et 3.1 le sont.</translation>
    </message>
    <message>
        <source>“%1” leads to another document and was left out; copy what it refers to into this one.</source>
        <translation>«&#xa0;%1&#xa0;» mène à un autre document et a été omis&#xa0;; recopiez ici ce qu’il désigne.</translation>
    </message>
    <message>
        <source>Nothing stands at “%1”.</source>
        <translation>Rien ne se trouve à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” leads round in a circle.</source>
        <translation>«&#xa0;%1&#xa0;» tourne en rond.</translation>
    </message>
    <message>
        <source>References repeat too much of the document; from some point on they were left out.</source>
        <translation>Les références répètent une trop grande part du document&#xa0;; elles ont été omises à partir d’un certain point.</translation>
    </message>
    <message>
        <source>“%1” has no place in Swagger 2.0 and was left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de place dans Swagger 2.0 et a été omis.</translation>
    </message>
    <message>
        <source>This is no %1 that could be converted.</source>
        <translation>Ceci n’est pas un élément «&#xa0;%1&#xa0;» qui puisse être converti.</translation>
    </message>
    <message>
        <source>The definition does not say on which host the service is; enter it.</source>
        <translation>La définition ne dit pas sur quel hôte se trouve le service&#xa0;; indiquez-le.</translation>
    </message>
    <message>
        <source>Only the first server, “%1”, was kept; %2 more were left out.</source>
        <translation>Seul le premier serveur, «&#xa0;%1&#xa0;», a été conservé&#xa0;; %2 autres ont été omis.</translation>
    </message>
    <message>
        <source>The server “%1” of this part was left out: Swagger 2.0 has one for the whole document.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» de cette partie a été omis&#xa0;: Swagger 2.0 en a un seul pour tout le document.</translation>
    </message>
    <message>
        <source>The server’s variable “%1” was replaced by “%2”.</source>
        <translation>La variable de serveur «&#xa0;%1&#xa0;» a été remplacée par «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The value may be of several types (%1), which Swagger 2.0 cannot say; any is allowed now.</source>
        <translation>La valeur peut être de plusieurs types (%1), ce que Swagger 2.0 ne sait pas dire&#xa0;; tous sont désormais admis.</translation>
    </message>
    <message>
        <source>The %2 alternatives of “%1” became one schema that allows what each of them does.</source>
        <translation>Les %2 possibilités de «&#xa0;%1&#xa0;» sont devenues un seul schéma qui admet ce que chacune admet.</translation>
    </message>
    <message>
        <source>The alternatives of “%1” are too different for one schema; anything is allowed now.</source>
        <translation>Les possibilités de «&#xa0;%1&#xa0;» sont trop différentes pour un seul schéma&#xa0;; tout est désormais admis.</translation>
    </message>
    <message>
        <source>Examples without a place in Swagger 2.0 were left out: %1.</source>
        <translation>Exemples sans place dans Swagger 2.0, omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The discriminator “%1” was left out: Swagger 2.0 knows it for required properties of inherited schemas alone.</source>
        <translation>Le discriminant «&#xa0;%1&#xa0;» a été omis&#xa0;: Swagger 2.0 ne le connaît que pour les propriétés obligatoires de schémas hérités.</translation>
    </message>
    <message>
        <source>The values of the discriminator “%1” must now be the names of the schemas; their mapping was left out.</source>
        <translation>Les valeurs du discriminant «&#xa0;%1&#xa0;» doivent désormais être les noms des schémas&#xa0;; leur correspondance a été omise.</translation>
    </message>
    <message>
        <source>The cookie “%1” was left out: the platform sends none.</source>
        <translation>Le cookie «&#xa0;%1&#xa0;» a été omis&#xa0;: la plateforme n’en envoie pas.</translation>
    </message>
    <message>
        <source>The header “%1” was left out: media types and security say it already.</source>
        <translation>L’en-tête «&#xa0;%1&#xa0;» a été omis&#xa0;: les types de média et la sécurité le disent déjà.</translation>
    </message>
    <message>
        <source>“%1” is a group of values, which fits into no such input; it is a text now.</source>
        <translation>«&#xa0;%1&#xa0;» est un groupe de valeurs, qui n’entre pas dans une telle entrée&#xa0;; c’est désormais un texte.</translation>
    </message>
    <message>
        <source>“%1” does not say its type; text was assumed.</source>
        <translation>«&#xa0;%1&#xa0;» n’indique pas son type&#xa0;; un texte a été supposé.</translation>
    </message>
    <message>
        <source>The style “%2” of “%1” cannot be said in Swagger 2.0; check how its value is written.</source>
        <translation>Le style «&#xa0;%2&#xa0;» de «&#xa0;%1&#xa0;» ne peut pas être exprimé dans Swagger 2.0&#xa0;; vérifiez comment sa valeur s’écrit.</translation>
    </message>
    <message>
        <source>The body of this %1 request was left out: the platform sends none with it.</source>
        <translation>Le corps de cette requête %1 a été omis&#xa0;: la plateforme n’en envoie pas avec elle.</translation>
    </message>
    <message>
        <source>The form does not tell its fields, so that none were made.</source>
        <translation>Le formulaire n’indique pas ses champs&#xa0;: aucun n’a été créé.</translation>
    </message>
    <message>
        <source>Only “%1” was kept; other media types with schemas of their own were left out: %2.</source>
        <translation>Seul «&#xa0;%1&#xa0;» a été conservé&#xa0;; d’autres types de média, avec leurs propres schémas, ont été omis&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” stands for any media type; “%2” was assumed.</source>
        <translation>«&#xa0;%1&#xa0;» désigne n’importe quel type de média&#xa0;; «&#xa0;%2&#xa0;» a été supposé.</translation>
    </message>
    <message>
        <source>The answers “%1” are declared as %2 now: Swagger 2.0 knows no ranges.</source>
        <translation>Les réponses «&#xa0;%1&#xa0;» sont désormais déclarées comme %2&#xa0;: Swagger 2.0 ne connaît pas de plages.</translation>
    </message>
    <message>
        <source>The answers “%1” were left out: Swagger 2.0 knows no ranges.</source>
        <translation>Les réponses «&#xa0;%1&#xa0;» ont été omises&#xa0;: Swagger 2.0 ne connaît pas de plages.</translation>
    </message>
    <message>
        <source>“%1” is no verb of Swagger 2.0; the operation was left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un verbe de Swagger 2.0&#xa0;; l’opération a été omise.</translation>
    </message>
    <message>
        <source>The operation has no operationId; it is called “%1” now.</source>
        <translation>L’opération n’a pas d’operationId&#xa0;; elle s’appelle désormais «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is an API key in the Authorization header now: whoever connects types the scheme too, such as “Bearer …”.</source>
        <translation>«&#xa0;%1&#xa0;» est désormais une clé d’API dans l’en-tête Authorization&#xa0;: il faut saisir aussi le schéma, par exemple «&#xa0;Bearer …&#xa0;», à la connexion.</translation>
    </message>
    <message>
        <source>Where “%1” signs in is not said in the document; it is an API key in the Authorization header now. Enter OAuth 2.0 with its addresses instead.</source>
        <translation>Le document ne dit pas où «&#xa0;%1&#xa0;» authentifie&#xa0;; c’est désormais une clé d’API dans l’en-tête Authorization. Saisissez plutôt OAuth 2.0 avec ses adresses.</translation>
    </message>
    <message>
        <source>“%1” is OAuth 2.0 with Entra ID now.</source>
        <translation>«&#xa0;%1&#xa0;» est désormais OAuth 2.0 avec Entra ID.</translation>
    </message>
    <message>
        <source>The security “%1” (%2) was left out: the platform cannot sign in like that.</source>
        <translation>La sécurité «&#xa0;%1&#xa0;» (%2) a été omise&#xa0;: la plateforme ne sait pas s’authentifier ainsi.</translation>
    </message>
    <message>
        <source>Of the OAuth flows of “%1”, “%2” was kept; left out: %3.</source>
        <translation>Parmi les flux OAuth de «&#xa0;%1&#xa0;», «&#xa0;%2&#xa0;» a été conservé&#xa0;; omis&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” is a trigger now; the platform puts its address into “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» est désormais un déclencheur&#xa0;; la plateforme met son adresse dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The body did not declare “%1”, where the callback’s address stands; the property was added.</source>
        <translation>Le corps ne déclarait pas «&#xa0;%1&#xa0;», où se trouve l’adresse de rappel&#xa0;; la propriété a été ajoutée.</translation>
    </message>
    <message>
        <source>The callback “%1” was left out: “%2” is not the whole value of a property of the body, where alone the platform puts its address, or the service does not call it by POST.</source>
        <translation>Le rappel «&#xa0;%1&#xa0;» a été omis&#xa0;: «&#xa0;%2&#xa0;» n’est pas la valeur entière d’une propriété du corps, seul endroit où la plateforme met son adresse, ou le service ne l’appelle pas par POST.</translation>
    </message>
    <message>
        <source>The callback “%1” of “%2” was left out: a path subscribes, with a JSON body, to one event.</source>
        <translation>Le rappel «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» a été omis&#xa0;: un chemin abonne, avec un corps JSON, à un seul événement.</translation>
    </message>
    <message>
        <source>The webhook “%1” is a trigger now. Its subscribe operation, “%2”, and the one that unsubscribes were made up: the service has to offer them.</source>
        <translation>Le webhook «&#xa0;%1&#xa0;» est désormais un déclencheur. Son opération d’abonnement, «&#xa0;%2&#xa0;», et celle qui désabonne ont été inventées&#xa0;: le service doit les offrir.</translation>
    </message>
    <message>
        <source>The webhook “%1” was left out: the service does not call it by POST.</source>
        <translation>Le webhook «&#xa0;%1&#xa0;» a été omis&#xa0;: le service ne l’appelle pas par POST.</translation>
    </message>
</context>
<context>
    <name>ui::ImportCommands</name>
    <message>
        <source>Open from the web</source>
        <translation>Ouvrir depuis le web</translation>
    </message>
    <message>
        <source>Address of a definition (OpenAPI 2.0, 3.0 or 3.1, as JSON):</source>
        <translation>Adresse d’une définition (OpenAPI 2.0, 3.0 ou 3.1, en JSON)&#xa0;:</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Recherche de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Bring a definition in</source>
        <translation>Faire entrer une définition</translation>
    </message>
    <message>
        <source>Nothing could be made of this text:</source>
        <translation>On n’a rien pu faire de ce texte&#xa0;:</translation>
    </message>
    <message>
        <source>This definition is brought in byte for byte.</source>
        <translation>Cette définition entre octet pour octet.</translation>
    </message>
    <message>
        <source>The platform takes OpenAPI 2.0 alone: this OpenAPI %1 was converted. The source stays as it is.</source>
        <translation>La plateforme n’accepte qu’OpenAPI 2.0&#xa0;: cet OpenAPI %1 a été converti. La source reste telle quelle.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>What became different:</source>
        <translation>Ce qui est devenu différent&#xa0;:</translation>
    </message>
    <message>
        <source>What became different</source>
        <translation>Ce qui est devenu différent</translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>Ligne %L1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Keep it as</source>
        <translation>&amp;Garder sous</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>Enregistrer et ouvrir</translation>
    </message>
    <message>
        <source>Keep the definition as</source>
        <translation>Garder la définition sous</translation>
    </message>
    <message>
        <source>%1 exists already. Write over it?</source>
        <translation>%1 existe déjà. Écrire par-dessus&#xa0;?</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Écrire par-dessus</translation>
    </message>
    <message>
        <source>Give the whole path of a file, such as %1</source>
        <translation>Indiquez le chemin complet d’un fichier, comme %1</translation>
    </message>
</context>
<context>
    <name>app::importing</name>
    <message>
        <source>this is no http or https address</source>
        <translation>ce n’est pas une adresse http ou https</translation>
    </message>
    <message>
        <source>the server answered %1</source>
        <translation>le serveur a répondu %1</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>elle dépasse %1 octets</translation>
    </message>
    <message>
        <source>the server took too long</source>
        <translation>le serveur a mis trop de temps</translation>
    </message>
    <message>
        <source>the server leads on to %1, which is not followed; give that address</source>
        <translation>le serveur renvoie vers %1, qui n’est pas suivi&#xa0;; indiquez cette adresse</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>c’est annulé</translation>
    </message>
</context>
<context>
    <name>ui::widgets::SecretPlace</name>
    <message>
        <source>The system's keychain is locked. Unlock it and type a key again to keep it.</source>
        <translation>Le trousseau du système est verrouillé. Déverrouillez-le et retapez une clé pour la conserver.</translation>
    </message>
    <message>
        <source>The system's keychain does not answer; it may be waiting to be unlocked.</source>
        <translation>Le trousseau du système ne répond pas&#xa0;; il attend peut-être d’être déverrouillé.</translation>
    </message>
    <message>
        <source>The system's keychain cannot be used. Start or unlock it (GNOME Keyring, KWallet) and type a key again to keep it.</source>
        <translation>Le trousseau du système est inutilisable. Démarrez-le ou déverrouillez-le (GNOME Keyring, KWallet) et retapez une clé pour la conserver.</translation>
    </message>
    <message>
        <source>This system has no keychain. GNOME Keyring or KWallet would keep them.</source>
        <translation>Ce système n’a pas de trousseau. GNOME Keyring ou KWallet les conserverait.</translation>
    </message>
    <message>
        <source>Looking for the system's keychain…</source>
        <translation>Recherche du trousseau du système…</translation>
    </message>
    <message>
        <source>Keys are kept in the system's keychain: never written to a file, never logged.</source>
        <translation>Les clés sont conservées dans le trousseau du système&#xa0;: jamais écrites dans un fichier, jamais journalisées.</translation>
    </message>
    <message>
        <source>Keys are kept for this session only: never written to a file, never logged.</source>
        <translation>Les clés ne valent que pour cette session&#xa0;: jamais écrites dans un fichier, jamais journalisées.</translation>
    </message>
    <message>
        <source>Remove these keys from the keychain and from this session</source>
        <translation>Retirer ces clés du trousseau et de cette session</translation>
    </message>
    <message>
        <source>Forget the keys of this connector? Callers then need none until you set others.</source>
        <translation>Oublier les clés de ce connecteur&#xa0;? Les appelants n’en auront plus besoin tant que vous n’en définissez pas d’autres.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>For&amp;get…</source>
        <translation>&amp;Oublier…</translation>
    </message>
</context>
<context>
    <name>ui::ExposureNotice</name>
    <message>
        <source>Everybody who reaches the connector may call it</source>
        <translation>Tous ceux qui atteignent le connecteur peuvent l’appeler</translation>
    </message>
    <message>
        <source>It is reached from outside at %1, and callers have to show nothing.</source>
        <translation>Il est accessible de l’extérieur à %1, et les appelants n’ont rien à présenter.</translation>
    </message>
    <message>
        <source>Who may call…</source>
        <translation>Qui peut appeler…</translation>
    </message>
</context>
<context>
    <name>ui::models::ClaimsModel</name>
    <message>
        <source>Claim</source>
        <translation>Revendication</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Reçu</translation>
    </message>
</context>
<context>
    <name>ui::models::RefusalsModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>ui::pages::RefusalsPanel</name>
    <message>
        <source>Filter refused callers</source>
        <translation>Filtrer les appelants refusés</translation>
    </message>
    <message>
        <source>Refused callers</source>
        <translation>Appelants refusés</translation>
    </message>
    <message>
        <source>What was expected and what came</source>
        <translation>Ce qui était attendu et ce qui a été reçu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy why this caller was refused; the token is not in it</source>
        <translation>Copier la raison de ce refus&#xa0;; le jeton n’y figure pas</translation>
    </message>
    <message>
        <source>Nobody was refused</source>
        <translation>Personne n’a été refusé</translation>
    </message>
    <message>
        <source>Where callers must show access tokens, those who were not let in are listed here, with what their token said.</source>
        <translation>Quand les appelants doivent présenter un jeton d’accès, ceux qui n’ont pas été admis figurent ici, avec ce que disait leur jeton.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <source>Change or clear the text above to see the refused callers.</source>
        <translation>Modifiez ou effacez le texte ci-dessus pour voir les appelants refusés.</translation>
    </message>
</context>
<context>
    <name>ui::pages::TokenRulesForm</name>
    <message>
        <source>Access tokens</source>
        <translation>Jetons d’accès</translation>
    </message>
    <message>
        <source>Only callers with an access &amp;token</source>
        <translation>Seulement les appelants munis d’un je&amp;ton d’accès</translation>
    </message>
    <message>
        <source>Refuse callers of the connector without an access token for it</source>
        <translation>Refuser les appelants du connecteur qui n’ont pas de jeton d’accès pour lui</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Who makes the tokens</source>
        <translation>Qui émet les jetons</translation>
    </message>
    <message>
        <source>Microsoft Entra ID</source>
        <translation>Microsoft Entra ID</translation>
    </message>
    <message>
        <source>Microsoft Entra ID for US Government</source>
        <translation>Microsoft Entra ID pour le gouvernement des États-Unis</translation>
    </message>
    <message>
        <source>Microsoft Entra ID in China (21Vianet)</source>
        <translation>Microsoft Entra ID en Chine (21Vianet)</translation>
    </message>
    <message>
        <source>Another OpenID provider</source>
        <translation>Un autre fournisseur OpenID</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Émetteur</translation>
    </message>
    <message>
        <source>The address that its tokens name in “iss”. Its keys are found there, and its tokens must be signed with RS256.</source>
        <translation>L’adresse que ses jetons donnent dans «&#xa0;iss&#xa0;». Ses clés s’y trouvent, et ses jetons doivent être signés avec RS256.</translation>
    </message>
    <message>
        <source>T&amp;enant</source>
        <translation>&amp;Locataire</translation>
    </message>
    <message>
        <source>Directory (tenant) ID; several with commas. Or one verified domain, or organizations (any tenant), consumers (personal accounts), common (both).</source>
        <translation>ID de l’annuaire (locataire)&#xa0;; plusieurs avec des virgules. Ou un domaine vérifié, ou organizations (tout locataire), consumers (comptes personnels), common (les deux).</translation>
    </message>
    <message>
        <source>&amp;Audience</source>
        <translation>A&amp;udience</translation>
    </message>
    <message>
        <source>Application (client) ID of your API, which stands for api://ID too, or another URI of it; several with commas.</source>
        <translation>ID d’application (client) de votre API, qui vaut aussi pour api://ID, ou un autre URI de celle-ci&#xa0;; plusieurs avec des virgules.</translation>
    </message>
    <message>
        <source>S&amp;cope or role</source>
        <translation>Éten&amp;due ou rôle</translation>
    </message>
    <message>
        <source>any</source>
        <translation>indifférent</translation>
    </message>
    <message>
        <source>Any one of these must be granted, several with commas. Empty: any scope or role.</source>
        <translation>Il faut l’un de ceux-ci&#xa0;; plusieurs avec des virgules. Vide&#xa0;: n’importe quelle étendue ou n’importe quel rôle.</translation>
    </message>
    <message>
        <source>The command line asks for these tokens in this run, whatever the project says. Start Declic without these options to change them here.</source>
        <translation>La ligne de commande exige ces jetons pour cette exécution, quoi que dise le projet. Démarrez Declic sans ces options pour les modifier ici.</translation>
    </message>
    <message>
        <source>Off: tokens are not looked at. Switch it on before you let anybody outside reach the connector.</source>
        <translation>Inactif&#xa0;: les jetons ne sont pas examinés. Activez-le avant de rendre le connecteur accessible de l’extérieur.</translation>
    </message>
    <message>
        <source>In force, and kept with the connector. Who is not let in is listed under Refused callers. Unsubscribing and test flows need no token.</source>
        <translation>En vigueur, et gardé avec le connecteur. Qui n’est pas admis figure sous Appelants refusés. Le désabonnement et les flux d’essai n’ont pas besoin de jeton.</translation>
    </message>
    <message>
        <source>Not applied yet: the rules from before hold until this is whole.</source>
        <translation>Pas encore appliqué&#xa0;: les règles précédentes valent tant que ceci est incomplet.</translation>
    </message>
    <message>
        <source>Not applied yet: callers need no token until this is whole.</source>
        <translation>Pas encore appliqué&#xa0;: les appelants n’ont besoin d’aucun jeton tant que ceci est incomplet.</translation>
    </message>
    <message>
        <source>Pro&amp;vider</source>
        <translation>&amp;Fournisseur</translation>
    </message>
</context>
<context>
    <name>ui::tokens</name>
    <message>
        <source>No access token came</source>
        <translation>Aucun jeton d’accès reçu</translation>
    </message>
    <message>
        <source>Two credentials came</source>
        <translation>Deux preuves d’identité reçues</translation>
    </message>
    <message>
        <source>The credential is no bearer token</source>
        <translation>La preuve d’identité n’est pas un jeton du porteur</translation>
    </message>
    <message>
        <source>The rules about access tokens are broken</source>
        <translation>Les règles sur les jetons d’accès sont inutilisables</translation>
    </message>
    <message>
        <source>The provider’s keys are out of reach</source>
        <translation>Les clés du fournisseur sont hors d’atteinte</translation>
    </message>
    <message>
        <source>The token is too long</source>
        <translation>Le jeton est trop long</translation>
    </message>
    <message>
        <source>The token cannot be read</source>
        <translation>Le jeton est illisible</translation>
    </message>
    <message>
        <source>The token is not signed with RS256</source>
        <translation>Le jeton n’est pas signé avec RS256</translation>
    </message>
    <message>
        <source>It is another type of token</source>
        <translation>C’est un autre type de jeton</translation>
    </message>
    <message>
        <source>The token brings its own key or an extension</source>
        <translation>Le jeton apporte sa propre clé ou une extension</translation>
    </message>
    <message>
        <source>The token’s version is not known</source>
        <translation>La version du jeton est inconnue</translation>
    </message>
    <message>
        <source>The token comes from another issuer</source>
        <translation>Le jeton vient d’un autre émetteur</translation>
    </message>
    <message>
        <source>The token comes from another tenant</source>
        <translation>Le jeton vient d’un autre locataire</translation>
    </message>
    <message>
        <source>The token does not say whose it is</source>
        <translation>Le jeton ne dit pas à qui il est</translation>
    </message>
    <message>
        <source>The token is for another audience</source>
        <translation>Le jeton est destiné à une autre audience</translation>
    </message>
    <message>
        <source>It is not an access token</source>
        <translation>Ce n’est pas un jeton d’accès</translation>
    </message>
    <message>
        <source>The token lacks the scope or role</source>
        <translation>Il manque au jeton l’étendue ou le rôle</translation>
    </message>
    <message>
        <source>The token is not valid yet</source>
        <translation>Le jeton n’est pas encore valable</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>Le jeton a expiré</translation>
    </message>
    <message>
        <source>The token lacks a time</source>
        <translation>Il manque une date au jeton</translation>
    </message>
    <message>
        <source>The token does not name its key</source>
        <translation>Le jeton ne nomme pas sa clé</translation>
    </message>
    <message>
        <source>The token’s key is not the provider’s</source>
        <translation>La clé du jeton n’est pas du fournisseur</translation>
    </message>
    <message>
        <source>The signature is wrong</source>
        <translation>La signature est fausse</translation>
    </message>
    <message>
        <source>Set the connector’s authentication to OAuth 2.0 in Power Automate, and make a new connection there.</source>
        <translation>Réglez l’authentification du connecteur sur OAuth 2.0 dans Power Automate, puis créez-y une nouvelle connexion.</translation>
    </message>
    <message>
        <source>Mend them on the Security tab; nobody is let in until then.</source>
        <translation>Corrigez-les dans l’onglet Sécurité&#xa0;; personne n’est admis d’ici là.</translation>
    </message>
    <message>
        <source>Look whether this computer reaches the provider; the caller was asked to try again.</source>
        <translation>Vérifiez que cet ordinateur atteint le fournisseur&#xa0;; l’appelant a été prié de réessayer.</translation>
    </message>
    <message>
        <source>Sign in with an account of the expected tenant, or let this tenant in on the Security tab.</source>
        <translation>Connectez-vous avec un compte du locataire attendu, ou admettez ce locataire dans l’onglet Sécurité.</translation>
    </message>
    <message>
        <source>Set the resource URI of the connector’s OAuth 2.0 settings to the expected audience, or add what came on the Security tab if it is yours.</source>
        <translation>Mettez l’audience attendue dans l’URI de ressource des réglages OAuth 2.0 du connecteur, ou ajoutez celle reçue dans l’onglet Sécurité si elle est à vous.</translation>
    </message>
    <message>
        <source>Grant the scope or role to the client in Entra ID and let the connection be made anew, or expect another one on the Security tab.</source>
        <translation>Accordez l’étendue ou le rôle au client dans Entra ID et faites recréer la connexion, ou attendez-en un autre dans l’onglet Sécurité.</translation>
    </message>
    <message>
        <source>Look at the clock of this computer. If it is right, the caller has to ask for a new token.</source>
        <translation>Vérifiez l’horloge de cet ordinateur. Si elle est juste, l’appelant doit demander un nouveau jeton.</translation>
    </message>
    <message>
        <source>This is no token that the expected provider makes for a connector. If you know the caller, look at what it sends; else nothing has to be done.</source>
        <translation>Ce n’est pas un jeton que le fournisseur attendu émet pour un connecteur. Si vous connaissez l’appelant, voyez ce qu’il envoie&#xa0;; sinon il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>%1 is %2; this connector expects %3.</source>
        <translation>%1&#xa0;: reçu %2&#xa0;; ce connecteur attend %3.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Algorithm (alg)</source>
        <translation>Algorithme (alg)</translation>
    </message>
    <message>
        <source>Type (typ)</source>
        <translation>Type (typ)</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Version (ver)</source>
        <translation>Version (ver)</translation>
    </message>
    <message>
        <source>Issuer (iss)</source>
        <translation>Émetteur (iss)</translation>
    </message>
    <message>
        <source>Tenant (tid)</source>
        <translation>Locataire (tid)</translation>
    </message>
    <message>
        <source>Object id (oid)</source>
        <translation>ID d’objet (oid)</translation>
    </message>
    <message>
        <source>Subject (sub)</source>
        <translation>Sujet (sub)</translation>
    </message>
    <message>
        <source>Audience (aud)</source>
        <translation>Audience (aud)</translation>
    </message>
    <message>
        <source>Scope or role (scp, roles)</source>
        <translation>Étendue ou rôle (scp, roles)</translation>
    </message>
    <message>
        <source>Valid from (nbf)</source>
        <translation>Valable dès (nbf)</translation>
    </message>
    <message>
        <source>Issued (iat)</source>
        <translation>Émis (iat)</translation>
    </message>
    <message>
        <source>Valid until (exp)</source>
        <translation>Valable jusqu’à (exp)</translation>
    </message>
    <message>
        <source>Key (kid)</source>
        <translation>Clé (kid)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>not after %1</source>
        <translation>au plus tard %1</translation>
    </message>
    <message>
        <source>a JSON Web Token</source>
        <translation>un JSON Web Token</translation>
    </message>
    <message>
        <source>JWT or at+jwt, or nothing</source>
        <translation>JWT ou at+jwt, ou rien</translation>
    </message>
    <message>
        <source>no embedded key and no extension</source>
        <translation>ni clé incorporée ni extension</translation>
    </message>
    <message>
        <source>the trusted provider</source>
        <translation>le fournisseur de confiance</translation>
    </message>
    <message>
        <source>a tenant that may call</source>
        <translation>un locataire admis</translation>
    </message>
    <message>
        <source>an object id</source>
        <translation>un ID d’objet</translation>
    </message>
    <message>
        <source>a subject</source>
        <translation>un sujet</translation>
    </message>
    <message>
        <source>an access token, with scopes or roles</source>
        <translation>un jeton d’accès, avec étendues ou rôles</translation>
    </message>
    <message>
        <source>a key of the provider</source>
        <translation>une clé du fournisseur</translation>
    </message>
    <message>
        <source>that of the provider</source>
        <translation>celle du fournisseur</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>fausse</translation>
    </message>
    <message>
        <source>Type the client id of the API.</source>
        <translation>Saisissez l’ID client de l’API.</translation>
    </message>
    <message>
        <source>Type the id of your tenant.</source>
        <translation>Saisissez l’ID de votre locataire.</translation>
    </message>
    <message>
        <source>Several tenants are named by their ids alone.</source>
        <translation>Plusieurs locataires se nomment par leurs seuls ID.</translation>
    </message>
    <message>
        <source>This is neither the id of a tenant nor a domain.</source>
        <translation>Ce n’est ni l’ID d’un locataire ni un domaine.</translation>
    </message>
    <message>
        <source>This is no https address.</source>
        <translation>Ce n’est pas une adresse https.</translation>
    </message>
    <message>
        <source>Type the https address of the provider, as its tokens name it.</source>
        <translation>Saisissez l’adresse https du fournisseur, telle que ses jetons la donnent.</translation>
    </message>
</context>
<context>
    <name>ui::pages::IdentityPanel</name>
    <message>
        <source>Off</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non démarré</translation>
    </message>
    <message>
        <source>Local identity provider</source>
        <translation>Fournisseur d’identité local</translation>
    </message>
    <message>
        <source>For demonstrations, not for the internet: it runs on this machine alone, and whoever opens it may be anybody, without a password.</source>
        <translation>Pour les démonstrations, pas pour Internet&#xa0;: il ne tourne que sur cette machine, et quiconque l’ouvre peut être n’importe qui, sans mot de passe.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>End the local identity provider; its tokens are taken no more</source>
        <translation>Arrêter le fournisseur d’identité local&#xa0;; ses jetons ne sont plus acceptés</translation>
    </message>
    <message>
        <source>Play an identity provider here and demand its access tokens</source>
        <translation>Jouer ici un fournisseur d’identité et exiger ses jetons d’accès</translation>
    </message>
    <message>
        <source>It did not start: %1. Press Start to try again, on a free port if need be.</source>
        <translation>Il n’a pas démarré&#xa0;: %1. Appuyez sur Démarrer pour réessayer, sur un port libre au besoin.</translation>
    </message>
    <message>
        <source>While it runs, callers of the connector must show its access tokens, and test flows sign in there by themselves. Starting or stopping it restarts the server.</source>
        <translation>Tant qu’il est en marche, les appelants du connecteur doivent présenter ses jetons d’accès, et les flux de test s’y connectent d’eux-mêmes. Le démarrer ou l’arrêter redémarre le serveur.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Register in Entra: an app of its own with the platform “Mobile and desktop applications” and the redirect URI http://localhost, “Allow public client flows” on, and the API permission for the scope. It needs no secret.</source>
        <translation>À inscrire dans Entra&#xa0;: une application à part, avec la plateforme «&#xa0;Applications mobiles et de bureau&#xa0;» et l’URI de redirection http://localhost, «&#xa0;Autoriser les flux clients publics&#xa0;» activé, et l’autorisation d’API pour l’étendue. Elle n’a pas besoin de secret.</translation>
    </message>
    <message>
        <source>Register with the provider: a native or public client without a secret, with PKCE (S256) and the redirect URI http://localhost/ with any port.</source>
        <translation>À inscrire chez le fournisseur&#xa0;: un client natif ou public sans secret, avec PKCE (S256) et l’URI de redirection http://localhost/ avec n’importe quel port.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID</source>
        <translation>Microsoft Entra ID</translation>
    </message>
    <message>
        <source>Microsoft Entra ID for US government</source>
        <translation>Microsoft Entra ID pour l’administration américaine</translation>
    </message>
    <message>
        <source>Microsoft Entra ID in China (21Vianet)</source>
        <translation>Microsoft Entra ID en Chine (21Vianet)</translation>
    </message>
    <message>
        <source>Another OpenID provider</source>
        <translation>Un autre fournisseur OpenID</translation>
    </message>
    <message>
        <source>You or the provider declined. Sign in again and accept what is asked for.</source>
        <translation>Vous ou le fournisseur avez refusé. Connectez-vous de nouveau et acceptez ce qui est demandé.</translation>
    </message>
    <message>
        <source>The provider does not take this client. Check the client ID, and that it is registered as a public client with PKCE.</source>
        <translation>Le fournisseur n’accepte pas ce client. Vérifiez l’ID client, et qu’il est inscrit comme client public avec PKCE.</translation>
    </message>
    <message>
        <source>Check the scope: the provider does not know it, or not for this client.</source>
        <translation>Vérifiez l’étendue&#xa0;: le fournisseur ne la connaît pas, ou pas pour ce client.</translation>
    </message>
    <message>
        <source>Check the resource and the scope: the provider issues no token for them.</source>
        <translation>Vérifiez la ressource et l’étendue&#xa0;: le fournisseur n’émet pas de jeton pour elles.</translation>
    </message>
    <message>
        <source>The session has expired or was revoked. Sign in again.</source>
        <translation>La session a expiré ou a été révoquée. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The provider wants to see you in the browser. Sign in again.</source>
        <translation>Le fournisseur veut vous voir dans le navigateur. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The provider has a fault at the moment. Try again later.</source>
        <translation>Le fournisseur a une panne en ce moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Check the settings against what is registered with the provider.</source>
        <translation>Comparez les réglages avec ce qui est inscrit chez le fournisseur.</translation>
    </message>
    <message>
        <source>There is no OpenID provider.</source>
        <translation>Il n’y a pas de fournisseur OpenID.</translation>
    </message>
    <message>
        <source>What answers there has no usable metadata. Check the issuer or the tenant.</source>
        <translation>Ce qui répond là n’a pas de métadonnées utilisables. Vérifiez l’émetteur ou le locataire.</translation>
    </message>
    <message>
        <source>Another issuer answers.</source>
        <translation>Un autre émetteur répond.</translation>
    </message>
    <message>
        <source>The metadata are those of %1. Write the issuer exactly so, if you trust it.</source>
        <translation>Les métadonnées sont celles de %1. Écrivez l’émetteur exactement ainsi, si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>The provider's answer is not understood.</source>
        <translation>La réponse du fournisseur n’est pas comprise.</translation>
    </message>
    <message>
        <source>It gave no usable access token. A proxy may stand in between.</source>
        <translation>Il n’a pas donné de jeton d’accès utilisable. Un proxy est peut-être entre les deux.</translation>
    </message>
    <message>
        <source>The provider's token is not for this sign-in.</source>
        <translation>Le jeton du fournisseur n’est pas pour cette connexion.</translation>
    </message>
    <message>
        <source>It was refused. Try again; if it stays so, check the issuer.</source>
        <translation>Il a été refusé. Réessayez&#xa0;; si cela persiste, vérifiez l’émetteur.</translation>
    </message>
    <message>
        <source>The clocks differ.</source>
        <translation>Les horloges diffèrent.</translation>
    </message>
    <message>
        <source>The provider's token is of another time. Set this computer's clock, date and time zone.</source>
        <translation>Le jeton du fournisseur est d’un autre moment. Réglez l’heure, la date et le fuseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Il manque quelque chose.</translation>
    </message>
    <message>
        <source>Fill in the tenant or the issuer, as an https address without a query, and the client ID.</source>
        <translation>Indiquez le locataire ou l’émetteur, en adresse https sans requête, et l’ID client.</translation>
    </message>
    <message>
        <source>The provider cannot be reached.</source>
        <translation>Le fournisseur n’est pas joignable.</translation>
    </message>
    <message>
        <source>Check the address, the network and the proxy.</source>
        <translation>Vérifiez l’adresse, le réseau et le proxy.</translation>
    </message>
    <message>
        <source>The provider is not safe to use.</source>
        <translation>Le fournisseur n’est pas sûr.</translation>
    </message>
    <message>
        <source>All its addresses have to be https; http is for this computer alone.</source>
        <translation>Toutes ses adresses doivent être en https&#xa0;; http n’est que pour cet ordinateur.</translation>
    </message>
    <message>
        <source>The browser could not come back.</source>
        <translation>Le navigateur n’a pas pu revenir.</translation>
    </message>
    <message>
        <source>No port of this computer can be opened for its answer. Check the firewall.</source>
        <translation>Aucun port de cet ordinateur ne peut être ouvert pour sa réponse. Vérifiez le pare-feu.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in.</source>
        <translation>Le fournisseur a refusé la connexion.</translation>
    </message>
    <message>
        <source>Nobody signed in.</source>
        <translation>Personne ne s’est connecté.</translation>
    </message>
    <message>
        <source>The browser did not come back in time. If it shows an error, its number tells what to register; then try again.</source>
        <translation>Le navigateur n’est pas revenu à temps. S’il montre une erreur, son numéro dit ce qu’il faut inscrire&#xa0;; puis réessayez.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>La session est terminée.</translation>
    </message>
    <message>
        <source>You can close this page</source>
        <translation>Vous pouvez fermer cette page</translation>
    </message>
    <message>
        <source>Declic goes on by itself.</source>
        <translation>Declic continue tout seul.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Vous n’êtes pas connecté</translation>
    </message>
    <message>
        <source>Declic says why. You can close this page.</source>
        <translation>Declic dit pourquoi. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>Nothing to see here</source>
        <translation>Rien à voir ici</translation>
    </message>
    <message>
        <source>Declic did not wait for this answer. Start the sign-in again from its window.</source>
        <translation>Declic n’attendait pas cette réponse. Recommencez la connexion depuis sa fenêtre.</translation>
    </message>
</context>
<context>
    <name>EntraAdvice</name>
    <message>
        <source>Nobody has consented to this scope yet. Sign in and accept it, or have an administrator grant consent for the tenant.</source>
        <translation>Personne n’a encore consenti à cette étendue. Connectez-vous et acceptez-la, ou faites accorder le consentement par un administrateur du locataire.</translation>
    </message>
    <message>
        <source>The consent was declined. Sign in again and accept it.</source>
        <translation>Le consentement a été refusé. Connectez-vous de nouveau et acceptez-le.</translation>
    </message>
    <message>
        <source>An administrator has to consent first. Ask one to grant the permission for the tenant.</source>
        <translation>Un administrateur doit consentir d’abord. Demandez-lui d’accorder l’autorisation pour le locataire.</translation>
    </message>
    <message>
        <source>The registration of this client does not list the permission. Add the API permission of the scope to it, then consent.</source>
        <translation>L’inscription de ce client ne cite pas l’autorisation. Ajoutez-y l’autorisation d’API de l’étendue, puis consentez.</translation>
    </message>
    <message>
        <source>The API has no service principal in this tenant. Create one: az ad sp create --id, with the API's client ID.</source>
        <translation>L’API n’a pas de principal de service dans ce locataire. Créez-le&#xa0;: az ad sp create --id, avec l’ID client de l’API.</translation>
    </message>
    <message>
        <source>This tenant does not know the API. Check the api:// address in the scope and the tenant, or have the app installed there.</source>
        <translation>Ce locataire ne connaît pas l’API. Vérifiez l’adresse api:// de l’étendue et le locataire, ou faites-y installer l’application.</translation>
    </message>
    <message>
        <source>This tenant does not know the client. Check the client ID and the tenant, or make the registration multi-tenant.</source>
        <translation>Ce locataire ne connaît pas le client. Vérifiez l’ID client et le locataire, ou rendez l’inscription multilocataire.</translation>
    </message>
    <message>
        <source>The redirect URI is not registered. Add http://localhost under the platform “Mobile and desktop applications”.</source>
        <translation>L’URI de redirection n’est pas inscrite. Ajoutez http://localhost sous la plateforme «&#xa0;Applications mobiles et de bureau&#xa0;».</translation>
    </message>
    <message>
        <source>The registration wants a secret. Switch on “Allow public client flows”, or move the redirect URI to “Mobile and desktop applications”.</source>
        <translation>L’inscription veut un secret. Activez «&#xa0;Autoriser les flux clients publics&#xa0;», ou déplacez l’URI de redirection vers «&#xa0;Applications mobiles et de bureau&#xa0;».</translation>
    </message>
    <message>
        <source>The client is public and must not send a secret. Remove the secret where one was set.</source>
        <translation>Le client est public et ne doit pas envoyer de secret. Retirez le secret là où il a été mis.</translation>
    </message>
    <message>
        <source>The client secret is wrong or has expired. Use its value, not its id, and renew it when it is over.</source>
        <translation>Le secret du client est faux ou a expiré. Utilisez sa valeur, non son ID, et renouvelez-le quand il est échu.</translation>
    </message>
    <message>
        <source>The scope is not valid. Write it as api://client-id/name, of one API at a time.</source>
        <translation>L’étendue n’est pas valable. Écrivez-la api://id-client/nom, d’une seule API à la fois.</translation>
    </message>
    <message>
        <source>The session has expired or was revoked. Sign in again.</source>
        <translation>La session a expiré ou a été révoquée. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The code was used before. Start the sign-in again.</source>
        <translation>Le code a déjà servi. Recommencez la connexion.</translation>
    </message>
    <message>
        <source>The code is of another tenant. Name the same tenant throughout, best by its id.</source>
        <translation>Le code est d’un autre locataire. Nommez partout le même, de préférence par son ID.</translation>
    </message>
    <message>
        <source>This account does not belong to the tenant. Choose another account, have it invited as a guest, or name its own tenant.</source>
        <translation>Ce compte n’appartient pas au locataire. Choisissez un autre compte, faites-le inviter, ou nommez son propre locataire.</translation>
    </message>
    <message>
        <source>The tenant asks for more: a second factor, a compliant device or another place. Sign in in the browser, or ask an administrator.</source>
        <translation>Le locataire demande plus&#xa0;: un second facteur, un appareil conforme ou un autre lieu. Connectez-vous dans le navigateur, ou demandez à un administrateur.</translation>
    </message>
    <message>
        <source>There is no such tenant in this cloud. Check its id or domain, and the cloud.</source>
        <translation>Ce locataire n’existe pas dans ce cloud. Vérifiez son ID ou son domaine, et le cloud.</translation>
    </message>
    <message>
        <source>The provider found the request malformed, which is a fault of Declic. Please report it with the log.</source>
        <translation>Le fournisseur trouve la requête mal formée, ce qui est une faute de Declic. Signalez-la avec le journal.</translation>
    </message>
    <message>
        <source>The app is for one tenant. Put the tenant's id in place of common, or use organizations.</source>
        <translation>L’application est pour un seul locataire. Mettez son ID à la place de common, ou utilisez organizations.</translation>
    </message>
    <message>
        <source>The account is not assigned to the app, or the tenant restricts it. Ask an administrator to assign it.</source>
        <translation>Le compte n’est pas affecté à l’application, ou le locataire le restreint. Demandez à un administrateur de l’affecter.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>audience (aud)</source>
        <translation>audience (aud)</translation>
    </message>
    <message>
        <source>issuer (iss)</source>
        <translation>émetteur (iss)</translation>
    </message>
    <message>
        <source>tenant (tid)</source>
        <translation>locataire (tid)</translation>
    </message>
    <message>
        <source>scope or role (scp, roles)</source>
        <translation>étendue ou rôle (scp, roles)</translation>
    </message>
    <message>
        <source>time (%1)</source>
        <translation>heure (%1)</translation>
    </message>
    <message>
        <source>Refused: the %1. Expected: %2. The token says: %3.</source>
        <translation>Refusé&#xa0;: %1. Attendu&#xa0;: %2. Le jeton dit&#xa0;: %3.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Nobody answers at %1 (%2). Check the public URL and its tunnel.</source>
        <translation>Personne ne répond à %1 (%2). Vérifiez l’URL publique et son tunnel.</translation>
    </message>
    <message>
        <source>The answer was: %1</source>
        <translation>La réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>If it asks for an access token, sign in first.</source>
        <translation>S’il demande un jeton d’accès, connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>HTTP %1 with a Location.</source>
        <translation>HTTP %1 avec un Location.</translation>
    </message>
    <message>
        <source>The server asked nobody for a name.</source>
        <translation>Le serveur n’a demandé de nom à personne.</translation>
    </message>
    <message>
        <source>The server saw %1.</source>
        <translation>Le serveur a vu %1.</translation>
    </message>
    <message>
        <source>The server saw %1 of the tenant %2.</source>
        <translation>Le serveur a vu %1 du locataire %2.</translation>
    </message>
    <message>
        <source>None is sent: nobody is signed in.</source>
        <translation>Aucun n’est envoyé&#xa0;: personne n’est connecté.</translation>
    </message>
    <message>
        <source>That of %1.</source>
        <translation>Celui de %1.</translation>
    </message>
    <message>
        <source>It did not come, or was not taken. See the page History; sending may be paused.</source>
        <translation>Il n’est pas arrivé, ou n’a pas été accepté. Voyez la page Historique&#xa0;; l’envoi est peut-être en pause.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Aucune réponse n’est venue à temps.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>S’abonner</translation>
    </message>
    <message>
        <source>Fire an event</source>
        <translation>Déclencher un événement</translation>
    </message>
    <message>
        <source>The event arrives</source>
        <translation>L’événement arrive</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Se désabonner</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>Pas essayé.</translation>
    </message>
    <message>
        <source>A sample, to this subscription alone.</source>
        <translation>Un exemple, à ce seul abonnement.</translation>
    </message>
    <message>
        <source>The callback was taken.</source>
        <translation>Le rappel a été accepté.</translation>
    </message>
    <message>
        <source>Nothing stays behind.</source>
        <translation>Rien ne reste.</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>Test de %1…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing stays subscribed.</source>
        <translation>Annulé. Rien ne reste abonné.</translation>
    </message>
    <message>
        <source>All is well: flows can subscribe at %1.</source>
        <translation>Tout va bien&#xa0;: les flux peuvent s’abonner à %1.</translation>
    </message>
    <message>
        <source>Flows could not use the connector at %1.</source>
        <translation>Les flux ne pourraient pas utiliser le connecteur à %1.</translation>
    </message>
</context>
<context>
    <name>ui::AccountDesk</name>
    <message>
        <source>Claims copied; the token was not</source>
        <translation>Revendications copiées&#xa0;; pas le jeton</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionTestDialog</name>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Declic plays a flow: it subscribes with the platform's headers and your access token, gets one event and unsubscribes.</source>
        <translation>Declic joue un flux&#xa0;: il s’abonne avec les en-têtes de la plateforme et votre jeton d’accès, reçoit un événement et se désabonne.</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Tester de nouveau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::SignInDialog</name>
    <message>
        <source>Asking the provider…</source>
        <translation>Interrogation du fournisseur…</translation>
    </message>
    <message>
        <source>Sign in in your browser; this goes on by itself. You have five minutes.</source>
        <translation>Connectez-vous dans votre navigateur&#xa0;; la suite se fait toute seule. Vous avez cinq minutes.</translation>
    </message>
    <message>
        <source>Fetching the access token…</source>
        <translation>Récupération du jeton d’accès…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>With your own access token you test the connection as the platform will use it. The token stays in memory.</source>
        <translation>Avec votre propre jeton d’accès, vous testez la connexion comme la plateforme s’en servira. Le jeton reste en mémoire.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Fournisseur</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Locataire</translation>
    </message>
    <message>
        <source>id or domain, such as contoso.com</source>
        <translation>ID ou domaine, par exemple contoso.com</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>É&amp;metteur</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>ID &amp;client</translation>
    </message>
    <message>
        <source>of the program, not of the API</source>
        <translation>du programme, pas de l’API</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>É&amp;tendue</translation>
    </message>
    <message>
        <source>&amp;Resource</source>
        <translation>&amp;Ressource</translation>
    </message>
    <message>
        <source>only where the provider asks for it</source>
        <translation>seulement si le fournisseur la demande</translation>
    </message>
</context>
<context>
    <name>ui::widgets::AccountButton</name>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Connecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The provider does not say how long the token is valid</source>
        <translation>Le fournisseur ne dit pas combien de temps le jeton est valable</translation>
    </message>
    <message>
        <source>The token has expired: sign in again</source>
        <translation>Le jeton a expiré&#xa0;: connectez-vous de nouveau</translation>
    </message>
    <message>
        <source>The token is valid until %1</source>
        <translation>Le jeton est valable jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>ui::editor::LineBar</name>
    <message>
        <source>Go to line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Enter goes there, Esc closes</source>
        <translation>Entrée y va, Échap ferme</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> sur %1</translation>
    </message>
</context>
<context>
    <name>ui::editor::SearchBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>With a regular expression, $1 to $9 stand for its groups, and \n and \t for a line break and a tabulator</source>
        <translation>Avec une expression régulière, $1 à $9 désignent ses groupes, \n et \t un saut de ligne et une tabulation</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Not an expression</source>
        <translation>Expression incorrecte</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::editor::SourceEditor</name>
    <message>
        <source>JSON source</source>
        <translation>Source JSON</translation>
    </message>
    <message>
        <source>Tab indents. Ctrl+Tab, or Esc and then Tab, leaves the text.</source>
        <translation>Tab indente. Ctrl+Tab, ou Échap puis Tab, quitte le texte.</translation>
    </message>
    <message>
        <source>Only JSON can be formatted. Mend what is underlined first.</source>
        <translation>Seul du JSON peut être mis en forme. Corrigez d’abord ce qui est souligné.</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Voir&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to say about this place.</source>
        <translation>Il n’y a rien à dire de cet endroit.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Mettre en forme</translation>
    </message>
    <message>
        <source>Duplicate line</source>
        <translation>Dupliquer la ligne</translation>
    </message>
    <message>
        <source>Move line up</source>
        <translation>Monter la ligne</translation>
    </message>
    <message>
        <source>Move line down</source>
        <translation>Descendre la ligne</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Rechercher et remplacer…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>Aller à la ligne…</translation>
    </message>
    <message>
        <source>Fold or unfold all</source>
        <translation>Tout replier ou déplier</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Taille habituelle</translation>
    </message>
</context>
<context>
    <name>ui::keyword</name>
    <message>
        <source>The version of the format; this program and the platform read 2.0.</source>
        <translation>La version du format&#xa0;; ce programme et la plateforme lisent la 2.0.</translation>
    </message>
    <message>
        <source>Title, version and contact of the connector.</source>
        <translation>Titre, version et contact du connecteur.</translation>
    </message>
    <message>
        <source>The name that people see.</source>
        <translation>Le nom que l’on voit.</translation>
    </message>
    <message>
        <source>The version of the described interface, not of the format.</source>
        <translation>La version de l’interface décrite, pas celle du format.</translation>
    </message>
    <message>
        <source>A longer text that explains what it is for.</source>
        <translation>Un texte plus long qui explique à quoi cela sert.</translation>
    </message>
    <message>
        <source>The address of the terms of use.</source>
        <translation>L’adresse des conditions d’utilisation.</translation>
    </message>
    <message>
        <source>Whom to ask: name, address and e-mail.</source>
        <translation>À qui s’adresser&#xa0;: nom, adresse et courriel.</translation>
    </message>
    <message>
        <source>The licence of the interface: its name and an address.</source>
        <translation>La licence de l’interface&#xa0;: son nom et une adresse.</translation>
    </message>
    <message>
        <source>The person or company to ask.</source>
        <translation>La personne ou l’entreprise à qui s’adresser.</translation>
    </message>
    <message>
        <source>The e-mail address to write to.</source>
        <translation>L’adresse électronique à laquelle écrire.</translation>
    </message>
    <message>
        <source>The address to read more at.</source>
        <translation>L’adresse où en lire plus.</translation>
    </message>
    <message>
        <source>The machine that answers, with a port where one is needed, without a scheme or path.</source>
        <translation>La machine qui répond, avec un port s’il en faut un, sans schéma ni chemin.</translation>
    </message>
    <message>
        <source>What stands in front of every path; it begins with a slash.</source>
        <translation>Ce qui précède tous les chemins&#xa0;; commence par une barre oblique.</translation>
    </message>
    <message>
        <source>How the host is reached; the platform wants https.</source>
        <translation>Comment l’hôte est joint&#xa0;; la plateforme veut https.</translation>
    </message>
    <message>
        <source>The media types that a request may carry.</source>
        <translation>Les types de média qu’une requête peut porter.</translation>
    </message>
    <message>
        <source>The media types that an answer may have.</source>
        <translation>Les types de média qu’une réponse peut avoir.</translation>
    </message>
    <message>
        <source>The paths of the interface, each with its operations.</source>
        <translation>Les chemins de l’interface, chacun avec ses opérations.</translation>
    </message>
    <message>
        <source>Schemas that several places refer to.</source>
        <translation>Des schémas auxquels plusieurs endroits renvoient.</translation>
    </message>
    <message>
        <source>Parameters that several operations refer to.</source>
        <translation>Des paramètres auxquels plusieurs opérations renvoient.</translation>
    </message>
    <message>
        <source>Answers that several operations refer to.</source>
        <translation>Des réponses auxquelles plusieurs opérations renvoient.</translation>
    </message>
    <message>
        <source>What the caller fills in: body, path, query, headers.</source>
        <translation>Ce que l’appelant remplit&#xa0;: corps, chemin, requête, en-têtes.</translation>
    </message>
    <message>
        <source>The answers by status; at least one of them.</source>
        <translation>Les réponses par code d’état&#xa0;; au moins une.</translation>
    </message>
    <message>
        <source>Which of the security definitions is asked for.</source>
        <translation>Laquelle des définitions de sécurité est demandée.</translation>
    </message>
    <message>
        <source>The ways to sign in: key, basic or OAuth 2.0.</source>
        <translation>Les manières de s’authentifier&#xa0;: clé, basique ou OAuth 2.0.</translation>
    </message>
    <message>
        <source>How callers prove who they are: basic, apiKey or oauth2.</source>
        <translation>Comment les appelants prouvent qui ils sont&#xa0;: basic, apiKey ou oauth2.</translation>
    </message>
    <message>
        <source>Where the key is sent: in a header or in the query.</source>
        <translation>Où la clé est envoyée&#xa0;: dans un en-tête ou dans la requête.</translation>
    </message>
    <message>
        <source>The header or query parameter that carries the key.</source>
        <translation>L’en-tête ou le paramètre de requête qui porte la clé.</translation>
    </message>
    <message>
        <source>Which of the OAuth 2.0 grants is used; the platform wants accessCode.</source>
        <translation>Lequel des octrois OAuth 2.0 est utilisé&#xa0;; la plateforme veut accessCode.</translation>
    </message>
    <message>
        <source>Where the user signs in.</source>
        <translation>Où l’utilisateur se connecte.</translation>
    </message>
    <message>
        <source>Where a code becomes a token.</source>
        <translation>Où un code devient un jeton.</translation>
    </message>
    <message>
        <source>The permissions that can be asked for, each with a word on what it allows.</source>
        <translation>Les permissions que l’on peut demander, chacune avec un mot sur ce qu’elle permet.</translation>
    </message>
    <message>
        <source>Groups that operations are listed under.</source>
        <translation>Des groupes sous lesquels les opérations sont rangées.</translation>
    </message>
    <message>
        <source>A page that tells more.</source>
        <translation>Une page qui en dit plus.</translation>
    </message>
    <message>
        <source>The operation that this method calls on the path.</source>
        <translation>L’opération que cette méthode appelle sur le chemin.</translation>
    </message>
    <message>
        <source>The name of the operation on its card in the designer.</source>
        <translation>Le nom de l’opération sur sa carte dans le concepteur.</translation>
    </message>
    <message>
        <source>The unique name by which flows keep the operation; renaming it breaks them.</source>
        <translation>Le nom unique par lequel les flux retiennent l’opération&#xa0;; le changer les casse.</translation>
    </message>
    <message>
        <source>New flows should not use the operation any more.</source>
        <translation>Les nouveaux flux ne devraient plus utiliser l’opération.</translation>
    </message>
    <message>
        <source>The name as it is sent.</source>
        <translation>Le nom tel qu’il est envoyé.</translation>
    </message>
    <message>
        <source>Where the value is sent: body, path, query, header or form.</source>
        <translation>Où la valeur est envoyée&#xa0;: corps, chemin, requête, en-tête ou formulaire.</translation>
    </message>
    <message>
        <source>Whether a value must be there; in a schema, the names of the properties that must.</source>
        <translation>Si une valeur est obligatoire&#xa0;; dans un schéma, les noms des propriétés qui le sont.</translation>
    </message>
    <message>
        <source>The name may be sent without a value.</source>
        <translation>Le nom peut être envoyé sans valeur.</translation>
    </message>
    <message>
        <source>The shape of the JSON that is carried.</source>
        <translation>La forme du JSON transporté.</translation>
    </message>
    <message>
        <source>The headers of the answer, each with its type.</source>
        <translation>Les en-têtes de la réponse, chacun avec son type.</translation>
    </message>
    <message>
        <source>A sample value for readers; nothing is checked by it.</source>
        <translation>Un exemple de valeur pour le lecteur&#xa0;; rien n’est vérifié d’après lui.</translation>
    </message>
    <message>
        <source>Takes what stands elsewhere in this document in its place.</source>
        <translation>Prend à sa place ce qui se trouve ailleurs dans ce document.</translation>
    </message>
    <message>
        <source>The kind of JSON value.</source>
        <translation>La sorte de valeur JSON.</translation>
    </message>
    <message>
        <source>What a text or number means more closely, such as date-time.</source>
        <translation>Ce qu’un texte ou un nombre signifie plus précisément, comme date-time.</translation>
    </message>
    <message>
        <source>The shape of each entry of a list.</source>
        <translation>La forme de chaque élément d’une liste.</translation>
    </message>
    <message>
        <source>How the entries of a list are joined into one text.</source>
        <translation>Comment les éléments d’une liste sont joints en un texte.</translation>
    </message>
    <message>
        <source>The value that counts when none is given.</source>
        <translation>La valeur retenue quand aucune n’est donnée.</translation>
    </message>
    <message>
        <source>The only values that are allowed.</source>
        <translation>Les seules valeurs permises.</translation>
    </message>
    <message>
        <source>The greatest number that is allowed.</source>
        <translation>Le plus grand nombre permis.</translation>
    </message>
    <message>
        <source>The least number that is allowed.</source>
        <translation>Le plus petit nombre permis.</translation>
    </message>
    <message>
        <source>The limit itself is not allowed any more.</source>
        <translation>La limite elle-même n’est plus permise.</translation>
    </message>
    <message>
        <source>The number must be a whole multiple of this.</source>
        <translation>Le nombre doit être un multiple entier de celui-ci.</translation>
    </message>
    <message>
        <source>The most characters that the text may have.</source>
        <translation>Le plus de caractères que le texte peut avoir.</translation>
    </message>
    <message>
        <source>The fewest characters that the text may have.</source>
        <translation>Le moins de caractères que le texte peut avoir.</translation>
    </message>
    <message>
        <source>The regular expression that the text must match.</source>
        <translation>L’expression régulière à laquelle le texte doit correspondre.</translation>
    </message>
    <message>
        <source>The most entries that the list may have.</source>
        <translation>Le plus d’éléments que la liste peut avoir.</translation>
    </message>
    <message>
        <source>The fewest entries that the list may have.</source>
        <translation>Le moins d’éléments que la liste peut avoir.</translation>
    </message>
    <message>
        <source>No entry may stand in the list twice.</source>
        <translation>Aucun élément ne peut figurer deux fois dans la liste.</translation>
    </message>
    <message>
        <source>How many properties the object may have.</source>
        <translation>Combien de propriétés l’objet peut avoir.</translation>
    </message>
    <message>
        <source>The properties of the object, each with its schema.</source>
        <translation>Les propriétés de l’objet, chacune avec son schéma.</translation>
    </message>
    <message>
        <source>Whether the object may have other properties, or their schema.</source>
        <translation>Si l’objet peut avoir d’autres propriétés, ou leur schéma.</translation>
    </message>
    <message>
        <source>Schemas that must all hold at once.</source>
        <translation>Des schémas qui doivent tous valoir à la fois.</translation>
    </message>
    <message>
        <source>The property whose value tells which schema is meant.</source>
        <translation>La propriété dont la valeur dit quel schéma est visé.</translation>
    </message>
    <message>
        <source>The value comes in answers and is never sent.</source>
        <translation>La valeur vient dans les réponses et n’est jamais envoyée.</translation>
    </message>
    <message>
        <source>How the value is written as XML.</source>
        <translation>Comment la valeur s’écrit en XML.</translation>
    </message>
    <message>
        <source>The name that the designer shows for the field.</source>
        <translation>Le nom que le concepteur affiche pour le champ.</translation>
    </message>
    <message>
        <source>How prominent it is in the designer: important, advanced behind a link, or internal and hidden.</source>
        <translation>Sa place dans le concepteur&#xa0;: important, advanced derrière un lien, ou internal et caché.</translation>
    </message>
    <message>
        <source>Makes the operation a trigger: one event at a time, or a batch of them.</source>
        <translation>Fait de l’opération un déclencheur&#xa0;: un événement à la fois, ou un lot.</translation>
    </message>
    <message>
        <source>Tells users what makes the trigger fire.</source>
        <translation>Dit aux utilisateurs ce qui fait partir le déclencheur.</translation>
    </message>
    <message>
        <source>How a polling trigger asks for news.</source>
        <translation>Comment un déclencheur par interrogation demande les nouveautés.</translation>
    </message>
    <message>
        <source>Where a polling trigger remembers how far it has come.</source>
        <translation>Où un déclencheur par interrogation retient jusqu’où il est allé.</translation>
    </message>
    <message>
        <source>The payload that a webhook trigger receives; it stands on the path, beside the method.</source>
        <translation>La charge utile que reçoit un déclencheur webhook&#xa0;; se place sur le chemin, à côté de la méthode.</translation>
    </message>
    <message>
        <source>The platform puts its callback address into this property.</source>
        <translation>La plateforme met son adresse de rappel dans cette propriété.</translation>
    </message>
    <message>
        <source>The webhook operation that wakes a polling trigger.</source>
        <translation>L’opération webhook qui réveille un déclencheur par interrogation.</translation>
    </message>
    <message>
        <source>Version and life cycle of an operation.</source>
        <translation>Version et cycle de vie d’une opération.</translation>
    </message>
    <message>
        <source>What the platform may do here beyond calling, such as testing a connection or sending in chunks.</source>
        <translation>Ce que la plateforme peut faire ici de plus que d’appeler, comme tester une connexion ou envoyer par morceaux.</translation>
    </message>
    <message>
        <source>Website, privacy policy and categories of the connector.</source>
        <translation>Site, politique de confidentialité et catégories du connecteur.</translation>
    </message>
    <message>
        <source>Pages that document the connector.</source>
        <translation>Des pages qui documentent le connecteur.</translation>
    </message>
    <message>
        <source>The operation that fills the field’s list of choices.</source>
        <translation>L’opération qui remplit la liste de choix du champ.</translation>
    </message>
    <message>
        <source>The operation that tells the shape when the flow is built.</source>
        <translation>L’opération qui donne la forme au moment de construire le flux.</translation>
    </message>
    <message>
        <source>The operations that fill a tree to pick from.</source>
        <translation>Les opérations qui remplissent une arborescence où choisir.</translation>
    </message>
    <message>
        <source>A readable name for each of the allowed values.</source>
        <translation>Un nom lisible pour chacune des valeurs permises.</translation>
    </message>
    <message>
        <source>How often the value is escaped in the path.</source>
        <translation>Combien de fois la valeur est encodée dans le chemin.</translation>
    </message>
    <message>
        <source>Which property of the answer leads to the next page.</source>
        <translation>Quelle propriété de la réponse mène à la page suivante.</translation>
    </message>
    <message>
        <source>What automatic tests may do with the operation.</source>
        <translation>Ce que des essais automatiques peuvent faire de l’opération.</translation>
    </message>
    <message>
        <source>A value to test with.</source>
        <translation>Une valeur pour les essais.</translation>
    </message>
    <message>
        <source>Another operation that plays an event of the trigger.</source>
        <translation>Une autre opération qui joue un événement du déclencheur.</translation>
    </message>
    <message>
        <source>The content is a picture or sound.</source>
        <translation>Le contenu est une image ou un son.</translation>
    </message>
</context>
<context>
    <name>app::EditorConnections</name>
    <message>
        <source>Changed by someone else</source>
        <translation>Modifié par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>%1 is another one on the disk than was read. What was changed there is lost when it is written over.</source>
        <translation>%1 n’est plus sur le disque tel qu’il a été lu. Ce qui y a été modifié sera perdu s’il est remplacé.</translation>
    </message>
    <message>
        <source>Write over</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>The definition was not saved</source>
        <translation>La définition n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>%1. Save it to another place, or make room and try again.</source>
        <translation>%1. Enregistrez-la ailleurs, ou libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The icon was not taken</source>
        <translation>L’icône n’a pas été prise</translation>
    </message>
</context>
<context>
    <name>ui::EditorCommands</name>
    <message>
        <source>Save the definition as</source>
        <translation>Enregistrer la définition sous</translation>
    </message>
    <message>
        <source>Give up every change since the definition was saved last?</source>
        <translation>Abandonner toutes les modifications depuis le dernier enregistrement de la définition&#xa0;?</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>The bundled definition</source>
        <translation>La définition fournie</translation>
    </message>
    <message>
        <source>%1 was changed in the editor. Save the changes?</source>
        <translation>%1 a été modifié dans l’éditeur. Enregistrer les modifications&#xa0;?</translation>
    </message>
    <message>
        <source>Choose the connector's icon</source>
        <translation>Choisir l’icône du connecteur</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg);;All files (*)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ui::editor::EditedDefinition</name>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
</context>
<context>
    <name>ui::editor::EditorPage</name>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>The bundled definition, of which a copy is saved</source>
        <translation>La définition fournie, dont une copie est enregistrée</translation>
    </message>
    <message>
        <source>hosted as it stands here</source>
        <translation>hébergée telle quelle</translation>
    </message>
    <message>
        <source>saved, not hosted yet</source>
        <translation>enregistrée, pas encore hébergée</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>modifiée, non enregistrée</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file, state</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The text is no JSON at the moment, so the form waits. %1</source>
        <translation>Le texte n’est pas du JSON en ce moment, le formulaire attend donc. %1</translation>
    </message>
    <message>
        <source>The text is no JSON object at the moment, so the form waits.</source>
        <translation>Le texte n’est pas un objet JSON en ce moment, le formulaire attend donc.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Triggers and actions</source>
        <translation>Déclencheurs et actions</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>No event was sent yet</source>
        <translation>Aucun événement n’a encore été envoyé</translation>
    </message>
</context>
<context>
    <name>ui::editor::FieldChecks</name>
    <message>
        <source>Only the host, without scheme and path: shop.example.com</source>
        <translation>L’hôte seul, sans protocole ni chemin&#xa0;: shop.example.com</translation>
    </message>
    <message>
        <source>This is no host: a name or an address, with :port if any</source>
        <translation>Ce n’est pas un hôte&#xa0;: un nom ou une adresse, suivi de :port au besoin</translation>
    </message>
    <message>
        <source>A path begins with /</source>
        <translation>Un chemin commence par /</translation>
    </message>
    <message>
        <source>A base path has no spaces, parameters or placeholders</source>
        <translation>Un chemin de base ne contient ni espace, ni paramètre, ni variable</translation>
    </message>
    <message>
        <source>A whole URL is wanted: https://example.com/…</source>
        <translation>Une URL entière est attendue&#xa0;: https://example.com/…</translation>
    </message>
    <message>
        <source>A URL that begins with https:// is wanted</source>
        <translation>Une URL commençant par https:// est attendue</translation>
    </message>
    <message>
        <source>Entra ID is at https://login.microsoftonline.com, or that of its cloud</source>
        <translation>Entra ID se trouve à https://login.microsoftonline.com, ou à l’adresse de son cloud</translation>
    </message>
    <message>
        <source>This is Microsoft Entra ID: choose it as the kind</source>
        <translation>C’est Microsoft Entra ID&#xa0;: choisissez-le comme type</translation>
    </message>
    <message>
        <source>This is no email address: name@example.com</source>
        <translation>Ce n’est pas une adresse électronique&#xa0;: nom@example.com</translation>
    </message>
    <message>
        <source>A colour is # and six digits 0–9, a–f: #1f4e79</source>
        <translation>Une couleur s’écrit # et six chiffres 0–9, a–f&#xa0;: #1f4e79</translation>
    </message>
    <message>
        <source>A name is needed, of letters, digits and hyphens: X-API-Key</source>
        <translation>Un nom est nécessaire, fait de lettres, de chiffres et de traits d’union&#xa0;: X-API-Key</translation>
    </message>
</context>
<context>
    <name>ui::editor::FindingsPanel</name>
    <message>
        <source>Filter findings</source>
        <translation>Filtrer les constats</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>What the definition is meant for</source>
        <translation>À quoi la définition est destinée</translation>
    </message>
    <message>
        <source>Certification adds what Microsoft asks only of connectors that it publishes</source>
        <translation>La certification ajoute ce que Microsoft n’exige que des connecteurs qu’il publie</translation>
    </message>
    <message>
        <source>Private use</source>
        <translation>Usage privé</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Certification</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Fix all of this kind</source>
        <translation>Corriger tous ceux de ce type</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n conseil</numerusform>
            <numerusform>%n conseils</numerusform>
        </translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Rien à corriger</translation>
    </message>
    <message>
        <source>The rules of this profile are kept. What is typed is checked at once.</source>
        <translation>Les règles de ce profil sont respectées. Ce qui est saisi est vérifié aussitôt.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <source>Change or clear the text above to see the findings.</source>
        <translation>Modifiez ou effacez le texte ci-dessus pour voir les constats.</translation>
    </message>
    <message>
        <source>Select a finding that has a fix</source>
        <translation>Sélectionnez un constat qui a une correction</translation>
    </message>
    <message numerus="yes">
        <source>Mend %n findings of this kind in one step</source>
        <translation>
            <numerusform>Corriger %n constat de ce type en une seule fois</numerusform>
            <numerusform>Corriger %n constats de ce type en une seule fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a finding of which there are several</source>
        <translation>Sélectionnez un constat qui se répète</translation>
    </message>
    <message>
        <source>Mended; undo brings it back</source>
        <translation>Corrigé&#xa0;; l’annulation le ramène</translation>
    </message>
    <message>
        <source>What the rules say of the definition comes in a moment.</source>
        <translation>Ce que disent les règles de la définition arrive dans un instant.</translation>
    </message>
</context>
<context>
    <name>ui::editor::GeneralForm</name>
    <message>
        <source>This is needed</source>
        <translation>Cette valeur est nécessaire</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connecteur</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Where it is reached</source>
        <translation>Où le joindre</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>&amp;Base path</source>
        <translation>Chemin de &amp;base</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>Chemin de base</translation>
    </message>
    <message>
        <source>Without encryption; the platform calls https alone</source>
        <translation>Sans chiffrement&#xa0;; la plateforme n’appelle qu’en https</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>Protocoles</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Contact&apos;s name</source>
        <translation>Nom du contact</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;Courriel</translation>
    </message>
    <message>
        <source>Contact&apos;s email</source>
        <translation>Courriel du contact</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>Page &amp;web</translation>
    </message>
    <message>
        <source>Contact&apos;s web page</source>
        <translation>Page web du contact</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Brand &amp;colour</source>
        <translation>C&amp;ouleur de marque</translation>
    </message>
    <message>
        <source>Brand colour</source>
        <translation>Couleur de marque</translation>
    </message>
    <message>
        <source>The brand colour</source>
        <translation>La couleur de marque</translation>
    </message>
    <message>
        <source>The colour stands in apiProperties.json beside the definition, and behind the icon on every card of the connector.</source>
        <translation>La couleur figure dans apiProperties.json à côté de la définition, et derrière l’icône sur chaque carte du connecteur.</translation>
    </message>
    <message>
        <source>For a published connector</source>
        <translation>Pour un connecteur publié</translation>
    </message>
    <message>
        <source>Web&amp;site</source>
        <translation>&amp;Site web</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>&amp;Privacy policy</source>
        <translation>&amp;Politique de confidentialité</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Politique de confidentialité</translation>
    </message>
    <message>
        <source>C&amp;ategories</source>
        <translation>C&amp;atégories</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Several categories are parted by a semicolon. One&apos;s own connector needs none of these three.</source>
        <translation>Plusieurs catégories sont séparées par un point-virgule. Un connecteur à soi n’a besoin d’aucun de ces trois champs.</translation>
    </message>
    <message>
        <source>apiProperties.json is no JSON, so nothing is written to it</source>
        <translation>apiProperties.json n’est pas du JSON, rien n’y est donc écrit</translation>
    </message>
    <message>
        <source>&amp;Icon</source>
        <translation>&amp;Icône</translation>
    </message>
</context>
<context>
    <name>ui::editor::SecurityForm</name>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>How connections sign in</source>
        <translation>Comment les connexions s’identifient</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>With an API key</source>
        <translation>Par une clé d’API</translation>
    </message>
    <message>
        <source>With user name and password (basic)</source>
        <translation>Par nom d’utilisateur et mot de passe (basic)</translation>
    </message>
    <message>
        <source>OAuth 2.0: Microsoft Entra ID</source>
        <translation>OAuth 2.0&#xa0;: Microsoft Entra ID</translation>
    </message>
    <message>
        <source>OAuth 2.0: another provider</source>
        <translation>OAuth 2.0&#xa0;: un autre fournisseur</translation>
    </message>
    <message>
        <source>In a way that only the source shows</source>
        <translation>D’une façon que seul le texte montre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nom de la clé</translation>
    </message>
    <message>
        <source>Where the key stands</source>
        <translation>Où figure la clé</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Query parameter</source>
        <translation>Paramètre de requête</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>ID &amp;client</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>&amp;Login URL</source>
        <translation>URL de conne&amp;xion</translation>
    </message>
    <message>
        <source>Login URL</source>
        <translation>URL de connexion</translation>
    </message>
    <message>
        <source>&amp;Tenant ID</source>
        <translation>ID de &amp;locataire</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID de locataire</translation>
    </message>
    <message>
        <source>Resource &amp;URL</source>
        <translation>&amp;URL de la ressource</translation>
    </message>
    <message>
        <source>Resource URL</source>
        <translation>URL de la ressource</translation>
    </message>
    <message>
        <source>&amp;Authorization URL</source>
        <translation>URL d’&amp;autorisation</translation>
    </message>
    <message>
        <source>Authorization URL</source>
        <translation>URL d’autorisation</translation>
    </message>
    <message>
        <source>T&amp;oken URL</source>
        <translation>URL du &amp;jeton</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>URL du jeton</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>É&amp;tendue</translation>
    </message>
    <message>
        <source>The client secret stands in no file. Type it into the platform, on the connector&apos;s Security tab, after the import.</source>
        <translation>La clé secrète client ne figure dans aucun fichier. Saisissez-la sur la plateforme, dans l’onglet Sécurité du connecteur, après l’import.</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>URL de redirection</translation>
    </message>
    <message>
        <source>The platform adds the connector&apos;s own name to it. Copy the whole from the Security tab once the connector is imported, and enter it where the app is registered: in Entra ID under Authentication, as a redirect URI of the platform Web.</source>
        <translation>La plateforme y ajoute le nom propre du connecteur. Copiez l’ensemble depuis l’onglet Sécurité une fois le connecteur importé, et saisissez-le là où l’application est inscrite&#xa0;: dans Entra ID sous Authentification, comme URI de redirection de la plateforme Web.</translation>
    </message>
    <message>
        <source>Kind of sign-in</source>
        <translation>Type d’identification</translation>
    </message>
</context>
<context>
    <name>ui::editor::TextField</name>
    <message>
        <source>This cannot be written: something of another kind is in its place. Change it in the source.</source>
        <translation>Impossible d’écrire cette valeur&#xa0;: quelque chose d’un autre type est à sa place. Modifiez-la dans le texte.</translation>
    </message>
</context>
<context>
    <name>ui::models::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Correction</translation>
    </message>
</context>
<context>
    <name>ui::editor::DesignerCardView</name>
    <message>
        <source>Internal: nobody can choose it in the designer.</source>
        <translation>Interne&#xa0;: personne ne peut le choisir dans le concepteur.</translation>
    </message>
    <message>
        <source>Nothing is to be filled in for this trigger.</source>
        <translation>Ce déclencheur ne demande rien à remplir.</translation>
    </message>
    <message>
        <source>Nothing is to be filled in for this action.</source>
        <translation>Cette action ne demande rien à remplir.</translation>
    </message>
    <message>
        <source>Hide advanced options</source>
        <translation>Masquer les options avancées</translation>
    </message>
    <message>
        <source>Show advanced options</source>
        <translation>Afficher les options avancées</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>… what the connector answers</source>
        <translation>… ce que répond le connecteur</translation>
    </message>
    <message>
        <source>Add new item</source>
        <translation>Ajouter un nouvel élément</translation>
    </message>
</context>
<context>
    <name>ui::editor::DynamicContentView</name>
    <message>
        <source>Dynamic content</source>
        <translation>Contenu dynamique</translation>
    </message>
    <message>
        <source>Nothing that later steps could take</source>
        <translation>Rien que les étapes suivantes puissent reprendre</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… et d’autres</translation>
    </message>
    <message>
        <source>See more</source>
        <translation>Voir plus</translation>
    </message>
    <message>
        <source>Apply to each: %1</source>
        <translation>Appliquer à chacun&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::editor::EditTools</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>ui::editor::Editor</name>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Important: always shown first</source>
        <translation>Importante&#xa0;: toujours montrée en premier</translation>
    </message>
    <message>
        <source>Advanced: behind a menu</source>
        <translation>Avancée&#xa0;: derrière un menu</translation>
    </message>
    <message>
        <source>Internal: never shown</source>
        <translation>Interne&#xa0;: jamais montrée</translation>
    </message>
    <message>
        <source>No trigger</source>
        <translation>Pas un déclencheur</translation>
    </message>
    <message>
        <source>One run for each notification</source>
        <translation>Une exécution par notification</translation>
    </message>
    <message>
        <source>One run for each element of a list</source>
        <translation>Une exécution par élément d’une liste</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Polling trigger</source>
        <translation>Déclencheur par interrogation</translation>
    </message>
    <message>
        <source>Webhook action</source>
        <translation>Action webhook</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What an event carries</source>
        <translation>Ce que porte un événement</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Réponse %1</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is shared: a change here changes all %n places that refer to it.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est partagé&#xa0;: une modification ici change le seul endroit qui y renvoie.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est partagé&#xa0;: une modification ici change les %n endroits qui y renvoient.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::editor::FormEdits</name>
    <message>
        <source>The definition has nothing here that could be changed: look at this place in the source.</source>
        <translation>La définition n’a rien ici qui puisse être modifié&#xa0;: regardez cet endroit dans la source.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>Another one has this name already: choose a different one.</source>
        <translation>Un autre porte déjà ce nom&#xa0;: choisissez-en un différent.</translation>
    </message>
    <message>
        <source>This is no value of the type: write it as in JSON, or change the type.</source>
        <translation>Ce n’est pas une valeur de ce type&#xa0;: écrivez-la comme en JSON, ou changez le type.</translation>
    </message>
    <message>
        <source>It cannot be moved any further.</source>
        <translation>Impossible de le déplacer plus loin.</translation>
    </message>
</context>
<context>
    <name>ui::editor::OperationDetails</name>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>What users see</source>
        <translation>Ce que voient les utilisateurs</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Payload and bodies</source>
        <translation>Charge utile et corps</translation>
    </message>
    <message>
        <source>Unsubscribing</source>
        <translation>Désabonnement</translation>
    </message>
</context>
<context>
    <name>ui::editor::OperationsForm</name>
    <message>
        <source>No trigger yet</source>
        <translation>Pas encore de déclencheur</translation>
    </message>
    <message>
        <source>Add one by the button on the left, empty or from a JSON sample.</source>
        <translation>Ajoutez-en un par le bouton de gauche, vide ou d’après un exemple JSON.</translation>
    </message>
    <message>
        <source>Triggers and actions</source>
        <translation>Déclencheurs et actions</translation>
    </message>
    <message>
        <source>Trigger with an &amp;empty event…</source>
        <translation>Déclencheur à événement &amp;vide…</translation>
    </message>
    <message>
        <source>Trigger from a &amp;JSON sample…</source>
        <translation>Déclencheur d’après un exemple &amp;JSON…</translation>
    </message>
    <message>
        <source>Trigger with a &amp;filter…</source>
        <translation>Déclencheur avec un &amp;filtre…</translation>
    </message>
    <message>
        <source>Trigger for a &amp;list of events…</source>
        <translation>Déclencheur pour une &amp;liste d’événements…</translation>
    </message>
    <message>
        <source>Trigger from the &amp;last event</source>
        <translation>Déclencheur d’après le &amp;dernier événement</translation>
    </message>
    <message>
        <source>This stays as it was</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>Line %1, column %2: mend it in the source, or undo, and the form is back.</source>
        <translation>Ligne %1, colonne %2&#xa0;: corrigez dans la source, ou annulez, et le formulaire revient.</translation>
    </message>
    <message>
        <source>A definition is one object in braces: mend it in the source.</source>
        <translation>Une définition est un objet entre accolades&#xa0;: corrigez dans la source.</translation>
    </message>
    <message>
        <source>The text is not JSON</source>
        <translation>Le texte n’est pas du JSON</translation>
    </message>
    <message>
        <source>Add the trigger %1</source>
        <translation>Ajouter le déclencheur %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Nothing else needs %1 any more.</source>
        <translation>Plus rien d’autre n’a besoin de %1.</translation>
    </message>
    <message>
        <source>Delete it, too</source>
        <translation>Le supprimer aussi</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
</context>
<context>
    <name>ui::editor::ParametersModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Requis</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>This reference leads nowhere.</source>
        <translation>Cette référence ne mène nulle part.</translation>
    </message>
    <message>
        <source>Change %1 of the input %2</source>
        <translation>Modifier «&#xa0;%1&#xa0;» de l’entrée %2</translation>
    </message>
</context>
<context>
    <name>ui::editor::ParametersSection</name>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>This reference leads nowhere: delete it, or mend it in the source.</source>
        <translation>Cette référence ne mène nulle part&#xa0;: supprimez-la, ou corrigez-la dans la source.</translation>
    </message>
    <message>
        <source>“%1” holds for every request of this path.</source>
        <translation>«&#xa0;%1&#xa0;» vaut pour toutes les requêtes de ce chemin.</translation>
    </message>
    <message>
        <source>Nothing is asked for but the body. Add an input for the query, the path or a header field.</source>
        <translation>Rien n’est demandé hormis le corps. Ajoutez une entrée pour la requête, le chemin ou un en-tête.</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>Ajouter une entrée</translation>
    </message>
    <message>
        <source>Delete the input %1</source>
        <translation>Supprimer l’entrée %1</translation>
    </message>
    <message>
        <source>Move the input %1</source>
        <translation>Déplacer l’entrée %1</translation>
    </message>
</context>
<context>
    <name>ui::editor::PreviewPane</name>
    <message>
        <source>Trigger or action</source>
        <translation>Déclencheur ou action</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à montrer pour l’instant</translation>
    </message>
    <message>
        <source>As soon as the definition has a trigger or an action, it is shown here as in the flow designer.</source>
        <translation>Dès que la définition a un déclencheur ou une action, il est montré ici comme dans le concepteur de flux.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Dynamic content</source>
        <translation>Contenu dynamique</translation>
    </message>
    <message>
        <source>An impression: the platform may order and shorten it otherwise.</source>
        <translation>Une impression&#xa0;: la plateforme peut ordonner et abréger autrement.</translation>
    </message>
</context>
<context>
    <name>ui::editor::RemovalSection</name>
    <message>
        <source>Request that unsubscribes</source>
        <translation>Requête qui désabonne</translation>
    </message>
    <message>
        <source>The words about the answer's Location header will name it</source>
        <translation>Le texte sur l’en-tête Location de la réponse la nommera</translation>
    </message>
    <message>
        <source>Choose the request that unsubscribes</source>
        <translation>Choisissez la requête qui désabonne</translation>
    </message>
    <message>
        <source>%1 unsubscribes. The definition declares it.</source>
        <translation>%1 désabonne. La définition le déclare.</translation>
    </message>
    <message>
        <source>%1 unsubscribes, to judge by its path. Choose it to declare it, so that nobody has to guess.</source>
        <translation>%1 désabonne, à en juger par son chemin. Choisissez-la pour le déclarer, et personne n’aura à deviner.</translation>
    </message>
    <message>
        <source>Several requests could unsubscribe. Choose the one that does.</source>
        <translation>Plusieurs requêtes pourraient désabonner. Choisissez celle qui le fait.</translation>
    </message>
    <message>
        <source>The definition has no DELETE: flows cannot unsubscribe. Add a path with one in the source.</source>
        <translation>La définition n’a pas de DELETE&#xa0;: les flux ne peuvent pas se désabonner. Ajoutez un chemin qui en a un dans la source.</translation>
    </message>
    <message>
        <source>Nothing tells how flows unsubscribe. Choose the request.</source>
        <translation>Rien ne dit comment les flux se désabonnent. Choisissez la requête.</translation>
    </message>
    <message>
        <source>Declare how to unsubscribe</source>
        <translation>Déclarer comment se désabonner</translation>
    </message>
</context>
<context>
    <name>ui::editor::SchemaSection</name>
    <message>
        <source>Describe it</source>
        <translation>Le décrire</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>This operation has neither a body nor an answer that is described.</source>
        <translation>Cette opération n’a ni corps ni réponse qui soient décrits.</translation>
    </message>
    <message>
        <source>Nothing says yet what this looks like: flows could only take it as a whole.</source>
        <translation>Rien ne dit encore à quoi cela ressemble&#xa0;: les flux ne pourraient le prendre qu’en bloc.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n lines are shown. See the source for the others.</source>
        <translation>
            <numerusform>La première ligne est montrée. Voyez la source pour les autres.</numerusform>
            <numerusform>Les %n premières lignes sont montrées. Voyez la source pour les autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a property</source>
        <translation>Ajouter une propriété</translation>
    </message>
    <message>
        <source>Delete the property %1</source>
        <translation>Supprimer la propriété %1</translation>
    </message>
    <message>
        <source>Move the property %1</source>
        <translation>Déplacer la propriété %1</translation>
    </message>
    <message>
        <source>Describe the schema</source>
        <translation>Décrire le schéma</translation>
    </message>
</context>
<context>
    <name>ui::editor::SchemaTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Requis</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>(the whole)</source>
        <translation>(le tout)</translation>
    </message>
    <message>
        <source>(each element)</source>
        <translation>(chaque élément)</translation>
    </message>
    <message>
        <source>Nothing that could be a schema stands here, or its reference leads nowhere.</source>
        <translation>Rien ici ne peut être un schéma, ou sa référence ne mène nulle part.</translation>
    </message>
    <message>
        <source>This stands within itself: unfold it above.</source>
        <translation>Ceci se contient soi-même&#xa0;: dépliez-le plus haut.</translation>
    </message>
    <message>
        <source>Change %1 of the property %2</source>
        <translation>Modifier «&#xa0;%1&#xa0;» de la propriété %2</translation>
    </message>
</context>
<context>
    <name>ui::editor::TriggerDialog</name>
    <message>
        <source>Add a trigger</source>
        <translation>Ajouter un déclencheur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>OrderPlaced</source>
        <translation>CommandePassee</translation>
    </message>
    <message>
        <source>Path and operation id are made of it</source>
        <translation>Le chemin et l’identifiant d’opération en sont tirés</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>When an order is placed</source>
        <translation>Quand une commande est passée</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Résumé</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Paste one event as JSON, or a list of several.</source>
        <translation>Collez un événement en JSON, ou une liste de plusieurs.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>S&amp;ample</source>
        <translation>&amp;Exemple</translation>
    </message>
    <message>
        <source>Schema made of it</source>
        <translation>Schéma qui en est tiré</translation>
    </message>
    <message>
        <source>Add the trigger</source>
        <translation>Ajouter le déclencheur</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::editor::WordsSection</name>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Résumé</translation>
    </message>
    <message>
        <source>The title of the card, a short sentence</source>
        <translation>Le titre de la carte, une phrase courte</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>&amp;Indice</translation>
    </message>
    <message>
        <source>How to try the trigger, shown while a flow waits for it</source>
        <translation>Comment essayer le déclencheur, montré pendant qu’un flux l’attend</translation>
    </message>
    <message>
        <source>&amp;Visibility</source>
        <translation>&amp;Visibilité</translation>
    </message>
    <message>
        <source>&amp;Trigger</source>
        <translation>Dé&amp;clencheur</translation>
    </message>
    <message>
        <source>&amp;Operation id</source>
        <translation>Identifiant d’&amp;opération</translation>
    </message>
    <message>
        <source>What flows know it by: those that exist break when it changes</source>
        <translation>Le nom par lequel les flux la connaissent&#xa0;: ceux qui existent cassent quand il change</translation>
    </message>
    <message>
        <source>De&amp;precated: hidden from new flows</source>
        <translation>Ob&amp;solète&#xa0;: masquée aux nouveaux flux</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Whole sentences about what it does</source>
        <translation>Des phrases entières sur ce qu’elle fait</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Change the summary</source>
        <translation>Modifier le résumé</translation>
    </message>
    <message>
        <source>Change the description</source>
        <translation>Modifier la description</translation>
    </message>
    <message>
        <source>Change the hint</source>
        <translation>Modifier l’indice</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Change the visibility</source>
        <translation>Modifier la visibilité</translation>
    </message>
    <message>
        <source>Change what starts a flow</source>
        <translation>Modifier ce qui démarre un flux</translation>
    </message>
    <message>
        <source>Deprecate or not</source>
        <translation>Rendre obsolète ou non</translation>
    </message>
</context>
<context>
    <name>ui::DeliveryCommands</name>
    <message numerus="yes">
        <source>%Ln delivery(ies) are sent again</source>
        <translation>
            <numerusform>%Ln envoi est refait</numerusform>
            <numerusform>%Ln envois sont refaits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) were cancelled</source>
        <translation>
            <numerusform>%Ln envoi a été annulé</numerusform>
            <numerusform>%Ln envois ont été annulés</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused; what the flow is to be told of waits</source>
        <translation>Suspendu&#xa0;; ce qui est destiné au flux attend</translation>
    </message>
    <message>
        <source>Resumed; what waited is sent</source>
        <translation>Repris&#xa0;; ce qui attendait est envoyé</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>L’envoi est suspendu</translation>
    </message>
    <message>
        <source>Sending goes on</source>
        <translation>L’envoi continue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead subscription(s) were removed</source>
        <translation>
            <numerusform>%Ln abonnement mort a été supprimé</numerusform>
            <numerusform>%Ln abonnements morts ont été supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln delivery(ies) again? Each receiver gets the event once more. This cannot be undone.</source>
        <translation>
            <numerusform>Refaire %Ln envoi&#xa0;? Son destinataire recevra l’événement une fois de plus. C’est irréversible.</numerusform>
            <numerusform>Refaire %Ln envois&#xa0;? Chaque destinataire recevra l’événement une fois de plus. C’est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead subscription(s) were removed.</source>
        <translation>
            <numerusform>%Ln abonnement mort a été supprimé.</numerusform>
            <numerusform>%Ln abonnements morts ont été supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::editor::IconRow</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>The icon</source>
        <translation>L’icône</translation>
    </message>
    <message>
        <source>Save a copy of the bundled definition first; the icon is kept beside it.</source>
        <translation>Enregistrez d’abord une copie de la définition fournie&#xa0;; l’icône est gardée à côté.</translation>
    </message>
    <message>
        <source>A square picture, opaque, of about 230 pixels. It is kept beside the definition and goes out with it.</source>
        <translation>Une image carrée, opaque, d’environ 230 pixels. Elle est gardée à côté de la définition et part avec elle.</translation>
    </message>
</context>
<context>
    <name>app::packaging::IconFile</name>
    <message>
        <source>%1 is no picture that could be read, or larger than 4096 pixels or 8 MiB.</source>
        <translation>%1 n’est pas une image lisible, ou dépasse 4096 pixels ou 8 Mio.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::SelfTestDesk</name>
    <message>
        <source>Report of the test copied</source>
        <translation>Rapport du test copié</translation>
    </message>
</context>
<context>
    <name>ui::pages::SelfTestPanel</name>
    <message>
        <source>Test from outside</source>
        <translation>Tester depuis l’extérieur</translation>
    </message>
    <message>
        <source>What the test saw</source>
        <translation>Ce que le test a constaté</translation>
    </message>
    <message>
        <source>Copy the &amp;report</source>
        <translation>Copier le &amp;rapport</translation>
    </message>
    <message>
        <source>Copy all lines as text, for whoever helps you</source>
        <translation>Copier toutes les lignes en texte, pour qui vous aide</translation>
    </message>
    <message>
        <source>There is no public address to test yet: start a tunnel, or enter a public URL.</source>
        <translation>Il n’y a pas encore d’adresse publique à tester&#xa0;: démarrez un tunnel ou saisissez une URL publique.</translation>
    </message>
    <message>
        <source>Calls the connector at %1 as the platform would, and tells whether the name, the certificate, every verb and the headers come through. Nothing of it stays.</source>
        <translation>Appelle le connecteur à l’adresse %1 comme le ferait la plateforme, et dit si le nom, le certificat, chaque méthode et les en-têtes passent. Il n’en reste rien.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Test from outside</source>
        <translation>&amp;Tester depuis l’extérieur</translation>
    </message>
    <message>
        <source>End the test; nothing of it stays</source>
        <translation>Mettre fin au test&#xa0;; il n’en reste rien</translation>
    </message>
    <message>
        <source>Call the connector at its public URL as the platform would</source>
        <translation>Appeler le connecteur à son URL publique comme le ferait la plateforme</translation>
    </message>
</context>
<context>
    <name>ui::selftest</name>
    <message>
        <source>The name does not exist, or this computer cannot look it up.</source>
        <translation>Le nom n’existe pas, ou cet ordinateur ne peut pas le résoudre.</translation>
    </message>
    <message>
        <source>Check the address, since tunnels may get a new name at each start, and whether this computer is online.</source>
        <translation>Vérifiez l’adresse, car un tunnel peut changer de nom à chaque démarrage, et que cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>Looking the name up took too long.</source>
        <translation>La résolution du nom a pris trop de temps.</translation>
    </message>
    <message>
        <source>Check this computer’s network and its DNS server, then test again.</source>
        <translation>Vérifiez le réseau de cet ordinateur et son serveur DNS, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>Nobody takes connections at this address.</source>
        <translation>Personne n’accepte de connexion à cette adresse.</translation>
    </message>
    <message>
        <source>Start the tunnel or web server, and check the port in the address.</source>
        <translation>Démarrez le tunnel ou le serveur web, et vérifiez le port dans l’adresse.</translation>
    </message>
    <message>
        <source>No connection came about in time.</source>
        <translation>Aucune connexion ne s’est établie à temps.</translation>
    </message>
    <message>
        <source>Check the address, and whether a firewall drops the packets.</source>
        <translation>Vérifiez l’adresse, et si un pare-feu rejette les paquets.</translation>
    </message>
    <message>
        <source>This computer finds no way to that address.</source>
        <translation>Cet ordinateur ne trouve aucun chemin vers cette adresse.</translation>
    </message>
    <message>
        <source>Check this computer’s network connection and its VPN.</source>
        <translation>Vérifiez la connexion réseau de cet ordinateur et son VPN.</translation>
    </message>
    <message>
        <source>The secure connection could not be set up.</source>
        <translation>La connexion sécurisée n’a pas pu être établie.</translation>
    </message>
    <message>
        <source>Check that the port speaks https; a proxy that inspects secure connections is a frequent cause.</source>
        <translation>Vérifiez que le port parle https&#xa0;; un proxy qui inspecte les connexions sécurisées en est souvent la cause.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Le certificat a expiré.</translation>
    </message>
    <message>
        <source>Renew it on the web server in front of the connector.</source>
        <translation>Renouvelez-le sur le serveur web placé devant le connecteur.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>Le certificat n’est pas encore valide.</translation>
    </message>
    <message>
        <source>Check this computer’s clock; if it is right, get another certificate.</source>
        <translation>Vérifiez l’horloge de cet ordinateur&#xa0;; si elle est juste, procurez-vous un autre certificat.</translation>
    </message>
    <message>
        <source>The certificate is for another name.</source>
        <translation>Le certificat est au nom d’un autre hôte.</translation>
    </message>
    <message>
        <source>Use the name that stands in the certificate, or get one for this name.</source>
        <translation>Utilisez le nom inscrit dans le certificat, ou procurez-vous-en un pour ce nom.</translation>
    </message>
    <message>
        <source>This computer does not trust who issued the certificate.</source>
        <translation>Cet ordinateur ne fait pas confiance à l’émetteur du certificat.</translation>
    </message>
    <message>
        <source>The platform accepts only certificates of public authorities, such as Let’s Encrypt: get one there, and have the server send its whole chain.</source>
        <translation>La plateforme n’accepte que les certificats d’autorités publiques comme Let’s Encrypt&#xa0;: procurez-vous-en un là, et faites envoyer toute la chaîne par le serveur.</translation>
    </message>
    <message>
        <source>The certificate is self-signed.</source>
        <translation>Le certificat est auto-signé.</translation>
    </message>
    <message>
        <source>The platform refuses it: use a tunnel, which brings a trusted one, or get one of a public authority, such as Let’s Encrypt.</source>
        <translation>La plateforme le refuse&#xa0;: utilisez un tunnel, qui en apporte un reconnu, ou celui d’une autorité publique comme Let’s Encrypt.</translation>
    </message>
    <message>
        <source>The connection was closed without an answer.</source>
        <translation>La connexion a été fermée sans réponse.</translation>
    </message>
    <message>
        <source>Check that the tunnel or proxy is connected and forwards to the connector’s port by http.</source>
        <translation>Vérifiez que le tunnel ou le proxy est connecté et qu’il transmet en http vers le port du connecteur.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Aucune réponse n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>Check that the tunnel is connected, then test again.</source>
        <translation>Vérifiez que le tunnel est connecté, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>What came back is not HTTP.</source>
        <translation>Ce qui est revenu n’est pas du HTTP.</translation>
    </message>
    <message>
        <source>Check what listens at this address and port.</source>
        <translation>Vérifiez ce qui écoute à cette adresse et sur ce port.</translation>
    </message>
    <message>
        <source>The answer did not end, so reading stopped.</source>
        <translation>La réponse n’en finissait pas, la lecture s’est donc arrêtée.</translation>
    </message>
    <message>
        <source>Something other than the connector answers: check where the address leads.</source>
        <translation>Ce n’est pas le connecteur qui répond&#xa0;: vérifiez où mène l’adresse.</translation>
    </message>
    <message>
        <source>A proxy of this network did not let the request out.</source>
        <translation>Un proxy de ce réseau n’a pas laissé sortir la requête.</translation>
    </message>
    <message>
        <source>The platform does not pass it: test from another network, or ask the network’s administrator to allow the address.</source>
        <translation>La plateforme n’y passe pas&#xa0;: testez depuis un autre réseau, ou demandez à l’administrateur du réseau d’autoriser l’adresse.</translation>
    </message>
    <message>
        <source>This network’s welcome page answered.</source>
        <translation>La page d’accueil de ce réseau a répondu.</translation>
    </message>
    <message>
        <source>Open a web browser, sign in to the network, then test again.</source>
        <translation>Ouvrez un navigateur, connectez-vous au réseau, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>A sign-in page answered.</source>
        <translation>Une page de connexion a répondu.</translation>
    </message>
    <message>
        <source>Let everybody through to the connector, which checks its callers itself: the platform cannot fill in a form.</source>
        <translation>Laissez tout le monde atteindre le connecteur, qui vérifie lui-même ses appelants&#xa0;: la plateforme ne sait pas remplir de formulaire.</translation>
    </message>
    <message>
        <source>Something in front of the connector asks for a sign-in.</source>
        <translation>Quelque chose devant le connecteur exige une connexion.</translation>
    </message>
    <message>
        <source>Let everybody through to the connector, which checks its callers itself; dev tunnels need --allow-anonymous.</source>
        <translation>Laissez tout le monde atteindre le connecteur, qui vérifie lui-même ses appelants&#xa0;; les tunnels de développement ont besoin de --allow-anonymous.</translation>
    </message>
    <message>
        <source>A web page answered.</source>
        <translation>Une page web a répondu.</translation>
    </message>
    <message>
        <source>Open the address in a browser to see whose page it is. A tunnel’s page for visitors has to be switched off for the platform.</source>
        <translation>Ouvrez l’adresse dans un navigateur pour voir de qui est cette page. La page qu’un tunnel montre aux visiteurs doit être désactivée pour la plateforme.</translation>
    </message>
    <message>
        <source>The address leads on to another one.</source>
        <translation>L’adresse renvoie vers une autre.</translation>
    </message>
    <message>
        <source>Use the address that it leads to: a POST does not survive being sent elsewhere.</source>
        <translation>Utilisez l’adresse vers laquelle elle renvoie&#xa0;: un POST ne survit pas à un renvoi.</translation>
    </message>
    <message>
        <source>Too many requests came before, so this one was refused.</source>
        <translation>Trop de requêtes l’ont précédée&#xa0;: celle-ci a été refusée.</translation>
    </message>
    <message>
        <source>Wait a minute, then test again.</source>
        <translation>Attendez une minute, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>The tunnel or proxy answers, but reaches nobody behind it.</source>
        <translation>Le tunnel ou le proxy répond, mais ne joint personne derrière lui.</translation>
    </message>
    <message>
        <source>Check that it forwards to the connector’s port and that the server runs.</source>
        <translation>Vérifiez qu’il transmet vers le port du connecteur et que le serveur tourne.</translation>
    </message>
    <message>
        <source>ngrok says that this tunnel is not running.</source>
        <translation>ngrok dit que ce tunnel n’est pas ouvert.</translation>
    </message>
    <message>
        <source>Start ngrok, and test the address that it shows.</source>
        <translation>Lancez ngrok, et testez l’adresse qu’il affiche.</translation>
    </message>
    <message>
        <source>ngrok runs, but nothing listens where it forwards to.</source>
        <translation>ngrok tourne, mais rien n’écoute là où il transmet.</translation>
    </message>
    <message>
        <source>Have ngrok forward to the connector’s port, and start the server.</source>
        <translation>Faites transmettre ngrok vers le port du connecteur, et démarrez le serveur.</translation>
    </message>
    <message>
        <source>ngrok got an answer that is not HTTP.</source>
        <translation>ngrok a reçu une réponse qui n’est pas du HTTP.</translation>
    </message>
    <message>
        <source>Have ngrok forward to the connector’s port by http, not https.</source>
        <translation>Faites transmettre ngrok vers le port du connecteur en http, pas en https.</translation>
    </message>
    <message>
        <source>The ngrok account has used up its requests or its bandwidth.</source>
        <translation>Le compte ngrok a épuisé ses requêtes ou sa bande passante.</translation>
    </message>
    <message>
        <source>Wait for the next period, or change the ngrok plan.</source>
        <translation>Attendez la période suivante, ou changez d’offre ngrok.</translation>
    </message>
    <message>
        <source>ngrok’s warning page for visitors answered.</source>
        <translation>La page d’avertissement que ngrok montre aux visiteurs a répondu.</translation>
    </message>
    <message>
        <source>It is meant for browsers alone; if it meets the platform’s calls, take a paid plan or another tunnel.</source>
        <translation>Elle n’est destinée qu’aux navigateurs&#xa0;; si elle arrête les appels de la plateforme, prenez une offre payante ou un autre tunnel.</translation>
    </message>
    <message>
        <source>ngrok refused the request with an error of its own.</source>
        <translation>ngrok a refusé la requête par une erreur qui lui est propre.</translation>
    </message>
    <message>
        <source>Open the address in a browser, and look the ERR_NGROK code up at ngrok.com/docs/errors.</source>
        <translation>Ouvrez l’adresse dans un navigateur, et cherchez le code ERR_NGROK sur ngrok.com/docs/errors.</translation>
    </message>
    <message>
        <source>Cloudflare says that this tunnel is not running.</source>
        <translation>Cloudflare dit que ce tunnel n’est pas ouvert.</translation>
    </message>
    <message>
        <source>Start cloudflared; a quick tunnel gets a new address each time: test that.</source>
        <translation>Lancez cloudflared&#xa0;; un tunnel rapide change d’adresse à chaque fois&#xa0;: testez la nouvelle.</translation>
    </message>
    <message>
        <source>Cloudflare reaches nobody behind the tunnel.</source>
        <translation>Cloudflare ne joint personne derrière le tunnel.</translation>
    </message>
    <message>
        <source>Have cloudflared forward to the connector’s port by http, and start the server.</source>
        <translation>Faites transmettre cloudflared en http vers le port du connecteur, et démarrez le serveur.</translation>
    </message>
    <message>
        <source>Cloudflare’s protection stopped the request.</source>
        <translation>La protection de Cloudflare a arrêté la requête.</translation>
    </message>
    <message>
        <source>Make an exception for this name in Cloudflare’s firewall and bot settings: the platform cannot solve a challenge.</source>
        <translation>Faites une exception pour ce nom dans le pare-feu et les réglages anti-robots de Cloudflare&#xa0;: la plateforme ne sait pas répondre à un défi.</translation>
    </message>
    <message>
        <source>The dev tunnel asks for a sign-in.</source>
        <translation>Le tunnel de développement exige une connexion.</translation>
    </message>
    <message>
        <source>Host it with --allow-anonymous, or make the port public in Visual Studio or VS Code.</source>
        <translation>Hébergez-le avec --allow-anonymous, ou rendez le port public dans Visual Studio ou VS Code.</translation>
    </message>
    <message>
        <source>There is no such dev tunnel, or nobody hosts it.</source>
        <translation>Ce tunnel de développement n’existe pas, ou personne ne l’héberge.</translation>
    </message>
    <message>
        <source>Start it again, and test the address that it prints.</source>
        <translation>Relancez-le, et testez l’adresse qu’il affiche.</translation>
    </message>
    <message>
        <source>The request did not come through.</source>
        <translation>La requête n’est pas passée.</translation>
    </message>
    <message>
        <source>Check what stands between the internet and the connector: tunnel, proxy and firewall.</source>
        <translation>Vérifiez ce qui se trouve entre Internet et le connecteur&#xa0;: tunnel, proxy et pare-feu.</translation>
    </message>
    <message>
        <source>“%1” is no address that can be tested.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse qu’on puisse tester.</translation>
    </message>
    <message>
        <source>Start a tunnel, or enter a public URL that begins with https://.</source>
        <translation>Démarrez un tunnel, ou saisissez une URL publique qui commence par https://.</translation>
    </message>
    <message>
        <source>The server does not run.</source>
        <translation>Le serveur ne tourne pas.</translation>
    </message>
    <message>
        <source>Start the server, then test again.</source>
        <translation>Démarrez le serveur, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>It leads to %1.</source>
        <translation>Il mène à %1.</translation>
    </message>
    <message>
        <source>It leads to %1, which only this computer or its network reaches.</source>
        <translation>Il mène à %1, que seul cet ordinateur ou son réseau peut joindre.</translation>
    </message>
    <message>
        <source>The platform needs a public address: start a tunnel and test its address.</source>
        <translation>Il faut à la plateforme une adresse publique&#xa0;: démarrez un tunnel et testez son adresse.</translation>
    </message>
    <message>
        <source>The certificate of %1 is trusted, until %2.</source>
        <translation>Le certificat de %1 est reconnu, jusqu’au %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 ends on %2.</source>
        <translation>Le certificat de %1 prend fin le %2.</translation>
    </message>
    <message>
        <source>Renew it before then: with an expired one, nothing reaches the connector.</source>
        <translation>Renouvelez-le d’ici là&#xa0;: avec un certificat expiré, rien n’atteint le connecteur.</translation>
    </message>
    <message>
        <source>The address begins with http://, which is not encrypted.</source>
        <translation>L’adresse commence par http://, qui n’est pas chiffré.</translation>
    </message>
    <message>
        <source>The platform calls https alone: use a tunnel’s https address, or a web server with a certificate in front of the connector.</source>
        <translation>La plateforme n’appelle qu’en https&#xa0;: utilisez l’adresse https d’un tunnel, ou un serveur web avec certificat devant le connecteur.</translation>
    </message>
    <message>
        <source>No tunnel, proxy or sign-in page speaks for itself.</source>
        <translation>Aucun tunnel, proxy ni page de connexion ne répond à sa place.</translation>
    </message>
    <message>
        <source>It has proved that it is this one.</source>
        <translation>Il a prouvé que c’est bien lui.</translation>
    </message>
    <message>
        <source>Another Declic answered.</source>
        <translation>Un autre Declic a répondu.</translation>
    </message>
    <message>
        <source>Check that the tunnel forwards to this connector’s port, and leaves the path as it is.</source>
        <translation>Vérifiez que le tunnel transmet vers le port de ce connecteur et laisse le chemin tel quel.</translation>
    </message>
    <message>
        <source>Another web server answered (HTTP %1).</source>
        <translation>Un autre serveur web a répondu (HTTP %1).</translation>
    </message>
    <message>
        <source>Check that the address is the tunnel’s present one and that it forwards to this connector’s port.</source>
        <translation>Vérifiez que l’adresse est bien celle du tunnel en ce moment et qu’il transmet vers le port de ce connecteur.</translation>
    </message>
    <message>
        <source>%1 arrived as it was sent.</source>
        <translation>%1 est arrivé tel qu’il a été envoyé.</translation>
    </message>
    <message>
        <source>The content changed on the way (bytes sent: %1, arrived: %2).</source>
        <translation>Le contenu a changé en route (octets envoyés&#xa0;: %1, arrivés&#xa0;: %2).</translation>
    </message>
    <message>
        <source>Switch off whatever rewrites requests in the tunnel or proxy.</source>
        <translation>Désactivez dans le tunnel ou le proxy ce qui réécrit les requêtes.</translation>
    </message>
    <message>
        <source>%1 was sent, and %2 arrived.</source>
        <translation>%1 a été envoyé, et %2 est arrivé.</translation>
    </message>
    <message>
        <source>%1 was refused on the way, with HTTP %2.</source>
        <translation>%1 a été refusé en route, avec HTTP %2.</translation>
    </message>
    <message>
        <source>Allow it in the tunnel, proxy or firewall: flows subscribe with POST and unsubscribe with DELETE.</source>
        <translation>Autorisez-le dans le tunnel, le proxy ou le pare-feu&#xa0;: les flux s’abonnent par POST et se désabonnent par DELETE.</translation>
    </message>
    <message>
        <source>All of the platform’s arrived (%1), Authorization among them.</source>
        <translation>Tous ceux de la plateforme sont arrivés (%1), Authorization compris.</translation>
    </message>
    <message>
        <source>Authorization did not arrive.</source>
        <translation>Authorization n’est pas arrivé.</translation>
    </message>
    <message>
        <source>Have the tunnel or proxy pass it on: without it, a connector that asks for a sign-in or a key refuses every flow.</source>
        <translation>Faites-le transmettre par le tunnel ou le proxy&#xa0;: sans lui, un connecteur qui exige une connexion ou une clé refuse tous les flux.</translation>
    </message>
    <message>
        <source>Lost or changed on the way: %1.</source>
        <translation>Perdus ou modifiés en route&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Flows work without them, but the console cannot tell which flow calls. Have the proxy pass them on.</source>
        <translation>Les flux marchent sans eux, mais la console ne peut pas dire quel flux appelle. Faites-les transmettre par le proxy.</translation>
    </message>
    <message>
        <source>Flows are told to unsubscribe at %1.</source>
        <translation>Les flux apprennent qu’ils se désabonnent à l’adresse %1.</translation>
    </message>
    <message>
        <source>Flows are told to unsubscribe at %1, not at %2.</source>
        <translation>Les flux apprennent qu’ils se désabonnent à l’adresse %1, et non %2.</translation>
    </message>
    <message>
        <source>Make the tested address the connector’s public URL.</source>
        <translation>Faites de l’adresse testée l’URL publique du connecteur.</translation>
    </message>
    <message>
        <source>The connector’s own came back.</source>
        <translation>Celui du connecteur est revenu.</translation>
    </message>
    <message>
        <source>The connector’s own did not come back.</source>
        <translation>Celui du connecteur n’est pas revenu.</translation>
    </message>
    <message>
        <source>Have the tunnel or proxy pass answers on as they are: without Location, flows cannot unsubscribe.</source>
        <translation>Faites transmettre les réponses telles quelles par le tunnel ou le proxy&#xa0;: sans Location, les flux ne peuvent pas se désabonner.</translation>
    </message>
    <message>
        <source>Typically after %1 ms.</source>
        <translation>En général après %1&#xa0;ms.</translation>
    </message>
    <message>
        <source>They take long, typically %1 ms.</source>
        <translation>Elles tardent, en général %1&#xa0;ms.</translation>
    </message>
    <message>
        <source>Choose a nearer region for the tunnel, and check what slows this computer or its network down.</source>
        <translation>Choisissez une région plus proche pour le tunnel, et vérifiez ce qui ralentit cet ordinateur ou son réseau.</translation>
    </message>
    <message>
        <source>No answer came that could be timed.</source>
        <translation>Aucune réponse n’est venue dont on puisse mesurer le délai.</translation>
    </message>
    <message>
        <source>Test again: the connection seems to come and go.</source>
        <translation>Testez de nouveau&#xa0;: la connexion semble aller et venir.</translation>
    </message>
    <message>
        <source>The name is known</source>
        <translation>Le nom est connu</translation>
    </message>
    <message>
        <source>The connection is secure</source>
        <translation>La connexion est sécurisée</translation>
    </message>
    <message>
        <source>Nothing stands in between</source>
        <translation>Rien ne s’interpose</translation>
    </message>
    <message>
        <source>This connector answers</source>
        <translation>C’est ce connecteur qui répond</translation>
    </message>
    <message>
        <source>POST comes through</source>
        <translation>POST passe</translation>
    </message>
    <message>
        <source>DELETE comes through</source>
        <translation>DELETE passe</translation>
    </message>
    <message>
        <source>Headers arrive</source>
        <translation>Les en-têtes arrivent</translation>
    </message>
    <message>
        <source>The connector knows its public name</source>
        <translation>Le connecteur connaît son nom public</translation>
    </message>
    <message>
        <source>Headers come back</source>
        <translation>Les en-têtes reviennent</translation>
    </message>
    <message>
        <source>Answers come quickly</source>
        <translation>Les réponses viennent vite</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Not tried, since another line failed.</source>
        <translation>Non essayé, car une autre ligne a échoué.</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>Test de %1…</translation>
    </message>
    <message>
        <source>The platform could not use the connector at %1.</source>
        <translation>La plateforme ne pourrait pas utiliser le connecteur à l’adresse %1.</translation>
    </message>
    <message>
        <source>The connector is reached at %1, with warnings.</source>
        <translation>Le connecteur est joignable à l’adresse %1, avec des avertissements.</translation>
    </message>
    <message>
        <source>All is well: the platform can reach the connector at %1.</source>
        <translation>Tout va bien&#xa0;: la plateforme peut joindre le connecteur à l’adresse %1.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDesk</name>
    <message>
        <source>Nothing was old enough to be deleted</source>
        <translation>Rien n’était assez ancien pour être supprimé</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) deleted</source>
        <translation>
            <numerusform>%n ligne supprimée</numerusform>
            <numerusform>%n lignes supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the requests, events and finished deliveries from before %1? This cannot be undone. Failed deliveries stay as long as their own setting says; what is still to be sent, and subscriptions, stay in any case.</source>
        <translation>Supprimer les requêtes, les événements et les livraisons terminées d’avant le %1&#xa0;? Cette action est irréversible. Les livraisons échouées restent aussi longtemps que le prévoit leur propre réglage&#xa0;; ce qui reste à envoyer et les abonnements restent dans tous les cas.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>ui::settings::AddressSection</name>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>This is no IP address. Write 127.0.0.1 for this machine alone, or 0.0.0.0 for all of its networks.</source>
        <translation>Ce n’est pas une adresse IP. Écrivez 127.0.0.1 pour cette seule machine, ou 0.0.0.0 pour tous ses réseaux.</translation>
    </message>
    <message>
        <source>Other machines could fire events here. Set the environment variable DECLIC_OPERATOR_TOKEN before Declic starts, or write 127.0.0.1.</source>
        <translation>D’autres machines pourraient déclencher des événements ici. Définissez la variable d’environnement DECLIC_OPERATOR_TOKEN avant de lancer Declic, ou écrivez 127.0.0.1.</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>au choix du système</translation>
    </message>
    <message>
        <source>Address of the connector</source>
        <translation>Adresse du connecteur</translation>
    </message>
    <message>
        <source>Where the platform's calls arrive. 127.0.0.1 is enough for a tunnel, which calls from this machine; any other address lets the network in directly.</source>
        <translation>Là où arrivent les appels de la plateforme. 127.0.0.1 suffit pour un tunnel, qui appelle depuis cette machine&#xa0;; toute autre adresse ouvre directement au réseau.</translation>
    </message>
    <message>
        <source>Port of the connector</source>
        <translation>Port du connecteur</translation>
    </message>
    <message>
        <source>A tunnel has to be told this port.</source>
        <translation>C’est le port à indiquer à un tunnel.</translation>
    </message>
    <message>
        <source>Address of the operator's pages</source>
        <translation>Adresse des pages de l’opérateur</translation>
    </message>
    <message>
        <source>Where events are fired over HTTP and Swagger UI is served. Never put a tunnel before it. On any other address than 127.0.0.1 it demands a token.</source>
        <translation>Là où l’on déclenche des événements par HTTP et où se trouve Swagger UI. N’y placez jamais de tunnel. Sur une autre adresse que 127.0.0.1, un jeton y est exigé.</translation>
    </message>
    <message>
        <source>Port of the operator's pages</source>
        <translation>Port des pages de l’opérateur</translation>
    </message>
    <message>
        <source>Other commands of Declic find it by themselves.</source>
        <translation>Les autres commandes de Declic le trouvent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>This is no web address. Write one such as https://shop.example, without query and user name.</source>
        <translation>Ce n’est pas une adresse web. Écrivez-la comme https://shop.example, sans paramètres ni nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Public URL</source>
        <translation>URL publique</translation>
    </message>
    <message>
        <source>Under which name the platform reaches the connector. It stands in what subscribers are told to unsubscribe with. Leave it empty to go by each request.</source>
        <translation>Le nom sous lequel la plateforme joint le connecteur. Il figure dans l’adresse de désabonnement remise aux abonnés. Laissez vide pour suivre chaque requête.</translation>
    </message>
</context>
<context>
    <name>ui::settings::CallbackSection</name>
    <message>
        <source>Callbacks</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>“%1” is neither a host such as flows.example nor a block such as 10.0.0.0/8.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un hôte comme flows.example, ni un bloc comme 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>Further hosts and networks to send to</source>
        <translation>Autres hôtes et réseaux autorisés</translation>
    </message>
    <message>
        <source>Whoever subscribes says where events are sent, and a stranger could name a machine of your network (server-side request forgery). So only the platform's hosts are called, never private addresses. Name what you trust besides, separated by commas: flows.example, 10.0.0.0/8.</source>
        <translation>Quiconque s’abonne indique où envoyer les événements, et un inconnu pourrait désigner une machine de votre réseau (falsification de requête côté serveur, SSRF). Seuls les hôtes de la plateforme sont donc appelés, jamais les adresses privées. Indiquez ce à quoi vous faites confiance en plus, séparé par des virgules&#xa0;: flows.example, 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>ui::settings::DeliverySection</name>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Deliveries at the same time</source>
        <translation>Livraisons simultanées</translation>
    </message>
    <message>
        <source>More are faster where many flows are told of one event, and take more memory.</source>
        <translation>Davantage accélère l’envoi d’un événement à de nombreux flux, mais occupe plus de mémoire.</translation>
    </message>
    <message>
        <source>Of these to one host</source>
        <translation>Dont vers un même hôte</translation>
    </message>
    <message>
        <source>Fewer spare a receiver that is slow or throttles.</source>
        <translation>Moins ménage un destinataire lent ou qui limite les appels.</translation>
    </message>
    <message>
        <source>Wait for a connection</source>
        <translation>Attente de la connexion</translation>
    </message>
    <message>
        <source>After this a host counts as unreachable, and the delivery is tried again later.</source>
        <translation>Passé ce délai, l’hôte est tenu pour injoignable et la livraison est retentée plus tard.</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Attente de la réponse</translation>
    </message>
    <message>
        <source>Logic Apps gives an incoming call 120 s; less than that repeats events that arrived.</source>
        <translation>Logic Apps accorde 120 s à un appel entrant&#xa0;; en dessous, des événements déjà arrivés sont répétés.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>How often a delivery is tried before it has failed, the first time included.</source>
        <translation>Nombre d’essais avant qu’une livraison soit en échec, le premier compris.</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>Première pause</translation>
    </message>
    <message>
        <source>Before the second attempt. Each further pause is three times as long.</source>
        <translation>Avant la deuxième tentative. Chaque pause suivante est trois fois plus longue.</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Pause la plus longue</translation>
    </message>
    <message>
        <source>Pauses do not grow beyond this.</source>
        <translation>Les pauses ne dépassent pas cette durée.</translation>
    </message>
    <message>
        <source>Failures until a host is left alone</source>
        <translation>Échecs avant de laisser un hôte au repos</translation>
    </message>
    <message>
        <source>After so many in a row, other deliveries to the host wait until one got through.</source>
        <translation>Après autant d’échecs de suite, les autres livraisons vers l’hôte attendent que l’une aboutisse.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Leave a host alone for</source>
        <translation>Durée du repos d’un hôte</translation>
    </message>
    <message>
        <source>Then one delivery tries whether the host is back.</source>
        <translation>Ensuite, une livraison vérifie si l’hôte est de retour.</translation>
    </message>
</context>
<context>
    <name>ui::settings::LimitsSection</name>
    <message>
        <source>Limits of the connector</source>
        <translation>Limites du connecteur</translation>
    </message>
    <message>
        <source>What a stranger may ask. The platform stays far below these; a lower limit spares memory, a higher one lets large or slow callers in.</source>
        <translation>Ce qu’un inconnu peut demander. La plateforme reste bien en deçà&#xa0;; une limite plus basse économise la mémoire, une plus haute admet des appelants volumineux ou lents.</translation>
    </message>
    <message>
        <source>Headers of a request</source>
        <translation>En-têtes d’une requête</translation>
    </message>
    <message>
        <source>Larger ones are refused with 431. Access tokens stand in them.</source>
        <translation>Au-delà, refus avec 431. Les jetons d’accès s’y trouvent.</translation>
    </message>
    <message>
        <source>Body of a request</source>
        <translation>Corps d’une requête</translation>
    </message>
    <message>
        <source>Larger ones are refused with 413. It holds for fired events, too.</source>
        <translation>Au-delà, refus avec 413. Vaut aussi pour les événements déclenchés.</translation>
    </message>
    <message>
        <source>Wait for the headers</source>
        <translation>Attente des en-têtes</translation>
    </message>
    <message>
        <source>Slower callers are refused with 408 and lose their connection.</source>
        <translation>Les appelants plus lents sont refusés avec 408 et perdent leur connexion.</translation>
    </message>
    <message>
        <source>Wait for the body</source>
        <translation>Attente du corps</translation>
    </message>
    <message>
        <source>Keep an idle connection</source>
        <translation>Maintien d’une connexion inactive</translation>
    </message>
    <message>
        <source>Between two requests, and for a caller that does not read its answer.</source>
        <translation>Entre deux requêtes, et pour un appelant qui ne lit pas sa réponse.</translation>
    </message>
    <message>
        <source>Connections in all</source>
        <translation>Connexions en tout</translation>
    </message>
    <message>
        <source>When all are taken, one that is not used has to go; else callers get 503.</source>
        <translation>Quand toutes sont prises, une connexion inutilisée doit céder&#xa0;; sinon les appelants reçoivent 503.</translation>
    </message>
    <message>
        <source>Connections of one caller</source>
        <translation>Connexions d’un même appelant</translation>
    </message>
    <message>
        <source>Told apart by address, also behind a tunnel on this machine. Beyond it: 429.</source>
        <translation>Distingué par son adresse, même derrière un tunnel de cette machine. Au-delà&#xa0;: 429.</translation>
    </message>
    <message>
        <source>Requests of one caller each second</source>
        <translation>Requêtes d’un appelant par seconde</translation>
    </message>
    <message>
        <source>In the long run. Beyond it callers get 429 and are told when to come again.</source>
        <translation>Sur la durée. Au-delà, les appelants reçoivent 429 et apprennent quand revenir.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Requests at once after a pause</source>
        <translation>Requêtes d’un coup après une pause</translation>
    </message>
    <message>
        <source>What a caller has saved up when it was quiet.</source>
        <translation>Ce qu’un appelant a mis de côté pendant son silence.</translation>
    </message>
    <message>
        <source>Requests sent ahead</source>
        <translation>Requêtes envoyées d’avance</translation>
    </message>
    <message>
        <source>On one connection, without waiting for answers. Beyond it: 429.</source>
        <translation>Sur une même connexion, sans attendre les réponses. Au-delà&#xa0;: 429.</translation>
    </message>
</context>
<context>
    <name>ui::settings::LogSection</name>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Log from</source>
        <translation>Consigner à partir de</translation>
    </message>
    <message>
        <source>Less important lines are not written, and the Log page does not show them either. Secrets are masked at every level.</source>
        <translation>Les lignes moins importantes ne sont pas écrites, et la page Journal ne les affiche pas non plus. Les secrets sont masqués à tous les niveaux.</translation>
    </message>
    <message>
        <source>Size of a log file</source>
        <translation>Taille d’un fichier journal</translation>
    </message>
    <message>
        <source>When it is full, it is put aside and the next one begins.</source>
        <translation>Une fois plein, il est mis de côté et le suivant commence.</translation>
    </message>
    <message>
        <source>Number of log files</source>
        <translation>Nombre de fichiers journaux</translation>
    </message>
    <message>
        <source>The current one included; the oldest is deleted.</source>
        <translation>Le fichier en cours compris&#xa0;; le plus ancien est supprimé.</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show the log files in the file manager</source>
        <translation>Afficher les journaux dans le gestionnaire de fichiers</translation>
    </message>
</context>
<context>
    <name>ui::settings::NumberField</name>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source> KiB</source>
        <translation>&#xa0;Kio</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation>&#xa0;Mio</translation>
    </message>
    <message>
        <source> days</source>
        <translation>&#xa0;jours</translation>
    </message>
</context>
<context>
    <name>ui::settings::RetentionSection</name>
    <message>
        <source>none</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>%1, about %2, the oldest of %3</source>
        <translation>%1, environ %2, la plus ancienne date du %3</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>The oldest goes first, as soon as one of the limits is passed. Subscriptions stay until they are removed, and so does what is still to be sent.</source>
        <translation>Le plus ancien part en premier, dès qu’une des limites est dépassée. Les abonnements restent jusqu’à leur suppression, de même que ce qui reste à envoyer.</translation>
    </message>
    <message>
        <source>Requests: how many</source>
        <translation>Requêtes&#xa0;: nombre</translation>
    </message>
    <message>
        <source>What callers asked and were answered, without secrets. Strangers fill this.</source>
        <translation>Les demandes des appelants et les réponses, sans les secrets. Ce sont des inconnus qui les accumulent.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Requests: how large</source>
        <translation>Requêtes&#xa0;: taille</translation>
    </message>
    <message>
        <source>Holds at every moment, also while somebody floods the connector.</source>
        <translation>Respectée à tout instant, même quand quelqu’un submerge le connecteur.</translation>
    </message>
    <message>
        <source>Requests: how old</source>
        <translation>Requêtes&#xa0;: âge</translation>
    </message>
    <message>
        <source>They may hold personal data.</source>
        <translation>Elles peuvent contenir des données personnelles.</translation>
    </message>
    <message>
        <source>Deliveries: how many</source>
        <translation>Livraisons&#xa0;: nombre</translation>
    </message>
    <message>
        <source>With their events, their attempts and the receivers' answers.</source>
        <translation>Avec leurs événements, leurs tentatives et les réponses des destinataires.</translation>
    </message>
    <message>
        <source>Deliveries: how large</source>
        <translation>Livraisons&#xa0;: taille</translation>
    </message>
    <message>
        <source>Of all that belongs to them, about what it takes in the file.</source>
        <translation>De tout ce qui s’y rattache&#xa0;: à peu près la place occupée dans le fichier.</translation>
    </message>
    <message>
        <source>Deliveries: how old</source>
        <translation>Livraisons&#xa0;: âge</translation>
    </message>
    <message>
        <source>Events may hold personal data; older ones cannot be sent again.</source>
        <translation>Les événements peuvent contenir des données personnelles&#xa0;; plus anciens, ils ne peuvent plus être renvoyés.</translation>
    </message>
    <message>
        <source>Failed deliveries stay for</source>
        <translation>Garde des livraisons échouées</translation>
    </message>
    <message>
        <source>So long they can be sent again, whatever the limits above say.</source>
        <translation>Pendant ce temps, elles peuvent être renvoyées, quelles que soient les limites ci-dessus.</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>Answer kept with an attempt</source>
        <translation>Réponse gardée avec une tentative</translation>
    </message>
    <message>
        <source>Longer answers of receivers are cut.</source>
        <translation>Les réponses plus longues des destinataires sont tronquées.</translation>
    </message>
    <message>
        <source>nothing of it</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Delete now what is older than</source>
        <translation>Supprimer maintenant ce qui est plus ancien que</translation>
    </message>
    <message>
        <source> days</source>
        <translation>&#xa0;jours</translation>
    </message>
    <message>
        <source>Asks before it deletes anything</source>
        <translation>Demande confirmation avant toute suppression</translation>
    </message>
    <message>
        <source>The figures appear when the server has been started.</source>
        <translation>Les chiffres apparaissent une fois le serveur démarré.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>What is deleted goes back to the disk little by little.</source>
        <translation>La place de ce qui est supprimé est rendue au disque peu à peu.</translation>
    </message>
    <message>
        <source>The file was made by an earlier version and does not become smaller; its free room (%1) is used again before it grows.</source>
        <translation>Ce fichier vient d’une version antérieure et ne rétrécit pas&#xa0;; son espace libre (%1) est réutilisé avant qu’il grandisse.</translation>
    </message>
    <message>
        <source>Dele&amp;te…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
</context>
<context>
    <name>ui::settings::SettingField</name>
    <message>
        <source>Given on the command line for this run: %1</source>
        <translation>Donné sur la ligne de commande pour cette exécution&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::settings::SettingsPage</name>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>No setting is called like that. Try another word.</source>
        <translation>Aucun réglage ne porte ce nom. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>For all connectors. Nothing changes before you apply it.</source>
        <translation>Pour tous les connecteurs. Rien ne change avant que vous l’appliquiez.</translation>
    </message>
    <message>
        <source>Put the values that Declic comes with into all fields</source>
        <translation>Remettre dans tous les champs les valeurs fournies avec Declic</translation>
    </message>
    <message>
        <source>Go back to the values that are in force</source>
        <translation>Revenir aux valeurs en vigueur</translation>
    </message>
    <message>
        <source>App&amp;ly</source>
        <translation>App&amp;liquer</translation>
    </message>
    <message>
        <source>All of this is in force.</source>
        <translation>Tout ceci est en vigueur.</translation>
    </message>
    <message>
        <source>Takes effect when the server starts.</source>
        <translation>Prendra effet au démarrage du serveur.</translation>
    </message>
    <message>
        <source>Restarts the server: open connections end, and callers are refused for a moment. What was accepted is sent all the same.</source>
        <translation>Redémarre le serveur&#xa0;: les connexions ouvertes prennent fin et les appelants sont refusés un instant. Ce qui a été accepté est envoyé malgré tout.</translation>
    </message>
    <message>
        <source>Takes effect at once; no connection is lost.</source>
        <translation>Prend effet aussitôt&#xa0;; aucune connexion n’est perdue.</translation>
    </message>
    <message>
        <source>Mend what is marked red before you apply it.</source>
        <translation>Corrigez ce qui est marqué en rouge avant d’appliquer.</translation>
    </message>
    <message>
        <source>Settings applied</source>
        <translation>Réglages appliqués</translation>
    </message>
    <message>
        <source>Def&amp;aults</source>
        <translation>Valeurs par défa&amp;ut</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Ré&amp;tablir</translation>
    </message>
</context>
<context>
    <name>ui::settings::TlsSection</name>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>Encryption between callers and the connector</source>
        <translation>Chiffrement entre les appelants et le connecteur</translation>
    </message>
    <message>
        <source>https (TLS) needs a certificate. Behind a tunnel or a proxy on this computer http is enough: they speak https to the platform.</source>
        <translation>https (TLS) demande un certificat. Derrière un tunnel ou un proxy sur cet ordinateur, http suffit&#xa0;: ils parlent https à la plateforme.</translation>
    </message>
</context>
<context>
    <name>app::LiveConnections</name>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
</context>
<context>
    <name>ui::LiveDesk</name>
    <message>
        <source>Export anew…</source>
        <translation>Exporter à nouveau…</translation>
    </message>
</context>
<context>
    <name>ui::widgets::CommandList</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>ui::pages::LivePage</name>
    <message>
        <source>Go live</source>
        <translation>Mise en ligne</translation>
    </message>
    <message>
        <source>Let flows in the cloud reach the connector on this machine.</source>
        <translation>Permettez aux flux du cloud d’atteindre le connecteur sur cette machine.</translation>
    </message>
    <message>
        <source>Export anew…</source>
        <translation>Exporter à nouveau…</translation>
    </message>
</context>
<context>
    <name>ui::pages::ReachCard</name>
    <message>
        <source>How the internet reaches the connector</source>
        <translation>Comment Internet atteint le connecteur</translation>
    </message>
    <message>
        <source>Address of the connector</source>
        <translation>Adresse du connecteur</translation>
    </message>
    <message>
        <source>The server is not running</source>
        <translation>Le serveur est arrêté</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Utiliser cette adresse</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse copiée</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Commande copiée</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 indique&#xa0;: %2</translation>
    </message>
    <message>
        <source>Unsubscribe URLs begin with it, and exports take its host.</source>
        <translation>Les URL de désabonnement commencent par elle et les exports reprennent son hôte.</translation>
    </message>
    <message>
        <source>Unsubscribe URLs begin with it, the definition gets its host and is saved, and exports take it.</source>
        <translation>Les URL de désabonnement commencent par elle, son hôte est écrit et enregistré dans la définition, et les exports le reprennent.</translation>
    </message>
</context>
<context>
    <name>ui::pages::TunnelCard</name>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>A program on this machine that gives the connector, and nothing else of it, a public address.</source>
        <translation>Un programme de cette machine qui donne une adresse publique au connecteur, et à lui seul.</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Commande copiée</translation>
    </message>
    <message>
        <source>Start tunnel</source>
        <translation>Démarrer le tunnel</translation>
    </message>
    <message>
        <source>Stop tunnel</source>
        <translation>Arrêter le tunnel</translation>
    </message>
    <message>
        <source>Forget this tunnel</source>
        <translation>Oublier ce tunnel</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>See which programs are installed, and whether somebody has started a tunnel by hand</source>
        <translation>Voir quels programmes sont installés et si quelqu’un a démarré un tunnel à la main</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1 (non installé)</translation>
    </message>
    <message>
        <source>To install %1, run this in a terminal, then look again.</source>
        <translation>Pour installer %1, exécutez ceci dans un terminal, puis cherchez à nouveau.</translation>
    </message>
    <message>
        <source>Let the internet reach the connector by way of this program</source>
        <translation>Permettre à Internet d’atteindre le connecteur par ce programme</translation>
    </message>
    <message>
        <source>Start the server first</source>
        <translation>Démarrez d’abord le serveur</translation>
    </message>
</context>
<context>
    <name>ui::pages::FixedUrlCard</name>
    <message>
        <source>Fixed public URL</source>
        <translation>URL publique fixe</translation>
    </message>
    <message>
        <source>If a reverse proxy or a tunnel of your own leads here, give its address: unsubscribe URLs, the definition&apos;s host and exports take it. It is kept; a tunnel&apos;s address goes before it.</source>
        <translation>Si un proxy inverse ou un tunnel à vous mène ici, donnez son adresse&#xa0;: les URL de désabonnement, l’hôte de la définition et les exports la reprennent. Elle est conservée&#xa0;; celle d’un tunnel passe avant elle.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Name the connector again as each caller does</source>
        <translation>Nommer de nouveau le connecteur comme le fait chaque appelant</translation>
    </message>
</context>
<context>
    <name>ui::LiveWording</name>
    <message>
        <source>off</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>up</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconnexion</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>YOUR-TOKEN</source>
        <translation>VOTRE-JETON</translation>
    </message>
    <message>
        <source>ngrok has no account, or its token was refused. Copy your token from dashboard.ngrok.com/get-started/your-authtoken, put it into this command, run that in a terminal, then try again.</source>
        <translation>ngrok n’a pas de compte, ou son jeton a été refusé. Copiez votre jeton depuis dashboard.ngrok.com/get-started/your-authtoken, placez-le dans cette commande, exécutez-la dans un terminal, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is not signed in, or its session has expired. Run this in a terminal, then try again.</source>
        <translation>%1 n’est pas connecté, ou sa session a expiré. Exécutez ceci dans un terminal, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is not installed. Run this in a terminal, then try again.</source>
        <translation>%1 n’est pas installé. Exécutez ceci dans un terminal, puis réessayez.</translation>
    </message>
    <message>
        <source>The service refuses for now: its limit of requests, traffic or tunnels is reached. Wait, choose another program, or take a larger plan.</source>
        <translation>Le service refuse pour l’instant&#xa0;: sa limite de requêtes, de trafic ou de tunnels est atteinte. Attendez, choisissez un autre programme ou prenez une offre plus large.</translation>
    </message>
    <message>
        <source>Another session of this account, or another tunnel of this name, is on. End it where it runs, then try again.</source>
        <translation>Une autre session de ce compte, ou un autre tunnel de ce nom, est en cours. Terminez-la là où elle s’exécute, puis réessayez.</translation>
    </message>
    <message>
        <source>The service does not serve this account or this network. Choose another program.</source>
        <translation>Le service n’accepte pas ce compte ou ce réseau. Choisissez un autre programme.</translation>
    </message>
    <message>
        <source>%1 is too old for its service. Update it, then try again.</source>
        <translation>%1 est trop ancien pour son service. Mettez-le à jour, puis réessayez.</translation>
    </message>
    <message>
        <source>The service of %1 cannot be reached. Check this machine&apos;s network, and whether a firewall or proxy stands in the way.</source>
        <translation>Le service de %1 est injoignable. Vérifiez le réseau de cette machine et si un pare-feu ou un proxy fait obstacle.</translation>
    </message>
    <message>
        <source>%1 runs, but did not tell a public address in time. Check the network, try again, or choose another program.</source>
        <translation>%1 s’exécute, mais n’a pas donné d’adresse publique à temps. Vérifiez le réseau, réessayez ou choisissez un autre programme.</translation>
    </message>
    <message>
        <source>The system could not run %1. Install it anew, or choose another program.</source>
        <translation>Le système n’a pas pu exécuter %1. Réinstallez-le ou choisissez un autre programme.</translation>
    </message>
    <message>
        <source>%1 ended by itself. Try again; if that does not help, run it in a terminal to see what it says.</source>
        <translation>%1 s’est terminé de lui-même. Réessayez&#xa0;; si cela n’aide pas, exécutez-le dans un terminal pour voir ce qu’il indique.</translation>
    </message>
    <message>
        <source>Needs a free account, and keeps its address: connectors and flows stay right.</source>
        <translation>Demande un compte gratuit et garde son adresse&#xa0;: connecteurs et flux restent valables.</translation>
    </message>
    <message>
        <source>Needs no account. The address is another one at each start.</source>
        <translation>Ne demande pas de compte. L’adresse change à chaque démarrage.</translation>
    </message>
    <message>
        <source>Needs a Microsoft or GitHub account. The address may be another one at each start.</source>
        <translation>Demande un compte Microsoft ou GitHub. L’adresse peut changer à chaque démarrage.</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Local only</source>
        <translation>Local uniquement</translation>
    </message>
    <message>
        <source>Fixed public URL</source>
        <translation>URL publique fixe</translation>
    </message>
    <message>
        <source>Start the server first; then a tunnel can lead to it.</source>
        <translation>Démarrez d’abord le serveur&#xa0;; un tunnel pourra ensuite y mener.</translation>
    </message>
    <message>
        <source>Only programs on this machine reach the connector. Start a tunnel, or give the address under which the internet reaches it.</source>
        <translation>Seuls les programmes de cette machine atteignent le connecteur. Démarrez un tunnel, ou donnez l’adresse par laquelle Internet l’atteint.</translation>
    </message>
    <message>
        <source>Unsubscribe URLs begin with the address that you gave. Declic cannot see whether it leads here.</source>
        <translation>Les URL de désabonnement commencent par l’adresse que vous avez donnée. Declic ne voit pas si elle mène ici.</translation>
    </message>
    <message>
        <source>The tunnel is being made; its address appears here.</source>
        <translation>Le tunnel s’établit&#xa0;; son adresse apparaîtra ici.</translation>
    </message>
    <message>
        <source>Somebody started this tunnel by hand. Declic watches it and leaves it alone.</source>
        <translation>Quelqu’un a démarré ce tunnel à la main. Declic l’observe et n’y touche pas.</translation>
    </message>
    <message>
        <source>A tunnel that somebody started by hand leads here. Switch “Use this address” on to take its address over.</source>
        <translation>Un tunnel démarré à la main mène ici. Cochez «&#xa0;Utiliser cette adresse&#xa0;» pour reprendre la sienne.</translation>
    </message>
    <message>
        <source>Flows in the cloud reach the connector at this address.</source>
        <translation>Les flux du cloud atteignent le connecteur à cette adresse.</translation>
    </message>
    <message>
        <source>The tunnel was lost and is started anew. Until then nobody outside reaches the connector; events still go out.</source>
        <translation>Le tunnel a été perdu et redémarre. D’ici là, personne de l’extérieur n’atteint le connecteur&#xa0;; les événements partent toujours.</translation>
    </message>
    <message>
        <source>There is no tunnel: nobody outside reaches the connector.</source>
        <translation>Il n’y a pas de tunnel&#xa0;: personne de l’extérieur n’atteint le connecteur.</translation>
    </message>
    <message>
        <source>The connector is reached at %1 now. Export it anew and update it in Power Automate or Logic Apps, so that flows subscribe there; older ids stay valid on the same path.</source>
        <translation>Le connecteur est maintenant joignable à %1. Exportez-le à nouveau et mettez-le à jour dans Power Automate ou Logic Apps pour que les flux s’y abonnent&#xa0;; les anciens identifiants restent valables sur le même chemin.</translation>
    </message>
    <message>
        <source>This is no whole address; write it as https://shop.example.</source>
        <translation>Ce n’est pas une adresse complète&#xa0;; écrivez-la comme https://shop.example.</translation>
    </message>
    <message>
        <source>The address takes no user, query or fragment; write https://shop.example.</source>
        <translation>L’adresse ne prend ni utilisateur, ni requête, ni fragment&#xa0;; écrivez https://shop.example.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>program, state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) have an unsubscribe URL of an older name</source>
        <translation>
            <numerusform>%n abonnement a une URL de désabonnement d’un ancien nom</numerusform>
            <numerusform>%n abonnements ont une URL de désabonnement d’un ancien nom</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ShareDialog</name>
    <message>
        <source>Share the connector</source>
        <translation>Partager le connecteur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>QR code of the public address</source>
        <translation>Code QR de l’adresse publique</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>The platform reaches the connector here. Neither the address nor the picture holds a key; who may call is decided on the Connector page.</source>
        <translation>La plateforme atteint le connecteur ici. Ni l’adresse ni l’image ne contiennent de clé&#xa0;; la page Connecteur décide qui peut appeler.</translation>
    </message>
    <message>
        <source>Copy the &amp;picture</source>
        <translation>Copier l’&amp;image</translation>
    </message>
    <message>
        <source>Copy the QR code to the clipboard</source>
        <translation>Copier le code QR dans le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Save the picture…</source>
        <translation>En&amp;registrer l’image…</translation>
    </message>
    <message>
        <source>Write the QR code to a PNG file</source>
        <translation>Écrire le code QR dans un fichier PNG</translation>
    </message>
    <message>
        <source>There is no public address yet</source>
        <translation>Il n’y a pas encore d’adresse publique</translation>
    </message>
    <message>
        <source>Only this machine reaches the connector. Go live first: start a tunnel or enter the URL under which the internet reaches it.</source>
        <translation>Seule cette machine atteint le connecteur. Mettez-le d’abord en ligne&#xa0;: lancez un tunnel ou saisissez l’URL par laquelle Internet l’atteint.</translation>
    </message>
    <message>
        <source>&amp;Go live</source>
        <translation>&amp;Mettre en ligne</translation>
    </message>
    <message>
        <source>To a tunnel or a fixed public URL</source>
        <translation>Vers un tunnel ou une URL publique fixe</translation>
    </message>
    <message>
        <source>Package and import</source>
        <translation>Paquet et importation</translation>
    </message>
    <message>
        <source>&amp;Export the package…</source>
        <translation>&amp;Exporter le paquet…</translation>
    </message>
    <message>
        <source>Power &amp;Automate</source>
        <translation>Power &amp;Automate</translation>
    </message>
    <message>
        <source>&amp;Logic Apps in Azure</source>
        <translation>&amp;Logic Apps dans Azure</translation>
    </message>
    <message>
        <source>In Power Automate: More, Discover all, Custom connectors. The README of the package tells each step.</source>
        <translation>Dans Power Automate&#xa0;: Plus, Tout découvrir, Connecteurs personnalisés. Le README du paquet explique chaque étape.</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>Ouvrir %1 dans le navigateur</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>Enregistrer le code QR</translation>
    </message>
</context>
<context>
    <name>ui::pages::FirstStepsCard</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Masquer les premiers pas</translation>
    </message>
    <message>
        <source>Hide the first steps; the Help menu shows them again</source>
        <translation>Masquer les premiers pas&#xa0;; le menu Aide les affiche de nouveau</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Mettre en ligne</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Power Automate</source>
        <translation>Power Automate</translation>
    </message>
    <message>
        <source>Add a test flow</source>
        <translation>Ajouter un flux de test</translation>
    </message>
    <message>
        <source>Fire an event</source>
        <translation>Déclencher un événement</translation>
    </message>
    <message>
        <source>To a tunnel or a fixed public URL</source>
        <translation>Vers un tunnel ou une URL publique fixe</translation>
    </message>
    <message>
        <source>Open Power Automate in the browser</source>
        <translation>Ouvrir Power Automate dans le navigateur</translation>
    </message>
    <message>
        <source>To the page that composes events</source>
        <translation>Vers la page qui compose les événements</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Démarrer le serveur</translation>
    </message>
    <message>
        <source>It hosts the connector that your flows subscribe to.</source>
        <translation>Il héberge le connecteur auquel vos flux s’abonnent.</translation>
    </message>
    <message>
        <source>Get a public address</source>
        <translation>Obtenir une adresse publique</translation>
    </message>
    <message>
        <source>The platform calls from the internet: a tunnel leads it here.</source>
        <translation>La plateforme appelle depuis Internet&#xa0;: un tunnel la conduit ici.</translation>
    </message>
    <message>
        <source>Export the connector</source>
        <translation>Exporter le connecteur</translation>
    </message>
    <message>
        <source>As a package for that address, with the steps of the import.</source>
        <translation>Un paquet pour cette adresse, avec les étapes de l’importation.</translation>
    </message>
    <message>
        <source>Import it in Power Automate</source>
        <translation>L’importer dans Power Automate</translation>
    </message>
    <message>
        <source>In your browser, unseen from here: ticks itself off when a flow of the platform first subscribes.</source>
        <translation>Dans votre navigateur, invisible d’ici&#xa0;: se coche au premier abonnement d’un flux de la plateforme.</translation>
    </message>
    <message>
        <source>Let a flow subscribe</source>
        <translation>Abonner un flux</translation>
    </message>
    <message>
        <source>Try it without Power Automate: a test flow needs no network.</source>
        <translation>À essayer sans Power Automate&#xa0;: un flux de test n’a besoin d’aucun réseau.</translation>
    </message>
    <message>
        <source>See an event delivered</source>
        <translation>Voir un événement remis</translation>
    </message>
    <message>
        <source>Fire one; it is delivered when the flow answers that it took it.</source>
        <translation>Déclenchez-en un&#xa0;: il est remis quand le flux répond qu’il l’a pris.</translation>
    </message>
    <message>
        <source>All done: your connector delivers.</source>
        <translation>Tout est fait&#xa0;: votre connecteur remet ses événements.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 faits</translation>
    </message>
</context>
<context>
    <name>ui::settings::TlsForm</name>
    <message>
        <source>For tunnels, and for proxies that speak https to the world and http to this computer. Nobody else should reach the connector by http: callback addresses are secrets.</source>
        <translation>Pour les tunnels et les proxys qui parlent https au monde et http à cet ordinateur. Personne d’autre ne devrait atteindre le connecteur en http&#xa0;: les adresses de rappel sont des secrets.</translation>
    </message>
    <message>
        <source>For a computer that the platform reaches directly, under a host name for which an authority issued the certificate.</source>
        <translation>Pour un ordinateur que la plateforme atteint directement, sous un nom d’hôte pour lequel une autorité a délivré le certificat.</translation>
    </message>
    <message>
        <source>The platform does not accept it. It is for local trials, and for tunnels that speak https to the connector: cloudflared with --no-tls-verify, ngrok with an https:// address. It is made anew when it expires or the names change.</source>
        <translation>La plateforme ne l’accepte pas. Il sert aux essais locaux et aux tunnels qui parlent https au connecteur&#xa0;: cloudflared avec --no-tls-verify, ngrok avec une adresse https://. Il est recréé quand il expire ou que les noms changent.</translation>
    </message>
    <message>
        <source>PEM: the certificate first, and those of the authorities between it and the root behind it (often fullchain.pem)</source>
        <translation>PEM&#xa0;: d’abord le certificat, puis ceux des autorités entre lui et la racine (souvent fullchain.pem)</translation>
    </message>
    <message>
        <source>PEM: the key that was made for the certificate (often privkey.pem)</source>
        <translation>PEM&#xa0;: la clé créée pour le certificat (souvent privkey.pem)</translation>
    </message>
    <message>
        <source>Only for a key that is encrypted. It is kept in the system&apos;s keychain, never in a file.</source>
        <translation>Seulement pour une clé chiffrée. Elle est conservée dans le trousseau du système, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>Choisir le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Fichiers PEM (*.pem *.crt *.cer *.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>What the connector shows now:</source>
        <translation>Ce que le connecteur présente actuellement&#xa0;:</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Empreinte SHA-256</translation>
    </message>
    <message>
        <source>Choose the certificate and its private key.</source>
        <translation>Choisissez le certificat et sa clé privée.</translation>
    </message>
    <message>
        <source>Write where the files are from the root on, or choose them.</source>
        <translation>Indiquez le chemin complet des fichiers, ou choisissez-les.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>It has expired: callers refuse it. Replace the files, or choose others.</source>
        <translation>Il a expiré&#xa0;: les appelants le refusent. Remplacez les fichiers, ou choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>Off: http</source>
        <translation>Désactivé&#xa0;: http</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificat</translation>
    </message>
    <message>
        <source>Self-signed certificate, made here</source>
        <translation>Certificat autosigné, créé ici</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>Phrase secrète</translation>
    </message>
</context>
<context>
    <name>ui::TestState</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
</context>
</TS>
