filing-title = Introduire une nouvelle demande

# Progress
filing-steps-label = Étapes de la demande
filing-step-type = Type d'interruption
filing-step-reason = Motif
filing-step-regime = Régime et période
filing-step-working-time = Régime de travail
filing-step-notice = Avertissement écrit
filing-step-confirmation = Confirmation
filing-step-done = fait
filing-step-to-do = à faire

# Saved is not sent
filing-not-sent-explanation = Vos réponses sont enregistrées. Rien n'est envoyé à l'ONEM avant que vous confirmiez.
filing-saved-at = Enregistré à { $time }, non envoyé
filing-leave-for-later = Continuer plus tard

# Already known for this worker
filing-existing-title = Avant de commencer
filing-existing-draft = Vous avez déjà un brouillon pour ce travailleur, enregistré le { $date }. Il n'est pas envoyé.
filing-existing-draft-open = Reprendre le brouillon
filing-existing-request = Une demande est déjà en cours pour ce travailleur : { $type }, du { $start } au { $end }.
filing-existing-request-open = Consulter la demande { $ticket }
filing-start-new = Introduire une autre demande

# Step: type
filing-type-question = Le travailleur voudrait interrompre (partiellement ou complètement) sa carrière
filing-choice-timeCredit = pour prendre un crédit-temps
filing-choice-careerBreak = pour prendre une interruption de carrière
filing-choice-parentalLeave = pour prendre un congé parental
filing-choice-medicalAssistance = pour assister ou octroyer des soins à un membre de son ménage ou de sa famille gravement malade
filing-choice-palliativeCare = pour assister ou octroyer des soins à une personne souffrant d'une maladie incurable en phase terminale
filing-choice-informalCare = pour prendre un congé aidant proche
filing-choice-timeCredit-hint = Avec motif, ou en fin de carrière. Le motif est demandé à l'étape suivante.
filing-choice-careerBreak-hint = Ordinaire, ou en fin de carrière.
filing-choice-parentalLeave-hint = Pour s'occuper de son enfant.
filing-choice-medicalAssistance-hint = Aussi pour un enfant mineur hospitalisé.
filing-choice-palliativeCare-hint = Soins palliatifs.
filing-choice-informalCare-hint = Pour une personne dépendante. Le travailleur est reconnu comme aidant proche par sa mutualité.
filing-not-asked-of-you = Les données sur l'enfant, le malade ou la personne aidée sont demandées au travailleur, jamais à vous.

# Step: reason
filing-reason-title-timeCredit = Quel crédit-temps ?
filing-reason-title-careerBreak = Quelle interruption de carrière ?
filing-reason-title-medicalAssistance = Quelle assistance médicale ?
filing-end-of-career-yes-careerBreak = une interruption de carrière en fin de carrière
filing-end-of-career-no-careerBreak = une interruption de carrière ordinaire
filing-hospitalised-child-yes = oui, pour un enfant mineur hospitalisé, une semaine à la fois
filing-hospitalised-child-no = non, pour un membre du ménage ou de la famille gravement malade

# Step: regime and period
filing-regime-title-timeCredit = Type de crédit-temps
filing-regime-title-endOfCareerTimeCredit = Type de crédit-temps fin de carrière
filing-regime-title-parentalLeave = Type de congé parental
filing-regime-title-medicalAssistance = Type de congé pour assistance médicale
filing-regime-title-medicalAssistanceHospitalisedChild = Type de congé pour assistance médicale à un enfant mineur hospitalisé
filing-regime-title-palliativeCare = Type de congé pour soins palliatifs
filing-regime-title-informalCare = Type de congé aidant proche
filing-regime-title-careerBreak = Type d'interruption de carrière
filing-regime-title-endOfCareerBreak = Type d'interruption de carrière en fin de carrière
filing-agreement-intro = En tant qu'employeur, vous pouvez marquer votre accord pour prendre :
filing-agreement-weeks = une interruption complète par périodes d'1 semaine ou d'un multiple d'1 semaine. Une semaine correspond à 7 jours calendrier consécutifs.
filing-agreement-months = une réduction des prestations de travail à 1/2 temps pour une période d'1 mois ou d'un multiple d'1 mois.
filing-agreement-medical-weeks = une interruption complète pendant 1, 2 ou 3 semaines. Une semaine correspond à 7 jours calendrier consécutifs.
agreement-choice-agreed = Je marque mon accord pour cette forme.
agreement-choice-smallRest = Aucun accord n'est nécessaire : le travailleur prend le solde de son droit.
agreement-small-rest-parentalLeave = Moins de 4 semaines en interruption complète, moins de 2 mois à mi-temps. Un dixième-temps demande toujours un accord.
agreement-small-rest-medicalAssistance = Moins d'un mois.
filing-period-title = Période d'interruption

# The length read back
period-days =
    { $days ->
        [one] { $days } jour calendrier
       *[other] { $days } jours calendrier
    }
period-months-days =
    { NUMBER($months) } mois, { $days ->
        [one] { $days } jour calendrier
       *[other] { $days } jours calendrier
    }
period-weeks-days =
    { $weeks ->
        [one] { $weeks } semaine
       *[other] { $weeks } semaines
    }, { $days ->
        [one] { $days } jour calendrier
       *[other] { $days } jours calendrier
    }

# Step: working time
filing-working-time-title = Régime normal de travail
filing-contract-hours = Avant cette demande { $request }, le travailleur était occupé dans le cadre d'un contrat de travail de
filing-full-time-hours = Un horaire à temps plein s'élève à
filing-during-hours = Le régime de travail durant l'interruption sera de
filing-during-exact = Pour cette réduction : { $hours } par semaine.
filing-during-none = Interruption complète : le travailleur ne travaille pas durant la période.
filing-several-employers-info = En cas d'interruption totale ou partielle auprès d'un seul employeur, le travailleur devra également transmettre à son bureau une « déclaration d'occupation » attestant ses prestations auprès de son (ses) autre(s) employeur(s).

# Step: written notice
filing-notice-before = Le travailleur m'a averti, par écrit, à la date du
filing-notice-after = de son intention de réduire ses prestations.

# The file as it grows
filing-summary-complete = Tout est complété. Vérifiez et confirmez.

# The law of each type
type-law-timeCredit = Convention collective de travail n° 103 du 27 juin 2012 ; arrêté royal du 12 décembre 2001.
type-law-endOfCareerTimeCredit = Convention collective de travail n° 103 du 27 juin 2012 ; arrêté royal du 12 décembre 2001.
type-law-parentalLeave = Arrêté royal du 29 octobre 1997 relatif au congé parental.
type-law-medicalAssistance = Arrêté royal du 10 août 1998 relatif à l'assistance médicale.
type-law-medicalAssistanceHospitalisedChild = Arrêté royal du 10 août 1998 relatif à l'assistance médicale.
type-law-palliativeCare = Loi du 22 janvier 1985 et arrêté royal du 22 mars 1995 relatif au congé pour soins palliatifs.
type-law-informalCare = Loi du 17 mai 2019 et arrêté royal du 16 juin 2020 relatif aux aidants proches.
type-law-careerBreak = Loi du 22 janvier 1985 ; pour la fonction publique fédérale, arrêté royal du 7 mai 1999.
type-law-endOfCareerBreak = Loi du 22 janvier 1985 ; pour la fonction publique fédérale, arrêté royal du 7 mai 1999.

# Fields: name, hint, why, example, law
field-interruptionType-label = Type d'interruption
field-interruptionType-hint = Choisissez ce que le travailleur vous a demandé.
field-interruptionType-why = Chaque type a ses propres durées, délais et allocations.
field-interruptionType-example = Une travailleuse veut s'occuper de son enfant de deux ans pendant quatre mois : congé parental.
field-interruptionType-law = Loi de redressement du 22 janvier 1985, articles 99 à 107bis.
field-endOfCareer-label = Fin de carrière
field-endOfCareer-hint = Choisissez la formule que le travailleur a demandée.
field-endOfCareer-why = En fin de carrière, l'âge et la carrière comptent ; il n'y a pas de motif.
field-endOfCareer-example = Un travailleur de 61 ans passe à mi-temps jusqu'à sa pension : fin de carrière.
field-endOfCareer-law = Secteur privé : convention collective de travail n° 103. Secteur public : la réglementation de l'administration.
field-reason-label = Motif du crédit-temps
field-reason-hint = Le motif général suffit. Ne donnez ni nom ni information médicale.
field-reason-why = La durée totale du droit dépend du motif.
field-reason-example = Pour suivre une formation reconnue : 36 mois au plus sur toute la carrière.
field-reason-law = Convention collective de travail n° 103 du 27 juin 2012, modifiée par la convention n° 103ter.
field-hospitalisedChild-label = Enfant mineur hospitalisé
field-hospitalisedChild-hint = Répondez seulement oui ou non. Rien d'autre ne vous est demandé sur l'enfant.
field-hospitalisedChild-why = Un congé d'une semaine, prolongeable d'une semaine, existe pour ce cas.
field-hospitalisedChild-example = Du 03/03/2025 au 09/03/2025, puis du 10/03/2025 au 16/03/2025.
field-hospitalisedChild-law = Arrêté royal du 10 août 1998, modifié par l'arrêté royal du 10 octobre 2012.
field-regime-label = Régime d'interruption
field-regime-hint = De combien le travailleur réduit-il ses prestations ?
field-regime-why = Le régime fixe la durée minimale, les heures restantes et l'allocation.
field-regime-example = Un travailleur à temps plein qui ne travaille plus le mercredi réduit d'un cinquième.
field-regime-law = La réglementation du type choisi énumère ses régimes.
field-startDate-label = Date de début
field-startDate-hint = Le premier jour de l'interruption (format : jj/mm/aaaa)
field-startDate-why = Les conditions du droit et l'allocation se calculent à partir de ce jour.
field-startDate-example = 24/02/2025
field-startDate-law = La réglementation du type choisi : délai d'avertissement et durée.
field-endDate-label = Date de fin
field-endDate-hint = Le dernier jour de l'interruption, compris dans la période (format : jj/mm/aaaa)
field-endDate-why = La loi fixe la durée par semaines ou par mois, premier et dernier jours compris.
field-endDate-example = Un mois à partir du 24/02/2025 se termine le 23/03/2025.
field-endDate-law = La réglementation du type choisi : durées minimales et maximales.
field-contractHours-label = Temps contractuel
field-contractHours-hint = Les heures du contrat, hors heures supplémentaires
field-contractHours-why = La réduction et l'allocation se calculent sur le contrat.
field-contractHours-example = 38 h 00 min
field-contractHours-law = La réglementation du type choisi : le régime de travail avant l'interruption.
field-contractMinutes-label = Temps contractuel (minutes)
field-fullTimeHours-label = Temps plein
field-fullTimeHours-hint = Les heures d'un travailleur à temps plein dans la même fonction
field-fullTimeHours-why = La fraction de travail se mesure par rapport au temps plein.
field-fullTimeHours-example = 38 h 00 min
field-fullTimeHours-law = Le règlement de travail ou la convention collective du secteur.
field-fullTimeMinutes-label = Temps plein (minutes)
field-duringHours-label = Régime de travail durant l'interruption
field-duringHours-hint = Les heures que le travailleur continue à prester
field-duringHours-why = Elles doivent correspondre au régime choisi.
field-duringHours-example = Temps plein de 38 h, réduction d'1/5 : 30 h 24 min
field-duringHours-law = La réglementation du type choisi : la fraction de réduction.
field-duringMinutes-label = Régime de travail durant l'interruption (minutes)
field-agreement-label = Accord de l'employeur
field-agreement-hint = Pour une forme avec flexibilisation ou un dixième-temps
field-agreement-why = Ces formes ne sont pas un droit : l'employeur marque son accord, ou refuse par écrit et avec ses raisons. Un petit solde se prend sans accord.
field-agreement-example = Il reste 3 semaines du congé parental : elles se prennent sans accord.
field-agreement-law = Arrêté royal du 5 mai 2019.
field-reducedHoursScheme-label = Existe-t-il un régime de réduction du temps de travail (R.T.T. ou équivalent) ?
field-reducedHoursScheme-hint = Non, dans la plupart des cas
field-reducedHoursScheme-why = Des jours de récupération peuvent changer le nombre d'heures à temps plein.
field-reducedHoursScheme-example = Le temps plein est de 40 h, avec 12 jours de récupération par an pour arriver à 38 h en moyenne : oui.
field-reducedHoursScheme-law = Loi du 16 mars 1971 sur le travail ; conventions collectives du secteur ou de l'entreprise.
field-severalEmployers-label = Occupation chez plusieurs employeurs ?
field-severalEmployers-hint = Cochez si le travailleur est occupé à temps partiel chez plusieurs employeurs juridiques différents.
field-severalEmployers-why = Les heures chez tous les employeurs comptent ensemble.
field-severalEmployers-example = 19 h chez vous et 19 h dans une autre société : cochez.
field-severalEmployers-law = La réglementation du type choisi ; l'ONEM demande une déclaration d'occupation.
field-comment-label = Commentaire
field-comment-hint = 200 caractères au plus. N'écrivez aucune information médicale.
field-comment-why = Pour ce que le bureau de l'ONEM doit savoir et que le formulaire ne demande pas.
field-comment-example = Le jour d'absence sera le mercredi.
field-comment-law = Aucune loi ne l'exige : ce champ est facultatif.
field-noticeDate-label = Date d'avis
field-noticeDate-hint = Le jour où vous avez reçu l'avertissement écrit (format : jj/mm/aaaa)
field-noticeDate-why = La loi demande un délai entre l'avertissement et le début.
field-noticeDate-example = Lettre recommandée reçue le 01/02/2025 : 01/02/2025
field-noticeDate-law = La réglementation du type choisi : le délai d'avertissement.
field-confirmationMail-label = E-mail de confirmation
field-confirmationMail-hint = L'e-mail ne contient ni le nom du travailleur ni le type de congé.
field-confirmationMail-why = Vous gardez ainsi le numéro de ticket dans votre boîte e-mail.
field-confirmationMail-example = Un seul e-mail, avec le numéro de ticket, la date et un lien.
field-confirmationMail-law = Aucune loi ne l'exige : ce champ est facultatif.
field-certified-label = Certification
field-certified-hint = Relisez la page avant de cocher.
field-certified-why = Votre déclaration engage votre entreprise.
field-certified-example = Si le temps de travail change ensuite, communiquez-le immédiatement.
field-certified-law = Code pénal social, articles 230 à 234 : fausses déclarations.
field-remarks-label = Votre remarque
field-remarks-hint = 200 caractères au plus. Elle reste jointe à la demande.

# Somebody else saved in between
filing-changed-title = Un collègue a modifié ce brouillon
filing-changed-step = Vos réponses sont encore ci-dessous, mais elles ne sont pas enregistrées. Regardez ce qui a changé, puis continuez pour garder les vôtres.
filing-changed-confirmation = Ce brouillon a changé depuis que vous l'avez ouvert. Relisez la demande telle qu'elle est maintenant, puis confirmez.

# One line of the summary of problems
filing-problem = { $field } : { $problem }
