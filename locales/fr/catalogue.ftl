# The public catalogue of rules
catalogue-title = Règles appliquées
catalogue-lead = Toutes les règles que ce service applique à une demande, avec leur source et leur date. Cette page est tirée des règles elles-mêmes.
catalogue-doctrine = Seul ce qui est impossible bloque. Le reste avertit, explique et peut être maintenu avec une remarque. L'ONEM décide ; ce service ne refuse aucun droit.
catalogue-to-planner = Essayer ces règles sur un projet d'interruption
catalogue-filter = Choisir les règles
catalogue-effect = Effet
catalogue-show = Afficher
catalogue-show-all = Toutes les règles
catalogue-count =
    { $shown ->
        [one] { $shown } règle affichée sur { NUMBER($all) }.
       *[other] { $shown } règles affichées sur { NUMBER($all) }.
    }
catalogue-weak-count =
    { $count ->
        [0] Aucune ne repose sur une source faible.
        [one] { $count } repose sur une source faible, et le dit.
       *[other] { $count } reposent sur une source faible, et le disent.
    }
catalogue-version = Version du catalogue : { $version }.
catalogue-subjects = Sujets
catalogue-source = Source
catalogue-confidence = Fiabilité
catalogue-concerns = Concerne
catalogue-in-force = En vigueur
catalogue-code = Code
catalogue-from = depuis le { $date }
catalogue-from-known = pas d'autre date connue ; appliquée depuis le { $date }
catalogue-all-types = tous les types
catalogue-subject-entry = Les données saisies
catalogue-subject-typeAndHours = Type, régime et heures
catalogue-subject-lengthAndBalance = Durée et solde
catalogue-subject-noticeAndFiling = Avertissement et introduction
catalogue-subject-persons = Le travailleur, l'enfant, le patient
catalogue-subject-employer = L'employeur et sa réponse
catalogue-subject-fileAndAmounts = Documents, suivi et montants
catalogue-effect-blocks = Bloque
catalogue-effect-warns = Avertit
catalogue-effect-informs = Informe
catalogue-confidence-H = texte officiel
catalogue-confidence-M = bonne source secondaire
catalogue-confidence-L = source faible, à confirmer
