# Electronic notices: the employer's list and the page both sides see
notices-title = Te behandelen kennisgevingen
notices-menu = Te behandelen kennisgevingen ({ NUMBER($count) })
notices-handled-title = Kennisgevingen die behandeld zijn of op de werknemer wachten
notices-empty = Geen kennisgeving te behandelen.
notices-empty-advice = Een kennisgeving verschijnt hier zodra een werknemer ze u stuurt.
notices-handled-empty = Er is nog geen kennisgeving behandeld.
notices-show-handled = Behandelde kennisgevingen bekijken
notices-show-to-handle = Te behandelen kennisgevingen bekijken
notices-consult = Raadplegen
notices-answer-by = Antwoorden uiterlijk op { $date }
notices-select = De kennisgeving van { $name } kiezen
notices-select-column = Kiezen
notices-many-title = Verschillende kennisgevingen aanvaarden
notices-many-intro = Vink kennisgevingen aan in de lijst. Elke kennisgeving krijgt een eigen antwoord.
notices-many-accept = De selectie aanvaarden
notices-many-none = Vink minstens één kennisgeving aan.
notices-many-done =
    { $count ->
        [one] Eén kennisgeving is aanvaard.
       *[other] { $count } kennisgevingen zijn aanvaard.
    }
notices-many-first =
    { $count ->
        [one] Eén kennisgeving wacht op een tweede beslissing.
       *[other] { $count } kennisgevingen wachten op een tweede beslissing.
    }
notices-many-not-done = Deze zijn niet aanvaard
notices-counter =
    { $count ->
        [one] Te behandelen kennisgeving
       *[other] Te behandelen kennisgevingen
    }

# One notice
notice-title = Kennisgeving van uw werknemer
notice-worker = Uw werknemer
notice-chosen = Gekozen onderbreking
notice-from = vanaf
notice-until = Einddatum
notice-asked = Gevraagde periode
notice-given = Kennisgeving gegeven op
notice-length = Duur
notice-state-title = Stand van de kennisgeving
notice-state-toHandle = Te behandelen
notice-state-postponementProposed = Uitstel voorgesteld
notice-state-counterProposed = Andere data voorgesteld door de werknemer
notice-state-accepted = Aanvaard
notice-state-refused = Geweigerd
notice-state-withdrawn = Ingetrokken
notice-turn-employer-employer = Het is aan u om te antwoorden.
notice-turn-employer-worker = Uw werkgever moet antwoorden.
notice-turn-worker-employer = De werknemer moet uw voorstel beantwoorden. Er verandert niets vóór zijn antwoord of vóór de vervaldag.
notice-turn-worker-worker = Het is aan u om het voorstel van uw werkgever te beantwoorden.
notice-end-accepted = Het akkoord gaat over de periode { $period }. Het geldt als schriftelijke kennisgeving.
notice-end-silence = Niemand antwoordde op tijd: de onderbreking vindt plaats { $period }.
notice-end-silence-agreement = De werkgever heeft niet tijdig geantwoord: de wet beschouwt hem als akkoord. De onderbreking loopt { $period }.
notice-end-silence-as-asked = De werkgever heeft niet tijdig geantwoord: de onderbreking begint zoals gevraagd en loopt { $period }.
notice-end-refused = De werkgever weigerde. De werknemer kan een nieuwe kennisgeving doen.
notice-end-withdrawn = De werknemer trok deze kennisgeving in.

# The legal clock
notice-clock-title = Wettelijke termijnen
notice-clock-due = Antwoord uiterlijk
notice-clock-silence-agreement = Zonder antwoord van de werkgever wordt hij geacht akkoord te gaan (sinds 10/11/2022).
notice-clock-silence-startsAsAsked = Zonder antwoord van de werkgever begint de onderbreking zoals gevraagd.
notice-clock-holds = Het voorgestelde uitstel blijft binnen de wettelijke grenzen: zonder antwoord van de werknemer geldt het.
notice-clock-beyond = Het voorstel gaat verder dan de wet toelaat: het geldt alleen als de werknemer het aanvaardt.
notice-clock-latest = Uiterste begin bij uitstel
notice-clock-latest-why = Berekend volgens de regels van het type onderbreking; daarna is het akkoord van de werknemer nodig.
notice-clock-no-postponement = De wet voorziet geen uitstel voor dit type onderbreking: alleen het akkoord van de werknemer wijzigt de data.
notice-windows-title = De dagen en de termijnen
notice-windows-asked = Gevraagd
notice-windows-proposed = Voorgesteld
notice-windows-agreed = Afgesproken
notice-windows-start = Begin binnen de wettelijke termijnen
notice-windows-answer-employer = Antwoord van de werkgever
notice-windows-answer-worker = Antwoord van de werknemer
notice-windows-from = vanaf { $day }
notice-windows-until = tot en met { $day }
notice-windows-today = De verticale lijn is vandaag, { $day }.
notice-kept-title = Opmerkingen die de werknemer behield
notice-kept-intro = De werknemer zag deze opmerkingen en hield de kennisgeving zoals ze was.
notice-kept-remark = Uitleg van de werknemer: { $remark }

# Old and new
notice-change-title = Wat het voorstel wijzigt
notice-change-preview = Wat uw voorstel verandert
notice-change-line = { $old } → { $new }
notice-change-confirm = Controleer de nieuwe data en stuur daarna het voorstel.
notice-change-send = Voorstel versturen

# Acts
notice-postpone-title = Uitstellen
notice-postpone-intro = Geef een andere begindatum op. De einddatum volgt, zodat de duur gelijk blijft; u kunt ze wijzigen. De werknemer antwoordt op uw voorstel.
notice-end-hint = Laat deze datum ongewijzigd om de duur te behouden.
notice-motive = Reden
notice-motive-hint = De andere partij zal dit lezen. Schrijf niets over iemands gezondheid.
notice-answer-title = Aanvaarden of weigeren
notice-refuse = Weigeren
notice-send = Bevestigen en verzenden
notice-reason = Reden van de weigering
notice-reason-hint = Alleen als u weigert. De werknemer zal dit lezen.
notice-ebox = Ik ga ermee akkoord dat alle communicatie via mijn e-Box verloopt.
notice-refer-title = Doorgeven aan een andere beslisser
notice-refer-to = Beslisser
notice-refer-words = Bericht
notice-refer-words-hint = Facultatief. Alleen uw onderneming leest dit. Schrijf niets over iemands gezondheid.
notice-refer-send = Doorgeven
notice-refer-problem = Kies een beslisser uit de lijst.
notice-company-title = In uw onderneming
notice-company-private = De werknemer ziet deze regels niet.
notice-company-referred = Doorgegeven aan { $name }
notice-company-first = Eerste beslissing: { $answer }
notice-two-deciders = Bij u moeten twee personen hetzelfde beslissen voor het antwoord vertrekt.
notice-two-waiting = { $name } heeft beslist: { $answer }. Een andere persoon moet hetzelfde beslissen.
notice-open-part = De aanvraag indienen
notice-open-part-intro = Alle gegevens van de kennisgeving zijn al ingevuld.
notice-open-request = De aanvraag raadplegen
notice-link-title = Schriftelijke kennisgeving
notice-link-agreed = Akkoord
notice-accept-dates = Deze data aanvaarden
notice-decline = De gevraagde data behouden
notice-decline-hint = Uw werkgever antwoordt dan opnieuw op uw vraag.
notice-counter-title = Andere data voorstellen
notice-withdraw = De kennisgeving intrekken
notice-withdraw-hint = U kunt ze intrekken zolang er geen akkoord is.
notice-done-accept = De kennisgeving is aanvaard. De werknemer wordt verwittigd.
notice-done-refuse = De kennisgeving is geweigerd. De werknemer wordt verwittigd.
notice-done-postpone = Uw voorstel is verstuurd. De werknemer moet antwoorden.
notice-done-first = Uw beslissing is bewaard. Een andere persoon moet hetzelfde beslissen voor de werknemer wordt ingelicht.
notice-done-refer = De kennisgeving is doorgegeven. Uw collega is ingelicht.
notice-done-counterPropose = Uw voorstel is verstuurd. Uw werkgever moet antwoorden.
notice-done-acceptDates = U hebt deze data aanvaard. Uw werkgever wordt verwittigd.
notice-done-decline = U behoudt de gevraagde data. Uw werkgever moet antwoorden.
notice-done-withdraw = De kennisgeving is ingetrokken. Uw werkgever wordt verwittigd.
notice-done-send = Uw kennisgeving is verstuurd. Uw werkgever wordt verwittigd.

# Problems
notice-problem-motive = Geef een reden in hoogstens 200 tekens.
notice-problem-nothingChanges = Deze data liggen al op tafel. Kies andere.
notice-problem-certify = Vink dit vakje aan om te bevestigen en te verzenden.
notice-refusal-ended = Deze kennisgeving is intussen afgelopen. Dit is de stand.
notice-refusal-notYourTurn = De andere partij handelde intussen. Dit is de stand van de kennisgeving.
notice-refusal-title = Er is niets verstuurd
notice-unsent-title = Wat u had geschreven en niet verstuurd is

# History and absences
notice-history-title = Geschiedenis
notice-history-line = { $name }, { $date } om { $time }
notice-history-role = { $name } ({ $role })
notice-history-clock = De vervaldag
notice-act-send = Kennisgeving gegeven
notice-act-accept = Data aanvaard
notice-act-refuse = Weigering
notice-act-postpone = Uitstel voorgesteld
notice-act-counterPropose = Andere data voorgesteld
notice-act-decline = Gevraagde data behouden
notice-act-withdraw = Kennisgeving ingetrokken
notice-act-settle = Geen antwoord op tijd
notice-away-title = Wie er dan nog afwezig is
notice-away-intro = Aanvragen en kennisgevingen van uw onderneming die deze periode raken.
notice-away-none = Niemand anders, volgens de dossiers van uw onderneming.
notice-away-line = { $name }: { $period } ({ $share })
notice-away-rest =
    { $count ->
        [one] Nog één dossier
       *[other] Nog { $count } dossiers
    }
notice-away-more =
    { $count ->
        [one] Nog één ander dossier raakt deze periode.
       *[other] Nog { $count } andere dossiers raken deze periode.
    }
files-notices-more =
    { $count ->
        [one] Eén oudere kennisgeving: alle behandelde kennisgevingen
       *[other] { $count } oudere kennisgevingen: alle behandelde kennisgevingen
    }
notice-overlap-free = Wat vrij blijft:
notice-documents-closed = De kennisgeving is afgelopen: er kunnen geen documenten meer bij.
notice-documents-unseen =
    { $count ->
        [one] De werknemer heeft een document bijgevoegd. U weet dat het er is; de inhoud wordt u niet getoond.
       *[other] De werknemer heeft { $count } documenten bijgevoegd. U weet dat ze er zijn; de inhoud wordt u niet getoond.
    }
notice-letters-title = Te ondertekenen brieven
notice-letter-given = Kennisgevingsbrief van { $date } (PDF)
notice-letter-answer = Antwoordbrief van { $date } (PDF)

# The worker's notices
my-notices-title = Mijn kennisgevingen
my-notices-menu = Mijn kennisgevingen ({ NUMBER($count) })
my-notices-intro = Uw werkgever schriftelijk verwittigen is de eerste stap van een onderbreking.
my-notices-empty = U hebt geen kennisgeving gedaan.
my-notices-new = Mijn werkgever verwittigen
my-notice-title = Uw kennisgeving
my-notice-employer = Werkgever
my-notice-accepts = Aanvaardt elektronische kennisgevingen
my-notice-paper = Aanvaardt geen elektronische kennisgevingen: verwittig per aangetekende brief, of overhandig een brief waarvan de werkgever het dubbel ondertekent.
my-notice-no-employer = Geen enkele werkgever heeft u in dienst aangegeven. Verwittig uw werkgever per brief.
my-notice-new-title = Uw werkgever verwittigen
my-notice-type = Type onderbreking
my-notice-reason = Motief van het tijdskrediet
my-notice-reason-hint = Alleen voor een tijdskrediet dat geen eindeloopbaan is.
my-notice-regime = Stelsel
my-notice-send = De kennisgeving versturen
my-notice-findings = Lees deze opmerkingen. U kunt verbeteren, of uw kennisgeving zo houden en bij elke opmerking uitleg geven. Uw werkgever leest uw uitleg.
my-notice-findings-paper = Lees deze opmerkingen. U kunt verbeteren, of de brief zo voorbereiden.
my-notice-print = Deze brief afdrukken
my-notice-letter-title = Kennisgevingsbrief
my-notice-letter-show = De brief voorbereiden
my-notice-days-show = De gekozen dagen tonen
my-notice-letter-attest = Ik voeg het attest van de reeds opgenomen periodes toe.
my-letters-title = Uw brieven op papier
my-letters-filled-in = Voorbereid op { $day }
