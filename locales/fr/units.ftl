# Establishment units of an employer, and who may do what there
units-title = Unités d'établissement
units-list = Les unités d'établissement
units-intro = Les lieux où travaille votre personnel, tels que la Banque-Carrefour des Entreprises les numérote. Une demande peut nommer l'unité du travailleur.
units-empty = Aucune unité d'établissement
units-empty-advice = Sans unité, vos demandes valent pour toute l'entreprise.
units-count = { $count ->
    [one] { $count } unité
   *[other] { $count } unités
 } ({ $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
 })
units-name = Dénomination
units-number = Numéro d'unité d'établissement
units-number-hint = Dix chiffres, le premier de 2 à 8, par exemple 2.999.999.172
units-address = Adresse
units-street = Rue et numéro
units-postal-code = Code postal
units-place = Commune
units-state = État
units-open = En activité
units-open-until = En activité jusqu'au { $day }
units-ended = Terminée le { $day }
units-enter = Ajouter une unité
units-enter-button = Ajouter l'unité
units-entered = L'unité d'établissement est ajoutée.
units-changed = L'unité d'établissement est enregistrée.
units-contact = Personne de contact de l'unité
units-contact-hint = Sans réponse, la personne de contact de l'entreprise vaut aussi pour cette unité.
units-end = Fin de l'unité
units-last-day = Dernier jour
units-last-day-hint = À remplir quand l'unité ferme. Ses dossiers restent lisibles ; une nouvelle demande ne peut plus la nommer.
units-error-shape = Un numéro d'unité d'établissement compte dix chiffres et commence par un chiffre de 2 à 8.
units-error-check = Les chiffres de contrôle de cette unité d'établissement ne sont pas corrects.
units-error-twice = Vous avez déjà une unité de ce numéro.
units-error-long = Écrivez 100 caractères au plus.

# Who may do what in an employer
roles-title = Personnes et droits
roles-list = Les personnes et leurs droits
roles-intro = Qui consulte, introduit, répond aux avertissements et gère vos paramètres. Un droit limité à des unités n'ouvre que les dossiers de ces unités.
roles-name = Nom
roles-role = Rôle
roles-since = Depuis
roles-every-unit = Toute l'entreprise
roles-hint-reader = Consulte les dossiers.
roles-hint-filer = Introduit, modifie et annule aussi des demandes.
roles-hint-decider = Répond aussi aux avertissements écrits.
roles-hint-administrator = Gère aussi les paramètres, les unités et les droits ; toujours pour toute l'entreprise.
roles-units-hint = Sans choix : toute l'entreprise. Un dossier sans unité n'est visible que sans limite.
roles-niss-hint = La personne figure dans votre fichier du personnel.
roles-grant = Donner un droit
roles-grant-button = Donner ce droit
roles-granted = Le droit est donné.
roles-changed = Le droit est enregistré.
roles-ended = Le droit est terminé : il n'ouvre plus rien.
roles-end = Terminer ce droit
roles-end-hint = La personne ne trouve plus rien de votre entreprise, dès maintenant.
roles-end-button = Terminer le droit
roles-error-unknown = Cette personne ne figure pas dans votre fichier du personnel. Demandez ce droit à l'administration du service.
roles-error-already = Cette personne a déjà un droit ici. Ouvrez-le dans la liste pour le modifier.
roles-error-own = Personne ne se donne un droit. Demandez-le à un autre administrateur.
roles-error-administrator = Un administrateur agit pour toute l'entreprise. Retirez les unités ou choisissez un autre rôle.
roles-error-many = Choisissez 50 unités au plus, ou aucune pour toute l'entreprise.
