# The administration's side: granting capacities, mandates of social secretariats
administration-person = { $name }
administration-person-niss = NISS (masqué)
administration-held = Qualités de cette personne
administration-end = Mettre fin
administration-end-hidden = à la qualité : { $what }
administration-ended-now = La qualité a pris fin. Elle ne donne plus accès à rien dès maintenant.
administration-granted-now = La qualité est donnée.
administration-grant = Donner une qualité
administration-kind = Quelle qualité
administration-kind-employerUser = Utilisateur d'un employeur
administration-kind-worker = Travailleur
administration-kind-caseWorker = Gestionnaire d'un bureau de l'ONEM
administration-kind-administrator = Administration du service
administration-enterprise = Numéro d'entreprise
administration-enterprise-hint = Pour un utilisateur d'un employeur. Dix chiffres, par exemple 0999.999.922
administration-role = Rôle chez l'employeur
administration-office = Bureau
administration-from = À partir du
administration-to = Jusqu'au
administration-to-hint = Vide : sans fin.
administration-grant-button = Donner cette qualité
administration-error-kind = Choisissez la qualité à donner.
administration-error-enterprise = Indiquez le numéro d'un employeur connu du service.
administration-error-enterprise-shape = Ce numéro d'entreprise n'est pas correct : ses chiffres de contrôle ne conviennent pas.
administration-error-role = Choisissez le rôle.
administration-error-office = Choisissez le bureau.
administration-error-date = Indiquez une date qui existe, par exemple 01/03/2026.
administration-error-order = La fin vient avant le début.
administration-error-own = Personne ne se donne une qualité à soi-même. Demandez-le à un autre administrateur.
administration-error-twice = Cette personne a déjà cette qualité à ces dates.
administration-mandates = Mandats
administration-mandates-intro = Un secrétariat social agit pour un employeur à partir du premier jour d'un trimestre. Tous ses utilisateurs peuvent alors lire et introduire pour cet employeur, avec leur rôle. Un mandat auquel on met fin ne donne plus aucun accès le jour même.
administration-mandates-results = Mandats donnés
administration-mandates-search = Nom de l'employeur ou du secrétariat social
administration-mandates-count =
    { $count ->
        [one] { $count } mandat
       *[other] { $count } mandats
    } ({ $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    })
administration-mandates-empty = Aucun mandat.
administration-mandates-empty-advice = Donnez-en un ci-dessous, ou cherchez un autre nom.
administration-mandate-holder = Secrétariat social
administration-mandate-employer = Employeur
administration-mandate-period = Période
administration-mandate-action = Action
administration-mandate-end-hidden = au mandat pour { $name }
administration-mandate-give = Donner un mandat
administration-mandate-holder-number = Numéro d'entreprise du secrétariat social
administration-mandate-employer-number = Numéro d'entreprise de l'employeur
administration-mandate-quarter = Premier trimestre
administration-mandate-quarter-name =
    { $quarter ->
        [1] 1er
       *[other] { $quarter }e
    } trimestre { $year }, dès le { $date }
administration-mandate-button = Donner ce mandat
administration-mandate-given = Le mandat est donné.
administration-mandate-over = Le mandat a pris fin. Il ne donne plus aucun accès dès maintenant.
administration-error-quarter = Choisissez le trimestre.
administration-error-same = L'employeur et le secrétariat social sont les mêmes.
administration-error-bound = Un mandat lie déjà les deux à cette date.
portfolio-title = Portefeuille
portfolio-intro = Les employeurs qui ont donné mandat à { $name }. Chaque acte porte votre nom et celui du secrétariat social.
portfolio-search = Nom de l'employeur
portfolio-results = Employeurs
portfolio-count =
    { $count ->
        [one] { $count } employeur
       *[other] { $count } employeurs
    } ({ $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    })
portfolio-empty = Aucun employeur ne correspond.
portfolio-empty-advice = Vérifiez le nom, ou demandez à l'employeur s'il a donné mandat.
portfolio-name = Employeur
portfolio-number = Numéro d'entreprise
portfolio-since = Mandat depuis
portfolio-card =
    { $count ->
        [one] { $count } employeur par mandat
       *[other] { $count } employeurs par mandat
    }
portfolio-acting = { $name }, par { $holder }
