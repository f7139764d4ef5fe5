# Establishment units of an employer, and who may do what there
units-title = Vestigings­eenheden
units-list = De vestigingseenheden
units-intro = De plaatsen waar uw personeel werkt, zoals de Kruispuntbank van Ondernemingen ze nummert. Een aanvraag kan de eenheid van de werknemer vermelden.
units-empty = Geen enkele vestigingseenheid
units-empty-advice = Zonder eenheid gelden uw aanvragen voor de hele onderneming.
units-count = { $count ->
    [one] { $count } eenheid
   *[other] { $count } eenheden
 } ({ $pages ->
    [one] { $pages } pagina
   *[other] { $pages } pagina's
 })
units-name = Benaming
units-number = Vestigings­eenheids­nummer
units-number-hint = Tien cijfers, het eerste van 2 tot 8, bijvoorbeeld 2.999.999.172
units-address = Adres
units-street = Straat en nummer
units-postal-code = Postcode
units-place = Gemeente
units-state = Toestand
units-open = Actief
units-open-until = Actief tot en met { $day }
units-ended = Beëindigd op { $day }
units-enter = Een eenheid toevoegen
units-enter-button = Eenheid toevoegen
units-entered = De vestigingseenheid is toegevoegd.
units-changed = De vestigingseenheid is opgeslagen.
units-contact = Contactpersoon van de eenheid
units-contact-hint = Zonder antwoord geldt de contactpersoon van de onderneming ook voor deze eenheid.
units-end = Einde van de eenheid
units-last-day = Laatste dag
units-last-day-hint = In te vullen wanneer de eenheid sluit. Haar dossiers blijven leesbaar; een nieuwe aanvraag kan ze niet meer vermelden.
units-error-shape = Een vestigingseenheidsnummer heeft tien cijfers en begint met een cijfer van 2 tot 8.
units-error-check = De controlecijfers van deze vestigingseenheid kloppen niet.
units-error-twice = U hebt al een eenheid met dit nummer.
units-error-long = Schrijf hoogstens 100 tekens.

# Who may do what in an employer
roles-title = Personen en rechten
roles-list = De personen en hun rechten
roles-intro = Wie raadpleegt, indient, kennisgevingen beantwoordt en uw instellingen beheert. Een recht dat tot eenheden beperkt is, opent alleen de dossiers van die eenheden.
roles-name = Naam
roles-role = Rol
roles-since = Sinds
roles-every-unit = De hele onderneming
roles-hint-reader = Raadpleegt de dossiers.
roles-hint-filer = Dient ook aanvragen in, wijzigt en annuleert ze.
roles-hint-decider = Beantwoordt ook schriftelijke kennisgevingen.
roles-hint-administrator = Beheert ook de instellingen, de eenheden en de rechten; altijd voor de hele onderneming.
roles-units-hint = Zonder keuze: de hele onderneming. Een dossier zonder eenheid is alleen zonder beperking zichtbaar.
roles-niss-hint = De persoon staat in uw personeelsbestand.
roles-grant = Een recht geven
roles-grant-button = Dit recht geven
roles-granted = Het recht is gegeven.
roles-changed = Het recht is opgeslagen.
roles-ended = Het recht is beëindigd: het opent niets meer.
roles-end = Dit recht beëindigen
roles-end-hint = De persoon vindt vanaf nu niets meer van uw onderneming.
roles-end-button = Recht beëindigen
roles-error-unknown = Deze persoon staat niet in uw personeelsbestand. Vraag dit recht aan de administratie van de dienst.
roles-error-already = Deze persoon heeft hier al een recht. Open het in de lijst om het te wijzigen.
roles-error-own = Niemand geeft zichzelf een recht. Vraag het aan een andere beheerder.
roles-error-administrator = Een beheerder handelt voor de hele onderneming. Verwijder de eenheden of kies een andere rol.
roles-error-many = Kies hoogstens 50 eenheden, of geen voor de hele onderneming.
