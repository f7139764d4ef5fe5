overview-title = Overview
overview-results-count =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    } ({ $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    })
