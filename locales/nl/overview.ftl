overview-title = Overzichtsscherm

# Counters
overview-counters-title = In één oogopslag
overview-counter-waiting-worker =
    { $count ->
        [one] Aanvraag wacht op de werknemer
       *[other] Aanvragen wachten op de werknemer
    }
overview-counter-with-office =
    { $count ->
        [one] Aanvraag bij de RVA
       *[other] Aanvragen bij de RVA
    }
overview-counter-ending-soon =
    { $count ->
        [one] Onderbreking die binnenkort eindigt
       *[other] Onderbrekingen die binnenkort eindigen
    }
overview-counter-drafts =
    { $count ->
        [one] Niet-verzonden concept
       *[other] Niet-verzonden concepten
    }

# Search, first panel
overview-search-title = Een aanvraag zoeken
overview-search-interruption = Zoeken op kenmerken van de onderbreking
overview-search-type = Type onderbreking
overview-search-regime = Regeling
overview-search-ticket = Ticketnummer
overview-search-ticket-hint = Hoofdletters, spaties en koppeltekens zijn niet van belang.
overview-search-period = Periode
overview-search-period-from = Periode vanaf
overview-search-period-to = tot en met
overview-search-period-help = Elke onderbreking die deze periode raakt, wordt getoond, ook als ze vroeger begint of later eindigt. Een leeg veld beperkt niets.
overview-search-status = Status van de aanvraag

# Search, second panel
overview-search-worker = Zoeken op werknemer
overview-search-niss = Rijksregisternummer (INSZ)
overview-search-niss-mask = (999999/999-99)
overview-search-niss-picker = Selecteer in het Dimona-personeelsbestand
overview-search-niss-picker-help = Het Dimona-bestand bevat de werknemers die u hebt aangegeven. Kies er een: het nummer komt dan hier te staan.

# Problems of the search
overview-problem-ticket-check = Geen enkele aanvraag heeft dit nummer en er zit een fout in. Controleer het nummer.
overview-problem-ticket-unknown = Geen enkele aanvraag heeft het nummer { $ticket }.
overview-problem-period-order = De periode eindigt voor ze begint. Controleer beide datums.

# Results
overview-results-title = Resultaat: aanvragen
overview-column-niss = INSZ
overview-column-name = Naam
overview-column-ticket = Ticketnummer
overview-column-type = Type onderbreking
overview-column-regime = Regeling
overview-column-start = Begindatum
overview-column-end = Einddatum
overview-column-submitted = Indienings­datum
overview-column-status = Status
overview-column-office = RVA-kantoor
overview-column-actions = Acties
overview-no-ticket = Zonder nummer
overview-no-name = —
overview-office-unknown = te bepalen
overview-office-unknown-help = Het kantoor hangt af van de woonplaats van de werknemer. Het is bekend zodra de werknemer zijn deel heeft ingevuld.
overview-results-count =
    { $count ->
        [one] { $count } resultaat
       *[other] { $count } resultaten
    } ({ $pages ->
        [one] { $pages } pagina
       *[other] { $pages } pagina's
    })
overview-results-empty = Geen enkele aanvraag stemt overeen met uw zoekopdracht.
overview-results-empty-advice = Verruim de periode, verwijder een filter of wis de zoekopdracht.
overview-results-none-yet = U hebt nog geen aanvragen.
overview-results-none-yet-advice = Dien een aanvraag in voor een werknemer. Ze verschijnt hier met haar ticketnummer.

# Drafts
overview-drafts-title = Concepten
overview-drafts-intro = Deze aanvragen zijn opgeslagen maar niet verzonden.
overview-drafts-empty = Geen concepten.
overview-drafts-saved = Opgeslagen op { $date } om { $time }
overview-drafts-saved-by = Opgeslagen op { $date } om { $time } door { $name }
overview-drafts-resume = Verdergaan
overview-drafts-resume-for = Verdergaan met het concept voor { $name }
overview-drafts-delete = Verwijderen
overview-drafts-delete-for = Concept voor { $name } verwijderen
overview-drafts-deleted = Het concept is verwijderd.
overview-drafts-no-type = Type nog niet gekozen

# An office and how to reach it
office-title = RVA-kantoor: { $name }
office-address = Adres
office-phone = Telefoon
office-email = E-mailadres
office-hours = Openingsuren

# Comforts of the overview
overview-search-name = Naam van de werknemer
overview-search-name-hint = Zonder accenten, in eender welke volgorde; een verkeerde letter stoort niet.
overview-search-comment = Woorden uit de opmerking
overview-search-comment-hint = Elk woord moet in de opmerking staan.
overview-cut = Meer dan { $count } aanvragen bevatten deze woorden. Alleen de { $count } dringendste worden getoond: voeg een woord toe.
overview-tabs-title = Aanvragen per status
overview-tab-all = Alle
overview-chips-title = Actieve filters
overview-chip = { $label }: { $value }
overview-chip-from = Vanaf { $date }
overview-chip-to = Tot en met { $date }
overview-chip-ends-by = Eindigt uiterlijk op { $date }
overview-chip-remove = Filter verwijderen:
overview-display-title = Weergave van de lijst
overview-display-sort = Sorteren op
overview-display-direction = Volgorde
overview-display-up = Oplopend
overview-display-down = Aflopend
overview-display-size = Regels per pagina
overview-display-columns = Kolommen
overview-display-apply = Toepassen
overview-sort-due = Uiterste datum
overview-due = { $actor }: uiterlijk op { $date }
overview-due-late = { $actor }: de termijn liep af op { $date }
overview-due-you = U
due-actor-employer = Werkgever
due-actor-worker = Werknemer
due-actor-office = RVA-kantoor
overview-unread = Nieuw
overview-act-role = Met uw rol kunt u alleen raadplegen.
overview-views-title = Bewaarde weergaven
overview-view-name = Naam van de weergave
overview-view-save = Deze zoekopdracht bewaren
overview-view-remove = Weergave verwijderen:
overview-view-kept = De weergave is bewaard. U vindt ze terug na elke aanmelding.
overview-view-removed = De weergave is verwijderd.
overview-view-unnamed = Geef de weergave een naam.
overview-view-full = U hebt al twintig weergaven. Verwijder er een.
overview-export = De lijst exporteren:
