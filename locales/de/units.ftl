# Establishment units of an employer, and who may do what there
units-title = Niederlassungseinheiten
units-list = Die Niederlassungseinheiten
units-intro = Die Orte, an denen Ihr Personal arbeitet, wie die Zentrale Datenbank der Unternehmen sie nummeriert. Ein Antrag kann die Einheit des Arbeitnehmers nennen.
units-empty = Keine Niederlassungseinheit
units-empty-advice = Ohne Einheit gelten Ihre Anträge für das ganze Unternehmen.
units-count = { $count ->
    [one] { $count } Einheit
   *[other] { $count } Einheiten
 } ({ $pages ->
    [one] { $pages } Seite
   *[other] { $pages } Seiten
 })
units-name = Bezeichnung
units-number = Nummer der Niederlassungseinheit
units-number-hint = Zehn Ziffern, die erste von 2 bis 8, zum Beispiel 2.999.999.172
units-address = Adresse
units-street = Straße und Hausnummer
units-postal-code = Postleitzahl
units-place = Gemeinde
units-state = Stand
units-open = In Betrieb
units-open-until = In Betrieb bis { $day }
units-ended = Beendet am { $day }
units-enter = Eine Einheit hinzufügen
units-enter-button = Einheit hinzufügen
units-entered = Die Niederlassungseinheit ist hinzugefügt.
units-changed = Die Niederlassungseinheit ist gespeichert.
units-contact = Kontaktperson der Einheit
units-contact-hint = Ohne Antwort gilt die Kontaktperson des Unternehmens auch für diese Einheit.
units-end = Ende der Einheit
units-last-day = Letzter Tag
units-last-day-hint = Auszufüllen, wenn die Einheit schließt. Ihre Akten bleiben lesbar; ein neuer Antrag kann sie nicht mehr nennen.
units-error-shape = Die Nummer einer Niederlassungseinheit hat zehn Ziffern und beginnt mit einer Ziffer von 2 bis 8.
units-error-check = Die Prüfziffern dieser Niederlassungseinheit stimmen nicht.
units-error-twice = Sie haben bereits eine Einheit mit dieser Nummer.
units-error-long = Schreiben Sie höchstens 100 Zeichen.
