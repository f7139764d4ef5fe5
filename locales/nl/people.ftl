# The administration's side: people and their capacities
people-title = Personen en hoedanigheden
people-menu = Personen
people-intro = Iedereen die zich al heeft aangemeld of aan wie een hoedanigheid is gegeven. Het INSZ is gemaskeerd.
people-search = Een persoon zoeken
people-search-name = Naam of voornaam
people-search-hint = Het begin van elk woord volstaat. Accenten zijn onbelangrijk.
people-results = Personen
people-column-name = Naam
people-column-niss = INSZ
people-column-capacities = Hoedanigheden
people-count =
    { $count ->
        [one] { $count } persoon
       *[other] { $count } personen
    } ({ $pages ->
        [one] { $pages } pagina
       *[other] { $pages } pagina's
    })
people-empty = Niemand draagt deze naam.
people-empty-advice = Controleer de spelling of zoek met één woord.
people-no-capacity = Geen hoedanigheid
people-employer = { $role } voor { $name } ({ $number })
people-worker = Werknemer
people-case-worker = Dossierbehandelaar van het kantoor { $office }
people-administrator = Beheer van de dienst
people-support = Ondersteuning van de dienst
people-since = sinds { $date }
people-ended = van { $start } tot en met { $end }, beëindigd
people-until = van { $start } tot en met { $end }
people-from = vanaf { $date }
