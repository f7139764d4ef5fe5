# Private calendar addresses
calendars-title = Privater Kalender
calendars-intro-worker = Verfolgen Sie Ihre Unterbrechungen im eigenen Kalender. Die Adresse ist geheim und sagt nie, warum Sie abwesend sind.
calendars-intro-employer = Verfolgen Sie die Unterbrechungen Ihrer Arbeitnehmer in Ihrem Kalender. Die Adresse ist geheim und nennt nie das Motiv.
calendars-make = Eine Adresse erstellen
calendars-fresh = Dies ist die Adresse Ihres Kalenders
calendars-fresh-once = Kopieren Sie sie jetzt: sie wird nur einmal gezeigt.
calendars-copy = Adresse kopieren
calendars-copied = Adresse kopiert
calendars-made-on = Adresse erstellt am { $date }
calendars-revoke = Diese Adresse löschen
calendars-name = Entracte: Abwesenheiten
calendars-absence = Abwesenheit
calendars-absence-of = Abwesenheit: { $name }
calendars-unit-hint = Ohne Auswahl: alles, was Sie einsehen können.
