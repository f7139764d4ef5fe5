# Every rule of domain/src/law: rule-<code> says what was found, rule-<code>-why what must hold and why
rule-worker-niss-valid-why = Die Nationalregister- oder BIS-Nummer hat elf Ziffern und richtige Prüfziffern.
rule-joint-committee-code-why = Der paritätische Ausschuss wird NNN.NN geschrieben (200 gilt als 200.00); im öffentlichen Sektor ist er freiwillig.
rule-comment-length-why = Ein Kommentar, eine Bemerkung oder Beschreibung hat höchstens 200 Zeichen.
rule-email-format-why = Eine E-Mail-Adresse ist richtig aufgebaut.
rule-certification-ticked-why = Die Bescheinigung wird vor dem Senden angekreuzt.
rule-ticket-format-why = Eine Ticketnummer hat vier Gruppen von 3, 7, 2 und 1 Zeichen, das letzte ist Z.
rule-enterprise-number-valid-why = Die Unternehmensnummer hat zehn Ziffern und richtige Prüfziffern.
rule-iban-valid-why = Das Konto besteht die internationale und die nationale Prüfung.
rule-remark-with-warning-why = Eine beibehaltene Warnung trägt eine Bemerkung, die in der Akte bleibt.
rule-period-order = Das Enddatum ({ $end }) liegt vor dem Anfangsdatum ({ $start }).
rule-period-order-why = Ein Zeitraum reicht von einem ersten bis zu einem letzten Tag, beide eingeschlossen; ein einziger Tag ist ein Zeitraum.
rule-type-for-sector = Dieser Typ ({ $type }) besteht in diesem Sektor nicht.
rule-type-for-sector-why = Der Zeitkredit gehört zum privaten, die Laufbahnunterbrechung zum öffentlichen Sektor.
rule-regime-for-type = Die Regelung „{ $regime }“ besteht für diesen Typ ({ $type }) nicht.
rule-regime-for-type-why = Jeder Typ der Unterbrechung hat seine eigenen Regelungen.
rule-regime-at-date = Diesen Typ oder diese Regelung gibt es erst seit dem { $from }.
rule-regime-at-date-why = Den Urlaub für nahestehende Hilfspersonen gibt es seit dem 01/09/2020, 1/10 und die flexiblen Formen seit dem 01/06/2019, die Krankenhauswoche seit dem 01/11/2012.
rule-rules-unknown-at-date = Die Regeln sind hier erst ab dem { $from } bekannt: Ein Zeitraum, der am { $start } beginnt, kann nicht beurteilt werden.
rule-rules-unknown-at-date-why = Ein Antrag wird nach den Regeln seiner eigenen Daten beurteilt; vor dem ersten bekannten Datum wird nichts geraten.
rule-rule-set-shown = Angewandt wurden die am { $start } geltenden Regeln; sie haben sich am { $change } geändert.
rule-rule-set-shown-why = Wird ein Antrag nach Regeln beurteilt, die sich seither geändert haben, so wird das angegeben.
rule-ct-motive-required = Zeitkredit ohne Begründung gibt es seit dem { $from } nicht mehr.
rule-ct-motive-required-why = Seit dem 01/04/2017 verlangt ein Zeitkredit eine Begründung: Pflege oder Ausbildung.
rule-ic-flemish-public = Für die flämischen öffentlichen Dienste ist die Laufbahnunterbrechung durch den „Vlaams zorgkrediet“ ersetzt.
rule-ic-flemish-public-why = Seit dem 02/09/2016 wird der Zorgkrediet bei den flämischen Diensten beantragt, nicht beim LfA.
rule-ic-regime-by-authority = Die Regelung „{ $regime }“ steht dieser Personalkategorie nicht offen.
rule-ic-regime-by-authority-why = Die Regelungen der Laufbahnunterbrechung hängen vom öffentlichen Dienst und vom Statut des Personals ab.
rule-hours-plausible =
    { $problem ->
        [week] Eine Woche hat höchstens 168 Stunden.
        [empty] Die vertragliche Arbeitszeit und die Vollzeit sind größer als null.
        [contract] Die vertragliche Arbeitszeit ({ $contract }) überschreitet die Vollzeit ({ $fullTime }).
        [none] Eine teilweise Unterbrechung lässt Arbeitsstunden übrig: Geben Sie sie an.
       *[during] Die Stunden während der Unterbrechung ({ $during }) müssen unter der vertraglichen Arbeitszeit ({ $contract }) liegen.
    }
rule-hours-plausible-why = Die vertragliche Arbeitszeit überschreitet die Vollzeit nicht; während einer teilweisen Unterbrechung wird weniger als vorher gearbeitet, aber es wird gearbeitet.
rule-full-no-hours-during = Während einer vollständigen Unterbrechung wird nicht gearbeitet; angegeben sind { $during } pro Woche.
rule-full-no-hours-during-why = Eine vollständige Unterbrechung setzt die gesamte Arbeit bei diesem Arbeitgeber aus.
rule-full-timer-required = Die Regelung „{ $regime }“ ist für Vollzeitbeschäftigte vorgesehen; der Vertrag umfasst { $contract } von { $fullTime }.
rule-full-timer-required-why = Manche Verkürzungen stehen nur Vollzeitbeschäftigten offen; bei mehreren Arbeitgebern werden die Stellen zusammengezählt.
rule-three-quarter-required = Die Verkürzung auf eine Halbzeit verlangt mindestens drei Viertel einer Vollzeit; der Vertrag umfasst { $contract } von { $fullTime }.
rule-three-quarter-required-why = Wer auf eine Halbzeit verkürzt, arbeitete mindestens drei Viertel einer Vollzeit.
rule-agreement-needed = Die Regelung „{ $regime }“ verlangt das Einverständnis des Arbeitgebers.
rule-agreement-needed-why = 1/10 und die flexiblen Formen sind kein Recht: Der Arbeitgeber stimmt zu oder lehnt begründet ab.
rule-agreement-free-rest =
    { $taken ->
        [whole] Das Restguthaben ist so klein, dass es ohne Einverständnis genommen werden kann.
       *[part] Das Restguthaben ist so klein, dass es, ganz genommen, kein Einverständnis verlangt.
    }
rule-agreement-free-rest-why = Ein Restguthaben unter 4 Wochen (2 Monate Halbzeit, 1 Monat medizinischer Beistand) wird ohne Einverständnis genommen.
rule-several-employers-declaration = Der Arbeitnehmer hat weitere Arbeitgeber: Er schickt auch deren Beschäftigungserklärung an sein Büro.
rule-several-employers-declaration-why = Betrifft der Urlaub nur einen der Arbeitgeber, so muss das LfA die anderen Beschäftigungen kennen.
rule-parental-period-multiple =
    Der Zeitraum ({ $days } Tage) ist { $multiple ->
        [one] keine ganze Zahl von Monaten
       *[other] kein Vielfaches von { $multiple } Monaten
    }.
rule-parental-period-multiple-why = Der Elternurlaub wird in Vielfachen von 1 Monat (vollständig), 2 Monaten (Halbzeit), 5 Monaten (1/5) oder 10 Monaten (1/10) genommen.
rule-parental-flex-weeks = Der Zeitraum zählt { $days } Tage: Das ist keine ganze Zahl von Wochen.
rule-parental-flex-weeks-why = Der vollständige flexible Elternurlaub wird in Wochen von 7 aufeinanderfolgenden Kalendertagen genommen.
rule-parental-flex-half-months = Der Zeitraum ({ $days } Tage) ist keine ganze Zahl von Monaten.
rule-parental-flex-half-months-why = Der flexible Elternurlaub auf Halbzeit wird in ganzen Monaten genommen.
rule-parental-flex-spread = Die Zeiträume dieser Benachrichtigung reichen vom { $first } bis zum { $last }: mehr als { $count } Monate.
rule-parental-flex-spread-why = Eine einzige Benachrichtigung kann mehrere flexible Wochen ankündigen, wenn sie innerhalb von 3 Monaten liegen.
rule-caregiver-period-multiple =
    Der Zeitraum ({ $days } Tage) hat keine vorgesehene Länge: { $multiple ->
        [one] ganze Monate
       *[other] Vielfache von { $multiple } Monaten
    }{ $max ->
        [0] .
       *[other] , höchstens { $max } Monate.
    }
rule-caregiver-period-multiple-why = Der Urlaub für nahestehende Hilfspersonen wird in Monaten (vollständig) oder je 2 Monaten (Verkürzung) genommen; vor dem 01/09/2021 1 voller Monat oder höchstens 2 Monate.
rule-ct-period-length =
    Der Zeitraum ({ $days } Tage) hat keine vorgesehene Dauer: mindestens { $min ->
        [one] { $min } Monat
       *[other] { $min } Monate
    }{ $max ->
        [0] .
       *[other] , höchstens { $max } Monate je Antrag.
    }
rule-ct-period-length-why = Ein Zeitkredit dauert mindestens 3 Monate (vollständig, Halbzeit) oder 6 Monate (1/5); für Palliativpflege 1 Monat; für ein schwer krankes Familienmitglied 1 bis 3 Monate.
rule-ct-whole-months = Der Zeitraum ({ $days } Tage) ist keine ganze Zahl von Monaten.
rule-ct-whole-months-why = Der Zeitkredit wird in ganzen Kalendermonaten gezählt.
rule-eoc-period-minimum = Der Zeitraum ({ $days } Tage) ist kürzer als { $min } Monate.
rule-eoc-period-minimum-why = Ein Laufbahnende-Zeitkredit dauert mindestens 3 Monate auf Halbzeit und 6 Monate zu 1/5; er kann bis zur Pension laufen.
rule-medical-period-length = Der Zeitraum ({ $days } Tage) umfasst nicht { $min } bis { $max } ganze Monate.
rule-medical-period-length-why = Ein Antrag auf medizinischen Beistand umfasst 1 bis 3 Monate; eine Fortsetzung ist ein neuer Antrag.
rule-medical-flex-weeks = Der Zeitraum ({ $days } Tage) umfasst nicht 1 bis { $max } ganze Wochen.
rule-medical-flex-weeks-why = Mit Einverständnis des Arbeitgebers wird der vollständige medizinische Beistand zu 1, 2 oder 3 Wochen genommen.
rule-medical-hospital-week =
    Dieser Urlaub dauert { $needed } Tage und wird einmal verlängert, ab dem nächsten Tag; der Zeitraum zählt { $days } Tage{ $before ->
        [0] .
        [1] , nach einer Woche.
       *[other] , nach { $before } Wochen.
    }
rule-medical-hospital-week-why = Bei einem minderjährigen Kind im Krankenhaus: eine Woche, um eine Woche ab dem nächsten Tag verlängerbar.
rule-palliative-period-month = Der Zeitraum ({ $days } Tage) ist nicht genau ein Monat.
rule-palliative-period-month-why = Der Urlaub für Palliativpflege wird Monat für Monat beantragt, mit einem neuen Attest je Verlängerung.
rule-ic-period-length = Der Zeitraum ({ $days } Tage) dauert nicht { $min } bis { $max } Monate.
rule-ic-period-length-why = Ein Antrag auf Laufbahnunterbrechung umfasst 3 bis 12 Monate; manche Behörden haben eigene Regeln.
rule-month-end-start =
    Zwei Enddaten zählen als { $months ->
        [one] { $months } Monat
       *[other] { $months } Monate
    }: { $clamped } und { $last }.
rule-month-end-start-why = Fehlt der Anfangstag (29, 30 oder 31) im erreichten Monat, so kann das Ende auf zwei Arten berechnet werden.
rule-weeks-or-month =
    Dieser Zeitraum umfasst sowohl { $weeks } Wochen als auch { $months ->
        [one] { $months } Monat
       *[other] { $months } Monate
    }: Er wird nach der gewählten Regelung gelesen.
rule-weeks-or-month-why = 28 Tage können 4 Wochen und ein ganzer Monat sein; die Regelung sagt, wie sie zählen.
rule-balance-request-too-large =
    Dieser Antrag nimmt { $cost } { $unit ->
        [weeks] Wochen
       *[months] Monate
    }; das ganze Recht zählt { $total } in dieser Regelung.
rule-balance-request-too-large-why = Ein einzelner Antrag überschreitet nicht das gesamte Recht: je Kind, je Patient, je unterstützter Person oder je Laufbahn.
rule-balance-history-exceeded =
    Es bleiben { $left } { $unit ->
        [weeks] Wochen
       *[months] Monate
    } in dieser Regelung; dieser Antrag nimmt { $cost }.
rule-balance-history-exceeded-why = Die bekannten Zeiträume und dieser Antrag überschreiten zusammen nicht das gesamte Recht; laufende Anträge zählen mit.
rule-ct-training-and-care = Pflege und Ausbildung zusammen: { $used } Monate bereits genommen und { $cost } beantragt, höchstens { $total }.
rule-ct-training-and-care-why = Die Monate für Pflege und Ausbildung überschreiten zusammen 51 Monate je Laufbahn nicht.
rule-medical-single-parent-volume = Über { $months } volle Monate ({ $partial } teilweise) je Patient hinaus muss man alleinerziehend sein und das Kind höchstens 16 Jahre alt.
rule-medical-single-parent-volume-why = Das Volumen je Patient beträgt 12 volle oder 24 teilweise Monate; es wird verdoppelt für das höchstens 16-jährige Kind eines alleinerziehenden Elternteils.
rule-ct-paid-months =
    Es { $left ->
        [one] bleibt { $left } bezahlter Monat
       *[other] bleiben { $left } bezahlte Monate
    } für die Betreuung eines Kindes; der Rest ist ohne Unterbrechungsgeld.
rule-ct-paid-months-why = Seit dem 01/02/2023 werden 48 Monate für die Betreuung eines Kindes bezahlt (51 für den, der schon 30 genommen hatte); das Recht auf Urlaub bleibt bei 51 Monaten.
rule-parental-unpaid-quarter = Für ein vor dem { $born } geborenes oder adoptiertes Kind wird das letzte Viertel des Urlaubs nicht bezahlt.
rule-parental-unpaid-quarter-why = Der vierte Monat (oder sein Gegenwert) wird nur für ein ab dem 08/03/2012 geborenes oder adoptiertes Kind bezahlt.
rule-no-overlap = Ein anderer Zeitraum dieses Arbeitnehmers ({ $type }, vom { $start } bis zum { $end }) hat mit diesem gemeinsame Tage.
rule-no-overlap-why = Zwei Unterbrechungen eines Arbeitnehmers beim selben Arbeitgeber überschneiden sich nicht.
rule-early-end-balance =
    Der Zeitraum endet vor dem Minimum ({ $minimum }): { $days ->
        [one] { $days } Tag geht
       *[other] { $days } Tage gehen
    } verloren.
rule-early-end-balance-why = Seit dem 01/09/2024 kann man mit Einverständnis des Arbeitgebers vor dem Minimum aufhören: Das Bezahlte bleibt erworben, die Tage bis zum Minimum gehen verloren.
rule-eoc-early-end-repayment = Der Zeitraum endet vor dem Minimum ({ $minimum }): Das Unterbrechungsgeld würde zurückgefordert.
rule-eoc-early-end-repayment-why = Beim Laufbahnende, und für alle Typen vor dem 01/09/2024, wird das Unterbrechungsgeld eines vor dem Minimum beendeten Zeitraums zurückgefordert.
rule-notice-not-after-filing = Die Benachrichtigung ({ $notice }) liegt nach der Einreichung ({ $filed }).
rule-notice-not-after-filing-why = Bei der Einreichung des Antrags ist die schriftliche Benachrichtigung bereits eingegangen.
rule-notice-not-after-start = Die Benachrichtigung ({ $notice }) liegt nach dem Anfang ({ $start }).
rule-notice-not-after-start-why = Die schriftliche Benachrichtigung geht dem angekündigten Urlaub voraus.
rule-notice-very-old = Die Benachrichtigung ({ $notice }) liegt mehr als zwei Jahre vor dem Anfang ({ $start }).
rule-notice-very-old-why = Ein so altes Datum der Benachrichtigung ist meist ein Tippfehler.
rule-parental-notice-period =
    Die Benachrichtigung vom { $notice } kommt spät: Für einen Anfang am { $start } war sie spätestens am { $latest } fällig ({ $unit ->
        [days] { $count } Tage
       *[months] { $count } Monate
    }). Erster möglicher Anfang: { $first }.
rule-parental-notice-period-why = Der Arbeitnehmer meldet Elternurlaub 2 bis 3 Monate im Voraus; eine kürzere Frist kann mit dem Arbeitgeber vereinbart werden.
rule-parental-notice-too-early = Die Benachrichtigung vom { $notice } erfolgt mehr als { $count } Monate vor dem Anfang ({ $start }): frühestens am { $earliest }.
rule-parental-notice-too-early-why = Die Benachrichtigung eines Elternurlaubs erfolgt frühestens 3 Monate vor dem Anfang.
rule-ct-notice-period =
    Die Benachrichtigung vom { $notice } kommt spät: Für einen Anfang am { $start } war sie spätestens am { $latest } fällig ({ $unit ->
        [days] { $count } Tage
       *[months] { $count } Monate
    }). Erster möglicher Anfang: { $first }.
rule-ct-notice-period-why = Ein Zeitkredit wird 3 Monate im Voraus gemeldet, 6 Monate bei einem Arbeitgeber mit höchstens 20 Arbeitnehmern, 2 Wochen gleich nach einem erschöpften Palliativurlaub.
rule-medical-notice-period =
    Die Benachrichtigung vom { $notice } kommt spät: Für einen Anfang am { $start } war sie spätestens am { $latest } fällig ({ $unit ->
        [days] { $count } Tage
       *[months] { $count } Monate
    }). Erster möglicher Anfang: { $first }.
rule-medical-notice-period-why = Medizinischer Beistand wird 7 Tage im Voraus gemeldet; weniger bei Einverständnis oder unvorhergesehenem Krankenhausaufenthalt.
rule-caregiver-notice-period =
    Die Benachrichtigung vom { $notice } kommt spät: Für einen Anfang am { $start } war sie spätestens am { $latest } fällig ({ $unit ->
        [days] { $count } Tage
       *[months] { $count } Monate
    }). Erster möglicher Anfang: { $first }.
rule-caregiver-notice-period-why = Der Urlaub für nahestehende Hilfspersonen wird 7 Tage im Voraus gemeldet; weniger bei Einverständnis.
rule-ic-notice-period =
    Die Benachrichtigung vom { $notice } kommt spät: Für einen Anfang am { $start } war sie spätestens am { $latest } fällig ({ $unit ->
        [days] { $count } Tage
       *[months] { $count } Monate
    }). Erster möglicher Anfang: { $first }.
rule-ic-notice-period-why = In den föderalen Diensten wird eine Laufbahnunterbrechung 2 Monate im Voraus gemeldet, eine Verlängerung 1 Monat.
rule-palliative-start-day = Das Attest wurde am { $notice } übergeben: Der Urlaub beginnt frühestens am Montag, dem { $first }, außer bei Einverständnis des Arbeitgebers.
rule-palliative-start-day-why = Der Urlaub für Palliativpflege beginnt am Montag der Woche nach der Übergabe des Attests; früher mit Einverständnis des Arbeitgebers.
rule-filing-deadline = Der Antrag wird am { $filed } eingereicht, nach dem letzten sicheren Tag ({ $latest }): Das Unterbrechungsgeld würde erst am { $filed } beginnen.
rule-filing-deadline-why = Innerhalb von 2 Monaten nach dem Anfang eingereicht, eröffnet der Antrag das Unterbrechungsgeld ab dem ersten Tag; später ab der Einreichung.
rule-filing-after-start = Der Antrag wird nach dem Anfang ({ $start }) eingereicht; bis zum { $latest } geht nichts verloren.
rule-filing-after-start-why = Ein Antrag kann nach dem Anfang eingereicht werden; der letzte Tag ohne Verlust wird angegeben.
rule-filing-too-early = Der Antrag kann ab dem { $earliest } eingereicht werden.
rule-filing-too-early-why = Ein Antrag wird frühestens 6 Monate vor dem Anfang eingereicht.
rule-electronic-only-why = Seit dem 01/07/2024 werden Anträge elektronisch eingereicht, außer in den vom LfA vorgesehenen Ausnahmen.
rule-parental-child-age =
    { $problem ->
        [unborn] Das Kind ist erst am { $day } gekommen, nach dem Anfang ({ $start }): Elternurlaub beginnt frühestens an diesem Tag.
        [adult] Das Kind ist am Anfang ({ $start }) 21 Jahre oder älter: Elternurlaub steht nicht mehr offen.
       *[old] Das Kind hat die Altersgrenze am { $day } erreicht, vor dem Anfang ({ $start }).
    }
rule-parental-child-age-why = Das Kind ist am Anfang unter 12 Jahre alt (unter 21 bei einer Behinderung); die Grenze darf überschritten werden, wenn der Arbeitgeber den Urlaub aufgeschoben hat.
rule-ct-child-age =
    { $problem ->
        [unborn] Das Kind ist erst am { $day } gekommen, nach dem Anfang ({ $start }).
       *[old] Das Kind wurde am { $day } { $years } Jahre alt, vor dem Anfang ({ $start }): Die Grenze dieser Begründung ist überschritten.
    }
rule-ct-child-age-why = Am Anfang ist das Kind unter 8 Jahre (Betreuung), unter 21 Jahre (Behinderung) oder unter 18 Jahre alt (schwer krankes Kind).
rule-ct-full-child-under-5 = Das Kind ist { $years } Jahre oder älter: Ein vollständiger Zeitkredit wird nicht bezahlt.
rule-ct-full-child-under-5-why = Seit dem 01/02/2023 wird ein vollständiger Zeitkredit für die Betreuung eines Kindes nur bezahlt, wenn das Kind am Anfang unter 5 Jahre alt ist.
rule-hospital-child-minor = Das Kind ist am Anfang { $years } Jahre oder älter.
rule-hospital-child-minor-why = Die Krankenhauswoche betrifft ein Kind unter 18 Jahren.
rule-eoc-age = Der Arbeitnehmer wird am { $from } { $years } Jahre alt, nach dem Anfang ({ $start }).
rule-eoc-age-why = Ein Laufbahnende-Zeitkredit beginnt mit 60 Jahren (55 vor 2026); früher bei langer Laufbahn, schwerem Beruf, Nachtarbeit oder Umstrukturierung.
rule-eoc-career =
    Die Laufbahn zählt { $years ->
        [one] { $years } Jahr
       *[other] { $years } Jahre
    }; nötig sind { $needed }.
rule-eoc-career-why = Das Laufbahnende verlangt 25 Laufbahnjahre vor 2026; danach eine Zahl, die bis 2030 jedes Jahr steigt, verschieden für Männer und Frauen.
rule-eoc-occupation =
    { $needed ->
        [threeQuarters] In der Zeit davor muss mindestens zu drei Vierteln einer Vollzeit gearbeitet worden sein.
       *[full] In der Zeit davor muss in Vollzeit gearbeitet worden sein.
    }
rule-eoc-occupation-why = Während der 24 Monate davor: mindestens 3/4 einer Vollzeit für die Halbzeit; Vollzeit, oder 4/5 durch Zeitkredit, für 1/5.
rule-parental-seniority =
    Das Dienstalter am Datum der Benachrichtigung beträgt { $months ->
        [one] { $months } Monat
       *[other] { $months } Monate
    }; nötig sind { $needed }.
rule-parental-seniority-why = Im Privatsektor verlangt der Elternurlaub 12 Vertragsmonate in den 15 Monaten vor der Benachrichtigung.
rule-ct-seniority =
    Das Dienstalter am Datum der Benachrichtigung beträgt { $months ->
        [one] { $months } Monat
       *[other] { $months } Monate
    }; nötig sind { $needed }.
rule-ct-seniority-why = Der Zeitkredit verlangt 24 Monate Dienstalter am Datum der Benachrichtigung, außer gleich nach einem erschöpften Elternurlaub.
rule-ct-occupation =
    { $needed ->
        [threeQuarters] In der Zeit davor muss mindestens zu drei Vierteln einer Vollzeit gearbeitet worden sein.
       *[full] In der Zeit davor muss in Vollzeit gearbeitet worden sein.
    }
rule-ct-occupation-why = Während der 12 Monate vor der Benachrichtigung: mindestens 3/4 einer Vollzeit für die Halbzeit, Vollzeit für 1/5.
rule-ct-allowance-conditions =
    { $problem ->
        [seniority] Mit { $months } Monaten Dienstalter steht das Unterbrechungsgeld nicht offen: nötig sind { $needed }.
       *[occupation] Das Unterbrechungsgeld ist nicht sicher: Dafür muss lange genug in der vorgesehenen Regelung gearbeitet worden sein.
    }
rule-ct-allowance-conditions-why = Das Unterbrechungsgeld hat eigene Bedingungen: 36 Monate Dienstalter für die Betreuung eines Kindes (seit dem 01/06/2023) und 12 Monate Vollzeit (24 für Teilzeitbeschäftigte bei vollständiger Unterbrechung).
rule-residence-eea = Der Wohnsitz liegt außerhalb des Europäischen Wirtschaftsraums und der Schweiz: Es wird kein Unterbrechungsgeld bezahlt.
rule-residence-eea-why = Unterbrechungsgeld erhält, wer seinen Wohnsitz im Europäischen Wirtschaftsraum oder in der Schweiz hat.
rule-office-by-domicile-why = Zuständig ist das Büro des Wohnsitzes des Arbeitnehmers.
rule-ct-small-employer = Der Arbeitgeber beschäftigt { $headcount } Arbeitnehmer (höchstens { $limit }): Der Zeitkredit verlangt sein Einverständnis.
rule-ct-small-employer-why = Bei einem Arbeitgeber mit höchstens 10 Arbeitnehmern ist der Zeitkredit kein Recht: Sein Einverständnis ist nötig.
rule-medical-small-employer = Der Arbeitgeber beschäftigt { $headcount } Arbeitnehmer (unter { $needed }): Eine Verkürzung verlangt sein Einverständnis.
rule-medical-small-employer-why = Bei einem Arbeitgeber mit weniger als 10 Arbeitnehmern verlangt teilweiser medizinischer Beistand sein Einverständnis, auch für Verlängerungen.
rule-medical-sme-limit = Der Arbeitgeber beschäftigt { $headcount } Arbeitnehmer: Über { $months } volle Monate ({ $partial } teilweise) für einen Patienten hinaus darf er ablehnen.
rule-medical-sme-limit-why = Ein Arbeitgeber mit höchstens 50 Arbeitnehmern darf über 6 volle oder 12 teilweise Monate für einen Patienten hinaus ablehnen, außer beim Kind eines alleinerziehenden Elternteils.
rule-head-count-known = Die Zahl der Arbeitnehmer am 30. Juni { $year } ist nicht bekannt: Der strengste Fall kann gelten.
rule-head-count-known-why = Die Belegschaft wird am 30. Juni des Jahres vor der Benachrichtigung gezählt; Fristen und Rechte hängen davon ab.
rule-ct-collective-agreement = Ein vollständiger Zeitkredit oder einer auf Halbzeit verlangt ein Abkommen des Sektors oder des Betriebs.
rule-ct-collective-agreement-why = Vollständig oder auf Halbzeit ist der Zeitkredit nur ein Recht, wenn ein Abkommen ihn vorsieht, außer für ein Kind mit Behinderung oder ein schwer krankes Kind; 1/5 ist ein direktes Recht.
rule-ct-five-percent =
    { $limit ->
        [one] { $limit } Arbeitnehmer kann
       *[other] { $limit } Arbeitnehmer können
    } gleichzeitig im Zeitkredit sein (5 % von { $base }, zuzüglich der Plätze für über 50-Jährige).
rule-ct-five-percent-why = Über 5 % der Belegschaft gleichzeitig wartet ein Antrag auf Zeitkredit, bis er an der Reihe ist.
rule-postponement-order = Der neue Anfang ({ $new }) liegt nicht nach dem beantragten ({ $start }).
rule-postponement-order-why = Ein Aufschub verschiebt den Anfang nach hinten.
rule-postponement-limit = Der neue Anfang ({ $new }) liegt nach dem letzten erlaubten ({ $latest }): Das Einverständnis des Arbeitnehmers ist nötig.
rule-postponement-limit-why = Der Aufschub ist begrenzt: 6 Monate (Zeitkredit), 6 Monate nach dem Monat des Schreibens (Elternurlaub), 7 Tage (medizinischer Beistand).
rule-postponement-open = Dieser Urlaub ({ $type }) kann nicht aufgeschoben werden.
rule-postponement-open-why = Die Krankenhauswoche, der Palliativurlaub und der Urlaub für nahestehende Hilfspersonen kennen keinen Aufschub.
rule-answer-in-time =
    Die Antwort vom { $answered } kommt nach dem letzten Tag ({ $by }): { $silence ->
        [agreed] Schweigen gilt als Einverständnis.
       *[asAsked] Der Urlaub beginnt wie beantragt.
    }
rule-answer-in-time-why = Der Arbeitgeber antwortet innerhalb der Frist: 1 Monat (Zeitkredit, Elternurlaub), 2 Werktage (medizinischer Beistand).
rule-refusal-open = Eine Ablehnung ist in diesem Fall nicht vorgesehen ({ $type }).
rule-refusal-open-why = Eine Ablehnung ist nur möglich, wo das Einverständnis des Arbeitgebers nötig ist, oder für einen kleinen Arbeitgeber in den vorgesehenen Fällen.
rule-answer-reasons = Die Antwort nennt keine schriftlichen Gründe.
rule-answer-reasons-why = Eine Ablehnung oder ein Aufschub wird schriftlich mit Gründen mitgeteilt.
rule-required-attachment = Dokument nicht erhalten: { $document }.
rule-required-attachment-why = Manche Urlaube verlangen ein Dokument; es kann später folgen und hält die Einreichung nicht auf.
rule-attachment-file-why = Eine Anlage ist ein PDF oder JPG von höchstens 2 MB, am Inhalt erkannt.
rule-attachment-description-why = Eine Anlage „Andere“ hat eine Beschreibung.
rule-change-before-worker-part-why = Solange der Arbeitnehmer seinen Teil nicht ausgefüllt hat, ändert und annulliert der Arbeitgeber direkt; danach beantragt er es.
rule-modify-end-only-why = Eine Änderung betrifft nur das Enddatum.
rule-amount-is-estimate =
    { $state ->
        [missing] Für diesen Fall ist kein Betrag bekannt oder bezahlt.
        [lastKnown] Der gezeigte Betrag ist eine Schätzung nach der letzten bekannten Zahl.
       *[estimate] Der gezeigte Betrag ist eine Schätzung.
    }
rule-amount-is-estimate-why = Beträge sind Schätzungen; nur der Bescheid des LfA bestimmt das Unterbrechungsgeld.

# Documents a rule asks for
document-medicalCertificate = ärztliches Attest
document-hospitalCertificate = Attest des Krankenhauses
document-palliativeCertificate = Attest über Palliativpflege
document-carerRecognition = Anerkennung als nahestehende Hilfsperson durch die Krankenkasse
document-trainingEnrolment = Einschreibungsbescheinigung der Ausbildung
document-birthOrAdoptionProof = Geburts- oder Adoptionsurkunde
document-disabilityProof = Attest über die Behinderung
document-employmentDeclaration = Beschäftigungserklärung
document-other = anderes Dokument

# Why an amount is missing or uncertain
amount-reason-withoutMotive = Zeitkredit ohne Begründung
amount-reason-childTooOld = das Kind ist zu alt für einen bezahlten vollständigen Zeitkredit
amount-reason-paidMonthsUsedUp = die bezahlten Monate sind aufgebraucht
amount-reason-lastQuarterUnpaid = das letzte Viertel des Urlaubs wird nicht bezahlt
amount-reason-tooYoung = zu jung für das Unterbrechungsgeld
amount-reason-residesOutside = Wohnsitz außerhalb des Europäischen Wirtschaftsraums und der Schweiz
amount-reason-noFigureKnown = keine Zahl bekannt
amount-reason-lengthUnknown = hängt vom Enddatum ab
amount-reason-householdUnknown = hängt von der Familiensituation ab
amount-reason-lastKnown = letzter bekannter Betrag
