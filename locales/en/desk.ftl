# The office's side: the files of one office
desk-title = Files of the { $office } office
desk-menu = Files
desk-intro = The NISS is masked. Each reading of a file is noted in its journal, with your name.
desk-results = Files
desk-empty = This office has no files.
desk-empty-advice = A file appears here as soon as an employer submits a request for an employee of your area.
desk-request-title = File of an employee
desk-journal = Your reading of this file is noted in its journal, on { $date } at { $time }.
desk-declared-by = Submitted by { $name } (enterprise number { $number }) on { $date }
desk-filter = Show
desk-filter-all = All
desk-empty-status = No file has this status.
desk-empty-status-advice = Choose another status or show all files.
desk-decision = Decision
desk-decide = Decide
desk-outcome = Decision
desk-outcome-granted = Grant
desk-outcome-refused = Refuse
desk-outcome-withoutFollowUp = Close without follow-up
desk-decided-granted = Granted
desk-decided-refused = Refused
desk-decided-withoutFollowUp = Closed without follow-up
desk-reasons = Reasons for the refusal
desk-reasons-hint = For a refusal, at least one.
desk-reasons-and-words = Reasons and explanation
desk-decision-words = Explanation
desk-decision-words-hint = Printed in the letter to the employee. The employer does not see them.
desk-decide-next = Decide and open the next one
desk-decide-stay = Decide and stay here
desk-decide-same = Decide the same way
desk-keys-decide = By keyboard: choose with a letter, then press Enter.
desk-key-grant = G: grant
desk-key-refuse = R: refuse
desk-key-without = W: without follow-up
desk-key-open = Open the first file
desk-letter-draft = Draft letters
desk-not-done = Nothing was changed
desk-rules = Rules
desk-rules-intro = Every rule that concerns this file, with all the office knows: both parts and the employee's other periods. The employer saw only what follows from their own declaration.
desk-verdict-fails = Fails
desk-verdict-needsJudgement = Needs judgement
desk-verdict-passes = Nothing against it
desk-input-filed = Date of submission
desk-input-birth = Date of birth in the number
desk-input-head-count = Employees of the employer
desk-input-history = Other known periods
desk-earlier = Other requests of the employee
desk-asked-title = Questions to the parties
desk-asked-none = Nothing was asked.
desk-asked = { $what }, asked on { $date }: { $party }, answer by { $until }
desk-asked-correction = Correction
desk-party-worker = employee
desk-party-employer = employer
desk-party-office = office
desk-question-open = No answer yet. The clock is paused.
desk-question-withdrawn = No longer needed.
desk-document-received = Document received.
desk-ask = Ask for a correction or document
desk-ask-party = To whom
desk-ask-document = Document
desk-ask-document-hint = Leave empty to ask for a correction.
desk-ask-words = What is asked
desk-ask-words-hint = One precise thing. The legal clock is paused until the answer.
desk-ask-nobody = Choose whom the question is for.
desk-question-empty = Write what is asked.
desk-question-too-long = The question is too long: at most 500 characters.
desk-notes = Internal notes
desk-notes-intro = Neither the employee nor the employer sees these notes.
desk-note-by = Note by { $who }, { $date }
desk-opinion-by = Opinion of { $who }, { $date }
desk-opinion-asked-by = { $who } asks for a second opinion on { $date }; expected from: { $of }
desk-note-write = Write a note
desk-note-words = Note
desk-note-colleague = Second opinion asked of
desk-note-colleague-hint = Optional. The file then appears in that colleague's list.
desk-note-empty = Write a note of at most 1000 characters.
desk-opinion-give = Give my opinion
desk-take = Take up
desk-clock = Legal deadline
desk-days-left =
    { $count ->
        [one] { $count } day left
       *[other] { $count } days left
    }
desk-days-late =
    { $count ->
        [one] { $count } day late
       *[other] { $count } days late
    }
desk-days-paused =
    { $count ->
        [one] paused, { $count } day will be left
       *[other] paused, { $count } days will be left
    }
desk-warned = Both parties were warned on { $date }. Closing is possible from { $until }.
desk-warn = Warn both parties
desk-warn-intro = The leave is over and the employee completed nothing. After the warning and its delay the file may be closed.
desk-warned-already = Both parties were warned already.
desk-leave-not-over = The leave is not over.
desk-close = Close without follow-up
desk-close-words = Reason for closing
desk-close-too-early = The delay after the warning has to pass first.
desk-assign = Assign
desk-assignee = Case worker
desk-assign-closed = Only an open file can be assigned.
desk-assign-unknown = Choose a case worker of this office.
desk-nobody = nobody
desk-follow = See again on
desk-follow-set = Note a follow-up
desk-follow-no-day = Write a date, for example 15/03/2027, or leave empty.
desk-move = Move to another office
desk-move-office = Office
desk-move-reason = Reason
desk-move-no-office = Choose another office.
desk-move-no-reason = Write the reason, at most 500 characters.
desk-number = Show the full NISS
desk-number-reason = Why you need it
desk-number-no-reason = Write the reason, at most 200 characters. It is noted in the journal.
desk-outcome-missing = Choose a decision.
desk-decision-noReason = A refusal needs at least one reason.
desk-decision-noWords = Explain in a few words.
desk-decision-tooLong = The text is too long: at most 1000 characters.
desk-reason-private = A condition about the employee's personal situation
refusal-reason-nothingLeft = Nothing is left of the right
refusal-reason-tooShortCareer = The seniority or career is too short
refusal-reason-personCared = The child, patient or relation does not open the right
refusal-reason-workingTime = The regime or the hours do not open the right
refusal-reason-length = The length is not allowed
refusal-reason-proofMissing = A proof that was asked for did not come
refusal-reason-filedTooLate = The request was filed too late
refusal-reason-otherIncome = Another activity or income excludes it
refusal-reason-residence = The residence excludes it
refusal-reason-other = Another reason, explained below
desk-list-open = Open
desk-list-overdue = Overdue
desk-list-mine = Mine
desk-list-unassigned = Unassigned
desk-list-waiting = Waiting for an answer
desk-list-followUp = To follow up
desk-list-changes = Change and cancellation requests
desk-list-opinions = My opinion is asked
desk-list-forgotten = Forgotten
desk-list-sorting = To sort
desk-list-all = All, closed ones too
desk-list-empty = No file in this list.
desk-list-empty-advice = Choose another list or remove a filter.
desk-narrow = Filter
desk-filter-type = Type of interruption
desk-filter-status = Status
desk-column-select = Select
desk-select-file = Select the file of { $name }
desk-column-due = Legal deadline
desk-column-period = Period
desk-more-than = more than { $count }
desk-many-files = More than { $count } files, oldest deadline first.
desk-files =
    { $count ->
        [one] { $count } file, oldest deadline first.
       *[other] { $count } files, oldest deadline first.
    }
desk-page-first = Back to the start
desk-page-next = Next files
desk-many = Act on several files
desk-many-intro = Each file is handled on its own; the report says which could not be, and why.
desk-many-whole = The whole list, at most 500 files
desk-many-none = Choose at least one file.
desk-run-title = Report
desk-run-done =
    { $count ->
        [0] No file handled.
        [one] { $count } file handled.
       *[other] { $count } files handled.
    }
desk-run-not-done = Files not handled
desk-run-open = Open the file
desk-run-gone = This file is no longer in your office.
desk-run-back = Back to the list
desk-answer-title = NEO asks you to clarify something
desk-answer = Your answer
desk-answer-until = Answer by { $date }.
desk-answer-intro = The delay of NEO is paused until your answer.
desk-answer-send = Send the answer
desk-answer-back = Back to the file
desk-answer-empty = Write your answer.
desk-answer-too-long = The answer is too long: at most 500 characters.
desk-answered = Answer sent
letter-granted = Your request is granted as it was declared.
letter-refused = Your request is refused for the reasons below.
letter-withoutFollowUp = Your file is closed without follow-up.
letter-appeal-title = If you do not agree
letter-appeal-delay = You may appeal to the labour court by { $date }. This time runs from the notification (Charter of the socially insured, article 23).
letter-appeal-how = The appeal is a written petition, handed in at the registry or sent by registered post.
letter-appeal-address = Address of the court: { $address }
letter-not-provided = not provided
desk-rules-passed = Rules that nothing known speaks against
letter-appeal-delay-employer = The employee may appeal to the labour court by { $date }. This time runs from the notification (Charter of the socially insured, article 23).
letter-appeal-weak = This time rests on a weak source: the operator of this service has not confirmed it yet.
letter-employer-granted = The request is granted as it was declared.
letter-employer-refused = The request is refused for the reasons below.
letter-employer-withoutFollowUp = The file is closed without follow-up.
letter-length = Length
letter-calculation = Allowance: calculation and account
letter-account = Bank account given
letter-no-payment = This service pays nothing and passes on no payment: these amounts are for information.
letter-download = Decision letter (PDF)
letter-file-name = decision
desk-letter-typed = The letters of the decision typed. Nothing is decided yet.
desk-letter-grant = The letters of a grant. To read those of another decision, fill it in and choose "Read the letters".
desk-letter-read = Read the letters
desk-letter-to-worker = To the employee, in the employee's language:
desk-letter-to-employer = To the employer, in the employer's language:
figures-desk-link = Statistics of the office
figures-desk-title = Statistics of the { $office } office
figures-desk-title-short = Statistic
figures-desk-span = Decisions
figures-desk-months =
    { $count ->
        [one] of the last month
       *[other] of the last { $count } months
    }
figures-desk-show = Show
figures-desk-csv = Download the figures (CSV)
figures-desk-open = Open files
figures-desk-open-note = By the legal time to decide. Each number leads to its list.
figures-desk-late = late
figures-desk-soon = within a month
figures-desk-later = later
figures-desk-total = Total
figures-desk-files = Files
figures-desk-split = Split
figures-desk-decided = Files decided since { $date }
figures-desk-took = From arrival to decision
figures-desk-took-note = Calendar days, pauses included. Files whose arrival is not known are left out.
figures-desk-days = Days
figures-desk-took-0 = 0 to 30 days
figures-desk-took-31 = 31 to 60 days
figures-desk-took-61 = 61 to 90 days
figures-desk-took-91 = 91 to 120 days
figures-desk-took-121 = more than 120 days
figures-desk-none = No files.
figures-desk-count =
    { $count ->
        [0] No files.
        [one] { $count } file, the newest first.
       *[other] { $count } files, the newest first.
    }
figures-desk-days-taken =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
keyed-link = Key a request received on paper or by telephone
keyed-title = Key a request
keyed-intro = For a request received on paper or by telephone. It has no ticket number; employer and employee are told.
keyed-how = How it arrived
keyed-who = Employer and employee
keyed-what = The interruption
keyed-rest = Further details
keyed-medium = Medium
keyed-medium-paper = on paper
keyed-medium-telephone = by telephone
keyed-medium-missing = Choose how the request arrived.
keyed-asked-by = Asked by
keyed-asked-by-missing = Choose who asked.
keyed-asker = Name of the person
keyed-asker-missing = Write the name of the person, 100 characters at most.
keyed-received = Received on
keyed-received-missing = Write a date that is not in the future, for example 15/03/2025.
keyed-enterprise = Enterprise number
keyed-employer-unknown = No known employer has this number.
keyed-family = Family name of the employee
keyed-given = Given name
keyed-name-hint = Only if the personnel file does not know them.
keyed-postal = Postal code
keyed-statute = Statute
keyed-committee = Joint committee
keyed-reason = Motive, for time credit
keyed-agreement = Employer's agreement, where it is needed
keyed-contract-hours = Contract: hours a week
keyed-contract-minutes = Contract: minutes
keyed-full-time-hours = Full time: hours a week
keyed-full-time-minutes = Full time: minutes
keyed-during-hours = During the interruption: hours a week
keyed-during-minutes = During the interruption: minutes
keyed-remark = Remark
keyed-remark-hint = Needed when a rule warns: it goes with the file.
keyed-remark-missing = Explain why the request is keyed in spite of the warnings, 200 characters at most.
keyed-send = Key the request
