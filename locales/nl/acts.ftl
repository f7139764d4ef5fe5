# The acts of a file's history: act-<noun>-<verb>, as they are journalled
act-request-submitted = Aanvraag ingediend
act-request-consulted = Dossier gelezen door het RVA-kantoor
act-request-endDateChanged = Einddatum gewijzigd
act-request-cancelled = Aanvraag geannuleerd
act-request-cancellationUndone = Annulering teruggedraaid
act-request-completed = Deel van de werknemer ingevuld
act-request-generated = Aanvraag aangemaakt voor een test
act-request-contested = Gegeven betwist door de werknemer
act-request-contestWithdrawn = Betwisting ingetrokken
act-change-asked = Wijziging gevraagd
act-change-cancellationAsked = Annulering gevraagd
act-change-accepted = Aanvraag tot wijziging of annulering aanvaard
act-change-refused = Aanvraag tot wijziging of annulering geweigerd
act-change-withdrawn = Aanvraag tot wijziging of annulering ingetrokken

# The list itself
acts-title = Geschiedenis: wie deed wat, en wanneer
acts-receipt = Ontvangstbewijs bekijken
acts-service = Deze dienst
acts-other = Andere handeling in het dossier
act-balance-shared = Saldo getoond aan de werkgever
act-balance-revoked = Saldoattest ingetrokken
act-document-added = Bijlage toegevoegd
act-document-removed = Bijlage verwijderd
act-document-read = Bijlage geopend
act-document-listed = Lijst van bijlagen geraadpleegd
act-notice-sent = Kennisgeving gegeven
act-notice-accepted = Kennisgeving aanvaard
act-notice-refused = Kennisgeving geweigerd
act-notice-postponed = Uitstel voorgesteld
act-notice-counterProposed = Andere data voorgesteld
act-notice-declined = Gevraagde data behouden
act-notice-withdrawn = Kennisgeving ingetrokken
act-notice-settled = Geen antwoord op tijd
