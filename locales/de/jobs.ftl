# The administrator's list of jobs
jobs-count = { $count ->
    [one] { $count } Aufgabe
   *[other] { $count } Aufgaben
 } ({ $pages ->
    [one] { $pages } Seite
   *[other] { $pages } Seiten
 })
jobs-title = Hintergrundaufgaben
jobs-menu = Aufgaben
jobs-intro = Was nach einer Handlung geschieht: E-Mails, e-Box, Erinnerungen. Eine misslungene Aufgabe wird immer später wiederholt; nach einem Tag voller Versuche wird sie beiseitegelegt und wartet hier.
jobs-aside = Beiseitegelegt
jobs-waiting = Wartend
jobs-none-aside = Keine Aufgabe ist beiseitegelegt.
jobs-none-waiting = Keine Aufgabe wartet.
jobs-none-advice = Hier ist nichts zu tun.
jobs-column-kind = Aufgabe
jobs-column-created = Erstellt am
jobs-column-tries = Versuche
jobs-column-reason = Grund
jobs-column-when = Nächster Versuch
jobs-column-since = Beiseitegelegt am
jobs-column-act = Aktion
jobs-no-reason = Kein Fehlschlag
jobs-again = Erneut versuchen
jobs-gone = Diese Aufgabe ist nicht mehr beiseitegelegt: Jemand anders hat sich darum gekümmert.
jobs-done = Die Aufgabe wird sofort wiederholt.
job-deliver-message = Eine Nachricht verteilen
job-send-mail = Eine E-Mail senden
job-publish-ebox = In die e-Box legen
job-daily-mail = Tägliche E-Mail
job-verify-address = Eine Adresse bestätigen
job-scan-attachment = Ein Dokument prüfen
job-render-document = Ein Dokument setzen
job-remind = Erinnerungen des Tages
job-other = Andere Aufgabe ({ $kind })
job-retain = Löschen der Akten, deren Frist abgelaufen ist
