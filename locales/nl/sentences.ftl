# The sentence of confirmation page, receipt and letters. $type is a type-phrase, $regime a regime-phrase
sentence-request = De aanvraag betreft { $type }, { $regime }, van { $start } tot en met { $end }.
sentence-cancellation = De aanvraag betreft de annulering van { $type }, { $regime }, van { $start } tot en met { $end }.
sentence-change = De aanvraag betreft de wijziging van { $type }, { $regime }, van { $start } tot en met { $end }.

# The lines under it; hours are written 40h00. $request is a type-of
sentence-contract-hours = Vóór deze aanvraag { $request } was de werknemer tewerkgesteld met een arbeidsovereenkomst van { $hours }
sentence-full-time = Een voltijds uurrooster bedraagt { $hours }
sentence-during-hours = De arbeidsregeling tijdens de onderbreking bedraagt { $hours }
sentence-agreement-agreed = De werkgever gaat akkoord met deze regeling.
sentence-agreement-smallRest = De werknemer neemt het saldo van zijn recht op, waarvoor geen akkoord van de werkgever nodig is.
sentence-notice = De werknemer heeft mij op { $date } schriftelijk op de hoogte gebracht van zijn voornemen om zijn prestaties te verminderen.
sentence-reduced-hours-scheme = Bestaat er een regeling van arbeidsduurvermindering (ADV of gelijkwaardig)?: { $answer }
sentence-several-employers = Tewerkstelling bij verschillende werkgevers?: { $answer }
sentence-reason = Motief van het tijdskrediet: { $reason }
sentence-comment = Opmerking: { $comment }

# "du … au …" alone
sentence-period = van { $start } tot en met { $end }

# A date read back with its weekday
weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

# Under a line of time, where room is short
month-short-1 = jan.
month-short-2 = feb.
month-short-3 = mrt.
month-short-4 = apr.
month-short-5 = mei
month-short-6 = juni
month-short-7 = juli
month-short-8 = aug.
month-short-9 = sep.
month-short-10 = okt.
month-short-11 = nov.
month-short-12 = dec.
