# How long files are kept, and legal holds: the administrator's page
retention-title = Retention
retention-intro = A file is erased when its term is over. Its employee is warned beforehand. A file under a legal hold is never erased.
retention-terms = Terms of this installation
retention-term-decided = Decided request, after the end of the leave or the decision
retention-term-cancelled = Cancelled request
retention-term-uncompleted = Request the employee never completed
retention-term-notice = Notice
retention-term-draft = Draft nobody touches
retention-term-warning = Warning to the employee before the erasure
retention-years =
    { $count ->
        [one] { NUMBER($count) } year
       *[other] { NUMBER($count) } years
    }
retention-days =
    { $count ->
        [one] { NUMBER($count) } day
       *[other] { NUMBER($count) } days
    }
retention-count =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    } ({ $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    })
retention-due = Announced erasures
retention-due-none = No erasure is announced.
retention-due-advice = Terms are looked at every night.
retention-held = Files under a legal hold
retention-held-none = No file is under a legal hold.
retention-held-advice = Set one below when a dispute or an inquiry requires it.
retention-column-ticket = Ticket
retention-column-kind = File
retention-column-day = Erased from
retention-column-since = Since
retention-column-why = Reason
retention-kind-request = Request
retention-kind-notice = Notice
retention-change = Set or lift a legal hold
retention-act = What do you want to do?
retention-act-set = Put the file under a legal hold
retention-act-lift = Lift the legal hold
retention-ticket = Ticket of the file
retention-reason = Reason, without personal data
retention-send = Save
retention-done-set = The file is under a legal hold.
retention-done-lifted = The legal hold is lifted. The file's term counts again.
retention-error-act = Choose what you want to do.
retention-error-ticket = No file that is kept has this ticket.
retention-error-reason = Give the reason, in 200 characters at most.
retention-error-held = This file is under a legal hold already.
retention-error-not-held = This file is not under a legal hold.
