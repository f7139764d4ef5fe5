# The manual: a chapter a screen. A step begins with the words it names on the screen, taken from the screen's own text.
manual-link = Handbuch
manual-title = Handbuch
manual-lead = Alle Schritte der Reihe nach, mit den Bildschirmen der Version, die Sie benutzen.
manual-chapters = Kapitel
manual-previous = Voriges Kapitel
manual-next = Nächstes Kapitel
manual-contents = Inhaltsverzeichnis
manual-steps = Auf dem Bildschirm
manual-picture = Der Bildschirm dieses Kapitels, aufgenommen in dieser Version des Dienstes. Die Nummern { $from } bis { $to } zeigen dort die oben beschriebenen Schritte.
manual-caption = Personen und Unternehmen auf den Bildern sind erfunden.
manual-employers = Für Arbeitgeber
manual-others = Die anderen Parteien

manual-portal-title = Die Portalseite
manual-portal-lead = Sie kommen zuerst auf die öffentliche Seite. Ihr Unternehmen muss seinen gesicherten Zugang aktiviert haben.
manual-portal-1 = Was diese Urlaube sind und wer was tut.
manual-portal-2 = Dieses Handbuch, in der oben gewählten Sprache.
manual-portal-3 = Die Schaltfläche zur Anmeldung. Danach kommen Sie auf die gewünschte Seite zurück.

manual-sign-in-title = Sich anmelden
manual-sign-in-lead = Eine neue Seite öffnet sich. Wählen Sie das Mittel, das Sie haben.
manual-sign-in-1 = Das sicherste Mittel. Die nächste Seite fragt nach Ihrem PIN-Code.
manual-sign-in-2 = Fährt mit dem gewählten Mittel fort. Bei einer europäischen Identität folgt noch ein Rahmen für die europäische Anmeldung.
manual-sign-in-3 = Ein Benutzername, ein Passwort und ein Code, wenn Sie weder eID noch itsme haben.

manual-overview-title = Übersicht
manual-overview-lead = Die Übersicht zeigt die Anträge der letzten zwei Jahre. Alle Suchkriterien sind freiwillig.
manual-overview-1 = Beginnt einen Antrag für einen Arbeitnehmer.
manual-overview-2 = Ihre Kontaktdaten, Ihr Sektor und die elektronischen Benachrichtigungen.
manual-overview-3 = Beendet Ihre Sitzung.
manual-overview-4 = Art, Regelung, Ticketnummer, Zeitraum und Status.
manual-overview-5 = Die Nationalregisternummer oder die Dimona-Personaldatei.

manual-results-title = Ergebnisse ansehen
manual-results-lead = Die Anträge, die zu Ihrer Suche passen.
manual-results-1 = Eine Zeile pro Antrag; auf einem Telefon eine Karte.
manual-results-2 = Öffnet den Antrag. Ein auf Papier eingereichter Antrag hat keine Nummer.
manual-results-3 = Wie weit der Antrag ist.
manual-results-4 = Das zuständige Büro mit seinen Kontaktdaten.

manual-notices-title = Liste der Benachrichtigungen
manual-notices-lead = Die elektronischen Benachrichtigungen, die Ihre Arbeitnehmer Ihnen geschickt haben.
manual-notices-1 = Die auf Ihre Antwort warten, die dringendste zuerst.
manual-notices-2 = Öffnet die Benachrichtigung.

manual-notice-title = Benachrichtigungen bearbeiten
manual-notice-lead = Sie können aufschieben, ablehnen oder annehmen. Die Seite zeigt die gesetzlichen Fristen und was Schweigen bedeutet.
manual-notice-1 = Das neue Anfangsdatum, das Sie vorschlagen. Das Ende folgt, damit die Dauer gleich bleibt.
manual-notice-2 = Zeigt den alten und den neuen Zeitraum und sendet dann Ihren Vorschlag an den Arbeitnehmer.
manual-notice-3 = Verlangt einen Grund. Die Seite warnt, wenn das Gesetz keine Ablehnung erlaubt.
manual-notice-4 = Nimmt die Benachrichtigung an, nachdem Sie die Erklärung angekreuzt haben.

manual-settings-title = Einstellungen eingeben und prüfen
manual-settings-lead = Prüfen Sie Ihre Kontaktdaten: Sie begleiten Ihre Anträge.
manual-settings-1 = Die Person oder Stelle, die das LfA und der Arbeitnehmer erreichen können.
manual-settings-2 = Öffentlich oder privat: davon hängt ab, welche Urlaube vorgeschlagen werden.
manual-settings-3 = Ankreuzen, wenn Sie elektronische Benachrichtigungen erhalten möchten.
manual-settings-4 = Speichert Ihre Änderungen.

manual-worker-title = Einen Arbeitnehmer auswählen
manual-worker-lead = Wählen Sie einen Arbeitnehmer in der Personaldatei oder geben Sie seine Nummer ein.
manual-worker-1 = Öffnet die Liste Ihres Personals; alles ist dann ausgefüllt.
manual-worker-2 = Elf Ziffern, mit oder ohne Punkte und Striche.
manual-worker-3 = Angestellter oder Arbeiter.
manual-worker-4 = Eine Nummer wie 200.00 oder ein Wort aus dem Namen.
manual-worker-5 = Fährt mit diesem Arbeitnehmer fort.

manual-request-title = Einen neuen Antrag einreichen
manual-request-lead = Wählen Sie die Urlaubsart. Ihre Antworten werden bei jedem Schritt gespeichert; nichts wird gesendet, bevor Sie bestätigen.
manual-request-1 = Die in Ihrem Sektor möglichen Urlaube.
manual-request-2 = Zum Beispiel ein Elternurlaub.
manual-request-3 = Geht zum nächsten Schritt.
manual-request-4 = Die Fälle, in denen Papier noch angenommen wird.

manual-period-title = Regelung und Zeitraum
manual-period-lead = Wählen Sie die Form und die Daten. Die nächsten Schritte fragen nach der Arbeitsregelung und dem Datum der schriftlichen Benachrichtigung.
manual-period-1 = Vollständig, Halbzeit, ein Fünftel usw.
manual-period-2 = Geben Sie das Datum ein oder öffnen Sie den Kalender.
manual-period-3 = Die Dauer erscheint, sobald beide Daten da sind.
manual-period-4 = Geht zurück, ohne Ihre Antworten zu verlieren.

manual-confirmation-title = Bestätigungsseite
manual-confirmation-lead = Lesen Sie den Antrag noch einmal. Er ist noch nicht gesendet.
manual-confirmation-1 = Eine unrichtige Erklärung kann Folgen haben.
manual-confirmation-2 = Freiwillig.
manual-confirmation-3 = Vor dem Senden erforderlich.
manual-confirmation-4 = Sendet den Antrag und gibt eine Ticketnummer.

manual-receipt-title = Empfangsbestätigung
manual-receipt-lead = Die Ticketnummer beweist, dass der Antrag eingereicht ist.
manual-receipt-1 = Der Antrag in einem Satz.
manual-receipt-2 = Dieselbe Bestätigung als PDF zum Aufbewahren.
manual-receipt-3 = Der Antrag und sein Verlauf.

manual-cancellation-title = Einen Antrag annullieren
manual-cancellation-lead = Wählen Sie „{ shell-cancellation }“ im Menü links, dann den Antrag. Hat der Arbeitnehmer seinen Teil schon ausgefüllt, wird daraus eine Anfrage, auf die er und das LfA antworten.
manual-cancellation-1 = Anzukreuzen.
manual-cancellation-2 = Annulliert den Antrag und gibt eine Empfangsbestätigung.

manual-attachments-title = Eine Anlage hinzufügen
manual-attachments-lead = Ein Dokument kann später folgen: Wählen Sie „{ attachment-title }“ im Menü links, dann den Antrag.
manual-attachments-1 = Ein Pflichtdokument oder ein anderes, das Sie beschreiben.
manual-attachments-2 = Ein PDF oder ein lesbares Foto. Ein zu großes Foto wird für Sie verkleinert.
manual-attachments-3 = Schließt ab. Danach erscheint, dass die Änderungen durchgeführt sind.

manual-modification-title = Einen Antrag ändern
manual-modification-lead = Wählen Sie „{ shell-modification }“ im Menü links, dann den Antrag. Hier ändert sich nur das Enddatum.
manual-modification-1 = Das neue Enddatum.
manual-modification-2 = Speichert die Änderung und gibt eine Empfangsbestätigung. Hat der Arbeitnehmer seinen Teil schon ausgefüllt, müssen er und das LfA zuerst zustimmen.

manual-consultation-title = Einen Antrag einsehen
manual-consultation-lead = Wählen Sie „{ shell-consultation }“ im Menü links oder einen Antrag in der Übersicht. Was Sie eingereicht haben, können Sie immer nachlesen.
manual-consultation-1 = Was Sie angegeben haben.
manual-consultation-2 = Der Beweis der Einreichung.
manual-consultation-3 = Die Unterbrechung auf einem Kalender.

manual-messages-title = Nachrichten
manual-messages-lead = Alles, was Ihnen zu Ihren Akten mitgeteilt wurde, das Neueste zuerst. Eine E-Mail enthält weder Namen noch Grund.
manual-messages-1 = Öffnet die Akte und markiert die Nachricht als gelesen.
manual-messages-2 = Für jedes Ereignis: sofort, einmal am Tag oder nie.

manual-worker-side-title = Der Arbeitnehmer
manual-worker-side-lead = Der Arbeitnehmer meldet sich an wie Sie und sieht genau, was Sie angegeben haben. Sie sehen nicht, was er ausfüllt.
manual-worker-side-1 = Seine Anträge bei allen seinen Arbeitgebern.
manual-worker-side-2 = Die Benachrichtigungen, die er seinen Arbeitgebern gibt.

manual-office-side-title = Das Büro des LfA
manual-office-side-lead = Das Büro erhält den Antrag, sobald der Arbeitnehmer seinen Teil ausgefüllt hat. Jedes Lesen einer Akte wird vermerkt.
manual-office-side-1 = Die Akten des Büros, die nächste Frist zuerst.
manual-office-side-2 = Wählt, welche Akten gezeigt werden.

manual-questions-title = Fragen?
manual-questions-lead = Eine Frage oder ein Problem mit dem Zugang: Die Kontaktseite steht unten auf jeder Seite.
manual-questions-1 = Telefon, Zeiten und E-Mail-Adresse, wenn der Betreiber sie mitgeteilt hat.
manual-questions-2 = Für ein Unternehmen, das noch keinen Zugang hat.
