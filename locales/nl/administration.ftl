# The administration's side: granting capacities, mandates of social secretariats
administration-person = { $name }
administration-person-niss = INSZ (gemaskeerd)
administration-held = Hoedanigheden van deze persoon
administration-end = Beëindigen
administration-end-hidden = van de hoedanigheid: { $what }
administration-ended-now = De hoedanigheid is beëindigd. Ze geeft vanaf nu nergens meer toegang toe.
administration-granted-now = De hoedanigheid is toegekend.
administration-grant = Een hoedanigheid toekennen
administration-kind = Welke hoedanigheid
administration-kind-employerUser = Gebruiker van een werkgever
administration-kind-worker = Werknemer
administration-kind-caseWorker = Dossierbehandelaar van een RVA-kantoor
administration-kind-administrator = Beheer van de dienst
administration-kind-support = Ondersteuning van de dienst: ziet hoever een dossier staat, geen verlof en geen document
administration-enterprise = Ondernemingsnummer
administration-enterprise-hint = Voor een gebruiker van een werkgever. Tien cijfers, bijvoorbeeld 0999.999.922
administration-role = Rol bij de werkgever
administration-office = Kantoor
administration-from = Vanaf
administration-to = Tot en met
administration-to-hint = Leeg: zonder einde.
administration-grant-button = Deze hoedanigheid toekennen
administration-error-kind = Kies de hoedanigheid die u toekent.
administration-error-enterprise = Geef het nummer van een werkgever die de dienst kent.
administration-error-enterprise-shape = Dit ondernemingsnummer is niet juist: de controlecijfers kloppen niet.
administration-error-role = Kies de rol.
administration-error-office = Kies het kantoor.
administration-error-date = Geef een bestaande datum, bijvoorbeeld 01/03/2026.
administration-error-order = Het einde valt voor het begin.
administration-error-own = Niemand kent zichzelf een hoedanigheid toe. Vraag het aan een andere beheerder.
administration-error-twice = Deze persoon heeft deze hoedanigheid al op die data.
administration-mandates = Mandaten
administration-mandates-intro = Een sociaal secretariaat treedt op voor een werkgever vanaf de eerste dag van een kwartaal. Al zijn gebruikers kunnen dan met hun rol voor die werkgever lezen en indienen. Een mandaat dat u beëindigt, geeft dezelfde dag geen toegang meer.
administration-mandates-results = Gegeven mandaten
administration-mandates-search = Naam van de werkgever of van het sociaal secretariaat
administration-mandates-count =
    { $count ->
        [one] { $count } mandaat
       *[other] { $count } mandaten
    } ({ $pages ->
        [one] { $pages } pagina
       *[other] { $pages } pagina's
    })
administration-mandates-empty = Geen mandaten.
administration-mandates-empty-advice = Geef er hieronder een, of zoek een andere naam.
administration-mandate-holder = Sociaal secretariaat
administration-mandate-employer = Werkgever
administration-mandate-period = Periode
administration-mandate-action = Actie
administration-mandate-end-hidden = van het mandaat voor { $name }
administration-mandate-give = Een mandaat geven
administration-mandate-holder-number = Ondernemingsnummer van het sociaal secretariaat
administration-mandate-employer-number = Ondernemingsnummer van de werkgever
administration-mandate-quarter = Eerste kwartaal
administration-mandate-quarter-name = { $quarter }e kwartaal { $year }, vanaf { $date }
administration-mandate-button = Dit mandaat geven
administration-mandate-given = Het mandaat is gegeven.
administration-mandate-over = Het mandaat is beëindigd. Het geeft vanaf nu geen toegang meer.
administration-error-quarter = Kies het kwartaal.
administration-error-same = De werkgever en het sociaal secretariaat zijn dezelfde.
administration-error-bound = Een mandaat bindt beide al op die datum.
portfolio-title = Portefeuille
portfolio-intro = De werkgevers die een mandaat gaven aan { $name }. Elke handeling draagt uw naam en die van het sociaal secretariaat.
portfolio-search = Naam van de werkgever
portfolio-results = Werkgevers
portfolio-count =
    { $count ->
        [one] { $count } werkgever
       *[other] { $count } werkgevers
    } ({ $pages ->
        [one] { $pages } pagina
       *[other] { $pages } pagina's
    })
portfolio-empty = Geen enkele werkgever komt overeen.
portfolio-empty-advice = Controleer de naam, of vraag de werkgever of hij een mandaat gaf.
portfolio-name = Werkgever
portfolio-number = Ondernemingsnummer
portfolio-since = Mandaat sinds
portfolio-card =
    { $count ->
        [one] { $count } werkgever met mandaat
       *[other] { $count } werkgevers met mandaat
    }
portfolio-acting = { $name }, door { $holder }
administration-alerts = Aankondigingen
administration-alerts-intro = Een aankondiging staat boven de gekozen pagina's, van het opgegeven begin tot het einde, in de taal van elke pagina.
administration-alerts-list = Gepubliceerde aankondigingen
administration-alerts-empty = Geen aankondigingen.
administration-alerts-empty-advice = Publiceer er hieronder een.
administration-alert-text = Tekst
administration-alert-where = Pagina's
administration-alert-when = Getoond
administration-alert-state = Toestand
administration-alert-state-coming = komt nog
administration-alert-state-shown = wordt getoond
administration-alert-state-over = voorbij
administration-alert-state-withdrawn = ingetrokken
administration-alert-window = van { $from } tot { $until }
administration-alert-withdraw = Intrekken
administration-alert-withdraw-hidden = de aankondiging { $text }
administration-alert-write = Een aankondiging publiceren
administration-alert-fr = Tekst in het Frans
administration-alert-nl = Tekst in het Nederlands
administration-alert-de = Tekst in het Duits
administration-alert-en = Tekst in het Engels
administration-alert-places = Op welke pagina's
administration-alert-places-public = Publieke pagina's
administration-alert-places-employer = Pagina's van werkgevers
administration-alert-places-worker = Pagina's van werknemers
administration-alert-places-office = Pagina's van kantoren
administration-alert-places-administration = Pagina's van het beheer
administration-alert-from-day = Eerste dag
administration-alert-from-time = Uur van het begin
administration-alert-until-day = Laatste dag
administration-alert-until-time = Uur van het einde
administration-alert-time-hint = Brusselse tijd, bijvoorbeeld 08:30
administration-alert-button = Publiceren
administration-alert-published = De aankondiging is gepubliceerd.
administration-alert-withdrawn = De aankondiging is ingetrokken.
administration-error-text = Schrijf de tekst in deze taal.
administration-error-text-long = De tekst telt meer dan 500 tekens.
administration-error-places = Kies minstens één groep pagina's.
administration-error-time = Geef een uur tussen 00:00 en 23:59.
administration-error-window = Het einde moet na het begin en na nu komen.
administration-facts = Referentiegegevens
administration-facts-intro = De feiten van de uitbater en de gedateerde drempels. Een dossier houdt de waarden van de dag waarop het werd ingediend.
administration-facts-offices = Contactgegevens van de kantoren
administration-facts-office-saved = De contactgegevens zijn opgeslagen.
administration-facts-office-contact = Contactgegevens voor het publiek
administration-facts-office-contact-hint = Adres, telefoon, openingsuren. Leeg: "niet meegedeeld".
administration-facts-none = niet meegedeeld
administration-facts-edit = Wijzigen
administration-facts-edit-hidden = de contactgegevens van { $name }
administration-facts-save = Opslaan
administration-facts-thresholds = Drempels
administration-facts-threshold-name = Drempel
administration-facts-threshold-from = Van kracht sinds
administration-facts-threshold-amount = Waarde
administration-facts-threshold-source = Bron
administration-facts-threshold-add = Een waarde toevoegen
administration-facts-threshold-which = Welke drempel
administration-facts-threshold-added = De waarde is toegevoegd.
administration-facts-threshold-personnel-list-max = Werknemers vanaf wie men in de personeelslijst zoekt
administration-error-amount = Geef een geheel getal tussen 0 en 1 000 000.
administration-error-threshold = Kies de drempel.
administration-error-source = Zeg waar deze waarde vandaan komt.
administration-error-past = Een nieuwe waarde geldt ten vroegste vandaag: dossiers van gisteren houden de hunne.
administration-error-same-day = Er geldt al een waarde vanaf die dag.
administration-error-contact-long = De contactgegevens tellen meer dan 500 tekens.
administration-switches = Functies
administration-switches-intro = Een uitgeschakelde functie wordt niet meer aangeboden en haar pagina's zeggen het, zonder herstart. Wat al is ingediend, blijft leesbaar.
administration-switch-state = Toestand
administration-switch-on = Aan
administration-switch-off = Uit
administration-switch-turn-on = Inschakelen
administration-switch-turn-off = Uitschakelen
administration-switch-changed = De wijziging is opgeslagen.
administration-switch-never = nooit gewijzigd
administration-switch-since = gewijzigd op { $date } door { $name }
switch-planner = Publieke planner
switch-planner-what = Een onderbreking uitproberen zonder aan te melden.
switch-filing = Indienen van aanvragen
switch-filing-what = Een aanvraag beginnen en bevestigen, kant van de werkgever.
switch-off-title = Deze functie is tijdelijk gesloten
switch-off-words = Ze werd gesloten door de beheerders van de dienst. Wat u invulde, is bewaard. Probeer later opnieuw.
administration-facts-office-appeal = Adres voor beroep (arbeidsrechtbank)
administration-facts-office-appeal-hint = Staat in de beslissingsbrieven van dit kantoor. Leeg: "niet meegedeeld".
administration-facts-threshold-decision-months = Maanden waarin het kantoor beslist
administration-facts-threshold-appeal-months = Maanden om beroep aan te tekenen
administration-facts-threshold-answer-months = Maanden om een vraag van het kantoor te beantwoorden
administration-facts-threshold-warning-days = Dagen tussen de waarschuwing van de partijen en het afsluiten van een vergeten dossier
