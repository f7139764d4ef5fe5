# No name of a worker, no type of leave, no NISS in any mail (NTF-01, NTF-06)
mail-greeting = Guten Tag,
mail-closing = Dies ist eine automatische Nachricht. Antworten Sie nicht an diese Adresse.
mail-sign-in = Melden Sie sich an, um ihn einzusehen: { $url }
mail-submitted-subject = Antrag { $ticket }: Empfangsbestätigung
mail-submitted-text = Ihr Antrag ist gesendet. Er hat am { $date } die Ticketnummer { $ticket } erhalten.
mail-invitation-subject = Ein Antrag wartet auf Ihre Angaben
mail-invitation-text = Ihr Arbeitgeber hat am { $date } einen Antrag für Sie eingereicht. Füllen Sie Ihren Teil aus, damit das LfA ihn prüfen kann.
