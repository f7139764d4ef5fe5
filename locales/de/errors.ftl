# What is wrong with a field: problem-<code>, one sentence that says what to do
problem-required = Dieses Feld ist Pflicht. Füllen Sie es aus.
problem-unknownChoice = Diese Antwort steht nicht zur Auswahl. Wählen Sie eine der angebotenen Antworten.
problem-typeNotInSector = Diese Art der Unterbrechung gibt es in Ihrem Sektor nicht. Wählen Sie eine andere.
problem-regimeNotOfType = Diese Regelung gibt es für diese Art der Unterbrechung nicht. Wählen Sie eine der angebotenen Regelungen.
problem-notADate = Das ist kein Datum. Schreiben Sie es so: 24/02/2025.
problem-impossibleDate = Dieses Datum gibt es nicht. Überprüfen Sie den Tag und den Monat.
problem-yearOutOfRange = Dieses Jahr kann nicht stimmen. Schreiben Sie das Jahr mit vier Ziffern.
problem-endBeforeStart = Das Enddatum liegt vor dem Anfangsdatum. Berichtigen Sie eines von beiden.
problem-noticeInFuture = Die schriftliche Benachrichtigung kann nicht in der Zukunft liegen. Geben Sie den Tag an, an dem Sie sie erhalten haben.
problem-notANumber = Schreiben Sie eine ganze Zahl in Ziffern.
problem-hoursOutOfRange = Eine Woche hat höchstens 168 Stunden.
problem-minutesOutOfRange = Die Minuten gehen von 0 bis 59.
problem-zeroHours = Geben Sie mehr als null Stunden an.
problem-contractAboveFullTime = Die vertragliche Arbeitszeit kann die Vollzeit nicht überschreiten.
problem-duringNotBelowContract = Während der Unterbrechung muss der Arbeitnehmer weniger arbeiten als in seinem Vertrag vereinbart.
problem-hoursDuringComplete = Während einer vollständigen Unterbrechung arbeitet der Arbeitnehmer nicht. Lassen Sie dieses Feld leer oder wählen Sie eine andere Regelung.
problem-tooLong = Schreiben Sie höchstens 200 Zeichen.
problem-certificationRequired = Kreuzen Sie dieses Kästchen an, um den Antrag senden zu können.
problem-remarkRequired = Erklären Sie in wenigen Worten, warum Sie diese Antwort beibehalten.
problem-nissShape = Eine Nationalregisternummer hat 11 Ziffern.
problem-nissCheckDigits = Diese Nationalregisternummer enthält einen Fehler: Die letzten beiden Ziffern passen nicht zu den anderen. Überprüfen Sie sie auf dem Personalausweis.
problem-nissBirthDate = Diese Nationalregisternummer enthält ein unmögliches Geburtsdatum. Überprüfen Sie sie.
problem-nissFutureBirth = Diese Nationalregisternummer weist auf eine Geburt in der Zukunft hin. Überprüfen Sie sie.
problem-jointCommitteeShape = Schreiben Sie die Nummer des paritätischen Ausschusses so: 200.00 oder 121.00.
problem-emailMalformed = Diese E-Mail-Adresse ist nicht vollständig. Beispiel: vorname.name@example.be.
problem-phoneMalformed = Diese Telefonnummer ist nicht vollständig. Beispiel: 0470 12 34 56 oder +32 470 12 34 56.
problem-postalCodeShape = Eine belgische Postleitzahl hat vier Ziffern. Beispiel: 1400.
problem-dateInFuture = Dieses Datum liegt in der Zukunft.
problem-ibanShape = Dies ist keine IBAN-Kontonummer. Beispiel: BE68 5390 0754 7034.
problem-ibanCheckDigits = Die Prüfziffern dieses Kontos stimmen nicht: prüfen Sie jede Ziffer.
problem-ibanNationalCheckDigits = Die letzten zwei Ziffern dieses belgischen Kontos stimmen nicht: prüfen Sie jede Ziffer.
problem-enterpriseNumberShape = Eine Unternehmensnummer hat zehn Ziffern und beginnt mit 0 oder 1.
problem-enterpriseNumberCheckDigits = Die Prüfziffern dieser Unternehmensnummer stimmen nicht.
problem-sameEmployer = Das ist der Arbeitgeber dieses Antrags. Geben Sie einen anderen an.
problem-mandateTooLong = Eine Vollmacht gilt höchstens ein Jahr. Wählen Sie ein früheres Datum.
problem-unconfirmed = Kreuzen Sie das Feld an, um zu bestätigen.
problem-unchanged = Das Enddatum hat sich nicht geändert. Geben Sie ein anderes Enddatum an.
problem-summary =
    { $count ->
        [one] { $count } Antwort ist zu berichtigen.
       *[other] { $count } Antworten sind zu berichtigen.
    }

# Why a status does not allow an act: refusal-<code>
refusal-notThisParty = Diese Handlung steht Ihnen nicht zu.
refusal-cancelled = Der Antrag ist annulliert.
refusal-notCancelled = Der Antrag ist nicht annulliert.
refusal-workerHasCompleted = Der Arbeitnehmer hat seinen Teil ausgefüllt. Sie können die Änderung oder die Annullierung beantragen; der Arbeitnehmer und das LfA werden antworten.
refusal-workerHasNotCompleted = Der Arbeitnehmer hat seinen Teil noch nicht ausgefüllt.
refusal-notTakenUp = Das Büro hat den Antrag noch nicht übernommen.
refusal-alreadyTakenUp = Das Büro hat den Antrag bereits übernommen.
refusal-alreadyDecided = Das LfA hat bereits entschieden.
refusal-notDecided = Das LfA hat noch nicht entschieden.
refusal-undoWindowOver = Die zehn Minuten, um die Annullierung rückgängig zu machen, sind vorbei. Reichen Sie den Antrag neu ein.
refusal-cancellationWasAgreed = Der Arbeitnehmer und das LfA haben die Annullierung angenommen. Sie ist endgültig.

# What a party can do with a request: act-<code>
act-consult = Einsehen
act-attach = Eine Anlage hinzufügen
act-changeEndDate = Enddatum ändern
act-cancel = Antrag annullieren
act-undoCancellation = Annullierung rückgängig machen
act-fileAgain = Neu einreichen
act-contest = Bestreiten
act-complete = Meinen Teil ausfüllen
act-requestChange = Eine Änderung beantragen
act-requestCancellation = Die Annullierung beantragen
act-answerRequest = Auf den Antrag auf Änderung oder Annullierung antworten
act-takeUp = Übernehmen
act-askForDocument = Ein Dokument verlangen
act-decide = Entscheiden
act-closeForgotten = Eine vergessene Akte abschließen
act-seeAppealInformation = Sehen, wie man gegen die Entscheidung vorgeht

# Pages that are not what was asked
error-not-found-title = Seite nicht gefunden
error-not-found-text = Diese Seite gibt es nicht oder Sie haben keinen Zugang dazu. Überprüfen Sie die Adresse oder wählen Sie den Arbeitgeber, für den Sie handeln.
error-wrong-method-title = Diese Seite lässt sich so nicht öffnen
error-wrong-method-text = Es wurde nichts geändert. Gehen Sie zur vorigen Seite zurück und benutzen Sie deren Schaltflächen.
error-too-large-title = Zu viele Daten
error-too-large-text = Was Sie gesendet haben, ist zu groß. Es wurde nichts gespeichert. Kürzen Sie Ihre Texte oder wählen Sie eine kleinere Datei.
error-unreadable-title = Formular nicht lesbar
error-unreadable-text = Was Sie gesendet haben, konnte nicht gelesen werden. Es wurde nichts gespeichert. Gehen Sie zum Formular zurück und versuchen Sie es erneut.
error-form-expired-title = Dieses Formular ist nicht mehr gültig
error-form-expired-text = Es wurde nichts gesendet. Öffnen Sie die Seite erneut und beginnen Sie von vorn. Ihre Entwürfe sind erhalten.
error-not-kept-title = Die Datei konnte nicht gespeichert werden
error-not-kept-text = Ihre Datei ist angekommen, aber der Ort, an dem Dokumente aufbewahrt werden, antwortet nicht. Es wurde nichts gespeichert. Versuchen Sie es in einigen Minuten noch einmal.
error-files-too-large-title = Die Datei ist zu groß
error-files-too-large-text = Was Sie gewählt haben, ist größer als 15 MB, mehr nimmt dieses Formular auf einmal nicht an. Es wurde nichts gespeichert; bereits beigefügte Dokumente sind noch da. Wählen Sie ein PDF von höchstens 2 MB oder ein Foto von höchstens 12 MB: Der Dienst verkleinert es selbst.
error-back-to-page = Zurück zur Seite
error-not-arrived-title = Die Datei ist nicht vollständig angekommen
error-not-arrived-text = Die Verbindung wurde unterbrochen oder war zu langsam. Es wurde nichts gespeichert. Gehen Sie zum Formular zurück und senden Sie die Datei noch einmal.
error-busy-title = Im Moment kommen viele Dateien an
error-busy-text = Es wurde nichts gespeichert. Warten Sie eine Minute und senden Sie die Datei dann noch einmal.
error-already-sent-title = Dieses Formular ist bereits gesendet
error-already-sent-text = Es wurde nur einmal gespeichert. Hier ist das Ergebnis.
error-changed-meanwhile-title = Jemand anderes hat diese Seite geändert
error-changed-meanwhile-text = Ihre Antworten wurden nicht gespeichert. Sehen Sie, was sich geändert hat, und beginnen Sie dann von vorn.
error-incident-title = Der Dienst hat ein Problem
error-incident-text = Ihre letzte Handlung wurde nicht gespeichert. Was vorher gespeichert war, ist sicher. Versuchen Sie es in einigen Minuten erneut.
error-incident-number = Vorfallnummer: { $number }. Geben Sie diese Nummer an, wenn Sie uns kontaktieren.
error-to-start = Zur Startseite
error-try-again = Erneut versuchen
