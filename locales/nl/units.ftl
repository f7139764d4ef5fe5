# Establishment units of an employer, and who may do what there
units-title = Vestigingseenheden
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
units-number = Vestigingseenheidsnummer
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
