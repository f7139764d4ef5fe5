confirmation-title = Bestätigungsseite
confirmation-intro = Prüfen Sie den Antrag. Er ist noch nicht gesendet.
confirmation-legal-version = legal-2026-1
confirmation-mail = Ich möchte eine Bestätigung per E-Mail erhalten.
confirmation-certification = Ich bestätige, dass alle Angaben auf diesem Formular richtig sind. Ich verpflichte mich, jede Änderung dieser Angaben unverzüglich mitzuteilen.
confirmation-certification-version = certification-2026-1
confirmation-remarks-title = Ihre Bemerkungen zu den Warnungen dieses Dienstes

# Receipt
receipt-title = Empfangsbestätigung
receipt-sent = Ihr Antrag ist gesendet.
receipt-ticket = Diesem Antrag wurde eine eindeutige Ticketnummer zugeteilt. Sie dient dazu, Ihren elektronischen Antrag zu verfolgen: { $ticket }
receipt-submitted-by = Eingereicht am { $date } um { $time } von { $name }
receipt-interruption-title = Angaben zur Unterbrechung
receipt-worker-completes = Der Arbeitnehmer muss diesen Antrag anschließend über die Webanwendung für Bürger "Dossier Laufbahnunterbrechung und Zeitkredit" vervollständigen.
receipt-print = Drucken
receipt-mail-sent = Eine Bestätigung wird per E-Mail an { $email } gesendet.
receipt-another = Einen weiteren Antrag einreichen
receipt-consult = Diesen Antrag einsehen
receipt-to-overview = Zurück zur Übersicht

# What happens next
receipt-when-on = Am { $date }
receipt-when-by = Spätestens am { $date }
receipt-when-soon = So bald wie möglich
receipt-when-then = Danach
receipt-next-worker-invited = Ihr Arbeitnehmer wird eingeladen, seinen Teil auszufüllen.
receipt-next-worker-completes = Ihr Arbeitnehmer füllt seinen Teil aus. Geschieht das später, so beginnt sein Unterbrechungsgeld erst am Tag der Einreichung.
receipt-next-worker-completes-late = Ihr Arbeitnehmer füllt seinen Teil aus. Die Unterbrechung begann vor mehr als zwei Monaten: Sein Unterbrechungsgeld beginnt erst am Tag der Einreichung.
receipt-next-office = Das Büro des LfA prüft den Antrag und informiert Ihren Arbeitnehmer.
receipt-next-start = Die Unterbrechung beginnt.
receipt-next-end = Letzter Tag der Unterbrechung.
receipt-next-declaration = Ihr Arbeitnehmer übermittelt eine Beschäftigungserklärung für seinen anderen Arbeitgeber.
