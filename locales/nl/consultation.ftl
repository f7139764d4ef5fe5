consultation-title = Raadpleging van een aanvraag
consultation-information = Informatie over de onderbreking
consultation-type = Type onderbreking
consultation-regime = Regeling van de onderbreking
consultation-start = Begindatum van de onderbreking
consultation-end = Einddatum van de onderbreking
consultation-contract-hours = Contractuele tijd
consultation-full-time = Voltijds
consultation-during-hours = Arbeidsregeling tijdens de onderbreking
consultation-hours-week = { $hours } uur/week
consultation-ticket = Ticketnummer
consultation-comment = Opmerking
consultation-notice-date = Datum van kennisgeving
consultation-submitted = Indienings­datum
consultation-office = RVA-kantoor
consultation-agreement = Akkoord van de werkgever
agreement-agreed = Gegeven
agreement-smallRest = Niet nodig: saldo van het recht
consultation-reason = Motief van het tijdskrediet
consultation-several-employers = Tewerkstelling bij verschillende werkgevers?
consultation-reduced-hours-scheme = Bestaat er een regeling van arbeidsduurvermindering (ADV of gelijkwaardig)?
consultation-no-comment = Geen opmerking
consultation-employer-part-only = Deze pagina toont uw deel. Het deel van de werknemer is alleen zichtbaar voor hem en voor de RVA.
consultation-receipt = Ontvangstbewijs bekijken
consultation-timeline = Tijdlijn
consultation-office-contact = Contact van het kantoor

# Choosing the request
consultation-choice = { $type }, { $regime }, van { $start } tot en met { $end }
consultation-choice-details = { $ticket }. { $status }. Ingediend op { $submitted }.

# The file read by all three sides
consultation-progress = Hoever staat de aanvraag?
consultation-more = Andere aangegeven gegevens
consultation-remarks-title = Waarschuwingen van deze dienst en uitleg van de werkgever
consultation-remarks-intro = De werkgever heeft deze waarschuwingen gezien en zijn antwoorden behouden. Zijn uitleg hoort bij de aanvraag.
consultation-explanation = Uitleg: { $remark }
consultation-line = Van { $start } tot en met { $end } ({ $length })
consultation-printout = Het dossier afdrukken (PDF)
