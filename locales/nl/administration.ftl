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
