# The frame of every page: header, menu, breadcrumb, footer.
shell-product = Entracte
shell-office = RVA
shell-service = Loopbaanonderbreking en tijdskrediet
shell-skip = Naar de hoofdinhoud
shell-language = Taal
shell-menu = Menu
shell-site-menu = De site
shell-new-request = Een nieuwe aanvraag indienen
shell-settings = Instellingen
shell-sign-out = Afmelden
shell-consultation = Raadpleging
shell-home = Startpagina
shell-overview = Overzichtsscherm
shell-breadcrumb = Kruimelpad
shell-signed-in-as = Aangemeld als
shell-acting-for = U handelt voor
shell-switch = Wisselen
shell-switch-hidden = van werkgever of hoedanigheid
shell-demo-title = Demonstratie
shell-demo = Alle personen en ondernemingen zijn verzonnen. Er wordt niets naar de RVA gestuurd.
shell-alert = Melding
shell-alert-from = MELDING + { $from }:
shell-footer-promise = De pauze tussen twee bedrijven van een loopbaan.
shell-contact = Vragen en contact
shell-rules = Toegepaste regels
shell-planner = Planner
shell-shortcuts = Sneltoetsen
shell-shortcuts-search = Naar het zoekveld
shell-shortcuts-list = Deze lijst tonen
shell-shortcuts-close = Sluiten
shell-shortcuts-switch = Sneltoetsen met één toets gebruiken
shell-key-escape = Esc

# Forms: marks, hints, errors, counters.
shell-required = Verplichte velden
shell-error-prefix = Fout
shell-error-summary = Controleer de volgende punten
shell-date-hint = Formaat: dd/mm/jjjj
shell-hours = uren
shell-minutes = minuten
shell-per-week = per week
shell-choose = Kies
shell-all = Alle
shell-yes = Ja
shell-no = Nee
shell-help = Hulp
shell-help-why = Waarom deze vraag
shell-help-example = Voorbeeld
shell-help-law = Wettelijke basis
shell-next = Volgende
shell-previous = Vorige
shell-confirm = Bevestigen
shell-search = Zoeken
shell-reset = Wissen
shell-select = Selecteren

# The calendar beside a typed date. Month and day names come from the browser, in the page's language.
shell-calendar-open = Kalender openen
shell-calendar-title = Een datum kiezen
shell-calendar-previous-month = Vorige maand
shell-calendar-next-month = Volgende maand
shell-calendar-previous-year = Vorig jaar
shell-calendar-next-year = Volgend jaar
shell-calendar-today = Vandaag
shell-calendar-close = Sluiten
shell-calendar-keys = Pijltjes: dag en week. Page Up en Page Down: maand. Enter: kiezen. Esc: sluiten.

# Cards and lists.
shell-legal-mention = Wettelijke vermelding
shell-legal-mention-text = Elke onjuiste verklaring kan tot vervolging leiden.
shell-warning = Let op
shell-information = Goed om te weten
shell-finding-blocks = Onmogelijk
shell-finding-warns = Na te kijken
shell-finding-why = Waarom
shell-finding-keep = Behouden en toelichten
shell-finding-remark = Uw toelichting
shell-finding-remark-hint = Ze gaat mee met de aanvraag en wordt gelezen door het RVA-kantoor.
shell-ticket = Ticketnummer
shell-ticket-copy = Nummer kopiëren
shell-ticket-copied = Nummer gekopieerd
shell-ticket-filed = Ingediend op
shell-ticket-next = Wat volgt
shell-worker = De werknemer
shell-worker-niss = INSZ
shell-worker-change = Een andere werknemer kiezen
shell-draft = Concept, niet verzonden
shell-file-so-far = Uw aanvraag
shell-file-missing = Nog in te vullen
shell-file-length = Duur
shell-pages = Resultaatpagina's
shell-page-previous = Vorige pagina
shell-page-next = Volgende pagina

# Counted. The -one and -other forms are filled in by the browser while typing.
shell-characters =
    { $count ->
        [one] Nog { $count } teken
       *[other] Nog { $count } tekens
    }
shell-characters-one = Nog { "%{count}" } teken
shell-characters-other = Nog { "%{count}" } tekens
shell-characters-none = Nog 0 tekens
shell-characters-over-one = { "%{count}" } teken te veel
shell-characters-over-other = { "%{count}" } tekens te veel
shell-step = Stap { NUMBER($number) } van { NUMBER($of) }
shell-page = Pagina { NUMBER($number) }
