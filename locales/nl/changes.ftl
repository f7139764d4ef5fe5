# The menu entries of a chosen worker
shell-cancellation = Annulering
shell-modification = Wijziging

# Choosing the request
choose-consultation-title = Raadpleging: de aanvraag kiezen
choose-consultation-intro = Kies de aanvraag die u wilt raadplegen.
choose-consultation-label = Welke aanvraag wilt u raadplegen?
choose-consultation-problem = Kies de aanvraag die u wilt raadplegen.
choose-consultation-empty = U hebt voor deze werknemer nog geen aanvraag ingediend.
choose-consultation-closed = Aanvragen die niet geraadpleegd kunnen worden
choose-modification-title = Wijziging: de aanvraag kiezen
choose-modification-intro = Kies de aanvraag die u wilt wijzigen.
choose-modification-label = Welke aanvraag wilt u wijzigen?
choose-modification-problem = Kies de aanvraag die u wilt wijzigen.
choose-modification-empty = Geen enkele aanvraag van deze werknemer kan gewijzigd worden.
choose-modification-closed = Aanvragen die niet gewijzigd kunnen worden
choose-cancellation-title = Annulering: de aanvraag kiezen
choose-cancellation-intro = Kies de aanvraag die u wilt annuleren.
choose-cancellation-label = Welke aanvraag wilt u annuleren?
choose-cancellation-problem = Kies de aanvraag die u wilt annuleren.
choose-cancellation-empty = Geen enkele aanvraag van deze werknemer kan geannuleerd worden.
choose-cancellation-closed = Aanvragen die niet geannuleerd kunnen worden
choose-becomes-a-request = De werknemer heeft zijn deel ingevuld: hij en de RVA moeten aanvaarden.

# Changing the last day
modification-title = Wijziging van een aanvraag
modification-only-end = Op dit scherm kunt u alleen de einddatum van de onderbreking wijzigen. Voor elke andere wijziging annuleert u de aanvraag en dient u een nieuwe in.
modification-old-new = Wat verandert
modification-to-confirm = Kijk de wijziging hieronder na en bevestig.
modification-changed = De aanvraag is intussen veranderd. Van u is nog niets bewaard. Kijk na wat volgt, en bevestig of laat de aanvraag zoals ze is.
modification-changed-by = { $name } heeft de einddatum intussen gewijzigd: { $old } → { $new }. Van u is nog niets bewaard. Bevestig uw datum of behoud deze wijziging.
modification-keep-other = De aanvraag laten zoals ze nu is
modification-leave = Niets wijzigen

# Cancelling
cancellation-title = Bevestiging: Annulering van de onderbreking
cancellation-number = Uniek nummer van de mededeling die uw werkgever heeft ingevoerd: { $ticket }
cancellation-contract-hours = Vóór deze aanvraag tot onderbreking was de werknemer tewerkgesteld met een arbeidsovereenkomst van { $hours } uur/week
cancellation-full-time = Een voltijds uurrooster bedraagt { $hours } uur/week
cancellation-confirm = Ik bevestig dat ik mijn aanvraag wil annuleren.
cancellation-confirm-asked = Ik bevestig dat ik de annulering wil vragen.
cancellation-leave = Niet annuleren
cancellation-changed = De aanvraag is intussen veranderd. Kijk ze hieronder na en bevestig de annulering opnieuw.
cancellation-done-already = De aanvraag is al geannuleerd.
cancellation-undo = De annulering terugdraaien
cancellation-undo-until = Mogelijk tot { $moment }.
cancellation-undone = De annulering is teruggedraaid. De aanvraag is weer zoals voorheen.
cancellation-again = Opnieuw indienen op basis van deze aanvraag

# Asking worker and office
change-asks = De werknemer heeft zijn deel ingevuld. Uw wijziging wordt een aanvraag: er verandert niets voordat de werknemer en de RVA allebei hebben aanvaard.
change-send = De aanvraag tot wijziging versturen
change-completed-meanwhile = Uw werknemer heeft zijn deel intussen ingevuld. Er is niets verloren: bevestig om deze wijziging aan hem en aan de RVA te vragen.
change-already-asked = Een aanvraag tot wijziging of annulering wacht al op een antwoord.
change-reason-label = Waarom vraagt u deze wijziging?
change-reason-hint = De werknemer en het RVA-kantoor lezen uw uitleg.
change-withdraw = Deze aanvraag intrekken
change-withdrawn = Uw aanvraag tot wijziging of annulering is ingetrokken. Er is niets veranderd.
change-title-endDate = Aanvraag tot wijziging
change-title-cancellation = Aanvraag tot annulering
change-state-open = Wacht op antwoord, er is nog niets veranderd
change-state-accepted = Door beiden aanvaard
change-state-refused = Geweigerd, de aanvraag blijft zoals ze is
change-state-withdrawn = Ingetrokken door de werkgever
change-old = vroeger:
change-new = nu:
change-asked-on = Gevraagd op { $moment }, ticket { $ticket }
change-why = Uitleg: { $reason }
change-answer-accepted = Heeft aanvaard op { $moment }
change-answer-refused = Heeft geweigerd op { $moment }
change-answer-awaited = Antwoord verwacht
change-answer-none = Geen antwoord

# Answering
change-answer-title = Antwoorden op een aanvraag van de werkgever
change-answer-link = Antwoorden
change-answer-label = Uw antwoord
change-answer-accept = Ik aanvaard
change-answer-refuse = Ik weiger
change-answer-problem = Kies of u aanvaardt of weigert.
change-answer-reason = Waarom?
change-answer-reason-hint = Verplicht als u weigert. De andere partijen lezen uw uitleg.
change-answer-send = Mijn antwoord versturen
change-other-meanwhile = De werkgever heeft zijn aanvraag ingetrokken en een andere gedaan. Lees ze voordat u antwoordt.
change-refusal-notThisParty = Alleen de werknemer en de RVA antwoorden.
change-refusal-alreadyAnswered = Er is al een antwoord gegeven.
change-refusal-settled = Deze aanvraag is al afgehandeld of ingetrokken.
change-refusal-reasonRequired = Leg in enkele woorden uit waarom u weigert.
change-refusal-reasonTooLong = Uw uitleg telt meer dan 200 tekens.

# What it would do
effect-title = Gevolg voor het dossier en voor het recht
effect-status = Als beiden aanvaarden: { $old } → { $new }.
effect-intro = Resterend saldo, met alle gekende aanvragen van de werknemer:
effect-no-right = Er verandert geen saldo.
effect-left-full = Maanden volledige onderbreking
effect-left-half = Maanden halftijds
effect-left-third = Maanden met 1/3
effect-left-quarter = Maanden met 1/4
effect-left-fifth = Maanden met 1/5
effect-left-tenth = Maanden met 1/10
effect-left-weeks = Weken volledige onderbreking
effect-left-months = Kalendermaanden

# Receipts of parts
part-title-change = Ontvangstbewijs: Wijziging van uw onderbreking
part-title-cancellation = Ontvangstbewijs: Annulering van de aanvraag { $request }
part-title-change-request = Ontvangstbewijs: Aanvraag tot wijziging
part-title-cancellation-request = Ontvangstbewijs: Aanvraag tot annulering
part-title-answer = Ontvangstbewijs: Antwoord op een aanvraag tot wijziging of annulering
part-ticket = Uniek ticketnummer van dit deel van de aanvraag: { $ticket }
part-by = Op { $moment } door { $name }
part-done-change = De einddatum is gewijzigd.
part-done-cancellation = De aanvraag is geannuleerd.
part-done-asked = Uw aanvraag is verzonden. Er is nog niets veranderd.
part-done-answered = Het antwoord is bewaard.
part-accepted = Antwoord: aanvaard
part-refused = Antwoord: geweigerd
part-next-change = De werknemer ziet de nieuwe einddatum in zijn aanvraag.
part-next-cancellation = De werknemer wordt hiervan op de hoogte gebracht. De aanvraag blijft raadpleegbaar.
part-next-asked = De werknemer en het RVA-kantoor antwoorden. Eén weigering volstaat om de aanvraag te laten zoals ze is.
part-next-answered = De andere partijen zien dit antwoord in het dossier.

# The tickets of a file
family-title = Tickets van dit dossier
family-request = Aanvraag
family-end-date = Wijziging van de einddatum
family-cancellation = Annulering
family-change-request = Aanvraag tot wijziging of annulering
family-change-answer = Antwoord op deze aanvraag
family-worker-part = Deel van de werknemer
family-later = Een wijziging of annulering krijgt een eigen ticketnummer. Het dossier toont ze allemaal samen.

# Versions
versions-title = Versies van de aanvraag
versions-link = De versies van de aanvraag vergelijken
versions-version = Versie { $number }, sinds { $moment }
versions-from = Vergelijk
versions-to = met
versions-compare = Versies vergelijken
versions-compared = Van versie { $from } naar versie { $to }
versions-same = Deze twee versies zijn gelijk.
versions-whole = Alle gegevens van de eerst gekozen versie
consultation-period = Onderbreking

# Everything about one worker
files-title = Alle aanvragen van deze werknemer
files-link = Alle aanvragen van deze werknemer
files-running = Lopend
files-future = Toekomstig
files-past = Afgelopen
files-cancelled = Geannuleerd
files-notices = Kennisgevingen

# The office's list
change-list-title = Aanvragen tot wijziging en annulering
change-list-intro = Deze aanvragen wachten op het antwoord van uw kantoor, de oudste eerst.
change-list-empty = Geen enkele aanvraag wacht op uw antwoord.
change-list-wish = Aanvraag
change-list-since = Sinds
