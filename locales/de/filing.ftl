filing-title = Neuen Antrag einreichen

# Progress
filing-steps-label = Schritte des Antrags
filing-step-type = Art der Unterbrechung
filing-step-reason = Begründung
filing-step-regime = Regelung und Zeitraum
filing-step-working-time = Arbeitszeitregelung
filing-step-notice = Schriftliche Benachrichtigung
filing-step-confirmation = Bestätigung
filing-step-done = erledigt
filing-step-to-do = noch zu erledigen

# Saved is not sent
filing-not-sent-explanation = Ihre Antworten sind gespeichert. Es wird nichts an das LfA gesendet, bevor Sie bestätigen.
filing-saved-at = Um { $time } gespeichert, nicht gesendet
filing-leave-for-later = Später fortsetzen

# Already known for this worker
filing-existing-title = Bevor Sie beginnen
filing-existing-draft = Sie haben bereits einen Entwurf für diesen Arbeitnehmer, gespeichert am { $date }. Er ist nicht gesendet.
filing-existing-draft-open = Entwurf fortsetzen
filing-existing-request = Für diesen Arbeitnehmer läuft bereits ein Antrag: { $type }, vom { $start } bis zum { $end }.
filing-existing-request-open = Antrag { $ticket } einsehen
filing-start-new = Einen weiteren Antrag einreichen

# Step: type
filing-type-question = Der Arbeitnehmer möchte seine Laufbahn (teilweise oder vollständig) unterbrechen
filing-choice-timeCredit = um einen Zeitkredit zu nehmen
filing-choice-careerBreak = um eine Laufbahnunterbrechung zu nehmen
filing-choice-parentalLeave = um einen Elternurlaub zu nehmen
filing-choice-medicalAssistance = um einem schwer kranken Haushalts- oder Familienmitglied beizustehen oder es zu pflegen
filing-choice-palliativeCare = um einer Person mit einer unheilbaren Krankheit im Endstadium beizustehen oder sie zu pflegen
filing-choice-informalCare = um einen Urlaub für nahestehende Hilfspersonen zu nehmen
filing-choice-timeCredit-hint = Mit Begründung oder am Laufbahnende. Die Begründung wird im nächsten Schritt gefragt.
filing-choice-careerBreak-hint = Gewöhnlich oder am Laufbahnende.
filing-choice-parentalLeave-hint = Um sich um das eigene Kind zu kümmern.
filing-choice-medicalAssistance-hint = Auch für ein minderjähriges Kind im Krankenhaus.
filing-choice-palliativeCare-hint = Urlaub für Palliativpflege.
filing-choice-informalCare-hint = Für eine pflegebedürftige Person. Der Arbeitnehmer ist von seiner Krankenkasse als nahestehende Hilfsperson anerkannt.
filing-not-asked-of-you = Angaben zum Kind, zum Kranken oder zur betreuten Person werden beim Arbeitnehmer erfragt, nie bei Ihnen.

# Step: reason
filing-reason-title-timeCredit = Welcher Zeitkredit?
filing-reason-title-careerBreak = Welche Laufbahnunterbrechung?
filing-reason-title-medicalAssistance = Welcher medizinische Beistand?
filing-end-of-career-yes-careerBreak = eine Laufbahnunterbrechung am Laufbahnende
filing-end-of-career-no-careerBreak = eine gewöhnliche Laufbahnunterbrechung
filing-hospitalised-child-yes = ja, für ein minderjähriges Kind im Krankenhaus, jeweils eine Woche
filing-hospitalised-child-no = nein, für ein schwer krankes Haushalts- oder Familienmitglied

# Step: regime and period
filing-regime-title-timeCredit = Art des Zeitkredits
filing-regime-title-endOfCareerTimeCredit = Art des Laufbahnende-Zeitkredits
filing-regime-title-parentalLeave = Art des Elternurlaubs
filing-regime-title-medicalAssistance = Art des Urlaubs wegen medizinischen Beistands
filing-regime-title-medicalAssistanceHospitalisedChild = Art des Urlaubs wegen medizinischen Beistands für ein minderjähriges Kind im Krankenhaus
filing-regime-title-palliativeCare = Art des Urlaubs für Palliativpflege
filing-regime-title-informalCare = Art des Urlaubs für nahestehende Hilfspersonen
filing-regime-title-careerBreak = Art der Laufbahnunterbrechung
filing-regime-title-endOfCareerBreak = Art der Laufbahnunterbrechung am Laufbahnende
filing-agreement-intro = Als Arbeitgeber können Sie Ihr Einverständnis geben für:
filing-agreement-weeks = eine vollständige Unterbrechung in Zeiträumen von 1 Woche oder einem Vielfachen davon. Eine Woche entspricht 7 aufeinanderfolgenden Kalendertagen.
filing-agreement-months = eine Verkürzung der Arbeitsleistung auf 1/2 für einen Zeitraum von 1 Monat oder einem Vielfachen davon.
filing-agreement-medical-weeks = eine vollständige Unterbrechung von 1, 2 oder 3 Wochen. Eine Woche entspricht 7 aufeinanderfolgenden Kalendertagen.
agreement-choice-agreed = Ich bin mit dieser Form einverstanden.
agreement-choice-smallRest = Kein Einverständnis ist nötig: Der Arbeitnehmer nimmt das Restguthaben seines Rechts.
agreement-small-rest-parentalLeave = Weniger als 4 Wochen vollständige Unterbrechung, weniger als 2 Monate halbzeitig. Ein Zehntel braucht immer ein Einverständnis.
agreement-small-rest-medicalAssistance = Weniger als ein Monat.
filing-period-title = Zeitraum der Unterbrechung

# The length read back
period-days =
    { $days ->
        [one] { $days } Kalendertag
       *[other] { $days } Kalendertage
    }
period-months-days =
    { $months ->
        [one] { $months } Monat
       *[other] { $months } Monate
    }, { $days ->
        [one] { $days } Kalendertag
       *[other] { $days } Kalendertage
    }
period-weeks-days =
    { $weeks ->
        [one] { $weeks } Woche
       *[other] { $weeks } Wochen
    }, { $days ->
        [one] { $days } Kalendertag
       *[other] { $days } Kalendertage
    }

# Step: working time
filing-working-time-title = Normale Arbeitszeitregelung
filing-contract-hours = Vor diesem Antrag { $request } hatte der Arbeitnehmer einen Arbeitsvertrag über
filing-full-time-hours = Ein Vollzeitstundenplan beträgt
filing-during-hours = Die Arbeitszeit während der Unterbrechung beträgt
filing-during-exact = Für diese Verkürzung: { $hours } pro Woche.
filing-during-none = Vollständige Unterbrechung: Der Arbeitnehmer arbeitet während des Zeitraums nicht.
filing-several-employers-info = Bei einer vollständigen oder teilweisen Unterbrechung bei nur einem Arbeitgeber muss der Arbeitnehmer seinem Büro auch eine „Beschäftigungserklärung“ übermitteln, die seine Arbeit bei seinem oder seinen anderen Arbeitgebern bescheinigt.

# Step: written notice
filing-notice-before = Der Arbeitnehmer hat mich schriftlich benachrichtigt am
filing-notice-after = über seine Absicht, seine Arbeitszeit zu verkürzen.

# The file as it grows
filing-summary-complete = Alles ist ausgefüllt. Prüfen und bestätigen Sie.

# The law of each type
type-law-timeCredit = Kollektives Arbeitsabkommen Nr. 103 vom 27. Juni 2012; Königlicher Erlass vom 12. Dezember 2001.
type-law-endOfCareerTimeCredit = Kollektives Arbeitsabkommen Nr. 103 vom 27. Juni 2012; Königlicher Erlass vom 12. Dezember 2001.
type-law-parentalLeave = Königlicher Erlass vom 29. Oktober 1997 über den Elternurlaub.
type-law-medicalAssistance = Königlicher Erlass vom 10. August 1998 über den medizinischen Beistand.
type-law-medicalAssistanceHospitalisedChild = Königlicher Erlass vom 10. August 1998 über den medizinischen Beistand.
type-law-palliativeCare = Gesetz vom 22. Januar 1985 und Königlicher Erlass vom 22. März 1995 über den Urlaub für Palliativpflege.
type-law-informalCare = Gesetz vom 17. Mai 2019 und Königlicher Erlass vom 16. Juni 2020 über die nahestehenden Hilfspersonen.
type-law-careerBreak = Gesetz vom 22. Januar 1985; für den föderalen öffentlichen Dienst, Königlicher Erlass vom 7. Mai 1999.
type-law-endOfCareerBreak = Gesetz vom 22. Januar 1985; für den föderalen öffentlichen Dienst, Königlicher Erlass vom 7. Mai 1999.

# Fields: name, hint, why, example, law
field-interruptionType-label = Art der Unterbrechung
field-interruptionType-hint = Wählen Sie, was der Arbeitnehmer bei Ihnen beantragt hat.
field-interruptionType-why = Jede Art hat ihre eigenen Dauern und Fristen und ihr eigenes Unterbrechungsgeld.
field-interruptionType-example = Eine Arbeitnehmerin möchte sich vier Monate um ihr zweijähriges Kind kümmern: Elternurlaub.
field-interruptionType-law = Sanierungsgesetz vom 22. Januar 1985, Artikel 99 bis 107bis.
field-endOfCareer-label = Laufbahnende
field-endOfCareer-hint = Wählen Sie die Form, die der Arbeitnehmer beantragt hat.
field-endOfCareer-why = Am Laufbahnende zählen das Alter und die Laufbahn; eine Begründung gibt es nicht.
field-endOfCareer-example = Ein 61-jähriger Arbeitnehmer arbeitet bis zur Rente in Halbzeit: Laufbahnende.
field-endOfCareer-law = Privater Sektor: kollektives Arbeitsabkommen Nr. 103. Öffentlicher Sektor: die Regelung der Behörde.
field-reason-label = Begründung des Zeitkredits
field-reason-hint = Die allgemeine Begründung genügt. Geben Sie weder Namen noch medizinische Angaben an.
field-reason-why = Die Gesamtdauer des Anspruchs hängt von der Begründung ab.
field-reason-example = Für eine anerkannte Ausbildung: höchstens 36 Monate in der gesamten Laufbahn.
field-reason-law = Kollektives Arbeitsabkommen Nr. 103 vom 27. Juni 2012, geändert durch das Abkommen Nr. 103ter.
field-hospitalisedChild-label = Minderjähriges Kind im Krankenhaus
field-hospitalisedChild-hint = Antworten Sie nur mit Ja oder Nein. Sonst werden Sie nichts über das Kind gefragt.
field-hospitalisedChild-why = Für diesen Fall gibt es einen Urlaub von einer Woche, der um eine Woche verlängert werden kann.
field-hospitalisedChild-example = Vom 03/03/2025 bis zum 09/03/2025, dann vom 10/03/2025 bis zum 16/03/2025.
field-hospitalisedChild-law = Königlicher Erlass vom 10. August 1998, geändert durch den Königlichen Erlass vom 10. Oktober 2012.
field-regime-label = Regelung der Unterbrechung
field-regime-hint = Um wie viel verkürzt der Arbeitnehmer seine Arbeitszeit?
field-regime-why = Die Regelung bestimmt die Mindestdauer, die verbleibenden Stunden und das Unterbrechungsgeld.
field-regime-example = Ein Vollzeitarbeitnehmer, der mittwochs nicht mehr arbeitet, verkürzt um ein Fünftel.
field-regime-law = Die Vorschriften der gewählten Art zählen deren Regelungen auf.
field-startDate-label = Anfangsdatum
field-startDate-hint = Der erste Tag der Unterbrechung (Format: TT/MM/JJJJ)
field-startDate-why = Die Bedingungen des Anspruchs und das Unterbrechungsgeld werden ab diesem Tag berechnet.
field-startDate-example = 24/02/2025
field-startDate-law = Die Vorschriften der gewählten Art: Benachrichtigungsfrist und Dauer.
field-endDate-label = Enddatum
field-endDate-hint = Der letzte Tag der Unterbrechung, im Zeitraum enthalten (Format: TT/MM/JJJJ)
field-endDate-why = Das Gesetz bestimmt die Dauer in Wochen oder Monaten, erster und letzter Tag inbegriffen.
field-endDate-example = Ein Monat ab dem 24/02/2025 endet am 23/03/2025.
field-endDate-law = Die Vorschriften der gewählten Art: Mindest- und Höchstdauern.
field-contractHours-label = Vertragliche Arbeitszeit
field-contractHours-hint = Die Stunden des Vertrags, ohne Überstunden
field-contractHours-why = Die Verkürzung und das Unterbrechungsgeld werden anhand des Vertrags berechnet.
field-contractHours-example = 38 Std. 00 Min.
field-contractHours-law = Die Vorschriften der gewählten Art: die Arbeitszeitregelung vor der Unterbrechung.
field-contractMinutes-label = Vertragliche Arbeitszeit (Minuten)
field-fullTimeHours-label = Vollzeit
field-fullTimeHours-hint = Die Stunden eines Vollzeitarbeitnehmers in derselben Funktion
field-fullTimeHours-why = Der Anteil der Arbeitszeit wird an der Vollzeit gemessen.
field-fullTimeHours-example = 38 Std. 00 Min.
field-fullTimeHours-law = Die Arbeitsordnung oder das kollektive Arbeitsabkommen des Sektors.
field-fullTimeMinutes-label = Vollzeit (Minuten)
field-duringHours-label = Arbeitszeit während der Unterbrechung
field-duringHours-hint = Die Stunden, die der Arbeitnehmer weiterhin arbeitet
field-duringHours-why = Sie müssen zur gewählten Regelung passen.
field-duringHours-example = Vollzeit 38 Std., Verkürzung um ein Fünftel: 30 Std. 24 Min.
field-duringHours-law = Die Vorschriften der gewählten Art: der Anteil der Verkürzung.
field-duringMinutes-label = Arbeitszeit während der Unterbrechung (Minuten)
field-agreement-label = Einverständnis des Arbeitgebers
field-agreement-hint = Für eine flexible Form oder eine Verkürzung um ein Zehntel
field-agreement-why = Diese Formen sind kein Recht: Der Arbeitgeber ist einverstanden oder lehnt schriftlich und mit Begründung ab. Ein kleines Restguthaben wird ohne Einverständnis genommen.
field-agreement-example = Vom Elternurlaub bleiben 3 Wochen: Sie werden ohne Einverständnis genommen.
field-agreement-law = Königlicher Erlass vom 5. Mai 2019.
field-reducedHoursScheme-label = Gibt es eine Regelung zur Verkürzung der Arbeitszeit (R.T.T. oder gleichwertig)?
field-reducedHoursScheme-hint = In den meisten Fällen nein
field-reducedHoursScheme-why = Ausgleichsruhetage können die Anzahl der Vollzeitstunden ändern.
field-reducedHoursScheme-example = Vollzeit sind 40 Std., mit 12 Ausgleichsruhetagen pro Jahr, um im Durchschnitt auf 38 Std. zu kommen: ja.
field-reducedHoursScheme-law = Gesetz vom 16. März 1971 über die Arbeit; kollektive Arbeitsabkommen des Sektors oder des Unternehmens.
field-severalEmployers-label = Beschäftigung bei mehreren Arbeitgebern?
field-severalEmployers-hint = Ankreuzen, wenn der Arbeitnehmer in Teilzeit bei mehreren rechtlich verschiedenen Arbeitgebern arbeitet.
field-severalEmployers-why = Die Stunden bei allen Arbeitgebern zählen zusammen.
field-severalEmployers-example = 19 Std. bei Ihnen und 19 Std. in einem anderen Unternehmen: ankreuzen.
field-severalEmployers-law = Die Vorschriften der gewählten Art; das LfA verlangt eine Beschäftigungserklärung.
field-comment-label = Bemerkung
field-comment-hint = Höchstens 200 Zeichen. Schreiben Sie keine medizinischen Angaben.
field-comment-why = Für das, was das Büro des LfA wissen muss und das Formular nicht fragt.
field-comment-example = Der freie Tag ist der Mittwoch.
field-comment-law = Kein Gesetz verlangt dies: Dieses Feld ist freiwillig.
field-noticeDate-label = Datum der Benachrichtigung
field-noticeDate-hint = Der Tag, an dem Sie die schriftliche Benachrichtigung erhalten haben (Format: TT/MM/JJJJ)
field-noticeDate-why = Das Gesetz verlangt eine Frist zwischen der Benachrichtigung und dem Anfang.
field-noticeDate-example = Einschreiben am 01/02/2025 erhalten: 01/02/2025
field-noticeDate-law = Die Vorschriften der gewählten Art: die Benachrichtigungsfrist.
field-confirmationMail-label = Bestätigungsmail
field-confirmationMail-hint = Die E-Mail enthält weder den Namen des Arbeitnehmers noch die Art des Urlaubs.
field-confirmationMail-why = So behalten Sie die Ticketnummer in Ihrem E-Mail-Postfach.
field-confirmationMail-example = Eine einzige E-Mail mit der Ticketnummer, dem Datum und einem Link.
field-confirmationMail-law = Kein Gesetz verlangt dies: Dieses Feld ist freiwillig.
field-certified-label = Erklärung
field-certified-hint = Lesen Sie die Seite durch, bevor Sie ankreuzen.
field-certified-why = Ihre Erklärung verpflichtet Ihr Unternehmen.
field-certified-example = Wenn sich die Arbeitszeit danach ändert, teilen Sie es unverzüglich mit.
field-certified-law = Sozialstrafgesetzbuch, Artikel 230 bis 234: falsche Erklärungen.
field-remarks-label = Ihre Bemerkung
field-remarks-hint = Höchstens 200 Zeichen. Sie bleibt beim Antrag.

# Somebody else saved in between
filing-changed-title = Ein Kollege hat diesen Entwurf geändert
filing-changed-step = Ihre Antworten stehen noch unten, sind aber nicht gespeichert. Sehen Sie nach, was sich geändert hat, und gehen Sie dann weiter, um Ihre zu behalten.
filing-changed-confirmation = Dieser Entwurf hat sich geändert, seit Sie ihn geöffnet haben. Lesen Sie den Antrag noch einmal, wie er jetzt ist, und bestätigen Sie dann.

# One line of the summary of problems
filing-problem = { $field }: { $problem }
