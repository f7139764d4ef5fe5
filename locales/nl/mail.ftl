# No name of a worker, no type of leave, no NISS in any mail (NTF-01, NTF-06)
mail-greeting = Goedendag,
mail-closing = Dit is een automatisch bericht. Antwoord niet op dit adres.
mail-sign-in = Meld u aan om ze te raadplegen: { $url }
mail-submitted-subject = Aanvraag { $ticket }: ontvangstbewijs
mail-submitted-text = Uw aanvraag is verzonden. Ze heeft op { $date } het ticketnummer { $ticket } gekregen.
mail-invitation-subject = Een aanvraag wacht op uw informatie
mail-invitation-text = Uw werkgever heeft op { $date } een aanvraag voor u ingediend. Vul uw deel in, zodat de RVA ze kan onderzoeken.
