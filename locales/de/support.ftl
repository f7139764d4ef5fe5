# Support's view of a case
support-title = Support
support-intro = Eine Akte wird mit ihrem Ticket und einem Grund geöffnet. Sie sehen, wie weit sie ist und was geschehen ist, nie den beantragten Urlaub, ein Dokument oder einen Namen. Jedes Öffnen wird vermerkt; der Arbeitnehmer liest Tag und Grund.
support-open = Eine Akte öffnen
support-open-another = Eine andere Akte öffnen
support-ticket = Ticket
support-ticket-hint = Die Nummer der Person, die um Hilfe bittet, zum Beispiel 04W-002ZS8U-E4-Z
support-reason = Grund
support-reason-hint = Der Arbeitnehmer liest diesen Grund bei den Lesevorgängen seiner Akten. Schreiben Sie keinen Namen und nichts über die Gesundheit hinein.
support-send = Diese Akte öffnen
support-error-ticket = Geben Sie das Ticket einer Akte ein, die es gibt.
support-error-reason = Sagen Sie, warum Sie diese Akte öffnen, in höchstens 200 Zeichen.
support-case = Stand der Akte
support-kind = Akte
support-request = Antrag
support-notice = Benachrichtigung
support-part = Teil des Arbeitnehmers
support-begun = Eingereicht am
support-employer = Arbeitgeber
support-worker = ENSS des Arbeitnehmers (verdeckt)
support-office = Büro
support-no-office = Noch kein Büro
support-received = Erhaltene Dokumente
support-received-count = { $clean ->
    [one] { $clean } geprüft
   *[other] { $clean } geprüft
 }, { $unscanned ->
    [one] { $unscanned } wartet auf Prüfung
   *[other] { $unscanned } warten auf Prüfung
 }, { $infected ->
    [one] { $infected } abgewiesen
   *[other] { $infected } abgewiesen
 }
support-made = Dokumente des Dienstes
support-made-count = { $made ->
    [one] { $made } fertig
   *[other] { $made } fertig
 } von { $ordered ->
    [one] { $ordered }
   *[other] { $ordered }
 }
support-chain = Protokoll der Akte
support-chain-holds = { $count ->
    [one] { $count } Eintrag, Kette unversehrt
   *[other] { $count } Einträge, Kette unversehrt
 }
support-chain-broken = Kette gebrochen: Benachrichtigen Sie die Verwaltung des Dienstes.
support-version = Version
support-id = Technische Kennung
support-tickets = Tickets
support-told = Nachrichten an die Parteien
support-told-none = Es wurde keine Nachricht gesendet.
support-acts = Was geschehen ist
support-cut = Nur die neuesten Zeilen werden gezeigt.
support-column-ticket = Ticket
support-column-what = Was
support-column-whom = An wen
support-column-who = Wer
support-column-when = Wann
support-column-way = Auf welchem Weg
support-column-opened = Im Dienst
support-mail = E-Mail
support-ebox = e-Box
support-waiting = zu senden
support-sent = gesendet
support-digest = wartet auf die tägliche E-Mail
support-not-needed = nicht mehr nötig, vor dem Versand gelesen
support-no-channel = keine solche Adresse
support-way = { $copies ->
    [one] { $channel }: { $state }
   *[other] { $channel } ({ $copies }-mal): { $state }
 }
support-only-here = Nur im Dienst
support-opened = Gelesen
support-unopened = Noch nicht gelesen
