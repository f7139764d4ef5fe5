# A finding: rule-<code> says what, rule-<code>-why says why, rule-<code>-remark is a ready-made remark
rule-hours-match-regime = Vous indiquez { $during } par semaine. Pour le régime « { $regime } » d'un temps plein de { $fullTime }, on attend { $exact }.
rule-hours-match-regime-why = La réduction se calcule sur le temps plein. Le bureau de l'ONEM vérifie que les heures restantes correspondent au régime.
rule-hours-match-regime-remark = Les heures sont réparties autrement, avec notre accord.
rule-worker-not-in-personnel-file = Ce numéro est correct, mais ce travailleur ne figure pas dans votre fichier du personnel Dimona.
rule-worker-not-in-personnel-file-why = Seul un travailleur à votre service peut interrompre sa carrière chez vous. Un travailleur engagé récemment peut encore manquer dans le fichier.
rule-worker-not-in-personnel-file-remark = Le travailleur est en service ; la Dimona suit.
rule-joint-committee-known = La commission paritaire { $code } ne figure pas dans la liste, ou n'existe plus.
rule-joint-committee-known-why = La liste du SPF Emploi contient les commissions et sous-commissions paritaires. Certaines ont été remplacées.
rule-joint-committee-known-remark = Ce numéro figure sur la fiche de paie du travailleur.
rule-joint-committee-category = La commission paritaire { $code } concerne : { $category }. Vous avez choisi : { $workerCode }.
rule-joint-committee-category-why = La plupart des commissions paritaires ne sont compétentes que pour les ouvriers ou que pour les employés.
rule-joint-committee-category-remark = Le travailleur relève bien de cette commission paritaire.

# For whom a joint committee is competent: the words of the list itself
committeeCategory-ouvrier = les ouvriers
committeeCategory-employe = les employés
committeeCategory-mixte = les ouvriers et les employés

# A way out, as the words of its button: change-<what>; several are joined by commas
change-interruptionType = type : { $value }
change-reason = motif : { $value }
change-regime = régime : { $value }
change-startDate = date de début : { $value }
change-endDate = date de fin : { $value }
change-noticeDate = date d'avis : { $value }
change-contractHours = temps contractuel : { $value }
change-fullTimeHours = temps plein : { $value }
change-duringHours = heures durant l'interruption : { $value }
change-severalEmployers = plusieurs employeurs : { $value }
change-workerCode = code travailleur : { $value }
change-jointCommittee = commission paritaire : { $value }
change-sector = secteur : { $value }
change-filedOn = introduite le : { $value }
change-household = situation familiale : { $value }
change-seniorityMonths = mois d'ancienneté à la date d'avis : { $value }
change-disabled = enfant en situation de handicap : { $value }
change-apply = Appliquer : { $changes }
rule-source-line = Source : { $source }

# Facts only the law asks about
household-cohabiting = cohabitant
household-alone = isolé
household-singleParent = parent isolé
