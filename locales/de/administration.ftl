# The administration's side: granting capacities, mandates of social secretariats
administration-person = { $name }
administration-person-niss = ENSS (verdeckt)
administration-held = Eigenschaften dieser Person
administration-end = Beenden
administration-end-hidden = der Eigenschaft: { $what }
administration-ended-now = Die Eigenschaft ist beendet. Sie gibt ab sofort keinen Zugang mehr.
administration-granted-now = Die Eigenschaft ist erteilt.
administration-grant = Eine Eigenschaft erteilen
administration-kind = Welche Eigenschaft
administration-kind-employerUser = Benutzer eines Arbeitgebers
administration-kind-worker = Arbeitnehmer
administration-kind-caseWorker = Sachbearbeiter eines LfA-Büros
administration-kind-administrator = Verwaltung des Dienstes
administration-kind-support = Support des Dienstes: sieht den Stand einer Akte, weder Urlaub noch Dokumente
administration-enterprise = Unternehmensnummer
administration-enterprise-hint = Für einen Benutzer eines Arbeitgebers. Zehn Ziffern, zum Beispiel 0999.999.922
administration-role = Rolle beim Arbeitgeber
administration-office = Büro
administration-from = Ab dem
administration-to = Bis zum
administration-to-hint = Leer: ohne Ende.
administration-grant-button = Diese Eigenschaft erteilen
administration-error-kind = Wählen Sie die Eigenschaft, die Sie erteilen.
administration-error-enterprise = Geben Sie die Nummer eines Arbeitgebers an, den der Dienst kennt.
administration-error-enterprise-shape = Diese Unternehmensnummer ist nicht richtig: Die Prüfziffern stimmen nicht.
administration-error-role = Wählen Sie die Rolle.
administration-error-office = Wählen Sie das Büro.
administration-error-date = Geben Sie ein Datum an, das es gibt, zum Beispiel 01/03/2026.
administration-error-order = Das Ende liegt vor dem Anfang.
administration-error-own = Niemand erteilt sich selbst eine Eigenschaft. Bitten Sie einen anderen Verwalter darum.
administration-error-twice = Diese Person hat diese Eigenschaft an diesen Tagen bereits.
administration-mandates = Vollmachten
administration-mandates-intro = Ein Sozialsekretariat handelt für einen Arbeitgeber ab dem ersten Tag eines Quartals. Alle seine Benutzer können dann mit ihrer Rolle für diesen Arbeitgeber lesen und einreichen. Eine beendete Vollmacht gibt noch am selben Tag keinen Zugang mehr.
administration-mandates-results = Erteilte Vollmachten
administration-mandates-search = Name des Arbeitgebers oder des Sozialsekretariats
administration-mandates-count =
    { $count ->
        [one] { $count } Vollmacht
       *[other] { $count } Vollmachten
    } ({ $pages ->
        [one] { $pages } Seite
       *[other] { $pages } Seiten
    })
administration-mandates-empty = Keine Vollmacht.
administration-mandates-empty-advice = Erteilen Sie unten eine oder suchen Sie einen anderen Namen.
administration-mandate-holder = Sozialsekretariat
administration-mandate-employer = Arbeitgeber
administration-mandate-period = Zeitraum
administration-mandate-action = Aktion
administration-mandate-end-hidden = der Vollmacht für { $name }
administration-mandate-give = Eine Vollmacht erteilen
administration-mandate-holder-number = Unternehmensnummer des Sozialsekretariats
administration-mandate-employer-number = Unternehmensnummer des Arbeitgebers
administration-mandate-quarter = Erstes Quartal
administration-mandate-quarter-name = { $quarter }. Quartal { $year }, ab dem { $date }
administration-mandate-button = Diese Vollmacht erteilen
administration-mandate-given = Die Vollmacht ist erteilt.
administration-mandate-over = Die Vollmacht ist beendet. Sie gibt ab sofort keinen Zugang mehr.
administration-error-quarter = Wählen Sie das Quartal.
administration-error-same = Arbeitgeber und Sozialsekretariat sind dieselben.
administration-error-bound = Eine Vollmacht verbindet beide an diesem Tag bereits.
portfolio-title = Portfolio
portfolio-intro = Die Arbeitgeber, die { $name } eine Vollmacht erteilt haben. Jede Handlung trägt Ihren Namen und den des Sozialsekretariats.
portfolio-search = Name des Arbeitgebers
portfolio-results = Arbeitgeber
portfolio-count =
    { $count ->
        [one] { $count } Arbeitgeber
       *[other] { $count } Arbeitgeber
    } ({ $pages ->
        [one] { $pages } Seite
       *[other] { $pages } Seiten
    })
portfolio-empty = Kein Arbeitgeber entspricht der Suche.
portfolio-empty-advice = Prüfen Sie den Namen oder fragen Sie den Arbeitgeber, ob er eine Vollmacht erteilt hat.
portfolio-name = Arbeitgeber
portfolio-number = Unternehmensnummer
portfolio-since = Vollmacht seit
portfolio-card =
    { $count ->
        [one] { $count } Arbeitgeber mit Vollmacht
       *[other] { $count } Arbeitgeber mit Vollmacht
    }
portfolio-acting = { $name }, durch { $holder }
administration-alerts = Ankündigungen
administration-alerts-intro = Eine Ankündigung steht über den gewählten Seiten, vom angegebenen Anfang bis zum Ende, in der Sprache jeder Seite.
administration-alerts-list = Veröffentlichte Ankündigungen
administration-alerts-empty = Keine Ankündigung.
administration-alerts-empty-advice = Veröffentlichen Sie unten eine.
administration-alert-text = Text
administration-alert-where = Seiten
administration-alert-when = Anzeige
administration-alert-state = Zustand
administration-alert-state-coming = kommt noch
administration-alert-state-shown = wird angezeigt
administration-alert-state-over = vorbei
administration-alert-state-withdrawn = zurückgezogen
administration-alert-window = vom { $from } bis zum { $until }
administration-alert-withdraw = Zurückziehen
administration-alert-withdraw-hidden = die Ankündigung { $text }
administration-alert-write = Eine Ankündigung veröffentlichen
administration-alert-fr = Text auf Französisch
administration-alert-nl = Text auf Niederländisch
administration-alert-de = Text auf Deutsch
administration-alert-en = Text auf Englisch
administration-alert-places = Auf welchen Seiten
administration-alert-places-public = Öffentliche Seiten
administration-alert-places-employer = Seiten der Arbeitgeber
administration-alert-places-worker = Seiten der Arbeitnehmer
administration-alert-places-office = Seiten der Büros
administration-alert-places-administration = Seiten der Verwaltung
administration-alert-from-day = Erster Tag
administration-alert-from-time = Uhrzeit des Anfangs
administration-alert-until-day = Letzter Tag
administration-alert-until-time = Uhrzeit des Endes
administration-alert-time-hint = Brüsseler Zeit, zum Beispiel 08:30
administration-alert-button = Veröffentlichen
administration-alert-published = Die Ankündigung ist veröffentlicht.
administration-alert-withdrawn = Die Ankündigung ist zurückgezogen.
administration-error-text = Schreiben Sie den Text in dieser Sprache.
administration-error-text-long = Der Text hat mehr als 500 Zeichen.
administration-error-places = Wählen Sie mindestens eine Gruppe von Seiten.
administration-error-time = Geben Sie eine Uhrzeit zwischen 00:00 und 23:59 an.
administration-error-window = Das Ende muss nach dem Anfang und nach jetzt liegen.
administration-facts = Referenzdaten
administration-facts-intro = Die Angaben des Betreibers und die datierten Schwellen. Eine Akte behält die Werte des Tages, an dem sie eingereicht wurde.
administration-facts-offices = Kontaktangaben der Büros
administration-facts-office-saved = Die Kontaktangaben sind gespeichert.
administration-facts-office-contact = Kontaktangaben für die Öffentlichkeit
administration-facts-office-contact-hint = Adresse, Telefon, Öffnungszeiten. Leer: „nicht mitgeteilt“.
administration-facts-none = nicht mitgeteilt
administration-facts-edit = Ändern
administration-facts-edit-hidden = die Kontaktangaben von { $name }
administration-facts-save = Speichern
administration-facts-thresholds = Schwellen
administration-facts-threshold-name = Schwelle
administration-facts-threshold-from = In Kraft seit
administration-facts-threshold-amount = Wert
administration-facts-threshold-source = Quelle
administration-facts-threshold-add = Einen Wert hinzufügen
administration-facts-threshold-which = Welche Schwelle
administration-facts-threshold-added = Der Wert ist hinzugefügt.
administration-facts-threshold-personnel-list-max = Arbeitnehmer, ab denen in der Personalliste gesucht wird
administration-error-amount = Geben Sie eine ganze Zahl zwischen 0 und 1 000 000 an.
administration-error-threshold = Wählen Sie die Schwelle.
administration-error-source = Sagen Sie, woher dieser Wert kommt.
administration-error-past = Ein neuer Wert gilt frühestens ab heute: Die Akten von gestern behalten ihren.
administration-error-same-day = Ab diesem Tag gilt bereits ein Wert.
administration-error-contact-long = Die Kontaktangaben haben mehr als 500 Zeichen.
administration-switches = Funktionen
administration-switches-intro = Eine ausgeschaltete Funktion wird nicht mehr angeboten und ihre Seiten sagen es, ohne Neustart. Was bereits eingereicht ist, bleibt lesbar.
administration-switch-state = Zustand
administration-switch-on = Eingeschaltet
administration-switch-off = Ausgeschaltet
administration-switch-turn-on = Einschalten
administration-switch-turn-off = Ausschalten
administration-switch-changed = Die Änderung ist gespeichert.
administration-switch-never = nie geändert
administration-switch-since = geändert am { $date } von { $name }
switch-planner = Öffentlicher Planer
switch-planner-what = Eine Unterbrechung ausprobieren, ohne sich anzumelden.
switch-filing = Einreichen von Anträgen
switch-filing-what = Einen Antrag beginnen und bestätigen, Seite des Arbeitgebers.
switch-off-title = Diese Funktion ist vorübergehend geschlossen
switch-off-words = Sie wurde von den Verwaltern des Dienstes geschlossen. Was Sie eingegeben haben, ist aufbewahrt. Versuchen Sie es später erneut.
administration-facts-office-appeal = Anschrift für Klagen (Arbeitsgericht)
administration-facts-office-appeal-hint = Steht in den Entscheidungsbriefen dieses Büros. Leer: „nicht mitgeteilt“.
administration-facts-threshold-decision-months = Monate, in denen das Büro entscheidet
administration-facts-threshold-appeal-months = Monate für eine Klage
administration-facts-threshold-answer-months = Monate, um eine Frage des Büros zu beantworten
administration-facts-threshold-warning-days = Tage zwischen der Warnung der Parteien und dem Abschluss einer vergessenen Akte
