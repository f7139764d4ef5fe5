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
catalogue-confidence-H = officiële tekst
catalogue-confidence-M = goede secundaire bron
catalogue-confidence-L = zwakke bron, te bevestigen
