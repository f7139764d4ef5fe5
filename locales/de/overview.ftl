overview-title = Übersicht
overview-results-count =
    { $count ->
        [one] { $count } Ergebnis
       *[other] { $count } Ergebnisse
    } ({ $pages ->
        [one] { $pages } Seite
       *[other] { $pages } Seiten
    })
