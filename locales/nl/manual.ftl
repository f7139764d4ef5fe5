# The manual: a chapter a screen. A step begins with the words it names on the screen, taken from the screen's own text.
manual-link = Handleiding
manual-title = Handleiding
manual-lead = Alle stappen op volgorde, met de schermen van de versie die u gebruikt.
manual-chapters = Hoofdstukken
manual-previous = Vorig hoofdstuk
manual-next = Volgend hoofdstuk
manual-contents = Inhoudsopgave
manual-steps = Op het scherm
manual-picture = Het scherm van dit hoofdstuk, gefotografeerd in deze versie van de dienst. De nummers { $from } tot { $to } tonen er de stappen die hierboven beschreven staan.
manual-caption = De personen en ondernemingen op de beelden zijn verzonnen.
manual-employers = Voor werkgevers
manual-others = De andere partijen

manual-portal-title = De portaalpagina
manual-portal-lead = U komt eerst op de openbare pagina. Uw onderneming moet haar beveiligde toegang geactiveerd hebben.
manual-portal-1 = Wat deze verloven zijn en wie wat doet.
manual-portal-2 = Deze handleiding, in de taal die u bovenaan kiest.
manual-portal-3 = De knop naar het aanmelden. Daarna komt u op de gevraagde pagina terug.

manual-sign-in-title = Aanmelden
manual-sign-in-lead = Er opent een nieuwe pagina. Kies het aanmeldmiddel dat u hebt.
manual-sign-in-1 = Het veiligste middel. De volgende pagina vraagt uw pincode.
manual-sign-in-2 = Gaat verder met het gekozen middel. Met een Europese identiteit volgt nog een kader voor de Europese aanmelding.
manual-sign-in-3 = Een gebruikersnaam, een wachtwoord en een code, als u geen eID of itsme hebt.

manual-overview-title = Overzicht
manual-overview-lead = Het overzicht toont de aanvragen van de laatste twee jaar. Alle zoekcriteria zijn facultatief.
manual-overview-1 = Begint een aanvraag voor een werknemer.
manual-overview-2 = Uw contactgegevens, uw sector en de elektronische kennisgevingen.
manual-overview-3 = Beëindigt uw sessie.
manual-overview-4 = Type, stelsel, ticketnummer, periode en status.
manual-overview-5 = Het rijksregisternummer, of het Dimona-personeelsbestand.

manual-results-title = Resultaten bekijken
manual-results-lead = De aanvragen die bij uw zoekopdracht passen.
manual-results-1 = Eén regel per aanvraag; op een telefoon een kaart.
manual-results-2 = Opent de aanvraag. Een aanvraag op papier heeft geen nummer.
manual-results-3 = Hoe ver de aanvraag staat.
manual-results-4 = Het kantoor dat ze behandelt, met zijn contactgegevens.

manual-notices-title = Lijst van kennisgevingen
manual-notices-lead = De elektronische kennisgevingen die uw werknemers u gestuurd hebben.
manual-notices-1 = Die op uw antwoord wachten, de dringendste eerst.
manual-notices-2 = Opent de kennisgeving.

manual-notice-title = Kennisgevingen behandelen
manual-notice-lead = U kunt uitstellen, weigeren of aanvaarden. De pagina toont de wettelijke termijnen en wat zwijgen betekent.
manual-notice-1 = De nieuwe begindatum die u voorstelt. Het einde schuift mee, zodat de duur gelijk blijft.
manual-notice-2 = Toont de oude en de nieuwe periode en stuurt daarna uw voorstel naar de werknemer.
manual-notice-3 = Vraagt een reden. De pagina waarschuwt als de wet geen weigering toelaat.
manual-notice-4 = Aanvaardt de kennisgeving, nadat u de verklaring hebt aangevinkt.

manual-settings-title = Instellingen invullen en nakijken
manual-settings-lead = Kijk uw contactgegevens na: ze gaan mee met uw aanvragen.
manual-settings-1 = De persoon of dienst die de RVA en de werknemer kunnen bereiken.
manual-settings-2 = Openbaar of privé: dat bepaalt welke verloven worden voorgesteld.
manual-settings-3 = Aanvinken als u elektronische kennisgevingen wilt ontvangen.
manual-settings-4 = Bewaart uw wijzigingen.

manual-worker-title = Een werknemer selecteren
manual-worker-lead = Kies een werknemer in het personeelsbestand of typ zijn nummer.
manual-worker-1 = Opent de lijst van uw personeel; alles is dan ingevuld.
manual-worker-2 = Elf cijfers, met of zonder punten en streepjes.
manual-worker-3 = Bediende of arbeider.
manual-worker-4 = Een nummer, zoals 200.00, of een woord uit de naam.
manual-worker-5 = Gaat verder met deze werknemer.

manual-request-title = Een nieuwe aanvraag indienen
manual-request-lead = Kies het type verlof. Uw antwoorden worden bij elke stap bewaard; er wordt niets verzonden voor u bevestigt.
manual-request-1 = De verloven die in uw sector mogelijk zijn.
manual-request-2 = Bijvoorbeeld ouderschapsverlof.
manual-request-3 = Gaat naar de volgende stap.
manual-request-4 = De gevallen waarin papier nog aanvaard wordt.

manual-period-title = Stelsel en periode
manual-period-lead = Kies de vorm en de datums. De volgende stappen vragen de arbeidsregeling en de datum van de schriftelijke kennisgeving.
manual-period-1 = Volledig, halftijds, een vijfde enzovoort.
manual-period-2 = Typ de datum of open de kalender.
manual-period-3 = De duur verschijnt zodra beide datums er staan.
manual-period-4 = Gaat terug zonder uw antwoorden te verliezen.

manual-confirmation-title = Bevestigingspagina
manual-confirmation-lead = Lees de aanvraag na. Ze is nog niet verzonden.
manual-confirmation-1 = Een onjuiste verklaring kan gevolgen hebben.
manual-confirmation-2 = Facultatief.
manual-confirmation-3 = Verplicht voor u verzendt.
manual-confirmation-4 = Verzendt de aanvraag en geeft een ticketnummer.

manual-receipt-title = Ontvangstbewijs
manual-receipt-lead = Het ticketnummer bewijst dat de aanvraag is ingediend.
manual-receipt-1 = De aanvraag in één zin.
manual-receipt-2 = Hetzelfde bewijs als pdf, om te bewaren.
manual-receipt-3 = De aanvraag en haar verloop.

manual-cancellation-title = Een aanvraag annuleren
manual-cancellation-lead = Kies „{ shell-cancellation }” in het menu links en daarna de aanvraag. Heeft de werknemer zijn deel al ingevuld, dan wordt de annulering een vraag waarop hij en de RVA antwoorden.
manual-cancellation-1 = Aan te vinken.
manual-cancellation-2 = Annuleert de aanvraag en geeft een ontvangstbewijs.

manual-attachments-title = Een bijlage toevoegen
manual-attachments-lead = Een document mag later volgen: kies „{ attachment-title }” in het menu links en daarna de aanvraag.
manual-attachments-1 = Een verplicht document, of een ander dat u omschrijft.
manual-attachments-2 = Een pdf of een leesbare foto. Een te zware foto wordt voor u verkleind.
manual-attachments-3 = Rondt af. Daarna verschijnt dat de wijzigingen zijn uitgevoerd.

manual-modification-title = Een aanvraag wijzigen
manual-modification-lead = Kies „{ shell-modification }” in het menu links en daarna de aanvraag. Hier verandert alleen de einddatum.
manual-modification-1 = De nieuwe einddatum.
manual-modification-2 = Bewaart de wijziging en geeft een ontvangstbewijs. Heeft de werknemer zijn deel al ingevuld, dan moeten hij en de RVA ze eerst aanvaarden.

manual-consultation-title = Een aanvraag raadplegen
manual-consultation-lead = Kies „{ shell-consultation }” in het menu links, of een aanvraag in het overzicht. U kunt altijd nalezen wat u hebt ingediend.
manual-consultation-1 = Wat u hebt aangegeven.
manual-consultation-2 = Het bewijs van de indiening.
manual-consultation-3 = De onderbreking op een kalender.

manual-messages-title = Berichten
manual-messages-lead = Alles wat u over uw dossiers is meegedeeld, het recentste eerst. Een e-mail bevat geen naam en geen reden.
manual-messages-1 = Opent het dossier en markeert het bericht als gelezen.
manual-messages-2 = Voor elke gebeurtenis: meteen, één keer per dag of nooit.

manual-worker-side-title = De werknemer
manual-worker-side-lead = De werknemer meldt zich aan zoals u en ziet precies wat u hebt aangegeven. U ziet niet wat hij invult.
manual-worker-side-1 = Zijn aanvragen, bij al zijn werkgevers.
manual-worker-side-2 = De kennisgevingen die hij aan zijn werkgevers geeft.

manual-office-side-title = Het RVA-kantoor
manual-office-side-lead = Het kantoor krijgt de aanvraag zodra de werknemer zijn deel heeft ingevuld. Elke keer dat iemand een dossier leest, wordt genoteerd.
manual-office-side-1 = De dossiers van het kantoor, de dichtste termijn eerst.
manual-office-side-2 = Kiest welke dossiers getoond worden.

manual-questions-title = Vragen?
manual-questions-lead = Een vraag of een probleem met de toegang: de contactpagina staat onderaan elke pagina.
manual-questions-1 = Telefoon, uren en e-mailadres, als de uitbater ze heeft meegedeeld.
manual-questions-2 = Voor een onderneming die nog geen toegang heeft.
