# Electronic notices: the employer's list and the page both sides see
notices-title = Notices to handle
notices-menu = Notices to handle ({ NUMBER($count) })
notices-handled-title = Notices handled or waiting for the employee
notices-empty = No notice to handle.
notices-empty-advice = A notice appears here as soon as an employee sends it to you.
notices-handled-empty = No notice has been handled yet.
notices-show-handled = See the notices handled
notices-show-to-handle = See the notices to handle
notices-consult = Consult
notices-answer-by = Answer by { $date }
notices-select = Select the notice of { $name }
notices-select-column = Select
notices-many-title = Accept several notices
notices-many-intro = Tick notices in the list. Each gets an answer of its own.
notices-many-accept = Accept the selection
notices-many-none = Tick at least one notice.
notices-many-done =
    { $count ->
        [one] One notice has been accepted.
       *[other] { $count } notices have been accepted.
    }
notices-many-first =
    { $count ->
        [one] One notice is waiting for a second decision.
       *[other] { $count } notices are waiting for a second decision.
    }
notices-many-not-done = These were not accepted
notices-counter =
    { $count ->
        [one] Notice to handle
       *[other] Notices to handle
    }

# One notice
notice-title = Notice from your employee
notice-worker = Your employee
notice-chosen = Interruption chosen
notice-from = from
notice-until = End date
notice-asked = Period asked
notice-given = Notice given on
notice-length = Length
notice-state-title = Where the notice stands
notice-state-toHandle = To handle
notice-state-postponementProposed = Postponement proposed
notice-state-counterProposed = Other dates proposed by the employee
notice-state-accepted = Accepted
notice-state-refused = Refused
notice-state-withdrawn = Withdrawn
notice-turn-employer-employer = It is your turn to answer.
notice-turn-employer-worker = Your employer has to answer.
notice-turn-worker-employer = The employee has to answer your proposal. Nothing changes before that answer or before the deadline.
notice-turn-worker-worker = It is your turn to answer your employer's proposal.
notice-end-accepted = The agreement covers the period { $period }. It counts as the written notice.
notice-end-silence = Nobody answered in time: the interruption takes place { $period }.
notice-end-silence-agreement = The employer did not answer in time: by law, that counts as agreement. The interruption runs { $period }.
notice-end-silence-as-asked = The employer did not answer in time: the interruption begins as asked and runs { $period }.
notice-end-refused = The employer refused. The employee can give a new notice.
notice-end-withdrawn = The employee withdrew this notice.

# The legal clock
notice-clock-title = Legal time limits
notice-clock-due = Answer by
notice-clock-silence-agreement = Without an answer the employer is deemed to agree (since 10/11/2022).
notice-clock-silence-startsAsAsked = Without an answer from the employer, the interruption starts as asked.
notice-clock-holds = The postponement proposed stays within the law: without an answer from the employee, it holds.
notice-clock-beyond = The proposal goes beyond what the law allows: it holds only if the employee accepts it.
notice-clock-latest = Latest start of a postponement
notice-clock-latest-why = Counted by the rules of the type of interruption; beyond it the employee's agreement is needed.
notice-clock-no-postponement = The law foresees no postponement for this type of interruption: only the employee's agreement changes the dates.
notice-windows-title = The days and the time limits
notice-windows-asked = Asked
notice-windows-proposed = Proposed
notice-windows-agreed = Agreed
notice-windows-start = Start within the legal time limits
notice-windows-answer-employer = Employer's answer
notice-windows-answer-worker = Employee's answer
notice-windows-from = from { $day }
notice-windows-until = until { $day }
notice-windows-today = The upright line is today, { $day }.
notice-kept-title = Remarks the employee kept
notice-kept-intro = The employee saw these remarks and kept the notice as it was.
notice-kept-remark = Employee's explanation: { $remark }

# Old and new
notice-change-title = What the proposal changes
notice-change-preview = What your proposal changes
notice-change-line = { $old } → { $new }
notice-change-confirm = Check the new dates, then send the proposal.
notice-change-send = Send the proposal

# Acts
notice-postpone-title = Postpone
notice-postpone-intro = Give another start date. The end follows so that the length stays the same; you can change it. The employee answers your proposal.
notice-end-hint = Leave this date unchanged to keep the length.
notice-motive = Reason
notice-motive-hint = The other party will read it. Write nothing about anybody's health.
notice-answer-title = Accept or refuse
notice-refuse = Refuse
notice-send = Validate and send
notice-reason = Reason for refusing
notice-reason-hint = Only if you refuse. The employee will read it.
notice-ebox = I agree that all communications go through my e-Box.
notice-refer-title = Pass on to another decider
notice-refer-to = Decider
notice-refer-words = Message
notice-refer-words-hint = Optional. Only your company reads it. Write nothing about anybody's health.
notice-refer-send = Pass on
notice-refer-problem = Choose a decider from the list.
notice-company-title = In your company
notice-company-private = The employee does not see these lines.
notice-company-referred = Passed on to { $name }
notice-company-first = First decision: { $answer }
notice-two-deciders = With you, two people have to decide the same before the answer leaves.
notice-two-waiting = { $name } has decided: { $answer }. Another person has to decide the same.
notice-open-part = File the request
notice-open-part-intro = All the data of the notice are filled in already.
notice-open-request = Consult the request
notice-link-title = Written notification
notice-link-agreed = Agreement
notice-accept-dates = Accept these dates
notice-decline = Keep to the dates asked
notice-decline-hint = Your employer then answers your wish again.
notice-counter-title = Propose other dates
notice-withdraw = Withdraw the notice
notice-withdraw-hint = You can withdraw it as long as there is no agreement.
notice-done-accept = The notice is accepted. The employee is informed.
notice-done-refuse = The notice is refused. The employee is informed.
notice-done-postpone = Your proposal is sent. The employee has to answer.
notice-done-first = Your decision is saved. Another person has to decide the same before the employee is told.
notice-done-refer = The notice has been passed on. Your colleague has been told.
notice-done-counterPropose = Your proposal is sent. Your employer has to answer.
notice-done-acceptDates = You accepted these dates. Your employer is informed.
notice-done-decline = You keep to the dates asked. Your employer has to answer.
notice-done-withdraw = The notice is withdrawn. Your employer is informed.
notice-done-send = Your notice is sent. Your employer is informed.

# Problems
notice-problem-motive = Give a reason of at most 200 characters.
notice-problem-nothingChanges = These dates are on the table already. Choose others.
notice-problem-certify = Tick this box to validate and send.
notice-refusal-ended = This notice has come to its end meanwhile. This is where it stands.
notice-refusal-notYourTurn = The other party acted meanwhile. This is where the notice stands.
notice-refusal-title = Nothing was sent
notice-unsent-title = What you had written, which was not sent

# History and absences
notice-history-title = History
notice-history-line = { $name }, { $date } at { $time }
notice-history-role = { $name } ({ $role })
notice-history-clock = The deadline
notice-act-send = Notice given
notice-act-accept = Dates accepted
notice-act-refuse = Refusal
notice-act-postpone = Postponement proposed
notice-act-counterPropose = Other dates proposed
notice-act-decline = Dates asked kept
notice-act-withdraw = Notice withdrawn
notice-act-settle = No answer in time
notice-away-title = Who else is away then
notice-away-intro = Requests and notices of your company that touch this period.
notice-away-none = Nobody else, by your company's files.
notice-away-line = { $name }: { $period } ({ $share })
notice-away-rest =
    { $count ->
        [one] One more file
       *[other] { $count } more files
    }
notice-away-more =
    { $count ->
        [one] One more file touches this period.
       *[other] { $count } more files touch this period.
    }
files-notices-more =
    { $count ->
        [one] One older notice: all notices handled
       *[other] { $count } older notices: all notices handled
    }
notice-overlap-free = What remains free:
notice-documents-closed = The notice has come to its end: no more documents can be added.
notice-documents-unseen =
    { $count ->
        [one] The employee has attached a document. You know that it exists; its content is not shown to you.
       *[other] The employee has attached { $count } documents. You know that they exist; their content is not shown to you.
    }
notice-letters-title = Letters to sign
notice-letter-given = Letter of notice of { $date } (PDF)
notice-letter-answer = Letter of answer of { $date } (PDF)

# The worker's notices
my-notices-title = My notices
my-notices-menu = My notices ({ NUMBER($count) })
my-notices-intro = Giving your employer written notice is the first step of an interruption.
my-notices-empty = You have given no notice.
my-notices-new = Notify my employer
my-notice-title = Your notice
my-notice-employer = Employer
my-notice-accepts = Accepts electronic notices
my-notice-paper = Does not accept electronic notices: notify by registered letter, or hand over a letter whose duplicate the employer signs.
my-notice-no-employer = No employer has declared you in service. Notify your employer by letter.
my-notice-new-title = Notify your employer
my-notice-type = Type of interruption
my-notice-reason = Reason of the time credit
my-notice-reason-hint = Only for a time credit that is not end of career.
my-notice-regime = Regime
my-notice-send = Send the notice
my-notice-findings = Read these remarks. You can correct, or keep your notice as it is and explain each of them. Your employer reads your explanation.
my-notice-findings-paper = Read these remarks. You can correct, or prepare the letter as it is.
my-notice-print = Print this letter
my-notice-letter-title = Notice letter
my-notice-letter-show = Prepare the letter
my-notice-days-show = Show the days chosen
my-notice-letter-attest = I enclose the certificate of the periods already taken.
my-letters-title = Your letters on paper
my-letters-filled-in = Prepared on { $day }
