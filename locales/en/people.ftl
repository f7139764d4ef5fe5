# The administration's side: people and their capacities
people-title = People and capacities
people-menu = People
people-intro = Everyone who has already signed in or has been given a capacity. The NISS is masked.
people-search = Search for a person
people-search-name = Family or given name
people-search-hint = The beginning of each word is enough. Accents do not matter.
people-results = People
people-column-name = Name
people-column-niss = NISS
people-column-capacities = Capacities
people-count =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    } ({ $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    })
people-empty = Nobody has this name.
people-empty-advice = Check the spelling or search with a single word.
people-no-capacity = No capacity
people-employer = { $role } for { $name } ({ $number })
people-worker = Employee
people-case-worker = Case worker of the { $office } office
people-administrator = Administration of the service
people-support = Support of the service
people-since = since { $date }
people-ended = from { $start } to { $end }, ended
people-until = from { $start } to { $end }
people-from = from { $date }
