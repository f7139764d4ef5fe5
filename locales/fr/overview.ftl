overview-title = Écran d'aperçu
overview-results-count =
    { $count ->
        [one] { $count } résultat
       *[other] { $count } résultats
    } ({ $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    })
