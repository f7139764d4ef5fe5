# The office's side: the files of one office
desk-title = Akten des Büros { $office }
desk-menu = Akten
desk-intro = Die ENSS ist maskiert. Jede Einsicht in eine Akte wird mit Ihrem Namen in deren Protokoll vermerkt.
desk-results = Akten
desk-empty = Dieses Büro hat keine Akten.
desk-empty-advice = Eine Akte erscheint hier, sobald ein Arbeitgeber einen Antrag für einen Arbeitnehmer aus Ihrem Zuständigkeitsbereich einreicht.
desk-request-title = Akte eines Arbeitnehmers
desk-journal = Ihre Einsicht in diese Akte wurde am { $date } um { $time } in deren Protokoll vermerkt.
desk-declared-by = Eingereicht von { $name } (Unternehmensnummer { $number }) am { $date }
desk-filter = Anzeigen
desk-filter-all = Alle
desk-empty-status = Keine Akte hat diesen Status.
desk-empty-status-advice = Wählen Sie einen anderen Status oder zeigen Sie alle Akten an.
desk-decision = Entscheidung
desk-decide = Entscheiden
desk-outcome = Entscheidung
desk-outcome-granted = Bewilligen
desk-outcome-refused = Ablehnen
desk-outcome-withoutFollowUp = Ohne Folge abschließen
desk-decided-granted = Bewilligt
desk-decided-refused = Abgelehnt
desk-decided-withoutFollowUp = Ohne Folge abgeschlossen
desk-reasons = Gründe der Ablehnung
desk-reasons-hint = Bei einer Ablehnung mindestens einer.
desk-reasons-and-words = Gründe und Erläuterung
desk-decision-words = Erläuterung
desk-decision-words-hint = Stehen im Brief an den Arbeitnehmer. Der Arbeitgeber sieht sie nicht.
desk-decide-next = Entscheiden und die nächste öffnen
desk-decide-stay = Entscheiden und hier bleiben
desk-decide-same = Gleich entscheiden
desk-keys-decide = Mit der Tastatur: mit einem Buchstaben wählen, dann Eingabe.
desk-key-grant = G: bewilligen
desk-key-refuse = R: ablehnen
desk-key-without = W: ohne Folge
desk-key-open = Die erste Akte öffnen
desk-letter-draft = Briefentwürfe
desk-not-done = Es wurde nichts geändert
desk-rules = Regeln
desk-rules-intro = Jede Regel, die diese Akte betrifft, mit allem, was das Büro weiß: beide Teile und die anderen Zeiträume des Arbeitnehmers. Der Arbeitgeber sah nur, was aus seinen eigenen Angaben folgt.
desk-verdict-fails = Nicht erfüllt
desk-verdict-needsJudgement = Zu beurteilen
desk-verdict-passes = Nichts dagegen
desk-input-filed = Datum der Einreichung
desk-input-birth = Geburtsdatum laut Nummer
desk-input-head-count = Arbeitnehmer beim Arbeitgeber
desk-input-history = Andere bekannte Zeiträume
desk-earlier = Andere Anträge des Arbeitnehmers
desk-asked-title = Fragen an die Parteien
desk-asked-none = Es wurde nichts gefragt.
desk-asked = { $what }, gefragt am { $date }: { $party }, Antwort spätestens am { $until }
desk-asked-correction = Berichtigung
desk-party-worker = Arbeitnehmer
desk-party-employer = Arbeitgeber
desk-party-office = Büro
desk-question-open = Noch keine Antwort. Die Frist ruht.
desk-question-withdrawn = Nicht mehr nötig.
desk-document-received = Dokument erhalten.
desk-ask = Um Berichtigung oder Dokument bitten
desk-ask-party = An wen
desk-ask-document = Dokument
desk-ask-document-hint = Leer lassen, um um eine Berichtigung zu bitten.
desk-ask-words = Worum gebeten wird
desk-ask-words-hint = Eine einzige, genaue Sache. Die gesetzliche Frist ruht bis zur Antwort.
desk-ask-nobody = Wählen Sie, an wen sich die Frage richtet.
desk-question-empty = Schreiben Sie, worum gebeten wird.
desk-question-too-long = Die Frage ist zu lang: höchstens 500 Zeichen.
desk-notes = Interne Notizen
desk-notes-intro = Weder Arbeitnehmer noch Arbeitgeber sehen diese Notizen.
desk-note-by = Notiz von { $who }, { $date }
desk-opinion-by = Meinung von { $who }, { $date }
desk-opinion-asked-by = { $who } bittet am { $date } um eine zweite Meinung; erwartet von: { $of }
desk-note-write = Eine Notiz schreiben
desk-note-words = Notiz
desk-note-colleague = Zweite Meinung erbeten von
desk-note-colleague-hint = Freiwillig. Die Akte erscheint dann in der Liste dieser Person.
desk-note-empty = Schreiben Sie eine Notiz von höchstens 1000 Zeichen.
desk-opinion-give = Meine Meinung abgeben
desk-take = In Bearbeitung nehmen
desk-clock = Gesetzliche Frist
desk-days-left =
    { $count ->
        [one] noch { $count } Tag
       *[other] noch { $count } Tage
    }
desk-days-late =
    { $count ->
        [one] { $count } Tag zu spät
       *[other] { $count } Tage zu spät
    }
desk-days-paused =
    { $count ->
        [one] ruht, es bleibt { $count } Tag
       *[other] ruht, es bleiben { $count } Tage
    }
desk-warned = Beide Parteien wurden am { $date } gewarnt. Abschluss möglich ab { $until }.
desk-warn = Beide Parteien warnen
desk-warn-intro = Der Urlaub ist vorbei und der Arbeitnehmer hat nichts ergänzt. Nach der Warnung und ihrer Frist kann die Akte abgeschlossen werden.
desk-warned-already = Beide Parteien wurden bereits gewarnt.
desk-leave-not-over = Der Urlaub ist noch nicht vorbei.
desk-close = Ohne Folge abschließen
desk-close-words = Grund des Abschlusses
desk-close-too-early = Zuerst muss die Frist nach der Warnung abgelaufen sein.
desk-assign = Zuweisen
desk-assignee = Sachbearbeiter
desk-assign-closed = Nur eine offene Akte kann zugewiesen werden.
desk-assign-unknown = Wählen Sie einen Sachbearbeiter dieses Büros.
desk-nobody = niemand
desk-follow = Wiedervorlage am
desk-follow-set = Wiedervorlage notieren
desk-follow-no-day = Schreiben Sie ein Datum, zum Beispiel 15/03/2027, oder lassen Sie leer.
desk-move = An ein anderes Büro übergeben
desk-move-office = Büro
desk-move-reason = Grund
desk-move-no-office = Wählen Sie ein anderes Büro.
desk-move-no-reason = Schreiben Sie den Grund, höchstens 500 Zeichen.
desk-number = Die vollständige ENSS anzeigen
desk-number-reason = Warum Sie sie brauchen
desk-number-no-reason = Schreiben Sie den Grund, höchstens 200 Zeichen. Er wird im Journal vermerkt.
desk-outcome-missing = Wählen Sie eine Entscheidung.
desk-decision-noReason = Eine Ablehnung braucht mindestens einen Grund.
desk-decision-noWords = Erklären Sie es mit einigen Worten.
desk-decision-tooLong = Der Text ist zu lang: höchstens 1000 Zeichen.
desk-reason-private = Eine Bedingung der persönlichen Lage des Arbeitnehmers
refusal-reason-nothingLeft = Vom Anspruch ist nichts übrig
refusal-reason-tooShortCareer = Die Dienstzeit oder Laufbahn ist zu kurz
refusal-reason-personCared = Kind, Patient oder Beziehung begründen den Anspruch nicht
refusal-reason-workingTime = Die Regelung oder die Stunden begründen den Anspruch nicht
refusal-reason-length = Die Dauer ist nicht zulässig
refusal-reason-proofMissing = Ein verlangter Nachweis fehlt
refusal-reason-filedTooLate = Der Antrag wurde zu spät eingereicht
refusal-reason-otherIncome = Eine andere Tätigkeit oder ein anderes Einkommen schließt es aus
refusal-reason-residence = Der Wohnsitz schließt es aus
refusal-reason-other = Anderer Grund, unten erklärt
desk-list-open = Offen
desk-list-overdue = Überfällig
desk-list-mine = Meine
desk-list-unassigned = Nicht zugewiesen
desk-list-waiting = Warten auf Antwort
desk-list-followUp = Wiedervorlage
desk-list-changes = Anträge auf Änderung und Annullierung
desk-list-opinions = Meine Meinung ist gefragt
desk-list-forgotten = Vergessen
desk-list-sorting = Zu sortieren
desk-list-all = Alle, auch abgeschlossene
desk-list-empty = Keine Akte in dieser Liste.
desk-list-empty-advice = Wählen Sie eine andere Liste oder entfernen Sie einen Filter.
desk-narrow = Filtern
desk-filter-type = Art der Unterbrechung
desk-filter-status = Status
desk-column-select = Auswahl
desk-select-file = Die Akte von { $name } wählen
desk-column-due = Gesetzliche Frist
desk-column-period = Zeitraum
desk-more-than = mehr als { $count }
desk-many-files = Mehr als { $count } Akten, die älteste Frist zuerst.
desk-files =
    { $count ->
        [one] { $count } Akte, die älteste Frist zuerst.
       *[other] { $count } Akten, die älteste Frist zuerst.
    }
desk-page-first = Zurück zum Anfang
desk-page-next = Nächste Akten
desk-many = Mehrere Akten zugleich
desk-many-intro = Jede Akte wird für sich behandelt; der Bericht sagt, welche nicht konnten, und warum.
desk-many-whole = Die ganze Liste, höchstens 500 Akten
desk-many-none = Wählen Sie mindestens eine Akte.
desk-run-title = Bericht
desk-run-done =
    { $count ->
        [0] Keine Akte bearbeitet.
        [one] { $count } Akte bearbeitet.
       *[other] { $count } Akten bearbeitet.
    }
desk-run-not-done = Nicht bearbeitete Akten
desk-run-open = Die Akte öffnen
desk-run-gone = Diese Akte ist nicht mehr in Ihrem Büro.
desk-run-back = Zurück zur Liste
desk-answer-title = Das LfA bittet Sie um eine Klarstellung
desk-answer = Ihre Antwort
desk-answer-until = Antworten Sie spätestens am { $date }.
desk-answer-intro = Die Frist des LfA ruht bis zu Ihrer Antwort.
desk-answer-send = Antwort senden
desk-answer-back = Zurück zur Akte
desk-answer-empty = Schreiben Sie Ihre Antwort.
desk-answer-too-long = Die Antwort ist zu lang: höchstens 500 Zeichen.
desk-answered = Antwort gesendet
letter-granted = Ihr Antrag wird bewilligt, wie er angegeben wurde.
letter-refused = Ihr Antrag wird aus den unten genannten Gründen abgelehnt.
letter-withoutFollowUp = Ihre Akte wird ohne Folge abgeschlossen.
letter-appeal-title = Wenn Sie nicht einverstanden sind
letter-appeal-delay = Sie können spätestens am { $date } beim Arbeitsgericht Klage einreichen. Diese Frist läuft ab der Bekanntgabe (Charta der Sozialversicherten, Artikel 23).
letter-appeal-how = Die Klage wird schriftlich bei der Kanzlei eingereicht oder per Einschreiben gesandt.
letter-appeal-address = Anschrift des Gerichts: { $address }
letter-not-provided = nicht mitgeteilt
desk-rules-passed = Regeln, gegen die nichts Bekanntes spricht
letter-appeal-delay-employer = Der Arbeitnehmer kann spätestens am { $date } beim Arbeitsgericht Klage einreichen. Diese Frist läuft ab der Bekanntgabe (Charta der Sozialversicherten, Artikel 23).
letter-appeal-weak = Diese Frist beruht auf einer schwachen Quelle: Der Betreiber dieses Dienstes hat sie noch nicht bestätigt.
letter-employer-granted = Der Antrag wird bewilligt, wie er angegeben wurde.
letter-employer-refused = Der Antrag wird aus den unten genannten Gründen abgelehnt.
letter-employer-withoutFollowUp = Die Akte wird ohne Folge abgeschlossen.
letter-length = Dauer
letter-calculation = Unterbrechungsgeld: Berechnung und Konto
letter-account = Mitgeteiltes Bankkonto
letter-no-payment = Dieser Dienst zahlt nichts und leitet keine Zahlung weiter: Diese Beträge dienen der Information.
letter-download = Entscheidungsbrief (PDF)
letter-file-name = entscheidung
desk-letter-typed = Die Briefe der eingegebenen Entscheidung. Noch ist nichts entschieden.
desk-letter-grant = Die Briefe einer Bewilligung. Um die einer anderen Entscheidung zu lesen, füllen Sie sie aus und wählen „Briefe lesen“.
desk-letter-read = Briefe lesen
desk-letter-to-worker = An den Arbeitnehmer, in seiner Sprache:
desk-letter-to-employer = An den Arbeitgeber, in seiner Sprache:
figures-desk-link = Statistik des Büros
figures-desk-title = Statistik des Büros { $office }
figures-desk-title-short = Statistik
figures-desk-span = Entscheidungen
figures-desk-months =
    { $count ->
        [one] des letzten Monats
       *[other] der letzten { $count } Monate
    }
figures-desk-show = Anzeigen
figures-desk-csv = Die Zahlen herunterladen (CSV)
figures-desk-open = Offene Akten
figures-desk-open-note = Nach der gesetzlichen Entscheidungsfrist. Jede Zahl führt zu ihrer Liste.
figures-desk-late = verspätet
figures-desk-soon = innerhalb eines Monats
figures-desk-later = später
figures-desk-total = Summe
figures-desk-files = Akten
figures-desk-split = Aufteilung
figures-desk-decided = Seit dem { $date } entschiedene Akten
figures-desk-took = Von der Ankunft bis zur Entscheidung
figures-desk-took-note = Kalendertage, Unterbrechungen eingeschlossen. Akten, deren Ankunft nicht bekannt ist, fehlen hier.
figures-desk-days = Tage
figures-desk-took-0 = 0 bis 30 Tage
figures-desk-took-31 = 31 bis 60 Tage
figures-desk-took-61 = 61 bis 90 Tage
figures-desk-took-91 = 91 bis 120 Tage
figures-desk-took-121 = mehr als 120 Tage
figures-desk-none = Keine Akten.
figures-desk-count =
    { $count ->
        [0] Keine Akten.
        [one] { $count } Akte, die neueste zuerst.
       *[other] { $count } Akten, die neueste zuerst.
    }
figures-desk-days-taken =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
keyed-link = Einen Antrag auf Papier oder per Telefon erfassen
keyed-title = Einen Antrag erfassen
keyed-intro = Für einen Antrag auf Papier oder per Telefon. Er hat keine Ticketnummer; Arbeitgeber und Arbeitnehmer werden benachrichtigt.
keyed-how = Wie er angekommen ist
keyed-who = Arbeitgeber und Arbeitnehmer
keyed-what = Die Unterbrechung
keyed-rest = Erläuterungen
keyed-medium = Weg
keyed-medium-paper = auf Papier
keyed-medium-telephone = per Telefon
keyed-medium-missing = Wählen Sie, wie der Antrag angekommen ist.
keyed-asked-by = Eingereicht durch
keyed-asked-by-missing = Wählen Sie, wer den Antrag eingereicht hat.
keyed-asker = Name der Person
keyed-asker-missing = Schreiben Sie den Namen der Person, höchstens 100 Zeichen.
keyed-received = Eingegangen am
keyed-received-missing = Schreiben Sie ein Datum, das nicht in der Zukunft liegt, zum Beispiel 15/03/2025.
keyed-enterprise = Unternehmensnummer
keyed-employer-unknown = Kein bekannter Arbeitgeber hat diese Nummer.
keyed-family = Name des Arbeitnehmers
keyed-given = Vorname
keyed-name-hint = Nur wenn das Personalverzeichnis ihn nicht kennt.
keyed-postal = Postleitzahl
keyed-statute = Statut
keyed-committee = Paritätische Kommission
keyed-reason = Motiv, bei Zeitkredit
keyed-agreement = Einverständnis des Arbeitgebers, wo nötig
keyed-contract-hours = Vertrag: Stunden pro Woche
keyed-contract-minutes = Vertrag: Minuten
keyed-full-time-hours = Vollzeit: Stunden pro Woche
keyed-full-time-minutes = Vollzeit: Minuten
keyed-during-hours = Während der Unterbrechung: Stunden pro Woche
keyed-during-minutes = Während der Unterbrechung: Minuten
keyed-remark = Bemerkung
keyed-remark-hint = Nötig, wenn eine Regel warnt: Sie begleitet die Akte.
keyed-remark-missing = Erklären Sie, warum der Antrag trotz der Warnungen erfasst wird, höchstens 200 Zeichen.
keyed-send = Den Antrag erfassen
