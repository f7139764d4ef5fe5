# How long files are kept, and legal holds: the administrator's page
retention-title = Aufbewahrung
retention-intro = Eine Akte wird gelöscht, wenn ihre Frist abgelaufen ist. Der Arbeitnehmer wird vorher benachrichtigt. Eine Akte mit Löschsperre wird nie gelöscht.
retention-terms = Fristen dieser Installation
retention-term-decided = Entschiedener Antrag, nach Ende des Urlaubs oder der Entscheidung
retention-term-cancelled = Annullierter Antrag
retention-term-uncompleted = Vom Arbeitnehmer nicht vervollständigter Antrag
retention-term-notice = Benachrichtigung
retention-term-draft = Unberührter Entwurf
retention-term-warning = Benachrichtigung des Arbeitnehmers vor der Löschung
retention-years =
    { $count ->
        [one] { NUMBER($count) } Jahr
       *[other] { NUMBER($count) } Jahre
    }
retention-days =
    { $count ->
        [one] { NUMBER($count) } Tag
       *[other] { NUMBER($count) } Tage
    }
retention-count =
    { $count ->
        [one] { $count } Akte
       *[other] { $count } Akten
    } ({ $pages ->
        [one] { $pages } Seite
       *[other] { $pages } Seiten
    })
retention-due = Angekündigte Löschungen
retention-due-none = Es ist keine Löschung angekündigt.
retention-due-advice = Die Fristen werden jede Nacht geprüft.
retention-held = Akten mit Löschsperre
retention-held-none = Keine Akte hat eine Löschsperre.
retention-held-advice = Sperren Sie unten eine, wenn ein Rechtsstreit oder eine Untersuchung es verlangt.
retention-column-ticket = Ticket
retention-column-kind = Akte
retention-column-day = Gelöscht ab
retention-column-since = Seit
retention-column-why = Grund
retention-kind-request = Antrag
retention-kind-notice = Benachrichtigung
retention-change = Löschsperre setzen oder aufheben
retention-act = Was möchten Sie tun?
retention-act-set = Die Akte mit einer Löschsperre versehen
retention-act-lift = Die Löschsperre aufheben
retention-ticket = Ticket der Akte
retention-reason = Grund, ohne personenbezogene Daten
retention-send = Speichern
retention-done-set = Die Akte hat eine Löschsperre.
retention-done-lifted = Die Löschsperre ist aufgehoben. Die Frist der Akte gilt wieder.
retention-error-act = Wählen Sie, was Sie tun möchten.
retention-error-ticket = Keine aufbewahrte Akte trägt dieses Ticket.
retention-error-reason = Geben Sie den Grund an, in höchstens 200 Zeichen.
retention-error-held = Diese Akte hat bereits eine Löschsperre.
retention-error-not-held = Diese Akte hat keine Löschsperre.
