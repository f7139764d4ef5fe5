# The dated figures of the rules
figures-title = Angewandte Zahlen
figures-lead = Die Zahlen, die die Regeln verwenden, mit dem Datum, seit dem jede gilt. Ein Antrag wird nach den Zahlen seiner eigenen Daten beurteilt.
figures-what = Zahl
figures-value = Wert
figures-always = für alle behandelten Daten
figures-back = Die Regeln
figures-unit-months =
    { $count ->
        [one] { $count } Monat
       *[other] { $count } Monate
    }
figures-unit-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
figures-unit-weeks =
    { $count ->
        [one] { $count } Woche
       *[other] { $count } Wochen
    }
figures-unit-years =
    { $count ->
        [one] { $count } Jahr
       *[other] { $count } Jahre
    }
figures-unit-workers =
    { $count ->
        [one] { $count } Arbeitnehmer
       *[other] { $count } Arbeitnehmer
    }
figures-unit-working-days =
    { $count ->
        [one] { $count } Arbeitstag
       *[other] { $count } Arbeitstage
    }
figures-unit-full-months =
    { $count ->
        [one] { $count } voller Monat
       *[other] { $count } volle Monate
    }
figures-unit-percent = { NUMBER($count) } %
figures-from = seit dem { $date }
figure-filing-latest-months = Spätester Antrag, nach dem Beginn
figure-filing-earliest-months = Frühester Antrag, vor dem Beginn
figure-notice-very-old-months = Eine ältere Benachrichtigung sieht nach einem Irrtum aus
figure-parental-total-units = Elternurlaub, ganzer Anspruch je Kind
figure-parental-full-multiple-months = Vollständiger Elternurlaub, Vielfaches
figure-parental-half-multiple-months = Elternurlaub, Halbierung, Vielfaches
figure-parental-fifth-multiple-months = Elternurlaub, ein Fünftel, Vielfaches
figure-parental-tenth-multiple-months = Elternurlaub, ein Zehntel, Vielfaches
figure-parental-notice-latest-months = Elternurlaub, späteste Benachrichtigung, vor dem Beginn
figure-parental-notice-earliest-months = Elternurlaub, früheste Benachrichtigung, vor dem Beginn
figure-parental-child-age-years = Elternurlaub, das Kind ist jünger als
figure-parental-disabled-child-age-years = Elternurlaub, das Kind mit Behinderung ist jünger als
figure-parental-seniority-months = Elternurlaub, Betriebszugehörigkeit in den 15 Monaten vor der Benachrichtigung
figure-parental-free-rest-units = Elternurlaub, ein kleinerer Rest braucht kein Einverständnis
figure-parental-flexible-spread-months = Flexibler Elternurlaub, die Zeiträume einer Benachrichtigung liegen innerhalb von
figure-parental-paid-units-child-before-2012 = Bezahlter Elternurlaub, Kind vor dem 08.03.2012 geboren
figure-parental-postponement-months = Elternurlaub, Aufschub höchstens, nach dem Monat des Schreibens
figure-parental-answer-months = Elternurlaub, Antwort des Arbeitgebers innerhalb von
figure-time-credit-care-total-months = Zeitkredit für Pflege, in der Laufbahn
figure-time-credit-training-total-months = Zeitkredit für eine Ausbildung, in der Laufbahn
figure-time-credit-care-and-training-months = Zeitkredit, Pflege und Ausbildung zusammen
figure-time-credit-child-care-paid-months = Zeitkredit, bezahlte Monate für die Pflege eines Kindes
figure-time-credit-child-care-kept-from-months = Zeitkredit, am 01.02.2023 genommene Monate, die die frühere Zahl erhalten
figure-time-credit-child-care-kept-months = Zeitkredit, frühere Zahl bezahlter Monate, behalten
figure-time-credit-full-minimum-months = Vollständiger Zeitkredit, mindestens
figure-time-credit-half-minimum-months = Zeitkredit, Halbierung, mindestens
figure-time-credit-fifth-minimum-months = Zeitkredit, ein Fünftel, mindestens
figure-time-credit-palliative-minimum-months = Zeitkredit für Palliativpflege, mindestens
figure-time-credit-ill-minimum-months = Zeitkredit für ein krankes Familienmitglied, mindestens
figure-time-credit-ill-maximum-months = Zeitkredit für ein krankes Familienmitglied, höchstens je Antrag
figure-time-credit-child-age-years = Zeitkredit, das Kind ist jünger als
figure-time-credit-disabled-child-age-years = Zeitkredit, das Kind mit Behinderung ist jünger als
figure-time-credit-ill-minor-age-years = Zeitkredit, das kranke Kind ist jünger als
figure-time-credit-full-paid-child-age-years = Bezahlter vollständiger Zeitkredit, das Kind ist jünger als
figure-time-credit-seniority-months = Zeitkredit, Betriebszugehörigkeit bei der Benachrichtigung
figure-time-credit-allowance-seniority-months = Zeitkredit für ein Kind, Betriebszugehörigkeit für das Unterbrechungsgeld
figure-time-credit-allowance-part-time-months = Vollständiger Zeitkredit bei Teilzeit, Beschäftigung für das Unterbrechungsgeld
figure-time-credit-notice-months = Zeitkredit, Benachrichtigung vor dem Beginn
figure-time-credit-notice-small-employer-months = Zeitkredit, Benachrichtigung bei einem kleinen Arbeitgeber
figure-time-credit-notice-after-palliative-days = Zeitkredit gleich nach erschöpfter Palliativpflege, Benachrichtigung
figure-time-credit-notice-threshold-workers = Zeitkredit, kleiner Arbeitgeber: höchstens
figure-time-credit-small-employer-workers = Kein Recht auf Zeitkredit: Arbeitgeber mit höchstens
figure-time-credit-postponement-months = Zeitkredit, Aufschub höchstens
figure-time-credit-answer-months = Zeitkredit, Antwort des Arbeitgebers innerhalb von
figure-five-percent-share = Anteil gleichzeitig abwesender Arbeitnehmer
figure-five-percent-group-over-50-workers = Ein Platz mehr je Gruppe über 50-Jähriger von
figure-imputation-free-sixtieths = Frühere Zeiträume, die nicht zählen
figure-end-of-career-half-minimum-months = Laufbahnende, Halbierung, mindestens
figure-end-of-career-fifth-minimum-months = Laufbahnende, ein Fünftel, mindestens
figure-end-of-career-age-years = Laufbahnende, Alter beim Beginn
figure-end-of-career-exception-age-years = Laufbahnende, Alter mit Ausnahmegrund
figure-end-of-career-allowance-age-years = Laufbahnende, Alter für das Unterbrechungsgeld
figure-end-of-career-allowance-exception-age-years = Laufbahnende, Alter für das Unterbrechungsgeld mit Ausnahmegrund
figure-end-of-career-career-men-years = Laufbahnende, Laufbahnjahre, Männer
figure-end-of-career-career-women-years = Laufbahnende, Laufbahnjahre, Frauen
figure-end-of-career-long-career-years = Lange Laufbahn, Ausnahmegrund
figure-medical-total-units = Medizinischer Beistand, ganzer Anspruch je Patient
figure-medical-single-parent-total-units = Medizinischer Beistand, Kind eines Alleinerziehenden
figure-medical-single-parent-child-age-years = Medizinischer Beistand, dieses Kind ist höchstens
figure-medical-minimum-months = Medizinischer Beistand, mindestens
figure-medical-maximum-months = Medizinischer Beistand, höchstens je Antrag
figure-medical-flexible-maximum-weeks = Medizinischer Beistand in Wochen, höchstens
figure-medical-free-rest-units = Medizinischer Beistand, ein kleinerer Rest braucht kein Einverständnis
figure-medical-notice-days = Medizinischer Beistand, Benachrichtigung vor dem Beginn
figure-medical-small-employer-workers = Teilweiser medizinischer Beistand mit Einverständnis: Arbeitgeber mit weniger als
figure-medical-refusal-employer-workers = Medizinischer Beistand, Ablehnung möglich: Arbeitgeber mit höchstens
figure-medical-refusal-limit-units = Medizinischer Beistand, Ablehnung möglich ab mehr als
figure-medical-postponement-days = Medizinischer Beistand, Aufschub höchstens
figure-medical-answer-working-days = Medizinischer Beistand, Antwort des Arbeitgebers innerhalb von
figure-hospital-days = Kind im Krankenhaus, Dauer
figure-hospital-child-age-years = Kind im Krankenhaus, jünger als
figure-palliative-total-months = Urlaub für Palliativpflege, je Patient
figure-palliative-length-months = Urlaub für Palliativpflege, Dauer eines Antrags
figure-informal-care-total-units = Nahestehende Hilfsperson, je betreuter Person
figure-informal-care-career-units = Nahestehende Hilfsperson, in der Laufbahn
figure-informal-care-full-multiple-months = Nahestehende Hilfsperson, vollständig, Vielfaches
figure-informal-care-partial-multiple-months = Nahestehende Hilfsperson, teilweise, Vielfaches
figure-informal-care-full-maximum-months = Nahestehende Hilfsperson, vollständig, höchstens je Antrag (0: nur der Rest begrenzt)
figure-informal-care-partial-maximum-months = Nahestehende Hilfsperson, teilweise, höchstens je Antrag (0: nur der Rest begrenzt)
figure-informal-care-notice-days = Nahestehende Hilfsperson, Benachrichtigung vor dem Beginn
figure-career-break-full-months = Vollständige Laufbahnunterbrechung, in der Laufbahn
figure-career-break-partial-months = Teilweise Laufbahnunterbrechung, in der Laufbahn
figure-career-break-minimum-months = Laufbahnunterbrechung, mindestens
figure-career-break-maximum-months = Laufbahnunterbrechung, höchstens je Antrag
figure-career-break-notice-months = Laufbahnunterbrechung, Benachrichtigung, föderale Dienste
figure-career-break-extension-notice-months = Laufbahnunterbrechung, Benachrichtigung einer Verlängerung
