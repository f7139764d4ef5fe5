consultation-title = Einsicht in einen Antrag
consultation-information = Angaben zur Unterbrechung
consultation-type = Art der Unterbrechung
consultation-regime = Regelung der Unterbrechung
consultation-start = Anfangsdatum der Unterbrechung
consultation-end = Enddatum der Unterbrechung
consultation-contract-hours = Vertragliche Arbeitszeit
consultation-full-time = Vollzeit
consultation-during-hours = Arbeitszeit während der Unterbrechung
consultation-hours-week = { $hours } Stunden/Woche
consultation-ticket = Ticketnummer
consultation-comment = Bemerkung
consultation-notice-date = Datum der Benachrichtigung
consultation-submitted = Einreichungsdatum
consultation-office = Büro des LfA
consultation-agreement = Einverständnis des Arbeitgebers
agreement-agreed = Erteilt
agreement-smallRest = Nicht nötig: Restguthaben des Rechts
consultation-reason = Begründung des Zeitkredits
consultation-several-employers = Beschäftigung bei mehreren Arbeitgebern?
consultation-reduced-hours-scheme = Gibt es eine Regelung zur Verkürzung der Arbeitszeit (R.T.T. oder gleichwertig)?
consultation-no-comment = Keine Bemerkung
consultation-employer-part-only = Diese Seite zeigt Ihren Teil. Der Teil des Arbeitnehmers ist nur für ihn und für das LfA sichtbar.
consultation-receipt = Empfangsbestätigung ansehen
consultation-timeline = Zeitachse
consultation-office-contact = Kontakt des Büros

# Choosing the request
consultation-choice = { $type }, { $regime }, vom { $start } bis zum { $end }
consultation-choice-details = { $ticket }. { $status }. Eingereicht am { $submitted }.

# The file read by all three sides
consultation-progress = Wie weit ist der Antrag?
consultation-more = Weitere erklärte Angaben
consultation-remarks-title = Warnungen dieses Dienstes und Erklärungen des Arbeitgebers
consultation-remarks-intro = Der Arbeitgeber hat diese Warnungen gesehen und seine Antworten behalten. Seine Erklärungen gehören zum Antrag.
consultation-explanation = Erklärung: { $remark }
consultation-line = Vom { $start } bis zum { $end } ({ $length })
consultation-printout = Die Akte drucken (PDF)
