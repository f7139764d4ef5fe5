# What is wrong with a field: problem-<code>, one sentence that says what to do
problem-required = This field is required. Fill it in.
problem-unknownChoice = This answer is not one of those offered. Choose one of them.
problem-typeNotInSector = This type of interruption does not exist in your sector. Choose another.
problem-regimeNotOfType = This regime does not exist for this type of interruption. Choose one of the regimes offered.
problem-notADate = This is not a date. Write it like this: 24/02/2025.
problem-impossibleDate = This date does not exist. Check the day and the month.
problem-yearOutOfRange = This year cannot be right. Write the year with four digits.
problem-endBeforeStart = The end date is before the start date. Correct one of them.
problem-noticeInFuture = The written notification cannot be in the future. Give the day you received it.
problem-notANumber = Write a whole number, in digits.
problem-hoursOutOfRange = A week has at most 168 hours.
problem-minutesOutOfRange = Minutes go from 0 to 59.
problem-zeroHours = Give more than zero hours.
problem-contractAboveFullTime = Contract hours cannot be more than full-time.
problem-duringNotBelowContract = During the interruption the employee must work less than the contract hours.
problem-hoursDuringComplete = During a full interruption the employee does not work. Leave this field empty or choose another regime.
problem-tooLong = Write at most 200 characters.
problem-certificationRequired = Tick this box to be able to send the request.
problem-remarkRequired = Explain in a few words why you keep this answer.
problem-nissShape = A national register number has 11 digits.
problem-nissCheckDigits = This national register number contains an error: the last two digits do not match the others. Check it on the identity card.
problem-nissBirthDate = This national register number contains an impossible date of birth. Check it.
problem-nissFutureBirth = This national register number points to a birth in the future. Check it.
problem-jointCommitteeShape = Write the number of the joint committee like this: 200.00 or 121.00.
problem-emailMalformed = This e-mail address is not complete. Example: firstname.name@example.be.
problem-phoneMalformed = This telephone number is not complete. Example: 0470 12 34 56 or +32 470 12 34 56.
problem-postalCodeShape = A Belgian postal code has four digits. Example: 1400.
problem-dateInFuture = This date lies in the future.
problem-ibanShape = This is not an IBAN account number. Example: BE68 5390 0754 7034.
problem-ibanCheckDigits = The check digits of this account do not match: check every digit.
problem-ibanNationalCheckDigits = The last two digits of this Belgian account do not match: check every digit.
problem-enterpriseNumberShape = An enterprise number has ten digits and begins with 0 or 1.
problem-enterpriseNumberCheckDigits = The check digits of this enterprise number do not match.
problem-sameEmployer = This is the employer of this request. Give another employer.
problem-mandateTooLong = A mandate lasts a year at most. Choose an earlier date.
problem-unconfirmed = Tick the box to confirm.
problem-unchanged = The end date has not changed. Enter another end date.
problem-summary =
    { $count ->
        [one] { $count } answer needs correcting.
       *[other] { $count } answers need correcting.
    }

# Why a status does not allow an act: refusal-<code>
refusal-notThisParty = This action is not yours to take.
refusal-cancelled = The request is cancelled.
refusal-notCancelled = The request is not cancelled.
refusal-workerHasCompleted = The employee has completed their part. You can ask for the change or the cancellation; the employee and NEO will answer.
refusal-workerHasNotCompleted = The employee has not completed their part yet.
refusal-notTakenUp = The office has not taken up the request yet.
refusal-alreadyTakenUp = The office has already taken up the request.
refusal-alreadyDecided = NEO has already made its decision.
refusal-notDecided = NEO has not made a decision yet.
refusal-undoWindowOver = The ten minutes to undo the cancellation are over. Submit the request again.
refusal-cancellationWasAgreed = The employee and NEO have accepted the cancellation. It is final.

# What a party can do with a request: act-<code>
act-consult = Consult
act-attach = Add an attachment
act-changeEndDate = Change the end date
act-cancel = Cancel the request
act-undoCancellation = Undo the cancellation
act-fileAgain = Submit again
act-contest = Contest
act-complete = Complete my part
act-requestChange = Ask for a change
act-requestCancellation = Ask for the cancellation
act-answerRequest = Answer the request for a change or cancellation
act-takeUp = Take up
act-askForDocument = Ask for a document
act-decide = Decide
act-closeForgotten = Close a forgotten file
act-seeAppealInformation = See how to appeal

# Pages that are not what was asked
error-not-found-title = Page not found
error-not-found-text = This page does not exist or you have no access to it. Check the address, or choose the employer you act for.
error-wrong-method-title = This page does not open that way
error-wrong-method-text = Nothing was changed. Go back to the page before and use its buttons.
error-too-large-title = Too much data
error-too-large-text = What you sent is too large. Nothing was saved. Shorten your texts or choose a smaller file.
error-unreadable-title = Form not readable
error-unreadable-text = What you sent could not be read. Nothing was saved. Go back to the form and try again.
error-form-expired-title = This form is no longer valid
error-form-expired-text = Nothing was sent. Open the page again and start over. Your drafts are kept.
error-not-kept-title = The file could not be stored
error-not-kept-text = Your file arrived, but the place where documents are kept does not answer. Nothing was stored. Try again in a few minutes.
error-files-too-large-title = The file is too large
error-files-too-large-text = What you chose is over 15 MB, the most this form takes at a time. Nothing was stored; documents attached before are still there. Choose a PDF of at most 2 MB, or a photo of at most 12 MB: the service makes it smaller itself.
error-back-to-page = Back to the page
error-not-arrived-title = The file did not arrive in full
error-not-arrived-text = The connection broke off or was too slow. Nothing was stored. Go back to the form and send the file again.
error-busy-title = Many files are arriving at the moment
error-busy-text = Nothing was stored. Wait a minute, then send the file again.
error-already-sent-title = This form is already sent
error-already-sent-text = It was saved only once. Here is the result.
error-changed-meanwhile-title = Somebody else has changed this page
error-changed-meanwhile-text = Your answers were not saved. See what has changed, then start over.
error-incident-title = The service has met a problem
error-incident-text = Your last action was not saved. What was saved before is safe. Try again in a few minutes.
error-incident-number = Incident number: { $number }. Give this number if you contact us.
error-to-start = Go to the home page
error-try-again = Try again
