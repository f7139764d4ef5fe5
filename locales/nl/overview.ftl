overview-title = Overzichtsscherm
overview-results-count =
    { $count ->
        [one] { $count } resultaat
       *[other] { $count } resultaten
    } ({ $pages ->
        [one] { $pages } pagina
       *[other] { $pages } pagina's
    })
