worker-title = Auswahl eines Arbeitnehmers
worker-under-threshold = Ihr Unternehmen zählt weniger als { NUMBER($threshold) } Arbeitnehmer. Sie können einen Arbeitnehmer mit dem Dimona-Verzeichnis oder von Hand auswählen.
worker-from-threshold = Ihr Unternehmen zählt mindestens { NUMBER($threshold) } Arbeitnehmer. Suchen Sie den Arbeitnehmer im Dimona-Verzeichnis oder wählen Sie ihn von Hand aus.
worker-picker-link = Um einen Arbeitnehmer im Dimona-Personalverzeichnis auszuwählen, klicken Sie hier.
worker-manual = Auswahl von Hand

# The four fields, each with the three helps of the filing fields
field-niss-label = Nationalregisternummer
field-niss-hint = 11 Ziffern, zum Beispiel 85.07.30-033.28
field-niss-why = Mit dieser Nummer erkennt das LfA den Arbeitnehmer zweifelsfrei.
field-niss-example = Sie steht auf der Rückseite des Personalausweises. Punkte, Bindestriche und Leerzeichen sind nicht nötig.
field-niss-law = Gesetz vom 8. August 1983 zur Organisation eines Nationalregisters der natürlichen Personen; Gesetz vom 15. Januar 1990 über die Zentrale Datenbank der sozialen Sicherheit, Artikel 8.
field-workerCode-label = Arbeitnehmercode
field-workerCode-hint = Angestellter oder Arbeiter, wie in der Dimona
field-workerCode-why = Er muss zum paritätischen Ausschuss passen.
field-workerCode-example = Eine Buchhalterin ist Angestellte, ein Reinigungsmitarbeiter ist Arbeiter.
field-workerCode-law = Gesetz vom 3. Juli 1978 über die Arbeitsverträge, Artikel 2 und 3.
field-jointCommittee-label = Paritätischer Ausschuss
field-jointCommittee-hint = Eine Nummer oder ein Wort, zum Beispiel 121.00 oder nettoyage
field-jointCommittee-why = Abkommen des Sektors können die Rechte des Arbeitnehmers ändern.
field-jointCommittee-example = 200.00 für die meisten Angestellten. Die Nummer steht auf dem Lohnzettel.
field-jointCommittee-law = Gesetz vom 5. Dezember 1968 über die kollektiven Arbeitsabkommen und die paritätischen Kommissionen.
field-unit-label = Niederlassungseinheit
field-unit-hint = Freiwillig
field-unit-why = Die Einheit, in der die Person arbeitet: Ihre Kollegen dieser Einheit finden die Akte wieder.
field-unit-example = Die Nummer steht in Ihrer Erklärung an das LSS.
field-unit-law = Kein Gesetz verlangt dies: Dieses Feld ist freiwillig.
field-email-label = E-Mail-Adresse des Arbeitnehmers
field-email-hint = Freiwillig
field-email-why = Der Arbeitnehmer erhält eine Einladung, seinen Teil auszufüllen. Er findet sie auch in seiner e-Box und in diesem Dienst.
field-email-example = vorname.name@example.be
field-email-law = Kein Gesetz verlangt dies: Dieses Feld ist freiwillig.

# The personnel file
worker-picker-title = Dimona-Personalverzeichnis
worker-picker-search = Name oder Nationalregisternummer
worker-picker-column-name = Name
worker-picker-column-niss = ENSS
worker-picker-column-code = Arbeitnehmercode
worker-picker-column-joint-committee = Paritätischer Ausschuss
worker-picker-column-in-service = Im Dienst seit
worker-picker-count =
    { $count ->
        [one] { $count } Arbeitnehmer
       *[other] { $count } Arbeitnehmer
    } ({ $pages ->
        [one] { $pages } Seite
       *[other] { $pages } Seiten
    })
worker-picker-empty = Kein Arbeitnehmer im Personalverzeichnis gefunden.
worker-picker-empty-advice = Überprüfen Sie die Schreibweise oder wählen Sie den Arbeitnehmer von Hand aus.
worker-picker-back = Zurück zur Auswahl von Hand

# The banner of the chosen worker
worker-banner-other-files = Die anderen Anträge dieses Arbeitnehmers
worker-source-personnel = Nach dem Personalverzeichnis vom { $date }. Sie können es ändern.
worker-source-last-request = Nach Ihrem Antrag vom { $date }. Sie können es ändern.

# Ways out of a warning, and of a word that names no committee
worker-way-personnel = Im Personalverzeichnis suchen
worker-way-retype-niss = Die Nummer berichtigen
worker-way-retype-committee = Eine andere paritätische Kommission wählen
worker-committee-several = Mehrere paritätische Kommissionen passen. Wählen Sie die richtige:
worker-committee-none = Keine paritätische Kommission passt zu diesen Wörtern.
worker-file-incomplete = Das Personalverzeichnis beantwortet nicht alles. Ergänzen Sie den Rest.
worker-correct-title = Den Arbeitnehmer berichtigen
worker-correct-save = Behalten und zurück zum Antrag
worker-search-label = Einen Arbeitnehmer nach Name oder Nummer suchen
