# No name of a worker, no type of leave, no NISS in any mail (NTF-01, NTF-06)
mail-greeting = Bonjour,
mail-closing = Ceci est un message automatique. Ne répondez pas à cette adresse.
mail-sign-in = Connectez-vous pour la consulter : { $url }
mail-submitted-subject = Demande { $ticket } : accusé de réception
mail-submitted-text = Votre demande est envoyée. Elle a reçu le numéro de ticket { $ticket } le { $date }.
mail-invitation-subject = Une demande attend vos informations
mail-invitation-text = Votre employeur a introduit une demande pour vous le { $date }. Complétez votre partie pour que l'ONEM puisse l'examiner.
