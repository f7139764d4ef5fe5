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
administration-kind-support = Assistance du service : voit où en est un dossier, ni congé ni document
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
administration-alerts = Annonces
administration-alerts-intro = Une annonce s'affiche au-dessus des pages choisies, du début à la fin indiqués, dans la langue de chaque page.
administration-alerts-list = Annonces publiées
administration-alerts-empty = Aucune annonce.
administration-alerts-empty-advice = Publiez-en une ci-dessous.
administration-alert-text = Texte
administration-alert-where = Pages
administration-alert-when = Affichage
administration-alert-state = État
administration-alert-state-coming = à venir
administration-alert-state-shown = affichée
administration-alert-state-over = terminée
administration-alert-state-withdrawn = retirée
administration-alert-window = du { $from } au { $until }
administration-alert-withdraw = Retirer
administration-alert-withdraw-hidden = l'annonce { $text }
administration-alert-write = Publier une annonce
administration-alert-fr = Texte en français
administration-alert-nl = Texte en néerlandais
administration-alert-de = Texte en allemand
administration-alert-en = Texte en anglais
administration-alert-places = Sur quelles pages
administration-alert-places-public = Pages publiques
administration-alert-places-employer = Pages des employeurs
administration-alert-places-worker = Pages des travailleurs
administration-alert-places-office = Pages des bureaux
administration-alert-places-administration = Pages de l'administration
administration-alert-from-day = Premier jour
administration-alert-from-time = Heure du début
administration-alert-until-day = Dernier jour
administration-alert-until-time = Heure de la fin
administration-alert-time-hint = Heure de Bruxelles, par exemple 08:30
administration-alert-button = Publier
administration-alert-published = L'annonce est publiée.
administration-alert-withdrawn = L'annonce est retirée.
administration-error-text = Écrivez le texte dans cette langue.
administration-error-text-long = Le texte compte plus de 500 caractères.
administration-error-places = Choisissez au moins un groupe de pages.
administration-error-time = Indiquez une heure entre 00:00 et 23:59.
administration-error-window = La fin doit venir après le début et après maintenant.
administration-facts = Données de référence
administration-facts-intro = Les faits propres à l'exploitant et les seuils datés. Un dossier garde les valeurs du jour où il a été introduit.
administration-facts-offices = Coordonnées des bureaux
administration-facts-office-saved = Les coordonnées sont enregistrées.
administration-facts-office-contact = Coordonnées montrées au public
administration-facts-office-contact-hint = Adresse, téléphone, heures d'ouverture. Vide : « non communiqué ».
administration-facts-none = non communiqué
administration-facts-edit = Modifier
administration-facts-edit-hidden = les coordonnées de { $name }
administration-facts-save = Enregistrer
administration-facts-thresholds = Seuils
administration-facts-threshold-name = Seuil
administration-facts-threshold-from = En vigueur depuis
administration-facts-threshold-amount = Valeur
administration-facts-threshold-source = Source
administration-facts-threshold-add = Ajouter une valeur
administration-facts-threshold-which = Quel seuil
administration-facts-threshold-added = La valeur est ajoutée.
administration-facts-threshold-personnel-list-max = Travailleurs à partir desquels la liste du personnel se cherche
administration-error-amount = Indiquez un nombre entier entre 0 et 1 000 000.
administration-error-threshold = Choisissez le seuil.
administration-error-source = Indiquez d'où vient cette valeur.
administration-error-past = Une nouvelle valeur vaut au plus tôt aujourd'hui : les dossiers d'hier gardent la leur.
administration-error-same-day = Une valeur vaut déjà depuis ce jour.
administration-error-contact-long = Les coordonnées comptent plus de 500 caractères.
administration-switches = Fonctions
administration-switches-intro = Une fonction éteinte n'est plus proposée et ses pages le disent, sans redémarrage. Ce qui est déjà introduit reste lisible.
administration-switch-state = État
administration-switch-on = Allumée
administration-switch-off = Éteinte
administration-switch-turn-on = Allumer
administration-switch-turn-off = Éteindre
administration-switch-changed = Le changement est enregistré.
administration-switch-never = jamais changée
administration-switch-since = changée le { $date } par { $name }
switch-planner = Simulateur public
switch-planner-what = Essayer une interruption sans se connecter.
switch-filing = Introduction de demandes
switch-filing-what = Commencer et confirmer une demande, côté employeur.
switch-off-title = Cette fonction est momentanément fermée
switch-off-words = Elle a été fermée par les gestionnaires du service. Ce que vous avez encodé est conservé. Réessayez plus tard.
administration-facts-office-appeal = Adresse pour les recours (tribunal du travail)
administration-facts-office-appeal-hint = Figure dans les lettres de décision de ce bureau. Vide : « non communiqué ».
administration-facts-threshold-decision-months = Mois dont le bureau dispose pour décider
administration-facts-threshold-appeal-months = Mois pour introduire un recours
administration-facts-threshold-answer-months = Mois pour répondre à une question du bureau
administration-facts-threshold-warning-days = Jours entre l'avertissement des parties et la clôture d'un dossier oublié
