# Support's view of a case
support-title = Ondersteuning
support-intro = Een dossier gaat open met zijn ticket en een reden. U ziet hoever het staat en wat er is gebeurd, nooit het gevraagde verlof, een document of een naam. Elke opening wordt genoteerd; de werknemer leest er de dag en de reden van.
support-open = Een dossier openen
support-open-another = Een ander dossier openen
support-ticket = Ticket
support-ticket-hint = Het nummer van wie om hulp vraagt, bijvoorbeeld 04W-002ZS8U-E4-Z
support-reason = Reden
support-reason-hint = De werknemer leest deze reden bij de lezingen van zijn dossiers. Schrijf er geen naam en niets over gezondheid in.
support-send = Dit dossier openen
support-error-ticket = Vul het ticket in van een dossier dat bestaat.
support-error-reason = Zeg waarom u dit dossier opent, in hoogstens 200 tekens.
support-case = Hoever het dossier staat
support-kind = Dossier
support-request = Aanvraag
support-notice = Kennisgeving
support-part = Deel van de werknemer
support-begun = Ingediend op
support-employer = Werkgever
support-worker = INSZ van de werknemer (verborgen)
support-office = Kantoor
support-no-office = Nog geen kantoor
support-received = Ontvangen documenten
support-received-count = { $clean ->
    [one] { $clean } gecontroleerd
   *[other] { $clean } gecontroleerd
 }, { $unscanned ->
    [one] { $unscanned } wacht op controle
   *[other] { $unscanned } wachten op controle
 }, { $infected ->
    [one] { $infected } geweerd
   *[other] { $infected } geweerd
 }
support-made = Documenten van de dienst
support-made-count = { $made ->
    [one] { $made } klaar
   *[other] { $made } klaar
 } van { $ordered ->
    [one] { $ordered }
   *[other] { $ordered }
 }
support-chain = Logboek van het dossier
support-chain-holds = { $count ->
    [one] { $count } regel, keten intact
   *[other] { $count } regels, keten intact
 }
support-chain-broken = Keten verbroken: verwittig het beheer van de dienst.
support-version = Versie
support-id = Technisch kenmerk
support-tickets = Tickets
support-told = Berichten aan de partijen
support-told-none = Er is geen bericht gestuurd.
support-acts = Wat er is gebeurd
support-cut = Alleen de recentste regels worden getoond.
support-column-ticket = Ticket
support-column-what = Wat
support-column-whom = Aan wie
support-column-who = Wie
support-column-when = Wanneer
support-column-way = Langs welke weg
support-column-opened = In de dienst
support-mail = E-mail
support-ebox = e-Box
support-waiting = te versturen
support-sent = verstuurd
support-digest = wacht op de dagelijkse e-mail
support-not-needed = niet meer nodig, gelezen voor het vertrek
support-no-channel = geen zulk adres
support-way = { $copies ->
    [one] { $channel }: { $state }
   *[other] { $channel } ({ $copies } keer): { $state }
 }
support-only-here = Alleen in de dienst
support-opened = Gelezen
support-unopened = Nog niet gelezen
