# The administration's side: people and their capacities
people-title = Personen und Eigenschaften
people-menu = Personen
people-intro = Alle Personen, die sich bereits angemeldet haben oder denen eine Eigenschaft erteilt wurde. Die ENSS ist maskiert.
people-search = Eine Person suchen
people-search-name = Name oder Vorname
people-search-hint = Der Anfang jedes Wortes genügt. Akzente spielen keine Rolle.
people-results = Personen
people-column-name = Name
people-column-niss = ENSS
people-column-capacities = Eigenschaften
people-count =
    { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    } ({ $pages ->
        [one] { $pages } Seite
       *[other] { $pages } Seiten
    })
people-empty = Niemand trägt diesen Namen.
people-empty-advice = Prüfen Sie die Schreibweise oder suchen Sie mit einem einzigen Wort.
people-no-capacity = Keine Eigenschaft
people-employer = { $role } für { $name } ({ $number })
people-worker = Arbeitnehmer
people-case-worker = Sachbearbeiter des Büros { $office }
people-administrator = Verwaltung des Dienstes
people-support = Support des Dienstes
people-since = seit dem { $date }
people-ended = vom { $start } bis zum { $end }, beendet
people-until = vom { $start } bis zum { $end }
people-from = ab dem { $date }
