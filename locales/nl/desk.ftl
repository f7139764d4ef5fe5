# The office's side: the files of one office
desk-title = Dossiers van het kantoor { $office }
desk-menu = Dossiers
desk-intro = Het INSZ is gemaskeerd. Elke raadpleging van een dossier wordt met uw naam in het logboek van dat dossier genoteerd.
desk-results = Dossiers
desk-empty = Dit kantoor heeft geen dossiers.
desk-empty-advice = Een dossier verschijnt hier zodra een werkgever een aanvraag indient voor een werknemer uit uw ambtsgebied.
desk-request-title = Dossier van een werknemer
desk-journal = Uw raadpleging van dit dossier is op { $date } om { $time } in het logboek genoteerd.
desk-declared-by = Ingediend door { $name } (ondernemingsnummer { $number }) op { $date }
desk-filter = Tonen
desk-filter-all = Alle
desk-empty-status = Geen enkel dossier heeft deze status.
desk-empty-status-advice = Kies een andere status of toon alle dossiers.
desk-decision = Beslissing
desk-decide = Beslissen
desk-outcome = Beslissing
desk-outcome-granted = Toekennen
desk-outcome-refused = Weigeren
desk-outcome-withoutFollowUp = Zonder gevolg afsluiten
desk-decided-granted = Toegekend
desk-decided-refused = Geweigerd
desk-decided-withoutFollowUp = Zonder gevolg afgesloten
desk-reasons = Redenen van de weigering
desk-reasons-hint = Bij een weigering minstens één.
desk-reasons-and-words = Redenen en toelichting
desk-decision-words = Toelichting
desk-decision-words-hint = Staan in de brief aan de werknemer. De werkgever ziet ze niet.
desk-decide-next = Beslissen en het volgende openen
desk-decide-stay = Beslissen en hier blijven
desk-decide-same = Op dezelfde manier beslissen
desk-keys-decide = Met het toetsenbord: kies met een letter en druk op Enter.
desk-key-grant = G: toekennen
desk-key-refuse = R: weigeren
desk-key-without = W: zonder gevolg
desk-key-open = Het eerste dossier openen
desk-letter-draft = Ontwerpbrieven
desk-not-done = Er is niets gewijzigd
desk-rules = Regels
desk-rules-intro = Elke regel die dit dossier betreft, met alles wat het kantoor weet: beide delen en de andere periodes van de werknemer. De werkgever zag alleen wat uit zijn eigen aangifte volgt.
desk-verdict-fails = Niet nageleefd
desk-verdict-needsJudgement = Te beoordelen
desk-verdict-passes = Niets ertegen
desk-input-filed = Datum van indiening
desk-input-birth = Geboortedatum volgens het nummer
desk-input-head-count = Werknemers bij de werkgever
desk-input-history = Andere gekende periodes
desk-earlier = Andere aanvragen van de werknemer
desk-asked-title = Vragen aan de partijen
desk-asked-none = Er is niets gevraagd.
desk-asked = { $what }, gevraagd op { $date }: { $party }, antwoord uiterlijk op { $until }
desk-asked-correction = Verbetering
desk-party-worker = werknemer
desk-party-employer = werkgever
desk-party-office = kantoor
desk-question-open = Nog geen antwoord. De termijn is geschorst.
desk-question-withdrawn = Niet meer nodig.
desk-document-received = Document ontvangen.
desk-ask = Een verbetering of document vragen
desk-ask-party = Aan wie
desk-ask-document = Document
desk-ask-document-hint = Laat leeg om een verbetering te vragen.
desk-ask-words = Wat wordt gevraagd
desk-ask-words-hint = Eén precieze zaak. De wettelijke termijn is geschorst tot het antwoord.
desk-ask-nobody = Kies aan wie de vraag gericht is.
desk-question-empty = Schrijf wat wordt gevraagd.
desk-question-too-long = De vraag is te lang: hoogstens 500 tekens.
desk-notes = Interne notities
desk-notes-intro = Noch de werknemer noch de werkgever ziet deze notities.
desk-note-by = Notitie van { $who }, { $date }
desk-opinion-by = Advies van { $who }, { $date }
desk-opinion-asked-by = { $who } vraagt een tweede advies op { $date }; verwacht van: { $of }
desk-note-write = Een notitie schrijven
desk-note-words = Notitie
desk-note-colleague = Tweede advies gevraagd aan
desk-note-colleague-hint = Niet verplicht. Het dossier verschijnt dan in de lijst van die collega.
desk-note-empty = Schrijf een notitie van hoogstens 1000 tekens.
desk-opinion-give = Mijn advies geven
desk-take = In behandeling nemen
desk-clock = Wettelijke termijn
desk-days-left =
    { $count ->
        [one] nog { $count } dag
       *[other] nog { $count } dagen
    }
desk-days-late =
    { $count ->
        [one] { $count } dag te laat
       *[other] { $count } dagen te laat
    }
desk-days-paused =
    { $count ->
        [one] geschorst, er blijft { $count } dag
       *[other] geschorst, er blijven { $count } dagen
    }
desk-warned = Beide partijen zijn verwittigd op { $date }. Afsluiten kan vanaf { $until }.
desk-warn = Beide partijen verwittigen
desk-warn-intro = Het verlof is voorbij en de werknemer heeft niets aangevuld. Na de waarschuwing en de termijn ervan kan het dossier worden afgesloten.
desk-warned-already = Beide partijen zijn al verwittigd.
desk-leave-not-over = Het verlof is nog niet voorbij.
desk-close = Zonder gevolg afsluiten
desk-close-words = Reden van de afsluiting
desk-close-too-early = Eerst moet de termijn na de waarschuwing verlopen zijn.
desk-assign = Toewijzen
desk-assignee = Dossierbehandelaar
desk-assign-closed = Alleen een open dossier kan worden toegewezen.
desk-assign-unknown = Kies een dossierbehandelaar van dit kantoor.
desk-nobody = niemand
desk-follow = Opnieuw bekijken op
desk-follow-set = Opvolging noteren
desk-follow-no-day = Schrijf een datum, bijvoorbeeld 15/03/2027, of laat leeg.
desk-move = Aan een ander kantoor overdragen
desk-move-office = Kantoor
desk-move-reason = Reden
desk-move-no-office = Kies een ander kantoor.
desk-move-no-reason = Schrijf de reden, hoogstens 500 tekens.
desk-number = Het volledige INSZ tonen
desk-number-reason = Waarom u het nodig hebt
desk-number-no-reason = Schrijf de reden, hoogstens 200 tekens. Ze wordt in het journaal genoteerd.
desk-outcome-missing = Kies een beslissing.
desk-decision-noReason = Een weigering vraagt minstens één reden.
desk-decision-noWords = Leg het in enkele woorden uit.
desk-decision-tooLong = De tekst is te lang: hoogstens 1000 tekens.
desk-reason-private = Een voorwaarde in verband met de persoonlijke situatie van de werknemer
refusal-reason-nothingLeft = Er blijft niets over van het recht
refusal-reason-tooShortCareer = De anciënniteit of loopbaan is te kort
refusal-reason-personCared = Het kind, de patiënt of de band opent het recht niet
refusal-reason-workingTime = De regeling of de uren openen het recht niet
refusal-reason-length = De duur is niet toegelaten
refusal-reason-proofMissing = Een gevraagd bewijs is niet ontvangen
refusal-reason-filedTooLate = De aanvraag is te laat ingediend
refusal-reason-otherIncome = Een andere activiteit of een ander inkomen sluit het uit
refusal-reason-residence = De woonplaats sluit het uit
refusal-reason-other = Andere reden, hieronder uitgelegd
desk-list-open = Open
desk-list-overdue = Te laat
desk-list-mine = De mijne
desk-list-unassigned = Niet toegewezen
desk-list-waiting = Wachten op antwoord
desk-list-followUp = Op te volgen
desk-list-changes = Aanvragen tot wijziging en annulering
desk-list-opinions = Mijn advies wordt gevraagd
desk-list-forgotten = Vergeten
desk-list-sorting = Te sorteren
desk-list-all = Alle, ook afgesloten
desk-list-empty = Geen dossier in deze lijst.
desk-list-empty-advice = Kies een andere lijst of verwijder een filter.
desk-narrow = Filteren
desk-filter-type = Type onderbreking
desk-filter-status = Status
desk-column-select = Keuze
desk-select-file = Het dossier van { $name } kiezen
desk-column-due = Wettelijke termijn
desk-column-period = Periode
desk-more-than = meer dan { $count }
desk-many-files = Meer dan { $count } dossiers, de oudste termijn eerst.
desk-files =
    { $count ->
        [one] { $count } dossier, de oudste termijn eerst.
       *[other] { $count } dossiers, de oudste termijn eerst.
    }
desk-page-first = Terug naar het begin
desk-page-next = Volgende dossiers
desk-many = Meerdere dossiers tegelijk
desk-many-intro = Elk dossier wordt apart behandeld; het verslag zegt welke niet konden en waarom.
desk-many-whole = De hele lijst, hoogstens 500 dossiers
desk-many-none = Kies minstens één dossier.
desk-run-title = Verslag
desk-run-done =
    { $count ->
        [0] Geen dossier behandeld.
        [one] { $count } dossier behandeld.
       *[other] { $count } dossiers behandeld.
    }
desk-run-not-done = Niet behandelde dossiers
desk-run-open = Het dossier openen
desk-run-gone = Dit dossier is niet meer in uw kantoor.
desk-run-back = Terug naar de lijst
desk-answer-title = De RVA vraagt u een verduidelijking
desk-answer = Uw antwoord
desk-answer-until = Antwoord uiterlijk op { $date }.
desk-answer-intro = De termijn van de RVA is geschorst tot uw antwoord.
desk-answer-send = Het antwoord verzenden
desk-answer-back = Terug naar het dossier
desk-answer-empty = Schrijf uw antwoord.
desk-answer-too-long = Het antwoord is te lang: hoogstens 500 tekens.
desk-answered = Antwoord verzonden
letter-granted = Uw aanvraag is toegekend zoals ze werd aangegeven.
letter-refused = Uw aanvraag is geweigerd om de onderstaande redenen.
letter-withoutFollowUp = Uw dossier is zonder gevolg afgesloten.
letter-appeal-title = Als u niet akkoord gaat
letter-appeal-delay = U kunt beroep aantekenen bij de arbeidsrechtbank uiterlijk op { $date }. Die termijn loopt vanaf de kennisgeving (handvest van de sociaal verzekerde, artikel 23).
letter-appeal-how = Beroep gebeurt met een schriftelijk verzoekschrift, neergelegd ter griffie of aangetekend verzonden.
letter-appeal-address = Adres van de rechtbank: { $address }
letter-not-provided = niet meegedeeld
desk-rules-passed = Regels waar niets bekends tegen spreekt
letter-appeal-delay-employer = De werknemer kan beroep aantekenen bij de arbeidsrechtbank uiterlijk op { $date }. Die termijn loopt vanaf de kennisgeving (handvest van de sociaal verzekerde, artikel 23).
letter-appeal-weak = Deze termijn berust op een zwakke bron: de beheerder van deze dienst heeft hem nog niet bevestigd.
letter-employer-granted = De aanvraag is toegekend zoals ze werd aangegeven.
letter-employer-refused = De aanvraag is geweigerd om de onderstaande redenen.
letter-employer-withoutFollowUp = Het dossier is zonder gevolg afgesloten.
letter-length = Duur
letter-calculation = Uitkering: berekening en rekening
letter-account = Meegedeeld rekeningnummer
letter-no-payment = Deze dienst betaalt niets en geeft geen betaling door: deze bedragen dienen ter informatie.
letter-download = Beslissingsbrief (PDF)
letter-file-name = beslissing
desk-letter-typed = De brieven van de ingevulde beslissing. Er is nog niets beslist.
desk-letter-grant = De brieven bij een toekenning. Om die van een andere beslissing te lezen, vult u ze in en kiest u "Brieven lezen".
desk-letter-read = Brieven lezen
desk-letter-to-worker = Aan de werknemer, in zijn taal:
desk-letter-to-employer = Aan de werkgever, in zijn taal:
figures-desk-link = Statistieken van het kantoor
figures-desk-title = Statistieken van het kantoor { $office }
figures-desk-title-short = Statistiek
figures-desk-span = Beslissingen
figures-desk-months =
    { $count ->
        [one] van de laatste maand
       *[other] van de laatste { $count } maanden
    }
figures-desk-show = Tonen
figures-desk-csv = De cijfers downloaden (CSV)
figures-desk-open = Open dossiers
figures-desk-open-note = Volgens de wettelijke termijn om te beslissen. Elk getal leidt naar zijn lijst.
figures-desk-late = te laat
figures-desk-soon = binnen de maand
figures-desk-later = later
figures-desk-total = Totaal
figures-desk-files = Dossiers
figures-desk-split = Verdeling
figures-desk-decided = Dossiers beslist sinds { $date }
figures-desk-took = Van aankomst tot beslissing
figures-desk-took-note = Kalenderdagen, schorsingen inbegrepen. Dossiers waarvan de aankomst niet bekend is, staan er niet bij.
figures-desk-days = Dagen
figures-desk-took-0 = 0 tot 30 dagen
figures-desk-took-31 = 31 tot 60 dagen
figures-desk-took-61 = 61 tot 90 dagen
figures-desk-took-91 = 91 tot 120 dagen
figures-desk-took-121 = meer dan 120 dagen
figures-desk-none = Geen dossiers.
figures-desk-count =
    { $count ->
        [0] Geen dossiers.
        [one] { $count } dossier, het recentste eerst.
       *[other] { $count } dossiers, het recentste eerst.
    }
figures-desk-days-taken =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
keyed-link = Een aanvraag op papier of per telefoon invoeren
keyed-title = Een aanvraag invoeren
keyed-intro = Voor een aanvraag op papier of per telefoon. Ze heeft geen ticketnummer; werkgever en werknemer worden verwittigd.
keyed-how = Hoe ze is aangekomen
keyed-who = Werkgever en werknemer
keyed-what = De onderbreking
keyed-rest = Toelichting
keyed-medium = Middel
keyed-medium-paper = op papier
keyed-medium-telephone = per telefoon
keyed-medium-missing = Kies hoe de aanvraag is aangekomen.
keyed-asked-by = Ingediend door
keyed-asked-by-missing = Kies wie de aanvraag heeft ingediend.
keyed-asker = Naam van de persoon
keyed-asker-missing = Schrijf de naam van de persoon, hoogstens 100 tekens.
keyed-received = Ontvangen op
keyed-received-missing = Schrijf een datum die niet in de toekomst ligt, bijvoorbeeld 15/03/2025.
keyed-enterprise = Ondernemingsnummer
keyed-employer-unknown = Geen bekende werkgever heeft dit nummer.
keyed-family = Naam van de werknemer
keyed-given = Voornaam
keyed-name-hint = Alleen als het personeelsbestand hem niet kent.
keyed-postal = Postcode
keyed-statute = Statuut
keyed-committee = Paritair comité
keyed-reason = Motief, voor tijdskrediet
keyed-agreement = Akkoord van de werkgever, waar nodig
keyed-contract-hours = Contract: uren per week
keyed-contract-minutes = Contract: minuten
keyed-full-time-hours = Voltijds: uren per week
keyed-full-time-minutes = Voltijds: minuten
keyed-during-hours = Tijdens de onderbreking: uren per week
keyed-during-minutes = Tijdens de onderbreking: minuten
keyed-remark = Opmerking
keyed-remark-hint = Nodig wanneer een regel waarschuwt: ze gaat mee met het dossier.
keyed-remark-missing = Leg uit waarom de aanvraag ondanks de waarschuwingen wordt ingevoerd, hoogstens 200 tekens.
keyed-send = De aanvraag invoeren
