# Support's view of a case
support-title = Assistance
support-intro = Un dossier s'ouvre par son ticket, avec un motif. Vous voyez où il en est et ce qui s'est passé, jamais le congé demandé, un document ou un nom. Chaque ouverture est notée ; le travailleur en lit le jour et le motif.
support-open = Ouvrir un dossier
support-open-another = Ouvrir un autre dossier
support-ticket = Ticket
support-ticket-hint = Le numéro reçu par la personne qui demande de l'aide, par exemple 04W-002ZS8U-E4-Z
support-reason = Motif
support-reason-hint = Le travailleur lit ce motif parmi les lectures de ses dossiers. N'y mettez ni nom ni santé.
support-send = Ouvrir ce dossier
support-error-ticket = Indiquez le ticket d'un dossier qui existe.
support-error-reason = Dites pourquoi vous ouvrez ce dossier, en 200 caractères au plus.
support-case = Où en est le dossier
support-kind = Dossier
support-request = Demande
support-notice = Avertissement
support-part = Partie du travailleur
support-begun = Introduit le
support-employer = Employeur
support-worker = NISS du travailleur (masqué)
support-office = Bureau
support-no-office = Pas encore de bureau
support-received = Documents reçus
support-received-count = { $clean ->
    [one] { $clean } vérifié
   *[other] { $clean } vérifiés
 }, { $unscanned ->
    [one] { $unscanned } en attente de vérification
   *[other] { $unscanned } en attente de vérification
 }, { $infected ->
    [one] { $infected } écarté
   *[other] { $infected } écartés
 }
support-made = Documents établis par le service
support-made-count = { $made ->
    [one] { $made } prêt
   *[other] { $made } prêts
 } sur { $ordered ->
    [one] { $ordered }
   *[other] { $ordered }
 }
support-chain = Journal du dossier
support-chain-holds = { $count ->
    [one] { $count } inscription, chaîne intacte
   *[other] { $count } inscriptions, chaîne intacte
 }
support-chain-broken = Chaîne rompue : prévenez l'administration du service.
support-version = Version
support-id = Identifiant technique
support-tickets = Tickets
support-told = Messages aux parties
support-told-none = Aucun message n'a été envoyé.
support-acts = Ce qui s'est passé
support-cut = Seules les lignes les plus récentes sont montrées.
support-column-ticket = Ticket
support-column-what = Quoi
support-column-whom = À qui
support-column-who = Qui
support-column-when = Quand
support-column-way = Par quelle voie
support-column-opened = Dans le service
support-mail = E-mail
support-ebox = e-Box
support-waiting = à envoyer
support-sent = envoyé
support-digest = attend l'e-mail du jour
support-not-needed = plus nécessaire, lu avant l'envoi
support-no-channel = pas de telle adresse
support-way = { $copies ->
    [one] { $channel } : { $state }
   *[other] { $channel } ({ $copies } fois) : { $state }
 }
support-only-here = Dans le service seulement
support-opened = Lu
support-unopened = Pas encore lu
