worker-title = Sélection d'un travailleur
worker-under-threshold = Votre société compte moins de { NUMBER($threshold) } travailleurs, vous pouvez sélectionner un travailleur à l'aide du fichier Dimona ou de manière manuelle.
worker-from-threshold = Votre société compte au moins { NUMBER($threshold) } travailleurs. Cherchez le travailleur dans le fichier Dimona ou sélectionnez-le de manière manuelle.
worker-picker-link = Pour sélectionner un travailleur dans le fichier du personnel Dimona, cliquez ici.
worker-manual = Sélection manuelle

# The four fields, each with the three helps of the filing fields
field-niss-label = Numéro de Registre national
field-niss-hint = 11 chiffres, par exemple 85.07.30-033.28
field-niss-why = Ce numéro désigne le travailleur sans erreur possible auprès de l'ONEM.
field-niss-example = Il figure au dos de la carte d'identité. Les points, tirets et espaces sont facultatifs.
field-niss-law = Loi du 8 août 1983 organisant un registre national des personnes physiques ; loi du 15 janvier 1990 relative à la Banque-carrefour de la sécurité sociale, article 8.
field-workerCode-label = Code travailleur
field-workerCode-hint = Employé ou ouvrier, comme dans la Dimona
field-workerCode-why = Il doit correspondre à la commission paritaire.
field-workerCode-example = Une comptable est employée, un nettoyeur est ouvrier.
field-workerCode-law = Loi du 3 juillet 1978 relative aux contrats de travail, articles 2 et 3.
field-jointCommittee-label = Commission paritaire
field-jointCommittee-hint = Un numéro ou un mot, par exemple 121.00 ou nettoyage
field-jointCommittee-why = Des accords propres au secteur peuvent changer les droits du travailleur.
field-jointCommittee-example = 200.00 pour la plupart des employés. Le numéro figure sur la fiche de paie.
field-jointCommittee-law = Loi du 5 décembre 1968 sur les conventions collectives de travail et les commissions paritaires.
field-unit-label = Unité d'établissement
field-unit-hint = Facultatif
field-unit-why = L'unité où travaille la personne : vos collègues de cette unité retrouvent le dossier.
field-unit-example = Le numéro figure dans votre déclaration à l'ONSS.
field-unit-law = Aucune loi ne l'exige : ce champ est facultatif.
field-email-label = Adresse e-mail de contact du travailleur
field-email-hint = Facultatif
field-email-why = Le travailleur reçoit une invitation à compléter sa partie. Il la trouve aussi dans son e-Box et dans ce service.
field-email-example = prenom.nom@example.be
field-email-law = Aucune loi ne l'exige : ce champ est facultatif.

# The personnel file
worker-picker-title = Fichier du personnel Dimona
worker-picker-search = Nom ou numéro de Registre national
worker-picker-column-name = Nom
worker-picker-column-niss = NISS
worker-picker-column-code = Code travailleur
worker-picker-column-joint-committee = Commission paritaire
worker-picker-column-in-service = En service depuis
worker-picker-count =
    { $count ->
        [one] { $count } travailleur
       *[other] { $count } travailleurs
    } ({ $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    })
worker-picker-empty = Aucun travailleur trouvé dans le fichier du personnel.
worker-picker-empty-advice = Vérifiez l'orthographe ou sélectionnez le travailleur de manière manuelle.
worker-picker-back = Retour à la sélection manuelle

# The banner of the chosen worker
worker-banner-other-files = Les autres demandes de ce travailleur
worker-source-personnel = D'après le fichier du personnel au { $date }. Vous pouvez le modifier.
worker-source-last-request = D'après votre demande du { $date }. Vous pouvez le modifier.

# Ways out of a warning, and of a word that names no committee
worker-way-personnel = Chercher dans le fichier du personnel
worker-way-retype-niss = Corriger le numéro
worker-way-retype-committee = Choisir une autre commission paritaire
worker-committee-several = Plusieurs commissions paritaires correspondent. Choisissez la bonne :
worker-committee-none = Aucune commission paritaire ne correspond à ces mots.
worker-file-incomplete = Le fichier du personnel ne répond pas à tout. Complétez le reste.
worker-correct-title = Corriger le travailleur
worker-correct-save = Garder et revenir à la demande
worker-search-label = Rechercher un travailleur par son nom ou son numéro
