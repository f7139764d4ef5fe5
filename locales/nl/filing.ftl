filing-title = Een nieuwe aanvraag indienen

# Progress
filing-steps-label = Stappen van de aanvraag
filing-step-type = Type onderbreking
filing-step-reason = Motief
filing-step-regime = Regeling en periode
filing-step-working-time = Arbeidsregeling
filing-step-notice = Schriftelijke kennisgeving
filing-step-confirmation = Bevestiging
filing-step-done = klaar
filing-step-to-do = nog te doen

# Saved is not sent
filing-not-sent-explanation = Uw antwoorden zijn opgeslagen. Er wordt niets naar de RVA verzonden voor u bevestigt.
filing-saved-at = Opgeslagen om { $time }, niet verzonden
filing-leave-for-later = Later verdergaan

# Already known for this worker
filing-existing-title = Voor u begint
filing-existing-draft = U hebt al een concept voor deze werknemer, opgeslagen op { $date }. Het is niet verzonden.
filing-existing-draft-open = Verdergaan met het concept
filing-existing-request = Er loopt al een aanvraag voor deze werknemer: { $type }, van { $start } tot en met { $end }.
filing-existing-request-open = Aanvraag { $ticket } raadplegen
filing-start-new = Een andere aanvraag indienen

# Step: type
filing-type-question = De werknemer wil zijn loopbaan (gedeeltelijk of volledig) onderbreken
filing-choice-timeCredit = om tijdskrediet te nemen
filing-choice-careerBreak = om loopbaanonderbreking te nemen
filing-choice-parentalLeave = om ouderschapsverlof te nemen
filing-choice-medicalAssistance = om een zwaar ziek gezins- of familielid bij te staan of te verzorgen
filing-choice-palliativeCare = om een persoon die aan een ongeneeslijke ziekte in de terminale fase lijdt bij te staan of te verzorgen
filing-choice-informalCare = om mantelzorgverlof te nemen
filing-choice-timeCredit-hint = Met motief, of aan het einde van de loopbaan. Het motief wordt in de volgende stap gevraagd.
filing-choice-careerBreak-hint = Gewoon, of aan het einde van de loopbaan.
filing-choice-parentalLeave-hint = Om voor het eigen kind te zorgen.
filing-choice-medicalAssistance-hint = Ook voor een gehospitaliseerd minderjarig kind.
filing-choice-palliativeCare-hint = Palliatief verlof.
filing-choice-informalCare-hint = Voor een hulpbehoevende persoon. De werknemer is door zijn ziekenfonds als mantelzorger erkend.
filing-not-asked-of-you = Gegevens over het kind, de zieke of de geholpen persoon worden aan de werknemer gevraagd, nooit aan u.

# Step: reason
filing-reason-title-timeCredit = Welk tijdskrediet?
filing-reason-title-careerBreak = Welke loopbaanonderbreking?
filing-reason-title-medicalAssistance = Welke medische bijstand?
filing-end-of-career-yes-careerBreak = een loopbaanonderbreking aan het einde van de loopbaan
filing-end-of-career-no-careerBreak = een gewone loopbaanonderbreking
filing-hospitalised-child-yes = ja, voor een gehospitaliseerd minderjarig kind, telkens een week
filing-hospitalised-child-no = nee, voor een zwaar ziek gezins- of familielid

# Step: regime and period
filing-regime-title-timeCredit = Vorm van tijdskrediet
filing-regime-title-endOfCareerTimeCredit = Vorm van landingsbaan
filing-regime-title-parentalLeave = Vorm van ouderschapsverlof
filing-regime-title-medicalAssistance = Vorm van verlof voor medische bijstand
filing-regime-title-medicalAssistanceHospitalisedChild = Vorm van verlof voor medische bijstand aan een gehospitaliseerd minderjarig kind
filing-regime-title-palliativeCare = Vorm van palliatief verlof
filing-regime-title-informalCare = Vorm van mantelzorgverlof
filing-regime-title-careerBreak = Vorm van loopbaanonderbreking
filing-regime-title-endOfCareerBreak = Vorm van loopbaanonderbreking aan het einde van de loopbaan
filing-agreement-intro = Als werkgever kunt u akkoord gaan met:
filing-agreement-weeks = een volledige onderbreking in periodes van 1 week of een veelvoud van 1 week. Een week telt 7 opeenvolgende kalenderdagen.
filing-agreement-months = een vermindering van de arbeidsprestaties tot 1/2 voor een periode van 1 maand of een veelvoud van 1 maand.
filing-agreement-medical-weeks = een volledige onderbreking van 1, 2 of 3 weken. Een week telt 7 opeenvolgende kalenderdagen.
agreement-choice-agreed = Ik ga akkoord met deze vorm.
agreement-choice-smallRest = Er is geen akkoord nodig: de werknemer neemt het saldo van zijn recht op.
agreement-small-rest-parentalLeave = Minder dan 4 weken volledige onderbreking, minder dan 2 maanden halftijds. Voor een tiende is altijd een akkoord nodig.
agreement-small-rest-medicalAssistance = Minder dan een maand.
filing-period-title = Periode van onderbreking

# The length read back
period-days =
    { $days ->
        [one] { $days } kalenderdag
       *[other] { $days } kalenderdagen
    }
period-months-days =
    { $months ->
        [one] { $months } maand
       *[other] { $months } maanden
    }, { $days ->
        [one] { $days } kalenderdag
       *[other] { $days } kalenderdagen
    }
period-weeks-days =
    { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weken
    }, { $days ->
        [one] { $days } kalenderdag
       *[other] { $days } kalenderdagen
    }

# Step: working time
filing-working-time-title = Normale arbeidsregeling
filing-contract-hours = Vóór deze aanvraag { $request } was de werknemer tewerkgesteld met een arbeidsovereenkomst van
filing-full-time-hours = Een voltijds uurrooster bedraagt
filing-during-hours = De arbeidsregeling tijdens de onderbreking bedraagt
filing-during-exact = Voor deze vermindering: { $hours } per week.
filing-during-none = Volledige onderbreking: de werknemer werkt niet tijdens de periode.
filing-several-employers-info = Bij een volledige of gedeeltelijke onderbreking bij slechts één werkgever moet de werknemer zijn kantoor ook een „verklaring van tewerkstelling” bezorgen, die zijn prestaties bij zijn andere werkgever(s) bevestigt.

# Step: written notice
filing-notice-before = De werknemer heeft mij schriftelijk op de hoogte gebracht op
filing-notice-after = van zijn voornemen om zijn prestaties te verminderen.

# The file as it grows
filing-summary-complete = Alles is ingevuld. Kijk na en bevestig.

# The law of each type
type-law-timeCredit = Collectieve arbeidsovereenkomst nr. 103 van 27 juni 2012; koninklijk besluit van 12 december 2001.
type-law-endOfCareerTimeCredit = Collectieve arbeidsovereenkomst nr. 103 van 27 juni 2012; koninklijk besluit van 12 december 2001.
type-law-parentalLeave = Koninklijk besluit van 29 oktober 1997 over het ouderschapsverlof.
type-law-medicalAssistance = Koninklijk besluit van 10 augustus 1998 over de medische bijstand.
type-law-medicalAssistanceHospitalisedChild = Koninklijk besluit van 10 augustus 1998 over de medische bijstand.
type-law-palliativeCare = Wet van 22 januari 1985 en koninklijk besluit van 22 maart 1995 over het palliatief verlof.
type-law-informalCare = Wet van 17 mei 2019 en koninklijk besluit van 16 juni 2020 over de mantelzorgers.
type-law-careerBreak = Wet van 22 januari 1985; voor de federale overheid, koninklijk besluit van 7 mei 1999.
type-law-endOfCareerBreak = Wet van 22 januari 1985; voor de federale overheid, koninklijk besluit van 7 mei 1999.

# Fields: name, hint, why, example, law
field-interruptionType-label = Type onderbreking
field-interruptionType-hint = Kies wat de werknemer u heeft gevraagd.
field-interruptionType-why = Elk type heeft zijn eigen duur, termijnen en uitkeringen.
field-interruptionType-example = Een werkneemster wil vier maanden voor haar kind van twee jaar zorgen: ouderschapsverlof.
field-interruptionType-law = Herstelwet van 22 januari 1985, artikelen 99 tot 107bis.
field-endOfCareer-label = Eindeloopbaan
field-endOfCareer-hint = Kies de formule die de werknemer heeft gevraagd.
field-endOfCareer-why = Aan het einde van de loopbaan tellen de leeftijd en de loopbaan; er is geen motief.
field-endOfCareer-example = Een werknemer van 61 jaar gaat halftijds werken tot zijn pensioen: eindeloopbaan.
field-endOfCareer-law = Privésector: collectieve arbeidsovereenkomst nr. 103. Openbare sector: de regelgeving van het bestuur.
field-reason-label = Motief van het tijdskrediet
field-reason-hint = Het algemene motief volstaat. Vermeld geen naam en geen medische informatie.
field-reason-why = De totale duur van het recht hangt af van het motief.
field-reason-example = Om een erkende opleiding te volgen: hoogstens 36 maanden over de hele loopbaan.
field-reason-law = Collectieve arbeidsovereenkomst nr. 103 van 27 juni 2012, gewijzigd door de overeenkomst nr. 103ter.
field-hospitalisedChild-label = Gehospitaliseerd minderjarig kind
field-hospitalisedChild-hint = Antwoord alleen ja of nee. Verder wordt u niets over het kind gevraagd.
field-hospitalisedChild-why = Voor dit geval bestaat een verlof van één week, verlengbaar met één week.
field-hospitalisedChild-example = Van 03/03/2025 tot en met 09/03/2025, daarna van 10/03/2025 tot en met 16/03/2025.
field-hospitalisedChild-law = Koninklijk besluit van 10 augustus 1998, gewijzigd door het koninklijk besluit van 10 oktober 2012.
field-regime-label = Regeling van de onderbreking
field-regime-hint = Met hoeveel vermindert de werknemer zijn prestaties?
field-regime-why = De regeling bepaalt de minimumduur, de resterende uren en de uitkering.
field-regime-example = Een voltijdse werknemer die op woensdag niet meer werkt, vermindert met een vijfde.
field-regime-law = De regelgeving van het gekozen type somt de regelingen op.
field-startDate-label = Begindatum
field-startDate-hint = De eerste dag van de onderbreking (formaat: dd/mm/jjjj)
field-startDate-why = De voorwaarden van het recht en de uitkering worden vanaf deze dag berekend.
field-startDate-example = 24/02/2025
field-startDate-law = De regelgeving van het gekozen type: kennisgevingstermijn en duur.
field-endDate-label = Einddatum
field-endDate-hint = De laatste dag van de onderbreking, inbegrepen in de periode (formaat: dd/mm/jjjj)
field-endDate-why = De wet bepaalt de duur in weken of maanden, de eerste en de laatste dag inbegrepen.
field-endDate-example = Een maand vanaf 24/02/2025 eindigt op 23/03/2025.
field-endDate-law = De regelgeving van het gekozen type: minimale en maximale duur.
field-contractHours-label = Contractuele tijd
field-contractHours-hint = De uren van het contract, zonder overuren
field-contractHours-why = De vermindering en de uitkering worden op het contract berekend.
field-contractHours-example = 38 u 00 min
field-contractHours-law = De regelgeving van het gekozen type: de arbeidsregeling vóór de onderbreking.
field-contractMinutes-label = Contractuele tijd (minuten)
field-fullTimeHours-label = Voltijds
field-fullTimeHours-hint = De uren van een voltijdse werknemer in dezelfde functie
field-fullTimeHours-why = Het deel van de arbeidstijd wordt gemeten tegenover een voltijdse betrekking.
field-fullTimeHours-example = 38 u 00 min
field-fullTimeHours-law = Het arbeidsreglement of de collectieve arbeidsovereenkomst van de sector.
field-fullTimeMinutes-label = Voltijds (minuten)
field-duringHours-label = Arbeidsregeling tijdens de onderbreking
field-duringHours-hint = De uren die de werknemer blijft werken
field-duringHours-why = Ze moeten overeenstemmen met de gekozen regeling.
field-duringHours-example = Voltijds 38 u, onderbreking met 1/5: 30 u 24 min
field-duringHours-law = De regelgeving van het gekozen type: het deel waarmee wordt verminderd.
field-duringMinutes-label = Arbeidsregeling tijdens de onderbreking (minuten)
field-agreement-label = Akkoord van de werkgever
field-agreement-hint = Voor een vorm met flexibilisering of een tiende
field-agreement-why = Deze vormen zijn geen recht: de werkgever gaat akkoord, of weigert schriftelijk en met zijn redenen. Een klein saldo wordt zonder akkoord opgenomen.
field-agreement-example = Er blijven 3 weken ouderschapsverlof over: die worden zonder akkoord opgenomen.
field-agreement-law = Koninklijk besluit van 5 mei 2019.
field-reducedHoursScheme-label = Bestaat er een regeling van arbeidsduurvermindering (ADV of gelijkwaardig)?
field-reducedHoursScheme-hint = In de meeste gevallen nee
field-reducedHoursScheme-why = Inhaalrustdagen kunnen het aantal voltijdse uren veranderen.
field-reducedHoursScheme-example = Voltijds is 40 u, met 12 inhaalrustdagen per jaar om gemiddeld aan 38 u te komen: ja.
field-reducedHoursScheme-law = Arbeidswet van 16 maart 1971; collectieve arbeidsovereenkomsten van de sector of de onderneming.
field-severalEmployers-label = Tewerkstelling bij verschillende werkgevers?
field-severalEmployers-hint = Vink aan als de werknemer deeltijds werkt bij verschillende juridische werkgevers.
field-severalEmployers-why = De uren bij alle werkgevers tellen samen.
field-severalEmployers-example = 19 u bij u en 19 u bij een andere onderneming: vink aan.
field-severalEmployers-law = De regelgeving van het gekozen type; de RVA vraagt een verklaring van tewerkstelling.
field-comment-label = Opmerking
field-comment-hint = Hoogstens 200 tekens. Schrijf geen medische informatie.
field-comment-why = Voor wat het RVA-kantoor moet weten en het formulier niet vraagt.
field-comment-example = De vrije dag is woensdag.
field-comment-law = Geen wet verplicht dit: dit veld is facultatief.
field-noticeDate-label = Datum van kennisgeving
field-noticeDate-hint = De dag waarop u de schriftelijke kennisgeving hebt ontvangen (formaat: dd/mm/jjjj)
field-noticeDate-why = De wet vraagt een termijn tussen de kennisgeving en het begin.
field-noticeDate-example = Aangetekende brief ontvangen op 01/02/2025: 01/02/2025
field-noticeDate-law = De regelgeving van het gekozen type: de kennisgevingstermijn.
field-confirmationMail-label = Bevestigingsmail
field-confirmationMail-hint = De e-mail bevat geen naam van de werknemer en geen type verlof.
field-confirmationMail-why = Zo bewaart u het ticketnummer in uw mailbox.
field-confirmationMail-example = Eén e-mail, met het ticketnummer, de datum en een link.
field-confirmationMail-law = Geen wet verplicht dit: dit veld is facultatief.
field-certified-label = Verklaring
field-certified-hint = Lees de pagina na voor u aanvinkt.
field-certified-why = Uw verklaring verbindt uw onderneming.
field-certified-example = Verandert de arbeidstijd daarna, deel dat dan onmiddellijk mee.
field-certified-law = Sociaal Strafwetboek, artikelen 230 tot 234: onjuiste verklaringen.
field-remarks-label = Uw opmerking
field-remarks-hint = Hoogstens 200 tekens. Ze blijft bij de aanvraag.

# Somebody else saved in between
filing-changed-title = Een collega heeft dit concept gewijzigd
filing-changed-step = Uw antwoorden staan nog hieronder, maar zijn niet opgeslagen. Kijk wat er veranderd is en ga verder om de uwe te bewaren.
filing-changed-confirmation = Dit concept is gewijzigd sinds u het hebt geopend. Lees de aanvraag opnieuw zoals ze nu is en bevestig dan.

# One line of the summary of problems
filing-problem = { $field }: { $problem }
