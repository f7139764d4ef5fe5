# The administration's side: people and their capacities
people-title = Personnes et qualités
people-menu = Personnes
people-intro = Toute personne qui s'est déjà connectée ou à qui une qualité a été donnée. Le numéro NISS est masqué.
people-search = Chercher une personne
people-search-name = Nom ou prénom
people-search-hint = Le début de chaque mot suffit. Les accents sont sans importance.
people-results = Personnes
people-column-name = Nom
people-column-niss = NISS
people-column-capacities = Qualités
people-count =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    } ({ $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    })
people-empty = Aucune personne ne porte ce nom.
people-empty-advice = Vérifiez l'orthographe ou cherchez avec un seul mot.
people-no-capacity = Aucune qualité
people-employer = { $role } pour { $name } ({ $number })
people-worker = Travailleur
people-case-worker = Gestionnaire du bureau { $office }
people-administrator = Administration du service
people-support = Assistance du service
people-since = depuis le { $date }
people-ended = du { $start } au { $end }, terminée
people-until = du { $start } au { $end }
people-from = à partir du { $date }
