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
catalogue-confidence-high = texte officiel
catalogue-confidence-medium = bonne source secondaire
catalogue-confidence-low = source faible, à confirmer

# Sources that are not an article or a sheet; those stay as they are cited
source-manual = manuel de l'employeur
source-practice = pratique courante
source-check-digits = chiffres de contrôle
source-national-register = Registre national
source-list-of-joint-committees = liste des commissions paritaires
source-catalogue-of-this-service = catalogue de ce service
source-doctrine-of-this-service = principe de ce service
source-social-security-portal = portail de la sécurité sociale
source-reference-amounts-csv = table des montants de ce service
source-spf-emploi = SPF Emploi
source-spf-parental = SPF Emploi (congé parental)
source-spf-medical = SPF Emploi (assistance médicale)
source-onem-list-of-offices = liste des bureaux de l'ONEM
source-onem-news-10-09-2024 = ONEM, actualité du 10/09/2024
source-faq-parental = ONEM, questions sur le congé parental
source-faq-time-credit = ONEM, questions sur le crédit-temps
source-faq-hospital = ONEM, questions sur l'enfant hospitalisé
source-faq-count = ONEM, questions sur le calcul des mois
source-faq-2026 = ONEM, questions de 2026
source-rules-9 = règles de ce service sur les montants
