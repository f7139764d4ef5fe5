# What is wrong with a field: problem-<code>, one sentence that says what to do
problem-required = Ce champ est obligatoire. Complétez-le.
problem-unknownChoice = Cette réponse n'est pas une des réponses proposées. Choisissez-en une.
problem-typeNotInSector = Ce type d'interruption n'existe pas dans votre secteur. Choisissez-en un autre.
problem-regimeNotOfType = Ce régime n'existe pas pour ce type d'interruption. Choisissez un des régimes proposés.
problem-notADate = Ce n'est pas une date. Écrivez-la ainsi : 24/02/2025.
problem-impossibleDate = Cette date n'existe pas. Vérifiez le jour et le mois.
problem-yearOutOfRange = Cette année ne peut pas être la bonne. Écrivez l'année en quatre chiffres.
problem-endBeforeStart = La date de fin précède la date de début. Corrigez une des deux.
problem-noticeInFuture = L'avertissement écrit ne peut pas être daté dans le futur. Indiquez le jour où vous l'avez reçu.
problem-notANumber = Écrivez un nombre entier, en chiffres.
problem-hoursOutOfRange = Une semaine compte au plus 168 heures.
problem-minutesOutOfRange = Les minutes vont de 0 à 59.
problem-zeroHours = Indiquez plus de zéro heure.
problem-contractAboveFullTime = Le temps contractuel ne peut pas dépasser le temps plein.
problem-duringNotBelowContract = Durant l'interruption, le travailleur doit travailler moins que son contrat.
problem-hoursDuringComplete = Pendant une interruption complète, le travailleur ne travaille pas. Laissez ce champ vide ou choisissez un autre régime.
problem-tooLong = Écrivez 200 caractères au plus.
problem-certificationRequired = Cochez cette case pour pouvoir envoyer la demande.
problem-remarkRequired = Expliquez en quelques mots pourquoi vous gardez cette réponse.
problem-nissShape = Un numéro de registre national compte 11 chiffres.
problem-nissCheckDigits = Ce numéro de registre national contient une erreur : les deux derniers chiffres ne correspondent pas aux autres. Vérifiez-le sur la carte d'identité.
problem-nissBirthDate = Ce numéro de registre national contient une date de naissance impossible. Vérifiez-le.
problem-nissFutureBirth = Ce numéro de registre national annonce une naissance dans le futur. Vérifiez-le.
problem-jointCommitteeShape = Écrivez le numéro de la commission paritaire ainsi : 200.00 ou 121.00.
problem-emailMalformed = Cette adresse e-mail n'est pas complète. Exemple : prenom.nom@example.be.
problem-phoneMalformed = Ce numéro de téléphone n'est pas complet. Exemple : 0470 12 34 56 ou +32 470 12 34 56.
problem-postalCodeShape = Un code postal belge a quatre chiffres. Exemple : 1400.
problem-dateInFuture = Cette date est dans le futur.
problem-ibanShape = Ce n'est pas un numéro de compte IBAN. Exemple : BE68 5390 0754 7034.
problem-ibanCheckDigits = Les chiffres de contrôle de ce compte ne correspondent pas : vérifiez chaque chiffre.
problem-ibanNationalCheckDigits = Les deux derniers chiffres de ce compte belge ne correspondent pas : vérifiez chaque chiffre.
problem-enterpriseNumberShape = Un numéro d'entreprise a dix chiffres et commence par 0 ou 1.
problem-enterpriseNumberCheckDigits = Les chiffres de contrôle de ce numéro d'entreprise ne correspondent pas.
problem-sameEmployer = C'est l'employeur de cette demande. Indiquez un autre employeur.
problem-mandateTooLong = Un mandat dure un an au plus. Choisissez une date plus proche.
problem-unconfirmed = Cochez la case pour confirmer.
problem-unchanged = La date de fin n'a pas changé. Indiquez une autre date de fin.
problem-summary =
    { $count ->
        [one] { $count } réponse est à corriger.
       *[other] { $count } réponses sont à corriger.
    }

# Why a status does not allow an act: refusal-<code>
refusal-notThisParty = Cette action ne vous revient pas.
refusal-cancelled = La demande est annulée.
refusal-notCancelled = La demande n'est pas annulée.
refusal-workerHasCompleted = Le travailleur a complété sa partie. Vous pouvez demander la modification ou l'annulation ; le travailleur et l'ONEM répondront.
refusal-workerHasNotCompleted = Le travailleur n'a pas encore complété sa partie.
refusal-notTakenUp = Le bureau n'a pas encore pris la demande en charge.
refusal-alreadyTakenUp = Le bureau a déjà pris la demande en charge.
refusal-alreadyDecided = L'ONEM a déjà pris sa décision.
refusal-notDecided = L'ONEM n'a pas encore pris de décision.
refusal-undoWindowOver = Les dix minutes pour revenir sur l'annulation sont passées. Introduisez la demande à nouveau.
refusal-cancellationWasAgreed = Le travailleur et l'ONEM ont accepté l'annulation. Elle est définitive.

# What a party can do with a request: act-<code>
act-consult = Consulter
act-attach = Ajouter une pièce jointe
act-changeEndDate = Modifier la date de fin
act-cancel = Annuler la demande
act-undoCancellation = Revenir sur l'annulation
act-fileAgain = Introduire à nouveau
act-contest = Contester
act-complete = Compléter ma partie
act-requestChange = Demander une modification
act-requestCancellation = Demander l'annulation
act-answerRequest = Répondre à la demande de modification ou d'annulation
act-takeUp = Prendre en charge
act-askForDocument = Demander un document
act-decide = Décider
act-closeForgotten = Clôturer un dossier oublié
act-seeAppealInformation = Voir comment introduire un recours

# Pages that are not what was asked
error-not-found-title = Page introuvable
error-not-found-text = Cette page n'existe pas ou vous n'y avez pas accès. Vérifiez l'adresse, ou choisissez l'employeur pour lequel vous agissez.
error-wrong-method-title = Cette page ne s'ouvre pas ainsi
error-wrong-method-text = Rien n'a été changé. Revenez à la page précédente et utilisez ses boutons.
error-too-large-title = Trop de données
error-too-large-text = Ce que vous avez envoyé est trop grand. Rien n'a été enregistré. Raccourcissez vos textes ou choisissez un fichier plus petit.
error-unreadable-title = Formulaire illisible
error-unreadable-text = Ce que vous avez envoyé n'a pas pu être lu. Rien n'a été enregistré. Revenez au formulaire et essayez à nouveau.
error-form-expired-title = Ce formulaire n'est plus valable
error-form-expired-text = Rien n'a été envoyé. Ouvrez la page à nouveau et recommencez. Vos brouillons sont conservés.
error-not-kept-title = Le fichier n'a pas pu être enregistré
error-not-kept-text = Votre fichier est arrivé, mais l'endroit où les documents sont gardés ne répond pas. Rien n'a été enregistré. Réessayez dans quelques minutes.
error-files-too-large-title = Le fichier est trop lourd
error-files-too-large-text = Ce que vous avez choisi dépasse 15 Mo, le plus que ce formulaire prend en une fois. Rien n'a été enregistré ; les documents déjà joints sont toujours là. Choisissez un PDF de 2 Mo au plus, ou une photo de 12 Mo au plus : le service la réduit lui-même.
error-back-to-page = Revenir à la page
error-not-arrived-title = Le fichier n'est pas arrivé en entier
error-not-arrived-text = La connexion s'est interrompue ou était trop lente. Rien n'a été enregistré. Revenez au formulaire et envoyez le fichier à nouveau.
error-busy-title = Beaucoup de fichiers arrivent en ce moment
error-busy-text = Rien n'a été enregistré. Attendez une minute, puis envoyez le fichier à nouveau.
error-already-sent-title = Ce formulaire est déjà envoyé
error-already-sent-text = Il a été enregistré une seule fois. Voici le résultat.
error-changed-meanwhile-title = Quelqu'un d'autre a modifié cette page
error-changed-meanwhile-text = Vos réponses n'ont pas été enregistrées. Regardez ce qui a changé, puis recommencez.
error-incident-title = Le service a rencontré un problème
error-incident-text = Votre dernière action n'a pas été enregistrée. Ce qui était enregistré avant est en sécurité. Essayez à nouveau dans quelques minutes.
error-incident-number = Numéro d'incident : { $number }. Donnez ce numéro si vous nous contactez.
error-to-start = Aller à la page d'accueil
error-try-again = Essayer à nouveau
