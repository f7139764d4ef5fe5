# What a worker's other employers declare
occupations-title = Beschäftigungserklärungen
occupations-intro = Sie arbeiten auch für einen anderen Arbeitgeber. Das LfA verlangt, dass dieser erklärt, was Sie dort tun: online auf Ihre Einladung oder mit einem Dokument, das Sie hinzufügen.
occupations-closed = Alles ist eingegangen: Es fehlt keine Erklärung.
occupations-open =
    { $count ->
        [one] Es fehlt noch 1 Erklärung eines anderen Arbeitgebers.
       *[other] Es fehlen noch { $count } Erklärungen anderer Arbeitgeber.
    }
occupations-signed = Online unterzeichnet am { $date } von { $name }
occupations-invited = Noch nicht unterzeichnet. Einladung gültig bis zum { $date }
occupations-not-invited = Noch nicht unterzeichnet. Es läuft keine Einladung
occupations-none = Es wird keine Erklärung verlangt.
occupations-none-advice = Arbeiten Sie auch anderswo? Laden Sie diesen Arbeitgeber unten ein.
occupations-provide = Die Erklärung einreichen
occupations-see = Die Erklärung ansehen
occupations-document = Mit einem Dokument
occupations-document-words = Fügen Sie die von Ihrem anderen Arbeitgeber unterzeichnete Erklärung hinzu: Wählen Sie „Erklärung über die Beschäftigung bei einem anderen Arbeitgeber“.
occupations-online = Online
occupations-online-words = Wir erstellen eine Adresse. Geben Sie sie Ihrem anderen Arbeitgeber: Er meldet sich dort an und unterzeichnet. Er liest dort weder die Art Ihrer Unterbrechung noch die Daten noch bei wem.
occupations-invite = Einladung erstellen
occupations-remove = Entfernen
occupations-fresh = Die Einladung ist bereit
occupations-fresh-once = Diese Adresse wird nur einmal angezeigt. Sie ist { NUMBER($days) } Tage gültig.
occupations-fresh-told = Der Arbeitgeber wird auch durch eine Nachricht informiert.
occupations-refused = Es wurde nichts geändert
occupations-too-many = Sie haben bereits zehn Arbeitgeber genannt.

# The page of an invited employer
occupation-title = Beschäftigungserklärung
occupation-intro = { $name } arbeitet bei Ihnen und bittet Sie, die Beschäftigung dem LfA zu erklären.
occupation-intro-unnamed = Jemand, der bei Ihnen arbeitet, bittet Sie, die Beschäftigung dem LfA zu erklären.
occupation-employer = Für welchen Arbeitgeber unterzeichnen Sie?
occupation-hours = Arbeitsstunden pro Woche bei Ihnen
occupation-continues = Arbeitet diese Person weiterhin in diesem Umfang bei Ihnen?
occupation-remark = Bemerkung (freiwillig)
occupation-remark-hint = Geben Sie nichts Medizinisches an.
occupation-certification = Ich bestätige, dass diese Beschäftigungserklärung richtig und vollständig ist.
occupation-certification-version = occupation-2026-1
occupation-sign = Die Erklärung unterzeichnen
occupation-signed = Die Erklärung ist unterzeichnet
occupation-signed-words = Der Arbeitnehmer und das LfA sind informiert. Sie müssen nichts mehr tun.
occupation-closed = Die Erklärung wird nicht mehr benötigt
occupation-closed-words = Die Akte nimmt keine Dokumente mehr auf.
occupation-nobody = Sie können nicht unterzeichnen
occupation-nobody-words = Nur wer für den eingeladenen Arbeitgeber Anträge einreicht, kann unterzeichnen. Geben Sie dieser Person die Adresse.
occupation-ended = Diese Einladung ist abgelaufen
occupation-ended-words = Sie galt bis zum { $date }. Bitten Sie die Person, die bei Ihnen arbeitet, um eine neue.
occupation-gone = Diese Einladung gibt es nicht mehr
occupation-gone-words = Sie wurde zurückgezogen oder durch eine neuere ersetzt, oder die Adresse ist unvollständig. Bitten Sie die Person, die sie Ihnen gegeben hat, um eine neue Adresse.
