# No name of a worker, no type of leave, no NISS in any mail (NTF-01, NTF-06)
mail-greeting = Bonjour,
mail-closing = Ceci est un message automatique. Ne répondez pas à cette adresse.
mail-sign-in = Connectez-vous pour lire la suite : { $url }
mail-subject = { $what } ({ $ticket })
mail-ticket = Numéro de ticket : { $ticket }
mail-date = Date : { $date }
mail-day-subject = { $count ->
    [one] { $count } nouveau message
   *[other] { $count } nouveaux messages
}
mail-day-text = { $count ->
    [one] Voici le message de la journée.
   *[other] Voici les { $count } messages de la journée.
}
mail-day-choice = Vous choisissez ici quels e-mails vous recevez : { $url }
