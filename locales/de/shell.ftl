# The frame of every page: header, menu, breadcrumb, footer.
shell-product = Entracte
shell-office = LfA
shell-service = Laufbahnunterbrechung und Zeitkredit
shell-skip = Zum Hauptinhalt
shell-language = Sprache
shell-menu = Menü
shell-site-menu = Die Website
shell-new-request = Neuen Antrag einreichen
shell-settings = Einstellungen
shell-sign-out = Abmelden
shell-consultation = Einsicht
shell-home = Startseite
shell-overview = Übersicht
shell-breadcrumb = Brotkrümelnavigation
shell-signed-in-as = Angemeldet als
shell-acting-for = Sie handeln für
shell-switch = Wechseln
shell-switch-hidden = Arbeitgeber oder Eigenschaft
shell-demo-title = Vorführung
shell-demo = Alle Personen und Unternehmen sind erfunden. Nichts wird an das LfA gesendet.
shell-alert = Meldung
shell-alert-from = MELDUNG + { $from }:
shell-footer-promise = Die Pause zwischen zwei Akten einer Laufbahn.
shell-contact = Fragen und Kontakt
shell-rules = Angewandte Regeln
shell-planner = Planer
shell-shortcuts = Tastenkürzel
shell-shortcuts-search = Zur Suche
shell-shortcuts-list = Diese Liste zeigen
shell-shortcuts-close = Schließen
shell-shortcuts-switch = Tastenkürzel mit einer einzigen Taste verwenden
shell-key-escape = Esc

# Forms: marks, hints, errors, counters.
shell-required = Pflichtfelder
shell-error-prefix = Fehler
shell-error-summary = Prüfen Sie die folgenden Punkte
shell-date-hint = Format: TT/MM/JJJJ
shell-hours = Stunden
shell-minutes = Minuten
shell-per-week = pro Woche
shell-choose = Wählen Sie
shell-all = Alle
shell-yes = Ja
shell-no = Nein
shell-help = Hilfe
shell-help-why = Warum diese Frage
shell-help-example = Beispiel
shell-help-law = Rechtsgrundlage
shell-next = Weiter
shell-previous = Zurück
shell-confirm = Bestätigen
shell-search = Suchen
shell-reset = Zurücksetzen
shell-select = Auswählen

# The calendar beside a typed date. Month and day names come from the browser, in the page's language.
shell-calendar-open = Kalender öffnen
shell-calendar-title = Ein Datum wählen
shell-calendar-previous-month = Voriger Monat
shell-calendar-next-month = Nächster Monat
shell-calendar-previous-year = Voriges Jahr
shell-calendar-next-year = Nächstes Jahr
shell-calendar-today = Heute
shell-calendar-close = Schließen
shell-calendar-keys = Pfeiltasten: Tag und Woche. Bild auf und ab: Monat. Eingabe: wählen. Esc: schließen.

# Cards and lists.
shell-legal-mention = Rechtlicher Hinweis
shell-legal-mention-text = Jede falsche Erklärung kann verfolgt werden.
shell-warning = Achtung
shell-information = Gut zu wissen
shell-finding-blocks = Unmöglich
shell-finding-warns = Zu prüfen
shell-finding-why = Warum
shell-finding-keep = Beibehalten und erklären
shell-finding-remark = Ihre Erklärung
shell-finding-remark-hint = Sie begleitet den Antrag und wird vom Büro des LfA gelesen.
shell-ticket = Ticketnummer
shell-ticket-copy = Nummer kopieren
shell-ticket-copied = Nummer kopiert
shell-ticket-filed = Eingereicht am
shell-ticket-next = Wie es weitergeht
shell-worker = Der Arbeitnehmer
shell-worker-niss = ENSS
shell-worker-change = Anderen Arbeitnehmer wählen
shell-draft = Entwurf, nicht gesendet
shell-file-so-far = Ihr Antrag
shell-file-missing = Es fehlt noch
shell-file-length = Dauer
shell-pages = Ergebnisseiten
shell-page-previous = Vorige Seite
shell-page-next = Nächste Seite

# Counted. The -one and -other forms are filled in by the browser while typing.
shell-characters =
    { $count ->
        [one] Noch { $count } Zeichen
       *[other] Noch { $count } Zeichen
    }
shell-characters-one = Noch { "%{count}" } Zeichen
shell-characters-other = Noch { "%{count}" } Zeichen
shell-characters-none = Noch 0 Zeichen
shell-characters-over-one = { "%{count}" } Zeichen zu viel
shell-characters-over-other = { "%{count}" } Zeichen zu viel
shell-step = Schritt { NUMBER($number) } von { NUMBER($of) }
shell-page = Seite { NUMBER($number) }
