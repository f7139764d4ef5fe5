# Electronic notices: the employer's list and the page both sides see
notices-title = Avertissements à traiter
notices-menu = Avertissements à traiter ({ NUMBER($count) })
notices-handled-title = Avertissements traités ou en attente du travailleur
notices-empty = Aucun avertissement à traiter.
notices-empty-advice = Un avertissement apparaît ici dès qu'un travailleur vous l'envoie.
notices-handled-empty = Aucun avertissement n'a encore été traité.
notices-show-handled = Voir les avertissements traités
notices-show-to-handle = Voir les avertissements à traiter
notices-consult = Consulter
notices-answer-by = Répondre au plus tard le { $date }
notices-select = Choisir l'avertissement de { $name }
notices-select-column = Choisir
notices-many-title = Accepter plusieurs avertissements
notices-many-intro = Cochez des avertissements dans la liste. Chacun reçoit sa propre réponse.
notices-many-accept = Accepter la sélection
notices-many-none = Cochez au moins un avertissement.
notices-many-done =
    { $count ->
        [one] Un avertissement est accepté.
       *[other] { $count } avertissements sont acceptés.
    }
notices-many-first =
    { $count ->
        [one] Un avertissement attend une seconde décision.
       *[other] { $count } avertissements attendent une seconde décision.
    }
notices-many-not-done = Ceux-ci n'ont pas été acceptés
notices-counter =
    { $count ->
        [one] Avertissement à traiter
       *[other] Avertissements à traiter
    }

# One notice
notice-title = Avertissement de votre travailleur
notice-worker = Votre travailleur
notice-chosen = Interruption choisie
notice-from = à partir de
notice-until = Date de fin
notice-asked = Période demandée
notice-given = Avertissement donné le
notice-length = Durée
notice-state-title = Où en est l'avertissement
notice-state-toHandle = À traiter
notice-state-postponementProposed = Report proposé
notice-state-counterProposed = Autres dates proposées par le travailleur
notice-state-accepted = Accepté
notice-state-refused = Refusé
notice-state-withdrawn = Retiré
notice-turn-employer-employer = C'est à vous de répondre.
notice-turn-employer-worker = Votre employeur doit répondre.
notice-turn-worker-employer = Le travailleur doit répondre à votre proposition. Rien ne change avant sa réponse ou avant l'échéance.
notice-turn-worker-worker = C'est à vous de répondre à la proposition de votre employeur.
notice-end-accepted = L'accord porte sur la période { $period }. Il vaut avertissement écrit.
notice-end-silence = Personne n'a répondu à temps : l'interruption a lieu { $period }.
notice-end-silence-agreement = L'employeur n'a pas répondu à temps : la loi le considère comme d'accord. L'interruption a lieu { $period }.
notice-end-silence-as-asked = L'employeur n'a pas répondu à temps : l'interruption commence comme demandé et a lieu { $period }.
notice-end-refused = L'employeur a refusé. Le travailleur peut donner un nouvel avertissement.
notice-end-withdrawn = Le travailleur a retiré cet avertissement.

# The legal clock
notice-clock-title = Délais légaux
notice-clock-due = Réponse au plus tard
notice-clock-silence-agreement = Sans réponse de l'employeur, il est censé être d'accord (depuis le 10/11/2022).
notice-clock-silence-startsAsAsked = Sans réponse de l'employeur, l'interruption commence comme demandé.
notice-clock-holds = Le report proposé reste dans les limites légales : sans réponse du travailleur, il vaut.
notice-clock-beyond = La proposition dépasse ce que la loi permet : elle ne vaut que si le travailleur l'accepte.
notice-clock-latest = Début le plus tardif d'un report
notice-clock-latest-why = Compté selon les règles du type d'interruption ; au-delà, il faut l'accord du travailleur.
notice-clock-no-postponement = La loi ne prévoit pas de report pour ce type d'interruption : seul l'accord du travailleur change les dates.
notice-windows-title = Les jours et les délais
notice-windows-asked = Demandé
notice-windows-proposed = Proposé
notice-windows-agreed = Convenu
notice-windows-start = Début dans les délais légaux
notice-windows-answer-employer = Réponse de l'employeur
notice-windows-answer-worker = Réponse du travailleur
notice-windows-from = à partir du { $day }
notice-windows-until = jusqu'au { $day }
notice-windows-today = Le trait vertical est aujourd'hui, le { $day }.
notice-kept-title = Remarques gardées par le travailleur
notice-kept-intro = Le travailleur a vu ces remarques et a gardé son avertissement tel quel.
notice-kept-remark = Explication du travailleur : { $remark }

# Old and new
notice-change-title = Ce que la proposition change
notice-change-preview = Ce que votre proposition change
notice-change-line = { $old } → { $new }
notice-change-confirm = Vérifiez les nouvelles dates, puis envoyez la proposition.
notice-change-send = Envoyer la proposition

# Acts
notice-postpone-title = Postposer
notice-postpone-intro = Indiquez une autre date de début. La fin suit, pour que la durée reste la même ; vous pouvez la modifier. Le travailleur répond à votre proposition.
notice-end-hint = Laissez cette date inchangée pour garder la durée.
notice-motive = Motif
notice-motive-hint = L'autre partie le lira. N'écrivez rien sur la santé de quelqu'un.
notice-answer-title = Accepter ou refuser
notice-refuse = Refuser
notice-send = Valider et envoyer
notice-reason = Motif du refus
notice-reason-hint = Seulement si vous refusez. Le travailleur le lira.
notice-ebox = Je suis d'accord pour que toutes les communications se fassent via mon E-box.
notice-refer-title = Transmettre à un autre décideur
notice-refer-to = Décideur
notice-refer-words = Message
notice-refer-words-hint = Facultatif. Seule votre entreprise le lit. N'écrivez rien sur la santé de quelqu'un.
notice-refer-send = Transmettre
notice-refer-problem = Choisissez un décideur dans la liste.
notice-company-title = Dans votre entreprise
notice-company-private = Le travailleur ne voit pas ces lignes.
notice-company-referred = Transmis à { $name }
notice-company-first = Première décision : { $answer }
notice-two-deciders = Chez vous, deux personnes doivent décider la même chose avant que la réponse parte.
notice-two-waiting = { $name } a décidé : { $answer }. Une autre personne doit décider la même chose.
notice-open-part = Introduire la demande
notice-open-part-intro = Toutes les données de l'avertissement sont déjà remplies.
notice-open-request = Consulter la demande
notice-link-title = Avertissement écrit
notice-link-agreed = Accord
notice-accept-dates = Accepter ces dates
notice-decline = Garder les dates demandées
notice-decline-hint = Votre employeur répond alors à nouveau à votre demande.
notice-counter-title = Proposer d'autres dates
notice-withdraw = Retirer l'avertissement
notice-withdraw-hint = Vous pouvez le retirer tant qu'il n'y a pas d'accord.
notice-done-accept = L'avertissement est accepté. Le travailleur est informé.
notice-done-refuse = L'avertissement est refusé. Le travailleur est informé.
notice-done-postpone = Votre proposition est envoyée. Le travailleur doit répondre.
notice-done-first = Votre décision est enregistrée. Une autre personne doit décider la même chose avant que le travailleur soit informé.
notice-done-refer = L'avertissement est transmis. Votre collègue est informé.
notice-done-counterPropose = Votre proposition est envoyée. Votre employeur doit répondre.
notice-done-acceptDates = Vous avez accepté ces dates. Votre employeur est informé.
notice-done-decline = Vous gardez les dates demandées. Votre employeur doit répondre.
notice-done-withdraw = L'avertissement est retiré. Votre employeur est informé.
notice-done-send = Votre avertissement est envoyé. Votre employeur est informé.

# Problems
notice-problem-motive = Donnez un motif en 200 caractères au plus.
notice-problem-nothingChanges = Ces dates sont déjà sur la table. Choisissez-en d'autres.
notice-problem-certify = Cochez cette case pour valider et envoyer.
notice-refusal-ended = Cet avertissement est entre-temps arrivé à son terme. Voici son état.
notice-refusal-notYourTurn = L'autre partie a agi entre-temps. Voici l'état de l'avertissement.
notice-refusal-title = Rien n'a été envoyé
notice-unsent-title = Ce que vous aviez écrit, et qui n'a pas été envoyé

# History and absences
notice-history-title = Historique
notice-history-line = { $name }, { $date } à { $time }
notice-history-role = { $name } ({ $role })
notice-history-clock = L'échéance
notice-act-send = Avertissement donné
notice-act-accept = Dates acceptées
notice-act-refuse = Refus
notice-act-postpone = Report proposé
notice-act-counterPropose = Autres dates proposées
notice-act-decline = Dates demandées maintenues
notice-act-withdraw = Avertissement retiré
notice-act-settle = Aucune réponse à temps
notice-away-title = Qui d'autre est absent à ce moment
notice-away-intro = Demandes et avertissements de votre entreprise qui touchent cette période.
notice-away-none = Personne d'autre, d'après les dossiers de votre entreprise.
notice-away-line = { $name } : { $period } ({ $share })
notice-away-rest =
    { $count ->
        [one] Encore un dossier
       *[other] Encore { $count } dossiers
    }
notice-away-more =
    { $count ->
        [one] Un autre dossier touche encore cette période.
       *[other] { $count } autres dossiers touchent encore cette période.
    }
files-notices-more =
    { $count ->
        [one] Un avertissement plus ancien : tous les avertissements traités
       *[other] { $count } avertissements plus anciens : tous les avertissements traités
    }
notice-overlap-free = Ce qui reste libre :
notice-documents-closed = L'avertissement est arrivé à son terme : on n'y ajoute plus de document.
notice-documents-unseen =
    { $count ->
        [one] Le travailleur a joint un document. Vous savez qu'il existe ; son contenu ne vous est pas montré.
       *[other] Le travailleur a joint { $count } documents. Vous savez qu'ils existent ; leur contenu ne vous est pas montré.
    }
notice-letters-title = Lettres à signer
notice-letter-given = Lettre d'avertissement du { $date } (PDF)
notice-letter-answer = Lettre de réponse du { $date } (PDF)

# The worker's notices
my-notices-title = Mes avertissements
my-notices-menu = Mes avertissements ({ NUMBER($count) })
my-notices-intro = Avertir votre employeur par écrit est la première étape d'une interruption.
my-notices-empty = Vous n'avez donné aucun avertissement.
my-notices-new = Avertir mon employeur
my-notice-title = Votre avertissement
my-notice-employer = Employeur
my-notice-accepts = Accepte les avertissements électroniques
my-notice-paper = N'accepte pas les avertissements électroniques : avertissez par lettre recommandée, ou remettez une lettre dont l'employeur signe le double.
my-notice-no-employer = Aucun employeur ne vous a déclaré en service. Avertissez votre employeur par lettre.
my-notice-new-title = Avertir votre employeur
my-notice-type = Type d'interruption
my-notice-reason = Motif du crédit-temps
my-notice-reason-hint = Seulement pour un crédit-temps qui n'est pas de fin de carrière.
my-notice-regime = Régime
my-notice-send = Envoyer l'avertissement
my-notice-findings = Lisez ces remarques. Vous pouvez corriger, ou garder votre avertissement tel quel en expliquant chaque remarque. Votre employeur lit votre explication.
my-notice-findings-paper = Lisez ces remarques. Vous pouvez corriger, ou préparer la lettre telle quelle.
my-notice-print = Imprimer cette lettre
my-notice-letter-title = Lettre d'avertissement
my-notice-letter-show = Préparer la lettre
my-notice-days-show = Montrer les jours choisis
my-notice-letter-attest = Je joins l'attestation des périodes déjà prises.
my-letters-title = Vos lettres sur papier
my-letters-filled-in = Préparée le { $day }
