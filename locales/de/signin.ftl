signin-title = Zugang zu den gesicherten Diensten
signin-intro = Wählen Sie das Anmeldemittel, das Sie besitzen.
signin-guide-title = Welches Mittel wählen?
signin-guide-text = Ein belgischer Personalausweis und ein Kartenleser: eID. Ein Smartphone mit itsme: itsme. Eine elektronische Identität eines anderen europäischen Landes: eIDAS. Ein Benutzername der Sozialen Sicherheit: Zugangscodes.

# The groups and their buttons
signin-csam = CSAM
signin-csam-button = Über CSAM anmelden
signin-button = Anmelden

# The means, by key
means-eid = eID und Kartenleser
means-bmid = itsme-App
means-eidas = EIDAS Europäische elektronische Identifizierung
means-pwd = Zugangscodes
signin-second-factor = Benutzername und mobile App oder E-Mail
means-totp = Benutzername und mobile App
means-mail = Benutzername und E-Mail
means-other = Anderes Mittel
means-bidf = Belgian ID für Ausländer
means-eid-help = Stecken Sie Ihren Personalausweis in den Leser und geben Sie Ihren PIN-Code ein.
means-bmid-help = Sie bestätigen in der itsme-App auf Ihrem Smartphone.
means-eidas-help = Für einen Ausweis oder eine Identitäts-App eines anderen europäischen Landes. Sie wählen das Land und melden sich wie in diesem Land an.
means-pwd-help = Der Benutzername und das Passwort der Sozialen Sicherheit.
means-totp-help = Ein Benutzername, ein Passwort und dann ein Code aus Ihrer mobilen App.
means-mail-help = Ein Benutzername, ein Passwort und dann ein Code, den Sie per E-Mail erhalten.
means-bidf-help = Für Personen ohne belgischen Personalausweis, die sich bei einem belgischen Dienst registriert haben.
means-help-label = Hilfe: { $means }

# After the CSAM button: the European box
signin-european-title = Europäische Authentifizierung
signin-european-identification = IDENTIFIZIERUNG
signin-european-text = mit einer europaweit anerkannten elektronischen Identifizierung

# Fields
signin-user = Benutzername
signin-password = Passwort
signin-code = Einmalcode
signin-code-hint = 6 Ziffern, aus Ihrer App oder aus der E-Mail, die Sie gerade erhalten haben
signin-code-sent = Ein Code wurde an Ihre E-Mail-Adresse gesendet. Er ist zehn Minuten gültig.

# Problems
signin-problem-password = Der Benutzername oder das Passwort ist nicht richtig.
signin-problem-slow =
    Zu viele Versuche. Warten Sie, bevor Sie es erneut versuchen: { $seconds ->
        [one] { $seconds } Sekunde
       *[other] { $seconds } Sekunden
    }.
signin-problem-code = Dieser Code ist nicht richtig, wurde schon benutzt oder ist abgelaufen. Fordern Sie einen neuen an.
signin-outage-title = Die Anmeldung über CSAM funktioniert zurzeit nicht
signin-outage-text = Die Störung liegt beim Identifizierungsdienst, nicht bei Ihnen. Ihre Entwürfe sind erhalten. Versuchen Sie es in einigen Minuten erneut.

# More assurance asked, or no number given
signin-step-up-title = Ein sichereres Mittel ist nötig
signin-step-up-text = Diese Seite enthält persönliche Daten. Melden Sie sich mit eID, itsme oder einer anerkannten europäischen Identifizierung an.
signin-step-up-button = Anders anmelden
signin-step-up-high = Diese Seite verlangt eines der sichersten Mittel. Melden Sie sich mit eID oder itsme an.
signin-step-up-highest = Diese Seite verlangt das sicherste Mittel. Melden Sie sich mit Ihrer eID-Karte und einem Lesegerät an.
signin-too-low-title = Dieses Mittel ist nicht sicher genug
signin-too-low-text = CSAM hat Sie erkannt, aber nicht sicher genug für das, was Sie verlangt haben. Nichts ist verloren: Wählen Sie ein anderes Mittel.
signin-refused-title = Die Anmeldung ist nicht gelungen
signin-refused-text = Die Antwort von CSAM passte nicht zu Ihrer Anfrage. Zur Sicherheit ist niemand angemeldet. Beginnen Sie von vorn: Das genügt meistens.
signin-no-number-title = Keine Nationalregisternummer erhalten
signin-no-number-text = Ihr Anmeldemittel hat keine Nationalregisternummer und keine Bisnummer übermittelt. Dieser Dienst braucht sie, um Sie zu erkennen. Versuchen Sie ein anderes Mittel oder rufen Sie das Kontaktzentrum an.

# Signed out
signin-out-title = Sie sind abgemeldet
signin-out-text = Ihre Entwürfe sind erhalten. Schließen Sie den Browser, wenn andere diesen Computer benutzen.
signin-out-both = Ihre Sitzung in diesem Dienst und Ihre CSAM-Sitzung sind beendet.
signin-out-here = Ihre Sitzung in diesem Dienst ist beendet. Ihre CSAM-Sitzung kann in diesem Browser noch offen sein.
signin-again = Erneut anmelden

# For whom do you act?
capacity-title = Für wen handeln Sie?
capacity-intro = Sie sehen nur die Daten der gewählten Eigenschaft. Sie können sie jederzeit wechseln.
capacity-worker = Mich selbst, als Arbeitnehmer
capacity-case-worker = Sachbearbeiter des Büros { $office }
capacity-administrator = Verwaltung des Dienstes
capacity-support = Support des Dienstes

# The stand-in for CSAM, in demonstrations and tests
standin-title = CSAM zur Vorführung
standin-warning = Dies ersetzt CSAM. Alle Personen sind erfunden. Geben Sie keine echten Daten ein.
standin-means = Anmeldemittel
standin-person = Person
standin-continue = Fortfahren
standin-cancel = Anmeldung abbrechen
standin-fail = Eine Störung nachstellen
