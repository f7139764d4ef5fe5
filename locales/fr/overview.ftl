overview-title = Écran d'aperçu

# Counters
overview-counters-title = En un coup d'œil
overview-counter-waiting-worker =
    { $count ->
        [one] Demande en attente du travailleur
       *[other] Demandes en attente du travailleur
    }
overview-counter-with-office =
    { $count ->
        [one] Demande à l'ONEM
       *[other] Demandes à l'ONEM
    }
overview-counter-ending-soon =
    { $count ->
        [one] Interruption qui se termine bientôt
       *[other] Interruptions qui se terminent bientôt
    }
overview-counter-drafts =
    { $count ->
        [one] Brouillon non envoyé
       *[other] Brouillons non envoyés
    }

# Search, first panel
overview-search-title = Chercher une demande
overview-search-interruption = Chercher par caractéristiques d'interruption
overview-search-type = Type d'interruption
overview-search-regime = Régime
overview-search-ticket = Numéro de ticket
overview-search-ticket-hint = Majuscules, espaces et tirets sont sans importance.
overview-search-period = Période
overview-search-period-from = Période à partir de
overview-search-period-to = jusqu'à
overview-search-period-help = Toute interruption qui touche cette période est affichée, même si elle commence avant ou se termine après. Une date laissée vide ne limite rien.
overview-search-status = Statut de la demande

# Search, second panel
overview-search-worker = Chercher sur le travailleur
overview-search-niss = Numéro de registre national (NISS)
overview-search-niss-mask = (999999/999-99)
overview-search-niss-picker = Sélectionnez dans le fichier du personnel Dimona
overview-search-niss-picker-help = Le fichier Dimona contient les travailleurs que vous avez déclarés. Choisissez-en un : son numéro revient ici.

# Problems of the search
overview-problem-ticket-check = Aucune demande ne porte ce numéro et il contient une erreur. Vérifiez le numéro.
overview-problem-ticket-unknown = Aucune demande ne porte le numéro { $ticket }.
overview-problem-period-order = La période se termine avant de commencer. Vérifiez les deux dates.

# Results
overview-results-title = Résultat : demandes
overview-column-niss = NISS
overview-column-name = Nom
overview-column-ticket = Numéro de ticket
overview-column-type = Type d'interruption
overview-column-regime = Régime
overview-column-start = Date de début
overview-column-end = Date de fin
overview-column-submitted = Date d'introduction
overview-column-status = Statut
overview-column-office = Bureau de l'ONEM
overview-column-actions = Actions
overview-no-ticket = Sans numéro
overview-no-name = —
overview-office-unknown = à déterminer
overview-office-unknown-help = Le bureau dépend du domicile du travailleur. Il sera connu quand le travailleur aura complété sa partie.
overview-results-count =
    { $count ->
        [one] { $count } résultat
       *[other] { $count } résultats
    } ({ $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    })
overview-results-empty = Aucune demande ne correspond à votre recherche.
overview-results-empty-advice = Élargissez la période, retirez un filtre ou réinitialisez la recherche.
overview-results-none-yet = Vous n'avez pas encore de demande.
overview-results-none-yet-advice = Introduisez une demande pour un travailleur. Elle apparaîtra ici avec son numéro de ticket.

# Drafts
overview-drafts-title = Brouillons
overview-drafts-intro = Ces demandes sont enregistrées mais ne sont pas envoyées.
overview-drafts-empty = Aucun brouillon.
overview-drafts-saved = Enregistré le { $date } à { $time }
overview-drafts-saved-by = Enregistré le { $date } à { $time } par { $name }
overview-drafts-resume = Reprendre
overview-drafts-resume-for = Reprendre le brouillon pour { $name }
overview-drafts-delete = Supprimer
overview-drafts-delete-for = Supprimer le brouillon pour { $name }
overview-drafts-deleted = Le brouillon est supprimé.
overview-drafts-no-type = Type pas encore choisi

# An office and how to reach it
office-title = Bureau de l'ONEM : { $name }
office-address = Adresse
office-phone = Téléphone
office-email = Adresse e-mail
office-hours = Heures d'ouverture

# Comforts of the overview
overview-search-name = Nom du travailleur
overview-search-name-hint = Sans accents, dans n'importe quel ordre ; une lettre fausse ne gêne pas.
overview-search-comment = Mots du commentaire
overview-search-comment-hint = Chaque mot doit se trouver dans le commentaire.
overview-cut = Plus de { $count } demandes contiennent ces mots. Seules les { $count } plus pressantes sont affichées : ajoutez un mot.
overview-tabs-title = Demandes par statut
overview-tab-all = Toutes
overview-chips-title = Filtres actifs
overview-chip = { $label } : { $value }
overview-chip-from = À partir du { $date }
overview-chip-to = Jusqu'au { $date }
overview-chip-ends-by = Se termine au plus tard le { $date }
overview-chip-remove = Retirer le filtre
overview-display-title = Affichage de la liste
overview-display-sort = Trier par
overview-display-direction = Ordre
overview-display-up = Croissant
overview-display-down = Décroissant
overview-display-size = Lignes par page
overview-display-columns = Colonnes
overview-display-apply = Appliquer
overview-sort-due = Échéance
overview-due = { $actor } : au plus tard le { $date }
overview-due-late = { $actor } : le délai était le { $date }
overview-due-you = Vous
due-actor-employer = Employeur
due-actor-worker = Travailleur
due-actor-office = Bureau de l'ONEM
overview-unread = Nouveau
overview-act-role = Votre rôle permet seulement de consulter.
overview-views-title = Vues enregistrées
overview-view-name = Nom de la vue
overview-view-save = Enregistrer cette recherche
overview-view-remove = Supprimer la vue
overview-view-kept = La vue est enregistrée. Vous la retrouverez après chaque connexion.
overview-view-removed = La vue est supprimée.
overview-view-unnamed = Donnez un nom à la vue.
overview-view-full = Vous avez déjà vingt vues. Supprimez-en une.
overview-export = Exporter la liste :
