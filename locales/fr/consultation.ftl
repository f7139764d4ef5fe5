consultation-title = Consultation d'une demande
consultation-information = Informations concernant l'interruption
consultation-type = Type d'interruption
consultation-regime = Régime d'interruption
consultation-start = Date de début d'interruption
consultation-end = Date de fin d'interruption
consultation-contract-hours = Temps contractuel
consultation-full-time = Temps plein
consultation-during-hours = Régime de travail durant l'interruption
consultation-hours-week = { $hours } heures/semaine
consultation-ticket = Numéro de ticket
consultation-comment = Commentaire
consultation-notice-date = Date d'avis
consultation-submitted = Date d'introduction
consultation-office = Bureau de l'ONEM
consultation-agreement = Accord de l'employeur
agreement-agreed = Marqué
agreement-smallRest = Pas nécessaire : solde du droit
consultation-reason = Motif du crédit-temps
consultation-several-employers = Occupation chez plusieurs employeurs ?
consultation-reduced-hours-scheme = Existe-t-il un régime de réduction du temps de travail (R.T.T. ou équivalent) ?
consultation-no-comment = Aucun commentaire
consultation-employer-part-only = Cette page montre votre partie. La partie du travailleur n'est visible que pour lui et pour l'ONEM.
consultation-receipt = Voir l'accusé de réception
consultation-timeline = Ligne du temps
consultation-office-contact = Contact du bureau

# Choosing the request
consultation-choice = { $type }, { $regime }, du { $start } au { $end }
consultation-choice-details = { $ticket }. { $status }. Introduite le { $submitted }.

# The file read by all three sides
consultation-progress = Où en est la demande ?
consultation-more = Autres données déclarées
consultation-remarks-title = Avertissements de ce service et explications de l'employeur
consultation-remarks-intro = L'employeur a vu ces avertissements et a gardé ses réponses. Ses explications accompagnent la demande.
consultation-explanation = Explication : { $remark }
consultation-line = Du { $start } au { $end } ({ $length })
consultation-printout = Imprimer le dossier (PDF)
