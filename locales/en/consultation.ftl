consultation-title = Consult a request
consultation-information = Information about the interruption
consultation-type = Type of interruption
consultation-regime = Regime of interruption
consultation-start = Start date of the interruption
consultation-end = End date of the interruption
consultation-contract-hours = Contract hours
consultation-full-time = Full-time
consultation-during-hours = Working time during the interruption
consultation-hours-week = { $hours } hours/week
consultation-ticket = Ticket number
consultation-comment = Comment
consultation-notice-date = Notice date
consultation-submitted = Submission date
consultation-office = NEO office
consultation-agreement = Employer's agreement
agreement-agreed = Given
agreement-smallRest = Not needed: rest of the right
consultation-reason = Reason for the time credit
consultation-several-employers = Employed by several employers?
consultation-reduced-hours-scheme = Is there a scheme for reduced working hours (R.T.T. or equivalent)?
consultation-no-comment = No comment
consultation-employer-part-only = This page shows your part. Only the employee and NEO can see the employee's part.
consultation-receipt = See the acknowledgement of receipt
consultation-timeline = Line of time
consultation-office-contact = Contact of the office

# Choosing the request
consultation-choice = { $type }, { $regime }, from { $start } to { $end }
consultation-choice-details = { $ticket }. { $status }. Submitted on { $submitted }.

# The file read by all three sides
consultation-progress = Where does the request stand?
consultation-more = Other declared data
consultation-remarks-title = Warnings of this service and the employer's explanations
consultation-remarks-intro = The employer saw these warnings and kept their answers. The explanations travel with the request.
consultation-explanation = Explanation: { $remark }
consultation-line = From { $start } to { $end } ({ $length })
consultation-printout = Print the file (PDF)
