# The administrator's list of jobs
jobs-count = { $count ->
    [one] { $count } taak
   *[other] { $count } taken
 } ({ $pages ->
    [one] { $pages } pagina
   *[other] { $pages } pagina's
 })
jobs-title = Achtergrondtaken
jobs-menu = Taken
jobs-intro = Wat na een handeling gebeurt: e-mails, e-Box, herinneringen. Een taak die mislukt, wordt steeds later opnieuw geprobeerd; na een dag van pogingen wordt ze opzijgezet en wacht ze hier.
jobs-aside = Opzijgezet
jobs-waiting = Wachtend
jobs-none-aside = Er is geen enkele taak opzijgezet.
jobs-none-waiting = Er wacht geen enkele taak.
jobs-none-advice = Hier is niets te doen.
jobs-column-kind = Taak
jobs-column-created = Gemaakt op
jobs-column-tries = Pogingen
jobs-column-reason = Reden
jobs-column-when = Volgende poging
jobs-column-since = Opzijgezet op
jobs-column-act = Actie
jobs-no-reason = Nog niet mislukt
jobs-again = Opnieuw proberen
jobs-gone = Deze taak is niet meer opzijgezet: iemand anders heeft ze opgepakt.
jobs-done = De taak wordt meteen opnieuw geprobeerd.
job-deliver-message = Een bericht verdelen
job-send-mail = Een e-mail verzenden
job-publish-ebox = In de e-Box plaatsen
job-daily-mail = Dagelijkse e-mail
job-verify-address = Een adres bevestigen
job-scan-attachment = Een document controleren
job-render-document = Een document opmaken
job-remind = Herinneringen van de dag
job-other = Andere taak ({ $kind })
job-retain = Dossiers wissen waarvan de termijn verstreken is
