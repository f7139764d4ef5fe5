# The menu entries of a chosen worker
shell-cancellation = Cancellation
shell-modification = Modification

# Choosing the request
choose-consultation-title = Consult: choose the request
choose-consultation-intro = Choose the request you want to consult.
choose-consultation-label = Which request do you want to consult?
choose-consultation-problem = Choose the request you want to consult.
choose-consultation-empty = You have not submitted a request for this employee yet.
choose-consultation-closed = Requests that cannot be consulted
choose-modification-title = Modification: choose the request
choose-modification-intro = Choose the request you want to change.
choose-modification-label = Which request do you want to change?
choose-modification-problem = Choose the request you want to change.
choose-modification-empty = No request of this employee can be changed.
choose-modification-closed = Requests that cannot be changed
choose-cancellation-title = Cancellation: choose the request
choose-cancellation-intro = Choose the request you want to cancel.
choose-cancellation-label = Which request do you want to cancel?
choose-cancellation-problem = Choose the request you want to cancel.
choose-cancellation-empty = No request of this employee can be cancelled.
choose-cancellation-closed = Requests that cannot be cancelled
choose-becomes-a-request = The employee has completed their part: they and NEO will have to accept.

# Changing the last day
modification-title = Modification of a request
modification-only-end = Only the end date of the interruption can be changed on this screen. For any other change, cancel the request and submit a new one.
modification-old-new = What changes
modification-to-confirm = Check the change below, then confirm.
modification-changed = The request has changed meanwhile. Nothing of yours was stored. Check what follows, then confirm, or leave the request as it is.
modification-changed-by = { $name } changed the end date meanwhile: { $old } → { $new }. Nothing of yours was stored. Confirm your date or keep this change.
modification-keep-other = Keep the request as it is now
modification-leave = Change nothing

# Cancelling
cancellation-title = Confirmation: Cancellation of the interruption
cancellation-number = Unique number of the communication entered by your employer: { $ticket }
cancellation-contract-hours = Before this request for an interruption, the employee worked under a contract of { $hours } hours/week
cancellation-full-time = A full-time schedule is { $hours } hours/week
cancellation-confirm = I confirm that I want to cancel my request.
cancellation-confirm-asked = I confirm that I want to ask for the cancellation.
cancellation-leave = Do not cancel
cancellation-changed = The request has changed meanwhile. Check it below, then confirm the cancellation again.
cancellation-done-already = The request is already cancelled.
cancellation-undo = Undo the cancellation
cancellation-undo-until = Possible until { $moment }.
cancellation-undone = The cancellation is undone. The request is as it was before.
cancellation-again = Submit again from this request

# Asking worker and office
change-asks = The employee has completed their part. Your change becomes a request: nothing changes before the employee and NEO have both accepted.
change-send = Send the request for a change
change-completed-meanwhile = Your employee has completed their part meanwhile. Nothing is lost: confirm to ask them and NEO for this change.
change-already-asked = A request for a change or cancellation is already waiting for an answer.
change-reason-label = Why do you ask for this change?
change-reason-hint = The employee and the NEO office will read your explanation.
change-withdraw = Withdraw this request
change-withdrawn = Your request for a change or cancellation is withdrawn. Nothing has changed.
change-title-endDate = Request for a change
change-title-cancellation = Request for a cancellation
change-state-open = Waiting for an answer, nothing has changed yet
change-state-accepted = Accepted by both
change-state-refused = Refused, the request stays as it is
change-state-withdrawn = Withdrawn by the employer
change-old = before:
change-new = after:
change-asked-on = Requested on { $moment }, ticket { $ticket }
change-why = Explanation: { $reason }
change-answer-accepted = Accepted on { $moment }
change-answer-refused = Refused on { $moment }
change-answer-awaited = Answer awaited
change-answer-none = No answer

# Answering
change-answer-title = Answer a request of the employer
change-answer-link = Answer
change-answer-label = Your answer
change-answer-accept = I accept
change-answer-refuse = I refuse
change-answer-problem = Choose whether you accept or refuse.
change-answer-reason = Why?
change-answer-reason-hint = Required if you refuse. The other parties will read your explanation.
change-answer-send = Send my answer
change-other-meanwhile = The employer withdrew the request and made another one. Read it before you answer.
change-refusal-notThisParty = Only the employee and NEO answer.
change-refusal-alreadyAnswered = An answer was already given.
change-refusal-settled = This request is already settled or withdrawn.
change-refusal-reasonRequired = Explain in a few words why you refuse.
change-refusal-reasonTooLong = Your explanation has more than 200 characters.

# What it would do
effect-title = Effect on the file and on the entitlement
effect-status = If both accept: { $old } → { $new }.
effect-intro = Remaining balance, with every known request of the employee:
effect-no-right = No balance is affected.
effect-left-full = Months of full interruption
effect-left-half = Months at half time
effect-left-third = Months at 1/3
effect-left-quarter = Months at 1/4
effect-left-fifth = Months at 1/5
effect-left-tenth = Months at 1/10
effect-left-weeks = Weeks of full interruption
effect-left-months = Calendar months

# Receipts of parts
part-title-change = Acknowledgement of receipt: Modification of your interruption
part-title-cancellation = Acknowledgement of receipt: Cancellation of the request { $request }
part-title-change-request = Acknowledgement of receipt: Request for a change
part-title-cancellation-request = Acknowledgement of receipt: Request for a cancellation
part-title-answer = Acknowledgement of receipt: Answer to a request for a change or cancellation
part-ticket = Unique ticket number of this part of the request: { $ticket }
part-by = On { $moment } by { $name }
part-done-change = The end date is changed.
part-done-cancellation = The request is cancelled.
part-done-asked = Your request is sent. Nothing has changed yet.
part-done-answered = The answer is stored.
part-accepted = Answer: accepted
part-refused = Answer: refused
part-next-change = The employee sees the new end date in the request.
part-next-cancellation = The employee is informed. The request can still be consulted.
part-next-asked = The employee and the NEO office answer. One refusal is enough for the request to stay as it is.
part-next-answered = The other parties see this answer in the file.

# The tickets of a file
family-title = Tickets of this file
family-request = Request
family-end-date = Change of the end date
family-cancellation = Cancellation
family-change-request = Request for a change or cancellation
family-change-answer = Answer to that request
family-worker-part = Employee's part
family-later = A change or a cancellation gets a ticket number of its own. The file shows them all together.

# Versions
versions-title = Versions of the request
versions-link = Compare the versions of the request
versions-version = Version { $number }, since { $moment }
versions-from = Compare
versions-to = with
versions-compare = Compare versions
versions-compared = From version { $from } to version { $to }
versions-same = These two versions are the same.
versions-whole = All data of the version chosen first
consultation-period = Interruption

# Everything about one worker
files-title = All requests of this employee
files-link = All requests of this employee
files-running = Running
files-future = To come
files-past = Over
files-cancelled = Cancelled
files-notices = Notices

# The office's list
change-list-title = Requests for changes and cancellations
change-list-intro = These requests wait for the answer of your office, the oldest first.
change-list-empty = No request is waiting for your answer.
change-list-wish = Request
change-list-since = Since
