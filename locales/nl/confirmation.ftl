confirmation-title = Bevestigingspagina
confirmation-intro = Kijk de aanvraag na. Ze is nog niet verzonden.
confirmation-legal-version = legal-2026-1
confirmation-mail = Ik wil een bevestigingsmail ontvangen.
confirmation-certification = Ik verklaar dat alle gegevens op dit formulier juist zijn. Ik verbind mij ertoe elke wijziging van deze gegevens onmiddellijk mee te delen.
confirmation-certification-version = certification-2026-1
confirmation-remarks-title = Uw opmerkingen bij de waarschuwingen van deze dienst

# Receipt
receipt-title = Ontvangstbewijs
receipt-sent = Uw aanvraag is verzonden.
receipt-ticket = Aan deze aanvraag is een uniek ticketnummer toegekend. Het dient om uw elektronische aanvraag op te volgen: { $ticket }
receipt-submitted-by = Ingediend op { $date } om { $time } door { $name }
receipt-interruption-title = Informatie over de onderbreking
receipt-worker-completes = De werknemer moet deze aanvraag daarna aanvullen via de webtoepassing voor burgers "Dossier Loopbaanonderbreking en tijdskrediet".
receipt-print = Afdrukken
receipt-mail-sent = Een bevestigingsmail wordt verzonden naar { $email }.
receipt-another = Een andere aanvraag indienen
receipt-consult = Deze aanvraag raadplegen
receipt-to-overview = Terug naar het overzichtsscherm

# What happens next
receipt-when-on = Op { $date }
receipt-when-by = Uiterlijk op { $date }
receipt-when-soon = Zo snel mogelijk
receipt-when-then = Daarna
receipt-next-worker-invited = Uw werknemer wordt uitgenodigd om zijn deel in te vullen.
receipt-next-worker-completes = Uw werknemer vult zijn deel in. Doet hij dat later, dan begint zijn uitkering pas op de dag van indiening.
receipt-next-worker-completes-late = Uw werknemer vult zijn deel in. De onderbreking begon meer dan twee maanden geleden: zijn uitkering begint pas op de dag van indiening.
receipt-next-office = Het RVA-kantoor onderzoekt de aanvraag en brengt uw werknemer op de hoogte.
receipt-next-start = De onderbreking begint.
receipt-next-end = Laatste dag van de onderbreking.
receipt-next-declaration = Uw werknemer bezorgt een verklaring van tewerkstelling voor zijn andere werkgever.
