# What is wrong with a field: problem-<code>, one sentence that says what to do
problem-required = Dit veld is verplicht. Vul het in.
problem-unknownChoice = Dit antwoord staat niet in de lijst. Kies een antwoord uit de lijst.
problem-typeNotInSector = Dit type onderbreking bestaat niet in uw sector. Kies een ander type.
problem-regimeNotOfType = Deze regeling bestaat niet voor dit type onderbreking. Kies een van de voorgestelde regelingen.
problem-notADate = Dit is geen datum. Schrijf ze zo: 24/02/2025.
problem-impossibleDate = Deze datum bestaat niet. Controleer de dag en de maand.
problem-yearOutOfRange = Dit jaar kan niet juist zijn. Schrijf het jaar met vier cijfers.
problem-endBeforeStart = De einddatum ligt voor de begindatum. Verbeter een van beide.
problem-noticeInFuture = De schriftelijke kennisgeving kan niet in de toekomst liggen. Vermeld de dag waarop u ze hebt ontvangen.
problem-notANumber = Schrijf een geheel getal, in cijfers.
problem-hoursOutOfRange = Een week telt hoogstens 168 uur.
problem-minutesOutOfRange = De minuten gaan van 0 tot 59.
problem-zeroHours = Vermeld meer dan nul uren.
problem-contractAboveFullTime = De contractuele tijd kan niet hoger zijn dan voltijds.
problem-duringNotBelowContract = Tijdens de onderbreking moet de werknemer minder werken dan zijn contract.
problem-hoursDuringComplete = Tijdens een volledige onderbreking werkt de werknemer niet. Laat dit veld leeg of kies een andere regeling.
problem-tooLong = Schrijf hoogstens 200 tekens.
problem-certificationRequired = Vink dit vakje aan om de aanvraag te kunnen verzenden.
problem-remarkRequired = Leg in enkele woorden uit waarom u dit antwoord behoudt.
problem-nissShape = Een rijksregisternummer telt 11 cijfers.
problem-nissCheckDigits = Dit rijksregisternummer bevat een fout: de laatste twee cijfers passen niet bij de andere. Controleer het op de identiteitskaart.
problem-nissBirthDate = Dit rijksregisternummer bevat een onmogelijke geboortedatum. Controleer het.
problem-nissFutureBirth = Dit rijksregisternummer wijst op een geboorte in de toekomst. Controleer het.
problem-jointCommitteeShape = Schrijf het nummer van het paritair comité zo: 200.00 of 121.00.
problem-emailMalformed = Dit e-mailadres is niet volledig. Voorbeeld: voornaam.naam@example.be.
problem-phoneMalformed = Dit telefoonnummer is niet volledig. Voorbeeld: 0470 12 34 56 of +32 470 12 34 56.
problem-postalCodeShape = Een Belgische postcode heeft vier cijfers. Voorbeeld: 1400.
problem-dateInFuture = Deze datum ligt in de toekomst.
problem-ibanShape = Dit is geen IBAN-rekeningnummer. Voorbeeld: BE68 5390 0754 7034.
problem-ibanCheckDigits = De controlecijfers van deze rekening kloppen niet: controleer elk cijfer.
problem-ibanNationalCheckDigits = De laatste twee cijfers van deze Belgische rekening kloppen niet: controleer elk cijfer.
problem-enterpriseNumberShape = Een ondernemingsnummer heeft tien cijfers en begint met 0 of 1.
problem-enterpriseNumberCheckDigits = De controlecijfers van dit ondernemingsnummer kloppen niet.
problem-sameEmployer = Dit is de werkgever van deze aanvraag. Vermeld een andere werkgever.
problem-mandateTooLong = Een volmacht duurt hoogstens een jaar. Kies een vroegere datum.
problem-unconfirmed = Vink het vakje aan om te bevestigen.
problem-unchanged = De einddatum is niet veranderd. Vul een andere einddatum in.
problem-summary =
    { $count ->
        [one] { $count } antwoord moet verbeterd worden.
       *[other] { $count } antwoorden moeten verbeterd worden.
    }

# Why a status does not allow an act: refusal-<code>
refusal-notThisParty = Deze handeling is niet aan u.
refusal-cancelled = De aanvraag is geannuleerd.
refusal-notCancelled = De aanvraag is niet geannuleerd.
refusal-workerHasCompleted = De werknemer heeft zijn deel ingevuld. U kunt de wijziging of de annulering aanvragen; de werknemer en de RVA zullen antwoorden.
refusal-workerHasNotCompleted = De werknemer heeft zijn deel nog niet ingevuld.
refusal-notTakenUp = Het kantoor heeft de aanvraag nog niet in behandeling genomen.
refusal-alreadyTakenUp = Het kantoor heeft de aanvraag al in behandeling genomen.
refusal-alreadyDecided = De RVA heeft al een beslissing genomen.
refusal-notDecided = De RVA heeft nog geen beslissing genomen.
refusal-undoWindowOver = De tien minuten om de annulering terug te draaien zijn voorbij. Dien de aanvraag opnieuw in.
refusal-cancellationWasAgreed = De werknemer en de RVA hebben de annulering aanvaard. Ze is definitief.

# What a party can do with a request: act-<code>
act-consult = Raadplegen
act-attach = Een bijlage toevoegen
act-changeEndDate = De einddatum wijzigen
act-cancel = De aanvraag annuleren
act-undoCancellation = De annulering terugdraaien
act-fileAgain = Opnieuw indienen
act-contest = Betwisten
act-complete = Mijn deel invullen
act-requestChange = Een wijziging aanvragen
act-requestCancellation = De annulering aanvragen
act-answerRequest = Antwoorden op de aanvraag tot wijziging of annulering
act-takeUp = In behandeling nemen
act-askForDocument = Een document vragen
act-decide = Beslissen
act-closeForgotten = Een vergeten dossier afsluiten
act-seeAppealInformation = Zien hoe u in beroep gaat

# Pages that are not what was asked
error-not-found-title = Pagina niet gevonden
error-not-found-text = Deze pagina bestaat niet of u hebt er geen toegang toe. Controleer het adres, of kies de werkgever voor wie u handelt.
error-wrong-method-title = Deze pagina kan zo niet geopend worden
error-wrong-method-text = Er is niets gewijzigd. Ga terug naar de vorige pagina en gebruik de knoppen.
error-too-large-title = Te veel gegevens
error-too-large-text = Wat u hebt verzonden, is te groot. Er is niets opgeslagen. Kort uw teksten in of kies een kleiner bestand.
error-unreadable-title = Formulier onleesbaar
error-unreadable-text = Wat u hebt verzonden, kon niet gelezen worden. Er is niets opgeslagen. Ga terug naar het formulier en probeer opnieuw.
error-form-expired-title = Dit formulier is niet meer geldig
error-form-expired-text = Er is niets verzonden. Open de pagina opnieuw en begin opnieuw. Uw concepten zijn bewaard.
error-not-kept-title = Het bestand kon niet worden opgeslagen
error-not-kept-text = Uw bestand is aangekomen, maar de plaats waar documenten worden bewaard, antwoordt niet. Er is niets opgeslagen. Probeer het over enkele minuten opnieuw.
error-files-too-large-title = Het bestand is te zwaar
error-files-too-large-text = Wat u koos, is meer dan 15 MB: het meeste dat dit formulier in één keer aanneemt. Er is niets opgeslagen; de documenten die al toegevoegd zijn, staan er nog. Kies een pdf van hoogstens 2 MB, of een foto van hoogstens 12 MB: de dienst verkleint ze zelf.
error-back-to-page = Terug naar de pagina
error-not-arrived-title = Het bestand is niet volledig aangekomen
error-not-arrived-text = De verbinding werd verbroken of was te traag. Er is niets opgeslagen. Ga terug naar het formulier en stuur het bestand opnieuw.
error-busy-title = Er komen op dit moment veel bestanden binnen
error-busy-text = Er is niets opgeslagen. Wacht een minuut en stuur het bestand dan opnieuw.
error-already-sent-title = Dit formulier is al verzonden
error-already-sent-text = Het is één keer opgeslagen. Hier is het resultaat.
error-changed-meanwhile-title = Iemand anders heeft deze pagina gewijzigd
error-changed-meanwhile-text = Uw antwoorden zijn niet opgeslagen. Bekijk wat er gewijzigd is en begin opnieuw.
error-incident-title = De dienst heeft een probleem
error-incident-text = Uw laatste handeling is niet opgeslagen. Wat eerder opgeslagen was, is veilig. Probeer het over enkele minuten opnieuw.
error-incident-number = Incidentnummer: { $number }. Vermeld dit nummer als u contact met ons opneemt.
error-to-start = Naar de startpagina
error-try-again = Opnieuw proberen
