# The office's side: the files of one office
desk-title = Dossiers du bureau { $office }
desk-menu = Dossiers
desk-intro = Le numéro NISS est masqué. Chaque lecture d'un dossier est notée dans son journal, avec votre nom.
desk-results = Dossiers
desk-empty = Ce bureau n'a aucun dossier.
desk-empty-advice = Un dossier apparaît ici dès qu'un employeur introduit une demande pour un travailleur de votre ressort.
desk-request-title = Dossier d'un travailleur
desk-journal = Votre lecture de ce dossier est notée dans son journal, le { $date } à { $time }.
desk-declared-by = Introduite par { $name } (numéro d'entreprise { $number }) le { $date }
desk-filter = Afficher
desk-filter-all = Tous
desk-empty-status = Aucun dossier n'a ce statut.
desk-empty-status-advice = Choisissez un autre statut ou affichez tous les dossiers.
desk-decision = Décision
desk-decide = Décider
desk-outcome = Décision
desk-outcome-granted = Accorder
desk-outcome-refused = Refuser
desk-outcome-withoutFollowUp = Clôturer sans suite
desk-decided-granted = Accordée
desk-decided-refused = Refusée
desk-decided-withoutFollowUp = Clôturée sans suite
desk-reasons = Motifs du refus
desk-reasons-hint = Pour un refus, au moins un.
desk-reasons-and-words = Motifs et précisions
desk-decision-words = Précisions
desk-decision-words-hint = Figurent dans la lettre au travailleur. L'employeur ne les voit pas.
desk-decide-next = Décider et ouvrir le suivant
desk-decide-stay = Décider et rester ici
desk-decide-same = Décider de la même façon
desk-keys-decide = Au clavier : choisissez avec une lettre, puis Entrée.
desk-key-grant = G : accorder
desk-key-refuse = R : refuser
desk-key-without = W : sans suite
desk-key-open = Ouvrir le premier dossier
desk-letter-draft = Projets de lettre
desk-not-done = Rien n'a été changé
desk-rules = Règles
desk-rules-intro = Chaque règle qui concerne ce dossier, avec tout ce que le bureau sait : les deux parties et les autres périodes du travailleur. L'employeur n'a vu que ce qui découle de sa propre déclaration.
desk-verdict-fails = Non respectée
desk-verdict-needsJudgement = À apprécier
desk-verdict-passes = Rien ne s'y oppose
desk-input-filed = Date d'introduction
desk-input-birth = Date de naissance selon le numéro
desk-input-head-count = Travailleurs chez l'employeur
desk-input-history = Autres périodes connues
desk-earlier = Autres demandes du travailleur
desk-asked-title = Questions aux parties
desk-asked-none = Rien n'a été demandé.
desk-asked = { $what }, demandé le { $date } : { $party }, réponse au plus tard le { $until }
desk-asked-correction = Correction
desk-party-worker = travailleur
desk-party-employer = employeur
desk-party-office = bureau
desk-question-open = Pas encore de réponse. Le délai est suspendu.
desk-question-withdrawn = Plus nécessaire.
desk-document-received = Document reçu.
desk-ask = Demander une correction ou un document
desk-ask-party = À qui
desk-ask-document = Document
desk-ask-document-hint = Laissez vide pour demander une correction.
desk-ask-words = Ce qui est demandé
desk-ask-words-hint = Une seule chose, précise. Le délai légal est suspendu jusqu'à la réponse.
desk-ask-nobody = Choisissez à qui la question s'adresse.
desk-question-empty = Écrivez ce qui est demandé.
desk-question-too-long = La question est trop longue : 500 caractères au plus.
desk-notes = Notes internes
desk-notes-intro = Ni le travailleur ni l'employeur ne voient ces notes.
desk-note-by = Note de { $who }, { $date }
desk-opinion-by = Avis de { $who }, { $date }
desk-opinion-asked-by = { $who } demande un deuxième avis le { $date } ; attendu de : { $of }
desk-note-write = Écrire une note
desk-note-words = Note
desk-note-colleague = Deuxième avis demandé à
desk-note-colleague-hint = Facultatif. Le dossier apparaît alors dans la liste de ce collègue.
desk-note-empty = Écrivez une note de 1000 caractères au plus.
desk-opinion-give = Donner mon avis
desk-take = Prendre en traitement
desk-clock = Délai légal
desk-days-left =
    { $count ->
        [one] encore { $count } jour
       *[other] encore { $count } jours
    }
desk-days-late =
    { $count ->
        [one] en retard de { $count } jour
       *[other] en retard de { $count } jours
    }
desk-days-paused =
    { $count ->
        [one] suspendu, il restera { $count } jour
       *[other] suspendu, il restera { $count } jours
    }
desk-warned = Les deux parties ont été averties le { $date }. Clôture possible à partir du { $until }.
desk-warn = Avertir les deux parties
desk-warn-intro = Le congé est terminé et le travailleur n'a rien complété. Après l'avertissement et son délai, le dossier peut être clôturé.
desk-warned-already = Les deux parties ont déjà été averties.
desk-leave-not-over = Le congé n'est pas terminé.
desk-close = Clôturer sans suite
desk-close-words = Raison de la clôture
desk-close-too-early = Le délai après l'avertissement doit d'abord être écoulé.
desk-assign = Attribuer
desk-assignee = Gestionnaire
desk-assign-closed = Seul un dossier ouvert peut être attribué.
desk-assign-unknown = Choisissez un gestionnaire de ce bureau.
desk-nobody = personne
desk-follow = Revoir le
desk-follow-set = Noter un suivi
desk-follow-no-day = Écrivez une date, par exemple 15/03/2027, ou laissez vide.
desk-move = Transmettre à un autre bureau
desk-move-office = Bureau
desk-move-reason = Raison
desk-move-no-office = Choisissez un autre bureau.
desk-move-no-reason = Écrivez la raison, 500 caractères au plus.
desk-number = Afficher le NISS complet
desk-number-reason = Pourquoi vous en avez besoin
desk-number-no-reason = Écrivez la raison, 200 caractères au plus. Elle est notée dans le journal.
desk-outcome-missing = Choisissez une décision.
desk-decision-noReason = Un refus demande au moins un motif.
desk-decision-noWords = Expliquez en quelques mots.
desk-decision-tooLong = Le texte est trop long : 1000 caractères au plus.
desk-reason-private = Une condition liée à la situation personnelle du travailleur
refusal-reason-nothingLeft = Il ne reste rien du droit
refusal-reason-tooShortCareer = L'ancienneté ou la carrière est trop courte
refusal-reason-personCared = L'enfant, le patient ou le lien n'ouvre pas le droit
refusal-reason-workingTime = Le régime ou les heures n'ouvrent pas le droit
refusal-reason-length = La durée n'est pas permise
refusal-reason-proofMissing = Une preuve demandée n'a pas été reçue
refusal-reason-filedTooLate = La demande a été introduite trop tard
refusal-reason-otherIncome = Une autre activité ou un autre revenu l'exclut
refusal-reason-residence = La résidence l'exclut
refusal-reason-other = Autre motif, expliqué ci-dessous
desk-list-open = Ouverts
desk-list-overdue = En retard
desk-list-mine = Les miens
desk-list-unassigned = Non attribués
desk-list-waiting = En attente d'une réponse
desk-list-followUp = À revoir
desk-list-changes = Demandes de modification et d'annulation
desk-list-opinions = Mon avis est demandé
desk-list-forgotten = Oubliés
desk-list-sorting = À trier
desk-list-all = Tous, clôturés compris
desk-list-empty = Aucun dossier dans cette liste.
desk-list-empty-advice = Choisissez une autre liste ou retirez un filtre.
desk-narrow = Filtrer
desk-filter-type = Type d'interruption
desk-filter-status = Statut
desk-column-select = Choix
desk-select-file = Choisir le dossier de { $name }
desk-column-due = Délai légal
desk-column-period = Période
desk-more-than = plus de { $count }
desk-many-files = Plus de { $count } dossiers, le délai le plus ancien d'abord.
desk-files =
    { $count ->
        [one] { $count } dossier, le délai le plus ancien d'abord.
       *[other] { $count } dossiers, le délai le plus ancien d'abord.
    }
desk-page-first = Revenir au début
desk-page-next = Dossiers suivants
desk-many = Agir sur plusieurs dossiers
desk-many-intro = Chaque dossier est traité pour lui-même ; le rapport dit lesquels n'ont pas pu l'être, et pourquoi.
desk-many-whole = Toute la liste, au plus 500 dossiers
desk-many-none = Choisissez au moins un dossier.
desk-run-title = Rapport
desk-run-done =
    { $count ->
        [0] Aucun dossier traité.
        [one] { $count } dossier traité.
       *[other] { $count } dossiers traités.
    }
desk-run-not-done = Dossiers non traités
desk-run-open = Ouvrir le dossier
desk-run-gone = Ce dossier n'est plus dans votre bureau.
desk-run-back = Revenir à la liste
desk-answer-title = L'ONEM vous demande une précision
desk-answer = Votre réponse
desk-answer-until = Répondez au plus tard le { $date }.
desk-answer-intro = Le délai de l'ONEM est suspendu jusqu'à votre réponse.
desk-answer-send = Envoyer la réponse
desk-answer-back = Revenir au dossier
desk-answer-empty = Écrivez votre réponse.
desk-answer-too-long = La réponse est trop longue : 500 caractères au plus.
desk-answered = Réponse envoyée
letter-granted = Votre demande est accordée comme elle a été déclarée.
letter-refused = Votre demande est refusée pour les motifs ci-dessous.
letter-withoutFollowUp = Votre dossier est clôturé sans suite.
letter-appeal-title = Si vous n'êtes pas d'accord
letter-appeal-delay = Vous pouvez introduire un recours devant le tribunal du travail au plus tard le { $date }. Ce délai court à partir de la notification (charte de l'assuré social, article 23).
letter-appeal-how = Le recours se fait par une requête écrite, remise au greffe ou envoyée par lettre recommandée.
letter-appeal-address = Adresse du tribunal : { $address }
letter-not-provided = non communiqué
desk-rules-passed = Règles auxquelles rien de connu ne s'oppose
letter-appeal-delay-employer = Le travailleur peut introduire un recours devant le tribunal du travail au plus tard le { $date }. Ce délai court à partir de la notification (charte de l'assuré social, article 23).
letter-appeal-weak = Ce délai repose sur une source faible : l'exploitant de ce service ne l'a pas encore confirmé.
letter-employer-granted = La demande est accordée comme elle a été déclarée.
letter-employer-refused = La demande est refusée pour les motifs ci-dessous.
letter-employer-withoutFollowUp = Le dossier est clôturé sans suite.
letter-length = Durée
letter-calculation = Allocation : calcul et compte
letter-account = Compte bancaire communiqué
letter-no-payment = Ce service ne paie rien et ne transmet aucun paiement : ces montants servent d'information.
letter-download = Lettre de décision (PDF)
letter-file-name = decision
desk-letter-typed = Les lettres de la décision saisie. Rien n'est encore décidé.
desk-letter-grant = Les lettres d'un accord. Pour lire celles d'une autre décision, remplissez-la et choisissez « Lire les lettres ».
desk-letter-read = Lire les lettres
desk-letter-to-worker = Au travailleur, dans sa langue :
desk-letter-to-employer = À l'employeur, dans sa langue :
figures-desk-link = Statistiques du bureau
figures-desk-title = Statistiques du bureau { $office }
figures-desk-title-short = Statistique
figures-desk-span = Décisions
figures-desk-months =
    { $count ->
        [one] du dernier mois
       *[other] des { $count } derniers mois
    }
figures-desk-show = Afficher
figures-desk-csv = Télécharger les chiffres (CSV)
figures-desk-open = Dossiers ouverts
figures-desk-open-note = Selon le délai légal pour décider. Chaque nombre mène à sa liste.
figures-desk-late = en retard
figures-desk-soon = dans le mois
figures-desk-later = plus tard
figures-desk-total = Total
figures-desk-files = Dossiers
figures-desk-split = Répartition
figures-desk-decided = Dossiers décidés depuis le { $date }
figures-desk-took = De l'arrivée à la décision
figures-desk-took-note = Jours de calendrier, suspensions comprises. Les dossiers dont l'arrivée n'est pas connue n'y figurent pas.
figures-desk-days = Jours
figures-desk-took-0 = 0 à 30 jours
figures-desk-took-31 = 31 à 60 jours
figures-desk-took-61 = 61 à 90 jours
figures-desk-took-91 = 91 à 120 jours
figures-desk-took-121 = plus de 120 jours
figures-desk-none = Aucun dossier.
figures-desk-count =
    { $count ->
        [0] Aucun dossier.
        [one] { $count } dossier, le plus récent d'abord.
       *[other] { $count } dossiers, le plus récent d'abord.
    }
figures-desk-days-taken =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
keyed-link = Encoder une demande reçue sur papier ou par téléphone
keyed-title = Encoder une demande
keyed-intro = Pour une demande reçue sur papier ou par téléphone. Elle n'a pas de numéro de ticket ; l'employeur et le travailleur en sont avertis.
keyed-how = Comment elle est arrivée
keyed-who = Employeur et travailleur
keyed-what = L'interruption
keyed-rest = Précisions
keyed-medium = Moyen
keyed-medium-paper = sur papier
keyed-medium-telephone = par téléphone
keyed-medium-missing = Choisissez comment la demande est arrivée.
keyed-asked-by = Introduite par
keyed-asked-by-missing = Choisissez qui a introduit la demande.
keyed-asker = Nom de la personne
keyed-asker-missing = Écrivez le nom de la personne, 100 caractères au plus.
keyed-received = Reçue le
keyed-received-missing = Écrivez une date qui n'est pas dans le futur, par exemple 15/03/2025.
keyed-enterprise = Numéro d'entreprise
keyed-employer-unknown = Aucun employeur connu n'a ce numéro.
keyed-family = Nom du travailleur
keyed-given = Prénom
keyed-name-hint = Seulement si le fichier du personnel ne le connaît pas.
keyed-postal = Code postal
keyed-statute = Statut
keyed-committee = Commission paritaire
keyed-reason = Motif, pour un crédit-temps
keyed-agreement = Accord de l'employeur, où il en faut un
keyed-contract-hours = Contrat : heures par semaine
keyed-contract-minutes = Contrat : minutes
keyed-full-time-hours = Temps plein : heures par semaine
keyed-full-time-minutes = Temps plein : minutes
keyed-during-hours = Pendant l'interruption : heures par semaine
keyed-during-minutes = Pendant l'interruption : minutes
keyed-remark = Remarque
keyed-remark-hint = Nécessaire quand une règle avertit : elle accompagne le dossier.
keyed-remark-missing = Expliquez pourquoi la demande est encodée malgré les avertissements, 200 caractères au plus.
keyed-send = Encoder la demande
