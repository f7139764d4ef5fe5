# Support's view of a case
support-title = Support
support-intro = A case is opened by its ticket, with a reason. You see where it stands and what happened, never the leave asked for, a document or a name. Each opening is noted; the employee reads its day and its reason.
support-open = Open a case
support-open-another = Open another case
support-ticket = Ticket
support-ticket-hint = The number held by whoever asks for help, for example 04W-002ZS8U-E4-Z
support-reason = Reason
support-reason-hint = The employee reads this reason among the readings of their files. Write no name and nothing about health.
support-send = Open this case
support-error-ticket = Enter the ticket of a case that exists.
support-error-reason = Say why you open this case, in 200 characters at most.
support-case = Where the case stands
support-kind = Case
support-request = Request
support-notice = Notice
support-part = Employee's part
support-begun = Filed on
support-employer = Employer
support-worker = NISS of the employee (masked)
support-office = Office
support-no-office = No office yet
support-received = Documents received
support-received-count = { $clean ->
    [one] { $clean } checked
   *[other] { $clean } checked
 }, { $unscanned ->
    [one] { $unscanned } waiting for the check
   *[other] { $unscanned } waiting for the check
 }, { $infected ->
    [one] { $infected } kept out
   *[other] { $infected } kept out
 }
support-made = Documents made by the service
support-made-count = { $made ->
    [one] { $made } ready
   *[other] { $made } ready
 } of { $ordered ->
    [one] { $ordered }
   *[other] { $ordered }
 }
support-chain = Journal of the case
support-chain-holds = { $count ->
    [one] { $count } entry, chain intact
   *[other] { $count } entries, chain intact
 }
support-chain-broken = Chain broken: tell the administration of the service.
support-version = Version
support-id = Technical identifier
support-tickets = Tickets
support-told = Messages to the parties
support-told-none = No message was sent.
support-acts = What happened
support-cut = Only the newest lines are shown.
support-column-ticket = Ticket
support-column-what = What
support-column-whom = To whom
support-column-who = Who
support-column-when = When
support-column-way = Which way
support-column-opened = In the service
support-mail = E-mail
support-ebox = e-Box
support-waiting = to be sent
support-sent = sent
support-digest = waits for the daily mail
support-not-needed = no longer needed, read before it left
support-no-channel = no such address
support-way = { $copies ->
    [one] { $channel }: { $state }
   *[other] { $channel } ({ $copies } times): { $state }
 }
support-only-here = In the service only
support-opened = Read
support-unopened = Not read yet
