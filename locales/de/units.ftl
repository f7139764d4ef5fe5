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

# Who may do what in an employer
roles-title = Personen und Rechte
roles-list = Die Personen und ihre Rechte
roles-intro = Wer einsieht, einreicht, Benachrichtigungen beantwortet und Ihre Einstellungen verwaltet. Ein auf Einheiten beschränktes Recht öffnet nur die Akten dieser Einheiten.
roles-name = Name
roles-role = Rolle
roles-since = Seit
roles-every-unit = Das ganze Unternehmen
roles-hint-reader = Sieht die Akten ein.
roles-hint-filer = Reicht auch Anträge ein, ändert und annulliert sie.
roles-hint-decider = Beantwortet auch schriftliche Benachrichtigungen.
roles-hint-administrator = Verwaltet auch die Einstellungen, die Einheiten und die Rechte; immer für das ganze Unternehmen.
roles-units-hint = Ohne Auswahl: das ganze Unternehmen. Eine Akte ohne Einheit ist nur ohne Beschränkung sichtbar.
roles-niss-hint = Die Person steht in Ihrer Personaldatei.
roles-grant = Ein Recht erteilen
roles-grant-button = Dieses Recht erteilen
roles-granted = Das Recht ist erteilt.
roles-changed = Das Recht ist gespeichert.
roles-ended = Das Recht ist beendet: Es öffnet nichts mehr.
roles-end = Dieses Recht beenden
roles-end-hint = Die Person findet ab sofort nichts mehr von Ihrem Unternehmen.
roles-end-button = Recht beenden
roles-error-unknown = Diese Person steht nicht in Ihrer Personaldatei. Beantragen Sie dieses Recht bei der Verwaltung des Dienstes.
roles-error-already = Diese Person hat hier bereits ein Recht. Öffnen Sie es in der Liste, um es zu ändern.
roles-error-own = Niemand erteilt sich selbst ein Recht. Wenden Sie sich an einen anderen Verwalter.
roles-error-administrator = Ein Verwalter handelt für das ganze Unternehmen. Entfernen Sie die Einheiten oder wählen Sie eine andere Rolle.
roles-error-many = Wählen Sie höchstens 50 Einheiten, oder keine für das ganze Unternehmen.
