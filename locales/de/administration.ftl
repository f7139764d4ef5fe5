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
