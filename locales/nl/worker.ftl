worker-title = Selectie van een werknemer
worker-under-threshold = Uw onderneming telt minder dan { NUMBER($threshold) } werknemers. U kunt een werknemer selecteren via het Dimona-bestand of manueel.
worker-from-threshold = Uw onderneming telt minstens { NUMBER($threshold) } werknemers. Zoek de werknemer in het Dimona-bestand of selecteer hem manueel.
worker-picker-link = Klik hier om een werknemer in het Dimona-personeelsbestand te selecteren.
worker-manual = Manuele selectie

# The four fields, each with the three helps of the filing fields
field-niss-label = Rijksregisternummer
field-niss-hint = 11 cijfers, bijvoorbeeld 85.07.30-033.28
field-niss-why = Met dit nummer herkent de RVA de werknemer zonder twijfel.
field-niss-example = Het staat op de achterkant van de identiteitskaart. Punten, koppeltekens en spaties zijn niet nodig.
field-niss-law = Wet van 8 augustus 1983 tot regeling van een Rijksregister van de natuurlijke personen; wet van 15 januari 1990 over de Kruispuntbank van de sociale zekerheid, artikel 8.
field-workerCode-label = Werknemerscode
field-workerCode-hint = Bediende of arbeider, zoals in de Dimona
field-workerCode-why = De code moet overeenstemmen met het paritair comité.
field-workerCode-example = Een boekhoudster is bediende, een schoonmaker is arbeider.
field-workerCode-law = Wet van 3 juli 1978 betreffende de arbeidsovereenkomsten, artikelen 2 en 3.
field-jointCommittee-label = Paritair comité
field-jointCommittee-hint = Een nummer of een woord, bijvoorbeeld 121.00 of schoonmaak
field-jointCommittee-why = Akkoorden van de sector kunnen de rechten van de werknemer wijzigen.
field-jointCommittee-example = 200.00 voor de meeste bedienden. Het nummer staat op de loonfiche.
field-jointCommittee-law = Wet van 5 december 1968 betreffende de collectieve arbeidsovereenkomsten en de paritaire comités.
field-unit-label = Vestigings­eenheid
field-unit-hint = Facultatief
field-unit-why = De eenheid waar de persoon werkt: uw collega's van die eenheid vinden het dossier terug.
field-unit-example = Het nummer staat in uw aangifte aan de RSZ.
field-unit-law = Geen wet verplicht dit: dit veld is facultatief.
field-email-label = E-mailadres van de werknemer
field-email-hint = Facultatief
field-email-why = De werknemer krijgt een uitnodiging om zijn deel in te vullen. Hij vindt ze ook in zijn e-Box en in deze dienst.
field-email-example = voornaam.naam@example.be
field-email-law = Geen wet verplicht dit: dit veld is facultatief.

# The personnel file
worker-picker-title = Dimona-personeelsbestand
worker-picker-search = Naam of rijksregisternummer
worker-picker-column-name = Naam
worker-picker-column-niss = INSZ
worker-picker-column-code = Werknemerscode
worker-picker-column-joint-committee = Paritair comité
worker-picker-column-in-service = In dienst sinds
worker-picker-count =
    { $count ->
        [one] { $count } werknemer
       *[other] { $count } werknemers
    } ({ $pages ->
        [one] { $pages } pagina
       *[other] { $pages } pagina's
    })
worker-picker-empty = Geen werknemer gevonden in het personeelsbestand.
worker-picker-empty-advice = Controleer de spelling of selecteer de werknemer manueel.
worker-picker-back = Terug naar de manuele selectie

# The banner of the chosen worker
worker-banner-other-files = De andere aanvragen van deze werknemer
worker-source-personnel = Volgens het personeelsbestand op { $date }. U kunt dit wijzigen.
worker-source-last-request = Volgens uw aanvraag van { $date }. U kunt dit wijzigen.

# Ways out of a warning, and of a word that names no committee
worker-way-personnel = Zoeken in het personeelsbestand
worker-way-retype-niss = Het nummer verbeteren
worker-way-retype-committee = Een ander paritair comité kiezen
worker-committee-several = Meerdere paritaire comités komen overeen. Kies het juiste:
worker-committee-none = Geen paritair comité komt overeen met deze woorden.
worker-file-incomplete = Het personeelsbestand beantwoordt niet alles. Vul de rest aan.
worker-correct-title = De werknemer verbeteren
worker-correct-save = Bewaren en terug naar de aanvraag
worker-search-label = Een werknemer zoeken op naam of nummer
