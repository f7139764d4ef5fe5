# The acts of a file's history: act-<noun>-<verb>, as they are journalled
act-request-submitted = Antrag eingereicht
act-request-consulted = Akte vom Büro des LfA gelesen
act-request-endDateChanged = Enddatum geändert
act-request-cancelled = Antrag annulliert
act-request-cancellationUndone = Annullierung rückgängig gemacht
act-request-completed = Teil des Arbeitnehmers ausgefüllt
act-request-generated = Antrag für einen Test erstellt
act-request-contested = Angabe vom Arbeitnehmer angefochten
act-request-contestWithdrawn = Anfechtung zurückgezogen
act-change-asked = Änderung beantragt
act-change-cancellationAsked = Annullierung beantragt
act-change-accepted = Antrag auf Änderung oder Annullierung angenommen
act-change-refused = Antrag auf Änderung oder Annullierung abgelehnt
act-change-withdrawn = Antrag auf Änderung oder Annullierung zurückgezogen

# The list itself
acts-title = Verlauf: wer hat was wann getan
acts-receipt = Empfangsbestätigung ansehen
acts-service = Dieser Dienst
acts-other = Anderer Vorgang in der Akte
act-balance-shared = Guthaben dem Arbeitgeber gezeigt
act-balance-revoked = Guthabenbescheinigung zurückgenommen
act-document-added = Anlage hinzugefügt
act-document-removed = Anlage gelöscht
act-document-read = Anlage geöffnet
act-document-listed = Liste der Anlagen eingesehen
act-notice-sent = Benachrichtigung gegeben
act-notice-accepted = Benachrichtigung angenommen
act-notice-refused = Benachrichtigung abgelehnt
act-notice-postponed = Aufschub vorgeschlagen
act-notice-counterProposed = Andere Daten vorgeschlagen
act-notice-declined = Gewünschte Daten beibehalten
act-notice-withdrawn = Benachrichtigung zurückgezogen
act-notice-settled = Keine rechtzeitige Antwort
