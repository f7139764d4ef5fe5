# The menu entries of a chosen worker
shell-cancellation = Annulation
shell-modification = Modification

# Choosing the request
choose-consultation-title = Consultation : choisir la demande
choose-consultation-intro = Choisissez la demande que vous voulez consulter.
choose-consultation-label = Quelle demande voulez-vous consulter ?
choose-consultation-problem = Choisissez la demande à consulter.
choose-consultation-empty = Vous n'avez pas encore introduit de demande pour ce travailleur.
choose-consultation-closed = Demandes qui ne peuvent pas être consultées
choose-modification-title = Modification : choisir la demande
choose-modification-intro = Choisissez la demande que vous voulez modifier.
choose-modification-label = Quelle demande voulez-vous modifier ?
choose-modification-problem = Choisissez la demande à modifier.
choose-modification-empty = Aucune demande de ce travailleur ne peut être modifiée.
choose-modification-closed = Demandes qui ne peuvent pas être modifiées
choose-cancellation-title = Annulation : choisir la demande
choose-cancellation-intro = Choisissez la demande que vous voulez annuler.
choose-cancellation-label = Quelle demande voulez-vous annuler ?
choose-cancellation-problem = Choisissez la demande à annuler.
choose-cancellation-empty = Aucune demande de ce travailleur ne peut être annulée.
choose-cancellation-closed = Demandes qui ne peuvent pas être annulées
choose-becomes-a-request = Le travailleur a complété sa partie : lui et l'ONEM devront accepter.

# Changing the last day
modification-title = Modification d'une demande
modification-only-end = Seule la date de fin de l'interruption est modifiable via cet écran. Pour toute autre modification, annulez la demande et introduisez-en une nouvelle.
modification-old-new = Ce qui change
modification-to-confirm = Vérifiez le changement ci-dessous, puis confirmez.
modification-changed = La demande a changé entre-temps. Rien n'a été enregistré de votre côté. Vérifiez ce qui suit, puis confirmez ou gardez la demande telle qu'elle est.
modification-changed-by = { $name } a changé la date de fin entre-temps : { $old } → { $new }. Rien n'a été enregistré de votre côté. Confirmez votre date ou gardez ce changement.
modification-keep-other = Garder la demande telle qu'elle est maintenant
modification-leave = Ne rien modifier

# Cancelling
cancellation-title = Confirmation : Annulation d'interruption
cancellation-number = Numéro unique de la communication encodée par votre employeur est : { $ticket }
cancellation-contract-hours = Avant cette demande d'interruption, le travailleur était occupé dans le cadre d'un contrat de travail de { $hours } heures/semaine
cancellation-full-time = Un horaire à plein temps s'élève à { $hours } heures/semaine
cancellation-confirm = Je confirme vouloir annuler ma demande.
cancellation-confirm-asked = Je confirme vouloir demander l'annulation.
cancellation-leave = Ne pas annuler
cancellation-changed = La demande a changé entre-temps. Vérifiez-la ci-dessous, puis confirmez à nouveau l'annulation.
cancellation-done-already = La demande est déjà annulée.
cancellation-undo = Retirer l'annulation
cancellation-undo-until = Possible jusqu'au { $moment }.
cancellation-undone = L'annulation est retirée. La demande est de nouveau comme avant.
cancellation-again = Introduire à nouveau à partir de cette demande

# Asking worker and office
change-asks = Le travailleur a complété sa partie. Votre changement devient une demande : rien ne change avant que le travailleur et l'ONEM aient accepté tous les deux.
change-send = Envoyer la demande de modification
change-completed-meanwhile = Votre travailleur a complété sa partie entre-temps. Rien n'est perdu : confirmez pour lui demander ce changement, ainsi qu'à l'ONEM.
change-already-asked = Une demande de modification ou d'annulation attend déjà une réponse.
change-reason-label = Pourquoi demandez-vous ce changement ?
change-reason-hint = Le travailleur et le bureau de l'ONEM liront votre explication.
change-withdraw = Retirer cette demande
change-withdrawn = Votre demande de modification ou d'annulation est retirée. Rien n'a changé.
change-title-endDate = Demande de modification
change-title-cancellation = Demande d'annulation
change-state-open = En attente de réponse, rien n'a encore changé
change-state-accepted = Acceptée par les deux
change-state-refused = Refusée, la demande reste telle quelle
change-state-withdrawn = Retirée par l'employeur
change-old = avant :
change-new = après :
change-asked-on = Demandée le { $moment }, ticket { $ticket }
change-why = Explication : { $reason }
change-answer-accepted = A accepté le { $moment }
change-answer-refused = A refusé le { $moment }
change-answer-awaited = Réponse attendue
change-answer-none = Pas de réponse

# Answering
change-answer-title = Répondre à une demande de l'employeur
change-answer-link = Répondre
change-answer-label = Votre réponse
change-answer-accept = J'accepte
change-answer-refuse = Je refuse
change-answer-problem = Choisissez si vous acceptez ou refusez.
change-answer-reason = Pourquoi ?
change-answer-reason-hint = Obligatoire si vous refusez. Les autres parties liront votre explication.
change-answer-send = Envoyer ma réponse
change-other-meanwhile = L'employeur a retiré sa demande et en a fait une autre. Lisez-la avant de répondre.
change-refusal-notThisParty = Seuls le travailleur et l'ONEM répondent.
change-refusal-alreadyAnswered = Une réponse a déjà été donnée.
change-refusal-settled = Cette demande est déjà réglée ou retirée.
change-refusal-reasonRequired = Expliquez en quelques mots pourquoi vous refusez.
change-refusal-reasonTooLong = Votre explication compte plus de 200 caractères.

# What it would do
effect-title = Effet sur le dossier et sur le droit
effect-status = Si les deux acceptent : { $old } → { $new }.
effect-intro = Solde restant, toutes les demandes connues du travailleur comprises :
effect-no-right = Aucun solde n'est touché.
effect-left-full = Mois d'interruption complète
effect-left-half = Mois à mi-temps
effect-left-third = Mois à 1/3
effect-left-quarter = Mois à 1/4
effect-left-fifth = Mois à 1/5
effect-left-tenth = Mois à 1/10
effect-left-weeks = Semaines d'interruption complète
effect-left-months = Mois calendrier

# Receipts of parts
part-title-change = Accusé de réception : Modification de votre interruption
part-title-cancellation = Accusé de réception : Annulation { $request }
part-title-change-request = Accusé de réception : Demande de modification
part-title-cancellation-request = Accusé de réception : Demande d'annulation
part-title-answer = Accusé de réception : Réponse à une demande de modification ou d'annulation
part-ticket = Numéro de ticket unique de cette partie de demande : { $ticket }
part-by = Le { $moment } par { $name }
part-done-change = La date de fin est modifiée.
part-done-cancellation = La demande est annulée.
part-done-asked = Votre demande est envoyée. Rien n'a encore changé.
part-done-answered = La réponse est enregistrée.
part-accepted = Réponse : accepté
part-refused = Réponse : refusé
part-next-change = Le travailleur voit la nouvelle date de fin dans sa demande.
part-next-cancellation = Le travailleur en est informé. La demande reste consultable.
part-next-asked = Le travailleur et le bureau de l'ONEM répondent. Un seul refus suffit pour que la demande reste telle quelle.
part-next-answered = Les autres parties voient cette réponse dans le dossier.

# The tickets of a file
family-title = Tickets de ce dossier
family-request = Demande
family-end-date = Modification de la date de fin
family-cancellation = Annulation
family-change-request = Demande de modification ou d'annulation
family-change-answer = Réponse à cette demande
family-worker-part = Partie du travailleur
family-later = Une modification ou une annulation reçoit son propre numéro de ticket. Le dossier les montre tous ensemble.

# Versions
versions-title = Versions de la demande
versions-link = Comparer les versions de la demande
versions-version = Version { $number }, depuis le { $moment }
versions-from = Comparer
versions-to = avec
versions-compare = Comparer les versions
versions-compared = De la version { $from } à la version { $to }
versions-same = Ces deux versions sont identiques.
versions-whole = Toutes les données de la première version choisie
consultation-period = Interruption

# Everything about one worker
files-title = Toutes les demandes de ce travailleur
files-link = Toutes les demandes de ce travailleur
files-running = En cours
files-future = À venir
files-past = Terminées
files-cancelled = Annulées
files-notices = Avertissements

# The office's list
change-list-title = Demandes de modification et d'annulation
change-list-intro = Ces demandes attendent la réponse de votre bureau, la plus ancienne d'abord.
change-list-empty = Aucune demande n'attend votre réponse.
change-list-wish = Demande
change-list-since = Depuis le
