# The dated figures of the rules
figures-title = Toegepaste cijfers
figures-lead = De getallen die de regels gebruiken, met de datum vanaf wanneer elk geldt. Een aanvraag wordt beoordeeld met de cijfers van haar eigen data.
figures-what = Cijfer
figures-value = Waarde
figures-always = voor alle behandelde data
figures-back = De regels
figures-unit-months =
    { $count ->
        [one] { $count } maand
       *[other] { $count } maanden
    }
figures-unit-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
figures-unit-weeks =
    { $count ->
        [one] { $count } week
       *[other] { $count } weken
    }
figures-unit-years =
    { $count ->
        [one] { $count } jaar
       *[other] { $count } jaar
    }
figures-unit-workers =
    { $count ->
        [one] { $count } werknemer
       *[other] { $count } werknemers
    }
figures-unit-working-days =
    { $count ->
        [one] { $count } werkdag
       *[other] { $count } werkdagen
    }
figures-unit-full-months =
    { $count ->
        [one] { $count } volledige maand
       *[other] { $count } volledige maanden
    }
figures-unit-percent = { NUMBER($count) } %
figures-from = sinds { $date }
figure-filing-latest-months = Uiterste indiening, na het begin
figure-filing-earliest-months = Vroegste indiening, vóór het begin
figure-notice-very-old-months = Een oudere kennisgeving lijkt een vergissing
figure-parental-total-units = Ouderschapsverlof, volledig recht per kind
figure-parental-full-multiple-months = Volledig ouderschapsverlof, veelvoud
figure-parental-half-multiple-months = Halftijds ouderschapsverlof, veelvoud
figure-parental-fifth-multiple-months = Ouderschapsverlof met een vijfde, veelvoud
figure-parental-tenth-multiple-months = Ouderschapsverlof met een tiende, veelvoud
figure-parental-notice-latest-months = Ouderschapsverlof, uiterste kennisgeving, vóór het begin
figure-parental-notice-earliest-months = Ouderschapsverlof, vroegste kennisgeving, vóór het begin
figure-parental-child-age-years = Ouderschapsverlof, het kind is jonger dan
figure-parental-disabled-child-age-years = Ouderschapsverlof, het kind met een handicap is jonger dan
figure-parental-seniority-months = Ouderschapsverlof, anciënniteit in de 15 maanden vóór de kennisgeving
figure-parental-free-rest-units = Ouderschapsverlof, een kleiner saldo kan zonder akkoord
figure-parental-flexible-spread-months = Flexibel ouderschapsverlof, de periodes van één kennisgeving liggen binnen
figure-parental-paid-units-child-before-2012 = Betaald ouderschapsverlof, kind geboren vóór 08/03/2012
figure-parental-postponement-months = Ouderschapsverlof, uitstel hoogstens, na de maand van de brief
figure-parental-answer-months = Ouderschapsverlof, antwoord van de werkgever binnen
figure-time-credit-care-total-months = Tijdskrediet voor zorg, over de loopbaan
figure-time-credit-training-total-months = Tijdskrediet voor een opleiding, over de loopbaan
figure-time-credit-care-and-training-months = Tijdskrediet, zorg en opleiding samen
figure-time-credit-child-care-paid-months = Tijdskrediet, betaalde maanden voor de zorg voor een kind
figure-time-credit-child-care-kept-from-months = Tijdskrediet, op 01/02/2023 opgenomen maanden die het vroegere aantal behouden
figure-time-credit-child-care-kept-months = Tijdskrediet, vroeger aantal betaalde maanden, behouden
figure-time-credit-full-minimum-months = Volledig tijdskrediet, minstens
figure-time-credit-half-minimum-months = Halftijds tijdskrediet, minstens
figure-time-credit-fifth-minimum-months = Tijdskrediet met een vijfde, minstens
figure-time-credit-palliative-minimum-months = Tijdskrediet voor palliatieve zorg, minstens
figure-time-credit-ill-minimum-months = Tijdskrediet voor een ziek familielid, minstens
figure-time-credit-ill-maximum-months = Tijdskrediet voor een ziek familielid, hoogstens per aanvraag
figure-time-credit-child-age-years = Tijdskrediet, het kind is jonger dan
figure-time-credit-disabled-child-age-years = Tijdskrediet, het kind met een handicap is jonger dan
figure-time-credit-ill-minor-age-years = Tijdskrediet, het zieke kind is jonger dan
figure-time-credit-full-paid-child-age-years = Betaald volledig tijdskrediet, het kind is jonger dan
figure-time-credit-seniority-months = Tijdskrediet, anciënniteit bij de kennisgeving
figure-time-credit-allowance-seniority-months = Tijdskrediet voor een kind, anciënniteit voor de uitkering
figure-time-credit-allowance-part-time-months = Volledig tijdskrediet bij deeltijds werk, tewerkstelling voor de uitkering
figure-time-credit-notice-months = Tijdskrediet, kennisgeving vóór het begin
figure-time-credit-notice-small-employer-months = Tijdskrediet, kennisgeving bij een kleine werkgever
figure-time-credit-notice-after-palliative-days = Tijdskrediet meteen na uitgeput palliatief verlof, kennisgeving
figure-time-credit-notice-threshold-workers = Tijdskrediet, kleine werkgever: hoogstens
figure-time-credit-small-employer-workers = Geen recht op tijdskrediet: werkgever met hoogstens
figure-time-credit-postponement-months = Tijdskrediet, uitstel hoogstens
figure-time-credit-answer-months = Tijdskrediet, antwoord van de werkgever binnen
figure-five-percent-share = Aandeel werknemers tegelijk afwezig
figure-five-percent-group-over-50-workers = Een plaats meer per groep vijftigplussers van
figure-imputation-free-sixtieths = Oude periodes die niet meetellen
figure-end-of-career-half-minimum-months = Halftijdse eindeloopbaan, minstens
figure-end-of-career-fifth-minimum-months = Eindeloopbaan met een vijfde, minstens
figure-end-of-career-age-years = Eindeloopbaan, leeftijd bij het begin
figure-end-of-career-exception-age-years = Eindeloopbaan, leeftijd met een uitzonderingsgrond
figure-end-of-career-allowance-age-years = Eindeloopbaan, leeftijd voor de uitkering
figure-end-of-career-allowance-exception-age-years = Eindeloopbaan, leeftijd voor de uitkering met een uitzonderingsgrond
figure-end-of-career-career-men-years = Eindeloopbaan, loopbaanjaren, mannen
figure-end-of-career-career-women-years = Eindeloopbaan, loopbaanjaren, vrouwen
figure-end-of-career-long-career-years = Lange loopbaan, uitzonderingsgrond
figure-medical-total-units = Medische bijstand, volledig recht per patiënt
figure-medical-single-parent-total-units = Medische bijstand, kind van een alleenstaande ouder
figure-medical-single-parent-child-age-years = Medische bijstand, dit kind is hoogstens
figure-medical-minimum-months = Medische bijstand, minstens
figure-medical-maximum-months = Medische bijstand, hoogstens per aanvraag
figure-medical-flexible-maximum-weeks = Medische bijstand per week, hoogstens
figure-medical-free-rest-units = Medische bijstand, een kleiner saldo kan zonder akkoord
figure-medical-notice-days = Medische bijstand, kennisgeving vóór het begin
figure-medical-small-employer-workers = Gedeeltelijke medische bijstand met akkoord: werkgever met minder dan
figure-medical-refusal-employer-workers = Medische bijstand, weigering mogelijk: werkgever met hoogstens
figure-medical-refusal-limit-units = Medische bijstand, weigering mogelijk boven
figure-medical-postponement-days = Medische bijstand, uitstel hoogstens
figure-medical-answer-working-days = Medische bijstand, antwoord van de werkgever binnen
figure-hospital-days = Kind in het ziekenhuis, duur
figure-hospital-child-age-years = Kind in het ziekenhuis, jonger dan
figure-palliative-total-months = Palliatief verlof, per patiënt
figure-palliative-length-months = Palliatief verlof, duur van een aanvraag
figure-informal-care-total-units = Mantelzorg, per geholpen persoon
figure-informal-care-career-units = Mantelzorg, over de loopbaan
figure-informal-care-full-multiple-months = Volledige mantelzorg, veelvoud
figure-informal-care-partial-multiple-months = Gedeeltelijke mantelzorg, veelvoud
figure-informal-care-full-maximum-months = Volledige mantelzorg, hoogstens per aanvraag (0: alleen het saldo begrenst)
figure-informal-care-partial-maximum-months = Gedeeltelijke mantelzorg, hoogstens per aanvraag (0: alleen het saldo begrenst)
figure-informal-care-notice-days = Mantelzorg, kennisgeving vóór het begin
figure-career-break-full-months = Volledige loopbaanonderbreking, over de loopbaan
figure-career-break-partial-months = Gedeeltelijke loopbaanonderbreking, over de loopbaan
figure-career-break-minimum-months = Loopbaanonderbreking, minstens
figure-career-break-maximum-months = Loopbaanonderbreking, hoogstens per aanvraag
figure-career-break-notice-months = Loopbaanonderbreking, kennisgeving, federale diensten
figure-career-break-extension-notice-months = Loopbaanonderbreking, kennisgeving van een verlenging
