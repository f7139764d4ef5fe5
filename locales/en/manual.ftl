# The manual: a chapter a screen. A step begins with the words it names on the screen, taken from the screen's own text.
manual-link = Manual
manual-title = Manual
manual-lead = All steps, in order, with the screens of the version you are using.
manual-chapters = Chapters
manual-previous = Previous chapter
manual-next = Next chapter
manual-contents = Contents
manual-steps = On the screen
manual-picture = The screen of this chapter, photographed in this version of the service. The numbers { $from } to { $to } show the steps described above.
manual-caption = The people and companies in the pictures are invented.
manual-employers = For employers
manual-others = The other parties

manual-portal-title = The portal page
manual-portal-lead = You first reach the public page. Your company must have activated its secure access.
manual-portal-1 = What these leaves are and who does what.
manual-portal-2 = This manual, in the language chosen at the top of the page.
manual-portal-3 = The button that leads to signing in. You then come back to the page you asked for.

manual-sign-in-title = Signing in
manual-sign-in-lead = A new page opens. Choose the means of signing in that you have.
manual-sign-in-1 = The surest means. The next page asks for your PIN.
manual-sign-in-2 = Goes on with the means chosen. With a European identity, a box for European identification follows.
manual-sign-in-3 = A user name, a password and a code, if you have neither eID nor itsme.

manual-overview-title = Overview
manual-overview-lead = The overview shows the requests of the last two years. All search criteria are optional.
manual-overview-1 = Begins a request for an employee.
manual-overview-2 = Your contact details, your sector and electronic notifications.
manual-overview-3 = Ends your session.
manual-overview-4 = Type, arrangement, ticket number, period and status.
manual-overview-5 = The national register number, or the Dimona personnel file.

manual-results-title = Viewing the results
manual-results-lead = The requests that match your search.
manual-results-1 = One row a request; on a phone, a card.
manual-results-2 = Opens the request. A request submitted on paper has no number.
manual-results-3 = How far the request is.
manual-results-4 = The office that handles it, with its contact details.

manual-notices-title = List of notifications
manual-notices-lead = The electronic notifications that your employees sent you.
manual-notices-1 = Those that wait for your answer, the most urgent first.
manual-notices-2 = Opens the notification.

manual-notice-title = Handling notifications
manual-notice-lead = You can postpone, refuse or accept. The page shows the legal deadlines and what silence means.
manual-notice-1 = The new start date you propose. The end follows, so that the length stays the same.
manual-notice-2 = Shows the old and the new period, then sends your proposal to the employee.
manual-notice-3 = Asks for a reason. The page warns when the law does not allow a refusal.
manual-notice-4 = Accepts the notification, once you have ticked the certification.

manual-settings-title = Entering and checking the settings
manual-settings-lead = Check your contact details: they go with your requests.
manual-settings-1 = The person or department that NEO and the employee can reach.
manual-settings-2 = Public or private: it determines which leaves are offered.
manual-settings-3 = Tick this to receive electronic notifications.
manual-settings-4 = Keeps your changes.

manual-worker-title = Selecting an employee
manual-worker-lead = Choose an employee in the personnel file, or type the number.
manual-worker-1 = Opens the list of your personnel; everything is then filled in.
manual-worker-2 = Eleven digits, with or without dots and hyphens.
manual-worker-3 = White-collar or blue-collar.
manual-worker-4 = A number, such as 200.00, or a word of its name.
manual-worker-5 = Goes on with this employee.

manual-request-title = Submitting a new request
manual-request-lead = Choose the type of leave. Your answers are saved at each step; nothing is sent before you confirm.
manual-request-1 = The leaves possible in your sector.
manual-request-2 = For example parental leave.
manual-request-3 = Goes to the next step.
manual-request-4 = The cases in which paper is still accepted.

manual-period-title = Arrangement and period
manual-period-lead = Choose the form and the dates. The next steps ask for the working hours and the date of the written notification.
manual-period-1 = Full, half-time, one fifth and so on.
manual-period-2 = Type the date or open the calendar.
manual-period-3 = The length appears as soon as both dates are there.
manual-period-4 = Goes back without losing your answers.

manual-confirmation-title = Confirmation page
manual-confirmation-lead = Read the request again. It is not sent yet.
manual-confirmation-1 = An incorrect declaration can have consequences.
manual-confirmation-2 = Optional.
manual-confirmation-3 = Required before you send.
manual-confirmation-4 = Sends the request and gives a ticket number.

manual-receipt-title = Acknowledgement of receipt
manual-receipt-lead = The ticket number proves that the request was submitted.
manual-receipt-1 = The request, in one sentence.
manual-receipt-2 = The same receipt as PDF, to keep.
manual-receipt-3 = The request and its progress.

manual-cancellation-title = Cancelling a request
manual-cancellation-lead = Choose “{ shell-cancellation }” in the menu on the left, then the request. Once the employee has completed their part, the cancellation becomes a question that they and NEO answer.
manual-cancellation-1 = To be ticked.
manual-cancellation-2 = Cancels the request and gives an acknowledgement of receipt.

manual-attachments-title = Adding an attachment
manual-attachments-lead = A document may follow later: choose “{ attachment-title }” in the menu on the left, then the request.
manual-attachments-1 = A required document, or another one that you describe.
manual-attachments-2 = A PDF or a legible photo. A photo that is too large is reduced for you.
manual-attachments-3 = Finishes. The page then says that the changes are made.

manual-modification-title = Changing a request
manual-modification-lead = Choose “{ shell-modification }” in the menu on the left, then the request. Only the end date changes here.
manual-modification-1 = The new end date.
manual-modification-2 = Saves the change and gives an acknowledgement of receipt. Once the employee has completed their part, they and NEO must accept it first.

manual-consultation-title = Consulting a request
manual-consultation-lead = Choose “{ shell-consultation }” in the menu on the left, or a request in the overview. You can always read again what you submitted.
manual-consultation-1 = What you declared.
manual-consultation-2 = The proof of the submission.
manual-consultation-3 = The interruption on a calendar.

manual-messages-title = Messages
manual-messages-lead = Everything you were told about your files, the newest first. An e-mail contains neither a name nor a reason.
manual-messages-1 = Opens the file and marks the message as read.
manual-messages-2 = For each event: at once, once a day, or never.

manual-worker-side-title = The employee
manual-worker-side-lead = The employee signs in as you do and sees exactly what you declared. You do not see what they complete.
manual-worker-side-1 = Their requests, with all their employers.
manual-worker-side-2 = The notifications they give to their employers.

manual-office-side-title = The NEO office
manual-office-side-lead = The office receives the request once the employee has completed their part. Each reading of a file is noted.
manual-office-side-1 = The files of the office, the nearest deadline first.
manual-office-side-2 = Chooses which files are shown.

manual-questions-title = Questions?
manual-questions-lead = A question, a problem with access: the contact page is at the foot of every page.
manual-questions-1 = Phone, hours and e-mail address, if the operator has provided them.
manual-questions-2 = For a company that has no access yet.
