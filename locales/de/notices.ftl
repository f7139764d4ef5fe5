# Electronic notices: the employer's list and the page both sides see
notices-title = Zu bearbeitende Benachrichtigungen
notices-menu = Zu bearbeitende Benachrichtigungen ({ NUMBER($count) })
notices-handled-title = Benachrichtigungen, die bearbeitet sind oder auf den Arbeitnehmer warten
notices-empty = Keine Benachrichtigung zu bearbeiten.
notices-empty-advice = Eine Benachrichtigung erscheint hier, sobald ein Arbeitnehmer sie Ihnen sendet.
notices-handled-empty = Es wurde noch keine Benachrichtigung bearbeitet.
notices-show-handled = Bearbeitete Benachrichtigungen ansehen
notices-show-to-handle = Zu bearbeitende Benachrichtigungen ansehen
notices-consult = Einsehen
notices-answer-by = Antworten bis spätestens { $date }
notices-select = Benachrichtigung von { $name } auswählen
notices-select-column = Auswählen
notices-many-title = Mehrere Benachrichtigungen annehmen
notices-many-intro = Kreuzen Sie Benachrichtigungen in der Liste an. Jede erhält ihre eigene Antwort.
notices-many-accept = Auswahl annehmen
notices-many-none = Kreuzen Sie mindestens eine Benachrichtigung an.
notices-many-done =
    { $count ->
        [one] Eine Benachrichtigung ist angenommen.
       *[other] { $count } Benachrichtigungen sind angenommen.
    }
notices-many-first =
    { $count ->
        [one] Eine Benachrichtigung wartet auf eine zweite Entscheidung.
       *[other] { $count } Benachrichtigungen warten auf eine zweite Entscheidung.
    }
notices-many-not-done = Diese wurden nicht angenommen
notices-counter =
    { $count ->
        [one] Zu bearbeitende Benachrichtigung
       *[other] Zu bearbeitende Benachrichtigungen
    }

# One notice
notice-title = Benachrichtigung Ihres Arbeitnehmers
notice-worker = Ihr Arbeitnehmer
notice-chosen = Gewählte Unterbrechung
notice-from = ab
notice-until = Enddatum
notice-asked = Gewünschter Zeitraum
notice-given = Benachrichtigung gegeben am
notice-length = Dauer
notice-state-title = Stand der Benachrichtigung
notice-state-toHandle = Zu bearbeiten
notice-state-postponementProposed = Aufschub vorgeschlagen
notice-state-counterProposed = Andere Daten vom Arbeitnehmer vorgeschlagen
notice-state-accepted = Angenommen
notice-state-refused = Abgelehnt
notice-state-withdrawn = Zurückgezogen
notice-turn-employer-employer = Sie sind an der Reihe zu antworten.
notice-turn-employer-worker = Ihr Arbeitgeber muss antworten.
notice-turn-worker-employer = Der Arbeitnehmer muss Ihren Vorschlag beantworten. Vor seiner Antwort oder dem Fristende ändert sich nichts.
notice-turn-worker-worker = Sie sind an der Reihe, den Vorschlag Ihres Arbeitgebers zu beantworten.
notice-end-accepted = Die Vereinbarung betrifft den Zeitraum { $period }. Sie gilt als schriftliche Benachrichtigung.
notice-end-silence = Niemand hat rechtzeitig geantwortet: Die Unterbrechung findet { $period } statt.
notice-end-silence-agreement = Der Arbeitgeber hat nicht rechtzeitig geantwortet: Nach dem Gesetz gilt er als einverstanden. Die Unterbrechung dauert { $period }.
notice-end-silence-as-asked = Der Arbeitgeber hat nicht rechtzeitig geantwortet: Die Unterbrechung beginnt wie gewünscht und dauert { $period }.
notice-end-refused = Der Arbeitgeber hat abgelehnt. Der Arbeitnehmer kann eine neue Benachrichtigung geben.
notice-end-withdrawn = Der Arbeitnehmer hat diese Benachrichtigung zurückgezogen.

# The legal clock
notice-clock-title = Gesetzliche Fristen
notice-clock-due = Antwort spätestens
notice-clock-silence-agreement = Ohne Antwort des Arbeitgebers gilt sein Einverständnis (seit dem 10/11/2022).
notice-clock-silence-startsAsAsked = Ohne Antwort des Arbeitgebers beginnt die Unterbrechung wie gewünscht.
notice-clock-holds = Der vorgeschlagene Aufschub bleibt im gesetzlichen Rahmen: Ohne Antwort des Arbeitnehmers gilt er.
notice-clock-beyond = Der Vorschlag geht über das Gesetz hinaus: Er gilt nur, wenn der Arbeitnehmer zustimmt.
notice-clock-latest = Spätester Beginn bei Aufschub
notice-clock-latest-why = Nach den Regeln der Unterbrechungsart berechnet; danach ist die Zustimmung des Arbeitnehmers nötig.
notice-clock-no-postponement = Das Gesetz sieht für diese Unterbrechungsart keinen Aufschub vor: Nur die Zustimmung des Arbeitnehmers ändert die Daten.
notice-windows-title = Die Tage und die Fristen
notice-windows-asked = Beantragt
notice-windows-proposed = Vorgeschlagen
notice-windows-agreed = Vereinbart
notice-windows-start = Beginn innerhalb der gesetzlichen Fristen
notice-windows-answer-employer = Antwort des Arbeitgebers
notice-windows-answer-worker = Antwort des Arbeitnehmers
notice-windows-from = ab { $day }
notice-windows-until = bis { $day }
notice-windows-today = Die senkrechte Linie ist heute, { $day }.
notice-kept-title = Hinweise, die der Arbeitnehmer so beließ
notice-kept-intro = Der Arbeitnehmer hat diese Hinweise gesehen und die Benachrichtigung so gelassen.
notice-kept-remark = Erklärung des Arbeitnehmers: { $remark }

# Old and new
notice-change-title = Was der Vorschlag ändert
notice-change-preview = Was Ihr Vorschlag ändert
notice-change-line = { $old } → { $new }
notice-change-confirm = Prüfen Sie die neuen Daten und senden Sie dann den Vorschlag.
notice-change-send = Vorschlag senden

# Acts
notice-postpone-title = Verschieben
notice-postpone-intro = Geben Sie ein anderes Anfangsdatum an. Das Ende folgt, damit die Dauer gleich bleibt; Sie können es ändern. Der Arbeitnehmer antwortet auf Ihren Vorschlag.
notice-end-hint = Lassen Sie dieses Datum unverändert, um die Dauer beizubehalten.
notice-motive = Grund
notice-motive-hint = Die andere Partei wird ihn lesen. Schreiben Sie nichts über die Gesundheit einer Person.
notice-answer-title = Annehmen oder ablehnen
notice-refuse = Ablehnen
notice-send = Bestätigen und senden
notice-reason = Grund der Ablehnung
notice-reason-hint = Nur bei einer Ablehnung. Der Arbeitnehmer wird ihn lesen.
notice-ebox = Ich bin damit einverstanden, dass alle Mitteilungen über meine E-Box erfolgen.
notice-refer-title = An eine andere entscheidende Person weiterleiten
notice-refer-to = Entscheidende Person
notice-refer-words = Nachricht
notice-refer-words-hint = Freiwillig. Nur Ihr Unternehmen liest sie. Schreiben Sie nichts über jemandes Gesundheit.
notice-refer-send = Weiterleiten
notice-refer-problem = Wählen Sie eine Person aus der Liste.
notice-company-title = In Ihrem Unternehmen
notice-company-private = Der Arbeitnehmer sieht diese Zeilen nicht.
notice-company-referred = Weitergeleitet an { $name }
notice-company-first = Erste Entscheidung: { $answer }
notice-two-deciders = Bei Ihnen müssen zwei Personen dasselbe entscheiden, bevor die Antwort hinausgeht.
notice-two-waiting = { $name } hat entschieden: { $answer }. Eine andere Person muss dasselbe entscheiden.
notice-open-part = Den Antrag einreichen
notice-open-part-intro = Alle Angaben der Benachrichtigung sind bereits ausgefüllt.
notice-open-request = Den Antrag einsehen
notice-link-title = Schriftliche Benachrichtigung
notice-link-agreed = Einverständnis
notice-accept-dates = Diese Daten annehmen
notice-decline = Die gewünschten Daten beibehalten
notice-decline-hint = Ihr Arbeitgeber beantwortet dann erneut Ihren Wunsch.
notice-counter-title = Andere Daten vorschlagen
notice-withdraw = Die Benachrichtigung zurückziehen
notice-withdraw-hint = Sie können sie zurückziehen, solange es keine Vereinbarung gibt.
notice-done-accept = Die Benachrichtigung ist angenommen. Der Arbeitnehmer wird informiert.
notice-done-refuse = Die Benachrichtigung ist abgelehnt. Der Arbeitnehmer wird informiert.
notice-done-postpone = Ihr Vorschlag ist gesendet. Der Arbeitnehmer muss antworten.
notice-done-first = Ihre Entscheidung ist gespeichert. Eine andere Person muss dasselbe entscheiden, bevor der Arbeitnehmer informiert wird.
notice-done-refer = Die Benachrichtigung ist weitergeleitet. Die Person wurde informiert.
notice-done-counterPropose = Ihr Vorschlag ist gesendet. Ihr Arbeitgeber muss antworten.
notice-done-acceptDates = Sie haben diese Daten angenommen. Ihr Arbeitgeber wird informiert.
notice-done-decline = Sie behalten die gewünschten Daten bei. Ihr Arbeitgeber muss antworten.
notice-done-withdraw = Die Benachrichtigung ist zurückgezogen. Ihr Arbeitgeber wird informiert.
notice-done-send = Ihre Benachrichtigung ist gesendet. Ihr Arbeitgeber wird informiert.

# Problems
notice-problem-motive = Geben Sie einen Grund in höchstens 200 Zeichen an.
notice-problem-nothingChanges = Diese Daten liegen schon auf dem Tisch. Wählen Sie andere.
notice-problem-certify = Kreuzen Sie dieses Feld an, um zu bestätigen und zu senden.
notice-refusal-ended = Diese Benachrichtigung ist inzwischen abgeschlossen. Dies ist ihr Stand.
notice-refusal-notYourTurn = Die andere Partei hat inzwischen gehandelt. Dies ist der Stand der Benachrichtigung.
notice-refusal-title = Es wurde nichts gesendet
notice-unsent-title = Was Sie geschrieben hatten und nicht gesendet wurde

# History and absences
notice-history-title = Verlauf
notice-history-line = { $name }, { $date } um { $time }
notice-history-role = { $name } ({ $role })
notice-history-clock = Das Fristende
notice-act-send = Benachrichtigung gegeben
notice-act-accept = Daten angenommen
notice-act-refuse = Ablehnung
notice-act-postpone = Aufschub vorgeschlagen
notice-act-counterPropose = Andere Daten vorgeschlagen
notice-act-decline = Gewünschte Daten beibehalten
notice-act-withdraw = Benachrichtigung zurückgezogen
notice-act-settle = Keine rechtzeitige Antwort
notice-away-title = Wer dann noch abwesend ist
notice-away-intro = Anträge und Benachrichtigungen Ihres Unternehmens, die diesen Zeitraum berühren.
notice-away-none = Niemand sonst, nach den Akten Ihres Unternehmens.
notice-away-line = { $name }: { $period } ({ $share })
notice-away-rest =
    { $count ->
        [one] Noch eine Akte
       *[other] Noch { $count } Akten
    }
notice-away-more =
    { $count ->
        [one] Eine weitere Akte berührt diesen Zeitraum.
       *[other] { $count } weitere Akten berühren diesen Zeitraum.
    }
files-notices-more =
    { $count ->
        [one] Eine ältere Benachrichtigung: alle bearbeiteten Benachrichtigungen
       *[other] { $count } ältere Benachrichtigungen: alle bearbeiteten Benachrichtigungen
    }
notice-overlap-free = Was frei bleibt:
notice-documents-closed = Die Benachrichtigung ist beendet: Es können keine Dokumente mehr hinzugefügt werden.
notice-documents-unseen =
    { $count ->
        [one] Der Arbeitnehmer hat ein Dokument beigefügt. Sie wissen davon; sein Inhalt wird Ihnen nicht gezeigt.
       *[other] Der Arbeitnehmer hat { $count } Dokumente beigefügt. Sie wissen davon; ihr Inhalt wird Ihnen nicht gezeigt.
    }
notice-letters-title = Schreiben zur Unterschrift
notice-letter-given = Benachrichtigungsschreiben vom { $date } (PDF)
notice-letter-answer = Antwortschreiben vom { $date } (PDF)

# The worker's notices
my-notices-title = Meine Benachrichtigungen
my-notices-menu = Meine Benachrichtigungen ({ NUMBER($count) })
my-notices-intro = Ihren Arbeitgeber schriftlich zu benachrichtigen ist der erste Schritt einer Unterbrechung.
my-notices-empty = Sie haben keine Benachrichtigung gegeben.
my-notices-new = Meinen Arbeitgeber benachrichtigen
my-notice-title = Ihre Benachrichtigung
my-notice-employer = Arbeitgeber
my-notice-accepts = Nimmt elektronische Benachrichtigungen an
my-notice-paper = Nimmt keine elektronischen Benachrichtigungen an: Benachrichtigen Sie per Einschreiben oder übergeben Sie einen Brief, dessen Doppel der Arbeitgeber unterzeichnet.
my-notice-no-employer = Kein Arbeitgeber hat Sie als beschäftigt gemeldet. Benachrichtigen Sie Ihren Arbeitgeber per Brief.
my-notice-new-title = Ihren Arbeitgeber benachrichtigen
my-notice-type = Art der Unterbrechung
my-notice-reason = Grund des Zeitkredits
my-notice-reason-hint = Nur für einen Zeitkredit, der nicht zum Laufbahnende genommen wird.
my-notice-regime = Regelung
my-notice-send = Die Benachrichtigung senden
my-notice-findings = Lesen Sie diese Hinweise. Sie können korrigieren oder Ihre Benachrichtigung so lassen und jeden Hinweis erklären. Ihr Arbeitgeber liest Ihre Erklärung.
my-notice-findings-paper = Lesen Sie diese Hinweise. Sie können korrigieren oder den Brief so vorbereiten.
my-notice-print = Diesen Brief drucken
my-notice-letter-title = Benachrichtigungsschreiben
my-notice-letter-show = Den Brief vorbereiten
my-notice-days-show = Die gewählten Tage zeigen
my-notice-letter-attest = Ich füge die Bescheinigung der bereits genommenen Zeiträume bei.
my-letters-title = Ihre Briefe auf Papier
my-letters-filled-in = Vorbereitet am { $day }
