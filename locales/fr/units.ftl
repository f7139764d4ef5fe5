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
