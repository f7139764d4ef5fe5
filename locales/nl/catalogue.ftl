# The public catalogue of rules
catalogue-title = Toegepaste regels
catalogue-lead = Alle regels die deze dienst op een aanvraag toepast, met hun bron en hun datum. Deze pagina komt uit de regels zelf.
catalogue-doctrine = Alleen wat onmogelijk is, blokkeert. Al het andere waarschuwt, legt uit en kan met een opmerking behouden worden. De RVA beslist; deze dienst weigert geen enkel recht.
catalogue-to-planner = Deze regels uitproberen op een geplande onderbreking
catalogue-filter = Regels kiezen
catalogue-effect = Gevolg
catalogue-show = Tonen
catalogue-show-all = Alle regels
catalogue-count =
    { $shown ->
        [one] { $shown } regel getoond van { NUMBER($all) }.
       *[other] { $shown } regels getoond van { NUMBER($all) }.
    }
catalogue-weak-count =
    { $count ->
        [0] Geen enkele steunt op een zwakke bron.
        [one] { $count } steunt op een zwakke bron, en zegt dat.
       *[other] { $count } steunen op een zwakke bron, en zeggen dat.
    }
catalogue-version = Versie van de catalogus: { $version }.
catalogue-subjects = Onderwerpen
catalogue-source = Bron
catalogue-confidence = Zekerheid
catalogue-concerns = Betreft
catalogue-in-force = Van kracht
catalogue-code = Code
catalogue-from = sinds { $date }
catalogue-from-known = geen andere datum bekend; toegepast sinds { $date }
catalogue-all-types = alle types
catalogue-subject-entry = De ingevulde gegevens
catalogue-subject-typeAndHours = Type, regeling en uren
catalogue-subject-lengthAndBalance = Duur en saldo
catalogue-subject-noticeAndFiling = Kennisgeving en indiening
catalogue-subject-persons = De werknemer, het kind, de patiënt
catalogue-subject-employer = De werkgever en zijn antwoord
catalogue-subject-fileAndAmounts = Documenten, opvolging en bedragen
catalogue-effect-blocks = Blokkeert
catalogue-effect-warns = Waarschuwt
catalogue-effect-informs = Informeert
catalogue-confidence-high = officiële tekst
catalogue-confidence-medium = goede secundaire bron
catalogue-confidence-low = zwakke bron, te bevestigen

# Sources that are not an article or a sheet; those stay as they are cited
source-manual = handboek voor de werkgever
source-practice = gangbare praktijk
source-check-digits = controlecijfers
source-national-register = Rijksregister
source-list-of-joint-committees = lijst van paritaire comités
source-catalogue-of-this-service = catalogus van deze dienst
source-doctrine-of-this-service = principe van deze dienst
source-social-security-portal = portaal van de sociale zekerheid
source-reference-amounts-csv = bedragentabel van deze dienst
source-spf-emploi = FOD Werkgelegenheid
source-spf-parental = FOD Werkgelegenheid (ouderschapsverlof)
source-spf-medical = FOD Werkgelegenheid (medische bijstand)
source-onem-list-of-offices = lijst van de RVA-kantoren
source-onem-news-10-09-2024 = RVA, nieuwsbericht van 10/09/2024
source-faq-parental = RVA, vragen over ouderschapsverlof
source-faq-time-credit = RVA, vragen over tijdskrediet
source-faq-hospital = RVA, vragen over het kind in het ziekenhuis
source-faq-count = RVA, vragen over de telling van de maanden
source-faq-2026 = RVA, vragen van 2026
source-rules-9 = regels van deze dienst over de bedragen
