# The menu entries of a chosen worker
shell-cancellation = Annullierung
shell-modification = Änderung

# Choosing the request
choose-consultation-title = Einsicht: Antrag auswählen
choose-consultation-intro = Wählen Sie den Antrag, den Sie einsehen möchten.
choose-consultation-label = Welchen Antrag möchten Sie einsehen?
choose-consultation-problem = Wählen Sie den Antrag aus, den Sie einsehen möchten.
choose-consultation-empty = Sie haben für diesen Arbeitnehmer noch keinen Antrag eingereicht.
choose-consultation-closed = Anträge, die nicht eingesehen werden können
choose-modification-title = Änderung: Antrag auswählen
choose-modification-intro = Wählen Sie den Antrag, den Sie ändern möchten.
choose-modification-label = Welchen Antrag möchten Sie ändern?
choose-modification-problem = Wählen Sie den Antrag aus, den Sie ändern möchten.
choose-modification-empty = Kein Antrag dieses Arbeitnehmers kann geändert werden.
choose-modification-closed = Anträge, die nicht geändert werden können
choose-cancellation-title = Annullierung: Antrag auswählen
choose-cancellation-intro = Wählen Sie den Antrag, den Sie annullieren möchten.
choose-cancellation-label = Welchen Antrag möchten Sie annullieren?
choose-cancellation-problem = Wählen Sie den Antrag aus, den Sie annullieren möchten.
choose-cancellation-empty = Kein Antrag dieses Arbeitnehmers kann annulliert werden.
choose-cancellation-closed = Anträge, die nicht annulliert werden können
choose-becomes-a-request = Der Arbeitnehmer hat seinen Teil ausgefüllt: Er und das LfA müssen zustimmen.

# Changing the last day
modification-title = Änderung eines Antrags
modification-only-end = Auf diesem Bildschirm können Sie nur das Enddatum der Unterbrechung ändern. Für jede andere Änderung annullieren Sie den Antrag und reichen einen neuen ein.
modification-old-new = Was sich ändert
modification-to-confirm = Prüfen Sie die Änderung unten und bestätigen Sie.
modification-changed = Der Antrag hat sich inzwischen geändert. Von Ihnen wurde nichts gespeichert. Prüfen Sie das Folgende und bestätigen Sie, oder lassen Sie den Antrag, wie er ist.
modification-changed-by = { $name } hat das Enddatum inzwischen geändert: { $old } → { $new }. Von Ihnen wurde nichts gespeichert. Bestätigen Sie Ihr Datum oder behalten Sie diese Änderung.
modification-keep-other = Den Antrag so lassen, wie er jetzt ist
modification-leave = Nichts ändern

# Cancelling
cancellation-title = Bestätigung: Annullierung der Unterbrechung
cancellation-number = Eindeutige Nummer der von Ihrem Arbeitgeber erfassten Mitteilung: { $ticket }
cancellation-contract-hours = Vor diesem Antrag auf Unterbrechung hatte der Arbeitnehmer einen Arbeitsvertrag über { $hours } Stunden/Woche
cancellation-full-time = Ein Vollzeitstundenplan beträgt { $hours } Stunden/Woche
cancellation-confirm = Ich bestätige, dass ich meinen Antrag annullieren möchte.
cancellation-confirm-asked = Ich bestätige, dass ich die Annullierung beantragen möchte.
cancellation-leave = Nicht annullieren
cancellation-changed = Der Antrag hat sich inzwischen geändert. Prüfen Sie ihn unten und bestätigen Sie die Annullierung erneut.
cancellation-done-already = Der Antrag ist bereits annulliert.
cancellation-undo = Annullierung rückgängig machen
cancellation-undo-until = Möglich bis { $moment }.
cancellation-undone = Die Annullierung ist rückgängig gemacht. Der Antrag ist wieder wie vorher.
cancellation-again = Auf der Grundlage dieses Antrags neu einreichen

# Asking worker and office
change-asks = Der Arbeitnehmer hat seinen Teil ausgefüllt. Ihre Änderung wird zu einem Antrag: Nichts ändert sich, bevor der Arbeitnehmer und das LfA beide zugestimmt haben.
change-send = Antrag auf Änderung senden
change-completed-meanwhile = Ihr Arbeitnehmer hat seinen Teil inzwischen ausgefüllt. Nichts ist verloren: Bestätigen Sie, um diese Änderung bei ihm und beim LfA zu beantragen.
change-already-asked = Ein Antrag auf Änderung oder Annullierung wartet bereits auf eine Antwort.
change-reason-label = Warum beantragen Sie diese Änderung?
change-reason-hint = Der Arbeitnehmer und das Büro des LfA lesen Ihre Erklärung.
change-withdraw = Diesen Antrag zurückziehen
change-withdrawn = Ihr Antrag auf Änderung oder Annullierung ist zurückgezogen. Nichts hat sich geändert.
change-title-endDate = Antrag auf Änderung
change-title-cancellation = Antrag auf Annullierung
change-state-open = Wartet auf Antwort, noch hat sich nichts geändert
change-state-accepted = Von beiden angenommen
change-state-refused = Abgelehnt, der Antrag bleibt, wie er ist
change-state-withdrawn = Vom Arbeitgeber zurückgezogen
change-old = vorher:
change-new = nachher:
change-asked-on = Beantragt am { $moment }, Ticket { $ticket }
change-why = Erklärung: { $reason }
change-answer-accepted = Hat am { $moment } angenommen
change-answer-refused = Hat am { $moment } abgelehnt
change-answer-awaited = Antwort erwartet
change-answer-none = Keine Antwort

# Answering
change-answer-title = Auf einen Antrag des Arbeitgebers antworten
change-answer-link = Antworten
change-answer-label = Ihre Antwort
change-answer-accept = Ich nehme an
change-answer-refuse = Ich lehne ab
change-answer-problem = Wählen Sie, ob Sie annehmen oder ablehnen.
change-answer-reason = Warum?
change-answer-reason-hint = Erforderlich, wenn Sie ablehnen. Die anderen Parteien lesen Ihre Erklärung.
change-answer-send = Meine Antwort senden
change-other-meanwhile = Der Arbeitgeber hat seinen Antrag zurückgezogen und einen anderen gestellt. Lesen Sie ihn, bevor Sie antworten.
change-refusal-notThisParty = Nur der Arbeitnehmer und das LfA antworten.
change-refusal-alreadyAnswered = Es wurde bereits geantwortet.
change-refusal-settled = Dieser Antrag ist bereits erledigt oder zurückgezogen.
change-refusal-reasonRequired = Erklären Sie in einigen Worten, warum Sie ablehnen.
change-refusal-reasonTooLong = Ihre Erklärung hat mehr als 200 Zeichen.

# What it would do
effect-title = Auswirkung auf die Akte und auf den Anspruch
effect-status = Wenn beide annehmen: { $old } → { $new }.
effect-intro = Restguthaben, mit allen bekannten Anträgen des Arbeitnehmers:
effect-no-right = Kein Guthaben ist betroffen.
effect-left-full = Monate vollständiger Unterbrechung
effect-left-half = Monate auf Halbzeit
effect-left-third = Monate mit 1/3
effect-left-quarter = Monate mit 1/4
effect-left-fifth = Monate mit 1/5
effect-left-tenth = Monate mit 1/10
effect-left-weeks = Wochen vollständiger Unterbrechung
effect-left-months = Kalendermonate

# Receipts of parts
part-title-change = Empfangsbestätigung: Änderung Ihrer Unterbrechung
part-title-cancellation = Empfangsbestätigung: Annullierung des Antrags { $request }
part-title-change-request = Empfangsbestätigung: Antrag auf Änderung
part-title-cancellation-request = Empfangsbestätigung: Antrag auf Annullierung
part-title-answer = Empfangsbestätigung: Antwort auf einen Antrag auf Änderung oder Annullierung
part-ticket = Eindeutige Ticketnummer dieses Teils des Antrags: { $ticket }
part-by = Am { $moment } von { $name }
part-done-change = Das Enddatum ist geändert.
part-done-cancellation = Der Antrag ist annulliert.
part-done-asked = Ihr Antrag ist gesendet. Noch hat sich nichts geändert.
part-done-answered = Die Antwort ist gespeichert.
part-accepted = Antwort: angenommen
part-refused = Antwort: abgelehnt
part-next-change = Der Arbeitnehmer sieht das neue Enddatum in seinem Antrag.
part-next-cancellation = Der Arbeitnehmer wird darüber informiert. Der Antrag bleibt einsehbar.
part-next-asked = Der Arbeitnehmer und das Büro des LfA antworten. Eine einzige Ablehnung genügt, damit der Antrag bleibt, wie er ist.
part-next-answered = Die anderen Parteien sehen diese Antwort in der Akte.

# The tickets of a file
family-title = Tickets dieser Akte
family-request = Antrag
family-end-date = Änderung des Enddatums
family-cancellation = Annullierung
family-change-request = Antrag auf Änderung oder Annullierung
family-change-answer = Antwort auf diesen Antrag
family-worker-part = Teil des Arbeitnehmers
family-later = Eine Änderung oder Annullierung erhält eine eigene Ticketnummer. Die Akte zeigt alle zusammen.

# Versions
versions-title = Versionen des Antrags
versions-link = Versionen des Antrags vergleichen
versions-version = Version { $number }, seit { $moment }
versions-from = Vergleichen
versions-to = mit
versions-compare = Versionen vergleichen
versions-compared = Von Version { $from } zu Version { $to }
versions-same = Diese beiden Versionen sind gleich.
versions-whole = Alle Angaben der zuerst gewählten Version
consultation-period = Unterbrechung

# Everything about one worker
files-title = Alle Anträge dieses Arbeitnehmers
files-link = Alle Anträge dieses Arbeitnehmers
files-running = Laufend
files-future = Zukünftig
files-past = Beendet
files-cancelled = Annulliert
files-notices = Benachrichtigungen

# The office's list
change-list-title = Anträge auf Änderung und Annullierung
change-list-intro = Diese Anträge warten auf die Antwort Ihres Büros, der älteste zuerst.
change-list-empty = Kein Antrag wartet auf Ihre Antwort.
change-list-wish = Antrag
change-list-since = Seit
