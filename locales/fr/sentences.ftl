# The sentence of confirmation page, receipt and letters. $type is a type-phrase, $regime a regime-phrase
sentence-request = La demande concerne { $type }, { $regime }, du { $start } au { $end }.
sentence-cancellation = La demande concerne l'annulation d'{ $type }, { $regime }, du { $start } au { $end }.
sentence-change = La demande concerne la modification d'{ $type }, { $regime }, du { $start } au { $end }.

# The lines under it; hours are written 40h00. $request is a type-of
sentence-contract-hours = Avant cette demande { $request }, le travailleur était occupé dans le cadre d'un contrat de travail de { $hours }
sentence-full-time = Un horaire à temps plein s'élève à { $hours }
sentence-during-hours = Le régime de travail durant l'interruption sera de { $hours }
sentence-agreement-agreed = L'employeur marque son accord pour ce régime.
sentence-agreement-smallRest = Le travailleur prend le solde de son droit, pour lequel aucun accord de l'employeur n'est nécessaire.
sentence-notice = Le travailleur m'a averti, par écrit, à la date du { $date } de son intention de réduire ses prestations.
sentence-reduced-hours-scheme = Existe-t-il un régime de réduction du temps de travail (R.T.T. ou équivalent)? : { $answer }
sentence-several-employers = Occupation chez plusieurs employeurs ? : { $answer }
sentence-reason = Motif du crédit-temps : { $reason }
sentence-comment = Commentaire : { $comment }

# "du … au …" alone
sentence-period = du { $start } au { $end }

# A date read back with its weekday
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

# Under a line of time, where room is short
month-short-1 = janv.
month-short-2 = févr.
month-short-3 = mars
month-short-4 = avr.
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil.
month-short-8 = août
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = déc.
