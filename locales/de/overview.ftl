overview-title = Übersicht

# Counters
overview-counters-title = Auf einen Blick
overview-counter-waiting-worker =
    { $count ->
        [one] Antrag wartet auf den Arbeitnehmer
       *[other] Anträge warten auf den Arbeitnehmer
    }
overview-counter-with-office =
    { $count ->
        [one] Antrag beim LfA
       *[other] Anträge beim LfA
    }
overview-counter-ending-soon =
    { $count ->
        [one] Unterbrechung, die bald endet
       *[other] Unterbrechungen, die bald enden
    }
overview-counter-drafts =
    { $count ->
        [one] Nicht gesendeter Entwurf
       *[other] Nicht gesendete Entwürfe
    }

# Search, first panel
overview-search-title = Einen Antrag suchen
overview-search-interruption = Suche nach Merkmalen der Unterbrechung
overview-search-type = Art der Unterbrechung
overview-search-regime = Regelung
overview-search-ticket = Ticketnummer
overview-search-ticket-hint = Großbuchstaben, Leerzeichen und Bindestriche spielen keine Rolle.
overview-search-period = Zeitraum
overview-search-period-from = Zeitraum ab
overview-search-period-to = bis zum
overview-search-period-help = Jede Unterbrechung, die diesen Zeitraum berührt, wird angezeigt, auch wenn sie früher beginnt oder später endet. Ein leeres Feld schränkt nichts ein.
overview-search-status = Status des Antrags

# Search, second panel
overview-search-worker = Suche nach Arbeitnehmer
overview-search-niss = Nationalregisternummer (ENSS)
overview-search-niss-mask = (999999/999-99)
overview-search-niss-picker = Im Dimona-Personalverzeichnis auswählen
overview-search-niss-picker-help = Das Dimona-Verzeichnis enthält die Arbeitnehmer, die Sie gemeldet haben. Wählen Sie einen aus: Die Nummer wird hier eingetragen.

# Problems of the search
overview-problem-ticket-check = Kein Antrag trägt diese Nummer und sie enthält einen Fehler. Überprüfen Sie die Nummer.
overview-problem-ticket-unknown = Kein Antrag trägt die Nummer { $ticket }.
overview-problem-period-order = Der Zeitraum endet, bevor er beginnt. Überprüfen Sie beide Daten.

# Results
overview-results-title = Ergebnis: Anträge
overview-column-niss = ENSS
overview-column-name = Name
overview-column-ticket = Ticketnummer
overview-column-type = Art der Unterbrechung
overview-column-regime = Regelung
# Soft hyphens: ten columns have to fit on 1280 pixels.
overview-column-start = Anfangs­datum
overview-column-end = Enddatum
overview-column-submitted = Einreichungs­datum
overview-column-status = Status
overview-column-office = Büro des LfA
overview-column-actions = Aktionen
overview-no-ticket = Ohne Nummer
overview-no-name = —
overview-office-unknown = noch zu bestimmen
overview-office-unknown-help = Das Büro hängt vom Wohnsitz des Arbeitnehmers ab. Es steht fest, sobald der Arbeitnehmer seinen Teil ausgefüllt hat.
overview-results-count =
    { $count ->
        [one] { $count } Ergebnis
       *[other] { $count } Ergebnisse
    } ({ $pages ->
        [one] { $pages } Seite
       *[other] { $pages } Seiten
    })
overview-results-empty = Kein Antrag entspricht Ihrer Suche.
overview-results-empty-advice = Erweitern Sie den Zeitraum, entfernen Sie einen Filter oder setzen Sie die Suche zurück.
overview-results-none-yet = Sie haben noch keine Anträge.
overview-results-none-yet-advice = Reichen Sie einen Antrag für einen Arbeitnehmer ein. Er erscheint hier mit seiner Ticketnummer.

# Drafts
overview-drafts-title = Entwürfe
overview-drafts-intro = Diese Anträge sind gespeichert, aber nicht gesendet.
overview-drafts-empty = Keine Entwürfe.
overview-drafts-saved = Gespeichert am { $date } um { $time }
overview-drafts-saved-by = Gespeichert am { $date } um { $time } von { $name }
overview-drafts-resume = Fortsetzen
overview-drafts-resume-for = Entwurf für { $name } fortsetzen
overview-drafts-delete = Löschen
overview-drafts-delete-for = Entwurf für { $name } löschen
overview-drafts-deleted = Der Entwurf ist gelöscht.
overview-drafts-no-type = Art noch nicht gewählt

# An office and how to reach it
office-title = Büro des LfA: { $name }
office-address = Adresse
office-phone = Telefon
office-email = E-Mail-Adresse
office-hours = Öffnungszeiten

# Comforts of the overview
overview-search-name = Name des Arbeitnehmers
overview-search-name-hint = Ohne Akzente, in beliebiger Reihenfolge; ein falscher Buchstabe stört nicht.
overview-search-comment = Wörter des Kommentars
overview-search-comment-hint = Jedes Wort muss im Kommentar stehen.
overview-cut = Mehr als { $count } Anträge enthalten diese Wörter. Nur die { $count } dringendsten werden gezeigt: Fügen Sie ein Wort hinzu.
overview-tabs-title = Anträge nach Status
overview-tab-all = Alle
overview-chips-title = Aktive Filter
overview-chip = { $label }: { $value }
overview-chip-from = Ab dem { $date }
overview-chip-to = Bis zum { $date }
overview-chip-ends-by = Endet spätestens am { $date }
overview-chip-remove = Filter entfernen:
overview-display-title = Anzeige der Liste
overview-display-sort = Sortieren nach
overview-display-direction = Reihenfolge
overview-display-up = Aufsteigend
overview-display-down = Absteigend
overview-display-size = Zeilen pro Seite
overview-display-columns = Spalten
overview-display-apply = Anwenden
overview-sort-due = Frist
overview-due = { $actor }: spätestens am { $date }
overview-due-late = { $actor }: die Frist endete am { $date }
overview-due-you = Sie
due-actor-employer = Arbeitgeber
due-actor-worker = Arbeitnehmer
due-actor-office = Büro des LfA
overview-unread = Neu
overview-act-role = Ihre Rolle erlaubt nur das Einsehen.
overview-views-title = Gespeicherte Ansichten
overview-view-name = Name der Ansicht
overview-view-save = Diese Suche speichern
overview-view-remove = Ansicht löschen:
overview-view-kept = Die Ansicht ist gespeichert. Sie finden sie nach jeder Anmeldung wieder.
overview-view-removed = Die Ansicht ist gelöscht.
overview-view-unnamed = Geben Sie der Ansicht einen Namen.
overview-view-full = Sie haben bereits zwanzig Ansichten. Löschen Sie eine davon.
overview-export = Die Liste exportieren:
