confirmation-title = Confirmation page
confirmation-intro = Check the request. It is not sent yet.
confirmation-legal-version = legal-2026-1
confirmation-mail = I would like to receive a confirmation e-mail.
confirmation-certification = I certify that all the data on this form are correct. I undertake to report any change to these data at once.
confirmation-certification-version = certification-2026-1
confirmation-remarks-title = Your remarks on the warnings of this service

# Receipt
receipt-title = Acknowledgement of receipt
receipt-sent = Your request is sent.
receipt-ticket = A unique ticket number has been given to this request. It is used to follow your electronic request: { $ticket }
receipt-submitted-by = Submitted on { $date } at { $time } by { $name }
receipt-interruption-title = Information about the interruption
receipt-worker-completes = The employee must then complete this request through the web application for citizens "Career break and time credit file".
receipt-print = Print
receipt-mail-sent = A confirmation e-mail is sent to { $email }.
receipt-another = Submit another request
receipt-consult = Consult this request
receipt-to-overview = Back to the overview

# What happens next
receipt-when-on = On { $date }
receipt-when-by = By { $date } at the latest
receipt-when-soon = As soon as possible
receipt-when-then = After that
receipt-next-worker-invited = Your employee is invited to complete their part.
receipt-next-worker-completes = Your employee completes their part. If they do so later, their allowance starts only on the day of submission.
receipt-next-worker-completes-late = Your employee completes their part. The interruption started more than two months ago: their allowance starts only on the day of submission.
receipt-next-office = The NEO office examines the request and informs your employee.
receipt-next-start = The interruption starts.
receipt-next-end = Last day of the interruption.
receipt-next-declaration = Your employee sends a declaration of employment for their other employer.
