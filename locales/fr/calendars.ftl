# Private calendar addresses
calendars-title = Calendrier privé
calendars-intro-worker = Suivez vos interruptions dans votre propre agenda. L'adresse est secrète et ne dit jamais pourquoi vous êtes absent.
calendars-intro-employer = Suivez les interruptions de vos travailleurs dans votre agenda. L'adresse est secrète et ne dit jamais le motif.
calendars-make = Créer une adresse
calendars-fresh = Voici l'adresse de votre calendrier
calendars-fresh-once = Copiez-la maintenant : elle n'est montrée qu'une fois.
calendars-copy = Copier l'adresse
calendars-copied = Adresse copiée
calendars-made-on = Adresse créée le { $date }
calendars-revoke = Supprimer cette adresse
calendars-name = Entracte : absences
calendars-absence = Absence
calendars-absence-of = Absence : { $name }
calendars-unit-hint = Sans choix : tout ce que vous pouvez consulter.
