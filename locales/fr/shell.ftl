# The frame of every page: header, menu, breadcrumb, footer.
shell-product = Entracte
shell-office = ONEM
shell-service = Interruption de Carrière et Crédit-temps
shell-skip = Aller au contenu principal
shell-language = Langue
shell-menu = Menu
shell-site-menu = Le site
shell-new-request = Introduire une nouvelle demande
shell-settings = Paramètres
shell-sign-out = Se déconnecter
shell-consultation = Consultation
shell-home = Accueil
shell-overview = Écran d'aperçu
shell-breadcrumb = Fil d'Ariane
shell-signed-in-as = Connecté en tant que
shell-acting-for = Vous agissez pour
shell-switch = Changer
shell-switch-hidden = d'employeur ou de qualité
shell-demo-title = Démonstration
shell-demo = Toutes les personnes et entreprises sont inventées. Rien n'est envoyé à l'ONEM.
shell-alert = Alerte
shell-alert-from = ALERT + { $from } :
shell-footer-promise = L'intervalle entre deux actes d'une carrière.
shell-contact = Questions et contact
shell-rules = Règles appliquées
shell-planner = Planificateur
shell-shortcuts = Raccourcis clavier
shell-shortcuts-search = Aller à la recherche
shell-shortcuts-list = Montrer cette liste
shell-shortcuts-close = Fermer
shell-shortcuts-switch = Utiliser les raccourcis à une seule touche
shell-key-escape = Échap

# Forms: marks, hints, errors, counters.
shell-required = Champs obligatoires
shell-error-prefix = Erreur
shell-error-summary = Vérifiez les points suivants
shell-date-hint = (format : jj/mm/aaaa)
shell-hours = heures
shell-minutes = minutes
shell-per-week = par semaine
shell-choose = Choisissez
shell-all = Tous
shell-yes = Oui
shell-no = Non
shell-help = Aide
shell-help-why = Pourquoi cette question
shell-help-example = Exemple
shell-help-law = Base légale
shell-next = Suivant
shell-previous = Précédent
shell-confirm = Confirmer
shell-search = Rechercher
shell-reset = Réinitialiser
shell-select = Sélectionner

# The calendar beside a typed date. Month and day names come from the browser, in the page's language.
shell-calendar-open = Ouvrir le calendrier
shell-calendar-title = Choisir une date
shell-calendar-previous-month = Mois précédent
shell-calendar-next-month = Mois suivant
shell-calendar-previous-year = Année précédente
shell-calendar-next-year = Année suivante
shell-calendar-today = Aujourd'hui
shell-calendar-close = Fermer
shell-calendar-keys = Flèches : jour et semaine. Page haut et bas : mois. Entrée : choisir. Échap : fermer.

# Cards and lists.
shell-legal-mention = Mention légale
shell-legal-mention-text = Toute déclaration incorrecte peut entraîner des poursuites.
shell-warning = Attention
shell-information = Bon à savoir
shell-finding-blocks = Impossible
shell-finding-warns = À vérifier
shell-finding-why = Pourquoi
shell-finding-keep = Garder et expliquer
shell-finding-remark = Votre explication
shell-finding-remark-hint = Elle accompagne la demande et sera lue par le bureau de l'ONEM.
shell-ticket = Numéro de ticket
shell-ticket-copy = Copier le numéro
shell-ticket-copied = Numéro copié
shell-ticket-filed = Introduite le
shell-ticket-next = La suite
shell-worker = Le travailleur
shell-worker-niss = NISS
shell-worker-change = Choisir un autre travailleur
shell-draft = Brouillon, non envoyé
shell-file-so-far = Votre demande
shell-file-missing = Il manque encore
shell-file-length = Durée
shell-pages = Pages de résultats
shell-page-previous = Page précédente
shell-page-next = Page suivante

# Counted. The -one and -other forms are filled in by the browser while typing.
shell-characters =
    { $count ->
        [one] { $count } caractère restant
       *[other] { $count } caractères restants
    }
shell-characters-one = { "%{count}" } caractère restant
shell-characters-other = { "%{count}" } caractères restants
shell-characters-none = 0 caractère restant
shell-characters-over-one = { "%{count}" } caractère de trop
shell-characters-over-other = { "%{count}" } caractères de trop
shell-step = Étape { NUMBER($number) } sur { NUMBER($of) }
shell-page = Page { NUMBER($number) }
