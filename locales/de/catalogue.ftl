# The public catalogue of rules
catalogue-title = Angewandte Regeln
catalogue-lead = Alle Regeln, die dieser Dienst auf einen Antrag anwendet, mit ihrer Quelle und ihrem Datum. Diese Seite entsteht aus den Regeln selbst.
catalogue-doctrine = Nur Unmögliches wird gesperrt. Alles andere warnt, erklärt und kann mit einer Bemerkung beibehalten werden. Das LfA entscheidet; dieser Dienst verweigert kein Recht.
catalogue-to-planner = Diese Regeln an einer geplanten Unterbrechung ausprobieren
catalogue-filter = Regeln auswählen
catalogue-effect = Wirkung
catalogue-show = Anzeigen
catalogue-show-all = Alle Regeln
catalogue-count =
    { $shown ->
        [one] { $shown } von { NUMBER($all) } Regeln wird angezeigt.
       *[other] { $shown } von { NUMBER($all) } Regeln werden angezeigt.
    }
catalogue-weak-count =
    { $count ->
        [0] Keine beruht auf einer schwachen Quelle.
        [one] { $count } beruht auf einer schwachen Quelle und sagt es.
       *[other] { $count } beruhen auf einer schwachen Quelle und sagen es.
    }
catalogue-version = Version des Katalogs: { $version }.
catalogue-subjects = Themen
catalogue-source = Quelle
catalogue-confidence = Verlässlichkeit
catalogue-concerns = Betrifft
catalogue-in-force = In Kraft
catalogue-code = Code
catalogue-from = seit dem { $date }
catalogue-from-known = kein anderes Datum bekannt; angewandt seit dem { $date }
catalogue-all-types = alle Arten
catalogue-subject-entry = Die eingegebenen Daten
catalogue-subject-typeAndHours = Art, Regelung und Stunden
catalogue-subject-lengthAndBalance = Dauer und Restanspruch
catalogue-subject-noticeAndFiling = Benachrichtigung und Antrag
catalogue-subject-persons = Arbeitnehmer, Kind, Patient
catalogue-subject-employer = Arbeitgeber und seine Antwort
catalogue-subject-fileAndAmounts = Dokumente, Verlauf und Beträge
catalogue-effect-blocks = Sperrt
catalogue-effect-warns = Warnt
catalogue-effect-informs = Informiert
catalogue-confidence-high = amtlicher Text
catalogue-confidence-medium = gute Sekundärquelle
catalogue-confidence-low = schwache Quelle, zu bestätigen

# Sources that are not an article or a sheet; those stay as they are cited
source-manual = Handbuch für Arbeitgeber
source-practice = übliche Praxis
source-check-digits = Prüfziffern
source-national-register = Nationalregister
source-list-of-joint-committees = Liste der paritätischen Ausschüsse
source-catalogue-of-this-service = Katalog dieses Dienstes
source-doctrine-of-this-service = Grundsatz dieses Dienstes
source-social-security-portal = Portal der sozialen Sicherheit
source-reference-amounts-csv = Betragstabelle dieses Dienstes
source-spf-emploi = FÖD Beschäftigung
source-spf-parental = FÖD Beschäftigung (Elternurlaub)
source-spf-medical = FÖD Beschäftigung (medizinischer Beistand)
source-onem-list-of-offices = Liste der Büros des LfA
source-onem-news-10-09-2024 = LfA, Meldung vom 10.09.2024
source-faq-parental = LfA, Fragen zum Elternurlaub
source-faq-time-credit = LfA, Fragen zum Zeitkredit
source-faq-hospital = LfA, Fragen zum Kind im Krankenhaus
source-faq-count = LfA, Fragen zur Zählung der Monate
source-faq-2026 = LfA, Fragen von 2026
source-rules-9 = Regeln dieses Dienstes zu den Beträgen
