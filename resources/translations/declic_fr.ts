<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Declic developers -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>app::ConsoleConnections</name>
    <message>
        <source>The log was not saved</source>
        <translation>Le journal n’a pas été enregistré</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1 : %2</translation>
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
        <translation>Pour quel événement ?</translation>
    </message>
    <message>
        <source>The subscription of “%1” was removed.</source>
        <translation>L’abonnement de « %1 » a été supprimé.</translation>
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
        <translation>Ce n’est pas du JSON : %1 attendu.</translation>
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
        <translation>« %1 » figure deux fois dans le même groupe.</translation>
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
        <translation>Seul Swagger 2.0 est pris en charge, pas « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>« %1 » manque.</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>« %1 » doit être %2.</translation>
    </message>
    <message>
        <source>The reference “%1” leads nowhere.</source>
        <translation>La référence « %1 » ne mène nulle part.</translation>
    </message>
    <message>
        <source>The reference “%1” leads back to itself.</source>
        <translation>La référence « %1 » revient sur elle-même.</translation>
    </message>
    <message>
        <source>“%1” must be written “%2”.</source>
        <translation>« %1 » doit s’écrire « %2 ».</translation>
    </message>
    <message>
        <source>The operationId “%1” is used twice.</source>
        <translation>L’operationId « %1 » est utilisé deux fois.</translation>
    </message>
    <message>
        <source>“%1” does not say what its events carry.</source>
        <translation>« %1 » ne dit pas ce que portent ses événements.</translation>
    </message>
    <message>
        <source>Several operations could end the subscriptions of “%1”.</source>
        <translation>Plusieurs opérations pourraient mettre fin aux abonnements de « %1 ».</translation>
    </message>
    <message>
        <source>No operation ends the subscriptions of “%1”.</source>
        <translation>Aucune opération ne met fin aux abonnements de « %1 ».</translation>
    </message>
    <message>
        <source>A value is required.</source>
        <translation>Une valeur est obligatoire.</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>Attendu : %1 ; trouvé : %2.</translation>
    </message>
    <message>
        <source>Allowed are: %1.</source>
        <translation>Valeurs admises : %1.</translation>
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
        <translation>L’événement ne connaît pas « %1 ».</translation>
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
</context>
<context>
    <name>ui::errors</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>Le système indique : %1. Choisissez une adresse de cet ordinateur et un port supérieur à 1023.</translation>
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
        <translation>« %1 » n’est pas une adresse http ou https. Écrivez-la comme https://shop.example.</translation>
    </message>
    <message>
        <source>The data file cannot be opened</source>
        <translation>Le fichier de données ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>%1: %2. Check that the folder exists, that you may write to it and that the disk is not full.</source>
        <translation>%1 : %2. Vérifiez que le dossier existe, que vous pouvez y écrire et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>The data file comes from a newer Declic</source>
        <translation>Le fichier de données vient d’un Declic plus récent</translation>
    </message>
    <message>
        <source>It has format %1; this program knows formats up to %2. Update Declic, or choose another data folder.</source>
        <translation>Il a le format %1 ; ce programme connaît les formats jusqu’à %2. Mettez Declic à jour, ou choisissez un autre dossier de données.</translation>
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
        <translation>Il n’y a pas d’événement « %1 »</translation>
    </message>
    <message>
        <source>Choose one of the definition: %1.</source>
        <translation>Choisissez-en un de la définition : %1.</translation>
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
        <translation>Le connecteur a répondu : %1. Le journal donne les détails.</translation>
    </message>
    <message>
        <source>Nobody listens to this event</source>
        <translation>Personne n’écoute cet événement</translation>
    </message>
    <message>
        <source>Let a flow subscribe, or add a test flow, and fire again.</source>
        <translation>Abonnez un flux, ou ajoutez un flux de test, puis redéclenchez.</translation>
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
        <translation>Calendrier : %1</translation>
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
</context>
<context>
    <name>ui::forms::GroupEditor</name>
    <message>
        <source>Also in the JSON: %1</source>
        <translation>Aussi dans le JSON : %1</translation>
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
        <translation>Ajouter une entrée : %1</translation>
    </message>
    <message>
        <source>and %1 more: edit them in the JSON</source>
        <translation>et %1 de plus : modifiez-les dans le JSON</translation>
    </message>
</context>
<context>
    <name>ui::forms::ListItem</name>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, entrée %2</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Supprimer cette entrée</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Monter : %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Descendre : %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Supprimer : %1</translation>
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
        <translation>Ligne %1, colonne %2 : %3</translation>
    </message>
</context>
<context>
    <name>ui::forms::PayloadForm</name>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
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
        <source>%1 The answer was %2.</source>
        <translation>%1 La réponse était %2.</translation>
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
    <message>
        <source>The event is stored and waits for its turn.</source>
        <translation>L’événement est enregistré et attend son tour.</translation>
    </message>
    <message>
        <source>The platform accepted the event; the flow runs with these values.</source>
        <translation>La plateforme a accepté l’événement ; le flux s’exécute avec ces valeurs.</translation>
    </message>
    <message>
        <source>The flow is switched off, deleted or was saved again. Switch it on or save it in the designer: it then subscribes anew.</source>
        <translation>Le flux est désactivé, supprimé ou a été réenregistré. Activez-le ou enregistrez-le dans le concepteur : il s’abonnera de nouveau.</translation>
    </message>
    <message>
        <source>The platform refused the values. Compare them with what the trigger declares, correct them and fire again.</source>
        <translation>La plateforme a refusé les valeurs. Comparez-les à ce que déclare le déclencheur, corrigez-les et redéclenchez.</translation>
    </message>
    <message>
        <source>The callback address is not, or no longer, authorised. Save the flow again so that it hands out a new address.</source>
        <translation>L’adresse de rappel n’est pas, ou plus, autorisée. Enregistrez de nouveau le flux pour qu’il en fournisse une autre.</translation>
    </message>
    <message>
        <source>The platform asks to slow down. Wait a little and fire again.</source>
        <translation>La plateforme demande de ralentir. Patientez un peu et redéclenchez.</translation>
    </message>
    <message>
        <source>The receiver has a problem of its own. Fire again later; if it stays, look at the state of the platform.</source>
        <translation>Le destinataire a un problème de son côté. Redéclenchez plus tard ; si cela persiste, consultez l’état de la plateforme.</translation>
    </message>
    <message>
        <source>The receiver took the connection but did not answer in time. Fire again, and look whether the receiver is overloaded.</source>
        <translation>Le destinataire a accepté la connexion sans répondre à temps. Redéclenchez, et voyez s’il est surchargé.</translation>
    </message>
    <message>
        <source>The receiver could not be reached. Check this computer&apos;s network, its proxy and the host name of the callback.</source>
        <translation>Le destinataire est injoignable. Vérifiez le réseau de cet ordinateur, son proxy et le nom d’hôte du rappel.</translation>
    </message>
    <message>
        <source>The callback points to an address that Declic does not call, such as a private network. If you trust it, allow it with --allow-callback.</source>
        <translation>Le rappel mène à une adresse que Declic n’appelle pas, comme un réseau privé. Si vous lui faites confiance, autorisez-la avec --allow-callback.</translation>
    </message>
    <message>
        <source>The receiver answered something that no flow answers. Read the answer below: a proxy or a sign-in page may stand in between.</source>
        <translation>Le destinataire a répondu ce qu’aucun flux ne répond. Lisez la réponse ci-dessous : un proxy ou une page de connexion s’interpose peut-être.</translation>
    </message>
    <message>
        <source>The program ended while the event was on its way: it may or may not have arrived. Look into the flow&apos;s run history before firing again.</source>
        <translation>Le programme s’est arrêté pendant l’envoi : l’événement est peut-être arrivé, peut-être pas. Consultez l’historique d’exécution du flux avant de redéclencher.</translation>
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
        <translation>Pas de réponse : %1</translation>
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
        <translation>Copié en cURL ; remplacez l’URL de rappel masquée par la vraie</translation>
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
            <numerusform>%n flux le recevra : %1</numerusform>
            <numerusform>%n flux le recevront : %1</numerusform>
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
        <translation>Aucun flux n’écoute cet événement : rien n’a été envoyé.</translation>
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
        <source>%1 of %2 delivered, %3 failed</source>
        <translation>%1 sur %2 remis, %3 en échec</translation>
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
        <translation>Chaque événement donne lieu à un envoi par flux à l’écoute. Déclenchez un événement : les envois s’affichent ici avec requête et réponse.</translation>
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
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
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
        <source>Start the server</source>
        <translation>Démarrer le serveur</translation>
    </message>
    <message>
        <source>It hosts the connector that your flows subscribe to.</source>
        <translation>Il héberge le connecteur auquel vos flux s’abonnent.</translation>
    </message>
    <message>
        <source>Let a flow subscribe</source>
        <translation>Abonner un flux</translation>
    </message>
    <message>
        <source>Use your connector in Power Automate, or add a test flow: it needs no network.</source>
        <translation>Utilisez votre connecteur dans Power Automate, ou un flux de test, sans réseau.</translation>
    </message>
    <message>
        <source>Fill in the form and send it to the flows.</source>
        <translation>Remplissez le formulaire et envoyez-le aux flux.</translation>
    </message>
    <message>
        <source>See it delivered</source>
        <translation>Le voir arriver</translation>
    </message>
    <message>
        <source>The answer of each flow appears on its own.</source>
        <translation>La réponse de chaque flux s’affiche d’elle-même.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Events today</source>
        <translation>Événements du jour</translation>
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
        <translation>Les flux s’y abonnent ; un tunnel peut l’exposer.</translation>
    </message>
    <message>
        <source>For you and your scripts; never expose it.</source>
        <translation>Pour vous et vos scripts ; ne l’exposez jamais.</translation>
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
        <translation>Créez dans Power Automate ou Logic Apps un flux qui commence par le déclencheur de votre connecteur : il apparaît ici dès que vous l’enregistrez. Ou ajoutez un flux de test, qui n’a besoin d’aucun réseau.</translation>
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
        <translation>Déclenchez un événement : ce que reçoit le flux s’affiche ici.</translation>
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
        <translation>Un flux de test joue Power Automate sur cet ordinateur : il s’abonne comme un vrai flux, montre ce qu’il reçoit et répond comme vous le décidez.</translation>
    </message>
    <message>
        <source>Add a test flow</source>
        <translation>Ajouter un flux de test</translation>
    </message>
    <message>
        <source>It could not subscribe: %1</source>
        <translation>Il n’a pas pu s’abonner : %1</translation>
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
        <translation>Copier : %1</translation>
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
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
</TS>
