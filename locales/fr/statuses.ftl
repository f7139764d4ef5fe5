# Kinds of interruption: the short label of tables and titles
type-timeCredit = Crédit-temps
type-endOfCareerTimeCredit = Crédit-temps fin de carrière
type-parentalLeave = Congé parental
type-medicalAssistance = Assistance médicale
type-medicalAssistanceHospitalisedChild = Assistance médicale (enfant mineur hospitalisé)
type-palliativeCare = Soins palliatifs
type-informalCare = Congé aidant proche
type-careerBreak = Interruption de carrière
type-endOfCareerBreak = Interruption de carrière (fin de carrière)

# The entries of the search filter: the two medical ones must not look alike
type-filter-timeCredit = Crédit-temps
type-filter-endOfCareerTimeCredit = Crédit-temps fin de carrière
type-filter-parentalLeave = Congé parental
type-filter-medicalAssistance = Assistance médicale (membre du ménage ou de la famille)
type-filter-medicalAssistanceHospitalisedChild = Assistance médicale (enfant mineur hospitalisé)
type-filter-palliativeCare = Soins palliatifs
type-filter-informalCare = Aidant proche
type-filter-careerBreak = Interruption de carrière
type-filter-endOfCareerBreak = Interruption de carrière (fin de carrière)

# As the object of "La demande concerne …" (German: accusative)
type-phrase-timeCredit = un crédit-temps
type-phrase-endOfCareerTimeCredit = un crédit-temps fin de carrière
type-phrase-parentalLeave = un congé parental
type-phrase-medicalAssistance = un congé pour assistance médicale
type-phrase-medicalAssistanceHospitalisedChild = un congé pour assistance médicale à un enfant mineur hospitalisé
type-phrase-palliativeCare = un congé pour soins palliatifs
type-phrase-informalCare = un congé aidant proche
type-phrase-careerBreak = une interruption de carrière
type-phrase-endOfCareerBreak = une interruption de carrière en fin de carrière

# After "demande", "aanvraag", "Antrag", "request"
type-of-timeCredit = de crédit-temps
type-of-endOfCareerTimeCredit = de crédit-temps fin de carrière
type-of-parentalLeave = de congé parental
type-of-medicalAssistance = de congé pour assistance médicale
type-of-medicalAssistanceHospitalisedChild = de congé pour assistance médicale à un enfant mineur hospitalisé
type-of-palliativeCare = de congé pour soins palliatifs
type-of-informalCare = de congé aidant proche
type-of-careerBreak = d'interruption de carrière
type-of-endOfCareerBreak = d'interruption de carrière en fin de carrière

# After "Type d'interruption :" on a file
type-detail-timeCredit = crédit-temps
type-detail-endOfCareerTimeCredit = crédit-temps fin de carrière
type-detail-parentalLeave = congé parental
type-detail-medicalAssistance = congé pour assistance médicale
type-detail-medicalAssistanceHospitalisedChild = congé pour assistance médicale à un enfant mineur hospitalisé
type-detail-palliativeCare = congé pour soins palliatifs
type-detail-informalCare = congé aidant proche
type-detail-careerBreak = interruption de carrière
type-detail-endOfCareerBreak = interruption de carrière en fin de carrière

# Regimes: the short label of tables and filters
regime-full = Interruption complète
regime-fullFlexible = Interruption complète avec flexibilisation
regime-half = Réduction à mi-temps
regime-halfFlexible = Réduction à mi-temps avec flexibilisation
regime-third = Réduction d'1/3
regime-quarter = Réduction d'1/4
regime-fifth = Réduction d'1/5
regime-tenth = Réduction d'1/10

# The radio buttons of the regime question, each with one sentence
regime-choice-full = complet
regime-choice-fullFlexible = complet avec flexibilisation
regime-choice-half = mi-temps
regime-choice-halfFlexible = mi-temps avec flexibilisation
regime-choice-third = un tiers-temps
regime-choice-quarter = un quart-temps
regime-choice-fifth = un cinquième-temps
regime-choice-tenth = un dixième-temps
regime-choice-full-hint = Le travailleur ne travaille pas pendant la période.
regime-choice-fullFlexible-hint = Le travailleur ne travaille pas, par semaines entières. Votre accord est nécessaire.
regime-choice-half-hint = Le travailleur continue à travailler à mi-temps.
regime-choice-halfFlexible-hint = Le travailleur continue à travailler à mi-temps, par mois entiers. Votre accord est nécessaire.
regime-choice-third-hint = Le travailleur réduit ses prestations d'un tiers.
regime-choice-quarter-hint = Le travailleur réduit ses prestations d'un quart.
regime-choice-fifth-hint = Le travailleur réduit ses prestations d'un cinquième, par exemple un jour par semaine.
regime-choice-tenth-hint = Le travailleur réduit ses prestations d'un dixième, par exemple un demi-jour par semaine. Votre accord est nécessaire.

# After the type in "La demande concerne un congé parental, …"
regime-phrase-full = interruption complète des prestations
regime-phrase-fullFlexible = interruption complète des prestations avec flexibilisation
regime-phrase-half = réduction des prestations à mi-temps
regime-phrase-halfFlexible = réduction des prestations à mi-temps avec flexibilisation
regime-phrase-third = réduction des prestations d'un tiers
regime-phrase-quarter = réduction des prestations d'un quart
regime-phrase-fifth = réduction des prestations d'un cinquième
regime-phrase-tenth = réduction des prestations d'un dixième

# After "Régime d'interruption :" on a file
regime-detail-full = temps complet
regime-detail-fullFlexible = temps complet avec flexibilisation
regime-detail-half = mi-temps
regime-detail-halfFlexible = mi-temps avec flexibilisation
regime-detail-third = réduction d'un tiers
regime-detail-quarter = réduction d'un quart
regime-detail-fifth = réduction d'un cinquième
regime-detail-tenth = réduction d'un dixième

# In brackets after the type of a notice: "Congé parental (1/2)"
regime-share-full = complet
regime-share-fullFlexible = complet, flexible
regime-share-half = 1/2
regime-share-halfFlexible = 1/2, flexible
regime-share-third = 1/3
regime-share-quarter = 1/4
regime-share-fifth = 1/5
regime-share-tenth = 1/10

# Statuses: the label, then what it means for each party
status-waitingForWorker = En attente d'info du travailleur
status-waitingForOffice = En attente de traitement ONEM
status-inTreatment = En cours de traitement par l'ONEM
status-closed = Clôturée par l'ONEM
status-cancelled = Annulée
status-waitingForWorker-for-employer = Votre travailleur doit compléter sa partie.
status-waitingForOffice-for-employer = Votre travailleur a complété sa partie. Le bureau de l'ONEM va prendre la demande en charge.
status-inTreatment-for-employer = Le bureau de l'ONEM examine la demande. Vous n'avez rien à faire, sauf s'il vous demande un document.
status-closed-for-employer = L'ONEM a pris sa décision. Vous pouvez toujours consulter la demande.
status-cancelled-for-employer = La demande est annulée. Vous pouvez la consulter ou en introduire une nouvelle.
status-waitingForWorker-for-worker = Votre employeur a introduit cette demande. Vous devez compléter votre partie.
status-waitingForOffice-for-worker = Vous avez complété votre partie. Le bureau de l'ONEM va prendre la demande en charge.
status-inTreatment-for-worker = Le bureau de l'ONEM examine la demande. Vous n'avez rien à faire, sauf s'il vous demande un document.
status-closed-for-worker = L'ONEM a pris sa décision. Vous pouvez la lire et voir comment introduire un recours.
status-cancelled-for-worker = La demande est annulée. Vous pouvez la consulter.
status-waitingForWorker-for-office = Le travailleur doit compléter sa partie. Le bureau peut consulter la demande.
status-waitingForOffice-for-office = Les deux parties sont complètes. Le bureau doit prendre la demande en charge.
status-inTreatment-for-office = Le bureau examine la demande et doit décider.
status-closed-for-office = La décision est prise. Le bureau répond encore aux demandes de modification ou d'annulation.
status-cancelled-for-office = La demande est annulée. Le bureau peut la consulter.

# Who acts
actor-employer = L'employeur
actor-worker = Le travailleur
actor-office = Le bureau de l'ONEM

# Sector, worker code, sex
sector-private = Secteur privé
sector-public = Secteur public
workerCode-whiteCollar = Employé
workerCode-blueCollar = Ouvrier
sex-male = Masculin
sex-female = Féminin

# Reasons for a time credit
reason-childCare = Soins à un enfant jusqu'à 8 ans
reason-palliativeCare = Soins palliatifs
reason-illFamilyMember = Assistance à un membre du ménage ou de la famille gravement malade
reason-disabledChild = Soins à un enfant handicapé jusqu'à 21 ans
reason-illMinorChild = Assistance à un enfant mineur gravement malade
reason-training = Suivre une formation
reason-none = Sans motif

# What nobody told us
answer-unknown = —

# Roles in an employer
role-reader = Lecteur
role-filer = Déclarant
role-decider = Décideur
role-administrator = Administrateur
