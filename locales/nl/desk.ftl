# The office's side: the files of one office
desk-title = Dossiers van het kantoor { $office }
desk-menu = Dossiers
desk-intro = Het INSZ is gemaskeerd. Elke raadpleging van een dossier wordt met uw naam in het logboek van dat dossier genoteerd.
desk-results = Dossiers
desk-empty = Dit kantoor heeft geen dossiers.
desk-empty-advice = Een dossier verschijnt hier zodra een werkgever een aanvraag indient voor een werknemer uit uw ambtsgebied.
desk-request-title = Dossier van een werknemer
desk-journal = Uw raadpleging van dit dossier is op { $date } om { $time } in het logboek genoteerd.
desk-declared-by = Ingediend door { $name } (ondernemingsnummer { $number }) op { $date }
desk-filter = Tonen
desk-filter-all = Alle
desk-empty-status = Geen enkel dossier heeft deze status.
desk-empty-status-advice = Kies een andere status of toon alle dossiers.
