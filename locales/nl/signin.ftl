signin-title = Toegang tot de beveiligde diensten
signin-intro = Kies het aanmeldmiddel dat u hebt.
signin-guide-title = Welk middel kiezen?
signin-guide-text = Een Belgische identiteitskaart en een kaartlezer: eID. Een smartphone met itsme: itsme. Een elektronische identiteit van een ander Europees land: eIDAS. Een gebruikersnaam van de Sociale Zekerheid: toegangscodes.

# The groups and their buttons
signin-csam = CSAM
signin-csam-button = Aanmelden via CSAM
signin-button = Aanmelden

# The means, by key
means-eid = eID en kaartlezer
means-bmid = itsme-app
means-eidas = EIDAS Europese elektronische identificatie
means-pwd = Toegangscodes
signin-second-factor = Gebruikersnaam en mobiele app of e-mail
means-totp = Gebruikersnaam en mobiele app
means-mail = Gebruikersnaam en e-mail
means-other = Ander middel
means-bidf = Belgian ID voor vreemdelingen
means-eid-help = Steek uw identiteitskaart in de lezer en geef uw pincode in.
means-bmid-help = U bevestigt in de itsme-app op uw smartphone.
means-eidas-help = Voor een identiteitskaart of identiteitsapp van een ander Europees land. U kiest het land en meldt u aan zoals in dat land.
means-pwd-help = De gebruikersnaam en het wachtwoord van de Sociale Zekerheid.
means-totp-help = Een gebruikersnaam, een wachtwoord en daarna een code uit uw mobiele app.
means-mail-help = Een gebruikersnaam, een wachtwoord en daarna een code die u per e-mail krijgt.
means-bidf-help = Voor wie geen Belgische identiteitskaart heeft en zich bij een Belgische dienst heeft ingeschreven.
means-help-label = Hulp: { $means }

# After the CSAM button: the European box
signin-european-title = Europese authenticatie
signin-european-identification = IDENTIFICATIE
signin-european-text = met een elektronische identificatie die in Europa erkend is

# Fields
signin-user = Gebruikersnaam
signin-password = Wachtwoord
signin-code = Eenmalige code
signin-code-hint = 6 cijfers, uit uw app of uit de e-mail die u net hebt ontvangen
signin-code-sent = Een code is naar uw e-mailadres verzonden. Hij is tien minuten geldig.

# Problems
signin-problem-password = De gebruikersnaam of het wachtwoord is niet juist.
signin-problem-slow =
    Te veel pogingen. Wacht voor u opnieuw probeert: { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } seconden
    }.
signin-problem-code = Deze code is niet juist, al gebruikt of vervallen. Vraag een nieuwe code aan.
signin-outage-title = Aanmelden via CSAM werkt momenteel niet
signin-outage-text = De storing ligt bij de identificatiedienst, niet bij u. Uw concepten zijn bewaard. Probeer het over enkele minuten opnieuw.

# More assurance asked, or no number given
signin-step-up-title = Een veiliger middel is nodig
signin-step-up-text = Deze pagina bevat persoonlijke gegevens. Meld u aan met eID, itsme of een erkende Europese identificatie.
signin-step-up-button = Op een andere manier aanmelden
signin-step-up-high = Deze pagina vraagt een van de veiligste middelen. Meld u aan met eID of itsme.
signin-step-up-highest = Deze pagina vraagt het veiligste middel. Meld u aan met uw eID-kaart en een lezer.
signin-too-low-title = Dit middel is niet veilig genoeg
signin-too-low-text = CSAM heeft u herkend, maar niet zeker genoeg voor wat u vroeg. Er is niets verloren: kies een ander middel.
signin-refused-title = Het aanmelden is niet gelukt
signin-refused-text = Het antwoord van CSAM paste niet bij uw vraag. Voor de veiligheid is niemand aangemeld. Begin opnieuw: dat volstaat meestal.
signin-no-number-title = Geen rijksregisternummer ontvangen
signin-no-number-text = Uw aanmeldmiddel heeft geen rijksregisternummer of bisnummer doorgegeven. Deze dienst heeft het nodig om u te herkennen. Probeer een ander middel of bel het contactcenter.

# Signed out
signin-out-title = U bent afgemeld
signin-out-text = Uw concepten zijn bewaard. Sluit de browser als anderen deze computer gebruiken.
signin-out-both = Uw sessie in deze dienst en uw CSAM-sessie zijn beëindigd.
signin-out-here = Uw sessie in deze dienst is beëindigd. Uw CSAM-sessie kan in deze browser nog open zijn.
signin-again = Opnieuw aanmelden

# For whom do you act?
capacity-title = Voor wie handelt u?
capacity-intro = U ziet alleen de gegevens van de gekozen hoedanigheid. U kunt altijd van hoedanigheid veranderen.
capacity-worker = Mijzelf, als werknemer
capacity-case-worker = Dossierbehandelaar van het kantoor { $office }
capacity-administrator = Beheer van de dienst
capacity-support = Ondersteuning van de dienst

# The stand-in for CSAM, in demonstrations and tests
standin-title = CSAM voor demonstraties
standin-warning = Dit vervangt CSAM. Alle personen zijn verzonnen. Vul geen echte gegevens in.
standin-means = Aanmeldmiddel
standin-person = Persoon
standin-continue = Doorgaan
standin-cancel = Aanmelding afbreken
standin-fail = Een storing simuleren
