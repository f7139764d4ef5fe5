# The office's side: the files of one office
desk-title = Dossiers du bureau { $office }
desk-menu = Dossiers
desk-intro = Le numéro NISS est masqué. Chaque lecture d'un dossier est notée dans son journal, avec votre nom.
desk-results = Dossiers
desk-empty = Ce bureau n'a aucun dossier.
desk-empty-advice = Un dossier apparaît ici dès qu'un employeur introduit une demande pour un travailleur de votre ressort.
desk-request-title = Dossier d'un travailleur
desk-journal = Votre lecture de ce dossier est notée dans son journal, le { $date } à { $time }.
desk-declared-by = Introduite par { $name } (numéro d'entreprise { $number }) le { $date }
desk-filter = Afficher
desk-filter-all = Tous
desk-empty-status = Aucun dossier n'a ce statut.
desk-empty-status-advice = Choisissez un autre statut ou affichez tous les dossiers.
